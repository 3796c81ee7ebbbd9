// extract/python: what a file sends to other servers over HTTP, and whether it serves any itself.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Document } from '../../parse/document.ts';
import type { Range } from '../../model/range.ts';
import { sitesOf } from './code.ts';
import { lastName, qualify } from './names.ts';
import type { Outline } from './outline.ts';
import type { Scope, Site } from './scope.ts';

/** A call of a client of HTTP, or of something called so. */
export function sends({ node, scope }: Site<Call>): boolean {
  const name = qualify(node.func, scope) ?? '';
  return /^(?:requests|httpx|aiohttp|urllib|urllib3)\./.test(name) || /session|client/i.test(node.func.type === 'Attribute' ? lastName(node.func.value) : '');
}

const serverModules = /^(?:flask|fastapi|starlette|django|aiohttp\.web|tornado|sanic|quart|bottle|falcon|http\.server|cherrypy|pyramid|werkzeug|webob|chalice|azure|litestar|rest_framework|socketserver|wsgiref|BaseHTTPServer|twisted|responder|robyn|microdot|streamlit|websockets|mangum|aws_lambda_powertools|firebase_functions|functions_framework)\b/;
const clientModules = /^(?:requests|httpx|urllib|urllib3|aiohttp|curl_cffi|cloudscraper|scrapy|selenium)\b/;

/** A file that calls others and serves nobody. */
export function isClientCode({ imports, functions }: Outline): boolean {
  if (imports.some(({ from, imported }) => serverModules.test(from) || (from === 'aiohttp' && imported === 'web'))) return false;
  const lambda = functions.some(({ node }) => /handler$|^main$/i.test(node.name) && node.args.args.length === 2);
  return !lambda && imports.some(({ from }) => clientModules.test(from));
}

// Who keeps users, or checks what is presented to it.
const keeperModules = /^(?:sqlalchemy|sqlmodel|peewee|tortoise|pony|mongoengine|pymongo|motor|beanie|passlib|bcrypt|argon2|jwt|jose|itsdangerous|authlib)\b|(?:^|[._])(?:models?|db|database|auth|security|users?)(?:$|[._])/;

/** A program that posts to others and keeps no users: the names that it hands on are shown, not checked. */
export function handedToOthers(document: Document, code: Outline): ReadonlySet<string> {
  const handed = new Set<string>();
  if (!isClientCode(code) || code.imports.some(({ from }) => keeperModules.test(from)) || outgoing(document).length === 0) return handed;
  const { calls, dicts, compares } = sitesOf(document);
  const add = (value: Expr): void => {
    if (value.type === 'Name' || value.type === 'Attribute') handed.add(lastName(value));
  };
  for (const { node } of dicts) node.values.forEach(add);
  for (const sites of calls.values()) for (const { node } of sites) node.keywords.forEach(({ value }) => add(value));
  for (const { node } of compares) for (const one of [node.left, ...node.comparators]) handed.delete(lastName(one));
  return handed;
}

/** What stands in the arguments of requests to others. */
export function outgoing(document: Document): Range[] {
  const { calls } = sitesOf(document);
  return ['get', 'post', 'put', 'patch', 'delete', 'request'].flatMap((name) => (calls.get(name) ?? []).filter(sends).map(({ node }) => ({ start: node.func.end, end: node.end })));
}

const openers = ['extractall', 'extract', 'setpassword', 'unpack', 'unzip', 'unpack_archive'];

/** `archive.extractall(pwd=…)`: opens somebody else's file, and lets nobody in here. */
export function opensFile({ func }: Call): boolean {
  return openers.includes(lastName(func));
}

/** The names that a function hands to what opens an archive. */
export function handedToArchives(document: Document): (name: string, scope: Scope) => boolean {
  const { calls } = sitesOf(document);
  const handed = openers.flatMap((opener) => calls.get(opener) ?? []).flatMap(({ node, scope }) => [...node.args, ...node.keywords.map(({ value }) => value)].flatMap((value) => (value.type === 'Name' ? [{ name: value.id, scope }] : [])));
  return (name, scope) => handed.some((one) => one.name === name && one.scope === scope);
}
