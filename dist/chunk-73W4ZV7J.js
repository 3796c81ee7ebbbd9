import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  parseScripts
} from "./chunk-EJ2JCWHO.js";
import "./chunk-VVXIB3GI.js";

// src/parse/markup-scripts.ts
var rawText = /* @__PURE__ */ new Set(["script", "style", "textarea", "title", "noscript", "xmp", "iframe"]);
var rawBlocks = /* @__PURE__ */ new Set(["script", "style"]);
function scriptBlocks(text, kind) {
  const found = [];
  const raw = kind === "html" ? rawText : rawBlocks;
  const lost = /* @__PURE__ */ new Set();
  let templates = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    if (text.startsWith("<!--", at)) {
      const end2 = text.indexOf("-->", at + 4);
      if (end2 === -1) break;
      at = end2 + 3;
      continue;
    }
    const tag = tagAt(text, at);
    if (tag === null) {
      at++;
      continue;
    }
    at = tag.end;
    if (kind === "component" && tag.name === "template" && !tag.selfClosing) templates = Math.max(0, templates + (tag.closing ? -1 : 1));
    if (tag.closing || !raw.has(tag.name) || lost.has(tag.name) || kind === "component" && tag.selfClosing) continue;
    const end = endTag(text, tag.name, at);
    if (end === -1) lost.add(tag.name);
    const content = text.slice(at, end === -1 ? text.length : end);
    if (tag.name === "script" && templates === 0 && content.trim() !== "") found.push({ text: content, offset: at, attributes: tag.attributes });
    if (end !== -1) at = end;
  }
  return found;
}
function endTag(text, name, from) {
  const end = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  end.lastIndex = from;
  return end.exec(text)?.index ?? -1;
}
var tagName = /<(\/?)([A-Za-z][\w.:-]*)/y;
var attribute = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
var tagEnd = /[\s/]*>/y;
function tagAt(text, start) {
  tagName.lastIndex = start;
  const head = tagName.exec(text);
  if (head === null) return null;
  const attributes = /* @__PURE__ */ new Map();
  let at = tagName.lastIndex;
  for (let count = 0; count < 200; count++) {
    tagEnd.lastIndex = at;
    const end = tagEnd.exec(text);
    if (end !== null) {
      return { name: (head[2] ?? "").toLowerCase(), closing: head[1] === "/", selfClosing: end[0].includes("/"), attributes, end: tagEnd.lastIndex };
    }
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (match === null) return null;
    at = attribute.lastIndex;
    attributes.set((match[1] ?? "").toLowerCase(), match[2] ?? match[3] ?? match[4] ?? "");
  }
  return null;
}

// src/parse/component.ts
function parseComponent(file) {
  const blocks = scriptBlocks(file.text, "component").filter((block) => !block.attributes.has("src"));
  return parseScripts(blocks.map(({ text, offset, attributes }) => ({ text, offset, language: attributes.get("lang") ?? "js" })));
}

// src/parse/html.ts
var scriptTypes = /* @__PURE__ */ new Map([
  ["", "js"],
  ["module", "js"],
  ["text/javascript", "js"],
  ["application/javascript", "js"],
  ["application/x-javascript", "js"],
  ["text/ecmascript", "js"],
  ["application/ecmascript", "js"],
  ["text/babel", "tsx"],
  ["text/jsx", "jsx"],
  ["text/typescript", "ts"]
]);
var templated = /\{\{|\{%|<%|<\?/;
function parseHtml(file) {
  const blocks = [];
  for (const { text, offset, attributes } of scriptBlocks(file.text, "html")) {
    const language = scriptTypes.get((attributes.get("type") ?? "").trim().toLowerCase());
    if (language !== void 0 && !attributes.has("src")) blocks.push({ text, offset, language });
  }
  const document = parseScripts(blocks);
  return { ...document, problems: document.problems.filter(({ at }) => !blocks.some((block) => at.start >= block.offset && at.start <= block.offset + block.text.length && templated.test(block.text))) };
}

// src/parse/typescript.ts
function parseTypeScript(file) {
  if (file.format === "vue" || file.format === "svelte") return parseComponent(file);
  if (file.format === "html") return parseHtml(file);
  const language = file.path.slice(file.path.lastIndexOf(".") + 1).toLowerCase();
  return parseScripts([{ text: file.text, language, offset: 0 }]);
}
export {
  parseTypeScript
};
