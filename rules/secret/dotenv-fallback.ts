// secret/dotenv-fallback: the settings of another component are taken when the own ones are missing. CWE-1188.
import type { DotenvLoadFact } from '../../src/model/fact.ts';
import type { Problem } from '../../src/model/finding.ts';
import { type Format, scriptFormats } from '../../src/model/file.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { guardedBy } from '../../src/link/guards.ts';
import { fileName, folderOf, isWithin } from '../../src/link/paths.ts';
import { isRunByHand } from '../debug/entry.ts';
import { loadedPaths } from './dotenv-path.ts';
import type { Candidate } from './dotenv-path.ts';

export const rule = projectRule({
  id: 'secret/dotenv-fallback',
  severity: 'P1',
  *check(project) {
    for (const [path, loads] of byFile(project)) {
      const named = loads.flatMap((load) => (load.file === undefined ? [] : loadedPaths(project, path, load.file).map((found) => ({ load, found }))));
      const alternatives = new Set(named.map(({ found }) => found.path)).size + loads.filter((load) => load.file === undefined).length;
      for (const { load, found } of named) {
        const folder = folderOf(found.path);
        if (found.from === 'relative' || !isForeign(project, path, folder)) continue;
        if (alternatives < 2 && isWithin(folderOf(path), folder)) continue; // its own `config/.env`
        if (developmentReach(guardedBy(project, path, load.guards))) continue;
        yield problem(load, found, alternatives > 1, isRunByHand(project, path));
        break; // one finding a file: the cause is its list of places
      }
    }
  },
});

/** Annotates the foreign path where the loading file writes it, else the call that loads it. */
function problem(load: Located<DotenvLoadFact>, { path, written }: Candidate, isFallback: boolean, byHand: boolean): Problem & { path: string } {
  const isHere = written.path === load.path;
  const isInside = isHere && written.at.start >= load.at.start && written.at.end <= load.at.end;
  return {
    path: load.path,
    at: isHere && !isInside ? written.at : load.at,
    message: isFallback ? 'fallback' : 'foreign',
    data: { file: path },
    severity: isFallback && !byHand ? 'P1' : 'P2', // whoever starts a script sees what it works with
    related: isHere && !isInside ? [{ path: load.path, at: load.at, note: 'loaded-here' }] : [],
    symbol: path,
  };
}

function byFile(project: Project): Map<string, Located<DotenvLoadFact>[]> {
  const files = new Map<string, Located<DotenvLoadFact>[]>();
  for (const load of project.of('dotenv-load')) {
    if (load.role !== 'production') continue;
    const list = files.get(load.path);
    if (list === undefined) files.set(load.path, [load]);
    else list.push(load);
  }
  return files;
}

const codeFormats: ReadonlySet<Format | null> = new Set<Format>(['python', ...scriptFormats]);
const componentFiles = new Set(['__init__.py', 'main.py', 'app.py', 'package.json', 'pyproject.toml', 'requirements.txt', 'Dockerfile', '.env.example']);

/** A folder with code of its own, beside the loader's or below it. The loader's own folder and those above it are home. */
function isForeign(project: Project, path: string, folder: string): boolean {
  if (isWithin(folder, path)) return false;
  for (const file of project.files.keys()) {
    if (folderOf(file) === folder && (componentFiles.has(fileName(file)) || codeFormats.has(project.files.get(file)?.format ?? null))) return true;
  }
  return false;
}
