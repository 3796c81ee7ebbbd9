// link: which paths Git leaves out, by the .gitignore files of the repository. What it leaves out may still be there when an image is built.
import ignore, { type Ignore } from 'ignore';
import type { Project } from '../model/project.ts';
import { folderOf, isWithin } from './paths.ts';

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

export function isGitIgnored(project: Project, path: string): boolean {
  if (path === '') return false;
  for (const { folder, rules } of project.once(compiled)) {
    if (!isWithin(folder, path)) continue;
    const inside = folder === '' ? path : path.slice(folder.length + 1);
    // Whether it is a file or a folder is not known: patterns for folders count too.
    const file = rules.test(inside);
    const verdict = file.ignored || file.unignored ? file : rules.test(`${inside}/`);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/** The innermost first: it has the last word. */
function compiled(project: Project): readonly Rules[] {
  return project
    .of('ignore')
    .filter(({ file }) => file === 'gitignore')
    .slice(0, 200)
    .map(({ path, patterns }) => ({ folder: folderOf(path), rules: ignore().add(patterns.slice(0, 1000).map(({ pattern }) => pattern)) }))
    .sort((a, b) => b.folder.length - a.folder.length);
}
