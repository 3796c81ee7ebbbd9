// link: which functions answer a route, or run before its handler: what handlers, wrappers, factories and chains name.
import { grouped } from '../model/grouped.ts';
import type { DataflowFact } from '../model/dataflow.ts';
import type { Project } from '../model/project.ts';
import type { Place, Route } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { Callees, type Callee } from './callees.ts';
import { middlesOf, takesRequest } from './middle.ts';
import { namesOf } from './names.ts';
import { placeOf } from './traces.ts';

/** A function whose body was followed. */
export interface Followed {
  readonly path: string;
  readonly fact: DataflowFact;
}

/** Asks for the files it comes to, as all that asks a project does. */
/** https://docs.djangoproject.com/en/stable/ref/class-based-views/, https://www.django-rest-framework.org/api-guide/generic-views/ */
const hook = /^(?:dispatch|initial|setup|get_context_data|get_queryset|filter_queryset|get_object|get_serializer_context|get_initial|get_form_kwargs|get_success_url|form_valid|form_invalid|perform_create|perform_update|perform_destroy|render_to_response)$/;

export class Answering {
  readonly callees: Callees;
  readonly #project: Project;
  readonly #facts = new Map<string, ReadonlyMap<string, readonly DataflowFact[]>>();
  readonly #declared = new Map<string, Value>(); // what a route was given to answer, by its place
  readonly #first = new Map<string, Route>(); // of those that share a function before their handlers, by the function's place

  constructor(project: Project) {
    this.#project = project;
    this.callees = new Callees(project, (path, symbol) => this.fact(path, symbol));
    for (const { path, at, handler } of project.of('route')) if (handler?.kind === 'call') this.#declared.set(placeOf(path, at), handler);
  }

  /** Other routes share what stands before their handlers. */
  forget(): void {
    this.#first.clear();
  }

  /** The handler itself, what makes it, and what wrappers round it are handed. */
  handling(route: Route): readonly Followed[] {
    const { handler } = route;
    const declared = this.#declared.get(placeOf(route.path, route.at));
    const wrapped = declared === undefined ? [] : this.#wrapped(route.path, declared);
    return [...(handler === undefined ? [] : this.#made(handler).map((fact) => ({ path: handler.path, fact }))), ...wrapped];
  }

  /** What Django and its REST framework call of a view's class besides, for the first of the class's routes. */
  hooks(route: Route): readonly Followed[] {
    if (route.framework !== 'django' && route.framework !== 'drf') return [];
    const { path, at } = route.handler ?? route;
    const view = this.#project.module(path)?.classes.find((each) => each.at.start <= at.start && at.end <= each.at.end);
    if (view === undefined) return [];
    return this.#project.dataflows(path).filter((fact) => fact.symbol.startsWith(`${view.name}.`) && hook.test(fact.symbol.slice(view.name.length + 1)) && this.#isFirst(route, placeOf(path, fact.at))).map((fact) => ({ path, fact }));
  }

  /** What stands before its handler; what many routes share is followed for the first of them. */
  before(route: Route): readonly Followed[] {
    return this.middle(route, route.path, middlesOf(this.#project).get(placeOf(route.path, route.at)) ?? []);
  }

  /** Of a chain's functions, those that no other route has led to. */
  middle(route: Route, path: string, chain: readonly Value[]): readonly Followed[] {
    return chain.flatMap((value) => {
      const target = this.callees.of(path, value.kind === 'call' ? value.callee : value);
      return (target === null ? [] : this.answering(target)).filter(({ path: file, fact }) => takesRequest(fact.parameters) && this.#isFirst(route, placeOf(file, fact.at)));
    });
  }

  #isFirst(route: Route, place: string): boolean {
    const first = this.#first.get(place) ?? route;
    this.#first.set(place, first);
    return first === route;
  }

  /** Of the function that is named, and of what it makes, those in what ships. */
  answering({ path, symbol, at }: Callee): readonly Followed[] {
    if (this.#project.files.get(path)?.role !== 'production') return [];
    const module = this.#project.module(path);
    const known = at ?? this.fact(path, symbol)?.at ?? (module === undefined ? undefined : namesOf(module).functions.get(symbol)?.at);
    return known === undefined ? [] : this.#made({ path, symbol, at: known }).map((fact) => ({ path, fact }));
  }

  /** `asyncHandler(list)`, `asyncHandler(makeList())`: what the wrapper is handed. */
  #wrapped(path: string, value: Value, depth = 0): readonly Followed[] {
    if (value.kind !== 'call' || depth > 3) return [];
    return value.args.flatMap((given) => {
      const inner = given.kind === 'call' ? given.callee : given;
      const target = this.callees.of(path, inner);
      const at = target === null ? undefined : (this.fact(target.path, target.symbol)?.at ?? target.at);
      const own = target === null || at === undefined ? [] : this.#made({ ...target, at }).map((fact) => ({ path: target.path, fact }));
      return [...own, ...this.#wrapped(path, given, depth + 1)];
    });
  }

  /** The function itself; where it makes the handler, what it makes; `users.create` is `create` in the file that exports it. */
  #made({ path, symbol, at }: NonNullable<Route['handler']>): readonly DataflowFact[] {
    const own = this.fact(path, symbol, at) ?? this.fact(path, symbol.slice(symbol.lastIndexOf('.') + 1), at);
    const made = this.#project.dataflows(path).filter((fact) => fact !== own && fact.symbol.includes('@') && at.start <= fact.at.start && fact.at.end <= at.end);
    return own === undefined ? made : [own, ...made];
  }

  /** Of a name that is given more than once, the one that stands there; else the last. Of no such name, what stands there: `{ read(id) {…} }`. */
  fact(path: string, symbol: string, at?: Place['at']): DataflowFact | undefined {
    let facts = this.#facts.get(path);
    if (facts === undefined) {
      const before = this.#project.inVain;
      facts = grouped(this.#project.dataflows(path), (fact) => fact.symbol);
      if (this.#project.inVain === before) this.#facts.set(path, facts);
    }
    const own = facts.get(symbol);
    return own?.find((fact) => fact.at.start === at?.start) ?? own?.at(-1) ?? (at === undefined ? undefined : this.#project.dataflows(path).find((fact) => fact.at.start === at.start && fact.at.end === at.end));
  }
}
