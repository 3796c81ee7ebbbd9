// extract/python: document -> SchemaSetupFact: tables that the program makes for itself.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { SchemaSetupFact } from '../../model/limits.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { withoutComments } from '../limit-words.ts';
import { callsOf, outlineOf } from './code.ts';
import { guardValues, rangeOf } from './expression.ts';
import { dotted, keyword } from './names.ts';

export const schemaSetupExtractor: Extractor = {
  topic: 'schema-setup',
  formats: ['python'],
  triggers: ['create_all', 'generate_schemas', 'create_tables', 'create table if not exists'],
  extract,
};

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const byHand = commandsOf(document);
  for (const { node, guard } of callsOf(document, 'create_all', 'run_sync', 'create_tables')) {
    if (byHand.some(({ start, end }) => start <= node.start && node.end <= end)) continue;
    const handed = node.args.map((argument) => dotted(argument) ?? '').find((name) => name.endsWith('.create_all')); // await connection.run_sync(Base.metadata.create_all)
    const what = handed ?? dotted(node.func) ?? '';
    const by = /(?:metadata|^db|\.db|database)\.create_all$/i.test(what) ? 'sqlalchemy' : /^\w*(?:db|database)\w*\.create_tables$/i.test(what) ? 'peewee' : null;
    if (by !== null) yield { kind: 'schema-setup', by, what, guards: guardValues(guard), at: rangeOf(node) };
  }
  for (const { node, guard } of callsOf(document, 'register_tortoise', 'RegisterTortoise', 'generate_schemas')) {
    const asked = keyword(node, 'generate_schemas');
    if (dotted(node.func)?.endsWith('Tortoise.generate_schemas') === true || (asked?.type === 'Constant' && asked.value === true)) yield { kind: 'schema-setup', by: 'tortoise', what: 'generate_schemas', guards: guardValues(guard), at: rangeOf(node) };
  }
  yield* statements(withoutComments(file.text, 'python'));
}

/** Functions that somebody calls at the command line: `@manager.command`, `@app.cli.command()`, `@click.command()`. */
function commandsOf(document: Document): { readonly start: number; readonly end: number }[] {
  const isCommand = (name: string): boolean => /(?:^|\.)(?:command|option)$/.test(name) && /manager|cli|click|typer|command/i.test(name);
  return (outlineOf(document)?.functions ?? []).flatMap(({ node }) => (node.decorator_list.some((one) => isCommand(dotted(one.type === 'Call' ? one.func : one) ?? '')) ? [node] : []));
}

/** The first statement speaks for all of the file. */
export function* statements(text: string): Iterable<SchemaSetupFact> {
  const match = /\bcreate\s{1,4}table\s{1,4}if\s{1,4}not\s{1,4}exists\b/i.exec(text);
  if (match !== null) yield { kind: 'schema-setup', by: 'sql', what: 'CREATE TABLE IF NOT EXISTS', guards: [], at: { start: match.index, end: match.index + match[0].length } };
}
