// extract/typescript/routes: what Fastify instances register: plugins of the project, folders of them, packages.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { Folder, RouteFact, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { valueOf } from '../expression.ts';
import { requiredModule } from '../survey.ts';
import { lastName, rangeOf, stringOf, unwrap } from '../syntax.ts';
import { isPluginWrapper } from './fastify-hosts.ts';
import { type Spoken, option, optionsObject } from './fastify-options.ts';
import { functionRef } from './host.ts';
import { isLocal } from './origin.ts';

const framework = 'fastify';

/** `app.register(plugin, { prefix })`. */
export function* registered(spot: Spoken): Iterable<Fact> {
  const [first, options] = spot.call.arguments;
  if (first === undefined) return;
  const { survey } = spot;
  const inner = unwrap(first);
  const wrapped = ts.isCallExpression(inner) && isPluginWrapper(inner, survey) ? inner.arguments[0] : undefined;
  const plugin = wrapped ?? inner;
  const from = packageOf(plugin, spot);
  if (from === null) yield mounted(spot, plugin, options, wrapped === undefined);
  else if (/^(?:@fastify\/|fastify-)autoload$/.test(from)) yield* folder(spot, options);
  else yield* library(spot, plugin, from, options);
}

/** The package that a plugin comes from; null for one of the project. */
function packageOf(plugin: ts.Expression, { survey }: Spoken): string | null {
  let root = plugin;
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const from = ts.isIdentifier(root) ? survey.imports.get(root.text) : requiredModule(root);
  return from === undefined || from === null || isLocal(from) || !/fastify/.test(from) ? null : from;
}

function mounted({ call, on, survey: { script } }: Spoken, plugin: ts.Expression, options: ts.Expression | undefined, encapsulated: boolean): UseFact {
  const prefix = prefixOf(options, 'prefix', script);
  const chain = [{ what: functionRef(plugin, script), how: 'middleware', at: rangeOf(plugin, script) }] as const;
  return { kind: 'use', framework, on, ...(prefix && { under: prefix }), chain, argument: 0, ...(encapsulated && { encapsulated: true }), at: rangeOf(call, script) };
}

function prefixOf(options: ts.Expression | undefined, key: string, script: Spoken['survey']['script']): Value | undefined {
  if (options === undefined) return undefined;
  const given = option(options, key);
  if (given !== undefined) return ts.isMethodDeclaration(given) ? undefined : valueOf(given, script);
  const value = optionsObject(options) === null && ts.isIdentifier(unwrap(options)) ? valueOf(options, script) : null;
  return value?.kind === 'name' ? { kind: 'member', on: value, name: key, at: value.at } : undefined;
}

// ---- folders -----------------------------------------------------------------------------------------------------

/** `app.register(autoload, { dir: join(__dirname, 'routes'), options: { prefix: '/api' } })`. */
function* folder({ call, on, survey: { script } }: Spoken, options: ts.Expression | undefined): Generator<UseFact> {
  const path = folderPath(option(options, 'dir'));
  if (path === null) return;
  const handed = option(options, 'options');
  const prefix = prefixOf(handed === undefined || ts.isMethodDeclaration(handed) ? undefined : handed, 'prefix', script);
  const isOn = (key: string): boolean => option(options, key)?.kind === ts.SyntaxKind.TrueKeyword;
  const found: Folder = {
    path,
    ...(option(options, 'dirNameRoutePrefix')?.kind === ts.SyntaxKind.FalseKeyword && { flat: true }),
    ...(isOn('routeParams') && { parameters: true }),
    ...(isOn('autoHooks') && { hooks: isOn('cascadeHooks') ? 'below' : 'folder' }),
  };
  yield { kind: 'use', framework, on, ...(prefix && { under: prefix }), chain: [], argument: 0, encapsulated: true, folder: found, at: rangeOf(call, script) };
}

/** The literal end of `join(__dirname, 'routes')`, `new URL('./routes', import.meta.url)`, `` `${__dirname}/routes` ``. */
function folderPath(node: ts.Node | undefined, depth = 0): string | null {
  const inner = node === undefined || !ts.isExpression(node) ? null : unwrap(node);
  if (inner === null || depth > 6) return null;
  const text = stringOf(inner);
  if (text !== null) return tidy(text);
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.length === 1 ? tidy(inner.templateSpans[0]?.literal.text ?? '') : null;
  if (ts.isNewExpression(inner)) return folderPath(inner.arguments?.[0], depth + 1);
  if (ts.isPropertyAccessExpression(inner)) return folderPath(inner.expression, depth + 1);
  if (!ts.isCallExpression(inner)) return null;
  if (!/^(?:join|resolve)$/.test(lastName(inner.expression))) return folderPath(inner.arguments[0], depth + 1);
  const parts = inner.arguments.slice(1).map((argument) => stringOf(argument));
  return parts.length > 0 && parts.every((part) => part !== null) ? tidy(parts.join('/')) : null;
}

function tidy(path: string): string | null {
  const made = path.replace(/^\.?\//, '').replace(/\/$/, '');
  return made === '' ? null : made;
}

// ---- packages ----------------------------------------------------------------------------------------------------

/** Pages that packages serve, by the option that says where. */
const pages: readonly (readonly [RegExp, string, string, RouteFact['transport']])[] = [
  [/(?:@fastify\/|fastify-)static$/, 'prefix', '/', 'static'],
  [/(?:@fastify\/|fastify-)swagger-ui$/, 'routePrefix', '/documentation', 'http'],
  [/@scalar\/fastify-api-reference$/, 'routePrefix', '/reference', 'http'],
  [/fastify-metrics$/, 'endpoint', '/metrics', 'http'],
];

/** Packages share what they add: a check of theirs covers the instance. */
function* library({ call, on, survey: { script } }: Spoken, plugin: ts.Expression, from: string, options: ts.Expression | undefined): Generator<RouteFact | UseFact> {
  const at = rangeOf(call, script);
  const page = pages.find(([name]) => name.test(from));
  if (page === undefined) {
    yield { kind: 'use', framework, on, chain: [{ what: valueOf(plugin, script), how: 'hook', at: rangeOf(plugin, script) }], at };
    return;
  }
  const [, key, standard, transport] = page;
  yield { kind: 'route', framework, on, methods: ['GET'], pattern: prefixOf(options, key, script) ?? { kind: 'literal', value: standard, at }, transport, safeguards: [], at };
}
