// extract/dataflow: local names -> the calls that gave them their values.
import type { CallTerm, Target, Term } from './terms.ts';

/** What made the words of a text, whoever splits it. */
export const split = 'split';

export class Answered {
  readonly made = new Map<string, string>(); // the full name of what a name was made by: 'httpx.AsyncClient'
  readonly #by = new Map<string, CallTerm>(); // `ok = isAllowed(name)`: who asks `ok` asks that

  remember(target: Target, value: Term): void {
    for (const { name, member } of target) {
      this.#by.delete(name);
      if (value.is === 'call') this.#by.set(name, value);
      if (value.is !== 'call' || member !== null) continue;
      if (value.method === 'split') this.made.set(name, split);
      else if (value.name !== '') this.made.set(name, value.name);
    }
  }

  /** `client.get` of what the function made itself: an object of a class, which may be the project's. */
  isMade(callee: Term): boolean {
    return callee.is === 'member' && callee.on.is === 'name' && /^[A-Z][a-z]/.test(this.#by.get(callee.on.name)?.method ?? '');
  }

  /** The call itself, or the one that gave the answer: `ok`, `result.valid`. */
  asked(test: Term): CallTerm | null {
    if (test.is === 'call') return test;
    if (test.is === 'member') return this.asked(test.on);
    return test.is === 'name' ? (this.#by.get(test.name) ?? null) : null;
  }
}
