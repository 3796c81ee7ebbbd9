// Result -> workflow annotations: the gravest findings first, within what GitHub shows of a step, and the number of the others.
import type { Finding, Severity } from '../model/finding.ts';
import type { Annotation, Annotations } from '../model/payload.ts';
import type { Result } from '../model/result.ts';
import { plainText, renderLine } from './markup.ts';
import { visible } from './phrase.ts';
import { isOpen } from './roadmap.ts';
import type { Words } from './words.ts';

/** GitHub shows ten of each kind a step, and cuts a message at 4,096 characters. */
const MOST_OF_A_LEVEL = 10;
const LONGEST_MESSAGE = 4096;
const LONGEST_TITLE = 255;
const MOST_RELATED = 5;

const LEVEL = { P0: 'error', P1: 'error', P2: 'warning', P3: 'notice' } as const satisfies Record<Severity, Annotation['level']>;

/** On a comparison only what is new, else everything open. */
export function annotations(result: Result, words: Words): Annotations {
  const comparing = result.target.base !== undefined;
  const wanted = result.findings.filter((finding) => (comparing ? finding.status === 'new' : isOpen(finding)));
  const ranked = [...wanted].sort((a, b) => a.severity.localeCompare(b.severity));
  const room = { error: MOST_OF_A_LEVEL, warning: MOST_OF_A_LEVEL, notice: MOST_OF_A_LEVEL };
  const shown = ranked.filter((finding) => room[LEVEL[finding.severity]]-- > 0).map((finding) => annotation(finding, words));
  const notShown = wanted.length - shown.length;
  return { shown, notShown, remark: notShown > 0 ? words.t('annotations-not-shown', { count: notShown }) : '' };
}

function annotation(finding: Finding, words: Words): Annotation {
  const { path, startLine, startColumn, endLine, endColumn } = finding.location;
  const title = `${finding.severity} ${renderLine(words.rule(finding.ruleId, 'title'), plainText)} (${finding.ruleId})`;
  const related = finding.related.slice(0, MOST_RELATED).map((one) => `${visible(one.path)}:${one.startLine} ${renderLine(words.note(finding, one), plainText)}`);
  const lines = [renderLine(words.message(finding), plainText), ...(related.length ? [`${words.t('why-believed')}${words.t('colon').trim()}`, ...related] : [])];
  return {
    level: LEVEL[finding.severity],
    title: clip(title, LONGEST_TITLE),
    message: clip(lines.join('\n'), LONGEST_MESSAGE),
    path,
    startLine,
    endLine,
    ...(startLine === endLine ? { startColumn, endColumn } : {}),
  };
}

/** At most `most` UTF-16 units, never half a character. */
function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
