// link: workflows, the jobs that call them and the actions they share -> how a stranger's event comes to a step, and with which rights.
import type { Located, Project } from '../../model/project.ts';
import type { WorkflowEvent, WorkflowFact, WorkflowJob, WorkflowStep } from '../../model/workflow.ts';
import type { Range } from '../../model/range.ts';
import { joinPath } from '../paths.ts';
import { least, privileged, reachOfCondition, reachOfEvent, unprivileged, type Reach } from './reach.ts';

/** A way in: an event, how far a stranger gets on it, and where it is written. */
export interface Entry {
  readonly event: string;
  readonly reach: Reach;
  readonly from: WorkflowEvent & { readonly path: string };
  readonly weak: boolean; // it is said that the token may only read, and no secret is handed to the job
}

/** A call of a workflow or action of this repository. */
export interface Caller {
  readonly workflow: Located<WorkflowFact>;
  readonly job: WorkflowJob;
  readonly step?: WorkflowStep; // absent: the job is the call
}

const deepest = 3;
const mostCallers = 12;
const mostNeeded = 12;

/** Those that a code host would run, whatever their files are called. */
export function workflowsOf(project: Project): readonly Located<WorkflowFact>[] {
  return project.once(shipped);
}

function shipped(project: Project): readonly Located<WorkflowFact>[] {
  return project.of('workflow').filter(({ path, role }) => path.startsWith('.') || (role !== 'vendored' && role !== 'generated' && role !== 'example' && role !== 'documentation' && role !== 'test'));
}

export function callersOf(project: Project, path: string): readonly Caller[] {
  return project.once(allCallers).get(path) ?? [];
}

function allCallers(project: Project): ReadonlyMap<string, readonly Caller[]> {
  const found = new Map<string, Caller[]>();
  const add = (uses: string | undefined, caller: Caller): void => {
    const target = uses?.startsWith('./') === true ? joinPath('', uses) : null;
    if (target === null) return;
    for (const path of /\.ya?ml$/.test(target) ? [target] : [`${target}/action.yml`.replace(/^\//, ''), `${target}/action.yaml`.replace(/^\//, '')]) found.set(path, [...(found.get(path) ?? []), caller]);
  };
  for (const workflow of workflowsOf(project)) {
    for (const job of workflow.jobs) {
      add(job.uses?.text, { workflow, job });
      for (const step of job.steps) add(step.uses?.text, { workflow, job, step });
    }
  }
  return found;
}

/** By which ways a job runs, or a step of it. */
export function entriesOf(project: Project, workflow: Located<WorkflowFact>, job: WorkflowJob, step?: WorkflowStep, depth = 0): readonly Entry[] {
  const before = step === undefined ? [] : job.steps.slice(0, job.steps.indexOf(step));
  const checked: Reach = before.some(asksWhoCalls) ? 1 : 2;
  return startsOf(project, workflow, depth).flatMap((entry) => {
    const reach = least(entry.reach, reachOfJob(workflow, job, entry.event), reachOfCondition(step?.condition, entry.event), checked);
    if (reach === 0) return [];
    const given = job.permissions ?? workflow.permissions;
    const isWeak = unprivileged.has(entry.event) || (given === undefined ? entry.weak : job.secrets !== true && given.all !== 'write' && given.writes.length === 0);
    return [{ ...entry, reach, weak: isWeak }];
  });
}

function startsOf(project: Project, workflow: Located<WorkflowFact>, depth: number): Entry[] {
  const own = workflow.events.map((event): Entry => ({ event: event.name, reach: event.name === 'workflow_run' ? reachOfRun(project, event) : reachOfEvent(event), from: { ...event, path: workflow.path }, weak: false }));
  const called = depth < deepest && (workflow.is === 'action' || workflow.events.some(({ name }) => name === 'workflow_call')) ? callersOf(project, workflow.path).slice(0, mostCallers).flatMap(({ workflow: caller, job, step }) => entriesOf(project, caller, job, step, depth + 1)) : [];
  return [...own.filter(({ reach }) => reach > 0), ...called];
}

/**
 * A run that follows others is a stranger's where one of them may be. One that follows a run which itself follows another is of the default
 * branch. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 */
function reachOfRun(project: Project, { workflows }: WorkflowEvent): Reach {
  const known = workflowsOf(project).filter(({ name }) => workflows.includes(name));
  if (workflows.length === 0 || known.length < workflows.length) return known.length === 0 && workflows.length > 0 ? 1 : 2;
  const reaches = known.flatMap(({ events }) => events.map((event): Reach => (event.name === 'workflow_run' ? 0 : reachOfEvent(event))));
  return reaches.includes(2) ? 2 : reaches.includes(1) ? 1 : 0;
}

const reaches = new WeakMap<WorkflowJob, Map<string, Reach>>();

function reachOfJob(workflow: WorkflowFact, job: WorkflowJob, event: string): Reach {
  const known = reaches.get(job) ?? new Map<string, Reach>();
  reaches.set(job, known);
  const reach = known.get(event) ?? reachThrough(workflow, job, event, 0);
  known.set(event, reach);
  return reach;
}

function reachThrough(workflow: WorkflowFact, job: WorkflowJob, event: string, depth: number): Reach {
  const own = least(reachOfCondition(job.condition, event), job.environment === true ? 1 : 2);
  const waits = job.condition === undefined || !/"name":"(?:always|failure|cancelled)"/.test(JSON.stringify(job.condition));
  if (!waits || depth > 1 || own === 0) return own;
  return least(own, ...workflow.jobs.filter(({ name }) => job.needs.includes(name)).slice(0, mostNeeded).map((needed) => least(reachThrough(workflow, needed, event, depth + 1), needed.steps.some(asksWhoCalls) ? 1 : 2)));
}

const checkingAction = /permission|team-?member|org-?member|membership|author-?association|is-?collaborator|check-?(?:user|actor|author|collab)|trusted|authori[sz]/i;
const checkingText = /collaborators\/|getCollaboratorPermissionLevel|checkMembership|getMembershipForUser|author_?association|\/memberships\/|checkCollaborator|isTeamMember|MAINTAINERS?\b|ALLOWED_(?:USERS|ACTORS)/i;

const asking = new WeakMap<WorkflowStep, boolean>();

/** A step that looks up what the caller may do here. */
function asksWhoCalls(step: WorkflowStep): boolean {
  const known = asking.get(step) ?? looksUpCaller(step);
  asking.set(step, known);
  return known;
}

function looksUpCaller({ uses, script, inputs }: WorkflowStep): boolean {
  return checkingAction.test(uses?.text ?? '') || checkingText.test(script?.text ?? '') || checkingText.test(inputs.script?.text ?? '');
}

/** The gravest first: what a stranger starts by himself, with rights. */
export function worstOf(entries: readonly Entry[]): Entry | undefined {
  const weight = ({ event, reach, weak }: Entry): number => (privileged.has(event) ? 10 : 0) + reach * 2 + (weak ? 0 : 1);
  return [...entries].sort((a, b) => weight(b) - weight(a))[0];
}

export function lineOf(entry: Entry): { path: string; at: Range } {
  return { path: entry.from.path, at: entry.from.at };
}
