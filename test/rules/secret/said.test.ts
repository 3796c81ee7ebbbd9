// What somebody wrote beside a credential says that it is none: one case a cause of a false alarm, and what looks alike and is live.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';
import { found } from './found.ts';

const key = ['k9X2mQ7vLpR8', 'sYbNc4HdGf'].join('');
const hook = ['whsec', '_9c4e1b7af0d2836e5b18a7cc94d3f061'].join('');
const root = ['unkey', '_4ZZ9hU7wRk3nM5qYxXcDdFg'].join('');
const generic = (severity: string): string[] => [`${severity} generic-credential`];
const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' }).toString().replaceAll('\n', String.raw`\n`);

describe('in tests', () => {
  test.each<[string, string, string, string[]]>([
    ['by itself', `const secret = "${hook}";`, 'a.test.ts', ['P1 stripe-webhook-secret']],
    ['its first part alone', `  secret: ${hook}...\n`, 'a.test.ts', ['P2 stripe-webhook-secret']],
    ['the end of a sentence', `  The secret is ${hook}. Others follow.\n`, 'a.test.ts', ['P1 stripe-webhook-secret']],
    ['a comment behind it', `  secret: "${hook}", // dummy secret\n`, 'a.test.ts', ['P2 stripe-webhook-secret']],
    ['a comment above it', `  // bad api key\n  secret: "${hook}",\n`, 'a.test.ts', ['P2 stripe-webhook-secret']],
    ['a comment behind the next', `  secret: "${hook}",\n  other: 1, // dummy\n`, 'a.test.ts', ['P1 stripe-webhook-secret']],
    ['a comment above it', `// Not a real secret\nsecret: "${hook}"`, 'a.test.ts', ['P2 stripe-webhook-secret']],
    ['code in a comment', `  // secret := "${hook}"\n`, 'a_test.go', ['P2 stripe-webhook-secret']],
    ['of what hides secrets', `const key = "${root}";\ntest("redacts keys", () => expect(clean(key)).toBe(""));\n`, 'a.test.ts', ['P2 unkey-root-key']],
    ['in the report of a scanner', `{"rule_name": "Stripe", "provenance": [], "snippet": "${hook}"}\n`, 'tests/scan.jsonl', ['P2 stripe-webhook-secret']],
    ['in a report of something else', `{"rule_name": "Stripe", "snippet": "${hook}"}\n`, 'tests/scan.jsonl', ['P1 stripe-webhook-secret']],
    ['noted as none', `{\n  "note": "This key DOES NOT EXIST",\n  "secret": "${hook}"\n}\n`, 'tests/a.json', ['P2 stripe-webhook-secret']],
    ['noted as something else', `{\n  "note": "This key opens the shop",\n  "secret": "${hook}"\n}\n`, 'tests/a.json', ['P1 stripe-webhook-secret']],
    ['of something else', `const key = "${root}";\ntest("logs in", () => login(key));\n`, 'a.test.ts', ['P1 unkey-root-key']],
    ['says fake itself', `"Bearer ${['unkey', '_32characterslong', 'faketoken12345'].join('')}"`, 'a.test.ts', []],
  ])('%s', (_, text, path, expected) => expect(found(text, path)).toEqual(expected));
});

describe('in the application', () => {
  test.each<[string, string, string, string[]]>([
    ['an example of OpenAPI', `schema:\n  type: string\n  example: "Bearer ${['k9X2mQ7vLpR8', 'sYbNc4Hd'].join('')}"\n`, 'public/paths/update.yml', ['P2 authorization-header']],
    ['a header beside an example', `headers:\n  example: x\n  Authorization: "Bearer ${['k9X2mQ7vLpR8', 'sYbNc4Hd'].join('')}"\n`, 'public/paths/update.yml', ['P0 authorization-header']],
    ['a comment behind it', `apiKey: "${key}", # example`, 'a.yaml', generic('P2')],
    ['the form that is asked for, above it', `# example: a1b2-c3d4\napiKey: "${key}"\n`, 'a.yaml', generic('P0')],
    ['meant for all, by the comment above it', `# This key is intended to be public; it is not configured with any\n# billing.\napiKey: "${key}"\n`, 'a.yaml', generic('P2')],
    ['exposed on purpose, lines above', `# It is important that people have an image. As a result, we\n# intentionally "expose" this key to the community. The fix is\n# for others to make.\napiKey: "${key}"\n`, 'a.yaml', generic('P2')],
    ['after an announcement', `"""Sends it on.\n\nFor example:\n> {"apiKey": "${key}"}\n"""\n`, 'a.py', generic('P2')],
    ['in a description of one line', `{"description": "Headers.\\n\\nFor example:\\n> secret ${hook}"}\n`, 'a.json', ['P2 stripe-webhook-secret']],
    ['in an address that is made harmless', `fetch("hxxps://api[.]acme[.]io/?apiKey=${key}")\n`, 'a.yaml', generic('P2')],
    ['not used as one', `# A token, not used as secret since forks get none\napiKey: "${key}"\n`, 'a.yaml', generic('P2')],
    ['a comment about something else above', `# This name is intended to be public.\nname: x\napiKey: "${key}"\n`, 'a.yaml', generic('P0')],
    ['among placeholders, switched off', `# for tests\n#AUTH_DOMAIN="your-domain.auth.com"\n#AUTH_PASSWORD="${key}"\n`, '.env', generic('P2')],
    ['an example, switched off', `## Single sign-on\n## Example:\n## -----\n## oidc:\n##   clientSecret: ${key}\n`, 'values.yaml', generic('P2')],
    ['next to placeholders, in force', `#AUTH_DOMAIN="your-domain.auth.com"\nAUTH_PASSWORD="${key}"\n`, '.env', generic('P0')],
    ['switched off in a block of its own', `#AUTH_DOMAIN="your-domain.auth.com"\n\n#AUTH_PASSWORD="${key}"\n`, '.env', generic('P0')],
    ['a word in disguise, and digits', `AUTH_PASSWORD="s3cr${'et5678'}$"`, '.env', []],
    ['digits by fours', `{"x": "api_token = 00001111${'222233334444555566667777aaaabbbb'}"}`, 'a.json', []],
    ['a form is filled with it', `{"credentials": "dns_apikey = ${key}\\ndns_endpoint = https://api.corp.net"}`, 'plugins.json', generic('P2')],
    ['a script in a string', `{"run": "export API_KEY=${key}\\nnode ."}`, 'task.json', generic('P0')],
    ['in a docstring', `def get():\n    """\n    **Example response**:\n\n    .. sourcecode:: http\n\n       {\n         "token": "${key}"\n       }\n    """\n`, 'views.py', []],
    ['a key in an example of a schema', `{\n  "examples": {\n    "default": {\n      "certificate_key": "${pem}"\n    }\n  }\n}`, 'api.json', ['P2 private-key']],
    ['a token that reads', `"accessToken": "${btoa('e83ad07b-91f4-4c52-b6d0-3a7f25c9e81d' + '|read')}"`, 'nx.json', []],
  ])('%s', (_, text, path, expected) => expect(found(text, path)).toEqual(expected));
});

test('what is denied in one place is denied in other tests and texts, and not in a program', async () => {
  const files = { 'README.md': `key = "${hook}" # invalid key\n`, 'tests/test_a.py': `key = "${hook}"\n`, 'tests/test_b.py': `key = "${hook.replace('9c4e', '7d3a')}"\n`, 'app.py': `key = "${hook}"\n` };
  expect((await said('secret/stripe-webhook-secret', files)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['README.md:1 P2', 'app.py:1 P1', 'tests/test_a.py:1 P2', 'tests/test_b.py:1 P1']);
});

test('an example in one place may be in force in another', async () => {
  const files = { 'README.md': `key = "${hook}" # example\n`, 'tests/test_a.py': `key = "${hook}"\n` };
  expect((await said('secret/stripe-webhook-secret', files)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['README.md:1 P2', 'tests/test_a.py:1 P1']);
});

describe('in documents, keys in a form that many services share', () => {
  const many = ['sk-', 'q7ZkP2mXv9LtR4wB', 'n8HcY3jFd6GsT1eV', 'u5KaM0xQyNrWzEpC'].join('');
  test.each<[string, string, string, string[]]>([
    ['a list of those that the service takes', `api_keys:\n  - api: ${many} # for users\n    model:\n`, 'README.md', ['P2 openai-compatible-key']],
    ['by themselves', `keys:\n  - ${many}\n`, 'docs/setup.md', ['P2 openai-compatible-key']],
    ['a list in a file that ships', `api_keys:\n  - api: ${many}\n`, 'config.yaml', ['P0 openai-compatible-key']],
    ['one of a vendor', `OPENAI_API_KEY=${many}\n`, 'README.md', ['P1 openai-compatible-key']],
    ['a request to whoever reads it', `curl http://localhost:8000/v1/models \\\n  -H "Authorization: Bearer ${many}"\n`, 'README.md', ['P2 openai-compatible-key']],
    ['a request to the vendor', `curl https://api.openai.com/v1/models \\\n  -H "Authorization: Bearer ${many}"\n`, 'README.md', ['P1 openai-compatible-key']],
    ['a list that names a vendor', `keys:\n  - deepseek_api_key: ${many.slice(0, 3)}${'9f1c07ae4b8d2e63'.repeat(2)}\n`, 'README.md', ['P1 deepseek-api-key']],
  ])('%s', (_, text, path, expected) => expect(found(text, path)).toEqual(expected));
});

test('what documentation shows and a page shows again weighs less there than in a program', async () => {
  const lines = (files: Record<string, string>): Promise<string[]> => said('secret/unkey-root-key', files).then((all) => all.map((line) => line.split(' ').slice(0, 2).join(' ')));
  const page = 'export const sample = `\n  key: KEY\n`;\n'.replace('KEY', root);
  expect(await lines({ 'docs/setup.md': `    key: ${root}\n`, 'website/snippets.ts': page })).toEqual(['docs/setup.md:1 P2', 'website/snippets.ts:2 P1']);
  expect(await lines({ 'docs/setup.md': '    key: yours\n', 'website/snippets.ts': page })).toEqual(['website/snippets.ts:2 P0']);
  expect(await lines({ 'docs/setup.md': `    key: ${root}\n`, 'deploy/values.yaml': `key: ${root}\n` })).toEqual(['deploy/values.yaml:1 P0', 'docs/setup.md:1 P2']);
});
