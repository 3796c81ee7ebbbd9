// What the long reports (Markdown, HTML) tell, in order: findings grouped by severity and rule, and what to do first.
import { severities, type Finding, type Severity } from '../model/finding.ts';
import type { Result } from '../model/result.ts';
import { isOpen } from './roadmap.ts';

/** Findings of one rule at one severity: prose once, then every place. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly findings: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

const MOST_FIRST = 5;

/** Open findings. Rules keep the order of their first finding; severities without findings are left out. */
export function bySeverity(result: Result): SeverityGroup[] {
  return severities.flatMap((severity) => {
    const findings = result.findings.filter((finding) => isOpen(finding) && finding.severity === severity);
    return findings.length ? [{ severity, count: findings.length, rules: byRule(findings) }] : [];
  });
}

/** The gravest rules, new ones first: at most five. */
export function thingsToDoFirst(result: Result): RuleGroup[] {
  const open = result.findings.filter(isOpen);
  const ranked = [...open].sort((a, b) => a.severity.localeCompare(b.severity) || Number(b.status === 'new') - Number(a.status === 'new'));
  return byRule(ranked).slice(0, MOST_FIRST);
}

function byRule(findings: readonly Finding[]): RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return [...groups].map(([ruleId, group]) => ({ ruleId, findings: group }));
}
