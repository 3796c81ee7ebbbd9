// Scores in words: the order of areas, the level that a score earns, the change against the base.
import type { Area } from '../model/finding.ts';
import type { Counts, Result } from '../model/result.ts';
import type { MessageId } from './messages/index.ts';

export const areas = ['security', 'reliability', 'observability', 'deployability', 'maintainability', 'governance'] as const satisfies readonly Area[];

export type Level = 'blocked' | 'not-ready' | 'nearly-ready' | 'ready';

/** An open P0 blocks and an open P1 is not ready, whatever the score; below that the score decides. */
export function levelOf(result: { readonly counts: Pick<Counts, 'bySeverity'>; readonly scores: Pick<Result['scores'], 'overall'> }): Level {
  if (result.counts.bySeverity.P0 > 0) return 'blocked';
  const overall = result.scores.overall ?? 100;
  if (result.counts.bySeverity.P1 > 0 || overall < 70) return 'not-ready';
  return overall < 90 ? 'nearly-ready' : 'ready';
}

export interface ScoreRow {
  readonly area: Area | 'overall';
  readonly label: MessageId;
  readonly score: number | null; // percent, null: nothing to judge
  readonly before: number | null;
  readonly change: number | null; // points, null: not comparable
}

/** The overall score and one row an area. */
export function scoreRows(result: Result): ScoreRow[] {
  const row = (area: Area | 'overall', label: MessageId, score: number | null, before: number | null): ScoreRow => ({
    area,
    label,
    score: rounded(score),
    before: rounded(before),
    change: score === null || before === null ? null : (rounded(score) ?? 0) - (rounded(before) ?? 0),
  });
  const before = result.scoresBefore;
  return [
    row('overall', 'overall', result.scores.overall, before?.overall ?? null),
    ...areas.map((area) => row(area, `area-${area}`, result.scores.areas[area], before?.areas[area] ?? null)),
  ];
}

/** '+3', '-2' or '±0'; empty where nothing can be compared. */
export function signed(change: number | null): string {
  if (change === null) return '';
  return change === 0 ? '±0' : change > 0 ? `+${change}` : `${change}`;
}

function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score);
}
