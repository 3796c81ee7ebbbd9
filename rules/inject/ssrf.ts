// inject/ssrf: a caller says which address the server asks. CWE-918.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from '../inject/reaching.ts';

export const rule = projectRule({
  id: 'inject/ssrf',
  severity: 'P2',
  confidence: 'medium',
  check: (project) => reaching(project, 'inject/ssrf', ({ sink, from, marks }) => (sink === 'url' && /^(?:body|query|message|path|tool)$/.test(from.part) && (marks & Mark.after) === 0 ? { message: 'address', severity: 'P2' } : null)), // many products let callers name an address, and guard it where the request is made
});
