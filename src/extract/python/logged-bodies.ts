// extract/python: what a request brings as a whole, where the function takes a password or key out of it, or its class has one among its fields.
import type { Expr } from '../../parse/python/ast.ts';
import type { LogFact } from '../../model/wiring.ts';
import { confidential } from '../confidential.ts';
import { nodesBelow } from './descend.ts';
import { toValue } from './expression.ts';
import { dotted, lastName, text } from './names.ts';
import { find, functionOf, type Scope } from './scope.ts';

type Whole = Pick<LogFact, 'what' | 'name' | 'of'>;

const mostNodes = 4000;

/** `request.json`, `await request.json()`, `json.loads(request.body)` */
const body = /^(?:flask\.|self\.)?(?:request|req)\.(?:json|form|POST|data|body|get_json|get_data|values)$/;

/** `data = await request.json()`, of which the function reads `data["password"]`: the field that is written along. Null: no body. */
export function ofBody(node: Expr, scope: Scope): Whole[] | null {
  const home = functionOf(scope);
  if (home === null || !('body' in home.node) || !Array.isArray(home.node.body) || !isBody(node, scope)) return null;
  const below = nodesBelow(home.node.body, mostNodes);
  if (below.some((each) => isTakenOut(each, scope))) return [];
  for (const each of below) {
    const key = keyRead(each, scope);
    const what = key === null ? null : confidential(key);
    if (key !== null && (what === 'password' || what === 'key' || what === 'token')) return [{ what, name: `${dotted(node) ?? 'request'}[${key}]` }];
  }
  return [];
}

/** A parameter that is of a class of the project: what its fields are called, the class says. */
export function ofModel(name: string, scope: Scope): Whole[] | null {
  const defs = find(scope, name)?.defs ?? [];
  const [given] = defs;
  if (defs.length !== 1 || given?.kind !== 'param' || given.annotation === null) return null;
  const type = classIn(given.annotation);
  if (type === null) return null;
  const value = toValue(type, scope, null, 20);
  return [{ what: 'model', name, of: { kind: 'call', callee: value, args: [], named: [], at: value.at } }];
}

const builtin = /^(?:Request|HttpRequest|WebSocket|Any|Dict|List|Path|Response|AsyncSession|Session|UploadFile|Exception|User|UUID|Decimal)$/;

/** `LoginRequest`, `Optional[LoginRequest]`, `LoginRequest | None` */
function classIn(annotation: Expr): Expr | null {
  if (annotation.type === 'Subscript') return /^(?:Optional|Annotated)$/.test(lastName(annotation.value)) ? classIn(annotation.slice.type === 'Tuple' ? annotation.slice.elts[0] ?? annotation.slice : annotation.slice) : null;
  if (annotation.type === 'BinOp') return annotation.op === 'BitOr' ? classIn(annotation.left) : null;
  return (annotation.type === 'Name' || annotation.type === 'Attribute') && /^[A-Z][a-z]\w+$/.test(lastName(annotation)) && !builtin.test(lastName(annotation)) ? annotation : null;
}

function isBody(node: Expr, scope: Scope): boolean {
  if (node.type === 'Name') {
    const defs = find(scope, node.id)?.defs ?? [];
    return defs.length > 0 && defs.every(({ kind, value }) => kind === 'value' && value !== null && value.type !== 'Name' && isBody(value, scope));
  }
  if (node.type === 'Await') return isBody(node.value, scope);
  if (node.type === 'BoolOp') return node.values.some((each) => each.type !== 'Name' && isBody(each, scope));
  if (node.type !== 'Call') return body.test(dotted(node) ?? '');
  const [first] = node.args;
  return body.test(dotted(node.func) ?? '') || (/^(?:loads|dict)$/.test(lastName(node.func)) && first !== undefined && first.type !== 'Name' && isBody(first, scope)) || (/^(?:to_dict|copy)$/.test(lastName(node.func)) && node.func.type === 'Attribute' && isBody(node.func.value, scope));
}

/** `data["password"]`, `data.get("password")` */
function keyRead(node: ReturnType<typeof nodesBelow>[number], scope: Scope): string | null {
  if (node.type === 'Subscript') return isBody(node.value, scope) ? text(node.slice) : null;
  if (node.type !== 'Call' || node.func.type !== 'Attribute' || node.func.attr !== 'get') return null;
  return isBody(node.func.value, scope) ? text(node.args[0]) : null;
}

/** `data.pop("password")`, `del data["password"]`, `data["password"] = "***"` */
function isTakenOut(node: ReturnType<typeof nodesBelow>[number], scope: Scope): boolean {
  if (node.type === 'Call') return node.func.type === 'Attribute' && node.func.attr === 'pop' && confidential(text(node.args[0]) ?? '') !== null && isBody(node.func.value, scope);
  const targets = node.type === 'Assign' || node.type === 'Delete' ? node.targets : [];
  return targets.some((target) => target.type === 'Subscript' && confidential(text(target.slice) ?? '') !== null && isBody(target.value, scope));
}
