// How long each phase took, in milliseconds.
export class Stopwatch {
  readonly #start = performance.now();
  #last = this.#start;
  readonly #phases = new Map<string, number>();

  lap(phase: string): void {
    const now = performance.now();
    this.add(phase, now - this.#last);
    this.#last = now;
  }

  add(phase: string, milliseconds: number): void {
    this.#phases.set(phase, (this.#phases.get(phase) ?? 0) + milliseconds);
  }

  total(): number {
    return Math.round(performance.now() - this.#start);
  }

  phases(): Record<string, number> {
    return Object.fromEntries([...this.#phases].map(([phase, time]) => [phase, Math.round(time * 10) / 10]));
  }
}
