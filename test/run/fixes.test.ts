// Fixes are made of the files as they are: once, and again only where a fixer asked for a file that had to be read first.
import { expect, test } from 'vitest';
import type { Fixer } from '../../src/model/fixing.ts';
import { Texts, type RawProblem } from '../../src/policy/draft.ts';
import { withFixes } from '../../src/run/fixes.ts';
import { memorySource } from '../support/memory.ts';

const at = { start: 0, end: 1 };

test('a fixer is asked once, but for files that nobody has read yet', async () => {
  const calls: string[] = [];
  const fixer = (name: string, other: string): Fixer => (_problem, textOf) => {
    calls.push(name);
    const text = textOf(other);
    return text === null ? null : { title: name, safe: true, edits: [{ at, text }] };
  };
  const raw = (ruleId: string): RawProblem => ({ ruleId, problem: { path: 'a.py', at, message: 'x', data: {} } });
  const { problems } = await withFixes([raw('here'), raw('there'), raw('none')], new Texts(new Map([['a.py', 'a']])), memorySource({ 'a.py': 'a', 'b.py': 'b' }), { here: fixer('here', 'a.py'), there: fixer('there', 'b.py') });
  expect(calls).toEqual(['here', 'there', 'there']);
  expect(problems.map(({ problem }) => problem.fix?.edits[0]?.text)).toEqual(['a', 'b', undefined]);
});
