// extract/typescript/routes: parameters that functions are handed hosts in: `module.exports = (app) => { app.get(…) }`, Fastify's plugins.
import { ts } from 'ts-morph';
import type { Framework, RouterFact } from '../../../model/route.ts';
import type { Script } from '../../../parse/document.ts';
import { declarationOf } from '../scope.ts';
import type { Survey } from '../survey.ts';
import { isFunction, keyOf, memberValue, rangeOf, unwrap } from '../syntax.ts';
import { classSymbol, functionSymbol } from './host.ts';

export interface Handed {
  readonly name: string; // as hostName gives it
  readonly framework: Framework;
  readonly parameterOf: NonNullable<RouterFact['parameterOf']>;
  readonly node: Declared;
}

type Declared = ts.ParameterDeclaration | ts.BindingElement;

/** A parameter that is a host, or has one as its `property`: `(context) => context.app.get(…)`. */
interface Given {
  readonly node: Declared;
  readonly property?: string;
}

export const verbs: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all', 'del']);
export const hostMethods: ReadonlySet<string> = new Set([...verbs, 'prefix',  'use', 'route', 'register', 'addHook', 'decorate', 'ws', 'param', 'on', 'mount', 'basePath', 'openapi', 'add']);
const hostNames = /^(?:_?app|application|(?:\w*_)?router|\w*Router|server|api|fastify|instance|express|expressApp|webApp|httpServer|r|routes?)$/i;
const passedNames = /^(?:app|expressApp|router|fastify|server|application)$/;

const cache = new WeakMap<Script, readonly Handed[]>();

/** All of a file, whatever their framework; whose they are is told by type, imports, methods and handlers. */
export function handedHosts(survey: Survey): readonly Handed[] {
  const known = cache.get(survey.script);
  if (known !== undefined) return known;
  const found = find(survey);
  cache.set(survey.script, found);
  return found;
}

function find(survey: Survey): Handed[] {
  const uses = new Map<Declared, Map<string, ts.CallExpression[]>>();
  const note = (node: ts.Expression, call: ts.CallExpression): void => {
    const given = parameterBehind(unwrap(node)) ?? memberBehind(unwrap(node));
    if (given === null) return;
    const of = uses.get(given.node) ?? new Map<string, ts.CallExpression[]>();
    const known = of.get(given.property ?? '');
    if (known === undefined) uses.set(given.node, of.set(given.property ?? '', [call]));
    else if (known.length < 200) known.push(call);
  };
  for (const call of survey.calls) {
    const callee = unwrap(call.expression);
    if (ts.isPropertyAccessExpression(callee) && hostMethods.has(callee.name.text)) note(chainBase(callee.expression), call);
    for (const argument of passedOn(call)) note(argument, call);
  }
  const handed: Handed[] = [];
  for (const [node, properties] of uses) {
    for (const [property, calls] of properties) {
      const framework = property === '' ? frameworkOf(node, calls, survey) : frameworkByCalls(property, calls, survey);
      const place = framework === null ? null : placeOf(node, property, survey.script);
      if (framework !== null && place !== null && ts.isIdentifier(node.name)) handed.push({ framework, node, ...place });
    }
  }
  return handed;
}

/** Hosts among the arguments of a call, by their names: `load(app)`, `load({ app: expressApp })`. */
function passedOn(call: ts.CallExpression): ts.Identifier[] {
  const given = call.arguments.flatMap((argument): (ts.Node | null)[] => (ts.isObjectLiteralExpression(argument) ? argument.properties.map(memberValue) : [argument]));
  return given.filter((node): node is ts.Identifier => node !== null && ts.isIdentifier(node) && passedNames.test(node.text));
}

/** Settings of an application, which give it back. */
const settings = /^(?:set|enable|disable|engine)$/;

/** What a chain of calls hangs on: `app` of `app.use(a).get('/', b)`, `router` of `router.route('/').get(a).post(b)`. */
export function chainBase(node: ts.Expression): ts.Expression {
  let inner = unwrap(node);
  for (let steps = 0; steps < 400 && ts.isCallExpression(inner); steps++) {
    const callee = unwrap(inner.expression);
    if (!ts.isPropertyAccessExpression(callee) || !(hostMethods.has(callee.name.text) || settings.test(callee.name.text))) break;
    inner = unwrap(callee.expression);
  }
  return inner;
}

/** `context.app`, `this.server.app`, `app` of `const { app } = context`: a property of a parameter, by the name of an application. */
function memberBehind(node: ts.Expression, depth = 0): Given | null {
  const declared = ts.isIdentifier(node) ? declarationOf(node)?.node : undefined;
  if (declared !== undefined) {
    const variable = ts.isBindingElement(declared) ? declared.parent.parent : declared;
    if (depth > 0 || !ts.isVariableDeclaration(variable) || variable.initializer === undefined) return null;
    if (variable === declared) return memberBehind(unwrap(variable.initializer), depth + 1);
    return ts.isBindingElement(declared) ? withProperty(unwrap(variable.initializer), keyOf(declared.propertyName ?? declared.name)) : null;
  }
  return ts.isPropertyAccessExpression(node) ? withProperty(unwrap(node.expression), node.name.text) : null;
}

function withProperty(on: ts.Expression, property: string | null): Given | null {
  const given = property !== null && passedNames.test(property) ? parameterBehind(on) : null;
  return given === null || property === null ? null : { node: given.node, property };
}

/** The parameter that an expression stands for; `this.app` where the constructor keeps its parameter as that. */
function parameterBehind(node: ts.Expression): Given | null {
  if (ts.isIdentifier(node)) {
    const declaration = declarationOf(node);
    if (declaration?.kind === 'variable' && ts.isBindingElement(declaration.node)) return restBehind(declaration.node) === null ? null : { node: declaration.node };
    return declaration?.kind === 'parameter' ? { node: declaration.node } : null;
  }
  if (!ts.isPropertyAccessExpression(node) || node.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  let up: ts.Node | undefined = node.parent;
  while (up !== undefined && !ts.isClassLike(up)) up = up.parent;
  const constructor = up?.members.find(ts.isConstructorDeclaration);
  const kept = constructor?.parameters.find((parameter) => keepsAs(constructor, parameter, node.name.text));
  return kept === undefined ? null : { node: kept };
}

/** `args` of `(...args) => { const [router, context] = args; … }`. */
function restBehind(element: ts.BindingElement): ts.ParameterDeclaration | null {
  const variable = element.parent.parent;
  if (!ts.isArrayBindingPattern(element.parent) || !ts.isVariableDeclaration(variable) || variable.initializer === undefined || !ts.isIdentifier(variable.initializer)) return null;
  const declared = declarationOf(variable.initializer)?.node;
  return declared !== undefined && ts.isParameter(declared) && declared.dotDotDotToken !== undefined ? declared : null;
}

function keepsAs(constructor: ts.ConstructorDeclaration, parameter: ts.ParameterDeclaration, field: string): boolean {
  const name = keyOf(parameter.name);
  if (ts.isParameterPropertyDeclaration(parameter, constructor) && name === field) return true;
  return (constructor.body?.statements ?? []).some((statement) => {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return false;
    const { left, right } = statement.expression;
    return ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword && left.name.text === field && ts.isIdentifier(right) && right.text === name;
  });
}

function placeOf(node: Declared, inside: string, script: Script): Pick<Handed, 'name' | 'parameterOf'> | null {
  let parameter: ts.Node = (ts.isBindingElement(node) ? restBehind(node) : null) ?? node;
  while (!ts.isParameter(parameter)) {
    if (parameter.parent === undefined) return null;
    parameter = parameter.parent;
  }
  const home = parameter.parent;
  if (!isFunction(home) || !ts.isIdentifier(node.name)) return null;
  const symbol = functionSymbol(home, script);
  const index = home.parameters.filter((each) => keyOf(each.name) !== 'this').indexOf(parameter);
  const spread = parameter.dotDotDotToken !== undefined && ts.isBindingElement(node) && ts.isArrayBindingPattern(node.parent) ? node.parent.elements.indexOf(node) : -1; // (...[router, context])
  if (spread >= 0) return { name: `${symbol}.${node.name.text}`, parameterOf: { function: symbol, index: index + spread } };
  const own = ts.isBindingElement(node) ? keyOf(node.propertyName ?? node.name) : null;
  if (own !== null && inside !== '') return null; // ({ context }) => context.app
  const property = inside === '' ? own : inside;
  const kept = ts.isConstructorDeclaration(home) && ts.isParameter(node) ? keptField(home, node) : null;
  const holder = kept === null || !ts.isClassLike(home.parent) ? `${symbol}.${node.name.text}` : `${classSymbol(home.parent)}.${kept}`;
  const name = inside === '' ? holder : `${holder}.${inside}`;
  return { name, parameterOf: { function: symbol, index, ...(property !== null && { property }) } };
}

/** The field that a constructor keeps its parameter in. */
function keptField(constructor: ts.ConstructorDeclaration, parameter: ts.ParameterDeclaration): string | null {
  const name = keyOf(parameter.name);
  if (name === null) return null;
  if (ts.isParameterPropertyDeclaration(parameter, constructor)) return name;
  for (const statement of constructor.body?.statements ?? []) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    if (ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword && ts.isIdentifier(right) && right.text === name) return left.name.text;
  }
  return null;
}

// ---- whose -------------------------------------------------------------------------------------------------------

const types: readonly (readonly [RegExp, Framework])[] = [
  [/\bFastify\w*|\bfastify\./, 'fastify'],
  [/\bHono\b|\bOpenAPIHono\b/, 'hono'],
  [/\bKoa\w*\b/, 'koa'],
  [/\bExpress\b|\bexpress\.|\bI?Router\b|\bApplication\b|\be\.(?:Express|Router|Application)\b/, 'express'],
];

const packages: ReadonlyMap<string, Framework> = new Map<string, Framework>([
  ['express', 'express'], ['koa', 'koa'], ['koa-router', 'koa'], ['@koa/router', 'koa'], ['hono', 'hono'], ['@hono/zod-openapi', 'hono'], ['fastify', 'fastify'], ['fastify-plugin', 'fastify'],
]);

/** The framework whose package a file imports, if it is one; `express` where there are several. */
export function importedFramework({ imports }: Survey): Framework | null {
  const found = new Set<Framework>();
  for (const from of imports.values()) {
    const known = packages.get(from) ?? (from.startsWith('hono/') ? 'hono' : from.startsWith('@fastify/') ? 'fastify' : undefined);
    if (known !== undefined) found.add(known);
  }
  const [first] = found;
  return found.size === 1 ? (first ?? null) : found.has('express') ? 'express' : (first ?? null);
}

/** Of a property that is called as applications are: what is declared on it has to look like routes. */
function frameworkByCalls(name: string, calls: readonly ts.CallExpression[], survey: Survey): Framework | null {
  const declares = calls.filter(declaresRoute);
  if (declares.length === 0) return null;
  const shaped = declares.map(handlerFramework).find((framework) => framework !== null) ?? null;
  const imported = importedFramework(survey);
  if (/^fastify$/i.test(name)) return 'fastify';
  return imported ?? shaped ?? (declares.some((call) => call.arguments.length > 1) ? 'express' : null);
}

function frameworkOf(node: Declared, calls: readonly ts.CallExpression[], survey: Survey): Framework | null {
  const type = ts.isParameter(node) && node.type !== undefined ? node.type.getText(survey.script.source).slice(0, 200) : '';
  const imported = importedFramework(survey);
  const typed = types.find(([pattern]) => pattern.test(type))?.[1];
  if (typed !== undefined) return typed === 'express' && imported === 'koa' ? 'koa' : typed;
  const name = ts.isIdentifier(node.name) ? node.name.text : '';
  const declares = calls.filter((call) => declaresRoute(call));
  const shaped = declares.map((call) => handlerFramework(call)).find((framework) => framework !== null) ?? null;
  if (type !== '' && !/^(?:any|unknown)$/.test(type) && shaped === null) return null;
  if (!hostNames.test(name) && shaped === null) return null;
  const methods = new Set(calls.map((call) => (ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : '')));
  if (/^fastify$/i.test(name) || methods.has('register') || methods.has('addHook')) return 'fastify';
  const isUsed = declares.length > 0 || methods.has('use') || methods.has('route') || calls.some((call) => passedOn(call).length > 0);
  return isUsed ? (imported ?? shaped ?? 'express') : null;
}

/** `x.get('/path', …, handler)`: not a client's `x.post(url, { data })`, a map's `x.get(key)`. */
export function declaresRoute(call: ts.CallExpression): boolean {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee) || !hostMethods.has(callee.name.text)) return false;
  const first = call.arguments[0];
  const last = call.arguments[call.arguments.length - 1];
  if (first === undefined || last === undefined) return false;
  const chained = ts.isCallExpression(unwrap(callee.expression));
  if (call.arguments.length === 1) return callee.name.text === 'use' || callee.name.text === 'route' || (chained && !ts.isStringLiteralLike(first));
  const literal = ts.isStringLiteralLike(first) ? first.text : null;
  if (literal !== null && literal !== '' && !/^[/*^:(.]/.test(literal) && callee.name.text !== 'on' && !ts.isStringLiteralLike(call.arguments[1] as ts.Expression) && !/^\w[\w/:.-]*$/.test(literal)) return false;
  return !ts.isObjectLiteralExpression(unwrap(last)) && !ts.isStringLiteralLike(last);
}

/** What the parameters of an inline handler are called tells the framework. */
export function handlerFramework(call: ts.CallExpression): Framework | null {
  for (let at = call.arguments.length - 1; at >= 0; at--) {
    const handler = unwrap(call.arguments[at] as ts.Expression);
    if (!isFunction(handler)) continue;
    const [first, second] = handler.parameters.map((parameter) => keyOf(parameter.name) ?? '');
    if (second !== undefined && /^_?(?:reply|rep)$/.test(second)) return 'fastify';
    if (first !== undefined && /^_?(?:ctx|context)$/.test(first)) return 'koa';
    if (first === 'c') return 'hono';
    if (first !== undefined && (/^_?(?:req|request)$/.test(first) || (second !== undefined && /^_?(?:res|response)$/.test(second)))) return 'express';
  }
  return null;
}

/** The fact of a parameter that is a host. */
export function handedFact(handed: Handed, script: Script): RouterFact {
  const { framework, name, parameterOf, node } = handed;
  return { kind: 'router', framework, name, is: 'router', safeguards: [], parameterOf, at: rangeOf(node, script) };
}

