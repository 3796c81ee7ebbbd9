// parse: Python text -> syntax tree and the places that do not parse. Never throws: a broken statement is a problem, the rest is read.
import type { Interest, SyntaxProblem } from '../document.ts';
import type { Module, Stmt } from './ast.ts';
import { CompoundStatements } from './compound.ts';
import { releaseStacks } from './cursor.ts';
import { releaseBuffers } from './lex-state.ts';
import { tokenize } from './lexer.ts';
import { EOF } from './tokens.ts';

export interface ParsedPython {
  readonly module: Module;
  readonly problems: readonly SyntaxProblem[]; // the first 200, by place; Python 2 syntax is one of them, once
}

class Parser extends CompoundStatements {
  module(): Module {
    const mark = this.mark();
    while (this.kind !== EOF) this.statement();
    return { type: 'Module', start: 0, end: this.text.length, body: this.take<Stmt>(mark) };
  }
}

/** With `interest`, the bodies of functions that have none stay empty and their syntax unchecked. */
export function parsePython(text: string, interest?: Interest): ParsedPython {
  const parser = new Parser(tokenize(text), interest);
  const module = parser.module();
  parser.reportPython2();
  releaseStacks();
  releaseBuffers();
  return { module, problems: onePerLine(text, parser.problems) };
}

/** By place; what follows a problem on its line mostly follows from it. */
function onePerLine(text: string, problems: SyntaxProblem[]): SyntaxProblem[] {
  problems.sort((a, b) => a.at.start - b.at.start);
  let last = -1;
  return problems.filter(({ at }) => {
    const fresh = last < 0 || /[\n\r]/.test(text.slice(last, at.start));
    last = at.start;
    return fresh;
  });
}
