// Helm values files -> accounts they set up, by the charts' own key names.
import type { AccountFact } from '../model/fact.ts';
import type { TreeEntry, TreeNode } from '../parse/document.ts';
import { entriesOf, entryOf, walkEntries } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { scalarValue } from './interpolation.ts';

const passwordKey = /^(?:admin|root|postgres|rootUser|auth|replication|erlang)?[pP]assword$|^adminPassword$|^rootPassword$|^postgresPassword$/;
const userKeys = ['adminUser', 'rootUser', 'username', 'user', 'postgresUser', 'accessKey'] as const;

const valuesFile = /(?:^|\/)(?:[\w.-]*[._-])?values[\w.-]*\.ya?ml$/i;

export const helmExtractor: Extractor = {
  topic: 'helm',
  formats: ['yaml'],
  triggers: ['rootpassword', 'adminpassword'],
  paths: valuesFile,
  *extract(document, file): Generator<AccountFact> {
    if (document.kind !== 'tree' || !valuesFile.test(file.path)) return;
    for (const { entry, path } of walkEntries(document.roots)) {
      if (entry.value.kind === 'map') yield* accounts(entry.value, path);
    }
    for (const root of document.roots) yield* accounts(root, []);
  },
};

function* accounts(map: TreeNode, path: readonly string[]): Generator<AccountFact> {
  // `secretKey` is a password beside an `accessKey`; alone it mostly names a key of a Secret.
  const storage = entryOf(map, 'accessKey') !== undefined;
  for (const entry of entriesOf(map)) {
    if (!(passwordKey.test(entry.key) || (storage && entry.key === 'secretKey')) || entry.value.kind !== 'scalar' || entry.value.value === null) continue;
    const user = userOf(map);
    yield {
      kind: 'account',
      by: 'helm',
      name: [...path, entry.key].join('.'),
      password: scalarValue(entry.value, 'none'),
      ...(user?.value.kind === 'scalar' ? { user: scalarValue(user.value, 'none') } : {}),
      at: { start: entry.keyAt.start, end: entry.value.at.end },
    };
  }
}

function userOf(map: TreeNode): TreeEntry | undefined {
  for (const key of userKeys) {
    const entry = entryOf(map, key);
    if (entry) return entry;
  }
  return undefined;
}
