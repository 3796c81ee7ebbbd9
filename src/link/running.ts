// link: does guarded code run as shipped? Tests of the environment first, then the tests' own values with their defaults.
import type { Guards } from '../model/fact.ts';
import type { Value } from '../model/value.ts';
import { truth } from './concrete.ts';
import type { Context } from './context.ts';
import { languageOf } from './context.ts';
import { guardedBy } from './guards.ts';
import type { Reach } from './outcome.ts';

/**
 * As `guardedBy`, and where that is unknown, what the guards come to: `always` when each holds as shipped, `never` when one
 * does not and no deployment file turns it on.
 */
export function runs(context: Context, guards: Guards): Reach {
  const reach = guardedBy(context.project, context.path, guards);
  if (reach !== 'unknown') return reach;
  let answer: Reach = 'always';
  for (const guard of guards) {
    const holds = holdsAsShipped(context, guard);
    if (holds === false) return 'never';
    if (holds === null) answer = 'unknown';
  }
  return answer;
}

function holdsAsShipped(context: Context, guard: Value): boolean | null {
  if (guardedBy(context.project, context.path, [guard]) === 'always') return true;
  const language = languageOf(context);
  let all = true;
  let any = false;
  let isKnown = true;
  for (const { value, supply } of context.evaluate(context, guard)) {
    const answer = truth(value, language);
    if (answer === null && supply !== undefined) continue; // `X: ${X}` hands on what the operator may set
    if (answer === null) isKnown = false;
    if (answer !== true) all = false;
    if (answer !== false) any = true;
  }
  if (isKnown && !any) return false;
  return isKnown && all ? true : null;
}
