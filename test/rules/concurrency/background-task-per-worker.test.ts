// concurrency/background-task-per-worker: how many findings a scheduler makes.
import { describe, expect, test } from 'vitest';
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

describe('several containers of one image', () => {
  const app = (start: string, deploy: string): Record<string, string> => ({
    Dockerfile: 'FROM node:24\nCOPY . .\nCMD ["node", "src/main.js"]\n',
    'docker-compose.yml': `services:\n  api:\n    build: .\n${deploy}`,
    'src/main.js': `const express = require('express');\nconst cron = require('node-cron');\nconst app = express();\nclass Server {\n  start() {\n    app.listen(3000);\n    this.startJobs();\n  }\n  startJobs() {\n    cron.schedule('0 * * * *', async () => {\n      ${start}\n    });\n  }\n}\nconst server = new Server();\nserver.start();\n`,
  });
  const mails = "for (const one of await db.query('SELECT 1')) await mailer.sendMail(one);";
  test.each<[string, Record<string, string>, string[]]>([
    ['each starts the job', app(mails, '    deploy:\n      replicas: 3\n'), ['src/main.js:10 P1 repeated-times']],
    ['one of them', app(mails, '    deploy:\n      replicas: 1\n'), []],
    ['a lock lets one do it', app(`if (!(await redlock.acquire(['mails'], 1000))) return;\n      ${mails}`, '    scale: 3\n'), []],
    ["a job of the process's own", app('cache.clear();', '    scale: 3\n'), ['src/main.js:10 P2 repeated-times']],
  ])('%s', async (_, files, expected) => expect(await said('concurrency/background-task-per-worker', files)).toEqual(expected));
});
