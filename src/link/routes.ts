// link: facts of hosts, routes and what they use -> the route inventory: prefixes joined over mounts, every route with the safeguards
// that run before it and what they know of the caller.
import type { Located, Project } from '../model/project.ts';
import type { Route, RouteFact, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { isConsumed } from './consumed.ts';
import { Guarding } from './guarding.ts';
import { HostContents, type Middleware, type Order, type PlacedRoute } from './host-contents.ts';
import { hostsOf, type Host, type Hosts } from './hosts.ts';
import { nearest, sameFamily, samePackage } from './nearest.ts';
import { developmentReach } from './evidence.ts';
import { fileName, folderOf, isWithin } from './paths.ts';
import { ships } from './project.ts';
import { reachOf } from './resolve.ts';
import { guardsOf, standingOf, verdictOf, type Standing } from './route-guards.ts';
import { handlerOf } from './route-handler.ts';
import { covers, joined, matchesPath } from './route-paths.ts';
import { pathText, pathTexts } from './route-text.ts';

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
    for (const plugin of this.#hosts.all.filter((host) => host.framework === 'fastify' && host.parameterOf !== undefined && !mounted.has(host) && isStarted(this.#project, host.path))) {
      if (!this.#reached.has(plugin)) this.#visit(plugin, { prefix: '', standing: this.#global(plugin), application: plugin, visited: new Set() }, 0);
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
      const inner: Way = { ...way, prefix, visited, standing: [...standing, ...this.#before(middleware, order, pathText(this.#project, fact.path, fact.pattern))] };
      if (!this.#answered(fact, inner, depth)) this.#emit(fact, inner);
    }
    for (const { use, child, before, order, folder, hooks = [] } of mounts) {
      const under = folder ?? (use.under === undefined ? '' : pathText(this.#project, use.path, use.under));
      const beside = hooks.flatMap((each) => this.#before(this.#contents.of(each).middleware, [Number.MAX_SAFE_INTEGER], ''));
      const inherited = [...standing, ...this.#before(middleware, order, under), ...this.#below(middleware, order, under, prefix), ...standingOf(use.path, before), ...beside];
      const inner: Way = { ...way, standing: inherited, visited, ...this.#onlyDevelopment(use), prefix: use.overridesPrefix === true ? prefix : joined(prefix, under) };
      this.#visit(child, inner, depth + 1, use.overridesPrefix === true ? under : undefined);
    }
    const taken = new Set(routes.flatMap(({ fact }) => fact.methods.map((method) => `${method} ${pathText(this.#project, fact.path, fact.pattern)}`)));
    for (const { fact } of this.#inheritedRoutes(host)) {
      const name = `${fact.methods[0] ?? ''} ${pathText(this.#project, fact.path, fact.pattern)}`;
      if (!taken.has(name)) this.#emit(fact, { ...way, prefix, standing });
      taken.add(name);
    }
  }

  /** Its own, else that of the base that made it. */
  #prefixOf(host: Host, depth = 0): string {
    if (host.prefix !== undefined) return pathText(this.#project, host.path, host.prefix);
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
      .filter(({ use, order: at }) => (use.ordered !== true || isBefore(at, order)) && (use.under === undefined || covers(pathText(this.#project, use.path, use.under), path)) && this.#applies(use, path))
      .map(({ use, safeguard }) => ({ path: use.path, safeguard }));
  }

  /** `app.use('/api/admin', auth); app.use('/api', router)`: what runs before some routes of what is mounted. */
  #below(middleware: readonly Middleware[], order: Order, path: string, prefix: string): Standing[] {
    return middleware.flatMap(({ use, safeguard, order: at }) => {
      const under = use.under === undefined || (use.ordered === true && !isBefore(at, order)) ? '' : pathText(this.#project, use.path, use.under);
      return under === '' || covers(under, path) || !covers(path, under) || !this.#applies(use, path) ? [] : [{ path: use.path, safeguard, within: joined(prefix, under) }];
    });
  }

  #applies(use: Located<UseFact>, path: string): boolean {
    const matches = (patterns: readonly Value[]): boolean => patterns.some((pattern) => matchesPath(pathText(this.#project, use.path, pattern), path));
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
      for (const own of pathTexts(this.#project, host.path, host.prefix)) {
        const setting: Automatic = { application: near ?? host, own, prefixed, versioned: parts.find(({ versioning }) => versioning !== undefined) };
        this.#reached.add(host);
        this.#controller(host, [...this.#global(near ?? host), ...standing], setting);
      }
    }
  }

  #controller(host: Host, before: readonly Standing[], { application, own, prefixed, versioned }: Automatic): void {
    const standing = [...withoutReplaced(before, host.replaces), ...this.#inherited(host)];
    const chosen = this.#everywhere.filter((use) => (use.only !== undefined || use.except !== undefined) && sameFamily(use.framework, application.framework) && samePackage(use.path, application.path));
    const general = prefixed?.prefix === undefined ? '' : joined('', pathText(this.#project, prefixed.path, prefixed.prefix));
    for (const { fact } of [...this.#contents.of(host).routes, ...this.#inheritedRoutes(host)]) {
      for (const path of pathTexts(this.#project, fact.path, fact.pattern)) {
        const local = joined(joined('', own), path);
        const isExcepted = prefixed?.prefixExcept?.some((except) => pathTexts(this.#project, prefixed.path, except).some((pattern) => matchesPath(`/${pattern.replace(/^\//, '')}`, local))) === true;
        const isSocket = fact.transport === 'websocket';
        const prefix = isSocket || isExcepted || path.startsWith('(') ? '' : joined(general, this.#version(fact, host, versioned));
        this.#emit({ ...fact, pattern: { kind: 'literal', value: path, at: fact.at } }, { prefix: joined(prefix, own), standing: [...chosen.filter((use) => isConsumed(this.#project, this.#hosts, use, { host, fact, path: local })).flatMap((use) => defaults(use)), ...standing], application });
      }
    }
  }

  /** `v1` of a URI with versions: the route's own, its controller's, or what the application falls back to. */
  #version(fact: Located<RouteFact>, host: Host, versioned: Host | undefined): string {
    const { versioning } = versioned ?? {};
    if (versioned === undefined || versioning === undefined) return '';
    const version = fact.version === undefined ? (host.version === undefined ? undefined : pathTexts(this.#project, host.path, host.version)[0]) : pathTexts(this.#project, fact.path, fact.version)[0];
    const chosen = version ?? (versioning.fallback === undefined ? undefined : pathTexts(this.#project, versioned.path, versioning.fallback)[0]);
    return chosen === undefined || chosen === '' || chosen.includes('{') ? '' : `${pathText(this.#project, versioned.path, versioning.prefix)}${chosen}`;
  }

  /** Routes that stand for themselves: a file's path is theirs. */
  #fileRoutes(): void {
    for (const fact of this.#project.of('route')) {
      if (fact.on !== undefined || !ships(fact)) continue;
      const url = pathText(this.#project, fact.path, fact.pattern);
      const standing = this.#everywhere
        .filter((use) => sameFamily(use.framework, fact.framework) && samePackage(use.path, fact.path) && this.#applies(use, url))
        .flatMap((use) => defaults(use));
      this.#emit(fact, { prefix: '', standing });
    }
  }

  /** `declared`: where the route stands, when a class elsewhere answers it. */
  #emit(fact: Located<RouteFact>, { prefix, standing, application, development }: Pick<Way, 'prefix' | 'standing' | 'development'> & { readonly application?: Host }, declared = fact): void {
    const whole = joined(prefix, pathText(this.#project, declared.path, declared.pattern)) || '/';
    const url = fact.framework === 'trpc' && application !== undefined ? this.#procedure(whole, application) : whole;
    const handler = fact.handler === undefined ? null : handlerOf(this.#project, fact.path, fact.handler);
    const guards = guardsOf(fact, standing, handler, url, { project: this.#project, hosts: this.#hosts, guarding: this.#guarding });
    const authentication = verdictOf(guards);
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
    const endpoint = prefix === undefined ? '' : joined('', pathText(this.#project, path, prefix));
    return `${endpoint}/${url.slice(endpoint.length).replace(/^\//, '').replaceAll('/', '.')}`;
  }

  /** Mounted in either branch of a condition it is one route. */
  #isKnown({ path, at }: Located<RouteFact>, what: string): boolean {
    const id = `${path} ${at.start} ${what}`;
    if (this.#ids.has(id)) return true;
    this.#ids.add(id);
    return false;
  }
}

/** `fastify start dist/app.js` of the package's scripts makes the application and hands it to the plugin that the file exports. https://github.com/fastify/fastify-cli */
function isStarted(project: Project, path: string): boolean {
  const name = fileName(path).replace(/\.[cm]?[jt]s$/, '');
  return project.of('package-script').some(({ path: manifest, text }) => {
    const file = /\bfastify start\b[^&|;]{0,200}?([\w-]+)\.[cm]?[jt]s(?=\s|$)/.exec(text)?.[1];
    return file === name && isWithin(folderOf(manifest), path);
  });
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

function isBefore(one: Order, other: Order): boolean {
  for (let at = 0; at < one.length && at < other.length; at++) if (one[at] !== other[at]) return one[at]! < other[at]!;
  return one.length <= other.length;
}
