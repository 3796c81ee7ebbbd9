// extract/dataflow: what a function's own parameters must be for a place in it to be reached, and what a call passes for them.
import type { CallFact, ParameterFact, ParameterTest, PassedFact } from '../../model/dataflow.ts';
import type { Taint } from './trace.ts';
import type { CallTerm, Target, Term } from './terms.ts';

type Names = ReadonlyMap<string, Taint>;

export class Conditions {
  readonly #parameters: readonly ParameterFact[];
  readonly #omitted: readonly (boolean | null)[];
  readonly #changed = new Set<string>();
  #now: readonly ParameterTest[] = [];

  constructor(parameters: readonly ParameterFact[], omitted: readonly (boolean | null)[]) {
    this.#parameters = parameters;
    this.#omitted = omitted;
  }

  /** Given another value: no longer what the call passed. */
  forget(target: Target): void {
    for (const { name } of target) this.#changed.add(name);
  }

  /** Goes through what is done where the test comes to `truth`. */
  within<T>(test: Term, truth: boolean, names: Names, go: () => T): T {
    return this.upTo(() => {
      this.#note(this.#said(test, truth, names, 0));
      return go();
    });
  }

  /** Behind `if (onlyAsked) return`, to the end of what is gone through: only what a call may leave out tells callers apart. */
  since(test: Term, truth: boolean, names: Names): void {
    this.#note(this.#said(test, truth, names, 0).filter(({ omitted }) => omitted !== null));
  }

  /** What is learned on the way holds no longer. */
  upTo<T>(go: () => T): T {
    const before = this.#now;
    const given = go();
    this.#now = before;
    return given;
  }

  #note(said: readonly ParameterTest[]): void {
    if (said.length > 0) this.#now = [...this.#now, ...said].slice(0, 6);
  }

  now(): { readonly when?: readonly ParameterTest[] } {
    return this.#now.length === 0 ? {} : { when: this.#now };
  }

  /** What the call passes: what is true or false as written, and own parameters as they came. */
  passed({ args, named, spreads }: CallTerm, names: Names): Pick<CallFact, 'passed' | 'when'> {
    const told = (arg: Term): PassedFact['is'] => truthOf(arg) ?? this.#handed(arg, names);
    if (spreads === true || named.some(({ name }) => name === '**')) return this.now();
    return { ...this.now(), passed: [...args.slice(0, 12).map((arg, at) => ({ at, is: told(arg) })), ...named.slice(0, 12).map(({ name, value }) => ({ at: name, is: told(value) }))] };
  }

  #handed(arg: Term, names: Names): PassedFact['is'] {
    const parameter = this.#own(arg, names);
    return parameter === null ? null : { parameter, omitted: this.#omitted[parameter] ?? null };
  }

  #said(test: Term, truth: boolean, names: Names, depth: number): readonly ParameterTest[] {
    if (test.is === 'not' && depth < 4) return this.#said(test.of, !truth, names, depth + 1);
    if (test.is === (truth ? 'and' : 'or') && depth < 4) return test.parts.flatMap((part) => this.#said(part, truth, names, depth + 1));
    const parameter = this.#own(test, names);
    return parameter === null ? [] : [{ parameter, truth, omitted: this.#omitted[parameter] ?? null }];
  }

  /** The parameter that a name still is. */
  #own(term: Term, names: Names): number | null {
    if (term.is !== 'name' || this.#changed.has(term.name)) return null;
    const index = this.#parameters.findIndex(({ name }) => name !== '' && name === term.name);
    const known = names.get(term.name);
    const [only] = known ?? [];
    const isIt = known === undefined || (known.length === 1 && only?.origin.from === 'parameter' && only.origin.index === index && only.origin.path.length === 0);
    return index >= 0 && isIt ? index : null;
  }
}

export function truthOf(term: Term): boolean | null {
  if (term.is === 'text') return term.value !== '';
  if (term.is === 'constant') return term.truth ?? (term.value === undefined ? null : term.value !== 0);
  if (term.is !== 'name' || !/^(?:True|False|undefined)$/.test(term.name)) return null;
  return term.name === 'True';
}
