// extract/python: text -> LateImportsFact: what handlers import only when they are called. Their bodies are mostly passed over by the parser.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { servingWords } from './serving-words.ts';

const answers = /^[ \t]{0,16}@\w{1,40}\.(?:get|post|put|patch|delete|route|websocket|api_route)\(|\b(?:APIView|ViewSet|RequestHandler|MethodView)\b/m;
const late = /^[ \t]+from[ \t]+([.\w]{1,120})[ \t]+import[ \t]+\(?[ \t]*(\w{1,80})/gm;
const most = 60;

export const lateImportsExtractor: Extractor = { topic: 'late-imports', formats: ['python'], triggers: [], inside: [], accompanies: servingWords, concerns: ({ text }) => answers.test(text), extract };

function* extract(_: Document, { text }: SourceFile): Iterable<Fact> {
  const found = new Map<string, { from: string; name: string }>();
  for (const [, from = '', name = ''] of text.matchAll(late)) if (found.size < most) found.set(`${from} ${name}`, { from, name });
  if (found.size > 0) yield { kind: 'late-imports', imports: [...found.values()], at: { start: 0, end: 0 } };
}
