// Extract stage: what both languages ask of containers and of what is put into them.
import type { ContainerFact, Growth, Removal } from '../model/container.ts';

/** Names of what cannot leave its process: connections, tasks, locks, functions. Matched against the last word of a name or type. */
const liveWord = /^(?:ws|web_?sockets?|sockets?|sock|conn|connections?|clients?|tasks?|queues?|process|proc|threads?|future|fut|events?|locks?|mutex|semaphore|callbacks?|cb|handlers?|listeners?|func|fn|function|transports?|streams?|agents?|models?|engine|pipeline|driver|browser|page|loop|emitter|instance|cls|klass|resolve|reject|timer|timeout|interval|controller|abort_?controller|response|res|reply|writer|reader|subscriber|channel|peer|worker|executor|tracer|logger|plugin|server|room|tool|generator|watcher|subprocess)$/i;
const liveType = /(?:Event|Task|Lock|Queue|Future|WebSocket|Socket|Process|Popen|Thread|Connection|Client|Callable|Awaitable|Coroutine|Semaphore|Condition|Transport|Controller|Emitter|Stream|Writer|Reader|Response|Server|Agent|Model|Engine|Pipeline|Driver|Browser|Page|Container|Executor|Timer|Timeout|Function|Handler|Listener|Module|Generator|Manager|Runner|Service|Provider|Factory|Logger|Pool|Graph|Chain|Subject|Observable|Worker|Channel|Peer|Bot|Kernel|Sandbox|Runtime|Proxy|Subprocess|Tool|Parser|Loader|Adapter|Plugin|Limiter|Breaker|Lambda|Type|Widget|Window|Terminal|Pty|Ssh)s?$/;
/** Records of work to be done, unlike the task of an event loop. */
const recordOfTask = /(?:Upload|Download|File|Import|Export|Batch|Generation|Processing|Conversion|Analysis|Crawl|Research|Video|Image|Audio|Transcription|Translation)Tasks?$/;
const bareLive = /^(?:ChildProcess|IPty|Promise|WeakRef|object|Object)$/;

/** `websocket`, `asyncio.Event`, `StreamableHTTPServerTransport`. */
export function isLiveName(name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (recordOfTask.test(last)) return false;
  return liveWord.test(last.replace(/^_+/, '')) || liveType.test(last) || bareLive.test(last) || liveWord.test(/(?:^|_|[a-z0-9])([A-Z]?[a-z]+)$/.exec(last)?.[1] ?? '');
}

/** `Dict[str, asyncio.Event]`, `Map<string, WebSocket>`: any part of the type is live; `isRecord` knows records that are named alike. */
export function isLiveType(type: string, isRecord: (name: string) => boolean = () => false): boolean {
  return /=>/.test(type) || (type.match(/[A-Za-z_][\w.]{0,80}/g) ?? []).some((name) => (liveType.test(name) && !recordOfTask.test(name) && !isRecord(name)) || bareLive.test(name));
}

const plainTypes = new Set([
  'dict', 'list', 'set', 'tuple', 'str', 'int', 'float', 'bool', 'bytes', 'any', 'optional', 'union', 'none', 'typing', 'ordereddict', 'defaultdict', 'deque', 'datetime', 'date', 'mapping', 'mutablemapping', 'literal', 'sequence', 'uuid',
  'string', 'number', 'boolean', 'record', 'array', 'readonlyarray', 'null', 'undefined', 'map', 'partial', 'readonly', 'unknown', 'collections', 't',
]);

/** Whether every name of a type is of data; `isRecord` knows those that the file declares. */
export function isPlainType(type: string, isRecord: (name: string) => boolean): boolean {
  if (/=>|\bobject\b/.test(type)) return false;
  return (type.replaceAll(/['"]/g, '').match(/[A-Za-z_]\w{0,80}(?!\w|\??\s?:)/g) ?? []).every((name) => plainTypes.has(name.toLowerCase()) || isRecord(name));
}

/** Classes by the words that those who keep things are called by. */
export const keepers = /(?:Service|Manager|Store|Registry|Repository|Storage|Queue|Tracker)$/;
/** Functions that run once, while the program starts, by their names. */
export const startsProgram = /(?<!__)(?:^|[._])(?:(?:create|make|build)_?\w{0,20}(?:app|server|application|services)\w{0,12}|lifespan|on_?startup|startup\w{0,20}|init(?:iali[sz]e)?_[a-z]\w{1,30}|init[A-Z]\w{0,30}|initialize\w{0,20}|set_?up_?\w{0,20}|bootstrap|main|start_?server)$/i;

/** A write to what outlives the process: a database, a file, a bucket, a shared store. */
const writes = /\b(?:redis|db|database|cursor|collection|prisma|repo|\w{1,30}(?:_repo|Repo)|repository|supabase|firestore|dynamo\w{0,10}|s3|mongo\w{0,10}|storage|disk|conn|pool|knex|orm|dao|persist\w{0,12}|\w{1,20}Repository|\w{1,20}Model|localStorage|AsyncStorage|kv)\b\s{0,3}(?:\.|\?\.|\()|\.(?:commit|execute|executemany|insert_one|update_one|replace_one|write_text|write_bytes|add_all|findOne|findUnique|upsert|bulk_create)\(|\bjson\.dump\(|\bpickle\.dump\(|\b(?:write|output)(?:File|Json|JSON)(?:Sync)?\(|\bopen\([^)\n]{1,120}['"][wax]b?\+?['"]|\b_?(?:save|persist|flush|dump|sync)(?:_to)?_?(?:to_?)?(?:disk|file|state|store|db|all|sessions?|jobs?|data|tasks?|history|storage)?\(|\.save\(/i;
const sharedStore = /\b(?:redis|ioredis|memcache\w{0,6}|valkey|dynamodb|upstash)\b/i;

type Language = 'python' | 'javascript';

export function isPersisting(code: string, language: Language): boolean {
  return saidInCode(writes, code, language);
}

export function knowsSharedStore(code: string, language: Language): boolean {
  return saidInCode(sharedStore, code, language);
}

/** Comments and docstrings: `In-memory storage (can be replaced with Redis later)`. */
const prose: Readonly<Record<Language, RegExp>> = {
  python: /^[ \t]{0,40}[rRuU]?("""|''')[^]{0,8000}?\1|(?:^|[ \t])#[^\n]{0,2000}/gm,
  javascript: /\/\*[^]{0,8000}?\*\/|(?:^|[\s;{}])\/\/[^\n]{0,2000}/gm,
};

function saidInCode(words: RegExp, code: string, language: Language): boolean {
  return words.test(code) && words.test(code.replaceAll(prose[language], ' '));
}

/** What extractors gather of a container while they go through the code. */
export interface Gathered {
  readonly grows: (Growth & { readonly live: boolean; readonly plain: boolean })[];
  readonly removes: Removal[];
}

export function gathered(): Gathered {
  return { grows: [], removes: [] };
}

const mostGrowths = 8;

/** The fact's part that is alike in both languages. */
export function summary({ grows, removes }: Gathered, used: readonly string[]): Pick<ContainerFact, 'grows' | 'removes' | 'used' | 'live'> {
  return {
    grows: grows.slice(0, mostGrowths).map(({ symbol, fields, at }) => ({ symbol, fields, at })),
    removes: distinctRemovals(removes),
    used: [...new Set(used)].slice(0, 20),
    ...(grows.some(({ live }) => live) && { live: true as const }),
  };
}

function distinctRemovals(removes: readonly Removal[]): Removal[] {
  return [...new Map(removes.map((one) => [`${one.symbol} ${one.how}`, one])).values()].slice(0, mostGrowths);
}
