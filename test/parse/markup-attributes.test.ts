import { expect, test } from 'vitest';
import { attributesOf } from '../../src/parse/markup-attributes.ts';

const ofHtml = (text: string): [string, string][] => attributesOf(text, (name) => name === 'v-html').map(({ name, value }) => [name, value]);

test('attributes are read with the place of their value, however quoted', () => {
  const text = `<p a v-html="x.y" /><b v-html='z'></b><i V-HTML=w>`;
  const found = attributesOf(text, (name) => name === 'v-html');
  expect(found.map(({ value, at }) => [value, text.slice(at, at + value.length)])).toEqual([['x.y', 'x.y'], ['z', 'z'], ['w', 'w']]);
});

test('comments, scripts, styles and closing tags hold none', () => {
  expect(ofHtml('<!-- <p v-html="a"> --><script>"<p v-html=\'b\'>"</script><style>x</style></p v-html="c"><p v-html="d">')).toEqual([['v-html', 'd']]);
});

test('what is never closed ends the search in time', () => {
  expect(ofHtml('<p v-html="'.repeat(20_000))).toEqual(expect.any(Array));
  expect(ofHtml('<!--'.repeat(50_000))).toEqual([]);
  expect(ofHtml('<script>'.repeat(50_000))).toEqual([]);
});
