// Findings and evidence -> controls and scores, as docs/score.md explains.
import type { Area, Finding, Severity } from '../model/finding.ts';
import type { ControlResult, Result } from '../model/result.ts';
import { mostEvidence, type Control, type ControlStatus, type RuleEntry } from '../model/rule.ts';

export interface LocatedEvidence {
  readonly control: string;
  readonly path: string;
  readonly startLine: number;
  readonly note: string;
}

const areas = ['security', 'reliability', 'observability', 'deployability', 'maintainability', 'governance'] as const satisfies readonly Area[];
const weights = { P0: 8, P1: 4, P2: 2, P3: 1 } as const satisfies Record<Severity, number>;
const credit = { pass: 1, partial: 0.5, fail: 0 } as const;

/** `open` are the findings that count: neither fixed nor suppressed. */
export function judgeControls(controls: readonly Control[], open: readonly Finding[], evidence: readonly LocatedEvidence[]): ControlResult[] {
  return controls.map((control) => {
    const against = open.filter((finding) => finding.control === control.id);
    const shown = evidence.filter((place) => place.control === control.id);
    const places = [...against.map(({ location, ruleId }) => ({ path: location.path, startLine: location.startLine, note: ruleId })), ...shown.map(({ path, startLine, note }) => ({ path, startLine, note }))];
    return { id: control.id, area: control.area, status: statusOf(against, shown.map(({ note }) => control.undecided?.includes(note) !== true)), evidence: places.slice(0, mostEvidence), effortHours: control.effortHours };
  });
}

/** `shown`: of each place, whether it shows the property. */
function statusOf(against: readonly Finding[], shown: readonly boolean[]): ControlStatus {
  if (against.some(({ severity }) => severity === 'P0' || severity === 'P1')) return 'fail';
  if (against.length > 0) return 'partial';
  if (shown.includes(true)) return 'pass';
  return shown.length > 0 ? 'unknown' : 'not-applicable';
}

/** Weighted means in percent; any P0 caps the overall at 39, any P1 at 69. Null: nothing to judge. */
export function scoreOf(controls: readonly ControlResult[], rules: Iterable<RuleEntry>, open: readonly Finding[]): Result['scores'] {
  const weight = new Map<string, number>();
  for (const rule of rules) weight.set(rule.control, Math.max(weight.get(rule.control) ?? 0, weights[rule.severity]));
  const mean = (judged: readonly ControlResult[]): number | null => {
    let sum = 0;
    let total = 0;
    for (const { id, status } of judged) {
      if (status === 'not-applicable' || status === 'unknown') continue;
      sum += credit[status] * (weight.get(id) ?? 1);
      total += weight.get(id) ?? 1;
    }
    return total === 0 ? null : Math.round((sum / total) * 100);
  };
  const overall = mean(controls);
  const cap = open.some(({ severity }) => severity === 'P0') ? 39 : open.some(({ severity }) => severity === 'P1') ? 69 : 100;
  const byArea = Object.fromEntries(areas.map((area) => [area, mean(controls.filter((control) => control.area === area))])) as Record<Area, number | null>;
  return { overall: overall === null ? null : Math.min(overall, cap), areas: byArea };
}
