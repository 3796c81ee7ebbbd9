// Extract stage: certificate verification turned off in clients and servers of Node.
import { ts } from 'ts-morph';
import type { Fact, TlsVerifyFact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import { guardsOf, valueOf } from './expression.ts';
import { type Survey, surveys } from './survey.ts';
import { accessedKey, dottedName, isFunction, keyOf, memberValue, rangeOf, unwrap } from './syntax.ts';

/** Options of node:tls, request, axios, pg, mysql2, mongodb, mssql, kafkajs, ioredis and who passes them on. */
const options: ReadonlyMap<string, TlsVerifyFact['offWhen']> = new Map<string, TlsVerifyFact['offWhen']>([
  ['rejectUnauthorized', 'falsy'],
  ['strictSSL', 'falsy'],
  ['sslValidate', 'falsy'],
  ['trustServerCertificate', 'truthy'],
  ['tlsAllowInvalidCertificates', 'truthy'],
  ['tlsAllowInvalidHostnames', 'truthy'],
  ['tlsInsecure', 'truthy'],
]);

export function* extractTls(document: Document): Generator<Fact> {
  for (const survey of surveys(document)) {
    for (const object of survey.objects) for (const property of object.properties) yield* fromProperty(property, survey);
    for (const assignment of survey.assignments) yield* fromAssignment(assignment, survey);
  }
}

function* fromProperty(property: ts.ObjectLiteralElementLike, { script }: Survey): Generator<TlsVerifyFact> {
  const option = keyOf(property.name);
  const offWhen = option === null ? undefined : options.get(option);
  if (option === null || (offWhen === undefined && option !== 'checkServerIdentity')) return;
  const held = memberValue(property);
  if (held === null || isBlankField(property.parent) || (option === 'rejectUnauthorized' && asksNoClient(property.parent))) return;
  const place = { at: rangeOf(property, script), guards: guardsOf(property, script) };
  if (option === 'checkServerIdentity') {
    if (isFunction(held) && acceptsAll(held) && isOfTls(property.parent)) yield { kind: 'tls-verify', option, value: { kind: 'literal', value: false, at: place.at }, offWhen: 'always', ...place };
    return;
  }
  if (offWhen !== undefined && !ts.isMethodDeclaration(held)) yield { kind: 'tls-verify', option, value: valueOf(held, script), offWhen, ...place };
}

/** Among what the fields of a record start with, one of which says that it uses no TLS: `_.defaults(this, given, { host: '', tls: false, … })`. */
function isBlankField(record: ts.Node): boolean {
  const { parent } = record;
  if (!ts.isObjectLiteralExpression(record) || !ts.isCallExpression(parent) || parent.arguments[0]?.kind !== ts.SyntaxKind.ThisKeyword) return false;
  return record.properties.some((field) => /^(?:use_?)?(?:tls|ssl)$/i.test(keyOf(field.name) ?? '') && ts.isPropertyAssignment(field) && field.initializer.kind === ts.SyntaxKind.FalseKeyword);
}

/** `https.createServer({ key, cert, requestCert: false, … })`: a server that asks its clients for no certificate has none to refuse. */
function asksNoClient(record: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(record)) return false;
  const asked = record.properties.find((field) => keyOf(field.name) === 'requestCert');
  return asked !== undefined && ts.isPropertyAssignment(asked) && asked.initializer.kind === ts.SyntaxKind.FalseKeyword;
}

const tlsPlace = /tls|ssl|https?|secure|agent|socket|connect|request|axios|fetch|got$|options?$|default/i;

/** Whether options are those of a TLS connection. Clients of databases take theirs under a key of its own, and know no such option beside it. */
function isOfTls(options: ts.Node): boolean {
  let at = options.parent;
  while (ts.isConditionalExpression(at) || ts.isParenthesizedExpression(at) || ts.isSpreadAssignment(at) || ts.isBinaryExpression(at) || ts.isAsExpression(at) || ts.isObjectLiteralExpression(at)) at = at.parent;
  if (ts.isPropertyAssignment(at)) return tlsPlace.test((keyOf(at.name) ?? '').replace(/^(?:redis|db|database|client|cluster)_?options$/i, ''));
  return !(ts.isCallExpression(at) || ts.isNewExpression(at)) || tlsPlace.test(dottedName(at.expression));
}

/** An identity check that cannot return an error (node:tls: an Error refuses, undefined accepts). */
function acceptsAll(check: ts.FunctionLikeDeclaration): boolean {
  const { body } = check;
  if (body === undefined) return false;
  if (!ts.isBlock(body)) return isNothing(unwrap(body));
  return body.statements.every((statement) => ts.isReturnStatement(statement) && (statement.expression === undefined || isNothing(unwrap(statement.expression))));
}

function isNothing(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined') || ts.isVoidExpression(node) || (ts.isObjectLiteralExpression(node) && node.properties.length === 0) || node.kind === ts.SyntaxKind.TrueKeyword;
}

function* fromAssignment(assignment: ts.BinaryExpression, { script }: Survey): Generator<TlsVerifyFact> {
  const option = accessedKey(assignment.left);
  const offWhen = option === null ? undefined : options.get(option);
  if (option === null || (offWhen === undefined && option !== 'NODE_TLS_REJECT_UNAUTHORIZED')) return;
  const place = { at: rangeOf(assignment, script), guards: guardsOf(assignment, script) };
  if (option === 'NODE_TLS_REJECT_UNAUTHORIZED') {
    const value = valueOf(assignment.right, script);
    const off = value.kind === 'literal' && String(value.value) === '0'; // Node reads exactly '0'
    if (dottedName(assignment.left) === 'process.env.NODE_TLS_REJECT_UNAUTHORIZED' && off) yield { kind: 'tls-verify', option, value, offWhen: 'always', ...place };
    return;
  }
  if (offWhen !== undefined) yield { kind: 'tls-verify', option, value: valueOf(assignment.right, script), offWhen, ...place };
}
