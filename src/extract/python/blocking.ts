// extract/python: calls that wait for something else without giving the event loop back, by the library that offers them.
import type { Call, Expr, With } from '../../parse/python/ast.ts';
import type { Blocking } from '../../model/workers.ts';
import { nodesBelow } from './descend.ts';
import { dotted, lastName, qualify } from './names.ts';
import { find, functionOf, type Scope } from './scope.ts';

type Found = Pick<Blocking, 'what' | 'family'>;

/** Dotted names as `qualify` writes them. */
const functions: readonly (readonly [RegExp, string])[] = [
  [/^requests\.(?:get|post|put|patch|delete|head|options|request)$|^requests\.(?:Session|session)\(\)\.(?:get|post|put|patch|delete|head|request|send)$/, 'requests'],
  [/^httpx\.(?:get|post|put|patch|delete|head|request|stream)$|^httpx\.Client\(\)\.(?:get|post|put|patch|delete|head|request|send|stream)$/, 'httpx'],
  [/^urllib\.request\.(?:urlopen|urlretrieve)$|^urllib3\.PoolManager\(\)\.(?:request|urlopen)$/, 'urllib'],
  [/^time\.sleep$/, 'time.sleep'],
  [/^smtplib\.(?:SMTP|SMTP_SSL)(?:\(\)\.(?:send_message|sendmail|login))?$/, 'smtplib'],
  [/^subprocess\.(?:run|call|check_call|check_output|getoutput)$|^os\.system$/, 'subprocess'],
  [/^(?:psycopg2|psycopg|pymysql|MySQLdb|mysql\.connector|pyodbc|cx_Oracle|oracledb)\.connect$/, 'database'],
  [/^(?:psycopg2|pymysql|MySQLdb|mysql\.connector|pyodbc|sqlite3)\.connect\(\)(?:\.cursor\(\))?\.(?:execute|executemany|executescript|commit|fetchall|fetchone)$/, 'database'],
  [/^(?:openai\.(?:lib\.azure\.)?(?:OpenAI|AzureOpenAI|Client)|zhipuai\.ZhipuAI|groq\.Groq|mistralai\.Mistral)\(\)\.(?:beta\.)?(?:chat\.completions|completions|embeddings|responses|images|audio\.\w+)\.(?:create|generate|parse)$/, 'openai'],
  [/^openai\.(?:ChatCompletion|Completion|Embedding|Image|Audio)\.create$|^openai\.(?:chat\.completions|completions|embeddings|responses)\.create$/, 'openai'],
  [/^anthropic\.(?:Anthropic|Client)\(\)\.(?:messages|completions)\.create$/, 'anthropic'],
  [/^bcrypt\.(?:hashpw|checkpw)$|^passlib\.context\.CryptContext\(\)\.(?:hash|verify)$|^hashlib\.(?:pbkdf2_hmac|scrypt)$/, 'password-hashing'],
  [/^pymongo\.MongoClient\(\)\.\w+\.\w+\.(?:find_one|insert_one|update_one|insert_many|update_many|delete_one|aggregate|count_documents)$/, 'pymongo'],
  [/^redis\.(?:Redis|StrictRedis|from_url)(?:\(\))?(?:\.from_url\(\))?\.(?:get|set|setex|hget|hset|incr|expire|lpush|rpush|blpop|brpop|publish|delete)$/, 'redis'],
  [/^boto3\.client\(\)\.(?:upload_file|upload_fileobj|put_object|get_object|download_file|invoke|invoke_model|send_email|list_objects_v2)$/, 'boto3'],
  [/^(?:queue\.(?:Queue|LifoQueue|PriorityQueue|SimpleQueue)|multiprocessing\.Queue)\(\)\.get$/, 'queue'],
  [/^shutil\.(?:copyfileobj|copytree|make_archive|unpack_archive)$/, 'shutil'],
];
/** Sessions of SQLAlchemy that a factory made; those of asyncio are awaited. */
const madeSession = /^sqlalchemy\.orm\.(?:session\.)?sessionmaker\(\)\(\)\.\w+$|(?:^|\.)(?:SessionLocal|session_scope)\(\)\.\w+$/;
/** Last words of calls worth asking about; most calls are none. */
const candidates = new Set([
  'get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request', 'send', 'stream', 'urlopen', 'urlretrieve', 'sleep', 'SMTP', 'SMTP_SSL', 'send_message', 'sendmail', 'run', 'call', 'check_call', 'check_output', 'getoutput', 'system', 'connect',
  'execute', 'executemany', 'executescript', 'commit', 'fetchall', 'fetchone', 'create', 'generate', 'parse', 'hashpw', 'checkpw', 'hash', 'verify', 'pbkdf2_hmac', 'scrypt', 'find_one', 'insert_one', 'update_one', 'insert_many', 'update_many', 'delete_one', 'aggregate', 'count_documents', 'set', 'setex', 'hget', 'hset',
  'incr', 'expire', 'lpush', 'rpush', 'blpop', 'brpop', 'publish', 'upload_file', 'upload_fileobj', 'put_object', 'get_object', 'download_file', 'invoke', 'invoke_model', 'send_email', 'list_objects_v2',
  'copyfileobj', 'copytree', 'make_archive', 'unpack_archive', 'query', 'scalar', 'scalars', 'exec', 'flush', 'refresh',
]);
const bareNames = new Set(['copyfileobj', 'sleep', 'urlopen', 'run', 'SMTP', 'check_output']);
const sessionCalls = new Set(['execute', 'query', 'commit', 'scalar', 'scalars', 'exec', 'flush', 'refresh', 'get']);
const syncSession = /^(?:sqlalchemy\.orm(?:\.session)?|sqlmodel)\.(?:Session|scoped_session)$/;

export function blockingCall(node: Call, scope: Scope): Found | null {
  const last = lastName(node.func);
  if (!candidates.has(last) || (node.func.type === 'Name' && !bareNames.has(last))) return null;
  const name = qualify(node.func, scope) ?? (node.func.type === 'Attribute' ? openedName(node.func.value, node.func.attr, scope) : null);
  if (name !== null) {
    if (sessionCalls.has(last) && madeSession.test(name)) return { what: `Session.${last}`, family: 'sqlalchemy' };
    for (const [pattern, family] of functions) if (pattern.test(name)) return family === 'queue' && isAtOnce(node) ? null : { what: written(name), family };
  }
  if (last === 'create') return isHandedClient(node, scope) ? { what: 'completions.create', family: 'openai' } : null;
  return sessionCalls.has(last) && node.func.type === 'Attribute' && isSession(node.func.value, scope) ? { what: `Session.${last}`, family: 'sqlalchemy' } : null;
}

const mostNodes = 4000;
const ofModels = /^(\w{1,40})\.(?:(?:beta\.)?chat\.completions|completions|embeddings|responses|messages)\.create$/;

/** `response = client.chat.completions.create(…)` where a function that is not asynchronous was handed a client of any kind: what it does not hand on unread is no coroutine. */
function isHandedClient(node: Call, scope: Scope): boolean {
  const home = functionOf(scope)?.node;
  const client = ofModels.exec(dotted(node.func) ?? '')?.[1];
  if (client === undefined || home?.type !== 'FunctionDef') return false;
  const def = find(scope, client)?.defs[0];
  if (def?.kind !== 'param' || (def.annotation && lastName(def.annotation) !== 'Any')) return false;
  return /(?:^|_)sync(?:_|$)/.test(home.name) || nodesBelow([home], mostNodes).some((each) => each.type === 'Assign' && each.value === node);
}

/** `with httpx.Client() as client: client.post(…)`: as if it were said of what was opened, `with connection.cursor() as cursor` within it too. */
function openedName(on: Expr, attribute: string, scope: Scope, depth = 0): string | null {
  const body = functionOf(scope)?.node;
  if (depth > 3 || on.type !== 'Name' || body === undefined || find(scope, on.id)?.defs.some(({ kind }) => kind === 'other') !== true) return null;
  const around = nodesBelow([body], mostNodes).filter((one): one is With => one.type === 'With' && one.start < on.start && on.start < one.end);
  const opened = around.sort((one, other) => other.start - one.start).flatMap(({ items }) => items).find(({ optional_vars }) => optional_vars?.type === 'Name' && optional_vars.id === on.id)?.context_expr;
  if (opened?.type !== 'Call') return null;
  const made = qualify(opened.func, scope) ?? scopeOf(opened.func) ?? (opened.func.type === 'Attribute' ? openedName(opened.func.value, opened.func.attr, scope, depth + 1) : null);
  return made === null ? null : `${made}().${attribute}`;
}

/** `with session_scope() as session`, of this file. */
function scopeOf(func: Expr): string | null {
  return func.type === 'Name' && func.id === 'session_scope' ? func.id : null;
}

/** `@with_session def add(session, …)`: what the decorator opens is handed over first. */
function isHandedSession(name: string, scope: Scope): boolean {
  const home = functionOf(scope)?.node;
  return home?.type === 'FunctionDef' && home.args.args[0]?.arg === name && home.decorator_list.some((each) => /^with_(?:db_)?session$/.test(lastName(each)));
}

/** `queue.get(False)`, `queue.get(block=False)`. */
function isAtOnce({ args: [first], keywords }: Call): boolean {
  return [first, keywords.find(({ arg }) => arg === 'block')?.value].some((value) => value?.type === 'Constant' && value.value === false);
}

/** `requests.Session().get` reads as the code says it: without the parentheses of what was made elsewhere. */
function written(name: string): string {
  return name.replaceAll('()', '').replace(/^(?:urllib\.request|mysql)\./, '').slice(0, 60);
}

/** A parameter annotated with SQLAlchemy's or SQLModel's synchronous session. */
function isSession(node: Expr, scope: Scope): boolean {
  if (node.type !== 'Name') return false;
  const def = find(scope, node.id)?.defs[0];
  if (def?.kind !== 'param') return false;
  if (!def.annotation) return isHandedSession(node.id, scope);
  const annotation = def.annotation.type === 'Subscript' && lastName(def.annotation.value) === 'Annotated' && def.annotation.slice.type === 'Tuple' ? (def.annotation.slice.elts[0] ?? def.annotation) : def.annotation;
  const name = qualify(annotation, def.scope) ?? dotted(annotation) ?? '';
  return syncSession.test(name);
}
