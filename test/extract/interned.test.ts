import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { interned, trimmed } from '../../src/extract/interned.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const megabyte = 1024 * 1024;
/** A text of its own that nothing else holds. */
const textOf = (number: number): string => `${number}:${'a name that is long enough '}${'x'.repeat(megabyte)}`.split('').join('');

/** MiB that are kept after `keep` has seen a piece of each of twenty texts of a mebibyte. */
function kept(keep: (piece: string) => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = Array.from({ length: 20 }, (_, number) => keep(textOf(number).slice(0, 20)));
  collect();
  const grown = process.memoryUsage().heapUsed - before;
  expect(held).toHaveLength(20);
  return grown / megabyte;
}

describe('texts that outlive their file', () => {
  it('a piece holds on to the whole text', () => {
    expect(kept((piece) => piece)).toBeGreaterThan(10);
  });

  it('an interned one does not, however deep it stands', () => {
    expect(kept(interned)).toBeLessThan(5);
    expect(kept((piece) => trimmed({ kind: 'x', at: { start: 1 }, list: [[{ name: piece }], piece, null] }))).toBeLessThan(5);
  });

  it('the data stay what they were', () => {
    const data = { a: 'a text of more than thirteen', b: [1, null, true, 'short', { c: 'another long enough text' }] };
    expect(trimmed(structuredClone(data))).toEqual(data);
  });
});
