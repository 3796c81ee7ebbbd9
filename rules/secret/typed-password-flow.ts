// secret/plaintext-at-rest, auth/default-credential: a password as it was typed meets what it is compared with or written to.
import type { Flow } from '../../src/link/dataflow.ts';
import { Mark } from '../../src/model/dataflow.ts';

const typed = /^(?:password|passwd|pwd)$/i;
/** Elsewhere the same comparison asks whether somebody has changed it: `if (user.password !== dto.password) hash(…)`. */
const signingIn = /log_?-?in|log_?-?on|sign_?-?in|authenticat|(?:^|[/_ ])token\b|session/i;
/** Values beside a statement have no names of fields. */
const bound = /^(?:WHERE|INSERT) password$/;

/** Hashed by nothing on its way, also by nothing that we could not read. */
export function isTypedPassword({ sink, field = '', from, marks, name, route }: Flow): boolean {
  if (sink !== 'filter' || !(typed.test(field) || bound.test(name)) || !/^(?:body|query|params|message)$/.test(from.part)) return false;
  if (name === '==' && !signingIn.test(`${route.url} ${route.handler?.symbol ?? ''}`)) return false;
  return (typed.test(from.name.slice(from.name.lastIndexOf('.') + 1)) || (field !== '' && /\.pass$/i.test(from.name))) && (marks & (Mark.encoded | Mark.cleaned | Mark.joined)) === 0;
}
