// inject/html: what a caller sends stands unescaped in a page that the server answers with. CWE-79.
import { Mark } from '../../src/model/dataflow.ts';
import type { Flow } from '../../src/link/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from './reaching.ts';

/** Whoever follows a link sends it. */
const linked = /^(?:query|path|segment)$/;
const sent = /^(?:query|path|segment|body|message)$/;

/** Flask sends a text that a function returns as a page; what a class of an API returns becomes JSON. */
function isPage({ name, route }: Flow): boolean {
  return name !== 'return' || ((route.framework === 'flask' || route.framework === 'bottle') && route.transport === 'http' && route.handler?.symbol.includes('.') === false);
}

export const rule = projectRule({
  id: 'inject/html',
  severity: 'P1',
  check: (project) =>
    reaching(project, 'inject/html', (flow) => {
      const { sink, name, from, marks } = flow;
      if (sink !== 'html' || !sent.test(from.part) || (marks & (Mark.encoded | Mark.cleaned | Mark.armoured)) !== 0 || !isPage(flow)) return null;
      return { message: name === 'return' ? 'returned' : 'source', severity: linked.test(from.part) ? 'P1' : 'P2' };
    }),
});
