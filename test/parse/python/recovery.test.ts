// A broken statement is one problem; everything round it is still in the tree.
import { expect, test } from 'vitest';
import type { Node } from '../../../src/parse/python/ast.ts';
import { parsePython } from '../../../src/parse/python/parser.ts';
import { walk } from '../../../src/parse/python/walk.ts';

/** What stands in the tree: definitions, names assigned to, names called. */
function seen(text: string): string {
  const out: string[] = [];
  walk(parsePython(text).module, (node: Node) => {
    if (node.type === 'FunctionDef') out.push(`def ${node.name}`);
    else if (node.type === 'ClassDef') out.push(`class ${node.name}`);
    else if (node.type === 'Import' || node.type === 'ImportFrom') out.push('import');
    else if (node.type === 'Name' && node.ctx === 'Store') out.push(node.id);
    else if (node.type === 'Call' && node.func.type === 'Name') out.push(`${node.func.id}()`);
  });
  return out.join(' ');
}

function messages(text: string): string[] {
  return parsePython(text).problems.map((problem) => `${text.slice(0, problem.at.start).split('\n').length}: ${problem.message}`);
}

test.each<readonly [name: string, text: string, tree: string, problems: readonly string[]]>([
  ['open parenthesis', 'import a\nx = f(g(1)\ny = 2\nz = h(\n  3)\n', 'import x f() g() y z h()', ["2: expected ')'"]],
  ['open parenthesis before a def', 'class A:\n  def f(self):\n    return g(1,\n\n  def h(self):\n    k()\n', 'class A def f g() def h k()', ["3: expected ')'"]],
  ['open bracket over lines', 'A = [\n  "a",\n\nB = 1\nclass C: pass\n', 'A B class C', ["2: expected ']'"]],
  ['open brace', 'A = {\n  "a": f(),\n\nB = 1\nimport os\n', 'A f() B import', ["2: expected '}'"]],
  ['open bracket of a decorator', '@d(\ndef f(): pass\n', 'def f d()', ["1: expected ')'"]],
  ['bracket too many', 'x = f(1))\ny = 2\n', 'x f() y', ['1: invalid syntax']],
  ['wrong bracket', 'x = f(1]\ny = 2\n', 'x f() y', ["1: expected ')'"]],
  ['comma missing', 'x = f(1 2, g())\ny = 2\n', 'x f() y', ["1: expected ')'"]],
  ['unterminated string', "x = f('a\ny = 2\n", 'x f() y', ['1: unterminated string literal']],
  ['unterminated triple quotes', 'x = """a\n\nb c d\ndef f(): g()\n', 'x def f g()', ['1: unterminated triple-quoted string literal']],
  ['open replacement field', 'x = f"{a"\ny = 2\n', 'x y', ["1: f-string: expecting '}'"]],
  ['open field of a triple-quoted f-string', 'x = f"""{a"""\ny = 2\n', 'x y', ["1: f-string: expecting '}'"]],
  ['empty replacement field', 'x = f"{}" + g()\n', 'x g()', ["1: f-string: valid expression required before '}'"]],
  ['conflict markers', '<<<<<<< a\nx = 1\n=======\ny = f(\n>>>>>>> b\n)\n', 'x y f()', ['1: merge conflict marker', '3: merge conflict marker', '5: merge conflict marker']],
  ['unexpected indent', 'x = 1\n  y = 2\nz = 3\n', 'x y z', ['2: unexpected indent']],
  ['dedent to no level', 'if a:\n    x = 1\n  y = 2\nz = 3\n', 'x y z', ['3: unindent does not match any outer indentation level']],
  ['block missing', 'def f():\nx = 1\n', 'def f x', ['1: expected an indented block']],
  ['colon missing', 'def f(a)\n  x = 1\ny = 2\n', 'def f x y', ["1: expected ':'"]],
  ['parameters broken', 'def f(a b):\n  x = 1\ny = 2\n', 'def f x y', ["1: expected ')'"]],
  ['header broken', 'for in x:\n  f()\ng()\n', 'f() g()', ['1: expected an expression']],
  ['name missing', 'class:\n  x = 1\ny = 2\n', 'class  x y', ['1: expected a name']],
  ['handler broken', 'try:\n  f()\nexcept (X:\n  g()\nh()\n', 'f() g() h()', ["3: expected ')'"]],
  ['else alone', 'else:\n  x = 1\ny = 2\n', 'x y', ['1: invalid syntax']],
  ['case broken', 'match x:\n  case ==:\n    f()\n  case 2:\n    g()\nh()\n', 'f() g() h()', ['2: expected a pattern']],
  ['garbage', 'x = 1\n$$ ?? foo\ny = 2\n', 'x y', ['2: invalid character']],
  ['template text', 'import os\n{% if x %}\ny = {{ z }}\n{% endif %}\n', 'import y', ['2: expected an expression', '4: expected an expression']],
  ['attribute missing', 'x = a.\ny = 2\n', 'x y', ['1: expected a name']],
  ['argument missing', 'f(a=1, b=, c=g())\n', 'f() g()', ['1: expected an argument value']],
  ['assignment to a call', 'f() = 1\ny = 2\n', 'f() y', ['1: cannot assign to this expression']],
  ['no-break space', 'x\u00a0= 1\ny = 2\n', 'x y', ['1: invalid character']],
  ['truncated', 'def f():\n  x = 1\n  if x:\n    y = g(a, "b', 'def f x y g()', ['4: unterminated string literal']],
  ['keyword as argument name', 'f(async=True)\n', 'f()', ['1: keyword in place of a name']],
])('%s', (_, text, tree, problems) => {
  expect(seen(text)).toBe(tree);
  expect(messages(text)).toEqual(problems);
});

test.each<readonly [text: string, tree: string, line: number]>([
  ['print "a %s" % f(x), y\n', 'print() f()', 1],
  ['exec code in scope\n', 'exec()', 1],
  ['try: f()\nexcept X, e: g()\n', 'f() g()', 2],
  ['raise E, "m"\n', 'E()', 1],
  ['x = `f()`\n', 'x repr() f()', 1],
  ['if a <> b: x = 1\n', 'x', 1],
  ['f(0777, 10L)\n', 'f()', 1],
  ['x = ur"a"\n', 'x', 1],
  ['def f(a, (b, c)): g()\n', 'def f g()', 1],
])('Python 2: %j', (text, tree, line) => {
  expect(seen(text)).toBe(tree);
  expect(messages(text)).toEqual([`${line}: Python 2 syntax`]);
});

test('a name that Python 3 has in the place of a Python 2 statement is no Python 2', () => {
  for (const text of ['print (a)\n', 'print\n', 'print >> f\n', 'exec = 1\n', 'print - 1\n', 'print[0]\n', 'print not in x\n', 'x = 00\n']) expect(messages(text)).toEqual([]);
});
