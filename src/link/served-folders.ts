// link: folders that are served -> those that hold what nobody should be sent: the code that serves them, or secrets.
import type { Located, Project } from '../model/project.ts';
import type { StaticFolderFact } from '../model/wiring.ts';
import { ancestors, fileName, folderOf, isWithin, joinPath } from './paths.ts';

export interface Served {
  readonly fact: Located<StaticFolderFact>;
  readonly folder: string;
  readonly what: 'source' | 'secret';
  readonly example: string; // a file that is answered
  readonly bare?: true; // source: a folder of scripts and pages beside nothing that an installation fills in
}

const secret = /^(?:\.env(?:\.(?:local|prod|production|staging))?|id_(?:rsa|ed25519|ecdsa)|[\w.-]+\.(?:pem|key|p12|pfx|jks)|service-?account[\w.-]*\.json|secrets?\.(?:json|ya?ml))$/i;

export function servedOf(project: Project, fact: Located<StaticFolderFact>): Served | null {
  for (const folder of foldersOf(project, fact)) {
    if (isWithin(folder, fact.path)) return { fact, folder, what: 'source', example: fact.path, ...(folder !== '' && !isHome(project, folder) && { bare: true as const }) };
    const found = [...project.files.values()].find(({ path }) => isWithin(folder, path) && secret.test(fileName(path)) && !(fact.hidesDotfiles === true && fileName(path).startsWith('.')) && !/public|cert\.pem|example|sample/i.test(fileName(path)));
    if (found !== undefined) return { fact, folder, what: 'secret', example: found.path };
  }
  return null;
}

const kept = /^(?:package\.json|requirements[\w.-]*|pyproject\.toml|Pipfile|Dockerfile|docker-compose[\w.-]*|manage\.py|\.env[\w.-]*|(?:config(?:uration)?|settings|credentials)(?:\.\w+)?)$|\.(?:db|sqlite3?|toml|ini|cfg|conf|ya?ml|log)$/i;

/** A program's own folder, or one with settings or data: what it holds where it runs is more than what the repository shows. */
function isHome(project: Project, folder: string): boolean {
  return [...project.files.keys()].some((path) => isWithin(folder, path) && kept.test(fileName(path)));
}

/** Where the folder may stand: a process may be started in any folder above the file. */
function foldersOf(project: Project, { path, folder, from }: Located<StaticFolderFact>): string[] {
  const home = folderOf(path);
  const starts = from === 'file' ? [home] : ancestors(home);
  const made = starts.flatMap((start) => joinPath(start, folder) ?? []);
  if (from === 'file' || /^(?:\.\/?)*$/.test(folder)) return made.slice(0, 1);
  return made.filter((each) => [...project.files.keys()].some((file) => isWithin(each, file))).slice(0, 1);
}
