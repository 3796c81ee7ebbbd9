// Extract stage: what a module offers to others: export declarations and CommonJS assignments.
import { ts } from 'ts-morph';
import type { ExportFact } from '../../model/fact.ts';
import { valueOf } from './expression.ts';
import type { Survey } from './survey.ts';
import type { Script } from '../../parse/document.ts';
import { accessedKey, dottedName, keyOf, memberValue, rangeOf, unwrap } from './syntax.ts';
import { requiredModule } from './survey.ts';

export function exportsOf(survey: Survey): ExportFact[] {
  const { script } = survey;
  const found: ExportFact[] = [];
  for (const statement of script.source.statements) {
    if (ts.isExportDeclaration(statement)) found.push(...declared(statement, script));
    else if (ts.isExportAssignment(statement)) found.push(direct('default', statement.expression, script));
    else if (isExported(statement)) found.push(...modified(statement, script));
  }
  const own = ownName(survey);
  for (const assignment of survey.assignments) {
    if (assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) continue;
    const key = own !== undefined && dottedName(assignment.left).startsWith(`${own}.`) ? accessedKey(assignment.left) : null;
    if (key === null) found.push(...assigned(assignment, script));
    else found.push({ exported: key, local: `${own}.${key}`, at: rangeOf(assignment.right, script) });
  }
  return found;
}

/** `const helper = module.exports`: under which the module adds to what it exports. */
function ownName({ variables, script }: Survey): string | undefined {
  if (!/=\s*(?:module\.)?exports\s*;?[ \t]*$/m.test(script.source.text)) return undefined;
  const held = variables.find(({ name, initializer }) => ts.isIdentifier(name) && initializer !== undefined && /^(?:module\.)?exports$/.test(dottedName(initializer)));
  return held === undefined ? undefined : keyOf(held.name) ?? undefined;
}

function declared(statement: ts.ExportDeclaration, script: Script): ExportFact[] {
  const at = rangeOf(statement, script);
  const from = statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier) ? { from: statement.moduleSpecifier.text } : undefined;
  const clause = statement.exportClause;
  if (clause === undefined) return from === undefined ? [] : [{ exported: '*', local: null, at, ...from }];
  if (ts.isNamespaceExport(clause)) return [{ exported: clause.name.text, local: '*', at, ...from }];
  return clause.elements.map((element) => ({ exported: element.name.text, local: (element.propertyName ?? element.name).text, at: rangeOf(element, script), ...from }));
}

/** An expression exported as it stands; a bare name is the module's own. */
function direct(exported: string, expression: ts.Expression, script: Script): ExportFact {
  const inner = unwrap(expression);
  const at = rangeOf(inner, script);
  if (ts.isIdentifier(inner)) return { exported, local: inner.text, at };
  const member = accessedKey(inner);
  const required = member === null ? inner : unwrap((inner as ts.PropertyAccessExpression).expression);
  const from = ts.isCallExpression(required) && ts.isIdentifier(required.expression) ? requiredModule(required) : null;
  if (from !== null) return { exported, local: member ?? '*', from, at };
  return { exported, local: null, at, value: valueOf(inner, script) };
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false);
}

function modified(statement: ts.Statement, script: Script): ExportFact[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((variable) => boundNames(variable.name)).map((name) => ({ exported: name.text, local: name.text, at: rangeOf(name, script) }));
  }
  if (!ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement) && !ts.isEnumDeclaration(statement)) return [];
  const isDefault = ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) ?? false;
  const local = statement.name?.text ?? null;
  const exported = isDefault ? 'default' : local;
  return exported === null ? [] : [{ exported, local: local ?? 'default', at: rangeOf(statement.name ?? statement, script) }];
}

/** The names a pattern binds. */
export function boundNames(name: ts.BindingName, depth = 0): ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  if (depth > 8) return [];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name, depth + 1) : []));
}

/** `module.exports = {…}` gives a default (what `require` returns) and a named export a property; `exports.x = …` a named one. */
function assigned(assignment: ts.BinaryExpression, script: Script): ExportFact[] {
  const target = dottedName(assignment.left);
  const right = unwrap(assignment.right);
  const named = /^(?:module\.)?exports\.(\w+)$/.exec(target)?.[1];
  if (named !== undefined) return named === '__esModule' ? [] : [direct(named, right, script)];
  if (target !== 'module.exports') return [];
  const from = requiredModule(right);
  if (from !== null && ts.isCallExpression(right)) return [{ exported: '*', local: null, from, at: rangeOf(right, script) }];
  const found = [{ ...direct('default', right, script), ...heldAs(assignment) }];
  if (!ts.isObjectLiteralExpression(right)) return found;
  for (const property of right.properties) {
    const name = keyOf(property.name);
    const value = memberValue(property);
    if (name !== null && value !== null && !ts.isMethodDeclaration(value)) found.push(direct(name, value, script));
    else if (ts.isSpreadAssignment(property) && requiredModule(property.expression) !== null) {
      found.push({ exported: '*', local: null, from: requiredModule(property.expression) as string, at: rangeOf(property, script) });
    }
  }
  return found;
}

/** `const router = module.exports = Router()`: what the module itself calls it. */
function heldAs({ parent }: ts.BinaryExpression): { local?: string } {
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && ts.isSourceFile(parent.parent.parent.parent) ? { local: parent.name.text } : {};
}
