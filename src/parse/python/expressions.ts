// parse: Python expressions by precedence climbing.
import type { CompareOperator, Constant, Expr, Operator, UnaryOperator } from './ast.ts';
import { EMPTY } from './cursor.ts';
import { Displays } from './displays.ts';
import {
  AND_LEVEL, AWAIT, BACKTICK, COLON, COMMA, COMPARE_LEVEL, DOT, DOUBLE_STAR, ELLIPSIS, ELSE, EQUAL_EQUAL, FALSE, FROM, FSTRING_START, GREATER,
  GREATER_EQUAL, IF, IN, IS, LAMBDA, LBRACE, LESS, LESS_EQUAL, LPAR, LSQB, MINUS, NAME, NONE, NOT, NOT_EQUAL, NUMBER, OR_LEVEL, PLUS, PRECEDENCE,
  BITOR_LEVEL, RSQB, STAR, STARTS_EXPRESSION, STRING, STRING_ESCAPED, TILDE, TRUE, VBAR,
} from './tokens.ts';

/** By kind, VBAR first. */
export const OPERATORS: readonly Operator[] = ['BitOr', 'BitXor', 'BitAnd', 'LShift', 'RShift', 'Add', 'Sub', 'Mult', 'Div', 'FloorDiv', 'Mod', 'MatMult', 'Pow'];

const UNARY: ReadonlyMap<number, UnaryOperator> = new Map([
  [MINUS, 'USub'],
  [PLUS, 'UAdd'],
  [TILDE, 'Invert'],
]);

const COMPARISONS: ReadonlyMap<number, CompareOperator> = new Map([
  [EQUAL_EQUAL, 'Eq'],
  [NOT_EQUAL, 'NotEq'],
  [LESS, 'Lt'],
  [LESS_EQUAL, 'LtE'],
  [GREATER, 'Gt'],
  [GREATER_EQUAL, 'GtE'],
]);

export abstract class Expressions extends Displays {
  expression(): Expr {
    if (this.kind === LAMBDA) return this.lambda();
    const start = this.start();
    const body = this.operators(OR_LEVEL);
    if (this.kind !== IF) return body;
    this.advance();
    this.enter();
    const test = this.operators(OR_LEVEL);
    this.expect(ELSE, "expected 'else' after 'if' expression");
    const orelse = this.expression();
    this.leave();
    return { type: 'IfExp', start, end: this.end(), test, body, orelse };
  }

  private lambda(): Expr {
    const start = this.start();
    this.enter();
    this.advance();
    const args = this.parameters(COLON);
    this.expect(COLON, "expected ':'");
    const body = this.expression();
    this.leave();
    return { type: 'Lambda', start, end: this.end(), args, body };
  }

  yieldExpression(): Expr {
    const start = this.start();
    this.enter();
    this.advance();
    let node: Expr;
    if (this.skip(FROM)) {
      const value = this.expression();
      node = { type: 'YieldFrom', start, end: this.end(), value };
    } else {
      const value = this.kind === STAR || STARTS_EXPRESSION[this.kind] === 1 ? this.starExpressions() : null;
      node = { type: 'Yield', start, end: this.end(), value };
    }
    this.leave();
    return node;
  }

  /** Expressions with commas between them are a tuple. */
  starExpressions(): Expr {
    const start = this.start();
    const first = this.kind === STAR ? this.starred(BITOR_LEVEL) : this.expression();
    return this.kind === COMMA ? this.bareTuple(start, first) : first;
  }

  private bareTuple(start: number, first: Expr): Expr {
    const mark = this.mark();
    this.push(first);
    while (this.skip(COMMA)) {
      if (this.kind === STAR) this.push(this.starred(BITOR_LEVEL));
      else if (STARTS_EXPRESSION[this.kind] === 1) this.push(this.expression());
      else break;
    }
    const elts = this.take<Expr>(mark);
    return { type: 'Tuple', start, end: this.end(), elts, ctx: 'Load' };
  }

  /** Operands joined by operators that bind at least as tightly as `level`. */
  operators(level: number): Expr {
    const start = this.start();
    const left = this.unary();
    return (PRECEDENCE[this.kind] as number) < level || PRECEDENCE[this.kind] === 0 ? left : this.operatorTail(left, start, level);
  }

  private operatorTail(first: Expr, start: number, level: number): Expr {
    let left = first;
    for (;;) {
      const kind = this.kind;
      const precedence = PRECEDENCE[kind] as number;
      if (precedence < level || precedence === 0) return left;
      if (precedence > COMPARE_LEVEL) {
        this.advance();
        const right = this.operators(precedence + 1);
        left = { type: 'BinOp', start, end: this.end(), left, op: OPERATORS[kind - VBAR] as Operator, right };
      } else if (precedence === COMPARE_LEVEL) {
        if (kind === NOT && this.nextKind() !== IN) return left;
        left = this.comparison(left, start);
      } else {
        const mark = this.mark();
        this.push(left);
        while (this.skip(kind)) this.push(this.operators(precedence + 1));
        const values = this.take<Expr>(mark);
        left = { type: 'BoolOp', start, end: this.end(), op: precedence === AND_LEVEL ? 'And' : 'Or', values };
      }
    }
  }

  private comparison(left: Expr, start: number): Expr {
    const op = this.comparisonOperator();
    const first = this.operators(COMPARE_LEVEL + 1);
    if (PRECEDENCE[this.kind] !== COMPARE_LEVEL) return { type: 'Compare', start, end: this.end(), left, ops: [op], comparators: [first] };
    const ops = [op];
    const mark = this.mark();
    this.push(first);
    while (PRECEDENCE[this.kind] === COMPARE_LEVEL && (this.kind !== NOT || this.nextKind() === IN)) {
      ops.push(this.comparisonOperator());
      this.push(this.operators(COMPARE_LEVEL + 1));
    }
    const comparators = this.take<Expr>(mark);
    return { type: 'Compare', start, end: this.end(), left, ops, comparators };
  }

  private comparisonOperator(): CompareOperator {
    const kind = this.kind;
    this.advance();
    if (kind === IN) return 'In';
    if (kind === IS) return this.skip(NOT) ? 'IsNot' : 'Is';
    if (kind === NOT) {
      this.advance();
      return 'NotIn';
    }
    return COMPARISONS.get(kind) ?? 'Eq';
  }

  private unary(): Expr {
    const kind = this.kind;
    if (kind === NAME || kind === STRING || kind === LPAR || kind === NUMBER) return this.power();
    if (kind !== NOT && kind !== MINUS && kind !== PLUS && kind !== TILDE) return this.power();
    const start = this.start();
    this.enter();
    this.advance();
    const operand = kind === NOT ? this.operators(COMPARE_LEVEL) : this.unary();
    this.leave();
    return { type: 'UnaryOp', start, end: this.end(), op: UNARY.get(kind) ?? 'Not', operand };
  }

  private power(): Expr {
    const start = this.start();
    const base = this.kind === AWAIT ? this.awaited() : this.primary();
    if (this.kind !== DOUBLE_STAR) return base;
    this.enter();
    this.advance();
    const right = this.unary();
    this.leave();
    return { type: 'BinOp', start, end: this.end(), left: base, op: 'Pow', right };
  }

  private awaited(): Expr {
    const start = this.start();
    this.advance();
    const value = this.primary();
    return { type: 'Await', start, end: this.end(), value };
  }

  /** An atom with its attributes, calls and subscripts. */
  primary(): Expr {
    const start = this.start();
    let node = this.atom();
    for (;;) {
      const kind = this.kind;
      if (kind === DOT) {
        this.advance();
        const attr = this.attribute();
        node = { type: 'Attribute', start, end: this.end(), value: node, attr, ctx: 'Load' };
      } else if (kind === LPAR) {
        node = this.call(node, start);
      } else if (kind === LSQB) {
        node = this.subscript(node, start);
      } else {
        return node;
      }
    }
  }

  /** A keyword after a dot is wrong, yet the attribute it means is plain. */
  private attribute(): string {
    if (this.kind === NAME || this.kind < FALSE) return this.name();
    this.report('expected a name');
    const word = this.word();
    this.advance();
    return word;
  }

  private call(func: Expr, start: number): Expr {
    const mark = this.mark();
    const markMore = this.markMore();
    this.callArguments();
    const keywords = this.takeMore<never>(markMore);
    const args = this.take<Expr>(mark);
    return { type: 'Call', start, end: this.end(), func, args, keywords };
  }

  private subscript(value: Expr, start: number): Expr {
    this.enter();
    this.advance();
    const slice = this.slices();
    this.close(RSQB);
    this.leave();
    return { type: 'Subscript', start, end: this.end(), value, slice, ctx: 'Load' };
  }

  private slices(): Expr {
    const start = this.start();
    if (this.atClose(RSQB)) {
      this.report('expected an index');
      return { type: 'Tuple', start, end: start, elts: EMPTY, ctx: 'Load' };
    }
    const first = this.sliceItem();
    if (this.kind !== COMMA && first.type !== 'Starred') return first;
    const mark = this.mark();
    this.push(first);
    while (this.skip(COMMA)) {
      if (this.atClose(RSQB)) break;
      this.push(this.sliceItem());
    }
    const elts = this.take<Expr>(mark);
    return { type: 'Tuple', start, end: this.end(), elts, ctx: 'Load' };
  }

  private sliceItem(): Expr {
    if (this.kind === STAR) return this.starred(0);
    const start = this.start();
    const lower = this.kind === COLON ? null : this.namedExpression();
    if (lower !== null && this.kind !== COLON) return lower;
    this.advance();
    const upper = this.sliceBound();
    const step = this.skip(COLON) ? this.sliceBound() : null;
    return { type: 'Slice', start, end: this.end(), lower, upper, step };
  }

  private sliceBound(): Expr | null {
    return this.kind === COLON || this.kind === COMMA || this.kind === RSQB ? null : this.expression();
  }

  private atom(): Expr {
    switch (this.kind) {
      case NAME:
        return this.nameNode();
      case STRING:
      case STRING_ESCAPED:
      case FSTRING_START:
        return this.strings();
      case LPAR:
        return this.parenthesised();
      case NUMBER:
        return this.numberLiteral();
      case LSQB:
        return this.list();
      case LBRACE:
        return this.braces();
      case NONE:
      case TRUE:
      case FALSE:
      case ELLIPSIS:
        return this.keywordConstant();
      case BACKTICK:
        return this.backticks();
      default:
        return this.fail('expected an expression');
    }
  }

  keywordConstant(): Constant {
    const start = this.start();
    const end = this.tokenEnd();
    const kind = this.kind;
    this.advance();
    if (kind === NONE || kind === ELLIPSIS) return { type: 'Constant', start, end, literal: kind === NONE ? 'none' : 'ellipsis', value: null, kind: null };
    return { type: 'Constant', start, end, literal: 'bool', value: kind === TRUE, kind: null };
  }

  /** Python 2: `x` in backticks is repr(x). */
  private backticks(): Expr {
    const start = this.start();
    this.notePython2(start);
    this.enter();
    this.advance();
    const value = this.starExpressions();
    this.expect(BACKTICK, 'expected a backtick');
    this.leave();
    const func: Expr = { type: 'Name', start, end: start + 1, id: 'repr', ctx: 'Load' };
    return { type: 'Call', start, end: this.end(), func, args: [value], keywords: EMPTY };
  }
}
