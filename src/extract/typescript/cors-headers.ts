// Extract stage: Access-Control-Allow-Origin written by hand: header calls, header objects, and header lists of Next.js.
import { ts } from 'ts-morph';
import type { CorsFact } from '../../model/fact.ts';
import { isStaticPath } from '../static-path.ts';
import { componentFile, type SourceFile } from '../../model/file.ts';
import type { Value } from '../../model/value.ts';
import type { Script } from '../../parse/document.ts';
import { guardsOf, valueOf } from './expression.ts';
import { grant, isRequestOrigin, leaves } from './origin-grants.ts';
import type { Survey } from './survey.ts';
import { dottedName, enclosingFunction, keyOf, lastName, memberOf, memberValue, rangeOf, receiver, stringOf, symbolOf } from './syntax.ts';

const allowOrigin = 'access-control-allow-origin';
const allowCredentials = 'access-control-allow-credentials';
/** Methods that write a response header: `res.setHeader(name, value)` and its like. */
const writers = new Set(['setHeader', 'header', 'set', 'append', 'appendHeader', 'writeHeader', 'setResponseHeader', 'addHeader', 'setHeaders', 'appendResponseHeader']);

export function* corsHeaders(survey: Survey, file: SourceFile): Generator<CorsFact> {
  const { script } = survey;
  for (const call of survey.calls) {
    const written = headerCall(call);
    if (written !== null && !isRequestHeader(call, survey, file)) yield* isOfFiles(call) ? narrowed(facts(call, written, undefined, 'header', script)) : facts(call, written, credentialsNear(call, survey), 'header', script);
  }
  for (const object of survey.objects) yield* fromObject(object, survey, file);
}

/** `setHeaders: (res) => …` among the options of express.static, serve-static and their like. */
function isOfFiles(call: ts.CallExpression): boolean {
  const around = enclosingFunction(call);
  const member = around === null ? null : ts.isMethodDeclaration(around) ? around : around.parent;
  return member !== null && (ts.isMethodDeclaration(member) || ts.isPropertyAssignment(member)) && ts.isObjectLiteralExpression(member.parent) && keyOf(member.name) === 'setHeaders';
}

function* narrowed(found: Iterable<CorsFact>): Generator<CorsFact> {
  for (const fact of found) yield { ...fact, narrowed: 'files' };
}

/** The value that `res.setHeader('Access-Control-Allow-Origin', value)` writes. */
function headerCall(call: ts.CallExpression, header = allowOrigin): ts.Expression | null {
  if (!writers.has(lastName(call.expression))) return null;
  const at = call.arguments.findIndex((argument) => stringOf(argument)?.toLowerCase() === header); // h3 takes the event first
  return at === -1 || at > 1 ? null : (call.arguments[at + 1] ?? null);
}

/** Angular's HttpHeaders, axios defaults, XMLHttpRequest: a request that sends it by mistake allows nobody anything. */
function isRequestHeader(call: ts.CallExpression, { imports }: Survey, file: SourceFile): boolean {
  const on = receiver(call.expression);
  if (on === null) return false;
  if (/HttpHeaders|^(?:axios|xhr|XMLHttpRequest|superagent|ajax)\b/i.test(dottedName(on) || lastName(on))) return true;
  if (/^\w*headers$/i.test(dottedName(on)) && !/^res(?:p|ponse)?[_.]?headers$/i.test(dottedName(on)) && !serves(imports, file)) return true; // `new Headers()` for fetch
  const root = ts.isNewExpression(on) ? lastName(on.expression) : '';
  return root === 'HttpHeaders' || imports.get(dottedName(on).split('.')[0] ?? '') === 'axios';
}

function* facts(node: ts.Node, written: ts.Expression, credentials: Value | undefined, by: string, script: Script): Generator<CorsFact> {
  const base = { kind: 'cors', by, at: rangeOf(node, script), originsAt: rangeOf(written, script), ...(credentials && { credentials }) } as const;
  for (const leaf of leaves(written)) {
    const guards = guardsOf(leaf, script);
    if (!isRequestOrigin(leaf)) {
      const granted = stringOf(leaf) === '*' ? grant(leaf, script.source, isRequestOrigin, script) : null;
      if (stringOf(leaf) !== '*') yield { ...base, origins: valueOf(leaf, script), guards };
      else if (granted !== null) yield granted.listed === undefined ? { ...base, origins: valueOf(leaf, script), guards } : { ...base, origins: granted.listed, guards: granted.guards };
      continue;
    }
    const granted = grant(leaf, script.source, isRequestOrigin, script);
    const origins = granted?.listed ?? granted?.tests;
    if (granted !== null) yield { ...base, guards: granted.guards, ...(granted.reflects && { reflects: true }), ...(origins && { origins }) };
    else yield { ...base, defaultOrigins: 'none', guards };
  }
}

const credentialTables = new WeakMap<Survey, Map<ts.Node | null, ts.Expression>>();

/** The credentials header written in the same function. */
function credentialsNear(call: ts.CallExpression, survey: Survey): Value | undefined {
  let table = credentialTables.get(survey);
  if (table === undefined) {
    table = new Map();
    for (const other of survey.calls) {
      const written = headerCall(other, allowCredentials);
      if (written !== null) table.set(enclosingFunction(other), written);
    }
    credentialTables.set(survey, table);
  }
  const written = table.get(enclosingFunction(call));
  return written && valueOf(written, survey.script);
}

// ---- objects -----------------------------------------------------------------------------------------------------

function* fromObject(object: ts.ObjectLiteralExpression, survey: Survey, file: SourceFile): Generator<CorsFact> {
  const { script } = survey;
  if (stringOf(memberValue(memberOf(object, 'key')) ?? undefined)?.toLowerCase() === allowOrigin) {
    const value = memberValue(memberOf(object, 'value'));
    if (value !== null && !ts.isMethodDeclaration(value) && !isStaticPath(sourceOf(object))) yield* facts(object, value, listedCredentials(object, script), 'next-headers', script);
    return;
  }
  for (const property of object.properties) {
    if (keyOf(property.name)?.toLowerCase() !== allowOrigin) continue;
    const value = memberValue(property);
    if (value === null || ts.isMethodDeclaration(value) || !isResponse(object, survey, file)) continue;
    const other = object.properties.find((each) => keyOf(each.name)?.toLowerCase() === allowCredentials);
    const held = other === undefined ? null : memberValue(other);
    yield* facts(property, value, held === null || ts.isMethodDeclaration(held) ? undefined : valueOf(held, script), 'header', script);
  }
}

/** The path that Next gives the headers to: `{ source, headers: [object] }`. */
function sourceOf(object: ts.ObjectLiteralExpression): string {
  const property = ts.isArrayLiteralExpression(object.parent) ? object.parent.parent : null;
  const rule = property !== null && ts.isPropertyAssignment(property) ? property.parent : null;
  return (rule !== null && ts.isObjectLiteralExpression(rule) ? stringOf(memberValue(memberOf(rule, 'source')) ?? undefined) : null) ?? '';
}

/** `{ key: 'Access-Control-Allow-Credentials', value: 'true' }` beside it. */
function listedCredentials(object: ts.ObjectLiteralExpression, script: Script): Value | undefined {
  if (!ts.isArrayLiteralExpression(object.parent)) return undefined;
  for (const other of object.parent.elements) {
    const value = stringOf(memberValue(memberOf(other, 'key')) ?? undefined)?.toLowerCase() === allowCredentials ? memberValue(memberOf(other, 'value')) : null;
    if (value !== null && !ts.isMethodDeclaration(value)) return valueOf(value, script);
  }
  return undefined;
}

const clients = /^(?:fetch|\$fetch|ofetch|useFetch|axios|ky|got|request|superagent|ajax|\$http|http|https|apiClient|HttpHeaders|useSWR|ApolloClient|HttpLink|createHttpLink|fetchBaseQuery|Request|EventSource\w*)$/i;
const servers = /^(?:Response|NextResponse|json|writeHead|send|status|set|header|redirect|html|text|newResponse|setHeaders|createResponse|respond|jsonResponse|createError)$/;
const serverModules = /^(?:express|http|https|node:https?|next\/server|next|koa|fastify|hono|aws-lambda|h3|@hapi\/hapi|@nestjs\/.*|@vercel\/node|@netlify\/functions|@cloudflare\/.*|std\/http.*|https:\/\/deno\.land\/std.*\/http.*|@sveltejs\/kit|@azure\/functions|firebase-functions.*|restify|itty-router|serve-static|send)$/;
const serverPath = /(?:^|\/)(?:api|server|backend|functions?|lambdas?|workers?|middleware|edge|routes|handlers?|supabase)(?:\/|\.[cm]?[jt]s$)|(?:^|\/)(?:next|serverless|server|middleware|route|worker|\+server|hooks\.server)[\w.-]*\.[cm]?[jt]sx?$/;

/** Whether a header object is what a server answers with. Clients that send the header by mistake are many. */
function isResponse(object: ts.ObjectLiteralExpression, { imports }: Survey, file: SourceFile): boolean {
  for (let up: ts.Node = object.parent; up.parent !== undefined; up = up.parent) {
    if (ts.isPropertyAssignment(up) && /^(?:devServer|proxy)$/.test(keyOf(up.name) ?? '')) return false;
    if (ts.isCallExpression(up) || ts.isNewExpression(up)) {
      const name = dottedName(up.expression) || lastName(up.expression);
      const [root = ''] = name.split('.');
      if (clients.test(root) || (imports.get(root) ?? '').startsWith('axios') || clients.test(lastName(up.expression))) return false;
      if (servers.test(lastName(up.expression))) return true;
    }
    if (ts.isObjectLiteralExpression(up) && memberOf(up, 'statusCode') !== null) return true;
    if (ts.isFunctionLike(up)) break;
  }
  if (/axios/.test([...imports.values()].join(' '))) return false;
  if (/cors/i.test(symbolOf(object)) || (ts.isVariableDeclaration(object.parent) && /cors|response/i.test(keyOf(object.parent.name) ?? ''))) return serverPath.test(file.path) || !componentFile.test(file.path);
  return serves(imports, file);
}

function serves(imports: ReadonlyMap<string, string>, file: SourceFile): boolean {
  return serverPath.test(file.path) || [...imports.values()].some((from) => serverModules.test(from));
}
