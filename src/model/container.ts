// Facts about what a program keeps in its own memory for as long as it runs.
import type { Range } from './range.ts';
import type { Value } from './value.ts';

/** A map, list or set that outlives the call that adds to it. Emitted where functions of its own file add to it. */
export interface ContainerFact {
  readonly kind: 'container';
  readonly name: string; // as code calls it: 'AUTH_SESSIONS', '_mem', 'sessions'
  readonly owner: string; // '' at module level, the class or the function that holds it
  readonly held: 'module' | 'class' | 'instance' | 'function'; // class: one for all instances
  readonly single?: true; // instance: the file makes one for the process, or its framework does
  readonly holds: 'map' | 'list' | 'set';
  readonly grows: readonly Growth[];
  readonly used: readonly string[]; // symbols of the functions that name it, '' left out
  readonly removes: readonly Removal[];
  readonly live?: true; // what is put in is bound to the process: connections, tasks, locks, functions
  readonly plain?: true; // what is put in is data alone: records, texts, numbers; neither: it cannot be told
  readonly persisted?: true; // functions that use it also write to a database or file
  readonly seeds?: readonly string[]; // names of the fields that the entries it starts with have
  readonly shared?: true; // the code around it also knows a store that processes share: Redis and the like
  readonly at: Range;
}

export interface Growth {
  readonly symbol: string;
  readonly fields: readonly string[]; // of the record that is put in, as far as they can be read
  readonly at: Range;
}

export interface Removal {
  readonly symbol: string;
  readonly how: 'entry' | 'all' | 'limit'; // limit: its size is tested where it grows
}

/** A store of a library that keeps everything in memory, chosen by name or by leaving the choice out. */
export interface MemoryStoreFact {
  readonly kind: 'memory-store';
  readonly name: string; // 'MemorySaver', 'express-session'
  readonly keeps: 'sessions' | 'conversations' | 'jobs';
  readonly bounded?: true; // told for how long, or how many, it keeps
  readonly fallback?: true; // stands in where no other was given or configured
  readonly symbol: string; // the function it is made in, '' at module level
  readonly guards: readonly Value[];
  readonly at: Range;
}

/** What a file puts into the session of a visitor: `req.session.userId = …`. */
export interface SessionEntryFact {
  readonly kind: 'session-entry';
  readonly names: readonly string[]; // '*': what cannot be told
  readonly at: Range;
}

/** An object that keeps things is made once: by a function that runs while the program starts, for a variable of the module, or by its owner. */
export interface OnceMadeFact {
  readonly kind: 'once-made';
  readonly class: Value;
  readonly owner?: string; // the class of this file each of whose instances makes one
  readonly at: Range;
}

/** What functions of a file that answers requests import only when they run. */
export interface LateImportsFact {
  readonly kind: 'late-imports';
  readonly imports: readonly { readonly from: string; readonly name: string }[];
  readonly at: Range;
}
