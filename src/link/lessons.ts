// link: courses keep one application in numbered folders, each a state on the way to the last: `02-first-api/`, `03-items/`, ….
import type { Project } from '../model/project.ts';

const numbered = /^(\d{1,3})[-_. ]/;
const someNumbered = /(?:^|\/)\d{1,3}[-_. ][^/]*\//;
/** As many states of a file as make a course. */
const fewest = 3;

interface Step {
  readonly number: number;
  readonly files: ReadonlySet<string>; // below the step's folder
}

/** The file is of a state that a later one of the same course replaces. */
export function isEarlierStep(project: Project, path: string): boolean {
  const steps = project.once(stepsByFolder);
  const segments = path.split('/');
  for (let at = segments.length - 2; at >= 0; at--) {
    const number = numbered.exec(segments[at] ?? '')?.[1];
    if (number === undefined) continue;
    const all = steps.get(segments.slice(0, at).join('/')) ?? [];
    const own = all.find((step) => step.number === Number(number));
    const rest = segments.slice(at + 1).join('/');
    if (own !== undefined && all.filter(({ files }) => files.has(rest)).length >= fewest && all.some((step) => step.number > own.number && step.files.has(rest) && goesOn(own, step))) return true;
  }
  return false;
}

/** Most of what one state has the other has too; services that happen to be numbered share little. */
function goesOn(own: Step, later: Step): boolean {
  return [...own.files].filter((file) => later.files.has(file)).length * 10 >= own.files.size * 6;
}

function stepsByFolder(project: Project): ReadonlyMap<string, readonly Step[]> {
  const found = new Map<string, Map<number, Set<string>>>();
  for (const path of project.files.keys()) {
    if (!someNumbered.test(path)) continue;
    const segments = path.split('/');
    for (const [at, segment] of segments.slice(0, -1).entries()) {
      const number = numbered.exec(segment)?.[1];
      if (number === undefined) continue;
      const folder = segments.slice(0, at).join('/');
      const steps = found.get(folder) ?? new Map<number, Set<string>>();
      found.set(folder, steps.set(Number(number), (steps.get(Number(number)) ?? new Set()).add(segments.slice(at + 1).join('/'))));
    }
  }
  return new Map([...found].map(([folder, steps]) => [folder, [...steps].map(([number, files]) => ({ number, files }))]));
}
