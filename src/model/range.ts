// Places in a text. Stages pass offsets; lines and columns are made here and nowhere else.

/** Half-open interval of UTF-16 code unit offsets into a file's decoded text (no BOM). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range in a file, as the outside world reads it: 1-based, columns in UTF-16 code units, end exclusive (SARIF 2.1.0 §3.30). */
export interface Location {
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Offsets at which the lines of `text` start; LF, CRLF and lone CR end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The 0-based index of the line that holds `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offsets to lines and columns. */
export function locate(path: string, starts: readonly number[], range: Range): Location {
  const first = lineAt(starts, range.start);
  const last = lineAt(starts, Math.max(range.start, range.end));
  return {
    path,
    startLine: first + 1,
    startColumn: range.start - (starts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: Math.max(range.start, range.end) - (starts[last] ?? 0) + 1,
  };
}
