// Result -> the one comment on a pull request that each run brings up to date.
import type { Result } from '../model/result.ts';
import { summaryMark } from './marker.ts';
import { summary, type SummaryOptions } from './summary.ts';
import type { Words } from './words.ts';

/** A comment holds 65,536 characters, mark included. Bytes are never fewer than characters. */
const LARGEST = 62_000;

export interface Sticky {
  readonly mark: string;
  readonly body: string;
}

export function sticky(result: Result, words: Words, folder: string, options: SummaryOptions): Sticky {
  const mark = summaryMark(folder);
  return { mark, body: `${mark}\n${summary(result, words, { ...options, brief: true }, LARGEST)}` };
}
