// inject/command: what a caller sends becomes part of a shell command. CWE-78.
import { Mark } from '../../src/model/dataflow.ts';
import type { Flow } from '../../src/link/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from '../inject/reaching.ts';

/** A shell reads all of it; without one its first word is the program. */
function isRun(sink: string, marks: number): boolean {
  return sink === 'command' || (sink === 'program' && (marks & Mark.after) === 0);
}

/** The whole of what is sent under the name of a command, on a route that asks who calls: a console, made to run it. */
function isMeant({ from, marks, route }: Flow): boolean {
  return route.authentication === 'required' && (marks & Mark.joined) === 0 && /(?:^|[._])(?:cmd|command|shell|script)$/i.test(from.name);
}

export const rule = projectRule({
  id: 'inject/command',
  severity: 'P0',
  check: (project) => reaching(project, 'inject/command', (flow) => {
    const { sink, from, marks } = flow;
    if (!isRun(sink, marks) || from.part === 'exception' || (marks & (Mark.encoded | Mark.identifier)) !== 0) return null;
    return { message: sink === 'program' ? 'program' : 'shell', ...(((marks & Mark.cleaned) !== 0 || isMeant(flow)) && { severity: 'P2' as const }) };
  }),
});
