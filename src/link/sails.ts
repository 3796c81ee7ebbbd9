// link: a route of Sails -> the function of api/controllers that answers it, and the policies that stand before that action.
import type { Located, Project } from '../model/project.ts';
import type { RouteFact, UseFact } from '../model/route.ts';
import type { Range } from '../model/range.ts';
import type { Value } from '../model/value.ts';
import { resolveModule } from './imports.ts';
import { resolveMember } from './names.ts';
import { folderOf } from './paths.ts';

/** The route as Sails runs it; policies stand in the file beside, and the most specific of them counts alone. */
export function sailsRoute(project: Project, fact: Located<RouteFact>): Located<RouteFact> {
  const { handler } = fact;
  if (handler?.kind !== 'literal') return fact;
  const action = String(handler.value);
  const { handler: _, ...rest } = fact;
  const answers = actionValue(project, fact.path, action, handler.at);
  const policies = project.once(policiesOf).get(folderOf(fact.path));
  const applied = keysOf(action.toLowerCase()).map((key) => policies?.get(key)).find((each) => each !== undefined);
  return { ...rest, ...(answers !== null && { handler: answers }), safeguards: applied?.chain.map((each) => ({ ...each, at: fact.at })) ?? [] };
}

/** By folder and by the action or pattern that they stand for. */
function policiesOf(project: Project): ReadonlyMap<string, ReadonlyMap<string, Located<UseFact>>> {
  const found = new Map<string, Map<string, Located<UseFact>>>();
  for (const use of project.of('use')) {
    const [only] = use.framework === 'sails' ? (use.only ?? []) : [];
    if (only?.kind !== 'literal') continue;
    const folder = folderOf(use.path);
    const beside = found.get(folder) ?? new Map<string, Located<UseFact>>();
    found.set(folder, beside.set(String(only.value), use));
  }
  return found;
}

/** `users/create`, `users/*`, `*`: the more specific first. */
function keysOf(action: string): string[] {
  const keys = [action];
  for (let slash = action.lastIndexOf('/'); slash > 0 && keys.length < 10; slash = action.lastIndexOf('/', slash - 1)) keys.push(`${action.slice(0, slash)}/*`);
  return [...keys, '*'];
}

/** `fn` of api/controllers/users/create.js, the function that the file exports, or `create` of UsersController.js. */
function actionValue(project: Project, path: string, action: string, at: Range): Value | null {
  const required = (specifier: string): Value => ({ kind: 'call', callee: { kind: 'name', name: 'require', at }, args: [{ kind: 'literal', value: specifier, at }], named: [], at });
  const own = `../api/controllers/${action}`;
  const file = resolveModule(project, path, own, 'javascript');
  if (file !== null) return { kind: 'member', on: required(own), name: resolveMember(project, file, 'fn') === null ? 'default' : 'fn', at };
  const slash = action.lastIndexOf('/');
  const [controller, method] = [action.slice(0, Math.max(slash, 0)), action.slice(slash + 1)];
  const shared = `../api/controllers/${controller.replace(/[^/]*$/, (last) => `${last.charAt(0).toUpperCase()}${last.slice(1)}`)}Controller`;
  return resolveModule(project, path, shared, 'javascript') === null ? null : { kind: 'member', on: required(shared), name: method, at };
}
