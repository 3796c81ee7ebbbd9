// link: what a value comes from, as the handler that was called sees it, and what is read from that on the way.
import { rest, within, type DataflowFact } from '../model/dataflow.ts';

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

/** `f(**args)`: what a parameter gets by its name. */
export function spread(carried: readonly { readonly at: number | string; readonly roots: readonly Root[] }[], name = ''): readonly Root[] {
  return carried.find(({ at }) => at === rest)?.roots.flatMap((root) => descended(root, [name], 0, undefined)) ?? [];
}
