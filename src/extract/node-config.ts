// Files of node-config (config/default.json and its like) -> secrets that sign what the application issues.
import type { CredentialDefaultFact } from '../model/fact.ts';
import { entryOf, nodeAt, textOf } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { scalarValue } from './interpolation.ts';

const configurationFile = /(?:^|\/)config\/(?:default|production)\.(?:json|ya?ml)$/;

export const nodeConfigExtractor: Extractor = {
  topic: 'node-config',
  formats: ['json', 'yaml'],
  triggers: ['secret'],
  concerns: ({ path }) => configurationFile.test(path),
  *extract(document, file): Generator<CredentialDefaultFact> {
    if (document.kind !== 'tree' || !configurationFile.test(file.path)) return;
    for (const owner of ['jwt', 'session', 'cookie']) {
      const entry = entryOf(nodeAt(document.roots[0], owner), 'secret');
      if (entry?.value.kind !== 'scalar' || (textOf(entry.value) ?? '') === '') continue;
      yield { kind: 'credential-default', name: `${owner}_secret`, value: scalarValue(entry.value, 'none'), how: 'setting', guards: [], at: entry.value.at };
    }
  },
};
