// extract/dataflow: a condition -> what must have been looked at for it to hold, or not to hold.
import { Mark } from '../../model/dataflow.ts';
import type { Knowledge } from './knowledge.ts';
import type { CallTerm, Term } from './terms.ts';

export interface Constraint {
  readonly subject: Term;
  readonly marks: number;
}

/** Where the condition comes to `truth`, these have been compared with what is allowed. */
export function constraints(test: Term, truth: boolean, knowledge: Knowledge, depth = 0): readonly Constraint[] {
  if (depth > 12) return [];
  switch (test.is) {
    case 'not':
      return constraints(test.of, !truth, knowledge, depth + 1);
    case 'and':
    case 'or': {
      const each = test.parts.map((part) => constraints(part, truth, knowledge, depth + 1));
      // `a and b` holds where both do, and fails where either does; `or` the other way round
      return (test.is === 'and') === truth ? each.flat() : each.every((list) => list.length > 0) ? each.flat() : [];
    }
    case 'compare':
      return compared(test, truth);
    case 'call':
      return asked(test, truth, knowledge);
    case 'member': // `address.is_private`
      return /^is_?(?:private|loopback|reserved|global|link_?local|multicast)$/i.test(test.name) ? [{ subject: test.on, marks: Mark.checked }] : [];
    default:
      return [];
  }
}

function compared({ op, left, right }: Extract<Term, { is: 'compare' }>, truth: boolean): readonly Constraint[] {
  if (op === 'in' || op === 'not in') {
    const holds = (op === 'in') === truth;
    if (left.is === 'text') return !holds && /\.\.|[/\\]/.test(left.value) ? [{ subject: right, marks: Mark.checked }] : []; // `'..' in name`
    return holds ? [{ subject: left, marks: Mark.checked }] : [];
  }
  if (op === 'is-a') return truth && isOwnError(right) ? [{ subject: left, marks: Mark.narrowed }] : [];
  if (left.is === 'call' && left.callee.is === 'member' && left.method === 'indexOf') return [{ subject: left.callee.on, marks: Mark.checked }]; // `name.indexOf('..') !== -1`
  if (op !== '==' && op !== '!=') return [];
  if ((op === '==') !== truth) return [];
  const isNothing = (term: Term): boolean => term.is === 'constant' || (term.is === 'text' && term.value === '');
  if (isNothing(left) || isNothing(right)) return []; // `name == ''`, `x is None`
  return [{ subject: left, marks: Mark.checked }, { subject: right, marks: Mark.checked }];
}

/** `error instanceof NotFound`: one expected case. What libraries throw speaks their own words. */
function isOwnError(term: Term): boolean {
  return (term.is === 'name' || term.is === 'member') && !/^(?:Error|TypeError|RangeError|SyntaxError|EvalError|ReferenceError|AggregateError|Object)$|Axios|Prisma|Sequelize|Mongo|QueryFailed|Database|Stripe|Fetch|Request|Http|Sql/.test(term.name);
}

function asked(call: CallTerm, truth: boolean, knowledge: Knowledge): readonly Constraint[] {
  const found = knowledge.test(call);
  return found !== null && found.when === truth ? [{ subject: found.subject, marks: found.marks }] : [];
}
