// A guard before recursive parsers: is this text nested deeper than any real configuration?

/** No configuration in use comes near; the recursive libraries behind YAML, JSON and TOML stand several times as much. */
export const maxDepth = 200;

/**
 * True when brackets, indentation or `- - -` runs nest deeper than `maxDepth`. Quotes are not tracked: a count that
 * brackets inside strings inflate only errs towards refusing, and takes 200 unbalanced ones to do so.
 * A stack overflow cannot simply be caught: V8 aborts the process when a regular expression is compiled at the limit.
 */
export function tooDeep(text: string, indented: boolean): boolean {
  return (hasBrackets(text) && tooBracketed(text)) || (indented && mayIndent.test(text) && tooIndented(text));
}

/** A line that begins with a hundred blanks or indicators: without one, no text nests `maxDepth` levels. */
const mayIndent = /^(?:[ \t]|[-?:](?=[ \t])){100}/m;

/** Whether there are more than `maxDepth` opening brackets at all. */
function hasBrackets(text: string): boolean {
  let found = 0;
  for (const bracket of ['[', '{']) for (let at = text.indexOf(bracket); at >= 0 && found <= maxDepth; at = text.indexOf(bracket, at + 1)) found++;
  return found > maxDepth;
}

function tooBracketed(text: string): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 91 || unit === 123) open++;
    else if ((unit === 93 || unit === 125) && open > 0) open--;
    if (open > maxDepth) return true;
  }
  return false;
}

/** Block YAML nests by indentation and by indicators in a row (`- - - a`, `? ? a`). */
function tooIndented(text: string): boolean {
  const indents: number[] = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    let at = lineStart;
    let indicators = 0;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      if ((unit === 45 || unit === 63 || unit === 58) && (next === 32 || next === 9)) indicators++;
      else if (unit !== 32 && unit !== 9) break;
    }
    const newline = text.indexOf('\n', at);
    if (newline !== at) {
      const indent = at - lineStart;
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
      if (indents.length + indicators > maxDepth) return true;
    }
    if (newline < 0) break;
    lineStart = newline + 1;
  }
  return false;
}
