// config/hard-coded-endpoint: an address of a developer's machine or of one private network, written into what ships.
import type { EndpointFact } from '../../src/model/environment.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { ancestors, folderOf } from '../../src/link/paths.ts';

const aside = /(?:^|\/)(?:scripts?|tools?|bin|cli|cmd|bench\w*|hack|dev|debug|mocks?|seeds?|stories|migrations?|electron|src-tauri|extension)\/|(?:^|[/._-])(?:test|tests|spec|mock|dev|local|debug|demo|example|client_example|cli|seed)[._-]?[\w]*\.(?:py|[cm]?[jt]sx?)$/i;
/** Programs that run on their user's own machine: there, `localhost` is right. */
const ownMachine = /^(?:electron|electron-\w+|@electron\/.*|@tauri-apps\/.*|nw|neutralinojs|pywebview|pyinstaller|wxt|plasmo|webextension-polyfill)$/i;

export const rule = projectRule({
  id: 'config/hard-coded-endpoint',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const groups = new Map<string, Located<EndpointFact>[]>();
    for (const fact of project.of('endpoint')) {
      if (fact.role !== 'production' || aside.test(fact.path)) continue;
      const { folder, local } = packageOf(project, fact.path);
      if (local) continue;
      const key = `${folder} ${fact.side} ${fact.address.replace(/^\w+:\/\//, '')}`;
      groups.set(key, [...(groups.get(key) ?? []), fact]);
    }
    for (const facts of groups.values()) {
      const [first, ...rest] = [...facts].sort((a, b) => Number(a.use === 'call') - Number(b.use === 'call'));
      if (first === undefined) continue;
      yield {
        path: first.path,
        at: first.at,
        message: first.side,
        data: { address: first.address, count: facts.length },
        related: rest.slice(0, 12).map(({ path, at }) => ({ path, at, note: 'also-here' })),
        symbol: first.address,
      };
    }
  },
});

/** The folder of the nearest manifest, and whether what it builds runs on its user's machine. */
function packageOf(project: Project, path: string): { readonly folder: string; readonly local: boolean } {
  const manifests = project.once(byFolder);
  for (const folder of ancestors(folderOf(path))) {
    const local = manifests.get(folder);
    if (local !== undefined) return { folder, local };
  }
  return { folder: '', local: false };
}

function byFolder(project: Project): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { path, dependencies } of project.of('manifest')) found.set(folderOf(path), found.get(folderOf(path)) === true || dependencies.some(({ name }) => ownMachine.test(name)));
  return found;
}
