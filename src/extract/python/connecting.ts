// extract/python: document -> ConnectingFact: functions that make an engine, pool or connection each time they run, and what leads to them.
import type { Call } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { ConnectingFact } from '../../model/errors.ts';
import type { Range } from '../../model/range.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { maker, mayLead, mostLeads } from '../connecting-names.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf, sitesOf } from './code.ts';
import { rangeOf } from './expression.ts';
import { qualify } from './names.ts';
import type { FunctionSite } from './outline.ts';
import { servingWords } from './serving-words.ts';
import { functionOf, type Guard, type Scope, type Site } from './scope.ts';

type Makes = NonNullable<ConnectingFact['makes']>;

const makers: readonly (readonly [RegExp, Makes['family']])[] = [
  [/^(?:sqlalchemy|sqlmodel)\.(?:[\w.]{1,30}\.)?create_(?:async_)?engine$/, 'engine'],
  [/^(?:pymongo\.(?:Async)?MongoClient|pymongo\.mongo_client\.MongoClient|motor\.motor_asyncio\.AsyncIOMotorClient|neo4j\.(?:Async)?GraphDatabase\.driver|elasticsearch\.(?:Async)?Elasticsearch)$/, 'pool'],
  [/^(?:redis\.(?:asyncio\.)?(?:client\.)?(?:Strict)?Redis(?:\.from_url)?|redis\.(?:asyncio\.)?from_url|aioredis\.(?:from_url|Redis|create_redis_pool))$/, 'pool'],
  [/^(?:asyncpg|aiomysql|aiopg)\.create_pool$|^psycopg2\.pool\.\w+$|^psycopg_pool\.\w+$/, 'pool'],
  [/^(?:psycopg2|psycopg|pymysql|MySQLdb|mysql\.connector|pyodbc|asyncpg|aiomysql|aiopg|oracledb|cx_Oracle|pymssql)\.connect$|^psycopg\.(?:Async)?Connection\.connect$/, 'connection'],
];
const lastWords = /^(?:create_engine|create_async_engine|(?:Async)?MongoClient|AsyncIOMotorClient|driver|(?:Async)?Elasticsearch|(?:Strict)?Redis|from_url|create_redis_pool|create_pool|\w*ConnectionPool|connect)$/;

export const connectingExtractor: Extractor = {
  topic: 'connecting',
  formats: ['python'],
  triggers: ['create_engine(', 'create_async_engine('],
  inside: ['create_engine(', 'create_async_engine(', 'mongoclient(', 'create_pool(', 'from_url('],
  accompanies: [...servingWords, 'mongoclient', 'graphdatabase', 'elasticsearch', 'redis', 'create_pool', 'connectionpool', '.connect('],
  extract,
};

interface Record {
  readonly calls: Map<string, Value>;
  makes?: Makes;
}

function* extract(document: Document, { text }: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code || code.functions.length === 0) return;
  const records = new Map<string, Record>();
  for (const [last, sites] of sitesOf(document).calls) if (lastWords.test(last)) for (const site of sites) make(site, records, text);
  if (records.size > 0 || answering.test(text)) for (const lead of leadsOf(text)) note(lead, code.functions, records);
  for (const { node, inner } of code.functions) {
    const record = records.get(inner.symbol);
    if (record !== undefined) yield { kind: 'connecting', symbol: inner.symbol, ...(record.makes && { makes: record.makes }), calls: [...record.calls.values()], at: { start: node.start, end: node.start + node.name.length + 4 } };
  }
}

function recordAt(symbol: string, records: Map<string, Record>): Record {
  const record = records.get(symbol) ?? { calls: new Map<string, Value>() };
  records.set(symbol, record);
  return record;
}

// ---- what is made ------------------------------------------------------------------------------------------------

function make({ node, scope, guard }: Site<Call>, records: Map<string, Record>, text: string): void {
  const home = functionOf(scope);
  const name = home === null ? null : qualify(node.func, scope);
  const family = name === null ? undefined : makers.find(([pattern]) => pattern.test(name))?.[1];
  if (home === null || name === null || family === undefined) return;
  if (!isKept(home, guard, text) && !/sqlite|:memory:/i.test(text.slice(node.start, node.end))) recordAt(home.symbol, records).makes ??= { what: maker(name), family, at: rangeOf(node.func) };
}

/** Made once: stored for the next caller, or cached by a decorator. */
function isKept(home: Scope, guard: Guard | null, text: string): boolean {
  for (let at = guard; at !== null; at = at.parent) if (/\bis None\b|\bnot (?:\w+\.)*_?(?:\w*(?:engine|client|pool|conn|redis|db|instance)\w*)\b|not in\b|==\s?None/i.test(text.slice(at.test.start, at.test.end))) return true;
  const { node } = home;
  if (node.type !== 'FunctionDef' && node.type !== 'AsyncFunctionDef') return false;
  if (node.decorator_list.some((one) => /cache|singleton|resource|startup|on_event|listens_for|fixture/i.test(text.slice(one.start, one.end)))) return true;
  return node.name !== '__init__' && /\bglobal\s|app\.state\.|\bcls\._|\bself\._?(?:pool|engine|client|redis|db|conn)\w{0,20}\s?=/.test(text.slice(node.start, node.end));
}

// ---- what leads there: read as text, since the parser passes over most handlers -----------------------------------

interface Lead {
  readonly name: string;
  readonly own: boolean; // a method of the same object
  readonly at: Range;
}

/** Handlers, and dependencies on the way to connections. */
const answering = /@\w{1,40}\.(?:get|post|put|patch|delete|route|api_route|websocket)\(|\bDepends\(|\b(?:APIView|ViewSet|MethodView|RequestHandler|View)\)|\bdef \w{1,60}\(request\b/;
const called = /(?<![.\w])(?:(?:Depends|Security|Provide)\(\s?(\w{3,60})\s?[,)]|(self\.)?(\w{3,60})\()/g;

function* leadsOf(text: string): Iterable<Lead> {
  for (const match of text.matchAll(called)) {
    const [whole, given, self, direct] = match;
    const name = given ?? direct ?? '';
    if (mayLead(name) && !lastWords.test(name) && !/(?:def|class)\s{1,3}$/.test(text.slice(Math.max(0, match.index - 8), match.index))) yield { name, own: self !== undefined, at: { start: match.index, end: match.index + whole.length } };
  }
}

function note({ name, own, at }: Lead, functions: readonly FunctionSite[], records: Map<string, Record>): void {
  const home = innermost(functions, at.start);
  if (home === null) return;
  const { symbol } = home.inner;
  const called = own ? `${symbol.slice(0, Math.max(0, symbol.lastIndexOf('.')))}.${name}` : name;
  const { calls } = recordAt(symbol, records);
  if (calls.size < mostLeads) calls.set(called, { kind: 'name', name: called, at });
}

/** The function around, parameters included. They are listed in the order of their beginnings. */
function innermost(functions: readonly FunctionSite[], offset: number): FunctionSite | null {
  let low = 0;
  let high = functions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (functions[middle]!.node.start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - 40); at--) if (functions[at]!.node.end > offset) return functions[at]!;
  return null;
}
