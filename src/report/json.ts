// Result -> the JSON that other programs read. schema/report.schema.json describes it; schemaVersion changes when it breaks.
import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/range.ts';
import type { Result } from '../model/result.ts';
import { fill } from './phrase.ts';
import { roadmap } from './roadmap.ts';
import { verdictReasons } from './tally.ts';
import type { Words } from './words.ts';

/** Two-space indented, ending with a newline. Texts hold the data unescaped: JSON carries them exactly. */
export function json(result: Result, words: Words): string {
  return `${JSON.stringify(jsonReport(result, words), null, 2)}\n`;
}

export function jsonReport(result: Result, words: Words): object {
  const { tool, target, verdict, scores, scoresBefore, notScanned, counts, stats } = result;
  return {
    schemaVersion: 1,
    tool,
    target,
    verdict: { conclusion: verdict.conclusion, failOn: verdict.failOn, reasons: verdictReasons(result).map((reason) => fill(words.reason(reason))) },
    findings: result.findings.map((finding) => jsonFinding(finding, words)),
    controls: result.controls.map((control) => ({
      ...control,
      evidence: control.evidence.map(({ path, startLine, note }) => ({ path, startLine, note: fill(words.evidence(control.id, note)) })),
    })),
    scores,
    ...(scoresBefore ? { scoresBefore } : {}),
    routes: result.routes,
    roadmap: roadmap(result, words).map((phase) => ({ ...phase, title: words.t(`phase-${phase.phase}`) })),
    notScanned,
    counts,
    notices: result.notices.map((notice) => ({
      level: notice.level,
      id: notice.message,
      text: fill(words.reason(notice)),
      ...(notice.path === undefined ? {} : { path: notice.path }),
      ...(notice.line === undefined ? {} : { line: notice.line }),
    })),
    stats,
  };
}

function jsonFinding(finding: Finding, words: Words): object {
  const { ruleId, control, area, severity, confidence, status, location, fingerprint, fix, suppression } = finding;
  const fixTitle = words.fixTitle(finding);
  return {
    ruleId,
    control,
    area,
    severity,
    confidence,
    status,
    title: fill(words.rule(ruleId, 'title')),
    message: fill(words.message(finding)),
    location: place(location),
    related: finding.related.map((related) => ({ ...place(related), note: fill(words.note(finding, related)) })),
    ...(fix && fixTitle
      ? { fix: { title: fill(fixTitle), safe: fix.safe, edits: fix.edits.map((edit) => ({ ...place(edit), text: edit.text })) } }
      : {}),
    fingerprint,
    references: words.references(ruleId),
    ...(suppression ? { suppression } : {}),
  };
}

function place({ path, startLine, startColumn, endLine, endColumn }: Location): Location {
  return { path, startLine, startColumn, endLine, endColumn };
}
