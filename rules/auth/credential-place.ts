// auth/default-credential: what the place of a value says: whose settings they are, whether it is run by hand, what it is called there.
import type { CredentialDefaultFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { classAround } from '../../src/link/classes.ts';
import { isForDemonstration } from '../../src/link/demonstration.ts';
import { defaultText, someWithin } from '../../src/model/value.ts';
import type { Value } from '../../src/model/value.ts';
import type { Place } from '../../src/link/evidence.ts';
import { commandLines } from '../../src/link/commands.ts';
import { imagesOf } from '../../src/link/images.ts';
import { fileName } from '../../src/link/paths.ts';
import { resolveModule } from '../../src/link/imports.ts';
import { flat } from '../../src/link/refusals.ts';
import { importedAnywhere } from '../../src/link/start-up.ts';
import { isSettingsForDevelopment } from '../../src/link/settings-modules.ts';
import { started } from '../debug/entry.ts';

/** Settings of a developer's machine, of a pipeline or of the tests: a module named so, or a class. */
export function servesDevelopment(project: Project, { path, at }: Located<CredentialDefaultFact>): boolean {
  if (isSettingsForDevelopment(project, path)) return true;
  const around = classAround(project, path, at.start)?.class;
  if (around === undefined) return false;
  return testClass.test(around.name) || around.fields.some(({ name, value }) => name === 'TESTING' && value?.kind === 'literal' && value.value === true);
}

/** `return DevelopmentConfig if develop else ProductionConfig`: whoever deploys does not ask for the first. */
export function isChosenByDevelopers(project: Project, { path, at }: Located<CredentialDefaultFact>): boolean {
  const name = classAround(project, path, at.start)?.class.name;
  if (name === undefined || !/^(?:Dev(?:el(?:opment)?)?|Local)(?![a-z])/.test(name)) return false;
  const names = (value: Value, one: RegExp): boolean => value.kind === 'name' && one.test(value.name);
  const isApart = (value: Value): boolean => value.kind === 'conditional' && value.test.kind === 'opaque' && value.then.kind === 'name' && value.then.name === name && names(value.otherwise, /^prod/i);
  if (isOneOfSeveral(project, path, name)) return true;
  return project.module(path)?.functions.some(({ returns }) => returns.some(({ value }) => isApart(value))) === true;
}

/** A class for development beside one for production, one of which is asked for by its name: unless a deployment asks for the first. */
function isOneOfSeveral(project: Project, path: string, name: string): boolean {
  const module = project.module(path);
  if (module === undefined || !module.classes.some((each) => /^Prod(?:uction)?(?![a-z])/.test(each.name))) return false;
  for (const { value } of module.bindings) {
    if (value.kind !== 'map') continue;
    const keys = value.entries.filter((entry) => entry.value.kind === 'name' && entry.value.name === name).flatMap(({ key }) => (key.kind === 'literal' ? String(key.value) : []));
    if (keys.length > 0 && value.entries.some((entry) => entry.value.kind === 'name' && /^Prod/.test(entry.value.name))) return !isAskedFor(project, keys);
  }
  return false;
}

/** A deployment file sets a variable that speaks of the configuration to one of these. */
function isAskedFor(project: Project, keys: readonly string[]): boolean {
  return project.of('supply').some(({ role, by, name, value }) => role === 'production' && by !== 'dotenv' && /ENV|CONFIG|SETTINGS|MODE/.test(name) && keys.includes(defaultText(value) ?? ''));
}

/** Made by `create_demo_project`, or in a demonstration that stands beside what the repository is about, as `app_demo.py` does unless it is what ships. */
export function isForShow(project: Project, { path, at }: Located<CredentialDefaultFact>): boolean {
  if (isForDemonstration(project)) return true;
  const module = project.module(path);
  const around = module?.functions.filter((each) => each.at.start <= at.start && at.start < each.at.end).map((each) => each.name) ?? [];
  if ([...around, classAround(project, path, at.start)?.class.name ?? ''].some((name) => forShow.test(name))) return true;
  if (demonstration.test(fileName(path)) && started(project, path) !== 'by-deployment') return true;
  return path.startsWith('sandbox/') && project.files.has('sandbox/manage.py');
}

const forShow = /(?:^|[_.])(?:demo|sample|example|dummy)(?=[_.A-Z]|$)|(?:Demo|Sample|Example|Dummy)(?=[_.A-Z]|$)/;

const demonstration = /[_.-]demo(?=[._-])|^demo[_-]/i; // a whole program may be called demo.py

/** `_DEV_SECRET`, in a file that refuses in production to go without another; `_DEFAULT_ADMIN_PASSWORD`, where a function of that name refuses. */
export function isRefusedInProduction(project: Project, path: string, name: string): boolean {
  const [, prefix = '', rest = ''] = /^_*((?:(?:INSECURE|DEFAULT|DEV|DEVELOPMENT|LOCAL)_)+)(\w+)$/i.exec(name) ?? [];
  if (prefix === '') return false;
  const own = flat(rest);
  return project.of('refusal').some((refusal) => refusal.path === path && refusal.guards.some((guard) => someWithin(guard, asksForProduction)) && (/DEV|LOCAL/i.test(prefix) || flat(refusal.symbol).includes(own)));
}

function asksForProduction(part: Value): boolean {
  if (part.kind === 'compare') return part.op === '==' && part.right.kind === 'literal' && /^prod(?:uction)?$/i.test(String(part.right.value));
  return (part.kind === 'name' || part.kind === 'member') && /^is_?prod(?:uction)?$/i.test(part.name);
}

/** `try: from local_settings import SECRET_KEY` before it: each deployment has a file of its own, which the repository does not hold. */
export function standsInForOwn(project: Project, fact: Located<CredentialDefaultFact>, source: Place): boolean {
  const { path } = source;
  if (!path.endsWith('.py')) return false;
  const names = [nameAt(project, source), ...(source === fact ? [fact.name] : [])];
  return project.module(path)?.imports.some(({ from, imported, optional }) => optional === true && names.includes(imported) && resolveModule(project, path, from, 'python') === null) === true;
}

/** Of the tests, or what takes the place of the real one there and on a developer's machine. */
const testClass = /^(?:Unit)?Test(?:s|ing)?(?![a-z])|^(?:Mock(?:ed)?|Fake|Stub|Dummy)(?=[A-Z\d])|(?:Test|Testing)(?:Config|Configuration|Settings)?$/;

/** What is run by hand, and fills a database for a demonstration or the first day; what a start-up runs is called otherwise. */
const byHand = /(?:^|[/._-])seed(?:s|er|ers|data|ing)?(?:[/._-]|$)|(?:^|\/)data(?:\/users?)?\.[cm]?[jt]s$|(?:^|[/._-])(?:fakers?|fixtures|populate(?:_\w+)?|dummy(?:_\w+)?|(?:create_)?(?:demo|test|mock|dev|sample)_?data|factories)(?:[/._-]|$)|(?:^|\/)\.?scripts?\//i;

export function isByHand(project: Project, path: string): boolean {
  if (isUncalledCommand(project, path) || isHandy(project, path)) return true;
  if (byHand.test(path)) return !(seeds.test(path) && project.once(seedsAtStart));
  const makesUp = project.module(path)?.imports.some(({ from }) => /^(?:faker|factory|factory_boy|mimesis|model_bakery|@faker-js\/faker)(?:\.|$)/.test(from)) === true;
  return makesUp && !project.of('route').some((route) => route.path === path); // what answers requests also runs when they come
}

/** `fix_user_passwords.py`, `create-admin.js`, `scrub_database.py`, `debug_orders.py`: nothing loads it or starts it, and it answers no requests. */
function isHandy(project: Project, path: string): boolean {
  if (!handy.test(fileName(path)) || project.once(importedAnywhere).has(path) || project.of('route').some((route) => route.path === path)) return false;
  return started(project, path) !== 'by-deployment' && ![fileName(path), fileName(path).replace(/\.\w+$/, '')].some((word) => project.once(wordsOfStarts).has(word)) && !project.of('package-script').some(({ name, text }) => /^(?:pre|post)?(?:start|serve|prod|install|deploy)/.test(name) && text.includes(fileName(path)));
}

const handy = /^(?:fix|reset|create|make|add|set|update|change|check|verify|setup|init|generate|insert)[-_]?(?:(?:\w{1,20}[-_])*|(?:test|demo|sample|default|initial|first|admin|super|local)*)(?:users?|passwords?|admins?|superusers?|accounts?)(?:[-_][\w-]{1,30})?\.(?:py|[cm]?[jt]s)$|^(?:scrub|anonymi[sz]e|sanitize|obfuscate)[-_]?(?:db|database|data|dump|users?)(?:[-_][\w-]{1,30})?\.(?:py|[cm]?[jt]s)$|^(?:debug[-_][\w-]+|[\w-]+[-_]debug)\.(?:py|[cm]?[jt]s)$/i;

/** A command of Django's manage.py that no script, image or container runs. https://docs.djangoproject.com/en/stable/howto/custom-management-commands/ */
function isUncalledCommand(project: Project, path: string): boolean {
  const name = /(?:^|\/)management\/commands\/(\w+)\.py$/.exec(path)?.[1];
  return name !== undefined && !project.once(wordsOfStarts).has(name);
}

/** All words of what start scripts, images and containers run. */
export function wordsOfStarts(project: Project): ReadonlySet<string> {
  const steps = imagesOf(project).flatMap(({ stages }) => stages.flatMap((stage) => stage.steps)).flatMap((step) => (step.op === 'run' || step.op === 'start' ? step.commands : []));
  const scripts = project.of('start-script').flatMap(({ commands }) => commands);
  return new Set([...[...steps, ...scripts].flatMap(({ words }) => words), ...[...commandLines(project)].flatMap(({ text }) => text.split(/[\s"';&|]+/))]);
}

const seeds = /(?:^|\/)seed(?:s|ers)\//i;

/** A program of the project has its seeds run, and a start script or a container starts that program. */
function seedsAtStart(project: Project): boolean {
  const files = project.of('seeding').filter(({ role, path }) => role === 'production' && !byHand.test(path)).map(({ path }) => path);
  if (files.length === 0) return false;
  const lines = project.of('command').filter(({ role, by }) => role === 'production' && by === 'script').map(({ line }) => defaultText(line) ?? '');
  return files.some((path) => started(project, path) === 'by-deployment' || lines.some((line) => line.split(/\s+/).some((word) => isFile(word, path))));
}

function isFile(word: string, path: string): boolean {
  const bare = word.replace(/^\.\//, '');
  return bare.includes('/') ? path === bare || path.endsWith(`/${bare}`) : fileName(path) === bare;
}

/** `settings.KEY = resolve(settings.KEY)` at start: an empty one does not stay so. */
export function isFilledIn(project: Project, source: Place, names: readonly string[]): boolean {
  const wanted = new Set([...names, nameAt(project, source) ?? ''].map(last));
  return project.of('module').some(
    ({ role, bindings }) => role === 'production' && bindings.some(({ name, value }) => name.includes('.') && wanted.has(last(name)) && value.kind === 'call' && [...value.args, ...value.named.map((each) => each.value)].some((given) => given.kind === 'member' && given.name === last(name))),
  );
}

function last(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** What the program calls the value where it is written. */
export function nameAt(project: Project, { path, at }: Place): string | null {
  const module = project.module(path);
  const field = module?.classes.flatMap(({ fields }) => fields).find((each) => each.at.start === at.start);
  const name = (field ?? module?.bindings.find((each) => each.at.start === at.start))?.name;
  return name === undefined ? null : last(name);
}

/** `SHOP_TOKEN_SECRET = 'shop_access_token_secret'` among constants that hold their own names in lower case: what a setting is called. */
export function isNameOfKey(project: Project, { path, how, name, value }: Located<CredentialDefaultFact>): boolean {
  if (how !== 'constant' || value.kind !== 'literal' || typeof value.value !== 'string' || !/^[a-z]\w*(?:[_.-]\w+)+$/.test(value.value)) return false;
  const words = value.value.split(/[_.-]/);
  let at = 0;
  for (const word of name.toLowerCase().split('_')) at = words.indexOf(word, at) + 1 || words.length + 1;
  const alike = project.module(path)?.bindings.filter((other) => other.name !== name && other.value.kind === 'literal' && other.value.value === other.name.toLowerCase()).length ?? 0;
  return at <= words.length && alike > 2;
}
