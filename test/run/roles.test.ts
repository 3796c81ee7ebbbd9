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
