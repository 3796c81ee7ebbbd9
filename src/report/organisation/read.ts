// What json.ts wrote -> overview and listing again. The file may come from a job that an attacker runs in: nothing in it is believed that
// the types do not say, and every text of it is escaped like any other.
import { severities } from '../../model/finding.ts';
import { leftOutReasons, type BriefFinding, type LeftOut, type ListedRepository, type Overview, type RepositoryAudit, type RepositoryFigures, type RepositoryListing, type RuleCount } from '../../model/organisation.ts';
import type { Reason, Result } from '../../model/result.ts';
import { languages, type Language } from '../../model/text.ts';
import { areas } from '../scores.ts';
import { listingKind, overviewKind } from './json.ts';
import { openJson, type Reader } from './reader.ts';

const anyName = /^[^]{1,300}$/;
const short = /^[^]{0,300}$/;
const word = /^[\w@][\w@.-]{0,99}$/;
const hex = /^[0-9a-f]{1,128}$/;
const address = /^https?:\/\/[\w.-]+(?::\d{1,5})?$/;
const conclusions = ['passed', 'failed', 'error'] as const satisfies readonly RepositoryAudit['conclusion'][];

/** `requireVersion` throws on another version than this one, `isRule` tells its rules. Throws AuditError 'merge-…'. */
export function readOverview(text: string, file: string, requireVersion: (version: string, rulesDigest: string) => void, isRule: (id: string) => boolean): { readonly overview: Overview; readonly language: Language } {
  const top = openJson(text, file, overviewKind);
  const tool = top.get('tool');
  requireVersion(tool.get('version').text(short), tool.get('rulesDigest').text(short));
  const shard = top.get('shard');
  const listing = top.get('listing');
  const overview: Overview = {
    tool: { name: tool.get('name').text(short), version: tool.get('version').text(short), rulesDigest: tool.get('rulesDigest').text(short) },
    owner: top.get('owner').text(anyName),
    server: top.get('server').text(address),
    listing: listing.get('digest').text(hex),
    total: listing.get('total').count(),
    shard: shard.absent ? null : { index: shard.get('index').count(1), of: shard.get('of').count(1) },
    repositories: top.get('repositories').list((item) => readRepository(item, isRule)),
    leftOut: top.get('leftOut').list(readLeftOut),
  };
  if (overview.shard !== null && (overview.shard.index > overview.shard.of || overview.shard.of > 9999)) shard.refuse();
  return { overview, language: top.get('language').choice(languages) };
}

/** What `org --list` wrote. */
export function readListing(text: string, file: string): RepositoryListing {
  const top = openJson(text, file, listingKind);
  return { owner: top.get('owner').text(anyName), server: top.get('server').text(address), repositories: top.get('repositories').list(readListed), leftOut: top.get('leftOut').list(readLeftOut) };
}

function readListed(item: Reader): ListedRepository {
  return { name: item.get('name').text(anyName), defaultBranch: item.get('defaultBranch').text(short) };
}

function readLeftOut(item: Reader): LeftOut {
  return { name: item.get('name').text(anyName), reason: item.get('reason').choice(leftOutReasons) };
}

function readRepository(item: Reader, isRule: (id: string) => boolean): RepositoryAudit {
  const conclusion = item.get('conclusion').choice(conclusions);
  const figures = item.get('head').absent && conclusion === 'error' ? null : readFigures(item, isRule);
  return { ...readListed(item), conclusion, reasons: item.get('reasons').list(readReason, 1000), figures };
}

function readReason(item: Reader): Reason {
  return { message: item.get('id').text(word), data: item.get('data').data() };
}

function readFigures(item: Reader, isRule: (id: string) => boolean): RepositoryFigures {
  const counts = item.get('counts');
  const stats = item.get('stats');
  return {
    head: item.get('head').text(hex),
    failOn: item.get('failOn').choice([...severities, 'none'] as const),
    scores: readScores(item.get('scores')),
    counts: { bySeverity: bySeverity(counts.get('bySeverity')), suppressed: counts.get('suppressed').count() },
    rules: item.get('rules').list((rule) => readRule(rule, isRule)),
    findings: item.get('findings').list((finding) => readFinding(finding, isRule), 1000),
    stats: { files: stats.get('files').count(), bytes: stats.get('bytes').count(), durationMs: stats.get('durationMs').count() },
  };
}

function readScores(item: Reader): Result['scores'] {
  const byArea = item.get('areas');
  return { overall: item.get('overall').score(), areas: Object.fromEntries(areas.map((area) => [area, byArea.get(area).score()])) as Result['scores']['areas'] };
}

function bySeverity(item: Reader): RepositoryFigures['counts']['bySeverity'] {
  return Object.fromEntries(severities.map((severity) => [severity, item.get(severity).count()])) as RepositoryFigures['counts']['bySeverity'];
}

function readRule(item: Reader, isRule: (id: string) => boolean): RuleCount {
  return { ruleId: ruleId(item.get('ruleId'), isRule), severity: item.get('severity').choice(severities), count: item.get('count').count(1) };
}

function readFinding(item: Reader, isRule: (id: string) => boolean): BriefFinding {
  return {
    ruleId: ruleId(item.get('ruleId'), isRule),
    severity: item.get('severity').choice(severities),
    message: item.get('messageId').text(word),
    data: item.get('data').data(),
    path: item.get('path').text(/^[^]{1,5000}$/),
    startLine: item.get('startLine').count(1),
    fingerprint: item.get('fingerprint').text(short),
  };
}

function ruleId(item: Reader, isRule: (id: string) => boolean): string {
  const id = item.text(/^[\w/.-]{1,200}$/);
  return isRule(id) ? id : item.refuse();
}
