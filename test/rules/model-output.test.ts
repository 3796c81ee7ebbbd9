// What a language model answers, and where it is run.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function found(files: Files, rule = /^inject\//): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => rule.test(ruleId)).map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.path}:${String(location.startLine)}`).sort();
}

const agent = (run: string, more = ''): string => `import shlex\nimport subprocess\nfrom llm import LLM\n${more}class Agent:\n    def __init__(self, model):\n        self.llm = LLM(model)\n    def parse(self, answer):\n        return answer.strip()\n    def execute(self, task):\n        command = self.parse(self.llm.inference(task))\n        ${run}\n`;
const at = (line: number): string => `inject/model-output P1 agent.py:${String(line)}`;

test.each<[string, string, string[]]>([
  ['by a shell', 'subprocess.run(command, shell=True)', [at(11)]],
  ['as a program and its arguments', 'subprocess.run(command.split(" "))', [at(11)]],
  ['as words of a shell', 'subprocess.run(shlex.split(command))', [at(11)]],
  ['as code', 'exec(command)', [at(11)]],
  ['as an argument alone', 'subprocess.run(["echo", command])', []],
  ['in a container', 'subprocess.run(f"docker exec box {command}", shell=True)', []],
  ['by nobody', 'print(command)', []],
])('an answer is run %s', async (_, run, expected) => expect(await found({ 'agent.py': agent(run), 'llm.py': 'class LLM:\n    def __init__(self, model):\n        self.model = model\n    def inference(self, task):\n        return ask(task)\n' })).toEqual(expected));

test('places of a file are one finding; a text from elsewhere is none', async () => {
  const files: Files = { 'agent.py': agent('subprocess.run(command, shell=True); exec(command); exec(open("start.py").read())') };
  expect(await found(files)).toEqual([at(11)]);
});

test('an answer of OpenAI in JavaScript', async () => {
  const agent = "const vm = require('vm');\nconst OpenAI = require('openai');\nconst openai = new OpenAI();\nasync function work(task) {\n  const answer = await openai.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: task }] });\n  const code = answer.choices[0].message.content;\n  return vm.runInNewContext(code, {});\n}\nasync function say(task) {\n  const answer = await openai.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: task }] });\n  return vm.runInNewContext('1 + 1', { answer: answer.choices[0].message.content });\n}\nmodule.exports = { work, say };\n";
  expect(await found({ 'agent.js': agent })).toEqual(['inject/model-output P1 agent.js:7']);
});

const handler = (body: string): Files => ({ 'main.py': `import pickle\nimport subprocess\nimport feedparser\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/f")\ndef f(q: str):\n    ${body}\n` });

test.each<[string, string, string[]]>([
  ['a program of his', 'subprocess.run(q.split())', ['inject/command P0 main.py:8']],
  ['arguments of a program', 'subprocess.run(f"convert {q} out.png".split())', []],
  ['an address that a library reads', 'feedparser.parse(q)', ['inject/ssrf P2 main.py:8']],
  ['an address that a browser opens', 'page.goto(q)', ['inject/ssrf P2 main.py:8']],
  ['a part of an address that a browser opens', 'page.goto("https://example.com/" + q)', []],
])('a caller gives %s', async (_, body, expected) => expect(await found(handler(body))).toEqual(expected));
