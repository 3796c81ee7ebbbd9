// extract/dataflow: sets of traces, small and without doubles.
import { Mark, type Origin, type Trace, within } from '../../model/dataflow.ts';

export type Taint = readonly Trace[];

const most = 12;
const longestPath = 5;
const mostSlots = 3;
const none: readonly string[] = [];

export function originKey(origin: Origin): string {
  switch (origin.from) {
    case 'parameter':
      return `p${String(origin.index)}.${origin.path.join('.')}`;
    case 'global':
      return `g${origin.name}.${origin.path.join('.')}`;
    case 'result':
      return `r${String(origin.call)}.${origin.path.join('.')}`;
    case 'own':
      return `o.${origin.path.join('.')}`;
    case 'kept':
      return `k${String(origin.call)}.${origin.path.join('.')}`;
    case 'exception':
      return `e${origin.types.join('|')}.${origin.path.join('.')}`;
  }
}

export function union(one: Taint, other: Taint, limit = most): Taint {
  if (one.length === 0) return other;
  if (other.length === 0 || one === other) return one;
  let all: Trace[] | null = null; // mostly there is nothing new
  for (const trace of other) {
    if ((all ?? one).length >= limit || isAmong(trace, all ?? one)) continue;
    all ??= [...one];
    all.push(trace);
  }
  return all ?? one;
}

function isAmong(trace: Trace, traces: Taint): boolean {
  for (const known of traces) if (known === trace || (known.marks === trace.marks && sameSlots(known, trace) && isSameOrigin(known.origin, trace.origin))) return true;
  return false;
}

function isSameOrigin(one: Origin, other: Origin): boolean {
  return one === other || (one.from === other.from && originKey(one) === originKey(other));
}

export function marked(traces: Taint, marks: number): Taint {
  return marks === 0 || traces.length === 0 ? traces : traces.map((trace) => ((trace.marks & marks) === marks ? trace : { ...trace, marks: trace.marks | marks }));
}

/** Like `marked`; null: nothing of it is left. */
export function added(traces: Taint, marks: number | null): Taint {
  return marks === null ? [] : marked(traces, marks);
}

function sameSlots({ slots: one = none }: Trace, { slots: other = none }: Trace): boolean {
  return one === other || (one.length === other.length && one.every((slot, at) => slot === other[at]));
}

/** Put under a name: what is read under another name is not this. */
export function placed(traces: Taint, slot: string): Taint {
  return traces.map((trace) => ({ ...trace, slots: [slot, ...(trace.slots ?? [])].slice(0, mostSlots) }));
}

/** Put into a list or under a name that is not known: matters where it is a record itself. */
export function placedAnywhere(traces: Taint): Taint {
  return traces.map((trace) => (trace.slots === undefined ? trace : { ...trace, slots: ['*', ...trace.slots].slice(0, mostSlots) }));
}

/** Of a text that a record became part of, no part can be read any more. An exception's text is not the exception. */
export function flattened(traces: Taint): Taint {
  const isWhole = ({ origin }: Trace): boolean => origin.from === 'exception' && origin.path.length === 0;
  if (!traces.some((trace) => trace.slots !== undefined || isWhole(trace))) return traces;
  return traces.map((trace) => {
    const { slots: _, ...rest } = trace;
    return isWhole(trace) ? { ...rest, origin: { ...rest.origin, path: ['text'] } } : rest;
  });
}

/** What is read from it. Of a text that was put together nothing more can be said than of the whole. */
export function extended(traces: Taint, member: string): Taint {
  return traces.flatMap((trace): Taint => {
    const { slots, ...rest } = trace;
    if (slots !== undefined) {
      const left = within(slots, member);
      return left === null ? [] : [{ ...rest, ...(left.length > 0 && { slots: left }) }];
    }
    const { origin, marks } = trace;
    if ((marks & (Mark.joined | Mark.path)) !== 0 || origin.path.length >= longestPath || (/^(?:\*|\d+)$/.test(member) && origin.path.at(-1) === '*')) return [trace];
    const key = origin.from !== 'result' && /^\d+$/.test(member) ? '*' : member; // which of a tuple's only link can tell
    return [{ ...trace, origin: { ...origin, path: [...origin.path, key] } }];
  });
}

/** `os.path.join(base, name)`: what stands behind something else cannot say where it starts. */
export function inRow(on: Taint, given: readonly Taint[], named: number, roots: boolean, isBehind: boolean): Taint {
  return given.reduce((all, traces, at) => union(all, behind(traces, (at > 0 ? Mark.after : 0) | (at < named ? Mark.named : 0) | (roots && (at > 0 || isBehind) ? Mark.rooted : 0))), named > 0 ? marked(on, Mark.named) : on);
}

/** What stands behind words of its own name starts nowhere anew. */
export function behind(traces: Taint, marks: number): Taint {
  return (marks & Mark.rooted) === 0 ? marked(traces, marks) : traces.flatMap((trace) => marked([trace], (trace.marks & Mark.after) === 0 ? marks : marks & ~Mark.rooted));
}

/** What tells the kind of an error. */
export const kinds: ReadonlySet<string> = new Set(['name', 'code', 'type', 'kind', 'status', 'statusCode', 'status_code', 'httpStatus', 'httpCode', 'errorCode', 'errno', 'constructor', 'getStatus()']);

/** Whoever looks at the kind of an error has looked at the error; null where that is asked for and something else is looked at. */
export function errorOf(origin: Origin, isKind: boolean): Origin | null {
  let end = origin.path.length;
  while (end > 0 && kinds.has(origin.path[end - 1] ?? '')) end--;
  return isKind && end === origin.path.length ? null : { ...origin, path: origin.path.slice(0, end) };
}

/** Whoever looks at the host of an address has looked at the address. */
export function hosted(origin: Origin): Origin {
  const at = origin.path.findIndex((member) => /^(?:host(?:name)?|netloc|origin)$/.test(member));
  return at > 0 || (at === 0 && origin.from !== 'global') ? { ...origin, path: origin.path.slice(0, at) } : origin;
}

/** Whether what is told apart by its members came with the same argument: both are the caller's. */
export function sharesOrigin(one: Taint, other: Taint): boolean {
  const whole = ({ origin }: Trace): string => originKey({ ...origin, path: [] });
  const all = new Set(one.map(whole));
  return other.some((trace) => all.has(whole(trace)));
}
