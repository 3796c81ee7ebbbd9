// Facts about what happens when something goes wrong or takes long: errors that vanish, calls that wait for ever, connections
// made anew, queries in loops.
import type { Range } from './range.ts';
import type { Value } from './value.ts';

/** The places of a file where an error of any kind is caught and nothing is done about it. One fact a file. */
export interface SwallowedFact {
  readonly kind: 'swallowed';
  readonly places: readonly Range[];
  readonly atStart?: true; // it is logged, and what failed is the start of the application
  readonly how?: 'answered' | 'succeeded' | 'own' | 'dropped' | 'defaulted'; // a failure, or a success, is answered of which nothing is written down; an answer that the code raised becomes another one, or none: the request goes on; an empty result stands for it
  readonly at: Range; // the first
}

/** A promise or task that nobody waits for and whose failure nobody takes. */
export interface LostPromiseFact {
  readonly kind: 'lost-promise';
  readonly how: 'each' | 'listener' | 'interval' | 'executor' | 'floating' | 'task' | 'gather' | 'unawaited'; // floating, and unawaited with `of`: only where the function called is asynchronous
  readonly what: string; // as written: 'rows.forEach', 'asyncio.create_task'
  readonly of?: Value; // what is called
  readonly symbol?: string; // the function it stands in
  readonly at: Range;
}

/** Asynchronous functions of a file that may reject: they wait for something outside of a `try`. */
export interface UnsettledFact {
  readonly kind: 'unsettled';
  readonly symbols: readonly string[];
  readonly at: Range;
}

/** A listener of the whole process to rejections that nobody takes, which lets it go on. */
export interface TakenRejectionsFact {
  readonly kind: 'taken-rejections';
  readonly at: Range;
}

/** A call to another machine, or a client for such calls, that is not told how long to wait. */
export interface UntimedCallFact {
  readonly kind: 'untimed-call';
  readonly what: string; // 'requests.get', 'smtplib.SMTP', 'axios.post'
  readonly library: string; // what one remedy serves: 'requests', 'axios', 'openai', …
  readonly waits: 'for-ever' | 'minutes' | 'switched-off'; // what the library does then; switched-off: the code says so
  readonly at: Range;
}

/** A limit on how long calls of a library wait that holds for the whole process. */
export interface DefaultTimeoutFact {
  readonly kind: 'default-timeout';
  readonly library: string;
  readonly at: Range;
}

/** A function that makes a connection, pool or engine each time it runs, or that leads to one. */
export interface ConnectingFact {
  readonly kind: 'connecting';
  readonly symbol: string;
  readonly makes?: { readonly what: string; readonly family: 'engine' | 'connection' | 'pool'; readonly at: Range };
  readonly calls: readonly Value[]; // functions and classes that may do so; by their names only
  readonly at: Range;
}

/** A query inside a loop over the rows of another one. */
export interface LoopQueryFact {
  readonly kind: 'loop-query';
  readonly rows: string; // what is gone through, as written
  readonly loop: Range;
  readonly at: Range; // the query inside
}
