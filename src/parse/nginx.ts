// nginx configuration text -> directives. Unclosed and surplus braces, missing semicolons, Lua blocks and template
// actions (`{{ }}`, `{% %}`) are read over. https://nginx.org/en/docs/beginners_guide.html#conf_structure
import type { Document, Directive, SyntaxProblem, Word } from './document.ts';
import { maxDepth } from './depth.ts';
import { luaBlockEnd, nextToken } from './nginx-tokens.ts';
import type { Token } from './nginx-tokens.ts';

const maxProblems = 50;
/** Blocks that cannot stand inside a server or location: where one does, a closing brace is missing before it. */
const topLevel = new Set(['server', 'upstream']);
const innerBlocks = new Set(['server', 'location', 'if', 'limit_except']);

interface Open {
  readonly name: string;
  readonly args: readonly Word[];
  readonly start: number;
  readonly block: Directive[];
}

interface State {
  readonly text: string;
  readonly problems: SyntaxProblem[];
  readonly stack: Open[]; // outermost first; the root is a nameless block
  words: Word[]; // of the directive being read
}

export function parseNginx(text: string): Extract<Document, { kind: 'nginx' }> {
  const root: Open = { name: '', args: [], start: 0, block: [] };
  const state: State = { text, problems: [], stack: [root], words: [] };
  let at = 0;
  for (let token = nextToken(text, at); token; token = nextToken(text, at)) {
    at = Math.max(token.at.end, at + 1);
    if (token.kind === 'word') state.words.push({ text: token.text, quote: token.quote, at: token.at });
    else if (token.kind === ';') endSimple(state, token.at.end);
    else if (token.kind === '{') at = openBlock(state, token);
    else closeBlock(state, token);
  }
  if (state.words.length > 0) missing(state, 'Directive has no ";"');
  while (state.stack.length > 1) {
    problem(state, 'Block has no "}"', state.stack.at(-1)?.start ?? 0, text.length);
    pop(state, text.length);
  }
  return { kind: 'nginx', directives: root.block, problems: state.problems };
}

function problem(state: State, message: string, start: number, end: number): void {
  if (state.problems.length < maxProblems) state.problems.push({ message, at: { start, end: Math.min(end, start + 200) } });
}

function endSimple(state: State, end: number): void {
  const [name, ...args] = state.words;
  state.words = [];
  if (name) state.stack.at(-1)?.block.push({ name: name.text, args, at: { start: name.at.start, end } });
}

/** A directive cut off by a brace or the end of the file still counts. */
function missing(state: State, message: string): void {
  const first = state.words[0];
  const last = state.words.at(-1);
  if (!first || !last) return;
  problem(state, message, first.at.start, last.at.end);
  endSimple(state, last.at.end);
}

function openBlock(state: State, brace: Token): number {
  const [name, ...args] = state.words;
  state.words = [];
  if (!name) problem(state, 'Block has no name', brace.at.start, brace.at.end);
  if (state.stack.length > maxDepth) {
    problem(state, 'nginx configuration nests too deeply', brace.at.start, brace.at.end);
    return brace.at.end;
  }
  if (!name) {
    state.stack.push({ name: '', args: [], start: brace.at.start, block: [] });
    return brace.at.end;
  }
  if (/_by_lua_block$/.test(name.text)) {
    const end = luaBlockEnd(state.text, brace.at.end);
    const code: Word = { text: state.text.slice(brace.at.end, end), quote: '', at: { start: brace.at.end, end } };
    state.stack.at(-1)?.block.push({ name: name.text, args: [...args, code], at: { start: name.at.start, end: Math.min(end + 1, state.text.length) } });
    return end + 1;
  }
  if (topLevel.has(name.text) && innerBlocks.has(state.stack.at(-1)?.name ?? '')) {
    problem(state, `A "}" is missing before this ${name.text} block`, name.at.start, brace.at.end);
    while (innerBlocks.has(state.stack.at(-1)?.name ?? '')) pop(state, name.at.start);
  }
  state.stack.push({ name: name.text, args, start: name.at.start, block: [] });
  return brace.at.end;
}

function closeBlock(state: State, brace: Token): void {
  missing(state, 'Directive has no ";"');
  if (state.stack.length === 1) problem(state, 'Surplus "}"', brace.at.start, brace.at.end);
  else pop(state, brace.at.end);
}

function pop(state: State, end: number): void {
  const open = state.stack.pop();
  const parent = state.stack.at(-1);
  if (!open || !parent) return;
  if (open.name === '') for (const directive of open.block) parent.block.push(directive);
  else parent.block.push({ name: open.name, args: open.args, block: open.block, at: { start: open.start, end } });
}
