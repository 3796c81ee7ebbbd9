// path/traversal: a path that a caller wrote is opened, written or removed. CWE-22.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from '../inject/reaching.ts';

const harmless = Mark.basename | Mark.encoded | Mark.content;

export const rule = projectRule({
  id: 'path/traversal',
  severity: 'P0',
  check: (project) => reaching(project, 'path/traversal', ({ sink, from, marks }) => {
    if (!sink.startsWith('path-') || (marks & harmless) !== 0 || !/^(?:body|query|path|header|cookie|message)$/.test(from.part)) return null;
    return { message: sink === 'path-read' ? 'read' : sink === 'path-write' ? 'write' : 'delete' };
  }),
});
