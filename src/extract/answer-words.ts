// extract: code as text -> what it tells proxies and browsers with its answers. Text is enough: the words are headers' and packages' own.
import type { Fact } from '../model/fact.ts';
import type { SourceFile } from '../model/file.ts';
import { protectingHeaders } from '../model/proxy.ts';
import { withoutComments } from './limit-words.ts';

/** Words one of which stands in every file that says anything of this. */
export const answerWords = [
  'x-accel-buffering', 'sse_starlette', 'fastapi.sse', 'no-transform',
  ...protectingHeaders, 'helmet', 'secure-headers', 'secureheaders', 'lusca', 'talisman', 'secweb', 'securitymiddleware', 'secure_hsts', 'nosecone', 'next-safe', 'nosniff', 'securheaders', 'security_headers', 'securityheaders', 'import secure', 'from secure',
];

/** sse-starlette and FastAPI's own class send the header themselves. https://github.com/sysid/sse-starlette, https://fastapi.tiangolo.com/tutorial/server-sent-events/ */
const unbuffered = /x-accel-buffering|\bsse_starlette\b|\bfastapi\.sse\b/i;
const uncompressed = /\bno-transform\b/i;
const libraries = /['"](?:@?[\w-]{1,20}\/)?(?:koa-|fastify-)?helmet['"]|hono\/secure-headers|\blusca\b|\bflask_talisman\b|\bTalisman\(|\bSecweb\b|\bSecurityMiddleware\b|\bSECURE_HSTS_SECONDS\b|@?nosecone|next-safe|next-secure-headers|starlette_securheaders|^(?:import|from) secure\b|\bSecurityHeaders?(?:Middleware)?\b|\bsecurity_headers\b/im;
const headers = new RegExp(`\\b(?:${protectingHeaders.join('|')})\\b`, 'i');

/** A helmet alone may be a page's title, or a picture. */
export const saysOfAnswers = new RegExp([unbuffered, uncompressed, libraries, headers].map(({ source }) => source).join('|'), 'im');

export function* answerFacts({ text, format }: SourceFile): Generator<Fact> {
  const plain = withoutComments(text, format === 'python' ? 'python' : 'javascript');
  for (const [pattern, says] of [[unbuffered, 'unbuffered'], [uncompressed, 'uncompressed']] as const) {
    const hint = pattern.exec(plain);
    if (hint !== null) yield { kind: 'stream-hint', says, at: { start: hint.index, end: hint.index + hint[0].length } };
  }
  const set = libraries.exec(plain) ?? headers.exec(plain);
  if (set !== null) yield { kind: 'security-headers', by: set[0].replaceAll(/['"(]/g, ''), at: { start: set.index, end: set.index + set[0].length } };
}
