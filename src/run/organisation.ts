// Repositories -> their audits, one after the other; the next one is fetched meanwhile. What goes wrong with one is told in its place.
import { AuditError } from '../model/error.ts';
import type { ListedRepository, RepositoryAudit } from '../model/organisation.ts';
import type { Reason } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import { briefAudit } from '../policy/organisation.ts';
import type { Verdict } from '../policy/result.ts';

/** A repository's state at hand, until it is disposed of. */
export interface Fetched {
  readonly source: Source;
  readonly dispose: () => Promise<void>;
}

export interface OrganisationRun {
  /** Null: it has no commit yet. */
  readonly fetch: (repository: ListedRepository) => Promise<Fetched | null>;
  readonly audit: (source: Source, repository: ListedRepository) => Promise<Verdict>;
  /** `audit` is null for one that is empty. */
  readonly told: (done: number, total: number, repository: ListedRepository, audit: RepositoryAudit | null) => void;
  /** An error that is no user's mistake: a bug of ours. */
  readonly broken: (repository: ListedRepository, error: unknown) => void;
}

type Arrived = { readonly fetched: Fetched | null } | { readonly error: unknown };

export async function auditRepositories(repositories: readonly ListedRepository[], run: OrganisationRun): Promise<{ readonly audits: RepositoryAudit[]; readonly empty: string[] }> {
  const audits: RepositoryAudit[] = [];
  const empty: string[] = [];
  let coming = begin(repositories[0], run);
  for (const [index, repository] of repositories.entries()) {
    const arrived = await coming;
    coming = begin(repositories[index + 1], run);
    const audit = await auditOf(repository, arrived, run);
    if (audit === null) empty.push(repository.name);
    else audits.push(audit);
    run.told(index + 1, repositories.length, repository, audit);
  }
  return { audits, empty };
}

/** Never rejects: nobody may be waiting yet. */
async function begin(repository: ListedRepository | undefined, run: OrganisationRun): Promise<Arrived> {
  try {
    return { fetched: repository === undefined ? null : await run.fetch(repository) };
  } catch (error) {
    return { error };
  }
}

async function auditOf(repository: ListedRepository, arrived: Arrived, run: OrganisationRun): Promise<RepositoryAudit | null> {
  if ('error' in arrived) return failure(repository, arrived.error, run);
  if (arrived.fetched === null) return null;
  const { source, dispose } = arrived.fetched;
  try {
    const { result } = await run.audit(source, repository);
    return briefAudit(repository, result);
  } catch (error) {
    return failure(repository, error, run);
  } finally {
    await source.close();
    await dispose();
  }
}

function failure(repository: ListedRepository, error: unknown, run: OrganisationRun): RepositoryAudit {
  if (!(error instanceof AuditError)) run.broken(repository, error);
  const reason: Reason = error instanceof AuditError ? { message: error.id, data: error.data } : { message: 'internal-error', data: {} };
  return { ...repository, conclusion: 'error', reasons: [reason], figures: null };
}
