// extract/python: document -> DebugFact: debugging facilities of frameworks given a value.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { DebugFact, Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { callsOf, outlineOf } from './code.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { argument, dotted, keyword, lastName, qualify, text } from './names.ts';
import type { Outline } from './outline.ts';
import type { Guard, Scope, Site } from './scope.ts';

export const debugExtractor: Extractor = { topic: 'debug', formats: ['python'], triggers: ['debug=', 'debug =', 'debug:', "'debug'", '"debug"', 'debugg', 'evalex', 'reload=', 'reload =', 'graphiql', 'graphql_ide', 'graphqlview', 'graphqlrouter', 'graphqlapp'], extract };

type What = DebugFact['what'];

const applications = /^_?(?:app|application|server|api|flask_app|web_app|webapp|dash_app|socketio|sio)$/i;
const frameworkClasses = new Map<string, What>([
  ['FastAPI', 'fastapi-debug'],
  ['Starlette', 'fastapi-debug'],
  ['Litestar', 'fastapi-debug'],
  ['DebuggedApplication', 'werkzeug-debugger'],
  ['run_simple', 'werkzeug-debugger'],
  ['GraphQLView', 'graphql'],
  ['AsyncGraphQLView', 'graphql'],
  ['GraphQL', 'graphql'],
  ['GraphQLApp', 'graphql'],
  ['GraphQLRouter', 'graphql'],
]);
const graphQlOptions = ['graphiql', 'graphql_ide', 'debug'];

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  for (const site of callsOf(document, 'run', 'run_server', 'Config', ...frameworkClasses.keys())) {
    const found = fromCall(site);
    if (found) yield { ...fact(found.what, found.value, found.at, site.scope, site.guard), ...(found.what === 'flask-run' && listensToItself(site.node) ? { loopback: true } : {}) };
  }
  yield* configuration(document, code, file);
}

function fact(what: What, value: Expr, at: Expr | Call, scope: Scope, guard: Guard | null): DebugFact {
  return { kind: 'debug', what, value: toValue(value, scope, guard, 100), guards: guardValues(guard), at: rangeOf(at) };
}

function fromCall({ node, scope }: Site<Call>): { what: What; value: Expr; at: Expr } | null {
  const name = qualify(node.func, scope) ?? dotted(node.func) ?? '';
  const written = lastName(node.func);
  const last = frameworkClasses.has(written) || node.func.type === 'Attribute' ? written : (name.split('.').at(-1) ?? written);
  if (last === 'run' || last === 'run_server' || last === 'Config') return fromRun(node, last, name);
  const what = frameworkClasses.get(last);
  if (what === undefined) return null;
  if (what === 'werkzeug-debugger') {
    if (last === 'DebuggedApplication') return { what, value: keyword(node, 'evalex') ?? node, at: node };
    const value = keyword(node, 'use_debugger') ?? keyword(node, 'use_evalex');
    return value ? { what, value, at: value } : null;
  }
  for (const option of what === 'graphql' ? graphQlOptions : ['debug']) {
    const value = keyword(node, option);
    if (value) return { what, value, at: value };
  }
  return null;
}

function fromRun(node: Call, last: string, name: string): { what: What; value: Expr; at: Expr } | null {
  if (name === 'uvicorn.run' || name === 'uvicorn.Config' || name === 'hypercorn.Config') {
    const value = keyword(node, 'reload');
    return value ? { what: 'uvicorn-reload', value, at: value } : null;
  }
  if (last === 'Config' || /^(?:asyncio|subprocess|anyio|trio|granian)\./.test(name)) return null;
  const owner = name.slice(0, name.lastIndexOf('.'));
  const runs = /(?:Flask|Quart|Sanic|Dash|SocketIO|Bottle|APIFlask|OpenAPI|FlaskAPI|App)\(\)$/.test(owner) || name === 'bottle.run' || (node.func.type === 'Attribute' && applications.test(lastName(node.func.value)));
  const value = runs ? (keyword(node, 'debug') ?? (owner.endsWith('Flask()') ? argument(node, 2, 'debug') : null)) : null;
  return value ? { what: 'flask-run', value, at: value } : null;
}

/** `app.run(host="127.0.0.1")`: nobody reaches it from another machine. */
function listensToItself(run: Call): boolean {
  return /^(?:127\.0\.0\.1|localhost|::1)$/.test(text(argument(run, 0, 'host')) ?? '');
}

const developmentClass = /dev|test|local|debug|sandbox/i;
const flaskSettings = new Set(['SECRET_KEY', 'TESTING', 'SQLALCHEMY_DATABASE_URI', 'SESSION_COOKIE_SECURE', 'FLASK_ENV', 'ENV', 'CSRF_ENABLED', 'WTF_CSRF_ENABLED', 'SQLALCHEMY_TRACK_MODIFICATIONS']);

/** `app.debug = X`, `app.config['DEBUG'] = X`, `DEBUG = X` in Django settings or in a class of Flask configuration. */
function* configuration(document: Document, code: Outline, file: SourceFile): Iterable<Fact> {
  const django = isDjangoSettings(code, file.path);
  const isElsewhere = isHandedToServer(document);
  for (const { node, value, scope, guard, augmented } of code.assignments) {
    if (value === null || augmented) continue;
    if (node.type === 'Attribute' && node.attr === 'debug' && isElsewhere && lastName(node.value) === 'app') continue;
    else if (node.type === 'Attribute' && node.attr === 'debug' && applications.test(lastName(node.value))) yield fact('flask-config', value, node, scope, guard);
    else if (node.type === 'Attribute' && node.attr === 'DEBUG' && lastName(node.value) === 'config') yield fact('flask-config', value, node, scope, guard);
    else if (node.type === 'Subscript' && text(node.slice) === 'DEBUG' && lastName(node.value) === 'config') yield fact('flask-config', value, node, scope, guard);
    else if (node.type !== 'Name' || node.id !== 'DEBUG') continue;
    else if (scope.kind === 'module' && django) yield fact('django-debug', value, node, scope, guard);
    else if (scope.kind === 'class' && isFlaskConfig(scope) && !isDjangoClass(scope) && !django) yield fact('flask-config', value, node, scope, guard);
  }
  for (const { node, scope, guard } of callsOf(document, 'update', 'from_mapping')) {
    if (node.func.type !== 'Attribute' || lastName(node.func.value) !== 'config') continue;
    const value = keyword(node, 'DEBUG');
    if (value) yield fact('flask-config', value, value, scope, guard);
  }
}

/** `pywsgi.WSGIServer(address, self.app)`, and nothing is run by Flask itself: another server shows neither its debugger nor tracebacks. */
function isHandedToServer(document: Document): boolean {
  const isApp = (value: Expr): boolean => (value.type === 'Name' || value.type === 'Attribute') && lastName(value) === 'app';
  const served = callsOf(document, 'WSGIServer', 'serve', 'CherryPyWSGIServer', 'WSGIContainer').filter(({ node, scope }) => /(?:^|\.)(?:pywsgi|waitress|cheroot|cherrypy|tornado)\./.test(qualify(node.func, scope) ?? dotted(node.func) ?? ''));
  if (!served.some(({ node }) => [...node.args, ...node.keywords.map(({ value }) => value)].some(isApp))) return false;
  return ![...callsOf(document, 'run')].some(({ node }) => node.func.type === 'Attribute' && isApp(node.func.value)) && [...callsOf(document, 'DebuggedApplication')].length === 0;
}

/** A class chosen for development says by its name that nobody else gets it. */
function isFlaskConfig(scope: Scope): boolean {
  const name = scope.symbol;
  if (!/(?:Config|Configuration|Settings|Production|Base)$/i.test(name) || developmentClass.test(name)) return false;
  if (scope.node.type !== 'ClassDef' || scope.node.bases.some((base) => lastName(base) === 'BaseSettings' || lastName(base) === 'BaseModel')) return false;
  return /config/i.test(name) || [...scope.names.keys()].some((key) => flaskSettings.has(key));
}

/** Settings of Django in a class: each installation derives its own, which sets the value anew. */
function isDjangoClass({ names }: Scope): boolean {
  return names.has('INSTALLED_APPS') || names.has('ROOT_URLCONF') || names.has('MIDDLEWARE');
}

/** A Django settings module sets what only Django reads, or lies where they lie and imports another. */
export function isDjangoSettings({ root, imports }: Outline, path: string): boolean {
  if (root.names.has('INSTALLED_APPS') || root.names.has('ROOT_URLCONF') || root.names.has('MIDDLEWARE')) return true;
  if (!/(?:^|\/)settings(?:\/|_|\.py$)|settings\.py$/.test(path)) return false;
  return imports.some(({ from, local }) => (local === '*' && /^\.|settings|base|common/.test(from)) || from === 'environ' || from.startsWith('django'));
}
