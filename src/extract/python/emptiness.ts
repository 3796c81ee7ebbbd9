// extract/python: conditions -> what they test for emptiness: `if not KEY`, `if KEY and …`, also by a name that says whether there is one.
import type { Compare, Expr, Name } from '../../parse/python/ast.ts';
import { isAccessName } from './credential-names.ts';
import { find } from './scope.ts';
import type { Scope } from './scope.ts';

/** A test for emptiness inside a condition. */
export interface Emptiness {
  readonly credential: Expr;
  readonly holdsWhen: 'empty' | 'set'; // when the test, as part of the condition, is true
  readonly join: 'and' | 'or' | null;
  readonly rest: readonly Expr[]; // the other parts
}

type Atom = Pick<Emptiness, 'credential' | 'holdsWhen'>;

const mostParts = 12;

/** Each test for emptiness that the condition is made of. */
export function emptinessIn(test: Expr, scope: Scope): Emptiness[] {
  const whole = atom(test, scope);
  if (whole) return [{ ...whole, join: null, rest: [] }];
  if (test.type === 'UnaryOp' && test.op === 'Not' && test.operand.type === 'BoolOp' && test.operand.op === 'And') return partsOf(test.operand.values, scope, 'or', true); // `not (USER and PASSWORD)`
  return test.type === 'BoolOp' ? partsOf(test.values, scope, test.op === 'And' ? 'and' : 'or', false) : [];
}

function partsOf(all: readonly Expr[], scope: Scope, join: 'and' | 'or', negated: boolean): Emptiness[] {
  const parts = all.slice(0, mostParts);
  return parts.flatMap((part) => {
    const one = atom(part, scope);
    return one ? [{ ...(negated ? opposite(one) : one), join, rest: parts.filter((other) => other !== part) }] : [];
  });
}

/** What a condition, or a part of one, tests for emptiness. */
export function atom(node: Expr, scope: Scope): Atom | null {
  if (node.type === 'UnaryOp' && node.op === 'Not') {
    const inner = atom(node.operand, scope);
    return inner && opposite(inner);
  }
  if (node.type === 'Compare') return comparedAtom(node);
  if (node.type === 'Call' && node.func.type === 'Name' && (node.func.id === 'bool' || node.func.id === 'len') && node.args[0]) return { credential: node.args[0], holdsWhen: 'set' };
  if (node.type === 'Call' && node.func.type === 'Attribute' && node.func.attr === 'strip') return { credential: node.func.value, holdsWhen: 'set' };
  if (node.type === 'Name') return answerOf(node, scope) ?? { credential: node, holdsWhen: 'set' };
  return node.type === 'Attribute' || node.type === 'Subscript' || node.type === 'Call' ? { credential: node, holdsWhen: 'set' } : null;
}

function opposite({ credential, holdsWhen }: Atom): Atom {
  return { credential, holdsWhen: holdsWhen === 'set' ? 'empty' : 'set' };
}

/** `AUTH_ENABLED = bool(API_KEY)`, `has_key = API_KEY is not None`: the name says whether there is one. */
function answerOf({ id }: Name, scope: Scope): Atom | null {
  if (isAccessName(id)) return null;
  const defs = find(scope, id)?.defs ?? [];
  const value = defs.length === 1 && defs[0]?.kind === 'value' ? defs[0].value : null;
  const asks = value?.type === 'Compare' || (value?.type === 'Call' && value.func.type === 'Name' && value.func.id === 'bool');
  return asks ? atom(value, scope) : null;
}

function comparedAtom(node: Compare): Atom | null {
  const [right] = node.comparators;
  const op = node.ops[0];
  if (!right || node.comparators.length !== 1 || !isNothing(right)) return null;
  const { left } = node;
  const credential = left.type === 'Call' && left.func.type === 'Name' && left.func.id === 'len' && left.args[0] ? left.args[0] : left;
  if (op === 'Eq' || op === 'Is') return { credential, holdsWhen: 'empty' };
  return op === 'NotEq' || op === 'IsNot' || op === 'Gt' ? { credential, holdsWhen: 'set' } : null;
}

/** None, an empty text, nought, an empty list. */
export function isNothing(node: Expr): boolean {
  if (node.type === 'Constant') return node.literal === 'none' || node.value === '' || node.value === 0;
  return (node.type === 'List' || node.type === 'Tuple' || node.type === 'Set') && node.elts.length === 0;
}
