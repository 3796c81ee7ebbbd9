// extract/python/routes: classes of `http.server` -> RouterFact, RouteFact: a method a verb, which asks itself for the path.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Range } from '../../../model/range.ts';
import type { Value } from '../../../model/value.ts';
import type { Document } from '../../../parse/document.ts';
import { lastName } from '../names.ts';
import type { ClassSite, FunctionSite, Outline } from '../outline.ts';

const base = /^(?:Base|Simple)HTTPRequestHandler$/;
/** `HTTPServer(("0.0.0.0", 8000), Handler)`: to all interfaces, and nowhere to its own machine alone. */
const open = /Server\(\s*\(\s*["'](?:0\.0\.0\.0|::)?["']\s*,|\(\s*["'](?:0\.0\.0\.0|::)?["']\s*,\s*(?:\w*port\w*|\d{2,5})\s*\)/i;
const toItself = /["'](?:localhost|127\.0\.0\.1|::1)["']\s*,\s*(?:\w*port\w*|\d{2,5}|0)\s*\)/i;
/** Whoever asks who calls is not listed: how it refuses is not read here. */
const asks = /headers\b[^\n]{0,20}["'](?:authorization|cookie|x-[\w-]*(?:key|token|auth|secret|signature)[\w-]*)["']|\bcompare_digest\b|\b\w*(?:authori[sz]e|authenticat|check_?(?:auth|token)|verify_?(?:auth|token|key|signature))\w*\(/i;
/** What a login of another service calls back. */
const callback = /callback|oauth/i;
/** One alone is a hook that another program of the same place calls. */
const fewest = 2;
const most = 60;

export function* stdlibRoutes(_document: Document, code: Outline, { text }: SourceFile): Iterable<Fact> {
  if (!text.includes('HTTPRequestHandler') || !open.test(text) || toItself.test(text) || asks.test(text)) return;
  for (const site of code.classes) {
    if (callback.test(site.node.name) || !site.node.bases.some((one) => base.test(lastName(one)))) continue;
    const name = site.inner.symbol;
    const verbs = site.methods.filter(({ node }) => /^do_(?:GET|POST|PUT|PATCH|DELETE)$/.test(node.name));
    const routes = verbs.flatMap((method) => [...answered(name, method, text)]);
    if (routes.length < fewest) continue;
    yield { kind: 'router', framework: 'http', name, is: 'application', safeguards: [], at: headOf(site) };
    yield* routes;
  }
}

function headOf({ node }: ClassSite): Range {
  return { start: node.start, end: node.start + 6 + node.name.length };
}

const compared = /(?:path|url|route|endpoint)\w*(?:\.rstrip\([^)\n]{0,6}\))?\s*==\s*(["'])(\/[^"'\n]{0,100})\1|\.startswith\(\s*(["'])(\/[^"'\n]{0,100})\3\s*\)(?:[^\n]{0,80}?\.endswith\(\s*["'](\/[^"'\n]{0,100})["']\s*\))?/g;

function* answered(on: string, { node, inner }: FunctionSite, text: string): Iterable<Fact> {
  const method = node.name.slice('do_'.length);
  const found = [...text.slice(node.start, node.end).matchAll(compared)].slice(0, most);
  const handler = { kind: 'name' as const, name: inner.symbol, at: { start: node.start, end: node.start } };
  const host = (at: Range): Value => ({ kind: 'name', name: on, at });
  for (const match of found) {
    const at = { start: node.start + match.index, end: node.start + match.index + match[0].length };
    const url = match[2] ?? `${match[4] ?? '/'}{rest}${match[5] ?? ''}`;
    yield { kind: 'route', framework: 'http', on: host(at), methods: [method], pattern: { kind: 'literal', value: url, at }, transport: 'http', handler, safeguards: [], at };
  }
  if (found.length > 0) return;
  const at = { start: node.start, end: node.start + 4 + node.name.length };
  yield { kind: 'route', framework: 'http', on: host(at), methods: [method], pattern: { kind: 'literal', value: '/*', at }, transport: 'http', handler, safeguards: [], at };
}
