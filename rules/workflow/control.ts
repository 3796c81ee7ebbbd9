// workflow: pipelines hand nobody from outside the repository's rights, and say which rights they need.
import type { Control } from '../../src/model/rule.ts';
import { workflowsOf } from '../../src/link/workflow/entries.ts';

export const control: Control = {
  id: 'workflow',
  area: 'security',
  effortHours: 3,
  *evidence(project) {
    for (const { path, permissions, jobs, is, at } of workflowsOf(project)) {
      if (is === 'action') continue;
      const limited = permissions ?? (jobs.length > 0 && jobs.every((job) => job.permissions !== undefined) ? jobs[0]?.permissions : undefined);
      if (limited !== undefined && limited.all !== 'write') yield { path, at: limited.at, note: 'limited' };
      const pinned = jobs.flatMap(({ steps }) => steps).find(({ uses }) => /^[\w-]+\/[^@]+@[\da-f]{40}$/.test(uses?.text ?? ''))?.uses;
      if (pinned !== undefined) yield { path, at: pinned.at, note: 'pinned' };
      else if (limited === undefined) yield { path, at, note: 'started-by' };
    }
  },
};
