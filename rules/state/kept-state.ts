// state: what a container keeps, by its name, what is put into it and by whom.
import type { Kept } from '../../src/link/containers.ts';
import type { Located } from '../../src/model/project.ts';
import type { ContainerFact } from '../../src/model/container.ts';

export type Matter = 'users' | 'revocation' | 'sessions' | 'conversations' | 'jobs' | 'orders' | 'cache' | 'other';

/** State that a user misses when it is gone. */
export function isBusiness(matter: Matter): matter is 'sessions' | 'conversations' | 'jobs' | 'orders' {
  return matter === 'sessions' || matter === 'conversations' || matter === 'jobs' || matter === 'orders';
}

const generic = /^(?:mem|memory|store|stores|storage|data|items|entries|map|dict|by|id|ids|the|my|all|active|current|pending|in|local|list|state|states|instance|records|registry|lookup|table|index|set|global|_)$/;

/** `AUTH_SESSIONS`, `activeSessions`, `SessionStore._mem`: lower-case words; those of the owner where the name itself says nothing. */
export function wordsOf({ name, owner }: Pick<ContainerFact, 'name' | 'owner'>): string[] {
  const own = split(name);
  return own.every((word) => generic.test(word)) ? [...split(owner), ...own] : own;
}

/** What it is a collection of: the last word that says something, before `by`: `auth_sessions_by_id` holds sessions. */
function headOf(fact: Pick<ContainerFact, 'name' | 'owner'>): string {
  const words = wordsOf(fact);
  const by = words.indexOf('by');
  return (by > 0 ? words.slice(0, by) : words).findLast((word) => !generic.test(word)) ?? '';
}

function split(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

const any = (words: readonly string[], pattern: RegExp): boolean => words.some((word) => pattern.test(word));
const credential = /passw|pwd|hash|^salt$|^secret$/i;

export function matterOf(kept: Pick<Kept, 'fact' | 'distance' | 'grownAt' | 'usedAt'>): Matter {
  const { fact, distance } = kept;
  const words = wordsOf(fact);
  if (any(words, /^(?:diagnostics?|debug|trace|traces|tracing|telemetry|monitor|mock|test|fake)$/)) return 'other';
  if (any(words, /^(?:cache|cached|caches|memo|memoized|lru|seen|dedup|dedupe)$/)) return 'cache';
  if (isUsers(fact, words)) return 'users';
  if (isRevocation(kept, words)) return 'revocation';
  if (any(words, /^(?:rate|limit|limits|limiter|ratelimit|attempts|hits|bucket|buckets|counter|counters|counts|metrics|stats|timings|throttle|cooldown|cooldowns|lock|locks|errors|failures|logs|events|last|latest|size|sizes|config|configs|settings|options|timers?|timeouts?|listeners|handlers|hooks|subscribers|subscriptions|connections|clients|sockets|callbacks|watchers)$/)) return 'other';
  const head = headOf(fact);
  if (/^(?:users|logins)$/.test(head) && /session/i.test(fact.owner)) return 'sessions'; // who is logged in
  if (/^sessions?$/.test(head) && !any(words, /^(?:db|http|https|aiohttp|requests?|client|clients|sql|sqlalchemy|boto|boto3|browser|browsers|tmux|ssh|sftp|terminal|pty|shell|training|spark|onnx|inference|web|websocket|ws|socket|rtc|webrtc|voice|playwright|factory|makers?|count|token|tokens|names?|paths?|files?|titles?|sandbox|kernel|mcp|transport|transports|locks?|to|of|for)$/)) return 'sessions';
  if (/^(?:conversations?|dialogs?|dialogues?|chats)$/.test(head) && !any(words, /^(?:open|modal|ui|files?)$/)) return 'conversations';
  if (/^(?:history|histories|messages|memories)$/.test(head) && (any(words, /^(?:chats?|conversations?|messages?|dialog)$/) || hasFields(fact, /^role$/)) && hasFields(fact, /^(?:content|text|parts|message)$/)) return 'conversations';
  if (/^(?:jobs?|tasks?|runs|executions|workflows)$/.test(head) && fact.holds === 'map') return 'jobs';
  if (head === 'run' && fact.holds === 'map') return 'jobs';
  if (/^(?:orders|carts|payments|invoices|bookings|reservations|purchases)$/.test(head) && distance <= 2) return 'orders';
  return 'other';
}

function isUsers(fact: Located<ContainerFact>, words: readonly string[]): boolean {
  if (!any(words, /^(?:users?|userdb|usersdb|accounts|credentials|members|customers|admins)$/)) return false;
  return hasFields(fact, credential) || (fact.seeds ?? []).some((field) => credential.test(field));
}

const signsOut = /log_?-?out|sign_?-?out|revok|black_?list|deny_?list|invalidat/i;
const signsIn = /log_?-?in|sign_?-?in|authenticat|refresh|issue|create_?(?:access_?)?token|generate_?token/i;

function isRevocation({ fact, grownAt = [], usedAt = [] }: Pick<Kept, 'fact' | 'grownAt' | 'usedAt'>, words: readonly string[]): boolean {
  const symbols = [...fact.used, ...usedAt].join(' ');
  const grows = [...fact.grows.map(({ symbol }) => symbol), ...grownAt].join(' ');
  if (any(words, /^(?:blacklist|blacklisted|blocklist|denylist|revoked|revocation|revocations|invalidated)$/)) return any(words, /^(?:tokens?|jwts?|jti|sessions?)$/) || signsOut.test(grows.replace(/.*\./, '')) || (signsOut.test(symbols) && /token|jti|jwt/i.test(symbols));
  if (!any(words, /^tokens$/) || any(words, /^(?:count|used|usage|total|input|output|prompt|completion|device|push|fcm|by|per|special|stop|ids|max)$/)) return false;
  return signsIn.test(grows) && (signsOut.test(symbols) || any(words, /^(?:refresh|active|valid|issued|session|auth)$/));
}

function hasFields({ grows }: Located<ContainerFact>, pattern: RegExp): boolean {
  return grows.some(({ fields }) => fields.some((field) => pattern.test(field)));
}

/** What keeps it as long as the process, and no longer: neither a copy of what is stored elsewhere, nor bound to the process by nature. */
export function isOnlyCopy({ live, persisted }: ContainerFact): boolean {
  return live !== true && persisted !== true;
}

/** `InMemoryStore`, `MockRepository`: one of several, chosen elsewhere. */
export function isStandIn({ owner, path }: Located<ContainerFact>): boolean {
  return /(?:in_?-?memory|^memory|mock|fake|dummy|stub|^local|noop|demo)/i.test(owner) || /(?:^|[/_.-])(?:in_?-?memory|memory|mocks?|fakes?|stubs?|fixtures|demo|seeds?)(?:[/_.-]|$)/i.test(path);
}

/** Done once while the program starts or is set up. */
export function isSetUp(symbol: string): boolean {
  return /(?:^|[._])(?:register|init|initialize|initialise|load|setup|set_up|configure|bootstrap|startup|lifespan|on_startup|build|import|discover|subscribe|decorator|wrapper|add_(?:route|handler|command|middleware|listener|tool|plugin)|__init__|__init_subclass__|constructor|onModuleInit|onApplicationBootstrap|use|on|compile|declare|define)(?:$|[A-Z_.])/.test(symbol);
}
