// link: which paths Git leaves out, by the .gitignore files of the repository. What it leaves out may still be there when an image is built.
import ignore, { type Ignore } from 'ignore';
import type { IgnoreFact } from '../model/fact.ts';
import type { Located, Project } from '../model/project.ts';
import { ancestors, folderOf } from './paths.ts';

/** The innermost .gitignore that has a say decides, as Git has it. Where it is not known what stands there, patterns for folders count too. */
export function isGitIgnored(project: Project, path: string, kind: 'file' | 'unknown' = 'unknown'): boolean {
  if (path === '') return false;
  const gitignores = project.once(byFolder);
  for (const folder of ancestors(folderOf(path))) {
    const fact = gitignores.get(folder);
    if (fact === undefined) continue;
    const inside = folder === '' ? path : path.slice(folder.length + 1);
    const rules = project.once(compiled, fact);
    const file = rules.test(inside);
    const verdict = kind === 'file' || file.ignored || file.unignored ? file : rules.test(`${inside}/`);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

function byFolder(project: Project): ReadonlyMap<string, Located<IgnoreFact>> {
  return new Map(project.of('ignore').flatMap((fact) => (fact.file === 'gitignore' ? [[folderOf(fact.path), fact]] : [])));
}

function compiled(_project: Project, { patterns }: Located<IgnoreFact>): Ignore {
  return ignore().add(patterns.slice(0, 1000).map(({ pattern }) => pattern));
}
