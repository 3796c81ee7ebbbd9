// extract/dataflow: what a regular expression says of a text that it matches, or does not match.

/**
 * True: what matches is harmless, for the pattern says of every character what it may be. False: what does not match is. Null: neither.
 * `whole`: the function that is asked matches from the start, or to the end, by itself.
 */
export function harmlessWhen(pattern: string, whole: { readonly start: boolean; readonly end: boolean }): boolean | null {
  const from = whole.start || /^(?:\(\?[a-z]+\))?(?:\^|\\A)/.test(pattern);
  const to = whole.end || /(?:(?<!\\)\$|\\[zZ])$/.test(pattern);
  if (from && to) return open.test(pattern.replace(refused, '').replace(listed, 'x')) ? null : true;
  if (from || /^https?/i.test(pattern)) return null;
  return refuses.test(pattern) ? false : null;
}

const refused = /\(\?![^()]{0,80}\)/g; // a lookahead says what may not be there
const listed = /(?<!\\)\[(?!\^)(?:[^\]\\]|\\[^SDW])+\]/g; // `[\w.+-]`: in there a dot is a dot
const open = /(?<!\\)\.[*+]|\\[SDW]\]?[*+]|\[\^|\[\\s\\S\]/; // anything may stand here
const refuses = /\[\^|\\W|\\\.\\\.|\.\.|\\\/|\[[^\]]{0,60}\/|^\/$/;

/** `startswith("https://")` says how the server asks, not whom. */
export function isScheme(text: string): boolean {
  return /^(?:https?|ftps?|file|data|wss?|s3|gs|blob)(?::\/{0,2})?$/i.test(text);
}

/** `[^a-zA-Z0-9_]`, `[^\p{Letter}_0-9]*`, `\W+`: once all of it is taken out, letters, digits and underscores are left, which end no name and no text. */
export function keepsWords(pattern: string): boolean {
  const kept = /^(?:\[\^([^\]]+)\]|\\W)[+*]?$/.exec(pattern);
  return kept !== null && (kept[1] === undefined || /^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|\\[wd]|\\p\{(?:L|N|Lu|Ll|Nd|Letter|Number|Alphabetic)\}|\w)+$/.test(kept[1]));
}

/** What is taken out of a text with it is harmless: the groups that say what they take, or all that matches. */
export function takesHarmless(pattern: string): boolean {
  const groups = [...pattern.matchAll(captured)].map(([group]) => group).filter((group) => takes.test(group));
  return (groups.length > 0 ? groups : [pattern]).every((one) => !steers.test(one) && harmlessWhen(one, { start: true, end: true }) === true);
}

const captured = /(?<!\\)\((?!\?(?!P<))(?:[^()\\]|\\.){0,200}\)/g;
const takes = /\\[wdsSDW]|\[|(?<!\\)\./; // `(https?|ftp)` only tells these apart
const steers = /(?<!\\)\[(?:[^\]\\]|\\.)*[./:]|(?<!\\)\.(?![*+?{])/; // `[\w.-]`: a host, a path, a port
