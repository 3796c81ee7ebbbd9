// inject/deserialization: what a caller sends is run as code or unpacked into objects. CWE-502, CWE-95.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from '../inject/reaching.ts';

export const rule = projectRule({
  id: 'inject/deserialization',
  severity: 'P0',
  check: (project) => reaching(project, 'inject/deserialization', ({ sink, from, marks }) => {
    if (from.part === 'exception' || (sink !== 'code' && sink !== 'deserialize')) return null;
    return sink === 'code' ? ((marks & Mark.after) === 0 ? { message: 'code' } : null) : { message: 'objects' };
  }),
});
