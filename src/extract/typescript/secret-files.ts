// Extract stage: scripts -> SecretFileFact: tokens, credentials and objects that hold them, written to a file as they are.
import { ts } from 'ts-morph';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { SecretFileFact } from '../../model/wiring.ts';
import { encrypting, isCredentialField, isCredentialPlace, isCredentialSet } from '../secret-files.ts';
import { functionSymbol } from './routes/host.ts';
import { declarationOf } from './scope.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, enclosingFunction, keyOf, lastName, memberValue, rangeOf, unwrap } from './syntax.ts';

const writing = /^(?:writeFile|writeFileSync|atomicWriteFile|outputFile|outputJson|outputJSON|writeJson|writeJSON|writeJsonSync|writeFileAtomic)$/;
const tokensOfOthers = /\b(?:access_?token|refresh_?token)\b/i;

export function* extractSecretFiles(document: Document, file: SourceFile): Iterable<SecretFileFact> {
  if (!encrypting.test(file.text)) for (const survey of surveys(document)) yield* secretFiles(survey, tokensOfOthers.test(file.text));
}

function* secretFiles(survey: Survey, knowsTokens: boolean): Iterable<SecretFileFact> {
  const { calls, script } = survey;
  for (const call of calls) {
    const [place, given] = call.arguments;
    const home = enclosingFunction(call);
    if (home === null || place === undefined || given === undefined || !writing.test(lastName(call.expression))) continue;
    const name = nameWritten(written(given), isCredentialPlace(place.getText().slice(0, 200)) || knowsTokens, survey);
    if (name !== null) yield { kind: 'secret-file', name, symbol: functionSymbol(home, script), at: rangeOf(call, script) };
  }
}

/** The credential among what is written: the whole of it, or one of its fields. */
function nameWritten(node: ts.Expression | null, isExpected: boolean, survey: Survey): string | null {
  if (node === null) return null;
  if (isExpected && isCredentialSet(lastName(node))) return lastName(node);
  return fieldOf(node, survey, 0);
}

/** What is written, as an object or as its text in JSON. */
function written(node: ts.Expression): ts.Expression | null {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner)) return inner;
  const [first] = inner.arguments;
  return dottedName(inner.expression) === 'JSON.stringify' && first !== undefined ? unwrap(first) : null;
}

/** A field with such a name that the object is made with or given, also as an element of the list that is written. */
function fieldOf(node: ts.Expression, survey: Survey, depth: number): string | null {
  if (depth > 3) return null;
  if (ts.isObjectLiteralExpression(node)) return ownField(node);
  const held = ts.isIdentifier(node) ? declarationOf(node)?.node : undefined;
  if (held === undefined || !ts.isVariableDeclaration(held)) return null;
  const made = held.initializer === undefined ? null : fieldOf(unwrap(held.initializer), survey, depth + 1);
  return made ?? assignedField(held, survey) ?? pushedField(held, survey, depth);
}

function ownField(object: ts.ObjectLiteralExpression): string | null {
  for (const property of object.properties) {
    const name = keyOf(property.name);
    const value = memberValue(property);
    if (name !== null && value !== null && !ts.isMethodDeclaration(value) && isCredentialField(name) && isReadable(value)) return name;
  }
  return null;
}

/** `data.password = given` */
function assignedField(held: ts.VariableDeclaration, { assignments }: Survey): string | null {
  for (const { left, right } of assignments) {
    const target = unwrap(left);
    if (!ts.isPropertyAccessExpression(target) || !isCredentialField(target.name.text) || !stands(target.expression, held) || !isReadable(unwrap(right))) continue;
    return target.name.text;
  }
  return null;
}

/** `accounts.push(account)` */
function pushedField(held: ts.VariableDeclaration, survey: Survey, depth: number): string | null {
  for (const call of survey.calls) {
    const callee = unwrap(call.expression);
    const [given] = call.arguments;
    if (given === undefined || !ts.isPropertyAccessExpression(callee) || callee.name.text !== 'push' || !stands(callee.expression, held)) continue;
    const field = fieldOf(unwrap(given), survey, depth + 1);
    if (field !== null) return field;
  }
  return null;
}

function stands(node: ts.Expression, held: ts.VariableDeclaration): boolean {
  const inner = unwrap(node);
  return ts.isIdentifier(inner) && declarationOf(inner)?.node === held;
}

/** Nothing that was hashed or is empty on purpose. */
function isReadable(value: ts.Expression): boolean {
  if (ts.isStringLiteralLike(value) || value.kind === ts.SyntaxKind.NullKeyword || value.kind === ts.SyntaxKind.FalseKeyword || value.kind === ts.SyntaxKind.TrueKeyword) return false;
  return !/hash|digest|mask|redact|seal|protect|\bundefined\b/i.test(value.getText().slice(0, 300));
}
