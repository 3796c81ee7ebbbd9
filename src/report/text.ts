// Result -> the terminal report: findings by file with code frames, then the summary.
import type { Finding } from '../model/finding.ts';
import type { Result } from '../model/result.ts';
import { severityColor, type Colors } from './colors.ts';
import { frame } from './frame.ts';
import { plainText, render, renderLine } from './markup.ts';
import { visible } from './phrase.ts';
import { firstOf, groupedNotices, moreOf } from './tally.ts';
import { summaryLines } from './text-summary.ts';
import type { TextOptions } from './text-options.ts';
import type { Words } from './words.ts';
import { pad, width, wrap } from './width.ts';

const INDENT = '  ';
const MOST_RELATED = 8;
const MOST_EVIDENCE = 5;
const MOST_NOT_SCANNED = 200;

export function text(result: Result, words: Words, options: TextOptions): string {
  const lines: string[] = [];
  if (!options.quiet) {
    const shown = result.findings.filter((finding) => isListed(finding, result, options));
    lines.push(...findingLines(shown, result, words, options));
    if (options.verbose) lines.push(...controlLines(result, words, options), ...notScannedLines(result, words, options));
  }
  lines.push(...noticeLines(result, words, options), ...summaryLines(result, words, options));
  return `${lines.map(harmless).join('\n')}\n`;
}

/** A line that a CI runner would obey as a command (white space before it not counting) gets a bar in front. */
function harmless(line: string): string {
  return line.replace(/^(\s*)(?=::|##\[)/, '$1| ');
}

/** A comparison tells what the change does; what was there before is counted, and listed on request. */
function isListed(finding: Finding, result: Result, options: TextOptions): boolean {
  switch (finding.status) {
    case 'new':
    case 'pending':
      return true;
    case 'existing':
      return result.target.base === undefined || options.verbose === true;
    case 'suppressed':
      return options.verbose === true;
    case 'fixed':
      return false; // has a list of its own
    default:
      return finding.status satisfies never;
  }
}

function findingLines(shown: readonly Finding[], result: Result, words: Words, options: TextOptions): string[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of shown) {
    const group = byFile.get(finding.location.path);
    if (group) group.push(finding);
    else byFile.set(finding.location.path, [finding]);
  }
  const lines: string[] = [];
  const explained = new Set<string>(); // a rule's fix is told once
  for (const [path, findings] of byFile) {
    lines.push(options.colors.underline(options.colors.bold(visible(path))), '');
    for (const finding of findings) lines.push(...oneFinding(finding, explained, result, words, options), '');
  }
  return lines;
}

function oneFinding(finding: Finding, explained: Set<string>, result: Result, words: Words, options: TextOptions): string[] {
  const { colors } = options;
  const { startLine, startColumn } = finding.location;
  const status = result.target.base !== undefined || finding.status !== 'existing' ? ` ${statusWord(finding, words, colors)}` : '';
  const title = renderLine(words.rule(finding.ruleId, 'title'), plainText);
  const head = `${colors.dim(`${startLine}:${startColumn}`)} ${severityColor(finding.severity, colors)(` ${finding.severity} `)}${status} ${colors.bold(title)}  ${colors.dim(finding.ruleId)}`;
  const lines = [INDENT + head];
  const code = options.frames.get(finding.fingerprint);
  if (code?.length) lines.push(...frame(code, colors, options.width - 4).map((line) => INDENT + INDENT + line));
  const labels = [words.t('why-believed'), words.t('fix')];
  const label = Math.max(...labels.map(width)) + 2;
  const told = (name: string, body: string): string[] => labelled(name, body, label, options);
  lines.push(...wrap(renderLine(words.message(finding), plainText), options.width - 4).map((line) => INDENT + INDENT + line));
  const related = firstOf(finding.related, MOST_RELATED, words, (one) => `${visible(one.path)}:${one.startLine}:${one.startColumn} ${renderLine(words.note(finding, one), plainText)}`);
  lines.push(...related.flatMap((one, index) => told(index === 0 ? words.t('why-believed') : '', one)));
  if (!explained.has(finding.ruleId)) lines.push(...told(words.t('fix'), firstBlock(render(words.rule(finding.ruleId, 'fix'), plainText))));
  explained.add(finding.ruleId);
  if (finding.fix?.safe) lines.push(...told('', words.t('safe-fix')));
  if (finding.suppression) lines.push(...told('', words.t('suppressed-because', { reason: finding.suppression.reason })));
  return lines;
}

function statusWord(finding: Finding, words: Words, colors: Colors): string {
  const word = words.t(`status-${finding.status}`);
  return finding.status === 'new' ? colors.magenta(word) : colors.dim(word);
}

/** The start of a fix, with the code that it introduces; the rest is for `explain`. */
function firstBlock(body: string): string {
  const [first = '', second] = body.split('\n\n');
  return second !== undefined && /[:：]$/.test(first) ? `${first}\n${second}` : first;
}

function labelled(name: string, body: string, label: number, options: TextOptions): string[] {
  return wrap(body, options.width - 4 - label).map((line, index) => {
    const lead = pad(index === 0 ? name : '', label);
    return `${INDENT}${INDENT}${options.colors.dim(lead)}${line}`;
  });
}

/** From a score to what it rests on: each control's status, and the places that show it. */
function controlLines(result: Result, words: Words, { colors }: TextOptions): string[] {
  if (!result.controls.length) return [];
  const lines = result.controls.flatMap(({ id, status, evidence }) => {
    const style = status === 'pass' ? colors.green : status === 'fail' ? colors.red : status === 'partial' ? colors.yellow : colors.dim;
    const places = firstOf(evidence, MOST_EVIDENCE, words, ({ path, startLine, note }) => `${visible(path)}:${startLine} ${renderLine(words.evidence(id, note), plainText)}`);
    return [`${INDENT}${renderLine(words.control(id), plainText)}${words.t('colon')}${style(words.t(`control-${status}`))}`, ...places.map((place) => INDENT + INDENT + place)];
  });
  return [colors.bold(words.t('controls')), ...lines, ''];
}

function notScannedLines(result: Result, words: Words, options: TextOptions): string[] {
  if (!result.notScanned.length) return [];
  const lines = result.notScanned.slice(0, MOST_NOT_SCANNED).map(({ path, reason, detail }) => {
    const why = words.t(`reason-${reason}`) + (detail ? ` (${visible(detail)})` : '');
    return `${INDENT}${visible(path)}  ${options.colors.dim(why)}`;
  });
  const more = result.notScanned.length - lines.length;
  if (more > 0) lines.push(INDENT + words.t('more-files', { count: more }));
  return [options.colors.bold(words.t('not-scanned')), ...lines, ''];
}

function noticeLines(result: Result, words: Words, options: TextOptions): string[] {
  const lines = groupedNotices(result).flatMap(({ notice, more }) => {
    const style = notice.level === 'error' ? options.colors.red : options.colors.yellow;
    const at = notice.path === undefined ? '' : `${visible(notice.path)}${notice.line === undefined ? '' : `:${notice.line}`}: `;
    const name = words.t(notice.level);
    const label = width(name) + 2;
    return wrap(at + renderLine(words.reason(notice), plainText) + moreOf(more, words), options.width - label).map((line, index) => style(pad(index === 0 ? name : '', label)) + line);
  });
  return lines.length ? [...lines, ''] : [];
}
