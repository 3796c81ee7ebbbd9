// extract/python: text -> where a start-up that failed is logged, and the application serves all the same.
import type { Range } from '../../model/range.ts';

const start = /@(?:contextlib\.)?asynccontextmanager[ \t]*\r?\n[ \t]*async def (?:lifespan|\w{0,30}_lifespan)\(|@\w{1,40}\.on_event\(\s?["']startup["']\s?\)[ \t]*\r?\n[ \t]*(?:async )?def \w{1,60}\(/g;
const longest = 4000;
/** What nothing can be answered without. */
const vital = /\b\w{0,40}(?:database|_db|db_|migrat|connect|init_?(?:models|tables|app|services?)|key_?manager|config)\w{0,40}\(/i;
const broad = /^([ \t]+)except(?:[ \t]+\(?Exception\b[^\n:]{0,60})?[ \t]*:[^\n]{0,80}$/gm;
const ends = /\braise\b|\bexit\(|SystemExit|\babort\(|\bkill\(|\bstop\(|[ \t]=[ \t]+(?:True|False|None)\b/;

export function hasStart(text: string): boolean {
  return text.includes('lifespan') || text.includes('on_event(');
}

/** The handler that catches everything around what the application cannot do without. */
export function goesOnAfterStart(text: string): Range | null {
  if (!hasStart(text)) return null;
  for (const found of text.matchAll(start)) {
    const whole = text.slice(found.index + found[0].length, found.index + found[0].length + longest);
    const next = /\n(?:async def|def|class|@|\w)/.exec(whole);
    const body = whole.slice(0, next?.index ?? whole.length);
    const serving = /\n[ \t]+yield\b/.exec(body);
    const before = found[0].includes('lifespan') ? body.slice(0, serving?.index ?? 0) : body;
    const handler = handlerIn(before);
    if (handler !== null) return { start: found.index + found[0].length + handler.start, end: found.index + found[0].length + handler.end };
  }
  return null;
}

function handlerIn(body: string): Range | null {
  for (const match of body.matchAll(broad)) {
    const indent = match[1] ?? '';
    const opened = body.lastIndexOf(`\n${indent}try:`, match.index);
    if (opened < 0 || !vital.test(body.slice(opened, match.index).replaceAll(/#[^\n]*/g, ''))) continue;
    const rest = body.slice(match.index + match[0].length);
    const block = blockOf(rest, indent.length);
    if (!ends.test(block) && /\b(?:log\w*|print)\b/i.test(block)) return { start: match.index + indent.length, end: match.index + match[0].length };
  }
  return null;
}

/** The lines that stand further in. */
function blockOf(text: string, indent: number): string {
  const lines: string[] = [];
  for (const line of text.split('\n').slice(1)) {
    if (line.trim() !== '' && line.length - line.trimStart().length <= indent) break;
    lines.push(line);
  }
  return lines.join('\n');
}
