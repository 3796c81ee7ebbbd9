// inject/sql: what a caller sends becomes part of a query's text. CWE-89.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from '../inject/reaching.ts';

export const rule = projectRule({
  id: 'inject/sql',
  severity: 'P0',
  check: (project) => reaching(project, 'inject/sql', ({ sink, from, marks }) => (sink === 'sql' && from.part !== 'exception' && (marks & Mark.joined) !== 0 && (marks & Mark.encoded) === 0 ? { message: 'joined' } : null)),
});
