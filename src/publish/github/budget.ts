// How much of time and of write requests decoration may use. Every request that goes out is counted, repeated ones too.

/** What is thrown in place of a request that the run has no time or writes left for. */
export class Spent extends Error {
  override readonly name = 'Spent';
}

const PATIENCE = 10_000; // milliseconds for one answer

export class Budget {
  readonly #end: number;
  #writes: number;
  #floor = 0;
  /** Whether any request got any answer; a GitHub that gave none is not asked again by the next channel. */
  answered = false;

  constructor(milliseconds: number, writes: number) {
    this.#end = Date.now() + milliseconds;
    this.#writes = writes;
  }

  /** Leaves `writes` for what comes later: until the next call, no more may be used. */
  reserve(writes: number): void {
    this.#floor = writes;
  }

  hasTime(milliseconds: number): boolean {
    return Date.now() + milliseconds < this.#end;
  }

  /** Throws where there is nothing left; else the signal that ends the request in time. */
  take(write: boolean): AbortSignal {
    const left = this.#end - Date.now();
    if (left <= 0 || (write && this.#writes <= this.#floor)) throw new Spent();
    if (write) this.#writes--;
    return AbortSignal.timeout(Math.min(left, PATIENCE));
  }
}

/** Queries of GraphQL are POST requests, too. */
export function isWrite({ method, url, query }: { readonly method: string; readonly url: string; readonly query?: unknown }): boolean {
  if (url.endsWith('/graphql')) return typeof query === 'string' && query.startsWith('mutation');
  return method !== 'GET' && method !== 'HEAD';
}
