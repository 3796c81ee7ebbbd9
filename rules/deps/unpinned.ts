// deps/unpinned: a manifest without a lock whose versions are left open, so that every build installs something else. pip reads no lock
// of its own: https://pip.pypa.io/en/stable/topics/repeatable-installs/
import type { Dependency } from '../../src/model/dependency.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import { manifestsOf, normalName } from '../../src/link/manifests.ts';
import type { Manifest } from '../../src/link/manifests.ts';
import { isEarlierStep } from '../../src/link/lessons.ts';
import { fileName } from '../../src/link/paths.ts';
import { clonedRepositories } from './cloned.ts';
import { modelCode } from './model-code.ts';

/** Lists that stand for the program as a whole; others are for developers, for extras, or made into one of these. */
const mainList = /^(?:requirements|requirements[._-](?:base|common|main|app|server|backend|prod|production|deploy))\.txt$|(?:^|\/)requirements\/(?:base|common|main|app|prod|production|deploy|requirements)\.txt$/i;
const mostRelated = 100;

export const rule = projectRule({
  id: 'deps/unpinned',
  severity: 'P1',
  *check(project) {
    const idle: Loose[] = [];
    for (const manifest of manifestsOf(project)) {
      if (manifest.lock !== undefined || manifest.fact.tool !== undefined || !isJudged(manifest) || isEarlierStep(project, manifest.fact.path)) continue;
      const [first, ...others] = manifest.fact.dependencies.filter((each) => isLoose(each, manifest));
      if (first === undefined) continue;
      const { installed } = manifest;
      if (installed === undefined) idle.push({ ...manifest, first, others });
      else yield problem({ ...manifest, first, others }, [{ path: installed.path, at: installed.at, note: 'installed-here' }]);
    }
    yield* clonedRepositories(project);
    yield* modelCode(project);
    const [main, ...beside] = idle; // what nobody is seen to install is said once
    if (main !== undefined) yield problem(main, beside.slice(0, mostRelated).map(({ fact, first }) => ({ path: fact.path, at: first.at, note: 'also' })));
  },
});

interface Loose extends Manifest {
  readonly first: Dependency;
  readonly others: readonly Dependency[];
}

function problem({ fact, installed, library, template, first, others }: Loose, related: readonly Related[]): Problem & { readonly path: string } {
  const unending = [first, ...others].filter(({ held }) => held === 'open').length;
  const open = unending > 0;
  return {
    path: fact.path,
    at: first.at,
    message: installed === undefined ? 'not-installed' : open ? 'open' : 'bounded',
    data: { file: fileName(fact.path), count: others.length + 1, of: fact.dependencies.length, first: first.name, ...(installed && { by: fileName(installed.path) }) },
    severity: installed !== undefined && open && !library && !template && !isExceptional(unending, fact.dependencies.length) ? 'P1' : 'P2', // what has an upper end rarely breaks
    related: [...others.slice(0, mostRelated).map((each): Related => ({ path: fact.path, at: each.at, note: 'also' })), ...related],
    cause: `deps ${fact.path}`,
  };
}

/** Nearly all of a long list have an upper end: a few were let slip. */
function isExceptional(loose: number, all: number): boolean {
  return all >= 10 && loose * 10 <= all;
}

/** What an image or a platform installs; else the main list of an application, not what a library's developers use. */
function isJudged({ fact, installed, library }: Manifest): boolean {
  if (installed !== undefined) return true;
  return fact.by === 'requirements' && !library && (mainList.test(fileName(fact.path)) || mainList.test(fact.path));
}

function isLoose({ use, held, name }: Dependency, { pinned }: Manifest): boolean {
  return use === 'runtime' && (held === 'open' || held === 'bounded') && !pinned.has(normalName(name));
}
