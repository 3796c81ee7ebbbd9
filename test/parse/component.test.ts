import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/model/file.ts';
import { parseHtml } from '../../src/parse/html.ts';
import { parseComponent } from '../../src/parse/component.ts';

const file = (path: string, text: string): SourceFile => ({ path, text, blob: '', size: text.length, role: 'production', format: 'vue' });

describe('parseComponent', () => {
  it('reads every script block at its place', () => {
    const text = '<template>\n  <Textarea a="x > y"/><script>no()</script>\n</template>\n<script lang="ts" setup generic="T extends A<B>">\nconst a: T = 1\n</script>\n<script>\nexport default {}\n</script>\n<style>a{}</style>';
    const { scripts, problems } = parseComponent(file('A.vue', text));
    expect(problems).toEqual([]);
    expect(scripts.map(({ source, offset }) => text.slice(offset, offset + source.end).trim())).toEqual(['const a: T = 1', 'export default {}']);
  });

  it('reports problems at file offsets', () => {
    const text = '<script>\nlet = = 1\n</script>';
    expect(text.slice(parseComponent(file('A.vue', text)).problems[0]?.at.start)).toMatch(/^= 1|^= = 1/);
  });

  it('leaves out src= and empty blocks', () => {
    expect(parseComponent(file('A.vue', '<script src="./a.ts"></script><script>  </script>')).scripts).toEqual([]);
  });
});

describe('parseHtml', () => {
  it.each([
    ['<script>a()</script>', ['a()']],
    ['<!-- <script>no()</script> --><SCRIPT type="module">b()</SCRIPT >', ['b()']],
    ['<script type="application/json">{}</script><script type="text/x-template">no</script>', []],
    ['<script src="x.js">no()</script>', []],
    ['<textarea><script>no()</script></textarea><p title=\'<script>\'>x</p><script>c("<!--")</script>', ['c("<!--")']],
    ['<script>unclosed()', ['unclosed()']],
    ['a < b <script\ndefer\n>d()</script>', ['d()']],
  ])('%s', (text, expected) => {
    expect(parseHtml(file('a.html', text)).scripts.map(({ source, offset }) => text.slice(offset, offset + source.end))).toEqual(expected);
  });

  it('does not call a template broken', () => {
    expect(parseHtml(file('a.html', '<script>var a = {{ value }};</script>')).problems).toEqual([]);
    expect(parseHtml(file('a.html', '<script>var a = ;</script>')).problems).toHaveLength(1);
  });

  it.each(['<script', '<script>', '<!--', '<a b="', '<style>', '<', '</script', '<p a=b '])('takes linear time on many %s', (piece) => {
    expect(() => parseHtml(file('a.html', piece.repeat(200_000)))).not.toThrow();
  });
});
