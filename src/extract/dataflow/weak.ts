// extract/dataflow: a short function that is asked whether a value will do -> the parameters of which everything that it tests says little.
import { Mark, type WeakTest } from '../../model/dataflow.ts';
import { withoutText } from './constraints.ts';
import { isScheme } from './patterns.ts';
import type { Body, CallTerm, Handler, Step, Term } from './terms.ts';

const mostSteps = 12;
const deepest = 12;

export function weakTests({ bound, steps, parameters }: Body): readonly WeakTest[] {
  if (parameters.length === 0 || steps.length > mostSteps) return [];
  return bound.flatMap((target, parameter) => {
    const [only] = target;
    if (only === undefined || target.length > 1 || only.member !== null) return [];
    const asking = new Asking(only.name);
    asking.block(steps, 0);
    return asking.isWeak ? [{ parameter, marks: asking.marks }] : [];
  });
}

const telling = /^(?:print|log|debug|info|warn|warning|error|exception|trace)$/;
const same = /^(?:strip|lstrip|rstrip|lower|upper|casefold|trim|toLowerCase|toUpperCase|toString|encode|decode)$/;

/** What a body does with one of its parameters. */
class Asking {
  marks = 0;
  #asked = false;
  #understood = true;
  readonly #names: Set<string>;

  constructor(name: string) {
    this.#names = new Set([name]);
  }

  get isWeak(): boolean {
    return this.#asked && this.#understood;
  }

  block(steps: readonly Step[], depth: number): void {
    if (depth > deepest || steps.length > mostSteps) this.#understood = false;
    else for (const step of steps) if (this.#understood) this.#step(step, depth + 1);
  }

  #step(step: Step, depth: number): void {
    switch (step.do) {
      case 'set':
        this.#set(step);
        return;
      case 'run':
        if (step.value.is !== 'call' || !telling.test(step.value.method)) this.#use(step.value);
        return;
      case 'branch':
        this.#test(step.test, depth);
        this.block(step.then, depth);
        this.block(step.otherwise, depth);
        return;
      case 'loop':
        if (step.over !== null) this.#use(step.over);
        this.block(step.body, depth);
        return;
      case 'attempt':
        for (const part of [step.body, ...step.handlers.map(({ body }: Handler) => body), step.last]) this.block(part, depth);
        return;
      case 'return':
        if (step.value !== null && step.value.is !== 'join' && !this.#isIt(step.value)) this.#test(step.value, depth);
        return;
      case 'raise': case 'leave':
        return;
    }
  }

  #set({ target, value }: Extract<Step, { do: 'set' }>): void {
    const isIt = this.#isIt(value);
    for (const { name, member } of target) {
      if (isIt && member === null) this.#names.add(name);
      else if (this.#names.has(name)) this.#understood = false;
    }
    if (!isIt) this.#use(value);
  }

  /** The value itself, as it came or trimmed. */
  #isIt(term: Term, depth = 0): boolean {
    if (depth > 4) return false;
    if (term.is === 'name') return this.#names.has(term.name);
    if (term.is === 'or') return term.parts[0] !== undefined && this.#isIt(term.parts[0], depth + 1) && term.parts.slice(1).every(({ is }) => is === 'text' || is === 'constant');
    if (term.is !== 'call') return false;
    if (term.callee.is === 'member') return same.test(term.method) && term.args.length === 0 && this.#isIt(term.callee.on, depth + 1);
    return /^(?:str|String)$/.test(term.name) && term.args.length === 1 && term.args[0] !== undefined && this.#isIt(term.args[0], depth + 1);
  }

  #test(term: Term, depth: number): void {
    if (depth > deepest * 2) this.#understood = false;
    else if (this.#isIt(term)) this.#asked = true;
    else if (term.is === 'not') this.#test(term.of, depth + 1);
    else if (term.is === 'and' || term.is === 'or' || term.is === 'any') for (const part of term.parts) this.#test(part, depth + 1);
    else if (term.is === 'compare') this.#compare(term);
    else if (term.is === 'call') this.#call(term, depth);
    else this.#use(term);
  }

  #compare({ op, left, right }: Extract<Term, { is: 'compare' }>): void {
    const isIn = op === 'in' || op === 'not in';
    if (isIn && left.is === 'text' && this.#isIt(right)) this.#note(lacking(left.value));
    else if (!isIn && [left, right].some((side) => this.#isLength(side)) && [left, right].some(({ is }) => is === 'constant')) this.#note(0);
    else if (!isIn && [left, right].some((side) => this.#isIt(side)) && [left, right].some(isNothing)) this.#note(0);
    else for (const side of [left, right]) this.#use(side);
  }

  #call(term: CallTerm, depth: number): void {
    const { method, callee, args } = term;
    const [first, second] = args;
    const isOn = callee.is === 'member' && this.#isIt(callee.on);
    if (isOn && /^includes$/.test(method) && first?.is === 'text') this.#note(lacking(first.value));
    else if (isOn && /^starts_?with$/i.test(method) && textsOf(first).length > 0 && textsOf(first).every(isScheme)) this.#note(0);
    else if (isOn && /^ends_?with$/i.test(method) && textsOf(first).length > 0) this.#note(Mark.named);
    else if (this.#isLength(term)) this.#note(0);
    else if (/^(?:bool|Boolean)$/.test(term.name) && first !== undefined) this.#test(first, depth + 1);
    else if (term.name === 'isinstance' && first !== undefined && this.#isIt(first) && second?.is === 'name' && second.name === 'str') this.#note(0);
    else this.#use(term);
  }

  #isLength(term: Term): boolean {
    if (term.is === 'member') return term.name === 'length' && this.#isIt(term.on);
    return term.is === 'call' && term.name === 'len' && term.args[0] !== undefined && this.#isIt(term.args[0]);
  }

  #note(marks: number): void {
    this.#asked = true;
    this.marks |= marks;
  }

  /** Used in a way that may say anything of it. */
  #use(term: Term): void {
    if (mentions(term, this.#names, 0)) this.#understood = false;
  }
}

/** What a refusal of these characters says. */
function lacking(text: string): number {
  return /\.\.|[/\\]/.test(text) ? withoutText(text) : 0;
}

function isNothing(term: Term): boolean {
  return term.is === 'constant' || (term.is === 'text' && term.value === '') || (term.is === 'name' && /^(?:undefined|None|null)$/.test(term.name));
}

function textsOf(term: Term | undefined): readonly string[] {
  const each = term?.is === 'record' ? term.entries.map(({ value }) => value) : term?.is === 'any' ? term.parts : term === undefined ? [] : [term];
  return each.every(({ is }) => is === 'text') ? each.map((one) => (one.is === 'text' ? one.value : '')) : [];
}

function mentions(term: Term, names: ReadonlySet<string>, depth: number): boolean {
  if (depth > 40) return true;
  const inner = (part: Term): boolean => mentions(part, names, depth + 1);
  switch (term.is) {
    case 'text': case 'constant':
      return false;
    case 'name':
      return names.has(term.name);
    case 'member':
      return inner(term.on);
    case 'index':
      return inner(term.on) || inner(term.key);
    case 'call':
      return inner(term.callee) || term.args.some(inner) || term.named.some(({ value }) => inner(value));
    case 'join': case 'any': case 'and': case 'or':
      return term.parts.some(inner);
    case 'record':
      return term.entries.some(({ value }) => inner(value));
    case 'choice':
      return inner(term.test) || inner(term.then) || inner(term.otherwise);
    case 'compare':
      return inner(term.left) || inner(term.right);
    case 'not':
      return inner(term.of);
    case 'function':
      return true;
  }
}
