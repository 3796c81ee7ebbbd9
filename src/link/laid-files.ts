// link: scripts of the repository -> the paths that they put files at, before whatever is built or started there.
import type { ShellCommand } from '../model/image-build.ts';
import type { Project } from '../model/project.ts';
import { fileName, folderOf, joinPath } from './paths.ts';

/** `cd docker; cp ../settings/full.yml env.yml`, `curl … -o data/words.txt`: seen from the script's folder and from the repository's. */
export function isLaidByScript(project: Project, path: string): boolean {
  return project.once(laid).has(path);
}

function laid(project: Project): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path, by, commands } of project.of('start-script')) {
    if (by !== 'script') continue;
    for (const home of new Set([folderOf(path), ''])) for (const each of laidFrom(home, commands)) found.add(each);
  }
  return found;
}

function* laidFrom(home: string, commands: readonly ShellCommand[]): Generator<string> {
  let here: string | null = home;
  for (const { words: [program = '', ...rest], writes = [] } of commands) {
    if (program === 'cd') here = here === null || rest[0] === undefined || /[$~*]|^\//.test(rest[0]) ? null : joinPath(here, rest[0]);
    if (here === null) continue;
    const folder: string = here;
    for (const word of [...targetsOf(fileName(program), rest), ...writes]) {
      const path = /[$~*]|^\//.test(word) ? null : joinPath(folder, word);
      if (path !== null) yield path;
    }
  }
}

function targetsOf(program: string, words: readonly string[]): readonly string[] {
  if (/^(?:cp|mv|ln|install)$/.test(program)) return words.slice(-1);
  const at = words.findIndex((word) => (program === 'curl' && /^(?:-o|--output)$/.test(word)) || (program === 'wget' && /^(?:-O|--output-document)$/.test(word)));
  return at < 0 || words[at + 1] === undefined ? [] : [words[at + 1] ?? ''];
}
