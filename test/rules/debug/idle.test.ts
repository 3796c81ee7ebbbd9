// Programs that nothing starts, beside one that an image starts: what strangers could do there weighs less.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const server = `import os\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route("/orders", methods=["POST"])\ndef create():\n    with open("data/" + request.form["name"]) as file:\n        return file.read()\n@app.route("/items", methods=["DELETE"])\ndef remove():\n    request.files["a"].save("up/" + request.files["a"].filename)\n    return {}\n@app.route("/places", methods=["PUT"])\ndef place():\n    places.append(request.form["place"])\n    return {}\nif __name__ == "__main__":\n    app.run(host=os.environ.get("HOST", "127.0.0.1"))\n`;
const files = { 'Dockerfile': 'FROM python:3.12\nCOPY . /app\nWORKDIR /app\nEXPOSE 80\nCMD ["python", "app.py"]\n', 'app.py': server, 'other.py': server };
const rules = ['auth/no-authentication', 'path/traversal', 'upload/path-traversal'];

const weights = async (of: string, more: Record<string, string> = {}): Promise<string[]> =>
  (await Promise.all(rules.map((rule) => said(rule, { ...files, ...more })))).flat().filter((found) => found.startsWith(`${of}:`)).map((found) => found.split(' ')[1] ?? '');

test('nothing starts it, and nobody speaks of it', async () => {
  expect(await weights('app.py')).toEqual(['P0', 'P0', 'P0']);
  expect(await weights('other.py')).toEqual(['P2', 'P2', 'P2']);
});

test.each<[string, Record<string, string>]>([
  ['a document speaks of it', { 'README.md': '# Shop\nStart the second one: `python other.py`.\n' }],
  ['a batch file starts it', { 'run.bat': '@echo off\npython other.py\n' }],
  ['the program that is started starts it', { 'app.py': `import subprocess\nsubprocess.Popen(["python", "other.py"])\n${server}` }],
  ['a module takes it in', { 'wsgi.py': 'from other import app as application\n' }],
  ['Compose starts it', { 'compose.yml': 'services:\n  one:\n    build: .\n    ports: ["80:80"]\n  two:\n    build: .\n    command: python other.py\n    ports: ["81:81"]\n' }],
  ['another folder is deployed', { 'Dockerfile': 'FROM python:3.12\nCOPY web /app\nWORKDIR /app\nEXPOSE 80\nCMD ["python", "app.py"]\n', 'web/app.py': server, 'app.py': 'import os\n' }],
])('look-alike: %s', async (_what, more) => {
  expect(await weights('other.py', more)).toEqual(['P0', 'P0', 'P0']);
});
