// extract/dataflow: local names -> the calls that gave them their values.
import { Mark } from '../../model/dataflow.ts';
import { searched } from './each.ts';
import { splitsFolders, type CallTerm, type Step, type Target, type Term } from './terms.ts';
import { marked, type Taint } from './trace.ts';

/** What made the words of a text, whoever splits it. */
export const split = 'split';

export class Answered {
  readonly made = new Map<string, string>(); // the full name of what a name was made by: 'httpx.AsyncClient'
  readonly #by = new Map<string, CallTerm>(); // `ok = isAllowed(name)`: who asks `ok` asks that
  readonly #records = new Map<string, Term>(); // `options = { shell: true }`
  readonly #gives = new Map<string, Taint>(); // what functions of the body give back of the names round them
  readonly #segments = new Set<string>(); // lists of what stands between slashes
  readonly #tables = new Set<string>(); // records written out whole
  readonly #markup = new Set<string>(); // texts with tags

  /** `const filter = () => ({ name })`: what it gives back is what its calls give; the function itself holds nothing. */
  local(target: Target, gives: Taint): Taint {
    for (const { name, member } of target) {
      this.#gives.delete(name);
      if (member === null && gives.length > 0) this.#gives.set(name, gives);
    }
    return [];
  }

  given(callee: Term): Taint {
    return callee.is === 'name' ? (this.#gives.get(callee.name) ?? []) : [];
  }

  remember(target: Target, value: Term): void {
    const isOfSegments = this.isOfSegments(value);
    for (const { name, member } of target) {
      this.#segments.delete(name);
      this.#tables.delete(name);
      if (member !== null || !this.isMarkup(value)) this.#markup.delete(name);
      else this.#markup.add(name);
      if (isWrittenOut(value) && member === null) this.#tables.add(name);
      if (isOfSegments && member === null) this.#segments.add(name);
      this.#by.delete(name);
      if (value.is === 'record' && member === null) this.#records.set(name, value);
      else this.#records.delete(name);
      if (value.is === 'call') this.#by.set(name, value);
      if (value.is !== 'call' || member !== null) continue;
      if (value.method === 'split') this.made.set(name, split);
      else if (value.name !== '') this.made.set(name, value.name);
    }
  }

  /** After `for each in list: if test: found = True`. */
  loop(target: Target, over: Term | null, body: readonly Step[]): void {
    const found = searched(target, over, body);
    if (found !== null) this.#by.set(found.name, found.value);
  }

  /** With the calls that names got their answers from. */
  meant(test: Term, depth = 0): Term {
    if (depth > 8) return test;
    if (test.is === 'not') return { ...test, of: this.meant(test.of, depth + 1) };
    if (test.is === 'and' || test.is === 'or') return { ...test, parts: test.parts.map((part) => this.meant(part, depth + 1)) };
    if (test.is === 'compare' && test.left.is === 'name') return { ...test, left: this.#place(test.left) };
    return test.is === 'name' ? (this.#by.get(test.name) ?? test) : test;
  }

  /** `at` of `const at = name.indexOf('/')`. */
  #place(name: Extract<Term, { is: 'name' }>): Term {
    const call = this.#by.get(name.name);
    return call !== undefined && placing.test(call.method) ? call : name;
  }

  /** The call with the records that its arguments are called after. */
  written(call: CallTerm): CallTerm {
    const isNamed = call.args.some((arg) => arg.is === 'name' && this.#records.has(arg.name));
    return isNamed ? { ...call, args: call.args.map((arg) => (arg.is === 'name' ? (this.#records.get(arg.name) ?? arg) : arg)) } : call;
  }

  /** A list of what stands between slashes: as made, under its name, or those of its items that were kept. */
  isOfSegments(list: Term, depth = 0): boolean {
    if (depth > 4) return false;
    if (list.is === 'name') return this.#segments.has(list.name);
    if (list.is === 'or') return list.parts.length === 1 && list.parts.every((part) => this.isOfSegments(part, depth + 1)); // `parts[1:]`
    return splitsFolders(list) || (list.is === 'call' && list.callee.is === 'member' && keepsItems(list) && this.isOfSegments(list.callee.on, depth + 1));
  }

  /** A record of which every name is written in the code. */
  isTable(term: Term): boolean {
    return term.is === 'name' ? this.#tables.has(term.name) : isWrittenOut(term);
  }

  /** `f"<h1>{name}</h1>"`, by itself or by its name. */
  isMarkup(term: Term, depth = 0): boolean {
    if (term.is === 'name') return this.#markup.has(term.name);
    if (term.is === 'record') return depth === 0 && term.entries[0]?.key === '0' && this.isMarkup(term.entries[0].value, 1); // with a status
    if (term.is === 'join') return term.parts.some((part) => (part.is === 'text' ? tagged.test(part.value) : depth < 8 && this.isMarkup(part, depth + 1)));
    return term.is === 'call' && term.method === 'format' && term.callee.is === 'member' && term.callee.on.is === 'text' && tagged.test(term.callee.on.value);
  }

  /** `path.parse(given).name`: without its folders. */
  isLastPart({ on, name }: Extract<Term, { is: 'member' }>): boolean {
    return lastParts.test(name) && (on.is === 'call' ? on.name : on.is === 'name' ? this.made.get(on.name) : undefined) === 'path.parse';
  }

  /** `owner, name = path.split('/')`: each is one of them. */
  apart(target: Target, value: Term, traces: Taint): Taint {
    if (value.is === 'call' && value.name === 'path.parse' && target.length > 0 && target.every(({ member }) => lastParts.test(member ?? ''))) return marked(traces, Mark.basename);
    return target.length > 0 && target.every(({ member }) => member !== null && member !== '*') && this.isOfSegments(value) ? marked(traces, Mark.basename) : traces;
  }

  /** `client.get`, `Client().get` of what the function made itself: an object of a class, which may be the project's. */
  isMade(callee: Term): boolean {
    const maker = callee.is !== 'member' ? undefined : callee.on.is === 'name' ? this.#by.get(callee.on.name) : callee.on.is === 'call' ? callee.on : undefined;
    return /^[A-Z][a-z]/.test(maker?.method ?? '');
  }

  /** The call itself, or the one that gave the answer: `ok`, `result.valid`. */
  asked(test: Term): CallTerm | null {
    if (test.is === 'call') return test;
    if (test.is === 'member') return this.asked(test.on);
    return test.is === 'name' ? (this.#by.get(test.name) ?? null) : null;
  }
}

/** What says where a text stands in another, or how often. */
export const placing = /^(?:indexOf|lastIndexOf|find|rfind|count)$/;
const tagged = /<(?:!doctype|[a-z][a-z0-9]{0,12})(?:[\s/][^<]*)?>/i;
const lastParts = /^(?:base|name|ext)$/;

function isWrittenOut(value: Term): boolean {
  return value.is === 'record' && value.entries.length > 0 && value.entries.every(({ key }) => key !== null && key !== '*');
}

/** `[each for each in list if each]`, `list.filter(Boolean)`. */
function keepsItems({ method, args }: CallTerm): boolean {
  const [each] = args;
  if (method === 'filter' || method === 'slice') return true;
  const [item] = method === 'map' && each?.is === 'function' ? each.params : [];
  return each?.is === 'function' && item?.length === 1 && each.body.every((step) => givesBack(step, item[0]?.name ?? ''));
}

function givesBack(step: Step, item: string): boolean {
  if (step.do === 'branch') return step.otherwise.length === 0 && step.then.every((inner) => givesBack(inner, item));
  return step.do === 'return' && isTrimmed(step.value, item);
}

function isTrimmed(term: Term | null, item: string): boolean {
  if (term?.is === 'call') return /^(?:strip|trim|lower|upper|toLowerCase)$/.test(term.method) && term.args.length === 0 && term.callee.is === 'member' && isTrimmed(term.callee.on, item);
  return term?.is === 'name' && term.name === item;
}
