// An overview in the formats asked for: files first, then stdout.
import type { OrganisationResult } from '../../model/organisation.ts';
import type { Language } from '../../model/text.ts';
import { writeReport } from '../../publish/files.ts';
import type { Words } from '../../report/words.ts';
import { styleOf } from '../deliver.ts';
import type { Options, ReportFormat } from '../options.ts';
import { loadWords, plainStyle, type TextStyle } from '../render.ts';
import { printLines } from '../terminal.ts';

export async function deliverOverview(result: OrganisationResult, language: Language, options: Options): Promise<void> {
  const words = await loadWords(language);
  for (const { format, path } of options.outputs) await writeReport(process.cwd(), path, await renderOverview(result, format, words, plainStyle));
  if (options.outputs.some(({ format }) => format === options.format)) return;
  printLines(await renderOverview(result, options.format, words, styleOf(options)));
}

async function renderOverview(result: OrganisationResult, format: ReportFormat, words: Words, style: TextStyle): Promise<string> {
  if (format === 'json') return (await import('../../report/organisation/json.ts')).overviewJson(result, words);
  if (format === 'markdown') return (await import('../../report/organisation/markdown.ts')).overviewMarkdown(result, words);
  return (await import('../../report/organisation/text.ts')).overviewText(result, words, style);
}
