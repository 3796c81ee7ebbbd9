// Secret rows: the checksums that vendors put into their tokens. Text in, digest text out.
import type { SecretCandidate, Verdict } from '../../../src/model/secret.ts';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE36 = '0123456789abcdefghijklmnopqrstuvwxyz';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** CRC-32 (ISO 3309, the one of zip) of ASCII text, as an unsigned number. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function digits(value: number, alphabet: string, width: number): string {
  let out = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) out = alphabet[rest % alphabet.length]! + out;
  return out.padStart(width, '0');
}

/** CRC-32 in 6 base-62 digits, 0-9A-Za-z: GitHub, npm (github.blog/2021-04-05-behind-githubs-new-authentication-token-formats). */
export function crc32Base62(text: string): string {
  return digits(crc32(text), BASE62, 6);
}

/** CRC-32 in 7 base-36 digits: GitLab's routable tokens (handbook.gitlab.com, "Routable Tokens"). */
export function crc32Base36(text: string): string {
  return digits(crc32(text), BASE36, 7);
}

/** CRC-32 as 8 hexadecimal digits, least significant byte first: Grafana's service account tokens (package satokengen). */
export function crc32HexLittleEndian(text: string): string {
  return crc32(text).toString(16).padStart(8, '0').match(/../g)!.reverse().join('');
}

/** The first 8 base-32 characters of the SHA-256: GitHub's fine-grained tokens. */
export function sha256Base32(text: string): string {
  let bits = '';
  for (const word of sha256(text).slice(0, 2)) bits += (word >>> 0).toString(2).padStart(32, '0');
  return bits.slice(0, 40).match(/.{5}/g)!.map((group) => BASE32[parseInt(group, 2)]).join('');
}

/** HMAC with SHA-256 (RFC 2104) in base64url, as JSON Web Tokens are signed. */
export function hmacSha256(key: string, text: string): string {
  const block = (key.length > 64 ? bytes(sha256(key)) : key).padEnd(64, '\0');
  const mixed = (pad: number): string => [...block].map((unit) => String.fromCharCode(unit.charCodeAt(0) ^ pad)).join('');
  const digest = bytes(sha256(mixed(0x5c) + bytes(sha256(mixed(0x36) + text))));
  return btoa(digest).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytes(words: readonly number[]): string {
  return words.map((word) => String.fromCharCode(word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff)).join('');
}

// node:crypto is out of reach here (rules are pure); FIPS 180-4, ASCII input.
const K: number[] = [];
const START: number[] = [];
for (let n = 2; K.length < 64; n++) {
  let prime = true;
  for (let d = 2; d * d <= n; d++) prime &&= n % d !== 0;
  if (!prime) continue;
  if (START.length < 8) START.push((Math.sqrt(n) * 2 ** 32) | 0);
  K.push((Math.cbrt(n) * 2 ** 32) | 0);
}

function sha256(text: string): number[] {
  const length = ((text.length + 72) >> 6) * 16;
  const words = new Int32Array(length);
  for (let i = 0; i < text.length; i++) words[i >> 2]! |= (text.charCodeAt(i) & 0xff) << (24 - (i & 3) * 8);
  words[text.length >> 2]! |= 0x80 << (24 - (text.length & 3) * 8);
  words[length - 1] = text.length * 8;
  let state = [...START];
  for (let at = 0; at < length; at += 16) state = sha256Block(state, words.subarray(at, at + 16));
  return state;
}

function sha256Block(state: readonly number[], block: Int32Array): number[] {
  const w = new Int32Array(64);
  w.set(block);
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    if (i >= 16) {
      const x = w[i - 15]!;
      const y = w[i - 2]!;
      w[i] = w[i - 16]! + w[i - 7]! + (rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3)) + (rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10));
    }
    const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
    const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((value, i) => (value + state[i]!) | 0);
}

function rotate(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

/**
 * A token of the right shape whose checksum is wrong is no live token: made up, altered or cut. It is said, gravely less so,
 * because a vendor may change the formula before we notice.
 */
export const checksumMismatch: Verdict = { severity: 'P2', message: 'checksum-mismatch' };

/** A check that recomputes the last `length` characters with `seal`, a function from the rest to the whole token. */
export function sealed(length: number, seal: (rest: string) => string): (candidate: SecretCandidate) => true | Verdict {
  return ({ secret }) => (seal(secret.slice(0, -length)) === secret ? true : checksumMismatch);
}
