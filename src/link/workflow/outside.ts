// link: expressions in workflows -> the texts of strangers that they may put in, and the events that bring those.
// https://docs.github.com/en/actions/concepts/security/script-injections, https://securitylab.github.com/resources/github-actions-untrusted-input/
import type { Located, Project } from '../../model/project.ts';
import type { Range } from '../../model/range.ts';
import type { Expression, WorkflowFact, WorkflowJob, WorkflowStep, WorkflowText } from '../../model/workflow.ts';
import { callersOf } from './entries.ts';

/** Where an expression stands. */
export interface Spot {
  readonly workflow: Located<WorkflowFact>;
  readonly job: WorkflowJob;
  readonly step?: WorkflowStep;
}

/** A text that a stranger writes. */
export interface OutsideText {
  readonly path: string; // 'github.event.issue.title'
  readonly events: readonly string[]; // that bring it
  readonly via?: { readonly path: string; readonly at: Range }; // where it is handed on under another name
}

/** A context that a value comes from, and where it was handed on last. */
export interface Origin {
  readonly path: string;
  readonly via?: { readonly path: string; readonly at: Range };
}

const deepest = 3;
const mostCallers = 12;
const pullRequests = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'];
const author = String.raw`(?:author|committer)\.(?:email|name)`;
const table: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^github\.event\.issue(?:\.(?:title|body))?$/, ['issues', 'issue_comment']],
  [/^github\.event\.discussion(?:\.(?:title|body))?$/, ['discussion', 'discussion_comment']],
  [/^github\.event\.comment(?:\.body)?$/, ['issue_comment', 'discussion_comment', 'pull_request_review_comment', 'commit_comment']],
  [/^github\.event\.review(?:\.body)?$/, ['pull_request_review']],
  [/^github\.event\.pull_request(?:\.(?:title|body|head(?:\.(?:ref|label|repo\.(?:default_branch|description|homepage)))?))?$/, pullRequests],
  [/^github\.head_ref$/, ['pull_request', 'pull_request_target']],
  [new RegExp(String.raw`^github\.event\.workflow_run(?:\.(?:head_branch|display_title|head_commit(?:\.message|\.${author})?|head_repository\.description|pull_requests\.\*\.head\.ref))?$`), ['workflow_run']],
  [new RegExp(String.raw`^github\.event\.(?:head_commit|commits\.\*)(?:\.message|\.${author})?$`), ['push']],
  [/^github\.event\.pages\.\*\.page_name$/, ['gollum']],
  [/^github(?:\.event)?$/, ['issues', 'issue_comment', 'discussion', 'discussion_comment', 'workflow_run', ...pullRequests]],
];
/** Calls that hand a part of their arguments on; the others answer yes, no or a hash. */
const handsOn: ReadonlySet<string> = new Set(['format', 'join', 'tojson', 'fromjson', 'case', 'trim', 'lower', 'upper', 'replace']);
/** Actions whose outputs are what a stranger wrote. */
const relays = [/^outputs of (?:xt0rted|potiuk)\/pull-request-comment-branch: (?:head_ref|ref)$/];

/** What the value of an expression may be taken from. */
export function carriers(expression: Expression): readonly string[] {
  switch (expression.op) {
    case 'context':
      return [expression.path];
    case 'or':
      return expression.parts.flatMap(carriers);
    case 'and':
      return carriers(expression.parts.at(-1) ?? { op: 'unread' });
    case 'call':
      return handsOn.has(expression.name) ? expression.args.flatMap(carriers) : [];
    case 'compare':
    case 'not':
    case 'literal':
    case 'unread':
      return [];
    default:
      return expression satisfies never;
  }
}

export function outsideTexts(project: Project, spot: Spot, expression: Expression): readonly OutsideText[] {
  return originsOf(project, spot, expression).flatMap(({ path, via }): OutsideText[] => {
    const relayed = relays.some((relay) => relay.test(path));
    const events = relayed ? ['issue_comment'] : table.find(([pattern]) => pattern.test(path))?.[1];
    if (events === undefined || isFixed(spot, path)) return [];
    return [{ path, events: path.endsWith('.head_branch') && namesBranches(spot.workflow) ? [] : events, ...(via !== undefined && { via }) }];
  });
}

/** The contexts that a value comes from in the end, through variables, inputs and outputs. */
export function originsOf(project: Project, spot: Spot, expression: Expression, depth = 0): readonly Origin[] {
  return carriers(expression).flatMap((path): readonly Origin[] => {
    const [context = '', name = '', part = '', output = ''] = path.split('.');
    if (depth >= deepest) return [];
    if (context === 'env') return variable(project, spot, name, depth);
    if (context === 'inputs' && part === '') return given(project, spot, name, depth);
    if (context === 'steps' && part === 'outputs') return produced(project, spot, name, output, depth);
    return [{ path }];
  });
}

function handedOn(project: Project, spot: Spot, { inserts }: WorkflowText, depth: number): readonly Origin[] {
  return inserts.flatMap(({ expression, at }) => originsOf(project, spot, expression, depth + 1).map((found) => ({ ...found, via: { path: spot.workflow.path, at } })));
}

function variable(project: Project, spot: Spot, name: string, depth: number): readonly Origin[] {
  const text = spot.step?.variables[name] ?? spot.job.variables[name] ?? spot.workflow.variables[name];
  return text === undefined ? [] : handedOn(project, spot, text, depth);
}

/** An input of a workflow or action, as those of this repository that call it fill it. */
function given(project: Project, { workflow }: Spot, name: string, depth: number): readonly Origin[] {
  return callersOf(project, workflow.path).slice(0, mostCallers).flatMap((caller) => {
    const text = (caller.step ?? caller.job).inputs[name];
    return text === undefined ? [] : handedOn(project, caller, text, depth);
  });
}

/** An earlier step's output: `echo "name=$VARIABLE" >> "$GITHUB_OUTPUT"`, else the action's by its name: 'outputs of owner/action: ref'. */
function produced(project: Project, spot: Spot, id: string, output: string, depth: number): readonly Origin[] {
  const step = spot.job.steps.find((each) => each.id === id);
  if (step?.uses !== undefined) return [{ path: `outputs of ${step.uses.text.split('@')[0]?.toLowerCase() ?? ''}: ${output}` }];
  const found: Origin[] = [];
  for (const line of (step?.script?.text ?? '').split('\n', 400)) {
    const [, name, variable] = /\b([\w-]{1,80})=["']?\$\{?(\w{1,80})\}?["']?\s{0,3}["']?\s{0,3}(?:>>|\|\s{0,3}tee\s)/.exec(line.slice(0, 500)) ?? [];
    const text = name?.toLowerCase() === output && variable !== undefined && line.includes('GITHUB_OUTPUT') ? step?.variables[variable.toLowerCase()] : undefined;
    if (text !== undefined) found.push(...handedOn(project, { ...spot, ...(step && { step }) }, text, depth));
  }
  return found;
}

/** Run only for one of a few values: `if: github.event.comment.body == '/deploy'`. */
function isFixed({ job, step }: Spot, path: string): boolean {
  return [job.condition, step?.condition].some((condition) => condition !== undefined && fixes(condition, path));
}

function fixes(condition: Expression, path: string): boolean {
  if (condition.op === 'and') return condition.parts.some((part) => fixes(part, path));
  if (condition.op === 'or') return condition.parts.every((part) => fixes(part, path));
  if (condition.op === 'compare') return condition.by === '==' && [condition.left, condition.right].some((side) => side.op === 'context' && (side.path === path || (side.path.endsWith('head_ref') && path.endsWith('.head.ref')) || (path.endsWith('head_ref') && side.path.endsWith('.head.ref')))) && [condition.left, condition.right].some(({ op }) => op === 'literal');
  if (condition.op !== 'call' || condition.name !== 'contains') return false;
  const [list, what] = condition.args;
  return what?.op === 'context' && what.path === path && list?.op === 'call' && list.name === 'fromjson';
}

/** `branches: [main]` lets no other name through. */
function namesBranches({ events }: WorkflowFact): boolean {
  return events.some(({ name, branches }) => name === 'workflow_run' && branches.length > 0 && branches.every((branch) => /^[\w./-]+$/.test(branch)));
}
