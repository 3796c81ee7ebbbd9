// Go, Jinja and Helm templates in a configuration file: hides the actions from the format's parser without moving a
// single offset, and puts the text back into the values that hold them.
import type { Range } from '../model/range.ts';

/** Stands for one character of an action inside a value; a private-use character, so no parser gives it a meaning. */
const filler = '\uE000';
const closers: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };

export interface Masked {
  readonly text: string; // as long as the original
  readonly masks: readonly Range[]; // the actions that became filler, in order
}

/**
 * Actions alone on their lines, and statements anywhere, become spaces; expressions within a value become filler.
 * GitHub's `${{ }}` is plain text to YAML already.
 */
export function maskTemplate(text: string): Masked {
  const opener = /(?<!\$)\{[{%#]/g;
  const masks: Range[] = [];
  const unclosed = new Set<string>();
  let out = '';
  let done = 0;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    if (inComment(text, match.index)) continue;
    const run = readRun(text, match.index, unclosed);
    const last = run.at(-1);
    if (!last) continue;
    const alone = blankAfter(text, last.end) && (blankBefore(text, match.index) || emitsBlock(text.slice(match.index, last.end)));
    for (const action of run) {
      const blank = alone || text[action.start + 1] !== '{';
      out += text.slice(done, action.start) + fill(text, action, blank ? null : masks);
      done = action.end;
    }
    opener.lastIndex = last.end;
  }
  return { text: out + text.slice(done), masks };
}

/** A comment may speak of `{{` without closing it. */
function inComment(text: string, at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < 300 && text[index] !== '\n'; index--) {
    if (text[index] === '#' && (index === 0 || /\s/.test(text[index - 1] ?? ''))) return true;
  }
  return false;
}

/** As long as the action, line breaks and indentation kept; `masks` null: nothing but spaces. */
function fill(text: string, action: Range, masks: Range[] | null): string {
  let out = '';
  let start = action.start;
  for (const line of text.slice(action.start, action.end).split('\n')) {
    const lead = start === action.start ? 0 : line.length - line.trimStart().length;
    const content = line.trimEnd().length - lead;
    if (masks && content > 0) masks.push({ start: start + lead, end: start + lead + content });
    out += (start === action.start ? '' : '\n') + line.slice(0, Math.max(lead, 0)) + (masks ? filler : ' ').repeat(Math.max(content, 0)) + line.slice(Math.max(lead + content, lead));
    start += line.length + 1;
  }
  return out;
}

/** The actions that follow one another from `at` with at most blanks between them. */
function readRun(text: string, at: number, unclosed: Set<string>): Range[] {
  const run: Range[] = [];
  let start = at;
  for (;;) {
    const end = actionEnd(text, start, unclosed);
    if (end < 0) return run;
    run.push({ start, end });
    start = end;
    while (text[start] === ' ' || text[start] === '\t') start++;
    if (text[start] !== '{') return run;
  }
}

function actionEnd(text: string, at: number, unclosed: Set<string>): number {
  const open = text.slice(at, at + 2);
  const closer = closers[open];
  if (closer === undefined || unclosed.has(open)) return -1;
  // `{#` opens a Jinja comment only when it closes on its line; elsewhere it is a flow map or a shell expansion.
  if (open === '{#') {
    const close = /^[^\n]{0,500}?#\}/.exec(text.slice(at + 2, at + 504));
    return close ? at + 2 + close[0].length : -1;
  }
  const close = text.indexOf(closer, at + 2);
  if (close < 0) unclosed.add(open);
  return close < 0 ? -1 : close + 2;
}

/** `labels: {{- include "x" . | nindent 4 }}`: what it puts in stands on lines of its own, often with more keys below. */
function emitsBlock(action: string): boolean {
  return action.startsWith('{{-') || action.includes('nindent');
}

function blankBefore(text: string, at: number): boolean {
  let index = at - 1;
  while (text[index] === ' ' || text[index] === '\t') index--;
  return index < 0 || text[index] === '\n';
}

function blankAfter(text: string, at: number): boolean {
  let index = at;
  while (text[index] === ' ' || text[index] === '\t') index++;
  return index >= text.length || text[index] === '\n' || text[index] === '\r' || text[index] === '#';
}

/** Puts the actions back into a value that was read from `at`. */
export function unmask(value: string, at: Range, masks: readonly Range[], text: string): string {
  if (!value.includes(filler)) return value;
  let index = firstFrom(masks, at.start);
  return value.replace(/\uE000+/g, (run) => {
    let restored = '';
    while (restored.length < run.length) {
      const mask = masks[index++];
      if (!mask || mask.start >= at.end) return restored;
      restored += text.slice(mask.start, mask.end);
    }
    return restored;
  });
}

function firstFrom(masks: readonly Range[], start: number): number {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
