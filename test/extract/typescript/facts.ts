// Test support: a script's facts, and values in one line so that a test reads like a table.
import type { Fact, FactKind, FactOf } from '../../../src/model/fact.ts';
import type { SourceFile } from '../../../src/model/file.ts';
import type { Value } from '../../../src/model/value.ts';
import { typescriptExtractors } from '../../../src/extract/typescript/index.ts';
import { parseTypeScript } from '../../../src/parse/typescript.ts';

export function factsOf<K extends FactKind>(kind: K, text: string, path = 'server/app.ts'): FactOf<K>[] {
  return allFacts(text, path).filter((fact): fact is FactOf<K> => fact.kind === kind);
}

export function allFacts(text: string, path = 'server/app.ts'): Fact[] {
  const file: SourceFile = { path, text, blob: '', size: text.length, role: 'production', format: path.endsWith('.vue') ? 'vue' : path.endsWith('.svelte') ? 'svelte' : 'typescript' };
  const document = parseTypeScript(file);
  return typescriptExtractors.flatMap((extractor) => [...extractor.extract(document, file)]);
}

/** `$X` is an environment read, `<why:name>` something opaque. */
export function show(value: Value | undefined): string {
  if (value === undefined) return '-';
  const all = (values: readonly Value[]): string => values.map(show).join(', ');
  switch (value.kind) {
    case 'literal':
      return JSON.stringify(value.value);
    case 'list':
      return `[${all(value.items)}]`;
    case 'map':
      return `{${value.entries.map(({ key, value: held }) => `${key.kind === 'literal' ? String(key.value) : '...'}: ${show(held)}`).join(', ')}}`;
    case 'name':
      return value.name;
    case 'member':
      return `${show(value.on)}.${value.name}`;
    case 'index':
      return `${show(value.on)}[${show(value.key)}]`;
    case 'env':
      return `$${value.name}${value.cast === undefined ? '' : `:${value.cast}`}${value.fallback === undefined ? '' : `(${show(value.fallback)})`}`;
    case 'call':
      return `${show(value.callee)}(${all(value.args)})`;
    case 'new':
      return `new ${show(value.callee)}(${all(value.args)})`;
    case 'or':
      return `(${value.parts.map(show).join(value.nullish === true ? ' ?? ' : ' || ')})`;
    case 'and':
      return `(${value.parts.map(show).join(' && ')})`;
    case 'not':
      return `!${show(value.of)}`;
    case 'compare':
      return `(${show(value.left)} ${value.op} ${show(value.right)})`;
    case 'conditional':
      return `(${show(value.test)} ? ${show(value.then)} : ${show(value.otherwise)})`;
    case 'join':
      return `join(${all(value.parts)})`;
    case 'map-over':
      return `${show(value.source)} => ${show(value.element)}`;
    case 'function':
      return `fn{${all(value.returns)}}`;
    case 'opaque':
      return `<${value.why}${value.name === undefined ? '' : `:${value.name}`}>`;
    default:
      return value satisfies never;
  }
}
