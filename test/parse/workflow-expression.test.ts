import { describe, expect, it } from 'vitest';
import { insertsIn, parseCondition, parseExpression } from '../../src/parse/workflow-expression.ts';

describe('expressions of workflows', () => {
  it('reads contexts, indices and calls', () => {
    expect(parseExpression("github.event.commits[0].message")).toEqual({ op: 'context', path: 'github.event.commits.*.message' });
    expect(parseExpression("github['HEAD_REF']")).toEqual({ op: 'context', path: 'github.head_ref' });
    expect(parseExpression("contains(github.event.issue.labels.*.name, 'it''s')")).toMatchObject({ op: 'call', name: 'contains', args: [{ path: 'github.event.issue.labels.*.name' }, { value: "it's" }] });
  });

  it('binds as the runner does', () => {
    expect(parseExpression("a == 'x' && !b || c")).toMatchObject({ op: 'or', parts: [{ op: 'and', parts: [{ op: 'compare' }, { op: 'not' }] }, { path: 'c' }] });
  });

  it('finds inserts where they stand, past braces in strings', () => {
    const [first, second] = insertsIn("echo ${{ format('}}{0}', a) }} ${{ b }}", 10);
    expect(first).toMatchObject({ at: { start: 15, end: 40 }, expression: { op: 'call', name: 'format' } });
    expect(second).toMatchObject({ expression: { path: 'b' } });
  });

  it('takes a condition with and without braces, and gives up on what is neither', () => {
    expect(parseCondition("${{ github.event_name == 'push' }}")).toMatchObject({ op: 'compare' });
    expect(parseCondition("${{ a }} || ${{ b }}")).toEqual({ op: 'unread' });
    expect(parseExpression('a b')).toEqual({ op: 'unread' });
    expect(parseExpression('('.repeat(300))).toEqual({ op: 'unread' });
    expect(parseExpression('!'.repeat(3000))).toEqual({ op: 'unread' });
  });
});
