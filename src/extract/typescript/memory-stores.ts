// Extract stage: libraries that are told, or left, to keep sessions, conversations or jobs in memory.
import { ts } from 'ts-morph';
import type { MemoryStoreFact, SessionEntryFact } from '../../model/container.ts';
import type { Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import { guardsOf } from './expression.ts';
import { type Survey, surveys } from './survey.ts';
import { declarationOf } from './scope.ts';
import { dottedName, enclosingFunction, keyOf, lastName, rangeOf, symbolOf, unwrap } from './syntax.ts';

const classes: ReadonlyMap<string, MemoryStoreFact['keeps']> = new Map<string, MemoryStoreFact['keeps']>([
  ['MemorySaver', 'conversations'],
  ['InMemorySaver', 'conversations'],
  ['InMemorySessionStore', 'sessions'],
  ['MemorySessionStore', 'sessions'],
  ['MemorySessionStorage', 'sessions'],
  ['InMemorySessionService', 'sessions'],
  ['InMemoryJobStore', 'jobs'],
  ['InMemoryTaskStore', 'jobs'],
  ['InMemoryConversationStore', 'conversations'],
]);

/** Session middleware whose own store is the memory of the process. */
const sessionLibraries = new Set(['express-session', '@fastify/session', 'fastify-session']);

export function* extractMemoryStores(document: Document): Generator<Fact> {
  for (const survey of surveys(document)) {
    for (const made of survey.news) yield* fromClass(made, survey);
    for (const call of survey.calls) yield* fromSession(call, survey);
    yield* entries(survey);
  }
}

const session = /(?:^|\.)session$/;

/** `req.session.user = …`, `request.session.set('user', …)`; what is put in as a whole cannot be told. */
function* entries({ assignments, calls, script }: Survey): Generator<SessionEntryFact> {
  const names: string[] = [];
  let first: ts.Node | undefined;
  for (const { left } of assignments) {
    const on = ts.isPropertyAccessExpression(left) || ts.isElementAccessExpression(left) ? dottedName(left.expression) : '';
    if (!session.test(on) || !on.includes('.')) continue;
    names.push(ts.isPropertyAccessExpression(left) ? left.name.text : '*');
    first ??= left;
  }
  for (const { expression, arguments: given } of calls) {
    const on = ts.isPropertyAccessExpression(expression) ? dottedName(expression.expression) : '';
    const isSet = lastName(expression) === 'set' && session.test(on) && on.includes('.');
    if (!isSet && !(dottedName(expression) === 'Object.assign' && given[0] !== undefined && session.test(dottedName(given[0])))) continue;
    names.push(isSet && given[0] !== undefined && ts.isStringLiteralLike(given[0]) ? given[0].text : '*');
    first ??= expression;
  }
  for (const call of calls) {
    if (!notesUser(call)) continue;
    names.push('passport');
    first ??= call;
  }
  if (first !== undefined) yield { kind: 'session-entry', names: [...new Set(names)], at: rangeOf(first, script) };
}

/** Passport notes who somebody is in the session, unless it is told not to: https://www.passportjs.org/concepts/authentication/sessions/ */
function notesUser({ expression, arguments: given }: ts.CallExpression): boolean {
  const callee = dottedName(expression);
  if (/^passport\.(?:session|serializeUser)$/.test(callee)) return true;
  const options = given[1] === undefined ? undefined : unwrap(given[1]);
  return callee === 'passport.authenticate' && !(options !== undefined && ts.isObjectLiteralExpression(options) && options.properties.some((property) => keyOf(property.name) === 'session' && /:\s*false$/.test(property.getText())));
}

function* fromClass(made: ts.NewExpression, survey: Survey): Generator<MemoryStoreFact> {
  const name = lastName(made.expression);
  const isSessionMemory = name === 'MemoryStore' && isOfLibrary(made, survey);
  const bounded = isSessionMemory && (made.arguments ?? []).length > 0; // a package's of that name: the library's own takes nothing
  const keeps = classes.get(name) ?? (isSessionMemory ? 'sessions' : undefined);
  if (keeps === undefined) return;
  const fallback = isFallback(made) || standsIn(made, survey);
  yield { kind: 'memory-store', name, keeps, ...(fallback && { fallback: true as const }), ...(bounded && { bounded: true as const }), symbol: symbolOf(made), guards: guardsOf(made, survey.script), at: rangeOf(made, survey.script) };
}

/** The session library's own, or what a function makes of it; not what a file of the project calls so. */
function isOfLibrary(made: ts.NewExpression, { imports }: Survey): boolean {
  const from = imports.get(dottedName(made.expression).split('.')[0] ?? '');
  return from === undefined ? [...imports.values()].some((each) => sessionLibraries.has(each)) : sessionLibraries.has(from);
}

/** `store ?? new InMemorySessionStore()`, a parameter's default. */
function isFallback({ parent }: ts.Expression): boolean {
  if (ts.isParameter(parent) || ts.isConditionalExpression(parent) || ts.isBindingElement(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  return kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionEqualsToken;
}

/** Made where something failed, or for a name or a result that is given another store on another way. */
function standsIn(made: ts.NewExpression, { assignments }: Survey): boolean {
  for (let up: ts.Node = made; !ts.isSourceFile(up) && !ts.isFunctionLike(up); up = up.parent) if (ts.isCatchClause(up)) return true;
  const { parent } = made;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const name = parent.left.getText();
    return assignments.some((other) => other !== parent && other.left.getText() === name && isOther(other.right));
  }
  const maker = ts.isReturnStatement(parent) ? enclosingFunction(parent) : null;
  return maker?.body !== undefined && /\breturn (?:await )?(?:new )?\w{0,40}(?:Redis|Postgres|Sqlite|Mongo|Prisma|Database)\w{0,40}(?:\.\w{1,40})?\(/i.test(maker.body.getText().slice(0, 8000));
}

function isOther(value: ts.Expression): boolean {
  const inner = unwrap(value);
  const call = ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  return (ts.isNewExpression(call) || ts.isCallExpression(call)) && !classes.has(lastName(call.expression)) && /saver|store|checkpoint|session|service/i.test(call.expression.getText());
}

/** `app.use(session({secret}))` without `store`. */
function* fromSession(call: ts.CallExpression, survey: Survey): Generator<MemoryStoreFact> {
  const isRegister = lastName(call.expression) === 'register'; // Fastify: app.register(session, options)
  const plugin = isRegister ? call.arguments[0] : call.expression;
  const options = call.arguments[isRegister ? 1 : 0];
  const from = plugin !== undefined && ts.isIdentifier(plugin) ? survey.imports.get(plugin.text) : undefined;
  if (from === undefined || !sessionLibraries.has(from) || isRegister !== from.includes('fastify')) return;
  const given = options === undefined ? null : objectOf(options);
  if (given === null || !leavesStoreOut(given, survey)) return;
  yield { kind: 'memory-store', name: from, keeps: 'sessions', symbol: symbolOf(call), guards: guardsOf(call, survey.script), at: rangeOf(plugin!, survey.script) };
}

/** The options where they are written; null where they come from elsewhere or change later. */
function objectOf(options: ts.Expression): ts.ObjectLiteralExpression | null {
  const inner = unwrap(options);
  if (ts.isObjectLiteralExpression(inner)) return inner;
  const node = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
  const held = node !== undefined && ts.isVariableDeclaration(node) && node.initializer !== undefined ? unwrap(node.initializer) : undefined;
  return held !== undefined && ts.isObjectLiteralExpression(held) ? held : null;
}

function leavesStoreOut(options: ts.ObjectLiteralExpression, { assignments }: Survey): boolean {
  if (options.properties.some((property) => ts.isSpreadAssignment(property) || keyOf(property.name) === 'store')) return false;
  const { parent } = options;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return true;
  const { text } = parent.name;
  return !assignments.some(({ left }) => ts.isPropertyAccessExpression(left) && left.name.text === 'store' && left.expression.getText() === text && enclosingFunction(left) !== undefined);
}
