// extract/python/routes: `for router, prefix in [(a, "/a"), (b, "/b")]: app.include_router(router, prefix=prefix)` over a list that the file
// writes out: once for each element.
import type { Expr } from '../../../parse/python/ast.ts';
import { find, type Def, type Scope } from '../scope.ts';

/** What stands where a name of the loop stood, in one of its turns. */
export type Turn = <T extends Expr | null>(node: T) => T | Expr;

const mostTurns = 60;
const plainly: Turn = (node) => node;

/** A reader for each turn of the loop that the first of these expressions to be a loop's variable belongs to. */
export function turnsOf(nodes: readonly (Expr | null)[], scope: Scope): readonly Turn[] {
  for (const node of nodes) {
    const item = node?.type === 'Name' ? itemOf(node.id, scope) : null;
    const elements = item === null ? null : listed(item.value ?? item.loop?.iter ?? null, scope);
    if (item === null || elements === null) continue;
    const target = item.value === null ? (item.loop?.target ?? null) : node;
    return elements.slice(0, mostTurns).map((element) => turn(target, element));
  }
  return [plainly];
}

function itemOf(name: string, scope: Scope): Def | null {
  return find(scope, name)?.defs.findLast(({ kind }) => kind === 'item') ?? null;
}

/** The elements of a list that stands there, or that one name gives. */
function listed(node: Expr | null, scope: Scope): readonly Expr[] | null {
  if (node?.type === 'List' || node?.type === 'Tuple' || node?.type === 'Set') return node.elts;
  if (node?.type !== 'Name') return null;
  const defs = find(scope, node.id)?.defs ?? [];
  const value = defs.length === 1 && defs[0]?.kind === 'value' ? defs[0].value : null;
  return value?.type === 'List' || value?.type === 'Tuple' ? value.elts : null;
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
  return (node) => (node?.type === 'Name' ? (bound.get(node.id) ?? node) : node);
}
