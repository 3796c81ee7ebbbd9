// Which repositories of an owner are audited: asked of GitHub, or read from a list that was made before.
import { readFileSync } from 'node:fs';
import picomatch from 'picomatch';
import { AuditError } from '../../model/error.ts';
import type { LeftOut, LeftOutReason, ListedRepository, RepositoryListing } from '../../model/organisation.ts';
import { readListing } from '../../report/organisation/read.ts';
import type { ApiRepository } from '../../source/github/repositories.ts';
import { takeArguments, type Options, type OrganisationOptions } from '../options.ts';

/** GitHub and who asks it: from the environment alone, as a runner sets it. */
export interface Access {
  readonly api: string;
  readonly server: string;
  readonly token: string; // '' for none
}

export function accessFrom({ tokenFromEnv }: OrganisationOptions, env: NodeJS.ProcessEnv): Access {
  const name = tokenFromEnv ?? 'GITHUB_TOKEN';
  const token = (env[name] ?? '').trim();
  if (token === '' && tokenFromEnv !== undefined) throw new AuditError('org-token-missing', { name });
  if (!/^[\x21-\x7e]*$/.test(token)) throw new AuditError('org-token-odd', { name });
  const given = (variable: string, otherwise: string): string => ((env[variable] ?? '') === '' ? otherwise : (env[variable] ?? '')).replace(/\/+$/, '');
  const server = given('GITHUB_SERVER_URL', 'https://github.com');
  if (!/^https?:\/\/[\w.-]+(?::\d{1,5})?$/.test(server)) throw new AuditError('org-server', { value: server });
  return { api: given('GITHUB_API_URL', 'https://api.github.com'), server, token };
}

/** Throws AuditError where nothing is left to audit: an empty audit would pass. */
export async function listingFor(options: Options, access: Access): Promise<RepositoryListing> {
  const [owner] = takeArguments(options, 1);
  if (owner === undefined) throw new AuditError('usage-missing-argument', { command: 'org', argument: 'OWNER' });
  if (!/^\w[\w-]{0,99}$/.test(owner)) throw new AuditError('org-odd-owner', { owner });
  const { repositories: file } = options.organisation;
  const listing = file === undefined ? await askedFor(owner, options.organisation, access) : given(owner, file, options.organisation);
  if (listing.repositories.length > 0) return listing;
  if (listing.leftOut.length === 0) throw new AuditError('org-no-repositories', { owner });
  const reasons = [...new Set(listing.leftOut.map(({ reason }) => reason))].sort().join(', ');
  throw new AuditError('org-nothing', { owner, count: listing.leftOut.length, reasons });
}

async function askedFor(owner: string, options: OrganisationOptions, access: Access): Promise<RepositoryListing> {
  const { listRepositories } = await import('../../source/github/repositories.ts');
  const all = await listRepositories(owner, { url: access.api, token: access.token });
  return { owner, server: access.server, ...select(all, options) };
}

function given(owner: string, file: string, options: OrganisationOptions): RepositoryListing {
  const choosing = (['--match', '--limit', '--include-forks', '--list'] as const).find((_option, at) => [options.match.length > 0, options.limit !== undefined, options.includeForks, options.list][at]);
  if (choosing !== undefined) throw new AuditError('usage-conflict', { option: choosing, other: '--repositories' });
  const listing = readListing(readText(file), file);
  if (listing.owner.toLowerCase() !== owner.toLowerCase()) throw new AuditError('org-other-owner', { path: file, owner, other: listing.owner });
  return listing;
}

/** Forks, and what nobody can push to any more, only where asked for; globs match the name without its owner. */
export function select(all: readonly ApiRepository[], { includeForks, match, limit = Infinity }: Pick<OrganisationOptions, 'includeForks' | 'match' | 'limit'>): Pick<RepositoryListing, 'repositories' | 'leftOut'> {
  const wanted = matcher(match);
  const repositories: ListedRepository[] = [];
  const leftOut: LeftOut[] = [];
  for (const { name, defaultBranch, archived, disabled, fork } of [...all].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const reason: LeftOutReason | null = archived ? 'archived' : disabled ? 'disabled' : fork && !includeForks ? 'fork' : !wanted(name.slice(name.indexOf('/') + 1)) ? 'unmatched' : repositories.length >= limit ? 'limit' : null;
    if (reason === null) repositories.push({ name, defaultBranch });
    else leftOut.push({ name, reason });
  }
  return { repositories, leftOut };
}

/** Any of the globs, and none of those that begin with `!`. */
function matcher(globs: readonly string[]): (name: string) => boolean {
  const of = (list: readonly string[]): ((name: string) => boolean) => picomatch([...list], { dot: true, nocase: true });
  const [no, yes] = [globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)), globs.filter((glob) => !glob.startsWith('!'))];
  const [unwanted, asked] = [no.length === 0 ? () => false : of(no), yes.length === 0 ? () => true : of(yes)];
  return (name) => asked(name) && !unwanted(name);
}

const mostBytes = 256 * 1024 * 1024;

/** A file that the user names; what is in it is anybody's. */
export function readText(path: string): string {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > mostBytes) throw new AuditError('merge-unreadable', { path, detail: 'EFBIG' });
    return bytes.toString('utf8');
  } catch (error) {
    if (error instanceof AuditError) throw error;
    throw new AuditError('merge-unreadable', { path, detail: (error as NodeJS.ErrnoException).code ?? 'EIO' });
  }
}
