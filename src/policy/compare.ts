// Base and head drafts -> pairs: which finding of the head the base already has, which are new, which are fixed.
import type { Texts } from './draft.ts';
import { keyOf, looseKeyOf, type Identified } from './fingerprint.ts';

export interface Comparison {
  readonly before: ReadonlyMap<Identified, Identified>; // head finding -> the base finding it is
  readonly fixed: readonly Identified[];
}

interface Side {
  readonly drafts: readonly Identified[];
  readonly texts: Texts;
}

export function pair(base: Side, head: Side, renamed: ReadonlyMap<string, string>): Comparison {
  const before = new Map<Identified, Identified>();
  const left = new Set(base.drafts);
  const now = (draft: Identified): string => renamed.get(draft.location.path) ?? draft.location.path;
  for (const key of [keyOf, looseKeyOf]) {
    const groups = new Map<string, Identified[]>();
    for (const draft of left) add(groups, key(draft, now(draft)), draft);
    const open = new Map<string, Identified[]>();
    for (const draft of head.drafts) if (!before.has(draft)) add(open, key(draft, draft.location.path), draft);
    for (const [identity, candidates] of open) {
      for (const [mine, theirs] of bestPairs(candidates, groups.get(identity) ?? [], head.texts, base.texts)) {
        before.set(mine, theirs);
        left.delete(theirs);
      }
    }
  }
  return { before, fixed: [...left] };
}

function add(groups: Map<string, Identified[]>, key: string, draft: Identified): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [draft]);
  else group.push(draft);
}

const pairLimit = 40_000; // comparisons of surroundings in one identity; beyond them pairs are made in file order

/** One to one, the most alike surroundings first; what remains of the head's is the copy. */
function bestPairs(mine: readonly Identified[], theirs: readonly Identified[], head: Texts, base: Texts): [Identified, Identified][] {
  if (theirs.length === 0) return [];
  if (mine.length * theirs.length > pairLimit) return mine.slice(0, theirs.length).map((draft, index) => [draft, theirs[index] ?? draft]);
  const scored: { pair: [Identified, Identified]; score: number }[] = [];
  for (const draft of mine) {
    for (const other of theirs) {
      scored.push({ pair: [draft, other], score: likeness(neighbours(draft, head), neighbours(other, base)) - Math.abs(draft.location.startLine - other.location.startLine) / 1e6 });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  const used = new Set<Identified>();
  const pairs: [Identified, Identified][] = [];
  for (const { pair: candidate } of scored) {
    if (used.has(candidate[0]) || used.has(candidate[1])) continue;
    used.add(candidate[0]).add(candidate[1]);
    pairs.push(candidate);
  }
  return pairs;
}

const reach = 5; // lines looked at on each side

function neighbours(draft: Identified, texts: Texts): { above: string[]; below: string[] } {
  const { path, startLine, endLine } = draft.location;
  const lines = (from: number, step: number): string[] => Array.from({ length: reach }, (_, index) => texts.line(path, from + step * index).trim());
  return { above: lines(startLine - 1, -1), below: lines(endLine + 1, 1) };
}

/** How many lines next to both places are equal, counted outwards; a nearer line weighs more. */
function likeness(a: ReturnType<typeof neighbours>, b: ReturnType<typeof neighbours>): number {
  let score = 0;
  for (const side of ['above', 'below'] as const) {
    for (let index = 0; index < reach; index++) if (a[side][index] === b[side][index]) score += 1 / (index + 1);
  }
  return score;
}
