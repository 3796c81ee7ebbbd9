// Overview and listing -> the JSON that other programs, and `merge`, read. schema/organisation.schema.json describes the overview. IDs and
// data stand beside each text, so that shards can be told again in another language.
import type { BriefFinding, OrganisationResult, RepositoryAudit, RepositoryListing, Shard } from '../../model/organisation.ts';
import type { Reason } from '../../model/result.ts';
import { fill } from '../phrase.ts';
import { levelOf } from '../scores.ts';
import type { Words } from '../words.ts';

export const overviewKind = 'organisation-audit';
export const listingKind = 'organisation-listing';

/** Two-space indented, ending with a newline. */
export function overviewJson(result: OrganisationResult, words: Words): string {
  const { tool, owner, server, listing, total, shard, conclusion, repositories, leftOut, rules } = result;
  const told = {
    schemaVersion: 1,
    kind: overviewKind,
    tool,
    owner,
    server,
    listing: { digest: listing, total },
    ...(shard === null ? {} : { shard }),
    language: words.language,
    verdict: { conclusion },
    repositories: repositories.map((repository) => jsonRepository(repository, words)),
    leftOut,
    rules: rules.map((rule) => ({ ...rule, title: fill(words.rule(rule.ruleId, 'title')) })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function jsonRepository({ name, defaultBranch, conclusion, reasons, figures }: RepositoryAudit, words: Words): object {
  const told = { name, defaultBranch, conclusion, reasons: reasons.map((reason) => jsonReason(reason, words)) };
  if (figures === null) return told;
  const { head, failOn, scores, counts, rules, findings, stats } = figures;
  return { ...told, head, failOn, level: levelOf({ counts, scores }), scores, counts, rules, findings: findings.map((finding) => jsonFinding(finding, words)), stats };
}

function jsonReason({ message, data }: Reason, words: Words): object {
  return { id: message, data, text: fill(words.reason({ message, data })) };
}

function jsonFinding({ ruleId, severity, message, data, path, startLine, fingerprint }: BriefFinding, words: Words): object {
  return { ruleId, severity, title: fill(words.rule(ruleId, 'title')), message: fill(words.message({ ruleId, message, data })), messageId: message, data, path, startLine, fingerprint };
}

/** `shards`: the parts that a matrix of jobs would audit. */
export function listingJson({ owner, server, repositories, leftOut }: RepositoryListing, digest: string, shards: readonly Shard[]): string {
  const told = { schemaVersion: 1, kind: listingKind, owner, server, digest, repositories, leftOut, ...(shards.length === 0 ? {} : { shards: shards.map(({ index, of }) => `${index}/${of}`) }) };
  return `${JSON.stringify(told, null, 2)}\n`;
}
