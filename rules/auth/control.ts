// auth: callers are asked who they are, with credentials that only they know.
import type { Control } from '../../src/model/rule.ts';
import type { Value } from '../../src/model/value.ts';
import { someWithin } from '../../src/model/value.ts';

const access = /secret|passw|token|api_?key|auth|credential|jwt|session|login|admin/i;

/** A start-up that refuses an unknown database type says nothing of who may come in. */
function speaksOfAccess(guard: Value): boolean {
  return someWithin(guard, (value) => (value.kind === 'name' || value.kind === 'member' || value.kind === 'env') && access.test(value.name));
}

export const control: Control = {
  id: 'auth',
  area: 'security',
  effortHours: 16,
  *evidence(project) {
    for (const fact of project.of('credential-use')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, note: 'checked' };
    for (const fact of project.of('refusal')) if (fact.role === 'production' && fact.guards.some((guard) => speaksOfAccess(guard))) yield { path: fact.path, at: fact.at, note: 'refuses' };
  },
};
