// link: what stands on each host: its routes, the middleware before them and the hosts it mounts, with what functions add that are
// handed the host.
import type { Located, Project } from '../model/project.ts';
import type { RouteFact, Safeguard, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { Adoption, listOf } from './adoption.ts';
import { targetOf } from './classes.ts';
import { nameOf } from './naming.ts';
import { Handing } from './handed.ts';
import type { Host, Hosts } from './hosts.ts';
import { loadedEach } from './folder-files.ts';
import { eachGiven, tableRoutes, withOwnPath } from './loaded.ts';
import { namesOf } from './names.ts';
import { samePackage } from './nearest.ts';
import { reachOf } from './resolve.ts';
import { folderOf, isWithin, joinPath } from './paths.ts';
import { ships } from './project.ts';
import { sailsRoute } from './sails.ts';

/** Where something is declared on a host, in the order in which it runs; what functions add that are handed the host stands where they are called. */
export type Order = readonly number[];

interface Placed {
  readonly order: Order;
}

export interface PlacedRoute extends Placed {
  readonly fact: Located<RouteFact>;
}

export interface Middleware extends Placed {
  readonly use: Located<UseFact>;
  readonly safeguard: Safeguard;
}

export interface Mount extends Placed {
  readonly use: Located<UseFact>;
  readonly child: Host;
  readonly before: readonly Safeguard[];
  readonly folder?: string; // the prefix that a folder's name gives
  readonly hooks?: readonly Host[]; // of files beside or above it, whose middleware counts for it
}

export interface Contents {
  readonly routes: readonly PlacedRoute[];
  readonly middleware: readonly Middleware[];
  readonly mounts: readonly Mount[];
}

/** Who hands its application to a function, in which call. */
interface Caller {
  readonly host: Host;
  readonly use: Located<UseFact>;
}

interface Gathered {
  readonly routes: PlacedRoute[];
  readonly middleware: Middleware[];
  readonly mounts: Mount[];
}

const hooksFile = /\/[_.]?auto_?hooks\.[cm]?[jt]s$/i;
const deepest = 14;
const nothing: Contents = { routes: [], middleware: [], mounts: [] };

export class HostContents {
  /** Hosts whose contents count as another's. */
  readonly merged = new Set<Host>();
  readonly #project: Project;
  readonly #hosts: Hosts;
  readonly #own = new Map<Host, Gathered>();
  readonly #whole = new Map<Host, Contents>();
  readonly #finding: { readonly host: Host; readonly use: Located<UseFact> }[] = [];
  #callers: ReadonlyMap<Host, readonly Caller[]> | undefined;

  constructor(project: Project, hosts: Hosts) {
    this.#project = project;
    this.#hosts = hosts;
    const adoption = new Adoption(hosts, () => this.children());
    const left: (() => void)[] = []; // an application's own tell which of several the others mean
    const placed = <F extends Located<RouteFact | UseFact>>(fact: F, put: (host: Host, fact: F) => void): void => {
      if (fact.on === undefined || !ships(fact)) return;
      const { path, framework, on } = fact;
      const host = hosts.of(path, on);
      if (host !== null) put(host, fact);
      else left.push(() => {
        const adopting = adoption.of(path, framework, on);
        if (adopting !== null) put(adopting, fact);
      });
    };
    for (const fact of project.of('route')) placed(fact, (host) => {
      for (const each of fact.framework === 'sails' ? [sailsRoute(project, fact)] : tableRoutes(project, fact)) this.#at(host).routes.push({ fact: each, order: [fact.at.start] });
    });
    for (const use of project.of('use')) if (use.hands !== true) placed(use, (host) => this.#place(host, use));
    for (const put of left) put();
    this.#adopt(adoption);
    this.#discover();
  }

  /** Parameters that nobody is seen to hand an application in, and attributes that a base class fills with one. */
  #adopt(adoption: Adoption): void {
    const mounted = this.children();
    for (const host of [...this.#own.keys()]) {
      if (host.is !== 'router' || mounted.has(host)) continue;
      const application = host.parameterOf === undefined ? this.#filled(host) : adoption.ofParameter(host);
      if (application !== null && application !== host) this.#at(application).mounts.push({ use: handing(host), child: host, before: [], order: [Number.MAX_SAFE_INTEGER] });
    }
  }

  /** `self.app` of a class whose base makes the application. */
  #filled({ path, bases = [] }: Host): Host | null {
    return bases.flatMap((base) => this.#hosts.of(path, base) ?? []).find(({ is }) => is === 'application') ?? null;
  }

  /** What programs find while they run: elements of a list that another file writes, else every router that nobody mounts. */
  #discover(): void {
    for (const { host, use } of this.#finding) {
      const under = use.chain.at(-1);
      const written = under === undefined ? null : listOf(this.#project, use.path, under.what);
      const list = written?.items.length === 0 ? null : written; // filled as it goes
      const mounted = list === null ? this.children() : null;
      const found = list === null ? this.#hosts.all.filter((each) => each !== host && mounted?.has(each) !== true && this.#own.has(each) && isLoose(each, use) && this.#project.files.get(each.path)?.role === use.role) : list.items.flatMap((item) => this.#hosts.of(list.path, item) ?? []);
      for (const child of found) this.#at(host).mounts.push({ use, child, before: use.chain.slice(0, -1), order: [use.at.start] });
    }
  }

  /** Hosts that are mounted on another. */
  children(): ReadonlySet<Host> {
    this.#callers = undefined; // more may have been placed since
    return new Set([...this.#own].flatMap(([host, { mounts }]) => mounts.flatMap((mount) => [mount.child, ...(isAlias(mount) ? [] : this.#handedAs(host, mount).map(({ child }) => child))])));
  }

  of(host: Host, depth = 0): Contents {
    const known = this.#whole.get(host);
    if (known !== undefined) return known;
    const own = this.#own.get(host);
    if (own === undefined || depth > deepest) return own ?? nothing;
    const all: Gathered = { routes: [...own.routes], middleware: [...own.middleware], mounts: [] };
    for (const mount of own.mounts) {
      if (isAlias(mount)) this.#merge(mount, all, depth);
      else all.mounts.push(...this.#handedAs(host, mount));
    }
    if (depth === 0) this.#whole.set(host, all);
    return all;
  }

  #at(host: Host): Gathered {
    let own = this.#own.get(host);
    if (own === undefined) this.#own.set(host, (own = { routes: [], middleware: [], mounts: [] }));
    return own;
  }

  #place(host: Host, use: Located<UseFact>): void {
    const own = this.#at(host);
    const order = [use.at.start];
    if (use.folder !== undefined) {
      for (const found of this.#inFolder(use)) own.mounts.push({ use, before: [], order, ...found });
      return;
    }
    if (use.discovers === true) {
      this.#finding.push({ host, use });
      return;
    }
    const before: Safeguard[] = [];
    let mounts = 0;
    for (const safeguard of use.chain.flatMap((each) => this.#spread(use, each))) {
      const loaded = loadedEach(this.#project, use, safeguard.what);
      const children = (loaded ?? [{ use, what: safeguard.what }]).flatMap((each) => this.#childrenOf(each.use, each.what)).filter(({ child }) => child !== host);
      for (const child of children) own.mounts.push({ before: [...before], order, ...child });
      mounts += children.length;
      if (children.length > 0 || loaded !== null) continue;
      if (use.mounts === true && safeguard === use.chain.at(-1)) own.routes.push({ fact: answering(use, safeguard), order });
      else if (use.argument === undefined || !this.#isOwnFunction(use.path, safeguard.what)) before.push(safeguard);
    }
    if (mounts === 0 && use.mounts !== true) for (const safeguard of before) own.middleware.push({ use, safeguard, order });
  }

  /** The hosts that an element of a chain mounts; of a loop's variable, those of all that it may be. */
  #childrenOf(use: Located<UseFact>, what: Value): Pick<Mount, 'use' | 'child'>[] {
    const given = use.argument === undefined ? eachGiven(this.#project, use.path, what) : null;
    if (given === null) return this.#hosts.mounted(use, what).map((child) => ({ use, child }));
    return given.flatMap((each) => {
      const child = this.#hosts.of(each.path, what.kind === 'member' ? { ...what, on: each.value } : each.value);
      return child === null ? [] : [{ use: withOwnPath(this.#project, use, each), child }];
    });
  }

  /** A constant list in a chain counts as its elements. */
  #spread(use: Located<UseFact>, safeguard: Safeguard): Safeguard[] {
    const { what } = safeguard;
    const { path } = use;
    if (what.kind === 'name' && this.#hosts.of(path, what) !== null) return [safeguard]; // Django's lists are hosts themselves
    const target = what.kind === 'name' ? targetOf(this.#project, path, what) : null;
    const list = target?.kind === 'bindings' && target.path === path ? target.bindings[0]?.value : what;
    return list?.kind === 'list' ? list.items.slice(0, 40).map((item) => ({ ...safeguard, what: item })) : [safeguard];
  }

  /** A function of the project that is handed the application and adds nothing to it is no safeguard. */
  #isOwnFunction(path: string, value: Value): boolean {
    const target = targetOf(this.#project, path, value);
    if (target !== null) return target.kind === 'function' || target.kind === 'class';
    const module = this.#project.module(path);
    return module !== undefined && namesOf(module).functions.has(nameOf(value));
  }

  /** Fastify's autoload: the default function of every file below, under its folder. */
  #inFolder({ path, folder }: Located<UseFact>): Pick<Mount, 'child' | 'folder' | 'hooks'>[] {
    const base = folder === undefined ? null : joinPath(folderOf(path), folder.path);
    if (base === null || folder === undefined) return [];
    const loaded = this.#hosts.all.filter((child) => child.path.startsWith(`${base}/`) && child.parameterOf !== undefined && this.#isDefault(child));
    const hooks = folder.hooks === undefined ? [] : loaded.filter((child) => hooksFile.test(child.path));
    return loaded.flatMap((child) => {
      if (hooks.includes(child)) return [];
      const own = folderOf(child.path);
      const inside = own.slice(base.length + 1);
      const prefix = folder.parameters === true ? inside.replaceAll(/(^|\/)_(\w+)/g, '$1:$2') : inside;
      const before = hooks.filter((each) => folderOf(each.path) === own || (folder.hooks === 'below' && own.startsWith(`${folderOf(each.path)}/`)));
      return [{ child, folder: folder.flat === true ? '' : prefix, ...(before.length > 0 && { hooks: before }) }];
    });
  }

  /** Whether the function that is handed the host is what its file exports. */
  #isDefault({ path, parameterOf }: Host): boolean {
    if (parameterOf?.function === 'default') return true;
    return this.#project.module(path)?.exports.some(({ exported, local }) => (exported === 'default' || exported === 'module.exports') && local === parameterOf?.function) === true;
  }

  #merge(mount: Mount, all: Gathered, depth: number): void {
    this.merged.add(mount.child);
    const inner = this.of(mount.child, depth + 1);
    const handing = new Handing(this.#project, mount.use, mount.child);
    const { path, guards = [] } = mount.use;
    const under = guards.length > 0 && reachOf(this.#project, path, guards) === 'development-only' ? guards : [];
    const at = <T extends Placed>(placed: T): T => ({ ...placed, order: [...mount.order, ...placed.order] });
    for (const each of inner.routes) all.routes.push(at({ ...each, fact: withGuards(withPattern(each.fact, handing), under) }));
    all.middleware.push(...inner.middleware.map(at));
    for (const each of inner.mounts) {
      for (const child of this.#given(handing, mount, each.child)) all.mounts.push(at({ ...each, child, use: withGuards(withPath(each.use, handing), under) }));
    }
  }

  /** Where a function mounts one of its parameters on another, what it was called with. */
  #given(handing: Handing, { use }: Mount, child: Host): readonly Host[] {
    if (child.parameterOf === undefined || !handing.isOwn(child.path, child.parameterOf)) return [child];
    const value = handing.host(child.parameterOf);
    const host = value === undefined ? null : this.#hosts.of(use.path, value);
    return host === null ? [] : [host];
  }

  /** A parameter that is mounted on a host of the function itself: what the callers hand in its place, else what its class is said to have. */
  #handedAs(parent: Host, mount: Mount): readonly Mount[] {
    const { use, child } = mount;
    const { parameterOf, bases } = child;
    if (parameterOf === undefined || use.argument !== undefined || use.folder !== undefined || (parent.path === child.path && parent.parameterOf?.function === parameterOf.function)) return [mount];
    const callers = this.#callersOf(child);
    if (callers.length > 0) return callers.map(({ host, use: call }) => ({ ...mount, child: host, use: withPath(use, new Handing(this.#project, call, child)) }));
    const typed = (bases ?? []).flatMap((base) => this.#hosts.of(child.path, base) ?? []);
    return typed.length > 0 ? typed.map((host) => ({ ...mount, child: host })) : [mount];
  }

  #callersOf(child: Host): readonly Caller[] {
    if (this.#callers === undefined) {
      const callers = new Map<Host, Caller[]>();
      for (const [host, { mounts }] of this.#own) {
        for (const mount of mounts) if (isAlias(mount) && mount.child.parameterOf !== undefined) callers.set(mount.child, [...(callers.get(mount.child) ?? []), { host, use: mount.use }]);
      }
      this.#callers = callers;
    }
    return this.#callers.get(child) ?? [];
  }
}

/** As if the application were handed to the function whose parameter the host is. */
function handing({ framework, path, role, at }: Host): Located<UseFact> {
  return { kind: 'use', framework, chain: [], argument: 0, at, path, role };
}

/** A router that somebody may find: of the framework, made in the package, and no parameter; or a table, for who looks for these. */
function isLoose({ is, framework, path, parameterOf, bases, table }: Host, use: Located<UseFact>): boolean {
  if (use.tables === true || table === true) return use.tables === table && samePackage(path, use.path);
  return is === 'router' && framework === use.framework && parameterOf === undefined && bases === undefined && (path.split('/', 1)[0] === use.path.split('/', 1)[0] || isWithin(folderOf(use.path), path));
}

function withPath(use: Located<UseFact>, handing: Handing): Located<UseFact> {
  const under = use.under === undefined ? undefined : handing.path(use.under);
  return under === use.under ? use : { ...use, under };
}

function withPattern(fact: Located<RouteFact>, handing: Handing): Located<RouteFact> {
  const pattern = handing.path(fact.pattern);
  return pattern === fact.pattern ? fact : { ...fact, pattern };
}

/** What a function declares that is only called in development. A switch that is off by default may be on. */
function withGuards<T extends Located<RouteFact> | Located<UseFact>>(fact: T, guards: readonly Value[]): T {
  return guards.length === 0 ? fact : { ...fact, guards: [...guards, ...(fact.guards ?? [])] };
}

/** What the function uses counts for the host it is handed. */
function isAlias({ use, child }: Mount): boolean {
  if (child.shared === true) return true;
  return use.argument !== undefined && use.encapsulated !== true && use.under === undefined && use.folder === undefined;
}

/** What answers requests and is none of the project's. */
function answering(use: Located<UseFact>, { what, at }: Safeguard): Located<RouteFact> {
  const before = use.chain.slice(0, -1);
  return { kind: 'route', framework: use.framework, methods: ['*'], pattern: use.under ?? { kind: 'literal', value: '', at }, transport: 'http', handler: what, safeguards: before, at: use.at, path: use.path, role: use.role };
}
