// Result -> SARIF 2.1.0 for GitHub code scanning and other viewers. One run, one descriptor a rule, gravest results first.
import type * as Sarif from 'sarif';
import type { Confidence, Finding, Severity } from '../model/finding.ts';
import type { Location } from '../model/range.ts';
import type { Result } from '../model/result.ts';
import { urlPath, markdownText } from './markdown-escape.ts';
import { plainText, render, renderLine } from './markup.ts';
import { fill } from './phrase.ts';
import type { Words } from './words.ts';

export interface SarifOptions {
  /** Tells analyses of one commit apart (GitHub: one upload a category); ends up in automationDetails.id. */
  readonly category?: string;
  /** 'code-scanning' leaves out suppressed and fixed findings: GitHub honours neither suppressions nor baselineState and would open alerts. */
  readonly audience?: 'any' | 'code-scanning';
  readonly repositoryUri?: string; // https URL, for versionControlProvenance
  readonly informationUri?: string; // page of this tool
  readonly helpUri?: (ruleId: string) => string; // documentation of a rule
}

/** GitHub refuses a run with more results, and keeps the 5,000 gravest. */
const MOST_RESULTS = 25_000;
/** GitHub shows ten tags of a rule and refuses more than twenty. */
const MOST_TAGS = 10;
const MOST_RELATED = 100;
const ROOT = '%SRCROOT%';

/** CVSS-like score by which GitHub names alerts critical (9.0 and above), high (7.0), medium (4.0), low. */
const SECURITY_SEVERITY = { P0: '9.5', P1: '8.0', P2: '5.5', P3: '2.0' } as const satisfies Record<Severity, string>;
const LEVEL = { P0: 'error', P1: 'error', P2: 'warning', P3: 'note' } as const satisfies Record<Severity, Sarif.Result.level>;
const PROBLEM_SEVERITY = { P0: 'error', P1: 'error', P2: 'warning', P3: 'recommendation' } as const satisfies Record<Severity, string>;
const PRECISION = { high: 'very-high', medium: 'medium', low: 'low' } as const satisfies Record<Confidence, string>;
const RANK = { P0: 95, P1: 80, P2: 55, P3: 20 } as const satisfies Record<Severity, number>;

export function sarif(result: Result, words: Words, options: SarifOptions = {}): string {
  return `${JSON.stringify(sarifLog(result, words, options), null, 2)}\n`;
}

export function sarifLog(result: Result, words: Words, options: SarifOptions = {}): Sarif.Log {
  const wanted = result.findings.filter((finding) => isWanted(finding, options)).sort((a, b) => a.severity.localeCompare(b.severity));
  const kept = wanted.slice(0, MOST_RESULTS);
  const ruleIds = [...new Set(kept.map((finding) => finding.ruleId))].sort();
  const index = new Map(ruleIds.map((id, at) => [id, at]));
  const { head } = result.target;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: result.tool.name,
            version: result.tool.version,
            semanticVersion: result.tool.version,
            ...(options.informationUri ? { informationUri: options.informationUri } : {}),
            language: words.language === 'en' ? 'en-US' : words.language,
            rules: ruleIds.map((id) => descriptor(id, kept, words, options)),
            properties: { rulesDigest: result.tool.rulesDigest },
          },
        },
        automationDetails: { id: `${options.category ?? 'readiness-gate'}/` },
        originalUriBaseIds: { [ROOT]: { description: { text: words.t('sarif-root') } } },
        ...(options.repositoryUri && head ? { versionControlProvenance: [{ repositoryUri: options.repositoryUri, revisionId: head, mappedTo: { uriBaseId: ROOT } }] } : {}),
        invocations: [invocation(result, words, wanted.length - kept.length, options)],
        columnKind: 'utf16CodeUnits',
        results: kept.map((finding) => sarifResult(finding, index.get(finding.ruleId) ?? 0, result, words)),
        properties: { counts: result.counts },
      },
    ],
  };
}

function isWanted(finding: Finding, options: SarifOptions): boolean {
  return options.audience !== 'code-scanning' || (finding.status !== 'suppressed' && finding.status !== 'fixed');
}

/** GitHub reads severity and precision of the rule only, so they are those of its gravest result here. */
function descriptor(id: string, findings: readonly Finding[], words: Words, options: SarifOptions): Sarif.ReportingDescriptor {
  const gravest = findings.find((finding) => finding.ruleId === id);
  const severity = gravest?.severity ?? 'P3';
  const security = gravest?.area === 'security';
  const help = options.helpUri?.(id) ?? words.references(id).find((reference) => reference.startsWith('https://'));
  const cwes = words.references(id).filter((reference) => /^CWE-\d+$/.test(reference));
  return {
    id,
    name: pascal(id),
    shortDescription: { text: sentence(renderLine(words.rule(id, 'title'), plainText)) },
    fullDescription: { text: sentence(render(words.rule(id, 'problem'), plainText)) },
    ...(help ? { helpUri: help } : {}),
    help: { text: helpText(id, words, false), markdown: helpText(id, words, true) },
    defaultConfiguration: { level: LEVEL[severity], rank: RANK[severity] },
    properties: {
      tags: [gravest?.area ?? 'security', ...cwes.map((cwe) => `external/cwe/${cwe.toLowerCase()}`)].slice(0, MOST_TAGS),
      precision: PRECISION[gravest?.confidence ?? 'high'],
      'problem.severity': PROBLEM_SEVERITY[severity],
      ...(security ? { 'security-severity': SECURITY_SEVERITY[severity] } : {}),
    },
  };
}

function helpText(id: string, words: Words, markdown: boolean): string {
  const renderer = markdown ? markdownText : plainText;
  const chapters = (['problem', 'risk', 'fix', 'acceptance'] as const).map((chapter) => {
    const name = words.t(chapter);
    return `${markdown ? `**${name}**` : name}\n\n${render(words.rule(id, chapter), renderer)}`;
  });
  const references = words.references(id).map((reference) => `- ${markdown && reference.startsWith('https://') ? `<${reference}>` : reference}`);
  const title = words.t('references');
  return [...chapters, ...(references.length ? [`${markdown ? `**${title}**` : title}\n\n${references.join('\n')}`] : [])].join('\n\n');
}

function sarifResult(finding: Finding, ruleIndex: number, result: Result, words: Words): Sarif.Result {
  const { severity, suppression, status } = finding;
  const related = finding.related.slice(0, MOST_RELATED);
  const message = sentence(fill(words.message(finding), escapeLink));
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: LEVEL[severity],
    rank: RANK[severity],
    message: { text: related.length ? `${message} ${related.map((one, at) => `[${linkText(one)}](${at + 1})`).join(', ')}` : message },
    locations: [{ physicalLocation: physical(finding.location) }],
    ...(related.length
      ? { relatedLocations: related.map((one, at) => ({ id: at + 1, physicalLocation: physical(one), message: { text: fill(words.note(finding, one)) } })) }
      : {}),
    ...fixes(finding, words),
    partialFingerprints: { 'readinessGate/v1': finding.fingerprint },
    ...(result.target.base === undefined ? {} : { baselineState: baselineState(status) }),
    ...(suppression ? { suppressions: [{ kind: suppression.by === 'inline' ? 'inSource' : 'external', status: 'accepted', justification: suppression.reason }] } : {}),
    properties: { severity, confidence: finding.confidence, status, area: finding.area, control: finding.control },
  };
}

/** Changes that a viewer may apply by one click (§3.55): safe ones. */
function fixes({ fix, ...finding }: Finding, words: Words): Pick<Sarif.Result, 'fixes'> {
  const title = fix === undefined ? null : words.fixTitle({ ...finding, fix });
  if (fix === undefined || !fix.safe || title === null) return {};
  const paths = [...new Set(fix.edits.map(({ path }) => path))];
  const artifactChanges = paths.map((path) => ({
    artifactLocation: { uri: urlPath(path), uriBaseId: ROOT },
    replacements: fix.edits.filter((edit) => edit.path === path).map(({ startLine, startColumn, endLine, endColumn, text }) => ({ deletedRegion: { startLine, startColumn, endLine, endColumn }, ...(text === '' ? {} : { insertedContent: { text } }) })),
  }));
  return { fixes: [{ description: { text: sentence(renderLine(title, plainText)) }, artifactChanges }] };
}

/** A name that would read as an embedded link (§3.11.6) is none. */
function escapeLink(value: string): string {
  return value.includes('](') ? value.replace(/[[\]\\]/g, '\\$&') : value;
}

/** Text of an embedded link (§3.11.6): brackets and backslashes would end it. */
function linkText({ path, startLine }: Location): string {
  return `${path}:${startLine}`.replace(/[[\]\\]/g, '\\$&').replace(/\p{Cc}/gu, '\ufffd');
}

function baselineState(status: Finding['status']): Sarif.Result.baselineState {
  switch (status) {
    case 'new':
      return 'new';
    case 'fixed':
      return 'absent';
    case 'existing':
    case 'suppressed':
    case 'pending':
      return 'unchanged';
    default:
      return status satisfies never;
  }
}

/** Code scanning shows the head's lines: those of another commit are not among them. */
function physical({ path, commit, ...region }: Location & { readonly commit?: string }): Sarif.PhysicalLocation {
  const { startLine, startColumn, endLine, endColumn } = commit === undefined ? region : { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return { artifactLocation: { uri: urlPath(path), uriBaseId: ROOT }, region: { startLine, startColumn, endLine, endColumn } };
}

function invocation(result: Result, words: Words, dropped: number, options: SarifOptions): Sarif.Invocation {
  const notes: Sarif.Notification[] = result.notices.map((notice) => ({
    level: notice.level,
    message: { text: fill(words.reason(notice)) },
    ...(notice.path === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: { uri: urlPath(notice.path), uriBaseId: ROOT }, ...(notice.line === undefined ? {} : { region: { startLine: notice.line } }) } }] }),
  }));
  const { suppressed, fixed } = result.counts.byStatus;
  if (dropped > 0) notes.push({ level: 'warning', message: { text: words.t('sarif-dropped', { count: dropped, limit: MOST_RESULTS }) } });
  if (options.audience === 'code-scanning' && suppressed + fixed > 0) notes.push({ level: 'note', message: { text: words.t('sarif-kept-out', { suppressed, fixed }) } });
  return { executionSuccessful: result.verdict.conclusion !== 'error', toolExecutionNotifications: notes };
}

/** SARIF wants texts that end like sentences (SARIF2001). */
function sentence(text: string): string {
  return /[.!?。！？]$/.test(text) ? text : /\p{Script=Han}$/u.test(text) ? `${text}。` : `${text}.`;
}

/** 'cors/wildcard' -> 'CorsWildcard' (SARIF2012) */
function pascal(id: string): string {
  return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
