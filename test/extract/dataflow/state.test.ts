// States share what neither of them changes, and nothing else.
import { expect, test } from 'vitest';
import { Draft, noteCheck } from '../../../src/extract/dataflow/state.ts';
import type { Taint } from '../../../src/extract/dataflow/trace.ts';

const parameter = (index: number): Taint => [{ origin: { from: 'parameter', index, path: [] }, marks: 0 }];

test('what is written after a copy is seen by the writer alone', () => {
  const before = new Draft();
  before.name('a', parameter(0));
  const copy = before.copy();
  copy.name('b', parameter(1));
  before.name('c', parameter(2));
  noteCheck(copy, 'p0.', 1, null, false);
  expect([...before.names.keys()]).toEqual(['a', 'c']);
  expect([...copy.names.keys()]).toEqual(['a', 'b']);
  expect([before.checked.size, copy.checked.size]).toEqual([0, 1]);
  before.forget('a');
  expect([...copy.names.keys()]).toEqual(['a', 'b']);
});

test('two ways that changed nothing meet in the same maps; later writes go to neither', () => {
  const before = new Draft();
  before.name('a', parameter(0));
  const [one, other] = [before.copy(), before.copy()];
  const after = one.merged(other);
  expect(after.names).toBe(before.names);
  after.name('b', parameter(1));
  expect([...before.names.keys(), ...one.names.keys(), ...other.names.keys()]).toEqual(['a', 'a', 'a']);
});

test('where one way gave a name another value, both may hold', () => {
  const before = new Draft();
  before.name('a', parameter(0));
  const other = before.copy();
  other.name('a', parameter(1));
  expect(before.merged(other).names.get('a')).toEqual([...parameter(0), ...parameter(1)]);
  expect(before.names.get('a')).toEqual(parameter(0));
});

test('a check counts where both ways made it', () => {
  const before = new Draft();
  before.name('a', parameter(0));
  const [one, other] = [before.copy(), before.copy()];
  noteCheck(one, 'p0.', 1, null, false);
  expect(one.merged(other).checked.size).toBe(0);
  noteCheck(other, 'p0.', 1, null, false);
  expect(one.merged(other).checked.get('p0.')?.marks).toBe(1);
});
