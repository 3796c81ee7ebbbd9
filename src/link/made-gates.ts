// link: gates that a function makes of a credential -> the same with what its callers hand it: `app.use('/files', requireKey(config.key))`.
import type { EmptyCredentialFact } from '../model/fact.ts';
import type { Located, Project } from '../model/project.ts';
import type { Safeguard } from '../model/route.ts';
import { targetOf } from './classes.ts';
import { ships } from './project.ts';

/** The fact as each of those who put the gate up sees it; itself where no function makes it. */
export function* asHanded(project: Project, fact: Located<EmptyCredentialFact>): Generator<Located<EmptyCredentialFact>> {
  const { given } = fact;
  if (given === undefined) {
    yield fact;
    return;
  }
  for (const { path, role, what } of putUp(project)) {
    if (role !== 'production' || what.kind !== 'call') continue;
    const credential = what.args[given.index];
    const target = credential === undefined ? null : targetOf(project, path, what.callee);
    if (credential !== undefined && target?.kind === 'function' && target.path === fact.path && target.function.name === given.function) yield { ...fact, path, credential };
  }
}

function* putUp(project: Project): Generator<Pick<Located<EmptyCredentialFact>, 'path' | 'role'> & Pick<Safeguard, 'what'>> {
  for (const use of project.of('use')) if (ships(use)) for (const { what } of use.chain) yield { path: use.path, role: use.role, what };
  for (const route of project.of('route')) if (ships(route)) for (const { what } of route.safeguards) yield { path: route.path, role: route.role, what };
}
