// extract/python: functions that are handed on to be called, `super()`, and what an object's own fields were made by.
import type { Attribute, Call, Expr } from '../../parse/python/ast.ts';
import { lastName, qualify } from './names.ts';
import { classOf, find, type Scope } from './scope.ts';

/** By the name: which of the arguments is the function. */
const threads: ReadonlyMap<string, number> = new Map([['to_thread', 0], ['run_in_threadpool', 0], ['run_sync', 0], ['run_in_executor', 1]]);

/** `asyncio.to_thread(f, x)`, `loop.run_in_executor(None, f, x)`: a call of `f`. */
export function inThread(node: Call): Call {
  const at = threads.get(lastName(node.func));
  const func = at === undefined ? undefined : node.args[at];
  return at !== undefined && (func?.type === 'Name' || func?.type === 'Attribute') ? { ...node, func, args: node.args.slice(at + 1) } : node;
}

/** Ask each item, or nothing at all. */
const others = /^(?:map|filter|sorted|reduce|min|max|isinstance|issubclass|hasattr|getattr|setattr|Depends|Security|cast|print|super|zip|defaultdict|field|include_router|add_api_route|add_url_rule|signal|register|connect)$/;

/** `retry(send, message)`, `Thread(target=send, args=(message,))`: the call of `send` with what stands behind it. */
export function handing<T>(node: Call, scope: Scope, made: (call: Call) => T): T | null {
  if (node.args.length + node.keywords.length < 2 || others.test(lastName(node.func))) return null;
  const at = node.args.findIndex((arg) => isFunction(arg, scope));
  const func = node.args[at];
  if (func !== undefined) return at === node.args.length - 1 && node.keywords.length === 0 ? null : made({ ...node, start: func.start, func, args: node.args.slice(at + 1) });
  const target = node.keywords.find(({ arg }) => arg === 'target' || arg === 'func')?.value;
  const given = node.keywords.find(({ arg }) => arg === 'args')?.value;
  if (target === undefined || !isFunction(target, scope) || (given?.type !== 'Tuple' && given?.type !== 'List')) return null;
  return made({ ...node, start: target.start, func: target, args: given.elts, keywords: [] });
}

function isFunction(node: Expr, scope: Scope): boolean {
  if (node.type === 'Name') {
    const [def] = find(scope, node.id)?.defs ?? [];
    return def?.code?.type === 'FunctionDef' || def?.code?.type === 'AsyncFunctionDef' || (def?.kind === 'import' && /^_?[a-z]+(?:_[a-z]+)+$/.test(node.id));
  }
  if (node.type !== 'Attribute' || node.value.type !== 'Name' || node.value.id !== selfOf(scope)) return false;
  const [method] = classOf(scope)?.names.get(node.attr) ?? [];
  return method?.kind === 'code';
}

const saysWhether = /^(?:is|has|can|should)_|dev|debug|prod|^(?:request|args|kwargs)$/i;

/** `self.path` where the class says `@property def path(self)`. */
export function isGetter({ value, attr }: Attribute, scope: Scope): boolean {
  if (value.type !== 'Name' || value.id === '' || value.id !== selfOf(scope) || saysWhether.test(attr)) return false;
  const [method, ...others] = classOf(scope)?.names.get(attr) ?? [];
  const code = method?.code;
  return code?.type === 'FunctionDef' && others.length === 0 && code.decorator_list.some((decorator) => /^(?:cached_)?property$/.test(lastName(decorator)));
}

/** `super()`: the object itself, as its base class sees it. */
export function isBase(node: Expr): boolean {
  return node.type === 'Call' && node.func.type === 'Name' && node.func.id === 'super';
}

/** What the method round the scope calls its object; '' where there is none. */
export function selfOf(scope: Scope): string {
  for (let up: Scope | null = scope; up !== null; up = up.parent) if (up.self !== '') return up.self;
  return '';
}

/** `httpx.AsyncClient().get` for `self.client.get` where a method says `self.client = httpx.AsyncClient()`. */
export function madeBy(dotted: string, scope: Scope): string | null {
  const [, field = '', ...members] = dotted.split('.');
  const def = members.length === 0 ? undefined : classOf(scope)?.attributes.get(field)?.findLast(({ value }) => value?.type === 'Call');
  const made = def?.value?.type === 'Call' ? qualify(def.value.func, def.scope) : null;
  return made?.includes('.') === true ? `${made}().${members.join('.')}` : null;
}

const kept = new WeakMap<Scope, boolean>();

/** Whether a method of the class puts something that it is given into a field. */
export function keepsParameters(scope: Scope): boolean {
  const owner = classOf(scope);
  if (owner === null) return false;
  let answer = kept.get(owner);
  if (answer === undefined) kept.set(owner, (answer = owner.attributes.size === 0 ? inherits(owner) : [...owner.attributes.values()].some((defs) => defs.some((def) => def.value !== null && isGiven(def.value, def.scope))) || inherits(owner)));
  return answer;
}

/** A base class may. */
function inherits({ node }: Scope): boolean {
  return node.type === 'ClassDef' && node.bases.some((base) => !/^(?:object|ABC|BaseModel|Enum|Protocol|Generic|BaseTool|TypedDict|Exception|Base)$/.test(base.type === 'Subscript' ? lastName(base.value) : lastName(base)));
}

function isGiven(node: Expr, scope: Scope, depth = 0): boolean {
  if (depth > 4) return false;
  const inner = (part: Expr): boolean => isGiven(part, scope, depth + 1);
  switch (node.type) {
    case 'Name':
      return scope.names.has(node.id);
    case 'Attribute':
    case 'Subscript':
    case 'Await':
      return inner(node.value);
    case 'BoolOp':
      return node.values.some(inner);
    case 'BinOp':
      return inner(node.left) || inner(node.right);
    case 'IfExp':
      return inner(node.body) || inner(node.orelse);
    case 'Call':
      return inner(node.func) || node.args.some(inner) || node.keywords.some(({ value }) => inner(value));
    case 'JoinedStr':
    case 'Dict':
    case 'List':
    case 'Tuple':
      return true;
    default:
      return false;
  }
}
