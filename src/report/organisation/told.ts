// What the overview's formats share: words for a repository's outcome, for what was left out, for what a rule costs an organisation.
import { leftOutReasons, type OrganisationResult, type RepositoryAudit } from '../../model/organisation.ts';
import type { Phrase } from '../phrase.ts';
import { levelOf, type Level } from '../scores.ts';
import type { Words } from '../words.ts';

export const mostRules = 20;

/** Null: it could not be audited. */
export function levelOfRepository({ figures, conclusion }: RepositoryAudit): Level | null {
  return figures === null || conclusion === 'error' ? null : levelOf(figures);
}

/** The outcome in numbers, for the line at the top. */
export function conclusionCounts({ repositories }: OrganisationResult, words: Words): string {
  const of = (conclusion: RepositoryAudit['conclusion']): number => repositories.filter((repository) => repository.conclusion === conclusion).length;
  const parts = [words.t('org-passed', { count: of('passed') }), words.t('org-failed', { count: of('failed') })];
  if (of('error') > 0) parts.push(words.t('org-errors', { count: of('error') }));
  return parts.join(words.t('list-separator'));
}

/** '3 archived, 2 forks', in a fixed order; empty where nothing was. */
export function leftOutCounts({ leftOut }: OrganisationResult, words: Words): string {
  return leftOutReasons
    .map((reason) => ({ reason, count: leftOut.filter((one) => one.reason === reason).length }))
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => words.t(`left-out-${reason}`, { count }))
    .join(words.t('list-separator'));
}

/** Why a repository did not pass. */
export function reasonsOf({ reasons }: RepositoryAudit, words: Words): Phrase[] {
  return reasons.map((reason) => words.reason(reason));
}

/** Open P0 and P1 that the overview does not list. */
export function notListed({ figures }: RepositoryAudit): number {
  if (figures === null) return 0;
  return figures.counts.bySeverity.P0 + figures.counts.bySeverity.P1 - figures.findings.length;
}

/** The gravest first: could not be audited, failed, passed; then by level of findings, then by name. */
export function gravestFirst(repositories: readonly RepositoryAudit[]): RepositoryAudit[] {
  const rank = { error: 0, failed: 1, passed: 2 } as const;
  const weight = ({ figures }: RepositoryAudit): readonly number[] => Object.values(figures?.counts.bySeverity ?? {});
  return [...repositories].sort((a, b) => {
    if (rank[a.conclusion] !== rank[b.conclusion]) return rank[a.conclusion] - rank[b.conclusion];
    const [of, other] = [weight(a), weight(b)];
    const at = of.findIndex((count, index) => count !== other[index]);
    return at === -1 ? (a.name < b.name ? -1 : 1) : (other[at] ?? 0) - (of[at] ?? 0);
  });
}
