// extract/python: document -> ContainerFact: dicts, lists and sets of modules and classes that functions add to.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { ContainerFact } from '../../model/container.ts';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import { gathered, isLiveType, isPersisting, isPlainType, knowsSharedStore, summary } from '../containers.ts';
import type { Gathered } from '../containers.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf, sitesOf } from './code.ts';
import { containerNames } from './container-names.ts';
import { fieldsOf, isLive, isPlain, isRecordClass, isRecordImport, seedFields } from './container-values.ts';
import { rangeOf } from './expression.ts';
import { lastName } from './names.ts';
import type { ClassSite, Outline } from './outline.ts';
import { classOf, find, functionOf } from './scope.ts';
import type { Def, Scope } from './scope.ts';

export const containersExtractor: Extractor = {
  topic: 'containers',
  formats: ['python'],
  triggers: ['sessions =', 'sessions:', 'conversations =', 'conversations:', 'jobs =', 'jobs:', 'users_db', 'blacklist', 'revoked', 'orders =', 'orders:', '_store =', '_store:', '_state:', '_mem =', '_mem:'],
  inside: [],
  accompanies: [],
  mentions: ({ text }) => mentioned(text),
  extract,
};

function mentioned(text: string): string[] {
  const { module, members } = containerNames(text);
  return [...module, ...[...members].map((name) => `.${name}`)];
}

interface Candidate extends Gathered {
  readonly name: string;
  readonly owner: ClassSite | null;
  readonly held: ContainerFact['held'];
  readonly def: Def;
  readonly holds: ContainerFact['holds'];
}

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const { module, members } = containerNames(file.text);
  if (module.size + members.size === 0) return;
  const code = outlineOf(document);
  if (!code) return;
  const candidates = new Map([...ofModule(code, module), ...ofClasses(code, members)]);
  if (candidates.size === 0) return;
  gather(document, code, (node, scope) => candidates.get(keyOf(node, scope)));
  for (const candidate of candidates.values()) if (candidate.grows.length > 0) yield factOf(candidate, code, file.text);
}

function* ofModule({ root }: Outline, names: ReadonlySet<string>): Iterable<[string, Candidate]> {
  for (const name of names) {
    const made = containerDef(root.names.get(name));
    if (made) yield [name, { name, owner: null, held: 'module', ...made, ...gathered() }];
  }
}

function* ofClasses({ classes }: Outline, names: ReadonlySet<string>): Iterable<[string, Candidate]> {
  for (const owner of classes) {
    for (const name of names) {
      const own = containerDef(owner.inner.attributes.get(name));
      const shared = own ? null : containerDef(owner.inner.names.get(name));
      if (own) yield [`${owner.node.name}.${name}`, { name, owner, held: 'instance', ...own, ...gathered() }];
      else if (shared && !isRecord(owner)) yield [`${owner.node.name}.${name}`, { name, owner, held: 'class', ...shared, ...gathered() }];
    }
  }
}

/** Class attributes of pydantic models, data classes and Django models declare fields of records; a field that is declared without a value tells such a class, whatever its base. */
function isRecord({ node }: ClassSite): boolean {
  if (node.bases.length > 0 && node.body.some((statement) => statement.type === 'AnnAssign' && statement.value === null)) return true;
  return node.bases.some((base) => /Model|Schema|Settings|TypedDict|Enum|NamedTuple|Form|Serializer|Struct/.test(lastName(base))) || node.decorator_list.some((one) => /dataclass|define|attrs|frozen/.test(lastName(one.type === 'Call' ? one.func : one)));
}

function containerDef(defs: readonly Def[] | undefined): { def: Def; holds: ContainerFact['holds'] } | null {
  for (const def of defs ?? []) {
    const holds = def.kind === 'value' && def.value ? holdsOf(def.value) : null;
    if (holds !== null) return { def, holds };
  }
  return null;
}

function holdsOf(node: Expr): ContainerFact['holds'] | null {
  if (node.type === 'Dict') return 'map';
  if (node.type === 'List') return 'list';
  if (node.type === 'Set') return 'set';
  if (node.type !== 'Call') return null;
  switch (lastName(node.func)) {
    case 'dict':
    case 'defaultdict':
    case 'OrderedDict':
      return 'map';
    case 'set':
      return 'set';
    case 'list':
      return 'list';
    case 'deque':
      return node.keywords.some(({ arg }) => arg === 'maxlen') || node.args.length > 1 ? null : 'list';
    default:
      return null;
  }
}

/** The container an expression is, or is part of: `X`, `X[a]`, `X.setdefault(a, [])`, `self.x`. */
function keyOf(node: Expr, scope: Scope, depth = 0): string {
  if (depth > 6) return '';
  switch (node.type) {
    case 'Name':
      return find(scope, node.id)?.scope.kind === 'module' || scope.globals.has(node.id) ? node.id : '';
    case 'Attribute': {
      if (node.value.type !== 'Name') return '';
      const { id } = node.value;
      const owner = id === 'self' || id === 'cls' ? classOf(scope)?.node : null;
      return owner?.type === 'ClassDef' ? `${owner.name}.${node.attr}` : `${id}.${node.attr}`;
    }
    case 'Subscript':
      return keyOf(node.value, scope, depth + 1);
    case 'Call':
      return node.func.type === 'Attribute' && node.func.attr === 'setdefault' ? keyOf(node.func.value, scope, depth + 1) : '';
    default:
      return '';
  }
}

type Find = (node: Expr, scope: Scope) => Candidate | undefined;

function gather(document: Document, code: Outline, known: Find): void {
  const { calls, compares } = sitesOf(document);
  for (const { node, value, scope } of code.assignments) {
    const symbol = functionOf(scope)?.symbol;
    if (symbol === undefined || value === null) continue;
    const candidate = known(node, scope);
    if (candidate === undefined) continue;
    if (node.type !== 'Subscript') {
      if (!isInitial(symbol, candidate)) candidate.removes.push({ symbol, how: 'all' });
    } else if (node.slice.type === 'Slice') candidate.removes.push({ symbol, how: 'limit' });
    else if (isFixedKey(node.slice, scope, document) || isOfProgram(node.slice, scope)) continue;
    else if (node.slice.type !== 'Constant' || node.value.type === 'Subscript') grown(candidate, symbol, node, value, scope);
  }
  for (const [name, how] of methods) {
    for (const { node, scope } of calls.get(name) ?? []) {
      if (name !== 'setdefault' || node.args[0] === undefined || !isFixedKey(node.args[0], scope, document)) called(node, scope, how, known);
    }
  }
  for (const { node, scope } of code.deletions) {
    const candidate = node.type === 'Subscript' ? known(node.value, scope) : undefined;
    if (candidate) candidate.removes.push({ symbol: functionOf(scope)?.symbol ?? '', how: 'entry' });
  }
  for (const { node, scope } of compares) {
    const { left } = node;
    const [of] = left.type === 'Call' && lastName(left.func) === 'len' ? left.args : [];
    const candidate = of ? known(of, scope) : undefined;
    if (candidate && of?.type !== 'Subscript' && node.comparators[0]?.type !== 'Constant') candidate.removes.push({ symbol: functionOf(scope)?.symbol ?? '', how: 'limit' });
  }
}

/** `settings.TOOLS`, `tuple(TOOLS)`, `model.__tablename__`: the program has so many, whoever asks. */
function isOfProgram(key: Expr, scope: Scope, depth = 0): boolean {
  if (depth > 3) return false;
  if (key.type === 'Attribute') return /^__\w+__$/.test(key.attr) || constant.test(key.attr);
  if (key.type === 'Call') return key.keywords.length === 0 && key.args.length === 1 && key.func.type === 'Name' && /^(?:tuple|frozenset|str|repr|sorted)$/.test(key.func.id) && key.args.every((arg) => isOfProgram(arg, scope, depth + 1));
  if (key.type !== 'Name') return false;
  const defs = scope.kind === 'module' ? [] : (scope.names.get(key.id) ?? []);
  const [only] = defs;
  if (only === undefined) return constant.test(key.id);
  return defs.length === 1 && only.kind === 'value' && Boolean(only.value && isOfProgram(only.value, scope, depth + 1));
}

const constant = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** `update({"found": x, "found_at": now})`: the same entries each time. */
function isRecordOf(value: Expr): boolean {
  return value.type === 'Dict' && value.keys.every((key) => key?.type === 'Constant');
}

/** A parameter that every call in the file gives a text to: there are as many entries as calls. */
function isFixedKey(key: Expr, scope: Scope, document: Document): boolean {
  const home = functionOf(scope);
  if (key.type !== 'Name' || home === null || home.symbol.includes('.') || (home.node.type !== 'FunctionDef' && home.node.type !== 'AsyncFunctionDef')) return false;
  const at = home.node.args.args.findIndex(({ arg }) => arg === key.id);
  const calls = at < 0 || home.node.decorator_list.length > 0 || scope.names.get(key.id)?.length !== 1 ? [] : (sitesOf(document).calls.get(home.node.name) ?? []);
  return calls.length > 0 && calls.every(({ node }) => (node.args[at] ?? node.keywords.find(({ arg }) => arg === key.id)?.value)?.type === 'Constant');
}

const methods = new Map<string, 'grow' | 'entry' | 'all'>([
  ['append', 'grow'], ['add', 'grow'], ['setdefault', 'grow'], ['update', 'grow'], ['insert', 'grow'], ['extend', 'grow'], ['appendleft', 'grow'],
  ['pop', 'entry'], ['popitem', 'entry'], ['popleft', 'entry'], ['remove', 'entry'], ['discard', 'entry'], ['difference_update', 'entry'], ['clear', 'all'],
]);

function called({ func, args, keywords }: Call, scope: Scope, how: 'grow' | 'entry' | 'all', known: Find): void {
  const symbol = functionOf(scope)?.symbol;
  if (symbol === undefined || func.type !== 'Attribute') return;
  const candidate = known(func.value, scope);
  const value = args.at(-1) ?? keywords[0]?.value;
  if (candidate === undefined || (how === 'grow' && value === undefined)) return;
  if (how !== 'grow') candidate.removes.push({ symbol, how });
  // `X[k].append(v)` adds to X where a missing entry comes into being
  else if (value && !(func.attr === 'setdefault' && args[0]?.type === 'Constant') && !(func.attr === 'add' && isOfProgram(value, scope)) && !(func.attr === 'update' && (args.length === 0 || isRecordOf(value)))) grown(candidate, symbol, func, value, scope);
}

function grown(candidate: Candidate, symbol: string, node: Expr, value: Expr, scope: Scope): void {
  candidate.grows.push({ symbol, fields: fieldsOf(value, scope), at: rangeOf(node), live: isLive(value, scope), plain: isPlain(value, scope) });
}

/** `self.x = {}` again in `reset` empties it; in `__init__` it is the making. */
function isInitial(symbol: string, { held, def }: Candidate): boolean {
  return held === 'instance' && functionOf(def.scope)?.symbol === symbol;
}

function factOf(candidate: Candidate, code: Outline, text: string): ContainerFact {
  const { name, owner, held, def, holds } = candidate;
  const users = usersOf(name, owner, code, text);
  const annotation = def.annotation ? text.slice(def.annotation.start, def.annotation.end) : '';
  const around = owner ? text.slice(owner.node.start, owner.node.end) : '';
  const persisted = owner ? isPersisting(around, 'python') : users.some(({ from, to }) => isPersisting(text.slice(from, to), 'python'));
  const seeds = def.value ? seedFields(def.value) : [];
  return {
    kind: 'container',
    name,
    owner: owner?.node.name ?? '',
    held,
    ...(owner && held === 'instance' && isSingle(owner.node.name, code) && { single: true }),
    holds,
    ...summary(candidate, users.map(({ symbol }) => symbol)),
    ...(isLiveType(annotation, (word) => isRecordImport(word, code.root)) && { live: true }),
    ...((annotation === '' ? candidate.grows.every(({ plain }) => plain) : isPlainType(annotation, (word) => isRecordClass(word, code.root))) && { plain: true }),
    ...(persisted && { persisted: true }),
    ...(seeds.length > 0 && { seeds }),
    ...(knowsSharedStore(owner ? around : text, 'python') && { shared: true }),
    at: { start: def.start, end: Math.min(def.end, lineEnd(text, def.start)) },
  };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The functions in whose text the name stands. */
function usersOf(name: string, owner: ClassSite | null, { functions }: Outline, text: string): { symbol: string; from: number; to: number }[] {
  const word = new RegExp(String.raw`(?<![\w.])${owner ? String.raw`(?:self|cls|${owner.node.name})\.` : ''}${name}\b`);
  const users: { symbol: string; from: number; to: number }[] = [];
  for (const { node, inner } of functions) {
    if (owner && classOf(inner)?.node !== owner.node) continue;
    if (word.test(text.slice(node.start, node.end))) users.push({ symbol: inner.symbol, from: node.start, to: node.end });
  }
  return users;
}

/** `store = Store()` at module level, or once in a function that keeps it in a global. */
function isSingle(name: string, { assignments }: Outline): boolean {
  return assignments.some(({ node, value, scope }) => {
    if (node.type !== 'Name' || value === null) return false;
    const kept = scope.kind === 'module' || scope.globals.has(node.id);
    const calls = value.type === 'BoolOp' ? value.values : [value];
    return kept && calls.some((one) => one.type === 'Call' && lastName(one.func) === name);
  });
}
