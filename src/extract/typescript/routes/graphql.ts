// extract/typescript/routes: GraphQL servers -> the one route that they answer. Who may do what, their resolvers decide.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { Framework, RouteFact, Safeguard } from '../../../model/route.ts';
import type { Range } from '../../../model/range.ts';
import type { Value } from '../../../model/value.ts';
import { valueOf } from '../expression.ts';
import { declarationOf } from '../scope.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { lastName, memberOf, memberValue, rangeOf, receiver, unwrap } from '../syntax.ts';
import { hostName } from './host.ts';
import { rootOf } from './origin.ts';

const packages = /^(?:@apollo\/server|apollo-server|graphql-yoga|mercurius|@nestjs\/(?:graphql|mercurius)|@as-integrations\/)/;

export function* graphqlRoutes(survey: Survey): Iterable<Fact> {
  if (![...survey.imports.values()].some((from) => packages.test(from)) && !survey.script.source.text.includes('.applyMiddleware(')) return;
  for (const call of survey.calls) yield* endpoint(call, survey);
  for (const made of survey.news) if (fromPackage(made, survey) === 'apollo-server' && lastName(made.expression) === 'ApolloServer') yield* standalone(made, survey);
}

/** What a resolver asks of its caller is not seen here. */
export function byResolvers(at: Range): Safeguard {
  return { what: { kind: 'opaque', why: 'unsupported', name: 'permissions of resolvers', at }, how: 'permission', at };
}

function* endpoint(call: ts.CallExpression, survey: Survey): Iterable<Fact> {
  const name = lastName(call.expression);
  const from = fromPackage(call, survey);
  const [first, second] = call.arguments;
  if (name === 'applyMiddleware') yield* mountedBy(call, survey);
  else if (name === 'startStandaloneServer' && from === '@apollo/server/standalone') yield* standalone(call, survey);
  else if (name === 'createServer' && first !== undefined && isYoga(first, survey)) yield* standalone(call, survey, pathIn(madeOf(first)?.arguments?.[0], 'graphqlEndpoint', survey) ?? text('/graphql', call, survey));
  else if (/^forRoot(?:Async)?$/.test(name) && /^@nestjs\/(?:graphql|mercurius)$/.test(from ?? '')) yield route('nestjs', call, pathIn(first, 'path', survey), undefined, survey);
  else if (name === 'register' && first !== undefined && isPlugin(first, survey)) {
    const on = receiver(call.expression);
    if (on !== null) yield route('fastify', call, pathIn(second, 'path', survey), host(on, survey), survey);
  }
}

/** `server.applyMiddleware({ app, path: '/graphql' })` */
function* mountedBy(call: ts.CallExpression, survey: Survey): Iterable<Fact> {
  const app = memberValue(memberOf(call.arguments[0], 'app'));
  const from = [...survey.imports.values()].find((each) => /^apollo-server-(?:koa|fastify|express)$/.test(each));
  if (app === null || ts.isMethodDeclaration(app)) return;
  yield route(from === 'apollo-server-koa' ? 'koa' : from === 'apollo-server-fastify' ? 'fastify' : 'express', call, pathIn(call.arguments[0], 'path', survey), host(app, survey), survey);
}

function* standalone(made: ts.CallExpression | ts.NewExpression, survey: Survey, path = text('/', made, survey)): Iterable<Fact> {
  const at = rangeOf(made, survey.script);
  const name = `graphql@${at.start}`;
  yield { kind: 'router', framework: 'http', name, is: 'application', safeguards: [], at };
  yield route('http', made, path, { kind: 'name', name, at }, survey);
}

function route(framework: Framework, node: ts.Node, path: Value | null, on: Value | undefined, survey: Survey): RouteFact {
  const at = rangeOf(node, survey.script);
  return { kind: 'route', framework, ...(on && { on }), methods: ['POST'], pattern: path ?? text('/graphql', node, survey), transport: 'http', safeguards: [byResolvers(at)], at };
}

function text(value: string, node: ts.Node, { script }: Survey): Value {
  return { kind: 'literal', value, at: rangeOf(node, script) };
}

function pathIn(options: ts.Expression | undefined, key: string, { script }: Survey): Value | null {
  const given = memberValue(memberOf(options === undefined ? undefined : unwrap(options), key));
  return given === null || ts.isMethodDeclaration(given) ? null : valueOf(given, script);
}

function host(node: ts.Expression, { script }: Survey): Value {
  const name = hostName(node, script);
  return name === null ? valueOf(node, script) : { kind: 'name', name, at: rangeOf(node, script) };
}

/** `mercurius`, `fastifyApollo(server)` */
function isPlugin(node: ts.Expression, survey: Survey): boolean {
  const root = rootOf(unwrap(node));
  const from = root === null ? null : (survey.imports.get(root.text) ?? null);
  return from === 'mercurius' || from === '@as-integrations/fastify';
}

export function isYoga(node: ts.Expression, survey: Survey): boolean {
  const made = madeOf(node);
  return made !== null && /^(?:createYoga|createServer)$/.test(lastName(made.expression)) && fromPackage(made, survey) === 'graphql-yoga';
}

/** The call that gave a constant its value. */
function madeOf(node: ts.Expression): ts.CallExpression | ts.NewExpression | null {
  const inner = unwrap(node);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
  const given = declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? unwrap(declared.initializer) : inner;
  return ts.isCallExpression(given) || ts.isNewExpression(given) ? given : null;
}

function fromPackage(node: ts.CallExpression | ts.NewExpression, { imports }: Survey): string | null {
  const root = rootOf(node.expression);
  return requiredModule(node) ?? (root === null ? null : (imports.get(root.text) ?? null));
}
