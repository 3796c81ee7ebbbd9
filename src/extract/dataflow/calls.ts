// extract/dataflow: the calls of a body with what each was handed, by their places: link finds the functions and joins them.
import { Mark, type CallFact, type Trace } from '../../model/dataflow.ts';
import { validates } from './lookups.ts';
import type { CallTerm } from './terms.ts';
import { union, type Taint } from './trace.ts';

const most = 200;
const nothing: Taint = [];

type Conditional = Pick<CallFact, 'when' | 'passed'>;

/** A call as the walk knows it: what link may resolve it to costs more than all the rest, and most calls are pruned. */
export interface NotedCall extends Omit<CallFact, 'callee'> {
  readonly callee: () => CallFact['callee'] | null;
}

export class Calls {
  inert = false; // of an object that holds nothing
  readonly #all: NotedCall[] = [];
  readonly #byPlace = new Map<number, number>();

  get all(): readonly NotedCall[] {
    return this.#all;
  }

  indexOf({ at }: CallTerm): number | undefined {
    return this.#byPlace.get(placeOf(at));
  }

  /** What the call gives back. One that the walk comes to again has been handed either. */
  note(term: CallTerm, on: Taint, given: readonly Taint[], byName: readonly Taint[], under: () => Conditional): Taint {
    const before = this.indexOf(term);
    const index = before ?? this.#add(term, on, given, byName, under);
    if (index === null) return nothing;
    const known = before === undefined ? undefined : this.#all[index];
    if (known !== undefined) this.#all[index] = { ...known, args: known.args.map((arg, at) => ({ at: arg.at, traces: union(arg.traces, (at < given.length ? given[at] : byName[at - given.length]) ?? nothing) })) };
    return [{ origin: { from: 'result', call: index, path: [] }, marks: validates(term) ? Mark.schema : 0 }];
  }

  #add(term: CallTerm, on: Taint, given: readonly Taint[], byName: readonly Taint[], under: () => Conditional): number | null {
    if (this.#all.length >= most) return null;
    const known = term.refers === true ? undefined : term.reference();
    if (known === null) return null;
    this.#byPlace.set(placeOf(term.at), this.#all.length);
    const args: CallFact['args'] = [...given.map((traces, at) => ({ at, traces })), ...term.named.map(({ name }, at) => ({ at: name, traces: byName[at] ?? nothing }))];
    const holds = on.filter((trace) => this.#mayHold(trace));
    return this.#all.push({ callee: known === undefined ? term.reference : () => known, args, ...(holds.length > 0 && { on: holds }), at: term.at, ...under() }) - 1;
  }

  /** What was made of nothing holds nothing; a field of the object itself mostly is a service. */
  #mayHold({ origin, slots }: Trace): boolean {
    if (slots !== undefined || origin.from === 'kept') return true;
    if (origin.from === 'own') return origin.path.length === 0 && !this.inert;
    const made = origin.from === 'result' ? this.#all[origin.call] : undefined;
    return made !== undefined && (made.on !== undefined || made.args.some(({ traces }) => traces.length > 0));
  }
}

/** No file is longer than this. */
const longest = 2 ** 26;

function placeOf({ start, end }: CallTerm['at']): number {
  return start * longest + end;
}
