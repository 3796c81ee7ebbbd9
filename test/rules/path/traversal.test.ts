// What a path without a bound does: any file, those with a fixed ending, or no more than an empty folder.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const handler = (line: string): Record<string, string> => ({
  'main.py': `import os\nfrom pathlib import Path\nfrom fastapi import FastAPI\n\napp = FastAPI()\nROOT = Path("templates")\n\n@app.get("/x")\ndef x(name: str):\n    ${line}\n`,
});

test.each([
  ['any file', 'return (ROOT / name).read_text()', 'P0', 'read'],
  ['files with one ending', 'return (ROOT / f"{name}.jinja2").read_text()', 'P1', 'read-kind'],
  ['what follows is the caller\'s too', 'return (ROOT / f"{name}").read_text()', 'P0', 'read'],
  ['written with one ending', '(ROOT / f"{name}.py").write_text("x")', 'P0', 'write'],
  ['names alone', 'return os.listdir("data/" + name)', 'P1', 'list'],
  ['a folder', 'os.makedirs(os.path.join("data", name), exist_ok=True)', 'P2', 'folder'],
])('%s', async (_, line, severity, message) => {
  expect(await said('path/traversal', handler(line))).toEqual([`main.py:10 ${severity} ${message}`]);
});

test.each([
  ['a segment holds no slash', 'return (ROOT / name).read_text()', []],
  ['what is decoded of it may', 'return (ROOT / base64.urlsafe_b64decode(name).decode()).read_text()', ['main.py:11 P0 read']],
  ['what is encoded of it may not', 'return (ROOT / base64.urlsafe_b64encode(name.encode()).decode()).read_text()', []],
])('%s', async (_, line, expected) => {
  const files = { 'main.py': `import base64\n${handler(line)['main.py'] ?? ''}`.replace('"/x"', '"/x/{name}"') };
  expect(await said('path/traversal', files)).toEqual(expected);
});

test.each([
  ['decodeURIComponent(params.name)', ['app/files/[name]/route.ts:3 P0 read']],
  ['params.name', []],
])('Next.js: %s', async (name, expected) => {
  const files = { 'app/files/[name]/route.ts': `import fs from 'fs';\nexport async function GET(request, { params }) {\n  return new Response(fs.readFileSync('data/' + ${name}, 'utf8'));\n}\n` };
  expect(await said('path/traversal', files)).toEqual(expected);
});
