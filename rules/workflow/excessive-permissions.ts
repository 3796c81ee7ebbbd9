// workflow/excessive-permissions: tokens that may do more than their jobs need. One finding a kind and repository.
// As Scorecard's Token-Permissions and zizmor's excessive-permissions.
import type { Severity } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { projectRule } from '../../src/model/rule.ts';
import { workflowsOf } from '../../src/link/workflow/entries.ts';
import { privileged } from '../../src/link/workflow/reach.ts';

type Kind = 'everything' | 'unsaid-open' | 'unsaid' | 'for-all-jobs';

interface Place {
  readonly kind: Kind;
  readonly path: string;
  readonly at: Range;
  readonly scopes?: string;
}

const severities: Readonly<Record<Kind, Severity>> = { everything: 'P2', 'unsaid-open': 'P2', unsaid: 'P3', 'for-all-jobs': 'P3' };
/** Rights that change what others run or fetch. */
const strong = new Set(['contents', 'packages', 'actions', 'id-token', 'deployments', 'attestations']);
const mostListed = 40;

export const rule = projectRule({
  id: 'workflow/excessive-permissions',
  severity: 'P2',
  *check(project) {
    const places = placesOf(project);
    for (const kind of ['everything', 'unsaid-open', 'unsaid', 'for-all-jobs'] as const) {
      const [first, ...others] = places.filter((place) => place.kind === kind);
      if (first === undefined) continue;
      const related = others.slice(0, mostListed).map(({ path, at }) => ({ path, at, note: 'also' }));
      yield { path: first.path, at: first.at, message: kind, severity: severities[kind], data: { count: others.length + 1, scopes: first.scopes ?? '' }, related, symbol: kind };
    }
  },
});

function placesOf(project: Project): Place[] {
  return workflowsOf(project).flatMap(({ is, path, permissions, jobs, events, at }): Place[] => {
    if (is === 'action' || jobs.length === 0) return [];
    const all = [permissions, ...jobs.map((job) => job.permissions)].flatMap((each) => (each?.all === 'write' ? [{ kind: 'everything' as const, path, at: each.at }] : []));
    if (all.length > 0) return all;
    // A called workflow has what its caller gives it.
    if (permissions === undefined) return events.every(({ name }) => name === 'workflow_call') || jobs.every((job) => job.permissions !== undefined || job.uses !== undefined) ? [] : [{ kind: events.some(({ name }) => privileged.has(name)) ? 'unsaid-open' : 'unsaid', path, at }];
    const given = permissions.writes.filter((scope) => strong.has(scope) && !(scope === 'id-token' && permissions.writes.includes('pages'))); // as GitHub's own template for pages has it
    return given.length > 0 && jobs.filter((job) => job.permissions === undefined).length > 1 ? [{ kind: 'for-all-jobs', path, at: permissions.at, scopes: given.join(', ') }] : [];
  });
}
