// `org`: lists an owner's repositories, fetches and audits each, gives the overview.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe } from '../../audit/describe.ts';
import { AuditError } from '../../model/error.ts';
import type { OrganisationResult, RepositoryListing, Shard } from '../../model/organisation.ts';
import type { Language } from '../../model/text.ts';
import { judgeOverview, listingDigest, overviewOf, partOf } from '../../policy/organisation.ts';
import { writeReport } from '../../publish/files.ts';
import { messages, type MessageId } from '../../report/messages/index.ts';
import { listingJson } from '../../report/organisation/json.ts';
import { plain } from '../../report/phrase.ts';
import { noCache, type Cache } from '../../run/cache.ts';
import { openCache } from '../../run/disk-cache.ts';
import { auditRepositories, type OrganisationRun } from '../../run/organisation.ts';
import { scan } from '../../run/pipeline.ts';
import { cloneRepository } from '../../source/clone.ts';
import { commitSource } from '../../source/commit.ts';
import { tool } from '../../version.ts';
import { configFor, runFor } from '../audit.ts';
import type { Options } from '../options.ts';
import { printLines, printNote, progressLine } from '../terminal.ts';
import { accessFrom, listingFor, type Access } from './listing.ts';

/** Null: the list was all that was asked for. */
export async function runOrganisation(options: Options): Promise<OrganisationResult | null> {
  const { list, shard, shards, cloneBase } = options.organisation;
  requireCompatible(options);
  const access = accessFrom(options.organisation, process.env);
  const base = cloneBase ?? access.server;
  if (!/^(?:https:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w./~-]*)?|file:\/\/\/[^?#]*)$/.test(base)) throw new AuditError('org-clone-base', { value: base });
  await configFor(withoutFiles, options); // a mistake in it, or in --rule, is told once and not for each repository
  const listing = await listingFor(options, access);
  if (list) {
    await deliverListing(listing, shards, options);
    return null;
  }
  const { audits, empty } = await auditRepositories(partOf(listing.repositories, shard), organisationRun(options, access, base));
  return judgeOverview(overviewOf(tool, listing, shard, audits, empty));
}

function requireCompatible({ organisation: { list, shard, shards } }: Options): void {
  if (shards !== undefined && !list) throw new AuditError('usage-needs', { option: '--shards', other: '--list' });
  if (shard !== null && list) throw new AuditError('usage-conflict', { option: '--shard', other: '--list' });
}

const mostJobs = 256; // of a matrix (docs.github.com/actions/reference/limits)

/** For a matrix of jobs: never more shards than repositories. */
async function deliverListing(listing: RepositoryListing, shards: number | undefined, options: Options): Promise<void> {
  const of = Math.min(shards ?? 0, listing.repositories.length, mostJobs);
  const parts: Shard[] = Array.from({ length: of }, (_none, at) => ({ index: at + 1, of }));
  const text = listingJson(listing, listingDigest(listing), parts);
  const [output] = options.outputs;
  if (output === undefined) printLines(text);
  else await writeReport(process.cwd(), output.path, text);
}

const withoutFiles = { find: async () => [], read: async () => undefined };

function organisationRun(options: Options, { server, token }: Access, base: string): OrganisationRun {
  const language: Language = options.language ?? 'en';
  const progress = progressLine(language, options.quiet, 'org-progress');
  return {
    fetch: async ({ name }) => {
      const { root, commit, dispose } = await cloneRepository(name, { base, server, token });
      if (commit !== null) return { source: { ...commitSource(root, commit), root: name }, dispose };
      await dispose();
      return null;
    },
    audit: async (source, { name }) => scan(source, runFor(cacheFor(name, options), await configFor(source, options), { ...options, paths: [] }, () => undefined)),
    told: (done, total, { name }, audit) => {
      progress.report(done, total);
      if (done === total) progress.clear();
      if (!options.verbose) return;
      const outcome: MessageId = audit === null ? 'left-out-empty-one' : `verdict-${audit.conclusion}`;
      printNote(plain({ template: messages['org-done'][language], data: { done, total, repository: name, outcome: messages[outcome][language] } }));
    },
    broken: ({ name }, error) => {
      progress.clear();
      printNote(`readiness-gate: ${plain({ template: '{name}', data: { name } })}: ${messages['internal-error'][language]}\n${describe(error, 10)}`);
    },
  };
}

/** Only where asked for: an organisation would fill the user's cache folder. A folder a repository. */
function cacheFor(name: string, { cache }: Options): Cache {
  return cache === undefined || cache === '' ? noCache : openCache(join(cache, createHash('sha256').update(name).digest('hex').slice(0, 16)), tool.rulesDigest);
}
