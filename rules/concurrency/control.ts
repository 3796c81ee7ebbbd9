// concurrency: the event loop stays free, and what must happen once happens once.
import type { Control } from '../../src/model/rule.ts';
import { activitiesOf, activityOf } from '../../src/link/background.ts';

const mostEvidence = 30;

export const control: Control = {
  id: 'concurrency',
  area: 'reliability',
  effortHours: 8,
  *evidence(project) {
    let count = 0;
    for (const activities of activitiesOf(project).values()) {
      for (const activity of activities.values()) {
        if (count >= mostEvidence) return;
        if (!activity.async || activity.calls.length === 0 || activity.blocking.length > 0) continue;
        const called = activity.calls.map((call) => activityOf(project, activity.path, call));
        if (called.some((each) => (each?.blocking.length ?? 0) > 0)) continue;
        count++;
        yield { path: activity.path, at: activity.at, note: 'asynchronous' };
      }
    }
  },
};
