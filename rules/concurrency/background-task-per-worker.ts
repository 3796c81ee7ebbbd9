// concurrency/background-task-per-worker: a loop or scheduler starts with the application, which several processes run. CWE-362.
import { projectRule } from '../../src/model/rule.ts';
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { backgroundOf, type Background } from '../../src/link/background.ts';
import { copied } from '../../src/link/copies.ts';
import { multiplied, type Multiplied } from '../../src/link/workers.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { shownName } from '../../src/link/naming.ts';

const mostRelated = 8;

export const rule = projectRule({
  id: 'concurrency/background-task-per-worker',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    if (!project.of('activity').some(({ starts, role }) => role === 'production' && starts.length > 0)) return;
    const found = new Map<string, { background: Background; by: Multiplied[] }>();
    for (const workers of [...multiplied(project), ...copied(project)]) {
      if (workers.entry === null) continue;
      for (const background of backgroundOf(project, workers.entry)) {
        if (!repeats(background, workers)) continue;
        const key = `${background.path}\0${background.start.at.start}`;
        const known = found.get(key);
        if (known) known.by.push(workers);
        else found.set(key, { background, by: [workers] });
      }
    }
    for (const { background, by } of found.values()) yield problemOf(project, background, by);
  },
});

/** Something that goes on in each process, with nothing that lets only one of them do it. */
function repeats({ start, runs, reach, locked, imported }: Background, { preload }: Multiplied): boolean {
  if (locked || developmentReach(reach) || (imported && preload === true)) return false;
  if (start.how === 'task' || start.how === 'thread') return runs?.loop !== undefined;
  return start.how !== 'scheduler';
}

function problemOf(project: Project, { path, start, runs, shared, reach }: Background, by: readonly Multiplied[]): Problem & { path: string } {
  const [first] = by;
  const counted = by.find(({ count }) => count !== null)?.count ?? null;
  return {
    path,
    at: start.at,
    message: counted === null ? 'repeated' : 'repeated-times',
    data: { count: counted ?? 0, task: taskOf(runs, start), by: first?.by ?? '' },
    severity: shared && reach === 'always' ? 'P1' : 'P2',
    related: [
      ...by.slice(0, mostRelated).map((one) => ({ path: one.path, at: one.at, note: 'workers-here' })),
      ...(runs === null ? [] : [{ path: runs.path, at: runs.loop?.at ?? runs.at, note: 'runs-here' }]),
    ],
    symbol: runs?.symbol ?? '',
    cause: start.how === 'periodic' || start.how === 'timer' ? `per-worker ${path}` : `per-worker ${path} ${runs?.symbol ?? start.at.start}`, // all jobs of one scheduler are one mistake
  };
}

/** The calls that start work. */
const starters: Readonly<Record<Background['start']['how'], string>> = { task: 'create_task', thread: 'Thread', timer: 'Timer', scheduler: 'start', periodic: 'add_job' };

/** What people call it: the function that goes on, or else what starts it. */
function taskOf(runs: Background['runs'], { what, how }: Background['start']): string {
  const [given] = what;
  return (runs === null ? undefined : shownName(runs.symbol.split('.').at(-1) ?? '')) ?? (given?.kind === 'name' || given?.kind === 'member' ? given.name : starters[how]);
}
