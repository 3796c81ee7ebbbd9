// extract/typescript/routes: Node's own http -> RouterFact, RouteFact: `createServer((req, res) => { if (req.url === '/health') … })`.
import type { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Value } from '../../../model/value.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { enclosingFunction, lastName, rangeOf } from '../syntax.ts';
import { comparisonsIn, methodsAt } from './compared-paths.ts';
import { dispatchers, isDispatched } from './dispatch.ts';
import { functionOf, functionRef, functionSymbol, holderName } from './host.ts';
import { rootOf } from './origin.ts';

const modules = /^(?:node:)?https?2?$/;

export function* httpRoutes(survey: Survey, _file: SourceFile): Iterable<Fact> {
  const served = new Set<ts.FunctionLikeDeclaration>();
  for (const call of survey.calls) {
    const given = servedBy(call, survey);
    if (given === null) continue;
    const handler = functionOf(given);
    if (handler !== null) served.add(handler);
    yield* application(call, given, handler, survey);
  }
  yield* dispatchers(survey, served);
}

/** What a server of Node's runs for each request. */
function servedBy(call: ts.CallExpression, { imports }: Survey): ts.Expression | null {
  const name = lastName(call.expression);
  if (name !== 'createServer' && name !== 'createSecureServer') return null;
  const root = rootOf(call.expression);
  const from = requiredModule(call) ?? (root === null ? undefined : imports.get(root.text));
  return from === undefined || !modules.test(from) ? null : (call.arguments.at(-1) ?? null);
}

function* application(call: ts.CallExpression, given: ts.Expression, handler: ts.FunctionLikeDeclaration | null, survey: Survey): Iterable<Fact> {
  const { script } = survey;
  const at = rangeOf(call, script);
  const own = holderName(call);
  const home = enclosingFunction(call);
  const name = own === null ? `router@${at.start}` : own.whole || home === null ? own.name : `${functionSymbol(home, script)}.${own.name}`;
  const on: Value = { kind: 'name', name, at };
  const compared = handler === null ? [] : comparisonsIn(handler, script);
  if (handler === null && !isDispatched(given, survey)) return;
  yield { kind: 'router', framework: 'http', name, is: 'application', safeguards: [], at };
  if (compared.length === 0) yield { kind: 'use', framework: 'http', on, chain: [{ what: functionRef(given, script), how: 'middleware', at: rangeOf(given, script) }], discovers: true, at };
  if (handler === null) return;
  const symbol: Value = { kind: 'name', name: functionSymbol(handler, script), at: rangeOf(handler, script) };
  const sse = (node: ts.Node): boolean => /text\/event-stream/.test(node.getText().slice(0, 20_000));
  for (const { pattern, node, branch } of compared) {
    yield { kind: 'route', framework: 'http', on, methods: methodsAt(node, branch), pattern, transport: branch !== null && sse(branch) ? 'sse' : 'http', handler: symbol, safeguards: [], at: rangeOf(node, script) };
  }
}
