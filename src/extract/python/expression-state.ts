// extract/python: what one conversion of an expression carries along.
import type { Value } from '../../model/value.ts';
import type { Guard, Scope } from './scope.ts';

/** `left` counts nodes down, so that inlining cannot blow a value up. */
export interface Conversion {
  readonly scope: Scope;
  readonly guard: Guard | null;
  readonly given: ReadonlyMap<string, Value> | null; // what a caller passes for parameters
  readonly budget: { left: number };
  readonly frugal?: true; // names that stand for more than a few nodes stay names
  depth: number; // of the node being converted; one object serves all nodes of a scope
}
