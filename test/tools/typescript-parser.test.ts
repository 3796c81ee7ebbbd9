import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { ts } from 'ts-morph';
import { expect, it } from 'vitest';
import { prunedCompiler, usedNames } from '../../tools/typescript-parser.ts';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const compiler = readFileSync(require.resolve('@ts-morph/common/dist/typescript.js'), 'utf8');

function load(module: string): typeof ts {
  const run = compileFunction(module.replace('export const ts =', 'return'), ['require', 'module', '__filename', '__dirname']) as (...given: unknown[]) => typeof ts;
  return run(require, { exports: {} }, 'typescript.js', root);
}

function tree(parser: typeof ts, text: string): string {
  const source = parser.createSourceFile('a.tsx', text, { languageVersion: parser.ScriptTarget.Latest, jsDocParsingMode: parser.JSDocParsingMode.ParseNone }, true, parser.ScriptKind.TSX);
  const lines = (source as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics.map((problem) => `${problem.code} ${problem.start}`);
  const stack: ts.Node[] = [source];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    lines.push(`${node.kind} ${node.getStart(source)} ${node.end} ${node.flags}`);
    parser.forEachChild(node, (child) => void stack.push(child));
  }
  return lines.join('\n');
}

it('parses as the whole compiler does', { timeout: 120_000 }, () => {
  const module = prunedCompiler(compiler, usedNames(root));
  expect(module.length).toBeLessThan(compiler.length / 4);
  const pruned = load(module);
  const ours = ['src/extract/typescript/cors.ts', 'src/parse/script-clauses.ts', 'test/tools/typescript-parser.test.ts'].map((path) => readFileSync(join(root, path), 'utf8'));
  const texts = [...ours, ...ours.map((text) => text.slice(0, text.length * 0.6)), 'const a = <p b={`${c}`} {...d}>&amp;{/* e */}</p>', '@f() class G<T> { declare #h?: T; static { i: for (;;) break i } }', 'let = = 1; function ({ "\\u{zz}', 'type A = B extends infer C ? `${C}` : never; /[\\p{L}--[a]]/v.test(x)'];
  for (const text of texts) expect(tree(pruned, text)).toBe(tree(ts, text));
});
