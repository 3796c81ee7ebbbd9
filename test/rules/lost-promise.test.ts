// concurrency/lost-promise: which asynchronous work is nobody's, and which is taken care of.
import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const node = (body: string): Record<string, string> => ({ 'app.js': `const express = require('express');\nconst { save, tidy, note } = require('./store');\nconst app = express();\napp.post('/items', async (req, res) => {\n  ${body}\n  res.json({ ok: true });\n});\n`, 'store.js': 'const url = process.env.DATABASE_URL;\nexports.save = save;\nexports.tidy = tidy;\nexports.note = note;\nasync function save(item) {\n  await db.insert(item);\n}\nasync function tidy() {\n  try {\n    await db.clean();\n  } catch (error) {\n    console.error(error);\n  }\n}\nfunction note() {}\n' });
const python = (body: string): Record<string, string> => ({ 'main.py': `import asyncio\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/jobs")\nasync def start(name: str):\n${body}    return {"started": name}\n` });

const coroutines = (body: string, more = ''): Record<string, string> => ({
  'main.py': `import logging\nfrom fastapi import FastAPI\nfrom store import remove_expired, tidy\napp = FastAPI()\nasync def notify(name: str):\n    await mail(name)\n@app.post("/jobs")\nasync def start(name: str):\n${body}    return {"started": name}\n${more}`,
  'store.py': 'async def remove_expired(age=1):\n    await database.execute("DELETE")\ndef tidy():\n    pass\n',
});

describe('concurrency/lost-promise', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['forEach of an asynchronous function', node('req.body.forEach(async (item) => { await save(item); });'), ['app.js:5 P2 each']],
    ['forEach of one that catches', node('req.body.forEach(async (item) => { try { await save(item); } catch (e) { console.error(e); } });'), []],
    ['map that is waited for', node('await Promise.all(req.body.map(async (item) => { await save(item); }));'), []],
    ['an executor', node('await new Promise(async (resolve) => { await save(1); resolve(); });'), ['app.js:5 P2 executor']],
    ['a listener', node("req.on('data', async (chunk) => { await save(chunk); });"), ['app.js:5 P2 listener']],
    ['a timer', node('setInterval(async () => { await save(1); }, 1000);'), ['app.js:5 P2 interval']],
    ['a timer whose every step takes its errors', node('setInterval(async () => { await clean(); }, 1000);\n  async function clean() { try { await save(1); } catch (e) { console.error(e); } }'), []],
    ['a timer with a step that throws', node('setInterval(async () => { await clean(); }, 1000);\n  async function clean() { try { await save(1); } catch (e) { throw new Error("no"); } }'), ['app.js:5 P2 interval']],
    ['a timer where the process takes rejections', node("setInterval(async () => { await save(1); }, 1000);\n  process.on('unhandledRejection', (error) => { console.error(error); });"), []],
    ['a timer where the process ends with them', node("setInterval(async () => { await save(1); }, 1000);\n  process.on('unhandledRejection', (error) => { console.error(error); process.exit(1); });"), ['app.js:5 P2 interval']],
    ['forEach where the process takes rejections', node("req.body.forEach(async (item) => { await save(item); });\n  process.on('unhandledRejection', (error) => { console.error(error); });"), ['app.js:5 P2 each']],
    ['a call of what may reject', node('save(req.body);'), ['app.js:5 P2 floating']],
    ['a call of what takes its errors', node('tidy();'), []],
    ['a call of what is not asynchronous', node('note();'), []],
    ['meant, or taken', node('void save(1);\n  save(2).catch(console.error);'), []],
    ['a task kept nowhere', python('    asyncio.create_task(work(name))\n'), ['main.py:6 P2 task']],
    ['a task that is kept', python('    task = asyncio.create_task(work(name))\n    task.add_done_callback(done)\n'), []],
    ['a task with somebody who looks at its end', python('    asyncio.create_task(work(name)).add_done_callback(done)\n'), []],
    ['a function of the file that is not awaited', coroutines('    notify(name)\n'), ['main.py:9 P1 unawaited']],
    ['one of another file', coroutines('    remove_expired(\n        age=2,\n    )  # old ones\n'), ['main.py:9 P1 unawaited']],
    ['a method that is not awaited', coroutines('', 'class Jobs:\n    async def stop(self):\n        await self.close()\n    def end(self):\n        self.stop()\n'), ['main.py:14 P1 unawaited']],
    ['a log that is not awaited', coroutines('', 'class Jobs:\n    async def _log_event(self):\n        await self.close()\n    def end(self):\n        self._log_event()\n'), ['main.py:14 P2 unawaited']],
    ['awaited, handed on and given back', coroutines('    await notify(name)\n    run(\n        notify(name),\n        remove_expired()\n    )\n    job = (\n        notify(name)\n    )\n    await (\n        remove_expired()\n    )\n'), []],
    ['one that is not asynchronous', coroutines('    tidy()\n    logging.info(name)\n'), []],
    ['a method of another class', coroutines('', 'class Jobs:\n    async def stop(self):\n        pass\nclass Timer(Base):\n    def end(self):\n        self.stop()\n'), []],
    ['what a decorator made something else of', coroutines('', '@in_background\nasync def later():\n    pass\ndef end():\n    later()\n'), []],
    ['a name that is given another meaning', coroutines('    notify = print\n    notify(name)\n'), []],
    ['within a text', coroutines('', 'help = """\n    notify(name)\n"""\n'), []],
    ['gather within another call', python('    await asyncio.wait_for(\n        asyncio.gather(work(name), work(name)),\n        timeout=5,\n    )\n'), []],
  ])('%s', async (_, files, expected) => expect(await said('concurrency/lost-promise', files)).toEqual(expected));

  test('what a class is handed by its constructor', async () => {
    const files = { 'app.ts': "import express from 'express';\nimport { Items } from './items';\nexport class Server {\n  constructor(private readonly items: Items) {}\n  routes(app: express.Express) {\n    app.post('/a', async (req, res) => {\n      this.items.collect(req.body.name);\n      res.end();\n    });\n  }\n}\nconst app = express();\nnew Server(new Items()).routes(app);\napp.get('/b', (req, res) => res.json({}));\napp.listen(1);\n", 'items.ts': 'const url = process.env.DATABASE_URL;\nexport class Items {\n  async collect(name: string) {\n    await load(name);\n  }\n}\n' };
    expect(await said('concurrency/lost-promise', files)).toEqual(['app.ts:7 P2 floating']);
  });
});
