// extract/python: document -> ToolFact: functions that a language model may call, and files that read what a model wants called.
import type { Expr } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { ToolFact } from '../../model/route.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { mayRunCompletions } from '../dataflow/completions.ts';
import { mayReadModelCalls } from '../dataflow/model-calls.ts';
import type { Extractor } from '../extractor.ts';
import { callsOf, outlineOf } from './code.ts';
import { rangeOf } from './expression.ts';
import { argument, keyword, lastName, qualify } from './names.ts';
import type { ClassSite, FunctionSite } from './outline.ts';
import { handlerRef } from './routes/handler.ts';

const declaring = ['@tool', '.tool(', '@mcp.tool', '@server.tool', '@agent.tool', 'tool_plain', 'function_tool', 'call_tool()', 'kernel_function', 'structuredtool', 'functiontool'];
const declaringAtTop = ['_tool(', 'tool):', 'tools):', 'tool]):'];
const reading = ['tool_call', 'toolcall', 'tool_use', 'function_call', 'function.arguments'];

const running = ['subprocess', 'os.system', 'os.popen', 'exec(', 'eval('];

export const toolsExtractor: Extractor = {
  topic: 'tools',
  formats: ['python'],
  triggers: [...declaring, ...declaringAtTop, ...reading, ...running],
  inside: declaring,
  concerns: ({ text }) => declared.test(text) || mayReadModelCalls(text) || mayRunCompletions(text),
  extract,
};

const declared = /^[ \t]*@(?:[\w.]+[._])?(?:tool|tool_plain|kernel_function)\b|^[ \t]*class \w+\([^)]*Tools?\b|\b(?:StructuredTool|FunctionTool)\.from_/m;

function* extract(document: Document, { text }: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  for (const site of code.functions) if (site.node.decorator_list.some((decorator) => isTool(decorator, site))) yield toolOf(site);
  for (const site of code.classes) yield* ofClass(site);
  for (const { node, scope, guard } of callsOf(document, 'from_function', 'from_defaults')) {
    const handler = node.func.type === 'Attribute' && /Tool$/.test(lastName(node.func.value)) ? (keyword(node, 'coroutine') ?? argument(node, 0, 'func', 'fn')) : null;
    if (handler?.type === 'Name' || handler?.type === 'Attribute') yield { kind: 'tool', name: lastName(handler), handler: handlerRef(handler, scope, guard), at: rangeOf(node) };
  }
  if (mayReadModelCalls(text) || mayRunCompletions(text)) yield { kind: 'tool', name: '', at: { start: 0, end: 0 } };
}

/** `@mcp.tool()`, `@agent.tool`, `@tool` of LangChain and others, `@server.call_tool()` of MCP. */
function isTool(decorator: Expr, { scope }: FunctionSite): boolean {
  const callee = decorator.type === 'Call' ? decorator.func : decorator;
  if (callee.type === 'Attribute') return /^(?:(?:\w+_)?tool|tool_plain|kernel_function)$/.test(callee.attr);
  return callee.type === 'Name' && /(?:^|[._])(?:tool|kernel_function)$/.test(qualify(callee, scope) ?? '');
}

/** `_run` of a tool class of LangChain or CrewAI, `forward` of one of smolagents, and what products call it that have such a class of their own. */
function* ofClass({ node, methods }: ClassSite): Iterable<ToolFact> {
  if (!node.bases.some((base) => /Tools?$/.test(lastName(base.type === 'Subscript' ? base.value : base)))) return;
  for (const site of methods) if (/^(?:_?a?run|_?execute|execute_action|forward|call)$/.test(site.node.name)) yield toolOf(site, node.name);
}

function toolOf({ node, inner }: FunctionSite, name = node.name): ToolFact {
  const at = { start: node.start, end: node.start + node.name.length + 4 };
  const handler: Value = { kind: 'name', name: inner.symbol, at };
  return { kind: 'tool', name, handler, at };
}
