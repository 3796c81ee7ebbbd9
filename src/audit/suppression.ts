// Inline suppressions: `readiness-ignore rule/id[, rule/id] -- reason` in a comment, for the same or the next line.
import { lineAt } from '../model/range.ts';

export interface InlineSuppression {
  readonly line: number; // 1-based line of the comment
  readonly covers: number; // 1-based line it speaks for
  readonly rules: readonly string[];
  readonly reason: string; // empty: void, and reported
  readonly start: number; // offset of the word
}

export const suppressionWord = 'readiness-ignore';

const opener = /(?:#|\/\/|\/\*|<!--|--|;|\{\/\*|\{#|%)\s*$/;
const form = /^readiness-ignore[ \t]+([\w*/-]+(?:[ \t]*,[ \t]*[\w*/-]+)*)(?:[ \t]+--[ \t]*(.*))?/;

/** `starts` are the text's line starts. */
export function inlineSuppressions(text: string, starts: readonly number[]): InlineSuppression[] {
  const found: InlineSuppression[] = [];
  for (let at = text.indexOf(suppressionWord); at !== -1; at = text.indexOf(suppressionWord, at + 1)) {
    const index = lineAt(starts, at);
    const before = text.slice(starts[index] ?? 0, at);
    if (!opener.test(before)) continue;
    const lineEnd = (starts[index + 1] ?? text.length + 1) - 1;
    const match = form.exec(text.slice(at, Math.min(lineEnd, at + 1000)));
    const alone = before.replace(opener, '').trim() === '';
    const reason = (match?.[2] ?? '').replace(/\s*(?:\*\/\}?|-->|#\}|%\})\s*$/, '').trim();
    found.push({ line: index + 1, covers: alone ? nextCode(text, starts, index) : index + 1, rules: match?.[1]?.split(/[ \t]*,[ \t]*/) ?? [], reason, start: at });
  }
  return found;
}

/** The next line that is neither blank nor another suppression. */
function nextCode(text: string, starts: readonly number[], index: number): number {
  let line = index + 1;
  while (line < starts.length) {
    const content = text.slice(starts[line] ?? 0, starts[line + 1] ?? text.length).trim();
    if (content !== '' && !content.includes(suppressionWord)) break;
    line++;
  }
  return line + 1;
}
