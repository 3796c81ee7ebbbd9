// auth/empty-credential-opens: webhooks that verify a signature only when one is sent, secrets beside a login, and gates of webhooks by their path.
import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

const rule = 'auth/empty-credential-opens';

describe('a signature that is verified only when one is sent', () => {
  const handler = (body: string): Record<string, string> => ({ 'src/pay.ts': `import Stripe from 'stripe';\nconst stripe = new Stripe(process.env.PAY_KEY!);\nconst secret = process.env.PAY_WEBHOOK_SECRET!;\nexport async function handleWebhook(body: Buffer, signature: string | undefined) {\n  let event;\n${body}\n  await book(event);\n}\n` });
  test.each<[string, string, string[]]>([
    ['taken as it came otherwise', '  if (signature) {\n    event = stripe.webhooks.constructEvent(body, signature, secret);\n  } else {\n    event = JSON.parse(body.toString());\n  }', ['src/pay.ts:6 P1 unsigned']],
    ['refused without one', "  if (signature) {\n    event = stripe.webhooks.constructEvent(body, signature, secret);\n  } else {\n    throw new Error('signature missing');\n  }", []],
    ['asked for first', "  if (!signature) throw new Error('401');\n  if (signature) {\n    event = stripe.webhooks.constructEvent(body, signature, secret);\n  } else {\n    event = JSON.parse(body.toString());\n  }", []],
    ['taken as it came in development', "  if (signature) {\n    event = stripe.webhooks.constructEvent(body, signature, secret);\n  } else if (process.env.NODE_ENV === 'development') {\n    event = JSON.parse(body.toString());\n  }", []],
  ])('Node: %s', async (_, body, expected) => expect(await said(rule, handler(body))).toEqual(expected));

  const check = (missing: string): Record<string, string> => ({ 'webhooks.py': `import hmac\nSECRET = load()\ndef verify_webhook_signature(request, body):\n    signature = request.headers.get("X-Webhook-Signature")\n    if not signature:\n        ${missing}\n    made = hmac.new(SECRET, body, "sha256").hexdigest()\n    return hmac.compare_digest(made, signature)\n` });
  test.each<[string, string, string[]]>([
    ['passes without', 'return True', ['webhooks.py:5 P1 unsigned']],
    ['refused without', 'return False', []],
    ['refused with an error', 'raise PermissionError("401")', []],
  ])('Python: %s', async (_, missing, expected) => expect(await said(rule, check(missing))).toEqual(expected));
});

describe('a key that is asked for besides a login', () => {
  const app = (login: string): Record<string, string> => ({ 'app.py': `import os\nfrom fastapi import Depends, FastAPI, Header, HTTPException\nfrom fastapi.security import HTTPBearer\nimport jwt\napp = FastAPI()\nasync def current_user(token=Depends(HTTPBearer())):\n    try:\n        return jwt.decode(token.credentials, os.environ["KEY"], algorithms=["HS256"])\n    except jwt.PyJWTError:\n        raise HTTPException(401)\n@app.get("/logs")\ndef logs(x_token: str = Header(None)${login}):\n    expected = os.getenv("LOGS_TOKEN", "")\n    if expected:\n        if x_token != expected:\n            raise HTTPException(403)\n    return read()\n` });
  test.each<[string, string, string[]]>([
    ['of every route', ', user=Depends(current_user)', ['app.py:14 P2 second']],
    ['alone', '', ['app.py:14 P0 opens']],
  ])('%s', async (_, login, expected) => expect(await said(rule, app(login))).toEqual(expected));
});

test.each<[string, string[]]>([
  ['app/api/webhooks/chat/route.ts', ['app/api/webhooks/chat/route.ts:3 P1 forged']],
  ['app/api/orders/route.ts', ['app/api/orders/route.ts:3 P0 opens']],
])('%s without a secret', async (path, expected) => {
  const text = "export async function POST(req: Request) {\n  const secret = process.env.CHAT_APP_SECRET;\n  if (secret) {\n    if (req.headers.get('x-app-secret') !== secret) return Response.json({}, { status: 401 });\n  }\n  await save(await req.json());\n  return Response.json({});\n}\n";
  expect(await said(rule, { [path]: text })).toEqual(expected);
});

const attach = (first: string): Record<string, string> => ({ 'middleware.js': `const jwt = require('jsonwebtoken');\nasync function attachUser(req, res, next) {\n  const header = req.headers.authorization;\n${first}\n  const secret = process.env.JWT_SECRET;\n  if (!secret) return next();\n  req.user = jwt.verify(header.slice(7), secret);\n  next();\n}\nmodule.exports = { attachUser };\n` });
test.each<[string, string, string[]]>([
  ['that goes on without one anyway', "  if (!header?.startsWith('Bearer ')) return next();", []],
  ['that refuses without one', "  if (!header?.startsWith('Bearer ')) return res.sendStatus(401);", ['middleware.js:6 P0 opens']],
])('middleware %s', async (_, first, expected) => expect(await said(rule, attach(first))).toEqual(expected));
