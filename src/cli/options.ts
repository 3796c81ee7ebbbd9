// Command line -> a typed request. Wrong usage is an AuditError 'usage-…'.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { AuditError } from '../model/error.ts';
import type { Severity } from '../model/finding.ts';
import type { Shard } from '../model/organisation.ts';
import { languages, type Language } from '../model/text.ts';

export const formats = ['text', 'json', 'sarif', 'markdown', 'html'] as const;
export type ReportFormat = (typeof formats)[number];

export interface Output {
  readonly format: ReportFormat;
  readonly path: string;
}

export interface Options {
  readonly command: string | undefined;
  readonly args: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly format: ReportFormat;
  readonly outputs: readonly Output[];
  readonly language: Language | undefined;
  readonly failOn: Severity | 'none' | undefined;
  readonly config: string | undefined;
  readonly rules: readonly string[];
  readonly paths: readonly string[];
  readonly ref: string | undefined;
  readonly history: boolean;
  readonly all: boolean;
  readonly dryRun: boolean;
  readonly cache: string | undefined;
  readonly jobs: number | undefined;
  readonly color: boolean | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly organisation: OrganisationOptions;
}

/** What `org` alone understands. */
export interface OrganisationOptions {
  readonly list: boolean;
  readonly shards: number | undefined;
  readonly shard: Shard | null;
  readonly repositories: string | undefined; // a file
  readonly includeForks: boolean;
  readonly match: readonly string[];
  readonly limit: number | undefined;
  readonly tokenFromEnv: string | undefined;
  readonly cloneBase: string | undefined;
}

const declared = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  format: { type: 'string' },
  output: { type: 'string', multiple: true, short: 'o' },
  language: { type: 'string' },
  'fail-on': { type: 'string' },
  config: { type: 'string' },
  rule: { type: 'string', multiple: true },
  path: { type: 'string', multiple: true },
  ref: { type: 'string' },
  history: { type: 'boolean' },
  all: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean' },
  jobs: { type: 'string' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean', short: 'v' },
  list: { type: 'boolean' },
  shards: { type: 'string' },
  shard: { type: 'string' },
  repositories: { type: 'string' },
  'include-forks': { type: 'boolean' },
  match: { type: 'string', multiple: true },
  limit: { type: 'string' },
  'token-from-env': { type: 'string' },
  'clone-base': { type: 'string' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

const describing = ['help', 'version', 'format', 'language', 'no-color'] as const;
const auditing = [...describing, 'output', 'fail-on', 'config', 'rule', 'path', 'cache', 'no-cache', 'jobs', 'quiet', 'verbose'] as const;

/** What each command understands: an option that would be ignored is refused. */
const understood: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['scan', [...auditing, 'ref']],
  ['compare', [...auditing, 'history']],
  ['fix', ['help', 'version', 'language', 'no-color', 'config', 'rule', 'path', 'cache', 'no-cache', 'quiet', 'all', 'dry-run']],
  ['routes', [...describing, 'ref', 'config', 'path', 'cache', 'no-cache', 'quiet', 'verbose']],
  ['rules', describing],
  ['explain', describing],
  ['org', [...describing, 'output', 'fail-on', 'config', 'rule', 'cache', 'no-cache', 'quiet', 'verbose', 'list', 'shards', 'shard', 'repositories', 'include-forks', 'match', 'limit', 'token-from-env', 'clone-base']],
  ['merge', [...describing, 'output', 'quiet', 'verbose']],
]);

export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options: declared, allowPositionals: true, strict: false, tokens: true });
  const [command, ...args] = positionals;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(declared, token.name) ? declared[token.name as keyof typeof declared] : undefined;
    if (known === undefined || understood.get(command ?? '')?.includes(token.name) === false) throw new AuditError('usage-unknown-option', { option: token.rawName, command: command ?? '' });
    if (known.type === 'string' && token.value === undefined) throw new AuditError('usage-missing-value', { option: token.rawName });
    if (known.type === 'boolean' && token.value !== undefined) throw new AuditError('usage-wrong-value', { option: token.rawName, expected: 'given without a value', value: token.value });
  }
  const one = (name: Single): string | undefined => values[name] as string | undefined;
  const many = (name: 'output' | 'rule' | 'path' | 'match'): readonly string[] => (values[name] as string[] | undefined) ?? [];
  const format = choice('--format', one('format') ?? 'text', formatsOf(command));
  return {
    command,
    args,
    help: values.help === true,
    version: values.version === true,
    format,
    outputs: many('output').map((output) => parseOutput(output, format, formatsOf(command))),
    language: one('language') === undefined ? undefined : choice('--language', one('language') ?? '', languages),
    failOn: one('fail-on') === undefined ? undefined : choice('--fail-on', one('fail-on') ?? '', ['P0', 'P1', 'P2', 'P3', 'none'] as const),
    config: one('config'),
    rules: many('rule'),
    paths: many('path').map((path) => nonEmpty('--path', path)),
    ref: one('ref'),
    history: values.history === true,
    all: values.all === true,
    dryRun: values['dry-run'] === true,
    cache: values['no-cache'] === true ? '' : one('cache'),
    jobs: numeric(one, 'jobs'),
    color: values['no-color'] === true ? false : undefined,
    quiet: values.quiet === true,
    verbose: values.verbose === true,
    organisation: {
      list: values.list === true,
      shards: numeric(one, 'shards'),
      shard: one('shard') === undefined ? null : parseShard(one('shard') ?? ''),
      repositories: one('repositories'),
      includeForks: values['include-forks'] === true,
      match: many('match').map((glob) => nonEmpty('--match', glob)),
      limit: numeric(one, 'limit'),
      tokenFromEnv: one('token-from-env'),
      cloneBase: one('clone-base'),
    },
  };
}

type Single = Exclude<{ [Name in keyof typeof declared]: (typeof declared)[Name]['type'] extends 'string' ? Name : never }[keyof typeof declared], 'output' | 'rule' | 'path' | 'match'>;

function numeric(one: (name: Single) => string | undefined, name: 'jobs' | 'shards' | 'limit'): number | undefined {
  const value = one(name);
  return value === undefined ? undefined : count(`--${name}`, value);
}

/** `I/N`: the I-th of N parts. */
function parseShard(value: string): Shard {
  const [, index = '', of = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? [];
  if (index === '' || Number(index) > Number(of)) throw new AuditError('usage-wrong-value', { option: '--shard', expected: 'I/N (1/4, 2/4, …)', value });
  return { index: Number(index), of: Number(of) };
}

function formatsOf(command: string | undefined): readonly ReportFormat[] {
  if (command === 'rules' || command === 'explain') return ['text', 'json'];
  return command === 'routes' || command === 'org' || command === 'merge' ? ['text', 'json', 'markdown'] : formats;
}

function nonEmpty(option: string, value: string): string {
  if (value === '') throw new AuditError('usage-missing-value', { option });
  return value;
}

/** `FILE` in the report's format, or `FORMAT=FILE`. */
function parseOutput(output: string, format: ReportFormat, allowed: readonly ReportFormat[]): Output {
  const equals = output.indexOf('=');
  const named = formats.find((candidate) => candidate === output.slice(0, Math.max(0, equals)));
  if (named !== undefined) choice('--output', named, allowed);
  const path = named === undefined ? output : output.slice(equals + 1);
  if (path === '') throw new AuditError('usage-missing-value', { option: '--output' });
  return { format: named ?? format, path };
}

function choice<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new AuditError('usage-wrong-value', { option, expected: allowed.join(' | '), value });
  return found;
}

function count(option: string, value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new AuditError('usage-wrong-value', { option, expected: '1, 2, 3, …', value });
  return Number(value);
}

/** At most `most` positional arguments. */
export function takeArguments(options: Options, most: number): readonly string[] {
  const extra = options.args[most];
  if (extra !== undefined) throw new AuditError('usage-too-many-arguments', { argument: extra, command: options.command ?? '' });
  return options.args;
}
