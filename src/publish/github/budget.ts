// How much of time and of write requests decoration may use. Every request that goes out is counted, repeated ones too.

/** What is thrown in place of a request that the run has no time or writes left for. */
export class Spent extends Error {
  override readonly name = 'Spent';
}

const PATIENCE = 10_000; // milliseconds for one answer
const LITTLE_PATIENCE = 3000;

export class Budget {
  readonly #end: number;
  #writes: number;
  #floor = 0;
  #silent = true; // no request got any answer so far
  #patient = true;

  constructor(milliseconds: number, writes: number) {
    this.#end = Date.now() + milliseconds;
    this.#writes = writes;
  }

  /** Leaves `writes` for what comes later: until the next call, no more may be used. */
  reserve(writes: number): void {
    this.#floor = writes;
  }

  heard(): void {
    this.#silent = false;
    this.#patient = true;
  }

  /** A GitHub that gave no answer at all to one channel gets one short chance from the next. */
  losePatience(): void {
    this.#patient = !this.#silent;
  }

  get patient(): boolean {
    return this.#patient;
  }

  hasTime(milliseconds: number): boolean {
    return Date.now() + milliseconds < this.#end;
  }

  /** Throws where there is nothing left; else the signal that ends the request in time. */
  take(write: boolean): AbortSignal {
    const left = this.#end - Date.now();
    if (left <= 0 || (write && this.#writes <= this.#floor)) throw new Spent();
    if (write) this.#writes--;
    return AbortSignal.timeout(Math.min(left, this.#patient ? PATIENCE : LITTLE_PATIENCE));
  }
}

/** Queries of GraphQL are POST requests, too. */
export function isWrite({ method, url, query }: { readonly method: string; readonly url: string; readonly query?: unknown }): boolean {
  if (url.endsWith('/graphql')) return typeof query === 'string' && query.startsWith('mutation');
  return method !== 'GET' && method !== 'HEAD';
}
