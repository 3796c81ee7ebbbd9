// extract/python/routes: what answers exceptions that no handler caught -> ErrorHandlerFact.
import type { Expr } from '../../../parse/python/ast.ts';
import type { ErrorHandlerFact, Framework } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Document } from '../../../parse/document.ts';
import { callsOf } from '../code.ts';
import { rangeOf } from '../expression.ts';
import { argument, keyword, lastName, text } from '../names.ts';
import type { ClassSite, FunctionSite, Outline } from '../outline.ts';
import { handlerRef } from './handler.ts';

/** By the name of the decorator or method: which parameter of the function is the exception. */
const decorators: ReadonlyMap<string, number> = new Map([['exception_handler', 1], ['errorhandler', 0], ['app_errorhandler', 0]]);
const registering: ReadonlyMap<string, number> = new Map([['add_exception_handler', 1], ['register_error_handler', 0]]);

export function* errorHandlers(document: Document, code: Outline, framework: Framework): Iterable<ErrorHandlerFact> {
  for (const site of code.functions) for (const decorator of site.node.decorator_list) yield* decorated(site, decorator, framework);
  for (const site of code.classes) yield* ofClass(site, framework);
  for (const { node, scope, guard } of callsOf(document, ...registering.keys())) {
    const type = argument(node, 0, 'exc_class_or_status_code', 'code_or_exception');
    const handler = argument(node, 1, 'handler', 'f');
    if (handler !== null) yield { kind: 'error-handler', framework, handler: handlerRef(handler, scope, guard), parameter: registering.get(lastName(node.func)) ?? 0, types: typesOf(type, framework), at: rangeOf(node) };
  }
  for (const { node, scope, guard } of callsOf(document, 'FastAPI', 'Starlette')) {
    const given = keyword(node, 'exception_handlers');
    if (given?.type !== 'Dict') continue;
    for (const [at, handler] of given.values.entries()) yield { kind: 'error-handler', framework, handler: handlerRef(handler, scope, guard), parameter: 1, types: typesOf(given.keys[at] ?? null, framework), at: rangeOf(handler) };
  }
}

/** `@app.exception_handler(Exception)`, `@bp.errorhandler(ValueError)`; `@app.middleware("http")` may catch what comes after it. */
function* decorated({ inner }: FunctionSite, decorator: Expr, framework: Framework): Iterable<ErrorHandlerFact> {
  const callee = decorator.type === 'Call' ? decorator.func : decorator;
  if (callee.type !== 'Attribute') return;
  const parameter = decorators.get(callee.attr);
  const at = rangeOf(decorator);
  if (parameter !== undefined) yield { kind: 'error-handler', framework, handler: named(inner.symbol, decorator), parameter, types: decorator.type === 'Call' ? typesOf(decorator.args[0] ?? null, framework) : [], at };
  else if (callee.attr === 'middleware' && decorator.type === 'Call' && text(decorator.args[0]) === 'http') yield { kind: 'error-handler', framework, handler: named(inner.symbol, decorator), types: [], at };
}

/** `dispatch` of Starlette's middleware, `process_exception` of Django's. */
function* ofClass({ node, methods }: ClassSite, framework: Framework): Iterable<ErrorHandlerFact> {
  const name = framework === 'django' ? 'process_exception' : node.bases.some((base) => lastName(base) === 'BaseHTTPMiddleware') ? 'dispatch' : '';
  for (const { node: method, inner } of methods) {
    if (method.name === name) yield { kind: 'error-handler', framework, handler: { kind: 'name', name: inner.symbol, at: rangeOf(method) }, ...(framework === 'django' && { parameter: 1 }), types: [], at: { start: method.start, end: method.start + method.name.length + 4 } };
  }
}

/** Django's `process_exception`; a handler for Django REST framework wraps that framework's own. */
export function* djangoErrorHandlers(code: Outline): Iterable<ErrorHandlerFact> {
  for (const site of code.classes) yield* ofClass(site, 'django');
  if (!code.imports.some(({ from, imported }) => from === 'rest_framework.views' && (imported === 'exception_handler' || imported === null))) return;
  for (const { node, inner } of code.functions) {
    const [first, second, ...others] = node.args.args;
    if (first !== undefined && second?.arg === 'context' && others.length === 0) yield { kind: 'error-handler', framework: 'drf', handler: { kind: 'name', name: inner.symbol, at: rangeOf(node) }, parameter: 0, types: [], at: { start: node.start, end: node.start + node.name.length + 4 } };
  }
}

function named(name: string, at: Expr): Value {
  return { kind: 'name', name, at: rangeOf(at) };
}

/** Flask hands a handler of 500 an exception of its own, with a text of its own; Starlette hands it the one that was raised. */
function typesOf(type: Expr | null, framework: Framework): string[] {
  if (type === null) return [];
  if (type.type === 'Constant' && type.literal === 'int') return Number(type.value) === 500 ? (framework === 'flask' ? ['InternalServerError'] : []) : [String(type.value)];
  if (type.type === 'Tuple' || type.type === 'List') return type.elts.map((one) => lastName(one));
  return [lastName(type)];
}
