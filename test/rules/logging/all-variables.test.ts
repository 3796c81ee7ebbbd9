// logging/sensitive-data: the whole environment, as Python and Node write it out when they start.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const app = 'from flask import Flask\nfrom config import Config\napp = Flask(__name__)\napp.config.from_object(Config)\n@app.route("/boats", methods=["POST"])\ndef add():\n    return {}\n';
const flask = (body: string): Record<string, string> => ({ 'app.py': app, 'config.py': `import json\nimport logging\nimport os\nlogger = logging.getLogger(__name__)\nclass Config:\n    NAME = os.environ.get("NAME")\n${body}` });
const node = (body: string): Record<string, string> => ({ 'server.js': `const express = require('express');\nconst app = express();\n${body}\napp.post('/boats', (req, res) => res.json({}));\napp.listen(process.env.PORT);\n` });

test.each([
  ['in the body of a class of settings', '    print(f"All env vars: {dict(os.environ)}")\n', ['config.py:7 P1 all-variables']],
  ['as JSON, through a logger', 'logger.info(json.dumps(dict(os.environ), indent=2))\n', ['config.py:7 P1 all-variables']],
  ['as it is', 'print(os.environ)\n', ['config.py:7 P1 all-variables']],
  ['at the debug level', 'logger.debug("environment: %s", os.environ)\n', ['config.py:7 P2 all-variables']],
  ['one variable, their number, their names', 'print(os.environ.get("NAME"), os.environ["HOME"], len(os.environ), sorted(os.environ.keys()))\n', []],
  ['what is handed to another program', 'import subprocess\nsubprocess.run(["env"], env=dict(os.environ))\n', []],
])('Python: %s', async (_, body, expected) => {
  expect(await said('logging/sensitive-data', flask(body))).toEqual(expected);
});

test.each([
  ['at the top of the server', 'console.log(process.env);', ['server.js:3 P1 all-variables']],
  ['as JSON in a function', "function start() { console.log('env', JSON.stringify(process.env)); }\nstart();", ['server.js:3 P1 all-variables']],
  ['one variable, their names', 'console.log(process.env.NODE_ENV, Object.keys(process.env));', []],
  ['for developers', "if (process.env.NODE_ENV === 'development') console.log(process.env);", []],
])('Node: %s', async (_, body, expected) => {
  expect(await said('logging/sensitive-data', node(body))).toEqual(expected);
});
