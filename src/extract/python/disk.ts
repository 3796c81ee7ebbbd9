// extract/python: document -> DiskUseFact: database files that code names itself.
import type { Expr } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { callsOf, outlineOf } from './code.ts';
import { guardValues, rangeOf, toWholeValue } from './expression.ts';
import { lastName, text } from './names.ts';

const file = /\.(?:sqlite3?|db3?)$/i;
const library = /\b(?:sqlite3|aiosqlite|sqlite_utils|SqliteDatabase|sqlite:|SQLite\w*)/i;

export const diskExtractor: Extractor = {
  topic: 'disk',
  formats: ['python'],
  triggers: ['sqlite3.connect', 'aiosqlite', 'sqlitedatabase(', '.sqlite', 'import sqlite3'],
  extract,
};

function* extract(document: Document, { text: written }: SourceFile): Iterable<Fact> {
  if (!library.test(written) || !/\.(?:sqlite3?|db3?)['"]/i.test(written)) return;
  const code = outlineOf(document);
  if (!code) return;
  for (const { node, value, scope, guard } of code.assignments) {
    const name = lastName(node);
    if (value && /db|database|sqlite/i.test(name) && !/test|cache|tmp|temp|backup/i.test(name) && endsInFile(value)) {
      yield { kind: 'disk-use', keeps: 'database', by: name, where: toWholeValue(value, scope, guard, 40), guards: guardValues(guard), at: rangeOf(node) };
    }
  }
  for (const { node, scope, guard } of callsOf(document, 'connect', 'SqliteDatabase')) {
    const [first] = node.args;
    if (first && file.test(text(first) ?? '')) yield { kind: 'disk-use', keeps: 'database', by: 'sqlite3', where: toWholeValue(first, scope, guard, 20), guards: guardValues(guard), at: rangeOf(node) };
  }
}

/** `BASE / "data.sqlite3"`, `os.path.join(BASE, "app.db")`, `Path("app.db")`, `os.getenv("DB", "app.db")`. */
function endsInFile(node: Expr, depth = 0): boolean {
  if (depth > 4) return false;
  if (node.type === 'Constant') return file.test(text(node) ?? '');
  if (node.type === 'BinOp') return node.op === 'Div' && endsInFile(node.right, depth + 1);
  const last = node.type === 'Call' && /^(?:Path|join|getenv|get|str|abspath)$/.test(lastName(node.func)) ? node.args.at(-1) : undefined;
  return last !== undefined && endsInFile(last, depth + 1);
}
