// extract/python/routes: tests of who calls, and what a function does with callers that nobody knows or only with those that somebody does.
import type { Call, Expr, Node, Stmt } from '../../../parse/python/ast.ts';
import { refusalIn } from '../decides.ts';
import { nodesBelow } from '../descend.ts';
import { isOfAnyVisitor } from '../../../model/session-keys.ts';
import { lastName, qualify, requestPath, text } from '../names.ts';
import { find, type Scope } from '../scope.ts';

const known = /^(?:is_authenticated|authed|is_authed|is_logged_in|logged_in|user_logged_in)$/;
/** Where a request keeps who makes it. */
export const ofCaller = /^(?:state\.|scope\.)?(?:user|current_user|identity|auth_user|user_id)(?:\.|$)|^state\.(?:current_)?(?:admin|account|member|principal)(?:_id)?(?:\.|$)/;
const identities = /^(?:state\.|scope\.)?session(?:\.|$)/;
const qualified = /^(?:flask_login\.(?:utils\.)?current_user|flask_security\.current_user|(?:flask|quart)\.session|(?:flask|quart)\.g\.(?:user|current_user|identity|user_id))(?:\.|$)/;

/** What tells who calls: `request.user.is_authenticated`, `session.get("user_id")`, `authed()`, `g.user`. */
export function isIdentity(node: Expr, scope: Scope, depth = 0): boolean {
  if (depth > 6) return false;
  if (node.type === 'Call') {
    if (known.test(lastName(node.func))) return true;
    return node.func.type === 'Attribute' && node.func.attr === 'get' && !isOfAnyVisitor(text(node.args[0]) ?? '') && isIdentity(node.func.value, scope, depth + 1);
  }
  if (node.type === 'Attribute' && known.test(node.attr)) return true;
  if (node.type === 'Subscript') return !isOfAnyVisitor(text(node.slice) ?? '') && isIdentity(node.value, scope, depth + 1);
  const value = node.type === 'Name' ? find(scope, node.id)?.defs.find((def) => def.kind === 'value')?.value : null;
  if (value?.type === 'Call' && isOfAnyVisitor(text(value.args[0]) ?? '')) return false;
  const path = requestPath(node, scope) ?? '';
  if (ofCaller.test(path) || (identities.test(path) && !isOfAnyVisitor(path.slice(path.lastIndexOf('.') + 1))) || qualified.test(qualify(node, scope) ?? '')) return true;
  return value !== null && value !== undefined && value !== node && isIdentity(value, scope, depth + 1);
}

/** `if not request.state.X: raise HTTPException(401)`: whatever X is called, its lack means that nobody knows the caller. */
export function missesCaller(nodes: readonly Node[], scope: Scope): boolean {
  return nodes.some((node) => node.type === 'If' && isLack(node.test, scope) && node.body.some((statement) => statement.type === 'Raise' && statement.exc?.type === 'Call' && isUnknown(statement.exc)));
}

function isLack(test: Expr, scope: Scope): boolean {
  const left = test.type === 'UnaryOp' && test.op === 'Not' ? test.operand : test.type === 'Compare' && test.ops[0] === 'Is' ? test.left : null;
  const value = left?.type === 'Name' ? (find(scope, left.id)?.defs.find((def) => def.kind === 'value')?.value ?? null) : left;
  return value !== null && (stateOf(value, scope) ?? requestPath(value, scope) ?? '').startsWith('state.');
}

/** `getattr(request.state, "X", None)` */
function stateOf(node: Expr, scope: Scope): string | null {
  const on = node.type === 'Call' && lastName(node.func) === 'getattr' ? node.args[0] : undefined;
  return on !== undefined && requestPath(on, scope) === 'state' ? 'state.' : null;
}

function isUnknown({ args, keywords }: Call): boolean {
  return [...args, ...keywords.map(({ value }) => value)].some((node) => (node.type === 'Constant' ? node.value === 401 : /^(?:HTTP_401_|UNAUTHORIZED$)/.test(lastName(node))));
}

/** A test that nobody is signed in. */
function isStranger(test: Expr, scope: Scope, depth = 0): boolean {
  if (depth > 6) return false;
  if (test.type === 'UnaryOp' && test.op === 'Not') return hasIdentity(test.operand, scope, depth + 1);
  if (test.type === 'BoolOp') return test.values.some((value) => isStranger(value, scope, depth + 1));
  if (test.type !== 'Compare') return false;
  const [op, right] = [test.ops[0], test.comparators[0]];
  if (op === 'NotIn') return right !== undefined && isIdentity(right, scope);
  return op === 'Is' && right?.type === 'Constant' && right.literal === 'none' && isIdentity(test.left, scope);
}

function hasIdentity(test: Expr, scope: Scope, depth: number): boolean {
  if (depth > 6) return false;
  return test.type === 'BoolOp' ? test.values.some((value) => hasIdentity(value, scope, depth + 1)) : isIdentity(test, scope);
}

/** `if not session.get("user"): return jsonify(error=…)`: an answer in place of what was asked for, whatever its status. `nodes`: all of a body. */
export function turnsStrangersAway(nodes: readonly Node[], scope: Scope): boolean {
  for (const node of nodes) {
    if (node.type !== 'If') continue;
    if (node.body.length <= 4 && answers(node.body.at(-1)) && isStranger(node.test, scope)) return true;
    if (answers(node.orelse.at(-1)) && (decides(node.test) || hasPositive(node.test, scope))) return true;
  }
  return false;
}

/** `if self.check_permission(): … else: return self.error(…)` */
function decides(test: Expr): boolean {
  return test.type === 'Call' && /^_?(?:check_permissions?|has_permissions?|is_allowed|is_authorized|authorize)$/.test(lastName(test.func));
}

const goesOn = /^(?:get_response|call_next|next|render|render_template|redirect|super|dispatch)$|login|sign_?in/i;

function answers(last: Stmt | undefined): boolean {
  if (last?.type !== 'Return' || last.value === null) return false;
  const call = last.value.type === 'Await' ? last.value.value : last.value.type === 'Tuple' ? last.value.elts[0] : last.value;
  if (call?.type === 'Dict') return true;
  return call?.type === 'Call' && !goesOn.test(lastName(call.func)) && /response|json|error|fail|message|abort|deny|reject|result/i.test(lastName(call.func) + (call.func.type === 'Attribute' ? lastName(call.func.value) : ''));
}

/** Whether a hook turns away only callers that it knows, or for reasons that have nothing to do with the caller: `if authed(): if user.banned: abort(403)`. */
export function sparesStrangers(body: readonly Stmt[], scope: Scope): boolean {
  const rest = body.filter((statement) => !(statement.type === 'If' && statement.orelse.length === 0 && (hasPositive(statement.test, scope) || !isAboutCallers(statement))));
  return rest.length < body.length && refusalIn(rest) !== 'strong' && !turnsStrangersAway(nodesBelow(rest, 2000), scope);
}

/** A test that somebody is signed in. */
export function hasPositive(test: Expr, scope: Scope, depth = 0): boolean {
  if (test.type === 'BoolOp' && test.op === 'And' && depth < 6) return test.values.some((value) => hasPositive(value, scope, depth + 1));
  return isIdentity(test, scope);
}

const callers = /auth|token|user|session|log(?:ged)?_?in|credential|api_?key|header|cookie|permission|admin|role|jwt|sign|secret|account|member|anonymous|public|exempt|allow|white|skip|endpoint|path|\bg\b/i;

function isAboutCallers({ test, body }: Extract<Stmt, { type: 'If' }>): boolean {
  for (const node of nodesBelow([test], 200)) if (callers.test(nameAt(node))) return true;
  return body.some((inner) => inner.type === 'If' && isAboutCallers(inner) && !/^(?:endpoint|path)$/.test(nameAt(inner.test)) && !isPathTest(inner.test));
}

function isPathTest(test: Expr): boolean {
  return test.type === 'Compare' && /^(?:endpoint|path|path_info|blueprint)$/.test(lastName(test.left));
}

function nameAt(node: Node): string {
  if (node.type === 'Name') return node.id;
  return node.type === 'Attribute' ? node.attr : '';
}
