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
    if (all.length < most && !all.some((known) => known.marks === trace.marks && originKey(known.origin) === key)) all.push(trace);
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

/** What is read from it. Of a text that was put together, or of a checked value, nothing more can be said than of the whole. */
export function extended(traces: Taint, member: string): Taint {
  return traces.map((trace) => {
    const { origin, marks } = trace;
    if ((marks & (Mark.joined | Mark.path)) !== 0 || origin.path.length >= longestPath || (member === '*' && origin.path.at(-1) === '*')) return trace;
    return { ...trace, origin: { ...origin, path: [...origin.path, member] } };
  });
}
