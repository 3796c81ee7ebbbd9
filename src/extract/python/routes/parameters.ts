// extract/python/routes: the parameters of a function with their defaults, in the order in which they are given.
import type { Expr } from '../../../parse/python/ast.ts';
import type { FunctionNode } from '../scope.ts';

export interface Parameter {
  readonly name: string;
  readonly annotation: Expr | null;
  readonly fallback: Expr | null;
}

/** The parameters with their defaults, also of a function whose body the parser passed over. */
export function parametersOf({ args: { posonlyargs, args, kwonlyargs, defaults, kw_defaults: keywordDefaults } }: FunctionNode): Parameter[] {
  const plain = [...posonlyargs, ...args];
  const first = plain.length - defaults.length;
  const positional = plain.map(({ arg, annotation }, at) => ({ name: arg, annotation, fallback: defaults[at - first] ?? null }));
  return [...positional, ...kwonlyargs.map(({ arg, annotation }, at) => ({ name: arg, annotation, fallback: keywordDefaults[at] ?? null }))];
}
