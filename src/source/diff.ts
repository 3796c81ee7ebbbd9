// Blobs of a pull request's commits -> the hunks that GitHub shows of each file. Never the text of `git diff`: attributes of the
// repository (`-diff`, `binary`, text conversions) change that, and blobs they cannot touch.
import { diffArrays } from 'diff';
import type { Diffs, FileDiff, Hunk } from '../model/diff.ts';
import { commitSource } from './commit.ts';

/** Commits. GitHub compares the request's head (`right`) with the merge base (`left`); findings stand in what was audited. */
export interface Ends {
  readonly left: string;
  readonly right: string;
  readonly base: string;
  readonly audited: string;
}

const CONTEXT = 3; // lines around a change, as GitHub shows it
const MOST_LINES = 20_000; // "no single file's diff may exceed 20,000 lines" (GitHub, Limits for viewing content and diffs)
const MOST_EDITS = 5000;

/** A file that is binary to Git, too long or not touched has no entry. */
export async function diffsOf(root: string, { left, right, base, audited }: Ends, paths: readonly string[]): Promise<Diffs> {
  const commits = [...new Set([left, right, base, audited])];
  const texts = new Map(await Promise.all(commits.map(async (commit) => [commit, await textsOf(root, commit, paths)] as const)));
  const found = new Map<string, FileDiff>();
  for (const path of paths) {
    const lines = (commit: string): readonly string[] | null => texts.get(commit)?.get(path) ?? [];
    const [before, after, old, now] = [lines(left), lines(right), lines(base), lines(audited)];
    if (before === null || after === null || old === null || now === null) continue;
    const diff = fileDiff(before, after);
    if (diff === null || diff.hunks.length === 0) continue;
    found.set(path, { ...diff, right: lineMap(now, after), left: lineMap(old, before), text: (line) => now[line - 1] });
  }
  return found;
}

/** Lines by path as Git counts them; null for what Git takes for binary, or counts otherwise than we do. */
async function textsOf(root: string, commit: string, paths: readonly string[]): Promise<Map<string, readonly string[] | null>> {
  const source = commitSource(root, commit);
  const texts = new Map<string, readonly string[] | null>();
  await source.read(await source.find(paths), ({ path }, content) => {
    texts.set(path, content instanceof Uint8Array ? linesOf(Buffer.from(content)) : null);
  });
  return texts;
}

/** Git takes a file with a NUL in its first 8,000 bytes for binary; lone carriage returns end no line for it. */
function linesOf(bytes: Buffer): readonly string[] | null {
  if (bytes.subarray(0, 8000).includes(0)) return null;
  const lines = bytes.toString('utf8').replaceAll('\r\n', '\n').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.length > MOST_LINES || lines.some((line) => line.includes('\r')) ? null : lines;
}

type Part = { readonly added: boolean; readonly removed: boolean; readonly count: number };

function partsOf(before: readonly string[], after: readonly string[]): Part[] | null {
  if (before.length === 0 || after.length === 0) return [{ added: false, removed: true, count: before.length }, { added: true, removed: false, count: after.length }];
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  return parts?.map(({ added, removed, value }) => ({ added, removed, count: value.length })) ?? null;
}

/** Changes that are at most two contexts apart share a hunk. */
export function fileDiff(before: readonly string[], after: readonly string[]): Pick<FileDiff, 'hunks' | 'added' | 'removed'> | null {
  const parts = partsOf(before, after);
  if (parts === null) return null;
  const [added, removed, hunks] = [new Set<number>(), new Set<number>(), [] as { left: Hunk['left']; right: Hunk['right'] }[]];
  let [left, right] = [1, 1];
  for (const part of parts) {
    if (part.count === 0) continue;
    if (part.added || part.removed) {
      const own = { left: around(left, part.removed ? part.count : 0, before.length), right: around(right, part.added ? part.count : 0, after.length) };
      const last = hunks.at(-1);
      if (last !== undefined && (own.right.start <= last.right.end + 1 || own.left.start <= last.left.end + 1)) hunks[hunks.length - 1] = { left: { start: last.left.start, end: own.left.end }, right: { start: last.right.start, end: own.right.end } };
      else hunks.push(own);
      for (let index = 0; index < part.count; index++) (part.added ? added : removed).add((part.added ? right : left) + index);
    }
    if (!part.added) left += part.count;
    if (!part.removed) right += part.count;
  }
  return { hunks, added, removed };
}

function around(line: number, count: number, total: number): Hunk['left'] {
  return { start: Math.max(1, line - CONTEXT), end: Math.min(total, line + count - 1 + CONTEXT) };
}

/** From lines of one text to the lines of another that they are the same as. */
function lineMap(from: readonly string[], to: readonly string[]): (line: number) => number | undefined {
  const map = new Map<number, number>();
  let [left, right] = [1, 1];
  for (const part of partsOf(from, to) ?? []) {
    if (!part.added && !part.removed) for (let index = 0; index < part.count; index++) map.set(left + index, right + index);
    if (!part.added) left += part.count;
    if (!part.removed) right += part.count;
  }
  return (line) => map.get(line);
}
