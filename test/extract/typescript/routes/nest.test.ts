import { describe, expect, it } from 'vitest';
import type { Safeguard, UseFact } from '../../../../src/model/route.ts';
import type { Value } from '../../../../src/model/value.ts';
import { factsOf, show } from '../facts.ts';

const chain = (safeguards: readonly Safeguard[]): string => safeguards.map(({ how, what }) => `${how} ${show(what)}`).join(', ');
const all = (values: readonly Value[] | undefined): string => (values ?? []).map(show).join(', ');

const imports = "import { Controller, Get, Post, All, Sse, RequestMapping, UseGuards, Module, SetMetadata, Version } from '@nestjs/common'; import { Public } from './public';\n";

describe('controllers', () => {
  it.each([
    ["@Controller('users') class A { @Get(':id') one() {} @Post() make() {} }", '"users"', ['GET ":id" A.one', 'POST "" A.make']],
    ['@Controller([\'a\', \'b\']) class A { @All("x") any() {} }', '["a", "b"]', ['* "x" A.any']],
    ["@Controller({ path: 'v', version: '2' }) class A { @Get(['a', 'b']) one() {} }", '"v"', ['GET "a" A.one', 'GET "b" A.one']],
    ["const path = 'x'; @Controller(path) class A { @Sse('s') s() {} }", 'path', ['GET "s" A.s sse']],
    ["@Controller() class A { @Get('log') log(@Res() res) { res.set('Content-Type', 'text/event-stream') } }", '-', ['GET "log" A.log sse']],
    ["@Controller() class A { @RequestMapping({ path: 'm', method: RequestMethod.PUT }) m() {} helper() {} }", '-', ['PUT "m" A.m']],
  ])('%s', (text, prefix, routes) => {
    const [host] = factsOf('router', imports + text);
    expect(host).toMatchObject({ name: 'A', is: 'controller', automatic: true, framework: 'nestjs' });
    expect(show(host?.prefix)).toBe(prefix);
    expect(factsOf('route', imports + text).map(({ methods, pattern, handler, transport }) => [methods.join(), show(pattern), show(handler), transport === 'http' ? '' : transport].join(' ').trim())).toEqual(routes);
  });

  it('tells guards from marks', () => {
    const text = `${imports}@UseGuards(AuthGuard('jwt'), RolesGuard) @Public() @SetMetadata('roles', ['x']) @Controller() export class A { @UseGuards(Own) @Public() @Get() @Version('3') one() {} }`;
    const [host] = factsOf('router', text);
    const [route] = factsOf('route', text);
    expect([chain(host?.safeguards ?? []), all(host?.marks)]).toEqual(['guard AuthGuard("jwt"), guard RolesGuard', 'Public(), SetMetadata("roles", ["x"])']);
    expect([chain(route?.safeguards ?? []), all(route?.marks), show(route?.version)]).toEqual(['guard Own', 'Public()', '"3"']);
  });

  it('knows names that an import changes, and other decorators of such a name', () => {
    const text = "import { Controller as C, Get as G } from '@nestjs/common'; import { Post } from './http'; @C('a') class A { @G('x') x() {} @Post() y() {} }";
    expect(factsOf('route', text).map(({ pattern }) => show(pattern))).toEqual(['"x"']);
  });

  it('inherits, also from a class that a function makes', () => {
    const text = `${imports}export function crud(entity) { abstract class Crud { @Get() list() {} } return Crud } @Controller('a') class A extends crud(User) {}`;
    expect(factsOf('router', text).map(({ name, automatic, returnedBy, bases }) => [name, automatic === true, returnedBy, all(bases)])).toEqual([
      ['Crud', false, 'crud', ''], ['A', true, undefined, 'crud(User)'],
    ]);
  });

  it('lists what gateways listen to', () => {
    const text = "import { WebSocketGateway, SubscribeMessage } from '@nestjs/websockets'; @WebSocketGateway(81, { namespace: 'chat' }) class G { handleConnection(client) {} @SubscribeMessage('say') say() {} }";
    const [host] = factsOf('router', text);
    expect([show(host?.prefix), chain(host?.safeguards ?? [])]).toEqual(['"chat"', 'hook G.handleConnection']);
    expect(factsOf('route', text).map(({ pattern, transport, handler }) => `${transport} ${show(pattern)} ${show(handler)}`)).toEqual(['websocket "say" G.say', 'websocket "" G.handleConnection']);
  });
});

describe('applications', () => {
  const bootstrap = (body: string): string => `import { NestFactory } from '@nestjs/core'; async function bootstrap() { const app = await NestFactory.create(AppModule); ${body} await app.listen(1) }`;

  it.each([
    ["app.setGlobalPrefix('api', { exclude: ['health', { path: 'x', method: RequestMethod.GET }] })", '"api" except "health", {path: "x", method: "GET"}', '', '-'],
    ["app.useGlobalGuards(new Auth(app.get(Reflector)), new Key('x'))", '- except ', 'guard new Auth(), guard new Key("x")', '-'],
    ['app.enableVersioning()', '- except ', '', '"v" -'],
    ["app.enableVersioning({ type: VersioningType.URI, prefix: 'ver', defaultVersion: '1' })", '- except ', '', '"ver" "1"'],
    ['app.enableVersioning({ type: VersioningType.HEADER })', '- except ', '', '-'],
  ])('%s', (body, prefix, safeguards, versioning) => {
    const [host] = factsOf('router', bootstrap(body));
    expect([host?.name, host?.is, `${show(host?.prefix)} except ${all(host?.prefixExcept)}`, chain(host?.safeguards ?? []), host?.versioning ? `${show(host.versioning.prefix)} ${show(host.versioning.fallback)}` : '-']).toEqual(['bootstrap.app', 'application', prefix, safeguards, versioning]);
  });

  it('are known by their settings where they are handed over, and none where only services are wanted', () => {
    expect(factsOf('router', "import { INestApplication } from '@nestjs/common'; export function setup(app: INestApplication) { app.setGlobalPrefix('api') }").map(({ name, parameterOf }) => [name, parameterOf])).toEqual([['setup.app', { function: 'setup', index: 0 }]]);
    expect(factsOf('router', "import { NestFactory } from '@nestjs/core'; const app = await NestFactory.create(M); app.get(Service).seed()")).toEqual([]);
  });
});

describe('what covers all', () => {
  const uses = (text: string): string[] => factsOf('use', `${imports}${text}`).map((use: UseFact) => `${show(use.on)} ${show(use.under)} [${chain(use.chain)}] only ${all(use.only)} except ${all(use.except)}`);

  it.each([
    ['@Module({ providers: [{ provide: APP_GUARD, useClass: JwtGuard }, { provide: OTHER, useClass: X }] }) class M {}', ['- - [guard JwtGuard] only  except ']],
    ['const p = { provide: APP_GUARD, useFactory: (r) => new JwtGuard(r) }', ['- - [guard new JwtGuard(<parameter:r>)] only  except ']],
    ["consumer.apply(A, b()).exclude('login', { path: 'x', method: RequestMethod.ALL }).forRoutes('*')", ['- - [middleware A, middleware b()] only  except "login", "x"']],
    ['const out = [{ path: "a", method: RequestMethod.GET }]; consumer.apply(A).exclude(...out).forRoutes(Users)', ['- - [middleware A] only Users except out']],
    ["function f() { const out = [{ path: 'a', method: RequestMethod.GET }]; consumer.apply(A).exclude(...out).forRoutes('{*path}') }", ['- - [middleware A] only  except {path: "a", method: "GET"}']],
    ['@Module({ controllers: [A, B] }) class M {}', ['M - [middleware A, middleware B] only  except ']],
    ["RouterModule.register([{ path: 'admin', module: Admin, children: [{ path: 'x', module: X }, Y] }])", ['- "admin" [middleware Admin] only  except ', '- join("admin", "/", "x") [middleware X] only  except ', '- "admin" [middleware Y] only  except ']],
    ["const all = [A, B]; RouterModule.register([{ path: 'sys', children: [...all] }])", ['- "sys" [middleware A] only  except ', '- "sys" [middleware B] only  except ']],
  ])('%s', (text, expected) => expect(uses(text)).toEqual(expected));

  it('includes middleware of the server below', () => {
    const text = "import { NestFactory } from '@nestjs/core'; const app = await NestFactory.create(M); app.use('/docs', basicAuth()); app.use((req, res, next) => next())";
    expect(factsOf('use', text).map(({ on, under, chain: used }) => `${show(on)} ${show(under)} ${chain(used)}`)).toEqual(['app "/docs" middleware basicAuth()', 'app - middleware handler@124']);
  });

  it('lists what stands beside controllers', () => {
    const text = "import { NestFactory } from '@nestjs/core'; SwaggerModule.setup('docs', app, document); app.useStaticAssets(join(__dirname, 'public'), { prefix: '/files/' })";
    expect(factsOf('route', text).map(({ pattern, transport, on }) => `${transport} ${show(pattern)} ${show(on)}`)).toEqual(['http "docs" -', 'static "/files/" -']);
  });
});
