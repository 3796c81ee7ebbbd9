// Extract stage: `a.b` and `a[b]`, looked up at once where the object is a literal.
import { ts } from 'ts-morph';
import type { Entry, Value } from '../../model/value.ts';
import { fieldValue } from './fields.ts';
import type { Reading } from './reading.ts';
import { accessedKey, rangeOf, unwrap } from './syntax.ts';

export function readMember(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, reading: Reading, depth: number): Value {
  const at = rangeOf(node, reading.script);
  const key = accessedKey(node);
  const target = unwrap(node.expression);
  if (target.kind === ts.SyntaxKind.ThisKeyword && key !== null) {
    const field = fieldValue(node, key);
    if (field !== null && !reading.open.has(field)) {
      reading.open.add(field);
      const value = reading.read(field, depth + 1);
      reading.open.delete(field);
      return value;
    }
  }
  const on = reading.read(target, depth + 1);
  if (key !== null) return member(on, key, at);
  return ts.isElementAccessExpression(node) ? indexed(on, reading.read(node.argumentExpression, depth + 1), at) : { kind: 'opaque', why: 'unsupported', at };
}

/** `on.name`, looked up at once where `on` is an object literal. */
export function member(on: Value, name: string, at: Value['at']): Value {
  if (on.kind === 'map') {
    for (let last = on.entries.length - 1; last >= 0; last--) {
      const entry = on.entries[last] as Entry;
      if (entry.key.kind !== 'literal') break; // a spread may override
      if (entry.key.value === name) return entry.value;
    }
  }
  return { kind: 'member', on, name, at };
}

export function indexed(on: Value, key: Value, at: Value['at']): Value {
  if (on.kind === 'list' && key.kind === 'literal' && typeof key.value === 'number') {
    const item = on.items[key.value];
    if (item !== undefined) return item;
  }
  return { kind: 'index', on, key, at };
}

