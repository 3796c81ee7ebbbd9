// parse: Python literals: numbers, strings joined as Python joins them, f- and t-strings with their expressions.
import type { BytesConstant, Constant, Expr, FloatConstant, FormattedValue, IntConstant, Interpolation, JoinedStr, StrConstant, TemplateStr } from './ast.ts';
import { Cursor } from './cursor.ts';
import { decodeNumber, decodeString, smallInteger } from './decode.ts';
import {
  COLON, EQUAL, EXCLAMATION, FSTRING_END, FSTRING_MIDDLE, FSTRING_START, LBRACE, NAME, RBRACE, STRING, STRING_ESCAPED, YIELD,
} from './tokens.ts';

/** A piece of a string, before adjacent ones are joined. */
type Piece = StrConstant | FormattedValue | Interpolation;

function strConstant(start: number, end: number, value: string, kind: 'u' | null): StrConstant {
  return { type: 'Constant', start, end, literal: 'str', value, kind };
}

function bytesConstant(start: number, end: number, value: string): BytesConstant {
  return { type: 'Constant', start, end, literal: 'bytes', value, kind: null };
}

export abstract class Literals extends Cursor {
  abstract starExpressions(): Expr;
  abstract yieldExpression(): Expr;

  numberLiteral(): IntConstant | FloatConstant {
    const start = this.start();
    const end = this.tokenEnd();
    this.advance();
    const small = smallInteger(this.units, start, end);
    if (small >= 0) return { type: 'Constant', start, end, literal: 'int', value: small, kind: null };
    const { literal, value } = decodeNumber(this.text.slice(start, end));
    if (literal === 'int') return { type: 'Constant', start, end, literal, value, kind: null };
    return { type: 'Constant', start, end, literal, value: Number(value), kind: null };
  }

  /** One or more adjacent strings. */
  strings(): Constant | JoinedStr | TemplateStr {
    const next = this.nextKind();
    if (this.kind !== FSTRING_START && next !== STRING && next !== STRING_ESCAPED && next !== FSTRING_START) return this.oneString();
    return this.adjacentStrings();
  }

  private oneString(): StrConstant | BytesConstant {
    const start = this.start();
    const end = this.tokenEnd();
    const plain = this.kind === STRING;
    this.advance();
    const units = this.units;
    const first = units[start] as number;
    if (plain && (first === 34 || first === 39) && units[start + 1] !== first && units[end - 1] === first && end - start > 1) {
      return strConstant(start, end, this.text.slice(start + 1, end - 1), null);
    }
    return this.prefixedString(start, end, plain);
  }

  private prefixedString(start: number, end: number, plain: boolean): StrConstant | BytesConstant {
    const { units } = this;
    let body = start;
    let raw = false;
    let bytes = false;
    let unicode = false;
    for (; body < start + 2; body++) {
      const unit = units[body] as number;
      if (unit === 34 || unit === 39) break;
      const letter = unit | 32;
      if (letter === 114) raw = true;
      else if (letter === 98) bytes = true;
      else if (unit === 117) unicode = true; // CPython's kind ignores `U`
    }
    const quote = units[body] as number;
    const triple = units[body + 1] === quote && units[body + 2] === quote && end - body > 2;
    const width = triple ? 3 : 1;
    let last = end;
    for (let count = 0; count < width && last > body + width && units[last - 1] === quote; count++) last--;
    const value = plain ? this.text.slice(body + width, last) : decodeString(this.text, body + width, last, raw, bytes);
    return bytes ? bytesConstant(start, end, value) : strConstant(start, end, value, unicode ? 'u' : null);
  }

  private adjacentStrings(): Constant | JoinedStr | TemplateStr {
    const start = this.start();
    const pieces: Piece[] = [];
    let bytes = '';
    let isBytes = false;
    let formatted = false;
    let template = false;
    for (;;) {
      if (this.kind === STRING || this.kind === STRING_ESCAPED) {
        const piece = this.oneString();
        if (piece.literal === 'str') {
          pieces.push(piece);
        } else {
          isBytes = true;
          bytes += piece.value;
        }
      } else if (this.kind === FSTRING_START) {
        formatted = true;
        if (this.formattedString(pieces)) template = true;
      } else {
        break;
      }
    }
    const end = this.end();
    if (isBytes) return bytesConstant(start, end, bytes);
    if (!formatted) return strConstant(start, end, pieces.map((piece) => (piece.type === 'Constant' ? piece.value : '')).join(''), pieces[0]?.type === 'Constant' ? pieces[0].kind : null);
    const values = joinConstants(pieces);
    if (template) return { type: 'TemplateStr', start, end, values: values.filter((piece) => piece.type !== 'FormattedValue') };
    return { type: 'JoinedStr', start, end, values: values.filter((piece) => piece.type !== 'Interpolation') };
  }

  /** Adds the pieces of one f- or t-string; true: a t-string. */
  private formattedString(pieces: Piece[]): boolean {
    this.enter();
    let raw = false;
    let template = false;
    for (let at = this.start(); at < this.tokenEnd(); at++) {
      const letter = (this.units[at] as number) | 32;
      if (letter === 114) raw = true;
      else if (letter === 116) template = true;
    }
    this.advance();
    while (this.kind === FSTRING_MIDDLE || this.kind === LBRACE) {
      if (this.kind === LBRACE) this.replacement(pieces, raw, template);
      else pieces.push(this.literalPiece(raw, true));
    }
    if (this.kind === FSTRING_END) this.advance();
    else this.fail('f-string: invalid syntax');
    this.leave();
    return template;
  }

  private literalPiece(raw: boolean, doubledBraces: boolean): StrConstant {
    const start = this.start();
    const end = this.tokenEnd();
    this.advance();
    const written = this.text.slice(start, end);
    const plain = doubledBraces ? halveBraces(written, raw) : written;
    const value = plain.includes('\\') || plain.includes('\r') ? decodeString(plain, 0, plain.length, raw, false) : plain;
    return strConstant(start, end, value, null);
  }

  private replacement(pieces: Piece[], raw: boolean, template: boolean): void {
    const start = this.start();
    const from = this.tokenEnd();
    this.advance();
    if (this.kind === RBRACE || this.kind === COLON || this.kind === EXCLAMATION) return this.emptyReplacement();
    const value = this.kind === YIELD ? this.yieldExpression() : this.starExpressions();
    const written = this.text.slice(from, this.end());
    const debug = this.skip(EQUAL);
    const debugEnd = this.start();
    const debugText = debug ? this.withoutComments(from, debugEnd) : '';
    let conversion = -1;
    if (this.skip(EXCLAMATION)) {
      conversion = this.kind === NAME ? (this.units[this.start()] as number) : -1;
      this.name();
    }
    const format_spec = this.kind === COLON ? this.formatSpec(raw) : null;
    this.close(RBRACE);
    if (debug) {
      pieces.push(strConstant(from, debugEnd, debugText, null));
      if (conversion < 0 && format_spec === null) conversion = 114;
    }
    const end = this.end();
    if (template) pieces.push({ type: 'Interpolation', start, end, value, str: written, conversion, format_spec });
    else pieces.push({ type: 'FormattedValue', start, end, value, conversion, format_spec });
  }

  private emptyReplacement(): void {
    this.report("f-string: valid expression required before '}'");
    this.close(RBRACE);
  }

  /** The text of the tokens from `from` up to the next one, less the comments between them. */
  private withoutComments(from: number, to: number): string {
    const written = this.text.slice(from, to);
    if (!written.includes('#')) return written;
    let first = this.index;
    while (this.startAt(first - 1) >= from) first--;
    let out = '';
    let at = from;
    for (let index = first; at < to; index++) {
      const next = Math.min(this.startAt(index), to);
      out += this.text.slice(at, next).replace(/#[^\r\n]*/g, '') + this.text.slice(next, Math.min(this.endAt(index), to));
      at = Math.max(next, Math.min(this.endAt(index), to));
      if (next === to) break;
    }
    return out;
  }

  private formatSpec(raw: boolean): JoinedStr {
    const start = this.start();
    this.advance();
    const pieces: Piece[] = [];
    this.enter();
    while (this.kind === FSTRING_MIDDLE || this.kind === LBRACE) {
      if (this.kind === LBRACE) this.replacement(pieces, raw, false);
      else pieces.push(this.literalPiece(raw, false));
    }
    this.leave();
    return { type: 'JoinedStr', start, end: this.end(), values: joinConstants(pieces).filter((piece) => piece.type !== 'Interpolation') };
  }
}

/** `{{` stands for `{`; the braces of `\N{…}` are single. */
function halveBraces(written: string, raw: boolean): string {
  if (!written.includes('{') && !written.includes('}')) return written;
  let out = '';
  for (let at = 0; at < written.length; at++) {
    const character = written.charAt(at);
    out += character;
    if (character === '\\' && !raw && written.charAt(at + 1) === 'N' && written.charAt(at + 2) === '{') {
      const close = written.indexOf('}', at);
      if (close > 0) {
        out += written.slice(at + 1, close + 1);
        at = close;
      }
    } else if (character === '\\' && written.charAt(at + 1) === '\\' && !raw) {
      out += '\\';
      at++;
    } else if ((character === '{' || character === '}') && written.charAt(at + 1) === character) {
      at++;
    }
  }
  return out;
}

/** Constants side by side are one, from the first to the last; empty ones vanish (CPython's _PyPegen_concatenate_strings). */
function joinConstants(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    let piece = pieces[at] as Piece;
    if (piece.type === 'Constant') {
      const first = piece;
      let value = first.value;
      let end = first.end;
      for (;;) {
        const next = pieces[at + 1];
        if (next?.type !== 'Constant') break;
        value += next.value;
        end = next.end;
        at++;
      }
      if (value === '') continue;
      piece = end === first.end ? first : strConstant(first.start, end, value, first.kind);
    }
    out.push(piece);
  }
  return out;
}
