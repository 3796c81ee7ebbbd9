// extract/dataflow: the places that values came to, one entry a place and kind.
import { Mark, isSpent, type CallFact, type Origin, type SinkFact, type SinkKind } from '../../model/dataflow.ts';
import type { Range } from '../../model/range.ts';
import { givingRights } from './records.ts';
import { type Taint, union } from './trace.ts';

const most = 200;

export class Reached {
  readonly #sinks = new Map<string, SinkFact>();
  #isFixed = false;
  readonly #now: () => Pick<SinkFact, 'when'>;

  /** `now`: what must hold where it stands. */
  constructor(now: () => Pick<SinkFact, 'when'> = () => ({})) {
    this.#now = now;
  }

  /** What can do no harm any more is left out; so is what a framework's global gives back to whom it came from. */
  note(kind: SinkKind, name: string, came: Taint, at: Range, isDevelopment: boolean): void {
    const traces = kind === 'record' ? givingRights(came) : came;
    const answers = kind === 'response' || kind === 'answer';
    const left = traces.filter(({ marks, slots, origin }) => !isSpent(kind, marks, slots) && ((marks & Mark.lexical) === 0 || kind.startsWith('path-')) && (!answers || origin.from !== 'global')).map((trace) => (isDevelopment ? { ...trace, marks: trace.marks | Mark.development } : trace));
    if (left.length === 0) return;
    const key = `${kind}:${String(at.start)}`;
    const known = this.#sinks.get(key);
    if (known === undefined && this.#sinks.size >= most) return;
    this.#sinks.set(key, { sink: kind, name, traces: union(known?.traces ?? [], left), at, ...(known === undefined ? this.#now() : known.when !== undefined && { when: known.when }) });
  }

  /** What a record of a person says of rights is set by the program, wherever the rest of it comes from. */
  fix(): void {
    this.#isFixed = true;
  }

  all(): SinkFact[] {
    const all = [...this.#sinks.values()];
    return this.#isFixed ? all.flatMap((one) => (one.sink !== 'record' ? [one] : one.traces.some(({ slots }) => slots !== undefined) ? [{ ...one, traces: one.traces.filter(({ slots }) => slots !== undefined) }] : [])) : all;
  }
}

/** An exception, or what a function gives back that was handed one: `return failure(str(e))`. */
export function isOfException(origin: Origin, calls: readonly Pick<CallFact, 'args' | 'on'>[]): boolean {
  const isOne = ({ from }: Origin): boolean => from === 'exception';
  const call = origin.from === 'result' ? calls[origin.call] : undefined;
  return isOne(origin) || [...(call?.args ?? []), { traces: call?.on ?? [] }].some(({ traces }) => traces.some((trace) => isOne(trace.origin)));
}
