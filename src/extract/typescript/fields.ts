// Extract stage: what `this.x` holds, where the class gives the field one value.
import { ts } from 'ts-morph';
import { accessedKey, keyOf, unwrap } from './syntax.ts';

const tables = new WeakMap<ts.ClassLikeDeclaration, ReadonlyMap<string, readonly ts.Expression[]>>();

/** The only expression ever given to the field of the class around `node`; null when there are several or none. */
export function fieldValue(node: ts.Node, key: string): ts.Expression | null {
  let up: ts.Node | undefined = node.parent;
  while (up !== undefined && !ts.isClassLike(up)) up = up.parent;
  if (up === undefined) return null;
  const known = tables.get(up) ?? fields(up);
  tables.set(up, known);
  const values = known.get(key);
  return values?.length === 1 ? (values[0] as ts.Expression) : null;
}

function fields(node: ts.ClassLikeDeclaration): Map<string, ts.Expression[]> {
  const found = new Map<string, ts.Expression[]>();
  const add = (key: string | null, value: ts.Expression): void => {
    if (key === null) return;
    const known = found.get(key);
    if (known === undefined) found.set(key, [value]);
    else known.push(value);
  };
  for (const member of node.members) if (ts.isPropertyDeclaration(member) && member.initializer !== undefined) add(keyOf(member.name), member.initializer);
  const stack: ts.Node[] = [node];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at !== node && ts.isClassLike(at)) continue;
    if (ts.isBinaryExpression(at) && at.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && at.operatorToken.kind <= ts.SyntaxKind.LastAssignment) {
      const target = unwrap(at.left);
      const key = accessedKey(target);
      if (key !== null && (target as ts.PropertyAccessExpression).expression.kind === ts.SyntaxKind.ThisKeyword) add(key, at.right);
    }
    ts.forEachChild(at, (child) => void stack.push(child));
  }
  return found;
}
