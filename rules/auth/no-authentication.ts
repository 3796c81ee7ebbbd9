// auth/no-authentication: an application changes data for whoever asks. CWE-306.
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Route } from '../../src/model/route.ts';
import { handlingOf } from '../../src/link/limits.ts';
import { routesOf } from '../../src/link/routes.ts';
import { byApplication, changesState, isMeantForAll, named, recognisesCallers } from './sensitive-route.ts';

const mostListed = 12;

export const rule = projectRule({
  id: 'auth/no-authentication',
  severity: 'P0',
  confidence: 'medium',
  *check(project) {
    for (const routes of byApplication(routesOf(project)).values()) {
      const problem = judged(project, routes);
      if (problem !== null) yield problem;
    }
  },
});

function judged(project: Project, routes: readonly Route[]): (Problem & { path: string }) | null {
  const application = routes[0]?.application;
  if (application === undefined || project.files.get(application.path)?.role !== 'production') return null;
  if (routes.some(({ authentication }) => authentication !== 'none')) return null;
  const exposed = routes.filter((route) => changesState(route) && !isMeantForAll(route) && project.files.get(route.path)?.role === 'production');
  const [first] = exposed;
  if (first === undefined || recognisesCallers(project, application.path)) return null;
  const isPure = exposed.every((route) => onlyComputes(project, route));
  return {
    path: application.path,
    at: application.at,
    message: isPure ? 'computes' : 'open',
    ...((isPure || exposed.every(isOwnChoice)) && { severity: 'P2' as const }),
    data: { count: exposed.length, route: named(first) },
    related: exposed.slice(0, mostListed).map((route) => ({ path: route.path, at: route.at, note: 'open-here', data: { route: named(route) } })),
    symbol: application.name,
    cause: `no-authentication ${application.path} ${application.name}`,
  };
}

/** A page on which visitors choose how things look to them. */
function isOwnChoice({ url, methods }: Route): boolean {
  return methods.includes('GET') && /\/(?:preferences|theme|lang(?:uage)?|locale)\/?$/i.test(url);
}

const computing = /partition|cluster|encod|embed|locat|detect|recogni|predict|infer|generat|caption|tags?\b|transcri|translat|summar|classif|segment|tokeni|rank|similar|pars|extract|convert|transform|ocr|analy|comput|calculat|render|resiz|vectori/i;

/** Called for what it works out of the request, and its handler is not seen to do anything else. */
function onlyComputes(project: Project, route: Route): boolean {
  return computing.test(route.url) && handlingOf(project, route)?.computes === true;
}
