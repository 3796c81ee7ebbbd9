// extract/python: document -> EventFact: resolvers of GraphQL. Graphene's by their names, Strawberry's and Ariadne's by decorators.
import type { Expr, Stmt } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { EventFact } from '../../model/route.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf } from './code.ts';
import { lastName, text } from './names.ts';
import type { ClassSite, FunctionSite } from './outline.ts';

const declaring = ['graphene', 'strawberry', 'ariadne', 'mutation)', 'objecttype)', '.field('];

export const graphqlExtractor: Extractor = {
  topic: 'graphql',
  formats: ['python'],
  triggers: ['graphene', 'strawberry', 'ariadne'],
  inside: declaring,
  concerns: ({ text }) => /^\s*(?:import|from) (?:graphene|strawberry|ariadne)/m.test(text),
  extract,
};

function* extract(document: Document): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  for (const site of code.classes) yield* ofGraphene(site);
  for (const site of code.functions) {
    const name = site.node.decorator_list.map((decorator) => fieldOf(decorator, site)).find((each) => each !== null);
    if (name !== undefined && name !== null) yield fact(name, site, []);
  }
}

const objects = /(?:^|[a-z])ObjectType$|^Query$/;
const mutations = /(?:^|[a-z])Mutation$|^ClientIDMutation$/;

/** `resolve_user` of an object, `mutate` of a mutation. */
function* ofGraphene({ node, methods }: ClassSite): Iterable<EventFact> {
  const bases = node.bases.map(lastName);
  if (!bases.some((base) => objects.test(base) || mutations.test(base))) return;
  for (const site of methods) {
    const field = /^resolve_(\w+)$/.exec(site.node.name)?.[1];
    if (field !== undefined) yield fact(field, site, plainNames(node.body.filter((each) => declares(each, field))));
    else if (/^(?:mutate|mutate_and_get_payload)$/.test(site.node.name)) yield fact(node.name, site, plainNames(node.body));
  }
}

function declares(node: Stmt, field: string): boolean {
  return node.type === 'Assign' && node.targets.some((target) => target.type === 'Name' && target.id === field);
}

const plain = /^(?:Int|Float|Boolean|UUID|Date|DateTime|Time|Decimal|BigInt)$/;

/** Arguments whose declared types leave nothing to steer with: `id=graphene.Int()`. */
function plainNames(body: readonly Stmt[]): string[] {
  return body.flatMap((node) => {
    if (node.type === 'ClassDef') return /^(?:Arguments|Input)$/.test(node.name) ? plainNames(node.body) : [];
    if (node.type !== 'Assign') return [];
    const own = node.targets.flatMap((target) => (target.type === 'Name' && isPlain(node.value) ? [target.id] : []));
    return node.value.type === 'Call' ? [...own, ...node.value.keywords.flatMap(({ arg, value }) => (arg !== null && isPlain(value) ? [arg] : []))] : own;
  });
}

function isPlain(node: Expr): boolean {
  return node.type === 'Call' && (plain.test(lastName(node.func)) || (/^(?:Argument|NonNull|List)$/.test(lastName(node.func)) && node.args[0] !== undefined && plain.test(lastName(node.args[0]))));
}

/** `@strawberry.mutation`, `@strawberry.field(…)`; `@query.field("user")` of Ariadne. */
function fieldOf(decorator: Expr, { node }: FunctionSite): string | null {
  const callee = decorator.type === 'Call' ? decorator.func : decorator;
  if (callee.type !== 'Attribute') return null;
  const owner = lastName(callee.value);
  if (/^strawberry(?:_django)?$/.test(owner)) return /^(?:field|mutation|subscription)$/.test(callee.attr) ? node.name : null;
  const isAriadne = callee.attr === 'field' && decorator.type === 'Call' && /query|mutation|type|subscription/i.test(owner);
  return isAriadne ? (text(decorator.args[0]) ?? node.name) : null;
}

function fact(name: string, { node, inner }: FunctionSite, numbers: readonly string[]): EventFact {
  const at = { start: node.start, end: node.start + node.name.length + 4 };
  return { kind: 'event', by: 'graphql', name, handler: { kind: 'name', name: inner.symbol, at }, ...(numbers.length > 0 && { plain: numbers }), at };
}
