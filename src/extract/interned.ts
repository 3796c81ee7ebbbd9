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

/**
 * The same data, which holds on to nothing else: its objects are changed in place, its lists made anew. A list that grew keeps room for sixteen
 * more, and nearly all of them have one entry or two.
 */
export function trimmed<T extends object>(data: T): T {
  if (Array.isArray(data)) return data.map(trimmedValue) as T;
  const fields = data as Record<string, unknown>;
  for (const key in fields) {
    const value = fields[key];
    if (typeof value === 'object' || (typeof value === 'string' && value.length >= shortest)) fields[key] = trimmedValue(value);
  }
  return data;
}

function trimmedValue(value: unknown): unknown {
  if (typeof value === 'string') return interned(value);
  return typeof value === 'object' && value !== null ? trimmed(value) : value;
}
