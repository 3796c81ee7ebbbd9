// extract/python: document -> TlsVerifyFact: certificate or host name verification turned off.
import type { Call, Dict, Expr } from '../../parse/python/ast.ts';
import type { Fact, TlsVerifyFact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf, sitesOf } from './code.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { dotted, lastName, qualify, text } from './names.ts';
import type { Assignment, Outline } from './outline.ts';
import { find } from './scope.ts';
import type { Guard, Scope, Site } from './scope.ts';

export const tlsExtractor: Extractor = {
  topic: 'tls',
  formats: ['python'],
  triggers: ['verify=', 'verify =', 'verify_ssl', 'ssl_verify', 'verify_cert', 'no_verify', 'validate_cert', 'insecure_skip', 'CERT_NONE', 'check_hostname', 'ssl=', 'ssl =', 'unverified', 'OPT_X_TLS', 'tlsInsecure', 'tlsAllowInvalid', 'cert_reqs', 'ssl_certificate_validation', 'PYTHONHTTPSVERIFY', 'GIT_SSL_NO'],
  extract,
};

type Off = TlsVerifyFact['offWhen'];

function* extract(document: Document): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  const modules = new Set(code.imports.map(({ from }) => from.split('.', 1)[0] ?? ''));
  for (const { node, scope, guard } of sitesOf(document).dicts) yield* fromOptions(node, scope, guard); // websocket-client's sslopt, Django's CACHES
  const spread = new Set<Dict>();
  for (const sites of sitesOf(document).calls.values()) {
    for (const site of sites) {
      yield* fromCall(site, modules);
      for (const { arg, value } of site.node.keywords) if (arg === null) yield* fromSpread(value, site.scope, spread);
    }
  }
  yield* assignments(code, sitesOf(document).calls);
}

function fact(option: string, value: Value, offWhen: Off, guard: Guard | null, at: Expr): TlsVerifyFact {
  return { kind: 'tls-verify', option, value, offWhen, guards: guardValues(guard), at: rangeOf(at) };
}

const methods = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request', 'send', 'stream', 'ws_connect', 'websocket_connect', 'Client', 'AsyncClient', 'Session', 'ClientSession', 'client', 'create_client', 'resource', 'HTTPTransport', 'AsyncHTTPTransport', 'Connection', 'connect', 'fetch']);
const clientLibraries = ['requests', 'httpx', 'boto3', 'aiohttp', 'urllib3', 'niquests', 'curl_cffi', 'requests_html', 'cloudscraper', 'tls_client', 'botocore', 'aiobotocore', 'requests_toolbelt', 'grequests', 'hvac', 'websockets', 'asyncpg'];

// Options whose name alone says what they do, in any client.
const plain = new Map<string, Off>([
  ['verify_ssl', 'falsy'],
  ['ssl_verify', 'falsy'],
  ['verify_certs', 'falsy'],
  ['verify_cert', 'falsy'],
  ['validate_certs', 'falsy'],
  ['validate_cert', 'falsy'],
  ['ssl_check_hostname', 'falsy'],
  ['tlsInsecure', 'truthy'],
  ['tlsAllowInvalidCertificates', 'truthy'],
  ['tlsAllowInvalidHostnames', 'truthy'],
  ['disable_ssl_certificate_validation', 'truthy'],
  ['insecure_skip_verify', 'truthy'],
]);

function* fromCall({ node, scope, guard }: Site<Call>, modules: ReadonlySet<string>): Iterable<Fact> {
  const last = lastName(node.func);
  for (const { arg, value } of isInClear(node) ? [] : node.keywords) {
    const off = arg === null ? null : optionOff(arg, value, last, node, scope, modules);
    if (arg === null || off === null) continue;
    const given = toValue(value, scope, guard, 60);
    if (off === 'always' || mayBeOff(given, off)) yield { ...fact(arg, given, off, guard, value), ...(isProbe(node, last, scope) && { probe: true }) };
  }
  if (last === '_create_unverified_context') yield fact('unverified-context', toValue(node, scope, guard, 20), 'always', guard, node);
  if (last === 'set_option' && node.args.length >= 2) {
    const [option, value] = node.args;
    if (option && value && lastName(option) === 'OPT_X_TLS_REQUIRE_CERT' && /^OPT_X_TLS_(?:NEVER|ALLOW)$/.test(lastName(value))) yield fact('OPT_X_TLS_REQUIRE_CERT', toValue(value, scope, guard, 20), 'always', guard, node);
  }
}

/** `Handler(urls="http://127.0.0.1:80", ssl_verify=False)`: an address without TLS, or of this machine. */
function isInClear({ args, keywords }: Call): boolean {
  const given = [args[0], ...keywords.map(({ arg, value }) => (arg !== null && /url|uri|host|endpoint/i.test(arg) ? value : null))];
  return given.some((node) => /^http:\/\/|^https:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/.test(text(node) ?? ''));
}

const harmless = new Set(['verify', 'timeout', 'allow_redirects', 'follow_redirects', 'stream', 'proxies']);

/** `requests.head(url, verify=False)`: its answer is a status, and it carries no credential. */
function isProbe({ args, keywords, func }: Call, last: string, scope: Scope): boolean {
  return last === 'head' && args.length === 1 && keywords.every(({ arg }) => arg !== null && harmless.has(arg)) && /^(?:requests|httpx)\.head$/.test(qualify(func, scope) ?? '');
}

/** `options = {'verify_certs': False}`, then `Client(**options)`. */
function* fromSpread(node: Expr, scope: Scope, seen: Set<Dict>): Iterable<Fact> {
  const defs = node.type === 'Name' ? (find(scope, node.id)?.defs ?? []) : [];
  for (const def of defs) {
    const { value: options } = def;
    if (options?.type !== 'Dict' || seen.has(options)) continue;
    seen.add(options);
    for (const [at, key] of options.keys.entries()) {
      const name = text(key) ?? '';
      const value = options.values[at];
      const off = plain.get(name);
      if (off === undefined || !value) continue;
      const given = toValue(fallbackOf(value), def.scope, def.guard, 60);
      if (mayBeOff(given, off)) yield fact(name, given, off, def.guard, value);
    }
  }
}

/** What `given.get('verify', False)` comes to where nobody says anything. */
function fallbackOf(value: Expr): Expr {
  const fallback = value.type === 'Call' && lastName(value.func) === 'get' && text(value.args[0]) !== null ? value.args[1] : undefined;
  return fallback?.type === 'Constant' && fallback.literal === 'bool' ? fallback : value;
}

function* fromOptions(options: Dict, scope: Scope, guard: Guard | null): Iterable<Fact> {
  for (let at = 0; at < options.keys.length; at++) {
    const name = text(options.keys[at] ?? null);
    const value = options.values[at];
    if (name !== null && value && ((isCertNone(value) && (name === 'cert_reqs' || name === 'verify_mode')) || asksNoCertificate(name, value))) yield fact(name, toValue(value, scope, guard, 60), 'always', guard, value);
  }
}

function optionOff(name: string, value: Expr, last: string, call: Call, scope: Scope, modules: ReadonlySet<string>): Off | null {
  if (text(value) !== null && !isCertNone(value)) return name === 'ssl_cert_reqs' && text(value) === 'none' ? 'always' : null;
  if (isCertNone(value)) return name === 'cert_reqs' || name === 'ssl_cert_reqs' || name === 'validate' || name === 'verify_mode' ? 'always' : null;
  const known = plain.get(name);
  if (known !== undefined) return known;
  if (name === 'ssl_cert_reqs' && value.type === 'Constant') return 'falsy';
  if (name === 'verify') return isClient(last, call, scope, modules) ? 'falsy' : null;
  // aiohttp's None is its default, verification.
  if (name === 'ssl') return (last === 'TCPConnector' || methods.has(last)) && modules.has('aiohttp') && value.type === 'Constant' && value.literal === 'bool' ? 'falsy' : null;
  return null;
}

/** A literal that leaves verification on says nothing, nor does what a caller passes. */
function mayBeOff(value: Value, off: Off): boolean {
  if (value.kind === 'literal') return off === 'truthy' ? Boolean(value.value) : !value.value;
  return value.kind !== 'opaque';
}

/** `jwt.decode(verify=False)` is about a signature, not TLS. */
function isClient(last: string, call: Call, scope: Scope, modules: ReadonlySet<string>): boolean {
  if (!methods.has(last) && !/(?:Client|Session|Transport)$/.test(last)) return false;
  const name = qualify(call.func, scope) ?? '';
  if (clientLibraries.some((library) => name.startsWith(`${library}.`))) return true;
  return clientLibraries.some((library) => modules.has(library)) && !name.startsWith('jwt.');
}

function isCertNone(value: Expr): boolean {
  return lastName(value) === 'CERT_NONE' || text(value) === 'CERT_NONE';
}

/** redis-py's option: CERT_NONE, or None for the same. */
function asksNoCertificate(name: string | null, value: Expr): boolean {
  return name === 'ssl_cert_reqs' && (isCertNone(value) || (value.type === 'Constant' && value.literal === 'none'));
}

type Calls = ReadonlyMap<string, readonly Site<Call>[]>;

const speaks = ['send', 'sendall', 'write', 'recv', 'read', 'makefile', 'request', 'sendfile'];

/** A connection that is opened to look at the certificate, whatever it is: nothing goes over it. */
function looksAtCertificate(scope: Scope, calls: Calls): boolean {
  const calledHere = (name: string): boolean => calls.get(name)?.some((site) => site.scope === scope) === true;
  return calledHere('wrap_socket') && calledHere('getpeercert') && !speaks.some(calledHere);
}

function* assignments(code: Outline, calls: Calls): Iterable<Fact> {
  for (const site of code.assignments) {
    yield* ifUnset(site);
    const found = fromAssignment(site);
    if (!found || !site.value) continue;
    const given = toValue(site.value, site.scope, site.guard, 60);
    if (found.off === 'always' || mayBeOff(given, found.off)) yield { ...fact(found.option, given, found.off, site.guard, site.node), ...(looksAtCertificate(site.scope, calls) && { probe: true }) };
  }
}

const switches = new Map([
  ['PYTHONHTTPSVERIFY', ['0']],
  ['CURL_CA_BUNDLE', ['']],
  ['REQUESTS_CA_BUNDLE', ['']],
  ['GIT_SSL_NO_VERIFY', ['1', 'true']],
  ['NODE_TLS_REJECT_UNAUTHORIZED', ['0']],
]);

/** `if self.ssl_verify is None: self.ssl_verify = False`: off unless somebody asks for it. */
function* ifUnset({ node, value, scope, guard }: Assignment): Iterable<Fact> {
  if (node.type !== 'Attribute' || value?.type !== 'Constant' || value.literal !== 'bool' || guard === null || guard.negated) return;
  const off = plain.get(node.attr);
  const { test } = guard;
  const given = toValue(value, scope, null, 5);
  if (off === undefined || !mayBeOff(given, off)) return;
  if (test.type === 'Compare' && test.ops[0] === 'Is' && dotted(test.left) === dotted(node) && test.comparators[0]?.type === 'Constant') yield fact(node.attr, given, off, guard.parent, node);
}

function fromAssignment({ node, value, scope }: Assignment): { option: string; off: Off } | null {
  if (value === null) return null;
  if (node.type === 'Subscript') {
    const key = text(node.slice) ?? '';
    const given = text(value);
    if (asksNoCertificate(key, value) || (key === 'ssl_cert_reqs' && given === 'none')) return { option: key, off: 'always' };
    return given !== null && switches.get(key)?.includes(given) && lastName(node.value) === 'environ' ? { option: key, off: 'always' } : null;
  }
  if (node.type !== 'Attribute') return null;
  if (node.attr === 'verify_mode' && isCertNone(value)) return { option: 'verify_mode', off: 'always' };
  if (node.attr === 'check_hostname') return { option: 'check_hostname', off: 'falsy' };
  if (node.attr === '_create_default_https_context' && lastName(value) === '_create_unverified_context') return { option: '_create_default_https_context', off: 'always' };
  if (node.attr !== 'verify') return null;
  const owner = qualify(node.value, scope) ?? dotted(node.value) ?? '';
  return /^(?:requests|httpx|niquests)\.|session|client/i.test(owner) && text(value) === null ? { option: 'verify', off: 'falsy' } : null;
}
