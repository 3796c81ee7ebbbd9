// link: a safeguard, as a file names it -> what it does with a caller: looks through calls, factories, classes and sub-dependencies.
import type { Located, Project } from '../model/project.ts';
import type { Authentication, Credential, GuardFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { fieldOf, findMethod, instanceClass, isSelf, lineage, ownClass, requiredFile, targetOf, type ClassAt } from './classes.ts';
import { resolveModule } from './imports.ts';
import { makerOf } from './instances.ts';
import { isLogin, knownGuard, signsIn } from './known-guards.ts';
import { namesOf, resolveMember, returnedBy, type Target } from './names.ts';
import { externalName, nameOf } from './naming.ts';
import { outcomes } from './resolve.ts';

export interface Judgement {
  readonly authentication: Authentication;
  readonly path: string; // where the code that decides stands
  readonly symbol: string;
  readonly skips: readonly string[];
  readonly needs: readonly string[];
  readonly lets: readonly { readonly path: string; readonly value: Value }[];
  readonly only: readonly { readonly path: string; readonly value: Value }[]; // paths it is limited to, if any
  readonly ofUser: boolean; // looks for a caller that somebody before it has to have found
}

interface Behaviour {
  readonly reads: Set<Credential>;
  refuses: boolean;
  verifies: boolean;
  known: Authentication | null;
  readonly skips: string[];
  readonly needs: string[];
  readonly lets: { readonly path: string; readonly value: Value }[];
  readonly only: { readonly path: string; readonly value: Value }[];
  place: { readonly path: string; readonly symbol: string } | null;
}

const deepest = 30;

export class Guarding {
  readonly #project: Project;
  readonly #facts = new Map<string, Located<GuardFact>[]>(); // by path and symbol
  readonly #ofOwner = new Map<string, Located<GuardFact>[]>(); // by path and class
  readonly #decorations = new Map<string, Located<GuardFact>[]>(); // what a Fastify application is decorated with, by name
  readonly #methods = new Map<string, Located<GuardFact>[]>(); // of classes, by their own names
  readonly #behaviours = new Map<Located<GuardFact>, Behaviour>();
  #running = 0;
  readonly #judged = new Map<string, Judgement>();

  constructor(project: Project) {
    this.#project = project;
    for (const fact of project.of('guard')) {
      add(this.#facts, key(fact.path, fact.symbol), fact);
      const dot = fact.symbol.indexOf('.');
      if (/^(?:fastify|request|reply)\.\w+$/.test(fact.symbol)) add(this.#decorations, fact.symbol.slice(dot + 1), fact);
      if (/^[A-Z]\w*\.\w+$/.test(fact.symbol)) add(this.#methods, fact.symbol.slice(dot + 1), fact);
      if (dot > 0) add(this.#ofOwner, key(fact.path, fact.symbol.slice(0, dot)), fact);
    }
  }

  judge(path: string, what: Value): Judgement {
    const isName = what.kind === 'name' || (what.kind === 'member' && what.on.kind === 'name' && what.on.name !== 'this' && what.on.name !== 'self');
    const id = `${path}\0${isName ? '' : what.at.start}\0${isName ? '' : what.at.end}\0${nameOf(what)}`;
    let judged = this.#judged.get(id);
    if (judged === undefined) {
      const behaviour = noBehaviour();
      const found = this.#look(path, what, behaviour, 0);
      const isTold = found && !(authenticationOf(behaviour) === 'none' && this.#givesUnread(path, what));
      judged = { authentication: isTold ? authenticationOf(behaviour) : mayDecide(nameOf(what)) ? 'unknown' : 'none', path: behaviour.place?.path ?? path, symbol: behaviour.place?.symbol ?? nameOf(what), skips: behaviour.skips, needs: behaviour.needs, lets: behaviour.lets, only: behaviour.only, ofUser: isOfUser(behaviour) };
      this.#judged.set(id, judged);
    }
    return judged;
  }

  /** A factory of the project whose result stands nowhere in its text: `return load(settings.auth_type)`. */
  #givesUnread(path: string, what: Value): boolean {
    if (what.kind !== 'call') return false;
    const { callee } = what;
    const target = targetOf(this.#project, path, callee);
    const owner = callee.kind === 'member' && target === null ? instanceClass(this.#project, path, callee.on) : null;
    const made = target?.kind === 'function' ? target.function : owner === null || callee.kind !== 'member' ? undefined : findMethod(this.#project, owner, callee.name)?.function;
    return made !== undefined && made.returns.some(({ value }) => value.kind === 'call' || value.kind === 'opaque');
  }

  /** False where nothing is known of what the value names. */
  #look(path: string, value: Value, into: Behaviour, depth: number): boolean {
    if (depth > deepest) return false;
    const next = depth + 1;
    switch (value.kind) {
      case 'name':
      case 'member':
        return this.#named(path, value, into, next);
      case 'call':
      case 'new':
        return this.#called(path, value, into, next);
      case 'index': // Annotated[User, Depends(get_user)]
        return value.key.kind === 'list' && value.key.items.slice(1).some((item) => this.#look(path, item, into, next));
      case 'or':
      case 'and':
      case 'list':
        return (value.kind === 'list' ? value.items : value.parts).map((part) => this.#look(path, part, into, next)).some(Boolean);
      case 'literal':
        return typeof value.value === 'string' && this.#dotted(path, value.value, value.at, into, next);
      case 'not':
        return this.#look(path, value.of, into, next);
      case 'conditional':
        return [value.then, value.otherwise].map((part) => this.#look(path, part, into, next)).some(Boolean);
      default:
        return false;
    }
  }

  /** `shop.middleware.RequireLogin`, as Django's settings name it. */
  #dotted(path: string, name: string, at: Value['at'], into: Behaviour, depth: number): boolean {
    const dot = name.lastIndexOf('.');
    if (dot <= 0 || !/^[\w.]{1,200}$/.test(name)) return false;
    const known = knownGuard(name);
    if (known !== null) {
      into.known = graver(into.known, known);
      return true;
    }
    const file = resolveModule(this.#project, path, name.slice(0, dot), 'python');
    return file !== null && this.#look(file, { kind: 'name', name: name.slice(dot + 1), at }, into, depth);
  }

  #called(path: string, value: Extract<Value, { kind: 'call' | 'new' }>, into: Behaviour, depth: number): boolean {
    const { callee, args, named } = value;
    const required = requiredFile(this.#project, path, value);
    if (required !== null) return this.#target({ kind: 'module', path: required, via: [] }, into, depth);
    const last = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
    if (/^(?:Depends|Security|UseGuards|permission_classes|method_decorator|applyDecorators|compose)$/.test(last)) {
      return [...args, ...named.map((argument) => argument.value)].map((argument) => this.#look(path, argument, into, depth)).some(Boolean);
    }
    const external = externalName(this.#project, path, callee);
    if (this.#isLogin(path, value)) return true;
    if (external !== null && /^passport\b.*authenticate$/.test(external) && args[0]?.kind === 'literal' && args[0].value === 'session') {
      into.known = graver(into.known, 'optional'); // restores whoever has signed in and refuses nobody
      return true;
    }
    if (external !== null && /\bjwt_required$/.test(external) && named.some(({ name, value: given }) => name === 'optional' && given.kind === 'literal' && given.value === true)) {
      into.known = graver(into.known, 'optional');
      return true;
    }
    if (external !== null && (isOptional(value) || (args[0]?.kind === 'name' && knownGuard(external) !== null && isOptional({ args: this.#writtenOut(path, args[0]), named })))) {
      if (knownGuard(external) === null) return false;
      into.known = graver(into.known, 'optional');
      return true;
    }
    if (external === null && isOptional(value)) {
      const inner = noBehaviour();
      if (!this.#look(path, callee, inner, depth)) return false;
      if (authenticationOf(inner) !== 'none') into.known = graver(into.known, 'optional');
      return true;
    }
    const listed = /^(?:auth|verifyAny|every|some|except)$/.test(last) ? args.filter(({ kind }) => kind === 'list') : [];
    if (listed.length > 0) return listed.map((list) => this.#look(path, list, into, depth)).some(Boolean);
    const isFound = this.#made(path, value, into, depth) || this.#look(path, callee, into, depth);
    if (isFound && into.refuses && into.reads.size === 0) for (const given of [...args, ...named.map((argument) => argument.value)]) if (this.#isFunction(path, given)) this.#look(path, given, into, depth);
    return isFound;
  }

  /** `const config = { authRequired: false }; app.use(auth(config))` */
  #writtenOut(path: string, name: Value): readonly Value[] {
    const target = targetOf(this.#project, path, name);
    return target?.kind === 'bindings' ? target.bindings.map(({ value }) => value) : [];
  }

  /** `@checked(allowed=is_authorized)`: what refuses may ask the function that it is given. */
  #isFunction(path: string, value: Value): boolean {
    return (value.kind === 'name' || value.kind === 'member') && targetOf(this.#project, path, value)?.kind === 'function';
  }

  /** The function that a factory gives for these arguments: `authorizer(required=False)`. */
  #made(path: string, value: Extract<Value, { kind: 'call' | 'new' }>, into: Behaviour, depth: number): boolean {
    const target = targetOf(this.#project, path, value.callee);
    if (target !== null && (target.kind === 'function' || target.kind === 'bindings' || target.kind === 'value')) {
      for (const returned of returnedBy(target).slice(0, 4)) if (returned.kind === 'call' && this.#look(target.path, returned, into, depth)) return true;
    }
    if (target?.kind !== 'function' || target.function.returns.length === 0) return false;
    const made = outcomes(this.#project, path, value).flatMap(({ value: each }) => (each.kind === 'function' ? [each] : []));
    return made.slice(0, 4).map((each) => this.#function(each.path, each.function.name, into)).some(Boolean);
  }

  #named(path: string, value: Extract<Value, { kind: 'name' | 'member' }>, into: Behaviour, depth: number): boolean {
    const imported = value.kind === 'name' ? this.#project.module(path)?.imports.find(({ local }) => local === value.name) : undefined;
    if (value.kind === 'name' && (imported === undefined || knownGuard(imported.from) === null) && this.#function(path, value.name, into)) return true;
    if (imported !== undefined && this.#known(imported.from, into)) return true; // exports.basicAuth of a file that requires it by the same name
    const target = targetOf(this.#project, path, value) ?? (value.kind === 'name' ? resolveMember(this.#project, path, value.name) : null); // Next: `export { auth as middleware } from …`
    const external = target === null || target.kind === 'external' || target.kind === 'bindings' ? externalName(this.#project, path, value) : null;
    if (external !== null && this.#known(external, into)) return true;
    if (target !== null) return this.#target(target, into, depth, value.name);
    if (value.kind !== 'member') return false;
    const owner = instanceClass(this.#project, path, value.on) ?? ownClass(this.#project, path, value.on);
    if (owner !== null) return this.#method(owner, value.name, into, depth);
    return this.#decorated(value, into) || this.#given(path, value, into, depth) || this.#onlyMethod(value.name, into);
  }

  #known(external: string, into: Behaviour): boolean {
    const known = knownGuard(external);
    if (known !== null) into.known = graver(into.known, known);
    return known !== null;
  }

  /** `self.providers.auth.auth_wrapper()`: of something that nobody can tell, by a name that few classes have and that says what it is for. */
  #onlyMethod(name: string, into: Behaviour): boolean {
    const facts = deciding.test(name) && name.length > 6 ? (this.#methods.get(name) ?? []) : [];
    if (facts.length === 0 || facts.length > 3) return false;
    for (const fact of facts) this.#take(fact, into);
    return true;
  }

  /** A member that a class of a module or a function gives: `new Session(db).check`. */
  #given(path: string, value: Extract<Value, { kind: 'member' }>, into: Behaviour, depth: number): boolean {
    const maker = makerOf(this.#project, path, value.on);
    if (maker === null) return false;
    return maker.kind === 'class' ? this.#method(maker.class, value.name, into, depth) : this.#function(maker.path, `${maker.name}.${value.name}`, into);
  }

  /** `fastify.authenticate`, `app.requireUser`: a member that some file defines by that name. */
  #decorated(value: Extract<Value, { kind: 'member' }>, into: Behaviour): boolean {
    const facts = this.#decorations.get(value.name) ?? [];
    for (const fact of facts.slice(0, 3)) this.#take(fact, into);
    return facts.length > 0;
  }

  /** `name`: the member that led there. */
  #target(target: Target, into: Behaviour, depth: number, name?: string): boolean {
    if (depth > deepest) return false;
    switch (target.kind) {
      case 'function':
        return this.#function(target.path, target.function.name, into);
      case 'class':
        return this.#class(target, into);
      case 'bindings': {
        const first = target.bindings[0];
        if (first !== undefined && this.#function(target.path, first.name, into)) return true;
        return target.bindings.slice(0, 4).map(({ value }) => this.#look(target.path, value, into, depth)).some(Boolean);
      }
      case 'value':
        return this.#function(target.path, name ?? 'default', into) || this.#function(target.path, 'default', into) || this.#look(target.path, target.value, into, depth);
      case 'module': {
        if (this.#function(target.path, 'default', into)) return true;
        const given = resolveMember(this.#project, target.path, 'default'); // module.exports = auth
        return given !== null && given.kind !== 'module' && this.#target(given, into, depth + 1);
      }
      default:
        return false;
    }
  }

  #function(path: string, symbol: string, into: Behaviour): boolean {
    const facts = this.#facts.get(key(path, symbol));
    if (facts === undefined) {
      const module = this.#project.module(path);
      return module !== undefined && namesOf(module).functions.has(symbol); // known to do nothing
    }
    for (const fact of facts) this.#take(fact, into);
    return true;
  }

  /** What any method of the class or its bases does: which of them the framework calls differs. */
  #class(start: ClassAt, into: Behaviour): boolean {
    let found = true;
    const line = lineage(this.#project, start);
    if (line.some(({ path, class: { bases } }) => bases.some((base) => this.#isLogin(path, base)))) {
      into.known = graver(into.known, 'none'); // whatever it adds, it signs in
      return true;
    }
    for (const { path, class: each } of line) {
      for (const fact of this.#ofOwner.get(key(path, each.name)) ?? []) this.#take(this.#asked(fact, start), into);
      for (const base of each.bases) {
        const external = externalName(this.#project, path, base.kind === 'call' ? base.callee : base);
        const strategy = base.kind === 'call' && base.args[0]?.kind === 'literal' ? String(base.args[0].value) : '';
        const known = external === null ? null : signsIn.test(strategy) ? 'none' : knownGuard(external);
        if (known !== null) into.known = graver(into.known, known);
        else if (external !== null && mayDecide(external)) found = false; // a package's class that may decide
      }
    }
    return found || into.known !== null || into.reads.size > 0;
  }

  /** `AuthGuard('local')`: a login, not a guard. */
  #isLogin(path: string, value: Value): boolean {
    if ((value.kind !== 'call' && value.kind !== 'new') || value.args[0]?.kind !== 'literal') return false;
    const external = externalName(this.#project, path, value.callee);
    return external !== null && isLogin(external, String(value.args[0].value));
  }

  /** Of a class whose own methods say whom a base is to refuse: nobody where each says no. */
  #asked(fact: Located<GuardFact>, owner: ClassAt): Located<GuardFact> {
    const saysNo = (name: string): boolean => {
      const returns = findMethod(this.#project, owner, name)?.function.returns ?? [];
      return returns.length > 0 && returns.every(({ value }) => value.kind === 'literal' && value.value === false);
    };
    return fact.asks?.every(saysNo) === true ? { ...fact, refuses: false } : fact;
  }

  #method(owner: ClassAt, name: string, into: Behaviour, depth: number): boolean {
    for (const { path, class: each } of lineage(this.#project, owner)) if (this.#facts.has(key(path, `${each.name}.${name}`))) return this.#function(path, `${each.name}.${name}`, into);
    if (findMethod(this.#project, owner, name) !== null) return true;
    const field = fieldOf(this.#project, owner, name); // `self.get_user = get_user_from_token` of its constructor, `self.check = self.__call__`
    if (field === null || depth > deepest) return false;
    const { path, value } = field;
    return value.kind === 'member' && isSelf(value.on) ? value.name !== name && this.#method(owner, value.name, into, depth + 1) : this.#look(path, value, into, depth);
  }

  #take(fact: Located<GuardFact>, into: Behaviour): boolean {
    if (/csrf|xsrf|rate_?limit|throttl/i.test(fact.symbol)) return true; // refuses for other reasons
    const { reads, refuses, verifies, known, skips, needs, lets, only } = this.#whole(fact);
    into.place ??= { path: fact.path, symbol: fact.symbol };
    for (const read of reads) into.reads.add(read);
    into.refuses ||= refuses;
    into.verifies ||= verifies;
    if (known !== null) into.known = graver(into.known, known);
    into.skips.push(...skips);
    into.needs.push(...needs);
    into.lets.push(...lets);
    into.only.push(...only);
    return true;
  }

  /** What the function does together with those that it hands on to. In a circle each counts once. */
  #whole(fact: Located<GuardFact>): Behaviour {
    const done = this.#behaviours.get(fact);
    if (done !== undefined) return done;
    const whole: Behaviour = { ...noBehaviour(), reads: new Set(fact.reads), refuses: fact.refuses, verifies: fact.verifies };
    if (fact.refuses && fact.reads.length === 0 && fact.needs !== undefined && fact.symbol.endsWith('.canActivate')) whole.known = 'required'; // whatever it looks at, it turns callers away
    whole.skips.push(...(fact.skips ?? []));
    whole.needs.push(...(fact.needs ?? []));
    for (const value of fact.lets ?? []) whole.lets.push({ path: fact.path, value });
    for (const value of fact.only ?? []) whole.only.push({ path: fact.path, value });
    this.#behaviours.set(fact, whole);
    if (this.#running < deepest) {
      this.#running++;
      for (const call of fact.calls) this.#look(fact.path, call, whole, 0);
      this.#running--;
    }
    if (fact.optional !== true) return whole;
    // whatever it hands on to refuses, a caller without credential is let through
    const isAnything = authenticationOf(whole) !== 'none';
    const lenient: Behaviour = { ...noBehaviour(), reads: whole.reads, known: isAnything ? 'optional' : null, lets: whole.lets };
    this.#behaviours.set(fact, lenient);
    return lenient;
  }
}

function noBehaviour(): Behaviour {
  return { reads: new Set(), refuses: false, verifies: false, known: null, skips: [], needs: [], lets: [], only: [], place: null };
}

/** By its name alone. */
function mayDecide(name: string): boolean {
  return deciding.test(name) && !/throttl|rate_?limit|csrf|helmet|logg|cache|cors\b|compress|OAuth2PasswordRequestForm/i.test(name);
}

const deciding = /auth|login|permission|verif|guard|protect|jwt|credential|api_?key|admin|secur|require|signed_?in/i;

function authenticationOf({ reads, refuses, verifies, known }: Behaviour): Authentication {
  if (known === 'required') return 'required';
  if (reads.size > 0 && refuses) return verifies ? 'required' : 'presence';
  if (known === 'optional' && refuses) return 'required'; // somebody else has looked; here the caller without a name is turned away
  if (known === 'presence') return refuses && verifies ? 'required' : 'presence';
  if (known !== null) return known;
  return reads.size > 0 && verifies ? 'optional' : 'none';
}

/** `req.user`, `ctx.state.user`: the server's own note of who calls. */
function isOfUser({ reads }: Behaviour): boolean {
  return reads.size > 0 && [...reads].every((read) => read === 'user' || read === 'session');
}

const weight: Readonly<Record<Authentication, number>> = { none: 0, unknown: 1, presence: 2, optional: 3, required: 4 };

function graver(one: Authentication | null, other: Authentication): Authentication {
  return one === null || weight[other] > weight[one] ? other : one;
}

/** The strongest of several safeguards in a row. */
export function strongest(all: readonly Authentication[]): Authentication {
  return all.reduce<Authentication>((best, each) => graver(best, each), 'none');
}

function isOptional({ named, args }: Pick<Extract<Value, { kind: 'call' | 'new' }>, 'args' | 'named'>): boolean {
  const options = [...named, ...args.flatMap((argument) => (argument.kind === 'map' ? argument.entries.flatMap(({ key: name, value }) => (name.kind === 'literal' ? [{ name: String(name.value), value }] : [])) : []))];
  return options.some(({ name, value }) => value.kind === 'literal' && ((/^(?:optional|credentialsOptional|public|is_?public|allow_?anonymous)$/i.test(name) && value.value === true) || (/^(?:auto_error|credentialsRequired|authRequired)$/.test(name) && value.value === false)));
}

function add<T>(map: Map<string, T[]>, at: string, value: T): void {
  const list = map.get(at);
  if (list === undefined) map.set(at, [value]);
  else list.push(value);
}

function key(path: string, name: string): string {
  return `${path}\0${name}`;
}
