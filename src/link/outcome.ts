// link: one answer to "what can this expression be in what ships?", with how it came about.
import type { Concrete, Origin, Outcome, Reach, Step } from './concrete.ts';
import { dynamic } from './concrete.ts';

export type { Origin, Outcome, Reach, Step, Supply } from './concrete.ts';

export const mostOutcomes = 24;
const mostSteps = 12;

export function certain(value: Concrete): Outcome {
  return { value, origin: 'code', reach: 'always', certainty: 'certain', steps: [], variables: [] };
}

export const unresolved: Outcome = { ...certain(dynamic), certainty: 'possible' };

export function withValue(outcome: Outcome, value: Concrete): Outcome {
  return value === outcome.value ? outcome : { ...outcome, value };
}

const originRank: Readonly<Record<Origin, number>> = { code: 0, unset: 1, 'env-default': 2, supply: 3 };

/** The outcome of an operation on two operands, the earlier one first, whose value the caller knows. */
export function combine(left: Outcome, right: Outcome, value: Concrete): Outcome {
  const graver = originRank[left.origin] >= originRank[right.origin] ? left.origin : right.origin;
  return {
    value,
    origin: graver === 'unset' && right.origin === 'code' ? 'env-default' : graver, // unset first, something else then
    reach: both(left.reach, right.reach),
    certainty: left.certainty === 'certain' && right.certainty === 'certain' ? 'certain' : 'possible',
    steps: mergeSteps(left.steps, right.steps),
    variables: right.variables.length === 0 ? left.variables : [...new Set([...left.variables, ...right.variables])],
    supply: left.supply ?? right.supply,
  };
}

/** An entry of a map, which its own variables decide and those that the map as a whole hangs on, not its neighbours'. */
export function entryIn(on: Outcome, name: string): Outcome {
  if (on.value.kind !== 'map') return unresolved;
  const value = on.value.entries.get(name) ?? dynamic;
  const part = on.value.parts?.get(name);
  if (part === undefined) return combine(on, certain(value), value);
  const all = combine(on, part, value);
  const entries = on.variables.length === 0 ? [] : [...(on.value.parts?.values() ?? [])].flatMap(({ variables }) => variables);
  const whole = on.variables.filter((variable) => !entries.includes(variable));
  if (whole.length > 0) return { ...all, variables: [...new Set([...whole, ...part.variables])] };
  return { ...all, origin: part.origin, variables: part.variables, supply: part.supply, steps: part.steps.length === 0 ? all.steps : part.steps };
}

export function mergeSteps(first: readonly Step[], second: readonly Step[]): readonly Step[] {
  if (second.length === 0 || first.length >= mostSteps) return first;
  if (first.length === 0) return second;
  const fresh = second.filter((step) => !first.some((each) => each.path === step.path && each.at.start === step.at.start));
  return [...first, ...fresh].slice(0, mostSteps);
}

export function afterStep(step: Step, outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.map((outcome) => ({ ...outcome, steps: mergeSteps([step], outcome.steps) }));
}

/** Both conditions hold. */
export function both(left: Reach, right: Reach): Reach {
  if (left === 'always' || left === right) return right;
  if (right === 'always') return left;
  if (left === 'never' || right === 'never') return 'never';
  if (left === 'unknown') return right;
  return right === 'unknown' ? left : 'never'; // one is development-only, the other production-only
}

/** Bounds the fan-out and drops doubles: same value, origin, branch and supply. */
export function distinct(outcomes: readonly Outcome[]): Outcome[] {
  if (outcomes.length < 2) return [...outcomes];
  const seen = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const key = `${outcome.origin}|${outcome.reach}|${outcome.supply?.path ?? ''}:${outcome.supply?.at.start ?? ''}|${keyOf(outcome.value, 0)}`;
    if (!seen.has(key)) seen.set(key, outcome);
    if (seen.size >= mostOutcomes) break;
  }
  return [...seen.values()];
}

function keyOf(value: Concrete, depth: number): string {
  if (depth > 4) return '…';
  switch (value.kind) {
    case 'scalar':
      return `${typeof value.value}:${String(value.value)}`;
    case 'list':
      return `[${value.items.slice(0, 20).map((item) => keyOf(item, depth + 1)).join(',')}]`;
    case 'map':
      return `{${[...value.entries].slice(0, 20).map(([key, item]) => `${key}=${keyOf(item, depth + 1)}`).join(',')}}`;
    case 'class':
    case 'instance':
      return `${value.kind}:${value.path}:${value.class.name}`;
    case 'function':
      return `function:${value.path}:${value.function.name}`;
    case 'module':
      return `module:${value.path}`;
    case 'external':
      return `external:${value.module}:${value.name}`;
    case 'unknown':
      return `unknown:${value.why}:${value.text ?? ''}`;
    default:
      return value satisfies never;
  }
}
