// Dockerfile text -> instructions with exact offsets, after BuildKit's own line parser (frontend/dockerfile/parser).
// Not the `dockerfile-ast` package: it gives line and column through an editor's document type, keeps continuation
// lines inside its strings, and brings two language-server packages along.
import type { Range } from '../model/range.ts';
import type { Document, Instruction, SyntaxProblem, Word } from './document.ts';
import { jsonWords, rangeOf, splitWords } from './dockerfile-words.ts';
import type { Folded } from './dockerfile-words.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';

/** https://docs.docker.com/reference/dockerfile/#overview */
const instructionNames = new Set(['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR', 'INCLUDE']);
const withHeredocs = new Set(['RUN', 'COPY', 'ADD', 'ONBUILD']);
const withFlags = new Set(['ADD', 'COPY', 'FROM', 'HEALTHCHECK', 'RUN', 'ONBUILD', 'INCLUDE']);
const withJson = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME', 'HEALTHCHECK', 'ONBUILD']);
const maxProblems = 50;
/** Each search for a missing heredoc end reads the rest of the file. */
const maxOpenHeredocs = 20;
const heredocUnclosed = 'Heredoc has no end';

export function parseDockerfile(text: string): Extract<Document, { kind: 'dockerfile' }> {
  const lines = [...linesOf(text)];
  const escape = escapeCharacter(lines);
  const problems: SyntaxProblem[] = [];
  const instructions: Instruction[] = [];
  let stage = -1;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || isBlankOrComment(line.text)) continue;
    const { folded, last } = fold(lines, index, escape);
    const name = /^[A-Za-z]+(?=\s|$)/.exec(folded.text)?.[0] ?? '';
    const at = { start: folded.offsets[0] ?? line.start, end: folded.offsets[folded.text.length] ?? line.end };
    index = last;
    if (!instructionNames.has(name.toUpperCase())) {
      if (problems.length < maxProblems) problems.push({ message: 'Unknown instruction', at });
      continue;
    }
    if (name.toUpperCase() === 'FROM') stage++;
    const read = readInstruction(name.toUpperCase(), folded, name.length, escape);
    const { heredocs, next } = readHeredocs(name.toUpperCase(), read.args, text, lines, last, problems);
    instructions.push({ name: name.toUpperCase(), ...read, heredocs, stage, at });
    index = next;
  }
  return { kind: 'dockerfile', instructions, problems };
}

/** Parser directives stand before everything else: `# escape=` + backslash or backtick. */
function escapeCharacter(lines: readonly Line[]): string {
  for (const line of lines) {
    const directive = /^\s*#\s*([a-zA-Z]+)\s*=\s*(\S+)\s*$/.exec(line.text);
    if (!directive) return '\\';
    if ((directive[1] ?? '').toLowerCase() === 'escape' && (directive[2] === '`' || directive[2] === '\\')) return directive[2];
  }
  return '\\';
}

/** Statements of a template language are passed over too. */
function isBlankOrComment(text: string): boolean {
  const content = text.trimStart();
  return content === '' || content[0] === '#' || /^\{[{%#]/.test(content);
}

/** Joins continuation lines; comments and blank lines among them are skipped, as BuildKit does. */
function fold(lines: readonly Line[], from: number, escape: string): { folded: Folded; last: number } {
  const parts: string[] = [];
  const offsets: number[] = [];
  let end = lines[from]?.start ?? 0;
  let last = from;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    last = index;
    if (index > from && isBlankOrComment(line.text)) continue;
    const trimmed = line.text.trimEnd();
    const continues = trimmed.endsWith(escape);
    const content = continues ? trimmed.slice(0, -1) : trimmed;
    const lead = content.length - content.trimStart().length;
    // Space around a continuation folds to one; the first line's indentation goes.
    const spaced = index === from || /\s$/.test(parts.at(-1) ?? '');
    const skip = spaced ? lead : Math.max(0, lead - 1);
    if (skip < content.length) parts.push(content.slice(skip));
    for (let at = skip; at < content.length; at++) offsets.push(line.start + at);
    end = line.start + content.length;
    if (!continues) break;
  }
  offsets.push(end);
  return { folded: { text: parts.join(''), offsets }, last };
}

function readInstruction(name: string, folded: Folded, from: number, escape: string): Pick<Instruction, 'flags' | 'args' | 'json' | 'raw'> {
  let at = skipSpace(folded.text, from);
  const raw = folded.text.slice(at).replace(/\s+$/, '');
  const flags: { name: string; value: string; at: Range }[] = [];
  const flag = /--([a-zA-Z][\w-]*)(?:=("[^"]*"|'[^']*'|\S*))?(?=\s|$)/y;
  while (withFlags.has(name)) {
    flag.lastIndex = at;
    const match = flag.exec(folded.text);
    if (!match) break;
    flags.push({ name: match[1] ?? '', value: (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'), at: rangeOf(folded, at, flag.lastIndex) });
    at = skipSpace(folded.text, flag.lastIndex);
  }
  // `HEALTHCHECK CMD ["…"]` and `ONBUILD RUN ["…"]`: the array follows a word.
  const lead = name === 'HEALTHCHECK' || name === 'ONBUILD' ? (/^[A-Za-z]+\s+(?=\[)/.exec(folded.text.slice(at))?.[0].length ?? 0) : 0;
  const json = withJson.has(name) ? jsonWords(folded, at + lead) : null;
  if (json) return { flags, args: lead > 0 ? [...splitWords(folded, at, escape, at + lead), ...json] : json, json: true, raw };
  return { flags, args: splitWords(folded, at, escape), json: false, raw };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

function readHeredocs(name: string, args: readonly Word[], text: string, lines: readonly Line[], last: number, problems: SyntaxProblem[]): { heredocs: Instruction['heredocs']; next: number } {
  const heredocs: { name: string; content: string; at: Range }[] = [];
  let next = last;
  if (!withHeredocs.has(name) || problems.filter((problem) => problem.message === heredocUnclosed).length > maxOpenHeredocs) return { heredocs, next };
  for (const word of args) {
    const match = /^\d*<<(-?)(["']?)([^\s<>"']+)\2/.exec(text.slice(word.at.start, Math.min(word.at.end, word.at.start + 200)));
    if (!match) continue;
    const close = findTerminator(lines, next + 1, match[3] ?? '', match[1] === '-');
    if (close < 0) {
      problems.push({ message: heredocUnclosed, at: word.at });
      break;
    }
    const start = lines[next + 1]?.start ?? 0;
    const end = lines[close]?.start ?? start;
    heredocs.push({ name: match[3] ?? '', content: text.slice(start, end), at: { start, end } });
    next = close;
  }
  return { heredocs, next };
}

function findTerminator(lines: readonly Line[], from: number, name: string, stripTabs: boolean): number {
  for (let index = from; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if ((stripTabs ? text.replace(/^\t+/, '') : text) === name) return index;
  }
  return -1;
}
