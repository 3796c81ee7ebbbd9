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
