// concurrency/blocking-in-async: methods that a class has from another.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const base = (wait: string): string => `import asyncio\nimport requests\nclass Base:\n    ${wait}\n`;
const waits = 'def work(self, code):\n        return requests.post("https://runner.example", data=code, timeout=300)';
const app = (head: string, own = ''): string => `${head}\nfrom fastapi import FastAPI\napp = FastAPI()\nclass Worker(Base):\n${own}    async def process(self, code):\n        return self.work(code)\nworker = Worker()\n@app.get("/v")\nasync def v():\n    return await worker.process("1")\n`;
const rest = { Dockerfile: 'FROM python:3.12\nCOPY . .\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0"]\n' };

test.each([
  ['in the same file', { 'app.py': app(base(waits)) }, 1],
  ['in another file', { 'app.py': app('from base import Base'), 'base.py': base(waits) }, 1],
  ['the class has its own', { 'app.py': app(base(waits), '    def work(self, code):\n        return code\n') }, 0],
  ['another object of the same file', { 'app.py': app(base(waits)).replace('class Worker(Base)', 'other = Base()\nclass Worker').replace('self.work', 'other.work') }, 0],
  ['the base leaves it to a thread', { 'app.py': app(base('async def work(self, code):\n        return await asyncio.to_thread(requests.post, code)')) }, 0],
])('a method of a base class: %s', async (_, files, expected) => {
  expect((await said('concurrency/blocking-in-async', { ...files, ...rest })).length).toBe(expected);
});
