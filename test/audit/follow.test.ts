// What is read again for its flows quotes no secret, whether the audit has looked for some in this role or not.
import { expect, test } from 'vitest';
import { secrets } from '../../rules/index.ts';
import { secretPolicy } from '../../rules/secret/policy.ts';
import { createAuditor } from '../../src/audit/file.ts';
import type { Extractor } from '../../src/extract/extractor.ts';
import type { DataflowFact } from '../../src/model/dataflow.ts';

const token = ['ghp', 'w8Kd2mVbz0LwQx7RtY5nHs3JcFg9PaEu1TiZ'].join('_');
const follower: Extractor = {
  topic: 'dataflow',
  formats: ['python'],
  triggers: [],
  extract: (_document, { text }) => [{ kind: 'dataflow', symbol: text, parameters: [], sinks: [], calls: [], returns: [], tested: [], at: { start: 0, end: 0 } } satisfies DataflowFact],
};

test.each([
  ['', false, false],
  ['', true, true], // as the audit said there is none, nobody looks again
  ['import pytest\n', true, false], // the audit has read it as a test
])('%j, clean: %s', (before, isClean, quotes) => {
  const auditor = createAuditor({ rules: [], controls: [], secrets, secretPolicy }, [], [], [follower]);
  const facts = auditor.follow({ path: 'shop/client.py', blob: '', role: 'production', bytes: new TextEncoder().encode(`${before}TOKEN = "${token}"\n`) }, isClean);
  expect(facts.of('dataflow')[0]?.symbol.includes(token)).toBe(quotes);
});
