// extract/python/routes: `for router, prefix in [(a, "/a"), (b, "/b")]: app.include_router(router, prefix=prefix)` over a list or dictionary
// that the file writes out: once for each element.
import type { Expr } from '../../../parse/python/ast.ts';
import { lastName } from '../names.ts';
import { find, type Loop, type Scope } from '../scope.ts';

/** What stands where a name of the loop stood, in one of its turns. */
export type Turn = <T extends Expr | null>(node: T) => T | Expr;

const mostTurns = 60;
const plainly: Turn = (node) => node;

/** A reader for each turn of the loop round `call` that the first of these expressions to be a loop's variable belongs to. */
export function turnsOf(call: Expr, nodes: readonly (Expr | null)[], scope: Scope): readonly Turn[] {
  for (const node of nodes) {
    const name = node?.type === 'Attribute' ? node.value : node; // `module.router`
    const loop = name?.type === 'Name' ? loopOf(name.id, call, scope) : null;
    const elements = loop === null ? null : listed(loop.iter, scope);
    if (loop === null || elements === null) continue;
    return elements.slice(0, mostTurns).map((element) => turn(loop.target, element));
  }
  return [plainly];
}

/** What a router is found in while the program runs: the list that a loop goes through and the file does not write out, an imported module. */
export function discovered(call: Expr, child: Expr, scope: Scope): Expr | null {
  const root = rootOf(child, scope);
  const loop = root?.type === 'Name' ? loopOf(root.id, call, scope) : null;
  if (loop === null) return root?.type === 'Call' ? root : null;
  if (listed(loop.iter, scope) !== null) return null;
  return child.type === 'Name' && loop.target?.type === 'Name' ? loop.iter : child;
}

/** `module` of `module.router` and `getattr(module, "router")`, an import that gives it, the loop's variable behind them. */
function rootOf(node: Expr, scope: Scope, depth = 0): Expr | null {
  if (depth > 8) return null;
  if (node.type === 'Attribute') return rootOf(node.value, scope, depth + 1);
  if (node.type === 'Call') {
    const name = lastName(node.func);
    if (name === 'import_module' || name === '__import__') return node;
    if (node.func.type === 'Attribute' && node.args.length === 0 && /^(?:(?:get|create|build|make)_)?(?:api_)?(?:router|blueprint|bp)$/.test(name)) return rootOf(node.func.value, scope, depth + 1); // `module.get_router()`
    return name === 'getattr' && node.args[0] ? (rootOf(node.args[0], scope, depth + 1) ?? node) : null;
  }
  if (node.type !== 'Name') return null;
  const def = find(scope, node.id)?.defs.findLast(({ kind }) => kind === 'value' || kind === 'item');
  return def?.kind === 'value' && def.value !== null ? rootOf(def.value, def.scope, depth + 1) : def === undefined ? null : node;
}

/** Several loops of a file may use one name: the innermost that stands round the call. */
function loopOf(name: string, call: Expr, scope: Scope): Loop | null {
  const item = find(scope, name)?.defs.findLast(({ kind, loop }) => kind === 'item' && loop !== null && loop.start <= call.start && call.end <= loop.end);
  const loop = item?.loop ?? null;
  return loop === null ? null : counted(loop);
}

/** `for at, each in enumerate(all)` goes through `all`. */
function counted(loop: Loop): Loop {
  const { iter, target } = loop;
  if (iter?.type !== 'Call' || iter.func.type !== 'Name' || iter.func.id !== 'enumerate' || target?.type !== 'Tuple') return loop;
  const [over] = iter.args;
  const each = target.elts[1];
  return over === undefined || each === undefined ? loop : { ...loop, iter: over, target: each };
}

/** The elements of a list that stands there, or that one name gives; those of a dictionary by `items()` and `values()`. */
function listed(node: Expr | null, scope: Scope): readonly Expr[] | null {
  if (node?.type === 'List' || node?.type === 'Tuple' || node?.type === 'Set') return node.elts;
  if (node?.type === 'Call') return node.func.type === 'Attribute' && node.args.length === 0 ? entries(named(node.func.value, scope), node.func.attr) : null;
  const value = named(node, scope);
  return value?.type === 'List' || value?.type === 'Tuple' ? value.elts : null;
}

/** What the one definition of a name gives, or the expression itself. */
function named(node: Expr | null, scope: Scope): Expr | null {
  if (node?.type !== 'Name') return node;
  const defs = find(scope, node.id)?.defs ?? [];
  return defs.length === 1 && defs[0]?.kind === 'value' ? defs[0].value : null;
}

function entries(node: Expr | null, how: string): readonly Expr[] | null {
  if (node?.type !== 'Dict') return null;
  if (how === 'values') return node.values;
  if (how !== 'items') return null;
  return node.keys.flatMap((key, at): Expr[] => {
    const value = node.values[at];
    return key === null || value === undefined ? [] : [{ type: 'Tuple', elts: [key, value], ctx: 'Load', start: key.start, end: value.end }];
  });
}

function turn(target: Expr | null, element: Expr): Turn {
  const bound = new Map<string, Expr>();
  if (target?.type === 'Name') bound.set(target.id, element);
  else if ((target?.type === 'Tuple' || target?.type === 'List') && (element.type === 'Tuple' || element.type === 'List')) {
    for (const [at, each] of target.elts.entries()) {
      const given = element.elts[at];
      if (each.type === 'Name' && given !== undefined) bound.set(each.id, given);
    }
  }
  const read = (node: Expr): Expr => (node.type === 'Name' ? (bound.get(node.id) ?? node) : node);
  return (node) => (node === null ? node : node.type === 'Attribute' ? { ...node, value: read(node.value) } : read(node));
}
