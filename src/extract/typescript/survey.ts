// Extract stage: one walk over a script that sorts its nodes by kind, so that every topic looks at its own only.
import { ts } from 'ts-morph';
import type { Document, Script } from '../../parse/document.ts';
import { dottedName, unwrap } from './syntax.ts';

export interface Survey {
  readonly script: Script;
  readonly mentionsEnvironment: boolean; // the text holds `env` at all
  readonly calls: readonly ts.CallExpression[];
  readonly news: readonly ts.NewExpression[];
  readonly accesses: readonly (ts.PropertyAccessExpression | ts.ElementAccessExpression)[]; // those that are no callee
  readonly assignments: readonly ts.BinaryExpression[]; // =, +=, ||=, ??=
  readonly objects: readonly ts.ObjectLiteralExpression[];
  readonly variables: readonly ts.VariableDeclaration[];
  readonly functions: readonly ts.FunctionLikeDeclaration[];
  readonly classes: readonly ts.ClassLikeDeclaration[];
  readonly ifs: readonly ts.IfStatement[];
  readonly defaults: readonly (ts.BinaryExpression | ts.BindingElement | ts.ParameterDeclaration | ts.PropertyDeclaration)[]; // `a || b`, `a ?? b`, `{a = b}`
  readonly exits: readonly (ts.ThrowStatement | ts.CallExpression)[]; // throw, process.exit()
  readonly decorators: readonly ts.Decorator[];
  readonly reassigned: ReadonlyMap<string, readonly ts.BinaryExpression[]>; // names given a value after their declaration; empty list: in a way not tracked
  readonly mutated: ReadonlySet<string>; // names whose object or array is changed in place
  readonly imports: ReadonlyMap<string, string>; // local name -> specifier, of `import` and `require`, at any level
}

const { SyntaxKind } = ts;
const cache = new WeakMap<ts.SourceFile, Survey>();

export function surveys(document: Document): Survey[] {
  return document.kind === 'typescript' ? document.scripts.map(survey) : [];
}

export function survey(script: Script): Survey {
  const known = cache.get(script.source);
  if (known !== undefined) return known;
  const made = walk(script);
  cache.set(script.source, made);
  return made;
}

type Mutable = { [K in Exclude<keyof Survey, 'reassigned' | 'imports' | 'mutated'>]: Survey[K] extends readonly (infer T)[] ? T[] : Survey[K] } & {
  readonly reassigned: Map<string, ts.BinaryExpression[]>;
  readonly imports: Map<string, string>;
  readonly mutated: Set<string>;
};

function walk(script: Script): Survey {
  const found: Mutable = {
    script, mentionsEnvironment: script.source.text.includes('env'), calls: [], news: [], accesses: [], assignments: [], objects: [], variables: [], functions: [], classes: [], ifs: [],
    defaults: [], exits: [], decorators: [], reassigned: new Map(), imports: new Map(), mutated: new Set(),
  };
  const stack: ts.Node[] = [script.source]; // explicit: a chain of 100,000 operators must not overflow
  const push = (node: ts.Node): void => void stack.push(node);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { kind } = node;
    if (kind >= SyntaxKind.FirstTypeNode && kind <= SyntaxKind.LastTypeNode) continue;
    if (kind === SyntaxKind.InterfaceDeclaration || kind === SyntaxKind.TypeAliasDeclaration) continue;
    sort(node, found);
    const before = stack.length;
    ts.forEachChild(node, push);
    reverse(stack, before); // popped in source order
  }
  return found;
}

function reverse(stack: ts.Node[], from: number): void {
  for (let low = from, high = stack.length - 1; low < high; low++, high--) {
    const node = stack[low] as ts.Node;
    stack[low] = stack[high] as ts.Node;
    stack[high] = node;
  }
}

function sort(node: ts.Node, found: Mutable): void {
  switch (node.kind) {
    case SyntaxKind.CallExpression:
      return sortCall(node as ts.CallExpression, found);
    case SyntaxKind.NewExpression:
      found.news.push(node as ts.NewExpression);
      return;
    case SyntaxKind.PropertyAccessExpression:
    case SyntaxKind.ElementAccessExpression:
      if (!ts.isCallExpression(node.parent) || node.parent.expression !== node) found.accesses.push(node as ts.PropertyAccessExpression);
      return;
    case SyntaxKind.BinaryExpression:
      return sortBinary(node as ts.BinaryExpression, found);
    case SyntaxKind.ObjectLiteralExpression:
      found.objects.push(node as ts.ObjectLiteralExpression);
      return;
    case SyntaxKind.VariableDeclaration:
      found.variables.push(node as ts.VariableDeclaration);
      noteRequire(node as ts.VariableDeclaration, found);
      return;
    case SyntaxKind.BindingElement:
    case SyntaxKind.Parameter:
    case SyntaxKind.PropertyDeclaration:
      if ((node as ts.BindingElement).initializer !== undefined) found.defaults.push(node as ts.BindingElement);
      return;
    case SyntaxKind.IfStatement:
      found.ifs.push(node as ts.IfStatement);
      return;
    case SyntaxKind.ThrowStatement:
      found.exits.push(node as ts.ThrowStatement);
      return;
    case SyntaxKind.Decorator:
      found.decorators.push(node as ts.Decorator);
      return;
    case SyntaxKind.ClassDeclaration:
    case SyntaxKind.ClassExpression:
      found.classes.push(node as ts.ClassLikeDeclaration);
      return;
    case SyntaxKind.PrefixUnaryExpression:
    case SyntaxKind.PostfixUnaryExpression:
      return sortUnary(node as ts.PrefixUnaryExpression, found);
    case SyntaxKind.ImportDeclaration:
      return noteImport(node as ts.ImportDeclaration, found);
    case SyntaxKind.ArrowFunction:
    case SyntaxKind.FunctionExpression:
    case SyntaxKind.FunctionDeclaration:
    case SyntaxKind.MethodDeclaration:
    case SyntaxKind.Constructor:
    case SyntaxKind.GetAccessor:
      found.functions.push(node as ts.FunctionLikeDeclaration);
      return;
    default:
  }
}

function sortCall(node: ts.CallExpression, found: Mutable): void {
  found.calls.push(node);
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return;
  const { text } = expression.name;
  if (text === 'exit' || text === 'abort') found.exits.push(node);
  if (mutators.has(text)) noteMutation(text === 'assign' ? node.arguments[0] : expression.expression, found);
}

const mutators = new Set(['push', 'unshift', 'splice', 'pop', 'shift', 'set', 'add', 'delete', 'assign', 'sort', 'reverse', 'fill']);

/** Remembers the variable at the root of `x.y.z`. */
function noteMutation(node: ts.Node | undefined, found: Mutable): void {
  let root = node;
  while (root !== undefined && (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root) || ts.isNonNullExpression(root))) root = root.expression;
  if (root !== undefined && ts.isIdentifier(root)) found.mutated.add(root.text);
}

function sortBinary(node: ts.BinaryExpression, found: Mutable): void {
  const operator = node.operatorToken.kind;
  if (operator === SyntaxKind.BarBarToken || operator === SyntaxKind.QuestionQuestionToken) {
    found.defaults.push(node);
    return;
  }
  if (operator < SyntaxKind.FirstAssignment || operator > SyntaxKind.LastAssignment) return;
  found.assignments.push(node);
  if (ts.isIdentifier(node.left)) {
    const known = found.reassigned.get(node.left.text);
    if (known === undefined) found.reassigned.set(node.left.text, [node]);
    else if (known.length > 0) known.push(node);
  } else if (ts.isPropertyAccessExpression(node.left) || ts.isElementAccessExpression(node.left)) {
    noteMutation(node.left, found);
  } else if (ts.isArrayLiteralExpression(node.left) || ts.isObjectLiteralExpression(node.left)) {
    untrack(node.left, found, 0);
  }
}

/** `[a, b] = …`, `({a, b: c} = …)`: the names change in a way not followed. */
function untrack(pattern: ts.Node, found: Mutable, depth: number): void {
  if (ts.isIdentifier(pattern)) found.reassigned.set(pattern.text, []);
  if (depth < 8) ts.forEachChild(pattern, (child) => untrack(child, found, depth + 1));
}

function sortUnary(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, found: Mutable): void {
  if (node.operator !== SyntaxKind.PlusPlusToken && node.operator !== SyntaxKind.MinusMinusToken) return;
  if (ts.isIdentifier(node.operand)) found.reassigned.set(node.operand.text, []);
}

function noteImport(node: ts.ImportDeclaration, found: Mutable): void {
  const { importClause, moduleSpecifier } = node;
  if (importClause === undefined || !ts.isStringLiteral(moduleSpecifier)) return;
  const from = moduleSpecifier.text;
  if (importClause.name !== undefined) found.imports.set(importClause.name.text, from);
  const { namedBindings } = importClause;
  if (namedBindings === undefined) return;
  if (ts.isNamespaceImport(namedBindings)) found.imports.set(namedBindings.name.text, from);
  else for (const element of namedBindings.elements) found.imports.set(element.name.text, from);
}

function noteRequire(node: ts.VariableDeclaration, found: Mutable): void {
  const from = node.initializer === undefined ? null : requiredModule(node.initializer);
  if (from === null) return;
  if (ts.isIdentifier(node.name)) found.imports.set(node.name.text, from);
  else for (const element of node.name.elements) if (ts.isBindingElement(element) && ts.isIdentifier(element.name)) found.imports.set(element.name.text, from);
}

/** The specifier of `require('m')`, `require('m').x`, `require('m')(…)`, `await import('m')`. */
export function requiredModule(node: ts.Expression): string | null {
  let inner = unwrap(node);
  for (let depth = 0; depth < 6; depth++) {
    if (ts.isPropertyAccessExpression(inner)) inner = unwrap(inner.expression);
    else if (ts.isCallExpression(inner)) {
      const callee = unwrap(inner.expression);
      const first = inner.arguments[0];
      const isRequire = (ts.isIdentifier(callee) && callee.text === 'require') || callee.kind === SyntaxKind.ImportKeyword;
      if (isRequire) return first === undefined ? null : specifierOf(first);
      const helper = ts.isIdentifier(callee) && /^(?:_*interop\w*|__import\w*|tslib\w*)$/.test(callee.text);
      if (helper && first !== undefined) inner = unwrap(first);
      else inner = callee;
    } else return null;
  }
  return null;
}

/** What `require` is given, as far as it is written out: `'./shop'`, `path.join(__dirname, 'routes/shop')`. */
export function specifierOf(given: ts.Expression): string | null {
  const node = unwrap(given);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isCallExpression(node) || !/^(?:path\.)?(?:join|resolve)$/.test(dottedName(node.expression))) return null;
  const [from, ...parts] = node.arguments;
  if (from === undefined || !ts.isIdentifier(from) || from.text !== '__dirname' || !parts.every((part) => ts.isStringLiteralLike(part))) return null;
  return `./${parts.map(({ text }) => text.replace(/^\.?\//, '')).join('/')}`;
}
