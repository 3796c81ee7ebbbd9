// Changes of Python text: imports that come to stand before the first of a module.
import { breakAt, insert, lineEnd, linesAfter, nextLine, skipped, type TextEdit } from './text.ts';

/**
 * What makes `import NAME` hold in the module: nothing where it does already; null where no plain import stands at the top for it to
 * join, or the first part of the name means something else there.
 */
export function importing(text: string, name: string): readonly TextEdit[] | null {
  const lines = topLevel(text);
  if (lines === null) return null;
  const root = name.split('.')[0] ?? name;
  const plain = new RegExp(`^import\\s+(?:[\\w.]+\\s*,\\s*)*${name.replaceAll('.', '\\.')}\\s*(?:,|$|#)`);
  if (lines.some(({ text: line }) => plain.test(line))) return [];
  const shadows = new RegExp(`^(?:${root}\\s*[=:]|(?:async\\s+)?(?:def|class)\\s+${root}\\b|(?:from\\s.*)?import\\s.*\\b(?:as\\s+)?${root}\\s*(?:,|$|#))`);
  if (lines.some(({ text: line }) => shadows.test(line) && !new RegExp(`^import\\s+${root}\\s*(?:#|$)`).test(line))) return null;
  const imports = lines.filter(({ text: line }) => /^(?:import\s|from\s)/.test(line) && !/^from\s+__future__\s/.test(line));
  const [first] = imports;
  if (first === undefined) return null;
  const group = firstGroup(text, imports);
  const next = group.find(({ text: line }) => (/^import\s+([\w.]+)/.exec(line)?.[1] ?? '') > name);
  const last = group.at(-1);
  if (next !== undefined || last === undefined) return [insert((next ?? first).start, `import ${name}${breakAt(text, first.start)}`)];
  return /[\\;]/.test(last.text) ? null : [linesAfter(text, last.start, [`import ${name}`])];
}

/** The first plain imports that stand one below the other. */
function firstGroup(text: string, imports: readonly Line[]): readonly Line[] {
  const group: Line[] = [];
  for (const line of imports) {
    const previous = group.at(-1);
    if (previous !== undefined && nextLine(text, previous.start) !== line.start) break;
    if (/^import\s/.test(line.text)) group.push(line);
    else if (previous !== undefined) break;
  }
  return group;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Statements that start in the first column; null where a string does not end. */
function topLevel(text: string): Line[] | null {
  const found: Line[] = [];
  let depth = 0;
  let fresh = true;
  for (let at = 0; at < text.length; at++) {
    if (fresh && depth === 0 && /[A-Za-z_]/.test(text[at] ?? '')) found.push({ start: at, text: text.slice(at, lineEnd(text, at)) });
    fresh = false;
    const next = skipped(text, at, 'python');
    if (next === null) return null;
    if (next > at) {
      at = next - 1;
      continue;
    }
    const unit = text[at] ?? '';
    if (unit === '(' || unit === '[' || unit === '{') depth++;
    else if (unit === ')' || unit === ']' || unit === '}') depth = Math.max(0, depth - 1);
    else if (unit === '\\') at += text.startsWith('\r\n', at + 1) ? 2 : 1;
    else if (unit === '\n' || (unit === '\r' && text[at + 1] !== '\n')) fresh = true;
  }
  return found;
}
