// Facts on start-up code that refuses to run with what it is configured with.
import type { Range } from './range.ts';
import type { Value } from './value.ts';

/** Start-up code that refuses to run (raise, exit, throw) when its condition holds. */
export interface RefusalFact {
  readonly at: Range;
  readonly kind: 'refusal';
  readonly guards: readonly Value[]; // it refuses when all of these hold
  readonly symbol: string; // '' at module level
  readonly reportedBy?: string; // it only adds to the list of complaints that the function of this name returns: see HeededFact
}

/** The run ends where the function of this name has complaints: `problems = settings.problems()`, `if problems: raise …`. */
export interface HeededFact {
  readonly at: Range;
  readonly kind: 'heeded';
  readonly name: string;
}

const gathers = /valid|check|verif|problem|error|issue|warning|missing|complain|insecure|unsafe|violation|audit/i;

/** `validateConfig`, `config_problems`: what such a function returns may be complaints, of which none means that all is well. */
export function gathersComplaints(name: string): boolean {
  return gathers.test(name);
}
