// The catalogue: complete in both languages, and every ID that a stage names is in it.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../../src/report/messages/index.ts';
import { fill, placeholders, plain, visible } from '../../src/report/phrase.ts';
import { blocks } from '../../src/report/markup.ts';
import { noProse, wordsOf } from '../../src/report/words.ts';
import { textMistakes } from '../../tools/prose-file.ts';
import { prose } from '../../rules/prose.ts';
import { table } from '../golden/prose.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('report/messages'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

/** Names and signs that are the same in both languages. */
const SAME = new Set(['tool-name', 'colon', 'aside', 'list-separator']);

test('both languages say the same', () => {
  const mistakes = Object.entries(messages).flatMap(([id, text]) => (SAME.has(id) || id.startsWith('help') ? [] : textMistakes(text).map((mistake) => `${id}: ${mistake}`)));
  expect(mistakes).toEqual([]);
});

test('every ID that a stage names has a text, and its data the names that the text asks for', () => {
  const missing: string[] = [];
  for (const { path, text } of sources) {
    for (const [, id = '', data] of text.matchAll(/(?:new AuditError\(|message: (?='(?:gate|notice)\.))'([a-z.-]+)'(?:, (?:data: )?\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\})?/g)) {
      if (!Object.hasOwn(messages, id)) missing.push(`${path}: ${id}`);
      else if (data !== undefined) {
        const asked = placeholders(messages[id as keyof typeof messages].en);
        missing.push(...asked.filter((name) => !new RegExp(`\\b${name}\\b`).test(data)).map((name) => `${path}: ${id} has no {${name}}`));
      }
    }
  }
  expect(missing).toEqual([]);
});

test('help names every option of the command line, in both languages', () => {
  const options = sources.find(({ path }) => path === 'cli/options.ts')?.text ?? '';
  const declared = /const declared = \{([^]*?)\n\} as const/.exec(options)?.[1] ?? '';
  const names = [...declared.matchAll(/^ {2}'?([a-z-]+)'?: \{/gm)].map((match) => match[1]).filter((name) => name !== 'help' && name !== 'version');
  expect(names.length).toBeGreaterThan(5);
  for (const language of ['en', 'zh-CN'] as const) expect(names.filter((name) => !(messages['help-scan'][language] + messages['help-compare'][language] + messages['help-org'][language] + messages['help-fix'][language]).includes(`--${name}`))).toEqual([]);
});

test.each([
  ['{count} {count#finding|findings}', { count: 1 }, '1 finding'],
  ['{count} {count#finding|findings}', { count: 0 }, '0 findings'],
  ['{count#One use is|{count} uses are} left: {names}.', { count: 3, names: 'a' }, '3 uses are left: a.'],
  ['{count#One use is|{count} uses are} left.', { count: 1 }, 'One use is left.'],
  ['{count#此工作流|{count} 个工作流}未说明', { count: 2 }, '2 个工作流未说明'],
  ['{count#a|{name}}', { count: 2, name: '{count}' }, '{count}'],
  ['{a}{b}', { a: '{b}', b: 'x' }, '{b}x'],
  ['{missing} {__proto__} {toString}', {}, '{missing} {__proto__} {toString}'],
  ['含有{vendor}{what}', { vendor: 'GitHub', what: '个人访问令牌' }, '含有 GitHub 个人访问令牌'],
  ['含有 {vendor} 的{what}', { vendor: '阿里云', what: 'API 密钥' }, '含有阿里云的 API 密钥'],
  ['{count#here|in {count} places of {name}}', { count: 3, name: '{count}' }, 'in 3 places of {count}'],
  ['{count#here|in {count} places}', { count: 1 }, 'here'],
])('%s with %j', (template, data, text) => expect(fill({ template, data })).toBe(text));

test('no message of a rule is left with braces once it is filled', () => {
  const left: string[] = [];
  for (const [id, { messages: texts = {} }] of Object.entries(prose.rules)) {
    for (const [name, text] of Object.entries(texts)) {
      for (const template of [text.en, text['zh-CN']]) {
        const data = Object.fromEntries(placeholders(template).map((each) => [each, 1]));
        if (/\{\w+#/.test(fill({ template, data }))) left.push(`${id} ${name}`);
      }
    }
  }
  expect(left).toEqual([]);
});

test('hidden characters show', () => {
  expect(visible('a\n\u001b[31m\u202e\ufeff\ud800')).toBe('a\\n\\u{1b}[31m\\u{202e}\\u{feff}\\u{d800}');
  expect(visible('👩‍💻 中文 é')).toBe('👩‍💻 中文 é');
  expect(plain({ template: 'line\n{x}', data: { x: 'a\nb' } })).toBe('line\na\\nb');
});

test('markup: paragraphs, lists, code', () => {
  expect(blocks('one\ntwo\n\n- a\n- b\n1. c\n```js\nx\n\ny\n```\n中文\n换行')).toEqual([
    { kind: 'paragraph', text: 'one two' },
    { kind: 'list', ordered: false, items: ['a', 'b'] },
    { kind: 'list', ordered: true, items: ['c'] },
    { kind: 'code', language: 'js', text: 'x\n\ny' },
    { kind: 'paragraph', text: '中文换行' },
  ]);
});

test('words without prose show IDs and data rather than nothing', () => {
  const words = wordsOf('en', noProse);
  expect(plain(words.rule('cors/wildcard', 'title'))).toBe('cors/wildcard');
  expect(plain(words.reason({ message: 'odd', data: { a: 'b\n' } }))).toBe('odd (a: b\\n)');
  expect(plain(words.rule('__proto__/toString', 'fix'))).toBe('__proto__/toString');
});

test('a kind of secret without a vendor has no gap, and articles fit', () => {
  const kinds = { password: { vendor: '', what: { en: 'password', 'zh-CN': '密码' }, docs: 'https://a.example' }, aws: { vendor: 'AWS', what: { en: 'access key', 'zh-CN': '访问密钥' }, docs: 'https://b.example' } };
  const words = wordsOf('en', { ...table, kinds });
  expect(plain(words.rule('secret/password', 'title'))).toBe('Password in the repository');
  expect(plain(words.rule('secret/aws', 'problem'))).toBe('An AWS access key is committed.');
  expect(plain(wordsOf('zh-CN', { ...table, kinds }).rule('secret/aws', 'title'))).toBe('仓库中存在 AWS 的访问密钥');
});

test.each([
  ['Adobe', 'API 密钥', '含有 Adobe API 密钥。'],
  ['GitHub', '访问令牌', '含有 GitHub 访问令牌。'],
  ['阿里云', '访问密钥', '含有阿里云访问密钥。'],
  ['', 'API 密钥', '含有 API 密钥。'],
])('Chinese spacing of %s and %s', (vendor, what, text) => {
  const secret = { ...table.rules['cors/wildcard']!, title: { en: '{vendor} {what}', 'zh-CN': '含有{vendor}{what}。' } };
  const kinds = { x: { vendor, what: { en: 'key', 'zh-CN': what }, docs: 'https://a.example' } };
  expect(plain(wordsOf('zh-CN', { ...table, secret, kinds }).rule('secret/x', 'title'))).toBe(text);
});

test.each(['@also', '@effect'])('%s, which policy writes, is told in words', (note) => {
  for (const language of ['en', 'zh-CN'] as const) {
    const { template } = wordsOf(language).note({ ruleId: 'cors/wildcard' } as never, { note, data: {} });
    expect(template).not.toContain('@');
  }
});
