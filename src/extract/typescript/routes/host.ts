// extract/typescript/routes: what functions, classes and hosts are called in their file, and references to them (see model/route.ts).
import { ts } from 'ts-morph';
import type { Value } from '../../../model/value.ts';
import type { Script } from '../../../parse/document.ts';
import { oldMember, oldMethod, oldOwner } from '../constructors.ts';
import { valueOf } from '../expression.ts';
import { declarationOf } from '../scope.ts';
import { accessedKey, dottedName, enclosingFunction, farthest, isFunction, keyOf, rangeOf, unwrap } from '../syntax.ts';

const deepestNesting = 8;

/** 'requireAuth', 'Guard.canActivate', 'createApp.load', 'controller.list', 'default'; `handler@<start>` for one without a name. */
export function functionSymbol(node: ts.FunctionLikeDeclaration, script: Script, depth = 0): string {
  const own = ownName(node);
  if (own === null || depth > deepestNesting) return inlineSymbol(node, script);
  if (own.whole) return own.name;
  const outer = enclosingFunction(node);
  return outer === null ? own.name : `${functionSymbol(outer, script, depth + 1)}.${own.name}`;
}

export function inlineSymbol(node: ts.Node, script: Script): string {
  return `handler@${node.getStart(script.source) + script.offset}`;
}

/** A name as far as the declaration gives it; `whole`: the functions around it are no part of it. */
interface OwnName {
  readonly name: string;
  readonly whole: boolean;
}

function ownName(node: ts.FunctionLikeDeclaration): OwnName | null {
  if (ts.isFunctionDeclaration(node)) return { name: node.name?.text ?? 'default', whole: node.name === undefined };
  if (ts.isClassLike(node.parent)) {
    const key = ts.isConstructorDeclaration(node) ? 'constructor' : keyOf(node.name);
    return key === null ? null : { name: `${classSymbol(node.parent)}.${key}`, whole: true };
  }
  const old = oldMethod(node);
  if (old !== null) return { name: `${old.owner}.${old.key}`, whole: true };
  return ts.isMethodDeclaration(node) || ts.isGetAccessor(node) || ts.isSetAccessor(node) ? memberName(node) : holderName(node);
}

/** The name of what an expression is given to: a variable, a field, a member of an object with a name, an export. */
export function holderName(node: ts.Node, depth = 0): OwnName | null {
  let inner = node;
  let { parent } = inner;
  while (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent) || ts.isAwaitExpression(parent) || ts.isNonNullExpression(parent) || ts.isTypeAssertionExpression(parent)) {
    inner = parent;
    parent = parent.parent;
  }
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name) ? { name: parent.name.text, whole: false } : null;
  if (ts.isParameter(parent) && parent.initializer === inner && ts.isIdentifier(parent.name)) return { name: parent.name.text, whole: false };
  if (ts.isPropertyDeclaration(parent)) {
    const key = keyOf(parent.name);
    return key === null ? null : { name: `${classSymbol(parent.parent)}.${key}`, whole: true };
  }
  if (ts.isExportAssignment(parent)) return { name: 'default', whole: true };
  if (ts.isPropertyAssignment(parent)) return memberName(parent, depth);
  if (ts.isBinaryExpression(parent) && parent.right === inner && isAssignment(parent.operatorToken.kind)) return targetName(parent, depth);
  return null;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.EqualsToken || kind === ts.SyntaxKind.QuestionQuestionEqualsToken || kind === ts.SyntaxKind.BarBarEqualsToken;
}

/** `controller.list` of `const controller = { list() {} }`; what CommonJS exports has its own name. */
function memberName(member: ts.ObjectLiteralElementLike, depth = 0): OwnName | null {
  const key = keyOf(member.name);
  if (key === null || depth > deepestNesting || !ts.isObjectLiteralExpression(member.parent)) return null;
  const { parent } = member.parent;
  if (ts.isBinaryExpression(parent) && /^(?:module\.)?exports$/.test(dottedName(parent.left))) return { name: key, whole: true };
  const owner = holderName(member.parent, depth + 1);
  return owner === null ? null : { name: `${owner.name}.${key}`, whole: owner.whole };
}

/** The left side of `exports.list = …`, `this.app = …`, `User.prototype.list = …`. */
function targetName(assignment: ts.BinaryExpression, depth: number): OwnName | null {
  const target = dottedName(assignment.left);
  if (target === '') return null;
  const old = enclosingClass(assignment) === null ? oldMember(assignment) : null;
  if (old !== null) return { name: `${old.owner}.${old.key}`, whole: true };
  if (target === 'exports' || target === 'module.exports') {
    const { parent } = assignment; // `const router = module.exports = Router()`
    return (ts.isVariableDeclaration(parent) || ts.isBinaryExpression(parent)) && depth < deepestNesting ? (holderName(assignment, depth + 1) ?? { name: 'default', whole: true }) : { name: 'default', whole: true };
  }
  const exported = /^(?:module\.)?exports\.(.+)$/.exec(target)?.[1];
  if (exported !== undefined) return { name: exported, whole: true };
  const left = unwrap(assignment.left);
  if (target.startsWith('this.')) return { name: `${ownerOf(assignment)}.${target.slice(5)}`, whole: true };
  if (ts.isIdentifier(left)) return { name: left.text, whole: declarationOf(left)?.kind === 'module' };
  return { name: target.replace('.prototype.', '.'), whole: true };
}

/** The class around a node, or the function that serves as one: `function Server() { this.app = express(); }`. */
export function ownerOf(node: ts.Node): string {
  const owner = enclosingClass(node);
  if (owner !== null) return classSymbol(owner);
  const old = oldOwner(node);
  if (old !== null) return old;
  const home = enclosingFunction(node);
  return home !== null && ts.isFunctionDeclaration(home) ? (home.name?.text ?? 'default') : 'default';
}

export function enclosingClass(node: ts.Node): ts.ClassLikeDeclaration | null {
  for (let up = node.parent as ts.Node | undefined, steps = 0; up !== undefined && steps < farthest; up = up.parent, steps++) if (ts.isClassLike(up)) return up;
  return null;
}

export function classSymbol(node: ts.ClassLikeDeclaration): string {
  return node.name?.text ?? (ts.isVariableDeclaration(node.parent) ? keyOf(node.parent.name) : null) ?? 'default';
}

// ---- hosts -------------------------------------------------------------------------------------------------------

/** The name a host has in its file where this expression stands for one: `app`, `createApp.app` of a local, `Server.app` of `this.app`. */
export function hostName(node: ts.Expression, script: Script, depth = 0): string | null {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) return identifierName(inner, script, depth);
  if (ts.isCallExpression(inner)) return routesCall(inner, script, depth);
  const key = accessedKey(inner);
  if (key === null) return null;
  const on = unwrap((inner as ts.PropertyAccessExpression).expression);
  if (on.kind === ts.SyntaxKind.ThisKeyword) return `${ownerOf(inner)}.${key}`;
  const dotted = dottedName(inner);
  if (/^this\.\w+\.\w+$/.test(dotted)) return `${ownerOf(inner)}.${dotted.slice(5)}`;
  if (dotted === '' || dotted.startsWith('this.')) return null;
  if (ts.isIdentifier(on) && declarationOf(on)?.kind === 'parameter') return `${identifierName(on, script, depth) ?? on.text}.${key}`;
  return dotted === 'module.exports' ? 'default' : dotted.replace(/^(?:module\.)?exports\./, '');
}

/** Koa: `router.routes()` stands for the router. */
function routesCall(call: ts.CallExpression, script: Script, depth: number): string | null {
  const callee = unwrap(call.expression);
  const key = accessedKey(callee);
  return (key === 'routes' || key === 'middleware') && call.arguments.length === 0 && depth < deepestNesting ? hostName((callee as ts.PropertyAccessExpression).expression, script, depth + 1) : null;
}

function identifierName(name: ts.Identifier, script: Script, depth: number): string | null {
  const declaration = declarationOf(name);
  if (declaration === null || depth > deepestNesting) return null;
  const { kind, node } = declaration;
  if (kind !== 'module' && kind !== 'variable' && kind !== 'parameter') return null;
  const alias = kind === 'parameter' ? null : aliasName(node, script, depth);
  if (alias !== null) return alias;
  const home = kind === 'module' ? null : enclosingFunction(node);
  return home === null ? name.text : `${functionSymbol(home, script)}.${name.text}`;
}

/** `const router = this.router`, `const app = server`, `const { router } = this`: another name of the same host. */
function aliasName(node: ts.Node, script: Script, depth: number): string | null {
  if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
    const given = unwrap(node.initializer);
    return ts.isIdentifier(given) || accessedKey(given) !== null ? hostName(given, script, depth + 1) : null;
  }
  if (!ts.isBindingElement(node) || !ts.isVariableDeclaration(node.parent.parent)) return null;
  const whole = node.parent.parent.initializer;
  const key = keyOf(node.propertyName ?? node.name);
  if (whole === undefined || key === null) return null;
  if (whole.kind === ts.SyntaxKind.ThisKeyword) return `${ownerOf(node)}.${key}`;
  const of = ts.isObjectBindingPattern(node.parent) && ts.isIdentifier(whole) && declarationOf(whole)?.kind === 'parameter' ? identifierName(whole, script, depth + 1) : null;
  return of === null ? null : `${of}.${key}`;
}

/** A host where it is used: the name of one that this file has, else what link can resolve. */
export function hostRef(node: ts.Expression, script: Script, known: { has(name: string): boolean }): Value {
  const name = hostName(node, script);
  return name !== null && known.has(name) ? { kind: 'name', name, at: rangeOf(unwrap(node), script) } : valueOf(node, script);
}

// ---- functions as values -----------------------------------------------------------------------------------------

/** A function where it is handed over: its symbol where this file has it, else what link can resolve. */
export function functionRef(node: ts.Expression, script: Script): Value {
  const inner = unwrap(node);
  const target = functionOf(inner);
  return target === null ? valueOf(inner, script) : { kind: 'name', name: functionSymbol(target, script), at: rangeOf(inner, script) };
}

/** The function of this file that an expression names or is: `list`, `this.list`, `this.list.bind(this)`, `controller.list`. */
export function functionOf(node: ts.Expression, depth = 0): ts.FunctionLikeDeclaration | null {
  const inner = unwrap(node);
  if (isFunction(inner)) return inner;
  if (depth > deepestNesting) return null;
  if (ts.isIdentifier(inner)) {
    const declared = declarationOf(inner)?.node;
    if (declared === undefined) return null;
    if (ts.isFunctionDeclaration(declared)) return declared;
    return ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? functionOf(declared.initializer, depth + 1) : null;
  }
  if (ts.isCallExpression(inner)) {
    const callee = unwrap(inner.expression);
    return ts.isPropertyAccessExpression(callee) && callee.name.text === 'bind' ? functionOf(callee.expression, depth + 1) : null;
  }
  const key = accessedKey(inner);
  return key === null ? null : memberFunction(unwrap((inner as ts.PropertyAccessExpression).expression), key);
}

function memberFunction(on: ts.Expression, key: string): ts.FunctionLikeDeclaration | null {
  if (on.kind === ts.SyntaxKind.ThisKeyword) return methodOf(enclosingClass(on), key) ?? assignedFunction(on, key);
  if (!ts.isIdentifier(on)) return null;
  const declared = declarationOf(on)?.node;
  if (declared === undefined) return null;
  if (ts.isClassLike(declared)) return methodOf(declared, key);
  if (!ts.isVariableDeclaration(declared) || declared.initializer === undefined) return null;
  const held = unwrap(declared.initializer);
  if (!ts.isObjectLiteralExpression(held)) return null;
  const member = held.properties.find((property) => keyOf(property.name) === key);
  if (member === undefined) return null;
  if (ts.isMethodDeclaration(member)) return member;
  return ts.isPropertyAssignment(member) && isFunction(unwrap(member.initializer)) ? (unwrap(member.initializer) as ts.ArrowFunction) : null;
}

/** `this.list` outside classes: what the file gives to `exports.list`, or the function around gives to `this.list`. */
function assignedFunction(on: ts.Expression, key: string): ts.FunctionLikeDeclaration | null {
  if (enclosingClass(on) !== null) return null;
  for (const statement of on.getSourceFile().statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    if (dottedName(left).replace(/^module\./, '') === `exports.${key}` && isFunction(unwrap(right))) return unwrap(right) as ts.FunctionExpression;
  }
  return null;
}

export function methodOf(owner: ts.ClassLikeDeclaration | null, key: string): ts.FunctionLikeDeclaration | null {
  for (const member of owner?.members ?? []) {
    if (keyOf(member.name) !== key) continue;
    if (ts.isMethodDeclaration(member)) return member;
    if (ts.isPropertyDeclaration(member) && member.initializer !== undefined && isFunction(unwrap(member.initializer))) return unwrap(member.initializer) as ts.ArrowFunction;
  }
  return null;
}
