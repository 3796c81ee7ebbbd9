// extract/python: document -> MemoryStoreFact: stores of libraries that keep everything in memory.
import type { Call, Expr, Stmt } from '../../parse/python/ast.ts';
import type { MemoryStoreFact } from '../../model/container.ts';
import type { Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { callsOf, outlineOf, sitesOf } from './code.ts';
import { guardValues, rangeOf } from './expression.ts';
import { dotted, lastName } from './names.ts';
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
  const isStandIn = standIns(document, code);
  for (const site of callsOf(document, ...classes.keys())) {
    const name = importedAs(lastName(site.node.func), code);
    const keeps = classes.get(name);
    if (keeps === undefined) continue;
    yield {
      kind: 'memory-store',
      name,
      keeps,
      ...((fallbacks.has(site.node) || isStandIn(site.node)) && { fallback: true }),
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

/** What is made where something failed, or for a name or a result that is given another store on another way. */
function standIns(document: Document, code: Outline): (call: Call) => boolean {
  const failed = document.kind === 'python' ? handlersOf(document.module.body) : [];
  return (call) => {
    if (failed.some(({ start, end }) => start <= call.start && call.end <= end)) return true;
    const given = code.assignments.find(({ value }) => value === call);
    if (given !== undefined) {
      const name = dotted(given.node);
      const others = code.assignments.filter((other) => other !== given && name !== null && dotted(other.node) === name && (name.includes('.') || other.scope === given.scope));
      return others.some(({ value }) => isOther(value)) || (given.node.type === 'Name' && given.scope.names.get(given.node.id)?.[0]?.kind === 'param');
    }
    const maker = code.functions.find(({ returns }) => returns.some(({ node }) => node.value === call));
    return maker?.returns.some(({ node }) => isOther(node.value)) === true;
  };
}

/** A store of another class, or what a function makes. */
function isOther(value: Expr | null): boolean {
  const inner = value?.type === 'Await' ? value.value : value;
  return inner?.type === 'Call' && !classes.has(lastName(inner.func)) && /saver|store|checkpoint|session|service/i.test(lastName(inner.func));
}

function handlersOf(block: readonly Stmt[], depth = 0): { readonly start: number; readonly end: number }[] {
  if (depth > 40) return [];
  return block.flatMap((statement) => {
    const blocks = 'body' in statement && Array.isArray(statement.body) ? [statement.body as readonly Stmt[]] : [];
    if ('orelse' in statement && Array.isArray(statement.orelse)) blocks.push(statement.orelse as readonly Stmt[]);
    const inner = blocks.flatMap((one) => handlersOf(one, depth + 1));
    return statement.type === 'Try' ? [...statement.handlers, ...inner] : inner;
  });
}
