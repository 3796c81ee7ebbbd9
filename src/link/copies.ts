// link: Compose services that run in several copies -> the files that each of them starts.
import type { Project } from '../model/project.ts';
import { imagesOf } from './images.ts';
import { folderOf } from './paths.ts';
import { entryFiles } from './programs.ts';
import type { Multiplied } from './workers.ts';

const forDevelopers = /(?:^|[./_-])(?:dev(?:elopment)?|local|test(?:s|ing)?|e2e|ci|override|example)(?:[./_-]|$)/i;

/** `deploy: { replicas: 3 }` and `scale: 3` of what the repository builds. */
export function copied(project: Project): Multiplied[] {
  return imagesOf(project).flatMap((image) => image.uses.flatMap((use): Multiplied[] => {
    const { by, copies = 1, path, at, role } = use;
    if (by !== 'compose' || copies < 2 || role !== 'production' || forDevelopers.test(path)) return [];
    return entryFiles(project, image, use).map((entry) => ({ path, at, by: 'container', count: copies, folder: folderOf(path), entry }));
  }));
}
