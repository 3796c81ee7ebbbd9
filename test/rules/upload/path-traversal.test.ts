// The name that a client gives a file, and what is cut off it.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const kept = (line: string): Record<string, string> => ({
  'app.py': `import os\nimport uuid\nfrom fastapi import FastAPI, File, UploadFile\napp = FastAPI()\nasync def keep(file):\n    ${line}\n    with open(os.path.join("up", f"{uuid.uuid4()}{part}"), "wb") as out:\n        out.write(b"x")\n@app.post("/a")\nasync def a(file: UploadFile = File(...)):\n    await keep(file)\n`,
});

test.each([
  'part = os.path.splitext(file.filename)[1]',
  'part = os.path.splitext(file.filename)[1].lower() or ".png"',
  'part = os.path.splitext(file.filename)[-1]',
  '_, part = os.path.splitext(file.filename)',
  'part = file.filename.rsplit(".", 1)[1]',
])('an ending leads out of no folder: %s', async (line) => expect(await said('upload/path-traversal', kept(line))).toEqual([]));

test.each(['part = os.path.splitext(file.filename)[0]', 'part, ending = os.path.splitext(file.filename)', 'part = file.filename'])('what stands before it does: %s', async (line) => {
  expect((await said('upload/path-traversal', kept(line))).map((each) => each.split(' ')[0])).toEqual(['app.py:7']);
});
