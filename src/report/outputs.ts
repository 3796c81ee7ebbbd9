// Result -> the Action's outputs. Numbers and words only: GitHub drops an output that holds a masked value.
import type { Outputs } from '../model/payload.ts';
import type { Result } from '../model/result.ts';

/** `files`: report files written, by output name ('sarif-file' -> path). */
export function outputs(result: Result, files: Readonly<Record<string, string>> = {}): Outputs {
  const { counts, scores, scoresBefore, verdict } = result;
  const before = scoresBefore?.overall ?? null;
  const change = scores.overall === null || before === null ? '' : String(scores.overall - before);
  return {
    conclusion: verdict.conclusion,
    'new-findings': String(counts.byStatus.new),
    'new-p0': String(counts.newBySeverity.P0),
    'new-p1': String(counts.newBySeverity.P1),
    'new-p2': String(counts.newBySeverity.P2),
    'new-p3': String(counts.newBySeverity.P3),
    'fixed-findings': String(counts.byStatus.fixed),
    score: scores.overall === null ? '' : String(scores.overall),
    'score-change': change,
    ...files,
  };
}
