import { describe, expect, test } from 'vitest';
import { doorOf, isCredentialText } from '../../../rules/auth/credential-name.ts';
import { said } from '../said.ts';

describe('auth/default-credential', () => {
  const refusing = `import os
SECRET_KEY = os.getenv("SECRET_KEY", "changethis")
ENVIRONMENT = os.getenv("ENVIRONMENT", "production")
`;
  const cases: [string, Record<string, string>, string[]][] = [
    ['fallback', { 'app.py': 'import os\nADMIN_PASSWORD = os.getenv("ADMIN_PASSWORD", "admin")\n' }, ['app.py:2 P0 fallback']],
    ['placeholder fallback', { 'app.py': 'import os\nJWT_SECRET = os.getenv("JWT_SECRET", "changeme")\n' }, ['app.py:2 P0 fallback']],
    ['no fallback', { 'app.py': 'import os\nADMIN_PASSWORD = os.getenv("ADMIN_PASSWORD")\n' }, []],
    ['empty fallback', { 'app.py': 'import os\nADMIN_PASSWORD = os.getenv("ADMIN_PASSWORD", "")\n' }, []],
    ['refused in production', { 'app.py': `${refusing}if SECRET_KEY == "changethis" and ENVIRONMENT != "local":\n    raise ValueError("change it")\n` }, []],
    ['refused only when empty', { 'app.py': `${refusing}if not SECRET_KEY:\n    raise ValueError("missing")\n` }, ['app.py:2 P0 fallback']],
    ['a check of each request is no refusal', { 'app.py': `${refusing}def verify(token):\n    if SECRET_KEY and token != SECRET_KEY:\n        raise ValueError("no")\n` }, ['app.py:2 P0 fallback']],
    ['refused when too short', { 'app.py': `${refusing}if len(SECRET_KEY) < 32:\n    raise ValueError("short")\n` }, []],
    ['random', { 'app.py': 'import os, secrets\nJWT_SECRET = os.getenv("JWT_SECRET") or secrets.token_hex(32)\n' }, ['app.py:2 P2 random']],
    ['datastore', { 'app.py': 'import os\nPOSTGRES_PASSWORD = os.getenv("POSTGRES_PASSWORD", "postgres")\n' }, ['app.py:2 P2 store']],
    ['client of a vendor', { 'app.py': 'import os\nOPENAI_API_KEY = os.getenv("OPENAI_API_KEY", "not-needed")\n' }, []],
    ['Django', { 'site/settings.py': 'ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "django-insecure-abc"\n' }, ['site/settings.py:3 P0 fixed']],
    ['Django development settings', { 'site/settings/dev.py': 'ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "django-insecure-abc"\n' }, []],
    ['Node', { 'auth.js': "const jwt = require('jsonwebtoken');\nconst secret = process.env.JWT_SECRET || 'secret';\nmodule.exports = (id) => jwt.sign({ id }, secret);\n" }, ['auth.js:2 P0 fallback']],
    ['signed with a member of a map elsewhere', { 'auth.js': "const jwt = require('jsonwebtoken');\nconst config = require('./config.js');\nmodule.exports = (id) => jwt.sign({ id }, config.secret);\n", 'config.js': "module.exports = {\n  secret: 'shop-secret-key',\n};\n" }, ['config.js:2 P0 fixed']],
    ['signed with a constant of a neutral name', { 'auth.js': "const jwt = require('jsonwebtoken');\nconst words = 'shop_app_token';\nmodule.exports = (id) => jwt.sign({ id }, words);\n" }, ['auth.js:2 P0 fixed']],
    ['an administrator among seeded users', { 'seed/users.js': "module.exports = { users: 1 };\nconst users = [\n  { name: 'a', password: 'shop-admin-1', isAdmin: true },\n];\n" }, ['seed/users.js:3 P2 fixed']],
    ['Compose: guessed', { 'compose.yml': 'services:\n  web:\n    build: .\n    environment:\n      JWT_SECRET: supersecret\n' }, ['compose.yml:5 P0 supplied']],
    ['Compose: placeholder', { 'compose.yml': 'services:\n  web:\n    build: .\n    environment:\n      SECRET_KEY: changeme\n' }, ['compose.yml:5 P2 supplied-placeholder']],
    ['Compose: development', { 'compose.dev.yml': 'services:\n  web:\n    build: .\n    environment:\n      SECRET_KEY: supersecret\n' }, []],
    ['Compose: required, of others, no secret', { 'compose.yml': 'services:\n  web:\n    build: .\n    environment:\n      JWT_SECRET: ${JWT_SECRET:?}\n      STRIPE_SECRET_KEY: secret\n      SECRET_KEY_PATH: secret\n' }, []],
    ['Python: signed with a constant', { 'app.py': 'import jwt\nWORD = "super-secret-123"\ndef f(d):\n    return jwt.encode(d, WORD, algorithm="HS256")\n' }, ['app.py:2 P0 fixed']],
    ['Flask: a phrase', { 'app.py': 'from flask import Flask\napp = Flask(__name__)\napp.secret_key = "random string"\n' }, ['app.py:3 P0 fixed']],
    ['a sentence that is no key', { 'app.py': 'LOGIN_PASSWORD = "Enter your password"\n' }, []],
    ['a production env file', { '.env.production': 'JWT_SECRET = admin!@#123\n' }, ['.env.production:1 P0 supplied']],
    ['Python: signed with nothing', { 'app.py': 'import os\nfrom starlette.middleware.sessions import SessionMiddleware\nWORD = os.getenv("SESSION_WORD", "")\napp.add_middleware(SessionMiddleware, secret_key=WORD)\nSessionMiddleware(app, secret_key=WORD)\n' }, ['app.py:3 P0 empty']],
    ['Django: replaced by the settings built on it', { 'site/settings/base.py': 'ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "secret"\n', 'site/settings/production.py': 'import os\nfrom .base import *\nSECRET_KEY = os.environ["SECRET_KEY"]\n' }, []],
    ['test', { 'tests/test_app.py': 'import os\nADMIN_PASSWORD = os.getenv("ADMIN_PASSWORD", "admin")\n' }, []],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('auth/default-credential', files)).toEqual(expected));
});

describe('doorOf', () => {
  test.each(['ADMIN_PASSWORD', 'jwtSecret', 'SECRET_KEY', 'session_secret', 'NEXTAUTH_SECRET', 'MYAPP_JWT_SECRET', 'settings.API_KEY', 'ADMIN_TOKEN', 'password', 'ENCRYPTION_KEY'])('entry: %s', (name) => expect(doorOf(name, false)).toBe('entry'));
  test.each(['POSTGRES_PASSWORD', 'REDIS_PASSWORD', 'minio_secret_key', 'DB_PASSWORD'])('store: %s', (name) => expect(doorOf(name, false)).toBe('store'));
  test.each(['OPENAI_API_KEY', 'STRIPE_SECRET_KEY', 'SMTP_PASSWORD', 'AWS_SECRET_ACCESS_KEY', 'USER_SESSION_COOKIE_KEY', 'CSRF_TOKEN_KEY', 'CACHE_KEY', 'primary_key'])('neither: %s', (name) => expect(doorOf(name, false)).toBeNull());
});

describe('isCredentialText', () => {
  test.each([
    ['secret', 'SECRET_KEY', 'constant', true],
    ['09d25e094faa6ca2556c818166b7a956', 'SECRET_KEY', 'constant', true],
    ['x-api-key', 'API_KEY', 'constant', false],
    ['ca.crt', 'CA_SECRET_KEY', 'constant', false],
    ['access_token', 'AUTH_TOKEN', 'constant', false],
    ['changeme', 'PASSWORD', 'setting', true],
    ['Password', 'PASSWORD', 'setting', false],
    ['/run/secrets/key', 'SECRET_KEY', 'env-fallback', false],
    ['phc_orsfU4aHhtp7SLVcUE2', 'API_KEY', 'constant', false],
    ['change-me', 'API_KEY', 'setting', true],
    ['sk-none', 'API_KEY', 'env-fallback', false],
  ] as const)('%s for %s (%s): %s', (text, name, how, expected) => expect(isCredentialText(text, name, how)).toBe(expected));
});
