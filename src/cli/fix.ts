// The command `fix`: a scan, its fixes verified in memory, then a patch on stdout or the files themselves.
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { isFixable, type Fixable } from '../edit/apply.ts';
import type { LeftBecause, LeftFix, Mending } from '../model/fixing.ts';
import { ruleMatches } from '../model/rule.ts';
import { replaceFile } from '../publish/replace-file.ts';
import { fixesText } from '../report/fixes.ts';
import { patch } from '../report/patch.ts';
import { remembering } from '../run/cache.ts';
import type { Progress } from '../run/files.ts';
import { verified, type Change, type Verified } from '../run/mending.ts';
import { scan } from '../run/pipeline.ts';
import type { Verdict } from '../policy/result.ts';
import { topLevel } from '../source/git.ts';
import { noting } from '../source/overlay.ts';
import { workingTreeSource } from '../source/working-tree.ts';
import { cacheFor, configFor, existingFolder, pathsOf, requirePaths, runFor } from './audit.ts';
import { styleOf } from './deliver.ts';
import { takeArguments, type Options } from './options.ts';
import { loadWords } from './render.ts';
import { printAside, printLines } from './terminal.ts';

/** The exit code: 0 where nothing is left to apply, 1 where a fix that was asked for could not be. */
export async function runFix(options: Options, progress: Progress): Promise<number> {
  const [path = '.'] = takeArguments(options, 1);
  const source = noting(workingTreeSource(existingFolder(path)));
  await requirePaths(options, source);
  const config = await configFor(source, options);
  const cache = cacheFor(source.root, options);
  const whole = { ...runFor(cache, config, options, progress), wants: () => true, apart: true }; // what a change breaks may be anybody's
  const before = await scan(source, whole);
  const { wanted, others } = chosen(before, options);
  const brokenBefore = new Set(before.result.notScanned.filter(({ reason }) => reason === 'parse-error').map((each) => each.path));
  const made = await verified({ source, run: { ...whole, cache: remembering(cache) }, brokenBefore }, wanted);
  const { done, patches } = options.dryRun ? inPatches(made, before, await prefixOf(source.root)) : { done: await written(source.root, made), patches: [] };
  const words = await loadWords(config.language);
  const report = fixesText({ ...done, others, dry: options.dryRun } satisfies Mending, words, styleOf(options));
  if (options.dryRun) printLines(patches.join(''));
  (options.dryRun ? printAside : printLines)(report);
  return done.left.length === 0 ? 0 : 1;
}

/** Open findings with a fix, gravest first, of the rules and files asked for; `others`: how many more change what works. */
function chosen({ result }: Verdict, options: Options): { readonly wanted: readonly Fixable[]; readonly others: number } {
  const inPaths = pathsOf(options);
  const inRules = (ruleId: string): boolean => options.rules.length === 0 || options.rules.some((rule) => ruleMatches(rule, ruleId));
  const open = result.findings.filter(isFixable).filter(({ status, ruleId, fix }) => status === 'existing' && inRules(ruleId) && fix.edits.every((edit) => inPaths(edit.path)));
  const wanted = options.all ? open : open.filter(({ fix }) => fix.safe);
  return { wanted, others: open.length - wanted.length };
}

type Done = Pick<Mending, 'applied' | 'left'>;

/** Fixes beside which a secret stands are left out of the patch, in all of their files. */
function inPatches({ kept, left, changesOf }: Verified, { hidden }: Verdict, prefix: string): { readonly done: Done; readonly patches: readonly string[] } {
  const patchOf = ({ path, before, beforeText, afterText }: Change): string | null => {
    const mark = before[0] === 0xef ? '\ufeff' : '';
    const places = (hidden.get(path) ?? []).map(({ start, end }) => ({ start: start + mark.length, end: end + mark.length }));
    return patch(prefix + path, mark + beforeText, mark + afterText, places);
  };
  const shown = kept.filter((finding) => changesOf([finding]).every((change) => patchOf(change) !== null));
  const patches = changesOf(shown).map(patchOf);
  const done = patches.includes(null) ? [] : shown;
  const stuck = kept.filter((finding) => !done.includes(finding)).map((finding): LeftFix => ({ finding, because: 'hidden', detail: '' }));
  return { done: { applied: done, left: [...left, ...stuck] }, patches: done.length === 0 ? [] : patches.flatMap((each) => each ?? []) };
}

/** Where the folder lies in its repository: git takes the names of a patch from there. */
async function prefixOf(root: string): Promise<string> {
  const top = await topLevel(root);
  const way = top === null ? '' : relative(realpathSync(top), root);
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}

interface Failure {
  readonly because: LeftBecause;
  readonly detail: string;
}

async function written(root: string, { kept, changes, left }: Verified): Promise<Done> {
  const failed = new Map<string, Failure>();
  for (const change of changes) {
    const failure = await write(root, change);
    if (failure !== null) failed.set(change.path, failure);
  }
  return split(kept, left, failed);
}

async function write(root: string, { path, before, after }: Change): Promise<Failure | null> {
  const how = await replaceFile(root, path, before, after);
  if (how === 'written') return null;
  return how === 'changed' || how === 'refused' ? { because: how, detail: '' } : { because: 'failed', detail: how.slice('failed: '.length) };
}

function split(kept: readonly Fixable[], left: readonly LeftFix[], failed: ReadonlyMap<string, Failure>): Done {
  const failureOf = ({ fix }: Fixable): Failure | undefined => fix.edits.map(({ path }) => failed.get(path)).find((failure) => failure !== undefined);
  const stuck = kept.flatMap((finding): LeftFix[] => {
    const failure = failureOf(finding);
    return failure === undefined ? [] : [{ finding, ...failure }];
  });
  return { applied: kept.filter((finding) => failureOf(finding) === undefined), left: [...left, ...stuck] };
}
