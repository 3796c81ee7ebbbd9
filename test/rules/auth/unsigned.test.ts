// A framework's key with which nothing is signed, and a text that only salts a hash.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const settings = (apps: string, middleware: string): string => `SECRET_KEY = "keyboard-cat-secret-123"\nINSTALLED_APPS = [${apps}]\nMIDDLEWARE = [${middleware}]\nROOT_URLCONF = "shop.urls"\n`;
const bareApps = '"django.contrib.staticfiles", "orders"';
const bareMiddleware = '"django.middleware.common.CommonMiddleware", "orders.middleware.Check"';
const views = 'from django.http import JsonResponse\ndef index(request):\n    return JsonResponse({})\n';
const django = (over: Record<string, string> = {}): Record<string, string> => ({ 'shop/settings.py': settings(bareApps, bareMiddleware), 'orders/views.py': views, 'manage.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\n', ...over });
const flask = (body: string, imports = 'Flask, jsonify'): Record<string, string> => ({ 'app.py': `from flask import ${imports}\napp = Flask(__name__)\napp.config['SECRET_KEY'] = 'keyboard-cat-secret-123'\n@app.route('/')\ndef index():\n    return jsonify({})\n${body}` });
const digest = (first: string): Record<string, string> => django({ 'orders/ids.py': `import hashlib\nfrom datetime import datetime\nfrom django.conf import settings\ndef new_id(name):\n    h = hashlib.sha256()\n    h.update(${first}.encode())\n    h.update(settings.SECRET_KEY.encode())\n    return h.hexdigest()\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['Django without sessions', django(), ['shop/settings.py:1 P2 unsigned']],
  ['with sessions', django({ 'shop/settings.py': settings(bareApps, `${bareMiddleware}, "django.contrib.sessions.middleware.SessionMiddleware"`) }), ['shop/settings.py:1 P0 fixed']],
  ['with a library that is not known', django({ 'shop/settings.py': settings(`${bareApps}, "oauth2_provider"`, bareMiddleware) }), ['shop/settings.py:1 P0 fixed']],
  ['with a list that is made elsewhere', django({ 'shop/settings.py': settings(bareApps, bareMiddleware).replace('MIDDLEWARE = [', 'MIDDLEWARE = extra() + [') }), ['shop/settings.py:1 P0 fixed']],
  ['with a signer', django({ 'orders/links.py': 'from django.core import signing\ndef link(name):\n    return signing.dumps(name)\n' }), ['shop/settings.py:1 P0 fixed']],
  ['with code that reads the key', django({ 'orders/links.py': 'import jwt\nfrom django.conf import settings\ndef link(name):\n    return jwt.encode({"n": name}, settings.SECRET_KEY)\n' }), ['shop/settings.py:1 P0 fixed']],
  ['with names that it salts', django({ 'orders/cache.py': 'from django.conf import settings\nfrom .store import Store\nstore = Store(salt=settings.SECRET_KEY)\n' }), ['shop/settings.py:1 P2 unsigned']],
  ['in a hash with the time', digest('datetime.now().isoformat()'), ['shop/settings.py:1 P2 unsigned']],
  ['in a hash that can be made again', digest('name'), ['shop/settings.py:1 P0 fixed']],
  ['Flask without sessions', flask(''), ['app.py:3 P2 unsigned']],
  ['Flask with sessions', flask('    # \n', 'Flask, jsonify, session'), ['app.py:3 P0 fixed']],
  ['Flask with an extension that keeps logins', flask('from flask_login import LoginManager\nLoginManager(app)\n'), ['app.py:3 P0 fixed']],
  ['Flask with code that reads the key', flask('def sign(name):\n    return make(name, app.config["SECRET_KEY"])\n'), ['app.py:3 P0 fixed']],
  ['a text that salts a hash', { 'app.py': 'import os, hashlib\ndef hashed(key):\n    salt = os.getenv("secret_key", "s0m3s3cr3t")\n    return hashlib.sha256(salt.encode() + key.encode()).hexdigest()\n' }, []],
  ['a text that signs', { 'app.py': 'import os, hashlib\ndef hashed(key):\n    word = os.getenv("secret_key", "s0m3s3cr3t")\n    return hashlib.sha256(word.encode() + key.encode()).hexdigest()\n' }, ['app.py:3 P0 fallback']],
])('%s', async (_what, files, expected) => expect(await said('auth/default-credential', files)).toEqual(expected));
