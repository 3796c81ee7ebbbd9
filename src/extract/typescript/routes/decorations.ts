// extract/typescript/routes: decorators of classes and methods, told by what they are imported as.
import { ts } from 'ts-morph';
import type { Survey } from '../survey.ts';
import { dottedName, unwrap } from '../syntax.ts';

export interface Decoration {
  readonly name: string; // as its package exports it: 'Get', also of `TypedRoute.Get`
  readonly from: string; // the package or module; '' when it is of this file
  readonly args: readonly ts.Expression[];
  readonly node: ts.Decorator;
}

const cache = new WeakMap<Survey, ReadonlyMap<string, string>>();

/** Names that an import gives another name here: local -> exported. */
function renamed(survey: Survey): ReadonlyMap<string, string> {
  const known = cache.get(survey);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const statement of survey.script.source.statements) {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) if (propertyName !== undefined) names.set(name.text, propertyName.text);
  }
  cache.set(survey, names);
  return names;
}

/** What a name is exported as where it comes from, and from where. */
export function importedAs(local: string, survey: Survey): { readonly name: string; readonly from: string } {
  return { name: renamed(survey).get(local) ?? local, from: survey.imports.get(local) ?? '' };
}

export function decorationsOf(node: ts.Node, survey: Survey): Decoration[] {
  if (!ts.canHaveDecorators(node)) return [];
  return (ts.getDecorators(node) ?? []).flatMap((decorator) => {
    const made = unwrap(decorator.expression);
    const path = dottedName(ts.isCallExpression(made) ? made.expression : made).split('.');
    const [root = ''] = path;
    if (root === '') return [];
    const { name, from } = importedAs(root, survey);
    return { name: path.length > 1 ? (path.at(-1) as string) : name, from, args: ts.isCallExpression(made) ? made.arguments : [], node: decorator };
  });
}
