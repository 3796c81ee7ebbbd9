// A server for a developer's machine that an image's entry script starts.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const app = 'from flask import Flask\napp = Flask(__name__)\n@app.get("/")\ndef home():\n    return "hello"\nif __name__ == "__main__":\n    app.run(host="0.0.0.0")\n';
const image = (script: string, command = 'CMD ["/start.sh"]', more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  Dockerfile: `FROM python:3.12\nCOPY shop /shop\nCOPY start.sh /\nWORKDIR /shop\n${command}\n`,
  'start.sh': `#!/bin/sh\nset -e\n${script}\n`,
  'shop/main.py': app,
  ...more,
});

test.each<[string, Record<string, string>, string[]]>([
  ['the script runs it', image('exec python ./main.py'), ['Dockerfile:5 P1 found']],
  ['by a shell', image('python main.py', 'CMD ["bash", "start.sh"]'), ['Dockerfile:5 P1 found']],
  ['in a function that a case calls', image('web () {\n    flask db upgrade\n    python main.py\n}\ncase "$JOB" in\n  web) web ;;\nesac'), ['Dockerfile:5 P1 found']],
  ['flask run', image('python seed.py\nflask --app main run --host 0.0.0.0'), ['Dockerfile:5 P1 found']],
  ['or another server', image('if [ "$DEBUG" = 1 ]; then python main.py; else exec gunicorn main:app; fi'), []],
  ['another program', image('python jobs.py'), []],
  ['two scripts of that name', image('python main.py', 'CMD ["/start.sh"]', { 'tools/start.sh': 'python main.py\n' }), []],
])('%s', async (_, files, expected) => expect(await said('docker/dev-server', files)).toEqual(expected));
