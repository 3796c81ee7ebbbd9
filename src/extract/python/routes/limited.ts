// extract/python/routes: the paths that a middleware is limited to: `if request.path.startswith("/admin/"): …` around all of its refusals.
import type { Expr, Stmt } from '../../../parse/python/ast.ts';
import type { Value } from '../../../model/value.ts';
import { refusalIn } from '../decides.ts';
import { nodesBelow } from '../descend.ts';
import { toValue } from '../expression.ts';
import { lastName } from '../names.ts';
import type { Scope } from '../scope.ts';

/** The starts of paths, or none where it refuses elsewhere too. */
export function limitedTo(body: readonly Stmt[], isPath: (node: Expr) => boolean, scope: Scope): Value[] {
  for (const [at, statement] of body.entries()) {
    if (statement.type !== 'If' || statement.orelse.length > 0 || statement.test.type !== 'UnaryOp' || statement.test.op !== 'Not' || !goesOn(statement.body)) continue;
    const others = startsIn(statement.test.operand, isPath, scope, 0);
    if (others.length > 0 && refusalIn(body.slice(0, at)) !== 'strong') return others;
  }
  const within: Value[] = [];
  const rest: Stmt[] = [];
  for (const statement of body) {
    const starts = statement.type === 'If' && statement.orelse.length === 0 && (refusalIn(statement.body) === 'strong' || turnsAway(statement.body)) ? startsIn(statement.test, isPath, scope, 0) : [];
    if (starts.length === 0) rest.push(statement);
    within.push(...starts);
  }
  return within.length > 0 && refusalIn(rest) !== 'strong' ? within : [];
}

/** `path.startswith("/admin/")`, alone or among other conditions. */
function startsIn(test: Expr, isPath: (node: Expr) => boolean, scope: Scope, depth: number): Value[] {
  if (test.type === 'BoolOp' && depth < 4) return test.values.flatMap((value) => startsIn(value, isPath, scope, depth + 1));
  if (test.type !== 'Call' || test.func.type !== 'Attribute' || test.func.attr !== 'startswith' || !isPath(test.func.value)) return [];
  const [start] = test.args;
  const given = start === undefined ? [] : start.type === 'Tuple' ? start.elts : [start];
  return given.map((one) => {
    const value = toValue(one, scope, null, 20);
    return { kind: 'join', parts: [value, { kind: 'literal', value: '*', at: value.at }], at: value.at };
  });
}

/** Ends there, with nothing but what comes next: `return None`, `return self.get_response(request)`. */
function goesOn(body: readonly Stmt[]): boolean {
  const last = body.at(-1);
  return last?.type === 'Return' && refusalIn(body) !== 'strong' && !turnsAway(body);
}

/** Answers itself, somewhere inside; going on to the next is no answer. */
function turnsAway(body: readonly Stmt[]): boolean {
  for (const node of nodesBelow(body, 400)) {
    if (node.type === 'Raise') return true;
    if (node.type !== 'Return' || node.value === null) continue;
    const call = node.value.type === 'Await' ? node.value.value : node.value;
    if (call.type !== 'Call' || !/get_response|call_next|^next$|super/.test(lastName(call.func))) return call.type !== 'Constant';
  }
  return false;
}
