// link: environment variable -> where deployment files set it, production first.
import type { SupplyFact } from '../model/fact.ts';
import type { Role } from '../model/file.ts';
import type { Located, Project } from '../model/project.ts';
import { folderOf, isWithin } from './paths.ts';

interface Index {
  readonly supplies: ReadonlyMap<string, readonly Located<SupplyFact>[]>;
  readonly required: ReadonlySet<string>; // 'path:start' of reads that fail without a value
}

const shipped: ReadonlySet<Role> = new Set(['production', 'development']);
const mostSupplies = 8;

function indexOf(project: Project): Index {
  const supplies = new Map<string, Located<SupplyFact>[]>();
  for (const fact of project.of('supply')) {
    if (!shipped.has(fact.role) || fact.by === 'ci') continue;
    const list = supplies.get(fact.name);
    if (list === undefined) supplies.set(fact.name, [fact]);
    else list.push(fact);
  }
  const required = new Set<string>();
  for (const read of project.of('env-read')) if (read.required) required.add(`${read.path}:${read.at.start}`);
  return { supplies, required };
}

/** Supplies of `variable` that may reach the code in `reader`: files in its folder or above, then the rest; production before development. */
export function suppliesFor(project: Project, variable: string, reader: string): readonly Located<SupplyFact>[] {
  const all = project.once(indexOf).supplies.get(variable);
  if (all === undefined) return [];
  const above = all.filter((fact) => isWithin(folderOf(fact.path), reader));
  const chosen = above.length > 0 ? above : all.filter((fact) => fact.by !== 'dotenv');
  return [...chosen].sort((a, b) => Number(a.role === 'development') - Number(b.role === 'development')).slice(0, mostSupplies);
}

export function isRequiredRead(project: Project, path: string, start: number): boolean {
  return project.once(indexOf).required.has(`${path}:${start}`);
}
