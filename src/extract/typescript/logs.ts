// Extract stage: scripts -> LogFact: passwords, keys, tokens, whole headers and bodies that are written to a log.
import { ts } from 'ts-morph';
import type { LogFact } from '../../model/wiring.ts';
import { confidential } from '../confidential.ts';
import { guardsOf } from './expression.ts';
import { functionSymbol } from './routes/host.ts';
import { declarationOf } from './scope.ts';
import type { Survey } from './survey.ts';
import { accessedKey, dottedName, enclosingFunction, keyOf, lastName, memberValue, rangeOf, unwrap } from './syntax.ts';

const levels = /^(?:log|info|warn|error|debug|trace|verbose|fatal|silly)$/;
const loggers = /^(?:console|(?:this\.|\w{1,30}\.){0,3}_?(?:logger|log|Logger|LOGGER|winston|logging))$/;
const deepest = 6;

export function* logs({ calls, script }: Survey): Iterable<LogFact> {
  for (const call of calls) {
    const level = levelOf(call);
    const home = level === null ? null : enclosingFunction(call);
    if (level === null) continue;
    for (const found of call.arguments.flatMap((argument) => written(argument, 0))) if (home !== null || found.what === 'all-variables') yield { kind: 'log', ...found, level, ...(isRefused(call, found) && { refused: true as const }), symbol: home === null ? '' : functionSymbol(home, script), guards: guardsOf(call, script), at: rangeOf(call, script) };
  }
}

function levelOf({ expression, arguments: given }: ts.CallExpression): LogFact['level'] | null {
  if (given.length === 0 || !ts.isPropertyAccessExpression(expression) || !levels.test(expression.name.text)) return null;
  const on = dottedName(expression.expression);
  if (!loggers.test(on)) return null;
  return /^(?:debug|trace|verbose|silly)$/.test(expression.name.text) ? 'debug' : 'info';
}

/** In the failing branch of what was asked about that value: `check(token, (err) => { if (err) …})`, `if (!check(token))`, `try { check(token) } catch`. */
function isRefused(call: ts.CallExpression, { name, what }: Written): boolean {
  if (what === 'headers' || what === 'body') return false;
  const asks = (node: ts.Node): boolean => new RegExp(String.raw`(?<![\w.$])${name.replaceAll(/[^\w]/g, String.raw`\$&`)}(?![\w$])`).test(node.getText().slice(0, 2000));
  for (let node: ts.Node = call, steps = 0; !ts.isSourceFile(node) && steps < 30; node = node.parent, steps++) {
    if (ts.isCatchClause(node.parent) && asks(node.parent.parent.tryBlock)) return true;
    if (!ts.isIfStatement(node.parent) || node.parent.thenStatement !== node) continue;
    const test = unwrap(node.parent.expression);
    const denied = ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken ? unwrap(test.operand) : null;
    const asked = denied !== null && ts.isAwaitExpression(denied) ? unwrap(denied.expression) : denied;
    if (asked !== null && ts.isCallExpression(asked) && asked.arguments.some(asks)) return true;
    if (ts.isIdentifier(test) && /^e(?:rr(?:or)?)?$/.test(test.text) && askedBefore(test, asks)) return true;
  }
  return false;
}

/** The function that is called back with the error, as the last argument of what was asked. */
function askedBefore(error: ts.Identifier, asks: (node: ts.Node) => boolean): boolean {
  const home = enclosingFunction(error);
  const asked = home?.parent;
  const [first] = home?.parameters ?? [];
  return asked !== undefined && ts.isCallExpression(asked) && first?.name.getText() === error.text && asked.arguments.some((given) => given !== home && asks(given));
}

type Written = Pick<LogFact, 'what' | 'name'>;

/** What of the expression ends up in the text as it is. What a function makes of it is not known, choices mask. */
function written(node: ts.Expression, depth: number): Written[] {
  const inner = unwrap(node);
  if (depth > deepest) return [];
  if (ts.isIdentifier(inner) || accessedKey(inner) !== null) return ofName(inner);
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.flatMap(({ expression }) => written(expression, depth + 1));
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isText = kind === ts.SyntaxKind.PlusToken;
    const falls = kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken; // `key || 'none'` is the key where there is one
    return isText || falls ? [...written(inner.left, depth + 1), ...(isText ? written(inner.right, depth + 1) : [])] : [];
  }
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.flatMap((property) => ofProperty(property, depth));
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap((element) => written(element, depth + 1));
  if (!ts.isCallExpression(inner)) return [];
  const [first] = inner.arguments;
  return first !== undefined && /^(?:JSON\.stringify|String|util\.inspect|inspect)$/.test(dottedName(inner.expression)) ? written(first, depth + 1) : [];
}

/** `{ password }`, `{ password: user.password }`; what is written as `password: '***'` is masked. */
function ofProperty(property: ts.ObjectLiteralElementLike, depth: number): Written[] {
  const value = memberValue(property);
  if (value === null || ts.isMethodDeclaration(value)) return [];
  const own = keyOf(property.name);
  return /mask|redact|hash|has|is[A-Z]/.test(own ?? '') ? [] : written(value, depth + 1);
}

/** Which shop a request is for says the request itself. */
const identifying = /(?:^|\.)(?:ctx|context|req|request|requestContext)\.(?:channel|tenant|shop|store|site)\.token$/;

function ofName(node: ts.Expression): Written[] {
  const name = dottedName(node) || lastName(node);
  if (/^(?:req|request|ctx\.request|ctx|c\.req)\.headers$/.test(name)) return [{ what: 'headers', name }];
  if (/^(?:req|request|ctx\.request)\.body$/.test(name)) return [{ what: 'body', name }];
  if (name === 'process.env') return [{ what: 'all-variables', name }];
  if (identifying.test(name)) return [];
  const what = confidential(lastName(node));
  return what === null || isDecoded(node) ? [] : [{ what, name }];
}

/** `jwt: JwtPayload`: what a token says of its user, which signs nobody in. */
function isDecoded(node: ts.Expression): boolean {
  const declared = ts.isIdentifier(node) ? declarationOf(node)?.node : undefined;
  return declared !== undefined && (ts.isParameter(declared) || ts.isVariableDeclaration(declared)) && /Payload|Claims|Decoded/.test(declared.type?.getText() ?? '');
}
