// deps/no-lockfile: an application of npm, Poetry, PDM, uv or Pipenv whose lock is not in the repository.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { projectRule } from '../../src/model/rule.ts';
import { manifestsOf } from '../../src/link/manifests.ts';
import type { Manifest } from '../../src/link/manifests.ts';
import { fileName } from '../../src/link/paths.ts';

/** What a package that is run, not imported, has scripts for. */
const runs = /^(?:start|serve|build|dev|preview)\b/;

const lockNames = { npm: 'package-lock.json', poetry: 'poetry.lock', pdm: 'pdm.lock', uv: 'uv.lock', pipenv: 'Pipfile.lock' } as const;
const mostRelated = 50;

export const rule = projectRule({
  id: 'deps/no-lockfile',
  severity: 'P1',
  *check(project) {
    const idle: Judged[] = [];
    for (const manifest of manifestsOf(project)) {
      const judged = manifest.lock === undefined && manifest.fact.tool !== undefined && isApplication(project, manifest) ? judge(manifest) : undefined;
      if (judged === undefined) continue;
      if (manifest.installed === undefined) idle.push(judged);
      else yield problem(judged, [{ path: manifest.installed.path, at: manifest.installed.at, note: 'installed-here' }]);
    }
    for (const tool of new Set(idle.map(({ fact }) => fact.tool))) {
      const [first, ...others] = idle.filter(({ fact }) => fact.tool === tool);
      if (first !== undefined) yield problem(first, others.slice(0, mostRelated).map(({ fact, at }) => ({ path: fact.path, at, note: 'also' })));
    }
  },
});

interface Judged extends Manifest {
  readonly at: Range;
  readonly count: number;
  readonly loose: boolean;
}

/** Undefined where nothing comes from outside. */
function judge(manifest: Manifest): Judged | undefined {
  const { fact } = manifest;
  const wanted = fact.dependencies.filter(({ use, held }) => held !== 'local' && (use === 'runtime' || use === 'development'));
  const first = wanted.find(({ use }) => use === 'runtime') ?? wanted[0];
  if (first === undefined) return undefined;
  return { ...manifest, at: fact.by === 'package-json' ? fact.at : first.at, count: wanted.length, loose: wanted.some(({ use, held }) => use === 'runtime' && held !== 'exact') };
}

function problem({ fact, installed, at, count, loose, library, template }: Judged, related: readonly Related[]): Problem & { readonly path: string } {
  return {
    path: fact.path,
    at,
    message: installed === undefined ? 'not-installed' : 'installed',
    data: { file: fileName(fact.path), count, lock: lockNames[fact.tool ?? 'npm'], ...(installed && { by: fileName(installed.path) }) },
    severity: installed !== undefined && loose && !library && !template ? 'P1' : 'P2',
    related,
    symbol: 'lock',
    cause: `deps ${fact.path}`,
  };
}

function isApplication(project: Project, { fact, installed, library }: Manifest): boolean {
  if (installed !== undefined) return true;
  if (library || fact.workspace) return false;
  return fact.by !== 'package-json' || project.of('package-script').some(({ path, name }) => path === fact.path && runs.test(name));
}
