// extract/python/routes: the calls that make applications, routers and blueprints of FastAPI, Starlette and Flask -> RouterFact.
import type { Call } from '../../../parse/python/ast.ts';
import type { Framework, RouterFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { rangeOf, toValue } from '../expression.ts';
import { keyword, qualify, text } from '../names.ts';
import type { Outline } from '../outline.ts';
import type { Guard, Scope } from '../scope.ts';
import { madeHosts } from './host.ts';
import { dependencyList } from './safeguards.ts';

interface Kind {
  readonly framework: Framework;
  readonly is: RouterFact['is'];
}

const application = (framework: Framework): Kind => ({ framework, is: 'application' });
const router = (framework: Framework): Kind => ({ framework, is: 'router' });

const hosts: ReadonlyMap<string, Kind> = new Map([
  ['fastapi.FastAPI', application('fastapi')], ['fastapi.applications.FastAPI', application('fastapi')], ['fastapi.APIRouter', router('fastapi')], ['fastapi.routing.APIRouter', router('fastapi')],
  ['starlette.applications.Starlette', application('starlette')], ['starlette.routing.Router', router('starlette')],
  ['flask.Flask', application('flask')], ['quart.Quart', application('flask')], ['apiflask.APIFlask', application('flask')], ['flask_openapi3.OpenAPI', application('flask')],
  ['flask.Blueprint', router('flask')], ['quart.Blueprint', router('flask')], ['apiflask.APIBlueprint', router('flask')], ['flask_smorest.Blueprint', router('flask')], ['flask.blueprints.Blueprint', router('flask')],
  ['flask_openapi3.APIBlueprint', router('flask')], ['flask_restful.Api', router('flask')], ['flask_restx.Api', router('flask')], ['flask_restplus.Api', router('flask')], ['flask_restx.Namespace', router('flask')],
  ['sanic.Sanic', application('sanic')], ['sanic.app.Sanic', application('sanic')], ['sanic.Blueprint', router('sanic')], ['sanic.blueprints.Blueprint', router('sanic')],
  ['bottle.Bottle', application('bottle')], ['bottle.default_app', application('bottle')], ['bottle.app', application('bottle')],
  ['flask_restplus.Namespace', router('flask')], ['flask_smorest.Api', router('flask')], ['flask_rebar.Rebar', router('flask')],
]);
/** Classes of the project and of packages that extend them, by what they are called: `ShopBlueprint(…)`, `from .api import Namespace`. */
const extending: readonly (readonly [name: RegExp, of: string, from: RegExp])[] = [
  [/Blueprint$/, 'flask.Blueprint', /./],
  [/[a-z]Flask$/, 'flask.Flask', /./],
  [/Namespace$/, 'flask_restx.Namespace', /^flask/],
  [/(?:^|[a-z_])Api$/, 'flask_restx.Api', /^flask/],
  [/[a-z]FastAPI$/, 'fastapi.FastAPI', /./],
  [/[A-Za-z]Router$/, 'fastapi.APIRouter', /^fastapi/],
];
/** Packages whose classes are only called alike. */
const strangers = /^(?:aiogram|ninja|rest_framework|django|starlette|aiohttp|litestar|sanic|tornado|argparse|types|kubernetes\w*|vkbottle|nonebot|graphene\w*|torch\w*|transformers)\b/;
/** `ns = api.namespace("x")` of Flask-RESTX. */
const namespaceCalls = /^flask_rest(?:x|plus)\.Api\(\)\.namespace$/;

export function hostsOf(code: Outline): RouterFact[] {
  const found: RouterFact[] = [];
  for (const { node, name, made, scope, guard, at } of madeHosts(code, (what) => namespaceCalls.test(what) || frameworkClass(what, code) !== null)) {
    const kind = hosts.get(frameworkClass(made, code) ?? '') ?? router('flask');
    found.push({ kind: 'router', ...kind, name, ...prefixOf(node, made, kind, scope, guard), safeguards: dependencyList(node, scope, guard), at });
  }
  return found;
}

/** What the instances of a class of this file are: `class App(FastAPI)`. */
export function ownHost(symbol: string, code: Outline): Kind | null {
  return hosts.get(baseOf(symbol, code) ?? '') ?? null;
}

/** Applications that classes of this file extend, for files that make one. */
export function ownHosts(code: Outline): RouterFact[] {
  return code.classes.flatMap(({ node, inner }) => {
    const kind = ownHost(inner.symbol, code);
    return kind?.is !== 'application' ? [] : [{ kind: 'router' as const, ...kind, name: inner.symbol, safeguards: [], at: { start: node.start, end: node.start } }];
  });
}

/** The class of a framework that a class is or extends; for one of another file, as far as its name tells. */
export function frameworkClass(made: string, code: Outline): string | null {
  return hosts.has(made) ? made : (baseOf(made, code) ?? named(made, code));
}

function named(made: string, { imports, classes }: Outline): string | null {
  const last = made.slice(made.lastIndexOf('.') + 1);
  const found = last === made ? undefined : extending.find(([name, , needed]) => name.test(last) && imports.some(({ from }) => needed.test(from)));
  return found === undefined || strangers.test(made) || classes.some(({ inner }) => inner.symbol === made) ? null : found[1];
}

/** What a class of this file extends of them: `class App(FastAPI)`. */
function baseOf(made: string, code: Outline): string | null {
  const site = code.classes.find((one) => one.inner.symbol === made);
  for (const base of site?.node.bases ?? []) {
    const name = qualify(base, site!.scope);
    if (name === null) continue;
    if (hosts.has(name)) return name;
    const known = named(name, code);
    if (known !== null) return known;
  }
  return null;
}

function prefixOf(node: Call, made: string, { framework }: Kind, scope: Scope, guard: Guard | null): { prefix?: Value } {
  const byName = made.endsWith('.namespace') || made.endsWith('.Namespace');
  const own = keyword(node, framework === 'fastapi' || made.endsWith('Api') ? 'prefix' : 'url_prefix') ?? keyword(node, byName ? 'path' : 'prefix');
  if (own !== null) return { prefix: toValue(own, scope, guard, 60) };
  const named = byName ? text(node.args[0]) : null; // a namespace stands under its name
  return named === null ? {} : { prefix: { kind: 'literal', value: `/${named}`, at: rangeOf(node) } };
}
