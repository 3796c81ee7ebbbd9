// extract/python: document -> LoopQueryFact.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { loopQueries, type QueryWords } from '../loop-queries.ts';

export const loopQueriesExtractor: Extractor = { topic: 'loop-queries', formats: ['python'], triggers: [], inside: [], accompanies: ['.fetch(', '.fetchall(', '.fetch_all(', '.all()', '.objects.', '.scalars(', '.query(', '.execute('], extract };

const words: QueryWords = {
  loop: /^([ \t]{1,60})(?:async )?for (?<items>[\w, ()]{1,80}) in (?<rows>[^\n]{1,200}):[ \t]*(?:#[^\n]*)?$/gm,
  rows: /\.fetch(?:all|_all|many)?\(|\.(?:all|to_list|scalars)\([^()]{0,40}\)$|\bscalars\([^]{0,400}\)\.all\(\)|\.objects\.(?:filter|all|exclude|order_by|select_related)\(|\.query\([^]{0,300}\.all\(\)|(?:cursor|conn|db|session)\.execute\([^]{0,300}\)$/,
  query: /\.execute\(\s*(?:text\(\s*)?(?:f?["']{1,3}\s*SELECT\b|(?:sa\.|sqlalchemy\.)?select\()|\.fetch(?:one|_one|row|val|all|_all)\(|\b(?:db|session|s|self\.db|self\.session|db\.session)\.(?:query|scalar|scalars|get)\((?=\s*[A-Z(]|\s*(?:sa\.)?select)|\.objects\.(?:get|filter|exclude|all|count)\(|\b[A-Z]\w{1,40}\.query\.(?:get|filter|filter_by)\(|\.find_one\(/i,
  bodyOf: (text, match) => bodyBelow(text, match.index + match[0].length, (match[1] ?? '').length),
};

function* extract(document: Document, { text }: SourceFile): Iterable<Fact> {
  if (document.kind === 'python') yield* loopQueries(text, words);
}

const longest = 3000;

/** The lines that stand further in; comments are no queries. */
function bodyBelow(text: string, from: number, indent: number): string {
  const below = text.slice(from, from + longest);
  const lines = below.split('\n');
  let length = lines[0]?.length ?? 0;
  for (const line of lines.slice(1)) {
    if (line.trim() !== '' && line.length - line.trimStart().length <= indent) break;
    length += line.length + 1;
  }
  return below.slice(0, length).replaceAll(/#[^\n]*/g, (found) => ' '.repeat(found.length));
}
