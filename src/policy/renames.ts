// Which file of the base is which file of the head, where paths differ. Only files with findings are asked about.
import type { Texts } from './draft.ts';

const threshold = 0.5; // share of equal lines, git's default for renames (diff.c, DEFAULT_RENAME_SCORE)
const pairLimit = 200_000; // comparisons; beyond them only equal contents count

/** `gone`: paths that only the base has; `come`: paths that only the head has. One to one, the most similar first. */
export function renames(gone: readonly string[], come: readonly string[], base: Texts, head: Texts): ReadonlyMap<string, string> {
  const candidates: { from: string; to: string; score: number }[] = [];
  const similar = gone.length * come.length <= pairLimit;
  const comeLines = new Map(come.map((path) => [path, similar ? lineCounts(head.text(path)) : undefined]));
  for (const from of gone) {
    const text = base.text(from);
    const lines = similar ? lineCounts(text) : undefined;
    for (const to of come) {
      const other = comeLines.get(to);
      const score = text === head.text(to) ? 1 : lines !== undefined && other !== undefined ? similarity(lines, other) : 0;
      if (score >= threshold) candidates.push({ from, to, score: score + nameBonus(from, to) });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of candidates) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  return found;
}

/** Among equally similar files the one of the same name is the renamed one. */
function nameBonus(from: string, to: string): number {
  return from.slice(from.lastIndexOf('/') + 1) === to.slice(to.lastIndexOf('/') + 1) ? 0.01 : 0;
}

function lineCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    const key = line.trim();
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [line, count] of a) {
    shared += line.length * Math.min(count, b.get(line) ?? 0);
    total += line.length * count;
  }
  let other = 0;
  for (const [line, count] of b) other += line.length * count;
  const larger = Math.max(total, other);
  return larger === 0 ? 0 : shared / larger;
}
