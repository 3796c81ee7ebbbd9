// The tags of Svelte's components that take markup.
import { expect, test } from 'vitest';
import { eachBlocks, markupTags } from '../../../src/extract/typescript/page/svelte.ts';

test('expressions end at their own brace', () => {
  const text = '<p>{@html render({ a: "}" }, `${x}`)}</p>{@html \'it\\\'s }\'} {@htmlx} <b innerHTML={y}></b>{@html open';
  expect(markupTags(text).map(({ sink, text: written, at }) => [sink, written, text.slice(at, at + 3)])).toEqual([
    ['{@html}', 'render({ a: "}" }, `${x}`)', 'ren'],
    ['{@html}', "'it\\'s }'", "'it"],
    ['innerHTML', 'y', 'y}>'],
  ]);
});

test('items of blocks', () => {
  const text = '{#each list.filter((x) => x) as { id, text }, i (id)}{/each}{#each rows}{/each}';
  expect(eachBlocks(text)).toEqual([{ item: '{ id, text }, i (id)', over: { text: 'list.filter((x) => x)', at: text.indexOf('list') } }]);
});

test('what never ends is no tag', () => expect(markupTags('{@html '.repeat(1000))).toEqual([]));
