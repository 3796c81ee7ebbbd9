// secret: did what states its own end lie behind when these rules were made? Fixed, so that a verdict does not depend on the clock.

/** In seconds. */
const madeAt = Date.UTC(2026, 0, 1) / 1000;
const shortLived = 7 * 86_400;

/** It cannot be used any more, or could only be used for days. Seconds; `from`: where that is known. */
export function isOver(until: number, from?: number): boolean {
  return until < madeAt || (from !== undefined && until - from <= shortLived);
}
