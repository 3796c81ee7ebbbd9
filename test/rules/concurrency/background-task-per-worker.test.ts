// concurrency/background-task-per-worker: how many findings a scheduler makes.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const head = 'from apscheduler.schedulers.asyncio import AsyncIOScheduler\nfrom fastapi import FastAPI\napp = FastAPI()\nscheduler = AsyncIOScheduler()\ndef a():\n    pass\ndef b():\n    pass\n';

test('all jobs of one scheduler are one finding', async () => {
  const files = { 'app.py': `${head}@app.on_event("startup")\nasync def start():\n    scheduler.add_job(a, "interval", seconds=5)\n    scheduler.add_job(b, "interval", seconds=5)\n    scheduler.start()\n`, Dockerfile: 'FROM python:3.12\nCOPY . .\nCMD ["uvicorn", "app:app", "--workers", "4"]\n' };
  expect((await said('concurrency/background-task-per-worker', files)).length).toBe(1);
});
