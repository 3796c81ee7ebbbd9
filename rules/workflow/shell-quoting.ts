// How a POSIX shell quotes a place of a script, so that a variable can stand there and mean its value, whole. Expressions of the workflow
// are passed over: the shell never sees them.

export type Quoting = 'none' | 'single' | 'double';

/** Programs that read what they are given as code of their own: a variable would only move the hole. */
const interprets = /\beval\b|\bssh\b|\b(?:ba|z|da)?sh\b[^\n]*\s-\w*c\b|\b(?:python[\d.]*|node|deno|bun|perl|ruby|php|psql|mysql|sqlite3|awk|sed|jq|yq|envsubst)\b/;

/** Null where that cannot be told: heredocs and backticks before the place, or another language's code. */
export function quotingAt(script: string, place: number): Quoting | null {
  const line = script.slice(script.lastIndexOf('\n', place - 1) + 1, (script.indexOf('\n', place) + script.length + 1) % (script.length + 1));
  if (interprets.test(line)) return null;
  const stack: Quoting[] = [];
  let quoting: Quoting = 'none';
  for (let at = 0; at < place; at++) {
    if (script.startsWith('${{', at)) {
      const end = script.indexOf('}}', at);
      if (end === -1 || end >= place) return null;
      at = end + 1;
      continue;
    }
    const unit = script[at] ?? '';
    if (quoting === 'single') {
      if (unit === "'") quoting = 'none';
    } else if (unit === '\\') at++;
    else if (unit === '`' || (quoting === 'none' && (script.startsWith('<<', at) || script.startsWith("$'", at)))) return null;
    else if (unit === '"') quoting = quoting === 'double' ? 'none' : 'double';
    else if (unit === '(' && (quoting === 'none' || script[at - 1] === '$')) {
      stack.push(quoting);
      quoting = 'none';
    } else if (unit === ')' && quoting === 'none') quoting = stack.pop() ?? 'none';
    else if (quoting === 'none' && unit === "'") quoting = 'single';
    else if (quoting === 'none' && unit === '#' && /(?:^|[\s;])$/.test(script.slice(Math.max(0, at - 1), at))) {
      const end = script.indexOf('\n', at);
      if (end === -1 || end >= place) return null; // in a comment: a line break in the text would end it, and nobody needs it there
      at = end;
    }
  }
  return quoting;
}
