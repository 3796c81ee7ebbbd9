import { expect, test } from 'vitest';
import { said } from '../said.ts';

const get = (verify: string, before = ''): string => `import os\nimport requests\n${before}def fetch(url):\n    return requests.get(url, verify=${verify}, timeout=5)\n`;

const cases: [string, Record<string, string>, string[]][] = [
  ['off', { 'a.py': get('False') }, ['a.py:4 P1 verification-off']],
  ['own certificate authority', { 'a.py': get('"/etc/ca.pem"') }, []],
  ['off by default', { 'a.py': get('VERIFY', 'VERIFY = os.getenv("VERIFY_SSL", "false").lower() == "true"\n') }, ['a.py:5 P1 verification-off-by-default']],
  ['on by default', { 'a.py': get('VERIFY', 'VERIFY = os.getenv("VERIFY_SSL", "true").lower() == "true"\n') }, []],
  ['only when somebody asks for it', { 'a.py': 'import requests\ndef fetch(url, insecure=False):\n    if insecure:\n        return requests.get(url, verify=False, timeout=5)\n    return requests.get(url, timeout=5)\n' }, []],
  ['Node agent', { 'a.js': "const https = require('https');\nmodule.exports = new https.Agent({ rejectUnauthorized: false });\n" }, ['a.js:2 P1 verification-off']],
  ['test', { 'tests/test_a.py': get('False') }, []],
];

test.each(cases)('tls/plaintext-only: %s', async (_, files, expected) => expect(await said('tls/plaintext-only', files)).toEqual(expected));
