// extract/python/routes: class -> the safeguards that cover all its methods, and those of one method.
import type { Expr } from '../../../parse/python/ast.ts';
import type { Safeguard } from '../../../model/route.ts';
import { rangeOf, toValue } from '../expression.ts';
import { lastName } from '../names.ts';
import type { ClassSite, FunctionSite } from '../outline.ts';
import type { Guard, Scope } from '../scope.ts';
import { classList, listNames, methodDecorators } from './class-lists.ts';
import { elementsOf } from './listing.ts';

/** Run by the framework before the method that answers, and may refuse. */
const hooks: ReadonlySet<string> = new Set(['dispatch', 'prepare', 'initialize', 'initial', 'check_permissions', 'test_func', 'has_permission', 'get_permissions', 'perform_authentication']);
const mixin = /(?:Required|PassesTest|Access|Auth\w*|Permission\w*|Restricted|Protected|Staff|Superuser|Owner\w*|Admin|LoggedIn)\w*Mixin$/;
/** Decorators that document an interface. */
const documenting = /schema|swagger|openapi|^docs?$|^(?:expect|response|marshal_with|marshal_list_with|property|tags|overload|abstractmethod)$/i;
const plain = /^(?:staticmethod|classmethod|property|override|abstractmethod|cached_property|overload|final)$/;

export interface ClassSafeguards {
  readonly safeguards: Safeguard[];
  readonly replaces: Safeguard['how'][];
}

export function classSafeguards(site: ClassSite): ClassSafeguards {
  const { node, scope, guard, inner, methods } = site;
  const safeguards: Safeguard[] = [];
  const replaces: Safeguard['how'][] = [];
  for (const one of node.decorator_list) safeguards.push(...classDecorator(one, scope, guard));
  for (const base of node.bases) if (mixin.test(lastName(base)) && !/OAuth\d?Mixin$/.test(lastName(base))) safeguards.push({ what: toValue(base, scope, guard, 20), how: 'permission', at: rangeOf(base) });
  for (const name of ['decorators', 'method_decorators']) {
    const list = assigned(site, name);
    // The last is the outermost.
    if (list && list.type !== 'Dict') safeguards.push(...elementsOf(list, inner, guard, true).reverse().map((one) => decorator(one.node, one.scope, one.guard)));
  }
  for (const [name, how] of listNames) {
    const list = assigned(site, name);
    if (list === null) continue;
    const { safeguards: listed, whole } = classList(list, inner, guard, how);
    safeguards.push(...listed);
    if (whole) replaces.push(how);
  }
  for (const method of methods) {
    if (!hooks.has(method.node.name)) continue;
    safeguards.push(...methodSafeguards(method));
    safeguards.push({ what: { kind: 'name', name: method.inner.symbol, at: rangeOf(method.node) }, how: 'hook', at: { start: method.node.start, end: method.node.start + 4 + method.node.name.length } });
  }
  return { safeguards, replaces };
}

/** The value that the class body gives a name last. */
export function assigned({ inner }: ClassSite, name: string): Expr | null {
  return inner.names.get(name)?.findLast((def) => def.kind === 'value')?.value ?? null;
}

function decorator(node: Expr, scope: Scope, guard: Guard | null): Safeguard {
  return { what: toValue(node, scope, guard, 40), how: 'decorator', at: rangeOf(node) };
}

function classDecorator(node: Expr, scope: Scope, guard: Guard | null): Safeguard[] {
  const inner = methodDecorators(node);
  if (inner === null) return isRegistration(node) || isDocumentation(node) ? [] : [decorator(node, scope, guard)];
  return inner.name === null || inner.name === 'dispatch' || inner.name === 'setup' ? inner.decorators.map((one) => decorator(one, scope, guard)) : [];
}

/** `@routes.view("/x")`, `@api.route("/x")`, `@register_model_view(…)`: where the class is mounted, not what guards it. */
function isRegistration(node: Expr): boolean {
  return node.type === 'Call' && node.func.type === 'Attribute' && /^(?:view|route|register)$/.test(node.func.attr);
}

function isDocumentation(node: Expr): boolean {
  return documenting.test(lastName(node.type === 'Call' ? node.func : node));
}

/** Decorators of a method, outermost first; `except` are those that declare it. */
export function methodSafeguards({ node, scope, guard }: FunctionSite, except: (node: Expr) => boolean = () => false): Safeguard[] {
  return node.decorator_list
    .filter((one) => !except(one) && !(one.type === 'Name' && plain.test(one.id)) && !isDocumentation(one))
    .flatMap((one) => methodDecorators(one)?.decorators ?? [one])
    .map((one) => decorator(one, scope, guard));
}

/** What the class's decorators and tables say for one of its methods alone. */
export function givenToMethod(site: ClassSite, method: string): Safeguard[] {
  const { node, scope, guard, inner } = site;
  const found: Safeguard[] = [];
  for (const one of node.decorator_list) {
    const given = methodDecorators(one);
    if (given?.name === method) found.push(...given.decorators.map((each) => decorator(each, scope, guard)));
  }
  const table = assigned(site, 'method_decorators');
  if (table?.type === 'Dict') for (const [at, key] of table.keys.entries()) {
    const list = table.values[at];
    if (key?.type === 'Constant' && key.value === method && list) found.push(...elementsOf(list, inner, guard, true).reverse().map((each) => decorator(each.node, each.scope, each.guard)));
  }
  return found;
}
