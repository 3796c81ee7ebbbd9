// extract/dataflow: `any(test for each in list)`, `list.some((each) => test)`: what is asked with every item of a list.
import { truthOf } from './conditions.ts';
import { rootOf, type CallTerm, type FunctionTerm, type Step, type Target, type Term } from './terms.ts';

export interface AskedOfEach {
  readonly test: Term;
  readonly own: ReadonlySet<string>; // what the items are called
  readonly over: Term;
  readonly holds: boolean; // one item for which it comes to this is enough for the whole to come to it
}

export function askedOfEach({ name, method, callee, args }: CallTerm): AskedOfEach | null {
  const [given] = args;
  if ((name === 'any' || name === 'all') && given?.is === 'call' && given.method === 'map' && given.callee.is === 'member') return ofFunction(given.args[0], given.callee.on, name === 'any');
  return callee.is === 'member' && (method === 'some' || method === 'every') ? ofFunction(given, callee.on, method === 'some') : null;
}

function ofFunction(each: Term | undefined, over: Term, holds: boolean): AskedOfEach | null {
  const test = each?.is === 'function' ? returned(each.body) : null;
  return test === null ? null : { test, own: itemsOf(each), over, holds };
}

function itemsOf(each: Term | undefined): ReadonlySet<string> {
  return new Set(each?.is === 'function' ? namesOf(each) : []);
}

function namesOf({ params }: FunctionTerm): string[] {
  return params.flatMap((target) => target.map(({ name }) => name));
}

/** What it gives back, with the names that it makes for it put back to what they stand for. */
function returned(body: readonly Step[], known: ReadonlyMap<string, Term> = new Map()): Term | null {
  const [step, ...more] = body;
  if (step?.do === 'return' && more.length === 0) return step.value === null ? null : restored(step.value, known);
  if (step?.do === 'branch' && more.length === 0 && step.otherwise.length === 0) return returned(step.then, known); // `for each in list if each`
  const [only] = step?.do === 'set' && step.target.length === 1 && known.size < 4 ? step.target : [];
  return step?.do === 'set' && only?.member === null ? returned(more, new Map([...known, [only.name, restored(step.value, known)]])) : null;
}

function restored(term: Term, known: ReadonlyMap<string, Term>, depth = 0): Term {
  if (known.size === 0 || depth > 12) return term;
  const inner = (part: Term): Term => restored(part, known, depth + 1);
  switch (term.is) {
    case 'name':
      return known.get(term.name) ?? term;
    case 'not':
      return { ...term, of: inner(term.of) };
    case 'and': case 'or':
      return { ...term, parts: term.parts.map(inner) };
    case 'compare':
      return { ...term, left: inner(term.left), right: inner(term.right) };
    case 'member':
      return { ...term, on: inner(term.on) };
    case 'call':
      return { ...term, callee: inner(term.callee), args: term.args.map(inner) };
    default:
      return term;
  }
}

/** `for each in list: if test: found = True; break`: as if it were `found = any(test for each in list)`. */
export function searched(target: Target, over: Term | null, body: readonly Step[]): { readonly name: string; readonly value: CallTerm } | null {
  const last = body.at(-1);
  if (over === null || last?.do !== 'branch' || last.otherwise.length > 0) return null;
  const [set, leave, ...more] = last.then;
  const [only] = set?.do === 'set' && truthOf(set.value) === true ? set.target : [];
  if (only?.member !== null || more.length > 0 || (leave !== undefined && leave.do !== 'leave')) return null;
  const { at } = last.test;
  const each: Term = { is: 'function', params: [target], body: [...body.slice(0, -1), { do: 'return', value: last.test }], at };
  return { name: only.name, value: { is: 'call', callee: { is: 'member', on: over, name: 'some', global: '', at }, name: '', method: 'some', args: [each], named: [], reference: () => null, at } };
}

/** Whether it is one of the items, or a part of one. */
export function isItem(term: Term, own: ReadonlySet<string>): boolean {
  return own.size > 0 && own.has(rootOf(term));
}
