// Keys that stand in the code or in an env file, and that something else of the repository replaces or turns away.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const word = ['keyboard', 'cat'].join('-');
const flask = (head: string): Record<string, string> => ({ 'app.py': `${head}\nimport jwt\nfrom flask import Flask\napp = Flask(__name__)\n@app.post("/x")\ndef x():\n    return jwt.encode({}, JWT_SECRET, algorithm="HS256")\n` });
const getter = (test: string): Record<string, string> => ({ 'app.py': `import jwt\nfrom conf import settings\n_DEV_JWT_SECRET = "insecure-${word}-for-development"\ndef _get_jwt_secret(settings):\n    if settings.JWT_SECRET:\n        return settings.JWT_SECRET\n${test}    return _DEV_JWT_SECRET\ndef token(name):\n    return jwt.encode({"n": name}, _get_jwt_secret(settings), algorithm="HS256")\n` });
const oidc = (option: string): Record<string, string> => ({ 'app.js': `const session = require('express-session');\nconst app = require('express')();\napp.use(session({ secret: process.env.SESSION_SECRET || '${word}' }));\nconst passport = require('passport');\nconst { Strategy } = require('passport-openidconnect');\nconst jwt = require('jsonwebtoken');\napp.get('/in', passport.authenticate('openidconnect', { ${option} }));\napp.get('/a', (req, res) => res.json(jwt.verify(req.headers.authorization, process.env.KEY)));\napp.listen(3000);\n` });
const express = "require('dotenv').config();\nconst jwt = require('jsonwebtoken');\nconst app = require('express')();\napp.get('/a', (req, res) => res.json(jwt.verify(req.headers.authorization, process.env.JWT_SECRET)));\napp.listen(3000);\n";
const started = (scripts: Record<string, string>): Record<string, string> => ({ 'package.json': JSON.stringify({ name: 'shop', scripts }), '.env': `JWT_SECRET=${word}\n`, 'server.js': express });
const installed = (line: string): Record<string, string> => ({ '.env.prod': `SECRET_KEY=${word}\n`, 'setup.sh': `#!/bin/bash\nENV_FILE="./.env.prod"\n${line}\n`, 'compose.yml': 'services:\n  api:\n    build: .\n    env_file: .env.prod\n    ports: ["80:80"]\n' });
const account = "const bcrypt = require('bcryptjs');\nasync function main(db) {\n  const hash = await bcrypt.hash('password123', 10);\n  await db.user.create({ email: 'admin@shop.test', password: hash, role: 'ADMIN' });\n}\nmain();\n";

const broker = (part: string): Record<string, string> => ({ 'src/config.ts': `export const Config = { ${part}: { password: process.env.GIVEN_PASSWORD } };\n`, 'src/mqtt.ts': `import { Config } from './config';\nexport const password = Config.${part}.password || 'vision';\n` });
const policy = (test: string): Record<string, string> => ({ 'conf.py': `import os\n_DEFAULT_ADMIN_PASSWORD = "admin123"\ndef is_good(settings):\n    return settings.admin_password != _DEFAULT_ADMIN_PASSWORD, ""\ndef _enforce_admin_password_policy(settings):\n    good, why = is_good(settings)\n    if not good${test}:\n        raise RuntimeError(why)\nADMIN_PASSWORD = os.getenv("ADMIN_PASSWORD", _DEFAULT_ADMIN_PASSWORD)\n` });
const table = (use: string): Record<string, string> => ({ 'src/config/env.ts': `const defaults = {\n  PORT: 3001,\n  SESSION_SECRET: '${word}-change-in-production',\n};\nexport const env = { SESSION_SECRET: ${use} };\n` });
const supplied = (text: string): Record<string, string> => ({ 'compose.yml': `services:\n  api:\n    build: .\n    environment:\n      JWT_SECRET: \${JWT_SECRET:-${text}}\n    ports: ["80:80"]\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['before settings of one\'s own that may be missing', flask(`try:\n    from local_settings import JWT_SECRET\nexcept ImportError:\n    JWT_SECRET = "${word}"`), ['app.py:4 P2 fixed']],
  ['beside other settings of one\'s own', flask(`try:\n    from local_settings import SHOP_NAME\nexcept ImportError:\n    SHOP_NAME = "x"\nJWT_SECRET = "${word}"`), ['app.py:5 P0 fixed']],
  ['for development, refused in production', getter('    if settings.is_production:\n        raise RuntimeError("set JWT_SECRET")\n'), []],
  ['for development, refused nowhere', getter(''), ['app.py:3 P0 fixed']],
  ['for a first administrator, refused in production', policy(' and settings.env == "prod"'), []],
  ['for a first administrator, refused nowhere', policy(' and settings.name == "shop"'), ['conf.py:2 P0 fixed']],
  ['in a table of defaults that a variable falls back to', table('process.env.SESSION_SECRET || defaults.SESSION_SECRET'), ['src/config/env.ts:5 P0 fallback']],
  ['in a Compose file, where it asks to be changed', supplied(`dev-only-local-${word}-please-override-before-production-0123456789`), ['compose.yml:5 P2 supplied-placeholder']],
  ['in a Compose file', supplied(word), ['compose.yml:5 P0 supplied']],
  ['in a module that a package of the same name hides', { 'shop/config.py': `import os\nJWT_SECRET = os.getenv("JWT_SECRET", "${word}")\n`, 'shop/config/__init__.py': `import os\nJWT_SECRET = os.getenv("JWT_SECRET", "other-${word}")\n` }, ['shop/config/__init__.py:2 P0 fallback']],
  ['for a broker', broker('mqtt'), ['src/mqtt.ts:2 P2 store']],
  ['for the program itself', broker('login'), ['src/mqtt.ts:2 P0 fallback']],
  ['of sessions that hold a provider\'s state alone', oidc('session: false'), ['app.js:3 P2 fallback']],
  ['of sessions that hold who somebody is', oidc('failureRedirect: "/"'), ['app.js:3 P0 fallback']],
  ['in an env file beside emulators', started({ start: 'concurrently "npm:start:*"', 'start:api': 'func start', 'start:web': 'swa start http://localhost:4280' }), ['.env:1 P2 supplied']],
  ['in an env file of a program that is started by itself', started({ start: 'node server.js', 'start:api': 'func start' }), ['.env:1 P0 supplied']],
  ['which a script replaces where it is installed', installed('sed -i "s/^SECRET_KEY=.*/SECRET_KEY=$(openssl rand -hex 32)/" "$ENV_FILE"'), ['.env.prod:1 P2 supplied']],
  ['where a script replaces another', installed('sed -i "s/^DOMAIN=.*/DOMAIN=$1/" .env.prod'), ['.env.prod:1 P0 supplied']],
  ['of an account that a script run by hand makes', { 'create-admin.js': account }, ['create-admin.js:4 P2 fixed']],
  ['of an account that a start script makes', { 'create-admin.js': account, 'package.json': JSON.stringify({ name: 'shop', scripts: { prestart: 'node create-admin.js' } }) }, ['create-admin.js:4 P0 fixed']],
])('%s', async (_what, files, expected) => expect(await said('auth/default-credential', files)).toEqual(expected));

const missing = (imports: string, exception = 'ImportError'): Record<string, string> => ({ 'app/deps.py': `import jwt\ntry:\n    ${imports}\nexcept ${exception}:\n    class settings:\n        SECRET_KEY = "keyboard-cat-secret-123"\n    class User:\n        id = 1\ndef read(token):\n    return jwt.decode(token, settings.SECRET_KEY, algorithms=["HS256"])\n` });
test.each<[string, Record<string, string>, string[]]>([
  ['what could not be imported', missing('from app.config import settings\n    from app.models import User'), []],
  ['settings that a deployment may lack', missing('from local_settings import settings'), ['app/deps.py:6 P0 fixed']],
  ['another failure', missing('from app.config import settings\n    from app.models import User', 'KeyError'), ['app/deps.py:7 P0 fixed']],
])('a class that stands in for %s', async (_, files, expected) => expect(await said('auth/default-credential', files)).toEqual(expected));

const signs = { 'package.json': '{"dependencies": {"jsonwebtoken": "9", "dotenv": "16"}}', 'server.js': "require('dotenv').config();\nconst jwt = require('jsonwebtoken');\nconst app = require('express')();\napp.post('/orders', (req, res) => res.json(jwt.verify(req.headers.token, process.env.JWT_SECRET)));\napp.listen(3000);\n" };
test.each<[string, string, string[]]>([
  ['that says it is for development', 'NODE_ENV=development\nJWT_SECRET=shopsecret\n', ['.env:2 P2 supplied']],
  ['that does not', 'PORT=3000\nJWT_SECRET=shopsecret\n', ['.env:2 P0 supplied']],
])('a tracked .env %s', async (_, text, expected) => expect(await said('auth/default-credential', { ...signs, '.env': text })).toEqual(expected));

test.each<[string, string[]]>([
  ['tools/scrub_database.py', ['tools/scrub_database.py:4 P2 fixed']],
  ['shop/accounts.py', ['shop/accounts.py:4 P0 fixed']],
])('%s gives everybody a password', async (path, expected) => expect(await said('auth/default-credential', { [path]: 'from django.contrib.auth.models import User\ndef run():\n    for user in User.objects.all():\n        user.set_password("password")\n        user.save()\nrun()\n' })).toEqual(expected));

const derived = (message: string): Record<string, string> => ({ 'app.py': `import hashlib, hmac\ndef verify(init_data, bot_token, sent):\n    secret = hmac.new(b"shop-web-app", ${message}, hashlib.sha256).digest()\n    return hmac.compare_digest(hmac.new(secret, init_data.encode(), hashlib.sha256).hexdigest(), sent)\n` });
test.each<[string, string, string[]]>([
  ['a secret, which a key for one use is made of', 'bot_token.encode()', []],
  ['what was sent', 'init_data.encode()', ['app.py:3 P0 fixed']],
])('a text as the key of a hash of %s', async (_, message, expected) => expect(await said('auth/default-credential', derived(message))).toEqual(expected));
