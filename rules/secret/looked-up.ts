// secret/plaintext-at-rest: what callers sign in with is looked for in a table as it comes, so it is stored readable. CWE-312.
import type { ColumnFact } from '../../src/model/fact.ts';
import type { Problem } from '../../src/model/finding.ts';
import type { LookedUpFact } from '../../src/model/wiring.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { servingOf } from '../../src/link/serving.ts';

const mostListed = 6;

const digest = /hash|digest|sha256/i;

/** One habit a repository: rows of `known` tables are told of already, and a project that hashes tokens somewhere does so before the look-up, for all one knows. */
export function* lookedUp(project: Project, known: (table: string) => boolean): Generator<Problem & { path: string }> {
  const { distance } = servingOf(project);
  const all = project.of('looked-up').filter((fact) => fact.role === 'production' && distance.has(fact.path) && !known(fact.table) && !isHashed(project, fact));
  const [first, ...others] = oneATable(all);
  if (first === undefined || project.of('code-trait').some(({ trait, role }) => trait === 'hashes-tokens' && role === 'production')) return;
  const place = columnOf(project, first) ?? first;
  yield {
    path: place.path,
    at: place.at,
    message: 'looked-up',
    data: { columns: [first, ...others].slice(0, 4).map(({ table, name }) => `${table}.${name}`).join(', ') },
    severity: 'P2',
    confidence: 'medium',
    related: [...(place === first ? [] : [first]), ...others].slice(0, mostListed).map(({ path, at }) => ({ path, at, note: 'looked-up-here' })),
    symbol: first.table,
    cause: 'plaintext looked-up',
  };
}

function oneATable(all: readonly Located<LookedUpFact>[]): Located<LookedUpFact>[] {
  return [...new Map(all.toReversed().map((fact) => [`${fact.table} ${fact.name}`, fact] as const)).values()].toReversed();
}

function columnOf(project: Project, { table, name }: LookedUpFact): Located<ColumnFact> | undefined {
  return project.of('column').find((column) => column.table === table && column.name === name && column.role === 'production');
}

/** A digest stands in the same table, or the column is of a type that encrypts. */
function isHashed(project: Project, fact: LookedUpFact): boolean {
  return project.of('column').some(({ table, name, type }) => table === fact.table && (digest.test(name) || (name === fact.name && /crypt|hash|cipher/i.test(type))));
}
