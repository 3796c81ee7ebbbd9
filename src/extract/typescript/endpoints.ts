// Extract stage: addresses of this machine or a private network that a script calls, other than as the default of something else.
import { ts } from 'ts-morph';
import type { EndpointFact } from '../../model/environment.ts';
import type { Fact } from '../../model/fact.ts';
import { componentFile, type SourceFile } from '../../model/file.ts';
import type { Document, Script } from '../../parse/document.ts';
import { localAddress, localAddressOf } from '../environment/addresses.ts';
import { guardsOf } from './expression.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, keyOf, lastName, rangeOf } from './syntax.ts';

const most = 40;
const everyAddress = new RegExp(localAddress.source, 'gi');
const ofPages = /\b(?:window|document)\.|localStorage|from ['"](?:react|vue|svelte|zustand|preact|solid-js|@angular|pinia|@reduxjs)|import\.meta\.env/;

export function* extractEndpoints(document: Document, file: SourceFile): Generator<Fact> {
  const side = componentFile.test(file.path) || ofPages.test(file.text) ? 'page' : 'server';
  for (const survey of surveys(document)) {
    const { source } = survey.script;
    let count = 0;
    for (const { index } of source.text.matchAll(everyAddress)) {
      if (++count > most) return;
      const node = textAt(source, index);
      const address = node === null ? null : localAddressOf(node.text);
      const use = node === null || address === null ? null : useOf(node, survey);
      if (node !== null && address !== null && use !== null) yield { kind: 'endpoint', address, use, side, at: rangeOf(node, survey.script) };
    }
  }
}

type Text = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead;

/** The text that begins with what stands at the offset. */
function textAt(source: ts.SourceFile, offset: number): Text | null {
  let node: ts.Node = source;
  for (let depth = 0; depth < 500; depth++) {
    const inner: ts.Node | undefined = ts.forEachChild(node, (child) => (child.pos <= offset && offset < child.end ? child : undefined));
    if (inner === undefined) break;
    node = inner;
  }
  const text = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) ? node : null;
  return text !== null && text.getStart(source) + 1 === offset ? text : null;
}

const longestName = 60;
const baseName = /^(?!.*(?:default|example|fallback|placeholder|_?dev(?:_|$|[A-Z])|local))(?:base_?ur[il]|(?:\w*_)?(?:api|backend|server|gateway|ws|web_?socket|socket)(?:_?(?:base|root|server|service|gateway))?_?(?:ur[il]|host|origin|endpoint|base|address)?s?|endpoint|\w+_?(?:api|service|backend|server|socket|base)_?(?:ur[il]|host|endpoint))$/i;
const client = /^(?:fetch|\$?fetch|ofetch|useFetch|axios|ky|got|superagent|request|io|socketIOClient|needle|wretch|useSWR)$/;
const clientMethod = /^(?:axios|ky|got|superagent|request|https?|needle|ofetch|\$?http|api|client|instance)\.(?:get|post|put|patch|delete|head|request|create)$/i;
const socket = /^(?:WebSocket|ReconnectingWebSocket|EventSource|W3CWebSocket|XMLHttpRequest)$/;

/** What calls it or builds on it; null where it is a default, one of several, or only shown. */
function useOf(text: Text, survey: Survey): EndpointFact['use'] | null {
  const { script } = survey;
  if (guardsOf(text, script).length > 0) return null;
  const written = ts.isTemplateHead(text) ? text.parent : text;
  if (!ts.isExpression(written)) return null; // a type
  const node = whole(written);
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) {
    const name = keyOf(parent.name);
    return isBase(name) && !survey.reassigned.has(name ?? '') ? 'base' : null;
  }
  if (ts.isPropertyDeclaration(parent)) return isBase(keyOf(parent.name)) ? 'base' : null;
  if (ts.isPropertyAssignment(parent)) return isBase(keyOf(parent.name)) && !inConfiguration(parent, script) ? 'base' : null;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === node && /^base_?ur[il]$/i.test(lastName(parent.left)) ? 'base' : null;
  if (ts.isNewExpression(parent)) return socket.test(lastName(parent.expression)) && parent.arguments?.[0] === node ? 'call' : null;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return null;
  const callee = dottedName(parent.expression);
  return client.test(callee) || clientMethod.test(callee) ? 'call' : null;
}

function isBase(name: string | null): boolean {
  return name !== null && name.length <= longestName && baseName.test(name);
}

/** With what is written behind it: `'http://localhost:8000' + path`. */
function whole(text: ts.Expression): ts.Expression {
  let node = text;
  for (let depth = 0; depth < 50; depth++) {
    const { parent } = node;
    const goesOn = ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent) || (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken && parent.left === node);
    if (!goesOn) return node;
    node = parent;
  }
  return node;
}

/** A development server's proxy, a description of the interface, one environment of several. */
function inConfiguration(node: ts.Node, script: Script): boolean {
  for (let up = node.parent as ts.Node | undefined, depth = 0; up !== undefined && depth < 12; up = up.parent, depth++) {
    if (ts.isArrayLiteralExpression(up)) return true; // one of several to choose from
    const name = ts.isPropertyAssignment(up) ? (keyOf(up.name) ?? '') : ts.isVariableDeclaration(up) ? (keyOf(up.name) ?? '') : '';
    if (/^(?:dev|develop|development|local|localhost|test|testing|proxy|proxies|servers?|devServer|cors|swagger|openapi|defaults?|initial\w*)$/i.test(name)) return true;
  }
  return /\b(?:production|prod)\b\s?:/.test(script.source.text.slice(0, 20_000));
}
