import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

const app = (doc: string, refuses: string): string => `import jwt
from fastapi import Depends, FastAPI, HTTPException, Request
from starlette.middleware.base import BaseHTTPMiddleware
app = FastAPI()
def user_of_token(authorization):
    """${doc}"""
    if not authorization:
        return None
    try:
        payload = jwt.decode(authorization, options={"verify_signature": False})
        return payload.get("sub")
    except Exception:
        return None
class Reporting(BaseHTTPMiddleware):
    async def dispatch(self, request: Request, call_next):
        try:
            return await call_next(request)
        except Exception as e:
            user_id = user_of_token(request.headers.get("authorization", ""))
            await report(e, user_id)
            raise
app.add_middleware(Reporting)
async def current(request: Request):
    user = user_of_token(request.headers.get("authorization", ""))
    ${refuses}
    return user
@app.get("/me")
async def me(user=Depends(current)):
    return user
`;
const refuses = 'if user is None: raise HTTPException(status_code=401)';

describe('auth/jwt-unverified', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    ['callers are let in by it', { 'app.py': app('Who calls.', refuses) }, ['app.py:10 P0 guard']],
    ['for the log, and callers are let in by it', { 'app.py': app('Safe for logging purposes only.', refuses) }, ['app.py:10 P0 guard']],
    ['for the log alone', { 'app.py': app('Safe for logging purposes only.', 'pass') }, ['app.py:10 P2 read']],
    ['nobody is refused, and nothing says why it is read', { 'app.py': app('Who calls.', 'pass') }, ['app.py:10 P0 guard']],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect(await said('auth/jwt-unverified', files)).toEqual(expected));
});
