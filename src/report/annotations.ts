// Result -> workflow annotations: the gravest findings first, within what GitHub shows of a step, and the number of the others.
import type { Diffs } from '../model/diff.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Annotation, Annotations } from '../model/payload.ts';
import type { Result } from '../model/result.ts';
import { plainText, renderLine } from './markup.ts';
import { causesOf } from './causes.ts';
import { clip, visible } from './phrase.ts';
import { isOpen } from './roadmap.ts';
import type { Words } from './words.ts';

/** GitHub shows ten of each kind a step, and cuts a message at 4,096 characters. */
const MOST_OF_A_LEVEL = 10;
const LONGEST_MESSAGE = 4096;
const LONGEST_TITLE = 255;
const MOST_RELATED = 5;

const LEVEL = { P0: 'error', P1: 'error', P2: 'warning', P3: 'notice' } as const satisfies Record<Severity, Annotation['level']>;

/** Workflow commands: the first findings of `toAnnotate`, and their causes where there is room. `already` many have their annotation elsewhere. */
export function annotations(result: Result, words: Words, diffs: Diffs = new Map(), already = 0): Annotations {
  const wanted = toAnnotate(result).slice(already);
  const room = { error: MOST_OF_A_LEVEL, warning: MOST_OF_A_LEVEL, notice: MOST_OF_A_LEVEL };
  const shown = wanted.filter((finding) => room[LEVEL[finding.severity]]-- > 0);
  const notShown = wanted.length - shown.length;
  const causes = causeAnnotations(shown, words, diffs).slice(0, Math.max(0, room.notice));
  return { shown: [...shown.map((finding) => annotation(finding, words)), ...causes], notShown, remark: notShown > 0 ? words.t('annotations-not-shown', { count: notShown }) : '' };
}

/** On a comparison only what is new, else everything open; the gravest first. */
export function toAnnotate(result: Result): Finding[] {
  const comparing = result.target.base !== undefined;
  const wanted = result.findings.filter((finding) => (comparing ? finding.status === 'new' : isOpen(finding)));
  return wanted.sort((a, b) => a.severity.localeCompare(b.severity));
}

/** Where the change itself caused a new finding that stands elsewhere: a changed constant, a default. */
export function causeAnnotations(findings: readonly Finding[], words: Words, diffs: Diffs): Annotation[] {
  return findings.flatMap((finding) =>
    causesOf(finding, diffs).map((cause): Annotation => {
      const { path, startLine, endLine } = cause;
      const told = renderLine(words.phrase('cause-of', { place: `${finding.location.path}:${finding.location.startLine}` }), plainText);
      const note = renderLine(words.note(finding, cause), plainText);
      return { level: 'notice', title: clip(titleOf(finding, words), LONGEST_TITLE), message: clip(`${told}${words.t('colon')}${note}`, LONGEST_MESSAGE), path, startLine, endLine };
    }),
  );
}

function titleOf(finding: Finding, words: Words): string {
  return `${finding.severity} ${renderLine(words.rule(finding.ruleId, 'title'), plainText)} (${finding.ruleId})`;
}

export function annotation(finding: Finding, words: Words): Annotation {
  const { path, startLine, startColumn, endLine, endColumn } = finding.location;
  const related = finding.related.slice(0, MOST_RELATED).map((one) => `${visible(one.path)}:${one.startLine} ${renderLine(words.note(finding, one), plainText)}`);
  const lines = [renderLine(words.message(finding), plainText), ...(related.length ? [`${words.t('why-believed')}${words.t('colon').trim()}`, ...related] : [])];
  const said = { level: LEVEL[finding.severity], title: clip(titleOf(finding, words), LONGEST_TITLE), message: clip(lines.join('\n'), LONGEST_MESSAGE), path };
  if (finding.location.commit !== undefined) return { ...said, startLine: 1, endLine: 1 }; // these lines are another commit's: the message names it
  return {
    ...said,
    startLine,
    endLine,
    ...(startLine === endLine ? { startColumn, endColumn } : {}),
  };
}

