// Files of configuration (config/default.json, setting.toml, config.yaml and their like) -> what lets callers in or signs what the
// application issues, with the value that stands there.
import type { CredentialDefaultFact } from '../model/fact.ts';
import type { TreeNode } from '../parse/document.ts';
import { entriesOf, entryOf, nodeAt, textOf } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { scalarValue } from './interpolation.ts';

const nodeConfiguration = /(?:^|\/)config\/(?:default|production)\.(?:json|ya?ml)$/;
/** Of the program itself: in the root, in a folder of configuration or of code. What lies beside Compose files is other programs'. */
const ownConfiguration = /^(?:(?:[\w-]*(?:config|conf|configs|configuration|settings?|backend|server|api|app|src|data)[\w-]*)\/){0,3}(?:app|application|server|default|main)?[._-]?(?:config|configuration|conf|settings?)(?:[._-](?:default|prod|production|example|sample|template|dist))?\.(?:toml|ya?ml|json|ini)$/i;

export const nodeConfigExtractor: Extractor = {
  topic: 'node-config',
  formats: ['json', 'yaml', 'toml', 'ini'],
  triggers: ['secret', 'password', 'passwd', 'api_key', 'apikey', 'auth_token', 'auth_key', 'admin_key', 'admin_token', 'jwt_key'],
  concerns: ({ path }) => nodeConfiguration.test(path) || ownConfiguration.test(path),
  *extract(document, file): Generator<CredentialDefaultFact> {
    if (document.kind !== 'tree') return;
    const [root] = document.roots;
    if (nodeConfiguration.test(file.path)) yield* ofNode(root);
    else if (root !== undefined && entryOf(root, 'services') === undefined && entryOf(root, 'apiVersion') === undefined) yield* ofProgram(root, [], 0);
  },
};

function* ofNode(root: TreeNode | undefined): Generator<CredentialDefaultFact> {
  for (const owner of ['jwt', 'session', 'cookie']) yield* secret(entryOf(nodeAt(root, owner), 'secret'), `${owner}_secret`);
  yield* secret(entryOf(root, 'secret'), 'app_secret'); // one for all that the application signs
  for (const name of ['jwtSecret', 'sessionSecret', 'cookieSecret']) yield* secret(entryOf(root, name), name);
}

/** Whoever has one of these is let in, or makes what lets in, wherever they stand. */
const plain = /^(?:(?:admin|panel|dashboard|web_?ui|webui|master|login)_?(?:password|passwd|token|key|secret)|(?:jwt|session|cookie|app|auth)_?secret(?:_?key)?|jwt_?key|secret_?key|auth_?key)$/i;
/** These only where the part says that they are asked of callers. */
const ofPart = /^(?:api_?key|api_?token|auth_?token|access_?key|password|passwd|token|secret)$/i;
const ownPart = /^(?:global|server|http|api|auth|authentication|security|app|application|admin|web|web_?ui|panel|dashboard|login|jwt|session)$/i;

function* ofProgram(node: TreeNode, above: readonly string[], depth: number): Generator<CredentialDefaultFact> {
  for (const entry of entriesOf(node)) {
    const part = above.at(-1) ?? '';
    if (entry.value.kind === 'map' && depth < 2) yield* ofProgram(entry.value, [...above, entry.key], depth + 1);
    else if (above.every((each) => ownPart.test(each)) && plain.test(entry.key)) yield* secret(entry, entry.key);
    else if (above.length === 1 && ownPart.test(part) && ofPart.test(entry.key)) yield* secret(entry, /^(?:password|passwd)$/i.test(entry.key) ? 'admin_password' : /^(?:token|secret)$/i.test(entry.key) ? `auth_${entry.key.toLowerCase()}` : entry.key);
  }
}

function* secret(entry: ReturnType<typeof entryOf>, name: string): Generator<CredentialDefaultFact> {
  if (entry?.value.kind !== 'scalar' || (textOf(entry.value) ?? '') === '') return;
  yield { kind: 'credential-default', name, value: scalarValue(entry.value, 'none'), how: 'setting', guards: [], at: entry.value.at };
}
