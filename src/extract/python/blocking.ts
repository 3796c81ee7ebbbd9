// extract/python: calls that wait for something else without giving the event loop back, by the library that offers them.
import type { Call, Expr, With } from '../../parse/python/ast.ts';
import type { Blocking } from '../../model/workers.ts';
import { nodesBelow } from './descend.ts';
import { dotted, lastName, qualify } from './names.ts';
import { classOf, find, functionOf, type Scope } from './scope.ts';

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
  [/^(?:faster_whisper\.(?:WhisperModel|BatchedInferencePipeline)|whisper\.load_model|whisperx\.load_model|whisper_timestamped\.load_model|funasr\.AutoModel|mlx_whisper|stable_whisper\.load_(?:model|faster_whisper))(?:\(\))?\.(?:transcribe|generate)$|^sentence_transformers\.(?:SentenceTransformer|CrossEncoder)\(\)\.(?:encode|predict)$|^onnxruntime\.InferenceSession\(\)\.run$|^TTS\.api\.TTS\(\)\.(?:tts|tts_to_file)$|^transformers\.(?:\w{1,60}\.from_pretrained|pipeline)(?:\(\)\.generate)?$|^vllm\.LLM\(\)\.generate$|^ultralytics\.YOLO\(\)\.(?:predict|track)$|^diffusers\.\w{1,60}\.from_pretrained$|^easyocr\.Reader\(\)\.readtext$|^torch\.load$|^librosa\.load$|^pydub\.AudioSegment\.from_\w{1,20}$|^huggingface_hub\.(?:snapshot_download|hf_hub_download)$|^yt_dlp\.YoutubeDL\(\)\.(?:download|extract_info)$|^git\.Repo\.clone_from$|^moviepy\.\w{1,40}\(\)\.write_videofile$/, 'heavy'],
  [/^(?:google\.generativeai\.GenerativeModel\(\)\.generate_content|google\.genai\.Client\(\)\.models\.generate_content|dashscope\.(?:Generation|MultiModalConversation|TextEmbedding)\.call|ollama\.(?:Client\(\)\.)?(?:chat|generate|embeddings|embed|pull)|litellm\.(?:completion|embedding)|cohere\.Client(?:V2)?\(\)\.(?:chat|generate|embed|rerank)|replicate\.run|langchain_\w{1,30}(?:\.[\w.]{1,60})?\.\w{1,40}\(\)\.(?:invoke|batch))$/, 'model'],
  [/^pandas\.read_sql(?:_query|_table)?$|^(?:elasticsearch|opensearchpy)\.(?:Elasticsearch|OpenSearch)\(\)\.(?:search|index|bulk|get|count|update|delete_by_query)$/, 'database'],
  [/^paramiko\.SSHClient\(\)\.(?:connect|exec_command)$|^socket\.(?:create_connection|gethostbyname|getaddrinfo)$|^ftplib\.FTP$|^imaplib\.IMAP4(?:_SSL)?$/, 'socket'],
  [/^shutil\.(?:copyfileobj|copytree|make_archive|unpack_archive)$/, 'shutil'],
];
/** Sessions of SQLAlchemy that a factory made; those of asyncio are awaited. */
const madeSession = /^sqlalchemy\.orm\.(?:session\.)?sessionmaker\(\)\(\)\.\w+$|(?:^|\.)(?:SessionLocal|session_scope)\(\)\.\w+$/;
/** Last words of calls worth asking about; most calls are none. */
const candidates = new Set([
  'get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request', 'send', 'stream', 'urlopen', 'urlretrieve', 'sleep', 'SMTP', 'SMTP_SSL', 'send_message', 'sendmail', 'run', 'call', 'check_call', 'check_output', 'getoutput', 'system', 'connect',
  'execute', 'executemany', 'executescript', 'commit', 'fetchall', 'fetchone', 'create', 'generate', 'parse', 'hashpw', 'checkpw', 'hash', 'verify', 'pbkdf2_hmac', 'scrypt', 'find_one', 'insert_one', 'update_one', 'insert_many', 'update_many', 'delete_one', 'aggregate', 'count_documents', 'set', 'setex', 'hget', 'hset',
  'incr', 'expire', 'lpush', 'rpush', 'blpop', 'brpop', 'publish', 'upload_file', 'upload_fileobj', 'put_object', 'get_object', 'download_file', 'invoke', 'invoke_model', 'send_email', 'list_objects_v2',
  'transcribe', 'encode', 'predict', 'tts', 'tts_to_file', 'from_pretrained', 'pipeline', 'track', 'readtext', 'load', 'from_file', 'from_mp3', 'from_wav', 'snapshot_download', 'hf_hub_download', 'download', 'extract_info', 'clone_from', 'write_videofile',
  'generate_content', 'chat', 'embeddings', 'embed', 'pull', 'completion', 'embedding', 'rerank', 'batch', 'read_sql', 'read_sql_query', 'read_sql_table', 'search', 'index', 'bulk', 'count', 'update', 'delete_by_query', 'exec_command', 'create_connection', 'gethostbyname', 'getaddrinfo', 'FTP', 'IMAP4', 'IMAP4_SSL',
  'copyfileobj', 'copytree', 'make_archive', 'unpack_archive', 'query', 'scalar', 'scalars', 'exec', 'flush', 'refresh',
]);
const bareNames = new Set(['copyfileobj', 'sleep', 'urlopen', 'run', 'SMTP', 'check_output']);
const sessionCalls = new Set(['execute', 'query', 'commit', 'scalar', 'scalars', 'exec', 'flush', 'refresh', 'get']);
const syncSession = /^(?:sqlalchemy\.orm(?:\.session)?|sqlmodel)\.(?:Session|scoped_session)$/;

export function blockingCall(node: Call, scope: Scope): Found | null {
  const last = lastName(node.func);
  if (!candidates.has(last) || (node.func.type === 'Name' && !bareNames.has(last))) return null;
  const name = qualify(node.func, scope) ?? keptName(node.func, scope) ?? (node.func.type === 'Attribute' ? openedName(node.func.value, node.func.attr, scope) : null);
  if (name !== null) {
    if (sessionCalls.has(last) && madeSession.test(name)) return { what: `Session.${last}`, family: 'sqlalchemy' };
    for (const [pattern, family] of functions) if (pattern.test(name)) return family === 'queue' && isAtOnce(node) ? null : { what: written(name), family };
  }
  if (last === 'create') return isHandedClient(node, scope) ? { what: 'completions.create', family: 'openai' } : null;
  return sessionCalls.has(last) && node.func.type === 'Attribute' && isSession(node.func.value, scope) ? { what: `Session.${last}`, family: 'sqlalchemy' } : null;
}

/** `self.model.transcribe` of a class whose one assignment makes the model: as if it were said of what is made. */
function keptName(func: Expr, scope: Scope): string | null {
  const steps: string[] = [];
  let on = func;
  while (on.type === 'Attribute' && on.value.type === 'Attribute' && steps.length < 4) {
    steps.unshift(on.attr);
    on = on.value;
  }
  if (on.type !== 'Attribute' || on.value.type !== 'Name' || on.value.id !== 'self' || steps.length === 0) return null;
  const made = (classOf(scope)?.attributes.get(on.attr) ?? []).filter(({ value }) => !(value?.type === 'Constant' && value.value === null));
  const [first, ...others] = made;
  if (first?.value?.type !== 'Call' || others.length > 0) return null;
  const name = qualify(first.value.func, first.scope);
  return name === null ? null : `${name}().${steps.join('.')}`;
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
