// Extract stage: the state of one conversion of an expression to a Value. `read` is handed along, so that the parts of the
// conversion need not import each other.
import type { ts } from 'ts-morph';
import type { Value } from '../../model/value.ts';
import type { Script } from '../../parse/document.ts';

export interface Reading {
  readonly script: Script;
  readonly open: Set<ts.Node>; // declarations being inlined, against cycles
  readonly bound: ReadonlyMap<ts.Node, Value>; // parameters whose value is known: the element of a map, a schema's transform
  readonly left: { nodes: number }; // what may still be said: inlining shares subtrees, so a value could grow exponentially
  readonly read: (node: ts.Expression, depth: number, bound?: ReadonlyMap<ts.Node, Value>) => Value;
}

export const deepest = 60;
/** Longer arrays and objects are data, not configuration. */
export const longest = 400;
