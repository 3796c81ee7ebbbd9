// link: what a reference to a host stands for: the application, router or controller in its own file (model/route.ts).
import type { Located, Project } from '../model/project.ts';
import type { RouterFact, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { findMethod, instanceClass, lineage, ownClass, requiredFile, targetOf, type ClassAt } from './classes.ts';
import { textOf } from './concrete.ts';
import { resolveModule } from './imports.ts';
import { resolveMember, type Target } from './names.ts';
import { ships } from './project.ts';
import { outcomes } from './resolve.ts';

export type Host = Located<RouterFact>;

export interface Hosts {
  readonly all: readonly Host[];
  /** The host that `value`, as `path` sees it, stands for. */
  of(path: string, value: Value): Host | null;
  /** The hosts that an element of a chain mounts: itself, or what a function adds to that is handed one. */
  mounted(use: Located<UseFact>, value: Value): readonly Host[];
}

const deepest = 10;

export function hostsOf(project: Project): Hosts {
  const all = project.of('router');
  return new Index(project, all.filter(ships));
}

class Index implements Hosts {
  readonly all: readonly Host[];
  readonly #project: Project;
  readonly #named = new Map<string, Host>();
  readonly #returned = new Map<string, Host>();
  readonly #handed = new Map<string, Host[]>();
  readonly #labels = new Map<string, Host>();
  readonly #classes = new Map<string, Host[]>(); // controllers by name

  constructor(project: Project, all: readonly Host[]) {
    this.#project = project;
    this.all = all;
    for (const host of all) {
      const { path, name, returnedBy, parameterOf } = host;
      if (!this.#named.has(key(path, name))) this.#named.set(key(path, name), host);
      if (host.label !== undefined) this.#labels.set(host.label, host);
      if (host.is === 'controller') this.#classes.set(name, [...(this.#classes.get(name) ?? []), host]);
      if (returnedBy !== undefined) this.#returned.set(key(path, returnedBy), host);
      if (parameterOf === undefined) continue;
      const list = this.#handed.get(key(path, parameterOf.function));
      if (list === undefined) this.#handed.set(key(path, parameterOf.function), [host]);
      else list.push(host);
    }
  }

  of(path: string, value: Value): Host | null {
    return this.#of(path, value, 0);
  }

  mounted(use: Located<UseFact>, value: Value): readonly Host[] {
    const function_ = this.#functionAt(use.path, value, 0);
    if (function_ !== null) {
      const handed = (this.#handed.get(function_) ?? []).filter((each) => isHandedTo(each, use));
      if (handed.length > 0) return handed;
    }
    if (use.property !== undefined && (value.kind === 'name' || value.kind === 'member') && targetOf(this.#project, use.path, value)?.kind === 'class') return []; // new Users({ app }), and what it has is mounted elsewhere
    const host = this.of(use.path, value);
    return host === null ? [] : [host];
  }

  #of(path: string, value: Value, depth: number): Host | null {
    if (depth > deepest) return null;
    const next = depth + 1;
    switch (value.kind) {
      case 'name': {
        const own = this.#named.get(key(path, value.name));
        return own ?? this.#ofTarget(targetOf(this.#project, path, value), next) ?? this.#ofImport(path, value.name);
      }
      case 'member':
        return this.#ofTarget(targetOf(this.#project, path, value), next) ?? this.#ofMember(path, value, next) ?? this.#ofModuleMember(path, value);
      case 'call':
      case 'new':
        return this.#ofCall(path, value, next) ?? (value.callee.kind === 'member' && value.callee.name === 'format' ? this.#ofText(path, value) : null);
      case 'join':
        return this.#ofText(path, value);
      case 'index':
        return this.#ofUnpacked(path, value, next);
      case 'literal':
        return typeof value.value === 'string' ? this.#ofModule(path, value.value) : null;
      case 'or':
      case 'and':
        return this.#first(path, value.parts, next);
      case 'conditional':
        return this.#first(path, [value.then, value.otherwise], next);
      default:
        return null;
    }
  }

  #first(path: string, values: readonly Value[], depth: number): Host | null {
    for (const value of values) {
      const found = this.#of(path, value, depth);
      if (found !== null) return found;
    }
    return null;
  }

  #ofTarget(target: Target | null, depth: number): Host | null {
    switch (target?.kind) {
      case 'bindings': {
        const [first] = target.bindings;
        if (first === undefined) return null;
        return this.#named.get(key(target.path, first.name)) ?? this.#first(target.path, target.bindings.map(({ value }) => value), depth);
      }
      case 'class':
        return this.#named.get(key(target.path, target.class.name)) ?? this.#routerOfClass(target);
      case 'function':
        return this.#view(target.path, target.function.name);
      case 'value':
        return this.#of(target.path, target.value, depth) ?? this.#named.get(key(target.path, 'default')) ?? null;
      case 'module':
        return this.#named.get(key(target.path, 'default')) ?? this.#named.get(key(target.path, 'urlpatterns')) ?? this.#ofDefault(target.path, depth);
      default:
        return null;
    }
  }

  /** A function whose decorators say what it answers is a controller of its own: `@api_view(["POST"])`. */
  #view(path: string, name: string): Host | null {
    const host = this.#named.get(key(path, name));
    return host?.is === 'controller' ? host : null;
  }

  /** The host that a class, or one that it extends, is. */
  #ofClass(owner: ClassAt): Host | undefined {
    for (const { path, class: each } of lineage(this.#project, owner)) {
      const found = this.#named.get(key(path, each.name));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The router that the instances of a class have. */
  #routerOfClass(owner: ClassAt): Host | null {
    for (const { path, class: each } of lineage(this.#project, owner)) {
      for (const name of ['router', '_router', 'api_router', 'blueprint']) {
        const found = this.#named.get(key(path, `${each.name}.${name}`));
        if (found !== undefined) return found;
      }
    }
    return null;
  }

  /** `const router = require('express').Router(); module.exports = router`: the name that is exported is the host's, whatever it was made of. */
  #ofImport(path: string, local: string): Host | null {
    const module = this.#project.module(path);
    const fact = module?.imports.findLast((each) => each.local === local);
    const file = module === undefined || fact === undefined ? null : resolveModule(this.#project, path, fact.from, module.language);
    return file === null || fact === undefined ? null : this.#exported(file, fact.imported);
  }

  /** `users.router` of what `require('./users')` gives, as `#ofImport`. */
  #ofModuleMember(path: string, { on, name }: Extract<Value, { kind: 'member' }>): Host | null {
    const required = on.kind === 'call' ? requiredFile(this.#project, path, on) : null;
    const target = required === null && on.kind === 'name' ? targetOf(this.#project, path, on) : null;
    const file = target?.kind === 'module' ? target.path : required;
    return file === null ? null : this.#exported(file, name);
  }

  #exported(path: string, name: string | null): Host | null {
    const wanted = name === null || name === '*' ? 'default' : name;
    const fact = this.#project.module(path)?.exports.find(({ exported }) => exported === wanted || (wanted === 'default' && exported === 'module.exports'));
    return fact?.local === undefined || fact.local === null ? null : (this.#named.get(key(path, fact.local)) ?? null);
  }

  /** What a JavaScript module gives whoever requires it. */
  #ofDefault(path: string, depth: number): Host | null {
    const target = depth > deepest || this.#project.module(path)?.language !== 'javascript' ? null : resolveMember(this.#project, path, 'default');
    return (target?.kind === 'module' ? null : this.#ofTarget(target, depth + 1)) ?? this.#exported(path, null);
  }

  /** `new UserRoutes().router`, `container.router`, `this.app` of a class elsewhere. */
  #ofMember(path: string, value: Extract<Value, { kind: 'member' }>, depth: number): Host | null {
    if (value.name === 'urls' || value.name === 'default') return this.#of(path, value.on, depth); // a router of Django REST framework, a site
    const owner = instanceClass(this.#project, path, value.on) ?? ownClass(this.#project, path, value.on);
    if (owner === null) return null;
    for (const { path: at, class: each } of lineage(this.#project, owner)) {
      const found = this.#named.get(key(at, `${each.name}.${value.name}`)) ?? this.#routerItself(at, each.name);
      if (found !== undefined) return found;
      const field = each.fields.find(({ name }) => name === value.name)?.value;
      const host = field === undefined ? null : this.#of(at, field, depth);
      if (host !== null) return host;
    }
    const getter = findMethod(this.#project, owner, value.name); // get router() { return this.app; }
    const kept = getter === null ? undefined : this.#returned.get(key(getter.path, getter.function.name));
    const field = kept?.name.slice(kept.name.lastIndexOf('.') + 1);
    return field === undefined || field === value.name || depth > deepest ? null : this.#ofMember(path, { ...value, name: field }, depth + 1);
  }

  /** A class that declares its routes by methods of its base. */
  #routerItself(path: string, name: string): Host | undefined {
    const host = this.#named.get(key(path, name));
    return host?.is === 'router' && host.bases !== undefined ? host : undefined;
  }

  #ofCall(path: string, value: Extract<Value, { kind: 'call' | 'new' }>, depth: number): Host | null {
    const { callee } = value;
    const named = this.#ofNames(path, value);
    if (named !== null) return named;
    const required = requiredFile(this.#project, path, value);
    if (required !== null) return this.#ofTarget({ kind: 'module', path: required, via: [] }, depth);
    if (callee.kind === 'member' && returningOwner.has(callee.name)) return this.#of(path, callee.on, depth);
    const function_ = this.#functionAt(path, callee, depth);
    const returned = function_ === null ? undefined : this.#returned.get(function_);
    if (returned !== undefined) return returned;
    const instance = instanceClass(this.#project, path, value);
    if (instance !== null) return this.#ofClass(instance) ?? this.#routerOfClass(instance);
    return this.#ofReturns(path, callee, depth);
  }

  /** `api` of `app, api = make()`. */
  #ofUnpacked(path: string, { on, key: index }: Extract<Value, { kind: 'index' }>, depth: number): Host | null {
    if (on.kind === 'member' && on.name === 'urls' && index.kind === 'literal' && index.value === 0) return this.#of(path, on, depth); // `application.urls[0]`
    if (on.kind !== 'call' || index.kind !== 'literal' || typeof index.value !== 'number') return null;
    const function_ = this.#functionAt(path, on.callee, depth);
    return function_ === null ? null : (this.#returned.get(function_ + `#${index.value}`) ?? null);
  }

  /** What Python code looks up by names: `apps.get_app_config("basket")`, `import_string("shop.views.Basket")`, `get_class("shop.views", "Basket")`. */
  #ofNames(path: string, { callee, args }: Extract<Value, { kind: 'call' | 'new' }>): Host | null {
    const how = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
    const [first, second] = args.map((arg) => (arg.kind === 'literal' && typeof arg.value === 'string' ? arg.value : ''));
    if (first === undefined || first === '') return null;
    if (how === 'get_app_config') return this.#labels.get(first) ?? null;
    if (!/^(?:import_string|import_class|get_class|load_class)$/.test(how)) return null;
    const [module, name] = second === undefined || second === '' ? [first.slice(0, Math.max(0, first.lastIndexOf('.'))), first.slice(first.lastIndexOf('.') + 1)] : [first, second];
    const file = resolveModule(this.#project, path, module, 'python');
    return (file === null ? undefined : this.#named.get(key(file, name))) ?? this.#below(module, name);
  }

  /** A class by the end of its file's path: `get_class("basket.views", "BasketView")` where the loader knows the rest. */
  #below(module: string, name: string): Host | null {
    const end = `/${module.replaceAll('.', '/')}.py`;
    return this.#classes.get(name)?.find(({ path }) => `/${path}`.endsWith(end)) ?? null;
  }

  /** A function whose one return names a host. */
  #ofReturns(path: string, callee: Value, depth: number): Host | null {
    const target = targetOf(this.#project, path, callee);
    if (target?.kind !== 'function') return null;
    return this.#first(target.path, target.function.returns.map(({ value }) => value), depth);
  }

  /** `"{}.urls".format(PROJECT)`. */
  #ofText(path: string, value: Value): Host | null {
    const known = outcomes(this.#project, path, value)[0];
    const name = known === undefined ? undefined : textOf(known.value);
    return name === undefined ? null : this.#ofModule(path, name);
  }

  /** `include("shop.urls")`: a module of Django by its dotted name. */
  #ofModule(path: string, name: string): Host | null {
    if (!/^[\w.]{1,200}$/.test(name)) return null;
    const file = resolveModule(this.#project, path, name, 'python');
    return file === null ? null : (this.#named.get(key(file, 'urlpatterns')) ?? null);
  }

  /** The key of the function that an expression names: its own file's by symbol, or an imported one. */
  #functionAt(path: string, value: Value, depth: number): string | null {
    if (depth > deepest) return null;
    if (value.kind === 'name') {
      const own = key(path, value.name);
      if (this.#handed.has(own) || this.#returned.has(own)) return own;
    }
    if (value.kind === 'call' || value.kind === 'new') {
      const required = requiredFile(this.#project, path, value);
      return required === null ? null : this.#defaultFunction(required);
    }
    const target = targetOf(this.#project, path, value);
    if (target?.kind === 'class') return key(target.path, `${target.class.name}.${this.#project.module(target.path)?.language === 'python' ? '__init__' : 'constructor'}`);
    if (target?.kind === 'function') return key(target.path, target.function.name);
    if (target?.kind === 'bindings' && target.bindings[0] !== undefined) {
      const own = key(target.path, target.bindings[0].name);
      if (this.#handed.has(own) || this.#returned.has(own)) return own;
      const { value: bound } = target.bindings[0];
      const inline = inlineFunction(bound, 0);
      if (inline !== null) return key(target.path, inline);
      return bound.kind === 'name' || bound.kind === 'member' ? this.#functionAt(target.path, bound, depth + 1) : null;
    }
    if (target?.kind === 'module' || target?.kind === 'value') return this.#defaultFunction(target.path);
    if (value.kind !== 'member') return null;
    const owner = instanceClass(this.#project, path, value.on) ?? ownClass(this.#project, path, value.on);
    return owner === null ? null : key(owner.path, `${owner.class.name}.${value.name}`);
  }

  /** `module.exports = register` of a file is what `require` of it calls. */
  #defaultFunction(path: string): string {
    const anonymous = key(path, 'default');
    if (this.#handed.has(anonymous) || this.#returned.has(anonymous)) return anonymous;
    const local = this.#project.module(path)?.exports.find(({ exported }) => exported === 'default' || exported === 'module.exports')?.local;
    if (local === undefined || local === null) return anonymous;
    const isClass = this.#project.module(path)?.classes.some(({ name }) => name === local) === true;
    return key(path, isClass ? `${local}.constructor` : local);
  }
}

/** Whether the host stands for the parameter that the call hands its own in. */
function isHandedTo({ name, parameterOf }: Host, use: UseFact): boolean {
  if (use.keyword !== undefined) return name.endsWith(`.${use.keyword}`);
  return parameterOf?.index === (use.argument ?? 0) && parameterOf.property === use.property;
}

/** The symbol of a function that is written in place, also inside a wrapper: `fp(async (app) => …)`. */
function inlineFunction(value: Value, depth: number): string | null {
  if (value.kind === 'function') return `handler@${value.at.start}`;
  if (value.kind !== 'call' || depth > 3) return null;
  for (const argument of value.args) {
    const found = inlineFunction(argument, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** Methods that give the host itself, or the whole of it. */
const returningOwner: ReadonlySet<string> = new Set(['routes', 'middleware', 'callback', 'as_view', 'withTypeProvider', 'allowedMethods', 'basePath', 'getInstance', 'getRouter', 'get_router']);

function key(path: string, name: string): string {
  return `${path}\0${name}`;
}
