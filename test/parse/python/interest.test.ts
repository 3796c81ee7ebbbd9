// Bodies that nobody asks about are passed over, and the rest of the tree is as if they had been read.
import { expect, test } from 'vitest';
import type { Module, Node } from '../../../src/parse/python/ast.ts';
import { parsePython } from '../../../src/parse/python/parser.ts';
import { walk } from '../../../src/parse/python/walk.ts';

const text = `import os

@decorated(1)
def one(a, b=2):
    x = {"k": [1,
  2]}
    if x:
        return f"{a}"

class C:
    field = 1
    async def two(self):
        def inner():
            pass
        await inner()
    def three(self): return 3

if os.name:
    def four():
        # only a comment follows
        return 1
        # and ends it
last = one(1)
`;

function shape(module: Module): string[] {
  const lines: string[] = [];
  walk(module, (node: Node) => {
    lines.push(`${node.type} ${node.start}-${node.end}`);
  });
  return lines;
}

const functions = (asked: readonly string[]): string[] => {
  const names: string[] = [];
  const { module, problems } = parsePython(text, (start, end) => asked.some((name) => text.slice(start, end).includes(name)));
  expect(problems).toEqual([]);
  walk(module, (node: Node) => {
    if (node.type === 'FunctionDef' || node.type === 'AsyncFunctionDef') names.push(`${node.name}:${node.body.length}`);
  });
  return names;
};

test.each([
  ['nobody asks', [], ['one:0', 'two:0', 'three:1', 'four:0']],
  ['a word in a header', ['b=2'], ['one:2', 'two:0', 'three:1', 'four:0']],
  ['a word in a body within', ['pass'], ['one:0', 'two:2', 'inner:1', 'three:1', 'four:0']],
  ['everything', [''], ['one:2', 'two:2', 'inner:1', 'three:1', 'four:1']],
])('%s', (_what, asked, expected) => {
  expect(functions(asked)).toEqual(expected);
});

test('what stands outside the bodies keeps its place', () => {
  const whole = new Set(shape(parsePython(text).module));
  const rest = shape(parsePython(text, () => false).module);
  expect(rest.filter((line) => !whole.has(line))).toEqual([]);
  expect(rest.at(-1)).toBe(shape(parsePython(text).module).at(-1));
});

test('asked for everything, the tree is the whole one', () => {
  expect(shape(parsePython(text, () => true).module)).toEqual(shape(parsePython(text).module));
});

test.each(['def f():\n', 'def f():\n    (', 'def f():\n    x\n  y\n', 'def f():\n\tx\n        y\n', 'class C:\n  def f():\n    """', 'def f(:\n    pass\nx = 1\n'])('%j does not throw', (broken) => {
  expect(() => parsePython(broken, () => false)).not.toThrow();
});
