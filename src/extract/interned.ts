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

/** The same data, whose texts hold on to nothing else: changed in place. */
export function internedAll<T extends object>(data: T): T {
  if (Array.isArray(data)) {
    for (let at = 0; at < data.length; at++) data[at] = internedValue(data[at]);
    return data;
  }
  const fields = data as Record<string, unknown>;
  for (const key in fields) {
    const value = fields[key];
    const own = internedValue(value);
    if (typeof value === 'string' && value.length >= shortest) fields[key] = own;
  }
  return data;
}

function internedValue(value: unknown): unknown {
  if (typeof value === 'string') return interned(value);
  return typeof value === 'object' && value !== null ? internedAll(value) : value;
}
