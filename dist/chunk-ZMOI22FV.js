import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  fill,
  visible
} from "./chunk-U6SEALJ2.js";

// src/report/markup.ts
var ITEM = /^\s*(?:[-*]|(\d{1,3})[.)])\s+(.*)$/;
var FENCE = /^\s*```\s*([\w+-]*)\s*$/;
function blocks(template) {
  const found = [];
  let paragraph = [];
  let code = null;
  const close = () => {
    if (paragraph.length) found.push({ kind: "paragraph", text: joined(paragraph) });
    paragraph = [];
  };
  for (const line of template.trim().split("\n")) {
    const fence = FENCE.exec(line);
    if (code) {
      if (!fence) code.lines.push(line);
      else {
        found.push({ kind: "code", language: code.language, text: code.lines.join("\n") });
        code = null;
      }
      continue;
    }
    const item = ITEM.exec(line);
    if (fence || item || !line.trim()) close();
    if (fence) code = { language: fence[1] ?? "", lines: [] };
    else if (item) addItem(found, item[2] ?? "", item[1] !== void 0);
    else if (line.trim()) paragraph.push(line.trim());
    else found.push({ kind: "paragraph", text: "" });
  }
  close();
  if (code) found.push({ kind: "code", language: code.language, text: code.lines.join("\n") });
  return found.filter((block) => block.kind !== "paragraph" || block.text !== "");
}
function joined(lines) {
  return lines.join(" ").replace(/(?<=[\u2e80-\ua4cf\uff01-\uff60]) (?=[\u2e80-\ua4cf\uff01-\uff60])/g, "");
}
function addItem(found, text, ordered) {
  const last = found.at(-1);
  if (last?.kind === "list" && last.ordered === ordered) found[found.length - 1] = { ...last, items: [...last.items, text] };
  else found.push({ kind: "list", ordered, items: [text] });
}
function inline(template, phrase, renderer) {
  return template.split(/(`[^`]+`)/).map((part, index) => {
    const filled = fill({ template: index % 2 ? part.slice(1, -1) : part, data: phrase.data }, visible);
    return index % 2 ? renderer.code(filled) : renderer.text(filled);
  }).join("");
}
function render(phrase, renderer) {
  return blocks(phrase.template).map((block) => renderer.block(block, (text) => inline(text, phrase, renderer))).join("\n\n");
}
function renderLine(phrase, renderer) {
  return inline(joined(phrase.template.trim().split(/\s*\n\s*/)), phrase, renderer);
}
var plainText = {
  text: (plain) => plain,
  code: (plain) => `\`${plain}\``,
  block: (block, line) => {
    if (block.kind === "paragraph") return line(block.text);
    if (block.kind === "code") return block.text.replace(/^/gm, "    ");
    return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${line(item)}`).join("\n");
  }
};

export {
  render,
  renderLine,
  plainText
};
