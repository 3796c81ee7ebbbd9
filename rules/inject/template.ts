// inject/template: what a caller sends becomes part of a template's source. CWE-1336.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from '../inject/reaching.ts';

export const rule = projectRule({
  id: 'inject/template',
  severity: 'P0',
  check: (project) => reaching(project, 'inject/template', ({ sink, from, marks }) => (sink === 'template' && from.part !== 'exception' && (marks & Mark.encoded) === 0 ? { message: 'source' } : null)),
});
