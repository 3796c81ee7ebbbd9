// extract/dataflow: what is known where the walk stands. Copied at every fork, joined where the ways meet.
import { Mark, type Origin } from '../../model/dataflow.ts';
import { emptied } from './empty.ts';
import type { Errors } from './errors.ts';
import type { Term } from './terms.ts';
import { extended, originKey, union, type Taint } from './trace.ts';

export interface State {
  readonly names: ReadonlyMap<string, Taint>;
  readonly checked: ReadonlyMap<string, Checked>; // by origin
}

/** Most ways of a fork change nothing: its maps are those of the state before until something is written into them. */
export class Draft implements State {
  #names: Map<string, Taint>;
  #checked: Map<string, Checked>;
  #sharesNames: boolean;
  #sharesChecked: boolean;

  constructor(names = new Map<string, Taint>(), checked = new Map<string, Checked>(), shares = false) {
    this.#names = names;
    this.#checked = checked;
    this.#sharesNames = shares;
    this.#sharesChecked = shares;
  }

  get names(): ReadonlyMap<string, Taint> {
    return this.#names;
  }

  get checked(): ReadonlyMap<string, Checked> {
    return this.#checked;
  }

  /** Both go on from here, each for itself. */
  copy(): Draft {
    this.#sharesNames = true;
    this.#sharesChecked = true;
    return new Draft(this.#names, this.#checked, true);
  }

  /** Goes on where the condition comes to `truth`: what it says is empty holds nothing. */
  where(test: Term, truth: boolean): Draft {
    const draft = this.copy();
    for (const name of emptied(test, truth)) if ((draft.#names.get(name)?.length ?? 0) > 0) draft.name(name, []);
    return draft;
  }

  name(name: string, traces: Taint): void {
    this.#ownNames().set(name, traces);
  }

  forget(name: string): void {
    if (this.#names.has(name)) this.#ownNames().delete(name);
  }

  check(key: string, checked: Checked): void {
    if (this.#sharesChecked) this.#checked = new Map(this.#checked);
    this.#sharesChecked = false;
    this.#checked.set(key, checked);
  }

  #ownNames(): Map<string, Taint> {
    if (this.#sharesNames) this.#names = new Map(this.#names);
    this.#sharesNames = false;
    return this.#names;
  }

  /** What may hold after either. A check counts where both made it, or where the other put something else in the value's place: `if (!ok(x)) x = 'a'`. */
  merged(other: Draft): Draft {
    const sameChecked = this.#checked === other.#checked;
    const draft = this.copy();
    if (sameChecked && this.#names === other.#names) return draft;
    draft.#names = mergedNames(this, other);
    draft.#sharesNames = false;
    if (!sameChecked) draft.#checked = mergedChecks(this, other);
    draft.#sharesChecked = sameChecked;
    return draft;
  }
}

/** `tests`, `demands`: see Trace. */
export interface Checked {
  readonly marks: number;
  readonly tests: readonly number[];
  readonly demands: readonly number[];
}

export function noteCheck(draft: Draft, key: string, marks: number, test: number | null, isDemand: boolean): void {
  const known: Checked = draft.checked.get(key) ?? { marks: 0, tests: [], demands: [] };
  const more = test === null ? [] : [test];
  draft.check(key, { marks: known.marks | marks, tests: isDemand ? known.tests : [...known.tests, ...more], demands: isDemand ? [...known.demands, ...more] : known.demands });
}

/** `body.role = 'user'`, `delete body.role`: what else it holds gives no rights. */
export function noteFixed(draft: Draft, owner: string): void {
  const [root = '', ...members] = owner.split('.');
  const held = members.reduce<Taint>((traces, member) => extended(traces, member), draft.names.get(root) ?? []);
  for (const { origin } of held) noteCheck(draft, originKey(origin), Mark.fixed, null, false);
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

function mergedNames(one: State, other: State): Map<string, Taint> {
  const names = new Map(narrowed(one, other));
  narrowed(other, one).forEach((traces, name) => {
    const known = names.get(name);
    if (known !== traces) names.set(name, known === undefined ? traces : union(known, traces)); // mostly neither way touched it
  });
  return names;
}

function mergedChecks(one: State, other: State): Map<string, Checked> {
  const checked = new Map<string, Checked>();
  for (const key of new Set([...one.checked.keys(), ...other.checked.keys()])) {
    const [here, there] = [one.checked.get(key), other.checked.get(key)];
    const kept = here?.marks === there?.marks ? null : isReplaced(key, one, other) ? here : isReplaced(key, other, one) ? there : null;
    if (kept !== null && kept !== undefined) checked.set(key, kept);
    else if (here !== undefined && there !== undefined) checked.set(key, { marks: here.marks & there.marks, tests: here.tests.filter((test) => there.tests.includes(test)), demands: here.demands.filter((demand) => there.demands.includes(demand)) });
  }
  return checked;
}

/** An error that only this way told to be of one kind stays such in what it gave a name to. */
function narrowed({ names, checked }: State, other: State): ReadonlyMap<string, Taint> {
  if (checked.size === 0) return names;
  const keys = [...checked].flatMap(([key, { marks }]) => ((marks & Mark.narrowed) !== 0 && ((other.checked.get(key)?.marks ?? 0) & Mark.narrowed) === 0 ? [key] : []));
  if (keys.length === 0) return names;
  const isOf = (origin: Origin): boolean => keys.includes(originKey(origin)) || (origin.path.length > 0 && keys.includes(originKey({ ...origin, path: [] })));
  return new Map([...names].map(([name, traces]) => [name, traces.some(({ origin }) => isOf(origin)) ? traces.map((trace) => (isOf(trace.origin) ? { ...trace, marks: trace.marks | Mark.narrowed } : trace)) : traces]));
}

/** What holds the value here holds something else there. */
function isReplaced(key: string, here: State, there: State): boolean {
  const holds = (traces: Taint | undefined): boolean => traces?.some(({ origin }) => originKey(origin) === key) === true;
  let isHeld = false;
  let isElsewhere = true;
  here.names.forEach((traces, name) => {
    if (!isElsewhere || !holds(traces)) return;
    isHeld = true;
    isElsewhere = there.names.has(name) && !holds(there.names.get(name));
  });
  return isHeld && isElsewhere;
}
