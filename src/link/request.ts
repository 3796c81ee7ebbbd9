// link: what a handler's parameter, or a global of the framework, holds of a request. One table a framework, from its documentation.
import { modelAnswered, modelChosen, others, rest, type ParameterFact } from '../model/dataflow.ts';
import type { Project } from '../model/project.ts';
import type { Framework, Route } from '../model/route.ts';
import { findField, lineage, targetOf, type ClassAt } from './classes.ts';
import { leewayOf } from './schemas.ts';

/** `segment`: a path parameter that cannot hold a slash. `file`: the content of an uploaded file. `invocation`: of a function in the cloud, by whoever may. `tool`: what a language model chose. `completion`: the text that it answered with. */
export type RequestPart = 'body' | 'query' | 'path' | 'segment' | 'header' | 'cookie' | 'file-name' | 'file' | 'message' | 'invocation' | 'tool' | 'completion';

export interface RequestSource {
  readonly part: RequestPart;
  readonly name: string; // as the code calls it: 'request.args.name'
  readonly type?: { readonly path: string; readonly name: string }; // where the whole of a parameter is meant: its type, and the file that says so
}

type Table = readonly (readonly [RegExp, RequestPart | null])[];

/** Busboy, and with it multer and express-fileupload, cuts the name to its last part; formidable and undici do not. */
const upload: Table = [[/(?:^|\.)(?:originalFilename|original_filename)$/, 'file-name'], [/(?:^|\.)(?:originalname|filename)$/, null]];
const starlette: Table = [
  [/^(?:query_params|url\.query)/, 'query'], [/^path_params/, 'segment'], [/^headers/, 'header'], [/^cookies/, 'cookie'],
  [/^form\(\)\..*\.filename$/, 'file-name'], [/^(?:json\(\)|form\(\)|body\(\)|stream\(\)|multipart)/, 'body'], [/^(?:receive_(?:text|json|bytes)\(\)|iter_\w+\(\)|receive\(\))/, 'message'],
];
const flask: Table = [
  [/^(?:args|query_string)/, 'query'], [/^(?:url|full_path)$/, 'path'], [/^view_args/, 'segment'], [/^headers/, 'header'], [/^cookies/, 'cookie'],
  [/^files\..*filename$/, 'file-name'], [/^files/, 'file'], [/^(?:form|values|json|get_json\(\)|data|get_data\(\)|stream)/, 'body'],
];
const django: Table = [
  [/^(?:GET|query_params)/, 'query'], [/^(?:headers|META)/, 'header'], [/^COOKIES/, 'cookie'],
  [/^(?:cleaned_data|validated_data)/, 'body'], // of the form or serializer that a view's hook is handed
  [/^FILES\..*\.name$/, null], [/^FILES/, 'file'], // Django cuts the name to its last part itself
  [/^(?:POST|body|data|PUT)/, 'body'],
];
const aiohttp: Table = [
  [/^match_info/, 'segment'], [/^(?:query|rel_url\.query)/, 'query'], [/^headers/, 'header'], [/^cookies/, 'cookie'],
  [/^(?:post\(\)|multipart\(\)).*filename$/, 'file-name'], [/^(?:json\(\)|post\(\)|text\(\)|read\(\)|content|multipart\(\))/, 'body'],
];
const sanic: Table = [
  [/^(?:args|get_args\(\)|query_args|query_string|raw_args)/, 'query'], [/^match_info/, 'segment'], [/^headers/, 'header'], [/^cookies/, 'cookie'],
  [/^files\..*\.name$/, 'file-name'], [/^files/, 'file'], [/^(?:json|form|get_form\(\)|body|load_json\(\))/, 'body'],
];
const bottle: Table = [
  [/^(?:query|GET)/, 'query'], [/^url_args/, 'segment'], [/^(?:headers|get_header\(\))/, 'header'], [/^(?:cookies|get_cookie\(\))/, 'cookie'],
  [/^files\..*\.raw_filename$/, 'file-name'], [/^files\..*\.filename$/, null], [/^files/, 'file'], // Bottle cuts `filename` to its last part itself
  [/^(?:json|forms|params|POST|body)/, 'body'],
];
const express: Table = [
  [/^body\.filename$/, 'body'], ...upload, [/^files?\..*(?:data|buffer)$/, 'file'], [/^files?(?:\.|$)/, null],
  [/^(?:body|rawBody)/, 'body'], [/^(?:query|(?:url|originalUrl)\.(?:query|searchParams))/, 'query'], [/^(?:params|param\(\))/, 'path'], [/^(?:headers|header\(\)|get\(\))/, 'header'], [/^(?:cookies|signedCookies)/, 'cookie'], [/^(?:file|parts|files)\(\)/, 'file'],
];
const koa: Table = [
  ...upload, [/^(?:request\.)?files?\..*\.name$/, 'file-name'], [/^(?:request\.)?files?(?:\.|$)/, null],
  [/^(?:request\.)?(?:body|rawBody)/, 'body'], [/^(?:request\.)?query/, 'query'], [/^params/, 'path'], [/^(?:request\.)?(?:headers?|get\(\))/, 'header'], [/^cookies/, 'cookie'],
];
const hono: Table = [
  [/^req\.(?:parseBody\(\)|formData\(\)).*\.name$/, 'file-name'], [/^req\.(?:json\(\)|text\(\)|parseBody\(\)|formData\(\)|valid\(\)|body|arrayBuffer\(\))/, 'body'], [/^req\.(?:query|queries)\(\)/, 'query'], [/^req\.param\(\)/, 'path'], [/^req\.header\(\)/, 'header'],
];
const next: Table = [
  ...express, [/^formData\(\).*\.name$/, 'file-name'], [/^(?:json\(\)|text\(\)|formData\(\).*|arrayBuffer\(\))/, 'body'], [/^(?:nextUrl\.)?searchParams/, 'query'], [/^headers/, 'header'], [/^cookies/, 'cookie'], [/^(?:nextUrl|url)\.(?:searchParams|search)/, 'query'],
];
const svelteKit: Table = [
  [/^request\.formData\(\).*\.name$/, 'file-name'], [/^request\.(?:json\(\)|text\(\)|formData\(\)|arrayBuffer\(\)|blob\(\)|body)/, 'body'], [/^params/, 'segment'], [/^url\.(?:searchParams|search|href)/, 'query'], [/^request\.headers/, 'header'], [/^cookies/, 'cookie'],
];
const nitro: Table = [[/^context\.params/, 'segment'], [/^(?:node\.req\.url|path)/, 'path'], [/^(?:node\.req\.)?headers/, 'header']];
/** Of API Gateway, function URLs, load balancers and AppSync; records of queues and buckets have other names. */
const lambda: Table = [
  [/^(?:body|arguments)/, 'body'], [/^(?:queryStringParameters|multiValueQueryStringParameters|rawQueryString)/, 'query'], [/^(?:pathParameters|path|rawPath)/, 'path'], [/^(?:multiValueH|h)eaders/, 'header'], [/^cookies/, 'cookie'],
  [/^(?!Records|detail|source|resources?\b|request|Resource|time\b|id\b|account|region|awslogs|trigger|user|session|bot|current|is[A-Z])[a-z]\w/, 'invocation'],
];
const http: Table = [[/^url/, 'path'], [/^headers/, 'header']];

const tables: Readonly<Record<Framework, Table>> = { fastapi: starlette, starlette, flask, django, drf: django, aiohttp, tornado: [], sanic, bottle, webpy: [], express, koa, fastify: express, nestjs: express, hono, next, sveltekit: svelteKit, nitro, sails: express, trpc: [], http, tool: [], socketio: [], lambda, graphql: [] };

/** Whether the whole request is what a handler's parameter holds, of which others read what they want. */
export function isRequest(framework: Framework, parameter: ParameterFact | undefined, index: number): boolean {
  if (parameter === undefined) return false;
  const { name, annotation = '', source = '' } = parameter;
  if (framework === 'nestjs') return /^@Req(?:uest)?$/.test(source);
  if (framework === 'fastapi') return /(?:^|\.|\[)(?:Request|WebSocket|HTTPConnection)\b/.test(annotation) || (annotation === '' && /^(?:request|websocket)$/.test(name));
  return index === 0 && whole.has(framework);
}

const whole: ReadonlySet<Framework> = new Set(['starlette', 'aiohttp', 'sanic', 'django', 'drf', 'express', 'koa', 'fastify', 'hono', 'next', 'sveltekit', 'nitro', 'sails', 'http', 'lambda']);

/** Null: not the caller's, or nothing that could steer. */
export function requestSource(project: Project, route: Route, path: string, parameter: ParameterFact, index: number, read: readonly string[]): RequestSource | null {
  const members = withoutPieces(read);
  const part = parameter.name === others || (parameter.name === rest && !/^(?:tool|graphql)$/.test(route.framework)) ? null : partOf(project, route, path, parameter, index, members);
  const { annotation } = parameter;
  return part === null ? null : { part, name: [parameter.name, ...members].filter((member) => member !== '*' && member !== '' && member !== rest).join('.'), ...(annotation !== undefined && members.every((member) => wholes.test(member)) && { type: { path, name: annotation } }) };
}

/** `os.path.splitext(file.filename)[0]`, `file.originalname.split('.')[0]`: a piece of the name is the caller's as all of it is. */
function withoutPieces(members: readonly string[]): readonly string[] {
  const at = members.findLastIndex((member) => !/^(?:\*|\d+)$/.test(member));
  return /^(?:raw_|original_?)?(?:file)?name$/i.test(members[at] ?? '') ? members.slice(0, at + 1) : members;
}

const wholes = /^(?:\*|dict\(\)|model_dump\(\)|to_dict\(\)|1)$/;

function partOf(project: Project, route: Route, path: string, parameter: ParameterFact, index: number, members: readonly string[]): RequestPart | null {
  switch (route.framework) {
    case 'fastapi':
      return ofFastApi(project, route, path, parameter, members);
    case 'starlette':
    case 'aiohttp':
      return index === 0 ? ofNamed(route, within(route.framework, members), members) : null;
    case 'express':
    case 'koa':
    case 'fastify':
    case 'hono':
    case 'http':
      return index === 0 ? within(route.framework, members) : null;
    case 'trpc':
      return index === 0 && members[0] === 'input' ? ofSchemas(project, route, members.slice(1)) : null;
    case 'sails': // the inputs of an action are validated by its declaration
      return index === 0 && /^_?req/.test(parameter.name) ? within('express', members) : null;
    case 'flask':
    case 'bottle':
      return ofUrl(route, parameter.name);
    case 'sanic':
      return index === 0 ? ofNamed(route, within('sanic', members), members) : ofUrl(route, parameter.name);
    case 'django':
    case 'drf':
      return index === 0 ? within(route.framework, members) : ofUrl(route, parameter.name);
    case 'tornado':
    case 'webpy':
      return /\((?:\?P<\w+>)?\.[*+]/.test(route.url) ? 'path' : 'segment';
    case 'next':
      return ofNext(route, index, parameter, members);
    case 'sveltekit':
    case 'nitro':
      return index === 0 ? ofFile(route, within(route.framework, members)) : null;
    case 'nestjs':
      return ofNest(project, path, parameter, members);
    case 'lambda':
      return index === 0 ? within('lambda', members) : null;
    case 'socketio':
      return besideMessage.test(parameter.name) || plain.test(parameter.annotation ?? '') ? null : 'message';
    case 'graphql':
      return besideField.test(parameter.name) || plain.test(parameter.annotation ?? '') ? null : 'body';
    case 'tool':
      return ofTool(project, path, parameter, members);
  }
}

/** Of Socket.IO, and not the sender's. */
const besideMessage = /^_|^(?:self|cls|sid|environ|socket|io|callback|cb|ack|acknowledge|fn|next|done|respond)$/;

/** Of a resolver, and not the caller's. */
const besideField = /^_|^(?:self|cls|root|parent|obj|info|context|ctx|source|next)$/;

function within(framework: Framework, members: readonly string[]): RequestPart | null {
  const joined = members.join('.');
  for (const [pattern, part] of tables[framework]) if (pattern.test(joined)) return part;
  return null;
}

/** `flask.request`, `self.request` of a class-based view, `self.get_argument` of Tornado, `cookies()` of Next.js. */
export function globalSource(route: Route, name: string, read: readonly string[]): RequestSource | null {
  const { framework } = route;
  const members = withoutPieces(read);
  if (name === modelAnswered) return framework === 'tool' ? { part: 'completion', name: '' } : null;
  if (name === modelChosen || name === 'self.args' || framework === 'tool') return /^(?:model|self\.args)$/.test(name) && framework === 'tool' ? { part: 'tool', name: ['arguments', ...members.filter((member) => !/^(?:\*|function|arguments)$/.test(member))].join('.') } : null;
  const made = (part: RequestPart | null): RequestSource | null => (part === null ? null : { part, name: [name.replace(/^.*\./, ''), ...members].join('.') });
  if (/^self\.get_/.test(name)) return made(name.includes('body') ? 'body' : 'query');
  if (name === 'self.kwargs') return made(ofUrl(route, members[0] ?? '') ?? 'segment');
  if (name === 'self.request') return made(framework === 'tornado' ? (/^(?:body|arguments|files)/.test(members.join('.')) ? 'body' : null) : within(framework === 'django' || framework === 'drf' ? framework : 'flask', members));
  if (name === 'this.ctx' || name === 'this.request') return made(within('koa', members));
  if (name === 'web.input' || name === 'web.data') return made(name === 'web.data' ? 'body' : members.at(-1) === 'filename' ? 'file-name' : members.at(-1) === 'file' ? 'file' : 'query');
  if (/cookies$/.test(name)) return made('cookie');
  if (/headers$/.test(name)) return made('header');
  if (/(?:readBody|getQuery|readFormData|readRawBody)$/.test(name)) return made('body');
  if (/getRouterParams?$/.test(name)) return made('segment');
  if (/readMultipartFormData$/.test(name)) return made(members.at(-1) === 'filename' ? 'file-name' : 'file');
  return made(within(framework === 'bottle' ? 'bottle' : 'flask', members));
}

const simple = /^(?:Optional\[|Union\[|List\[|list\[|Set\[|set\[|Sequence\[|tuple\[|Tuple\[)*(?:str|bytes|Any|typing\.Any|dict|Dict|list|object)\b/;
const files = /\bUploadFile\b/;
/** Types whose values steer nothing. */
export const plain = /^(?:Optional\[)?(?:int|float|bool|UUID\d?|uuid\.UUID|datetime(?:\.\w+)?|date|Decimal|Literal\[.*|PositiveInt|NonNegativeInt|conint.*)\]?(?:\s*\|\s*None)?$/;

function ofFastApi(project: Project, route: Route, path: string, { name, annotation, source, dependency }: ParameterFact, members: readonly string[]): RequestPart | null {
  if (dependency !== undefined) return null;
  if (annotation === undefined && source === undefined) return parametersIn(route.url).has(name) ? ofUrl(route, name) : /^(?:request|req|websocket|ws)$/.test(name) ? within('fastapi', members) : 'query';
  const type = annotation ?? '';
  if (/(?:^|\.|\[)(?:Request|WebSocket|HTTPConnection)\b/.test(type)) return within('fastapi', members);
  if (files.test(type)) return members.includes('filename') ? 'file-name' : members.every((member) => member === '*') || members.some((member) => /^(?:read\(\)|file)$/.test(member)) ? 'file' : null;
  if (plain.test(type) || isEnum(project, path, type)) return null;
  const inUrl = ofUrl(route, name);
  if (inUrl !== null) return inUrl;
  switch (source) {
    case 'Header':
      return 'header';
    case 'Cookie':
      return 'cookie';
    case 'Body':
    case 'Form':
      return members.includes('keys()') && modelOf(project, path, type) !== null ? ofModel(project, path, type, members) : 'body';
    case 'File':
      return 'file';
    case 'Query':
      return simple.test(type) ? 'query' : null;
  }
  if (simple.test(type)) return /dict|Dict|Any|list\b|List\b/.test(type) ? 'body' : 'query';
  return ofModel(project, path, type, members);
}

/** The class of the project that a type names. */
function modelOf(project: Project, path: string, type: string): ClassAt | null {
  const name = /(\w+)\]*(?:\s*\|\s*None)?$/.exec(type)?.[1] ?? '';
  const target = targetOf(project, path, { kind: 'name', name, at: { start: 0, end: 0 } });
  return target?.kind === 'class' ? target : null;
}

/** `purpose: Purpose = Form(...)`: one of the members, or refused. */
function isEnum(project: Project, path: string, type: string): boolean {
  const target = /^[A-Z\w.]{1,80}(?:\s*\|\s*None)?$|^Optional\[/.test(type) ? modelOf(project, path, type) : null;
  return target !== null && isEnumeration(project, target);
}

function isEnumeration(project: Project, target: ClassAt): boolean {
  return lineage(project, target).some(({ class: { bases } }) => bases.some((base) => (base.kind === 'name' || base.kind === 'member') && base.name.endsWith('Enum')));
}

/** A field of a pydantic model or a DTO: nothing of the caller's where its type leaves no choice. */
function ofModel(project: Project, path: string, type: string, members: readonly string[]): RequestPart | null {
  const target = modelOf(project, path, type);
  if (target === null) return null;
  if (isEnumeration(project, target)) return null;
  if (namesFields(project, target, members)) return null;
  const [field] = members;
  const known = field === undefined || field.endsWith('()') ? null : findField(project, target, field);
  return known?.field.annotation !== undefined && (plain.test(known.field.annotation) || /^(?:number|boolean|Date)\b/.test(known.field.annotation)) ? null : 'body';
}

/** `item.dict().keys()`: what was declared, unlike the keys of a field that holds a dict. */
function namesFields(project: Project, target: ClassAt, members: readonly string[]): boolean {
  const at = members.indexOf('keys()');
  if (at < 0 || takesMore(project, target)) return false;
  const [field] = members.slice(0, at).filter((member) => !wholes.test(member));
  const annotation = field === undefined ? undefined : findField(project, target, field)?.field.annotation;
  return field === undefined || (annotation !== undefined && !/dict|mapping|any|json|object/i.test(annotation));
}

function takesMore(project: Project, target: ClassAt): boolean {
  return lineage(project, target).some((each) => each.class.takesMore === true);
}

let latest: { readonly url: string; readonly found: ReadonlyMap<string, string> } = { url: '', found: new Map() };

/** `{name:converter}`, `<converter:name>`: the converters by name. */
function parametersIn(url: string): ReadonlyMap<string, string> {
  if (latest.url === url) return latest.found;
  const found = new Map<string, string>();
  for (const [, starlette, converter, flask, other] of url.matchAll(/\{(\w+)(?::(\w+))?\}|<(?:(\w+)(?:\([^)]*\))?:)?(\w+)>/g)) found.set(starlette ?? other ?? '', converter ?? flask ?? 'str');
  latest = { url, found };
  return found;
}

/** `request.match_info['name']`, `request.path_params['name']`: what the path's pattern lets through there. */
function ofNamed(route: Route, part: RequestPart | null, members: readonly string[]): RequestPart | null {
  const name = part === 'segment' ? members[1] : undefined;
  return name === undefined || name === '*' ? part : new RegExp(`\\{${name.replace(/\W/g, '')}:(?:path\\b|\\.[*+]|[^}]*\\[\\^)`).test(route.url) ? 'path' : part;
}

/** A parameter in the path. Only some converters let a slash through. */
function ofUrl({ url }: Route, name: string): RequestPart | null {
  const converter = parametersIn(url).get(name);
  if (converter === undefined) return null;
  return /^path$/.test(converter) ? 'path' : /^(?:int|float|uuid|UUID)$/.test(converter) ? null : 'segment';
}

/** Contexts, callbacks and what the framework puts in are not the model's. */
const surrounding = /^_|^(?:ctx|context|config|run_?manager|callbacks?|runtime|state|options?|kwargs)$|^(?:tool_?)?(?:ctx|context)$/i;

function ofTool(project: Project, path: string, { name, annotation, source, dependency }: ParameterFact, members: readonly string[]): RequestPart | null {
  if (dependency !== undefined || /^(?:Injected|Context|Current)/.test(source ?? '') || surrounding.test(name)) return null;
  if (annotation === undefined || !path.endsWith('.py') || simple.test(annotation) || /^(?:pathlib\.)?Path\b/.test(annotation)) return 'tool';
  return ofModel(project, path, annotation, members) === null ? null : 'tool';
}

/** What is sent has to meet the schemas; a field that none of them leaves free steers nothing. */
function ofSchemas(project: Project, { inputs = [] }: Route, members: readonly string[]): RequestPart | null {
  return inputs.some(({ path, schema }) => leewayOf(project, path, schema, members) === 'free') ? 'body' : null;
}

/** `[...path]` takes any number of segments. */
function ofFile({ url }: Route, part: RequestPart | null): RequestPart | null {
  return part === 'segment' && url.includes('[...') ? 'path' : part;
}

function ofNext(route: Route, index: number, parameter: ParameterFact, members: readonly string[]): RequestPart | null {
  if (route.url.includes('(action) ')) return within('next', members) ?? (plain.test(parameter.annotation ?? '') || /^(?:prev(?:ious)?_?)?state$/i.test(parameter.name) ? null : 'body'); // types are not looked at when it runs: nextjs.org, Server Actions, Security
  if (index === 0) return within('next', members);
  return index === 1 && (members[0] === 'params' || /params/.test(parameter.name)) ? ofFile(route, 'segment') : null;
}

function ofNest(project: Project, path: string, { source, annotation }: ParameterFact, members: readonly string[]): RequestPart | null {
  switch (source) {
    case '@Body':
    case '@Args':
    case '@Arg':
      return annotation === undefined || /^(?:any|unknown|string|object|Record<|\{)/.test(annotation) ? 'body' : (ofModel(project, path, annotation, members) ?? null);
    case '@Query':
      return annotation !== undefined && /^(?:number|boolean)/.test(annotation) ? null : 'query';
    case '@Param':
      return 'path';
    case '@Headers':
      return 'header';
    case '@Cookies':
      return 'cookie';
    case '@UploadedFile':
    case '@UploadedFiles':
      return null; // multer cuts the name to its last part
    case '@Req':
    case '@Request':
      return within('express', members);
    default:
      return null;
  }
}
