// Audits of many repositories -> one overview: what of each is kept, which part a shard is, how shards become one.
import { createHash } from 'node:crypto';
import { AuditError } from '../model/error.ts';
import type { Finding } from '../model/finding.ts';
import type { LeftOut, ListedRepository, OrganisationResult, Overview, RepositoryAudit, RepositoryFigures, RepositoryListing, RuleCount, RuleSpread, Shard } from '../model/organisation.ts';
import type { Result } from '../model/result.ts';

const mostP0 = 50; // of one repository; the counts tell of the others
const mostP1 = 5;

/** What an overview keeps of a repository's result. */
export function briefAudit(repository: ListedRepository, { verdict, findings, scores, counts, stats, target }: Result): RepositoryAudit {
  const open = findings.filter(({ status }) => status !== 'fixed' && status !== 'suppressed');
  const of = (severity: Finding['severity']): Finding[] => open.filter((finding) => finding.severity === severity);
  const figures: RepositoryFigures = {
    head: target.head ?? '',
    failOn: verdict.failOn,
    scores,
    counts: { bySeverity: counts.bySeverity, suppressed: counts.byStatus.suppressed },
    rules: ruleCounts(open),
    findings: [...of('P0').slice(0, mostP0), ...of('P1').slice(0, mostP1)].map(({ ruleId, severity, message, data, location, fingerprint }) => ({ ruleId, severity, message, data, path: location.path, startLine: location.startLine, fingerprint })),
    stats: { files: stats.files, bytes: stats.bytes, durationMs: stats.durationMs },
  };
  return { ...repository, conclusion: verdict.conclusion, reasons: verdict.reasons, figures };
}

function ruleCounts(open: readonly Finding[]): RuleCount[] {
  const byRule = new Map<string, RuleCount>();
  for (const { ruleId, severity } of open) {
    const known = byRule.get(ruleId);
    byRule.set(ruleId, { ruleId, severity: known !== undefined && known.severity < severity ? known.severity : severity, count: (known?.count ?? 0) + 1 });
  }
  return [...byRule.values()].sort((a, b) => compareText(a.ruleId, b.ruleId));
}

export function judgeOverview(overview: Overview): OrganisationResult {
  return { ...overview, conclusion: conclusionOf(overview), rules: ruleSpread(overview.repositories) };
}

/** What could not be audited is graver than what failed; a whole without a single audited repository did not pass. */
function conclusionOf({ repositories, shard }: Overview): Result['verdict']['conclusion'] {
  const has = (conclusion: RepositoryAudit['conclusion']): boolean => repositories.some((repository) => repository.conclusion === conclusion);
  if (has('error') || (shard === null && repositories.length === 0)) return 'error';
  return has('failed') ? 'failed' : 'passed';
}

/** Rules by how many repositories have them, then by severity and findings. */
function ruleSpread(repositories: readonly RepositoryAudit[]): RuleSpread[] {
  const spread = new Map<string, RuleSpread>();
  for (const { ruleId, severity, count } of repositories.flatMap(({ figures }) => figures?.rules ?? [])) {
    const known = spread.get(ruleId) ?? { ruleId, severity, count: 0, repositories: 0 };
    spread.set(ruleId, { ruleId, severity: known.severity < severity ? known.severity : severity, count: known.count + count, repositories: known.repositories + 1 });
  }
  return [...spread.values()].sort((a, b) => b.repositories - a.repositories || compareText(a.severity, b.severity) || b.count - a.count || compareText(a.ruleId, b.ruleId));
}

/** The same for the same names, whatever the order in which GitHub told them. */
export function listingDigest({ owner, repositories }: RepositoryListing): string {
  return createHash('sha256').update(JSON.stringify([owner.toLowerCase(), repositories.map(({ name }) => name).sort(compareText)])).digest('hex').slice(0, 16);
}

/** Every `of`-th by name, from the `index`-th on: parts of one listing have nothing in common and miss nothing. */
export function partOf<T extends { readonly name: string }>(all: readonly T[], shard: Shard | null): T[] {
  const sorted = byName(all);
  return shard === null ? sorted : sorted.filter((_one, at) => at % shard.of === shard.index - 1);
}

export function overviewOf(tool: Result['tool'], listing: RepositoryListing, shard: Shard | null, audits: readonly RepositoryAudit[], empty: readonly string[]): Overview {
  const found: LeftOut[] = empty.map((name) => ({ name, reason: 'empty' }));
  return {
    tool,
    owner: listing.owner,
    server: listing.server,
    listing: listingDigest(listing),
    total: listing.repositories.length,
    shard,
    repositories: byName(audits),
    leftOut: byName([...partOf(listing.leftOut, shard), ...found]),
  };
}

/** An overview with the file that it was read from. */
export interface Piece {
  readonly path: string;
  readonly overview: Overview;
}

/** All shards of one listing, written by one version -> the whole. Throws AuditError 'merge-…' on what does not fit together, is there twice, or is not there. */
export function mergeOverviews(pieces: readonly Piece[]): Overview {
  const [first] = pieces;
  if (first === undefined) throw new AuditError('usage-missing-argument', { command: 'merge', argument: 'FILE' });
  for (const { path, overview } of pieces) {
    if (overview.listing !== first.overview.listing || overview.owner !== first.overview.owner) throw new AuditError('merge-other-listing', { path, other: first.path });
  }
  requireEachOnce(pieces);
  const repositories = pieces.flatMap(({ overview }) => overview.repositories);
  const leftOut = pieces.flatMap(({ overview }) => overview.leftOut);
  requireWhole(first.overview, repositories, leftOut);
  return { ...first.overview, shard: null, repositories: byName(repositories), leftOut: byName(leftOut) };
}

function requireEachOnce(pieces: readonly Piece[]): void {
  const seen = new Map<number, string>();
  const of = pieces[0]?.overview.shard?.of ?? 1;
  for (const { path, overview } of pieces) {
    const shard = overview.shard ?? { index: 1, of: 1 };
    if (shard.of !== of) throw new AuditError('merge-other-count', { path, shard: `${shard.index}/${shard.of}`, of });
    const other = seen.get(shard.index);
    if (other !== undefined) throw new AuditError('merge-duplicate', { path, other, shard: `${shard.index}/${shard.of}` });
    seen.set(shard.index, path);
  }
  const missing = Array.from({ length: of }, (_none, at) => at + 1).filter((index) => !seen.has(index));
  if (missing.length > 0) throw new AuditError('merge-missing', { shards: missing.slice(0, 20).map((index) => `${index}/${of}`).join(', '), count: missing.length });
}

/** Each repository of the listing stands in exactly one place. */
function requireWhole({ total }: Overview, repositories: readonly RepositoryAudit[], leftOut: readonly LeftOut[]): void {
  const names = new Set<string>();
  for (const { name } of [...repositories, ...leftOut]) {
    if (names.has(name)) throw new AuditError('merge-twice', { repository: name });
    names.add(name);
  }
  const count = repositories.length + leftOut.filter(({ reason }) => reason === 'empty').length;
  if (count !== total) throw new AuditError('merge-incomplete', { count, total });
}

function byName<T extends { readonly name: string }>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => compareText(a.name, b.name));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
