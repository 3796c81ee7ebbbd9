// link: what callers send -> where it ends up, through the functions of the project. Handlers' files, and those their data goes on
// into, are followed on demand (`Project.unfollowed`).
import { Mark, isSpent, type CallFact, type DataflowFact, type Origin, type ParameterFact, type SinkFact, type SinkKind, type Trace } from '../model/dataflow.ts';
import type { Located, Project } from '../model/project.ts';
import type { ErrorHandlerFact, EventFact, Place, Route, ToolFact, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { Answering, type Followed } from './answering.ts';
import type { Callees } from './callees.ts';
import { findField, findMethod, requiredFile, targetOf, type ClassAt } from './classes.ts';
import { mayRun, truthsOf, unknownTruths, type Truths } from './conditions.ts';
import { fieldOf, isContained, isHeldTo, isTypedPlain, mattersIn, isWhole, speaks, textFieldsOf } from './mattering.ts';
import { called, usesOf } from './middle.ts';
import { globalSource, isRequest, requestSource, type RequestSource } from './request.ts';
import { descended, distinct, once, spread, type Root } from './roots.ts';
import { routesOf } from './routes.ts';
import { bits, isSame, looksElsewhere, placeOf, readsChosen, weakness } from './traces.ts';
import { isVouched } from './vouched.ts';

/** Something of a request, or the text of an exception, that reaches a place where it matters. */
export interface Flow extends Place {
  readonly sink: SinkKind;
  readonly name: string; // what is called there
  readonly from: RequestSource | { readonly part: 'exception'; readonly name: string; readonly types: readonly string[] };
  readonly marks: number; // of Mark
  readonly route: Route;
  readonly via: readonly Place[]; // calls on the way, the handler's first
  readonly field?: string; // of the record that is written, or looked for
  readonly slots?: readonly string[]; // with filter: where in it the value stands, outermost first
  readonly steps?: true; // another part of the route's path is a folder or file of its own there, as this one is
  readonly asksRights?: true; // a function on the way tests a role or permission
  readonly uncaught?: true; // an exception that a handler for the whole application is handed
  readonly whole?: true; // the exception as it is, not its text: JSON shows the fields that it was given, a plain Error's none
}

const checking = /valid|safe|allow|sanit|verif|permit|whitelist|check|assert|ensure|guard|access|inside|within|illegal|forbidden|malicious|dangerous|prohibited|traversal/i;
const cleaning = /sanit|quot|escap|crypt|cipher|digest|ident(?:ifier)?s?$|base_?64|hash|sha\d+$|md5/i;
const addressless = /^(?:tool|socketio|lambda|graphql)$/; // nobody is answered over HTTP there
const deepest = 5; // calls into one another
const deepestResult = 3; // one more of what a constructor keeps
const mostVisits = 1000; // of functions, a route
const mostFlows = 5000;
const mostOfRoute = 200;
const mostHeld = 40; // by the fields of an object
const nothing = (): readonly Root[] => [];

/** As far as the project's files were followed. */
export function flowsOf(project: Project): readonly Flow[] {
  return project.once(flows);
}

function flows(project: Project): readonly Flow[] {
  return project.once(following).flows();
}

/** Goes on from where it came to the last time. */
function following(project: Project): Following {
  return new Following(project);
}

type Beside = Pick<Route, 'methods' | 'url' | 'framework' | 'path' | 'at'>;

interface Frame extends Followed {
  readonly given: (index: number) => readonly Root[];
  readonly truths: Truths;
  readonly depth: number;
  readonly via: readonly Place[];
  readonly asksRights: boolean;
  readonly answers: boolean; // what it returns is the answer
  readonly own: () => readonly Root[]; // what the object whose method it is holds
  readonly self?: ClassAt | undefined; // its class
  readonly makes?: true | undefined; // a constructor
  readonly results: Map<string, readonly Root[]>;
}

class Following {
  readonly #project: Project;
  readonly #answering: Answering;
  readonly #callees: Callees;
  readonly #found = new Map<Route, Map<string, Flow>>(); // by route: one whose functions were not all there yet is gone through again
  readonly #besides = new Map<string, Route>(); // what stands in for a route where there is none, by place and name
  readonly #settled = new Set<Route>(); // routes all of whose functions were followed
  readonly #sources = new Map<ParameterFact, Map<string, RequestSource | null>>(); // what of the request at hand a parameter's members are
  #asked: Route | null = null;
  #visits = 0;
  #routes: readonly Route[] = [];

  constructor(project: Project) {
    this.#project = project;
    this.#answering = new Answering(project);
    this.#callees = this.#answering.callees;
  }

  flows(): readonly Flow[] {
    const routes = routesOf(this.#project);
    if (routes !== this.#routes) {
      for (const route of this.#routes) this.#found.delete(route);
      this.#answering.forget();
    }
    this.#routes = routes;
    for (const route of routes) this.#settle(route, () => [...this.#answering.handling(route), ...this.#answering.hooks(route), ...this.#answering.before(route)].flatMap(({ path, fact }) => (this.#project.files.get(path)?.role === 'production' ? [this.#entry(path, fact)] : [])));
    for (const use of usesOf(this.#project)) this.#used(use);
    for (const handler of this.#project.of('error-handler')) if (handler.role === 'production') this.#uncaught(handler);
    for (const tool of this.#project.of('tool')) if (tool.role === 'production') this.#tool(tool);
    for (const event of this.#project.of('event')) if (event.role === 'production') this.#event(event);
    return this.#shortest();
  }

  #used({ framework, under, chain, path, at }: Located<UseFact>): void {
    const url = under?.kind === 'literal' ? String(under.value) : '/*';
    const route = this.#beside({ methods: ['*'], url, framework, path, at });
    this.#settle(route, () => this.#answering.middle(route, path, called(chain)).map((one) => this.#entry(one.path, one.fact)));
  }

  /** A handler of what nobody caught answers for every route. */
  #uncaught(handler: Located<ErrorHandlerFact>): void {
    const route = this.#beside({ methods: ['*'], url: '/*', framework: handler.framework, path: handler.path, at: handler.at });
    const exception: Root = { from: { exception: handler.types, handed: true }, members: [], marks: 0 };
    this.#settle(route, () => {
      const { path, handler: given } = handler;
      const target = this.#callees.of(path, given.kind === 'call' && requiredFile(this.#project, path, given) === null ? given.callee : given);
      const answering = (target === null ? [] : this.#answering.answering(target)).filter(({ fact }) => handler.takes === undefined || fact.parameters.length === handler.takes);
      return answering.map(({ path, fact }) => ({ ...this.#entry(path, fact), given: (index: number) => (index === handler.parameter ? [exception] : []) }));
    });
  }

  /** What a language model chose is handed to a tool, or read from its answer by the file's own code. */
  #tool({ path, at, name, handler, parameter }: Located<ToolFact>): void {
    if (handler !== undefined) this.#called({ methods: [], url: name, framework: 'tool', path, at }, handler, parameter);
    else for (const fact of this.#project.dataflows(path)) {
      if (readsChosen(fact)) this.#settle(this.#beside({ methods: [], url: fact.symbol.replace(/@\d+$/, ''), framework: 'tool', path, at: fact.at }), () => [{ ...this.#entry(path, fact), answers: false, given: () => [] }]);
    }
  }

  #event({ path, at, by, name, handler, plain }: Located<EventFact>): void {
    const url = by === 'lambda' ? name : `${by === 'socketio' ? 'event' : 'GraphQL'} ${name}`;
    this.#called({ methods: [], url, framework: by, path, at }, handler, undefined, plain);
  }

  /** By no route: nothing that it returns is an answer. */
  #called(beside: Beside, handler: Value, parameter?: number, plain: readonly string[] = []): void {
    this.#settle(this.#beside(beside), () => {
      const target = this.#callees.of(beside.path, handler);
      const entries = (target === null ? [] : this.#answering.answering(target)).map((one) => this.#entry(one.path, one.fact));
      return entries.map((entry) => ({ ...entry, answers: false, given: (index: number) => ((parameter === undefined || index === parameter) && !plain.includes(entry.fact.parameters[index]?.name ?? '') ? entry.given(index) : []) }));
    });
  }

  #beside(route: Beside): Route {
    const key = `${placeOf(route.path, route.at)} ${route.url}`;
    const known = this.#besides.get(key) ?? { ...route, transport: 'http', guards: [], authentication: 'unknown' };
    this.#besides.set(key, known);
    return known;
  }

  /** Goes through what answers there, again and again until nothing of it is missing. */
  #settle(route: Route, entries: () => readonly Frame[]): void {
    if (this.#settled.has(route)) return;
    const before = this.#project.inVain;
    this.#found.delete(route);
    for (const frame of entries()) {
      this.#visits = 0;
      this.#visit(route, frame);
    }
    if (this.#project.inVain === before) this.#settled.add(route);
  }

  /** One a place, of the route from which least happens on the way. */
  #shortest(): readonly Flow[] {
    const all = new Map<string, Flow>();
    for (const route of [...this.#routes, ...this.#besides.values()]) {
      for (const [key, flow] of this.#found.get(route) ?? []) {
        const known = all.get(key);
        if (known === undefined ? all.size < mostFlows : bits(known.marks) > bits(flow.marks)) all.set(key, flow);
      }
    }
    return [...all.values()];
  }

  #entry(path: string, fact: DataflowFact): Frame {
    const given = (index: number): readonly Root[] => {
      const dependency = fact.parameters[index]?.dependency;
      return dependency === undefined ? [{ from: { parameter: index, of: fact, path }, members: [], marks: 0 }] : this.#depended(path, dependency);
    };
    return { path, fact, given, truths: unknownTruths, depth: 0, via: [], asksRights: fact.asksRights === true, answers: true, own: nothing, results: new Map() };
  }

  /** What a dependency of FastAPI's gives back: its own parameters are the caller's too, but for whom it finds him to be. */
  #depended(path: string, dependency: Value): readonly Root[] {
    const target = this.#callees.of(path, dependency);
    const fact = target === null ? undefined : this.#answering.fact(target.path, target.symbol);
    if (target === null || fact === undefined || this.#visits++ > mostVisits) return [];
    const frame: Frame = { path: target.path, fact, given: (index) => (fact.parameters[index]?.dependency === undefined ? [{ from: { parameter: index, of: fact, path: target.path }, members: [], marks: 0 }] : []), truths: unknownTruths, depth: 2, via: [], asksRights: false, answers: false, own: nothing, results: new Map() };
    return (target.makes === true ? (fact.keeps ?? []) : fact.returns).filter(({ origin }) => !isVouched(this.#project, path, dependency, fact, origin)).flatMap((trace) => this.#roots(frame, trace));
  }

  /** What lies near is looked at first: where there is more than can be, the far is left out. */
  #visit(route: Route, first: Frame): void {
    const waiting = [first];
    for (let frame = waiting.shift(); frame !== undefined && this.#visits++ <= mostVisits; frame = waiting.shift()) {
      const here = frame;
      for (const sink of here.fact.sinks) if ((here.answers || (sink.sink !== 'answer' && sink.name !== 'return')) && mayRun(sink.when, here.truths)) for (const trace of sink.traces) for (const root of this.#roots(here, trace)) this.#reach(route, here, sink, root);
      if (here.depth < deepest) waiting.push(...here.fact.calls.flatMap((call, index) => (mayRun(call.when, here.truths) ? this.#entered(route, here, call, index) : [])));
    }
  }

  #entered(route: Route, frame: Frame, call: CallFact, index: number): readonly Frame[] {
    const carried = call.args.map(({ at, traces }) => ({ at, roots: traces.flatMap((trace) => this.#roots(frame, trace)) })).filter(({ roots }) => roots.some((root) => this.#carries(route, root)));
    const answers = frame.answers && frame.fact.returns.some(({ origin }) => origin.from === 'result' && origin.call === index) && this.#callees.of(frame.path, call.callee)?.path === frame.path; // `return run(work)`, beside it
    if (carried.length === 0 && !answers && (call.on === undefined || !this.#held(frame, call, index).some((root) => this.#carries(route, root)))) return [];
    return this.#inners(frame, call, index, carried).map((inner) => ({ ...inner, answers }));
  }

  #carries(route: Route, root: Root): boolean {
    return 'exception' in root.from || this.#source(route, root) !== null || ('of' in root.from && root.members.length === 0 && isRequest(route.framework, root.from.of.parameters[root.from.parameter], root.from.parameter));
  }

  /** What the object holds whose method is called. */
  #held(frame: Frame, { on = [] }: CallFact, index: number): readonly Root[] {
    const key = `on${String(index)}`;
    const known = frame.results.get(key);
    if (known !== undefined) return known;
    const roots = distinct(on.flatMap((trace) => this.#roots(frame, trace)), mostHeld);
    frame.results.set(key, roots);
    return roots;
  }

  /** The functions that the call may run, each with what it is handed. */
  #inners(frame: Frame, call: CallFact, index: number, carried: readonly { readonly at: number | string; readonly roots: readonly Root[] }[]): readonly Frame[] {
    return this.#callees.each(frame.path, call.callee, frame.self).flatMap(({ path, symbol, at: place, self, makes }) => {
      const fact = this.#answering.fact(path, symbol, place);
      if (fact === undefined) return [];
      const given = (at: number): readonly Root[] => carried.find((arg) => arg.at === at || arg.at === fact.parameters[at]?.name)?.roots ?? spread(carried, fact.parameters, at);
      return [{ path, fact, given, self, makes, truths: truthsOf(call, fact, frame.truths), depth: frame.depth + 1, via: [...frame.via, { path: frame.path, at: call.at }], asksRights: frame.asksRights || fact.asksRights === true, answers: false, own: call.on === undefined ? nothing : once(() => this.#held(frame, call, index)), results: new Map() }];
    });
  }

  #reach(route: Route, frame: Frame, sink: SinkFact, root: Root): void {
    if (isSpent(sink.sink, root.marks, root.slots) || isContained(sink.sink, root.marks) || !mattersIn(sink.sink, root.slots)) return;
    if ('exception' in root.from ? addressless.test(route.framework) || (root.from.handed === true && !speaks(frame.path, root) && !isWhole(frame.path, root)) : sink.sink === 'answer') return;
    const from = 'exception' in root.from ? { part: 'exception' as const, name: root.members.join('.'), types: root.from.exception } : this.#source(route, root);
    if (from === null) return;
    const field = sink.sink === 'record' ? root.slots?.[0] : sink.sink === 'filter' ? fieldOf(root.slots) : undefined;
    const key = `${frame.path}:${String(sink.at.start)}:${sink.sink}:${from.part}${field === undefined ? '' : `:${field}`}`;
    const found = this.#found.get(route) ?? new Map<string, Flow>();
    this.#found.set(route, found);
    const seen = found.get(key);
    const steps = seen?.steps === true || (seen !== undefined && from.part === 'segment' && seen.from.name !== from.name && isStep(seen.marks) && isStep(root.marks));
    const known = steps && seen !== undefined ? { ...seen, steps } : seen;
    if (known !== undefined) found.set(key, known);
    if (known !== undefined && bits(known.marks) <= bits(root.marks)) return;
    if (known === undefined && found.size >= mostOfRoute) return;
    found.set(key, { path: frame.path, at: sink.at, sink: sink.sink, name: sink.name, from, marks: root.marks, ...(steps && { steps }), route: known?.route ?? route, via: known?.via ?? frame.via, ...(field !== undefined && { field }), ...(sink.sink === 'filter' && { slots: root.slots ?? [] }), ...(frame.asksRights && { asksRights: true }), ...('exception' in root.from && root.from.handed === true && { uncaught: true, ...(isWhole(frame.path, root) && { whole: true }) }) });
  }

  #source(route: Route, { from, members }: Root): RequestSource | null {
    if ('global' in from) return globalSource(route, from.global, members);
    if ('exception' in from) return null;
    const parameter = from.of.parameters[from.parameter];
    if (parameter === undefined) return null;
    if (this.#asked !== route) this.#sources.clear(); // one route after the other
    this.#asked = route;
    let sources = this.#sources.get(parameter);
    if (sources === undefined) this.#sources.set(parameter, (sources = new Map<string, RequestSource | null>()));
    const key = members.join('\0');
    let source = sources.get(key);
    if (source === undefined) {
      const before = this.#project.inVain;
      source = requestSource(this.#project, route, from.path, parameter, from.parameter, members);
      if (this.#project.inVain === before) sources.set(key, source);
    }
    return source;
  }

  #roots(frame: Frame, trace: Trace): readonly Root[] {
    const { origin } = trace;
    const marks = trace.marks | this.#passed(frame, trace);
    const on = (root: Root): readonly Root[] => descended(root, origin.path, marks, trace.slots);
    switch (origin.from) {
      case 'parameter':
        return frame.given(origin.index).filter((root) => !isTypedPlain(frame.fact, origin, root.marks)).flatMap(on);
      case 'global':
        return [{ from: { global: origin.name }, members: origin.path, marks, slots: trace.slots }];
      case 'exception':
        return [{ from: { exception: origin.types }, members: origin.path, marks, slots: trace.slots }];
      case 'own':
        return frame.own().flatMap(on);
      case 'result':
      case 'kept':
        return this.#result(frame, origin.call, origin.from).flatMap(on);
    }
  }

  /** What a call gives back, an object with what its constructor was given; or what it leaves in its object's fields. */
  #result(frame: Frame, index: number, from: 'result' | 'kept'): readonly Root[] {
    const key = `${from}${String(index)}`;
    const known = frame.results.get(key);
    if (known !== undefined) return known;
    frame.results.set(key, []); // against circles
    const call = frame.fact.calls[index];
    if (call === undefined || frame.depth >= deepestResult + (frame.makes === true ? 1 : 0) || this.#visits++ > mostVisits) return [];
    const given = call.args.map(({ at, traces }) => ({ at, roots: traces.flatMap((trace) => this.#roots(frame, trace)) }));
    const inners = this.#inners(frame, call, index, given);
    const makes = this.#callees.of(frame.path, call.callee)?.makes === true;
    let roots = inners.length === 0 ? (from === 'kept' ? [] : this.#constructed(frame, call, given)) : distinct(inners.flatMap((inner) => this.#given(inner, from === 'kept' || makes)), mostHeld);
    if (inners.length > 0 && roots.length > 0 && cleaning.test(nameOf(call.callee))) roots = roots.map((root): Root => ({ ...root, marks: root.marks | Mark.cleaned }));
    frame.results.set(key, roots);
    return roots;
  }

  #given(inner: Frame, keeps: boolean): readonly Root[] {
    const { fact } = inner;
    return (keeps ? (fact.keeps ?? []) : fact.returns).flatMap((trace) => this.#roots(inner, trace));
  }

  /** `Search(order=order)` of a class that only declares fields: each holds what it was given. A form or serializer holds what it let through. */
  #constructed(frame: Frame, { callee }: CallFact, given: readonly { readonly at: number | string; readonly roots: readonly Root[] }[]): readonly Root[] {
    const named = given.filter(({ at, roots }) => typeof at === 'string' && at !== '**' && roots.length > 0);
    const target = given.every(({ roots }) => roots.length === 0) || !frame.path.endsWith('.py') ? null : targetOf(this.#project, frame.path, callee);
    if (target?.kind !== 'class' || findMethod(this.#project, target, '__init__') !== null) return [];
    const declared = textFieldsOf(target.class);
    if (declared.length > 0) return given.filter(({ at }) => at === 'data' || at === 0).flatMap(({ roots }) => roots.flatMap((root) => declared.flatMap((name) => ['validated_data', 'cleaned_data'].map((kept): Root => ({ ...root, members: [...root.members, name].slice(0, 8), marks: root.marks | Mark.schema, slots: [kept, name] }))))).slice(0, 24);
    return named.flatMap(({ at, roots }) => {
      const field = findField(this.#project, target, String(at))?.field;
      if (field === undefined || isHeldTo(field)) return [];
      return roots.map((root): Root => ({ ...root, marks: root.marks | Mark.schema, slots: [String(at), ...(root.slots ?? [])].slice(0, 3) }));
    }).slice(0, 12);
  }

  /** What the functions say that were asked about the value, and those that it went through and that throw where it may not pass. */
  #passed(frame: Frame, { origin, tests = [], demands = [] }: Trace): number {
    const asked = tests.reduce((marks, index) => marks | this.#learned(frame, index, origin, false), 0);
    return demands.reduce((marks, index) => marks | this.#learned(frame, index, origin, true), asked);
  }

  /** Of a function that is not known, or not understood, its name tells. */
  #learned(frame: Frame, index: number, origin: Origin, mustThrow: boolean): number {
    const call = frame.fact.calls[index];
    if (call === undefined) return 0;
    const isNamedSo = checking.test(nameOf(call.callee));
    const [target] = this.#callees.each(frame.path, call.callee, frame.self);
    const fact = target === undefined ? undefined : this.#answering.fact(target.path, target.symbol);
    const elsewhere = (asked: readonly number[]): boolean => !frame.path.endsWith('.py') && looksElsewhere(call, nameOf(call.callee), origin, fact, asked);
    if (target === undefined || fact === undefined) return isNamedSo && !elsewhere([]) ? Mark.checked : 0;
    const asked = call.args.filter(({ traces }) => traces.some((trace) => isSame(trace.origin, origin))).map(({ at }) => (typeof at === 'number' ? at : fact.parameters.findIndex(({ name }) => name === at)));
    if (elsewhere(asked)) return 0;
    const compares = asked.length === 0 ? fact.tested.length > 0 : asked.some((at) => fact.tested.includes(at));
    const marks = weakness(fact, asked) ?? (compares || isNamedSo ? Mark.checked : 0);
    return mustThrow && !(this.#throws(target.path, fact) && (compares || isNamedSo)) ? 0 : marks;
  }

  #throws(path: string, fact: DataflowFact, depth = 0): boolean {
    if (fact.throws === true) return true;
    return depth < 2 && fact.calls.length < 30 && fact.calls.some(({ callee }) => {
      const target = this.#callees.of(path, callee);
      const inner = target === null ? undefined : this.#answering.fact(target.path, target.symbol);
      return target !== null && inner !== undefined && this.#throws(target.path, inner, depth + 1);
    });
  }
}

function nameOf(value: Value): string {
  return value.kind === 'name' || value.kind === 'member' ? value.name : '';
}

/** A part of a path with nothing else in its folder's or file's name: `..` is one. */
function isStep(marks: number): boolean {
  return (marks & Mark.rooted) !== 0 && (marks & (Mark.basename | Mark.encoded | Mark.content | Mark.suffixed | Mark.glued | Mark.cleaned | Mark.undotted | Mark.dotless | Mark.identifier)) === 0;
}
