// extract/typescript/routes: what answers errors that no handler caught -> ErrorHandlerFact.
import { ts } from 'ts-morph';
import type { ErrorHandlerFact, Framework } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { dottedName, keyOf, lastName, rangeOf, stringOf, unwrap } from '../syntax.ts';
import { decorationsOf } from './decorations.ts';
import { functionOf, functionRef, functionSymbol } from './host.ts';

const speaksOfErrors = /err|exception|fail|catch/i;

/** `app.use(onError)`: a function of four parameters is one for Express; elsewhere middleware that catches what comes after it. */
export function* errorMiddleware(parts: readonly ts.Expression[], framework: Framework, refer: (part: ts.Expression) => Value, { script, imports }: Survey): Iterable<ErrorHandlerFact> {
  for (const part of parts) {
    const own = functionOf(part);
    const at = rangeOf(part, script);
    if (framework === 'express') {
      if (own === null ? isNamedSo(part, imports) : own.parameters.length === 4) yield { kind: 'error-handler', framework, handler: refer(part), parameter: 0, types: [], takes: 4, at };
    } else if (own === null ? isNamedSo(part, imports) : /\bcatch\b/.test(own.getText(script.source).slice(0, 20_000))) yield { kind: 'error-handler', framework, handler: refer(part), types: [], at };
  }
}

/** Of another file: its name or that of its module says it. */
function isNamedSo(part: ts.Expression, imports: Survey['imports']): boolean {
  const inner = unwrap(part);
  const name = dottedName(ts.isCallExpression(inner) ? inner.expression : inner);
  const from = requiredModule(inner) ?? imports.get(name.split('.', 1)[0] ?? '') ?? '';
  return speaksOfErrors.test(name) || (from.startsWith('.') && speaksOfErrors.test(from));
}

/** `app.onError(f)` of Hono, `app.setErrorHandler(f)` of Fastify, `app.on('error', f)` of Koa. */
export function* errorHook(call: ts.CallExpression, framework: Framework, { script }: Survey): Iterable<ErrorHandlerFact> {
  const [first, second] = call.arguments;
  const given = framework === 'koa' ? (stringOf(first) === 'error' ? second : undefined) : first;
  if (given !== undefined) yield { kind: 'error-handler', framework, handler: functionRef(given, script), parameter: 0, types: [], at: rangeOf(call, script) };
}

/** Nest's `@Catch() class Filter { catch(exception, host) {…} }`. */
export function* exceptionFilter(node: ts.ClassLikeDeclaration, survey: Survey): Iterable<ErrorHandlerFact> {
  const made = decorationsOf(node, survey).find(({ name, from }) => name === 'Catch' && from.startsWith('@nestjs/'));
  const method = made === undefined ? undefined : node.members.find((member): member is ts.MethodDeclaration => ts.isMethodDeclaration(member) && keyOf(member.name) === 'catch');
  if (made === undefined || method === undefined) return;
  const at = rangeOf(method.name, survey.script);
  yield { kind: 'error-handler', framework: 'nestjs', handler: { kind: 'name', name: functionSymbol(method, survey.script), at }, parameter: 0, types: made.args.map((type) => lastName(type)), at: rangeOf(made.node, survey.script) };
}
