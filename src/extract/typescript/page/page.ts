// Extract stage, pages: the scripts of one file with the lookups that following data through them asks for.
import { ts } from 'ts-morph';
import type { Script } from '../../../parse/document.ts';
import { declarationOf } from '../scope.ts';
import type { Survey } from '../survey.ts';
import { dottedName, enclosingFunction, keyOf, lastName, unwrap } from '../syntax.ts';

/** A call, or a `new` with arguments. */
export type Call = (ts.CallExpression | ts.NewExpression) & { readonly arguments: ts.NodeArray<ts.Expression> };

export interface Page {
  readonly surveys: readonly Survey[];
  readonly calls: ReadonlyMap<string, readonly Call[]>; // by the callee's last name
  readonly handed: ReadonlyMap<string, readonly ts.Identifier[]>; // names given as an argument or put in a property: functions called by others
  readonly assigned: ReadonlyMap<string, readonly ts.BinaryExpression[]>; // by the dotted name on the left, 'this' for every alias of it
  readonly functions: ReadonlyMap<string, readonly ts.FunctionLikeDeclaration[]>; // by the name they are called by
}

const pages = new WeakMap<Survey, Page>();

export function pageOf(surveys: readonly Survey[]): Page | null {
  const [first] = surveys;
  if (first === undefined) return null;
  const known = pages.get(first);
  if (known !== undefined) return known;
  const made: Page = { surveys, calls: callsOf(surveys), handed: handedOf(surveys), assigned: assignedOf(surveys), functions: functionsOf(surveys) };
  pages.set(first, made);
  return made;
}

export function scriptOf(node: ts.Node, page: Page): Script {
  const source = node.getSourceFile();
  return (page.surveys.find(({ script }) => script.source === source) ?? page.surveys[0]!).script;
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
}

function callsOf(surveys: readonly Survey[]): Map<string, Call[]> {
  const found = new Map<string, Call[]>();
  for (const { calls, news } of surveys) {
    for (const call of calls) push(found, lastName(call.expression), call);
    for (const made of news) if (made.arguments !== undefined) push(found, lastName(made.expression), made as Call);
  }
  return found;
}

function handedOf(surveys: readonly Survey[]): Map<string, ts.Identifier[]> {
  const found = new Map<string, ts.Identifier[]>();
  for (const { calls } of surveys) {
    for (const call of calls) {
      for (const argument of call.arguments) if (ts.isIdentifier(argument)) push(found, argument.text, argument);
    }
  }
  return found;
}

/** `this.x`, `self.x` and `vm.x` are one. */
export function plainName(node: ts.Expression): string {
  return dottedName(node).replace(/^(?:self|that|_this|vm|me)\./, 'this.');
}

function assignedOf(surveys: readonly Survey[]): Map<string, ts.BinaryExpression[]> {
  const found = new Map<string, ts.BinaryExpression[]>();
  for (const { assignments } of surveys) {
    for (const assignment of assignments) {
      const name = plainName(assignment.left);
      if (name !== '') push(found, name, assignment);
    }
  }
  return found;
}

function functionsOf(surveys: readonly Survey[]): Map<string, ts.FunctionLikeDeclaration[]> {
  const found = new Map<string, ts.FunctionLikeDeclaration[]>();
  for (const { functions } of surveys) for (const one of functions) push(found, nameOf(one), one);
  return found;
}

/** The name a function is called by: its own, or that of the variable, property or hook around it. */
export function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (ts.isConstructorDeclaration(node)) return node.parent.name?.text ?? '';
  const own = keyOf(node.name);
  if (own !== null) return own;
  let { parent } = node as ts.Node;
  while (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || (ts.isCallExpression(parent) && wrapping.test(lastName(parent.expression)))) parent = parent.parent;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return keyOf(parent.name) ?? '';
  return ts.isBinaryExpression(parent) ? lastName(parent.left) : '';
}

/** What hands a function back as it is, or nearly. */
const wrapping = /^(?:useCallback|useMemoizedFn|useEvent|memo|forwardRef|observer|debounce|throttle)$/;

/** Where a name of this or another script of the page is declared; scripts of a page share their globals. */
export function declared(name: ts.Identifier, page: Page): ts.Node | null {
  const own = declarationOf(name);
  if (own !== null) return own.node;
  const here = name.getSourceFile();
  for (const { script, variables } of page.surveys) {
    if (script.source === here) continue;
    for (const variable of variables) if (ts.isIdentifier(variable.name) ? variable.name.text === name.text && enclosingFunction(variable) === null : false) return variable;
    for (const variable of variables) {
      if (ts.isIdentifier(variable.name) || enclosingFunction(variable) !== null) continue;
      for (const element of variable.name.elements) if (ts.isBindingElement(element) && ts.isIdentifier(element.name) && element.name.text === name.text) return element;
    }
  }
  return page.functions.get(name.text)?.find((one) => ts.isFunctionDeclaration(one) && enclosingFunction(one) === null) ?? null;
}

/** The expressions a function may return, not those of functions inside it. */
export function returnsOf(node: ts.FunctionLikeDeclaration): ts.Expression[] {
  const { body } = node;
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const stack: ts.Node[] = [...body.statements];
  for (let at = stack.pop(); at !== undefined && found.length < 12; at = stack.pop()) {
    if (ts.isReturnStatement(at)) {
      if (at.expression !== undefined) found.push(at.expression);
    } else if (ts.isStatement(at) || ts.isCaseBlock(at) || ts.isCaseOrDefaultClause(at) || ts.isCatchClause(at)) {
      ts.forEachChild(at, (child) => void stack.push(child));
    }
  }
  return found;
}

/** The functions that an expression names or is. */
export function functionsAt(node: ts.Expression, page: Page): readonly ts.FunctionLikeDeclaration[] {
  const inner = unwrap(node);
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) return [inner];
  if (ts.isIdentifier(inner)) {
    const declaration = declared(inner, page);
    if (declaration === null || ts.isImportSpecifier(declaration) || ts.isImportClause(declaration)) return [];
    return page.functions.get(inner.text) ?? [];
  }
  return /^this\.\w+$/.test(plainName(inner)) ? (page.functions.get(lastName(inner)) ?? []) : [];
}
