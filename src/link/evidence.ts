// link: from the outcomes of an expression to the one a rule speaks of, and the places that show how it came about.
import type { Related } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { Concrete } from './concrete.ts';
import type { Outcome, Reach, Step } from './outcome.ts';

export interface Place {
  readonly path: string;
  readonly at: Range;
}

/**
 * The outcome that makes `isBad` true in what ships, gravest first: a production file that supplies it, the default, a
 * development branch or file. A default counts as overruled where a production file supplies something known and better;
 * a branch that nobody knows to be taken says nothing where another branch is better.
 */
export function worst(outcomes: readonly Outcome[], isBad: (value: Concrete) => boolean): Outcome | null {
  const possible = outcomes.filter((each) => each.reach !== 'never');
  const hasBetter = possible.some((each) => !forDevelopment(each) && each.value.kind !== 'unknown' && !isBad(each.value));
  const fallback = possible.findLast((each) => each.supply === undefined); // behind every test that was made
  const bad = possible.filter((each) => isBad(each.value) && (each.reach !== 'unknown' || (!hasBetter && each === fallback)));
  const live = bad.filter((each) => !forDevelopment(each));
  const supplied = live.find((each) => each.supply !== undefined);
  if (supplied !== undefined) return supplied;
  if (outcomes.some((each) => overrules(each, isBad))) return null;
  return live[0] ?? bad[0] ?? null;
}

function overrules({ supply, value }: Outcome, isBad: (value: Concrete) => boolean): boolean {
  return supply?.role === 'production' && supply.by !== 'dotenv' && value.kind !== 'unknown' && !isBad(value);
}

export function forDevelopment(outcome: Outcome): boolean {
  return outcome.reach === 'development-only' || outcome.supply?.role === 'development';
}

export function developmentReach(reach: Reach): boolean {
  return reach === 'development-only' || reach === 'never';
}

const mostRelated = 6;

/** The steps as related places: without import lines, the primary place and doubles. */
export function relatedTo(outcome: Outcome, primary: Place): Related[] {
  const found: Related[] = [];
  for (const step of outcome.steps) {
    if (step.note === 'imported-here' || overlaps(step, primary)) continue;
    const nested = found.findIndex((each) => overlaps(each, step));
    if (nested >= 0) found[nested] = narrower(found[nested], step);
    else if (found.length < mostRelated) found.push({ path: step.path, at: step.at, note: step.note });
  }
  return found;
}

function narrower(known: Related | undefined, step: Step): Related {
  const fresh: Related = { path: step.path, at: step.at, note: step.note };
  if (known === undefined) return fresh;
  return known.at.end - known.at.start <= step.at.end - step.at.start ? known : fresh;
}

function overlaps(a: Place, b: Place): boolean {
  return a.path === b.path && a.at.start < b.at.end && b.at.start < a.at.end;
}

/** Where the value itself is written: the last definition or default on the way. */
export function sourceOf(outcome: Outcome): Step | undefined {
  return outcome.steps.findLast((step) => step.note === 'defined-here' || step.note === 'default-here');
}
