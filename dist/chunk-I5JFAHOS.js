import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  visible
} from "./chunk-U6SEALJ2.js";

// src/report/markdown-escape.ts
var BREAK = "&#8203;";
var GAP = "<!-- -->";
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };
var SPECIAL = /[&<>|]|[\\`*_{}[\]~$]|@(?=[\w-])|#(?=\d)|\bGH(?=-\d)|:(?=[\w+-]+:)|:(?=\/\/)|\bwww(?=\.)|^[ \t]*(?:[#+=-]|\d+(?=[.)]))/gim;
function escapeText(text) {
  return visible(text).replace(SPECIAL, (found, at, whole) => {
    if (/^www$/i.test(found) || whole.startsWith("://", at)) return `${found}${GAP}`;
    const entity = ENTITIES[found];
    if (entity) return entity;
    if (/^(?:[@:]|#|GH)$/i.test(found)) return `${found === "#" ? "\\#" : found}${BREAK}`;
    if (/^\s*\d+$/.test(found)) return `${found}${BREAK}`;
    return found.replace(/\S/, "\\$&");
  });
}
function codeSpan(text) {
  const body = visible(text);
  const longest = Math.max(0, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(body) || body === "" ? " " : "";
  return `${fence}${space}${body}${space}${fence}`;
}
function codeBlock(text, language = "") {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language.replace(/[^\w+-]/g, "")}
${text.split("\n").map((line) => visible(line.replaceAll("	", "    "))).join("\n")}
${fence}`;
}
function row(cells) {
  return `| ${cells.map((cell) => cell.replace(/\n+/g, " ").replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
}
function table(head, rows) {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)];
}
function link(label, url) {
  return `[${label}](${url.replace(/[()<>\s\\|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)})`;
}
function urlPath(path) {
  return path.split("/").map((segment) => encodeURIComponent(segment.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD")).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
}
var markdownText = {
  text: escapeText,
  code: codeSpan,
  block: (block, line) => {
    if (block.kind === "paragraph") return line(block.text);
    if (block.kind === "code") return codeBlock(block.text, block.language);
    return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${line(item)}`).join("\n");
  }
};

export {
  escapeText,
  codeSpan,
  codeBlock,
  table,
  link,
  urlPath,
  markdownText
};
