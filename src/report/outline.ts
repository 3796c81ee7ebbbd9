// What the long reports (Markdown, HTML) tell, in order: findings grouped by severity and rule, and what to do first.
import { grouped } from '../model/grouped.ts';
import { severities, type Finding, type Severity } from '../model/finding.ts';
import type { Result } from '../model/result.ts';
import type { Phrase } from './phrase.ts';
import { isOpen } from './roadmap.ts';
import { sizeOf } from './tally.ts';
import type { Words } from './words.ts';

/** Related places of one finding that a long report shows. */
export const mostRelated = 40;

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

/** What was audited, compared with what, by which rules. */
export function scopeOf({ tool, target, stats }: Result, words: Words): Phrase[] {
  return [
    words.phrase('audited-root', { root: target.root }),
    ...(target.head === undefined ? [] : [words.phrase('audited-commit', { head: target.head })]),
    ...(target.base === undefined ? [] : [words.phrase('compared-with', { base: target.base })]),
    words.phrase('scanned-count', { files: stats.files, size: sizeOf(stats.bytes), seconds: (stats.durationMs / 1000).toFixed(1) }),
    words.phrase('rule-set', { name: tool.name, version: tool.version, digest: tool.rulesDigest }),
  ];
}

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
  return [...grouped(findings, ({ ruleId }) => ruleId)].map(([ruleId, group]) => ({ ruleId, findings: group }));
}
