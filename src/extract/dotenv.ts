// dotenv files -> variables supplied.
import type { Fact } from '../model/fact.ts';
import type { Value } from '../model/value.ts';
import { entriesOf } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { scalarValue } from './interpolation.ts';
import { variableFacts } from './switches.ts';

export const dotenvExtractor: Extractor = {
  topic: 'dotenv',
  formats: ['dotenv'],
  triggers: [],
  *extract(document): Generator<Fact> {
    if (document.kind !== 'tree') return;
    for (const entry of entriesOf(document.roots[0])) {
      if (entry.value.kind !== 'scalar') continue;
      const at = { start: entry.keyAt.start, end: Math.max(entry.keyAt.end, entry.value.at.end) };
      const single = entry.value.raw.startsWith("'");
      const value: Value = entry.value.value === null ? { kind: 'env', name: entry.key, at: entry.keyAt } : scalarValue(entry.value, single ? 'none' : 'shell');
      yield { kind: 'supply', by: 'dotenv', name: entry.key, value, at };
      yield* variableFacts(entry.key, value, at);
    }
  },
};
