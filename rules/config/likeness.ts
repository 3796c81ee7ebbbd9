// config: two names of variables -> whether one was probably meant where the other stands.

/** `DB_URL` and `DATABASE_URL`. */
const short: ReadonlyMap<string, string> = new Map([['DB', 'DATABASE'], ['PASS', 'PASSWORD'], ['PWD', 'PASSWORD'], ['PW', 'PASSWORD'], ['PG', 'POSTGRES'], ['URI', 'URL'], ['USERNAME', 'USER'], ['HOSTNAME', 'HOST'], ['ENVIRONMENT', 'ENV'], ['CONFIGURATION', 'CONFIG'], ['APIKEY', 'API_KEY'], ['ORIGINS', 'ORIGIN'], ['HOSTS', 'HOST'], ['KEYS', 'KEY']]);

export function likeness(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.join('') === b.join('')) return true;
  // One word more: `JWT_SECRET` and `JWT_SECRET_KEY`.
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length >= 2 && many.length - few.length === 1 && few.every((word) => many.includes(word))) return true;
  return one.length >= 8 && (isOneSlip(one.toUpperCase(), other.toUpperCase()) || (a.length === b.length && isOneSlip(a.join('_'), b.join('_'))));
}

function wordsOf(name: string): string[] {
  return name.toUpperCase().split('_').filter((word) => word !== '').flatMap((word) => (short.get(word) ?? word).split('_'));
}

/** One letter more, less, other, or two exchanged. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
