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

const routes = `from fastapi import FastAPI\napp = FastAPI()\n${route('/items', 'return save(item)')}${route('/orders', 'return store.insert(item)')}`; // 8 lines

test.each([
  ['an argument of the function around', 'import uvicorn\ndef run(host, port):\n    uvicorn.run(app, host=host, port=port)\nrun("0.0.0.0", 80)\n', ['app.py:12 P1 open']],
  ['an argument that is the loopback', 'import uvicorn\ndef run(host="0.0.0.0", port=1):\n    uvicorn.run(app, host=host, port=port)\nrun("127.0.0.1", 80)\n', []],
  ['the default of a parameter', 'import uvicorn\ndef run(host="0.0.0.0", port=1):\n    uvicorn.run(app, host=host, port=port)\nrun()\n', ['app.py:10 P1 open']],
  ['an option of click', 'import click\nimport uvicorn\n@click.command()\n@click.option("--host", default="0.0.0.0")\ndef run(host):\n    uvicorn.run(app, host=host)\n', ['app.py:12 P1 open']],
  ['an option of typer', 'import typer\nimport uvicorn\ndef run(host: str = typer.Option("0.0.0.0")):\n    uvicorn.run(app, host=host)\n', ['app.py:11 P1 open']],
  ['another address on another system', 'import sys\nimport uvicorn\nHOST = "0.0.0.0" if sys.platform != "win32" else "127.0.0.1"\nuvicorn.run(app, host=HOST)\n', ['app.py:11 P1 open']],
  ['the other way round', 'import sys\nimport uvicorn\nHOST = "127.0.0.1" if sys.platform != "win32" else "0.0.0.0"\nuvicorn.run(app, host=HOST)\n', []],
  ['gevent', 'from gevent.pywsgi import WSGIServer\nWSGIServer(("0.0.0.0", 80), app).serve_forever()\n', ['app.py:10 P1 open']],
  ['gevent on all by no address', 'from gevent.pywsgi import WSGIServer\nWSGIServer(("", 80), app).serve_forever()\n', ['app.py:10 P1 open']],
  ['gevent on the loopback', 'from gevent.pywsgi import WSGIServer\nWSGIServer(("127.0.0.1", 80), app).serve_forever()\n', []],
  ['waitress, which listens on all', 'from waitress import serve\nserve(app, port=80)\n', ['app.py:10 P1 open']],
  ['waitress, told where', 'from waitress import serve\nserve(app, listen="127.0.0.1:80")\n', []],
  ['hypercorn', 'from hypercorn.config import Config\nfrom hypercorn.asyncio import serve\nconfig = Config()\nconfig.bind = ["0.0.0.0:80"]\nserve(app, config)\n', ['app.py:12 P1 open']],
])('an address from elsewhere: %s', async (_, start, expected) => expect(await said('network/binds-all-without-auth', { 'app.py': routes + start })).toEqual(expected));

test('one finding an application', async () => {
  const start = 'import uvicorn\nfrom app import app\nuvicorn.run(app, host="0.0.0.0")\n';
  expect(await said('network/binds-all-without-auth', { 'app.py': routes, 'one.py': start, 'two.py': start })).toEqual(['one.py:3 P1 open']);
});
