// Judged findings -> the same, with what a repository has long done the same way in many places told once. After the comparison:
// what a change brings in or mends stays a finding of its own, and identities stay as they are.
import { createHash } from 'node:crypto';
import { grouped } from '../model/grouped.ts';
import type { Finding } from '../model/finding.ts';
import type { Identified } from './fingerprint.ts';
import { othersThan } from './places.ts';

/** Places that explain the one that is shown. */
const explaining = 2;

/** A finding with the draft that it came from. */
export interface Judged {
  readonly draft: Identified;
  readonly finding: Finding;
}

/** Places of one habit that are told one by one. */
const most = 5;

/** `judged`: gravest first. */
export function folded(judged: readonly Judged[]): Judged[] {
  return foldedBy(foldedBy(judged, keyOf, (one) => (isOne(one) ? 1 : most)), listOf, () => most);
}

function foldedBy(judged: readonly Judged[], keyBy: (one: Judged) => string | null, apart: (one: Judged) => number): Judged[] {
  const keyed = judged.map((one) => ({ one, key: keyBy(one) }));
  const groups = grouped(keyed, ({ key }) => key);
  return keyed.flatMap(({ one, key }) => {
    const group = key === null ? [] : (groups.get(key) ?? []);
    if (key === null || group.length <= apart(one)) return [one];
    return one === group[0]?.one ? [together(key, ...plainestFirst(one, group.slice(1).map((each) => each.one)))] : [];
  });
}

/** A file that lists credentials of one kind: a dump of a table, a record of tokens. */
function listOf({ draft: { problem, rule, location }, finding: { status, severity } }: Judged): string | null {
  return status === 'existing' && problem.secret !== undefined ? `${rule.id}\0${severity}\0list ${location.path}` : null;
}

/** Of one secret there is one to revoke, however often it stands there; and variants of a stack are one stack. */
function isOne({ draft: { problem } }: Judged): boolean {
  return problem.secret !== undefined || problem.twin !== undefined;
}

function keyOf({ draft: { problem, rule, location }, finding: { status, severity } }: Judged): string | null {
  if (status !== 'existing') return null;
  const twin = problem.twin === undefined ? undefined : `${stackFolder(location.path)}\0${problem.twin}`;
  const habit = problem.secret?.hash ?? twin ?? problem.habit;
  return habit === undefined ? null : `${rule.id}\0${severity}\0${habit}`;
}

/** `docker/linux/`, `docker/MacArm/` and `docker/nvidia/` hold one stack for several machines, as `docker/` does. */
const machine = /(?<=^|\/)(?:linux|windows?|win(?:32|64)?|darwin|mac(?:os)?|osx|arm(?:64)?|amd(?:64)?|x86(?:_64)?|aarch64|intel|apple|m1|nvidia|cuda|rocm|gpu|cpu)(?:[-_]?(?:arm(?:64)?|amd(?:64)?|x86(?:_64)?|intel|m1|silicon|gpu|cpu))?\/$/i;

function stackFolder(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1).replace(machine, '');
}

/** `docker-compose.yml` speaks for its variants. */
function plainestFirst(first: Judged, others: readonly Judged[]): readonly [Judged, ...Judged[]] {
  if (first.draft.problem.twin === undefined) return [first, ...others];
  const plainest = others.reduce((best, other) => (other.finding.location.path.length < best.finding.location.path.length ? other : best), first);
  return [plainest, ...[first, ...others].filter((each) => each !== plainest)];
}

/** Known by what it is of, not by its first place, which may be the first that somebody mends. */
function together(key: string, { draft, finding }: Judged, ...others: readonly Judged[]): Judged {
  const fingerprint = createHash('sha256').update(`v1\0habit\0${key}`).digest('hex').slice(0, 32);
  const firsts = others.map(({ finding: other }) => ({ ...other.location, note: '@also', data: {} }));
  // Reports that show a few places show first how far it goes.
  const related = [...finding.related.slice(0, explaining), ...firsts, ...finding.related.slice(explaining), ...others.flatMap(({ finding: other }) => other.related)];
  const { fix: _fix, ...rest } = finding;
  const fix = fixOfAll([finding, ...others.map((other) => other.finding)]);
  const joined = [finding, ...others.map((other) => other.finding)].flatMap((each) => each.joined ?? [each.fingerprint]);
  return { draft: { ...draft, fingerprint }, finding: { ...rest, related: othersThan(finding.location, related), ...(fix !== undefined && { fix }), fingerprint, joined } };
}

function fixOfAll(findings: readonly Finding[]): Finding['fix'] {
  const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const [first] = fixes;
  if (first === undefined || fixes.length < findings.length || fixes.some(({ title }) => title !== first.title)) return undefined;
  return { title: first.title, safe: fixes.every(({ safe }) => safe), edits: fixes.flatMap(({ edits }) => edits) };
}
