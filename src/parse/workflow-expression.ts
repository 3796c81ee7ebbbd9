// Expressions of GitHub's workflows -> trees. What does not parse is `unread`; nothing throws.
// https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
import type { Expression, Insert } from '../model/workflow.ts';

const longest = 4000;
const deepest = 40;
const mostInserts = 200;
const token = /\s*(?:('(?:[^']|'')*')|(-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?))(?![\w.])|([A-Za-z_][\w-]*)|(&&|\|\||[=!<>]=|[!<>()[\].,*]))/iy;
const unread: Expression = { op: 'unread' };

export function parseExpression(text: string): Expression {
  if (text.length > longest) return unread;
  const tokens = tokensOf(text.trim());
  if (tokens === null || tokens.length === 0) return unread;
  const reader = new Reader(tokens);
  const found = reader.or(0);
  return reader.done && !reader.failed ? found : unread;
}

/** Every `${{ … }}` of a text that starts at `from` in its file. */
export function insertsIn(text: string, from: number): Insert[] {
  const found: Insert[] = [];
  for (let start = text.indexOf('${{'); start >= 0 && found.length < mostInserts; start = text.indexOf('${{', start + 3)) {
    const end = endOf(text, start + 3);
    if (end < 0) break;
    found.push({ expression: parseExpression(text.slice(start + 3, end)), at: { start: from + start, end: from + end + 2 } });
    start = end - 1;
  }
  return found;
}

/** `if:` takes an expression with or without its braces. Text around braces makes it a string, which is true. */
export function parseCondition(text: string): Expression {
  const plain = text.trim();
  if (!plain.includes('${{')) return parseExpression(plain);
  return plain.startsWith('${{') && endOf(plain, 3) === plain.length - 2 ? parseExpression(plain.slice(3, -2)) : unread;
}

/** The `}}` that closes it: not one within a string. */
function endOf(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length && at - from < longest; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at;
  }
  return -1;
}

interface Token {
  readonly kind: 'string' | 'number' | 'name' | 'sign';
  readonly text: string;
}

function tokensOf(text: string): Token[] | null {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (match === null) return null;
    const [, string, number, name, sign] = match;
    if (string !== undefined) found.push({ kind: 'string', text: string.slice(1, -1).replaceAll("''", "'") });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
    else found.push({ kind: 'sign', text: sign ?? '' });
  }
  return found;
}

class Reader {
  failed = false;
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  or(depth: number): Expression {
    return this.#row('or', '||', () => this.#row('and', '&&', () => this.#comparison(depth)));
  }

  #row(op: 'and' | 'or', sign: string, read: () => Expression): Expression {
    const parts = [read()];
    while (this.#takes(sign)) parts.push(read());
    return parts.length === 1 ? (parts[0] ?? unread) : { op, parts };
  }

  #comparison(depth: number): Expression {
    const left = this.#unary(depth);
    for (const by of ['==', '!=', '<=', '>=', '<', '>'] as const) if (this.#takes(by)) return { op: 'compare', by, left, right: this.#unary(depth) };
    return left;
  }

  #unary(depth: number): Expression {
    if (depth > deepest) return this.#fail();
    if (this.#takes('!')) return { op: 'not', of: this.#unary(depth + 1) };
    if (this.#takes('(')) {
      const inner = this.or(depth + 1);
      return this.#takes(')') ? this.#behind(inner, depth) : this.#fail();
    }
    const next = this.#tokens[this.#at++];
    if (next === undefined || next.kind === 'sign') return this.#fail();
    if (next.kind === 'string') return { op: 'literal', value: next.text };
    if (next.kind === 'number') return { op: 'literal', value: Number(next.text) };
    const name = next.text.toLowerCase();
    if (name === 'true' || name === 'false' || name === 'null') return { op: 'literal', value: name === 'null' ? null : name === 'true' };
    return this.#behind(this.#takes('(') ? { op: 'call', name, args: this.#arguments(depth) } : { op: 'context', path: name }, depth);
  }

  #arguments(depth: number): Expression[] {
    const args: Expression[] = [];
    if (this.#takes(')')) return args;
    do args.push(this.or(depth + 1));
    while (this.#takes(','));
    if (!this.#takes(')')) this.#fail();
    return args;
  }

  /** `.name`, `.*`, `['name']`, `[0]`. What is taken from a call's result counts as that call. */
  #behind(from: Expression, depth: number): Expression {
    let found = from;
    for (;;) {
      let key: string;
      if (this.#takes('.')) {
        const next = this.#tokens[this.#at++];
        if (next === undefined || (next.kind !== 'name' && next.text !== '*')) return this.#fail();
        key = next.text.toLowerCase();
      } else if (this.#takes('[')) {
        const inner = this.#takes('*') ? unread : this.or(depth + 1);
        key = inner.op === 'literal' && typeof inner.value === 'string' ? inner.value.toLowerCase() : '*';
        if (!this.#takes(']')) return this.#fail();
      } else {
        return found;
      }
      if (found.op === 'context') found = { op: 'context', path: `${found.path}.${key}` };
    }
  }

  #takes(sign: string): boolean {
    const next = this.#tokens[this.#at];
    if (next?.kind !== 'sign' || next.text !== sign) return false;
    this.#at++;
    return true;
  }

  #fail(): Expression {
    this.failed = true;
    return unread;
  }
}
