// concurrency/background-task-per-worker: how many findings a scheduler makes.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const head = 'from apscheduler.schedulers.asyncio import AsyncIOScheduler\nfrom fastapi import FastAPI\napp = FastAPI()\nscheduler = AsyncIOScheduler()\ndef a():\n    pass\ndef b():\n    pass\n';

test('all jobs of one scheduler are one finding', async () => {
  const files = { 'app.py': `${head}@app.on_event("startup")\nasync def start():\n    scheduler.add_job(a, "interval", seconds=5)\n    scheduler.add_job(b, "interval", seconds=5)\n    scheduler.start()\n`, Dockerfile: 'FROM python:3.12\nCOPY . .\nCMD ["uvicorn", "app:app", "--workers", "4"]\n' };
  expect((await said('concurrency/background-task-per-worker', files)).length).toBe(1);
});

test('what a factory calls that another file makes the application with', async () => {
  const files = (name: string): Record<string, string> => ({
    'run.py': 'from shop import create_app\napp = create_app()\n',
    'shop/__init__.py': `from flask import Flask\nfrom shop.extensions import ${name}\ndef create_app():\n    app = Flask(__name__)\n    ${name}(app)\n    return app\n`,
    'shop/extensions.py': `from flask_apscheduler import APScheduler\nscheduler = APScheduler()\ndef expire(app):\n    app.db.delete_expired()\ndef ${name}(app):\n    scheduler.add_job(id="x", func=lambda: expire(app), trigger="interval", minutes=5)\n    scheduler.start()\n`,
    Dockerfile: 'FROM python:3.13-slim\nCOPY . .\nCMD ["gunicorn", "-w", "4", "run:app"]\n',
  });
  expect(await said('concurrency/background-task-per-worker', files('init_extensions'))).toEqual(['shop/extensions.py:6 P2 repeated-times']);
  expect(await said('concurrency/background-task-per-worker', files('replay'))).toEqual([]);
});
