// Facts about processes: how many run an application, what they start besides answering requests, and what stops them from answering.
import type { Range } from './range.ts';
import type { Value } from './value.ts';

/** A command line that starts programs and that no container fact holds: Procfile, start script, package.json, supervisor, systemd. */
export interface CommandFact {
  readonly kind: 'command';
  readonly by: 'procfile' | 'script' | 'package' | 'supervisor' | 'systemd';
  readonly line: Value; // as one text, `$NAME` as environment reads
  readonly at: Range;
}

/** How many processes answer requests, where code or a server's own configuration says so. */
export interface ProcessesFact {
  readonly kind: 'processes';
  readonly by: string; // 'uvicorn', 'gunicorn', 'pm2', 'cluster', …
  readonly count: Value;
  readonly application?: Value; // 'app.main:app', a script, or the application itself; absent: whatever the server is told to run
  readonly guards: readonly Value[];
  readonly at: Range;
}

/** A server told on which address to listen. */
export interface BindFact {
  readonly kind: 'bind';
  readonly by: string; // 'uvicorn', 'flask', 'node', …
  readonly host: Value;
  readonly application?: Value;
  readonly guards: readonly Value[];
  readonly at: Range; // the address
}

/** Work that a function leaves running behind it. */
export interface Start {
  readonly how: 'task' | 'thread' | 'timer' | 'scheduler' | 'periodic'; // task: on the event loop; periodic: runs again and again by itself
  readonly what: readonly Value[]; // the functions that it runs; an inline function: a name with its symbol
  readonly kept: boolean; // somebody holds on to it
  readonly guards: readonly Value[];
  readonly at: Range;
}

/** A loop without end that sleeps between its rounds. */
export interface EndlessLoop {
  readonly at: Range;
  readonly pace: 'fixed' | 'varied'; // how long it sleeps
  readonly failures: 'passed-over' | 'handled' | 'uncaught'; // passed-over: an error is printed or logged at most, and the next round is as before
}

export interface Blocking {
  readonly what: string; // 'requests.get', 'Session.execute', 'readFileSync'
  readonly family: string; // what one remedy serves: 'requests', 'sqlalchemy', 'fs', …
  readonly via?: string; // the function of this file through which it is reached
  readonly at: Range;
}

/** What a function does to the process it runs in. Emitted only where one of the lists says something. */
export interface ActivityFact {
  readonly kind: 'activity';
  readonly symbol: string; // '' at module level
  readonly async: boolean;
  readonly hook?: 'start' | 'stop'; // the framework calls it when the application starts or stops; start: also both
  readonly blocking: readonly Blocking[];
  readonly starts: readonly Start[];
  readonly loop?: EndlessLoop;
  readonly shared?: true; // changes what other processes see too: a database, files, another service, mail
  readonly locked?: true; // takes a lock or asks who leads
  readonly calls: readonly Value[]; // of an asynchronous function: those it does not await; of what runs at start: all
  readonly at: Range;
}

/** The process is told what to do when it is asked to end. */
export interface ShutdownFact {
  readonly kind: 'shutdown';
  readonly by: 'signal' | 'framework' | 'library';
  readonly at: Range;
}

/** A server of Node begins to listen. */
export interface ListenFact {
  readonly kind: 'listen';
  readonly by: string;
  readonly at: Range;
}

/** Code that fills the database with the project's seeds. */
export interface SeedingFact {
  readonly kind: 'seeding';
  readonly by: string; // 'knex', 'typeorm-extension', …
  readonly at: Range;
}
