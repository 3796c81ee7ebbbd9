// Facts about health checks: who asks, and which paths a program's texts hold.
import type { Range } from './range.ts';

/** A platform or cluster asks a path of a program whether it works. What images and Compose ask is part of BuildUseFact. */
export interface ProbeFact {
  readonly kind: 'probe';
  readonly by: 'kubernetes' | 'platform';
  readonly service: string; // container or service by its name
  readonly image?: string; // as written
  readonly asks: string; // '/healthz'
  readonly at: Range;
}

/** Paths that look like a health check's and stand in a program's own texts, whatever it does with them. */
export interface HealthPathFact {
  readonly kind: 'health-path';
  readonly paths: readonly string[]; // lower case
  readonly library: boolean; // one that serves such a route by itself is used here
  readonly at: Range;
}
