// extract/python: document -> CredentialDefaultFact: passwords, secrets and keys that the code falls back to or fixes.
import type { Call, Compare, Expr } from '../../parse/python/ast.ts';
import type { CredentialDefaultFact, Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf, sitesOf } from './code.ts';
import { listedCredentials, textsOf } from './credential-lists.ts';
import { cannotBeCredential, isCredentialName, namesAnEntry } from './credential-names.ts';
import { isDjangoSettings } from './debug.ts';
import { environmentRead, mayRead } from './environment.ts';
import { guardValues, toValue } from './expression.ts';
import { madeAccounts } from './made-accounts.ts';
import { lastName, qualify, text } from './names.ts';
import { handedToArchives, handedToOthers, opensFile, outgoing } from './outgoing.ts';
import type { Assignment, Outline } from './outline.ts';
import type { FunctionNode, Guard, Scope, Site } from './scope.ts';
import { seededRows } from './seeded-rows.ts';
import { declarationOf, settingsOf } from './settings.ts';

export const credentialsExtractor: Extractor = {
  topic: 'credentials',
  formats: ['python'],
  triggers: [
    ...['passw', 'pwd', 'secret', 'passphrase', 'passcode', '_pass', 'fernet', 'jwt', 'salt', 'create_superuser(', 'create_user(', 'create_admin(', 'register_user('],
    ...['credential', 'credentials'].flatMap((word) => [' = "', " = '", '="', "='", '"', "'", ' = os', ': str'].map((next) => `${word}${next}`)),
    ...['api', 'access', 'private', 'signing', 'encryption', 'session', 'auth', 'master', 'admin', 'cookie', 'internal', 'service', 'license', 'valid', 'allowed', 'accepted', 'permitted'].flatMap((word) => [`${word}_key`, `${word}key`]),
    ...['access', 'auth', 'bearer', 'api', 'admin', 'bot', 'internal', 'service', 'refresh', 'webhook', 'verify', 'master', 'root', 'superuser', 'valid', 'allowed', 'accepted', 'permitted'].flatMap((word) => [`${word}_token`, `${word}token`]),
  ],
  extract,
};

type How = CredentialDefaultFact['how'];

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  const seen = new Set<number>();
  const sent = outgoing(document);
  for (const fact of all(document, code, file.path)) {
    const { at } = fact.value;
    if (seen.has(at.start) || sent.some(({ start, end }) => start <= at.start && at.end <= end)) continue;
    seen.add(at.start);
    yield fact;
  }
}

function* all(document: Document, code: Outline, path: string): Iterable<CredentialDefaultFact> {
  const settings = isSettingsModule(code, path);
  const classes = settingsScopes(code);
  const handed = handedToOthers(document, code);
  const isOfArchive = handedToArchives(document);
  const isPassword = (name: string): boolean => /pass|pwd/i.test(name);
  const isShown = (name: string): boolean => isPassword(name) && handed.has(name);
  for (const site of code.assignments) {
    const name = targetName(site.node);
    if (isShown(name) || (isPassword(name) && isOfArchive(name, site.scope))) continue;
    if (isCredentialName(name)) yield* assigned(site, settings, classes);
    else if (name === 'DATABASES' && settings && site.value) yield* databases(site.value, site.scope, site.guard);
  }
  for (const { node, inner } of code.functions) {
    for (const [name, [def]] of inner.names) {
      if (def?.kind !== 'param' || !def.value || !isCredentialName(name) || isShown(name) || isInPath(node, name)) continue;
      if (name !== 'pwd' || [...inner.names.keys()].some((other) => /user|login|host|account|mail/i.test(other))) yield* stated(name, def.value, 'argument', def.scope, def.guard);
    }
  }
  const sites = sitesOf(document);
  const { calls, compares, dicts, fallbacks: ors } = sites;
  const salts = new Set(code.assignments.flatMap(({ node, value }) => (value !== null && node.type === 'Name' && /^(?:salt|pepper)$/i.test(node.id) ? [value.start] : [])));
  for (const { name, value, from } of listedCredentials(code, sites)) if (isDefault(value, name, from.scope)) yield fact(name, toValue(value, from.scope, from.guard, 10), name === 'login_password' ? 'setting' : 'constant', from.guard);
  const answered = new Set(dicts.flatMap(({ node }) => node.values.flatMap((value) => (value.type === 'IfExp' ? [value.body, value.orelse] : [value]))));
  for (const { node, scope, guard } of ors) yield* fallbacks('', node, scope, guard);
  for (const some of calls.values()) for (const site of some) if (!salts.has(site.node.start)) yield* called(site);
  for (const { password, guard } of [...seededRows(document, code), ...madeAccounts(document)]) yield fact('password', password, 'argument', guard);
  for (const { node, scope, guard } of compares) {
    const [right] = node.comparators;
    if (node.comparators.length !== 1 || !right || (node.ops[0] !== 'Eq' && node.ops[0] !== 'NotEq')) continue;
    if (isReplaced(node, code) || (answered.has(node) && isStored(node.left))) continue;
    yield* compared(node.left, right, scope, guard);
    yield* compared(right, node.left, scope, guard);
  }
  for (const { node, scope, guard } of dicts) {
    for (const [at, key] of node.keys.entries()) {
      const name = text(key);
      const value = node.values[at];
      if (name !== null && value && isCredentialName(name)) yield* fallbacks(name, value, scope, guard);
    }
  }
}

// ---- what counts as a value -------------------------------------------------------------------------------------

const generators = /^(?:secrets\.token_(?:hex|urlsafe|bytes)|os\.urandom|uuid\.uuid4|cryptography\.fernet\.Fernet\.generate_key|Fernet\.generate_key|django\.core\.management\.utils\.get_random_secret_key)$/;

/** A fixed text, or one made anew at each start. */
function isDefault(node: Expr, name: string, scope: Scope): boolean {
  if (node.type === 'Constant') return (node.literal === 'str' || node.literal === 'bytes') && !cannotBeCredential(node.value, name);
  return isGenerated(node, scope, 0);
}

export function isGenerated(node: Expr, scope: Scope, depth: number): boolean {
  if (node.type !== 'Call' || depth > 3) return false;
  if (generators.test(qualify(node.func, scope) ?? '')) return true;
  return [...node.args, ...(node.func.type === 'Attribute' ? [node.func.value] : [])].some((one) => isGenerated(one, scope, depth + 1));
}

function fact(name: string, value: Value, how: How, guard: Guard | null): CredentialDefaultFact {
  return { kind: 'credential-default', name, value, how, guards: guardValues(guard), at: value.at };
}

/** `@app.route('/basic-auth/<user>/<passwd>')`: whoever calls gives it. */
function isInPath({ decorator_list: decorators }: FunctionNode, name: string): boolean {
  return decorators.some((each) => each.type === 'Call' && new RegExp(`[<:{]${name}[>}:]`).test(text(each.args[0] ?? null) ?? ''));
}

/** The value of something with a credential's name: a literal, or the fallback of an environment read. */
function* stated(name: string, value: Expr, how: How, scope: Scope, guard: Guard | null, literal = true): Iterable<CredentialDefaultFact> {
  if (isCredentialName(name) && value.type === 'Constant') {
    if (literal && isDefault(value, name, scope)) yield fact(name, toValue(value, scope, guard, 20), how, guard);
  } else if (isCredentialName(name)) yield* fallbacks(name, value, scope, guard);
}

/** `os.getenv("X", "literal")`, `os.getenv("X") or "literal"`, in `str(…)`, `.encode()`, a ternary or a parenthesis. */
function* fallbacks(name: string, value: Expr, scope: Scope, guard: Guard | null, how: How = 'env-fallback', depth = 0): Iterable<CredentialDefaultFact> {
  if (depth > 4) return;
  if (value.type === 'BoolOp' && value.op === 'Or') {
    const read = value.values.map((one) => readName(one, scope)).find((one) => one !== null) ?? null;
    const credential = read !== null && isCredentialName(read) ? read : isCredentialName(name) ? name : null;
    const last = value.values.at(-1);
    if (credential !== null && last && isDefault(last, credential, scope)) yield fact(read ?? name, toValue(value, scope, guard, 60), read === null ? how : 'env-fallback', guard);
    else for (const one of value.values) yield* fallbacks(name, one, scope, guard, how, depth + 1);
  } else if (value.type === 'IfExp') {
    yield* fallbacks(name, value.body, scope, guard, how, depth + 1);
    yield* fallbacks(name, value.orelse, scope, guard, how, depth + 1);
    for (const one of [value.body, value.orelse]) if (one.type === 'Constant' && isCredentialName(name) && isDefault(one, name, scope)) yield fact(name, toValue(one, scope, guard, 10), 'constant', guard);
  } else if (value.type === 'Call' && environmentRead(value, scope) === null) {
    if (isCredentialName(name) && scope.kind !== 'function' && isGenerated(value, scope, 0)) yield fact(name, toValue(value, scope, guard, 30), 'constant', guard);
    const inner = value.func.type === 'Attribute' ? [value.func.value, ...value.args] : value.args;
    for (const one of inner.slice(0, 3)) yield* fallbacks(name, one, scope, guard, how, depth + 1);
    // `"secret".encode()`
    const on = value.func.type === 'Attribute' && value.func.attr === 'encode' ? value.func.value : null;
    if (on?.type === 'Constant' && isCredentialName(name) && isDefault(on, name, scope)) yield fact(name, toValue(on, scope, guard, 10), 'constant', guard);
  }
}

function readName(node: Expr, scope: Scope): string | null {
  return environmentRead(node, scope)?.name ?? null;
}

// ---- assignments ------------------------------------------------------------------------------------------------

function targetName(node: Expr): string {
  return node.type === 'Subscript' ? (text(node.slice) ?? '') : lastName(node);
}

function* assigned({ node, value, annotation, scope, guard, augmented }: Assignment, settings: boolean, classes: ReadonlySet<Scope>): Iterable<CredentialDefaultFact> {
  if (augmented || isEnum(scope)) return;
  if (node.type === 'Name' && scope.kind === 'class') {
    const declared = declarationOf(value, annotation, scope); // `Annotated[str, Field("x")]` has no value beside it
    const given = declared ? declared.fallback : value;
    if (given) for (const each of textsOf(given).length > 0 ? textsOf(given) : [given]) yield* stated(node.id, each, 'setting', scope, guard, classes.has(scope));
    return;
  }
  if (value === null) return;
  if (node.type === 'Subscript') {
    const key = text(node.slice);
    if (key !== null) yield* stated(key, value, 'setting', scope, guard, lastName(node.value) === 'config' || lastName(node.value) === 'environ');
    return;
  }
  if (node.type === 'Attribute') {
    yield* stated(node.attr, value, node.attr === 'secret_key' || lastName(node.value) === 'config' ? 'setting' : 'constant', scope, guard);
    return;
  }
  if (node.type === 'Name') yield* stated(node.id, value, scope.kind === 'module' && settings ? 'setting' : 'constant', scope, guard);
}

/** Django's `DATABASES = {"default": {…, "PASSWORD": "x"}}`. */
function* databases(value: Expr, scope: Scope, guard: Guard | null): Iterable<CredentialDefaultFact> {
  for (const database of value.type === 'Dict' ? value.values : []) {
    if (database.type !== 'Dict') continue;
    for (const [at, key] of database.keys.entries()) {
      const password = database.values[at];
      if (text(key) === 'PASSWORD' && password?.type === 'Constant' && isDefault(password, 'PASSWORD', scope)) yield fact('DATABASE_PASSWORD', toValue(password, scope, guard, 10), 'setting', guard);
    }
  }
}

function isEnum(scope: Scope): boolean {
  return scope.node.type === 'ClassDef' && scope.node.bases.some((base) => /Enum$|^TypedDict$|TextChoices$/.test(lastName(base)));
}

/** Classes whose fields configure the program: settings, configuration, plain classes named so. */
function settingsScopes(code: Outline): ReadonlySet<Scope> {
  const scopes = new Set<Scope>();
  for (const site of code.classes) {
    const named = /(?:config|configuration|settings|conf|env|environment)$/i.test(site.node.name) || /^(?:config|settings)/i.test(site.node.name);
    if (settingsOf(site, code) || named || site.node.bases.some((base) => /(?:Config|Settings)$/.test(lastName(base)))) scopes.add(site.inner);
  }
  return scopes;
}

function isSettingsModule(code: Outline, path: string): boolean {
  return /(?:^|\/)(?:settings|config|configuration|conf)(?:\/|\.py$|_[a-z]+\.py$)/.test(path) || isDjangoSettings(code, path);
}

// ---- calls ------------------------------------------------------------------------------------------------------

const hashers = /^(?:hash_password|get_password_hash|generate_password_hash|make_password|hash_pw|set_password|hashpw|create_password_hash|encrypt_password|password_hash)$/;
/** `def fingerprint(data): return hmac.new(b"catalogue-1", …)`: a name for what is hashed, which nobody is let in by. */
const numbers = /hash|digest|fingerprint|checksum|anonymi[sz]e|cache_?key/i;
const vouches = /sign|verif|check|passw|token|otp|auth|session|cookie|hmac|(?:^|_)mac(?:_|$)/i;
/** `hash_password("dummy-for-timing")`: what is compared where there is no such account. */
const nobodys = /dummy|fake|timing|constant.?time|no.?such|non.?exist/i;
const seeders = new Map([
  ['create_superuser', 2],
  ['create_user', 2],
]);
const signers = new Map([
  ['jwt.encode', 1],
  ['jwt.decode', 1],
  ['jose.jwt.encode', 1],
  ['jose.jwt.decode', 1],
  ['itsdangerous.URLSafeTimedSerializer', 0],
  ['itsdangerous.URLSafeSerializer', 0],
  ['itsdangerous.TimestampSigner', 0],
  ['itsdangerous.Signer', 0],
  ['cryptography.fernet.Fernet', 0],
  ['hmac.new', 0],
]);

/** `User(…)`, `users.insert(…)`, `create_account(…)`, `hash_password(…)`: whose password it is. */
const makesAccount = /user|account|admin|member|person|people|customer|employee|staff|owner|login|log_?in|sign_?(?:in|up)|regist|hash|authenticat|^(?:create|insert|add|seed|save|update|get_or_create|update_or_create|model_validate|construct)$/i;

function* called(site: Site<Call>): Iterable<CredentialDefaultFact> {
  const { node, scope, guard } = site;
  const read = mayRead(node) ? environmentRead(node, scope) : null;
  if (read) {
    const { name, fallback } = read;
    if (fallback && isCredentialName(name) && isDefault(fallback, name, scope)) yield fact(name, toValue(node, scope, guard, 60), 'env-fallback', guard);
    return;
  }
  const last = lastName(node.func);
  if (declaring.has(last) || isSwitchedOff(node) || opensFile(node)) return;
  for (const { arg, value } of node.keywords) {
    if (arg === null || !isCredentialName(arg)) continue;
    const isAnybodys = !configures(node) && !makesAccount.test(last);
    for (const found of argument(connects(site) && /^(?:password|passwd)$/.test(arg) ? 'database_password' : arg, value, configures(node) ? 'setting' : 'argument', scope, guard)) yield isAnybodys && found.how === 'argument' ? { ...found, toAnybody: true } : found;
  }
  const place = last === 'encode' || last === 'decode' || signedBy.has(last) ? signers.get(qualify(node.func, scope) ?? '') : hashers.test(last) ? 0 : seeders.get(last);
  const given = place === undefined || (last === 'new' && ((numbers.test(scope.symbol) && !vouches.test(scope.symbol)) || hashesSecret(node))) || hasKeyPair(node) ? undefined : node.args[place];
  const name = hashers.test(last) || seeders.has(last) ? 'password' : 'key';
  if (given?.type === 'Constant' && isDefault(given, name, scope) && !(hashers.test(last) && nobodys.test(text(given) ?? ''))) yield fact(name, toValue(given, scope, guard, 10), 'argument', guard);
  const handed = name === 'key' ? (given ?? null) : null;
  for (const value of [handed, ...(isKeyed(node, last) ? node.keywords.map(({ arg, value: one }) => (arg !== null && keyArguments.has(arg) ? one : null)) : [])]) {
    if (value?.type === 'Name' || value?.type === 'Attribute') yield fact('key', toValue(value, scope, guard, 60), 'argument', guard);
  }
}

/** `hmac.new(b"WebAppData", bot_token.encode(), sha256)`: a key for one use is made of a secret, and the text names the use. https://core.telegram.org/bots/webapps */
function hashesSecret({ args: [, message] }: Call): boolean {
  const plain = message?.type === 'Call' && message.func.type === 'Attribute' && message.func.attr === 'encode' ? message.func.value : message;
  return plain !== undefined && isCredentialName(lastName(plain));
}

/** `jwt.encode(payload, key, algorithm="RS256")`: a PEM, which secret/* judges; without one nothing is signed at all. */
function hasKeyPair({ args, keywords }: Call): boolean {
  const named = keywords.find(({ arg }) => arg === 'algorithm' || arg === 'algorithms')?.value ?? args[2];
  const all = named?.type === 'List' || named?.type === 'Tuple' ? named.elts : named === undefined ? [] : [named];
  return all.length > 0 && all.every((one) => /^(?:[REP]S\d{3}|EdDSA)$/.test(text(one) ?? ''));
}

/** `Auth(enabled=False, secret="…")`: whoever turns it on writes his own. */
function isSwitchedOff({ keywords }: Call): boolean {
  return keywords.some(({ arg, value }) => arg === 'enabled' && value.type === 'Constant' && value.value === false);
}

const drivers = /^(?:mysql\.connector|pymysql|MySQLdb|aiomysql|asyncmy|psycopg2?|asyncpg|aiopg|pymongo|motor|redis|aioredis|pymssql|pyodbc|c?x?_?[Oo]racle(?:db)?|clickhouse_\w+|neo4j|pika|aio_pika)\./;

/** `mysql.connector.connect(host="localhost", password="…")`: the datastore's door, not this program's. */
function connects({ node, scope }: Site<Call>): boolean {
  return drivers.test(qualify(node.func, scope) ?? '');
}

/** Signers that take their key by name. */
const keyed = new Set(['JWTStrategy', 'SessionMiddleware', 'URLSafeTimedSerializer', 'URLSafeSerializer', 'JWTAuthentication']);

/** `SessionMiddleware(app, secret_key=…)`, `app.add_middleware(SessionMiddleware, secret_key=…)`. */
function isKeyed({ args: [first] }: Call, last: string): boolean {
  return keyed.has(last) || ((last === 'add_middleware' || last === 'Middleware') && first !== undefined && keyed.has(lastName(first)));
}

const keyArguments = new Set(['secret', 'secret_key', 'key', 'signing_key']);

/** `app.config.update(SECRET_KEY=…)`, `from_mapping`. */
function configures({ func }: Call): boolean {
  return func.type === 'Attribute' && lastName(func.value) === 'config';
}

const signedBy = new Set(['URLSafeTimedSerializer', 'URLSafeSerializer', 'TimestampSigner', 'Signer', 'Fernet', 'new']);
// Their keywords describe a field, a parameter or a form, they give no credential; field defaults are read elsewhere.
const declaring = new Set(['Field', 'field', 'add_argument', 'Argument', 'Option', 'Column', 'mapped_column', 'Form', 'Query', 'Header', 'Body', 'OAuth2PasswordBearer', 'APIKeyHeader', 'Param', 'dict_keys', 'namedtuple', 'format', 'gettext', '_', 'ValidationError', 'sub', 'replace']);

function* argument(name: string, value: Expr, how: How, scope: Scope, guard: Guard | null): Iterable<CredentialDefaultFact> {
  if (value.type === 'Constant') {
    if (isDefault(value, name, scope) && !namesAnEntry(text(value) ?? '', name)) yield fact(name, toValue(value, scope, guard, 10), how, guard);
  } else yield* fallbacks(name, value, scope, guard, 'argument');
}

// ---- comparisons ------------------------------------------------------------------------------------------------

/** `if password == "mypassword": password = os.getenv(…)`: what it is compared with is the placeholder, and lets nobody in. */
function isReplaced(compare: Compare, { assignments, stops, functions }: Outline): boolean {
  if (compare.ops[0] !== 'Eq' || compare.left.type !== 'Name') return false;
  const { id } = compare.left;
  const within = (guard: Guard | null): boolean => {
    for (let at = guard; at !== null; at = at.parent) if (at.test === compare && !at.negated) return true;
    return false;
  };
  return assignments.some(({ node, guard }) => node.type === 'Name' && node.id === id && within(guard))
    || [stops, ...functions.map((site) => site.stops)].some((list) => list.some(({ node, guard }) => node.type !== 'Assert' && guard?.test === compare && !guard.negated));
}

/** `{"must_change": user.password == "…"}`: an answer says something of what is stored, and lets nobody in. */
function isStored(node: Expr): boolean {
  return node.type === 'Attribute' && !/^(?:body|data|form|payload|request|req|args|params|query|input|item|cred\w*|login\w*|\w+_(?:in|data|request|form|input))$/i.test(lastName(node.value));
}

/** `if password == "admin123"`. */
function* compared(presented: Expr, fixed: Expr, scope: Scope, guard: Guard | null): Iterable<CredentialDefaultFact> {
  const value = text(fixed);
  const name = presented.type === 'Subscript' ? (text(presented.slice) ?? '') : presented.type === 'Call' ? (text(presented.args[0]) ?? '') : lastName(presented);
  if (value === null || !/^(?:user_?|admin_?|login_?|input_?)?(?:password|passwd|pwd|passcode|api_?key|x-api-key)$/i.test(name)) return;
  if (cannotBeCredential(value, name) || value.length < 3 || /^(?:password|api_?key|token|string|text|secret)$/i.test(value)) return;
  // A name that the module itself sets is compared with its shipped default, not with what a caller presents.
  if (presented.type === 'Attribute' && /^(?:settings|config|cfg|conf|self|cls)$/.test(lastName(presented.value))) return;
  yield fact(name, toValue(fixed, scope, guard, 10), 'constant', guard);
}
