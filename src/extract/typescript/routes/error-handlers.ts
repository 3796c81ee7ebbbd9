// extract/typescript/routes: what answers errors that no handler caught -> ErrorHandlerFact.
import { ts } from 'ts-morph';
import type { ErrorHandlerFact, Framework } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import { type Survey, requiredModule } from '../survey.ts';
import { dottedName, keyOf, lastName, rangeOf, stringOf, unwrap } from '../syntax.ts';
import { decorationsOf } from './decorations.ts';
import { functionOf, functionRef, functionSymbol } from './host.ts';

const speaksOfErrors = /(?:^|[^a-z])(?:on)?(?:errs?|errors?|exceptions?|fail(?:s|ed|ures?)?|catch(?:er|all)?)(?![a-z])|(?:Err(?:or)?s?|Exceptions?|Fail(?:ed|ures?)?|Catch(?:er|All)?)(?![a-z])|ERR|EXCEPTION|errorhandl|errhandl|handleerr/;

const anError = /^_?(?:e|ex|er|err|error|exception)$/;

/** `app.use(onError)`: a function of four parameters is one for Express, one of three that calls the first an error is meant as one; elsewhere middleware that catches what comes after it. */
export function* errorMiddleware(use: ts.CallExpression, parts: readonly ts.Expression[], framework: Framework, refer: (part: ts.Expression) => Value, { script, imports }: Survey): Iterable<ErrorHandlerFact> {
  for (const part of parts) {
    const own = functionOf(part);
    const at = rangeOf(part, script);
    if (framework === 'express') {
      if (own === null ? !isNamedSo(part, imports) : own.parameters.length !== 4 && !isMeantFor(own)) continue;
      const later = isForAll(part) ? declaredAfter(use, imports) : null;
      yield { kind: 'error-handler', framework, handler: refer(part), parameter: 0, types: [], takes: 4, ...(own !== null && { arity: own.parameters.length }), ...(later !== null && { ahead: rangeOf(later, script) }), at };
    } else if (own === null ? isNamedSo(part, imports) : /\bcatch\b/.test(own.getText(script.source).slice(0, 20_000))) yield { kind: 'error-handler', framework, handler: refer(part), types: [], at };
  }
}

function isMeantFor({ parameters }: ts.FunctionLikeDeclaration): boolean {
  const [first] = parameters;
  return parameters.length === 3 && first !== undefined && ts.isIdentifier(first.name) && anError.test(first.name.text);
}

/** An inline one may stand there for the middleware before it, and says so by its name or not at all. */
function isForAll(part: ts.Expression): boolean {
  const name = dottedName(unwrap(part));
  return name !== '' && !/json|body|syntax|csrf|parse|valid|upload|multer|cors|jwt|auth/i.test(name);
}

const declaring = new Set(['get', 'post', 'put', 'patch', 'delete', 'all', 'use']);

/** The first route or router that is declared under a path of the same host after it; null where others stand before it, or another handler of errors after that. */
function declaredAfter(use: ts.CallExpression, imports: Survey['imports']): ts.CallExpression | null {
  const statement = use.parent;
  const block = statement.parent;
  const host = hostText(use);
  if (host === null || !ts.isExpressionStatement(statement) || !(ts.isSourceFile(block) || ts.isBlock(block))) return null;
  let found: ts.CallExpression | null = null;
  for (const other of block.statements) {
    const call = ts.isExpressionStatement(other) ? unwrap(other.expression) : null;
    if (call === null || call === use || !ts.isCallExpression(call)) continue;
    const isLater = call.pos > use.pos;
    if (isLater && call.arguments.some((part) => functionOf(part)?.parameters.length === 4 || isNamedSo(part, imports))) return null;
    if (hostText(call) !== host || !declaring.has(lastName(call.expression)) || stringOf(call.arguments[0]) === null || call.arguments.length < 2) continue;
    if (!isLater) return null;
    found ??= call;
  }
  return found;
}

/** `app` of `app.use(…)`. */
function hostText(call: ts.CallExpression): string | null {
  const callee = unwrap(call.expression);
  return ts.isPropertyAccessExpression(callee) ? dottedName(callee.expression) || null : null;
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
