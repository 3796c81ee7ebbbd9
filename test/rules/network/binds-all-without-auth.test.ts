// network/binds-all-without-auth: how much it weighs that strangers reach the routes.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const app = (routes: string): Record<string, string> => ({ 'app.py': `import uvicorn\nfrom fastapi import FastAPI\napp = FastAPI()\n${routes}uvicorn.run(app, host="0.0.0.0")\n` });
const route = (url: string, body: string): string => `@app.post("${url}")\ndef ${url.slice(1)}(item: dict):\n    ${body}\n`;

test.each([
  ['routes that keep what they are sent', app(route('/items', 'return save(item)') + route('/orders', 'return store.insert(item)')), ['app.py:10 P1 open']],
  ['routes that only compute', app(route('/anonymize', 'return mask(item["text"])') + route('/deanonymize', 'return unmask(item["text"])')), ['app.py:10 P2 computes']],
  ['one of them keeps something', app(route('/anonymize', 'return mask(item["text"])') + route('/items', 'return save(item)')), ['app.py:10 P1 open']],
  ['a start script beside the command of the image', {
    'app.py': `from fastapi import FastAPI\napp = FastAPI()\n${route('/items', 'return save(item)')}${route('/orders', 'return store.insert(item)')}`,
    'run_server.py': 'import uvicorn\nif __name__ == "__main__":\n    uvicorn.run("app:app", host="0.0.0.0", reload=True)\n',
    Dockerfile: 'FROM python:3.12\nCOPY . .\nCMD ["uvicorn", "app:app"]\n',
  }, ['run_server.py:3 P2 open']],
  ['a default of the settings, which a start script beside the command of the image takes', {
    'app.py': `from fastapi import FastAPI\napp = FastAPI()\n${route('/items', 'return save(item)')}${route('/orders', 'return store.insert(item)')}`,
    'config.py': 'import os\nclass Config:\n    HOST = os.getenv("HOST", "0.0.0.0")\n',
    'run_server.py': 'import uvicorn\nfrom config import Config\nif __name__ == "__main__":\n    uvicorn.run("app:app", host=Config.HOST)\n',
    Dockerfile: 'FROM python:3.12\nCOPY . .\nCMD ["uvicorn", "app:app"]\n',
  }, ['config.py:3 P1 open']],
  ['a start script that the image runs', {
    'app.py': `from fastapi import FastAPI\napp = FastAPI()\n${route('/items', 'return save(item)')}${route('/orders', 'return store.insert(item)')}`,
    'run_server.py': 'import uvicorn\nif __name__ == "__main__":\n    uvicorn.run("app:app", host="0.0.0.0")\n',
    Dockerfile: 'FROM python:3.12\nCOPY . .\nCMD ["python", "run_server.py"]\n',
  }, ['run_server.py:3 P1 open']],
  ['where an option of the command line lets it', {
    'app.py': `from fastapi import FastAPI\napp = FastAPI()\n${route('/items', 'return save(item)')}${route('/orders', 'return store.insert(item)')}`,
    'main.py': 'import argparse\nimport uvicorn\ndef build_parser():\n    parser = argparse.ArgumentParser()\n    parser.add_argument(\n        "--host",\n        default="0.0.0.0",\n    )\n    return parser\nargs = build_parser().parse_args()\nuvicorn.run("app:app", host=args.host)\n',
  }, ['main.py:7 P1 open']],
])('%s', async (_, files, expected) => expect(await said('network/binds-all-without-auth', files)).toEqual(expected));
