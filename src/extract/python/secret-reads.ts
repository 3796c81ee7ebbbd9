// extract/python: document -> SecretReadsFact: where what is called a secret is read, and where it is only handed on or kept.
import type { AsyncFunctionDef, Call, ClassDef, Compare, Expr, FunctionDef, Name, Node } from '../../parse/python/ast.ts';
import { walk } from '../../parse/python/walk.ts';
import type { SecretReadsFact } from '../../model/fact.ts';
import type { Extractor } from '../extractor.ts';

export const secretReadsExtractor: Extractor = {
  topic: 'secret-reads',
  formats: ['python'],
  triggers: [],
  accompanies: ['secret'],
  concerns: ({ text }) => called.test(text),
  *extract(document, { text }) {
    if (document.kind !== 'python') return;
    const found = readsIn(document.module, text);
    if (found.names.length + found.attributes.length + found.compared.length + found.handed.length + found.kept.length > 0) yield { kind: 'secret-reads', ...found, at: { start: 0, end: 0 } };
  },
};

const called = /secret/i;

function readsIn(module: Node, text: string): Omit<SecretReadsFact, 'kind' | 'at'> {
  const names = new Set<string>();
  const attributes = new Set<string>();
  const handed: SecretReadsFact['handed'][number][] = [];
  const kept: SecretReadsFact['kept'][number][] = [];
  const places = placesIn(text);
  const compared = new Set<string>();
  const aside = new Set<Node>(); // is written, or told of as handed on or kept
  walk(module, (node) => {
    if ('body' in node && Array.isArray(node.body) && !isNamedIn(node, places)) return false;
    if (node.type === 'Assign') for (const target of node.targets) aside.add(target);
    if (node.type === 'AnnAssign') aside.add(node.target);
    if (node.type === 'ClassDef') for (const one of keptBy(node, aside)) kept.push(one);
    if (node.type === 'Compare') for (const one of comparedBy(node, aside)) compared.add(one.id);
    if (node.type === 'Call') for (const one of handedBy(node, aside)) handed.push(one);
    if (node.type === 'FunctionDef' || node.type === 'AsyncFunctionDef') for (const one of drawnWith(node)) aside.add(one);
    if (node.type === 'Call') for (const { arg, value } of node.keywords) if (arg === 'salt') aside.add(value);
    if (!aside.has(node) && isKeyOfFramework(node)) attributes.add('SECRET_KEY');
    if (node.type === 'Name' && called.test(node.id) && !aside.has(node)) names.add(node.id);
    if (node.type === 'Attribute' && called.test(node.attr) && !aside.has(node)) attributes.add(node.attr);
  });
  return { names: [...names], attributes: [...attributes], compared: [...compared], handed, kept };
}

/** `if secret in ["changeme"]`: a question about the text, which goes nowhere by it. */
function* comparedBy({ left, comparators: [right, ...more] }: Compare, aside: Set<Node>): Generator<Name> {
  if (right === undefined || more.length > 0 || !(isWritten(left) || isWritten(right))) return;
  for (const side of [left, right]) {
    if (side.type !== 'Name' || !called.test(side.id)) continue;
    aside.add(side);
    yield side;
  }
}

function isWritten(side: Expr): boolean {
  return side.type === 'Constant' || ((side.type === 'List' || side.type === 'Tuple' || side.type === 'Set') && side.elts.every(isWritten));
}

function placesIn(text: string): number[] {
  return Array.from(text.matchAll(/secret/gi), ({ index }) => index);
}

/** Whether a statement with others inside speaks of a secret at all: most do not, and are passed over. */
function isNamedIn(node: Node, places: readonly number[]): boolean {
  const start = 'decorator_list' in node ? Math.min(node.start, ...node.decorator_list.map((one) => one.start)) : node.start;
  return places.some((at) => at >= start && at < node.end);
}

/** `Sessions(SESSION_SECRET)`, of what is called like a class. */
function* handedBy(call: Call, aside: Set<Node>): Generator<SecretReadsFact['handed'][number]> {
  if (call.func.type !== 'Name' || !/^_?[A-Z]\w*[a-z]/.test(call.func.id)) return;
  const given = [...call.args.map((value, index) => ({ value, as: index })), ...call.keywords.flatMap(({ arg, value }) => (arg === null ? [] : [{ value, as: arg }]))];
  if (call.args.some(({ type }) => type === 'Starred')) return;
  for (const { value, as } of given) {
    if (value.type !== 'Name' || !called.test(value.id)) continue;
    aside.add(value);
    yield { name: value.id, to: call.func.id, as };
  }
}

/** `self.secret = secret` in a constructor. */
function* keptBy(node: ClassDef, aside: Set<Node>): Generator<SecretReadsFact['kept'][number]> {
  const init = node.body.find((one) => one.type === 'FunctionDef' && one.name === '__init__');
  if (init?.type !== 'FunctionDef') return;
  const parameters = [...init.args.posonlyargs, ...init.args.args].map(({ arg }) => arg);
  for (const one of init.body) {
    const [target] = one.type === 'Assign' ? one.targets : [];
    if (one.type !== 'Assign' || one.targets.length > 1 || target?.type !== 'Attribute' || target.value.type !== 'Name' || target.value.id !== parameters[0]) continue;
    const { value } = one;
    if (value.type !== 'Name' || !called.test(value.id) || !called.test(target.attr)) continue;
    aside.add(value);
    yield { class: node.name, parameter: value.id, index: parameters.indexOf(value.id) - 1, field: target.attr };
  }
}

/** `app.config['SECRET_KEY']`, `config.get('SECRET_KEY')`; not of the environment, where it comes from. */
function isKeyOfFramework(node: Node): boolean {
  const isIt = (key: Expr | undefined): boolean => key?.type === 'Constant' && key.literal === 'str' && key.value === 'SECRET_KEY';
  if (node.type === 'Subscript') return isIt(node.slice) && !isEnvironment(node.value);
  return node.type === 'Call' && node.func.type === 'Attribute' && node.func.attr === 'get' && isIt(node.args[0]) && !isEnvironment(node.func.value);
}

function isEnvironment(node: Expr): boolean {
  return (node.type === 'Attribute' ? node.attr : node.type === 'Name' ? node.id : '') === 'environ';
}

/** What goes into a hash together with the time or a random value: nobody makes such a one a second time to compare it. */
function drawnWith(home: FunctionDef | AsyncFunctionDef): Node[] {
  const hashes = new Set<string>();
  const updates: Call[] = [];
  let isDrawn = false;
  for (const statement of home.body) {
    walk(statement, (node) => {
      if (node.type === 'Assign' && node.targets[0]?.type === 'Name' && node.value.type === 'Call' && isOf(node.value.func, 'hashlib')) hashes.add(node.targets[0].id);
      if (node.type !== 'Call' || node.func.type !== 'Attribute') return;
      if (/^(?:now|utcnow|time|time_ns|uuid[14]|token_\w+|urandom)$/.test(node.func.attr)) isDrawn = true;
      if (node.func.attr === 'update') updates.push(node);
    });
  }
  const into = updates.filter(({ func }) => func.type === 'Attribute' && func.value.type === 'Name' && hashes.has(func.value.id));
  return isDrawn && into.length > 1 ? into.flatMap(({ args }) => args.flatMap(within)) : [];
}

function isOf(node: Expr, module: string): boolean {
  return node.type === 'Attribute' && node.value.type === 'Name' && node.value.id === module;
}

function within(node: Expr): Node[] {
  const found: Node[] = [];
  walk(node, (one) => {
    found.push(one);
  });
  return found;
}
