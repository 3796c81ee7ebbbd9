// link: what the traces of a function's facts say by themselves.
import type { Place } from '../model/route.ts';
import { modelAnswered, modelChosen, type DataflowFact, type Origin, type Trace } from '../model/dataflow.ts';

/** The same value, or a part of it. */
export function isSame(one: Origin, other: Origin): boolean {
  switch (one.from) {
    case 'parameter':
      return other.from === 'parameter' && one.index === other.index;
    case 'result':
    case 'kept':
      return other.from === one.from && one.call === other.call;
    case 'own':
      return other.from === 'own' && one.path[0] === other.path[0];
    case 'global':
      return other.from === 'global' && one.name === other.name;
    case 'exception':
      return false;
  }
}

/** Whether it reads what a model wants called, or answered with. */
export function readsChosen({ sinks, calls, returns }: DataflowFact): boolean {
  const isChosen = ({ origin }: Trace): boolean => origin.from === 'global' && (origin.name === modelChosen || origin.name === modelAnswered);
  return returns.some(isChosen) || sinks.some(({ traces }) => traces.some(isChosen)) || calls.some(({ args }) => args.some(({ traces }) => traces.some(isChosen)));
}

/** How much happened on the way: the shortest tells most. */
export function bits(marks: number): number {
  let count = 0;
  for (let rest = marks; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

export function placeOf(path: string, at: Place['at']): string {
  return `${path}:${String(at.start)}`;
}

/** The little that a function says of what it is asked about; null where it may say more. */
export function weakness({ weak = [] }: DataflowFact, asked: readonly number[]): number | null {
  const said = asked.map((at) => weak.find(({ parameter }) => parameter === at));
  return said.length === 0 || said.includes(undefined) ? null : said.reduce((marks, one) => marks | (one?.marks ?? 0), 0);
}
