import { expect, test } from 'vitest';
import { facts, rows } from './facts.ts';

const raise = 'raise HTTPException(status_code=401)';

const opens: readonly (readonly [string, string, readonly string[]])[] = [
  ['and', `def f(key):\n  if API_KEY and key != API_KEY:\n    ${raise}`, ['API_KEY f']],
  ['nested', `async def f(key):\n  if KEYS:\n    if not key or key not in KEYS:\n      ${raise}\n  return 1`, ['KEYS f']],
  ['early return', `def f(key):\n  if not settings.api_key:\n    return\n  if key != settings.api_key:\n    ${raise}`, ['settings.api_key f']],
  ['none', `def verify(token):\n  if TOKEN is None:\n    return True\n  return token == TOKEN`, ['TOKEN verify']],
  ['local from the environment', `import os\ndef f(key):\n  want = os.getenv("API_KEY", "")\n  if want and key != want:\n    return JSONResponse({}, status_code=401)`, ['$API_KEY:-"" f']],
  ['middleware', `class M:\n  async def dispatch(self, request, call_next):\n    if not self.api_key or request.url.path == "/":\n      return await call_next(request)\n    if request.headers.get("x-api-key") != self.api_key:\n      return JSONResponse({}, status_code=401)`, ['M.api_key M.dispatch']],
  ['parameter of the factory', `def create_app(api_key=None):\n  def check(key):\n    if api_key and key != api_key:\n      ${raise}`, ['<parameter api_key> create_app.check']],
  ['through a helper', `import os\ndef wanted_key():\n  return os.getenv("A")\ndef f(k):\n  want = wanted_key()\n  if not want:\n    return\n  if k != want:\n    ${raise}`, ['wanted_key() f']],
  ['length', `def f(k):\n  if len(API_KEYS) == 0:\n    return "anonymous"\n  if k not in API_KEYS:\n    ${raise}`, ['API_KEYS f']],
  ['bearer text', `def f(h):\n  if AUTH_TOKEN and h != f"Bearer {AUTH_TOKEN}":\n    abort(401)`, ['AUTH_TOKEN f']],
  ['expression', 'def check_key(k):\n  return not API_KEY or k == API_KEY', ['API_KEY check_key']],
  ['presented nothing', 'def verify_token(token):\n  if token is None:\n    return True\n  return check(token)', ['<parameter token> verify_token']],
  ['attached when set', 'if API_KEY:\n  app.add_middleware(AuthMiddleware, key=API_KEY)', ['API_KEY ']],
  ['dependencies when set', 'app = FastAPI(dependencies=[Depends(verify)] if API_KEY else [])', ['API_KEY ']],
  ['a check of any name', `def check(k):\n  if k != API_KEY:\n    ${raise}\ndeps = [Depends(check)] if API_KEY else []`, ['API_KEY ']],
  ['what checks nothing', `def listed(k):\n  return API_KEY_NAMES\ndeps = [Depends(listed)] if API_KEY else []  # 401,`, []],
  ['with a further condition', `def f(k):\n  if not API_KEY and DEV:\n    return\n  if k != API_KEY:\n    ${raise}`, ['API_KEY f if DEV']],
  ['closed: answers an error when empty', `def _authenticate(request):\n  token = os.environ.get("API_TOKEN")\n  if not token:\n    return Response({"error": "not set"}, status=status.HTTP_500_INTERNAL_SERVER_ERROR)\n  if request.key != token:\n    return Response({}, status=403)\n  return None`, []],
  ['closed: answers 503 when empty', `def f(k):\n  if not API_KEY:\n    return jsonify(error="not set"), 503\n  if k != API_KEY:\n    ${raise}`, []],
  ['closed: refuses when empty', `def f(k):\n  if not API_KEY:\n    raise HTTPException(500)\n  if k != API_KEY:\n    ${raise}`, []],
  ['closed: returns False', 'def verify(k):\n  if not API_KEY:\n    return False\n  return k == API_KEY', []],
  ['closed: else refuses', `def f(k):\n  if API_KEY:\n    if k != API_KEY:\n      ${raise}\n  else:\n    raise HTTPException(503)`, []],
  ['closed: success only in the branch', `def f(k):\n  if API_KEY and k == API_KEY:\n    return 1\n  ${raise}`, []],
  ['pool of keys', 'class Pool:\n  def get_api_key(self):\n    if not self.api_keys:\n      return None\n    if self.api_keys[0] in self.bad:\n      raise Exception("x")  # 401,\n# (401', []],
  ['asked of a database', `def auth(t):\n  key = Query(ApiKey).filter(token=t).first()\n  if not key:\n    return None\n  if key.token != t:\n    ${raise}`, []],
  ['client credential', 'import os, requests\ndef fetch():\n  key = os.getenv("API_KEY")\n  if not key:\n    return None\n  r = requests.get(U, headers={"k": key})\n  if r.status_code == 401:\n    raise PermissionError("x")', []],
  ['what the caller sent', `def user(token=None):\n  if not token:\n    return None\n  if token not in SESSIONS:\n    ${raise}`, []],
];

test.each(opens)('empty credential: %s', (_, text, expected) => {
  expect(rows('empty-credential-opens', ['credential', 'symbol'], text)).toEqual(expected);
});

const switches: readonly (readonly [string, string, readonly string[]])[] = [
  ['off by not', 'def f():\n  if not settings.AUTH_ENABLED:\n    return None', ['not settings.AUTH_ENABLED f']],
  ['disable', 'def f():\n  if DISABLE_AUTH:\n    return USER', ['DISABLE_AUTH f']],
  ['on guards the check', 'def f(u):\n  if settings.require_auth and not u:\n    raise E()', ['not settings.require_auth f']],
  ['off with another condition', 'def f():\n  if SKIP_AUTH and ENV == "dev":\n    return USER', ['(SKIP_AUTH and (ENV == "dev")) f']],
  ['or a public path', 'def f(p):\n  if not AUTH_ENABLED or p in PUBLIC:\n    return go()', ['not AUTH_ENABLED f']],
  ['environment text', 'import os\ndef f():\n  if os.getenv("AUTH_ENABLED", "false").lower() != "true":\n    return U', ['($AUTH_ENABLED:-"false".lower() != "true") f']],
  ['mode', 'def f():\n  if AUTH_TYPE == AuthType.DISABLED:\n    return None', ['(AUTH_TYPE == AuthType.DISABLED) f']],
  ['dependency chosen', 'deps = [Depends(auth)] if settings.auth_enabled else []', ['not settings.auth_enabled ']],
  ['refuses unless local', 'def f():\n  if not settings.auth_enabled:\n    if not settings.is_local:\n      raise E()\n    return U', ['(not settings.auth_enabled and settings.is_local) f']],
  ['only a log line', 'if not settings.auth_enabled:\n  log.warning("off")', []],
  ['off state refused', 'def f():\n  if not settings.auth_enabled and not LOCAL:\n    raise RuntimeError()', []],
  ['another feature', 'def f():\n  if not settings.oauth_google_enabled:\n    return None', []],
  ['parameter', 'def f(require_auth=True):\n  if require_auth:\n    return 1', []],
  ['how a client logs in', 'class Client:\n  def f(self):\n    if self.auth_type == "none":\n      return {}', []],
];

test.each(switches)('switch: %s', (_, text, expected) => {
  expect(rows('auth-switch', ['test', 'symbol'], text)).toEqual(expected);
});

const template = `
from pydantic import model_validator, field_validator
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    ENV: str = "local"
    SECRET_KEY: str = "changethis"
    def _check(self, name, value):
        if value == "changethis":
            if self.ENV == "local":
                warn(name)
            else:
                raise ValueError(name)
    @model_validator(mode="after")
    def _enforce(self):
        self._check("SECRET_KEY", self.SECRET_KEY)
        return self
`;

const refusing: readonly (readonly [string, string, readonly string[]])[] = [
  ['helper called by a validator', template, ['Settings._check if (Settings.SECRET_KEY == "changethis") & not (Settings.ENV == "local")']],
  ['field validator', 'class S(BaseSettings):\n  @field_validator("SECRET_KEY", "B_KEY")\n  @classmethod\n  def check(cls, v):\n    if v == "x":\n      raise ValueError()\n    return v', ['S.check if (S.SECRET_KEY == "x")', 'S.check if (S.B_KEY == "x")']],
  ['module level', 'import os, sys\nif not os.getenv("SECRET_KEY"):\n  sys.exit(1)', [' if not $SECRET_KEY']],
  ['assertion', 'import os\nassert os.environ["SECRET_KEY"] != "dev"', [' if not ($SECRET_KEY != "dev")']],
  ['called at module level', 'import os\ndef need(v):\n  if not v:\n    raise E()\nneed(os.getenv("A"))', ['need if not $A']],
  ['start-up event', 'import os\n@app.on_event("startup")\nasync def go():\n  if settings.SECRET_KEY == "x":\n    raise E()', ['go if (settings.SECRET_KEY == "x")']],
  ['lifespan', 'import os\n@asynccontextmanager\nasync def lifespan(app):\n  if not settings.API_KEY:\n    raise E()\n  yield', ['lifespan if not settings.API_KEY']],
  ['a request handler', '# secret\ndef handler():\n  if not settings.API_KEY:\n    raise E()', []],
  ['a request schema', 'class Login(BaseModel):\n  @field_validator("password")\n  def check(cls, v):\n    if not v:\n      raise ValueError()', []],
];

test.each(refusing)('refusal: %s', (_, text, expected) => {
  expect(rows('refusal', ['symbol'], text)).toEqual(expected);
});

const schemes: readonly (readonly [string, string])[] = [
  ['from fastapi.security import HTTPBearer\ns = HTTPBearer()', 'bearer'],
  ['from fastapi.security import OAuth2PasswordBearer as O\nfrom fastapi.security import OAuth2PasswordBearer\ns = OAuth2PasswordBearer(tokenUrl="t")', 'bearer'],
  ['from fastapi.security import HTTPBasic\ns = HTTPBasic()', 'basic'],
  ['from fastapi.security.api_key import APIKeyHeader\ns = APIKeyHeader(name="k")', 'api-key'],
  ['def f(authorization: str = Header(None)): pass', 'bearer'],
  ['def f(x_api_key: Annotated[str, Header()]): pass', 'api-key'],
  ['def f(session_token: str = Cookie(None)): pass', 'cookie'],
  ['from flask import request\ndef f():\n  return request.cookies.get("sid")', 'cookie'],
  ['def f(request):\n  return request.headers.get("Authorization")', 'bearer'],
  ['class Backend:\n  async def authenticate(self, conn: HTTPConnection):\n    return conn.headers.get("Authorization")', 'bearer'],
  ['class Backend:\n  async def authenticate(self, conn: HTTPConnection):\n    return conn.cookies.get("sid")', 'cookie'],
  ['def f(request):\n  return request.META["HTTP_X_API_KEY"]', 'api-key'],
  ['from flask import session\ndef f():\n  return session["user"]', 'session'],
  ['from flask_login import login_required', 'session'],
  ['from django.contrib.auth.decorators import login_required', 'session'],
  ['MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]\n# django.contrib.auth', 'session'],
  ['def f(response):\n  response.set_cookie("access_token", t)', 'cookie'],
];

test.each(schemes)('%s', (text, scheme) => {
  expect(facts('credential-use', text).map((fact) => fact.scheme)).toEqual([scheme]);
});

test('what a client sends is no way of recognising a caller', () => {
  expect(facts('credential-use', 'import requests\nrequests.get(U, headers={"Authorization": "Bearer " + KEY}, cookies=C)')).toEqual([]);
});
