// Helm values files -> accounts they set up, by the charts' own key names.
import type { AccountFact } from '../model/fact.ts';
import type { TreeEntry, TreeNode } from '../parse/document.ts';
import { entriesOf, entryOf, isTrue, itemsOf, nodeAt, textOf } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { scalarValue } from './interpolation.ts';

const passwordKey = /^(?:admin|root|postgres|postgresql|mysql|mariadb|mongodb|redis|rabbitmq|auth|replication)?[pP]assword$/;
const userKeys = ['adminUser', 'rootUser', 'username', 'user', 'postgresUser', 'postgresqlUser', 'postgresqlUsername', 'accessKey'] as const;
/** A variable of the process, in a map of them or in a list of `name` and `value`. */
const passwordVariable = /^(?!SMTP|E?MAIL|LDAP|PROXY|EXTERNAL)[A-Z][A-Z0-9_]*PASS(?:WORD|WD)?$/;
const variableList = /env/i;

const valuesFile = /(?:^|\/)(?:[\w.-]*[._-])?values[\w.-]*\.ya?ml$/i;

/** Accounts at systems that the chart does not set up, and maps from what a program reads to the keys of a Secret. */
const otherSystem = /^(?:smtp|mail|email|external\w*|existing\w*|proxy|ldap|\w*secret\w*keys)$/i;
const maxMaps = 20_000;

export const helmExtractor: Extractor = {
  topic: 'helm',
  formats: ['yaml'],
  triggers: ['rootpassword', 'adminpassword'],
  paths: valuesFile,
  concerns: ({ path, text }) => valuesFile.test(path) && /password|secretKey|[A-Z]_?(?:SECRET|KEY)\b/i.test(text),
  *extract(document, file): Generator<AccountFact> {
    if (document.kind !== 'tree' || !valuesFile.test(file.path)) return;
    const stack: Values[] = document.roots.map((node) => ({ node, path: [], root: node }));
    for (let steps = 0; steps < maxMaps; steps++) {
      const values = stack.pop();
      if (!values) return;
      // What is switched off sets nothing up, nor does anything below it.
      if (/^false$/i.test(textOf(nodeAt(values.node, 'enabled')) ?? '')) continue;
      yield* accounts(values.node, values.path, values.root);
      if (values.path.some((key) => /^(?:extra_?)?env/i.test(key))) yield* signingKeys(values.node, values.path);
      for (const entry of [...entriesOf(values.node)].reverse()) {
        if (variableList.test(entry.key)) yield* variables(entry.value, [...values.path, entry.key]);
        if (entry.value.kind === 'map' && !otherSystem.test(entry.key)) stack.push({ node: entry.value, path: [...values.path, entry.key], root: values.root });
      }
    }
  },
};

interface Values {
  readonly node: TreeNode;
  readonly path: readonly string[];
  readonly root: TreeNode;
}

function* accounts(map: TreeNode, path: readonly string[], root: TreeNode): Generator<AccountFact> {
  // `secretKey` is a password beside an `accessKey`; alone it mostly names a key of a Secret.
  const storage = entryOf(map, 'accessKey') !== undefined;
  const exposed = path.length > 0 && opens(nodeAt(root, path[0] ?? ''), 0);
  for (const entry of entriesOf(map)) {
    if (!(passwordKey.test(entry.key) || passwordVariable.test(entry.key) || (storage && entry.key === 'secretKey')) || entry.value.kind !== 'scalar' || entry.value.value === null) continue;
    const user = userOf(map);
    yield {
      kind: 'account',
      by: 'helm',
      name: [...path, entry.key].join('.'),
      password: scalarValue(entry.value, 'none'),
      ...(user?.value.kind === 'scalar' ? { user: scalarValue(user.value, 'none') } : {}),
      ...(exposed ? { exposed } : {}),
      at: { start: entry.keyAt.start, end: entry.value.at.end },
    };
  }
}

/** `env: {SECRET_KEY: x}`: what the process signs with. */
function* signingKeys(map: TreeNode, path: readonly string[]): Generator<AccountFact> {
  for (const { key, keyAt, value } of entriesOf(map)) {
    if (!/^(?:[A-Z][A-Z0-9]*_)*(?:SECRET|SECRET_KEY|SIGNING_KEY|ENCRYPTION_KEY|APP_KEY|JWT_KEY)$/.test(key) || value.kind !== 'scalar' || value.value === null) continue;
    yield { kind: 'account', by: 'helm', signs: true, name: [...path, key].join('.'), password: scalarValue(value, 'none'), at: { start: keyAt.start, end: value.at.end } };
  }
}

const deepest = 5;

/** A service of type LoadBalancer or NodePort, or an ingress that is on, anywhere below. */
function opens(node: TreeNode | undefined, depth: number): boolean {
  if (node === undefined || depth > deepest) return false;
  return entriesOf(node).some(({ key, value }) => (key === 'type' && /^(?:LoadBalancer|NodePort)$/.test(textOf(value) ?? '')) || (/ingress/i.test(key) && isTrue(nodeAt(value, 'enabled'))) || opens(value, depth + 1));
}

/** `env: [{name: ADMIN_PASSWORD, value: x}]`, which templates hand on as it stands. */
function* variables(list: TreeNode, path: readonly string[]): Generator<AccountFact> {
  for (const item of itemsOf(list)) {
    const name = textOf(nodeAt(item, 'name')) ?? '';
    const value = nodeAt(item, 'value');
    if (!passwordVariable.test(name) || value?.kind !== 'scalar' || value.value === null) continue;
    yield { kind: 'account', by: 'helm', name: [...path, name].join('.'), password: scalarValue(value, 'none'), at: { start: item.at.start, end: value.at.end } };
  }
}

function userOf(map: TreeNode): TreeEntry | undefined {
  for (const key of userKeys) {
    const entry = entryOf(map, key);
    if (entry) return entry;
  }
  return undefined;
}
