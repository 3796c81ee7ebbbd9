// Bodies that a decorator checks by a model before the handler reads them again, and those that nothing checks.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const files = (decorator: string): Record<string, string> => ({
  'main.py': `import sqlite3\nfrom flask import Flask, request\nfrom checks import logged, validate_request\nfrom models import Choice\napp = Flask(__name__)\n@app.route("/drop", methods=["POST"])\n${decorator}def drop():\n    table = request.get_json()["table"]\n    db = sqlite3.connect("a.db")\n    db.execute(f"DELETE FROM {table}")\n    return ""\n`,
  'checks.py': 'def validate_request(model):\n    return load(model)\ndef logged(name):\n    return load(name)\n',
});

test.each([
  ['nothing', '', 'P0'],
  ['a decorator that checks nothing', '@logged("drop")\n', 'P0'],
  ['one that checks by a model', '@validate_request(Choice)\n', 'P2'],
])('%s', async (_, decorator, severity) => {
  expect((await said('inject/sql', files(decorator))).map((each) => each.split(' ')[1])).toEqual([severity]);
});
