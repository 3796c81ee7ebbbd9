// What a language model chose, from where it is handed to a tool or read from its answer to where it does harm.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function found(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => /^(?:path|inject|error|query)\//.test(ruleId)).map(({ ruleId, severity, location }) => `${severity} ${ruleId} ${location.path}:${String(location.startLine)}`).sort();
}

const python = (head: string, decorator: string, signature: string): Files => ({ 'server.py': `${head}\n\n${decorator}\ndef read(${signature}):\n    with open("data/" + path) as file:\n        return file.read()\n` });

test.each([
  ['FastMCP', 'from mcp.server.fastmcp import FastMCP\nmcp = FastMCP("files")', '@mcp.tool()', 'path: str'],
  ['FastMCP, bare', 'from fastmcp import FastMCP\nserver = FastMCP("files")', '@server.tool', 'path: str'],
  ['LangChain', 'from langchain_core.tools import tool', '@tool', 'path: str'],
  ['Agents SDK', 'from agents import function_tool', '@function_tool', 'path: str'],
  ['Pydantic AI', 'from pydantic_ai import Agent, RunContext\nagent = Agent("x")', '@agent.tool', 'ctx: RunContext[str], path: str'],
  ['a decorator of its own', 'from .registry import register_tool', '@register_tool(title="read")', 'path: str'],
])('Python, %s', async (_what, head, decorator, signature) => {
  const line = String(head.split('\n').length + 4);
  expect(await found(python(head, decorator, signature))).toEqual([`P2 path/traversal server.py:${line}`]);
});

test.each([
  ['a number', 'from langchain_core.tools import tool', '@tool', 'path: int'],
  ['a context', 'from pydantic_ai import Agent, RunContext\nagent = Agent("x")', '@agent.tool', 'path: RunContext[str]'],
  ['what the framework puts in', 'from typing import Annotated\nfrom langchain_core.tools import tool, InjectedToolArg', '@tool', 'path: Annotated[str, InjectedToolArg]'],
  ['no tool', 'import functools', '@functools.cache', 'path: str'],
])('Python, quiet: %s', async (_what, head, decorator, signature) => {
  expect(await found(python(head, decorator, signature))).toEqual([]);
});

test('MCP of a lower level, classes of tools, what a function is made a tool by', async () => {
  expect(await found({ 'server.py': 'import os\nfrom mcp.server import Server\nserver = Server("files")\n\n@server.call_tool()\nasync def call(name: str, arguments: dict):\n    if name == "delete":\n        os.remove(arguments["path"])\n' })).toEqual(['P2 path/traversal server.py:8']);
  expect(await found({ 'tools.py': 'import subprocess\nfrom langchain.tools import BaseTool\n\nclass Shell(BaseTool):\n    def _run(self, command: str, run_manager=None):\n        return subprocess.run(command, shell=True)\n' })).toEqual(['P2 inject/command tools.py:6']);
  expect(await found({ 'tools.py': 'from langchain_core.tools import StructuredTool\n\ndef calculate(formula: str):\n    return eval(formula)\n\ntool = StructuredTool.from_function(func=calculate, name="calculate")\n' })).toEqual(['P2 inject/deserialization tools.py:4']);
  expect(await found({ 'tools.py': 'from base import Tool\n\nclass Read(Tool):\n    async def execute(self, **kwargs):\n        return open(kwargs["path"]).read()\n\nclass Look(Tool):\n    async def execute(self, **kwargs):\n        return open(self.args["path"]).read()\n' })).toEqual(['P2 path/traversal tools.py:5', 'P2 path/traversal tools.py:9']);
});

const runner = (args: string): Files => ({
  'agent.py': `import asyncio\nimport json\nfrom tools import execute_tool\n\nclass Agent:\n    async def run(self, client, messages):\n        answer = client.chat(messages)\n        for tool_call in answer.tool_calls:\n            args = ${args}\n            await asyncio.to_thread(execute_tool, tool_call.name, args)\n`,
  'tools.py': 'def execute_tool(name, arguments):\n    if name == "read":\n        return read(file_path=arguments.get("path"))\n\ndef read(file_path):\n    return open(file_path).read()\n',
});

test.each([
  ['OpenAI', 'json.loads(tool_call.function.arguments)'],
  ['OpenAI, carefully', 'json.loads(getattr(tool_call.function, "arguments", "{}") or "{}")'],
  ['OpenAI, as records', 'json.loads(tool_call["function"]["arguments"])'],
  ['LangChain', 'tool_call["args"]'],
  ['Anthropic', 'tool_call.input'],
])('calls of tools run by code of its own, through a dispatcher: %s', async (_what, args) => {
  expect(await found(runner(args))).toEqual(['P2 path/traversal tools.py:6']);
});

test('named arguments handed on; a folder that holds them; a syntax check runs nothing', async () => {
  const files = runner('json.loads(tool_call.function.arguments)');
  expect(await found({ ...files, 'tools.py': 'def execute_tool(name, arguments):\n    return read(**arguments)\n\ndef read(file_path):\n    return open(file_path).read()\n' })).toEqual(['P2 path/traversal tools.py:5']);
  expect(await found({ ...files, 'tools.py': 'from pathlib import Path\nROOT = Path("data").resolve()\n\ndef execute_tool(name, arguments):\n    path = (ROOT / arguments["path"]).resolve()\n    if not path.is_relative_to(ROOT):\n        raise ValueError(name)\n    return path.read_text()\n' })).toEqual([]);
  expect(await found({ ...files, 'tools.py': 'def execute_tool(name, arguments):\n    compile(arguments["code"], "x", "exec")\n' })).toEqual([]);
});

test('what a tool answers goes to a model, not to a caller', async () => {
  expect(await found({ 'server.py': 'from fastmcp import FastMCP\nmcp = FastMCP("x")\n\n@mcp.tool()\ndef run(name: str):\n    try:\n        return work(name)\n    except Exception as e:\n        return str(e)\n' })).toEqual([]);
});

const manifest = { 'package.json': '{"dependencies": {"@modelcontextprotocol/sdk": "1", "ai": "5", "@langchain/core": "1"}}' };
const script = (text: string): Files => ({ ...manifest, 'server.ts': `import fs from 'fs';\n${text}` });

test.each([
  ['MCP, tool', "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';\nconst server = new McpServer({ name: 'x' });\nserver.tool('read', { path: z.string() }, async ({ path }) => ({ content: fs.readFileSync(path, 'utf8') }));\n", 4],
  ['MCP, registerTool inside a function', "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';\nexport function register(server: McpServer) {\n  server.registerTool('read', { inputSchema: { path: z.string() } }, async (args) => ({ content: fs.readFileSync(args.path, 'utf8') }));\n}\n", 4],
  ['MCP of a lower level', "import { CallToolRequestSchema } from '@modelcontextprotocol/sdk/types.js';\nserver.setRequestHandler(CallToolRequestSchema, async (request) => {\n  const { name, arguments: args } = request.params;\n  return fs.readFileSync(args.path, 'utf8');\n});\n", 5],
  ['AI SDK', "import { tool } from 'ai';\nexport const read = tool({ description: 'x', inputSchema: schema, execute: async ({ path }) => fs.readFileSync(path, 'utf8') });\n", 3],
  ['AI SDK, a method', "import { tool } from 'ai';\nexport const make = () => ({\n  read: tool({ inputSchema: schema, async execute({ path }) {\n    return fs.readFileSync(path, 'utf8');\n  } }),\n});\n", 5],
  ['LangChain', "import { tool } from '@langchain/core/tools';\nexport const read = tool(async (input) => fs.readFileSync(input.path, 'utf8'), { name: 'read', schema });\n", 3],
  ['LangChain, a class', "import { DynamicStructuredTool } from '@langchain/core/tools';\nexport const read = new DynamicStructuredTool({ name: 'read', schema, func: async ({ path }) => fs.readFileSync(path, 'utf8') });\n", 3],
  ['code of its own', "export async function run(message) {\n  for (const toolCall of message.tool_calls) {\n    const args = JSON.parse(toolCall.function.arguments);\n    fs.readFileSync(args.path, 'utf8');\n  }\n}\n", 5],
])('TypeScript, %s', async (_what, text, line) => {
  expect(await found(script(text))).toEqual([`P2 path/traversal server.ts:${String(line)}`]);
});

test.each([
  ['a folder that holds it', "import path from 'path';\nimport { tool } from 'ai';\nexport const read = tool({ inputSchema: schema, execute: async ({ name }) => {\n  const file = path.resolve(root, name);\n  if (!file.startsWith(root + path.sep)) throw new Error('outside');\n  return fs.readFileSync(file, 'utf8');\n} });\n"],
  ['what the SDK hands over besides', "import { tool } from 'ai';\nexport const read = tool({ inputSchema: schema, execute: async ({ name }, { toolCallId }) => fs.readFileSync(toolCallId, 'utf8') });\n"],
  ['an address that was looked at on the way', "import { tool } from 'ai';\nfunction resolveAndValidate(url) {\n  if (denied.includes(new URL(url).hostname)) throw new Error('denied');\n  return url;\n}\nexport const get = tool({ inputSchema: schema, execute: async ({ url }) => {\n  const host = await resolveAndValidate(url);\n  return fetch(url, { agent: agentOf(host) });\n} });\n"],
])('TypeScript, quiet: %s', async (_what, text) => {
  expect(await found(script(text))).toEqual([]);
});

test('the message is one of its own, and names the tool', async () => {
  const { result } = await scanFiles(python('from fastmcp import FastMCP\nmcp = FastMCP("files")', '@mcp.tool()', 'path: str'));
  const finding = result.findings.find(({ ruleId }) => ruleId === 'path/traversal');
  expect([finding?.message, finding?.data]).toEqual(['tool-read', { source: 'path', sink: 'open', route: 'read' }]);
});
