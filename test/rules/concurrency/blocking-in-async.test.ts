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
  ['another object of the same file', { 'app.py': app(base(waits)).replace('class Worker(Base)', 'other = Base()\nclass Worker').replace('self.work', 'other.work') }, 1],
  ['the base leaves it to a thread', { 'app.py': app(base('async def work(self, code):\n        return await asyncio.to_thread(requests.post, code)')) }, 0],
])('a method of a base class: %s', async (_, files, expected) => {
  expect((await said('concurrency/blocking-in-async', { ...files, ...rest })).length).toBe(expected);
});

const made = 'from sqlalchemy.orm import sessionmaker\nfrom fastapi import FastAPI, UploadFile\nimport shutil\nSessionLocal = sessionmaker(bind=engine)\napp = FastAPI()\n';
test.each([
  ['a session that a factory makes', '@app.get("/a")\nasync def a():\n    session = SessionLocal()\n    return session.query(Item).all()\n', 1],
  ['one that is awaited', '@app.get("/a")\nasync def a():\n    session = SessionLocal()\n    return await session.execute(q)\n', 0],
  ['a scope', '@app.get("/a")\nasync def a():\n    with session_scope() as session:\n        return session.query(Item).all()\n', 1],
  ['a session that a decorator hands over', '@with_session\ndef items(session):\n    return session.query(Item).all()\n@app.get("/a")\nasync def a():\n    return items()\n', 1],
  ['another thing that a decorator hands over', '@with_client\ndef items(session):\n    return session.query(Item).all()\n@app.get("/a")\nasync def a():\n    return items()\n', 0],
  ['a file that is copied', '@app.post("/a")\nasync def a(file: UploadFile):\n    shutil.copyfileobj(file.file, out)\n', 1],
  ['a client that is handed over', 'def ask(client, q):\n    answer = client.chat.completions.create(messages=q)\n    return answer\n@app.get("/a")\nasync def a():\n    return ask(made(), 1)\n', 1],
  ['a client of any kind', 'from typing import Any\ndef ask_sync(client: Any, q):\n    return client.chat.completions.create(messages=q)\n@app.get("/a")\nasync def a():\n    return ask_sync(made(), 1)\n', 1],
  ['one whose call is handed on unread', 'def ask(client, q):\n    return client.chat.completions.create(messages=q)\n@app.get("/a")\nasync def a():\n    return ask(made(), 1)\n', 0],
  ['one that is asynchronous', 'def ask(client: AsyncOpenAI, q):\n    answer = client.chat.completions.create(messages=q)\n    return answer\n@app.get("/a")\nasync def a():\n    return ask(made(), 1)\n', 0],
  ['a model that works', 'from faster_whisper import WhisperModel\nmodel = WhisperModel("small")\n@app.post("/a")\nasync def a(path: str):\n    segments, _ = model.transcribe(path)\n    return list(segments)\n', 1],
  ['a model that an object keeps', 'import whisper\nclass Speech:\n    def __init__(self):\n        self.model = whisper.load_model("base")\n    def text(self, path):\n        return self.model.transcribe(path)\nspeech = Speech()\n@app.post("/a")\nasync def a(path: str):\n    return speech.text(path)\n', 1],
  ['a model that works in a thread', 'from faster_whisper import WhisperModel\nmodel = WhisperModel("small")\n@app.post("/a")\nasync def a(path: str):\n    return await asyncio.to_thread(model.transcribe, path)\n', 0],
  ['the answer of a model elsewhere', 'import google.generativeai as genai\nmodel = genai.GenerativeModel("m")\n@app.post("/a")\nasync def a(q: str):\n    return model.generate_content(q).text\n', 1],
  ['its asynchronous version', 'import google.generativeai as genai\nmodel = genai.GenerativeModel("m")\n@app.post("/a")\nasync def a(q: str):\n    return (await model.generate_content_async(q)).text\n', 0],
  ['a text that is encoded', '@app.post("/a")\nasync def a(q: str):\n    return q.encode("utf-8")\n', 0],
  ['a handler that runs in a thread', '@app.post("/a")\ndef a(file: UploadFile):\n    shutil.copyfileobj(file.file, out)\n', 0],
])('what waits in a handler: %s', async (_, body, count) => expect(await said('concurrency/blocking-in-async', { 'app.py': made + body })).toHaveLength(count));

test.each([
  ['a program that moves data once', 'bin/migrate-items-to-new.py', 0],
  ['a program that serves', 'bin/serve-items.py', 1],
  ['what is about migrations', 'app/migrate_items.py', 1],
])('%s', async (_, path, expected) => {
  const files = { [path]: 'import requests\nfrom fastapi import FastAPI\napp = FastAPI()\nseen = {}\n@app.get("/a/{name}")\nasync def a(name):\n    seen[name] = requests.get("https://x.example/" + name, timeout=3).text\n    return seen[name]\n' };
  expect((await said('concurrency/blocking-in-async', files)).length).toBe(expected);
  expect((await said('state/unbounded-cache', files)).length).toBe(expected);
});
