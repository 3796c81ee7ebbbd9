// auth/default-credential: a secret that ends in a field that nothing reads. In Python alone, where all its uses are seen.
import type { CredentialDefaultFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { targetOf } from '../../src/link/classes.ts';
import { nameAt } from './credential-place.ts';

interface Reads {
  readonly names: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/** A constant of a module that is handed to constructors, which put it away, and to nothing else. Frameworks read SECRET_KEY by its name. */
export function isUnread(project: Project, fact: Located<CredentialDefaultFact>): boolean {
  const name = nameAt(project, fact) ?? fact.name;
  const reads = project.once(readsOf);
  if (/^secret_?key$/i.test(name) || reads.names.has(name) || reads.attributes.has(name)) return false;
  const handed = project.of('secret-reads').flatMap((file) => file.handed.filter((one) => one.name === name).map((one) => ({ ...one, path: file.path, at: file.at })));
  return handed.length > 0 && handed.every(({ path, to, as, at }) => isPutAway(project, targetOf(project, path, { kind: 'name', name: to, at }), as, reads));
}

function isPutAway(project: Project, target: ReturnType<typeof targetOf>, as: string | number, { attributes }: Reads): boolean {
  if (target?.kind !== 'class') return false;
  const file = project.of('secret-reads').find(({ path }) => path === target.path);
  const kept = file?.kept.filter((one) => one.class === target.class.name && (one.parameter === as || one.index === as)) ?? [];
  return kept.length === 1 && kept.every(({ parameter, field }) => !file?.names.includes(parameter) && !attributes.has(field));
}

function readsOf(project: Project): Reads {
  const all = project.of('secret-reads');
  return { names: new Set(all.flatMap(({ names }) => names)), attributes: new Set(all.flatMap(({ attributes }) => attributes)) };
}
