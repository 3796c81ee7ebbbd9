// metrics: the system is measured, and somebody is told when it goes wrong.
import type { Control } from '../../src/model/rule.ts';
import { ships } from '../../src/link/project.ts';

export const control: Control = {
  id: 'metrics',
  area: 'observability',
  effortHours: 6,
  *evidence(project) {
    const exposing = project.of('metrics-use').find((use) => ships(use) && use.exposes);
    const made = project.of('metric').find((metric) => ships(metric) && metric.by === 'code');
    if (made !== undefined) yield { path: made.path, at: made.at, note: 'made' };
    if (exposing !== undefined && made !== undefined) yield { path: exposing.path, at: exposing.at, note: 'exposed' };
    for (const { path, at, role } of project.of('collector')) if (role === 'production') yield { path, at, note: 'collected' };
    for (const { path, at, role } of project.of('alerts')) if (role === 'production') yield { path, at, note: 'alerts' };
  },
};
