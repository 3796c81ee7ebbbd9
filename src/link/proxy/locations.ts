// link: the locations of a server -> which of them answers a path, as nginx chooses: an exact one, the longest prefix, the first regular
// expression in order unless the prefix forbids it (`^~`). https://nginx.org/en/docs/http/ngx_http_core_module.html#location
import type { Placed } from './config.ts';
import { found, patternOf } from './pattern.ts';

export type Kind = '=' | '^~' | 'prefix' | 'regex' | 'named';

export interface Location {
  readonly kind: Kind;
  readonly path: string; // prefix or expression, as written
  readonly anyCase: boolean;
  readonly block: Placed;
}

export function locationsOf(block: Placed): Location[] {
  return block.inner.flatMap((each) => (each.name === 'location' ? [locationOf(each)] : []));
}

export function locationOf(block: Placed): Location {
  const [first = '', second] = block.args;
  if (second !== undefined) return { kind: first === '=' || first === '^~' ? first : 'regex', path: second, anyCase: first === '~*', block };
  // the modifier may stand without a blank: `location =/a`, `location ~\.php$`
  const [, sign = '', rest = ''] = /^(=|\^~|~\*|~)(.+)$/.exec(first) ?? [];
  if (sign !== '') return { kind: sign === '=' || sign === '^~' ? sign : 'regex', path: rest, anyCase: sign === '~*', block };
  return { kind: first.startsWith('@') ? 'named' : 'prefix', path: first, anyCase: false, block };
}

/** The location that answers the path; null where the server itself does; 'unknown' where an expression cannot be read. */
export function locationFor(server: Placed, path: string): Location | null | 'unknown' {
  const choice = chosen(server, path, 0);
  return choice === 'unknown' ? choice : (choice?.location ?? null);
}

interface Choice {
  readonly location: Location;
  readonly final: boolean; // no expression is asked any more
}

const deepest = 10;

function chosen(block: Placed, path: string, depth: number): Choice | null | 'unknown' {
  if (depth > deepest) return 'unknown';
  const locations = locationsOf(block);
  const exact = locations.find(({ kind, path: own }) => kind === '=' && own === path);
  if (exact !== undefined) return { location: exact, final: true };
  const prefix = longest(locations, path);
  const inside = prefix === null ? null : chosen(prefix.block, path, depth + 1);
  if (inside === 'unknown' || inside?.final === true) return inside;
  const best = inside ?? (prefix === null ? null : { location: prefix, final: prefix.kind === '^~' });
  if (prefix?.kind === '^~') return best;
  for (const location of locations) {
    if (location.kind !== 'regex') continue;
    const pattern = patternOf(location.path, location.anyCase);
    const is = pattern === null ? null : found(pattern, path);
    if (is === null) return 'unknown';
    if (!is) continue;
    const nested = chosen(location.block, path, depth + 1);
    return nested === 'unknown' ? nested : { location: nested?.location ?? location, final: true };
  }
  return best;
}

function longest(locations: readonly Location[], path: string): Location | null {
  let best: Location | null = null;
  for (const location of locations) {
    const isPrefix = (location.kind === 'prefix' || location.kind === '^~') && path.startsWith(location.path);
    if (isPrefix && location.path.length > (best?.path.length ?? -1)) best = location;
  }
  return best;
}
