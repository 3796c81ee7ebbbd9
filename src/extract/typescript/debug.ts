// Extract stage: debugging aids that code turns on: served source maps, error pages with stacks, open GraphQL explorers.
import { ts } from 'ts-morph';
import type { DebugFact, Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { guardsOf, valueOf } from './expression.ts';
import { type Survey, requiredModule, surveys } from './survey.ts';
import { dottedName, keyOf, lastName, memberValue, rangeOf, unwrap } from './syntax.ts';

export function* extractDebug(document: Document, file: SourceFile): Generator<Fact> {
  for (const survey of surveys(document)) {
    for (const object of survey.objects) for (const property of object.properties) yield* fromOption(property, survey, file);
    for (const call of survey.calls) yield* fromErrorHandler(call, survey);
  }
}

const bundlerConfig = /(?:^|\/)(?:vite|vue|next|nuxt|astro|svelte|webpack|rspack|craco|electron\.vite)[\w.-]*\.config[\w.-]*\.[cm]?[jt]s$|(?:^|\/)webpack[\w.-]*\.[cm]?[jt]s$/i;
const explorers = new Set(['playground', 'graphiql', 'introspection', 'sandbox']);

function* fromOption(property: ts.ObjectLiteralElementLike, { script }: Survey, file: SourceFile): Generator<DebugFact> {
  const name = keyOf(property.name);
  const held = memberValue(property);
  if (name === null || held === null || ts.isMethodDeclaration(held)) return;
  const what = explorers.has(name) ? (isGraphql(property) ? 'graphql' : null) : bundlerConfig.test(file.path) && servesMaps(name, property) ? 'source-maps' : null;
  if (what === null) return;
  const value = valueOf(held, script);
  if (what === 'source-maps' && isUnlinked(value)) return;
  yield { kind: 'debug', what, value, guards: guardsOf(property, script), at: rangeOf(property, script) };
}

/** The option that makes a production build emit maps browsers can fetch; a dev server's own maps are no concern. */
function servesMaps(name: string, property: ts.Node): boolean {
  if (name === 'productionBrowserSourceMaps' || name === 'productionSourceMap' || name === 'devtool') return true;
  if (name !== 'sourcemap') return false;
  const owner = ownerKey(property);
  return owner === 'build' || owner === null;
}

/** The key of the object literal that a property stands in. */
function ownerKey(property: ts.Node): string | null {
  const outer = property.parent.parent;
  return ts.isPropertyAssignment(outer) ? keyOf(outer.name) : null;
}

/** Maps that no script refers to are not served to who does not know their name. */
function isUnlinked(value: Value): boolean {
  return value.kind === 'literal' && typeof value.value === 'string' && (/hidden|nosources/.test(value.value) || value.value === '');
}

function isGraphql(property: ts.Node): boolean {
  for (let up = property.parent as ts.Node | undefined, depth = 0; up !== undefined && depth < 6; up = up.parent, depth++) {
    if (ts.isCallExpression(up) || ts.isNewExpression(up)) return /graphql|apollo|mercurius|yoga/i.test(dottedName(up.expression) || lastName(up.expression));
    if (ts.isVariableDeclaration(up)) return up.type !== undefined && /ApolloDriverConfig|GqlModuleOptions|ApolloServerOptions/.test(up.type.getText());
    if (ts.isFunctionLike(up)) return false;
  }
  return false;
}

/** `app.use(errorhandler())` of the `errorhandler` package: answers with stacks, whatever NODE_ENV says. */
function* fromErrorHandler(call: ts.CallExpression, { script, imports }: Survey): Generator<DebugFact> {
  const callee = unwrap(call.expression);
  const isImported = ts.isIdentifier(callee) ? imports.get(callee.text) === 'errorhandler' : ts.isCallExpression(callee) && requiredModule(callee) === 'errorhandler';
  if (!isImported) return;
  yield { kind: 'debug', what: 'errorhandler', value: { kind: 'literal', value: true, at: rangeOf(call, script) }, guards: guardsOf(call, script), at: rangeOf(call, script) };
}
