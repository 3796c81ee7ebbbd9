// extract/typescript: where a word of a limiter stands, and so what it says: of one route, of what a name means, of nothing, or of the whole.
import { ts } from 'ts-morph';
import type { LimiterFact } from '../../model/limits.ts';
import type { Range } from '../../model/range.ts';
import type { Document } from '../../parse/document.ts';
import type { LimiterPlace } from '../limit-words.ts';
import { functionSymbol } from './routes/host.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, isFunction, keyOf, lastName, rangeOf, unwrap } from './syntax.ts';

const verbs = /^(?:get|post|put|patch|delete)$/;

/** `app.get('/logs', …)`: one path. */
export function isOfOneRoute({ expression, arguments: given }: ts.CallExpression): boolean {
  const [path] = given;
  return verbs.test(lastName(expression)) && given.length > 1 && path !== undefined && ts.isStringLiteralLike(path) && path.text.startsWith('/') && !path.text.includes('*');
}

/** Limiters that are made among the arguments of one route, `app.get('/logs', rateLimit({…}), …)`: they say nothing of other routes. */
export function* limitersOfRoutes(document: Document): Iterable<LimiterFact> {
  for (const { calls, script } of surveys(document)) {
    for (const call of calls) {
      const given = isOfOneRoute(call) ? call.arguments.slice(1, -1).find((each) => ts.isCallExpression(each) && /rate_?limit/i.test(lastName(each.expression))) : undefined;
      if (given !== undefined) yield { kind: 'limiter', layer: 'application', purpose: 'requests', of: rangeOf(call, script), alone: true, at: rangeOf(given, script) };
    }
  }
}

/** `taken`: what the limiters made for one route say already. */
export function limiterPlaces(document: Document, taken: readonly LimiterFact[]): (at: number) => LimiterPlace {
  const all = surveys(document);
  const routes = all.flatMap(({ calls, script }) => calls.filter(isOfOneRoute).map((call) => rangeOf(call, script)));
  const aside = all.flatMap(({ script }) => script.source.statements.filter(handsAround).map((statement) => rangeOf(statement, script)));
  const named = all.flatMap((survey) => [...namedIn(survey)]);
  return (at) => {
    const holds = ({ start, end }: Range): boolean => start <= at && at < end;
    if (taken.some((each) => holds(each.at))) return 'said';
    if (aside.some(holds)) return taken.length > 0 ? 'said' : 'aside';
    const of = routes.filter(holds).at(-1);
    if (of !== undefined) return { of };
    const symbol = named.find(({ range }) => holds(range))?.symbol;
    return symbol === undefined ? null : { symbol };
  };
}

/** What is only taken from elsewhere, or given to others. */
function handsAround(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true;
  const text = statement.getText().slice(0, 200);
  return /^(?:const|let|var)\b[^=]{0,120}=\s?require\(/.test(text) || /^module\.exports\s?=\s?(?:\{[^(){}]*\}|\w+);?$/.test(statement.getText().slice(0, 2000));
}

interface Named {
  readonly symbol: string;
  readonly range: Range;
}

/** `app.use('/api', slow, limit({…}))`: the inventory knows what they stand before. */
function* usedBy({ arguments: given }: ts.CallExpression, script: Survey['script']): Iterable<Named> {
  for (const each of given) {
    const inner = unwrap(each);
    const symbol = isFunction(inner) ? '' : lastName(ts.isCallExpression(inner) ? inner.expression : inner);
    if (symbol !== '') yield { symbol, range: rangeOf(each, script) };
  }
}

/** What the file calls by a name for others: functions, methods, constants. */
function* namedIn({ script, functions, calls }: Survey): Iterable<Named> {
  for (const call of calls) if (lastName(call.expression) === 'use') yield* usedBy(call, script);
  for (const node of functions) if (ts.isMethodDeclaration(node) && ts.isClassLike(node.parent)) yield { symbol: functionSymbol(node, script), range: rangeOf(node, script) };
  for (const statement of script.source.statements) {
    const range = rangeOf(statement, script);
    if (ts.isFunctionDeclaration(statement)) yield { symbol: statement.name?.text ?? 'default', range };
    else if (ts.isVariableStatement(statement)) for (const declared of statement.declarationList.declarations) {
      const symbol = keyOf(declared.name);
      if (symbol !== null) yield { symbol, range: rangeOf(declared, script) };
    } else if (ts.isExpressionStatement(statement) && ts.isBinaryExpression(statement.expression)) {
      const symbol = /^(?:module\.)?exports\.(\w+)$/.exec(dottedName(statement.expression.left))?.[1];
      if (symbol !== undefined) yield { symbol, range };
    }
  }
}
