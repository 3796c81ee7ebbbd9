// extract/typescript: multer's functions that choose folder and name -> UploadPlaceFact: where a caller's own words become part of the path.
import { ts } from 'ts-morph';
import type { UploadPlaceFact } from '../../model/disk.ts';
import { declarationOf } from './scope.ts';
import type { Survey } from './survey.ts';
import { accessedKey, bodyOf, dottedName, isFunction, keyOf, lastName, memberOf, memberValue, rangeOf, receiver, unwrap } from './syntax.ts';

const deepest = 8;
/** What a request brings; the name of a file multer cuts to its last part itself. */
const brought = /^(?:body|query|params|headers)$/;
const putsTogether = /^(?:path\.)?(?:join|resolve|normalize)$/;
const keepsText = /^(?:toString|trim|toLowerCase|toUpperCase|concat)$/;
const asks = /^(?:includes|has|test|match|indexOf|some|find|parse|safeParse|hasOwnProperty|startsWith|\w*[vV]alid\w*|is[A-Z]\w*)$/;

export function* uploadPlaces(survey: Survey): Generator<UploadPlaceFact> {
  for (const call of survey.calls) {
    if (lastName(call.expression) !== 'diskStorage') continue;
    for (const of of ['destination', 'filename'] as const) {
      const chosen = functionAt(memberValue(memberOf(call.arguments[0], of)));
      const found = chosen === null ? null : broughtBy(chosen);
      if (found !== null) yield { kind: 'upload-place', of, name: found.name, at: rangeOf(found.node, survey.script) };
    }
  }
}

function functionAt(given: ts.Expression | ts.MethodDeclaration | null): ts.FunctionLikeDeclaration | null {
  if (given === null || ts.isMethodDeclaration(given)) return given;
  const inner = unwrap(given);
  if (isFunction(inner)) return inner;
  const declared = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
  if (declared === undefined) return null;
  if (isFunction(declared)) return declared;
  return ts.isVariableDeclaration(declared) && declared.initializer !== undefined && isFunction(unwrap(declared.initializer)) ? (unwrap(declared.initializer) as ts.FunctionLikeDeclaration) : null;
}

/** `(req, file, cb) => cb(null, …)`: of what is called back with, what the request brought and nobody looked at. */
function broughtBy(chosen: ts.FunctionLikeDeclaration): { name: string; node: ts.Node } | null {
  const [request, , back] = chosen.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : null));
  const body = bodyOf(chosen);
  if (typeof request !== 'string' || typeof back !== 'string' || body === undefined) return null;
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(body);
  for (const { expression, arguments: [, given] } of calls) {
    if (given === undefined || dottedName(expression) !== back) continue;
    const name = broughtIn(given, request, 0);
    if (name !== null && !isAsked(calls, name)) return { name, node: madeAt(given) };
  }
  return null;
}

/** Where the text is put together, one step back from what is handed on. */
function madeAt(given: ts.Expression): ts.Node {
  const declared = ts.isIdentifier(given) ? declarationOf(given)?.node : undefined;
  return declared !== undefined && ts.isVariableDeclaration(declared) ? (declared.initializer ?? given) : given;
}

function isAsked(calls: readonly ts.CallExpression[], name: string): boolean {
  const last = new RegExp(String.raw`(?<![\w$])${name.slice(name.lastIndexOf('.') + 1).replaceAll(/[^\w]/g, String.raw`\$&`)}(?![\w$])`);
  return calls.some((call) => asks.test(lastName(call.expression)) && last.test(call.getText().slice(0, 400)));
}

/** The dotted name of what the request brings, where it ends up in the text as it is. */
function broughtIn(node: ts.Expression, request: string, depth: number): string | null {
  const inner = unwrap(node);
  if (depth > deepest) return null;
  const any = (nodes: readonly ts.Expression[]): string | null => nodes.map((each) => broughtIn(each, request, depth + 1)).find((name) => name !== null) ?? null;
  if (ts.isIdentifier(inner)) return ofLocal(inner, request, depth);
  if (accessedKey(inner) !== null) return ofRequest(inner, request);
  if (ts.isTemplateExpression(inner)) return any(inner.templateSpans.map(({ expression }) => expression));
  if (ts.isBinaryExpression(inner)) return /^(?:\+|\|\||\?\?)$/.test(inner.operatorToken.getText()) ? any([inner.left, inner.right]) : null;
  if (ts.isConditionalExpression(inner)) return any([inner.whenTrue, inner.whenFalse]);
  if (!ts.isCallExpression(inner)) return null;
  if (putsTogether.test(dottedName(inner.expression)) || dottedName(inner.expression) === 'String') return any(inner.arguments);
  const on = receiver(inner.expression);
  return on !== null && keepsText.test(lastName(inner.expression)) ? any([on, ...inner.arguments]) : null;
}

function ofRequest(node: ts.Expression, request: string): string | null {
  const name = dottedName(node);
  const [root, part, ...rest] = name.split('.');
  return root === request && part !== undefined && brought.test(part) && rest.length > 0 ? name : null;
}

/** `const folder = …`, `const { folder } = req.body` */
function ofLocal(name: ts.Identifier, request: string, depth: number): string | null {
  const declared = declarationOf(name)?.node;
  if (declared === undefined) return null;
  if (ts.isVariableDeclaration(declared)) return declared.initializer === undefined ? null : broughtIn(declared.initializer, request, depth + 1);
  if (!ts.isBindingElement(declared) || declared.dotDotDotToken !== undefined) return null;
  const around = declared.parent.parent;
  const key = keyOf(declared.propertyName ?? (ts.isIdentifier(declared.name) ? declared.name : undefined));
  if (key === null || !ts.isVariableDeclaration(around) || around.initializer === undefined) return null;
  const from = dottedName(unwrap(around.initializer)).split('.');
  return from.length === 2 && from[0] === request && brought.test(from[1] ?? '') ? `${from.join('.')}.${key}` : null;
}
