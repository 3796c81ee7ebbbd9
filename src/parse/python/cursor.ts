// parse: the Python parser's place in the tokens, its problems, and how it gets on after one.
import type { SyntaxProblem } from '../document.ts';
import type { Node } from './ast.ts';
import { type LexState, MAX_PROBLEMS } from './lex-state.ts';
import { COLON, DEDENT, DOT, EOF, FSTRING_END, FSTRING_START, INDENT, LBRACE, LPAR, LSQB, NAME, NEWLINE, RBRACE, RPAR, RSQB } from './tokens.ts';

const MAX_FAILURES = 5000; // broken statements after which a file is given up: leaving one takes some 15 us
const MAX_DEPTH = 200; // CPython's limit of nested brackets; here also of other nesting

/** Thrown to leave a statement that cannot be read; made once, so that a broken file is not slow. */
export const FAILURE = new Error('Python statement does not parse');

/** The empty list of every node. */
export const EMPTY: readonly never[] = Object.freeze([]);

// Lists are gathered on two stacks and cut off at their exact length: fewer and smaller arrays than by push.
const KEPT_STACK = 4096;
const nodeStack: (Node | null)[] = [];
const moreStack: (Node | null)[] = [];

export abstract class Cursor {
  readonly text: string;
  readonly units: Uint16Array;
  readonly problems: SyntaxProblem[];
  private readonly kinds: Uint8Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly count: number;
  private readonly unicodeNames: boolean;
  private python2At: number;
  private readonly nodes = nodeStack;
  private readonly more = moreStack;
  private top = 0;
  private topMore = 0;
  index = 0;
  kind: number;
  depth = 0;
  private statementAt = 0;
  private reportedAt = -1;
  private failures = 0;

  constructor(lx: LexState) {
    this.text = lx.text;
    this.units = lx.units;
    this.kinds = lx.kinds;
    this.starts = lx.starts;
    this.ends = lx.ends;
    this.count = lx.count;
    this.unicodeNames = lx.unicodeNames;
    this.python2At = lx.python2At;
    this.problems = lx.problems;
    this.kind = lx.kinds[0] as number;
  }

  // ---- tokens --------------------------------------------------------------------------------------------------

  advance(): void {
    this.kind = this.kinds[++this.index] as number;
  }

  /** Start of the token to come. */
  start(): number {
    return this.starts[this.index] as number;
  }

  /** End of the last token that is not NEWLINE, INDENT or DEDENT. */
  end(): number {
    return this.index === 0 ? 0 : (this.ends[this.index - 1] as number);
  }

  /** End of the token to come. */
  tokenEnd(): number {
    return this.ends[this.index] as number;
  }

  kindAt(index: number): number {
    return this.kinds[index] as number;
  }

  nextKind(): number {
    return this.kinds[this.index + 1] as number;
  }

  startAt(index: number): number {
    return this.starts[index] as number;
  }

  endAt(index: number): number {
    return this.ends[index] as number;
  }

  /** Index of the token that ends the block whose INDENT stands at `from`. */
  blockEnd(from: number): number {
    const { kinds } = this;
    let open = 0;
    for (let index = from; ; index++) {
      const kind = kinds[index] as number;
      if (kind > DEDENT) continue;
      if (kind === INDENT) open++;
      else if (kind === EOF || (kind === DEDENT && --open === 0)) return index;
    }
  }

  rewind(index: number): void {
    this.index = index;
    this.kind = this.kinds[index] as number;
  }

  skip(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  /** The text of the token to come, which is a name. */
  word(): string {
    const word = this.text.slice(this.starts[this.index], this.ends[this.index]);
    return this.unicodeNames ? word.normalize('NFKC') : word;
  }

  /** Takes a name; where there is none, reports that and gives ''. */
  name(): string {
    if (this.kind === NAME) {
      const word = this.word();
      this.advance();
      return word;
    }
    this.report('expected a name');
    return '';
  }

  isWord(index: number, word: string): boolean {
    const start = this.starts[index] as number;
    return this.kinds[index] === NAME && (this.ends[index] as number) - start === word.length && this.text.startsWith(word, start);
  }

  /** `a.b.c` as written, without the blanks that may stand in it. */
  dottedName(): string {
    let dotted = this.name();
    while (this.skip(DOT)) dotted += `.${this.name()}`;
    return dotted;
  }

  // ---- lists ---------------------------------------------------------------------------------------------------

  push(node: Node | null): void {
    this.nodes[this.top++] = node;
  }

  pushMore(node: Node | null): void {
    this.more[this.topMore++] = node;
  }

  mark(): number {
    return this.top;
  }

  markMore(): number {
    return this.topMore;
  }

  /** What was pushed since the mark. The caller knows what it pushed. */
  take<T extends Node | null>(mark: number): readonly T[] {
    if (this.top === mark) return EMPTY;
    const list = this.nodes.slice(mark, this.top);
    this.top = mark;
    return list as T[];
  }

  takeMore<T extends Node | null>(mark: number): readonly T[] {
    if (this.topMore === mark) return EMPTY;
    const list = this.more.slice(mark, this.topMore);
    this.topMore = mark;
    return list as T[];
  }

  dropTo(mark: number, markMore: number): void {
    this.top = mark;
    this.topMore = markMore;
  }

  // ---- problems ------------------------------------------------------------------------------------------------

  /** From here on a first problem is news again. */
  beginStatement(): void {
    this.statementAt = this.index;
  }

  /** One problem a statement: the others follow from it. */
  report(message: string, start = this.kind === NEWLINE ? this.end() : this.start(), end = this.tokenEnd()): void {
    if (this.reportedAt === this.statementAt || this.problems.length >= MAX_PROBLEMS) return;
    this.reportedAt = this.statementAt;
    this.problems.push({ message, at: { start, end: Math.max(start, end) } });
  }

  fail(message: string): never {
    this.report(message);
    throw FAILURE;
  }

  /** After a FAILURE: forgets what the statement has left on the stacks. */
  abandon(error: unknown, depth: number, mark: number, markMore: number): void {
    if (error !== FAILURE) throw error;
    this.depth = depth;
    this.top = mark;
    this.topMore = markMore;
    if (++this.failures < MAX_FAILURES) return;
    const last = this.count - 1;
    if (this.index < last) this.problems.push({ message: 'too many syntax errors: the rest of the file is not read', at: { start: this.start(), end: this.tokenEnd() } });
    this.rewind(last);
  }

  notePython2(at: number): void {
    if (this.python2At < 0 || at < this.python2At) this.python2At = at;
  }

  /** The tree stands, but Python 3 will not run it: said once a file. */
  reportPython2(): void {
    if (this.python2At < 0) return;
    this.problems.push({ message: 'Python 2 syntax', at: { start: this.python2At, end: this.python2At + 1 } });
  }

  enter(): void {
    if (++this.depth > MAX_DEPTH) this.fail('too deeply nested');
  }

  leave(): void {
    this.depth--;
  }

  expect(kind: number, message: string): void {
    if (this.kind === kind) this.advance();
    else this.fail(message);
  }

  /** Takes a closing bracket. Where something else stands, skips to the bracket or the end of the line, so that the call keeps its name. */
  close(kind: number): void {
    if (this.kind === kind) {
      this.advance();
      return;
    }
    this.report(kind === RPAR ? "expected ')'" : kind === RSQB ? "expected ']'" : "expected '}'");
    for (let open = 0; this.kind !== NEWLINE && this.kind !== EOF; this.advance()) {
      if (this.kind === COLON && this.nextKind() === NEWLINE) return; // a block follows
      if (this.kind === LPAR || this.kind === LSQB || this.kind === LBRACE || this.kind === FSTRING_START) open++;
      if (this.kind !== RPAR && this.kind !== RSQB && this.kind !== RBRACE && this.kind !== FSTRING_END) continue;
      if (open === 0) {
        if (this.kind === kind) this.advance();
        return;
      }
      open--;
    }
  }

  /** At the bracket that closes, or at the end of a line on which it is missing. */
  atClose(kind: number): boolean {
    return this.kind === kind || this.kind === NEWLINE;
  }

  /** The colon of a compound statement; its block is read even where the header is broken. */
  colon(): void {
    if (this.skip(COLON)) return;
    this.report("expected ':'");
    while (this.kind !== NEWLINE && this.kind !== EOF) {
      const last = this.kind === COLON && this.nextKind() === NEWLINE;
      this.advance();
      if (last) return;
    }
  }

  skipLine(): void {
    while (this.kind !== NEWLINE && this.kind !== EOF) this.advance();
    this.skip(NEWLINE);
  }
}

/** Lets go of the last tree. */
export function releaseStacks(): void {
  for (const stack of [nodeStack, moreStack]) {
    if (stack.length > KEPT_STACK) stack.length = KEPT_STACK;
    stack.fill(null);
  }
}
