// Extract stage: parsers of bodies in Express, Koa, Fastify, Nest and Next.js that take a hundred megabytes or more -> HugeBodyFact.
import type { SourceFile } from '../../model/file.ts';
import type { HugeBodyFact } from '../../model/limits.ts';
import type { Document } from '../../parse/document.ts';

/** `express.json({ limit: '500mb' })`, `koaBody({ jsonLimit: process.env.LIMIT || '1gb' })`, `bodyParser: { sizeLimit: '200mb' }`: a limit in words. */
const inWords = /\b(?:json|urlencoded|raw|text|koaBody|bodyParser|bodyparser)\b(?:\(\s{0,20}|\s{0,3}:\s{0,3})\{[^{}]{0,200}?\b(?:limit|jsonLimit|formLimit|textLimit|sizeLimit)\s{0,3}:\s{0,10}[^,{}\n]{0,80}?['"\x60](?<count>\d{1,5})\s?(?<unit>[mg])b?['"\x60]/gi;
/** Fastify's, in bytes: `bodyLimit: 500 * 1024 * 1024`. */
const inBytes = /\bbodyLimit\s{0,3}:\s{0,3}(?<factors>\d[\d_]{0,12}(?:\s?\*\s?\d[\d_]{0,12}){0,3})/g;
const least = 100;
const most = 20;

export function* extractHugeBodies(_document: Document, { text }: SourceFile): Iterable<HugeBodyFact> {
  if (!/limit/i.test(text)) return;
  let count = 0;
  for (const match of [...text.matchAll(inWords), ...text.matchAll(inBytes)]) {
    const megabytes = sizeOf(match.groups ?? {});
    const from = match[0].search(/\b(?:limit|jsonLimit|formLimit|textLimit|sizeLimit|bodyLimit)\s{0,3}:/i);
    if (megabytes < least || isCommented(text, match.index) || ++count > most) continue;
    yield { kind: 'huge-body', megabytes, written: megabytes >= 1024 ? `${String(Math.round(megabytes / 1024))} GB` : `${String(megabytes)} MB`, at: { start: match.index + from, end: match.index + match[0].length } };
  }
}

function sizeOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { count, unit, factors } = groups;
  if (count !== undefined) return Number(count) * (unit?.toLowerCase() === 'g' ? 1024 : 1);
  const bytes = (factors ?? '0').split('*').reduce((product, factor) => product * Number(factor.trim().replaceAll('_', '')), 1);
  return Math.round(bytes / 1024 / 1024);
}

function isCommented(text: string, at: number): boolean {
  return /(?:^|[^:])\/\/|^\s*\*/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}
