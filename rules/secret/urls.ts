// Secrets inside URLs and connection strings. Input: text and the offset of '://' or of a password key. Output: the password's place.
import type { Severity } from '../../src/model/finding.ts';
import type { FinderFile, Found } from '../../src/model/secret.ts';
import { unreal } from './placeholder.ts';
import { classes, looksRandom, looksScrambled } from './randomness.ts';

const databases = new Set(['postgres', 'postgresql', 'mysql', 'mysql2', 'mariadb', 'mongodb', 'mongo', 'redis', 'rediss', 'amqp', 'amqps', 'mssql', 'sqlserver', 'oracle', 'cockroachdb', 'clickhouse', 'clickhouses', 'couchdb', 'couchbase', 'neo4j', 'bolt', 'ldap', 'ldaps', 'smtp', 'smtps', 'imap', 'imaps', 'nats', 'kafka', 'memcached', 'cassandra', 'elasticsearch', 'snowflake', 'redshift', 'vertica', 'db2', 'firebird', 'influxdb', 'mqtt', 'mqtts', 'libsql', 'sqlalchemy', 'valkey', 'starrocks', 'doris', 'dm', 'kingbase', 'oceanbase']);
const web = new Set(['http', 'https', 'ftp', 'ftps', 'sftp', 'ssh', 'git', 'svn', 'ws', 'wss', 'socks5', 'socks5h', 'socks4', 'socks', 'scp', 'webdav', 'davs', 'rtsp', 'rtmp', 'proxy']);

const longestUrl = 400;

export function findDatabaseUrl(text: string, at: number, file: FinderFile): Found | null {
  return findUserInfo(text, at, file, (scheme) => databases.has(scheme), 'connection-string');
}

export function findBasicAuthUrl(text: string, at: number, file: FinderFile): Found | null {
  return findUserInfo(text, at, file, (scheme) => web.has(scheme), 'basic-auth-url');
}

function findUserInfo(text: string, at: number, file: FinderFile, knows: (scheme: string) => boolean, message: string): Found | null {
  const end = userInfoEnd(text, at + 3);
  if (end === null) return null;
  const colon = at + 3 + text.slice(at + 3, end).indexOf(':');
  if (colon < at + 3) return null;
  const scheme = /[a-z][a-z0-9+.-]*$/i.exec(text.slice(Math.max(0, at - 30), at))?.[0].toLowerCase();
  if (scheme === undefined || !scheme.split(/[+:]/).some(knows)) return null;
  const password = text.slice(colon + 1, end);
  const host = /^[\w.-]+/.exec(text.slice(end + 1, end + 200))?.[0];
  if (host === undefined) return null;
  if (isReportingKey(text.slice(at, end + 200))) return null;
  const user = decoded(text.slice(at + 3, colon));
  const severity = judge(decoded(password), user, host, file);
  return severity === null ? null : { start: colon + 1, end, severity, confidence: severity === 'P0' ? 'high' : 'medium', message, symbol: scheme, data: { host }, ...(isCluster(host, user) && { owned: true as const }) };
}

/** A DSN of Sentry as it was before 2018: both keys only hand in errors. https://develop.sentry.dev/sdk/foundations/transport/authentication/ */
function isReportingKey(url: string): boolean {
  return /^:\/\/[0-9a-f]{32}:[0-9a-f]{32}@[\w.-]{1,100}(?::\d{1,5})?(?:\/[\w.-]{1,40}){0,3}\/\d{1,20}(?![\w./-])/.test(url);
}

/** Whether an '@' stands before what ends user information in any case. */
export function mayHoldUser(bytes: Uint8Array, at: number): boolean {
  const limit = Math.min(bytes.length, at + 3 + longestUrl * 3); // a character has at most three bytes a unit
  for (let index = at + 3; index < limit; index++) {
    const unit = bytes[index]!;
    if (unit === 64) return true;
    if (unit === 47 || endsUrl(unit)) return false;
  }
  return false;
}

function endsUrl(unit: number): boolean {
  return unit <= 32 || unit === 34 || unit === 39 || unit === 96 || unit === 60 || unit === 62 || unit === 92 || unit === 63;
}

/** Offset of the '@' that ends user information, if there is any before the URL's path ends it. Passwords may hold '@' and '/' unescaped. */
function userInfoEnd(text: string, from: number): number | null {
  const limit = Math.min(text.length, from + longestUrl);
  let found: number | null = null;
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 64) found = at;
    else if (endsUrl(unit)) break;
    else if (unit === 47 || unit === 35 || unit === 44) {
      if (found !== null || unit === 47) break;
    }
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const local = /^(?:localhost|127\.|0\.0\.0\.0|host\.docker\.internal|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
const nowhere = /(?:^|\.)(?:example|invalid|test|localdomain)$|(?:^|\.)example\.(?:com|org|net)$|^(?:your|my|some|db-?host|hostname|host|server|domain|site|url|proxy|proxyserver|registry|address)(?:[.-]|$)|(?:^|[.-])(?:your|my)[-.]?(?:domain|host|server|company|org|proxy|db)/i;

/** A full domain name: not a service of a Compose file, not this machine. */
function isPublic(host: string): boolean {
  return host.includes('.') && !local.test(host);
}

/** A name that a provider drew for one customer's datastore, not a sample of one. */
function isCluster(host: string, user: string): boolean {
  const drawn = /(?:^|\.)([a-z0-9]{5,12})\.(?:mongodb\.net|[a-z]{2}-[a-z]+-\d\.rds\.amazonaws\.com|documents\.azure\.com)$|^ep-[a-z]+-[a-z]+-([a-z0-9]{6,8})(?:-pooler)?\.[\w.-]{1,60}\.neon\.tech$|^(dpg-[a-z0-9]{20})-a(?:\.[a-z-]+\.render\.com)?$|^[a-z]+-[a-z]+-(\d{5})\.upstash\.io$/.exec(host)?.slice(1).find((part) => part !== undefined) ?? '';
  if (/\d/.test(drawn) && unreal(drawn) === null) return true;
  const project = (/\.pooler\.supabase\.com$/.test(host) ? /^\w+\.([a-z]{20})$/.exec(user) : /^db\.([a-z]{20})\.supabase\.(?:co|com)$/.exec(host))?.[1];
  return project !== undefined && unreal(project) === null && new Set(project).size > 7 && !/your|project|ref|abc|xxx/.test(project);
}

function isAnybody(user: string): boolean {
  return /^(?:user(?:name)?|usr|login|foo|bar)$/i.test(user);
}

function judge(password: string, user: string, host: string, file: FinderFile): Severity | null {
  if (password.length < 4 || /[\s{}<>()]/.test(password) || password === user || password === host || nowhere.test(host)) return null;
  const reason = unreal(password);
  if (reason !== null) return isPublic(host) && ((reason === 'default' && /[a-z]\d/i.test(password)) || (/^\d{6,}$/.test(password) && isCluster(host, user) && user !== '' && !isAnybody(user))) ? 'P1' : null; // weak, but of a real host
  if (isAnybody(user) && !looksRandom(password)) return null;
  const strong = (password.length >= 8 && classes(password) >= 3) || (password.length >= 10 && looksRandom(password)) || looksScrambled(password);
  if (/^[A-Za-z_-]+$/.test(password) && !strong) return null; // a word stands for the reader's own
  if (local.test(host) || file.role === 'development') return strong ? 'P2' : 'P3';
  if (!isPublic(host)) return strong ? 'P1' : 'P2'; // a name inside the Compose or cluster network
  return strong ? 'P0' : 'P1';
}

const adoServer = /(?:^|[;"'\s])(?:server|data source|host|addr(?:ess)?|network address|datasource)\s{0,4}=\s{0,4}([^;"'\s]{2,200})/i;

/** `password=` or `pwd=` behind what separates properties; bytes of other scripts may be blanks. */
export function mayBeProperty(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1] ?? 0;
  if (before > 32 && before < 128 && before !== 59 && before !== 34 && before !== 39 && before !== 63 && before !== 38) return false;
  let end = at + (bytes[at + 1] === 97 || bytes[at + 1] === 65 ? 8 : 3); // the word's second letter is an a, or it is the short one
  while (bytes[end]! <= 32) end++;
  return bytes[end] === 61 || bytes[end]! >= 128;
}

/** ADO.NET, ODBC and JDBC properties: `Server=db.corp.net;User Id=sa;Password=…;`. */
export function findKeyValueConnection(text: string, at: number, file: FinderFile): Found | null {
  const key = /^(?:password|pwd)\s{0,2}=\s{0,2}/i.exec(text.slice(at, at + 16));
  if (key === null || !/[;"'\s?&]/.test(text[at - 1] ?? '')) return null;
  const start = at + key[0].length;
  const quoted = text[start] === "'" || text[start] === '"' ? 1 : 0;
  const password = /^[^;"'\s&\\]{4,128}/.exec(text.slice(start + quoted, start + quoted + 130))?.[0];
  if (password === undefined) return null;
  const line = around(text, at, 300);
  const server = adoServer.exec(line)?.[1] ?? /jdbc:[\w:]{2,30}\/\/([\w.-]+)/i.exec(line)?.[1];
  if (server === undefined || !/;|jdbc:/.test(line)) return null;
  const severity = judge(password, '', server.replace(/^tcp:/i, '').split(/[,:\\]/)[0]!, file);
  return severity === null ? null : { start: start + quoted, end: start + quoted + password.length, severity, confidence: severity === 'P0' ? 'high' : 'medium', message: 'connection-string', symbol: 'connection', data: { host: server } };
}

/** The line, as far as it is near. */
function around(text: string, at: number, reach: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach).split('\n', 1)[0]!;
  return before.slice(before.lastIndexOf('\n') + 1) + after;
}
