// What a file is for, where its path does not tell.
import { expect, test } from 'vitest';
import { briefly, scanFiles } from '../support/memory.ts';

const secret = `import jwt from 'jsonwebtoken';\nconst JWT_SECRET = 'super-secret';\nexport const token = jwt.sign({}, JWT_SECRET);\n`;

test.each([
  ['code', '', ['auth/default-credential src/setup.ts:2 existing']],
  ['a set-up of tests', `import { vi } from 'vitest';\n`, []],
  ['tests by require', `const { test } = require("@playwright/test");\n`, []],
])('%s', async (_what, first, expected) => {
  const { result } = await scanFiles({ 'package.json': '{"name": "x"}', 'src/setup.ts': secret + first });
  expect(briefly(result.findings)).toEqual(expected);
});

test('what an installer unpacked into the repository, by its list', async () => {
  const files = { 'package.json': '{"name": "x"}', 'libs/pack/setup.ts': secret, 'libs/own/setup.ts': secret, 'src/setup.ts': secret };
  const found = async (more: Record<string, string>): Promise<string[]> => briefly((await scanFiles({ ...files, ...more })).result.findings);
  expect(await found({})).toHaveLength(3);
  expect(await found({ 'libs/pack-1.0.dist-info/RECORD': 'pack/setup.ts,sha256=abc,12\n../../src/setup.ts,,\n/src/setup.ts,,\n"a,b.ts",,\npack-1.0.dist-info/RECORD,,\n' })).toEqual(['auth/default-credential libs/own/setup.ts:2 existing', 'auth/default-credential src/setup.ts:2 existing']);
  expect(await found({ 'libs/pack-1.0.dist-info/RECORD': 'pack/setup.ts,,\n', 'readiness.yml': 'paths:\n  production: ["libs/pack/**"]\n' })).toHaveLength(3);
});
