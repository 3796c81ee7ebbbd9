// Extract stage: functions that give back a file of settings as it is, and the credentials that code takes out of what they give.
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { GivenBackFact, TakenSettingsFact } from '../../model/limits.ts';
import type { Document } from '../../parse/document.ts';
import { withheld } from '../returned-rows.ts';
import { valueOf } from './expression.ts';
import { returnsOf } from './functions.ts';
import { functionSymbol } from './routes/host.ts';
import { heldAs } from './routes/guards.ts';
import { declarationOf } from './scope.ts';
import { type Survey, surveys } from './survey.ts';
import { accessedKey, keyOf, lastName, rangeOf, unwrap } from './syntax.ts';

const settingsFile = /['"`/][\w.-]{0,40}(?:config|settings|preferences)[\w.-]{0,20}\.json['"`]/i;
const settingsCall = /(?:config|configuration|settings|preferences)$/i;
const credential = /(?:^|_)(?:api_?key|secret|password|passwd|access_?token|private_?key|client_?secret)$|(?:ApiKey|Secret|Password|AccessToken|PrivateKey)$/i;
const describing = /public|has|is[A-Z]|show|enable|min|max|length/;
const longest = 12_000;

export function* extractSettingsFiles(document: Document, { text }: SourceFile): Generator<Fact> {
  const loads = text.includes('JSON.parse(') && settingsFile.test(text);
  const takes = /(?:config|configuration|settings|preferences)\(\s?\)/i.test(text) && /key|secret|passw|token/i.test(text);
  if (!loads && !takes) return;
  for (const survey of surveys(document)) {
    if (loads) for (const node of survey.functions) yield* givenBack(node, survey);
    if (takes) yield* taken(survey);
  }
}

/** `const parsed = JSON.parse(await readFile('data/config.json')); return parsed;` */
function* givenBack(node: ts.FunctionLikeDeclaration, { script }: Survey): Generator<GivenBackFact> {
  const body = node.getText(script.source).slice(0, longest);
  if (!body.includes('JSON.parse(') || !settingsFile.test(body) || withheld(body).length > 0) return;
  for (const { expression } of returnsOf(node)) {
    if (!isParsed(expression)) continue;
    for (const symbol of new Set([functionSymbol(node, script), heldAs(node, script)])) {
      if (symbol !== null) yield { kind: 'given-back', symbol, of: valueOf(expression, script), by: 'file', at: rangeOf(expression, script) };
    }
    return;
  }
}

/** The parsed text, by itself or by the name that it has. */
function isParsed(node: ts.Expression): boolean {
  const inner = behind(node);
  return ts.isCallExpression(inner) && inner.expression.getText() === 'JSON.parse';
}

function behind(node: ts.Expression): ts.Expression {
  const inner = unwrap(node);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner)?.node : undefined;
  return declared !== undefined && ts.isVariableDeclaration(declared) && ts.isIdentifier(declared.name) && declared.initializer !== undefined ? unwrap(declared.initializer) : inner;
}

/** `const { API_KEY } = await loadConfig()`, `(await loadConfig()).apiKey`, `const config = await loadConfig(); config.apiKey` */
function* taken({ variables, accesses, script }: Survey): Generator<TakenSettingsFact> {
  for (const variable of variables) {
    const call = variable.initializer === undefined ? null : settingsOf(variable.initializer);
    if (call === null || !ts.isObjectBindingPattern(variable.name)) continue;
    const names = variable.name.elements.map((each) => keyOf(each.propertyName ?? each.name) ?? '').filter(isCredential);
    if (names.length > 0) yield { kind: 'taken-settings', of: valueOf(call.expression, script), names, at: rangeOf(variable, script) };
  }
  for (const access of accesses) {
    const key = accessedKey(access) ?? '';
    const call = isCredential(key) ? settingsOf(behind(access.expression)) : null;
    if (call !== null) yield { kind: 'taken-settings', of: valueOf(call.expression, script), names: [key], at: rangeOf(access, script) };
  }
}

function settingsOf(node: ts.Expression): ts.CallExpression | null {
  const inner = unwrap(node);
  return ts.isCallExpression(inner) && inner.arguments.length === 0 && settingsCall.test(lastName(inner.expression)) ? inner : null;
}

function isCredential(name: string): boolean {
  return credential.test(name) && !describing.test(name);
}
