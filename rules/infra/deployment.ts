// What a deployment file is for: the system that ships, or a developer's machine. Input: path, services. Output: a verdict.
import type { ServiceFact, SupplyFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { defaultText } from '../../src/model/value.ts';
import { productOf } from './products.ts';

const known = new WeakMap<Project, Map<string, boolean>>();
const productionName = /(?:^|[._-])(?:prod|production|deploy|release|live)(?=[._-]|$)/i;
const developmentName = /(?:^|[._-])(?:dev|devel|develop|development|debug|test|tests|testing|local|localhost|ci|e2e|bench|benchmark|demo|example|sample|template|playground|worktree|override|build)(?=[._-]|$)|compose[._-](?:db|databases?|migrate|migrations?|deps|dependencies)(?=[._-])/i;
/** Folders of what is used beside the system, and hidden ones of developers' tools. */
const sideFolder = /(?:^|\/)(?:profiling|bench(?:mark)?s?|load-?tests?|perf|hack|contrib|scripts|tools|dev|local|development|\.(?!docker\/|deploy|k8s|kube|platform|aws|azure|ebextensions)[^/]+)\//i;
const developmentProfiles = /^(?:dev|develop|development|test|tests|testing|debug|local|tools?|ci|e2e|dev-.*|.*-dev)$/i;

/**
 * True where a file of production's role still serves development: its name or folder, or the file itself says so, or a
 * plain compose.yml has a production sibling, which is then the one that ships.
 */
export function servesDevelopment(project: Project, path: string): boolean {
  let verdicts = known.get(project);
  if (verdicts === undefined) {
    verdicts = new Map<string, boolean>();
    known.set(project, verdicts);
  }
  let verdict = verdicts.get(path);
  if (verdict === undefined) {
    verdict = developmentName.test(path.slice(path.lastIndexOf('/') + 1)) || sideFolder.test(path) || project.of('service').some((service) => service.path === path && service.development === true) || hasProductionSibling(project, path) || isBackingOnly(project, path);
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

/**
 * Only datastores and their consoles, no application in this file or one beside it, while the repository ships its
 * application as an image or to a platform: what developers start beside their own process.
 */
function isBackingOnly(project: Project, path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = project.of('service').filter((service) => service.by === 'compose' && service.path.startsWith(folder) && !service.path.slice(folder.length).includes('/'));
  if (beside.length === 0 || !beside.some((service) => service.path === path)) return false;
  if (beside.some((service) => service.role === 'production' && !isBacking(service))) return false;
  if ([...project.files.values()].some(({ path: file, role }) => role === 'production' && platformFile.test(file) && isRelated(folder, file))) return true;
  return project.of('image').some((fact) => fact.role === 'production' && (fact.op === 'cmd' || fact.op === 'entrypoint') && isRelated(folder, fact.path));
}

/** Describes a deployment of the application to somebody's platform. */
const platformFile = /(?:^|\/)(?:render\.yaml|fly\.toml|vercel\.json|netlify\.toml|Procfile|app\.json|azure\.yaml|railway\.(?:toml|json)|app\.yaml|amplify\.yml|apprunner\.yaml|heroku\.yml|\.do\/(?:app|deploy\.template)\.yaml)$/;

/** Below the folder, or beside or above it: not another project of the same repository. */
function isRelated(folder: string, path: string): boolean {
  return path.startsWith(folder) || folder.startsWith(path.slice(0, path.lastIndexOf('/') + 1));
}

/** A known product, a tool that sets one up, or one built from a folder of configuration. */
function isBacking(service: ServiceFact): boolean {
  const image = service.image ? defaultText(service.image) : null;
  if (image === null) return service.build === undefined;
  return service.build === undefined && (productOf(image) !== null || /(?:^|\/)(?:mc|minio-client|mailpit|mailhog|mailcatcher|maildev|localstack|stripe-mock|stripe-cli|busybox|alpine|[\w-]+-local|[\w-]+-emulator|azurite|tempo|otel\/[\w-]+|opentelemetry-collector[\w-]*|swagger-ui|ngrok|keycloak|openldap|zipkin|elasticmq[\w-]*|wiremock)(?::|@|$)/.test(image));
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

/** What production files supply to services that run in production. */
export function* deployedSupplies(project: Project): Generator<Located<SupplyFact>> {
  const sleeping = new Set<string>();
  for (const service of project.of('service')) if (isDevelopmentService(service)) sleeping.add(`${service.path}\0${service.name}`);
  for (const fact of project.of('supply')) {
    if (fact.role === 'production' && !isPipeline(fact.path) && !sleeping.has(`${fact.path}\0${fact.service ?? ''}`)) yield fact;
  }
}

/** What a pipeline starts for its own tests. */
export function isPipeline(path: string): boolean {
  return /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure-pipelines|woodpecker)(?:\/|[.-])/.test(path);
}
