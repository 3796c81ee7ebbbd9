// config: places that read variables -> the one that a finding speaks of, and the others.
import type { Related } from '../../src/model/finding.ts';
import type { Reading } from '../../src/link/variables.ts';

const shown = 24;

/** The file that reads most of them, and stands near the root, comes first; what the program cannot do without before the rest. */
export function busiest(readings: readonly Reading[]): { readonly first: Reading; readonly rest: readonly Related[] } {
  const count = new Map<string, number>();
  for (const { path } of readings) count.set(path, (count.get(path) ?? 0) + 1);
  const depth = ({ path }: Reading): number => path.split('/').length;
  const weight = (reading: Reading): number => (count.get(reading.path) ?? 0) / depth(reading);
  const sorted = [...readings].sort((a, b) => Number(a.needed === 'no') - Number(b.needed === 'no') || weight(b) - weight(a) || depth(a) - depth(b));
  const [first, ...rest] = sorted as [Reading, ...Reading[]];
  return { first, rest: rest.slice(0, shown).map(({ path, at, names: [name = ''] }) => ({ path, at, note: 'read-here', data: { name } })) };
}
