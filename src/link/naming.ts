// link: what the code calls something, and the dotted name of what comes from a package.
import type { Project } from '../model/project.ts';
import { someWithin, type Value } from '../model/value.ts';
import { targetOf } from './classes.ts';
import { returnedBy } from './names.ts';

/** The dotted name of something of a package: `flask_login.login_required`, `flask_httpauth.HTTPBasicAuth().login_required`. */
export function externalName(project: Project, path: string, value: Value, depth = 0): string | null {
  if (depth > 8) return null;
  if (value.kind === 'call' || value.kind === 'new') {
    const callee = externalName(project, path, value.callee, depth + 1);
    return callee === null ? returnedName(project, path, value.callee, depth + 1) : `${callee}()`;
  }
  if (value.kind === 'index') return externalName(project, path, value.on, depth + 1); // FastAPIUsers[User, UUID]
  if (value.kind !== 'name' && value.kind !== 'member') return null;
  const target = targetOf(project, path, value);
  if (target?.kind === 'external') return target.name === null || target.name === 'default' || target.name === '*' ? target.module : `${target.module}.${target.name}`;
  if (target?.kind === 'bindings') return target.bindings[0] === undefined ? null : externalName(project, target.path, target.bindings[0].value, depth + 1);
  if (target !== null || value.kind !== 'member') return null;
  const on = externalName(project, path, value.on, depth + 1);
  return on === null ? null : `${on}.${value.name}`;
}

/** What a factory of the project makes: `def get_users(): return FastAPIUsers(…)`. */
function returnedName(project: Project, path: string, callee: Value, depth: number): string | null {
  const target = callee.kind === 'name' || callee.kind === 'member' ? targetOf(project, path, callee) : null;
  if (target?.kind !== 'function') return null;
  for (const returned of returnedBy(target).slice(0, 4)) {
    const name = returned.kind === 'call' || returned.kind === 'new' ? externalName(project, target.path, returned, depth) : null;
    if (name !== null) return name;
  }
  return null;
}

/** Inline functions have no name that says anything. */
export function shownName(symbol: string): string {
  return symbol.includes('handler@') ? 'handler' : symbol;
}

/** What the code calls it: `get_user`, `passport.authenticate`; `auth` for `require('./middleware/auth')`. */
export function nameOf(value: Value): string {
  switch (value.kind) {
    case 'name':
      return value.name;
    case 'member': {
      const on = nameOf(value.on);
      return on === '' ? value.name : `${on}.${value.name}`;
    }
    case 'call':
    case 'new': {
      const [first] = value.args;
      if (value.callee.kind === 'name' && value.callee.name === 'require' && first?.kind === 'literal') return String(first.value).replace(/^.*\/(?=.)/, '');
      const wrapped = nameOf(value.callee);
      const inner = /^(?:Depends|Security|UseGuards)$/.test(wrapped) && first !== undefined ? nameOf(first) : '';
      return inner === '' ? wrapped : inner;
    }
    case 'opaque':
      return value.name ?? '';
    default:
      return '';
  }
}

/** `get_current_user(required_roles=[…])`, within `Depends(…)` too. */
function namesRoles({ args: [first], named }: Extract<Value, { kind: 'call' }>): boolean {
  return named.some(({ name }) => /(?:^|_)(?:roles?|permissions?|scopes?)$/i.test(name)) || (first?.kind === 'call' && namesRoles(first));
}

/** What a safeguard asks for: `require_role('admin')`, `prepolicy(check, Action.POLICY_WRITE)`, within `Depends(…)` too. */
export function rightsOf(value: Value): { readonly rights?: string } {
  if (value.kind !== 'call' || !(/permission|polic|roles?\b|role|scope|rights?|access|allow|require|Depends|Security/i.test(nameOf(value)) || namesRoles(value))) return {};
  const words: string[] = [];
  const note = (part: Value): boolean => {
    if (part.kind === 'literal' && typeof part.value === 'string') words.push(part.value);
    if (part.kind === 'member' && part.on.kind === 'name' && /^[A-Z]/.test(part.on.name)) words.push(part.name);
    return words.length >= 8;
  };
  for (const given of [...value.args, ...value.named.map((each) => each.value)]) someWithin(given, note, 5);
  return words.length === 0 ? {} : { rights: words.join(' ').slice(0, 120) };
}
