// Extract stage: functions that serve as classes: `function Users(db) { this.list = (req, res) => …; }`, `Users.prototype.list = function () …`.
import { ts } from 'ts-morph';
import { declarationOf } from './scope.ts';
import { accessedKey, dottedName, enclosingFunction, isFunction, keyOf, unwrap } from './syntax.ts';

/** A member that a function gives its object, or that its prototype is given. */
export interface OldMember {
  readonly owner: string;
  readonly key: string;
  readonly maker: ts.FunctionLikeDeclaration | null; // null: of the prototype
}

/** What `this.list = …` and `Users.prototype.list = …` name; null for every other assignment. */
export function oldMember(assignment: ts.BinaryExpression): OldMember | null {
  if (assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  const left = unwrap(assignment.left);
  const key = accessedKey(left);
  if (key === null) return null;
  const on = unwrap((left as ts.PropertyAccessExpression).expression);
  const prototype = ts.isPropertyAccessExpression(on) && on.name.text === 'prototype' && ts.isIdentifier(on.expression) ? on.expression.text : null;
  if (prototype !== null) return enclosingFunction(assignment) === null ? { owner: prototype, key, maker: null } : null;
  if (!isThis(on)) return null;
  const home = homeOf(assignment);
  const owner = home === null || home !== enclosingFunction(assignment) ? null : makerName(home);
  return owner === null ? null : { owner, key, maker: home };
}

/** The name of the function that serves as the class of `this` there, in its own body or a method of its own; null where there is none. */
export function oldOwner(node: ts.Node): string | null {
  let home = homeOf(node);
  for (let depth = 0; home !== null && depth < 4; depth++) {
    const own = oldMethod(home)?.owner ?? makerName(home);
    if (own !== null || !ts.isArrowFunction(home)) return own;
    home = homeOf(home);
  }
  return null;
}

/** The member that a function is: the right side of `this.list = …`, an entry of `Users.prototype = { … }`. */
export function oldMethod(node: ts.FunctionLikeDeclaration): OldMember | null {
  let outer: ts.Node = node;
  while (ts.isParenthesizedExpression(outer.parent)) outer = outer.parent;
  const { parent } = outer;
  if (ts.isBinaryExpression(parent)) return parent.right === outer ? oldMember(parent) : null;
  const entry = ts.isMethodDeclaration(node) ? node : ts.isPropertyAssignment(parent) ? parent : null;
  const table = entry !== null && ts.isObjectLiteralExpression(entry.parent) ? entry.parent.parent : undefined;
  if (entry === null || table === undefined || !ts.isBinaryExpression(table) || table.right !== entry.parent) return null;
  const owner = /^(\w+)\.prototype$/.exec(dottedName(table.left))?.[1];
  const key = keyOf(entry.name);
  return owner === undefined || key === null ? null : { owner, key, maker: null };
}

/** The function that says what `this` is: arrow functions leave it as it is. */
function homeOf(node: ts.Node): ts.FunctionLikeDeclaration | null {
  let home = enclosingFunction(node);
  for (let depth = 0; home !== null && ts.isArrowFunction(home) && depth < 12; depth++) home = enclosingFunction(home);
  return home;
}

/** Of a function at the level of the module that may be called with `new`; `default` where the module is nothing else. */
export function makerName(node: ts.FunctionLikeDeclaration): string | null {
  if (enclosingFunction(node) !== null || node.body === undefined) return null;
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? 'default';
  if (!ts.isFunctionExpression(node)) return null;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) return keyOf(parent.name);
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return null;
  const target = dottedName(parent.left);
  if (target === 'module.exports') return 'default';
  return /^(?:(?:module\.)?exports\.)?([A-Z]\w*)$/.exec(target)?.[1] ?? null;
}

/** `this`, or the name that keeps it for functions of their own: `const self = this`. */
function isThis(node: ts.Expression): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword) return true;
  if (!ts.isIdentifier(node) || !/^_?(?:self|that|this|me|vm)$/.test(node.text)) return false;
  const declared = declarationOf(node)?.node;
  return declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer?.kind === ts.SyntaxKind.ThisKeyword;
}

/** Whether an assignment gives a member that can be called. */
export function givesMethod({ right }: ts.BinaryExpression): boolean {
  return isFunction(unwrap(right));
}
