// extract/typescript: parsers of uploads that are told to take files of half a gigabyte or more, and those that take any unless told otherwise.
// @fastify/multipart stops at Fastify's bodyLimit (a megabyte), formidable and with it koa-body at 200 MB: left alone, they are bounded.
import type { UploadFact } from '../../model/limits.ts';

export const sizedParsers = /\bmulter\b|\bbusboy\b|express-fileupload|Files?Interceptor|fastify[/-]multipart|\bformidable\b|koa-body/i;
const size = /\b(?:fileSize|maxFileSize|maxTotalFileSize)\s{0,3}:\s{0,3}(?<factors>\d[\d_]{0,14}(?:\s?\*\s?\d[\d_]{0,14}){0,4}|(?:Number\.POSITIVE_)?(?:Infinity|INFINITY))(?!\s?[\w*.])/g;
const least = 512; // megabytes

export function* hugeUploads(text: string): Iterable<UploadFact> {
  if (!sizedParsers.test(text)) return;
  for (const match of text.matchAll(size)) {
    const megabytes = megabytesOf(match.groups?.['factors'] ?? '0');
    if (megabytes < least) continue;
    const written = megabytes === Infinity ? '∞' : megabytes >= 1024 ? `${String(Math.round(megabytes / 1024))} GB` : `${String(megabytes)} MB`;
    yield { kind: 'upload', by: 'parser', symbol: '', size: 'huge', written, type: true, memory: false, at: { start: match.index, end: match.index + match[0].length } };
  }
}

function megabytesOf(factors: string): number {
  if (/infinity/i.test(factors)) return Infinity;
  return Math.round(factors.split('*').reduce((product, factor) => product * Number(factor.trim().replaceAll('_', '')), 1) / 1024 / 1024);
}
