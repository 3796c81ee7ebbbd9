// link: where a proxy hands requests on -> the variable by which a caller says to which host. After gixy's ssrf:
// https://github.com/yandex/gixy/blob/master/docs/en/plugins/ssrf.md
import type { Placed } from './config.ts';
import { locationOf } from './locations.ts';
import { groupMayHold, patternOf } from './pattern.ts';

const deepest = 6;
const reference = /\$(?:\{(\w{1,60})\}|(\w{1,60}))/g;

/** They begin a path or its end, so that the host is over. */
const pathVariable = /\$\{?(?:request_uri|document_uri|uri|is_args)\b/;

/** Null where the host is fixed, where requests from outside do not get there, and where the value is looked at before. */
export function callersHost(place: Placed, target: string): string | null {
  if (levels(place).some(({ inner }) => inner.some(({ name }) => name === 'internal'))) return null;
  const written = expanded(place, target.slice(0, 1000), 0);
  const [address = ''] = /^(?:[^/]*:\/\/)?[^/]*/.exec(written.replace(pathVariable, '/')) ?? [];
  for (const match of address.matchAll(reference)) {
    const name = match[1] ?? match[2] ?? '';
    if (isCallers(place, name, address.slice(match.index + match[0].length))) return name;
  }
  return null;
}

/** With what `set` gives its variables, as far as it is seen. */
function expanded(place: Placed, text: string, depth: number): string {
  if (depth > deepest || text.length > 4000) return text;
  return text.replaceAll(reference, (whole, braced?: string, bare?: string) => {
    const set = levels(place).flatMap(({ inner }) => inner.find((each) => each.name === 'set' && each.args[0] === `$${braced ?? bare ?? ''}`) ?? [])[0];
    return set === undefined ? whole : expanded(set, set.args[1] ?? '', depth + 1);
  });
}

function isCallers(place: Placed, name: string, rest: string): boolean {
  if (levels(place).some((level) => [level, ...level.inner].some((each) => isTest(each, name)))) return false;
  if (/^(?:arg|cookie|http)_/.test(name)) return name !== 'http_host'; // proxy/host-spoofing's
  const location = levels(place).find((level) => level.name === 'location');
  if (location === undefined) return false;
  const { kind, path, anyCase } = locationOf(location);
  const pattern = kind === 'regex' ? patternOf(path, anyCase) : null;
  if (pattern?.groups.has(name) !== true) return false;
  const isBounded = /^[\w.-]*[a-z]/i.test(rest); // a domain of one's own stands behind it
  return isBounded ? ['/', '?'].some((character) => groupMayHold(pattern, name, character)) : groupMayHold(pattern, name, '.');
}

/** Asks for more than whether there is a value. */
function isTest({ name, args }: Placed, variable: string): boolean {
  return name === 'if' && args.some((word) => word.includes(`$${variable}`)) && args.join(' ').replaceAll(/[()\s]/g, '') !== `$${variable}`;
}

/** What stands round the statement, from the inside. */
function levels(place: Placed): Placed[] {
  const found: Placed[] = [];
  for (let level = place.outer; level !== null; level = level.outer) found.push(level);
  return found;
}
