// Bytes -> text: UTF-8 and UTF-16, with or without byte order mark; everything else is binary.
import type { Skip } from '../model/source.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const probe = 8000; // bytes looked at for a NUL, as git does (buffer_is_binary)

/** The bytes to scan: UTF-8 without mark. UTF-16 is converted. */
export function scannable(bytes: Uint8Array): { readonly utf8: Uint8Array; readonly text?: string } | Skip {
  const order = utf16Order(bytes);
  if (order !== null) {
    const text = new TextDecoder(order === 'le' ? 'utf-16le' : 'utf-16be').decode(bytes);
    return text.includes('\0') ? { reason: 'binary' } : { text, utf8: new TextEncoder().encode(text) };
  }
  if (bytes.subarray(0, probe).includes(0)) return { reason: 'binary' };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { utf8: marked ? bytes.subarray(3) : bytes };
}

/** Invalid sequences become U+FFFD: a Latin-1 comment must not hide a file. */
export function decodeUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/** UTF-16 by its mark, or by every other byte of the start being zero as ASCII text has it. */
function utf16Order(bytes: Uint8Array): 'le' | 'be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  const length = Math.min(bytes.length, 64) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd === length / 2 && even === 0) return 'le';
  if (even === length / 2 && odd === 0) return 'be';
  return null;
}
