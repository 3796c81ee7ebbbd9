// extract/python/routes: what runs before a handler -> Safeguard: FastAPI's dependencies, decorators of functions.
import type { Call, Expr } from '../../../parse/python/ast.ts';
import type { Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { rangeOf, toValue } from '../expression.ts';
import { keyword, lastName } from '../names.ts';
import type { ClassSite, FunctionSite, Outline } from '../outline.ts';
import type { Guard, Scope } from '../scope.ts';
import { functionGiven } from './asked.ts';
import { memberOfParameter } from './host.ts';
import { parametersOf } from './parameters.ts';

/** `Depends(x)`, `Security(x)`; an argument that is left out is the annotation's class. */
export function dependency(node: Expr, scope: Scope, guard: Guard | null, annotated?: Expr): Value | null {
  if (node.type !== 'Call' || !/^(?:Depends|Security|Provide)$/.test(lastName(node.func))) return null;
  const on = node.args[0] ?? keyword(node, 'dependency') ?? annotated;
  return on === undefined || on === null ? null : (memberOfParameter(on, scope, 0) ?? functionGiven(on, scope, guard));
}

/** The items of `dependencies=[Depends(a), Depends(b)]`, also through a name of the file. */
export function dependencyList(call: Call, scope: Scope, guard: Guard | null): Safeguard[] {
  const written = keyword(call, 'dependencies');
  if (written === null) return [];
  const given = written.type === 'IfExp' ? written.body : written; // `[Depends(auth)] if settings.auth else None`
  if (given.type === 'List' || given.type === 'Tuple') {
    return given.elts.flatMap((element): Safeguard[] => {
      const what = dependency(element, scope, guard);
      return what === null ? [{ what: toValue(element, scope, guard, 40), how: 'dependency', at: rangeOf(element) }] : [{ what, how: 'dependency', at: rangeOf(element) }];
    });
  }
  return [{ what: toValue(given, scope, guard, 60), how: 'dependency', at: rangeOf(given) }];
}

/** Names of types that nobody depends on. */
const plain = /^(?:str|int|float|bool|bytes|list|dict|set|tuple|List|Dict|Set|Tuple|Optional|Union|Any|Literal|Request|Response|WebSocket|BackgroundTasks|UploadFile|File|UUID|UUID4|datetime|date|Decimal|Path|Session|AsyncSession|Enum|None|Callable|Iterable|Sequence)$/;

/** What a handler's parameters ask for: `user: User = Depends(get_user)`, `user: Annotated[User, Depends(get_user)]`, `user: CurrentUser`. */
export function parameterDependencies({ node, scope, guard }: FunctionSite): Safeguard[] {
  const found: Safeguard[] = [];
  for (const { annotation, fallback } of parametersOf(node)) {
    const what = (fallback && dependency(fallback, scope, guard, annotation ?? undefined)) ?? (annotation && annotatedDependency(annotation, scope, guard));
    if (what !== null) found.push({ what, how: 'dependency', at: rangeOf(fallback ?? annotation ?? node) });
  }
  return found;
}

/** The same of a class's attributes: FastAPI's class-based views ask for them before any of their methods. */
export function attributeDependencies({ inner }: ClassSite, { assignments }: Outline): Safeguard[] {
  const found: Safeguard[] = [];
  for (const { node, value, annotation, guard, scope } of assignments) {
    if (scope !== inner) continue;
    const what = (value && dependency(value, scope, guard, annotation ?? undefined)) ?? (annotation?.type === 'Subscript' ? annotatedDependency(annotation, scope, guard) : null);
    if (what !== null) found.push({ what, how: 'dependency', at: rangeOf(node) });
  }
  return found;
}

function annotatedDependency(annotation: Expr, scope: Scope, guard: Guard | null): Value | null {
  if (annotation.type === 'Subscript' && lastName(annotation.value) === 'Annotated' && annotation.slice.type === 'Tuple') {
    const [type, ...rest] = annotation.slice.elts;
    for (const each of rest) {
      const what = dependency(each, scope, guard, type);
      if (what !== null) return what;
    }
    return null;
  }
  // An alias of such an annotation; link sees whether it is one.
  if (annotation.type !== 'Name' && annotation.type !== 'Attribute') return null;
  return plain.test(lastName(annotation)) ? null : toValue(annotation, scope, guard, 20);
}

/** The decorators of a function or class but those left out, outermost first. */
export function decoratorSafeguards(nodes: readonly Expr[], scope: Scope, guard: Guard | null, except: (node: Expr) => boolean): Safeguard[] {
  return nodes.filter((node) => !except(node)).map((node) => ({ what: functionGiven(node, scope, guard), how: 'decorator', at: rangeOf(node) }));
}

/** `login_required(view)` given in place of the view. */
export function wrapping(handler: Expr, scope: Scope, guard: Guard | null): Safeguard[] {
  return handler.type === 'Call' && handler.args.length === 1 ? [{ what: functionGiven(handler.func, scope, guard), how: 'decorator', at: rangeOf(handler) }] : [];
}
