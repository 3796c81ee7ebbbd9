// inject/sql: what a caller sends becomes part of a query's text. CWE-89.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from '../inject/reaching.ts';
import { operators } from './operators.ts';

/** Quoted, or nothing left of it that ends a name or a text. */
const harmless = Mark.encoded | Mark.identifier;

/** Cleaned by a function that nobody understood; let through by a schema, which may leave no choice. */
const lesser = Mark.cleaned | Mark.schema;

export const rule = projectRule({
  id: 'inject/sql',
  severity: 'P0',
  standing: 'P2',
  check: (project) => reaching(project, 'inject/sql', (flow) => {
    const { sink, from, marks } = flow;
    if (sink === 'filter') return operators(project, flow);
    if (sink !== 'sql' || from.part === 'exception' || (marks & Mark.joined) === 0 || (marks & harmless) !== 0) return null;
    return { message: 'joined', ...((marks & lesser) !== 0 && { severity: 'P2' as const }) };
  }),
});
