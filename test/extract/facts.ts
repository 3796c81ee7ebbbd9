// Helper of the extractor tests: a file's facts, and their essentials in short.
import { configExtractors } from '../../src/extract/config.ts';
import type { Fact, FactKind, FactOf } from '../../src/model/fact.ts';
import { defaultText } from '../../src/model/value.ts';
import type { Value } from '../../src/model/value.ts';
import { formatOf } from '../../src/parse/format.ts';
import { parse } from '../../src/parse/parse.ts';

export function factsOf(path: string, text: string): Fact[] {
  const file = { path, blob: '', size: text.length, role: 'production', format: formatOf(path, text), text } as const;
  const document = parse(file);
  if (!document) return [];
  return configExtractors.filter((extractor) => extractor.formats.includes(file.format)).flatMap((extractor) => [...extractor.extract(document, file)]);
}

export function factsOfKind<K extends FactKind>(kind: K, path: string, text: string): FactOf<K>[] {
  return factsOf(path, text).filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** `A` for a literal, `$NAME`, `$NAME|fallback`, `?` for what cannot be told; parts of a join side by side. */
export function brief(value: Value | undefined | null): string {
  if (!value) return '-';
  if (value.kind === 'literal') return String(value.value);
  if (value.kind === 'env') return `$${value.name}${value.fallback ? `|${brief(value.fallback)}` : ''}`;
  if (value.kind === 'join') return value.parts.map(brief).join('');
  if (value.kind === 'list') return `[${value.items.map(brief).join(', ')}]`;
  return defaultText(value) ?? '?';
}
