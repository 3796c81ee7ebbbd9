// Extract stage: what is put into a container: the fields of a record, or something that cannot leave its process.
import { ts } from 'ts-morph';
import type { Script } from '../../parse/document.ts';
import { isLiveName, isLiveType } from '../containers.ts';
import { declarationOf } from './scope.ts';
import { dottedName, isFunction, keyOf, unwrap } from './syntax.ts';

const deepest = 4;
const mostFields = 24;

export function fieldsOf(node: ts.Expression, depth = 0): string[] {
  const inner = unwrap(node);
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.flatMap((property) => keyOf(property.name) ?? []).slice(0, mostFields);
  if (ts.isArrayLiteralExpression(inner)) {
    const last = inner.elements.at(-1);
    return last === undefined ? [] : fieldsOf(last, depth + 1);
  }
  if (!ts.isIdentifier(inner) || depth > deepest) return [];
  const given = initializerOf(inner);
  return given === null ? [] : fieldsOf(given, depth + 1);
}

function initializerOf(name: ts.Identifier): ts.Expression | null {
  const declared = declarationOf(name);
  const node = declared?.node;
  return node !== undefined && ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) ? (node.initializer ?? null) : null;
}

/** The fields of the records that an object or array starts with. */
export function seedFields(node: ts.Expression): string[] {
  const [first] = ts.isArrayLiteralExpression(node) ? node.elements : ts.isObjectLiteralExpression(node) ? node.properties : [];
  if (first === undefined) return [];
  const record = ts.isPropertyAssignment(first) ? first.initializer : first;
  return ts.isObjectLiteralExpression(record) ? fieldsOf(record) : [];
}

export function isLive(node: ts.Expression, depth = 0): boolean {
  if (depth > deepest) return false;
  const inner = unwrap(node);
  if (isFunction(inner)) return true;
  if (ts.isNewExpression(inner)) return isLiveName(dottedName(inner.expression));
  if (ts.isCallExpression(inner)) return /^(?:setTimeout|setInterval|spawn|fork|createServer)$/.test(dottedName(inner.expression)) || isLiveName(dottedName(inner.expression));
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.some((property) => isLiveProperty(property, depth));
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.some((element) => !ts.isSpreadElement(element) && isLive(element, depth + 1));
  if (ts.isPropertyAccessExpression(inner)) return isLiveName(inner.name.text);
  if (!ts.isIdentifier(inner)) return false;
  return isLiveIdentifier(inner, depth);
}

function isLiveProperty(property: ts.ObjectLiteralElementLike, depth: number): boolean {
  if (ts.isMethodDeclaration(property)) return true;
  if (ts.isShorthandPropertyAssignment(property)) return isLive(property.name, depth + 1);
  return ts.isPropertyAssignment(property) && isLive(property.initializer, depth + 1);
}

function isLiveIdentifier(name: ts.Identifier, depth: number): boolean {
  const declared = declarationOf(name);
  const node = declared?.node;
  if (node !== undefined && (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node))) return true;
  const given = initializerOf(name);
  if (given !== null && isLive(given, depth + 1)) return true;
  if (node !== undefined && ts.isParameter(node) && node.type !== undefined) return ts.isFunctionTypeNode(node.type) || isLiveName(node.type.getText().slice(0, 80).replace(/[^\w.].*$/s, ''));
  return given === null || !ts.isObjectLiteralExpression(unwrap(given)) ? isLiveName(name.text) : false;
}

/** Data and nothing else. */
export function isPlain(node: ts.Expression, depth = 0): boolean {
  if (depth > deepest) return false;
  const inner = unwrap(node);
  if (ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner) || ts.isTemplateExpression(inner)) return true;
  if (inner.kind === ts.SyntaxKind.TrueKeyword || inner.kind === ts.SyntaxKind.FalseKeyword) return true;
  if (ts.isObjectLiteralExpression(inner) || ts.isArrayLiteralExpression(inner)) return !isLive(inner);
  if (ts.isCallExpression(inner)) return /^(?:Date\.now|String|Number|JSON\.parse)$/.test(dottedName(inner.expression));
  if (ts.isPropertyAccessExpression(inner)) return /^(?:req|request|ctx)(?:\.\w+)?\.body(?:\.|$)/.test(dottedName(inner));
  if (!ts.isIdentifier(inner)) return false;
  const given = initializerOf(inner);
  if (given !== null) return isPlain(given, depth + 1);
  const declared = declarationOf(inner)?.node;
  return declared !== undefined && ts.isParameter(declared) && declared.type !== undefined && /^(?:string|number|boolean)$/.test(declared.type.getText());
}

/** An interface or type of this file none of whose members is bound to the process. */
export function isRecordType(name: string, { source }: Script): boolean {
  for (const statement of source.statements) {
    if ((ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && statement.name.text === name) {
      const text = statement.getText(source);
      return !isLiveType(text.slice(text.indexOf(name) + name.length));
    }
  }
  return false;
}
