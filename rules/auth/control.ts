// auth: callers are asked who they are, with credentials that only they know.
import type { Control } from '../../src/model/rule.ts';
import type { Value } from '../../src/model/value.ts';
import { someWithin } from '../../src/model/value.ts';
import type { Route } from '../../src/model/route.ts';
import { refusalsOf } from '../../src/link/refusals.ts';
import { routesOf } from '../../src/link/routes.ts';
import { byApplication } from './sensitive-route.ts';

const access = /secret|passw|token|api_?key|auth|credential|jwt|session|login|admin/i;

/** A start-up that refuses an unknown database type says nothing of who may come in. */
function speaksOfAccess(guard: Value): boolean {
  return someWithin(guard, (value) => (value.kind === 'name' || value.kind === 'member' || value.kind === 'env') && access.test(value.name));
}

export const control: Control = {
  id: 'auth',
  area: 'security',
  effortHours: 16,
  undecided: ['answers'],
  *evidence(project) {
    for (const fact of project.of('credential-use')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'checked' };
    for (const fact of project.once(refusalsOf)) if (fact.role === 'production' && fact.guards.some((guard) => speaksOfAccess(guard))) yield { path: fact.path, at: fact.at, note: 'refuses' };
    if (project.of('credential-use').some(({ role }) => role === 'production')) return;
    for (const routes of byApplication(routesOf(project)).values()) {
      const application = routes[0]?.application;
      if (application !== undefined && project.files.get(application.path)?.role === 'production' && routes.some(answers)) yield { path: application.path, at: application.at, note: 'answers' };
    }
  },
};

const everybodys = /health|ready|live|ping|status|metrics|version|docs|openapi|swagger|redoc|static|assets|public|favicon|robots|\.\w{2,4}$|^\/?$/i;

/** More than a health check, documentation or files. */
function answers({ transport, development, url }: Route): boolean {
  return transport !== 'static' && development !== true && !everybodys.test(url);
}
