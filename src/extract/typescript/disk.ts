// Extract stage: database files and upload folders that code names itself.
import type { ts } from 'ts-morph';
import type { DiskUseFact } from '../../model/disk.ts';
import type { Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import { guardsOf, optionValue, valueOf } from './expression.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, memberOf, memberValue, rangeOf, stringOf } from './syntax.ts';
import { uploadPlaces } from './upload-places.ts';

const databases = new Set(['better-sqlite3', 'sqlite3', 'sqlite', '@libsql/client', 'bun:sqlite', 'node:sqlite']);

export function* extractDisk(document: Document): Generator<Fact> {
  for (const survey of surveys(document)) {
    const from = new Set(survey.imports.values());
    if ([...from].some((one) => databases.has(one))) yield* databaseFiles(survey);
    if (from.has('multer') || from.has('@nestjs/platform-express')) {
      yield* uploadFolders(survey);
      yield* uploadPlaces(survey);
    }
    for (const object of survey.objects) yield* dataSource(object, survey);
  }
}

function use(keeps: DiskUseFact['keeps'], by: string, where: DiskUseFact['where'], node: ts.Node, { script }: Survey): DiskUseFact {
  return { kind: 'disk-use', keeps, by, ...(where !== undefined && { where }), guards: guardsOf(node, script), at: rangeOf(node, script) };
}

/** `new Database('app.db')` of a library for SQLite. */
function* databaseFiles(survey: Survey): Generator<DiskUseFact> {
  for (const node of survey.news) {
    const name = dottedName(node.expression);
    const [first] = node.arguments ?? [];
    const from = survey.imports.get(name.split('.')[0] ?? '');
    if (first !== undefined && from !== undefined && databases.has(from) && /(?:^|\.)(?:Database|DatabaseSync)$/i.test(name)) yield use('database', from, valueOf(first, survey.script), node, survey);
  }
}

/** `multer({ dest: 'uploads/' })`, `diskStorage({ destination: 'uploads' })`; a function chooses where nobody can tell. */
function* uploadFolders(survey: Survey): Generator<DiskUseFact> {
  for (const call of survey.calls) {
    const name = dottedName(call.expression);
    const key = name === 'multer' ? 'dest' : /(?:^|\.)diskStorage$/.test(name) ? 'destination' : null;
    const [options] = call.arguments;
    if (key === null || memberOf(options, key) === null) continue;
    yield use('uploads', 'multer', optionValue(options, key, survey.script), call.expression, survey);
  }
}

/** TypeORM, Sequelize and Knex: `{ type: 'sqlite', database: 'app.db' }`. */
function* dataSource(object: ts.ObjectLiteralExpression, survey: Survey): Generator<DiskUseFact> {
  for (const [key, where] of [['type', 'database'], ['dialect', 'storage'], ['client', 'connection']] as const) {
    const kind = memberValue(memberOf(object, key));
    if (kind === null || !/^(?:better-)?sqlite3?$/.test(stringOf(kind) ?? '') || memberOf(object, where) === null) continue;
    yield use('database', stringOf(kind) ?? '', optionValue(object, where, survey.script), memberOf(object, key) ?? object, survey);
  }
}
