import { expect, test } from 'vitest';
import { said } from '../said.ts';

const middleware = (reader: string): string => `from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse
from secrets_of_files import ${reader}
import hmac

class PasswordMiddleware(BaseHTTPMiddleware):
    def __init__(self, app):
        super().__init__(app)
        self.password = ${reader}("APP_PASSWORD")

    async def dispatch(self, request, call_next):
        if not self.password:
            return await call_next(request)
        given = request.headers.get("Authorization", "")
        if not hmac.compare_digest(given.encode(), self.password.encode()):
            return JSONResponse(status_code=401, content={})
        return await call_next(request)
`;

test('a middleware that lets everybody pass where a variable is empty that a reader of another file reads', async () => {
  expect(await said('auth/empty-credential-opens', { 'auth.py': middleware('get_secret_from_env') })).toEqual(['auth.py:12 P0 opens']);
});

test('where the value does not come from the environment, nobody knows', async () => {
  expect(await said('auth/empty-credential-opens', { 'auth.py': middleware('get_secret_from_vault') })).toEqual([]);
});
