// parse: Python's simple statements: those that fit on a line.
import type { Alias, Expr, Keyword, Name, Operator, Stmt, TypeParam } from './ast.ts';
import { EMPTY } from './cursor.ts';
import { OPERATORS } from './expressions.ts';
import { Patterns } from './patterns.ts';
import {
  AS, ASSERT, BREAK, COLON, COMMA, CONTINUE, DEL, DOT, DOUBLE_STAR, ELLIPSIS, EQUAL, FIRST_AUGMENTED, FROM, GLOBAL, IMPORT, IN, LAST_AUGMENTED, LPAR,
  LSQB, MINUS, NAME, NEWLINE, NONLOCAL, NOT, PASS, PLUS, RAISE, RETURN, RPAR, RSHIFT, RSQB, SEMI, STAR, STARTS_EXPRESSION, YIELD,
} from './tokens.ts';

const P = 112;
const E = 101;
const T = 116;

export abstract class SimpleStatements extends Patterns {
  simpleStatement(): Stmt {
    const start = this.start();
    switch (this.kind) {
      case RETURN: {
        this.advance();
        const value = this.kind === STAR || STARTS_EXPRESSION[this.kind] === 1 ? this.starExpressions() : null;
        return { type: 'Return', start, end: this.end(), value };
      }
      case IMPORT:
        return this.importStatement(start);
      case FROM:
        return this.importFrom(start);
      case RAISE:
        return this.raise(start);
      case PASS:
        this.advance();
        return { type: 'Pass', start, end: this.end() };
      case BREAK:
        this.advance();
        return { type: 'Break', start, end: this.end() };
      case CONTINUE:
        this.advance();
        return { type: 'Continue', start, end: this.end() };
      case DEL:
        return this.del(start);
      case ASSERT: {
        this.advance();
        const test = this.expression();
        const msg = this.skip(COMMA) ? this.expression() : null;
        return { type: 'Assert', start, end: this.end(), test, msg };
      }
      case GLOBAL:
      case NONLOCAL:
        return this.scope(start);
      default:
        return this.expressionStatement(start);
    }
  }

  // ---- expressions and assignments -----------------------------------------------------------------------------

  private expressionStatement(start: number): Stmt {
    const kind = this.kind;
    if (kind === NAME) {
      const special = this.softStatement(start);
      if (special !== null) return special;
    }
    const first = kind === YIELD ? this.yieldExpression() : this.starExpressions();
    if (this.kind === NEWLINE) return { type: 'Expr', start, end: this.end(), value: first };
    if (this.kind === EQUAL) return this.assignment(start, first);
    if (this.kind === COLON) return this.annotated(start, first, kind === NAME);
    if (this.kind >= FIRST_AUGMENTED && this.kind <= LAST_AUGMENTED) {
      const op = OPERATORS[this.kind - FIRST_AUGMENTED] as Operator;
      this.advance();
      this.setContext(first, 'Store');
      const value = this.assigned();
      return { type: 'AugAssign', start, end: this.end(), target: first, op, value };
    }
    return { type: 'Expr', start, end: this.end(), value: first };
  }

  private assigned(): Expr {
    return this.kind === YIELD ? this.yieldExpression() : this.starExpressions();
  }

  private assignment(start: number, first: Expr): Stmt {
    this.advance();
    let value = this.assigned();
    this.setContext(first, 'Store');
    if (this.kind !== EQUAL) return { type: 'Assign', start, end: this.end(), targets: [first], value };
    const mark = this.mark();
    this.push(first);
    while (this.skip(EQUAL)) {
      this.setContext(value, 'Store');
      this.push(value);
      value = this.assigned();
    }
    const targets = this.take<Expr>(mark);
    return { type: 'Assign', start, end: this.end(), targets, value };
  }

  private annotated(start: number, target: Expr, bare: boolean): Stmt {
    this.advance();
    this.setContext(target, 'Store');
    const annotation = this.expression();
    const value = this.skip(EQUAL) ? this.assigned() : null;
    return { type: 'AnnAssign', start, end: this.end(), target, annotation, value, simple: bare && target.type === 'Name' };
  }

  /** Statements that start with a word that is no keyword: `type X = …`, and Python 2's `print x` and `exec x`. */
  private softStatement(start: number): Stmt | null {
    const next = this.nextKind();
    if (STARTS_EXPRESSION[next] === 0 && next !== RSHIFT) return null;
    const initial = this.units[start];
    if (initial === T && next === NAME && this.isWord(this.index, 'type')) return this.typeAlias(start);
    if (initial === P && this.isWord(this.index, 'print')) return next === RSHIFT || this.maybeOperator(next) ? null : this.python2Call(start);
    if (initial === E && this.isWord(this.index, 'exec')) return this.maybeOperator(next) ? null : this.python2Call(start);
    return null;
  }

  /** Tokens that go on with an expression that began with a name. */
  private maybeOperator(kind: number): boolean {
    if (kind === NOT) return this.kindAt(this.index + 2) === IN;
    return kind === LPAR || kind === LSQB || kind === PLUS || kind === MINUS;
  }

  private python2Call(start: number): Stmt {
    this.notePython2(start);
    const func = this.nameNode();
    const mark = this.mark();
    while (STARTS_EXPRESSION[this.kind] === 1) {
      this.push(this.expression());
      if (!this.skip(COMMA) && !this.skip(IN)) break;
    }
    const args = this.take<Expr>(mark);
    const end = this.end();
    return { type: 'Expr', start, end, value: { type: 'Call', start, end, func, args, keywords: EMPTY } };
  }

  private typeAlias(start: number): Stmt {
    this.advance();
    const name: Name = this.nameNode();
    name.ctx = 'Store';
    const type_params = this.typeParams();
    this.expect(EQUAL, "expected '='");
    const value = this.expression();
    return { type: 'TypeAlias', start, end: this.end(), name, type_params, value };
  }

  typeParams(): readonly TypeParam[] {
    if (this.kind !== LSQB) return EMPTY;
    this.enter();
    this.advance();
    const mark = this.mark();
    while (this.kind !== RSQB) {
      this.push(this.typeParam());
      if (!this.skip(COMMA)) break;
    }
    this.close(RSQB);
    this.leave();
    return this.take<TypeParam>(mark);
  }

  private typeParam(): TypeParam {
    const start = this.start();
    if (this.skip(STAR)) {
      const name = this.name();
      const default_value = this.skip(EQUAL) ? this.starOrExpression() : null;
      return { type: 'TypeVarTuple', start, end: this.end(), name, default_value };
    }
    if (this.skip(DOUBLE_STAR)) {
      const name = this.name();
      const default_value = this.skip(EQUAL) ? this.expression() : null;
      return { type: 'ParamSpec', start, end: this.end(), name, default_value };
    }
    if (this.kind !== NAME) this.fail('expected a type parameter');
    const name = this.name();
    const bound = this.skip(COLON) ? this.expression() : null;
    const default_value = this.skip(EQUAL) ? this.expression() : null;
    return { type: 'TypeVar', start, end: this.end(), name, bound, default_value };
  }

  private starOrExpression(): Expr {
    return this.kind === STAR ? this.starred(0) : this.expression();
  }

  // ---- imports -------------------------------------------------------------------------------------------------

  private importStatement(start: number): Stmt {
    this.advance();
    const mark = this.mark();
    do {
      const from = this.start();
      const name = this.dottedName();
      this.push(this.alias(from, name));
    } while (this.skip(COMMA));
    const names = this.take<Alias>(mark);
    return { type: 'Import', start, end: this.end(), names };
  }

  private alias(start: number, name: string): Alias {
    const asname = this.skip(AS) ? this.name() : null;
    return { type: 'alias', start, end: this.end(), name, asname };
  }

  private importFrom(start: number): Stmt {
    this.advance();
    let level = 0;
    for (; this.kind === DOT || this.kind === ELLIPSIS; this.advance()) level += this.kind === DOT ? 1 : 3;
    const module = this.kind === NAME ? this.dottedName() : null;
    if (module === null && level === 0) this.report('expected a module name');
    this.expect(IMPORT, "expected 'import'");
    const names = this.importedNames();
    return { type: 'ImportFrom', start, end: this.end(), module, names, level };
  }

  private importedNames(): readonly Alias[] {
    const mark = this.mark();
    if (this.kind === STAR) {
      const start = this.start();
      this.advance();
      return [{ type: 'alias', start, end: this.end(), name: '*', asname: null }];
    }
    const parenthesised = this.skip(LPAR);
    while (this.kind === NAME) {
      const start = this.start();
      const name = this.name();
      this.push(this.alias(start, name));
      if (!this.skip(COMMA)) break;
    }
    if (parenthesised) this.close(RPAR);
    const names = this.take<Alias>(mark);
    if (names.length === 0) this.report('expected a name to import');
    return names;
  }

  // ---- the rest ------------------------------------------------------------------------------------------------

  private raise(start: number): Stmt {
    this.advance();
    let exc = STARTS_EXPRESSION[this.kind] === 1 ? this.expression() : null;
    let cause: Expr | null = null;
    if (exc !== null && this.skip(FROM)) cause = this.expression();
    else if (exc !== null && this.kind === COMMA) exc = this.raise2(exc);
    return { type: 'Raise', start, end: this.end(), exc, cause };
  }

  /** Python 2: raise E, value, traceback. */
  private raise2(func: Expr): Expr {
    this.notePython2(this.start());
    const mark = this.mark();
    while (this.skip(COMMA)) this.push(this.expression());
    const args = this.take<Expr>(mark).slice(0, 1);
    return { type: 'Call', start: func.start, end: this.end(), func, args, keywords: EMPTY };
  }

  private del(start: number): Stmt {
    this.advance();
    const mark = this.mark();
    do {
      if (STARTS_EXPRESSION[this.kind] === 0) break;
      const target = this.primary();
      this.setContext(target, 'Del');
      this.push(target);
    } while (this.skip(COMMA));
    const targets = this.take<Expr>(mark);
    if (targets.length === 0) this.report('expected a target');
    return { type: 'Delete', start, end: this.end(), targets };
  }

  private scope(start: number): Stmt {
    const type = this.kind === GLOBAL ? 'Global' : 'Nonlocal';
    this.advance();
    const names: string[] = [];
    do names.push(this.name());
    while (this.skip(COMMA));
    return { type, start, end: this.end(), names };
  }

  /** Statements up to the end of the line, separated by semicolons. */
  simpleLine(): void {
    for (;;) {
      this.push(this.simpleStatement());
      if (this.kind === NEWLINE) break;
      if (this.kind !== SEMI) {
        this.report('invalid syntax');
        this.skipLine();
        return;
      }
      this.advance();
      if (this.kind === NEWLINE) break;
    }
    this.advance();
  }

  /** Arguments of a class header. */
  bases(): { readonly bases: readonly Expr[]; readonly keywords: readonly Keyword[] } {
    if (this.kind !== LPAR) return { bases: EMPTY, keywords: EMPTY };
    const mark = this.mark();
    const markMore = this.markMore();
    this.callArguments();
    const keywords = this.takeMore<Keyword>(markMore);
    return { bases: this.take<Expr>(mark), keywords };
  }
}
