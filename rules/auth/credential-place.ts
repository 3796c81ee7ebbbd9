// auth/default-credential: what the place of a value says: whose settings they are, whether it is run by hand, what it is called there.
import type { CredentialDefaultFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { classAround } from '../../src/link/classes.ts';
import type { Value } from '../../src/model/value.ts';
import type { Place } from '../../src/link/evidence.ts';
import { isSettingsForDevelopment } from '../../src/link/settings-modules.ts';

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
  return project.module(path)?.functions.some(({ returns }) => returns.some(({ value }) => isApart(value))) === true;
}

const testClass = /^(?:Unit)?Test(?:s|ing)?(?![a-z])|(?:Test|Testing)(?:Config|Configuration|Settings)?$/;

/** What is run by hand, and fills a database for a demonstration or the first day; what a start-up runs is called otherwise. */
const byHand = /(?:^|[/._-])seed(?:s|er|ers|data|ing)?(?:[/._-]|$)|(?:^|\/)data(?:\/users?)?\.[cm]?[jt]s$|(?:^|[/._-])(?:fakers?|fixtures|populate(?:_\w+)?|dummy(?:_\w+)?|(?:create_)?(?:demo|test|mock|dev|sample)_?data|factories)(?:[/._-]|$)|(?:^|\/)\.?scripts?\//i;

export function isByHand(project: Project, path: string): boolean {
  if (byHand.test(path)) return true;
  const makesUp = project.module(path)?.imports.some(({ from }) => /^(?:faker|factory|factory_boy|mimesis|model_bakery|@faker-js\/faker)(?:\.|$)/.test(from)) === true;
  return makesUp && !project.of('route').some((route) => route.path === path); // what answers requests also runs when they come
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
