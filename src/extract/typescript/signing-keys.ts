// Extract stage: the keys that Koa, egg and midway sign cookies and sessions with.
import { ts } from 'ts-morph';
import type { CredentialDefaultFact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Script } from '../../parse/document.ts';
import { guardsOf, valueOf } from './expression.ts';
import type { Survey } from './survey.ts';
import { dottedName, memberOf, memberValue, rangeOf } from './syntax.ts';

/** Configuration of egg and midway, whose `keys` sign and encrypt cookies and sessions. */
const frameworkConfiguration = /(?:^|\/)config\/config\.\w+\.[cm]?[jt]s$/;

/** `config.keys = 'x'`, `export default { keys: 'x' }` there; Koa's `app.keys = ['x']`. */
export function* signingKeys({ script, assignments, objects }: Survey, file: SourceFile): Generator<CredentialDefaultFact> {
  const isFramework = frameworkConfiguration.test(file.path);
  for (const node of assignments) {
    const name = dottedName(node.left);
    if (name === 'app.keys' || (isFramework && /^(?:config|exports|module\.exports)\.keys$/.test(name))) yield* keysOf(node.right, name === 'app.keys' ? 'app_keys' : 'config_keys', script);
  }
  for (const object of isFramework ? objects : []) {
    const keys = isWholeConfiguration(object) ? memberValue(memberOf(object, 'keys')) : null;
    if (keys !== null && !ts.isMethodDeclaration(keys)) yield* keysOf(keys, 'config_keys', script);
  }
}

/** What the module exports, or a function of it returns. */
function isWholeConfiguration(object: ts.ObjectLiteralExpression): boolean {
  let up: ts.Node = object.parent;
  while (ts.isAsExpression(up) || ts.isSatisfiesExpression(up) || ts.isParenthesizedExpression(up)) up = up.parent;
  return ts.isExportAssignment(up) || ts.isReturnStatement(up) || ts.isArrowFunction(up) || ts.isVariableDeclaration(up) || (ts.isBinaryExpression(up) && /exports/.test(dottedName(up.left)));
}

/** `appInfo.name + '_123'`: the name is no secret, the rest stands here. */
function* keysOf(node: ts.Expression, name: string, script: Script): Generator<CredentialDefaultFact> {
  const value = valueOf(node, script);
  for (const one of value.kind === 'list' ? value.items : [value]) {
    const text = one.kind === 'join' ? one.parts.findLast((part) => part.kind === 'literal') : one;
    const isPlain = one.kind !== 'join' || one.parts.every((part) => part.kind === 'literal' || (part.kind === 'member' && part.name === 'name') || (part.kind === 'opaque' && part.name === 'name'));
    if (text !== undefined && isPlain && text.kind === 'literal' && typeof text.value === 'string' && text.value.length > 2) yield { kind: 'credential-default', name, value: text, how: 'setting', guards: guardsOf(node, script), at: rangeOf(node, script) };
  }
}
