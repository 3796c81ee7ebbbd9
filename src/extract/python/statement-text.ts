// extract/python: where a statement begins and a bracket closes. Read as text, because the parser passes over most bodies.

const longest = 3000;

/** The line before leaves a bracket open, or ends in an operator: this is a part of its statement. */
export function goesOn(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 600), at).split('\n').map((line) => line.replace(/#.*$/, '').trim()).filter((line) => line !== '').at(-1) ?? '';
  return /[([{,=\\]$|\b(?:else|and|or|in|await|return)$/.test(before);
}

/** What stands behind the bracket that closes the one open before `from`. */
export function closedAt(text: string, from: number): number | null {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + longest); at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return null;
}
