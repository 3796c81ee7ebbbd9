// deps/unpinned: a manifest without a lock whose versions are left open, so that every build installs something else. pip reads no lock
// of its own: https://pip.pypa.io/en/stable/topics/repeatable-installs/
import type { Dependency } from '../../src/model/dependency.ts';
import type { Related } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import { manifestsOf, normalName } from '../../src/link/manifests.ts';
import type { Manifest } from '../../src/link/manifests.ts';
import { fileName } from '../../src/link/paths.ts';

/** Lists that stand for the program as a whole; others are for developers, for extras, or made into one of these. */
const mainList = /^(?:requirements|requirements[._-](?:base|common|main|app|server|backend|prod|production|deploy))\.txt$|(?:^|\/)requirements\/(?:base|common|main|app|prod|production|deploy|requirements)\.txt$/i;
const mostRelated = 100;

export const rule = projectRule({
  id: 'deps/unpinned',
  severity: 'P1',
  *check(project) {
    for (const manifest of manifestsOf(project)) {
      if (manifest.lock !== undefined || manifest.fact.tool !== undefined || !isJudged(manifest)) continue;
      const loose = manifest.fact.dependencies.filter((each) => isLoose(each, manifest));
      const [first, ...others] = loose;
      if (first === undefined) continue;
      const { fact, installed } = manifest;
      const open = loose.filter(({ held }) => held === 'open').length;
      yield {
        path: fact.path,
        at: first.at,
        message: installed === undefined ? 'not-installed' : open > 0 ? 'open' : 'bounded',
        data: { file: fileName(fact.path), count: loose.length, of: fact.dependencies.length, first: first.name, ...(installed && { by: fileName(installed.path) }) },
        severity: installed !== undefined && open > 0 && !manifest.library && !manifest.template ? 'P1' : 'P2', // what has an upper end rarely breaks
        related: [...others.slice(0, mostRelated).map((each): Related => ({ path: fact.path, at: each.at, note: 'also' })), ...(installed === undefined ? [] : [{ path: installed.path, at: installed.at, note: 'installed-here' }])],
        cause: `deps ${fact.path}`,
      };
    }
  },
});

/** What an image or a platform installs; else the main list of an application, not what a library's developers use. */
function isJudged({ fact, installed, library }: Manifest): boolean {
  if (installed !== undefined) return true;
  return fact.by === 'requirements' && !library && (mainList.test(fileName(fact.path)) || mainList.test(fact.path));
}

function isLoose({ use, held, name }: Dependency, { pinned }: Manifest): boolean {
  return use === 'runtime' && (held === 'open' || held === 'bounded') && !pinned.has(normalName(name));
}
