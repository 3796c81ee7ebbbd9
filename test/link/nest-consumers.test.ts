// Middleware of Nest's modules: `consumer.apply(A).exclude(…).forRoutes(…)`.
import { expect, test } from 'vitest';
import { scanFiles } from '../support/memory.ts';

const open = 'DELETE /api/users/:id none, POST /api/users/login none';
const guarded = 'DELETE /api/users/:id required, POST /api/users/login required';
const login = 'DELETE /api/users/:id required, POST /api/users/login none';

test.each([
  ["forRoutes('*')", guarded],
  ["exclude('users/login').forRoutes('*')", login],
  ['forRoutes(Users)', guarded],
  ['forRoutes(...authenticated)', guarded],
  ['forRoutes(Others)', open],
  ["forRoutes('users')", guarded],
  ["forRoutes('others')", open],
  ["forRoutes({ path: 'users/:id', method: RequestMethod.DELETE })", login],
  ["forRoutes({ path: 'users/:id', method: RequestMethod.PUT })", open],
  ["exclude({ path: 'users/login', method: RequestMethod.POST }).forRoutes(Users)", login],
  ["exclude({ path: 'users/login', method: RequestMethod.GET }).forRoutes(Users)", guarded],
  ['forRoutes(...elsewhere())', guarded], // what nothing explains may name them
])('%s', async (chosen, expected) => {
  const { result } = await scanFiles({
    'src/main.ts': "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nNestFactory.create(AppModule).then((app) => { app.setGlobalPrefix('api'); return app.listen(3000); });\n",
    'src/auth.middleware.ts': "import { Injectable, NestMiddleware, UnauthorizedException } from '@nestjs/common';\nimport * as jwt from 'jsonwebtoken';\n@Injectable()\nexport class Auth implements NestMiddleware {\n  use(req, res, next) {\n    const token = req.headers.authorization;\n    if (!token) throw new UnauthorizedException();\n    req.user = jwt.verify(token, process.env.JWT_KEY);\n    next();\n  }\n}\n",
    'src/users.ts': "import { Body, Controller, Delete, Param, Post } from '@nestjs/common';\n@Controller('users')\nexport class Users {\n  @Delete(':id') remove(@Param('id') id: string) { return this.users.remove(id); }\n  @Post('login') login(@Body() body: Login) { return this.users.login(body); }\n}\n",
    'src/others.ts': "import { Controller } from '@nestjs/common';\n@Controller('others')\nexport class Others {}\n",
    'src/app.module.ts': `import { MiddlewareConsumer, Module, RequestMethod } from '@nestjs/common';\nimport { Auth } from './auth.middleware';\nimport { Others } from './others';\nimport { Users } from './users';\nconst authenticated = [Users];\n@Module({ controllers: [Users, Others] })\nexport class AppModule {\n  configure(consumer: MiddlewareConsumer) { consumer.apply(Auth).${chosen}; }\n}\n`,
  });
  expect(result.routes.map(({ methods, url, authentication }) => `${methods.join()} ${url} ${authentication}`).sort().join(', ')).toBe(expected);
});
