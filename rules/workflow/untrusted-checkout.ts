// workflow/untrusted-checkout: a run with the repository's rights takes a stranger's code and executes it.
// As zizmor's dangerous-triggers, Scorecard's Dangerous-Workflow and CodeQL's actions/untrusted-checkout.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { WorkflowFact, WorkflowJob } from '../../src/model/workflow.ts';
import { executionsAfter, foreignCheckouts, refusedEvents } from '../../src/link/workflow/checkouts.ts';
import type { ForeignCheckout } from '../../src/link/workflow/checkouts.ts';
import { entriesOf, lineOf, workflowsOf, worstOf } from '../../src/link/workflow/entries.ts';
import type { Entry } from '../../src/link/workflow/entries.ts';
import { least, privileged } from '../../src/link/workflow/reach.ts';

const mostListed = 8;

export const rule = projectRule({
  id: 'workflow/untrusted-checkout',
  severity: 'P0',
  *check(project) {
    for (const workflow of workflowsOf(project)) {
      const found = workflow.jobs.flatMap((job) => foreignCheckouts(project, { workflow, job }).flatMap((checkout) => judged(project, workflow, job, checkout) ?? []));
      const [worst, ...others] = found.sort((a, b) => (a.severity ?? 'P0').localeCompare(b.severity ?? 'P0'));
      if (worst !== undefined) yield { ...worst, path: workflow.path, related: [...(worst.related ?? []), ...others.slice(0, mostListed).map(({ at }) => ({ path: workflow.path, at, note: 'also' }))] };
    }
  },
});

function judged(project: Project, workflow: Located<WorkflowFact>, job: WorkflowJob, checkout: ForeignCheckout): Problem | undefined {
  const brought = waysTo(project, workflow, job, checkout, checkout.step);
  if (brought.length === 0) return undefined;
  const runs = executionsAfter(checkout, job.steps).flatMap((execution) => {
    const entry = worstOf(waysTo(project, workflow, job, checkout, execution.step).flatMap((way) => brought.filter((each) => isSame(each, way)).map(({ reach }) => ({ ...way, reach: least(reach, way.reach) }))));
    return entry === undefined ? [] : [{ ...execution, entry }];
  });
  const run = runs.find(({ entry }) => entry === worstOf(runs.map((each) => each.entry)));
  const entry = run?.entry ?? worstOf(brought)!;
  const isRefused = checkout.refused === true && refusedEvents.has(entry.event);
  if (run === undefined && (entry.weak || entry.reach < 2 || isRefused || checkout.folder !== '')) return undefined;
  const related: Related[] = [{ ...lineOf(entry), note: 'started-by', data: { event: entry.event } }, ...(run !== undefined ? [{ path: workflow.path, at: run.at, note: 'run-here', data: { what: run.what } }] : [])];
  const message = run === undefined ? 'brought' : isRefused ? 'refused' : entry.reach < 2 ? 'gated' : entry.weak ? 'weak' : 'executed';
  const severity = run === undefined || isRefused || entry.reach < 2 ? 'P2' : entry.weak ? 'P1' : 'P0';
  return { message, at: checkout.at, severity, related, data: { event: entry.event, what: run?.what ?? '' }, symbol: job.name, ...(run === undefined && { confidence: 'medium' as const }) };
}

function waysTo(project: Project, workflow: Located<WorkflowFact>, job: WorkflowJob, { events }: ForeignCheckout, step: ForeignCheckout['step']): readonly Entry[] {
  return entriesOf(project, workflow, job, step).filter(({ event }) => privileged.has(event) && event !== 'issues' && (events?.includes(event) ?? true));
}

function isSame(one: Entry, other: Entry): boolean {
  return one.event === other.event && one.from.path === other.from.path && one.from.at.start === other.from.at.start;
}
