// link: services of Compose that are built by a Dockerfile which the repository does not have.
import type { BuildUseFact } from '../model/image-build.ts';
import type { Located, Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import { dockerfileNames, exists } from './build-context.ts';
import { isOpen } from './build-variables.ts';
import { isGitIgnored } from './git-ignored.ts';
import { ancestors, folderOf, inFolder, joinPath } from './paths.ts';

export interface MissingDockerfile {
  readonly use: Located<BuildUseFact>;
  readonly at: Range;
  readonly dockerfile: string;
}

/** Paths start from the first file that the command line names: where a folder above has it, that is meant. https://docs.docker.com/reference/cli/docker/compose/#use--f-to-specify-the-name-and-path-of-one-or-more-compose-files */
export function* missingDockerfiles(project: Project): Iterable<MissingDockerfile> {
  for (const use of project.of('build-use')) {
    const { dockerfileAt: at, context, dockerfile } = use;
    if (at === undefined || context === undefined || (use.role !== 'production' && use.role !== 'development')) continue;
    if (isOpen(context) || /:\/\/|^git@|^~|^\//.test(context) || (dockerfile !== undefined && (isOpen(dockerfile) || dockerfile.startsWith('/')))) continue;
    const [own, ...above] = ancestors(folderOf(use.path)).map((home) => joinPath(home, context));
    if (own === undefined || own === null || project.files.has(own) || !exists(project, own)) continue; // of another repository, of a submodule, made first
    const names = (folder: string): readonly (string | null)[] => (dockerfile === undefined ? dockerfileNames.map((name) => inFolder(folder, name)) : [joinPath(folder, dockerfile)]);
    const [wanted] = names(own);
    const known = [own, ...above].flatMap((folder) => (folder === null ? [] : names(folder)));
    if (wanted === undefined || known.some((path) => path === null || exists(project, path) || isGitIgnored(project, path, 'file'))) continue;
    if (wanted !== null) yield { use, at, dockerfile: wanted };
  }
}
