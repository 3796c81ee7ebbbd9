// The `run` step of a workflow round a place of its script, as its lines show it: which shell reads it, where its keys stand.
import { lineEnd, lineOf, lineStart, nextLine } from '../../src/edit/text.ts';

export interface RunStep {
  readonly key: number; // offset of `run`
  readonly column: number; // of the step's keys
  readonly script: { readonly start: number; readonly end: number };
  readonly env: number | null; // offset of the step's `env`
  readonly inline: boolean; // the script stands behind the key, as a plain scalar
}

const odd = /windows|pwsh|powershell|\bcmd\b\s*$|shell:\s*(?!["']?(?:bash|sh)\b)\S/im;

/** Null where the script is not a shell's, or not written as a block or on the key's line. */
export function runStepAt(text: string, at: number): RunStep | null {
  if (odd.test(text) || (/runs-on:\s*\$\{\{/.test(text) && !/ubuntu|macos/.test(text)) || text.includes('\t')) return null;
  const inline = /^( *(?:- +)*)run: +(?![|>"'&*!{[])/.exec(lineOf(text, at));
  const header = inline === null ? headerAbove(text, at) : { start: lineStart(text, at), column: inline[1]?.length ?? 0 };
  if (header === null) return null;
  const { start, column } = header;
  const body = inline === null ? nextLine(text, start) : start + inline[0].length;
  const end = inline === null ? blockEnd(text, body, column) : lineEnd(text, at);
  return inline !== null && /^ {2,}\S/.test(lineOf(text, nextLine(text, at))) && indentOf(lineOf(text, nextLine(text, at))) > column ? null : { key: start + column, column, script: { start: body, end }, env: siblingOf(text, start, column, 'env'), inline: inline !== null };
}

function headerAbove(text: string, at: number): { start: number; column: number } | null {
  let indent = indentOf(lineOf(text, at));
  for (let start = lineStart(text, at); start > 0; ) {
    start = lineStart(text, start - 1);
    const line = lineOf(text, start);
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    const header = /^( *(?:- +)*)([\w-]+): *[|>][-+\d]* *(?:#.*)?$/.exec(line);
    if (header !== null) return header[2] === 'run' && line.includes('|') ? { start, column: header[1]?.length ?? 0 } : null;
    indent = indentOf(line);
  }
  return null;
}

function blockEnd(text: string, from: number, column: number): number {
  let start = from;
  for (; start < text.length; start = nextLine(text, start)) {
    const line = lineOf(text, start);
    if (line.trim() !== '' && indentOf(line) <= column) break;
  }
  return start;
}

/** A key of the same mapping, above or below. */
function siblingOf(text: string, start: number, column: number, name: string): number | null {
  const find = (line: string): boolean => line.slice(column).startsWith(`${name}:`) && /^ *(?:- +)*$/.test(line.slice(0, column));
  const isFirst = (line: string): boolean => line.slice(0, column).includes('-');
  for (let at = start; ; at = lineStart(text, at - 1)) {
    const line = lineOf(text, at);
    if (line.trim() !== '' && indentOf(line) <= column && find(line)) return at + column;
    if (at === 0 || (indentOf(line) < column && (isFirst(line) || line.trim() !== ''))) break;
  }
  for (let at = nextLine(text, start); at < text.length; at = nextLine(text, at)) {
    const line = lineOf(text, at);
    if (line.trim() === '') continue;
    if (indentOf(line) < column) break;
    if (indentOf(line) === column && find(line)) return at + column;
  }
  return null;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
