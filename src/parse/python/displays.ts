// parse: what stands in Python brackets: tuples, lists, dicts, sets, comprehensions; parameters of functions and lambdas.
import type { Arg, Arguments, Comprehension, Context, Expr, Keyword, Name } from './ast.ts';
import { EMPTY } from './cursor.ts';
import { Literals } from './literals.ts';
import {
  ASYNC, BITOR_LEVEL, COLON, COMMA, DOUBLE_STAR, EQUAL, FALSE, FOR, IF, IN, LPAR, NAME, OR_LEVEL, RBRACE, RPAR, RSQB, SLASH, STAR, STARTS_EXPRESSION,
  WALRUS, YIELD,
} from './tokens.ts';

/** How messages call what cannot be assigned to. */
const ASSIGNABLE: ReadonlySet<string> = new Set(['Name', 'Attribute', 'Subscript', 'Starred', 'Tuple', 'List']);

export abstract class Displays extends Literals {
  abstract expression(): Expr;
  abstract operators(level: number): Expr;

  /** expression, or `name := expression`. */
  namedExpression(): Expr {
    const start = this.start();
    const target = this.expression();
    if (this.kind !== WALRUS) return target;
    if (target.type !== 'Name') this.fail('cannot use assignment expressions here');
    this.advance();
    target.ctx = 'Store';
    const value = this.expression();
    return { type: 'NamedExpr', start, end: this.end(), target, value };
  }

  starred(level: number): Expr {
    const start = this.start();
    this.advance();
    this.enter();
    const value = level > 0 ? this.operators(level) : this.expression();
    this.leave();
    return { type: 'Starred', start, end: this.end(), value, ctx: 'Load' };
  }

  starNamed(): Expr {
    return this.kind === STAR ? this.starred(BITOR_LEVEL) : this.namedExpression();
  }

  setContext(node: Expr, ctx: Context): void {
    if (node.type === 'Name' || node.type === 'Attribute' || node.type === 'Subscript') {
      node.ctx = ctx;
    } else if (node.type === 'Tuple' || node.type === 'List') {
      node.ctx = ctx;
      for (const element of node.elts) this.setContext(element, ctx);
    } else if (node.type === 'Starred') {
      node.ctx = ctx;
      this.setContext(node.value, ctx);
    } else if (!ASSIGNABLE.has(node.type)) {
      this.report(ctx === 'Del' ? 'cannot delete this expression' : 'cannot assign to this expression', node.start, node.end);
    }
  }

  // ---- brackets ------------------------------------------------------------------------------------------------

  parenthesised(): Expr {
    const start = this.start();
    this.enter();
    this.advance();
    let node: Expr;
    if (this.atClose(RPAR)) {
      this.close(RPAR);
      node = { type: 'Tuple', start, end: this.end(), elts: EMPTY, ctx: 'Load' };
    } else if (this.kind === YIELD) {
      node = this.yieldExpression();
      this.close(RPAR);
    } else {
      node = this.starNamed();
      if (this.kind === FOR || this.kind === ASYNC) {
        const generators = this.generators();
        this.close(RPAR);
        node = { type: 'GeneratorExp', start, end: this.end(), elt: node, generators };
      } else if (this.kind === COMMA) {
        const elts = this.elements(node, RPAR);
        node = { type: 'Tuple', start, end: this.end(), elts, ctx: 'Load' };
      } else {
        this.close(RPAR);
      }
    }
    this.leave();
    return node;
  }

  /** The rest of a display after its first element, and its closing bracket. */
  private elements(first: Expr, close: number): readonly Expr[] {
    const mark = this.mark();
    this.push(first);
    while (this.skip(COMMA)) {
      if (this.atClose(close)) break;
      this.push(this.starNamed());
    }
    this.close(close);
    return this.take<Expr>(mark);
  }

  list(): Expr {
    const start = this.start();
    this.enter();
    this.advance();
    let node: Expr;
    if (this.atClose(RSQB)) {
      this.close(RSQB);
      node = { type: 'List', start, end: this.end(), elts: EMPTY, ctx: 'Load' };
    } else {
      const first = this.starNamed();
      if (this.kind === FOR || this.kind === ASYNC) {
        const generators = this.generators();
        this.close(RSQB);
        node = { type: 'ListComp', start, end: this.end(), elt: first, generators };
      } else {
        const elts = this.elements(first, RSQB);
        node = { type: 'List', start, end: this.end(), elts, ctx: 'Load' };
      }
    }
    this.leave();
    return node;
  }

  braces(): Expr {
    const start = this.start();
    this.enter();
    this.advance();
    let node: Expr;
    if (this.atClose(RBRACE)) {
      this.close(RBRACE);
      node = { type: 'Dict', start, end: this.end(), keys: EMPTY, values: EMPTY };
    } else if (this.kind === DOUBLE_STAR) {
      node = this.dict(start, null);
    } else {
      const first = this.starNamed();
      if (this.kind === COLON) {
        node = this.dict(start, first);
      } else if (this.kind === FOR || this.kind === ASYNC) {
        const generators = this.generators();
        this.close(RBRACE);
        node = { type: 'SetComp', start, end: this.end(), elt: first, generators };
      } else {
        const elts = this.elements(first, RBRACE);
        node = { type: 'Set', start, end: this.end(), elts };
      }
    }
    this.leave();
    return node;
  }

  /** A dict from its first colon or `**` on. */
  private dict(start: number, first: Expr | null): Expr {
    const mark = this.mark();
    const markMore = this.markMore();
    let key = first;
    for (;;) {
      this.advance(); // `:` or `**`
      const value = key === null ? this.operators(BITOR_LEVEL) : this.expression();
      if ((this.kind === FOR || this.kind === ASYNC) && this.mark() === mark) {
        const generators = this.generators();
        this.close(RBRACE);
        return { type: 'DictComp', start, end: this.end(), key: key ?? value, value: key === null ? null : value, generators };
      }
      this.push(key);
      this.pushMore(value);
      if (!this.skip(COMMA) || this.atClose(RBRACE)) break;
      key = this.kind === DOUBLE_STAR ? null : this.expression();
      if (key !== null && this.kind !== COLON) {
        this.report("expected ':' after dictionary key");
        break;
      }
    }
    this.close(RBRACE);
    const values = this.takeMore<Expr>(markMore);
    return { type: 'Dict', start, end: this.end(), keys: this.take<Expr | null>(mark), values };
  }

  generators(): readonly Comprehension[] {
    const mark = this.mark();
    while (this.kind === FOR || (this.kind === ASYNC && this.nextKind() === FOR)) {
      const start = this.start();
      const is_async = this.skip(ASYNC);
      this.advance();
      const target = this.targets();
      this.expect(IN, "expected 'in'");
      const iter = this.operators(OR_LEVEL);
      const markIfs = this.mark();
      while (this.skip(IF)) this.push(this.operators(OR_LEVEL));
      const ifs = this.take<Expr>(markIfs);
      this.push({ type: 'comprehension', start, end: this.end(), target, iter, ifs, is_async });
    }
    return this.take<Comprehension>(mark);
  }

  /** Targets of `for`. */
  targets(): Expr {
    const start = this.start();
    const first = this.target();
    if (this.kind !== COMMA) return first;
    const mark = this.mark();
    this.push(first);
    while (this.skip(COMMA)) {
      if (this.kind !== STAR && STARTS_EXPRESSION[this.kind] === 0) break;
      this.push(this.target());
    }
    const elts = this.take<Expr>(mark);
    return { type: 'Tuple', start, end: this.end(), elts, ctx: 'Store' };
  }

  target(): Expr {
    const node = this.kind === STAR ? this.starred(BITOR_LEVEL) : this.operators(BITOR_LEVEL);
    this.setContext(node, 'Store');
    return node;
  }

  // ---- parameters ----------------------------------------------------------------------------------------------

  /** Parameters up to `close`, which is left: `)` of a function (annotations allowed) or `:` of a lambda. */
  parameters(close: number): Arguments {
    const start = this.start();
    const annotated = close === RPAR;
    const mark = this.mark();
    const markMore = this.markMore();
    let posonlyargs: readonly Arg[] = EMPTY;
    let vararg: Arg | null = null;
    let kwarg: Arg | null = null;
    let positional: readonly Arg[] | null = null; // known once `*` is passed
    let defaults: readonly Expr[] = EMPTY;
    while (!this.atClose(close)) {
      if (this.kind === SLASH && positional === null) {
        this.advance();
        posonlyargs = this.take<Arg>(mark);
      } else if (this.kind === STAR && positional === null) {
        positional = this.take<Arg>(mark);
        defaults = this.takeMore<Expr>(markMore);
        this.advance();
        if (this.kind !== COMMA) vararg = this.parameter(annotated, true);
      } else if (this.kind === DOUBLE_STAR) {
        this.advance();
        kwarg = this.parameter(annotated, false);
      } else {
        this.push(this.parameter(annotated, false));
        if (this.skip(EQUAL)) this.pushMore(this.expression());
        else if (positional !== null) this.pushMore(null);
      }
      if (!this.skip(COMMA)) break;
    }
    const rest = this.take<Arg>(mark);
    const more = this.takeMore<Expr | null>(markMore);
    const end = rest.length === 0 && this.kind === close && start === this.start() ? start : this.end();
    if (positional !== null) return { type: 'arguments', start, end, posonlyargs, args: positional, vararg, kwonlyargs: rest, kw_defaults: more, kwarg, defaults };
    return { type: 'arguments', start, end, posonlyargs, args: rest, vararg, kwonlyargs: EMPTY, kw_defaults: EMPTY, kwarg, defaults: more as readonly Expr[] };
  }

  private parameter(annotated: boolean, star: boolean): Arg {
    const start = this.start();
    if (this.kind === LPAR) return this.tupleParameter(start);
    if (this.kind !== NAME) this.fail('expected a parameter');
    const arg = this.name();
    let annotation: Expr | null = null;
    if (annotated && this.skip(COLON)) annotation = star && this.kind === STAR ? this.starred(BITOR_LEVEL) : this.expression();
    return { type: 'arg', start, end: this.end(), arg, annotation };
  }

  /** Python 2: `def f(a, (b, c))`. */
  private tupleParameter(start: number): Arg {
    this.notePython2(start);
    this.parenthesised();
    return { type: 'arg', start, end: this.end(), arg: this.text.slice(start, this.end()), annotation: null };
  }

  // ---- calls ---------------------------------------------------------------------------------------------------

  /** Arguments in parentheses: pushes positional ones, and keywords on the other stack. */
  callArguments(): void {
    const open = this.start();
    this.enter();
    this.advance();
    while (!this.atClose(RPAR)) {
      this.argument(open);
      if (!this.skip(COMMA)) break;
    }
    this.close(RPAR);
    this.leave();
  }

  private argument(open: number): void {
    const start = this.start();
    if (this.kind === NAME && this.nextKind() === EQUAL) {
      const arg = this.word();
      this.advance();
      this.advance();
      this.keyword(start, arg);
    } else if (this.kind === DOUBLE_STAR) {
      this.advance();
      this.keyword(start, null);
    } else if (this.kind >= FALSE && this.nextKind() === EQUAL) {
      this.report('keyword in place of a name'); // `async=True` was fine before Python 3.7
      const arg = this.word();
      this.advance();
      this.advance();
      this.keyword(start, arg);
    } else {
      const value = this.kind === STAR ? this.starred(0) : this.namedExpression();
      if (this.kind === FOR || this.kind === ASYNC) {
        const generators = this.generators();
        const end = this.kind === RPAR ? this.tokenEnd() : this.end(); // the call's parentheses are its own
        this.push({ type: 'GeneratorExp', start: open, end, elt: value, generators });
      } else {
        this.push(value);
      }
    }
  }

  private keyword(start: number, arg: string | null): void {
    if (this.kind === COMMA || this.kind === RPAR) {
      this.report('expected an argument value');
      return;
    }
    const value = this.expression();
    const node: Keyword = { type: 'keyword', start, end: this.end(), arg, value };
    this.pushMore(node);
  }

  nameNode(): Name {
    const start = this.start();
    const end = this.tokenEnd();
    const id = this.word();
    this.advance();
    return { type: 'Name', start, end, id, ctx: 'Load' };
  }
}
