// link: what a call in a file names -> the function of the project whose body it runs; of a class that is called, its constructor.
import type { DataflowFact } from '../model/dataflow.ts';
import type { Place } from '../model/route.ts';
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { calledOf, classAround, targetOf, findMethod, instanceClasses, lineage, ownClass, type ClassAt, type Way } from './classes.ts';
import { namesOf } from './names.ts';

/** The function of the project that is called. */
export interface Callee {
  readonly path: string;
  readonly symbol: string;
  readonly at?: Place['at'];
  readonly makes?: true; // a constructor: what it keeps is what is given back
  readonly self?: ClassAt; // the class of the object whose method it is
}

export class Callees {
  readonly #project: Project;
  readonly #facts: (path: string, symbol: string) => DataflowFact | undefined;
  readonly #known = new Map<Value, readonly Callee[]>();
  readonly #making = new Set<string>(); // against circles

  constructor(project: Project, facts: (path: string, symbol: string) => DataflowFact | undefined) {
    this.#project = project;
    this.#facts = facts;
  }

  of(path: string, value: Value): Callee | null {
    return this.#all(path, value)[0] ?? null;
  }

  /** Every function that may run: of an object that may be of several classes, the method of each; `self`: the class of the object whose method calls. */
  each(path: string, value: Value, self: ClassAt | undefined): readonly Callee[] {
    const own = self === undefined ? null : this.#ofSelf(path, value, self);
    return own === null ? this.#all(path, value) : [own];
  }

  #all(path: string, value: Value): readonly Callee[] {
    let callees = this.#known.get(value);
    if (callees === undefined) {
      const before = this.#project.inVain;
      callees = this.#resolved(path, value);
      if (this.#project.inVain === before) this.#known.set(value, callees);
    }
    return callees;
  }

  #resolved(path: string, value: Value): readonly Callee[] {
    if (value.kind === 'name') {
      const module = this.#project.module(path);
      if (module !== undefined && namesOf(module).functions.has(value.name)) return [{ path, symbol: value.name }];
      if (/[.@]/.test(value.name)) return [this.#inherited(path, value.name) ?? { path, symbol: value.name }];
    }
    const base = ofBase(value);
    if (base !== null) return listed(this.#ofBase(path, value.at.start, base));
    const target = calledOf(this.#project, path, value);
    if (target?.kind === 'function') return [{ path: target.path, symbol: target.function.name, at: target.function.at }];
    const methods = value.kind === 'member' ? this.#methods(path, value.on, value.name) : [];
    if (methods.length > 0) return methods;
    const member = value.kind === 'member' && target === null ? this.#ofObject(path, value.on, value.name) : null;
    if (member !== null) return [member];
    if (target?.kind === 'class') return listed(this.#made(target));
    if (target?.kind === 'bindings') return target.bindings[0] === undefined ? [] : [{ path: target.path, symbol: target.bindings[0].name, at: target.bindings[0].at }];
    return target?.kind === 'value' ? [{ path: target.path, symbol: memberName(value), at: target.value.at }] : [];
  }

  /** `const files = { read(name) {…} }`, in this file or another. */
  #ofObject(path: string, on: Value, name: string): Callee | null {
    const target = targetOf(this.#project, path, on);
    const owner = target?.kind === 'bindings' ? target.bindings[0]?.name : target?.kind === 'value' ? 'default' : undefined;
    if (owner === undefined || target === null || !('path' in target)) return null;
    const symbol = `${owner}.${name}`;
    return this.#facts(target.path, symbol) === undefined ? null : { path: target.path, symbol };
  }

  #methods(path: string, on: Value, name: string): readonly Callee[] {
    const classes = instanceClasses(this.#project, path, on, (at, symbol, way) => this.#makes(at, symbol, way));
    const owners = classes.length > 0 ? classes : listed(ownClass(this.#project, path, on));
    return owners.flatMap((self) => listed(this.#method(self, name)));
  }

  #method(self: ClassAt, name: string): Callee | null {
    const method = findMethod(this.#project, self, name);
    return method === null ? null : { path: method.path, symbol: method.function.name, at: method.function.at, self };
  }

  /** The classes of what a function's body makes and gives back. */
  #makes(path: string, symbol: string, way: Way): readonly ClassAt[] {
    const key = `${path}:${symbol}`;
    if (this.#making.has(key) || this.#making.size > 4) return [];
    this.#making.add(key);
    const fact = this.#facts(path, symbol);
    const found = (fact?.returns ?? []).flatMap(({ origin }) => {
      const call = origin.from === 'result' && origin.path.length === 0 ? fact?.calls[origin.call] : undefined;
      return call === undefined ? [] : instanceClasses(this.#project, path, { kind: 'call', callee: call.callee, args: [], named: [], at: call.at }, (at, name, further) => this.#makes(at, name, further), { ...way, depth: 0 });
    });
    this.#making.delete(key);
    return found.filter((one, at) => found.findIndex((other) => other.class === one.class) === at);
  }

  /** `self.work()`, `super().work()` of an object whose class is known: a class derived from the one that is written may have a method of its own. */
  #ofSelf(path: string, value: Value, self: ClassAt): Callee | null {
    const name = ofBase(value);
    const base = name === null ? null : this.#ofBase(path, value.at.start, name);
    if (base !== null) return { ...base, self };
    const dot = value.kind === 'name' ? value.name.lastIndexOf('.') : -1;
    if (value.kind !== 'name' || dot <= 0) return null;
    const owner = value.name.slice(0, dot);
    return lineage(this.#project, self).some((each) => each.path === path && each.class.name === owner) ? this.#method(self, value.name.slice(dot + 1)) : null;
  }

  #made(made: ClassAt): Callee | null {
    const method = findMethod(this.#project, made, made.path.endsWith('.py') ? '__init__' : 'constructor');
    const { path, function: found } = method ?? { path: made.path, function: this.#project.module(made.path)?.functions.find(({ name }) => name === made.class.name) }; // of old, the function that is called is the class
    return found === undefined ? null : { path, symbol: found.name, at: found.at, makes: true, self: made };
  }

  /** `super().__init__(x)`, `super(x)`. */
  #ofBase(path: string, offset: number, name: string): Callee | null {
    const own = classAround(this.#project, path, offset);
    for (const base of own === null ? [] : lineage(this.#project, own).slice(1)) {
      const method = findMethod(this.#project, base, name);
      if (method !== null) return { path: method.path, symbol: method.function.name, at: method.function.at };
    }
    return null;
  }

  /** `Store.save` where a base of `Store` defines it. */
  #inherited(path: string, symbol: string): Callee | null {
    const dot = symbol.lastIndexOf('.');
    const module = dot > 0 ? this.#project.module(path) : undefined;
    const owner = module?.classes.find(({ name }) => name === symbol.slice(0, dot));
    const method = owner === undefined ? null : findMethod(this.#project, { path, class: owner }, symbol.slice(dot + 1));
    return method === null ? null : { path: method.path, symbol: method.function.name };
  }
}

/** `super().name` */
function ofBase(value: Value): string | null {
  return value.kind === 'member' && value.on.kind === 'opaque' && value.on.name === 'super' ? value.name : null;
}

function listed<T>(found: T | null): readonly T[] {
  return found === null ? [] : [found];
}

function memberName(value: Value): string {
  return value.kind === 'name' || value.kind === 'member' ? value.name : '';
}
