// extract/dataflow: what is known where the walk stands. Copied at every fork, joined where the ways meet.
import { Mark, type Origin } from '../../model/dataflow.ts';
import type { Errors } from './errors.ts';
import { originKey, union, type Taint } from './trace.ts';

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

export function noteCheck({ checked }: State, key: string, marks: number, test: number | null, isDemand: boolean): void {
  const known: Checked = checked.get(key) ?? { marks: 0, tests: [], demands: [] };
  const more = test === null ? [] : [test];
  checked.set(key, { marks: known.marks | marks, tests: isDemand ? known.tests : [...known.tests, ...more], demands: isDemand ? [...known.demands, ...more] : known.demands });
}

export function withChecks(traces: Taint, { checked }: State, errors: Errors): Taint {
  if (checked.size === 0 || traces.length === 0) return traces;
  return traces.map((trace) => {
    const { origin } = trace;
    const whole = origin.path.length > 0 && errors.has(origin) ? (checked.get(originKey({ ...origin, path: [] }))?.marks ?? 0) & Mark.narrowed : 0; // of an error whose text got a name before
    const known = checked.get(originKey(origin));
    if (known === undefined) return whole === 0 ? trace : { ...trace, marks: trace.marks | whole };
    return { ...trace, marks: trace.marks | known.marks | whole, ...(known.tests.length > 0 && { tests: known.tests }), ...(known.demands.length > 0 && { demands: known.demands }) };
  });
}

/** What may hold after either. A check counts where both made it, or where the other put something else in the value's place: `if (!ok(x)) x = 'a'`. */
export function merged(one: State, other: State): State {
  const names = new Map(narrowed(one, other));
  for (const [name, traces] of narrowed(other, one)) {
    const known = names.get(name);
    if (known !== traces) names.set(name, known === undefined ? traces : union(known, traces)); // mostly neither way touched it
  }
  const checked = new Map<string, Checked>();
  for (const key of new Set([...one.checked.keys(), ...other.checked.keys()])) {
    const [here, there] = [one.checked.get(key), other.checked.get(key)];
    const kept = here?.marks === there?.marks ? null : isReplaced(key, one, other) ? here : isReplaced(key, other, one) ? there : null;
    if (kept !== null && kept !== undefined) checked.set(key, kept);
    else if (here !== undefined && there !== undefined) checked.set(key, { marks: here.marks & there.marks, tests: here.tests.filter((test) => there.tests.includes(test)), demands: here.demands.filter((demand) => there.demands.includes(demand)) });
  }
  return { names, checked };
}

/** An error that only this way told to be of one kind stays such in what it gave a name to. */
function narrowed({ names, checked }: State, other: State): ReadonlyMap<string, Taint> {
  const keys = [...checked].flatMap(([key, { marks }]) => ((marks & Mark.narrowed) !== 0 && ((other.checked.get(key)?.marks ?? 0) & Mark.narrowed) === 0 ? [key] : []));
  if (keys.length === 0) return names;
  const isOf = (origin: Origin): boolean => keys.includes(originKey(origin)) || (origin.path.length > 0 && keys.includes(originKey({ ...origin, path: [] })));
  return new Map([...names].map(([name, traces]) => [name, traces.some(({ origin }) => isOf(origin)) ? traces.map((trace) => (isOf(trace.origin) ? { ...trace, marks: trace.marks | Mark.narrowed } : trace)) : traces]));
}

/** What holds the value here holds something else there. */
function isReplaced(key: string, here: State, there: State): boolean {
  const holds = (traces: Taint | undefined): boolean => traces?.some(({ origin }) => originKey(origin) === key) === true;
  const held = [...here.names].filter(([, traces]) => holds(traces));
  return held.length > 0 && held.every(([name]) => there.names.has(name) && !holds(there.names.get(name)));
}
