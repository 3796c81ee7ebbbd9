// extract/typescript/routes: routing-controllers (Express, Koa) -> controllers with their routes.
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { Safeguard } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Script } from '../../../parse/document.ts';
import { valueOf } from '../expression.ts';
import type { Survey } from '../survey.ts';
import { keyOf, lastName, rangeOf } from '../syntax.ts';
import { classSymbol } from './host.ts';

const verbs = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'All']);

export function* controllers({ classes, imports, script }: Survey): Iterable<Fact> {
  if (![...imports.values()].includes('routing-controllers')) return;
  for (const node of classes) {
    const made = decoratorsOf(node).find(({ name }) => name === 'Controller' || name === 'JsonController');
    if (made === undefined) continue;
    const name = classSymbol(node);
    const prefix = made.args[0] === undefined ? undefined : valueOf(made.args[0], script);
    yield { kind: 'router', framework: 'express', name, is: 'controller', automatic: true, safeguards: safeguards(node, script), ...(prefix && { prefix }), at: rangeOf(made.node, script) };
    for (const member of node.members) if (ts.isMethodDeclaration(member)) yield* routes(member, name, script);
  }
}

function* routes(method: ts.MethodDeclaration, owner: string, script: Script): Iterable<Fact> {
  const own = keyOf(method.name);
  for (const { name, args, node } of decoratorsOf(method)) {
    if (!verbs.has(name) || own === null) continue;
    const at = rangeOf(node, script);
    const pattern: Value = args[0] === undefined ? { kind: 'literal', value: '', at } : valueOf(args[0], script);
    const handler: Value = { kind: 'name', name: `${owner}.${own}`, at: rangeOf(method.name, script) };
    const on: Value = { kind: 'name', name: owner, at };
    yield { kind: 'route', framework: 'express', on, methods: [name === 'All' ? '*' : name.toUpperCase()], pattern, transport: 'http', handler, safeguards: safeguards(method, script), at };
  }
}

/** `@UseBefore(a, b)` runs them; `@Authorized('admin')` asks the application's checker, `@CurrentUser({ required: true })` too. */
function safeguards(node: ts.Node, script: Script): Safeguard[] {
  return decoratorsOf(node).flatMap(({ name, args, node: decorator }): Safeguard[] => {
    const at = rangeOf(decorator, script);
    if (name === 'UseBefore') return args.map((argument) => ({ what: valueOf(argument, script), how: 'middleware', at }));
    return name === 'Authorized' ? [{ what: valueOf(decorator.expression, script), how: 'decorator', at }] : [];
  });
}

interface Decoration {
  readonly name: string;
  readonly args: readonly ts.Expression[];
  readonly node: ts.Decorator;
}

function decoratorsOf(node: ts.Node): Decoration[] {
  const found = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  return found.map((decorator) => {
    const { expression } = decorator;
    return ts.isCallExpression(expression) ? { name: lastName(expression.expression), args: [...expression.arguments], node: decorator } : { name: lastName(expression), args: [], node: decorator };
  });
}
