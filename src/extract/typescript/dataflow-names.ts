// extract/typescript: what Node.js, the language and well-known packages do with a value that a caller gave. Names are `module.export`.
import { Mark, type SinkKind } from '../../model/dataflow.ts';
import { withoutText } from '../dataflow/constraints.ts';
import { developmentTest } from '../dataflow/development.ts';
import type { Effect, Knowledge, Said, SinkUse } from '../dataflow/knowledge.ts';
import { harmlessWhen, isScheme, keepsWords } from '../dataflow/patterns.ts';
import { rootOf, splitsFolders, type CallTerm, type FunctionTerm, type Term } from '../dataflow/terms.ts';
import { equalTo, matchedBy } from '../dataflow/lookups.ts';
import { isOfPeople } from '../dataflow/records.ts';
import { extended, type Taint } from '../dataflow/trace.ts';

const table = new Map<string, SinkUse>();
const enter = (kind: SinkKind, of: SinkUse['of'], module: string, ...names: readonly string[]): void => {
  for (const name of names) table.set(`${module}.${name}`, { kind, name: `${module}.${name}`, of });
};
const withSync = (...names: readonly string[]): string[] => names.flatMap((name) => [name, `${name}Sync`]);

for (const fs of ['fs', 'fs.promises']) {
  enter('path-read', [0], fs, ...withSync('readFile', 'readdir', 'open', 'opendir', 'readJson', 'readJSON', 'readlink'), 'createReadStream');
  enter('path-write', [0], fs, ...withSync('writeFile', 'appendFile', 'mkdir', 'outputFile', 'outputJson', 'writeJson', 'writeJSON', 'ensureDir', 'ensureFile', 'mkdirs', 'truncate'), 'createWriteStream');
  enter('path-write', [1], fs, ...withSync('copyFile', 'rename', 'copy', 'move', 'cp', 'symlink'));
  enter('path-delete', [0], fs, ...withSync('unlink', 'rm', 'rmdir', 'remove', 'emptyDir'));
}
enter('path-delete', [0], 'rimraf', 'default', 'rimraf', 'sync');
enter('path-read', [0], 'Bun', 'file');
enter('command', [0], 'child_process', 'exec', 'execSync');
enter('command', [0], 'shelljs', 'exec');
enter('command', [0], 'execa', 'command', 'commandSync', 'execaCommand');
enter('code', [0], 'vm', 'runInNewContext', 'runInThisContext', 'runInContext', 'Script', 'compileFunction');
enter('code', [0], 'mathjs', 'eval', 'evaluate');
enter('template', [0], 'ejs', 'render', 'compile');
enter('template', [0], 'pug', 'render', 'compile');
enter('template', [0], 'handlebars', 'compile', 'precompile');
enter('template', [0], 'nunjucks', 'renderString', 'compile');
enter('template', [0], 'lodash', 'template');
enter('template', [0], 'underscore', 'template');
enter('template', [0], 'dot', 'template', 'compile');
enter('template', [0], 'swig', 'render', 'compile');
enter('template', [0], 'eta', 'renderString', 'renderStringAsync');
enter('deserialize', [0], 'node-serialize', 'unserialize');
enter('deserialize', [0], 'serialize-to-js', 'deserialize');
enter('deserialize', [0], 'funcster', 'deepDeserialize');
const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'request', 'default', 'options'];
for (const library of ['axios', 'got', 'needle', 'request', 'request-promise', 'superagent', 'undici', 'node-fetch', 'ky', 'phin', 'bent', 'cross-fetch', 'isomorphic-fetch', 'http', 'https']) enter('url', [0, 'url'], library, ...verbs, 'fetch', 'stream');
enter('url', [0], '@microsoft/fetch-event-source', 'fetchEventSource');
enter('url', [0], 'ofetch', 'ofetch', '$fetch');
enter('response', [0], 'NextResponse', 'json');
enter('response', [0], 'Response', 'json');
enter('response', [0], 'next/server.NextResponse', 'json');
const plain = new Map<string, SinkUse>([
  ['AsyncFunction', { kind: 'code', name: 'AsyncFunction', of: ['all'] }],
  ...['global.eval', 'globalThis.eval'].map((name): [string, SinkUse] => [name, { kind: 'code', name: 'eval', of: [0] }]),
  ['require', { kind: 'path-read', name: 'require', of: [0] }],
  ['eval', { kind: 'code', name: 'eval', of: [0] }],
  ['Function', { kind: 'code', name: 'Function', of: ['all'] }],
  ['fetch', { kind: 'url', name: 'fetch', of: [0] }],
  ['Response', { kind: 'response', name: 'Response', of: [0] }],
  ['next/server.NextResponse', { kind: 'response', name: 'NextResponse', of: [0] }],
  ...['axios', 'got', 'needle', 'request', 'superagent', 'node-fetch', 'ky', 'request-promise', 'cross-fetch'].map((name): [string, SinkUse] => [name, { kind: 'url', name, of: [0] }]),
]);

const databases = /(?:^|\.|_)(?:\w*db|\w*pool|client|\w*connection|\w*conn|knex|sequelize|prisma|\w*prisma\w*|sql|mysql|pg|\w*data_?source|\w*manager|em|query_?runner|\w*repository|database|orm|trx|tx|query|c|con|drizzle|raw)(?:\(\))?$/i;
const queries = new Set(['query', 'execute', 'raw', '$queryRawUnsafe', '$executeRawUnsafe', 'unsafe', 'exec', 'all', 'run', 'whereRaw', 'orderByRaw', 'havingRaw', 'selectRaw', 'literal', 'prepare']);
const ofPgPromise = /^(?:one|oneOrNone|many|manyOrNone|none|any|multi)$/;
const builders = /createQueryBuilder\(\)|(?:^|\.)(?:qb|\w*query_?builder)(?:\(\)|$)/i;
const answers = /^(?:res|resp|response|reply|rep)$/;
const exceptions = /^(?:HttpException|BadRequestException|InternalServerErrorException|ForbiddenException|NotFoundException|UnprocessableEntityException|BadGatewayException|HttpError|HTTPException|UnauthorizedException|ConflictException|ServiceUnavailableException)$/;

function sinks(call: CallTerm, on: Taint, made: ReadonlyMap<string, string>): readonly SinkUse[] {
  const { name, method, callee } = call;
  const known = table.get(name) ?? plain.get(name);
  if (known !== undefined) return known.kind !== 'url' ? [known] : refusesOwnNetwork(call) ? [] : [{ ...known, of: [0, 'url', 'uri'] }];
  if (programs.test(name)) return [usesShell(call) ? { kind: 'command', name, of: ['all'] } : { kind: 'program', name, of: [0] }];
  if (/^libxmljs2?\.(?:default\.)?parseXml(?:String|Async)?$/.test(name)) return opensEntities(call) ? [{ kind: 'deserialize', name, of: [0] }] : [];
  if (exceptions.test(method) && callee.is === 'name') return [{ kind: 'response', name: method, of: [0, 1] }];
  if (callee.is === 'name') return /^[A-Z]/.test(callee.name) && isOfPeople(callee.name) ? [{ kind: 'record', name: callee.name, of: [0] }] : [];
  if (method === 'run' && callee.is === 'member' && /^vm2\.(?:Node)?VM$/.test(callee.on.is === 'call' ? callee.on.name : (made.get(nameOf(callee.on)) ?? ''))) return [{ kind: 'code', name: 'vm2.run', of: [0] }];
  if (method === 'exec' && callee.is === 'member' && /^ssh2\.(?:default\.)?Client$/.test(made.get(nameOf(callee.on)) ?? '')) return [{ kind: 'command', name: 'ssh2.exec', of: [0] }];
  if (name === 'Object.assign') return call.args[0] !== undefined && isOfPeople(nameOf(call.args[0])) ? [{ kind: 'record', name: `${nameOf(call.args[0])}.assign`, of: [1, 2] }] : []; // named as what is written
  return callee.is === 'member' ? [...ofMethod(call, callee.on, on), ...ofModel(method, callee.on)] : [];
}

/** Of Node.js, and what stands in for it. */
const programs = /^(?:child_process\.(?:spawn|spawnSync|execFile|execFileSync)|(?:execa|cross-spawn)(?:\.(?:default|execa|execaSync|spawn|sync))?)$/;

function ofMethod({ method, args }: CallTerm, owner: Term, on: Taint): readonly SinkUse[] {
  const root = writesLog(owner) || /\.(?:req|request)$/.test(nameOf(owner)) ? '' : rootOf(owner); // `c.req.json()` reads
  if (answers.test(root) || root === 'ctx' || root === 'c' || root === 'context') {
    if (/^(?:json|jsonp|send|end|write|status|text|html|body|sendStatus|internalServerError|badRequest)$/.test(method) || (method === 'error' && !answers.test(root))) return [{ kind: 'response', name: `${root}.${method}`, of: ['all'] }, ...(writesPage(method, root, args[0]) ? [{ kind: 'html' as const, name: `${root}.${method}`, of: [0] }] : [])];
    if (method === 'render' && args.length > 1) return [{ kind: 'response', name: `${root}.render`, of: [1] }];
    if (method === 'sendFile' || method === 'download' || method === 'sendfile') return hasRoot(args[1]) ? [] : [{ kind: 'path-read', name: `${root}.${method}`, of: [0] }];
  }
  if (queries.has(method) && databases.test(nameOf(owner)) && on.every(({ origin }) => origin.path.length === 0)) return [{ kind: 'sql', name: method, of: [0, 'text', 'sql'] }];
  if ((method === 'get' || method === 'each') && databases.test(nameOf(owner)) && isStatement(args[0])) return [{ kind: 'sql', name: method, of: [0] }]; // SQLite
  if (/^(?:query|batch|execute)$/.test(method) && /(?:^|\.)[rR]equest\(\)$|^request$/.test(nameOf(owner)) && isStatement(args[0])) return [{ kind: 'sql', name: method, of: [0] }]; // mssql
  if (method === 'mv' && args.length > 0 && args[0]?.is !== 'function') return [{ kind: 'path-write', name: 'mv', of: [0] }]; // express-fileupload
  if (ofPgPromise.test(method) && /(?:^|\.)(?:\w*db|task|t|tx)(?:\(\))?$/.test(nameOf(owner)) && args[0]?.is !== 'function') return [{ kind: 'sql', name: method, of: [0] }];
  if (/^(?:where|andWhere|orWhere|having|andHaving|orHaving)$/.test(method) && args[0]?.is !== 'record' && builders.test(nameOf(owner))) return [{ kind: 'sql', name: method, of: [0] }]; // TypeORM, MikroORM
  if (method === 'goto' && /(?:^|\.)\w*page$/i.test(nameOf(owner))) return [{ kind: 'url', name: 'goto', of: [0] }]; // Puppeteer, Playwright
  if (method === '$queryRawUnsafe' || method === '$executeRawUnsafe' || method === 'whereRaw' || method === 'orderByRaw') return [{ kind: 'sql', name: method, of: [0] }];
  if (/^(?:get|post|put|patch|delete|head|request)$/.test(method) && /(?:^|\.)(?:axios\w*|http_?client|http_?service|got|ky|fetcher|superagent)$/i.test(nameOf(owner))) return [{ kind: 'url', name: method, of: [0] }];
  if (/^(?:find|findOne|count|aggregate|distinct|update|remove)$/.test(method) && args[0]?.is === 'record' && args[0].entries.some(({ key, value }) => key === '$where' && value.is !== 'function')) return [{ kind: 'sql', name: '$where', of: ['$where'] }];
  if (/^(?:find|findOne|count|updateOne|updateMany)$/.test(method) && args[0]?.is === 'call' && args[0].callee.is === 'name') return [{ kind: 'sql', name: '$where', of: ['$where'] }]; // `rows.find(filter())`
  if (/^(?:find|findOne|findMany|findFirst|findUnique|findOneBy|findBy|findAll|findOneAnd(?:Update|Delete|Remove|Replace)|updateOne|updateMany|deleteMany|deleteOne|countDocuments|exists|aggregate)(?:Or(?:Throw|Fail))?$/.test(method) && rowsOf.test(nameOf(owner))) return [{ kind: 'filter', name: method, of: [0] }];
  if (/^insert(?:One)?$/.test(method) && /(?:[cC]oll?|[cC]ollection)(?:\(\))?$/.test(nameOf(owner))) return [{ kind: 'filter', name: method, of: [0] }]; // MongoDB's own driver: nothing of a model runs before it writes
  return [];
}

/** Text with a tag in it, put together where it is sent. A string that Fastify sends is plain text. */
function writesPage(method: string, root: string, given: Term | undefined): boolean {
  return given?.is === 'join' && (root === 'c' ? method === 'html' : /^(?:send|write|end|body)$/.test(method) && /^(?:res|resp|response|ctx)$/.test(root)) && hasTag(given);
}

function hasTag(term: Term): boolean {
  return term.is === 'text' ? /<(?:!doctype|\/?[a-z][a-z\d]*)\b/i.test(term.value) : term.is === 'join' && term.parts.some(hasTag);
}

/** `'SELECT …' + id`, or a name that says so. SQLite's `get` is also what stores of keys have. */
function isStatement(given: Term | undefined): boolean {
  if (given?.is === 'join') return given.parts[0] !== undefined && isStatement(given.parts[0]);
  return given?.is === 'text' ? /^\s*(?:select|insert|update|delete|with|replace|pragma)\s/i.test(given.value) : given?.is === 'name' && /sql|query|statement|stmt/i.test(given.name);
}

/** `User`, `this.userModel`, `usersRepository`, `prisma.user`, `db.collection('users')`, `usersCol`. */
const rowsOf = /^[A-Z]|(?:[mM]odel|[rR]epo(?:sitory)?)$|(?:[cC]oll?|[cC]ollection)(?:\(\))?$|(?:^|\.)\w*(?:[pP]risma|db)\.\w+$/;

/** `reply.log.error(…)` of Fastify. */
function writesLog(owner: Term, depth = 0): boolean {
  if (depth > 8) return false;
  if (owner.is === 'member') return /^_?log(?:ger)?$/.test(owner.name) || writesLog(owner.on, depth + 1);
  return owner.is === 'call' && writesLog(owner.callee, depth + 1);
}

const models = /(?:^|\.)(?:[A-Z]\w*|\w*(?:model|repo|repository|collection)|(?:prisma|db|tx)\w*\.\w+)$/i;

/** `User.create(x)`, `this.userModel.create(x)`, `prisma.user.update({ data: x })`. */
function ofModel(method: string, owner: Term): readonly SinkUse[] {
  const name = nameOf(owner).replace(/^this\./, '');
  if (!models.test(name) || !/^(?:[A-Z]|.*(?:model|repo|collection|prisma|db|tx))/i.test(name) || !isOfPeople(name.replace(/(?:model|repo|repository|collection)$/i, ''))) return [];
  const made = { kind: 'record' as const, name: `${name}.${method}` };
  if (/^(?:create|insert|insertOne|insertMany|bulkCreate|build|save|upsert|findOrCreate)$/.test(method)) return [{ ...made, of: [0] }];
  return /^(?:update|updateOne|findByIdAndUpdate|findOneAndUpdate|findAndUpdate)$/.test(method) ? [{ ...made, of: [0, 1] }] : [];
}

function hasRoot(options: Term | undefined): boolean {
  return options?.is === 'record' && options.entries.some(({ key }) => key === 'root');
}

/** `fetch(url, { dispatcher: ssrfSafeDispatcher })`: looks at addresses when it connects. */
function refusesOwnNetwork({ args }: CallTerm): boolean {
  return args.some((arg) => arg.is === 'record' && arg.entries.some(({ key, value }) => /^(?:dispatcher|agent|httpAgent|httpsAgent|lookup)$/.test(key ?? '') && /ssrf|safe|guard|filter/i.test(nameOf(value))));
}

/** Entities are read from where the document says: files of the server, addresses of its network. */
function opensEntities({ args }: CallTerm): boolean {
  const options = args[1];
  return options?.is === 'record' && options.entries.some(({ key, value }) => (key === 'noent' || key === 'replaceEntities') && value.is === 'constant' && value.truth === true);
}

function usesShell({ args }: CallTerm): boolean {
  if (args.some((arg) => arg.is === 'record' && arg.entries.some(({ key, value }) => key === 'shell' && value.is === 'constant'))) return true;
  const [command, list] = args;
  return command?.is === 'text' && /(?:^|\/)(?:ba|z|da)?sh$|^cmd(?:\.exe)?$|^powershell/.test(command.value) && list?.is === 'any' && list.parts[0]?.is === 'text' && /^(?:-l?c|\/c|-Command)$/i.test(list.parts[0].value);
}

function nameOf(term: Term): string {
  if (term.is === 'name') return term.name;
  if (term.is === 'member') return `${nameOf(term.on)}.${term.name}`;
  return term.is === 'call' ? `${nameOf(term.callee)}()` : '';
}

// ---- what comes back ------------------------------------------------------------------------------------------------

const functions = new Map<string, Effect>();
const give = (effect: Effect, ...names: readonly string[]): void => {
  for (const name of names) functions.set(name, effect);
};
give({ of: 'all', marks: Mark.text, flattens: true }, 'String', 'JSON.stringify', 'util.format', 'util.inspect');
give({ of: 'all', marks: Mark.decoded }, 'decodeURIComponent', 'decodeURI', 'unescape', 'atob');
give({ of: 'all', marks: Mark.armoured }, 'btoa');
give({ of: 'all', marks: 0 }, 'JSON.parse', 'Object.values', 'Object.entries', 'Object.assign', 'Array.from', 'Array', 'Buffer', 'Buffer.from', 'Buffer.concat', 'URL', 'url.parse', 'url.fileURLToPath', 'querystring.parse', 'qs.parse', 'path.dirname', 'path.parse', 'path.relative', 'path.posix.relative', 'path.format', 'structuredClone', 'Promise.resolve', 'Promise.all', 'lodash.get', 'lodash.pick', 'lodash.omit', 'Set', 'Map', 'Error', 'URLSearchParams', 'Readable.from', 'Request', 'Headers');
give({ of: 'all', marks: Mark.joined | Mark.resolved, joins: true }, 'path.join', 'path.posix.join', 'path.win32.join');
give({ of: 'all', marks: Mark.joined | Mark.resolved, joins: true, roots: true }, 'path.resolve', 'path.posix.resolve');
give({ of: 'first', marks: Mark.resolved }, 'path.normalize', 'path.posix.normalize', 'fs.realpathSync', 'fs.realpath', 'fs.promises.realpath');
give({ of: 'first', marks: Mark.basename }, 'path.basename', 'path.posix.basename', 'sanitize-filename', 'sanitize-filename.default', 'slugify', 'slugify.default', 'filenamify', 'filenamify.default');
give({ of: 'all', marks: Mark.number }, 'parseInt', 'parseFloat', 'Number', 'Number.parseInt', 'Number.parseFloat', 'Boolean', 'BigInt', 'Date', 'Date.parse', 'Math.max', 'Math.min', 'Math.floor', 'isNaN', 'mongoose.Types.ObjectId', 'mongodb.ObjectId', 'ObjectId', 'Array.isArray', 'typeof', 'path.extname', 'mime.lookup', 'mime.getType', 'mime-types.lookup', 'Object.keys');
give({ of: 'all', marks: Mark.encoded }, 'encodeURIComponent', 'encodeURI', 'escape', 'querystring.stringify', 'he.encode', 'escape-html', 'escape-html.default', 'validator.escape', 'dompurify.sanitize', 'isomorphic-dompurify.sanitize', 'sanitize-html', 'sanitize-html.default', 'xss', 'xss.default', 'xss.filterXSS', 'mysql.escape', 'mysql2.escape', 'sqlstring.escape', 'pg.escapeLiteral', 'pg-format', 'shell-quote.quote', 'lodash.escape', 'lodash.escapeRegExp');
give({ of: 'all', marks: Mark.digest }, 'bcrypt.hash', 'bcrypt.hashSync', 'bcryptjs.hash', 'bcryptjs.hashSync', 'md5', 'md5.default', 'object-hash', 'object-hash.default', 'crypto.createHash', 'crypto.createHmac', 'uuid.v5', 'uuid.v3', 'argon2.hash');

/** Of texts alone: on an object they throw. */
const ofTexts = /^(?:trim(?:Start|End)?|to(?:Locale)?(?:Lower|Upper)Case|normalize|split|substring|substr|padStart|padEnd|charAt|repeat)$/;
const kept = new Set(['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'split', 'slice', 'substring', 'substr', 'concat', 'padStart', 'padEnd', 'valueOf', 'charAt', 'flat', 'reverse', 'sort', 'filter', 'entries', 'values', 'then', 'finally', 'repeat', 'toLocaleLowerCase', 'buffer', 'toJSON', 'toObject']);
const items = new Set(['pop', 'shift', 'find', 'at']);
const dropped = new Set(['startsWith', 'endsWith', 'includes', 'indexOf', 'lastIndexOf', 'test', 'charCodeAt', 'codePointAt', 'localeCompare', 'some', 'every', 'keys', 'search', 'setHeader', 'on', 'once', 'pipe', 'status', 'header', 'set', 'close', 'destroy', 'push', 'is', 'accepts', 'getTime', 'resume', 'pause', 'emit', 'sendStatus']);

function effect(call: CallTerm, on: Taint): Effect | null {
  const { name, method, callee, args } = call;
  const known = functions.get(name);
  if (known !== undefined) return (name === 'Buffer.from' || name === 'Buffer') && isArmour(args[1]) ? { ...known, marks: Mark.decoded } : known;
  if (callee.is !== 'member') return null;
  if (on.length === 0) {
    if (/^(?:concat|replace|replaceAll)$/.test(method) && callee.on.is === 'text') return { of: 'all', marks: Mark.joined };
    if (/^(?:parse|parseAsync|safeParse|safeParseAsync|validate|validateAsync|validateSync|cast|plainToInstance|plainToClass|check|decode|assert)$/.test(method) && args.length > 0) return { of: 'all', marks: Mark.schema, unless: 'own' };
    return null;
  }
  if (method === 'join' || method === 'toString') return { of: 'receiver', marks: Mark.text | (method === 'toString' && isArmour(args[0]) ? Mark.armoured : 0), flattens: true };
  if (kept.has(method)) return { of: 'receiver', marks: ofTexts.test(method) ? Mark.text : 0 };
  if (items.has(method)) return { of: 'receiver', marks: splitsName(callee.on) && method === 'pop' ? null : splitsFolders(callee.on) ? Mark.basename : 0, member: '*' };
  if (dropped.has(method) && !(method === 'header' && args.length === 1)) return { of: 'receiver', marks: null };
  if (method === 'replace' || method === 'replaceAll') return { of: 'all', marks: cleaned(args, callee.on, on) };
  if (method === 'digest') return { of: 'receiver', marks: Mark.digest };
  return null;
}

function isArmour(encoding: Term | undefined): boolean {
  return encoding?.is === 'text' && /^(?:base64(?:url)?|hex)$/.test(encoding.value);
}

/** `name.split('.').pop()`: its ending. */
function splitsName(term: Term): boolean {
  return term.is === 'call' && term.method === 'split' && term.args[0]?.is === 'text' && term.args[0].value === '.';
}

/** What taking out of a text says of the rest. */
function cleaned([pattern, by]: readonly Term[], owner: Term, on: Taint): number {
  if (pattern?.is === 'text' && pattern.once !== true && keepsWords(pattern.value) && by?.is === 'text' && /^\w*$/.test(by.value)) return Mark.basename | Mark.identifier;
  if (cleans(pattern)) return Mark.basename;
  if (pattern?.is !== 'text') return 0;
  if (pattern.value === '\\.' && pattern.once !== true && by?.is === 'text' && !by.value.includes('.')) return Mark.dotless;
  if (isNormalised(owner, on) && climbs.test(pattern.value)) return Mark.undotted;
  return /^\^[([]{0,2}\\?[/\\]/.test(pattern.value) ? Mark.relative : 0;
}

/** `/^(\.\.(\/|\\|$))+/`: as many as stand in front. */
const climbs = /^\^\((?:\?:)?\\\.\\\..*[)\]][+*]$/;

/** After that `..` can only stand in front. What was put behind a folder first has climbed already. */
function isNormalised(owner: Term, on: Taint): boolean {
  const isCall = owner.is === 'call' && /^path\.(?:posix\.)?normalize$/.test(owner.name);
  return on.length > 0 && on.every(({ marks }) => (marks & Mark.after) === 0 && (isCall || (marks & (Mark.resolved | Mark.joined)) === Mark.resolved));
}

/** `/[^\w.-]/g`, `/[/\\]/g`: what is left cannot leave a folder. */
function cleans(pattern: Term | undefined): boolean {
  if (pattern?.is !== 'text') return false;
  const { value } = pattern;
  if (/\[\^[^\]]*\]|\\W/.test(value)) return !/\[\^[^\]]*(?:\\\/|(?<!\\)\/)[^\]]*\]/.test(value);
  return /^(?:\/|\\\\|\.\.|\.\.\/|\(?\\\.\\\.|\\\/)/.test(value) || /\[[^\]]*\/[^\]]*\]/.test(value);
}

const spoken = /^(?:message|stack|stderr|stdout|sqlMessage|sql|detail|reason|response|data|body|description|cause|errmsg|error|statusText|hint)$/;

/** What frameworks put beside what was sent; a field of the body may be called so too. */
const beside = /^(?:method|socket|app|user|session|log|logger|prisma)$/;
const sent = /^(?:body|query|params|cookies|json\(\))$/;

function isSent({ origin }: Taint[number]): boolean {
  return origin.from === 'parameter' && sent.test(origin.path.at(-1) ?? '');
}

function memberOf(on: Taint, name: string): Taint {
  if (name === 'length' || ((name === 'size' || name === 'mimetype') && !on.some(isSent))) return [];
  const told = beside.test(name) ? on.filter(({ origin }) => origin.from === 'parameter' && origin.path.some((member) => sent.test(member))) : on;
  return told.flatMap((trace) => (trace.origin.from === 'exception' && !spoken.test(name) ? [] : extended([trace], name)));
}

const caught: Taint = [{ origin: { from: 'exception', types: [], path: [] }, marks: 0 }];

/** A rejected promise's reason, and what Node.js calls back with first. */
function handedTo({ method }: CallTerm, on: Taint, { params }: FunctionTerm): readonly Taint[] {
  if (method === 'catch') return [caught];
  if (method === 'then' || method === 'tap') return [on];
  if (/^(?:map|forEach|flatMap|filter|find|some|every)$/.test(method)) return [extended(on, '*')];
  if (method === 'reduce') return [[], extended(on, '*')];
  const [first] = params;
  return first?.length === 1 && /^(?:err|error|e|ex)$/.test(first[0]?.name ?? '') ? [caught] : [];
}

// ---- tests ------------------------------------------------------------------------------------------------------------

function test({ method, callee, args }: CallTerm): Said | null {
  const [given] = args;
  if (given !== undefined && /^is(?:[A-Z]\w*)?(?:Boom|Error|Exception)$/.test(method) && !/^is(?:Native|Axios|Prisma|Fetch)?Error$/.test(method)) return { subject: given, when: true, marks: Mark.narrowed }; // `Boom.isBoom(error)`
  if (callee.is !== 'member') return null;
  if (method === 'isAbsolute' && given !== undefined) return { subject: given, when: true, marks: Mark.absolute, otherwise: Mark.relative };
  const checked = (subject: Term, when: boolean, more = 0): Said => ({ subject, when, marks: Mark.checked | more });
  if ((method === 'test' || method === 'match') && given !== undefined) {
    const [pattern, subject] = method === 'test' ? [callee.on, given] : [given, callee.on];
    const when = pattern.is === 'text' ? harmlessWhen(pattern.value, { start: false, end: false }) : true;
    return when === null ? null : checked(subject, when);
  }
  if (method === 'startsWith' && given !== undefined) {
    if (given.is === 'text' && (isScheme(given.value) || /^[^\w./\\~]$/.test(given.value))) return null; // a lone `(` or `{` tells its kind, no more
    if (given.is === 'text') return checked(callee.on, !(/^[./\\~]/.test(given.value) && given.value.length < 4), Mark.narrowed);
    return callee.on.is === 'join' ? null : checked(callee.on, true);
  }
  if (method === 'includes' && given?.is === 'text') return /\.\.|[/\\\0]/.test(given.value) ? { subject: callee.on, when: false, marks: withoutText(given.value) } : null;
  if (method === 'endsWith' && given?.is === 'text' && /\w{2}/.test(given.value)) return { subject: callee.on, when: true, marks: Mark.named };
  if ((method === 'includes' || method === 'has' || method === 'hasOwnProperty') && given !== undefined) return checked(given, true, Mark.narrowed);
  return null;
}

const remote = /(?:session|client|https?|axios|request|req|api|cache|redis|headers|cookies|params|config\w*)(?:\(\))?$/i;

/** `table.get(name)`, `list.find((each) => each.name === name)`, `prisma.project.findFirst({ where: { id } })`. */
function looksUp({ method, callee, args }: CallTerm): readonly Term[] {
  const [given] = args;
  if (callee.is !== 'member' || given === undefined) return [];
  if (method === 'get') return args.length === 1 && !remote.test(nameOf(callee.on)) ? [given] : [];
  if (/^(?:find|some|findIndex)$/.test(method)) return given.is === 'function' ? matchedBy(given) : [];
  if (/^find(?:ByPk|ById)(?:Or(?:Throw|Fail))?$/.test(method)) return [given];
  return /^find(?:First|One|Unique|OneBy)(?:Or(?:Throw|Fail))?$/.test(method) ? equalTo(given) : [];
}

const looking = /^(?:existsSync|exists|access|accessSync|stat|statSync|lstat|isArray|isFile|isDirectory|endsWith|Boolean|String|log|info|warn|error|debug|push|get|extname|isEmpty|keys|find|findOne|next|json|send)$/;

export const scriptKnowledge: Knowledge = {
  isSource: (global) => global === 'this.ctx' || global === 'this.request',
  sourceCall: ({ name }) => (name === 'next/headers.cookies' || name === 'next/headers.headers' || /^(?:h3\.)?(?:readBody|readRawBody|readFormData|readMultipartFormData|getQuery|getRouterParams?)$/.test(name) ? name : null),
  sinks,
  effect,
  memberOf,
  handedTo,
  unknownMethod: ({ method, args }, on) => {
    const given = extended(on, `${method}()`);
    return args[0]?.is === 'text' && !/^(?:match|matchAll|exec|render|redirect)$/.test(method) ? extended(given, args[0].value) : given;
  },
  test,
  looksOnly: ({ method }) => looking.test(method),
  checks: ({ name, method }) => name !== '' && /valid|safe|allow|sanit|verif|permit|whitelist|inside|within|^is(?:UUID|Int|Numeric|Alphanumeric|URL|IP|In|Mongo)/i.test(method),
  demands: () => null,
  looksUp,
  isExtension: (term) => term.is === 'call' && term.method === 'pop',
  isDevelopment: developmentTest( // `process.env.NODE_ENV !== 'production'`, `if (isDev)`
    { development: /^(?:dev|local|debug|test)/i, production: /^(?:prod|live)/i },
    { development: /^(?:is_?)?(?:dev(?:elopment)?|debug|local)(?:_?mode)?$|^__DEV__$/i, production: /^(?:is_?)?prod(?:uction)?(?:_?mode)?$/i },
  ),
};
