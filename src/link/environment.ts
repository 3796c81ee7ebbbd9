// link: a read of an environment variable -> its default, its absence, and what deployment files supply.
import type { Cast, Value } from '../model/value.ts';
import type { Range } from '../model/range.ts';
import { cast, dynamic, missing } from './concrete.ts';
import type { Context } from './context.ts';
import { elsewhere } from './context.ts';
import type { Outcome, Step } from './outcome.ts';
import { afterStep, certain, distinct, mergeSteps } from './outcome.ts';
import { isRequiredRead, suppliesFor } from './supplies.ts';

export interface Read {
  readonly names: readonly string[]; // first match wins
  readonly fallback?: Value;
  readonly cast?: Cast;
  readonly at: Range;
  readonly required?: boolean;
}

/** What reading the variables can give. The default comes first, since that is what ships. */
export function readOutcomes(context: Context, read: Read): Outcome[] {
  const found = [...defaults(context, read)];
  if (context.supplies && !context.inSupply) {
    for (const name of read.names) found.push(...supplied(context, name, read));
  }
  return distinct(found);
}

function defaults(context: Context, read: Read): Outcome[] {
  const variables = read.names;
  const step: Step = { path: context.path, at: read.at, note: 'default-here' };
  if (read.fallback === undefined) {
    if (context.inSupply) return [{ ...certain(dynamic), variables }];
    const required = read.required === true || isRequiredRead(context.project, context.path, read.at.start);
    return [{ ...certain(required ? dynamic : missing), origin: 'unset', variables, steps: [step] }];
  }
  return afterStep(step, context.evaluate(context, read.fallback)).map((outcome) => ({
    ...outcome,
    value: cast(outcome.value, read.cast),
    origin: outcome.origin === 'supply' ? 'supply' : 'env-default',
    variables: [...new Set([...variables, ...outcome.variables])],
  }));
}

function supplied(context: Context, name: string, read: Read): Outcome[] {
  const found: Outcome[] = [];
  for (const fact of suppliesFor(context.project, name, context.path)) {
    const step: Step = { path: fact.path, at: fact.at, note: 'supplied-here' };
    const inner = elsewhere(context, fact.path, { inSupply: true });
    for (const outcome of context.evaluate(inner, fact.value)) {
      found.push({
        ...outcome,
        value: cast(outcome.value, read.cast),
        origin: 'supply',
        certainty: 'possible',
        variables: [name],
        steps: mergeSteps([step], outcome.steps),
        supply: { path: fact.path, role: fact.role, by: fact.by, at: fact.at, service: fact.service },
      });
    }
  }
  return found;
}

/** How a typed settings field reads its variable's text. */
export function castOf(annotation: string | undefined): Cast | undefined {
  if (annotation === undefined) return undefined;
  const type = annotation.toLowerCase();
  if (/\b(?:list|set|tuple|sequence|frozenset|iterable)\b/.test(type)) return 'list';
  if (/\b(?:dict|mapping)\b/.test(type)) return 'json';
  if (/\bbool(?:ean)?\b/.test(type)) return 'bool';
  return /^(?:optional\[)?(?:int|float|number|positiveint)\b/.test(type) ? 'number' : undefined;
}
