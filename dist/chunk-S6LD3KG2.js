import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/parse/depth.ts
var maxDepth = 200;
function tooDeep(text, indented) {
  return hasBrackets(text) && tooBracketed(text) || indented && mayIndent.test(text) && tooIndented(text);
}
var mayIndent = /^(?:[ \t]|[-?:](?=[ \t])){100}/m;
function hasBrackets(text) {
  let found = 0;
  for (const bracket of ["[", "{"]) for (let at = text.indexOf(bracket); at >= 0 && found <= maxDepth; at = text.indexOf(bracket, at + 1)) found++;
  return found > maxDepth;
}
function tooBracketed(text) {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 91 || unit === 123) open++;
    else if ((unit === 93 || unit === 125) && open > 0) open--;
    if (open > maxDepth) return true;
  }
  return false;
}
function tooIndented(text) {
  const indents = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    let at = lineStart;
    let indicators = 0;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      if ((unit === 45 || unit === 63 || unit === 58) && (next === 32 || next === 9)) indicators++;
      else if (unit !== 32 && unit !== 9) break;
    }
    const newline = text.indexOf("\n", at);
    if (newline !== at) {
      const indent = at - lineStart;
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
      if (indents.length + indicators > maxDepth) return true;
    }
    if (newline < 0) break;
    lineStart = newline + 1;
  }
  return false;
}

// src/parse/nginx-tokens.ts
function nextToken(text, from) {
  let at = from;
  for (; ; ) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return null;
    const unit2 = text[at];
    if (unit2 === "#") {
      const newline = text.indexOf("\n", at);
      if (newline < 0) return null;
      at = newline + 1;
      continue;
    }
    const action = templateEnd(text, at);
    if (action < 0) break;
    if (!aloneOnLine(text, at, action)) break;
    at = action;
  }
  const unit = text[at];
  if (unit === ";" || unit === "}" || unit === "{" && templateEnd(text, at) < 0) return { kind: unit, at: { start: at, end: at + 1 } };
  if (unit === '"' || unit === "'") {
    const end2 = quoteEnd(text, at);
    if (end2 > 0) return { kind: "word", text: text.slice(at + 1, end2 - 1).replace(/\\(["'\\])/g, "$1"), quote: unit, at: { start: at, end: end2 } };
  }
  const end = wordEnd(text, at);
  return { kind: "word", text: text.slice(at, end), quote: "", at: { start: at, end } };
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 65279;
}
var maxAction = 200;
function templateEnd(text, at) {
  if (text[at] !== "{") return -1;
  const kind = text[at + 1];
  const closer = kind === "{" ? "}}" : kind === "%" ? "%}" : kind === "#" ? "#}" : "";
  if (closer === "") return -1;
  for (let index = at + 2; index < Math.min(text.length, at + maxAction); index++) {
    if (text[index] === "\n") return -1;
    if (text.startsWith(closer, index)) return index + 2;
  }
  return -1;
}
function aloneOnLine(text, start, end) {
  for (let at = start - 1; at >= 0 && text[at] !== "\n"; at--) if (!isSpace(text.charCodeAt(at))) return false;
  for (let at = end; at < text.length && text[at] !== "\n"; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
function quoteEnd(text, open) {
  const quote = text[open];
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === quote) return at + 1;
  }
  return -1;
}
function wordEnd(text, from) {
  let at = from;
  while (at < text.length) {
    const unit = text[at];
    if (unit === "\\") at += 2;
    else if (unit === "$" && text[at + 1] === "{") {
      const close = text.indexOf("}", at);
      at = close < 0 || close - at > 200 ? at + 2 : close + 1;
    } else if (unit === "{") {
      const action = templateEnd(text, at);
      if (action < 0) return at > from ? at : at + 1;
      at = action;
    } else if (unit === ";" || isSpace(text.charCodeAt(at))) return at;
    else at++;
  }
  return Math.min(at, text.length);
}
function luaBlockEnd(text, from) {
  let depth = 1;
  let at = from;
  while (at < text.length) {
    const unit = text[at];
    const comment = unit === "-" && text[at + 1] === "-";
    const long = /\[=*\[/y;
    long.lastIndex = comment ? at + 2 : at;
    const open = unit === "[" || comment ? long.exec(text) : null;
    if (open) {
      const close = text.indexOf(open[0].replaceAll("[", "]"), long.lastIndex);
      at = close < 0 ? text.length : close + open[0].length;
    } else if (comment) at = lineEnd(text, at);
    else if (unit === '"' || unit === "'") at = luaStringEnd(text, at);
    else {
      if (unit === "{") depth++;
      else if (unit === "}" && --depth === 0) return at;
      at++;
    }
  }
  return text.length;
}
function luaStringEnd(text, open) {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === text[open]) return at + 1;
    else if (text[at] === "\n") return at;
  }
  return text.length;
}
function lineEnd(text, from) {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}

// src/parse/nginx.ts
var maxProblems = 50;
var topLevel = /* @__PURE__ */ new Set(["server", "upstream"]);
var innerBlocks = /* @__PURE__ */ new Set(["server", "location", "if", "limit_except"]);
function parseNginx(text) {
  const root = { name: "", args: [], start: 0, block: [] };
  const state = { text, problems: [], stack: [root], words: [] };
  let at = 0;
  for (let token = nextToken(text, at); token; token = nextToken(text, at)) {
    at = Math.max(token.at.end, at + 1);
    if (token.kind === "word") state.words.push({ text: token.text, quote: token.quote, at: token.at });
    else if (token.kind === ";") endSimple(state, token.at.end);
    else if (token.kind === "{") at = openBlock(state, token);
    else closeBlock(state, token);
  }
  if (state.words.length > 0) missing(state, 'Directive has no ";"');
  while (state.stack.length > 1) {
    problem(state, 'Block has no "}"', state.stack.at(-1)?.start ?? 0, text.length);
    pop(state, text.length);
  }
  return { kind: "nginx", directives: root.block, problems: state.problems };
}
function problem(state, message, start, end) {
  if (state.problems.length < maxProblems) state.problems.push({ message, at: { start, end: Math.min(end, start + 200) } });
}
function endSimple(state, end) {
  const [name, ...args] = state.words;
  state.words = [];
  if (name) state.stack.at(-1)?.block.push({ name: name.text, args, at: { start: name.at.start, end } });
}
function missing(state, message) {
  const first = state.words[0];
  const last = state.words.at(-1);
  if (!first || !last) return;
  problem(state, message, first.at.start, last.at.end);
  endSimple(state, last.at.end);
}
function openBlock(state, brace) {
  const [name, ...args] = state.words;
  state.words = [];
  if (!name) problem(state, "Block has no name", brace.at.start, brace.at.end);
  if (state.stack.length > maxDepth) {
    problem(state, "nginx configuration nests too deeply", brace.at.start, brace.at.end);
    return brace.at.end;
  }
  if (!name) {
    state.stack.push({ name: "", args: [], start: brace.at.start, block: [] });
    return brace.at.end;
  }
  if (/_by_lua_block$/.test(name.text)) {
    const end = luaBlockEnd(state.text, brace.at.end);
    const code = { text: state.text.slice(brace.at.end, end), quote: "", at: { start: brace.at.end, end } };
    state.stack.at(-1)?.block.push({ name: name.text, args: [...args, code], at: { start: name.at.start, end: Math.min(end + 1, state.text.length) } });
    return end + 1;
  }
  if (topLevel.has(name.text) && innerBlocks.has(state.stack.at(-1)?.name ?? "")) {
    problem(state, `A "}" is missing before this ${name.text} block`, name.at.start, brace.at.end);
    while (innerBlocks.has(state.stack.at(-1)?.name ?? "")) pop(state, name.at.start);
  }
  state.stack.push({ name: name.text, args, start: name.at.start, block: [] });
  return brace.at.end;
}
function closeBlock(state, brace) {
  missing(state, 'Directive has no ";"');
  if (state.stack.length === 1) problem(state, 'Surplus "}"', brace.at.start, brace.at.end);
  else pop(state, brace.at.end);
}
function pop(state, end) {
  const open = state.stack.pop();
  const parent = state.stack.at(-1);
  if (!open || !parent) return;
  if (open.name === "") for (const directive of open.block) parent.block.push(directive);
  else parent.block.push({ name: open.name, args: open.args, block: open.block, at: { start: open.start, end } });
}

export {
  maxDepth,
  tooDeep,
  parseNginx
};
