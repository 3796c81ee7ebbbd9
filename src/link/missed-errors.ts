// link: handlers of errors that Express does not call: it counts their parameters, and asks only those that are registered after what failed.
// https://expressjs.com/en/guide/error-handling.html#writing-error-handlers
import type { Located, Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import type { ErrorHandlerFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { calledBy } from './called.ts';
import { nameOf } from './naming.ts';
import { ships } from './project.ts';

export interface MissedErrors {
  readonly handler: Located<ErrorHandlerFact>;
  readonly why: 'parameters' | 'too-early';
  readonly name: string; // '' for an inline function
  readonly place: { readonly path: string; readonly at: Range }; // of its definition, or of what is declared after it
}

export function missedErrors(project: Project): MissedErrors[] {
  return project.of('error-handler').flatMap((handler) => (handler.takes !== undefined && handler.role === 'production' && ships(handler) ? missed(project, handler) : []));
}

function missed(project: Project, handler: Located<ErrorHandlerFact>): MissedErrors[] {
  const { path, at, handler: given, arity, takes, ahead } = handler;
  const name = nameOf(given).replace(/^.*@.*$/, '');
  if (arity !== undefined && arity !== takes) return [{ handler, name, why: 'parameters', place: { path, at } }];
  const declared = arity !== undefined || given.kind === 'call' ? null : declarationOf(project, path, given);
  if (declared?.parameters.length === 3 && /^_?(?:e|ex|er|err|error|exception)$/.test(declared.parameters[0] ?? '')) return [{ handler, name, why: 'parameters', place: declared }];
  return ahead === undefined ? [] : [{ handler, name, why: 'too-early', place: { path, at: ahead } }];
}

function declarationOf(project: Project, path: string, given: Value): { readonly path: string; readonly at: Range; readonly parameters: readonly string[] } | null {
  const target = calledBy(project, path, given);
  return target === null ? null : { path: target.path, at: target.function.at, parameters: target.function.params.map(({ name }) => name) };
}
