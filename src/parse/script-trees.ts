// Parse stage: JavaScript or TypeScript text -> compiler tree. The compiler is loaded on demand: only this module, the
// script parsers above it and extract/typescript/ import it by value.
import { ts } from 'ts-morph';
import type { Document, Script, SyntaxProblem } from './document.ts';

type Typescript = Extract<Document, { kind: 'typescript' }>;

/** What a script block says of its own language: `lang` of Vue, `type` of HTML, or a file's extension. */
const kinds: ReadonlyMap<string, ts.ScriptKind> = new Map([
  ['js', ts.ScriptKind.JSX], // JSX in .js is common, and plain JavaScript has no `<T>x` casts to confuse it with
  ['cjs', ts.ScriptKind.JS],
  ['mjs', ts.ScriptKind.JSX],
  ['jsx', ts.ScriptKind.JSX],
  ['ts', ts.ScriptKind.TS],
  ['cts', ts.ScriptKind.TS],
  ['mts', ts.ScriptKind.TS],
  ['tsx', ts.ScriptKind.TSX],
]);

/** Parses script blocks of one file; `offset` is where each starts. */
export function parseScripts(blocks: readonly { readonly text: string; readonly language: string; readonly offset: number }[]): Typescript {
  const scripts: Script[] = [];
  const problems: SyntaxProblem[] = [];
  for (const { text, language, offset } of blocks) {
    const source = parseBlock(text, kinds.get(language) ?? ts.ScriptKind.TSX);
    if (source === null) {
      problems.push({ message: 'nested too deeply to parse', at: { start: offset, end: offset + text.length } });
      continue;
    }
    scripts.push({ source, offset });
    problems.push(...syntaxProblems(source, offset));
  }
  return { kind: 'typescript', scripts, problems };
}

/** Null when the recursive-descent parser runs out of stack: hostile input, since no hand-written code nests that deep. */
function parseBlock(text: string, kind: ts.ScriptKind): ts.SourceFile | null {
  try {
    const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
    return withParents(ts.createSourceFile('script', text, options, false, kind));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Each node knows its parent, as `setParentNodes` has it, which takes five times as long. */
function withParents(source: ts.SourceFile): ts.SourceFile {
  const open: ts.Node[] = [source];
  let parent: ts.Node = source;
  const adopt = (child: ts.Node): void => {
    (child as { parent: ts.Node }).parent = parent;
    open.push(child);
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    parent = next;
    ts.forEachChild(next, adopt);
  }
  return source;
}

/** The parser's own diagnostics. The property is internal to the compiler, but stable since 2012 and read by its API users. */
function syntaxProblems(source: ts.SourceFile, offset: number): SyntaxProblem[] {
  const { parseDiagnostics = [] } = source as ts.SourceFile & { readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[] };
  return parseDiagnostics
    .filter((diagnostic) => diagnostic.code < 8000) // 8xxx: TypeScript syntax in a JavaScript file, which bundlers accept
    .slice(0, 20)
    .map(({ messageText, start, length }) => ({
      message: typeof messageText === 'string' ? messageText : messageText.messageText,
      at: { start: start + offset, end: start + length + offset },
    }));
}
