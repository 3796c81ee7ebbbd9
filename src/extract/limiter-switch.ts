// extract: code as text -> the name of a limiter that a constant switches off, and whether a text speaks of one limiter by one name alone.

const made = /^[ \t]{0,8}(?:export[ \t]+)?(?:const[ \t]+|let[ \t]+)?(\w{1,60})[ \t]*(?::[^=\n]{1,60})?=[ \t]*(?:\w{1,40}\.)?(?:Limiter|rateLimit|RateLimit)\(/gm;
const longest = 1500;
const off = /\benabled[ \t]*=[ \t]*False\b|\bskip:[ \t]*\(\w{0,20}\)[ \t]*=>[ \t]*true\b/;
const switched = /\.enabled[ \t]*=(?![ \t]*(?:=|False\b))/;

/** `limiter = Limiter(key_func=address, enabled=False)`: the only one that the text makes, and nothing there switches it on. */
export function switchedOff(text: string): string | null {
  const [first, ...others] = text.matchAll(made);
  const name = first?.[1];
  if (first === undefined || name === undefined || others.length > 0 || switched.test(text)) return null;
  return off.test(argumentsAt(text, first.index + first[0].length)) ? name : null;
}

/** As far as the parenthesis that closes them. */
function argumentsAt(text: string, start: number): string {
  let open = 1;
  for (let at = start; at < text.length && at < start + longest; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')') open--;
    if (open === 0) return text.slice(start, at);
  }
  return '';
}

const part = /limit|throttl|slow_?down|slowapi|arcjet/gi;
const letter = /\w/;
const rest = /\w{0,50}/y;
const mostBefore = 40;
const ofLibraries = /^(?:Limiter|flask_limiter|slowapi|rateLimit|RateLimit|rate|limit|limits|default_limits|storage_uri|RateLimitExceeded|_rate_limit_exceeded_handler|SlowAPIMiddleware)$|[Dd]elimiter/;

/** The one limiter that a text speaks of; undefined where it may be several, or where it is switched. */
export function onlyLimiter(text: string): string | undefined {
  if (switched.test(text)) return undefined;
  const names = new Set<string>();
  for (const name of words(text)) if (!ofLibraries.test(name) && names.add(name).size > 1) return undefined;
  return [...names][0];
}

/** The words that hold a part: one pattern for whole words would begin anew at every letter. */
function* words(text: string): Iterable<string> {
  let end = 0;
  for (const { index } of text.matchAll(part)) {
    if (index < end) continue; // of the word before
    let start = index;
    while (start > end && index - start < mostBefore && letter.test(text[start - 1] ?? '')) start--;
    rest.lastIndex = index;
    end = index + (rest.exec(text)?.[0].length ?? 0);
    yield text.slice(start, end);
  }
}
