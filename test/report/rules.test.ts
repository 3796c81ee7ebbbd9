// The rule list and a rule explained.
import { expect, test } from 'vitest';
import { languages } from '../../src/model/text.ts';
import type { Control, RuleEntry } from '../../src/model/rule.ts';
import { noColors } from '../../src/report/colors.ts';
import { explainJson, explainText } from '../../src/report/explain.ts';
import { rulesJson, rulesText } from '../../src/report/rules.ts';
import { wordsOf } from '../../src/report/words.ts';
import { expectGolden } from '../golden/expect.ts';
import { table } from '../golden/prose.ts';

const entry = (id: string, severity: RuleEntry['severity']): RuleEntry => ({ id, severity, confidence: 'high', control: id.split('/')[0] ?? '', area: 'security', covers: [] });
const rules = [entry('secret/acme-key', 'P0'), entry('cors/wildcard', 'P1'), entry('debug/enabled', 'P2')];
const controls: Control[] = ['cors', 'debug'].map((id) => ({ id, area: 'security', effortHours: 1, evidence: () => [] }));
const style = { colors: noColors, width: 80 };

test('explain says that a command mends it', () => {
  expect(explainText({ entry: rules[1]!, mends: true }, wordsOf('en', table), style)).toContain('`readiness-gate fix --rule cors/wildcard`');
});

test('what has always been there may weigh less than what a change brings in: said where a rule is told', () => {
  const words = wordsOf('en', table);
  const lenient: RuleEntry = { ...rules[1]!, standing: 'P2' };
  expect(explainText({ entry: lenient, mends: false }, words, style)).toContain('weighs at most P2');
  expect(explainText({ entry: rules[1]!, mends: false }, words, style)).not.toContain('weighs at most');
  expect(JSON.parse(explainJson({ entry: lenient, mends: false }, words))).toMatchObject({ severity: 'P1', standing: 'P2' });
  expect(JSON.parse(rulesJson([lenient, rules[0]!], controls, words))).toMatchObject({ rules: [{ id: 'cors/wildcard', standing: 'P2' }, { id: 'secret/acme-key' }] });
  expect(rulesJson([rules[0]!], controls, words)).not.toContain('standing');
});

test.each(languages)('in %s', (language) => {
  const words = wordsOf(language, table);
  expectGolden(`rules.${language}.txt`, rulesText(rules, controls, words, style));
  expectGolden(`explain.${language}.txt`, explainText({ entry: rules[1]!, samples: table.rules['cors/wildcard']?.samples, mends: false }, words, style));
});

test('JSON holds the same in full', () => {
  const words = wordsOf('en', table);
  expect(JSON.parse(rulesJson(rules, controls, words))).toMatchObject({
    schemaVersion: 1,
    rules: [{ id: 'cors/wildcard', title: 'Any website may call this API' }, { id: 'debug/enabled' }, { id: 'secret/acme-key', title: 'Acme API key in the repository', references: ['CWE-798', 'https://acme.example/keys'] }],
    controls: [{ id: 'cors', title: 'Cross-origin access is restricted' }, { id: 'debug' }],
  });
  expect(JSON.parse(explainJson({ entry: rules[0]!, mends: true }, words))).toMatchObject({ id: 'secret/acme-key', fix: 'Revoke it at https://acme.example/keys, then read it from the environment.', mends: true, samples: { bad: [], good: [] } });
});
