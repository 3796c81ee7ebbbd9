// extract/python: document -> UntimedCallFact: calls to other machines that nobody told how long to wait. What a library does then is
// its documented default: aiohttp waits five minutes, boto3 one, httpx five seconds, so these are left out unless it is switched off.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { UntimedCallFact } from '../../model/errors.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { callsOf } from './code.ts';
import { rangeOf } from './expression.ts';
import { keyword, lastName, qualify } from './names.ts';

export const outboundExtractor: Extractor = {
  topic: 'outbound',
  formats: ['python'],
  triggers: ['smtplib.smtp'],
  inside: ['smtplib.', 'openai(', 'urlopen('],
  accompanies: ['requests.', 'requests import', 'requests as', 'niquests', 'smtplib', 'imaplib', 'ftplib', 'urlopen', 'openai', 'anthropic', 'timeout=none', 'timeout =none', 'timeout= none', 'timeout = none', 'timeout(none', 'timeout(total=none'],
  extract,
};

interface Library {
  readonly name: RegExp; // as `qualify` writes it
  readonly library: string;
  readonly at: number; // the place of the time limit among the arguments; -1: only by name
  readonly waits: UntimedCallFact['waits'];
}

const verbs = '(?:get|post|put|patch|delete|head|options|request)';
/** By the last word of the call. */
const libraries: readonly Library[] = [
  { name: new RegExp(`^(?:requests|niquests)\\.(?:(?:api|sessions)\\.)?(?:${verbs}|(?:[Ss]ession)\\(\\)\\.(?:${verbs}|send))$`), library: 'requests', at: -1, waits: 'for-ever' },
  { name: /^smtplib\.SMTP(?:_SSL)?$/, library: 'smtplib', at: 3, waits: 'for-ever' },
  { name: /^imaplib\.IMAP4(?:_SSL)?$/, library: 'imaplib', at: 6, waits: 'for-ever' },
  { name: /^ftplib\.FTP(?:_TLS)?$/, library: 'ftplib', at: 4, waits: 'for-ever' },
  { name: /^urllib\.request\.urlopen$/, library: 'urllib', at: 2, waits: 'for-ever' },
  { name: /^openai\.(?:Async)?(?:Azure)?OpenAI$/, library: 'openai', at: -1, waits: 'minutes' },
  { name: /^anthropic\.(?:Async)?Anthropic$/, library: 'anthropic', at: -1, waits: 'minutes' },
];
const words = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request', 'send', 'SMTP', 'SMTP_SSL', 'IMAP4', 'IMAP4_SSL', 'FTP', 'FTP_TLS', 'urlopen', 'OpenAI', 'AsyncOpenAI', 'AzureOpenAI', 'AsyncAzureOpenAI', 'Anthropic', 'AsyncAnthropic'];
const mostCalls = 20;

function* extract(document: Document, { text }: SourceFile): Iterable<Fact> {
  let limits: ReadonlySet<string> | null = null;
  let count = 0;
  for (const { node, scope } of callsOf(document, ...words)) {
    const name = qualify(node.func, scope);
    if (name === null || count >= mostCalls) continue;
    const library = libraries.find((one) => one.name.test(name));
    if (library !== undefined && isUntimed(node, library) && !(limits ??= limitsOf(text)).has(library.library)) {
      count++;
      yield factOf(name, library.library, isSwitchedOff(node) ? 'switched-off' : library.waits, node);
    }
  }
  for (const { node, scope } of text.includes('ClientTimeout') ? callsOf(document, 'ClientTimeout') : []) {
    if (isEndless(node) && qualify(node.func, scope) === 'aiohttp.ClientTimeout' && ++count <= mostCalls) yield factOf('aiohttp.ClientTimeout', 'aiohttp', 'switched-off', node);
  }
  for (const { node, scope } of text.includes('httpx') ? callsOf(document, ...words.slice(0, 8), 'stream', 'Client', 'AsyncClient') : []) {
    const name = isSwitchedOff(node) ? qualify(node.func, scope) : null;
    if (name?.startsWith('httpx.') === true && ++count <= mostCalls) yield factOf(name, 'httpx', 'switched-off', node);
  }
}

/** What the file sets for all calls of a library. */
function limitsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (/setdefaulttimeout\(/.test(text)) for (const one of ['smtplib', 'imaplib', 'ftplib', 'urllib']) found.add(one);
  if (/timeout\w{0,20}adapter|class \w{0,40}\((?:requests\.)?(?:adapters\.)?(?:HTTPAdapter|Session)\)|\.request\s?=\s?(?:functools\.)?partial\(|kwargs\.setdefault\(\s?['"]timeout/i.test(text)) found.add('requests');
  if (/\btimeout\s?=|http_client\s?=/.test(text)) for (const one of ['openai', 'anthropic']) found.add(one); // limits of single calls
  return found;
}

function isUntimed({ args, keywords }: Call, { at }: Library): boolean {
  if (args.some(({ type }) => type === 'Starred') || (at >= 0 && args.length > at)) return false;
  if (keywords.some(({ arg }) => arg === null)) return false; // `**options` may hold it
  const given = keywords.find(({ arg }) => arg === 'timeout');
  return given === undefined || isNone(given.value);
}

function isSwitchedOff(node: Call): boolean {
  const given = keyword(node, 'timeout');
  return given !== null && (isNone(given) || (given.type === 'Call' && lastName(given.func) === 'Timeout' && given.args.length + given.keywords.length === 1 && given.args.every(isNone) && given.keywords.every(({ value }) => isNone(value)))); // `httpx.Timeout(None)`
}

/** `ClientTimeout(total=None)`: neither the whole nor a part has a limit. */
function isEndless({ args, keywords }: Call): boolean {
  return args.length + keywords.length > 0 && args.every(isNone) && keywords.every(({ arg, value }) => arg !== null && isNone(value));
}

function isNone(node: Expr): boolean {
  return node.type === 'Constant' && node.literal === 'none';
}

function factOf(name: string, library: string, waits: UntimedCallFact['waits'], node: Call): UntimedCallFact {
  return { kind: 'untimed-call', what: name.replaceAll('()', '').replace(/^urllib\.request\./, '').slice(0, 60), library, waits, at: rangeOf(node.func) };
}
