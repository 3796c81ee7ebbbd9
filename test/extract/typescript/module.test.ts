import { describe, expect, it } from 'vitest';
import { factsOf, show } from './facts.ts';

const moduleOf = (text: string) => factsOf('module', text)[0];

describe('imports and exports', () => {
  it.each([
    ["import a, { b as c } from 'm'; import * as n from 'n'; import 's'; import type { T } from 't'", ['m default a', 'm b c', 'n - n', 's - ', 't T T']],
    ["const a = require('m'), { b, c: d } = require('n'); const e = require('o').f", ['m - a', 'n b b', 'n c d', 'o f e']],
    ["const { a } = await import('m'); require('s'); import x = require('y')", ['y - x', 'm a a', 's - ']],
    ["const app = require('express')()", ['express - ']],
  ])('%s', (text, expected) => {
    expect(moduleOf(text)?.imports.map(({ from, imported, local }) => `${from} ${imported ?? '-'} ${local}`)).toEqual(expected);
  });

  it.each([
    ["export const a = 1, { b } = c; export default class D {} export { a as e }; export * from 'm'; export * as n from 'm'", ['a a', 'b b', 'default D', 'e a', '* - m', 'n * m']],
    ['module.exports = { a, b: 1 }; exports.c = d', ['default -', 'a a', 'b -', 'c d']],
    ["module.exports = require('./a'); export = x", ['default x', '* - ./a']],
  ])('%s', (text, expected) => {
    expect(moduleOf(text)?.exports.map(({ exported, local, from }) => [exported, local ?? '-', from].filter((part) => part !== undefined).join(' '))).toEqual(expected);
  });

  it('knows which imports may fail', () => {
    expect(moduleOf("try { const a = require('a') } catch {} function f() { require('b') } const c = require('c')")?.imports.map(({ from, optional }) => `${from} ${optional ?? false}`)).toEqual(['a true', 'c false', 'b true']);
  });
});

describe('bindings', () => {
  it.each([
    ["let a = 1; if (process.env.NODE_ENV === 'production') { a = 2 }", ['a = 1', 'a = 2 if ($NODE_ENV == "production")']],
    ["const a = ['x']; a.push('*'); Object.assign(a, b); a.c = 1", ['a = ["x"]', 'a.c = 1', 'a append "*"', 'a update b']],
    ["const { a, b: { c } } = d", ['a = d.a', 'c = d.b.c']],
    ['function f() { const hidden = 1 } for (const loop of []) {}', []],
  ])('%s', (text, expected) => {
    const shown = moduleOf(text)?.bindings.map(({ name, value, guards, mutation }) => `${name} ${mutation ?? '='} ${show(value)}${guards.map((guard) => ` if ${show(guard)}`).join('')}`);
    expect(shown).toEqual(expected);
  });
});

describe('guards', () => {
  it.each([
    ['if (a) { x = 1 } else { x = 2 }', [['a'], ['!a']]],
    ["switch (process.env.M) { case 'p': x = 1 }", [['($M == "p")']]],
    ["if (process.env.NODE_ENV !== 'production') process.exit(); x = 1", [['!($NODE_ENV != "production")']]],
    ['if (!key) throw new Error(); x = 1', [[]]],
    ['(a && (x = 1)), (b || (x = 2))', [['a'], ['!b']]],
  ])('%s', (text, expected) => {
    expect(moduleOf(text)?.bindings.map(({ guards }) => guards.map(show))).toEqual(expected);
  });
});

it('lists classes and functions', () => {
  const module = moduleOf("@Dec('x') export class A extends B { @Prop() c: string = 'd'; static async m(a, b = 1) { if (a) return 2; return b } } const g = async () => 3; export default function () { return 4 }");
  expect(module?.classes.map(({ name, bases, decorators, fields, methods }) => [name, bases.map(show), decorators.map(show), fields.map(({ name: field, value, annotation }) => `${field}: ${annotation} = ${show(value)}`), methods])).toEqual([['A', ['B'], ['Dec("x")'], ['c: string = "d"'], ['m']]]);
  expect(module?.functions.map(({ name, async, params, returns }) => [name, async, params.map((param) => param.name), returns.map(({ value, guards }) => [show(value), ...guards.map(show)])])).toEqual([
    ['A.m', true, ['a', 'b'], [['2', '<parameter:a>'], ['<parameter:b>', '!<parameter:a>']]],
    ['g', true, [], [['3']]],
    ['default', false, [], [['4']]],
  ]);
});
