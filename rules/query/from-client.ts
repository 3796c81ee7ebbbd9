// query/from-client: a query that a caller wrote is run. CWE-89, CWE-943.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { wholeFilter } from '../inject/operators.ts';
import { reaching } from '../inject/reaching.ts';

export const rule = projectRule({
  id: 'query/from-client',
  severity: 'P0',
  check: (project) => reaching(project, 'query/from-client', (flow) => {
    const { sink, from, marks } = flow;
    if (sink === 'filter') return wholeFilter(project, flow);
    return sink === 'sql' && /^(?:body|query|message)$/.test(from.part) && (marks & (Mark.joined | Mark.encoded)) === 0 ? { message: 'whole' } : null;
  }),
});
