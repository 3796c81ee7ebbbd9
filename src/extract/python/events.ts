// extract/python: document -> EventFact: what a message of Socket.IO or an invocation of AWS Lambda calls.
import type { Expr } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { EventFact } from '../../model/route.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf } from './code.ts';
import { lastName } from './names.ts';
import type { ClassSite, FunctionSite } from './outline.ts';

const declaring = ['socketio', 'sio.on', 'sio.event', 'namespace)'];

export const eventsExtractor: Extractor = {
  topic: 'events',
  formats: ['python'],
  triggers: [...declaring, 'handler(event'],
  inside: declaring,
  concerns: ({ text }) => declared.test(text),
  extract,
};

const declared = /^[ \t]*@(?:[\w.]*\.)?\w*(?:socketio|sio|socket_io)\w*\.(?:on|event)\b|^[ \t]*class \w+\([^)]*Namespace\b|^(?:async )?def \w*handler\(event\b/m;
const server = /^_?\w*(?:socketio|sio|socket_io)\w*$/i;

function* extract(document: Document): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  for (const site of code.functions) {
    const event = site.node.decorator_list.map((decorator) => eventOf(decorator, site)).find((name) => name !== null);
    if (event !== undefined && event !== null && !/^(?:connect|disconnect)$/.test(event)) yield fact('socketio', event, site);
    else if (isLambda(site)) yield fact('lambda', site.node.name, site);
  }
  for (const site of code.classes) yield* ofClass(site);
}

/** `@socketio.on('message')` of Flask-SocketIO, `@sio.on('message')` and `@sio.event` of python-socketio. */
function eventOf(decorator: Expr, { node }: FunctionSite): string | null {
  const callee = decorator.type === 'Call' ? decorator.func : decorator;
  if (callee.type !== 'Attribute' || !server.test(lastName(callee.value))) return null;
  if (callee.attr === 'event') return node.name;
  const given = callee.attr === 'on' && decorator.type === 'Call' ? decorator.args[0] : undefined;
  if (given === undefined) return null;
  return given.type === 'Constant' && typeof given.value === 'string' ? given.value : node.name;
}

/** `on_message` of a class-based namespace of either library. */
function* ofClass({ node, methods }: ClassSite): Iterable<EventFact> {
  if (!node.bases.some((base) => /^(?:Async)?Namespace$/.test(lastName(base)))) return;
  for (const site of methods) {
    const event = /^on_(?!connect$|disconnect$)(\w+)$/.exec(site.node.name)?.[1];
    if (event !== undefined) yield fact('socketio', event, site);
  }
}

/** By the signature that AWS documents: `def lambda_handler(event, context)` at the top of a module. */
function isLambda({ node, owner }: FunctionSite): boolean {
  const { args } = node.args;
  return owner === null && /(?:^|_)handler$/.test(node.name) && args.length === 2 && args[0]?.arg === 'event' && /^_?(?:context|ctx|_)$/.test(args[1]?.arg ?? '');
}

function fact(by: EventFact['by'], name: string, { node, inner }: FunctionSite): EventFact {
  const at = { start: node.start, end: node.start + node.name.length + 4 };
  return { kind: 'event', by, name, handler: { kind: 'name', name: inner.symbol, at }, at };
}
