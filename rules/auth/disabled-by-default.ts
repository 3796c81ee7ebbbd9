// auth/disabled-by-default: a switch ships in the position in which nobody is asked who they are. CWE-1188, CWE-306.
import type { Problem, Related, Severity } from '../../src/model/finding.ts';
import type { Range } from '../../src/model/range.ts';
import type { FieldFact, SettingFact } from '../../src/model/fact.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Value } from '../../src/model/value.ts';
import { someWithin } from '../../src/model/value.ts';
import { booleanOf, truth } from '../../src/link/concrete.ts';
import type { Concrete } from '../../src/link/concrete.ts';
import { forDevelopment, relatedTo, sourceOf, worst } from '../../src/link/evidence.ts';
import { guardedBy } from '../../src/link/guards.ts';
import type { Outcome } from '../../src/link/outcome.ts';
import { flat, isOneProgram, refusalOf } from '../../src/link/refusals.ts';
import { outcomes } from '../../src/link/resolve.ts';
import { servesDevelopment } from '../infra/deployment.ts';
import { isBrowserVariable, isOneWay, isOpenMode, openWhen, ownedName } from './switch-name.ts';

type Found = Problem & { readonly path: string };

export const rule = projectRule({
  id: 'auth/disabled-by-default',
  severity: 'P0',
  *check(project) {
    const reported = new Set<string>();
    for (const found of [...bySwitch(project), ...byName(project), ...bySupply(project)]) {
      const key = `${found.path}:${found.at.start}`;
      if (reported.has(key)) continue;
      reported.add(key);
      yield found;
    }
  },
});

interface Asked {
  readonly path: string;
  readonly at: Range;
  readonly value: Value;
  readonly symbol: string;
  readonly names: readonly string[];
}

/** Code that skips authentication when a condition holds: does it hold as shipped? */
function* bySwitch(project: Project): Iterable<Found> {
  for (const { path, role, at, test, symbol } of project.of('auth-switch')) {
    if (role !== 'production' || guardedBy(project, path, [test]) === 'development-only') continue;
    const asked: Asked = { path, at, value: test, symbol, names: namesIn(test) };
    const found = [...judged(project, asked, (value) => truth(value, 'python') === true)];
    yield* found.length > 0 ? found : byMode(project, asked);
  }
}

function namesIn(value: Value): string[] {
  if (value.kind === 'member') return [value.on.kind === 'member' || value.on.kind === 'name' ? ownedName(value.on.name, value.name) : value.name];
  if (value.kind === 'name' || value.kind === 'env') return [value.name];
  if (value.kind === 'call' && value.callee.kind === 'name' && value.args.length === 0) return [value.callee.name];
  if (value.kind === 'not') return namesIn(value.of);
  if (value.kind === 'compare') return namesIn(value.left);
  return value.kind === 'or' ? [...new Set(value.parts.flatMap(namesIn))] : [];
}

/** What the switch holds cannot be followed: a variable of the same name that chooses between kinds of authentication, by default none. */
function* byMode(project: Project, asked: Asked): Iterable<Found> {
  const wanted = new Set(asked.names.map(flat));
  for (const { path, role, at, name, fallback } of project.of('env-read')) {
    if (role !== 'production' || fallback === undefined || !wanted.has(flat(name)) || !isOneProgram(asked.path, path)) continue;
    const read: Value = { kind: 'env', name, fallback, at };
    for (const found of judged(project, { path, at, value: read, symbol: asked.symbol, names: [name, ...asked.names] }, isOpenMode)) {
      const place = found.message === 'default-off' ? { path, at } : {}; // not the member of an enumeration
      yield { ...found, ...place, confidence: 'medium', related: switchOf(asked) };
    }
  }
}

/** Settings that say by their name what they do. */
function* byName(project: Project): Iterable<Found> {
  for (const setting of project.of('setting')) {
    const open = setting.variables.some(isOneWay) ? null : (openWhen(setting.name) ?? openWhen(setting.variables[0] ?? ''));
    if (open === null || setting.role !== 'production' || setting.fallback === undefined) continue;
    const { path, at, name, variables } = setting;
    yield* judged(project, { path, at, value: readOf(setting), symbol: name, names: [name, ...variables] }, (value) => truth(asBoolean(value), 'python') === open);
  }
}

/** `AUTH_ENABLED = None` of a module: what a start-up decides stands elsewhere. */
function isYetToBeSet(project: Project, { path, at }: { readonly path: string; readonly at: Range }): boolean {
  const binding = project.module(path)?.bindings.find((each) => each.at.start === at.start);
  return binding?.value.kind === 'literal' && binding.value.value === null;
}

/** A field that holds a function once the embedding program registers one: what it adds a login with, beside which a variable only adds another. */
function waitsForProgram(project: Project, { steps }: Outcome): boolean {
  return steps.some(({ path, at }) => project.module(path)?.classes.some(({ settings, fields }) => settings === undefined && fields.some((field) => field.at.start === at.start && holdsFunction(field))) === true);
}

function holdsFunction({ value, annotation, env }: FieldFact): boolean {
  return value?.kind === 'literal' && value.value === null && env === undefined && /\bCallable\b/.test(annotation ?? '');
}

/** The setting as its readers get it: the variable with the field's default. */
function readOf({ variables, fallback, at, owner }: SettingFact): Value {
  const value = fallback ?? { kind: 'literal', value: null, at };
  const [name] = variables;
  return owner === undefined || name === undefined ? value : { kind: 'env', name, fallback: value, at };
}

function asBoolean(value: Concrete): Concrete {
  return value.kind === 'scalar' && typeof value.value === 'string' && value.value !== '' ? booleanOf(value) : value;
}

// `.env.docker`, `.env.demo`: anybody's.
const deployedFile = /(?:^|\/)\.env(?:\.(?:prod|production|live))?$/;

/** Deployment files that set a variable which the code reads and which says by its name what it does. */
function* bySupply(project: Project): Iterable<Found> {
  const read = new Set(project.of('env-read').map((fact) => fact.name));
  for (const setting of project.of('setting')) for (const variable of setting.variables) read.add(variable);
  for (const { path, role, at, name, value, by, service } of project.of('supply')) {
    const open = openWhen(name);
    if (open === null || role !== 'production' || by === 'ci' || !read.has(name) || isBrowserVariable(name) || (by === 'dotenv' && !deployedFile.test(path))) continue;
    const given = outcomes(project, path, value, { supplies: false }).map((each) => truth(asBoolean(each.value), 'python'));
    if (given[0] === open) yield { path, at, message: 'supplied', data: { name }, severity: severityIn(project, path), symbol: service ?? name, cause: `auth-off ${path} ${name}` };
  }
}

/** A Compose file for a developer's machine opens that one. */
function severityIn(project: Project, path: string): Severity {
  return servesDevelopment(project, path) ? 'P2' : 'P0';
}

function* judged(project: Project, asked: Asked, isOpen: (value: Concrete) => boolean): Iterable<Found> {
  const all = outcomes(project, asked.path, asked.value).filter(({ supply }) => supply?.by !== 'dotenv' || deployedFile.test(supply.path));
  const gravest = worst(all, isOpen);
  if (gravest === null || forDevelopment(gravest) || (gravest.variables.length > 0 && gravest.variables.every(isBrowserVariable))) return;
  const names = [...asked.names, ...gravest.variables];
  const name = gravest.variables[0] ?? asked.names[0] ?? asked.symbol;
  // Without the deployment file that turns it off the default still stands.
  const fallback = gravest.supply === undefined ? gravest : worst(all.filter((each) => each.supply === undefined), isOpen);
  const shipped = fallback === null || forDevelopment(fallback) ? null : atSource(asked, fallback, name);
  if (gravest.supply !== undefined) {
    const { path, at, service } = gravest.supply;
    const related = [...switchOf(asked), ...(shipped === null ? [] : [{ path: shipped.path, at: shipped.at, note: 'default-here' }])];
    yield { path, at, message: 'supplied', data: { name }, severity: severityIn(project, path), symbol: service ?? name, related: apart(related), cause: `auth-off ${path} ${name}` };
  }
  if (shipped === null || fallback === null || waitsForProgram(project, fallback)) return;
  if (fallback.origin === 'code' && fallback.variables.length === 0 && (isYetToBeSet(project, shipped) || isOwnAttribute(asked) || !names.some((each) => openWhen(each) !== null))) return;
  const refusal = refusalOf(project, asked.path, names);
  if ((refusal !== null && (isOpen !== isOpenMode || refusal.guards.some((guard) => refusesNone(guard, names)))) || isExtraGate(project, names)) return;
  yield shipped;
}

/** Whether a refusal is about no authentication at all; what one kind of it needs to start says nothing of that. */
function refusesNone(guard: Value, names: readonly string[]): boolean {
  const wanted = new Set(names.map(flat));
  const isMode = (each: Value): boolean => ((each.kind === 'name' || each.kind === 'member' || each.kind === 'env') && wanted.has(flat(each.name))) || (each.kind === 'literal' && wanted.has(flat(String(each.value))));
  const isNone = (each: Value): boolean => (each.kind === 'literal' && (!each.value || isOpenMode({ kind: 'scalar', value: each.value }))) || (each.kind === 'member' && isOpenMode({ kind: 'scalar', value: each.name }));
  return someWithin(guard, (each) => (each.kind === 'not' && isMode(each.of)) || (each.kind === 'compare' && someWithin(each.left, isMode) && someWithin(each.right, isNone)));
}

/** `self.login_required` of a view: each class has its own answer, nobody deploys with it. Settings are read so too. */
function isOwnAttribute({ value, symbol }: Asked): boolean {
  const isSelf = (on: Value): boolean => (on.kind === 'opaque' && on.name === 'this') || (on.kind === 'name' && symbol.startsWith(`${on.name}.`));
  return !/settings|config/i.test(symbol) && someWithin(value, (each) => each.kind === 'member' && isSelf(each.on));
}

/** A second door before a staging site: the application has a login of its own behind it. */
function isExtraGate(project: Project, names: readonly string[]): boolean {
  if (!names.some((name) => /basic_?auth|http_?auth|(?:ip|white|allow)_?list/i.test(name))) return false;
  return project.of('credential-use').some(({ role, scheme }) => role === 'production' && (scheme === 'session' || scheme === 'bearer'));
}

/** Annotates the line of the default, where that is known, and points to the switch. */
function atSource(asked: Asked, outcome: Outcome, name: string): Found {
  const source = sourceOf(outcome) ?? asked;
  const isElsewhere = source.path !== asked.path || source.at.start !== asked.at.start;
  const related = relatedTo(outcome, source);
  return {
    path: source.path,
    at: source.at,
    message: 'default-off',
    data: { name },
    confidence: outcome.certainty === 'certain' ? 'high' : 'medium',
    related: isElsewhere ? [...switchOf(asked), ...related.filter((each) => each.path !== asked.path || each.at.start !== asked.at.start)] : related,
    symbol: name,
    cause: `auth-off ${source.path} ${name}`,
  };
}

function switchOf({ path, at }: Asked): Related[] {
  return [{ path, at, note: 'switch-here' }];
}

/** One place, one line. */
function apart(related: readonly Related[]): Related[] {
  return related.filter((each, at) => related.findIndex((other) => other.path === each.path && other.at.start === each.at.start) === at);
}
