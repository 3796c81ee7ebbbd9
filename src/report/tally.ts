// Counts in words, shared by the reports.
import type { Notice, Reason, Result } from '../model/result.ts';
import type { Words } from './words.ts';

/** '2 new, 5 existing, 1 fixed, 3 suppressed' on a comparison; '7 open, 3 suppressed' otherwise. */
export function countsLine(result: Result, words: Words): string {
  const { byStatus } = result.counts;
  const parts =
    result.target.base === undefined
      ? [words.t('count-open', { count: byStatus.new + byStatus.existing + byStatus.pending })]
      : [words.t('count-new', { count: byStatus.new }), words.t('count-existing', { count: byStatus.existing }), words.t('count-fixed', { count: byStatus.fixed })];
  parts.push(words.t('count-suppressed', { count: byStatus.suppressed }));
  if (byStatus.pending > 0 && result.target.base !== undefined) parts.push(words.t('count-pending', { count: byStatus.pending }));
  return parts.join(words.t('list-separator'));
}

/** '2 binary, 1 too large', most frequent first. */
export function notScannedReasons(result: Result, words: Words): string {
  const counts = new Map<string, number>();
  for (const { reason } of result.notScanned) {
    const name = words.t(`reason-${reason}`);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, count]) => words.t('reason-count', { count, reason }))
    .join(words.t('list-separator'));
}

/** Bytes for people, decimal units: '512 B', '4.3 kB', '12.0 MB'. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Why the verdict is what it is; a gate that found nothing to object to says so. */
export function verdictReasons(result: Result): readonly Reason[] {
  const { conclusion, failOn, reasons } = result.verdict;
  if (reasons.length || conclusion !== 'passed') return reasons;
  if (failOn === 'none') return [{ message: 'gate.off', data: {} }];
  return [{ message: result.target.base === undefined ? 'gate.no-findings' : 'gate.no-new-findings', data: { failOn } }];
}

/** Notices that say the same of several places are told once: the first, and how many more. */
export function groupedNotices(result: Result): { readonly notice: Notice; readonly more: number }[] {
  const groups = new Map<string, { notice: Notice; more: number }>();
  for (const notice of result.notices) {
    const key = JSON.stringify([notice.level, notice.message, notice.data]);
    const group = groups.get(key);
    if (group) group.more++;
    else groups.set(key, { notice, more: 0 });
  }
  return [...groups.values()];
}

/** The first `most` of the items as `show` tells them, then how many more there are. */
export function firstOf<T>(items: readonly T[], most: number, words: Words, show: (item: T) => string): string[] {
  const shown = items.slice(0, most).map(show);
  return items.length > most ? [...shown, words.t('more-places', { count: items.length - most })] : shown;
}

/** ' (and 3 more places)', or nothing. */
export function moreOf(more: number, words: Words): string {
  return more > 0 ? words.t('aside', { text: words.t('more-places', { count: more }) }) : '';
}
