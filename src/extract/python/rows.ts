// extract/python: document -> RowsFact: functions that return whole rows or model instances, serializers that take every field.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { RowsFact } from '../../model/limits.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { withoutComments } from '../limit-words.ts';
import { isGivenBack, type Query } from '../returned-rows.ts';
import { outlineOf } from './code.ts';
import type { ClassSite, FunctionSite, Outline } from './outline.ts';

export const rowsExtractor: Extractor = {
  topic: 'rows',
  formats: ['python'],
  triggers: ['select * from', 'modelserializer'],
  inside: [],
  accompanies: [],
  extract,
};

const longest = 12_000;
const queries = [/\bselect\s{1,4}\*\s{1,10}from\s{1,4}["'`]?(\w{1,60})/gi, /\b(?:query|select|get|scalars)\(\s?(?:\w{1,30}\.)?([A-Z]\w{1,60})\s?[,)]/g];
const speaks = /select\s{1,4}\*\s|\b(?:query|select)\(\s?(?:\w{1,30}\.)?[A-Z]|\.get\([A-Z]|ModelSerializer/i;

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code || !mayReturn(code, file.text)) return;
  const text = withoutComments(file.text, 'python');
  for (const site of code.functions) yield* returned(site, text);
  for (const site of code.classes) yield* serializer(site, text);
}

/** Statements as text may stand anywhere; objects are handed out by handlers, which are decorated, and by serializers. */
function mayReturn(code: Outline, text: string): boolean {
  return allColumns.test(text) || (code.functions.some(({ node }) => node.decorator_list.length > 0) && speaks.test(text)) || text.includes('ModelSerializer');
}

const allColumns = /\bselect\s{1,4}\*\s/i;

/** FastAPI drops what a declared model of the answer does not name. */
const declared = /\bresponse_model\s?=/;
const shaped = /->\s?(?!None|dict|Dict|Any|list|List|Optional)(?:Page\[|LimitOffsetPage\[)?[A-Z]\w{0,60}(?:Response|Read|Out|Public|Schema|DTO|Dto|Result|View)\w{0,20}|->\s?(?:list|List|Optional)\[\s?\w{0,60}(?:Response|Read|Out|Public|Schema|DTO|Dto|View)/;

/** marshmallow: `return schema.dump({"users": rows})`, `UserSchema(many=True).dump(rows)`; it gives the fields that the schema declares (marshmallow.readthedocs.io). */
const dumped = /\breturn\s{1,3}(?:jsonify\(\s?)?(?:self\.)?\w{0,60}schema\w{0,30}(?:\([^()]{0,200}\))?\.dumps?\(/i;

function* returned({ node, inner }: FunctionSite, text: string): Iterable<RowsFact> {
  const body = text.slice(node.start, Math.min(node.end, node.start + longest));
  if (!speaks.test(body)) return;
  const decorated = node.decorator_list.map(({ start, end }) => text.slice(start, end)).join('\n');
  if (declared.test(decorated) || shaped.test(body.slice(0, 800))) return;
  for (const [at, pattern] of queries.entries()) {
    if (at === 1 && (node.decorator_list.length === 0 || dumped.test(body))) continue; // what helpers hand out as objects is mostly worked on
    for (const match of body.matchAll(pattern)) {
      const query: Query = { table: match[1] ?? '', at: match.index };
      if (!isGivenBack(body, query, /\breturn\s{1,3}(?:\w{0,40}(?:jsonify|JSONResponse|jsonable_encoder|json)\(\s?)?/g)) continue;
      yield { kind: 'rows', symbol: inner.symbol, by: at === 0 ? 'sql' : 'orm', table: query.table, at: { start: node.start + match.index, end: node.start + match.index + match[0].length } };
      break;
    }
  }
}

/** A serializer of the REST framework with `fields = '__all__'` or a list of what it leaves out. */
function* serializer({ node, inner }: ClassSite, text: string): Iterable<RowsFact> {
  if (!node.bases.some(({ start, end }) => /ModelSerializer$/.test(text.slice(start, end)))) return;
  const body = text.slice(node.start, Math.min(node.end, node.start + longest));
  const fields = /\n\s{1,20}fields\s?=\s?(?:['"]__all__['"]|serializers\.ALL_FIELDS)|\n\s{1,20}exclude\s?=\s?([[(][^\])]{0,600}[\])])/.exec(body);
  const model = /\n\s{1,20}model\s?=\s?(?:\w{1,60}\.){0,3}(\w{1,60})/.exec(body)?.[1];
  if (fields === null || model === undefined) return;
  const leaves = [...(fields[1] ?? '').matchAll(/['"](\w{1,60})['"]/g), ...body.matchAll(/['"](\w{1,60})['"]\s?:\s?\{[^}]{0,200}write_only/g), ...body.matchAll(/\n\s{1,20}(\w{1,60})\s?=\s?[\w.]{1,80}\([^)]{0,300}write_only\s?=\s?True/g)].map((match) => match[1] ?? '');
  const start = node.start + fields.index + (/^\n\s{1,20}/.exec(fields[0])?.[0].length ?? 0);
  yield { kind: 'rows', symbol: inner.symbol, by: 'serializer', table: model, ...(leaves.length > 0 && { leaves }), at: { start, end: node.start + fields.index + fields[0].length } };
}
