import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/model/file.ts';
import { parseTypeScript } from '../../src/parse/typescript.ts';

const file = (path: string, text: string): SourceFile => ({ path, text, blob: '', size: text.length, role: 'production', format: 'typescript' });

describe('parseTypeScript', () => {
  it.each([
    ['a.ts', 'const a = <T>b; class C<T> { @dec() private x?: T }'],
    ['a.tsx', 'const a = <T,>(x: T) => <p>{x}</p>;'],
    ['a.js', 'const a = <p>{x}</p>;'],
    ['a.jsx', 'export default () => <></>;'],
    ['a.mjs', 'export const a = await import("b");'],
    ['a.cjs', 'module.exports = { ...require("b") };'],
    ['a.mts', 'export = 1 satisfies number;'],
    ['a.cts', 'import x = require("x");'],
  ])('reads %s without problems', (path, text) => {
    const { scripts, problems } = parseTypeScript(file(path, text));
    expect(problems).toEqual([]);
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.source.end).toBe(text.length);
  });

  it('gives every node its parent', () => {
    const text = '/** a */ @dec() class C<T> extends B { @a() x?: T; get y() { return <p a={1}>{`${z} b`}</p>; } }\nexport default async (a = 1, { b, ...c }: any) => { for await (const d of e) if (!d) continue; };';
    const [script] = parseTypeScript(file('a.tsx', text)).scripts;
    const orphans: string[] = [];
    const visit = (node: ts.Node): void => {
      ts.forEachChild(node, (child) => {
        if (child.parent !== node) orphans.push(child.getText(script?.source));
        visit(child);
      });
    };
    if (script) visit(script.source);
    expect(orphans).toEqual([]);
    expect(script?.source.statements[1]?.getText()).toMatch(/^export default/);
  });

  it('says where a broken file breaks and keeps the rest', () => {
    const { scripts, problems } = parseTypeScript(file('a.ts', 'const a = f(1;\nconst b = 2;'));
    expect(problems[0]?.at.start).toBe(13);
    expect(scripts[0]?.source.statements).toHaveLength(2);
  });

  it('does not call TypeScript syntax in a .js file broken', () => {
    expect(parseTypeScript(file('a.js', 'const a: string = "x"; enum E { A }')).problems).toEqual([]);
  });

  it.each(['[', '(', '{', '!', 'if(a)', '`${', '<a>', 'f(', 'a?', '() => '])('survives 100,000 times %s', (piece) => {
    const { problems } = parseTypeScript(file('a.tsx', piece.repeat(100_000)));
    expect(problems.length).toBeGreaterThan(0);
  });
});
