// extract/python: document -> SwallowedFact: `except Exception: pass`. Read as text, because the parser passes over most bodies.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Range } from '../../model/range.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { isCleanup, isReason, mostPlaces } from '../swallowing.ts';
import { goesOnAfterStart } from './failed-start.ts';
import { lostErrors } from './lost-errors.ts';
import { indentOf, isQuoted, longestTry, statementsOf, triedBefore } from './try-text.ts';

export const swallowedExtractor: Extractor = { topic: 'swallowed', formats: ['python'], triggers: ['except exception: pass'], inside: [], accompanies: ['except:', 'except '], concerns: ({ text }) => catches.test(text), extract };

const catches = /\bexcept[ \t]{0,4}(?::|\(?[\w., \t]{0,120}Exception\b)/;
const passes = /\bexcept\b[^\n]{0,200}:[^\n]{0,200}\n?[ \t]{0,80}(?:pass|continue|\.\.\.)/;
/** Everything that can go wrong, as the only type or among others. */
const handler = /^([ \t]{0,80})except(?:[ \t]*|[ \t]+\(?[\w., \t]{0,120}\b(?:Exception|BaseException)\b[\w., \t]{0,120}\)?(?:[ \t]+as[ \t]+\w{1,40})?[ \t]*):[ \t]*(?:(pass|continue|\.\.\.)[ \t]*)?(#[^\n]{0,300})?\r?$/gm;
const nothing = /^(?:pass|continue|\.\.\.)[ \t]*(#.*)?$/;
const mostLines = 12;

function* extract(document: Document, { text }: SourceFile): Iterable<Fact> {
  if (document.kind !== 'python') return;
  const start = goesOnAfterStart(text);
  if (start !== null) yield { kind: 'swallowed', places: [start], at: start, atStart: true };
  yield* lostErrors(text);
  if (!passes.test(text)) return;
  const places: Range[] = [];
  for (const match of text.matchAll(handler)) {
    const [whole, indent = '', only, comment] = match;
    if (places.length >= mostPlaces) break;
    const end = match.index + whole.length;
    if (isReason(comment) || (only === undefined && !doesNothing(text, end, indent.length)) || isQuoted(text, match.index)) continue;
    const tried = triedBefore(text, match.index, indent);
    if (tried === null || isHarmless(tried, whole) || isLastResort(text, match.index, indent.length, statementsOf(tried).length)) continue;
    places.push({ start: match.index + indent.length, end });
  }
  const [first] = places;
  if (first !== undefined) yield { kind: 'swallowed', places, at: first };
}

/** The lines below, further in, hold nothing but `pass`, and no reason. */
function doesNothing(text: string, from: number, indent: number): boolean {
  let found = false;
  let at = from;
  for (let line = 0; line < mostLines && at < text.length; line++) {
    const start = at + 1;
    const end = lineEnd(text, start);
    at = end;
    const content = text.slice(start, end).trim();
    if (content === '') continue;
    const isComment = content.startsWith('#');
    if (indentOf(text, start) <= indent) {
      if (isComment) continue;
      return found;
    }
    if (isComment) {
      if (isReason(content)) return false;
      continue;
    }
    const statement = nothing.exec(content);
    if (statement === null || isReason(statement[1])) return false;
    found = true;
  }
  return found;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** A text that may be a number, a date or JSON: nothing was to be done but to ask. */
const asks = /^(?:return\b|[\w.]+(?:\[[^\]]{1,60}\])?\s*=)\s*(?:(?:float|int|bool|Decimal|complex|UUID)\(|(?:json|orjson|ast|yaml|datetime|date|time|uuid|decimal|ipaddress)\.[\w.]{1,40}\(|\w{1,40}\.(?:json|dict|model_dump)\()/;
const tells = /^(?:self\.)?_?(?:logger|logging|log)\.\w+\(/i;

/** Optional imports, cleaning up, waiting for what was cancelled, asking the terminal for something or a text what it is, and writing to the log. */
function isHarmless(tried: string, handlerLine: string): boolean {
  const lines = statementsOf(tried);
  if (lines.length === 0 || lines.every((line) => line === 'pass')) return false;
  if (/^(?:import|from)\s/.test(lines[0] ?? '') && (lines.length <= 2 || handlerLine.startsWith('e'))) return true;
  if (handlerLine.includes('CancelledError') && lines.every((line) => /^await\b/.test(line))) return true;
  if (lines.length === 1 && asks.test(lines[0] ?? '')) return true;
  return lines.every((line) => tells.test(line)) || (lines.length <= 6 && isCleanup(lines));
}

const quiet = /^(?:__del__|__exit__|__aexit__|a?close\w*|_?(?:clean_?up|shutdown|tear_?down|stop|disconnect|dispose|release|terminate|kill)\w*)$/;

const shortWord = 4; // statements

/** In a method that closes, in a `finally`, or a word to somebody while another error is dealt with. */
function isLastResort(text: string, handlerAt: number, indent: number, statements: number): boolean {
  let limit = indent;
  const lines = text.slice(Math.max(0, handlerAt - longestTry), handlerAt).split('\n');
  for (let at = lines.length - 1; at >= 0 && limit > 0; at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const depth = indentOf(line, 0);
    if (depth >= limit) continue;
    limit = depth;
    const opened = line.trim();
    if (opened.startsWith('finally') || (statements <= shortWord && /^except\b/.test(opened))) return true;
    const name = /^(?:async )?def (\w{1,80})/.exec(opened)?.[1];
    if (name !== undefined) return quiet.test(name);
  }
  return false;
}

