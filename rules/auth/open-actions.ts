// auth/unprotected-route: server actions that change data with a key that no row's policy holds back, and ask nobody who calls. CWE-862.
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { resolveModule } from '../../src/link/imports.ts';
import { routesOf } from '../../src/link/routes.ts';
import { grouped } from '../../src/model/grouped.ts';
import { named } from './sensitive-route.ts';

const mostListed = 12;
/** Supabase's key that row level security does not hold back. */
const allPowerful = /service_?role/i;
const changing = /^(?:delete|remove|update|create|insert|upsert|approve|reject|cancel|set|put|record|release|place|adjust|archive|assign|edit|verify)[A-Z]/;

/** One finding a file: whoever has the page's script sends the same POST without the page. */
export function* openActions(project: Project): Iterable<Problem & { path: string }> {
  const routes = routesOf(project).filter(({ framework }) => framework === 'next');
  const actions = routes.filter(({ url }) => url.startsWith('(action)'));
  const other = routes.find(({ authentication }) => authentication === 'required');
  if (actions.length === 0 || other === undefined || routes.some(({ guards }) => guards.some(({ how, authentication }) => how === 'middleware' && authentication !== 'none'))) return;
  const keyed = new Set(project.of('env-read').flatMap(({ path, name }) => (allPowerful.test(name) ? [path] : [])));
  const open = actions.filter((route) => route.authentication === 'none' && route.guards.length === 0 && changing.test(route.handler?.symbol ?? '') && project.files.get(route.path)?.role === 'production');
  for (const [path, [first, ...others]] of grouped(open, (route) => route.path)) {
    if (first === undefined || !hasKey(project, path, keyed)) continue;
    yield {
      path,
      at: first.at,
      message: 'action',
      data: { action: first.handler?.symbol ?? '', count: others.length + 1, other: named(other) },
      severity: 'P2',
      whenNew: 'P1',
      related: others.slice(0, mostListed).map((route) => ({ path: route.path, at: route.at, note: 'open-here', data: { route: named(route) } })),
      symbol: first.handler?.symbol ?? '',
      cause: `open-actions ${path}`,
    };
  }
}

/** It reads the key, or takes a client that is called after it from a module that does. */
function hasKey(project: Project, path: string, keyed: ReadonlySet<string>): boolean {
  if (keyed.has(path)) return true;
  const module = project.module(path);
  return module?.imports.some(({ from, imported }) => /admin|service/i.test(imported ?? '') && keyed.has(resolveModule(project, path, from, module.language) ?? '')) === true;
}
