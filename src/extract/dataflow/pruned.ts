// extract/dataflow: what a walk noted -> what others need of it.
import type { CallFact, SinkFact, Trace } from '../../model/dataflow.ts';
import type { NotedCall } from './calls.ts';
import type { Taint } from './trace.ts';

interface Noted {
  readonly sinks: readonly SinkFact[];
  readonly calls: readonly CallFact[];
  readonly returns: readonly Trace[];
  readonly keeps: readonly Trace[];
}

/** Calls that neither take anything along nor give back what is used are left out, and the rest renumbered. */
export function pruned(sinks: readonly SinkFact[], calls: readonly NotedCall[], returns: Taint, keeps: Taint): Noted {
  const order = [...used(sinks, calls, returns, keeps)].sort((one, other) => one - other);
  const now = new Map(order.map((old, index) => [old, index]));
  const renumbered = (traces: Taint): Trace[] =>
    traces.map((trace) => ({
      ...trace,
      ...((trace.origin.from === 'result' || trace.origin.from === 'kept') && { origin: { ...trace.origin, call: now.get(trace.origin.call) ?? 0 } }),
      ...(trace.tests !== undefined && { tests: trace.tests.map((test) => now.get(test) ?? 0) }),
      ...(trace.demands !== undefined && { demands: trace.demands.map((demand) => now.get(demand) ?? 0) }),
    }));
  return {
    sinks: sinks.map((sink) => ({ ...sink, traces: renumbered(sink.traces) })),
    calls: order.flatMap((at) => {
      const call = calls[at];
      const callee = call?.callee() ?? null;
      return call === undefined || callee === null ? [] : [{ ...call, callee, args: call.args.filter(({ traces }) => traces.length > 0).map((arg) => ({ at: arg.at, traces: renumbered(arg.traces) })), ...(call.on !== undefined && { on: renumbered(call.on) }) }];
    }),
    returns: renumbered(returns),
    keeps: renumbered(keeps),
  };
}

function used(sinks: readonly SinkFact[], calls: readonly NotedCall[], returns: Taint, keeps: Taint): Set<number> {
  const keep = new Set<number>();
  const add = (at: number): void => {
    if (keep.has(at)) return;
    keep.add(at);
    for (const { traces } of calls[at]?.args ?? []) note(traces);
    note(calls[at]?.on ?? []);
  };
  const note = (traces: Taint): void => {
    for (const { origin, tests = [], demands = [] } of traces) {
      for (const asked of [...tests, ...demands]) add(asked);
      if (origin.from === 'result' || origin.from === 'kept') add(origin.call);
    }
  };
  for (const { traces } of sinks) note(traces);
  note(returns);
  note(keeps);
  calls.forEach(({ args, on }, at) => {
    if (on !== undefined || args.some(({ traces }) => traces.length > 0)) add(at);
  });
  return keep;
}
