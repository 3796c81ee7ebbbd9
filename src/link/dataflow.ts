// link: what callers send -> where it ends up, through the functions of the project. Handlers' files, and those their data goes on
// into, are followed on demand (`Project.unfollowed`).
import { Mark, type CallFact, type DataflowFact, type SinkFact, type SinkKind, type Trace } from '../model/dataflow.ts';
import type { Project } from '../model/project.ts';
import type { Place, Route } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { findMethod, instanceClass, ownClass, targetOf } from './classes.ts';
import { namesOf } from './names.ts';
import { globalSource, requestSource, type RequestSource } from './request.ts';
import { routesOf } from './routes.ts';

/** Something of a request, or the text of an exception, that reaches a place where it matters. */
export interface Flow extends Place {
  readonly sink: SinkKind;
  readonly name: string; // what is called there
  readonly from: RequestSource | { readonly part: 'exception'; readonly name: string; readonly types: readonly string[] };
  readonly marks: number; // of Mark
  readonly route: Route;
  readonly via: readonly Place[]; // calls on the way, the handler's first
}

const deepest = 4;
const mostFlows = 5000;
const memo = new WeakMap<Project, Following>();

/** As far as the project's files were followed. */
export function flowsOf(project: Project): readonly Flow[] {
  let following = memo.get(project);
  if (following === undefined) {
    following = new Following(project);
    memo.set(project, following);
  }
  return following.flows();
}

/** What a value comes from, as the handler sees it. */
interface Root {
  readonly from: { readonly parameter: number; readonly of: DataflowFact; readonly path: string } | { readonly global: string } | { readonly exception: readonly string[] };
  readonly members: readonly string[];
  readonly marks: number;
  readonly slot?: string | undefined; // see Trace
}

/** The function of the project that is called. */
interface Callee {
  readonly path: string;
  readonly symbol: string;
}

interface Frame {
  readonly path: string;
  readonly fact: DataflowFact;
  readonly given: (index: number) => readonly Root[];
  readonly depth: number;
  readonly via: readonly Place[];
  readonly results: Map<number, readonly Root[]>;
}

class Following {
  readonly #project: Project;
  readonly #facts = new Map<string, ReadonlyMap<string, DataflowFact>>();
  readonly #callees = new Map<Value, Callee | null>();
  readonly #found = new Map<string, Flow>();
  readonly #settled = new Set<Route>(); // routes all of whose functions were followed
  #isSettled = true;
  #visits = 0;

  constructor(project: Project) {
    this.#project = project;
  }

  flows(): readonly Flow[] {
    for (const route of routesOf(this.#project)) {
      const { handler } = route;
      if (handler === undefined || this.#settled.has(route) || this.#project.files.get(handler.path)?.role !== 'production') continue;
      this.#isSettled = true;
      for (const fact of this.#handling(handler)) {
        this.#visits = 0;
        this.#visit(route, this.#entry(handler.path, fact));
      }
      if (this.#isSettled) this.#settled.add(route);
    }
    return [...this.#found.values()];
  }

  /** The function itself; where it makes the handler, what it makes; `users.create` is `create` in the file that exports it. */
  #handling({ path, symbol, at }: NonNullable<Route['handler']>): readonly DataflowFact[] {
    const own = this.#fact(path, symbol) ?? this.#fact(path, symbol.slice(symbol.lastIndexOf('.') + 1));
    const made = this.#project.dataflows(path).filter((fact) => fact !== own && fact.symbol.includes('@') && at.start <= fact.at.start && fact.at.end <= at.end);
    return own === undefined ? made : [own, ...made];
  }

  #fact(path: string, symbol: string): DataflowFact | undefined {
    let facts = this.#facts.get(path);
    if (facts === undefined) {
      facts = new Map(this.#project.dataflows(path).map((fact) => [fact.symbol, fact]));
      if (this.#project.followed.has(path)) this.#facts.set(path, facts);
      else this.#isSettled &&= !this.#project.unfollowed.has(path);
    }
    return facts.get(symbol);
  }

  #entry(path: string, fact: DataflowFact): Frame {
    const given = (index: number): readonly Root[] => {
      const dependency = fact.parameters[index]?.dependency;
      return dependency === undefined ? [{ from: { parameter: index, of: fact, path }, members: [], marks: 0 }] : this.#depended(path, dependency);
    };
    return { path, fact, given, depth: 0, via: [], results: new Map() };
  }

  /** What a dependency of FastAPI's gives back: its own parameters are the caller's too. */
  #depended(path: string, dependency: Value): readonly Root[] {
    const target = this.#callee(path, dependency);
    const fact = target === null ? undefined : this.#fact(target.path, target.symbol);
    if (target === null || fact === undefined || this.#visits++ > 300) return [];
    const frame: Frame = { path: target.path, fact, given: (index) => (fact.parameters[index]?.dependency === undefined ? [{ from: { parameter: index, of: fact, path: target.path }, members: [], marks: 0 }] : []), depth: 2, via: [], results: new Map() };
    return fact.returns.flatMap((trace) => this.#roots(frame, trace));
  }

  #visit(route: Route, frame: Frame): void {
    if (this.#visits++ > 300) return;
    for (const sink of frame.fact.sinks) if (sink.sink !== 'answer' || frame.depth === 0) for (const trace of sink.traces) for (const root of this.#roots(frame, trace)) this.#reach(route, frame, sink, root);
    if (frame.depth >= deepest) return;
    for (const call of frame.fact.calls) this.#enter(route, frame, call);
  }

  #enter(route: Route, frame: Frame, call: CallFact): void {
    const carried = call.args.map(({ at, traces }) => ({ at, roots: traces.flatMap((trace) => this.#roots(frame, trace)) })).filter(({ roots }) => roots.some((root) => 'exception' in root.from || this.#source(route, root) !== null));
    if (carried.length === 0) return;
    const inner = this.#inner(frame, call, carried);
    if (inner !== null) this.#visit(route, inner);
  }

  #inner(frame: Frame, call: CallFact, carried: readonly { readonly at: number | string; readonly roots: readonly Root[] }[]): Frame | null {
    const target = this.#callee(frame.path, call.callee);
    const fact = target === null ? undefined : this.#fact(target.path, target.symbol);
    if (target === null || fact === undefined) return null;
    const given = (index: number): readonly Root[] => carried.find(({ at }) => at === index || at === fact.parameters[index]?.name)?.roots ?? [];
    return { path: target.path, fact, given, depth: frame.depth + 1, via: [...frame.via, { path: frame.path, at: call.at }], results: new Map() };
  }

  #reach(route: Route, frame: Frame, sink: SinkFact, root: Root): void {
    if ((root.marks & (Mark.number | Mark.digest | Mark.checked)) !== 0) return;
    const from = 'exception' in root.from ? { part: 'exception' as const, name: root.members.join('.'), types: root.from.exception } : this.#source(route, root);
    if (from === null) return;
    const key = `${frame.path}:${String(sink.at.start)}:${sink.sink}:${from.part}`;
    const known = this.#found.get(key);
    if (known !== undefined && bits(known.marks) <= bits(root.marks)) return;
    if (known === undefined && this.#found.size >= mostFlows) return;
    this.#found.set(key, { path: frame.path, at: sink.at, sink: sink.sink, name: sink.name, from, marks: root.marks, route: known?.route ?? route, via: known?.via ?? frame.via });
  }

  #source(route: Route, { from, members }: Root): RequestSource | null {
    if ('global' in from) return globalSource(route.framework, from.global, members);
    if ('exception' in from) return null;
    const parameter = from.of.parameters[from.parameter];
    return parameter === undefined ? null : requestSource(this.#project, route, from.path, parameter, from.parameter, members);
  }

  #roots(frame: Frame, trace: Trace): readonly Root[] {
    const { origin } = trace;
    const marks = trace.marks | (this.#passed(frame, trace) ? Mark.checked : 0);
    const on = (root: Root): readonly Root[] => descended(root, origin.path, marks, trace.slot);
    switch (origin.from) {
      case 'parameter':
        return frame.given(origin.index).flatMap(on);
      case 'global':
        return [{ from: { global: origin.name }, members: origin.path, marks, slot: trace.slot }];
      case 'exception':
        return [{ from: { exception: origin.types }, members: origin.path, marks, slot: trace.slot }];
      case 'result':
        return this.#result(frame, origin.call).flatMap(on);
    }
  }

  #result(frame: Frame, index: number): readonly Root[] {
    const known = frame.results.get(index);
    if (known !== undefined) return known;
    frame.results.set(index, []); // against circles
    const call = frame.fact.calls[index];
    if (call === undefined || frame.depth >= deepest || this.#visits++ > 300) return [];
    const inner = this.#inner(frame, call, call.args.map(({ at, traces }) => ({ at, roots: traces.flatMap((trace) => this.#roots(frame, trace)) })));
    const roots = inner === null ? [] : inner.fact.returns.flatMap((trace) => this.#roots(inner, trace)).slice(0, 12);
    frame.results.set(index, roots);
    return roots;
  }

  /** Whether one of the functions that were asked about the value compares it with what is allowed. */
  #passed(frame: Frame, { tests }: Trace): boolean {
    return (tests ?? []).some((index) => {
      const call = frame.fact.calls[index];
      const target = call === undefined ? null : this.#callee(frame.path, call.callee);
      if (call === undefined) return false;
      if (target === null) return /valid|safe|allow|sanit|verif|permit|whitelist|check/i.test(nameOf(call.callee));
      const fact = this.#fact(target.path, target.symbol);
      return (fact?.tested.length ?? 0) > 0;
    });
  }

  #callee(path: string, value: Value): Callee | null {
    let callee = this.#callees.get(value);
    if (callee === undefined) {
      callee = this.#resolved(path, value);
      this.#callees.set(value, callee);
    }
    return callee;
  }

  #resolved(path: string, value: Value): Callee | null {
    if (value.kind === 'name') {
      const module = this.#project.module(path);
      if (module !== undefined && namesOf(module).functions.has(value.name)) return { path, symbol: value.name };
      if (/[.@]/.test(value.name)) return this.#inherited(path, value.name) ?? { path, symbol: value.name };
    }
    const target = targetOf(this.#project, path, value);
    switch (target?.kind) {
      case 'function':
        return { path: target.path, symbol: target.function.name };
      case 'bindings':
        return target.bindings[0] === undefined ? null : { path: target.path, symbol: target.bindings[0].name };
      case 'value':
        return { path: target.path, symbol: nameOf(value) };
    }
    if (value.kind !== 'member') return null;
    const owner = instanceClass(this.#project, path, value.on) ?? ownClass(this.#project, path, value.on);
    const method = owner === null ? null : findMethod(this.#project, owner, value.name);
    return method === null ? null : { path: method.path, symbol: method.function.name };
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

/** What is read from it by these members; nothing where they name another part of the record that it stands in. */
function descended(root: Root, path: readonly string[], marks: number, slot: string | undefined): readonly Root[] {
  let [first, ...rest] = path;
  let own = root.slot;
  if (own !== undefined && first !== undefined) {
    if (first !== own && !(first === '*' || first.endsWith('()'))) return [];
    own = undefined;
    [first, ...rest] = rest;
  }
  return [{ from: root.from, members: [...root.members, ...(first === undefined ? [] : [first, ...rest])].slice(0, 8), marks: root.marks | marks, slot: slot ?? own }];
}

function nameOf(value: Value): string {
  return value.kind === 'name' || value.kind === 'member' ? value.name : '';
}

/** How much happened on the way: the shortest tells most. */
function bits(marks: number): number {
  let count = 0;
  for (let rest = marks; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
