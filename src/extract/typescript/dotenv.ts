// Extract stage: code that loads dotenv files, in the order it does.
import { ts } from 'ts-morph';
import type { DotenvLoadFact, Fact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import type { Document, Script } from '../../parse/document.ts';
import { guardsOf, optionValue, valueOf } from './expression.ts';
import { type Survey, requiredModule, surveys } from './survey.ts';
import { dottedName, lastName, rangeOf, receiver } from './syntax.ts';

const packages = new Set(['dotenv', 'dotenv-flow', 'dotenv-safe', 'dotenv-defaults', '@dotenvx/dotenvx', 'dotenv-extended']);

export function* extractDotenv(document: Document): Generator<Fact> {
  let order = 0;
  for (const survey of surveys(document)) {
    const found = [...imported(survey), ...survey.calls.flatMap((call) => load(call, survey) ?? [])].sort((a, b) => a.at.start - b.at.start);
    for (const fact of found) yield { ...fact, order: order++ };
  }
}

type Load = DotenvLoadFact;

/** `import 'dotenv/config'`, `require('dotenv/config')`. */
function* imported({ script }: Survey): Generator<Load> {
  for (const statement of script.source.statements) {
    const from = ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : null;
    if (from !== null && /^(?:dotenv(?:-\w+)?|@dotenvx\/dotenvx)\/config$/.test(from)) yield made(undefined, statement, script);
  }
}

function made(file: Value | undefined, node: ts.Node, script: Script): Load {
  return { kind: 'dotenv-load', order: 0, guards: guardsOf(node, script), at: rangeOf(node, script), ...(file && { file }) };
}

function load(call: ts.CallExpression, { script, imports }: Survey): Load | null {
  const name = lastName(call.expression);
  const [first] = call.arguments;
  if (name === 'require' && first !== undefined && ts.isStringLiteralLike(first) && /^dotenv(?:-\w+)?\/config$/.test(first.text)) return made(undefined, call, script);
  if (name === 'config' || name === 'configDotenv') {
    const on = receiver(call.expression);
    const from = on === null ? imports.get(dottedName(call.expression)) : (requiredModule(on) ?? imports.get(dottedName(on)));
    return from !== undefined && from !== null && packages.has(from) ? made(pathOf(first, 'path', script), call, script) : null;
  }
  if (name === 'loadEnvFile') return dottedName(call.expression) === 'process.loadEnvFile' ? made(first && valueOf(first, script), call, script) : null;
  if (name === 'loadEnvConfig') return imports.get(dottedName(call.expression)) === '@next/env' ? made(undefined, call, script) : null;
  if (name !== 'forRoot' || !/ConfigModule\.forRoot$/.test(dottedName(call.expression))) return null;
  return made(optionValue(first, 'envFilePath', script), call, script);
}

function pathOf(options: ts.Expression | undefined, key: string, script: Script): Value | undefined {
  if (options === undefined) return undefined;
  if (ts.isObjectLiteralExpression(options)) return optionValue(options, key, script);
  const value = valueOf(options, script);
  return { kind: 'member', on: value, name: key, at: value.at };
}
