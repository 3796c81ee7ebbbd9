// link: variables of an env file to which a script of the repository gives values of its own where the program is installed.
import type { Project } from '../model/project.ts';
import { fileName } from './paths.ts';

export function isRewritten(project: Project, path: string, name: string): boolean {
  return project.once(byFile).has(`${fileName(path)}\0${name}`);
}

function byFile(project: Project): ReadonlySet<string> {
  return new Set(project.of('rewritten').filter(({ role }) => role === 'production').flatMap(({ file, variables }) => variables.map((variable) => `${file}\0${variable}`)));
}
