// Secrets known by their structure: private keys, JSON Web Tokens, Kubernetes Secrets. Output: the credential's place and what it is.
import type { Severity } from '../../src/model/finding.ts';
import type { FinderFile, Found } from '../../src/model/secret.ts';
import { isOver } from './age.ts';
import { isDevelopmentOnly, isSample as isInSample } from './context.ts';
import { decodeBase64 } from './headers.ts';
import { credentialKind } from './names.ts';
import { unreal } from './placeholder.ts';
import { hmacSha256 } from './providers/checksum.ts';

// ---- private keys (RFC 7468, RFC 1421 §4.6, PROTOCOL.key of OpenSSH, RFC 9580 §6.2) ---------------------------------

const begin = /-----BEGIN ((?:[A-Z0-9]{1,12} ){0,4})PRIVATE KEY( BLOCK)?-----/y;
const longestKey = 24_000;
/** What may stand between the lines of a key that is written as a string: escapes, quotes, concatenation, comment marks. */
const glue = /\\[nrt]|\\$|["'`+,;#*|\\]|\s|&#(?:10|13|x[aAdD]);|%0[aAdD]|<br ?\/?>/g;

/** Where a key is all that a text holds, the text was decoded from a value: what a pipeline hands to the program that it tests. */
const pipeline = /(?:^|\/)(?:\.github\/workflows|\.circleci|\.buildkite)\/|(?:^|\/)\.gitlab-ci[^/]*\.ya?ml$/;

export function findPrivateKey(text: string, at: number, { path }: FinderFile): Found | null {
  begin.lastIndex = at;
  const head = begin.exec(text);
  if (head === null) return null;
  const bodyStart = at + head[0].length;
  const stop = text.indexOf('-----', bodyStart); // the next BEGIN would stop it, too: a file of such lines costs no more than its length
  if (stop === -1 || stop - at > longestKey || !text.startsWith('-----END', stop)) return null;
  const closing = text.slice(stop + 8, stop + 80).indexOf('-----');
  const end = closing === -1 ? stop : stop + 8 + closing + 5;
  const label = head[1]!.trim();
  const raw = text.slice(bodyStart, stop);
  const lines = raw.replace(/(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset)\s?:[^\n\\]{0,200}/g, '').replace(/\n=[A-Za-z0-9+/]{4}\s*$/, '');
  const body = lines.replace(glue, '');
  if (body.length < 44 || raw.length < 60 || !/^[A-Za-z0-9+/]+={0,2}(?:=[A-Za-z0-9+/]{4})?$/.test(body) || isRepetitive(body)) return null;
  const encrypted = label.startsWith('ENCRYPTED') || /Proc-Type: ?4,ENCRYPTED/.test(raw) || isEncryptedOpenSsh(body);
  const structured = head[2] !== undefined || /^(?:M|b3BlbnNzaC1rZXk)/.test(body);
  if (!encrypted && head[2] === undefined && body.startsWith('M') && !isKeySequence(lines.replace(glue, (mark) => (mark === '+' ? mark : '')).replace(/^\++/, ''))) return null;
  const severity: Severity = encrypted || isDevelopmentOnly(path) || isInSample(text, at) || (at === 0 && pipeline.test(path)) ? 'P2' : structured ? 'P0' : 'P1';
  return { start: at, end, severity, confidence: structured ? 'high' : 'medium', message: encrypted ? 'private-key-encrypted' : 'private-key', symbol: `${label} PRIVATE KEY`.trim(), data: { name: label === '' ? 'PKCS #8' : label } };
}

/** A dump of the table that a program keeps its sessions in: its own columns say how long each is good. */
function isRowOfTokens(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  return /^\s{0,40}insert\s{1,9}into\s{1,9}["'`[]?[\w.]{0,100}(?:token|session)s?\b/i.test(text.slice(start, start + 200));
}

/** Lines of one letter, or a text about keys: a key's bytes are random. */
function isRepetitive(body: string): boolean {
  return new Set(body).size < 20 || /(.)\1{15}/.test(body) && !/A{16}/.test(body);
}

/**
 * PKCS #1, PKCS #8 and SEC 1 keys are a SEQUENCE that begins with its version, the INTEGER 0 or 1 (ITU-T X.690 §8). What is shorter
 * than it says, or begins with something else, as a certificate does, is no key: the text of a form's field.
 */
function isKeySequence(body: string): boolean {
  const bytes = bytesOf(body.slice(0, 16));
  if (bytes[0] !== 0x30) return false;
  const first = bytes[1] ?? 0;
  const more = first < 0x80 ? 0 : first & 0x7f; // how many bytes say the length
  if (more > 3) return false;
  let length = more === 0 ? first : 0;
  for (let at = 2; at < 2 + more; at++) length = length * 256 + (bytes[at] ?? 0);
  const [tag, size, version] = bytes.slice(2 + more);
  return tag === 2 && size === 1 && (version === 0 || version === 1) && Math.floor((body.replace(/=+$/, '').length * 3) / 4) >= length + 2 + more;
}

function bytesOf(base64: string): number[] {
  try {
    return [...atob(base64)].map((unit) => unit.charCodeAt(0));
  } catch {
    return [];
  }
}

/** The cipher name follows the magic "openssh-key-v1\0"; "none" means that no passphrase protects the key. */
function isEncryptedOpenSsh(body: string): boolean {
  if (!body.startsWith('b3BlbnNzaC1rZXktdjE')) return false;
  try {
    return !atob(body.slice(0, 40)).includes('none');
  } catch {
    return false;
  }
}

// ---- JSON Web Tokens (RFC 7519) ------------------------------------------------------------------------------------

const token = /eyJ[\w-]{8,2000}\.(eyJ[\w-]{8,8000})\.([\w-]{16,2000})(?![\w-])/y;

export function findJwt(text: string, at: number, _file: FinderFile): Found | null {
  const before = text.charCodeAt(at - 1);
  if ((before >= 48 && before <= 57) || (before >= 65 && before <= 90) || (before >= 97 && before <= 122) || before === 95) return null;
  token.lastIndex = at;
  const match = token.exec(text);
  if (match === null) return null;
  const header = readJson(match[0].slice(0, match[0].indexOf('.')));
  const payload = readJson(match[1]!);
  if (header === null || payload === null || isStatement(payload) || typeof header['alg'] !== 'string' || isSample(payload) || isFillerSignature(match[2]!) || isTrivial(header['alg'], match[0])) return null;
  const place = { start: at, end: at + match[0].length };
  const role = payload['role'];
  const supabase = typeof payload['ref'] === 'string' || (typeof payload['iss'] === 'string' && payload['iss'].startsWith('supabase'));
  if (supabase && role === 'anon') return null; // public by design, row level security guards the data (supabase.com/docs/guides/api/api-keys)
  const { exp, iat } = payload;
  if (typeof exp === 'number' && isOver(exp, typeof iat === 'number' ? iat : undefined)) return null;
  if (supabase && role === 'service_role') {
    return { ...place, severity: 'P0', message: 'jwt-service-role', symbol: 'service_role', data: { name: typeof payload['ref'] === 'string' ? payload['ref'] : 'Supabase' } };
  }
  return { ...place, severity: isRowOfTokens(text, at) ? 'P2' : 'P1', confidence: 'medium', message: 'jwt', symbol: 'jwt' };
}

/** A signed word on a text's digest, which names nobody and lets nobody in. */
function isStatement(payload: Record<string, unknown>): boolean {
  const claims = Object.keys(payload);
  return claims.some((claim) => /^(?:hash|digest|checksum|sha\d{1,3})$/.test(claim)) && claims.every((claim) => /^(?:hash|digest|checksum|sha\d{1,3}|version|v|size)$/.test(claim));
}

function readJson(part: string): Record<string, unknown> | null {
  const text = decodeUtf8(part);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function decodeUtf8(part: string): string | null {
  try {
    return decodeURIComponent(atob(part.replaceAll('-', '+').replaceAll('_', '/')).replace(/[%\x80-\xff]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`));
  } catch {
    return null;
  }
}

/** jwt.io's and the RFC's own tokens, Supabase's local demo keys, and tokens for a made-up person. */
function isSample(payload: Record<string, unknown>): boolean {
  const claims = JSON.stringify(payload);
  return payload['sub'] === '1234567890' || payload['iss'] === 'supabase-demo' || payload['iss'] === 'joe' || /John Doe|Jane Doe|example\.(?:com|org)|"(?:test|demo|dummy|fake|foo|bar|sample)[-_"]|test-?user|localhost|127\.0\.0\.1|testing@/i.test(claims);
}

function isFillerSignature(signature: string): boolean {
  return new Set(signature).size < 8 || /signature|example|dummy|fake|invalid/i.test(signature);
}

/** Keys of tutorials and of this machine's services: who knows them makes such tokens as he likes. */
const trivialKeys = ['secret', 'test', 'your-256-bit-secret', 'your-secret-key', 'secretkey', 'secret-key', 'mysecret', 'my-secret', 'supersecret', 'changeme', 'change-me', 'password', 'key', 'jwt', 'jwt-secret', 'jwt_secret', 'dev', 'example', 'admin', '123456', 'your-secret', 'your_secret_key', 'your-jwt-secret', 'your_jwt_secret', 'your-secret-whatever', 'secret123', 'shhhhh', 'keyboard cat'];
const longestTrivial = 2000;

function isTrivial(algorithm: string, jwt: string): boolean {
  if (algorithm !== 'HS256' || jwt.length > longestTrivial) return false;
  const dot = jwt.lastIndexOf('.');
  const signature = jwt.slice(dot + 1);
  return trivialKeys.some((key) => hmacSha256(key, jwt.slice(0, dot)) === signature);
}

// ---- Kubernetes Secrets --------------------------------------------------------------------------------------------

const kindSecret = /kind["']?[ \t]*:[ \t]*["']?secret["']?[ \t]*(?=[\r\n,}]|$)/iy;
const longestManifest = 60_000;
const dataBlock = /(?:^|\n)([ \t]*)(?:data|"data")[ \t]*:[ \t]*\r?\n((?:(?:\1[ \t]+[^\n]*|[ \t]*#[^\n]*|[ \t]*)(?:\n|$))+)/;
const dataLine = /^[ \t]+["']?([\w.-]{1,100})["']?[ \t]*:[ \t]*(?:[|>][-+]?[ \t]*\r?\n[ \t]+)?["']?([A-Za-z0-9+/]{8,}={0,2})["']?[ \t]*\r?$/gm;
const plainName = /user(?:name)?(?:_in)?$|host(?:name)?$|port$|name$|url$|^ca\.|\.crt$|\.pub$|^tls\.crt$|email$|region$|endpoint$|bucket$|^type$|id$/i;

export function mayBeSecret(bytes: Uint8Array, at: number, { format }: FinderFile): boolean {
  return format === 'yaml' && [9, 32, 34, 39, 58].includes(bytes[at + 4]!);
}

/** The manifest read last: one with the word in it a thousand times is still read once. */
let judged = { text: '', from: 0, to: 0 };

/** `data:` of a `kind: Secret` manifest: base64 is no protection. */
export function findKubernetesSecret(text: string, at: number, file: FinderFile): readonly Found[] | null {
  if (file.format !== 'yaml') return null;
  if (judged.text === text && at >= judged.from && at < judged.to) return null;
  kindSecret.lastIndex = at;
  if (!kindSecret.test(text)) return null;
  const before = text.slice(Math.max(0, at - longestManifest), at);
  const from = at - before.length + Math.max(0, before.lastIndexOf('\n---'));
  const after = text.slice(at, at + longestManifest);
  const next = after.indexOf('\n---');
  const manifest = text.slice(from, at + (next === -1 ? after.length : next));
  judged = { text, from, to: from + manifest.length };
  const block = dataBlock.exec(manifest);
  if (block === null) return null;
  const blockStart = from + block.index + block[0].length - block[2]!.length;
  const found: Found[] = [];
  for (const line of block[2]!.matchAll(dataLine)) {
    const [, name, encoded] = line;
    const value = decodeBase64(encoded!)?.trim();
    if (plainName.test(name!)) continue;
    const severity = value === undefined ? judgeBinary(name!, encoded!) : judgeValue(value);
    if (severity === null) continue;
    const start = blockStart + line.index + line[0].lastIndexOf(encoded!);
    found.push({ start, end: start + encoded!.length, severity, message: 'kubernetes-secret', symbol: name!, data: { name: name! } });
  }
  return found;
}

/** A certificate, a setting or a placeholder is none; a key file or a document is judged, once decoded, by the rows that know it. */
function judgeValue(value: string): Severity | null {
  if (value.length < 6 || /-----BEGIN/.test(value) || /[\n{]/.test(value) || /^[\d.]+$/.test(value)) return null;
  const reason = unreal(value);
  if (reason !== null) return reason === 'default' ? 'P2' : null;
  return /^[A-Za-z_-]+$/.test(value) ? 'P2' : 'P0';
}

function judgeBinary(name: string, encoded: string): Severity | null {
  return encoded.length >= 24 && credentialKind(name) !== null ? 'P1' : null;
}
