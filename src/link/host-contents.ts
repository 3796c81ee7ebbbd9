// link: what stands on each host: its routes, the middleware before them and the hosts it mounts, with what functions add that are
// handed the host.
import type { Located, Project } from '../model/project.ts';
import type { RouteFact, Safeguard, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { targetOf } from './classes.ts';
import { nameOf } from './naming.ts';
import { Handing } from './handed.ts';
import type { Host, Hosts } from './hosts.ts';
import { eachGiven, requiredEach, tableRoutes, withOwnPath } from './loaded.ts';
import { namesOf } from './names.ts';
import { folderOf, joinPath } from './paths.ts';
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
  #callers: ReadonlyMap<Host, readonly Host[]> | undefined;

  constructor(project: Project, hosts: Hosts) {
    this.#project = project;
    this.#hosts = hosts;
    for (const fact of project.of('route')) {
      const host = fact.on === undefined || !ships(fact) ? null : hosts.of(fact.path, fact.on);
      const order = [fact.at.start];
      if (host !== null) for (const each of fact.framework === 'sails' ? [sailsRoute(project, fact)] : tableRoutes(project, fact)) this.#at(host).routes.push({ fact: each, order });
    }
    for (const use of project.of('use')) {
      const host = use.on === undefined || use.hands === true || !ships(use) ? null : hosts.of(use.path, use.on);
      if (host !== null) this.#place(host, use);
    }
  }

  /** Hosts that are mounted on another. */
  children(): ReadonlySet<Host> {
    return new Set([...this.#own.values()].flatMap(({ mounts }) => mounts.map(({ child }) => child)));
  }

  of(host: Host, depth = 0): Contents {
    const known = this.#whole.get(host);
    if (known !== undefined) return known;
    const own = this.#own.get(host);
    if (own === undefined || depth > deepest) return own ?? nothing;
    const all: Gathered = { routes: [...own.routes], middleware: [...own.middleware], mounts: [] };
    for (const mount of own.mounts) {
      if (isAlias(mount)) this.#merge(mount, all, depth);
      else for (const child of this.#handedAs(host, mount)) all.mounts.push(child === mount.child ? mount : { ...mount, child });
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
    const before: Safeguard[] = [];
    let mounts = 0;
    for (const safeguard of use.chain.flatMap((each) => this.#spread(use, each))) {
      const children = this.#childrenOf(use, safeguard.what).filter(({ child }) => child !== host);
      for (const child of children) own.mounts.push({ before: [...before], order, ...child });
      mounts += children.length;
      if (children.length > 0) continue;
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

  /** A constant list in a chain counts as its elements, a folder whose files are required by name as those that are routers. */
  #spread(use: Located<UseFact>, safeguard: Safeguard): Safeguard[] {
    const { what } = safeguard;
    const { path } = use;
    const files = requiredEach(this.#project, path, what);
    if (files !== null) return files.filter((file) => this.#hosts.mounted(use, file).length > 0).map((file) => ({ ...safeguard, what: file }));
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
    const at = <T extends Placed>(placed: T): T => ({ ...placed, order: [...mount.order, ...placed.order] });
    for (const each of inner.routes) all.routes.push(at({ ...each, fact: withPattern(each.fact, handing) }));
    all.middleware.push(...inner.middleware.map(at));
    for (const each of inner.mounts) {
      for (const child of this.#given(handing, mount, each.child)) all.mounts.push(at({ ...each, child, use: withPath(each.use, handing) }));
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
  #handedAs(parent: Host, { use, child }: Mount): readonly Host[] {
    const { parameterOf, bases } = child;
    if (parameterOf === undefined || use.argument !== undefined || use.folder !== undefined || (parent.path === child.path && parent.parameterOf?.function === parameterOf.function)) return [child];
    const callers = this.#callersOf(child);
    if (callers.length > 0) return callers;
    const typed = (bases ?? []).flatMap((base) => this.#hosts.of(child.path, base) ?? []);
    return typed.length > 0 ? typed : [child];
  }

  #callersOf(child: Host): readonly Host[] {
    if (this.#callers === undefined) {
      const callers = new Map<Host, Host[]>();
      for (const [host, { mounts }] of this.#own) {
        for (const mount of mounts) if (isAlias(mount) && mount.child.parameterOf !== undefined) callers.set(mount.child, [...(callers.get(mount.child) ?? []), host]);
      }
      this.#callers = callers;
    }
    return this.#callers.get(child) ?? [];
  }
}

function withPath(use: Located<UseFact>, handing: Handing): Located<UseFact> {
  const under = use.under === undefined ? undefined : handing.path(use.under);
  return under === use.under ? use : { ...use, under };
}

function withPattern(fact: Located<RouteFact>, handing: Handing): Located<RouteFact> {
  const pattern = handing.path(fact.pattern);
  return pattern === fact.pattern ? fact : { ...fact, pattern };
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
