// Changes of nginx configuration text: directives that come to stand in a block.
import type { Directive } from '../parse/document.ts';
import { parseNginx } from '../parse/nginx.ts';
import { breakAt, indentAt, insert, lineEnd, lineStart, type TextEdit } from './text.ts';

/** The directives of a text; null where a brace is missing, so that nobody knows what stands in what. */
export function directivesOf(text: string): readonly Directive[] | null {
  const { directives, problems } = parseNginx(text);
  return problems.length > 0 ? null : directives;
}

export interface Found {
  readonly directive: Directive;
  readonly outer: readonly Directive[]; // outermost first
}

/** Every directive with the blocks round it, in order. */
export function* everyDirective(directives: readonly Directive[], outer: readonly Directive[] = []): Generator<Found> {
  for (const directive of directives) {
    yield { directive, outer };
    if (directive.block !== undefined) yield* everyDirective(directive.block, [...outer, directive]);
  }
}

/** The block whose directive starts at this offset. */
export function blockAt(directives: readonly Directive[], start: number): Found | null {
  for (const found of everyDirective(directives)) if (found.directive.at.start === start && found.directive.block !== undefined) return found;
  return null;
}

/** Lines at the end of a block's own directives, in the indentation of its first; null for a block that is empty or written on one line. */
export function addTo(text: string, { block = [], at }: Directive, lines: readonly string[]): TextEdit | null {
  const first = block[0];
  const last = block.filter(({ block: inner }) => inner === undefined).at(-1) ?? first;
  if (first === undefined || last === undefined || lineStart(text, first.at.start) <= at.start) return null;
  const indent = indentAt(text, first.at.start);
  if (indent.length !== first.at.start - lineStart(text, first.at.start)) return null;
  const end = breakAt(text, first.at.start);
  if (last.block !== undefined) return insert(lineStart(text, first.at.start), lines.map((line) => `${indent}${line}${end}`).join('')); // blocks alone: before them
  const behind = text.slice(last.at.end, lineEnd(text, last.at.end));
  return /^\s*(?:#.*)?$/.test(behind) ? insert(lineEnd(text, last.at.end), lines.map((line) => `${end}${indent}${line}`).join('')) : null;
}

/** The word of a directive at this place of its arguments. */
export function wordOf({ args }: Directive, at: number): { readonly text: string; readonly start: number; readonly end: number } | null {
  const word = args[at];
  return word === undefined || word.quote !== '' ? null : { text: word.text, start: word.at.start, end: word.at.end };
}

/** Only directives of this name in the block itself. */
export function ownOf({ block = [] }: Directive, name: string): readonly Directive[] {
  return block.filter((each) => each.name === name);
}
