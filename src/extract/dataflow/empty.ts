// extract/dataflow: a condition -> the names that hold nothing of a caller's choice where it holds, or does not.
import type { Term } from './terms.ts';

/** `x is None`, `x == 'all'`, `not x`: where that is so, nothing that somebody sent stands in `x`. */
export function emptied(test: Term, truth: boolean, depth = 0): readonly string[] {
  if (depth > 8) return [];
  switch (test.is) {
    case 'name':
      return truth ? [] : [test.name];
    case 'not':
      return emptied(test.of, !truth, depth + 1);
    case 'and':
    case 'or': {
      const each = test.parts.map((part) => emptied(part, truth, depth + 1));
      // `a and b` holds where both do; where it fails, either may hold
      return (test.is === 'and') === truth ? each.flat() : (each[0]?.filter((name) => each.every((names) => names.includes(name))) ?? []);
    }
    case 'compare':
      return (test.op === '==' && truth) || (test.op === '!=' && !truth) ? named(test.left, test.right) : [];
    default:
      return [];
  }
}

function named(left: Term, right: Term): readonly string[] {
  if (left.is === 'name' && isWritten(right)) return [left.name];
  return right.is === 'name' && isWritten(left) ? [right.name] : [];
}

function isWritten(term: Term): boolean {
  return term.is === 'constant' || (term.is === 'name' && term.name === 'undefined') || term.is === 'text';
}
