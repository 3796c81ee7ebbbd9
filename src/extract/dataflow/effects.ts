// extract/dataflow: what a call gives back of what it was given.
import { Mark } from '../../model/dataflow.ts';
import type { Effect } from './knowledge.ts';
import type { CallTerm } from './terms.ts';
import { added, extended, flattened, inRow, marked, union, type Taint } from './trace.ts';

interface Given {
  readonly on: Taint;
  readonly given: readonly Taint[];
  readonly byName: readonly Taint[];
  readonly named: number; // how many of the arguments have a name behind them
}

export function applied(effect: Effect, { callee, method }: CallTerm, { on, given, byName, named }: Given): Taint {
  const nothing: Taint = [];
  const used = effect.of === 'receiver' ? on : effect.of === 'first' ? (given[0] ?? nothing) : effect.inserts === true ? union(on, marked(given[1] ?? nothing, Mark.after)) : [on, ...given, ...byName].reduce((before, each) => union(before, each), nothing);
  if (effect.unless === 'own') return added(used, effect.marks);
  const whole = effect.member !== undefined ? extended(used, effect.member) : effect.joins === true ? inRow(on, given, named, effect.roots === true, callee.is === 'member' && method === 'joinpath') : used;
  return added(effect.flattens === true || ((effect.marks ?? 0) & Mark.joined) !== 0 ? flattened(whole) : whole, effect.marks);
}
