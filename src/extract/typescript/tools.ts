// extract/typescript: document -> ToolFact: functions that a language model may call, and files that read what a model wants called.
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { ToolFact } from '../../model/route.ts';
import type { Document } from '../../parse/document.ts';
import { mayRunCompletions } from '../dataflow/completions.ts';
import { mayReadModelCalls } from '../dataflow/model-calls.ts';
import { classSymbol, functionOf, functionRef, functionSymbol } from './routes/host.ts';
import { type Survey, surveys } from './survey.ts';
import { keyOf, lastName, rangeOf, stringOf, unwrap } from './syntax.ts';

export function* extractTools(document: Document, { text }: SourceFile): Iterable<Fact> {
  for (const survey of surveys(document)) {
    for (const call of [...survey.calls, ...survey.news]) yield* ofCall(call, survey);
    for (const node of survey.classes) yield* ofClass(node, survey);
  }
  if (mayReadModelCalls(text) || mayRunCompletions(text)) yield { kind: 'tool', name: '', at: { start: 0, end: 0 } };
}

/** `server.tool('read', {…}, f)` and `registerTool` of MCP, `tool({ execute })` of the AI SDK, `tool(f, {…})` and `new DynamicStructuredTool({ func })` of LangChain. */
function* ofCall(call: ts.CallExpression | ts.NewExpression, { script }: Survey): Iterable<ToolFact> {
  const callee = lastName(call.expression);
  if (!callees.test(callee) || call.arguments === undefined) return;
  const given = callee === 'setRequestHandler' ? (lastName(call.arguments[0] ?? call.expression) === 'CallToolRequestSchema' ? call.arguments[1] : undefined) : handlerIn(call.arguments);
  if (given === undefined) return;
  const name = call.arguments.map((one) => stringOf(one) ?? nameIn(one)).find((one) => one !== null) ?? (ts.isPropertyAssignment(call.parent) || ts.isVariableDeclaration(call.parent) ? keyOf(call.parent.name) : null);
  const handler = ts.isMethodDeclaration(given) ? ({ kind: 'name', name: functionSymbol(given, script), at: rangeOf(given.name, script) } as const) : functionRef(given, script);
  yield { kind: 'tool', name: name ?? callee, handler, parameter: 0, at: rangeOf(call.expression, script) };
}

const callees = /^(?:tool|dynamicTool|registerTool|addTool|createTool|defineTool|setRequestHandler|DynamicStructuredTool|DynamicTool)$/;

/** The function among the arguments, or under its name in one of them. */
function handlerIn(args: readonly ts.Expression[]): ts.Expression | ts.MethodDeclaration | undefined {
  for (const arg of args) {
    const inner = unwrap(arg);
    if (functionOf(inner) !== null) return inner;
    const property = propertyOf(inner, /^(?:execute|func|handler)$/);
    if (property !== undefined && ts.isMethodDeclaration(property)) return property;
    if (property !== undefined && ts.isPropertyAssignment(property)) return property.initializer;
  }
  return undefined;
}

function propertyOf(node: ts.Expression, name: RegExp): ts.ObjectLiteralElementLike | undefined {
  return ts.isObjectLiteralExpression(node) ? node.properties.find((property) => name.test(keyOf(property.name) ?? '')) : undefined;
}

function nameIn(node: ts.Expression): string | null {
  const property = propertyOf(unwrap(node), /^name$/);
  return property !== undefined && ts.isPropertyAssignment(property) ? stringOf(property.initializer) : null;
}

/** `_call` of a tool class of LangChain. */
function* ofClass(node: ts.ClassLikeDeclaration, { script }: Survey): Iterable<ToolFact> {
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (base === undefined || !/^(?:Structured|Dynamic\w*)?Tool$/.test(lastName(base.expression))) return;
  const method = node.members.find((member): member is ts.MethodDeclaration => ts.isMethodDeclaration(member) && keyOf(member.name) === '_call');
  if (method === undefined) return;
  const at = rangeOf(method.name, script);
  yield { kind: 'tool', name: classSymbol(node), handler: { kind: 'name', name: functionSymbol(method, script), at }, parameter: 0, at };
}
