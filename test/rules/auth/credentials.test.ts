import { describe, expect, test } from 'vitest';
import { doorOf, isCredentialText } from '../../../rules/auth/credential-name.ts';
import { said } from '../said.ts';

describe('auth/default-credential', () => {
  const refusing = `import os
SECRET_KEY = os.getenv("SECRET_KEY", "changethis")
ENVIRONMENT = os.getenv("ENVIRONMENT", "production")
`;
  const random = ['q7Rk2vXw9Ly', 'T4mBz8NcH3s', 'F6pJd5gWbA'].join('');
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
    ['what tests type', { 'probe.js': "const password = process.env.SHOP_E2E_LOGIN_PASSWORD || 'admin123';\n" }, []],
    ['who manages users', { 'app.py': 'import os\nKB_FEATURE_USER_MANAGEMENT_PASSWORD = os.getenv("KB_FEATURE_USER_MANAGEMENT_PASSWORD", "admin")\n' }, ['app.py:2 P0 fallback']],
    ['a connection in Python', { 'main.py': 'import mysql.connector\ndb = mysql.connector.connect(host="localhost", user="root", password="123456")\n' }, ['main.py:2 P2 store']],
    ['a connection in capitals', { 'config/db.config.js': 'module.exports = { HOST: "localhost", USER: "postgres", PASSWORD: "123", DB: "shop", dialect: "postgres" };\n' }, ['config/db.config.js:1 P2 store']],
    ['a mail server', { 'mail.js': "const nodemailer = require('nodemailer');\nconst t = nodemailer.createTransport({ host: 'smtp.corp.net', port: 587, auth: { user: 'a', pass: 'admin123' } });\n" }, []],
    ['settings that each installation overrides', { 'shop/settings.py': 'ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "django-insecure-abc"\ntry:\n    from shop.overrides import *\nexcept ImportError:\n    pass\n' }, ['shop/settings.py:3 P1 fixed']],
    ['settings that import a plugin', { 'shop/settings.py': 'ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "django-insecure-abc"\ntry:\n    from plugin.extras import *\nexcept ImportError:\n    pass\n' }, ['shop/settings.py:3 P0 fixed']],
    ['Compose: a code that lets in, a list of tokens', { 'compose.yml': 'services:\n  web:\n    build: .\n    environment:\n      AUTH_CODE: "123567"\n      CONSOLE_RAW_AUTH_TOKENS: ${CONSOLE_TOKEN:-default}\n' }, ['compose.yml:5 P0 supplied', 'compose.yml:6 P0 supplied']],
    ['client of a vendor', { 'app.py': 'import os\nOPENAI_API_KEY = os.getenv("OPENAI_API_KEY", "not-needed")\n' }, []],
    ['a key of the application by the long word', { 'env.ts': "export const key = process.env.AUTHENTICATION_API_KEY || 'BQYHJGJHJ';\n" }, ['env.ts:1 P0 fallback']],
    ['what a client shows to a server', { 'broker.py': "class Broker:\n    def __init__(self, url):\n        self.host = url.host\n        self.password = url.password\nclass Rabbit(Broker):\n    def __init__(self, url):\n        super().__init__(url)\n        self.password = self.password or 'guest'\n" }, ['broker.py:8 P2 store']],
    ['Django', { 'site/settings.py': 'ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "django-insecure-abc"\n' }, ['site/settings.py:3 P0 fixed']],
    ['Django development settings', { 'site/settings/dev.py': 'ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "django-insecure-abc"\n' }, []],
    ['Node', { 'auth.js': "const jwt = require('jsonwebtoken');\nconst secret = process.env.JWT_SECRET || 'secret';\nmodule.exports = (id) => jwt.sign({ id }, secret);\n" }, ['auth.js:2 P0 fallback']],
    ['signed with a member of a map elsewhere', { 'auth.js': "const jwt = require('jsonwebtoken');\nconst config = require('./config.js');\nmodule.exports = (id) => jwt.sign({ id }, config.secret);\n", 'config.js': "module.exports = {\n  secret: 'shop-secret-key',\n};\n" }, ['config.js:2 P0 fixed']],
    ['signed with a constant of a neutral name', { 'auth.js': "const jwt = require('jsonwebtoken');\nconst words = 'shop_app_token';\nmodule.exports = (id) => jwt.sign({ id }, words);\n" }, ['auth.js:2 P0 fixed']],
    ['an administrator among seeded users', { 'seed/users.js': "module.exports = { users: 1 };\nconst users = [\n  { name: 'a', password: 'shop-admin-1', isAdmin: true },\n];\n" }, ['seed/users.js:3 P2 fixed']],
    ['an administrator among dummy records', { 'shop/utils/dummy_records.py': 'ADMIN_PASSWORD = "shop-admin-1"\n', 'shop/create_test_data.py': 'ADMIN_PASSWORD = "shop-admin-1"\n', 'shop/records.py': 'ADMIN_PASSWORD = "shop-admin-1"\n' }, ['shop/create_test_data.py:1 P2 fixed', 'shop/records.py:1 P0 fixed', 'shop/utils/dummy_records.py:1 P2 fixed']],
    ['a class that only developers ask for', { 'config.py': 'def pick(develop):\n    return DevelopmentConfig if develop else ProductionConfig\nclass DevelopmentConfig:\n    SECRET_KEY = "dev"\nclass ProductionConfig:\n    SECRET_KEY = random_string(16)\n' }, ['config.py:4 P2 fixed']],
    ['a class for development that is the default', { 'config.py': 'import os\nclass DevelopmentConfig:\n    SECRET_KEY = "dev"\nconfig = {"default": DevelopmentConfig}[os.getenv("MODE", "default")]\n' }, ['config.py:3 P0 fixed']],
    ['a default inside the annotation', { 'config.py': 'from typing import Annotated\nfrom pydantic import Field\nfrom pydantic_settings import BaseSettings\nclass Config(BaseSettings):\n    jwt_secret: Annotated[str, Field("supersecret")]\n    admin_password: Annotated[str, Field(min_length=8)]\n' }, ['config.py:5 P0 fallback']],
    ['a webhook signed with nothing', { 'settings.py': 'import os\nHOOK_WEBHOOK_SIGNING_SECRET = os.getenv("HOOK_WEBHOOK_SIGNING_SECRET", "")\n', 'app.py': 'import jwt\nfrom settings import HOOK_WEBHOOK_SIGNING_SECRET\ndef check(body):\n    return jwt.encode(body, HOOK_WEBHOOK_SIGNING_SECRET)\n' }, ['settings.py:2 P1 empty']],
    ['Compose: guessed', { 'compose.yml': 'services:\n  web:\n    build: .\n    environment:\n      JWT_SECRET: supersecret\n' }, ['compose.yml:5 P0 supplied']],
    ['an image: guessed', { Dockerfile: 'FROM python\nENV SECRET_KEY=SuperRandomStringToBeUsedForEncryption\n' }, ['Dockerfile:2 P1 supplied']],
    ['an image: a key that browsers are told', { Dockerfile: 'FROM node\nENV PUSHER_APP_KEY=shopappkey\n' }, []],
    ['an image: of a stage that does not ship', { Dockerfile: 'FROM python AS build\nENV SECRET_KEY=SuperRandomString\nFROM python\n' }, []],
    ['Compose: an env file that it reads', { 'compose.yml': 'services:\n  web:\n    build: .\n    env_file: .env.docker\n', '.env.docker': 'JWT_SECRET=secret123\n' }, ['.env.docker:1 P0 supplied']],
    ['an env file that nothing reads', { '.env.docker': 'JWT_SECRET=secret123\n' }, []],
    ['Compose: placeholder', { 'compose.yml': 'services:\n  web:\n    build: .\n    environment:\n      SECRET_KEY: changeme\n' }, ['compose.yml:5 P2 supplied-placeholder']],
    ['Compose: a placeholder in capitals', { 'compose.yml': 'services:\n  web:\n    build: .\n    environment:\n      JWT_SECRET: YOUR_JWT_SECRET_STRING\n      APP_KEY: APP_KEY\n' }, ['compose.yml:5 P2 supplied-placeholder']],
    ['Compose: development', { 'compose.dev.yml': 'services:\n  web:\n    build: .\n    environment:\n      SECRET_KEY: supersecret\n' }, []],
    ['Compose: required, of others, no secret', { 'compose.yml': 'services:\n  web:\n    build: .\n    environment:\n      JWT_SECRET: ${JWT_SECRET:?}\n      STRIPE_SECRET_KEY: secret\n      SECRET_KEY_PATH: secret\n' }, []],
    ['Python: signed with a constant', { 'app.py': 'import jwt\nWORD = "super-secret-123"\ndef f(d):\n    return jwt.encode(d, WORD, algorithm="HS256")\n' }, ['app.py:2 P0 fixed']],
    ['Flask: a phrase', { 'app.py': 'from flask import Flask\napp = Flask(__name__)\napp.secret_key = "random string"\n' }, ['app.py:3 P0 fixed']],
    ['a sentence that is no key', { 'app.py': 'LOGIN_PASSWORD = "Enter your password"\n' }, []],
    ['a production env file', { '.env.production': 'JWT_SECRET = admin!@#123\n' }, ['.env.production:1 P0 supplied']],
    ['Python: signed with nothing', { 'app.py': 'import os\nfrom starlette.middleware.sessions import SessionMiddleware\nWORD = os.getenv("SESSION_WORD", "")\napp.add_middleware(SessionMiddleware, secret_key=WORD)\nSessionMiddleware(app, secret_key=WORD)\n' }, ['app.py:3 P0 empty']],
    ['Django: replaced by the settings built on it', { 'site/settings/base.py': 'ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "secret"\n', 'site/settings/production.py': 'import os\nfrom .base import *\nSECRET_KEY = os.environ["SECRET_KEY"]\n' }, []],
    ['Python: the name of an entry in a secret store', { 'app.py': 'Login(master_password_aws_secret_key="ACME_MASTER_PASSWORD")\n' }, []],
    ['Python: refused by the callee of another module', { 'app/config.py': 'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    AES_SECRET_KEY: str = "fillmein"\n', 'app/keys.py': 'PLACEHOLDER = "fillmein"\ndef register(secret_key):\n    if not secret_key or secret_key == PLACEHOLDER:\n        raise RuntimeError("set AES_SECRET_KEY")\n' }, []],
    ['Python: filled in at start', { 'app/settings.py': 'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    JWT_SECRET_KEY: str = ""\nsettings = Settings()\n', 'app/main.py': 'import jwt, os\nfrom app.settings import settings\nfrom app.keys import resolve\nsettings.JWT_SECRET_KEY = resolve(settings.JWT_SECRET_KEY, os.getenv("KIND"))\ndef f(d):\n    return jwt.encode(d, settings.JWT_SECRET_KEY, algorithm="HS256")\n' }, []],
    ['Django: settings of developers and pipelines', { 'settings/local_dev.py': 'from .main import *\nSECRET_KEY = "local-secret-123"\n', 'settings/ci.py': 'from .main import *\nSECRET_KEY = "ci-secret-123"\n', 'settings/main.py': 'INSTALLED_APPS = []\nROOT_URLCONF = "x"\n' }, []],
    ['Django: a file of its own that git ignores', { '.gitignore': 'local_settings.py\n', 'site/settings.py': 'ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "django-insecure-abc"\ntry:\n    from .local_settings import *\nexcept ImportError:\n    pass\n' }, ['site/settings.py:3 P1 fixed']],
    ['Django: a guessed password of the database', { 'site/settings.py': 'ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nDATABASES = {"default": {"ENGINE": "x", "PASSWORD": "123456"}}\n' }, ['site/settings.py:3 P2 store']],
    ['a class of test settings', { 'config.py': 'class TestingConfig:\n    SECRET_KEY = "AAAAAAAAAAAAAAAA"\nclass Quiet:\n    TESTING = True\n    SECRET_KEY = "AAAAAAAAAAAAAAAA"\n' }, []],
    ['a key shown to somebody else', { 'llm.py': 'class Factory:\n    def make(self):\n        api_key = self.settings.openai.api_key or "default"\n        return Client(api_base=self.openai_settings.api_base, api_key=self.openai_settings.api_key or "default")\n' }, []],
    ['a key shown by a client', { 'post.ts': "import { VendorAPIClient } from '@vendor/sdk';\nconst client = new VendorAPIClient({ apiKey: process.env.VENDOR_SECRET_KEY || 'none-secret-1' });\n" }, []],
    ['a datastore in a configuration object', { 'src/config/config.prod.ts': "export default {\n  typeorm: { dataSource: { default: { type: 'mysql', host: '127.0.0.1', port: 3306, username: 'root', password: '123456' } } },\n};\n", 'src/config/config.local.ts': "export default { jwt: { secret: 'local-secret-1' } };\n" }, ['src/config/config.prod.ts:2 P2 store']],
    ['made-up users beside routes', { 'app/main.py': 'from faker import Faker\nfrom flask import Flask\napp = Flask(__name__)\napp.secret_key = "not-so-secret-9"\n@app.get("/")\ndef home():\n    return Faker().name()\n' }, ['app/main.py:4 P0 fixed']],
    ['a signing key named by how it signs', { 'app/main.py': 'from flask import Flask\nimport jwt\napp = Flask(__name__)\napp.config["SECRET_KEY_HMAC"] = "secret"\ndef token(user):\n    return jwt.encode({"user": user}, app.config["SECRET_KEY_HMAC"], algorithm="HS256")\n' }, ['app/main.py:4 P0 fixed']],
    ['made-up users', { 'app/fill.py': 'from faker import Faker\ndef users():\n    return User(email=Faker().email(), password="password")\n' }, ['app/fill.py:3 P2 fixed']],
    ['a script run by hand', { 'scripts/try_flow.py': 'import os\ndef main():\n    os.environ.setdefault("ENCRYPTION_KEY", "secret-123")\n' }, ['scripts/try_flow.py:3 P2 fallback']],
    ['a reader of the project with its default among options', { 'src/app.config.ts': "import { reader } from './env';\nconst arg = reader(process.env, 'NP');\nexport const AUTH = Object.freeze({ jwt: arg({ key: 'AUTH_JWT_SECRET', default: 'press-secret' }) });\n" }, ['src/app.config.ts:3 P0 fallback']],
    ['a signing secret in a configuration object, whatever its text', { 'config/default.js': "module.exports = { session: { name: 'SID', secret: 'SID' } };\n" }, ['config/default.js:1 P0 fixed']],
    ['node-config', { 'config/default.json': '{\n  "jwt": { "expire": "14 days", "secret": "shared-word" }\n}\n' }, ['config/default.json:2 P0 fixed']],
    ['keys of egg, midway and Koa', { 'config/config.default.js': "module.exports = (appInfo) => {\n  const config = {};\n  config.keys = appInfo.name + '_1519887194138';\n  return config;\n};\n", 'a/config/config.default.ts': "export default {\n  keys: 'admin-keys-xx',\n};\n", 'app.js': "const app = new (require('koa'))();\napp.keys = ['some secret hurr'];\n" }, ['a/config/config.default.ts:2 P0 fixed', 'app.js:2 P0 fixed', 'config/config.default.js:3 P0 fixed']],
    ['a tracked .env that signs', { '.env': 'OTHER=1\nSECRET_TOKEN=catswillruletheworld\n', 'server/app.ts': "import 'dotenv/config';\n", 'server/user.ts': "import jwt from 'jsonwebtoken';\nconst secret = process.env.SECRET_TOKEN as string;\nexport const sign = (id: string) => jwt.sign({ id }, secret);\n" }, ['.env:2 P0 supplied']],
    ['a variable named by a constant', { 'src/config.ts': "const names = { Secret: 'SECRET' };\nexport const config = { Secret: process.env[names.Secret] ?? 'secret' };\n" }, ['src/config.ts:2 P0 fallback']],
    ['Compose: words where a key belongs', { 'compose.yml': "services:\n  web:\n    build: .\n    environment:\n      JWT_SECRET: 'random string that is unique to every install - just type random characters here!'\n      SECRET: secret\n" }, ['compose.yml:5 P2 supplied-placeholder', 'compose.yml:6 P0 supplied']],
    ['kinds of a field', { 'plugin.py': 'class ConfigurationTypeField:\n    SECRET = "secret"\n' }, []],
    ['what new users are given', { 'env.ts': "export const pass = process.env.INTEGRATED_USER_DEFAULT_PASS || '123456';\n" }, ['env.ts:1 P0 fallback']],
    ['the production twin says the same', { 'env/environment.ts': "export const e = { pass: process.env.ADMIN_PASSWORD || 'admin' };\n", 'env/environment.prod.ts': "export const e = { pass: process.env.ADMIN_PASSWORD || 'admin' };\n" }, ['env/environment.prod.ts:1 P0 fallback']],
    ['data with an administrator', { 'backend/data.js': "import bcrypt from 'bcryptjs';\nconst data = { users: [{ name: 'B', password: bcrypt.hashSync('1234', 8), isAdmin: true }] };\nexport default data;\n" }, ['backend/data.js:2 P2 fixed']],
    ['complaints that are gathered and thrown', { 'env.ts': "function validateSecrets(): void {\n  const errors: string[] = [];\n  for (const value of [process.env.SESSION_SECRET]) if (!value) errors.push('unset');\n  if (errors.length > 0) {\n    throw new Error('no');\n  }\n}\nvalidateSecrets();\nexport const e = { s: process.env.SESSION_SECRET || 'gauze', t: process.env.JWT_SECRET || 'gauze' };\n" }, ['env.ts:9 P0 fallback']],
    ['another member of a configuration is asked for', { 'a/config.ts': "export const config = { Secret: process.env.SECRET ?? 'secret', Credentials: process.env.CREDENTIALS };\n", 'a/use.ts': "import { config } from './config';\nif (config.Credentials === undefined) throw new Error('no credentials');\n" }, ['a/config.ts:1 P0 fallback']],
    ['Compose: a random key is secret/*\'s, and not called guessable', { 'compose.yml': `services:\n  web:\n    build: .\n    environment:\n      JWT_SECRET: ${random}\n` }, []],
    ['a production env file: a random key', { '.env.prod': `JWT_SECRET = '${random}'\n` }, []],
    ['Node: sent with a request', { 'call.ts': "export const go = (job: string) => fetch(process.env.JOBS_URL + '/go', { method: 'POST', headers: { 'X-API-Key': process.env.API_KEY || 'jobs-key-1' }, body: JSON.stringify({ job, token: process.env.ADMIN_TOKEN || 'jobs-token-1' }) });\n" }, []],
    ['Node: checked against a request', { 'check.ts': "export const ok = (req: Request) => req.headers.get('X-API-Key') === (process.env.API_KEY || 'jobs-key-1');\n" }, ['check.ts:1 P0 fallback']],
    ['Node: a fallback that says there is none', { 'key.ts': "export const key = process.env.API_KEY || 'NO-DEFINED';\n" }, []],
    ['Python: sent with a request', { 'call.py': 'import os, requests\nrequests.post("http://x/go", headers={"X-API-Key": os.getenv("API_KEY", "jobs-key-1")})\n' }, []],
    ['Python: logging in elsewhere', { 'helper.py': "import requests\nclass Helper:\n    def login(self, username='admin', password='admin123'):\n        return self.session.post('/login', data={'username': username, 'password': password})\n" }, []],
    ['Python: a script that fills another server', { 'fill.py': "import requests\nadmin_password = 'admin'\nclass Filler:\n    def __init__(self, password):\n        self.password = password\n    def auth(self):\n        return requests.post('http://x/auth', data={'password': self.password})\nFiller(password=admin_password).auth()\n" }, []],
    ['Python: a client that checks as well', { 'gate.py': "import requests\nadmin_password = 'admin123'\ndef ok(given):\n    requests.post('http://x/audit', data={'password': admin_password})\n    return given == admin_password\n" }, ['gate.py:2 P0 fixed']],
    ['Python: a client that serves', { 'app.py': "import requests\nfrom flask import Flask\nadmin_password = 'admin123'\nrequests.post('http://x/audit', data={'password': admin_password})\n" }, ['app.py:3 P0 fixed']],
    ['Python: the working directory', { 'log.py': "def log_command(args, pwd: str = '.'):\n    print(args)\ndef other(args, pwd: str = 'admin-folder'):\n    print(args)\n" }, []],
    ['the selector of a field', { 'client/settings.js': "const FIELDS = { s3: { secretAccessKey: '#s3-secret-key', password: '.admin-password' } };\nexport const config = { secretKey: '#the-secret-key' };\n" }, []],
    ['Django: replaced from a file, or made anew', { 'site/settings/base.py': `ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "${random}"\n`, 'site/settings/prod.py': 'from .base import *\ntry:\n    with open("key.txt") as f:\n        SECRET_KEY = f.read().strip()\nexcept OSError:\n    SECRET_KEY = make()\n' }, ['site/settings/base.py:3 P2 replaced']],
    ['Django: a file of its own that git ignores and nothing runs without', { '.gitignore': 'local_settings.py\n', 'site/settings.py': 'ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "django-insecure-abc"\nfrom .local_settings import *\n' }, ['site/settings.py:3 P2 fixed']],
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
