import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/report/width.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var NONE = /[\p{Mn}\p{Me}\ufe0f\u200d]/u;
var TOKEN = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60][\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff1f\uff01\uff09\u300d\u300f\u300b\u3011\u3009]*|\s+|[^\s\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]+/gu;
function width(text) {
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}
function columnsOf(character) {
  if (character < "\u0300") return 1;
  return NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}
function pad(text, columns) {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}
function cut(text, columns) {
  if (width(text) <= columns) return text;
  return `${head(text, Math.max(0, columns - 1))}\u2026`;
}
function cutStart(text, columns) {
  if (width(text) <= columns) return text;
  const reversed = head([...text].reverse().join(""), Math.max(0, columns - 1));
  return `\u2026${[...reversed].reverse().join("")}`;
}
function head(text, columns) {
  let used = 0;
  let kept = "";
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns) break;
    kept += character;
  }
  return kept;
}
function wrap(text, columns) {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(20, columns)));
}
function wrapLine(text, columns) {
  const lines = [];
  let line = "";
  let used = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    const size = width(token);
    if (used + size > columns && line.trim()) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
      if (!token.trim()) continue;
    }
    line += token;
    used += size;
  }
  lines.push(line.trimEnd());
  return lines;
}

export {
  width,
  pad,
  cut,
  cutStart,
  wrap
};
