// Caddyfile text -> directives in nginx's shape: one a line, blocks in braces. https://caddyserver.com/docs/caddyfile/concepts
import type { Directive, Document, SyntaxProblem, Word } from './document.ts';
import { maxDepth } from './depth.ts';
import { linesOf } from './lines.ts';

interface Open {
  readonly words: readonly Word[];
  readonly block: Directive[];
}

/** A site block's name is its first address; further addresses are its arguments. */
export function parseCaddyfile(text: string): Extract<Document, { kind: 'nginx' }> {
  const root: Open = { words: [], block: [] };
  const stack: Open[] = [root];
  const problems: SyntaxProblem[] = [];
  let end = 0;
  for (const line of linesOf(text)) {
    const words = wordsOf(line.text, line.start);
    const last = words.at(-1);
    if (!last) continue;
    end = last.at.end;
    if (words[0]?.text === '}' && words.length === 1) {
      if (stack.length > 1) close(stack, end);
      continue;
    }
    if (last.text === '{' && last.quote === '') {
      if (stack.length <= maxDepth) stack.push({ words: words.length > 1 ? words.slice(0, -1) : words, block: [] });
      else problems.push({ message: 'Caddyfile nests too deeply', at: last.at });
    } else add(stack, words, undefined, end);
  }
  while (stack.length > 1) {
    problems.push({ message: 'Block has no "}"', at: stack.at(-1)?.words[0]?.at ?? { start: 0, end: 0 } });
    close(stack, end);
  }
  return { kind: 'nginx', directives: root.block, problems: problems.slice(0, 50) };
}

function close(stack: Open[], end: number): void {
  const open = stack.pop();
  if (open) add(stack, open.words, open.block, end);
}

function add(stack: readonly Open[], words: readonly Word[], block: readonly Directive[] | undefined, end: number): void {
  const [name, ...args] = words;
  if (name) stack.at(-1)?.block.push({ name: name.text, args, ...(block ? { block } : {}), at: { start: name.at.start, end } });
}

function wordsOf(line: string, offset: number): Word[] {
  const words: Word[] = [];
  const word = /\s*(?:("(?:[^"\\]|\\.)*"|`[^`]*`)|(#.*$)|(\S+))/y;
  for (let match = word.exec(line); match; match = word.exec(line)) {
    if (match[2] !== undefined) break;
    const raw = match[1] ?? match[3] ?? '';
    const start = offset + word.lastIndex - raw.length;
    const quote = match[1] !== undefined ? '"' : '';
    words.push({ text: quote ? raw.slice(1, -1).replace(/\\"/g, '"') : raw, quote, at: { start, end: start + raw.length } });
  }
  return words;
}
