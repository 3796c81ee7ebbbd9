// extract/python/routes: a list as code writes it -> its elements: sums, stars, conditions and lists of the same function followed.
import type { Expr } from '../../../parse/python/ast.ts';
import { classOf, find } from '../scope.ts';
import type { Guard, Scope, Site } from '../scope.ts';

/** `part`: not one element but another list that the list takes in. */
export interface Element extends Site<Expr> {
  readonly part: boolean;
}

const most = 5000;

/** Lists of the module are parts by their name; with `modules` they are followed too. */
export function elementsOf(node: Expr, scope: Scope, guard: Guard | null, modules = false): Element[] {
  const listing = new Listing(modules);
  listing.list(node, scope, guard);
  return listing.found;
}

class Listing {
  readonly found: Element[] = [];
  private readonly seen = new Set<Expr>();
  private readonly modules: boolean;

  constructor(modules: boolean) {
    this.modules = modules;
  }

  list(node: Expr, scope: Scope, guard: Guard | null): void {
    if (this.found.length >= most || this.seen.has(node)) return;
    this.seen.add(node);
    switch (node.type) {
      case 'List':
      case 'Tuple':
      case 'Set':
        for (const one of node.elts) {
          if (one.type === 'Starred') this.list(one.value, scope, guard);
          else this.found.push({ node: one, scope, guard, part: false });
        }
        return;
      case 'BinOp':
        if (node.op === 'Add') this.sum(node, scope, guard);
        return;
      case 'IfExp':
        this.list(node.body, scope, guard);
        this.list(node.orelse, scope, guard);
        return;
      case 'Call':
        if (node.func.type === 'Name' && /^(?:list|tuple|set|sorted)$/.test(node.func.id) && node.args[0]) this.list(node.args[0], scope, guard);
        else this.found.push({ node, scope, guard, part: true });
        return;
      case 'Name':
        if (this.named(find(scope, node.id), this.modules)) return;
        break;
      case 'Attribute':
        if (node.value.type === 'Name' && node.value.id === 'self' && this.named(ownAttribute(node.attr, scope), true)) return;
    }
    if (node.type !== 'Constant') this.found.push({ node, scope, guard, part: true });
  }

  /** Long sums lean left: walked without recursion. */
  private sum(node: Expr, scope: Scope, guard: Guard | null): void {
    const parts: Expr[] = [];
    let at = node;
    for (; at.type === 'BinOp' && at.op === 'Add'; at = at.left) parts.push(at.right);
    parts.push(at);
    for (const part of parts.reverse()) this.list(part, scope, guard);
  }

  private named(known: ReturnType<typeof find>, modules: boolean): boolean {
    if (!known || (known.scope.kind !== 'function' && !modules)) return false;
    const defs = known.defs.filter((def) => def.value !== null && (def.kind === 'value' || def.kind === 'add'));
    for (const { value, kind, many, scope: where, guard } of defs) {
      if (value === null) continue;
      if (kind === 'value' || many) this.list(value, where, guard);
      else if (!this.seen.has(value)) {
        this.seen.add(value);
        this.found.push({ node: value, scope: where, guard, part: false });
      }
    }
    return defs.length > 0;
  }
}

/** What the class's methods assign to `self.<name>`. */
function ownAttribute(name: string, scope: Scope): ReturnType<typeof find> {
  const owner = classOf(scope);
  const defs = owner?.attributes.get(name);
  return owner && defs ? { scope: owner, defs } : null;
}
