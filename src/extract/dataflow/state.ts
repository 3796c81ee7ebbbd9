// extract/dataflow: what is known where the walk stands. Copied at every fork, joined where the ways meet.
import { union, type Taint } from './trace.ts';

export interface State {
  readonly names: Map<string, Taint>;
  readonly checked: Map<string, Checked>; // by origin
}

/** `tests`, `demands`: see Trace. */
export interface Checked {
  readonly marks: number;
  readonly tests: readonly number[];
  readonly demands: readonly number[];
}

export function copy({ names, checked }: State): State {
  return { names: new Map(names), checked: new Map(checked) };
}

/** What may hold after either. A check counts only where both made it. */
export function merged(one: State, other: State): State {
  const names = new Map(one.names);
  for (const [name, traces] of other.names) names.set(name, union(names.get(name) ?? [], traces));
  const checked = new Map<string, Checked>();
  for (const [key, { marks, tests, demands }] of one.checked) {
    const too = other.checked.get(key);
    if (too !== undefined) checked.set(key, { marks: marks & too.marks, tests: tests.filter((test) => too.tests.includes(test)), demands: demands.filter((demand) => too.demands.includes(demand)) });
  }
  return { names, checked };
}
