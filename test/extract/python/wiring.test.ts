// Facts about safeguards, tokens, served folders and logs in Python.
import { describe, expect, it } from 'vitest';
import { facts } from './facts.ts';

describe('safeguards', () => {
  const told = (text: string): string[] => facts('safeguard', text).map(({ symbol, is, used, idle }) => [symbol, is, used === true ? 'used' : '', idle === true ? 'idle' : ''].filter(Boolean).join(' '));

  it('tells what a file defines and whether it uses it', () => {
    expect(told('class LimitMiddleware(BaseHTTPMiddleware):\n    pass\n')).toEqual(['LimitMiddleware middleware']);
    expect(told('class LimitMiddleware(BaseHTTPMiddleware):\n    pass\napp.add_middleware(LimitMiddleware)\n')).toEqual(['LimitMiddleware middleware used']);
    expect(told('__all__ = ["verify_token"]\ndef verify_token(token):\n    raise Refused\n')).toEqual(['verify_token guard']);
  });

  it('tells when nothing can refuse', () => {
    expect(told('def check_permission(user):\n    """Everybody."""\n    return True\n')).toEqual(['check_permission guard idle']);
    expect(told('def admin_required(f):\n    def wrapper(*a):\n        return f(*a)\n    return wrapper\n')).toEqual(['admin_required guard idle']);
    expect(told('async def rate_limit(request: Request, call_next):\n    "Later."\n    response = await call_next(request)\n    return response\napp.middleware("http")(rate_limit)\n')).toEqual(['rate_limit middleware used idle']);
    expect(told('async def security_middleware(request, call_next):\n    check(request)\n    return await call_next(request)\n')).toEqual(['security_middleware middleware']);
    expect(told('class IsOwner(BasePermission):\n    def has_permission(self, request, view):\n        return True\n    def has_object_permission(self, request, view, obj):\n        return obj.owner == request.user\n')).toEqual(['IsOwner permission']);
  });
});

it('a token is read unverified unless the function verifies it too, or only looks at its end', () => {
  const told = (body: string): string[] => facts('token-read', `import jwt\ndef f(token):\n${body}`).map(({ how }) => how);
  expect(told('    return jwt.decode(token, options={"verify_signature": False})\n')).toEqual(['unverified']);
  expect(told('    return jwt.decode(token, KEY, algorithms=["none"])\n')).toEqual(['no-algorithm']);
  expect(told('    kid = jwt.decode(token, options={"verify_signature": False})["iss"]\n    return jwt.decode(token, KEYS[kid], algorithms=["RS256"])\n')).toEqual([]);
  expect(told('    return jwt.decode(token, options={"verify_signature": False})["exp"] < now()\n')).toEqual([]);
});

it('folders are told relative to the file or to the process', () => {
  const told = (text: string): string[] => facts('static-folder', text).map(({ folder, from }) => `${from} ${folder}`);
  expect(told('app.mount("/", StaticFiles(directory="."))\n')).toEqual(['process .']);
  expect(told('import os\nbase = os.path.dirname(os.path.abspath(__file__))\napp.mount("/", StaticFiles(directory=os.path.join(base, "static")))\n')).toEqual(['file ./static']);
  expect(told('send_from_directory(".", "index.html")\n')).toEqual([]);
});

it('a name for a masked text is not logged as it is', () => {
  const told = (value: string): string[] => facts('log', `def f(token):\n    log_token = ${value}\n    logger.info(f"with {log_token}")\n`).map(({ what }) => what);
  expect(told('f"{token[:4]}****{token[-4:]}" if len(token) > 8 else "*" * 8')).toEqual([]);
  expect(told('f"**{token}"')).toEqual(['perhaps']);
  expect(told('make() if token else None')).toEqual(['perhaps']);
});

it('what is masked, measured or computed is not logged', () => {
  const told = (argument: string): string[] => facts('log', `def f(request, user, token):\n    logger.info(${argument})\n`).map(({ what }) => what);
  expect(told('f"login {user.password}"')).toEqual(['password']);
  expect(told('"%s", dict(request.headers)')).toEqual(['headers']);
  expect(told('"token %s" % user.access_token')).toEqual(['token']);
  expect(told('f"{len(user.password)} {token[:4]} {mask(user.password)} {user.password_hash} {bool(token)}"')).toEqual([]);
});
