// The end of the terminal report: what was fixed, scores, counts, the verdict.
import { severities, type Severity } from '../model/finding.ts';
import type { Result } from '../model/result.ts';
import { severityColor, type Colors } from './colors.ts';
import { plainText, renderLine } from './markup.ts';
import { visible } from './phrase.ts';
import { levelOf, scoreRows, signed } from './scores.ts';
import { countsLine, notScannedReasons, sizeOf, verdictReasons } from './tally.ts';
import type { TextOptions } from './text-options.ts';
import { pad, width, wrap } from './width.ts';
import type { Words } from './words.ts';

const INDENT = '  ';

export function summaryLines(result: Result, words: Words, options: TextOptions): string[] {
  const { colors } = options;
  const lines: string[] = [];
  const fixed = result.findings.filter((finding) => finding.status === 'fixed');
  if (fixed.length && !options.quiet) {
    lines.push(colors.bold(words.t('fixed-findings')));
    for (const finding of fixed) {
      const place = `${visible(finding.location.path)}:${finding.location.startLine}`;
      lines.push(`${INDENT}${colors.green('✓')} ${finding.severity} ${renderLine(words.rule(finding.ruleId, 'title'), plainText)}  ${colors.dim(`${finding.ruleId} ${place}`)}`);
    }
    lines.push('');
  }
  lines.push(...scoreLines(result, words, colors), '');
  lines.push(words.t('findings-line', { counts: countsLine(result, words) }));
  lines.push(`${INDENT}${severities.map((severity) => severityCount(severity, result, colors)).join('  ')}`);
  const existing = result.counts.byStatus.existing;
  if (result.target.base !== undefined && existing > 0 && !options.verbose) lines.push(INDENT + colors.dim(words.t('existing-not-listed', { count: existing })));
  if (result.notScanned.length) {
    lines.push(...wrap(words.t('not-scanned-count', { count: result.notScanned.length, reasons: notScannedReasons(result, words) }), options.width));
  }
  const { files, bytes, durationMs } = result.stats;
  lines.push(colors.dim(words.t('scanned-count', { files, size: sizeOf(bytes), seconds: (durationMs / 1000).toFixed(1) })), '');
  return [...lines, ...verdictLines(result, words, options)];
}

function severityCount(severity: Severity, result: Result, colors: Colors): string {
  const count = result.counts.bySeverity[severity];
  const style = count > 0 ? severityColor(severity, colors) : colors.dim;
  return `${style(` ${severity} `)} ${count}`;
}

function scoreLines(result: Result, words: Words, colors: Colors): string[] {
  const rows = scoreRows(result).filter((row) => row.score !== null || row.area === 'overall');
  const label = Math.max(...rows.map((row) => width(words.t(row.label)))) + 2;
  const lines = rows.map(({ area, label: name, score, change }) => {
    if (score === null) return `${INDENT}${pad(words.t(name), label)}${colors.dim(words.t('score-not-judged'))}`;
    const filled = Math.round(score / 5);
    const style = score >= 90 ? colors.green : score >= 70 ? colors.yellow : colors.red;
    const bar = style('█'.repeat(filled)) + colors.dim('░'.repeat(20 - filled));
    const level = area === 'overall' ? `  ${words.t(`level-${levelOf(result)}`)}` : '';
    return `${INDENT}${pad(words.t(name), label)}${bar} ${String(score).padStart(3)}${change ? `  ${signed(change)}` : ''}${level}`;
  });
  return [colors.bold(words.t('scores')), ...lines];
}

function verdictLines(result: Result, words: Words, options: TextOptions): string[] {
  const { conclusion } = result.verdict;
  const style = conclusion === 'passed' ? options.colors.green : options.colors.red;
  const mark = conclusion === 'passed' ? '✓' : '✗';
  const why = verdictReasons(result).flatMap((reason) => wrap(renderLine(words.reason(reason), plainText), options.width - 2).map((line) => INDENT + line));
  return [style(options.colors.bold(`${mark} ${words.t(`verdict-${conclusion}`)}`)), ...why];
}
