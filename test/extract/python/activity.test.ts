import { expect, test } from 'vitest';
import { facts } from './facts.ts';

const activities = (text: string): ReturnType<typeof facts<'activity'>> => facts('activity', text);
const one = (text: string, symbol: string): ReturnType<typeof activities>[number] | undefined => activities(text).find((each) => each.symbol === symbol);

test('a call that waits, and one that a thread makes', () => {
  const text = 'import asyncio, requests\nasync def f():\n  requests.get("u")\n  await asyncio.to_thread(requests.get, "u")\n  await loop.run_in_executor(None, lambda: requests.post("u"))';
  expect(one(text, 'f')?.blocking.map(({ what }) => what)).toEqual(['requests.get']);
});

test('a client that is opened for a block, and one of the event loop', () => {
  const body = '    client.post("u")\n    with client.stream("GET", "u") as client2:\n      client2.get("u")';
  const blocked = (text: string): string[] => one(text, 'f')?.blocking.map(({ what }) => what) ?? [];
  expect(blocked(`import httpx\nasync def f():\n  with httpx.Client(timeout=10) as client:\n${body}`)).toEqual(['httpx.Client.post', 'httpx.Client.stream']);
  expect(blocked('import psycopg2\nasync def f():\n  with psycopg2.connect("x") as conn:\n    with conn.cursor() as cur:\n      cur.execute("SELECT 1")')).toEqual(['psycopg2.connect', 'psycopg2.connect.cursor.execute']);
  expect(blocked('import httpx\nasync def f(own):\n  with httpx.Client() as client:\n    pass\n  with own.open() as client:\n    client.post("u")\n  async with httpx.AsyncClient() as other:\n    other.post("u")')).toEqual([]);
});

test('a queue of threads that is waited on', () => {
  const text = 'import queue\nasync def f():\n  events: queue.Queue[str] = queue.Queue()\n  async def g():\n    while True:\n      yield events.get(timeout=0.1)\n  async def h():\n    events.get(False)\n    events.get(block=False)\n    events.get_nowait()\n  return g()';
  expect(activities(text).flatMap(({ symbol, blocking }) => blocking.map(({ what }) => `${symbol} ${what}`))).toEqual(['f.g queue.Queue.get']);
});

test('what is awaited does not block, whatever it is declared as', () => {
  const text = 'from sqlalchemy.orm import Session\nasync def f(db: Session):\n  await db.commit()\nasync def g(db: Session):\n  db.commit()';
  expect([one(text, 'f')?.blocking ?? [], one(text, 'g')?.blocking.length]).toEqual([[], 1]);
});

test('a loop that only says how its process is doing', () => {
  const text = 'import asyncio\nasync def f(tasks):\n  while True:\n    logger.info(f"{len(tasks)}")\n    await asyncio.sleep(1)';
  expect(one(text, 'f')?.loop).toBeUndefined();
});

test('a function of the same file that waits', () => {
  const text = 'import time\ndef a():\n  time.sleep(1)\ndef b():\n  a()\nasync def f():\n  b()';
  expect(one(text, 'f')?.blocking).toMatchObject([{ what: 'time.sleep', via: 'b' }]);
});

test('a loop that passes failures over, and one that waits longer each time', () => {
  const fixed = 'import asyncio\nasync def f():\n  while True:\n    try:\n      await asyncio.sleep(5)\n      await db.execute("x")\n    except Exception:\n      print("x")';
  expect(one(fixed, 'f')?.loop).toMatchObject({ pace: 'fixed', failures: 'passed-over' });
  expect(one(fixed.replace('sleep(5)', 'sleep(min(60, 2 ** n))').replace('print("x")', 'n += 1'), 'f')?.loop).toMatchObject({ pace: 'varied', failures: 'handled' });
});

test('tasks that are kept and dropped; a task group keeps its own', () => {
  const text = 'import asyncio\nasync def f():\n  asyncio.create_task(g())\n  t = asyncio.create_task(g())\n  await asyncio.gather(\n    asyncio.create_task(g()),\n  )\n  async with asyncio.TaskGroup() as tg:\n    tg.create_task(g())';
  expect(one(text, 'f')?.starts.map(({ kept }) => kept)).toEqual([false, true, true]);
});

test('a select is no election, a lock is one', () => {
  const text = 'import asyncio\nasync def f():\n  while True:\n    await asyncio.sleep(5)\n    await db.execute("SELECT 1")';
  expect(one(text, 'f')?.locked).toBeUndefined();
  expect(one(text.replace('SELECT 1', 'SELECT pg_try_advisory_lock(1)'), 'f')?.locked).toBe(true);
});

test('hooks of the framework', () => {
  const text = 'import asyncio\nfrom fastapi import FastAPI\nasync def a(): ...\n@asynccontextmanager\nasync def lifespan(app: FastAPI): ...\napp = FastAPI(on_startup=[a])\n@app.on_event("shutdown")\nasync def b(): ...';
  expect(activities(text).filter(({ hook }) => hook).map(({ symbol, hook }) => `${symbol} ${hook ?? ''}`)).toEqual(['a start', 'lifespan start', 'b stop']);
});
