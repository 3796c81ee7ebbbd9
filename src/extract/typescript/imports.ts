// Extract stage: what a module takes from others: import, require, dynamic import.
import { ts } from 'ts-morph';
import type { ImportFact } from '../../model/fact.ts';
import type { Script } from '../../parse/document.ts';
import { type Survey, requiredModule, specifierOf } from './survey.ts';
import { accessedKey, enclosingFunction, keyOf, rangeOf, unwrap } from './syntax.ts';

export function importsOf(survey: Survey): ImportFact[] {
  const { script } = survey;
  const found: ImportFact[] = [];
  for (const statement of script.source.statements) {
    if (ts.isImportDeclaration(statement)) found.push(...declared(statement, script));
    else if (ts.isImportEqualsDeclaration(statement)) found.push(...equated(statement, script));
  }
  const bound = new Set<ts.Node>();
  for (const variable of survey.variables) found.push(...required(variable, script, bound));
  for (const call of survey.calls) {
    if (bound.has(call)) continue;
    const isImport = call.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(call.expression) && call.expression.text === 'require');
    const [first] = call.arguments;
    const from = isImport && first !== undefined ? specifierOf(first) : null;
    if (from === null) continue;
    found.push({ from, imported: null, local: '', at: rangeOf(call, script), ...(isOptional(call) && { optional: true }) });
  }
  return found;
}

function declared(statement: ts.ImportDeclaration, script: Script): ImportFact[] {
  if (!ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const from = statement.moduleSpecifier.text;
  const clause = statement.importClause;
  if (clause === undefined) return [{ from, imported: null, local: '', at: rangeOf(statement, script) }];
  const found: ImportFact[] = [];
  const type = isTypeOnly(clause) && ({ typeOnly: true } as const);
  if (clause.name !== undefined) found.push({ from, imported: 'default', local: clause.name.text, at: rangeOf(clause.name, script), ...type });
  const bindings = clause.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) found.push({ from, imported: null, local: bindings.name.text, at: rangeOf(bindings, script), ...type });
  if (bindings !== undefined && ts.isNamedImports(bindings)) {
    for (const element of bindings.elements) {
      const typeOnly = (type || element.isTypeOnly) && ({ typeOnly: true } as const);
      found.push({ from, imported: (element.propertyName ?? element.name).text, local: element.name.text, at: rangeOf(element, script), ...typeOnly });
    }
  }
  return found;
}

function isTypeOnly(clause: ts.ImportClause): boolean {
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** `import fs = require('fs')`. */
function equated(statement: ts.ImportEqualsDeclaration, script: Script): ImportFact[] {
  const reference = statement.moduleReference;
  if (!ts.isExternalModuleReference(reference) || !ts.isStringLiteral(reference.expression)) return [];
  return [{ from: reference.expression.text, imported: null, local: statement.name.text, at: rangeOf(statement, script) }];
}

/** `const a = require('m')`, `const { a } = await import('m')`, `const a = require('m').b`. The call is marked as bound. */
function required(variable: ts.VariableDeclaration, script: Script, bound: Set<ts.Node>): ImportFact[] {
  const from = variable.initializer === undefined ? null : requiredModule(variable.initializer);
  if (from === null || variable.initializer === undefined) return [];
  const init = unwrap(variable.initializer);
  const member = accessedKey(init);
  const call = member === null ? init : unwrap((init as ts.PropertyAccessExpression).expression);
  if (!ts.isCallExpression(call)) return [];
  const isPlain = call.arguments[0] !== undefined && specifierOf(call.arguments[0]) !== null;
  if (!isPlain) return []; // require('m')(options): its result is no export; the call itself is reported unbound
  bound.add(call);
  const optional = isOptional(call) && ({ optional: true } as const);
  const at = rangeOf(variable, script);
  if (ts.isIdentifier(variable.name)) return [{ from, imported: member, local: variable.name.text, at, ...optional }];
  const found: ImportFact[] = [];
  for (const element of variable.name.elements) {
    if (!ts.isBindingElement(element) || !ts.isIdentifier(element.name)) continue;
    const imported = keyOf((element.propertyName ?? element.name));
    if (imported !== null && member === null) found.push({ from, imported, local: element.name.text, at: rangeOf(element, script), ...optional });
  }
  return found;
}

/** Not needed for the module to load: inside a function, a try block, or a dynamic import. */
function isOptional(call: ts.CallExpression): boolean {
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword || enclosingFunction(call) !== null) return true;
  for (let up: ts.Node = call; up.parent !== undefined; up = up.parent) if (ts.isTryStatement(up.parent) && up.parent.tryBlock === up) return true;
  return false;
}
