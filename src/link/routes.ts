// link: facts of hosts, routes and what they use -> the route inventory: prefixes joined over mounts, every route with the safeguards
// that run before it and what they know of the caller.
import type { Located, Project } from '../model/project.ts';
import type { Authentication, Route, RouteFact, RouteGuard, Safeguard, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { textOf } from './concrete.ts';
import { Guarding, nameOf, strongest } from './guarding.ts';
import { hostsOf, type Host, type Hosts } from './hosts.ts';
import { folderOf } from './paths.ts';
import { outcomes } from './resolve.ts';
import { targetOf } from './classes.ts';

/** Where something is declared on a host, in the order in which it runs; what functions add to it that are handed the host stands where they are called. */
type Order = readonly number[];

interface Placed {
  readonly order: Order;
}

interface PlacedRoute extends Placed {
  readonly fact: Located<RouteFact>;
}

interface Middleware extends Placed {
  readonly use: Located<UseFact>;
  readonly safeguard: Safeguard;
}

interface Mount extends Placed {
  readonly use: Located<UseFact>;
  readonly child: Host;
  readonly before: readonly Safeguard[];
}

interface Contents {
  readonly routes: readonly PlacedRoute[];
  readonly middleware: readonly Middleware[];
  readonly mounts: readonly Mount[];
}

/** A safeguard with the file that names it. */
interface Standing {
  readonly path: string;
  readonly safeguard: Safeguard;
}

interface Way {
  readonly prefix: string;
  readonly standing: readonly Standing[];
  readonly application: Host;
  readonly visited: ReadonlySet<Host>;
}

const known = new WeakMap<Project, readonly Route[]>();
const deepest = 14;
const mostRoutes = 20_000;

export function routesOf(project: Project): readonly Route[] {
  let routes = known.get(project);
  if (routes === undefined) {
    routes = new Inventory(project).made();
    known.set(project, routes);
  }
  return routes;
}

class Inventory {
  readonly #project: Project;
  readonly #hosts: Hosts;
  readonly #guarding: Guarding;
  readonly #found: Route[] = [];
  readonly #reached = new Set<Host>();
  readonly #own = new Map<Host, Contents>();
  readonly #everywhere: readonly Located<UseFact>[]; // of no host in particular

  constructor(project: Project) {
    this.#project = project;
    this.#hosts = hostsOf(project);
    this.#guarding = new Guarding(project);
    this.#everywhere = project.of('use').filter((use) => use.on === undefined && ships(use));
    this.#place();
  }

  made(): readonly Route[] {
    const applications = this.#hosts.all.filter((host) => host.is === 'application');
    for (const application of applications) this.#visit(application, { prefix: '', standing: this.#global(application), application, visited: new Set() }, 0);
    this.#automatic(applications);
    this.#fileRoutes();
    return this.#found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.at.start - b.at.start));
  }

  /** Sorts routes and uses under their hosts. */
  #place(): void {
    const contents = new Map<Host, { routes: PlacedRoute[]; middleware: Middleware[]; mounts: Mount[] }>();
    const of = (host: Host): { routes: PlacedRoute[]; middleware: Middleware[]; mounts: Mount[] } => {
      let own = contents.get(host);
      if (own === undefined) contents.set(host, (own = { routes: [], middleware: [], mounts: [] }));
      return own;
    };
    for (const fact of this.#project.of('route')) {
      const host = fact.on === undefined || !ships(fact) ? null : this.#hosts.of(fact.path, fact.on);
      if (host !== null) of(host).routes.push({ fact, order: [fact.at.start] });
    }
    for (const use of this.#project.of('use')) {
      const host = use.on === undefined || !ships(use) ? null : this.#hosts.of(use.path, use.on);
      if (host === null) continue;
      const before: Safeguard[] = [];
      let mounts = 0;
      for (const safeguard of use.chain) {
        const children = this.#hosts.mounted(use, safeguard.what).filter((child) => child !== host);
        for (const child of children) of(host).mounts.push({ use, child, before: [...before], order: [use.at.start] });
        mounts += children.length;
        if (children.length === 0 && !(use.argument !== undefined && this.#isOwnFunction(use.path, safeguard.what))) before.push(safeguard);
      }
      if (mounts === 0) for (const safeguard of before) of(host).middleware.push({ use, safeguard, order: [use.at.start] });
    }
    for (const [host, own] of contents) this.#own.set(host, own);
  }

  /** A function of the project that is handed the application and adds nothing to it is no safeguard. */
  #isOwnFunction(path: string, value: Value): boolean {
    const target = targetOf(this.#project, path, value);
    return target?.kind === 'function' || target?.kind === 'class' || (target === null && this.#project.module(path)?.functions.some(({ name }) => name === nameOf(value)) === true);
  }

  /** What stands on a host, with what functions add that are handed it. */
  #contents(host: Host, depth = 0): Contents {
    const own = this.#own.get(host) ?? { routes: [], middleware: [], mounts: [] };
    if (depth > deepest) return own;
    const all: { routes: PlacedRoute[]; middleware: Middleware[]; mounts: Mount[] } = { routes: [...own.routes], middleware: [...own.middleware], mounts: [] };
    for (const mount of own.mounts) {
      const isAlias = mount.use.argument !== undefined && mount.use.encapsulated !== true && mount.use.under === undefined;
      if (!isAlias) {
        all.mounts.push(mount);
        continue;
      }
      this.#reached.add(mount.child);
      const inner = this.#contents(mount.child, depth + 1);
      const at = <T extends Placed>(placed: T): T => ({ ...placed, order: [...mount.order, ...placed.order] });
      all.routes.push(...inner.routes.map(at));
      all.middleware.push(...inner.middleware.map(at));
      for (const each of inner.mounts) {
        const child = this.#given(mount, each.child);
        if (child !== null) all.mounts.push(at({ ...each, child }));
      }
    }
    return all;
  }

  /** Where a function mounts one of its parameters on another, what it was called with. */
  #given({ use, child: called }: Mount, child: Host): Host | null {
    const { parameterOf } = child;
    if (parameterOf === undefined || child.path !== called.path || parameterOf.function !== called.parameterOf?.function) return child;
    const value = use.given?.[parameterOf.index];
    return value === undefined ? null : this.#hosts.of(use.path, value);
  }

  #visit(host: Host, way: Way, depth: number, replaced?: string): void {
    if (depth > deepest || way.visited.has(host) || this.#found.length >= mostRoutes) return;
    this.#reached.add(host);
    const prefix = joined(way.prefix, replaced ?? (host.prefix === undefined ? '' : this.#text(host.path, host.prefix)));
    const standing = [...way.standing, ...standingOf(host.path, host.safeguards)];
    const visited = new Set(way.visited).add(host);
    const { routes, middleware, mounts } = this.#contents(host);
    for (const { fact, order } of routes) this.#emit(fact, { ...way, prefix, standing: [...standing, ...this.#before(middleware, order, this.#text(fact.path, fact.pattern))] });
    for (const { use, child, before, order } of mounts) {
      const under = use.under === undefined ? '' : this.#text(use.path, use.under);
      const inherited = [...standing, ...this.#before(middleware, order, under), ...standingOf(use.path, before)];
      const inner: Way = { ...way, standing: inherited, visited, prefix: use.overridesPrefix === true ? prefix : joined(prefix, under) };
      this.#visit(child, inner, depth + 1, use.overridesPrefix === true ? under : undefined);
    }
    for (const base of this.#bases(host)) this.#visit({ ...base, safeguards: [], prefix: undefined }, { ...way, prefix, standing, visited }, depth + 1);
  }

  /** The classes whose routes a controller inherits. */
  #bases(host: Host): Host[] {
    return (host.bases ?? []).flatMap((base) => {
      const found = this.#hosts.of(host.path, base);
      return found === null || found === host ? [] : [found];
    });
  }

  #before(middleware: readonly Middleware[], order: Order, path: string): Standing[] {
    return middleware
      .filter(({ use, order: at }) => (use.ordered !== true || isBefore(at, order)) && (use.under === undefined || covers(this.#text(use.path, use.under), path)) && this.#applies(use, path))
      .map(({ use, safeguard }) => ({ path: use.path, safeguard }));
  }

  #applies(use: Located<UseFact>, path: string): boolean {
    const matches = (patterns: readonly Value[]): boolean => patterns.some((pattern) => matchesPath(this.#text(use.path, pattern), path));
    return (use.only === undefined || matches(use.only)) && (use.except === undefined || !matches(use.except));
  }

  /** What runs before every route of an application, wherever it is declared. */
  #global(application: Host): Standing[] {
    return this.#everywhere
      .filter((use) => sameFamily(use.framework, application.framework) && use.only === undefined && use.except === undefined && samePackage(use.path, application.path))
      .flatMap((use) => standingOf(use.path, use.chain));
  }

  /** Controllers that the framework finds by itself hang on the nearest application. */
  #automatic(applications: readonly Host[]): void {
    for (const host of this.#hosts.all) {
      if (host.automatic !== true || this.#reached.has(host)) continue;
      const near = nearest(host.path, applications.filter(({ framework }) => framework === host.framework));
      if (near === undefined) {
        this.#visit(host, { prefix: '', standing: this.#global(host), application: host, visited: new Set() }, 0);
        continue;
      }
      const prefix = near.prefix === undefined ? '' : this.#text(near.path, near.prefix);
      const { middleware } = this.#contents(near);
      const standing = [...this.#global(near), ...standingOf(near.path, near.safeguards), ...this.#before(middleware, [Number.MAX_SAFE_INTEGER], '')];
      this.#visit(host, { prefix, standing, application: near, visited: new Set() }, 0);
    }
  }

  /** Routes that stand for themselves: a file's path is theirs. */
  #fileRoutes(): void {
    for (const fact of this.#project.of('route')) {
      if (fact.on !== undefined || !ships(fact)) continue;
      const url = this.#text(fact.path, fact.pattern);
      const standing = this.#everywhere
        .filter((use) => sameFamily(use.framework, fact.framework) && samePackage(use.path, fact.path) && this.#applies(use, url))
        .flatMap((use) => standingOf(use.path, use.chain));
      this.#emit(fact, { prefix: '', standing });
    }
  }

  #emit(fact: Located<RouteFact>, { prefix, standing, application }: Pick<Way, 'prefix' | 'standing'> & { readonly application?: Host }): void {
    const url = joined(prefix, this.#text(fact.path, fact.pattern)) || '/';
    const guards: RouteGuard[] = [];
    for (const { path, safeguard } of [...standing, ...standingOf(fact.path, fact.safeguards)]) {
      const { what, how, at } = safeguard;
      if (fact.transport === 'websocket' && (safeguard.http === true || this.#seesOnlyHttp(path, what, how))) continue;
      const { authentication, skips, lets } = this.#guarding.judge(path, what);
      const isLifted = this.#isMarked(fact, skips) || lets.some((each) => this.#lets(each, url));
      guards.push({ path, at, how, name: nameOf(what), authentication: isLifted ? 'none' : authentication });
    }
    const handler = fact.handler === undefined ? null : this.#handler(fact.path, fact.handler);
    if (fact.handler !== undefined) {
      const { authentication, path, symbol } = this.#guarding.judge(fact.path, fact.handler);
      // the handler's own parameters stand among the safeguards already
      if (authentication !== 'unknown' && strongest([verdict(guards), authentication]) !== verdict(guards)) guards.push({ path, at: handler?.at ?? fact.at, how: 'handler', name: symbol, authentication });
      for (const decorator of handler?.decorators ?? []) guards.push({ path: handler!.path, at: decorator.at, how: 'decorator', name: nameOf(decorator), authentication: this.#guarding.judge(handler!.path, decorator).authentication });
    }
    this.#found.push({
      methods: fact.methods,
      url,
      transport: fact.transport,
      framework: application?.framework ?? fact.framework,
      ...(handler && { handler: { path: handler.path, at: handler.at, symbol: handler.symbol } }),
      guards,
      authentication: verdict(guards),
      ...(application && { application: { path: application.path, at: application.at, name: application.name } }),
      path: fact.path,
      at: fact.at,
    });
  }

  /** Classes of Starlette's BaseHTTPMiddleware never see a WebSocket. */
  #seesOnlyHttp(path: string, what: Value, how: Safeguard['how']): boolean {
    if (how !== 'middleware') return false;
    const target = targetOf(this.#project, path, what.kind === 'call' ? what.callee : what);
    return target?.kind === 'class' && target.class.bases.some((base) => /BaseHTTPMiddleware$/.test(nameOf(base)));
  }

  #isMarked(fact: Located<RouteFact>, skips: readonly string[]): boolean {
    if (skips.length === 0) return false;
    const host = fact.on === undefined ? null : this.#hosts.of(fact.path, fact.on);
    const marks = [...(fact.marks ?? []).map((value) => ({ path: fact.path, value })), ...(host?.marks ?? []).map((value) => ({ path: host!.path, value }))];
    return marks.some(({ path, value }) => this.#metadata(path, value).some((name) => skips.includes(name)));
  }

  /** The metadata keys that a decorator sets: `@SetMetadata('isPublic', true)`, or a function that returns that; else its name. */
  #metadata(path: string, value: Value): string[] {
    const call = value.kind === 'call' ? value : null;
    const callee = call?.callee ?? value;
    const own = nameOf(callee);
    if (own === 'SetMetadata') return call?.args[0] === undefined ? [] : [this.#text(path, call.args[0])];
    const target = targetOf(this.#project, path, callee);
    const returned = target?.kind === 'function' ? target.function.returns.map((each) => each.value) : target?.kind === 'bindings' ? target.bindings.flatMap((each) => (each.value.kind === 'function' ? each.value.returns : [])) : [];
    const inner = target === null || target.kind === 'external' ? [] : returned.flatMap((each) => (each.kind === 'call' ? this.#metadata(target.path, each) : []));
    return [own, ...inner];
  }

  /** Whether an allow-list of a middleware names the path. */
  #lets({ path, value }: { readonly path: string; readonly value: Value }, url: string): boolean {
    for (const outcome of outcomes(this.#project, path, value)) {
      const items = outcome.value.kind === 'list' ? outcome.value.items : [outcome.value];
      for (const item of items) {
        const text = textOf(item);
        if (text !== undefined && text !== '' && matchesPath(text, url)) return true;
      }
    }
    return false;
  }

  #handler(path: string, value: Value): { path: string; at: Route['at']; symbol: string; decorators: readonly Value[] } | null {
    if (value.kind === 'name') {
      const own = this.#project.module(path)?.functions.find(({ name }) => name === value.name);
      if (own !== undefined) return { path, at: own.at, symbol: own.name, decorators: [] };
      if (value.name.includes('@') || value.name.includes('.')) return { path, at: value.at, symbol: value.name, decorators: [] };
    }
    const target = targetOf(this.#project, path, value);
    if (target?.kind === 'function') return { path: target.path, at: target.function.at, symbol: target.function.name, decorators: target.path === path ? [] : target.function.decorators };
    if (target?.kind === 'bindings' && target.bindings[0] !== undefined) return { path: target.path, at: target.bindings[0].at, symbol: target.bindings[0].name, decorators: [] };
    return null;
  }

  #text(path: string, value: Value): string {
    if (value.kind === 'literal') return String(value.value ?? '');
    const text = textOf(outcomes(this.#project, path, value)[0]?.value ?? { kind: 'unknown', why: 'dynamic' });
    return text ?? '{…}';
  }
}

function ships({ role }: { readonly role: string }): boolean {
  return role === 'production' || role === 'development';
}

function standingOf(path: string, safeguards: readonly Safeguard[]): Standing[] {
  return safeguards.map((safeguard) => ({ path, safeguard }));
}

function verdict(guards: readonly RouteGuard[]): Authentication {
  return strongest(guards.map(({ authentication }) => authentication));
}

/** Django and its REST framework, Starlette and FastAPI share an application. */
function sameFamily(one: string, other: string): boolean {
  const family = (name: string): string => (name === 'drf' ? 'django' : name === 'starlette' ? 'fastapi' : name);
  return family(one) === family(other);
}

function samePackage(one: string, other: string): boolean {
  return one.split('/', 1)[0] === other.split('/', 1)[0] || folderOf(one) === '' || folderOf(other) === '';
}

/** The application that shares most folders with the path. */
function nearest(path: string, applications: readonly Host[]): Host | undefined {
  const shared = (other: string): number => {
    const [own, theirs] = [path.split('/'), other.split('/')];
    let count = 0;
    while (count < own.length - 1 && own[count] === theirs[count]) count++;
    return count;
  };
  return [...applications].sort((a, b) => shared(b.path) - shared(a.path))[0];
}

function isBefore(one: Order, other: Order): boolean {
  for (let at = 0; at < one.length && at < other.length; at++) if (one[at] !== other[at]) return one[at]! < other[at]!;
  return one.length <= other.length;
}

/** `/a` + `b/` -> `/a/b/`; an empty part adds nothing. */
export function joined(prefix: string, path: string): string {
  if (path === '') return prefix;
  if (prefix === '') return path.startsWith('/') || path.startsWith('^') ? path : `/${path}`;
  return `${prefix.replace(/\/+$/, '')}/${path.replace(/^\^?\/*/, '')}`;
}

/** Whether a middleware's path covers a route's: whole segments of it. */
function covers(under: string, path: string): boolean {
  const start = under.replace(/\/?\*?$/, '');
  return start === '' || path === start || path.startsWith(`${start}/`);
}

/** `/api/*`, `/api/(.*)`, `/api/:path*`, `/api` against a path; only a star at the end matters. */
function matchesPath(pattern: string, path: string): boolean {
  if (pattern === path || pattern.replace(/\/$/, '') === path.replace(/\/$/, '')) return true;
  const star = /^(.*?)(?:\/?:\w+\*|\/?\(\.\*\)|\/?\{\*\w+\}|\*+)$/.exec(pattern);
  return star !== null && path.startsWith(star[1] ?? '');
}
