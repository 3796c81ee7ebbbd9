// Facts about logs that a program writes to files of its own.
import type { Range } from './range.ts';
import type { Value } from './value.ts';

/** A log file that nothing in the program ever cuts, replaces or takes away. */
export interface LogFileFact {
  readonly kind: 'log-file';
  readonly by: string; // 'logging.FileHandler', 'loguru', 'winston', …
  readonly where?: Value; // the file (not named `path`, which Located adds)
  readonly little?: true; // emptied or named anew whenever the program starts, or told of errors only
  readonly configured?: true; // in a configuration, which names handlers that may not be used
  readonly symbol: string;
  readonly guards: readonly Value[];
  readonly at: Range;
}
