// link: where servers listen, in code and by commands -> the applications that only this machine's own programs reach.
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import type { BindFact } from '../model/workers.ts';
import type { Located } from '../model/project.ts';
import { servedBy } from './commands.ts';
import { resolveName } from './names.ts';
import { outcomes, reachOf } from './resolve.ts';
import { applicationFile, entryOf } from './workers.ts';

const loopback = /^(?:127(?:\.\d{1,3}){3}|localhost|\[?::1\]?)$/i;

/** All that is seen to start the application of this file listens on the loopback, by an address written in code. */
export function listensToItself(project: Project, path: string): boolean {
  return project.once(byFile).get(path) === true;
}

/** By the file of an application: false where anything starts it for others, or on an address that can be changed. */
function byFile(project: Project): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  const note = (path: string | null, isLoopback: boolean): void => void (path !== null && found.set(path, isLoopback && found.get(path) !== false));
  const binds = project.of('bind').filter((bind) => bind.role === 'production' && reachOf(project, bind.path, bind.guards) !== 'never');
  for (const bind of binds) note(fileOf(project, bind), isLoopback(project, bind));
  // A server of Node that is told no address listens on all of them.
  for (const listen of project.of('listen')) {
    if (listen.role === 'production' && !binds.some(({ path, at }) => path === listen.path && listen.at.start <= at.start && at.end <= listen.at.end)) note(listen.path, false);
  }
  for (const served of servedBy(project)) note(entryOf(project, served), false);
  return found;
}

/** Its address is written in code, and is the loopback. */
export function isLoopback(project: Project, { path, host }: Located<BindFact>): boolean {
  const all = outcomes(project, path, host);
  return all.length > 0 && all.every(({ value, variables }) => variables.length === 0 && value.kind === 'scalar' && typeof value.value === 'string' && loopback.test(value.value));
}

/** Where the application is made that the server is handed. */
function fileOf(project: Project, { path, application }: Located<BindFact>): string | null {
  const target = application?.kind === 'name' ? resolveName(project, path, root(application)) : null;
  return target !== null && target.kind === 'bindings' ? target.path : applicationFile(project, path, application);
}

function root(value: Extract<Value, { kind: 'name' }>): string {
  return value.name.split('.', 1)[0] ?? value.name;
}
