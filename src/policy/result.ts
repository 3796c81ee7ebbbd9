// Audits of one or two states + configuration -> Result: policy's steps in a row.
import type { Config } from '../model/config.ts';
import type { NotScanned } from '../model/file.ts';
import { severities, type Finding, type Status } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { Counts, Frames, Notice, Reason, Result, RouteEntry } from '../model/result.ts';
import type { Control, RuleEntry } from '../model/rule.ts';
import { anchor, changedLines } from './anchor.ts';
import { pair } from './compare.ts';
import { bySeverityThenPlace, drafts, type Draft, type Place, type RawProblem, type Texts } from './draft.ts';
import { exposedProblems, exposures } from './exposed.ts';
import { identify, type Identified } from './fingerprint.ts';
import { folded, type Judged } from './fold.ts';
import { frames, hiddenPlaces } from './frames.ts';
import { judge } from './gate.ts';
import { mergeCauses } from './merge.ts';
import { pastDrafts, type PastSecret } from './past.ts';
import { renames } from './renames.ts';
import { judgeControls, scoreOf, type LocatedEvidence } from './score.ts';
import { silencer, type InlineSuppression, type Silence } from './suppress.ts';

/** One state of the repository after its audit. */
export interface State {
  readonly problems: readonly RawProblem[];
  readonly all: readonly RawProblem[]; // those that nobody asked for, too: no frame may show their secrets
  readonly evidence: readonly LocatedEvidence[];
  readonly suppressions: readonly InlineSuppression[];
  readonly texts: Texts;
  readonly paths: ReadonlySet<string>;
  readonly routes: readonly RouteEntry[];
  readonly mend?: (problem: RawProblem) => RawProblem; // adds the change that mends what policy itself finds
}

export interface Knowledge {
  readonly rules: ReadonlyMap<string, RuleEntry>;
  readonly controls: readonly Control[];
}

/** Facts of the run that policy only passes on. */
export interface RunFacts {
  readonly tool: Result['tool'];
  readonly target: Result['target'];
  readonly routes: Result['routes'];
  readonly notScanned: readonly NotScanned[];
  readonly stats: Result['stats'];
  readonly errors: readonly Reason[];
  readonly notices: readonly Notice[];
  readonly today: string; // ISO date
  readonly apart?: boolean; // findings of one habit stay apart
}

export interface Verdict {
  readonly result: Result;
  readonly frames: Frames;
  readonly hidden: ReadonlyMap<string, readonly Range[]>; // of the head's texts, by path: what no report may show
}

/** The full audit of one state. */
export function auditVerdict(state: State, config: Config, knowledge: Knowledge, run: RunFacts): Verdict {
  const found = settle(state, config, knowledge);
  const silence = silencer({ inline: state.suppressions, ignores: config.ignores }, run.today);
  const used = new Set<unknown>();
  const judged = found.map((draft) => {
    const silent = silence(draft);
    if (silent !== undefined) used.add(silent.source);
    return { draft, finding: toFinding(draft, silent === undefined ? 'existing' : 'suppressed', silent) };
  });
  const voids = identify(mergeCauses(drafts(voidSuppressions(state, used), knowledge.rules, state.texts, config)));
  const complete = [...judged, ...voids.map((draft) => ({ draft, finding: toFinding(draft, 'existing') }))];
  return assemble(complete, { all: state.all, texts: state.texts, evidence: state.evidence, comparing: false }, config, knowledge, run);
}

/** Head against base. Configuration and suppressions are the base's; what the head adds to them is pending. */
export function comparisonVerdict(base: State, head: State, config: Config, knowledge: Knowledge, run: RunFacts, past: readonly PastSecret[] = []): Verdict {
  const before = settle(withVoids(base, config, knowledge, run.today), config, knowledge);
  const now = withExposed(base, withVoids(head, config, knowledge, run.today), config, knowledge);
  const renamed = renamedPaths(base, head, before, now);
  const { before: pairs, fixed } = pair({ drafts: before, texts: base.texts }, { drafts: now, texts: head.texts }, renamed);
  const original = new Map([...renamed].map(([from, to]) => [to, from]));
  const changed = changedLines(base.texts, head.texts, (path) => original.get(path) ?? path);
  const speak = silences(base, head, config, run.today, original);
  const judged: Judged[] = [];
  const notices: Notice[] = [];
  for (const draft of now) {
    const old = pairs.get(draft);
    const worse = old !== undefined && draft.severity < old.severity;
    const { silent, pending } = speak(draft, old);
    if (pending) notices.push({ level: 'warning', message: 'notice.pending-suppression', data: { rule: draft.rule.id }, path: draft.location.path, line: draft.location.startLine });
    const status: Status = silent !== undefined && !worse ? 'suppressed' : old === undefined || worse ? 'new' : pending ? 'pending' : 'existing';
    const placed = status === 'new' ? anchor(graver(draft, config), changed) : draft;
    judged.push({ draft: placed, finding: toFinding(placed, status, status === 'suppressed' ? silent : undefined) });
  }
  const configured = silencer({ inline: [], ignores: config.ignores }, run.today);
  for (const { draft, as } of pastDrafts(past, [...base.all, ...head.all], knowledge.rules, config)) {
    const silent = configured(draft) ?? configured(as);
    judged.push({ draft, finding: toFinding(draft, silent === undefined ? 'new' : 'suppressed', silent) });
  }
  const scoresBefore = scoresOf(before.map((draft) => toFinding(draft, 'existing')), base.evidence, knowledge).scores;
  const fixedOnes = fixed.map((draft) => ({ draft, finding: toFinding(draft, 'fixed') }));
  const verdict = assemble([...judged, ...fixedOnes], { all: head.all, texts: head.texts, evidence: head.evidence, comparing: true, scoresBefore }, config, knowledge, { ...run, notices: [...run.notices, ...notices] });
  const baseFrames = frames(fixed, base.all, base.texts);
  return { ...verdict, frames: new Map([...baseFrames, ...verdict.frames]) };
}

function settle(state: State, config: Config, knowledge: Knowledge): Identified[] {
  return identify(mergeCauses(drafts(state.problems, knowledge.rules, state.texts, config)));
}

/** The head's findings, with those that only show beside the base: routes that a change leaves open. */
function withExposed(base: State, head: State, config: Config, knowledge: Knowledge): Identified[] {
  const exposed = exposedProblems(exposures(base.routes, head.routes), head.texts);
  if (exposed.length === 0) return settle(head, config, knowledge);
  const removed = new Map<RawProblem['problem'], Place>(exposed.map((each) => [each.problem.problem, each.removed]));
  return settle({ ...head, problems: [...head.problems, ...exposed.map(({ problem }) => problem)] }, config, knowledge).map((draft) => {
    const place = removed.get(draft.problem);
    return place === undefined ? draft : { ...draft, related: [...draft.related, place] };
  });
}

/** What a change brings in may weigh more than what has always been there; a configured severity stands. */
function graver(draft: Identified, config: Config): Identified {
  const { whenNew } = draft.problem;
  return whenNew === undefined || whenNew >= draft.severity || config.rules[draft.rule.id] !== undefined ? draft : { ...draft, severity: whenNew };
}

function renamedPaths(base: State, head: State, before: readonly Draft[], now: readonly Draft[]): ReadonlyMap<string, string> {
  const gone = new Set(before.map(({ location }) => location.path).filter((path) => !head.paths.has(path)));
  const come = new Set(now.map(({ location }) => location.path).filter((path) => !base.paths.has(path)));
  return renames([...gone], [...come], base.texts, head.texts);
}

/**
 * The base's words count for the base's findings. A new finding may be covered by the base's configuration, or by a comment that the
 * base already had for this rule in this file - but never a new secret, which somebody has to look at afresh.
 */
function silences(base: State, head: State, config: Config, today: string, original: ReadonlyMap<string, string>) {
  const inBase = silencer({ inline: base.suppressions, ignores: config.ignores }, today);
  const configured = silencer({ inline: [], ignores: config.ignores }, today);
  const inHead = silencer({ inline: head.suppressions, ignores: [] }, today);
  const known = new Set(base.suppressions.map(({ path, rules, reason }) => `${path}\0${rules.join()}\0${reason}`));
  return (draft: Identified, old: Identified | undefined): { silent: Silence | undefined; pending: boolean } => {
    const settled = (old === undefined ? undefined : inBase(old)) ?? configured(draft);
    if (settled !== undefined) return { silent: settled, pending: false };
    const mine = inHead(draft);
    if (mine === undefined) return { silent: undefined, pending: false };
    const { path, rules, reason } = mine.source as InlineSuppression;
    const merged = draft.problem.secret === undefined && known.has(`${original.get(path) ?? path}\0${rules.join()}\0${reason}`);
    return { silent: merged ? mine : undefined, pending: !merged };
  };
}

/** The state with its void suppressions as problems: one that a change adds, or leaves without its finding, is new like any other. */
function withVoids(state: State, config: Config, knowledge: Knowledge, today: string): State {
  if (state.suppressions.length === 0) return state;
  const silence = silencer({ inline: state.suppressions, ignores: config.ignores }, today);
  const used = new Set<unknown>(settle(state, config, knowledge).map((draft) => silence(draft)?.source));
  return { ...state, problems: [...state.problems, ...voidSuppressions(state, used)] };
}

function voidSuppressions(state: State, used: ReadonlySet<unknown>): RawProblem[] {
  const problems: RawProblem[] = [];
  for (const suppression of state.suppressions) {
    if (suppression.role !== 'production' && suppression.role !== 'development') continue; // tests and documents show how one looks
    const at = { start: suppression.start, end: suppression.start + 'readiness-ignore'.length };
    const data = { rules: suppression.rules.join(', ') };
    if (suppression.reason === '') problems.push({ ruleId: 'suppression/without-reason', problem: { message: 'without-reason', data, path: suppression.path, at } });
    else if (!used.has(suppression)) problems.push({ ruleId: 'suppression/unused', problem: { message: 'unused', data, path: suppression.path, at } });
  }
  return state.mend === undefined ? problems : problems.map(state.mend);
}

function toFinding(draft: Identified, status: Status, silent?: Silence): Finding {
  const { rule, problem, severity, location, related, fingerprint } = draft;
  return {
    ruleId: rule.id,
    control: rule.control,
    area: rule.area,
    severity,
    confidence: problem.confidence ?? rule.confidence,
    status,
    message: problem.message,
    data: problem.data ?? {},
    location,
    related,
    fingerprint,
    ...(draft.fix === undefined || status === 'fixed' ? {} : { fix: draft.fix }),
    ...(problem.secret === undefined ? {} : { secret: problem.secret }),
    ...(silent === undefined ? {} : { suppression: { by: silent.by, reason: silent.reason } }),
  };
}

interface Whole {
  readonly all: readonly RawProblem[];
  readonly texts: Texts;
  readonly evidence: readonly LocatedEvidence[];
  readonly comparing: boolean;
  readonly scoresBefore?: Result['scores'];
}

function scoresOf(open: readonly Finding[], evidence: readonly LocatedEvidence[], knowledge: Knowledge) {
  const controls = judgeControls(knowledge.controls, open, evidence);
  return { controls, scores: scoreOf(controls, knowledge.rules.values(), open) };
}

function assemble(judged: readonly Judged[], whole: Whole, config: Config, knowledge: Knowledge, run: RunFacts): Verdict {
  const sorted = judged.map((each) => ({ ...each, order: { ...each.finding, rule: each.draft.rule } })).sort((a, b) => bySeverityThenPlace(a.order, b.order));
  const told = run.apart === true ? sorted : folded(sorted);
  const findings = told.map(({ finding }) => finding);
  const open = sorted.map(({ finding }) => finding).filter(({ status }) => status !== 'fixed' && status !== 'suppressed');
  const { controls, scores } = scoresOf(open, whole.evidence, knowledge);
  const result: Result = {
    tool: run.tool,
    target: run.target,
    verdict: judge(findings, config.failOn, whole.comparing, run.errors),
    findings,
    controls,
    scores,
    ...(whole.scoresBefore === undefined ? {} : { scoresBefore: whole.scoresBefore }),
    routes: run.routes,
    notScanned: run.notScanned,
    counts: countsOf(findings),
    stats: run.stats,
    notices: run.notices,
  };
  const shown = told.filter(({ finding }) => finding.status !== 'fixed' && finding.location.commit === undefined).map(({ draft }) => draft);
  return { result, frames: frames(shown, whole.all, whole.texts), hidden: hiddenPlaces(whole.all) };
}

function countsOf(findings: readonly Finding[]): Counts {
  const open = findings.filter(({ status }) => status !== 'fixed' && status !== 'suppressed');
  const by = (list: readonly Finding[]) => Object.fromEntries(severities.map((severity) => [severity, list.filter((finding) => finding.severity === severity).length])) as Counts['bySeverity'];
  const statuses = ['new', 'existing', 'fixed', 'suppressed', 'pending'] as const satisfies readonly Status[];
  return {
    bySeverity: by(open),
    newBySeverity: by(findings.filter(({ status }) => status === 'new')),
    byStatus: Object.fromEntries(statuses.map((status) => [status, findings.filter((finding) => finding.status === status).length])) as Counts['byStatus'],
  };
}
