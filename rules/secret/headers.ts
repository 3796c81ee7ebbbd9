// Secrets in HTTP credentials: Authorization headers, curl's -u, Docker's and npm's `auth`, netrc. Output: the credential's place.
import type { FinderFile, Found } from '../../src/model/secret.ts';
import { skipBlanks } from './assignment.ts';
import { isSample } from './context.ts';
import { unreal } from './placeholder.ts';
import { classes, isLetter, isUuid, looksRandom } from './randomness.ts';

const scheme = /(bearer|basic|token|api-?token|api-?key|digest)[ \t]{1,4}([\w.~+/=:|-]{8,2048})(?![\w.([{])/iy;
const lead = /(?:authorization|auth)["'\\\]]{0,4}\s{0,4}(?:[:=,]|=>)(?:\s{0,8}|\s{0,16}-\s{0,4})(?:[a-z]{1,2}(?=["'`]))?["'`\\]{0,2}\s?(?:api-)?$|["'`](?:api-)?$/i;

/** A scheme, blanks, and eight units of a credential: of digits, unless it is a pair in base64. */
export function mayAuthorize(bytes: Uint8Array, at: number): boolean {
  let index = at;
  while (isLetter(bytes[index]!) || bytes[index] === 45) index++;
  if (bytes[index] !== 32 && bytes[index] !== 9) return false;
  const start = skipBlanks(bytes, index);
  index = start;
  let drawn = (bytes[at]! | 32) === 98 && (bytes[at + 1]! | 32) === 97; // "basic"
  for (let unit = bytes[index]!; unit > 32 && unit < 127 && index - start < 2048; unit = bytes[++index]!) drawn ||= unit >= 48 && unit <= 57;
  return drawn && index - start >= 8;
}

/** `Authorization: Bearer …`, `{"Authorization": "Basic …"}`, `headers.set('authorization', 'Token …')`. */
export function findAuthorization(text: string, at: number, _file: FinderFile): Found | null {
  scheme.lastIndex = at;
  const match = scheme.exec(text);
  if (match === null || !lead.test(text.slice(Math.max(0, at - 60), at))) return null;
  const value = match[2]!;
  const start = at + match[0].length - value.length;
  const place = { start, end: start + value.length, symbol: 'Authorization', data: { name: 'Authorization' } } as const;
  if (match[1]!.toLowerCase() === 'basic') {
    if (!isRealPair(value)) return null;
    return isOthersOwn(text, at) || isSample(text, at) || isSaidOfHome(text, at) ? { ...place, severity: 'P2', confidence: 'low', message: 'basic-auth' } : { ...place, severity: 'P0', message: 'basic-auth' };
  }
  if (value.length < 16 || unreal(value) !== null || value.startsWith('eyJ') || !/\d/.test(value)) return null;
  if (isUuid(value)) return { ...place, severity: 'P2', confidence: 'low', message: 'bearer' };
  if (!looksRandom(value)) return null;
  return isSample(text, at) || isSaidOfHome(text, at) ? { ...place, severity: 'P2', confidence: 'low', message: 'bearer' } : { ...place, severity: value.length >= 20 ? 'P0' : 'P1', message: 'bearer' };
}

const origin = /["'](?:origin|referer)["']\s{0,4}:\s{0,4}["']https:\/\/(?!localhost|127\.|[\w.-]{0,60}\.(?:local|internal|test|example)\b)[\w-]+\./i;
const headersReach = 1200;

/** What the applications of phones call themselves. */
const ofPhone = /["']user-agent["']\s{0,4}:\s{0,4}["'`][^\n"'`]{0,200}\b(?:CFNetwork|Darwin|Dalvik|okhttp|Kotlin|(?:com|org|tv)\.\w+\.(?:android|ios))\b/i;
/** A client that its users hand their passwords: whoever has the application has its secret. RFC 6749, 4.3 */
const ofUsers = /grant_type["']?\s{0,3}[:=]\s{0,3}["']?password\b/;

/** Among headers that name another's page as their origin, or are an application's of a phone: what it gives every visitor or user, and nobody here can change. */
function isOthersOwn(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - headersReach), at);
  const after = text.slice(at, at + headersReach);
  const open = before.lastIndexOf('{');
  const close = after.indexOf('}');
  return open >= 0 && close >= 0 && !before.slice(open).includes('}') && (origin.test(before.slice(open) + after.slice(0, close)) || ofPhone.test(before.slice(open) + after.slice(0, close)) || ofUsers.test(after.slice(close, close + 300)));
}

/** Commented out, and shown to this machine alone. */
function isSaidOfHome(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return /^\s*(?:#|\/\/)/.test(line) && /\b(?:localhost|127\.0\.0\.1)\b/.test(line);
}

/** Base64 of `user:password` whose password somebody might use. */
function isRealPair(encoded: string): boolean {
  if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(encoded)) return false;
  const pair = decodeBase64(encoded);
  if (pair === null) return false;
  const colon = pair.indexOf(':');
  if (colon === -1) return false;
  return isRealPassword(pair.slice(colon + 1), pair.slice(0, colon)) || (pair.length === colon + 1 && isRealPassword(pair.slice(0, colon), ''));
}

export function isRealPassword(password: string, user: string): boolean {
  if (password.length < 6 || password === user || /[^\x20-\x7e]/.test(password) || unreal(password) !== null) return false;
  if (/^(?:user(?:name)?|foo|test|demo)$/i.test(user) && !looksRandom(password)) return false;
  return (classes(password) >= 2 && /[\d!@#$%^&*?]/.test(password)) || (password.length >= 10 && looksRandom(password));
}

/** Printable text, or null. Without node: rules are pure, and atob is part of the language's hosts. */
export function decodeBase64(encoded: string): string | null {
  try {
    const text = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    return /^[\t\n\r -~]*$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

const curlUser = /(?:^|[ \t\n])(?:-u|--user|--proxy-user|-U)(?:=|[ \t]{0,5})(?:"([^"\n]{3,200})"|'([^'\n]{3,200})'|([^\s"'`]{3,200}(?:["'][^"'\n]{1,100}["'])?))/;

/** `curl -u user:password`, on the same line or after continuation lines. */
export function findCurlUser(text: string, at: number, _file: FinderFile): Found | null {
  const command = commandFrom(text, at);
  const match = curlUser.exec(command);
  if (match === null) return null;
  const pair = match[1] ?? match[2] ?? match[3]!;
  const colon = pair.indexOf(':');
  if (colon === -1 || /[$`<{[]/.test(pair) && /\$\{?\w+|\$\(|<\w|\{\{|\[\w+\]/.test(pair)) return null;
  const quoted = /^["']/.test(pair.slice(colon + 1)) ? 1 : 0;
  const password = pair.slice(colon + 1 + quoted).replace(/["']$/, '');
  const user = pair.slice(0, colon);
  const [secret, from] = password === '' ? [user, 0] : [password, colon + 1 + quoted];
  if (!isRealPassword(secret, password === '' ? '' : user)) return null;
  const start = at + match.index + match[0].indexOf(pair) + from;
  const isProbe = /\bhttps?:\/\/(?:localhost|127\.0\.0\.1)\b/.test(command) && /health/i.test(text.slice(Math.max(0, at - 120), at)); // of a container, of itself: what its password is worth its other lines say
  return { start, end: start + secret.length, severity: isProbe ? 'P2' : 'P0', message: 'basic-auth', symbol: 'curl', data: { name: 'curl -u' } };
}

function commandFrom(text: string, at: number): string {
  const reach = text.slice(at, at + 1500);
  let end = 0;
  for (let lines = 0; lines < 8; lines++) {
    const next = reach.indexOf('\n', end);
    if (next === -1) return reach;
    end = next + 1;
    if (reach.charCodeAt(next - 1) !== 92 && reach.slice(next - 2, next) !== '\\\r') break;
  }
  return reach.slice(0, end);
}

const authEntry = /^_?auth["']?\s{0,4}[:=]\s{0,8}["']?([A-Za-z0-9+/]{8,}={0,2})/;

export function mayBeEntry(bytes: Uint8Array, at: number): boolean {
  let index = at + 4;
  if (bytes[index] === 34 || bytes[index] === 39) index++;
  while (bytes[index]! <= 32) index++;
  return bytes[index] === 58 || bytes[index] === 61 || bytes[index]! >= 128;
}

/** Docker's config.json (`"auth": "base64 of user:password"`) and npm's `_auth=`. */
export function findRegistryAuth(text: string, at: number, _file: FinderFile): Found | null {
  const from = text[at - 1] === '_' ? at - 1 : at;
  const match = authEntry.exec(text.slice(from, from + 2000));
  if (match === null || !isRealPair(match[1]!)) return null;
  const start = from + match[0].lastIndexOf(match[1]!);
  return { start, end: start + match[1]!.length, severity: 'P0', message: 'basic-auth', symbol: 'auth', data: { name: 'auth' } };
}

const netrc = /machine\s+([\w.-]{1,200})\s+login\s+\S{1,200}\s+password\s+(\S{4,200})/y;

export function findNetrc(text: string, at: number, _file: FinderFile): Found | null {
  netrc.lastIndex = at;
  const match = netrc.exec(text);
  if (match === null || unreal(match[2]!) !== null) return null;
  const end = at + match[0].length;
  return { start: end - match[2]!.length, end, severity: 'P0', message: 'basic-auth', symbol: 'netrc', data: { name: match[1]! } };
}
