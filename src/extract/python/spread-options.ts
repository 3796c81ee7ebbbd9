// extract/python: `**options` of a call -> the options that are put into that dict by name before it.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Argument } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { callsOf, outlineOf } from './code.ts';
import { toValue } from './expression.ts';
import { text } from './names.ts';
import { find, type Scope } from './scope.ts';

/** `options['a'] = 1`, `options.setdefault('a', 1)`, `options.update(a=1)`; what comes last counts, a default where nothing else is written. */
export function* writtenOptions(document: Document, node: Expr, scope: Scope, before: number): Iterable<Argument> {
  const home = node.type === 'Name' ? find(scope, node.id) : null;
  if (node.type !== 'Name' || home === null || home.scope.kind === 'module') return;
  const isIt = (one: Expr, from: Scope): boolean => one.type === 'Name' && one.id === node.id && find(from, one.id)?.scope === home.scope;
  const set: Argument[] = [];
  const defaults: Argument[] = [];
  for (const { node: target, value, scope: from, guard } of outlineOf(document)?.assignments ?? []) {
    const key = target.type === 'Subscript' && target.start < before && isIt(target.value, from) ? text(target.slice) : null;
    if (key !== null && value !== null) set.unshift({ name: key, value: toValue(value, from, guard) });
  }
  for (const { node: call, scope: from, guard } of callsOf(document, 'setdefault', 'update')) {
    if (call.start >= before || call.func.type !== 'Attribute' || !isIt(call.func.value, from)) continue;
    if (call.func.attr === 'update') set.unshift(...call.keywords.flatMap(({ arg, value }) => (arg === null ? [] : [{ name: arg, value: toValue(value, from, guard) }])));
    else defaults.push(...defaulted(call).map(({ name, given }) => ({ name, value: toValue(given, from, guard) })));
  }
  yield* [...set, ...defaults];
}

function defaulted({ args }: Call): { readonly name: string; readonly given: Expr }[] {
  const name = text(args[0]);
  const given = args[1];
  return name === null || given === undefined ? [] : [{ name, given }];
}
