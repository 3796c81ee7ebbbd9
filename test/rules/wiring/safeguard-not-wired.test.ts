import { expect, test } from 'vitest';
import { said } from '../said.ts';

const handler = 'module.exports = errorHandler;\n\nfunction errorHandler(err, req, res, next) {\n  if (err.name === "UnauthorizedError") return res.status(401).json({ message: "Invalid token" });\n  return res.status(500).json({ message: err.message });\n}\n';
const server = (from: string): string => `const express = require('express');\nconst handler = require('${from}');\nconst app = express();\napp.post('/users', (req, res) => res.json({}));\napp.use((req, res, next) => next());\napp.use(handler);\napp.listen(3000);\n`;

const guard = "const jwt = require('jsonwebtoken');\n\nconst authenticate = (req, res, next) => {\n  const header = req.headers.authorization;\n  if (!header) return res.status(401).end();\n  jwt.verify(header, process.env.JWT_SECRET);\n  next();\n};\nmodule.exports = authenticate;\n";
const app = (method: string): string => `const express = require('express');\nconst app = express();\napp.${method}('/mails', (req, res) => res.json({}));\napp.listen(3000);\n`;

const nest = (more: string, controller = ''): Record<string, string> => ({
  'src/main.ts': "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nasync function bootstrap() {\n  const app = await NestFactory.create(AppModule);\n  await app.listen(3000);\n}\nbootstrap();\n",
  'src/app.module.ts': `import { Module } from '@nestjs/common';\nimport { ThrottlerModule } from '@nestjs/throttler';\nimport { Mails } from './mails';\n${more}@Module({ imports: [ThrottlerModule.forRoot([{ ttl: 60, limit: 10 }])], controllers: [Mails]${more === '' ? '' : ', providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }]'} })\nexport class AppModule {}\n`,
  'src/mails.ts': `import { Controller, Post${controller === '' ? '' : ', UseGuards'} } from '@nestjs/common';\n${controller === '' ? '' : "import { ThrottlerGuard } from '@nestjs/throttler';\n@UseGuards(ThrottlerGuard)\n"}@Controller('mails')\nexport class Mails {\n  @Post() send() { return deliver(); }\n}\n`,
});

const express = (body: string): string => `const express = require('express');\nconst onError = require('./errors');\nconst app = express();\n${body}\napp.listen(3000);\n`;
const routes = "app.use('/orders', require('./orders'));";
const four = 'app.use((err, req, res, next) => res.status(500).json({ error: "failed" }));';
const three = 'app.use((err, req, res) => res.status(500).json({ error: "failed" }));';
const errors = (parameters: string): string => `module.exports = onError;\nfunction onError(${parameters}) {\n  res.status(500).json({ error: 'failed' });\n}\n`;
const orders = "const router = require('express').Router();\nrouter.get('/', (req, res) => res.json([]));\nmodule.exports = router;\n";

test.each<[string, string, string, string[]]>([
  ['with four parameters, last', `${routes}\n${four}`, '', []],
  ['with three', `${routes}\n${three}`, '', ['app.js:5 P2 parameters']],
  ['of another file, with three', `${routes}\napp.use(onError);`, errors('err, req, res'), ['app.js:5 P2 parameters']],
  ['of another file, with four', `${routes}\napp.use(onError);`, errors('err, req, res, next'), []],
  ['ordinary middleware', `app.use((req, res, next) => next());\n${routes}`, '', []],
  ['before the routes, for the middleware before it', `app.use(csrf());\n${four}\n${routes}`, '', []],
  ['of another file, before the routes', `app.use(onError);\n${routes}`, errors('err, req, res, next'), ['app.js:4 P2 too-early']],
  ['one before, one after', `${four}\n${routes}\n${four}`, '', []],
  ['before middleware alone', `${routes}\n${four}\napp.use((req, res) => res.status(404).end());`, '', []],
])('a handler of errors for Express, %s', async (_, body, other, expected) => expect(await said('wiring/safeguard-not-wired', { 'app.js': express(body), 'orders.js': orders, ...(other !== '' && { 'errors.js': other }) })).toEqual(expected));

const cases: [string, Record<string, string>, string[]][] = [
  ['named by a path from the root, as rootpath has it', { '_helpers/error-handler.js': handler, 'server.js': server('_helpers/error-handler') }, []],
  ['nobody asks for it', { '_helpers/error-handler.js': handler, 'server.js': server('./other/thing') }, ['_helpers/error-handler.js:3 P2 one']],
  ['a guard where nothing is open that changes', { 'middleware/authentication.js': guard, 'app.js': app('get') }, ['middleware/authentication.js:3 P2 one']],
  ['a guard beside an open route that changes', { 'middleware/authentication.js': guard, 'app.js': app('post') }, ['middleware/authentication.js:3 P2 one']],
  ['a limit that is set up, and no guard', nest(''), ['src/app.module.ts:4 P1 set-up']],
  ['a limit with its guard for all', nest("import { APP_GUARD } from '@nestjs/core';\nimport { ThrottlerGuard } from '@nestjs/throttler';\n"), []],
  ['a limit with its guard on a controller', nest('', 'guarded'), []],
];
test.each(cases)('%s', async (_, files, expected) => expect(await said('wiring/safeguard-not-wired', files)).toEqual(expected));
