// secret/plaintext-at-rest: what finds an account by the password as it was typed keeps it so; a driver writes what it is handed. CWE-256.
import { flowsOf } from '../../src/link/dataflow.ts';
import type { Flow } from '../../src/link/dataflow.ts';
import { Mark } from '../../src/model/dataflow.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { named } from '../auth/sensitive-route.ts';

const typed = /^(?:password|passwd|pwd)$/i;
/** Elsewhere the same comparison asks whether somebody has changed it: `if (user.password !== dto.password) hash(…)`. */
const signingIn = /log_?-?in|log_?-?on|sign_?-?in|authenticat|(?:^|[/_ ])token\b|session/i;
/** Values beside a statement have no names of fields. */
const bound = /^(?:WHERE|INSERT) password$/;

/** `User.findOne({ email, password: req.body.password })` */
export function* typedPasswords(project: Project): Iterable<Problem & { path: string }> {
  const seen = new Set<string>();
  for (const flow of flowsOf(project)) {
    const key = `${flow.path} ${String(flow.at.start)}`;
    if (!isTyped(flow) || seen.has(key) || project.files.get(flow.path)?.role !== 'production' || flow.route.development === true) continue;
    seen.add(key);
    yield found(flow);
  }
}

/** Hashed by nothing on its way, also by nothing that we could not read. */
function isTyped({ sink, field = '', from, marks, name, route }: Flow): boolean {
  if (sink !== 'filter' || !(typed.test(field) || bound.test(name)) || !/^(?:body|query|params|message)$/.test(from.part)) return false;
  if (name === '==' && !signingIn.test(`${route.url} ${route.handler?.symbol ?? ''}`)) return false;
  return (typed.test(from.name.slice(from.name.lastIndexOf('.') + 1)) || (field !== '' && /\.pass$/i.test(from.name))) && (marks & (Mark.encoded | Mark.cleaned | Mark.joined)) === 0;
}

function found({ path, at, from, name, route, via }: Flow): Problem & { path: string } {
  const data = { source: from.name, sink: name, route: named(route) };
  const related = [...via.map((call): Related => ({ path: call.path, at: call.at, note: 'passes-here' })), { path: route.path, at: route.at, note: 'enters-here', data: { route: named(route) } }];
  return { path, at, message: name === '==' ? 'matched' : /^insert/i.test(name) ? 'stored' : 'compared', data, severity: 'P0', related, symbol: 'password', cause: `plaintext password ${path}` };
}
