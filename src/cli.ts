#!/usr/bin/env node
// [edge] The command line: arguments in, a report on stdout or in files, an exit code.
import './heap.ts';
import { runCompare, runScan, type Audit } from './cli/audit.ts';
import { deliver, describeRules, explainRule, listRoutes } from './cli/deliver.ts';
import { runFix } from './cli/fix.ts';
import { parseOptions, takeArguments, type Options } from './cli/options.ts';
import { progressLine, printError, printLines, printTimes } from './cli/terminal.ts';
import { AuditError } from './model/error.ts';
import type { Language } from './model/text.ts';
import { messages, type MessageId } from './report/messages/index.ts';
import { tool } from './version.ts';

const exitCodes = { passed: 0, failed: 1, error: 2 } as const;

const commands: Readonly<Record<string, (options: Options) => Promise<number>>> = {
  scan: (options) => audit(options, runScan),
  compare: (options) => audit(options, runCompare),
  fix: (options) => progressing(options, runFix),
  routes: async (options) => {
    const outcome = await runScan(options, () => undefined);
    printLines(await listRoutes(outcome, options));
    if (options.verbose) printTimes(outcome.verdict.result.stats);
    return 0;
  },
  rules: async (options) => {
    takeArguments(options, 0);
    printLines(await describeRules(options));
    return 0;
  },
  explain: async (options) => {
    const [id] = takeArguments(options, 1);
    if (id === undefined) throw new AuditError('usage-missing-argument', { command: 'explain', argument: 'ID' });
    printLines(await explainRule(id, options));
    return 0;
  },
  org: organisation,
  merge,
};

/** Loaded when asked for: what speaks to GitHub is a third of the program. */
async function organisation(options: Options): Promise<number> {
  const [{ runOrganisation }, { deliverOverview }] = await Promise.all([import('./cli/organisation/audit.ts'), import('./cli/organisation/deliver.ts')]);
  const result = await runOrganisation(options);
  if (result === null) return exitCodes.passed;
  await deliverOverview(result, options.language ?? 'en', options);
  return exitCodes[result.conclusion];
}

async function merge(options: Options): Promise<number> {
  const [{ runMerge }, { deliverOverview }] = await Promise.all([import('./cli/organisation/merge.ts'), import('./cli/organisation/deliver.ts')]);
  const { result, language } = runMerge(options);
  await deliverOverview(result, options.language ?? language, options);
  return exitCodes[result.conclusion];
}

async function progressing<T>(options: Options, run: (options: Options, progress: ReturnType<typeof progressLine>['report']) => Promise<T>): Promise<T> {
  const progress = progressLine(options.language ?? 'en', options.quiet);
  try {
    return await run(options, progress.report);
  } finally {
    progress.clear();
  }
}

async function audit(options: Options, run: (options: Options, progress: ReturnType<typeof progressLine>['report']) => Promise<Audit>): Promise<number> {
  const outcome = await progressing(options, run);
  await deliver(outcome, options);
  if (options.verbose) printTimes(outcome.verdict.result.stats);
  return exitCodes[outcome.verdict.result.verdict.conclusion];
}

function help(options: Options, language: Language): string {
  const id = `help-${options.command ?? ''}`;
  const text = Object.hasOwn(messages, id) ? messages[id as MessageId] : messages.help;
  return `${text[language]}\n`;
}

/** The exit code; whatever goes wrong is one line and 2. */
export async function main(argv: readonly string[]): Promise<number> {
  let language: Language = argv.some((argument, index) => argument === '--language=zh-CN' || (argument === '--language' && argv[index + 1] === 'zh-CN')) ? 'zh-CN' : 'en';
  try {
    const options = parseOptions(argv);
    language = options.language ?? language;
    if (options.version) {
      printLines(`${tool.name} ${tool.version}\n`);
      return 0;
    }
    const command = options.command === undefined ? undefined : Object.hasOwn(commands, options.command) ? commands[options.command] : null;
    if (command === null && !options.help) throw new AuditError('usage-unknown-command', { command: options.command ?? '' });
    if (options.help || command === undefined || command === null) {
      printLines(help(options, language));
      return options.help ? 0 : 2;
    }
    return await command(options);
  } catch (error) {
    printError(error, language);
    return exitCodes.error;
  }
}

process.exitCode = await main(process.argv.slice(2));
