// metrics/no-alert-rules: Prometheus collects, and nobody is told. One finding a repository.
import type { Problem } from '../../src/model/finding.ts';
import type { AlertsFact, CollectorFact } from '../../src/model/metrics.ts';
import type { Located } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { folderOf, isWithin } from '../../src/link/paths.ts';
import { ships } from '../../src/link/project.ts';
import { developmentFile } from '../infra/deployment.ts';

export const rule = projectRule({
  id: 'metrics/no-alert-rules',
  severity: 'P2',
  *check(project) {
    const alerts = project.of('alerts').filter(ships);
    if (alerts.some(({ by }) => by !== 'prometheus')) return; // Grafana or an operator sees to it
    const found = project.of('collector').filter(({ role, sends }) => role === 'production' && !sends).flatMap((collector) => judged(collector, alerts) ?? []);
    const [first, ...others] = found.sort((a, b) => (a.severity ?? '').localeCompare(b.severity ?? ''));
    if (first !== undefined) yield { ...first, related: [...(first.related ?? []), ...others.slice(0, 8).map(({ path, at }) => ({ path, at, note: 'also' }))] };
  },
});

function judged(collector: Located<CollectorFact>, alerts: readonly Located<AlertsFact>[]): (Problem & { path: string }) | null {
  const { path, rules, at, rulesAt } = collector;
  const place = { path, at: rulesAt ?? at, severity: developmentFile(path) ? ('P3' as const) : ('P2' as const), symbol: 'rules' };
  if (alerts.length === 0) return { ...place, message: rules.length > 0 ? 'missing' : 'none', confidence: rules.length > 0 ? 'medium' : 'high', data: { files: rules.slice(0, 4).join(', ') } };
  if (rules.length > 0) return null;
  const near = alerts.find((each) => isWithin(folderOf(path), each.path)) ?? alerts[0]!;
  return { ...place, message: 'not-loaded', related: [{ path: near.path, at: near.at, note: 'rules' }] };
}
