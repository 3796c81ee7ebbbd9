// Nest: a guard that signs in guards nothing else, and a strategy that no guard asks recognises nobody.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const main = "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nasync function bootstrap() { const app = await NestFactory.create(AppModule); await app.listen(4000); }\nbootstrap();\n";
const login = `import { Controller, Post, Req, Res, UseGuards } from '@nestjs/common';
import { LocalAuthGuard } from './local.guard';
@Controller('auth')
export class AuthController {
  @UseGuards(LocalAuthGuard) @Post('enterGuest') enter(@Req() req, @Res() res) { res.cookie('access_token', this.auth.sign(req.user), { sameSite: 'lax' }); res.json({}); }
}
`;
const local = `import { Injectable, ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
@Injectable()
export class LocalAuthGuard extends AuthGuard('local') {
  async canActivate(context: ExecutionContext) { const done = await super.canActivate(context); const request = context.switchToHttp().getRequest(); request.guest = request.user; return done; }
}
`;
const strategy = `import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor() { super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: process.env.JWT_KEY }); }
  async validate(payload) { return payload; }
}
`;
const resolver = (guard: string): string => `import { Resolver, Mutation, Args } from '@nestjs/graphql';
import { UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
@Resolver()
export class BoatResolver {
  ${guard}@Mutation(() => Boolean) removeBoat(@Args('id') id: string) { return this.boats.remove(id); }
  @Mutation(() => Boolean) renameBoat(@Args('id') id: string) { return this.boats.rename(id); }
  @Mutation(() => Boolean) moorBoat(@Args('id') id: string) { return this.boats.moor(id); }
}
`;
const context = "import { GraphQLModule } from '@nestjs/graphql';\nexport const graphql = GraphQLModule.forRoot({ context: ({ req }) => ({ user: verify(req.headers.authorization) }) });\n";
const harbour = (guard = '', more: Record<string, string> = {}): Record<string, string> => ({
  'package.json': '{"name": "harbour", "dependencies": {"@nestjs/core": "10", "@nestjs/graphql": "12", "@nestjs/passport": "10"}}',
  Dockerfile: 'FROM node:22\nCOPY . .\nUSER node\nCMD ["node", "dist/main.js"]\n',
  'src/main.ts': main,
  'src/auth.controller.ts': login,
  'src/local.guard.ts': local,
  'src/jwt.strategy.ts': strategy,
  'src/boat.resolver.ts': resolver(guard),
  ...more,
});

test('auth/no-authentication: only the login is guarded, by what signs in', async () => {
  expect(await said('auth/no-authentication', harbour())).toEqual(['src/main.ts:3 P0 open']);
});

test('auth/no-authentication: one that asks, by a guard of its own or by the context of GraphQL', async () => {
  expect(await said('auth/no-authentication', harbour("@UseGuards(AuthGuard('jwt')) "))).toEqual([]);
  expect(await said('auth/no-authentication', harbour('', { 'src/app.module.ts': context }))).toEqual([]);
});

test('auth/no-authentication: a strategy that may be told by a token', async () => {
  expect(await said('auth/no-authentication', harbour("@UseGuards(AuthGuard('azure-ad')) "))).toEqual([]);
});

test('auth/no-brute-force-protection: the login is known by its guard, whatever its path', async () => {
  expect(await said('auth/no-brute-force-protection', harbour())).toEqual(['src/auth.controller.ts:5 P1 unlimited']);
});
