// Where a server without authentication listens: addresses that classes and embedded servers hand on.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const app = 'from flask import Flask\nfrom handler import Config\napp = Flask(__name__)\nconf = Config()\n@app.route("/pop/")\ndef pop():\n    return take()\n@app.route("/delete/")\ndef delete():\n    return drop()\n';
const handler = (decorator: string): string => `import os\nimport setting\nclass lazyProperty:\n    def __init__(self, func):\n        self.func = func\nclass Config:\n    ${decorator}\n    def host(self):\n        return os.environ.get("HOST", setting.HOST)\n`;
const embedded = (bind: string): string => `import gunicorn.app.base\nclass Server(gunicorn.app.base.BaseApplication):\n    def __init__(self, app, options):\n        self.options = options\ndef run():\n    options = {"bind": ${bind}, "workers": 4}\n    Server(app, options).run()\n`;

test.each([
  ['a lazy property of a class, to gunicorn', { 'api.py': app + embedded('"%s:%s" % (conf.host, 80)'), 'handler.py': handler('@LazyProperty'), 'setting.py': 'HOST = "0.0.0.0"\n' }, ['setting.py:1 P1 open']],
  ['the same on the loopback', { 'api.py': app + embedded('"%s:%s" % (conf.host, 80)'), 'handler.py': handler('@LazyProperty'), 'setting.py': 'HOST = "127.0.0.1"\n' }, []],
  ['a text', { 'api.py': app + embedded('"0.0.0.0:80"') }, ['api.py:16 P1 open']],
  ['a text of the loopback', { 'api.py': app + embedded('"127.0.0.1:80"') }, []],
  ['a map that no server is handed', { 'api.py': `${app}options = {"bind": "0.0.0.0:80"}\n` }, []],
  ['routes that only read, of what is no stranger\'s business', { 'api.py': 'from flask import Flask\napp = Flask(__name__)\n@app.route("/api/logs")\ndef logs():\n    return read()\n@app.route("/users")\ndef users():\n    return read()\napp.run(host="0.0.0.0")\n' }, ['api.py:9 P1 shows']],
  ['routes that only read', { 'api.py': 'from flask import Flask\napp = Flask(__name__)\n@app.route("/products")\ndef products():\n    return read()\n@app.route("/news")\ndef news():\n    return read()\napp.run(host="0.0.0.0")\n' }, []],
])('%s', async (_, files, expected) => expect(await said('network/binds-all-without-auth', files)).toEqual(expected));
