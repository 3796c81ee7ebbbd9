// extract/python: document -> SafeguardFact, IdleImportsFact: what a file defines for an application to use, whether it uses it, and whether it can refuse.
import type { Expr, Stmt } from '../../parse/python/ast.ts';
import type { SafeguardFact, SafeguardKind, IdleImportsFact } from '../../model/wiring.ts';
import type { SourceFile } from '../../model/file.ts';
import { decides, isUsedIn, saysOpen } from '../confidential.ts';
import { withoutComments } from '../limit-words.ts';
import { dotted, lastName } from './names.ts';
import type { Assignment, ClassSite, FunctionSite, Outline } from './outline.ts';

export function* safeguards(code: Outline, file: SourceFile): Iterable<SafeguardFact | IdleImportsFact> {
  let text: string | null = null;
  const uses = (name: string): boolean => isUsedIn(name, (text ??= withoutComments(file.text, 'python')));
  for (const site of code.classes) {
    const is = kindOfClass(site);
    if (is !== null) yield { kind: 'safeguard', symbol: site.inner.symbol, is, ...(uses(site.node.name) && { used: true as const }), ...(isIdleClass(site, is) && { idle: true as const }), at: named(site.node, 6) };
  }
  for (const site of code.functions) yield* ofFunction(site, uses);
  for (const site of code.assignments) yield* ofLimiter(site, uses);
  const names = code.imports.flatMap(({ local }) => (/^[A-Za-z]\w{2,60}(?:Middleware|Limiter)$|^(?:limiter|\w{1,30}_(?:middleware|exception_handler))$/.test(local) && !uses(local) ? [local] : []));
  if (names.length > 0) yield { kind: 'idle-imports', names, at: { start: 0, end: 0 } };
}

function named({ start, name }: { readonly start: number; readonly name: string }, keyword: number): SafeguardFact['at'] {
  return { start, end: start + keyword + name.length };
}

// ---- classes -------------------------------------------------------------------------------------------------------

const abstract = /^(?:_|Base|Abstract)|(?:Base|Mixin|Protocol|Interface)$/;

function kindOfClass({ node, methods, inner }: ClassSite): SafeguardKind | null {
  if (abstract.test(node.name) || inner.symbol.includes('.')) return null;
  const bases = node.bases.map(lastName);
  if (bases.some((base) => /^(?:ABC|Protocol)$/.test(base))) return null;
  if (bases.some((base) => /^(?:BasePermission|IsAuthenticated|IsAdminUser)$/.test(base))) return 'permission';
  if (bases.some((base) => /^(?:BaseHTTPMiddleware|MiddlewareMixin)$/.test(base))) return 'middleware';
  return /Middleware$/.test(node.name) && bases.length === 0 && methods.some(takesScope) ? 'middleware' : null;
}

function takesScope({ node: { name, args } }: FunctionSite): boolean {
  return name === '__call__' && args.args.map(({ arg }) => arg).join().endsWith('scope,receive,send');
}

/** A permission of DRF that grants everything, also for single objects. */
function isIdleClass({ node, methods }: ClassSite, is: SafeguardKind): boolean {
  if (is !== 'permission' || saysOpen.test(node.name) || !node.bases.some((base) => lastName(base) === 'BasePermission')) return false;
  const answers = methods.filter(({ node: { name } }) => name === 'has_permission' || name === 'has_object_permission');
  return answers.some(({ node: { name } }) => name === 'has_permission') && answers.every(({ node: { body } }) => isTrue(body)) && methods.length === answers.length;
}

// ---- functions -----------------------------------------------------------------------------------------------------

function* ofFunction({ node, inner, owner, scope }: FunctionSite, uses: (name: string) => boolean): Iterable<SafeguardFact> {
  if (owner !== null || scope.kind !== 'module' || node.name.startsWith('test')) return;
  const is = isMiddleware(node) ? 'middleware' : decides.test(node.name) ? 'guard' : isExceptionHandler(node, inner.symbol) ? 'exception-handler' : null;
  if (is === null) return;
  const isIdle = is === 'middleware' ? onlyPassesOn(node.body) : is === 'guard' && !saysOpen.test(node.name) && (isTrue(node.body) || isEmptyDecorator(node));
  const isRegistered = node.decorator_list.length > 0; // @app.exception_handler, @app.middleware
  yield { kind: 'safeguard', symbol: inner.symbol, is, ...((isRegistered || uses(node.name)) && { used: true as const }), ...(isIdle && { idle: true as const }), at: named(node, node.type === 'FunctionDef' ? 4 : 10) };
}

type FunctionNode = FunctionSite['node'];

/** `async def rate_limit(request, call_next)` of Starlette, called after something that it keeps out. */
function isMiddleware({ name, args }: FunctionNode): boolean {
  return args.args.length === 2 && args.args[1]?.arg === 'call_next' && /limit|throttl|auth|secur|csrf|guard|protect|api_?key|firewall|waf/i.test(name);
}

/** `response = await call_next(request); return response` */
function onlyPassesOn(body: readonly Stmt[]): boolean {
  const statements = working(body);
  const last = statements.at(-1);
  if (last?.type !== 'Return' || statements.length > 2) return false;
  if (statements.length === 1) return calls(last.value, 'call_next');
  const [first] = statements;
  return first?.type === 'Assign' && calls(first.value, 'call_next') && last.value?.type === 'Name' && first.targets[0]?.type === 'Name' && first.targets[0].id === last.value.id;
}

function isExceptionHandler({ name, args }: FunctionNode, symbol: string): boolean {
  if (!/(?:exception|error)_handler$/.test(name) || symbol.includes('.')) return false;
  const [first, second] = args.args;
  return args.args.length === 2 && /^_?(?:request|req)$/.test(first?.arg ?? '') && second?.annotation !== null && second?.annotation !== undefined && /(?:Error|Exception)$/.test(lastName(second.annotation));
}

/** The body without its docstring. */
function working(body: readonly Stmt[]): readonly Stmt[] {
  const [first] = body;
  return first?.type === 'Expr' && first.value.type === 'Constant' && first.value.literal === 'str' ? body.slice(1) : body;
}

function isTrue(body: readonly Stmt[]): boolean {
  const [only, ...more] = working(body);
  return only?.type === 'Return' && more.length === 0 && only.value?.type === 'Constant' && only.value.literal === 'bool' && only.value.value === true;
}

/** `def admin_required(f): @wraps(f) def wrapper(*a, **k): return f(*a, **k); return wrapper` */
function isEmptyDecorator({ args, body }: FunctionNode): boolean {
  const given = args.args[0]?.arg;
  const [wrapper, result, ...more] = working(body);
  if (given === undefined || more.length > 0 || result?.type !== 'Return') return false;
  if (wrapper?.type !== 'FunctionDef' && wrapper?.type !== 'AsyncFunctionDef') return false;
  const [only, ...others] = working(wrapper.body);
  return others.length === 0 && only?.type === 'Return' && result.value?.type === 'Name' && result.value.id === wrapper.name && calls(only.value, given);
}

function calls(node: Expr | null, name: string): boolean {
  const call = node?.type === 'Await' ? node.value : node;
  return call?.type === 'Call' && call.func.type === 'Name' && call.func.id === name;
}

// ---- limiters ------------------------------------------------------------------------------------------------------

/** `limiter = Limiter(key_func=…)` limits nothing by itself unless it is given limits for all. */
function* ofLimiter({ node, value, scope }: Assignment, uses: (name: string) => boolean): Iterable<SafeguardFact> {
  if (scope.kind !== 'module' || node.type !== 'Name' || value?.type !== 'Call' || dotted(value.func) !== 'Limiter') return;
  if (value.keywords.some(({ arg }) => arg === null || /_limits$/.test(arg))) return;
  yield { kind: 'safeguard', symbol: node.id, is: 'limiter', ...(uses(node.id) && { used: true as const }), at: { start: node.start, end: node.end } };
}
