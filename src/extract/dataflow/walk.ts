// extract/dataflow: walks a body in order and follows what callers give it to where it is used. One function at a time; link joins them.
import { Mark, type DataflowFact } from '../../model/dataflow.ts';
import { Answered } from './answered.ts';
import { tries } from './attempts.ts';
import { Calls } from './calls.ts';
import { Conditions } from './conditions.ts';
import { constraints, saysLittle } from './constraints.ts';
import { Errors } from './errors.ts';
import { applied } from './effects.ts';
import { glues, handed, literalPath } from './handed.ts';
import type { Knowledge } from './knowledge.ts';
import { findsNothing, insists, isOfDatabase } from './lookups.ts';
import { pruned } from './pruned.ts';
import { againstStored, asksForRights, demandsRights, fixing, isOfPeople, isOfSettings, isPrivileged, takesRights } from './records.ts';
import { isOfException, Reached } from './reached.ts';
import { ofModel } from './model-calls.ts';
import { isOfObject, Kept, own, ownless } from './objects.ts';
import { endsName, namedUpTo } from './rows.ts';
import { Draft, noteCheck, noteFixed, withChecks } from './state.ts';
import { Tested } from './tested.ts';
import { type Body, type CallTerm, type FunctionTerm, type Handler, type Step, type Target, type Term } from './terms.ts';
import { weakTests } from './weak.ts';
import { behind, errorOf, extended, flattened, marked, originKey, hosted, placed, placedAnywhere, sharesOrigin, type Taint, union } from './trace.ts';

const deepest = 60;
const mostSteps = 6000;
const nothing: Taint = [];

/** Null where nothing flows. */
export function dataflowOf(body: Body, knowledge: Knowledge): DataflowFact | null {
  return new Walk(knowledge).whole(body);
}

export class Walk {
  readonly #knowledge: Knowledge;
  readonly #reached: Reached = new Reached(() => this.#conditions.now());
  readonly #calls = new Calls();
  readonly #tested = new Tested();
  readonly #kept = new Kept();
  readonly #answered = new Answered();
  #conditions = new Conditions([], []);
  #errors = new Errors([]);
  #throws = false;
  #asksRights = false;
  #ofSettings = 0; // inside a callback that goes through what somebody configured
  #returns: Taint = nothing;
  #state = new Draft();
  #steps = 0;
  #development = 0;
  #entered = 0; // functions written where they are used: what they return is no answer
  #dotted = false; // some name has members of its own: `self.x`

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  whole(body: Body): DataflowFact | null {
    const { symbol, self = '', inert = false, parameters, omitted, bound, steps, at } = body;
    this.#errors = new Errors(parameters);
    this.#conditions = new Conditions(parameters, omitted);
    for (const [index, target] of bound.entries()) this.#bind(target, [{ origin: { from: 'parameter', index, path: [] }, marks: 0 }]);
    this.#kept.of(self, symbol);
    this.#calls.inert = inert;
    if (self !== '') this.#state.name(self, own);
    this.#block(steps, 0);
    const { sinks, calls, returns, keeps } = pruned(this.#reached.all(), this.#calls.all, this.#returns, this.#kept.all());
    const weak = weakTests(body);
    if (sinks.length + calls.length + returns.length + keeps.length + weak.length + this.#tested.size === 0) return null;
    return { kind: 'dataflow', symbol, parameters, sinks, calls, returns, ...(keeps.length > 0 && { keeps }), ...this.#tested.facts(), ...(weak.length > 0 && { weak }), ...(this.#throws && { throws: true }), ...(this.#asksRights && { asksRights: true }), at };
  }

  /** True where control does not come out at the end. */
  #block(steps: readonly Step[], depth: number): boolean {
    if (depth > deepest) return false;
    for (const step of steps) {
      if (this.#steps++ > mostSteps) return false;
      if (this.#step(step, depth + 1)) return true;
    }
    return false;
  }

  #step(step: Step, depth: number): boolean {
    switch (step.do) {
      case 'set':
        this.#answered.remember(step.target, step.value);
        this.#set(step.target, this.#answered.apart(step.target, step.value, step.value.is === 'function' ? this.#answered.local(step.target, this.#enter(step.value, [], depth + 1)) : this.value(step.value, depth)), step.adds, step.value.at);
        if (step.value.is === 'call' && /valid|assert|ensure|safe|sanit|path/i.test(step.value.method)) this.#demanded(step.value, depth); // `const host = resolveAndValidate(url)`
        return false;
      case 'run':
        this.value(step.value, depth);
        this.#demanded(step.value, depth);
        return false;
      case 'branch':
        return this.#branch(step, depth);
      case 'loop':
        this.#loop(step.target, step.over, step.body, depth);
        return false;
      case 'attempt':
        return this.#attempt(step.body, step.handlers, step.last, depth);
      case 'return':
        this.#return(step.value, depth);
        return true;
      case 'raise': // `raise HTTPException(500, str(e))` is a call, and known as such
        this.#anyOf(step.value === null ? [] : [step.value], depth);
        this.#throws ||= this.#entered === 0;
        return true;
      case 'leave': return true;
    }
  }

  /** `user.role = x` writes into a record. */
  #set(target: Target, traces: Taint, adds: boolean, at: Term['at']): void {
    this.#bind(target, traces, adds);
    if (!adds) this.#conditions.forget(target);
    for (const { name, member } of target) {
      const [owner, field] = [name.slice(0, Math.max(0, name.lastIndexOf('.'))), name.slice(name.lastIndexOf('.') + 1)];
      if (owner === '' || member !== null || !isPrivileged(field)) continue;
      if (isOfPeople(owner)) this.#reached.note('record', name, placed(traces, field), at, false);
      if (traces.length === 0) noteFixed(this.#state, owner);
      if (traces.length === 0 && isOfPeople(owner)) this.#reached.fix();
    }
  }

  #return(term: Term | null, depth: number): void {
    if (term === null) return;
    const traces = this.value(term, depth);
    this.#returns = union(this.#returns, traces);
    if (this.#entered === 0) this.#reached.note('answer', 'return', traces.filter(({ origin }) => this.#errors.mayAnswer(origin) || isOfException(origin, this.#calls.all)), term.at, this.#development > 0);
    if (this.#entered === 0 && this.#knowledge.returnsPages === true && this.#answered.isMarkup(term)) this.#reached.note('html', 'return', traces, term.at, this.#development > 0);
  }

  #bind(target: Target, traces: Taint, adds = false): void {
    for (const { name, member } of target) {
      const given = member === null ? (takesRights(target) ? marked(traces, Mark.fixed) : traces) : extended(traces, member);
      const all = adds ? union(this.#state.names.get(name) ?? nothing, given) : given;
      this.#state.name(name, all);
      if (this.#dotted && name !== this.#kept.self) for (const known of this.#state.names.keys()) if (known.startsWith(`${name}.`)) this.#state.forget(known);
      this.#keep(name, given);
    }
  }

  /** `job.name = x`: whoever is handed `job` has it too. */
  #keep(name: string, given: Taint): void {
    if (!name.includes('.')) return;
    this.#dotted = true;
    const [root = '', ...members] = name.split('.');
    if (given.length === 0 || !this.#state.names.has(root)) return;
    const all = members.reduceRight((traces, member) => placed(traces, member), given);
    this.#state.name(root, union(this.#state.names.get(root) ?? nothing, all));
    this.#kept.note(root, all);
  }

  #branch({ test, then, otherwise }: Extract<Step, { do: 'branch' }>, depth: number): boolean {
    this.value(test, depth);
    this.#asksRights ||= asksForRights(test);
    const before = this.#state;
    const development = this.#knowledge.isDevelopment(test);
    this.#state = before.where(test, true);
    this.#assume(test, true, depth);
    if (development === true) this.#development++;
    const leaves = this.#conditions.within(test, true, before.names, () => this.#block(then, depth));
    if (development === true) this.#leaveDevelopment();
    const after = this.#state;
    this.#state = before.where(test, false);
    this.#assume(test, false, depth);
    if (development === false) this.#development++;
    const leavesToo = this.#conditions.within(test, false, before.names, () => this.#block(otherwise, depth));
    if (development === false) this.#leaveDevelopment();
    if (leaves !== leavesToo) this.#conditions.since(test, leavesToo, before.names);
    if (!leaves) this.#state = leavesToo ? after : after.merged(this.#state);
    return leaves && leavesToo;
  }

  #leaveDevelopment(): void {
    this.#development--;
    this.#errors.leaveDevelopment(this.#state.names, (name, traces) => this.#state.name(name, traces));
  }

  #loop(target: Target, over: Term | null, body: readonly Step[], depth: number): void {
    const before = this.#state.copy();
    this.#bind(target, over === null ? nothing : extended(this.value(over, depth), '*'));
    this.#conditions.upTo(() => this.#block(body, depth));
    this.#answered.loop(target, over, body);
    this.#state = before.merged(this.#state);
  }

  #attempt(body: readonly Step[], handlers: readonly Handler[], last: readonly Step[], depth: number): boolean {
    const before = this.#state.copy();
    const leaves = this.#conditions.upTo(() => this.#block(body, depth));
    const after = this.#state;
    let result: Draft | null = leaves ? null : after;
    const only = tries(body);
    for (const handler of handlers) {
      this.#state = before.merged(after);
      if (handler.name !== null) this.#bind([{ name: handler.name, member: null }], [{ origin: { from: 'exception', types: only === 'signature' ? ['SignatureError'] : handler.types, path: [] }, marks: only === 'input' ? Mark.narrowed : 0 }]);
      const gone = this.#block(handler.body, depth);
      if (!gone) result = result === null ? this.#state : result.merged(this.#state);
    }
    this.#state = result ?? after;
    return this.#block(last, depth) || result === null;
  }

  #assume(test: Term, truth: boolean, depth: number): void {
    for (const { subject, marks, isKind, among } of constraints(this.#answered.meant(test), truth, this.#knowledge, (term) => this.#lookup(term, depth))) {
      if (among === undefined || !sharesOrigin(this.value(subject, depth), this.value(among, depth))) this.#check(this.value(subject, depth), marks, null, false, isKind);
    }
    const asked = this.#answered.asked(test.is === 'not' ? test.of : test);
    if (asked !== null && findsNothing(asked, truth !== (test.is === 'not'))) return;
    if (asked !== null) this.#asked(asked, false, depth);
    else if (test.is === 'and' || test.is === 'or') for (const part of test.parts) this.#assume(part, truth, depth + 1);
  }

  /** `found = table.get(name)`: what was looked up there. */
  #lookup(term: Term, depth: number): readonly Term[] {
    const call = this.#answered.asked(term);
    const known = call === null ? [] : this.#knowledge.looksUp(call);
    if (call === null || known.length === 0) return [];
    return call.callee.is === 'member' && this.value(call.callee.on, depth).some(({ origin }) => !isOfDatabase(origin)) ? [] : known;
  }

  /** `if (isAllowed(name))`: whether that function looks closely only link can tell. */
  #asked(term: CallTerm, isDemand: boolean, depth: number): void {
    if (this.#knowledge.looksOnly(term)) return;
    const index = this.#calls.indexOf(term);
    for (const arg of term.args) {
      const traces = this.value(arg, depth);
      if (index !== undefined) this.#check(traces, 0, index, isDemand);
      else if (this.#knowledge.checks(term)) this.#check(traces, Mark.checked, null);
    }
  }

  /** `validate(name)`: comes back only where nothing is wrong. */
  #demanded(term: Term, depth: number): void {
    if (term.is === 'call' && this.#knowledge.demands(term) === null) this.#asked(term, true, depth);
  }

  #check(traces: Taint, marks: number, test: number | null, isDemand = false, isKind = false): void {
    for (const { origin, marks: had } of traces) {
      if (!isDemand && !saysLittle(marks)) this.#tested.note(origin);
      const gained = this.#errors.learnt(origin, marks, had);
      if (gained === 0 && marks !== 0) continue;
      const subject = marks === Mark.narrowed ? errorOf(origin, isKind) : hosted(origin);
      if (subject !== null) noteCheck(this.#state, originKey(subject), gained & ~had, test, isDemand);
    }
  }

  value(term: Term, depth: number): Taint {
    if (depth > deepest || this.#steps++ > mostSteps) return nothing;
    const next = depth + 1;
    switch (term.is) {
      case 'text': case 'constant': return nothing;
      case 'name':
        return withChecks(this.#state.names.get(term.name) ?? this.#fromOutside(term.global), this.#state, this.#errors);
      case 'member':
        return marked(withChecks(union(this.#member(term, next), ofModel(term)), this.#state, this.#errors), this.#answered.isLastPart(term) ? Mark.basename : 0);
      case 'index': {
        const on = this.value(term.on, next);
        this.#check(this.value(term.key, next).filter(() => this.#knowledge.missesLoudly === true && this.#answered.isTable(term.on)), Mark.checked, null);
        const part = this.#knowledge.isExtension(term) ? nothing : term.key.is === 'text' ? withChecks(union(extended(on, term.key.value), ofModel(term)), this.#state, this.#errors) : extended(on, '*');
        return marked(part, this.#answered.isOfSegments(term.on) ? Mark.basename : 0);
      }
      case 'call':
        return withChecks(union(this.#call(term, next), ofModel(term)), this.#state, this.#errors);
      case 'join':
        return this.#joined(term, next);
      case 'any':
        return placedAnywhere(this.#anyOf(term.parts, next));
      case 'and': // `isDevelopment && error.stack`
        return marked(this.#anyOf(term.parts, next), term.parts[0] !== undefined && this.#knowledge.isDevelopment(term.parts[0]) === true ? Mark.development : 0);
      case 'or':
        return this.#anyOf(term.parts, next);
      case 'record':
        return term.entries.reduce<Taint>((all, { key, value }) => union(key === null || !isPrivileged(key) ? all : fixing(all), key === null ? this.value(value, next) : key === '*' ? placedAnywhere(this.value(value, next)) : placed(this.value(value, next), key)), nothing);
      case 'choice':
        return this.#choice(term, next);
      case 'compare':
        this.#anyOf([term.left, term.right], next);
        for (const typed of this.#ofSettings > 0 ? [] : againstStored(term)) this.#reached.note('filter', '==', placed(this.value(typed, next), 'password'), term.at, this.#development > 0);
        this.#noteTested(term, next);
        return nothing;
      case 'not': case 'function':
        void (term.is === 'not' ? this.value(term.of, next) : this.#enter(term, [], next));
        return nothing;
    }
  }

  #anyOf(parts: readonly Term[], depth: number): Taint {
    return parts.reduce<Taint>((all, part) => union(all, this.value(part, depth)), nothing);
  }

  #fromOutside(global: string): Taint {
    return global !== '' && this.#knowledge.isSource(global) ? [{ origin: { from: 'global', name: global, path: [] }, marks: 0 }] : nothing;
  }

  #member(term: Extract<Term, { is: 'member' }>, depth: number): Taint {
    if (term.on.is === 'name') {
      const known = this.#state.names.get(`${term.on.name}.${term.name}`);
      if (known !== undefined) return known;
    }
    const outside = this.#fromOutside(term.global);
    return outside.length > 0 ? outside : this.#knowledge.memberOf(this.value(term.on, depth), term.name);
  }

  #choice({ test, then, otherwise }: Extract<Term, { is: 'choice' }>, depth: number): Taint {
    this.value(test, depth);
    const development = this.#knowledge.isDevelopment(test);
    const before = this.#state;
    const branch = (term: Term, truth: boolean): Taint => {
      this.#state = before.where(test, truth);
      this.#assume(test, truth, depth);
      const traces = this.#conditions.within(test, truth, before.names, () => this.value(term, depth));
      this.#state = before;
      return development === truth ? marked(traces, Mark.development) : traces;
    };
    return union(branch(then, true), branch(otherwise, false));
  }

  #joined({ parts, slash }: Extract<Term, { is: 'join' }>, depth: number): Taint {
    let all: Taint = nothing;
    let started = false;
    const [named, ends] = [namedUpTo(parts, slash, this.#answered.made), !slash && endsName(parts) ? parts.length - 1 : 0];
    for (const [at, part] of parts.entries()) {
      const traces = flattened(this.value(part, depth));
      const marks = (slash ? Mark.path : parts.length > 1 ? Mark.joined : 0) | (started ? Mark.after : 0) | (!slash && glues(parts[at - 1]) ? Mark.glued : 0) | (at < named ? Mark.named : 0) | (at < ends ? Mark.suffixed : 0) | (slash && at > 0 ? Mark.rooted : 0);
      all = union(all, behind(traces, marks));
      started ||= traces.length === 0 && !(part.is === 'text' && part.value === '');
    }
    return all;
  }

  #enter(term: FunctionTerm, args: readonly Taint[], depth: number): Taint {
    const before = this.#state;
    this.#state = before.copy();
    for (const [at, target] of term.params.entries()) this.#bind(target, args[at] ?? nothing);
    const returnsBefore = this.#returns;
    this.#returns = nothing;
    this.#entered++;
    this.#conditions.upTo(() => this.#block(term.body, depth));
    this.#entered--;
    const given = this.#returns;
    this.#returns = returnsBefore;
    this.#state = before;
    return given;
  }

  /** `return !relative.startsWith('..')`: who asks this function learns something. */
  #noteTested(test: Term, depth: number): void {
    for (const truth of [true, false]) {
      for (const { subject, marks } of constraints(test, truth, this.#knowledge)) if (marks !== 0 && !saysLittle(marks)) for (const { origin } of this.value(subject, depth)) this.#tested.note(origin);
    }
  }

  #call(term: CallTerm, depth: number): Taint {
    this.#asksRights ||= demandsRights(term.method);
    this.#noteTested(term, depth);
    const { callee, args, named } = term;
    if (callee.is === 'call') this.value(callee, depth); // `compile(text)()`
    const on = callee.is === 'member' ? this.value(callee.on, depth) : nothing;
    const given = args.map((arg) => (arg.is === 'function' ? nothing : this.value(arg, depth)));
    const byName = named.map(({ value }) => this.value(value, depth));
    this.#ofSettings += isOfSettings(callee) ? 1 : 0;
    const fromCallbacks = args.reduce<Taint>((all, arg) => (arg.is === 'function' ? union(all, this.#enter(arg, this.#knowledge.handedTo(term, on, arg), depth)) : all), nothing);
    this.#ofSettings -= isOfSettings(callee) ? 1 : 0;
    const demanded = this.#knowledge.demands(term); // `path.relative_to(base)`, `int(x)`: come back only where nothing is wrong
    if (demanded !== null) this.#check(demanded === args[0] ? (given[0] ?? nothing) : on, term.method === 'relative_to' ? Mark.lexical : Mark.checked, null);
    if (insists(term)) for (const known of this.#lookup(term, depth)) this.#check(this.value(known, depth), Mark.checked, null);
    if (this.#sink(term, on, given, byName)) return nothing;
    const source = this.#knowledge.sourceCall(term);
    if (source !== null) return [{ origin: { from: 'global', name: source, path: literalPath(args) }, marks: 0 }];
    const known = ownless(on);
    const effect = this.#knowledge.effect(term, known) ?? (known.length < on.length ? this.#knowledge.effect(term, on) : null);
    const back = effect === null ? nothing : applied(effect, term, { on, given, byName, named: effect.joins === true ? namedUpTo(term.args, true, this.#answered.made) : 0 });
    if (effect !== null && effect.unless !== 'own' && (known.length > 0 || on.length === 0) && !this.#answered.isMade(callee)) return back;
    const taken = this.#kept.taken(term, given);
    if (taken !== null) this.#bind([{ name: taken.name, member: null }], taken.traces, true);
    const run = term.hands === undefined || term.hands === null ? nothing : this.#call(term.hands, depth);
    const isEach = /^(?:map|flatMap)$/.test(term.method);
    const made = [isEach ? placedAnywhere(fromCallbacks) : fromCallbacks, this.#answered.given(callee), run, this.#noted(term, on, given, byName), back].reduce((before, each) => union(before, each));
    return effect !== null || known.length === 0 || (isEach && args[0]?.is === 'function') ? made : union(made, this.#knowledge.unknownMethod(term, known));
  }

  /** What the call gives back. An object whose method takes something may keep it. */
  #noted(term: CallTerm, on: Taint, given: readonly Taint[], byName: readonly Taint[]): Taint {
    const result = this.#calls.note(term, on, given, byName, () => this.#conditions.passed(term, this.#state.names));
    const object = term.callee.is === 'member' && term.callee.on.is === 'name' ? term.callee.on.name : '';
    const fills = [...given, ...byName].some((traces) => traces.length > 0) || this.#kept.maySetUp(object);
    const call = object === '' || result.length === 0 || !fills ? undefined : this.#calls.indexOf(term);
    if (call === undefined || !isOfObject(this.#state.names.get(object))) return result;
    const kept: Taint = [{ origin: { from: 'kept', call, path: [] }, marks: 0 }];
    this.#state.name(object, union(this.#state.names.get(object) ?? nothing, kept));
    this.#kept.note(object, kept);
    return result;
  }

  #sink(term: CallTerm, on: Taint, given: readonly Taint[], byName: readonly Taint[]): boolean {
    const uses = this.#knowledge.sinks(this.#answered.written(term), ownless(on, Mark.path), this.#answered.made);
    for (const { kind, name, of } of uses) this.#reached.note(kind, name, handed(of, term, on, given, byName), term.at, this.#development > 0);
    return uses.some(({ kind, of }) => kind !== 'record' && of[0] !== '$where'); // what writes a record may be a function of the project
  }
}
