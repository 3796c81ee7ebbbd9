// A fork's finished run -> its pull request, and which of that request's lines a comment may stand on. Everything is asked of GitHub, and
// nothing of the fork is fetched.
import type { Diffs, FileDiff, Hunk } from '../../model/diff.ts';
import type { Api } from './client.ts';

export interface Head {
  readonly repository: string; // owner/name
  readonly branch: string;
  readonly sha: string;
}

export interface Request {
  readonly number: number;
  readonly base: string; // branch
}

/** Open pull requests to this repository whose head is exactly this. */
export async function requestsWithHead({ octokit, at }: Api, { repository, branch, sha }: Head): Promise<Request[]> {
  const [owner = ''] = repository.split('/');
  const found = await octokit.paginate(octokit.rest.pulls.list, { ...at, state: 'open', head: `${owner}:${branch}`, per_page: 100 });
  return found.filter(({ state, head }) => state === 'open' && head.sha === sha && sameName(head.repo?.full_name, repository)).map(({ number, base }) => ({ number, base: base.ref }));
}

/** GitHub's names do not tell cases apart. */
function sameName(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

const MOST_COMPARED = 300; // files of a comparison, after which GitHub leaves the others out

/**
 * Hunks of these files as GitHub shows them. The run on the fork audited the merge with the base branch: a file that the base has changed
 * since may have other lines there, and is left out.
 */
export async function shownDiffs({ octokit, at }: Api, { number, base }: Request, head: string, paths: ReadonlySet<string>): Promise<Diffs> {
  const diffs = new Map<string, FileDiff>();
  if (paths.size === 0) return diffs;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${head}...${base}` }); // from their merge base to the base branch
  const moved = new Set((data.files ?? []).flatMap(({ filename, previous_filename: before }) => [filename, before ?? filename]));
  if (moved.size >= MOST_COMPARED) return diffs;
  for await (const { data: files } of octokit.paginate.iterator(octokit.rest.pulls.listFiles, { ...at, pull_number: number, per_page: 100 })) {
    for (const { filename, patch } of files) if (patch !== undefined && paths.has(filename) && !moved.has(filename)) diffs.set(filename, diffOf(patch));
    if (diffs.size === paths.size) break;
  }
  return diffs;
}

/** Lines keep their numbers: what was audited is what the request's head holds. Only line feeds end a patch's lines. */
function diffOf(patch: string): FileDiff {
  const hunks = patch.split('\n').flatMap((line): Hunk[] => {
    const [, left, leftCount, right, rightCount] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    return right === undefined ? [] : [{ left: span(left, leftCount), right: span(right, rightCount) }];
  });
  return { hunks, added: new Set(), removed: new Set(), right: (line) => line, left: () => undefined, text: () => undefined };
}

function span(start = '0', count = '1'): Hunk['left'] {
  return { start: Number(start), end: Number(start) + Number(count) - 1 };
}
