// What a fork's run reported -> payloads for its pull request. Each says whose word it is, carries marks of its own so that nothing that
// this repository's own runs wrote is taken for it or changed by it, and neither passes nor fails anything.
import { createHash } from 'node:crypto';
import type { Diffs } from '../model/diff.ts';
import type { CheckRun } from '../model/payload.ts';
import type { Result } from '../model/result.ts';
import { checkRun } from './check-run.ts';
import { markdownText } from './markdown-escape.ts';
import { renderLine } from './markup.ts';
import { asForked, forkSummaryMark, keyOfForked } from './marker.ts';
import { clip, type Phrase } from './phrase.ts';
import type { Repository } from './place.ts';
import { retold } from './received.ts';
import { review, type PlannedReview } from './review.ts';
import { sticky, type Sticky } from './sticky.ts';
import type { Words } from './words.ts';

export interface ForkedOptions {
  readonly head: string;
  readonly folder: string; // the input `path`: reports of several folders have a comment each
  readonly repository?: Repository;
  readonly base?: Repository;
  readonly remarks: readonly Phrase[]; // on what was left out
}

function note(words: Words): string {
  return `> ℹ️ ${renderLine(words.phrase('fork-note'), markdownText)}`;
}

export function forkedSticky(result: Result, words: Words, { folder, head: _head, ...options }: ForkedOptions): Sticky {
  const { mark: own, body } = sticky(result, retold(words), folder, options);
  const mark = forkSummaryMark(folder);
  return { mark, body: `${mark}\n${note(words)}\n${body.slice(own.length)}` };
}

/** Neutral whatever the report says, and of another name than the gate's own: no branch rule can take it for the gate. */
export function forkedCheckRun(result: Result, words: Words, options: ForkedOptions): CheckRun {
  const { title, summary, ...run } = checkRun(result, retold(words), new Map(), options);
  const told = { ...run, conclusion: 'neutral' as const, title: clip(`${words.t('fork-says')}${words.t('colon')}${title}`, 255), summary: `${note(words)}\n\n${summary}` };
  return { ...told, id: createHash('sha256').update(JSON.stringify({ ...told, id: '' })).digest('hex').slice(0, 32) };
}

/** A report that leaves a finding out resolves no comment: it may do so for any reason. */
export function forkedReview(result: Result, words: Words, diffs: Diffs, options: ForkedOptions): PlannedReview {
  const planned = review(result, retold(words), diffs, { ...options, frames: new Map(), suggestions: false, deletions: false });
  const said = `<sub>${renderLine(words.phrase('fork-note'), markdownText)}</sub>`;
  return { ...planned, comments: planned.comments.map((comment) => ({ ...comment, body: `${asForked(comment.body)}\n${said}` })), open: null, keyOf: keyOfForked };
}
