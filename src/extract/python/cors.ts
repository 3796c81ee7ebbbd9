// extract/python: document -> CorsFact: cross-origin policies handed to a framework or library.
// Defaults of the libraries: Starlette none, Flask-CORS and Quart-CORS `*`, falcon.CORSMiddleware `*`, Litestar `*`, python-socketio none.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { CorsFact, Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Range } from '../../model/range.ts';
import type { Argument, Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { callsOf, outlineOf, sitesOf } from './code.ts';
import { headerCors, reflects } from './cors-headers.ts';
import { settingsCors } from './cors-settings.ts';
import { nodesBelow } from './descend.ts';
import { guardValues, namedArguments, rangeOf, toValue } from './expression.ts';
import { keyword, lastName, qualify, text } from './names.ts';
import type { FunctionSite, Outline } from './outline.ts';
import { find } from './scope.ts';
import type { Guard, Scope, Site } from './scope.ts';
import { writtenOptions } from './spread-options.ts';

export const corsExtractor: Extractor = {
  topic: 'cors',
  formats: ['python'],
  triggers: ['cors', 'cross_origin', 'access-control-allow-origin'],
  extract,
};

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  for (const site of callsOf(document, 'add_middleware', 'Middleware', 'CORSMiddleware')) for (const found of starlette(document, site, code)) yield checked(document, code) ? { ...found, narrowed: 'by-origin-check' } : found;
  for (const site of callsOf(document, 'CORS', 'cors', 'cross_origin', 'init_app', 'route_cors', 'websocket_cors')) yield* flask(document, site);
  yield* startedInLoop(document, code);
  for (const site of callsOf(document, 'setup', 'add')) yield* aiohttp(site);
  for (const site of callsOf(document, 'AsyncServer', 'Server', 'SocketIO', 'init_app')) yield* socketIo(site);
  for (const site of callsOf(document, 'CORSConfig', 'ALLOW_CORS', 'App', 'API')) yield* others(document, site);
  yield* settingsCors(document, code, file.path);
  yield* headerCors(document, code);
}

interface Policy {
  readonly by: string;
  readonly origins?: Value;
  readonly defaultOrigins?: CorsFact['defaultOrigins'];
  readonly pattern?: Value;
  readonly credentials?: Value;
}

function fact(policy: Policy, guard: Guard | null, at: Range): CorsFact {
  const { by, origins, defaultOrigins, pattern, credentials } = policy;
  return {
    kind: 'cors',
    by,
    ...(origins && { origins, originsAt: origins.at }),
    ...(defaultOrigins && { defaultOrigins }),
    ...(pattern && { pattern }),
    ...(credentials && { credentials }),
    guards: guardValues(guard),
    at: rangeOf(at),
  };
}

/** The named arguments, `**options` read where a name or a map gives them. */
function named(document: Document, { node, scope, guard }: Site<Call>): Map<string, Value> {
  const result = new Map<string, Value>();
  const read = (given: readonly Argument[]): void => {
    for (const { name, value } of given) if (!result.has(name)) result.set(name, value);
  };
  for (const one of node.keywords) {
    if (one.arg === null) read([...writtenOptions(document, one.value, scope, node.start)]);
    const spread = one.arg === null ? moduleMap(one.value, scope) : null;
    const value = spread ? toValue(spread, scope, guard) : null;
    if (value?.kind === 'map') read(value.entries.flatMap(({ key, value: item }) => (key.kind === 'literal' ? [{ name: String(key.value), value: item }] : [])));
    else read(namedArguments([one], { scope, guard, given: null, budget: { left: 300 }, depth: 0 }));
  }
  return result;
}

function moduleMap(node: Expr, scope: Scope): Expr | null {
  if (node.type !== 'Name') return null;
  const known = find(scope, node.id);
  const only = known?.scope.kind === 'module' && known.defs.length === 1 ? known.defs[0]?.value : null;
  return only?.type === 'Dict' || (only?.type === 'Call' && lastName(only.func) === 'dict') ? only : null;
}

function option(options: ReadonlyMap<string, Value>, ...names: readonly string[]): Value | undefined {
  for (const name of names) {
    const value = options.get(name);
    if (value) return value;
  }
  return undefined;
}

// ---- Starlette and FastAPI --------------------------------------------------------------------------------------

function* starlette(document: Document, site: Site<Call>, code: Outline): Iterable<CorsFact> {
  const { node, scope, guard } = site;
  const last = lastName(node.func);
  const name = qualify(node.func, scope) ?? '';
  if (last === 'CORSMiddleware' || name.endsWith('.CORSMiddleware')) {
    if (name.startsWith('falcon.')) {
      const options = named(document, site);
      const origins = option(options, 'allow_origins') ?? (node.args[0] ? toValue(node.args[0], scope, guard) : undefined);
      yield fact({ by: 'falcon', origins, defaultOrigins: '*', credentials: option(options, 'allow_credentials') }, guard, node);
    } else if (!code.classes.some((one) => one.node.name === 'CORSMiddleware' && one.node.bases.length > 0)) yield fact(starlettePolicy(document, site), guard, node);
    return;
  }
  const kind = node.args[0] ?? keyword(node, 'middleware_class') ?? keyword(node, 'cls');
  if (kind && isCorsMiddleware(kind, scope, code)) yield fact(starlettePolicy(document, site), guard, node);
}

/** Middleware of this file compares the request's Origin and answers 403. */
function checked(document: Document, { functions }: Outline): boolean {
  const refusals = callsOf(document, 'JSONResponse', 'PlainTextResponse', 'Response', 'HTTPException').filter(({ node }) => [keyword(node, 'status_code'), node.args[0], node.args[1]].some((given) => given?.type === 'Constant' && given.value === 403));
  if (refusals.length === 0) return false;
  const compares = sitesOf(document).compares.filter(({ node, scope, guard }) => sidesOf(toValue(node, scope, guard)).some((side) => reflects(side)));
  const inside = ({ node }: { readonly node: Range }, sites: readonly { readonly node: Range }[]): boolean => sites.some((site) => node.start <= site.node.start && site.node.end <= node.end);
  return functions.filter(isMiddleware).some((each) => inside(each, refusals) && inside(each, compares));
}

function isMiddleware({ node, owner }: FunctionSite): boolean {
  return owner === null ? node.decorator_list.some((each) => each.type === 'Call' && lastName(each.func) === 'middleware') : node.name === 'dispatch';
}

function sidesOf(value: Value): Value[] {
  return value.kind === 'compare' ? [value.left, value.right] : [];
}

/** Starlette's, or a class of this file that is made from it. */
function isCorsMiddleware(node: Expr, scope: Scope, { classes }: Outline): boolean {
  const name = qualify(node, scope) ?? lastName(node);
  if (/C(?:ORS|ors)Middleware$/.test(name)) return true;
  return classes.some((one) => one.inner.symbol === name && one.node.bases.some((base) => /C(?:ORS|ors)Middleware$/.test(qualify(base, one.scope) ?? lastName(base))));
}

function starlettePolicy(document: Document, site: Site<Call>): Policy {
  const options = named(document, site);
  return {
    by: 'starlette',
    origins: option(options, 'allow_origins'),
    defaultOrigins: options.has('**') ? undefined : 'none',
    pattern: option(options, 'allow_origin_regex'),
    credentials: option(options, 'allow_credentials'),
  };
}

// ---- Flask-CORS, Quart-CORS, sanic-cors -------------------------------------------------------------------------

const flaskNames = /^(?:flask_cors|sanic_cors|flask\.ext\.cors|flask_cors\.extension|flask_cors\.decorator)\./;

function* flask(document: Document, site: Site<Call>): Iterable<Fact> {
  const { node, scope, guard } = site;
  const name = qualify(node.func, scope) ?? '';
  const quart = name.startsWith('quart_cors.');
  const applies = name.endsWith('.CORS()') ? false : name.endsWith('.init_app') ? /\.CORS\(\)\.init_app$/.test(name) : true;
  if (!applies || (!quart && !flaskNames.test(name))) return;
  // `cors = CORS()` does nothing until init_app.
  if (name.endsWith('.CORS') && node.args.length === 0 && !keyword(node, 'app') && node.keywords.length === 0) return;
  const options = named(document, site);
  const credentials = option(options, 'supports_credentials', 'allow_credentials');
  const by = quart ? 'quart-cors' : 'flask-cors';
  const resources = options.get('resources');
  const defaultOrigins = options.has('**') ? undefined : '*';
  const each = resources ? perResource(resources) : [];
  if (each.length === 0) yield fact({ by, origins: option(options, 'origins', 'origin', 'allow_origin'), defaultOrigins, credentials }, guard, node);
  for (const entry of each) yield fact({ by, origins: entry.origins ?? options.get('origins'), defaultOrigins, credentials: entry.credentials ?? credentials }, guard, node);
}

/** `for extension in (db, cors, mail): extension.init_app(app)`. */
function* startedInLoop(document: Document, code: Outline): Iterable<Fact> {
  const waiting = callsOf(document, 'CORS').filter(({ node, scope }) => flaskNames.test(qualify(node.func, scope) ?? '') && node.args.length === 0 && !keyword(node, 'app'));
  if (waiting.length === 0) return;
  for (const one of nodesBelow(code.functions.map(({ node }) => node), 20_000)) {
    if (one.type !== 'For' || one.target.type !== 'Name' || (one.iter.type !== 'Tuple' && one.iter.type !== 'List')) continue;
    const { id } = one.target;
    const starts = nodesBelow(one.body, 200).some((each) => each.type === 'Attribute' && each.attr === 'init_app' && each.value.type === 'Name' && each.value.id === id);
    const names = new Set(one.iter.elts.flatMap((each) => (each.type === 'Name' ? [each.id] : [])));
    for (const { node, value, scope, guard } of starts ? code.assignments : []) {
      const made = waiting.find((site) => site.node === value);
      if (made === undefined || node.type !== 'Name' || !names.has(node.id)) continue;
      const options = named(document, { node: made.node, scope, guard });
      yield fact({ by: 'flask-cors', origins: option(options, 'origins'), defaultOrigins: '*', credentials: option(options, 'supports_credentials') }, guard, made.node);
    }
  }
}

/** `resources={r"/api/*": {"origins": "*"}}`; a list of paths says nothing of origins. */
function perResource(resources: Value): { origins?: Value; credentials?: Value }[] {
  if (resources.kind !== 'map') return [];
  return resources.entries.map(({ value }) => {
    const get = (name: string): Value | undefined => (value.kind === 'map' ? value.entries.find(({ key }) => key.kind === 'literal' && key.value === name)?.value : undefined);
    return { origins: get('origins'), credentials: get('supports_credentials') };
  });
}

// ---- aiohttp-cors, Socket.IO, others ----------------------------------------------------------------------------

function* aiohttp({ node, scope, guard }: Site<Call>): Iterable<Fact> {
  const name = qualify(node.func, scope) ?? '';
  if (!/^aiohttp_cors\.setup(?:\(\)\.add)?$/.test(name)) return;
  const table = keyword(node, 'defaults') ?? node.args[1];
  if (table?.type !== 'Dict') return;
  for (const [at, key] of table.keys.entries()) {
    const options = table.values[at];
    if (!key || !options) continue;
    const credentials = options.type === 'Call' ? keyword(options, 'allow_credentials') : null;
    const origins = toValue(key, scope, guard);
    yield fact({ by: 'aiohttp-cors', origins, ...(credentials && { credentials: toValue(credentials, scope, guard) }) }, guard, node);
  }
}

function* socketIo({ node, scope, guard }: Site<Call>): Iterable<Fact> {
  const given = keyword(node, 'cors_allowed_origins');
  if (!given) return;
  const credentials = keyword(node, 'cors_credentials');
  // Without cors_credentials both engines allow them.
  yield fact({ by: 'socketio', origins: toValue(given, scope, guard), ...(credentials && { credentials: toValue(credentials, scope, guard) }) }, guard, node);
}

function* others(document: Document, site: Site<Call>): Iterable<Fact> {
  const { node, scope, guard } = site;
  const name = qualify(node.func, scope) ?? '';
  const options = named(document, site);
  if (name.startsWith('falcon.')) {
    const enabled = options.get('cors_enable');
    if (enabled?.kind === 'literal' && enabled.value === true) yield fact({ by: 'falcon', defaultOrigins: '*' }, guard, node);
  } else if (/^(?:litestar|starlite|chalice)\./.test(name) && name.endsWith('.CORSConfig')) {
    const origins = option(options, 'allow_origins', 'allow_origin');
    yield fact({ by: name.split('.', 1)[0] ?? '', origins, defaultOrigins: '*', pattern: options.get('allow_origin_regex'), credentials: options.get('allow_credentials') }, guard, node);
  } else if (name.startsWith('robyn.')) {
    const origins = options.get('origins') ?? (node.args[1] ? toValue(node.args[1], scope, guard) : undefined);
    if (origins && text(node.args[0]) === null) yield fact({ by: 'robyn', origins }, guard, node);
  }
}
