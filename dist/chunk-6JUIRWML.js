import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  cut,
  cutStart,
  width
} from "./chunk-NRSGFV4J.js";
import {
  visible
} from "./chunk-U6SEALJ2.js";

// src/report/frame.ts
var MOST_CARETS = 2;
function frame(lines, colors, columns) {
  const gutter = Math.max(...lines.map((line) => String(line.line).length), 1);
  const carets = lines.filter(isMarked).length <= MOST_CARETS;
  return lines.flatMap((line) => {
    const mark = isMarked(line) ? ">" : " ";
    const [before, marked, after] = fit(line, columns - gutter - 5);
    const number = String(line.line).padStart(gutter);
    const source = `${mark} ${number} | ${before}${isMarked(line) ? colors.bold(colors.red(marked)) : marked}${after}`.trimEnd();
    const first = isMarked(line) ? source : colors.dim(source);
    if (!isMarked(line) || !carets) return [first];
    const caret = "^".repeat(Math.max(1, width(marked)));
    return [first, `  ${" ".repeat(gutter)} | ${" ".repeat(width(before))}${colors.red(caret)}`];
  });
}
function isMarked(line) {
  return line.startColumn !== void 0;
}
function parts(line) {
  if (line.startColumn === void 0) return [shown(line.text), "", ""];
  const start = line.startColumn - 1;
  const end = Math.max(start, (line.endColumn ?? line.startColumn) - 1);
  return [shown(line.text.slice(0, start)), shown(line.text.slice(start, end)), shown(line.text.slice(end))];
}
function fit(line, columns) {
  const [before, marked, after] = parts(line);
  if (width(before) + width(marked) + width(after) <= columns) return [before, marked, after];
  if (!isMarked(line)) return [cut(before, columns), "", ""];
  const mark = cut(marked, Math.floor(columns * 0.7));
  const lead = cutStart(before, Math.max(8, Math.min(width(before), columns - width(mark) - Math.min(width(after), 10))));
  return [lead, mark, cut(after, Math.max(1, columns - width(mark) - width(lead)))];
}
function shown(text) {
  return visible(text.replaceAll("	", "  "));
}

export {
  frame,
  isMarked,
  parts
};
