// parse: Python's compound statements, blocks, and going on after a statement that does not parse.
import type { Interest } from '../document.ts';
import type { ExceptHandler, Expr, Stmt, WithItem } from './ast.ts';
import { EMPTY } from './cursor.ts';
import type { LexState } from './lex-state.ts';
import { SimpleStatements } from './simple.ts';
import {
  ARROW, AS, ASYNC, AT, CLASS, COLON, COMMA, DEDENT, DEF, ELIF, ELSE, EOF, EXCEPT, FINALLY, FOR, IF, IN, INDENT, LBRACE, LPAR, LSQB, NAME, NEWLINE, RBRACE, RPAR,
  RSQB, STAR, TRY, WHILE, WITH, YIELD,
} from './tokens.ts';

const M = 109;

/** An `if` or `elif` with its block, while the chain is being read. */
interface Branch {
  readonly start: number;
  readonly test: Expr;
  readonly body: readonly Stmt[];
}

export abstract class CompoundStatements extends SimpleStatements {
  private readonly interest: Interest | undefined;

  constructor(lx: LexState, interest?: Interest) {
    super(lx);
    this.interest = interest;
  }

  /** Reads one statement, or a line of them, onto the stack. */
  statement(): void {
    const index = this.index;
    const mark = this.mark();
    const markMore = this.markMore();
    const { depth } = this;
    this.beginStatement();
    try {
      this.dispatch();
    } catch (error) {
      this.abandon(error, depth, mark, markMore);
      if (this.index === index && this.kind !== EOF) this.advance();
      this.skipLine();
      if (this.kind === INDENT) this.strayBlock();
    }
  }

  private dispatch(): void {
    const start = this.start();
    switch (this.kind) {
      case NEWLINE:
        this.advance();
        return;
      case INDENT:
        this.report('unexpected indent');
        this.strayBlock();
        return;
      case DEF:
        this.push(this.functionDef(start, EMPTY, false));
        return;
      case CLASS:
        this.push(this.classDef(start, EMPTY));
        return;
      case IF:
        this.push(this.ifStatement());
        return;
      case FOR:
        this.push(this.forStatement(start, false));
        return;
      case WHILE:
        this.push(this.whileStatement(start));
        return;
      case TRY:
        this.push(this.tryStatement(start));
        return;
      case WITH:
        this.push(this.withStatement(start, false));
        return;
      case AT:
        this.decorated();
        return;
      case ASYNC:
        this.push(this.asyncStatement(start));
        return;
      case ELIF:
      case ELSE:
      case EXCEPT:
      case FINALLY:
        this.fail('invalid syntax');
        return;
      case NAME:
        if (this.units[start] === M && this.isWord(this.index, 'match') && this.isMatch()) {
          this.push(this.match());
          return;
        }
    }
    this.simpleLine();
  }

  /** A block whose header is missing or broken: its statements belong to the block round it. */
  private strayBlock(): void {
    this.advance();
    while (this.kind !== DEDENT && this.kind !== EOF) this.statement();
    this.skip(DEDENT);
  }

  block(): readonly Stmt[] {
    const mark = this.mark();
    if (this.skip(NEWLINE)) {
      if (!this.skip(INDENT)) {
        this.report('expected an indented block', this.end(), this.end());
        return EMPTY;
      }
      while (this.kind !== DEDENT && this.kind !== EOF) this.statement();
      this.skip(DEDENT);
    } else if (this.kind === EOF) {
      this.report('expected an indented block');
    } else {
      this.lineBlock();
    }
    return this.take<Stmt>(mark);
  }

  /** `if x: a; b`: a failure in it must not lose the header. */
  private lineBlock(): void {
    const mark = this.mark();
    const markMore = this.markMore();
    const { depth } = this;
    try {
      this.simpleLine();
    } catch (error) {
      this.abandon(error, depth, mark, markMore);
      this.skipLine();
    }
    if (this.kind === INDENT) this.strayBlock();
  }

  // ---- definitions ---------------------------------------------------------------------------------------------

  private decorated(): void {
    const mark = this.mark();
    while (this.kind === AT) {
      this.advance();
      this.push(this.namedExpression());
      if (this.kind !== NEWLINE) this.report('invalid syntax');
      this.skipLine();
    }
    const decorators = this.take<Expr>(mark);
    const start = this.start();
    if (this.kind === DEF) {
      this.push(this.functionDef(start, decorators, false));
    } else if (this.kind === CLASS) {
      this.push(this.classDef(start, decorators));
    } else if (this.kind === ASYNC && this.nextKind() === DEF) {
      this.advance();
      this.push(this.functionDef(start, decorators, true));
    } else {
      this.report('expected a function or class after its decorators');
      for (const value of decorators) this.push({ type: 'Expr', start: value.start, end: value.end, value });
    }
  }

  private functionDef(start: number, decorator_list: readonly Expr[], isAsync: boolean): Stmt {
    this.advance();
    const name = this.name();
    const type_params = this.typeParams();
    this.enter();
    if (!this.skip(LPAR)) this.report("expected '('");
    const args = this.parameters(RPAR);
    this.close(RPAR);
    this.leave();
    const returns = this.skip(ARROW) ? this.expression() : null;
    this.colon();
    const body = this.passedOver(start) ? EMPTY : this.block();
    const end = this.end();
    if (isAsync) return { type: 'AsyncFunctionDef', start, end, name, args, body, decorator_list, returns, type_params };
    return { type: 'FunctionDef', start, end, name, args, body, decorator_list, returns, type_params };
  }

  /** Goes past an indented body that nobody asks for. */
  private passedOver(start: number): boolean {
    if (this.interest === undefined || this.kind !== NEWLINE || this.nextKind() !== INDENT) return false;
    const last = this.blockEnd(this.index + 1);
    if (this.interest(start, this.startAt(last))) return false;
    this.rewind(last);
    this.skip(DEDENT);
    return true;
  }

  private classDef(start: number, decorator_list: readonly Expr[]): Stmt {
    this.advance();
    const name = this.name();
    const type_params = this.typeParams();
    const { bases, keywords } = this.bases();
    this.colon();
    const body = this.block();
    return { type: 'ClassDef', start, end: this.end(), name, bases, keywords, body, decorator_list, type_params };
  }

  private asyncStatement(start: number): Stmt {
    this.advance();
    if (this.kind === DEF) return this.functionDef(start, EMPTY, true);
    if (this.kind === FOR) return this.forStatement(start, true);
    if (this.kind === WITH) return this.withStatement(start, true);
    return this.fail("expected 'def', 'for' or 'with' after 'async'");
  }

  // ---- branches and loops --------------------------------------------------------------------------------------

  /** The chain is read in a loop: it may be thousands of branches long. */
  private ifStatement(): Stmt {
    const branches: Branch[] = [];
    do {
      const start = this.start();
      this.beginStatement();
      this.advance();
      const test = this.namedExpression();
      this.colon();
      branches.push({ start, test, body: this.block() });
    } while (this.kind === ELIF);
    let orelse = this.elseBlock();
    const end = this.end();
    for (let at = branches.length - 1; at > 0; at--) {
      const { start, test, body } = branches[at] as Branch;
      orelse = [{ type: 'If', start, end, test, body, orelse }];
    }
    const { start, test, body } = branches[0] as Branch;
    return { type: 'If', start, end, test, body, orelse };
  }

  private elseBlock(): readonly Stmt[] {
    if (this.kind !== ELSE) return EMPTY;
    this.beginStatement();
    this.advance();
    this.colon();
    return this.block();
  }

  private forStatement(start: number, isAsync: boolean): Stmt {
    this.advance();
    const target = this.targets();
    this.expect(IN, "expected 'in'");
    const iter = this.starExpressions();
    this.colon();
    const body = this.block();
    const orelse = this.elseBlock();
    const end = this.end();
    if (isAsync) return { type: 'AsyncFor', start, end, target, iter, body, orelse };
    return { type: 'For', start, end, target, iter, body, orelse };
  }

  private whileStatement(start: number): Stmt {
    this.advance();
    const test = this.namedExpression();
    this.colon();
    const body = this.block();
    const orelse = this.elseBlock();
    return { type: 'While', start, end: this.end(), test, body, orelse };
  }

  // ---- try -----------------------------------------------------------------------------------------------------

  private tryStatement(start: number): Stmt {
    this.advance();
    this.colon();
    const body = this.block();
    const handlers: ExceptHandler[] = [];
    let star = false;
    while (this.kind === EXCEPT) {
      star ||= this.nextKind() === STAR;
      handlers.push(this.handler());
    }
    const orelse = this.elseBlock();
    let finalbody: readonly Stmt[] = EMPTY;
    if (this.kind === FINALLY) {
      this.beginStatement();
      this.advance();
      this.colon();
      finalbody = this.block();
    } else if (handlers.length === 0) {
      this.report("expected 'except' or 'finally' block");
    }
    const end = this.end();
    if (star) return { type: 'TryStar', start, end, body, handlers, orelse, finalbody };
    return { type: 'Try', start, end, body, handlers, orelse, finalbody };
  }

  private handler(): ExceptHandler {
    const start = this.start();
    const { depth } = this;
    const mark = this.mark();
    const markMore = this.markMore();
    this.beginStatement();
    this.advance();
    this.skip(STAR);
    let exception: Expr | null = null;
    let name: string | null = null;
    try {
      if (this.kind !== COLON) exception = this.expression();
      if (this.skip(AS)) name = this.name();
      else if (exception !== null && this.kind === COMMA) ({ exception, name } = this.handledList(exception));
    } catch (error) {
      this.abandon(error, depth, mark, markMore);
    }
    this.colon();
    const body = this.block();
    return { type: 'ExceptHandler', start, end: this.end(), exception, name, body };
  }

  /** `except A, B:` (PEP 758), or Python 2's `except A, e:`, where e is in lower case. */
  private handledList(first: Expr): { readonly exception: Expr; readonly name: string | null } {
    const commaAt = this.start();
    const mark = this.mark();
    this.push(first);
    while (this.skip(COMMA)) {
      if (this.kind === COLON) break;
      this.push(this.expression());
    }
    const elts = this.take<Expr>(mark);
    const second = elts[1];
    if (elts.length === 2 && second?.type === 'Name' && /^[a-z_]/.test(second.id)) {
      this.notePython2(commaAt);
      return { exception: first, name: second.id };
    }
    return { exception: { type: 'Tuple', start: first.start, end: this.end(), elts, ctx: 'Load' }, name: null };
  }

  // ---- with ----------------------------------------------------------------------------------------------------

  private withStatement(start: number, isAsync: boolean): Stmt {
    this.advance();
    const items = (this.kind === LPAR && this.parenthesisedItems()) || this.withItems();
    this.colon();
    const body = this.block();
    const end = this.end();
    if (isAsync) return { type: 'AsyncWith', start, end, items, body };
    return { type: 'With', start, end, items, body };
  }

  private withItems(): readonly WithItem[] {
    const mark = this.mark();
    do this.push(this.withItem());
    while (this.skip(COMMA));
    return this.take<WithItem>(mark);
  }

  private withItem(): WithItem {
    const start = this.start();
    const context_expr = this.expression();
    const optional_vars = this.skip(AS) ? this.target() : null;
    return { type: 'withitem', start, end: this.end(), context_expr, optional_vars };
  }

  /** `with (a as b, c):`; null: the parentheses belong to an expression. */
  private parenthesisedItems(): readonly WithItem[] | null {
    const from = this.index;
    if (this.kindAt(this.matching(from) + 1) !== COLON) return null;
    const mark = this.mark();
    this.enter();
    this.advance();
    while (this.kind !== RPAR && this.kind !== YIELD && this.kind !== STAR) {
      this.push(this.withItem());
      if (!this.skip(COMMA)) break;
    }
    this.leave();
    if (this.kind === RPAR && this.mark() > mark) {
      this.advance();
      return this.take<WithItem>(mark);
    }
    this.dropTo(mark, this.markMore());
    this.rewind(from);
    return null;
  }

  /** Index of the bracket that closes the one at `from`, or of the end of the line. */
  private matching(from: number): number {
    let open = 0;
    for (let index = from; ; index++) {
      const kind = this.kindAt(index);
      if (kind === NEWLINE || kind === EOF) return index;
      if (kind === LPAR || kind === LSQB || kind === LBRACE) open++;
      else if ((kind === RPAR || kind === RSQB || kind === RBRACE) && --open === 0) return index;
    }
  }
}
