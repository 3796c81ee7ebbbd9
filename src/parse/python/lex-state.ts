// parse: what the Python lexer knows while it reads: token arrays, open brackets and f-strings, indentation, problems.
import type { SyntaxProblem } from '../document.ts';

/** Problems kept for a file; a broken file says nothing new after these. */
export const MAX_PROBLEMS = 200;

/** On the bracket stack besides `(`, `[`, `{`: a replacement field of an f-string, before and after its `:`. */
export const REPLACEMENT = 1;
export const FORMAT_SPEC = 2;

/** An f-string being read. */
export interface OpenFString {
  readonly at: number;
  readonly quote: number;
  readonly triple: boolean;
  readonly raw: boolean;
  readonly depth: number; // brackets open outside of it
}

const KEPT_UNITS = 1 << 20; // larger buffers are not kept for the next file
const KEPT_TOKENS = 1 << 17; // room for most files at once: buffers that grow undo the optimisation of the lexer

// One set of buffers for all files: parsing is synchronous, and nothing outlives it but the tree.
let unitBuffer = new Uint16Array(1 << 16);
let kindBuffer = new Uint8Array(KEPT_TOKENS);
let startBuffer = new Int32Array(KEPT_TOKENS);
let endBuffer = new Int32Array(KEPT_TOKENS);

export class LexState {
  readonly text: string;
  readonly length: number;
  readonly units: Uint16Array; // the text, then zeros
  kinds = kindBuffer;
  starts = startBuffer;
  ends = endBuffer; // of NEWLINE, INDENT and DEDENT: the end of the token before them
  capacity = kindBuffer.length;
  count = 0;
  lastEnd = 0;
  brackets = new Uint8Array(64);
  depth = 0;
  readonly fstrings: OpenFString[] = [];
  readonly indents: number[] = [0];
  lineToken = 0; // first token of the logical line
  linePos = 0; // and its offset
  lineColumn = 0;
  brokenUntil = 0; // before this offset a bracket is known to be left open
  lineProblems = 0; // problems before it
  brokenTriples = 0;
  unicodeNames = false;
  python2At = -1;
  readonly problems: SyntaxProblem[] = [];

  constructor(text: string) {
    this.text = text;
    this.length = text.length;
    this.units = unitBuffer;
  }

  open(bracket: number): void {
    if (this.depth === this.brackets.length) {
      const larger = new Uint8Array(this.depth * 2);
      larger.set(this.brackets);
      this.brackets = larger;
    }
    this.brackets[this.depth++] = bracket;
  }

  /** Closes the innermost bracket that matches; one that matches none is left to the parser. */
  close(bracket: number): void {
    const opener = bracket === 41 ? 40 : bracket - 2; // ( ) are neighbours, [ ] and { } are two apart
    const floor = Math.max(0, this.depth - 32); // a bound, so that hostile text stays linear
    for (let at = this.depth - 1; at >= floor; at--) {
      const open = this.brackets[at] as number;
      if (open === opener) {
        this.depth = at;
        return;
      }
      if (open <= FORMAT_SPEC) return;
    }
  }

  /** Directly in a replacement field, no bracket open inside it. */
  inReplacement(): boolean {
    return this.depth > 0 && this.brackets[this.depth - 1] === REPLACEMENT;
  }

  forgetBrackets(): void {
    this.depth = 0;
    this.fstrings.length = 0;
  }

  notePython2(at: number): void {
    if (this.python2At < 0) this.python2At = at;
  }
}

export function openLexState(text: string): LexState {
  const room = text.length + 8;
  if (unitBuffer.length < room) unitBuffer = new Uint16Array(room * 2);
  Buffer.from(unitBuffer.buffer).write(text, 'utf16le');
  unitBuffer.fill(0, text.length, room);
  return new LexState(text);
}

/** Lets go of what a very large file needed. */
export function releaseBuffers(): void {
  if (unitBuffer.length > KEPT_UNITS) unitBuffer = new Uint16Array(1 << 16);
  if (kindBuffer.length <= KEPT_TOKENS) return;
  kindBuffer = new Uint8Array(KEPT_TOKENS);
  startBuffer = new Int32Array(KEPT_TOKENS);
  endBuffer = new Int32Array(KEPT_TOKENS);
}

export function emit(lx: LexState, kind: number, start: number, end: number): void {
  const at = lx.count;
  if (at === lx.capacity) grow(lx);
  lx.kinds[at] = kind;
  lx.starts[at] = start;
  lx.ends[at] = end;
  lx.lastEnd = end;
  lx.count = at + 1;
}

function grow(lx: LexState): void {
  lx.capacity *= 2;
  kindBuffer = new Uint8Array(lx.capacity);
  startBuffer = new Int32Array(lx.capacity);
  endBuffer = new Int32Array(lx.capacity);
  kindBuffer.set(lx.kinds);
  startBuffer.set(lx.starts);
  endBuffer.set(lx.ends);
  lx.kinds = kindBuffer;
  lx.starts = startBuffer;
  lx.ends = endBuffer;
}

export function report(lx: LexState, message: string, start: number, end: number): void {
  if (lx.problems.length < MAX_PROBLEMS) lx.problems.push({ message, at: { start, end } });
}
