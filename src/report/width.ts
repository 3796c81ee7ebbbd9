// Text in terminal columns: East Asian wide characters take two (UAX #11), combining marks none.

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NONE = /[\p{Mn}\p{Me}\ufe0f\u200d]/u;
/** A wide character with the closing punctuation that may not start a line, a run of spaces, or a word. */
const TOKEN = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60][、。，．：；？！）」』》】〉]*|\s+|[^\s\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]+/gu;

export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}

function columnsOf(character: string): number {
  if (character < '\u0300') return 1;
  return NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

/** Fills up with spaces to `columns`. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** The longest start of `text` that fits, with an ellipsis in it when something was cut. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  return `${head(text, Math.max(0, columns - 1))}…`;
}

/** The longest end of `text` that fits, with an ellipsis in it when something was cut. */
export function cutStart(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const reversed = head([...text].reverse().join(''), Math.max(0, columns - 1));
  return `…${[...reversed].reverse().join('')}`;
}

function head(text: string, columns: number): string {
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns) break;
    kept += character;
  }
  return kept;
}

/** Lines of at most `columns`; a longer word keeps a line of its own. Line breaks of the text stay. */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(20, columns)));
}

function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    const size = width(token);
    if (used + size > columns && line.trim()) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
      if (!token.trim()) continue;
    }
    line += token;
    used += size;
  }
  lines.push(line.trimEnd());
  return lines;
}
