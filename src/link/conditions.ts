// link: whether a place in a function is reached with what a call passes: tests of its parameters against literals and omissions.
import type { CallFact, DataflowFact, ParameterTest } from '../model/dataflow.ts';

/** What a parameter comes to as a condition; null where that cannot be told, undefined where the call leaves it out. */
export type Truths = (index: number) => boolean | null | undefined;

export const unknownTruths: Truths = () => null;

/** Only what certainly does not hold rules the place out. */
export function mayRun(when: readonly ParameterTest[] | undefined, truths: Truths): boolean {
  return (when ?? []).every(({ parameter, truth, omitted }) => {
    const given = truths(parameter);
    return (given === undefined ? omitted : given) !== !truth;
  });
}

export function truthsOf({ passed }: CallFact, { parameters }: DataflowFact, outer: Truths): Truths {
  if (passed === undefined) return unknownTruths;
  return (index) => {
    const given = passed.find(({ at }) => at === index || at === parameters[index]?.name);
    if (given === undefined) return passed.length > 11 ? null : undefined;
    if (given.is === null || typeof given.is === 'boolean') return given.is;
    const came = outer(given.is.parameter);
    return came === undefined ? given.is.omitted : came;
  };
}
