// inject/html: what a caller sends stands unescaped in a page that the server answers with. CWE-79.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from './reaching.ts';

/** Whoever follows a link sends it. */
const linked = /^(?:query|path|segment)$/;
const sent = /^(?:query|path|segment|body|message)$/;

export const rule = projectRule({
  id: 'inject/html',
  severity: 'P1',
  check: (project) => reaching(project, 'inject/html', ({ sink, from, marks }) => (sink === 'html' && sent.test(from.part) && (marks & (Mark.encoded | Mark.cleaned | Mark.armoured)) === 0 ? { message: 'source', severity: linked.test(from.part) ? 'P1' : 'P2' } : null)),
});
