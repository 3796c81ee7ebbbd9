// docker: which images a repository ships, and whether they answer requests. Input: images. Output: those worth judging.
import type { Located, Project } from '../../src/model/project.ts';
import type { BuildUseFact, ShellCommand } from '../../src/model/image-build.ts';
import { contextCopies } from '../../src/link/image-copies.ts';
import { imagesOf, startOf, stepsOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { isEarlierStep } from '../../src/link/lessons.ts';
import { fileName, folderOf, inFolder } from '../../src/link/paths.ts';
import { startsServer } from '../../src/link/programs.ts';
import { developmentFile, isRetired, productionName, servesDevelopment } from '../infra/deployment.ts';

const developmentStage = /^(?:dev|develop|development|debug|tests?|testing|local|ci|lint|e2e|builder|build|deps|dependencies|upload|artifacts?|export|publish)(?:$|[-_\d])|[-_](?:build|builder)$/;
/** Folders of what builds, tests or accompanies the system. */
const sideFolder = /(?:^|\/)(?:\.(?!docker\/|deploy|k8s|kube)[^/]+|ci|build(?:er|ers|-tools)?|buildkite|tools?|tooling|scripts?|hack|contrib|extras?|bench(?:mark)?s?|perf|profiling|dev|local|loadtest|sandbox(?:es)?|packaging|(?:[\w-]+-)?emulators?)\//i;
const sideName = /(?:^|[._-])(?:builder|base|ci|circle-?ci|travis|jenkins|buildkite|lint|docs|tools?|devcontainer|bench|e2e|playwright|cross|toolchain|sandbox|dapper|tilt)(?=[._-]|$)/i;

/** Stages that developers build for themselves, by their names. */
export function isDevelopersStage(name: string): boolean {
  return /^(?:dev|develop|development|debug|tests?|testing|local)(?:$|[-_\d])/i.test(name);
}

/** One an image: what production starts, or what a plain build makes of the file. */
export function shippedImages(project: Project): readonly Image[] {
  return project.once(shipped);
}

function shipped(project: Project): readonly Image[] {
  const byFile = new Map<string, Image[]>();
  for (const image of imagesOf(project)) {
    if (image.role !== 'production' || isAside(image.path) || isEarlierStep(project, image.path) || holdsFilesAlone(image) || isSaidForDevelopment(project, image)) continue;
    byFile.set(image.path, [...(byFile.get(image.path) ?? []), image]);
  }
  const forProduction = [...byFile.values()].some((images) => images.some((image) => isBuilt(project, image)));
  return [...byFile.values()].flatMap((images) => chosen(project, images, forProduction));
}

/** Others copy from it; there is no program in it to run. Whoever names a user means one to run. */
function holdsFilesAlone(image: Image): boolean {
  return image.root === 'scratch' && startOf(image) === null && stepsOf(image, 'user').length === 0 && !isEmpty(image);
}

export function isEmpty(image: Image): boolean {
  return (['run', 'copy', 'start'] as const).every((op) => stepsOf(image, op).length === 0);
}

/** By its own head, and no pipeline, platform or file of production builds it. */
function isSaidForDevelopment(project: Project, { forDevelopment, uses }: Image): boolean {
  return forDevelopment === true && uses.every((use) => isForDevelopment(project, use) || (use.by === 'compose' && !productionName.test(fileName(use.path))));
}

/** Somebody builds it other than for development. */
function isBuilt(project: Project, { uses }: Image): boolean {
  return uses.some((use) => !isForDevelopment(project, use));
}

/** A file that only builds for development name counts where they name all there are, and then as a plain build would be made. */
function chosen(project: Project, images: readonly Image[], forProduction: boolean): readonly Image[] {
  const built = images.filter((image) => isBuilt(project, image) && !developmentStage.test(image.shipped.name));
  if (built.length > 0) return built;
  if (forProduction && images.some(({ uses }) => uses.length > 0)) return [];
  const plain = images.filter(({ shipped: { name, index }, stages }) => index === stages.length - 1 && (stages.length === 1 || !developmentStage.test(name)));
  return plain.slice(0, 1);
}

/** Its source is mounted over what was built. */
export function mountsSource(project: Project, use: Located<BuildUseFact>): boolean {
  return use.by === 'compose' && project.of('service').some(({ path, name, source }) => path === use.path && name === use.name && source === true);
}

export function isForDevelopment(project: Project, use: Located<BuildUseFact>): boolean {
  return use.role !== 'production' || (use.by === 'compose' && servesDevelopment(project, use.path) && !isCompletedForProduction(project, use));
}

/** A file of production beside it changes the same service: the two are started together. */
function isCompletedForProduction(project: Project, { path, name }: Located<BuildUseFact>): boolean {
  return project.of('service').some((service) => service.overlay === true && service.name === name && productionName.test(fileName(service.path)) && folderOf(service.path) === folderOf(path));
}

/** Its name or folder says that it is not what ships. */
export function isAside(path: string): boolean {
  return developmentFile(path) || sideFolder.test(path) || isRetired(path) || sideName.test(fileName(path).replace(/dockerfile|containerfile/i, ''));
}

/** What starts it in production: Compose's command where there is one, else the image's own. */
export function commandsOf(image: Image): readonly ShellCommand[] {
  return startOf(image)?.commands ?? [];
}

/** It is only seen to be built for development, or holds no program until one is mounted. */
export function servesDevelopers(project: Project, image: Image): boolean {
  if (isBuiltForDevelopers(project, image)) return true;
  const copies = contextCopies(image);
  return copies.length > 0 && copies.every(({ step }) => step.sources.every((source) => /(?:^|\/)(?:package[\w*.-]*\.json|[\w.*-]*lock[\w.*-]*|pnpm-[\w.-]+|\.npmrc|\.yarnrc\S*|requirements\S*|pyproject\.toml)$/.test(source)));
}

function isBuiltForDevelopers(project: Project, image: Image): boolean {
  return image.uses.length > 0 && image.uses.every((use) => isForDevelopment(project, use) || mountsSource(project, use));
}

/** Starts a program anew whenever its source changes. */
const reloader = /^(?:reflex|air|CompileDaemon|nodemon|ts-node-dev|tsnd|watchexec|entr|watchmedo|modd|realize)$/;

/** Such an image, that holds no program until one is mounted, or whose own command is for development: production is started otherwise. */
export function startsForDevelopers(project: Project, image: Image): boolean {
  const isScript = ({ words }: ShellCommand): boolean => /^(?:npm|pnpm|yarn|bun)$/.test(fileName(words[0] ?? '')) && words.slice(1).some((word) => /^(?:dev|develop|development)(?:$|:)|^start:dev$/.test(word));
  const isForSource = (command: ShellCommand): boolean => isScript(command) || reloader.test(fileName(command.words[0] ?? ''));
  const isDevelopers = (command: ShellCommand): boolean => isForSource(command) || command.words.some((word) => word === 'runserver' || word === '--reload');
  const bare = startOf(image) === null && image.uses.some(({ starts = [] }) => starts.some(isDevelopers)); // whoever deploys says what to start
  return isBuiltForDevelopers(project, image) && (bare || holdsNoProgram(image) || commandsOf(image).some(isForSource));
}

/** Nothing but manifests, settings and the script that starts is copied into it. */
function holdsNoProgram(image: Image): boolean {
  return contextCopies(image).every(({ step }) => step.sources.every((source) => /(?:^|\/)[\w.-]+\.(?:sh|conf|cfg|ini|json|ya?ml|toml|txt|lock)$|(?:^|\/)\.[\w.-]+$/.test(source)));
}

/** `shell`: it starts one, or nothing, and whoever runs it says what. */
export type Service = 'server' | 'shell' | 'other' | 'unknown';

/** Servers by the programs that start them; of scripts and files of one's own, those that are read. */
const serverProgram = /^(?:uvicorn|gunicorn|hypercorn|granian|daphne|waitress-serve|uwsgi|flask|fastapi|streamlit|chainlit|gradio|nginx|httpd|apache2(?:-foreground|ctl)?|caddy|php-fpm|puma|rails|next|nuxt|vite|serve|http-server|pm2(?:-runtime)?|nodemon|supervisord|catalina\.sh)$/;
const jobProgram = /^(?:celery|rq|dramatiq|arq|huey|pytest|cron|crond|bash|sh|tail|sleep|alembic|prisma|jupyter|ls|echo|true|cat|help)$/;

export function serviceOf(project: Project, image: Image): Service {
  if (isAction(project, image)) return 'other';
  if (startsNothing(project, image)) return 'shell';
  if ((stepsOf(image, 'port').length > 0 && !isWorker(image)) || image.uses.some((use) => publishes(project, use))) return 'server';
  const programs = commandsOf(image).flatMap(({ words }) => words.slice(0, 6).map(fileName));
  if (programs.some((program) => serverProgram.test(program)) || startsServer(project, image)) return 'server';
  if (programs.length === 0) return image.base?.serves === true ? 'server' : 'unknown';
  return jobProgram.test(programs[0] ?? '') && programs.length < 3 ? 'other' : 'unknown';
}

/** A shell, or what only keeps the container there, all by itself. */
function isIdle({ words: [program = '', ...rest] }: ShellCommand): boolean {
  const name = fileName(program);
  return /^(?:ba|z|a)?sh$/.test(name) ? rest.every((word) => /^-(?:[il]{1,2}|-login)$/.test(word)) : (name === 'tail' && rest.join(' ') === '-f /dev/null') || (name === 'sleep' && rest.join(' ') === 'infinity');
}

/** Nothing of its own, a shell at most. Where its command is its base's, that has to be known; clusters and platforms may bring another. */
function startsNothing(project: Project, image: Image): boolean {
  const own = commandsOf(image);
  const isBare = startOf(image) === null ? image.base?.serves === undefined && image.base !== null : own.length > 0 && own.every(isIdle);
  const runs = image.uses.filter(({ by }) => by === 'compose');
  if (runs.length > 0) return runs.every((use) => (use.starts === undefined ? isBare && !isCompleted(project, use) : use.starts.length > 0 && use.starts.every(isIdle)));
  return isBare && !isOrchestrated(project) && !project.once(isOnPlatform);
}

/** Another Compose file of the folder gives the service its command. */
function isCompleted(project: Project, { path, name }: Located<BuildUseFact>): boolean {
  return project.of('service').some((service) => service.by === 'compose' && service.name === name && service.command !== undefined && folderOf(service.path) === folderOf(path));
}

const platforms = /(?:^|\/)(?:fly\.toml|render\.ya?ml|railway\.(?:toml|json)|app\.ya?ml|cloudbuild\.ya?ml|heroku\.yml|Procfile)$/;

/** A platform runs it, which has settings of its own for what is started and how it is probed. */
export function isOnPlatform(project: Project): boolean {
  return [...project.files.values()].some(({ path, role }) => role === 'production' && platforms.test(path));
}

/** By its name or its start script's; the port that it declares is a developer's, or for figures. */
function isWorker(image: Image): boolean {
  const scripts = commandsOf(image).flatMap(({ words }) => words.slice(0, 3).map(fileName).filter((word) => /\.sh$/.test(word)));
  return [fileName(image.path), ...scripts].some((name) => /(?:^|[._-])(?:celery)?workers?(?=[._-]|$)/i.test(name));
}

function publishes(project: Project, use: Located<BuildUseFact>): boolean {
  return project.of('service').some(({ path, name, ports }) => path === use.path && name === use.name && ports.length > 0);
}

/** GitHub wants its container actions to run as root, and nobody calls them: https://docs.github.com/actions/sharing-automations/creating-actions/dockerfile-support-for-github-actions */
function isAction(project: Project, { path }: Image): boolean {
  return ['action.yml', 'action.yaml'].some((name) => project.files.has(inFolder(folderOf(path), name)));
}

/** Kubernetes or a chart may set users, probes and numbers of processes that the image leaves out. */
export function isOrchestrated(project: Project): boolean {
  return project.of('service').some(({ by, role }) => by === 'kubernetes' && role === 'production') || project.once(hasChart);
}

function hasChart(project: Project): boolean {
  return [...project.files.values()].some(({ path, role }) => role === 'production' && /(?:^|\/)(?:Chart|kustomization)\.ya?ml$/.test(path));
}

/** Whoever runs it in production starts something else with it. */
export function isOverruled({ uses }: Image): boolean {
  const runs = uses.filter(({ by }) => by === 'compose');
  return runs.length > 0 && runs.every(({ starts }) => starts !== undefined);
}
