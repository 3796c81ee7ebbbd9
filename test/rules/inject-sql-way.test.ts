// How far a value has come, and whether a schema let it through, before it stands in a query's text.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const app = (calls: number): Record<string, string> => ({
  'main.py': `from fastapi import FastAPI\nfrom store import step0\napp = FastAPI()\n@app.get("/x")\ndef x(name: str):\n    return step0(name)\n`,
  'store.py': `import sqlite3\n${Array.from({ length: calls }, (_, at) => `def step${String(at)}(name):\n    ${at === calls - 1 ? 'cursor = sqlite3.connect("a.db").cursor()\n    return cursor.execute(f"SELECT * FROM a WHERE b = {name}").fetchall()' : `return step${String(at + 1)}(name)`}\n`).join('')}`,
});

test.each([[1, 'P0'], [2, 'P0'], [3, 'P2']])('%i functions between the handler and the query', async (calls, severity) => {
  expect((await said('inject/sql', app(calls))).map((each) => each.split(' ')[1])).toEqual([severity]);
});

const server = (helper: string): Record<string, string> => ({
  'package.json': '{"dependencies": {"express": "4", "mysql2": "3", "zod": "3"}}',
  'schemas.ts': `import { z } from 'zod';\nconst querySchema = z.object({ event: z.enum(['a', 'b']) });\nexport function parsed(given: Record<string, string>) {\n  ${helper}\n}\n`,
  'server.ts': "import express from 'express';\nimport mysql from 'mysql2/promise';\nimport { parsed } from './schemas';\nconst app = express();\nconst conn = mysql.createPool(process.env.DB);\napp.get('/x', async (req, res) => {\n  const { event } = parsed(req.query);\n  res.json(await conn.execute(`SELECT ${event} FROM a`));\n});\napp.listen(3000);\n",
});

test.each([
  ['what a schema let through, in a helper', 'const data = querySchema.parse(given);\n  return data;', 'P2'],
  ['what a helper only copies', 'const data = { ...given };\n  return data;', 'P0'],
])('%s', async (_, helper, severity) => {
  expect((await said('inject/sql', server(helper))).map((each) => each.split(' ')[1])).toEqual([severity]);
});
