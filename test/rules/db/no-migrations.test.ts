import { expect, test } from 'vitest';
import { said } from '../said.ts';

const shop = (imported: string): Record<string, string> => ({
  'app.py': 'from fastapi import FastAPI\nimport models\napp = FastAPI()\n@app.post("/orders")\ndef order(item: str):\n    return models.Order.create(item=item)\n',
  'models.py': `from peewee import Model, SqliteDatabase\n${imported}\ndatabase = SqliteDatabase("shop.db")\ndatabase.create_tables([])\n`,
  Dockerfile: 'FROM python:3.12\nCOPY . .\nCMD ["uvicorn", "app:app"]\n',
});

test.each<[string, Record<string, string>, string[]]>([
  ['tables made at start-up', shop('import uuid'), ['models.py:4 P1 none']],
  ['tables made in a module that nothing loads', { ...shop('import uuid'), 'app.py': 'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/orders")\ndef order(item: str):\n    return {}\n' }, ['models.py:4 P2 none']],
  ['tables made in a module that a script imports', { ...shop('import uuid'), 'app.py': 'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/orders")\ndef order(item: str):\n    return {}\n', 'setup_all.py': 'import models\n' }, ['models.py:4 P1 none']],
  ['steps made with a tool in code', shop('from playhouse.migrate import SqliteMigrator, migrate'), []],
])('db/no-migrations: %s', async (_, files, expected) => expect(await said('db/no-migrations', files)).toEqual(expected));

const orders = (synchronize: string): Record<string, string> => ({
  'package.json': '{"name":"shop","dependencies":{"express":"4.19.0","typeorm":"0.3.20"}}',
  'data.ts': `import { DataSource } from 'typeorm';\nimport { Order } from './order';\nexport const source = new DataSource({\n  type: 'postgres',\n  url: process.env.DATABASE_URL,\n  entities: [Order],\n  synchronize: ${synchronize},\n});\n`,
  'app.ts': "import express from 'express';\nimport { source } from './data';\nconst app = express();\napp.post('/orders', async (req, res) => res.json(await source.manager.save(req.body)));\napp.listen(3000);\n",
  Dockerfile: 'FROM node:22\nCOPY . .\nCMD ["node", "dist/app.js"]\n',
});

test.each<[string, Record<string, string>, string[]]>([
  ['always', orders('true'), ['data.ts:7 P1 none']],
  ['by a variable', orders("process.env.DB_SYNC === 'true'"), ['data.ts:7 P1 switched']],
  ['outside production', orders("process.env.NODE_ENV !== 'production'"), ['data.ts:7 P1 switched']],
  ['never', orders('false'), []],
  ['beside migrations', { ...orders("process.env.DB_SYNC === 'true'"), 'migrations/1700000000000-Init.ts': 'export class Init1700000000000 {}\n' }, []],
])('db/no-migrations: TypeORM synchronizes %s', async (_, files, expected) => expect(await said('db/no-migrations', files)).toEqual(expected));
