// link: does the repository say of itself that it is for show, and not for production?
import type { Project } from '../model/project.ts';

/** By its own README. */
export function isForDemonstration(project: Project): boolean {
  return project.once(isSaid);
}

function isSaid(project: Project): boolean {
  return project.of('demonstration').some(({ whole }) => whole === true);
}
