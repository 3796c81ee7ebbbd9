// extract/typescript/routes: Fastify's instances in a file: those it makes, and the parameters of plugins.
import { ts } from 'ts-morph';
import type { RouterFact } from '../../../model/route.ts';
import { declarationOf } from '../scope.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { accessedKey, lastName, rangeOf, receiver, unwrap } from '../syntax.ts';
import { functionOf, functionSymbol, holderName, hostName } from './host.ts';
import { type Hosts, type Maker, hostsOf } from './hosts.ts';

export interface Instances extends Hosts {
  readonly aliases: ReadonlyMap<string, string>; // `const typed = fastify.withTypeProvider()`
  readonly shared: ReadonlyMap<ts.Node, ts.CallExpression | null>; // functions that fastify-plugin wraps, and where
}

const framework = 'fastify';

export function instancesOf(survey: Survey): Instances {
  const shared = sharedPlugins(survey);
  const hosts = hostsOf(survey, framework, make);
  const { names } = hosts;
  for (const node of survey.functions) {
    const index = shared.has(node) ? 0 : instanceParameter(node, names, survey);
    const parameter = node.parameters[index];
    if (parameter === undefined || !ts.isIdentifier(parameter.name)) continue;
    const wrapped = shared.get(node);
    const own = functionSymbol(node, survey.script);
    const holder = wrapped === undefined || wrapped === null ? null : holderName(wrapped);
    const name = `${own}.${parameter.name.text}`;
    names.set(name, {
      kind: 'router', framework, name, is: 'router', safeguards: [],
      parameterOf: { function: holder?.name ?? own, index },
      ...(wrapped !== undefined && { shared: true }),
      ...pick(names.get(name)),
      at: rangeOf(parameter, survey.script),
    });
  }
  return { ...hosts, shared, aliases: aliasesOf(names, survey) };
}

function pick(known: RouterFact | undefined): Pick<RouterFact, 'returnedBy'> {
  return known?.returnedBy === undefined ? {} : { returnedBy: known.returnedBy };
}

/** `fastify()`, `Fastify().withTypeProvider<T>()`, `require('fastify')()`; the outermost of such a chain. */
function make(node: ts.CallExpression | ts.NewExpression, survey: Survey): Maker | null {
  if (!ts.isCallExpression(node)) return null;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && passing.has(parent.name.text)) return null;
  return isMade(node, survey) ? { is: 'application' } : null;
}

/** Methods that give the instance back. */
const passing = new Set(['withTypeProvider', 'after']);

function isMade(node: ts.Expression, survey: Survey): boolean {
  let inner = unwrap(node);
  for (let steps = 0; steps < 8 && ts.isCallExpression(inner); steps++) {
    const callee = unwrap(inner.expression);
    const key = accessedKey(callee);
    if (key !== null && passing.has(key)) {
      inner = unwrap((callee as ts.PropertyAccessExpression).expression);
      continue;
    }
    const root = key === null ? callee : key === 'fastify' || key === 'default' ? unwrap((callee as ts.PropertyAccessExpression).expression) : null;
    if (root === null) return false;
    return (ts.isIdentifier(root) && survey.imports.get(root.text) === 'fastify') || (ts.isCallExpression(root) && requiredModule(root) === 'fastify');
  }
  return false;
}

// ---- plugins -----------------------------------------------------------------------------------------------------

const instanceType = /\bFastify\w*Instance\b|\bFastifyTyped\w*\b|\bFastifyTypebox\b|\bFastifyZod\w*\b/;
const pluginType = /\bFastify\w*Plugin\w*\b/;

/** Which parameter is an instance; -1 when none is. */
function instanceParameter(node: ts.FunctionLikeDeclaration, names: ReadonlyMap<string, RouterFact>, survey: Survey): number {
  const { source } = survey.script;
  const typed = node.parameters.findIndex(({ name, type }) => type !== undefined && name.getText(source) !== 'this' && instanceType.test(type.getText(source).slice(0, 200)));
  if (typed >= 0) return typed;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) && parent.type !== undefined) return pluginType.test(parent.type.getText(source).slice(0, 200)) ? 0 : -1;
  let outer: ts.Node = parent;
  for (let steps = 0; steps < 6 && (ts.isParenthesizedExpression(outer) || ts.isSatisfiesExpression(outer) || ts.isAsExpression(outer)); steps++) {
    if (!ts.isParenthesizedExpression(outer) && pluginType.test(outer.type.getText(source).slice(0, 200))) return 0;
    outer = outer.parent;
  }
  if (!ts.isCallExpression(outer) || outer.arguments[0] === undefined || unwrap(outer.arguments[0]) !== node) return -1;
  if (isPluginWrapper(outer, survey)) return 0;
  const on = accessedKey(unwrap(outer.expression)) === 'register' ? receiver(outer.expression) : null;
  const name = on === null ? null : hostName(baseOf(on), survey.script);
  return name !== null && names.has(name) ? 0 : -1;
}

/** `fp(…)` of fastify-plugin. */
export function isPluginWrapper(call: ts.CallExpression, survey: Survey): boolean {
  const callee = unwrap(call.expression);
  if (ts.isCallExpression(callee)) return requiredModule(callee) === 'fastify-plugin';
  const root = accessedKey(callee) === 'default' ? receiver(callee) : callee;
  return root !== null && ts.isIdentifier(root) && survey.imports.get(root.text) === 'fastify-plugin';
}

function sharedPlugins(survey: Survey): Map<ts.Node, ts.CallExpression | null> {
  const found = new Map<ts.Node, ts.CallExpression | null>();
  for (const call of survey.calls) {
    const [first] = call.arguments;
    const target = first !== undefined && isPluginWrapper(call, survey) ? functionOf(first) : null;
    if (target !== null) found.set(target, isRegistered(call) ? null : call);
  }
  for (const { left } of survey.assignments) {
    if (!ts.isElementAccessExpression(left) || !left.argumentExpression.getText(survey.script.source).includes('skip-override')) continue;
    const target = functionOf(left.expression);
    if (target !== null) found.set(target, null);
  }
  return found;
}

function isRegistered(call: ts.CallExpression): boolean {
  return ts.isCallExpression(call.parent) && lastName(call.parent.expression) === 'register';
}

// ---- names -------------------------------------------------------------------------------------------------------

const chained = new Set([...passing, 'get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all', 'route', 'register', 'addHook', 'decorate', 'decorateRequest', 'decorateReply', 'use']);

/** What `app.register(a).register(b)` and `app.withTypeProvider<T>()` hang on. */
export function baseOf(node: ts.Expression): ts.Expression {
  let inner = unwrap(node);
  for (let steps = 0; steps < 400 && ts.isCallExpression(inner); steps++) {
    const key = accessedKey(unwrap(inner.expression));
    if (key === null || !chained.has(key)) break;
    inner = receiver(inner.expression) ?? inner;
  }
  return inner;
}

export function instanceName(node: ts.Expression, { names, made, aliases }: Instances, survey: Survey): string | null {
  const base = baseOf(node);
  const known = made.get(base) ?? made.get(unwrap(node));
  if (known !== undefined) return known;
  const name = hostName(base, survey.script);
  if (name === null) return null;
  return names.has(name) ? name : (aliases.get(name) ?? null);
}

function aliasesOf(names: ReadonlyMap<string, RouterFact>, { variables, script }: Survey): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const { name, initializer } of variables) {
    if (initializer === undefined || !ts.isIdentifier(name) || !ts.isCallExpression(unwrap(initializer)) || declarationOf(name) === null) continue;
    const base = hostName(baseOf(initializer), script);
    const own = base === null ? null : hostName(name, script);
    const known = base === null ? undefined : names.has(base) ? base : aliases.get(base);
    if (own !== null && known !== undefined && own !== known) aliases.set(own, known);
  }
  return aliases;
}
