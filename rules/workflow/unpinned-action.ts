// workflow/unpinned-action: what others publish under a tag or branch can be replaced, and runs with the job's secrets. One finding a repository.
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { projectRule } from '../../src/model/rule.ts';
import { workflowsOf } from '../../src/link/workflow/entries.ts';

interface Use {
  readonly path: string;
  readonly at: Range;
  readonly name: string;
  readonly moving: boolean; // a branch, not a tag
}

const mostListed = 40;
const pinned = /@(?:[\da-f]{40}|[\da-f]{64}|sha256:[\da-f]{64})$/;
/** Of the code host itself. */
const own = new Set(['actions', 'github']);
const branch = /@(?:main|master|develop|dev|trunk|head|latest|stable|edge|next)$/i;

export const rule = projectRule({
  id: 'workflow/unpinned-action',
  severity: 'P2',
  *check(project) {
    const uses = unpinned(project).sort((a, b) => Number(b.moving) - Number(a.moving));
    const [first, ...others] = uses;
    if (first === undefined) return;
    const names = [...new Set(uses.map(({ name }) => name.split('@')[0] ?? ''))];
    yield {
      path: first.path,
      at: first.at,
      message: first.moving ? 'branch' : 'tag',
      data: { action: first.name, count: uses.length, names: names.slice(0, 8).join(', ') + (names.length > 8 ? ', …' : '') },
      related: others.slice(0, mostListed).map(({ path, at, name }) => ({ path, at, note: 'also', data: { action: name } })),
      symbol: 'actions',
    };
  },
});

function unpinned(project: Project): Use[] {
  const workflows = workflowsOf(project);
  const owners = new Set([...own, ...workflows.flatMap((workflow) => workflow.owners)]);
  return workflows.flatMap(({ path, jobs }) =>
    jobs.flatMap((job) => [job.uses, ...job.steps.map(({ uses }) => uses)]).flatMap((uses): Use[] => {
      const name = uses?.text ?? '';
      if (uses === undefined || uses.inserts.length > 0 || pinned.test(name) || /^\.{0,2}\/|^$/.test(name)) return [];
      if (name.startsWith('docker://')) return /^docker:\/\/[\w./:-]+$/.test(name) ? [{ path, at: uses.at, name, moving: !/:[^/]+$/.test(name.slice(9)) || /:latest$/.test(name) }] : [];
      const owner = /^([\w.-]+)\/[\w./-]+@/.exec(name)?.[1]?.toLowerCase();
      return owner === undefined || owners.has(owner) ? [] : [{ path, at: uses.at, name, moving: branch.test(name) }];
    }),
  );
}
