import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

const settings = (line: string): string => `from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    ENVIRONMENT: str = "production"
    ${line}
settings = Settings()
`;
const guard = `from config import settings
from fastapi import HTTPException
def require_user(token: str | None = None):
    if not settings.AUTH_ENABLED:
        return None
    if token is None:
        raise HTTPException(status_code=401)
    return token
`;
const compose = (value: string): string => `services:\n  api:\n    image: x\n    environment:\n      AUTH_ENABLED: "${value}"\n`;

const nested = (enabled: string): string => `from pydantic import BaseModel, Field
class AuthSettings(BaseModel):
    enabled: bool = Field(default=${enabled})
class ServerSettings(BaseModel):
    auth: AuthSettings
class Settings(BaseModel):
    server: ServerSettings
def settings() -> Settings:
    return injector().get(Settings)
`;
const stub = `from config import settings
if not settings().server.auth.enabled:
    def authenticated() -> bool:
        return True
else:
    def authenticated(token: str) -> bool:
        return check(token)
`;
const kinds = `from config import settings
def handle_auth(request):
    if settings.AUTH_TYPE in ["jwt", "oidc"]:
        return decode(request.headers.get("Authorization"))
    else:
        return {"sub": "local"}
`;
const enumeration = (kind: string): string => `import os
from enum import Enum
class AuthType(Enum):
    NOOP = "noop"
    JWT = "jwt"
class Settings(BaseSettings):
    auth_type: AuthType
auth_type = AuthType(os.getenv("AUTH_TYPE", AuthType.${kind}.value).lower())
settings = Settings(**{"auth_type": auth_type})
`;
const registered = (type: string): string => `from dataclasses import dataclass
@dataclass
class Code:
    password_login: ${type} = None
code = Code()
`;
const either = `import os
from config import code
from fastapi import HTTPException
def requires_login():
    return bool(os.environ.get("CUSTOM_AUTH")) or code.password_login is not None
def require_user(token=None):
    if not requires_login():
        return None
    if token is None:
        raise HTTPException(status_code=401)
    return token
`;
const handlers = `from config import AuthType, settings
def get_auth_handler():
    if settings.auth_type == AuthType.JWT:
        return JwtAuth()
    return NoopAuth()
`;

describe('auth/disabled-by-default', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    ['off', { 'config.py': settings('AUTH_ENABLED: bool = False'), 'auth.py': guard }, ['config.py:4 P0 default-off']],
    ['on', { 'config.py': settings('AUTH_ENABLED: bool = True'), 'auth.py': guard }, []],
    ['off where no credential is configured, told by a function', { 'config.py': 'import os\nCLIENT_ID = os.getenv("OAUTH_CLIENT_ID")\ndef is_no_auth_mode():\n    result = not CLIENT_ID\n    return result\n', 'auth.py': 'from config import is_no_auth_mode\nfrom fastapi import HTTPException\ndef require_user(token=None):\n    if is_no_auth_mode():\n        return ANYBODY\n    if token is None:\n        raise HTTPException(status_code=401)\n    return token\n' }, ['config.py:2 P0 default-off']],
    ['a place that start-up fills', { 'shop/__init__.py': 'AUTH_ENABLED = None\n', 'shop/auth.py': 'import shop\nfrom fastapi import HTTPException\ndef require_user(token=None):\n    if not shop.AUTH_ENABLED:\n        return None\n    if token is None:\n        raise HTTPException(status_code=401)\n    return token\n', 'shop/start.py': 'import shop\ndef start(options):\n    shop.AUTH_ENABLED = bool(options["password"])\n' }, []],
    ['a login that the embedding program registers, or a variable adds', { 'config.py': registered('Optional[Callable[[str], Any]]'), 'auth.py': either }, []],
    ['a login of the settings, or a variable adds', { 'config.py': registered('Optional[str]'), 'auth.py': either }, ['config.py:4 P0 default-off']],
    ['name alone', { 'config.py': settings('DISABLE_AUTH: bool = True') }, ['config.py:4 P0 default-off']],
    ['on, but Compose for development turns it off', { 'config.py': settings('AUTH_ENABLED: bool = True'), 'auth.py': guard, 'docker-compose.yml': `# development environment\n${compose('false')}` }, ['docker-compose.yml:6 P2 supplied']],
    ['on, but production Compose turns it off', { 'config.py': settings('AUTH_ENABLED: bool = True'), 'auth.py': guard, 'docker-compose.yml': compose('false') }, ['docker-compose.yml:5 P0 supplied']],
    ['refused', { 'config.py': `${settings('AUTH_ENABLED: bool = False')}if settings.ENVIRONMENT == "production" and not settings.AUTH_ENABLED:\n    raise RuntimeError("no")\n`, 'auth.py': guard }, []],
    ['environment read', { 'app.py': 'import os\nAUTH_ENABLED = os.getenv("AUTH_ENABLED", "false").lower() == "true"\n' }, ['app.py:2 P0 default-off']],
    ['Node', { 'config.js': "module.exports = { authEnabled: process.env.AUTH_ENABLED === 'true' };\n" }, ['config.js:1 P0 default-off']],
    ['a login that nobody has to make', { 'config.py': settings('AUTO_LOGIN: bool = True') }, ['config.py:4 P0 default-off']],
    ['on top of an off switch of production, the default', { 'config.py': settings('AUTH_ENABLED: bool = False'), 'auth.py': guard, 'docker-compose.yml': compose('false') }, ['config.py:4 P0 default-off', 'docker-compose.yml:5 P0 supplied']],
    ['an attribute that each view sets', { 'views.py': 'from django.views.generic import TemplateView\nclass Page(TemplateView):\n    login_required = False\n    def dispatch(self, request):\n        if self.login_required and not request.user.is_authenticated:\n            return redirect_to_login(request.path)\n        return super().dispatch(request)\n' }, []],
    ['one method among others', { 'app.ts': "import express from 'express';\nconst app = express();\nconst oauthEnabled = process.env.OAUTH_ENABLED === 'true';\nif (oauthEnabled) {\n  app.use(authRouter());\n}\n" }, []],
    ['all methods', { 'app.ts': "import express from 'express';\nconst app = express();\nconst authEnabled = process.env.AUTH_ON === 'true';\nif (authEnabled) {\n  app.use(authRouter());\n}\n" }, ['app.ts:3 P0 default-off']],
    ['what a browser shows', { 'auth.ts': "export const config = { authEnabled: import.meta.env.VITE_ENABLE_AUTH === 'true' };\n" }, []],
    ['nested settings, and a stub in place of the check', { 'config.py': nested('False'), 'auth.py': stub }, ['config.py:3 P0 default-off']],
    ['nested settings that are on', { 'config.py': nested('True'), 'auth.py': stub }, []],
    ['a kind of authentication, by default none of them', { 'config.py': settings('AUTH_TYPE: str | None = None'), 'auth.py': kinds }, ['config.py:4 P0 default-off']],
    ['a kind of authentication, by default one of them', { 'config.py': settings('AUTH_TYPE: str = "jwt"'), 'auth.py': kinds }, []],
    ['an enumeration of kinds', { 'config.py': enumeration('NOOP'), 'auth.py': handlers }, ['config.py:8 P0 default-off']],
    ['an enumeration of kinds, one that asks', { 'config.py': enumeration('JWT'), 'auth.py': handlers }, []],
    ['a kind that only adds routes', { 'config.py': settings('AUTH_TYPE: str | None = None'), 'app.py': 'from config import settings\ndef add_auth_routes(app):\n    if settings.AUTH_TYPE == "oidc":\n        app.include_router(oidc)\n' }, []],
    ['part of the application', { 'config.js': "module.exports = { mcp: { auth: { enabled: process.env.MCP_AUTH_ENABLED === 'true' } } };\n" }, ['config.js:1 P0 default-off']],
    ['a dotenv file that deploys nothing', { 'app.py': 'import os\nAUTH_ENABLED = os.getenv("AUTH_ENABLED", "true").lower() == "true"\n', '.env.docker': 'AUTH_ENABLED=false\n' }, []],
    ['one way of signing in, which routes may ask for', { 'config.js': "module.exports = { oidc: { enabled: process.env.OIDC_ENABLED === 'true', config: { issuerBaseURL: process.env.OIDC_ISSUER, authRequired: process.env.OIDC_AUTH_REQUIRED === 'true' } } };\n" }, []],
    ['the same without a name for the way', { 'config.js': "module.exports = { web: { authRequired: process.env.SHOP_AUTH_REQUIRED === 'true' } };\n" }, ['config.js:1 P0 default-off']],
    ['another feature', { 'config.py': settings('SMTP_AUTH_ENABLED: bool = False') }, []],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('auth/disabled-by-default', files)).toEqual(expected));
});

const check = (read: string): string => `import os
from fastapi import Header, HTTPException
API_KEY = ${read}
def verify(x_api_key: str = Header(None)):
    if API_KEY:
        if x_api_key != API_KEY:
            raise HTTPException(status_code=401)
`;

const options = (given: string): Record<string, string> => ({
  'shared.py': `import argparse\nimport os\nparser = argparse.ArgumentParser()\nparser.add_argument("--api-key", ${given})\nargs = parser.parse_args()\n`,
  'app.py': 'import shared\nfrom fastapi import Header, HTTPException\ndef verify(x_api_key: str = Header(None)):\n    if shared.args.api_key and x_api_key != shared.args.api_key:\n        raise HTTPException(status_code=401)\n',
});

const nest = (code: string, answer: string): Record<string, string> => ({
  'configuration.ts': "const configuration = () => {\n  const authCode = process.env.AUTH_CODE;\n  const feedMode = process.env.FEED_MODE;\n  return { auth: { code: authCode }, feed: { mode: feedMode } };\n};\nexport default configuration;\n",
  'router.ts': `export class Router {\n  constructor(private readonly configService: ConfigService) {}\n  apply(app) {\n    app.use('/trpc', trpcExpress.createExpressMiddleware({ router: this.router, createContext: ({ req }) => {\n      const authCode = ${code};\n      if (authCode && req.headers.authorization !== authCode) {\n        return ${answer};\n      }\n      return { errorMsg: null };\n    } }));\n  }\n}\n`,
});

const asked = (otherwise: string): Record<string, string> => ({
  'app.py': `import os\nfrom fastapi import HTTPException\nauthorization_list = os.getenv("AUTHORIZATION", "").split(",") if os.getenv("AUTHORIZATION", "") else []\ndef verify_token(token):\n    if not token:\n        if authorization_list:\n            raise HTTPException(status_code=401)\n        ${otherwise}\n    return token\n`,
});

test('a code that comes with each request can be tried', async () => {
  const app = "import express from 'express';\nconst app = express();\napp.use((req, res, next) => {\n  if (process.env.ACCESS_CODE && req.headers.authorization !== process.env.ACCESS_CODE) return res.status(401).end();\n  next();\n});\napp.get('/jobs', (req, res) => res.json(jobs()));\n";
  expect(await said('auth/no-brute-force-protection', { 'app.ts': app })).toEqual(['app.ts:4 P2 code']);
  expect(await said('auth/no-brute-force-protection', { 'app.ts': app.replaceAll('ACCESS_CODE', 'API_KEY') })).toEqual([]);
  expect(await said('auth/no-brute-force-protection', { 'app.ts': app.replace('const app', "import rateLimit from 'express-rate-limit';\nconst app").replace('app.use(', 'app.use(rateLimit({ max: 9 }));\napp.use(') })).toEqual([]);
});

test('auth/disabled-by-default: a switch that says what it turns off, in one word with the kind', async () => {
  const files = (fallback: string): Record<string, string> => ({
    'config.py': `import os\nfrom dataclasses import dataclass\n@dataclass\nclass Config:\n    disable_httpauth: bool = (\n        os.getenv("SHOP_DISABLE_HTTPAUTH", "${fallback}").lower() == "true"\n    )\nconfig = Config()\n`,
    'deps.py': 'from fastapi import HTTPException\nfrom config import config\ndef verification(credentials):\n    if config.disable_httpauth:\n        return True\n    if credentials.password != config.password:\n        raise HTTPException(status_code=401)\n',
  });
  expect(await said('auth/disabled-by-default', files('true'))).toEqual(['config.py:6 P0 default-off']);
  expect(await said('auth/disabled-by-default', files('false'))).toEqual([]);
});

describe('auth/empty-credential-opens', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    ['empty by default', { 'app.py': check('os.getenv("API_KEY", "")') }, ['app.py:5 P0 opens']],
    ['unset by default', { 'app.py': check('os.getenv("API_KEY")') }, ['app.py:5 P0 opens']],
    ['a code to get in, TypeScript', { 'gate.ts': "export function auth(req) {\n  const code = req.headers.authorization;\n  if (process.env.AUTH_CODE && code !== process.env.AUTH_CODE) throw new Error('Unauthorized');\n}\n" }, ['gate.ts:3 P0 opens']],
    ['a code that a configuration service knows, refused by what stands behind the context', nest("this.configService.get('auth')!.code", "{ errorMsg: 'wrong code' }"), ['router.ts:6 P0 opens']],
    ['the same by its path', nest("this.configService.get('auth.code')", "{ errorMsg: 'wrong code' }"), ['router.ts:6 P0 opens']],
    ['a context that notes nothing wrong', nest("this.configService.get('auth')!.code", '{ errorMsg: null }'), []],
    ['a part of the configuration that no code is', nest("this.configService.get('feed')!.mode", "{ errorMsg: 'wrong code' }"), []],
    ['refused without a token only where keys are set', asked('else:\n            return None'), ['app.py:6 P0 opens']],
    ['refused without a token, else asked elsewhere', asked('else:\n            raise HTTPException(status_code=403)'), []],
    ['the code of a provider', { 'login.ts': "export async function callback(req) {\n  const authCode = req.query.code;\n  if (authCode && authCode !== req.session.code) throw new Error('Unauthorized');\n}\n" }, []],
    ['required', { 'app.py': check('os.environ["API_KEY"]') }, []],
    ['refused when empty', { 'app.py': `${check('os.getenv("API_KEY", "")')}if not API_KEY:\n    raise RuntimeError("API_KEY missing")\n` }, []],
    ['signature of events', { 'hook.ts': "const isAuthorized = (req) => {\n  const secret = process.env.STORE_WEBHOOK_TOKEN;\n  if (!secret) return true;\n  return req.query.token === secret;\n};\n" }, ['hook.ts:3 P1 forged']],
    ['what puts up routes only where it can', { 'login.ts': "export function addAuthEndpoint(app, page) {\n  if (!process.env.VENDOR_CLIENT_SECRET) {\n    app.get('/auth/vendor', (req, res) => { throw new Error('not configured'); });\n    return;\n  }\n  app.get('/auth/vendor', (req, res) => {\n    if (!req.query.code) throw new Error('no code');\n    page(req, res);\n  });\n}\n" }, []],
    ['what lets in where none is set', { 'login.ts': "export function verifyAuth(req) {\n  if (!process.env.VENDOR_CLIENT_SECRET) {\n    return;\n  }\n  if (req.headers.authorization !== process.env.VENDOR_CLIENT_SECRET) throw new Error('Unauthorized');\n}\n" }, ['login.ts:2 P0 opens']],
    ['an optional list, of the command line', { 'app.py': 'from pydantic import BaseModel\nfrom fastapi import Depends, HTTPException\nfrom fastapi.security import HTTPBearer\nclass Settings(BaseModel):\n    api_keys: list[str] | None = None\nsettings = Settings()\nbearer = HTTPBearer(auto_error=False)\nasync def check(auth=Depends(bearer)):\n    if settings.api_keys:\n        if auth is None or auth.credentials not in settings.api_keys:\n            raise HTTPException(status_code=401)\n        return auth\n    else:\n        return None\n' }, ['app.py:9 P1 opens']],
    ['an optional key of a class', { 'app.py': 'from pydantic import BaseModel\nfrom fastapi import Depends, HTTPException\nfrom fastapi.security import HTTPBearer\nclass Settings(BaseModel):\n    api_key: str | None = None\nsettings = Settings()\nbearer = HTTPBearer(auto_error=False)\nasync def check(auth=Depends(bearer)):\n    if settings.api_key:\n        if auth is None or auth.credentials != settings.api_key:\n            raise HTTPException(status_code=401)\n        return auth\n    else:\n        return None\n' }, ['app.py:9 P0 opens']],
    ['an option of the command line', options('default=""'), ['app.py:4 P1 opens']],
    ['an option without default', options('type=str'), ['app.py:4 P1 opens']],
    ['an option that must be given', options('required=True'), []],
    ['an option with a variable behind it', options('default=os.environ["API_KEY"]'), []],
    ['a captcha that is not set up', { 'login.ts': "export async function checkCaptcha(req, token) {\n  if (!process.env.TURNSTILE_SECRET_KEY) {\n    return;\n  }\n  if (!token) throw new Error('Captcha required');\n  const answer = await ask(process.env.TURNSTILE_SECRET_KEY, token);\n  if (!answer.success) throw new Error('Unauthorized');\n}\n" }, []],
    ['metrics', { 'app.py': check('os.getenv("METRICS_API_KEY", "")').replaceAll(/(?<!_)API_KEY(?!")/g, 'METRICS_API_KEY') }, ['app.py:5 P2 opens']],
    ['list made in a function', { 'app.py': 'import os\nfrom fastapi import HTTPException\ndef load():\n    keys = []\n    for k in (os.getenv("KEYS", "") or "").split(","):\n        if k:\n            keys.append(k)\n    return keys\nKEYS = load()\ndef verify(key):\n    if KEYS:\n        if key not in KEYS:\n            raise HTTPException(status_code=401)\n' }, ['app.py:11 P0 opens']],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('auth/empty-credential-opens', files)).toEqual(expected));
});
