// auth/default-credential: the key of sessions in which nothing of the program notes who somebody is: Starlette's, beside a library that keeps the state of a login there,
// and those of express-session and its like that hold such a state alone.
import type { CredentialDefaultFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { isOneProgram } from '../../src/link/refusals.ts';
import { holdsOnlyMarks } from '../state/session-marks.ts';

/** `add_middleware(SessionMiddleware, secret_key=…)` of a program that reads and writes no session itself, while Authlib puts there what it compares when the provider sends somebody back. */
export function holdsNobody(project: Project, { path, at, name }: Located<CredentialDefaultFact>): boolean {
  if (!path.endsWith('.py')) return /session_?secret$/i.test(name) && holdsOnlyMarks(project);
  const sessions = project.of('credential-use').filter((use) => use.scheme === 'session' && use.role === 'production' && use.path.endsWith('.py') && isOneProgram(path, use.path));
  const isKeyed = sessions.length > 0 && sessions.every((use) => use.path === path && holds(use.at, at));
  return isKeyed && project.of('module').some((module) => module.role === 'production' && isOneProgram(path, module.path) && module.imports.some(({ from }) => /^authlib\.integrations\.(?:starlette|base)_client/.test(from)));
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
