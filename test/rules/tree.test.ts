// The generator on a small rules folder: what is sound is taken, what is broken or missing is told in a line.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruleFiles } from '../../tools/rule-template.ts';
import { pages } from '../../tools/rules-docs.ts';
import { fixesSource, indexSource, proseSource, samplesSource } from '../../tools/rules-source.ts';
import { readRules, type RulesTree } from '../../tools/rules-tree.ts';

let root: string;
let tree: RulesTree;
const template = ruleFiles('a/good', false, true);
const prose = template.get('rules/a/good.yml') ?? '';
const rule = (id: string): string => `export const rule = { id: '${id}', severity: 'P2', scope: 'policy' };\n`;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rules-'));
  const files: Record<string, string> = {
    'a/control.ts': "export const control = { id: 'a', area: 'security', effortHours: 1 };\n",
    'a/control.yml': template.get('rules/a/control.yml') ?? '',
    'a/good.ts': rule('a/good'),
    'a/good.yml': prose,
    'a/good.fix.ts': 'export const fix = () => null;\n',
    'a/gone.fix.ts': 'export const fix = () => null;\n',
    'a/mute.fix.ts': 'export const other = 1;\n',
    'a/helper.ts': 'export const helper = 1;\n',
    'a/misnamed.ts': rule('a/other'),
    'a/misnamed.yml': prose,
    'a/mute.ts': rule('a/mute'),
    'a/orphan.yml': prose,
    'a/throws.ts': "export const rule = 1;\nthrow new Error('on load');\n",
    'b/half.ts': rule('b/half'),
    'b/half.yml': prose.replace(/^effortHours.*$/m, 'effortHours: soon'),
    'secret/generic.ts': "export const genericSecrets = [{ id: 'x', vendor: '', what: { en: 'key', 'zh-CN': '密钥' }, docs: 'https://a.example' }, { id: 'x', vendor: '', what: { en: 'key', 'zh-CN': '密钥' }, docs: 'https://a.example' }];\n",
    'secret/prose.yml': prose,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  tree = await readRules(root);
});
afterAll(() => rmSync(root, { recursive: true }));

test('every mistake is one line', () => {
  expect([...tree.errors].sort()).toEqual([
    'rules/a/gone.fix.ts: mends a rule that is not there: gone.ts is missing',
    "rules/a/misnamed.ts: calls itself \"a/other\"; the ID of a rule is its path, 'a/misnamed'",
    'rules/a/mute.fix.ts: has no fix',
    'rules/a/mute.ts: has no prose: mute.yml is missing',
    'rules/a/orphan.yml: speaks for a rule that is not there: orphan.ts is missing',
    'rules/a/throws.ts: does not load: on load',
    'rules/b/control.ts: is missing: each family feeds one control',
    'rules/b/half.yml:17: effortHours must be a number of hours above 0',
    'rules/secret/control.ts: is missing: each family feeds one control',
    "rules/secret/generic.ts: has the ID 'x' twice",
    'rules/secret/providers/index.ts: is missing',
  ]);
});

test('the index imports what is sound', () => {
  const index = indexSource(tree);
  expect(index).toContain("import { rule as aGood } from './a/good.ts';");
  expect(index).toContain("import { control as aControl } from './a/control.ts';");
  expect(index).toContain('...genericSecrets');
  expect(index).not.toMatch(/helper|misnamed|throws/);
});

test('fixes are listed by rule', () => {
  expect(fixesSource(tree)).toContain("import { fix as aGood } from './a/good.fix.ts';");
  expect(fixesSource(tree)).toContain("'a/good': aGood,");
  expect(fixesSource(tree)).not.toMatch(/gone|mute/);
});

test('prose and samples are apart; pages are made in both languages', () => {
  expect(proseSource(tree.table)).not.toContain('samples');
  expect(samplesSource(tree.table)).toContain('app.py:1');
  expect([...pages(tree).keys()].sort()).toEqual(['README.md', 'a.md', 'b.md', 'secret.md', 'zh-CN/README.md', 'zh-CN/a.md', 'zh-CN/b.md', 'zh-CN/secret.md']);
  expect(pages(tree).get('zh-CN/a.md')).toContain('## a/good');
});
