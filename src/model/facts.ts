// The facts of one file, by kind. Those that come from a cache are read when somebody asks for their kind.
import type { Fact, FactKind, FactOf } from './fact.ts';

export interface FileFacts {
  readonly kinds: readonly FactKind[];
  /** In the order in which they were extracted; none for a kind that the file has no facts of. */
  of<K extends FactKind>(kind: K): readonly FactOf<K>[];
}

export const noFacts: FileFacts = { kinds: [], of: () => [] };

export function groupFacts(facts: readonly Fact[]): FileFacts {
  if (facts.length === 0) return noFacts;
  const groups = new Map<FactKind, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.kind);
    if (group === undefined) groups.set(fact.kind, [fact]);
    else group.push(fact);
  }
  for (const [kind, group] of groups) groups.set(kind, group.slice()); // a list that grew keeps room for more
  return { kinds: [...groups.keys()], of: <K extends FactKind>(kind: K) => (groups.get(kind) ?? []) as unknown as readonly FactOf<K>[] };
}
