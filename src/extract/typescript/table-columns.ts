// Extract stage: the tables of Sequelize, TypeORM, Drizzle and Knex -> ColumnFact; not what a table leaves out of its rows by itself.
// https://sequelize.org/docs/v6/core-concepts/model-basics/, https://typeorm.io/docs/entity/entities, https://orm.drizzle.team/docs/sql-schema-declaration,
// https://knexjs.org/guide/schema-builder.html
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { Survey } from './survey.ts';
import { isFunction, keyOf, lastName, memberOf, memberValue, rangeOf, receiver, stringOf, unwrap } from './syntax.ts';

/** The text of a file that holds one of these hides fields, or may. */
const hides = /toJSON|toObject|\btransform\b|defaultScope|\bexclude\b|@Exclude|\bhide\b/;

export function* tableColumns(survey: Survey, text: string): Iterable<Fact> {
  if (/[cC]reateTable\(|(?:pg|mysql|sqlite)Table\(/.test(text)) for (const call of survey.calls) yield* built(call, survey);
  if (!/DataTypes?\b|@Entity\(/.test(text) || hides.test(text)) return;
  for (const call of survey.calls) yield* defined(call, survey);
  for (const node of survey.classes) if (ts.isClassDeclaration(node) && decorated(node, 'Entity') !== null) yield* entity(node, survey);
}

/** `sequelize.define('User', { … })`, `User.init({ … }, options)`. */
function* defined(call: ts.CallExpression, { script }: Survey): Iterable<Fact> {
  const method = lastName(call.expression);
  const callee = unwrap(call.expression);
  const [first, second] = call.arguments;
  const fields = method === 'define' ? second : method === 'init' ? first : undefined;
  const table = method === 'define' ? stringOf(first) : ts.isPropertyAccessExpression(callee) && /^[A-Z]\w*$/.test(callee.expression.getText()) ? callee.expression.getText() : null;
  const object = fields === undefined ? undefined : unwrap(fields);
  if (table === null || object === undefined || !ts.isObjectLiteralExpression(object)) return;
  for (const field of object.properties) {
    const name = keyOf(field.name);
    const described = memberValue(field);
    if (name === null || described === null || memberOf(described, 'get') !== null) continue;
    const type = (memberValue(memberOf(described, 'type')) ?? described).getText().slice(0, 40);
    if (/DataTypes?\.|Sequelize\./i.test(type) && !/VIRTUAL/.test(type)) yield { kind: 'column', by: 'sequelize', table, name, type, at: rangeOf(field, script) };
  }
}

/** Drizzle's `pgTable('users', { password: text('password_hash') })`, Knex's `createTable('users', (table) => { table.string('password_hash'); })`. */
function* built(call: ts.CallExpression, { script }: Survey): Iterable<Fact> {
  const method = lastName(call.expression);
  const [first, second] = call.arguments;
  const table = stringOf(first);
  const given = second === undefined ? undefined : unwrap(second);
  if (table === null || given === undefined || !/^(?:pg|mysql|sqlite|create)Table$/.test(method)) return;
  const fields = isFunction(given) ? given.body && unwrapBody(given.body) : given;
  if (fields !== undefined && ts.isObjectLiteralExpression(fields)) {
    for (const field of fields.properties) {
      const described = memberValue(field);
      const made = described === null || ts.isMethodDeclaration(described) ? null : firstCall(described);
      const name = made === null ? null : (stringOf(made.arguments[0]) ?? keyOf(field.name));
      if (made !== null && name !== null) yield { kind: 'column', by: 'drizzle', table, name, type: lastName(made.expression), at: rangeOf(field, script) };
    }
  }
  const [builder] = isFunction(given) ? given.parameters : [];
  const own = builder === undefined ? null : keyOf(builder.name);
  if (own === null || !isFunction(given) || given.body === undefined || !ts.isBlock(given.body)) return;
  for (const statement of given.body.statements) {
    const made = ts.isExpressionStatement(statement) ? firstCall(statement.expression) : null;
    const name = made !== null && receiver(made.expression)?.getText() === own ? stringOf(made.arguments[0]) : null;
    if (made !== null && name !== null) yield { kind: 'column', by: 'sql', table, name, type: lastName(made.expression), at: rangeOf(statement, script) };
  }
}

/** `({ … })` of an arrow function, or what its block returns. */
function unwrapBody(body: ts.ConciseBody): ts.Expression | undefined {
  if (!ts.isBlock(body)) return unwrap(body);
  const last = body.statements.at(-1);
  return last !== undefined && ts.isReturnStatement(last) && last.expression !== undefined ? unwrap(last.expression) : undefined;
}

/** `text('name')` of `text('name').notNull().unique()`. */
function firstCall(expression: ts.Expression): ts.CallExpression | null {
  let at = unwrap(expression);
  for (let steps = 0; steps < 20 && ts.isCallExpression(at); steps++) {
    const on = receiver(at.expression);
    if (on === null || !ts.isCallExpression(on)) return at;
    at = on;
  }
  return null;
}

/** `@Entity() class User { @Column() password: string }` */
function* entity(node: ts.ClassDeclaration, { script }: Survey): Iterable<Fact> {
  const table = node.name?.text;
  if (table === undefined) return;
  for (const member of node.members) {
    const column = ts.isPropertyDeclaration(member) ? decorated(member, 'Column') : null;
    const name = column === null ? null : keyOf(member.name);
    if (name === null || column === null || column.arguments.some((given) => /\b(?:select|hidden)\s?:\s?(?:false|true)|transformer/.test(given.getText()))) continue;
    yield { kind: 'column', by: 'typeorm', table, name, type: 'string', at: rangeOf(member, script) };
  }
}

function decorated(node: ts.HasDecorators, name: string): ts.CallExpression | null {
  const found = ts.getDecorators(node)?.find(({ expression }) => ts.isCallExpression(expression) && lastName(expression.expression) === name);
  return found !== undefined && ts.isCallExpression(found.expression) ? found.expression : null;
}
