// extract: texts that outlive the file they stand in. A piece of a text keeps the whole of it in memory (V8's sliced strings), and the
// same names come back in every file.
const kept = new Map<string, string>();
const shortest = 13; // V8 copies what is shorter
const most = 100_000;

/** The same text, which holds on to nothing else. */
export function interned(text: string): string {
  if (text.length < shortest) return text;
  const known = kept.get(text);
  if (known !== undefined) return known;
  const own = Buffer.from(text).toString();
  if (kept.size < most) kept.set(own, own);
  return own;
}
