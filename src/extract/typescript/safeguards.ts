// Extract stage: scripts -> SafeguardFact, HandsOverFact: safeguards that a file defines, whether it uses them, and whether they can refuse.
import { ts } from 'ts-morph';
import type { SourceFile } from '../../model/file.ts';
import type { HandsOverFact, SafeguardFact, SafeguardKind } from '../../model/wiring.ts';
import { decides, isUsedIn, purposeOf, saysOpen } from '../confidential.ts';
import { withoutComments } from '../limit-words.ts';
import { functionSymbol, methodOf } from './routes/host.ts';
import type { Survey } from './survey.ts';
import { dottedName, keyOf, lastName, rangeOf, unwrap } from './syntax.ts';

type Uses = (name: string) => boolean;

export function* safeguards(survey: Survey, file: SourceFile): Iterable<SafeguardFact | HandsOverFact> {
  let text: string | null = null;
  const uses: Uses = (name) => isUsedIn(name, (text ??= withoutComments(file.text, 'javascript')));
  for (const node of survey.classes) yield* ofClass(node, survey, uses);
  const handing: string[] = [];
  for (const node of survey.functions) {
    if (node.parameters.length > 2) handing.push(functionSymbol(node, survey.script));
    yield* ofFunction(node, survey, uses);
  }
  if (handing.length > 0) yield { kind: 'hands-over', symbols: handing, at: { start: 0, end: 0 } };
  for (const node of survey.variables) yield* ofLimiter(node, survey, uses);
  yield* ofThrottler(survey, uses);
}

// ---- classes of Nest -----------------------------------------------------------------------------------------------

const contracts: ReadonlyMap<string, SafeguardKind> = new Map<string, SafeguardKind>([['CanActivate', 'guard'], ['NestMiddleware', 'middleware'], ['ExceptionFilter', 'exception-handler']]);

function* ofClass(node: ts.ClassLikeDeclaration, { script }: Survey, uses: Uses): Iterable<SafeguardFact> {
  const name = node.name?.text;
  if (name === undefined || node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) === true || /^(?:Base|Abstract)/.test(name)) return;
  const kinds = (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => contractOf(expression)));
  const is = kinds.find((kind) => kind !== undefined);
  if (is === undefined) return;
  const answer = is === 'guard' ? methodOf(node, 'canActivate') : null;
  const isIdle = answer !== null && !saysOpen.test(name) && isTrue(answer);
  yield { kind: 'safeguard', symbol: name, is, ...(uses(name) && { used: true as const }), ...(isIdle && { idle: true as const }), at: rangeOf(node.name ?? node, script) };
}

/** `implements CanActivate`, `extends AuthGuard('jwt')` */
function contractOf(expression: ts.Expression): SafeguardKind | undefined {
  if (ts.isIdentifier(expression)) return contracts.get(expression.text);
  return ts.isCallExpression(expression) && lastName(expression.expression) === 'AuthGuard' ? 'guard' : undefined;
}

function isTrue({ body }: ts.FunctionLikeDeclaration): boolean {
  if (body === undefined) return false;
  if (!ts.isBlock(body)) return body.kind === ts.SyntaxKind.TrueKeyword;
  const [only, ...more] = body.statements;
  return more.length === 0 && only !== undefined && ts.isReturnStatement(only) && only.expression !== undefined && unwrap(only.expression).kind === ts.SyntaxKind.TrueKeyword;
}

// ---- functions of Express and its like -----------------------------------------------------------------------------

const fallible = /^_?(?:err|error|e|ex|exception)$/;

function* ofFunction(node: ts.FunctionLikeDeclaration, { script }: Survey, uses: Uses): Iterable<SafeguardFact> {
  const symbol = functionSymbol(node, script);
  if (symbol.includes('.') || symbol.includes('@') || symbol === 'default' || node.body === undefined) return;
  const params = node.parameters.map(({ name }) => keyOf(name) ?? '');
  const is = kindOf(symbol, params);
  if (is === null) return;
  const isIdle = is !== 'exception-handler' && params.length === 3 && !saysOpen.test(symbol) && onlyGoesOn(node.body, params[2] ?? '');
  yield { kind: 'safeguard', symbol, is, ...(uses(symbol) && { used: true as const }), ...(isIdle && { idle: true as const }), at: headOf(node, script) };
}

function kindOf(name: string, params: readonly string[]): SafeguardKind | null {
  const [first = '', second = ''] = params;
  if (params.length === 4 && fallible.test(first) && /^_?req/.test(second)) return 'exception-handler';
  if (params.length !== 3 || !/^_?(?:req|request)$/.test(first) || !/^_?(?:res|response|reply)$/.test(second) || !/^_?(?:next|done)$/.test(params[2] ?? '')) return null;
  const purpose = purposeOf(name);
  return purpose === 'guard' && !decides.test(name) && !/middleware|guard|^(?:auth|protect|admin)/i.test(name) ? null : purpose === 'exception-handler' ? null : purpose;
}

/** `(req, res, next) => { next(); }` */
function onlyGoesOn(body: ts.ConciseBody, next: string): boolean {
  const isNext = (node: ts.Node | undefined): boolean => node !== undefined && ts.isCallExpression(node) && node.arguments.length === 0 && lastName(node.expression) === next;
  if (!ts.isBlock(body)) return isNext(unwrap(body));
  const [only, ...more] = body.statements;
  if (only === undefined || more.length > 0) return false;
  return ts.isExpressionStatement(only) || ts.isReturnStatement(only) ? isNext(only.expression) : false;
}

function headOf(node: ts.FunctionLikeDeclaration, script: Survey['script']): SafeguardFact['at'] {
  const { start, end } = rangeOf(node, script);
  return { start, end: Math.min(end, start + 40) };
}

// ---- limiters ------------------------------------------------------------------------------------------------------

function* ofLimiter(node: ts.VariableDeclaration, { script, imports }: Survey, uses: Uses): Iterable<SafeguardFact> {
  const made = node.initializer === undefined ? undefined : unwrap(node.initializer);
  if (made === undefined || !ts.isIdentifier(node.name) || !ts.isCallExpression(made) || !ts.isIdentifier(made.expression)) return;
  const name = node.name.text;
  if (imports.get(made.expression.text) === 'express-rate-limit') yield { kind: 'safeguard', symbol: name, is: 'limiter', ...(uses(name) && { used: true as const }), at: rangeOf(node, script) };
}

/** `ThrottlerModule.forRoot(…)` only says how often: the guard of the package refuses, where an application asks it. https://docs.nestjs.com/security/rate-limiting */
function* ofThrottler({ calls, imports, script }: Survey, uses: Uses): Iterable<SafeguardFact> {
  if (imports.get('ThrottlerModule') !== '@nestjs/throttler') return;
  const made = calls.find(({ expression }) => /^ThrottlerModule\.forRoot(?:Async)?$/.test(dottedName(expression)));
  if (made !== undefined) yield { kind: 'safeguard', symbol: 'ThrottlerGuard', is: 'limiter', ...(uses('ThrottlerGuard') && { used: true as const }), at: rangeOf(made.expression, script) };
}
