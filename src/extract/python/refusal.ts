// extract/python: document -> RefusalFact: start-up code that refuses to run, followed from where a program starts into the
// functions it calls in this file, with what it passes them.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Guards } from '../../model/fact.ts';
import { grouped } from '../../model/grouped.ts';
import type { HeededFact, RefusalFact } from '../../model/refusal.ts';
import { gathersComplaints } from '../../model/refusal.ts';
import type { Value } from '../../model/value.ts';
import { someWithin, writtenAs } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { outlineOf, sitesOf } from './code.ts';
import { guardValues, negate, rangeOf, toValue } from './expression.ts';
import { isCredentialName } from './credential-names.ts';
import { isGenerated } from './credentials.ts';
import { lastName, text } from './names.ts';
import type { ClassSite, FunctionSite, Outline, StopSite } from './outline.ts';
import { find, functionOf } from './scope.ts';
import type { FunctionNode, Guard, Scope, Site } from './scope.ts';
import { settingsOf } from './settings.ts';

type Given = ReadonlyMap<string, Value>;

/** What a call answers, under the name that takes it, or the first of several. */
interface Answer extends Site<Call> {
  readonly name: string;
}

const validators = /^(?:field_validator|validator|model_validator|root_validator|validates_schema)$/;
const wholeModel = /^(?:model_validator|root_validator|validates_schema)$/;
const initialisers = new Set(['__post_init__', 'model_post_init', '__attrs_post_init__']);
const startNames = /^(?:lifespan|_?on_?startup|startup|startup_event|create_app|make_app|build_app|main|run|init_app|ready|bootstrap|_?(?:validate|check|verify|assert|ensure|require|enforce)_\w*(?:settings|config|configuration|env|environment|secrets?|production|startup|security|keys?|passwords?|credentials?)\w*)$/;
// Called by a framework or the command line with arguments of theirs.
const frameworkNames = /^(?:lifespan|_?on_?startup|startup|startup_event|create_app|make_app|build_app|main|init_app)$/;
const startEvents = new Set(['on_event', 'before_serving', 'before_first_request', 'before_server_start', 'main_process_start', 'asynccontextmanager', 'listener', 'on_startup']);

const deepest = 3;
const mostFacts = 100;

export function refusals(document: Document): (RefusalFact | HeededFact)[] {
  const code = outlineOf(document);
  if (!code) return [];
  const tracer = new Tracer(document, code);
  for (const stop of code.stops) tracer.stop(stop, [], null, '');
  for (const site of code.functions) {
    const begun = starts(site, code);
    for (const given of begun) tracer.enter(site, given, [], 0);
    if (begun.length === 0 && !site.owner) for (const stop of site.stops) if (refusesGiven(stop, site) || refusesToGive(stop, site)) tracer.stop(stop, [], null, site.inner.symbol, true);
  }
  for (const call of tracer.callsIn(null)) tracer.call(call, null, [], 0);
  return [...tracer.facts, ...replacements(code), ...complaints(code), ...heeded(code)];
}

/** `def problems(self): found = []; if not self.secret_key: found.append("…"); return found`: refused where a caller heeds it. */
function* complaints({ functions, effects }: Outline): Iterable<RefusalFact> {
  const gathering = functions.filter((site) => gathersComplaints(site.node.name) && site.returns.some(({ node }) => node.value?.type === 'Name'));
  if (gathering.length === 0) return;
  const added = grouped(effects.filter(({ node, guard }) => guard !== null && complaining.test(lastName(node.func)) && !node.args.some(isMild)), ({ scope }) => functionOf(scope));
  for (const site of gathering) {
    const [given] = needsArguments(site) ? handedSettings(site) : [null];
    if (given === undefined) continue;
    const returned = new Set(site.returns.flatMap(({ node }) => (node.value?.type === 'Name' ? [node.value.id] : [])));
    for (const { node, guard } of added.get(site.inner) ?? []) {
      if (node.func.type !== 'Attribute' || node.func.value.type !== 'Name' || !returned.has(node.func.value.id)) continue;
      const guards = guardValues(guard, given);
      if (guards.some((one) => mentionsSetting(one))) yield { kind: 'refusal', guards, symbol: site.inner.symbol, reportedBy: site.node.name, at: rangeOf(node) };
    }
  }
}

const complaining = /^(?:append|add|(?:add_)?(?:error|fatal|critical|failure|problem|issue))$/;

/** `result.add(Severity.WARNING, …)`: the run goes on. */
function isMild(value: Expr): boolean {
  return (value.type === 'Attribute' || value.type === 'Constant') && /^(?:warn(?:ing)?|info|notice|hint|low)$/i.test(value.type === 'Attribute' ? value.attr : (text(value) ?? ''));
}

/** `problems = settings.problems()`, `critical = [one for one in problems if …]`, `if critical: raise …`. */
function* heeded({ functions, stops }: Outline): Iterable<HeededFact> {
  for (const { node, scope, guard, handled } of [...stops, ...functions.flatMap((site) => site.stops)]) {
    if (handled) continue;
    const names = new Set<string>();
    for (let at = guard; at !== null; at = at.parent) if (!at.negated) gathered(at.test, scope, names, 0);
    for (const name of names) yield { kind: 'heeded', name, at: rangeOf(node) };
  }
}

/** The names of the functions whose complaints an expression tells of, through names of lists made of them. */
function gathered(value: Expr, scope: Scope, names: Set<string>, depth: number): void {
  if (depth > 6) return;
  const inner = (one: Expr | undefined): void => (one === undefined ? undefined : gathered(one, scope, names, depth + 1));
  if (value.type === 'Name') for (const def of find(scope, value.id)?.defs ?? []) inner(def.value ?? undefined);
  if (value.type === 'Compare') inner(value.left);
  if (value.type === 'Attribute' && value.value.type === 'Name' && /fatal|error|critical|problem|issue|invalid|fail/i.test(value.attr)) inner(value.value); // result.has_fatal
  if (value.type === 'UnaryOp' && value.op === 'Not' && value.operand.type === 'Attribute' && /^(?:is_?)?(?:valid|ok|passed|success(?:ful)?)$/i.test(value.operand.attr)) inner(value.operand.value);
  if (value.type === 'BoolOp') for (const part of value.values) inner(part);
  if (value.type === 'ListComp' || value.type === 'GeneratorExp') inner(value.generators[0]?.iter);
  if (value.type !== 'Call') return;
  const name = lastName(value.func);
  if (/^(?:any|all|len|list|bool|filter|sorted)$/.test(name)) inner(value.args.at(-1));
  else if (gathersComplaints(name) && value.args.length <= 1) names.add(name);
}

/** `if settings.secret_key == "x": settings.secret_key = token_hex()`: the text that ships is never in force. */
function* replacements({ assignments }: Outline): Iterable<RefusalFact> {
  for (const { node, value, scope, guard } of assignments) {
    const test = guard?.negated === false && guard.test.type === 'Compare' && guard.test.ops[0] === 'Eq' ? guard.test : null;
    if (test === null || value === null || !isCredentialName(lastName(node)) || lastName(test.left) !== lastName(node) || (text(test.comparators[0]) ?? '') === '') continue;
    if (isGenerated(value, scope, 0)) yield { kind: 'refusal', guards: guardValues(guard), symbol: functionOf(scope)?.symbol ?? '', at: rangeOf(node) };
  }
}

class Tracer {
  readonly facts: RefusalFact[] = [];
  private readonly calls = new Map<Scope | null, Site<Call>[]>();
  private readonly byNode: ReadonlyMap<FunctionNode, FunctionSite>;
  private readonly seen = new Set<string>();
  private steps = 0;

  private readonly answers = new Map<Scope | null, Answer[]>();

  constructor(document: Document, { functions, unpacked, assignments }: Outline) {
    this.byNode = new Map(functions.map((site) => [site.node, site]));
    for (const { node, names, scope, guard } of unpacked) this.answer(names[0], node, scope, guard);
    for (const { node, value, scope, guard } of assignments) if (value?.type === 'Call') this.answer(node, value, scope, guard);
    for (const sites of sitesOf(document).calls.values()) {
      for (const site of sites) {
        const home = functionOf(site.scope);
        const known = this.calls.get(home);
        if (known) known.push(site);
        else this.calls.set(home, [site]);
      }
    }
  }

  private answer(target: Expr | undefined, node: Call, scope: Scope, guard: Guard | null): void {
    if (target?.type !== 'Name') return;
    const home = functionOf(scope);
    const known = this.answers.get(home) ?? [];
    this.answers.set(home, known);
    known.push({ name: target.id, node, scope, guard });
  }

  /** The calls that stand in a function; with null, those outside all. */
  callsIn(scope: Scope | null): readonly Site<Call>[] {
    return this.calls.get(scope) ?? [];
  }

  enter(site: FunctionSite, given: Given | null, before: Guards, depth: number): void {
    if (depth > deepest || ++this.steps > 400) return;
    for (const stop of site.stops) this.stop(stop, before, given, site.inner.symbol);
    for (const call of this.callsIn(site.inner)) this.call(call, given, before, depth);
  }

  call({ node, scope, guard }: Site<Call>, given: Given | null, before: Guards, depth: number): void {
    const target = this.target(node.func, scope);
    if (!target || target.inner === functionOf(scope) || !this.stops(target, 0)) return;
    this.enter(target, passed(target, node, scope, guard, given), [...before, ...guardValues(guard, given)], depth + 1);
  }

  /** Whether the function, or one it calls here, can refuse at all: others need no tracing. */
  private stops(site: FunctionSite, depth: number): boolean {
    if (site.stops.some(({ handled }) => !handled)) return true;
    if (depth >= deepest || ++this.steps > 2000) return false;
    return this.callsIn(site.inner).some(({ node, scope }) => {
      const target = this.target(node.func, scope);
      return target !== null && target !== site && this.stops(target, depth + 1);
    });
  }

  private target(func: Expr, scope: Scope): FunctionSite | null {
    if (func.type === 'Name') {
      for (const { code } of find(scope, func.id)?.defs ?? []) if (code && code.type !== 'ClassDef') return this.byNode.get(code) ?? null;
      return null;
    }
    if (func.type !== 'Attribute' || func.value.type !== 'Name') return null;
    const method = functionOf(scope);
    const owner = method?.self !== '' && method?.self === func.value.id ? method.parent : null;
    for (const { code } of owner?.names.get(func.attr) ?? []) if (code && code.type !== 'ClassDef') return this.byNode.get(code) ?? null;
    return null;
  }

  stop({ node, scope, guard, handled }: StopSite, before: Guards, given: Given | null, symbol: string, isOfSetting = false): void {
    if (handled) return;
    const guards = [...before, ...guardValues(guard, given)];
    if (node.type === 'Assert') guards.push(negate(toValue(node.test, scope, guard, 60, given)));
    if (isOfSetting || guards.some((one) => mentionsSetting(one))) this.keep(node, guards, symbol);
    for (const reasons of [...this.collected(scope, guard, given), ...this.answered(scope, guard, given)]) {
      if (reasons.some((one) => mentionsSetting(one))) this.keep(node, [...before, ...reasons], symbol);
    }
  }

  private keep(node: StopSite['node'], guards: Guards, symbol: string): void {
    const key = `${node.start} ${writtenAs(guards)}`;
    if (this.seen.has(key) || this.facts.length >= mostFacts) return;
    this.seen.add(key);
    this.facts.push({ kind: 'refusal', guards, symbol, at: rangeOf(node) });
  }

  /** `if weak(key): errors.append(…)` before `if errors: raise`: what is written down is refused. */
  private *collected(scope: Scope, guard: Guard | null, given: Given | null): Iterable<Guards> {
    if (guard === null || guard.negated || guard.test.type !== 'Name') return;
    const list = guard.test.id;
    for (const { node, guard: reason } of this.callsIn(functionOf(scope))) {
      if (node.func.type === 'Attribute' && node.func.attr === 'append' && node.func.value.type === 'Name' && node.func.value.id === list && reason !== null) yield guardValues(reason, given);
    }
  }

  /** `safe, why = check(settings)` before `if not safe: raise`, or the call itself: what makes that function answer False is refused. */
  private *answered(scope: Scope, guard: Guard | null, given: Given | null): Iterable<Guards> {
    for (const denied of guard === null ? [] : deniedIn(guard)) {
      const calls = denied.type === 'Call' ? [{ node: denied, scope, guard: null }] : denied.type === 'Name' ? (this.answers.get(functionOf(scope)) ?? []).filter(({ name }) => name === denied.id) : [];
      for (const call of calls) {
        const target = this.target(call.node.func, scope);
        if (target === null || ++this.steps > 400) continue;
        const values = passed(target, call.node, scope, call.guard, given);
        for (const one of target.returns) if (one.guard !== null && saysNo(one.node.value)) yield guardValues(one.guard, values);
      }
    }
  }
}

/** What a call hands to the parameters of the function. */
function passed(target: FunctionSite, node: Call, scope: Scope, guard: Guard | null, given: Given | null): Given {
  const values = new Map<string, Value>();
  const parameters = [...target.node.args.posonlyargs, ...target.node.args.args].slice(target.inner.self === '' ? 0 : 1);
  const pass = (name: string, value: Expr): void => void values.set(name, toValue(value, scope, guard, 60, given));
  for (const [at, value] of node.args.entries()) {
    const parameter = parameters[at];
    if (parameter && value.type !== 'Starred') pass(parameter.arg, value);
  }
  for (const { arg, value } of node.keywords) if (arg !== null) pass(arg, value);
  return values;
}

/** What has to be false there: `not safe and env == "prod"`. */
function deniedIn({ test, negated }: Guard): Expr[] {
  if (negated) return [test];
  const parts = test.type === 'BoolOp' && test.op === 'And' ? test.values : [test];
  return parts.flatMap((part) => (part.type === 'UnaryOp' && part.op === 'Not' ? [part.operand] : []));
}

/** `return False`, `return False, "too short"`. */
function saysNo(value: Expr | null): boolean {
  const first = value?.type === 'Tuple' ? value.elts[0] : value;
  return first?.type === 'Constant' && first.value === false;
}

const settingsName = /(?:settings|config|configuration|environment|env)$/i;

function isSettingsClass(site: ClassSite, code: Outline): boolean {
  return settingsName.test(site.node.name) || settingsOf(site, code) !== null;
}

/** A check that is handed its value says nothing until somebody calls it. */
function needsArguments({ node, inner }: FunctionSite): boolean {
  const { args } = node;
  return args.posonlyargs.length + args.args.length - args.defaults.length > (inner.self === '' ? 0 : 1);
}

/** `if secret_key == PLACEHOLDER: raise` in what other modules call with a setting: that text is refused whoever calls. */
function refusesGiven({ guard }: StopSite, { node }: FunctionSite): boolean {
  const parameters = new Set([...node.args.posonlyargs, ...node.args.args, ...node.args.kwonlyargs].map(({ arg }) => arg).filter(isCredentialName));
  const isParameter = (value: Value): boolean => value.kind === 'opaque' && value.why === 'parameter' && parameters.has(value.name ?? '');
  const compares = (value: Value): boolean => value.kind === 'compare' && (value.op === '==' || value.op === 'in') && someWithin(value.left, isParameter, 4);
  return parameters.size > 0 && guardValues(guard).some((one) => someWithin(one, compares));
}

/** `def get_jwt_secret(settings): … if settings.is_production: raise`: whoever asks for the secret, or has it checked, is refused there. */
function refusesToGive({ guard }: StopSite, { node }: FunctionSite): boolean {
  if (!/^_*(?:(?:get|load|read|resolve)_\w*(?:secret|key)|(?:enforce|validate|check|ensure|require|assert)_\w*(?:secret|password|key)\w*)$/.test(node.name)) return false;
  return guardValues(guard).some((one) => someWithin(one, (part) => part.kind === 'compare' ? part.right.kind === 'literal' && /^prod(?:uction)?$/i.test(String(part.right.value)) : (part.kind === 'member' || part.kind === 'name') && /^is_?prod(?:uction)?$/i.test(part.name)));
}

const settingWord = /settings?|config|env(?:ironment)?$|secret|passw|token|_key|debug|cors|auth|production/i;

/** Whether a condition looks at what the program is configured with, not at its arguments or data. */
function mentionsSetting(value: Value, depth = 0): boolean {
  if (depth > 8) return false;
  const inner = (one: Value): boolean => mentionsSetting(one, depth + 1);
  switch (value.kind) {
    case 'env':
      return true;
    case 'name':
      return (value.name.length > 2 && value.name === value.name.toUpperCase()) || settingWord.test(value.name);
    case 'member':
      return inner(value.on) || (value.on.kind !== 'call' && settingWord.test(value.name) && !(value.on.kind === 'name' && value.on.name === 'sys'));
    case 'index':
      return inner(value.on) || (value.key.kind === 'literal' && settingWord.test(String(value.key.value)));
    case 'call':
      return value.args.some(inner) || (value.callee.kind === 'member' && inner(value.callee.on)) || (value.callee.kind === 'name' && settingWord.test(value.callee.name) && value.args.length === 0);
    case 'or':
    case 'and':
    case 'join':
      return value.parts.some(inner);
    case 'not':
      return inner(value.of);
    case 'compare':
      return inner(value.left) || inner(value.right);
    case 'conditional':
      return inner(value.test) || inner(value.then) || inner(value.otherwise);
    case 'map-over':
      return inner(value.source) || inner(value.element);
    default:
      return false;
  }
}

/** What a start passes to the function's parameters; one entry a field for validators; none when nothing starts it. */
function starts(site: FunctionSite, code: Outline): (Given | null)[] {
  const { node, owner, inner } = site;
  // A request's schema has validators too; those refuse a request, not the start.
  if (owner && !isSettingsClass(owner, code)) return node.name === 'ready' && owner.node.bases.some((base) => lastName(base) === 'AppConfig') ? [null] : [];
  for (const decorator of node.decorator_list) {
    const name = lastName(decorator.type === 'Call' ? decorator.func : decorator);
    if (validators.test(name) && owner) return validated(site, name, decorator);
    if (startEvents.has(name) && (name !== 'on_event' || (decorator.type === 'Call' && text(decorator.args[0]) === 'startup'))) return [null];
  }
  if (owner) return initialisers.has(node.name) || node.name === '__init__' || (startNames.test(node.name) && !needsArguments(site)) ? [null] : [];
  if (inner.parent?.kind !== 'module') return [];
  if (frameworkNames.test(node.name)) return [null];
  return startNames.test(node.name) ? (needsArguments(site) ? handedSettings(site) : [null]) : [];
}

/** `def validate_settings(settings: Settings)`: all that it needs is what the program is configured with. */
function handedSettings({ node: { args } }: FunctionSite): Given[] {
  const all = [...args.posonlyargs, ...args.args];
  const values = new Map<string, Value>();
  for (const parameter of all.slice(0, all.length - args.defaults.length)) {
    const type = parameter.annotation === null ? '' : lastName(parameter.annotation);
    if (!settingsName.test(type) && !/^(?:app_?)?(?:settings|config|cfg|conf)$/i.test(parameter.arg)) return [];
    values.set(parameter.arg, { kind: 'name', name: settingsName.test(type) ? type : parameter.arg, at: rangeOf(parameter) });
  }
  return [values];
}

/** `@field_validator("A", "B") def check(cls, v)`: v is Settings.A, then Settings.B. */
function validated({ node, inner }: FunctionSite, name: string, decorator: Expr): (Given | null)[] {
  const parameters = [...node.args.posonlyargs, ...node.args.args].slice(inner.self === '' ? 0 : 1);
  const [first] = parameters;
  const owner = inner.parent;
  if (!first || !owner) return [null];
  const at = rangeOf(first);
  const settings: Value = { kind: 'name', name: owner.symbol, at };
  if (wholeModel.test(name)) return inner.self === '' || inner.self === 'self' ? [null] : [new Map([[first.arg, settings]])];
  const fields = decorator.type === 'Call' ? decorator.args.flatMap((one) => text(one) ?? []) : [];
  return fields.filter((field) => field !== '*').slice(0, 8).map((field): Given => new Map([[first.arg, { kind: 'member', on: settings, name: field, at }]]));
}
