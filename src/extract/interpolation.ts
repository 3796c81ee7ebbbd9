// Text of a configuration value -> Value: `${VAR}`, `${VAR:-x}`, `$VAR` become environment reads, the rest literals.
import { closingBrace } from '../model/braces.ts';
import type { Range } from '../model/range.ts';
import type { Value } from '../model/value.ts';
import type { ScalarNode } from '../parse/tree.ts';
import type { TreeNode } from '../parse/document.ts';

/**
 * `shell`: Compose and Dockerfile (https://docs.docker.com/reference/compose-file/interpolation/), `$$` is a dollar.
 * `braces`: only `${VAR:default}` of Spring and its kin. `none`: taken as it stands.
 */
export type Interpolation = 'shell' | 'braces' | 'none';

const maxNesting = 5;
const maxLength = 20_000;

export function literal(value: string | number | boolean | null, at: Range): Value {
  return { kind: 'literal', value, at };
}

/** A scalar as a process gets it. Offsets inside it are exact where the raw text and the value agree character by character. */
export function scalarValue(node: ScalarNode, interpolation: Interpolation): Value {
  if (typeof node.value !== 'string') return literal(node.value, node.at);
  const inside = node.quoted ? node.raw.slice(1, -1) : node.raw;
  const start = node.value === inside ? node.at.start + (node.quoted ? 1 : 0) : null;
  return textValue(node.value, start, node.at, interpolation);
}

/** Any node: lists and maps become Values too, to the depth a configuration file has. */
export function nodeValue(node: TreeNode, interpolation: Interpolation, depth = 0): Value {
  if (node.kind === 'scalar') return scalarValue(node, interpolation);
  if (depth > 10) return { kind: 'opaque', why: 'unsupported', at: node.at };
  if (node.kind === 'list') return { kind: 'list', items: node.items.slice(0, 500).map((item) => nodeValue(item, interpolation, depth + 1)), at: node.at };
  const entries = node.entries.slice(0, 500).map((entry) => ({ key: literal(entry.key, entry.keyAt), value: nodeValue(entry.value, interpolation, depth + 1) }));
  return { kind: 'map', entries, at: node.at };
}

/** `start`: offset of the text's first character, or null when characters do not correspond; then every part is `whole`. */
export function textValue(text: string, start: number | null, whole: Range, interpolation: Interpolation, nesting = 0): Value {
  if (text.length > maxLength) return { kind: 'opaque', why: 'unsupported', at: whole };
  const place = (from: number, to: number): Range => (start === null ? whole : { start: start + from, end: start + to });
  if (interpolation === 'none' || !text.includes('$')) return template(text) ? { kind: 'opaque', why: 'unsupported', at: whole } : literal(text, place(0, text.length));
  const parts: Value[] = [];
  let plain = '';
  let plainFrom = 0;
  const flush = (to: number): void => {
    if (plain !== '') parts.push(template(plain) ? { kind: 'opaque', why: 'unsupported', at: place(plainFrom, to) } : literal(plain, place(plainFrom, to)));
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const reference = text[at] === '$' ? readReference(text, at, interpolation) : null;
    if (!reference) {
      if (plain === '') plainFrom = at;
      plain += text[at] ?? '';
      at += interpolation === 'shell' && text.startsWith('$$', at) ? 2 : 1;
      continue;
    }
    flush(at);
    parts.push(referenceValue(reference, at, text, start, whole, interpolation, nesting));
    at = reference.end;
  }
  flush(at);
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  return parts.length === 0 ? literal('', place(0, 0)) : { kind: 'join', parts, at: place(0, text.length) };
}

function template(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}

interface Reference {
  readonly name: string;
  readonly operator: string; // '', ':-', '-', ':?', '?', ':+', '+', ':' (Spring)
  readonly restFrom: number; // where the operator's text starts
  readonly end: number;
}

const bare = /\$([A-Za-z_]\w*)/y;
const braced = /\$\{([A-Za-z_][\w.-]*?)(:?[-?+]|:|(?=\}))/y;

function readReference(text: string, at: number, interpolation: Interpolation): Reference | null {
  if (text.startsWith('$$', at)) return null;
  bare.lastIndex = at;
  const plain = interpolation === 'shell' ? bare.exec(text) : null;
  if (plain) return { name: plain[1] ?? '', operator: '', restFrom: bare.lastIndex, end: bare.lastIndex };
  braced.lastIndex = at;
  const match = braced.exec(text);
  if (!match) return null;
  const restFrom = braced.lastIndex;
  const close = closingBrace(text, restFrom);
  return close < 0 ? null : { name: match[1] ?? '', operator: match[2] ?? '', restFrom, end: close + 1 };
}

function referenceValue(reference: Reference, at: number, text: string, start: number | null, whole: Range, interpolation: Interpolation, nesting: number): Value {
  const { name, operator, restFrom, end } = reference;
  const range = start === null ? whole : { start: start + at, end: start + end };
  if (operator.endsWith('+')) return { kind: 'opaque', why: 'unsupported', at: range };
  const hasFallback = operator.endsWith('-') || operator === ':';
  if (!hasFallback) return { kind: 'env', name, at: range };
  const rest = text.slice(restFrom, end - 1);
  const fallback = nesting >= maxNesting ? literal(rest, range) : textValue(rest, start === null ? null : start + restFrom, whole, interpolation, nesting + 1);
  return { kind: 'env', name, fallback, at: range };
}
