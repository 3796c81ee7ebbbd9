// extract/typescript/routes: whether a name may stand for a host of another file. Link tells for certain; clients of servers must not get that far.
import { ts } from 'ts-morph';
import { declarationOf } from '../scope.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { accessedKey, isFunction, lastName, unwrap } from '../syntax.ts';
import { handlerFramework } from './handed.ts';

const hostly = /^(?:_?app|application|\w*router|routers?|server|webApp|expressApp|routes?|fastify|api(?:Router)?|v\d+)$/i;

export function isHostly(node: ts.Expression): boolean {
  return hostly.test(lastName(node));
}

/** A module of the project by its specifier: relative, or an alias; a bare package name is none. */
export function isLocal(specifier: string): boolean {
  return /^(?:[./~#]|@\/|src\/|app\/|\$lib(?:\/|$)|server\/|lib\/|@(?:src|app|server|core|lib|modules?|shared|config|routes?)\/)/.test(specifier);
}

/** The local module, call or object that `app` comes from in `app.get(path, handler)`. */
export function fromElsewhere(base: ts.Expression, call: ts.CallExpression, survey: Survey): boolean {
  const shaped = handlerFramework(call) !== null || (isHostly(base) && handsFunction(call));
  if (!shaped) return false;
  const root = rootOf(base);
  if (root === null) return ts.isCallExpression(base) && requiredLocal(base);
  const from = survey.imports.get(root.text);
  if (from !== undefined) return isLocal(from);
  const declaration = declarationOf(root);
  if (declaration === null || declaration.kind === 'parameter' || declaration.kind === 'other') return false;
  const { node } = declaration;
  const given = ts.isVariableDeclaration(node) ? node.initializer : ts.isBindingElement(node) && ts.isVariableDeclaration(node.parent.parent) ? node.parent.parent.initializer : undefined;
  return given !== undefined && madeLocally(unwrap(given), survey);
}

function handsFunction(call: ts.CallExpression): boolean {
  const last = unwrap(call.arguments[call.arguments.length - 1] as ts.Expression);
  return isFunction(last) || ts.isCallExpression(last) || ts.isIdentifier(last) || accessedKey(last) !== null || ts.isArrayLiteralExpression(last);
}

function requiredLocal(node: ts.Expression): boolean {
  const from = requiredModule(node);
  return from !== null && isLocal(from);
}

/** `createApp()`, `new Server()`, `this.x`: by a function or class of the project. */
function madeLocally(node: ts.Expression, survey: Survey): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node) && accessedKey(node) === null) return false;
  if (requiredLocal(node)) return true;
  const root = rootOf(ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : node);
  if (root === null) return false;
  const from = survey.imports.get(root.text);
  return from === undefined ? declarationOf(root) !== null : isLocal(from);
}

export function rootOf(node: ts.Expression): ts.Identifier | null {
  let inner = unwrap(node);
  for (let steps = 0; steps < 40; steps++) {
    if (ts.isIdentifier(inner)) return inner;
    if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner) || ts.isCallExpression(inner) || ts.isNewExpression(inner)) inner = unwrap(inner.expression);
    else return null;
  }
  return null;
}
