// extract/dataflow: the parameters that a function compares with what is allowed, and which parts of them.
import type { DataflowFact, Origin } from '../../model/dataflow.ts';

const most = 8; // parts of a parameter

export class Tested {
  readonly #parts = new Map<number, Set<string>>();

  get size(): number {
    return this.#parts.size;
  }

  note(origin: Origin): void {
    if (origin.from !== 'parameter') return;
    const parts = this.#parts.get(origin.index) ?? new Set<string>();
    this.#parts.set(origin.index, parts);
    if (parts.size < most) parts.add(partOf(origin.path));
    else parts.add('');
  }

  facts(): Pick<DataflowFact, 'tested' | 'testedParts'> {
    const parts = [...this.#parts].flatMap(([parameter, all]) => (all.has('') ? [] : [{ parameter, parts: [...all] }]));
    return { tested: [...this.#parts.keys()], ...(parts.length > 0 && { testedParts: parts }) };
  }
}

/** `headers` of `req.headers.authorization`, `ctx.request.headers`; '' for the whole. */
export function partOf(path: readonly string[]): string {
  return path.find((member) => member !== 'request' && member !== 'req') ?? '';
}
