// extract/dataflow: sets of traces, small and without doubles.
import { Mark, type Origin, type Trace } from '../../model/dataflow.ts';

export type Taint = readonly Trace[];

const most = 12;
const longestPath = 5;

export function originKey(origin: Origin): string {
  switch (origin.from) {
    case 'parameter':
      return `p${String(origin.index)}.${origin.path.join('.')}`;
    case 'global':
      return `g${origin.name}.${origin.path.join('.')}`;
    case 'result':
      return `r${String(origin.call)}.${origin.path.join('.')}`;
    case 'exception':
      return `e${origin.types.join('|')}.${origin.path.join('.')}`;
  }
}

export function union(one: Taint, other: Taint): Taint {
  if (one.length === 0) return other;
  if (other.length === 0 || one === other) return one;
  const all = [...one];
  for (const trace of other) {
    const key = originKey(trace.origin);
    if (all.length < most && !all.some((known) => known.marks === trace.marks && known.slot === trace.slot && originKey(known.origin) === key)) all.push(trace);
  }
  return all;
}

export function marked(traces: Taint, marks: number): Taint {
  return marks === 0 || traces.length === 0 ? traces : traces.map((trace) => ((trace.marks & marks) === marks ? trace : { ...trace, marks: trace.marks | marks }));
}

/** Like `marked`; null: nothing of it is left. */
export function added(traces: Taint, marks: number | null): Taint {
  return marks === null ? [] : marked(traces, marks);
}

/** Put under a name: what is read under another name is not this. */
export function placed(traces: Taint, slot: string): Taint {
  return traces.map((trace) => ({ ...trace, slot }));
}

/** What is read from it. Of a text that was put together nothing more can be said than of the whole. */
export function extended(traces: Taint, member: string): Taint {
  return traces.flatMap((trace): Taint => {
    const { origin, marks, slot, ...rest } = trace;
    if (slot !== undefined) return slot === member || isEach(member) ? [{ origin, marks, ...rest }] : [];
    if ((marks & (Mark.joined | Mark.path)) !== 0 || origin.path.length >= longestPath || (member === '*' && origin.path.at(-1) === '*')) return [trace];
    return [{ ...trace, origin: { ...origin, path: [...origin.path, member] } }];
  });
}

/** An item of a list, or what a method makes of the whole. */
export function isEach(member: string): boolean {
  return member === '*' || member.endsWith('()');
}
