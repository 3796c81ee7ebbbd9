// wiring: safeguards of REST framework's views under a name that the framework never reads, so that none of them is asked.
import type { Located, Project } from '../../src/model/project.ts';
import type { Problem, Severity } from '../../src/model/finding.ts';
import type { Route } from '../../src/model/route.ts';
import type { MisnamedListFact } from '../../src/model/wiring.ts';
import { routesOf } from '../../src/link/routes.ts';

const mostListed = 12;
/** Ask nothing: that they are not asked changes nothing. */
const lenient = /^AllowAny$/;
/** What another list of the project mostly asks as well. */
const usual = /^IsAuthenticated(?:OrReadOnly)?$/;

/** One a file, at the gravest. */
export function* misnamedLists(project: Project): Iterable<Problem & { readonly path: string }> {
  const files = new Map<string, { readonly fact: Located<MisnamedListFact>; readonly severity: Severity }[]>();
  for (const fact of project.of('misnamed-list')) {
    const severity = fact.role === 'production' ? severityOf(fact, routesIn(project, fact)) : null;
    if (severity !== null) files.set(fact.path, [...(files.get(fact.path) ?? []), { fact, severity }]);
  }
  for (const [path, all] of files) {
    const [first, ...others] = [...all].sort((a, b) => (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0));
    if (first === undefined) continue;
    const { fact, severity } = first;
    yield {
      path,
      at: fact.at,
      message: 'misnamed',
      severity,
      confidence: 'high',
      data: { name: fact.symbol, written: fact.written, meant: fact.meant, asked: fact.names.join(', ') },
      related: others.slice(0, mostListed).map((other) => ({ path, at: other.fact.at, note: 'misnamed-too', data: { name: other.fact.symbol, written: other.fact.written } })),
      symbol: fact.symbol,
      cause: `misnamed ${path}`,
    };
  }
}

function routesIn(project: Project, { path, of }: Located<MisnamedListFact>): readonly Route[] {
  return routesOf(project).filter((route) => route.path === path && of.some(({ start, end }) => route.at.start >= start && route.at.end <= end) && route.development !== true);
}

/** By what stands before its routes instead; null where nothing is lost. */
function severityOf({ meant, names }: MisnamedListFact, routes: readonly Route[]): Severity | null {
  if (routes.length === 0 || names.every((name) => lenient.test(name))) return null;
  if (meant === 'authentication_classes') return 'P2';
  if (meant === 'throttle_classes') return routes.some(({ guards }) => guards.some(({ how }) => how === 'throttle')) ? 'P2' : 'P1';
  if (routes.some(({ authentication }) => authentication === 'none')) return 'P1';
  return names.every((name) => usual.test(name)) ? null : 'P2';
}
