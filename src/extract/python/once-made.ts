// extract/python: document -> OnceMadeFact: `tasks = TaskService()` in create_app, `global tasks; tasks = TaskService()`, `self.store = Store()`.
import type { Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import type { Call, Expr } from '../../parse/python/ast.ts';
import { keepers, startsProgram } from '../containers.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf } from './code.ts';
import { rangeOf, toValue } from './expression.ts';
import { lastName } from './names.ts';
import { classOf, functionOf } from './scope.ts';
import type { Scope } from './scope.ts';

const words = ['manager(', 'service(', 'store(', 'registry(', 'repository(', 'storage(', 'queue(', 'tracker('];

export const onceMadeExtractor: Extractor = {
  topic: 'once-made',
  formats: ['python'],
  triggers: [],
  accompanies: words,
  inside: words,
  extract,
};

function* extract(document: Document): Iterable<Fact> {
  for (const { node, value, scope } of outlineOf(document)?.assignments ?? []) {
    const made = value === null ? null : madeBy(value);
    if (made === null || !keepers.test(lastName(made.func))) continue;
    const function_ = functionOf(scope);
    const fact = { kind: 'once-made', class: toValue(made.func, scope, null), at: rangeOf(made) } as const;
    if (startsProgram.test(function_?.symbol ?? '') || (node.type === 'Name' && function_?.globals.has(node.id) === true)) yield fact;
    else if (isOwn(node, function_)) yield { ...fact, owner: classOf(scope)?.symbol ?? '' };
  }
}

/** `Store()`, `await Store()`, `store or Store()`. */
function madeBy(value: Expr): Call | null {
  if (value.type === 'Await') return madeBy(value.value);
  if (value.type === 'BoolOp') return value.values.map(madeBy).find((made) => made !== null) ?? null;
  return value.type === 'Call' ? value : null;
}

/** `self.store = …` in `__init__` */
function isOwn(node: Expr, function_: Scope | null): boolean {
  return function_ !== null && node.type === 'Attribute' && node.value.type === 'Name' && node.value.id === function_.self && function_.symbol.endsWith('.__init__');
}
