// link: facts of hosts, routes and what they use -> the route inventory: prefixes joined over mounts, every route with the safeguards
// that run before it and what they know of the caller.
import type { Located, Project } from '../model/project.ts';
import type { Authentication, Framework, Route, RouteFact, RouteGuard, Safeguard, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { findMethod, instanceClass, targetOf } from './classes.ts';
import { textOf } from './concrete.ts';
import { Guarding, strongest } from './guarding.ts';
import { HostContents, type Middleware, type Order, type PlacedRoute } from './host-contents.ts';
import { hostsOf, type Host, type Hosts } from './hosts.ts';
import { metadataKeys } from './marks.ts';
import { namesOf } from './names.ts';
import { nameOf, rightsOf } from './naming.ts';
import { nearest, sameFamily, samePackage } from './nearest.ts';
import { developmentReach } from './evidence.ts';
import { ships } from './project.ts';
import { outcomes, reachOf } from './resolve.ts';
import { covers, joined, matchesPath } from './route-paths.ts';

/** A safeguard with the file that names it. */
interface Standing {
  readonly path: string;
  readonly safeguard: Safeguard;
  readonly within?: string; // it runs below this path alone, which only the route's own can tell
  readonly general?: Framework; // of no host in particular: this framework's default, which hosts may replace
}

interface Way {
  readonly prefix: string;
  readonly standing: readonly Standing[];
  readonly application: Host;
  readonly development?: true;
  readonly visited: ReadonlySet<Host>;
}

/** What is put before the routes of a controller that the framework finds. */
interface Automatic {
  readonly application: Host;
  readonly own: string; // the controller's prefix
  readonly prefixed: Host | undefined;
  readonly versioned: Host | undefined;
}

const deepest = 14;
const mostRoutes = 20_000;
const mostParts = 20; // of a path that is read piece by piece
const unread = '{…}';

export function routesOf(project: Project): readonly Route[] {
  return project.once(inventory).routes;
}

/** What judged their safeguards, and knows as much as they do. */
export function guardingOf(project: Project): Guarding {
  return project.once(inventory).guarding;
}

function inventory(project: Project): ReturnType<Inventory['made']> {
  return new Inventory(project).made();
}

class Inventory {
  readonly #project: Project;
  readonly #hosts: Hosts;
  readonly #guarding: Guarding;
  readonly #found: Route[] = [];
  readonly #ids = new Set<string>();
  readonly #reached = new Set<Host>();
  readonly #contents: HostContents;
  readonly #everywhere: readonly Located<UseFact>[]; // of no host in particular

  constructor(project: Project) {
    this.#project = project;
    this.#hosts = hostsOf(project);
    this.#guarding = new Guarding(project);
    this.#everywhere = project.of('use').filter((use) => use.on === undefined && ships(use));
    this.#contents = new HostContents(project, this.#hosts);
  }

  made(): { readonly routes: readonly Route[]; readonly guarding: Guarding } {
    const applications = this.#hosts.all.filter((host) => host.is === 'application');
    const mounted = this.#contents.children();
    for (const application of [...applications.filter((each) => !mounted.has(each)), ...applications.filter((each) => mounted.has(each))]) {
      if (!this.#reached.has(application)) this.#visit(application, { prefix: '', standing: this.#global(application), application, visited: new Set() }, 0);
    }
    for (const root of this.#hosts.all.filter((host) => host.framework === 'trpc' && host.is === 'router' && !mounted.has(host))) { // served by what was not seen
      if (!this.#reached.has(root)) this.#visit(root, { prefix: '', standing: [], application: root, visited: new Set() }, 0);
    }
    this.#automatic(applications);
    this.#fileRoutes();
    return { routes: this.#found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.at.start - b.at.start)), guarding: this.#guarding };
  }

  #visit(host: Host, way: Way, depth: number, replaced?: string): void {
    if (depth > deepest || way.visited.has(host) || this.#found.length >= mostRoutes) return;
    this.#reached.add(host);
    const prefix = joined(way.prefix, replaced ?? this.#prefixOf(host));
    const standing = [...withoutReplaced(way.standing, host.replaces), ...this.#inherited(host)];
    const visited = new Set(way.visited).add(host);
    const { routes, middleware, mounts } = this.#contents.of(host);
    for (const { fact, order } of routes) {
      const inner: Way = { ...way, prefix, visited, standing: [...standing, ...this.#before(middleware, order, this.#text(fact.path, fact.pattern))] };
      if (!this.#answered(fact, inner, depth)) this.#emit(fact, inner);
    }
    for (const { use, child, before, order, folder, hooks = [] } of mounts) {
      const under = folder ?? (use.under === undefined ? '' : this.#text(use.path, use.under));
      const beside = hooks.flatMap((each) => this.#before(this.#contents.of(each).middleware, [Number.MAX_SAFE_INTEGER], ''));
      const inherited = [...standing, ...this.#before(middleware, order, under), ...this.#below(middleware, order, under, prefix), ...standingOf(use.path, before), ...beside];
      const inner: Way = { ...way, standing: inherited, visited, ...this.#onlyDevelopment(use), prefix: use.overridesPrefix === true ? prefix : joined(prefix, under) };
      this.#visit(child, inner, depth + 1, use.overridesPrefix === true ? under : undefined);
    }
    const taken = new Set(routes.flatMap(({ fact }) => fact.methods.map((method) => `${method} ${this.#text(fact.path, fact.pattern)}`)));
    for (const { fact } of this.#inheritedRoutes(host)) {
      const name = `${fact.methods[0] ?? ''} ${this.#text(fact.path, fact.pattern)}`;
      if (!taken.has(name)) this.#emit(fact, { ...way, prefix, standing });
      taken.add(name);
    }
  }

  /** Its own, else that of the base that made it. */
  #prefixOf(host: Host, depth = 0): string {
    if (host.prefix !== undefined) return this.#text(host.path, host.prefix);
    const [base] = depth > 8 ? [] : this.#bases(host);
    return base === undefined ? '' : this.#prefixOf(base, depth + 1);
  }

  /** Mounted or declared under a condition that does not hold where it ships. */
  #onlyDevelopment({ path, guards = [] }: { readonly path: string; readonly guards?: readonly Value[] }): { development?: true } {
    return guards.length > 0 && developmentReach(reachOf(this.#project, path, guards)) ? { development: true } : {};
  }

  /** The host's own safeguards behind those of its bases, but for the kinds that it replaces. */
  #inherited(host: Host, depth = 0): Standing[] {
    const bases = depth > 8 ? [] : this.#bases(host).flatMap((base) => this.#inherited(base, depth + 1));
    return [...bases.filter(({ safeguard }) => host.replaces?.includes(safeguard.how) !== true), ...standingOf(host.path, host.safeguards)];
  }

  #inheritedRoutes(host: Host, depth = 0): PlacedRoute[] {
    if (depth > 8) return [];
    return this.#bases(host).flatMap((base) => [...this.#contents.of(base).routes.filter(({ fact }) => !isTemplate(fact)), ...this.#inheritedRoutes(base, depth + 1)]);
  }

  /** Where a class answers the route: its verbs with their safeguards, or the one action that is named. */
  #answered(fact: Located<RouteFact>, way: Way, depth: number): boolean {
    const { handler } = fact;
    const whole = handler === undefined || depth > deepest ? null : this.#hosts.of(fact.path, handler);
    const controller = whole ?? (handler?.kind === 'member' ? this.#hosts.of(fact.path, handler.on) : null);
    if (controller?.is !== 'controller' || way.visited.has(controller)) return false;
    this.#reached.add(controller);
    const standing = [...withoutReplaced(way.standing, controller.replaces), ...this.#inherited(controller)];
    const own = [...this.#contents.of(controller).routes, ...this.#inheritedRoutes(controller)];
    const wanted = whole !== null ? own : own.filter(({ fact: inner }) => inner.handler?.kind === 'name' && inner.handler.name === `${controller.name}.${handler?.kind === 'member' ? handler.name : ''}`);
    if (wanted.length === 0 && whole !== null) return false;
    if (wanted.length === 0) this.#emit(fact, { ...way, standing });
    for (const { fact: inner } of wanted) {
      const methods = whole !== null && fact.methods.includes('*') ? inner.methods : fact.methods;
      const transport = fact.transport === 'http' ? inner.transport : fact.transport;
      this.#emit({ ...inner, methods, transport }, { ...way, standing: [...standing, ...standingOf(fact.path, fact.safeguards)] }, fact);
    }
    return true;
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

  /** `app.use('/api/admin', auth); app.use('/api', router)`: what runs before some routes of what is mounted. */
  #below(middleware: readonly Middleware[], order: Order, path: string, prefix: string): Standing[] {
    return middleware.flatMap(({ use, safeguard, order: at }) => {
      const under = use.under === undefined || (use.ordered === true && !isBefore(at, order)) ? '' : this.#text(use.path, use.under);
      return under === '' || covers(under, path) || !covers(path, under) || !this.#applies(use, path) ? [] : [{ path: use.path, safeguard, within: joined(prefix, under) }];
    });
  }

  #applies(use: Located<UseFact>, path: string): boolean {
    const matches = (patterns: readonly Value[]): boolean => patterns.some((pattern) => matchesPath(this.#text(use.path, pattern), path));
    return (use.only === undefined || matches(use.only)) && (use.except === undefined || !matches(use.except));
  }

  /** What runs before every route of an application, wherever it is declared. */
  #global(application: Host): Standing[] {
    return this.#everywhere
      .filter((use) => sameFamily(use.framework, application.framework) && use.only === undefined && use.except === undefined && samePackage(use.path, application.path))
      .flatMap((use) => defaults(use));
  }

  /** Controllers that the framework finds by itself hang on the application of their package. */
  #automatic(applications: readonly Host[]): void {
    for (const host of this.#hosts.all) {
      if (host.automatic !== true || this.#reached.has(host)) continue;
      const near = nearest(host.path, applications.filter(({ framework }) => framework === host.framework));
      // set-up is often spread: a function that is handed the application gives it its prefix
      const parts = near === undefined ? [] : this.#hosts.all.filter((other) => other.framework === host.framework && (other === near || (other.parameterOf !== undefined && samePackage(other.path, near.path))));
      const standing = parts.flatMap((part) => [...standingOf(part.path, part.safeguards), ...this.#before(this.#contents.of(part).middleware, [Number.MAX_SAFE_INTEGER], '')]);
      const prefixed = parts.find(({ prefix }) => prefix !== undefined);
      for (const own of this.#texts(host.path, host.prefix)) {
        const setting: Automatic = { application: near ?? host, own, prefixed, versioned: parts.find(({ versioning }) => versioning !== undefined) };
        this.#reached.add(host);
        this.#controller(host, [...this.#global(near ?? host), ...standing], setting);
      }
    }
  }

  #controller(host: Host, before: readonly Standing[], { application, own, prefixed, versioned }: Automatic): void {
    const standing = [...withoutReplaced(before, host.replaces), ...this.#inherited(host)];
    const general = prefixed?.prefix === undefined ? '' : joined('', this.#text(prefixed.path, prefixed.prefix));
    for (const { fact } of [...this.#contents.of(host).routes, ...this.#inheritedRoutes(host)]) {
      for (const path of this.#texts(fact.path, fact.pattern)) {
        const local = joined(joined('', own), path);
        const isExcepted = prefixed?.prefixExcept?.some((except) => this.#texts(prefixed.path, except).some((pattern) => matchesPath(`/${pattern.replace(/^\//, '')}`, local))) === true;
        const isSocket = fact.transport === 'websocket';
        const prefix = isSocket || isExcepted || path.startsWith('(') ? '' : joined(general, this.#version(fact, host, versioned));
        this.#emit({ ...fact, pattern: { kind: 'literal', value: path, at: fact.at } }, { prefix: joined(prefix, own), standing, application });
      }
    }
  }

  /** `v1` of a URI with versions: the route's own, its controller's, or what the application falls back to. */
  #version(fact: Located<RouteFact>, host: Host, versioned: Host | undefined): string {
    const { versioning } = versioned ?? {};
    if (versioned === undefined || versioning === undefined) return '';
    const version = fact.version === undefined ? (host.version === undefined ? undefined : this.#texts(host.path, host.version)[0]) : this.#texts(fact.path, fact.version)[0];
    const chosen = version ?? (versioning.fallback === undefined ? undefined : this.#texts(versioned.path, versioning.fallback)[0]);
    return chosen === undefined || chosen === '' || chosen.includes('{') ? '' : `${this.#text(versioned.path, versioning.prefix)}${chosen}`;
  }

  /** Routes that stand for themselves: a file's path is theirs. */
  #fileRoutes(): void {
    for (const fact of this.#project.of('route')) {
      if (fact.on !== undefined || !ships(fact)) continue;
      const url = this.#text(fact.path, fact.pattern);
      const standing = this.#everywhere
        .filter((use) => sameFamily(use.framework, fact.framework) && samePackage(use.path, fact.path) && this.#applies(use, url))
        .flatMap((use) => defaults(use));
      this.#emit(fact, { prefix: '', standing });
    }
  }

  /** `declared`: where the route stands, when a class elsewhere answers it. */
  #emit(fact: Located<RouteFact>, { prefix, standing, application, development }: Pick<Way, 'prefix' | 'standing' | 'development'> & { readonly application?: Host }, declared = fact): void {
    const whole = joined(prefix, this.#text(declared.path, declared.pattern)) || '/';
    const url = fact.framework === 'trpc' && application !== undefined ? this.#procedure(whole, application) : whole;
    const guards: RouteGuard[] = [];
    const before = standing.filter(({ safeguard, general, within }) => fact.replaces?.includes(safeguard.how) !== true && (general !== 'drf' || fact.framework === 'drf') && (within === undefined || covers(within, url)));
    for (const { path, safeguard } of [...before, ...standingOf(fact.path, fact.safeguards)]) {
      const { what, how, at } = safeguard;
      if (fact.transport === 'websocket' && (safeguard.http === true || this.#seesOnlyHttp(path, what, how))) continue;
      const { authentication, skips, needs, lets, only, ofUser } = this.#guarding.judge(path, what);
      const marked = skips.length + needs.length === 0 ? [] : this.#marksOf(fact);
      const isLifted = skips.some((name) => marked.includes(name)) || (needs.length > 0 && !needs.some((name) => marked.includes(name))) || lets.some((each) => this.#lets(each, url)) || (only.length > 0 && !only.some((each) => this.#lets(each, url)));
      guards.push({ path, at, how, name: nameOf(what), ...rightsOf(what), authentication: isLifted || (authentication === 'optional' && ofUser && (how === 'middleware' || how === 'hook')) ? 'none' : behind(guards, authentication, ofUser) }); // who only looks at a caller that others found finds none
    }
    for (const mark of fact.marks ?? []) {
      const { authentication } = this.#guarding.judge(fact.path, mark);
      if (authentication === 'required' || authentication === 'presence') guards.push({ path: fact.path, at: mark.at, how: 'decorator', name: nameOf(mark), ...rightsOf(mark), authentication });
    }
    const handler = fact.handler === undefined ? null : this.#handler(fact.path, fact.handler);
    if (fact.handler !== undefined) {
      const { authentication, path, symbol } = this.#guarding.judge(fact.path, fact.handler);
      // the handler's own parameters stand among the safeguards already
      if (authentication !== 'unknown' && strongest([verdict(guards), authentication]) !== verdict(guards)) guards.push({ path, at: handler?.at ?? fact.at, how: 'handler', name: symbol, authentication });
      for (const decorator of handler?.decorators ?? []) guards.push({ path: handler!.path, at: decorator.at, how: 'decorator', name: nameOf(decorator), ...rightsOf(decorator), authentication: this.#guarding.judge(handler!.path, decorator).authentication });
    }
    const authentication = verdict(guards);
    if (this.#isKnown(declared, [fact.methods.join(), url, fact.transport, authentication, application?.path, application?.name].join(' '))) return;
    this.#found.push({
      methods: fact.methods,
      url,
      transport: fact.transport,
      framework: application?.framework ?? fact.framework,
      ...(handler && { handler: { path: handler.path, at: handler.at, symbol: handler.symbol } }),
      guards,
      authentication,
      ...(application && { application: { path: application.path, at: application.at, name: application.name } }),
      ...(fact.inputs && { inputs: fact.inputs.map((schema) => ({ path: fact.path, at: schema.at, schema })) }),
      ...(development === true ? { development } : this.#onlyDevelopment(declared)),
      path: declared.path,
      at: declared.at,
    });
  }

  /** Routers inside routers are joined by dots: `/trpc/post.byId`. */
  #procedure(url: string, { path, prefix }: Host): string {
    const endpoint = prefix === undefined ? '' : joined('', this.#text(path, prefix));
    return `${endpoint}/${url.slice(endpoint.length).replace(/^\//, '').replaceAll('/', '.')}`;
  }

  /** Mounted in either branch of a condition it is one route. */
  #isKnown({ path, at }: Located<RouteFact>, what: string): boolean {
    const id = `${path} ${at.start} ${what}`;
    if (this.#ids.has(id)) return true;
    this.#ids.add(id);
    return false;
  }

  /** Classes of Starlette's BaseHTTPMiddleware never see a WebSocket. */
  #seesOnlyHttp(path: string, what: Value, how: Safeguard['how']): boolean {
    if (how !== 'middleware') return false;
    const target = targetOf(this.#project, path, what.kind === 'call' ? what.callee : what);
    return target?.kind === 'class' && target.class.bases.some((base) => /BaseHTTPMiddleware$/.test(nameOf(base)));
  }

  /** Names and metadata keys of the decorators on the route and on its controller. */
  #marksOf(fact: Located<RouteFact>): string[] {
    const host = fact.on === undefined ? null : this.#hosts.of(fact.path, fact.on);
    const own = (fact.marks ?? []).flatMap((mark) => metadataKeys(this.#project, fact.path, mark));
    return [...own, ...(host?.marks ?? []).flatMap((mark) => metadataKeys(this.#project, host!.path, mark))];
  }

  /** Whether an allow-list of a middleware names the path. */
  #lets({ path, value }: { readonly path: string; readonly value: Value }, url: string): boolean {
    const plain = url.startsWith('^') ? joined('', url.slice(1)) : url; // Django's regular expressions
    for (const outcome of outcomes(this.#project, path, value)) {
      const items = outcome.value.kind === 'list' ? outcome.value.items : [outcome.value];
      for (const item of items) {
        const text = textOf(item);
        if (text !== undefined && text !== '' && matchesPath(text, plain)) return true;
      }
    }
    return false;
  }

  #handler(path: string, value: Value): { path: string; at: Route['at']; symbol: string; decorators: readonly Value[] } | null {
    if (value.kind === 'name') {
      const module = this.#project.module(path);
      const own = module === undefined ? undefined : namesOf(module).functions.get(value.name);
      if (own !== undefined) return { path, at: own.at, symbol: own.name, decorators: [] };
      if (value.name === 'default' || /[@.]/.test(value.name)) return { path, at: value.at, symbol: value.name, decorators: [] };
    }
    if (value.kind === 'call') { // `app.post('/login', login())`: what the function makes answers
      const made = targetOf(this.#project, path, value.callee);
      return made?.kind === 'function' ? { path: made.path, at: made.function.at, symbol: made.function.name, decorators: [] } : null;
    }
    const target = targetOf(this.#project, path, value);
    const owner = target === null && value.kind === 'member' ? instanceClass(this.#project, path, value.on) : null;
    const method = owner === null || value.kind !== 'member' ? null : findMethod(this.#project, owner, value.name); // `handlers.index` of an instance
    if (method !== null) return { path: method.path, at: method.function.at, symbol: method.function.name, decorators: method.function.decorators };
    if (target?.kind === 'function') return { path: target.path, at: target.function.at, symbol: target.function.name, decorators: target.path === path ? [] : target.function.decorators };
    if (target?.kind === 'bindings' && target.bindings[0] !== undefined) return { path: target.path, at: target.bindings[0].at, symbol: target.bindings[0].name, decorators: [] };
    if (target?.kind === 'value') return { path: target.path, at: target.value.at, symbol: nameOf(value), decorators: [] }; // exports.create = …
    return null;
  }

  /** One path or several: `@Controller(['a', 'b'])`. */
  #texts(path: string, value: Value | undefined): string[] {
    if (value === undefined) return [''];
    if (value.kind !== 'list') return [this.#text(path, value)];
    return value.items.length === 0 ? [''] : value.items.map((item) => this.#text(path, item));
  }

  #text(path: string, value: Value): string {
    if (value.kind === 'literal') return String(value.value ?? '');
    const known = outcomes(this.#project, path, value).filter(({ origin }) => origin !== 'unset'); // a variable that nobody sets is no empty path
    const text = known.map((outcome) => textOf(outcome.value)).find((each) => each !== undefined);
    if (text !== undefined) return text;
    return value.kind === 'join' && value.parts.length <= mostParts ? value.parts.map((part) => (part.kind === 'join' ? unread : this.#text(path, part))).join('') : unread;
  }
}

/** `get(path, handler) { this.router.get(path, handler); }` of a base registers what its classes hand it. */
function isTemplate({ pattern }: RouteFact): boolean {
  return pattern.kind === 'opaque' && pattern.why === 'parameter';
}

/** Defaults of an application; a host that has its own goes without them. */
function defaults(use: Located<UseFact>): Standing[] {
  return use.chain.map((safeguard) => ({ path: use.path, safeguard, general: use.framework }));
}

function withoutReplaced(standing: readonly Standing[], kinds: Host['replaces']): readonly Standing[] {
  return kinds === undefined ? standing : standing.filter(({ safeguard, general }) => general === undefined || !kinds.includes(safeguard.how));
}

function standingOf(path: string, safeguards: readonly Safeguard[]): Standing[] {
  return safeguards.map((safeguard) => ({ path, safeguard }));
}

/** Where a caller must be there that somebody before has found, it matters whether that one looked: a token that nobody checks finds no caller. */
function behind(guards: readonly RouteGuard[], authentication: Authentication, ofUser: boolean): Authentication {
  return authentication === 'presence' && ofUser && !guards.some((guard) => guard.authentication === 'presence') ? 'required' : authentication;
}

function verdict(guards: readonly RouteGuard[]): Authentication {
  return strongest(guards.map(({ authentication }) => authentication));
}

function isBefore(one: Order, other: Order): boolean {
  for (let at = 0; at < one.length && at < other.length; at++) if (one[at] !== other[at]) return one[at]! < other[at]!;
  return one.length <= other.length;
}
