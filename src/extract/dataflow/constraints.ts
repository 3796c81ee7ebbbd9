// extract/dataflow: a condition -> what must have been looked at for it to hold, or not to hold.
import { Mark } from '../../model/dataflow.ts';
import type { Knowledge } from './knowledge.ts';
import { placing } from './answered.ts';
import { askedOfEach, isItem } from './each.ts';
import { kinds } from './trace.ts';
import type { CallTerm, Term } from './terms.ts';

export interface Constraint {
  readonly subject: Term;
  readonly marks: number;
  readonly isKind?: true; // a name for what an error says of its kind
  readonly among?: Term; // asked with every item of this list
}

type Lookup = (found: Term) => readonly Term[];
const none: Lookup = () => [];
const nobody: ReadonlySet<string> = new Set();

/** Where the condition comes to `truth`, these have been compared with what is allowed. `lookup`: what was looked up to find this. */
export function constraints(test: Term, truth: boolean, knowledge: Knowledge, lookup: Lookup = none, own = nobody, depth = 0): readonly Constraint[] {
  if (depth > 12) return [];
  switch (test.is) {
    case 'not':
      return constraints(test.of, !truth, knowledge, lookup, own, depth + 1);
    case 'and':
    case 'or': {
      const each = test.parts.map((part) => constraints(part, truth, knowledge, lookup, own, depth + 1));
      // `a and b` holds where both do, and fails where either does; `or` the other way round
      return (test.is === 'and') === truth ? each.flat() : each.every((list) => list.length > 0) ? each.flat() : [];
    }
    case 'call':
      return [...said(test, truth, knowledge, lookup).filter(({ subject }) => !isItem(subject, own)), ...ofEach(test, truth, knowledge, lookup, depth)];
    default:
      return said(test, truth, knowledge, lookup).filter(({ subject }) => !isItem(subject, own));
  }
}

/** `any(path.startswith(each) for each in folders)` holds where one item does; `all(…)` fails where one does. */
function ofEach(test: CallTerm, truth: boolean, knowledge: Knowledge, lookup: Lookup, depth: number): readonly Constraint[] {
  const each = askedOfEach(test);
  if (each?.holds !== truth) return [];
  return constraints(each.test, truth, knowledge, lookup, each.own, depth + 1).map((one) => ({ ...one, among: each.over }));
}

function said(test: Term, truth: boolean, knowledge: Knowledge, lookup: Lookup): readonly Constraint[] {
  switch (test.is) {
    case 'compare':
      return compared(test, truth, lookup);
    case 'call':
      return [...asked(test, truth, knowledge), ...listed(test, truth, lookup)];
    case 'name':
      return listed(test, truth, lookup);
    case 'member': // `error.isOperational`, `address.is_private`
      if (truth && meant.test(test.name)) return [{ subject: test.on, marks: Mark.narrowed }];
      return /^is_?(?:private|loopback|reserved|global|link_?local|multicast)$/i.test(test.name) ? [{ subject: test.on, marks: Mark.checked }] : [];
    default:
      return [];
  }
}

/** What errors carry that are written for callers; a status is given to no others. */
const meant = /^(?:is_?(?:operational|public|joi|boom|trusted|expected|custom\w*|(?:validation|http|api|app|client|user|known)_?(?:error|exception)?)|expose|public|status|status_?code|http_?(?:status|code)|user_?message)$/i;

/** `error.name === 'NotFound'`, `error.status < 500`: one kind of error. What is read of it may have got a name before. */
function told({ op, left, right }: Extract<Term, { is: 'compare' }>, truth: boolean): readonly Constraint[] {
  const subject = left.is === 'member' && kinds.has(left.name) ? left.on : left.is === 'name' ? left : null; // `const status = error.status || 500`
  const isOneKind = right.is === 'text' ? right.value !== '' && !/^(?:Error|Exception)$/.test(right.value) && op === (truth ? '==' : '!=') : right.is === 'constant' && right.value !== undefined && below500(op, right.value, truth);
  return subject !== null && isOneKind ? [{ subject, marks: Mark.narrowed, ...(subject === left && { isKind: true as const }) }] : [];
}

function below500(op: string, value: number, truth: boolean): boolean {
  if (op === '==' || op === '!=') return (op === '==') === truth ? value < 500 || value > 599 : value === 500;
  return op === '<' || op === '<=' ? truth && value <= 500 : (op === '>' || op === '>=') && !truth && value >= 499 && value <= 500;
}

function compared(test: Extract<Term, { is: 'compare' }>, truth: boolean, lookup: Lookup): readonly Constraint[] {
  return [...told(test, truth), ...allowed(test, truth, lookup)];
}

const equal = Mark.checked | Mark.narrowed; // of an exception's text: the application's own word

function allowed({ op, left, right }: Extract<Term, { is: 'compare' }>, truth: boolean, lookup: Lookup): readonly Constraint[] {
  if (op === 'in' || op === 'not in') {
    const holds = (op === 'in') === truth;
    if (left.is === 'text') return !holds && refusedText.test(left.value) ? [{ subject: right, marks: withoutText(left.value) }] : []; // `'..' in name`
    if (holds && right.is === 'member' && right.name === 'parents') return [{ subject: right.on, marks: Mark.checked }]; // `folder in path.parents`
    return holds ? [{ subject: left, marks: equal }] : [];
  }
  if (op === 'is-a') return truth && isOwnError(right) ? [{ subject: left, marks: Mark.narrowed }] : [];
  if (left.is === 'call' && left.callee.is === 'member' && left.method === 'indexOf') return [{ subject: left.callee.on, marks: left.args[0]?.is === 'text' ? withoutText(left.args[0].value) : Mark.checked }]; // `name.indexOf('..') !== -1`
  if (left.is === 'call' && left.callee.is === 'member' && placing.test(left.method) && left.args[0]?.is === 'text' && refusedText.test(left.args[0].value)) return [{ subject: left.callee.on, marks: withoutText(left.args[0].value) }]; // `name.find("..") != -1`
  if (op !== '==' && op !== '!=') return [];
  if (left.is === 'call' && left.name === 'typeof') return right.is === 'text' && ((op === '==') === truth ? right.value !== 'object' : right.value === 'object') ? left.args.map((subject) => ({ subject, marks: Mark.text })) : [];
  const isNothing = (term: Term): boolean => term.is === 'constant' || (term.is === 'name' && term.name === 'undefined') || (term.is === 'text' && term.value === '');
  if ((op === '==') !== truth) return isNothing(right) ? listed(left, true, lookup) : []; // `found is not None`
  if (isNothing(left) || isNothing(right)) return []; // `name == ''`, `x is None`
  return [{ subject: left, marks: equal }, { subject: right, marks: equal }, ...[left, right].flatMap(common)];
}

const refusedText = /^\.$|\.\.|[/\\]/;

/** `os.path.commonpath([path, folder]) == folder`: both lie in it. */
function common(term: Term): readonly Constraint[] {
  const [of] = term.is === 'call' && term.name === 'os.path.commonpath' ? term.args : [];
  const parts = of?.is === 'record' ? of.entries.map(({ value }) => value) : of?.is === 'any' ? of.parts : [];
  return parts.slice(0, 4).map((subject) => ({ subject, marks: Mark.checked }));
}

/** What a comparison with a folder says: all, of a path in which `..` is worked out. */
export function heldBy(marks: number, had: number): number {
  const said = marks & ~(Mark.lexical | Mark.narrowed);
  return said | ((had & Mark.resolved) !== 0 ? Mark.checked : Mark.lexical);
}

/** No comparison with what is allowed: one kind of error, one suffix. */
export function saysLittle(marks: number): boolean {
  return marks === Mark.narrowed || marks === Mark.named;
}

/** What is known of a text in which these characters do not stand. An absolute path needs no `..`. */
export function withoutText(refused: string): number {
  return /^\.{1,2}[/\\]?$/.test(refused) ? Mark.undotted : Mark.checked;
}

/** `if (!found) return`: only names that the table knows go on. */
function listed(found: Term, truth: boolean, lookup: Lookup): readonly Constraint[] {
  return truth ? lookup(found).map((subject) => ({ subject, marks: Mark.checked })) : [];
}

/** `error instanceof NotFound`: one expected case; a SyntaxError speaks of what was sent. What libraries throw speaks their own words. */
function isOwnError(term: Term): boolean {
  if (term.is === 'member' && term.name === 'Error') return term.on.is === 'name' && !/^(?:globalThis|window|global|self)$|axios|prisma|sequelize|mongo|database|stripe|fetch|request|http|sql|redis|^pg$/i.test(term.on.name); // `Shop.Error`
  return (term.is === 'name' || term.is === 'member') && (/^H(?:ttp|TTP)(?:Error|Exception)$/.test(term.name) || !/^(?:Error|TypeError|RangeError|EvalError|ReferenceError|AggregateError|Object)$|Axios|Prisma|Sequelize|Mongo|QueryFailed|Database|Stripe|Fetch|Request|Http|Sql/.test(term.name));
}

function asked(call: CallTerm, truth: boolean, knowledge: Knowledge): readonly Constraint[] {
  const found = knowledge.test(call);
  if (found === null) return [];
  const marks = found.when === truth ? found.marks : (found.otherwise ?? 0);
  return marks === 0 ? [] : [{ subject: found.subject, marks }];
}
