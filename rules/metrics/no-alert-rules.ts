// metrics/no-alert-rules: Prometheus collects, and nobody is told. One finding a configuration.
import { projectRule } from '../../src/model/rule.ts';
import { folderOf, inFolder } from '../../src/link/paths.ts';
import { developmentFile } from '../infra/deployment.ts';

export const rule = projectRule({
  id: 'metrics/no-alert-rules',
  severity: 'P2',
  *check(project) {
    const alerts = project.of('alerts').filter(({ role }) => role === 'production' || role === 'development');
    if (alerts.some(({ by }) => by !== 'prometheus')) return; // Grafana or an operator sees to it
    for (const collector of project.of('collector')) {
      if (collector.role !== 'production' || collector.sends) continue;
      const severity = developmentFile(collector.path) ? 'P3' : 'P2';
      const [rules] = alerts;
      if (rules === undefined) {
        yield { path: collector.path, at: collector.rulesAt ?? collector.at, message: collector.rules.length > 0 ? 'missing' : 'none', severity, confidence: collector.rules.length > 0 ? 'medium' : 'high', data: { files: collector.rules.slice(0, 4).join(', ') }, symbol: 'rules' };
      } else if (collector.rules.length === 0) {
        const nearest = alerts.find(({ path }) => path.startsWith(inFolder(folderOf(collector.path), ''))) ?? rules;
        yield { path: collector.path, at: collector.rulesAt ?? collector.at, message: 'not-loaded', severity, related: [{ path: nearest.path, at: nearest.at, note: 'rules' }], symbol: 'rules' };
      }
    }
  },
});
