// How tightly a requirement is held, in the notations of Python and of npm.
import type { Dependency } from '../../model/dependency.ts';

type Held = Dependency['held'];

/** `name[extra] (>=1) ; marker` or `name @ url`: https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
const specifier = /^([A-Za-z0-9](?:[\w.-]{0,200}[A-Za-z0-9])?)\s{0,20}(?:\[([^\]]{0,500})\])?\s{0,20}(.{0,2000})$/s;

const longest = 2000;

/** Null for what is no requirement: an option, an unfinished line. */
export function pythonRequirement(text: string): Pick<Dependency, 'name' | 'extras' | 'wanted' | 'held'> | null {
  if (text.length > longest) return null;
  if (/^(?:\.{0,2}\/|\.$|file:|[A-Za-z]:\\)/.test(text)) return { name: text, wanted: '', held: 'local' };
  if (/^(?:(?:git|hg|svn|bzr)\+|https?:)/.test(text)) return { name: nameOfUrl(text), wanted: text, held: heldByUrl(text) };
  const [, base, list, rest = ''] = specifier.exec(text) ?? [];
  if (base === undefined) return null;
  const name = { name: base, ...extrasIn(list?.split(',') ?? []) };
  const wanted = (rest.split(';', 1)[0] ?? '').trim().replace(/^\((.{0,500})\)$/s, '$1');
  if (!wanted.startsWith('@')) return /^(?:[=<>!~]|$)/.test(wanted) ? { ...name, wanted, held: heldByVersions(wanted) } : null;
  const url = rest.replace(/^@\s*/, '').split(/\s/, 1)[0] ?? '';
  return { ...name, wanted: url, held: url.startsWith('file:') ? 'local' : heldByUrl(url) };
}

export function extrasIn(names: readonly string[]): Pick<Dependency, 'extras'> {
  const extras = names.map((each) => each.trim()).filter((each) => each !== '');
  return extras.length === 0 ? {} : { extras };
}

/** PEP 440, and Poetry's `^1.2` and `1.2` (https://python-poetry.org/docs/dependency-specification/). */
export function heldByVersions(wanted: string): Held {
  const parts = wanted.split(',').map((part) => part.trim());
  if (parts.some((part) => /^===?\s*[^\s*]+$/.test(part) || /^\d+(?:\.\d+){1,3}(?:[a-z][\w.]*)?$/.test(part))) return 'exact';
  return parts.some((part) => /^(?:~|\^|<|==|\d)/.test(part)) ? 'bounded' : 'open';
}

function nameOfUrl(url: string): string {
  const egg = /[#&]egg=([\w.-]{1,200})/.exec(url)?.[1];
  if (egg !== undefined) return egg;
  const bare = url.split(/[#?]/, 1)[0] ?? '';
  return (bare.slice(bare.lastIndexOf('/') + 1).split('@', 1)[0] ?? '').replace(/\.git$/, '') || url;
}

/** A tag or commit holds; a branch or nothing moves. An archive is what it is, unless it is made of a branch. */
function heldByUrl(url: string): Held {
  const bare = url.split('#', 1)[0] ?? '';
  if (!/^(?:git|hg|svn|bzr)\+/.test(bare)) return /\/(?:main|master|dev|develop|HEAD)\.(?:zip|tar\.gz)$|refs\/heads\//.test(bare) ? 'open' : 'exact';
  const reference = bare.indexOf('@', bare.indexOf('/', bare.indexOf('://') + 3)); // what stands before the path is an account
  return reference >= 0 && /\d/.test(bare.slice(reference)) ? 'exact' : 'open';
}

/** https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies; `workspace:` and `catalog:` are pnpm's and Yarn's. */
export function heldByNpm(wanted: string): Held {
  const text = wanted.trim().replace(/^npm:(?:@?[^@]{1,200})@/, '');
  if (/^(?:workspace|file|link|portal|catalog|patch|\.{0,2}\/)/.test(text)) return 'local';
  if (/^(?:git|github|gitlab|bitbucket|https?|ssh)[:+@]|^[\w.-]+\/[\w.-]+/.test(text)) return /#.*\d|\.t(?:ar\.)?gz$/.test(text) ? 'exact' : 'open';
  if (/^[v=]{0,2}\s{0,5}\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(text)) return 'exact';
  return /^[\^~]|<|^\d|\s-\s/.test(text) && !/\|\|\s*(?:\*|>=)/.test(text) ? 'bounded' : 'open';
}
