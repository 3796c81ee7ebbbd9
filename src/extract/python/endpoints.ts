// extract/python: document -> EndpointFact: addresses of this machine or a private network that code calls, other than as a default.
import type { Expr } from '../../parse/python/ast.ts';
import type { EndpointFact } from '../../model/environment.ts';
import type { Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import { localAddressOf, localAddressWords } from '../environment/addresses.ts';
import type { Extractor } from '../extractor.ts';
import { callsOf, outlineOf } from './code.ts';
import { rangeOf } from './expression.ts';
import { argument, qualify, text } from './names.ts';

const most = 20;
const baseName = /^(?!.*(?:DEFAULT|DEV|LOCAL|DEBUG|TEST|EXAMPLE))(?:\w*_)?(?:API|BASE|BACKEND|SERVER|SERVICE|ENDPOINT|GATEWAY|HOST)(?:_\w+)?$/;
const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'request', 'stream', 'urlopen', 'connect'];
const clients = /^(?:requests|niquests|httpx|aiohttp|urllib\.request|websockets)\b/;

export const endpointsExtractor: Extractor = { topic: 'endpoints', formats: ['python'], triggers: localAddressWords, extract };

function* extract(document: Document): Iterable<Fact> {
  let count = 0;
  for (const { node, value, scope, guard } of outlineOf(document)?.assignments ?? []) {
    const address = value === null || guard !== null || scope.kind !== 'module' || node.type !== 'Name' || node.id.length > 60 || !baseName.test(node.id) ? null : addressOf(value);
    if (address !== null && value !== null && ++count <= most) yield factOf(address, 'base', value);
  }
  for (const { node, scope, guard } of callsOf(document, ...verbs)) {
    const given = argument(node, node.func.type === 'Attribute' && /^(?:request|stream)$/.test(node.func.attr) ? 1 : 0, 'url');
    const address = given === null || guard !== null ? null : addressOf(given);
    if (address === null || given === null || !clients.test(qualify(node.func, scope) ?? '')) continue;
    if (++count <= most) yield factOf(address, 'call', given);
  }
}

/** A plain text, or one with values put in behind the address. */
function addressOf(value: Expr): string | null {
  const first = value.type === 'JoinedStr' ? value.values[0] : value.type === 'BinOp' ? value.left : value;
  const plain = text(first);
  return plain === null ? null : localAddressOf(plain);
}

function factOf(address: string, use: EndpointFact['use'], node: Expr): EndpointFact {
  return { kind: 'endpoint', address, use, side: 'server', at: rangeOf(node) };
}
