// Runs the bundle as its users do: the command line in a folder, the Action in a checkout with the runner's environment.
import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Another build than the committed one may be tried by READINESS_GATE_DIST. */
export const dist = process.env.READINESS_GATE_DIST ?? join(projectRoot, 'dist');

const made: string[] = [];
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rg-run-'));
  made.push(folder);
  return folder;
}

/** What a program needs of this machine, and none of what a CI service that runs the tests sets. */
const plainEnvironment = { PATH: process.env.PATH ?? '', HOME: tmpdir(), TMPDIR: tmpdir(), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: string;
  readonly status: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly startLine: number };
  readonly related: readonly { readonly path: string; readonly startLine: number }[];
}

export interface Report {
  readonly verdict: { readonly conclusion: string; readonly failOn: string; readonly reasons: readonly string[] };
  readonly findings: readonly Finding[];
  readonly notScanned: readonly { readonly path: string; readonly reason: string }[];
  readonly notices: readonly { readonly id: string; readonly text: string }[];
  readonly counts: { readonly byStatus: Readonly<Record<string, number>> };
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  readonly dist?: string;
}

export function runCli(args: readonly string[], { cwd = temporaryFolder(), env = {}, node = process.execPath, dist: bundle = dist }: Surroundings = {}): Ran {
  const { status, stdout, stderr } = spawnSync(node, [join(bundle, 'cli.js'), ...args], { cwd, env: { ...plainEnvironment, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: status, stdout, stderr };
}

/** The same beside this process, which may serve its requests meanwhile; `started` is told the process ID. */
export async function startCli(args: readonly string[], { cwd = temporaryFolder(), env = {}, node = process.execPath, dist: bundle = dist }: Surroundings = {}, started: (pid: number) => void = () => undefined): Promise<Ran> {
  const child = spawn(node, [join(bundle, 'cli.js'), ...args], { cwd, env: { ...plainEnvironment, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  started(child.pid ?? 0);
  return ended(child);
}

/** The JSON report of a scan or comparison; fails loudly where there is none. */
export function reportOf(ran: Ran): Report {
  if (!ran.stdout.startsWith('{')) throw new Error(`no report: exit code ${ran.code} ${ran.stderr}`);
  return JSON.parse(ran.stdout) as Report;
}

export interface Event {
  readonly name: string;
  readonly payload: object;
}

export interface ActionRun extends Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly report: Report | null;
  readonly folder: string; // RUNNER_TEMP: everything that the run wrote
}

type Values = Readonly<Record<string, string>>;

/** Inputs get their defaults from action.yml at the runner; here '' stands for what is not given. */
export function runAction(workspace: string, event: Event, inputs: Values = {}, env: Values = {}): ActionRun {
  const { options, read } = prepare(workspace, event, inputs, env);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'action.js')], { ...options, encoding: 'utf8', maxBuffer: 1 << 28 });
  return read({ code: status, stdout, stderr });
}

/** The same beside this process, which may serve its requests meanwhile. */
export async function startAction(workspace: string, event: Event, inputs: Values = {}, env: Values = {}): Promise<ActionRun> {
  const { options, read } = prepare(workspace, event, inputs, env);
  return read(await ended(spawn(process.execPath, [join(dist, 'action.js')], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })));
}

async function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Ran> {
  const [out, err] = [[] as Buffer[], [] as Buffer[]];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') };
}

function prepare(workspace: string, event: Event, inputs: Values, env: Values): { readonly options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }; readonly read: (ran: Ran) => ActionRun } {
  const folder = temporaryFolder();
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary.md'), event: join(folder, 'event.json'), json: join(folder, 'reports', 'report.json') };
  mkdirSync(join(folder, 'reports'));
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  writeFileSync(files.event, JSON.stringify(event.payload));
  const given = Object.entries({ 'json-file': files.json, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const options = {
    cwd: workspace,
    env: {
      ...plainEnvironment,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKSPACE: workspace,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'acme/shop',
      RUNNER_TEMP: folder,
      https_proxy: 'http://127.0.0.1:9', // nothing listens there: a call of the API would fail
      http_proxy: 'http://127.0.0.1:9',
      ...(Object.fromEntries(given) as Record<string, string>),
      ...env,
    },
  };
  const read = (ran: Ran): ActionRun => ({ ...ran, outputs: outputsOf(readFileSync(files.output, 'utf8')), summary: readFileSync(files.summary, 'utf8'), report: readReport(files.json), folder });
  return { options, read };
}

function readReport(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return null;
  }
}

/** The runner's file format: `name<<delimiter`, the value, `delimiter`. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value;
  return outputs;
}

/** `rule path:line` of what is new, sorted. */
export function newOnes(report: Report | null): string[] {
  return (report?.findings ?? []).filter(({ status }) => status === 'new').map(({ ruleId, location }) => `${ruleId} ${location.path}:${location.startLine}`).sort();
}
