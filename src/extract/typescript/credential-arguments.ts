// Extract stage: signing and session secrets handed to the libraries that use them.
import { ts } from 'ts-morph';
import type { CredentialDefaultFact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import { guardsOf, valueOf } from './expression.ts';
import type { Survey } from './survey.ts';
import { requiredModule } from './survey.ts';
import { dottedName, keyOf, lastName, memberOf, memberValue, rangeOf, unwrap } from './syntax.ts';

/** Where a package takes its secret: the position of an argument, or option names in an object argument. */
interface Sink {
  readonly methods?: RegExp; // of the package's object; absent: the export itself is called
  readonly position?: number;
  readonly options?: readonly string[];
  readonly name: string;
}

const sinks: ReadonlyMap<string, readonly Sink[]> = new Map<string, readonly Sink[]>([
  ['jsonwebtoken', [{ methods: /^(?:sign|verify)$/, position: 1, name: 'jwt_secret' }]],
  ['jwt-simple', [{ methods: /^(?:encode|decode)$/, position: 1, name: 'jwt_secret' }]],
  ['jws', [{ methods: /^sign$/, options: ['secret'], name: 'jwt_secret' }]],
  ['@tsndr/cloudflare-worker-jwt', [{ methods: /^(?:sign|verify)$/, position: 1, name: 'jwt_secret' }]],
  ['hono/jwt', [{ methods: /^(?:sign|verify)$/, position: 1, name: 'jwt_secret' }, { methods: /^jwt$/, options: ['secret'], name: 'jwt_secret' }]],
  ['jose', [{ methods: /^(?:jwtVerify|SignJWT)$/, position: 1, name: 'jwt_secret' }]],
  ['express-session', [{ options: ['secret'], name: 'session_secret' }]],
  ['cookie-session', [{ options: ['secret', 'keys'], name: 'session_secret' }]],
  ['cookie-parser', [{ position: 0, name: 'cookie_secret' }]],
  ['koa-session', [{ options: ['keys'], name: 'session_secret' }]],
  ['express-jwt', [{ options: ['secret'], name: 'jwt_secret' }, { methods: /^(?:expressjwt|jwt)$/i, options: ['secret'], name: 'jwt_secret' }]],
  ['koa-jwt', [{ options: ['secret'], name: 'jwt_secret' }]],
  ['@elysiajs/jwt', [{ options: ['secret'], name: 'jwt_secret' }]],
  ['iron-session', [{ methods: /^(?:getIronSession|withIronSession\w*)$/, options: ['password'], name: 'session_secret' }]],
  ['next-auth', [{ options: ['secret'], name: 'auth_secret' }]],
  ['better-auth', [{ methods: /^betterAuth$/, options: ['secret'], name: 'auth_secret' }]],
  ['passport-jwt', [{ methods: /Strategy$/i, options: ['secretOrKey'], name: 'jwt_secret' }]],
  ['@nestjs/jwt', [{ methods: /^register$/, options: ['secret', 'secretOrPrivateKey'], name: 'jwt_secret' }]],
  ['express-basic-auth', [{ options: ['users'], name: 'admin_password' }]],
]);

/** Fastify plugins, given with their options to `register`. */
const plugins: ReadonlyMap<string, string> = new Map([
  ['@fastify/jwt', 'jwt_secret'], ['fastify-jwt', 'jwt_secret'], ['@fastify/session', 'session_secret'], ['@fastify/secure-session', 'session_secret'], ['@fastify/cookie', 'cookie_secret'], ['fastify-cookie', 'cookie_secret'],
]);

export function* extractArguments(survey: Survey): Generator<CredentialDefaultFact> {
  for (const call of survey.calls) {
    yield* sunk(call, call.arguments, survey);
    yield* registered(call, survey);
  }
  for (const made of survey.news) yield* sunk(made, made.arguments ?? [], survey);
  const isRemix = [...survey.imports.values()].some((from) => remix.test(from));
  for (const object of survey.objects) {
    if (isRemix && isCookie(object)) yield* fromOptions([object], 'secrets', keepsChoice(object) ? 'cookie_secret' : 'session_secret', survey);
    const key = memberValue(memberOf(object, 'secretOrKey')); // super({ secretOrKey }) of Nest's passport strategies
    const isStrategy = key !== null && ts.isCallExpression(object.parent) && object.parent.expression.kind === ts.SyntaxKind.SuperKeyword;
    if (isStrategy && !ts.isMethodDeclaration(key)) yield* fact(key, 'jwt_secret', survey);
  }
}

const remix = /^(?:@remix-run\/|@?react-router(?:\/|$))/;

/** `createCookieSessionStorage({ cookie: { secrets } })`, also through a factory; `createCookie('name', { secrets })`. */
function isCookie({ parent }: ts.ObjectLiteralExpression): boolean {
  return (ts.isPropertyAssignment(parent) && keyOf(parent.name) === 'cookie') || (ts.isCallExpression(parent) && lastName(parent.expression) === 'createCookie');
}

/** By its name, the cookie holds how things look to a visitor, and nobody's identity. */
function keepsChoice(object: ts.ObjectLiteralExpression): boolean {
  const [first] = ts.isCallExpression(object.parent) ? object.parent.arguments : [];
  const name = memberValue(memberOf(object, 'name')) ?? first;
  return name !== undefined && ts.isStringLiteralLike(name) && /^_*(?:[\w-]{1,20}[-_])?(?:theme|locale|lang|language|color-?scheme|dark-?mode|flash|toast)$/i.test(name.text);
}

function* sunk(call: ts.CallExpression | ts.NewExpression, given: readonly ts.Expression[], survey: Survey): Generator<CredentialDefaultFact> {
  const callee = unwrap(call.expression);
  const path = dottedName(callee).split('.');
  const from = ts.isCallExpression(callee) ? requiredModule(callee) : (survey.imports.get(path[0] ?? '') ?? null);
  const isDirect = path.length === 1 || (path.length === 2 && path[1] === 'default');
  for (const { methods, position, options, name } of from === null ? [] : (sinks.get(from) ?? [])) {
    if (methods === undefined ? !isDirect : !methods.test(lastName(callee))) continue;
    if (position !== undefined && given[position] !== undefined) yield* fact(given[position], name, survey);
    for (const option of options ?? []) yield* fromOptions(given, option, name, survey);
  }
}

function* registered(call: ts.CallExpression, survey: Survey): Generator<CredentialDefaultFact> {
  const [plugin, options] = call.arguments;
  if (lastName(call.expression) !== 'register' || plugin === undefined || options === undefined) return;
  const name = plugins.get(survey.imports.get(dottedName(plugin)) ?? requiredModule(plugin) ?? '');
  if (name === undefined) return;
  yield* fromOptions([options], 'secret', name, survey);
  yield* fromOptions([options], 'key', name, survey);
}

function* fromOptions(given: readonly ts.Expression[], option: string, name: string, survey: Survey): Generator<CredentialDefaultFact> {
  for (const argument of given) {
    const held = memberValue(memberOf(unwrap(argument), option));
    if (held === null || ts.isMethodDeclaration(held)) continue;
    if (ts.isArrayLiteralExpression(held)) for (const item of held.elements) yield* fact(item, name, survey);
    else if (option === 'users' && ts.isObjectLiteralExpression(held)) {
      for (const user of held.properties) {
        const password = memberValue(user);
        if (password !== null && !ts.isMethodDeclaration(password)) yield* fact(password, name, survey);
      }
    } else yield* fact(held, name, survey);
  }
}

function* fact(node: ts.Expression, name: string, survey: Survey): Generator<CredentialDefaultFact> {
  const { script } = survey;
  const value = ofManifest(node, survey) ?? encoded(valueOf(node, script));
  if (isTold(value) || !mayBeText(value)) return;
  yield { kind: 'credential-default', name, value, how: 'argument', guards: guardsOf(node, script), at: rangeOf(node, script) };
}

/** `pkg.name` of `const pkg = require('../package.json')`: a text that everybody may read there. */
function ofManifest(node: ts.Expression, { imports, script }: Survey): Value | null {
  const inner = unwrap(node);
  if (!ts.isPropertyAccessExpression(inner)) return null;
  const from = requiredModule(inner.expression) ?? imports.get(dottedName(inner.expression)) ?? '';
  return /(?:^|\/)package\.json$/.test(from) ? { kind: 'literal', value: `package.json ${inner.name.text}`, at: rangeOf(node, script) } : null;
}

/** `Buffer.from('x')`, `new TextEncoder().encode('x')`: the text itself. */
function encoded(value: Value): Value {
  if (value.kind !== 'call' || value.callee.kind !== 'member' || !/^(?:from|encode|createSecretKey)$/.test(value.callee.name)) return value;
  return value.args[0] ?? value;
}

/** Another fact tells of the value: an environment read with a default. One without says which variable signs. */
function isTold(value: Value): boolean {
  return (value.kind === 'env' && value.fallback !== undefined) || (value.kind === 'or' && value.parts.some((part) => part.kind === 'env'));
}

/** A text, or something that link/ may follow to one. */
function mayBeText(value: Value): boolean {
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string';
    case 'name':
    case 'env':
      return true;
    case 'call': // `secret: sessionSecret()`, of this project
      return value.callee.kind === 'name';
    case 'member':
      return mayBeText(value.on);
    case 'or':
      return value.parts.every(mayBeText);
    case 'conditional':
      return mayBeText(value.then) && mayBeText(value.otherwise);
    default:
      return false;
  }
}

