// Fixes -> those that do what they say: applied together in memory and audited again, until what is left mends its finding and brings in nothing else.
import { applied, apart, editsOf, type Fixable } from '../edit/apply.ts';
import { exactText, type Exact } from '../edit/exact.ts';
import type { Finding } from '../model/finding.ts';
import type { LeftBecause, LeftFix } from '../model/fixing.ts';
import { overlaid, type Noted } from '../source/overlay.ts';
import { compare, type Run } from './pipeline.ts';

/** A file that fixes change. */
export interface Change {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly beforeText: string;
  readonly afterText: string;
}

export interface Verified {
  readonly kept: readonly Fixable[];
  readonly changes: readonly Change[];
  readonly left: readonly LeftFix[];
  readonly changesOf: (findings: readonly Fixable[]) => readonly Change[]; // what some of the kept ones change
}

interface Known extends Exact {
  readonly bytes: Uint8Array;
}

const mostRounds = 8;

/** The state that was audited, and how. */
interface Mended {
  readonly source: Noted;
  readonly run: Run;
  readonly brokenBefore: ReadonlySet<string>; // files that did not parse as they were
}

/** `findings`: gravest first. */
export async function verified(state: Mended, findings: readonly Fixable[]): Promise<Verified> {
  const { source } = state;
  const left: LeftFix[] = [];
  const leave = (finding: Finding, because: LeftBecause, detail = ''): void => void left.push({ finding, because, detail });
  const files = await contentsOf(source, new Set(findings.flatMap(({ fix }) => fix.edits.map(({ path }) => path))));
  const editable = findings.filter((finding) => {
    const odd = finding.fix.edits.map(({ path }) => files.get(path)).find((file) => typeof file === 'string' || file === undefined);
    const isEditable = finding.fix.edits.every(({ path }) => typeof files.get(path) === 'object');
    if (!isEditable) leave(finding, typeof odd === 'string' ? odd : 'changed');
    return isEditable;
  });
  const known = new Map([...files].flatMap(([path, file]): [string, Known][] => (typeof file === 'string' ? [] : [[path, file]])));
  const textOf = (path: string): string => known.get(path)?.text ?? '';
  const { together, overlapping } = apart(editable, textOf);
  for (const finding of overlapping) leave(finding, 'overlaps');
  const check = checking(state, known);
  let kept = together;
  for (let round = 0; kept.length > 0; round++) {
    const faults = await faultsOf(check, kept);
    if (faults.size === 0) break;
    for (const finding of kept) {
      const fault: Fault | undefined = faults.get(finding) ?? (round === mostRounds ? { because: 'stays', detail: '' } : undefined);
      if (fault !== undefined) leave(finding, fault.because, fault.detail);
    }
    kept = round === mostRounds ? [] : kept.filter((finding) => !faults.has(finding));
  }
  const changes = (some: readonly Fixable[]): Change[] => changesOf(some, known);
  return { kept, changes: changes(kept), left, changesOf: changes };
}

/** What stands in the files now; a word where it cannot be changed. */
async function contentsOf(source: Noted, paths: ReadonlySet<string>): Promise<Map<string, Known | LeftBecause>> {
  const found = new Map<string, Known | LeftBecause>();
  const listed = (await source.find([...paths])).filter(({ raw }) => raw === undefined);
  await source.unnoted(listed, ({ path }, content) => {
    if (!(content instanceof Uint8Array)) return;
    const bytes = new Uint8Array(content);
    const exact = exactText(bytes);
    found.set(path, exact === null ? 'inexact' : source.wasRead(path, bytes) ? { ...exact, bytes } : 'changed');
  });
  return found;
}

function changesOf(findings: readonly Fixable[], files: ReadonlyMap<string, Known>): Change[] {
  const edits = editsOf(findings, (path) => files.get(path)?.text ?? '');
  return [...edits].flatMap(([path, own]) => {
    const file = files.get(path);
    if (file === undefined) return [];
    const afterText = applied(file.text, own);
    return [{ path, before: file.bytes, after: file.bytesOf(afterText), beforeText: file.text, afterText }];
  });
}

interface Fault {
  readonly because: LeftBecause;
  readonly detail: string;
}

type Faults = Map<Fixable, Fault>;

/** Beyond that many, looking for the guilty one by one takes too long. */
const mostSuspects = 24;

/** Fixes whose finding is still there; else, where something has come, those that bring it in alone: of its file, or of any. */
async function faultsOf(check: Check, kept: readonly Fixable[]): Promise<Faults> {
  const { still, come } = await check(kept);
  if (still.length > 0) return new Map(still.map((finding) => [finding, { because: 'stays', detail: '' }]));
  const [first] = come;
  if (first === undefined) return new Map();
  const near = kept.filter((finding) => come.some(({ path }) => isOf(finding, path)));
  const suspects = near.length > 0 ? near : kept;
  const fault: Fault = { because: 'worsens', detail: first.rule };
  if (suspects.length === 1 || suspects.length > mostSuspects) return new Map(suspects.map((finding) => [finding, fault]));
  const faults: Faults = new Map();
  for (const finding of suspects) {
    const alone = (await check([finding])).come[0];
    if (alone !== undefined) faults.set(finding, { because: 'worsens', detail: alone.rule });
  }
  return faults.size > 0 ? faults : new Map(suspects.map((finding) => [finding, fault]));
}

function isOf({ fix }: Fixable, path: string): boolean {
  return fix.edits.some((edit) => edit.path === path);
}

interface Checked {
  readonly still: readonly Fixable[];
  readonly come: readonly { readonly path: string; readonly rule: string }[];
}

type Check = (findings: readonly Fixable[]) => Promise<Checked>;

/** Audits the state with these fixes applied, beside the one without. A file that does not parse any more counts as a finding. */
function checking({ source, run, brokenBefore }: Mended, files: ReadonlyMap<string, Known>): Check {
  return async (findings) => {
    const changes = changesOf(findings, files);
    const { result } = await compare(source, overlaid(source, new Map(changes.map(({ path, after }) => [path, after]))), run);
    const gone = new Set(result.findings.filter(({ status }) => status === 'fixed').map(({ fingerprint }) => fingerprint));
    const isChanged = (path: string): boolean => changes.some((change) => change.path === path);
    const come = worse(result.findings, findings).filter(({ severity, ruleId, location }) => severity < 'P3' || findings.some((each) => each.ruleId === ruleId && isChanged(location.path)));
    const broken = result.notScanned.filter(({ path, reason }) => reason === 'parse-error' && isChanged(path) && !brokenBefore.has(path));
    return {
      still: findings.filter(({ fingerprint }) => !gone.has(fingerprint)),
      come: [...come.map(({ location, ruleId }) => ({ path: location.path, rule: ruleId })), ...broken.map(({ path }) => ({ path, rule: 'parse-error' }))],
    };
  };
}

/** What is new, but for a finding that another one of its rule and file became, no graver than it was: said anew of other code around it. */
function worse(all: readonly Finding[], mended: readonly Fixable[]): readonly Finding[] {
  const own = new Set(mended.map(({ fingerprint }) => fingerprint));
  const gone = all.filter(({ status, fingerprint }) => status === 'fixed' && !own.has(fingerprint));
  return all.filter((finding) => {
    if (finding.status !== 'new') return false;
    const before = gone.findIndex(({ ruleId, location, severity }) => ruleId === finding.ruleId && location.path === finding.location.path && severity <= finding.severity);
    if (before !== -1) gone.splice(before, 1);
    return before === -1;
  });
}
