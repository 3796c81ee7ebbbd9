// What a deployment file is for: the system that ships, or a developer's machine. Input: path, services. Output: a verdict.
import type { ServiceFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';

const known = new WeakMap<Project, Map<string, boolean>>();
const productionName = /(?:^|[._-])(?:prod|production|deploy|release|live)(?=[._-]|$)/i;
const developmentProfiles = /^(?:dev|develop|development|test|tests|testing|debug|local|tools?|ci|e2e|dev-.*|.*-dev)$/i;

/**
 * True where a production-looking path still serves development: the file says so of itself, or a plain compose.yml has
 * a production sibling, which is then the one that ships.
 */
export function servesDevelopment(project: Project, path: string): boolean {
  let verdicts = known.get(project);
  if (verdicts === undefined) known.set(project, (verdicts = new Map()));
  let verdict = verdicts.get(path);
  if (verdict === undefined) {
    verdict = project.of('service').some((service) => service.path === path && service.development === true) || hasProductionSibling(project, path);
    verdicts.set(path, verdict);
  }
  return verdict;
}

function hasProductionSibling(project: Project, path: string): boolean {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  if (!/^(?:docker-)?compose\.ya?ml$/i.test(path.slice(slash))) return false;
  for (const file of project.files.values()) {
    if (!/\.ya?ml$/i.test(file.path) || !/compose/i.test(file.path) || file.path === path) continue;
    const at = file.path.lastIndexOf('/') + 1;
    const below = file.path.slice(0, at);
    if (below.startsWith(folder) && (productionName.test(file.path.slice(at)) || /(?:^|\/)(?:prod|production|deploy|deployment)\/$/i.test(below.slice(folder.length)))) return true;
  }
  return false;
}

/** All its profiles are for development or testing: it does not start with the system. */
export function isDevelopmentService(service: ServiceFact): boolean {
  return service.profiles.length > 0 && service.profiles.every((profile) => developmentProfiles.test(profile));
}

/** Services of production files that run in production, with whether the file rather serves development. */
export function* deployedServices(project: Project): Generator<{ readonly service: Located<ServiceFact>; readonly development: boolean }> {
  for (const service of project.of('service')) {
    if (service.role !== 'production' || isDevelopmentService(service) || isPipeline(service.path)) continue;
    yield { service, development: servesDevelopment(project, service.path) };
  }
}

/** What a pipeline starts for its own tests. */
export function isPipeline(path: string): boolean {
  return /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure-pipelines|woodpecker)(?:\/|[.-])/.test(path);
}
