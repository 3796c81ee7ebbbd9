// What a deployment file is for: the system that ships, or a developer's machine. Input: path, services. Output: a verdict.
import type { ServiceFact, SupplyFact } from '../../src/model/fact.ts';
import type { Role } from '../../src/model/file.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { fileName, folderOf, inFolder, isWithin, joinPath } from '../../src/link/paths.ts';
import { defaultText } from '../../src/model/value.ts';
import { isBacking } from './backing.ts';
import { isBesideCluster } from './cluster-sides.ts';
import { imageOf, isStore, productOf } from './products.ts';

export const productionName = /(?:^|[._-])(?:prod|production|deploy|release|live)(?=[._-]|$)/i;
const developmentName = /(?:^|[._-])(?:dev|devel|develop|development|debug|test|tests|testing|local|localhost|ci|e2e|integration|regtest|bench|benchmark|demo|example|sample|template|playground|worktree|override|build)(?=[._-]|$)|compose[._-](?:db|databases?|migrate|migrations?|deps|dependencies)(?=[._-])/i;
const productionFolder = /(?:^|\/)\.?(?:prod|production|deploy(?:ment)?s?)\//i;
/** Folders of what is used beside the system, and hidden ones of developers' tools. */
const sideFolder = /(?:^|\/)(?:profiling|regtest|bench(?:mark)?s?|load-?tests?|e2e|perf|hack|contrib|extras?|scripts|tools|dev|local|development|\.(?!docker\/|deploy|k8s|kube|platform|aws|azure|ebextensions)[^/]+)\//i;
const developmentProfiles = /^(?:dev|develop|development|test|tests|testing|debug|local|tools?|ci|e2e|dev-.*|.*-dev)$/i;

/**
 * True where a file of production's role still serves development: its name or folder, or the file itself says so, or a
 * plain compose.yml has a production sibling, which is then the one that ships, or it holds datastores alone.
 */
export function servesDevelopment(project: Project, path: string): boolean {
  const verdicts = project.once(verdictsByPath);
  let verdict = verdicts.get(path);
  if (verdict === undefined) {
    verdicts.set(path, true); // of files that include each other
    const includers = includersOf(project, path);
    verdict = includers.length > 0 ? includers.every((each) => servesDevelopment(project, each)) : saysDevelopment(project, path) || runsFromSource(project, path) || hasProductionSibling(project, path) || isPartOfWhole(project, path) || isDemonstration(project, path) || isBesideCluster(project, path) || !startsApplication(project, path);
    verdicts.set(path, verdict);
  }
  return verdict;
}

/** Filled as it is asked; none of them depends on modules. */
function verdictsByPath(): Map<string, boolean> {
  return new Map();
}

/** Its name, its folder or what it holds; a chart is installed wherever it lies. */
function saysDevelopment(project: Project, path: string): boolean {
  if (developmentFile(path) || ((sideFolder.test(path) || isRetired(path)) && !isChartValues(project, path)) || isTemplate(project, path)) return true;
  return project.of('service').some((service) => service.path === path && service.development === true);
}

/** A Compose file that a package of the repository copies into the projects of others. */
function isTemplate(project: Project, path: string): boolean {
  const above = /^(.*?)(?:^|\/)(?:templates?|scaffold(?:s|ing)?|skeletons?|blueprints?)\//i.exec(path)?.[1];
  return above !== undefined && above !== '' && /compose[^/]*\.ya?ml$/i.test(path) && ['package.json', 'pyproject.toml', 'setup.py', 'Cargo.toml', 'go.mod'].some((name) => project.files.has(inFolder(above, name)));
}

const environmentName = /^(?:[A-Z]+_)?ENV(?:IRONMENT)?(?:_TYPE)?$/;

/** `mongodb://db/shop-development` */
const developersDatabase = /[-_/](?:dev|development)(?:\?\S*)?$/i;

/** All that it builds runs from the mounted source, and an env file that it reads (or the example of one), or the name of its database, says what for. */
function runsFromSource(project: Project, path: string): boolean {
  const built = project.of('service').filter((service) => service.path === path && service.build !== undefined);
  if (built.length === 0 || !built.every((service) => service.source === true) || productionName.test(fileName(path)) || productionFolder.test(path)) return false;
  const files = new Set(built.flatMap((service) => (service.envFiles ?? []).flatMap((name) => [name, `${name}.example`].map((each) => joinPath(folderOf(path), each)))));
  return project.of('supply').some(({ by, path: file, name, value }) => {
    const text = defaultText(value) ?? '';
    if (by === 'compose') return file === path && developersDatabase.test(text) && text.includes('://');
    return by === 'dotenv' && files.has(file) && environmentName.test(name) && ofDevelopers.test(text);
  });
}

const ofDevelopers = /^(?:dev|develop|development|local)$/i;

/** `NODE_ENV=development` among what an env file sets. */
export function setsDevelopment(project: Project, path: string): boolean {
  return project.once(developersEnvFiles).has(path);
}

function developersEnvFiles(project: Project): ReadonlySet<string> {
  return new Set(project.of('supply').filter(({ by, name, value }) => by === 'dotenv' && environmentName.test(name) && ofDevelopers.test(defaultText(value) ?? '')).map(({ path }) => path));
}

/** An env file that only what serves development reads. */
export function isDevelopmentEnvFile(project: Project, path: string): boolean {
  if (project.files.get(path)?.format !== 'dotenv') return false;
  const readers = project.of('service').filter((service) => (service.envFiles ?? []).some((name) => joinPath(folderOf(service.path), name) === path));
  return readers.length > 0 && readers.every((service) => servesDevelopment(project, service.path));
}

/** Kept, and no longer deployed. */
export function isRetired(path: string): boolean {
  return /(?:^|\/)(?:_archived?|archived|deprecated|obsolete|attic)\//i.test(path);
}

export function developmentFile(path: string): boolean {
  return developmentName.test(inWords(path.slice(path.lastIndexOf('/') + 1)));
}

/** `compose.localDev.yml` is `compose.local-Dev.yml`. */
export function inWords(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-');
}

export function isChartValues(project: Project, path: string): boolean {
  return project.files.has(inFolder(folderOf(path), 'Chart.yaml'));
}

function hasProductionSibling(project: Project, path: string): boolean {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  if (!/^(?:docker-)?compose\.ya?ml$/i.test(path.slice(slash))) return false;
  for (const file of project.files.values()) {
    if (!/\.ya?ml$/i.test(file.path) || !/compose/i.test(file.path) || file.path === path) continue;
    const at = file.path.lastIndexOf('/') + 1;
    const below = file.path.slice(0, at);
    if (isOverlay(project, file.path)) continue;
    if (below.startsWith(folder) && (productionName.test(file.path.slice(at)) || /(?:^|\/)(?:prod|production|deploy|deployment)\/$/i.test(below.slice(folder.length)))) return true;
  }
  return false;
}

/** All that it builds, a file of a folder above builds too, and more besides: it tries one component, and the other starts the system. */
function isPartOfWhole(project: Project, path: string): boolean {
  const folder = folderOf(path);
  if (folder === '' || productionName.test(fileName(path)) || productionFolder.test(path)) return false;
  const built = project.once(contextsByFile);
  const own = built.get(path);
  if (own === undefined) return false;
  return [...built].some(([other, all]) => {
    const above = folderOf(other);
    const isAbove = above !== folder && (above === '' || folder.startsWith(`${above}/`));
    return isAbove && all.size > own.size && [...own].every((context) => all.has(context)) && !saysDevelopment(project, other) && !runsFromSource(project, other);
  });
}

/** A Compose file beside a README that calls it a demonstration or one's own machine's, in a repository that ships by manifests or charts of other folders. */
function isDemonstration(project: Project, path: string): boolean {
  const folder = folderOf(path);
  if (folder === '' || productionName.test(fileName(path)) || productionFolder.test(path) || !project.of('service').some((service) => service.path === path && service.by === 'compose')) return false;
  if (!project.of('demonstration').some((fact) => fact.whole !== true && folderOf(fact.path) === folder)) return false;
  return project.of('workload').some((workload) => workload.role === 'production' && !isWithin(folder, workload.path));
}

/** The folders that Compose files of production's role build from. */
function contextsByFile(project: Project): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { by, role, path, build } of project.of('service')) {
    const context = by !== 'compose' || role !== 'production' || build === undefined ? null : joinPath(folderOf(path), build);
    if (context !== null) found.set(path, (found.get(path) ?? new Set()).add(context));
  }
  return found;
}

/** Compose starts it together with the file it completes, which ships then too. */
function isOverlay(project: Project, path: string): boolean {
  return project.of('service').some((service) => service.path === path && service.overlay === true);
}

/**
 * The file, one beside it that completes it, or one that it includes starts the repository's own application. Others are datastores, queues
 * and tools that developers start for a process of their own. What is named after production needs no such proof.
 */
function startsApplication(project: Project, path: string): boolean {
  const services = project.of('service').filter(({ by }) => by === 'compose');
  const own = services.filter((service) => service.path === path);
  if (own.length === 0 || productionName.test(fileName(path))) return true;
  const within = new Set([path, ...includedIn(project, path)]);
  if (services.some((service) => within.has(service.path) && !isBacking(project, service) && !isLeftToDevelopers(service))) return true;
  const products = new Set(own.filter(isStore).map((service) => productOf(imageOf(service))?.name));
  const beside = services.filter((service) => service.path !== path && service.role === 'production' && folderOf(service.path) === folderOf(path) && !saysDevelopment(project, service.path) && !isStagedAlone(service));
  // What brings a datastore of the same kind is started without this file.
  const apart = new Set(beside.filter((service) => isStore(service) && products.has(productOf(imageOf(service))?.name)).map((service) => service.path));
  const isSwitchedOff = ({ path: other }: Located<ServiceFact>): boolean => own.every(({ name, profiles }) => profiles.length === 0 && services.some((service) => service.path === other && service.name === name && service.overlay === true && service.profiles.length > 0));
  return beside.some((service) => !apart.has(service.path) && !isBacking(project, service) && !isSwitchedOff(service));
}

/** `docker compose up` starts the datastores alone; the application is of a profile that only says what it is. */
function isLeftToDevelopers({ profiles }: ServiceFact): boolean {
  return profiles.length > 0 && profiles.every((profile) => /^(?:apps?|application|web|api|backend|frontend|server|full(?:[-_]?stack)?)$/i.test(profile));
}

/** `compose.staging.yml` that completes no other file: started by itself, with datastores of elsewhere. */
function isStagedAlone({ path, overlay }: Located<ServiceFact>): boolean {
  return overlay !== true && /[._-](?:staging|stage|preprod|uat)[._-]/i.test(fileName(path));
}

function includedIn(project: Project, path: string): string[] {
  return project.of('compose-include').filter((fact) => fact.path === path).flatMap(({ file }) => joinPath(folderOf(path), file) ?? []);
}

/** Files of production that start this one as part of them, whatever it is called. */
function includersOf(project: Project, path: string): string[] {
  return project.of('compose-include').filter((fact) => fact.role === 'production' && fact.path !== path && joinPath(folderOf(fact.path), fact.file) === path).map((fact) => fact.path);
}

/** Of production's role, or started as part of what is. */
function isDeployed(project: Project, { path, role }: { readonly path: string; readonly role: Role }): boolean {
  return role === 'production' || (role === 'development' && includersOf(project, path).length > 0);
}

/** All its profiles are for development or testing: it does not start with the system. */
export function isDevelopmentService(service: ServiceFact): boolean {
  return isDevelopmentProfile(service.profiles);
}

export function isDevelopmentProfile(profiles: readonly string[]): boolean {
  return profiles.length > 0 && profiles.every((profile) => developmentProfiles.test(profile));
}

/** Services of production files that run in production, with whether the file rather serves development. */
export function* deployedServices(project: Project): Generator<{ readonly service: Located<ServiceFact>; readonly development: boolean }> {
  for (const service of project.of('service')) {
    if (!isDeployed(project, service) || isDevelopmentService(service) || isPipeline(service.path)) continue;
    yield { service, development: servesDevelopment(project, service.path) };
  }
}

/** What production files supply to services that run in production. */
export function* deployedSupplies(project: Project): Generator<Located<SupplyFact>> {
  const sleeping = new Set<string>();
  for (const service of project.of('service')) if (isDevelopmentService(service)) sleeping.add(`${service.path}\0${service.name}`);
  for (const fact of project.of('supply')) {
    if (isDeployed(project, fact) && !isPipeline(fact.path) && !sleeping.has(`${fact.path}\0${fact.service ?? ''}`)) yield fact;
  }
}

/** What a pipeline starts for its own tests. */
export function isPipeline(path: string): boolean {
  return /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure-pipelines|woodpecker)(?:\/|[.-])/.test(path);
}

/** A tool of a profile, beside services that start without one: nobody has it who does not ask for it. */
export function isAskedFor(project: Project, { path, by, profiles }: Located<ServiceFact>): boolean {
  if (by !== 'compose' || profiles.length === 0 || profiles.some((profile) => productionName.test(profile))) return false;
  return project.of('service').some((other) => other.path === path && other.profiles.length === 0);
}
