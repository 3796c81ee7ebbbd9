// Extract stage: scripts -> facts of model/limits.ts: limiters, body limits, what handlers are handed, uploads, tables made at start-up.
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { SchemaSetupFact, UploadFact } from '../../model/limits.ts';
import type { Range } from '../../model/range.ts';
import type { Document } from '../../parse/document.ts';
import { bodyLimits, handling, limiters, mayLimit, migrations, withoutComments } from '../limit-words.ts';
import { guardsOf } from './expression.ts';
import { functionSymbol, holderName } from './routes/host.ts';
import { declarationOf } from './scope.ts';
import { limiterPlaces, limitersOfRoutes } from './limiter-places.ts';
import { requiredModule, type Survey, surveys } from './survey.ts';
import { dottedName, keyOf, lastName, memberOf, memberValue, rangeOf, symbolOf, unwrap, usesBehind } from './syntax.ts';
import { hugeUploads } from './upload-sizes.ts';

export function* extractLimits(document: Document, file: SourceFile): Iterable<Fact> {
  const text = withoutComments(file.text, 'javascript');
  if (mayLimit(text)) {
    const single = [...limitersOfRoutes(document)];
    yield* single;
    yield* limiters(text, file.path, limiterPlaces(document, single));
    yield* bodyLimits(text);
    yield* migrations(text);
  }
  yield* hugeUploads(text);
  for (const survey of surveys(document)) {
    if (handles.test(text)) yield* functions(survey, text);
    if (text.includes('passport')) yield* strategies(survey);
    if (uploading.test(text)) yield* uploads(survey, text);
    if (/\bsync\(|synchronize|create\s{1,4}table/i.test(text)) yield* schemaSetups(survey, text);
  }
}

const handles = /\b(?:req|request|ctx|c|context|dto)\b|@Body\(/;
const longest = 12_000;
const rawBody = /\b(?:req|request|ctx\.request)\.body\b(?!Parser)|\bawait (?:req|request|c\.req)\.json\(\s?\)|@Body\(\s?\)\s?\w{1,40}\s?:\s?(?:any|object|Record<[^>]{0,40}>|\{\s?\[)/;
const shapeOf = /@Body\((?:[^)]{0,80})\)\s?(?:readonly )?\w{1,40}\s?:\s?([A-Z]\w{1,60})/;

function* functions({ functions: all, script }: Survey, text: string): Iterable<Fact> {
  for (const node of all) {
    if (node.body === undefined) continue;
    const { start, end } = rangeOf(node, script);
    const body = text.slice(start, Math.min(end, start + longest));
    const shape = shapeOf.exec(body)?.[1];
    const fact = handling(held(node) ?? functionSymbol(node, script), body, rawBody, { start, end: Math.min(end, start + 60) }, shape === undefined ? [] : [shape]);
    if (fact !== null) yield fact;
    else if (onlyDenies(node)) yield { kind: 'handling', symbol: held(node) ?? functionSymbol(node, script), denies: true, at: { start, end: Math.min(end, start + 60) } };
  }
}

/** `(ctx) => { ctx.throw(new NotFoundError()); }` */
function onlyDenies({ body }: ts.FunctionLikeDeclaration): boolean {
  const [only, more] = body === undefined || !ts.isBlock(body) ? [body] : body.statements;
  if (only === undefined || more !== undefined) return false;
  if (ts.isThrowStatement(only)) return true;
  const done = ts.isReturnStatement(only) || ts.isExpressionStatement(only) ? only.expression : only;
  return done !== undefined && ts.isExpression(done) && denial.test(done.getText().slice(0, 200));
}

const denial = /^(?:ctx|c)\.throw\(|^next\(\s{0,20}new \w{0,40}Error\(|^(?:res|reply|response)\.(?:sendStatus|status|code)\(\s?40[45]\s?\)(?:\.(?:json|send|end)\([^()]{0,150}\))?;?$/;

/** `exports.login = passport.authenticate('local', …)`, `router.post('/login', passport.authenticate('local'))`: the library is handed the password. */
function* strategies({ calls, script }: Survey): Iterable<Fact> {
  for (const call of calls) {
    const first = call.arguments[0];
    if (first === undefined || !ts.isStringLiteralLike(first) || !passwordStrategy.test(first.text) || !authenticates(call.expression)) continue;
    yield { kind: 'handling', symbol: holderName(call)?.name ?? '', password: true, at: rangeOf(call, script) };
  }
}

const passwordStrategy = /^(?:local|log_?-?in|sign_?-?in)(?!.*(?:sign_?-?up|regist|create))/i;

/** Also of a name for it: `const allow = passport.authenticate.bind(passport)`. */
function authenticates(callee: ts.Expression): boolean {
  if (lastName(callee) === 'authenticate') return true;
  const declared = ts.isIdentifier(callee) ? declarationOf(callee)?.node : undefined;
  return declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined && /^\w*[pP]assport\.authenticate(?:\.bind\(|$)/.test(declared.initializer.getText().slice(0, 60));
}

/** `const signIn = asyncHandler(async (req, res) => …)`: the name of what the function is wrapped for. */
function held(node: ts.FunctionLikeDeclaration): string | null {
  let outer: ts.Node = node;
  for (let depth = 0; depth < 4 && ts.isCallExpression(outer.parent) && outer.parent.expression !== outer; depth++) outer = outer.parent;
  return outer === node ? null : (holderName(outer)?.name ?? null);
}

// ---- uploads ------------------------------------------------------------------------------------------------------

const uploading = /\bmulter\b|\bbusboy\b|express-fileupload|FileInterceptor|FilesInterceptor|['"]fastify-multipart['"]/i;

function* uploads({ calls, decorators, script, imports }: Survey, text: string): Iterable<UploadFact> {
  const range = (node: ts.Node): Range => rangeOf(node, script);
  for (const call of calls) {
    const by = parserOf(call, imports);
    if (by === null) continue;
    const first = call.arguments[by === 'fastify-multipart' ? 1 : 0];
    const options = first === undefined ? null : written(first);
    if (options !== null && !ts.isObjectLiteralExpression(options)) continue; // made elsewhere
    if (by === 'multer' && takesNoFiles(call, text)) continue;
    yield { kind: 'upload', by, symbol: symbolOf(call), size: limits(options) ? 'checked' : 'none', type: memberOf(options ?? undefined, 'fileFilter') !== null || typed.test(text), memory: /memoryStorage/.test(options?.getText() ?? '') || by === 'busboy', at: range(call) };
  }
  for (const { expression } of decorators) {
    const interceptor = ts.isCallExpression(expression) && lastName(expression.expression) === 'UseInterceptors' ? expression.arguments.map(unwrap).find((argument) => ts.isCallExpression(argument) && /^(?:Any)?Files?(?:Fields)?Interceptor$/.test(lastName(argument.expression))) : undefined;
    if (interceptor === undefined || !ts.isCallExpression(interceptor)) continue;
    const last = interceptor.arguments.map(unwrap).at(-1);
    if (last !== undefined && (ts.isIdentifier(last) || ts.isCallExpression(last) || ts.isPropertyAccessExpression(last))) continue; // options made elsewhere
    const options = last !== undefined && ts.isObjectLiteralExpression(last) ? last : null;
    const around = (expression.parent.parent.getText()).slice(0, longest);
    const piped = /MaxFileSize|ParseFilePipe|maxSize/.test(around); // @UploadedFile(new ParseFilePipe(…)) looks once the file is in memory
    yield { kind: 'upload', by: 'multer', symbol: symbolOf(expression.parent.parent), size: limits(options) ? 'checked' : piped ? 'late' : 'none', type: memberOf(options ?? undefined, 'fileFilter') !== null || /FileType|mimetype/.test(around), memory: true, at: range(interceptor) };
  }
}

/** `multer().none()`: fields alone, a file is refused. Of a name that other files may take, nothing is known. */
function takesNoFiles(call: ts.CallExpression, text: string): boolean {
  const direct = call.parent;
  if (ts.isPropertyAccessExpression(direct)) return direct.name.text === 'none';
  const holder = ts.isVariableDeclaration(direct) && ts.isIdentifier(direct.name) ? direct : undefined;
  if (holder === undefined || (ts.getCombinedModifierFlags(holder) & ts.ModifierFlags.Export) !== 0) return false;
  const uses = usesBehind((holder.name as ts.Identifier).text, text);
  return uses.length > 0 && uses.every((behind) => behind.startsWith('.none('));
}

/** The options, or what a constant of this file holds. */
function written(given: ts.Expression): ts.Expression {
  const inner = unwrap(given);
  const node = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
  return node !== undefined && ts.isVariableDeclaration(node) && node.initializer !== undefined ? unwrap(node.initializer) : inner;
}

const typed = /mimetype|mimeType|fileFilter|extname\(/;

function parserOf(call: ts.CallExpression, imports: ReadonlyMap<string, string>): UploadFact['by'] | null {
  if (lastName(call.expression) === 'register' && isOldMultipart(call.arguments[0], imports)) return 'fastify-multipart';
  const callee = unwrap(call.expression);
  const name = dottedName(callee);
  const from = ts.isCallExpression(callee) && dottedName(callee.expression) === 'require' ? requiredModule(callee) : imports.get(name.split('.', 1)[0] ?? '');
  if (from === undefined || from === null || name.includes('.') || /Storage$|Error$/.test(name)) return null; // a place to keep files takes none itself
  if (/^(?:multer|koa-multer|@koa\/multer)$/.test(from)) return 'multer';
  return /^(?:busboy|@fastify\/busboy)$/.test(from) ? 'busboy' : from === 'express-fileupload' ? 'express-fileupload' : null;
}

/** `app.register(multipart)`: the package before it moved to @fastify, which bounds nothing by itself. */
function isOldMultipart(plugin: ts.Expression | undefined, imports: ReadonlyMap<string, string>): boolean {
  return plugin !== undefined && (requiredModule(plugin) ?? imports.get(dottedName(plugin))) === 'fastify-multipart';
}

function limits(options: ts.Expression | null): boolean {
  if (options === null || !ts.isObjectLiteralExpression(options)) return false;
  if (options.properties.some(ts.isSpreadAssignment)) return true; // not known here
  const given = memberValue(memberOf(options, 'limits'));
  if (given === null) return false;
  return !ts.isObjectLiteralExpression(given) || given.properties.some((property) => ts.isSpreadAssignment(property) || keyOf(property.name) === 'fileSize');
}

// ---- tables made at start-up ----------------------------------------------------------------------------------------

function* schemaSetups({ calls, objects, script }: Survey, text: string): Iterable<SchemaSetupFact> {
  for (const call of calls) {
    const what = dottedName(call.expression);
    if (/^(?:\w{1,40}\.){0,3}(?:sequelize|db|database|connection|models|sequelizeInstance)\.sync$/i.test(what) && /sequelize/i.test(text)) yield { kind: 'schema-setup', by: 'sequelize', what, guards: guardsOf(call, script), at: rangeOf(call, script) };
  }
  for (const object of objects) {
    const value = memberValue(memberOf(object, 'synchronize'));
    if (value === null || value.kind === ts.SyntaxKind.FalseKeyword || !/typeorm|DataSource/i.test(text)) continue;
    const always = value.kind === ts.SyntaxKind.TrueKeyword;
    yield { kind: 'schema-setup', by: 'typeorm', what: always ? 'synchronize: true' : 'synchronize', ...(!always && { switched: true as const }), guards: guardsOf(object, script), at: rangeOf(memberOf(object, 'synchronize') ?? object, script) };
  }
  const made = /\bcreate\s{1,4}table\s{1,4}if\s{1,4}not\s{1,4}exists\b/i.exec(text);
  if (made !== null) yield { kind: 'schema-setup', by: 'sql', what: 'CREATE TABLE IF NOT EXISTS', guards: [], at: { start: made.index, end: made.index + made[0].length } };
}
