// The HTML report: well-formed, self-contained, closed to scripts of others, and to names that try to be markup.
import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { parse, type DefaultTreeAdapterTypes as Tree, type ParserError } from 'parse5';
import { expect, test } from 'vitest';
import { languages } from '../../src/model/text.ts';
import { SCRIPT } from '../../src/report/html-assets.ts';
import { html } from '../../src/report/html.ts';
import { wordsOf } from '../../src/report/words.ts';
import { expectGolden } from '../golden/expect.ts';
import { hostile, hostileNames } from '../golden/hostile.ts';
import { table } from '../golden/prose.ts';
import { frames, golden } from '../golden/result.ts';

const words = wordsOf('en', table);
const repository = { url: 'https://github.com/acme/shop', commit: '2222222222222222222222222222222222222222' };

function elements(text: string): Tree.Element[] {
  const errors: ParserError[] = [];
  const found: Tree.Element[] = [];
  const queue: Tree.Node[] = [parse(text, { onParseError: (error) => void errors.push(error), sourceCodeLocationInfo: true })];
  for (const node of queue) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) queue.push(...node.childNodes);
  }
  expect(errors).toEqual([]);
  return found;
}

function attribute(element: Tree.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value;
}

test.each(languages)('in %s', (language) => {
  const text = html(golden, wordsOf(language, table), { frames, repository });
  expectGolden(`report.${language}.html`, text);
  expect(attribute(elements(text).find((element) => element.tagName === 'html'), 'lang')).toBe(language);
});

test('loads nothing; the policy allows our own script and style only', () => {
  const all = elements(html(golden, words, { frames, repository }));
  expect(all.filter((element) => ['link', 'img', 'iframe', 'object', 'base', 'video'].includes(element.tagName))).toEqual([]);
  expect(all.filter((element) => attribute(element, 'src') !== undefined || attribute(element, 'style') !== undefined)).toEqual([]);
  const policy = all.map((element) => attribute(element, 'content')).find((content) => content?.startsWith('default-src'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`);
});

test('the filter script is valid JavaScript', () => expect(() => new Script(SCRIPT)).not.toThrow());

test('every control has a name, every table a head, and headings step down by one', () => {
  const all = elements(html(golden, words, { frames, repository }));
  const named = all.filter((element) => ['input', 'select'].includes(element.tagName));
  expect(named.length).toBeGreaterThan(5);
  expect(named.every((element) => element.parentNode && 'tagName' in element.parentNode && element.parentNode.tagName === 'label')).toBe(true);
  const headings = inOrder(all.filter((element) => /^h[1-6]$/.test(element.tagName))).map((element) => Number(element.tagName[1]));
  expect(headings.every((level, at) => at === 0 || level <= (headings[at - 1] ?? 0) + 1)).toBe(true);
  const ids = all.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(hostileNames)('%j is text', (name) => {
  const safe = shape(elements(html(hostile('harmless'), words, { repository })));
  const all = elements(html(hostile(name), words, { repository }));
  expect(shape(all)).toEqual(safe);
  const hrefs = all.map((element) => attribute(element, 'href')).filter((href) => href !== undefined);
  expect(hrefs.every((href) => /^(?:https:\/\/|#)/.test(href))).toBe(true);
});

/** Elements with their attribute names: what a name must not change. */
function shape(all: readonly Tree.Element[]): string[] {
  return all.map((element) => `${element.tagName} ${element.attrs.map((one) => one.name).join()}`);
}

function inOrder(all: readonly Tree.Element[]): Tree.Element[] {
  return [...all].sort((a, b) => (a.sourceCodeLocation?.startOffset ?? 0) - (b.sourceCodeLocation?.startOffset ?? 0));
}
