// Limiters of Python hold for the program that they stand in, not for one that nothing loads together with it.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const login = '@app.post("/auth/login")\ndef login(data: Login):\n    user = find(data.name)\n    if not verify_password(data.password, user.password_hash):\n        raise HTTPException(401)\n    return {"token": make(user)}\n';
const users = `from fastapi import FastAPI, HTTPException\napp = FastAPI()\n${login}`;
const limited = 'from fastapi import FastAPI, HTTPException, Request\napp = FastAPI()\ndef check_rate_limit(ip):\n    return count(ip) < 9\n@app.post("/items")\ndef items(request: Request):\n    if not check_rate_limit(request.client.host):\n        raise HTTPException(status_code=429)\n';

test.each<[string, Record<string, string>, number]>([
  ['another program', { 'src/users.py': users, 'api.py': limited }, 1],
  ['the program that mounts it', { 'src/users.py': users, 'api.py': `${limited}from src.users import app as users\napp.mount("/users", users)\n` }, 0],
  ['a program that a third one mounts beside it', { 'src/users.py': users, 'api.py': limited, 'main.py': 'from fastapi import FastAPI\nimport api\nfrom src.users import app as users\napp = FastAPI()\napp.mount("/api", api.app)\napp.mount("/users", users)\n' }, 0],
  ['a gateway', { 'src/users.py': users, 'gateway.py': limited }, 0],
  ['a file without an application', { 'src/users.py': users, 'limits.py': limited.replace('app = FastAPI()\n', '').replace(/@app.*/, '') }, 0],
])('auth/no-brute-force-protection where a limiter stands in %s', async (_, files, expected) => {
  expect(await said('auth/no-brute-force-protection', files)).toHaveLength(expected);
});
