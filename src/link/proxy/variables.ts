// link: variables in a configuration's text -> which of them a caller fills with a line break, or with a host of their own.
// `$uri` is decoded: `%0d%0a` in a request is a line break in it. After gixy's http_splitting:
// https://github.com/yandex/gixy/blob/master/docs/en/plugins/httpsplitting.md
import type { Placed } from './config.ts';
import { locationAround } from './config.ts';
import { locationOf } from './locations.ts';
import { groupMayHold, mayHoldWhole, patternOf } from './pattern.ts';

const deepest = 6;
const decoded = new Set(['uri', 'document_uri']);

/** The first variable of the text that may hold a line break where the statement stands; `captures`: names that a pattern of its own gives, which are encoded again. */
export function breaking(place: Placed, text: string, captures: ReadonlySet<string> | null = null, depth = 0): string | null {
  for (const name of namesIn(text)) if (captures?.has(name) !== true && mayBreak(place, name, depth)) return name;
  return null;
}

function namesIn(text: string): string[] {
  return [...text.slice(0, 1000).matchAll(/\$(?:\{(\w{1,60})\}|(\w{1,60}))/g)].map((match) => match[1] ?? match[2] ?? '');
}

function mayBreak(place: Placed, name: string, depth: number): boolean {
  if (depth > deepest) return false;
  if (decoded.has(name)) return !isPlain(place);
  for (let level = place.outer; level !== null; level = level.outer) {
    const set = level.inner.find((each) => each.name === 'set' && each.args[0] === `$${name}`);
    if (set !== undefined) return breaking(set, set.args[1] ?? '', null, depth + 1) !== null;
    const group = capturedBy(level, name, depth);
    if (group !== null) return group;
  }
  return false;
}

/** Whether the block's expression has the group, and a line break fits into it; null where it has none. */
function capturedBy(block: Placed, name: string, depth: number): boolean | null {
  if (block.name === 'location') {
    const { kind, path, anyCase } = locationOf(block);
    const pattern = kind === 'regex' ? patternOf(path, anyCase) : null;
    return pattern?.groups.has(name) === true ? groupMayHold(pattern, name, '\n') : null;
  }
  const [subject = '', operator = '', text = ''] = block.name === 'if' ? block.args.map((word) => word.replace(/^\(|\)$/g, '')).filter((word) => word !== '') : [];
  const pattern = /^~\*?$/.test(operator) ? patternOf(text, operator === '~*') : null;
  if (pattern?.groups.has(name) !== true) return null;
  return groupMayHold(pattern, name, '\n') && breaking(block, subject, null, depth + 1) !== null;
}

/** Only paths without a line break come here: one exact path, or an expression for the whole of it. */
function isPlain(place: Placed): boolean {
  const block = place.name === 'location' ? place : locationAround(place);
  if (block === null) return false;
  const { kind, path, anyCase } = locationOf(block);
  if (kind !== 'regex') return kind === '=';
  const pattern = /^\^.*\$$/.test(path) ? patternOf(path, anyCase) : null;
  return pattern !== null && !mayHoldWhole(pattern, '\n');
}

/** The parameter or cookie that says which host a redirect leads to. */
export function hostGiven(place: Placed, target: string): string | null {
  const [, name = ''] = /^(?:(?:https?:|\$scheme:)?\/\/)?\$\{?((?:arg|cookie)_\w{1,60})\}?/.exec(target) ?? [];
  if (name === '') return null;
  for (let level: Placed | null = place.outer; level !== null; level = level.outer) if (level.name === 'if' && level.args.some((word) => word.includes(name) && !/^\(\$\w+\)$/.test(word))) return null; // looked at before
  return name;
}
