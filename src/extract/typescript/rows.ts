// Extract stage: schemas of mongoose -> ColumnFact; handlers that answer with whole documents or rows (mongoose, Prisma, Sequelize, TypeORM) -> RowsFact.
// https://mongoosejs.com/docs/api/schematype.html#SchemaType.prototype.select(), https://www.prisma.io/docs/orm/prisma-client/queries/select-fields
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import { givenBack, isGivenBack, withheld } from '../returned-rows.ts';
import { columns, secretWords, writtenColumns } from '../tables.ts';
import { heldAs } from './routes/guards.ts';
import { functionSymbol, holderName } from './routes/host.ts';
import { shownFields } from './shown-fields.ts';
import { tableColumns } from './table-columns.ts';
import { type Survey, surveys } from './survey.ts';
import { isFunction, keyOf, lastName, memberOf, memberValue, rangeOf, stringOf, unwrap } from './syntax.ts';

const longest = 12_000;
/** Statements that give whole rows, and the table. */
const statement = /\bselect\s{1,8}\*\s{1,20}from\s{1,8}["'`]?(?:\w{1,40}\.)?(\w{1,60})|\b(?:update|insert\s{1,8}into)\s{1,8}["'`]?(?:\w{1,40}\.)?(\w{1,60})[^;]{1,1500}?\breturning\s{1,8}\*/i;
const statements = new RegExp(statement, 'gi');
const query = /\b(?:(?:this\.)?\w{0,20}(?:prisma|db|models)\w{0,10}\.(\w{1,60})\.(?:findMany|findUnique|findFirst|findUniqueOrThrow|findFirstOrThrow|create|update|upsert|findAll|findByPk|findAndCountAll|findOne)|([A-Z]\w{1,60})\.(?:create|find|findOne|findById|findAll|findByPk|findAndCountAll|findByIdAndUpdate|findOneAndUpdate)|(\w{1,60}?)s?Repo(?:sitory)?\.(?:find(?:One)?(?:By)?(?:OrFail)?|findAndCount(?:By)?|findAll))\(/g;
/** What names the fields, leaves some out, or only works with what comes back. */
const chosen = /\b(?:select|omit|attributes|projection)\b\s{0,3}[:(]|['"`]-?\w{0,40}passw\w{0,20}['"`]|\.(?:countDocuments|exists|distinct|deleteOne|updateOne|cursor)\(/;
/** `select: { id: true, password: true }` */
const asked = /\bselect\s?:\s?\{([^{}]{1,900})\}/;
/** Fields left out by name: `.select('-password -salt')`, `find({}, { password: 0 })`, `attributes: { exclude: ['hash'] }`, `omit: { password: true }`. */
const leaving = /\.select\(\s{0,40}(?:['"`]((?:\s?-[\w.]{1,40}){1,20})\s?['"`]|\{((?:\s{0,80}['"]?[\w.]{1,40}['"]?\s?:\s?(?:0|false)\s?,?){1,20})\s{0,80}\})\s{0,40}\)|,\s{0,80}(?:['"`]((?:\s?-[\w.]{1,40}){1,20})\s?['"`]|\{((?:\s{0,80}['"]?[\w.]{1,40}['"]?\s?:\s?(?:0|false)\s?,?){1,20})\s{0,80}\})|\battributes\s?:\s?\{\s{0,80}exclude\s?:\s?\[([^[\]]{1,300})\]\s?,?\s{0,80}\}|\bomit\s?:\s?\{([^{}]{1,300})\}/g;
const exits = /\b(?:res|response|reply)\b(?:\s{0,4}\.(?:status|code)\([^()\n]{0,40}\))?\s{0,4}\.(?:json|send)\(\s?|\bctx\.body\s?=\s?|\breturn\s{1,3}(?:\w{0,20}(?:c|Response|NextResponse)\.json\(\s?)/g;
/** What a handler of Fastify, Nest or tRPC returns is its answer, and what a service returns may become one. */
const returns = /\breturn\s{1,3}/g;
/** Schemas that take what is secret out of every answer by themselves. */
const hides = /toJSON|toObject|transform|\bhide\b|mongoose-hidden|mongoose-private/;

export function* extractRows(document: Document, { text }: SourceFile): Generator<Fact> {
  const speaksSql = /\b(?:create\s{1,8}table|insert\s{1,8}into|select\s{1,8}\*|returning\s{1,8}\*)/i.test(text);
  const asks = /\.(?:find|create\(|update\(|upsert\()/.test(text) || (speaksSql && statement.test(text));
  if (speaksSql && secretWords.test(text)) {
    yield* columns(text);
    yield* writtenColumns(text);
  }
  for (const survey of surveys(document)) {
    if (/Schema[(<]/.test(text)) yield* schemas(survey, text);
    yield* tableColumns(survey, text);
    if (/@ObjectType\(/.test(text)) yield* shownFields(survey);
    if (asks) for (const node of survey.functions) yield* given(node, survey);
  }
}

function* schemas(survey: Survey, text: string): Generator<Fact> {
  if (hides.test(text)) return;
  for (const made of [...survey.news, ...survey.calls]) {
    if (lastName(made.expression) !== 'Schema') continue;
    const fields = made.arguments?.[0] === undefined ? undefined : unwrap(made.arguments[0]);
    if (fields === undefined || !ts.isObjectLiteralExpression(fields)) continue;
    const table = modelOf(made, survey) ?? namedFor(made);
    if (table === null) continue;
    for (const field of fields.properties) {
      const name = keyOf(field.name);
      const described = memberValue(field);
      if (name === null || described === null || isFunction(described) || memberValue(memberOf(described, 'select'))?.kind === ts.SyntaxKind.FalseKeyword) continue;
      yield { kind: 'column', by: 'mongoose', table, name, type: typeOf(described), at: rangeOf(field, survey.script) };
    }
  }
}

/** `mongoose.model('User', userSchema)` of the same file. */
function modelOf(schema: ts.NewExpression | ts.CallExpression, { calls }: Survey): string | null {
  const held = holderName(schema)?.name;
  for (const call of calls) {
    const [name, given] = call.arguments;
    if (lastName(call.expression) === 'model' && given !== undefined && (unwrap(given) === schema || (held !== undefined && unwrap(given).getText() === held))) return stringOf(name);
  }
  return null;
}

/** `UserSchema` of a model that another file makes. */
function namedFor(schema: ts.NewExpression | ts.CallExpression): string | null {
  const name = holderName(schema)?.name.replace(/_?schema$/i, '') ?? '';
  return /^[A-Za-z]\w+$/.test(name) ? name : null;
}

/** `String`, and of `{ type: String, default: null }` the same. */
function typeOf(described: ts.Expression | ts.MethodDeclaration): string {
  const type = memberValue(memberOf(described, 'type'));
  return (type ?? described).getText().slice(0, 40);
}

/** `(id) => prisma.user.findUnique({ where: { id } })` */
function isWholeBody(node: ts.FunctionLikeDeclaration, body: string, at: number): boolean {
  if (node.body === undefined || ts.isBlock(node.body)) return false;
  const start = node.body.getStart() - node.getStart();
  return /^\(?\s?(?:await )?$/.test(body.slice(start, at)) && !/\)\s?\.(?:then|map)\(/.test(body.slice(at));
}

/** What is called with the rows: `.then((rows) => …)`, `.find({}, function (err, rows) { … })`. */
function handedOn(call: string, end: number): readonly string[] {
  const found = /\)\s{0,80}\.then\(\s{0,80}(?:async\s)?(?:function\s?\w{0,40}\s?\(|\()?\s?(\w{1,40})\s?\)?\s?(?:=>|\{)|,\s{0,80}(?:async\s)?(?:function\s?\w{0,40}\s?)?\(\s?_?(?:err|error|e)\w{0,10}\s?,\s?(\w{1,40})\s?\)\s?(?:=>|\{)/.exec(call);
  const name = found === null || found.index > end ? undefined : (found[1] ?? found[2]);
  return name === undefined ? [] : [name];
}

/** What a query leaves out by name, and its text without that. */
function leftOut(call: string): { readonly rest: string; readonly without: readonly string[] } {
  const without: string[] = [];
  const rest = call.replaceAll(leaving, (_whole, ...groups: readonly unknown[]) => {
    const names = groups.slice(0, 6).find((group) => typeof group === 'string');
    if (typeof names === 'string') without.push(...[...names.matchAll(/[a-z_][\w.]{0,39}/gi)].map(([name]) => name));
    return '';
  });
  return { rest, without };
}

interface Asked {
  readonly table: string;
  readonly by: 'orm' | 'sql';
  readonly match: RegExpExecArray;
}

function* queriesIn(body: string): Iterable<Asked> {
  for (const match of body.matchAll(query)) yield { table: match[1] ?? match[2] ?? match[3] ?? '', by: 'orm', match };
  if (/\b(?:select|returning)\s{1,8}\*/i.test(body)) for (const match of body.matchAll(statements)) yield { table: match[1] ?? match[2] ?? '', by: 'sql', match };
}

/** The fields that a query of Prisma asks for by name, where a password is among them. */
function named(call: string): readonly string[] | undefined {
  const fields = asked.exec(call)?.[1];
  return fields !== undefined && /passw/i.test(fields) ? [...fields.matchAll(/(\w{1,60})\s?:\s?true\b/g)].map(([, name = '']) => name) : undefined;
}

function* given(node: ts.FunctionLikeDeclaration, { script }: Survey): Generator<Fact> {
  const start = node.getStart(script.source);
  const body = node.getText(script.source).slice(0, longest);
  for (const { table, by, match } of queriesIn(body)) {
    const call = body.slice(match.index, match.index + 600);
    const end = /;|\n\s{0,80}(?:const|let|if|return|res)\b/.exec(call)?.index ?? call.length;
    const { rest, without } = leftOut(call.slice(0, end));
    const names = by === 'orm' ? named(rest) : undefined;
    if (by === 'orm' && names === undefined && chosen.test(rest)) continue;
    const how = isWholeBody(node, body, match.index) ? 1 : [exits, returns].findIndex((ways) => isGivenBack(body, { table, at: match.index }, ways) || givenBack(body, handedOn(call, end), match.index, exits));
    if (how < 0) continue;
    const at = { start: start + script.offset + match.index, end: start + script.offset + match.index + match[0].length };
    const leaves = [...without, ...withheld(body)];
    const symbols = new Set([functionSymbol(node, script), heldAs(node, script)]);
    for (const symbol of symbols) if (symbol !== null) yield { kind: 'rows', symbol, by, table, ...(leaves.length > 0 && { leaves }), ...(names !== undefined && { names }), ...(how > 0 && { returned: true }), at };
    return;
  }
}
