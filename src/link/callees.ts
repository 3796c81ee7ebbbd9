// link: what a call in a file names -> the function of the project whose body it runs; of a class that is called, its constructor.
import type { Place } from '../model/route.ts';
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { calledBy } from './called.ts';
import { classAround, findMethod, lineage, targetOf, type ClassAt } from './classes.ts';
import { namesOf } from './names.ts';

/** The function of the project that is called. */
export interface Callee {
  readonly path: string;
  readonly symbol: string;
  readonly at?: Place['at'];
  readonly makes?: true; // a constructor: what it keeps is what is given back
}

export class Callees {
  readonly #project: Project;
  readonly #known = new Map<Value, Callee | null>();

  constructor(project: Project) {
    this.#project = project;
  }

  of(path: string, value: Value): Callee | null {
    let callee = this.#known.get(value);
    if (callee === undefined) {
      const before = this.#project.inVain;
      callee = this.#resolved(path, value);
      if (this.#project.inVain === before) this.#known.set(value, callee);
    }
    return callee;
  }

  #resolved(path: string, value: Value): Callee | null {
    if (value.kind === 'name') {
      const module = this.#project.module(path);
      if (module !== undefined && namesOf(module).functions.has(value.name)) return { path, symbol: value.name };
      if (/[.@]/.test(value.name)) return this.#inherited(path, value.name) ?? { path, symbol: value.name };
    }
    if (value.kind === 'member' && value.on.kind === 'opaque' && value.on.name === 'super') return this.#ofBase(path, value.at.start, value.name);
    const called = calledBy(this.#project, path, value);
    if (called !== null) return { path: called.path, symbol: called.function.name, at: called.function.at };
    const target = targetOf(this.#project, path, value);
    if (target?.kind === 'class') return this.#made(target);
    if (target?.kind === 'bindings') return target.bindings[0] === undefined ? null : { path: target.path, symbol: target.bindings[0].name, at: target.bindings[0].at };
    return target?.kind === 'value' ? { path: target.path, symbol: memberName(value), at: target.value.at } : null;
  }

  #made(made: ClassAt): Callee | null {
    const method = findMethod(this.#project, made, made.path.endsWith('.py') ? '__init__' : 'constructor');
    return method === null ? null : { path: method.path, symbol: method.function.name, at: method.function.at, makes: true };
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

function memberName(value: Value): string {
  return value.kind === 'name' || value.kind === 'member' ? value.name : '';
}
