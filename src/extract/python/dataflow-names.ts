// extract/python: what the standard library and well-known packages do with a value that a caller gave. Names are as imported in full.
import { Mark } from '../../model/dataflow.ts';
import { developmentTest } from '../dataflow/development.ts';
import type { Effect, Knowledge, Said, SinkUse } from '../dataflow/knowledge.ts';
import { harmlessWhen, isScheme, keepsWords, takesHarmless } from '../dataflow/patterns.ts';
import type { CallTerm, Term } from '../dataflow/terms.ts';
import { matchedBy } from '../dataflow/lookups.ts';
import { split } from '../dataflow/answered.ts';
import { asksForPassword, isOfPeople, passwordIn } from '../dataflow/records.ts';
import { extended, marked, type Taint } from '../dataflow/trace.ts';

const sources = /^(?:flask|quart|sanic)\.request$|^bottle\.request$|^self\.(?:request|kwargs|args)$|^cherrypy\.request$|^streamlit\.(?:query_params|experimental_get_query_params)$/;
const sourceCalls = /^self\.(?:get_argument|get_arguments|get_body_argument|get_query_argument|get_json_body)$|^web\.(?:input|data|cookies)$/;

type Place = SinkUse['of'];
const first: Place = [0];
const table = new Map<string, SinkUse>();
const enter = (kind: SinkUse['kind'], of: Place, ...names: readonly string[]): void => {
  for (const name of names) table.set(name, { kind, name, of });
};

enter('path-read', [0, 'file', 'path'], 'os.listdir', 'os.scandir', 'os.walk', 'numpy.load', 'pandas.read_csv', 'pandas.read_excel', 'pandas.read_json', 'pandas.read_parquet', 'openpyxl.load_workbook', 'docx.Document', 'PIL.Image.open', 'linecache.getlines', 'pypdf.PdfReader', 'PyPDF2.PdfReader', 'fitz.open', 'pdfplumber.open', 'cv2.imread', 'aiofiles.os.listdir');
enter('path-read', [0, 'path'], 'fastapi.responses.FileResponse', 'starlette.responses.FileResponse', 'aiohttp.web.FileResponse', 'quart.send_file', 'flask.send_file', 'sanic.response.file');
enter('path-write', [0, 'name', 'path'], 'os.makedirs', 'os.mkdir', 'os.mknod', 'pathlib.Path.mkdir', 'aiofiles.os.makedirs', 'aiofiles.os.mkdir');
enter('path-write', [1, 'dst'], 'shutil.copy', 'shutil.copyfile', 'shutil.copy2', 'shutil.move', 'os.rename', 'os.replace', 'shutil.copytree', 'aiofiles.os.rename');
enter('path-write', ['path', 1], 'zipfile.ZipFile.extractall', 'tarfile.TarFile.extractall');
enter('path-delete', [0, 'path'], 'os.remove', 'os.unlink', 'os.rmdir', 'os.removedirs', 'shutil.rmtree', 'aiofiles.os.remove', 'aiofiles.os.unlink', 'send2trash.send2trash');
enter('command', [0, 'cmd', 'command'], 'os.system', 'os.popen', 'subprocess.getoutput', 'subprocess.getstatusoutput', 'asyncio.create_subprocess_shell', 'commands.getoutput', 'pty.spawn');
enter('code', first, 'eval', 'exec', 'builtins.eval', 'builtins.exec', 'importlib.import_module', '__import__');
enter('deserialize', first, 'pickle.loads', 'pickle.load', 'cPickle.loads', 'dill.loads', 'dill.load', 'cloudpickle.loads', 'marshal.loads', 'shelve.open', 'jsonpickle.decode', 'joblib.load', 'torch.load', 'pickle.Unpickler', 'dill.Unpickler', 'pandas.read_pickle', 'yaml.unsafe_load', 'yaml.full_load');
enter('template', [0, 'source'], 'flask.render_template_string', 'jinja2.Template', 'quart.render_template_string', 'mako.template.Template', 'tornado.template.Template', 'django.template.Template', 'jinja2.Environment.from_string');
enter('html', [0, 'content', 's'], 'markupsafe.Markup', 'flask.Markup', 'django.utils.safestring.mark_safe', 'django.utils.html.mark_safe', 'fastapi.responses.HTMLResponse', 'starlette.responses.HTMLResponse');
enter('url', [0, 'url', 'fullurl'], 'urllib.request.urlopen', 'urllib.request.Request', 'urllib.request.urlretrieve', 'urllib2.urlopen', 'wget.download', 'feedparser.parse', 'trafilatura.fetch_url', 'newspaper.Article', 'websockets.connect', 'websocket.create_connection');
// A client of somebody else's service sends its own key wherever it is told to.
enter('url', ['base_url', 'api_base', 'openai_api_base'], 'openai.OpenAI', 'openai.AsyncOpenAI', 'anthropic.Anthropic', 'anthropic.AsyncAnthropic', 'httpx.Client', 'httpx.AsyncClient', 'langchain_openai.ChatOpenAI', 'langchain_openai.chat_models.ChatOpenAI');
for (const library of ['requests', 'httpx', 'niquests', 'curl_cffi.requests']) {
  enter('url', [0, 'url'], ...['get', 'post', 'put', 'patch', 'delete', 'head', 'options'].map((verb) => `${library}.${verb}`));
  enter('url', [1, 'url'], `${library}.request`, `${library}.stream`);
}
enter('sql', [0, 'sql', 'query'], 'pandas.read_sql', 'pandas.read_sql_query', 'sqlalchemy.text', 'sqlalchemy.sql.text', 'sqlalchemy.sql.expression.text', 'django.db.models.expressions.RawSQL');
enter('response', [0, 'content', 'detail', 'description'], 'flask.jsonify', 'quart.jsonify', 'flask.make_response', 'flask.Response', 'quart.Response', 'fastapi.Response', 'fastapi.responses.Response', 'fastapi.responses.JSONResponse', 'fastapi.responses.ORJSONResponse', 'fastapi.responses.PlainTextResponse', 'starlette.responses.Response', 'starlette.responses.JSONResponse', 'starlette.responses.PlainTextResponse', 'django.http.HttpResponse', 'django.http.JsonResponse', 'django.http.HttpResponseServerError', 'django.http.HttpResponseBadRequest', 'rest_framework.response.Response', 'sanic.response.json', 'sanic.response.text');
enter('response', [1, 'detail', 'description', 'message'], 'fastapi.HTTPException', 'starlette.exceptions.HTTPException', 'fastapi.exceptions.HTTPException', 'flask.abort', 'quart.abort', 'flask_restful.abort', 'flask_restx.abort', 'ninja.errors.HttpError');
enter('response', ['all'], 'aiohttp.web.json_response', 'aiohttp.web.Response', 'flask.jsonify', 'quart.jsonify', 'self.write', 'self.finish', 'self.write_error');
enter('response', ['all'], 'flask.render_template', 'quart.render_template', 'flask.flash', 'quart.flash', 'django.shortcuts.render');

/** Methods of what cannot be told from its name alone, and what is needed to believe it. */
const databases = /(?:^|[._])(?:cursor|curs|cur|conn|connection|db|database|session|engine|sqlite|sql|pool|tx|transaction|client|c)\d?(?:\(\))?$/i;
const pathMethods = new Map<string, SinkUse['kind']>([
  ['read_text', 'path-read'], ['read_bytes', 'path-read'], ['iterdir', 'path-read'], ['glob', 'path-read'], ['rglob', 'path-read'],
  ['write_text', 'path-write'], ['write_bytes', 'path-write'], ['mkdir', 'path-write'], ['touch', 'path-write'],
  ['unlink', 'path-delete'], ['rmdir', 'path-delete'],
]);
const queryMethods = new Set(['execute', 'executescript', 'execute_sql', 'fetch', 'fetchrow', 'fetchval', 'fetch_all', 'fetch_one', 'read_sql', 'raw', 'exec_driver_sql', 'executemany', 'scalar', 'scalars']);

function sinks(call: CallTerm, on: Taint, made: ReadonlyMap<string, string>): readonly SinkUse[] {
  const { name, method, callee } = call;
  const known = table.get(name);
  if (known !== undefined) return pages.test(name) && writesPage(call) ? [known, { kind: 'html', name, of: [0, 'content', 'response'] }] : [known];
  if (name === 'open' || name === 'io.open' || name === 'aiofiles.open' || name === 'codecs.open' || name === 'builtins.open') return [{ kind: isWrite(call, 1) ? 'path-write' : 'path-read', name, of: [0, 'file'] }];
  if (name === 'subprocess.run' || name === 'subprocess.Popen' || name === 'subprocess.call' || name === 'subprocess.check_output' || name === 'subprocess.check_call') return usesShell(call) ? [{ kind: 'command', name, of: [0, 'args'] }] : splitsWords(call.args[0], made) ? [{ kind: 'program', name, of: [0] }] : [];
  if (name === 'setattr' && call.args[0] !== undefined && isOfPeople(ownerName(call.args[0]))) return [{ kind: 'record', name: 'setattr', of: [2] }];
  if (name === 'yaml.load') return isSafeLoader(call) ? [] : [{ kind: 'deserialize', name, of: [0, 'stream'] }];
  if (name === 'yt_dlp.YoutubeDL' || name === 'youtube_dl.YoutubeDL') return [{ kind: 'path-write', name: 'YoutubeDL', of: [0, 'params'] }];
  if (unpacksFolder(call)) return [{ kind: 'deserialize', name: 'FAISS.load_local', of: [0, 'folder_path'] }];
  if (name === 'yield') return [{ kind: 'answer', name, of: [0] }];
  if (/^[A-Z]/.test(method) && isOfPeople(method)) return [{ kind: 'record', name: method, of: ['fields'] }];
  if (callee.is !== 'member') return [];
  if (method.startsWith('execute') && callee.on.is === 'name' && made.get(callee.on.name)?.endsWith('.cursor') === true) return [{ kind: 'sql', name: method, of: [0, 'sql', 'query'] }, ...typedInto(call)];
  if (method === 'save' && callee.on.is === 'name' && documents.test(made.get(callee.on.name) ?? '')) return [{ kind: 'path-write', name: 'save', of: [0, 'filename', 'fp', 'path_or_stream'] }];
  return ofMethod(call, method, callee.on, on) ?? ofClient(call, callee.on, made);
}

/** What answers with HTML unless it is told another kind. */
const pages = /^(?:django\.http\.HttpResponse|flask\.(?:make_response|Response)|quart\.(?:make_response|Response))$/;

/** Text with a tag in it, put together where it is sent. */
function writesPage({ args: [given], named }: CallTerm): boolean {
  return given?.is === 'join' && given.parts.some((part) => part.is === 'text' && /<(?:!doctype|\/?[a-z][a-z\d]*)\b/i.test(part.value)) && !named.some((each) => /^(?:content_type|mimetype)$/.test(each.name));
}

/** `FAISS.load_local(folder, embeddings, allow_dangerous_deserialization=True)`: the index of that folder is a pickle. */
function unpacksFolder({ name, named }: CallTerm): boolean {
  return /(?:^|\.)FAISS\.load_local$/.test(name) && named.some((each) => each.name === 'allow_dangerous_deserialization' && each.value.is === 'name' && each.value.name === 'True');
}

/** What makes a document that is saved under a name. */
const documents = /^(?:openpyxl\.(?:load_workbook|Workbook)|docx\.Document|pptx\.Presentation|PIL\.Image\.(?:open|new)|fitz\.open)$/;

function ofMethod(call: CallTerm, method: string, owner: Term, on: Taint): readonly SinkUse[] | null {
  const kind = pathMethods.get(method);
  if (kind !== undefined && on.some(({ marks }) => (marks & Mark.path) !== 0)) return [{ kind, name: `Path.${method}`, of: ['receiver'] }];
  if (method === 'open' && on.some(({ marks }) => (marks & Mark.path) !== 0)) return [{ kind: isWrite(call, 0) ? 'path-write' : 'path-read', name: 'Path.open', of: ['receiver'] }];
  if (queryMethods.has(method) && databases.test(ownerName(owner))) return [{ kind: 'sql', name: method, of: [0, 'sql', 'query', 'statement'] }, ...typedInto(call)];
  if (finds.test(method) && rowsOf.test(ownerName(owner)) && asksForPassword(call)) return [{ kind: 'filter', name: method, of: ['fields', 0, 'filter'] }];
  if (/^(?:raw|extra)$/.test(method) && /\.objects(?:\.|$)/.test(ownerName(owner))) return [{ kind: 'sql', name: method, of: [0, 'raw_query', 'where', 'select', 'tables'] }];
  if (method === 'save' && on.some(({ origin }) => origin.from !== 'result') && call.args.length > 0) return [{ kind: 'path-write', name: 'save', of: [0, 'dst'] }];
  if (/^(?:get|goto)$/.test(method) && /(?:^|[._])(?:driver|browser_?page|page)$/i.test(ownerName(owner))) return [{ kind: 'url', name: method, of: [0, 'url'] }]; // Selenium, Playwright
  if (method === 'from_string' && isOfTemplates(call.name, owner)) return [{ kind: 'template', name: 'from_string', of: [0] }];
  const model = /(?:^|\.)([A-Z]\w*)\.(?:objects|query|manager)$/.exec(ownerName(owner))?.[1];
  if (model !== undefined && isOfPeople(model) && /^(?:create|acreate|create_user|update|get_or_create|update_or_create)$/.test(method)) return [{ kind: 'record', name: `${model}.${method}`, of: ['fields'] }];
  if (method === 'TemplateResponse') return [{ kind: 'response', name: method, of: ['all'] }];
  if (/^send_(?:text|json|str)$/.test(method)) return [{ kind: 'response', name: method, of: [0] }];
  if (/^(?:run|query)$/.test(method) && /(?:session|driver|graph|tx|transaction|neo4j)(?:\(\))?$/i.test(ownerName(owner))) return [{ kind: 'sql', name: method, of: [0, 'query'] }];
  return null;
}

const finds = /^(?:filter|filter_by|get|aget|get_or_none|find_one|find|count_documents)$/;
/** `User.objects`, `User.query`, `session.query(User)`, `db.users`, `User` of an active record. */
const rowsOf = /\.(?:objects|query(?:\(\))?)$|(?:^|[._])(?:db|mongo|database)\.\w+$|(?:^|[._])(?:[uU]sers?|[aA]ccounts?|[mM]embers?|[cC]ustomers?)(?:_?(?:collection|col|coll|table))?$|^[A-Z]\w*$/;

/** Bound to a statement, and so no part of its text. */
function typedInto(call: CallTerm): readonly SinkUse[] {
  const does = passwordIn(call.args[0]);
  return does === null ? [] : [{ kind: 'filter', name: `${does} password`, of: [1, 'params', 'parameters', 'args', 'values'] }];
}

/** `env.from_string(text)`: others have a method of that name too. */
function isOfTemplates(name: string, owner: Term): boolean {
  return [name, ownerName(owner.is === 'index' ? owner.on : owner)].some((words) => /jinja|templat|environment|(?:^|[._])(?:\w*env|engines?)(?:$|[.(_])/i.test(words));
}

const clients = /^(?:urllib3\.PoolManager|httpx\.(?:AsyncClient|Client)|requests\.(?:Session|session)|aiohttp\.ClientSession|niquests\.\w+|curl_cffi\.requests\.\w+)(?:\(\))?/;

/** `client.get(url)` where the name, or what the file says it is, is a client of HTTP. */
function ofClient({ method, name }: CallTerm, owner: Term, made: ReadonlyMap<string, string>): readonly SinkUse[] {
  if (!/^(?:get|post|put|patch|delete|head|request|stream|ws_connect)$/.test(method)) return [];
  const isClient = clients.test(name) || (owner.is === 'name' && clients.test(made.get(owner.name) ?? '')) || /(?:^|[._])(?:http_?client|httpx_?client|http_?session|aiohttp_?session)$/i.test(ownerName(owner));
  return isClient ? [{ kind: 'url', name: method, of: method === 'request' || method === 'stream' ? [1, 'url'] : [0, 'url'] }] : [];
}

/** `self.db.cursor()` is 'self.db.cursor()'. */
function ownerName(term: Term): string {
  if (term.is === 'name') return term.name;
  if (term.is === 'member') return `${ownerName(term.on)}.${term.name}`;
  return term.is === 'call' ? `${ownerName(term.callee)}()` : '';
}

function isWrite({ args, named }: CallTerm, at: number): boolean {
  const mode = named.find(({ name }) => name === 'mode')?.value ?? args[at];
  return mode?.is === 'text' && /[wax+]/.test(mode.value);
}

function usesShell({ named, args }: CallTerm): boolean {
  const shell = named.find(({ name }) => name === 'shell')?.value;
  if (shell === undefined) {
    const [command] = args;
    // ['sh', '-c', text]
    return command?.is === 'any' && command.parts[0]?.is === 'text' && /(?:^|\/)(?:ba|z|da)?sh$|^cmd(?:\.exe)?$|^powershell/.test(command.parts[0].value) && command.parts[1]?.is === 'text' && /^(?:-l?c|\/c|-Command)$/i.test(command.parts[1].value);
  }
  return shell.is === 'name' && shell.name === 'True';
}

/** `run(command.split())`: the first word is the program. */
function splitsWords(given: Term | undefined, made: ReadonlyMap<string, string>): boolean {
  return given?.is === 'call' ? given.method === 'split' : given?.is === 'name' && made.get(given.name) === split;
}

/** A loader of one's own mostly builds on the safe one. */
function isSafeLoader({ args, named }: CallTerm): boolean {
  const loader = named.find(({ name }) => name === 'Loader')?.value ?? args[1];
  const name = loader?.is === 'name' || loader?.is === 'member' ? loader.name : '';
  return loader !== undefined && !/^C?(?:Full|Unsafe)?Loader$/.test(name);
}

// ---- what comes back ------------------------------------------------------------------------------------------------

const all: Effect = { of: 'all', marks: 0 };
const joins: Effect = { of: 'all', marks: Mark.joined, joins: true, roots: true };
const keep: Effect = { of: 'receiver', marks: 0 };
const functions = new Map<string, Effect>();
const give = (effect: Effect, ...names: readonly string[]): void => {
  for (const name of names) functions.set(name, effect);
};
give({ of: 'all', marks: 0, flattens: true }, 'str', 'bytes', 'repr', 'format', 'ascii', 'json.dumps', 'orjson.dumps', 'ujson.dumps', 'simplejson.dumps');
give(all, 'list', 'tuple', 'set', 'dict', 'sorted', 'reversed', 'iter', 'next', 'enumerate', 'zip', 'filter', 'map', 'max', 'min', 'typing.cast', 'copy.copy', 'copy.deepcopy', 'getattr', 'compile', 'json.loads', 'json.load', 'orjson.loads', 'ujson.loads', 'simplejson.loads', 'simplejson.load', 'urllib.parse.urlparse', 'urllib.parse.urlsplit', 'urllib.parse.parse_qs', 'socket.gethostbyname', 'socket.getaddrinfo', 'ipaddress.ip_address', 'ipaddress.ip_network', 'asyncio.to_thread', 'urllib.parse.urljoin', 'os.fspath', 'os.fsencode', 'os.path.expanduser', 'os.path.expandvars', 'textwrap.dedent', 'os.path.splitext', 'os.path.split', 'asyncio.wait_for', 'tornado.escape.json_decode', 'shlex.split', 'sqlalchemy.text', 'fastapi.encoders.jsonable_encoder', 'traceback.format_exception', 'cgi.FieldStorage');
give({ of: 'all', marks: Mark.armoured }, 'base64.b64encode', 'base64.urlsafe_b64encode', 'base64.standard_b64encode', 'base64.b32encode', 'base64.b16encode', 'base64.encodebytes', 'binascii.hexlify', 'binascii.b2a_base64');
give({ of: 'all', marks: Mark.decoded }, 'base64.b64decode', 'base64.urlsafe_b64decode', 'base64.standard_b64decode', 'base64.b32decode', 'base64.b16decode', 'base64.decodebytes', 'binascii.unhexlify', 'binascii.a2b_base64', 'bytes.fromhex', 'urllib.parse.unquote', 'urllib.parse.unquote_plus');
give({ of: 'all', marks: Mark.content }, 'io.BytesIO', 'io.StringIO', 'BytesIO', 'StringIO', 'tempfile.SpooledTemporaryFile');
give(joins, 'os.path.join', 'posixpath.join', 'urllib.parse.urljoin');
give({ of: 'all', marks: Mark.path, joins: true, roots: true }, 'pathlib.Path', 'pathlib.PurePath', 'pathlib.PosixPath', 'anyio.Path', 'aiopath.AsyncPath', 'Path');
give({ of: 'first', marks: Mark.resolved }, 'os.path.abspath', 'os.path.realpath', 'os.path.normpath');
give({ of: 'first', marks: Mark.basename }, 'os.path.basename', 'ntpath.basename', 'posixpath.basename', 'werkzeug.utils.secure_filename', 'secure_filename', 'pathvalidate.sanitize_filename', 'slugify.slugify', 'slugify', 'django.utils.text.slugify', 'django.utils.text.get_valid_filename');
give({ of: 'all', marks: Mark.checked }, 'werkzeug.utils.safe_join', 'werkzeug.security.safe_join', 'flask.safe_join', 'django.utils._os.safe_join', 'ast.literal_eval');
give({ of: 'all', marks: Mark.number }, 'int', 'float', 'bool', 'len', 'uuid.UUID', 'hash', 'ord', 'round', 'abs', 'sum', 'decimal.Decimal', 'datetime.datetime.strptime', 'datetime.datetime.fromisoformat', 'datetime.date.fromisoformat', 'bson.ObjectId', 'bson.objectid.ObjectId', 'isinstance', 'type');
give({ of: 'all', marks: Mark.digest }, ...['md5', 'sha1', 'sha224', 'sha256', 'sha512', 'blake2b', 'blake2s', 'new'].map((name) => `hashlib.${name}`), 'hmac.new', 'uuid.uuid5', 'uuid.uuid3', 'bcrypt.hashpw', 'werkzeug.security.generate_password_hash', 'zlib.crc32');
give({ of: 'all', marks: Mark.encoded }, 'urllib.parse.quote', 'urllib.parse.quote_plus', 'urllib.parse.urlencode', 'html.escape', 'markupsafe.escape', 'flask.escape', 'shlex.quote', 'pipes.quote', 'bleach.clean', 'nh3.clean', 'django.utils.html.escape', 'django.utils.html.conditional_escape', 're.escape');

const kept = new Set(['strip', 'lstrip', 'rstrip', 'lower', 'upper', 'title', 'casefold', 'decode', 'encode', 'split', 'rsplit', 'splitlines', 'partition', 'rpartition', 'expanduser', 'copy', 'values', 'items', 'as_posix', 'absolute', 'removeprefix', 'removesuffix', 'zfill', 'ljust', 'rjust', 'capitalize', 'swapcase', 'with_suffix', 'expandtabs', '__str__', 'group', 'groups', 'read', 'getvalue', 'with_traceback']);
const dropped = new Set(['startswith', 'endswith', 'isdigit', 'isalnum', 'isalpha', 'isidentifier', 'exists', 'is_file', 'is_dir', 'stat', 'count', 'find', 'index', 'is_absolute', 'isnumeric', 'isdecimal', '__len__', 'is_integer', 'seek', 'tell', 'close']);
const parts = new Set(['get', 'getlist', 'getfirst', 'get_list', 'getone', 'getall', 'pop']);
const wholes = new Set(['json', 'form', 'body', 'text', 'get_json', 'get_data', 'post', 'stream', 'files', 'receive_text', 'receive_json', 'receive_bytes', 'receive', 'receive_str', 'dict', 'model_dump', 'to_dict', 'keys', 'multipart', 'iter_json', '__aiter__', 'iter_text']);

function effect(call: CallTerm, on: Taint): Effect | null {
  const { name, method, callee } = call;
  const known = functions.get(name) ?? (callee.is === 'name' ? functions.get(method) : undefined);
  if (known !== undefined) return known;
  if (/^(?:re|regex)\.(?:match|fullmatch|search|findall|finditer)$/.test(name) && call.args[0]?.is === 'text') return { of: 'all', marks: takesHarmless(call.args[0].value) ? Mark.checked | Mark.narrowed : 0, flattens: true };
  if (/^(?:re\.sub|re\.subn)$/.test(name)) return { of: 'all', marks: cleaned(call.args) };
  if (/^(?:model_validate(?:_json)?|parse_obj|parse_raw|load|loads|validate)$/.test(method) && callee.is === 'member' && on.length === 0 && call.name !== 'json.loads') return { of: 'all', marks: Mark.schema, unless: 'own' };
  if (/^traceback\.(?:format_exc|format_exception)$/.test(name)) return all;
  if (callee.is !== 'member') return null;
  if (method === 'join' && callee.on.is === 'text') return { of: 'all', marks: Mark.joined };
  if (/^parse(?:_args)?$/.test(method) && callee.on.is === 'call' && /^[A-Z]/.test(callee.on.method)) return { of: 'all', marks: Mark.schema, unless: 'own' }; // `JsonParser(Argument('x')).parse(request.body)`
  if (on.length === 0) return null;
  if (/^l?strip$/.test(method) && call.args[0]?.is === 'text' && call.args[0].value.includes('/')) return { of: 'receiver', marks: Mark.relative };
  if (kept.has(method)) return keep;
  if (dropped.has(method)) return { of: 'receiver', marks: null };
  if (parts.has(method)) return { of: 'receiver', marks: 0, member: call.args[0]?.is === 'text' ? call.args[0].value : '*' };
  if (wholes.has(method)) return { of: 'receiver', marks: 0, member: `${method}()` };
  return ofText(call, method);
}

function ofText(call: CallTerm, method: string): Effect | null {
  switch (method) {
    case 'resolve':
      return { of: 'receiver', marks: Mark.resolved };
    case 'relative_to':
      return { of: 'receiver', marks: Mark.lexical };
    case 'hexdigest':
    case 'digest':
      return { of: 'receiver', marks: Mark.digest };
    case 'replace':
      return { of: 'all', inserts: true, marks: doubles(call.args) ? Mark.encoded : replaced(call.args) };
    case 'joinpath':
      return { of: 'all', marks: Mark.path, joins: true, roots: true };
    case 'with_name':
    case 'with_stem':
      return { of: 'all', marks: Mark.path | Mark.after };
    case 'format':
    case 'join':
      return { of: 'all', marks: Mark.joined };
    default:
      return null;
  }
}

/** `name.replace("'", "''")`: quoted for SQL. */
function doubles([old, given]: readonly Term[]): boolean {
  return old?.is === 'text' && given?.is === 'text' && /^['"`]$/.test(old.value) && given.value === old.value.repeat(2);
}

/** What is left of a text in which the first has been replaced. Without dots it climbs nowhere. */
function replaced([old, given]: readonly Term[]): number {
  if (old?.is !== 'text') return 0;
  if (/^(?:\/|\\|\.\.\/?)$/.test(old.value)) return Mark.basename;
  return old.value === '.' && given?.is === 'text' && !given.value.includes('.') ? Mark.dotless : 0;
}

/** What is left after `re.sub`. */
function cleaned([pattern, by]: readonly Term[]): number {
  const leavesWords = pattern?.is === 'text' && keepsWords(pattern.value) && by?.is === 'text' && /^\w*$/.test(by.value);
  return leavesWords ? Mark.basename | Mark.identifier : cleans(pattern) ? Mark.basename : 0;
}

/** `[^\w.-]`: what is left cannot leave a folder. */
function cleans(pattern: Term | undefined): boolean {
  if (pattern?.is !== 'text') return false;
  const { value } = pattern;
  return /\[\^[^\]]*\]/.test(value) ? !/\[\^[^\]]*[/\\](?![wdsWDS.\-[\]])[^\]]*\]/.test(value) : /[/\\]{1,2}[^wdsWDSbB.]/.test(value) || /\\W/.test(value);
}

function memberOf(on: Taint, name: string): Taint {
  if (name === 'size' || name === 'content_type' || name === 'status_code' || name === 'client' || name === 'method') return [];
  return on.flatMap((trace) => {
    if ((trace.marks & Mark.path) !== 0) return name === 'suffix' ? [] : name === 'name' || name === 'stem' ? marked([trace], Mark.basename) : [trace];
    if (trace.origin.from === 'exception' && !/^(?:args|message|msg|reason|stderr|stdout|output|orig|strerror|text|body|response|description|error|__cause__|__traceback__)$/.test(name)) return [];
    return extended([trace], name);
  });
}

// ---- tests ------------------------------------------------------------------------------------------------------------

function test(call: CallTerm): Said | null {
  const { name, method, callee, args } = call;
  const [given] = args;
  if (/^(?:re|regex)\.(?:match|fullmatch|search)$/.test(name) && args[1] !== undefined) {
    const when = given?.is === 'text' ? harmlessWhen(given.value, { start: method !== 'search', end: method === 'fullmatch' }) : true;
    return when === null ? null : { subject: args[1], when, marks: Mark.checked };
  }
  if (name === 'isinstance' && given !== undefined && args[1] !== undefined && isOwnError(args[1])) return { subject: given, when: true, marks: Mark.narrowed };
  if (name === 'os.path.isabs' && given !== undefined) return { subject: given, when: true, marks: Mark.absolute, otherwise: Mark.relative };
  if (callee.is !== 'member') return null;
  if (method === 'endswith' && given?.is === 'name' && endings.test(given.name)) return { subject: callee.on, when: true, marks: Mark.suffixed };
  if (method === 'endswith' && endsOf(given).length > 0 && endsOf(given).every((end) => /\w{2}/.test(end))) return { subject: callee.on, when: true, marks: Mark.named };
  if (/^(?:isdigit|isalnum|isalpha|isidentifier|isnumeric|isdecimal)$/.test(method)) return { subject: callee.on, when: true, marks: Mark.checked };
  if (method === 'samefile' && callee.on.is === 'member' && callee.on.name === 'parent') return { subject: callee.on.on, when: true, marks: Mark.checked };
  if (method === 'is_relative_to') return { subject: callee.on, when: true, marks: Mark.lexical };
  if (method === 'startswith' && given !== undefined) {
    if (endsOf(given).length > 0 && endsOf(given).every((text) => isScheme(text))) return null;
    if (given.is === 'text') return /^(?:\.|\/|~)/.test(given.value) && given.value.length < 4 ? { subject: callee.on, when: false, marks: Mark.checked } : { subject: callee.on, when: true, marks: Mark.lexical | Mark.narrowed };
    return isResolved(callee.on) ? { subject: callee.on, when: true, marks: Mark.lexical } : null;
  }
  if (/^(?:match|fullmatch)$/.test(method) && given !== undefined) return { subject: given, when: true, marks: Mark.checked };
  return method === 'is_absolute' ? { subject: callee.on, when: true, marks: Mark.absolute, otherwise: Mark.relative } : null;
}

/** `VALID_EXTENSIONS`, `suffix` */
const endings = /(?:ext(?:ension)?s?|suffix(?:es)?|endings?)$/i;

/** `'.json'`, `('.csv', '.tsv')` */
function endsOf(given: Term | undefined): readonly string[] {
  const each = given?.is === 'record' ? given.entries.map(({ value }) => value) : given === undefined ? [] : [given];
  return each.map((one) => (one.is === 'text' ? one.value : ''));
}

/** `isinstance(error, HTTPException)`: one expected case. What libraries raise speaks their own words. */
function isOwnError(type: Term): boolean {
  if (type.is === 'record') return type.entries.every(({ value }) => isOwnError(value));
  return (type.is === 'name' || type.is === 'member') && /(?:Error|Exception|NotFound|Forbidden|Denied|Http404|Abort)$/.test(type.name) && !/^(?:Base)?Exception$|^(?:OS|IO|Runtime|Value|Type|Key|HTTP(?:Status)?|Request|Connection|SQLAlchemy|Integrity|Operational|Programming|Database|Client|PyMongo|Subprocess|CalledProcess)Error$/.test(type.name);
}

/** A name says nothing of how it was made: only texts written on the spot are known not to be resolved. */
function isResolved(term: Term): boolean {
  return term.is !== 'join' && !(term.is === 'call' && /(?:^|\.)join$/.test(term.name));
}

const numbers = /^(?:int|float|uuid\.UUID|(?:bson\.(?:objectid\.)?)ObjectId|decimal\.Decimal|datetime\.datetime\.(?:strptime|fromisoformat))$/; // throw for all else

const remote = /(?:session|client|https?|requests?|api|cache|redis|environ|headers|cookies|params)(?:\(\))?$/i;

/** `table.get(name)`, `next((each for each in known if each.name == name), None)`, `session.get(Row, key)`, `query.filter_by(name=name).first()`. */
function looksUp({ method, name, callee, args, named }: CallTerm): readonly Term[] {
  const [first, second] = args;
  const kept = name === 'next' && first?.is === 'call' && first.method === 'map' ? first.args[0] : undefined;
  if (kept?.is === 'function') return matchedBy(kept);
  if (callee.is !== 'member') return [];
  if (method === 'get' && first !== undefined && second === undefined) return remote.test(ownerName(callee.on)) ? [] : [first];
  if (method === 'get' && first !== undefined && second !== undefined && named.length === 0) return first.is === 'name' && /^[A-Z]/.test(first.name) && databases.test(ownerName(callee.on)) ? [second] : [];
  const asked = /^(?:first|one|one_or_none|first_or_404|exists)$/.test(method) && callee.on.is === 'call' && /^filter(?:_by)?$/.test(callee.on.method) ? callee.on.named : [];
  return asked.flatMap(({ name: field, value }) => (field === '**' || /__(?!exact$)/.test(field) ? [] : [value]));
}

const looking = new Set(['exists', 'isfile', 'isdir', 'islink', 'is_file', 'is_dir', 'isinstance', 'issubclass', 'hasattr', 'callable', 'len', 'bool', 'any', 'all', 'endswith', 'getsize', 'type', 'print', 'str', 'info', 'debug', 'warning', 'error', 'exception', 'append', 'add', 'get', 'splitext']);

/** A file that makes a sandbox for templates compiles them in it. */
export function knowledgeOf(text: string): Knowledge {
  return text.includes('SandboxedEnvironment') ? sandboxed : pythonKnowledge;
}

const pythonKnowledge: Knowledge = {
  missesLoudly: true,
  returnsPages: true,
  isSource: (global) => sources.test(global),
  sourceCall: ({ name }) => (sourceCalls.test(name) ? name : null),
  sinks,
  effect,
  memberOf,
  handedTo: (_call, on) => [extended(on, '*')],
  unknownMethod: () => [],
  test,
  looksOnly: ({ method }) => looking.has(method),
  checks: ({ name, method }) => name !== '' && /valid|safe|allow|sanit|verif|permit|whitelist|inside|within/i.test(method),
  demands: ({ name, method, callee, args }) => (method === 'relative_to' && callee.is === 'member' ? callee.on : numbers.test(name) && args[0] !== undefined && /^(?:name|member|index)$|^call$/.test(args[0].is) && (args[0].is !== 'call' || parts.has(args[0].method)) ? args[0] : null),
  looksUp,
  isExtension: (term) => term.is === 'index' && !(term.key.is === 'text' && term.key.value === '0') && ((term.on.is === 'call' && (/^(?:os\.path\.splitext|mimetypes\.guess_type)$/.test(term.on.name) || (/^r?split$|^r?partition$/.test(term.on.method) && term.on.args[0]?.is === 'text' && term.on.args[0].value === '.')))),
  isDevelopment: developmentTest( // `if settings.DEBUG`, `if app.debug`, `if ENV == "development"`
    { development: /^(?:dev|develop|development|local|debug|test)/i, production: /^prod/i },
    { development: /^(?:(?:is_?)?debug(?:_mode)?|(?:is_?)?dev(?:elopment)?(?:_mode)?|is_?local)$/i, production: null },
  ),
};

const sandboxed: Knowledge = { ...pythonKnowledge, sinks: (call, on, made) => sinks(call, on, made).filter(({ kind }) => kind !== 'template') };
