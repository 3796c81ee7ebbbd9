// Fixes applied together: which meet, what equal ones do, how ranges of a file with CRLF and wide characters count; bytes that come back as they were.
import { describe, expect, it, test } from 'vitest';
import { apart, applied, editsOf, type Fixable } from '../../src/edit/apply.ts';
import { exactText } from '../../src/edit/exact.ts';
import { importing } from '../../src/edit/python.ts';
import { addArgument, argumentsOf, closing } from '../../src/edit/text.ts';
import { addEntry } from '../../src/edit/yaml.ts';

const text = 'ab\r\n日本\r\ncd\r\n';
type Edit = readonly [line: number, column: number, endColumn: number, text: string];

function finding(name: string, ...edits: readonly Edit[]): Fixable {
  const fix = { title: name, safe: true, edits: edits.map(([line, startColumn, endColumn, put]) => ({ path: 'a', startLine: line, endLine: line, startColumn, endColumn, text: put })) };
  return { ruleId: name, fix } as unknown as Fixable;
}

const after = (...findings: readonly Fixable[]): { text: string; left: string[] } => {
  const { together, overlapping } = apart(findings, () => text);
  return { text: applied(text, editsOf(together, () => text).get('a') ?? []), left: overlapping.map(({ ruleId }) => ruleId) };
};

describe('together', () => {
  test.each<[string, Fixable[], string, string[]]>([
    ['lines of their own', [finding('one', [1, 1, 3, 'x']), finding('two', [2, 2, 3, '語'])], 'x\r\n日語\r\ncd\r\n', []],
    ['the first of two that meet', [finding('one', [1, 1, 2, 'x']), finding('two', [1, 1, 3, 'y'])], 'xb\r\n日本\r\ncd\r\n', ['two']],
    ['the first of two that touch', [finding('one', [1, 1, 2, 'x']), finding('two', [1, 2, 3, 'y'])], 'xb\r\n日本\r\ncd\r\n', ['two']],
    ['all of a finding or nothing', [finding('one', [1, 1, 2, 'x']), finding('two', [1, 1, 3, 'y'], [3, 1, 1, 'z'])], 'xb\r\n日本\r\ncd\r\n', ['two']],
    ['what both ask for once', [finding('one', [1, 1, 1, 'import a\n'], [3, 1, 3, '1']), finding('two', [1, 1, 1, 'import a\n'], [2, 1, 3, '2'])], 'import a\nab\r\n2\r\n1\r\n', []],
    ['lines at one place in their order', [finding('one', [2, 1, 1, 'x\n']), finding('two', [2, 1, 1, 'y\n'])], 'ab\r\nx\ny\n日本\r\ncd\r\n', []],
    ['words at one place not', [finding('one', [2, 1, 1, 'x']), finding('two', [2, 1, 1, 'y'])], 'ab\r\nx日本\r\ncd\r\n', ['two']],
  ])('%s', (_, findings, expected, left) => expect(after(...findings)).toEqual({ text: expected, left }));
});

describe('bytes', () => {
  it.each([['plain', Buffer.from('ä\r\n')], ['marked', Buffer.from('\ufeffx\ufeffy')], ['empty', Buffer.alloc(0)]])('%s come back', (_, bytes) => {
    const exact = exactText(bytes);
    expect(exact === null ? null : Buffer.from(exact.bytesOf(exact.text)).equals(bytes)).toBe(true);
  });
  it.each([['Latin-1', Buffer.from('ä', 'latin1')], ['UTF-16', Buffer.from('\ufeffab', 'utf16le')], ['binary', Buffer.from('a\0b')], ['cut off', Buffer.from('ä').subarray(0, 1)]])('%s do not', (_, bytes) => expect(exactText(bytes)).toBeNull());
});

describe('code', () => {
  test('brackets in strings and comments do not count', () => {
    expect(closing('f(")", \'(\', """)\n""")  # )', 1, 'python')).toBe(20);
    expect(closing('f(a, // )\n b)', 1, 'script')).toBe(12);
    for (const odd of ['f("', 'f(]', 'f(`${)}`)', 'f(/)/)']) expect(closing(odd, 1, 'script')).toBeNull();
  });

  test('arguments', () => {
    const call = 'f(a, g(1, 2), {"b": [3, 4]}, "c,d",)';
    expect(argumentsOf(call, 1, 'python')?.map(({ start, end }) => call.slice(start, end))).toEqual(['a', 'g(1, 2)', '{"b": [3, 4]}', '"c,d"']);
    const added = (code: string): string | null => {
      const edit = addArgument(code, 1, 'python', 'z=1');
      return edit === null ? null : applied(code, [edit]);
    };
    expect(['f()', 'f(a)', 'f(a,)', 'f(\n  a,\n  b\n)', 'f(\r\n  a,\r\n)'].map(added)).toEqual(['f(z=1)', 'f(a, z=1)', 'f(a, z=1,)', 'f(\n  a,\n  b,\n  z=1\n)', 'f(\r\n  a,\r\n  z=1,\r\n)']);
    expect(added('f(a # b\n)')).toBeNull();
  });

  test.each([
    ['import os\nimport sys\nimport zlib\n', 'import os\nimport sys\nimport tty\nimport zlib\n'],
    ['import os\n\nfrom a import b\n', 'import os\nimport tty\n\nfrom a import b\n'],
    ['from a import b\n', 'import tty\nfrom a import b\n'],
    ['import os, tty\n', 'import os, tty\n'],
    ['"""import tty"""\nx = 1\n', null],
    ['import os\ntty = 1\n', null],
    ['import os\nfrom a import tty\n', null],
    ['x = (\nimport os\n', null],
  ])('an import: %j', (before, expected) => {
    const edits = importing(before, 'tty');
    expect(edits === null ? null : applied(before, edits)).toBe(expected);
  });

  test.each([
    ['a:\n  b: 1\n', 'a:\n  c: 2\n  b: 1\n'],
    ['a: {b: 1}\n', 'a: {c: 2, b: 1}\n'],
    ['a: {}\n', 'a: {c: 2}\n'],
    ['a: &x # y\n\n  # z\n  b: 1\n', 'a: &x # y\n\n  # z\n  c: 2\n  b: 1\n'],
    ['a: *x\n', null],
    ['a: 1\n', null],
    ['a:\nb: 1\n', null],
    ['a:\n  - b\n', null],
    ['a: |\n  b: 1\n', null],
    ['a:\n\tb: 1\n', null],
  ])('an entry: %j', (before, expected) => {
    const edit = addEntry(before, 0, 'c: 2');
    expect(edit === null ? null : applied(before, [edit])).toBe(expected);
  });
});
