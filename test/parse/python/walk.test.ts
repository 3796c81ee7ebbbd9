// The walk sees every node once, in the order of the text, and leaves what it entered.
import { expect, test } from 'vitest';
import type { Node } from '../../../src/parse/python/ast.ts';
import { parsePython } from '../../../src/parse/python/parser.ts';
import { walk } from '../../../src/parse/python/walk.ts';

function names(text: string): string {
  const out: string[] = [];
  walk(parsePython(text).module, (node) => {
    if (node.type === 'Name') out.push(node.id);
    else if (node.type === 'arg') out.push(node.arg);
  });
  return out.join(' ');
}

test.each([
  ['@a\ndef f(b, c: d = e, *f, g=h, **i) -> j: k\n', 'a b c d e f g h i j k'],
  ['@a\nclass C[T: b](c, d=e): f\n', 'a b c e f'],
  ['{a: b, **c, d: e}; {f: g for h in i if j}; [k if l else m, lambda n: o]\n', 'a b c d e f g h i j k l m n o'],
  ['with a as b, c: d\nfor e in f: g\nelse: h\nwhile i: j\n', 'a b c d e f g h i j'],
  ['try: a\nexcept b: c\nelse: d\nfinally: e\nif f: g\nelif h: i\nelse: j\n', 'a b c d e f g h i j'],
  ['match a:\n  case {b.c: d.e} | F(G.h, i=J.k) if l: m\n', 'a b d F G J l m'],
  ['f"{a:{b}}{c}"; d[e:f:g]; h < i < j; k and l; (m := n); -o + p ** q\n', 'a b c d e f g h i j k l m n o p q'],
  ['a: b = c; d += e; del f, g; assert h, i\nraise j from k\ntype l[*M, **N] = o\nreturn (yield p), (yield from q), await r, *s\n', 'a b c d e f g h i j k l o p q r s'],
])('%j', (text, order) => {
  expect(names(text)).toBe(order);
});

test('enter may leave children out, and leave closes what was entered', () => {
  const out: string[] = [];
  const note = (sign: string) => (node: Node) => {
    if (node.type === 'FunctionDef') out.push(`${sign}${node.name}`);
    return !(node.type === 'FunctionDef' && node.name === 'b');
  };
  walk(parsePython('def a():\n  def b():\n    def c(): pass\n  def d(): pass\n').module, note('+'), note('-'));
  expect(out).toEqual(['+a', '+b', '+d', '-d', '-a']);
});
