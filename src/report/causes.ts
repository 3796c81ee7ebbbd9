// New findings + diffs -> the places of the change that caused them, besides the place where they are told.
import type { Diffs } from '../model/diff.ts';
import type { Finding } from '../model/finding.ts';

export type Cause = Finding['related'][number];

const NEAR = 3; // lines: so close the one remark is read with the other
const MOST = 2; // causes told of one finding

/** Related places on lines that the change added, in the audited commit. */
export function causesOf(finding: Finding, diffs: Diffs): Cause[] {
  if (finding.status !== 'new') return [];
  const own = finding.location;
  const away = ({ path, startLine }: Cause): boolean => path !== own.path || Math.abs(startLine - own.startLine) > NEAR;
  return finding.related.filter((place) => place.inBase === undefined && away(place) && isAdded(place, diffs)).slice(0, MOST);
}

/** Related places of the base that the change took away: a deleted guard. */
export function removalsOf(finding: Finding): Cause[] {
  return finding.status === 'new' ? finding.related.filter(({ inBase }) => inBase === true).slice(0, MOST) : [];
}

function isAdded({ path, startLine }: Cause, diffs: Diffs): boolean {
  const diff = diffs.get(path);
  const line = diff?.right(startLine);
  return line !== undefined && diff?.added.has(line) === true;
}
