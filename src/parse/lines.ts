// Lines of a text with their offsets, ends without the line break.
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** LF, CRLF and lone CR end a line. */
export function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    yield { text: text.slice(start, end), start, end };
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
}
