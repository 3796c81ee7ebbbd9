// Decorators and dependencies that stand inside the function that makes the application.
import { expect, test } from 'vitest';
import { scanFiles } from '../support/memory.ts';

async function inventory(text: string): Promise<string[]> {
  const { result } = await scanFiles({ 'requirements.txt': 'flask\nfastapi\n', 'main.py': text });
  return result.routes.map(({ url, authentication }) => `${url} ${authentication}`);
}

const flask = (wrapper: string, how = '@checked'): string => `from functools import wraps
from flask import Flask, abort, jsonify, request
def sent_key():
    if request.is_json:
        return request.get_json().get("api_key")
    return request.values.get("api_key")
def create_app(args):
    app = Flask(__name__)
    def checked(f):
        @wraps(f)
        def inner(*a, **kw):
${wrapper}
            return f(*a, **kw)
        return inner
    @app.post("/orders")
    ${how}
    def make():
        return jsonify({})
    return app
app = create_app(settings)
`;

test.each<[string, string, string]>([
  ['a key that is looked up', '            if keys.lookup(sent_key()) is None:\n                abort(403)', 'required'],
  ['the same only where a setting demands keys', '            if args.api_keys:\n                key = sent_key()\n                if key and keys.lookup(key) is None:\n                    abort(403)\n                elif not key:\n                    abort(400)', 'required'],
  ['a key of the form', '            if not compare_digest(request.form["api_key"], KEY):\n                abort(401)', 'required'],
  ['who calls too often', '            if flood.is_banned(get_remote_address()):\n                abort(403)', 'none'],
  ['a form that lacks something', '            if check_title(request.form.get("title")) is None:\n                abort(403)', 'none'],
  ['a key that is only counted', '            count(keys.lookup(sent_key()))', 'none'],
])('Flask: %s', async (_, wrapper, expected) => expect(await inventory(flask(wrapper))).toEqual([`/orders ${expected}`]));

const refused = '            if not compare_digest(request.headers.get("X-Api-Key"), KEY):\n                abort(401)';

test('a call that gives the decorator', async () => {
  const text = flask(refused).replace('    def checked(f):\n', '    def checked(role):\n      def deco(f):\n').replace('        return inner\n', '        return inner\n      return deco\n');
  expect(await inventory(text.replace('    @checked\n', '    @checked("admin")\n'))).toEqual(['/orders required']);
});

test('FastAPI: a dependency of the same function', async () => {
  const app = (body: string): string => `from fastapi import Depends, FastAPI, HTTPException, Request\ndef create_app(key):\n    app = FastAPI()\n    def checked(request: Request):\n        ${body}\n    @app.post("/orders", dependencies=[Depends(checked)])\n    def make(): ...\n    return app\napp = create_app(KEY)\n`;
  expect(await inventory(app('if request.headers.get("authorization") != key:\n            raise HTTPException(status_code=401)'))).toEqual(['/orders required']);
  expect(await inventory(app('request.state.began = now()'))).toEqual(['/orders none']);
});

test('a guard that the constructor of its class keeps as an attribute', async () => {
  const { result } = await scanFiles({
    'shop/deps.py': 'from fastapi import Depends, HTTPException\nfrom fastapi.security import HTTPBearer\nbearer = HTTPBearer()\nasync def user_from_token(credentials=Depends(bearer)):\n    user = await find(credentials.credentials)\n    if not user:\n        raise HTTPException(401)\n    return user\nclass Users:\n    def __init__(self):\n        self.get_user = user_from_token\nclass Admins:\n    async def __call__(self, user=Depends(user_from_token)):\n        return user\n    def __init__(self):\n        self.get_admin = self.__call__\n        self.get_page = page_of\nusers = Users()\nget_user = users.get_user\nget_admin = Admins().get_admin\nget_page = Admins().get_page\ndef page_of(page: int = 1):\n    return page\n',
    'shop/main.py': 'from fastapi import Depends, FastAPI\nfrom shop import deps\napp = FastAPI()\n@app.post("/a")\ndef a(user=Depends(deps.get_user)): ...\n@app.post("/b")\ndef b(user=Depends(deps.get_admin)): ...\n@app.post("/c")\ndef c(page=Depends(deps.get_page)): ...\n',
  });
  expect(result.routes.map(({ url, authentication }) => `${url} ${authentication}`)).toEqual(['/a required', '/b required', '/c none']);
});
