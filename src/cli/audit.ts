// The commands that audit: `scan` and `compare`. Sources and configuration in, verdict out.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { findConfig } from '../config/file.ts';
import { effectiveConfig } from '../config/effective.ts';
import { roleClassifier } from '../config/roles.ts';
import { engine } from '../engine.ts';
import type { Config } from '../model/config.ts';
import { AuditError } from '../model/error.ts';
import { ruleMatches } from '../model/rule.ts';
import type { Source } from '../model/source.ts';
import type { Verdict } from '../policy/result.ts';
import { noCache } from '../run/cache.ts';
import type { Cache } from '../run/cache.ts';
import { openCache } from '../run/disk-cache.ts';
import type { Progress } from '../run/files.ts';
import { knowledgeOf } from '../run/knowledge.ts';
import { compare, scan, type Run } from '../run/pipeline.ts';
import { commitSource } from '../source/commit.ts';
import { pastSource } from '../source/past.ts';
import { resolveCommit, topLevel } from '../source/git.ts';
import { workingTreeSource } from '../source/working-tree.ts';
import { tool } from '../version.ts';
import { takeArguments, type Options } from './options.ts';

export interface Audit {
  readonly verdict: Verdict;
  readonly config: Config;
}

export async function runScan(options: Options, progress: Progress): Promise<Audit> {
  const [path = '.'] = takeArguments(options, 1);
  const folder = existingFolder(path);
  const source = options.ref === undefined ? workingTreeSource(folder) : await commitOf(await repositoryOf(folder), options.ref);
  const cache = cacheFor(source.root, options);
  prepare(cache, source);
  await requirePaths(options, source);
  const config = await configFor(source, options);
  return { verdict: await scan(source, runFor(cache, config, options, progress)), config };
}

/** Configuration comes from the base, so that a change cannot quiet its own findings; `--config` is the caller's own word. */
export async function runCompare(options: Options, progress: Progress): Promise<Audit> {
  const [baseName, headName] = takeArguments(options, 2);
  if (baseName === undefined) throw new AuditError('usage-missing-argument', { command: 'compare', argument: 'BASE' });
  const root = await repositoryOf(process.cwd());
  const base = await commitOf(root, baseName);
  const head = headName === undefined ? workingTreeSource(root) : await commitOf(root, headName);
  const cache = cacheFor(root, options);
  prepare(cache, base);
  await requirePaths(options, head, base);
  const config = await configFor(base, options);
  const past = options.history ? pastSource(root, base.commit ?? '', head.commit ?? 'HEAD') : undefined;
  return { verdict: await compare(base, head, runFor(cache, config, options, progress), past), config };
}

/** Where all files will have to be audited: git lists them while the auditor loads. */
function prepare(cache: Cache, source: Source): void {
  if (!cache.isEmpty()) return;
  source.list().catch(() => undefined);
  engine.loadAuditor().catch(() => undefined);
}

export function existingFolder(path: string): string {
  const folder = resolve(path);
  if (!existsSync(folder)) throw new AuditError('path-not-found', { path });
  if (!statSync(folder).isDirectory()) throw new AuditError('path-not-a-folder', { path });
  return folder;
}

async function repositoryOf(folder: string): Promise<string> {
  const root = await topLevel(folder);
  if (root === null) throw new AuditError('not-a-repository', { path: folder });
  return root;
}

/** The globs of `--path`; a folder means all below it. */
export function pathsOf({ paths }: Options): (path: string) => boolean {
  if (paths.length === 0) return () => true;
  const globs = paths.map((path) => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''));
  return picomatch(globs.flatMap((glob) => [glob, `${glob}/**`]), { dot: true });
}

/** A mistyped `--path` would pass whatever the repository holds. */
export async function requirePaths(options: Options, ...sources: readonly Source[]): Promise<void> {
  if (options.paths.length === 0) return;
  const inPaths = pathsOf(options);
  for (const source of sources) if ((await source.list()).files.some(({ path }) => inPaths(path))) return;
  throw new AuditError('nothing-scanned', { root: options.paths.join(', ') });
}

async function commitOf(root: string, revision: string): Promise<Source> {
  const commit = await resolveCommit(root, revision);
  if (commit === null) throw new AuditError('commit-not-found', { commit: revision });
  return commitSource(root, commit);
}

/** Every rule's ID; an unknown `--rule` is the user's mistake. */
function ruleIds(options: Options): string[] {
  const ids = [...knowledgeOf(engine.ruleSet).rules.keys()];
  for (const rule of options.rules) if (!ids.some((id) => ruleMatches(rule, id))) throw new AuditError('unknown-rule', { rule });
  return ids;
}

/** The configuration that `source` brings along, or that of `--config`. */
export async function configFor(source: Pick<Source, 'find' | 'read'>, options: Options): Promise<Config> {
  const ids = ruleIds(options);
  return effectiveConfig(options.config === undefined ? await findConfig(source) : namedConfig(options.config), { failOn: options.failOn, language: options.language }, ids);
}

function namedConfig(path: string): { path: string; text: string } {
  try {
    return { path, text: readFileSync(path, 'utf8') };
  } catch {
    throw new AuditError('config-not-found', { path });
  }
}

/** The user's cache folder (XDG Base Directory Specification), one place a repository; the sources, whose rules change by the minute, have none. */
export function cacheFor(root: string, options: Options): Cache {
  if (options.cache === '' || (options.cache === undefined && tool.rulesDigest === 'source')) return noCache;
  if (options.cache !== undefined) return openCache(options.cache, tool.rulesDigest);
  const home = process.env.XDG_CACHE_HOME ?? '';
  const folder = join(isAbsolute(home) ? home : join(homedir(), '.cache'), 'readiness-gate', createHash('sha256').update(root).digest('hex').slice(0, 16));
  return openCache(folder, tool.rulesDigest);
}

export function runFor(cache: Cache, config: Config, options: Options, progress: Progress): Run {
  const inPaths = pathsOf(options);
  const inRules = (ruleId: string): boolean => options.rules.length === 0 || options.rules.some((rule) => ruleMatches(rule, ruleId));
  return {
    engine,
    config,
    roleOf: roleClassifier(config),
    cache,
    tool,
    today: new Date().toISOString().slice(0, 10),
    progress,
    wants: (ruleId, path) => inRules(ruleId) && inPaths(path),
  };
}
