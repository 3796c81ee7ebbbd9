// extract/typescript/routes: microrouter -> `router(get('/x', handler), post('/x', handler))`.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import { valueOf } from '../expression.ts';
import type { Survey } from '../survey.ts';
import { lastName, rangeOf } from '../syntax.ts';
import { byResolvers } from './graphql.ts';
import { handlingOf } from './handlers.ts';
import { methodsOf } from './connect.ts';

const name = 'microrouter';
const verbs: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'del', 'head', 'options']);

export function* microRoutes({ calls, imports, script }: Survey): Iterable<Fact> {
  const declaring = [...imports.values()].includes(name) ? calls.filter(({ expression }) => ts.isIdentifier(expression) && verbs.has(expression.text) && imports.get(expression.text) === name) : [];
  const [start] = declaring;
  if (start === undefined) return;
  const isGraphql = [...imports.values()].includes('apollo-server-micro');
  yield { kind: 'router', framework: 'http', name, is: 'application', safeguards: [], at: rangeOf(start, script) };
  for (const call of declaring) {
    const [path, ...rest] = call.arguments;
    const at = rangeOf(call, script);
    const handling = handlingOf(rest, { script, hosts: new Set<string>(), made: new Map(), read: (node) => valueOf(node, script) });
    if (path === undefined || handling === null) continue;
    const { handler, safeguards, transport, node } = handling;
    const byApollo = isGraphql && /apollo|graphql/i.test(node.getText(script.source).slice(0, 200)) ? [byResolvers(at)] : [];
    yield { kind: 'route', framework: 'http', on: { kind: 'name', name, at }, methods: methodsOf(lastName(call.expression)), pattern: valueOf(path, script), transport, handler, safeguards: [...safeguards, ...byApollo], at };
  }
}
