// extract/dataflow: a function's body in few words, the same for both languages. Made for the walk and forgotten after it.
import type { Range } from '../../model/range.ts';
import type { Value } from '../../model/value.ts';
import type { ParameterFact } from '../../model/dataflow.ts';

/** `global` is the full name of what an import or the language gives: 'os.path', 'fs.promises'; '' for what the function knows itself. */
export type Term =
  | { readonly is: 'name'; readonly name: string; readonly global: string; readonly at: Range }
  | { readonly is: 'text'; readonly value: string; readonly once?: boolean; readonly at: Range } // once: a pattern that takes the first alone
  | { readonly is: 'constant'; readonly value?: number; readonly truth?: boolean; readonly at: Range }
  | { readonly is: 'member'; readonly on: Term; readonly name: string; readonly global: string; readonly at: Range }
  | { readonly is: 'index'; readonly on: Term; readonly key: Term; readonly at: Range }
  | CallTerm
  | { readonly is: 'join'; readonly parts: readonly Term[]; readonly slash: boolean; readonly at: Range } // text put together; slash: pathlib's `/`
  | { readonly is: 'any'; readonly parts: readonly Term[]; readonly at: Range } // one of these, or a list of them
  | { readonly is: 'record'; readonly entries: readonly { readonly key: string | null; readonly value: Term }[]; readonly at: Range }
  | { readonly is: 'choice'; readonly test: Term; readonly then: Term; readonly otherwise: Term; readonly at: Range }
  | { readonly is: 'compare'; readonly op: '==' | '!=' | 'in' | 'not in' | 'is-a' | '<' | '<=' | '>' | '>=' | 'other'; readonly left: Term; readonly right: Term; readonly at: Range }
  | { readonly is: 'not'; readonly of: Term; readonly at: Range }
  | { readonly is: 'and' | 'or'; readonly parts: readonly Term[]; readonly at: Range }
  | FunctionTerm;

export interface CallTerm {
  readonly is: 'call';
  readonly callee: Term;
  readonly name: string; // full name of the callee where it is known: 'os.remove'; '' otherwise
  readonly method: string; // the last word of the callee
  readonly args: readonly Term[];
  readonly named: readonly { readonly name: string; readonly value: Term }[];
  readonly spreads?: boolean; // some arguments are a list's: how many is not known
  readonly reference: () => Value | null; // what link may resolve to a function of the project
  readonly refers?: boolean; // `reference` gives something, whatever it is
  readonly hands?: CallTerm | null; // what it runs of its arguments, with what stands behind: `retry(send, message)`
  readonly at: Range;
}

/** A function written where it is used: it sees the names round it. */
export interface FunctionTerm {
  readonly is: 'function';
  readonly params: readonly Target[];
  readonly body: readonly Step[];
  readonly at: Range;
}

/** What an assignment gives a value to: a name, a dotted name (`self.x`), or the names of a pattern with the member each takes. */
export type Target = { readonly name: string; readonly member: string | null }[];

export type Step =
  | { readonly do: 'set'; readonly target: Target; readonly value: Term; readonly adds: boolean }
  | { readonly do: 'run'; readonly value: Term }
  | { readonly do: 'branch'; readonly test: Term; readonly then: readonly Step[]; readonly otherwise: readonly Step[] }
  | { readonly do: 'loop'; readonly target: Target; readonly over: Term | null; readonly body: readonly Step[] }
  | { readonly do: 'attempt'; readonly body: readonly Step[]; readonly handlers: readonly Handler[]; readonly last: readonly Step[] }
  | { readonly do: 'return'; readonly value: Term | null }
  | { readonly do: 'raise'; readonly value: Term | null }
  | { readonly do: 'leave' }; // break, continue

export interface Handler {
  readonly name: string | null;
  readonly types: readonly string[];
  readonly body: readonly Step[];
}

export interface Body {
  readonly symbol: string;
  readonly self?: string; // what a method calls its object
  readonly inert?: boolean; // nothing that its class is given gets into a field
  readonly parameters: readonly ParameterFact[];
  readonly omitted: readonly (boolean | null)[]; // as conditions, where a call leaves them out; null: not known
  readonly bound: readonly Target[]; // what each parameter gives a value to
  readonly steps: readonly Step[];
  readonly at: Range;
}

/** `path.split('/')`: none of the parts holds a folder. */
export function splitsFolders(term: Term): boolean {
  if (term.is !== 'call' || term.method !== 'split' || term.args.length !== 1) return false;
  const [by] = term.args;
  return by?.is === 'text' && (by.value === '/' || by.value === '\\');
}

/** `res` of `res.status(500).json`. */
export function rootOf(term: Term, depth = 0): string {
  if (depth > 8) return '';
  if (term.is === 'name') return term.name;
  if (term.is === 'member') return rootOf(term.on, depth + 1);
  return term.is === 'call' ? rootOf(term.callee, depth + 1) : '';
}
