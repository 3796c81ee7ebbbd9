// Nesting without end, unclosed everything: no exception, no overflow, and a walk over what came out.
import { expect, test } from 'vitest';
import { parsePython } from '../../../src/parse/python/parser.ts';
import { walk } from '../../../src/parse/python/walk.ts';

const N = 30_000;
const DEEP: readonly string[] = ['(', '[', '{', 'f(', 'a[', '([{', 'not ', '-', '**', 'lambda: ', 'lambda x=', 'a if b else ', 'a**', 'await ', 'yield ', '[x for x in ', '{a:', 'f(*', '(a:=', 'f"{', 'f"{x:{', "f'{f\"{", 'f"""{', 't"{', '`', 'def f(a=(', 'print ', 'type X['];
const LONG: readonly string[] = ['a+', 'a.', 'a()', 'a[0]', '.b', 'a<', 'a and b or ', 'a=', 'a,', '"a"', ')', '}', '@', ';', 'x;', '\\\n', '(\n', 'f(\n', 'x = (\n', '(x\nclass\n', '(\nreturn\n', 'if a: pass\nelif ', '@a\n', '<<<<<<< a\n', '"""\n\\', 'def f\n \\"""\n', '\0', '\r', 'é', '$', 'match (\n', 'with (\n', 'else:\n', '1_', '9', 'f"}', "f'{x\n"];

test.each([...DEEP, ...LONG])('%j again and again', (piece) => {
  for (const head of ['', 'x = ', 'match x:\n case ', 'with ']) {
    const text = head + piece.repeat(N / piece.length);
    let misplaced = 0;
    walk(parsePython(text).module, (node) => {
      if (node.start < 0 || node.end < node.start || node.end > text.length) misplaced++;
    });
    expect(misplaced).toBe(0);
  }
});

test('what is closed again is still too deep', () => {
  const { problems } = parsePython(`${'('.repeat(N)}1${')'.repeat(N)}\nx = 1\n`);
  expect(problems.map((problem) => problem.message)).toEqual(['too deeply nested']);
});

test('a long chain of elif is a deep tree', () => {
  const { module, problems } = parsePython(`if a: pass\n${'elif b: pass\n'.repeat(N)}`);
  let branches = 0;
  walk(module, (node) => {
    if (node.type === 'If') branches++;
  });
  expect([branches, problems]).toEqual([N + 1, []]);
});

test('problems are capped', () => {
  expect(parsePython('x = = 1\n'.repeat(N)).problems.length).toBeLessThanOrEqual(201);
});
