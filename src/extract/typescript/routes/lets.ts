// extract/typescript/routes: the paths that a middleware lets through unasked: `req.path === '/login'`, `open.includes(req.path)`, `path.startsWith('/public')`.
import { ts } from 'ts-morph';
import type { Value } from '../../../model/value.ts';
import type { Script } from '../../../parse/document.ts';
import { valueOf } from '../expression.ts';
import { declarationOf } from '../scope.ts';
import { lastName, unwrap } from '../syntax.ts';

const pathName = /^(?:path|url|originalUrl|baseUrl|pathname|_parsedUrl|route|routePath|requestPath|reqPath|currentPath|href|parsedUrl)$/;

function isPath(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false;
  const inner = unwrap(node);
  if (ts.isCallExpression(inner)) return ts.isPropertyAccessExpression(inner.expression) && /^(?:toLowerCase|split|replace|trim|toString|slice)$/.test(inner.expression.name.text) && isPath(inner.expression.expression);
  return pathName.test(lastName(inner)) || (ts.isIdentifier(inner) && isReadFromPath(inner));
}

/** `const p = request.nextUrl.pathname`, `const { locale, internalPath } = extractLocale(pathname)` */
function isReadFromPath(name: ts.Identifier): boolean {
  const declared = declarationOf(name);
  if (declared?.kind !== 'variable') return false;
  const { node } = declared;
  if (ts.isVariableDeclaration(node)) return node.initializer !== undefined && (isAddress(node.initializer) || (/path|route|url/i.test(name.text) && isMadeOfPath(node.initializer)));
  const renamed = node.propertyName !== undefined && ts.isIdentifier(node.propertyName) ? node.propertyName.text : '';
  const made = node.parent.parent;
  return pathName.test(renamed) || (/path|route|url/i.test(name.text) && ts.isVariableDeclaration(made) && made.initializer !== undefined && isMadeOfPath(made.initializer));
}

/** `request.nextUrl.pathname`, `new URL(request.url).pathname`, `c.req.path` */
function isAddress(node: ts.Expression): boolean {
  const inner = unwrap(node);
  return ts.isPropertyAccessExpression(inner) && /^(?:path|pathname|originalUrl)$/.test(inner.name.text) && /req|url|ctx|\bc\b/i.test(inner.expression.getText().slice(0, 200));
}

function isMadeOfPath(node: ts.Expression): boolean {
  const inner = unwrap(node);
  if (ts.isConditionalExpression(inner)) return isMadeOfPath(inner.whenTrue) || isMadeOfPath(inner.whenFalse);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken) return isMadeOfPath(inner.left);
  if (ts.isCallExpression(inner)) return [...inner.arguments, ...(ts.isPropertyAccessExpression(inner.expression) ? [inner.expression.expression] : [])].some((part) => pathName.test(lastName(unwrap(part))) || isAddress(part) || isMadeOfPath(part));
  return isAddress(inner);
}

/** The paths for which a test holds, where it asks for nothing else. */
export function allowedPaths(test: ts.Expression, script: Script, depth = 0): Value[] {
  const inner = unwrap(test);
  if (depth > 12) return [];
  if (ts.isPrefixUnaryExpression(inner)) return inner.operator === ts.SyntaxKind.ExclamationToken ? allowedPaths(inner.operand, script, depth + 1).map((path) => ({ kind: 'not', of: path, at: path.at })) : [];
  if (ts.isBinaryExpression(inner)) {
    const { left, right, operatorToken } = inner;
    if (operatorToken.kind === ts.SyntaxKind.BarBarToken || operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return [...allowedPaths(left, script, depth + 1), ...allowedPaths(right, script, depth + 1)];
    if (operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken && operatorToken.kind !== ts.SyntaxKind.EqualsEqualsToken) return [];
    if (isPath(left)) return [valueOf(right, script)];
    return isPath(right) ? [valueOf(left, script)] : [];
  }
  return ts.isCallExpression(inner) ? calledPaths(inner, script) : [];
}

function calledPaths(call: ts.CallExpression, script: Script): Value[] {
  const callee = unwrap(call.expression);
  const first = call.arguments[0];
  if (!ts.isPropertyAccessExpression(callee) || first === undefined) return [];
  const on = callee.expression;
  switch (callee.name.text) {
    case 'includes':
    case 'has':
    case 'indexOf':
      return isPath(first) ? [valueOf(on, script)] : isPath(on) ? [around(valueOf(first, script), '*', '*')] : [];
    case 'startsWith':
      return isPath(on) ? [around(valueOf(first, script), '', '*')] : [];
    case 'endsWith':
      return isPath(on) ? [around(valueOf(first, script), '*', '')] : [];
    case 'test':
      return isPath(first) ? [valueOf(on, script)] : [];
    case 'match':
      return isPath(on) ? [valueOf(first, script)] : [];
    case 'some':
    case 'find':
      return /startsWith|===|==|test|match|includes|endsWith/.test(first.getText().slice(0, 400)) && /path|url/i.test(first.getText().slice(0, 400)) ? [/startsWith/.test(first.getText().slice(0, 400)) ? each(valueOf(on, script)) : valueOf(on, script)] : [];
    default:
      return [];
  }

  /** A list of prefixes. */
  function each(list: Value): Value {
    return list.kind === 'list' ? { ...list, items: list.items.map((item) => around(item, '', '*')) } : list;
  }
}

/** `*` stands for whatever else is in the path. */
function around(value: Value, before: string, after: string): Value {
  if (value.kind === 'literal' && typeof value.value === 'string') return { ...value, value: `${before}${value.value}${after}` };
  const text = (part: string): Value[] => (part === '' ? [] : [{ kind: 'literal', value: part, at: value.at }]);
  return { kind: 'join', parts: [...text(before), value, ...text(after)], at: value.at };
}

