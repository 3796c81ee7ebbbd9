// extract/dataflow: which values are exceptions: what is caught, and what a handler of uncaught ones is handed.
import { Mark, type Origin, type ParameterFact, type Trace } from '../../model/dataflow.ts';
import { heldBy } from './constraints.ts';
import { type Taint } from './trace.ts';

const named = /^_?(?:e|ex|err|error|exc|exception)$|_(?:err|error|exc|exception)$|[a-z](?:Err|Error|Exc|Exception)$/;

/** Only link knows which functions handle exceptions; their parameters are called so. */
export class Errors {
  readonly #parameters: ReadonlySet<number>;

  constructor(parameters: readonly ParameterFact[]) {
    this.#parameters = new Set(parameters.flatMap(({ name }, index) => (named.test(name) ? [index] : [])));
  }

  has(origin: Origin): boolean {
    return origin.from === 'exception' || (origin.from === 'parameter' && this.#parameters.has(origin.index));
  }

  /** What a function returns that answers with the text of an exception. */
  mayAnswer(origin: Origin): boolean {
    return this.has(origin) || (origin.from === 'result' && this.#parameters.size > 0);
  }

  /** What a check tells of a value: of an exception only which it is; a folder holds a path in which `..` is worked out. */
  learnt(origin: Origin, marks: number, had: number): number {
    if (origin.from === 'exception') return marks & ~(Mark.checked | Mark.lexical);
    if (this.has(origin)) return marks;
    return (marks & Mark.lexical) !== 0 ? heldBy(marks, had) : (marks & Mark.checked) !== 0 ? marks & ~Mark.narrowed : marks;
  }

  /** What a name was given in development it has only there. */
  leaveDevelopment(names: ReadonlyMap<string, Taint>, name: (name: string, traces: Taint) => void): void {
    const isIt = ({ origin }: Trace): boolean => this.has(origin) || origin.from === 'result';
    for (const [known, traces] of names) if (traces.some(isIt)) name(known, traces.map((trace) => (isIt(trace) ? { ...trace, marks: trace.marks | Mark.development } : trace)));
  }
}
