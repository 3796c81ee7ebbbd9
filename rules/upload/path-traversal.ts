// upload/path-traversal: the file name that a client sends becomes part of a path. CWE-22, CWE-73.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from '../inject/reaching.ts';

const harmless = Mark.basename | Mark.encoded | Mark.content;

export const rule = projectRule({
  id: 'upload/path-traversal',
  severity: 'P0',
  check: (project) => reaching(project, 'upload/path-traversal', ({ sink, from, marks }) => (sink.startsWith('path-') && from.part === 'file-name' && (marks & harmless) === 0 ? { message: 'named', ...((marks & Mark.glued) !== 0 && { severity: 'P1' as const }) } : null)), // `<id>_..` is no folder on most systems
});
