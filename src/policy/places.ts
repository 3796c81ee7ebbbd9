// Places that several drafts or findings name, each told once.

/** What tells two places of a text apart. */
export interface Spot {
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** The places other than the finding's own, each once: the first that names it stays. */
export function othersThan<T extends Spot>(own: Spot, places: readonly T[], keyOf: (place: T) => string = placeKey): T[] {
  const seen = new Set<string>();
  const key = placeKey(own);
  return places.filter((place) => {
    if (placeKey(place) === key || seen.has(keyOf(place))) return false;
    seen.add(keyOf(place));
    return true;
  });
}

export function placeKey({ path, startLine, startColumn }: Spot): string {
  return `${path}\0${startLine}\0${startColumn}`;
}
