// What the commands give back: reports on stdout or in files, the rule list, a rule explained.
import picocolors from 'picocolors';
import { engine } from '../engine.ts';
import { AuditError } from '../model/error.ts';
import { noColors } from '../report/colors.ts';
import { writeReport } from '../publish/files.ts';
import { knowledgeOf } from '../run/knowledge.ts';
import { pathsOf, type Audit } from './audit.ts';
import type { Options } from './options.ts';
import { loadWords, plainStyle, render, type TextStyle } from './render.ts';
import { printLines } from './terminal.ts';

/** Files first, so that a reader of stdout finds them; then the report on stdout, unless its format went to a file. */
export async function deliver({ verdict, config }: Audit, options: Options): Promise<void> {
  const words = await loadWords(config.language);
  for (const { format, path } of options.outputs) await writeReport(process.cwd(), path, await render(verdict, format, words, plainStyle));
  if (options.outputs.some(({ format }) => format === options.format)) return;
  printLines(await render(verdict, options.format, words, styleOf(options)));
}

/** Colour on a terminal that wants it (NO_COLOR, https://no-color.org), never in a pipe. */
export function styleOf(options: Options): TextStyle {
  const terminal = process.stdout.isTTY === true;
  const colored = options.color ?? (terminal && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb');
  return { colors: colored ? picocolors.createColors(true) : noColors, width: terminal ? process.stdout.columns : plainStyle.width, quiet: options.quiet, verbose: options.verbose };
}

export async function describeRules(options: Options): Promise<string> {
  const words = await loadWords(options.language ?? 'en');
  const { rulesText, rulesJson } = await import('../report/rules.ts');
  const { rules, controls } = knowledgeOf(engine.ruleSet);
  const entries = [...rules.values()];
  return options.format === 'json' ? rulesJson(entries, controls, words) : rulesText(entries, controls, words, styleOf(options));
}

export async function explainRule(id: string, options: Options): Promise<string> {
  const { rules } = knowledgeOf(engine.ruleSet);
  const entry = rules.get(id);
  if (entry === undefined) {
    const near = nearest(id, [...rules.keys()]);
    throw near === undefined ? new AuditError('unknown-rule', { rule: id }) : new AuditError('unknown-rule-near', { rule: id, near });
  }
  const words = await loadWords(options.language ?? 'en');
  const [{ explainText, explainJson }, { samples }, { fixers }] = await Promise.all([import('../report/explain.ts'), import('../../rules/samples.ts'), import('../../rules/fixes.ts')]);
  const whole = { entry, samples: samples[id], mends: Object.hasOwn(fixers, id) };
  return options.format === 'json' ? explainJson(whole, words) : explainText(whole, words, styleOf(options));
}

export async function listRoutes({ verdict, config }: Audit, options: Options): Promise<string> {
  const words = await loadWords(config.language);
  const { routesText, routesJson, routesMarkdown } = await import('../report/routes.ts');
  const inPaths = pathsOf(options);
  const routes = verdict.result.routes.filter(({ path }) => inPaths(path));
  if (options.format === 'json') return routesJson(routes);
  return options.format === 'markdown' ? routesMarkdown(routes, words) : routesText(routes, words, styleOf(options));
}

/** The ID that ends the same way or shares the longest start: enough for a slip of the fingers. */
function nearest(id: string, known: readonly string[]): string | undefined {
  const name = id.slice(id.indexOf('/') + 1);
  const sameName = known.find((candidate) => candidate.endsWith(`/${name}`));
  if (sameName !== undefined) return sameName;
  const shared = (candidate: string): number => {
    let length = 0;
    while (length < id.length && candidate[length] === id[length]) length++;
    return length;
  };
  const best = [...known].sort((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) >= 4 ? best : undefined;
}
