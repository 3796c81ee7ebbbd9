// A parsed file. One variant a syntax; configuration formats share one tree.
import type { ts } from 'ts-morph';
import type { Range } from '../model/range.ts';
import type { Module } from './python/ast.ts';

/** A place that does not parse. The rest of the document is what could be read. */
export interface SyntaxProblem {
  readonly message: string; // the parser's own words, English
  readonly at: Range;
}

/** Whether the text from start to end may hold what the caller asks for; a parser may leave out the inside of what does not. */
export type Interest = (start: number, end: number) => boolean;

export type Document =
  | { readonly kind: 'python'; readonly module: Module; readonly problems: readonly SyntaxProblem[] }
  | { readonly kind: 'typescript'; readonly scripts: readonly Script[]; readonly problems: readonly SyntaxProblem[] }
  | { readonly kind: 'tree'; readonly roots: readonly TreeNode[]; readonly problems: readonly SyntaxProblem[] } // YAML documents, JSON, TOML, INI, dotenv
  | { readonly kind: 'dockerfile'; readonly instructions: readonly Instruction[]; readonly problems: readonly SyntaxProblem[] }
  | { readonly kind: 'nginx'; readonly directives: readonly Directive[]; readonly problems: readonly SyntaxProblem[] }
  | { readonly kind: 'text'; readonly problems: readonly SyntaxProblem[] }; // no syntax: start scripts and the like are read line by line

/** A script with the offset of its first character in the file: 0, or where a Vue or HTML script block starts. */
export interface Script {
  readonly source: ts.SourceFile;
  readonly offset: number;
}

/** YAML, JSON, TOML, INI and dotenv as one tree. Aliases and merge keys are expanded; `at` is where the text stands. */
export type TreeNode =
  | { readonly kind: 'map'; readonly entries: readonly TreeEntry[]; readonly at: Range; readonly tag?: string }
  | { readonly kind: 'list'; readonly items: readonly TreeNode[]; readonly at: Range; readonly tag?: string }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly raw: string; readonly at: Range; readonly tag?: string; readonly quoted: boolean };

export interface TreeEntry {
  readonly key: string;
  readonly keyAt: Range;
  readonly value: TreeNode;
}

/** A Dockerfile instruction, continuation lines joined, heredocs attached. Variables are not expanded. */
export interface Instruction {
  readonly name: string; // upper case: 'COPY'
  readonly flags: readonly { readonly name: string; readonly value: string; readonly at: Range }[]; // --from=builder
  readonly args: readonly Word[]; // words; one word per element in the JSON form
  readonly json: boolean; // exec form
  readonly raw: string; // arguments as written, continuations folded to one space
  readonly heredocs: readonly { readonly name: string; readonly content: string; readonly at: Range }[];
  readonly stage: number; // 0-based index of the FROM it stands under, -1 before the first
  readonly at: Range;
}

export interface Word {
  readonly text: string; // quotes removed
  readonly quote: '"' | "'" | '';
  readonly at: Range;
}

/** An nginx directive; `block` is absent for simple ones. */
export interface Directive {
  readonly name: string;
  readonly args: readonly Word[];
  readonly block?: readonly Directive[];
  readonly at: Range;
}
