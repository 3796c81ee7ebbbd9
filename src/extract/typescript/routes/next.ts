// extract/typescript/routes: Next.js -> RouteFact, UseFact: API routes and route handlers by where their files stand, middleware, server actions.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { RouteFact, Safeguard, UseFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { valueOf } from '../expression.ts';
import type { Survey } from '../survey.ts';
import { isFunction, keyOf, memberOf, memberValue, rangeOf, symbolOf, unwrap } from '../syntax.ts';
import { type Export, exportedBy, makerOf, peel, peelNode } from './exported.ts';

const framework = 'next';
const verbs = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
const extension = /\.[cm]?[jt]sx?$/;

export function* nextRoutes(survey: Survey, file: SourceFile): Iterable<Fact> {
  const path = file.path.replace(extension, '');
  const handler = appPattern(path);
  const api = handler === null ? (apiPattern(path) ?? functionPattern(path, file.text)) : null;
  if (handler !== null) yield* routeHandlers(handler, survey);
  else if (api !== null) yield* apiRoutes(api, survey, file);
  else if (/(?:^|\/)(?:middleware|proxy)$/.test(path)) yield* middleware(survey);
  if (file.text.includes('use server')) yield* actions(survey);
}

// ---- where files stand -------------------------------------------------------------------------------------------

/** `src/app/(shop)/api/users/[id]/route` -> `/api/users/[id]`; groups and slots are no part of it, private folders no routes. */
function appPattern(path: string): string | null {
  const segments = path.split('/');
  if (segments.pop() !== 'route') return null;
  const root = segments.findIndex((segment, at) => segment === 'app' && !['app', 'src', 'pages'].includes(segments[at + 1] ?? ''));
  if (root < 0) return null;
  const inside = segments.slice(root + 1);
  if (inside.some((segment) => segment.startsWith('_') || segment.startsWith('node_modules'))) return null;
  return `/${inside.filter((segment) => !/^\(.*\)$|^@/.test(segment)).join('/')}`;
}

/** `pages/api/users/index` -> `/api/users`. */
function apiPattern(path: string): string | null {
  const inside = /(?:^|\/)pages\/(api(?:\/.+)?)$/.exec(path)?.[1];
  return inside === undefined || /\.(?:test|spec|d)$/.test(inside) ? null : `/${inside.replace(/\/index$/, '')}`;
}

/**
 * Vercel's functions, with Next.js or without: `api/users/[id]` of the root -> `/api/users/[id]`, where the file gives a handler. Names that begin
 * with `_` or `.` are none. https://vercel.com/docs/functions/runtimes/node-js
 */
function functionPattern(path: string, text: string): string | null {
  const inside = /^api\/(.+)$/.exec(path)?.[1];
  if (inside === undefined || inside.split('/').some((segment) => /^[_.]/.test(segment)) || /\.(?:test|spec|d)$/.test(inside)) return null;
  return givesHandler.test(text) ? `/api/${inside}`.replace(/\/index$/, '') : null;
}

const givesHandler = /\bfrom ['"]@vercel\/node['"]|\b(?:export default|module\.exports\s?=) (?:async )?(?:function\s{0,3}\w{0,40}\s{0,3})?\(\s{0,3}_?req\w{0,10}\s{0,3}(?::[^,)\n]{1,60})?,\s{0,3}_?res\w{0,10}\b|\bexport (?:async )?function (?:GET|POST|PUT|PATCH|DELETE)\(/;

// ---- routes ------------------------------------------------------------------------------------------------------

function* routeHandlers(pattern: string, survey: Survey): Generator<RouteFact> {
  const exported = exportedBy(survey);
  for (const verb of verbs) {
    const found = exported.get(verb);
    if (found !== undefined) yield routeOf(pattern, [verb], found, survey);
  }
}

function routeOf(pattern: string, methods: readonly string[], found: Export, survey: Survey): RouteFact {
  const { handler, safeguards, transport } = peel(found, survey);
  const maker = makerOf(found, survey);
  return { kind: 'route', framework, methods, pattern: { kind: 'literal', value: pattern, at: found.at }, transport, handler, safeguards: maker === null ? safeguards : [maker, ...safeguards], at: found.at };
}

function* apiRoutes(pattern: string, survey: Survey, file: SourceFile): Generator<RouteFact> {
  const exported = exportedBy(survey);
  const found = exported.get('default');
  if (found === undefined) yield* routeHandlers(pattern, survey); // Astro's endpoints
  if (found === undefined || rendersPage(survey, file)) return;
  const byVerb = verbTable(found, survey);
  if (byVerb.length === 0) yield routeOf(pattern, methodsIn(file.text), found, survey);
  for (const { verb, ...rest } of byVerb) yield { kind: 'route', framework, methods: [verb], pattern: { kind: 'literal', value: pattern, at: rest.at }, ...rest };
}

/** A page about an API, of an application that is no Next.js. */
function rendersPage({ imports }: Survey, { text }: SourceFile): boolean {
  const answers = /\b(?:req|request|res|response|Request|Response|NextApi\w+)\b/.test(text);
  for (const from of imports.values()) {
    if (/^(?:react-router(?:-dom)?|vue|vue-router|@remix-run\/.*|gatsby|svelte)$/.test(from) || (!answers && /^react(?:\/|$)/.test(from))) return true;
  }
  return false;
}

/** `export default methods({ GET: list, POST: withAuth(make) })`. */
function verbTable({ node }: Export, { script }: Survey): (Pick<RouteFact, 'transport' | 'handler' | 'safeguards' | 'at'> & { verb: string })[] {
  if (node === null || !ts.isCallExpression(node)) return [];
  const table = node.arguments.map((argument) => unwrap(argument)).find((argument) => verbs.some((verb) => memberOf(argument, verb) !== null || memberOf(argument, verb.toLowerCase()) !== null));
  if (table === undefined || !ts.isObjectLiteralExpression(table)) return [];
  const around = { what: valueOf(node.expression, script), how: 'decorator', at: rangeOf(node.expression, script) } as const;
  return table.properties.flatMap((property) => {
    const verb = keyOf(property.name)?.toUpperCase() ?? '';
    const value = memberValue(property);
    if (!verbs.includes(verb) || value === null) return [];
    const { handler, safeguards, transport } = peelNode(value, script, 0);
    return [{ verb, handler, safeguards: [around, ...safeguards], transport, at: rangeOf(property, script) }];
  });
}

/** The methods that the file asks for; any where it does not. */
function methodsIn(text: string): string[] {
  const found = new Set<string>();
  const head = text.slice(0, 100_000);
  for (const [, verb] of head.matchAll(/\bmethod\s{0,4}[!=]==?\s{0,4}['"`]([A-Z]{3,7})['"`]/g)) found.add(verb ?? '');
  for (const [, verb] of head.matchAll(/['"`]([A-Z]{3,7})['"`]\s{0,4}[!=]==?\s{0,4}(?:req|request)\.method\b/g)) found.add(verb ?? '');
  if (/\bswitch\s?\(\s{0,4}(?:\w+\.)?method\b/.test(head)) for (const [, verb] of head.matchAll(/\bcase\s{1,4}['"`]([A-Z]{3,7})['"`]/g)) found.add(verb ?? '');
  const listed = /\[([^\]]{1,80})\]\.includes\(\s{0,20}(?:req|request)\.method\b/.exec(head)?.[1] ?? '';
  for (const [, verb] of listed.matchAll(/['"`]([A-Z]{3,7})['"`]/g)) found.add(verb ?? '');
  const known = verbs.filter((verb) => found.has(verb));
  return known.length > 0 && known.some((verb) => verb !== 'OPTIONS' && verb !== 'HEAD') ? known : ['*'];
}

// ---- middleware --------------------------------------------------------------------------------------------------

/** `middleware.ts`, or `proxy.ts` since 16: runs before every path that `config.matcher` names. */
function* middleware(survey: Survey): Generator<UseFact> {
  const exported = exportedBy(survey);
  const found = exported.get('middleware') ?? exported.get('proxy') ?? exported.get('default');
  const matcher = matchersOf(exported.get('config'), survey);
  if (found === undefined || (matcher === undefined && !isNext(survey))) return;
  const { handler, safeguards } = peel(found, survey);
  const chain: Safeguard[] = [...safeguards.map((each): Safeguard => ({ ...each, how: 'middleware' })), { what: handler, how: 'middleware', at: found.at }];
  yield { kind: 'use', framework, chain, ...(matcher && { only: matcher }), at: found.at };
}

function isNext({ imports, script }: Survey): boolean {
  for (const from of imports.values()) if (/^(?:next(?:\/|-auth|-intl|$)|@clerk\/nextjs|@auth0\/nextjs|@kinde-oss\/kinde-auth-nextjs|@supabase\/auth-helpers-nextjs)/.test(from)) return true;
  return /from\s{0,4}['"]next-auth\/middleware['"]/.test(script.source.text);
}

/** Patterns, or objects with the pattern as `source`. */
function matchersOf(config: Export | undefined, { script }: Survey): Value[] | undefined {
  const node = config?.node;
  const given = node === null || node === undefined ? null : memberValue(memberOf(node, 'matcher'));
  if (given === null || ts.isMethodDeclaration(given)) return undefined;
  const value = valueOf(given, script);
  return (value.kind === 'list' ? value.items : [value]).map((item) => (item.kind === 'map' ? (item.entries.find(({ key }) => key.kind === 'literal' && key.value === 'source')?.value ?? item) : item));
}

// ---- server actions ----------------------------------------------------------------------------------------------

/** Functions that the browser may call by a POST to the page: those that a 'use server' file exports, and those that say so themselves. */
function* actions(survey: Survey): Generator<RouteFact> {
  const { script } = survey;
  if (isServer(script.source.statements[0])) {
    for (const found of exportedBy(survey).values()) {
      if (found.node !== null && isAction(found.node)) yield action(found.name, peel(found, survey), found.at);
    }
    return;
  }
  for (const node of survey.functions) {
    if (node.body === undefined || !ts.isBlock(node.body) || !isServer(node.body.statements[0])) continue;
    yield action(symbolOf(node) || 'inline', peelNode(node, script, 0), rangeOf(node.name ?? node, script));
  }
}

function isServer(statement: ts.Statement | undefined): boolean {
  return statement !== undefined && ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression) && statement.expression.text === 'use server';
}

function isAction(node: ts.Expression | ts.FunctionDeclaration): boolean {
  return isFunction(node) || ts.isCallExpression(node) || ts.isIdentifier(node);
}

function action(name: string, { handler, safeguards, transport }: Pick<RouteFact, 'safeguards' | 'transport'> & { handler: Value }, at: RouteFact['at']): RouteFact {
  return { kind: 'route', framework, methods: ['POST'], pattern: { kind: 'literal', value: `(action) ${name}`, at }, transport, handler, safeguards, at };
}
