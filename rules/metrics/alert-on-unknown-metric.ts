// metrics/alert-on-unknown-metric: an alert or a dashboard asks for a metric that nothing exports, so it is silent for ever.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { MetricFact, MetricQueryFact } from '../../src/model/metrics.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { handedOut, isClosed, metricsOf, similarTo } from '../../src/link/metrics.ts';
import type { Metrics } from '../../src/link/metrics.ts';

const mostListed = 8;

export const rule = projectRule({
  id: 'metrics/alert-on-unknown-metric',
  severity: 'P1',
  *check(project) {
    const metrics = metricsOf(project);
    if (metrics.own.length === 0) return;
    const asked = unknown(project, metrics);
    for (const [metric, queries] of asked) {
      const [first, ...others] = queries;
      if (first === undefined || first.from === 'dashboard') continue;
      const isOwn = isOfProgram(metrics, metric);
      if (!isOwn && !project.once(isClosed)) continue; // an exporter that runs elsewhere may bring it
      const near = similarTo(metric, metrics.own);
      const related: Related[] = [...made(near), ...others.slice(0, mostListed).map(({ path, at, title }) => ({ path, at, note: 'also', data: { title } }))];
      yield { path: first.path, at: first.at, message: near === undefined ? 'alert' : 'alert-near', severity: metrics.unread ? 'P2' : 'P1', confidence: isOwn ? 'high' : 'medium', data: { metric, title: first.title, near: near === undefined ? '' : handedOut(near) }, related, symbol: metric };
    }
    yield* emptyPanels(metrics, asked);
  },
});

/** One finding a dashboard. Somebody looks at those, and sees that they are empty. */
function* emptyPanels(metrics: Metrics, asked: Asked): Iterable<Problem & { path: string }> {
  const boards = new Map<string, Located<MetricQueryFact>[]>();
  for (const [metric, queries] of asked) {
    const [first] = queries;
    if (first?.from !== 'dashboard' || !isOfProgram(metrics, metric)) continue;
    boards.set(first.path, [...(boards.get(first.path) ?? []), first]);
  }
  for (const [path, queries] of boards) {
    const [first, ...others] = queries;
    if (first === undefined) continue;
    const near = similarTo(first.metric, metrics.own);
    const names = queries.map(({ metric }) => `\`${metric}\``);
    const related: Related[] = [...made(near), ...others.slice(0, mostListed).map((each) => ({ path, at: each.at, note: 'panel-here', data: { title: each.title, metric: each.metric } }))];
    yield { path, at: first.at, message: near === undefined ? 'panels' : 'panels-near', severity: 'P2', data: { names: names.slice(0, mostListed).join(', ') + (names.length > mostListed ? ', …' : ''), count: names.length, metric: first.metric, near: near === undefined ? '' : handedOut(near) }, related, symbol: 'panels' };
  }
}

/** Its name begins as the program's own do. */
function isOfProgram(metrics: Metrics, metric: string): boolean {
  return metrics.namespaces.has(/^[a-z][a-z\d]*/i.exec(metric)?.[0] ?? '');
}

function made(near: Located<MetricFact> | undefined): Related[] {
  return near === undefined ? [] : [{ path: near.path, at: near.at, note: 'made', data: { metric: handedOut(near) } }];
}

type Asked = ReadonlyMap<string, readonly Located<MetricQueryFact>[]>;

/** By metric; alerts first, since nobody looks at those. */
function unknown(project: Project, metrics: Metrics): Asked {
  const found = new Map<string, Located<MetricQueryFact>[]>();
  const order = { alert: 0, recording: 1, dashboard: 2 };
  for (const query of [...project.of('metric-query')].sort((a, b) => order[a.from] - order[b.from])) {
    if (query.role !== 'production' || metrics.isKnown(query.metric) || metrics.isMentioned(query.metric)) continue;
    found.set(query.metric, [...(found.get(query.metric) ?? []), query]);
  }
  return found;
}
