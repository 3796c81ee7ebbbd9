// Findings -> verdict.
import type { Config } from '../model/config.ts';
import { severities, type Finding } from '../model/finding.ts';
import type { Reason, Result } from '../model/result.ts';

/** On a comparison only what is new counts; on an audit everything open. `errors` are reasons why the audit is incomplete. */
export function judge(findings: readonly Finding[], failOn: Config['failOn'], comparing: boolean, errors: readonly Reason[]): Result['verdict'] {
  const blocking = failOn === 'none' ? [] : findings.filter(({ status, severity }) => counts(status, comparing) && severity <= failOn);
  if (errors.length > 0) return { conclusion: 'error', failOn, reasons: errors };
  if (blocking.length === 0) return { conclusion: 'passed', failOn, reasons: [] };
  const reasons = severities
    .map((severity) => ({ severity, count: blocking.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => ({ message: comparing ? 'gate.new-findings' : 'gate.open-findings', data: { severity, count } }));
  return { conclusion: 'failed', failOn, reasons };
}

function counts(status: Finding['status'], comparing: boolean): boolean {
  return status === 'new' || (!comparing && (status === 'existing' || status === 'pending'));
}
