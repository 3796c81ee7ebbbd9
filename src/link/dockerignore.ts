// link: which paths of a build context .dockerignore leaves out. The matching of moby/patternmatcher, which BuildKit uses:
// https://github.com/moby/patternmatcher, https://docs.docker.com/build/concepts/context/#dockerignore-files
import type { IgnoreFact } from '../model/fact.ts';

const mostPatterns = 500;
const longestPattern = 300;
const longestPath = 1000;

interface Pattern {
  readonly text: string;
  readonly keeps: boolean; // begins with `!`
  readonly tokens: readonly Token[];
}

type Token =
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'one' | 'some' | 'any' | 'folders' } // ?, *, **, `**/`
  | { readonly kind: 'class'; readonly not: boolean; readonly ranges: readonly (readonly [string, string])[] };

export interface Ignored {
  /** Whether the path, or a folder it stands in, is left out. */
  isIgnored(path: string): boolean;
  /** Whether a pattern may bring back something below the path. */
  keepsBelow(path: string): boolean;
  readonly isEmpty: boolean;
}

export function ignoredBy(patterns: IgnoreFact['patterns']): Ignored {
  const compiled = patterns.slice(0, mostPatterns).flatMap(({ pattern }) => compile(pattern));
  return {
    isEmpty: compiled.length === 0,
    isIgnored(path) {
      const names = path.slice(0, longestPath).split('/');
      let ignored = false;
      for (const pattern of compiled) {
        // A pattern that would change nothing is not asked.
        if (pattern.keeps === ignored && matchesOrParent(pattern, names)) ignored = !pattern.keeps;
      }
      return ignored;
    },
    keepsBelow: (path) => compiled.some(({ keeps, text }) => keeps && (text.startsWith(`${path}/`) || text.startsWith('*') || path === '')),
  };
}

function matchesOrParent({ tokens }: Pattern, names: readonly string[]): boolean {
  let path = '';
  for (const [index, name] of names.entries()) {
    path = index === 0 ? name : `${path}/${name}`;
    if (matches(tokens, path)) return true;
  }
  return false;
}

function compile(raw: string): Pattern[] {
  if (raw.startsWith('#') || raw.length > longestPattern) return [];
  let text = raw.trim();
  const keeps = text.startsWith('!');
  if (keeps) text = text.slice(1).trim();
  if (text === '') return [];
  text = cleaned(text);
  if (text.length > 1 && text.startsWith('/')) text = text.slice(1);
  return text === '.' ? [] : [{ text, keeps, tokens: tokensOf(text) }];
}

/** filepath.Clean: no doubled or trailing slashes, no `.`, `..` resolved. */
function cleaned(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop();
    else if (name !== '..' || !path.startsWith('/')) names.push(name);
  }
  return `${path.startsWith('/') ? '/' : ''}${names.join('/')}` || '.';
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if (unit === '*' && text[at + 1] === '*') {
      at++;
      // `**/` also stands for no folder at all.
      if (text[at + 1] === '/') at++;
      tokens.push({ kind: text[at] === '/' ? 'folders' : 'any' });
    } else if (unit === '*') tokens.push({ kind: 'some' });
    else if (unit === '?') tokens.push({ kind: 'one' });
    else if (unit === '[' && text.indexOf(']', at + 2) > 0) {
      const end = text.indexOf(']', at + 2);
      tokens.push(classOf(text.slice(at + 1, end)));
      at = end;
    } else if (unit === '\\' && at + 1 < text.length) tokens.push({ kind: 'unit', unit: text[++at] ?? '' });
    else tokens.push({ kind: 'unit', unit });
  }
  return tokens;
}

function classOf(inside: string): Token {
  const not = inside.startsWith('^');
  const ranges: [string, string][] = [];
  const units = not ? inside.slice(1) : inside;
  for (let at = 0; at < units.length; at++) {
    const from = units[at] ?? '';
    if (units[at + 1] === '-' && at + 2 < units.length) {
      ranges.push([from, units[at + 2] ?? from]);
      at += 2;
    } else ranges.push([from, from]);
  }
  return { kind: 'class', not, ranges };
}

/** All states at once: the work is bounded by the product of both lengths whatever the pattern. */
function matches(tokens: readonly Token[], path: string): boolean {
  let states = new Uint8Array(tokens.length + 1);
  let next = new Uint8Array(tokens.length + 1);
  enter(tokens, states, 0);
  for (let at = 0; at < path.length; at++) {
    next.fill(0);
    for (let state = 0; state < tokens.length; state++) {
      const token = tokens[state];
      if (states[state] === 1 && token !== undefined) step(token, path[at] ?? '', state, tokens, next);
    }
    if (!next.includes(1)) return false;
    [states, next] = [next, states];
  }
  return states[tokens.length] === 1;
}

function step(token: Token, unit: string, state: number, tokens: readonly Token[], next: Uint8Array): void {
  const inName = unit !== '/';
  switch (token.kind) {
    case 'unit': if (token.unit === unit) enter(tokens, next, state + 1); break;
    case 'one': if (inName) enter(tokens, next, state + 1); break;
    case 'some': if (inName) enter(tokens, next, state); break;
    case 'any': enter(tokens, next, state); break;
    case 'folders':
      next[state] = 1;
      if (!inName) enter(tokens, next, state + 1);
      break;
    case 'class': if (inName && token.ranges.some(([from, to]) => unit >= from && unit <= to) !== token.not) enter(tokens, next, state + 1); break;
  }
}

/** Stars match nothing, too; a star of folders only where it begins. */
function enter(tokens: readonly Token[], states: Uint8Array, from: number): void {
  for (let state = from; ; state++) {
    states[state] = 1;
    const kind = tokens[state]?.kind;
    if (kind !== 'some' && kind !== 'any' && kind !== 'folders') return;
  }
}
