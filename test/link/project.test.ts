// One project serves all rounds: what was found is kept, and made anew only where it asked in vain.
import { expect, test } from 'vitest';
import type { AuditedFile, Project } from '../../src/model/project.ts';
import { groupFacts, noFacts } from '../../src/model/facts.ts';
import { link } from '../../src/link/project.ts';
import { binding, imported, lit, module } from './build.ts';

const file = (path: string, more: Partial<AuditedFile> = {}): AuditedFile => ({ path, role: 'production', format: 'python', facts: noFacts, ...more });
const read = groupFacts([module({ bindings: [binding('star', lit('*'))] })]);

/** How often something is made that asks `ask`. */
function counted(ask: (project: Project) => unknown): { made: number; make: (project: Project) => number } {
  const count = { made: 0, make: (project: Project): number => (ask(project), ++count.made) };
  return count;
}

test('what lacked nothing is never made again', () => {
  const project = link([file('a.py', { facts: read }), file('b.py')], []);
  const one = counted((known) => known.module('a.py'));
  project.once(one.make);
  project.module('b.py');
  project.learn(new Map([['b.py', read]]), new Map());
  expect(project.once(one.make)).toBe(1);
});

test('what asked in vain is made again when more is known, and so is what uses it', () => {
  const project = link([file('a.py'), file('b.py')], []);
  const inner = counted((known) => known.module('b.py'));
  const first = counted((known) => known.once(inner.make));
  const second = counted((known) => known.once(inner.make)); // finds it made already
  expect([project.once(first.make), project.once(second.make), project.once(first.make)]).toEqual([1, 1, 1]);
  project.learn(new Map([['b.py', read]]), new Map());
  expect([project.once(second.make), project.once(first.make), inner.made]).toEqual([2, 2, 2]);
  project.learn(new Map(), new Map());
  expect(project.once(second.make)).toBe(2);
});

test('a file without an answer is asked for once', () => {
  const project = link([file('a.py')], []);
  expect(project.module('a.py')).toBeUndefined();
  expect([...project.missing]).toEqual(['a.py']);
  project.learn(new Map(), new Map());
  expect(project.module('a.py')).toBeUndefined();
  expect(project.missing.size).toBe(0);
});

test('all modules: those read later stand in the order of the files, and whoever asked for all asks again', () => {
  const project = link([file('a.py'), file('b.py', { facts: groupFacts([module({ imports: [imported('a', 'star')] })]) })], []);
  const paths = (known: Project): string[] => known.of('module').map(({ path }) => path);
  expect(project.once(paths)).toEqual(['b.py']);
  project.module('a.py');
  project.learn(new Map([['a.py', read]]), new Map());
  expect(project.once(paths)).toEqual(['a.py', 'b.py']);
});

test('one result for each that it is about', () => {
  const project = link([], []);
  const [one, other] = [{ word: 'one' }, { word: 'other' }];
  const wordOf = (_: Project, { word }: { word: string }): string[] => [word];
  expect(project.once(wordOf, one)).toBe(project.once(wordOf, one));
  expect(project.once(wordOf, other)).toEqual(['other']);
});

test('a test is no module to read', () => {
  const project = link([file('tests/a.py', { role: 'test' }), file('notes.txt', { format: 'text' })], []);
  expect([project.module('tests/a.py'), project.module('notes.txt'), project.module('gone.py')]).toEqual([undefined, undefined, undefined]);
  expect(project.inVain).toBe(0);
});
