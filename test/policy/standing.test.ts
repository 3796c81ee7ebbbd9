// What has always been there weighs at most what its rule's record allows; what a change brings in keeps its own weight.
import { expect, test } from 'vitest';
import { engine } from '../../src/engine.ts';
import { compareFiles, scanFiles } from '../support/memory.ts';

const app = (body: string, more = ''): Record<string, string> => ({ 'main.py': `from fastapi import FastAPI\nfrom fastapi.responses import FileResponse\napp = FastAPI()\n@app.get("/a")\ndef a(name: str):\n    ${body}\n${more}` });
const open = 'return FileResponse("data/" + name)';
const paths = (findings: readonly { ruleId: string; severity: string; status: string }[]): string[] => findings.filter(({ ruleId }) => ruleId === 'path/traversal').map(({ severity, status }) => `${severity} ${status}`).sort();

test('a path from the request', async () => {
  expect(paths((await scanFiles(app(open))).result.findings)).toEqual(['P0 existing']);
  expect(paths((await scanFiles(app(open), { engine })).result.findings)).toEqual(['P2 existing']);
  expect(paths((await compareFiles(app('return 1'), app(open))).result.findings)).toEqual(['P0 new']);
  expect(paths((await compareFiles(app(open), app(open, '\n# more\n'))).result.findings)).toEqual(['P2 existing']);
  const other = '@app.get("/b")\ndef b(file: str):\n    return FileResponse("files/" + file)\n';
  expect(paths((await compareFiles(app(open), app(open, other))).result.findings)).toEqual(['P0 new', 'P2 existing']);
});

test('whoever configures the rule says how grave it is', async () => {
  const config = { 'readiness.yml': 'rules:\n  path/traversal: P0\n' };
  expect(paths((await scanFiles({ ...app(open), ...config }, { engine })).result.findings)).toEqual(['P0 existing']);
});
