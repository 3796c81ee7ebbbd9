// workflow/script-injection: the text of a stranger becomes part of a script before a shell or interpreter reads it.
// As zizmor's template-injection, Scorecard's Dangerous-Workflow and CodeQL's actions/code-injection.
import type { Related, Severity } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Insert, WorkflowFact, WorkflowJob, WorkflowStep, WorkflowText } from '../../src/model/workflow.ts';
import { entriesOf, lineOf, workflowsOf, worstOf } from '../../src/link/workflow/entries.ts';
import type { Entry } from '../../src/link/workflow/entries.ts';
import { outsideTexts } from '../../src/link/workflow/outside.ts';
import type { OutsideText } from '../../src/link/workflow/outside.ts';
import { privileged, unprivileged } from '../../src/link/workflow/reach.ts';

/** Inputs of actions that are run as a program. */
const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^actions\/github-script@/, ['script']],
  [/^azure\/(?:cli|powershell)@/i, ['inlinescript']],
  [/^(?:appleboy|d3rhase)\/ssh(?:-command)?-action@/, ['script', 'command']],
  [/^(?:nick-fields|nick-invision)\/retry@/, ['command']],
  [/^cardinalby\/js-eval-action@/, ['expression']],
  [/^jannekem\/run-python-script-action@/, ['script']],
  [/^(?:reactivecircus\/android-emulator-runner|amadevus\/pwsh-script|cross-platform-actions\/action|vmactions\/[\w-]+)@/i, ['script', 'run']],
  [/^(?:addnab\/docker-run-action|satackey\/action-js-inline|lalyos\/inline-github-action)@/, ['run', 'inline-script']],
  [/^mikefarah\/yq@/, ['cmd']],
  [/^sergeysova\/jq-action@/, ['cmd']],
];
const scriptLanguages = /^(?:actions\/github-script|cardinalby\/js-eval-action|satackey\/action-js-inline)@/;
const mostListed = 8;

interface Hit {
  readonly workflow: Located<WorkflowFact>;
  readonly step: WorkflowStep;
  readonly at: Range;
  readonly text: OutsideText;
  readonly entry: Entry | undefined; // none: a push
  readonly severity: Severity;
}

export const rule = projectRule({
  id: 'workflow/script-injection',
  severity: 'P0',
  *check(project) {
    for (const workflow of workflowsOf(project)) {
      const hits = workflow.jobs.flatMap((job) => job.steps.flatMap((step) => sinksOf(step).flatMap((sink) => hitsIn(project, workflow, job, step, sink))));
      for (const group of grouped(hits)) yield { ...problem(group), path: workflow.path };
    }
  },
});

function sinksOf({ uses, script, inputs }: WorkflowStep): WorkflowText[] {
  const names = scripts.find(([action]) => action.test(uses?.text ?? ''))?.[1] ?? [];
  return [...(script === undefined ? [] : [script]), ...names.flatMap((name) => inputs[name] ?? [])];
}

function hitsIn(project: Project, workflow: Located<WorkflowFact>, job: WorkflowJob, step: WorkflowStep, sink: WorkflowText): Hit[] {
  const found: Hit[] = [];
  for (const insert of sink.inserts) {
    if (isQuotedByItself(insert, step)) continue;
    const texts = outsideTexts(project, { workflow, job, step }, insert.expression);
    if (texts.length === 0) continue;
    const entries = entriesOf(project, workflow, job, step);
    const worst = [...texts].map((text) => judged(workflow, step, insert.at, text, worstOf(entries.filter(({ event }) => text.events.includes(event))))).filter((hit) => hit !== undefined).sort((a, b) => a.severity.localeCompare(b.severity))[0];
    if (worst !== undefined) found.push(worst);
  }
  return found;
}

/** JSON is a literal of JavaScript; to a shell it is not. */
function isQuotedByItself({ expression }: Insert, { uses }: WorkflowStep): boolean {
  return scriptLanguages.test(uses?.text ?? '') && expression.op === 'call' && expression.name === 'tojson';
}

/** Grave where a stranger alone gets it run with the repository's rights. A pull request from a fork runs without them. */
function judged(workflow: Located<WorkflowFact>, step: WorkflowStep, at: Range, text: OutsideText, entry: Entry | undefined): Hit | undefined {
  const byPush = text.events.includes('push') && workflow.events.some(({ name }) => name === 'push');
  if (entry === undefined) return byPush ? { workflow, step, at, text, entry, severity: 'P2' } : undefined;
  return { workflow, step, at, text, entry, severity: !privileged.has(entry.event) || entry.reach < 2 ? 'P2' : entry.weak ? 'P1' : 'P0' };
}

/** One a step where it is grave, else one a workflow. */
function grouped(hits: readonly Hit[]): Iterable<readonly Hit[]> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = hit.severity === 'P2' ? 'mild' : String(hit.step.at.start);
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return groups.values();
}

function problem(group: readonly Hit[]): { message: string; at: Range; severity: Severity; related: Related[]; data: Record<string, string>; symbol: string } {
  const hit = [...group].sort((a, b) => a.severity.localeCompare(b.severity))[0]!;
  const { entry, text, workflow } = hit;
  const related: Related[] = [
    ...(text.via === undefined ? [] : [{ ...text.via, note: 'handed-on', data: { text: text.path } }]),
    ...(entry === undefined ? [] : [{ ...lineOf(entry), note: 'started-by', data: { event: entry.event } }]),
    ...group.filter((each) => each !== hit).slice(0, mostListed).map((each) => ({ path: workflow.path, at: each.at, note: 'also', data: { text: each.text.path } })),
  ];
  const message = entry === undefined ? 'by-push' : unprivileged.has(entry.event) ? 'by-fork' : entry.reach < 2 ? 'gated' : entry.weak ? 'weak' : 'open';
  return { message, at: hit.at, severity: hit.severity, related, data: { text: text.path, event: entry?.event ?? 'push' }, symbol: hit.step.id ?? '' };
}
