// extract/python: document -> ActivityFact: what each function does to the process it runs in. What functions of the same file do for a
// function counts as its own, two calls away.
import type { Call } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Value } from '../../model/value.ts';
import type { ActivityFact, Blocking, EndlessLoop, Start } from '../../model/workers.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { blockingCall } from './blocking.ts';
import { outlineOf, sitesOf } from './code.ts';
import { rangeOf, toValue } from './expression.ts';
import { handedHooks, hookOf, type Hook } from './hooks.ts';
import { endlessLoop } from './loops.ts';
import { lastName, qualify } from './names.ts';
import type { FunctionSite, Outline } from './outline.ts';
import { classOf, find, functionOf, type Guard, type Scope, type Site } from './scope.ts';
import { startNames, startOf } from './starts.ts';

/** Asked of files that other topics chose as well; these words choose files for their own sake. */
export const activityExtractor: Extractor = {
  topic: 'activity',
  formats: ['python'],
  triggers: ['create_task(', 'ensure_future(', 'apscheduler', 'add_job(', 'asyncio.sleep(', 'smtplib.smtp', 'completions.create(', 'requests.get(', 'requests.post(', 'psycopg2.connect', 'pymysql.connect', 'sqlite3.connect', 'repeat_every', '.transcribe(', 'generate_content(', 'dashscope.'],
  inside: ['create_task(', 'ensure_future(', 'scheduler', 'add_job(', 'sleep(', 'smtplib.', 'completions.create(', 'requests.', 'httpx.', '.connect(', 'subprocess.', 'thread(', 'on_startup', '.execute(', '.commit(', 'urlopen(', 'bcrypt', '.query(', '.transcribe(', 'generate_content(', 'from_pretrained(', '.invoke(', 'ollama.', 'dashscope.', 'read_sql', 'youtubedl(', 'torch.load(', 'snapshot_download('],
  accompanies: ['async def', 'thread(', 'scheduler', 'timer(', 'requests.', 'smtplib', 'completions.create(', '.connect(', '.transcribe(', 'generate_content('],
  extract,
};

/** An event loop or what runs beside it, or a function that may be called from one. */
const speaking = /\basync def\b|\bThread\(|\bscheduler\b|\bTimer\(|\brequests\.\w+\(|\bsmtplib\b|completions\.create\(|\.connect\(|\.transcribe\(|generate_content\(/i;
const mostCalls = 40;
const mostBlocking = 12;

interface Record {
  readonly site: FunctionSite | null; // null: the module's own level
  readonly blocking: Blocking[];
  readonly starts: Start[];
  readonly called: Site<Call>[];
  hook?: Hook;
  loop?: EndlessLoop;
  readonly body: string;
  shared?: boolean; // filled when first asked for
  locked?: boolean;
}

function isShared(record: Record): boolean {
  return (record.shared ??= sharing.test(record.body) && !ofProcess.test(record.body));
}

function isLocked(record: Record): boolean {
  return (record.locked ??= locking.test(record.body));
}

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code || !speaking.test(file.text)) return;
  const records = recordsOf(code, file.text);
  for (const sites of sitesOf(document).calls.values()) for (const site of sites) note(site, records, file.text);
  const handed = handedHooks(document);
  const elsewhere: Value[] = [];
  for (const { node, hook } of handed) {
    const record = records.get(lastName(node));
    if (record?.site) record.hook = hook;
    else if (hook === 'start') elsewhere.push(toValue(node, code.root, null, 20));
  }
  decorated(code, records);
  for (let round = 0; round < 2; round++) for (const record of records.values()) absorb(record, records);
  const serves = /\b(?:FastAPI|Flask|Starlette|Quart|Sanic|Litestar|web\.Application|get_wsgi_application|get_asgi_application)\(/.test(file.text);
  for (const [symbol, record] of records) {
    const fact = factOf(symbol, record, records, serves, symbol === '' ? elsewhere : [], file.text);
    if (fact !== null) yield fact;
  }
}

function recordsOf(code: Outline, text: string): Map<string, Record> {
  const records = new Map<string, Record>([['', { site: null, blocking: [], starts: [], called: [], body: '', shared: false, locked: false }]]);
  const loops = new Map<number, Record>();
  for (const site of code.functions) {
    if (site.node.body.length === 0) continue;
    const body = text.slice(site.node.start, site.node.end);
    const record: Record = { site, blocking: [], starts: [], called: [], body };
    const hook = hookOf(site);
    if (hook !== null) record.hook = hook;
    const loop = looping.test(body) ? endlessLoop(site.node.body) : null;
    if (loop !== null) {
      const outer = loops.get(loop.at.start);
      if (outer) delete outer.loop; // it stands in the inner function
      loops.set(loop.at.start, record);
      record.loop = loop;
    }
    records.set(site.inner.symbol, record);
  }
  return records;
}

const looping = /\bwhile\b[^]{0,4000}(?:sleep|wait|wait_for)\(/;
/** What other processes see too. */
const sharing = /\.(?:execute|executemany|commit|save|bulk_\w{1,30}|(?:insert|update|delete|replace)_(?:one|many)|add_all|fetchall|fetch_all|fetchrow|send_message|sendmail|send_mail|send_email|put_object)\s*\(|\b(?:requests|httpx|aiohttp|smtplib|boto3|shutil)\.\w|\b(?:_?db|cursor|repository|crud|http_client|bot|smtp|s3)\w{0,20}\.\w{1,40}\(|\b(?:send|refresh|sync|fetch|backup|crawl|scrape|notify|upload|download|ingest|charge|renew|publish)_\w{1,40}\(|\b(?:os\.(?:remove|unlink|rename))\(|\.unlink\(|\bopen\([^)\n]{1,100}['"][wa]b?['"]/;
/** What each process does for itself. */
const ofProcess = /pub_?sub|\.subscribe\(|heart_?beat|metrics|gauge|gc\.collect|broadcast|active_connections|connection_manager|psutil|keep_?alive|memory|cache/i;
/** Only one does it at a time, or each takes another part. */
const locking = /(?<![bc])lock(?!ing_?call|ed_until)|acquire|leader|advisory|\bnx\s?=\s?True|setnx|for_update|skip_locked|singleton|is_primary|fcntl|xreadgroup|br?l?pop\(|consumer|claim|queue\.get|\belect/i;

function note(site: Site<Call>, records: Map<string, Record>, text: string): void {
  const home = functionOf(site.scope);
  const record = records.get(home?.symbol ?? (classOf(site.scope) ? '\0' : ''));
  if (!record) return;
  const last = lastName(site.node.func);
  const start = startNames.has(last) && !underMain(site.guard) ? startOf(site, text) : null;
  if (start !== null) record.starts.push(start);
  if (record.site === null) {
    if (!underMain(site.guard)) record.called.push(site);
    return;
  }
  if (isDeferred(site.scope)) return;
  const blocking = record.blocking.length < mostBlocking && !isAwaited(site.node, text) ? blockingCall(site.node, site.scope) : null;
  if (blocking !== null) record.blocking.push({ ...blocking, at: rangeOf(site.node) });
  else record.called.push(site);
}

/** What is awaited gives the loop back, whatever its object is declared as. */
function isAwaited({ start }: Call, text: string): boolean {
  return /\bawait\s{1,4}\(?$/.test(text.slice(Math.max(0, start - 12), start));
}

/** A lambda runs when and where somebody else says. */
function isDeferred(scope: Scope): boolean {
  return scope.kind === 'inner' && scope.node.type === 'Lambda';
}

/** `if __name__ == "__main__":` holds in no process that a server starts. */
function underMain(guard: Guard | null): boolean {
  for (let at = guard; at !== null; at = at.parent) if (at.test.type === 'Compare' && lastName(at.test.left) === '__name__') return true;
  return false;
}

/** `@scheduler.scheduled_job(…)`, `@repeat_every(…)`. */
function decorated({ functions }: Outline, records: Map<string, Record>): void {
  for (const { node, inner } of functions) {
    for (const decorator of node.decorator_list) {
      if (decorator.type !== 'Call' || !/^(?:scheduled_job|repeat_every)$/.test(lastName(decorator.func))) continue;
      const what: Value = { kind: 'name', name: inner.symbol, at: rangeOf(node) };
      const home = records.get(lastName(decorator.func) === 'repeat_every' ? inner.symbol : '') ?? records.get('');
      home?.starts.push({ how: 'periodic', what: [what], kept: true, guards: [], at: rangeOf(decorator) });
    }
  }
}

/** Takes over what functions of this file do that are called and not waited for elsewhere. */
function absorb(record: Record, records: ReadonlyMap<string, Record>): void {
  if (record.site === null) return;
  const seen = new Set(record.blocking.map(({ via }) => via));
  for (const { node, scope } of record.called) {
    const symbol = localSymbol(node, scope);
    const inner = symbol === null ? undefined : records.get(symbol);
    if (symbol === null || !inner?.site || inner === record) continue;
    if (record.loop && isShared(inner)) record.shared = true;
    if (record.loop && isLocked(inner)) record.locked = true;
    const [first] = inner.blocking;
    if (first === undefined || inner.site.node.type === 'AsyncFunctionDef' || seen.has(symbol) || record.blocking.length >= mostBlocking) continue;
    seen.add(symbol);
    record.blocking.push({ what: first.what, family: first.family, via: symbol, at: rangeOf(node) });
  }
}

/** The symbol of the function of this file that is called: `f()`, `self.f()`. */
function localSymbol({ func }: Call, scope: Scope): string | null {
  if (func.type === 'Name') return find(scope, func.id)?.defs.some((def) => def.code !== null && def.code.type !== 'ClassDef') === true ? func.id : null;
  if (func.type !== 'Attribute' || func.value.type !== 'Name' || !/^(?:self|cls)$/.test(func.value.id)) return null;
  const owner = classOf(scope)?.symbol;
  return owner === undefined ? null : `${owner}.${func.attr}`;
}

const starting = /start|init|set_?up|create_app|lifespan|background|schedul|launch|boot|register|worker|spawn|run/i;
const plain = /^(?:print|len|str|int|dict|list|set|tuple|isinstance|getattr|setattr|hasattr|range|open|format|join|append|info|debug|warning|error|exception|get|items|keys|values|strip|split|lower|upper|sleep|sum|min|max|super|bool|float|sorted|zip|enumerate|add_middleware|include_router|mount|add|update|pop|time|now|HTTPException|Depends|Query|Body|JSONResponse|json|dumps|loads|startswith|endswith|replace|Path|exists|model_dump|add_task|FastAPI|Flask|create_task|gather|on_event|route)$/;

/** Where to look further: what a start-up function calls; what an asynchronous function calls and does not await. */
function callsOfRecord({ site, called, hook }: Record, symbol: string, serves: boolean, text: string, records: ReadonlyMap<string, Record>): Value[] {
  const isStart = hook === 'start' || (site === null ? serves : starting.test(symbol));
  const isAsync = site?.node.type === 'AsyncFunctionDef';
  if (!isStart && !isAsync) return [];
  const found = new Map<string, Value>();
  for (const { node, scope, guard } of called) {
    if (found.size >= mostCalls) break;
    const last = lastName(node.func);
    if (last === '' || plain.test(last) || (!isStart && isAwaited(node, text))) continue;
    if (!isStart && isAbsorbed(node, scope, records)) continue;
    if (qualify(node.func, scope) === null && node.func.type === 'Name') continue;
    const value = toValue(node.func, scope, guard, 20);
    if (value.kind === 'name' || (value.kind === 'member' && value.on.kind !== 'opaque' && value.on.kind !== 'literal')) found.set(`${last} ${text.slice(node.func.start, node.func.end).slice(0, 80)}`, value);
  }
  return [...found.values()];
}

/** What a class does not define itself it has from a base, wherever that stands. */
function isAbsorbed(node: Call, scope: Scope, records: ReadonlyMap<string, Record>): boolean {
  const symbol = localSymbol(node, scope);
  return symbol !== null && (node.func.type === 'Name' || records.has(symbol));
}

function factOf(symbol: string, record: Record, records: ReadonlyMap<string, Record>, serves: boolean, elsewhere: readonly Value[], text: string): ActivityFact | null {
  const { site, blocking, starts, loop, hook } = record;
  const calls = [...elsewhere, ...callsOfRecord(record, symbol, serves, text, records)];
  if (blocking.length === 0 && starts.length === 0 && loop === undefined && hook === undefined && calls.length === 0 && !(starting.test(symbol) && isShared(record))) return null;
  return {
    kind: 'activity',
    symbol,
    async: site?.node.type === 'AsyncFunctionDef',
    ...(hook && { hook }),
    blocking,
    starts,
    ...(loop && { loop }),
    ...(isShared(record) && { shared: true as const }),
    ...(isLocked(record) && { locked: true as const }),
    calls,
    at: site === null ? { start: 0, end: 0 } : { start: site.node.start, end: site.node.start + site.node.name.length + 4 },
  };
}
