// parse: Python's match statement and its patterns (PEP 634).
import type { Expr, MatchCase, Pattern, Stmt } from './ast.ts';
import { Expressions } from './expressions.ts';
import {
  AS, COLON, COMMA, DEDENT, DOT, DOUBLE_STAR, EOF, EQUAL, FALSE, FSTRING_START, IF, INDENT, LBRACE, LPAR, LSQB, MINUS, NAME, NEWLINE, NONE, NUMBER,
  RBRACE, RPAR, RSQB, STAR, SUM_LEVEL, STARTS_EXPRESSION, STRING, STRING_ESCAPED, TRUE, VBAR,
} from './tokens.ts';

export abstract class Patterns extends Expressions {
  abstract block(): readonly Stmt[];
  abstract statement(): void;

  /** `match` is a keyword where the line ends in a colon and the next one, indented, starts with `case`. */
  isMatch(): boolean {
    if (STARTS_EXPRESSION[this.nextKind()] === 0 && this.nextKind() !== STAR) return false;
    let index = this.index;
    while (this.kindAt(index) !== NEWLINE && this.kindAt(index) !== EOF) index++;
    return this.kindAt(index - 1) === COLON && this.kindAt(index + 1) === INDENT && this.isWord(index + 2, 'case');
  }

  match(): Stmt {
    const start = this.start();
    this.advance();
    const subject = this.subject();
    this.colon();
    this.advance(); // NEWLINE
    this.advance(); // INDENT
    const mark = this.mark();
    while (this.kind !== DEDENT && this.kind !== EOF) {
      if (this.isWord(this.index, 'case')) {
        this.beginStatement();
        this.push(this.matchCase());
      } else if (this.kind === NEWLINE) {
        this.advance();
      } else {
        this.beginStatement();
        this.report("expected 'case'");
        const before = this.mark();
        this.statement();
        this.dropTo(before, this.markMore());
      }
    }
    this.skip(DEDENT);
    const cases = this.take<MatchCase>(mark);
    return { type: 'Match', start, end: this.end(), subject, cases };
  }

  private subject(): Expr {
    const start = this.start();
    const first = this.starNamed();
    if (this.kind !== COMMA) return first;
    const mark = this.mark();
    this.push(first);
    while (this.skip(COMMA) && this.kind !== COLON) this.push(this.starNamed());
    const elts = this.take<Expr>(mark);
    return { type: 'Tuple', start, end: this.end(), elts, ctx: 'Load' };
  }

  private matchCase(): MatchCase {
    const start = this.start();
    const { depth } = this;
    const mark = this.mark();
    const markMore = this.markMore();
    let pattern: Pattern;
    let guard: Expr | null = null;
    this.advance();
    try {
      pattern = this.openPattern();
      if (this.skip(IF)) guard = this.namedExpression();
    } catch (error) {
      this.abandon(error, depth, mark, markMore);
      pattern = { type: 'MatchAs', start, end: start, pattern: null, name: null };
    }
    this.colon();
    const body = this.block();
    return { type: 'match_case', start, end: this.end(), pattern, guard, body };
  }

  /** At the top a sequence needs no brackets. */
  private openPattern(): Pattern {
    const start = this.start();
    const first = this.maybeStar();
    if (this.kind !== COMMA && first.type !== 'MatchStar') return first;
    const mark = this.mark();
    this.push(first);
    while (this.skip(COMMA) && this.kind !== COLON && this.kind !== IF) this.push(this.maybeStar());
    const patterns = this.take<Pattern>(mark);
    return { type: 'MatchSequence', start, end: this.end(), patterns };
  }

  private maybeStar(): Pattern {
    const start = this.start();
    if (!this.skip(STAR)) return this.pattern();
    const name = this.captured();
    return { type: 'MatchStar', start, end: this.end(), name };
  }

  private captured(): string | null {
    const name = this.name();
    return name === '_' ? null : name;
  }

  private pattern(): Pattern {
    const start = this.start();
    this.enter();
    const pattern = this.orPattern();
    this.leave();
    if (!this.skip(AS)) return pattern;
    const name = this.name();
    return { type: 'MatchAs', start, end: this.end(), pattern, name };
  }

  private orPattern(): Pattern {
    const start = this.start();
    const first = this.closedPattern();
    if (this.kind !== VBAR) return first;
    const mark = this.mark();
    this.push(first);
    while (this.skip(VBAR)) this.push(this.closedPattern());
    const patterns = this.take<Pattern>(mark);
    return { type: 'MatchOr', start, end: this.end(), patterns };
  }

  private closedPattern(): Pattern {
    switch (this.kind) {
      case NAME:
        return this.namePattern();
      case NONE:
      case TRUE:
      case FALSE:
        return this.singleton();
      case NUMBER:
      case MINUS:
      case STRING:
      case STRING_ESCAPED:
      case FSTRING_START: {
        const start = this.start();
        const value = this.literal();
        return { type: 'MatchValue', start, end: this.end(), value };
      }
      case LPAR:
        return this.group();
      case LSQB: {
        const start = this.start();
        this.advance();
        const patterns = this.sequence(RSQB);
        return { type: 'MatchSequence', start, end: this.end(), patterns };
      }
      case LBRACE:
        return this.mapping();
      default:
        return this.fail('expected a pattern');
    }
  }

  private singleton(): Pattern {
    const start = this.start();
    const value = this.kind === NONE ? null : this.kind === TRUE;
    this.advance();
    return { type: 'MatchSingleton', start, end: this.end(), value };
  }

  /** A string, or a number with sign and imaginary part. */
  private literal(): Expr {
    return this.kind === NUMBER || this.kind === MINUS ? this.operators(SUM_LEVEL) : this.strings();
  }

  private namePattern(): Pattern {
    const start = this.start();
    let node: Expr = this.nameNode();
    if (this.kind !== DOT && this.kind !== LPAR) {
      return { type: 'MatchAs', start, end: node.end, pattern: null, name: node.id === '_' ? null : node.id };
    }
    while (this.skip(DOT)) {
      const attr = this.name();
      node = { type: 'Attribute', start, end: this.end(), value: node, attr, ctx: 'Load' };
    }
    return this.kind === LPAR ? this.classPattern(node) : { type: 'MatchValue', start, end: this.end(), value: node };
  }

  private classPattern(cls: Expr): Pattern {
    this.advance();
    const mark = this.mark();
    const markMore = this.markMore();
    const kwd_attrs: string[] = [];
    while (this.kind !== RPAR) {
      if (this.kind === NAME && this.nextKind() === EQUAL) {
        kwd_attrs.push(this.name());
        this.advance();
        this.pushMore(this.pattern());
      } else {
        this.push(this.pattern());
      }
      if (!this.skip(COMMA)) break;
    }
    this.close(RPAR);
    const kwd_patterns = this.takeMore<Pattern>(markMore);
    return { type: 'MatchClass', start: cls.start, end: this.end(), cls, patterns: this.take<Pattern>(mark), kwd_attrs, kwd_patterns };
  }

  private group(): Pattern {
    const start = this.start();
    this.advance();
    if (this.kind !== RPAR) {
      const first = this.maybeStar();
      if (this.kind !== COMMA && first.type !== 'MatchStar') {
        this.close(RPAR);
        return first;
      }
      const mark = this.mark();
      this.push(first);
      while (this.skip(COMMA) && this.kind !== RPAR) this.push(this.maybeStar());
      this.close(RPAR);
      return { type: 'MatchSequence', start, end: this.end(), patterns: this.take<Pattern>(mark) };
    }
    this.advance();
    return { type: 'MatchSequence', start, end: this.end(), patterns: this.take<Pattern>(this.mark()) };
  }

  private sequence(close: number): readonly Pattern[] {
    const mark = this.mark();
    while (this.kind !== close) {
      this.push(this.maybeStar());
      if (!this.skip(COMMA)) break;
    }
    this.close(close);
    return this.take<Pattern>(mark);
  }

  private mapping(): Pattern {
    const start = this.start();
    this.advance();
    const mark = this.mark();
    const markMore = this.markMore();
    let rest: string | null = null;
    while (this.kind !== RBRACE) {
      if (this.skip(DOUBLE_STAR)) {
        rest = this.name();
      } else {
        this.push(this.mappingKey());
        this.expect(COLON, "expected ':'");
        this.pushMore(this.pattern());
      }
      if (!this.skip(COMMA)) break;
    }
    this.close(RBRACE);
    const patterns = this.takeMore<Pattern>(markMore);
    return { type: 'MatchMapping', start, end: this.end(), keys: this.take<Expr>(mark), patterns, rest };
  }

  private mappingKey(): Expr {
    if (this.kind === NONE || this.kind === TRUE || this.kind === FALSE) return this.keywordConstant();
    return this.kind === NAME ? this.primary() : this.literal();
  }
}
