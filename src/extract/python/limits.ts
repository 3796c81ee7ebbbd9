// extract/python: document -> facts of model/limits.ts: limiters, body limits, what handlers are handed, uploads.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { UploadFact } from '../../model/limits.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { bodyLimits, handling, limiters, mayLimit, migrations, plainLimitWords, withoutComments } from '../limit-words.ts';
import { outlineOf } from './code.ts';
import { nodesBelow } from './descend.ts';
import { toValue } from './expression.ts';
import { libraryLogins } from './library-logins.ts';
import { limiterPlaces } from './limiter-places.ts';
import { lastName } from './names.ts';
import type { FunctionSite } from './outline.ts';
import { servingWords } from './serving-words.ts';

export const limitsExtractor: Extractor = {
  topic: 'limits',
  formats: ['python'],
  triggers: [
    'ratelimit', 'rate_limit', 'throttle', 'limiter', 'http_429', 'code=429', 'abort(429', 'toomanyrequests', 'login_attempt', 'failed_attempt', 'failed_login', 'lockout', 'captcha', 'max_content_length', 'http_413', 'content-length',
    'uploadfile', 'request.files',
  ],
  inside: [],
  accompanies: [...servingWords, ...plainLimitWords],
  extract,
};

const frameworks = /^(?:fastapi|starlette|flask\w*|quart|django|rest_framework|aiohttp|tornado|sanic|bottle|web|litestar|ninja)(?:\.|$)/;
const routing = /^(?:get|post|put|patch|delete|route|api_route)$/;

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  const serves = code.imports.some(({ from }) => frameworks.test(from)) || code.functions.some(({ node }) => node.decorator_list.some((decorator) => decorator.type === 'Call' && routing.test(lastName(decorator.func)))) || /^INSTALLED_APPS\b/m.test(file.text);
  const limits = mayLimit(file.text, serves);
  if (!limits && !serves) return;
  const text = withoutComments(file.text, 'python');
  if (limits) {
    if (serves || !asksOthers.test(text)) yield* limiters(text, file.path, limiterPlaces(code, text));
    yield* bodyLimits(text);
    yield* migrations(text);
  }
  if (!serves) return;
  const takesFiles = /UploadFile|request\.files|request\.body\(\)/.test(text);
  for (const site of code.functions) yield* ofFunction(site, text, takesFiles);
  yield* libraryLogins(text);
}

/** What such a file limits are its own requests. */
const asksOthers = /\b(?:requests|httpx|session|client)\.(?:get|post|request|Client|AsyncClient|Session)\(|\baiohttp\.ClientSession\(|\burlopen\(/;

const longest = 12_000; // characters of a function; what is longer is cut
/** Of FastAPI: a parameter declared as a mapping is the body. */
const rawBody = /\brequest\.(?:get_json|json)\b|\brequest\.body\(\)|:\s?(?:dict|Dict(?:\[[^\]]{0,40}\])?|Any)\s?(?:=\s?Body\b|[,)]|,)|json\.loads\(\s?(?:await )?request\.(?:body|data)/;

/** `cookie: str = Query(...)` of FastAPI: what signs somebody in stands in the address. */
const inQuery = /[(,]\s{0,80}((?!\w{0,40}(?:page|next|continuation|csrf|public|captcha|sort|cache|push|device|verif|reset))(?:\w{1,40}_)?(?:cookies?|password|passwd|pwd|secret|secret_key|api_?key|access_token|auth_token|admin_token|admin_key)|token)\s?:\s?[\w[\], |.]{1,40}=\s?(?:fastapi\.)?Query\(/i;

function* ofFunction(site: FunctionSite, text: string, takesFiles: boolean): Iterable<Fact> {
  const { node, inner } = site;
  const body = text.slice(node.start, Math.min(node.end, node.start + longest));
  const at = { start: node.start, end: node.start + node.name.length + 4 };
  const fact = handling(inner.symbol, body, isHandler(node.decorator_list, text) ? rawBody : readsRequest, at, shapesOf(node, text), isRouted(node.decorator_list, text), body.includes('Query(') ? inQuery.exec(body.slice(0, 4000))?.[1] : undefined);
  if (fact !== null) yield fact;
  const upload = !takesFiles ? null : (uploadOf(inner.symbol, body, at) ?? handedOn(site, body, at) ?? wholeBody(site, body));
  if (upload !== null) yield upload;
}

const readsRequest = /\brequest\.(?:get_json|json)\b|json\.loads\(\s?(?:await )?request\.(?:body|data)/;

function isHandler(decorators: FunctionSite['node']['decorator_list'], text: string): boolean {
  return decorators.some(({ start, end }) => /\.(?:post|put|patch|delete|api_route)\(/.test(text.slice(start, Math.min(end, start + 200))));
}

function isRouted(decorators: FunctionSite['node']['decorator_list'], text: string): boolean {
  return decorators.some(({ start, end }) => /\.(?:post|put|patch|route|api_route)\(/.test(text.slice(start, Math.min(end, start + 200))));
}

/** `body: AccountUpdate`: the names of classes in annotations. */
function shapesOf({ args, decorator_list }: FunctionSite['node'], text: string): string[] {
  if (decorator_list.length === 0) return [];
  const found = new Set<string>();
  for (const { annotation } of [...args.args, ...args.kwonlyargs]) {
    const name = annotation === null ? undefined : /^(?:Optional\[)?([A-Z]\w{2,60})\]?$/.exec(text.slice(annotation.start, annotation.end))?.[1];
    if (name !== undefined && !framework.has(name) && found.size < 6) found.add(name);
  }
  return [...found];
}

const framework = new Set(['Request', 'Response', 'Session', 'AsyncSession', 'UploadFile', 'BackgroundTasks', 'WebSocket', 'UUID', 'Any', 'Dict', 'List', 'Depends', 'User', 'Optional', 'HTTPConnection']);

// ---- uploads ------------------------------------------------------------------------------------------------------

const fastapiFile = /(\w{1,40})\s?:\s?(?:Annotated\[\s?)?(?:[Ll]ist\[|Optional\[)?UploadFile\b/;
const flaskFile = /\brequest\.files\b/;
const sized = /\.size\b|content[-_]length|max_?\w{0,20}(?:size|bytes|mb|length)|(?:size|upload)_?limit|(?:file|request|body)_?size|\blen\(|too large|\b413\b|\.tell\(\)/i;
const typed = /content_type|mime|magic|\bsuffix|splitext|endswith|extension|allowed|filetype|\.ext\b|\.split\(['"]\.['"]\)|rsplit/i;
/** What another function is asked about the file is not known here. */
const delegated = /\b\w{0,30}(?:valid|check|verify|ensure|limit|sanitiz)\w{0,30}\s?\(/i;

/** One that is handed the file or the request; `ensure_session(session_id)` looks at neither. */
function isHanded(body: string, names: readonly string[]): boolean {
  const own = names.join('|');
  return new RegExp(String.raw`${delegated.source}[^)\n]{0,160}\b(?:${own}|request|req)\b|\b(?:${own})\.\w{0,30}(?:valid|check|verify|ensure|limit)`, 'i').test(body);
}

function uploadOf(symbol: string, body: string, at: UploadFact['at']): UploadFact | null {
  const name = fastapiFile.exec(body)?.[1];
  if (name === undefined) {
    if (!flaskFile.test(body)) return helperOf(symbol, body, at);
    return { kind: 'upload', by: 'flask', symbol, size: sized.test(body) || delegated.test(body) ? 'checked' : 'none', type: typed.test(body), memory: /\.read\(\s?\)/.test(body), at };
  }
  const whole = wholeRead(body, name);
  if (whole === null) return onDisk(symbol, body, name, at);
  const before = sized.test(body.slice(body.indexOf(name) + name.length, whole)) || isHanded(body.slice(body.indexOf('):') + 1, whole), namesOf(body, name));
  const after = measures(body.slice(whole), heldBy(body, whole)) || delegated.test(body.slice(whole));
  return { kind: 'upload', by: 'uploadfile', symbol, size: before ? 'checked' : after ? 'late' : 'none', type: typed.test(body) || delegated.test(body), memory: true, at };
}

/** Of what is on the disk already; `bytes=file.size` only tells it. */
const sizedAfter = /max_?\w{0,20}(?:size|bytes|mb|length)|(?:size|upload)_?limit|request_?size|too large|\b413\b|\.tell\(\)|getsize|\.size\s?[<>]/i;

/** `shutil.copyfileobj(file.file, out)`, `while chunk := await file.read(65536)`: the disk takes as much as comes. Null where it is handed on. */
function onDisk(symbol: string, body: string, name: string, at: UploadFact['at']): UploadFact | null {
  const own = namesOf(body, name).join('|');
  const copied = new RegExp(String.raw`\bcopyfileobj\(\s{0,20}(?:${own})\.file\b|\b(?:while|for)\b[^\n]{0,80}\b(?:${own})(?:\.file)?\.read\(\s?\w|\bwhile\s{1,3}True\s?:\s{1,40}\w{1,40}\s?=\s?(?:await\s)?(?:${own})(?:\.file)?\.read\(\s?\w`).exec(body);
  const isCopy = copied?.[0].startsWith('copyfileobj') === true;
  if (copied === null || (!isCopy && !/\.write\(\s?\w{1,40}\s?\)/.test(body)) || sized.test(isCopy ? body.slice(0, copied.index) : body) || (isCopy && sizedAfter.test(body.slice(copied.index))) || isHanded(body.slice(body.indexOf('):') + 1), namesOf(body, name))) return null;
  return { kind: 'upload', by: 'uploadfile', symbol, size: 'none', type: !isCopy || typed.test(body) || delegated.test(body), memory: false, at };
}

/** A function that is handed a file without saying so, and reads it whole. */
function helperOf(symbol: string, body: string, at: UploadFact['at']): UploadFact | null {
  const read = /\b(\w{1,40})\.file\.read\(\s?\)|\bcopyfileobj\(\s{0,20}(\w{1,40})\.file\b/.exec(body);
  if (read === null) return null;
  return { kind: 'upload', by: 'uploadfile', symbol, size: sized.test(body) || delegated.test(body) ? 'checked' : 'none', type: typed.test(body), memory: read[1] !== undefined, at };
}

/** The variable that what was read is kept in. */
function heldBy(body: string, whole: number): string | undefined {
  return /\b(\w{1,40})\s?=\s?(?:await\s)?$/.exec(body.slice(Math.max(0, whole - 60), whole))?.[1];
}

/** `len(tasks)` says nothing of the file, `len(content)` does. */
function measures(text: string, held: string | undefined): boolean {
  return sized.test(held === undefined ? text : text.replaceAll(/\blen\(\s?(\w{1,40})/g, (whole, name) => (name === held ? whole : '(')));
}

/** The parameter, and what a list of them is gone through by. */
function namesOf(body: string, name: string): string[] {
  const each = new RegExp(String.raw`\bfor\s{1,3}(\w{1,40})\s{1,3}in\s{1,3}(?:enumerate\()?${name}\b`).exec(body)?.[1];
  return each === undefined ? [name] : [name, each];
}

const mostNodes = 1500;
const mostHanded = 4;

/** A handler that gives its file to functions of the project, and asks nothing of it before. */
function handedOn({ node, inner, guard }: FunctionSite, body: string, at: UploadFact['at']): UploadFact | null {
  const name = fastapiFile.exec(body)?.[1];
  if (name === undefined || (node.decorator_list.length === 0 && !/UploadFile\]{0,2}\s?=\s?File\(/.test(body)) || sized.test(body) || isHanded(body.slice(body.indexOf('):') + 1), namesOf(body, name))) return null;
  const names = namesOf(body, name);
  const calls = nodesBelow(node.body, mostNodes).flatMap((one) => (one.type === 'Call' && [...one.args, ...one.keywords.map(({ value }) => value)].some((given) => given.type === 'Name' && names.includes(given.id)) ? [one.func] : []));
  if (calls.length === 0) return null;
  return { kind: 'upload', by: 'uploadfile', symbol: inner.symbol, size: 'none', type: typed.test(body), memory: false, handedTo: calls.slice(0, mostHanded).map((callee) => toValue(callee, inner, guard, 20)), at };
}

/** `body = await request.body()`, with nothing said of how much it may be. */
function wholeBody({ node, inner }: FunctionSite, body: string): UploadFact | null {
  const found = /\brequest\.body\(\)/.exec(body);
  if (found === null || node.decorator_list.length === 0 || /content[-_]length['"]?\)?\s?[<>]|max_?\w{0,20}(?:size|bytes|mb|length)|size_?limit|too large|\b413\b/i.test(body)) return null;
  const start = node.start + found.index;
  return { kind: 'upload', by: 'body', symbol: inner.symbol, size: 'none', type: true, memory: true, at: { start, end: start + found[0].length } };
}

/** Where `await file.read()` stands, of the parameter or of one of a list of them. */
function wholeRead(body: string, name: string): number | null {
  return new RegExp(String.raw`\b(?:${namesOf(body, name).join('|')})(?:\.file)?\.read\(\s?\)|\b\w{1,40}\.file\.read\(\s?\)`).exec(body)?.index ?? null;
}
