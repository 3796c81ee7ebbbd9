import { expect, test } from 'vitest';
import { said } from '../said.ts';

const app = (path: string): string => `const express = require('express');\nconst app = express();\napp.post('${path}', (req, res) => res.json({}));\napp.listen(3000);\n`;

const cases: [string, Record<string, string>, string[]][] = [
  ['a route that changes data', { 'app.js': app('/orders') }, ['app.js:2 P2 open']],
  ['only a way out', { 'app.js': app('/logout') }, []],
];
test.each(cases)('%s', async (_, files, expected) => expect(await said('ratelimit/not-applied', files)).toEqual(expected));

test('an application that a test client alone asks is none', async () => {
  const tried = (rest: string): Record<string, string> => ({
    'web.py': 'from fastapi import FastAPI\nfrom orders import router\napp = FastAPI()\napp.include_router(router)\n',
    'orders.py': `from fastapi import APIRouter\nrouter = APIRouter()\n@router.post("/orders")\ndef create(name: str):\n    return save(name)\nif __name__ == "__main__":\n    from fastapi import FastAPI\n    from fastapi.testclient import TestClient\n    import uvicorn\n    app = FastAPI()\n    app.include_router(router)\n    ${rest}\n`,
  });
  expect(await said('ratelimit/not-applied', tried('client = TestClient(app)'))).toEqual(['web.py:3 P2 open']);
  expect(await said('ratelimit/not-applied', tried('uvicorn.run(app)'))).toEqual(['orders.py:10 P2 open', 'web.py:3 P2 open']);
});
