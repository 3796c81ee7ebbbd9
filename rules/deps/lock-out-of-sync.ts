// deps/lock-out-of-sync: a manifest names packages that the lock which covers it does not hold. `npm ci`, `yarn --immutable`, `pnpm install
// --frozen-lockfile`, `uv sync --locked` and `poetry install` refuse such a pair; other ways install what nobody tested.
import type { Dependency } from '../../src/model/dependency.ts';
import type { Project } from '../../src/model/project.ts';
import type { Related } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import { manifestsOf, normalName } from '../../src/link/manifests.ts';
import type { Manifest } from '../../src/link/manifests.ts';
import { fileName, folderOf, inFolder } from '../../src/link/paths.ts';

const mostRelated = 50;
const mostNamed = 8;

export const rule = projectRule({
  id: 'deps/lock-out-of-sync',
  severity: 'P2',
  *check(project) {
    const own = new Set(project.of('package').map(({ name }) => name));
    for (const manifest of manifestsOf(project)) {
      const held = heldBy(project, manifest);
      if (held === undefined || manifest.lock === undefined) continue;
      const lacking = manifest.fact.dependencies.filter((each) => isLockable(each, manifest) && !own.has(each.name) && !held(each.name));
      const [first, ...others] = lacking;
      if (first === undefined) continue;
      const related: Related[] = [{ path: manifest.lock, at: { start: 0, end: 1 }, note: 'lock' }, ...others.slice(0, mostRelated).map(({ at }): Related => ({ path: manifest.fact.path, at, note: 'also' }))];
      const names = [...new Set(lacking.map(({ name }) => name))];
      const list = names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? ', …' : '');
      yield { path: manifest.fact.path, at: first.at, message: 'lacking', data: { file: fileName(manifest.fact.path), lock: fileName(manifest.lock), count: names.length, names: list }, symbol: first.name, related, cause: `lock ${manifest.fact.path}` };
    }
  },
});

/** Whether the lock has a package of this name; undefined where that cannot be read, or the lock is not this manifest's own. */
function heldBy(project: Project, { fact, lock }: Manifest): ((name: string) => boolean) | undefined {
  if (lock === undefined) return undefined;
  const beside = folderOf(lock) === folderOf(fact.path);
  const names = project.of('lock').filter(({ path }) => folderOf(path) === folderOf(lock)).flatMap((each) => each.names);
  if (fact.by === 'package-json') {
    // Of several locks in a folder nobody knows which one counts; a package below may be installed by itself, or left out of the workspace.
    const others = ['bun.lockb', 'deno.lock', '.pnp.cjs'].some((name) => project.files.has(inFolder(folderOf(lock), name)));
    const held = new Set(names);
    return names.length === 0 || others || !beside ? undefined : (name) => held.has(name);
  }
  const ownLock = { poetry: 'poetry.lock', pdm: 'pdm.lock', uv: 'uv.lock', pipenv: 'Pipfile.lock', npm: '' } as const;
  if (fact.by === 'requirements') return undefined;
  if (!beside || names.length === 0 || (fact.tool !== undefined && fileName(lock) !== ownLock[fact.tool])) return undefined;
  const held = new Set(names.map(normalName));
  return (name) => held.has(normalName(name));
}

/** Peers are the user's; what is optional may not exist for this platform; a folder of the repository has no entry. */
function isLockable({ use, held, name, wanted }: Dependency, { fact }: Manifest): boolean {
  if (held === 'local' || wanted.startsWith('npm:') || !/^[@\w]/.test(name)) return false;
  return use === 'runtime' || use === 'development' ? true : use === 'optional' && fact.by !== 'package-json' && fact.tool !== 'pdm';
}
