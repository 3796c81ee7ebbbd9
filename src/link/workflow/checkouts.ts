// link: steps of a job -> where they bring in the code of a pull request, and what runs it afterwards.
// https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
import type { Project } from '../../model/project.ts';
import type { Range } from '../../model/range.ts';
import type { ShellCommand } from '../../model/image-build.ts';
import type { WorkflowStep, WorkflowText } from '../../model/workflow.ts';
import { carriers, originsOf } from './outside.ts';
import type { Spot } from './outside.ts';

export interface ForeignCheckout {
  readonly step: WorkflowStep;
  readonly at: Range;
  readonly folder: string; // below the workspace; '' is the workspace itself
  readonly events: readonly string[] | null; // on which it brings foreign code; null: on any
  readonly refused?: true; // on the events that the action looks after, it fails for forks
}

/** Something of what was brought in that is run. */
export interface Execution {
  readonly step: WorkflowStep;
  readonly at: Range;
  readonly what: string;
}

/** Contexts that name a commit of the pull request. A branch's name alone is looked up in the repository itself, where no stranger has branches. */
const commits: readonly (readonly [RegExp, readonly string[] | null])[] = [
  [/^github\.event\.pull_request\.(?:head\.sha|merge_commit_sha)$/, ['pull_request_target']],
  [/^github\.event\.workflow_run\.(?:head_sha|head_commit\.id|pull_requests\.\*\.head\.sha)$/, ['workflow_run']],
  [/^outputs of (?:xt0rted|potiuk)\/pull-request-comment-branch: (?:head_sha|sha)$/, ['issue_comment']],
  [/^outputs of (?:eficode\/resolve-pr-refs|alessbell\/pull-request-comment-branch|jitterbit\/get-changed-files|refined-github\/[\w-]+): head_(?:sha|ref)$/, ['issue_comment']],
];
const repositories = /^github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.(?:full_name|name|clone_url|ssh_url|html_url|git_url)$|^outputs of .*pull-request-comment-branch: head_repo/;
const pullReference = /\brefs\/(?:remotes\/)?pull\/|^pull\//;

export function foreignCheckouts(project: Project, spot: Spot): readonly ForeignCheckout[] {
  return spot.job.steps.flatMap((step) => byAction(project, { ...spot, step }, step) ?? byCommand(project, { ...spot, step }, step) ?? []);
}

function byAction(project: Project, spot: Spot, step: WorkflowStep): ForeignCheckout | undefined {
  if (!/^(?:actions|gitea|forgejo)\/checkout@/i.test(step.uses?.text ?? '')) return undefined;
  const { ref, repository, path } = step.inputs;
  const folder = (path?.text ?? '').replace(/^\.?\/|\/$/g, '').replace(/^\.$/, '');
  const events = repository !== undefined && namesForeign(project, spot, repository, repositories) ? null : ref === undefined ? undefined : foreignEvents(project, spot, ref);
  return events === undefined ? undefined : { step, at: (ref ?? repository ?? step).at, folder, events, ...(isRefused(step) && { refused: true as const }) };
}

/** Releases that refuse the code of forks unless told otherwise; moving tags of those majors have it. https://github.blog/changelog/2026-06-18-safer-pull_request_target-defaults-for-github-actions-checkout/ */
const refusesSince: ReadonlyMap<number, number> = new Map([[3, 7], [4, 4], [5, 1], [6, 1]]);
export const refusedEvents: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

function isRefused({ uses, inputs }: WorkflowStep): boolean {
  if (inputs['allow-unsafe-pr-checkout'] !== undefined && inputs['allow-unsafe-pr-checkout'].text !== 'false') return false;
  const asked = uses?.text.split('@')[1] ?? '';
  if (asked === 'main') return true;
  const pinned = /^[\da-f]{40}$/.test(asked);
  const [, major = '', minor] = /^v?(\d{1,3})(?:\.(\d{1,3}))?/.exec(pinned ? (uses?.version ?? '') : asked) ?? [];
  if (major === '') return false;
  return Number(major) > 6 || (minor === undefined ? !pinned && Number(major) > 2 : Number(minor) >= (refusesSince.get(Number(major)) ?? Infinity));
}

function namesForeign(project: Project, spot: Spot, text: WorkflowText, pattern: RegExp): boolean {
  return text.inserts.some(({ expression }) => originsOf(project, spot, expression).some(({ path }) => pattern.test(path)));
}

/** Undefined: it names nothing foreign. */
function foreignEvents(project: Project, spot: Spot, text: WorkflowText): readonly string[] | null | undefined {
  if (pullReference.test(text.text) && text.inserts.length > 0) return null;
  for (const { expression } of text.inserts) {
    if (/refs\/pull\//.test(JSON.stringify(expression)) || carriers(expression).some((path) => looksUpHead(spot, path))) return null;
    for (const { path } of originsOf(project, spot, expression)) {
      const found = commits.find(([pattern]) => pattern.test(path));
      if (found !== undefined) return found[1];
    }
  }
  return undefined;
}

/** `steps.pr.outputs.sha` of a step that asks the code host for the head of the pull request. */
function looksUpHead({ job }: Spot, path: string): boolean {
  const [, id, name] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(path) ?? [];
  const step = job.steps.find((each) => each.id === id);
  const text = step?.script?.text ?? step?.inputs.script?.text ?? '';
  return /sha|ref|head|commit/.test(name ?? '') && /\bhead\.sha\b|headRefOid|\["head"\]\["sha"\]/.test(text);
}

/** `gh pr checkout 12`, `git fetch origin pull/12/head && git checkout FETCH_HEAD`, `git checkout ${{ …head.sha }}`. */
function byCommand(project: Project, spot: Spot, { script, variables, folder, commands }: WorkflowStep): ForeignCheckout | undefined {
  if (script === undefined) return undefined;
  const into = (folder ?? '').replace(/^\.?\/|\/$/g, '');
  const at = commands.find(({ words }) => /^(?:gh|hub)$/.test(words[0] ?? '') && words[1] === 'pr' && words[2] === 'checkout')?.at;
  if (at !== undefined) return { step: spot.step!, at, folder: into, events: null };
  const switches = commands.find(({ words }) => words[0] === 'git' && words.some((word) => /^(?:checkout|switch|merge|reset|worktree)$/.test(word)) && !words.includes('-b') && !words.includes('--'));
  if (switches === undefined) return undefined;
  const fetches = commands.find(({ words }) => words[0] === 'git' && words.some((word) => /^(?:fetch|pull)$/.test(word)) && words.some((word) => /(?:^|\/|\+)pull\//.test(word)));
  if (fetches !== undefined) return { step: spot.step!, at: fetches.at, folder: into, events: null };
  const named = [script, ...Object.entries(variables).filter(([name]) => switches.words.some((word) => word.toLowerCase().includes(`$${name}`) || word.toLowerCase().includes(`{${name}}`))).map(([, text]) => text)];
  const within = named.map((text) => ({ ...text, inserts: text.inserts.filter(({ at: place }) => text !== script || (place.start >= switches.at.start && place.end <= switches.at.end)) }));
  for (const text of within) {
    const events = foreignEvents(project, spot, { ...text, text: '' });
    if (events !== undefined) return { step: spot.step!, at: switches.at, folder: into, events };
  }
  return undefined;
}

// ---- what runs it ----------------------------------------------------------------------------------------------------

/** Programs that run what the folder they are started in says, with words that make them harmless. */
const programs: readonly (readonly [RegExp, RegExp | null, RegExp | null])[] = [
  [/^(?:npm|pnpm|yarn|bun)$/, null, /^(?:-v|--version|view|info|config|audit|pkg|version|login|whoami|cache|ls|list|outdated|publish|dist-tag|-g|--global|global|--ignore-scripts|set|get|dlx|create)$/],
  [/^pip3?$/, /^(?:-r|--requirement|-e|--editable|\.|\.\/.*|\.\[.*|-r.+|--requirement=.+)$/, /^(?:--no-deps|download)$/],
  [/^(?:poetry|pdm|uv|pipenv|hatch|rye|conda|mamba)$/, /^(?:install|run|sync|build|update|shell)$/, /^(?:self|python|tool|--no-install-project)$/],
  [/^(?:make|gmake|tox|nox|pytest|just|task|mage|rake|invoke|mvn|mvnw|gradle|gradlew|ant|sbt|lein|bazel|bazelisk|nx|turbo|lerna|rush|pre-commit|prek|mkdocs|sphinx-build|fastlane|jest|vitest|mocha|eslint|webpack|vite|next|gulp|grunt|earthly|phpunit|rspec|snapcraft|electron-builder|skaffold)$/, null, /^(?:--version|-v|--help|gc)$/],
  [/^(?:bundle|composer|dotnet|swift|cargo|mix|flutter|dart|stack|cabal|zig)$/, /^(?:install|update|exec|run|test|build|check|clippy|publish|pack|restore|bench|pub|compile)$/, /^(?:--no-scripts)$/],
  [/^(?:vercel|netlify)$/, /^build$/, null],
  [/^go$/, /^(?:test|run|generate)$/, null],
  [/^(?:docker|podman|buildah|docker-compose)$/, /^(?:build|up|bake|compose|buildx)$/, /^(?:pull|push|login|ps|logs|down|create|use|inspect|imagetools)$/],
  [/^(?:terraform|tofu|terragrunt|pulumi|cdk|sls|serverless|ansible-playbook|packer)$/, /^(?:init|plan|apply|deploy|up|preview|synth|build|.+\.ya?ml)$/, null],
  [/^(?:python3?|python3?\.\d+|py|node|deno|tsx|ts-node|ruby|perl|php|bash|sh|zsh|pwsh|source|\.)$/, /^(?!-|https?:|\/|\$|~)[\w./@-]*\.(?:py|[cm]?[jt]sx?|rb|pl|php|sh|bash|ps1)$|^(?:pytest|unittest|build|tox|nox)$/, null],
];
/** Actions that do. */
const actions: readonly (readonly [RegExp, ((step: WorkflowStep) => boolean)?])[] = [
  [/^pre-commit\/action@/], [/^cypress-io\/github-action@/], [/^github\/codeql-action\/autobuild@/], [/^goreleaser\/goreleaser-action@/], [/^actions-rs\/cargo@/],
  [/^(?:gradle\/gradle-build-action|burrunan\/gradle-cache-action)@/, ({ inputs }) => inputs.arguments !== undefined],
  [/^docker\/build-push-action@/, ({ inputs }) => inputs.context !== undefined && !/^(?:https?:|\{\{)/.test(inputs.context.text)],
  [/^docker\/bake-action@/],
  [/^ruby\/setup-ruby@/, ({ inputs }) => inputs['bundler-cache']?.text === 'true'],
  [/^pnpm\/action-setup@/, ({ inputs }) => inputs.run_install !== undefined && inputs.run_install.text !== 'false'],
];

/** What runs after the checkout and starts something of what it brought, the first of each step. */
export function executionsAfter({ step: from, at: since, folder }: ForeignCheckout, steps: readonly WorkflowStep[]): readonly Execution[] {
  return steps.slice(steps.indexOf(from)).flatMap((step) => executionIn(step, folder, step === from ? since.start : -1) ?? []);
}

function executionIn(step: WorkflowStep, folder: string, since: number): Execution | undefined {
  const inside = folder === '' || step.folder?.replace(/^\.\//, '').startsWith(folder) === true;
  const uses = since < 0 ? step.uses : undefined;
  if (uses?.text.startsWith('./') === true && (folder === '' || uses.text.startsWith(`./${folder}/`))) return { step, at: uses.at, what: uses.text };
  if (uses !== undefined && actions.some(([pattern, does]) => pattern.test(uses.text) && does?.(step) !== false) && (inside || JSON.stringify(step.inputs).includes(folder))) return { step, at: uses.at, what: uses.text };
  const after = step.commands.filter(({ at }) => at.start > since);
  const enters = inside || after.some(({ words }) => words[0] === 'cd' && words[1]?.replace(/^\.\//, '').startsWith(folder) === true);
  const command = after.find((each) => runs(each, enters, folder));
  return command && { step, at: command.at, what: command.words.slice(0, 4).join(' ').slice(0, 60) };
}

function runs({ words }: ShellCommand, enters: boolean, folder: string): boolean {
  const at = /^(?:sudo|time|xvfb-run|env|exec|timeout|nice|corepack)$/.test(words[0] ?? '') ? 1 : 0;
  const [first = '', ...rest] = words.slice(at);
  const mentions = words.some((word) => word === folder || word.startsWith(`${folder}/`) || word.includes(`/${folder}/`) || word.includes(`=${folder}/`));
  if (!enters && !mentions) return false;
  if (/^\.{1,2}\/|^(?:scripts?|bin|tools?|ci|hack|\.github)\//.test(first) || (folder !== '' && first.startsWith(`${folder}/`))) return true;
  const name = first.slice(first.lastIndexOf('/') + 1);
  if (/^python3?(?:\.\d+)?$/.test(name) && rest[0] === '-m' && /^pip3?$/.test(rest[1] ?? '')) return runs({ words: rest.slice(1), at: { start: 0, end: 0 } }, enters, folder);
  if (name === 'uv' && rest[0] === 'pip') return runs({ words: rest, at: { start: 0, end: 0 } }, enters, folder);
  const known = programs.find(([program]) => program.test(name));
  if (known === undefined) return false;
  const [, needed, harmless] = known;
  return (needed === null || rest.slice(0, 12).some((word) => needed.test(word))) && !(harmless !== null && rest.slice(0, 12).some((word) => harmless.test(word)));
}
