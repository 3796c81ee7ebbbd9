// A value is followed into modules that hold no word of interest themselves.
import { expect, test } from 'vitest';
import { briefly, compareFiles, scanFiles, type Files } from '../support/memory.ts';

const server: Files = {
  'package.json': '{"name": "shop"}',
  'src/server.ts': `import express from 'express';\nimport cors from 'cors';\nimport { shared } from './lists';\nconst app = express();\napp.use(cors({ origin: shared }));\n`,
  'src/lists.ts': `export { everywhere as shared } from './places';\n`,
  'src/places.ts': `import { star } from './letters';\nexport const everywhere = [star];\n`,
  'src/letters.ts': `export const star = '*';\n`,
};

test('TypeScript: over a re-export and two imports', async () => {
  const { result } = await scanFiles(server);
  expect(briefly(result.findings)).toEqual(['cors/wildcard src/server.ts:5 existing']);
  expect(result.findings[0]?.related.map(({ path }) => path)).toContain('src/letters.ts');
});

const application: Files = {
  'pyproject.toml': '[project]\nname = "shop"\n',
  'app/main.py': `from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\nfrom app.lists import shared\napp = FastAPI()\napp.add_middleware(CORSMiddleware, allow_origins=shared)\n`,
  'app/lists.py': `from .places import everywhere as shared\n`,
  'app/places.py': `star = "*"\neverywhere = [star]\n`,
};

test('Python: over two imports', async () => {
  const { result } = await scanFiles(application);
  expect(briefly(result.findings)).toEqual(['cors/wildcard app/main.py:5 existing']);
  expect(result.findings[0]?.related.map(({ path }) => path)).toContain('app/places.py');
});

test.each([
  ['TypeScript', server, { 'src/letters.ts': `export const star = 'https://shop.example';\n` }],
  ['Python', application, { 'app/places.py': `star = "https://shop.example"\neverywhere = [star]\n` }],
])('%s: a change in such a module is a new finding', async (_language, files, before) => {
  const { result } = await compareFiles({ ...files, ...before }, files);
  expect(result.findings.map(({ ruleId, status, location }) => `${ruleId} ${status} ${location.path}`)).toEqual([`cors/wildcard new ${Object.keys(before)[0]}`]);
});

test('modules that import each other in a circle come to an end', async () => {
  const { result } = await scanFiles({ ...server, 'src/places.ts': `export { everywhere } from './lists';\n`, 'src/lists.ts': `export { everywhere as shared } from './places';\nexport { everywhere } from './places';\n` });
  expect(result.findings.filter(({ severity }) => severity === 'P0')).toEqual([]);
});
