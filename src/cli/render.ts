// A verdict in the format asked for. Reporters and prose load only when they are needed.
import type { Verdict } from '../policy/result.ts';
import type { Language } from '../model/text.ts';
import { noColors, type Colors } from '../report/colors.ts';
import type { Repository } from '../report/place.ts';
import type { SarifOptions } from '../report/sarif.ts';
import { wordsOf, type Words } from '../report/words.ts';
import type { ReportFormat } from './options.ts';

export interface TextStyle {
  readonly colors: Colors;
  readonly width: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Where the report is read: links lead to the repository, and code scanning wants other results than a person. */
export interface Destination {
  readonly repository?: Repository;
  readonly sarif?: SarifOptions;
}

export const plainStyle: TextStyle = { colors: noColors, width: 100, quiet: false, verbose: false };

export async function loadWords(language: Language): Promise<Words> {
  const { prose } = await import('../../rules/prose.ts');
  return wordsOf(language, prose);
}

export async function render({ result, frames }: Verdict, format: ReportFormat, words: Words, style: TextStyle, { repository, sarif }: Destination = {}): Promise<string> {
  const page = { frames, ...(repository === undefined ? {} : { repository }) };
  switch (format) {
    case 'text':
      return (await import('../report/text.ts')).text(result, words, { frames, ...style });
    case 'json':
      return (await import('../report/json.ts')).json(result, words);
    case 'sarif':
      return (await import('../report/sarif.ts')).sarif(result, words, sarif);
    case 'markdown':
      return (await import('../report/markdown.ts')).markdown(result, words, page);
    case 'html':
      return (await import('../report/html.ts')).html(result, words, page);
    default:
      return format satisfies never;
  }
}
