// A function that is asked whether a value will do counts by what it tests, and a text in base64 steers nothing until it is decoded.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function found(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => /^(?:path|inject)/.test(ruleId)).map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.path}:${String(location.startLine)}`).sort();
}

const head = 'import os, re\nfrom pathlib import Path\nfrom validators import is_safe\nfrom fastapi import FastAPI, Body, HTTPException\napp = FastAPI()\nKNOWN = {"a", "b"}\n';
const handler = '@app.post("/drop")\ndef drop(name: str = Body(...)):\n    if not ok(name):\n        return {}\n    os.remove(os.path.join("/data", name))\n';
const asked = (body: string): Files => ({ 'main.py': `${head}${handler}def ok(n):\n${body}\n` });
const removed = ['path/traversal P0 main.py:11'];

test.each([
  ['another word', '    if "x" in n:\n        return False\n    return True', removed],
  ['dots alone, of what may be absolute', '    return "../" not in n', removed],
  ['its length, and that it is there', '    if not n or len(n) > 80:\n        return False\n    return True', removed],
  ['that it is a text', '    name = n.strip()\n    return isinstance(name, str) and bool(name)', removed],
  ['slashes', '    if "/" in n or ".." in n:\n        return False\n    return True', []],
  ['what is known', '    return n in KNOWN', []],
  ['its own last part', '    return os.path.basename(n) == n', []],
  ['a pattern from end to end', '    return re.fullmatch(r"[\\w-]+", n) is not None', []],
  ['that it lies inside', '    return (Path("/data") / n).resolve().is_relative_to("/data")', []],
  ['one equal to a word, after all', '    if "x" in n:\n        return False\n    return n == "a"', []],
])('Python: a function that tests %s', async (_, body, expected) => expect(await found(asked(body))).toEqual(expected));

test('a function of a package, or one that asks what nobody knows, counts as a check', async () => {
  expect(await found({ 'main.py': `${head}${handler.replace('not ok(', 'not is_safe(')}` })).toEqual([]);
  expect(await found({ 'main.py': `${head}${handler.replace('not ok(', 'not is_valid(')}def is_valid(n):\n    return all(rule(n) for rule in rules)\n` })).toEqual([]);
});

test('dots that are refused are enough where no absolute path takes the place of the folder', async () => {
  const files = asked('    return ".." not in n');
  expect(await found({ 'main.py': String(files['main.py']).replace('os.path.join("/data", name)', '"/data/" + name') })).toEqual([]);
});

test('a function that throws', async () => {
  const thrown = (test_: string): Files => ({ 'main.py': `${head}${handler.replace('    if not ok(name):\n        return {}\n', '    validate(name)\n')}def validate(n):\n    if ${test_}:\n        raise HTTPException(400)\n` });
  expect(await found(thrown('not n'))).toEqual(['path/traversal P0 main.py:10']);
  expect(await found(thrown('n not in KNOWN'))).toEqual([]);
});

const server = (test_: string): Files => ({ 'app.ts': `import express from 'express';\nimport fs from 'fs';\nimport path from 'path';\nconst app = express();\nfunction isValid(name: string) {\n  ${test_}\n}\napp.post('/drop', (req, res) => {\n  if (!isValid(req.body.name)) return res.sendStatus(400);\n  fs.rmSync(path.resolve('/data', req.body.name));\n  res.json({});\n});\n` });

test.each([
  ['whether it is there', 'return name.length > 0;', ['path/traversal P0 app.ts:10']],
  ['dots alone, of what may be absolute', "return !name.includes('..');", ['path/traversal P0 app.ts:10']],
  ['a pattern from end to end', 'return /^[\\w-]+$/.test(name);', []],
])('TypeScript: a function that tests %s', async (_, body, expected) => expect(await found(server(body))).toEqual(expected));

const ciphered = (use: string): Files => ({ 'main.py': `import base64, os\nfrom fastapi import FastAPI, Body\napp = FastAPI()\ndef to_id(folder, name):\n    return base64.urlsafe_b64encode(f"{folder}/{name}".encode()).decode()\ndef to_path(key):\n    key = base64.urlsafe_b64decode(key).decode()\n    return os.path.join("/data", key)\n@app.post("/f")\ndef f(folder: str = Body(...), name: str = Body(...)):\n    key = to_id(folder, name)\n    open(${use}, "w")\n` });
const coded = (use: string): Files => ({ 'app.js': `const express = require('express');\nconst fs = require('fs');\nconst app = express();\napp.post('/f', (req, res) => {\n  const key = Buffer.from(req.body.name).toString('base64');\n  fs.writeFileSync('/data/' + ${use}, '');\n  res.end();\n});\n` });

test('base64 steers nothing until it is decoded', async () => {
  expect(await found(ciphered('to_path(key)'))).toEqual(['path/traversal P0 main.py:12']);
  expect(await found(ciphered('os.path.join("/data", key)'))).toEqual([]);
  expect(await found(coded('key'))).toEqual([]);
  expect(await found(coded("Buffer.from(key, 'base64').toString()"))).toEqual(['path/traversal P0 app.js:6']);
});

test.each([
  ['is_illegal', []],
  ['is_late', ['inject/deserialization P0 main.py:8']],
])('what %s looks for in a tree is told by its name', async (name, expected) => {
  const files = { 'main.py': `import ast\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/x")\ndef x(query: str):\n    if ${name}(query):\n        raise ValueError(query)\n    return eval(query)\ndef ${name}(text):\n    try:\n        tree = ast.parse(text)\n    except SyntaxError:\n        return True\n    visitor = Visitor()\n    visitor.visit(tree)\n    return visitor.found\n` };
  expect(await found(files)).toEqual(expected);
});
