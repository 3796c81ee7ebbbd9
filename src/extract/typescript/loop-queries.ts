// Extract stage: scripts -> LoopQueryFact.
import type { Fact } from '../../model/fact.ts';
import { componentFile, type SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import { loopQueries, type QueryWords } from '../loop-queries.ts';

const speaking = /\.(?:findMany|findAll|find|query|aggregate|execute|all)\(/;

const words: QueryWords = {
  loop: /\bfor (?:await )?\(\s?(?:const|let|var) (?<items>[\w{}, []{1,80}\]?) of (?<rows>[^\n]{1,160}?)\)\s?\{?[ \t]*$|\b(?<rows2>\w{1,60})\.(?:map|forEach)\(\s?async\s?\(?(?<items2>[\w{}, ]{1,80})\)?\s?=>\s?[{(]?[ \t]*$/gm,
  rows: /\.(?:findMany|findAll)\(|\bawait [\w.]{1,60}\.(?:find|query|aggregate|execute|all|select)\(|\.query\(\s?['"`]\s*select\b/i,
  query: /\bawait\s{1,4}(?:[\w.]{1,60}\.(?:findUnique|findUniqueOrThrow|findFirst|findOne|findOneBy|findById|findByPk|findMany|findAll|findBy|countDocuments|count|aggregate)\(|[\w.]{0,40}\b(?:db|pool|client|conn|connection|knex|sequelize)\.(?:query|execute|get|all)\(\s?['"`]\s*select\b)/i,
  bodyOf: (text, match) => blockAfter(text, match.index + match[0].length),
};

export function* extractLoopQueries(document: Document, { path, text }: SourceFile): Generator<Fact> {
  if (document.kind !== 'typescript' || componentFile.test(path) || !speaking.test(text)) return;
  yield* loopQueries(text, words);
}

const longest = 2500;

/** Up to the brace that ends what was opened before. */
function blockAfter(text: string, from: number): string {
  let depth = 1;
  const end = Math.min(text.length, from + longest);
  for (let at = from; at < end; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return text.slice(from, at);
  }
  return text.slice(from, end);
}
