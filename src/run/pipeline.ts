// The whole product on one page: source -> audit -> link -> policy. Reports and publishing come after.
import { askForFlows, askForRoutes, auditProject, linkProject, type AuditedPath, type ProjectAudit } from '../audit/project.ts';
import type { Config } from '../model/config.ts';
import { AuditError } from '../model/error.ts';
import type { NotScanned, RoleOf } from '../model/file.ts';
import type { OpenProject, Project, ProjectFile } from '../model/project.ts';
import type { Notice, Reason, Result } from '../model/result.ts';
import { ruleMatches } from '../model/rule.ts';
import type { Listed, Past, Source } from '../model/source.ts';
import type { RawProblem, Texts } from '../policy/draft.ts';
import { exposures } from '../policy/exposed.ts';
import { pastRule } from '../policy/past.ts';
import type { InlineSuppression } from '../policy/suppress.ts';
import { auditVerdict, comparisonVerdict, type State, type Verdict } from '../policy/result.ts';
import { knowledgeOf } from './knowledge.ts';
import { FileAudits, type Audited, type AuditedEntry, type Engine, type Progress } from './files.ts';
import { withFixes } from './fixes.ts';
import { auditPast, type PastAudit } from './past.ts';
import { locatedRoutes } from './routes.ts';
import { isKeepable, stateKey, type StateAudit } from './state.ts';
import { textsOf, withFiles, withShown } from './texts.ts';
import type { Cache } from './cache.ts';
import { Stopwatch } from './stopwatch.ts';

export interface Run {
  readonly engine: Engine;
  readonly config: Config;
  readonly roleOf: RoleOf;
  readonly cache: Cache;
  readonly tool: Result['tool'];
  readonly today: string; // ISO date
  readonly progress: Progress;
  readonly wants: (ruleId: string, path: string) => boolean; // --rule and --path
  readonly apart?: boolean; // findings of one habit stay apart, as whoever mends them needs them
}

/** The full audit of one state. Throws AuditError 'nothing-scanned' on an empty one. */
export async function scan(source: Source, run: Run): Promise<Verdict> {
  const watch = new Stopwatch();
  const audits = new FileAudits(run.engine, run.cache);
  const side = await mended(notEmpty(await auditSide(source, await recalled(source, run), audits, run, watch, 'files'), source), source, run);
  const knowledge = knowledgeOf(run.engine.ruleSet);
  run.cache.save();
  const facts = runFacts(run, { root: source.root, ...(source.commit === undefined ? {} : { head: source.commit }) }, [side], watch);
  return auditVerdict(side.state, run.config, knowledge, facts);
}

/** Head against base: both are audited whole, what they share once; with `past`, what the commits between brought in and took out again, too. */
export async function compare(base: Source, head: Source, run: Run, past?: Past): Promise<Verdict> {
  const watch = new Stopwatch();
  const audits = new FileAudits(run.engine, run.cache);
  const [known, knownNow] = await Promise.all([recalled(base, run), recalled(head, run)]);
  if (knownNow.audit === undefined) void head.list().catch(() => undefined); // git lists while the base is audited
  const before = await auditSide(base, known, audits, run, watch, 'base');
  const now = await mended(notEmpty(await auditSide(head, knownNow, audits, run, watch, 'head'), head), head, run); // the base may be empty: a repository begins so
  const between = past === undefined ? withoutPast : await auditPast(past, [base, head], run.engine, run.roleOf, run.config.exclude);
  watch.lap('history');
  const texts = await withShown(before.state.texts, base, now.audit.spoken, now.state.texts);
  const open = exposures(before.audit.routes, now.audit.routes).flatMap(({ routes }) => routes.map(({ path }) => path));
  const shown = await withFiles(now.state.texts, head, open);
  const knowledge = knowledgeOf(run.engine.ruleSet);
  run.cache.save();
  const target = { root: head.root, ...(base.commit === undefined ? {} : { base: base.commit }), ...(head.commit === undefined ? {} : { head: head.commit }) };
  const facts = runFacts(run, target, [now, before], watch);
  const wanted = between.secrets.filter(({ location }) => run.wants(pastRule, location.path));
  return comparisonVerdict({ ...before.state, texts }, { ...now.state, texts: shown }, run.config, knowledge, { ...facts, notices: [...facts.notices, ...between.notices] }, wanted);
}

const withoutPast: PastAudit = { secrets: [], notices: [] };

interface Side {
  readonly audit: StateAudit;
  readonly state: State;
}

/** With the changes that mend what was found. */
async function mended(side: Side, source: Source, run: Run): Promise<Side> {
  if (side.state.problems.length + side.state.suppressions.length === 0) return side;
  return { ...side, state: { ...side.state, ...(await withFixes(side.state.problems, side.state.texts, source, await run.engine.loadFixers())) } };
}

interface Recalled {
  readonly key: string | null;
  readonly audit: StateAudit | undefined;
}

async function recalled(source: Source, run: Run): Promise<Recalled> {
  const key = await stateKey(source, run.config);
  return { key, audit: key === null ? undefined : run.cache.state(key) };
}

/** The audit of a state, from the cache if the same state was audited before, and what of it was asked for. */
async function auditSide(source: Source, { key, audit: known }: Recalled, audits: FileAudits, run: Run, watch: Stopwatch, name: string): Promise<Side> {
  watch.lap(name);
  const { audit, texts } = known === undefined ? await auditState(source, audits, run, watch, name) : { audit: known, texts: await textsOf(source, known.spoken) };
  if (known === undefined && key !== null && isKeepable(audit)) run.cache.setState(key, audit);
  watch.lap(`${name}.texts`);
  const problems = audit.problems.filter(({ ruleId, problem }) => run.wants(ruleId, problem.path));
  const suppressions = audit.suppressions.filter((suppression) => isJudged(suppression, problems, run));
  return { audit, state: { problems, all: audit.problems, evidence: audit.evidence, suppressions, texts, paths: new Set(audit.paths), routes: audit.routes } };
}

async function auditState(source: Source, audits: FileAudits, run: Run, watch: Stopwatch, name: string): Promise<{ audit: StateAudit; texts: Texts }> {
  const audited = await audits.audit(source, run.roleOf, run.config.exclude, run.progress);
  watch.lap(name);
  const others = audited.notScanned.filter(({ path }) => !audited.files.has(path)).map(({ path, size }) => ({ path, role: run.roleOf(path), format: null, ...(size === undefined ? {} : { size }) }));
  const { problems, evidence, routes, failures, ruleMs } = await auditLinked(source, audited, others, audits, run);
  watch.lap(`${name}.project`);
  for (const [rule, time] of ruleMs) watch.add(`rule.${rule}`, time);
  const suppressions = [...audited.files.values()].flatMap(({ listed, role, record }) => record.suppressions.map((suppression) => ({ ...suppression, path: listed.path, role })));
  const places = [...problems.flatMap(({ problem }) => [problem, ...(problem.related ?? [])]), ...suppressions];
  const listedOf = (paths: Iterable<string>): Listed[] => [...new Set(paths)].flatMap((path) => audited.files.get(path)?.listed ?? []);
  const texts = await textsOf(source, listedOf([...places, ...evidence].map(({ path }) => path)));
  const located = evidence.map(({ control, path, offset, note }) => ({ control, path, note, startLine: texts.locate(path, { start: offset, end: offset }).startLine }));
  const inventory = await locatedRoutes(routes, source, listedOf);
  const paths = [...audited.files.keys(), ...others.map(({ path }) => path)];
  const spoken = listedOf(places.map(({ path }) => path));
  return { audit: { files: audited.files.size, bytes: audited.bytes, notScanned: audited.notScanned, problems, suppressions, evidence: located, routes: inventory, failures, paths, spoken }, texts };
}

// Each round reads what the last one asked for: modules that values come from, functions that callers' data goes on into.
const mostRounds = 20;

/** The rules over the linked files. What they turn out to need is read then, and those that asked for it run again. */
async function auditLinked(source: Source, { files }: Audited, others: readonly ProjectFile[], audits: FileAudits, run: Run): Promise<ProjectAudit> {
  const linked = [...files.values()].map(auditedPath);
  const project = linkProject(linked, others);
  const ruleMs = new Map<string, number>();
  const answered = async <T>(ask: (project: Project) => T): Promise<T> => {
    for (let round = 0; ; round++) {
      const answer = ask(project);
      if (round === mostRounds || project.missing.size + project.unfollowed.size === 0) return answer;
      await readMore(source, files, project, audits);
    }
  };
  await answered(askForRoutes); // the inventory first: it costs a fraction of the rules
  await answered(askForFlows);
  return answered((known) => auditProject(known, linked, run.engine.ruleSet, () => performance.now(), ruleMs));
}

async function readMore(source: Source, files: Audited['files'], project: OpenProject, audits: FileAudits): Promise<void> {
  const modules = await audits.modules(source, files, project.missing);
  project.learn(modules, await audits.followed(source, files, project.unfollowed));
}

function auditedPath({ listed, role, record }: AuditedEntry): AuditedPath {
  return { file: { path: listed.path, role, format: record.format, size: record.size }, record };
}

function notEmpty(side: Side, source: Source): Side {
  if (side.audit.files === 0) throw new AuditError('nothing-scanned', { root: source.root });
  return side;
}

/** Where only some rules or paths are asked for, a comment for another rule is not unused. */
function isJudged({ path, rules }: InlineSuppression, problems: readonly RawProblem[], run: Run): boolean {
  return run.wants('suppression/unused', path) || problems.some(({ ruleId, problem }) => problem.path === path && rules.some((rule) => ruleMatches(rule, ruleId)));
}

function runFacts(run: Run, target: Result['target'], sides: readonly [Side, ...Side[]], watch: Stopwatch) {
  const [head] = sides;
  const missing = sides.flatMap(({ audit }) => audit.notScanned.filter(({ reason }) => reason === 'missing-object'));
  const errors: Reason[] = missing.length === 0 ? [] : [{ message: 'gate.missing-objects', data: { count: missing.length, path: missing[0]?.path ?? '' } }];
  const notices: Notice[] = [];
  for (const { what, detail, path } of sides.flatMap(({ audit }) => audit.failures)) {
    notices.push({ level: 'error', message: 'notice.rule-threw', data: { rule: what, error: detail }, ...(path === undefined ? {} : { path }) });
  }
  if (notices.length > 0) errors.push({ message: 'gate.rule-threw', data: { count: notices.length } });
  return {
    tool: run.tool,
    target,
    routes: head.audit.routes,
    notScanned: head.audit.notScanned.map(({ size: _size, ...said }) => said).sort(byPath),
    stats: { files: head.audit.files, bytes: head.audit.bytes, durationMs: watch.total(), phases: watch.phases() },
    errors,
    notices,
    today: run.today,
    apart: run.apart === true,
  };
}

function byPath(a: NotScanned, b: NotScanned): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
