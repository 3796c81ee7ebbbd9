// extract/python: document -> LostPromiseFact: asynchronous functions that are called and never awaited, so that nothing of them runs.
// Read as text, because the parser passes over most bodies.
// https://docs.python.org/3/library/asyncio-task.html#coroutines: simply calling a coroutine will not schedule it to be executed
import type { Fact } from '../../model/fact.ts';
import type { LostPromiseFact } from '../../model/errors.ts';
import type { SourceFile } from '../../model/file.ts';
import { grouped } from '../../model/grouped.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { closedAt, goesOn } from './statement-text.ts';
import { isQuoted } from './try-text.ts';

/** A file without such a call is not parsed for it. */
export const unawaitedExtractor: Extractor = { topic: 'unawaited', formats: ['python'], triggers: ['async def '], inside: [], concerns: ({ text }) => lost(text).next().done !== true, extract };

const most = 30;
const mostLooked = 500; // calls of asynchronous functions that stand at the head of a line; none is right
const definition = /^([ \t]{0,80})(async[ \t]+)?def[ \t]+(\w+)[ \t]*\(([^),:]{0,60})/gm;
const bare = /^([ \t]{1,80})((self\.)?([a-z_]\w*))\(/gm;
const importing = /^[ \t]{0,20}from[ \t]+[\w.]+[ \t]+import[ \t]+(\([^)]{0,4000}\)|[^\n(]{1,400})/gm;

interface Definition {
  readonly at: number;
  readonly indent: number;
  readonly isAsync: boolean;
  readonly isMethod: boolean;
  readonly isDecorated: boolean; // what a decorator makes of it may run at once
}

function* extract(_document: Document, { text }: SourceFile): Iterable<Fact> {
  yield* lost(text);
}

function* lost(text: string): Generator<LostPromiseFact> {
  const all = definitionsOf(text);
  const asynchronous = new Map([...all].filter(([, each]) => areAsync(each)));
  const imported = importedIn(text);
  const reassigned = new Map<string, boolean>();
  let looked = 0;
  let count = 0;
  for (const match of text.matchAll(bare)) {
    const [whole, indent = '', what = '', self, name = ''] = match;
    const own = asynchronous.get(name);
    const isForeign = self === undefined && !all.has(name) && imported.has(name);
    if (own === undefined && !isForeign) continue;
    if (++looked > mostLooked || count >= most) return;
    const isOwn = own !== undefined && (self === undefined ? isFunction(own, match.index, indent.length) : isMethod(text, own, match.index, indent.length));
    if (!reassigned.has(name)) reassigned.set(name, isReassigned(text, name));
    if ((!isOwn && !isForeign) || reassigned.get(name) === true || !isStatement(text, match.index, match.index + whole.length)) continue;
    count++;
    const start = match.index + indent.length;
    const at = { start, end: start + what.length };
    yield { kind: 'lost-promise', how: 'unawaited', what, ...(isForeign && { of: { kind: 'name' as const, name, at } }), at };
  }
}

function definitionsOf(text: string): ReadonlyMap<string, readonly Definition[]> {
  const found = [...text.matchAll(definition)].map((match): Definition & { readonly name: string } => {
    const [, indent = '', isAsync, name = '', first = ''] = match;
    const before = text.slice(Math.max(0, match.index - 2000), match.index).trimEnd();
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const isDecorated = (/^\s*@/.test(line) || /^\s*\)\s*$/.test(line)) && !/^\s*@(?:staticmethod|classmethod|override|typing\.override)\s*$/.test(line);
    return { name, at: match.index, indent: indent.length, isAsync: isAsync !== undefined, isMethod: /^\s*(?:self|cls)\b/.test(first), isDecorated };
  });
  return grouped(found, ({ name }) => name);
}

function importedIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(importing)].flatMap(([, names = '']) => [...names.replaceAll(/#[^\n]*/g, '').matchAll(/(\w+)\s*(?:,|\)|$)/g)].map(([, name = '']) => name)));
}

function areAsync(all: readonly Definition[]): boolean {
  return all.length > 0 && all.every(({ isAsync, isDecorated }) => isAsync && !isDecorated);
}

/** One of the module, or one that the function around the call holds. */
function isFunction(all: readonly Definition[], at: number, indent: number): boolean {
  return all.every((each) => !each.isMethod && (each.indent === 0 || (each.at < at && each.indent <= indent)));
}

/** A method of the class that the call stands in. */
function isMethod(text: string, all: readonly Definition[], at: number, indent: number): boolean {
  const own = classAt(text, at, indent);
  return own >= 0 && all.slice(0, 100).some((each) => each.indent > 0 && classAt(text, each.at, each.indent) === own);
}

/** The line of the class around a place. */
function classAt(text: string, at: number, indent: number): number {
  for (let next = text.lastIndexOf('class ', at), steps = 0; next >= 0 && steps < mostLooked; next = next === 0 ? -1 : text.lastIndexOf('class ', next - 1), steps++) {
    const start = text.lastIndexOf('\n', next) + 1;
    if (text.slice(start, next).trim() === '' && next - start < indent) return start;
  }
  return -1;
}

function isReassigned(text: string, name: string): boolean {
  return new RegExp(`^[ \\t]*(?:self\\.)?${name}[ \\t]*(?::[^=\\n]{1,80})?=[^=]|\\bas ${name}\\b|[(,][ \\t\\n]*${name}[ \\t]*:[ \\t]*(?:typing\\.)?Callable`, 'm').test(text);
}

/** The call alone: `name(…)` from its line's start to its end. */
function isStatement(text: string, start: number, open: number): boolean {
  const end = closedAt(text, open);
  return end !== null && /^[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.test(text.slice(end, end + 400)) && !goesOn(text, start) && !isQuoted(text, start);
}
