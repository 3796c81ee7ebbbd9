// What `readiness-gate fix` did -> text for a person: a line a fix, with its place, and why others were left.
import type { Finding } from '../model/finding.ts';
import type { LeftFix, Mending } from '../model/fixing.ts';
import type { Colors } from './colors.ts';
import { severityColor } from './colors.ts';
import { plainText, renderLine } from './markup.ts';
import { visible } from './phrase.ts';
import type { Words } from './words.ts';

export interface FixStyle {
  readonly colors: Colors;
  readonly quiet: boolean;
}

export function fixesText({ applied, left, others, dry }: Mending, words: Words, { colors, quiet }: FixStyle): string {
  const files = new Set(applied.flatMap(({ fix }) => fix?.edits.map(({ path }) => path) ?? [])).size;
  const lines: string[] = [];
  if (applied.length > 0) lines.push(words.t(dry ? 'fixes-in-patch' : 'fixes-applied', { count: applied.length, files }), ...(quiet ? [] : applied.map((finding) => line(finding, words, colors))));
  if (left.length > 0) lines.push(words.t('fixes-left', { count: left.length }), ...left.map((each) => `${line(each.finding, words, colors)}\n      ${why(each, words)}`));
  if (applied.length + left.length === 0) lines.push(words.t('fixes-none'));
  if (others > 0) lines.push(words.t('fixes-others', { count: others }));
  return `${lines.join('\n')}\n`;
}

function line(finding: Finding, words: Words, colors: Colors): string {
  const { severity, location, ruleId } = finding;
  const title = words.fixTitle(finding);
  const files = new Set(finding.fix?.edits.map(({ path }) => path) ?? []);
  files.delete(location.path);
  const elsewhere = files.size === 0 ? '' : ` (${[...files].map(visible).join(', ')})`;
  return `  ${severityColor(severity, colors)(severity)} ${visible(location.path)}:${location.startLine} ${colors.dim(ruleId)} ${title === null ? '' : renderLine(title, plainText)}${elsewhere}`;
}

function why({ because, detail }: LeftFix, words: Words): string {
  return words.t(`fix-left-${because}`, { detail: visible(detail) });
}
