// metrics/alert-on-unknown-metric: an alert or a dashboard asks for a metric that nothing exports, so it is silent for ever.
import type { Related } from '../../src/model/finding.ts';
import type { MetricQueryFact } from '../../src/model/metrics.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isClosed, metricsOf, similarTo } from '../../src/link/metrics.ts';
import type { Metrics } from '../../src/link/metrics.ts';

const mostListed = 8;

export const rule = projectRule({
  id: 'metrics/alert-on-unknown-metric',
  severity: 'P1',
  *check(project) {
    const metrics = metricsOf(project);
    if (metrics.own.length === 0) return;
    for (const [metric, queries] of unknown(project, metrics)) {
      const [first, ...others] = queries;
      if (first === undefined) continue;
      const isOwn = metrics.namespaces.has(/^[a-z][a-z\d]*/i.exec(metric)?.[0] ?? '');
      const closed = !isOwn && first.from === 'alert' && project.once(isClosed);
      if (!isOwn && !closed) continue; // an exporter that runs elsewhere may bring it
      const near = similarTo(metric, metrics.own);
      const related: Related[] = [...(near === undefined ? [] : [{ path: near.path, at: near.at, note: 'made', data: { metric: near.name } }]), ...others.slice(0, mostListed).map(({ path, at, title }) => ({ path, at, note: 'also', data: { title } }))];
      const sure = isOwn && !metrics.unread && first.from !== 'dashboard';
      yield { path: first.path, at: first.at, message: near === undefined ? (first.from === 'dashboard' ? 'panel' : 'alert') : first.from === 'dashboard' ? 'panel-near' : 'alert-near', severity: sure || (closed && !metrics.unread) ? 'P1' : 'P2', confidence: isOwn ? 'high' : 'medium', data: { metric, title: first.title, near: near?.name ?? '' }, related, symbol: metric };
    }
  },
});

/** By metric; alerts first, since nobody looks at those. */
function unknown(project: Project, metrics: Metrics): ReadonlyMap<string, readonly Located<MetricQueryFact>[]> {
  const found = new Map<string, Located<MetricQueryFact>[]>();
  const order = { alert: 0, recording: 1, dashboard: 2 };
  for (const query of [...project.of('metric-query')].sort((a, b) => order[a.from] - order[b.from])) {
    if (query.role !== 'production' || metrics.isKnown(query.metric) || metrics.isMentioned(query.metric)) continue;
    found.set(query.metric, [...(found.get(query.metric) ?? []), query]);
  }
  return found;
}
