// Result -> a check run: conclusion, title, summary, and as many annotations as a run's share of write requests carries.
// Limits: docs.github.com/rest/checks/runs (50 annotations a request, title 255 characters, summary 65,535).
import { createHash } from 'node:crypto';
import type { Diffs } from '../model/diff.ts';
import type { CheckRun } from '../model/payload.ts';
import type { Result } from '../model/result.ts';
import { annotation, causeAnnotations, toAnnotate } from './annotations.ts';
import { markdownText } from './markdown-escape.ts';
import { renderLine } from './markup.ts';
import { clip, plain } from './phrase.ts';
import { summary, type SummaryOptions } from './summary.ts';
import { countsLine, verdictReasons } from './tally.ts';
import type { Words } from './words.ts';

/** Ten requests of fifty. */
export const MOST_IN_CHECK = 500;
const LARGEST_SUMMARY = 60_000; // bytes, so that it is fewer characters than the limit in any script

export interface CheckRunOptions extends SummaryOptions {
  readonly head: string; // the commit to put it on
  readonly folder: string; // the input `path`: gates of several folders have a check each
}

export function checkRun(result: Result, words: Words, diffs: Diffs, { head, folder, ...options }: CheckRunOptions): CheckRun {
  const { conclusion } = result.verdict;
  const findings = toAnnotate(result);
  const told = findings.slice(0, MOST_IN_CHECK);
  const annotations = [...told.map((finding) => annotation(finding, words)), ...causeAnnotations(told, words, diffs)].slice(0, MOST_IN_CHECK);
  const more = findings.length - told.length;
  const remark = more > 0 ? { remark: renderLine(words.phrase('check-summary-more', { count: more, most: MOST_IN_CHECK }), markdownText) } : {};
  const why = verdictReasons(result).map((reason) => plain(words.reason(reason)).replaceAll('`', ''));
  const content = {
    name: folder === '' ? words.t('tool-name') : `${words.t('tool-name')} (${clip(plain({ template: '{folder}', data: { folder } }), 100)})`,
    head,
    conclusion: conclusion === 'passed' ? ('success' as const) : ('failure' as const),
    title: clip([`${words.t(`verdict-${conclusion}`)}${words.t('colon')}${countsLine(result, words)}`, ...why].join(' · '), 255),
    summary: summary(result, words, { ...options, ...remark, brief: true }, LARGEST_SUMMARY),
    annotations,
  };
  return { ...content, id: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32) };
}
