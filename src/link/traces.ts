// link: what the traces of a function's facts say by themselves.
import type { Place } from '../model/route.ts';
import { modelAnswered, modelChosen, type CallFact, type DataflowFact, type Origin, type Trace } from '../model/dataflow.ts';

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

const sent = /^(?:body|query|params|cookies|files?|json\(\)|text\(\)|formData\(\)|nextUrl|url)$/;
const ofWho = /auth|log(?:ged)?_?in|logged|session|token|jwt|admin|user|role|permission|api_?key|limit|csrf|origin/i;
const ofWhat = /valid|sanit|body|input|param|query|path|file|clean/i;

/** Who is handed a whole request and looks at its headers says nothing of its body; of one whose tests are not seen, its name tells. */
export function looksElsewhere({ args }: CallFact, name: string, origin: Origin, fact: DataflowFact | undefined, asked: readonly number[]): boolean {
  const [before] = args.flatMap(({ traces }) => traces.filter((trace) => isSame(trace.origin, origin)));
  const part = before === undefined || origin.from !== 'parameter' || before.origin.path.length > 0 ? undefined : origin.path.find((member) => member !== 'request' && member !== 'req');
  if (part === undefined || !sent.test(part)) return false;
  const compared = asked.filter((at) => fact?.tested.includes(at) === true);
  if (compared.length === 0) return ofWho.test(name) && !ofWhat.test(name);
  return compared.every((at) => fact?.testedParts?.find(({ parameter }) => parameter === at)?.parts.includes(part) === false);
}
