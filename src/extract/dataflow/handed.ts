// extract/dataflow: which of a call's arguments matter, and what they hold.
import type { SinkUse } from './knowledge.ts';
import type { CallTerm, Term } from './terms.ts';
import { extended, placed, type Taint, union } from './trace.ts';

export function handed(of: SinkUse['of'], { named }: CallTerm, on: Taint, given: readonly Taint[], byName: readonly Taint[]): Taint {
  const nothing: Taint = [];
  return of.reduce<Taint>((all, which) => {
    if (which === 'receiver') return union(all, on);
    if (which === 'fields') return named.reduce((fields, { name }, at) => union(fields, name === '**' ? (byName[at] ?? nothing) : placed(byName[at] ?? nothing, name)), all);
    if (which === 'all') return [...given, ...byName].reduce<Taint>((before, each) => union(before, each), all);
    const found = typeof which === 'number' ? given[which] : (byName[named.findIndex(({ name }) => name === which)] ?? slotted(given[0] ?? nothing, which));
    return union(all, found ?? nothing);
  }, nothing);
}

/** What a record that has a name of its own holds under one: `const query = { $where: x }; rows.find(query)`. */
function slotted(record: Taint, name: string): Taint {
  return record.some(({ slots }) => slots?.[0] === name) ? extended(record.filter(({ slots }) => slots?.[0] === name), name) : [];
}

export function literalPath(args: readonly Term[]): string[] {
  const [first] = args;
  return first?.is === 'text' ? [first.value] : [];
}

/** Whether what follows the text stands in one name with it: `<id>_<name>`, and not `uploads/<name>`. */
export function glues(before: Term | undefined): boolean {
  return before?.is === 'text' && /[^/\\]$/.test(before.value);
}
