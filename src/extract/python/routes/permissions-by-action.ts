// extract/python/routes: DRF's `get_permissions` -> the permissions of one action or method, where its tests speak of nothing else.
import type { Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { guardValues, toValue } from '../expression.ts';
import type { ClassSite, Outline } from '../outline.ts';

export interface Asked {
  readonly action: string; // 'list', 'archive', or the verb of a plain view
  readonly method: string;
}

/** Null: cannot be told. `inherits`: besides those that its base class answers, which are the class's own list. */
export type Answer = { readonly permissions: readonly Safeguard[]; readonly inherits: boolean } | null;

const inherited: Answer = { permissions: [], inherits: true };

/** For each action asked the permissions, or null where there is no such method. */
export function permissionsByAction(site: ClassSite, code: Outline): ((asked: Asked) => Answer) | null {
  const method = site.methods.find(({ node }) => node.name === 'get_permissions');
  if (!method || method.node.body.length === 0) return null;
  const returns = method.returns.map(({ node, scope, guard }) => ({ guards: guardValues(guard), value: node.value ? toValue(node.value, scope, guard, 200) : null }));
  const assignments = code.assignments
    .filter(({ node, scope }) => scope === method.inner && node.type === 'Attribute' && node.attr === 'permission_classes')
    .map(({ value, scope, guard }) => ({ guards: guardValues(guard), value: value ? toValue(value, scope, guard, 200) : null }));
  return (asked) => {
    for (const { guards, value } of returns) {
      const isReached = all(guards, asked);
      if (isReached === null || value === null) return null;
      if (!isReached) continue;
      const answer = read(value, asked);
      return answer?.inherits === true && answer.permissions.length === 0 ? fromAssignments(assignments, asked) : answer;
    }
    return null;
  };
}

interface Given {
  readonly guards: readonly Value[];
  readonly value: Value | null;
}

/** `self.permission_classes = […]` before `return super().get_permissions()`. */
function fromAssignments(assignments: readonly Given[], asked: Asked): Answer {
  let answer: Answer = inherited;
  for (const { guards, value } of assignments) {
    const isReached = all(guards, asked);
    if (isReached === null || value === null) return null;
    if (isReached) answer = read(value, asked);
  }
  return answer;
}

function all(guards: readonly Value[], asked: Asked): boolean | null {
  let result: boolean | null = true;
  for (const test of guards) {
    const one = holds(test, asked, 0);
    if (one === false) return false;
    if (one === null) result = null;
  }
  return result;
}

function read(value: Value, asked: Asked, depth = 0): Answer {
  if (depth > 20) return null;
  if (value.kind === 'conditional') {
    const test = holds(value.test, asked, 0);
    return test === null ? null : read(test ? value.then : value.otherwise, asked, depth + 1);
  }
  if (value.kind === 'join') {
    const parts = value.parts.map((part) => read(part, asked, depth + 1));
    return parts.reduce<Answer>((all, part) => all && part && { permissions: [...all.permissions, ...part.permissions], inherits: all.inherits || part.inherits }, { permissions: [], inherits: false });
  }
  if (value.kind === 'map-over') return read(value.source, asked, depth + 1);
  if (value.kind === 'list') return { permissions: value.items.map(permission), inherits: false };
  if (value.kind === 'member' && value.name === 'permission_classes') return inherited;
  if (value.kind === 'call' && value.callee.kind === 'member' && value.callee.name === 'get_permissions') return inherited;
  return null;
}

function permission(item: Value): Safeguard {
  return { what: item.kind === 'call' && item.args.length === 0 && item.named.length === 0 ? item.callee : item, how: 'permission', at: item.at };
}

function holds(test: Value, asked: Asked, depth: number): boolean | null {
  if (depth > 20) return null;
  switch (test.kind) {
    case 'not': {
      const of = holds(test.of, asked, depth + 1);
      return of === null ? null : !of;
    }
    case 'and':
    case 'or': {
      const parts = test.parts.map((part) => holds(part, asked, depth + 1));
      const telling = test.kind === 'or';
      return parts.includes(telling) ? telling : parts.includes(null) ? null : !telling;
    }
    case 'compare': {
      const left = subject(test.left, asked);
      if (left === null) return null;
      const right = words(test.right);
      if (right === null) return null;
      const isIn = right.includes(left);
      return test.op === '==' || test.op === 'in' ? isIn : test.op === '!=' || test.op === 'not in' ? !isIn : null;
    }
    default:
      return null;
  }
}

/** What `self.action` or `self.request.method` is. */
function subject(value: Value, asked: Asked): string | null {
  if (value.kind === 'opaque' && value.why === 'request' && value.name === 'method') return asked.method;
  if (value.kind !== 'member') return null;
  if (value.name === 'action') return asked.action;
  return value.name === 'method' && value.on.kind === 'member' && value.on.name === 'request' ? asked.method : null;
}

function words(value: Value): string[] | null {
  if (value.kind === 'literal') return typeof value.value === 'string' ? [value.value] : null;
  if (value.kind === 'list') return value.items.every((item) => item.kind === 'literal') ? value.items.map((item) => String(item.value)) : null;
  const name = value.kind === 'member' || value.kind === 'name' ? value.name : '';
  return name === 'SAFE_METHODS' ? ['GET', 'HEAD', 'OPTIONS'] : null;
}
