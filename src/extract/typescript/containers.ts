// Extract stage: maps, arrays, objects and sets of modules, classes and closures that functions add to.
import { ts } from 'ts-morph';
import type { ContainerFact } from '../../model/container.ts';
import type { Fact } from '../../model/fact.ts';
import type { Document, Script } from '../../parse/document.ts';
import { gathered, isLiveType, isPersisting, isPlainType, knowsSharedStore, summary } from '../containers.ts';
import type { Gathered } from '../containers.ts';
import { functionSymbol } from './routes/host.ts';
import { type Declaration, declarationOf } from './scope.ts';
import { fieldsOf, isLive, isPlain, isRecordType, seedFields } from './container-values.ts';
import { type Survey, surveys } from './survey.ts';
import { enclosingFunction, farthest, isFunction, keyOf, lastName, rangeOf, symbolOf, unwrap } from './syntax.ts';

interface Candidate extends Gathered {
  readonly name: string;
  readonly node: ts.VariableDeclaration | ts.PropertyDeclaration | ts.BinaryExpression;
  readonly value: ts.Expression;
  readonly scope: ts.Node; // the class, function or file that holds it
  readonly holds: ContainerFact['holds'];
}

export function* extractContainers(document: Document): Generator<Fact> {
  for (const survey of surveys(document)) {
    const candidates = candidatesOf(survey);
    if (candidates.size === 0) continue;
    gather(survey, candidates);
    for (const candidate of candidates.values()) if (candidate.grows.length > 0) yield factOf(candidate, survey);
  }
}

/** By the declaring node; members of classes by class and name. */
type Candidates = Map<ts.Node | string, Candidate>;

function candidatesOf({ variables, classes, assignments, functions }: Survey): Candidates {
  const found: Candidates = new Map();
  const hosts = functions.length === 0;
  for (const node of variables) {
    const holds = node.initializer === undefined ? null : holdsOf(node.initializer);
    if (holds === null || !ts.isIdentifier(node.name) || hosts) continue;
    const scope = enclosingFunction(node) ?? node.getSourceFile();
    found.set(node, { name: node.name.text, node, value: unwrap(node.initializer!), scope, holds, ...gathered() });
  }
  for (const owner of classes) {
    for (const member of owner.members) {
      const holds = ts.isPropertyDeclaration(member) && member.initializer !== undefined ? holdsOf(member.initializer) : null;
      if (holds !== null && ts.isPropertyDeclaration(member)) found.set(memberKey(owner, keyOf(member.name) ?? ''), { name: keyOf(member.name) ?? '', node: member, value: unwrap(member.initializer!), scope: owner, holds, ...gathered() });
    }
  }
  for (const node of assignments) {
    const holds = globalKey(node.left) === null ? null : holdsOf(node.right);
    if (holds !== null) found.set(globalKey(node.left) ?? '', { name: lastName(node.left), node, value: unwrap(node.right), scope: node.getSourceFile(), holds, ...gathered() });
  }
  for (const node of assignments) {
    const owner = isThisMember(node.left) ? ownerOf(node) : null;
    const holds = owner === null || !ts.isConstructorDeclaration(enclosingFunction(node) ?? node) ? null : holdsOf(node.right);
    if (owner !== null && holds !== null) found.set(memberKey(owner, lastName(node.left)), { name: lastName(node.left), node, value: unwrap(node.right), scope: owner, holds, ...gathered() });
  }
  return found;
}

function memberKey(owner: ts.ClassLikeDeclaration, name: string): string {
  return `${owner.pos} ${name}`;
}

/** `global.sessions`, wherever it is made: one for the whole process. */
function globalKey(node: ts.Node): string | null {
  const on = ts.isPropertyAccessExpression(node) ? unwrap(node.expression) : null;
  return on !== null && ts.isIdentifier(on) && /^global(?:This)?$/.test(on.text) ? `global ${(node as ts.PropertyAccessExpression).name.text}` : null;
}

function isThisMember(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;
}

function ownerOf(node: ts.Node): ts.ClassLikeDeclaration | null {
  for (let up: ts.Node | undefined = node.parent, steps = 0; up !== undefined && steps < farthest; up = up.parent, steps++) if (ts.isClassLike(up)) return up;
  return null;
}

function holdsOf(node: ts.Expression): ContainerFact['holds'] | null {
  const inner = unwrap(node);
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.every((property) => ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer)) ? 'map' : null;
  if (ts.isArrayLiteralExpression(inner)) return 'list';
  if (ts.isNewExpression(inner) && ts.isIdentifier(inner.expression)) return inner.expression.text === 'Map' ? 'map' : inner.expression.text === 'Set' ? 'set' : null;
  return ts.isCallExpression(inner) && inner.expression.getText() === 'Object.create' ? 'map' : null;
}

/** The container that an expression names, inside another function than the one that makes it. */
function containerAt(node: ts.Expression, candidates: Candidates): Candidate | undefined {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) {
    const declared: Declaration | null = declarationOf(inner);
    const known = declared === null ? undefined : candidates.get(declared.node);
    return known !== undefined && (enclosingFunction(inner) ?? inner.getSourceFile()) !== known.scope ? known : undefined;
  }
  if (!ts.isPropertyAccessExpression(inner)) return undefined;
  const shared = globalKey(inner);
  if (shared !== null) return candidates.get(shared);
  const on = unwrap(inner.expression);
  const owner = ownerOf(inner);
  if (owner === null) return undefined;
  const isOwn = on.kind === ts.SyntaxKind.ThisKeyword || (ts.isIdentifier(on) && on.text === owner.name?.text);
  return isOwn ? candidates.get(memberKey(owner, inner.name.text)) : undefined;
}

const methods: ReadonlyMap<string, 'grow' | 'entry' | 'all'> = new Map([
  ['set', 'grow'], ['add', 'grow'], ['push', 'grow'], ['unshift', 'grow'],
  ['delete', 'entry'], ['splice', 'entry'], ['shift', 'entry'], ['pop', 'entry'], ['clear', 'all'],
]);

function gather(survey: Survey, candidates: Candidates): void {
  for (const call of survey.calls) {
    const callee = call.expression;
    const how = ts.isPropertyAccessExpression(callee) ? methods.get(callee.name.text) : undefined;
    if (how === undefined || !ts.isPropertyAccessExpression(callee)) continue;
    const candidate = containerAt(callee.expression, candidates);
    const value = call.arguments.at(-1);
    if (candidate === undefined) continue;
    if (how !== 'grow') candidate.removes.push({ symbol: symbolOf(call), how });
    else if (value !== undefined && !(callee.name.text === 'set' && isConstant(call.arguments[0]))) grown(candidate, call, value, survey.script);
  }
  for (const node of survey.assignments) assigned(node, candidates, survey.script);
  for (const node of survey.accesses) measured(node, candidates);
}

function assigned({ left, right }: ts.BinaryExpression, candidates: Candidates, script: Script): void {
  if (ts.isElementAccessExpression(left)) {
    const candidate = isConstant(left.argumentExpression) ? undefined : containerAt(left.expression, candidates);
    if (candidate !== undefined) grown(candidate, left, right, script);
    return;
  }
  const emptied = ts.isPropertyAccessExpression(left) && left.name.text === 'length' ? containerAt(left.expression, candidates) : containerAt(left, candidates);
  if (emptied === undefined || emptied.node === left.parent) return;
  const given = unwrap(right);
  const [first] = ts.isArrayLiteralExpression(given) ? given.elements : [];
  if (first !== undefined && ts.isSpreadElement(first)) grown(emptied, left, given, script); // users = [...users, user]
  else emptied.removes.push({ symbol: symbolOf(left), how: 'all' });
}

function measured(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, candidates: Candidates): void {
  const { parent } = node;
  if (ts.isDeleteExpression(parent)) {
    const candidate = ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node) ? containerAt(node.expression, candidates) : undefined;
    candidate?.removes.push({ symbol: symbolOf(node), how: 'entry' });
  } else if (ts.isPropertyAccessExpression(node) && (node.name.text === 'size' || node.name.text === 'length') && ts.isBinaryExpression(parent) && parent.left === node && isLimit(parent)) {
    containerAt(node.expression, candidates)?.removes.push({ symbol: symbolOf(node), how: 'limit' });
  }
}

/** Greater than something other than nothing. */
function isLimit({ operatorToken, right }: ts.BinaryExpression): boolean {
  return (operatorToken.kind === ts.SyntaxKind.GreaterThanToken || operatorToken.kind === ts.SyntaxKind.GreaterThanEqualsToken) && right.getText() !== '0';
}

function isConstant(node: ts.Node | undefined): boolean {
  return node !== undefined && (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node));
}

/** A local of a function outlives it where what answers requests was declared in it. */
function outlives(node: ts.Node, { scope }: Candidate): boolean {
  if (!isFunction(scope)) return true;
  for (let inner = enclosingFunction(node), steps = 0; inner !== null && inner !== scope && steps < 12; inner = enclosingFunction(inner), steps++) {
    const { parent } = inner;
    if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && verbs.has(parent.expression.name.text) && parent.arguments[0] !== inner) return true;
  }
  return false;
}

const verbs = new Set(['get', 'post', 'put', 'patch', 'delete', 'all', 'use', 'route', 'handle']);

function grown(candidate: Candidate, node: ts.Node, value: ts.Expression, script: Script): void {
  if (!outlives(node, candidate)) return;
  candidate.grows.push({ symbol: symbolOf(node), fields: fieldsOf(value), at: rangeOf(node, script), live: isLive(value) || isOfConnection(node), plain: isPlain(value) });
}

/** `sessions.set(client.id, …)` by a socket's own name: the entry means nothing once the connection is gone. */
function isOfConnection(node: ts.Node): boolean {
  const key = ts.isCallExpression(node) ? node.arguments[0] : ts.isElementAccessExpression(node) ? node.argumentExpression : undefined;
  return key !== undefined && /^(?:client|socket|conn(?:ection)?|ws)\.id$/.test(key.getText());
}

function factOf(candidate: Candidate, survey: Survey): ContainerFact {
  const { name, node, scope, holds, value } = candidate;
  const text = survey.script.source.text;
  const inClass = ts.isClassLike(scope);
  const users = usersOf(candidate, survey);
  const around = text.slice(scope.pos, scope.end);
  const type = ts.isBinaryExpression(node) ? undefined : node.type;
  const declaredType = `${type?.getText() ?? ''} ${ts.isNewExpression(value) ? (value.typeArguments ?? []).map((one) => one.getText()).join(' ') : ''}`;
  const persisted = inClass ? isPersisting(around, 'javascript') : users.some((user) => isPersisting(user.getText(), 'javascript'));
  const seeds = seedFields(value);
  const isStatic = ts.isPropertyDeclaration(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true;
  return {
    kind: 'container',
    name,
    owner: inClass ? (scope.name?.text ?? '') : isFunction(scope) ? symbolOf(scope) : '',
    held: inClass ? (isStatic ? 'class' : 'instance') : isFunction(scope) ? 'function' : 'module',
    ...(inClass && !isStatic && isSingle(scope, survey) && { single: true }),
    holds,
    ...summary(candidate, users.map((user) => functionSymbol(user, survey.script))),
    ...(isLiveType(declaredType) && { live: true }),
    ...((declaredType.trim() === '' ? candidate.grows.every(({ plain }) => plain) : isPlainType(declaredType, (word) => isRecordType(word, survey.script))) && { plain: true }),
    ...(persisted && { persisted: true }),
    ...(seeds.length > 0 && { seeds }),
    ...(knowsSharedStore(inClass ? around : text, 'javascript') && { shared: true }),
    at: firstLine(rangeOf(node, survey.script), survey.script),
  };
}

function firstLine(at: ContainerFact['at'], { source, offset }: Script): ContainerFact['at'] {
  const end = source.text.indexOf('\n', at.start - offset);
  return end < 0 ? at : { start: at.start, end: Math.min(at.end, end + offset) };
}

/** The outermost functions below the holder in whose text the name stands. */
function usersOf({ name, scope }: Candidate, { functions, script }: Survey): ts.FunctionLikeDeclaration[] {
  const word = new RegExp(String.raw`(?<![\w$])${name.replaceAll(/[^\w]/g, String.raw`\$&`)}(?![\w$])`);
  return functions.filter((one) => one !== scope && one.pos >= scope.pos && one.end <= scope.end && word.test(script.source.text.slice(one.pos, one.end)));
}

const providers = new Set(['Injectable', 'Controller', 'Service', 'WebSocketGateway', 'singleton', 'Singleton', 'Resolver']);

/** One for the process: its framework makes it, or this file does. */
function isSingle(owner: ts.ClassLikeDeclaration, { news }: Survey): boolean {
  const decorators = ts.canHaveDecorators(owner) ? (ts.getDecorators(owner) ?? []) : [];
  if (decorators.some(({ expression }) => providers.has(lastName(ts.isCallExpression(expression) ? expression.expression : expression)))) return true;
  const name = owner.name?.text;
  return name !== undefined && news.some((made) => ts.isIdentifier(made.expression) && made.expression.text === name && isKept(made, owner));
}

/** Made at module level, or kept in a static member of the class itself. */
function isKept(made: ts.NewExpression, owner: ts.ClassLikeDeclaration): boolean {
  if (enclosingFunction(made) === null) return true;
  const { parent } = made;
  return ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left) && (parent.left.expression.getText() === owner.name?.text || /^_?instance$/i.test(parent.left.name.text));
}
