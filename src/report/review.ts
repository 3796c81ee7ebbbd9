// New findings + diffs -> comments on the lines that the pull request shows: at the finding, at its cause, at what was deleted.
import type { Diffs, FileDiff } from '../model/diff.ts';
import type { Finding } from '../model/finding.ts';
import type { DiffLines, Review, ReviewComment } from '../model/payload.ts';
import type { Frames, Result } from '../model/result.ts';
import { toAnnotate } from './annotations.ts';
import { causesOf, removalsOf, type Cause } from './causes.ts';
import { fingerprintOfKey, fixedComment, findingMark, isOfFolder, keyOfComment } from './marker.ts';
import { codeSpan, escapeText, markdownText } from './markdown-escape.ts';
import { render, renderLine } from './markup.ts';
import { clip, plain } from './phrase.ts';
import { placeLink, type Repository } from './place.ts';
import { isOpen } from './roadmap.ts';
import { inOneHunk, suggestion, type Suggestion } from './suggestion.ts';
import type { Words } from './words.ts';

export interface ReviewOptions {
  readonly head: string;
  readonly folder: string; // the input `path`: what is not below it is another gate's to tell
  readonly repository?: Repository; // of the audited commit
  readonly base?: Repository;
  readonly frames: Frames;
  readonly suggestions: boolean;
  readonly deletions: boolean; // whether the diffs' left sides are the merge base's
}

/** More would bury the conversation; the summary lists them all. */
const MOST_COMMENTS = 30;
/** A comment on a file is a request of its own: only for what is grave. */
const MOST_ON_FILES = 3;
const MOST_RELATED = 5;
const LONGEST_MESSAGE = 4000;

export interface PlannedReview extends Review {
  readonly notShown: number; // new findings without a comment
}

export function review(result: Result, words: Words, diffs: Diffs, options: ReviewOptions): PlannedReview {
  const findings = toAnnotate(result).filter(({ status }) => status === 'new');
  const comments: ReviewComment[] = [];
  let commented = 0;
  let onFiles = 0;
  for (const finding of findings) {
    if (comments.length >= MOST_COMMENTS) break;
    const own = commentsOf(finding, words, diffs, options);
    if (own.length === 0 && finding.severity <= 'P1' && diffs.has(finding.location.path) && onFiles++ < MOST_ON_FILES) own.push(onFile(finding, words, options));
    if (own.length > 0) commented++;
    comments.push(...own);
  }
  return {
    head: options.head,
    body: words.t('review-body'),
    comments: comments.slice(0, MOST_COMMENTS),
    open: result.verdict.conclusion === 'error' ? null : new Set(result.findings.filter(isOpen).flatMap(({ fingerprint, joined = [] }) => [fingerprint, ...joined])),
    closes: (body) => isOfFolder(body, options.folder),
    keyOf: keyOfComment,
    fingerprintOf: fingerprintOfKey,
    fixed: (body) => fixedComment(body, words.t('review-fixed')),
    notShown: findings.length - commented,
  };
}

function commentsOf(finding: Finding, words: Words, diffs: Diffs, options: ReviewOptions): ReviewComment[] {
  const { path } = finding.location;
  const diff = diffs.get(path);
  const offer = diff !== undefined && options.suggestions ? suggestion(finding, diff, options.frames.get(finding.fingerprint) ?? []) : null;
  const at = offer?.at ?? (diff === undefined ? null : linesOf(finding, diff));
  const found: ReviewComment[] = [];
  if (at !== null) {
    const { key, mark } = findingMark(finding.fingerprint, 'main', options.folder);
    found.push({ key, path, at, body: [mark, ...told(finding, words, options), ...offered(finding, words, offer)].join('\n') });
  }
  causesOf(finding, diffs).forEach((cause, index) => {
    const line = diffs.get(cause.path)?.right(cause.startLine);
    if (line !== undefined) found.push(elsewhere({ kind: 'cause', index, folder: options.folder }, cause, { side: 'RIGHT', start: line, end: line }, finding, words));
  });
  if (!options.deletions) return found;
  removalsOf(finding).forEach((cause, index) => {
    const removed = diffs.get(cause.path);
    const line = removed?.left(cause.startLine);
    if (line !== undefined && removed?.removed.has(line)) found.push(elsewhere({ kind: 'removed', index, folder: options.folder }, cause, { side: 'LEFT', start: line, end: line }, finding, words));
  });
  return found;
}

function offered(finding: Finding, words: Words, offer: Suggestion | null): string[] {
  const title = words.fixTitle(finding);
  return offer === null || title === null ? [] : [`**${renderLine(title, markdownText)}**`, '', offer.markdown];
}

/** The finding's lines on the right side, unless another commit's are meant; its first line where the others are not shown with it. */
function linesOf({ location }: Finding, diff: FileDiff): DiffLines | null {
  const { startLine, endLine, endColumn, commit } = location;
  if (commit !== undefined) return null;
  const start = diff.right(startLine);
  if (start === undefined || !inOneHunk(start, start, diff)) return null;
  const lastLine = endLine > startLine && endColumn === 1 ? endLine - 1 : endLine;
  const end = diff.right(lastLine);
  const whole = end !== undefined && end - start === lastLine - startLine && inOneHunk(start, end, diff);
  return { side: 'RIGHT', start, end: whole ? end : start };
}

function onFile(finding: Finding, words: Words, options: ReviewOptions): ReviewComment {
  const { key, mark } = findingMark(finding.fingerprint, 'main', options.folder);
  return { key, path: finding.location.path, at: 'file', body: [mark, placeLink(finding.location, options.repository), '', ...told(finding, words, options)].join('\n') };
}

interface Elsewhere {
  readonly kind: 'cause' | 'removed';
  readonly index: number;
  readonly folder: string;
}

function elsewhere({ kind, index, folder }: Elsewhere, cause: Cause, at: DiffLines, finding: Finding, words: Words): ReviewComment {
  const { key, mark } = findingMark(finding.fingerprint, kind, folder, index);
  const phrase = words.phrase(kind === 'cause' ? 'cause-of' : 'removed-here', { place: `${finding.location.path}:${finding.location.startLine}` });
  return { key, path: cause.path, at, body: [mark, heading(finding, words), '', `${renderLine(phrase, markdownText)}${words.t('colon')}${renderLine(words.note(finding, cause), markdownText)}`].join('\n') };
}

function heading(finding: Finding, words: Words): string {
  return `**${finding.severity} ${renderLine(words.rule(finding.ruleId, 'title'), markdownText)}** ${codeSpan(finding.ruleId)}`;
}

function told(finding: Finding, words: Words, { repository, base }: ReviewOptions): string[] {
  const message = words.message(finding);
  const short = plain(message).length <= LONGEST_MESSAGE ? render(message, markdownText) : escapeText(clip(plain(message), LONGEST_MESSAGE));
  const related = finding.related.slice(0, MOST_RELATED).map((one) => `- ${placeLink(one, one.inBase ? base : repository)} ${renderLine(words.note(finding, one), markdownText)}`);
  const fix = render(words.rule(finding.ruleId, 'fix'), markdownText);
  return [
    heading(finding, words),
    '',
    short,
    '',
    ...(related.length ? [`**${words.t('why-believed')}**`, '', ...related, ''] : []),
    '<details>',
    `<summary>${escapeText(words.t('fix'))}</summary>`,
    '',
    fix,
    '',
    '</details>',
    '',
  ];
}
