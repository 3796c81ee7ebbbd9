// A verdict in the format asked for. Reporters and prose load only when they are needed.
import type { Verdict } from '../policy/result.ts';
import type { Language } from '../model/text.ts';
import { noColors, type Colors } from '../report/colors.ts';
import { wordsOf, type Words } from '../report/words.ts';
import type { ReportFormat } from './options.ts';

export interface TextStyle {
  readonly colors: Colors;
  readonly width: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

export const plainStyle: TextStyle = { colors: noColors, width: 100, quiet: false, verbose: false };

export async function loadWords(language: Language): Promise<Words> {
  const { prose } = await import('../../rules/prose.ts');
  return wordsOf(language, prose);
}

export async function render({ result, frames }: Verdict, format: ReportFormat, words: Words, style: TextStyle): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../report/text.ts')).text(result, words, { frames, ...style });
    case 'json':
      return (await import('../report/json.ts')).json(result, words);
    case 'sarif':
      return (await import('../report/sarif.ts')).sarif(result, words);
    case 'markdown':
      return (await import('../report/markdown.ts')).markdown(result, words);
    case 'html':
      return (await import('../report/html.ts')).html(result, words, { frames });
    default:
      return format satisfies never;
  }
}
