// extract/python/routes: Django settings -> the application with its root of routes, middleware, DRF's defaults.
import type { Expr } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Framework, Safeguard } from '../../../model/route.ts';
import { rangeOf, toValue } from '../expression.ts';
import { text } from '../names.ts';
import type { Assignment, Outline } from '../outline.ts';
import type { Guard, Scope } from '../scope.ts';
import { classList } from './class-lists.ts';
import { elementsOf } from './listing.ts';

const defaults: ReadonlyMap<string, Safeguard['how']> = new Map([
  ['DEFAULT_PERMISSION_CLASSES', 'permission'],
  ['DEFAULT_AUTHENTICATION_CLASSES', 'authentication'],
  ['DEFAULT_THROTTLE_CLASSES', 'throttle'],
]);

export function* djangoSettings(code: Outline): Iterable<Fact> {
  for (const site of code.assignments) {
    const { node, value, scope } = site;
    if (value === null || scope.kind === 'function' || scope.kind === 'inner') continue;
    if (node.type === 'Name') yield* setting(node.id, value, site);
    else if (node.type === 'Subscript' && node.value.type === 'Name' && node.value.id === 'REST_FRAMEWORK') {
      const how = defaults.get(text(node.slice) ?? '');
      if (how !== undefined) yield* use('drf', classList(value, scope, site.guard, how).safeguards, value);
    }
  }
  for (const { node, scope, guard } of code.effects) {
    if (node.func.type !== 'Attribute' || node.func.value.type !== 'Name' || node.func.value.id !== 'MIDDLEWARE' || scope.kind !== 'module') continue;
    const added = node.args.at(-1);
    if (added) yield* use('django', middleware(node.func.attr === 'extend' ? added : null, added, scope, guard, 'MIDDLEWARE'), node);
  }
}

function* setting(name: string, value: Expr, { node, scope, guard }: Assignment): Iterable<Fact> {
  switch (name) {
    case 'ROOT_URLCONF': {
      const at = rangeOf(node);
      yield { kind: 'router', framework: 'django', name, is: 'application', safeguards: [], at };
      const what = toValue(value, scope, guard, 40);
      yield { kind: 'use', framework: 'django', on: { kind: 'name', name, at }, chain: [{ what, how: 'middleware', at: what.at }], at };
      return;
    }
    case 'MIDDLEWARE':
    case 'MIDDLEWARE_CLASSES':
      yield* use('django', middleware(value, value, scope, guard, name), node);
      return;
    case 'REST_FRAMEWORK':
      if (value.type !== 'Dict') return;
      for (const [at, key] of value.keys.entries()) {
        const how = defaults.get(text(key) ?? '');
        const list = value.values[at];
        if (how !== undefined && list) yield* use('drf', classList(list, scope, guard, how).safeguards, key ?? list);
      }
  }
}

/** A list of dotted names, or one of them; what another file lists is counted there. */
function middleware(list: Expr | null, one: Expr, scope: Scope, guard: Guard | null, own: string): Safeguard[] {
  const elements = list === null ? [{ node: one, scope, guard, part: false }] : elementsOf(list, scope, guard, list.type !== 'Name' || list.id !== own);
  return elements.flatMap((element) => {
    const dotted = text(element.node);
    return dotted === null || element.part ? [] : [{ what: { kind: 'literal', value: dotted, at: rangeOf(element.node) }, how: 'middleware', at: rangeOf(element.node) } as const];
  });
}

function* use(framework: Framework, chain: readonly Safeguard[], at: Expr): Iterable<Fact> {
  if (chain.length > 0) yield { kind: 'use', framework, chain, at: rangeOf(at) };
}
