// [edge] The Action: event and inputs in; annotations, summary, outputs and files out; the job's own conclusion is the gate.
import './heap.ts';
import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { auditEvent, type Audited, type Situation } from './action/audit.ts';
import { decorate } from './action/decorate.ts';
import { finishedRunOf, onDefaultBranch, planOf, requestOf } from './action/event.ts';
import { readInputs, type ActionInputs } from './action/inputs.ts';
import { describe } from './audit/describe.ts';
import { loadWords, plainStyle, render, type Destination } from './cli/render.ts';
import { AuditError } from './model/error.ts';
import type { Language } from './model/text.ts';
import { sendAnnotations, setOutputs, writeSummary } from './publish/actions.ts';
import { writeReport } from './publish/files.ts';
import { withoutCommands } from './publish/log.ts';
import { errorLine } from './report/error-line.ts';
import { markdownText } from './report/markdown-escape.ts';
import { renderLine } from './report/markup.ts';
import { outputs } from './report/outputs.ts';
import { plain, visible } from './report/phrase.ts';
import type { Repository } from './report/place.ts';
import { summary } from './report/summary.ts';
import { topLevel } from './source/git.ts';
import { tool } from './version.ts';

interface Surroundings extends Situation {
  readonly apiUrl: string;
  readonly request: ReturnType<typeof requestOf>;
  readonly onDefaultBranch: boolean;
}

async function main(): Promise<void> {
  let language: Language = 'en';
  try {
    const inputs = readInputs((name) => core.getInput(name));
    language = inputs.language ?? language;
    if (inputs.token !== '') core.setSecret(inputs.token);
    const [event, payload] = [process.env.GITHUB_EVENT_NAME ?? '', eventPayload()];
    if (inputs.mode === 'publish') return await publishForFork(finishedRunOf(event, payload), event, inputs, language);
    const surroundings = await lookAround({ request: requestOf(event, payload), onDefaultBranch: onDefaultBranch(event, payload, process.env.GITHUB_REF ?? '') });
    const { log } = surroundings;
    const audited = await auditEvent(planOf(event, payload, inputs.mode, inputs.base), inputs, surroundings);
    const { result } = audited.verdict;
    log(`${tool.name} ${tool.version}: ${result.stats.files} files, ${result.stats.durationMs} ms`);
    await publish(audited, inputs, surroundings);
    if (result.verdict.conclusion !== 'passed') process.exitCode = result.verdict.conclusion === 'failed' ? 1 : 2;
  } catch (error) {
    fail(error, language);
  }
}

async function lookAround(event: Pick<Surroundings, 'request' | 'onDefaultBranch'>): Promise<Surroundings> {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const root = await topLevel(workspace);
  if (root === null) throw new AuditError('no-checkout', { path: workspace });
  return { ...event, root, ...home() };
}

/** Where the run happens, whether or not anything is checked out. */
function home(): Pick<Surroundings, 'server' | 'repository' | 'apiUrl' | 'log'> {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: apiUrl = '' } = process.env;
  return { server, repository, apiUrl, log: (line) => core.info(withoutCommands(visible(line))) };
}

/** No outputs: the report is a stranger's word, and a later step might take it for a verdict. */
async function publishForFork(run: ReturnType<typeof finishedRunOf>, event: string, inputs: ActionInputs, language: Language): Promise<void> {
  const { publishReceived } = await import('./action/publish.ts');
  const words = await loadWords(language);
  const told = await publishReceived(run, event, inputs, words, { ...home(), workspace: process.env.GITHUB_WORKSPACE ?? process.cwd() });
  await writeSummary([`## ${words.t('tool-name')}`, '', ...told.map((phrase) => `- ${renderLine(phrase, markdownText)}`), ''].join('\n'), core);
}

/** The event's payload; {} where there is none (a run by hand). */
function eventPayload(): Record<string, unknown> {
  const path = process.env.GITHUB_EVENT_PATH ?? '';
  if (path === '') return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : {};
  } catch (error) {
    throw new AuditError('event-unreadable', { path, detail: (error as Error).message });
  }
}

/** Decoration comes last and changes nothing: what fails here is told, and the verdict stands. */
async function publish(audited: Audited, inputs: ActionInputs, surroundings: Surroundings): Promise<void> {
  const { verdict, config } = audited;
  const { root } = surroundings;
  const words = await loadWords(config.language);
  const { base, head } = verdict.result.target;
  const at = (commit: string | undefined): Repository | undefined => (commit === undefined || surroundings.repository === '' ? undefined : { url: `${surroundings.server}/${surroundings.repository}`, commit });
  const [repository, before] = [at(head), at(base)];
  const links = { ...(repository === undefined ? {} : { repository }), ...(before === undefined ? {} : { base: before }) };
  const destination = destinationOf(repository, inputs.path);
  const written: Record<string, string> = {};
  for (const { output, format, path } of inputs.files) {
    try {
      written[output] = await writeReport(root, path, await render(verdict, format, words, plainStyle, destination));
    } catch (error) {
      core.error(errorLine(error, config.language));
      process.exitCode = 2; // somebody uploads this file: without it the run is not what was asked for
    }
  }
  setOutputs(outputs(verdict.result, written), core);
  const { commands, remarks } = await decorate(audited, inputs, words, { ...surroundings, links });
  sendAnnotations(commands, core);
  const markdown = summary(verdict.result, words, { ...links, remark: commands.remark, remarks });
  const { failed } = await writeSummary(markdown, core);
  if (failed !== undefined) core.info(withoutCommands(words.t('notice.summary-failed', { error: failed })));
  if (verdict.result.verdict.conclusion === 'error') for (const reason of verdict.result.verdict.reasons) core.error(plain(words.reason(reason)));
  core.info(withoutCommands(await render(verdict, 'text', words, plainStyle)));
}

/**
 * SARIF for the upload to code scanning, which would open alerts for what is fixed or suppressed. It keeps the last upload of a category,
 * so folders have one each; upload-sarif's own input `category` counts only for files that name none.
 */
function destinationOf(repository: Repository | undefined, folder: string): Destination {
  const sarif = { audience: 'code-scanning', category: folder === '' ? 'readiness-gate' : `readiness-gate/${folder}` } as const;
  return repository === undefined ? { sarif } : { repository, sarif: { ...sarif, repositoryUri: repository.url } };
}

function fail(error: unknown, language: Language): void {
  process.exitCode = 2;
  core.error(errorLine(error, language));
  if (!(error instanceof AuditError)) core.info(withoutCommands(describe(error, 10)));
  core.setOutput('conclusion', 'error');
}

await main();
