// Extract stage: scripts -> ConnectingFact: functions that make a pool, client or connection each time they run, and what leads to them.
import { ts } from 'ts-morph';
import type { ConnectingFact } from '../../model/errors.ts';
import type { Fact } from '../../model/fact.ts';
import { componentFile, type SourceFile } from '../../model/file.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { maker, mayLead, mostLeads } from '../connecting-names.ts';
import { functionSymbol } from './routes/host.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, enclosingFunction, rangeOf } from './syntax.ts';

type Makes = NonNullable<ConnectingFact['makes']>;

/** By the package: what is called, and what it makes. */
const makers: readonly (readonly [RegExp, RegExp, Makes['family']])[] = [
  [/^(?:pg|@neondatabase\/serverless)$/, /(?:^|\.)Pool$/, 'pool'],
  [/^pg$/, /(?:^|\.)Client$/, 'connection'],
  [/^(?:mysql2?|mysql2\/promise|promise-mysql|mariadb|oracledb)$/, /(?:^|\.)(?:createConnection|getConnection)$/, 'connection'],
  [/^(?:mysql2?|mysql2\/promise|promise-mysql|mariadb|oracledb)$/, /(?:^|\.)createPool$/, 'pool'],
  [/^mongodb$/, /(?:^|\.)MongoClient(?:\.connect)?$/, 'pool'],
  [/^mongoose$/, /(?:^|\.)createConnection$/, 'pool'],
  [/^@prisma\/client$/, /(?:^|\.)PrismaClient$/, 'engine'],
  [/^(?:sequelize|sequelize-typescript)$/, /(?:^|\.)Sequelize$/, 'engine'],
  [/^(?:ioredis|redis)$/, /^(?:Redis|IORedis)$|(?:^|\.)createClient$/, 'connection'],
];
const speaking = /['"](?:pg|mysql2?|mysql2\/promise|promise-mysql|mariadb|oracledb|mongodb|mongoose|@prisma\/client|sequelize|sequelize-typescript|ioredis|redis|@neondatabase\/serverless)['"]/;

export function* extractConnecting(document: Document, { path, text }: SourceFile): Generator<Fact> {
  if (componentFile.test(path)) return;
  const mayMake = speaking.test(text);
  for (const survey of surveys(document)) {
    const records = new Map<string, { node: ts.Node; calls: Map<string, Value>; makes?: Makes }>();
    for (const call of [...survey.calls, ...survey.news]) {
      const name = mayMake ? dottedName(call.expression) : ts.isIdentifier(call.expression) ? call.expression.text : '';
      const makes = mayMake ? madeBy(call, name, survey) : null;
      if (makes === null && (name.includes('.') || !mayLead(name) || !isOwn(name, survey))) continue;
      const home = enclosingFunction(call);
      if (home === null || isImmediate(home)) continue;
      const symbol = functionSymbol(home, survey.script);
      const record = records.get(symbol) ?? { node: home, calls: new Map<string, Value>() };
      records.set(symbol, record);
      if (makes !== null) {
        if (record.makes === undefined && !isKept(call, home, survey)) record.makes = makes;
      } else if (record.calls.size < mostLeads) record.calls.set(name, { kind: 'name', name, at: rangeOf(call.expression, survey.script) });
    }
    for (const [symbol, { node, calls, makes }] of records) {
      if (makes !== undefined || calls.size > 0) yield { kind: 'connecting', symbol, ...(makes && { makes }), calls: [...calls.values()], at: rangeOf(node, survey.script) };
    }
  }
}

function madeBy(call: ts.CallExpression | ts.NewExpression, name: string, { imports, script }: Survey): Makes | null {
  const from = imports.get(name.split('.', 1)[0] ?? '');
  if (from === undefined) return null;
  const family = makers.find(([library, what]) => library.test(from) && what.test(name))?.[2];
  return family === undefined ? null : { what: maker(name), family, at: rangeOf(call.expression, script) };
}

/** What other packages offer leads nowhere in this project. */
function isOwn(name: string, { imports }: Survey): boolean {
  const from = imports.get(name);
  return from === undefined || /^[.@~#/]/.test(from);
}

/** `(async () => { … })()` runs when the file is loaded. */
function isImmediate({ parent }: ts.Node): boolean {
  const around = ts.isParenthesizedExpression(parent) ? parent.parent : parent;
  return ts.isCallExpression(around) && around.arguments.length === 0;
}

/** Stored outside the function, or only made where there is none yet. */
function isKept(call: ts.Node, home: ts.Node, { script }: Survey): boolean {
  for (let up = call.parent; up !== home && !ts.isSourceFile(up); up = up.parent) {
    if (ts.isIfStatement(up) || ts.isConditionalExpression(up)) return true;
    if (ts.isBinaryExpression(up) && /^(?:\?\?=|\|\|=|\?\?|\|\|)$/.test(up.operatorToken.getText(script.source))) return true;
    if (ts.isBinaryExpression(up) && up.operatorToken.kind === ts.SyntaxKind.EqualsToken && !isLocal(up.left, home)) return true;
  }
  return /\b(?:cached|globalThis|global|singleton|instance)\b/i.test(home.getText(script.source).slice(0, 1500));
}

function isLocal(target: ts.Expression, home: ts.Node): boolean {
  if (!ts.isIdentifier(target)) return false;
  return new RegExp(`\\b(?:let|var) ${target.text.replaceAll('$', '\\$')}\\b`).test(home.getText());
}
