// Every prose file is complete in both languages; and the checker finds each kind of mistake.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ID, ruleFiles } from '../../tools/rule-template.ts';
import { readControlProse, readProse, textMistakes } from '../../tools/prose-file.ts';

const files = existsSync('rules') ? readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml')) : [];

test.runIf(files.length).each(files)('rules/%s', (path) => {
  const read = path.endsWith('control.yml') ? readControlProse : readProse;
  expect(read(readFileSync(`rules/${path}`, 'utf8')).mistakes).toEqual([]);
});

/** The ID of each message that a rule's own code names has to have a text. */
test.runIf(files.length).each(files.filter((path) => !/(?:control|prose)\.yml$/.test(path) && existsSync(`rules/${path.replace(/yml$/, 'ts')}`)))('messages of rules/%s', (path) => {
  const told = Object.keys(readProse(readFileSync(`rules/${path}`, 'utf8')).value?.messages ?? {});
  const code = readFileSync(`rules/${path.replace(/yml$/, 'ts')}`, 'utf8');
  const named = [...code.matchAll(/\b(?:message|note|title): '([^']+)'/g)].map((match) => match[1]);
  expect(named.filter((id) => !told.includes(id ?? ''))).toEqual([]);
});

/** The title of each fix, too. */
test.runIf(files.length).each(files.filter((path) => existsSync(`rules/${path.replace(/yml$/, 'fix.ts')}`)))('fix titles of rules/%s', (path) => {
  const told = Object.keys(readProse(readFileSync(`rules/${path}`, 'utf8')).value?.messages ?? {});
  const named = [...readFileSync(`rules/${path.replace(/yml$/, 'fix.ts')}`, 'utf8').matchAll(/'(fix-[a-z-]+)'/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !told.includes(id))).toEqual([]);
});

const whole = `title: {en: Title, zh-CN: 标题}
problem: {en: Problem, zh-CN: 问题}
risk: {en: Risk, zh-CN: 风险}
fix: {en: Fix, zh-CN: 修复}
acceptance: {en: Check, zh-CN: 验收}
effortHours: 1
references: [CWE-942]
messages:
  found: {en: 'Found {name}', zh-CN: '发现 {name}'}
samples:
  bad:
    - files: {a.py: "x\\n"}
      at: ['a.py:1']
  good:
    - files: {a.py: "y\\n"}
`;

test('a whole file has no mistakes', () => expect(readProse(whole)).toMatchObject({ mistakes: [], value: { effortHours: 1 } }));

test.each([
  ['title: {en: Title, zh-CN: 标题}', 'title: {en: Title}', 1, 'title.zh-CN is missing or empty'],
  ['zh-CN: 问题', 'zh-CN: Problem', 2, 'problem has no Chinese in zh-CN'],
  ['zh-CN: 风险', 'zh-CN: 风险 the server answers every origin with permission', 3, 'risk seems untranslated in zh-CN: "the server answers every origin with"'],
  ['effortHours: 1', 'effortHours: none', 6, 'effortHours must be a number of hours above 0'],
  ['[CWE-942]', '[cwe942]', 7, "references.0 must be written 'CWE-942'"],
  ['发现 {name}', '发现 {nam}', 9, 'messages.found has other placeholders in zh-CN {nam} than in en {name}'],
  ["'Found {name}'", "'Found {name#one|{name#a|b} of them}'", 9, 'messages.found has a plural form that cannot be read'],
  ['  found:', '  Found:', 9, 'messages.Found an ID is lower-case words joined by hyphens'],
  ["'a.py:1'", "'b.py:1'", 13, 'samples.bad.0.at.0 "b.py:1" must be \'path:line\' of a file of this sample'],
  ["'a.py:1'", "'a.py:9'", 13, 'samples.bad.0.at.0 a.py has no line 9'],
  ['effortHours', 'efortHours', 6, 'efortHours unknown key'],
  ['messages:', 'messages: [', 10, 'not valid YAML'],
])('%s -> %s', (from, to, line, text) => {
  const { mistakes, value } = readProse(whole.replace(from, to));
  expect(value).toBe(null);
  expect(mistakes.some((mistake) => mistake.line === line && mistake.text.startsWith(text)), JSON.stringify(mistakes)).toBe(true);
});

test('names and code may stay English in Chinese', () => {
  expect(textMistakes({ en: 'Set `a b c d e f` in Content Security Policy', 'zh-CN': '在 Content Security Policy 中设置 `a b c d e f`' })).toEqual([]);
});

test.each([true, false])('the files of a new rule are in order (project: %s)', (project) => {
  const files = ruleFiles('new-family/some-name', project, true);
  expect([...files.keys()]).toEqual(['rules/new-family/some-name.ts', 'rules/new-family/some-name.yml', 'rules/new-family/control.ts', 'rules/new-family/control.yml']);
  expect(readProse(files.get('rules/new-family/some-name.yml') ?? '').mistakes).toEqual([]);
  expect(readControlProse(files.get('rules/new-family/control.yml') ?? '').mistakes).toEqual([]);
  expect(files.get('rules/new-family/some-name.ts')).toContain("id: 'new-family/some-name'");
});

test.each(['a', 'A/b', 'a/b/c', '../b', 'a/', 'a_b/c'])('%s is no ID', (id) => expect(ID.test(id)).toBe(false));
