// extract/python: what the statements of a function say of access: refusing a caller, checking what the caller presents.
import type { Call, Expr, Node, Raise, Return, Stmt } from '../../parse/python/ast.ts';
import type { Range } from '../../model/range.ts';
import type { Value } from '../../model/value.ts';
import { isAccessName } from './credential-names.ts';
import { nodesBelow } from './descend.ts';
import { keyword, lastName } from './names.ts';

/** `strong`: 401, 403 or an error named so; `weak`: some error or False, which only a function that decides access means so. */
export type Refusal = 'strong' | 'weak' | null;

const refusing = /unauthori[sz]ed|forbidden|permission_?denied|permissionerror|authentication(?:failed|error|required)|not_?authenticated|unauthenticated|access_?denied|auth(?:entication|orization)?_?(?:error|exception|failed)|invalid_?(?:api_?key|token|credentials?|auth)|credentials_?exception/i;
const deepest = 6;

export function refusalIn(body: readonly Stmt[], depth = 0): Refusal {
  let found: Refusal = null;
  for (const node of body) {
    const one = refusalOf(node, depth);
    if (one === 'strong') return 'strong';
    found ??= one;
  }
  return found;
}

function refusalOf(node: Stmt, depth: number): Refusal {
  if (depth > deepest) return null;
  switch (node.type) {
    case 'Raise':
      return raised(node);
    case 'Return':
      return returned(node);
    case 'Expr':
      return stopped(node.value);
    case 'If':
      return stronger(concernsKnown(node.test) ? null : refusalIn(node.body, depth + 1), refusalIn(node.orelse, depth + 1));
    case 'For':
    case 'AsyncFor':
    case 'While':
    case 'With':
    case 'AsyncWith':
      return refusalIn(node.body, depth + 1);
    case 'Try':
    case 'TryStar':
      return node.handlers.reduce<Refusal>((all, handler) => stronger(all, refusalIn(handler.body, depth + 1)), refusalIn(node.body, depth + 1));
    default:
      return null;
  }
}

/** `if request.user.is_authenticated and …: return HttpResponseForbidden()`: strangers pass. */
function concernsKnown(test: Expr): boolean {
  if (test.type === 'BoolOp') return test.op === 'And' && test.values.some(concernsKnown);
  return test.type === 'Attribute' && test.attr === 'is_authenticated';
}

function stronger(one: Refusal, other: Refusal): Refusal {
  return one === 'strong' || other === 'strong' ? 'strong' : (one ?? other);
}

/** Whether a block always refuses by its own statements, nested ones left out. */
export function alwaysRefuses(body: readonly Stmt[]): boolean {
  return body.some((node) => (node.type === 'Raise' || node.type === 'Return' || node.type === 'Expr') && refusalOf(node, 0) !== null);
}

function raised({ exc }: Raise): Refusal {
  if (exc === null) return null;
  const callee = exc.type === 'Call' ? exc.func : exc;
  if (refusing.test(lastName(callee))) return 'strong';
  return exc.type === 'Call' && hasStatus(exc) ? 'strong' : 'weak';
}

function returned({ value }: Return): Refusal {
  if (value === null) return null;
  if (value.type === 'Constant') return value.literal === 'bool' && !value.value ? 'weak' : null;
  if (value.type === 'Tuple') {
    const first = value.elts[0];
    if (value.elts.some(isStatus)) return 'strong';
    return first?.type === 'Constant' && first.literal === 'bool' && !first.value ? 'weak' : null;
  }
  const call = value.type === 'Await' ? value.value : value;
  if (call.type !== 'Call') return null;
  return refusing.test(lastName(call.func)) || hasStatus(call) ? 'strong' : null;
}

function stopped(node: Expr): Refusal {
  const call = node.type === 'Await' ? node.value : node;
  if (call.type !== 'Call') return null;
  const name = lastName(call.func);
  if (/^(?:abort|send_error|set_status|send_response|HTTPError|_?deny|_?reject)$/.test(name)) return hasStatus(call) ? 'strong' : null;
  if (refusing.test(name)) return 'strong';
  return name === 'close' && call.func.type === 'Attribute' && /^(?:websocket|ws)$/.test(lastName(call.func.value)) && (call.args.length > 0 || call.keywords.length > 0) ? 'strong' : null;
}

function hasStatus(call: Call): boolean {
  return statusesOf(call).some(isStatus);
}

/** What may be the status of an answer or error. */
function statusesOf(call: Call): Expr[] {
  return [...call.args, ...['status_code', 'status', 'code', 'http_status'].flatMap((name) => keyword(call, name) ?? [])];
}

function isStatus(node: Expr): boolean {
  if (node.type === 'Constant') return node.value === 401 || node.value === 403 || (typeof node.value === 'string' && /^40[13] [A-Z]/.test(node.value)); // as WSGI writes it
  return /^(?:HTTP_40[13]_|UNAUTHORIZED$|FORBIDDEN$|UNAUTHENTICATED$|PERMISSION_DENIED$)/.test(lastName(node));
}

/** `return Response({"error": …}, status=500)`: the caller gets an error, whichever it is. */
export function answersError(node: Stmt | undefined): boolean {
  if (node?.type !== 'Return' || node.value === null) return false;
  const { value } = node;
  if (value.type === 'Tuple') return value.elts.some(isErrorStatus);
  const call = value.type === 'Await' ? value.value : value;
  return call.type === 'Call' && (/(?:ServerError|BadRequest|NotFound|NotAllowed|Gone)$/.test(lastName(call.func)) || statusesOf(call).some(isErrorStatus));
}

function isErrorStatus(node: Expr): boolean {
  if (node.type === 'Constant') return typeof node.value === 'number' && node.value >= 400 && node.value < 600;
  return /^(?:HTTP_[45]\d\d_|INTERNAL_SERVER_ERROR$|SERVICE_UNAVAILABLE$|BAD_REQUEST$|NOT_FOUND$|NOT_IMPLEMENTED$)/.test(lastName(node));
}

/** Whether the code compares the credential with something, or hands it to a function that does. `text` is the credential as written. */
export function checksAgainst(nodes: readonly (Stmt | Expr)[], text: string, source: string): boolean {
  for (const node of nodesBelow(nodes, 1500)) if (isCheck(node) && occurs(node, text, source)) return true;
  return false;
}

function isCheck(node: Node): boolean {
  if (node.type === 'Compare') {
    const [right] = node.comparators;
    const op = node.ops[0];
    if (right?.type === 'Constant' && (right.literal === 'none' || right.value === '' || right.value === 0)) return false;
    return op === 'Eq' || op === 'NotEq' || op === 'In' || op === 'NotIn';
  }
  if (node.type !== 'Call') return false;
  return /compare_digest|^(?:_?(?:verify|check|validate|is_valid|authenticate|match)(?:_\w+)?|decode|compare|checkpw|constant_time_\w+|safe_str_cmp)$/.test(lastName(node.func));
}

function occurs(node: Range, text: string, source: string): boolean {
  const written = source.slice(node.start, node.end);
  for (let at = written.indexOf(text); at >= 0 && at < 2000; at = written.indexOf(text, at + 1)) {
    if (!/[\w.]/.test(written[at - 1] ?? ' ') && !/\w/.test(written[at + text.length] ?? ' ')) return true;
  }
  return false;
}

// A pool of keys for calling others is walked by functions named so too.
export const decidingName = /^(?!_*(?:get|fetch|load|next|rotate|refresh|create|pick|select|build)_).*(?:auth|verif|api_?key|token|permission|allowed|credential|access|guard|login|protect|check_?(?:key|password|admin)|require|dispatch|middleware|is_?admin)/i;

// ---- where a value comes from -----------------------------------------------------------------------------------

const configNames = /^(?:_?settings|config|cfg|conf|configuration|app_?config|app_?settings|options|opts|env|self|cls)$/i;

const reshaping = new Set(['list', 'set', 'tuple', 'frozenset', 'str', 'bool', 'filter', 'map', 'sorted']);

/** Whether the value is what an operator configures: a module's name, a setting, the environment; not what a caller sends. */
export function isConfigured(value: Value, depth = 0): boolean {
  if (depth > 8) return false;
  const inner = (one: Value): boolean => isConfigured(one, depth + 1);
  switch (value.kind) {
    case 'env':
    case 'name':
      return true;
    case 'member':
      return (value.on.kind === 'opaque' && value.on.why === 'parameter' && configNames.test(value.on.name ?? '')) || isState(value.on) || inner(value.on);
    case 'index':
      return inner(value.on);
    case 'call':
      if (value.callee.kind === 'name') {
        if (value.args.length === 0) return value.named.length === 0;
        return value.args.some((one) => one.kind === 'env') || (reshaping.has(value.callee.name) && value.args.some(inner));
      }
      // `KEYS.split(",")`, `settings.get("X")`; a query with conditions asks a database.
      return value.callee.kind === 'member' && inner(value.callee.on) && value.named.length === 0 && value.args.every((one) => one.kind === 'literal' || one.kind === 'env');
    case 'or':
    case 'join':
      return value.parts.some(inner);
    case 'conditional':
      return inner(value.then) || inner(value.otherwise);
    case 'map-over':
      return inner(value.source);
    case 'list':
      return value.items.length > 0 && value.items.every(inner);
    default:
      return false;
  }
}

/** `request.app.state`, where applications keep their configuration. */
function isState(value: Value): boolean {
  return value.kind === 'opaque' && value.why === 'request' && /^app(?:\.|$)/.test(value.name ?? '');
}

/** Whether any of the names on the way says that it is a credential. */
export function namesCredential(node: Expr, value: Value): boolean {
  return isAccessName(lastName(node)) || mentionsCredential(value, 0);
}

function mentionsCredential(value: Value, depth: number): boolean {
  if (depth > 6) return false;
  const inner = (one: Value): boolean => mentionsCredential(one, depth + 1);
  switch (value.kind) {
    case 'env':
    case 'name':
    case 'member':
      return isAccessName(value.name);
    case 'index':
      return isNamedSo(value.key);
    case 'call':
      if (value.callee.kind === 'member' && value.callee.name === 'get' && isNamedSo(value.args[0])) return true; // `config.get("API_KEY")`
      return inner(value.callee.kind === 'member' ? value.callee.on : value.callee) || value.args.some(inner);
    case 'or':
      return value.parts.some(inner);
    case 'conditional':
      return inner(value.then) || inner(value.otherwise);
    case 'map-over':
      return inner(value.source);
    default:
      return false;
  }
}

function isNamedSo(key: Value | undefined): boolean {
  return key?.kind === 'literal' && typeof key.value === 'string' && isAccessName(key.value);
}

export function textOf(node: Range, source: string): string {
  return source.slice(node.start, node.end);
}
