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
    const [root] = document.roots;
    for (const owner of ['jwt', 'session', 'cookie']) yield* secret(entryOf(nodeAt(root, owner), 'secret'), `${owner}_secret`);
    yield* secret(entryOf(root, 'secret'), 'app_secret'); // one for all that the application signs
    for (const name of ['jwtSecret', 'sessionSecret', 'cookieSecret']) yield* secret(entryOf(root, name), name);
  },
};

function* secret(entry: ReturnType<typeof entryOf>, name: string): Generator<CredentialDefaultFact> {
  if (entry?.value.kind !== 'scalar' || (textOf(entry.value) ?? '') === '') return;
  yield { kind: 'credential-default', name, value: scalarValue(entry.value, 'none'), how: 'setting', guards: [], at: entry.value.at };
}
