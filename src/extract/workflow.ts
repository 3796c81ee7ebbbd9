// Workflows of GitHub and what follows it, and composite actions -> WorkflowFact.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax, …/metadata-syntax
import type { Fact } from '../model/fact.ts';
import type { Range } from '../model/range.ts';
import type { Permissions, WorkflowEvent, WorkflowFact, WorkflowJob, WorkflowStep, WorkflowText, WorkflowTexts } from '../model/workflow.ts';
import type { TreeEntry, TreeNode } from '../parse/document.ts';
import { shellCommands } from '../parse/shell.ts';
import { entriesOf, entryOf, itemsOf, nodeAt, textOf } from '../parse/tree.ts';
import type { ScalarNode } from '../parse/tree.ts';
import { insertsIn, parseCondition } from '../parse/workflow-expression.ts';
import type { Extractor } from './extractor.ts';

const workflowPath = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
const actionPath = /(?:^|\/)action\.ya?ml$/;
const mostJobs = 300;
const mostSteps = 400;
const mostInputs = 100;
const longest = 20_000;

export const workflowExtractor: Extractor = {
  topic: 'workflow',
  formats: ['yaml'],
  triggers: ['runs-on:'],
  paths: /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
  concerns: ({ path, text }) => workflowPath.test(path) || (actionPath.test(path) && /\bcomposite\b/.test(text)),
  *extract(document, { path, text }): Generator<Fact> {
    const root = document.kind === 'tree' ? document.roots[0] : undefined;
    if (root?.kind !== 'map') return;
    yield actionPath.test(path) && !workflowPath.test(path) ? ofAction(root, text) : ofWorkflow(root, text);
  },
};

function ofWorkflow(root: TreeNode, text: string): WorkflowFact {
  const on = entryOf(root, 'on') ?? entryOf(root, 'true');
  const everywhere = /\bsecrets\.(?!GITHUB_TOKEN\b)/i.test(text.slice(nodeAt(root, 'env')?.at.start ?? 0, nodeAt(root, 'env')?.at.end ?? 0));
  const jobs = entriesOf(nodeAt(root, 'jobs')).filter(({ value }) => value.kind === 'map').slice(0, mostJobs);
  return {
    kind: 'workflow',
    is: 'workflow',
    name: textOf(nodeAt(root, 'name')) ?? '',
    events: on === undefined ? [] : eventsOf(on),
    ...permissions(entryOf(root, 'permissions')),
    variables: textsOf(nodeAt(root, 'env')),
    jobs: jobs.map((job) => jobOf(job, text, everywhere || handsSecrets(text.slice(job.keyAt.start, job.value.at.end)))),
    owners: [...new Set([...text.matchAll(/\bgithub\.repository(?:_owner)?\s{0,3}[!=]=\s{0,3}'([\w.-]{1,39})(?:\/[\w.-]{1,100})?'/gi)].map(([, owner = '']) => owner.toLowerCase()))],
    at: on?.keyAt ?? { start: root.at.start, end: root.at.start + 1 },
  };
}

function handsSecrets(text: string): boolean {
  return /\bsecrets\.(?!GITHUB_TOKEN\b)|\bsecrets\s{0,3}\[|\bsecrets:\s{0,3}inherit\b/i.test(text);
}

/** `runs: {using: composite, steps: […]}`. */
function ofAction(root: TreeNode, text: string): WorkflowFact {
  const steps = entryOf(nodeAt(root, 'runs'), 'steps');
  const at = steps?.keyAt ?? { start: root.at.start, end: root.at.start + 1 };
  return { kind: 'workflow', is: 'action', name: textOf(nodeAt(root, 'name')) ?? '', events: [], variables: {}, owners: [], jobs: [{ name: '', needs: [], inputs: {}, variables: {}, steps: stepsOf(steps?.value, text), at }], at };
}

/** `on: push`, `on: [push, issues]`, `on: {issues: {types: [opened]}}`. */
function eventsOf({ value, keyAt }: TreeEntry): WorkflowEvent[] {
  const bare = (name: string, at: Range): WorkflowEvent => ({ name, types: [], branches: [], workflows: [], at });
  if (value.kind !== 'map') return itemsOf(value).flatMap((item) => bare(textOf(item) ?? '', item.kind === 'scalar' ? item.at : keyAt));
  const list = (node: TreeNode | undefined): string[] => itemsOf(node).flatMap((item) => textOf(item) ?? []);
  return value.entries.map((entry) => ({ ...bare(entry.key, entry.keyAt), types: list(nodeAt(entry.value, 'types')), branches: list(nodeAt(entry.value, 'branches')), workflows: list(nodeAt(entry.value, 'workflows')) }));
}

function permissions(entry: TreeEntry | undefined): { readonly permissions?: Permissions } {
  if (entry === undefined) return {};
  const at = { start: entry.keyAt.start, end: Math.max(entry.keyAt.end, entry.value.kind === 'scalar' ? entry.value.at.end : entry.keyAt.end) };
  const word = textOf(entry.value);
  if (word === 'write-all' || word === 'read-all') return { permissions: { all: word === 'write-all' ? 'write' : 'read', writes: [], at } };
  const scopes = entriesOf(entry.value);
  return { permissions: { ...(scopes.length === 0 && { all: 'none' as const }), writes: scopes.filter(({ value }) => textOf(value) === 'write').map(({ key }) => key), at } };
}

function jobOf({ key, keyAt, value }: TreeEntry, text: string, secrets: boolean): WorkflowJob {
  const uses = nodeAt(value, 'uses');
  const runner = nodeAt(value, 'runs-on');
  return {
    name: key,
    needs: itemsOf(nodeAt(value, 'needs')).flatMap((item) => textOf(item) ?? []),
    ...condition(nodeAt(value, 'if')),
    ...(nodeAt(value, 'environment') && { environment: true as const }),
    ...permissions(entryOf(value, 'permissions')),
    ...(secrets && { secrets: true as const }),
    ...(uses?.kind === 'scalar' && { uses: given(uses) }),
    ...(runner?.kind === 'scalar' && { runner: given(runner) }),
    inputs: textsOf(nodeAt(value, 'with')),
    variables: textsOf(nodeAt(value, 'env')),
    steps: stepsOf(nodeAt(value, 'steps'), text),
    at: keyAt,
  };
}

function condition(node: TreeNode | undefined): Pick<WorkflowStep, 'condition'> {
  const text = textOf(node);
  return text === undefined ? {} : { condition: parseCondition(text) };
}

function stepsOf(list: TreeNode | undefined, text: string): WorkflowStep[] {
  return itemsOf(list).filter(({ kind }) => kind === 'map').slice(0, mostSteps).map((step) => stepOf(step, text));
}

function stepOf(node: TreeNode, text: string): WorkflowStep {
  const id = textOf(nodeAt(node, 'id'))?.toLowerCase();
  const uses = nodeAt(node, 'uses');
  const run = nodeAt(node, 'run');
  const folder = textOf(nodeAt(node, 'working-directory'));
  return {
    ...(id !== undefined && { id }),
    ...condition(nodeAt(node, 'if')),
    ...(uses?.kind === 'scalar' && { uses: { ...given(uses), ...versionBehind(text, uses.at.end) } }),
    inputs: textsOf(nodeAt(node, 'with')),
    ...(run?.kind === 'scalar' && { script: given(run) }),
    commands: run?.kind === 'scalar' ? commandsOf(run) : [],
    ...(folder !== undefined && { folder }),
    variables: textsOf(nodeAt(node, 'env')),
    at: node.at,
  };
}

/** `actions/checkout@3d3c42e… # v7.0.1`: how pinned actions are written. */
function versionBehind(text: string, end: number): { readonly version?: string } {
  const version = /^["']?[ \t]{0,9}#[ \t]{0,9}(?:tag=|ratchet:\S{1,80}@)?v?(\d[\w.]{0,20})/.exec(text.slice(end, end + 150))?.[1];
  return version === undefined ? {} : { version };
}

/** Where each stands: of a block, the line of the command. */
function commandsOf(node: ScalarNode): WorkflowStep['commands'] {
  if (node.quoted) return shellCommands(withoutInserts(textOf(node) ?? '').slice(0, longest), 0).map((command) => ({ ...command, at: node.at }));
  const plain = node.raw.replace(/^[|>][^\n]*/, (mark) => ' '.repeat(mark.length));
  return shellCommands(withoutInserts(plain).slice(0, longest), node.at.start);
}

/** As long as before, without signs that mean something to a shell. */
function withoutInserts(text: string): string {
  return text.replaceAll(/\$\{\{[^}]{0,500}\}\}/g, (inserted) => 'E'.repeat(inserted.length));
}

function textsOf(node: TreeNode | undefined): WorkflowTexts {
  return Object.fromEntries(entriesOf(node).slice(0, mostInputs).flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key.toLowerCase(), given(value)]] : [])));
}

/** The text as it is read, and its expressions where they are written. */
function given(node: ScalarNode): WorkflowText {
  return { text: (textOf(node) ?? '').slice(0, longest), inserts: node.raw.includes('${{') ? insertsIn(node.raw, node.at.start) : [], at: node.at };
}
