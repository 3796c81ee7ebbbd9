// extract/python: classes -> MisnamedListFact: `permission_class = […]` on a view of REST framework's, which reads `permission_classes` alone.
import type { Expr } from '../../parse/python/ast.ts';
import type { MisnamedListFact } from '../../model/wiring.ts';
import { rangeOf } from './expression.ts';
import { lastName, qualify } from './names.ts';
import type { ClassSite, Outline } from './outline.ts';
import { baseInFile } from './routes/view-classes.ts';
import { elementsOf } from './routes/listing.ts';

const lists: readonly (readonly [written: string, meant: MisnamedListFact['meant']])[] = [
  ['permission_class', 'permission_classes'],
  ['permissions_classes', 'permission_classes'],
  ['authentication_class', 'authentication_classes'],
  ['throttle_class', 'throttle_classes'],
];
/** Where its views and view sets stand. */
const frameworks = /^rest_framework\.(?:views|generics|viewsets|mixins)\./;
/** Methods that may read whatever name they like. */
const choosing = /^get_(?:permissions|authenticators|throttles)$/;

export function* misnamedLists(code: Outline): Iterable<MisnamedListFact> {
  for (const site of code.classes) {
    for (const [written, meant] of lists) {
      const def = site.inner.names.get(written)?.findLast(({ kind }) => kind === 'value');
      if (!def?.value || site.inner.names.has(meant) || site.methods.some(({ node }) => choosing.test(node.name)) || !isView(site, code, 0)) continue;
      const names = named(def.value, site);
      if (names.length > 0) yield { kind: 'misnamed-list', symbol: site.inner.symbol, written, meant, names, of: lineage(site, code, 0).map(({ node }) => rangeOf(node)), at: rangeOf(def.value) };
    }
  }
}

/** Of the framework's own classes alone: one of the project may read any name. */
function isView(site: ClassSite, code: Outline, depth: number): boolean {
  const { bases } = site.node;
  return depth < 8 && bases.length > 0 && bases.every((base) => {
    const above = baseInFile(base, site, code);
    return above === null ? frameworks.test(qualify(base, site.scope) ?? '') : isView(above, code, depth + 1) && above.methods.length === 0;
  });
}

function lineage(site: ClassSite, code: Outline, depth: number): ClassSite[] {
  const above = site.node.bases.flatMap((base) => baseInFile(base, site, code) ?? []);
  return [site, ...(depth < 8 ? above.flatMap((one) => lineage(one, code, depth + 1)) : [])];
}

function named(value: Expr, { inner, guard }: ClassSite): string[] {
  const elements = value.type === 'List' || value.type === 'Tuple' ? elementsOf(value, inner, guard, true).map(({ node }) => node) : [value];
  return elements.map((node) => lastName(node)).filter((name) => /^[A-Z]/.test(name));
}
