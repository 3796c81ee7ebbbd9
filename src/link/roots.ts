// link: what a value comes from, as the handler that was called sees it, and what is read from that on the way.
import { others, rest, within, type DataflowFact } from '../model/dataflow.ts';

/** What a value comes from, as the handler sees it. */
export interface Root {
  readonly from: { readonly parameter: number; readonly of: DataflowFact; readonly path: string } | { readonly global: string } | { readonly exception: readonly string[]; readonly handed?: true };
  readonly members: readonly string[];
  readonly marks: number;
  readonly slots?: readonly string[] | undefined; // see Trace
}

/** What is read from it by these members; nothing where they name another part of the record that it stands in. */
export function descended(root: Root, path: readonly string[], marks: number, slots: readonly string[] | undefined): readonly Root[] {
  let own = root.slots ?? [];
  let left = path;
  while (own.length > 0 && left[0] !== undefined) {
    const inner = within(own, left[0]);
    if (inner === null) return [];
    own = inner;
    left = left.slice(1);
  }
  const all = [...(slots ?? []), ...own].slice(0, 3);
  return [{ from: root.from, members: [...root.members, ...left].slice(0, 8), marks: root.marks | marks, ...(all.length > 0 && { slots: all }) }];
}

type Carried = readonly { readonly at: number | string; readonly roots: readonly Root[] }[];

/** `f(**args)`: what a parameter gets by its name; `def f(*args)`: what has no parameter of its own. */
export function spread(carried: Carried, parameters: DataflowFact['parameters'], index: number): readonly Root[] {
  const name = parameters[index]?.name ?? '';
  if (name === others) return carried.filter(({ at }) => typeof at === 'number' && at > index).flatMap(({ roots }) => roots);
  if (name === rest) return carried.filter(({ at }) => typeof at === 'string' && at !== rest && !parameters.some((known) => known.name === at)).flatMap(({ at, roots }) => roots.map((root) => ({ ...root, slots: [String(at), ...(root.slots ?? [])].slice(0, 3) })));
  return carried.find(({ at }) => at === rest)?.roots.flatMap((root) => descended(root, [name], 0, undefined)) ?? [];
}

/** Made when it is first asked for; nothing meanwhile, against circles. */
export function once(make: () => readonly Root[]): () => readonly Root[] {
  let made: readonly Root[] | null = null;
  return () => {
    if (made !== null) return made;
    made = [];
    made = make();
    return made;
  };
}

/** Each of them once: what is made of one of several classes holds much twice. */
export function distinct(roots: readonly Root[], most: number): readonly Root[] {
  if (roots.length < 2) return roots;
  const found: Root[] = [];
  for (const root of roots) {
    if (found.length >= most) break;
    if (!found.some((known) => isSame(known, root))) found.push(root);
  }
  return found;
}

function isSame(one: Root, other: Root): boolean {
  if (one.marks !== other.marks || one.members.join('\0') !== other.members.join('\0') || one.slots?.join('\0') !== other.slots?.join('\0')) return false;
  if ('parameter' in one.from) return 'parameter' in other.from && one.from.parameter === other.from.parameter && one.from.of === other.from.of;
  if ('global' in one.from) return 'global' in other.from && one.from.global === other.from.global;
  return 'exception' in other.from && one.from.exception === other.from.exception && one.from.handed === other.from.handed;
}
