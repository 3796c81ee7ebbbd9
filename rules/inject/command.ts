// inject/command: what a caller sends becomes part of a shell command. CWE-78.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from '../inject/reaching.ts';

/** A shell reads all of it; without one its first word is the program. */
function isRun(sink: string, marks: number): boolean {
  return sink === 'command' || (sink === 'program' && (marks & Mark.after) === 0);
}

export const rule = projectRule({
  id: 'inject/command',
  severity: 'P0',
  check: (project) => reaching(project, 'inject/command', ({ sink, from, marks }) => (isRun(sink, marks) && from.part !== 'exception' && (marks & (Mark.encoded | Mark.identifier)) === 0 ? { message: sink === 'program' ? 'program' : 'shell', ...((marks & Mark.cleaned) !== 0 && { severity: 'P2' as const }) } : null)),
});
