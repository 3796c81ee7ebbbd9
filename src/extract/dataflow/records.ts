// extract/dataflow: what of a record of a person would give rights to whoever writes it.
import { Mark } from '../../model/dataflow.ts';
import type { CallTerm, Target, Term } from './terms.ts';
import { placed, type Taint } from './trace.ts';

const people = /user|account|member|customer|admin|staff|employee|person/i;
const privileged = /^(?:roles?|role_?(?:ids?|names?)|user_?roles?|is_?admin(?:istrator)?|admin|is_?super_?user|superuser|is_?staff|permissions?|scopes?|user_?type|access_?level|privileges?|is_?root)$/i;
const envelopes = /^(?:data|\$set|defaults|create|update|values|set)$/; // prisma's, mongo's and others' way to hand the fields over
/** Words of a test of what the caller may do. */
const rights = /admin|super_?user|is_?staff|role|permi|privileg|authoriz|^can[A-Z_]|has_?(?:perm|scope|access|right)|is_?owner|grant/i;

/** A model of the people who use the application: `User`, `models.Account`, `userRepository`. Not what checks or carries a request. */
export function isOfPeople(name: string): boolean {
  return people.test(name) && !/(?:create|update|in|out|read|response|request|schema|dto|error|exception|serializer|form|input|payload|info|public|config|service|client|controller|event|token|settings|options|query|filter|params|data|view|page|manager|session|role|group|agent|log)s?$/i.test(name);
}

export function isPrivileged(field: string): boolean {
  return privileged.test(field);
}

/** `{ ...body, role: 'user' }`: what stands before a field that gives rights does not decide on it. */
export function fixing(traces: Taint): Taint {
  return traces.map((trace) => (trace.slots === undefined ? { ...trace, marks: trace.marks | Mark.fixed } : trace));
}

/** `const { role, ...rest } = body` */
export function takesRights(target: Target): boolean {
  return target.length > 1 && target.some(({ member }) => member !== null && privileged.test(member));
}

/** Fields that give rights, and the whole of what a caller sent. */
export function givingRights(traces: Taint): Taint {
  return traces.flatMap((trace): Taint => {
    const slots = envelopes.test(trace.slots?.[0] ?? '') ? trace.slots?.slice(1) : trace.slots;
    const [field] = slots ?? [];
    if (field === undefined || field === '*') {
      if ((trace.marks & Mark.fixed) !== 0) return [];
      const { slots: _, ...whole } = trace;
      return trace.slots !== undefined && slots?.length === 0 ? [whole] : field === undefined ? [trace] : [];
    }
    return privileged.test(field) ? placed([{ ...trace, slots: [] }], field) : [];
  });
}

/** Functions that turn away whom they find without the right: `throwIfNoAccess(…)`, `await checkPermission(ctx, …)`, `assertAdmin(user)`. */
const demanding = /^(?:throw_?(?:if|unless)|assert|ensure|require|check|verify|validate|enforce|must|guard)\w*(?:access|permission|role|admin|owner|rights?|allowed|privilege|scope|authoriz)/i;

export function demandsRights(callee: string): boolean {
  return demanding.test(callee.slice(callee.lastIndexOf('.') + 1));
}

/** `if (!current_user.is_superuser)`, `if (!canEdit(user))`. */
export function asksForRights(test: Term, depth = 0): boolean {
  if (depth > 6) return false;
  const inner = (term: Term): boolean => asksForRights(term, depth + 1);
  switch (test.is) {
    case 'name':
      return rights.test(test.name);
    case 'member':
      return rights.test(test.name) || inner(test.on);
    case 'index':
      return (test.key.is === 'text' && rights.test(test.key.value)) || inner(test.on);
    case 'call':
      return rights.test(test.method) || inner(test.callee) || test.args.some(inner);
    case 'not':
      return inner(test.of);
    case 'and':
    case 'or':
      return test.parts.some(inner);
    case 'compare':
      return inner(test.left) || inner(test.right);
    default:
      return false;
  }
}

const passwords = /^(?:password|passwd|pwd)$/i;
const accounts = /(?:^|_)(?:users?|accounts?|members?|customers?|employees?|students?|teachers?|patients?|persons?|rows?|records?)(?:_(?:data|row|record|doc|info|obj|object|in_db|from_db|details))?\d?$/i;

/** `user.password == given`: what is compared with the password that an account keeps. */
export function againstStored({ op, left, right }: Extract<Term, { is: 'compare' }>): readonly Term[] {
  if (op !== '==' && op !== '!=') return [];
  return [...(isStored(left) ? [right] : []), ...(isStored(right) ? [left] : [])];
}

/** `hostCfg.users.some`, `config.accounts.find`: nobody's table. */
export function isOfSettings(callee: Term): boolean {
  if (callee.is !== 'member' || !/^(?:some|find|filter|every|findIndex)$/.test(callee.name)) return false;
  for (let on: Term = callee.on; ; on = on.on) {
    if (on.is === 'name') return settings.test(on.name);
    if (on.is !== 'member') return false;
    if (settings.test(on.name)) return true;
  }
}

const settings = /(?:^|_)(?:cfg|config|configuration|settings|options|env)$|(?:Cfg|Config|Configuration|Settings|Options)$/;

function isStored(term: Term): boolean {
  const field = term.is === 'member' ? term.name : term.is === 'index' && term.key.is === 'text' ? term.key.value : '';
  return passwords.test(field) && (term.is === 'member' || term.is === 'index') && isAccount(term.on, 0);
}

/** `user`, `users[name]`, `db_user`, `User`, `User.query.first()`; not `settings.user`. */
function isAccount(term: Term, depth: number): boolean {
  switch (term.is) {
    case 'name':
      return accounts.test(spaced(term.name));
    case 'member':
      return accounts.test(spaced(term.name)) && !/settings|config|environ|args|options/i.test(term.on.is === 'name' ? term.on.name : term.on.is === 'member' ? term.on.name : '');
    case 'index':
      return depth < 4 && isAccount(term.on, depth + 1);
    default:
      return false;
  }
}

function spaced(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2');
}

/** Whether a query asks for a password by name: `filter_by(password=…)`, `find_one({"password": …})`. */
export function asksForPassword({ args, named }: CallTerm): boolean {
  return named.some(({ name }) => passwords.test(name)) || (args[0]?.is === 'record' && args[0].entries.some(({ key }) => key !== null && passwords.test(key)));
}

/** What a statement does with a password that it is given beside it: finds an account by it, or keeps it. */
export function passwordIn(statement: Term | undefined): 'WHERE' | 'INSERT' | null {
  const text = statement?.is === 'call' ? statement.args[0] : statement;
  if (text?.is !== 'text' || !/passw(?:or)?d|pwd/i.test(text.value) || /crypt|md5|sha\d|hash|digest|password\s?\(/i.test(text.value)) return null;
  if (/\bwhere\b[^;]{0,300}?\b(?:password|passwd|pwd)["'`]?\s?=\s?(?:\?|%s|:\w|\$\d|%\()/i.test(text.value)) return 'WHERE';
  return /\binsert\s{1,3}into\s{1,3}\W?\w{0,30}(?:user|account|member|customer|employee|student)\w{0,10}\W?\s{0,3}\([^)]{0,300}\b(?:password|passwd|pwd)\b/i.test(text.value) ? 'INSERT' : null;
}
