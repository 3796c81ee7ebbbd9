// A report that a fork's run wrote -> a Result of our own making: rules, controls and areas by rule ID from our own tables, counts counted
// anew, and of the report's own words only severities, places, scores and commits that can be. None of its texts gets in.
import { severities, type Finding, type FindingLocation, type Severity, type Status } from '../model/finding.ts';
import type { Result } from '../model/result.ts';
import type { RuleEntry } from '../model/rule.ts';
import type { Words } from './words.ts';

/** What is read of a report that fits schema/report.schema.json; the rest of it stays unread. */
export interface ReceivedReport {
  readonly target: { readonly base?: string };
  readonly verdict: Pick<Result['verdict'], 'conclusion' | 'failOn'>;
  readonly findings: readonly (Pick<Finding, 'ruleId' | 'severity' | 'confidence' | 'status' | 'fingerprint'> & { readonly location: FindingLocation })[];
  readonly scores: Result['scores'];
  readonly scoresBefore?: Result['scores'];
}

export interface Retold {
  readonly result: Result;
  readonly leftOut: number; // findings of unknown rules, at places that cannot be, told twice, or too many
}

const MOST_FINDINGS = 20_000;
const LONGEST_PATH = 1024;
const LAST_LINE = 10_000_000;
const LAST_COLUMN = 10_000_000;

/** `head`: the commit of the pull request as GitHub names it. `tool`: ours, whose words are used. */
export function resultOf(report: ReceivedReport, rules: ReadonlyMap<string, RuleEntry>, head: string, tool: Result['tool']): Retold {
  const known = new Map<string, Finding>();
  for (const { ruleId, severity, confidence, status, fingerprint, location } of report.findings) {
    const rule = rules.get(ruleId);
    if (rule === undefined || !/^[0-9a-f]{32}$/.test(fingerprint) || !isPlace(location) || known.size >= MOST_FINDINGS) continue;
    const { path, startLine, startColumn, endLine, endColumn } = location;
    known.set(`${fingerprint} ${status}`, { ruleId, control: rule.control, area: rule.area, severity, confidence, status, fingerprint, message: '', data: {}, location: { path, startLine, startColumn, endLine, endColumn }, related: [] });
  }
  const findings = [...known.values()].sort((a, b) => a.severity.localeCompare(b.severity));
  const base = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(report.target.base ?? '') ? report.target.base : undefined;
  const { conclusion, failOn } = report.verdict;
  const result: Result = {
    tool,
    target: { root: '.', head, ...(base === undefined ? {} : { base }) },
    verdict: { conclusion, failOn, reasons: reasonsOf(findings, failOn, base !== undefined) },
    findings,
    controls: [],
    scores: rounded(report.scores),
    ...(report.scoresBefore === undefined ? {} : { scoresBefore: rounded(report.scoresBefore) }),
    routes: [],
    notScanned: [],
    counts: countsOf(findings),
    stats: { files: 0, bytes: 0, durationMs: 0, phases: {} },
    notices: [],
  };
  return { result, leftOut: report.findings.length - findings.length };
}

/** Repository-relative, and lines and columns in order. */
function isPlace({ path, startLine, startColumn, endLine, endColumn }: FindingLocation): boolean {
  if (path === '' || path.length > LONGEST_PATH || path.includes('\0')) return false;
  if (path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) return false;
  if (endLine > LAST_LINE || startColumn > LAST_COLUMN || endColumn > LAST_COLUMN) return false;
  return startLine < endLine || (startLine === endLine && startColumn <= endColumn);
}

function reasonsOf(findings: readonly Finding[], failOn: Severity | 'none', comparing: boolean): Result['verdict']['reasons'] {
  return severities.flatMap((severity) => {
    const count = failOn === 'none' || severity > failOn ? 0 : findings.filter((finding) => finding.severity === severity && (finding.status === 'new' || (!comparing && finding.status === 'existing'))).length;
    return count === 0 ? [] : [{ message: comparing ? 'gate.new-findings' : 'gate.open-findings', data: { severity, count } }];
  });
}

function countsOf(findings: readonly Finding[]): Result['counts'] {
  const status = (wanted: Status): number => findings.filter((finding) => finding.status === wanted).length;
  const by = (...wanted: readonly Status[]): Record<Severity, number> => {
    const count = { P0: 0, P1: 0, P2: 0, P3: 0 };
    for (const finding of findings) if (wanted.includes(finding.status)) count[finding.severity]++;
    return count;
  };
  return { bySeverity: by('new', 'existing'), byStatus: { new: status('new'), existing: status('existing'), fixed: status('fixed'), suppressed: status('suppressed'), pending: status('pending') }, newBySeverity: by('new') };
}

function rounded({ overall, areas }: Result['scores']): Result['scores'] {
  const whole = (score: number | null): number | null => (score === null ? null : Math.round(score));
  const { security, reliability, observability, deployability, maintainability, governance } = areas;
  return { overall: whole(overall), areas: { security: whole(security), reliability: whole(reliability), observability: whole(observability), deployability: whole(deployability), maintainability: whole(maintainability), governance: whole(governance) } };
}

/** Our words for findings of which only the rule is known: what it is about, in place of what it says of this place; and whose report it is. */
export function retold(words: Words): Words {
  return {
    ...words,
    t: (id, data) => words.t(id === 'tool-name' ? 'fork-tool-name' : id === 'review-body' ? 'fork-review-body' : id, data),
    message: ({ ruleId }) => words.rule(ruleId, 'problem'),
    fixTitle: () => null,
  };
}
