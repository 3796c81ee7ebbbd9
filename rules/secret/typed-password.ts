// secret/plaintext-at-rest: what finds an account by the password as it was typed keeps it so; a driver writes what it is handed. CWE-256.
import { flowsOf } from '../../src/link/dataflow.ts';
import type { Flow } from '../../src/link/dataflow.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { fixedAccount } from '../auth/fixed-accounts.ts';
import { named } from '../auth/sensitive-route.ts';
import { isTypedPassword } from './typed-password-flow.ts';

/** `User.findOne({ email, password: req.body.password })` */
export function* typedPasswords(project: Project): Iterable<Problem & { path: string }> {
  const seen = new Set<string>();
  for (const flow of flowsOf(project)) {
    const key = `${flow.path} ${String(flow.at.start)}`;
    if (!isTypedPassword(flow) || fixedAccount(project, flow.path, flow.name) !== null || seen.has(key) || project.files.get(flow.path)?.role !== 'production' || flow.route.development === true) continue;
    seen.add(key);
    yield found(flow);
  }
}

function found({ path, at, from, name, route, via }: Flow): Problem & { path: string } {
  const data = { source: from.name, sink: name, route: named(route) };
  const related = [...via.map((call): Related => ({ path: call.path, at: call.at, note: 'passes-here' })), { path: route.path, at: route.at, note: 'enters-here', data: { route: named(route) } }];
  return { path, at, message: name === '==' ? 'matched' : /^insert/i.test(name) ? 'stored' : 'compared', data, severity: 'P0', related, symbol: 'password', cause: `plaintext password ${path}` };
}
