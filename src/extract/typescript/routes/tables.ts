// extract/typescript/routes: `for (const route of routes) app[route.method](route.path, route.handler)`: routes written as data.
import { ts } from 'ts-morph';
import type { Framework, RouteFact, Table } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { lastName, rangeOf, unwrap } from '../syntax.ts';
import type { Survey } from '../survey.ts';
import { verbs } from './handed.ts';
import { flat } from './handlers.ts';
import { loopOver } from './loops.ts';

/** What stands in brackets, in whatever case it is turned to: `app[route.method.toLowerCase()]`. */
export function methodExpression(callee: ts.ElementAccessExpression): ts.Expression {
  const inner = unwrap(callee.argumentExpression);
  const turned = ts.isCallExpression(inner) && /^to(?:Locale)?(?:Lower|Upper)Case$/.test(lastName(inner.expression)) ? unwrap(inner.expression) : null;
  return turned !== null && ts.isPropertyAccessExpression(turned) ? unwrap(turned.expression) : inner;
}

/** The verb that a value gives; null where it gives something else. */
export function verbOf(value: Value): string | null {
  const text = value.kind === 'literal' && typeof value.value === 'string' ? value.value.toLowerCase() : '';
  return verbs.has(text) ? text : null;
}

/** A route that is declared for each element of a list that another file holds. */
export function tableRoute(call: ts.CallExpression, on: Value, framework: Framework, { script }: Survey): RouteFact | null {
  const [path, ...rest] = call.arguments;
  const loop = path === undefined || rest.length === 0 ? null : loopOver(call, script);
  const key = loop === null || path === undefined ? null : loop.keyOf(path);
  if (loop === null || path === undefined || key === null) return null;
  const callee = unwrap(call.expression);
  const method = ts.isElementAccessExpression(callee) ? loop.keyOf(methodExpression(callee)) : null;
  const parts = flat(rest);
  const keys = parts.map((part) => loop.keyOf(part));
  const handler = keys.at(-1) ?? null;
  const each: Table = { list: loop.list, path: key, ...(method !== null && { method }), ...(handler !== null && { handler }), before: keys.slice(0, -1).filter((each) => each !== null) };
  const at = rangeOf(call, script);
  const named = lastName(callee);
  const methods = ts.isPropertyAccessExpression(callee) && named !== 'all' ? [named === 'del' ? 'DELETE' : named.toUpperCase()] : ['*'];
  return { kind: 'route', framework, on, methods, pattern: { kind: 'opaque', why: 'item', at }, transport: 'http', safeguards: [], each, at };
}
