// inject/ssrf: a caller says which address the server asks. CWE-918.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from '../inject/reaching.ts';

export const rule = projectRule({
  id: 'inject/ssrf',
  severity: 'P1',
  confidence: 'medium',
  check: (project) => reaching(project, 'inject/ssrf', ({ sink, from, marks, route }) => {
    if (sink !== 'url' || !/^(?:body|query|message|path)$/.test(from.part) || (marks & Mark.after) !== 0) return null;
    return { message: 'address', severity: route.authentication === 'none' ? 'P1' : 'P2' }; // many products let those whom they know name an address
  }),
});
