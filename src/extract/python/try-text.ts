// extract/python: the text around a handler of errors: what was tried, line by line. Read as text, because the parser passes over most bodies.

export const longestTry = 6000;

export function indentOf(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at - start;
}

/** What stands between `try:` and the handler; null where there is no such thing nearby. */
export function triedBefore(text: string, handlerAt: number, indent: string): string | null {
  const before = `${handlerAt <= longestTry ? '\n' : ''}${text.slice(Math.max(0, handlerAt - longestTry), handlerAt)}`;
  const at = before.lastIndexOf(`\n${indent}try:`);
  if (at < 0) return before.length < longestTry || !before.includes(`${indent}try`) ? null : before;
  return before.slice(before.indexOf(':', at) + 1);
}

/** Lines without comments, those that go on in the next put together. */
export function statementsOf(tried: string): string[] {
  const found: string[] = [];
  let open = 0;
  for (const each of tried.split('\n')) {
    const line = each.replace(/#.*$/, '').trim();
    if (line === '' || /^except\b/.test(line)) continue;
    if (open > 0) found.push(`${found.pop() ?? ''} ${line}`);
    else found.push(line);
    open = Math.max(0, open + bracketsIn(line));
  }
  return found;
}

function bracketsIn(line: string): number {
  return (line.match(/[([{]/g)?.length ?? 0) - (line.match(/[)\]}]/g)?.length ?? 0);
}

/** Inside a text of several lines: as many quotes of that kind before it as make an open one. */
export function isQuoted(text: string, at: number): boolean {
  for (const quotes of ['"""', "'''"]) {
    let count = 0;
    for (let next = text.indexOf(quotes); next >= 0 && next < at; next = text.indexOf(quotes, next + 3)) count++;
    if (count % 2 === 1) return true;
  }
  return false;
}
