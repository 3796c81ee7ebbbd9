// extract/python: `"up/{}.txt".format(x)`, `"up/%s.txt" % x` -> texts and values in the row in which they will stand, as an f-string has them.
import type { Range } from '../../model/range.ts';
import type { CallTerm, Term } from '../dataflow/terms.ts';

const mostPieces = 60;
const fields = /\{\{|\}\}|\{([^{}!:.[]*)[^{}]*(?:\{[^{}]*\}[^{}]*)?\}/g;
const places = /%(?:\(([^()]*)\))?[-#0 +]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlL]?([a-zA-Z%])/g;

/** Null where it is not text that is written on the spot, or there is nothing to put in. */
export function formatted({ callee, method, args, named, at }: CallTerm): Term | null {
  if (method !== 'format' || callee.is !== 'member' || callee.on.is !== 'text') return null;
  let next = 0;
  return row(callee.on.value, fields, at, ([whole, name = '']) => {
    if (whole === '{{' || whole === '}}') return null;
    const value = name === '' ? args[next++] : /^\d+$/.test(name) ? args[Number(name)] : named.find((one) => one.name === name)?.value;
    return value ?? any([...args, ...named.map((one) => one.value)], at); // `*args`, `**kwargs`
  });
}

/** `text % value`: a tuple gives each its own, a dictionary by name. A `%d` takes numbers alone. */
export function interpolated(text: string, given: Term, at: Range): Term {
  let next = 0;
  return row(text, places, at, ([, name, kind = '']) => {
    if (kind === '%') return null;
    if (/[diouxXeEfFgGc]/.test(kind)) {
      next++;
      return { is: 'constant', at };
    }
    if (given.is !== 'record') return given;
    const key = name ?? String(next++);
    return given.entries.find((entry) => entry.key === key)?.value ?? any(given.entries.map(({ value }) => value), at);
  });
}

function any(parts: readonly Term[], at: Range): Term {
  return { is: 'any', parts, at };
}

function row(text: string, pattern: RegExp, at: Range, valueOf: (match: RegExpMatchArray) => Term | null): Term {
  const parts: Term[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const value = valueOf(match);
    if (value === null || parts.length >= mostPieces) continue;
    if (match.index > from) parts.push({ is: 'text', value: text.slice(from, match.index), at });
    parts.push(value);
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ is: 'text', value: text.slice(from), at });
  return { is: 'join', parts, slash: false, at };
}
