// The terminal report, and the width arithmetic under it.
import { stripVTControlCharacters } from 'node:util';
import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import { languages } from '../../src/model/text.ts';
import { noColors } from '../../src/report/colors.ts';
import { frame } from '../../src/report/frame.ts';
import { text } from '../../src/report/text.ts';
import { cut, cutStart, pad, width, wrap } from '../../src/report/width.ts';
import { wordsOf } from '../../src/report/words.ts';
import { expectGolden } from '../golden/expect.ts';
import { hostile, hostileNames } from '../golden/hostile.ts';
import { table } from '../golden/prose.ts';
import { frames, golden } from '../golden/result.ts';

test.each(languages)('text report in %s', (language) => {
  expectGolden(`report.${language}.txt`, text(golden, wordsOf(language, table), { frames, colors: noColors, width: 100 }));
});

test('quiet leaves the summary; verbose adds what is normally counted only', () => {
  const words = wordsOf('en', table);
  const options = { frames, colors: noColors, width: 100 };
  const quiet = text(golden, words, { ...options, quiet: true });
  const verbose = text(golden, words, { ...options, verbose: true });
  expect(quiet).not.toContain('backend/app/main.py');
  expect(quiet).toContain('✗ Failed');
  expect(verbose).toContain('Redis of service `cache`');
  expect(verbose).toContain('Suppressed: local tool, never deployed');
  expect(verbose).toContain('assets/logo.png  binary');
  expect(verbose).toContain('Infrastructure is closed to the outside: partly met\n    docker-compose.yml:22 A datastore is published');
});

test('the marked part stays in sight on a long line', () => {
  const line = { line: 1, text: `${'a'.repeat(500)}MARK${'b'.repeat(500)}`, startColumn: 501, endColumn: 505 };
  const [code = '', caret = ''] = frame([line], noColors, 60);
  expect(code).toContain('MARK');
  expect(width(code)).toBeLessThanOrEqual(60);
  expect(caret.indexOf('^')).toBe(code.indexOf('MARK'));
  expect(caret.match(/\^+/)?.[0]).toBe('^^^^');
});

test('carets stand under wide characters', () => {
  const [code = '', caret = ''] = frame([{ line: 1, text: '名称 = "密码"', startColumn: 6, endColumn: 10 }], noColors, 60);
  expect(width(caret.slice(0, caret.indexOf('^')))).toBe(width(code.slice(0, code.indexOf('"'))));
  expect(caret.match(/\^+/)?.[0].length).toBe(6);
});

test.each([
  ['abc', 3],
  ['中文', 4],
  ['e\u0301', 1],
  ['Ａ，', 4],
  ['🚀', 2],
])('%s takes %i columns', (sample, columns) => expect(width(sample)).toBe(columns));

test('cutting and padding count columns', () => {
  expect(cut('中文字符', 5)).toBe('中文…');
  expect(cutStart('中文字符', 5)).toBe('…字符');
  expect(pad('中', 4)).toBe('中  ');
});

test('wrapping breaks between Chinese characters, never before closing punctuation', () => {
  const lines = wrap('这是一段比较长的中文说明文字，用来检查换行。', 30);
  expect(lines.every((line) => width(line) <= 32 && !/^[，。]/.test(line))).toBe(true);
  expect(lines.join('')).toBe('这是一段比较长的中文说明文字，用来检查换行。');
});

test('the same notice of many places is told once', () => {
  const notices = ['a.py', 'b.py', 'c.py'].map((path) => ({ level: 'error' as const, message: 'notice.rule-threw', data: { rule: 'x/y', error: 'oops' }, path }));
  const report = text({ ...golden, notices }, wordsOf('en', table), { frames, colors: noColors, width: 200, quiet: true });
  expect(report).toContain('Error  a.py: x/y failed with an internal error, what it would have found is missing; please report this: oops (and 2 more places)');
  expect(report).not.toContain('b.py');
});

test.each(hostileNames)('%j reaches no terminal as it is', (name) => {
  const result = hostile(name);
  const evil = new Map(result.findings.map((finding) => [finding.fingerprint, [{ line: 1, text: `x = ${name}`, startColumn: 3, endColumn: 6 }]]));
  const report = text(result, wordsOf('en', table), { frames: evil, colors: noColors, width: 80, verbose: true });
  expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  expect(report).not.toMatch(/^\s*(?:::|##\[)/m);
});

test('colour changes nothing but colour', () => {
  const words = wordsOf('zh-CN', table);
  const colored = text(golden, words, { frames, colors: picocolors.createColors(true), width: 90 });
  expect(colored).toContain('\u001b[31m');
  expect(stripVTControlCharacters(colored)).toBe(text(golden, words, { frames, colors: noColors, width: 90 }));
});
