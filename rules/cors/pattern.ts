// cors: does a regular expression let every origin through? By its shape, never by running it.

const everything = new Set(['', '.', '.*', '.+', '.*?', '.+?', '[^/]*', '[^/]+', '\\S*', '\\S+', '\\s\\S*', '[\\s\\S]*', '[\\s\\S]+', '*']);
const schemes = ['https?://', 'http://', 'https://', 'https?:\\/\\/', 'http:\\/\\/', 'https:\\/\\/', '.*://', '(http|https)://', '(https?)://', '(?:http|https)://', '\\w+://', 'https?:'];
const ports = ['(:\\d+)?', '(:[0-9]+)?', '(?::\\d+)?', '(:.*)?', '/?', '(/.*)?'];

/** `.*`, `^https?://.*$`, `/.*\/` and their like. */
export function matchesEverything(pattern: string): boolean {
  let text = pattern.trim();
  if (text.length > 200) return false;
  const last = text.lastIndexOf('/');
  if (text.startsWith('/') && last > 0 && /^[a-z]*$/.test(text.slice(last + 1))) text = text.slice(1, last);
  text = unwrapped(text);
  const scheme = schemes.find((each) => text.startsWith(each));
  if (scheme !== undefined) text = unwrapped(text.slice(scheme.length));
  else if (text === '') return false;
  const port = ports.find((each) => text.endsWith(each));
  if (port !== undefined) text = text.slice(0, -port.length);
  return everything.has(unwrapped(text));
}

/** Without anchors and one group around the whole. */
function unwrapped(text: string): string {
  let inner = text;
  for (let round = 0; round < 4; round++) {
    if (inner.startsWith('^')) inner = inner.slice(1);
    if (inner.endsWith('$') && !inner.endsWith('\\$')) inner = inner.slice(0, -1);
    const group = /^\((?:\?:)?([^()]*)\)$/.exec(inner);
    if (group?.[1] === undefined) break;
    inner = group[1];
  }
  return inner;
}
