// docker/copy-too-broad: what is copied holds more than the program: secrets, history, data, packages of another machine.
import type { Project } from '../../src/model/project.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isGitIgnored } from '../../src/link/git-ignored.ts';
import { contextCopies, takesAll } from '../../src/link/image-copies.ts';
import type { ContextCopy } from '../../src/link/image-copies.ts';
import type { Image } from '../../src/link/images.ts';
import { fileName, folderOf, inFolder, isWithin } from '../../src/link/paths.ts';
import { shippedImages } from './shipped.ts';

/** What should have been left out, and why it is believed to be there. */
interface Leak {
  readonly what: 'env' | 'history' | 'packages' | 'data';
  readonly path: string; // inside the context
  readonly shown?: string; // a file of the repository that speaks of it
}

export const rule = projectRule({
  id: 'docker/copy-too-broad',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const seen = new Set<string>();
    for (const image of shippedImages(project)) {
      if (seen.has(image.path)) continue;
      const problem = image.context.ignoreFile === null ? starred(image) : incomplete(project, image);
      if (problem === null) continue;
      seen.add(image.path);
      yield { ...problem, path: image.path };
    }
  },
});

/** `COPY *.py .`: whatever modules lie there. Go and its kin compile what they need. */
function starred(image: Image): Problem | null {
  const found = contextCopies(image).find(({ step, ships }) => ships && step.sources.some((source) => /^(?:\.\/)?\*\.(?:py|[cm]?[jt]s|php|rb)$/.test(source)));
  return found === undefined ? null : { at: found.step.at, message: 'starred', data: { source: found.step.sources.join(' ') } };
}

/** The whole folder is copied, and .dockerignore passes what does not belong into an image. */
function incomplete(project: Project, image: Image): Problem | null {
  const all = contextCopies(image).filter(({ step }) => takesAll(step));
  const whole = all.find(({ ships }) => ships) ?? all[0];
  const file = image.context.ignoreFile;
  if (whole === undefined || file === null || file.patterns.length === 0) return null;
  const leaks = [...leaksOf(project, image, whole)].filter(({ path }) => !image.context.ignored.isIgnored(path));
  const [first] = leaks;
  if (first === undefined) return null;
  const paths = [...new Set(leaks.map(({ path }) => path))];
  const meant = file.patterns.filter(({ pattern }) => paths.some((path) => path.includes('/') && fileName(path) === pattern.replace(/^\/|\/$/g, '')));
  const related: Related[] = [
    ...meant.slice(0, 4).map(({ pattern, at }): Related => ({ path: file.path, at, note: 'root-only', data: { pattern } })),
    ...(meant.length > 0 ? [] : [{ path: file.path, at: file.patterns[0]?.at ?? { start: 0, end: 0 }, note: 'ignore-file' }]),
    ...leaks.flatMap(({ shown }) => (shown === undefined ? [] : [{ path: shown, at: { start: 0, end: 0 }, note: 'speaks-of' }])).slice(0, 4),
  ];
  return { at: whole.step.at, message: whole.ships ? 'incomplete' : 'incomplete-build', data: { paths: paths.slice(0, 6).join(', ') }, severity: whole.ships && leaks.some(({ what }) => what !== 'packages') ? 'P2' : 'P3', related };
}

function* leaksOf(project: Project, image: Image, { ships }: ContextCopy): Iterable<Leak> {
  const root = image.context.folder;
  const inside = (path: string): string => (root === '' ? path : path.slice(root.length + 1));
  if (root === '' && ships) yield { what: 'history', path: '.git' };
  const folders = new Set<string>();
  for (const { path, role } of project.files.values()) {
    if (!isWithin(root, path) || role === 'vendored' || role === 'test' || folders.size > 40) continue;
    const folder = folderOf(path);
    if (/^\.?env[._-](?:example|sample|template|dist)$/i.test(fileName(path)) && isGitIgnored(project, inFolder(folder, '.env'))) {
      folders.add(folder);
      yield { what: 'env', path: inside(inFolder(folder, '.env')), shown: path };
    }
    if (fileName(path) === 'package.json' && role === 'production' && isGitIgnored(project, inFolder(folder, 'node_modules'))) {
      folders.add(folder);
      yield { what: 'packages', path: inside(inFolder(folder, 'node_modules')) };
    }
  }
  if (!ships) return;
  yield* loaded(project, root, inside);
}

/** Files that code loads its settings from, and databases that it writes, as they are called there. */
function* loaded(project: Project, root: string, inside: (path: string) => string): Iterable<Leak> {
  for (const load of project.of('dotenv-load')) {
    const named = load.file === undefined ? null : namedFile(load.file);
    if (load.role !== 'production' || named === null || !isWithin(root, load.path)) continue;
    const path = inFolder(root, named); // of the folder that the program is started in
    if (isGitIgnored(project, path)) yield { what: 'env', path: inside(path), shown: load.path };
  }
  for (const { path: file, role, where } of project.of('disk-use')) {
    const named = where === undefined ? null : namedFile(where);
    if (role === 'production' && named !== null && /\.(?:sqlite3?|db)$/.test(named) && isWithin(root, file)) yield { what: 'data', path: named, shown: file };
  }
}

/** The last piece of a path that is put together: `Path(__file__).parent / ".env"`. */
function namedFile(value: { readonly kind: string; readonly value?: unknown; readonly parts?: readonly unknown[] }): string | null {
  return value.kind === 'literal' && typeof value.value === 'string' && /^[\w./-]+$/.test(value.value) && !value.value.startsWith('/') && !value.value.includes('..') ? value.value.replace(/^\.\//, '') : null;
}
