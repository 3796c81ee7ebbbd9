// Views of Django REST framework that are functions of other files, and logins and middleware that refuse others than strangers.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function inventory(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.routes.map(({ methods, url, authentication }) => `${methods.join()} ${url} ${authentication}`).sort();
}

const views = 'from django.contrib.auth import authenticate\nfrom rest_framework.decorators import api_view, permission_classes\nfrom rest_framework.permissions import AllowAny\n@api_view(["POST"])\n@permission_classes([AllowAny])\ndef login(request):\n    user = authenticate(email=request.data["email"], password=request.data["password"])\n    if user is None:\n        raise InvalidCredentialsException()\n    return answer(user)\n@api_view(["GET", "DELETE"])\ndef orders(request): ...\n';
const shop = (urls: string, middleware = ''): Files => ({
  'manage.py': '',
  'shop/settings.py': `ROOT_URLCONF = "shop.urls"\nINSTALLED_APPS = ["django.contrib.auth", "rest_framework"]\nMIDDLEWARE = [${middleware}]\nREST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}\n`,
  'shop/urls.py': urls,
  'shop/views.py': views,
  'shop/tenants.py': 'from django.http import HttpResponseForbidden\nfrom django.utils.deprecation import MiddlewareMixin\nclass Tenants(MiddlewareMixin):\n    def process_request(self, request):\n        if request.user.is_authenticated and not request.user.is_superuser:\n            if not request.user.belongs_to(request.org):\n                return HttpResponseForbidden("no")\n',
});

test.each([
  ['by their names', 'from django.urls import path\nfrom .views import login, orders\nurlpatterns = [path("login/", login), path("orders/", orders)]\n'],
  ['by their module', 'from django.urls import path\nfrom . import views\nurlpatterns = [path("login/", views.login), path("orders/", views.orders)]\n'],
])('functions %s', async (_, urls) => {
  const expected = ['GET,DELETE /orders/ required', 'POST /login/ none'];
  expect(await inventory(shop(urls))).toEqual(expected);
  expect(await inventory(shop(urls, '"shop.tenants.Tenants"'))).toEqual(expected);
});

test('Nest: a mark whose key is a member of an object', async () => {
  const files = {
    'package.json': '{"name":"shop","dependencies":{"@nestjs/common":"11"}}',
    'keys.ts': "import { SetMetadata } from '@nestjs/common';\nexport const METADATA = { IS_OPEN: 'shop:open' } as const;\nexport const Open = () => SetMetadata(METADATA.IS_OPEN, true);\n",
    'guard.ts': "import { Injectable } from '@nestjs/common';\nimport { AuthGuard } from '@nestjs/passport';\nimport { METADATA } from './keys';\n@Injectable()\nexport class JwtGuard extends AuthGuard('jwt') {\n  constructor(private readonly reflector: Reflector) { super(); }\n  canActivate(context) {\n    const isOpen = this.reflector.getAllAndOverride(METADATA.IS_OPEN, [context.getHandler(), context.getClass()]);\n    if (isOpen) return true;\n    return super.canActivate(context);\n  }\n}\n",
    'app.module.ts': "import { Module } from '@nestjs/common';\nimport { APP_GUARD } from '@nestjs/core';\nimport { JwtGuard } from './guard';\nimport { Orders } from './orders';\n@Module({ controllers: [Orders], providers: [{ provide: APP_GUARD, useClass: JwtGuard }] })\nexport class AppModule {}\n",
    'orders.ts': "import { Controller, Get, Post } from '@nestjs/common';\nimport { Open } from './keys';\n@Controller('orders')\nexport class Orders {\n  @Get()\n  @Open()\n  list() { return []; }\n  @Post()\n  add() { return {}; }\n}\n",
    'main.ts': "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nasync function start() { const app = await NestFactory.create(AppModule); await app.listen(3000); }\nstart();\n",
  };
  expect(await inventory(files)).toEqual(['GET /orders none', 'POST /orders required']);
});

test.each([
  ['more is looked up of somebody known', "    try { req.row = await findByEmail(payload.email); return next(); } catch (e) { req.row = null; return next(); }", 'required'],
  ['the check itself failed', "    try { req.user = jwt.verify(token, other); return next(); } catch (e) { return next(); }", 'optional'],
])('Express: goes on where %s', async (_, end, expected) => {
  const files = { 'package.json': '{"name":"shop","dependencies":{"express":"4"}}', 'app.js': `const express = require('express');\nconst jwt = require('jsonwebtoken');\nconst asks = (req, res, next) => {\n  const token = req.headers.authorization?.split(' ')[1];\n  if (!token) return res.status(401).end();\n  jwt.verify(token, process.env.KEY, async (err, payload) => {\n    if (err) return res.status(401).end();\n    req.user = payload;\n${end}\n  });\n};\nconst app = express();\napp.post('/orders', asks, (req, res) => res.end());\napp.listen(3000);\n` };
  expect(await inventory(files)).toEqual([`POST /orders ${expected}`]);
});

const action = (body: string, helper: string): Files => ({
  'package.json': '{"name":"shop","dependencies":{"next":"15"}}',
  'lib/staff.ts': `import { auth } from '@/auth';\nexport async function requireStaffSession() {\n  const session = await auth();\n  if (!session?.user) return null;\n  return session;\n}\n${helper}`,
  'app/api/orders/route.ts': `import { requireStaffSession, orderOf } from '../../../lib/staff';\nexport async function POST(req: Request) {\n${body}\n  return Response.json(await save(await req.json()));\n}\n`,
});
test.each([
  ['says no to strangers', "  const session = await requireStaffSession();\n  if (!session) return { ok: false, error: 'Not permitted.' };", 'required'],
  ['goes on without them', '  const session = await requireStaffSession();\n  if (!session) note(req);', 'optional'],
  ['says no for want of something else', "  const session = await requireStaffSession();\n  const order = await orderOf(req.url);\n  if (!order) return { ok: false, error: 'Not found.' };", 'optional'],
])('Next: a handler that %s', async (_, body, expected) => {
  expect(await inventory(action(body, 'export const orderOf = (id: string) => find(id);\n'))).toEqual([`POST /api/orders ${expected}`]);
});
