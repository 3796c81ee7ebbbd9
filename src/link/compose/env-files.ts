// link: env files of the project, by their path.
import type { SupplyFact } from '../../model/fact.ts';
import type { Located, Project } from '../../model/project.ts';

/** What an env file sets, in order. */
export function envFileOf(project: Project, path: string): readonly Located<SupplyFact>[] {
  return project.once(byPath).get(path) ?? [];
}

function byPath(project: Project): ReadonlyMap<string, readonly Located<SupplyFact>[]> {
  const files = new Map<string, Located<SupplyFact>[]>();
  for (const fact of project.of('supply')) {
    if (fact.by !== 'dotenv') continue;
    const list = files.get(fact.path);
    if (list === undefined) files.set(fact.path, [fact]);
    else list.push(fact);
  }
  return files;
}
