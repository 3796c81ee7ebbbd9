// Markdown: the audit report and the step summary; sizes, links, and names that try to be markup.
import { expect, test } from 'vitest';
import { languages } from '../../src/model/text.ts';
import { markdown } from '../../src/report/markdown.ts';
import { codeBlock, codeSpan, escapeText, link, row, urlPath } from '../../src/report/markdown-escape.ts';
import { summary } from '../../src/report/summary.ts';
import { wordsOf } from '../../src/report/words.ts';
import { expectGolden } from '../golden/expect.ts';
import { hostile, hostileNames } from '../golden/hostile.ts';
import { table } from '../golden/prose.ts';
import { frames, golden } from '../golden/result.ts';

const words = wordsOf('en', table);
const repository = { url: 'https://github.com/acme/shop', commit: '2222222222222222222222222222222222222222' };
const base = { ...repository, commit: '1111111111111111111111111111111111111111' };

test.each(languages)('in %s', (language) => {
  expectGolden(`report.${language}.md`, markdown(golden, wordsOf(language, table), { frames, repository }));
  expectGolden(`summary.${language}.md`, summary(golden, wordsOf(language, table), { repository, base, remark: 'remark' }));
});

test.each(hostileNames)('%j is shown, not obeyed', (name) => {
  for (const text of [markdown(hostile(name), words, { repository }), summary(hostile(name), words, { repository })]) {
    const outside = text.replace(/(`+)[^`][^]*?[^`]?\1(?!`)/g, '').replace(/\]\(https:[^)]*\)/g, ']').replace(/&#8203;/g, '\u200b').replace(/&#124;/g, '|').replace(/<!-- -->|<https:[^<>\s]*>/g, ''); // without code, which shows its text as it is, and our own links
    expect(outside).not.toMatch(/<(?!\/?(?:br|details|summary|sub)>)[a-z/!]/i);
    expect(outside).not.toMatch(/(?:^|[^\w/])[@#](?=\w)(?!\w+=)/m);
    expect(outside.replace(/&#8203;|\\[[\]]/g, '')).not.toMatch(/\]\(javascript/);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
  }
});

test.each([
  ['a`b', '``a`b``'],
  ['`', '`` ` ``'],
  ['a``b`c', '```a``b`c```'],
  ['a\nb', '`a\\nb`'],
])('code span of %j', (name, span) => expect(codeSpan(name)).toBe(span));

test('a fence inside a block does not end it', () => expect(codeBlock('```\nx', 'js<')).toBe('````js\n```\nx\n````'));

test('escaping', () => {
  expect(escapeText('@a #1 GH-2 a&b <i> *x* [y](z) :tada:')).toBe('@&#8203;a \\#&#8203;1 GH&#8203;-2 a&amp;b &lt;i&gt; \\*x\\* \\[y\\](z) :&#8203;tada:');
  expect(escapeText('https://a.example www.b.example')).toBe('https:<!-- -->//a.example www<!-- -->.b.example');
  expect(escapeText('- a\u202e')).toBe('\\- a\\\\u\\{202e\\}');
  expect(row(['a|b', '`c|d`'])).toBe('| a\\|b | `c\\|d` |');
  expect(link('x', 'https://a.example/(1) 2')).toBe('[x](https://a.example/%281%29%202)');
  expect(urlPath('a b/c#d(1)/中')).toBe('a%20b/c%23d%281%29/%E4%B8%AD');
});

test('the summary stays within its size and counts what it leaves out', () => {
  const [finding] = golden.findings;
  if (!finding) throw new Error('golden result lost its findings');
  const many = { ...golden, findings: Array.from({ length: 9000 }, () => ({ ...finding, location: { ...finding.location, path: '深'.repeat(60) } })) };
  const text = summary(many, words, { repository });
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  const left = Number(/(\d+) more findings are not shown/.exec(text)?.[1]);
  const shown = text.split('\n').filter((line) => line.startsWith('| **P0**')).length;
  expect(shown).toBeGreaterThan(500);
  expect(shown + left).toBe(9000);
  expect(text).toContain('shortened to fit');
});
