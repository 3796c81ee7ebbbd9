// What a Helm template leaves open: actions that put in keys of their own, and what stands behind a condition.
// Input: a file's text. Output: places. https://helm.sh/docs/chart_template_guide/control_structures/
import type { Range } from '../../model/range.ts';
import type { TreeEntry, TreeNode } from '../../parse/document.ts';
import { entriesOf } from '../../parse/tree.ts';

export interface Template {
  readonly text: string;
  readonly holes: readonly Hole[];
  readonly blocks: readonly Range[]; // from `{{ if … }}` or its like to its `{{ end }}`
}

/** An action alone on its line, or behind a key, that writes text of its own. */
interface Hole {
  readonly at: number;
  readonly indent: number | null; // column of the keys that it writes; null: it may be any
}

const mostActions = 20_000;
const opening = /^(?:if|with|range|define|block)\b/;
/** Write nothing themselves. */
const silent = /^(?:if|else|end|with|range|define|break|continue|fail|required|\/\*|\$\w*\s*:?=)/;

export function templateOf(text: string): Template {
  const holes: Hole[] = [];
  const blocks: Range[] = [];
  const open: number[] = [];
  const actions = /(?<!\$)\{\{-?\s{0,20}/g;
  for (let match = actions.exec(text), seen = 0; match !== null && seen < mostActions; match = actions.exec(text), seen++) {
    const from = match.index + match[0].length;
    const end = text.indexOf('}}', from);
    if (end < 0) break;
    actions.lastIndex = end + 2;
    const action = text.slice(from, Math.min(end, from + 2000));
    if (opening.test(action)) open.push(match.index);
    else if (/^end\b/.test(action)) {
      const start = open.pop();
      if (start !== undefined) blocks.push({ start, end });
    }
    if (!silent.test(action) && isAlone(text, match.index)) holes.push({ at: match.index, indent: indentOf(action, columnOf(text, match.index)) });
  }
  return { text, holes, blocks };
}

/** Nothing before it on its line, or only a key. */
function isAlone(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 300), at);
  return /^\s*(?:[\w.-]{1,100}:\s*)?$/.test(line);
}

/** `nindent 8` and `indent 8` say where the text goes; without them it stands where the action does, unless that is the margin. */
function indentOf(action: string, column: number): number | null {
  const said = /\bn?indent\s+(\d{1,3})/.exec(action)?.[1];
  return said !== undefined ? Number(said) : column === 0 ? null : column;
}

export function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** A template may put further keys into the map, which ends before `end`. */
export function hasHole(template: Template, map: TreeNode, end: number): boolean {
  const { text, holes } = template;
  const first = entriesOf(map)[0];
  if (first === undefined || holes.length === 0) return false;
  const column = columnOf(text, first.keyAt.start);
  for (let index = firstFrom(holes, map.at.start); index < holes.length; index++) {
    const hole = holes[index];
    if (hole === undefined || hole.at >= end) return false;
    if (hole.indent === null || (hole.indent === column && !isOfList(text, hole.at, column))) return true;
  }
  return false;
}

/** Behind a key with nothing beside it, or an item, of the same column: what is written there belongs to that key's list. */
function isOfList(text: string, at: number, column: number): boolean {
  let end = text.lastIndexOf('\n', at - 1);
  let deeper = false;
  for (let seen = 0; end > 0 && seen < mostLinesBack; seen++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    end = start - 1;
    if (/^\s*(?:#.*|\{\{-?\s*(?:if|with|range|else|end|\/\*|\$).*)?$/.test(line)) continue;
    const own = line.length - line.trimStart().length;
    if (own === column) return /^\s*- /.test(line) || (!deeper && /^\s*[\w./-]{1,100}:\s*$/.test(line));
    if (own < column) return false;
    deeper = true;
  }
  return false;
}

const mostLinesBack = 30;

function firstFrom(holes: readonly Hole[], start: number): number {
  let low = 0;
  let high = holes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holes[middle]?.at ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Nothing stands behind the key but what a template writes. */
export function isFilled({ text }: Template, entry: TreeEntry): boolean {
  return entriesOf(entry.value).length === 0 && /^"?\s*:?\s*\{\{/.test(text.slice(entry.keyAt.end, entry.keyAt.end + 300));
}

/** The chart's value that a template writes behind the key: `podSecurityContext` of `{{- toYaml .Values.podSecurityContext | nindent 8 }}`, also where `with` names it. */
export function valueBehind({ text, blocks }: Template, entry: TreeEntry): string | null {
  const written = /^"?\s{0,4}:?\s{0,80}\{\{-?\s{0,4}toYaml\s{1,4}(?:\.Values\.([\w.]{1,120})|\.)\s{0,4}\|/.exec(text.slice(entry.keyAt.end, entry.keyAt.end + 300));
  if (written === null || written[1] !== undefined) return written?.[1] ?? null;
  const around = blocks.filter(({ start, end }) => start < entry.keyAt.start && entry.keyAt.start < end).sort((one, other) => other.start - one.start)[0];
  return around === undefined ? null : (/^\{\{-?\s{0,4}with\s{1,4}\.Values\.([\w.]{1,120})\s{0,4}-?\}\}/.exec(text.slice(around.start, around.start + 200))?.[1] ?? null);
}

/** Behind a condition that stands within what begins at `since`. */
export function isConditional({ blocks }: Template, at: number, since: number): boolean {
  return blocks.some(({ start, end }) => start >= since && start < at && at < end);
}

/** Text that a template, `envsubst` or another tool replaces. */
export function isFillIn(text: string): boolean {
  return /\{\{|\$[({\w]|<[\w -]+>|^__\w+__$/.test(text);
}
