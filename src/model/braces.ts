// Text with references such as `${VAR:-x}`, which may stand inside each other.

/** The offset of the brace that closes one opened before `from`; -1 where none does. */
export function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
