// link: Value -> Outcome[], the concrete values an expression can have in what ships, each with the path it came by.
// Bounded in depth, expressions visited and outcomes kept; cycles give unknown.
import type { Guards } from '../model/fact.ts';
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { callOutcomes } from './calls.ts';
import type { Concrete } from './concrete.ts';
import { compare, dynamic, gap, missing, scalar, textOf, truth } from './concrete.ts';
import type { Context } from './context.ts';
import { languageOf, varied } from './context.ts';
import { readOutcomes } from './environment.ts';
import { guardedBy } from './guards.ts';
import { indexOutcomes, memberOutcomes, targetOutcomes } from './members.ts';
import { resolveName } from './names.ts';
import type { Outcome, Reach } from './outcome.ts';
import { both, certain, combine, distinct, entryIn, unresolved, withValue } from './outcome.ts';
import { runs } from './running.ts';

export interface Options {
  readonly supplies?: boolean; // default true: deployment files that set a variable give further outcomes
}

const deepest = 60;
const mostExpressions = 4000;
const limit: Outcome = { ...unresolved, value: { kind: 'unknown', why: 'limit' } };

/** Never empty; the default that ships comes before supplies. */
export function outcomes(project: Project, path: string, value: Value, options: Options = {}): readonly Outcome[] {
  return evaluate(contextFor(project, path, options), value);
}

/** When guarded code runs as shipped: see `runs`. */
export function reachOf(project: Project, path: string, guards: Guards): Reach {
  return guards.length === 0 ? 'always' : runs(contextFor(project, path, {}), guards);
}

function contextFor(project: Project, path: string, options: Options): Context {
  return { project, path, depth: 0, budget: { left: mostExpressions }, visiting: new Set(), supplies: options.supplies ?? true, evaluate };
}

function evaluate(outer: Context, value: Value): readonly Outcome[] {
  if (outer.depth > deepest || outer.budget.left-- <= 0) return [limit];
  const context: Context = { ...outer, depth: outer.depth + 1 };
  switch (value.kind) {
    case 'literal':
      return [certain(scalar(value.value))];
    case 'list':
      return listOutcomes(context, value.items);
    case 'map':
      return mapOutcomes(context, value);
    case 'name':
      return nameOutcomes(context, value.name);
    case 'member':
      return memberOutcomes(context, value);
    case 'index':
      return indexOutcomes(context, value);
    case 'env':
      return readOutcomes(context, { names: [value.name], fallback: value.fallback, cast: value.cast, at: value.at });
    case 'call':
    case 'new':
      return callOutcomes(context, value);
    default:
      return operation(context, value);
  }
}

type Operation = Exclude<Value, { kind: 'literal' | 'list' | 'map' | 'name' | 'member' | 'index' | 'env' | 'call' | 'new' }>;

function operation(context: Context, value: Operation): readonly Outcome[] {
  switch (value.kind) {
    case 'or':
      return chain(context, value.parts, value.nullish ? notNull : (each) => truth(each, languageOf(context)));
    case 'and':
      return chain(context, value.parts, (each) => opposite(truth(each, languageOf(context))));
    case 'not':
      return context.evaluate(context, value.of).map((each) => withValue(each, fromAnswer(opposite(truth(each.value, languageOf(context))))));
    case 'compare':
      return varied([context.evaluate(context, value.left), context.evaluate(context, value.right)], ([left = unresolved, right = unresolved]) =>
        combine(left, right, compare(value.op, left.value, right.value)),
      );
    case 'conditional':
      return conditional(context, value);
    case 'join':
      return varied(value.parts.slice(0, 60).map((part) => context.evaluate(context, part)), joined);
    case 'map-over':
      return mappedOver(context, value);
    case 'opaque':
      return opaque(context, value);
    case 'function':
      return [certain(dynamic)];
    default:
      return value satisfies never;
  }
}

function fromAnswer(answer: boolean | null): Concrete {
  return answer === null ? dynamic : scalar(answer);
}

function opposite(answer: boolean | null): boolean | null {
  return answer === null ? null : !answer;
}

function notNull(value: Concrete): boolean | null {
  if (value.kind === 'scalar') return value.value !== null;
  return value.kind === 'unknown' && value.why !== 'random' ? null : true;
}

/** `a or b or c`: the first part that stops the chain, where each may or may not. */
function chain(context: Context, parts: readonly Value[], stops: (value: Concrete) => boolean | null): readonly Outcome[] {
  const found: Outcome[] = [];
  let reaching: Outcome[] = [certain(missing)];
  for (const [at, part] of parts.slice(0, 20).entries()) {
    const next: Outcome[] = [];
    for (const outcome of context.evaluate(context, part)) {
      for (const before of reaching) {
        const here = combine(before, outcome, outcome.value);
        const answer = at === parts.length - 1 ? true : stops(outcome.value);
        if (answer !== false) found.push(here);
        if (answer === false) next.push(here);
        else if (answer === null) next.push({ ...here, reach: both(here.reach, 'unknown'), certainty: 'possible' });
      }
    }
    reaching = distinct(next);
    if (reaching.length === 0) break;
  }
  return found.length === 0 ? [unresolved] : distinct(found);
}

const linux: ReadonlyMap<string, string> = new Map([['sys.platform', 'linux'], ['os.name', 'posix'], ['platform.system', 'Linux']]);

/** `sys.platform != "win32"`, `os.name == "nt"`, `platform.system() == "Windows"`: servers run on Linux. */
function onLinux(test: Value): boolean | null {
  if (test.kind === 'not') {
    const inner = onLinux(test.of);
    return inner === null ? null : !inner;
  }
  if (test.kind !== 'compare' || (test.op !== '==' && test.op !== '!=') || test.right.kind !== 'literal') return null;
  const read = test.left.kind === 'call' ? test.left.callee : test.left;
  if (read.kind !== 'member' || read.on.kind !== 'name') return null;
  const own = linux.get(`${read.on.name}.${read.name}`);
  return own === undefined ? null : (own === test.right.value) === (test.op === '==');
}

function conditional(context: Context, value: Extract<Value, { kind: 'conditional' }>): readonly Outcome[] {
  const posix = onLinux(value.test);
  if (posix !== null) return context.evaluate(context, posix ? value.then : value.otherwise);
  const reach = guardedBy(context.project, context.path, [value.test]);
  const otherwise = guardedBy(context.project, context.path, [{ kind: 'not', of: value.test, at: value.test.at }]);
  const found: Outcome[] = [];
  const take = (test: Outcome, branch: Value, when: Outcome['reach']): void => {
    for (const each of context.evaluate(context, branch)) {
      const outcome = combine(test, each, each.value);
      found.push({ ...outcome, reach: both(when, each.reach), certainty: when === 'unknown' ? 'possible' : outcome.certainty });
    }
  };
  if (reach !== 'unknown') {
    if (reach !== 'never') take(certain(missing), value.then, reach);
    if (otherwise !== 'never') take(certain(missing), value.otherwise, otherwise);
    return distinct(found);
  }
  for (const test of context.evaluate(context, value.test)) {
    const answer = truth(test.value, languageOf(context));
    if (answer !== false) take(test, value.then, answer === null ? 'unknown' : 'always');
    if (answer !== true) take(test, value.otherwise, answer === null ? 'unknown' : 'always');
  }
  return distinct(found);
}

function nameOutcomes(context: Context, name: string): readonly Outcome[] {
  const parameter = context.parameters?.get(name);
  if (parameter !== undefined) return parameter;
  const target = resolveName(context.project, context.path, name);
  if (target !== null) return targetOutcomes(context, target);
  if (name === 'undefined' || name === 'None') return [certain(missing)];
  return [certain({ kind: 'external', module: '', name })];
}

const mostItems = 300;

function listOutcomes(context: Context, items: readonly Value[]): readonly Outcome[] {
  return varied(items.slice(0, mostItems).map((item) => context.evaluate(context, item)), (chosen) =>
    fold(chosen, { kind: 'list', items: chosen.map((each) => each.value) }),
  );
}

/** One outcome of many operands; the first carries no weight of its own. */
function fold(chosen: readonly Outcome[], value: Concrete): Outcome {
  let outcome = certain(value);
  for (const each of chosen) {
    if (each.origin === 'code' && each.steps.length === 0 && each.reach === 'always' && each.certainty === 'certain') continue;
    outcome = combine(outcome, each, value);
  }
  return outcome;
}

function mapOutcomes(context: Context, value: Extract<Value, { kind: 'map' }>): readonly Outcome[] {
  const entries = value.entries.slice(0, mostItems);
  const operands = entries.map((entry) => context.evaluate(context, entry.value));
  return varied(operands, (chosen) => {
    const made = new Map<string, Concrete>();
    const parts = new Map<string, Outcome>();
    for (const [at, { key }] of entries.entries()) {
      const each = chosen[at] ?? certain(dynamic);
      if (key.kind === 'literal') {
        made.set(String(key.value), each.value);
        parts.set(String(key.value), each);
      } else if (key.kind === 'opaque' && each.value.kind === 'map') {
        for (const [name, item] of each.value.entries) {
          made.set(name, item);
          parts.set(name, entryIn(each, name));
        }
      }
    }
    return fold(chosen, { kind: 'map', entries: made, parts });
  });
}

function joined(chosen: readonly Outcome[]): Outcome {
  let text = '';
  let complete = true;
  let isRandom = false;
  for (const { value } of chosen) {
    const part = textOf(value);
    if (part === undefined) complete = false;
    if (value.kind === 'unknown' && value.why === 'random') isRandom = true;
    text += part ?? (value.kind === 'unknown' ? (value.text ?? gap) : gap);
  }
  const lists = chosen.every(({ value }) => value.kind === 'list');
  if (lists && chosen.length > 0) return fold(chosen, { kind: 'list', items: chosen.flatMap(({ value }) => (value.kind === 'list' ? value.items : [])) });
  if (complete) return fold(chosen, scalar(text));
  return fold(chosen, { kind: 'unknown', why: isRandom ? 'random' : 'dynamic', text });
}

function mappedOver(context: Context, value: Extract<Value, { kind: 'map-over' }>): readonly Outcome[] {
  const found: Outcome[] = [];
  for (const source of context.evaluate(context, value.source)) {
    if (source.value.kind !== 'list') {
      found.push(withValue(source, source.value.kind === 'unknown' ? source.value : dynamic));
      continue;
    }
    const items = source.value.items.slice(0, mostItems).map((item) => context.evaluate({ ...context, item }, value.element)[0] ?? unresolved);
    const kept = items.map((each) => each.value).filter((each) => textOf(each) !== '');
    found.push(combine(source, fold(items, dynamic), { kind: 'list', items: kept }));
  }
  return distinct(found);
}

function opaque(context: Context, value: Extract<Value, { kind: 'opaque' }>): readonly Outcome[] {
  if (value.why === 'item' && context.item !== undefined) return [certain(context.item)];
  const parameter = value.name === undefined ? undefined : context.parameters?.get(value.name);
  if (parameter !== undefined) return parameter;
  const isInput = value.why === 'request' || value.why === 'parameter';
  return [{ ...unresolved, value: isInput ? { kind: 'unknown', why: 'input' } : dynamic }];
}
