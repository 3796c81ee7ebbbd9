// inject/model-output: what a language model answered is run as code or as a command, where the service runs. CWE-94, OWASP LLM05:2025.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Flow } from '../../src/link/dataflow.ts';
import { reaching } from '../inject/reaching.ts';

/** Quoted, names alone, or behind words of the program's own: `docker exec box <x>`. */
const held = Mark.encoded | Mark.identifier | Mark.after | Mark.cleaned;

export const rule = projectRule({
  id: 'inject/model-output',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    for (const problem of reaching(project, 'inject/model-output', run)) yield { ...problem, cause: `inject/model-output ${problem.path}` }; // one remedy for all that a file runs
  },
});

function run({ sink, from, marks }: Flow): { message: string } | null {
  if (from.part !== 'completion' || !/^(?:command|program|code)$/.test(sink) || (marks & held) !== 0) return null;
  return { message: sink === 'code' ? 'code' : 'command' };
}
