// Extract stage: what a caller sends is only compared with a variable of the environment: where that is not set, what is not sent equals it.
import { ts } from 'ts-morph';
import type { EmptyCredentialFact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import type { Document, Script } from '../../parse/document.ts';
import { isCredential, isGate, letsIn, refuses } from './auth-gates.ts';
import { conditionsOf } from './guards.ts';
import { guardsOf, valueOf } from './expression.ts';
import { declarationOf } from './scope.ts';
import { surveys } from './survey.ts';
import { accessedKey, dottedName, enclosingFunction, lastName, rangeOf, symbolOf, unwrap } from './syntax.ts';

const longest = 8000;

/** `if (req.headers['x-key'] !== process.env.KEY) refuse()`, and the branch of `===` that goes on. */
export function* extractEqualities(document: Document): Generator<EmptyCredentialFact> {
  for (const { ifs, script } of surveys(document)) {
    for (const branch of ifs) {
      const fact = equalToNothing(branch, script);
      if (fact !== null) yield fact;
    }
  }
}

function equalToNothing(branch: ts.IfStatement, script: Script): EmptyCredentialFact | null {
  const gate = enclosingFunction(branch);
  const test = unwrap(branch.expression);
  if (gate === null || !isGate(gate) || !ts.isBinaryExpression(test)) return null;
  const decides = differ.has(test.operatorToken.kind) ? refuses(branch.thenStatement) : agree.has(test.operatorToken.kind) && letsIn(branch.thenStatement, gate);
  if (!decides) return null;
  for (const [sent, kept] of [[test.left, test.right], [test.right, test.left]] as const) {
    const variable = variableOf(kept);
    const credential: Value | null = variable === null || !mayBeMissing(sent) ? null : valueOf(variable, script);
    if (credential?.kind !== 'env' || credential.fallback !== undefined || !isCredential(credential)) continue;
    if (isAsked(gate, branch, [sent, kept])) continue;
    return { kind: 'empty-credential-opens', credential, symbol: symbolOf(branch), guards: guardsOf(branch, script), equals: true, at: rangeOf(branch.expression, script) };
  }
  return null;
}

const differ: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken]);
const agree: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsToken]);

/** The read of the environment, also through a constant of the module. */
function variableOf(node: ts.Expression): ts.Expression | null {
  const inner = unwrap(node);
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) return dottedName(inner.expression) === 'process.env' ? inner : null;
  const declared = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
  return declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined && ts.isPropertyAccessExpression(unwrap(declared.initializer)) ? variableOf(declared.initializer) : null;
}

const request = /^(?:_?req|request|ctx|c)(?:\.request|\.req)?\.(?:headers|query|body|cookies|params)$/;
const getter = /^(?:_?req|request|ctx)\.(?:get|header)$/;

/** What is undefined where the caller does not send it. The `headers.get` of the web's own Request answers null, which equals no variable. */
function mayBeMissing(node: ts.Expression): boolean {
  const inner = unwrap(node);
  if (ts.isCallExpression(inner)) return getter.test(dottedName(inner.expression)) && inner.arguments.length === 1;
  if (accessedKey(inner) !== null && (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner))) return request.test(dottedName(inner.expression));
  const declared = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
  if (declared === undefined) return false;
  if (ts.isVariableDeclaration(declared)) return declared.initializer !== undefined && !ts.isIdentifier(unwrap(declared.initializer)) && mayBeMissing(declared.initializer);
  const from = ts.isBindingElement(declared) && declared.initializer === undefined && ts.isVariableDeclaration(declared.parent.parent) ? declared.parent.parent.initializer : undefined;
  return from !== undefined && request.test(dottedName(from));
}

/** Something else in the function, or around it, asks whether either is there. */
function isAsked(gate: ts.FunctionLikeDeclaration, branch: ts.IfStatement, sides: readonly ts.Expression[]): boolean {
  const whole = gate.getText().slice(0, longest);
  const asked = sides.map((side) => (ts.isIdentifier(unwrap(side)) ? unwrap(side).getText() : lastName(side))).filter((name) => name !== '');
  if (conditionsOf(branch).some(({ test }) => asked.some((name) => test.getText().includes(name)))) return true;
  return asked.some((name) => new RegExp(`!\\s*[\\w.]*\\b${escaped(name)}\\b(?!\\s*[!=]=)|\\b${escaped(name)}\\b['"\\]]*\\s*(?:&&|\\?\\s|\\.length|(?:===?|!==?)\\s*(?:undefined|null|''|""))|typeof\\s+[\\w.]*\\b${escaped(name)}\\b`).test(whole));
}

function escaped(name: string): string {
  return name.replace(/[^\w]/g, (found) => `\\${found}`);
}
