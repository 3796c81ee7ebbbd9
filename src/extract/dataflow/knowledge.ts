// extract/dataflow: what has to be known of a language and its libraries to follow values through it.
import type { SinkKind } from '../../model/dataflow.ts';
import type { CallTerm, FunctionTerm, Term } from './terms.ts';
import type { Taint } from './trace.ts';

export interface SinkUse {
  readonly kind: SinkKind;
  readonly name: string;
  readonly of: readonly (number | string)[]; // which arguments, by position or name; also 'receiver', 'all', and 'fields' (by name, each under its own)
}

/** What a call gives back. `marks` null: nothing of what it was given. */
export interface Effect {
  readonly of: 'receiver' | 'first' | 'all';
  readonly marks: number | null;
  readonly joins?: true; // the arguments stand in a row
  readonly roots?: true; // an absolute one takes the place of those before it
  readonly flattens?: true; // makes text of it
  readonly inserts?: true; // the second argument stands inside the receiver: `template.replace('{x}', value)`
  readonly unless?: 'own'; // by its name only: the project may have a function of that name
  readonly member?: string; // a part of it: `form.get('x')`
}

/** `otherwise`: what is known where it does not hold. */
export interface Said {
  readonly subject: Term;
  readonly when: boolean;
  readonly marks: number;
  readonly otherwise?: number;
}

export interface Knowledge {
  /** Whether an imported or built-in name is a request: 'flask.request'. */
  isSource(global: string): boolean;
  /** The name of a source that the call asks: `self.get_argument('x')`. */
  sourceCall(call: CallTerm): string | null;
  /** `made`: local names with the full name of the call that made them. */
  sinks(call: CallTerm, on: Taint, made: ReadonlyMap<string, string>): readonly SinkUse[];
  effect(call: CallTerm, on: Taint): Effect | null;
  memberOf(on: Taint, name: string): Taint;
  /** What a function among the arguments is called with. */
  handedTo(call: CallTerm, on: Taint, handed: FunctionTerm): readonly Taint[];
  /** What a method that nobody knows gives back of its receiver. */
  unknownMethod(call: CallTerm, on: Taint): Taint;
  /** What a method or function says of a text, and when. */
  test(call: CallTerm): Said | null;
  /** Asks whether something is there, which says nothing about whether it is allowed. */
  looksOnly(call: CallTerm): boolean;
  /** The names that it finds nothing for unless they are known: `table.get(name)`, `list.find((each) => each.name === name)`. */
  looksUp(call: CallTerm): readonly Term[];
  /** A package's function whose answer says that a value is as it should be. */
  checks(call: CallTerm): boolean;
  /** What it throws for unless that is as it should be. */
  demands(call: CallTerm): Term | null;
  /** `name.rsplit('.', 1)[1]`. */
  isExtension(term: Term): boolean;
  /** `table[name]` throws where the table has no such name. */
  readonly missesLoudly?: true;
  /** A text that a handler gives back is shown as a page. */
  readonly returnsPages?: true;
  /** Whether the condition holds only in development (true) or only outside of it (false). */
  isDevelopment(test: Term): boolean | null;
}
