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

test.each([
  ['any name', 'os.path.join("up", file.filename)', 'P0'],
  ['a name with one ending', 'os.path.join("up", f"{file.filename}.wav")', 'P2'],
  ['a name glued behind another', 'os.path.join("up", f"video_{file.filename}")', 'P2'],
])('%s', async (_, path, severity) => {
  const files = { 'app.py': `import os\nfrom fastapi import FastAPI, File, UploadFile\napp = FastAPI()\n@app.post("/a")\nasync def put(file: UploadFile = File(...)):\n    with open(${path}, "wb") as out:\n        out.write(await file.read())\n` };
  expect((await said('upload/path-traversal', files)).map((each) => each.split(' ')[1])).toEqual([severity]);
});

const flask = (line: string): Record<string, string> => ({ 'app.py': `import os\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route("/a", methods=["POST"])\ndef put():\n    given = request.files["a"]\n    ${line}\n    given.save(os.path.join("up", name))\n    return "kept"\n` });

test.each(['name = given.filename', 'name, ending = os.path.splitext(given.filename)', 'name = os.path.splitext(given.filename)[0]', 'name = given.filename.split(".")[0]'])('Flask, in pieces: %s', async (line) => {
  expect((await said('upload/path-traversal', flask(line))).map((each) => each.split(' ')[0])).toEqual(['app.py:8']);
});

test('Flask: an ending leads out of no folder', async () => expect(await said('upload/path-traversal', flask('name = "one" + os.path.splitext(given.filename)[1]'))).toEqual([]));
