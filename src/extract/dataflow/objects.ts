// extract/dataflow: what objects hold: fields of the one whose method it is, and what a method keeps of what it is handed.
import type { CallTerm } from './terms.ts';
import { placedAnywhere, union, type Taint } from './trace.ts';

const most = 60;

/** The object whose method it is. */
export const own: Taint = [{ origin: { from: 'own', path: [] }, marks: 0 }];

/** What is there for sure: what an object's fields hold only link can tell. `unless`: marks that tell, too. */
export function ownless(traces: Taint, unless = 0): Taint {
  const isSure = ({ origin: { from }, marks }: Taint[number]): boolean => (from !== 'own' && from !== 'kept') || (marks & unless) !== 0;
  return traces.every(isSure) ? traces : traces.filter(isSure);
}

/** What the function made, or its own object: nobody else's. */
export function isOfObject(traces: Taint | undefined): boolean {
  return traces?.some(({ origin }) => origin.path.length === 0 && (origin.from === 'result' || origin.from === 'own')) === true;
}

/** What a method leaves in fields of its object. */
export class Kept {
  self = '';
  #constructs = false; // the method makes the object
  #all: Taint = [];

  of(self: string, method: string): void {
    this.self = self;
    this.#constructs = self !== '' && /\.(?:__init__|constructor)$/.test(method);
  }

  note(object: string, traces: Taint): void {
    if (this.self !== '' && object === this.self) this.#all = union(this.#all, traces, most);
  }

  /** `self.set_up()` in a constructor, after fields were given something: others may be made of them. */
  maySetUp(object: string): boolean {
    return this.#constructs && object === this.self && this.#all.length > 0;
  }

  all(): Taint {
    return this.#all;
  }

  /** `parts.append(x)`: what the list holds from here on, and the name it has or the field of its own. */
  taken({ callee, method }: CallTerm, given: readonly Taint[]): { readonly name: string; readonly traces: Taint } | null {
    if (callee.is !== 'member' || !taking.test(method)) return null;
    const { on } = callee;
    const name = on.is === 'name' ? on.name : on.is === 'member' && on.on.is === 'name' && on.on.name === this.self ? `${this.self}.${on.name}` : '';
    const traces = given.reduce<Taint>((before, each) => union(before, each), []);
    return name === '' || traces.length === 0 ? null : { name, traces: /^(?:update|extend)$/.test(method) ? traces : placedAnywhere(traces) };
  }
}

const taking = /^(?:append|push|unshift|add|extend|insert|appendleft|update)$/;
