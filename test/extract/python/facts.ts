// test helper: Python text -> its facts, values shown as short text.
import { parsePython } from '../../../src/parse/python/parser.ts';
import { pythonExtractors } from '../../../src/extract/python/index.ts';
import type { Fact, FactKind, FactOf } from '../../../src/model/fact.ts';
import type { SourceFile } from '../../../src/model/file.ts';
import type { Value } from '../../../src/model/value.ts';

export function allFacts(text: string, path = 'app.py', role: SourceFile['role'] = 'production'): Fact[] {
  const { module, problems } = parsePython(text);
  const file: SourceFile = { path, blob: '', size: text.length, role, format: 'python', text };
  const lower = text.toLowerCase();
  const speaks = (words: readonly string[]): boolean => words.some((word) => lower.includes(word.toLowerCase()));
  const asked = pythonExtractors.filter(({ triggers, accompanies }) => accompanies?.length === 0 || speaks(triggers) || speaks(accompanies ?? []));
  return asked.flatMap((extractor) => [...extractor.extract({ kind: 'python', module, problems }, file)]);
}

export function facts<K extends FactKind>(kind: K, text: string, path?: string): FactOf<K>[] {
  return allFacts(text, path).filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** One line a fact: fields in the order given, values shown, guards last after `if`. */
export function rows<K extends FactKind>(kind: K, fields: readonly (keyof FactOf<K>)[], text: string, path?: string): string[] {
  return facts(kind, text, path).map((fact) => {
    const shown = fields.map((field) => part(fact[field]));
    const guards = 'guards' in fact && fact.guards !== undefined && fact.guards.length > 0 ? ` if ${fact.guards.map(show).join(' & ')}` : '';
    return shown.join(' ') + guards;
  });
}

function part(value: unknown): string {
  if (value === undefined) return '-';
  return typeof value === 'object' && value !== null && 'kind' in value ? show(value as Value) : typeof value === 'string' ? value : JSON.stringify(value);
}

export function show(value: Value): string {
  const list = (values: readonly Value[], by: string): string => values.map(show).join(by);
  switch (value.kind) {
    case 'literal':
      return JSON.stringify(value.value);
    case 'list':
      return `[${list(value.items, ', ')}]`;
    case 'map':
      return `{${value.entries.map(({ key, value: item }) => `${show(key)}: ${show(item)}`).join(', ')}}`;
    case 'name':
      return value.name;
    case 'member':
      return `${show(value.on)}.${value.name}`;
    case 'index':
      return `${show(value.on)}[${show(value.key)}]`;
    case 'env':
      return `$${value.name}${value.fallback ? `:-${show(value.fallback)}` : ''}${value.cast ? ` as ${value.cast}` : ''}`;
    case 'call':
    case 'new':
      return `${show(value.callee)}(${[...value.args.map(show), ...value.named.map(({ name, value: item }) => `${name}=${show(item)}`)].join(', ')})`;
    case 'or':
      return `(${list(value.parts, ' or ')})`;
    case 'and':
      return `(${list(value.parts, ' and ')})`;
    case 'not':
      return `not ${show(value.of)}`;
    case 'compare':
      return `(${show(value.left)} ${value.op} ${show(value.right)})`;
    case 'conditional':
      return `(${show(value.then)} if ${show(value.test)} else ${show(value.otherwise)})`;
    case 'join':
      return `(${list(value.parts, ' + ')})`;
    case 'map-over':
      return `each(${show(value.source)}: ${show(value.element)})`;
    case 'function':
      return `fn(${list(value.returns, ', ')})`;
    case 'opaque':
      return `<${value.why}${value.name === undefined ? '' : ` ${value.name}`}>`;
    default:
      return value satisfies never;
  }
}

/** The bindings of a module, `name = value [mutation] [if guards]`. */
export function bindings(text: string): string[] {
  return (facts('module', text)[0]?.bindings ?? []).map(({ name, value, guards, mutation }) => {
    const tail = guards.length > 0 ? ` if ${guards.map(show).join(' & ')}` : '';
    return `${name} = ${show(value)}${mutation ? ` ${mutation}` : ''}${tail}`;
  });
}
