// extract/typescript: document -> EventFact, ClaimedIdentityFact: what a message of Socket.IO calls, and whom its server takes a caller for.
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { ClaimedIdentityFact, EventFact } from '../../model/route.ts';
import type { Document } from '../../parse/document.ts';
import { functionRef } from './routes/host.ts';
import { type Survey, surveys } from './survey.ts';
import { lastName, rangeOf, stringOf, unwrap } from './syntax.ts';

export function* extractEvents(document: Document): Iterable<Fact> {
  for (const survey of surveys(document)) {
    for (const call of survey.calls) yield* ofCall(call, survey);
    yield* claimed(survey);
  }
}

/** The file makes the server, and nothing in it stands before a connection or looks a token up. */
const looks = /(?:^|[^\w.])(?!(?:app|router|server|api)\.)[\w.]{1,40}(?:\([^()\n]{0,40}\))?\.use\(|\bjwt\b|verif|authenticat|passport|session|allowRequest|\btoken\b/im;
const identity = /^(?:user|account|member|player|sender|client)(?:_?(?:id|name))?$|^(?:uid|e_?mail)$/i;

/** `const userId = socket.handshake.query.userId;` */
function* claimed({ script, imports, accesses, calls }: Survey): Iterable<ClaimedIdentityFact> {
  if (![...imports.values()].includes('socket.io') || looks.test(script.source.text)) return;
  for (const access of accesses) {
    if (!ts.isPropertyAccessExpression(access) || !identity.test(access.name.text) || !/\bhandshake\.(?:query|auth)$/.test(unwrap(access.expression).getText())) continue;
    yield { kind: 'claimed-identity', name: access.name.text, at: rangeOf(access, script) };
    return;
  }
  for (const call of calls) {
    const message = messageOf(call);
    const name = message === null ? null : saidIn(call.arguments[1]);
    if (message === null || name === null) continue;
    yield { kind: 'claimed-identity', name, message, at: rangeOf(call.expression, script) };
    return;
  }
}

/** The room that a user's messages are sent to, or the entry that his socket is found by: `socket.join(userId)`, `users.set(userId, socket.id)`, `users[data.userId] = socket`, `addUser(userId, socket.id)`. */
const taken = /\bsocket\.join\(\s{0,20}(?:`[^`$]{0,30}\$\{)?(?:String\()?([\w.?]{2,40})|(?:\.set|\b\w{2,30})\(\s{0,20}([\w.?]{2,40})\s{0,4},[^;]{0,200}\bsocket\b|\w\[([\w.?]{2,40})\]\s?=\s?[^=;]{0,100}\bsocket\b/g;
const ownId = /^(?:user|account|member|sender)_?(?:id|e_?mail|name)$|^e_?mail$|\.e_?mail$|(?:^|\.)(?:user|account|member|sender)(?:_?data)?\??\.(?:_?id|uid)$|\.(?:user|account|member|sender)_?(?:id|e_?mail|name)$/i;

/** The id of the sender that a message's handler takes from it, and puts his socket under. */
function saidIn(handler: ts.Expression | undefined): string | null {
  const node = handler === undefined ? null : unwrap(handler);
  if (node === null || (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node))) return null;
  const [first] = node.parameters;
  const text = node.body.getText();
  for (const match of text.matchAll(taken)) {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const root = name.split(/[.?]/, 1)[0] ?? '';
    if (ownId.test(name) && first !== undefined && isOfMessage(root, first.name, text)) return name;
  }
  return null;
}

/** `({ userId }) => …`, `(userId) => …`, `(data) => { const { userId } = data; … }`, `data.userId` */
function isOfMessage(root: string, parameter: ts.BindingName, body: string): boolean {
  if (!ts.isIdentifier(parameter)) return parameter.elements.some((each) => ts.isBindingElement(each) && each.name.getText() === root);
  if (parameter.text === root) return true;
  const unpacked = new RegExp(`\\{([^{}]{1,200})\\}\\s?=\\s?${parameter.text}\\b|\\b${root}\\s?=\\s?${parameter.text}\\b`).exec(body);
  return unpacked !== null && (unpacked[1] === undefined || new RegExp(`\\b${root}\\b`).test(unpacked[1]));
}

function* ofCall(call: ts.CallExpression, { script }: Survey): Iterable<EventFact> {
  const name = messageOf(call);
  const handler = call.arguments[1];
  if (name !== null && handler !== undefined) yield { kind: 'event', by: 'socketio', name, handler: functionRef(handler, script), at: rangeOf(call.expression, script) };
}

/** `socket.on('rename', f)`, where `socket` is what a server hands out: to `io.on('connection', …)`, or as a parameter that says so. */
export function messageOf(call: ts.CallExpression): string | null {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'on' || call.arguments.length !== 2) return null;
  const name = stringOf(call.arguments[0]);
  const socket = lastName(callee.expression);
  return name === null || own.test(name) || !/socket|client/i.test(socket) || !isOfServer(call, socket) ? null : name;
}

/** Of Socket.IO itself, or of a stream. */
const own = /^(?:connect|connection|connect_error|disconnect|disconnecting|error|data|end|close|open|message|drain|finish|timeout|ping|pong|upgrade|listening|reconnect\w*)$/;

/** Inside a function that takes it: the one given to `on('connection')`, or one of its own that is handed the socket. */
function isOfServer(node: ts.Node, name: string): boolean {
  for (let at = node.parent as ts.Node | undefined; at !== undefined; at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    const parameter = at.parameters.find((one) => ts.isIdentifier(one.name) && one.name.text === name);
    if (parameter === undefined) continue;
    const around = at.parent;
    if (ts.isCallExpression(around) && /^(?:on|once)$/.test(lastName(around.expression)) && around.arguments[0] !== undefined && /^connect(?:ion)?$/.test(stringOf(around.arguments[0]) ?? '')) return true;
    return !ts.isArrowFunction(at) || ts.isVariableDeclaration(around) || ts.isPropertyDeclaration(around);
  }
  return false;
}
