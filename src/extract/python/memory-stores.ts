// extract/python: document -> MemoryStoreFact: stores of libraries that keep everything in memory.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { MemoryStoreFact } from '../../model/container.ts';
import type { Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { callsOf, outlineOf, sitesOf } from './code.ts';
import { guardValues, rangeOf } from './expression.ts';
import { lastName } from './names.ts';
import type { Outline } from './outline.ts';
import { functionOf } from './scope.ts';

const classes = new Map<string, MemoryStoreFact['keeps']>([
  ['MemorySaver', 'conversations'],
  ['InMemorySaver', 'conversations'],
  ['InMemorySessionService', 'sessions'],
  ['InMemorySessionStore', 'sessions'],
  ['MemorySessionStore', 'sessions'],
  ['InMemoryConversationStore', 'conversations'],
  ['InMemoryTaskStore', 'jobs'],
  ['InMemoryJobStore', 'jobs'],
]);

export const memoryStoresExtractor: Extractor = {
  topic: 'memory-stores',
  formats: ['python'],
  triggers: ['memorysaver', 'inmemorysaver', 'inmemorysession', 'memorysessionstore', 'inmemorytaskstore', 'inmemoryjobstore', 'inmemoryconversation'],
  extract,
};

function* extract(document: Document): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  const fallbacks = fallbackCalls(document, code);
  for (const site of callsOf(document, ...classes.keys())) {
    const name = importedAs(lastName(site.node.func), code);
    const keeps = classes.get(name);
    if (keeps === undefined) continue;
    yield {
      kind: 'memory-store',
      name,
      keeps,
      ...(fallbacks.has(site.node) && { fallback: true }),
      symbol: functionOf(site.scope)?.symbol ?? '',
      guards: guardValues(site.guard),
      at: rangeOf(site.node),
    };
  }
}

function importedAs(local: string, { imports }: Outline): string {
  return imports.find((one) => one.local === local)?.imported ?? local;
}

/** Calls that stand in where nothing else was given: `store or MemorySaver()`, `a if b else MemorySaver()`, defaults of parameters. */
function fallbackCalls(document: Document, { functions }: Outline): Set<Expr> {
  const { fallbacks, choices } = sitesOf(document);
  const found = new Set<Expr>();
  const take = (node: Expr | null | undefined): void => {
    if (node?.type === 'Call') found.add(node satisfies Call);
  };
  for (const { node } of fallbacks) node.values.forEach(take);
  for (const { node } of choices) [node.body, node.orelse].forEach(take);
  for (const { node } of functions) [...node.args.defaults, ...node.args.kw_defaults].forEach(take);
  return found;
}
