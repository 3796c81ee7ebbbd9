// extract/dataflow: the calls of a body with what each was handed, by their places: link finds the functions and joins them.
import { Mark, type CallFact } from '../../model/dataflow.ts';
import { validates } from './lookups.ts';
import type { CallTerm } from './terms.ts';
import { union, type Taint } from './trace.ts';

const most = 200;
const nothing: Taint = [];

type Conditional = Pick<CallFact, 'when' | 'passed'>;

export class Calls {
  readonly #all: CallFact[] = [];
  readonly #byPlace = new Map<string, number>();

  get all(): readonly CallFact[] {
    return this.#all;
  }

  indexOf({ at }: CallTerm): number | undefined {
    return this.#byPlace.get(`${String(at.start)}:${String(at.end)}`);
  }

  /** What the call gives back. One that the walk comes to again has been handed either. */
  note(term: CallTerm, given: readonly Taint[], byName: readonly Taint[], under: () => Conditional): Taint {
    const index = this.indexOf(term) ?? this.#add(term, given, byName, under);
    if (index === null) return nothing;
    const known = this.#all[index];
    if (known !== undefined) this.#all[index] = { ...known, args: known.args.map((arg, at) => ({ at: arg.at, traces: union(arg.traces, (at < given.length ? given[at] : byName[at - given.length]) ?? nothing) })) };
    return [{ origin: { from: 'result', call: index, path: [] }, marks: validates(term) ? Mark.schema : 0 }];
  }

  #add(term: CallTerm, given: readonly Taint[], byName: readonly Taint[], under: () => Conditional): number | null {
    const callee = term.reference();
    if (callee === null || this.#all.length >= most) return null;
    this.#byPlace.set(`${String(term.at.start)}:${String(term.at.end)}`, this.#all.length);
    const args: CallFact['args'] = [...given.map((traces, at) => ({ at, traces })), ...term.named.map(({ name }, at) => ({ at: name, traces: byName[at] ?? nothing }))];
    return this.#all.push({ callee, args, at: term.at, ...under() }) - 1;
  }
}
