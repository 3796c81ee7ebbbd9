// extract/python: document -> ProcessesFact and BindFact: how many processes a server starts and where it listens.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Value } from '../../model/value.ts';
import type { BindFact } from '../../model/workers.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { addressIn, hostsGiven } from './bind-hosts.ts';
import { callsOf, outlineOf, sitesOf } from './code.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { argument, keyword, lastName, qualify, text } from './names.ts';
import type { Outline } from './outline.ts';
import type { Site } from './scope.ts';

const gunicornSettings = /(?:^|\/)gunicorn[\w.-]*\.py$/;

export const processesExtractor: Extractor = {
  topic: 'processes',
  formats: ['python'],
  triggers: ['uvicorn.run', 'uvicorn.config', 'hypercorn', 'granian', "'0.0.0.0'", '"0.0.0.0"', 'httpserver'],
  accompanies: ['uvicorn', 'hypercorn', 'granian', 'run_app(', 'httpserver(', 'wsgiserver(', 'waitress', '.run(', 'run_simple', 'run_server', '.listen('],
  paths: gunicornSettings,
  *extract(document, file): Iterable<Fact> {
    const code = starting.test(file.text) || gunicornSettings.test(file.path) ? outlineOf(document) : null;
    if (!code) return;
    if (gunicornSettings.test(file.path)) yield* gunicorn(code);
    if (embedding.test(file.text)) yield* embedded(document, code);
    for (const site of callsOf(document, 'run', 'Config', 'run_app', 'serve', 'HTTPServer', 'ThreadingHTTPServer', 'Granian', 'run_simple', 'listen', 'run_server', 'WSGIServer')) yield* fromCall(document, site, file, code);
    if (file.text.includes('hypercorn')) yield* hypercorn(document, code);
  },
};

const starting = /gunicorn\.app|uvicorn|hypercorn|[Gg]ranian|run_app\(|HTTPServer\(|WSGIServer\(|waitress|\.run\(|run_simple|run_server|\.listen\(/;

/** https://docs.gunicorn.org/en/stable/settings.html */
function* gunicorn({ assignments }: Outline): Iterable<Fact> {
  for (const { node, value, scope, guard } of assignments) {
    if (node.type !== 'Name' || value === null || scope.kind !== 'module' || node.id !== 'workers') continue;
    yield { kind: 'processes', by: 'gunicorn', count: toValue(value, scope, guard, 60), guards: guardValues(guard), at: rangeOf({ start: node.start, end: value.end }) };
  }
}

const embedding = /gunicorn\.app(?:\.|\s+import\s+)(?:base|wsgiapp)/;

/** A class of gunicorn's BaseApplication, which is handed its settings as a map: `{"bind": "0.0.0.0:5010"}`. https://docs.gunicorn.org/en/stable/custom.html */
function* embedded(document: Document, { classes }: Outline): Iterable<BindFact> {
  const made = new Set(classes.filter(({ node }) => node.bases.some((base) => /^(?:Base|WSGI)Application$/.test(lastName(base)))).map(({ node }) => node.name));
  if (made.size === 0) return;
  const application = [...callsOf(document, ...made)].map(({ node, scope, guard }) => (node.args[0] === undefined ? undefined : toValue(node.args[0], scope, guard, 20))).find((value) => value !== undefined);
  for (const { node, scope, guard } of sitesOf(document).dicts) {
    const bind = node.values[node.keys.findIndex((key) => key !== null && text(key) === 'bind')];
    if (bind === undefined) continue;
    const written = text(bind);
    const part = hostIn(bind);
    const host: Value | null = written !== null ? { kind: 'literal', value: written.replace(/:\d+$/, ''), at: rangeOf(bind) } : part && toValue(part, scope, guard, 60);
    if (host !== null) yield { kind: 'bind', by: 'gunicorn', host, ...(application && { application }), guards: guardValues(guard), at: rangeOf(bind) };
  }
}

/** The part before the colon: of a text as it is, of `'%s:%s' % (host, port)`, of `f'{host}:{port}'`. */
function hostIn(bind: Expr): Expr | null {
  if (bind.type === 'BinOp' && bind.op === 'Mod') return bind.right.type === 'Tuple' && /^%s:/.test(text(bind.left) ?? '') ? (bind.right.elts[0] ?? null) : null;
  if (bind.type !== 'JoinedStr') return null;
  const [first] = bind.values;
  return first?.type === 'FormattedValue' ? first.value : null;
}

const applications = /^_?(?:app|application|server|api|flask_app|web_app|webapp|socketio|sio)$/i;

/** Which library's server a call starts. */
function serverOf({ node, scope }: Site<Call>): BindFact['by'] | null {
  const name = qualify(node.func, scope) ?? '';
  const last = lastName(node.func);
  if (/^uvicorn\.(?:run|Config|main\.run|config\.Config)$/.test(name)) return 'uvicorn';
  if (/(?:^|\.)(?:Granian)$/.test(name)) return 'granian';
  if (/^aiohttp\.web\.run_app$|^web\.run_app$/.test(name)) return 'aiohttp';
  if (/^waitress\.serve$/.test(name)) return 'waitress';
  if (/^(?:werkzeug|hypercorn|gevent|eventlet|tornado)\b/.test(name)) return name.split('.', 1)[0] ?? null;
  if (last === 'HTTPServer' || last === 'ThreadingHTTPServer' || last === 'WSGIServer') return 'http';
  if (last !== 'run' && last !== 'run_server') return null;
  const owner = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  const runs = /(?:Flask|Quart|Sanic|Dash|SocketIO|Bottle|APIFlask|FastMCP)\(\)$/.test(owner) || (node.func.type === 'Attribute' && applications.test(lastName(node.func.value)));
  return runs && !/^(?:asyncio|subprocess|anyio|trio)\./.test(name) ? 'flask' : null;
}

function* fromCall(document: Document, site: Site<Call>, { path }: SourceFile, code: Outline): Iterable<Fact> {
  const by = serverOf(site);
  if (by === null || path.endsWith('conftest.py')) return;
  const { node, scope, guard } = site;
  const [first] = addressIn(node) === null ? node.args : by === 'eventlet' ? [] : node.args.slice(1);
  const application = first && by !== 'flask' ? first : node.func.type === 'Attribute' ? node.func.value : undefined;
  const place = { by, guards: guardValues(guard), ...(application && { application: toValue(application, scope, guard, 20) }) };
  const workers = keyword(node, 'workers') ?? (by === 'flask' ? keyword(node, 'processes') : null);
  if (workers) yield { kind: 'processes', ...place, count: toValue(workers, scope, guard, 40), at: rangeOf(workers) };
  const host = hostOf(node, by);
  if (host === null) {
    if (opensAll(node, by)) yield { kind: 'bind', ...place, host: { kind: 'literal', value: everywhere, at: rangeOf(node) }, at: rangeOf(node) };
    return;
  }
  for (const given of hostsGiven(document, code, { node: host, scope, guard })) {
    const value = toValue(given.node, given.scope, given.guard, 60);
    const guards = given.guard === guard ? place.guards : [...guardValues(given.guard), ...place.guards];
    yield { kind: 'bind', ...place, guards, host: value.kind === 'literal' && value.value === '' && addressIn(node) === host ? { ...value, value: everywhere } : value, at: rangeOf(given.node) };
  }
}

const everywhere = '0.0.0.0';

/** Servers that listen on all interfaces where nobody says otherwise. https://docs.pylonsproject.org/projects/waitress/en/stable/arguments.html */
function opensAll({ keywords }: Call, by: string): boolean {
  return (by === 'waitress' || by === 'aiohttp') && !keywords.some(({ arg }) => arg === null || /^(?:host|listen|path|sock|sockets|unix_socket|fd)$/.test(arg));
}

/** `config.bind = ["0.0.0.0:8000"]` of hypercorn's configuration. https://hypercorn.readthedocs.io/en/latest/how_to_guides/api_usage.html */
function* hypercorn(document: Document, { assignments }: Outline): Iterable<BindFact> {
  const served = callsOf(document, 'serve').map(({ node, scope, guard }) => (node.args[0] === undefined ? undefined : toValue(node.args[0], scope, guard, 20))).find((value) => value !== undefined);
  for (const { node, value, scope, guard } of assignments) {
    if (node.type !== 'Attribute' || node.attr !== 'bind' || value === null || qualify(node.value, scope)?.startsWith('hypercorn.') !== true) continue;
    const bind = value.type === 'List' ? value.elts[0] : value;
    const written = text(bind);
    const part = bind === undefined ? null : hostIn(bind);
    const host: Value | null = bind !== undefined && written !== null ? { kind: 'literal', value: written.replace(/:\d+$/, ''), at: rangeOf(bind) } : part && toValue(part, scope, guard, 60);
    if (host !== null) yield { kind: 'bind', by: 'hypercorn', host, ...(served && { application: served }), guards: guardValues(guard), at: rangeOf(value) };
  }
}

function hostOf(node: Call, by: string): Expr | null {
  const named = keyword(node, 'host') ?? keyword(node, 'hostname') ?? keyword(node, 'address');
  if (named) return named;
  if (by === 'http' || by === 'gevent' || by === 'eventlet') return addressIn(node);
  const first = by === 'flask' ? argument(node, 0, 'host') : null;
  return first !== null && (text(first) !== null || first.type !== 'Constant') && lastName(first) !== 'app' ? first : null;
}
