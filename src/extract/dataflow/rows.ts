// extract/dataflow: what stands behind a value in a path or text says which file it is.
import type { Term } from './terms.ts';

const fresh = /^(?:time|datetime|uuid|secrets|random|tempfile)\.|^Date\.now$|^crypto\.random|^(?:uuid|nanoid)\b/;

/** `<x>.tar.gz` */
export function endsName(parts: readonly Term[]): boolean {
  const last = parts.at(-1);
  return last?.is === 'text' && /^[^/\\]*\w/.test(last.value);
}

/**
 * How many of the parts, from the left, have a name behind them that the caller did not write: `<x>/config.json`, `<x>_<time>.sql`.
 * `segments`: each part is a segment of a path by itself. `made`: what local names were made by.
 */
export function namedUpTo(parts: readonly Term[], segments: boolean, made: ReadonlyMap<string, string>): number {
  const last = parts.at(-1);
  if (last?.is === 'text' && (segments ? /\w/ : /[/\\][^/\\]*\w/).test(last.value)) return parts.length - 1;
  return parts.findLastIndex((part) => fresh.test(part.is === 'call' ? part.name : part.is === 'name' ? (made.get(part.name) ?? '') : ''));
}
