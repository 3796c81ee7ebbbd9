// Extract stage: handlers that answer with all of what a function gave them -> GivenBackFact: `const user = await load(id); res.json({ user })`.
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { GivenBackFact } from '../../model/limits.ts';
import type { Document } from '../../parse/document.ts';
import { withheld } from '../returned-rows.ts';
import { valueOf } from './expression.ts';
import { heldAs } from './routes/guards.ts';
import { functionSymbol } from './routes/host.ts';
import { declarationOf } from './scope.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, enclosingFunction, isFunction, lastName, rangeOf, receiver, unwrap } from './syntax.ts';

const speaks = /\.(?:json|send)\(|\.body\s?=/;
const most = 60;
const longest = 12_000;
const deepest = 4;

export function* extractAnsweredCalls(document: Document, { text }: SourceFile): Generator<Fact> {
  if (!speaks.test(text) || !text.includes('await ')) return;
  for (const survey of surveys(document)) yield* [...found(survey)].slice(0, most);
}

function* found(survey: Survey): Generator<GivenBackFact> {
  for (const call of survey.calls) if (isAnswer(call) && call.arguments[0] !== undefined) yield* given(call.arguments[0], call, survey);
  for (const { left, right } of survey.assignments) if (/^(?:this\.)?ctx\.(?:response\.)?body$/.test(dottedName(left))) yield* given(right, left, survey);
}

/** `res.json(…)`, `res.status(200).send(…)`, `NextResponse.json(…)`, `c.json(…)` */
function isAnswer({ expression }: ts.CallExpression): boolean {
  if (!/^(?:json|send)$/.test(lastName(expression))) return false;
  let on = receiver(expression);
  for (let steps = 0; on !== null && ts.isCallExpression(on) && steps < deepest; steps++) on = receiver(on.expression);
  return on !== null && /^(?:res|resp|response|reply|c|ctx|context|NextResponse|Response)$/.test(dottedName(on));
}

function* given(answer: ts.Expression, at: ts.Node, { script }: Survey): Generator<GivenBackFact> {
  const home = enclosingFunction(at);
  if (home === null || withheld(home.getText(script.source).slice(0, longest)).length > 0) return;
  const symbols = new Set([functionSymbol(home, script), heldAs(home, script)].filter((symbol) => symbol !== null));
  for (const call of callsBehind(answer, 0)) {
    for (const symbol of symbols) yield { kind: 'given-back', symbol, of: valueOf(call.expression, script), by: 'call', at: rangeOf(call, script) };
  }
}

/** Calls whose result stands in the answer as it is: by itself, under a key, among others that were waited for together. */
function callsBehind(node: ts.Expression, depth: number): ts.CallExpression[] {
  const inner = unwrap(node);
  if (depth > deepest) return [];
  if (ts.isCallExpression(inner)) return [inner];
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.flatMap((member) => partsOf(member).flatMap((each) => callsBehind(each, depth + 1)));
  return ts.isIdentifier(inner) ? madeBy(inner, depth) : [];
}

function partsOf(member: ts.ObjectLiteralElementLike): ts.Expression[] {
  if (ts.isShorthandPropertyAssignment(member)) return [member.name];
  return ts.isPropertyAssignment(member) || ts.isSpreadAssignment(member) ? [ts.isPropertyAssignment(member) ? member.initializer : member.expression] : [];
}

function madeBy(name: ts.Identifier, depth: number): ts.CallExpression[] {
  const node = declarationOf(name)?.node;
  if (node === undefined) return [];
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined && !isFunction(unwrap(node.initializer))) return callsBehind(node.initializer, depth + 1);
  return ts.isBindingElement(node) ? togetherWith(node) : [];
}

/** `const [users, total] = await Promise.all([list(), count()])` */
function togetherWith(element: ts.BindingElement): ts.CallExpression[] {
  const { parent: pattern } = element;
  const declared = pattern.parent;
  if (!ts.isArrayBindingPattern(pattern) || !ts.isVariableDeclaration(declared) || declared.initializer === undefined) return [];
  const all = unwrap(declared.initializer);
  const list = ts.isCallExpression(all) && dottedName(all.expression) === 'Promise.all' && all.arguments[0] !== undefined ? unwrap(all.arguments[0]) : null;
  const own = list !== null && ts.isArrayLiteralExpression(list) ? list.elements[pattern.elements.indexOf(element)] : undefined;
  const call = own === undefined ? null : unwrap(own);
  return call !== null && ts.isCallExpression(call) ? [call] : [];
}
