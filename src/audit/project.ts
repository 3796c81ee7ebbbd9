// Records of all files -> linked project -> problems of project rules, evidence for controls. Never parses.
import type { Problem } from '../model/finding.ts';
import type { OpenProject, Project, ProjectFile } from '../model/project.ts';
import { mostEvidence, type Control, type FileRule, type ProjectRule } from '../model/rule.ts';
import { link } from '../link/project.ts';
import { flowsOf } from '../link/dataflow.ts';
import { routesOf } from '../link/routes.ts';
import type { Route } from '../model/route.ts';
import { describe } from './describe.ts';
import type { FileProblem, FileRecord, RuleFailure } from './record.ts';
import type { RuleSet } from './rule-set.ts';

export interface AuditedPath {
  readonly file: ProjectFile;
  readonly record: FileRecord;
}

export interface Evidence {
  readonly control: string;
  readonly path: string;
  readonly offset: number;
  readonly note: string;
}

/** Everything the audit says of one state of a repository. Offsets inside; policy/ makes findings of it. */
export interface ProjectAudit {
  readonly problems: readonly (FileProblem & { readonly problem: Problem & { readonly path: string } })[];
  readonly evidence: readonly Evidence[];
  readonly routes: readonly Route[];
  readonly failures: readonly (RuleFailure & { readonly path?: string })[];
  readonly ruleMs: ReadonlyMap<string, number>;
}

/** `others` exist but were not audited. */
export function linkProject(files: readonly AuditedPath[], others: readonly ProjectFile[]): OpenProject {
  return link(files.map(({ file, record }) => ({ path: file.path, role: file.role, format: record.format, size: record.size, facts: record.facts })), others);
}

/** Lets the project say which modules its inventory of routes needs. What fails here fails again in the audit, and is reported there. */
export function askForRoutes(project: Project): void {
  try {
    routesOf(project);
  } catch {
    return;
  }
}

/** Lets the project say which files the data of callers goes on into. */
export function askForFlows(project: Project): void {
  try {
    flowsOf(project);
  } catch {
    return;
  }
}

/** `now` measures, in milliseconds; `ruleMs` is added to. */
export function auditProject(project: Project, files: readonly AuditedPath[], ruleSet: RuleSet, now: () => number, ruleMs = new Map<string, number>()): ProjectAudit {
  let last = now();
  const lap = (what: string): void => {
    const time = now();
    ruleMs.set(what, (ruleMs.get(what) ?? 0) + time - last);
    last = time;
  };
  const problems: ProjectAudit['problems'][number][] = [];
  const failures: (RuleFailure & { readonly path?: string })[] = [];
  const denied = secretsOf(files, (_, problem) => problem.denied === true);
  const shown = secretsOf(files, ({ role }) => role === 'documentation');
  const settling = new Map(ruleSet.rules.flatMap((rule) => (rule.scope === 'file' && rule.settle !== undefined ? [[rule.id, rule] as const] : [])));
  for (const { file, record } of files) {
    for (const { ruleId, problem } of record.problems) {
      const own = file.role === 'production' || file.role === 'development' ? asShown(problem, file, shown) : quieted(problem, denied);
      const found = { ...own, path: file.path };
      const settled = settle(settling.get(ruleId), project, found, failures);
      if (settled !== null) problems.push({ ruleId, problem: { ...settled, path: file.path } });
    }
    for (const failure of record.failures) failures.push({ ...failure, path: file.path });
  }
  let routes: readonly Route[] = [];
  try {
    routes = routesOf(project);
  } catch (error) {
    failures.push({ what: 'routes', detail: describe(error) });
  }
  lap('routes');
  for (const rule of ruleSet.rules) {
    if (rule.scope !== 'project') continue;
    runRule(rule, project, problems, failures);
    lap(rule.id);
  }
  const evidence: Evidence[] = [];
  for (const control of ruleSet.controls) {
    try {
      for (const { path, at, note } of telling(project.once(evidenceOf, control))) evidence.push({ control: control.id, path, offset: at?.start ?? 0, note });
    } catch (error) {
      failures.push({ what: `control ${control.id}`, detail: describe(error) });
    }
  }
  lap('controls');
  return { problems, evidence, routes, failures, ruleMs };
}

/** A rule that fails here leaves its problem as the file shows it. */
function settle(rule: FileRule | undefined, project: Project, problem: Problem & { readonly path: string }, failures: (RuleFailure & { readonly path?: string })[]): Problem | null {
  if (rule?.settle === undefined) return problem;
  try {
    return rule.settle(project, problem);
  } catch (error) {
    failures.push({ what: rule.id, detail: describe(error), path: problem.path });
    return problem;
  }
}

/** Hashes of the secrets of some places: those that are denied, those of documentation. */
function secretsOf(files: readonly AuditedPath[], which: (file: AuditedPath['file'], problem: Problem) => boolean): ReadonlySet<string> {
  const hashes = new Set<string>();
  for (const { file, record } of files) for (const { problem } of record.problems) if (problem.secret !== undefined && which(file, problem)) hashes.add(problem.secret.hash);
  return hashes;
}

/** What a page shows of the repository's own documentation weighs as it does there. */
function asShown(problem: Problem, { format }: AuditedPath['file'], shown: ReadonlySet<string>): Problem {
  const isOfPage = (format === 'javascript' || format === 'typescript') && problem.secret !== undefined && shown.has(problem.secret.hash);
  return isOfPage && (problem.severity === undefined || problem.severity < 'P1') ? { ...problem, severity: 'P1' } : problem;
}

/** The same value in another test or text is as dead as where somebody says so; a program may still be guarded by it. */
function quieted(problem: Problem, denied: ReadonlySet<string>): Problem {
  if (problem.secret === undefined || !denied.has(problem.secret.hash)) return problem;
  const { whenNew: _, ...rest } = problem;
  return problem.severity === undefined || problem.severity < 'P2' ? { ...rest, severity: 'P2' } : rest;
}

type Evidences = readonly (ReturnType<Control['evidence']> extends Iterable<infer Place> ? Place : never)[];

function evidenceOf(project: Project, control: Control): Evidences {
  return [...control.evidence(project)];
}

/** The places that are shown, and one more of each note, which decides. The files of all others need not be read to tell their lines. */
function telling(places: Evidences): Evidences {
  const said = new Set<string>();
  return places.filter(({ note }, at) => {
    const isNew = !said.has(note);
    said.add(note);
    return isNew || at < mostEvidence;
  });
}

function problemsOf(project: Project, rule: ProjectRule): ReturnType<ProjectRule['check']> {
  return [...rule.check(project)];
}

function runRule(rule: ProjectRule, project: Project, problems: ProjectAudit['problems'][number][], failures: RuleFailure[]): void {
  try {
    for (const problem of project.once(problemsOf, rule)) problems.push({ ruleId: rule.id, problem });
  } catch (error) {
    failures.push({ what: rule.id, detail: describe(error) });
  }
}
