// Lock files -> LockFact: the names of the packages that they hold. They are large and regular, so they are read by line, not parsed.
import type { LockFact } from '../../model/dependency.ts';
import type { Glance } from './glance.ts';

type Reader = (text: string) => Iterable<string>;

/** A package's name as npm allows it. */
const name = String.raw`(?:@[^@/\s"':]{1,100}\/)?[^@/\s"':]{1,200}`;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['package-lock.json', ofNpm],
  ['npm-shrinkwrap.json', ofNpm],
  ['yarn.lock', ofYarn],
  ['pnpm-lock.yaml', ofPnpm],
  ['bun.lock', ofBun],
  // https://python-poetry.org, https://docs.astral.sh/uv, https://pdm-project.org, PEP 751: `[[package]]` with a name.
  ...['poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml'].map((file): [string, Reader] => [file, (text) => all(text, /^name = "([^"\n]{1,200})"/gm)]),
  ['Pipfile.lock', (text) => all(text, /^ {8}"([^"\n]{1,200})": \{/gm)],
]);
const mostNames = 20_000;

export const locksGlance: Glance = {
  formats: ['text', 'json', 'toml', 'yaml'],
  roles: ['generated', 'production'],
  paths: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|poetry\.lock|uv\.lock|pdm\.lock|pylock\.toml|Pipfile\.lock)$/,
  *glance({ path, text }) {
    const names = new Set<string>();
    for (const each of readers.get(path.slice(path.lastIndexOf('/') + 1))?.(text) ?? []) {
      if (names.size >= mostNames) break;
      names.add(each);
    }
    const development = path.endsWith('poetry.lock') ? [...all(text, forDevelopment)].slice(0, mostNames) : [];
    if (names.size > 0) yield { kind: 'lock', names: [...names], ...(development.length > 0 && { development }), at: { start: 0, end: 0 } } satisfies LockFact;
  },
};

/** `groups` of Poetry's locks, from version 2 on: https://python-poetry.org/blog/announcing-poetry-2.0.0/ */
const forDevelopment = /^name = "([^"\n]{1,200})"\r?\n(?:(?!\[|groups = )[^\n]{0,2000}\n){1,10}groups = \[(?:"(?:dev|develop|development|tests?|testing|lint|linting|docs?|typing|ci)"(?:, )?){1,10}\]/gm;

function* all(text: string, pattern: RegExp): Generator<string> {
  for (const found of text.matchAll(pattern)) {
    const hit = found.slice(1).find((each) => each !== undefined);
    if (hit !== undefined) yield hit;
  }
}

/** https://docs.npmjs.com/cli/configuring-npm/package-lock-json: places below node_modules (2, 3), or names with versions (1). */
function ofNpm(text: string): Iterable<string> {
  return all(text, new RegExp(String.raw`"(?:[^"\n]{0,400}\/)?node_modules\/(${name})"\s?:|"(${name})"\s?:\s?\{\s*"version"\s?:`, 'g'));
}

/** `"a@^1", b@npm:^2:` at the start of a line, in version 1 and later. */
function* ofYarn(text: string): Generator<string> {
  for (const [line] of text.matchAll(/^["\w@][^\n]{0,5000}:\r?$/gm)) yield* all(line, new RegExp(String.raw`(?:^|, ?)"?(${name})@`, 'g'));
}

/** https://github.com/pnpm/spec/tree/master/lockfile: `/a/1.0.0:` (5), `/a@1.0.0:` (6), `a@1.0.0:` (9); what importers ask for has a specifier. */
function* ofPnpm(text: string): Generator<string> {
  yield* all(text, new RegExp(String.raw`^ {2}['"]?\/?(${name})[@/](?:\d|file:|link:|https?:)[^\n]{0,1000}:`, 'gm'));
  yield* all(text, new RegExp(String.raw`^ {4,8}['"]?(${name})['"]?:\r?\n\s{1,20}specifier:`, 'gm'));
  const [, older = ''] = /^\s{0,4}specifiers:\r?\n((?:\s{2,6}\S[^\n]*\n){1,3000})/m.exec(text) ?? [];
  yield* all(older, new RegExp(String.raw`^\s{2,6}['"]?(${name})['"]?:`, 'gm'));
}

/** https://bun.sh/docs/install/lockfile: `"a": ["a@1.0.0", …]`, `"b/a": ["a@2.0.0", …]` where b has one of its own; an override keeps the name. */
function* ofBun(text: string): Generator<string> {
  yield* all(text, new RegExp(String.raw`^\s{2,8}"(${name})": \[`, 'gm'));
  yield* all(text, new RegExp(String.raw`^\s{2,8}"[^"\n]{1,400}": \["(${name})@`, 'gm'));
}
