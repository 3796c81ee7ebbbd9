// The order of work: open findings grouped by rule into four phases, with effort.
import type { Area, Finding, Severity } from '../model/finding.ts';
import type { Result } from '../model/result.ts';
import type { Words } from './words.ts';

export interface RoadmapItem {
  readonly ruleId: string;
  readonly severity: Severity; // the gravest of its findings
  readonly count: number;
  readonly effortHours: number;
}

export interface Phase {
  readonly phase: 1 | 2 | 3 | 4;
  readonly items: readonly RoadmapItem[];
  readonly effortHours: number;
}

const phaseOf = { security: 1, deployability: 2, reliability: 3, observability: 4, maintainability: 4, governance: 4 } as const satisfies Record<Area, Phase['phase']>;

/** Whether a finding asks for work: not fixed, not suppressed. */
export function isOpen(finding: Finding): boolean {
  return finding.status === 'new' || finding.status === 'existing' || finding.status === 'pending';
}

/** Phases that have work in them. The first place of a rule costs its effort, each further place a quarter: the second is easier. */
export function roadmap(result: Result, words: Words): Phase[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    if (!isOpen(finding)) continue;
    const key = `${phaseOf[finding.area]} ${finding.ruleId}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const phases: Phase[] = [];
  for (const phase of [1, 2, 3, 4] as const) {
    const items = [...groups.values()].filter((group) => group[0] && phaseOf[group[0].area] === phase).map((group) => item(group, words));
    items.sort((a, b) => a.severity.localeCompare(b.severity) || b.effortHours - a.effortHours || (a.ruleId < b.ruleId ? -1 : 1));
    if (items.length) phases.push({ phase, items, effortHours: sum(items) });
  }
  return phases;
}

export function sum(parts: readonly { readonly effortHours: number }[]): number {
  return parts.reduce((total, part) => total + part.effortHours, 0);
}

function item(group: readonly Finding[], words: Words): RoadmapItem {
  const ruleId = group[0]?.ruleId ?? '';
  const severity = group.map((finding) => finding.severity).sort()[0] ?? 'P3';
  const hours = words.effortHours(ruleId) * (1 + (group.length - 1) / 4);
  return { ruleId, severity, count: group.length, effortHours: Math.round(hours * 4) / 4 };
}
