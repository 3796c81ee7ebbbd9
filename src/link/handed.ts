// link: what the parameters of a function stand for, seen from a call that hands it a host: `register(app, prefix="/api")`.
import type { Located, Project } from '../model/project.ts';
import type { Parameter, RouterFact, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { textOf } from './concrete.ts';
import { outcomes } from './resolve.ts';

type Place = NonNullable<RouterFact['parameterOf']>;

export class Handing {
  readonly #project: Project;
  readonly #use: Located<UseFact>;
  readonly #called: Located<RouterFact>;
  readonly #names: readonly Parameter[];

  /** `called`: the host that stands for the parameter in which `use` hands its own. */
  constructor(project: Project, use: Located<UseFact>, called: Located<RouterFact>) {
    this.#project = project;
    this.#use = use;
    this.#called = called;
    this.#names = called.parameterOf?.names ?? [];
  }

  isOwn(path: string, { function: name }: Place): boolean {
    return path === this.#called.path && name === this.#called.parameterOf?.function;
  }

  /** What the call gives for a parameter that is a host in the function. */
  host({ index }: Place): Value | undefined {
    return this.#use.given?.[index] ?? this.#named(this.#names[index]?.name);
  }

  /** A path with the parameters in it read; as it was where there are none. */
  path(value: Value): Value {
    if (value.kind === 'join') return value.parts.some(isParameter) ? { ...value, parts: value.parts.map((part) => this.#read(part)) } : value;
    return this.#read(value);
  }

  #read(value: Value): Value {
    if (value.kind !== 'opaque' || value.why !== 'parameter') return value;
    const index = this.#names.findIndex(({ name }) => name === value.name);
    if (index < 0) return value;
    const given = this.#use.given?.[index] ?? this.#named(value.name);
    const text = given === undefined ? this.#text(this.#called.path, this.#names[index]?.fallback) : this.#text(this.#use.path, given);
    return text === undefined ? value : { kind: 'literal', value: text, at: value.at };
  }

  #named(name: string | undefined): Value | undefined {
    return this.#use.named?.find((each) => each.name === name)?.value;
  }

  #text(path: string, value: Value | undefined): string | undefined {
    if (value === undefined) return undefined;
    const known = outcomes(this.#project, path, value).filter(({ origin }) => origin !== 'unset');
    return known[0] === undefined ? undefined : textOf(known[0].value);
  }
}

function isParameter(value: Value): boolean {
  return value.kind === 'opaque' && value.why === 'parameter';
}
