// Extract stage: the tables of Sequelize and TypeORM -> ColumnFact; not what a table leaves out of its rows by itself.
// https://sequelize.org/docs/v6/core-concepts/model-basics/, https://typeorm.io/docs/entity/entities
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { Survey } from './survey.ts';
import { keyOf, lastName, memberOf, memberValue, rangeOf, stringOf, unwrap } from './syntax.ts';

/** The text of a file that holds one of these hides fields, or may. */
const hides = /toJSON|toObject|\btransform\b|defaultScope|\bexclude\b|@Exclude|\bhide\b/;

export function* tableColumns(survey: Survey, text: string): Iterable<Fact> {
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
