// Bytes <-> text where nothing is lost on the way: UTF-8, with its byte order mark kept.

export interface Exact {
  readonly text: string; // without the mark, as offsets count it
  readonly bytesOf: (text: string) => Uint8Array;
}

/** Null for what is not UTF-8: a change of the text could not be written back as it was. */
export function exactText(bytes: Uint8Array): Exact | null {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
  if (bytes.includes(0)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(mark === '' ? bytes : bytes.subarray(3));
    return { text, bytesOf: (changed) => new TextEncoder().encode(mark + changed) };
  } catch {
    return null;
  }
}
