// Which routes an earlier one answers first.
import { expect, test } from 'vitest';
import { scanFiles } from '../support/memory.ts';

async function shadowed(...routes: string[]): Promise<number> {
  const handlers = routes.map((path, at) => `@app.get("${path}")\nasync def handler${at}():\n    return {}\n`).join('\n');
  const { result } = await scanFiles({ 'requirements.txt': 'fastapi\n', 'main.py': `from fastapi import FastAPI\napp = FastAPI()\n\n${handlers}` });
  return result.findings.filter(({ ruleId }) => ruleId === 'route/shadowed').length;
}

test('a rest of the path answers what ends as it goes on', async () => {
  expect(await shadowed('/files/{name:path}', '/files/{name}/meta')).toBe(1);
  expect(await shadowed('/files/{name:path}/meta', '/files/{name}/meta')).toBe(1);
  expect(await shadowed('/files/{name:path}/meta', '/files/a/{part}/meta')).toBe(1);
});

test('a rest of the path with something behind it leaves other ends alone', async () => {
  expect(await shadowed('/files/{name:path}/meta', '/files/{name:path}/meta/all')).toBe(0);
  expect(await shadowed('/files/{name:path}/check', '/files/upload/start')).toBe(0);
  expect(await shadowed('/files/{name:path}/check', '/files/check')).toBe(0);
});
