// Extract stage: which expressions are the process environment, or a read of it, in the runtimes of JavaScript.
import { ts } from 'ts-morph';
import type { Script } from '../../parse/document.ts';
import { declarationOf } from './scope.ts';
import { survey } from './survey.ts';
import { accessedKey, dottedName, keyOf, memberOf, memberValue, stringOf, unwrap } from './syntax.ts';

/** Node, Bun, and bundlers that inline `import.meta.env`. */
const environments = new Set(['process.env', 'Bun.env', 'globalThis.process.env', 'global.process.env']);
/** Modules whose `env` export is the environment. */
const environmentModules = new Set(['process', 'node:process', 'bun', '$env/dynamic/private', '$env/dynamic/public', 'cloudflare:workers']);
/** Modules each of whose exports is a variable (SvelteKit). */
const staticModules = new Set(['$env/static/private', '$env/static/public']);

/** Whether an expression is the whole environment: `process.env`, `import.meta.env`, a name or parameter bound to it. */
export function isEnvironment(node: ts.Expression, script: Script, depth = 0): boolean {
  const inner = unwrap(node);
  if (depth > 4) return false;
  if (ts.isIdentifier(inner)) return isEnvironmentName(inner, script, depth);
  if (ts.isBinaryExpression(inner)) return isEnvironment(inner.left, script, depth + 1); // process.env ?? {}
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.length < 6 && inner.properties.some((part) => ts.isSpreadAssignment(part) && isEnvironment(part.expression, script, depth + 1));
  if (ts.isCallExpression(inner)) return /^(?:Deno\.env\.toObject|loadEnv|vite\.loadEnv)$/.test(dottedName(inner.expression));
  if (accessedKey(inner) !== 'env') return false;
  if (isImportMeta((inner as ts.PropertyAccessExpression).expression)) return true;
  const name = dottedName(inner);
  if (environments.has(name)) return true;
  return /^(?:c|ctx|context)\.env$/.test(name) && isParameter(inner as ts.PropertyAccessExpression); // Hono, Workers
}

function isImportMeta(node: ts.Expression): boolean {
  return ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;
}

function isParameter(node: ts.PropertyAccessExpression): boolean {
  const root = unwrap(node.expression);
  return ts.isIdentifier(root) && declarationOf(root)?.kind === 'parameter';
}

function isEnvironmentName(name: ts.Identifier, script: Script, depth: number): boolean {
  const declaration = declarationOf(name);
  if (declaration === null) return false;
  const { node } = declaration;
  if (ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === 'env') return environmentModules.has(survey(script).imports.get(name.text) ?? '');
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) return node.initializer !== undefined && isEnvironment(node.initializer, script, depth + 1);
  if (ts.isParameter(node)) return node.initializer !== undefined && isEnvironment(node.initializer, script, depth + 1);
  if (ts.isBindingElement(node) && keyOf(node.propertyName ?? node.name) === 'env') {
    const { parent } = node.parent; // const { env } = process
    return ts.isVariableDeclaration(parent) && parent.initializer !== undefined && dottedName(parent.initializer) === 'process';
  }
  return false;
}

/** The variable that an expression reads, or null: `process.env.X`, `env['X']`, `Deno.env.get('X')`, an import of `$env/static`. */
export function environmentName(node: ts.Expression, script: Script): string | null {
  if (!survey(script).mentionsEnvironment) return null;
  if (ts.isCallExpression(node)) return accessedKey(node.expression) === 'get' && dottedName(node.expression) === 'Deno.env.get' ? stringOf(node.arguments[0]) : null;
  const key = accessedKey(node) ?? constantKey(node);
  if (key !== null) return isEnvironment((node as ts.PropertyAccessExpression).expression, script) ? key : null;
  if (!ts.isIdentifier(node)) return null;
  const declaration = declarationOf(node)?.node;
  if (declaration === undefined) return null;
  if (ts.isImportSpecifier(declaration)) return staticModules.has(survey(script).imports.get(node.text) ?? '') ? (declaration.propertyName ?? declaration.name).text : null;
  return null;
}

/** `process.env[names.Secret]` of `const names = { Secret: 'SECRET' }`. */
function constantKey(node: ts.Expression): string | null {
  if (!ts.isElementAccessExpression(node)) return null;
  const argument = unwrap(node.argumentExpression);
  const key = accessedKey(argument);
  const on = key === null ? null : unwrap((argument as ts.PropertyAccessExpression).expression);
  const declared = on !== null && ts.isIdentifier(on) ? declarationOf(on)?.node : undefined;
  if (key === null || declared === undefined || !ts.isVariableDeclaration(declared) || declared.initializer === undefined) return null;
  const held = memberValue(memberOf(unwrap(declared.initializer), key));
  return held === null ? null : stringOf(held);
}

/** The variable that `const { X: x = 'default' } = process.env` binds. */
export function destructuredVariable(node: ts.BindingElement, script: Script): string | null {
  const { parent } = node.parent;
  if (!ts.isObjectBindingPattern(node.parent) || node.dotDotDotToken !== undefined) return null;
  if (!ts.isVariableDeclaration(parent) && !ts.isParameter(parent)) return null;
  if (parent.initializer === undefined || !isEnvironment(parent.initializer, script)) return null;
  return keyOf((node.propertyName ?? node.name));
}
