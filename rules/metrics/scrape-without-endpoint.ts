// metrics/scrape-without-endpoint: Prometheus asks a program of this repository for metrics that it does not serve.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { ScrapeFact } from '../../src/model/metrics.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { answers, applicationsOf } from '../../src/link/health.ts';
import type { Application } from '../../src/link/health.ts';
import { serviceOf } from '../../src/link/metrics.ts';
import { folderOf, isWithin, joinPath } from '../../src/link/paths.ts';
import { ships } from '../../src/link/project.ts';

/** Ports of Prometheus and of exporters that run on the host. */
const others = /^(?:9090|9093|91\d\d|9[2-9]\d\d|8080|3000)$/;

export const rule = projectRule({
  id: 'metrics/scrape-without-endpoint',
  severity: 'P2',
  *check(project) {
    for (const scrape of project.of('scrape')) {
      if (!ships(scrape)) continue;
      for (const { host, port, at } of scrape.targets) {
        const problem = unserved(project, scrape, host, port);
        if (problem === null) continue;
        yield { ...problem, path: scrape.path, at: scrape.asksAt ?? at };
        break;
      }
    }
  },
});

function unserved(project: Project, scrape: Located<ScrapeFact>, host: string, port: string): Omit<Problem, 'at'> | null {
  const found = programAt(project, scrape, host, port);
  if (found === null) return null;
  const { applications, folder } = found;
  const routes = applications.flatMap((each) => each.routes);
  if (routes.length < 2 || answers(routes, scrape.asks) !== 'no') return null;
  const uses = project.of('metrics-use').filter((use) => ships(use) && isWithin(folder, use.path) && (use.exposes || use.libraries.length > 0));
  const served = routes.find(({ url, transport }) => transport === 'http' && /\/metrics\/?$/.test(url) && !/[{<:*]/.test(url));
  if (uses.some(({ libraries }) => libraries.length > 0) || (uses.length > 0 && served === undefined)) return null; // served in a way that cannot be seen
  const [application] = applications;
  if (application === undefined) return null;
  const related: Related = served === undefined ? { path: application.path, at: application.at, note: 'application', data: { name: application.name } } : { path: served.path, at: served.at, note: 'served', data: { route: served.url } };
  return { message: served === undefined ? 'nothing' : 'other-path', data: { asks: scrape.asks, target: port === '' ? host : `${host}:${port}`, served: served?.url ?? '' }, related: [related], symbol: scrape.job };
}

/** The service of the stack that is built here; on the host itself, the only program there is. */
function programAt(project: Project, scrape: Located<ScrapeFact>, host: string, port: string): { applications: readonly Application[]; folder: string } | null {
  const all = applicationsOf(project);
  if (/^(?:localhost|127\.0\.0\.1|host\.docker\.internal)$/.test(host)) return all.length === 1 && !others.test(port) ? { applications: all, folder: '' } : null;
  const service = serviceOf(project, scrape, host);
  const folder = service?.build === undefined ? null : joinPath(folderOf(service.path), service.build);
  if (folder === null) return null;
  const applications = all.filter(({ path }) => isWithin(folder, path));
  return applications.length === 0 ? null : { applications, folder };
}
