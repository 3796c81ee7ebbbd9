import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  decodeUtf8,
  describe,
  emptyRecord,
  groupFacts,
  lineAt,
  lineStarts,
  noFacts,
  scannable
} from "./chunk-UPCYE3TI.js";
import {
  require_dist
} from "./chunk-VUDOXNUS.js";
import {
  bodyLimits,
  confidential,
  dataflowOf,
  decides,
  developmentTest,
  extended,
  gathered,
  handling,
  harmlessWhen,
  isCleanup,
  isLiveName,
  isLiveType,
  isOfPeople,
  isPersisting,
  isPlainType,
  isReason,
  isScheme,
  isStaticPath,
  isUsedIn,
  knowsSharedStore,
  limiters,
  loopQueries,
  maker,
  marked,
  mayLead,
  mayLimit,
  migrations,
  mostLeads,
  mostPlaces,
  overviewOf,
  plainLimitWords,
  saysOpen,
  summary,
  typescriptTriggers,
  withoutComments
} from "./chunk-T5J4VURY.js";
import {
  Mark,
  defaultText,
  someWithin
} from "./chunk-TIOTOFY2.js";
import {
  hidden
} from "./chunk-IBGPIOPE.js";
import {
  __toESM
} from "./chunk-VVXIB3GI.js";

// src/parse/format.ts
var headLength = 4096;
var byExtension = new Map(
  Object.entries({
    python: "py pyi pyw",
    javascript: "js jsx mjs cjs",
    typescript: "ts tsx mts cts",
    vue: "vue",
    html: "html htm",
    yaml: "yml yaml",
    json: "json jsonc json5 webmanifest code-workspace",
    toml: "toml",
    ini: "ini cfg properties",
    dockerfile: "dockerfile containerfile",
    nginx: "nginx nginxconf vhost",
    markdown: "md markdown mdx"
  }).flatMap(([format2, extensions]) => extensions.split(" ").map((extension) => [extension, format2]))
);
var byName = new Map(
  Object.entries({
    toml: "pipfile poetry.lock uv.lock cargo.lock pdm.lock",
    json: ".babelrc .eslintrc .prettierrc .swcrc .nycrc .firebaserc composer.lock pipfile.lock",
    ini: ".editorconfig .npmrc .flake8 .coveragerc .pylintrc pip.conf my.cnf .my.cnf _headers",
    yaml: ".clang-format .yamllint .prettierrc.yaml",
    dockerfile: "dockerfile containerfile",
    caddyfile: "caddyfile",
    ignore: ".gitignore .dockerignore",
    text: "yarn.lock pnpm-lock.yaml package-lock.json npm-shrinkwrap.json"
  }).flatMap(([format2, names]) => names.split(" ").map((name) => [name, format2]))
);
var unmistakable = /* @__PURE__ */ new Set(["python", "javascript", "vue", "html", "markdown"]);
var templateSuffix = /\.(?:template|tmpl|tpl|j2|jinja2?|sample|example|dist|in)$/;
var shebangs = [
  [/\bpython[\d.]*\b/, "python"],
  [/\b(?:ts-node|tsx|deno|bun)\b/, "typescript"],
  [/\bnode(?:js)?\b/, "javascript"]
];
function formatOf(path, head2) {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  const plain5 = byExtension.get(name.slice(name.lastIndexOf(".") + 1));
  if (plain5 !== void 0 && unmistakable.has(plain5)) return plain5;
  const segments = lower.split("/");
  const named6 = byName.get(name);
  if (named6) return named6;
  if (isDotenv(name)) return "dotenv";
  if (/^(?:dockerfile|containerfile)(?:[.-][\w.-]+)?$/.test(name) && !/\.(?:md|txt|sh|py|ya?ml|json|dockerignore)$/.test(name)) return "dockerfile";
  if (/^caddyfile\.[\w.-]+$/.test(name)) return "caddyfile";
  if (name.endsWith(".dockerignore")) return "ignore";
  return formatOfPlain(segments, name.replace(templateSuffix, ""), typeof head2 === "string" ? head2 : head2());
}
function isDotenv(name) {
  if (/^\.env(?:[.-][\w.-]*)?$/.test(name)) return !/\.(?:js|cjs|mjs|ts|py|md|sh|json|ya?ml|php|go|rb|gpg|enc|age|patch|diff|d\.ts)$/.test(name);
  return /^[\w.-]+\.env(?:\.(?:example|sample|template|dist|tmpl|j2))?$/.test(name) || /^(?:\.envrc|\.flaskenv|\w+[-_]env|env\.(?:[\w-]+\.)?(?:example|sample|template|dist))$/.test(name);
}
function formatOfPlain(segments, name, head2) {
  const dot = name.lastIndexOf(".");
  const extension = dot > 0 ? name.slice(dot + 1) : "";
  const known2 = byExtension.get(extension) ?? byName.get(name);
  if (known2 === "typescript" && extension === "ts" && head2.startsWith("<?xml")) return "text";
  if (known2) return known2;
  if (extension === "conf") return formatOfConf(segments, name, head2);
  const folder2 = segments.at(-2) ?? "";
  if (/^(?:sites-available|sites-enabled)$/.test(folder2) && looksLikeNginx(head2)) return "nginx";
  if (extension !== "") return "text";
  if (head2.startsWith("#!")) {
    const line = head2.slice(0, 200).split("\n", 1)[0] ?? "";
    return shebangs.find(([interpreter]) => interpreter.test(line))?.[1] ?? "text";
  }
  return "text";
}
function formatOfConf(segments, name, head2) {
  if (/^nginx[\w.-]*\.conf$/.test(name) || segments.some((segment) => /^nginx/.test(segment)) && !/^(?:supervisord?|fail2ban)/.test(name)) {
    return looksLikeIni(head2) ? "ini" : "nginx";
  }
  if (looksLikeNginx(head2)) return "nginx";
  return looksLikeIni(head2) ? "ini" : "text";
}
function looksLikeNginx(head2) {
  return /^[ \t]*(?:(?:http|server|events|stream|upstream[ \t]+[\w.-]+|location[ \t]+[^\n{;]{1,200}|map[ \t]+[^\n{;]{1,200})[ \t]*\{|(?:server_name|proxy_pass|listen|add_header|proxy_set_header|limit_req_zone|ssl_certificate|client_max_body_size)[ \t][^\n=]{0,300};)/m.test(head2);
}
function looksLikeIni(head2) {
  for (const line of head2.split("\n")) {
    const content = line.trim();
    if (content === "" || content[0] === "#" || content[0] === ";") continue;
    return /^\[[^\]]+\]\s*(?:[#;].*)?$/.test(content) || /^[\w.-]+\s*=\s*[^{]*$/.test(content);
  }
  return false;
}

// src/parse/depth.ts
var maxDepth = 200;
function tooDeep(text2, indented) {
  return hasBrackets(text2) && tooBracketed(text2) || indented && mayIndent.test(text2) && tooIndented(text2);
}
var mayIndent = /^(?:[ \t]|[-?:](?=[ \t])){100}/m;
function hasBrackets(text2) {
  let found3 = 0;
  for (const bracket of ["[", "{"]) for (let at = text2.indexOf(bracket); at >= 0 && found3 <= maxDepth; at = text2.indexOf(bracket, at + 1)) found3++;
  return found3 > maxDepth;
}
function tooBracketed(text2) {
  let open2 = 0;
  for (let at = 0; at < text2.length; at++) {
    const unit = text2.charCodeAt(at);
    if (unit === 91 || unit === 123) open2++;
    else if ((unit === 93 || unit === 125) && open2 > 0) open2--;
    if (open2 > maxDepth) return true;
  }
  return false;
}
function tooIndented(text2) {
  const indents = [];
  let lineStart = 0;
  while (lineStart < text2.length) {
    let at = lineStart;
    let indicators = 0;
    for (; at < text2.length; at++) {
      const unit = text2.charCodeAt(at);
      const next2 = text2.charCodeAt(at + 1);
      if ((unit === 45 || unit === 63 || unit === 58) && (next2 === 32 || next2 === 9)) indicators++;
      else if (unit !== 32 && unit !== 9) break;
    }
    const newline = text2.indexOf("\n", at);
    if (newline !== at) {
      const indent2 = at - lineStart;
      while ((indents.at(-1) ?? -1) >= indent2) indents.pop();
      indents.push(indent2);
      if (indents.length + indicators > maxDepth) return true;
    }
    if (newline < 0) break;
    lineStart = newline + 1;
  }
  return false;
}

// src/parse/lines.ts
function* linesOf(text2) {
  let start = 0;
  while (start <= text2.length) {
    let end = start;
    while (end < text2.length && text2.charCodeAt(end) !== 10 && text2.charCodeAt(end) !== 13) end++;
    yield { text: text2.slice(start, end), start, end };
    start = end + (text2.charCodeAt(end) === 13 && text2.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
}

// src/parse/caddyfile.ts
function parseCaddyfile(text2) {
  const root = { words: [], block: [] };
  const stack = [root];
  const problems = [];
  let end = 0;
  for (const line of linesOf(text2)) {
    const words5 = wordsOf(line.text, line.start);
    const last2 = words5.at(-1);
    if (!last2) continue;
    end = last2.at.end;
    if (words5[0]?.text === "}" && words5.length === 1) {
      if (stack.length > 1) close(stack, end);
      continue;
    }
    if (last2.text === "{" && last2.quote === "") {
      if (stack.length <= maxDepth) stack.push({ words: words5.length > 1 ? words5.slice(0, -1) : words5, block: [] });
      else problems.push({ message: "Caddyfile nests too deeply", at: last2.at });
    } else add(stack, words5, void 0, end);
  }
  while (stack.length > 1) {
    problems.push({ message: 'Block has no "}"', at: stack.at(-1)?.words[0]?.at ?? { start: 0, end: 0 } });
    close(stack, end);
  }
  return { kind: "nginx", directives: root.block, problems: problems.slice(0, 50) };
}
function close(stack, end) {
  const open2 = stack.pop();
  if (open2) add(stack, open2.words, open2.block, end);
}
function add(stack, words5, block, end) {
  const [name, ...args] = words5;
  if (name) stack.at(-1)?.block.push({ name: name.text, args, ...block ? { block } : {}, at: { start: name.at.start, end } });
}
function wordsOf(line, offset) {
  const words5 = [];
  const word2 = /\s*(?:("(?:[^"\\]|\\.)*"|`[^`]*`)|(#.*$)|(\S+))/y;
  for (let match2 = word2.exec(line); match2; match2 = word2.exec(line)) {
    if (match2[2] !== void 0) break;
    const raw = match2[1] ?? match2[3] ?? "";
    const start = offset + word2.lastIndex - raw.length;
    const quote = match2[1] !== void 0 ? '"' : "";
    words5.push({ text: quote ? raw.slice(1, -1).replace(/\\"/g, '"') : raw, quote, at: { start, end: start + raw.length } });
  }
  return words5;
}

// src/parse/dockerfile-words.ts
function rangeOf(folded, from, to) {
  const start = folded.offsets[from] ?? 0;
  return { start, end: to > from ? (folded.offsets[to - 1] ?? start) + 1 : start };
}
function splitWords(folded, from, escape2, to = folded.text.length) {
  const { text: text2 } = folded;
  const words5 = [];
  let at = from;
  while (at < to) {
    while (at < to && /\s/.test(text2[at] ?? "")) at++;
    if (at >= to) break;
    const start = at;
    let word2 = "";
    let quote = "";
    while (at < to) {
      const unit = text2[at] ?? "";
      if (unit === escape2 && quote !== "'" && at + 1 < to) {
        const next2 = text2[at + 1] ?? "";
        word2 += next2 === escape2 || next2 === '"' || next2 === "'" || quote === "" && /\s/.test(next2) ? next2 : unit + next2;
        at += 2;
        continue;
      }
      if (quote === "" && /\s/.test(unit)) break;
      if (quote === "" && (unit === '"' || unit === "'") && closes(text2, at, unit, to)) quote = unit;
      else if (unit === quote) quote = "";
      else word2 += unit;
      at++;
    }
    words5.push({ text: word2, quote: wholeQuote(text2.slice(start, at)), at: rangeOf(folded, start, at) });
  }
  return words5;
}
function closes(text2, open2, quote, to) {
  const close2 = text2.indexOf(quote, open2 + 1);
  return close2 > 0 && close2 < to;
}
function wholeQuote(raw) {
  const first2 = raw[0];
  return raw.length > 1 && (first2 === '"' || first2 === "'") && raw.at(-1) === first2 && raw.indexOf(first2, 1) === raw.length - 1 ? first2 : "";
}
function jsonWords(folded, from) {
  const { text: text2 } = folded;
  if (text2[from] !== "[" || !text2.trimEnd().endsWith("]")) return null;
  const words5 = [];
  const item = /\s*("(?:[^"\\]|\\.)*")\s*([,\]])/y;
  item.lastIndex = from + 1;
  if (/^\[\s*\]\s*$/.test(text2.slice(from))) return words5;
  for (; ; ) {
    const begin = item.lastIndex;
    const match2 = item.exec(text2);
    if (!match2?.[1]) return null;
    const start = begin + match2[0].indexOf('"');
    const value = parseString(match2[1]);
    if (value === null) return null;
    words5.push({ text: value, quote: '"', at: rangeOf(folded, start, start + match2[1].length) });
    if (match2[2] === "]") return text2.slice(item.lastIndex).trim() === "" ? words5 : null;
  }
}
function parseString(quoted) {
  try {
    const value = JSON.parse(quoted);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

// src/parse/dockerfile.ts
var instructionNames = /* @__PURE__ */ new Set(["ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR", "INCLUDE"]);
var withHeredocs = /* @__PURE__ */ new Set(["RUN", "COPY", "ADD", "ONBUILD"]);
var withFlags = /* @__PURE__ */ new Set(["ADD", "COPY", "FROM", "HEALTHCHECK", "RUN", "ONBUILD", "INCLUDE"]);
var withJson = /* @__PURE__ */ new Set(["ADD", "CMD", "COPY", "ENTRYPOINT", "RUN", "SHELL", "VOLUME", "HEALTHCHECK", "ONBUILD"]);
var maxProblems = 50;
var maxOpenHeredocs = 20;
var heredocUnclosed = "Heredoc has no end";
function parseDockerfile(text2) {
  const lines = [...linesOf(text2)];
  const escape2 = escapeCharacter(lines);
  const problems = [];
  const instructions = [];
  let stage = -1;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || isBlankOrComment(line.text)) continue;
    const { folded, last: last2 } = fold(lines, index, escape2);
    const name = /^[A-Za-z]+(?=\s|$)/.exec(folded.text)?.[0] ?? "";
    const at = { start: folded.offsets[0] ?? line.start, end: folded.offsets[folded.text.length] ?? line.end };
    index = last2;
    if (!instructionNames.has(name.toUpperCase())) {
      if (problems.length < maxProblems) problems.push({ message: "Unknown instruction", at });
      continue;
    }
    if (name.toUpperCase() === "FROM") stage++;
    const read3 = readInstruction(name.toUpperCase(), folded, name.length, escape2);
    const { heredocs, next: next2 } = readHeredocs(name.toUpperCase(), read3.args, text2, lines, last2, problems);
    instructions.push({ name: name.toUpperCase(), ...read3, heredocs, stage, at });
    index = next2;
  }
  return { kind: "dockerfile", instructions, problems };
}
function escapeCharacter(lines) {
  for (const line of lines) {
    const directive = /^\s*#\s*([a-zA-Z]+)\s*=\s*(\S+)\s*$/.exec(line.text);
    if (!directive) return "\\";
    if ((directive[1] ?? "").toLowerCase() === "escape" && (directive[2] === "`" || directive[2] === "\\")) return directive[2];
  }
  return "\\";
}
function isBlankOrComment(text2) {
  const content = text2.trimStart();
  return content === "" || content[0] === "#" || /^\{[{%#]/.test(content);
}
function fold(lines, from, escape2) {
  const parts3 = [];
  const offsets = [];
  let end = lines[from]?.start ?? 0;
  let last2 = from;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    last2 = index;
    if (index > from && isBlankOrComment(line.text)) continue;
    const trimmed = line.text.trimEnd();
    const continues2 = trimmed.endsWith(escape2);
    const content = continues2 ? trimmed.slice(0, -1) : trimmed;
    const lead = content.length - content.trimStart().length;
    const spaced = index === from || /\s$/.test(parts3.at(-1) ?? "");
    const skip = spaced ? lead : Math.max(0, lead - 1);
    if (skip < content.length) parts3.push(content.slice(skip));
    for (let at = skip; at < content.length; at++) offsets.push(line.start + at);
    end = line.start + content.length;
    if (!continues2) break;
  }
  offsets.push(end);
  return { folded: { text: parts3.join(""), offsets }, last: last2 };
}
function readInstruction(name, folded, from, escape2) {
  let at = skipSpace(folded.text, from);
  const raw = folded.text.slice(at).replace(/\s+$/, "");
  const flags = [];
  const flag = /--([a-zA-Z][\w-]*)(?:=("[^"]*"|'[^']*'|\S*))?(?=\s|$)/y;
  while (withFlags.has(name)) {
    flag.lastIndex = at;
    const match2 = flag.exec(folded.text);
    if (!match2) break;
    flags.push({ name: match2[1] ?? "", value: (match2[2] ?? "").replace(/^(["'])(.*)\1$/, "$2"), at: rangeOf(folded, at, flag.lastIndex) });
    at = skipSpace(folded.text, flag.lastIndex);
  }
  const lead = name === "HEALTHCHECK" || name === "ONBUILD" ? /^[A-Za-z]+\s+(?=\[)/.exec(folded.text.slice(at))?.[0].length ?? 0 : 0;
  const json = withJson.has(name) ? jsonWords(folded, at + lead) : null;
  if (json) return { flags, args: lead > 0 ? [...splitWords(folded, at, escape2, at + lead), ...json] : json, json: true, raw };
  return { flags, args: splitWords(folded, at, escape2), json: false, raw };
}
function skipSpace(text2, from) {
  let at = from;
  while (text2[at] === " " || text2[at] === "	") at++;
  return at;
}
function readHeredocs(name, args, text2, lines, last2, problems) {
  const heredocs = [];
  let next2 = last2;
  if (!withHeredocs.has(name) || problems.filter((problem2) => problem2.message === heredocUnclosed).length > maxOpenHeredocs) return { heredocs, next: next2 };
  for (const word2 of args) {
    const match2 = /^\d*<<(-?)(["']?)([^\s<>"']+)\2/.exec(text2.slice(word2.at.start, Math.min(word2.at.end, word2.at.start + 200)));
    if (!match2) continue;
    const close2 = findTerminator(lines, next2 + 1, match2[3] ?? "", match2[1] === "-");
    if (close2 < 0) {
      problems.push({ message: heredocUnclosed, at: word2.at });
      break;
    }
    const start = lines[next2 + 1]?.start ?? 0;
    const end = lines[close2]?.start ?? start;
    heredocs.push({ name: match2[3] ?? "", content: text2.slice(start, end), at: { start, end } });
    next2 = close2;
  }
  return { heredocs, next: next2 };
}
function findTerminator(lines, from, name, stripTabs) {
  for (let index = from; index < lines.length; index++) {
    const text2 = lines[index]?.text ?? "";
    if ((stripTabs ? text2.replace(/^\t+/, "") : text2) === name) return index;
  }
  return -1;
}

// src/parse/dotenv.ts
var maxProblems2 = 50;
var escapes = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\", $: "\\$" };
function parseDotenv(text2) {
  const entries3 = [];
  const problems = [];
  const head2 = /[^\S\r\n]*(?:(export)[^\S\r\n]+)?([\w.-]+)[^\S\r\n]*(=|:(?=[^\S\r\n])|(?=[\r\n]|$|#))/y;
  let at = 0;
  while (at < text2.length) {
    const lineEnd6 = endOfLine(text2, at);
    head2.lastIndex = at;
    const match2 = head2.exec(text2);
    if (!match2) {
      const line = text2.slice(at, lineEnd6).trim();
      if (line !== "" && line[0] !== "#" && problems.length < maxProblems2) problems.push({ message: "No variable assignment", at: { start: at, end: lineEnd6 } });
      at = lineEnd6 + 1;
      continue;
    }
    const key = match2[2] ?? "";
    const keyEnd = match2.index + match2[0].length - (match2[3] ?? "").length;
    const keyStart = text2.lastIndexOf(key, keyEnd - 1);
    const read3 = match2[3] ? readValue(text2, head2.lastIndex) : null;
    const start = read3?.start ?? keyEnd;
    const end = read3?.end ?? keyEnd;
    entries3.push({
      key,
      keyAt: { start: keyStart, end: keyStart + key.length },
      value: { kind: "scalar", value: read3 ? read3.value : null, raw: text2.slice(start, end), at: { start, end }, quoted: read3?.quoted ?? false }
    });
    at = endOfLine(text2, Math.max(end, head2.lastIndex)) + 1;
  }
  return { kind: "tree", roots: [{ kind: "map", entries: entries3, at: { start: 0, end: text2.length } }], problems };
}
function endOfLine(text2, from) {
  for (let at = from; at < text2.length; at++) {
    const unit = text2.charCodeAt(at);
    if (unit === 10 || unit === 13) return at;
  }
  return text2.length;
}
function readValue(text2, from) {
  let start = from;
  while (text2[start] === " " || text2[start] === "	") start++;
  const quote = text2[start];
  if (quote === '"' || quote === "'" || quote === "`") {
    const close2 = closingQuote(text2, start, quote);
    if (close2 > 0) return { value: unquote(text2.slice(start + 1, close2), quote), start, end: close2 + 1, quoted: true };
  }
  const line = text2.slice(start, endOfLine(text2, start));
  const comment = line.search(/(?:^|\s)#/);
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  return { value, start, end: start + value.length, quoted: false };
}
function closingQuote(text2, open2, quote) {
  for (let at = open2 + 1; at < text2.length; at++) {
    const unit = text2[at];
    if (unit === "\\" && quote === '"') at++;
    else if (unit === quote) {
      const rest = text2.slice(at + 1, endOfLine(text2, at + 1)).trim();
      return rest === "" || rest[0] === "#" ? at : -1;
    } else if (unit === "\n" && nextLineIsAssignment(text2, at + 1)) return -1;
  }
  return -1;
}
function nextLineIsAssignment(text2, at) {
  const assignment2 = /(?:export )?[A-Z][A-Z0-9_]{2,}=[^=]/y;
  assignment2.lastIndex = at;
  return assignment2.test(text2);
}
function unquote(inner, quote) {
  if (quote !== '"' || !inner.includes("\\")) return inner;
  return inner.replace(/\\([nrt"\\$])/g, (_, letter) => escapes[letter] ?? letter);
}

// src/parse/ignore-file.ts
function parseIgnoreFile(text2) {
  const items = [];
  for (const line of linesOf(text2)) {
    let raw = line.text.trimEnd();
    if (raw.endsWith("\\") && line.text.length > raw.length) raw += line.text[raw.length] ?? "";
    if (raw === "" || raw[0] === "#") continue;
    items.push({ kind: "scalar", value: raw, raw, at: { start: line.start, end: line.start + raw.length }, quoted: false });
  }
  return { kind: "tree", roots: [{ kind: "list", items, at: { start: 0, end: text2.length } }], problems: [] };
}

// src/parse/ini.ts
var maxProblems3 = 50;
function parseIni(text2, dialect = "ini") {
  const problems = [];
  const sections = [{ entries: [], key: null, end: 0 }];
  const lines = [...linesOf(text2)];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const section = sections.at(-1);
    if (!line || !section) break;
    const content = line.text.trim();
    if (content === "" || content[0] === "#" || content[0] === ";" || dialect === "properties" && content[0] === "!") continue;
    const header2 = dialect === "ini" ? /^\s*\[([^\]]*)\]/.exec(line.text) : null;
    if (header2) {
      const start = line.start + header2[0].indexOf("[") + 1;
      sections.push({ entries: [], key: { name: (header2[1] ?? "").trim(), at: { start, end: start + (header2[1] ?? "").length } }, end: line.end });
      continue;
    }
    const last2 = dialect === "ini" ? continuation(lines, index) : backslashed(lines, index);
    const entry2 = readPair(text2, line, lines[last2]?.end ?? line.end, dialect);
    if (entry2) section.entries.push(entry2);
    else if (problems.length < maxProblems3) problems.push({ message: "Neither a section nor a key with a value", at: { start: line.start, end: line.end } });
    index = last2;
    section.end = lines[last2]?.end ?? line.end;
  }
  return { kind: "tree", roots: [assemble(sections, text2)], problems };
}
function assemble(sections, text2) {
  const entries3 = [];
  for (const section of sections) {
    if (!section.key) for (const entry2 of section.entries) entries3.push(entry2);
    else entries3.push({ key: section.key.name, keyAt: section.key.at, value: { kind: "map", entries: section.entries, at: { start: section.key.at.start, end: section.end } } });
  }
  return { kind: "map", entries: entries3, at: { start: 0, end: text2.length } };
}
function continuation(lines, from) {
  const base = indentOf(lines[from]?.text ?? "");
  let last2 = from;
  for (let index = from + 1; index < lines.length; index++) {
    const text2 = lines[index]?.text ?? "";
    const content = text2.trim();
    if (content === "") continue;
    if (indentOf(text2) <= base || content[0] === "[") break;
    if (content[0] !== "#" && content[0] !== ";") last2 = index;
  }
  return last2;
}
function backslashed(lines, from) {
  let last2 = from;
  while (last2 + 1 < lines.length && oddBackslashes(lines[last2]?.text ?? "")) last2++;
  return last2;
}
function oddBackslashes(text2) {
  let count = 0;
  while (text2[text2.length - 1 - count] === "\\") count++;
  return count % 2 === 1;
}
function indentOf(text2) {
  return text2.length - text2.trimStart().length;
}
function readPair(text2, line, end, dialect) {
  const keyStart = line.start + indentOf(line.text);
  const separator = findSeparator(text2, keyStart, line.end, dialect);
  if (separator < 0) {
    if (dialect === "ini" && !/^[^\s]+$/.test(line.text.trim())) return null;
    const keyEnd = keyStart + line.text.trim().length;
    return { key: text2.slice(keyStart, keyEnd), keyAt: { start: keyStart, end: keyEnd }, value: scalar(text2, keyEnd, keyEnd, null) };
  }
  const key = text2.slice(keyStart, separator).trimEnd();
  let valueStart = separator;
  if (dialect === "properties") while (valueStart < line.end && /[ \t\f]/.test(text2[valueStart] ?? "")) valueStart++;
  if (/[=:]/.test(text2[valueStart] ?? "")) valueStart++;
  while (valueStart < end && /\s/.test(text2[valueStart] ?? "")) valueStart++;
  let valueEnd = end;
  while (valueEnd > valueStart && /\s/.test(text2[valueEnd - 1] ?? "")) valueEnd--;
  const comment = dialect === "ini" ? inlineComment(text2, valueStart, Math.min(valueEnd, line.end)) : -1;
  if (comment >= 0 && valueEnd <= line.end) valueEnd = comment;
  const raw = text2.slice(valueStart, valueEnd);
  const quote = raw.length > 1 && (raw[0] === '"' || raw[0] === "'") && raw.at(-1) === raw[0];
  const value = dialect === "properties" ? unescapeProperties(raw) : quote ? raw.slice(1, -1) : raw;
  return { key: dialect === "properties" ? unescapeProperties(key) : key, keyAt: { start: keyStart, end: keyStart + key.length }, value: { ...scalar(text2, valueStart, valueEnd, value), quoted: quote } };
}
function findSeparator(text2, from, end, dialect) {
  for (let at = from; at < end; at++) {
    const unit = text2[at];
    if (unit === "\\" && dialect === "properties") at++;
    else if (unit === "=" || unit === ":") return at;
    else if (dialect === "properties" && (unit === " " || unit === "	")) return at;
  }
  return -1;
}
function inlineComment(text2, start, end) {
  const quote = text2[start] === '"' || text2[start] === "'" ? text2[start] : "";
  const from = quote ? text2.indexOf(quote, start + 1) + 1 : start;
  if (quote && from === 0) return -1;
  for (let at = Math.max(from, start); at < end; at++) {
    if (text2[at] !== ";" && text2[at] !== "#" || !/\s/.test(text2[at - 1] ?? "x")) continue;
    let cut = at;
    while (cut > start && /\s/.test(text2[cut - 1] ?? "")) cut--;
    return cut;
  }
  return -1;
}
function scalar(text2, start, end, value) {
  return { kind: "scalar", value, raw: text2.slice(start, end), at: { start, end }, quoted: false };
}
function unescapeProperties(raw) {
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|\r?\n[ \t\f]*|([\s\S]))/g, (_, code2, plain5) => {
    if (code2 !== void 0) return String.fromCharCode(parseInt(code2, 16));
    if (plain5 === void 0) return "";
    return { n: "\n", t: "	", r: "\r", f: "\f" }[plain5] ?? plain5;
  });
}
function parseHeadersFile(text2) {
  const sections = [{ entries: [], key: null, end: 0 }];
  for (const line of linesOf(text2)) {
    const content = line.text.trim();
    const section = sections.at(-1);
    if (content === "" || content[0] === "#" || !section) continue;
    const start = line.start + indentOf(line.text);
    if (start === line.start) {
      sections.push({ entries: [], key: { name: content, at: { start, end: start + content.length } }, end: line.end });
      continue;
    }
    const entry2 = readPair(text2, line, line.end, "ini");
    if (entry2) section.entries.push(entry2);
    section.end = line.end;
  }
  return { kind: "tree", roots: [assemble(sections, text2)], problems: [] };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text2, ignoreTrivia = false) {
  const len = text2.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits3 = 0;
    let value2 = 0;
    while (digits3 < count || !exact) {
      let ch = text2.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits3++;
    }
    if (digits3 < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text2.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text2.length && text2.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text2.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text2.length && (text2.charCodeAt(pos) === 69 || text2.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text2.length && text2.charCodeAt(pos) === 43 || text2.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text2.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text2.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text2.charCodeAt(pos);
      if (ch === 34) {
        result += text2.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text2.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text2.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text2.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code2 = text2.charCodeAt(pos);
    if (isWhiteSpace(code2)) {
      do {
        pos++;
        value += String.fromCharCode(code2);
        code2 = text2.charCodeAt(pos);
      } while (isWhiteSpace(code2));
      return token = 15;
    }
    if (isLineBreak(code2)) {
      pos++;
      value += String.fromCharCode(code2);
      if (code2 === 13 && text2.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code2) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text2.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text2.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text2.substring(start, pos);
          return token = 12;
        }
        if (text2.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text2.charCodeAt(pos);
            if (ch === 42 && text2.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text2.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text2.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code2);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code2);
        pos++;
        if (pos === len || !isDigit(text2.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code2)) {
          pos++;
          code2 = text2.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text2.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code2);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code2) {
    if (isWhiteSpace(code2) || isLineBreak(code2)) {
      return false;
    }
    switch (code2) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text2, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text2, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text2, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text2, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString2(isValue2) {
    const value = _scanner.getTokenValue();
    if (isValue2) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString2(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString2(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code2) {
  switch (code2) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// src/parse/json.ts
var maxProblems4 = 50;
function parseJson(text2) {
  if (tooDeep(text2, false)) return { kind: "tree", roots: [], problems: [{ message: "JSON nests too deeply", at: { start: 0, end: Math.min(1, text2.length) } }] };
  const errors = [];
  const root = parseTree2(text2, errors, { allowTrailingComma: true, disallowComments: false, allowEmptyContent: true });
  const problems = errors.slice(0, maxProblems4).map((error) => ({
    message: printParseErrorCode(error.error),
    at: { start: error.offset, end: error.offset + error.length }
  }));
  return { kind: "tree", roots: root ? [convert(root, text2)] : [], problems };
}
function convert(node, text2) {
  const at = { start: node.offset, end: node.offset + node.length };
  if (node.type === "array") return { kind: "list", items: (node.children ?? []).map((child) => convert(child, text2)), at };
  if (node.type === "object") return { kind: "map", entries: (node.children ?? []).flatMap((child) => property(child, text2)), at };
  const value = node.value;
  return { kind: "scalar", value: value ?? null, raw: text2.slice(at.start, at.end), at, quoted: node.type === "string" };
}
function property(node, text2) {
  const [key, value] = node.children ?? [];
  if (!key) return [];
  const keyAt = { start: key.offset, end: key.offset + key.length };
  const missing2 = { kind: "scalar", value: null, raw: "", at: { start: keyAt.end, end: keyAt.end }, quoted: false };
  return [{ key: String(key.value), keyAt, value: value ? convert(value, text2) : missing2 }];
}

// src/parse/nginx-tokens.ts
function nextToken(text2, from) {
  let at = from;
  for (; ; ) {
    while (at < text2.length && isSpace(text2.charCodeAt(at))) at++;
    if (at >= text2.length) return null;
    const unit2 = text2[at];
    if (unit2 === "#") {
      const newline = text2.indexOf("\n", at);
      if (newline < 0) return null;
      at = newline + 1;
      continue;
    }
    const action = templateEnd(text2, at);
    if (action < 0) break;
    if (!aloneOnLine(text2, at, action)) break;
    at = action;
  }
  const unit = text2[at];
  if (unit === ";" || unit === "}" || unit === "{" && templateEnd(text2, at) < 0) return { kind: unit, at: { start: at, end: at + 1 } };
  if (unit === '"' || unit === "'") {
    const end2 = quoteEnd(text2, at);
    if (end2 > 0) return { kind: "word", text: text2.slice(at + 1, end2 - 1).replace(/\\(["'\\])/g, "$1"), quote: unit, at: { start: at, end: end2 } };
  }
  const end = wordEnd(text2, at);
  return { kind: "word", text: text2.slice(at, end), quote: "", at: { start: at, end } };
}
function isSpace(code2) {
  return code2 === 32 || code2 >= 9 && code2 <= 13 || code2 === 65279;
}
var maxAction = 200;
function templateEnd(text2, at) {
  if (text2[at] !== "{") return -1;
  const kind2 = text2[at + 1];
  const closer = kind2 === "{" ? "}}" : kind2 === "%" ? "%}" : kind2 === "#" ? "#}" : "";
  if (closer === "") return -1;
  for (let index = at + 2; index < Math.min(text2.length, at + maxAction); index++) {
    if (text2[index] === "\n") return -1;
    if (text2.startsWith(closer, index)) return index + 2;
  }
  return -1;
}
function aloneOnLine(text2, start, end) {
  for (let at = start - 1; at >= 0 && text2[at] !== "\n"; at--) if (!isSpace(text2.charCodeAt(at))) return false;
  for (let at = end; at < text2.length && text2[at] !== "\n"; at++) if (!isSpace(text2.charCodeAt(at))) return false;
  return true;
}
function quoteEnd(text2, open2) {
  const quote = text2[open2];
  for (let at = open2 + 1; at < text2.length; at++) {
    if (text2[at] === "\\") at++;
    else if (text2[at] === quote) return at + 1;
  }
  return -1;
}
function wordEnd(text2, from) {
  let at = from;
  while (at < text2.length) {
    const unit = text2[at];
    if (unit === "\\") at += 2;
    else if (unit === "$" && text2[at + 1] === "{") {
      const close2 = text2.indexOf("}", at);
      at = close2 < 0 || close2 - at > 200 ? at + 2 : close2 + 1;
    } else if (unit === "{") {
      const action = templateEnd(text2, at);
      if (action < 0) return at > from ? at : at + 1;
      at = action;
    } else if (unit === ";" || isSpace(text2.charCodeAt(at))) return at;
    else at++;
  }
  return Math.min(at, text2.length);
}
function luaBlockEnd(text2, from) {
  let depth = 1;
  let at = from;
  while (at < text2.length) {
    const unit = text2[at];
    const comment = unit === "-" && text2[at + 1] === "-";
    const long = /\[=*\[/y;
    long.lastIndex = comment ? at + 2 : at;
    const open2 = unit === "[" || comment ? long.exec(text2) : null;
    if (open2) {
      const close2 = text2.indexOf(open2[0].replaceAll("[", "]"), long.lastIndex);
      at = close2 < 0 ? text2.length : close2 + open2[0].length;
    } else if (comment) at = lineEnd(text2, at);
    else if (unit === '"' || unit === "'") at = luaStringEnd(text2, at);
    else {
      if (unit === "{") depth++;
      else if (unit === "}" && --depth === 0) return at;
      at++;
    }
  }
  return text2.length;
}
function luaStringEnd(text2, open2) {
  for (let at = open2 + 1; at < text2.length; at++) {
    if (text2[at] === "\\") at++;
    else if (text2[at] === text2[open2]) return at + 1;
    else if (text2[at] === "\n") return at;
  }
  return text2.length;
}
function lineEnd(text2, from) {
  const newline = text2.indexOf("\n", from);
  return newline < 0 ? text2.length : newline;
}

// src/parse/nginx.ts
var maxProblems5 = 50;
var topLevel = /* @__PURE__ */ new Set(["server", "upstream"]);
var innerBlocks = /* @__PURE__ */ new Set(["server", "location", "if", "limit_except"]);
function parseNginx(text2) {
  const root = { name: "", args: [], start: 0, block: [] };
  const state = { text: text2, problems: [], stack: [root], words: [] };
  let at = 0;
  for (let token = nextToken(text2, at); token; token = nextToken(text2, at)) {
    at = Math.max(token.at.end, at + 1);
    if (token.kind === "word") state.words.push({ text: token.text, quote: token.quote, at: token.at });
    else if (token.kind === ";") endSimple(state, token.at.end);
    else if (token.kind === "{") at = openBlock(state, token);
    else closeBlock(state, token);
  }
  if (state.words.length > 0) missing(state, 'Directive has no ";"');
  while (state.stack.length > 1) {
    problem(state, 'Block has no "}"', state.stack.at(-1)?.start ?? 0, text2.length);
    pop(state, text2.length);
  }
  return { kind: "nginx", directives: root.block, problems: state.problems };
}
function problem(state, message, start, end) {
  if (state.problems.length < maxProblems5) state.problems.push({ message, at: { start, end: Math.min(end, start + 200) } });
}
function endSimple(state, end) {
  const [name, ...args] = state.words;
  state.words = [];
  if (name) state.stack.at(-1)?.block.push({ name: name.text, args, at: { start: name.at.start, end } });
}
function missing(state, message) {
  const first2 = state.words[0];
  const last2 = state.words.at(-1);
  if (!first2 || !last2) return;
  problem(state, message, first2.at.start, last2.at.end);
  endSimple(state, last2.at.end);
}
function openBlock(state, brace2) {
  const [name, ...args] = state.words;
  state.words = [];
  if (!name) problem(state, "Block has no name", brace2.at.start, brace2.at.end);
  if (state.stack.length > maxDepth) {
    problem(state, "nginx configuration nests too deeply", brace2.at.start, brace2.at.end);
    return brace2.at.end;
  }
  if (!name) {
    state.stack.push({ name: "", args: [], start: brace2.at.start, block: [] });
    return brace2.at.end;
  }
  if (/_by_lua_block$/.test(name.text)) {
    const end = luaBlockEnd(state.text, brace2.at.end);
    const code2 = { text: state.text.slice(brace2.at.end, end), quote: "", at: { start: brace2.at.end, end } };
    state.stack.at(-1)?.block.push({ name: name.text, args: [...args, code2], at: { start: name.at.start, end: Math.min(end + 1, state.text.length) } });
    return end + 1;
  }
  if (topLevel.has(name.text) && innerBlocks.has(state.stack.at(-1)?.name ?? "")) {
    problem(state, `A "}" is missing before this ${name.text} block`, name.at.start, brace2.at.end);
    while (innerBlocks.has(state.stack.at(-1)?.name ?? "")) pop(state, name.at.start);
  }
  state.stack.push({ name: name.text, args, start: name.at.start, block: [] });
  return brace2.at.end;
}
function closeBlock(state, brace2) {
  missing(state, 'Directive has no ";"');
  if (state.stack.length === 1) problem(state, 'Surplus "}"', brace2.at.start, brace2.at.end);
  else pop(state, brace2.at.end);
}
function pop(state, end) {
  const open2 = state.stack.pop();
  const parent = state.stack.at(-1);
  if (!open2 || !parent) return;
  if (open2.name === "") for (const directive of open2.block) parent.block.push(directive);
  else parent.block.push({ name: open2.name, args: open2.args, block: open2.block, at: { start: open2.start, end } });
}

// src/parse/python/lex-state.ts
var MAX_PROBLEMS = 200;
var REPLACEMENT = 1;
var FORMAT_SPEC = 2;
var KEPT_UNITS = 1 << 20;
var KEPT_TOKENS = 1 << 17;
var unitBuffer = new Uint16Array(1 << 16);
var kindBuffer = new Uint8Array(KEPT_TOKENS);
var startBuffer = new Int32Array(KEPT_TOKENS);
var endBuffer = new Int32Array(KEPT_TOKENS);
var LexState = class {
  text;
  length;
  units;
  // the text, then zeros
  kinds = kindBuffer;
  starts = startBuffer;
  ends = endBuffer;
  // of NEWLINE, INDENT and DEDENT: the end of the token before them
  capacity = kindBuffer.length;
  count = 0;
  lastEnd = 0;
  brackets = new Uint8Array(64);
  depth = 0;
  fstrings = [];
  indents = [0];
  lineToken = 0;
  // first token of the logical line
  linePos = 0;
  // and its offset
  lineColumn = 0;
  brokenUntil = 0;
  // before this offset a bracket is known to be left open
  lineProblems = 0;
  // problems before it
  brokenTriples = 0;
  unicodeNames = false;
  python2At = -1;
  problems = [];
  constructor(text2) {
    this.text = text2;
    this.length = text2.length;
    this.units = unitBuffer;
  }
  open(bracket) {
    if (this.depth === this.brackets.length) {
      const larger = new Uint8Array(this.depth * 2);
      larger.set(this.brackets);
      this.brackets = larger;
    }
    this.brackets[this.depth++] = bracket;
  }
  /** Closes the innermost bracket that matches; one that matches none is left to the parser. */
  close(bracket) {
    const opener2 = bracket === 41 ? 40 : bracket - 2;
    const floor = Math.max(0, this.depth - 32);
    for (let at = this.depth - 1; at >= floor; at--) {
      const open2 = this.brackets[at];
      if (open2 === opener2) {
        this.depth = at;
        return;
      }
      if (open2 <= FORMAT_SPEC) return;
    }
  }
  /** Directly in a replacement field, no bracket open inside it. */
  inReplacement() {
    return this.depth > 0 && this.brackets[this.depth - 1] === REPLACEMENT;
  }
  forgetBrackets() {
    this.depth = 0;
    this.fstrings.length = 0;
  }
  notePython2(at) {
    if (this.python2At < 0) this.python2At = at;
  }
};
function openLexState(text2) {
  const room = text2.length + 8;
  if (unitBuffer.length < room) unitBuffer = new Uint16Array(room * 2);
  Buffer.from(unitBuffer.buffer).write(text2, "utf16le");
  unitBuffer.fill(0, text2.length, room);
  return new LexState(text2);
}
function releaseBuffers() {
  if (unitBuffer.length > KEPT_UNITS) unitBuffer = new Uint16Array(1 << 16);
  if (kindBuffer.length <= KEPT_TOKENS) return;
  kindBuffer = new Uint8Array(KEPT_TOKENS);
  startBuffer = new Int32Array(KEPT_TOKENS);
  endBuffer = new Int32Array(KEPT_TOKENS);
}
function emit(lx, kind2, start, end) {
  const at = lx.count;
  if (at === lx.capacity) grow(lx);
  lx.kinds[at] = kind2;
  lx.starts[at] = start;
  lx.ends[at] = end;
  lx.lastEnd = end;
  lx.count = at + 1;
}
function grow(lx) {
  lx.capacity *= 2;
  kindBuffer = new Uint8Array(lx.capacity);
  startBuffer = new Int32Array(lx.capacity);
  endBuffer = new Int32Array(lx.capacity);
  kindBuffer.set(lx.kinds);
  startBuffer.set(lx.starts);
  endBuffer.set(lx.ends);
  lx.kinds = kindBuffer;
  lx.starts = startBuffer;
  lx.ends = endBuffer;
}
function report(lx, message, start, end) {
  if (lx.problems.length < MAX_PROBLEMS) lx.problems.push({ message, at: { start, end } });
}

// src/parse/python/tokens.ts
var EOF = 0;
var NEWLINE = 1;
var INDENT = 2;
var DEDENT = 3;
var NAME = 4;
var NUMBER = 5;
var STRING = 6;
var STRING_ESCAPED = 7;
var FSTRING_START = 8;
var FSTRING_MIDDLE = 9;
var FSTRING_END = 10;
var INVALID = 11;
var LPAR = 12;
var RPAR = 13;
var LSQB = 14;
var RSQB = 15;
var LBRACE = 16;
var RBRACE = 17;
var COLON = 18;
var COMMA = 19;
var SEMI = 20;
var DOT = 21;
var ARROW = 22;
var ELLIPSIS = 23;
var EQUAL = 24;
var WALRUS = 25;
var EXCLAMATION = 26;
var BACKTICK = 27;
var TILDE = 28;
var VBAR = 29;
var CIRCUMFLEX = 30;
var AMPERSAND = 31;
var LSHIFT = 32;
var RSHIFT = 33;
var PLUS = 34;
var MINUS = 35;
var STAR = 36;
var SLASH = 37;
var DOUBLE_SLASH = 38;
var PERCENT = 39;
var AT = 40;
var DOUBLE_STAR = 41;
var AUGMENTED = 13;
var FIRST_AUGMENTED = VBAR + AUGMENTED;
var LAST_AUGMENTED = DOUBLE_STAR + AUGMENTED;
var LESS = 55;
var GREATER = 56;
var EQUAL_EQUAL = 57;
var NOT_EQUAL = 58;
var LESS_EQUAL = 59;
var GREATER_EQUAL = 60;
var FALSE = 61;
var NONE = 62;
var TRUE = 63;
var AND = 64;
var AS = 65;
var ASSERT = 66;
var ASYNC = 67;
var AWAIT = 68;
var BREAK = 69;
var CLASS = 70;
var CONTINUE = 71;
var DEF = 72;
var DEL = 73;
var ELIF = 74;
var ELSE = 75;
var EXCEPT = 76;
var FINALLY = 77;
var FOR = 78;
var FROM = 79;
var GLOBAL = 80;
var IF = 81;
var IMPORT = 82;
var IN = 83;
var IS = 84;
var LAMBDA = 85;
var NONLOCAL = 86;
var NOT = 87;
var OR = 88;
var PASS = 89;
var RAISE = 90;
var RETURN = 91;
var TRY = 92;
var WHILE = 93;
var WITH = 94;
var YIELD = 95;
var KINDS = 96;
var KEYWORDS = "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
  " "
);
function table(entries3) {
  const out = new Uint8Array(KINDS);
  for (const [kind2, value] of entries3) out[kind2] = value;
  return out;
}
var OR_LEVEL = 1;
var AND_LEVEL = 2;
var COMPARE_LEVEL = 3;
var BITOR_LEVEL = 4;
var SUM_LEVEL = 8;
var PRECEDENCE = table([
  [OR, OR_LEVEL],
  [AND, AND_LEVEL],
  ...[IN, NOT, IS, LESS, GREATER, EQUAL_EQUAL, NOT_EQUAL, LESS_EQUAL, GREATER_EQUAL].map((kind2) => [kind2, COMPARE_LEVEL]),
  [VBAR, BITOR_LEVEL],
  [CIRCUMFLEX, 5],
  [AMPERSAND, 6],
  [LSHIFT, 7],
  [RSHIFT, 7],
  [PLUS, SUM_LEVEL],
  [MINUS, SUM_LEVEL],
  ...[STAR, SLASH, DOUBLE_SLASH, PERCENT, AT].map((kind2) => [kind2, 9])
]);
var STARTS_EXPRESSION = table(
  [NAME, NUMBER, STRING, STRING_ESCAPED, FSTRING_START, LPAR, LSQB, LBRACE, ELLIPSIS, BACKTICK, TILDE, PLUS, MINUS, FALSE, NONE, TRUE, AWAIT, LAMBDA, NOT].map(
    (kind2) => [kind2, 1]
  )
);
var STATEMENT_WORDS = [ASSERT, BREAK, CLASS, CONTINUE, DEF, DEL, ELIF, EXCEPT, FINALLY, GLOBAL, IMPORT, NONLOCAL, PASS, RAISE, RETURN, TRY, WHILE, WITH];
var NEVER_IN_BRACKETS = table(STATEMENT_WORDS.map((kind2) => [kind2, 1]));
var OPENS_BLOCK = table([ASYNC, CLASS, DEF, ELIF, ELSE, EXCEPT, FINALLY, FOR, IF, TRY, WHILE, WITH].map((kind2) => [kind2, 1]));
var SLOTS = 256;
var WIDTH = 8;
var slotKinds = new Uint8Array(SLOTS);
var spellings = new Uint8Array(KINDS * WIDTH);
function slotOf(first2, last2, length) {
  return first2 + last2 + length * 19 & SLOTS - 1;
}
for (const [index, word2] of KEYWORDS.entries()) {
  const kind2 = FALSE + index;
  slotKinds[slotOf(word2.charCodeAt(0), word2.charCodeAt(word2.length - 1), word2.length)] = kind2;
  for (let at = 0; at < word2.length; at++) spellings[kind2 * WIDTH + at] = word2.charCodeAt(at);
}
function wordKind(units, start, end) {
  const length = end - start;
  if (length > WIDTH || length < 2) return NAME;
  const kind2 = slotKinds[slotOf(units[start], units[end - 1], length)];
  if (kind2 === 0) return NAME;
  const base = kind2 * WIDTH;
  if (length < WIDTH && spellings[base + length] !== 0) return NAME;
  for (let at = 0; at < length; at++) if (spellings[base + at] !== units[start + at]) return NAME;
  return kind2;
}

// src/parse/python/cursor.ts
var MAX_FAILURES = 5e3;
var MAX_DEPTH = 200;
var FAILURE = new Error("Python statement does not parse");
var EMPTY = Object.freeze([]);
var KEPT_STACK = 4096;
var nodeStack = [];
var moreStack = [];
var Cursor = class {
  text;
  units;
  problems;
  kinds;
  starts;
  ends;
  count;
  unicodeNames;
  python2At;
  nodes = nodeStack;
  more = moreStack;
  top = 0;
  topMore = 0;
  index = 0;
  kind;
  depth = 0;
  statementAt = 0;
  reportedAt = -1;
  failures = 0;
  constructor(lx) {
    this.text = lx.text;
    this.units = lx.units;
    this.kinds = lx.kinds;
    this.starts = lx.starts;
    this.ends = lx.ends;
    this.count = lx.count;
    this.unicodeNames = lx.unicodeNames;
    this.python2At = lx.python2At;
    this.problems = lx.problems;
    this.kind = lx.kinds[0];
  }
  // ---- tokens --------------------------------------------------------------------------------------------------
  advance() {
    this.kind = this.kinds[++this.index];
  }
  /** Start of the token to come. */
  start() {
    return this.starts[this.index];
  }
  /** End of the last token that is not NEWLINE, INDENT or DEDENT. */
  end() {
    return this.index === 0 ? 0 : this.ends[this.index - 1];
  }
  /** End of the token to come. */
  tokenEnd() {
    return this.ends[this.index];
  }
  kindAt(index) {
    return this.kinds[index];
  }
  nextKind() {
    return this.kinds[this.index + 1];
  }
  startAt(index) {
    return this.starts[index];
  }
  endAt(index) {
    return this.ends[index];
  }
  /** Index of the token that ends the block whose INDENT stands at `from`. */
  blockEnd(from) {
    const { kinds } = this;
    let open2 = 0;
    for (let index = from; ; index++) {
      const kind2 = kinds[index];
      if (kind2 > DEDENT) continue;
      if (kind2 === INDENT) open2++;
      else if (kind2 === EOF || kind2 === DEDENT && --open2 === 0) return index;
    }
  }
  rewind(index) {
    this.index = index;
    this.kind = this.kinds[index];
  }
  skip(kind2) {
    if (this.kind !== kind2) return false;
    this.advance();
    return true;
  }
  /** The text of the token to come, which is a name. */
  word() {
    const word2 = this.text.slice(this.starts[this.index], this.ends[this.index]);
    return this.unicodeNames ? word2.normalize("NFKC") : word2;
  }
  /** Takes a name; where there is none, reports that and gives ''. */
  name() {
    if (this.kind === NAME) {
      const word2 = this.word();
      this.advance();
      return word2;
    }
    this.report("expected a name");
    return "";
  }
  isWord(index, word2) {
    const start = this.starts[index];
    return this.kinds[index] === NAME && this.ends[index] - start === word2.length && this.text.startsWith(word2, start);
  }
  /** `a.b.c` as written, without the blanks that may stand in it. */
  dottedName() {
    let dotted2 = this.name();
    while (this.skip(DOT)) dotted2 += `.${this.name()}`;
    return dotted2;
  }
  // ---- lists ---------------------------------------------------------------------------------------------------
  push(node) {
    this.nodes[this.top++] = node;
  }
  pushMore(node) {
    this.more[this.topMore++] = node;
  }
  mark() {
    return this.top;
  }
  markMore() {
    return this.topMore;
  }
  /** What was pushed since the mark. The caller knows what it pushed. */
  take(mark) {
    if (this.top === mark) return EMPTY;
    const list = this.nodes.slice(mark, this.top);
    this.top = mark;
    return list;
  }
  takeMore(mark) {
    if (this.topMore === mark) return EMPTY;
    const list = this.more.slice(mark, this.topMore);
    this.topMore = mark;
    return list;
  }
  dropTo(mark, markMore) {
    this.top = mark;
    this.topMore = markMore;
  }
  // ---- problems ------------------------------------------------------------------------------------------------
  /** From here on a first problem is news again. */
  beginStatement() {
    this.statementAt = this.index;
  }
  /** One problem a statement: the others follow from it. */
  report(message, start = this.kind === NEWLINE ? this.end() : this.start(), end = this.tokenEnd()) {
    if (this.reportedAt === this.statementAt || this.problems.length >= MAX_PROBLEMS) return;
    this.reportedAt = this.statementAt;
    this.problems.push({ message, at: { start, end: Math.max(start, end) } });
  }
  fail(message) {
    this.report(message);
    throw FAILURE;
  }
  /** After a FAILURE: forgets what the statement has left on the stacks. */
  abandon(error, depth, mark, markMore) {
    if (error !== FAILURE) throw error;
    this.depth = depth;
    this.top = mark;
    this.topMore = markMore;
    if (++this.failures < MAX_FAILURES) return;
    const last2 = this.count - 1;
    if (this.index < last2) this.problems.push({ message: "too many syntax errors: the rest of the file is not read", at: { start: this.start(), end: this.tokenEnd() } });
    this.rewind(last2);
  }
  notePython2(at) {
    if (this.python2At < 0 || at < this.python2At) this.python2At = at;
  }
  /** The tree stands, but Python 3 will not run it: said once a file. */
  reportPython2() {
    if (this.python2At < 0) return;
    this.problems.push({ message: "Python 2 syntax", at: { start: this.python2At, end: this.python2At + 1 } });
  }
  enter() {
    if (++this.depth > MAX_DEPTH) this.fail("too deeply nested");
  }
  leave() {
    this.depth--;
  }
  expect(kind2, message) {
    if (this.kind === kind2) this.advance();
    else this.fail(message);
  }
  /** Takes a closing bracket. Where something else stands, skips to the bracket or the end of the line, so that the call keeps its name. */
  close(kind2) {
    if (this.kind === kind2) {
      this.advance();
      return;
    }
    this.report(kind2 === RPAR ? "expected ')'" : kind2 === RSQB ? "expected ']'" : "expected '}'");
    for (let open2 = 0; this.kind !== NEWLINE && this.kind !== EOF; this.advance()) {
      if (this.kind === COLON && this.nextKind() === NEWLINE) return;
      if (this.kind === LPAR || this.kind === LSQB || this.kind === LBRACE || this.kind === FSTRING_START) open2++;
      if (this.kind !== RPAR && this.kind !== RSQB && this.kind !== RBRACE && this.kind !== FSTRING_END) continue;
      if (open2 === 0) {
        if (this.kind === kind2) this.advance();
        return;
      }
      open2--;
    }
  }
  /** At the bracket that closes, or at the end of a line on which it is missing. */
  atClose(kind2) {
    return this.kind === kind2 || this.kind === NEWLINE;
  }
  /** The colon of a compound statement; its block is read even where the header is broken. */
  colon() {
    if (this.skip(COLON)) return;
    this.report("expected ':'");
    while (this.kind !== NEWLINE && this.kind !== EOF) {
      const last2 = this.kind === COLON && this.nextKind() === NEWLINE;
      this.advance();
      if (last2) return;
    }
  }
  skipLine() {
    while (this.kind !== NEWLINE && this.kind !== EOF) this.advance();
    this.skip(NEWLINE);
  }
};
function releaseStacks() {
  for (const stack of [nodeStack, moreStack]) {
    if (stack.length > KEPT_STACK) stack.length = KEPT_STACK;
    stack.fill(null);
  }
}

// src/parse/python/decode.ts
function decodeString(text2, from, to, raw, bytes) {
  let out = "";
  let kept2 = from;
  let pos = from;
  while (pos < to) {
    const unit = text2.charCodeAt(pos);
    if (unit === 13) {
      out += `${text2.slice(kept2, pos)}
`;
      pos += text2.charCodeAt(pos + 1) === 10 && pos + 1 < to ? 2 : 1;
      kept2 = pos;
    } else if (unit === 92 && !raw && pos + 1 < to) {
      const end = escapeEnd(text2, pos, to, bytes);
      const value = escapeValue(text2, pos, end, bytes);
      if (value !== null) {
        out += text2.slice(kept2, pos) + value;
        kept2 = end;
      }
      pos = end;
    } else {
      pos++;
    }
  }
  return kept2 === from ? text2.slice(from, to) : out + text2.slice(kept2, to);
}
var SIMPLE = /* @__PURE__ */ new Map([
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"]
]);
function isOctal(unit) {
  return unit >= 48 && unit <= 55;
}
function hexWidth(letter, bytes) {
  if (letter === "x") return 2;
  if (bytes) return 0;
  if (letter === "u") return 4;
  return letter === "U" ? 8 : 0;
}
function escapeEnd(text2, at, to, bytes) {
  const letter = text2.charAt(at + 1);
  if (isOctal(letter.charCodeAt(0))) {
    let end = at + 2;
    while (end < to && end < at + 4 && isOctal(text2.charCodeAt(end))) end++;
    return end;
  }
  if (letter === "\r" && text2.charCodeAt(at + 2) === 10) return Math.min(at + 3, to);
  if (letter === "N" && !bytes && text2.charAt(at + 2) === "{") {
    const close2 = text2.indexOf("}", at + 3);
    return close2 > 0 && close2 < to ? close2 + 1 : at + 2;
  }
  return Math.min(at + 2 + hexWidth(letter, bytes), to);
}
function escapeValue(text2, at, end, bytes) {
  const letter = text2.charAt(at + 1);
  const simple = SIMPLE.get(letter);
  if (simple !== void 0) return simple;
  if (letter === "\n" || letter === "\r") return "";
  if (isOctal(letter.charCodeAt(0))) {
    const code3 = Number.parseInt(text2.slice(at + 1, end), 8);
    return String.fromCharCode(bytes ? code3 & 255 : code3);
  }
  if (letter === "N" && !bytes && end > at + 2) return "�";
  const width = hexWidth(letter, bytes);
  if (width === 0) return null;
  const digits3 = text2.slice(at + 2, end);
  if (digits3.length !== width || !/^[0-9a-fA-F]+$/.test(digits3)) return null;
  const code2 = Number.parseInt(digits3, 16);
  return code2 > 1114111 ? null : String.fromCodePoint(code2);
}
function smallInteger(units, start, end) {
  if (end - start > 15 || units[start] === 48 && end - start > 1) return -1;
  let value = 0;
  for (let pos = start; pos < end; pos++) {
    const digit = units[pos] - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
function decodeNumber(written4) {
  const plain5 = written4.replaceAll("_", "");
  if (/^0[xob]/i.test(plain5)) return integer(plain5.replace(/l$/i, "").toLowerCase());
  if (/j$/i.test(plain5)) return { literal: "complex", value: Number(plain5.slice(0, -1)) };
  if (/[.e]/i.test(plain5)) return { literal: "float", value: Number(plain5) };
  const digits3 = plain5.replace(/l$/i, "");
  if (/^0[0-7]*[1-7][0-7]*$/.test(digits3)) return integer(`0o${digits3.slice(1)}`);
  return integer(digits3.replace(/^0+(?=\d)/, ""));
}
function integer(digits3) {
  const value = Number(digits3);
  return { literal: "int", value: Number.isSafeInteger(value) ? value : digits3 };
}

// src/parse/python/literals.ts
function strConstant(start, end, value, kind2) {
  return { type: "Constant", start, end, literal: "str", value, kind: kind2 };
}
function bytesConstant(start, end, value) {
  return { type: "Constant", start, end, literal: "bytes", value, kind: null };
}
var Literals = class extends Cursor {
  numberLiteral() {
    const start = this.start();
    const end = this.tokenEnd();
    this.advance();
    const small = smallInteger(this.units, start, end);
    if (small >= 0) return { type: "Constant", start, end, literal: "int", value: small, kind: null };
    const { literal: literal4, value } = decodeNumber(this.text.slice(start, end));
    if (literal4 === "int") return { type: "Constant", start, end, literal: literal4, value, kind: null };
    return { type: "Constant", start, end, literal: literal4, value: Number(value), kind: null };
  }
  /** One or more adjacent strings. */
  strings() {
    const next2 = this.nextKind();
    if (this.kind !== FSTRING_START && next2 !== STRING && next2 !== STRING_ESCAPED && next2 !== FSTRING_START) return this.oneString();
    return this.adjacentStrings();
  }
  oneString() {
    const start = this.start();
    const end = this.tokenEnd();
    const plain5 = this.kind === STRING;
    this.advance();
    const units = this.units;
    const first2 = units[start];
    if (plain5 && (first2 === 34 || first2 === 39) && units[start + 1] !== first2 && units[end - 1] === first2 && end - start > 1) {
      return strConstant(start, end, this.text.slice(start + 1, end - 1), null);
    }
    return this.prefixedString(start, end, plain5);
  }
  prefixedString(start, end, plain5) {
    const { units } = this;
    let body = start;
    let raw = false;
    let bytes = false;
    let unicode = false;
    for (; body < start + 2; body++) {
      const unit = units[body];
      if (unit === 34 || unit === 39) break;
      const letter = unit | 32;
      if (letter === 114) raw = true;
      else if (letter === 98) bytes = true;
      else if (unit === 117) unicode = true;
    }
    const quote = units[body];
    const triple = units[body + 1] === quote && units[body + 2] === quote && end - body > 2;
    const width = triple ? 3 : 1;
    let last2 = end;
    for (let count = 0; count < width && last2 > body + width && units[last2 - 1] === quote; count++) last2--;
    const value = plain5 ? this.text.slice(body + width, last2) : decodeString(this.text, body + width, last2, raw, bytes);
    return bytes ? bytesConstant(start, end, value) : strConstant(start, end, value, unicode ? "u" : null);
  }
  adjacentStrings() {
    const start = this.start();
    const pieces = [];
    let bytes = "";
    let isBytes = false;
    let formatted3 = false;
    let template2 = false;
    for (; ; ) {
      if (this.kind === STRING || this.kind === STRING_ESCAPED) {
        const piece = this.oneString();
        if (piece.literal === "str") {
          pieces.push(piece);
        } else {
          isBytes = true;
          bytes += piece.value;
        }
      } else if (this.kind === FSTRING_START) {
        formatted3 = true;
        if (this.formattedString(pieces)) template2 = true;
      } else {
        break;
      }
    }
    const end = this.end();
    if (isBytes) return bytesConstant(start, end, bytes);
    if (!formatted3) return strConstant(start, end, pieces.map((piece) => piece.type === "Constant" ? piece.value : "").join(""), pieces[0]?.type === "Constant" ? pieces[0].kind : null);
    const values = joinConstants(pieces);
    if (template2) return { type: "TemplateStr", start, end, values: values.filter((piece) => piece.type !== "FormattedValue") };
    return { type: "JoinedStr", start, end, values: values.filter((piece) => piece.type !== "Interpolation") };
  }
  /** Adds the pieces of one f- or t-string; true: a t-string. */
  formattedString(pieces) {
    this.enter();
    let raw = false;
    let template2 = false;
    for (let at = this.start(); at < this.tokenEnd(); at++) {
      const letter = this.units[at] | 32;
      if (letter === 114) raw = true;
      else if (letter === 116) template2 = true;
    }
    this.advance();
    while (this.kind === FSTRING_MIDDLE || this.kind === LBRACE) {
      if (this.kind === LBRACE) this.replacement(pieces, raw, template2);
      else pieces.push(this.literalPiece(raw, true));
    }
    if (this.kind === FSTRING_END) this.advance();
    else this.fail("f-string: invalid syntax");
    this.leave();
    return template2;
  }
  literalPiece(raw, doubledBraces) {
    const start = this.start();
    const end = this.tokenEnd();
    this.advance();
    const written4 = this.text.slice(start, end);
    const plain5 = doubledBraces ? halveBraces(written4, raw) : written4;
    const value = plain5.includes("\\") || plain5.includes("\r") ? decodeString(plain5, 0, plain5.length, raw, false) : plain5;
    return strConstant(start, end, value, null);
  }
  replacement(pieces, raw, template2) {
    const start = this.start();
    const from = this.tokenEnd();
    this.advance();
    if (this.kind === RBRACE || this.kind === COLON || this.kind === EXCLAMATION) return this.emptyReplacement();
    const value = this.kind === YIELD ? this.yieldExpression() : this.starExpressions();
    const written4 = this.text.slice(from, this.end());
    const debug = this.skip(EQUAL);
    const debugEnd = this.start();
    const debugText = debug ? this.withoutComments(from, debugEnd) : "";
    let conversion = -1;
    if (this.skip(EXCLAMATION)) {
      conversion = this.kind === NAME ? this.units[this.start()] : -1;
      this.name();
    }
    const format_spec = this.kind === COLON ? this.formatSpec(raw) : null;
    this.close(RBRACE);
    if (debug) {
      pieces.push(strConstant(from, debugEnd, debugText, null));
      if (conversion < 0 && format_spec === null) conversion = 114;
    }
    const end = this.end();
    if (template2) pieces.push({ type: "Interpolation", start, end, value, str: written4, conversion, format_spec });
    else pieces.push({ type: "FormattedValue", start, end, value, conversion, format_spec });
  }
  emptyReplacement() {
    this.report("f-string: valid expression required before '}'");
    this.close(RBRACE);
  }
  /** The text of the tokens from `from` up to the next one, less the comments between them. */
  withoutComments(from, to) {
    const written4 = this.text.slice(from, to);
    if (!written4.includes("#")) return written4;
    let first2 = this.index;
    while (this.startAt(first2 - 1) >= from) first2--;
    let out = "";
    let at = from;
    for (let index = first2; at < to; index++) {
      const next2 = Math.min(this.startAt(index), to);
      out += this.text.slice(at, next2).replace(/#[^\r\n]*/g, "") + this.text.slice(next2, Math.min(this.endAt(index), to));
      at = Math.max(next2, Math.min(this.endAt(index), to));
      if (next2 === to) break;
    }
    return out;
  }
  formatSpec(raw) {
    const start = this.start();
    this.advance();
    const pieces = [];
    this.enter();
    while (this.kind === FSTRING_MIDDLE || this.kind === LBRACE) {
      if (this.kind === LBRACE) this.replacement(pieces, raw, false);
      else pieces.push(this.literalPiece(raw, false));
    }
    this.leave();
    return { type: "JoinedStr", start, end: this.end(), values: joinConstants(pieces).filter((piece) => piece.type !== "Interpolation") };
  }
};
function halveBraces(written4, raw) {
  if (!written4.includes("{") && !written4.includes("}")) return written4;
  let out = "";
  for (let at = 0; at < written4.length; at++) {
    const character = written4.charAt(at);
    out += character;
    if (character === "\\" && !raw && written4.charAt(at + 1) === "N" && written4.charAt(at + 2) === "{") {
      const close2 = written4.indexOf("}", at);
      if (close2 > 0) {
        out += written4.slice(at + 1, close2 + 1);
        at = close2;
      }
    } else if (character === "\\" && written4.charAt(at + 1) === "\\" && !raw) {
      out += "\\";
      at++;
    } else if ((character === "{" || character === "}") && written4.charAt(at + 1) === character) {
      at++;
    }
  }
  return out;
}
function joinConstants(pieces) {
  const out = [];
  for (let at = 0; at < pieces.length; at++) {
    let piece = pieces[at];
    if (piece.type === "Constant") {
      const first2 = piece;
      let value = first2.value;
      let end = first2.end;
      for (; ; ) {
        const next2 = pieces[at + 1];
        if (next2?.type !== "Constant") break;
        value += next2.value;
        end = next2.end;
        at++;
      }
      if (value === "") continue;
      piece = end === first2.end ? first2 : strConstant(first2.start, end, value, first2.kind);
    }
    out.push(piece);
  }
  return out;
}

// src/parse/python/displays.ts
var ASSIGNABLE = /* @__PURE__ */ new Set(["Name", "Attribute", "Subscript", "Starred", "Tuple", "List"]);
var Displays = class extends Literals {
  /** expression, or `name := expression`. */
  namedExpression() {
    const start = this.start();
    const target = this.expression();
    if (this.kind !== WALRUS) return target;
    if (target.type !== "Name") this.fail("cannot use assignment expressions here");
    this.advance();
    target.ctx = "Store";
    const value = this.expression();
    return { type: "NamedExpr", start, end: this.end(), target, value };
  }
  starred(level) {
    const start = this.start();
    this.advance();
    this.enter();
    const value = level > 0 ? this.operators(level) : this.expression();
    this.leave();
    return { type: "Starred", start, end: this.end(), value, ctx: "Load" };
  }
  starNamed() {
    return this.kind === STAR ? this.starred(BITOR_LEVEL) : this.namedExpression();
  }
  setContext(node, ctx) {
    if (node.type === "Name" || node.type === "Attribute" || node.type === "Subscript") {
      node.ctx = ctx;
    } else if (node.type === "Tuple" || node.type === "List") {
      node.ctx = ctx;
      for (const element of node.elts) this.setContext(element, ctx);
    } else if (node.type === "Starred") {
      node.ctx = ctx;
      this.setContext(node.value, ctx);
    } else if (!ASSIGNABLE.has(node.type)) {
      this.report(ctx === "Del" ? "cannot delete this expression" : "cannot assign to this expression", node.start, node.end);
    }
  }
  // ---- brackets ------------------------------------------------------------------------------------------------
  parenthesised() {
    const start = this.start();
    this.enter();
    this.advance();
    let node;
    if (this.atClose(RPAR)) {
      this.close(RPAR);
      node = { type: "Tuple", start, end: this.end(), elts: EMPTY, ctx: "Load" };
    } else if (this.kind === YIELD) {
      node = this.yieldExpression();
      this.close(RPAR);
    } else {
      node = this.starNamed();
      if (this.kind === FOR || this.kind === ASYNC) {
        const generators2 = this.generators();
        this.close(RPAR);
        node = { type: "GeneratorExp", start, end: this.end(), elt: node, generators: generators2 };
      } else if (this.kind === COMMA) {
        const elts = this.elements(node, RPAR);
        node = { type: "Tuple", start, end: this.end(), elts, ctx: "Load" };
      } else {
        this.close(RPAR);
      }
    }
    this.leave();
    return node;
  }
  /** The rest of a display after its first element, and its closing bracket. */
  elements(first2, close2) {
    const mark = this.mark();
    this.push(first2);
    while (this.skip(COMMA)) {
      if (this.atClose(close2)) break;
      this.push(this.starNamed());
    }
    this.close(close2);
    return this.take(mark);
  }
  list() {
    const start = this.start();
    this.enter();
    this.advance();
    let node;
    if (this.atClose(RSQB)) {
      this.close(RSQB);
      node = { type: "List", start, end: this.end(), elts: EMPTY, ctx: "Load" };
    } else {
      const first2 = this.starNamed();
      if (this.kind === FOR || this.kind === ASYNC) {
        const generators2 = this.generators();
        this.close(RSQB);
        node = { type: "ListComp", start, end: this.end(), elt: first2, generators: generators2 };
      } else {
        const elts = this.elements(first2, RSQB);
        node = { type: "List", start, end: this.end(), elts, ctx: "Load" };
      }
    }
    this.leave();
    return node;
  }
  braces() {
    const start = this.start();
    this.enter();
    this.advance();
    let node;
    if (this.atClose(RBRACE)) {
      this.close(RBRACE);
      node = { type: "Dict", start, end: this.end(), keys: EMPTY, values: EMPTY };
    } else if (this.kind === DOUBLE_STAR) {
      node = this.dict(start, null);
    } else {
      const first2 = this.starNamed();
      if (this.kind === COLON) {
        node = this.dict(start, first2);
      } else if (this.kind === FOR || this.kind === ASYNC) {
        const generators2 = this.generators();
        this.close(RBRACE);
        node = { type: "SetComp", start, end: this.end(), elt: first2, generators: generators2 };
      } else {
        const elts = this.elements(first2, RBRACE);
        node = { type: "Set", start, end: this.end(), elts };
      }
    }
    this.leave();
    return node;
  }
  /** A dict from its first colon or `**` on. */
  dict(start, first2) {
    const mark = this.mark();
    const markMore = this.markMore();
    let key = first2;
    for (; ; ) {
      this.advance();
      const value = key === null ? this.operators(BITOR_LEVEL) : this.expression();
      if ((this.kind === FOR || this.kind === ASYNC) && this.mark() === mark) {
        const generators2 = this.generators();
        this.close(RBRACE);
        return { type: "DictComp", start, end: this.end(), key: key ?? value, value: key === null ? null : value, generators: generators2 };
      }
      this.push(key);
      this.pushMore(value);
      if (!this.skip(COMMA) || this.atClose(RBRACE)) break;
      key = this.kind === DOUBLE_STAR ? null : this.expression();
      if (key !== null && this.kind !== COLON) {
        this.report("expected ':' after dictionary key");
        break;
      }
    }
    this.close(RBRACE);
    const values = this.takeMore(markMore);
    return { type: "Dict", start, end: this.end(), keys: this.take(mark), values };
  }
  generators() {
    const mark = this.mark();
    while (this.kind === FOR || this.kind === ASYNC && this.nextKind() === FOR) {
      const start = this.start();
      const is_async = this.skip(ASYNC);
      this.advance();
      const target = this.targets();
      this.expect(IN, "expected 'in'");
      const iter = this.operators(OR_LEVEL);
      const markIfs = this.mark();
      while (this.skip(IF)) this.push(this.operators(OR_LEVEL));
      const ifs = this.take(markIfs);
      this.push({ type: "comprehension", start, end: this.end(), target, iter, ifs, is_async });
    }
    return this.take(mark);
  }
  /** Targets of `for`. */
  targets() {
    const start = this.start();
    const first2 = this.target();
    if (this.kind !== COMMA) return first2;
    const mark = this.mark();
    this.push(first2);
    while (this.skip(COMMA)) {
      if (this.kind !== STAR && STARTS_EXPRESSION[this.kind] === 0) break;
      this.push(this.target());
    }
    const elts = this.take(mark);
    return { type: "Tuple", start, end: this.end(), elts, ctx: "Store" };
  }
  target() {
    const node = this.kind === STAR ? this.starred(BITOR_LEVEL) : this.operators(BITOR_LEVEL);
    this.setContext(node, "Store");
    return node;
  }
  // ---- parameters ----------------------------------------------------------------------------------------------
  /** Parameters up to `close`, which is left: `)` of a function (annotations allowed) or `:` of a lambda. */
  parameters(close2) {
    const start = this.start();
    const annotated2 = close2 === RPAR;
    const mark = this.mark();
    const markMore = this.markMore();
    let posonlyargs = EMPTY;
    let vararg = null;
    let kwarg = null;
    let positional = null;
    let defaults2 = EMPTY;
    while (!this.atClose(close2)) {
      if (this.kind === SLASH && positional === null) {
        this.advance();
        posonlyargs = this.take(mark);
      } else if (this.kind === STAR && positional === null) {
        positional = this.take(mark);
        defaults2 = this.takeMore(markMore);
        this.advance();
        if (this.kind !== COMMA) vararg = this.parameter(annotated2, true);
      } else if (this.kind === DOUBLE_STAR) {
        this.advance();
        kwarg = this.parameter(annotated2, false);
      } else {
        this.push(this.parameter(annotated2, false));
        if (this.skip(EQUAL)) this.pushMore(this.expression());
        else if (positional !== null) this.pushMore(null);
      }
      if (!this.skip(COMMA)) break;
    }
    const rest = this.take(mark);
    const more = this.takeMore(markMore);
    const end = rest.length === 0 && this.kind === close2 && start === this.start() ? start : this.end();
    if (positional !== null) return { type: "arguments", start, end, posonlyargs, args: positional, vararg, kwonlyargs: rest, kw_defaults: more, kwarg, defaults: defaults2 };
    return { type: "arguments", start, end, posonlyargs, args: rest, vararg, kwonlyargs: EMPTY, kw_defaults: EMPTY, kwarg, defaults: more };
  }
  parameter(annotated2, star) {
    const start = this.start();
    if (this.kind === LPAR) return this.tupleParameter(start);
    if (this.kind !== NAME) this.fail("expected a parameter");
    const arg = this.name();
    let annotation = null;
    if (annotated2 && this.skip(COLON)) annotation = star && this.kind === STAR ? this.starred(BITOR_LEVEL) : this.expression();
    return { type: "arg", start, end: this.end(), arg, annotation };
  }
  /** Python 2: `def f(a, (b, c))`. */
  tupleParameter(start) {
    this.notePython2(start);
    this.parenthesised();
    return { type: "arg", start, end: this.end(), arg: this.text.slice(start, this.end()), annotation: null };
  }
  // ---- calls ---------------------------------------------------------------------------------------------------
  /** Arguments in parentheses: pushes positional ones, and keywords on the other stack. */
  callArguments() {
    const open2 = this.start();
    this.enter();
    this.advance();
    while (!this.atClose(RPAR)) {
      this.argument(open2);
      if (!this.skip(COMMA)) break;
    }
    this.close(RPAR);
    this.leave();
  }
  argument(open2) {
    const start = this.start();
    if (this.kind === NAME && this.nextKind() === EQUAL) {
      const arg = this.word();
      this.advance();
      this.advance();
      this.keyword(start, arg);
    } else if (this.kind === DOUBLE_STAR) {
      this.advance();
      this.keyword(start, null);
    } else if (this.kind >= FALSE && this.nextKind() === EQUAL) {
      this.report("keyword in place of a name");
      const arg = this.word();
      this.advance();
      this.advance();
      this.keyword(start, arg);
    } else {
      const value = this.kind === STAR ? this.starred(0) : this.namedExpression();
      if (this.kind === FOR || this.kind === ASYNC) {
        const generators2 = this.generators();
        const end = this.kind === RPAR ? this.tokenEnd() : this.end();
        this.push({ type: "GeneratorExp", start: open2, end, elt: value, generators: generators2 });
      } else {
        this.push(value);
      }
    }
  }
  keyword(start, arg) {
    if (this.kind === COMMA || this.kind === RPAR) {
      this.report("expected an argument value");
      return;
    }
    const value = this.expression();
    const node = { type: "keyword", start, end: this.end(), arg, value };
    this.pushMore(node);
  }
  nameNode() {
    const start = this.start();
    const end = this.tokenEnd();
    const id = this.word();
    this.advance();
    return { type: "Name", start, end, id, ctx: "Load" };
  }
};

// src/parse/python/expressions.ts
var OPERATORS = ["BitOr", "BitXor", "BitAnd", "LShift", "RShift", "Add", "Sub", "Mult", "Div", "FloorDiv", "Mod", "MatMult", "Pow"];
var UNARY = /* @__PURE__ */ new Map([
  [MINUS, "USub"],
  [PLUS, "UAdd"],
  [TILDE, "Invert"]
]);
var COMPARISONS = /* @__PURE__ */ new Map([
  [EQUAL_EQUAL, "Eq"],
  [NOT_EQUAL, "NotEq"],
  [LESS, "Lt"],
  [LESS_EQUAL, "LtE"],
  [GREATER, "Gt"],
  [GREATER_EQUAL, "GtE"]
]);
var Expressions = class extends Displays {
  expression() {
    if (this.kind === LAMBDA) return this.lambda();
    const start = this.start();
    const body = this.operators(OR_LEVEL);
    if (this.kind !== IF) return body;
    this.advance();
    this.enter();
    const test2 = this.operators(OR_LEVEL);
    this.expect(ELSE, "expected 'else' after 'if' expression");
    const orelse = this.expression();
    this.leave();
    return { type: "IfExp", start, end: this.end(), test: test2, body, orelse };
  }
  lambda() {
    const start = this.start();
    this.enter();
    this.advance();
    const args = this.parameters(COLON);
    this.expect(COLON, "expected ':'");
    const body = this.expression();
    this.leave();
    return { type: "Lambda", start, end: this.end(), args, body };
  }
  yieldExpression() {
    const start = this.start();
    this.enter();
    this.advance();
    let node;
    if (this.skip(FROM)) {
      const value = this.expression();
      node = { type: "YieldFrom", start, end: this.end(), value };
    } else {
      const value = this.kind === STAR || STARTS_EXPRESSION[this.kind] === 1 ? this.starExpressions() : null;
      node = { type: "Yield", start, end: this.end(), value };
    }
    this.leave();
    return node;
  }
  /** Expressions with commas between them are a tuple. */
  starExpressions() {
    const start = this.start();
    const first2 = this.kind === STAR ? this.starred(BITOR_LEVEL) : this.expression();
    return this.kind === COMMA ? this.bareTuple(start, first2) : first2;
  }
  bareTuple(start, first2) {
    const mark = this.mark();
    this.push(first2);
    while (this.skip(COMMA)) {
      if (this.kind === STAR) this.push(this.starred(BITOR_LEVEL));
      else if (STARTS_EXPRESSION[this.kind] === 1) this.push(this.expression());
      else break;
    }
    const elts = this.take(mark);
    return { type: "Tuple", start, end: this.end(), elts, ctx: "Load" };
  }
  /** Operands joined by operators that bind at least as tightly as `level`. */
  operators(level) {
    const start = this.start();
    const left = this.unary();
    return PRECEDENCE[this.kind] < level || PRECEDENCE[this.kind] === 0 ? left : this.operatorTail(left, start, level);
  }
  operatorTail(first2, start, level) {
    let left = first2;
    for (; ; ) {
      const kind2 = this.kind;
      const precedence = PRECEDENCE[kind2];
      if (precedence < level || precedence === 0) return left;
      if (precedence > COMPARE_LEVEL) {
        this.advance();
        const right = this.operators(precedence + 1);
        left = { type: "BinOp", start, end: this.end(), left, op: OPERATORS[kind2 - VBAR], right };
      } else if (precedence === COMPARE_LEVEL) {
        if (kind2 === NOT && this.nextKind() !== IN) return left;
        left = this.comparison(left, start);
      } else {
        const mark = this.mark();
        this.push(left);
        while (this.skip(kind2)) this.push(this.operators(precedence + 1));
        const values = this.take(mark);
        left = { type: "BoolOp", start, end: this.end(), op: precedence === AND_LEVEL ? "And" : "Or", values };
      }
    }
  }
  comparison(left, start) {
    const op = this.comparisonOperator();
    const first2 = this.operators(COMPARE_LEVEL + 1);
    if (PRECEDENCE[this.kind] !== COMPARE_LEVEL) return { type: "Compare", start, end: this.end(), left, ops: [op], comparators: [first2] };
    const ops = [op];
    const mark = this.mark();
    this.push(first2);
    while (PRECEDENCE[this.kind] === COMPARE_LEVEL && (this.kind !== NOT || this.nextKind() === IN)) {
      ops.push(this.comparisonOperator());
      this.push(this.operators(COMPARE_LEVEL + 1));
    }
    const comparators = this.take(mark);
    return { type: "Compare", start, end: this.end(), left, ops, comparators };
  }
  comparisonOperator() {
    const kind2 = this.kind;
    this.advance();
    if (kind2 === IN) return "In";
    if (kind2 === IS) return this.skip(NOT) ? "IsNot" : "Is";
    if (kind2 === NOT) {
      this.advance();
      return "NotIn";
    }
    return COMPARISONS.get(kind2) ?? "Eq";
  }
  unary() {
    const kind2 = this.kind;
    if (kind2 === NAME || kind2 === STRING || kind2 === LPAR || kind2 === NUMBER) return this.power();
    if (kind2 !== NOT && kind2 !== MINUS && kind2 !== PLUS && kind2 !== TILDE) return this.power();
    const start = this.start();
    this.enter();
    this.advance();
    const operand = kind2 === NOT ? this.operators(COMPARE_LEVEL) : this.unary();
    this.leave();
    return { type: "UnaryOp", start, end: this.end(), op: UNARY.get(kind2) ?? "Not", operand };
  }
  power() {
    const start = this.start();
    const base = this.kind === AWAIT ? this.awaited() : this.primary();
    if (this.kind !== DOUBLE_STAR) return base;
    this.enter();
    this.advance();
    const right = this.unary();
    this.leave();
    return { type: "BinOp", start, end: this.end(), left: base, op: "Pow", right };
  }
  awaited() {
    const start = this.start();
    this.advance();
    const value = this.primary();
    return { type: "Await", start, end: this.end(), value };
  }
  /** An atom with its attributes, calls and subscripts. */
  primary() {
    const start = this.start();
    let node = this.atom();
    for (; ; ) {
      const kind2 = this.kind;
      if (kind2 === DOT) {
        this.advance();
        const attr = this.attribute();
        node = { type: "Attribute", start, end: this.end(), value: node, attr, ctx: "Load" };
      } else if (kind2 === LPAR) {
        node = this.call(node, start);
      } else if (kind2 === LSQB) {
        node = this.subscript(node, start);
      } else {
        return node;
      }
    }
  }
  /** A keyword after a dot is wrong, yet the attribute it means is plain. */
  attribute() {
    if (this.kind === NAME || this.kind < FALSE) return this.name();
    this.report("expected a name");
    const word2 = this.word();
    this.advance();
    return word2;
  }
  call(func, start) {
    const mark = this.mark();
    const markMore = this.markMore();
    this.callArguments();
    const keywords = this.takeMore(markMore);
    const args = this.take(mark);
    return { type: "Call", start, end: this.end(), func, args, keywords };
  }
  subscript(value, start) {
    this.enter();
    this.advance();
    const slice = this.slices();
    this.close(RSQB);
    this.leave();
    return { type: "Subscript", start, end: this.end(), value, slice, ctx: "Load" };
  }
  slices() {
    const start = this.start();
    if (this.atClose(RSQB)) {
      this.report("expected an index");
      return { type: "Tuple", start, end: start, elts: EMPTY, ctx: "Load" };
    }
    const first2 = this.sliceItem();
    if (this.kind !== COMMA && first2.type !== "Starred") return first2;
    const mark = this.mark();
    this.push(first2);
    while (this.skip(COMMA)) {
      if (this.atClose(RSQB)) break;
      this.push(this.sliceItem());
    }
    const elts = this.take(mark);
    return { type: "Tuple", start, end: this.end(), elts, ctx: "Load" };
  }
  sliceItem() {
    if (this.kind === STAR) return this.starred(0);
    const start = this.start();
    const lower = this.kind === COLON ? null : this.namedExpression();
    if (lower !== null && this.kind !== COLON) return lower;
    this.advance();
    const upper = this.sliceBound();
    const step = this.skip(COLON) ? this.sliceBound() : null;
    return { type: "Slice", start, end: this.end(), lower, upper, step };
  }
  sliceBound() {
    return this.kind === COLON || this.kind === COMMA || this.kind === RSQB ? null : this.expression();
  }
  atom() {
    switch (this.kind) {
      case NAME:
        return this.nameNode();
      case STRING:
      case STRING_ESCAPED:
      case FSTRING_START:
        return this.strings();
      case LPAR:
        return this.parenthesised();
      case NUMBER:
        return this.numberLiteral();
      case LSQB:
        return this.list();
      case LBRACE:
        return this.braces();
      case NONE:
      case TRUE:
      case FALSE:
      case ELLIPSIS:
        return this.keywordConstant();
      case BACKTICK:
        return this.backticks();
      default:
        return this.fail("expected an expression");
    }
  }
  keywordConstant() {
    const start = this.start();
    const end = this.tokenEnd();
    const kind2 = this.kind;
    this.advance();
    if (kind2 === NONE || kind2 === ELLIPSIS) return { type: "Constant", start, end, literal: kind2 === NONE ? "none" : "ellipsis", value: null, kind: null };
    return { type: "Constant", start, end, literal: "bool", value: kind2 === TRUE, kind: null };
  }
  /** Python 2: `x` in backticks is repr(x). */
  backticks() {
    const start = this.start();
    this.notePython2(start);
    this.enter();
    this.advance();
    const value = this.starExpressions();
    this.expect(BACKTICK, "expected a backtick");
    this.leave();
    const func = { type: "Name", start, end: start + 1, id: "repr", ctx: "Load" };
    return { type: "Call", start, end: this.end(), func, args: [value], keywords: EMPTY };
  }
};

// src/parse/python/patterns.ts
var Patterns = class extends Expressions {
  /** `match` is a keyword where the line ends in a colon and the next one, indented, starts with `case`. */
  isMatch() {
    if (STARTS_EXPRESSION[this.nextKind()] === 0 && this.nextKind() !== STAR) return false;
    let index = this.index;
    while (this.kindAt(index) !== NEWLINE && this.kindAt(index) !== EOF) index++;
    return this.kindAt(index - 1) === COLON && this.kindAt(index + 1) === INDENT && this.isWord(index + 2, "case");
  }
  match() {
    const start = this.start();
    this.advance();
    const subject2 = this.subject();
    this.colon();
    this.advance();
    this.advance();
    const mark = this.mark();
    while (this.kind !== DEDENT && this.kind !== EOF) {
      if (this.isWord(this.index, "case")) {
        this.beginStatement();
        this.push(this.matchCase());
      } else if (this.kind === NEWLINE) {
        this.advance();
      } else {
        this.beginStatement();
        this.report("expected 'case'");
        const before = this.mark();
        this.statement();
        this.dropTo(before, this.markMore());
      }
    }
    this.skip(DEDENT);
    const cases = this.take(mark);
    return { type: "Match", start, end: this.end(), subject: subject2, cases };
  }
  subject() {
    const start = this.start();
    const first2 = this.starNamed();
    if (this.kind !== COMMA) return first2;
    const mark = this.mark();
    this.push(first2);
    while (this.skip(COMMA) && this.kind !== COLON) this.push(this.starNamed());
    const elts = this.take(mark);
    return { type: "Tuple", start, end: this.end(), elts, ctx: "Load" };
  }
  matchCase() {
    const start = this.start();
    const { depth } = this;
    const mark = this.mark();
    const markMore = this.markMore();
    let pattern;
    let guard = null;
    this.advance();
    try {
      pattern = this.openPattern();
      if (this.skip(IF)) guard = this.namedExpression();
    } catch (error) {
      this.abandon(error, depth, mark, markMore);
      pattern = { type: "MatchAs", start, end: start, pattern: null, name: null };
    }
    this.colon();
    const body = this.block();
    return { type: "match_case", start, end: this.end(), pattern, guard, body };
  }
  /** At the top a sequence needs no brackets. */
  openPattern() {
    const start = this.start();
    const first2 = this.maybeStar();
    if (this.kind !== COMMA && first2.type !== "MatchStar") return first2;
    const mark = this.mark();
    this.push(first2);
    while (this.skip(COMMA) && this.kind !== COLON && this.kind !== IF) this.push(this.maybeStar());
    const patterns2 = this.take(mark);
    return { type: "MatchSequence", start, end: this.end(), patterns: patterns2 };
  }
  maybeStar() {
    const start = this.start();
    if (!this.skip(STAR)) return this.pattern();
    const name = this.captured();
    return { type: "MatchStar", start, end: this.end(), name };
  }
  captured() {
    const name = this.name();
    return name === "_" ? null : name;
  }
  pattern() {
    const start = this.start();
    this.enter();
    const pattern = this.orPattern();
    this.leave();
    if (!this.skip(AS)) return pattern;
    const name = this.name();
    return { type: "MatchAs", start, end: this.end(), pattern, name };
  }
  orPattern() {
    const start = this.start();
    const first2 = this.closedPattern();
    if (this.kind !== VBAR) return first2;
    const mark = this.mark();
    this.push(first2);
    while (this.skip(VBAR)) this.push(this.closedPattern());
    const patterns2 = this.take(mark);
    return { type: "MatchOr", start, end: this.end(), patterns: patterns2 };
  }
  closedPattern() {
    switch (this.kind) {
      case NAME:
        return this.namePattern();
      case NONE:
      case TRUE:
      case FALSE:
        return this.singleton();
      case NUMBER:
      case MINUS:
      case STRING:
      case STRING_ESCAPED:
      case FSTRING_START: {
        const start = this.start();
        const value = this.literal();
        return { type: "MatchValue", start, end: this.end(), value };
      }
      case LPAR:
        return this.group();
      case LSQB: {
        const start = this.start();
        this.advance();
        const patterns2 = this.sequence(RSQB);
        return { type: "MatchSequence", start, end: this.end(), patterns: patterns2 };
      }
      case LBRACE:
        return this.mapping();
      default:
        return this.fail("expected a pattern");
    }
  }
  singleton() {
    const start = this.start();
    const value = this.kind === NONE ? null : this.kind === TRUE;
    this.advance();
    return { type: "MatchSingleton", start, end: this.end(), value };
  }
  /** A string, or a number with sign and imaginary part. */
  literal() {
    return this.kind === NUMBER || this.kind === MINUS ? this.operators(SUM_LEVEL) : this.strings();
  }
  namePattern() {
    const start = this.start();
    let node = this.nameNode();
    if (this.kind !== DOT && this.kind !== LPAR) {
      return { type: "MatchAs", start, end: node.end, pattern: null, name: node.id === "_" ? null : node.id };
    }
    while (this.skip(DOT)) {
      const attr = this.name();
      node = { type: "Attribute", start, end: this.end(), value: node, attr, ctx: "Load" };
    }
    return this.kind === LPAR ? this.classPattern(node) : { type: "MatchValue", start, end: this.end(), value: node };
  }
  classPattern(cls) {
    this.advance();
    const mark = this.mark();
    const markMore = this.markMore();
    const kwd_attrs = [];
    while (this.kind !== RPAR) {
      if (this.kind === NAME && this.nextKind() === EQUAL) {
        kwd_attrs.push(this.name());
        this.advance();
        this.pushMore(this.pattern());
      } else {
        this.push(this.pattern());
      }
      if (!this.skip(COMMA)) break;
    }
    this.close(RPAR);
    const kwd_patterns = this.takeMore(markMore);
    return { type: "MatchClass", start: cls.start, end: this.end(), cls, patterns: this.take(mark), kwd_attrs, kwd_patterns };
  }
  group() {
    const start = this.start();
    this.advance();
    if (this.kind !== RPAR) {
      const first2 = this.maybeStar();
      if (this.kind !== COMMA && first2.type !== "MatchStar") {
        this.close(RPAR);
        return first2;
      }
      const mark = this.mark();
      this.push(first2);
      while (this.skip(COMMA) && this.kind !== RPAR) this.push(this.maybeStar());
      this.close(RPAR);
      return { type: "MatchSequence", start, end: this.end(), patterns: this.take(mark) };
    }
    this.advance();
    return { type: "MatchSequence", start, end: this.end(), patterns: this.take(this.mark()) };
  }
  sequence(close2) {
    const mark = this.mark();
    while (this.kind !== close2) {
      this.push(this.maybeStar());
      if (!this.skip(COMMA)) break;
    }
    this.close(close2);
    return this.take(mark);
  }
  mapping() {
    const start = this.start();
    this.advance();
    const mark = this.mark();
    const markMore = this.markMore();
    let rest = null;
    while (this.kind !== RBRACE) {
      if (this.skip(DOUBLE_STAR)) {
        rest = this.name();
      } else {
        this.push(this.mappingKey());
        this.expect(COLON, "expected ':'");
        this.pushMore(this.pattern());
      }
      if (!this.skip(COMMA)) break;
    }
    this.close(RBRACE);
    const patterns2 = this.takeMore(markMore);
    return { type: "MatchMapping", start, end: this.end(), keys: this.take(mark), patterns: patterns2, rest };
  }
  mappingKey() {
    if (this.kind === NONE || this.kind === TRUE || this.kind === FALSE) return this.keywordConstant();
    return this.kind === NAME ? this.primary() : this.literal();
  }
};

// src/parse/python/simple.ts
var P = 112;
var E = 101;
var T = 116;
var SimpleStatements = class extends Patterns {
  simpleStatement() {
    const start = this.start();
    switch (this.kind) {
      case RETURN: {
        this.advance();
        const value = this.kind === STAR || STARTS_EXPRESSION[this.kind] === 1 ? this.starExpressions() : null;
        return { type: "Return", start, end: this.end(), value };
      }
      case IMPORT:
        return this.importStatement(start);
      case FROM:
        return this.importFrom(start);
      case RAISE:
        return this.raise(start);
      case PASS:
        this.advance();
        return { type: "Pass", start, end: this.end() };
      case BREAK:
        this.advance();
        return { type: "Break", start, end: this.end() };
      case CONTINUE:
        this.advance();
        return { type: "Continue", start, end: this.end() };
      case DEL:
        return this.del(start);
      case ASSERT: {
        this.advance();
        const test2 = this.expression();
        const msg = this.skip(COMMA) ? this.expression() : null;
        return { type: "Assert", start, end: this.end(), test: test2, msg };
      }
      case GLOBAL:
      case NONLOCAL:
        return this.scope(start);
      default:
        return this.expressionStatement(start);
    }
  }
  // ---- expressions and assignments -----------------------------------------------------------------------------
  expressionStatement(start) {
    const kind2 = this.kind;
    if (kind2 === NAME) {
      const special = this.softStatement(start);
      if (special !== null) return special;
    }
    const first2 = kind2 === YIELD ? this.yieldExpression() : this.starExpressions();
    if (this.kind === NEWLINE) return { type: "Expr", start, end: this.end(), value: first2 };
    if (this.kind === EQUAL) return this.assignment(start, first2);
    if (this.kind === COLON) return this.annotated(start, first2, kind2 === NAME);
    if (this.kind >= FIRST_AUGMENTED && this.kind <= LAST_AUGMENTED) {
      const op = OPERATORS[this.kind - FIRST_AUGMENTED];
      this.advance();
      this.setContext(first2, "Store");
      const value = this.assigned();
      return { type: "AugAssign", start, end: this.end(), target: first2, op, value };
    }
    return { type: "Expr", start, end: this.end(), value: first2 };
  }
  assigned() {
    return this.kind === YIELD ? this.yieldExpression() : this.starExpressions();
  }
  assignment(start, first2) {
    this.advance();
    let value = this.assigned();
    this.setContext(first2, "Store");
    if (this.kind !== EQUAL) return { type: "Assign", start, end: this.end(), targets: [first2], value };
    const mark = this.mark();
    this.push(first2);
    while (this.skip(EQUAL)) {
      this.setContext(value, "Store");
      this.push(value);
      value = this.assigned();
    }
    const targets = this.take(mark);
    return { type: "Assign", start, end: this.end(), targets, value };
  }
  annotated(start, target, bare3) {
    this.advance();
    this.setContext(target, "Store");
    const annotation = this.expression();
    const value = this.skip(EQUAL) ? this.assigned() : null;
    return { type: "AnnAssign", start, end: this.end(), target, annotation, value, simple: bare3 && target.type === "Name" };
  }
  /** Statements that start with a word that is no keyword: `type X = …`, and Python 2's `print x` and `exec x`. */
  softStatement(start) {
    const next2 = this.nextKind();
    if (STARTS_EXPRESSION[next2] === 0 && next2 !== RSHIFT) return null;
    const initial = this.units[start];
    if (initial === T && next2 === NAME && this.isWord(this.index, "type")) return this.typeAlias(start);
    if (initial === P && this.isWord(this.index, "print")) return next2 === RSHIFT || this.maybeOperator(next2) ? null : this.python2Call(start);
    if (initial === E && this.isWord(this.index, "exec")) return this.maybeOperator(next2) ? null : this.python2Call(start);
    return null;
  }
  /** Tokens that go on with an expression that began with a name. */
  maybeOperator(kind2) {
    if (kind2 === NOT) return this.kindAt(this.index + 2) === IN;
    return kind2 === LPAR || kind2 === LSQB || kind2 === PLUS || kind2 === MINUS;
  }
  python2Call(start) {
    this.notePython2(start);
    const func = this.nameNode();
    const mark = this.mark();
    while (STARTS_EXPRESSION[this.kind] === 1) {
      this.push(this.expression());
      if (!this.skip(COMMA) && !this.skip(IN)) break;
    }
    const args = this.take(mark);
    const end = this.end();
    return { type: "Expr", start, end, value: { type: "Call", start, end, func, args, keywords: EMPTY } };
  }
  typeAlias(start) {
    this.advance();
    const name = this.nameNode();
    name.ctx = "Store";
    const type_params = this.typeParams();
    this.expect(EQUAL, "expected '='");
    const value = this.expression();
    return { type: "TypeAlias", start, end: this.end(), name, type_params, value };
  }
  typeParams() {
    if (this.kind !== LSQB) return EMPTY;
    this.enter();
    this.advance();
    const mark = this.mark();
    while (this.kind !== RSQB) {
      this.push(this.typeParam());
      if (!this.skip(COMMA)) break;
    }
    this.close(RSQB);
    this.leave();
    return this.take(mark);
  }
  typeParam() {
    const start = this.start();
    if (this.skip(STAR)) {
      const name2 = this.name();
      const default_value2 = this.skip(EQUAL) ? this.starOrExpression() : null;
      return { type: "TypeVarTuple", start, end: this.end(), name: name2, default_value: default_value2 };
    }
    if (this.skip(DOUBLE_STAR)) {
      const name2 = this.name();
      const default_value2 = this.skip(EQUAL) ? this.expression() : null;
      return { type: "ParamSpec", start, end: this.end(), name: name2, default_value: default_value2 };
    }
    if (this.kind !== NAME) this.fail("expected a type parameter");
    const name = this.name();
    const bound = this.skip(COLON) ? this.expression() : null;
    const default_value = this.skip(EQUAL) ? this.expression() : null;
    return { type: "TypeVar", start, end: this.end(), name, bound, default_value };
  }
  starOrExpression() {
    return this.kind === STAR ? this.starred(0) : this.expression();
  }
  // ---- imports -------------------------------------------------------------------------------------------------
  importStatement(start) {
    this.advance();
    const mark = this.mark();
    do {
      const from = this.start();
      const name = this.dottedName();
      this.push(this.alias(from, name));
    } while (this.skip(COMMA));
    const names = this.take(mark);
    return { type: "Import", start, end: this.end(), names };
  }
  alias(start, name) {
    const asname = this.skip(AS) ? this.name() : null;
    return { type: "alias", start, end: this.end(), name, asname };
  }
  importFrom(start) {
    this.advance();
    let level = 0;
    for (; this.kind === DOT || this.kind === ELLIPSIS; this.advance()) level += this.kind === DOT ? 1 : 3;
    const module2 = this.kind === NAME ? this.dottedName() : null;
    if (module2 === null && level === 0) this.report("expected a module name");
    this.expect(IMPORT, "expected 'import'");
    const names = this.importedNames();
    return { type: "ImportFrom", start, end: this.end(), module: module2, names, level };
  }
  importedNames() {
    const mark = this.mark();
    if (this.kind === STAR) {
      const start = this.start();
      this.advance();
      return [{ type: "alias", start, end: this.end(), name: "*", asname: null }];
    }
    const parenthesised = this.skip(LPAR);
    while (this.kind === NAME) {
      const start = this.start();
      const name = this.name();
      this.push(this.alias(start, name));
      if (!this.skip(COMMA)) break;
    }
    if (parenthesised) this.close(RPAR);
    const names = this.take(mark);
    if (names.length === 0) this.report("expected a name to import");
    return names;
  }
  // ---- the rest ------------------------------------------------------------------------------------------------
  raise(start) {
    this.advance();
    let exc = STARTS_EXPRESSION[this.kind] === 1 ? this.expression() : null;
    let cause = null;
    if (exc !== null && this.skip(FROM)) cause = this.expression();
    else if (exc !== null && this.kind === COMMA) exc = this.raise2(exc);
    return { type: "Raise", start, end: this.end(), exc, cause };
  }
  /** Python 2: raise E, value, traceback. */
  raise2(func) {
    this.notePython2(this.start());
    const mark = this.mark();
    while (this.skip(COMMA)) this.push(this.expression());
    const args = this.take(mark).slice(0, 1);
    return { type: "Call", start: func.start, end: this.end(), func, args, keywords: EMPTY };
  }
  del(start) {
    this.advance();
    const mark = this.mark();
    do {
      if (STARTS_EXPRESSION[this.kind] === 0) break;
      const target = this.primary();
      this.setContext(target, "Del");
      this.push(target);
    } while (this.skip(COMMA));
    const targets = this.take(mark);
    if (targets.length === 0) this.report("expected a target");
    return { type: "Delete", start, end: this.end(), targets };
  }
  scope(start) {
    const type2 = this.kind === GLOBAL ? "Global" : "Nonlocal";
    this.advance();
    const names = [];
    do
      names.push(this.name());
    while (this.skip(COMMA));
    return { type: type2, start, end: this.end(), names };
  }
  /** Statements up to the end of the line, separated by semicolons. */
  simpleLine() {
    for (; ; ) {
      this.push(this.simpleStatement());
      if (this.kind === NEWLINE) break;
      if (this.kind !== SEMI) {
        this.report("invalid syntax");
        this.skipLine();
        return;
      }
      this.advance();
      if (this.kind === NEWLINE) break;
    }
    this.advance();
  }
  /** Arguments of a class header. */
  bases() {
    if (this.kind !== LPAR) return { bases: EMPTY, keywords: EMPTY };
    const mark = this.mark();
    const markMore = this.markMore();
    this.callArguments();
    const keywords = this.takeMore(markMore);
    return { bases: this.take(mark), keywords };
  }
};

// src/parse/python/compound.ts
var M = 109;
var CompoundStatements = class extends SimpleStatements {
  interest;
  constructor(lx, interest) {
    super(lx);
    this.interest = interest;
  }
  /** Reads one statement, or a line of them, onto the stack. */
  statement() {
    const index = this.index;
    const mark = this.mark();
    const markMore = this.markMore();
    const { depth } = this;
    this.beginStatement();
    try {
      this.dispatch();
    } catch (error) {
      this.abandon(error, depth, mark, markMore);
      if (this.index === index && this.kind !== EOF) this.advance();
      this.skipLine();
      if (this.kind === INDENT) this.strayBlock();
    }
  }
  dispatch() {
    const start = this.start();
    switch (this.kind) {
      case NEWLINE:
        this.advance();
        return;
      case INDENT:
        this.report("unexpected indent");
        this.strayBlock();
        return;
      case DEF:
        this.push(this.functionDef(start, EMPTY, false));
        return;
      case CLASS:
        this.push(this.classDef(start, EMPTY));
        return;
      case IF:
        this.push(this.ifStatement());
        return;
      case FOR:
        this.push(this.forStatement(start, false));
        return;
      case WHILE:
        this.push(this.whileStatement(start));
        return;
      case TRY:
        this.push(this.tryStatement(start));
        return;
      case WITH:
        this.push(this.withStatement(start, false));
        return;
      case AT:
        this.decorated();
        return;
      case ASYNC:
        this.push(this.asyncStatement(start));
        return;
      case ELIF:
      case ELSE:
      case EXCEPT:
      case FINALLY:
        this.fail("invalid syntax");
        return;
      case NAME:
        if (this.units[start] === M && this.isWord(this.index, "match") && this.isMatch()) {
          this.push(this.match());
          return;
        }
    }
    this.simpleLine();
  }
  /** A block whose header is missing or broken: its statements belong to the block round it. */
  strayBlock() {
    this.advance();
    while (this.kind !== DEDENT && this.kind !== EOF) this.statement();
    this.skip(DEDENT);
  }
  block() {
    const mark = this.mark();
    if (this.skip(NEWLINE)) {
      if (!this.skip(INDENT)) {
        this.report("expected an indented block", this.end(), this.end());
        return EMPTY;
      }
      while (this.kind !== DEDENT && this.kind !== EOF) this.statement();
      this.skip(DEDENT);
    } else if (this.kind === EOF) {
      this.report("expected an indented block");
    } else {
      this.lineBlock();
    }
    return this.take(mark);
  }
  /** `if x: a; b`: a failure in it must not lose the header. */
  lineBlock() {
    const mark = this.mark();
    const markMore = this.markMore();
    const { depth } = this;
    try {
      this.simpleLine();
    } catch (error) {
      this.abandon(error, depth, mark, markMore);
      this.skipLine();
    }
    if (this.kind === INDENT) this.strayBlock();
  }
  // ---- definitions ---------------------------------------------------------------------------------------------
  decorated() {
    const mark = this.mark();
    while (this.kind === AT) {
      this.advance();
      this.push(this.namedExpression());
      if (this.kind !== NEWLINE) this.report("invalid syntax");
      this.skipLine();
    }
    const decorators3 = this.take(mark);
    const start = this.start();
    if (this.kind === DEF) {
      this.push(this.functionDef(start, decorators3, false));
    } else if (this.kind === CLASS) {
      this.push(this.classDef(start, decorators3));
    } else if (this.kind === ASYNC && this.nextKind() === DEF) {
      this.advance();
      this.push(this.functionDef(start, decorators3, true));
    } else {
      this.report("expected a function or class after its decorators");
      for (const value of decorators3) this.push({ type: "Expr", start: value.start, end: value.end, value });
    }
  }
  functionDef(start, decorator_list, isAsync) {
    this.advance();
    const name = this.name();
    const type_params = this.typeParams();
    this.enter();
    if (!this.skip(LPAR)) this.report("expected '('");
    const args = this.parameters(RPAR);
    this.close(RPAR);
    this.leave();
    const returns2 = this.skip(ARROW) ? this.expression() : null;
    this.colon();
    const body = this.passedOver(start) ? EMPTY : this.block();
    const end = this.end();
    if (isAsync) return { type: "AsyncFunctionDef", start, end, name, args, body, decorator_list, returns: returns2, type_params };
    return { type: "FunctionDef", start, end, name, args, body, decorator_list, returns: returns2, type_params };
  }
  /** Goes past an indented body that nobody asks for. */
  passedOver(start) {
    if (this.interest === void 0 || this.kind !== NEWLINE || this.nextKind() !== INDENT) return false;
    const last2 = this.blockEnd(this.index + 1);
    if (this.interest(start, this.startAt(last2))) return false;
    this.rewind(last2);
    this.skip(DEDENT);
    return true;
  }
  classDef(start, decorator_list) {
    this.advance();
    const name = this.name();
    const type_params = this.typeParams();
    const { bases: bases2, keywords } = this.bases();
    this.colon();
    const body = this.block();
    return { type: "ClassDef", start, end: this.end(), name, bases: bases2, keywords, body, decorator_list, type_params };
  }
  asyncStatement(start) {
    this.advance();
    if (this.kind === DEF) return this.functionDef(start, EMPTY, true);
    if (this.kind === FOR) return this.forStatement(start, true);
    if (this.kind === WITH) return this.withStatement(start, true);
    return this.fail("expected 'def', 'for' or 'with' after 'async'");
  }
  // ---- branches and loops --------------------------------------------------------------------------------------
  /** The chain is read in a loop: it may be thousands of branches long. */
  ifStatement() {
    const branches2 = [];
    do {
      const start2 = this.start();
      this.beginStatement();
      this.advance();
      const test3 = this.namedExpression();
      this.colon();
      branches2.push({ start: start2, test: test3, body: this.block() });
    } while (this.kind === ELIF);
    let orelse = this.elseBlock();
    const end = this.end();
    for (let at = branches2.length - 1; at > 0; at--) {
      const { start: start2, test: test3, body: body2 } = branches2[at];
      orelse = [{ type: "If", start: start2, end, test: test3, body: body2, orelse }];
    }
    const { start, test: test2, body } = branches2[0];
    return { type: "If", start, end, test: test2, body, orelse };
  }
  elseBlock() {
    if (this.kind !== ELSE) return EMPTY;
    this.beginStatement();
    this.advance();
    this.colon();
    return this.block();
  }
  forStatement(start, isAsync) {
    this.advance();
    const target = this.targets();
    this.expect(IN, "expected 'in'");
    const iter = this.starExpressions();
    this.colon();
    const body = this.block();
    const orelse = this.elseBlock();
    const end = this.end();
    if (isAsync) return { type: "AsyncFor", start, end, target, iter, body, orelse };
    return { type: "For", start, end, target, iter, body, orelse };
  }
  whileStatement(start) {
    this.advance();
    const test2 = this.namedExpression();
    this.colon();
    const body = this.block();
    const orelse = this.elseBlock();
    return { type: "While", start, end: this.end(), test: test2, body, orelse };
  }
  // ---- try -----------------------------------------------------------------------------------------------------
  tryStatement(start) {
    this.advance();
    this.colon();
    const body = this.block();
    const handlers = [];
    let star = false;
    while (this.kind === EXCEPT) {
      star ||= this.nextKind() === STAR;
      handlers.push(this.handler());
    }
    const orelse = this.elseBlock();
    let finalbody = EMPTY;
    if (this.kind === FINALLY) {
      this.beginStatement();
      this.advance();
      this.colon();
      finalbody = this.block();
    } else if (handlers.length === 0) {
      this.report("expected 'except' or 'finally' block");
    }
    const end = this.end();
    if (star) return { type: "TryStar", start, end, body, handlers, orelse, finalbody };
    return { type: "Try", start, end, body, handlers, orelse, finalbody };
  }
  handler() {
    const start = this.start();
    const { depth } = this;
    const mark = this.mark();
    const markMore = this.markMore();
    this.beginStatement();
    this.advance();
    this.skip(STAR);
    let exception = null;
    let name = null;
    try {
      if (this.kind !== COLON) exception = this.expression();
      if (this.skip(AS)) name = this.name();
      else if (exception !== null && this.kind === COMMA) ({ exception, name } = this.handledList(exception));
    } catch (error) {
      this.abandon(error, depth, mark, markMore);
    }
    this.colon();
    const body = this.block();
    return { type: "ExceptHandler", start, end: this.end(), exception, name, body };
  }
  /** `except A, B:` (PEP 758), or Python 2's `except A, e:`, where e is in lower case. */
  handledList(first2) {
    const commaAt = this.start();
    const mark = this.mark();
    this.push(first2);
    while (this.skip(COMMA)) {
      if (this.kind === COLON) break;
      this.push(this.expression());
    }
    const elts = this.take(mark);
    const second = elts[1];
    if (elts.length === 2 && second?.type === "Name" && /^[a-z_]/.test(second.id)) {
      this.notePython2(commaAt);
      return { exception: first2, name: second.id };
    }
    return { exception: { type: "Tuple", start: first2.start, end: this.end(), elts, ctx: "Load" }, name: null };
  }
  // ---- with ----------------------------------------------------------------------------------------------------
  withStatement(start, isAsync) {
    this.advance();
    const items = this.kind === LPAR && this.parenthesisedItems() || this.withItems();
    this.colon();
    const body = this.block();
    const end = this.end();
    if (isAsync) return { type: "AsyncWith", start, end, items, body };
    return { type: "With", start, end, items, body };
  }
  withItems() {
    const mark = this.mark();
    do
      this.push(this.withItem());
    while (this.skip(COMMA));
    return this.take(mark);
  }
  withItem() {
    const start = this.start();
    const context_expr = this.expression();
    const optional_vars = this.skip(AS) ? this.target() : null;
    return { type: "withitem", start, end: this.end(), context_expr, optional_vars };
  }
  /** `with (a as b, c):`; null: the parentheses belong to an expression. */
  parenthesisedItems() {
    const from = this.index;
    if (this.kindAt(this.matching(from) + 1) !== COLON) return null;
    const mark = this.mark();
    this.enter();
    this.advance();
    while (this.kind !== RPAR && this.kind !== YIELD && this.kind !== STAR) {
      this.push(this.withItem());
      if (!this.skip(COMMA)) break;
    }
    this.leave();
    if (this.kind === RPAR && this.mark() > mark) {
      this.advance();
      return this.take(mark);
    }
    this.dropTo(mark, this.markMore());
    this.rewind(from);
    return null;
  }
  /** Index of the bracket that closes the one at `from`, or of the end of the line. */
  matching(from) {
    let open2 = 0;
    for (let index = from; ; index++) {
      const kind2 = this.kindAt(index);
      if (kind2 === NEWLINE || kind2 === EOF) return index;
      if (kind2 === LPAR || kind2 === LSQB || kind2 === LBRACE) open2++;
      else if ((kind2 === RPAR || kind2 === RSQB || kind2 === RBRACE) && --open2 === 0) return index;
    }
  }
};

// src/parse/python/lex-strings.ts
var MAX_FSTRINGS = 150;
var MAX_BROKEN_TRIPLES = 8;
function startString(lx, start, quoteAt) {
  const units = lx.units;
  const quote = units[quoteAt];
  const triple = units[quoteAt + 1] === quote && units[quoteAt + 2] === quote;
  let formatted3 = false;
  let raw = false;
  for (let pos = start; pos < quoteAt; pos++) {
    const letter = units[pos] | 32;
    if (letter === 102 || letter === 116) formatted3 = true;
    if (letter === 114) raw = true;
  }
  if (quoteAt - start === 2 && (units[start] | 32) === 117) lx.notePython2(start);
  if (formatted3 && start >= lx.brokenUntil && lx.fstrings.length < MAX_FSTRINGS && lx.brokenTriples < MAX_BROKEN_TRIPLES) {
    const body = quoteAt + (triple ? 3 : 1);
    emit(lx, FSTRING_START, start, body);
    const opened = { at: start, quote, triple, raw, depth: lx.depth };
    lx.fstrings.push(opened);
    return middle(lx, body, opened, false);
  }
  return triple ? tripleQuoted(lx, start, quoteAt, quote) : singleQuoted(lx, start, quoteAt, quote);
}
function singleQuoted(lx, start, quoteAt, quote) {
  const units = lx.units;
  let kind2 = STRING;
  let pos = quoteAt + 1;
  for (; ; ) {
    const unit = units[pos];
    if (unit === quote) {
      emit(lx, kind2, start, pos + 1);
      return pos + 1;
    }
    if (unit === 92) {
      kind2 = STRING_ESCAPED;
      pos += units[pos + 1] === 13 && units[pos + 2] === 10 ? 3 : 2;
      if (pos > lx.length) return unterminated(lx, start, lx.length, kind2);
    } else if (unit === 10 || unit === 13 || unit === 0 && pos >= lx.length) {
      const outer = lx.fstrings.at(-1);
      if (outer !== void 0 && outer.quote === quote && !outer.triple && start === quoteAt) {
        report(lx, "f-string: expecting '}'", quoteAt, quoteAt + 1);
        return endFString(lx, quoteAt, quoteAt + 1, outer);
      }
      return unterminated(lx, start, pos, kind2);
    } else {
      pos++;
    }
  }
}
function unterminated(lx, start, end, kind2) {
  report(lx, "unterminated string literal", start, end);
  emit(lx, kind2, start, end);
  return end;
}
function tripleQuoted(lx, start, quoteAt, quote) {
  const units = lx.units;
  if (lx.brokenTriples >= MAX_BROKEN_TRIPLES) return singleQuoted(lx, start, quoteAt + 2, quote);
  let kind2 = STRING;
  let pos = quoteAt + 3;
  for (; ; ) {
    const unit = units[pos];
    if (unit === quote) {
      if (units[pos + 1] === quote && units[pos + 2] === quote) {
        emit(lx, kind2, start, pos + 3);
        return pos + 3;
      }
      pos++;
    } else if (unit === 92) {
      kind2 = STRING_ESCAPED;
      pos += 2;
    } else if (unit === 13) {
      kind2 = STRING_ESCAPED;
      pos++;
    } else if (unit === 0 && pos >= lx.length) {
      return unterminatedTriple(lx, start, quoteAt + 3, kind2);
    } else {
      pos++;
    }
  }
}
function unterminatedTriple(lx, start, body, kind2) {
  const end = nextCode(lx, body);
  report(lx, "unterminated triple-quoted string literal", start, Math.min(start + 3, end));
  emit(lx, kind2, start, end);
  return end;
}
function nextCode(lx, from) {
  lx.brokenTriples++;
  const code2 = /\n(?=(?:async )?(?:def|class) \w|@\w|from [\w.]+ import |import \w|if __name__)/g;
  code2.lastIndex = from;
  return code2.exec(lx.text)?.index ?? lx.length;
}
function middle(lx, from, fstring, inSpec) {
  const { units } = lx;
  let pos = from;
  for (; ; ) {
    const unit = units[pos];
    if (unit === fstring.quote) {
      if (!fstring.triple || units[pos + 1] === unit && units[pos + 2] === unit) {
        literal(lx, from, pos);
        if (inSpec) report(lx, "f-string: expecting '}'", pos, pos + 1);
        return endFString(lx, pos, pos + (fstring.triple ? 3 : 1), fstring);
      }
      pos++;
    } else if (unit === 125 && !inSpec && units[pos + 1] !== unit) {
      report(lx, "f-string: single '}' is not allowed", pos, ++pos);
    } else if (unit === 123 || unit === 125) {
      if (units[pos + 1] !== unit || inSpec) {
        literal(lx, from, pos);
        return brace(lx, pos, unit);
      }
      pos += 2;
    } else if (unit === 92) {
      pos = escape(lx, pos, fstring.raw);
    } else if ((unit === 10 || unit === 13) && !fstring.triple) {
      return brokenFString(lx, from, pos, fstring);
    } else if (unit === 0 && pos >= lx.length) {
      return brokenFString(lx, from, fstring.triple ? nextCode(lx, from) : lx.length, fstring);
    } else {
      pos++;
    }
  }
}
function literal(lx, from, end) {
  if (end > from) emit(lx, FSTRING_MIDDLE, from, end);
}
function escape(lx, pos, raw) {
  const units = lx.units;
  const next2 = units[pos + 1];
  if (next2 === 123 || next2 === 125 || pos + 1 >= lx.length) return pos + 1;
  if (!raw && next2 === 78 && units[pos + 2] === 123) {
    let end = pos + 3;
    while (units[end] !== 125 && units[end] !== 10 && units[end] !== 34 && units[end] !== 39 && end < lx.length) end++;
    return units[end] === 125 ? end + 1 : end;
  }
  return next2 === 13 && units[pos + 2] === 10 ? pos + 3 : pos + 2;
}
function brace(lx, pos, unit) {
  if (unit === 123) {
    emit(lx, LBRACE, pos, pos + 1);
    lx.open(REPLACEMENT);
    return pos + 1;
  }
  emit(lx, RBRACE, pos, pos + 1);
  return closeReplacement(lx, pos + 1);
}
function startFormat(lx, pos) {
  emit(lx, COLON, pos, pos + 1);
  lx.brackets[lx.depth - 1] = FORMAT_SPEC;
  const fstring = lx.fstrings.at(-1);
  return fstring === void 0 ? pos + 1 : middle(lx, pos + 1, fstring, true);
}
function closeReplacement(lx, pos) {
  lx.depth--;
  const fstring = lx.fstrings.at(-1);
  if (fstring === void 0) return pos;
  return middle(lx, pos, fstring, lx.depth > fstring.depth);
}
function brokenFString(lx, from, pos, fstring) {
  literal(lx, from, pos);
  report(lx, "unterminated f-string literal", from, pos);
  return endFString(lx, pos, pos, fstring);
}
function endFString(lx, start, end, fstring) {
  emit(lx, FSTRING_END, start, end);
  lx.depth = fstring.depth;
  lx.fstrings.pop();
  return end;
}

// src/parse/python/lex-lines.ts
var MAX_INDENTS = 100;
function beginLine(lx, from) {
  const units = lx.units;
  let pos = from;
  for (; ; ) {
    const lineStart = pos;
    let column = 0;
    let unit = units[pos];
    while (unit === 32 || unit === 9 || unit === 12) {
      if (unit === 32) column++;
      else column = unit === 9 ? (column | 7) + 1 : 0;
      unit = units[++pos];
    }
    if (unit === 35) {
      pos = restOfLine(lx, pos);
      unit = units[pos];
    } else if (pos === lineStart && isConflictMarker(lx, pos)) {
      pos = conflictMarker(lx, pos);
      unit = units[pos];
    } else if (unit === 92 && (units[pos + 1] === 10 || units[pos + 1] === 13)) {
      pos = skipContinuation(lx, pos);
      unit = units[pos];
    }
    if (unit === 10) {
      pos++;
    } else if (unit === 13) {
      pos += units[pos + 1] === 10 ? 2 : 1;
    } else {
      if (unit !== 0 || pos < lx.length) indent(lx, lineStart, pos, column);
      lx.lineToken = lx.count;
      lx.linePos = pos;
      lx.lineColumn = column;
      lx.lineProblems = lx.problems.length;
      return pos;
    }
  }
}
function indent(lx, lineStart, pos, column) {
  const { indents } = lx;
  const top = indents.at(-1) ?? 0;
  if (column === top) return;
  if (column > top) {
    if (indents.length > MAX_INDENTS) {
      report(lx, "too many levels of indentation", lineStart, pos);
      return;
    }
    indents.push(column);
    emit(lx, INDENT, pos, lx.lastEnd);
    return;
  }
  while (indents.length > 1 && (indents.at(-2) ?? 0) >= column) {
    indents.pop();
    emit(lx, DEDENT, pos, lx.lastEnd);
  }
  if ((indents.at(-1) ?? 0) === column) return;
  report(lx, "unindent does not match any outer indentation level", lineStart, pos);
  indents[indents.length - 1] = column;
}
function restOfLine(lx, from) {
  const units = lx.units;
  let pos = from;
  for (; ; ) {
    const unit = units[pos];
    if (unit === 10 || unit === 13 || unit === 0 && pos >= lx.length) return pos;
    pos++;
  }
}
function skipContinuation(lx, from) {
  const units = lx.units;
  let pos = from;
  for (; ; ) {
    const unit = units[pos];
    if (unit === 32 || unit === 9 || unit === 12) pos++;
    else if (unit === 92 && units[pos + 1] === 10) pos += 2;
    else if (unit === 92 && units[pos + 1] === 13) pos += units[pos + 2] === 10 ? 3 : 2;
    else return pos;
  }
}
function isConflictMarker(lx, pos) {
  const units = lx.units;
  const unit = units[pos];
  if (unit !== 60 && unit !== 61 && unit !== 62 && unit !== 124) return false;
  for (let at = pos + 1; at < pos + 7; at++) if (units[at] !== unit) return false;
  const after = units[pos + 7];
  return after === 32 || after === 10 || after === 13 || after === 0;
}
function conflictMarker(lx, pos) {
  const end = restOfLine(lx, pos);
  report(lx, "merge conflict marker", pos, end);
  return end;
}
function bracketedLine(lx, lineStart) {
  const units = lx.units;
  let pos = lineStart;
  while (units[pos] === 32 || units[pos] === 9 || units[pos] === 12) pos++;
  if (pos === lineStart && isConflictMarker(lx, pos)) return conflictMarker(lx, pos);
  const unit = units[pos];
  if (unit >= 97 && unit <= 122 && startsStatement(lx, pos)) {
    const again = restartBroken(lx, pos);
    return again >= 0 ? again : endStatement(lx, lineStart);
  }
  if (lineStart < lx.brokenUntil && endsBroken(lx, lineStart, pos, unit)) return endStatement(lx, lineStart);
  return pos;
}
function endStatement(lx, lineStart) {
  lx.forgetBrackets();
  emit(lx, NEWLINE, lineStart, lx.lastEnd);
  return beginLine(lx, lineStart);
}
function restartBroken(lx, brokenUntil) {
  if (lx.linePos < lx.brokenUntil) return -1;
  lx.brokenUntil = brokenUntil;
  const fstring = lx.fstrings[0];
  lx.count = lx.lineToken;
  lx.problems.length = lx.lineProblems;
  lx.lastEnd = lx.lineToken > 0 ? lx.ends[lx.lineToken - 1] : 0;
  lx.forgetBrackets();
  if (fstring !== void 0) report(lx, "f-string: expecting '}'", fstring.at, fstring.at + 1);
  return lx.linePos;
}
function endsBroken(lx, lineStart, pos, unit) {
  if (unit === 10 || unit === 13 || unit === 35 || unit === 41 || unit === 93 || unit === 125) return false;
  if (lx.kinds[lx.count - 1] === COLON && OPENS_BLOCK[lx.kinds[lx.lineToken]] === 1) return true;
  let column = 0;
  for (let at = lineStart; at < pos; at++) column = lx.units[at] === 9 ? (column | 7) + 1 : column + 1;
  return column <= lx.lineColumn;
}
function wordEnd2(units, from) {
  let pos = from;
  while (units[pos] >= 97 && units[pos] <= 122) pos++;
  return pos;
}
function startsStatement(lx, pos) {
  const units = lx.units;
  const end = wordEnd2(units, pos);
  const after = units[end];
  if (after === 95 || after >= 48 && after <= 57 || after >= 65 && after <= 90 || after >= 128) return false;
  const kind2 = wordKind(units, pos, end);
  if (kind2 === NAME) return false;
  if (NEVER_IN_BRACKETS[kind2] === 1) return true;
  if (kind2 === ASYNC) {
    const next2 = wordKind(units, end + 1, wordEnd2(units, end + 1));
    return NEVER_IN_BRACKETS[next2] === 1;
  }
  return kind2 === FROM && importsFrom(lx, end);
}
function importsFrom(lx, from) {
  const units = lx.units;
  let pos = from;
  while (units[pos] === 32) pos++;
  for (; ; ) {
    const unit = units[pos];
    const dotted2 = unit === 46 || unit === 95 || unit >= 48 && unit <= 57 || unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122;
    if (!dotted2) break;
    pos++;
  }
  while (units[pos] === 32) pos++;
  return wordKind(units, pos, wordEnd2(units, pos)) === IMPORT;
}

// src/parse/python/lex-numbers.ts
function isDigit2(unit) {
  return unit >= 48 && unit <= 57;
}
function isHex(unit) {
  return isDigit2(unit) || unit >= 97 && unit <= 102 || unit >= 65 && unit <= 70 || unit === 95;
}
function digits(units, from) {
  let pos = from;
  while (isDigit2(units[pos]) || units[pos] === 95) pos++;
  return pos;
}
function number(lx, start) {
  const units = lx.units;
  let pos = start;
  const radix = units[pos] === 48 ? units[pos + 1] | 32 : 0;
  if (radix === 120 || radix === 111 || radix === 98) {
    pos += 2;
    if (radix === 120) while (isHex(units[pos])) pos++;
    else pos = digits(units, pos);
  } else {
    pos = digits(units, pos);
    if (units[pos] === 46) pos = digits(units, pos + 1);
    pos = exponent(units, pos);
    if ((units[pos] | 32) === 106) pos++;
  }
  if ((units[pos] | 32) === 108 && endsLong(units, pos)) {
    lx.notePython2(pos);
    pos++;
  } else if (units[start] === 48 && pos - start > 1 && oldOctal(units, start, pos)) {
    lx.notePython2(start);
  }
  emit(lx, NUMBER, start, pos);
  return pos;
}
function exponent(units, pos) {
  if ((units[pos] | 32) !== 101) return pos;
  const sign = units[pos + 1] === 43 || units[pos + 1] === 45 ? 1 : 0;
  if (!isDigit2(units[pos + 1 + sign])) return pos;
  return digits(units, pos + 1 + sign);
}
function endsLong(units, pos) {
  const after = units[pos + 1] | 32;
  return !(after >= 97 && after <= 122 || after === 95 + 32);
}
function oldOctal(units, start, end) {
  let nonZero = false;
  for (let pos = start; pos < end; pos++) {
    const unit = units[pos];
    if (unit === 95) continue;
    if (!isDigit2(unit)) return false;
    if (unit !== 48) nonZero = true;
  }
  return nonZero;
}

// src/parse/python/lexer.ts
var SPACE = 1;
var LINE_END = 2;
var LETTER = 3;
var DIGIT = 4;
var QUOTE = 5;
var COMMENT = 6;
var OPEN = 7;
var CLOSE = 8;
var OPERATOR = 9;
var BACKSLASH = 10;
var classes = new Uint8Array(128);
var continues = new Uint8Array(128);
var single = new Uint8Array(128);
function fill(table4, characters, value) {
  for (const character of characters) table4[character.charCodeAt(0)] = value;
}
var LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
fill(classes, " 	\f", SPACE);
fill(classes, "\n\r", LINE_END);
fill(classes, LETTERS, LETTER);
fill(classes, "0123456789", DIGIT);
fill(classes, `'"`, QUOTE);
fill(classes, "#", COMMENT);
fill(classes, "([{", OPEN);
fill(classes, ")]}", CLOSE);
fill(classes, "+-*/%&|^<>=!:.,;@~`", OPERATOR);
fill(classes, "\\", BACKSLASH);
fill(continues, `${LETTERS}0123456789`, 1);
for (const [character, kind2] of [
  ["(", LPAR],
  [")", RPAR],
  ["[", LSQB],
  ["]", RSQB],
  ["{", LBRACE],
  ["}", RBRACE],
  [":", COLON],
  [",", COMMA],
  [";", SEMI],
  [".", DOT],
  ["=", EQUAL],
  ["!", EXCLAMATION],
  ["`", BACKTICK],
  ["~", TILDE],
  ["|", VBAR],
  ["^", CIRCUMFLEX],
  ["&", AMPERSAND],
  ["+", PLUS],
  ["-", MINUS],
  ["*", STAR],
  ["/", SLASH],
  ["%", PERCENT],
  ["@", AT],
  ["<", LESS],
  [">", GREATER]
]) {
  fill(single, character, kind2);
}
function tokenize(text2) {
  const lx = openLexState(text2);
  const units = lx.units;
  let pos = beginLine(lx, units[0] === 65279 ? 1 : 0);
  for (; ; ) {
    const unit = units[pos];
    if (unit >= 128) {
      pos = word(lx, pos);
      continue;
    }
    const group = classes[unit];
    if (group === LETTER) {
      pos = word(lx, pos);
    } else if (group === SPACE) {
      pos++;
    } else if (group === OPERATOR) {
      pos = operator(lx, pos, unit);
    } else if (group === OPEN) {
      emit(lx, single[unit], pos, pos + 1);
      lx.open(unit);
      pos++;
    } else if (group === CLOSE) {
      pos = closing(lx, pos, unit);
    } else if (group === LINE_END) {
      pos = lineEnd2(lx, pos);
    } else if (group === QUOTE) {
      pos = startString(lx, pos, pos);
    } else if (group === DIGIT) {
      pos = number(lx, pos);
    } else if (group === COMMENT) {
      pos = skipComment(units, pos);
    } else if (group === BACKSLASH) {
      pos = backslash(lx, pos);
    } else if (unit === 0 && pos >= lx.length) {
      pos = textEnd(lx);
      if (pos < 0) return lx;
    } else {
      pos = invalid(lx, pos);
    }
  }
}
function skipComment(units, from) {
  let pos = from + 1;
  for (; ; ) {
    const unit = units[pos];
    if (unit <= 13 && (unit === 10 || unit === 13 || unit === 0)) return pos;
    pos++;
  }
}
function word(lx, start) {
  const units = lx.units;
  let pos = start;
  while (continues[units[pos]] === 1) pos++;
  const unit = units[pos];
  if (unit >= 128) return unicodeWord(lx, start);
  if ((unit === 34 || unit === 39) && pos - start <= 2 && isStringPrefix(units, start, pos)) return startString(lx, start, pos);
  emit(lx, wordKind(units, start, pos), start, pos);
  return pos;
}
var identifier = new RegExp("[\\p{XID_Start}_]\\p{XID_Continue}*", "uy");
function unicodeWord(lx, start) {
  identifier.lastIndex = start;
  const found3 = identifier.exec(lx.text);
  if (found3 === null) return invalid(lx, start);
  const end = start + found3[0].length;
  const kind2 = wordKind(lx.units, start, end);
  if (kind2 === NAME) lx.unicodeNames = true;
  emit(lx, kind2, start, end);
  return end;
}
function isStringPrefix(units, start, end) {
  for (let pos = start; pos < end; pos++) {
    const lower = units[pos] | 32;
    if (lower !== 114 && lower !== 98 && lower !== 102 && lower !== 117 && lower !== 116) return false;
  }
  return true;
}
function invalid(lx, pos) {
  report(lx, "invalid character", pos, pos + 1);
  if (!/[\p{Z}\p{C}]/u.test(lx.text.charAt(pos))) emit(lx, INVALID, pos, pos + 1);
  return pos + 1;
}
function closing(lx, pos, unit) {
  emit(lx, single[unit], pos, pos + 1);
  if (unit === 125 && lx.inReplacement()) return closeReplacement(lx, pos + 1);
  lx.close(unit);
  return pos + 1;
}
function lineEnd2(lx, pos) {
  const next2 = lx.units[pos] === 13 && lx.units[pos + 1] === 10 ? pos + 2 : pos + 1;
  if (lx.depth > 0) return bracketedLine(lx, next2);
  emit(lx, NEWLINE, pos, lx.lastEnd);
  return beginLine(lx, next2);
}
function backslash(lx, pos) {
  const next2 = lx.units[pos + 1];
  if (next2 === 10) return pos + 2;
  if (next2 === 13) return lx.units[pos + 2] === 10 ? pos + 3 : pos + 2;
  return invalid(lx, pos);
}
function textEnd(lx) {
  if (lx.depth > 0) {
    const again = restartBroken(lx, lx.length);
    if (again >= 0) return again;
    lx.forgetBrackets();
  }
  const { length } = lx;
  if (lx.count > lx.lineToken) emit(lx, NEWLINE, length, lx.lastEnd);
  for (; lx.indents.length > 1; lx.indents.pop()) emit(lx, DEDENT, length, lx.lastEnd);
  emit(lx, EOF, length, lx.lastEnd);
  return -1;
}
function operator(lx, pos, unit) {
  const next2 = lx.units[pos + 1];
  let kind2 = single[unit];
  let width = 1;
  if (kind2 >= VBAR && kind2 <= DOUBLE_STAR) {
    if (next2 === 61) {
      kind2 += AUGMENTED;
      width = 2;
    } else if (next2 === unit && (kind2 === STAR || kind2 === SLASH)) {
      kind2 = kind2 === STAR ? DOUBLE_STAR : DOUBLE_SLASH;
      width = 2;
      if (lx.units[pos + 2] === 61) {
        kind2 += AUGMENTED;
        width = 3;
      }
    } else if (kind2 === MINUS && next2 === 62) {
      kind2 = ARROW;
      width = 2;
    }
  } else if (kind2 === COLON) {
    if (lx.inReplacement()) return startFormat(lx, pos);
    if (next2 === 61) {
      kind2 = WALRUS;
      width = 2;
    }
  } else if (kind2 === DOT) {
    if (next2 >= 48 && next2 <= 57) return number(lx, pos);
    if (next2 === 46 && lx.units[pos + 2] === 46) {
      kind2 = ELLIPSIS;
      width = 3;
    }
  } else if (kind2 >= LESS || kind2 === EQUAL || kind2 === EXCLAMATION) {
    return comparison(lx, pos, kind2, next2);
  }
  emit(lx, kind2, pos, pos + width);
  return pos + width;
}
function comparison(lx, pos, first2, next2) {
  let kind2 = first2;
  let width = 1;
  if (next2 === 61) {
    width = 2;
    if (kind2 === EQUAL) kind2 = EQUAL_EQUAL;
    else if (kind2 === EXCLAMATION) kind2 = NOT_EQUAL;
    else kind2 = kind2 === LESS ? LESS_EQUAL : GREATER_EQUAL;
  } else if (kind2 === LESS && next2 === 62) {
    lx.notePython2(pos);
    kind2 = NOT_EQUAL;
    width = 2;
  } else if (kind2 === LESS && next2 === 60 || kind2 === GREATER && next2 === 62) {
    kind2 = kind2 === LESS ? LSHIFT : RSHIFT;
    width = 2;
    if (lx.units[pos + 2] === 61) {
      kind2 += AUGMENTED;
      width = 3;
    }
  }
  emit(lx, kind2, pos, pos + width);
  return pos + width;
}

// src/parse/python/parser.ts
var Parser = class extends CompoundStatements {
  module() {
    const mark = this.mark();
    while (this.kind !== EOF) this.statement();
    return { type: "Module", start: 0, end: this.text.length, body: this.take(mark) };
  }
};
function parsePython(text2, interest) {
  const parser = new Parser(tokenize(text2), interest);
  const module2 = parser.module();
  parser.reportPython2();
  releaseStacks();
  releaseBuffers();
  return { module: module2, problems: onePerLine(text2, parser.problems) };
}
function onePerLine(text2, problems) {
  problems.sort((a, b) => a.at.start - b.at.start);
  let last2 = -1;
  return problems.filter(({ at }) => {
    const fresh = last2 < 0 || /[\n\r]/.test(text2.slice(last2, at.start));
    last2 = at.start;
    return fresh;
  });
}

// node_modules/eslint-visitor-keys/lib/visitor-keys.js
var KEYS = {
  ArrayExpression: ["elements"],
  ArrayPattern: ["elements"],
  ArrowFunctionExpression: ["params", "body"],
  AssignmentExpression: ["left", "right"],
  AssignmentPattern: ["left", "right"],
  AwaitExpression: ["argument"],
  BinaryExpression: ["left", "right"],
  BlockStatement: ["body"],
  BreakStatement: ["label"],
  CallExpression: ["callee", "arguments"],
  CatchClause: ["param", "body"],
  ChainExpression: ["expression"],
  ClassBody: ["body"],
  ClassDeclaration: ["id", "superClass", "body"],
  ClassExpression: ["id", "superClass", "body"],
  ConditionalExpression: ["test", "consequent", "alternate"],
  ContinueStatement: ["label"],
  DebuggerStatement: [],
  DoWhileStatement: ["body", "test"],
  EmptyStatement: [],
  ExperimentalRestProperty: ["argument"],
  ExperimentalSpreadProperty: ["argument"],
  ExportAllDeclaration: ["exported", "source", "attributes"],
  ExportDefaultDeclaration: ["declaration"],
  ExportNamedDeclaration: [
    "declaration",
    "specifiers",
    "source",
    "attributes"
  ],
  ExportSpecifier: ["local", "exported"],
  ExpressionStatement: ["expression"],
  ForInStatement: ["left", "right", "body"],
  ForOfStatement: ["left", "right", "body"],
  ForStatement: ["init", "test", "update", "body"],
  FunctionDeclaration: ["id", "params", "body"],
  FunctionExpression: ["id", "params", "body"],
  Identifier: [],
  IfStatement: ["test", "consequent", "alternate"],
  ImportAttribute: ["key", "value"],
  ImportDeclaration: ["specifiers", "source", "attributes"],
  ImportDefaultSpecifier: ["local"],
  ImportExpression: ["source", "options"],
  ImportNamespaceSpecifier: ["local"],
  ImportSpecifier: ["imported", "local"],
  JSXAttribute: ["name", "value"],
  JSXClosingElement: ["name"],
  JSXClosingFragment: [],
  JSXElement: ["openingElement", "children", "closingElement"],
  JSXEmptyExpression: [],
  JSXExpressionContainer: ["expression"],
  JSXFragment: ["openingFragment", "children", "closingFragment"],
  JSXIdentifier: [],
  JSXMemberExpression: ["object", "property"],
  JSXNamespacedName: ["namespace", "name"],
  JSXOpeningElement: ["name", "attributes"],
  JSXOpeningFragment: [],
  JSXSpreadAttribute: ["argument"],
  JSXSpreadChild: ["expression"],
  JSXText: [],
  LabeledStatement: ["label", "body"],
  Literal: [],
  LogicalExpression: ["left", "right"],
  MemberExpression: ["object", "property"],
  MetaProperty: ["meta", "property"],
  MethodDefinition: ["key", "value"],
  NewExpression: ["callee", "arguments"],
  ObjectExpression: ["properties"],
  ObjectPattern: ["properties"],
  PrivateIdentifier: [],
  Program: ["body"],
  Property: ["key", "value"],
  PropertyDefinition: ["key", "value"],
  RestElement: ["argument"],
  ReturnStatement: ["argument"],
  SequenceExpression: ["expressions"],
  SpreadElement: ["argument"],
  StaticBlock: ["body"],
  Super: [],
  SwitchCase: ["test", "consequent"],
  SwitchStatement: ["discriminant", "cases"],
  TaggedTemplateExpression: ["tag", "quasi"],
  TemplateElement: [],
  TemplateLiteral: ["quasis", "expressions"],
  ThisExpression: [],
  ThrowStatement: ["argument"],
  TryStatement: ["block", "handler", "finalizer"],
  UnaryExpression: ["argument"],
  UpdateExpression: ["argument"],
  VariableDeclaration: ["declarations"],
  VariableDeclarator: ["id", "init"],
  WhileStatement: ["test", "body"],
  WithStatement: ["object", "body"],
  YieldExpression: ["argument"]
};
var NODE_TYPES = Object.keys(KEYS);
for (const type2 of NODE_TYPES) {
  Object.freeze(KEYS[type2]);
}
Object.freeze(KEYS);
var visitor_keys_default = KEYS;

// node_modules/eslint-visitor-keys/lib/index.js
function unionWith(additionalKeys) {
  const retv = (
    /** @type {{ [type: string]: ReadonlyArray<string> }} */
    Object.assign({}, visitor_keys_default)
  );
  for (const type2 of Object.keys(additionalKeys)) {
    if (Object.hasOwn(retv, type2)) {
      const keys = new Set(additionalKeys[type2]);
      for (const key of retv[type2]) {
        keys.add(key);
      }
      retv[type2] = Object.freeze(Array.from(keys));
    } else {
      retv[type2] = Object.freeze(Array.from(additionalKeys[type2]));
    }
  }
  return Object.freeze(retv);
}

// node_modules/toml-eslint-parser/lib/index.mjs
function last(arr) {
  return arr[arr.length - 1] ?? null;
}
function toKeyName(node) {
  return node.type === "TOMLBare" ? node.name : node.value;
}
var TOMLVerImpl = class {
  constructor(major, minor) {
    this.major = major;
    this.minor = minor;
  }
  lt(major, minor) {
    return this.major < major || this.major === major && this.minor < minor;
  }
  gte(major, minor) {
    return this.major > major || this.major === major && this.minor >= minor;
  }
};
var TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
var TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
var DEFAULT_TOML_VERSION = TOML_VERSION_1_1;
var SUPPORTED_TOML_VERSIONS = {
  "1.0": TOML_VERSION_1_0,
  "1.0.0": TOML_VERSION_1_0,
  "1.1": TOML_VERSION_1_1,
  "1.1.0": TOML_VERSION_1_1,
  latest: TOML_VERSION_1_1,
  next: TOML_VERSION_1_1
};
function getTOMLVer(v) {
  return v && SUPPORTED_TOML_VERSIONS[v] || DEFAULT_TOML_VERSION;
}
var MESSAGES = {
  "unterminated-string": "Unterminated string constant",
  "unterminated-table-key": "Unterminated table-key",
  "unterminated-array": "Unterminated array",
  "unterminated-inline-table": "Unterminated inline table",
  "missing-key": "Empty bare keys are not allowed",
  "missing-newline": "Must be a newline",
  "missing-equals-sign": "Expected equal (=) token",
  "missing-value": "Unspecified values are invalid",
  "missing-comma": "Expected comma (,) token",
  "dupe-keys": "Defining a key multiple times is invalid",
  "unexpected-char": "Unexpected character",
  "unexpected-token": "Unexpected token",
  "invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
  "invalid-comment-character": "Invalid code point {{cp}} within comments",
  "invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
  "invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
  "invalid-underscore": "Underscores are allowed between digits",
  "invalid-space": "Unexpected spaces",
  "invalid-three-quotes": "Three or more quotes are not permitted",
  "invalid-date": "Unexpected invalid date",
  "invalid-time": "Unexpected invalid time",
  "invalid-leading-zero": "Leading zeros are not allowed",
  "invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
  "invalid-char-in-escape-sequence": "Invalid character in escape sequence",
  "invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
  "invalid-code-point": "Invalid code point {{cp}}",
  "invalid-trailing-dot-in-key": "Keys cannot end with a dot",
  "invalid-leading-dot-in-key": "Keys cannot start with a dot"
};
function getMessage(code2, data) {
  if (data) return MESSAGES[code2].replace(/\{\{(.*?)\}\}/gu, (_, name$2) => {
    if (name$2 in data) return data[name$2];
    return `{{${name$2}}}`;
  });
  return MESSAGES[code2];
}
var ParseError = class extends SyntaxError {
  /**
  * Initialize this ParseError instance.
  *
  */
  constructor(code2, offset, line, column, data) {
    super(getMessage(code2, data));
    this.index = offset;
    this.lineNumber = line;
    this.column = column;
  }
};
var CodePoint = {
  EOF: -1,
  NULL: 0,
  SOH: 1,
  BACKSPACE: 8,
  TABULATION: 9,
  LINE_FEED: 10,
  FORM_FEED: 12,
  CARRIAGE_RETURN: 13,
  ESCAPE: 27,
  SO: 14,
  US: 31,
  SPACE: 32,
  QUOTATION_MARK: 34,
  HASH: 35,
  SINGLE_QUOTE: 39,
  PLUS_SIGN: 43,
  COMMA: 44,
  DASH: 45,
  DOT: 46,
  DIGIT_0: 48,
  DIGIT_1: 49,
  DIGIT_2: 50,
  DIGIT_3: 51,
  DIGIT_7: 55,
  DIGIT_9: 57,
  COLON: 58,
  EQUALS_SIGN: 61,
  LATIN_CAPITAL_A: 65,
  LATIN_CAPITAL_E: 69,
  LATIN_CAPITAL_F: 70,
  LATIN_CAPITAL_T: 84,
  LATIN_CAPITAL_U: 85,
  LATIN_CAPITAL_Z: 90,
  LEFT_BRACKET: 91,
  BACKSLASH: 92,
  RIGHT_BRACKET: 93,
  UNDERSCORE: 95,
  LATIN_SMALL_A: 97,
  LATIN_SMALL_B: 98,
  LATIN_SMALL_E: 101,
  LATIN_SMALL_F: 102,
  LATIN_SMALL_I: 105,
  LATIN_SMALL_L: 108,
  LATIN_SMALL_N: 110,
  LATIN_SMALL_O: 111,
  LATIN_SMALL_R: 114,
  LATIN_SMALL_S: 115,
  LATIN_SMALL_T: 116,
  LATIN_SMALL_U: 117,
  LATIN_SMALL_X: 120,
  LATIN_SMALL_Z: 122,
  LEFT_BRACE: 123,
  RIGHT_BRACE: 125,
  TILDE: 126,
  DELETE: 127,
  PAD: 128,
  SUPERSCRIPT_TWO: 178,
  SUPERSCRIPT_THREE: 179,
  SUPERSCRIPT_ONE: 185,
  VULGAR_FRACTION_ONE_QUARTER: 188,
  VULGAR_FRACTION_THREE_QUARTERS: 190,
  LATIN_CAPITAL_LETTER_A_WITH_GRAVE: 192,
  LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS: 214,
  LATIN_CAPITAL_LETTER_O_WITH_STROKE: 216,
  LATIN_SMALL_LETTER_O_WITH_DIAERESIS: 246,
  LATIN_SMALL_LETTER_O_WITH_STROKE: 248,
  GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL: 891,
  GREEK_CAPITAL_LETTER_YOT: 895,
  CP_1FFF: 8191,
  ZERO_WIDTH_NON_JOINER: 8204,
  ZERO_WIDTH_JOINER: 8205,
  UNDERTIE: 8255,
  CHARACTER_TIE: 8256,
  SUPERSCRIPT_ZERO: 8304,
  CP_218F: 8591,
  CIRCLED_DIGIT_ONE: 9312,
  NEGATIVE_CIRCLED_DIGIT_ZERO: 9471,
  GLAGOLITIC_CAPITAL_LETTER_AZU: 11264,
  CP_2FEF: 12271,
  IDEOGRAPHIC_COMMA: 12289,
  CP_D7FF: 55295,
  CP_E000: 57344,
  CJK_COMPATIBILITY_IDEOGRAPH_F900: 63744,
  ARABIC_LIGATURE_SALAAMUHU_ALAYNAA: 64975,
  ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM: 65008,
  REPLACEMENT_CHARACTER: 65533,
  LINEAR_B_SYLLABLE_B008_A: 65536,
  CP_EFFFF: 983039,
  CP_10FFFF: 1114111
};
function isControl(cp) {
  return cp >= CodePoint.NULL && cp <= CodePoint.US;
}
function isWhitespace(cp) {
  return cp === CodePoint.TABULATION || cp === CodePoint.SPACE;
}
function isEOL2(cp) {
  return cp === CodePoint.LINE_FEED || cp === CodePoint.CARRIAGE_RETURN;
}
function isUpperLetter(cp) {
  return cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_Z;
}
function isLowerLetter(cp) {
  return cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_Z;
}
function isLetter(cp) {
  return isLowerLetter(cp) || isUpperLetter(cp);
}
function isDigit3(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_9;
}
function isHexDig(cp) {
  return isDigit3(cp) || cp >= CodePoint.LATIN_SMALL_A && cp <= CodePoint.LATIN_SMALL_F || cp >= CodePoint.LATIN_CAPITAL_A && cp <= CodePoint.LATIN_CAPITAL_F;
}
function isOctalDig(cp) {
  return cp >= CodePoint.DIGIT_0 && cp <= CodePoint.DIGIT_7;
}
function isUnicodeScalarValue(cp) {
  return cp >= 0 && cp <= 55295 || cp >= 57344 && cp <= 1114111;
}
function sortedLastIndex(array, value) {
  let low = 0;
  let high = array.length;
  while (low < high) {
    const mid = low + high >>> 1;
    const val = array[mid];
    if (val === value) return mid + 1;
    if (val < value) low = mid + 1;
    else high = mid;
  }
  return low;
}
var Locations = class {
  constructor() {
    this.offsets = [];
  }
  addOffset(offset) {
    for (let i = this.offsets.length - 1; i >= 0; i--) {
      const element = this.offsets[i];
      if (element === offset) return;
      if (element < offset) break;
    }
    this.offsets.push(offset);
  }
  /**
  * Calculate the location of the given index.
  * @param index The index to calculate their location.
  * @returns The location of the index.
  */
  getLocFromIndex(offset) {
    const line = sortedLastIndex(this.offsets, offset) + 1;
    return {
      line,
      column: offset - (line === 1 ? 0 : this.offsets[line - 2])
    };
  }
};
var CodePointIterator = class {
  /**
  * Initialize this char iterator.
  */
  constructor(text2) {
    this.locs = new Locations();
    this.lastCodePoint = CodePoint.NULL;
    this.start = -1;
    this.end = 0;
    this.text = text2;
  }
  next() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    return this.lastCodePoint = this.moveAt(this.end);
  }
  getLocFromIndex(index) {
    return this.locs.getLocFromIndex(index);
  }
  eat(cp) {
    if (this.text.codePointAt(this.end) === cp) {
      this.next();
      return true;
    }
    return false;
  }
  moveAt(offset) {
    this.start = this.end = offset;
    const cp = this.text.codePointAt(this.start) ?? CodePoint.EOF;
    if (cp === CodePoint.EOF) {
      this.end = this.start;
      return cp;
    }
    this.end += cp >= 65536 ? 2 : 1;
    if (cp === CodePoint.LINE_FEED) this.locs.addOffset(this.end);
    else if (cp === CodePoint.CARRIAGE_RETURN) {
      if (this.text.codePointAt(this.end) === CodePoint.LINE_FEED) {
        this.end++;
        this.locs.addOffset(this.end);
      }
      return CodePoint.LINE_FEED;
    }
    return cp;
  }
};
var HAS_BIGINT = typeof BigInt !== "undefined";
var RADIX_PREFIXES = {
  16: "0x",
  10: "",
  8: "0o",
  2: "0b"
};
var ESCAPES_1_0 = {
  [CodePoint.QUOTATION_MARK]: CodePoint.QUOTATION_MARK,
  [CodePoint.BACKSLASH]: CodePoint.BACKSLASH,
  [CodePoint.LATIN_SMALL_B]: CodePoint.BACKSPACE,
  [CodePoint.LATIN_SMALL_F]: CodePoint.FORM_FEED,
  [CodePoint.LATIN_SMALL_N]: CodePoint.LINE_FEED,
  [CodePoint.LATIN_SMALL_R]: CodePoint.CARRIAGE_RETURN,
  [CodePoint.LATIN_SMALL_T]: CodePoint.TABULATION
};
var ESCAPES_LATEST = {
  ...ESCAPES_1_0,
  [CodePoint.LATIN_SMALL_E]: CodePoint.ESCAPE
};
var Tokenizer = class {
  /**
  * Initialize this tokenizer.
  */
  constructor(text2, parserOptions) {
    this.backCode = false;
    this.lastCodePoint = CodePoint.NULL;
    this.state = "DATA";
    this.token = null;
    this.tokenStart = -1;
    this.valuesEnabled = false;
    this.text = text2;
    this.parserOptions = parserOptions || {};
    this.codePointIterator = new CodePointIterator(text2);
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
    this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
  }
  get start() {
    return this.codePointIterator.start;
  }
  get end() {
    return this.codePointIterator.end;
  }
  getLocFromIndex(index) {
    return this.codePointIterator.getLocFromIndex(index);
  }
  /**
  * Report an invalid character error.
  */
  reportParseError(code2, data) {
    const offset = this.codePointIterator.start;
    const loc = this.codePointIterator.getLocFromIndex(offset);
    throw new ParseError(code2, offset, loc.line, loc.column, data);
  }
  /**
  * Get the next token.
  */
  nextToken() {
    let token = this.token;
    if (token != null) {
      this.token = null;
      return token;
    }
    let cp = this.lastCodePoint;
    while (cp !== CodePoint.EOF && !this.token) {
      cp = this.nextCode();
      const nextState = this[this.state](cp);
      if (!nextState) throw new Error(`Unknown error: pre state=${this.state}`);
      this.state = nextState;
    }
    token = this.token;
    this.token = null;
    return token;
  }
  /**
  * Get the next code point.
  */
  nextCode() {
    if (this.lastCodePoint === CodePoint.EOF) return CodePoint.EOF;
    if (this.backCode) {
      this.backCode = false;
      return this.lastCodePoint;
    }
    return this.lastCodePoint = this.codePointIterator.next();
  }
  /**
  * Eat the next code point.
  */
  eatCode(cp) {
    if (this.lastCodePoint === CodePoint.EOF) return false;
    if (this.backCode) {
      if (this.lastCodePoint === cp) {
        this.backCode = false;
        return true;
      }
      return false;
    }
    return this.codePointIterator.eat(cp);
  }
  /**
  * Moves the character position to the given position.
  */
  moveAt(loc) {
    if (this.backCode) this.backCode = false;
    this.lastCodePoint = this.codePointIterator.moveAt(loc);
  }
  /**
  * Back the current code point as the given state.
  */
  back(state) {
    this.backCode = true;
    return state;
  }
  punctuatorToken() {
    this.startToken();
    this.endToken("Punctuator", "end");
  }
  startToken() {
    this.tokenStart = this.codePointIterator.start;
  }
  /**
  * Commit the current token.
  */
  endToken(type2, pos, option1, option22) {
    const { tokenStart } = this;
    const end = this.codePointIterator[pos];
    const range = [tokenStart, end];
    const loc = {
      start: this.codePointIterator.getLocFromIndex(tokenStart),
      end: this.codePointIterator.getLocFromIndex(end)
    };
    if (type2 === "Block") this.token = {
      type: type2,
      value: this.text.slice(tokenStart + 1, end),
      range,
      loc
    };
    else {
      let token;
      const value = this.text.slice(tokenStart, end);
      if (type2 === "BasicString" || type2 === "LiteralString" || type2 === "MultiLineBasicString" || type2 === "MultiLineLiteralString") token = {
        type: type2,
        value,
        string: option1,
        range,
        loc
      };
      else if (type2 === "Integer") {
        const text2 = option1;
        token = {
          type: type2,
          value,
          number: parseInt(text2, option22),
          bigint: HAS_BIGINT ? BigInt(RADIX_PREFIXES[option22] + text2) : null,
          range,
          loc
        };
      } else if (type2 === "Float") token = {
        type: type2,
        value,
        number: option1,
        range,
        loc
      };
      else if (type2 === "Boolean") token = {
        type: type2,
        value,
        boolean: option1,
        range,
        loc
      };
      else if (type2 === "LocalDate" || type2 === "LocalTime" || type2 === "LocalDateTime" || type2 === "OffsetDateTime") token = {
        type: type2,
        value,
        date: option1,
        range,
        loc
      };
      else token = {
        type: type2,
        value,
        range,
        loc
      };
      this.token = token;
    }
  }
  DATA(cp) {
    while (isWhitespace(cp) || isEOL2(cp)) cp = this.nextCode();
    if (cp === CodePoint.HASH) {
      this.startToken();
      return "COMMENT";
    }
    if (cp === CodePoint.QUOTATION_MARK) {
      this.startToken();
      return "BASIC_STRING";
    }
    if (cp === CodePoint.SINGLE_QUOTE) {
      this.startToken();
      return "LITERAL_STRING";
    }
    if (cp === CodePoint.DOT || cp === CodePoint.EQUALS_SIGN || cp === CodePoint.LEFT_BRACKET || cp === CodePoint.RIGHT_BRACKET || cp === CodePoint.LEFT_BRACE || cp === CodePoint.RIGHT_BRACE || cp === CodePoint.COMMA) {
      this.punctuatorToken();
      return "DATA";
    }
    if (this.valuesEnabled) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        this.startToken();
        return "SIGN";
      }
      if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) {
        this.startToken();
        return this.back("NAN_OR_INF");
      }
      if (isDigit3(cp)) {
        this.startToken();
        return this.back("NUMBER");
      }
      if (cp === CodePoint.LATIN_SMALL_T || cp === CodePoint.LATIN_SMALL_F) {
        this.startToken();
        return this.back("BOOLEAN");
      }
    } else if (isUnquotedKeyChar(cp, this.tomlVersion)) {
      this.startToken();
      return "BARE";
    }
    if (cp === CodePoint.EOF) return "DATA";
    return this.reportParseError("unexpected-char");
  }
  COMMENT(cp) {
    const processCommentChar = this.tomlVersion.gte(1, 1) ? (c) => {
      if (!isNonEOL(c)) this.reportParseError("invalid-comment-character", { cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1) });
    } : (c) => {
      if (isControlOtherThanTab(c)) this.reportParseErrorControlChar();
    };
    while (!isEOL2(cp) && cp !== CodePoint.EOF) {
      processCommentChar(cp);
      cp = this.nextCode();
    }
    this.endToken("Block", "start");
    return "DATA";
  }
  BARE(cp) {
    while (isUnquotedKeyChar(cp, this.tomlVersion)) cp = this.nextCode();
    this.endToken("Bare", "start");
    return this.back("DATA");
  }
  BASIC_STRING(cp) {
    if (cp === CodePoint.QUOTATION_MARK) {
      cp = this.nextCode();
      if (cp === CodePoint.QUOTATION_MARK) return "MULTI_LINE_BASIC_STRING";
      this.endToken("BasicString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.QUOTATION_MARK && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code2 = this.parseUnicode(4);
          out.push(code2);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code2 = this.parseUnicode(8);
          out.push(code2);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code2 = this.parseUnicode(2);
          out.push(code2);
          cp = this.nextCode();
          continue;
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.QUOTATION_MARK) return this.reportParseError("unterminated-string");
    this.endToken("BasicString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_BASIC_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.QUOTATION_MARK) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.QUOTATION_MARK) && this.eatCode(CodePoint.QUOTATION_MARK)) {
          if (this.eatCode(CodePoint.QUOTATION_MARK)) {
            out.push(CodePoint.QUOTATION_MARK);
            if (this.eatCode(CodePoint.QUOTATION_MARK)) {
              out.push(CodePoint.QUOTATION_MARK);
              if (this.eatCode(CodePoint.QUOTATION_MARK)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      if (cp === CodePoint.BACKSLASH) {
        cp = this.nextCode();
        const ecp = this.ESCAPES[cp];
        if (ecp) {
          out.push(ecp);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_U) {
          const code2 = this.parseUnicode(4);
          out.push(code2);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_CAPITAL_U) {
          const code2 = this.parseUnicode(8);
          out.push(code2);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LATIN_SMALL_X && this.tomlVersion.gte(1, 1)) {
          const code2 = this.parseUnicode(2);
          out.push(code2);
          cp = this.nextCode();
          continue;
        } else if (cp === CodePoint.LINE_FEED) {
          cp = this.nextCode();
          while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
          continue;
        } else if (isWhitespace(cp)) {
          let valid = true;
          const startPos = this.codePointIterator.start;
          let nextCp;
          while ((nextCp = this.nextCode()) !== CodePoint.EOF) {
            if (nextCp === CodePoint.LINE_FEED) break;
            if (!isWhitespace(nextCp)) {
              this.moveAt(startPos);
              valid = false;
              break;
            }
          }
          if (valid) {
            cp = this.nextCode();
            while (isWhitespace(cp) || cp === CodePoint.LINE_FEED) cp = this.nextCode();
            continue;
          }
        }
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  LITERAL_STRING(cp) {
    if (cp === CodePoint.SINGLE_QUOTE) {
      cp = this.nextCode();
      if (cp === CodePoint.SINGLE_QUOTE) return "MULTI_LINE_LITERAL_STRING";
      this.endToken("LiteralString", "start", "");
      return this.back("DATA");
    }
    const out = [];
    while (cp !== CodePoint.SINGLE_QUOTE && cp !== CodePoint.EOF && cp !== CodePoint.LINE_FEED) {
      if (isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      out.push(cp);
      cp = this.nextCode();
    }
    if (cp !== CodePoint.SINGLE_QUOTE) return this.reportParseError("unterminated-string");
    this.endToken("LiteralString", "end", String.fromCodePoint(...out));
    return "DATA";
  }
  MULTI_LINE_LITERAL_STRING(cp) {
    const out = [];
    if (cp === CodePoint.LINE_FEED) cp = this.nextCode();
    while (cp !== CodePoint.EOF) {
      if (cp !== CodePoint.LINE_FEED && isControlOtherThanTab(cp)) return this.reportParseErrorControlChar();
      if (cp === CodePoint.SINGLE_QUOTE) {
        const startPos = this.codePointIterator.start;
        if (this.eatCode(CodePoint.SINGLE_QUOTE) && this.eatCode(CodePoint.SINGLE_QUOTE)) {
          if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
            out.push(CodePoint.SINGLE_QUOTE);
            if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
              out.push(CodePoint.SINGLE_QUOTE);
              if (this.eatCode(CodePoint.SINGLE_QUOTE)) {
                this.moveAt(startPos);
                return this.reportParseError("invalid-three-quotes");
              }
            }
          }
          this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
          return "DATA";
        }
        this.moveAt(startPos);
      }
      out.push(cp);
      cp = this.nextCode();
    }
    return this.reportParseError("unterminated-string");
  }
  SIGN(cp) {
    if (cp === CodePoint.LATIN_SMALL_N || cp === CodePoint.LATIN_SMALL_I) return this.back("NAN_OR_INF");
    if (isDigit3(cp)) return this.back("NUMBER");
    return this.reportParseError("unexpected-char");
  }
  NAN_OR_INF(cp) {
    if (cp === CodePoint.LATIN_SMALL_N) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_N)) {
        this.endToken("Float", "end", NaN);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_I) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_N) && this.eatCode(CodePoint.LATIN_SMALL_F)) {
        this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  NUMBER(cp) {
    const start = this.text[this.tokenStart];
    const sign = start === "+" ? CodePoint.PLUS_SIGN : start === "-" ? CodePoint.DASH : CodePoint.NULL;
    if (cp === CodePoint.DIGIT_0) {
      if (sign === CodePoint.NULL) {
        const startPos = this.codePointIterator.start;
        const nextCp$1 = this.nextCode();
        if (isDigit3(nextCp$1)) {
          const nextNextCp = this.nextCode();
          if (nextNextCp === CodePoint.COLON) {
            this.data = {
              hasDate: false,
              year: 0,
              month: 0,
              day: 0,
              hour: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1)),
              minute: 0,
              second: 0
            };
            return "TIME_MINUTE";
          }
          if (isDigit3(nextNextCp)) {
            const nextNextNextCp = this.nextCode();
            if (isDigit3(nextNextNextCp) && this.eatCode(CodePoint.DASH)) {
              this.data = {
                hasDate: true,
                year: Number(String.fromCodePoint(CodePoint.DIGIT_0, nextCp$1, nextNextCp, nextNextNextCp)),
                month: 0,
                day: 0,
                hour: 0,
                minute: 0,
                second: 0
              };
              return "DATE_MONTH";
            }
          }
          this.moveAt(startPos);
          return this.reportParseError("invalid-leading-zero");
        }
        this.moveAt(startPos);
      }
      cp = this.nextCode();
      if (cp === CodePoint.LATIN_SMALL_X || cp === CodePoint.LATIN_SMALL_O || cp === CodePoint.LATIN_SMALL_B) {
        if (sign !== CodePoint.NULL) return this.reportParseError("unexpected-char");
        return cp === CodePoint.LATIN_SMALL_X ? "HEX" : cp === CodePoint.LATIN_SMALL_O ? "OCTAL" : "BINARY";
      }
      if (cp === CodePoint.LATIN_SMALL_E || cp === CodePoint.LATIN_CAPITAL_E) {
        this.data = {
          minus: sign === CodePoint.DASH,
          left: [CodePoint.DIGIT_0]
        };
        return "EXPONENT_RIGHT";
      }
      if (cp === CodePoint.DOT) {
        this.data = {
          minus: sign === CodePoint.DASH,
          absInt: [CodePoint.DIGIT_0]
        };
        return "FRACTIONAL_RIGHT";
      }
      this.endToken("Integer", "start", "0", 10);
      return this.back("DATA");
    }
    const { out, nextCp, hasUnderscore } = this.parseDigits(cp, isDigit3);
    if (nextCp === CodePoint.DASH && sign === CodePoint.NULL && !hasUnderscore && out.length === 4) {
      this.data = {
        hasDate: true,
        year: Number(String.fromCodePoint(...out)),
        month: 0,
        day: 0,
        hour: 0,
        minute: 0,
        second: 0
      };
      return "DATE_MONTH";
    }
    if (nextCp === CodePoint.COLON && sign === CodePoint.NULL && !hasUnderscore && out.length === 2) {
      this.data = {
        hasDate: false,
        year: 0,
        month: 0,
        day: 0,
        hour: Number(String.fromCodePoint(...out)),
        minute: 0,
        second: 0
      };
      return "TIME_MINUTE";
    }
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus: sign === CodePoint.DASH,
        left: out
      };
      return "EXPONENT_RIGHT";
    }
    if (nextCp === CodePoint.DOT) {
      this.data = {
        minus: sign === CodePoint.DASH,
        absInt: out
      };
      return "FRACTIONAL_RIGHT";
    }
    this.endToken("Integer", "start", sign === CodePoint.DASH ? String.fromCodePoint(CodePoint.DASH, ...out) : String.fromCodePoint(...out), 10);
    return this.back("DATA");
  }
  HEX(cp) {
    const { out } = this.parseDigits(cp, isHexDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
    return this.back("DATA");
  }
  OCTAL(cp) {
    const { out } = this.parseDigits(cp, isOctalDig);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
    return this.back("DATA");
  }
  BINARY(cp) {
    const { out } = this.parseDigits(cp, (c) => c === CodePoint.DIGIT_0 || c === CodePoint.DIGIT_1);
    this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
    return this.back("DATA");
  }
  FRACTIONAL_RIGHT(cp) {
    const { minus, absInt } = this.data;
    const { out, nextCp } = this.parseDigits(cp, isDigit3);
    const absNum = [
      ...absInt,
      CodePoint.DOT,
      ...out
    ];
    if (nextCp === CodePoint.LATIN_SMALL_E || nextCp === CodePoint.LATIN_CAPITAL_E) {
      this.data = {
        minus,
        left: absNum
      };
      return "EXPONENT_RIGHT";
    }
    const value = Number(minus ? String.fromCodePoint(CodePoint.DASH, ...absNum) : String.fromCodePoint(...absNum));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  EXPONENT_RIGHT(cp) {
    const { left, minus: leftMinus } = this.data;
    let minus = false;
    if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
      minus = cp === CodePoint.DASH;
      cp = this.nextCode();
    }
    const { out } = this.parseDigits(cp, isDigit3);
    const right = out;
    if (minus) right.unshift(CodePoint.DASH);
    const value = Number(leftMinus ? String.fromCodePoint(CodePoint.DASH, ...left, CodePoint.LATIN_SMALL_E, ...right) : String.fromCodePoint(...left, CodePoint.LATIN_SMALL_E, ...right));
    this.endToken("Float", "start", value);
    return this.back("DATA");
  }
  BOOLEAN(cp) {
    if (cp === CodePoint.LATIN_SMALL_T) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_R) && this.eatCode(CodePoint.LATIN_SMALL_U) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", true);
        return "DATA";
      }
      this.moveAt(startPos);
    } else if (cp === CodePoint.LATIN_SMALL_F) {
      const startPos = this.codePointIterator.start;
      if (this.eatCode(CodePoint.LATIN_SMALL_A) && this.eatCode(CodePoint.LATIN_SMALL_L) && this.eatCode(CodePoint.LATIN_SMALL_S) && this.eatCode(CodePoint.LATIN_SMALL_E)) {
        this.endToken("Boolean", "end", false);
        return "DATA";
      }
      this.moveAt(startPos);
    }
    return this.reportParseError("unexpected-char");
  }
  DATE_MONTH(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.DASH) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.month = Number(this.text.slice(start, end));
    return "DATE_DAY";
  }
  DATE_DAY(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.day = Number(this.text.slice(start, end));
    if (!isValidDate(data.year, data.month, data.day)) return this.reportParseError("invalid-date");
    cp = this.nextCode();
    if (cp === CodePoint.LATIN_CAPITAL_T || cp === CodePoint.LATIN_SMALL_T) return "TIME_HOUR";
    if (cp === CodePoint.SPACE) {
      const startPos = this.codePointIterator.start;
      if (isDigit3(this.nextCode()) && isDigit3(this.nextCode())) {
        this.moveAt(startPos);
        return "TIME_HOUR";
      }
      this.moveAt(startPos);
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalDate", "start", dateValue);
    return this.back("DATA");
  }
  TIME_HOUR(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.start;
    const data = this.data;
    data.hour = Number(this.text.slice(start, end));
    return "TIME_MINUTE";
  }
  TIME_MINUTE(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.minute = Number(this.text.slice(start, end));
    cp = this.nextCode();
    if (cp === CodePoint.COLON) return "TIME_SECOND";
    if (this.tomlVersion.lt(1, 1)) return this.reportParseError("unexpected-char");
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    return this.processTimeEnd(cp, data);
  }
  TIME_SECOND(cp) {
    const start = this.codePointIterator.start;
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    const end = this.codePointIterator.end;
    const data = this.data;
    data.second = Number(this.text.slice(start, end));
    if (!isValidTime(data.hour, data.minute, data.second)) return this.reportParseError("invalid-time");
    cp = this.nextCode();
    if (cp === CodePoint.DOT) return "TIME_SEC_FRAC";
    return this.processTimeEnd(cp, data);
  }
  TIME_SEC_FRAC(cp) {
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    const start = this.codePointIterator.start;
    while (isDigit3(cp)) cp = this.nextCode();
    const end = this.codePointIterator.start;
    const data = this.data;
    data.frac = this.text.slice(start, end);
    return this.processTimeEnd(cp, data);
  }
  processTimeEnd(cp, data) {
    if (data.hasDate) {
      if (cp === CodePoint.DASH || cp === CodePoint.PLUS_SIGN) {
        data.offsetSign = cp;
        return "TIME_OFFSET";
      }
      if (cp === CodePoint.LATIN_CAPITAL_Z || cp === CodePoint.LATIN_SMALL_Z) {
        const dateValue$2 = getDateFromDateTimeData(data, "Z");
        this.endToken("OffsetDateTime", "end", dateValue$2);
        return "DATA";
      }
      const dateValue$1 = getDateFromDateTimeData(data, "");
      this.endToken("LocalDateTime", "start", dateValue$1);
      return this.back("DATA");
    }
    const dateValue = getDateFromDateTimeData(data, "");
    this.endToken("LocalTime", "start", dateValue);
    return this.back("DATA");
  }
  TIME_OFFSET(cp) {
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    const hourStart = this.codePointIterator.start;
    cp = this.nextCode();
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (cp !== CodePoint.COLON) return this.reportParseError("unexpected-char");
    const hourEnd = this.codePointIterator.start;
    cp = this.nextCode();
    const minuteStart = this.codePointIterator.start;
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    cp = this.nextCode();
    if (!isDigit3(cp)) return this.reportParseError("unexpected-char");
    const minuteEnd = this.codePointIterator.end;
    const hour = Number(this.text.slice(hourStart, hourEnd));
    const minute = Number(this.text.slice(minuteStart, minuteEnd));
    if (!isValidTime(hour, minute, 0)) return this.reportParseError("invalid-time");
    const data = this.data;
    const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
    this.endToken("OffsetDateTime", "end", dateValue);
    return "DATA";
  }
  parseDigits(cp, checkDigit) {
    if (cp === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    if (!checkDigit(cp)) return this.reportParseError("unexpected-char");
    const out = [];
    let before = CodePoint.NULL;
    let hasUnderscore = false;
    while (checkDigit(cp) || cp === CodePoint.UNDERSCORE) {
      if (cp === CodePoint.UNDERSCORE) {
        hasUnderscore = true;
        if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
      } else out.push(cp);
      before = cp;
      cp = this.nextCode();
    }
    if (before === CodePoint.UNDERSCORE) return this.reportParseError("invalid-underscore");
    return {
      out,
      nextCp: cp,
      hasUnderscore
    };
  }
  parseUnicode(count) {
    const startLoc = this.codePointIterator.start;
    const start = this.codePointIterator.end;
    let charCount = 0;
    let cp;
    while ((cp = this.nextCode()) !== CodePoint.EOF) {
      if (!isHexDig(cp)) {
        this.moveAt(startLoc);
        return this.reportParseError("invalid-char-in-escape-sequence");
      }
      charCount++;
      if (charCount >= count) break;
    }
    const end = this.codePointIterator.end;
    const code2 = this.text.slice(start, end);
    const codePoint = parseInt(code2, 16);
    if (!isUnicodeScalarValue(codePoint)) return this.reportParseError("invalid-code-point", { cp: code2 });
    return codePoint;
  }
  reportParseErrorControlChar() {
    return this.reportParseError("invalid-control-character");
  }
};
function isUnquotedKeyChar(cp, tomlVersion) {
  if (isLetter(cp) || isDigit3(cp) || cp === CodePoint.UNDERSCORE || cp === CodePoint.DASH) return true;
  if (tomlVersion.lt(1, 1)) return false;
  return false;
}
function isControlOtherThanTab(cp) {
  return isControl(cp) && cp !== CodePoint.TABULATION || cp === CodePoint.DELETE;
}
function isNonEOL(cp) {
  return cp === CodePoint.TABULATION || CodePoint.SPACE <= cp && cp <= CodePoint.TILDE || isNonAscii(cp);
}
function isNonAscii(cp) {
  return CodePoint.PAD <= cp && cp <= CodePoint.CP_D7FF || CodePoint.CP_E000 <= cp && cp <= CodePoint.CP_10FFFF;
}
function isValidDate(y, m, d) {
  if (y >= 0 && m <= 12 && m >= 1 && d >= 1) return d <= (m === 2 ? y & 3 || !(y % 25) && y & 15 ? 28 : 29 : 30 + (m + (m >> 3) & 1));
  return false;
}
function isValidTime(h, m, s) {
  if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) return false;
  return true;
}
function getDateFromDateTimeData(data, timeZone) {
  const year = padStart(data.year, 4);
  const month = data.month ? padStart(data.month, 2) : "01";
  const day = data.day ? padStart(data.day, 2) : "01";
  const hour = padStart(data.hour, 2);
  const minute = padStart(data.minute, 2);
  const second = padStart(data.second, 2);
  const textDate = `${year}-${month}-${day}`;
  const frac = data.frac ? `.${data.frac}` : "";
  const dateValue = /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
  if (!isNaN(dateValue.getTime()) || data.second !== 60) return dateValue;
  return /* @__PURE__ */ new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
function padStart(num, maxLength4) {
  return String(num).padStart(maxLength4, "0");
}
var VALUE_KIND_VALUE = /* @__PURE__ */ Symbol("VALUE_KIND_VALUE");
var VALUE_KIND_INTERMEDIATE = /* @__PURE__ */ Symbol("VALUE_KIND_INTERMEDIATE");
var KeysResolver = class {
  constructor(ctx) {
    this.rootKeys = /* @__PURE__ */ new Map();
    this.tables = [];
    this.ctx = ctx;
  }
  applyResolveKeyForTable(node) {
    let keys = this.rootKeys;
    const peekKeyIndex = node.key.keys.length - 1;
    for (let index = 0; index < peekKeyIndex; index++) {
      const keyNode = node.key.keys[index];
      const keyName2 = toKeyName(keyNode);
      node.resolvedKey.push(keyName2);
      let keyStore = keys.get(keyName2);
      if (!keyStore) {
        keyStore = {
          node: keyNode,
          keys: /* @__PURE__ */ new Map()
        };
        keys.set(keyName2, keyStore);
      } else if (keyStore.table === "array") {
        const peekIndex = keyStore.peekIndex;
        node.resolvedKey.push(peekIndex);
        keyStore = keyStore.keys.get(peekIndex);
      }
      keys = keyStore.keys;
    }
    const lastKeyNode = node.key.keys[peekKeyIndex];
    const lastKeyName = toKeyName(lastKeyNode);
    node.resolvedKey.push(lastKeyName);
    const lastKeyStore = keys.get(lastKeyName);
    if (!lastKeyStore) if (node.kind === "array") {
      node.resolvedKey.push(0);
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map([[0, newKeyStore]]),
        peekIndex: 0
      });
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else {
      const newKeyStore = {
        table: node.kind,
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(lastKeyName, newKeyStore);
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    }
    else if (!lastKeyStore.table) if (node.kind === "array") this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else {
      const transformKey = {
        table: node.kind,
        node: lastKeyNode,
        keys: lastKeyStore.keys
      };
      keys.set(lastKeyName, transformKey);
      this.tables.push({
        node,
        keys: transformKey.keys
      });
    }
    else if (lastKeyStore.table === "array") if (node.kind === "array") {
      const newKeyStore = {
        node: lastKeyNode,
        keys: /* @__PURE__ */ new Map()
      };
      const newIndex = lastKeyStore.peekIndex + 1;
      node.resolvedKey.push(newIndex);
      lastKeyStore.keys.set(newIndex, newKeyStore);
      lastKeyStore.peekIndex = newIndex;
      this.tables.push({
        node,
        keys: newKeyStore.keys
      });
    } else this.ctx.reportParseError("dupe-keys", lastKeyNode);
    else this.ctx.reportParseError("dupe-keys", lastKeyNode);
  }
  verifyDuplicateKeys(node) {
    for (const body of node.body) if (body.type === "TOMLKeyValue") verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
    for (const { node: tableNode, keys } of this.tables) for (const body of tableNode.body) verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
  }
};
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
  let keys = defineKeys;
  const lastKey = last(node.key.keys);
  for (const keyNode of node.key.keys) {
    const key = toKeyName(keyNode);
    let defineKey = keys.get(key);
    if (defineKey) {
      if (defineKey.value === VALUE_KIND_VALUE) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (lastKey === keyNode) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      else if (defineKey.table) ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
      defineKey.value = VALUE_KIND_INTERMEDIATE;
    } else {
      if (lastKey === keyNode) defineKey = {
        value: VALUE_KIND_VALUE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      else defineKey = {
        value: VALUE_KIND_INTERMEDIATE,
        node: keyNode,
        keys: /* @__PURE__ */ new Map()
      };
      keys.set(key, defineKey);
    }
    keys = defineKey.keys;
  }
  if (node.value.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
  else if (node.value.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, keys, node.value);
}
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
  for (const body of node.body) verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
}
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
  const keys = defineKeys;
  for (let index = 0; index < node.elements.length; index++) {
    const element = node.elements[index];
    let defineKey = keys.get(index);
    if (defineKey) ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
    else {
      defineKey = {
        value: VALUE_KIND_VALUE,
        node: element,
        keys: /* @__PURE__ */ new Map()
      };
      defineKeys.set(index, defineKey);
      if (element.type === "TOMLInlineTable") verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
      else if (element.type === "TOMLArray") verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
    }
  }
}
function getAfterNode(a, b) {
  return a.range[0] <= b.range[0] ? b : a;
}
var Context = class {
  constructor(data) {
    this.tokens = [];
    this.comments = [];
    this.back = null;
    this.stateStack = [];
    this.needNewLine = false;
    this.needSameLine = false;
    this.currToken = null;
    this.prevToken = null;
    this.valueContainerStack = [];
    this.tokenizer = new Tokenizer(data.text, data.parserOptions);
    this.topLevelTable = data.topLevelTable;
    this.table = data.topLevelTable;
    this.keysResolver = new KeysResolver(this);
  }
  /**
  * Get the next token.
  */
  nextToken(option3) {
    this.prevToken = this.currToken;
    if (this.back) {
      this.currToken = this.back;
      this.back = null;
    } else this.currToken = this._nextTokenFromTokenizer(option3);
    if ((this.needNewLine || this.needSameLine || option3?.needSameLine) && this.prevToken && this.currToken) if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
      if (this.needNewLine) return this.reportParseError("missing-newline", this.currToken);
    } else {
      const needSameLine = this.needSameLine || option3?.needSameLine;
      if (needSameLine) return this.reportParseError(needSameLine, this.currToken);
    }
    this.needNewLine = false;
    this.needSameLine = false;
    return this.currToken;
  }
  _nextTokenFromTokenizer(option3) {
    const valuesEnabled = this.tokenizer.valuesEnabled;
    if (option3?.valuesEnabled) this.tokenizer.valuesEnabled = option3.valuesEnabled;
    let token = this.tokenizer.nextToken();
    while (token && token.type === "Block") {
      this.comments.push(token);
      token = this.tokenizer.nextToken();
    }
    if (token) this.tokens.push(token);
    this.tokenizer.valuesEnabled = valuesEnabled;
    return token;
  }
  backToken() {
    if (this.back) throw new Error("Illegal state");
    this.back = this.currToken;
    this.currToken = this.prevToken;
  }
  addValueContainer(valueContainer) {
    this.valueContainerStack.push(valueContainer);
    this.tokenizer.valuesEnabled = true;
  }
  consumeValueContainer() {
    const valueContainer = this.valueContainerStack.pop();
    this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
    return valueContainer;
  }
  applyResolveKeyForTable(node) {
    this.keysResolver.applyResolveKeyForTable(node);
  }
  verifyDuplicateKeys() {
    this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
  }
  /**
  * Report an invalid token error.
  */
  reportParseError(code2, token) {
    let offset, line, column;
    if (token) {
      offset = token.range[0];
      line = token.loc.start.line;
      column = token.loc.start.column;
    } else {
      offset = this.tokenizer.start;
      const startPos = this.tokenizer.getLocFromIndex(offset);
      line = startPos.line;
      column = startPos.column;
    }
    throw new ParseError(code2, offset, line, column);
  }
};
var STATE_FOR_ERROR = { VALUE: "missing-value" };
var STRING_VALUE_STYLE_MAP = {
  BasicString: "basic",
  MultiLineBasicString: "basic",
  LiteralString: "literal",
  MultiLineLiteralString: "literal"
};
var STRING_KEY_STYLE_MAP = {
  BasicString: "basic",
  LiteralString: "literal"
};
var DATETIME_VALUE_KIND_MAP = {
  OffsetDateTime: "offset-date-time",
  LocalDateTime: "local-date-time",
  LocalDate: "local-date",
  LocalTime: "local-time"
};
var TOMLParser = class {
  /**
  * Initialize this parser.
  */
  constructor(text2, parserOptions) {
    this.text = text2;
    this.parserOptions = parserOptions || {};
    this.tomlVersion = getTOMLVer(this.parserOptions.tomlVersion);
  }
  /**
  * Parse TOML
  */
  parse() {
    const ast = {
      type: "Program",
      body: [],
      sourceType: "module",
      tokens: [],
      comments: [],
      parent: null,
      range: [0, 0],
      loc: {
        start: {
          line: 1,
          column: 0
        },
        end: {
          line: 1,
          column: 0
        }
      }
    };
    const node = {
      type: "TOMLTopLevelTable",
      body: [],
      parent: ast,
      range: cloneRange(ast.range),
      loc: cloneLoc(ast.loc)
    };
    ast.body = [node];
    const ctx = new Context({
      text: this.text,
      parserOptions: this.parserOptions,
      topLevelTable: node
    });
    let token = ctx.nextToken();
    if (token) {
      node.range[0] = token.range[0];
      node.loc.start = clonePos(token.loc.start);
      while (token) {
        const state$1 = ctx.stateStack.pop() || "TABLE";
        ctx.stateStack.push(...this[state$1](token, ctx));
        token = ctx.nextToken();
      }
      const state = ctx.stateStack.pop() || "TABLE";
      if (state in STATE_FOR_ERROR) return ctx.reportParseError(STATE_FOR_ERROR[state], null);
      if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
      applyEndLoc(node, last(node.body));
    }
    ctx.verifyDuplicateKeys();
    ast.tokens = ctx.tokens;
    ast.comments = ctx.comments;
    const endOffset = ctx.tokenizer.end;
    const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
    ast.range[1] = endOffset;
    ast.loc.end = {
      line: endPos.line,
      column: endPos.column
    };
    return ast;
  }
  TABLE(token, ctx) {
    if (isBare(token) || isString(token)) return this.processKeyValue(token, ctx.table, ctx);
    if (isLeftBracket(token)) return this.processTable(token, ctx.topLevelTable, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  VALUE(token, ctx) {
    if (isString(token) || isMultiLineString(token)) return this.processStringValue(token, ctx);
    if (isNumber(token)) return this.processNumberValue(token, ctx);
    if (isBoolean(token)) return this.processBooleanValue(token, ctx);
    if (isDateTime(token)) return this.processDateTimeValue(token, ctx);
    if (isLeftBracket(token)) return this.processArray(token, ctx);
    if (isLeftBrace(token)) return this.processInlineTable(token, ctx);
    return ctx.reportParseError("unexpected-token", token);
  }
  processTable(token, topLevelTableNode, ctx) {
    const tableNode = {
      type: "TOMLTable",
      kind: "standard",
      key: null,
      resolvedKey: [],
      body: [],
      parent: topLevelTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    if (ctx.table.type === "TOMLTable") applyEndLoc(ctx.table, last(ctx.table.body));
    topLevelTableNode.body.push(tableNode);
    ctx.table = tableNode;
    let targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    if (isLeftBracket(targetToken)) {
      if (token.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
      tableNode.kind = "array";
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    }
    if (isRightBracket(targetToken)) return ctx.reportParseError("missing-key", targetToken);
    if (!targetToken) return ctx.reportParseError("unterminated-table-key", null);
    targetToken = this.processKeyNode(targetToken, tableNode, ctx).nextToken;
    if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
    if (tableNode.kind === "array") {
      const rightBracket = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isRightBracket(targetToken)) return ctx.reportParseError("unterminated-table-key", targetToken);
      if (rightBracket.range[1] < targetToken.range[0]) return ctx.reportParseError("invalid-space", targetToken);
    }
    applyEndLoc(tableNode, targetToken);
    ctx.applyResolveKeyForTable(tableNode);
    ctx.needNewLine = true;
    return [];
  }
  processKeyValue(token, tableNode, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: tableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    tableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        ctx.needNewLine = true;
        return [];
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
  processKeyNode(token, parent, ctx) {
    if (isDot(token)) ctx.reportParseError("invalid-leading-dot-in-key", token);
    const keyNode = {
      type: "TOMLKey",
      keys: [],
      parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    parent.key = keyNode;
    let targetToken = token;
    let dotToken = null;
    do {
      if (isBare(targetToken)) this.processBareKey(targetToken, keyNode);
      else if (isString(targetToken)) this.processStringKey(targetToken, keyNode);
      else break;
      dotToken = null;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
      if (!isDot(targetToken)) break;
      dotToken = targetToken;
      targetToken = ctx.nextToken({ needSameLine: "invalid-key-value-newline" });
    } while (targetToken);
    if (dotToken) ctx.reportParseError(isDot(targetToken) ? "invalid-consecutive-dots-in-key" : "invalid-trailing-dot-in-key", dotToken);
    applyEndLoc(keyNode, last(keyNode.keys));
    return {
      keyNode,
      nextToken: targetToken
    };
  }
  processBareKey(token, keyNode) {
    const node = {
      type: "TOMLBare",
      name: token.value,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringKey(token, keyNode) {
    const node = {
      type: "TOMLQuoted",
      kind: "string",
      value: token.string,
      style: STRING_KEY_STYLE_MAP[token.type],
      multiline: false,
      parent: keyNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    keyNode.keys.push(node);
  }
  processStringValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "string",
      value: token.string,
      style: STRING_VALUE_STYLE_MAP[token.type],
      multiline: isMultiLineString(token),
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processNumberValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const text2 = this.text;
    const [startRange, endRange] = token.range;
    let numberString = null;
    const getNumberText = () => {
      return numberString ?? (numberString = text2.slice(startRange, endRange).replace(/_/g, ""));
    };
    let node;
    if (token.type === "Integer") node = {
      type: "TOMLValue",
      kind: "integer",
      value: token.number,
      bigint: token.bigint,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    else node = {
      type: "TOMLValue",
      kind: "float",
      value: token.number,
      get number() {
        return getNumberText();
      },
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processBooleanValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: "boolean",
      value: token.boolean,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processDateTimeValue(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLValue",
      kind: DATETIME_VALUE_KIND_MAP[token.type],
      value: token.date,
      datetime: token.value,
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    return valueContainer.set(node);
  }
  processArray(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLArray",
      elements: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const nextToken2 = ctx.nextToken({ valuesEnabled: true });
    if (isRightBracket(nextToken2)) {
      applyEndLoc(node, nextToken2);
      return valueContainer.set(node);
    }
    ctx.backToken();
    return this.processArrayValue(node, valueContainer, ctx);
  }
  processArrayValue(node, valueContainer, ctx) {
    ctx.addValueContainer({
      parent: node,
      set: (valNode) => {
        node.elements.push(valNode);
        let nextToken2 = ctx.nextToken({ valuesEnabled: true });
        const hasComma = isComma(nextToken2);
        if (hasComma) nextToken2 = ctx.nextToken({ valuesEnabled: true });
        if (isRightBracket(nextToken2)) {
          applyEndLoc(node, nextToken2);
          return valueContainer.set(node);
        }
        if (hasComma) {
          ctx.backToken();
          return this.processArrayValue(node, valueContainer, ctx);
        }
        return ctx.reportParseError(nextToken2 ? "missing-comma" : "unterminated-array", nextToken2);
      }
    });
    return ["VALUE"];
  }
  processInlineTable(token, ctx) {
    const valueContainer = ctx.consumeValueContainer();
    const node = {
      type: "TOMLInlineTable",
      body: [],
      parent: valueContainer.parent,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    const nextToken2 = ctx.nextToken({ needSameLine });
    if (nextToken2) {
      if (isBare(nextToken2) || isString(nextToken2)) return this.processInlineTableKeyValue(nextToken2, node, valueContainer, ctx);
      if (isRightBrace(nextToken2)) {
        applyEndLoc(node, nextToken2);
        return valueContainer.set(node);
      }
    }
    return ctx.reportParseError("unexpected-token", nextToken2);
  }
  processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
    const keyValueNode = {
      type: "TOMLKeyValue",
      key: null,
      value: null,
      parent: inlineTableNode,
      range: cloneRange(token.range),
      loc: cloneLoc(token.loc)
    };
    inlineTableNode.body.push(keyValueNode);
    const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
    if (!isEq(targetToken)) return ctx.reportParseError("missing-equals-sign", targetToken);
    const needSameLine = this.tomlVersion.gte(1, 1) ? void 0 : "invalid-inline-table-newline";
    ctx.addValueContainer({
      parent: keyValueNode,
      set: (valNode) => {
        keyValueNode.value = valNode;
        applyEndLoc(keyValueNode, valNode);
        let nextToken2 = ctx.nextToken({ needSameLine });
        if (isComma(nextToken2)) {
          nextToken2 = ctx.nextToken({ needSameLine });
          if (nextToken2 && (isBare(nextToken2) || isString(nextToken2))) return this.processInlineTableKeyValue(nextToken2, inlineTableNode, valueContainer, ctx);
          if (isRightBrace(nextToken2)) {
            if (this.tomlVersion.lt(1, 1)) return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken2);
          } else return ctx.reportParseError(nextToken2 ? "unexpected-token" : "unterminated-inline-table", nextToken2);
        }
        if (isRightBrace(nextToken2)) {
          applyEndLoc(inlineTableNode, nextToken2);
          return valueContainer.set(inlineTableNode);
        }
        return ctx.reportParseError(nextToken2 ? "missing-comma" : "unterminated-inline-table", nextToken2);
      }
    });
    ctx.needSameLine = "invalid-key-value-newline";
    return ["VALUE"];
  }
};
function isDot(token) {
  return isPunctuator(token) && token.value === ".";
}
function isEq(token) {
  return isPunctuator(token) && token.value === "=";
}
function isLeftBracket(token) {
  return isPunctuator(token) && token.value === "[";
}
function isRightBracket(token) {
  return isPunctuator(token) && token.value === "]";
}
function isLeftBrace(token) {
  return isPunctuator(token) && token.value === "{";
}
function isRightBrace(token) {
  return isPunctuator(token) && token.value === "}";
}
function isComma(token) {
  return isPunctuator(token) && token.value === ",";
}
function isPunctuator(token) {
  return Boolean(token && token.type === "Punctuator");
}
function isBare(token) {
  return token.type === "Bare";
}
function isString(token) {
  return token.type === "BasicString" || token.type === "LiteralString";
}
function isMultiLineString(token) {
  return token.type === "MultiLineBasicString" || token.type === "MultiLineLiteralString";
}
function isNumber(token) {
  return token.type === "Integer" || token.type === "Float";
}
function isBoolean(token) {
  return token.type === "Boolean";
}
function isDateTime(token) {
  return token.type === "OffsetDateTime" || token.type === "LocalDateTime" || token.type === "LocalDate" || token.type === "LocalTime";
}
function applyEndLoc(node, child) {
  if (child) {
    node.range[1] = child.range[1];
    node.loc.end = clonePos(child.loc.end);
  }
}
function cloneRange(range) {
  return [range[0], range[1]];
}
function cloneLoc(loc) {
  return {
    start: clonePos(loc.start),
    end: clonePos(loc.end)
  };
}
function clonePos(pos) {
  return {
    line: pos.line,
    column: pos.column
  };
}
var tomlKeys = {
  Program: ["body"],
  TOMLTopLevelTable: ["body"],
  TOMLTable: ["key", "body"],
  TOMLKeyValue: ["key", "value"],
  TOMLKey: ["keys"],
  TOMLArray: ["elements"],
  TOMLInlineTable: ["body"],
  TOMLBare: [],
  TOMLQuoted: [],
  TOMLValue: []
};
var KEYS2 = unionWith(tomlKeys);
function parseForESLint(code2, options) {
  return {
    ast: new TOMLParser(code2, options).parse(),
    visitorKeys: KEYS2,
    services: { isTOML: true }
  };
}
var getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
function generateConvertTOMLValue(convertValue) {
  function resolveValue(node, baseTable) {
    return resolver[node.type](node, baseTable);
  }
  const resolver = {
    Program(node, baseTable = {}) {
      return resolveValue(node.body[0], baseTable);
    },
    TOMLTopLevelTable(node, baseTable = {}) {
      for (const body of node.body) resolveValue(body, baseTable);
      return baseTable;
    },
    TOMLKeyValue(node, baseTable = {}) {
      const value = resolveValue(node.value);
      set(baseTable, resolveValue(node.key), value);
      return baseTable;
    },
    TOMLTable(node, baseTable = {}) {
      const table4 = getTable(baseTable, resolveValue(node.key), node.kind === "array");
      for (const body of node.body) resolveValue(body, table4);
      return baseTable;
    },
    TOMLArray(node) {
      return node.elements.map((e) => resolveValue(e));
    },
    TOMLInlineTable(node) {
      const table4 = {};
      for (const body of node.body) resolveValue(body, table4);
      return table4;
    },
    TOMLKey(node) {
      return node.keys.map((key) => resolveValue(key));
    },
    TOMLBare(node) {
      return node.name;
    },
    TOMLQuoted(node) {
      return node.value;
    },
    TOMLValue(node) {
      return convertValue(node);
    }
  };
  return (node) => resolveValue(node);
}
function getTable(baseTable, keys, array) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    target = getNextTargetFromKey(target, key);
  }
  const lastKey = last(keys);
  const lastTarget = target[lastKey];
  if (lastTarget == null) {
    const tableValue$1 = {};
    target[lastKey] = array ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (isValue(lastTarget)) {
    const tableValue$1 = {};
    target[lastKey] = array ? [tableValue$1] : tableValue$1;
    return tableValue$1;
  }
  if (!array) {
    if (Array.isArray(lastTarget)) {
      const tableValue$1 = {};
      target[lastKey] = tableValue$1;
      return tableValue$1;
    }
    return lastTarget;
  }
  if (Array.isArray(lastTarget)) {
    const tableValue$1 = {};
    lastTarget.push(tableValue$1);
    return tableValue$1;
  }
  const tableValue = {};
  target[lastKey] = [tableValue];
  return tableValue;
  function getNextTargetFromKey(currTarget, key) {
    const nextTarget = currTarget[key];
    if (nextTarget == null) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    if (isValue(nextTarget)) {
      const val = {};
      currTarget[key] = val;
      return val;
    }
    let resultTarget = nextTarget;
    while (Array.isArray(resultTarget)) {
      const lastIndex = resultTarget.length - 1;
      const nextElement = resultTarget[lastIndex];
      if (isValue(nextElement)) {
        const val = {};
        resultTarget[lastIndex] = val;
        return val;
      }
      resultTarget = nextElement;
    }
    return resultTarget;
  }
}
function set(baseTable, keys, value) {
  let target = baseTable;
  for (let index = 0; index < keys.length - 1; index++) {
    const key = keys[index];
    const nextTarget = target[key];
    if (nextTarget == null) {
      const val = {};
      target[key] = val;
      target = val;
    } else if (isValue(nextTarget) || Array.isArray(nextTarget)) {
      const val = {};
      target[key] = val;
      target = val;
    } else target = nextTarget;
  }
  target[last(keys)] = value;
}
function isValue(value) {
  return typeof value !== "object" || value instanceof Date;
}
function parseTOML(code2, options) {
  return parseForESLint(code2, options).ast;
}

// src/parse/toml.ts
var maxLength = 15e5;
var maxRetries = 20;
var maxReparsed = 2e6;
function parseToml(text2) {
  const whole = { start: 0, end: Math.min(1, text2.length) };
  if (text2.length > maxLength || tooDeep(text2, false)) {
    return { kind: "tree", roots: [], problems: [{ message: "TOML file is too long or nests too deeply", at: whole }] };
  }
  const problems = [];
  const retries = Math.min(maxRetries, Math.floor(maxReparsed / (text2.length + 1)));
  let source = text2;
  for (let attempt = 0; attempt <= retries; attempt++) {
    try {
      const program = parseTOML(source, { tomlVersion: "latest" });
      return { kind: "tree", roots: [finish(buildProgram(program, text2), 0)], problems };
    } catch (error) {
      if (!(error instanceof ParseError)) {
        problems.push({ message: error instanceof Error ? error.message : "TOML parser failed", at: whole });
        break;
      }
      const line = lineAround(source, error.index);
      problems.push({ message: error.message, at: line });
      const blanked = source.slice(0, line.start) + source.slice(line.start, line.end).replace(/[^\r\n]/g, " ") + source.slice(line.end);
      if (blanked === source) break;
      source = blanked;
    }
  }
  return { kind: "tree", roots: [], problems };
}
function lineAround(source, index) {
  let end = source.indexOf("\n", index);
  if (end < 0) end = source.length;
  while (end > 0) {
    const start = source.lastIndexOf("\n", end - 1) + 1;
    if (source.slice(start, end).trim() !== "") return { start, end };
    end = start - 1;
  }
  return { start: 0, end: source.indexOf("\n") < 0 ? source.length : source.indexOf("\n") };
}
function buildProgram(program, text2) {
  const root = { at: { start: 0, end: text2.length }, entries: /* @__PURE__ */ new Map() };
  for (const statement of program.body[0].body) {
    if (statement.type === "TOMLKeyValue") {
      assign(root, statement, text2);
      continue;
    }
    const table4 = open(root, statement);
    for (const pair of statement.body) assign(table4, pair, text2);
  }
  return root;
}
function open(root, statement) {
  const at = { start: statement.range[0], end: statement.range[1] };
  const keys = statement.key.keys;
  const parent = descend(root, keys.slice(0, -1), at);
  const last2 = keys.at(-1);
  if (!last2) return parent;
  const name = keyName(last2);
  const existing = parent.entries.get(name)?.value;
  const keyAt = { start: last2.range[0], end: last2.range[1] };
  const table4 = { at, entries: /* @__PURE__ */ new Map() };
  if (statement.kind === "array") {
    if (Array.isArray(existing)) existing.push(table4);
    else parent.entries.set(name, { keyAt, value: [table4] });
    return table4;
  }
  if (existing && isTable(existing)) return existing;
  parent.entries.set(name, { keyAt, value: table4 });
  return table4;
}
function descend(from, keys, at) {
  let table4 = from;
  for (const key of keys) {
    const name = keyName(key);
    const existing = table4.entries.get(name)?.value;
    const last2 = Array.isArray(existing) ? existing.at(-1) : existing;
    if (last2 && isTable(last2)) {
      table4 = last2;
      continue;
    }
    const next2 = { at: { ...at }, entries: /* @__PURE__ */ new Map() };
    table4.entries.set(name, { keyAt: { start: key.range[0], end: key.range[1] }, value: next2 });
    table4 = next2;
  }
  return table4;
}
function assign(table4, pair, text2) {
  const at = { start: pair.range[0], end: pair.range[1] };
  const owner = descend(table4, pair.key.keys.slice(0, -1), at);
  const last2 = pair.key.keys.at(-1);
  if (!last2) return;
  owner.entries.set(keyName(last2), { keyAt: { start: last2.range[0], end: last2.range[1] }, value: convert2(pair.value, text2) });
}
function convert2(node, text2) {
  const at = { start: node.range[0], end: node.range[1] };
  if (node.type === "TOMLArray") return { kind: "list", items: node.elements.map((element) => convert2(element, text2)), at };
  if (node.type === "TOMLInlineTable") {
    const table4 = { at, entries: /* @__PURE__ */ new Map() };
    for (const pair of node.body) assign(table4, pair, text2);
    return finish(table4, 0);
  }
  const raw = text2.slice(at.start, at.end);
  const value = node.value instanceof Date || typeof node.value === "number" && !Number.isFinite(node.value) ? raw : node.value;
  return { kind: "scalar", value, raw, at, quoted: node.kind === "string" };
}
function finish(table4, depth) {
  const entries3 = [...table4.entries].map(([key, { keyAt, value }]) => ({ key, keyAt, value: finishValue(value, depth) }));
  return { kind: "map", entries: entries3, at: table4.at };
}
function finishValue(value, depth) {
  if (Array.isArray(value)) {
    const at = { start: value[0]?.at.start ?? 0, end: value.at(-1)?.at.end ?? 0 };
    return { kind: "list", items: value.map((table4) => finish(table4, depth + 1)), at };
  }
  if (!isTable(value)) return value;
  return depth > 500 ? { kind: "map", entries: [], at: value.at } : finish(value, depth + 1);
}
function isTable(value) {
  return !Array.isArray(value) && "entries" in value && value.entries instanceof Map;
}
function keyName(key) {
  return key.type === "TOMLBare" ? key.name : key.value;
}

// src/parse/yaml.ts
var import_yaml = __toESM(require_dist(), 1);

// src/parse/template.ts
var filler = "";
var closers = { "{{": "}}", "{%": "%}", "{#": "#}" };
function maskTemplate(text2) {
  const opener2 = /(?<!\$)\{[{%#]/g;
  const masks = [];
  const unclosed = /* @__PURE__ */ new Set();
  let out = "";
  let done = 0;
  for (let match2 = opener2.exec(text2); match2; match2 = opener2.exec(text2)) {
    if (inComment(text2, match2.index)) continue;
    const run2 = readRun(text2, match2.index, unclosed);
    const last2 = run2.at(-1);
    if (!last2) continue;
    const alone = blankAfter(text2, last2.end) && (blankBefore(text2, match2.index) || emitsBlock(text2.slice(match2.index, last2.end)));
    for (const action of run2) {
      const blank = alone || text2[action.start + 1] !== "{";
      out += text2.slice(done, action.start) + fill2(text2, action, blank ? null : masks);
      done = action.end;
    }
    opener2.lastIndex = last2.end;
  }
  return { text: out + text2.slice(done), masks };
}
function inComment(text2, at) {
  for (let index = at - 1; index >= 0 && at - index < 300 && text2[index] !== "\n"; index--) {
    if (text2[index] === "#" && (index === 0 || /\s/.test(text2[index - 1] ?? ""))) return true;
  }
  return false;
}
function fill2(text2, action, masks) {
  let out = "";
  let start = action.start;
  for (const line of text2.slice(action.start, action.end).split("\n")) {
    const lead = start === action.start ? 0 : line.length - line.trimStart().length;
    const content = line.trimEnd().length - lead;
    if (masks && content > 0) masks.push({ start: start + lead, end: start + lead + content });
    out += (start === action.start ? "" : "\n") + line.slice(0, Math.max(lead, 0)) + (masks ? filler : " ").repeat(Math.max(content, 0)) + line.slice(Math.max(lead + content, lead));
    start += line.length + 1;
  }
  return out;
}
function readRun(text2, at, unclosed) {
  const run2 = [];
  let start = at;
  for (; ; ) {
    const end = actionEnd(text2, start, unclosed);
    if (end < 0) return run2;
    run2.push({ start, end });
    start = end;
    while (text2[start] === " " || text2[start] === "	") start++;
    if (text2[start] !== "{") return run2;
  }
}
function actionEnd(text2, at, unclosed) {
  const open2 = text2.slice(at, at + 2);
  const closer = closers[open2];
  if (closer === void 0 || unclosed.has(open2)) return -1;
  if (open2 === "{#") {
    const close3 = /^[^\n]{0,500}?#\}/.exec(text2.slice(at + 2, at + 504));
    return close3 ? at + 2 + close3[0].length : -1;
  }
  const close2 = text2.indexOf(closer, at + 2);
  if (close2 < 0) unclosed.add(open2);
  return close2 < 0 ? -1 : close2 + 2;
}
function emitsBlock(action) {
  return action.startsWith("{{-") || action.includes("nindent");
}
function blankBefore(text2, at) {
  let index = at - 1;
  while (text2[index] === " " || text2[index] === "	") index--;
  return index < 0 || text2[index] === "\n";
}
function blankAfter(text2, at) {
  let index = at;
  while (text2[index] === " " || text2[index] === "	") index++;
  return index >= text2.length || text2[index] === "\n" || text2[index] === "\r" || text2[index] === "#";
}
function unmask(value, at, masks, text2) {
  if (!value.includes(filler)) return value;
  let index = firstFrom(masks, at.start);
  return value.replace(/\uE000+/g, (run2) => {
    let restored = "";
    while (restored.length < run2.length) {
      const mask2 = masks[index++];
      if (!mask2 || mask2.start >= at.end) return restored;
      restored += text2.slice(mask2.start, mask2.end);
    }
    return restored;
  });
}
function firstFrom(masks, start) {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle2 = low + high >> 1;
    if ((masks[middle2]?.start ?? Infinity) < start) low = middle2 + 1;
    else high = middle2;
  }
  return low;
}

// src/parse/yaml.ts
var maxLength2 = 1e6;
var maxExpanded = 2e5;
var maxProblems6 = 50;
var maxErrors = 500;
function parseYaml(text2) {
  const whole = { start: 0, end: Math.min(text2.length, 1) };
  if (text2.length > maxLength2) return refused("YAML file is too long to parse", whole);
  if (tooDeep(text2, true)) return refused("YAML nests too deeply", whole);
  const masked = text2.includes("{{") || text2.includes("{%") ? maskTemplate(text2) : { text: text2, masks: [] };
  try {
    return build(text2, masked);
  } catch (error) {
    return refused(error instanceof Error ? error.message : "YAML parser failed", whole);
  }
}
function refused(message, at) {
  return { kind: "tree", roots: [], problems: [{ message, at }] };
}
function build(text2, masked) {
  const problems = [];
  const roots2 = [];
  let expanded = 0;
  for (const document of documentsOf(masked.text)) {
    for (const error of document.errors) {
      if (masked.text !== text2 && error.message.startsWith("Block scalars with more-indented")) continue;
      if (problems.length < maxProblems6) problems.push({ message: error.message, at: { start: Math.min(error.pos[0], text2.length), end: Math.min(Math.max(error.pos[1], error.pos[0]), text2.length) } });
    }
    const contents = document.contents;
    if (!contents || (0, import_yaml.isScalar)(contents) && contents.value === null) continue;
    const state = { text: text2, masked, problems, anchors: /* @__PURE__ */ new Map(), expanded };
    roots2.push(convert3(contents, contents.range[0], state, 0));
    expanded = state.expanded;
  }
  return { kind: "tree", roots: roots2, problems };
}
function* documentsOf(text2) {
  const composer = new import_yaml.Composer({ uniqueKeys: false, prettyErrors: false, strict: false, logLevel: "silent" });
  let errors = 0;
  for (const token of new import_yaml.Parser().parse(text2)) {
    if (token.type === "error" && ++errors > maxErrors) break;
    yield* composer.next(token);
  }
  yield* composer.end();
}
function convert3(node, at, state, depth) {
  state.expanded++;
  if (!node) return empty(at);
  if ((0, import_yaml.isAlias)(node)) return resolveAlias(node.source, rangeOf2(node), state);
  const range = rangeOf2(node);
  if (depth > maxDepth) return give(state, "YAML nests too deeply", range);
  const anchor = node.anchor === void 0 ? void 0 : { tree: null, size: 0 };
  if (anchor && node.anchor !== void 0) state.anchors.set(node.anchor, anchor);
  const before = state.expanded;
  const tree = convertNode(node, range, state, depth);
  if (anchor) {
    anchor.tree = tree;
    anchor.size = state.expanded - before + 1;
  }
  return tree;
}
function convertNode(node, range, state, depth) {
  if ((0, import_yaml.isMap)(node)) return { kind: "map", entries: mapEntries(node.items, range, state, depth), at: range, ...tagOf(node) };
  if ((0, import_yaml.isSeq)(node)) {
    const items = node.items.map((item) => convert3(item, range.start, state, depth + 1));
    return { kind: "list", items, at: range, ...tagOf(node) };
  }
  if (!(0, import_yaml.isScalar)(node)) return empty(range.start);
  const raw = state.text.slice(range.start, range.end);
  const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  return { kind: "scalar", value: scalarValue(node.value, raw, range, state), raw, at: range, quoted, ...tagOf(node) };
}
function scalarValue(value, raw, range, state) {
  if (value === raw && /^(?:null|~|)$/i.test(raw)) return null;
  if (typeof value === "string") return unmask(value, range, state.masked.masks, state.text);
  if (typeof value === "number") return Number.isFinite(value) ? value : raw;
  return typeof value === "boolean" || value === null ? value : raw;
}
function mapEntries(pairs, range, state, depth) {
  const entries3 = [];
  const merged = [];
  for (const pair of pairs) {
    const keyNode = pair.key;
    const keyAt = keyNode ? rangeOf2(keyNode) : { start: range.start, end: range.start };
    const value = convert3(pair.value, keyAt.end, state, depth + 1);
    const key = keyText(keyNode, keyAt, state);
    if (key === "<<") for (const map of value.kind === "list" ? value.items : [value]) merged.push(map);
    else entries3.push({ key, keyAt, value });
  }
  if (merged.length > 0) merge(entries3, merged);
  return entries3;
}
function merge(entries3, merged) {
  const seen = new Set(entries3.map((entry2) => entry2.key));
  for (const map of merged) {
    if (map.kind !== "map") continue;
    for (const entry2 of map.entries) {
      if (seen.has(entry2.key)) continue;
      seen.add(entry2.key);
      entries3.push(entry2);
    }
  }
}
function keyText(node, at, state) {
  if ((0, import_yaml.isScalar)(node) && node.value !== null) {
    return typeof node.value === "string" ? unmask(node.value, at, state.masked.masks, state.text) : state.text.slice(at.start, at.end);
  }
  return state.text.slice(at.start, Math.min(at.end, at.start + 200));
}
function resolveAlias(name, at, state) {
  const anchor = state.anchors.get(name);
  if (!anchor) return give(state, `No anchor "${name}" stands before this alias`, at);
  if (!anchor.tree) return give(state, `Alias "${name}" contains itself`, at);
  if (state.expanded + anchor.size > maxExpanded) return give(state, "Aliases expand to too much", at);
  state.expanded += anchor.size;
  return anchor.tree;
}
function give(state, message, at) {
  if (state.problems.length < maxProblems6) state.problems.push({ message, at });
  return { kind: "scalar", value: null, raw: state.text.slice(at.start, at.end), at, quoted: false };
}
function empty(at) {
  return { kind: "scalar", value: null, raw: "", at: { start: at, end: at }, quoted: false };
}
function rangeOf2(node) {
  return { start: node.range[0], end: node.range[1] };
}
function tagOf(node) {
  return node.tag === void 0 ? {} : { tag: node.tag };
}

// src/parse/parse.ts
function parse2(file2, { typescript, interest } = {}) {
  const { format: format2, text: text2 } = file2;
  switch (format2) {
    case "python":
      return { kind: "python", ...parsePython(text2, interest) };
    case "javascript":
    case "typescript":
    case "vue":
    case "html":
      return typescript ? typescript.parseTypeScript(file2) : null;
    case "yaml":
      return parseYaml(text2);
    case "json":
      return parseJson(text2);
    case "toml":
      return parseToml(text2);
    case "ini":
      if (file2.path.endsWith("_headers")) return parseHeadersFile(text2);
      return parseIni(text2, file2.path.endsWith(".properties") ? "properties" : "ini");
    case "dotenv":
      return file2.path.endsWith(".envrc") ? { ...parseDotenv(text2), problems: [] } : parseDotenv(text2);
    case "dockerfile":
      return parseDockerfile(text2);
    case "nginx":
      return parseNginx(text2);
    case "caddyfile":
      return parseCaddyfile(text2);
    case "ignore":
      return parseIgnoreFile(text2);
    case "text":
      return { kind: "text", problems: [] };
    case "markdown":
      return null;
    default:
      return format2;
  }
}

// src/audit/interest.ts
var short = 250;
function interestOf(hits, counts, named6 = []) {
  const starts2 = [...named6];
  for (let at = 0; at < hits.count; at++) if (counts[hits.word[at]] === 1) starts2.push(hits.start[at]);
  starts2.sort((one, other) => one - other);
  return (start, end) => end - start < short || firstFrom2(starts2, start) < end;
}
function firstFrom2(numbers2, least) {
  let low = 0;
  let high = numbers2.length;
  while (low < high) {
    const middle2 = low + high >> 1;
    if (numbers2[middle2] < least) low = middle2 + 1;
    else high = middle2;
  }
  return numbers2[low] ?? Infinity;
}
var mostPlaces2 = 2e3;
function placesOf(names, text2) {
  const places2 = [];
  for (const name of new Set(names)) {
    for (let at = text2.indexOf(name); at >= 0 && places2.length < mostPlaces2; at = text2.indexOf(name, at + name.length)) places2.push(at);
  }
  return places2;
}

// src/audit/keywords.ts
var stretch = 4096;
var accepting = 1 << 30;
function createHits(capacity = 1024) {
  return { count: 0, word: new Int32Array(capacity), start: new Int32Array(capacity) };
}
var noHits = createHits(0);
function copyHits({ count, word: word2, start }) {
  return count === 0 ? noHits : { count, word: word2.slice(0, count), start: start.slice(0, count) };
}
function compileKeywords(words5) {
  const machine = buildMachine(words5.map((word2) => word2.toLowerCase()));
  let states = new Int32Array(2 * stretch);
  let ends2 = new Int32Array(2 * stretch);
  return {
    words: words5,
    lengths: machine.lengths,
    scan(bytes, hits) {
      let found3 = 0;
      states[0] = 0;
      for (let from = 0; from < bytes.length; from += stretch) {
        if (ends2.length - found3 <= stretch) {
          states = grown(states);
          ends2 = grown(ends2);
        }
        found3 = run(machine, bytes, from, Math.min(bytes.length, from + stretch), found3, states, ends2);
      }
      return expand(machine, states, ends2, found3, hits);
    }
  };
}
function run(machine, bytes, from, to, found3, states, ends2) {
  const { next: next2, classes: classes3 } = machine;
  let state = states[found3];
  for (let at = from; at < to; at++) {
    state = next2[state + classes3[bytes[at]]];
    if (state >= accepting) {
      state -= accepting;
      states[found3] = state;
      ends2[found3++] = at + 1;
    }
  }
  states[found3] = state;
  return found3;
}
function expand(machine, states, ends2, found3, hits) {
  const { lengths } = machine;
  let count = 0;
  for (let at = 0; at < found3; at++) {
    const words5 = machine.outputs(states[at]);
    for (let index = 0; index < words5.length; index++) {
      const word2 = words5[index];
      if (count === hits.word.length) {
        hits.word = grown(hits.word);
        hits.start = grown(hits.start);
      }
      hits.word[count] = word2;
      hits.start[count++] = ends2[at] - lengths[word2];
    }
  }
  hits.count = count;
  return hits;
}
function grown(array) {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
function buildMachine(words5) {
  const lengths = Int32Array.from(words5, (word2) => Buffer.byteLength(word2));
  const bytes = Buffer.from(words5.join(""));
  const { classes: classes3, width } = byteClasses(bytes);
  const shift = 32 - Math.clz32(width - 1 || 1);
  const { states, child, sibling, letter, lastWord, sameWord } = buildTrie(bytes, lengths, classes3);
  const next2 = new Int32Array(states << shift);
  const nodes = new Int32Array(states);
  const suffix = new Int32Array(states);
  let numbered = 1;
  for (let at = 0; at < numbered; at++) {
    const row2 = at << shift;
    const fallback = suffix[at] & ~accepting;
    if (at > 0) next2.copyWithin(row2, fallback, fallback + width);
    for (let node = child[nodes[at]]; node !== 0; node = sibling[node]) {
      const edge = row2 + letter[node];
      suffix[numbered] = next2[edge];
      nodes[numbered] = node;
      const ends2 = lastWord[node] !== -1 || next2[edge] >= accepting;
      next2[edge] = (numbered++ << shift) + (ends2 ? accepting : 0);
    }
  }
  const known2 = [];
  const outputs = (state) => known2[state >> shift] ??= wordsAt(state >> shift);
  const wordsAt = (first2) => {
    const ended = [];
    for (let at = first2; ; at = suffix[at] - accepting >> shift) {
      const own2 = ended.length;
      for (let word2 = lastWord[nodes[at]]; word2 !== -1; word2 = sameWord[word2]) ended.splice(own2, 0, word2);
      if (suffix[at] < accepting) return ended;
    }
  };
  return { next: next2, classes: classes3, shift, lengths, outputs };
}
function byteClasses(bytes) {
  const classes3 = new Uint8Array(256);
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (classes3[bytes[at]] === 0) classes3[bytes[at]] = ++count;
  }
  for (let upper = 65; upper <= 90; upper++) classes3[upper] = classes3[upper + 32];
  return { classes: classes3, width: count + 1 };
}
function buildTrie(bytes, lengths, classes3) {
  const child = new Int32Array(bytes.length + 1);
  const sibling = new Int32Array(bytes.length + 1);
  const letter = new Uint8Array(bytes.length + 1);
  const lastWord = new Int32Array(bytes.length + 1).fill(-1);
  const sameWord = new Int32Array(lengths.length).fill(-1);
  let states = 1;
  let at = 0;
  for (let word2 = 0; word2 < lengths.length; word2++) {
    const end = at + lengths[word2];
    if (at === end) continue;
    let node = 0;
    for (; at < end; at++) {
      const wanted = classes3[bytes[at]];
      let one = child[node];
      while (one !== 0 && letter[one] !== wanted) one = sibling[one];
      if (one === 0) {
        one = states++;
        letter[one] = wanted;
        sibling[one] = child[node];
        child[node] = one;
      }
      node = one;
    }
    sameWord[word2] = lastWord[node];
    lastWord[node] = word2;
  }
  return { states, child, sibling, letter, lastWord, sameWord };
}

// src/audit/text-hits.ts
var unitsOf = new Uint8Array(256).fill(1).fill(0, 128, 192).fill(2, 240);
var byteOrderMark = [239, 187, 191];
var scratch = createHits();
function toTextHits(text2, bytes, hits, keywords) {
  const mark = byteOrderMark.every((byte, at) => bytes[at] === byte) && text2.charCodeAt(0) !== 65279 ? 3 : 0;
  if (bytes.length === text2.length || hits.count === 0) return hits;
  if (text2.includes("�")) {
    const encoded = Buffer.from(text2);
    return mapped(encoded, 0, keywords.scan(encoded, scratch), keywords);
  }
  return mapped(bytes, mark, hits, keywords);
}
function mapped(bytes, mark, hits, { lengths }) {
  const { count, word: word2, start } = hits;
  const starts2 = new Int32Array(count);
  let byte = mark;
  let unit = 0;
  for (let at = 0; at < count; at++) {
    const length = lengths[word2[at]];
    const end = start[at] + length;
    for (; byte < end; byte++) unit += unitsOf[bytes[byte]];
    starts2[at] = unit - length;
  }
  return { count, word: word2.slice(0, count), start: starts2 };
}

// src/audit/mask.ts
import { createHash } from "node:crypto";
var salt = "readiness-gate/secret/1\0";
var shown = 4;
function mask(secret) {
  const visible = Math.min(shown, Math.floor(secret.length / 4));
  const head2 = printable(secret.slice(0, visible));
  return { hash: createHash("sha256").update(salt).update(secret).digest("hex"), preview: head2 + hidden };
}
function redactor(secrets) {
  const longestFirst = [...new Set(secrets)].filter((secret) => secret.length > 0).sort((left, right) => right.length - left.length);
  if (longestFirst.length === 0) return (text2) => text2;
  return (text2) => {
    let clean = text2;
    for (const secret of longestFirst) {
      if (clean.includes(secret)) clean = clean.replaceAll(secret, () => mask(secret).preview);
    }
    return clean;
  };
}
function printable(text2) {
  return text2.replace(/[^\x21-\x7e]/g, "*");
}

// src/audit/secret-decode.ts
var decodeWords = ["%3a", "%3d", "%22", "%2f%2f", "%40", "%2b", "%5f", "%2d", "\\u00", "\\x", ":\\/\\/"];
var leastBase64 = 20;
var longestBase64 = 1e6;
var longestLine = 4096;
var spanLimit = 2e3;
function* decodedSpans(text2, bytes, hits, firstWord) {
  yield* escapedSpans(text2, hits, firstWord);
  let spans = 0;
  for (const { start, end } of textRuns(bytes, text2.length)) {
    const decoded2 = decodeBase64(text2.slice(start, end));
    if (decoded2 === null) continue;
    if (++spans > spanLimit) return;
    yield { start, end, text: decoded2 };
  }
}
function* textRuns(bytes, units) {
  if (bytes.length === units) {
    yield* base64Runs(bytes);
    return;
  }
  let byte = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  let unit = 0;
  for (const { start, end } of base64Runs(bytes)) {
    for (; byte < start; byte++) unit += unitsOf[bytes[byte]];
    yield { start: unit, end: unit + end - start };
  }
}
var digits2 = new Uint8Array(256).fill(64);
for (const [index, letter] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) digits2[letter.charCodeAt(0)] = index;
digits2[45] = 62;
digits2[95] = 63;
var textual = new Uint8Array(256);
textual.fill(1, 32, 127);
textual[9] = textual[10] = textual[13] = 1;
var passable = textual.slice().fill(1, 128);
function holdsBase64(bytes) {
  return base64Runs(bytes).next().done !== true;
}
function* base64Runs(bytes) {
  for (let at = nextRun(bytes, 0); at < bytes.length; at = nextRun(bytes, at)) {
    const start = at;
    while (at < bytes.length && digits2[bytes[at]] < 64) at++;
    if (at - start <= longestBase64 && staysText(bytes, start + 16, at)) yield { start, end: at };
  }
}
function nextRun(bytes, from) {
  let start = from;
  let probe = from + leastBase64 - 1;
  while (probe < bytes.length) {
    let back = probe;
    while (back >= start && digits2[bytes[back]] < 64) back--;
    if (back < start) {
      if (decodesToText(bytes, start)) return start;
      start = probe + 1;
      while (start < bytes.length && digits2[bytes[start]] < 64) start++;
      start++;
    } else {
      start = back + 1;
    }
    probe = start + leastBase64 - 1;
  }
  return bytes.length;
}
function decodesToText(bytes, start) {
  for (let at = start; at < start + 16; at += 4) {
    const bits = digits2[bytes[at]] << 18 | digits2[bytes[at + 1]] << 12 | digits2[bytes[at + 2]] << 6 | digits2[bytes[at + 3]];
    if (textual[bits >> 16] + textual[bits >> 8 & 255] + textual[bits & 255] !== 3) return false;
  }
  return true;
}
function staysText(bytes, start, end) {
  for (let at = start; at + 4 <= end; at += 4) {
    const bits = digits2[bytes[at]] << 18 | digits2[bytes[at + 1]] << 12 | digits2[bytes[at + 2]] << 6 | digits2[bytes[at + 3]];
    if ((passable[bits >> 16] & passable[bits >> 8 & 255] & passable[bits & 255]) === 0) return false;
  }
  return true;
}
function decodeBase64(encoded) {
  const bytes = Buffer.from(encoded, "base64");
  for (const byte of bytes) {
    if (passable[byte] === 0) return null;
  }
  return bytes.length === 0 ? null : bytes.toString("utf8");
}
function* escapedSpans(text2, hits, firstWord) {
  let after = 0;
  let spans = 0;
  for (let at = 0; at < hits.count; at++) {
    const start = hits.start[at];
    const word2 = hits.word[at] - firstWord;
    if (word2 < 0 || word2 >= decodeWords.length || start < after) continue;
    const percent2 = text2.charCodeAt(start) === 37;
    const span3 = around(text2, start, percent2 ? isUrlUnit : isLineUnit);
    after = span3.end;
    const decoded2 = percent2 ? decodePercent(text2.slice(span3.start, span3.end)) : decodeEscapes(text2.slice(span3.start, span3.end));
    if (decoded2 === null) continue;
    if (++spans > spanLimit) return;
    yield { ...span3, text: decoded2 };
  }
}
function around(text2, at, belongs) {
  let start = at;
  let end = at;
  while (start > 0 && at - start < longestLine && belongs(text2.charCodeAt(start - 1))) start--;
  while (end < text2.length && end - at < longestLine && belongs(text2.charCodeAt(end))) end++;
  return { start, end };
}
function isUrlUnit(unit) {
  return unit > 32 && unit < 127 && unit !== 34 && unit !== 39 && unit !== 60 && unit !== 62 && unit !== 96;
}
function isLineUnit(unit) {
  return unit !== 10 && unit !== 13;
}
function decodePercent(encoded) {
  if (!/%[2-7][0-9a-f]/i.test(encoded)) return null;
  return encoded.replace(/%([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function decodeEscapes(encoded) {
  if (!/\\(?:u00[2-7][0-9a-f]|x[2-7][0-9a-f]|\/)/i.test(encoded)) return null;
  return encoded.replace(/\\(?:u00|x)([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/\\([/"'])/g, "$1");
}

// src/audit/secret-hits.ts
function rowWords(rows) {
  const rowsOf = /* @__PURE__ */ new Map();
  rows.forEach((row2, index) => {
    for (const keyword2 of new Set(row2.keywords.map((word2) => word2.toLowerCase()))) {
      const list = rowsOf.get(keyword2);
      if (list === void 0) rowsOf.set(keyword2, [index]);
      else list.push(index);
    }
  });
  return { words: [...rowsOf.keys()], rowsOfWord: [...rowsOf.values()] };
}
function groupByRow(hits, rowsOfWord) {
  const grouped = /* @__PURE__ */ new Map();
  for (let at = 0; at < hits.count; at++) {
    const rows = rowsOfWord[hits.word[at]];
    if (rows === void 0) continue;
    for (const row2 of rows) {
      const list = grouped.get(row2);
      if (list === void 0) grouped.set(row2, [hits.start[at]]);
      else list.push(hits.start[at]);
    }
  }
  return grouped;
}

// src/audit/secret-windows.ts
var fileBudget = 8e6;
var rowBudget = 1e6;
var longestMatch = 64e3;
var defaultReach = { before: 100, after: 300 };
function windowBudget() {
  return { left: fileBudget, spent: false };
}
function* matchWhole(pattern, text2, budget) {
  const length = Math.min(text2.length, rowBudget, budget.left);
  if (length < text2.length) budget.spent = true;
  budget.left -= length;
  const window = length < text2.length ? text2.slice(0, length) : text2;
  pattern.lastIndex = 0;
  for (let match2 = pattern.exec(window); match2 !== null; match2 = pattern.exec(window)) {
    if (match2[0] === "") pattern.lastIndex++;
    else yield { match: match2, window, offset: 0 };
  }
}
function* matchInWindows(row2, hits, text2, budget) {
  const reach2 = row2.reach === void 0 || row2.reach === "file" ? defaultReach : row2.reach;
  const longest7 = longestWord(row2);
  const sorted = isSorted(hits) ? hits : [...hits].sort((left2, right) => left2 - right);
  let left = Math.min(rowBudget, budget.left);
  let after = 0;
  for (let at = 0; at < sorted.length; ) {
    const from = Math.max(after, sorted[at] - reach2.before, 0);
    let to = sorted[at] + longest7 + reach2.after;
    for (at++; at < sorted.length && sorted[at] - reach2.before <= to && to - from < longestMatch; at++) to = sorted[at] + longest7 + reach2.after;
    to = Math.min(to, text2.length);
    if (to <= from) continue;
    left -= to - from;
    budget.left -= to - from;
    if (left < 0) {
      budget.spent = true;
      return;
    }
    for (const found3 of matchWindow(row2.pattern, text2, from, to)) {
      after = found3.offset + found3.match.index + found3.match[0].length;
      yield found3;
    }
  }
}
function longestWord({ keywords }) {
  return keywords.reduce((most3, word2) => Math.max(most3, word2.length), 0);
}
function* matchWindow(pattern, text2, from, to) {
  const offset = Math.max(0, from - 1);
  let end = Math.min(text2.length, to + 1);
  let window = text2.slice(offset, end);
  pattern.lastIndex = from - offset;
  for (let match2 = pattern.exec(window); match2 !== null; match2 = pattern.exec(window)) {
    if (match2[0] === "") {
      pattern.lastIndex++;
      continue;
    }
    if (match2.index + match2[0].length >= window.length - 1 && end < text2.length && end - offset < longestMatch) {
      end = Math.min(text2.length, offset + window.length * 2);
      window = text2.slice(offset, end);
      pattern.lastIndex = match2.index;
      continue;
    }
    const next2 = pattern.lastIndex;
    yield { match: match2, window, offset };
    pattern.lastIndex = next2;
  }
}
var leastToken = 12;
var tokenUnits = new Uint8Array(256);
for (let unit = 48; unit <= 57; unit++) tokenUnits[unit] = 2;
for (let unit = 65; unit <= 90; unit++) tokenUnits[unit] = tokenUnits[unit + 32] = 1;
for (const unit of [43, 47, 61, 95, 45, 46, 126]) tokenUnits[unit] = 4;
function tokenLook(row2) {
  if (row2.generic !== true || row2.reach === "file") return void 0;
  const reach2 = longestWord(row2) + (row2.reach ?? defaultReach).after * 3;
  return (bytes, at) => holdsToken(bytes, at, Math.min(at + reach2, bytes.length));
}
function holdsToken(bytes, from, end) {
  let length = 0;
  let seen = 0;
  for (let at = from; at < end; at++) {
    const kind2 = tokenUnits[bytes[at]];
    if (kind2 === 0) {
      length = 0;
      seen = 0;
      continue;
    }
    seen |= kind2;
    if (++length >= leastToken && (seen & 3) === 3) return true;
  }
  return false;
}
function isSorted(numbers2) {
  for (let at = 1; at < numbers2.length; at++) if (numbers2[at] < numbers2[at - 1]) return false;
  return true;
}

// src/audit/secret-sift.ts
function compileSift(rows, { rowsOfWord }, words5) {
  const looks2 = rowsOfWord.map((own2) => oneOf(own2.map((row2) => lookOf(rows[row2]))));
  const generic = rowsOfWord.map((own2) => own2.every((row2) => rows[row2]?.generic === true));
  return (hits, bytes, file2) => {
    const alive = speaksOfLife(file2.role, file2.path);
    let kept2 = 0;
    let mattered = false;
    let left = false;
    for (let at = 0; at < hits.count; at++) {
      const word2 = hits.word[at];
      const start = hits.start[at];
      if (word2 < words5) {
        if (!alive && generic[word2] === true) continue;
        mattered = true;
        if (looks2[word2]?.(bytes, start, file2) === false) continue;
        left = true;
      }
      hits.word[kept2] = word2;
      hits.start[kept2++] = start;
    }
    hits.count = kept2;
    return left || mattered && holdsBase64(bytes);
  };
}
function lookOf(row2) {
  return "find" in row2 ? row2.may : tokenLook(row2);
}
function oneOf(all4) {
  const looks2 = [...new Set(all4)].filter((look2) => look2 !== void 0);
  const [first2, ...others3] = looks2;
  if (first2 === void 0 || all4.includes(void 0)) return void 0;
  return others3.length === 0 ? first2 : (bytes, at, file2) => looks2.some((look2) => look2(bytes, at, file2));
}
function speaksOfLife(role, path) {
  return role === "production" || role === "development" || isEnvExample(role, path);
}
function isEnvExample(role, path) {
  return role === "example" && /(?:^|\/)(?:[\w-]*\.env[._-][\w.-]*|env[._][\w.-]*)$/i.test(path);
}

// src/audit/secrets.ts
var finderCalls = 25e4;
var maxFindings = 500;
function compileSecrets(rows, policy) {
  const table4 = rowWords(rows);
  const words5 = [...table4.words, ...decodeWords];
  let compiled = null;
  const own2 = () => compiled ??= compileKeywords(words5);
  const scanText = (file2, text2, hits, work) => findAll(rows, policy, { text: text2, file: file2, hits }, work);
  const sift = compileSift(rows, table4, words5.length);
  return {
    words: words5,
    sift,
    scan(file2, bytes, hits) {
      const work = { limited: false, depth: 0, denied: [] };
      const candidates2 = scanText(file2, file2.text, groupByRow(hits, table4.rowsOfWord), work);
      for (const span3 of decodedSpans(file2.text, bytes, hits, table4.words.length)) {
        work.depth = 1;
        candidates2.push(...scanDecoded(file2, span3, own2, sift, table4, work, scanText));
      }
      return report2(file2, candidates2, work, policy);
    }
  };
}
function findAll(rows, policy, input, work) {
  const candidates2 = [];
  const budget = windowBudget();
  for (const [index, hits] of input.hits) {
    const row2 = rows[index];
    if (row2.generic === true && !speaksOfLife(input.file.role, input.file.path)) continue;
    const rank = (row2.generic === true ? 0 : rows.length) + rows.length - index;
    if ("find" in row2) find(row2, hits, input, rank, candidates2, work);
    else match(row2, hits, input, rank, policy, candidates2, work, budget);
    if (candidates2.length > maxFindings * 4) {
      work.limited = true;
      break;
    }
  }
  if (budget.spent) work.limited = true;
  return candidates2;
}
function find(row2, hits, input, rank, candidates2, work) {
  let last2 = -1;
  const calls3 = Math.min(hits.length, finderCalls);
  if (calls3 < hits.length) work.limited = true;
  for (let at = 0; at < calls3; at++) {
    if (hits[at] < last2) continue;
    const found3 = row2.find(input.text, hits[at], input.file);
    if (found3 === null) continue;
    for (const one of "start" in found3 ? [found3] : found3) {
      candidates2.push({ row: row2, start: one.start, end: one.end, secret: input.text.slice(one.start, one.end), verdict: one, rank });
      last2 = Math.max(last2, one.end);
    }
  }
}
function match(row2, hits, input, rank, policy, candidates2, work, budget) {
  const { text: text2, file: file2 } = input;
  const matches = row2.reach === "file" ? matchWhole(row2.pattern, text2, budget) : matchInWindows(row2, hits, text2, budget);
  for (const { match: match2, window, offset } of matches) {
    const secret = match2.groups?.["secret"] ?? match2[0];
    const within = match2.index + Math.max(0, match2[0].indexOf(secret));
    const start = offset + within;
    const place = { start, end: start + secret.length };
    if (row2.entropy !== void 0 && policy.entropy(secret) < row2.entropy) continue;
    const verdict = policy.isDummy(secret) || isInsideBase64(text2, place.start, place.end) ? false : row2.check?.({ secret, match: match2, text: window, path: file2.path, role: file2.role, line: lineOf(text2, place.start, place.end) }) ?? true;
    if (verdict === false) {
      if (isSelfIdentifying(row2, secret)) work.denied.push(place);
      continue;
    }
    candidates2.push({ row: row2, ...place, secret, verdict: verdict === true ? {} : verdict, rank });
  }
}
var longRun = 300;
function isInsideBase64(text2, start, end) {
  if (!isJoint(text2.charCodeAt(start - 1)) && !isJoint(text2.charCodeAt(end))) return false;
  let from = start;
  while (from > 0 && start - from < longRun && isBase64(text2.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text2.length && to - end < longRun && isBase64(text2.charCodeAt(to))) to++;
  return start - from + to - end >= longRun;
}
function isJoint(unit) {
  return unit === 43 || unit === 47;
}
function isBase64(unit) {
  return isJoint(unit) || unit >= 48 && unit <= 57 || unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122;
}
function isSelfIdentifying(row2, secret) {
  const head2 = secret.slice(0, 24).toLowerCase();
  return row2.keywords.some((keyword2) => head2.includes(keyword2));
}
function lineOf(text2, start, end) {
  const before = text2.slice(Math.max(0, start - 500), start);
  const after = text2.slice(end, end + 500).split("\n", 1)[0];
  return before.slice(before.lastIndexOf("\n") + 1) + text2.slice(start, end) + after;
}
function scanDecoded(file2, span3, own2, sift, table4, work, scanText) {
  const bytes = Buffer.from(span3.text);
  const hits = own2().scan(bytes, createHits(64));
  sift(hits, bytes, file2);
  const offsets = toTextHits(span3.text, bytes, hits, own2());
  const depth = work.depth;
  const denied = work.denied.length;
  const found3 = scanText(file2, span3.text, groupByRow(offsets, table4.rowsOfWord), work);
  for (const place of work.denied.slice(denied)) Object.assign(place, { start: span3.start, end: span3.end });
  if (depth < 2) {
    for (const inner of decodedSpans(span3.text, bytes, offsets, table4.words.length)) {
      work.depth = depth + 1;
      found3.push(...scanDecoded(file2, { ...inner, start: span3.start, end: span3.end }, own2, sift, table4, work, scanText));
      work.depth = depth;
    }
  }
  return found3.map((candidate) => ({ ...candidate, start: span3.start, end: span3.end }));
}
function report2(file2, candidates2, work, policy) {
  const kept2 = mostSpecific(candidates2, work.denied);
  const problems = [];
  const raw = [];
  const tests = testsFrom(file2);
  for (const candidate of kept2.slice(0, maxFindings)) {
    if (candidate.start >= tests && candidate.row.generic === true) continue;
    raw.push(candidate.secret, file2.text.slice(candidate.start, candidate.end));
    const severity = severityFor(candidate, candidate.start >= tests ? { ...file2, role: "test" } : file2, policy);
    if (severity === null) continue;
    const { row: row2, verdict } = candidate;
    const standing = "find" in row2 && row2.standing !== void 0 ? atMost(severity, row2.standing) : severity;
    problems.push({
      ruleId: `secret/${row2.id}`,
      message: verdict.message ?? "live",
      ...verdict.data === void 0 ? {} : { data: verdict.data },
      at: { start: candidate.start, end: candidate.end },
      severity: standing,
      ...standing !== severity && { whenNew: severity },
      confidence: verdict.confidence ?? "high",
      ...verdict.symbol === void 0 ? {} : { symbol: verdict.symbol },
      secret: mask(candidate.secret)
    });
  }
  return { problems, redact: redactor(raw), limited: work.limited || kept2.length > maxFindings };
}
function testsFrom({ path, role, text: text2 }) {
  if (role !== "production" || !path.endsWith(".rs")) return Infinity;
  const at = text2.search(/^#\[cfg\(test\)\]\s{0,20}(?:#\[[^\]\n]{0,100}\]\s{0,20})?(?:pub\s)?mod\s/m);
  return at < 0 ? Infinity : at;
}
function mostSpecific(candidates2, denied) {
  const kept2 = [];
  const ordered = [...candidates2].sort((left, right) => left.start - right.start || right.rank - left.rank || right.end - left.end);
  for (const candidate of ordered) {
    if (candidate.row.generic === true && denied.some((place) => place.start < candidate.end && candidate.start < place.end)) continue;
    const last2 = kept2[kept2.length - 1];
    if (last2 === void 0 || last2.end <= candidate.start) kept2.push(candidate);
    else if (candidate.rank > last2.rank) kept2[kept2.length - 1] = candidate;
  }
  return kept2;
}
function severityFor(candidate, file2, policy) {
  const usual = candidate.verdict.severity ?? candidate.row.severity ?? "P0";
  const own2 = policy.isToldOff(file2.text, candidate.start, candidate.end, file2.role) ? atMost(usual, "P2") : usual;
  switch (file2.role) {
    case "production":
      return own2;
    case "development":
      return candidate.row.generic === true ? atMost(own2, "P2") : own2;
    case "example":
      if (candidate.row.generic !== true) return atMost(own2, "P1");
      return policy.looksRandom(candidate.secret) && !isCommented(file2.text, candidate.start) ? atMost(own2, "find" in candidate.row ? "P2" : "P1") : null;
    case "test":
    case "documentation":
      return atMost(own2, "P1");
    case "vendored":
    case "generated":
      return isSelfIdentifying(candidate.row, candidate.secret) ? atMost(own2, "P1") : null;
    default:
      return file2.role;
  }
}
function isCommented(text2, at) {
  return /^\s*#/.test(text2.slice(text2.lastIndexOf("\n", at - 1) + 1, at));
}
function atMost(severity, limit) {
  return severity < limit ? limit : severity;
}

// src/audit/suppression.ts
var suppressionWord = "readiness-ignore";
var opener = /(?:#|\/\/|\/\*|<!--|--|;|\{\/\*|\{#|%)\s*$/;
var form = /^readiness-ignore[ \t]+([\w*/-]+(?:[ \t]*,[ \t]*[\w*/-]+)*)(?:[ \t]+--[ \t]*(.*))?/;
function inlineSuppressions(text2, starts2) {
  const found3 = [];
  for (let at = text2.indexOf(suppressionWord); at !== -1; at = text2.indexOf(suppressionWord, at + 1)) {
    const index = lineAt(starts2, at);
    const before = text2.slice(starts2[index] ?? 0, at);
    if (!opener.test(before)) continue;
    const lineEnd6 = (starts2[index + 1] ?? text2.length + 1) - 1;
    const match2 = form.exec(text2.slice(at, Math.min(lineEnd6, at + 1e3)));
    const alone = before.replace(opener, "").trim() === "";
    const reason = (match2?.[2] ?? "").replace(/\s*(?:\*\/\}?|-->|#\}|%\})\s*$/, "").trim();
    found3.push({ line: index + 1, covers: alone ? nextCode2(text2, starts2, index) : index + 1, rules: match2?.[1]?.split(/[ \t]*,[ \t]*/) ?? [], reason, start: at });
  }
  return found3;
}
function nextCode2(text2, starts2, index) {
  let line = index + 1;
  while (line < starts2.length) {
    const content = text2.slice(starts2[line] ?? 0, starts2[line + 1] ?? text2.length).trim();
    if (content !== "" && !content.includes(suppressionWord)) break;
    line++;
  }
  return line + 1;
}

// src/audit/file.ts
var scriptFormats = /* @__PURE__ */ new Set(["javascript", "typescript", "vue", "html"]);
var codeFormats = /* @__PURE__ */ new Set([...scriptFormats, "python"]);
var silentCode = /* @__PURE__ */ new Set(["test", "example", "documentation", "vendored", "generated"]);
var silent = /* @__PURE__ */ new Set(["vendored", "generated"]);
function createAuditor(ruleSet, extractors, typescriptTriggers2, followers) {
  const scanner = compileSecrets(ruleSet.secrets, ruleSet.secretPolicy);
  const words5 = [...scanner.words];
  const known2 = /* @__PURE__ */ new Map();
  const index = (word2) => {
    const lower = word2.toLowerCase();
    const before = known2.get(lower);
    if (before !== void 0) return before;
    known2.set(lower, words5.length);
    return words5.push(lower) - 1;
  };
  const suppression = index(suppressionWord);
  const topicsOf = [];
  const topic = (number2, triggers) => {
    for (const word2 of triggers) (topicsOf[index(word2)] ??= []).push(number2);
    return number2;
  };
  let topics2 = 0;
  const plain5 = extractors.map((extractor) => ({ extractor, topic: topic(topics2++, extractor.triggers) }));
  const riders = extractors.flatMap((extractor) => extractor.accompanies === void 0 ? [] : [{ extractor, topic: topic(topics2++, extractor.accompanies) }]);
  const script2 = typescriptTriggers2.map((extractor) => ({ extractor, topic: topic(topics2++, extractor.triggers) }));
  const asked = new Set(extractors.filter(({ formats }) => formats.includes("python")).flatMap(({ triggers, inside: inside2 }) => (inside2 ?? triggers).map(index)));
  const fileRules = ruleSet.rules.filter((rule) => rule.scope === "file");
  return new FileAuditor({ scanner, keywords: compileKeywords(words5), python: Uint8Array.from(words5, (_, at) => asked.has(at) ? 1 : 0), suppression, topicsOf, topics: topics2, plain: plain5, riders, script: script2, fileRules, followers });
}
var FileAuditor = class {
  parts;
  hits = createHits();
  triggered;
  // by topic: whether the file at hand has one of its words
  typescript;
  constructor(parts3) {
    this.parts = parts3;
    this.triggered = new Uint8Array(parts3.topics);
  }
  useTypescript(kit) {
    this.typescript = kit;
  }
  scan(input) {
    const content = scannable(input.bytes);
    return { input, content, hits: "reason" in content ? noHits : copyHits(this.parts.keywords.scan(content.utf8, this.hits)) };
  }
  audit({ input, content, hits }) {
    if ("reason" in content) return { ...emptyRecord, size: input.bytes.length, skips: [content] };
    const format2 = formatOf(input.path, () => head(content.utf8));
    const seen = this.seen(hits, content.utf8, { path: input.path, role: input.role, format: format2 });
    const wanted = this.wanted(input, format2);
    const needsText = seen.secrets || wanted.syntax || wanted.script.length > 0 || wanted.plain.length > 0 || seen.suppression;
    if (!needsText) return { ...emptyRecord, format: format2, size: input.bytes.length };
    const text2 = content.text ?? decodeUtf8(content.utf8);
    const isTest = input.role === "production" && codeFormats.has(format2) && testing.test(text2);
    const file2 = { path: input.path, blob: input.blob, size: input.bytes.length, role: isTest ? "test" : input.role, format: format2, text: text2 };
    const concerned = isTest ? silence : { plain: this.concerned(wanted.plain, file2), script: wanted.script.some(concerns(file2)), syntax: wanted.syntax };
    if (concerned.script && this.typescript === void 0) return void 0;
    return this.examine(file2, content.utf8, seen, concerned);
  }
  module(input) {
    const plain5 = this.parts.plain.map(({ extractor }) => extractor);
    return this.read(input, (format2) => (format2 === "python" ? plain5 : this.typescript?.extractors ?? []).filter(({ topic }) => topic === "module"), false);
  }
  follow(input) {
    return this.read(input, (format2) => format2 === "python" ? this.parts.followers : this.typescript?.followers ?? [], true);
  }
  /** `whole`: no function's body is passed over. */
  read(input, extractorsOf, whole) {
    const content = scannable(input.bytes);
    if ("reason" in content) return noFacts;
    const text2 = content.text ?? decodeUtf8(content.utf8);
    const file2 = { path: input.path, blob: input.blob, size: input.bytes.length, role: input.role, format: formatOf(input.path, () => head(content.utf8)), text: text2 };
    const scanned = this.parts.keywords.scan(content.utf8, this.hits);
    const mayHoldSecrets = this.parts.scanner.sift(scanned, content.utf8, file2);
    const hits = toTextHits(text2, content.utf8, scanned, this.parts.keywords);
    try {
      const document = this.parsed(file2, hits, whole);
      const facts = document === null ? [] : extractorsOf(file2.format).flatMap((one) => [...one.extract(document, file2)]);
      const secrets = mayHoldSecrets ? this.parts.scanner.scan(file2, content.utf8, hits) : void 0;
      return groupFacts(secrets === void 0 || secrets.problems.length === 0 ? facts : cleaned(facts, (found3) => secrets.redact(found3)));
    } catch {
      return noFacts;
    }
  }
  /** Notes in `triggered` which topics the words call for. */
  seen(hits, utf8, file2) {
    this.triggered.fill(0);
    const own2 = this.parts.scanner.words.length;
    const secrets = this.parts.scanner.sift(hits, utf8, file2);
    let suppression = false;
    for (let at = 0; at < hits.count; at++) {
      const word2 = hits.word[at];
      if (word2 < own2) continue;
      if (word2 === this.parts.suppression) suppression = true;
      else for (const topic of this.parts.topicsOf[word2] ?? []) this.triggered[topic] = 1;
    }
    return { hits, secrets, suppression };
  }
  wanted(input, format2) {
    if (silent.has(input.role) || silentCode.has(input.role) && codeFormats.has(format2)) return nothing;
    const asks = ({ extractor, topic }) => extractor.formats.includes(format2) && (this.triggered[topic] === 1 || extractor.triggers.length === 0 && extractor.accompanies === void 0 || extractor.paths?.test(input.path) === true);
    if (scriptFormats.has(format2)) return { ...nothing, script: this.parts.script.filter(asks).map(({ extractor }) => extractor) };
    const plain5 = this.parts.plain.filter(asks).map(({ extractor }) => extractor);
    return { ...nothing, plain: plain5, syntax: format2 === "python" };
  }
  /** Those of the asked whom the text concerns; where there are any, with those that ride along, which come first. */
  concerned(asked, file2) {
    const isConcerned = concerns(file2);
    const own2 = asked.filter(isConcerned);
    if (own2.length === 0) return own2;
    const along = [];
    for (const { extractor, topic } of this.parts.riders) {
      const rides = extractor.formats.includes(file2.format) && (this.triggered[topic] === 1 || extractor.accompanies?.length === 0);
      if (rides && !asked.includes(extractor) && isConcerned(extractor)) along.push(extractor);
    }
    return [...along, ...own2];
  }
  parsed(file2, hits, whole = false) {
    return parse2(file2, { ...this.typescript && { typescript: this.typescript.parser }, ...file2.format === "python" && !whole && { interest: interestOf(hits, this.parts.python, this.named(file2)) } });
  }
  named(file2) {
    return this.parts.plain.flatMap(({ extractor }) => extractor.mentions === void 0 ? [] : placesOf(extractor.mentions(file2), file2.text));
  }
  examine(file2, utf8, seen, wanted) {
    const facts = [];
    const problems = [];
    const failures = [];
    const skips = [];
    const attempt = (what, work) => {
      try {
        work();
      } catch (error) {
        failures.push({ what, detail: describe(error) });
      }
    };
    const hits = toTextHits(file2.text, utf8, seen.hits, this.parts.keywords);
    const secrets = seen.secrets ? this.parts.scanner.scan(file2, utf8, hits) : void 0;
    if (secrets !== void 0) for (const { ruleId, ...problem2 } of secrets.problems) problems.push({ ruleId, problem: problem2 });
    if (secrets?.limited === true) skips.push({ reason: "limit", detail: "secrets" });
    if (wanted.script || wanted.syntax || wanted.plain.length > 0) {
      attempt("parse", () => {
        const document = this.parsed(file2, hits);
        if (document === null) return;
        const broken = document.problems[0];
        if (broken !== void 0) skips.push({ reason: "parse-error", detail: parseDetail(file2.text, document) });
        const extractors = wanted.script ? (this.typescript?.extractors ?? []).filter((extractor) => extractor.formats.includes(file2.format)) : wanted.plain;
        for (const extractor of extractors) attempt(`extract ${extractor.topic}`, () => facts.push(...extractor.extract(document, file2)));
      });
    }
    if (facts.length > 0 && !silent.has(file2.role)) {
      for (const rule of this.parts.fileRules) {
        attempt(rule.id, () => {
          for (const problem2 of rule.check(file2, facts)) problems.push({ ruleId: rule.id, problem: problem2 });
        });
      }
    }
    const suppressions = seen.suppression ? inlineSuppressions(file2.text, lineStarts(file2.text)) : [];
    const record = { format: file2.format, size: file2.size, facts: groupFacts(facts), problems, suppressions, skips, failures };
    return secrets === void 0 || secrets.problems.length === 0 ? record : redacted(record, facts, (found3) => secrets.redact(found3));
  }
};
var testing = /(?:\bfrom\s{1,4}|\brequire\(\s{0,4}|\bimport\s{1,4})['"](?:vitest|@jest\/globals|@playwright\/test|mocha|chai|cypress|supertest|node:test|testcontainers|@testcontainers\/[\w-]{1,40}|@testing-library\/[\w-]{1,40})['"]|^(?:import|from) (?:pytest|testcontainers)\b/m;
var silence = { plain: [], script: false, syntax: false };
var nothing = { plain: [], script: [], syntax: false };
function concerns(file2) {
  return (asked) => asked.concerns?.(file2) !== false;
}
function head(utf8) {
  return Buffer.from(utf8.buffer, utf8.byteOffset, Math.min(utf8.length, headLength)).toString("latin1");
}
function parseDetail(text2, document) {
  const first2 = document.problems[0];
  if (first2 === void 0) return "";
  const line = text2.slice(0, first2.at.start).split("\n").length;
  const more = document.problems.length - 1;
  return `line ${line}: ${first2.message}${more > 0 ? ` (+${more})` : ""}`;
}
function redacted(record, facts, redact) {
  const { problems, skips, failures } = record;
  return { ...record, facts: groupFacts(cleaned(facts, redact)), problems: cleaned(problems, redact), skips: cleaned(skips, redact), failures: cleaned(failures, redact) };
}
function cleaned(data, redact) {
  const clean = (value) => {
    if (typeof value === "string") return redact(value);
    if (Array.isArray(value)) return value.map(clean);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), clean(inner)]));
  };
  return clean(data);
}

// src/extract/interpolation.ts
var maxNesting = 5;
var maxLength3 = 2e4;
function literal2(value, at) {
  return { kind: "literal", value, at };
}
function scalarValue2(node, interpolation) {
  if (typeof node.value !== "string") return literal2(node.value, node.at);
  const inside2 = node.quoted ? node.raw.slice(1, -1) : node.raw;
  const start = node.value === inside2 ? node.at.start + (node.quoted ? 1 : 0) : null;
  return textValue(node.value, start, node.at, interpolation);
}
function nodeValue(node, interpolation, depth = 0) {
  if (node.kind === "scalar") return scalarValue2(node, interpolation);
  if (depth > 10) return { kind: "opaque", why: "unsupported", at: node.at };
  if (node.kind === "list") return { kind: "list", items: node.items.slice(0, 500).map((item) => nodeValue(item, interpolation, depth + 1)), at: node.at };
  const entries3 = node.entries.slice(0, 500).map((entry2) => ({ key: literal2(entry2.key, entry2.keyAt), value: nodeValue(entry2.value, interpolation, depth + 1) }));
  return { kind: "map", entries: entries3, at: node.at };
}
function textValue(text2, start, whole, interpolation, nesting = 0) {
  if (text2.length > maxLength3) return { kind: "opaque", why: "unsupported", at: whole };
  const place = (from, to) => start === null ? whole : { start: start + from, end: start + to };
  if (interpolation === "none" || !text2.includes("$")) return template(text2) ? { kind: "opaque", why: "unsupported", at: whole } : literal2(text2, place(0, text2.length));
  const parts3 = [];
  let plain5 = "";
  let plainFrom = 0;
  const flush = (to) => {
    if (plain5 !== "") parts3.push(template(plain5) ? { kind: "opaque", why: "unsupported", at: place(plainFrom, to) } : literal2(plain5, place(plainFrom, to)));
    plain5 = "";
  };
  let at = 0;
  while (at < text2.length) {
    const reference = text2[at] === "$" ? readReference(text2, at, interpolation) : null;
    if (!reference) {
      if (plain5 === "") plainFrom = at;
      plain5 += text2[at] ?? "";
      at += interpolation === "shell" && text2.startsWith("$$", at) ? 2 : 1;
      continue;
    }
    flush(at);
    parts3.push(referenceValue(reference, at, text2, start, whole, interpolation, nesting));
    at = reference.end;
  }
  flush(at);
  const [first2] = parts3;
  if (parts3.length === 1 && first2) return first2;
  return parts3.length === 0 ? literal2("", place(0, 0)) : { kind: "join", parts: parts3, at: place(0, text2.length) };
}
function template(text2) {
  return text2.includes("{{") || text2.includes("{%");
}
var bare = /\$([A-Za-z_]\w*)/y;
var braced = /\$\{([A-Za-z_][\w.-]*?)(:?[-?+]|:|(?=\}))/y;
function readReference(text2, at, interpolation) {
  if (text2.startsWith("$$", at)) return null;
  bare.lastIndex = at;
  const plain5 = interpolation === "shell" ? bare.exec(text2) : null;
  if (plain5) return { name: plain5[1] ?? "", operator: "", restFrom: bare.lastIndex, end: bare.lastIndex };
  braced.lastIndex = at;
  const match2 = braced.exec(text2);
  if (!match2) return null;
  const restFrom = braced.lastIndex;
  const close2 = closingBrace(text2, restFrom);
  return close2 < 0 ? null : { name: match2[1] ?? "", operator: match2[2] ?? "", restFrom, end: close2 + 1 };
}
function closingBrace(text2, from) {
  let depth = 1;
  for (let at = from; at < text2.length; at++) {
    if (text2[at] === "{") depth++;
    else if (text2[at] === "}" && --depth === 0) return at;
  }
  return -1;
}
function referenceValue(reference, at, text2, start, whole, interpolation, nesting) {
  const { name, operator: operator2, restFrom, end } = reference;
  const range = start === null ? whole : { start: start + at, end: start + end };
  if (operator2.endsWith("+")) return { kind: "opaque", why: "unsupported", at: range };
  const hasFallback = operator2.endsWith("-") || operator2 === ":";
  if (!hasFallback) return { kind: "env", name, at: range };
  const rest = text2.slice(restFrom, end - 1);
  const fallback = nesting >= maxNesting ? literal2(rest, range) : textValue(rest, start === null ? null : start + restFrom, whole, interpolation, nesting + 1);
  return { kind: "env", name, fallback, at: range };
}

// src/extract/account-commands.ts
var script = /\.(?:sh|bash)$|(?:^|\/)[\w.-]*(?:start|entrypoint|run|boot|launch)[\w-]*$/i;
var creates = /\b(?:create|add|init|register|bootstrap|new)[-_ ]?(?:super[-_]?)?(?:user|admin)|\b(?:users?|admin) (?:create|add)\b/i;
var option = /\s--(?:admin[-_])?password[= ](["']?)(?<password>[^\s"']{1,100})\1/;
var userOption = /\s--(?:admin[-_])?user(?:name)?[= ]["']?(?<user>[\w.@-]{1,60})/;
var client = /^\s*(?:\w+=\S*\s+)*(?:mysql\w*|mariadb\S*|psql|mongo\w*|redis-cli|curl|wget|docker|podman|helm|ssh\w*)\s/;
var preset = /^\s*(?:export\s+)?(?<name>(?:[A-Z0-9]+_)*(?:ADMIN|SUPERUSER)_PASSWORD)=["']?\$\{\k<name>:-(?<password>[^}"'\s$]{1,100})\}["']?\s*$/;
var longestLine2 = 1e3;
var mostLines = 2e3;
var accountCommandsExtractor = {
  topic: "account-commands",
  formats: ["text"],
  triggers: ["--password", "--admin-password", "admin_password", "superuser_password"],
  concerns: ({ path, text: text2 }) => script.test(path) && (creates.test(text2) || /_PASSWORD:-/.test(text2)),
  *extract(document, { text: text2 }) {
    if (document.kind !== "text") return;
    let start = 0;
    for (const line of text2.split("\n", mostLines)) {
      const command = line.length < longestLine2 && !/^\s*#/.test(line) && !client.test(line) ? creates.exec(line) : null;
      const given4 = command ? option.exec(line) : null;
      const password = given4?.groups?.["password"];
      if (command && given4 && password !== void 0 && command.index < given4.index) {
        const at = { start: start + given4.index + 1, end: start + given4.index + given4[0].length };
        const from = start + given4.index + given4[0].lastIndexOf(password);
        const user = userOption.exec(line)?.groups?.["user"];
        yield { kind: "account", by: "script", name: "--password", password: textValue(password, from, at, "shell"), ...user === void 0 ? {} : { user: textValue(user, null, at, "none") }, at };
      }
      const kept2 = line.length < longestLine2 && line.includes(":-") ? preset.exec(line)?.groups : void 0;
      if (kept2?.["name"] !== void 0 && kept2["password"] !== void 0) {
        const from = start + line.lastIndexOf(kept2["password"]);
        const at = { start: start + line.indexOf(kept2["name"]), end: from + kept2["password"].length };
        yield { kind: "account", by: "script", name: kept2["name"], password: textValue(kept2["password"], from, at, "shell"), at };
      }
      start += line.length + 1;
    }
  }
};

// src/extract/caddyfile.ts
var field = /^[+?>-]*access-control-allow-origin$/i;
var maxBlocks = 1e4;
var caddyfileExtractor = {
  topic: "caddyfile",
  formats: ["caddyfile"],
  triggers: ["access-control-allow-origin"],
  *extract(document) {
    if (document.kind !== "nginx") return;
    const stack = [document.directives];
    for (let block = stack.pop(), steps = 0; block && steps < maxBlocks; block = stack.pop(), steps++) {
      const credentials2 = valueAfter(block, /access-control-allow-credentials$/i);
      for (const directive of block) {
        if (directive.block && !isStaticPath(directive.args.map((word2) => word2.text).join(" "))) stack.push(directive.block);
        const origin = originWord(directive);
        if (origin) yield fact(directive, origin, credentials2);
      }
    }
  }
};
function originWord(directive) {
  if (field.test(directive.name)) return directive.args[0];
  const at = directive.name === "header" ? directive.args.findIndex((word2) => field.test(word2.text)) : -1;
  return at < 0 ? void 0 : directive.args[at + 1];
}
function valueAfter(block, name) {
  for (const directive of block) {
    if (name.test(directive.name)) return directive.args[0];
    const at = directive.args.findIndex((word2) => name.test(word2.text));
    if (at >= 0) return directive.args[at + 1];
  }
  return void 0;
}
function fact(directive, origin, credentials2) {
  const reflects2 = /\{(?:http\.request\.)?header\.origin\}/i.test(origin.text);
  return {
    kind: "cors",
    by: "caddy",
    ...reflects2 ? { reflects: reflects2 } : { origins: literal2(origin.text, origin.at) },
    ...credentials2 ? { credentials: literal2(credentials2.text, credentials2.at) } : {},
    originsAt: directive.at,
    guards: [],
    at: directive.at
  };
}

// src/parse/tree.ts
function entryOf(node, key) {
  if (node?.kind !== "map") return void 0;
  for (let index = node.entries.length - 1; index >= 0; index--) {
    const entry2 = node.entries[index];
    if (entry2?.key === key) return entry2;
  }
  return void 0;
}
function nodeAt(node, ...path) {
  let current = node;
  for (const step of path) {
    if (typeof step === "number") current = current?.kind === "list" ? current.items[step] : void 0;
    else current = entryOf(current, step)?.value;
  }
  return current;
}
function entriesOf(node) {
  return node?.kind === "map" ? node.entries : [];
}
function itemsOf(node) {
  if (node === void 0 || node.kind === "scalar" && node.value === null) return [];
  return node.kind === "list" ? node.items : [node];
}
function textOf(node) {
  if (node?.kind !== "scalar" || node.value === null) return void 0;
  return typeof node.value === "string" ? node.value : node.raw;
}
function isTrue(node) {
  return node?.kind === "scalar" && /^(?:true|yes|on|1)$/i.test(String(node.value));
}
function* walkEntries(roots2, limit = 2e5) {
  const stack = roots2.map((node) => ({ node, path: [] })).reverse();
  for (let steps = 0; steps < limit; steps++) {
    const top = stack.pop();
    if (!top) return;
    if (top.node.kind === "list") {
      for (let index = top.node.items.length - 1; index >= 0; index--) {
        const item = top.node.items[index];
        if (item) stack.push({ node: item, path: [...top.path, String(index)] });
      }
    } else if (top.node.kind === "map") {
      const children = [];
      for (const entry2 of top.node.entries) {
        const path = [...top.path, entry2.key];
        yield { entry: entry2, path };
        if (entry2.value.kind !== "scalar") children.push({ node: entry2.value, path });
      }
      for (const child of children.reverse()) stack.push(child);
    }
  }
}

// src/extract/commands.ts
var servers = ["uvicorn", "gunicorn", "hypercorn", "granian", "pm2"];
var speaksOfServer = /\b(?:uvicorn|gunicorn|hypercorn|granian|pm2)\b/;
var shellScript = /\.(?:sh|bash|service)$|(?:^|\/)(?:Procfile[\w.-]*|[\w.-]*(?:start|entrypoint|run|serve|boot|launch)[\w-]*)$/i;
var mostLines2 = 2e3;
var commandsExtractor = {
  topic: "commands",
  formats: ["text", "json", "ini"],
  triggers: servers,
  concerns: ({ path, format: format2 }) => format2 === "json" ? /(?:^|\/)(?:package|ecosystem[\w.-]*|pm2[\w.-]*|processes)\.json$/.test(path) : format2 === "ini" || shellScript.test(path),
  *extract(document, file2) {
    if (document.kind === "tree") yield* treeCommands(document.roots, file2);
    else if (document.kind === "text") yield* scriptCommands(file2);
  }
};
function* treeCommands(roots2, { format: format2 }) {
  for (const root of roots2) {
    if (format2 === "json") {
      for (const { key, value } of entriesOf(nodeAt(root, "scripts"))) if (!/dev|test|debug|watch/i.test(key)) yield* commandOf(value, "package");
      for (const app of itemsOf(nodeAt(root, "apps")).slice(0, 50)) yield* pm2App(app);
      continue;
    }
    for (const { key, value } of entriesOf(root)) if (/^program:/.test(key)) yield* commandOf(nodeAt(value, "command"), "supervisor");
  }
}
function* commandOf(node, by) {
  const text2 = textOf(node);
  if (node === void 0 || text2 === void 0 || !speaksOfServer.test(text2)) return;
  yield { kind: "command", by, line: textValue(text2, null, node.at, "shell"), at: node.at };
}
function* pm2App(app) {
  const instances = nodeAt(app, "instances");
  const script2 = nodeAt(app, "script");
  if (!instances || !script2 || textOf(nodeAt(app, "exec_mode")) === "fork") return;
  yield { kind: "processes", by: "pm2", count: nodeValue(instances, "none"), application: nodeValue(script2, "none"), guards: [], at: instances.at };
}
var assignment = /^\s*(?:export\s+)?([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)\s*$/;
function* scriptCommands({ path, text: text2 }) {
  const by = /Procfile/i.test(path) ? "procfile" : path.endsWith(".service") ? "systemd" : "script";
  const known2 = /* @__PURE__ */ new Map();
  const lines = text2.split("\n", mostLines2);
  let offset = 0;
  for (let at = 0; at < lines.length; at++) {
    const start = offset;
    let line = lines[at] ?? "";
    offset += line.length + 1;
    while (/\\\r?$/.test(line) && line.length < 4e3 && at + 1 < lines.length) {
      const next2 = lines[++at] ?? "";
      line = `${line.replace(/\\\r?$/, " ")}${next2}`;
      offset += next2.length + 1;
    }
    const set2 = assignment.exec(line);
    if (set2?.[1] !== void 0) known2.set(set2[1], (set2[2] ?? "").replaceAll(/^["']|["']$/g, ""));
    else if (isCommand(line)) yield { kind: "command", by, line: lineValue(replaced(line, known2), start, offset - 1), at: { start, end: offset - 1 } };
  }
}
function isCommand(line) {
  return speaksOfServer.test(line) && !/^\s*(?:#|echo\b|printf\b|log\w*\b|pip\b|apt|npm\s+i|npm install|pkill|killall|command -v|which\b)/.test(line) && !/\b(?:pip3?|npm|yarn|pnpm|poetry) (?:install|add|i)\b/.test(line);
}
function replaced(line, known2) {
  return line.slice(0, 4e3).replaceAll(/\$\{?([A-Za-z_]\w*)\}?/g, (whole, name) => known2.get(name) ?? whole);
}
function lineValue(line, start, end) {
  return textValue(line, null, { start, end }, "shell");
}

// src/extract/compose-ports.ts
function composePort(item) {
  if (item.kind === "map") return longForm(item);
  const text2 = textOf(item);
  if (text2 === void 0 || item.kind !== "scalar") return null;
  const start = item.raw.includes(text2) ? item.at.start + item.raw.indexOf(text2) : null;
  const parts3 = splitColons(text2);
  const last2 = parts3.at(-1);
  if (!last2) return null;
  const value = (part) => part ? textValue(part.text, start === null ? null : start + part.from, item.at, "shell") : null;
  const container = (defaultText(value(last2) ?? void 0) ?? "?").split("/");
  const hostText = defaultText(value(parts3.at(-2)) ?? void 0);
  const address = addressOf(parts3.length > 2 ? value(parts3.at(-3)) : null, hostText, value(parts3.at(-2)));
  return {
    ...parts3.length > 1 ? { host: parts3.at(-2)?.text ?? "" } : {},
    address,
    container: container[0] ?? "?",
    protocol: container[1] === "udp" ? "udp" : "tcp",
    published: true,
    at: item.at
  };
}
function addressOf(explicit, hostText, host2) {
  if (explicit) return explicit;
  const hidden2 = hostText === null ? null : /^\[?([\w.:]*?)\]?:\d[\d-]*$/.exec(hostText);
  return hidden2?.[1] && host2 ? { kind: "literal", value: hidden2[1], at: host2.at } : null;
}
function longForm(item) {
  const target = textOf(nodeAt(item, "target"));
  if (target === void 0) return null;
  const published = nodeAt(item, "published");
  const address = nodeAt(item, "host_ip");
  return {
    ...published?.kind === "scalar" ? { host: published.raw.replace(/["']/g, "") } : {},
    address: address?.kind === "scalar" ? scalarValue2(address, "shell") : null,
    container: target,
    protocol: textOf(nodeAt(item, "protocol")) === "udp" ? "udp" : "tcp",
    published: true,
    at: item.at
  };
}
function splitColons(text2) {
  const parts3 = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text2.length; at++) {
    const unit = text2[at];
    if (unit === "{" || unit === "[") depth++;
    else if (unit === "}" || unit === "]") depth--;
    else if (at === text2.length || unit === ":" && depth === 0) {
      parts3.push({ text: text2.slice(from, at), from });
      from = at + 1;
    }
  }
  return parts3;
}

// src/extract/switches.ts
var verification = /* @__PURE__ */ new Map([
  ["NODE_TLS_REJECT_UNAUTHORIZED", "falsy"],
  // https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
  ["PYTHONHTTPSVERIFY", "falsy"],
  // PEP 493
  ["GIT_SSL_NO_VERIFY", "truthy"],
  // https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify
  ["NPM_CONFIG_STRICT_SSL", "falsy"],
  ["npm_config_strict_ssl", "falsy"]
]);
var skipsVerification = /(?:^|_)(?:INSECURE_SKIP_(?:TLS_)?VERIFY|SKIP_TLS_VERIFY|TLS_SKIP_VERIFY)$/;
var debugVariables = /* @__PURE__ */ new Map([
  ["FLASK_DEBUG", "flask-config"],
  ["DJANGO_DEBUG", "django-debug"],
  ["DEBUG", "django-debug"],
  ["WERKZEUG_DEBUG_PIN", "werkzeug-debugger"]
]);
function* variableFacts(name, value, at) {
  const offWhen = verification.get(name) ?? (skipsVerification.test(name) ? "truthy" : void 0);
  if (offWhen) yield { kind: "tls-verify", option: name, value, offWhen, guards: [], at };
  const text2 = defaultText(value);
  if (name === "FLASK_ENV" && text2 === "development") yield { kind: "debug", what: "flask-config", value: literal2(true, value.at), guards: [], at };
  const what = debugVariables.get(name);
  if (!what || text2 === null) return;
  if (name === "DEBUG" && text2 !== "True") return;
  if (what === "werkzeug-debugger" ? text2 === "off" : /^(?:1|true|yes|on)$/i.test(text2)) yield { kind: "debug", what, value: what === "werkzeug-debugger" ? literal2(true, value.at) : value, guards: [], at };
}
var developmentCommands = [
  /\bflask\b.{0,200}\brun\b.{0,200}\s--debug(?![\w-])/,
  /\bflask\b.{0,100}\s--debug\s.{0,100}\brun\b/,
  /\b(?:uvicorn|hypercorn|sanic|litestar|granian)\b.{0,300}\s--reload(?![\w-])/,
  /\bgunicorn\b.{0,300}\s--reload(?![\w-])/,
  /\bfastapi\s+dev\b/,
  /\bmanage\.py\s+runserver(?:_plus)?\b/,
  /\b(?:nodemon|ts-node-dev|tsnd)\b/,
  /\bnode\b.{0,100}\s--inspect(?:-brk)?=0\.0\.0\.0/
];
var insecureOption = /--(?:serversTransport\.insecureSkipVerify|insecure-skip-tls-verify|insecure-skip-verify|tls-skip-verify|skip-tls-verify)(?:=(true|false))?(?=\s|$)/i;
function* commandFacts(command, at) {
  const text2 = commandText(command);
  if (text2 === null) return;
  if (isDevelopmentCommand(text2)) yield { kind: "debug", what: "command", value: literal2(true, at), guards: [], at };
  const insecure = insecureOption.exec(text2);
  if (insecure && insecure[1]?.toLowerCase() !== "false") yield { kind: "tls-verify", option: insecure[0].replace(/=.*/, ""), value: literal2(true, at), offWhen: "truthy", guards: [], at };
}
function isDevelopmentCommand(line) {
  return developmentCommands.some((pattern) => pattern.test(line));
}
function commandText(command) {
  if (!command) return null;
  if (command.kind === "list") return command.items.map((item) => defaultText(item) ?? "?").join(" ").slice(0, 5e3);
  const text2 = defaultText(command);
  if (text2 !== null) return text2.replace(/\s+/g, " ").slice(0, 5e3);
  if (command.kind === "join") return command.parts.map((part) => defaultText(part) ?? "?").join("").replace(/\s+/g, " ").slice(0, 5e3);
  return null;
}

// src/extract/traefik.ts
function* traefikCors(labels2) {
  const groups = /* @__PURE__ */ new Map();
  for (const label of labels2) {
    const match2 = /^traefik\.http\.middlewares\.([^.]+)\.headers\.accesscontrol(alloworiginlistregex|alloworiginlist|allowcredentials)$/i.exec(label.name);
    if (!match2?.[1]) continue;
    const group = groups.get(match2[1]) ?? {};
    groups.set(match2[1], group);
    const option3 = match2[2]?.toLowerCase();
    if (option3 === "alloworiginlist") group.list = label;
    else if (option3 === "allowcredentials") group.credentials = label;
    else group.pattern = label;
  }
  for (const { list, pattern, credentials: credentials2 } of groups.values()) {
    const origin = list ?? pattern;
    if (!origin) continue;
    yield {
      kind: "cors",
      by: "traefik",
      ...list ? { origins: list.value } : {},
      ...pattern ? { pattern: pattern.value } : {},
      ...credentials2 ? { credentials: credentials2.value } : {},
      originsAt: origin.at,
      guards: [],
      at: origin.at
    };
  }
}

// src/extract/compose.ts
var composeExtractor = {
  topic: "compose",
  formats: ["yaml"],
  triggers: ["services"],
  // `services :` is YAML, too
  // Workflows of code hosts have `services:` and `image:` too, in great number.
  concerns: ({ path, text: text2 }) => !path.includes(".github/") && servicesKey.test(text2) && !otherFormat.test(text2),
  *extract(document, file2) {
    if (document.kind !== "tree") return;
    for (const root of document.roots) {
      if (!isCompose(root, /(?:^|[/._-])compose[^/]*$/i.test(file2.path))) continue;
      const development = saysDevelopment(file2.text, root);
      for (const service of entriesOf(nodeAt(root, "services"))) if (service.value.kind === "map") yield* serviceFacts(service, root, development);
    }
  }
};
var servicesKey = /(?:^|[{,])[ \t]*["']?services["']?[ \t]*:/m;
var otherFormat = /^(?:apiVersion|jobs|openapi):/m;
var composeKeys = ["image", "build", "extends", "ports", "env_file"];
function isCompose(root, named6) {
  if (nodeAt(root, "apiVersion") || nodeAt(root, "jobs") || nodeAt(root, "openapi")) return false;
  return named6 || entriesOf(nodeAt(root, "services")).some(({ value }) => composeKeys.some((key) => entryOf(value, key)));
}
var saysSo = /\b(?:local[ -](?:development|dev|testing|setup|environment|stack|use)|for (?:the |a )?(?:dev(?:elopment)?|testing|local)\b|dev(?:elopment)?[ -](?:only|compose|stack|environment|env|setup|server|version|mode)|not (?:for|intended for|suitable for) production|do not use (?:this )?in production|run(?:ning)? locally|test(?:ing)? (?:deployments?|environments?|setup|stack|purposes|only))|开发环境|本地开发|仅用于开发|测试环境/i;
var saysDeployed = /\b(?:for|as) (?:[\w"'&+-]{1,30} ){0,5}(?:deployments?|production)\b|\bproduction[ -](?:deployment|setup|stack|compose|environment|version|configuration)\b|生产环境|生产部署/i;
function saysDevelopment(text2, root) {
  const head2 = /^(?:\s*(?:#.*)?\r?\n){1,20}/.exec(text2.slice(0, 2e3))?.[0] ?? "";
  const words5 = head2.replaceAll(/[*_`]/g, "");
  if (saysSo.test(words5)) return true;
  if (/(?:^|[_-])(?:dev|development|local)$/i.test(textOf(nodeAt(root, "name")) ?? "")) return true;
  if (saysDeployed.test(words5)) return false;
  const services = entriesOf(nodeAt(root, "services")).map(({ value }) => value);
  const built = services.filter((service) => nodeAt(service, "build"));
  return services.some((service) => runsDevelopment(service) || runsFolder(service)) || services.some(mountsSource) && services.some(standsIn) || built.length > 0 && built.every(runsTests);
}
function runsTests(service) {
  return /(?:^|\s)(?:make|tox|go|cargo|mvn|(?:npm|pnpm|yarn|bun)(?:\s+run)?)\s+tests?(?![\w-])|(?:^|\s)(?:pytest|tox|nox|jest|vitest)(?=\s|$)/.test(commandOf2(service));
}
function commandOf2(service) {
  const command = nodeAt(service, "command");
  return command ? commandText(nodeValue(command, "shell")) ?? "" : "";
}
function mountsSource(service) {
  if (!nodeAt(service, "build")) return false;
  return itemsOf(nodeAt(service, "volumes")).some((item) => /^\.(?:\/[\w.-]{0,40})?\/?:\/[\w./-]+(?::\w+)?$/.test(textOf(item) ?? ""));
}
function runsFolder(service) {
  const mounted3 = itemsOf(nodeAt(service, "volumes")).some((item) => item.kind === "map" ? /^\.\/?$/.test(textOf(nodeAt(item, "source")) ?? "") : /^\.\/?:\//.test(textOf(item) ?? ""));
  return mounted3 && [...environment(nodeAt(service, "environment"))].some(({ name, value }) => /(?:^|_)ENV(?:IRONMENT)?$/.test(name) && /^(?:dev|development|local)$/i.test(defaultText(value) ?? ""));
}
var developmentContainer = /^(?:dev|local)(?:[_-]|(?:db|database|postgres|mysql|mongo|redis)\b)|[_-](?:dev|development)$/i;
function standsIn(service) {
  return /(?:^|\/)(?:mailhog|mailpit|mailcatcher|maildev|smtp4dev|localstack(?:-pro)?|azurite|fake-gcs-server|dynamodb-local)(?::|$)/i.test(textOf(nodeAt(service, "image")) ?? "");
}
function runsDevelopment(service) {
  if (developmentContainer.test(textOf(nodeAt(service, "container_name")) ?? "")) return true;
  for (const variable3 of environment(nodeAt(service, "environment"))) {
    if (/^(?:NODE_ENV|APP_ENV|RAILS_ENV|FLASK_ENV|ENVIRONMENT|ENV)$/.test(variable3.name) && /^(?:dev|development|local)$/i.test(defaultText(variable3.value) ?? "")) return true;
  }
  const target = textOf(nodeAt(service, "build", "target"));
  if (target !== void 0 && /^(?:dev|develop|development|local)\b/i.test(target)) return true;
  if (/(?:^|[/.])dev(?:elopment)?(?=[./]|$)/i.test(textOf(nodeAt(service, "build", "dockerfile")) ?? "")) return true;
  const line = commandOf2(service);
  return isDevelopmentCommand(line) || /\b(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:dev|start:dev|serve)\b|\bvite\b(?!.*preview)|\brails\s+s(?:erver)?\b/.test(line);
}
function* serviceFacts(service, root, development) {
  const { value: body, key: name } = service;
  const command = nodeAt(body, "command");
  const entrypoint = nodeAt(body, "entrypoint");
  const fact8 = {
    kind: "service",
    by: "compose",
    name,
    nameAt: service.keyAt,
    at: { start: service.keyAt.start, end: body.at.end },
    profiles: itemsOf(nodeAt(body, "profiles")).map((item) => textOf(item) ?? "?"),
    ports: [...ports(body)],
    ...optional("image", scalarOf(nodeAt(body, "image"))),
    ...optional("command", command ? nodeValue(command, "shell") : void 0),
    ...optional("build", buildContext(nodeAt(body, "build"))),
    ...["image", "build", "extends"].some((key) => entryOf(body, key)) ? {} : { overlay: true },
    ...optional("dependsOn", dependsOn(nodeAt(body, "depends_on"))),
    ...optional("mounts", mounts(nodeAt(body, "volumes"))),
    ...optional("envFiles", envFiles(nodeAt(body, "env_file"))),
    ...textOf(nodeAt(body, "network_mode")) === "host" ? { hostNetwork: true } : {},
    ...isInternal(body, root) ? { internal: true } : {},
    ...mountsSource(body) ? { source: true } : {},
    ...development ? { development } : {}
  };
  yield fact8;
  for (const { name: variable3, value, at } of environment(nodeAt(body, "environment"))) {
    yield { kind: "supply", by: "compose", name: variable3, value, service: name, at };
    yield* variableFacts(variable3, value, at);
  }
  for (const node of [command, entrypoint]) if (node) yield* commandFacts(nodeValue(node, "shell"), node.at);
  yield* traefikCors(labels(nodeAt(body, "labels")));
  yield* traefikCors(labels(nodeAt(body, "deploy", "labels")));
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function scalarOf(node) {
  return node?.kind === "scalar" ? scalarValue2(node, "shell") : void 0;
}
function buildContext(node) {
  return node?.kind === "map" ? textOf(nodeAt(node, "context")) ?? "." : textOf(node);
}
function envFiles(node) {
  const files = itemsOf(node).map((item) => textOf(item) ?? textOf(nodeAt(item, "path")) ?? "*");
  return files.length > 0 ? files : void 0;
}
function dependsOn(node) {
  const names = node?.kind === "map" ? entriesOf(node).map(({ key }) => key) : itemsOf(node).flatMap((item) => textOf(item) ?? []);
  return names.length > 0 ? names : void 0;
}
function mounts(node) {
  const targets = itemsOf(node).flatMap((item) => {
    if (item.kind === "map") return textOf(nodeAt(item, "type")) === "bind" ? textOf(nodeAt(item, "target")) ?? [] : [];
    return /^(?:[./~]|\$\{?\w+\}?\/)[^:]*:(\/[^:]+)/.exec(textOf(item) ?? "")?.[1] ?? [];
  });
  return targets.length > 0 ? targets : void 0;
}
function isInternal(body, root) {
  const networks = nodeAt(body, "networks");
  const names = networks?.kind === "map" ? networks.entries.map((entry2) => entry2.key) : itemsOf(networks).map((item) => textOf(item) ?? "");
  return names.length > 0 && names.every((name) => isTrue(nodeAt(root, "networks", name, "internal")));
}
function* ports(body) {
  for (const item of itemsOf(nodeAt(body, "ports"))) {
    const port = composePort(item);
    if (port) yield port;
  }
  for (const item of itemsOf(nodeAt(body, "expose"))) {
    const container = textOf(item);
    if (container !== void 0) yield { container: container.replace(/\/.*/, ""), address: null, protocol: container.endsWith("/udp") ? "udp" : "tcp", published: false, at: item.at };
  }
}
function* environment(node) {
  for (const { key, keyAt, value } of entriesOf(node)) {
    if (value.kind !== "scalar") continue;
    const passed = { kind: "env", name: key, at: keyAt };
    yield { name: key, value: value.value === null ? passed : scalarValue2(value, "shell"), at: { start: keyAt.start, end: Math.max(keyAt.end, value.at.end) } };
  }
  if (node?.kind !== "list") return;
  for (const item of node.items) {
    const text2 = textOf(item);
    if (text2 === void 0 || item.kind !== "scalar") continue;
    const equals = text2.indexOf("=");
    const name = (equals < 0 ? text2 : text2.slice(0, equals)).trim();
    const valueFrom = item.at.start + (item.quoted ? 1 : 0) + equals + 1;
    const exact = item.raw.includes(text2);
    const value = equals < 0 ? { kind: "env", name, at: item.at } : textValue(text2.slice(equals + 1), exact ? valueFrom : null, item.at, "shell");
    yield { name, value, at: item.at };
  }
}
function* labels(node) {
  yield* environment(node);
}

// src/extract/dockerfile.ts
var dockerfileExtractor = {
  topic: "dockerfile",
  formats: ["dockerfile"],
  triggers: [],
  *extract(document, file2) {
    if (document.kind !== "dockerfile") return;
    const stages = new Stages(document);
    for (const instruction of document.instructions) yield* instructionFacts(instruction, stages, file2.text);
  }
};
var Stages = class {
  names = [];
  last;
  shipped = /* @__PURE__ */ new Set();
  constructor({ instructions }) {
    const bases2 = [];
    for (const { name, args } of instructions) {
      if (name !== "FROM") continue;
      const as = args.findIndex((word2) => word2.text.toLowerCase() === "as");
      this.names.push(as < 0 ? "" : (args[as + 1]?.text ?? "").toLowerCase());
      bases2.push((args[0]?.text ?? "").toLowerCase());
    }
    this.last = this.names.length - 1;
    for (let stage = this.last; stage >= 0 && !this.shipped.has(stage); ) {
      this.shipped.add(stage);
      const base = bases2[stage] ?? "";
      stage = base === "" ? -1 : this.names.lastIndexOf(base, stage - 1);
    }
  }
  /** Debugging counts where it ships; a last stage that is called after development is chosen by name only. */
  runs(stage) {
    return this.shipped.has(stage) && !/^(?:dev|develop|development|debug|test|tests|local|ci)/.test(this.names[this.last] ?? "");
  }
};
function* instructionFacts(instruction, stages, text2) {
  const { name, at } = instruction;
  const stageName = stages.names[instruction.stage] ?? "";
  const base = { kind: "image", stage: instruction.stage, lastStage: instruction.stage === stages.last, at, ...stageName === "" ? {} : { stageName } };
  if (name === "ENV" || name === "ARG") yield* variables(instruction, name, base, stages, text2);
  else if (name === "COPY" || name === "ADD") {
    if (instruction.flags.some((flag) => flag.name === "from")) return;
    const sources2 = instruction.args.filter((word2) => !/^\d*<</.test(word2.text)).map((word2) => word2.text);
    const target = sources2.pop();
    yield { ...base, op: "copy", sources: sources2, ...target === void 0 ? {} : { target } };
  } else if (name === "FROM") {
    const image = instruction.args[0];
    if (image) yield { ...base, op: "from", value: wordValue(image, text2) };
  } else if (name === "CMD" || name === "ENTRYPOINT") {
    const value = { kind: "list", items: instruction.args.map((word2) => wordValue(word2, text2)), at };
    yield { ...base, op: name === "CMD" ? "cmd" : "entrypoint", value };
    if (stages.runs(instruction.stage)) yield* commandFacts(value, at);
  }
}
function* variables(instruction, name, base, stages, text2) {
  for (const { variable: variable3, value, at } of assignments(instruction, text2)) {
    yield { ...base, op: name === "ENV" ? "env" : "arg", name: variable3, at, ...value ? { value } : {} };
    if (name !== "ENV" || !value) continue;
    yield { kind: "supply", by: "dockerfile", name: variable3, value, service: stages.names[instruction.stage] ?? "", at };
    if (stages.runs(instruction.stage)) yield* variableFacts(variable3, value, at);
  }
}
function* assignments(instruction, text2) {
  const [first2, second] = instruction.args;
  if (first2 && second && instruction.name === "ENV" && !first2.text.includes("=")) {
    const at = { start: second.at.start, end: instruction.at.end };
    const rest = text2.slice(at.start, at.end);
    yield { variable: first2.text, value: textValue(rest, at.start, at, "shell"), at: { start: first2.at.start, end: at.end } };
    return;
  }
  for (const word2 of instruction.args) {
    const equals = word2.text.indexOf("=");
    if (equals < 0) yield { variable: word2.text, value: null, at: word2.at };
    else yield { variable: word2.text.slice(0, equals), value: afterEquals(word2, equals, text2), at: word2.at };
  }
}
function afterEquals(word2, equals, text2) {
  const raw = text2.slice(word2.at.start, word2.at.end);
  const value = word2.text.slice(equals + 1);
  const from = raw.indexOf(value, raw.indexOf("=") + 1);
  const start = value === "" || from < 0 ? null : word2.at.start + from;
  const whole = { start: word2.at.start + raw.indexOf("=") + 1, end: word2.at.end };
  return textValue(value, start, whole, raw.includes("='") ? "none" : "shell");
}
function wordValue(word2, text2) {
  const raw = text2.slice(word2.at.start, word2.at.end);
  const from = raw.indexOf(word2.text);
  return textValue(word2.text, from < 0 ? null : word2.at.start + from, word2.at, "shell");
}

// src/extract/dotenv.ts
var dotenvExtractor = {
  topic: "dotenv",
  formats: ["dotenv"],
  triggers: [],
  *extract(document) {
    if (document.kind !== "tree") return;
    for (const entry2 of entriesOf(document.roots[0])) {
      if (entry2.value.kind !== "scalar") continue;
      const at = { start: entry2.keyAt.start, end: Math.max(entry2.keyAt.end, entry2.value.at.end) };
      const single2 = entry2.value.raw.startsWith("'");
      const value = entry2.value.value === null ? { kind: "env", name: entry2.key, at: entry2.keyAt } : scalarValue2(entry2.value, single2 ? "none" : "shell");
      yield { kind: "supply", by: "dotenv", name: entry2.key, value, at };
      yield* variableFacts(entry2.key, value, at);
    }
  }
};

// src/extract/helm.ts
var passwordKey = /^(?:admin|root|postgres|postgresql|mysql|mariadb|mongodb|redis|rabbitmq|auth|replication)?[pP]assword$/;
var userKeys = ["adminUser", "rootUser", "username", "user", "postgresUser", "postgresqlUser", "postgresqlUsername", "accessKey"];
var passwordVariable = /^(?!SMTP|E?MAIL|LDAP|PROXY|EXTERNAL)[A-Z][A-Z0-9_]*PASS(?:WORD|WD)?$/;
var variableList = /env/i;
var valuesFile = /(?:^|\/)(?:[\w.-]*[._-])?values[\w.-]*\.ya?ml$/i;
var otherSystem = /^(?:smtp|mail|email|external\w*|existing\w*|proxy|ldap|\w*secret\w*keys)$/i;
var maxMaps = 2e4;
var helmExtractor = {
  topic: "helm",
  formats: ["yaml"],
  triggers: ["rootpassword", "adminpassword"],
  paths: valuesFile,
  concerns: ({ path, text: text2 }) => valuesFile.test(path) && /password|secretKey/i.test(text2),
  *extract(document, file2) {
    if (document.kind !== "tree" || !valuesFile.test(file2.path)) return;
    const stack = document.roots.map((node) => ({ node, path: [], root: node }));
    for (let steps = 0; steps < maxMaps; steps++) {
      const values = stack.pop();
      if (!values) return;
      if (/^false$/i.test(textOf(nodeAt(values.node, "enabled")) ?? "")) continue;
      yield* accounts(values.node, values.path, values.root);
      for (const entry2 of [...entriesOf(values.node)].reverse()) {
        if (variableList.test(entry2.key)) yield* variables2(entry2.value, [...values.path, entry2.key]);
        if (entry2.value.kind === "map" && !otherSystem.test(entry2.key)) stack.push({ node: entry2.value, path: [...values.path, entry2.key], root: values.root });
      }
    }
  }
};
function* accounts(map, path, root) {
  const storage = entryOf(map, "accessKey") !== void 0;
  const exposed = path.length > 0 && opens(nodeAt(root, path[0] ?? ""), 0);
  for (const entry2 of entriesOf(map)) {
    if (!(passwordKey.test(entry2.key) || passwordVariable.test(entry2.key) || storage && entry2.key === "secretKey") || entry2.value.kind !== "scalar" || entry2.value.value === null) continue;
    const user = userOf(map);
    yield {
      kind: "account",
      by: "helm",
      name: [...path, entry2.key].join("."),
      password: scalarValue2(entry2.value, "none"),
      ...user?.value.kind === "scalar" ? { user: scalarValue2(user.value, "none") } : {},
      ...exposed ? { exposed } : {},
      at: { start: entry2.keyAt.start, end: entry2.value.at.end }
    };
  }
}
var deepest = 5;
function opens(node, depth) {
  if (node === void 0 || depth > deepest) return false;
  return entriesOf(node).some(({ key, value }) => key === "type" && /^(?:LoadBalancer|NodePort)$/.test(textOf(value) ?? "") || /ingress/i.test(key) && isTrue(nodeAt(value, "enabled")) || opens(value, depth + 1));
}
function* variables2(list, path) {
  for (const item of itemsOf(list)) {
    const name = textOf(nodeAt(item, "name")) ?? "";
    const value = nodeAt(item, "value");
    if (!passwordVariable.test(name) || value?.kind !== "scalar" || value.value === null) continue;
    yield { kind: "account", by: "helm", name: [...path, name].join("."), password: scalarValue2(value, "none"), at: { start: item.at.start, end: value.at.end } };
  }
}
function userOf(map) {
  for (const key of userKeys) {
    const entry2 = entryOf(map, key);
    if (entry2) return entry2;
  }
  return void 0;
}

// src/extract/ignore.ts
var ignoreExtractor = {
  topic: "ignore",
  formats: ["ignore"],
  triggers: [],
  *extract(document, file2) {
    if (document.kind !== "tree") return;
    const patterns2 = itemsOf(document.roots[0]).flatMap((item) => item.kind === "scalar" ? [{ pattern: item.raw, at: item.at }] : []);
    yield { kind: "ignore", file: file2.path.endsWith(".dockerignore") ? "dockerignore" : "gitignore", patterns: patterns2, at: { start: 0, end: file2.text.length } };
  }
};

// src/extract/nginx.ts
var maxDirectives = 5e4;
var nginxExtractor = {
  topic: "nginx",
  formats: ["nginx"],
  triggers: ["access-control-allow-origin", "_ssl_verify"],
  *extract(document) {
    if (document.kind !== "nginx") return;
    const variables3 = originVariables(document.directives);
    const stack = [{ block: document.directives, condition: null, isStatic: false, credentials: void 0 }];
    for (let scope = stack.pop(), steps = 0; scope && steps < maxDirectives; scope = stack.pop(), steps++) {
      yield* scopeFacts(scope, variables3, stack);
    }
  }
};
function* scopeFacts(scope, variables3, stack) {
  const credentials2 = headerOf(scope.block, "access-control-allow-credentials")?.value ?? scope.credentials;
  for (const directive of scope.block) {
    if (directive.block) {
      const path = directive.name === "location" ? directive.args.at(-1)?.text ?? "" : null;
      if (path !== null && answersNothing(directive, path)) continue;
      stack.push({
        block: directive.block,
        condition: originCondition(directive) ?? scope.condition,
        isStatic: path === null ? scope.isStatic : isStaticPath(path),
        credentials: credentials2
      });
    } else if (/^(?:proxy|grpc|uwsgi)_ssl_verify$/.test(directive.name) && directive.args[0]?.text === "off") {
      yield { kind: "tls-verify", option: directive.name, value: literal2(false, directive.args[0].at), offWhen: "falsy", guards: [], at: directive.at };
    }
  }
  const header2 = headerOf(scope.block, "access-control-allow-origin");
  if (header2 && !scope.isStatic) yield corsFact(header2, scope.condition, credentials2, variables3);
}
function answersNothing({ args }, path) {
  return args.length === 1 && !/^[/@$~=^"']/.test(path);
}
function headerOf(block, name) {
  for (const directive of block) {
    const [first2, second] = directive.args;
    if (directive.name === "add_header" && first2?.text.toLowerCase() === name && second) return { directive, word: second, value: literal2(second.text, second.at) };
    if (directive.name !== "more_set_headers") continue;
    const word2 = directive.args.find((argument3) => argument3.text.toLowerCase().startsWith(`${name}:`));
    if (word2) return { directive, word: word2, value: literal2(word2.text.slice(name.length + 1).trim(), word2.at) };
  }
  return void 0;
}
function corsFact({ directive, word: word2, value }, condition, credentials2, variables3) {
  const text2 = value.kind === "literal" ? String(value.value) : "";
  const base = { kind: "cors", by: "nginx", originsAt: directive.at, guards: [], at: directive.at, ...credentials2 ? { credentials: credentials2 } : {} };
  if (text2 === "$http_origin") {
    return condition ? { ...base, pattern: literal2(condition.text, condition.at) } : { ...base, reflects: true };
  }
  if (!text2.startsWith("$")) return { ...base, origins: value };
  const origin = variables3.get(text2.replace(/[{}]/g, ""));
  if (!origin) return { ...base, origins: { kind: "opaque", why: "unsupported", name: text2, at: word2.at } };
  return { ...base, ...origin };
}
function originCondition(directive) {
  if (directive.name !== "if" || !directive.args[0]?.text.includes("$http_origin")) return null;
  const operator2 = directive.args.find((word2) => /^!?[~=]\*?$/.test(word2.text));
  const words5 = directive.args.filter((word2) => word2.text !== ")");
  const last2 = words5.at(-1);
  if (!operator2?.text.startsWith("~") || !last2 || last2 === operator2) return null;
  return last2.quote === "" && directive.args.at(-1) === last2 ? { ...last2, text: last2.text.replace(/\)$/, "") } : last2;
}
function originVariables(root) {
  const found3 = /* @__PURE__ */ new Map();
  const stack = [{ block: root, condition: null }];
  for (let top = stack.pop(), steps = 0; top && steps < maxDirectives; top = stack.pop(), steps++) {
    for (const directive of top.block) {
      const [first2, second] = directive.args;
      if (directive.name === "map" && directive.block && first2?.text === "$http_origin" && second) found3.set(second.text, mapOrigin(directive));
      else if (directive.block) stack.push({ block: directive.block, condition: originCondition(directive) ?? top.condition });
      else if (directive.name === "set" && first2 && second && (second.text === "$http_origin" || second.text === "*")) {
        if (second.text === "*") found3.set(first2.text, { origins: literal2("*", second.at) });
        else found3.set(first2.text, top.condition ? { pattern: literal2(top.condition.text, top.condition.at) } : { reflects: true });
      }
    }
  }
  return found3;
}
function mapOrigin(map) {
  const items = [];
  let pattern;
  for (const { name, args, at } of map.block ?? []) {
    const result = args[0];
    if (!result || result.text === "") continue;
    if (name === "default" && result.text === "$http_origin") return { reflects: true };
    if (result.text === "*") items.push(literal2("*", result.at));
    else if (name.startsWith("~")) pattern ??= literal2(name.replace(/^~\*?/, ""), { start: at.start, end: at.start + name.length });
    else items.push(literal2(result.text === "$http_origin" ? name : result.text, result.at));
  }
  return { origins: { kind: "list", items, at: map.at }, ...pattern ? { pattern } : {} };
}

// src/extract/kubernetes.ts
var variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
var maxItems = 500;
var mostFiles = 20;
var spokenOf = /\b(?:ConfigMap|Secret|Service|Ingress|Middleware|List|containers|initContainers)\b/;
var definition = /^kind: *CustomResourceDefinition\b/m;
var otherKind = /^kind:(?! *CustomResourceDefinition\b)/m;
var kubernetesExtractor = {
  topic: "kubernetes",
  formats: ["yaml", "json"],
  triggers: ["apiversion"],
  concerns: ({ path, text: text2 }) => !path.includes(".github/") && spokenOf.test(text2) && !(definition.test(text2) && !otherKind.test(text2)),
  *extract(document, file2) {
    if (document.kind !== "tree") return;
    for (const root of document.roots) {
      if (!nodeAt(root, "apiVersion") || !nodeAt(root, "kind")) continue;
      const listed5 = textOf(nodeAt(root, "kind")) === "List" ? itemsOf(nodeAt(root, "items")).slice(0, maxItems) : [root];
      for (const object of listed5) yield* objectFacts(object, file2);
    }
  }
};
function* objectFacts(object, file2) {
  const name = textOf(nodeAt(object, "metadata", "name")) ?? "";
  switch (textOf(nodeAt(object, "kind"))) {
    case "ConfigMap":
      yield* dataFacts(nodeAt(object, "data"), name, false);
      yield* nginxFacts(nodeAt(object, "data"), file2);
      break;
    case "Secret":
      yield* dataFacts(nodeAt(object, "stringData"), name, false);
      yield* dataFacts(nodeAt(object, "data"), name, true);
      break;
    case "Service":
      yield* serviceFacts2(object, name);
      break;
    case "Ingress":
      yield* ingressCors(nodeAt(object, "metadata", "annotations"));
      break;
    case "Middleware":
      yield* middlewareCors(nodeAt(object, "spec", "headers"));
      break;
    default:
      yield* workloadFacts(object, name);
  }
}
function* workloadFacts(object, name) {
  const spec = nodeAt(object, "spec");
  const pods = [nodeAt(spec, "template", "spec"), nodeAt(spec, "jobTemplate", "spec", "template", "spec"), textOf(nodeAt(object, "kind")) === "Pod" ? spec : void 0];
  for (const pod of pods) {
    for (const container of itemsOf(nodeAt(pod, "containers")).slice(0, maxItems)) {
      if (container.kind === "map") yield* containerFacts(container, name, isTrue(nodeAt(pod, "hostNetwork")));
    }
  }
}
function* containerFacts(container, workload, hostNetwork) {
  const nameEntry = entryOf(container, "name");
  const service = `${workload}/${textOf(nameEntry?.value) ?? ""}`;
  const command = [...itemsOf(nodeAt(container, "command")), ...itemsOf(nodeAt(container, "args"))];
  const image = nodeAt(container, "image");
  const commandAt = { start: command[0]?.at.start ?? container.at.start, end: command.at(-1)?.at.end ?? container.at.start };
  const commandValue = { kind: "list", items: command.map((item) => nodeValue(item, "none")), at: commandAt };
  const fact8 = {
    kind: "service",
    by: "kubernetes",
    name: service,
    nameAt: nameEntry?.value.at ?? container.at,
    at: container.at,
    profiles: [],
    ports: itemsOf(nodeAt(container, "ports")).flatMap(containerPort),
    ...image?.kind === "scalar" ? { image: scalarValue2(image, "none") } : {},
    ...command.length > 0 ? { command: commandValue } : {},
    ...hostNetwork ? { hostNetwork: true } : {},
    ...nodeAt(container, "envFrom") ? { envFiles: ["*"] } : {}
  };
  yield fact8;
  if (command.length > 0) yield* commandFacts(commandValue, commandAt);
  for (const item of itemsOf(nodeAt(container, "env")).slice(0, maxItems)) yield* variable(item, service);
}
function* variable(item, service) {
  const name = textOf(nodeAt(item, "name"));
  if (name === void 0) return;
  const node = nodeAt(item, "value");
  const nameAt2 = nodeAt(item, "name")?.at ?? item.at;
  const at = { start: Math.min(nameAt2.start, node?.at.start ?? nameAt2.start), end: Math.max(nameAt2.end, node?.at.end ?? nameAt2.end) };
  const value = node?.kind === "scalar" ? scalarValue2(node, "none") : { kind: "opaque", why: "unsupported", at: item.at };
  yield { kind: "supply", by: "kubernetes", name, value, service, at };
  yield* variableFacts(name, value, at);
}
function containerPort(port) {
  const container = textOf(nodeAt(port, "containerPort"));
  if (container === void 0) return [];
  const host2 = textOf(nodeAt(port, "hostPort"));
  const address = nodeAt(port, "hostIP");
  return [{ container, protocol: protocolOf(port), published: host2 !== void 0, ...host2 === void 0 ? {} : { host: host2 }, address: address?.kind === "scalar" ? scalarValue2(address, "none") : null, at: port.at }];
}
function protocolOf(port) {
  return textOf(nodeAt(port, "protocol")) === "UDP" ? "udp" : "tcp";
}
function* serviceFacts2(object, name) {
  const type2 = nodeAt(object, "spec", "type");
  const kind2 = textOf(type2);
  const annotations = entriesOf(nodeAt(object, "metadata", "annotations"));
  const isPrivate = annotations.some(({ key, value }) => /internal|load-balancer-type|aws-load-balancer-scheme/i.test(key) && /internal|true|private/i.test(textOf(value) ?? ""));
  const published = (kind2 === "LoadBalancer" || kind2 === "NodePort") && !isPrivate && !nodeAt(object, "spec", "loadBalancerSourceRanges");
  const nameNode = nodeAt(object, "metadata", "name");
  yield {
    kind: "service",
    by: "kubernetes",
    name,
    nameAt: nameNode?.at ?? object.at,
    at: object.at,
    profiles: [],
    ports: itemsOf(nodeAt(object, "spec", "ports")).flatMap((port) => {
      const container = textOf(nodeAt(port, "targetPort")) ?? textOf(nodeAt(port, "port"));
      const outside = textOf(nodeAt(port, kind2 === "NodePort" ? "nodePort" : "port")) ?? textOf(nodeAt(port, "port"));
      if (container === void 0) return [];
      const number2 = /^\d+$/.test(container) ? container : textOf(nodeAt(port, "port")) ?? container;
      return [{ container: number2, address: null, protocol: protocolOf(port), published, ...published && outside !== void 0 ? { host: outside } : {}, at: port.at }];
    })
  };
}
function* dataFacts(data, service, base64) {
  for (const entry2 of entriesOf(data).slice(0, maxItems)) {
    if (entry2.value.kind !== "scalar" || !variableName.test(entry2.key) || entry2.value.raw.length > 5e3) continue;
    const value = base64 ? decoded(entry2.value) : scalarValue2(entry2.value, "none");
    yield { kind: "supply", by: "kubernetes", name: entry2.key, value, service, at: span(entry2) };
    yield* variableFacts(entry2.key, value, span(entry2));
  }
}
function* nginxFacts(data, file2) {
  for (const { value } of entriesOf(data).filter((entry2) => entry2.key.endsWith(".conf")).slice(0, mostFiles)) {
    if (value.kind !== "scalar" || !/[;{][ \t]*$/m.test(value.raw) || !/\b(?:add_header|proxy_pass|location|server)\s/.test(value.raw)) continue;
    const text2 = value.raw.replace(/^[|>][^\n]*/, (mark) => " ".repeat(mark.length));
    yield* nginxExtractor.extract(parseNginx(" ".repeat(value.at.start) + text2), file2);
  }
}
function span(entry2) {
  return { start: entry2.keyAt.start, end: Math.max(entry2.keyAt.end, entry2.value.at.end) };
}
function decoded(node) {
  const text2 = textOf(node)?.replace(/\s/g, "") ?? "";
  if (text2 === "" || text2.length > 4e3 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text2)) return { kind: "opaque", why: "unsupported", at: node.at };
  const plain5 = Uint8Array.from(atob(text2.padEnd(Math.ceil(text2.length / 4) * 4, "=")), (unit) => unit.charCodeAt(0));
  return literal2(new TextDecoder().decode(plain5).replace(/\n$/, ""), node.at);
}
function* ingressCors(annotations) {
  const prefix = "nginx.ingress.kubernetes.io/";
  const enable = entryOf(annotations, `${prefix}enable-cors`);
  if (!enable || !isTrue(enable.value)) return;
  const origin = entryOf(annotations, `${prefix}cors-allow-origin`);
  const credentials2 = entryOf(annotations, `${prefix}cors-allow-credentials`);
  yield {
    kind: "cors",
    by: "ingress-nginx",
    ...origin?.value.kind === "scalar" ? { origins: scalarValue2(origin.value, "none") } : { defaultOrigins: "*" },
    ...credentials2?.value.kind === "scalar" ? { credentials: literal2(isTrue(credentials2.value), credentials2.value.at) } : {},
    originsAt: span(origin ?? enable),
    guards: [],
    at: span(enable)
  };
}
function* middlewareCors(headers) {
  const list = entryOf(headers, "accessControlAllowOriginList");
  const pattern = entryOf(headers, "accessControlAllowOriginListRegex");
  const credentials2 = entryOf(headers, "accessControlAllowCredentials");
  const origin = list ?? pattern;
  if (!origin) return;
  yield {
    kind: "cors",
    by: "traefik",
    ...list ? { origins: nodeValue(list.value, "none") } : {},
    ...pattern ? { pattern: nodeValue(pattern.value, "none") } : {},
    ...credentials2 ? { credentials: nodeValue(credentials2.value, "none") } : {},
    originsAt: span(origin),
    guards: [],
    at: span(origin)
  };
}

// src/extract/manifest.ts
var manifestExtractor = {
  topic: "manifest",
  formats: ["json"],
  triggers: ["compileroptions"],
  paths: /(?:^|\/)package\.json$/,
  *extract(document, file2) {
    if (document.kind !== "tree") return;
    const [root] = document.roots;
    const name = file2.path.slice(file2.path.lastIndexOf("/") + 1);
    if (!root) return;
    if (name === "package.json") yield* packageFact(root);
    else if (/^[tj]sconfig[\w.-]*\.json$/.test(name)) yield* aliasFact(root);
  }
};
function* packageFact(root) {
  const name = textOf(nodeAt(root, "name"));
  if (name === void 0) return;
  const main = textOf(nodeAt(root, "main")) ?? textOf(nodeAt(root, "module")) ?? exported(nodeAt(root, "exports"));
  yield { kind: "package", name, ...main === void 0 ? {} : { main }, at: root.at };
}
function exported(node) {
  let current = nodeAt(node, ".") ?? node;
  for (let depth = 0; depth < 5 && current?.kind === "map"; depth++) {
    current = nodeAt(current, "import") ?? nodeAt(current, "default") ?? nodeAt(current, "require") ?? entriesOf(current)[0]?.value;
  }
  return textOf(current);
}
function* aliasFact(root) {
  const base = textOf(nodeAt(root, "compilerOptions", "baseUrl"));
  const paths = nodeAt(root, "compilerOptions", "paths");
  if (base === void 0 && !paths) return;
  const aliases = entriesOf(paths).map(({ key, value }) => ({ pattern: key, targets: itemsOf(value).flatMap((item) => textOf(item) ?? []) }));
  yield { kind: "path-alias", ...base === void 0 ? {} : { base }, aliases, at: paths?.at ?? root.at };
}

// src/extract/node-config.ts
var configurationFile = /(?:^|\/)config\/(?:default|production)\.(?:json|ya?ml)$/;
var nodeConfigExtractor = {
  topic: "node-config",
  formats: ["json", "yaml"],
  triggers: ["secret"],
  concerns: ({ path }) => configurationFile.test(path),
  *extract(document, file2) {
    if (document.kind !== "tree" || !configurationFile.test(file2.path)) return;
    for (const owner of ["jwt", "session", "cookie"]) {
      const entry2 = entryOf(nodeAt(document.roots[0], owner), "secret");
      if (entry2?.value.kind !== "scalar" || (textOf(entry2.value) ?? "") === "") continue;
      yield { kind: "credential-default", name: `${owner}_secret`, value: scalarValue2(entry2.value, "none"), how: "setting", guards: [], at: entry2.value.at };
    }
  }
};

// src/extract/proxy-limits.ts
var maxDirectives2 = 5e4;
var proxyDirectivesExtractor = {
  topic: "proxy-limits",
  formats: ["nginx", "caddyfile"],
  triggers: ["limit_req", "limit_conn", "rate_limit", "proxy_pass", "uwsgi_pass", "fastcgi_pass", "request_body", "modsecurity"],
  *extract(document) {
    if (document.kind !== "nginx") return;
    const found3 = /* @__PURE__ */ new Map();
    const stack = [document.directives];
    for (let block = stack.pop(), steps = 0; block && steps < maxDirectives2; block = stack.pop(), steps++) {
      for (const directive of block) {
        if (directive.block) stack.push(directive.block);
        const fact8 = ofDirective(directive);
        if (fact8 !== null && !found3.has(`${fact8.kind} ${directive.name}`)) found3.set(`${fact8.kind} ${directive.name}`, fact8);
      }
    }
    yield* found3.values();
  }
};
function ofDirective({ name, args, at }) {
  if (name === "limit_req_zone" || name === "limit_conn_zone") return { ...limiter(at), .../^\$(?:binary_remote_addr|remote_addr|http_x_forwarded_for|realip_remote_addr)$/.test(args[0]?.text ?? "") && { per: "address" } };
  if (name === "limit_req" || name === "limit_conn" || name === "rate_limit" || name === "modsecurity") return limiter(at);
  if (/^(?:proxy|uwsgi|fastcgi|scgi)_pass$/.test(name) || name === "request_body") return bodyLimit(at);
  return null;
}
var requests = /\bratelimit\b|ratelimit\.(?:average|burst)|\binflightreq\b|ingress\.kubernetes\.io\/limit-(?:rps|rpm|connections)|\brate-limiting\b|local_ratelimit|\bthrottl(?:e|ing)\w{0,20}\s?["']?\s?:|throttlingBurstLimit|\bThrottleSettings\b|limit-req\b|BackendTrafficPolicy|CrowdSec|haproxy-ingress\.github\.io\/limit/i;
var bodies = /proxy-body-size|maxRequestBodyBytes|request-size-limiting|client-max-body-size|MAX_CONTENT_LENGTH/i;
var proxySettingsExtractor = {
  topic: "proxy-settings",
  formats: ["yaml", "toml"],
  triggers: ["ratelimit", "inflightreq", "limit-rps", "limit-rpm", "limit-connections", "rate-limiting", "throttle", "throttling", "proxy-body-size", "maxrequestbodybytes", "request-size-limiting", "backendtrafficpolicy", "crowdsec"],
  concerns: ({ text: text2 }) => /traefik|ingress|kong|envoy|gateway|serverless|AWSTemplate|plugins|middlewares/i.test(text2),
  *extract(_document, { text: text2 }) {
    const plain5 = text2.replace(/(?<=^|\s)#.{0,400}/gm, (found3) => " ".repeat(found3.length));
    const limiting = requests.exec(plain5);
    if (limiting !== null) yield limiter(rangeIn(limiting));
    const bounding = bodies.exec(plain5);
    if (bounding !== null) yield bodyLimit(rangeIn(bounding));
  }
};
function limiter(at) {
  return { kind: "limiter", layer: "proxy", purpose: "requests", at };
}
function bodyLimit(at) {
  return { kind: "body-limit", layer: "proxy", at };
}
function rangeIn(match2) {
  return { start: match2.index, end: match2.index + match2[0].length };
}

// src/extract/platform-cors.ts
var platformCorsExtractor = {
  topic: "platform-cors",
  formats: ["json", "toml", "yaml", "ini"],
  triggers: ["access-control-allow-origin", "cors", "allowed-origin", "allowedorigin"],
  concerns: ({ path, text: text2 }) => /(?:^|\/)(?:\w+\.json|netlify\.toml|_headers|serverless\.ya?ml|application[\w-]*\.(?:ya?ml|properties))$/i.test(path) || /\b(?:Resources|AWSTemplateFormatVersion|spring|micronaut|quarkus)\b/.test(text2),
  *extract(document, file2) {
    if (document.kind !== "tree") return;
    const name = file2.path.slice(file2.path.lastIndexOf("/") + 1).toLowerCase();
    for (const root of document.roots) yield* rootFacts(name, root);
  }
};
function* rootFacts(name, root) {
  if (name === "vercel.json" || name === "firebase.json" || name === "staticwebapp.config.json") yield* headerLists(name, root);
  else if (name === "netlify.toml") for (const block of itemsOf(nodeAt(root, "headers"))) yield* headerMap("netlify", nodeAt(block, "values"), textOf(nodeAt(block, "for")) ?? "");
  else if (name === "_headers") for (const { key, value } of entriesOf(root)) yield* headerMap("netlify", value, key);
  else if (/^serverless\.(?:ya?ml|json)$/.test(name)) yield* serverless(root);
  else if (nodeAt(root, "Resources") || nodeAt(root, "AWSTemplateFormatVersion")) yield* cloudFormation(root);
  else if (/^application[\w-]*\.(?:ya?ml|properties)$/.test(name) || nodeAt(root, "spring") || nodeAt(root, "micronaut") || nodeAt(root, "quarkus")) yield* spring(root);
}
function* headerLists(name, root) {
  const by = name === "vercel.json" ? "vercel" : name === "firebase.json" ? "firebase" : "azure-static-web-apps";
  for (const host2 of by === "firebase" ? itemsOf(nodeAt(root, "hosting")) : [root]) {
    for (const block of itemsOf(nodeAt(host2, "headers"))) {
      const list = itemsOf(nodeAt(block, "headers"));
      const find3 = (header2) => list.find((item) => textOf(nodeAt(item, "key"))?.toLowerCase() === header2);
      const origin = find3("access-control-allow-origin");
      const source = textOf(nodeAt(block, "source")) ?? textOf(nodeAt(block, "glob")) ?? "";
      const value = nodeAt(origin, "value");
      if (origin && value && !isStaticPath(source)) yield fact2(by, value, nodeAt(find3("access-control-allow-credentials"), "value"), origin.at);
    }
    for (const route of itemsOf(nodeAt(host2, "routes"))) yield* headerMap(by, nodeAt(route, "headers"), textOf(nodeAt(route, "src")) ?? textOf(nodeAt(route, "route")) ?? "");
    yield* headerMap(by, nodeAt(host2, "globalHeaders"), "");
  }
}
function* headerMap(by, map, path) {
  const find3 = (header2) => entriesOf(map).find((entry2) => entry2.key.toLowerCase() === header2);
  const origin = find3("access-control-allow-origin");
  if (origin && !isStaticPath(path)) yield fact2(by, origin.value, find3("access-control-allow-credentials")?.value, span2(origin));
}
function fact2(by, origins, credentials2, at) {
  return { kind: "cors", by, origins: nodeValue(origins, "none"), ...credentials2 ? { credentials: literal2(isTrue(credentials2), credentials2.at) } : {}, originsAt: at, guards: [], at };
}
function span2(entry2) {
  return { start: entry2.keyAt.start, end: Math.max(entry2.keyAt.end, entry2.value.at.end) };
}
function* serverless(root) {
  for (const { entry: entry2, path } of walkEntries([root])) {
    if (entry2.key !== "cors" || !/^(?:http|httpApi|url|provider)$/.test(path.at(-2) ?? "")) continue;
    yield* corsSetting("serverless", entry2, ["origin", "origins", "allowedOrigins"], "allowCredentials");
  }
}
function* cloudFormation(root) {
  for (const { entry: entry2 } of walkEntries([root])) {
    if (entry2.key === "Cors" || entry2.key === "CorsConfiguration") yield* corsSetting("aws", entry2, ["AllowOrigin", "AllowOrigins"], "AllowCredentials");
  }
}
function* corsSetting(by, entry2, originKeys, credentialsKey) {
  const { value } = entry2;
  if (value.kind === "scalar") {
    if (isTrue(value)) yield { kind: "cors", by, defaultOrigins: "*", originsAt: span2(entry2), guards: [], at: span2(entry2) };
    else if (textOf(value)?.includes("*")) yield { kind: "cors", by, origins: literal2(textOf(value)?.replace(/'/g, "") ?? "", value.at), originsAt: span2(entry2), guards: [], at: span2(entry2) };
    return;
  }
  const origin = originKeys.map((key) => entryOf(value, key)).find((found3) => found3 !== void 0);
  if (!origin) return;
  const text2 = textOf(origin.value);
  const credentials2 = nodeAt(value, credentialsKey);
  yield {
    kind: "cors",
    by,
    origins: text2 === void 0 ? nodeValue(origin.value, "none") : literal2(text2.replace(/^'|'$/g, ""), origin.value.at),
    ...credentials2 ? { credentials: literal2(/^'?true'?$/i.test(textOf(credentials2) ?? ""), credentials2.at) } : {},
    originsAt: span2(origin),
    guards: [],
    at: span2(origin)
  };
}
var originKey = /(?:^|[.\]])(?:allowed-?origins?(?:-?patterns?)?)(?:\[\d+\])?$|(?:^|\.)cors\.origins?$/i;
function* spring(root) {
  for (const { entry: entry2, path } of walkEntries([root])) {
    const full = path.join(".");
    if (!/cors/i.test(full) || !originKey.test(full)) continue;
    yield { kind: "cors", by: "spring", origins: nodeValue(entry2.value, "braces"), originsAt: span2(entry2), guards: [], at: span2(entry2) };
  }
}

// src/extract/platform.ts
var maps = /* @__PURE__ */ new Map([
  ["fly.toml", [["env"]]],
  ["vercel.json", [["env"], ["build", "env"]]],
  ["now.json", [["env"]]],
  ["netlify.toml", [["build", "environment"], ["context", "production", "environment"]]],
  ["app.yaml", [["env_variables"]]],
  ["serverless.yml", [["provider", "environment"]]],
  ["serverless.yaml", [["provider", "environment"]]],
  ["railway.toml", [["deploy", "env"]]],
  ["wrangler.toml", [["vars"], ["env", "production", "vars"]]]
]);
var platformExtractor = {
  topic: "platform",
  formats: ["yaml", "toml", "json"],
  triggers: ["env_variables", "envvars"],
  paths: /(?:^|\/)(?:fly\.toml|vercel\.json|now\.json|netlify\.toml|app\.yaml|app\.json|serverless\.ya?ml|railway\.toml|wrangler\.toml|template\.ya?ml)$/,
  concerns: ({ path }) => /(?:^|\/)(?:[\w]+\.toml|\w+\.json|(?:app|render|serverless|template)\.ya?ml)$/i.test(path),
  *extract(document, file2) {
    if (document.kind !== "tree") return;
    const name = file2.path.slice(file2.path.lastIndexOf("/") + 1).toLowerCase();
    for (const root of document.roots) {
      for (const path of maps.get(name) ?? []) for (const entry2 of entriesOf(nodeAt(root, ...path))) yield* supply(entry2.key, entry2.value, entry2);
      if (name === "render.yaml") yield* render(root);
      if (name === "app.json") for (const entry2 of entriesOf(nodeAt(root, "env"))) yield* supply(entry2.key, nodeAt(entry2.value, "value") ?? entry2.value, entry2);
      if (/^template\.ya?ml$/.test(name)) yield* lambda(root);
    }
  }
};
function* supply(name, node, entry2, service) {
  if (node.kind !== "scalar") return;
  const at = { start: entry2.keyAt.start, end: Math.max(entry2.keyAt.end, node.at.end) };
  const value = scalarValue2(node, "none");
  const fact8 = { kind: "supply", by: "platform", name, value, at, ...service === void 0 ? {} : { service } };
  yield fact8;
  yield* variableFacts(name, value, at);
}
function* render(root) {
  for (const service of itemsOf(nodeAt(root, "services"))) {
    for (const variable3 of itemsOf(nodeAt(service, "envVars"))) {
      const name = textOf(nodeAt(variable3, "key"));
      const entry2 = entriesOf(variable3).find(({ key }) => key === "value");
      if (name !== void 0 && entry2) yield* supply(name, entry2.value, { ...entry2, keyAt: { start: variable3.at.start, end: variable3.at.start } }, textOf(nodeAt(service, "name")));
    }
  }
}
function* lambda(root) {
  for (const { entry: entry2, path } of walkEntries([root])) {
    if (entry2.key !== "Variables" || path.at(-2) !== "Environment") continue;
    for (const variable3 of entriesOf(entry2.value)) yield* supply(variable3.key, variable3.value, variable3, path[1]);
  }
}

// src/extract/tls-options.ts
var offWhenTrue = /* @__PURE__ */ new Set(["insecureskipverify", "insecure_skip_verify", "insecureskiptlsverify", "insecure-skip-tls-verify", "insecure_skip_tls_verify", "tlsskipverify", "tls_skip_verify", "skip_tls_verify", "skip-tls-verify"]);
var offWhenFalse = /* @__PURE__ */ new Set(["strict-ssl", "enablestrictssl", "ssl_verify", "verify_ssl"]);
var given = /(?:skip_?-?(?:tls_?-?)?verify|strict-?ssl|ssl_verify|verify_ssl)["']?\s{0,40}[:=]\s{0,200}(?:[&!]\S{1,40}\s{1,40})?["']?(?:true|yes|on|1|false|no|0|y|\*|\$)/i;
var tlsOptionsExtractor = {
  topic: "tls-options",
  formats: ["yaml", "json", "toml", "ini"],
  triggers: ["insecureskip", "insecure_skip", "insecure-skip", "tlsskipverify", "tls_skip_verify", "skip_tls_verify", "skip-tls-verify", "strict-ssl", "enablestrictssl", "ssl_verify", "verify_ssl"],
  concerns: ({ text: text2 }) => given.test(text2),
  *extract(document) {
    if (document.kind !== "tree") return;
    const roots2 = document.roots.filter((root) => !/^(?:Service|Pod)Monitor$/.test(textOf(nodeAt(root, "kind")) ?? ""));
    for (const { entry: entry2 } of walkEntries(roots2)) {
      const key = entry2.key.toLowerCase();
      if (entry2.value.kind !== "scalar") continue;
      const isOff2 = offWhenTrue.has(key) ? isTrue(entry2.value) : offWhenFalse.has(key) && /^(?:false|no|0)$/i.test(entry2.value.raw.replace(/["']/g, ""));
      if (!isOff2) continue;
      yield { kind: "tls-verify", option: entry2.key, value: scalarValue2(entry2.value, "none"), offWhen: "always", guards: [], at: { start: entry2.keyAt.start, end: entry2.value.at.end } };
    }
  }
};

// src/extract/volumes.ts
var imageVolumesExtractor = {
  topic: "image-volumes",
  formats: ["dockerfile"],
  triggers: ["volume", "workdir"],
  *extract(document) {
    if (document.kind !== "dockerfile") return;
    for (const { name, args, at } of document.instructions) {
      if (name === "VOLUME") for (const word2 of args) yield { kind: "volume", by: "dockerfile", is: "kept", target: word2.text, at };
      if (name === "WORKDIR" && args[0] !== void 0) yield { kind: "volume", by: "dockerfile", is: "working-folder", target: args[0].text, at };
    }
  }
};
var platformFile = /(?:^|\/)(?:fly\.toml|render\.ya?ml|railway\.toml)$/;
var volumesExtractor = {
  topic: "volumes",
  formats: ["yaml", "toml"],
  triggers: ["volumes:", "volumemounts", "persistentvolumeclaim", "volumeclaimtemplates", "mountpath", "[mounts]", "[[mounts]]"],
  concerns: ({ path, text: text2 }) => !path.includes(".github/") && (platformFile.test(path) || /^[ \t]*(?:services|volumeMounts|volumeClaimTemplates|- mountPath|kind):/m.test(text2)),
  *extract(document, file2) {
    if (document.kind !== "tree") return;
    for (const root of document.roots) {
      if (platformFile.test(file2.path)) yield* platformVolumes(root);
      else if (nodeAt(root, "apiVersion")) yield* kubernetesVolumes(root);
      else for (const { key, value } of entriesOf(nodeAt(root, "services"))) yield* composeVolumes(key, value);
    }
  }
};
function volume(by, is, target, { at }, service) {
  return { kind: "volume", by, is, target, at, ...service !== void 0 && { service } };
}
function* composeVolumes(service, body) {
  const context = textOf(nodeAt(body, "build")) ?? textOf(nodeAt(body, "build", "context"));
  for (const item of itemsOf(nodeAt(body, "volumes"))) {
    const [source, target] = item.kind === "map" ? [textOf(nodeAt(item, "source")) ?? "", textOf(nodeAt(item, "target")) ?? ""] : sides(textOf(item) ?? "");
    if (target === "" || /\.\w{1,6}$|docker\.sock/.test(target)) continue;
    if (textOf(item)?.endsWith(":ro") === true || textOf(nodeAt(item, "type")) === "tmpfs") continue;
    const isSource = context !== void 0 && folder(source) !== "" && folder(source) === folder(context);
    yield { ...volume("compose", "kept", target, item, service), ...isSource && { source: "build" } };
  }
}
function sides(text2) {
  const plain5 = text2.replaceAll(/\$\{[^}]{0,200}\}/g, "$");
  const [first2 = "", second] = plain5.split(":");
  return second === void 0 ? ["", first2] : [first2, second];
}
function folder(path) {
  const plain5 = path.replace(/\/+$/, "");
  if (!/^[./]/.test(path)) return path.includes("/") ? plain5 : "";
  return plain5.replace(/^\.\//, "") || ".";
}
function* kubernetesVolumes(root) {
  const spec = nodeAt(root, "spec");
  const pod = nodeAt(spec, "template", "spec") ?? nodeAt(spec, "jobTemplate", "spec", "template", "spec") ?? spec;
  const kinds = new Map(itemsOf(nodeAt(pod, "volumes")).map((one) => [textOf(nodeAt(one, "name")) ?? "", kindOfVolume(one)]));
  for (const claim of itemsOf(nodeAt(spec, "volumeClaimTemplates"))) kinds.set(textOf(nodeAt(claim, "metadata", "name")) ?? "", "kept");
  for (const container of itemsOf(nodeAt(pod, "containers"))) {
    for (const mount2 of itemsOf(nodeAt(container, "volumeMounts"))) {
      const is = kinds.get(textOf(nodeAt(mount2, "name")) ?? "") ?? "kept";
      const target = textOf(nodeAt(mount2, "mountPath")) ?? "";
      if (is !== null && target !== "") yield volume("kubernetes", is, target, mount2, textOf(nodeAt(root, "metadata", "name")));
    }
  }
}
function kindOfVolume(node) {
  if (nodeAt(node, "emptyDir")) return "throw-away";
  return nodeAt(node, "configMap") ?? nodeAt(node, "secret") ?? nodeAt(node, "projected") ?? nodeAt(node, "downwardAPI") ? null : "kept";
}
function* platformVolumes(root) {
  const mounts2 = nodeAt(root, "mounts");
  for (const mount2 of mounts2?.kind === "map" ? [mounts2] : itemsOf(mounts2)) yield volume("platform", "kept", textOf(nodeAt(mount2, "destination")) ?? "", mount2);
  for (const service of itemsOf(nodeAt(root, "services"))) {
    const disk = nodeAt(service, "disk");
    if (disk) yield volume("platform", "kept", textOf(nodeAt(disk, "mountPath")) ?? "", disk, textOf(nodeAt(service, "name")));
  }
}

// src/extract/config.ts
var configExtractors = [
  accountCommandsExtractor,
  caddyfileExtractor,
  commandsExtractor,
  composeExtractor,
  dockerfileExtractor,
  dotenvExtractor,
  helmExtractor,
  ignoreExtractor,
  kubernetesExtractor,
  manifestExtractor,
  nginxExtractor,
  nodeConfigExtractor,
  platformCorsExtractor,
  platformExtractor,
  proxyDirectivesExtractor,
  proxySettingsExtractor,
  tlsOptionsExtractor,
  imageVolumesExtractor,
  volumesExtractor
];

// src/extract/python/descend.ts
function nodesBelow(roots2, mostSteps3) {
  const found3 = [];
  const pending = [...roots2];
  for (let steps = 0; pending.length > 0 && steps < mostSteps3; steps++) {
    const next2 = pending.pop();
    if (Array.isArray(next2)) {
      for (let at = 0; at < next2.length && at < widest; at++) push(next2[at], pending);
      continue;
    }
    if ("type" in next2) found3.push(next2);
    for (const key in next2) push(next2[key], pending);
  }
  return found3;
}
var widest = 200;
function push(child, pending) {
  if (child !== null && typeof child === "object") pending.push(child);
}

// src/extract/python/scope.ts
var deepestGuard = 12;
function under(parent, test2, negated, scope, equals = null) {
  const depth = parent ? parent.depth + 1 : 1;
  if (depth > deepestGuard) return parent;
  return { parent, test: test2, negated, equals, scope, depth, value: null };
}
function implies(inner, outer) {
  if (outer === null) return true;
  for (let guard = inner; guard !== null && guard.depth >= outer.depth; guard = guard.parent) if (guard === outer) return true;
  return false;
}
var nothing2 = /* @__PURE__ */ new Set();
var noAttributes = /* @__PURE__ */ new Map();
function newScope(kind2, node, parent, symbol2, self2 = "") {
  return {
    kind: kind2,
    node,
    parent,
    symbol: symbol2,
    names: /* @__PURE__ */ new Map(),
    attributes: kind2 === "class" ? /* @__PURE__ */ new Map() : noAttributes,
    globals: nothing2,
    self: self2
  };
}
function define(names, name, def) {
  const known2 = names.get(name);
  if (known2) known2.push(def);
  else names.set(name, [def]);
}
function find2(scope, name) {
  let first2 = true;
  for (let at = scope; at !== null; at = at.parent) {
    if (at.kind === "class" && !first2) continue;
    if (at.kind !== "inner") first2 = false;
    if (at.globals.has(name)) continue;
    const defs = at.names.get(name);
    if (defs) return { scope: at, defs };
  }
  return null;
}
function functionOf(scope) {
  for (let at = scope; at !== null; at = at.parent) {
    if (at.kind === "function") return at;
    if (at.kind !== "inner") return null;
  }
  return null;
}
function classOf(scope) {
  for (let at = scope; at !== null; at = at.parent) if (at.kind === "class") return at;
  return null;
}

// src/extract/python/names.ts
var deepest2 = 12;
function qualify(node, scope, depth = 0) {
  if (depth > deepest2) return null;
  switch (node.type) {
    case "Name": {
      const known2 = find2(scope, node.id);
      return known2 ? fromDefs(known2.defs, depth) : node.id;
    }
    case "Attribute": {
      const own2 = ownAttribute(node.value, node.attr, scope, depth);
      if (own2 !== null) return own2;
      const on = qualify(node.value, scope, depth + 1);
      return on === null ? null : `${on}.${node.attr}`;
    }
    case "Call": {
      const callee = qualify(node.func, scope, depth + 1);
      return callee === null ? null : `${callee}()`;
    }
    case "Await":
      return qualify(node.value, scope, depth + 1);
    default:
      return null;
  }
}
function fromDefs(defs, depth) {
  for (const def of defs) {
    if (def.kind === "import") return def.target;
    if (def.kind === "param") return def.annotation ? instanceOf(def.annotation, def.scope, depth) : null;
    if (def.kind !== "value" || def.value === null) continue;
    const { type: type2 } = def.value;
    if (type2 !== "Name" && type2 !== "Attribute" && type2 !== "Call" && type2 !== "Await") continue;
    const name = qualify(def.value, def.scope, depth + 1);
    if (name !== null) return name;
  }
  return null;
}
function instanceOf(annotation, scope, depth) {
  const name = qualify(annotation, scope, depth + 1);
  return name === null ? null : `${name}()`;
}
function ownAttribute(on, attribute2, scope, depth) {
  if (on.type !== "Name" || on.id !== "self" && on.id !== "cls") return null;
  const defs = classOf(scope)?.attributes.get(attribute2);
  return defs ? fromDefs(defs, depth) : null;
}
function lastName(node) {
  if (node.type === "Name") return node.id;
  return node.type === "Attribute" ? node.attr : "";
}
function dotted(node, depth = 0) {
  if (node.type === "Name") return node.id;
  if (node.type !== "Attribute" || depth > 20) return null;
  const on = dotted(node.value, depth + 1);
  return on === null ? null : `${on}.${node.attr}`;
}
function text(node) {
  return node?.type === "Constant" && node.literal === "str" ? node.value : null;
}
function keyword(call2, name) {
  for (const { arg, value } of call2.keywords) if (arg === name) return value;
  return null;
}
function argument(call2, at, ...names) {
  for (const name of names) {
    const value2 = keyword(call2, name);
    if (value2) return value2;
  }
  const value = at >= 0 ? call2.args[at] : void 0;
  return value && value.type !== "Starred" ? value : null;
}
var requestNames = /* @__PURE__ */ new Set(["request", "req", "websocket", "ws", "http_request", "flask_request"]);
function requestPath(node, scope, depth = 0) {
  if (depth > 6) return null;
  const dot = (on, name) => on === null ? null : on === "" ? name : `${on}.${name}`;
  switch (node.type) {
    case "Name":
      return requestNames.has(node.id) && isRequest(node.id, scope) ? "" : null;
    case "Attribute":
      if (node.attr === "request" && node.value.type === "Name" && node.value.id === "self") return "";
      return dot(requestPath(node.value, scope, depth + 1), node.attr.toLowerCase());
    case "Subscript": {
      const key = text(node.slice);
      return key === null ? null : dot(requestPath(node.value, scope, depth + 1), headerName(key));
    }
    case "Call": {
      if (node.func.type !== "Attribute" || node.func.attr !== "get" && node.func.attr !== "get_header") return null;
      const key = text(node.args[0]);
      if (key === null) return null;
      const on = requestPath(node.func.value, scope, depth + 1);
      return dot(on === "" && node.func.attr === "get_header" ? "headers" : on, headerName(key));
    }
    default:
      return null;
  }
}
function headerName(key) {
  const name = key.toLowerCase();
  return name.startsWith("http_") ? name.slice(5).replaceAll("_", "-") : name;
}
function isRequest(name, scope) {
  const known2 = find2(scope, name);
  return !known2 || known2.defs.some((def) => def.kind === "param" || def.kind === "import");
}

// src/extract/python/environment.ts
var variable2 = /^[A-Za-z_][A-Za-z0-9_.]*$/;
var plainReads = /* @__PURE__ */ new Set(["os.getenv", "os.environ.get", "os.environ.setdefault", "os.environ.pop", "os.environb.get", "os.getenvb"]);
var decouple = /* @__PURE__ */ new Set(["decouple.config", "decouple.AutoConfig()", "decouple.Config()", "prettyconf.config"]);
var starlette = /* @__PURE__ */ new Set(["starlette.config.Config()"]);
var environs = /* @__PURE__ */ new Set(["environs.Env()", "environs.env", "envparse.env", "envparse.Env()", "environs.EnvValidator()"]);
var djangoEnviron = /* @__PURE__ */ new Set(["environ.Env()", "environ.FileAwareEnv()"]);
var casts = /* @__PURE__ */ new Map([
  ["bool", "bool"],
  ["strtobool", "bool"],
  ["boolean", "bool"],
  ["int", "number"],
  ["float", "number"],
  ["decimal", "number"],
  ["str", "string"],
  ["string", "string"],
  ["list", "list"],
  ["tuple", "list"],
  ["set", "list"],
  ["Csv", "list"],
  ["CommaSeparatedStrings", "list"],
  ["csv", "list"],
  ["json", "json"],
  ["dict", "json"]
]);
var otherReaders = /* @__PURE__ */ new Set(["url", "path", "db", "cache", "email", "uuid", "log_level", "enum", "date", "datetime", "timedelta", "bytes", "dj_db_url", "search_url", "channels", "get_value", "unicode", "dj_email_url", "dj_cache_url", "email_url", "db_url", "cache_url"]);
var defaultVariables = /* @__PURE__ */ new Map([["db", "DATABASE_URL"], ["cache", "CACHE_URL"], ["email", "EMAIL_URL"], ["db_url", "DATABASE_URL"], ["cache_url", "CACHE_URL"], ["email_url", "EMAIL_URL"]]);
var readers = /* @__PURE__ */ new Set(["get", "setdefault", "pop", "config", ...casts.keys(), ...otherReaders]);
var readerName = /^_?(?:get_?|read_?|parse_?|load_?|require_?|str_|bool_|int_|list_|float_|optional_?)*_?(?:from_)?env(?:iron(?:ment)?)?(?:_?(?:var|variable|value|str|string|bool|boolean|flag|int|float|number|list|csv|json|or_default|required|setting|get))*$/i;
function environmentRead(node, scope) {
  if (node.type === "Subscript") return subscriptRead(node, scope);
  if (node.type !== "Call") return null;
  const last2 = lastName(node.func);
  if (last2 === "") return null;
  const first2 = text(argument(node, 0, "key", "name", "var", "option", "var_name", "env_var"));
  if (first2 === null ? !defaultVariables.has(last2) : !variable2.test(first2)) return null;
  if (node.func.type === "Attribute" && !readers.has(last2) && !/env/i.test(last2)) return null;
  return libraryRead(node, last2, first2, scope) ?? (first2 === null ? null : ownRead(node, last2, first2, scope));
}
function mayRead(node) {
  const first2 = node.args[0] ?? node.keywords[0]?.value;
  return first2 === void 0 ? defaultVariables.has(lastName(node.func)) : first2.type === "Constant" && first2.literal === "str";
}
function subscriptRead(node, scope) {
  const name = text(node.slice);
  if (name === null || node.ctx !== "Load") return null;
  if (node.value.type !== "Name" && lastName(node.value) !== "environ") return null;
  return qualify(node.value, scope) === "os.environ" ? { name, fallback: null, required: true } : null;
}
function environmentTest(node, scope) {
  const name = text(node.left);
  const right = node.comparators[0];
  if (name === null || node.comparators.length !== 1 || !right || node.ops[0] !== "In" && node.ops[0] !== "NotIn") return null;
  return qualify(right, scope) === "os.environ" ? name : null;
}
function libraryRead(node, last2, first2, scope) {
  const callee = qualify(node.func, scope);
  if (callee === null) return null;
  if (plainReads.has(callee)) {
    const fallback = argument(node, 1, "default");
    return first2 === null ? null : { name: first2, fallback, required: false };
  }
  if (decouple.has(callee) || starlette.has(callee)) {
    const places2 = decouple.has(callee) ? [1, 2] : [2, 1];
    return first2 === null ? null : described(first2, argument(node, places2[0] ?? 1, "default"), castOf(argument(node, places2[1] ?? 2, "cast")));
  }
  const dot = callee.lastIndexOf(".");
  const owner = callee.slice(0, dot);
  if (environs.has(callee) || djangoEnviron.has(callee)) {
    const places2 = environs.has(callee) ? [1, -1] : [2, 1];
    return first2 === null ? null : schemed(node, first2, argument(node, places2[0] ?? 1, "default"), castOf(argument(node, places2[1] ?? -1, "cast")), scope);
  }
  if (!environs.has(owner) && !djangoEnviron.has(owner) && !isSharedReader(owner, first2)) return null;
  const cast = casts.get(last2);
  if (cast === void 0 && !otherReaders.has(last2)) return null;
  const name = first2 ?? defaultVariables.get(last2);
  return name === void 0 ? null : schemed(node, name, argument(node, 1, "default"), cast, scope);
}
function isSharedReader(owner, first2) {
  return /\.env$/.test(owner) && first2 !== null && first2.length > 2 && first2 === first2.toUpperCase();
}
function described(name, fallback, cast) {
  return { name, fallback, required: fallback === null, ...cast && { cast } };
}
function schemed(node, name, fallback, cast, scope) {
  const owner = node.func.type === "Attribute" ? node.func.value : node.func;
  const defs = owner.type === "Name" ? find2(scope, owner.id)?.defs : void 0;
  for (const def of defs ?? []) {
    if (def.value?.type !== "Call") continue;
    const entry2 = keyword(def.value, name);
    if (!entry2) continue;
    const [type2, value] = entry2.type === "Tuple" ? [entry2.elts[0] ?? null, entry2.elts[1] ?? null] : [entry2, null];
    return described(name, fallback ?? value, cast ?? castOf(type2));
  }
  return described(name, fallback, cast);
}
function castOf(node) {
  if (node === null) return void 0;
  if (node.type === "Call") return casts.get(lastName(node.func));
  if (node.type === "List" || node.type === "Tuple") return "list";
  if (node.type === "Lambda") return node.body.type === "ListComp" || node.body.type === "Call" && lastName(node.body.func) === "split" ? "list" : void 0;
  return casts.get(lastName(node));
}
function ownRead(node, last2, first2, scope) {
  const looks2 = last2.length < 40 && /env/i.test(last2) && readerName.test(last2) && last2 !== "environ";
  if (node.func.type === "Attribute" && !(looks2 && first2 === first2.toUpperCase())) return null;
  const reader = node.func.type === "Name" ? ownReader(node.func.id, scope) : null;
  if (reader === "other") return null;
  if (reader === null && !(looks2 && first2 === first2.toUpperCase() && first2.length > 2)) return null;
  const cast = [...casts.keys()].find((word2) => last2.toLowerCase().split("_").includes(word2));
  const given4 = argument(node, 1, "default", "fallback", "default_value");
  const fallback = given4 ?? reader?.fallback ?? null;
  return { name: first2, fallback, required: false, ...cast && { cast: casts.get(cast) } };
}
var readerCache = /* @__PURE__ */ new WeakMap();
function ownReader(name, scope) {
  const known2 = find2(scope, name);
  const def = known2?.defs.find((one) => one.kind !== "import");
  if (!def) return null;
  const node = def.code;
  if (!node || node.type === "ClassDef") return "other";
  const cached = readerCache.get(node);
  if (cached) return cached;
  const parameters3 = [...node.args.posonlyargs, ...node.args.args];
  const key = parameters3[0]?.arg;
  const found3 = key !== void 0 && node.body.length <= 12 && passesToEnvironment(node, key);
  const defaults2 = node.args.defaults;
  const result = found3 ? { fallback: parameters3.length > 1 ? defaults2[defaults2.length - parameters3.length + 1] ?? null : null } : "other";
  readerCache.set(node, result);
  return result;
}
function passesToEnvironment({ body }, key) {
  const isKey = (node) => node?.type === "Name" && node.id === key;
  for (const node of nodesBelow(body, 600)) {
    if (node.type === "Subscript" && lastName(node.value) === "environ" && isKey(node.slice)) return true;
    if (node.type !== "Call" || !isKey(node.args[0])) continue;
    const last2 = lastName(node.func);
    if (last2 === "getenv" || last2 === "get" && node.func.type === "Attribute" && lastName(node.func.value) === "environ") return true;
  }
  return false;
}

// src/extract/python/locals.ts
var mostDefs = 12;
function localValue(node, state, convert5) {
  const at = { start: node.start, end: node.end };
  const known2 = find2(state.scope, node.id);
  if (!known2 || known2.scope.kind === "module") return { kind: "name", name: node.id, at };
  const { defs, scope } = known2;
  const given4 = state.given?.get(node.id);
  if (given4 && defs[0]?.kind === "param") return given4;
  if (scope.self !== "" && scope.self === node.id) return className(scope, at);
  const path = requestPath(node, state.scope);
  if (path !== null) return { kind: "opaque", why: "request", name: path, at };
  if (defs.every((def) => def.kind === "import")) return { kind: "name", name: node.id, at };
  const here = scope === homeOf(state.scope);
  const reaching = here ? defs.filter((def) => def.end <= node.start) : defs;
  if (reaching.length > mostDefs) return { kind: "opaque", why: "local", name: node.id, at };
  return reach(reaching, node, state, here, convert5) ?? { kind: "opaque", why: "local", name: node.id, at };
}
function className(method, at) {
  const symbol2 = classOf(method)?.symbol ?? "";
  const [first2 = "", ...rest] = symbol2.split(".");
  let value = { kind: "name", name: first2, at };
  for (const name of rest) value = { kind: "member", on: value, name, at };
  return value;
}
function homeOf(scope) {
  let at = scope;
  while (at.kind === "inner" && at.parent) at = at.parent;
  return at;
}
function reach(defs, node, state, here, convert5) {
  const at = { start: node.start, end: node.end };
  const unknown = (why) => ({ kind: "opaque", why, name: node.id, at });
  let value = null;
  let first2 = 0;
  for (const [index, def] of defs.entries()) if (def.kind !== "add" && (!here || implies(state.guard, def.guard)) && !outOfLoop(def, node)) first2 = index;
  let before = null;
  for (const def of defs.slice(first2)) {
    const previous = before;
    before = null;
    if (def.kind === "param") value = unknown("parameter");
    else if (def.kind === "item") value = unknown("item");
    else if (def.kind === "add") value = added(value, def, node, state, convert5);
    else if (def.kind === "import") value = { kind: "name", name: node.id, at };
    else if (def.kind !== "value" || def.value === null) value = unknown("local");
    else {
      const next2 = convert5(def.value, { ...state, scope: def.scope, guard: def.guard });
      const conditional = here ? !implies(state.guard, def.guard) : def.guard !== defs[0]?.guard;
      const otherwise = previous && opposite(previous.guard, def.guard) ? previous.value : value ?? unknown("local");
      value = conditional || outOfLoop(def, node) ? choice(def, next2, otherwise, state, convert5) : next2;
      before = { guard: def.guard, value: next2 };
    }
  }
  return value;
}
function opposite(one, other) {
  return one !== null && other !== null && one.test === other.test && one.parent === other.parent && one.negated !== other.negated;
}
function outOfLoop({ loop }, node) {
  return loop !== null && !(loop.start <= node.start && node.start < loop.end);
}
function choice(def, then, otherwise, state, convert5) {
  const tests = [];
  for (let guard = def.guard; guard !== null && !implies(state.guard, guard); guard = guard.parent) tests.unshift(testOf(guard, state, convert5));
  const { at } = then;
  const [only] = tests;
  const test2 = only === void 0 ? { kind: "opaque", why: "local", at } : tests.length === 1 ? only : { kind: "and", parts: tests, at };
  return { kind: "conditional", test: test2, then, otherwise, at };
}
function testOf(guard, state, convert5) {
  const at = { start: guard.test.start, end: guard.test.end };
  if (guard.equals) return { kind: "opaque", why: "unsupported", at };
  const test2 = convert5(guard.test, { ...state, scope: guard.scope, guard: guard.parent });
  return guard.negated ? { kind: "not", of: test2, at } : test2;
}
function added(value, def, node, state, convert5) {
  const at = { start: node.start, end: node.end };
  const unknown = { kind: "opaque", why: "local", name: node.id, at };
  if (value === null || def.value === null || value.kind === "opaque" && value.why === "local") return unknown;
  const more = convert5(def.value, { ...state, scope: def.scope, guard: def.guard });
  if (outOfLoop(def, node)) {
    const { loop } = def;
    if (!loop?.iter || loop.parent !== null) return unknown;
    const tests = [];
    for (let { guard } = def; guard !== null && guard.test.start >= loop.start; guard = guard.parent) tests.unshift(testOf(guard, state, convert5));
    const over = { kind: "map-over", source: convert5(loop.iter, { ...state, scope: def.scope, guard: def.guard }), element: chosen(more, tests), at };
    return value.kind === "list" && value.items.length === 0 ? over : { kind: "join", parts: [value, over], at };
  }
  const addition2 = def.many ? more : { kind: "list", items: [more], at };
  const whole = { kind: "join", parts: [value, addition2], at };
  return implies(state.guard, def.guard) ? whole : choice(def, whole, value, state, convert5);
}
function chosen(element, tests) {
  const telling2 = tests.filter((test2) => !isBlankTest(test2));
  const [only] = telling2;
  if (only === void 0) return element;
  const { at } = element;
  return { kind: "conditional", test: telling2.length === 1 ? only : { kind: "and", parts: telling2, at }, then: element, otherwise: { kind: "literal", value: "", at }, at };
}
function isBlankTest(test2) {
  if (test2.kind === "not") return test2.of.kind === "not" && isBlankTest(test2.of.of);
  if (test2.kind === "call") return test2.callee.kind === "member" && /^(?:l|r)?strip$/.test(test2.callee.name) && isBlankTest(test2.callee.on);
  return test2.kind === "opaque" && test2.why === "item";
}

// src/extract/python/expression.ts
var deepest3 = 60;
var usualBudget = 400;
var guardBudget = 40;
function toValue(node, scope, guard, budget = usualBudget, given4 = null) {
  return convert4(node, { scope, guard, given: given4, budget: { left: budget }, depth: 0 });
}
function toWholeValue(node, scope, guard, budget, given4 = null) {
  const state = { scope, guard, given: given4, budget: { left: budget }, depth: 0 };
  const value = convert4(node, state);
  return state.budget.left > 0 ? value : opaque(node);
}
function guardValues(guard, given4 = null) {
  const values = [];
  for (let at = guard; at !== null; at = at.parent) values.push(given4 ? guardValue(at, given4) : at.value ??= guardValue(at, null));
  return values.reverse();
}
function guardValue(guard, given4) {
  const test2 = toWholeValue(guard.test, guard.scope, guard.parent, guardBudget, given4);
  if (guard.equals) {
    const parts3 = guard.equals.map((one) => ({ kind: "compare", op: "==", left: test2, right: toValue(one, guard.scope, guard.parent, 20, given4), at: rangeOf3(one) }));
    return parts3.length === 1 && parts3[0] ? parts3[0] : { kind: "or", parts: parts3, at: test2.at };
  }
  return guard.negated ? negate(test2) : test2;
}
function negate(value) {
  return value.kind === "not" ? value.of : { kind: "not", of: value, at: value.at };
}
function rangeOf3({ start, end }) {
  return { start, end };
}
function opaque(node, why = "unsupported", name) {
  return { kind: "opaque", why, at: rangeOf3(node), ...name !== void 0 && { name } };
}
function convert4(node, state) {
  if (state.depth > deepest3 || state.budget.left <= 0) return opaque(node);
  state.budget.left--;
  state.depth++;
  const value = converted(node, state);
  state.depth--;
  return value;
}
function converted(node, inside2) {
  switch (node.type) {
    case "Constant":
      return constant(node);
    case "Name":
      return localValue(node, inside2, convert4);
    case "Attribute":
      return attribute(node, inside2);
    case "Call":
      return call(node, inside2);
    case "Subscript":
      return subscript(node, inside2);
    case "List":
    case "Tuple":
    case "Set":
      return sequence(node.elts, node, inside2);
    case "Dict":
      return { kind: "map", entries: entries(node, inside2), at: rangeOf3(node) };
    case "BoolOp":
      return { kind: node.op === "Or" ? "or" : "and", parts: several(node.values, inside2), at: rangeOf3(node) };
    case "UnaryOp":
      return unary(node, inside2);
    case "Compare":
      return compare(node, inside2);
    case "IfExp":
      return { kind: "conditional", test: convert4(node.test, inside2), then: convert4(node.body, inside2), otherwise: convert4(node.orelse, inside2), at: rangeOf3(node) };
    case "BinOp":
      return binary(node, inside2);
    case "JoinedStr":
      return { kind: "join", parts: interpolated(node, inside2), at: rangeOf3(node) };
    case "Lambda": {
      const scope = innerScope(node, inside2.scope);
      return { kind: "function", returns: [convert4(node.body, { ...inside2, scope })], at: rangeOf3(node) };
    }
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
      return comprehension(node, inside2);
    case "Await":
    case "NamedExpr":
    case "FormattedValue":
    case "Starred":
      return convert4(node.value, inside2);
    default:
      return opaque(node);
  }
}
function constant(node) {
  const { literal: literal4, value } = node;
  if (literal4 === "ellipsis") return opaque(node);
  return { kind: "literal", value: literal4 === "int" && typeof value === "string" ? Number(value) : value, at: rangeOf3(node) };
}
function several(nodes, inside2) {
  const values = [];
  for (const node of nodes) {
    if (inside2.budget.left <= 0) {
      values.push(opaque(node));
      break;
    }
    values.push(convert4(node, inside2));
  }
  return values;
}
function sequence(nodes, at, inside2) {
  if (!nodes.some((one) => one.type === "Starred")) return { kind: "list", items: several(nodes, inside2), at: rangeOf3(at) };
  const parts3 = [];
  let run2 = [];
  const flush = () => {
    if (run2.length > 0) parts3.push({ kind: "list", items: several(run2, inside2), at: rangeOf3(at) });
    run2 = [];
  };
  for (const node of nodes) {
    if (node.type !== "Starred") run2.push(node);
    else {
      flush();
      parts3.push(convert4(node.value, inside2));
    }
  }
  flush();
  return { kind: "join", parts: parts3, at: rangeOf3(at) };
}
function entries(node, inside2) {
  const result = [];
  for (const [at, key] of node.keys.entries()) {
    const value = node.values[at];
    if (!value) continue;
    if (inside2.budget.left <= 0) {
      result.push({ key: opaque(value), value: opaque(value) });
      break;
    }
    result.push({ key: key ? convert4(key, inside2) : opaque(value), value: convert4(value, inside2) });
  }
  return result;
}
function attribute(node, inside2) {
  const path = requestPath(node, inside2.scope);
  if (path !== null) return opaque(node, "request", path);
  return { kind: "member", on: convert4(node.value, inside2), name: node.attr, at: rangeOf3(node) };
}
function environment2(node, inside2) {
  const read3 = environmentRead(node, inside2.scope);
  if (!read3) return null;
  const { name, fallback, cast } = read3;
  return { kind: "env", name, ...fallback && { fallback: convert4(fallback, inside2) }, ...cast && { cast }, at: rangeOf3(node) };
}
function call(node, inside2) {
  const known2 = (mayRead(node) ? environment2(node, inside2) : null) ?? requested(node, inside2) ?? formatted(node, inside2);
  if (known2) return known2;
  if (node.func.type === "Name" && node.func.id === "dict" && node.args.length === 0) {
    return { kind: "map", entries: node.keywords.map((one) => keywordEntry(one, inside2)), at: rangeOf3(node) };
  }
  const callee = convert4(node.func, inside2);
  const args = several(node.args, inside2);
  const named6 = namedArguments(node.keywords, inside2);
  return { kind: "call", callee, args, named: named6, at: rangeOf3(node) };
}
function keywordEntry({ arg, value, start }, inside2) {
  const at = { start, end: start + (arg?.length ?? 2) };
  return { key: arg === null ? opaque(at) : { kind: "literal", value: arg, at }, value: convert4(value, inside2) };
}
function namedArguments(keywords, inside2) {
  const named6 = [];
  for (const { arg, value } of keywords) {
    const converted2 = convert4(value, inside2);
    if (arg !== null) named6.push({ name: arg, value: converted2 });
    else if (converted2.kind === "map" && converted2.entries.every(({ key }) => key.kind === "literal")) {
      for (const { key, value: item } of converted2.entries) if (key.kind === "literal") named6.push({ name: String(key.value), value: item });
    } else named6.push({ name: "**", value: converted2 });
  }
  return named6;
}
function requested(node, inside2) {
  const path = requestPath(node, inside2.scope);
  return path === null ? null : opaque(node, "request", path);
}
function subscript(node, inside2) {
  const read3 = environment2(node, inside2);
  if (read3) return read3;
  const path = requestPath(node, inside2.scope);
  if (path !== null) return opaque(node, "request", path);
  return { kind: "index", on: convert4(node.value, inside2), key: convert4(node.slice, inside2), at: rangeOf3(node) };
}
function unary(node, inside2) {
  const of = convert4(node.operand, inside2);
  if (node.op === "Not") return { kind: "not", of, at: rangeOf3(node) };
  if (of.kind === "literal" && typeof of.value === "number" && node.op !== "Invert") return { kind: "literal", value: node.op === "USub" ? -of.value : of.value, at: rangeOf3(node) };
  return opaque(node);
}
var comparisons = {
  Eq: "==",
  NotEq: "!=",
  Lt: "<",
  LtE: "<=",
  Gt: ">",
  GtE: ">=",
  Is: "==",
  IsNot: "!=",
  In: "in",
  NotIn: "not in"
};
function compare(node, inside2) {
  const tested = environmentTest(node, inside2.scope);
  if (tested !== null) {
    const none3 = { kind: "literal", value: null, at: rangeOf3(node) };
    return { kind: "compare", op: node.ops[0] === "In" ? "!=" : "==", left: { kind: "env", name: tested, at: rangeOf3(node.left) }, right: none3, at: rangeOf3(node) };
  }
  const parts3 = [];
  let left = convert4(node.left, inside2);
  for (const [at, comparator] of node.comparators.entries()) {
    const op = node.ops[at];
    if (!op) break;
    const right = convert4(comparator, inside2);
    parts3.push({ kind: "compare", op: comparisons[op], left, right, at: rangeOf3(node) });
    left = right;
  }
  return parts3.length === 1 && parts3[0] ? parts3[0] : { kind: "and", parts: parts3, at: rangeOf3(node) };
}
function binary(node, inside2) {
  const { left, op, right } = node;
  if (op === "Add") return sum(node, inside2);
  if (op === "BitAnd") return { kind: "opaque", why: "unsupported", name: "&", at: rangeOf3(node) };
  const template2 = op === "Mod" ? text(left) : null;
  if (template2 !== null) return { kind: "join", parts: percent(template2, right, node, inside2), at: rangeOf3(node) };
  const first2 = convert4(left, inside2);
  const second = convert4(right, inside2);
  if (first2.kind === "literal" && second.kind === "literal") {
    const folded = fold2(op, first2.value, second.value);
    return folded === null ? opaque(node) : { kind: "literal", value: folded, at: rangeOf3(node) };
  }
  if (op === "Div") return { kind: "join", parts: [first2, { kind: "literal", value: "/", at: rangeOf3(node) }, second], at: rangeOf3(node) };
  return opaque(node);
}
function fold2(op, left, right) {
  if (typeof left !== "number" || typeof right !== "number") return null;
  const result = op === "Mult" ? left * right : op === "Sub" ? left - right : op === "Div" ? left / right : op === "FloorDiv" ? Math.floor(left / right) : op === "Pow" ? left ** right : Number.NaN;
  return Number.isFinite(result) ? result : null;
}
function sum(node, inside2) {
  const operands = [];
  let at = node;
  while (at.type === "BinOp" && at.op === "Add") {
    operands.push(at.right);
    at = at.left;
  }
  operands.push(at);
  const parts3 = several(operands.reverse(), inside2);
  const numbers2 = parts3.map((part) => part.kind === "literal" ? part.value : null);
  if (numbers2.every((one) => typeof one === "number")) return { kind: "literal", value: numbers2.reduce((total, one) => total + one, 0), at: rangeOf3(node) };
  return { kind: "join", parts: parts3, at: rangeOf3(node) };
}
function interpolated(node, inside2) {
  return several(node.values, inside2);
}
function percent(template2, right, at, inside2) {
  const values = right.type === "Tuple" ? right.elts : [right];
  const pieces = template2.split(/%[sdrif]/);
  if (pieces.length !== values.length + 1 || values.length > 40) return [{ kind: "literal", value: template2, at: rangeOf3(at) }, opaque(right)];
  return woven(pieces, several(values, inside2), at);
}
function woven(pieces, values, at) {
  const parts3 = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece !== "") parts3.push({ kind: "literal", value: piece, at: rangeOf3(at) });
    const value = values[index];
    if (value) parts3.push(value);
  }
  return parts3;
}
function formatted(node, inside2) {
  if (node.func.type !== "Attribute" || node.func.attr !== "format") return null;
  const template2 = text(node.func.value);
  if (template2 === null || template2.length > 2e3 || template2.includes("{{")) return null;
  const fields3 = [...template2.matchAll(/\{(\w{0,40})\}/g)].map((match2) => match2[1] ?? "");
  const values = [];
  for (const [index, field2] of fields3.entries()) {
    const position = field2 === "" ? index : /^\d+$/.test(field2) ? Number(field2) : -1;
    const given4 = position >= 0 ? node.args[position] : node.keywords.find(({ arg }) => arg === field2)?.value;
    values.push(given4 ? convert4(given4, inside2) : opaque(node));
  }
  return { kind: "join", parts: woven(template2.split(/\{\w{0,40}\}/), values, node), at: rangeOf3(node) };
}
function comprehension(node, inside2) {
  const [generator] = node.generators;
  if (node.generators.length !== 1 || !generator) return opaque(node);
  const source = convert4(generator.iter, inside2);
  const within = { ...inside2, scope: innerScope(node, inside2.scope) };
  const element = chosen(convert4(node.elt, within), several(generator.ifs, within));
  return { kind: "map-over", source, element, at: rangeOf3(node) };
}
function innerScope(node, parent) {
  const scope = newScope("inner", node, parent, parent.symbol);
  const declare = (name, kind2) => define(scope.names, name, { kind: kind2, value: null, target: "", code: null, annotation: null, many: false, scope, guard: null, loop: null, start: node.start, end: node.start });
  if (node.type === "Lambda") {
    const { args } = node;
    for (const { arg } of [...args.posonlyargs, ...args.args, ...args.kwonlyargs]) declare(arg, "param");
    if (args.vararg) declare(args.vararg.arg, "param");
    if (args.kwarg) declare(args.kwarg.arg, "param");
    return scope;
  }
  const targets = node.generators.map((one) => one.target);
  for (let target = targets.pop(); target !== void 0; target = targets.pop()) {
    if (target.type === "Name") declare(target.id, "item");
    else if (target.type === "Tuple" || target.type === "List") targets.push(...target.elts);
    else if (target.type === "Starred") targets.push(target.value);
  }
  return scope;
}

// src/extract/python/flow.ts
function ends(body) {
  const last2 = body.at(-1);
  if (!last2) return false;
  if (last2.type === "Return" || last2.type === "Raise" || last2.type === "Continue" || last2.type === "Break") return true;
  if (last2.type === "Expr") return last2.value.type === "Call" && isExit(last2.value);
  if (last2.type === "With" || last2.type === "AsyncWith") return ends(last2.body);
  return last2.type === "If" && last2.orelse.length > 0 && last2.orelse[0]?.type !== "If" && ends(last2.body) && ends(last2.orelse);
}
var exits = /* @__PURE__ */ new Set(["exit", "_exit", "quit"]);
var exitOwners = /* @__PURE__ */ new Set(["sys", "os", "typer"]);
function isExit({ func }) {
  if (func.type === "Name") return exits.has(func.id);
  return func.type === "Attribute" && exits.has(func.attr) && func.value.type === "Name" && exitOwners.has(func.value.id);
}
function isTypeChecking(test2) {
  return test2.type === "Name" && test2.id === "TYPE_CHECKING" || test2.type === "Attribute" && test2.attr === "TYPE_CHECKING";
}
var importErrors = /* @__PURE__ */ new Set(["ImportError", "ModuleNotFoundError", "Exception", "BaseException"]);
function catchesImport(exception) {
  if (exception === null) return true;
  if (exception.type === "Tuple") return exception.elts.some((one) => catchesImport(one));
  return exception.type === "Name" && importErrors.has(exception.id);
}

// src/extract/python/outline.ts
var deepest4 = 150;
var adders = /* @__PURE__ */ new Map([["append", false], ["add", false], ["extend", true], ["update", true], ["insert", false]]);
var configurers = /* @__PURE__ */ new Set(["from_object", "from_mapping", "setdefault"]);
function outline(module2, bodies2 = true) {
  const root = newScope("module", module2, null, "");
  const builder = new Builder(root, bodies2);
  builder.block(module2.body, root, null);
  return builder.result;
}
var Builder = class {
  result;
  loop = null;
  function = null;
  class = null;
  optional = false;
  typeOnly = false;
  handled = false;
  depth = 0;
  bodies;
  constructor(root, bodies2) {
    this.bodies = bodies2;
    this.result = { root, imports: [], functions: [], classes: [], assignments: [], stops: [], ifs: [], effects: [], deletions: [], expressions: { nodes: [], scopes: [], guards: [] } };
  }
  block(body, scope, guard) {
    if (++this.depth <= deepest4) {
      let now = guard;
      for (const statement of body) now = this.statement(statement, scope, now);
    }
    this.depth--;
  }
  expression(node, scope, guard) {
    const { nodes, scopes, guards: guards2 } = this.result.expressions;
    nodes.push(node);
    scopes.push(scope);
    guards2.push(guard);
  }
  /** Returns the guard that holds after the statement. */
  statement(node, scope, guard) {
    switch (node.type) {
      case "Expr":
        this.expression(node.value, scope, guard);
        this.bare(node.value, scope, guard);
        break;
      case "Assign":
        this.expression(node.value, scope, guard);
        for (const target of node.targets) this.assign(target, node.value, null, node.start, node.end, scope, guard);
        break;
      case "AnnAssign":
        if (node.value) this.expression(node.value, scope, guard);
        this.assign(node.target, node.value, node.annotation, node.start, node.end, scope, guard);
        break;
      case "AugAssign":
        this.expression(node.value, scope, guard);
        this.result.assignments.push({ node: node.target, value: node.value, annotation: null, augmented: true, start: node.start, end: node.end, scope, guard });
        if (node.target.type === "Name") this.name(node.target.id, node.op === "Add" ? "add" : "other", node.value, scope, guard, node.start, node.end, null, true);
        break;
      case "If":
        return this.conditional(node, scope, guard);
      case "FunctionDef":
      case "AsyncFunctionDef":
        this.functionDef(node, scope, guard);
        break;
      case "ClassDef":
        this.classDef(node, scope, guard);
        break;
      case "Return":
        if (node.value) this.expression(node.value, scope, guard);
        this.function?.returns.push({ node, scope, guard });
        break;
      case "Raise":
      case "Assert":
        this.stop(node, scope, guard);
        if (node.type === "Assert") this.expression(node.test, scope, guard);
        else if (node.exc) this.expression(node.exc, scope, guard);
        break;
      case "Import":
      case "ImportFrom":
        this.imports(node, scope, guard);
        break;
      default:
        this.compound(node, scope, guard);
    }
    return guard;
  }
  compound(node, scope, guard) {
    switch (node.type) {
      case "For":
      case "AsyncFor":
        this.expression(node.iter, scope, guard);
        this.inLoop(node, scope, guard, guard);
        break;
      case "While": {
        this.expression(node.test, scope, guard);
        const inside2 = node.test.type === "Constant" ? guard : under(guard, node.test, false, scope);
        this.inLoop(node, scope, guard, inside2);
        break;
      }
      case "With":
      case "AsyncWith":
        for (const item of node.items) {
          this.expression(item.context_expr, scope, guard);
          if (item.optional_vars) this.target(item.optional_vars, "other", null, scope, guard, node.start, item.end);
        }
        this.block(node.body, scope, guard);
        break;
      case "Try":
      case "TryStar":
        this.tryBlock(node, scope, guard);
        break;
      case "Match":
        this.match(node, scope, guard);
        break;
      case "Delete":
        for (const target of node.targets) this.result.deletions.push({ node: target, scope, guard });
        break;
      case "Global":
        scope.globals = /* @__PURE__ */ new Set([...scope.globals, ...node.names]);
        break;
    }
  }
  inLoop(node, scope, guard, inside2) {
    const outer = this.loop;
    const loops = node.type !== "While";
    this.loop = { parent: outer, target: loops ? node.target : null, iter: loops ? node.iter : null, start: node.start, end: node.end };
    if (loops) this.target(node.target, "item", node.iter, scope, guard, node.start, node.target.end);
    this.block(node.body, scope, inside2);
    this.loop = outer;
    this.block(node.orelse, scope, guard);
  }
  conditional(node, scope, guard) {
    let branch = node;
    let now = guard;
    let allStop = true;
    for (; ; ) {
      const { test: test2 } = branch;
      this.expression(test2, scope, now);
      this.result.ifs.push({ node: branch, scope, guard: now });
      const outer = this.typeOnly;
      this.typeOnly = outer || isTypeChecking(test2);
      this.block(branch.body, scope, under(now, test2, false, scope));
      this.typeOnly = outer;
      const stops = ends(branch.body);
      allStop &&= stops;
      const otherwise = under(now, test2, true, scope);
      const next2 = branch.orelse[0];
      if (branch.orelse.length === 1 && next2?.type === "If") {
        branch = next2;
        now = otherwise;
        continue;
      }
      this.block(branch.orelse, scope, otherwise);
      if (scope.kind !== "function") return guard;
      if (branch.orelse.length === 0) return allStop ? otherwise : guard;
      return branch === node && !stops && ends(branch.orelse) ? under(guard, test2, false, scope) : guard;
    }
  }
  tryBlock(node, scope, guard) {
    const { optional: optional2, handled } = this;
    this.optional = optional2 || node.handlers.some((handler2) => catchesImport(handler2.exception));
    this.block(node.body, scope, guard);
    this.handled = true;
    for (const handler2 of node.handlers) {
      if (handler2.name) this.name(handler2.name, "other", null, scope, guard, handler2.start, handler2.start);
      this.block(handler2.body, scope, guard);
    }
    this.handled = handled;
    this.optional = optional2;
    this.block(node.orelse, scope, guard);
    this.block(node.finalbody, scope, guard);
  }
  match(node, scope, guard) {
    this.expression(node.subject, scope, guard);
    for (const { pattern, body } of node.cases) {
      const alternatives = pattern.type === "MatchOr" ? pattern.patterns : [pattern];
      const values = alternatives.flatMap((one) => one.type === "MatchValue" ? [one.value] : []);
      const known2 = values.length > 0 && values.length === alternatives.length;
      this.block(body, scope, known2 ? under(guard, node.subject, false, scope, values) : guard);
    }
  }
  stop(node, scope, guard) {
    const site = { node, scope, guard, handled: this.handled };
    (this.function?.stops ?? this.result.stops).push(site);
  }
  /** An expression statement: exits, and additions to a list that a name holds. */
  bare(node, scope, guard) {
    if (node.type === "Yield" || node.type === "YieldFrom") {
      if (this.function) this.function.yields = true;
      return;
    }
    if (node.type !== "Call") return;
    const { func } = node;
    if (isExit(node)) this.stop(node, scope, guard);
    if (func.type !== "Attribute") return;
    const many = adders.get(func.attr);
    if (many !== void 0 || configurers.has(func.attr)) this.result.effects.push({ node, scope, guard });
    if (func.value.type !== "Name") return;
    const value = node.args.at(-1);
    if (many === void 0 || value === void 0) return;
    const known2 = find2(scope, func.value.id);
    if (!known2) return;
    const kind2 = known2.scope === scope && known2.defs.some((def) => def.kind === "value") ? "add" : "other";
    define(known2.scope.names, func.value.id, this.def(kind2, value, scope, guard, node.start, node.end, null, many));
  }
  assign(target, value, annotation, start, end, scope, guard) {
    if (target.type === "Tuple" || target.type === "List") {
      const values = value?.type === "Tuple" || value?.type === "List" ? value.elts : [];
      if (values.length === target.elts.length && !values.some((item) => item.type === "Starred")) {
        for (const [at, element] of target.elts.entries()) this.assign(element, values[at] ?? null, null, start, end, scope, guard);
      } else this.target(target, "other", null, scope, guard, start, end);
      return;
    }
    this.result.assignments.push({ node: target, value, annotation, augmented: false, start, end, scope, guard });
    if (target.type === "Name") {
      if (value || annotation) this.name(target.id, value ? "value" : "other", value, scope, guard, start, end, annotation);
    } else if (target.type === "Attribute") {
      this.expression(target.value, scope, guard);
      if (target.value.type === "Name" && scope.self !== "" && target.value.id === scope.self && scope.parent?.kind === "class") {
        define(scope.parent.attributes, target.attr, this.def("value", value, scope, guard, start, end, annotation, false));
      }
    } else if (target.type === "Subscript") this.expression(target.value, scope, guard);
  }
  target(node, kind2, value, scope, guard, start, end) {
    if (node.type === "Name") this.name(node.id, kind2, value, scope, guard, start, end);
    else if (node.type === "Tuple" || node.type === "List") for (const element of node.elts) this.target(element, kind2, null, scope, guard, start, end);
    else if (node.type === "Starred") this.target(node.value, kind2, null, scope, guard, start, end);
  }
  def(kind2, value, scope, guard, start, end, annotation, many, target = "", code2 = null) {
    return { kind: kind2, value, target, code: code2, annotation, many, scope, guard, loop: this.loop, start, end };
  }
  name(name, kind2, value, scope, guard, start, end, annotation = null, many = false) {
    const home = scope.globals.has(name) ? this.result.root : scope;
    define(home.names, name, this.def(kind2, value, scope, guard, start, end, annotation, many));
  }
  code(node, scope, guard) {
    const home = scope.globals.has(node.name) ? this.result.root : scope;
    define(home.names, node.name, this.def("code", null, scope, guard, node.start, node.start, null, false, "", node));
  }
  imports(node, scope, guard) {
    const from = node.type === "ImportFrom" ? ".".repeat(node.level) + (node.module ?? "") : "";
    const whole = node.type === "Import";
    const optional2 = this.optional || this.handled && scope.kind === "module";
    for (const { name, asname, start, end } of node.names) {
      const root = name.indexOf(".");
      const local = asname ?? (whole && root > 0 ? name.slice(0, root) : name);
      const fact8 = { from: whole ? name : from, imported: whole ? null : name, local, at: { start, end } };
      if (optional2) fact8.optional = true;
      if (this.typeOnly) fact8.typeOnly = true;
      this.result.imports.push(fact8);
      if (name === "*") continue;
      const target = whole ? asname ? name : local : from.endsWith(".") ? from + name : `${from}.${name}`;
      define(scope.names, local, this.def("import", null, scope, guard, node.start, node.end, null, false, target));
    }
  }
  functionDef(node, scope, guard) {
    this.code(node, scope, guard);
    if (!this.bodies) return;
    for (const decorator2 of node.decorator_list) this.expression(decorator2, scope, guard);
    const bare3 = node.decorator_list.some((one) => one.type === "Name" && one.id === "staticmethod");
    const parameters3 = node.args.posonlyargs.length === 0 ? node.args.args : [...node.args.posonlyargs, ...node.args.args];
    const self2 = scope.kind === "class" && !bare3 ? parameters3[0]?.arg ?? "" : "";
    const inner = newScope("function", node, scope, scope.symbol === "" ? node.name : `${scope.symbol}.${node.name}`, self2);
    const method = scope.kind === "class" ? this.class : null;
    const site = { node, scope, guard, inner, owner: method, returns: [], stops: [], yields: false };
    this.result.functions.push(site);
    method?.methods.push(site);
    if (node.body.length === 0) return;
    this.parameters(node, parameters3, inner, guard);
    const { loop, function: outer, class: owner, handled } = this;
    this.loop = null;
    this.handled = false;
    this.function = site;
    this.class = null;
    this.block(node.body, inner, guard);
    this.loop = loop;
    this.handled = handled;
    this.function = outer;
    this.class = owner;
  }
  parameters(node, parameters3, inner, guard) {
    const scope = inner.parent ?? inner;
    const { defaults: defaults2, kwonlyargs, kw_defaults: keywordDefaults, vararg, kwarg } = node.args;
    const first2 = parameters3.length - defaults2.length;
    const declare = (name, annotation, fallback) => {
      if (fallback) this.expression(fallback, scope, guard);
      define(inner.names, name, { kind: "param", value: fallback, target: "", code: null, annotation, many: false, scope, guard, loop: null, start: node.start, end: node.start });
    };
    for (const [at, { arg, annotation }] of parameters3.entries()) declare(arg, annotation, defaults2[at - first2] ?? null);
    for (const [at, { arg, annotation }] of kwonlyargs.entries()) declare(arg, annotation, keywordDefaults[at] ?? null);
    for (const rest of [vararg, kwarg]) if (rest) declare(rest.arg, null, null);
  }
  classDef(node, scope, guard) {
    this.code(node, scope, guard);
    for (const one of [...node.decorator_list, ...node.bases]) this.expression(one, scope, guard);
    const inner = newScope("class", node, scope, scope.symbol === "" ? node.name : `${scope.symbol}.${node.name}`);
    const site = { node, scope, guard, inner, methods: [] };
    this.result.classes.push(site);
    const { class: outer } = this;
    this.class = site;
    this.block(node.body, inner, guard);
    this.class = outer;
  }
};

// src/extract/python/code.ts
var module = null;
var code = null;
var sites = null;
function outlineOf(document) {
  if (document.kind !== "python") return null;
  if (module !== document.module || code === null) {
    module = document.module;
    code = outline(module);
    sites = null;
  }
  return code;
}
function sitesOf(document) {
  const known2 = outlineOf(document);
  if (!known2) return new Walker();
  return sites ??= walk(known2);
}
function callsOf(document, ...names) {
  const { calls: calls3 } = sitesOf(document);
  const found3 = [];
  for (const name of names) found3.push(...calls3.get(name) ?? []);
  for (const { imported: imported3, local } of code?.imports ?? []) {
    if (imported3 !== null && imported3 !== local && names.includes(imported3) && !names.includes(local)) found3.push(...calls3.get(local) ?? []);
  }
  return found3;
}
var watched = /* @__PURE__ */ new Set(["cookies", "session", "authorization", "COOKIES", "META", "auth"]);
var deepest5 = 400;
function walk({ expressions }) {
  const walker = new Walker();
  const { nodes, scopes, guards: guards2 } = expressions;
  for (let at = 0; at < nodes.length; at++) walker.visit(nodes[at], scopes[at], guards2[at], 0);
  return walker;
}
var Walker = class {
  calls = /* @__PURE__ */ new Map();
  subscripts = [];
  attributes = [];
  dicts = [];
  compares = [];
  choices = [];
  fallbacks = [];
  visit(node, scope, guard, depth) {
    if (depth > deepest5) return;
    const next2 = depth + 1;
    switch (node.type) {
      case "Name":
      case "Constant":
        return;
      case "Attribute":
        if (watched.has(node.attr)) this.attributes.push({ node, scope, guard });
        this.visit(node.value, scope, guard, next2);
        return;
      case "Call":
        this.call(node, scope, guard, next2);
        return;
      case "Subscript":
        if (node.slice.type === "Constant") this.subscripts.push({ node, scope, guard });
        else this.visit(node.slice, scope, guard, next2);
        this.visit(node.value, scope, guard, next2);
        return;
      case "Dict":
        if (node.keys.some((key) => key?.type === "Constant")) this.dicts.push({ node, scope, guard });
        for (const key of node.keys) if (key) this.visit(key, scope, guard, next2);
        this.all(node.values, scope, guard, next2);
        return;
      case "Compare":
        this.compares.push({ node, scope, guard });
        this.visit(node.left, scope, guard, next2);
        this.all(node.comparators, scope, guard, next2);
        return;
      case "IfExp":
        this.choices.push({ node, scope, guard });
        this.visit(node.test, scope, guard, next2);
        this.visit(node.body, scope, under(guard, node.test, false, scope), next2);
        this.visit(node.orelse, scope, under(guard, node.test, true, scope), next2);
        return;
      case "BinOp":
        this.binary(node, scope, guard, next2);
        return;
      case "BoolOp":
        if (node.op === "Or") this.fallbacks.push({ node, scope, guard });
        this.all(node.values, scope, guard, next2);
        return;
      case "JoinedStr":
      case "TemplateStr":
        this.all(node.values, scope, guard, next2);
        return;
      case "List":
      case "Tuple":
      case "Set":
        this.all(node.elts, scope, guard, next2);
        return;
      default:
        this.rest(node, scope, guard, next2);
    }
  }
  rest(node, scope, guard, next2) {
    switch (node.type) {
      case "UnaryOp":
        this.visit(node.operand, scope, guard, next2);
        return;
      case "Lambda":
        this.visit(node.body, innerScope(node, scope), guard, next2);
        return;
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
      case "DictComp":
        this.comprehension(node, scope, guard, next2);
        return;
      case "Await":
      case "NamedExpr":
      case "Starred":
      case "FormattedValue":
      case "Interpolation":
      case "Yield":
      case "YieldFrom":
        if (node.value) this.visit(node.value, scope, guard, next2);
    }
  }
  all(nodes, scope, guard, depth) {
    for (const node of nodes) this.visit(node, scope, guard, depth);
  }
  call(node, scope, guard, depth) {
    const { func } = node;
    const name = func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : "";
    const known2 = this.calls.get(name);
    const site = { node, scope, guard };
    if (known2) known2.push(site);
    else this.calls.set(name, [site]);
    if (func.type !== "Name") this.visit(func, scope, guard, depth);
    this.all(node.args, scope, guard, depth);
    for (const { value } of node.keywords) this.visit(value, scope, guard, depth);
  }
  /** Long sums lean left: walked without recursion. */
  binary(node, scope, guard, depth) {
    let at = node;
    while (at.type === "BinOp") {
      this.visit(at.right, scope, guard, depth);
      at = at.left;
    }
    this.visit(at, scope, guard, depth);
  }
  comprehension(node, scope, guard, depth) {
    const inner = innerScope(node, scope);
    for (const { iter, ifs } of node.generators) {
      this.visit(iter, scope, guard, depth);
      this.all(ifs, inner, guard, depth);
    }
    if (node.type === "DictComp") {
      this.visit(node.key, inner, guard, depth);
      if (node.value) this.visit(node.value, inner, guard, depth);
    } else this.visit(node.elt, inner, guard, depth);
  }
};

// src/extract/python/dataflow-names.ts
var sources = /^(?:flask|quart|sanic)\.request$|^bottle\.request$|^self\.(?:request|kwargs)$|^cherrypy\.request$|^streamlit\.(?:query_params|experimental_get_query_params)$/;
var sourceCalls = /^self\.(?:get_argument|get_arguments|get_body_argument|get_query_argument|get_json_body)$/;
var first = [0];
var table2 = /* @__PURE__ */ new Map();
var enter = (kind2, of, ...names) => {
  for (const name of names) table2.set(name, { kind: kind2, name, of });
};
enter("path-read", [0, "file", "path"], "os.listdir", "os.scandir", "os.walk", "numpy.load", "pandas.read_csv", "pandas.read_excel", "pandas.read_json", "pandas.read_parquet", "openpyxl.load_workbook", "docx.Document", "PIL.Image.open", "linecache.getlines", "pypdf.PdfReader", "PyPDF2.PdfReader", "fitz.open", "pdfplumber.open", "cv2.imread", "aiofiles.os.listdir");
enter("path-read", [0, "path"], "fastapi.responses.FileResponse", "starlette.responses.FileResponse", "aiohttp.web.FileResponse", "quart.send_file", "flask.send_file", "sanic.response.file");
enter("path-write", [0, "name", "path"], "os.makedirs", "os.mkdir", "os.mknod", "pathlib.Path.mkdir", "aiofiles.os.makedirs", "aiofiles.os.mkdir");
enter("path-write", [1, "dst"], "shutil.copy", "shutil.copyfile", "shutil.copy2", "shutil.move", "os.rename", "os.replace", "shutil.copytree", "aiofiles.os.rename");
enter("path-write", ["path", 1], "zipfile.ZipFile.extractall", "tarfile.TarFile.extractall");
enter("path-delete", [0, "path"], "os.remove", "os.unlink", "os.rmdir", "os.removedirs", "shutil.rmtree", "aiofiles.os.remove", "aiofiles.os.unlink", "send2trash.send2trash");
enter("command", [0, "cmd", "command"], "os.system", "os.popen", "subprocess.getoutput", "subprocess.getstatusoutput", "asyncio.create_subprocess_shell", "commands.getoutput", "pty.spawn");
enter("code", first, "eval", "exec", "compile", "builtins.eval", "builtins.exec", "importlib.import_module", "__import__");
enter("deserialize", first, "pickle.loads", "pickle.load", "cPickle.loads", "dill.loads", "dill.load", "cloudpickle.loads", "marshal.loads", "shelve.open", "jsonpickle.decode", "joblib.load", "torch.load", "yaml.unsafe_load", "yaml.full_load");
enter("template", [0, "source"], "flask.render_template_string", "jinja2.Template", "quart.render_template_string", "mako.template.Template", "tornado.template.Template", "django.template.Template", "jinja2.Environment.from_string");
enter("html", first, "markupsafe.Markup", "flask.Markup", "django.utils.safestring.mark_safe", "django.utils.html.mark_safe", "fastapi.responses.HTMLResponse", "starlette.responses.HTMLResponse");
enter("url", [0, "url", "fullurl"], "urllib.request.urlopen", "urllib.request.Request", "urllib.request.urlretrieve", "urllib2.urlopen", "wget.download");
for (const library3 of ["requests", "httpx", "niquests", "curl_cffi.requests"]) {
  enter("url", [0, "url"], ...["get", "post", "put", "patch", "delete", "head", "options"].map((verb) => `${library3}.${verb}`));
  enter("url", [1, "url"], `${library3}.request`, `${library3}.stream`);
}
enter("sql", [0, "sql", "query"], "pandas.read_sql", "pandas.read_sql_query", "sqlalchemy.text", "sqlalchemy.sql.text", "sqlalchemy.sql.expression.text", "django.db.models.expressions.RawSQL");
enter("response", [0, "content", "detail", "description"], "flask.jsonify", "quart.jsonify", "flask.make_response", "flask.Response", "quart.Response", "fastapi.Response", "fastapi.responses.Response", "fastapi.responses.JSONResponse", "fastapi.responses.ORJSONResponse", "fastapi.responses.PlainTextResponse", "starlette.responses.Response", "starlette.responses.JSONResponse", "starlette.responses.PlainTextResponse", "django.http.HttpResponse", "django.http.JsonResponse", "django.http.HttpResponseServerError", "django.http.HttpResponseBadRequest", "rest_framework.response.Response", "sanic.response.json", "sanic.response.text");
enter("response", [1, "detail", "description", "message"], "fastapi.HTTPException", "starlette.exceptions.HTTPException", "fastapi.exceptions.HTTPException", "flask.abort", "quart.abort", "flask_restful.abort", "flask_restx.abort", "ninja.errors.HttpError");
enter("response", ["all"], "aiohttp.web.json_response", "aiohttp.web.Response", "flask.jsonify", "quart.jsonify", "self.write", "self.finish", "self.write_error");
var databases = /(?:^|[._])(?:cursor|curs|cur|conn|connection|db|database|session|engine|sqlite|sql|pool|tx|transaction|client|c)\d?(?:\(\))?$/i;
var pathMethods = /* @__PURE__ */ new Map([
  ["read_text", "path-read"],
  ["read_bytes", "path-read"],
  ["iterdir", "path-read"],
  ["glob", "path-read"],
  ["rglob", "path-read"],
  ["write_text", "path-write"],
  ["write_bytes", "path-write"],
  ["mkdir", "path-write"],
  ["touch", "path-write"],
  ["unlink", "path-delete"],
  ["rmdir", "path-delete"]
]);
var queryMethods = /* @__PURE__ */ new Set(["execute", "executescript", "execute_sql", "fetch", "fetchrow", "fetchval", "fetch_all", "fetch_one", "read_sql", "raw", "exec_driver_sql", "executemany", "scalar", "scalars"]);
function sinks(call2, on, made2) {
  const { name, method, callee } = call2;
  const known2 = table2.get(name);
  if (known2 !== void 0) return [known2];
  if (name === "open" || name === "io.open" || name === "aiofiles.open" || name === "codecs.open" || name === "builtins.open") return [{ kind: isWrite(call2, 1) ? "path-write" : "path-read", name, of: [0, "file"] }];
  if (name === "subprocess.run" || name === "subprocess.Popen" || name === "subprocess.call" || name === "subprocess.check_output" || name === "subprocess.check_call") return usesShell(call2) ? [{ kind: "command", name, of: [0, "args"] }] : [];
  if (name === "setattr" && call2.args[0] !== void 0 && isOfPeople(ownerName(call2.args[0]))) return [{ kind: "record", name: "setattr", of: [2] }];
  if (name === "yaml.load") return isSafeLoader(call2) ? [] : [{ kind: "deserialize", name, of: [0, "stream"] }];
  if (name === "yield") return [{ kind: "answer", name, of: [0] }];
  if (/^[A-Z]/.test(method) && isOfPeople(method)) return [{ kind: "record", name: method, of: ["fields"] }];
  if (callee.is !== "member") return [];
  if (method.startsWith("execute") && callee.on.is === "name" && made2.get(callee.on.name)?.endsWith(".cursor") === true) return [{ kind: "sql", name: method, of: [0, "sql", "query"] }];
  return ofMethod(call2, method, callee.on, on) ?? ofClient(call2, callee.on, made2);
}
function ofMethod(call2, method, owner, on) {
  const kind2 = pathMethods.get(method);
  if (kind2 !== void 0 && on.some(({ marks }) => (marks & Mark.path) !== 0)) return [{ kind: kind2, name: `Path.${method}`, of: ["receiver"] }];
  if (method === "open" && on.some(({ marks }) => (marks & Mark.path) !== 0)) return [{ kind: isWrite(call2, 0) ? "path-write" : "path-read", name: "Path.open", of: ["receiver"] }];
  if (queryMethods.has(method) && databases.test(ownerName(owner))) return [{ kind: "sql", name: method, of: [0, "sql", "query", "statement"] }];
  if (/^(?:raw|extra)$/.test(method) && /\.objects(?:\.|$)/.test(ownerName(owner))) return [{ kind: "sql", name: method, of: [0, "raw_query", "where", "select", "tables"] }];
  if (method === "save" && on.some(({ origin }) => origin.from !== "result") && call2.args.length > 0) return [{ kind: "path-write", name: "save", of: [0, "dst"] }];
  if (method === "from_string") return [{ kind: "template", name: "from_string", of: [0] }];
  const model = /(?:^|\.)([A-Z]\w*)\.(?:objects|query|manager)$/.exec(ownerName(owner))?.[1];
  if (model !== void 0 && isOfPeople(model) && /^(?:create|acreate|create_user|update|get_or_create|update_or_create)$/.test(method)) return [{ kind: "record", name: `${model}.${method}`, of: ["fields"] }];
  if (/^send_(?:text|json|str)$/.test(method)) return [{ kind: "response", name: method, of: [0] }];
  if (/^(?:run|query)$/.test(method) && /(?:session|driver|graph|tx|transaction|neo4j)(?:\(\))?$/i.test(ownerName(owner))) return [{ kind: "sql", name: method, of: [0, "query"] }];
  return null;
}
var clients = /^(?:httpx\.(?:AsyncClient|Client)|requests\.(?:Session|session)|aiohttp\.ClientSession|niquests\.\w+|curl_cffi\.requests\.\w+)(?:\(\))?/;
function ofClient({ method, name }, owner, made2) {
  if (!/^(?:get|post|put|patch|delete|head|request|stream|ws_connect)$/.test(method)) return [];
  const isClient2 = clients.test(name) || owner.is === "name" && clients.test(made2.get(owner.name) ?? "") || /(?:^|[._])(?:http_?client|httpx_?client|http_?session|aiohttp_?session)$/i.test(ownerName(owner));
  return isClient2 ? [{ kind: "url", name: method, of: method === "request" || method === "stream" ? [1, "url"] : [0, "url"] }] : [];
}
function ownerName(term) {
  if (term.is === "name") return term.name;
  if (term.is === "member") return `${ownerName(term.on)}.${term.name}`;
  return term.is === "call" ? `${ownerName(term.callee)}()` : "";
}
function isWrite({ args, named: named6 }, at) {
  const mode = named6.find(({ name }) => name === "mode")?.value ?? args[at];
  return mode?.is === "text" && /[wax+]/.test(mode.value);
}
function usesShell({ named: named6, args }) {
  const shell = named6.find(({ name }) => name === "shell")?.value;
  if (shell === void 0) {
    const [command] = args;
    return command?.is === "any" && command.parts[0]?.is === "text" && /(?:^|\/)(?:ba|z|da)?sh$|^cmd(?:\.exe)?$|^powershell/.test(command.parts[0].value) && command.parts[1]?.is === "text" && /^(?:-l?c|\/c|-Command)$/i.test(command.parts[1].value);
  }
  return shell.is === "name" && shell.name === "True";
}
function isSafeLoader({ args, named: named6 }) {
  const loader = named6.find(({ name: name2 }) => name2 === "Loader")?.value ?? args[1];
  const name = loader?.is === "name" || loader?.is === "member" ? loader.name : "";
  return loader !== void 0 && !/^C?(?:Full|Unsafe)?Loader$/.test(name);
}
var all = { of: "all", marks: 0 };
var joins = { of: "all", marks: Mark.joined, joins: true };
var keep = { of: "receiver", marks: 0 };
var functions = /* @__PURE__ */ new Map();
var give2 = (effect2, ...names) => {
  for (const name of names) functions.set(name, effect2);
};
give2({ of: "all", marks: 0, flattens: true }, "str", "bytes", "repr", "format", "ascii", "json.dumps", "orjson.dumps", "ujson.dumps", "simplejson.dumps");
give2(all, "list", "tuple", "set", "dict", "sorted", "reversed", "iter", "next", "enumerate", "zip", "filter", "map", "max", "min", "typing.cast", "copy.copy", "copy.deepcopy", "getattr", "json.loads", "json.load", "orjson.loads", "ujson.loads", "simplejson.loads", "simplejson.load", "base64.b64decode", "base64.urlsafe_b64decode", "base64.b64encode", "urllib.parse.unquote", "urllib.parse.unquote_plus", "urllib.parse.urlparse", "urllib.parse.urlsplit", "urllib.parse.parse_qs", "socket.gethostbyname", "socket.getaddrinfo", "ipaddress.ip_address", "ipaddress.ip_network", "asyncio.to_thread", "urllib.parse.urljoin", "os.fspath", "os.fsencode", "os.path.expanduser", "os.path.expandvars", "textwrap.dedent", "os.path.splitext", "os.path.split", "asyncio.wait_for", "sqlalchemy.text", "fastapi.encoders.jsonable_encoder", "traceback.format_exception", "cgi.FieldStorage");
give2({ of: "all", marks: Mark.content }, "io.BytesIO", "io.StringIO", "BytesIO", "StringIO", "tempfile.SpooledTemporaryFile");
give2(joins, "os.path.join", "posixpath.join", "urllib.parse.urljoin");
give2({ of: "all", marks: Mark.path, joins: true }, "pathlib.Path", "pathlib.PurePath", "pathlib.PosixPath", "anyio.Path", "aiopath.AsyncPath", "Path");
give2({ of: "first", marks: Mark.resolved }, "os.path.abspath", "os.path.realpath", "os.path.normpath");
give2({ of: "first", marks: Mark.basename }, "os.path.basename", "ntpath.basename", "posixpath.basename", "werkzeug.utils.secure_filename", "secure_filename", "pathvalidate.sanitize_filename", "slugify.slugify", "slugify", "django.utils.text.slugify", "django.utils.text.get_valid_filename");
give2({ of: "all", marks: Mark.checked }, "werkzeug.utils.safe_join", "werkzeug.security.safe_join", "flask.safe_join", "django.utils._os.safe_join", "ast.literal_eval");
give2({ of: "all", marks: Mark.number }, "int", "float", "bool", "len", "uuid.UUID", "hash", "ord", "round", "abs", "sum", "decimal.Decimal", "datetime.datetime.strptime", "datetime.datetime.fromisoformat", "datetime.date.fromisoformat", "bson.ObjectId", "bson.objectid.ObjectId", "isinstance", "type");
give2({ of: "all", marks: Mark.digest }, ...["md5", "sha1", "sha224", "sha256", "sha512", "blake2b", "blake2s", "new"].map((name) => `hashlib.${name}`), "hmac.new", "uuid.uuid5", "uuid.uuid3", "bcrypt.hashpw", "werkzeug.security.generate_password_hash", "zlib.crc32");
give2({ of: "all", marks: Mark.encoded }, "urllib.parse.quote", "urllib.parse.quote_plus", "urllib.parse.urlencode", "html.escape", "markupsafe.escape", "flask.escape", "shlex.quote", "pipes.quote", "bleach.clean", "nh3.clean", "django.utils.html.escape", "django.utils.html.conditional_escape", "re.escape");
var kept = /* @__PURE__ */ new Set(["strip", "lstrip", "rstrip", "lower", "upper", "title", "casefold", "decode", "encode", "split", "rsplit", "splitlines", "partition", "rpartition", "expanduser", "copy", "values", "items", "keys", "as_posix", "absolute", "removeprefix", "removesuffix", "zfill", "ljust", "rjust", "capitalize", "swapcase", "with_suffix", "expandtabs", "__str__", "group", "groups", "read", "getvalue", "with_traceback"]);
var dropped = /* @__PURE__ */ new Set(["startswith", "endswith", "isdigit", "isalnum", "isalpha", "isidentifier", "exists", "is_file", "is_dir", "stat", "count", "find", "index", "is_absolute", "isnumeric", "isdecimal", "__len__", "is_integer", "seek", "tell", "close"]);
var parts = /* @__PURE__ */ new Set(["get", "getlist", "getfirst", "get_list", "getone", "getall", "pop"]);
var wholes = /* @__PURE__ */ new Set(["json", "form", "body", "text", "get_json", "get_data", "post", "stream", "files", "receive_text", "receive_json", "receive_bytes", "receive", "receive_str", "dict", "model_dump", "to_dict", "multipart", "iter_json", "__aiter__", "iter_text"]);
function effect(call2, on) {
  const { name, method, callee } = call2;
  const known2 = functions.get(name) ?? (callee.is === "name" ? functions.get(method) : void 0);
  if (known2 !== void 0) return known2;
  if (/^(?:re\.sub|re\.subn)$/.test(name)) return { of: "all", marks: cleans(call2.args[0]) ? Mark.basename : 0 };
  if (/^(?:model_validate(?:_json)?|parse_obj|parse_raw|load|loads|validate)$/.test(method) && callee.is === "member" && on.length === 0 && call2.name !== "json.loads") return { of: "all", marks: Mark.schema, unless: "own" };
  if (/^traceback\.(?:format_exc|format_exception)$/.test(name)) return all;
  if (callee.is !== "member") return null;
  if (method === "join" && callee.on.is === "text") return { of: "all", marks: Mark.joined };
  if (/^parse(?:_args)?$/.test(method) && callee.on.is === "call" && /^[A-Z]/.test(callee.on.method)) return { of: "all", marks: Mark.schema, unless: "own" };
  if (on.length === 0) return null;
  if (kept.has(method)) return keep;
  if (dropped.has(method)) return { of: "receiver", marks: null };
  if (parts.has(method)) return { of: "receiver", marks: 0, member: call2.args[0]?.is === "text" ? call2.args[0].value : "*" };
  if (wholes.has(method)) return { of: "receiver", marks: 0, member: `${method}()` };
  return ofText(call2, method);
}
function ofText(call2, method) {
  switch (method) {
    case "resolve":
      return { of: "receiver", marks: Mark.resolved };
    case "relative_to":
    case "hexdigest":
    case "digest":
      return { of: "receiver", marks: method === "relative_to" ? Mark.checked : Mark.digest };
    case "replace":
      return { of: "all", marks: doubles(call2.args) ? Mark.encoded : call2.args[0]?.is === "text" && /^(?:\/|\\|\.\.\/?)$/.test(call2.args[0].value) ? Mark.basename : 0 };
    case "joinpath":
      return { of: "all", marks: Mark.path, joins: true };
    case "with_name":
    case "with_stem":
      return { of: "all", marks: Mark.path | Mark.after };
    case "format":
    case "join":
      return { of: "all", marks: Mark.joined };
    default:
      return null;
  }
}
function doubles([old, given4]) {
  return old?.is === "text" && given4?.is === "text" && /^['"`]$/.test(old.value) && given4.value === old.value.repeat(2);
}
function cleans(pattern) {
  if (pattern?.is !== "text") return false;
  const { value } = pattern;
  return /\[\^[^\]]*\]/.test(value) ? !/\[\^[^\]]*[/\\](?![wdsWDS.\-[\]])[^\]]*\]/.test(value) : /[/\\]{1,2}[^wdsWDSbB.]/.test(value) || /\\W/.test(value);
}
function memberOf(on, name) {
  if (name === "size" || name === "content_type" || name === "status_code" || name === "client" || name === "method") return [];
  return on.flatMap((trace) => {
    if ((trace.marks & Mark.path) !== 0) return name === "suffix" ? [] : name === "name" || name === "stem" ? marked([trace], Mark.basename) : [trace];
    if (trace.origin.from === "exception" && !/^(?:args|message|msg|reason|stderr|stdout|output|orig|strerror|text|body|response|description|error|__cause__|__traceback__)$/.test(name)) return [];
    return extended([trace], name);
  });
}
function test(call2) {
  const { name, method, callee, args } = call2;
  const [given4] = args;
  if (/^(?:re|regex)\.(?:match|fullmatch|search)$/.test(name) && args[1] !== void 0) {
    const when = given4?.is === "text" ? harmlessWhen(given4.value, { start: method !== "search", end: method === "fullmatch" }) : true;
    return when === null ? null : { subject: args[1], when, marks: Mark.checked };
  }
  if (name === "isinstance" && given4 !== void 0 && args[1] !== void 0 && isOwnError(args[1])) return { subject: given4, when: true, marks: Mark.narrowed };
  if (name === "os.path.isabs" && given4 !== void 0) return { subject: given4, when: true, marks: Mark.absolute };
  if (callee.is !== "member") return null;
  if (/^(?:isdigit|isalnum|isalpha|isidentifier|isnumeric|isdecimal|is_relative_to)$/.test(method)) return { subject: callee.on, when: true, marks: Mark.checked };
  if (method === "startswith" && given4 !== void 0) {
    if (given4.is === "text" && isScheme(given4.value)) return null;
    if (given4.is === "text") return /^(?:\.|\/|~)/.test(given4.value) && given4.value.length < 4 ? { subject: callee.on, when: false, marks: Mark.checked } : { subject: callee.on, when: true, marks: Mark.checked | Mark.narrowed };
    return isResolved(callee.on) ? { subject: callee.on, when: true, marks: Mark.checked } : null;
  }
  if (/^(?:match|fullmatch)$/.test(method) && given4 !== void 0) return { subject: given4, when: true, marks: Mark.checked };
  return method === "is_absolute" ? { subject: callee.on, when: true, marks: Mark.absolute } : null;
}
function isOwnError(type2) {
  if (type2.is === "record") return type2.entries.every(({ value }) => isOwnError(value));
  return (type2.is === "name" || type2.is === "member") && /(?:Error|Exception|NotFound|Forbidden|Denied|Http404|Abort)$/.test(type2.name) && !/^(?:Base)?Exception$|^(?:OS|IO|Runtime|Value|Type|Key|HTTP(?:Status)?|Request|Connection|SQLAlchemy|Integrity|Operational|Programming|Database|Client|PyMongo|Subprocess|CalledProcess)Error$/.test(type2.name);
}
function isResolved(term) {
  return term.is !== "join" && !(term.is === "call" && /(?:^|\.)join$/.test(term.name));
}
var numbers = /^(?:int|float|uuid\.UUID|(?:bson\.(?:objectid\.)?)ObjectId|decimal\.Decimal|datetime\.datetime\.(?:strptime|fromisoformat))$/;
var remote = /(?:session|client|https?|requests?|api|cache|redis|environ|headers|cookies|params)(?:\(\))?$/i;
var looking = /* @__PURE__ */ new Set(["exists", "isfile", "isdir", "islink", "is_file", "is_dir", "isinstance", "issubclass", "hasattr", "callable", "len", "bool", "any", "all", "endswith", "getsize", "type", "print", "str", "info", "debug", "warning", "error", "exception", "append", "add", "get", "splitext"]);
function knowledgeOf(text2) {
  return text2.includes("SandboxedEnvironment") ? sandboxed : pythonKnowledge;
}
var pythonKnowledge = {
  isSource: (global) => sources.test(global),
  sourceCall: ({ name }) => sourceCalls.test(name) ? name : null,
  sinks,
  effect,
  memberOf,
  handedTo: (_call, on) => [extended(on, "*")],
  unknownMethod: () => [],
  test,
  looksOnly: ({ method }) => looking.has(method),
  checks: ({ name, method }) => name !== "" && /valid|safe|allow|sanit|verif|permit|whitelist/i.test(method),
  demands: ({ name, method, callee, args }) => method === "relative_to" && callee.is === "member" ? callee.on : numbers.test(name) && args[0] !== void 0 && /^(?:name|member|index)$|^call$/.test(args[0].is) && (args[0].is !== "call" || parts.has(args[0].method)) ? args[0] : null,
  looksUp: ({ method, callee, args }) => method === "get" && args.length === 1 && callee.is === "member" && !remote.test(ownerName(callee.on)),
  isExtension: (term) => term.is === "index" && (term.on.is === "call" && (/^(?:os\.path\.splitext|mimetypes\.guess_type)$/.test(term.on.name) || /^r?split$|^r?partition$/.test(term.on.method) && term.on.args[0]?.is === "text" && term.on.args[0].value === ".")),
  isDevelopment: developmentTest(
    // `if settings.DEBUG`, `if app.debug`, `if ENV == "development"`
    { development: /^(?:dev|develop|development|local|debug|test)/i, production: /^prod/i },
    { development: /^(?:(?:is_?)?debug(?:_mode)?|(?:is_?)?dev(?:elopment)?(?:_mode)?|is_?local)$/i, production: null }
  )
};
var sandboxed = { ...pythonKnowledge, sinks: (call2, on, made2) => sinks(call2, on, made2).filter(({ kind: kind2 }) => kind2 !== "template") };

// src/extract/python/formatting.ts
var mostPieces = 60;
var fields = /\{\{|\}\}|\{([^{}!:.[]*)[^{}]*(?:\{[^{}]*\}[^{}]*)?\}/g;
var places = /%(?:\(([^()]*)\))?[-#0 +]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlL]?([a-zA-Z%])/g;
function formatted2({ callee, method, args, named: named6, at }) {
  if (method !== "format" || callee.is !== "member" || callee.on.is !== "text") return null;
  let next2 = 0;
  return row(callee.on.value, fields, at, ([whole, name = ""]) => {
    if (whole === "{{" || whole === "}}") return null;
    const value = name === "" ? args[next2++] : /^\d+$/.test(name) ? args[Number(name)] : named6.find((one) => one.name === name)?.value;
    return value ?? any([...args, ...named6.map((one) => one.value)], at);
  });
}
function interpolated2(text2, given4, at) {
  let next2 = 0;
  return row(text2, places, at, ([, name, kind2 = ""]) => {
    if (kind2 === "%") return null;
    if (/[diouxXeEfFgGc]/.test(kind2)) {
      next2++;
      return { is: "constant", at };
    }
    if (given4.is !== "record") return given4;
    const key = name ?? String(next2++);
    return given4.entries.find((entry2) => entry2.key === key)?.value ?? any(given4.entries.map(({ value }) => value), at);
  });
}
function any(parts3, at) {
  return { is: "any", parts: parts3, at };
}
function row(text2, pattern, at, valueOf) {
  const parts3 = [];
  let from = 0;
  for (const match2 of text2.matchAll(pattern)) {
    const value = valueOf(match2);
    if (value === null || parts3.length >= mostPieces) continue;
    if (match2.index > from) parts3.push({ is: "text", value: text2.slice(from, match2.index), at });
    parts3.push(value);
    from = match2.index + match2[0].length;
  }
  if (from < text2.length) parts3.push({ is: "text", value: text2.slice(from), at });
  return { is: "join", parts: parts3, slash: false, at };
}

// src/extract/python/routes/handler.ts
function handlerRef(node, scope, guard) {
  const at = rangeOf3(node);
  if (node.type === "Lambda") return { kind: "name", name: `handler@${String(node.start)}`, at };
  if (node.type === "Attribute" && node.value.type === "Name" && (node.value.id === "self" || node.value.id === "cls")) {
    const owner = classOf(scope);
    if (owner) return { kind: "name", name: `${owner.symbol}.${node.attr}`, at };
  }
  if (node.type === "Name") {
    const known2 = find2(scope, node.id);
    if (known2 && known2.scope.symbol !== "" && known2.defs.some(({ kind: kind2 }) => kind2 === "code")) return { kind: "name", name: `${known2.scope.symbol}.${node.id}`, at };
  }
  if (node.type === "Attribute") {
    const made2 = instanceClass(node.value, scope);
    if (made2) return { kind: "member", on: toValue(made2.node, made2.scope, guard, 20), name: node.attr, at };
  }
  return toValue(node, scope, guard, 40);
}
function instanceClass(node, scope, depth = 0) {
  const own2 = node.type === "Attribute" && node.value.type === "Name" && (node.value.id === "self" || node.value.id === "cls");
  const defs = own2 ? classOf(scope)?.attributes.get(node.attr) : node.type === "Name" ? find2(scope, node.id)?.defs : void 0;
  const def = defs?.findLast(({ kind: kind2 }) => kind2 === "value" || kind2 === "param");
  if (def?.kind === "param" && def.annotation) return /^(?:Name|Attribute)$/.test(def.annotation.type) ? { node: def.annotation, scope: def.scope } : null;
  if (!def?.value || depth > 4) return null;
  if (def.value.type !== "Call") return instanceClass(def.value, def.scope, depth + 1);
  return /^[A-Z]/.test(lastName(def.value.func)) ? { node: def.value.func, scope: def.scope } : null;
}
var deepest6 = 12;
var wrapping = /required|exempt|cache|protect|csrf|auth|permission|login|staff|superuser|decorat|wrap|check|limit|passes|ensure|only|admin_view|xframe|secure|sensitive|vary|gzip|allow|restrict|handler$/i;
function unwrap(node, scope, guard) {
  const safeguards2 = [];
  let view = node;
  for (let depth = 0; depth < deepest6 && view.type === "Call"; depth++) {
    const inner = wrappedBy(view);
    if (inner === null) break;
    if (lastName(view.func) !== "partial") safeguards2.push({ what: toValue(view.func, scope, guard, 40), how: "decorator", at: rangeOf3(view.func) });
    view = inner;
  }
  return { view, safeguards: safeguards2 };
}
function wrappedBy(node) {
  const name = lastName(node.func);
  if (name.startsWith("as_") || name === "include" || name === "decorator_include") return null;
  const view = node.args[0];
  if (view === void 0 || view.type === "Constant" || view.type === "Starred") return null;
  if (node.func.type === "Call" || name === "partial" || view.type === "Attribute") return view;
  if (view.type === "Name") return wrapping.test(name) || /^[a-z_]/.test(view.id) ? view : null;
  return view.type === "Call" && (lastName(view.func).startsWith("as_") || wrappedBy(view) !== null) ? view : null;
}
var socket = /\bWebSocketResponse\s*\(|\bwebsocket_handler\b/;
var events = /text\/event-stream|EventSourceResponse|\bsse_response\s*\(/;
function transportOf(handler2, code2, file2) {
  if (handler2.kind !== "name") return "http";
  const site = code2.functions.find(({ inner }) => inner.symbol === handler2.name);
  if (!site) return "http";
  const body = file2.text.slice(site.node.start, Math.min(site.node.end, site.node.start + 2e4));
  return socket.test(body) ? "websocket" : events.test(body) ? "sse" : "http";
}

// src/extract/python/dataflow.ts
var dataflowExtractor = { topic: "dataflow", formats: ["python"], triggers: [], extract };
var deepest7 = 40;
function* extract(document, file2) {
  const code2 = outlineOf(document);
  if (!code2) return;
  const knowledge = knowledgeOf(file2.text);
  for (const site of code2.functions) {
    const fact8 = dataflowOf(bodyOf(site), knowledge);
    if (fact8 !== null) yield fact8;
  }
}
var harmless = /^(?:Optional\[)?(?:int|float|bool|UUID\d?|uuid\.UUID|datetime(?:\.\w+)?|date|Decimal|Literal\[.*|PositiveInt|conint.*|BackgroundTasks|fastapi\.BackgroundTasks)\]?(?:\s*\|\s*None)?$/;
function bodyOf({ node, inner, owner }) {
  const all4 = [...node.args.posonlyargs, ...node.args.args, ...node.args.kwonlyargs];
  const isMethod = owner !== null && inner.self !== "";
  const own2 = isMethod ? all4.slice(1) : all4;
  const defaults2 = defaultsOf(node);
  const lowering = new Lowering(inner);
  return {
    symbol: inner.symbol,
    parameters: own2.map((arg) => parameterOf(arg, defaults2.get(arg) ?? null, inner)),
    bound: own2.map((arg) => arg.annotation !== null && harmless.test(written(arg.annotation)) ? [] : [{ name: arg.arg, member: null }]),
    steps: lowering.block(node.body, 0),
    at: rangeOf3(node)
  };
}
function defaultsOf({ args }) {
  const found3 = /* @__PURE__ */ new Map();
  const positional = [...args.posonlyargs, ...args.args];
  const offset = positional.length - args.defaults.length;
  args.defaults.forEach((value, at) => {
    const arg = positional[offset + at];
    if (arg) found3.set(arg, value);
  });
  args.kwonlyargs.forEach((arg, at) => {
    const value = args.kw_defaults[at];
    if (value) found3.set(arg, value);
  });
  return found3;
}
function parameterOf(arg, fallback, scope) {
  const { annotation } = arg;
  const outer = scope.parent ?? scope;
  const metadata2 = annotation?.type === "Subscript" && lastName(annotation.value) === "Annotated" && annotation.slice.type === "Tuple" ? annotation.slice.elts : [];
  const [type2, ...marks] = metadata2.length > 0 ? metadata2 : [annotation];
  const made2 = [...marks, fallback].find((one) => one?.type === "Call") ?? null;
  const source = made2 === null ? "" : lastName(made2.func);
  const depends = made2 !== null && (source === "Depends" || source === "Security") ? made2.args[0] ?? type2 ?? null : null;
  return {
    name: arg.arg,
    ...type2 && { annotation: written(type2) },
    ...source !== "" && { source },
    ...depends && { dependency: handlerRef(depends, outer, null) }
  };
}
function written(node, depth = 0) {
  if (depth > 4) return "";
  const name = dotted(node);
  if (name !== null) return name;
  if (node.type === "Constant") return node.literal === "str" ? node.value.slice(0, 80) : node.literal === "none" ? "None" : "";
  if (node.type === "Subscript") return `${written(node.value, depth + 1)}[${written(node.slice, depth + 1)}]`;
  if (node.type === "Tuple") return node.elts.map((one) => written(one, depth + 1)).join(", ");
  return node.type === "BinOp" ? `${written(node.left, depth + 1)} | ${written(node.right, depth + 1)}` : "";
}
var Lowering = class _Lowering {
  #scope;
  constructor(scope) {
    this.#scope = scope;
  }
  block(body, depth) {
    return depth > deepest7 ? [] : body.flatMap((statement) => this.#statement(statement, depth + 1));
  }
  #statement(node, depth) {
    switch (node.type) {
      case "Expr":
        return node.value.type === "Yield" && node.value.value ? [{ do: "run", value: this.#yielded(node.value.value, depth) }] : [{ do: "run", value: this.term(node.value, depth) }];
      case "Assign": {
        const value = this.term(node.value, depth);
        return node.targets.map((target) => target.type === "Subscript" ? { do: "set", target: targetOf(target), value: { is: "record", entries: [{ key: keyText2(target.slice) ?? "*", value }], at: rangeOf3(target) }, adds: true } : { do: "set", target: targetOf(target), value, adds: false });
      }
      case "AnnAssign":
        return node.value ? [{ do: "set", target: targetOf(node.target), value: this.term(node.value, depth), adds: false }] : [];
      case "AugAssign":
        return [{ do: "set", target: targetOf(node.target), value: { is: "join", parts: [this.term(node.target, depth), this.term(node.value, depth)], slash: false, at: rangeOf3(node) }, adds: true }];
      case "Return":
        return [{ do: "return", value: node.value ? this.term(node.value, depth) : null }];
      case "Raise":
        return [{ do: "raise", value: node.exc ? this.term(node.exc, depth) : null }];
      case "Assert":
        return [{ do: "branch", test: this.term(node.test, depth), then: [], otherwise: [{ do: "raise", value: null }] }];
      case "If":
        return [{ do: "branch", test: this.term(node.test, depth), then: this.block(node.body, depth), otherwise: this.block(node.orelse, depth) }];
      case "Continue":
      case "Break":
        return [{ do: "leave" }];
      default:
        return this.#compound(node, depth);
    }
  }
  #compound(node, depth) {
    switch (node.type) {
      case "For":
      case "AsyncFor":
        return [{ do: "loop", ...this.#each(node.target, node.iter, depth), body: this.block(node.body, depth) }, ...this.block(node.orelse, depth)];
      case "While":
        return [{ do: "run", value: this.term(node.test, depth) }, { do: "loop", target: [], over: null, body: this.block(node.body, depth) }];
      case "With":
      case "AsyncWith":
        return [
          ...node.items.map(({ context_expr, optional_vars }) => optional_vars ? { do: "set", target: targetOf(optional_vars), value: this.term(context_expr, depth), adds: false } : { do: "run", value: this.term(context_expr, depth) }),
          ...this.block(node.body, depth)
        ];
      case "Try":
      case "TryStar":
        return [{ do: "attempt", body: this.block([...node.body, ...node.orelse], depth), handlers: node.handlers.map((handler2) => ({ name: handler2.name, types: typesOf(handler2.exception), body: this.block(handler2.body, depth) })), last: this.block(node.finalbody, depth) }];
      case "Match":
        return [{ do: "run", value: this.term(node.subject, depth) }, ...node.cases.map((one) => ({ do: "branch", test: { is: "constant", at: rangeOf3(node) }, then: this.block(one.body, depth), otherwise: [] }))];
      case "FunctionDef":
      case "AsyncFunctionDef":
        return node.decorator_list.length > 0 ? [] : [{ do: "run", value: { is: "function", params: [], body: this.block(node.body, depth), at: rangeOf3(node) } }];
      default:
        return [];
    }
  }
  /** The number that `enumerate` gives is nobody's. */
  #each(target, iter, depth) {
    const [first2] = iter.type === "Call" && lastName(iter.func) === "enumerate" ? iter.args : [];
    const second = first2 !== void 0 && target.type === "Tuple" ? target.elts[1] : void 0;
    return first2 !== void 0 && second !== void 0 ? { target: targetOf(second), over: this.term(first2, depth) } : { target: targetOf(target), over: this.term(iter, depth) };
  }
  /** What a generator yields goes to whoever reads it: mostly a streamed answer. */
  #yielded(value, depth) {
    return { is: "call", callee: { is: "name", name: "yield", global: "yield", at: rangeOf3(value) }, name: "yield", method: "yield", args: [this.term(value, depth)], named: [], reference: () => null, at: rangeOf3(value) };
  }
  term(node, depth) {
    const at = rangeOf3(node);
    if (depth > deepest7) return { is: "constant", at };
    const next2 = depth + 1;
    switch (node.type) {
      case "Name":
        return { is: "name", name: node.id, global: this.#global(node), at };
      case "Constant":
        if (node.literal === "bool") return { is: "name", name: node.value ? "True" : "False", global: "", at };
        return node.literal === "str" ? { is: "text", value: node.value, at } : { is: "constant", ...node.literal === "int" && { value: Number(node.value) }, at };
      case "Attribute":
        return { is: "member", on: this.term(node.value, next2), name: node.attr, global: this.#global(node), at };
      case "Subscript":
        return node.slice.type === "Slice" ? { is: "or", parts: [this.term(node.value, next2)], at } : { is: "index", on: this.term(node.value, next2), key: this.#key(node.slice, next2), at };
      case "Call": {
        const call2 = this.#call(node, next2);
        return formatted2(call2) ?? call2;
      }
      case "JoinedStr":
      case "TemplateStr":
        return { is: "join", parts: node.values.map((value) => this.term(value.type === "Constant" ? value : value.value, next2)), slash: false, at };
      case "BinOp":
        return this.#binary(node, next2);
      case "BoolOp":
        return { is: node.op === "And" ? "and" : "or", parts: node.values.map((value) => this.term(value, next2)), at };
      case "UnaryOp":
        return node.op === "Not" ? { is: "not", of: this.term(node.operand, next2), at } : { is: "constant", at };
      case "IfExp":
        return { is: "choice", test: this.term(node.test, next2), then: this.term(node.body, next2), otherwise: this.term(node.orelse, next2), at };
      case "Compare":
        return this.#compare(node, next2);
      case "Await":
      case "Starred":
      case "FormattedValue":
      case "Interpolation":
        return this.term(node.value, next2);
      default:
        return this.#container(node, next2);
    }
  }
  /** The number in `pair[0]` is a name like any other. */
  #key(node, depth) {
    return node.type === "Constant" && node.literal === "int" ? { is: "text", value: String(node.value), at: rangeOf3(node) } : this.term(node, depth);
  }
  #container(node, depth) {
    const at = rangeOf3(node);
    switch (node.type) {
      case "Tuple":
        return { is: "record", entries: node.elts.map((one, index) => ({ key: one.type === "Starred" ? null : String(index), value: this.term(one, depth) })), at };
      case "List":
      case "Set":
        return { is: "any", parts: node.elts.map((one) => this.term(one, depth)), at };
      case "Dict":
        return { is: "record", entries: node.values.map((value, index) => ({ key: node.keys[index] ? keyText2(node.keys[index]) ?? "*" : null, value: this.term(value, depth) })), at };
      case "NamedExpr":
        return this.term(node.value, depth);
      case "Yield":
      case "YieldFrom":
        return node.value ? this.term(node.value, depth) : { is: "constant", at };
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
        return this.#comprehension(node, depth);
      default:
        return { is: "constant", at };
    }
  }
  /** `[f(x) for x in xs]`: a function of the items. */
  #comprehension(node, depth) {
    const at = rangeOf3(node);
    const inner = new _Lowering(innerScope(node, this.#scope));
    const [first2] = node.generators;
    if (first2 === void 0) return { is: "constant", at };
    const over = this.term(first2.iter, depth);
    const body = first2.ifs.reduceRight((steps, test2) => [{ do: "branch", test: inner.term(test2, depth), then: steps, otherwise: [] }], [{ do: "return", value: inner.term(node.elt, depth) }]);
    const each = { is: "function", params: [targetOf(first2.target)], body, at };
    return { is: "call", callee: { is: "member", on: over, name: "map", global: "", at }, name: "", method: "map", args: [each], named: [], reference: () => null, at };
  }
  #binary(node, depth) {
    const at = rangeOf3(node);
    const parts3 = [];
    let left = node;
    while (left.type === "BinOp" && left.op === node.op && parts3.length < 60) {
      parts3.push(left.right);
      left = left.left;
    }
    parts3.push(left);
    const terms = parts3.reverse().map((part) => this.term(part, depth));
    const [text2, value, ...more] = terms;
    if (node.op === "Mod" && text2?.is === "text" && value !== void 0 && more.length === 0) return interpolated2(text2.value, value, at);
    if (node.op === "Add" || node.op === "Mod" || node.op === "Div") return { is: "join", parts: terms, slash: node.op === "Div", at };
    return node.op === "BitOr" ? { is: "or", parts: terms, at } : { is: "constant", at };
  }
  #compare(node, depth) {
    const at = rangeOf3(node);
    const [op, right] = [node.ops[0], node.comparators[0]];
    if (right === void 0 || node.ops.length !== 1) return { is: "any", parts: [], at };
    const kind2 = (op === void 0 ? void 0 : comparisons2.get(op)) ?? "other";
    return { is: "compare", op: kind2, left: this.term(node.left, depth), right: this.term(right, depth), at };
  }
  #call(node, depth) {
    const callee = this.term(node.func, depth);
    const name = callee.is === "name" || callee.is === "member" ? callee.global : qualify(node.func, this.#scope) ?? "";
    return {
      is: "call",
      callee,
      name,
      method: lastName(node.func),
      args: node.args.map((arg) => this.#argument(arg, depth)),
      named: node.keywords.flatMap(({ arg, value }) => arg === null ? [{ name: "**", value: this.term(value, depth) }] : [{ name: arg, value: this.#argument(value, depth) }]),
      reference: () => this.#reference(node.func),
      at: rangeOf3(node)
    };
  }
  #argument(node, depth) {
    if (node.type !== "Lambda") return this.term(node, depth);
    const inner = new _Lowering(innerScope(node, this.#scope));
    return { is: "function", params: node.args.args.map(({ arg }) => [{ name: arg, member: null }]), body: [{ do: "return", value: inner.term(node.body, depth) }], at: rangeOf3(node) };
  }
  /** `run_in_threadpool(f, x)` and the like are left to link as they stand. */
  #reference(node) {
    if (node.type !== "Name" && node.type !== "Attribute") return null;
    if (node.type === "Name" && (find2(this.#scope, node.id) === null || builtins.has(node.id))) return null;
    const value = handlerRef(node, this.#scope, null);
    return value.kind === "name" || value.kind === "member" ? value : node.type === "Attribute" ? { kind: "member", on: toValue(node.value, this.#scope, null, 10), name: node.attr, at: rangeOf3(node) } : null;
  }
  /** The full name of what does not belong to the function: imports, builtins, `self.x` as written. */
  #global(node) {
    if (node.type === "Name") {
      const known2 = find2(this.#scope, node.id);
      if (known2 === null) return node.id;
      const [def] = known2.defs;
      return def?.kind === "import" ? def.target : def?.kind === "value" && known2.scope.kind === "module" ? qualify(node, this.#scope) ?? "" : "";
    }
    const own2 = dotted(node);
    if (own2?.startsWith("self.") === true) return own2;
    return qualify(node, this.#scope) ?? "";
  }
};
var comparisons2 = /* @__PURE__ */ new Map([["Eq", "=="], ["Is", "=="], ["NotEq", "!="], ["IsNot", "!="], ["In", "in"], ["NotIn", "not in"], ["Lt", "<"], ["LtE", "<="], ["Gt", ">"], ["GtE", ">="]]);
var builtins = /* @__PURE__ */ new Set(["print", "len", "str", "int", "super", "isinstance", "range", "enumerate", "zip"]);
function keyText2(node) {
  return node?.type === "Constant" && node.literal === "str" ? node.value : null;
}
function typesOf(exception) {
  if (exception === null) return [];
  if (exception.type === "Tuple") return exception.elts.flatMap(typesOf);
  return [lastName(exception)];
}
function targetOf(node, member = null, depth = 0) {
  if (depth > 6) return [];
  switch (node.type) {
    case "Name":
      return [{ name: node.id, member }];
    case "Attribute": {
      const name = dotted(node);
      return name === null ? [] : [{ name, member }];
    }
    case "Subscript":
      return targetOf(node.value, member, depth + 1);
    case "Starred":
      return targetOf(node.value, "*", depth + 1);
    case "Tuple":
    case "List":
      return node.elts.flatMap((one, index) => targetOf(one, String(index), depth + 1));
    default:
      return [];
  }
}

// src/extract/python/blocking.ts
var functions2 = [
  [/^requests\.(?:get|post|put|patch|delete|head|options|request)$|^requests\.(?:Session|session)\(\)\.(?:get|post|put|patch|delete|head|request|send)$/, "requests"],
  [/^httpx\.(?:get|post|put|patch|delete|head|request|stream)$|^httpx\.Client\(\)\.(?:get|post|put|patch|delete|head|request|send|stream)$/, "httpx"],
  [/^urllib\.request\.(?:urlopen|urlretrieve)$|^urllib3\.PoolManager\(\)\.(?:request|urlopen)$/, "urllib"],
  [/^time\.sleep$/, "time.sleep"],
  [/^smtplib\.(?:SMTP|SMTP_SSL)(?:\(\)\.(?:send_message|sendmail|login))?$/, "smtplib"],
  [/^subprocess\.(?:run|call|check_call|check_output|getoutput)$|^os\.system$/, "subprocess"],
  [/^(?:psycopg2|psycopg|pymysql|MySQLdb|mysql\.connector|pyodbc|cx_Oracle|oracledb)\.connect$/, "database"],
  [/^(?:psycopg2|pymysql|MySQLdb|mysql\.connector|pyodbc|sqlite3)\.connect\(\)(?:\.cursor\(\))?\.(?:execute|executemany|executescript|commit|fetchall|fetchone)$/, "database"],
  [/^(?:openai\.(?:lib\.azure\.)?(?:OpenAI|AzureOpenAI|Client)|zhipuai\.ZhipuAI|groq\.Groq|mistralai\.Mistral)\(\)\.(?:beta\.)?(?:chat\.completions|completions|embeddings|responses|images|audio\.\w+)\.(?:create|generate|parse)$/, "openai"],
  [/^openai\.(?:ChatCompletion|Completion|Embedding|Image|Audio)\.create$|^openai\.(?:chat\.completions|completions|embeddings|responses)\.create$/, "openai"],
  [/^anthropic\.(?:Anthropic|Client)\(\)\.(?:messages|completions)\.create$/, "anthropic"],
  [/^bcrypt\.(?:hashpw|checkpw)$|^passlib\.context\.CryptContext\(\)\.(?:hash|verify)$|^hashlib\.(?:pbkdf2_hmac|scrypt)$/, "password-hashing"],
  [/^pymongo\.MongoClient\(\)\.\w+\.\w+\.(?:find_one|insert_one|update_one|insert_many|update_many|delete_one|aggregate|count_documents)$/, "pymongo"],
  [/^redis\.(?:Redis|StrictRedis|from_url)(?:\(\))?(?:\.from_url\(\))?\.(?:get|set|setex|hget|hset|incr|expire|lpush|rpush|blpop|brpop|publish|delete)$/, "redis"],
  [/^boto3\.client\(\)\.(?:upload_file|upload_fileobj|put_object|get_object|download_file|invoke|invoke_model|send_email|list_objects_v2)$/, "boto3"]
];
var candidates = /* @__PURE__ */ new Set([
  "get",
  "post",
  "put",
  "patch",
  "delete",
  "head",
  "options",
  "request",
  "send",
  "stream",
  "urlopen",
  "urlretrieve",
  "sleep",
  "SMTP",
  "SMTP_SSL",
  "send_message",
  "sendmail",
  "run",
  "call",
  "check_call",
  "check_output",
  "getoutput",
  "system",
  "connect",
  "execute",
  "executemany",
  "executescript",
  "commit",
  "fetchall",
  "fetchone",
  "create",
  "generate",
  "parse",
  "hashpw",
  "checkpw",
  "hash",
  "verify",
  "pbkdf2_hmac",
  "scrypt",
  "find_one",
  "insert_one",
  "update_one",
  "insert_many",
  "update_many",
  "delete_one",
  "aggregate",
  "count_documents",
  "set",
  "setex",
  "hget",
  "hset",
  "incr",
  "expire",
  "lpush",
  "rpush",
  "blpop",
  "brpop",
  "publish",
  "upload_file",
  "upload_fileobj",
  "put_object",
  "get_object",
  "download_file",
  "invoke",
  "invoke_model",
  "send_email",
  "list_objects_v2",
  "query",
  "scalar",
  "scalars",
  "exec",
  "flush",
  "refresh"
]);
var bareNames = /* @__PURE__ */ new Set(["sleep", "urlopen", "run", "SMTP", "check_output"]);
var sessionCalls = /* @__PURE__ */ new Set(["execute", "query", "commit", "scalar", "scalars", "exec", "flush", "refresh", "get"]);
var syncSession = /^(?:sqlalchemy\.orm(?:\.session)?|sqlmodel)\.(?:Session|scoped_session)$/;
function blockingCall(node, scope) {
  const last2 = lastName(node.func);
  if (!candidates.has(last2) || node.func.type === "Name" && !bareNames.has(last2)) return null;
  const name = qualify(node.func, scope);
  if (name !== null) {
    for (const [pattern, family] of functions2) if (pattern.test(name)) return { what: written2(name), family };
  }
  if (last2 === "create" && name === null) return null;
  return sessionCalls.has(last2) && node.func.type === "Attribute" && isSession(node.func.value, scope) ? { what: `Session.${last2}`, family: "sqlalchemy" } : null;
}
function written2(name) {
  return name.replaceAll("()", "").replace(/^(?:urllib\.request|mysql)\./, "").slice(0, 60);
}
function isSession(node, scope) {
  if (node.type !== "Name") return false;
  const def = find2(scope, node.id)?.defs[0];
  if (def?.kind !== "param" || !def.annotation) return false;
  const annotation = def.annotation.type === "Subscript" && lastName(def.annotation.value) === "Annotated" && def.annotation.slice.type === "Tuple" ? def.annotation.slice.elts[0] ?? def.annotation : def.annotation;
  const name = qualify(annotation, def.scope) ?? dotted(annotation) ?? "";
  return syncSession.test(name);
}

// src/extract/python/hooks.ts
var startEvents = /* @__PURE__ */ new Set(["startup", "before_server_start", "after_server_start", "main_process_start"]);
var stopEvents = /* @__PURE__ */ new Set(["shutdown", "before_server_stop", "after_server_stop"]);
function hookOf({ node, owner }) {
  if (node.name === "ready" && owner?.node.bases.some((base) => lastName(base) === "AppConfig") === true) return "start";
  for (const decorator2 of node.decorator_list) {
    const callee = decorator2.type === "Call" ? decorator2.func : decorator2;
    const name = lastName(callee);
    const event = decorator2.type === "Call" ? text(decorator2.args[0]) ?? "" : "";
    if ((name === "on_event" || name === "listener") && startEvents.has(event)) return "start";
    if ((name === "on_event" || name === "listener") && stopEvents.has(event)) return "stop";
    if (/^(?:before_serving|before_first_request|before_server_start|after_server_start|on_startup)$/.test(name)) return "start";
    if (/^(?:after_serving|before_server_stop|after_server_stop|on_shutdown)$/.test(name)) return "stop";
    if (name === "asynccontextmanager" && (/lifespan/i.test(node.name) || /^(?:FastAPI|Starlette|Litestar|FastMCP)$/.test(annotationOf(node.args.args[0]?.annotation)))) return "start";
  }
  return null;
}
function annotationOf(annotation) {
  return annotation ? lastName(annotation) : "";
}
function handedHooks(document) {
  const found3 = [];
  const add2 = (node, hook2) => {
    if (node?.type === "List" || node?.type === "Tuple") for (const one of node.elts) add2(one, hook2);
    else if (node !== null) found3.push({ node: node.type === "Call" ? node.func : node, hook: hook2 });
  };
  for (const { node } of callsOf(document, "FastAPI", "Starlette", "Litestar")) {
    add2(keyword(node, "lifespan"), "start");
    add2(keyword(node, "on_startup"), "start");
    add2(keyword(node, "on_shutdown"), "stop");
  }
  for (const { node } of callsOf(document, "add_event_handler")) {
    const event = text(node.args[0]) ?? "";
    if (startEvents.has(event) || stopEvents.has(event)) add2(argument(node, 1, "func"), startEvents.has(event) ? "start" : "stop");
  }
  for (const { node } of callsOf(document, "append")) {
    const on = node.func.type === "Attribute" ? dotted(node.func.value) ?? "" : "";
    if (/\.on_startup$|\.cleanup_ctx$/.test(on)) add2(node.args[0] ?? null, "start");
    else if (/\.on_(?:shutdown|cleanup)$/.test(on)) add2(node.args[0] ?? null, "stop");
  }
  return found3;
}

// src/extract/python/loops.ts
var mostSteps = 3e3;
function endlessLoop(body) {
  for (const node of nodesBelow(body, mostSteps)) {
    if (node.type !== "While" || !isEndless(node.test) || onlyTells(node)) continue;
    const sleeps = sleepsIn(node);
    if (sleeps.length === 0) continue;
    return { at: { start: node.start, end: node.test.end }, pace: sleeps.every((one) => isFixed(one, node)) ? "fixed" : "varied", failures: failuresOf(node) };
  }
  return null;
}
function onlyTells(loop) {
  let tells = false;
  for (const node of nodesBelow(loop.body, mostSteps)) {
    if (node.type !== "Call") continue;
    const name = lastName(node.func);
    if (/^(?:debug|info|warning|error|print)$/.test(name)) tells = true;
    else if (!/^(?:sleep|len|str|int|sum|all_tasks|getpid|time|now|strftime|isoformat|collect|memory_info|Process|get_count)$/.test(name)) return false;
  }
  return tells;
}
function isEndless(test2) {
  if (test2.type === "Constant") return test2.literal === "bool" ? test2.value !== false : test2.literal === "int";
  const inner = test2.type === "UnaryOp" && test2.op === "Not" ? test2.operand : test2;
  const name = inner.type === "Call" ? `${lastName(inner.func)} ${inner.func.type === "Attribute" ? lastName(inner.func.value) : ""}` : lastName(inner);
  return /stop|running|shut|alive|closed|cancel|quit|exit|is_set|active|enabled/i.test(name);
}
function sleepsIn(loop) {
  const found3 = [];
  for (const node of nodesBelow(loop.body, mostSteps)) {
    if (node.type !== "Call") continue;
    const name = lastName(node.func);
    if (name === "sleep" && node.args[0]) found3.push(node.args[0]);
    else if (name === "wait" || name === "wait_for") {
      const limit = node.keywords.find(({ arg }) => arg === "timeout")?.value ?? node.args[name === "wait" ? 0 : 1];
      if (limit) found3.push(limit);
    }
  }
  return found3;
}
function isFixed(delay, loop) {
  if (delay.type === "Constant") return true;
  if (delay.type === "BinOp") return isFixed(delay.left, loop) && isFixed(delay.right, loop);
  if (delay.type !== "Name" && delay.type !== "Attribute") return false;
  const name = lastName(delay);
  if (/back_?off|delay|retry/i.test(name)) return false;
  for (const node of nodesBelow(loop.body, mostSteps)) {
    const targets = node.type === "Assign" ? node.targets : node.type === "AugAssign" ? [node.target] : [];
    if (targets.some((target) => lastName(target) === name)) return false;
  }
  return true;
}
function failuresOf(loop) {
  const around2 = loop.body.find((statement) => statement.type === "Try");
  if (around2?.type !== "Try") return "uncaught";
  const broad = around2.handlers.filter(isBroad);
  if (broad.length === 0) return "uncaught";
  return broad.every((handler2) => handler2.body.every(tellsOnly)) ? "passed-over" : "handled";
}
function isBroad({ exception }) {
  if (exception === null) return true;
  return exception.type === "Tuple" ? exception.elts.some((one) => lastName(one) === "Exception") : /^(?:Exception|BaseException)$/.test(lastName(exception));
}
function tellsOnly(statement) {
  if (statement.type === "Pass" || statement.type === "Continue" || statement.type === "Import") return true;
  if (statement.type !== "Expr") return false;
  const call2 = statement.value.type === "Await" ? statement.value.value : statement.value;
  if (call2.type === "Constant") return true;
  return call2.type === "Call" && (telling.test(lastName(call2.func)) || lastName(call2.func) === "sleep" && call2.args[0]?.type === "Constant");
}
var telling = /^(?:print|print_exc|log|debug|info|warning|warn|error|exception|critical)$/;

// src/extract/python/starts.ts
var startNames = /* @__PURE__ */ new Set(["create_task", "ensure_future", "Thread", "Timer", "start", "add_job"]);
function startOf(site, file2) {
  const { node, scope, guard } = site;
  const last2 = lastName(node.func);
  const found3 = (how, what, kept2 = true) => ({
    how,
    what: what.flatMap((one) => one === null ? [] : [runValue(one, scope, guard)]),
    kept: kept2,
    guards: guardValues(guard),
    at: rangeOf3(node)
  });
  switch (last2) {
    case "create_task":
    case "ensure_future":
      return isTaskOfLoop(node, scope) ? found3("task", [node.args[0] ?? keyword(node, "coro")], isKept(node, file2)) : null;
    case "Thread":
      return keyword(node, "target") ? found3("thread", [keyword(node, "target")]) : null;
    case "Timer":
      return /^threading\.Timer$/.test(qualify(node.func, scope) ?? "") ? found3("timer", [argument(node, 1, "function")]) : null;
    case "add_job":
      return found3("periodic", [argument(node, 0, "func")]);
    case "start":
      return isScheduler(node, scope) ? found3("scheduler", []) : null;
    default:
      return null;
  }
}
function runValue(node, scope, guard) {
  if (node.type === "Call" && lastName(node.func) === "partial" && node.args[0]) return runValue(node.args[0], scope, guard);
  return toValue(node.type === "Call" ? node.func : node, scope, guard, 30);
}
function isTaskOfLoop({ func }, scope) {
  if (func.type === "Name") return true;
  if (func.type !== "Attribute") return false;
  return /^asyncio\b|loop\b/i.test(qualify(func.value, scope) ?? dotted(func.value) ?? "") || /loop$/i.test(lastName(func.value)) || func.value.type === "Call" && /loop$/.test(lastName(func.value.func));
}
function isKept({ start, end }, file2) {
  const before = file2.slice(Math.max(0, start - 200), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (line.trim() !== "") return true;
  return /[([{,=\\]$|\b(?:return|await)$/.test(before.trimEnd()) || /^\s*\.add_done_callback/.test(file2.slice(end, end + 60));
}
function isScheduler({ func, args }, scope) {
  if (func.type !== "Attribute" || args.length > 1) return false;
  const name = qualify(func.value, scope) ?? dotted(func.value) ?? "";
  return /^apscheduler\.|flask_apscheduler/.test(name) || /(?:^|[._])sched(?:uler)?$/i.test(name.replace(/\(\)$/, ""));
}

// src/extract/python/activity.ts
var activityExtractor = {
  topic: "activity",
  formats: ["python"],
  triggers: ["create_task(", "ensure_future(", "apscheduler", "add_job(", "asyncio.sleep(", "smtplib.smtp", "completions.create(", "requests.get(", "requests.post(", "psycopg2.connect", "pymysql.connect", "sqlite3.connect", "repeat_every"],
  inside: ["create_task(", "ensure_future(", "scheduler", "add_job(", "sleep(", "smtplib.", "completions.create(", "requests.", "httpx.", ".connect(", "subprocess.", "thread(", "on_startup", ".execute(", ".commit(", "urlopen(", "bcrypt", ".query("],
  accompanies: ["async def", "thread(", "scheduler", "timer(", "requests.", "smtplib", "completions.create(", ".connect("],
  extract: extract2
};
var speaking = /\basync def\b|\bThread\(|\bscheduler\b|\bTimer\(|\brequests\.\w+\(|\bsmtplib\b|completions\.create\(|\.connect\(/i;
var mostCalls = 40;
var mostBlocking = 12;
function isShared(record) {
  return record.shared ??= sharing.test(record.body) && !ofProcess.test(record.body);
}
function isLocked(record) {
  return record.locked ??= locking.test(record.body);
}
function* extract2(document, file2) {
  const code2 = outlineOf(document);
  if (!code2 || !speaking.test(file2.text)) return;
  const records = recordsOf(code2, file2.text);
  for (const sites2 of sitesOf(document).calls.values()) for (const site of sites2) note(site, records, file2.text);
  const handed2 = handedHooks(document);
  const elsewhere2 = [];
  for (const { node, hook: hook2 } of handed2) {
    const record = records.get(lastName(node));
    if (record?.site) record.hook = hook2;
    else if (hook2 === "start") elsewhere2.push(toValue(node, code2.root, null, 20));
  }
  decorated(code2, records);
  for (let round = 0; round < 2; round++) for (const record of records.values()) absorb(record, records);
  const serves = /\b(?:FastAPI|Flask|Starlette|Quart|Sanic|Litestar|web\.Application|get_wsgi_application|get_asgi_application)\(/.test(file2.text);
  for (const [symbol2, record] of records) {
    const fact8 = factOf(symbol2, record, serves, symbol2 === "" ? elsewhere2 : [], file2.text);
    if (fact8 !== null) yield fact8;
  }
}
function recordsOf(code2, text2) {
  const records = /* @__PURE__ */ new Map([["", { site: null, blocking: [], starts: [], called: [], body: "", shared: false, locked: false }]]);
  const loops = /* @__PURE__ */ new Map();
  for (const site of code2.functions) {
    if (site.node.body.length === 0) continue;
    const body = text2.slice(site.node.start, site.node.end);
    const record = { site, blocking: [], starts: [], called: [], body };
    const hook2 = hookOf(site);
    if (hook2 !== null) record.hook = hook2;
    const loop = looping.test(body) ? endlessLoop(site.node.body) : null;
    if (loop !== null) {
      const outer = loops.get(loop.at.start);
      if (outer) delete outer.loop;
      loops.set(loop.at.start, record);
      record.loop = loop;
    }
    records.set(site.inner.symbol, record);
  }
  return records;
}
var looping = /\bwhile\b[^]{0,4000}(?:sleep|wait|wait_for)\(/;
var sharing = /\.(?:execute|executemany|commit|save|bulk_\w{1,30}|(?:insert|update|delete|replace)_(?:one|many)|add_all|fetchall|fetch_all|fetchrow|send_message|sendmail|send_mail|send_email|put_object)\s*\(|\b(?:requests|httpx|aiohttp|smtplib|boto3|shutil)\.\w|\b(?:_?db|cursor|repository|crud|http_client|bot|smtp|s3)\w{0,20}\.\w{1,40}\(|\b(?:send|refresh|sync|fetch|backup|crawl|scrape|notify|upload|download|ingest|charge|renew|publish)_\w{1,40}\(|\b(?:os\.(?:remove|unlink|rename))\(|\.unlink\(|\bopen\([^)\n]{1,100}['"][wa]b?['"]/;
var ofProcess = /pub_?sub|\.subscribe\(|heart_?beat|metrics|gauge|gc\.collect|broadcast|active_connections|connection_manager|psutil|keep_?alive|memory|cache/i;
var locking = /(?<![bc])lock(?!ing_?call|ed_until)|acquire|leader|advisory|\bnx\s?=\s?True|setnx|for_update|skip_locked|singleton|is_primary|fcntl|xreadgroup|br?l?pop\(|consumer|claim|queue\.get|\belect/i;
function note(site, records, text2) {
  const home = functionOf(site.scope);
  const record = records.get(home?.symbol ?? (classOf(site.scope) ? "\0" : ""));
  if (!record) return;
  const last2 = lastName(site.node.func);
  const start = startNames.has(last2) && !underMain(site.guard) ? startOf(site, text2) : null;
  if (start !== null) record.starts.push(start);
  if (record.site === null) {
    if (!underMain(site.guard)) record.called.push(site);
    return;
  }
  if (isDeferred(site.scope)) return;
  const blocking = record.blocking.length < mostBlocking && !isAwaited(site.node, text2) ? blockingCall(site.node, site.scope) : null;
  if (blocking !== null) record.blocking.push({ ...blocking, at: rangeOf3(site.node) });
  else record.called.push(site);
}
function isAwaited({ start }, text2) {
  return /\bawait\s{1,4}\(?$/.test(text2.slice(Math.max(0, start - 12), start));
}
function isDeferred(scope) {
  return scope.kind === "inner" && scope.node.type === "Lambda";
}
function underMain(guard) {
  for (let at = guard; at !== null; at = at.parent) if (at.test.type === "Compare" && lastName(at.test.left) === "__name__") return true;
  return false;
}
function decorated({ functions: functions3 }, records) {
  for (const { node, inner } of functions3) {
    for (const decorator2 of node.decorator_list) {
      if (decorator2.type !== "Call" || !/^(?:scheduled_job|repeat_every)$/.test(lastName(decorator2.func))) continue;
      const what = { kind: "name", name: inner.symbol, at: rangeOf3(node) };
      const home = records.get(lastName(decorator2.func) === "repeat_every" ? inner.symbol : "") ?? records.get("");
      home?.starts.push({ how: "periodic", what: [what], kept: true, guards: [], at: rangeOf3(decorator2) });
    }
  }
}
function absorb(record, records) {
  if (record.site === null) return;
  const seen = new Set(record.blocking.map(({ via }) => via));
  for (const { node, scope } of record.called) {
    const symbol2 = localSymbol(node, scope);
    const inner = symbol2 === null ? void 0 : records.get(symbol2);
    if (symbol2 === null || !inner?.site || inner === record) continue;
    if (record.loop && isShared(inner)) record.shared = true;
    if (record.loop && isLocked(inner)) record.locked = true;
    const [first2] = inner.blocking;
    if (first2 === void 0 || inner.site.node.type === "AsyncFunctionDef" || seen.has(symbol2) || record.blocking.length >= mostBlocking) continue;
    seen.add(symbol2);
    record.blocking.push({ what: first2.what, family: first2.family, via: symbol2, at: rangeOf3(node) });
  }
}
function localSymbol({ func }, scope) {
  if (func.type === "Name") return find2(scope, func.id)?.defs.some((def) => def.code !== null && def.code.type !== "ClassDef") === true ? func.id : null;
  if (func.type !== "Attribute" || func.value.type !== "Name" || !/^(?:self|cls)$/.test(func.value.id)) return null;
  const owner = classOf(scope)?.symbol;
  return owner === void 0 ? null : `${owner}.${func.attr}`;
}
var starting = /start|init|set_?up|create_app|lifespan|background|schedul|launch|boot|register|worker|spawn|run/i;
var plain = /^(?:print|len|str|int|dict|list|set|tuple|isinstance|getattr|setattr|hasattr|range|open|format|join|append|info|debug|warning|error|exception|get|items|keys|values|strip|split|lower|upper|sleep|sum|min|max|super|bool|float|sorted|zip|enumerate|add_middleware|include_router|mount|add|update|pop|time|now|HTTPException|Depends|Query|Body|JSONResponse|json|dumps|loads|startswith|endswith|replace|Path|exists|model_dump|add_task|FastAPI|Flask|create_task|gather|on_event|route)$/;
function callsOfRecord({ site, called: called5, hook: hook2 }, symbol2, serves, text2) {
  const isStart = hook2 === "start" || (site === null ? serves : starting.test(symbol2));
  const isAsync = site?.node.type === "AsyncFunctionDef";
  if (!isStart && !isAsync) return [];
  const found3 = /* @__PURE__ */ new Map();
  for (const { node, scope, guard } of called5) {
    if (found3.size >= mostCalls) break;
    const last2 = lastName(node.func);
    if (last2 === "" || plain.test(last2) || !isStart && isAwaited(node, text2)) continue;
    if (!isStart && localSymbol(node, scope) !== null) continue;
    if (qualify(node.func, scope) === null && node.func.type === "Name") continue;
    const value = toValue(node.func, scope, guard, 20);
    if (value.kind === "name" || value.kind === "member" && value.on.kind !== "opaque" && value.on.kind !== "literal") found3.set(`${last2} ${text2.slice(node.func.start, node.func.end).slice(0, 80)}`, value);
  }
  return [...found3.values()];
}
function factOf(symbol2, record, serves, elsewhere2, text2) {
  const { site, blocking, starts: starts2, loop, hook: hook2 } = record;
  const calls3 = [...elsewhere2, ...callsOfRecord(record, symbol2, serves, text2)];
  if (blocking.length === 0 && starts2.length === 0 && loop === void 0 && hook2 === void 0 && calls3.length === 0 && !(starting.test(symbol2) && isShared(record))) return null;
  return {
    kind: "activity",
    symbol: symbol2,
    async: site?.node.type === "AsyncFunctionDef",
    ...hook2 && { hook: hook2 },
    blocking,
    starts: starts2,
    ...loop && { loop },
    ...isShared(record) && { shared: true },
    ...isLocked(record) && { locked: true },
    calls: calls3,
    at: site === null ? { start: 0, end: 0 } : { start: site.node.start, end: site.node.start + site.node.name.length + 4 }
  };
}

// src/extract/python/credential-names.ts
var endings = /* @__PURE__ */ new Set([
  "password",
  "passwd",
  "passphrase",
  "pwd",
  "passcode",
  "pass",
  "secret",
  "secrets",
  "apikey",
  "secretkey",
  "authtoken",
  "accesstoken",
  "credential",
  "credentials",
  "masterkey"
]);
var keyQualifiers = /* @__PURE__ */ new Set([
  "api",
  "secret",
  "access",
  "private",
  "signing",
  "encryption",
  "jwt",
  "auth",
  "master",
  "admin",
  "fernet",
  "encrypt",
  "sign",
  "crypto",
  "hmac",
  "aes",
  "internal",
  "webhook",
  "service",
  "license"
]);
var tokenQualifiers = /* @__PURE__ */ new Set([
  "access",
  "auth",
  "bearer",
  "api",
  "admin",
  "secret",
  "bot",
  "internal",
  "service",
  "refresh",
  "jwt",
  "webhook",
  "verify",
  "verification",
  "master",
  "shared",
  "access",
  "user",
  "root",
  "security",
  "static",
  "github",
  "gitlab",
  "slack",
  "telegram",
  "hf",
  "huggingface",
  "vault"
]);
var saltQualifiers = /* @__PURE__ */ new Set(["password", "security", "secret", "token"]);
var describing = /* @__PURE__ */ new Set([
  "id",
  "ids",
  "url",
  "uri",
  "file",
  "path",
  "header",
  "headers",
  "name",
  "names",
  "field",
  "fields",
  "expire",
  "expires",
  "expiry",
  "expiration",
  "algorithm",
  "alg",
  "type",
  "types",
  "length",
  "len",
  "prefix",
  "suffix",
  "ttl",
  "hash",
  "hashed",
  "hasher",
  "regex",
  "pattern",
  "label",
  "param",
  "arn",
  "version",
  "count",
  "limit",
  "limits",
  "rotation",
  "policy",
  "policies",
  "help",
  "hint",
  "placeholder",
  "required",
  "enabled",
  "min",
  "max",
  "size",
  "format",
  "scheme",
  "location",
  "backend",
  "class",
  "validators",
  "validator",
  "error",
  "message",
  "msg",
  "prompt",
  "title",
  "description",
  "env",
  "var",
  "variable",
  "column",
  "index",
  "salt",
  "endpoint",
  "status",
  "provider",
  "manager",
  "ref"
]);
var publicWords = /* @__PURE__ */ new Set(["public", "publishable", "site", "anon", "example", "sample", "test", "testing", "fake", "dummy", "mock", "invalid", "wrong", "reset", "forgot", "change", "is", "has", "enable", "disable", "enabled", "disabled", "via", "check", "validate", "confirm", "show", "hide", "no", "use", "allow", "require", "min", "max", "num", "pad", "eos", "bos", "unk", "sep", "cls", "mask", "next", "page", "cache", "idempotency", "sort", "primary", "foreign", "partition", "column", "row", "dict", "map", "redis", "lock"]);
function words(name) {
  return name.slice(0, 80).replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter((word2) => word2 !== "");
}
var judged = /* @__PURE__ */ new Map();
var mostJudged = 2e4;
function isCredentialName(name) {
  const known2 = judged.get(name);
  if (known2 !== void 0) return known2;
  if (judged.size >= mostJudged) judged.clear();
  const result = judge(name);
  judged.set(name, result);
  return result;
}
function judge(name) {
  const parts3 = words(name);
  while (/^\d+$/.test(parts3.at(-1) ?? "") || ["default", "value", "str", "string", "hmac", "hs256", "hs512"].includes(parts3.at(-1) ?? "")) parts3.pop();
  const last2 = parts3.at(-1);
  if (last2 === void 0 || describing.has(last2)) return false;
  const before = parts3.at(-2) ?? "";
  if (parts3.some((word2) => publicWords.has(word2))) return false;
  if (endings.has(last2)) return last2 !== "pass" || parts3.length > 1;
  if (last2 === "key" || last2 === "keys") return keyQualifiers.has(before);
  if (last2 === "token" || last2 === "tokens") return tokenQualifiers.has(before);
  return last2 === "salt" && saltQualifiers.has(before);
}
function namesAnEntry(text2, name) {
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text2)) return false;
  const own2 = new Set(words(name));
  return words(text2).filter((word2) => own2.has(word2)).length > 1;
}
function isAccessName(name) {
  if (isCredentialName(name)) return true;
  const parts3 = words(name);
  const last2 = parts3.at(-1) ?? "";
  if (["token", "tokens", "key", "keys", "passwords", "secrets", "apikeys"].includes(last2)) return parts3.length === 1 || !parts3.some((word2) => publicWords.has(word2) && word2 !== "allow");
  return /^(?:allowed|valid|authorized)_(?:users|keys|tokens|clients)$/.test(parts3.join("_"));
}
var signs = /(?:^|_|\b)(?:secret_?key|key)$/i;
function cannotBeCredential(text2, name) {
  const value = text2.trim();
  if (value === "" || value.length > 4096) return true;
  if (/\s/.test(value) && !value.startsWith("-----BEGIN") && !(signs.test(name) && value.length <= 80)) return true;
  if (/^(?:https?|wss?|file|redis|amqp|postgres(?:ql)?|mysql|mongodb|sqlite|s3|arn|projects|vault|op|env):/i.test(value) || value.startsWith("/") || value.startsWith("./")) return true;
  if (/^(?:\$\{?|\{\{|<%|%\(|\{[\w.]*\}$)/.test(value)) return true;
  if (/^(?:none|null|true|false|bearer|basic|[01]|\*+)$/i.test(value)) return true;
  if (/^[\w.-]+\.(?:key|pem|crt|cer|p12|json|ya?ml|txt|env|conf)$/i.test(value) || /^[a-z_]+(?:\.[a-z_]+){2,}$/.test(value)) return true;
  return isFieldName(value, name) || isOutbound(name) && placeholder.test(value);
}
var placeholder = /^(?:empty|dummy|fake|placeholder|not[-_]?(?:needed|required|used)|no[-_]?(?:key|token|api[-_]?key)|(?:sk-)?(?:none|xxx+|fake|dummy)\S*|lm-studio|ollama|local|test|your[-_]\S*|my[-_]\S*|<\S*>|x+|\.+)$/i;
function isOutbound(name) {
  const parts3 = words(name);
  const last2 = parts3.at(-1) ?? "";
  return last2 === "apikey" || last2 === "token" || last2 === "key" && parts3.at(-2) !== "secret";
}
function isFieldName(value, name) {
  const plain5 = words(value).join("");
  const own2 = words(name).join("");
  if (plain5 === "" || /^(?:password|passwd|secret|admin|passw0rd)$/.test(plain5)) return false;
  if (own2 === plain5 || isOutbound(name) && plain5.endsWith(own2)) return true;
  return own2.endsWith(plain5) && /^[a-z]+[_-][a-z_-]+$/.test(value);
}

// src/extract/python/decides.ts
var refusing = /unauthori[sz]ed|forbidden|permission_?denied|permissionerror|authentication(?:failed|error|required)|not_?authenticated|unauthenticated|access_?denied|auth(?:entication|orization)?_?(?:error|exception|failed)|invalid_?(?:api_?key|token|credentials?|auth)|credentials_?exception/i;
var deepest8 = 6;
function refusalIn(body, depth = 0) {
  let found3 = null;
  for (const node of body) {
    const one = refusalOf(node, depth);
    if (one === "strong") return "strong";
    found3 ??= one;
  }
  return found3;
}
function refusalOf(node, depth) {
  if (depth > deepest8) return null;
  switch (node.type) {
    case "Raise":
      return raised(node);
    case "Return":
      return returned(node);
    case "Expr":
      return stopped(node.value);
    case "If":
      return stronger(refusalIn(node.body, depth + 1), refusalIn(node.orelse, depth + 1));
    case "For":
    case "AsyncFor":
    case "While":
    case "With":
    case "AsyncWith":
      return refusalIn(node.body, depth + 1);
    case "Try":
    case "TryStar":
      return node.handlers.reduce((all4, handler2) => stronger(all4, refusalIn(handler2.body, depth + 1)), refusalIn(node.body, depth + 1));
    default:
      return null;
  }
}
function stronger(one, other) {
  return one === "strong" || other === "strong" ? "strong" : one ?? other;
}
function alwaysRefuses(body) {
  return body.some((node) => (node.type === "Raise" || node.type === "Return" || node.type === "Expr") && refusalOf(node, 0) !== null);
}
function raised({ exc }) {
  if (exc === null) return null;
  const callee = exc.type === "Call" ? exc.func : exc;
  if (refusing.test(lastName(callee))) return "strong";
  return exc.type === "Call" && hasStatus(exc) ? "strong" : "weak";
}
function returned({ value }) {
  if (value === null) return null;
  if (value.type === "Constant") return value.literal === "bool" && !value.value ? "weak" : null;
  if (value.type === "Tuple") {
    const first2 = value.elts[0];
    if (value.elts.some(isStatus)) return "strong";
    return first2?.type === "Constant" && first2.literal === "bool" && !first2.value ? "weak" : null;
  }
  const call2 = value.type === "Await" ? value.value : value;
  if (call2.type !== "Call") return null;
  return refusing.test(lastName(call2.func)) || hasStatus(call2) ? "strong" : null;
}
function stopped(node) {
  const call2 = node.type === "Await" ? node.value : node;
  if (call2.type !== "Call") return null;
  const name = lastName(call2.func);
  if (/^(?:abort|send_error|set_status|send_response|HTTPError|_?deny|_?reject)$/.test(name)) return hasStatus(call2) ? "strong" : null;
  if (refusing.test(name)) return "strong";
  return name === "close" && call2.func.type === "Attribute" && /^(?:websocket|ws)$/.test(lastName(call2.func.value)) && (call2.args.length > 0 || call2.keywords.length > 0) ? "strong" : null;
}
function hasStatus(call2) {
  if (call2.args.some(isStatus)) return true;
  for (const name of ["status_code", "status", "code", "http_status"]) {
    const value = keyword(call2, name);
    if (value && isStatus(value)) return true;
  }
  return false;
}
function isStatus(node) {
  if (node.type === "Constant") return node.value === 401 || node.value === 403;
  return /^(?:HTTP_40[13]_|UNAUTHORIZED$|FORBIDDEN$|UNAUTHENTICATED$|PERMISSION_DENIED$)/.test(lastName(node));
}
function checksAgainst(nodes, text2, source) {
  for (const node of nodesBelow(nodes, 1500)) if (isCheck(node) && occurs(node, text2, source)) return true;
  return false;
}
function isCheck(node) {
  if (node.type === "Compare") {
    const [right] = node.comparators;
    const op = node.ops[0];
    if (right?.type === "Constant" && (right.literal === "none" || right.value === "" || right.value === 0)) return false;
    return op === "Eq" || op === "NotEq" || op === "In" || op === "NotIn";
  }
  if (node.type !== "Call") return false;
  return /compare_digest|^(?:_?(?:verify|check|validate|is_valid|authenticate|match)(?:_\w+)?|decode|compare|checkpw|constant_time_\w+|safe_str_cmp)$/.test(lastName(node.func));
}
function occurs(node, text2, source) {
  const written4 = source.slice(node.start, node.end);
  for (let at = written4.indexOf(text2); at >= 0 && at < 2e3; at = written4.indexOf(text2, at + 1)) {
    if (!/[\w.]/.test(written4[at - 1] ?? " ") && !/\w/.test(written4[at + text2.length] ?? " ")) return true;
  }
  return false;
}
var decidingName = /^(?!_*(?:get|fetch|load|next|rotate|refresh|create|pick|select|build)_).*(?:auth|verif|api_?key|token|permission|allowed|credential|access|guard|login|protect|check_?(?:key|password|admin)|require|dispatch|middleware|is_?admin)/i;
var configNames = /^(?:_?settings|config|cfg|conf|configuration|app_?config|app_?settings|options|opts|env|self|cls)$/i;
var reshaping = /* @__PURE__ */ new Set(["list", "set", "tuple", "frozenset", "str", "bool", "filter", "map", "sorted"]);
function isConfigured(value, depth = 0) {
  if (depth > 8) return false;
  const inner = (one) => isConfigured(one, depth + 1);
  switch (value.kind) {
    case "env":
    case "name":
      return true;
    case "member":
      return value.on.kind === "opaque" && value.on.why === "parameter" && configNames.test(value.on.name ?? "") || isState(value.on) || inner(value.on);
    case "index":
      return inner(value.on);
    case "call":
      if (value.callee.kind === "name") {
        if (value.args.length === 0) return value.named.length === 0;
        return value.args.some((one) => one.kind === "env") || reshaping.has(value.callee.name) && value.args.some(inner);
      }
      return value.callee.kind === "member" && inner(value.callee.on) && value.named.length === 0 && value.args.every((one) => one.kind === "literal" || one.kind === "env");
    case "or":
    case "join":
      return value.parts.some(inner);
    case "conditional":
      return inner(value.then) || inner(value.otherwise);
    case "map-over":
      return inner(value.source);
    case "list":
      return value.items.length > 0 && value.items.every(inner);
    default:
      return false;
  }
}
function isState(value) {
  return value.kind === "opaque" && value.why === "request" && /^app(?:\.|$)/.test(value.name ?? "");
}
function namesCredential(node, value) {
  return isAccessName(lastName(node)) || mentionsCredential(value, 0);
}
function mentionsCredential(value, depth) {
  if (depth > 6) return false;
  const inner = (one) => mentionsCredential(one, depth + 1);
  switch (value.kind) {
    case "env":
    case "name":
    case "member":
      return isAccessName(value.name);
    case "index":
      return value.key.kind === "literal" && typeof value.key.value === "string" && isAccessName(value.key.value);
    case "call":
      return inner(value.callee.kind === "member" ? value.callee.on : value.callee) || value.args.some(inner);
    case "or":
      return value.parts.some(inner);
    case "conditional":
      return inner(value.then) || inner(value.otherwise);
    case "map-over":
      return inner(value.source);
    default:
      return false;
  }
}
function textOf2(node, source) {
  return source.slice(node.start, node.end);
}

// src/extract/python/auth-switch.ts
var subjects = /* @__PURE__ */ new Set(["auth", "authentication", "authorization", "authn", "authz", "login", "apikey", "token", "anonymous", "unauthenticated", "security"]);
var onWords = /* @__PURE__ */ new Set(["enabled", "enable", "required", "require", "requires", "enforce", "enforced", "use", "using", "active", "need", "needs", "on", "protected", "protect"]);
var offWords = /* @__PURE__ */ new Set(["disabled", "disable", "skip", "skipped", "bypass", "bypassed", "no", "without", "off", "ignore", "allow", "insecure", "unsecured"]);
var neutral = /* @__PURE__ */ new Set(["app", "api", "web", "webui", "ui", "admin", "http", "rest", "server", "service", "user", "users", "global", "basic", "bearer", "mode", "check", "checks", "dev", "debug", "local", "key", "jwt", "is", "backend", "mcp", "proxy", "console", "dashboard", "access", "for", "in", "the", "all", "x", "static", "internal", "core", "site", "routes", "endpoints", "request", "requests", "settings", "config", "options"]);
function polarityOf(name) {
  const parts3 = words(name);
  const isSubject = (word2, at) => subjects.has(word2) || word2 === "key" && parts3[at - 1] === "api";
  if (!parts3.some(isSubject) || !parts3.every((word2, at) => isSubject(word2, at) || onWords.has(word2) || offWords.has(word2) || neutral.has(word2))) return null;
  const open2 = parts3.includes("anonymous") || parts3.includes("unauthenticated");
  if (open2) return parts3.some((word2) => word2 === "allow" || onWords.has(word2)) && !parts3.includes("disable") ? "off" : null;
  if (parts3.includes("allow")) return null;
  const firm = parts3.some((word2, at) => isSubject(word2, at) && word2 !== "token" && word2 !== "security");
  if (parts3.some((word2) => offWords.has(word2))) return firm || parts3.includes("token") ? "off" : null;
  if (parts3.some((word2) => onWords.has(word2))) return firm || parts3.includes("require") || parts3.includes("required") ? "on" : null;
  return name === name.toUpperCase() && parts3.at(-1) === "auth" && parts3.every((word2) => word2 === "auth" || neutral.has(word2)) ? "on" : null;
}
var modeName = /^auth(?:entication)?_?(?:type|mode|method|provider|backend|strategy)$/i;
var offMode = /^(?:disabled?|none|off|no[_-]?op|null|dummy|no[_-]?auth|anonymous|open|public|insecure)$/i;
function switchOf(node, scope, guard) {
  if (node.type === "UnaryOp" && node.op === "Not") {
    const inner = switchOf(node.operand, scope, guard);
    return inner && { node, polarity: inner.polarity === "on" ? "off" : "on" };
  }
  if (node.type === "Compare") return comparedSwitch(node, scope, guard);
  const name = nameOf(node, scope);
  const polarity = name === null ? null : polarityOf(name);
  if (polarity === null || !isConfigured(toValue(node, scope, guard, 80))) return null;
  return { node, polarity };
}
function comparedSwitch(node, scope, guard) {
  const [right] = node.comparators;
  const [op] = node.ops;
  if (!right || !op || node.comparators.length !== 1) return null;
  const name = nameOf(node.left, scope);
  if (name === null || !isConfigured(toValue(node.left, scope, guard, 80))) return null;
  const flips = op === "NotEq" || op === "IsNot" || op === "NotIn";
  const flipped = (polarity2) => ({ node, polarity: flips === (polarity2 === "on") ? "off" : "on" });
  const given4 = elementsOf(right);
  if (modeName.test(name)) return isOwnMode(node.left, scope) && given4.every((one) => isNone(one) || offMode.test(kindOf(one))) ? flipped("off") : null;
  const polarity = polarityOf(name);
  if (polarity === null) return null;
  const truth = given4.map((one) => one.type === "Constant" ? String(one.value).toLowerCase() : "").find((one) => /^(?:true|1|yes|on|false|0|no|off)$/.test(one));
  if (truth === void 0) return null;
  return flipped(/^(?:true|1|yes|on)$/.test(truth) ? polarity : polarity === "on" ? "off" : "on");
}
function elementsOf(node) {
  return node.type === "List" || node.type === "Tuple" || node.type === "Set" ? node.elts : [node];
}
function isNone(node) {
  return node.type === "Constant" && (node.literal === "none" || node.value === "");
}
function kindOf(node) {
  return text(node) ?? lastName(node.type === "Attribute" && node.attr === "value" ? node.value : node);
}
function kindsCompared(node, scope) {
  const [right] = node.comparators;
  const name = nameOf(node.left, scope);
  if (!right || node.comparators.length !== 1 || name === null || !modeName.test(name) || !isOwnMode(node.left, scope)) return null;
  return elementsOf(right).map(kindOf);
}
function isOwnMode(node, scope) {
  if (node.type === "Name") return node.id === node.id.toUpperCase();
  if (node.type === "Attribute") return holdsSettings(node.value) || node.attr === node.attr.toUpperCase() || /settings|config/i.test(node.value.type === "Name" && node.value.id === "self" ? scope.symbol : "");
  if (node.type === "Call" && node.func.type === "Attribute" && /^(?:lower|upper|strip|casefold)$/.test(node.func.attr)) return isOwnMode(node.func.value, scope);
  return (node.type === "Call" || node.type === "Subscript") && nameOf(node, scope) !== null;
}
function holdsSettings(node) {
  return /settings|config|cfg|conf$/i.test(lastName(node)) || node.type === "Attribute" && holdsSettings(node.value);
}
function nameOf(node, scope) {
  if (node.type === "Name") return node.id;
  if (node.type === "Attribute") return owned(node.attr, node.value, scope);
  if (node.type === "Subscript") return environmentRead(node, scope)?.name ?? owned(text(node.slice), node.value, scope);
  if (node.type !== "Call") return null;
  const read3 = environmentRead(node, scope);
  if (read3) return read3.name;
  if (node.func.type === "Attribute") {
    if (/^(?:lower|upper|strip|casefold)$/.test(node.func.attr)) return nameOf(node.func.value, scope);
    if (node.func.attr === "get") return owned(text(node.args[0]), node.func.value, scope);
  }
  const [only] = node.args;
  return node.func.type === "Name" && node.func.id === "bool" && only ? nameOf(only, scope) : null;
}
function owned(name, owner, scope) {
  if (name === null || !/^(?:is_?)?(?:enabled?|disabled?|required?|active|type|mode)$/i.test(name)) return name;
  const above = nameOf(owner, scope);
  return above === null ? name : `${above}_${name}`;
}
function* authSwitches(document) {
  const code2 = outlineOf(document);
  if (!code2) return;
  for (const { node, scope, guard } of code2.ifs) {
    if (!matters(node.body, 0) && !matters(node.orelse, 0)) continue;
    const skip = skipTest(node.test, scope, guard);
    if (!skip || skip.inBody && !opens2(node.body)) continue;
    const { test: test2 } = skip;
    const unless = skip.inBody ? refusedWhen(node.body) : null;
    yield { kind: "auth-switch", test: unless ? both(test2, negate(toValue(unless, scope, guard, 80))) : test2, symbol: scope.symbol, at: rangeOf3(node.test) };
  }
  for (const { node, scope, guard } of sitesOf(document).choices) {
    if (!chooses(node.body) && !chooses(node.orelse)) continue;
    const skip = skipTest(node.test, scope, guard);
    if (skip) yield { kind: "auth-switch", test: skip.test, symbol: scope.symbol, at: rangeOf3(node.test) };
  }
}
function both(one, other) {
  return { kind: "and", parts: [one, other], at: one.at };
}
function opens2(body) {
  if (alwaysRefuses(body)) return false;
  const only = body.length === 1 && body[0]?.type === "Return" ? body[0].value : null;
  return !(only?.type === "List" || only?.type === "JoinedStr" || only?.type === "Constant" && only.literal === "str");
}
function refusedWhen(body) {
  for (const node of body) if (node.type === "If" && node.orelse.length === 0 && alwaysRefuses(node.body)) return node.test;
  return null;
}
function skipTest(test2, scope, guard) {
  const skip = (node, inBody) => {
    const value = toValue(node, scope, guard, 120);
    return { test: inBody ? value : negate(value), inBody };
  };
  const whole = switchOf(test2, scope, guard);
  if (whole) return skip(test2, whole.polarity === "off");
  if (test2.type !== "BoolOp") return null;
  for (const part of test2.values) {
    const one = switchOf(part, scope, guard);
    if (!one) continue;
    const off = one.polarity === "off";
    return skip(test2.op === "And" === off ? test2 : part, off);
  }
  return null;
}
var attaching = /* @__PURE__ */ new Set(["add_middleware", "include_router", "Depends", "Security", "middleware", "register_blueprint", "before_request", "abort", "append", "insert"]);
function matters(body, depth) {
  if (depth > 4) return false;
  return body.some((node) => {
    if (node.type === "Return" || node.type === "Raise" && node.exc !== null) return true;
    if (node.type === "Expr") {
      const call2 = node.value.type === "Await" ? node.value.value : node.value;
      return call2.type === "Yield" || call2.type === "Call" && (attaching.has(lastName(call2.func)) || /verif|authenticate|check_/i.test(lastName(call2.func)));
    }
    if (node.type === "Assign") return chooses(node.value) || node.value.type === "Call" && /verif|auth/i.test(lastName(node.value.func));
    if (node.type === "If") return matters(node.body, depth + 1) || matters(node.orelse, depth + 1);
    if (node.type === "With" || node.type === "AsyncWith" || node.type === "Try") return matters(node.body, depth + 1);
    return node.type === "FunctionDef" || node.type === "AsyncFunctionDef" ? node.decorator_list.length > 0 || saysYes(node.body) : false;
  });
}
function saysYes(body) {
  const [only, more] = body.filter((node) => !(node.type === "Expr" && node.value.type === "Constant"));
  return more === void 0 && only?.type === "Return" && only.value?.type === "Constant" && only.value.value === true;
}
function chooses(node) {
  if (node.type === "List" || node.type === "Tuple") return node.elts.some(chooses);
  if (node.type === "Call") return /^(?:Depends|Security)$/.test(lastName(node.func));
  return (node.type === "Name" || node.type === "Attribute") && /auth|verify|require|dependenc|user|protect/i.test(lastName(node));
}

// src/extract/python/auth-mode.ts
function* authModes(document) {
  for (const site of outlineOf(document)?.functions ?? []) {
    const choice2 = choiceIn(site);
    if (choice2) yield choice2;
  }
}
var gives = /auth|handler|user|identity|principal|verify/i;
function choiceIn({ node, inner }) {
  if (!gives.test(inner.symbol)) return null;
  const tests = [];
  let checks3 = false;
  let rest = node.body;
  for (let step = 0; step < 20; step++) {
    const at2 = rest.findIndex((one) => !isSilent(one));
    const first3 = rest[at2];
    if (first3?.type !== "If" || !namesKinds(first3.test, inner)) break;
    tests.push(first3.test);
    checks3 ||= refusalIn(first3.body) === "strong";
    rest = [...first3.orelse, ...rest.slice(at2 + 1)];
  }
  const [first2] = tests;
  if (!first2 || !isOpen(rest, checks3 && decidingName.test(node.name))) return null;
  const at = rangeOf3(first2);
  const parts3 = tests.map((test2) => toValue(test2, inner, null, 80));
  const of = parts3.length === 1 && parts3[0] ? parts3[0] : { kind: "or", parts: parts3, at };
  return { kind: "auth-switch", test: { kind: "not", of, at }, symbol: inner.symbol, at };
}
function namesKinds(test2, scope) {
  if (test2.type !== "Compare" || test2.ops[0] !== "Eq" && test2.ops[0] !== "In") return false;
  const kinds = kindsCompared(test2, scope);
  return kinds !== null && kinds.length > 0 && kinds.every((kind2) => kind2 !== "" && !offMode.test(kind2));
}
var noCheck = /no_?op|null|dummy|anonymous|no_?auth|fake|mock|public|guest|default_?user|local_?user/i;
function isOpen(rest, refusesBefore) {
  const left = rest.filter((one) => !isSilent(one));
  const [only] = left;
  if (left.length > 1 || alwaysRefuses(left)) return false;
  if (only === void 0 || only.type === "Pass") return refusesBefore;
  if (only.type !== "Return") return false;
  const { value } = only;
  if (value === null || value.type === "Constant" && value.literal === "none") return refusesBefore;
  if (value.type === "Constant") return value.value === true;
  if (value.type === "Dict") return value.keys.length > 0 && !value.keys.some((key) => /error|message|detail/i.test(text(key) ?? ""));
  const given4 = value.type === "Await" ? value.value : value;
  return noCheck.test(lastName(given4.type === "Call" ? given4.func : given4));
}
function isSilent(node) {
  if (node.type !== "Expr") return false;
  if (node.value.type === "Constant") return true;
  return node.value.type === "Call" && /^(?:debug|info|warning|warn|error|log|print)$/.test(lastName(node.value.func));
}

// src/extract/python/credential-use.ts
function* credentialUses(document) {
  const code2 = outlineOf(document);
  if (!code2) return;
  const seen = /* @__PURE__ */ new Set();
  for (const { scheme, at, scope } of [...imported(code2), ...declared(document), ...parameters(code2), ...read(document), ...configured(code2)]) {
    const key = `${scheme} ${(scope && functionOf(scope)?.symbol) ?? ""}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield { kind: "credential-use", scheme, at: rangeOf3(at) };
  }
}
var importSchemes = [
  [/^flask_login\.(?:LoginManager|login_user|login_required|current_user)$/, "session"],
  [/^flask_security\.|^flask_user\.|^aiohttp_session\.|^flask_session\.Session$|^aiohttp_security\./, "session"],
  [/^django\.contrib\.auth\.(?:decorators|mixins|views)\.|^django\.contrib\.auth\.(?:login|logout)$/, "session"],
  [/^flask_jwt_extended\.|^flask_jwt\.|^rest_framework_simplejwt\.|^ninja_jwt\./, "bearer"],
  [/^ninja\.security\.HttpBearer$|^flask_httpauth\.HTTPTokenAuth$|^rest_framework\.authentication\.TokenAuthentication$|^fastapi_users\.authentication\.BearerTransport$/, "bearer"],
  [/^flask_httpauth\.HTTPBasicAuth$|^rest_framework\.authentication\.BasicAuthentication$|^ninja\.security\.HttpBasicAuth$|^flask_basicauth\./, "basic"],
  [/^rest_framework\.authentication\.SessionAuthentication$|^ninja\.security\.(?:django_auth|SessionAuth)$/, "session"],
  [/^fastapi_users\.authentication\.CookieTransport$|^ninja\.security\.APIKeyCookie$/, "cookie"],
  [/^rest_framework_api_key\.|^ninja\.security\.APIKey(?:Header|Query)$/, "api-key"]
];
var importRoots = /^(?:flask_|aiohttp_se|django\.contrib\.auth|rest_framework|ninja|fastapi_users)/;
function* imported({ imports }) {
  for (const { from, imported: name, at } of imports) {
    const full = name === null ? `${from}.` : `${from}.${name}`;
    if (!importRoots.test(full)) continue;
    for (const [pattern, scheme] of importSchemes) if (pattern.test(full)) yield { scheme, at, scope: null };
  }
}
var schemeClasses = /* @__PURE__ */ new Map([
  ["HTTPBearer", "bearer"],
  ["OAuth2PasswordBearer", "bearer"],
  ["OAuth2AuthorizationCodeBearer", "bearer"],
  ["OpenIdConnect", "bearer"],
  ["HTTPBasic", "basic"],
  ["APIKeyHeader", "api-key"],
  ["APIKeyQuery", "api-key"],
  ["APIKeyCookie", "cookie"],
  ["CookieTransport", "cookie"],
  ["BearerTransport", "bearer"]
]);
var sessionCookie = /sess|token|auth|jwt|sid\b|remember|login|user/i;
function* declared(document) {
  for (const { node, scope } of callsOf(document, ...schemeClasses.keys())) {
    const scheme = schemeClasses.get(lastName(node.func)) ?? schemeClasses.get((qualify(node.func, scope) ?? "").split(".").at(-1) ?? "");
    if (scheme) yield { scheme, at: node, scope };
  }
  for (const { node, scope } of callsOf(document, "add_middleware", "Middleware")) {
    if (/^SessionMiddleware$/.test(lastName(node.args[0] ?? node))) yield { scheme: "session", at: node, scope };
  }
  for (const { node, scope } of callsOf(document, "set_cookie", "set_signed_cookie", "set_secure_cookie", "get_secure_cookie", "get_signed_cookie")) {
    const name = text(node.args[0] ?? keyword(node, "key") ?? keyword(node, "name"));
    const own2 = node.args[0] ?? keyword(node, "key");
    if (sessionCookie.test(name ?? (own2 ? lastName(own2) : ""))) yield { scheme: "cookie", at: node, scope };
  }
}
function* parameters({ functions: functions3 }) {
  for (const { inner } of functions3) {
    for (const [name, [def]] of inner.names) {
      if (def?.kind !== "param") continue;
      const source = sourceOf(def.value) ?? sourceOf(def.annotation);
      if (source === null) continue;
      const header2 = (source.alias ?? name).toLowerCase().replaceAll("_", "-");
      const scheme = source.kind === "Cookie" ? sessionCookie.test(header2) ? "cookie" : null : schemeOfHeader(header2);
      if (scheme) yield { scheme, at: { start: def.start, end: def.start + 3 }, scope: inner };
    }
  }
}
function sourceOf(node) {
  if (node?.type === "Subscript" && node.slice.type === "Tuple") {
    for (const one of node.slice.elts) {
      const found3 = one.type === "Call" || one.type === "Name" ? sourceOf(one) : null;
      if (found3) return found3;
    }
    return null;
  }
  if (node?.type !== "Call") return null;
  const kind2 = lastName(node.func);
  return kind2 === "Header" || kind2 === "Cookie" ? { kind: kind2, alias: text(keyword(node, "alias")) } : null;
}
function schemeOfHeader(name) {
  if (name === "authorization" || name === "x-authorization") return "bearer";
  return /^(?:x-)?(?:api-?key|auth-token|access-token|admin-(?:key|token|password)|internal-(?:key|token)|[a-z]+-api-key)$/.test(name) ? "api-key" : null;
}
function* read(document) {
  const { attributes, calls: calls3, subscripts } = sitesOf(document);
  for (const { node, scope } of attributes) {
    const path = requestPath(node, scope);
    if (path === "cookies") yield { scheme: "cookie", at: node, scope };
    else if (path === "session") yield { scheme: "session", at: node, scope };
    else if (path === "authorization") yield { scheme: "basic", at: node, scope };
    else if (node.attr === "COOKIES" && path !== null) yield { scheme: "cookie", at: node, scope };
  }
  for (const { node, scope } of [...calls3.get("get") ?? [], ...calls3.get("get_header") ?? [], ...subscripts]) {
    const path = requestPath(node, scope) ?? headersPath(node, scope);
    const scheme = path?.startsWith("headers.") ? schemeOfHeader(path.slice("headers.".length)) : path?.startsWith("meta.") ? schemeOfHeader(path.slice("meta.".length)) : null;
    if (scheme) yield { scheme, at: node, scope };
    else if (isFlaskSession(node, scope)) yield { scheme: "session", at: node, scope };
  }
}
function headersPath(node, scope) {
  const on = node.type === "Call" && node.func.type === "Attribute" ? node.func.value : node.type === "Subscript" ? node.value : null;
  const key = node.type === "Call" ? text(node.args[0]) : node.type === "Subscript" && node.ctx === "Load" ? text(node.slice) : null;
  if (!on || key === null || lastName(on) !== "headers" || functionOf(scope) === null) return null;
  return on.type === "Attribute" && on.value.type === "Name" && on.value.id === "self" ? `headers.${key.toLowerCase()}` : null;
}
function isFlaskSession(node, scope) {
  const on = node.type === "Subscript" ? node.value : node.type === "Call" && node.func.type === "Attribute" ? node.func.value : null;
  if (on?.type !== "Name" || on.id !== "session") return false;
  const name = qualify(on, scope);
  return name === "flask.session" || name === "quart.session";
}
var textSchemes = [
  [/^django\.contrib\.sessions\.middleware\.SessionMiddleware$|\.SessionAuthentication$/, "session"],
  [/\.(?:JWTAuthentication|TokenAuthentication|JSONWebTokenAuthentication|OAuth2Authentication)$/, "bearer"],
  [/\.BasicAuthentication$/, "basic"]
];
function* configured({ assignments: assignments4 }) {
  for (const { node, value } of assignments4) {
    if (node.type !== "Name" || value === null || !/^(?:MIDDLEWARE|MIDDLEWARE_CLASSES|REST_FRAMEWORK|DEFAULT_AUTHENTICATION_CLASSES|\w+_MIDDLEWARE)$/.test(node.id)) continue;
    const pending = [value];
    for (let steps = 0; pending.length > 0 && steps < 300; steps++) {
      const next2 = pending.pop();
      if (!next2) break;
      const name = text(next2);
      if (name !== null) {
        for (const [pattern, scheme] of textSchemes) if (pattern.test(name)) yield { scheme, at: next2, scope: null };
      }
      if (next2.type === "List" || next2.type === "Tuple") pending.push(...next2.elts);
      else if (next2.type === "Dict") pending.push(...next2.values);
      else if (next2.type === "BinOp") pending.push(next2.left, next2.right);
    }
  }
}

// src/extract/python/empty-credential.ts
function* emptyCredentials(document, file2) {
  const code2 = outlineOf(document);
  if (!code2) return;
  const ifs = new Map(code2.ifs.map((site) => [site.node, site]));
  const seen = /* @__PURE__ */ new Set();
  for (const fact8 of found(document, code2, ifs, file2.text)) {
    const key = `${fact8.symbol} ${textOf2(fact8.credential.at, file2.text)}`;
    if (!seen.has(key)) yield fact8;
    seen.add(key);
  }
}
var mostParts = 12;
var mostAfter = 40;
var mostBranches = 150;
var hint = /key|token|passw|pwd|secret|cred|allowed|auth|valid/i;
function hinted(test2, scope, source) {
  if (hint.test(textOf2(test2, source))) return true;
  const name = test2.type === "UnaryOp" ? test2.operand : test2;
  const value = name.type === "Name" ? scope.names.get(name.id)?.[0]?.value : null;
  return value ? hint.test(textOf2(value, source)) : false;
}
function* found(document, code2, ifs, source) {
  for (const site of code2.functions) {
    let left = mostBranches;
    for (const { node, after } of branches(site.node.body, 0)) {
      if (--left < 0) break;
      if (!hinted(node.test, site.inner, source)) continue;
      const fact8 = fromBranch(site, node, after, ifs.get(node)?.guard ?? null, source);
      if (fact8) yield fact8;
    }
    for (const { node, guard } of site.returns) {
      const fact8 = node.value && (node.value.type === "BoolOp" || node.value.type === "IfExp") ? fromReturn(site, node.value, guard, source) : null;
      if (fact8) yield fact8;
    }
  }
  yield* attachments(document, code2);
}
function* branches(body, depth) {
  if (depth > 8) return;
  for (let at = 0; at < body.length; at++) {
    const node = body[at];
    if (node?.type === "If") {
      yield { node, after: body.slice(at + 1, at + 1 + mostAfter) };
      yield* branches(node.body, depth + 1);
      yield* branches(node.orelse, depth + 1);
    } else if (node?.type === "With" || node?.type === "AsyncWith" || node?.type === "For" || node?.type === "AsyncFor" || node?.type === "While") yield* branches(node.body, depth + 1);
    else if (node?.type === "Try") {
      yield* branches(node.body, depth + 1);
      for (const handler2 of node.handlers) yield* branches(handler2.body, depth + 1);
    }
  }
}
function emptinessIn(test2) {
  const whole = atom(test2);
  if (whole) return [{ ...whole, join: null, rest: [] }];
  if (test2.type !== "BoolOp") return [];
  const result = [];
  const values = test2.values.slice(0, mostParts);
  for (const part of values) {
    const one = atom(part);
    if (one) result.push({ ...one, join: test2.op === "And" ? "and" : "or", rest: values.filter((other) => other !== part) });
  }
  return result;
}
function atom(node) {
  if (node.type === "UnaryOp" && node.op === "Not") {
    const inner = atom(node.operand);
    return inner && { credential: inner.credential, holdsWhen: inner.holdsWhen === "set" ? "empty" : "set" };
  }
  if (node.type === "Compare") return comparedAtom(node);
  if (node.type === "Call" && node.func.type === "Name" && (node.func.id === "bool" || node.func.id === "len") && node.args[0]) return { credential: node.args[0], holdsWhen: "set" };
  if (node.type === "Call" && node.func.type === "Attribute" && node.func.attr === "strip") return { credential: node.func.value, holdsWhen: "set" };
  if (node.type === "Name" || node.type === "Attribute" || node.type === "Subscript" || node.type === "Call") return { credential: node, holdsWhen: "set" };
  return null;
}
function comparedAtom(node) {
  const [right] = node.comparators;
  const op = node.ops[0];
  if (!right || node.comparators.length !== 1 || !isNothing(right)) return null;
  const { left } = node;
  const credential2 = left.type === "Call" && left.func.type === "Name" && left.func.id === "len" && left.args[0] ? left.args[0] : left;
  if (op === "Eq" || op === "Is") return { credential: credential2, holdsWhen: "empty" };
  return op === "NotEq" || op === "IsNot" || op === "Gt" ? { credential: credential2, holdsWhen: "set" } : null;
}
function isNothing(node) {
  if (node.type === "Constant") return node.literal === "none" || node.value === "" || node.value === 0;
  return (node.type === "List" || node.type === "Tuple" || node.type === "Set") && node.elts.length === 0;
}
function fromBranch(site, node, after, guard, source) {
  for (const emptiness of emptinessIn(node.test)) {
    const { credential: credential2, holdsWhen } = emptiness;
    const value = toValue(credential2, site.inner, guard, 120);
    if ((isConfigured(value) || isEnclosed(credential2, site.inner)) && namesCredential(credential2, value)) {
      const opens3 = holdsWhen === "empty" ? skipsCheck(site, emptiness, node, after, source) : checksOnlyWhenSet(site, emptiness, node, after, source);
      if (opens3) return fact3(site, emptiness, value, guard, node.test);
    } else if (acceptsNothing(site, emptiness, value, node)) return fact3(site, emptiness, value, guard, node.test);
  }
  return null;
}
function isEnclosed(node, scope) {
  const known2 = node.type === "Name" ? find2(scope, node.id) : null;
  return known2 !== null && known2.scope.kind === "function" && known2.scope !== scope && known2.defs.every((def) => def.kind === "param");
}
function skipsCheck({ node: code2 }, { credential: credential2 }, { body, orelse }, after, source) {
  const last2 = body.at(-1);
  const leaves = last2?.type === "Return" || orelse.length > 0 && last2?.type === "Pass" || orelse.length > 0 && last2?.type !== "Raise";
  if (!leaves || refusalIn(body) !== null) return false;
  const rest = orelse.length > 0 ? [...orelse, ...after] : after;
  const written4 = textOf2(credential2, source);
  const checked2 = checksAgainst(rest, written4, source) || rest.some((one) => one.type === "Return" && one.value !== null && checksAgainst([one.value], written4, source));
  return checked2 && (decides2(refusalIn(rest), code2.name) || decidingName.test(code2.name) && answersYes(last2));
}
function answersYes(node) {
  return node?.type === "Return" && node.value?.type === "Constant" && node.value.value === true;
}
function checksOnlyWhenSet({ node: code2 }, { credential: credential2, join, rest }, { body, orelse }, after, source) {
  if (join === "or" || alwaysRefuses(after) || refusalIn(orelse) !== null) return false;
  const written4 = textOf2(credential2, source);
  if (join === "and") return decides2(refusalIn(body), code2.name) && checksAgainst(rest, written4, source);
  return decides2(refusalIn(body), code2.name) && checksAgainst(body, written4, source);
}
function acceptsNothing({ node: code2 }, { credential: credential2, holdsWhen, join }, value, { body }) {
  if (holdsWhen !== "empty" || join === "and" || value.kind !== "opaque" || value.why !== "parameter" && value.why !== "request") return false;
  const only = body.length === 1 ? body[0] : void 0;
  return answersYes(only) && isAccessName(lastName(credential2)) && /^_?(?:is_|has_)?(?:verify|check|valid|validate|auth|authenticate|authorize|allowed|authorized|permitted)/i.test(code2.name);
}
function fromReturn(site, node, guard, source) {
  const alternatives = node.type === "BoolOp" && node.op === "Or" ? emptinessIn(node) : node.type === "IfExp" ? emptinessIn(node.test) : [];
  for (const emptiness of alternatives) {
    const { credential: credential2, holdsWhen, rest } = emptiness;
    const yes = node.type === "IfExp" ? holdsWhen === "empty" ? node.body : node.orelse : null;
    const other = node.type === "IfExp" ? [holdsWhen === "empty" ? node.orelse : node.body] : rest;
    if (node.type === "IfExp" ? yes?.type !== "Constant" || yes.value !== true : holdsWhen !== "empty") continue;
    const value = toValue(credential2, site.inner, guard, 120);
    if (isConfigured(value) && namesCredential(credential2, value) && checksAgainst(other, textOf2(credential2, source), source)) return fact3(site, { ...emptiness, rest: [] }, value, guard, node);
  }
  return null;
}
function decides2(refusal, name) {
  return refusal === "strong" || refusal === "weak" && decidingName.test(name);
}
function fact3(site, { holdsWhen, join, rest }, credential2, guard, at) {
  const besides = holdsWhen === "empty" && join === "and" ? rest.map((one) => toValue(one, site.inner, guard, 60)) : [];
  return { kind: "empty-credential-opens", credential: credential2, symbol: site.inner.symbol, guards: [...guardValues(guard), ...besides], at: rangeOf3(at) };
}
var attaching2 = /* @__PURE__ */ new Set(["add_middleware", "Depends", "Security", "before_request", "middleware"]);
var protecting = /auth|api_?key|token|verify|security|credential/i;
function* attachments(document, code2) {
  const { choices } = sitesOf(document);
  for (const { node, scope, guard } of choices) {
    const [one] = emptinessIn(node.test);
    if (one && one.join === null) yield* attached(one, holder(one, node.body, node.orelse), scope, guard, node.test);
  }
  for (const { node, scope, guard } of code2.ifs) {
    if (node.test.type === "BoolOp") continue;
    const [one] = emptinessIn(node.test);
    if (one && one.join === null && !(one.holdsWhen === "set" && refusalIn(node.orelse))) yield* attached(one, one.holdsWhen === "set" ? node.body : node.orelse, scope, guard, node.test);
  }
}
function holder({ holdsWhen }, yes, no) {
  const [full, empty3] = holdsWhen === "set" ? [yes, no] : [no, yes];
  return isNothing(empty3) || empty3.type === "List" ? [full] : [];
}
function* attached({ credential: credential2 }, nodes, scope, guard, at) {
  if (nodes.length === 0 || nodes.length > 12 || !nodes.some((one) => attaches(one, 0))) return;
  const value = toValue(credential2, scope, guard, 120);
  if (isConfigured(value) && namesCredential(credential2, value)) yield { kind: "empty-credential-opens", credential: value, symbol: scope.symbol, guards: guardValues(guard), at: rangeOf3(at) };
}
function attaches(node, depth) {
  if (depth > 4) return false;
  const deeper = (one) => attaches(one, depth + 1);
  switch (node.type) {
    case "Expr":
      return deeper(node.value);
    case "Assign":
      return deeper(node.value);
    case "List":
    case "Tuple":
      return node.elts.some(deeper);
    case "Call":
      if (attaching2.has(lastName(node.func)) && node.args.some((one) => protecting.test(lastName(one)) || protecting.test(text(one) ?? ""))) return true;
      return node.args.some(deeper) || node.keywords.some(({ value }) => deeper(value));
    default:
      return false;
  }
}

// src/extract/python/settings.ts
var bases = /* @__PURE__ */ new Set(["BaseSettings", "PydanticBaseSettings", "SettingsBase"]);
function settingsOf(site, code2, depth = 0) {
  const own2 = optionsOf(site);
  let inherited2 = null;
  for (const base of site.node.bases) {
    if (bases.has(lastName(base)) || qualify(base, site.scope)?.endsWith(".BaseSettings")) inherited2 ??= { prefix: "", files: [], caseSensitive: false };
    else if (base.type === "Name" && depth < 6) {
      const above = code2.classes.find((one) => one.node.name === base.id && one.scope === find2(site.scope, base.id)?.scope && one !== site);
      inherited2 = (above && settingsOf(above, code2, depth + 1)) ?? inherited2;
    }
  }
  const declared4 = own2 !== null && (own2.prefix !== void 0 || own2.files !== void 0);
  if (!inherited2 && !(declared4 && site.node.bases.length > 0)) return null;
  return { prefix: own2?.prefix ?? inherited2?.prefix ?? "", files: own2?.files ?? inherited2?.files ?? [], caseSensitive: own2?.caseSensitive ?? inherited2?.caseSensitive ?? false };
}
function settingsFiles(site) {
  return optionsOf(site)?.fileValues ?? [];
}
function optionsOf({ node, inner }) {
  const config = inner.names.get("model_config")?.find((def) => def.value !== null)?.value;
  const nested = node.body.find((one) => one.type === "ClassDef" && (one.name === "Config" || one.name === "Meta"));
  const given4 = /* @__PURE__ */ new Map();
  const take = (keywords) => {
    for (const { arg, value } of keywords) if (arg !== null) given4.set(arg, value);
  };
  take(node.keywords);
  if (nested?.type === "ClassDef") for (const one of nested.body) {
    if (one.type === "Assign" && one.targets[0]?.type === "Name") given4.set(one.targets[0].id, one.value);
    else if (one.type === "AnnAssign" && one.target.type === "Name" && one.value) given4.set(one.target.id, one.value);
  }
  if (config?.type === "Call") take(config.keywords);
  if (config?.type === "Dict") for (const [at, key] of config.keys.entries()) {
    const name = text(key);
    const value = config.values[at];
    if (name !== null && value) given4.set(name, value);
  }
  if (given4.size === 0) return null;
  const prefix = text(given4.get("env_prefix"));
  const file2 = given4.get("env_file");
  const sensitive = given4.get("case_sensitive");
  const files = file2 ? file2.type === "Tuple" || file2.type === "List" ? file2.elts : [file2] : [];
  const known2 = files.flatMap((one) => text(one) ?? []);
  return {
    ...prefix !== null && { prefix },
    ...file2 && file2.type !== "Constant" && { files: known2, fileValues: files },
    ...file2 && text(file2) !== null && { files: known2, fileValues: files },
    ...sensitive?.type === "Constant" && { caseSensitive: sensitive.value === true }
  };
}
var declarers = /* @__PURE__ */ new Set(["Field", "field", "attrib", "ib", "var", "mapped_column", "PrivateAttr"]);
function declarationOf(value, annotation) {
  const meta = metadata(annotation);
  if (value?.type !== "Call" || !declarers.has(lastName(value.func))) {
    return meta ? { fallback: value ?? fallbackOf(meta), env: variablesOf(meta) } : null;
  }
  return { fallback: fallbackOf(value), env: [...variablesOf(value), ...meta ? variablesOf(meta) : []] };
}
function metadata(annotation) {
  if (annotation?.type !== "Subscript" || lastName(annotation.value) !== "Annotated" || annotation.slice.type !== "Tuple") return null;
  for (const one of annotation.slice.elts) if (one.type === "Call" && lastName(one.func) === "Field") return one;
  return null;
}
function fallbackOf(call2) {
  const factory = keyword(call2, "default_factory") ?? keyword(call2, "factory");
  if (factory) return factory.type === "Lambda" ? factory.body : factory;
  const value = keyword(call2, "default") ?? (call2.args[0]?.type === "Starred" ? null : call2.args[0] ?? null);
  return value?.type === "Constant" && value.literal === "ellipsis" ? null : value;
}
function variablesOf(call2) {
  for (const name of ["env", "validation_alias", "alias"]) {
    const value = keyword(call2, name);
    if (!value) continue;
    const parts3 = value.type === "List" || value.type === "Tuple" || value.type === "Set" ? value.elts : value.type === "Call" && lastName(value.func) === "AliasChoices" ? value.args : [value];
    const names = parts3.flatMap((one) => text(one) ?? []);
    if (names.length > 0) return names;
  }
  return [];
}

// src/extract/python/refusal.ts
var validators = /^(?:field_validator|validator|model_validator|root_validator|validates_schema)$/;
var wholeModel = /^(?:model_validator|root_validator|validates_schema)$/;
var initialisers = /* @__PURE__ */ new Set(["__post_init__", "model_post_init", "__attrs_post_init__"]);
var startNames2 = /^(?:lifespan|_?on_?startup|startup|startup_event|create_app|make_app|build_app|main|run|init_app|ready|bootstrap|_?(?:validate|check|verify|assert|ensure|require)_\w*(?:settings|config|configuration|env|environment|secrets?|production|startup|security|keys?)\w*)$/;
var frameworkNames = /^(?:lifespan|_?on_?startup|startup|startup_event|create_app|make_app|build_app|main|init_app)$/;
var startEvents2 = /* @__PURE__ */ new Set(["on_event", "before_serving", "before_first_request", "before_server_start", "main_process_start", "asynccontextmanager", "listener", "on_startup"]);
var deepest9 = 3;
var mostFacts = 100;
function refusals(document) {
  const code2 = outlineOf(document);
  if (!code2) return [];
  const tracer = new Tracer(document, code2);
  for (const stop of code2.stops) tracer.stop(stop, [], null, "");
  for (const site of code2.functions) {
    const begun = starts(site, code2);
    for (const given4 of begun) tracer.enter(site, given4, [], 0);
    if (begun.length === 0 && !site.owner) {
      for (const stop of site.stops) if (refusesGiven(stop, site)) tracer.stop(stop, [], null, site.inner.symbol, true);
    }
  }
  for (const call2 of tracer.callsIn(null)) tracer.call(call2, null, [], 0);
  return tracer.facts;
}
var Tracer = class {
  facts = [];
  calls = /* @__PURE__ */ new Map();
  byNode;
  seen = /* @__PURE__ */ new Set();
  steps = 0;
  constructor(document, { functions: functions3 }) {
    this.byNode = new Map(functions3.map((site) => [site.node, site]));
    for (const sites2 of sitesOf(document).calls.values()) {
      for (const site of sites2) {
        const home = functionOf(site.scope);
        const known2 = this.calls.get(home);
        if (known2) known2.push(site);
        else this.calls.set(home, [site]);
      }
    }
  }
  /** The calls that stand in a function; with null, those outside all. */
  callsIn(scope) {
    return this.calls.get(scope) ?? [];
  }
  enter(site, given4, before, depth) {
    if (depth > deepest9 || ++this.steps > 400) return;
    for (const stop of site.stops) this.stop(stop, before, given4, site.inner.symbol);
    for (const call2 of this.callsIn(site.inner)) this.call(call2, given4, before, depth);
  }
  call({ node, scope, guard }, given4, before, depth) {
    const target = this.target(node.func, scope);
    if (!target || target.inner === functionOf(scope) || !this.stops(target, 0)) return;
    const values = /* @__PURE__ */ new Map();
    const parameters3 = [...target.node.args.posonlyargs, ...target.node.args.args].slice(target.inner.self === "" ? 0 : 1);
    const pass = (name, value) => void values.set(name, toValue(value, scope, guard, 60, given4));
    for (const [at, value] of node.args.entries()) {
      const parameter = parameters3[at];
      if (parameter && value.type !== "Starred") pass(parameter.arg, value);
    }
    for (const { arg, value } of node.keywords) if (arg !== null) pass(arg, value);
    this.enter(target, values, [...before, ...guardValues(guard, given4)], depth + 1);
  }
  /** Whether the function, or one it calls here, can refuse at all: others need no tracing. */
  stops(site, depth) {
    if (site.stops.some(({ handled }) => !handled)) return true;
    if (depth >= deepest9 || ++this.steps > 2e3) return false;
    return this.callsIn(site.inner).some(({ node, scope }) => {
      const target = this.target(node.func, scope);
      return target !== null && target !== site && this.stops(target, depth + 1);
    });
  }
  target(func, scope) {
    if (func.type === "Name") {
      for (const { code: code2 } of find2(scope, func.id)?.defs ?? []) if (code2 && code2.type !== "ClassDef") return this.byNode.get(code2) ?? null;
      return null;
    }
    if (func.type !== "Attribute" || func.value.type !== "Name") return null;
    const method = functionOf(scope);
    const owner = method?.self !== "" && method?.self === func.value.id ? method.parent : null;
    for (const { code: code2 } of owner?.names.get(func.attr) ?? []) if (code2 && code2.type !== "ClassDef") return this.byNode.get(code2) ?? null;
    return null;
  }
  stop({ node, scope, guard, handled }, before, given4, symbol2, isOfSetting = false) {
    if (handled || this.facts.length >= mostFacts) return;
    const guards2 = [...before, ...guardValues(guard, given4)];
    if (node.type === "Assert") guards2.push(negate(toValue(node.test, scope, guard, 60, given4)));
    if (!isOfSetting && !guards2.some((guard2) => mentionsSetting(guard2))) return;
    const key = `${node.start} ${JSON.stringify(guards2, (name, value) => name === "at" ? void 0 : value)}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.facts.push({ kind: "refusal", guards: guards2, symbol: symbol2, at: rangeOf3(node) });
  }
};
function isSettingsClass(site, code2) {
  return /(?:settings|config|configuration|environment|env)$/i.test(site.node.name) || settingsOf(site, code2) !== null;
}
function needsArguments({ node, inner }) {
  const { args } = node;
  return args.posonlyargs.length + args.args.length - args.defaults.length > (inner.self === "" ? 0 : 1);
}
function refusesGiven({ guard }, { node }) {
  const parameters3 = new Set([...node.args.posonlyargs, ...node.args.args, ...node.args.kwonlyargs].map(({ arg }) => arg).filter(isCredentialName));
  const isParameter = (value) => value.kind === "opaque" && value.why === "parameter" && parameters3.has(value.name ?? "");
  const compares = (value) => value.kind === "compare" && (value.op === "==" || value.op === "in") && someWithin(value.left, isParameter, 4);
  return parameters3.size > 0 && guardValues(guard).some((one) => someWithin(one, compares));
}
var settingWord = /settings?|config|env(?:ironment)?$|secret|passw|token|_key|debug|cors|auth|production/i;
function mentionsSetting(value, depth = 0) {
  if (depth > 8) return false;
  const inner = (one) => mentionsSetting(one, depth + 1);
  switch (value.kind) {
    case "env":
      return true;
    case "name":
      return value.name.length > 2 && value.name === value.name.toUpperCase() || settingWord.test(value.name);
    case "member":
      return inner(value.on) || value.on.kind !== "call" && settingWord.test(value.name) && !(value.on.kind === "name" && value.on.name === "sys");
    case "index":
      return inner(value.on) || value.key.kind === "literal" && settingWord.test(String(value.key.value));
    case "call":
      return value.args.some(inner) || value.callee.kind === "member" && inner(value.callee.on) || value.callee.kind === "name" && settingWord.test(value.callee.name) && value.args.length === 0;
    case "or":
    case "and":
    case "join":
      return value.parts.some(inner);
    case "not":
      return inner(value.of);
    case "compare":
      return inner(value.left) || inner(value.right);
    case "conditional":
      return inner(value.test) || inner(value.then) || inner(value.otherwise);
    case "map-over":
      return inner(value.source) || inner(value.element);
    default:
      return false;
  }
}
function starts(site, code2) {
  const { node, owner, inner } = site;
  if (owner && !isSettingsClass(owner, code2)) return node.name === "ready" && owner.node.bases.some((base) => lastName(base) === "AppConfig") ? [null] : [];
  for (const decorator2 of node.decorator_list) {
    const name = lastName(decorator2.type === "Call" ? decorator2.func : decorator2);
    if (validators.test(name) && owner) return validated(site, name, decorator2);
    if (startEvents2.has(name) && (name !== "on_event" || decorator2.type === "Call" && text(decorator2.args[0]) === "startup")) return [null];
  }
  if (owner) return initialisers.has(node.name) || node.name === "__init__" || startNames2.test(node.name) && !needsArguments(site) ? [null] : [];
  return inner.parent?.kind === "module" && (frameworkNames.test(node.name) || startNames2.test(node.name) && !needsArguments(site)) ? [null] : [];
}
function validated({ node, inner }, name, decorator2) {
  const parameters3 = [...node.args.posonlyargs, ...node.args.args].slice(inner.self === "" ? 0 : 1);
  const [first2] = parameters3;
  const owner = inner.parent;
  if (!first2 || !owner) return [null];
  const at = rangeOf3(first2);
  const settings = { kind: "name", name: owner.symbol, at };
  if (wholeModel.test(name)) return inner.self === "" || inner.self === "self" ? [null] : [/* @__PURE__ */ new Map([[first2.arg, settings]])];
  const fields3 = decorator2.type === "Call" ? decorator2.args.flatMap((one) => text(one) ?? []) : [];
  return fields3.filter((field2) => field2 !== "*").slice(0, 8).map((field2) => /* @__PURE__ */ new Map([[first2.arg, { kind: "member", on: settings, name: field2, at }]]));
}

// src/extract/python/auth.ts
var credentialUseExtractor = {
  topic: "credential-use",
  formats: ["python"],
  triggers: ["cookie", "sessionmiddleware", "request.session", "flask", "from quart", "import quart", "aiohttp_se", "httpbearer", "oauth2passwordbearer", "oauth2authorization", "openidconnect", "httpbasic", "authorization", "apikeyheader", "apikeyquery", "api_key: ", "x_api_key", "x-api-key", "api-key", "apikey", "simplejwt", "rest_framework", "django.contrib.auth", "ninja.security", "fastapi_users", "x-auth", "x_auth", "x-admin", "x_admin", "x-internal", "x_internal", "auth_token", "access_token"],
  extract: credentialUses
};
var emptyCredentialExtractor = {
  topic: "empty-credential",
  formats: ["python"],
  triggers: ["=401", "=403", "= 401", "= 403", "(401", "(403", " 401", " 403", "_401", "_403", "unauthori", "forbidden", "unauthenticated", "compare_digest", "authenticat", "api_key", "apikey", "api_token", "access_token", "auth_token", "permissionerror", "verify_token", "verify_key", "check_auth", "is_authorized", "is_allowed", "admin_password", "def verify", "def _verify", "def check_", "def _check_", "def authorize", "def validate_"],
  extract(document, file2) {
    return credential.test(file2.text) ? emptyCredentials(document, file2) : [];
  }
};
var credential = /key|token|passw|pwd|secret/i;
var verbs = ["enabled", "enable", "required", "require", "requires", "enforce", "use", "disabled", "disable", "skip", "bypass", "no", "without", "ignore", "allow", "is", "need", "protect"];
var subjects2 = ["auth", "login", "api_key", "apikey", "token", "anonymous", "unauthenticated", "security"];
var switchWords = [
  ...verbs.flatMap((verb) => subjects2.flatMap((subject2) => [`${verb}_${subject2}`, `${subject2}_${verb}`])),
  ...["type", "mode", "method", "provider", "backend", "strategy", "check", "on", "off", "active"].flatMap((word2) => [`auth_${word2}`, `authentication_${word2}`]),
  ...["enabled", "required", "disabled"].map((verb) => `authentication_${verb}`),
  ...["ui", "api", "app", "basic", "admin", "user", "dev", "debug"].map((word2) => `${word2}_auth`),
  "authenabled",
  "authrequired",
  ...["auth", "authentication", "login"].flatMap((owner) => ["enabled", "required", "disabled", "type", "mode"].flatMap((word2) => [`${owner}.${word2}`, `${owner}"]["${word2}`, `${owner}']['${word2}`])),
  "settings.auth",
  "config.auth"
];
var authSwitchExtractor = {
  topic: "auth-switch",
  formats: ["python"],
  triggers: switchWords,
  *extract(document) {
    yield* authSwitches(document);
    yield* authModes(document);
  }
};
var refusalExtractor = {
  topic: "refusal",
  formats: ["python"],
  triggers: ["validator", "post_init", "lifespan", "startup", "create_app", "make_app", "build_app", "init_app", "def main(", "def bootstrap", "environ", "getenv", "secret", "basesettings", "decouple"],
  extract: refusals
};

// src/extract/python/container-names.ts
var empty2 = String.raw`(?:\{|\[|(?:\w{1,30}\.)?(?:dict|set|list|defaultdict|OrderedDict|deque)\()`;
var type = String.raw`[ \t]*(?::[^=\n]{1,160})?=[ \t]*`;
var atModule = new RegExp(String.raw`^(\w{1,60})${type}${empty2}`, "gm");
var inClass = new RegExp(String.raw`^[ \t]+(?:self\.)?(\w{1,60})${type}${empty2}`, "gm");
var growing = /\.(?:append|add|setdefault|update|insert|extend|appendleft)\(|\][ \t]*=(?!=)/g;
var growth = /[ \t]+(?:return[ \t]+|\w{1,40}[ \t]*=[ \t]*)?((?:self|cls|[A-Z]\w{0,60})\.)?(\w{1,60})(?:\[[^\]\n]{1,120}\](?:[ \t]*=(?!=)|\.(?:append|add|update|extend)\()|\.(?:append|add|setdefault|update|insert|extend|appendleft)\()/y;
var none = { module: /* @__PURE__ */ new Set(), members: /* @__PURE__ */ new Set() };
var latest = { text: "", names: none };
function containerNames(text2) {
  if (latest.text !== text2) latest = { text: text2, names: look(text2) };
  return latest.names;
}
function look(text2) {
  const plain5 = /* @__PURE__ */ new Set();
  const members = /* @__PURE__ */ new Set();
  for (let found3 = next(text2, 0); found3 >= 0; found3 = next(text2, lineEnd3(text2, found3))) {
    growth.lastIndex = text2.lastIndexOf("\n", found3) + 1;
    const [, owner, name = ""] = growth.exec(text2) ?? [];
    if (name !== "") (owner === void 0 ? plain5 : members).add(name);
  }
  if (plain5.size + members.size === 0) return none;
  return { module: declared2(text2, atModule, plain5), members: declared2(text2, inClass, members) };
}
function next(text2, from) {
  growing.lastIndex = from;
  return growing.exec(text2)?.index ?? -1;
}
function lineEnd3(text2, from) {
  const end = text2.indexOf("\n", from);
  return end < 0 ? text2.length : end;
}
function declared2(text2, pattern, grown3) {
  const found3 = /* @__PURE__ */ new Set();
  if (grown3.size > 0) {
    for (const [, name = ""] of text2.matchAll(pattern)) if (grown3.has(name)) found3.add(name);
  }
  return found3;
}

// src/extract/python/container-values.ts
var deepest10 = 4;
var mostFields = 24;
function fieldsOf(node, scope, depth = 0) {
  if (node.type === "Dict") return keysOf(node);
  if (node.type === "Call") return node.keywords.flatMap(({ arg }) => arg ?? []).slice(0, mostFields);
  if (node.type !== "Name" || depth > deepest10) return [];
  const def = find2(scope, node.id)?.defs.find(({ kind: kind2, value }) => kind2 === "value" && value !== null);
  return def?.value ? fieldsOf(def.value, def.scope, depth + 1) : [];
}
function keysOf({ keys }) {
  return keys.flatMap((key) => text(key) ?? []).slice(0, mostFields);
}
function seedFields(node) {
  const records = node.type === "Dict" ? node.values : node.type === "List" ? node.elts : [];
  const [first2] = records;
  return first2?.type === "Dict" ? keysOf(first2) : first2?.type === "Call" ? first2.keywords.flatMap(({ arg }) => arg ?? []) : [];
}
function isLive(node, scope, depth = 0) {
  if (depth > deepest10) return false;
  switch (node.type) {
    case "Lambda":
      return true;
    case "Call":
      return isLiveName(dotted(node.func) ?? "") || /\b(?:create_task|ensure_future|run_coroutine_threadsafe|submit|Popen|create_subprocess_exec|connect|get_event_loop)$/.test(dotted(node.func) ?? "");
    case "Await":
      return isLive(node.value, scope, depth + 1);
    case "Attribute":
      return isLiveName(node.attr);
    case "Dict":
      return node.values.some((value) => isLive(value, scope, depth + 1));
    case "List":
    case "Tuple":
      return node.elts.some((value) => isLive(value, scope, depth + 1));
    case "Name":
      return isLiveNamed(node.id, scope, depth);
    default:
      return false;
  }
}
function isLiveNamed(name, scope, depth) {
  const defs = find2(scope, name)?.defs ?? [];
  for (const { kind: kind2, value, annotation, scope: home } of defs) {
    if (kind2 === "code") return true;
    if (kind2 === "value" && value) return isLive(value, home, depth + 1);
    if (annotation) return isLiveName(dotted(annotation.type === "Subscript" ? annotation.value : annotation) ?? "");
  }
  return isLiveName(name);
}
function isPlain(node, scope, depth = 0) {
  if (depth > deepest10) return false;
  switch (node.type) {
    case "Constant":
    case "JoinedStr":
    case "ListComp":
    case "DictComp":
      return true;
    case "Dict":
    case "List":
    case "Tuple":
      return !isLive(node, scope, depth);
    case "Call":
      return isPlainCall(node, scope);
    case "Name": {
      const def = find2(scope, node.id)?.defs.find(({ kind: kind2, value }) => kind2 === "value" && value !== null);
      return def?.value ? isPlain(def.value, def.scope, depth + 1) : false;
    }
    default:
      return false;
  }
}
function isPlainCall({ func }, scope) {
  if (func.type === "Name") return /^(?:dict|list|str|int|float|set|tuple)$/.test(func.id) || isRecordClass(func.id, scope);
  return func.type === "Attribute" && /^(?:dict|model_dump|copy|time|now|utcnow|isoformat|json|to_dict|encode|decode)$/.test(func.attr);
}
function isRecordClass(name, scope) {
  const code2 = find2(scope, name)?.defs.find(({ kind: kind2 }) => kind2 === "code")?.code;
  if (code2?.type !== "ClassDef") return false;
  const declared4 = [...code2.bases, ...code2.decorator_list.map((one) => one.type === "Call" ? one.func : one)];
  const isRecord2 = (one) => /^(?:dataclass|BaseModel|TypedDict|NamedTuple|define|Generic|object)$|Model$/.test(lastName(one));
  if (declared4.length === 0 || !declared4.every(isRecord2)) return false;
  return code2.body.every((statement) => statement.type !== "AnnAssign" || !namesIn(statement.annotation).some(isLiveName));
}
function namesIn(node, depth = 0) {
  if (depth > 6) return [];
  switch (node.type) {
    case "Name":
      return [node.id];
    case "Attribute":
      return [node.attr];
    case "Subscript":
      return [...namesIn(node.value, depth + 1), ...namesIn(node.slice, depth + 1)];
    case "BinOp":
      return [...namesIn(node.left, depth + 1), ...namesIn(node.right, depth + 1)];
    case "Tuple":
      return node.elts.flatMap((one) => namesIn(one, depth + 1));
    default:
      return [];
  }
}

// src/extract/python/containers.ts
var containersExtractor = {
  topic: "containers",
  formats: ["python"],
  triggers: ["sessions =", "sessions:", "conversations =", "conversations:", "jobs =", "jobs:", "users_db", "blacklist", "revoked", "orders =", "orders:", "_store =", "_store:", "_state:", "_mem =", "_mem:"],
  inside: [],
  accompanies: [],
  mentions: ({ text: text2 }) => mentioned(text2),
  extract: extract3
};
function mentioned(text2) {
  const { module: module2, members } = containerNames(text2);
  return [...module2, ...[...members].map((name) => `.${name}`)];
}
function* extract3(document, file2) {
  const { module: module2, members } = containerNames(file2.text);
  if (module2.size + members.size === 0) return;
  const code2 = outlineOf(document);
  if (!code2) return;
  const candidates2 = new Map([...ofModule(code2, module2), ...ofClasses(code2, members)]);
  if (candidates2.size === 0) return;
  gather(document, code2, (node, scope) => candidates2.get(keyOf(node, scope)));
  for (const candidate of candidates2.values()) if (candidate.grows.length > 0) yield factOf2(candidate, code2, file2.text);
}
function* ofModule({ root }, names) {
  for (const name of names) {
    const made2 = containerDef(root.names.get(name));
    if (made2) yield [name, { name, owner: null, held: "module", ...made2, ...gathered() }];
  }
}
function* ofClasses({ classes: classes3 }, names) {
  for (const owner of classes3) {
    for (const name of names) {
      const own2 = containerDef(owner.inner.attributes.get(name));
      const shared = own2 ? null : containerDef(owner.inner.names.get(name));
      if (own2) yield [`${owner.node.name}.${name}`, { name, owner, held: "instance", ...own2, ...gathered() }];
      else if (shared && !isRecord(owner)) yield [`${owner.node.name}.${name}`, { name, owner, held: "class", ...shared, ...gathered() }];
    }
  }
}
function isRecord({ node }) {
  return node.bases.some((base) => /Model|Schema|Settings|TypedDict|Enum|NamedTuple|Form|Serializer|Struct/.test(lastName(base))) || node.decorator_list.some((one) => /dataclass|define|attrs|frozen/.test(lastName(one.type === "Call" ? one.func : one)));
}
function containerDef(defs) {
  for (const def of defs ?? []) {
    const holds2 = def.kind === "value" && def.value ? holdsOf(def.value) : null;
    if (holds2 !== null) return { def, holds: holds2 };
  }
  return null;
}
function holdsOf(node) {
  if (node.type === "Dict") return "map";
  if (node.type === "List") return "list";
  if (node.type === "Set") return "set";
  if (node.type !== "Call") return null;
  switch (lastName(node.func)) {
    case "dict":
    case "defaultdict":
    case "OrderedDict":
      return "map";
    case "set":
      return "set";
    case "list":
      return "list";
    case "deque":
      return node.keywords.some(({ arg }) => arg === "maxlen") || node.args.length > 1 ? null : "list";
    default:
      return null;
  }
}
function keyOf(node, scope, depth = 0) {
  if (depth > 6) return "";
  switch (node.type) {
    case "Name":
      return find2(scope, node.id)?.scope.kind === "module" || scope.globals.has(node.id) ? node.id : "";
    case "Attribute": {
      if (node.value.type !== "Name") return "";
      const { id } = node.value;
      const owner = id === "self" || id === "cls" ? classOf(scope)?.node : null;
      return owner?.type === "ClassDef" ? `${owner.name}.${node.attr}` : `${id}.${node.attr}`;
    }
    case "Subscript":
      return keyOf(node.value, scope, depth + 1);
    case "Call":
      return node.func.type === "Attribute" && node.func.attr === "setdefault" ? keyOf(node.func.value, scope, depth + 1) : "";
    default:
      return "";
  }
}
function gather(document, code2, known2) {
  const { calls: calls3, compares } = sitesOf(document);
  for (const { node, value, scope } of code2.assignments) {
    const symbol2 = functionOf(scope)?.symbol;
    if (symbol2 === void 0 || value === null) continue;
    const candidate = known2(node, scope);
    if (candidate === void 0) continue;
    if (node.type !== "Subscript") {
      if (!isInitial(symbol2, candidate)) candidate.removes.push({ symbol: symbol2, how: "all" });
    } else if (node.slice.type === "Slice") candidate.removes.push({ symbol: symbol2, how: "limit" });
    else if (isFixedKey(node.slice, scope, document)) continue;
    else if (node.slice.type !== "Constant" || node.value.type === "Subscript") grown2(candidate, symbol2, node, value, scope);
  }
  for (const [name, how] of methods) {
    for (const { node, scope } of calls3.get(name) ?? []) {
      if (name !== "setdefault" || node.args[0] === void 0 || !isFixedKey(node.args[0], scope, document)) called(node, scope, how, known2);
    }
  }
  for (const { node, scope } of code2.deletions) {
    const candidate = node.type === "Subscript" ? known2(node.value, scope) : void 0;
    if (candidate) candidate.removes.push({ symbol: functionOf(scope)?.symbol ?? "", how: "entry" });
  }
  for (const { node, scope } of compares) {
    const { left } = node;
    const [of] = left.type === "Call" && lastName(left.func) === "len" ? left.args : [];
    const candidate = of ? known2(of, scope) : void 0;
    if (candidate && of?.type !== "Subscript" && node.comparators[0]?.type !== "Constant") candidate.removes.push({ symbol: functionOf(scope)?.symbol ?? "", how: "limit" });
  }
}
function isFixedKey(key, scope, document) {
  const home = functionOf(scope);
  if (key.type !== "Name" || home === null || home.symbol.includes(".") || home.node.type !== "FunctionDef" && home.node.type !== "AsyncFunctionDef") return false;
  const at = home.node.args.args.findIndex(({ arg }) => arg === key.id);
  const calls3 = at < 0 || home.node.decorator_list.length > 0 || scope.names.get(key.id)?.length !== 1 ? [] : sitesOf(document).calls.get(home.node.name) ?? [];
  return calls3.length > 0 && calls3.every(({ node }) => (node.args[at] ?? node.keywords.find(({ arg }) => arg === key.id)?.value)?.type === "Constant");
}
var methods = /* @__PURE__ */ new Map([
  ["append", "grow"],
  ["add", "grow"],
  ["setdefault", "grow"],
  ["update", "grow"],
  ["insert", "grow"],
  ["extend", "grow"],
  ["appendleft", "grow"],
  ["pop", "entry"],
  ["popitem", "entry"],
  ["popleft", "entry"],
  ["remove", "entry"],
  ["discard", "entry"],
  ["difference_update", "entry"],
  ["clear", "all"]
]);
function called({ func, args, keywords }, scope, how, known2) {
  const symbol2 = functionOf(scope)?.symbol;
  if (symbol2 === void 0 || func.type !== "Attribute") return;
  const candidate = known2(func.value, scope);
  const value = args.at(-1) ?? keywords[0]?.value;
  if (candidate === void 0 || how === "grow" && value === void 0) return;
  if (how !== "grow") candidate.removes.push({ symbol: symbol2, how });
  else if (value && !(func.attr === "setdefault" && args[0]?.type === "Constant")) grown2(candidate, symbol2, func, value, scope);
}
function grown2(candidate, symbol2, node, value, scope) {
  candidate.grows.push({ symbol: symbol2, fields: fieldsOf(value, scope), at: rangeOf3(node), live: isLive(value, scope), plain: isPlain(value, scope) });
}
function isInitial(symbol2, { held, def }) {
  return held === "instance" && functionOf(def.scope)?.symbol === symbol2;
}
function factOf2(candidate, code2, text2) {
  const { name, owner, held, def, holds: holds2 } = candidate;
  const users = usersOf(name, owner, code2, text2);
  const annotation = def.annotation ? text2.slice(def.annotation.start, def.annotation.end) : "";
  const around2 = owner ? text2.slice(owner.node.start, owner.node.end) : "";
  const persisted = owner ? isPersisting(around2) : users.some(({ from, to }) => isPersisting(text2.slice(from, to)));
  const seeds = def.value ? seedFields(def.value) : [];
  return {
    kind: "container",
    name,
    owner: owner?.node.name ?? "",
    held,
    ...owner && held === "instance" && isSingle(owner.node.name, code2) && { single: true },
    holds: holds2,
    ...summary(candidate, users.map(({ symbol: symbol2 }) => symbol2)),
    ...isLiveType(annotation) && { live: true },
    ...(annotation === "" ? candidate.grows.every(({ plain: plain5 }) => plain5) : isPlainType(annotation, (word2) => isRecordClass(word2, code2.root))) && { plain: true },
    ...persisted && { persisted: true },
    ...seeds.length > 0 && { seeds },
    ...knowsSharedStore(owner ? around2 : text2) && { shared: true },
    at: { start: def.start, end: Math.min(def.end, lineEnd4(text2, def.start)) }
  };
}
function lineEnd4(text2, from) {
  const end = text2.indexOf("\n", from);
  return end < 0 ? text2.length : end;
}
function usersOf(name, owner, { functions: functions3 }, text2) {
  const word2 = new RegExp(String.raw`(?<![\w.])${owner ? String.raw`(?:self|cls|${owner.node.name})\.` : ""}${name}\b`);
  const users = [];
  for (const { node, inner } of functions3) {
    if (owner && classOf(inner)?.node !== owner.node) continue;
    if (word2.test(text2.slice(node.start, node.end))) users.push({ symbol: inner.symbol, from: node.start, to: node.end });
  }
  return users;
}
function isSingle(name, { assignments: assignments4 }) {
  return assignments4.some(({ node, value, scope }) => {
    if (node.type !== "Name" || value === null) return false;
    const kept2 = scope.kind === "module" || scope.globals.has(node.id);
    const calls3 = value.type === "BoolOp" ? value.values : [value];
    return kept2 && calls3.some((one) => one.type === "Call" && lastName(one.func) === name);
  });
}

// src/extract/python/outgoing.ts
function sends({ node, scope }) {
  const name = qualify(node.func, scope) ?? "";
  return /^(?:requests|httpx|aiohttp|urllib|urllib3)\./.test(name) || /session|client/i.test(node.func.type === "Attribute" ? lastName(node.func.value) : "");
}
var serverModules = /^(?:flask|fastapi|starlette|django|aiohttp\.web|tornado|sanic|quart|bottle|falcon|http\.server|cherrypy|pyramid|werkzeug|webob|chalice|azure|litestar|rest_framework|socketserver|wsgiref|BaseHTTPServer|twisted|responder|robyn|microdot|streamlit|websockets|mangum|aws_lambda_powertools|firebase_functions|functions_framework)\b/;
var clientModules = /^(?:requests|httpx|urllib|urllib3|aiohttp|curl_cffi|cloudscraper|scrapy|selenium)\b/;
function isClientCode({ imports, functions: functions3 }) {
  if (imports.some(({ from, imported: imported3 }) => serverModules.test(from) || from === "aiohttp" && imported3 === "web")) return false;
  const lambda2 = functions3.some(({ node }) => /handler$|^main$/i.test(node.name) && node.args.args.length === 2);
  return !lambda2 && imports.some(({ from }) => clientModules.test(from));
}
var keeperModules = /^(?:sqlalchemy|sqlmodel|peewee|tortoise|pony|mongoengine|pymongo|motor|beanie|passlib|bcrypt|argon2|jwt|jose|itsdangerous|authlib)\b|(?:^|[._])(?:models?|db|database|auth|security|users?)(?:$|[._])/;
function handedToOthers(document, code2) {
  const handed2 = /* @__PURE__ */ new Set();
  if (!isClientCode(code2) || code2.imports.some(({ from }) => keeperModules.test(from)) || outgoing(document).length === 0) return handed2;
  const { calls: calls3, dicts, compares } = sitesOf(document);
  const add2 = (value) => {
    if (value.type === "Name" || value.type === "Attribute") handed2.add(lastName(value));
  };
  for (const { node } of dicts) node.values.forEach(add2);
  for (const sites2 of calls3.values()) for (const { node } of sites2) node.keywords.forEach(({ value }) => add2(value));
  for (const { node } of compares) for (const one of [node.left, ...node.comparators]) handed2.delete(lastName(one));
  return handed2;
}
function outgoing(document) {
  const { calls: calls3 } = sitesOf(document);
  return ["get", "post", "put", "patch", "delete", "request"].flatMap((name) => (calls3.get(name) ?? []).filter(sends).map(({ node }) => ({ start: node.func.end, end: node.end })));
}

// src/extract/python/cors-headers.ts
var originHeader = "access-control-allow-origin";
var credentialsHeader = "access-control-allow-credentials";
var headerCalls = ["add", "append", "set", "setdefault", "set_header", "add_header", "send_header", "setHeader", "putheader", "header", "extend", "__setitem__"];
function* headerCors(document, code2) {
  const client2 = isClientCode(code2);
  const written4 = [...assignments2(code2), ...calls(document), ...tables(document, client2)];
  for (const header2 of written4) {
    if (header2.name !== originHeader) continue;
    const { value, scope, guard, at } = header2;
    const origins = toValue(value, scope, guard);
    const beside = written4.find((one) => one.name === credentialsHeader && one.group === header2.group);
    const echoes = reflects(origins);
    const given4 = guardValues(guard);
    if (given4.some(repeatsPolicy)) continue;
    const isChecked2 = echoes && given4.some(checksOrigin);
    const guards2 = echoes && !isChecked2 ? given4.flatMap((each) => apartFromOrigin(each) ?? []) : given4;
    const fact8 = {
      kind: "cors",
      by: "header",
      origins,
      ...echoes && !isChecked2 && { reflects: true },
      ...beside && { credentials: toValue(beside.value, beside.scope, beside.guard) },
      originsAt: rangeOf3(at),
      guards: guards2,
      at: rangeOf3(at)
    };
    yield fact8;
  }
}
function headerOf2(node, scope) {
  const named6 = node?.type === "Name" ? find2(scope, node.id)?.defs[0]?.value ?? null : node;
  const name = text(named6)?.toLowerCase();
  return name === originHeader || name === credentialsHeader ? name : null;
}
function* assignments2(code2) {
  for (const { node, value, scope, guard } of code2.assignments) {
    if (node.type !== "Subscript" || value === null) continue;
    const name = headerOf2(node.slice, scope);
    if (name !== null) yield { name, value, scope, guard, at: { start: node.start, end: value.end }, group: functionOf(scope) ?? scope };
  }
}
function* calls(document) {
  for (const { node, scope, guard } of callsOf(document, ...headerCalls)) {
    const name = headerOf2(node.args[0], scope);
    const value = node.args[1];
    if (name !== null && value) yield { name, value, scope, guard, at: node, group: functionOf(scope) ?? scope };
  }
}
function* tables(document, client2) {
  if (client2) return;
  const sent = /* @__PURE__ */ new Set();
  for (const site of callsOf(document, "get", "post", "put", "patch", "delete", "request", "Request", "fetch", "stream")) if (sends(site)) {
    for (const { value } of site.node.keywords) if (value.type === "Dict") sent.add(value);
  }
  for (const { node, scope, guard } of sitesOf(document).dicts) {
    if (sent.has(node)) continue;
    for (const [at, key] of node.keys.entries()) {
      const name = headerOf2(key, scope);
      const value = node.values[at];
      if (name !== null && key && value) yield { name, value, scope, guard, at: { start: key.start, end: value.end }, group: node };
    }
  }
}
function repeatsPolicy(guard) {
  if (guard.kind === "and") return guard.parts.some(repeatsPolicy);
  if (guard.kind === "not") return repeatsPolicy(guard.of);
  return guard.kind === "member" && guard.name === "allow_all_origins" && guard.on.kind === "call";
}
function reflects(value, depth = 0) {
  if (depth > 8) return false;
  switch (value.kind) {
    case "opaque":
      return value.why === "request" && /^(?:headers|meta|environ)\.origin$/.test(value.name ?? "");
    case "or":
      return value.parts.some((part) => reflects(part, depth + 1));
    case "conditional":
      return (reflects(value.then, depth + 1) || reflects(value.otherwise, depth + 1)) && !checksOrigin(value.test);
    case "join":
      return value.parts.length === 1 && value.parts.some((part) => reflects(part, depth + 1));
    case "call":
      return value.callee.kind === "member" && /^(?:strip|rstrip|decode|get)$/.test(value.callee.name) && reflects(value.callee.on, depth + 1);
    default:
      return false;
  }
}
function checksOrigin(value) {
  return apartFromOrigin(value) === null;
}
function apartFromOrigin(value) {
  if (value.kind === "not" && reflects(value.of)) return null;
  if (value.kind !== "or") return judges(value, 0) ? null : value;
  const parts3 = value.parts.flatMap((part) => apartFromOrigin(part) ?? []);
  return parts3.length === 0 ? null : { ...value, parts: parts3 };
}
function judges(value, depth) {
  if (depth > 8) return false;
  switch (value.kind) {
    case "compare":
      return !(value.right.kind === "literal" && value.right.value === null) && (reflects(value.left) || reflects(value.right));
    case "not":
      return judges(value.of, depth + 1);
    case "and":
    case "or":
      return value.parts.some((part) => judges(part, depth + 1));
    case "call":
      return [...value.args, ...value.named.map((each) => each.value)].some((arg) => mentions(arg, 0)) || value.callee.kind === "member" && mentions(value.callee.on, 0);
    case "opaque":
      return value.why === "unsupported" && value.name === "&";
    // sets with a member in common
    default:
      return false;
  }
}
function mentions(value, depth) {
  if (depth > 6) return false;
  if (reflects(value)) return true;
  if (value.kind === "map-over") return mentions(value.element, depth + 1) || mentions(value.source, depth + 1);
  if (value.kind === "compare") return mentions(value.left, depth + 1) || mentions(value.right, depth + 1);
  if (value.kind === "call") return value.args.some((arg) => mentions(arg, depth + 1)) || value.callee.kind === "member" && mentions(value.callee.on, depth + 1);
  return false;
}

// src/extract/python/debug.ts
var debugExtractor = { topic: "debug", formats: ["python"], triggers: ["debug=", "debug =", "debug:", "'debug'", '"debug"', "debugg", "evalex", "reload=", "reload =", "graphiql", "graphql_ide", "graphqlview", "graphqlrouter", "graphqlapp"], extract: extract4 };
var applications = /^_?(?:app|application|server|api|flask_app|web_app|webapp|dash_app|socketio|sio)$/i;
var frameworkClasses = /* @__PURE__ */ new Map([
  ["FastAPI", "fastapi-debug"],
  ["Starlette", "fastapi-debug"],
  ["Litestar", "fastapi-debug"],
  ["DebuggedApplication", "werkzeug-debugger"],
  ["run_simple", "werkzeug-debugger"],
  ["GraphQLView", "graphql"],
  ["AsyncGraphQLView", "graphql"],
  ["GraphQL", "graphql"],
  ["GraphQLApp", "graphql"],
  ["GraphQLRouter", "graphql"]
]);
var graphQlOptions = ["graphiql", "graphql_ide", "debug"];
function* extract4(document, file2) {
  const code2 = outlineOf(document);
  if (!code2) return;
  for (const site of callsOf(document, "run", "run_server", "Config", ...frameworkClasses.keys())) {
    const found3 = fromCall(site);
    if (found3) yield { ...fact4(found3.what, found3.value, found3.at, site.scope, site.guard), ...found3.what === "flask-run" && listensToItself(site.node) ? { loopback: true } : {} };
  }
  yield* configuration(document, code2, file2);
}
function fact4(what, value, at, scope, guard) {
  return { kind: "debug", what, value: toValue(value, scope, guard, 100), guards: guardValues(guard), at: rangeOf3(at) };
}
function fromCall({ node, scope }) {
  const name = qualify(node.func, scope) ?? dotted(node.func) ?? "";
  const written4 = lastName(node.func);
  const last2 = frameworkClasses.has(written4) || node.func.type === "Attribute" ? written4 : name.split(".").at(-1) ?? written4;
  if (last2 === "run" || last2 === "run_server" || last2 === "Config") return fromRun(node, last2, name);
  const what = frameworkClasses.get(last2);
  if (what === void 0) return null;
  if (what === "werkzeug-debugger") {
    if (last2 === "DebuggedApplication") return { what, value: keyword(node, "evalex") ?? node, at: node };
    const value = keyword(node, "use_debugger") ?? keyword(node, "use_evalex");
    return value ? { what, value, at: value } : null;
  }
  for (const option3 of what === "graphql" ? graphQlOptions : ["debug"]) {
    const value = keyword(node, option3);
    if (value) return { what, value, at: value };
  }
  return null;
}
function fromRun(node, last2, name) {
  if (name === "uvicorn.run" || name === "uvicorn.Config" || name === "hypercorn.Config") {
    const value2 = keyword(node, "reload");
    return value2 ? { what: "uvicorn-reload", value: value2, at: value2 } : null;
  }
  if (last2 === "Config" || /^(?:asyncio|subprocess|anyio|trio|granian)\./.test(name)) return null;
  const owner = name.slice(0, name.lastIndexOf("."));
  const runs = /(?:Flask|Quart|Sanic|Dash|SocketIO|Bottle|APIFlask|OpenAPI|FlaskAPI|App)\(\)$/.test(owner) || name === "bottle.run" || node.func.type === "Attribute" && applications.test(lastName(node.func.value));
  const value = runs ? keyword(node, "debug") ?? (owner.endsWith("Flask()") ? argument(node, 2, "debug") : null) : null;
  return value ? { what: "flask-run", value, at: value } : null;
}
function listensToItself(run2) {
  return /^(?:127\.0\.0\.1|localhost|::1)$/.test(text(argument(run2, 0, "host")) ?? "");
}
var developmentClass = /dev|test|local|debug|sandbox/i;
var flaskSettings = /* @__PURE__ */ new Set(["SECRET_KEY", "TESTING", "SQLALCHEMY_DATABASE_URI", "SESSION_COOKIE_SECURE", "FLASK_ENV", "ENV", "CSRF_ENABLED", "WTF_CSRF_ENABLED", "SQLALCHEMY_TRACK_MODIFICATIONS"]);
function* configuration(document, code2, file2) {
  const django = isDjangoSettings(code2, file2.path);
  for (const { node, value, scope, guard, augmented } of code2.assignments) {
    if (value === null || augmented) continue;
    if (node.type === "Attribute" && node.attr === "debug" && applications.test(lastName(node.value))) yield fact4("flask-config", value, node, scope, guard);
    else if (node.type === "Attribute" && node.attr === "DEBUG" && lastName(node.value) === "config") yield fact4("flask-config", value, node, scope, guard);
    else if (node.type === "Subscript" && text(node.slice) === "DEBUG" && lastName(node.value) === "config") yield fact4("flask-config", value, node, scope, guard);
    else if (node.type !== "Name" || node.id !== "DEBUG") continue;
    else if (scope.kind === "module" && django) yield fact4("django-debug", value, node, scope, guard);
    else if (scope.kind === "class" && isFlaskConfig(scope) && !isDjangoClass(scope) && !django) yield fact4("flask-config", value, node, scope, guard);
  }
  for (const { node, scope, guard } of callsOf(document, "update", "from_mapping")) {
    if (node.func.type !== "Attribute" || lastName(node.func.value) !== "config") continue;
    const value = keyword(node, "DEBUG");
    if (value) yield fact4("flask-config", value, value, scope, guard);
  }
}
function isFlaskConfig(scope) {
  const name = scope.symbol;
  if (!/(?:Config|Configuration|Settings|Production|Base)$/i.test(name) || developmentClass.test(name)) return false;
  if (scope.node.type !== "ClassDef" || scope.node.bases.some((base) => lastName(base) === "BaseSettings" || lastName(base) === "BaseModel")) return false;
  return /config/i.test(name) || [...scope.names.keys()].some((key) => flaskSettings.has(key));
}
function isDjangoClass({ names }) {
  return names.has("INSTALLED_APPS") || names.has("ROOT_URLCONF") || names.has("MIDDLEWARE");
}
function isDjangoSettings({ root, imports }, path) {
  if (root.names.has("INSTALLED_APPS") || root.names.has("ROOT_URLCONF") || root.names.has("MIDDLEWARE")) return true;
  if (!/(?:^|\/)settings(?:\/|_|\.py$)|settings\.py$/.test(path)) return false;
  return imports.some(({ from, local }) => local === "*" && /^\.|settings|base|common/.test(from) || from === "environ" || from.startsWith("django"));
}

// src/extract/python/cors-settings.ts
var allowAll = /* @__PURE__ */ new Set(["CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL"]);
var lists = /* @__PURE__ */ new Set(["CORS_ALLOWED_ORIGINS", "CORS_ORIGIN_WHITELIST"]);
var patterns = /* @__PURE__ */ new Set(["CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ORIGIN_REGEX_WHITELIST"]);
var renamed = /* @__PURE__ */ new Map([
  ["CORS_ORIGIN_ALLOW_ALL", "CORS_ALLOW_ALL_ORIGINS"],
  ["CORS_ORIGIN_WHITELIST", "CORS_ALLOWED_ORIGINS"],
  ["CORS_ORIGIN_REGEX_WHITELIST", "CORS_ALLOWED_ORIGIN_REGEXES"]
]);
var credentialNames = /* @__PURE__ */ new Set(["CORS_ALLOW_CREDENTIALS", "CORS_SUPPORTS_CREDENTIALS"]);
function* settingsCors(document, code2, path) {
  const django = isDjangoSettings(code2, path);
  const known2 = django || code2.assignments.some(({ node }) => node.type === "Name" && allowAll.has(node.id));
  for (const site of code2.assignments) {
    if (site.value === null || site.augmented) continue;
    const found3 = known2 ? djangoPolicy(site) : null;
    if (found3) yield { ...found3, ...isForPaths(code2, site.scope) && { narrowed: "route" }, ...credentials(code2, site.scope), guards: guardValues(site.guard), at: rangeOf3(site.node) };
    const flask2 = found3 ? null : flaskPolicy(site, code2);
    if (flask2) yield { ...flask2, ...credentials(code2, site.scope), guards: guardValues(site.guard), at: rangeOf3(site.node) };
  }
  for (const { node, scope, guard } of callsOf(document, "update", "from_mapping")) {
    if (node.func.type !== "Attribute" || lastName(node.func.value) !== "config") continue;
    const value = keyword(node, "CORS_ORIGINS");
    if (!value) continue;
    const origins = toValue(value, scope, guard);
    yield { kind: "cors", by: "flask-cors", origins, originsAt: origins.at, ...credentials(code2, scope), guards: guardValues(guard), at: rangeOf3(value) };
  }
}
function djangoPolicy({ node, value, scope, guard }) {
  if (node.type !== "Name" || value === null || scope.kind !== "module" && scope.kind !== "class") return null;
  const by = "django-cors-headers";
  if (!allowAll.has(node.id) && !lists.has(node.id) && !patterns.has(node.id)) return null;
  const current = renamed.get(node.id);
  if (current !== void 0 && scope.names.has(current)) return null;
  const converted2 = toValue(value, scope, guard);
  if (!patterns.has(node.id)) return { kind: "cors", by, origins: converted2, originsAt: converted2.at };
  return { kind: "cors", by, pattern: converted2, defaultOrigins: "none", originsAt: converted2.at };
}
function flaskPolicy({ node, value, scope, guard }, { imports }) {
  if (value === null) return null;
  const given4 = node.type === "Subscript" ? text(node.slice) : node.type === "Attribute" ? node.attr : node.type === "Name" && scope.kind !== "function" ? node.id : null;
  if (given4 !== "CORS_ORIGINS") return null;
  const configures2 = node.type === "Name" ? imports.some(({ from }) => from === "flask_cors") : (node.type === "Subscript" || node.type === "Attribute") && lastName(node.value) === "config";
  if (!configures2) return null;
  const origins = toValue(value, scope, guard);
  const sanic = imports.some(({ from }) => from === "sanic" || from.startsWith("sanic."));
  return { kind: "cors", by: sanic ? "sanic" : "flask-cors", origins, originsAt: origins.at };
}
function isForPaths({ assignments: assignments4 }, scope) {
  return assignments4.some(({ node, value, scope: where }) => where === scope && value !== null && node.type === "Name" && node.id === "CORS_URLS_REGEX" && !/^\^?(?:\/?\.\*)?\$?$/.test(text(value) ?? "?"));
}
function credentials(code2, scope) {
  for (const { node, value, scope: where, guard } of code2.assignments) {
    if (value === null || where !== scope) continue;
    const name = node.type === "Name" ? node.id : node.type === "Subscript" ? text(node.slice) ?? "" : node.type === "Attribute" ? node.attr : "";
    if (credentialNames.has(name)) return { credentials: toValue(value, where, guard) };
  }
  return {};
}

// src/extract/python/cors.ts
var corsExtractor = {
  topic: "cors",
  formats: ["python"],
  triggers: ["cors", "cross_origin", "access-control-allow-origin"],
  extract: extract5
};
function* extract5(document, file2) {
  const code2 = outlineOf(document);
  if (!code2) return;
  for (const site of callsOf(document, "add_middleware", "Middleware", "CORSMiddleware")) for (const found3 of starlette2(site, code2)) yield checked(document, code2) ? { ...found3, narrowed: "by-origin-check" } : found3;
  for (const site of callsOf(document, "CORS", "cors", "cross_origin", "init_app", "route_cors", "websocket_cors")) yield* flask(site);
  yield* startedInLoop(document, code2);
  for (const site of callsOf(document, "setup", "add")) yield* aiohttp(site);
  for (const site of callsOf(document, "AsyncServer", "Server", "SocketIO", "init_app")) yield* socketIo(site);
  for (const site of callsOf(document, "CORSConfig", "ALLOW_CORS", "App", "API")) yield* others(site);
  yield* settingsCors(document, code2, file2.path);
  yield* headerCors(document, code2);
}
function fact5(policy, guard, at) {
  const { by, origins, defaultOrigins, pattern, credentials: credentials2 } = policy;
  return {
    kind: "cors",
    by,
    ...origins && { origins, originsAt: origins.at },
    ...defaultOrigins && { defaultOrigins },
    ...pattern && { pattern },
    ...credentials2 && { credentials: credentials2 },
    guards: guardValues(guard),
    at: rangeOf3(at)
  };
}
function named(node, scope, guard) {
  const result = /* @__PURE__ */ new Map();
  const read3 = (given4) => {
    for (const { name, value } of given4) if (!result.has(name)) result.set(name, value);
  };
  for (const one of node.keywords) {
    const spread = one.arg === null ? moduleMap(one.value, scope) : null;
    const value = spread ? toValue(spread, scope, guard) : null;
    if (value?.kind === "map") read3(value.entries.flatMap(({ key, value: item }) => key.kind === "literal" ? [{ name: String(key.value), value: item }] : []));
    else read3(namedArguments([one], { scope, guard, given: null, budget: { left: 300 }, depth: 0 }));
  }
  return result;
}
function moduleMap(node, scope) {
  if (node.type !== "Name") return null;
  const known2 = find2(scope, node.id);
  const only = known2?.scope.kind === "module" && known2.defs.length === 1 ? known2.defs[0]?.value : null;
  return only?.type === "Dict" || only?.type === "Call" && lastName(only.func) === "dict" ? only : null;
}
function option2(options, ...names) {
  for (const name of names) {
    const value = options.get(name);
    if (value) return value;
  }
  return void 0;
}
function* starlette2({ node, scope, guard }, code2) {
  const last2 = lastName(node.func);
  const name = qualify(node.func, scope) ?? "";
  if (last2 === "CORSMiddleware" || name.endsWith(".CORSMiddleware")) {
    if (name.startsWith("falcon.")) {
      const options = named(node, scope, guard);
      const origins = option2(options, "allow_origins") ?? (node.args[0] ? toValue(node.args[0], scope, guard) : void 0);
      yield fact5({ by: "falcon", origins, defaultOrigins: "*", credentials: option2(options, "allow_credentials") }, guard, node);
    } else if (!code2.classes.some((one) => one.node.name === "CORSMiddleware" && one.node.bases.length > 0)) yield fact5(starlettePolicy(node, scope, guard), guard, node);
    return;
  }
  const kind2 = node.args[0] ?? keyword(node, "middleware_class") ?? keyword(node, "cls");
  if (kind2 && isCorsMiddleware(kind2, scope, code2)) yield fact5(starlettePolicy(node, scope, guard), guard, node);
}
function checked(document, { functions: functions3 }) {
  const refusals2 = callsOf(document, "JSONResponse", "PlainTextResponse", "Response", "HTTPException").filter(({ node }) => [keyword(node, "status_code"), node.args[0], node.args[1]].some((given4) => given4?.type === "Constant" && given4.value === 403));
  if (refusals2.length === 0) return false;
  const compares = sitesOf(document).compares.filter(({ node, scope, guard }) => sidesOf(toValue(node, scope, guard)).some((side) => reflects(side)));
  const inside2 = ({ node }, sites2) => sites2.some((site) => node.start <= site.node.start && site.node.end <= node.end);
  return functions3.filter(isMiddleware).some((each) => inside2(each, refusals2) && inside2(each, compares));
}
function isMiddleware({ node, owner }) {
  return owner === null ? node.decorator_list.some((each) => each.type === "Call" && lastName(each.func) === "middleware") : node.name === "dispatch";
}
function sidesOf(value) {
  return value.kind === "compare" ? [value.left, value.right] : [];
}
function isCorsMiddleware(node, scope, { classes: classes3 }) {
  const name = qualify(node, scope) ?? lastName(node);
  if (/C(?:ORS|ors)Middleware$/.test(name)) return true;
  return classes3.some((one) => one.inner.symbol === name && one.node.bases.some((base) => /C(?:ORS|ors)Middleware$/.test(qualify(base, one.scope) ?? lastName(base))));
}
function starlettePolicy(node, scope, guard) {
  const options = named(node, scope, guard);
  return {
    by: "starlette",
    origins: option2(options, "allow_origins"),
    defaultOrigins: options.has("**") ? void 0 : "none",
    pattern: option2(options, "allow_origin_regex"),
    credentials: option2(options, "allow_credentials")
  };
}
var flaskNames = /^(?:flask_cors|sanic_cors|flask\.ext\.cors|flask_cors\.extension|flask_cors\.decorator)\./;
function* flask({ node, scope, guard }) {
  const name = qualify(node.func, scope) ?? "";
  const quart = name.startsWith("quart_cors.");
  const applies = name.endsWith(".CORS()") ? false : name.endsWith(".init_app") ? /\.CORS\(\)\.init_app$/.test(name) : true;
  if (!applies || !quart && !flaskNames.test(name)) return;
  if (name.endsWith(".CORS") && node.args.length === 0 && !keyword(node, "app") && node.keywords.length === 0) return;
  const options = named(node, scope, guard);
  const credentials2 = option2(options, "supports_credentials", "allow_credentials");
  const by = quart ? "quart-cors" : "flask-cors";
  const resources = options.get("resources");
  const defaultOrigins = options.has("**") ? void 0 : "*";
  const each = resources ? perResource(resources) : [];
  if (each.length === 0) yield fact5({ by, origins: option2(options, "origins", "origin", "allow_origin"), defaultOrigins, credentials: credentials2 }, guard, node);
  for (const entry2 of each) yield fact5({ by, origins: entry2.origins ?? options.get("origins"), defaultOrigins, credentials: entry2.credentials ?? credentials2 }, guard, node);
}
function* startedInLoop(document, code2) {
  const waiting = callsOf(document, "CORS").filter(({ node, scope }) => flaskNames.test(qualify(node.func, scope) ?? "") && node.args.length === 0 && !keyword(node, "app"));
  if (waiting.length === 0) return;
  for (const one of nodesBelow(code2.functions.map(({ node }) => node), 2e4)) {
    if (one.type !== "For" || one.target.type !== "Name" || one.iter.type !== "Tuple" && one.iter.type !== "List") continue;
    const { id } = one.target;
    const starts2 = nodesBelow(one.body, 200).some((each) => each.type === "Attribute" && each.attr === "init_app" && each.value.type === "Name" && each.value.id === id);
    const names = new Set(one.iter.elts.flatMap((each) => each.type === "Name" ? [each.id] : []));
    for (const { node, value, scope, guard } of starts2 ? code2.assignments : []) {
      const made2 = waiting.find((site) => site.node === value);
      if (made2 === void 0 || node.type !== "Name" || !names.has(node.id)) continue;
      const options = named(made2.node, scope, guard);
      yield fact5({ by: "flask-cors", origins: option2(options, "origins"), defaultOrigins: "*", credentials: option2(options, "supports_credentials") }, guard, made2.node);
    }
  }
}
function perResource(resources) {
  if (resources.kind !== "map") return [];
  return resources.entries.map(({ value }) => {
    const get = (name) => value.kind === "map" ? value.entries.find(({ key }) => key.kind === "literal" && key.value === name)?.value : void 0;
    return { origins: get("origins"), credentials: get("supports_credentials") };
  });
}
function* aiohttp({ node, scope, guard }) {
  const name = qualify(node.func, scope) ?? "";
  if (!/^aiohttp_cors\.setup(?:\(\)\.add)?$/.test(name)) return;
  const table4 = keyword(node, "defaults") ?? node.args[1];
  if (table4?.type !== "Dict") return;
  for (const [at, key] of table4.keys.entries()) {
    const options = table4.values[at];
    if (!key || !options) continue;
    const credentials2 = options.type === "Call" ? keyword(options, "allow_credentials") : null;
    const origins = toValue(key, scope, guard);
    yield fact5({ by: "aiohttp-cors", origins, ...credentials2 && { credentials: toValue(credentials2, scope, guard) } }, guard, node);
  }
}
function* socketIo({ node, scope, guard }) {
  const given4 = keyword(node, "cors_allowed_origins");
  if (!given4) return;
  const credentials2 = keyword(node, "cors_credentials");
  yield fact5({ by: "socketio", origins: toValue(given4, scope, guard), ...credentials2 && { credentials: toValue(credentials2, scope, guard) } }, guard, node);
}
function* others({ node, scope, guard }) {
  const name = qualify(node.func, scope) ?? "";
  const options = named(node, scope, guard);
  if (name.startsWith("falcon.")) {
    const enabled = options.get("cors_enable");
    if (enabled?.kind === "literal" && enabled.value === true) yield fact5({ by: "falcon", defaultOrigins: "*" }, guard, node);
  } else if (/^(?:litestar|starlite|chalice)\./.test(name) && name.endsWith(".CORSConfig")) {
    const origins = option2(options, "allow_origins", "allow_origin");
    yield fact5({ by: name.split(".", 1)[0] ?? "", origins, defaultOrigins: "*", pattern: options.get("allow_origin_regex"), credentials: options.get("allow_credentials") }, guard, node);
  } else if (name.startsWith("robyn.")) {
    const origins = options.get("origins") ?? (node.args[1] ? toValue(node.args[1], scope, guard) : void 0);
    if (origins && text(node.args[0]) === null) yield fact5({ by: "robyn", origins }, guard, node);
  }
}

// src/extract/python/credentials.ts
var credentialsExtractor = {
  topic: "credentials",
  formats: ["python"],
  triggers: [
    ...["passw", "pwd", "secret", "passphrase", "passcode", "_pass", "fernet", "jwt", "salt"],
    ...["credential", "credentials"].flatMap((word2) => [' = "', " = '", '="', "='", '"', "'", " = os", ": str"].map((next2) => `${word2}${next2}`)),
    ...["api", "access", "private", "signing", "encryption", "session", "auth", "master", "admin", "cookie", "internal", "service", "license"].flatMap((word2) => [`${word2}_key`, `${word2}key`]),
    ...["access", "auth", "bearer", "api", "admin", "bot", "internal", "service", "refresh", "webhook", "verify", "master"].flatMap((word2) => [`${word2}_token`, `${word2}token`])
  ],
  extract: extract6
};
function* extract6(document, file2) {
  const code2 = outlineOf(document);
  if (!code2) return;
  const seen = /* @__PURE__ */ new Set();
  const sent = outgoing(document);
  for (const fact8 of all2(document, code2, file2.path)) {
    const { at } = fact8.value;
    if (seen.has(at.start) || sent.some(({ start, end }) => start <= at.start && at.end <= end)) continue;
    seen.add(at.start);
    yield fact8;
  }
}
function* all2(document, code2, path) {
  const settings = isSettingsModule(code2, path);
  const classes3 = settingsScopes(code2);
  const handed2 = handedToOthers(document, code2);
  const isShown = (name) => /pass|pwd/i.test(name) && handed2.has(name);
  for (const site of code2.assignments) {
    const name = targetName(site.node);
    if (isShown(name)) continue;
    if (isCredentialName(name)) yield* assigned(site, settings, classes3);
    else if (name === "DATABASES" && settings && site.value) yield* databases2(site.value, site.scope, site.guard);
  }
  for (const { inner } of code2.functions) {
    for (const [name, [def]] of inner.names) {
      if (def?.kind !== "param" || !def.value || !isCredentialName(name) || isShown(name)) continue;
      if (name !== "pwd" || [...inner.names.keys()].some((other) => /user|login|host|account|mail/i.test(other))) yield* stated(name, def.value, "argument", def.scope, def.guard);
    }
  }
  const { calls: calls3, compares, dicts, fallbacks: ors } = sitesOf(document);
  for (const { node, scope, guard } of ors) yield* fallbacks("", node, scope, guard);
  for (const sites2 of calls3.values()) for (const site of sites2) yield* called2(site);
  for (const { node, scope, guard } of compares) {
    const [right] = node.comparators;
    if (node.comparators.length !== 1 || !right || node.ops[0] !== "Eq" && node.ops[0] !== "NotEq") continue;
    yield* compared(node.left, right, scope, guard);
    yield* compared(right, node.left, scope, guard);
  }
  for (const { node, scope, guard } of dicts) {
    for (const [at, key] of node.keys.entries()) {
      const name = text(key);
      const value = node.values[at];
      if (name !== null && value && isCredentialName(name)) yield* fallbacks(name, value, scope, guard);
    }
  }
}
var generators = /^(?:secrets\.token_(?:hex|urlsafe|bytes)|os\.urandom|uuid\.uuid4|cryptography\.fernet\.Fernet\.generate_key|Fernet\.generate_key|django\.core\.management\.utils\.get_random_secret_key)$/;
function isDefault(node, name, scope) {
  if (node.type === "Constant") return (node.literal === "str" || node.literal === "bytes") && !cannotBeCredential(node.value, name);
  return isGenerated(node, scope, 0);
}
function isGenerated(node, scope, depth) {
  if (node.type !== "Call" || depth > 3) return false;
  if (generators.test(qualify(node.func, scope) ?? "")) return true;
  return [...node.args, ...node.func.type === "Attribute" ? [node.func.value] : []].some((one) => isGenerated(one, scope, depth + 1));
}
function fact6(name, value, how, guard) {
  return { kind: "credential-default", name, value, how, guards: guardValues(guard), at: value.at };
}
function* stated(name, value, how, scope, guard, literal4 = true) {
  if (isCredentialName(name) && value.type === "Constant") {
    if (literal4 && isDefault(value, name, scope)) yield fact6(name, toValue(value, scope, guard, 20), how, guard);
  } else if (isCredentialName(name)) yield* fallbacks(name, value, scope, guard);
}
function* fallbacks(name, value, scope, guard, how = "env-fallback", depth = 0) {
  if (depth > 4) return;
  if (value.type === "BoolOp" && value.op === "Or") {
    const read3 = value.values.map((one) => readName(one, scope)).find((one) => one !== null) ?? null;
    const credential2 = read3 !== null && isCredentialName(read3) ? read3 : isCredentialName(name) ? name : null;
    const last2 = value.values.at(-1);
    if (credential2 !== null && last2 && isDefault(last2, credential2, scope)) yield fact6(read3 ?? name, toValue(value, scope, guard, 60), read3 === null ? how : "env-fallback", guard);
    else for (const one of value.values) yield* fallbacks(name, one, scope, guard, how, depth + 1);
  } else if (value.type === "IfExp") {
    yield* fallbacks(name, value.body, scope, guard, how, depth + 1);
    yield* fallbacks(name, value.orelse, scope, guard, how, depth + 1);
    for (const one of [value.body, value.orelse]) if (one.type === "Constant" && isCredentialName(name) && isDefault(one, name, scope)) yield fact6(name, toValue(one, scope, guard, 10), "constant", guard);
  } else if (value.type === "Call" && environmentRead(value, scope) === null) {
    if (isCredentialName(name) && scope.kind !== "function" && isGenerated(value, scope, 0)) yield fact6(name, toValue(value, scope, guard, 30), "constant", guard);
    const inner = value.func.type === "Attribute" ? [value.func.value, ...value.args] : value.args;
    for (const one of inner.slice(0, 3)) yield* fallbacks(name, one, scope, guard, how, depth + 1);
    const on = value.func.type === "Attribute" && value.func.attr === "encode" ? value.func.value : null;
    if (on?.type === "Constant" && isCredentialName(name) && isDefault(on, name, scope)) yield fact6(name, toValue(on, scope, guard, 10), "constant", guard);
  }
}
function readName(node, scope) {
  return environmentRead(node, scope)?.name ?? null;
}
function targetName(node) {
  return node.type === "Subscript" ? text(node.slice) ?? "" : lastName(node);
}
function* assigned({ node, value, annotation, scope, guard, augmented }, settings, classes3) {
  if (augmented || isEnum(scope)) return;
  if (node.type === "Name" && scope.kind === "class") {
    const declared4 = declarationOf(value, annotation);
    const given4 = declared4 ? declared4.fallback : value;
    if (given4) yield* stated(node.id, given4, "setting", scope, guard, classes3.has(scope));
    return;
  }
  if (value === null) return;
  if (node.type === "Subscript") {
    const key = text(node.slice);
    if (key !== null) yield* stated(key, value, "setting", scope, guard, lastName(node.value) === "config" || lastName(node.value) === "environ");
    return;
  }
  if (node.type === "Attribute") {
    yield* stated(node.attr, value, node.attr === "secret_key" || lastName(node.value) === "config" ? "setting" : "constant", scope, guard);
    return;
  }
  if (node.type === "Name") yield* stated(node.id, value, scope.kind === "module" && settings ? "setting" : "constant", scope, guard);
}
function* databases2(value, scope, guard) {
  for (const database of value.type === "Dict" ? value.values : []) {
    if (database.type !== "Dict") continue;
    for (const [at, key] of database.keys.entries()) {
      const password = database.values[at];
      if (text(key) === "PASSWORD" && password?.type === "Constant" && isDefault(password, "PASSWORD", scope)) yield fact6("DATABASE_PASSWORD", toValue(password, scope, guard, 10), "setting", guard);
    }
  }
}
function isEnum(scope) {
  return scope.node.type === "ClassDef" && scope.node.bases.some((base) => /Enum$|^TypedDict$|TextChoices$/.test(lastName(base)));
}
function settingsScopes(code2) {
  const scopes = /* @__PURE__ */ new Set();
  for (const site of code2.classes) {
    const named6 = /(?:config|configuration|settings|conf|env|environment)$/i.test(site.node.name) || /^(?:config|settings)/i.test(site.node.name);
    if (settingsOf(site, code2) || named6 || site.node.bases.some((base) => /(?:Config|Settings)$/.test(lastName(base)))) scopes.add(site.inner);
  }
  return scopes;
}
function isSettingsModule(code2, path) {
  return /(?:^|\/)(?:settings|config|configuration|conf)(?:\/|\.py$|_[a-z]+\.py$)/.test(path) || isDjangoSettings(code2, path);
}
var hashers = /^(?:hash_password|get_password_hash|generate_password_hash|make_password|hash_pw|set_password|hashpw|create_password_hash|encrypt_password|password_hash)$/;
var seeders = /* @__PURE__ */ new Map([
  ["create_superuser", 2],
  ["create_user", 2]
]);
var signers = /* @__PURE__ */ new Map([
  ["jwt.encode", 1],
  ["jwt.decode", 1],
  ["jose.jwt.encode", 1],
  ["jose.jwt.decode", 1],
  ["itsdangerous.URLSafeTimedSerializer", 0],
  ["itsdangerous.URLSafeSerializer", 0],
  ["itsdangerous.TimestampSigner", 0],
  ["itsdangerous.Signer", 0],
  ["cryptography.fernet.Fernet", 0],
  ["hmac.new", 0]
]);
function* called2(site) {
  const { node, scope, guard } = site;
  const read3 = mayRead(node) ? environmentRead(node, scope) : null;
  if (read3) {
    const { name: name2, fallback } = read3;
    if (fallback && isCredentialName(name2) && isDefault(fallback, name2, scope)) yield fact6(name2, toValue(node, scope, guard, 60), "env-fallback", guard);
    return;
  }
  const last2 = lastName(node.func);
  if (declaring.has(last2)) return;
  for (const { arg, value } of node.keywords) if (arg !== null && isCredentialName(arg)) yield* argument2(connects(site) && /^(?:password|passwd)$/.test(arg) ? "database_password" : arg, value, configures(node) ? "setting" : "argument", scope, guard);
  const place = last2 === "encode" || last2 === "decode" || signedBy.has(last2) ? signers.get(qualify(node.func, scope) ?? "") : hashers.test(last2) ? 0 : seeders.get(last2);
  const given4 = place === void 0 ? void 0 : node.args[place];
  const name = hashers.test(last2) || seeders.has(last2) ? "password" : "key";
  if (given4?.type === "Constant" && isDefault(given4, name, scope)) yield fact6(name, toValue(given4, scope, guard, 10), "argument", guard);
  const handed2 = name === "key" ? given4 ?? null : null;
  for (const value of [handed2, ...keyed.has(last2) ? node.keywords.map(({ arg, value: one }) => arg !== null && keyArguments.has(arg) ? one : null) : []]) {
    if (value?.type === "Name" || value?.type === "Attribute") yield fact6("key", toValue(value, scope, guard, 60), "argument", guard);
  }
}
var drivers = /^(?:mysql\.connector|pymysql|MySQLdb|aiomysql|asyncmy|psycopg2?|asyncpg|aiopg|pymongo|motor|redis|aioredis|pymssql|pyodbc|c?x?_?[Oo]racle(?:db)?|clickhouse_\w+|neo4j|pika|aio_pika)\./;
function connects({ node, scope }) {
  return drivers.test(qualify(node.func, scope) ?? "");
}
var keyed = /* @__PURE__ */ new Set(["JWTStrategy", "SessionMiddleware", "URLSafeTimedSerializer", "URLSafeSerializer", "JWTAuthentication"]);
var keyArguments = /* @__PURE__ */ new Set(["secret", "secret_key", "key", "signing_key"]);
function configures({ func }) {
  return func.type === "Attribute" && lastName(func.value) === "config";
}
var signedBy = /* @__PURE__ */ new Set(["URLSafeTimedSerializer", "URLSafeSerializer", "TimestampSigner", "Signer", "Fernet", "new"]);
var declaring = /* @__PURE__ */ new Set(["Field", "field", "add_argument", "Argument", "Option", "Column", "mapped_column", "Form", "Query", "Header", "Body", "OAuth2PasswordBearer", "APIKeyHeader", "Param", "dict_keys", "namedtuple", "format", "gettext", "_", "ValidationError", "sub", "replace"]);
function* argument2(name, value, how, scope, guard) {
  if (value.type === "Constant") {
    if (isDefault(value, name, scope) && !namesAnEntry(text(value) ?? "", name)) yield fact6(name, toValue(value, scope, guard, 10), how, guard);
  } else yield* fallbacks(name, value, scope, guard, "argument");
}
function* compared(presented, fixed2, scope, guard) {
  const value = text(fixed2);
  const name = presented.type === "Subscript" ? text(presented.slice) ?? "" : presented.type === "Call" ? text(presented.args[0]) ?? "" : lastName(presented);
  if (value === null || !/^(?:user_?|admin_?|login_?|input_?)?(?:password|passwd|pwd|passcode|api_?key|x-api-key)$/i.test(name)) return;
  if (cannotBeCredential(value, name) || value.length < 3 || /^(?:password|api_?key|token|string|text|secret)$/i.test(value)) return;
  if (presented.type === "Attribute" && /^(?:settings|config|cfg|conf|self|cls)$/.test(lastName(presented.value))) return;
  yield fact6(name, toValue(fixed2, scope, guard, 10), "constant", guard);
}

// src/extract/python/disk.ts
var file = /\.(?:sqlite3?|db3?)$/i;
var library = /\b(?:sqlite3|aiosqlite|sqlite_utils|SqliteDatabase|sqlite:|SQLite\w*)/i;
var diskExtractor = {
  topic: "disk",
  formats: ["python"],
  triggers: ["sqlite3.connect", "aiosqlite", "sqlitedatabase(", ".sqlite", "import sqlite3"],
  extract: extract7
};
function* extract7(document, { text: written4 }) {
  if (!library.test(written4) || !/\.(?:sqlite3?|db3?)['"]/i.test(written4)) return;
  const code2 = outlineOf(document);
  if (!code2) return;
  for (const { node, value, scope, guard } of code2.assignments) {
    const name = lastName(node);
    if (value && /db|database|sqlite/i.test(name) && !/test|cache|tmp|temp|backup/i.test(name) && endsInFile(value)) {
      yield { kind: "disk-use", keeps: "database", by: name, where: toWholeValue(value, scope, guard, 40), guards: guardValues(guard), at: rangeOf3(node) };
    }
  }
  for (const { node, scope, guard } of callsOf(document, "connect", "SqliteDatabase")) {
    const [first2] = node.args;
    if (first2 && file.test(text(first2) ?? "")) yield { kind: "disk-use", keeps: "database", by: "sqlite3", where: toWholeValue(first2, scope, guard, 20), guards: guardValues(guard), at: rangeOf3(node) };
  }
}
function endsInFile(node, depth = 0) {
  if (depth > 4) return false;
  if (node.type === "Constant") return file.test(text(node) ?? "");
  if (node.type === "BinOp") return node.op === "Div" && endsInFile(node.right, depth + 1);
  const last2 = node.type === "Call" && /^(?:Path|join|getenv|get|str|abspath)$/.test(lastName(node.func)) ? node.args.at(-1) : void 0;
  return last2 !== void 0 && endsInFile(last2, depth + 1);
}

// src/extract/python/dotenv.ts
var dotenvExtractor2 = {
  topic: "dotenv",
  formats: ["python"],
  triggers: ["dotenv", "read_env", "env_file", "RepositoryEnv", "starlette.config"],
  extract: extract8
};
var loaders = /* @__PURE__ */ new Set(["dotenv.load_dotenv", "dotenv.dotenv_values", "dotenv.main.load_dotenv", "load_dotenv", "dotenv_values", "environs.load_dotenv"]);
function* extract8(document) {
  const loads = [];
  for (const site of callsOf(document, "load_dotenv", "dotenv_values", "read_env", "read_envfile", "Config", "RepositoryEnv", "load")) {
    const { node, scope, guard } = site;
    if (!isLoad(site)) continue;
    const path = ofLoop(pathOf(node, scope), scope);
    loads.push({ kind: "dotenv-load", ...path && { file: toValue(path, scope, guard, 60) }, guards: guardValues(guard), at: rangeOf3(node) });
  }
  for (const site of outlineOf(document)?.classes ?? []) {
    for (const file2 of settingsFiles(site)) {
      loads.push({ kind: "dotenv-load", file: toValue(file2, site.inner, site.guard, 60), guards: guardValues(site.guard), at: rangeOf3(file2) });
    }
  }
  loads.sort((one, other) => one.at.start - other.at.start);
  for (const [order, load] of loads.entries()) yield { ...load, order };
}
function isLoad({ node, scope }) {
  const last2 = lastName(node.func);
  const name = qualify(node.func, scope) ?? "";
  if (last2 === "load_dotenv" || last2 === "dotenv_values") return loaders.has(name) || name === "" || name.endsWith(`.${last2}`);
  if (last2 === "read_env" || last2 === "read_envfile") return true;
  if (last2 === "load") return name === "dotenv.load";
  if (last2 === "Config") return name === "starlette.config.Config" && pathOf(node, scope) !== null;
  return last2 === "RepositoryEnv";
}
function ofLoop(path, scope) {
  if (path?.type !== "Name") return path;
  const over = find2(scope, path.id)?.defs.find((def) => def.kind === "item")?.value;
  return over?.type === "List" || over?.type === "Tuple" ? over : path;
}
function pathOf(node, scope) {
  const given4 = argument(node, 0, "dotenv_path", "env_file", "path");
  if (given4?.type === "Call" && (qualify(given4.func, scope) ?? lastName(given4.func)).endsWith("find_dotenv")) return argument(given4, 0, "filename");
  return given4 ?? keyword(node, "stream");
}

// src/extract/python/env.ts
var envExtractor = {
  topic: "env",
  formats: ["python"],
  triggers: ["environ", "getenv", "decouple", "starlette.config", "env(", "env.", "env_"],
  extract: extract9
};
function* extract9(document) {
  const { calls: calls3, subscripts, compares } = sitesOf(document);
  for (const sites2 of calls3.values()) {
    for (const { node, scope, guard } of sites2) {
      const read3 = mayRead(node) ? environmentRead(node, scope) : null;
      if (!read3) continue;
      const { name, fallback, required } = read3;
      const value = fallback ? { fallback: toValue(fallback, scope, guard, 100) } : {};
      yield { kind: "env-read", name, ...value, required, inFunction: isInside(scope), at: rangeOf3(node) };
    }
  }
  for (const { node, scope } of subscripts) {
    const read3 = environmentRead(node, scope);
    if (read3) yield { kind: "env-read", name: read3.name, required: read3.required, inFunction: isInside(scope), at: rangeOf3(node) };
  }
  for (const { node, scope } of compares) {
    const name = environmentTest(node, scope);
    if (name !== null) yield { kind: "env-read", name, required: false, inFunction: isInside(scope), at: rangeOf3(node) };
  }
}
function isInside(scope) {
  return functionOf(scope) !== null;
}

// src/extract/python/serving-words.ts
var verbs2 = ["get", "post", "put", "patch", "delete"];
var servingWords = [
  ...["fastapi", "starlette", "apirouter", "flask", "quart", "blueprint", "django", "rest_framework", "aiohttp", "tornado", "sanic", "litestar", "ninja", "bottle", "falcon"],
  ...["@router.", "@app.", "@api.", "@bp.", "@blueprint.", "router.", ".route(", ".api_route(", ".websocket(", ...verbs2.flatMap((verb) => [`.${verb}("/`, `.${verb}('/`, `.${verb}("")`, `.${verb}('')`, `.${verb}(
`, `.${verb}(\r`, `.${verb}(path`])],
  ...["apiview", "viewset", "methodview", "requesthandler", "view)", "(request", "depends("]
];

// src/extract/python/limits.ts
var limitsExtractor = {
  topic: "limits",
  formats: ["python"],
  triggers: [
    "ratelimit",
    "rate_limit",
    "throttle",
    "limiter",
    "http_429",
    "code=429",
    "abort(429",
    "toomanyrequests",
    "login_attempt",
    "failed_attempt",
    "failed_login",
    "lockout",
    "captcha",
    "max_content_length",
    "http_413",
    "content-length",
    "uploadfile",
    "request.files"
  ],
  inside: [],
  accompanies: [...servingWords, ...plainLimitWords],
  extract: extract10
};
var frameworks = /^(?:fastapi|starlette|flask\w*|quart|django|rest_framework|aiohttp|tornado|sanic|litestar|ninja)(?:\.|$)/;
var routing = /^(?:get|post|put|patch|delete|route|api_route)$/;
function* extract10(document, file2) {
  const code2 = outlineOf(document);
  if (!code2) return;
  const serves = code2.imports.some(({ from }) => frameworks.test(from)) || code2.functions.some(({ node }) => node.decorator_list.some((decorator2) => decorator2.type === "Call" && routing.test(lastName(decorator2.func))));
  const limits = mayLimit(file2.text, serves);
  if (!limits && !serves) return;
  const text2 = withoutComments(file2.text, "python");
  if (limits) {
    yield* limiters(text2, file2.path);
    yield* bodyLimits(text2);
    yield* migrations(text2);
  }
  if (!serves) return;
  const takesFiles = /UploadFile|request\.files/.test(text2);
  for (const site of code2.functions) yield* ofFunction(site, text2, takesFiles);
}
var longest = 12e3;
var rawBody = /\brequest\.(?:get_json|json)\b|\brequest\.body\(\)|:\s?(?:dict|Dict(?:\[[^\]]{0,40}\])?|Any)\s?(?:=\s?Body\b|[,)]|,)|json\.loads\(\s?(?:await )?request\.(?:body|data)/;
function* ofFunction({ node, inner }, text2, takesFiles) {
  const body = text2.slice(node.start, Math.min(node.end, node.start + longest));
  const at = { start: node.start, end: node.start + node.name.length + 4 };
  const fact8 = handling(inner.symbol, body, isHandler(node.decorator_list, text2) ? rawBody : readsRequest, at, shapesOf(node, text2), isRouted(node.decorator_list, text2));
  if (fact8 !== null) yield fact8;
  const upload = !takesFiles ? null : uploadOf(inner.symbol, body, at);
  if (upload !== null) yield upload;
}
var readsRequest = /\brequest\.(?:get_json|json)\b|json\.loads\(\s?(?:await )?request\.(?:body|data)/;
function isHandler(decorators3, text2) {
  return decorators3.some(({ start, end }) => /\.(?:post|put|patch|delete|api_route)\(/.test(text2.slice(start, Math.min(end, start + 200))));
}
function isRouted(decorators3, text2) {
  return decorators3.some(({ start, end }) => /\.(?:post|put|patch|route|api_route)\(/.test(text2.slice(start, Math.min(end, start + 200))));
}
function shapesOf({ args, decorator_list }, text2) {
  if (decorator_list.length === 0) return [];
  const found3 = /* @__PURE__ */ new Set();
  for (const { annotation } of [...args.args, ...args.kwonlyargs]) {
    const name = annotation === null ? void 0 : /^(?:Optional\[)?([A-Z]\w{2,60})\]?$/.exec(text2.slice(annotation.start, annotation.end))?.[1];
    if (name !== void 0 && !framework.has(name) && found3.size < 6) found3.add(name);
  }
  return [...found3];
}
var framework = /* @__PURE__ */ new Set(["Request", "Response", "Session", "AsyncSession", "UploadFile", "BackgroundTasks", "WebSocket", "UUID", "Any", "Dict", "List", "Depends", "User", "Optional", "HTTPConnection"]);
var fastapiFile = /(\w{1,40})\s?:\s?(?:Annotated\[\s?)?(?:[Ll]ist\[|Optional\[)?UploadFile\b/;
var flaskFile = /\brequest\.files\b/;
var sized = /\.size\b|content[-_]length|max_?\w{0,20}(?:size|bytes|mb|length)|size_?limit|file_?size|\blen\(|too large|\b413\b|\.tell\(\)/i;
var typed = /content_type|mime|magic|\bsuffix|splitext|endswith|extension|allowed|filetype|\.ext\b|\.split\(['"]\.['"]\)|rsplit/i;
var delegated = /\b\w{0,30}(?:valid|check|verify|ensure|limit|sanitiz)\w{0,30}\s?\(/i;
function uploadOf(symbol2, body, at) {
  const name = fastapiFile.exec(body)?.[1];
  if (name === void 0) {
    if (!flaskFile.test(body)) return null;
    return { kind: "upload", by: "flask", symbol: symbol2, size: sized.test(body) || delegated.test(body) ? "checked" : "none", type: typed.test(body), memory: /\.read\(\s?\)/.test(body), at };
  }
  const whole = wholeRead(body, name);
  if (whole === null) return null;
  const before = sized.test(body.slice(body.indexOf(name) + name.length, whole)) || delegated.test(body.slice(body.indexOf("):") + 1, whole));
  const after = sized.test(body.slice(whole)) || delegated.test(body.slice(whole));
  return { kind: "upload", by: "uploadfile", symbol: symbol2, size: before ? "checked" : after ? "late" : "none", type: typed.test(body) || delegated.test(body), memory: true, at };
}
function wholeRead(body, name) {
  const each = new RegExp(String.raw`\bfor\s{1,3}(\w{1,40})\s{1,3}in\s{1,3}(?:enumerate\()?${name}\b`).exec(body)?.[1];
  const found3 = new RegExp(String.raw`\b(?:${name}|${each ?? name})(?:\.file)?\.read\(\s?\)`).exec(body);
  return found3?.index ?? null;
}

// src/extract/python/late-imports.ts
var answers = /^[ \t]{0,16}@\w{1,40}\.(?:get|post|put|patch|delete|route|websocket|api_route)\(|\b(?:APIView|ViewSet|RequestHandler|MethodView)\b/m;
var late = /^[ \t]+from[ \t]+([.\w]{1,120})[ \t]+import[ \t]+\(?[ \t]*(\w{1,80})/gm;
var most = 60;
var lateImportsExtractor = { topic: "late-imports", formats: ["python"], triggers: [], inside: [], accompanies: servingWords, concerns: ({ text: text2 }) => answers.test(text2), extract: extract11 };
function* extract11(_, { text: text2 }) {
  const found3 = /* @__PURE__ */ new Map();
  for (const [, from = "", name = ""] of text2.matchAll(late)) if (found3.size < most) found3.set(`${from} ${name}`, { from, name });
  if (found3.size > 0) yield { kind: "late-imports", imports: [...found3.values()], at: { start: 0, end: 0 } };
}

// src/extract/python/memory-stores.ts
var classes2 = /* @__PURE__ */ new Map([
  ["MemorySaver", "conversations"],
  ["InMemorySaver", "conversations"],
  ["InMemorySessionService", "sessions"],
  ["InMemorySessionStore", "sessions"],
  ["MemorySessionStore", "sessions"],
  ["InMemoryConversationStore", "conversations"],
  ["InMemoryTaskStore", "jobs"],
  ["InMemoryJobStore", "jobs"]
]);
var memoryStoresExtractor = {
  topic: "memory-stores",
  formats: ["python"],
  triggers: ["memorysaver", "inmemorysaver", "inmemorysession", "memorysessionstore", "inmemorytaskstore", "inmemoryjobstore", "inmemoryconversation"],
  extract: extract12
};
function* extract12(document) {
  const code2 = outlineOf(document);
  if (!code2) return;
  const fallbacks2 = fallbackCalls(document, code2);
  const isStandIn = standIns(document, code2);
  for (const site of callsOf(document, ...classes2.keys())) {
    const name = importedAs(lastName(site.node.func), code2);
    const keeps = classes2.get(name);
    if (keeps === void 0) continue;
    yield {
      kind: "memory-store",
      name,
      keeps,
      ...(fallbacks2.has(site.node) || isStandIn(site.node)) && { fallback: true },
      symbol: functionOf(site.scope)?.symbol ?? "",
      guards: guardValues(site.guard),
      at: rangeOf3(site.node)
    };
  }
}
function importedAs(local, { imports }) {
  return imports.find((one) => one.local === local)?.imported ?? local;
}
function fallbackCalls(document, { functions: functions3 }) {
  const { fallbacks: fallbacks2, choices } = sitesOf(document);
  const found3 = /* @__PURE__ */ new Set();
  const take = (node) => {
    if (node?.type === "Call") found3.add(node);
  };
  for (const { node } of fallbacks2) node.values.forEach(take);
  for (const { node } of choices) [node.body, node.orelse].forEach(take);
  for (const { node } of functions3) [...node.args.defaults, ...node.args.kw_defaults].forEach(take);
  return found3;
}
function standIns(document, code2) {
  const failed = document.kind === "python" ? handlersOf(document.module.body) : [];
  return (call2) => {
    if (failed.some(({ start, end }) => start <= call2.start && call2.end <= end)) return true;
    const given4 = code2.assignments.find(({ value }) => value === call2);
    if (given4 !== void 0) {
      const name = dotted(given4.node);
      const others3 = code2.assignments.filter((other) => other !== given4 && name !== null && dotted(other.node) === name && (name.includes(".") || other.scope === given4.scope));
      return others3.some(({ value }) => isOther(value)) || given4.node.type === "Name" && given4.scope.names.get(given4.node.id)?.[0]?.kind === "param";
    }
    const maker2 = code2.functions.find(({ returns: returns2 }) => returns2.some(({ node }) => node.value === call2));
    return maker2?.returns.some(({ node }) => isOther(node.value)) === true;
  };
}
function isOther(value) {
  const inner = value?.type === "Await" ? value.value : value;
  return inner?.type === "Call" && !classes2.has(lastName(inner.func)) && /saver|store|checkpoint|session|service/i.test(lastName(inner.func));
}
function handlersOf(block, depth = 0) {
  if (depth > 40) return [];
  return block.flatMap((statement) => {
    const blocks = "body" in statement && Array.isArray(statement.body) ? [statement.body] : [];
    if ("orelse" in statement && Array.isArray(statement.orelse)) blocks.push(statement.orelse);
    const inner = blocks.flatMap((one) => handlersOf(one, depth + 1));
    return statement.type === "Try" ? [...statement.handlers, ...inner] : inner;
  });
}

// src/extract/python/module.ts
var bindingBudget = 300;
var fieldBudget = 200;
var mostReturns = 6;
var returnBudget = 24;
var longestReturns = 240;
var inside = ["def __init__", "global ", "app.config", "config[", "config.update", "config.from_", "config.setdefault", "call_next", "get_response"];
var overview = ["config(", "config:", "settings(", "settings:", "app.config", ".config[", ".config.from_", ".config.update", "installed_apps", "root_urlconf", "encrypt", "fernet", "cipher", "cryptography", "nacl", "hvac", "tink", "pgcrypto", "google.cloud.kms"];
var moduleExtractor = { topic: "module", formats: ["python"], triggers: overview, accompanies: [], inside, extract: extract13 };
var columnsExtractor = {
  topic: "columns",
  formats: ["python"],
  triggers: ["column(", "charfield(", "textfield("],
  inside: [],
  concerns: ({ text: text2 }) => declaring2.test(text2),
  extract: () => []
};
var declaring2 = /^[ \t]*class[ \t]+\w+\b(?!\((?:migrations\.)?Migration\))/m;
function* extract13(document, file2) {
  if (document.kind !== "python") return;
  const isSilent2 = file2.role === "test" || file2.role === "vendored" || file2.role === "generated";
  const code2 = isSilent2 ? outline(document.module, false) : outlineOf(document);
  if (!code2) return;
  const fact8 = {
    kind: "module",
    language: "python",
    imports: code2.imports,
    exports: [],
    bindings: bindings(code2, file2.text),
    classes: code2.classes.map((site) => classFact(site, code2, file2.text)),
    functions: code2.functions.map(functionFact),
    at: { start: 0, end: 0 }
  };
  yield fact8;
  if (!isSilent2) yield* overviewOf(fact8);
}
var mutations = /* @__PURE__ */ new Map([
  ["append", "append"],
  ["add", "append"],
  ["insert", "append"],
  ["extend", "extend"],
  ["update", "update"]
]);
function bindings(code2, source) {
  const result = [];
  for (const site of code2.assignments) {
    const name = boundName(site);
    if (name !== null) result.push(...assigned2(name, site, source));
  }
  for (const { node, scope, guard } of code2.effects) result.push(...called3(node, scope, guard));
  return result.sort((one, other) => one.at.start - other.at.start);
}
function boundName({ node, scope, value }) {
  if (value === null) return null;
  if (node.type === "Name") return scope.kind === "module" || scope.globals.has(node.id) ? node.id : null;
  if (node.type !== "Attribute" && node.type !== "Subscript") return null;
  if (scope.kind !== "module" && !mayBeApplication(node.value)) return null;
  if (node.type === "Attribute") {
    const on2 = dotted(node.value);
    if (on2 === null) return null;
    return scope.kind === "module" || isConfig(on2) || applications2.test(on2) ? `${ownerName2(on2, node.value, scope)}.${node.attr}` : null;
  }
  const key = text(node.slice);
  const on = dotted(node.value);
  return key !== null && on !== null && (scope.kind === "module" || isConfig(on)) ? `${ownerName2(on, node.value, scope)}.${key}` : null;
}
function mayBeApplication(node) {
  return node.type === "Attribute" ? node.attr === "config" || node.attr === "app" : node.type === "Name" && node.id !== "self";
}
var applications2 = /^(?:app|application|flask_app|current_app|self\.app)$/;
var applicationClasses = /(?:Flask|Quart|Sanic|APIFlask)\(\)\.config$/;
function ownerName2(on, node, scope) {
  if (!isConfig(on)) return on;
  return applications2.test(on.slice(0, -".config".length)) || applicationClasses.test(qualify(node, scope) ?? "") ? "app.config" : on;
}
function isConfig(name) {
  return name === "config" || name.endsWith(".config");
}
function assigned2(name, { value, annotation, augmented, scope, guard, start, end }, source) {
  if (value === null) return [];
  return [
    {
      name,
      value: toValue(value, scope, guard, bindingBudget),
      guards: [...guardValues(guard), ...elsewhere(scope, name, { start, end })],
      at: { start, end },
      ...annotation && { annotation: source.slice(annotation.start, annotation.end) },
      ...augmented && { mutation: "extend" }
    }
  ];
}
function elsewhere(scope, name, at) {
  return scope.kind === "module" || name.includes(".") ? [] : [{ kind: "opaque", why: "unsupported", name: scope.symbol, at }];
}
function called3(node, scope, guard) {
  if (node.func.type !== "Attribute") return [];
  const { attr } = node.func;
  const mutation = mutations.get(attr);
  const configures2 = attr === "from_object" || attr === "from_mapping" || attr === "setdefault" || mutation === "update";
  if (mutation === void 0 && !configures2) return [];
  const on = dotted(node.func.value);
  if (on === null) return [];
  if (isConfig(on) && configures2) return configured2(ownerName2(on, node.func.value, scope), node, scope, guard);
  const value = node.args.at(-1);
  if (mutation === void 0 || scope.kind !== "module" || !value || !/^[\w.]{1,80}$/.test(on)) return [];
  return [{ name: on, value: toValue(value, scope, guard, fieldBudget), guards: guardValues(guard), mutation, at: rangeOf3(node) }];
}
function configured2(on, node, scope, guard) {
  const guards2 = guardValues(guard);
  const result = [];
  const entry2 = (name, value, at) => {
    result.push({ name: `${on}.${name}`, value: toValue(value, scope, guard, fieldBudget), guards: guards2, at: rangeOf3(at) });
  };
  if (node.func.type === "Attribute" && node.func.attr === "setdefault") {
    const key = text(node.args[0]);
    if (key !== null && node.args[1]) entry2(key, node.args[1], node);
    return result;
  }
  for (const { arg, value, start, end } of node.keywords) if (arg !== null && arg !== "silent") entry2(arg, value, { start, end });
  for (const given4 of node.args) {
    if (given4.type === "Dict") {
      for (const [at, key] of given4.keys.entries()) {
        const name = text(key);
        const value = given4.values[at];
        if (name !== null && key && value) entry2(name, value, { start: key.start, end: value.end });
      }
    } else result.push({ name: on, value: toValue(given4, scope, guard, fieldBudget), guards: guards2, mutation: "update", at: rangeOf3(node) });
  }
  return result;
}
function classFact(site, code2, source) {
  const { node, scope, guard, inner, methods: methods3 } = site;
  const settings = settingsOf(site, code2);
  return {
    name: inner.symbol,
    bases: node.bases.map((base) => toValue(base, scope, guard, 20)),
    decorators: decorators(node.decorator_list, scope, guard),
    fields: fields2(site, source),
    methods: methods3.map((method) => method.node.name),
    at: { start: node.start, end: node.end },
    ...settings && { settings }
  };
}
function fields2({ inner }, source) {
  const result = [];
  const add2 = (name, def) => {
    if (def.kind === "code" || def.kind === "import" || def.kind === "item" || def.value === null && def.annotation === null) return;
    const declared4 = declarationOf(def.value, def.annotation);
    const fallback = declared4 ? declared4.fallback : def.value;
    result.push({
      name,
      at: { start: def.start, end: def.end },
      ...fallback && { value: factoryValue(toValue(fallback, def.scope, def.guard, fieldBudget)) },
      ...def.annotation && { annotation: source.slice(def.annotation.start, def.annotation.end) },
      ...declared4 && declared4.env.length > 0 && { env: declared4.env }
    });
  };
  for (const [name, defs] of inner.names) for (const def of defs) if (name !== "model_config") add2(name, def);
  for (const [name, defs] of inner.attributes) {
    if (inner.names.has(name)) continue;
    const first2 = defs.find((def) => def.scope.symbol.endsWith(".__init__")) ?? defs[0];
    if (first2) add2(name, first2);
  }
  return result;
}
function factoryValue(value) {
  if (value.kind !== "name") return value;
  if (value.name === "list" || value.name === "set" || value.name === "tuple") return { kind: "list", items: [], at: value.at };
  return value.name === "dict" ? { kind: "map", entries: [], at: value.at } : value;
}
function functionFact(site) {
  const { node, scope, guard, inner } = site;
  const computed = returns(site);
  return {
    name: inner.symbol,
    params: computed.length > 0 || node.args.args.some(({ arg }) => passedOn.has(arg)) ? params(site) : [],
    returns: computed,
    decorators: decorators(node.decorator_list, scope, guard),
    async: node.type === "AsyncFunctionDef",
    at: { start: node.start, end: node.end },
    ...node.returns?.type === "Name" && /(?:Settings|Config|Configuration|Options)$/.test(node.returns.id) && { result: node.returns.id }
  };
}
var passedOn = /* @__PURE__ */ new Set(["next", "call_next", "get_response", "handler"]);
function params({ node: { args }, scope, guard, inner }) {
  const plain5 = args.posonlyargs.length === 0 && args.kwonlyargs.length === 0;
  const parameters3 = plain5 ? args.args : [...args.posonlyargs, ...args.args, ...args.kwonlyargs];
  return parameters3.map(({ arg }) => {
    const fallback = inner.names.get(arg)?.[0]?.value;
    return fallback ? { name: arg, fallback: toValue(fallback, scope, guard, 60) } : { name: arg };
  });
}
function decorators(nodes, scope, guard) {
  return nodes.map((one) => toValue(one.type === "Call" ? one.func : one, scope, guard, 20));
}
var longest2 = 1500;
var mostRequired = 2;
function isEvaluable({ node, inner, owner, returns: sites2, yields }) {
  if (yields || node.type === "AsyncFunctionDef" || sites2.length > mostReturns || node.end - node.start > longest2) return false;
  const { args } = node;
  const required = args.posonlyargs.length + args.args.length - args.defaults.length - (inner.self === "" ? 0 : 1);
  return required <= (owner && node.decorator_list.length === 0 ? 0 : mostRequired);
}
function returns(site) {
  const { inner, returns: sites2 } = site;
  if (sites2.length === 0 || !isEvaluable(site) || lengthOf(sites2) > longestReturns) return [];
  const result = [];
  for (const { node: one, guard } of sites2) {
    const { value } = one;
    const converted2 = value ? toWholeValue(value, inner, guard, returnBudget) : { kind: "literal", value: null, at: rangeOf3(one) };
    result.push({ value: converted2, guards: guardValues(guard) });
  }
  return result;
}
function lengthOf(sites2) {
  let length = 0;
  for (const { node, guard } of sites2) {
    length += node.end - node.start;
    for (let at = guard; at !== null && length <= longestReturns; at = at.parent) length += at.test.end - at.test.start;
  }
  return length;
}

// src/extract/python/processes.ts
var gunicornSettings = /(?:^|\/)gunicorn[\w.-]*\.py$/;
var processesExtractor = {
  topic: "processes",
  formats: ["python"],
  triggers: ["uvicorn.run", "uvicorn.config", "hypercorn", "granian", "'0.0.0.0'", '"0.0.0.0"', "httpserver"],
  accompanies: ["uvicorn", "hypercorn", "granian", "run_app(", "httpserver(", "wsgiserver(", "waitress", ".run(", "run_simple", "run_server", ".listen("],
  paths: gunicornSettings,
  *extract(document, file2) {
    const code2 = starting2.test(file2.text) || gunicornSettings.test(file2.path) ? outlineOf(document) : null;
    if (!code2) return;
    if (gunicornSettings.test(file2.path)) yield* gunicorn(code2);
    for (const site of callsOf(document, "run", "Config", "run_app", "serve", "HTTPServer", "ThreadingHTTPServer", "Granian", "run_simple", "listen", "run_server", "WSGIServer")) yield* fromCall2(site, file2);
  }
};
var starting2 = /uvicorn|hypercorn|[Gg]ranian|run_app\(|HTTPServer\(|WSGIServer\(|waitress|\.run\(|run_simple|run_server|\.listen\(/;
function* gunicorn({ assignments: assignments4 }) {
  for (const { node, value, scope, guard } of assignments4) {
    if (node.type !== "Name" || value === null || scope.kind !== "module" || node.id !== "workers") continue;
    yield { kind: "processes", by: "gunicorn", count: toValue(value, scope, guard, 60), guards: guardValues(guard), at: rangeOf3({ start: node.start, end: value.end }) };
  }
}
var applications3 = /^_?(?:app|application|server|api|flask_app|web_app|webapp|socketio|sio)$/i;
function serverOf({ node, scope }) {
  const name = qualify(node.func, scope) ?? "";
  const last2 = lastName(node.func);
  if (/^uvicorn\.(?:run|Config|main\.run|config\.Config)$/.test(name)) return "uvicorn";
  if (/(?:^|\.)(?:Granian)$/.test(name)) return "granian";
  if (/^aiohttp\.web\.run_app$|^web\.run_app$/.test(name)) return "aiohttp";
  if (/^waitress\.serve$/.test(name)) return "waitress";
  if (/^(?:werkzeug|hypercorn|gevent|tornado)\b/.test(name)) return name.split(".", 1)[0] ?? null;
  if (last2 === "HTTPServer" || last2 === "ThreadingHTTPServer" || last2 === "WSGIServer") return "http";
  if (last2 !== "run" && last2 !== "run_server") return null;
  const owner = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  const runs = /(?:Flask|Quart|Sanic|Dash|SocketIO|Bottle|APIFlask|FastMCP)\(\)$/.test(owner) || node.func.type === "Attribute" && applications3.test(lastName(node.func.value));
  return runs && !/^(?:asyncio|subprocess|anyio|trio)\./.test(name) ? "flask" : null;
}
function* fromCall2(site, { path }) {
  const by = serverOf(site);
  if (by === null || path.endsWith("conftest.py")) return;
  const { node, scope, guard } = site;
  const application4 = node.args[0] && by !== "flask" ? node.args[0] : node.func.type === "Attribute" ? node.func.value : void 0;
  const place = { by, guards: guardValues(guard), ...application4 && { application: toValue(application4, scope, guard, 20) } };
  const workers = keyword(node, "workers") ?? (by === "flask" ? keyword(node, "processes") : null);
  if (workers) yield { kind: "processes", ...place, count: toValue(workers, scope, guard, 40), at: rangeOf3(workers) };
  const host2 = hostOf(node, by);
  if (host2) yield { kind: "bind", ...place, host: toValue(host2, scope, guard, 60), at: rangeOf3(host2) };
}
function hostOf(node, by) {
  const named6 = keyword(node, "host") ?? keyword(node, "hostname") ?? keyword(node, "address");
  if (named6) return named6;
  if (by === "http") {
    const [address] = node.args;
    return address?.type === "Tuple" ? address.elts[0] ?? null : null;
  }
  const first2 = by === "flask" ? argument(node, 0, "host") : null;
  return first2 !== null && (text(first2) !== null || first2.type !== "Constant") && lastName(first2) !== "app" ? first2 : null;
}

// src/extract/python/routes/listing.ts
var most2 = 5e3;
function elementsOf2(node, scope, guard, modules = false) {
  const listing = new Listing(modules);
  listing.list(node, scope, guard);
  return listing.found;
}
var Listing = class {
  found = [];
  seen = /* @__PURE__ */ new Set();
  modules;
  constructor(modules) {
    this.modules = modules;
  }
  list(node, scope, guard) {
    if (this.found.length >= most2 || this.seen.has(node)) return;
    this.seen.add(node);
    switch (node.type) {
      case "List":
      case "Tuple":
      case "Set":
        for (const one of node.elts) {
          if (one.type === "Starred") this.list(one.value, scope, guard);
          else this.found.push({ node: one, scope, guard, part: false });
        }
        return;
      case "BinOp":
        if (node.op === "Add") this.sum(node, scope, guard);
        return;
      case "IfExp":
        this.list(node.body, scope, guard);
        this.list(node.orelse, scope, guard);
        return;
      case "Call":
        if (node.func.type === "Name" && /^(?:list|tuple|set|sorted)$/.test(node.func.id) && node.args[0]) this.list(node.args[0], scope, guard);
        else this.found.push({ node, scope, guard, part: true });
        return;
      case "Name":
        if (this.named(find2(scope, node.id), this.modules)) return;
        break;
      case "Attribute":
        if (node.value.type === "Name" && node.value.id === "self" && this.named(ownAttribute2(node.attr, scope), true)) return;
    }
    if (node.type !== "Constant") this.found.push({ node, scope, guard, part: true });
  }
  /** Long sums lean left: walked without recursion. */
  sum(node, scope, guard) {
    const parts3 = [];
    let at = node;
    for (; at.type === "BinOp" && at.op === "Add"; at = at.left) parts3.push(at.right);
    parts3.push(at);
    for (const part of parts3.reverse()) this.list(part, scope, guard);
  }
  named(known2, modules) {
    if (!known2 || known2.scope.kind !== "function" && !modules) return false;
    const defs = known2.defs.filter((def) => def.value !== null && (def.kind === "value" || def.kind === "add"));
    for (const { value, kind: kind2, many, scope: where, guard } of defs) {
      if (value === null) continue;
      if (kind2 === "value" || many) this.list(value, where, guard);
      else if (!this.seen.has(value)) {
        this.seen.add(value);
        this.found.push({ node: value, scope: where, guard, part: false });
      }
    }
    return defs.length > 0;
  }
};
function ownAttribute2(name, scope) {
  const owner = classOf(scope);
  const defs = owner?.attributes.get(name);
  return owner && defs ? { scope: owner, defs } : null;
}

// src/extract/python/routes/class-lists.ts
var listNames = /* @__PURE__ */ new Map([
  ["permission_classes", "permission"],
  ["authentication_classes", "authentication"],
  ["throttle_classes", "throttle"]
]);
function classList(node, scope, guard, how) {
  const safeguards2 = [];
  let whole = true;
  for (const { node: element, scope: where, guard: under2 } of elementsOf2(node, scope, guard, true)) {
    if (element.type === "Attribute" && listNames.has(element.attr)) whole = false;
    else safeguards2.push(...conjuncts(element, where, under2, how, 0));
  }
  return { safeguards: safeguards2, whole };
}
function conjuncts(node, scope, guard, how, depth) {
  if (node.type === "BinOp" && node.op === "BitAnd" && depth < 10) return [...conjuncts(node.left, scope, guard, how, depth + 1), ...conjuncts(node.right, scope, guard, how, depth + 1)];
  return [{ what: permission(node, scope, guard, 0), how, at: rangeOf3(node) }];
}
function permission(node, scope, guard, depth) {
  if (depth < 10 && node.type === "BinOp" && (node.op === "BitOr" || node.op === "BitAnd")) {
    const parts3 = [permission(node.left, scope, guard, depth + 1), permission(node.right, scope, guard, depth + 1)];
    return { kind: node.op === "BitOr" ? "or" : "and", parts: parts3, at: rangeOf3(node) };
  }
  if (depth < 10 && node.type === "UnaryOp" && node.op === "Invert") return { kind: "not", of: permission(node.operand, scope, guard, depth + 1), at: rangeOf3(node) };
  return toValue(node, scope, guard, 40);
}
function methodDecorators(node) {
  if (node.type !== "Call" || lastName(node.func) !== "method_decorator" || node.args[0] === void 0) return null;
  const [first2] = node.args;
  const named6 = node.keywords.find(({ arg }) => arg === "name")?.value ?? node.args[1];
  const name = named6?.type === "Constant" && named6.literal === "str" ? named6.value : null;
  return { decorators: first2.type === "List" || first2.type === "Tuple" ? first2.elts : [first2], name };
}

// src/extract/python/routes/class-safeguards.ts
var hooks = /* @__PURE__ */ new Set(["dispatch", "prepare", "initialize", "initial", "check_permissions", "test_func", "has_permission", "get_permissions", "perform_authentication"]);
var mixin = /(?:Required|PassesTest|Access|Auth\w*|Permission\w*|Restricted|Protected|Staff|Superuser|Owner\w*|Admin|LoggedIn)\w*Mixin$/;
var documenting = /schema|swagger|openapi|^docs?$|^(?:expect|response|marshal_with|marshal_list_with|property|tags|overload|abstractmethod)$/i;
var plain2 = /^(?:staticmethod|classmethod|property|override|abstractmethod|cached_property|overload|final)$/;
function classSafeguards(site) {
  const { node, scope, guard, inner, methods: methods3 } = site;
  const safeguards2 = [];
  const replaces = [];
  for (const one of node.decorator_list) safeguards2.push(...classDecorator(one, scope, guard));
  for (const base of node.bases) if (mixin.test(lastName(base)) && !/OAuth\d?Mixin$/.test(lastName(base))) safeguards2.push({ what: toValue(base, scope, guard, 20), how: "permission", at: rangeOf3(base) });
  for (const name of ["decorators", "method_decorators"]) {
    const list = assigned3(site, name);
    if (list && list.type !== "Dict") safeguards2.push(...elementsOf2(list, inner, guard, true).reverse().map((one) => decorator(one.node, one.scope, one.guard)));
  }
  for (const [name, how] of listNames) {
    const list = assigned3(site, name);
    if (list === null) continue;
    const { safeguards: listed5, whole } = classList(list, inner, guard, how);
    safeguards2.push(...listed5);
    if (whole) replaces.push(how);
  }
  for (const method of methods3) {
    if (!hooks.has(method.node.name)) continue;
    safeguards2.push(...methodSafeguards(method));
    safeguards2.push({ what: { kind: "name", name: method.inner.symbol, at: rangeOf3(method.node) }, how: "hook", at: { start: method.node.start, end: method.node.start + 4 + method.node.name.length } });
  }
  return { safeguards: safeguards2, replaces };
}
function assigned3({ inner }, name) {
  return inner.names.get(name)?.findLast((def) => def.kind === "value")?.value ?? null;
}
function decorator(node, scope, guard) {
  return { what: toValue(node, scope, guard, 40), how: "decorator", at: rangeOf3(node) };
}
function classDecorator(node, scope, guard) {
  const inner = methodDecorators(node);
  if (inner === null) return isRegistration(node) || isDocumentation(node) ? [] : [decorator(node, scope, guard)];
  return inner.name === null || inner.name === "dispatch" || inner.name === "setup" ? inner.decorators.map((one) => decorator(one, scope, guard)) : [];
}
function isRegistration(node) {
  return node.type === "Call" && node.func.type === "Attribute" && /^(?:view|route|register)$/.test(node.func.attr);
}
function isDocumentation(node) {
  return documenting.test(lastName(node.type === "Call" ? node.func : node));
}
function methodSafeguards({ node, scope, guard }, except = () => false) {
  return node.decorator_list.filter((one) => !except(one) && !(one.type === "Name" && plain2.test(one.id)) && !isDocumentation(one)).flatMap((one) => methodDecorators(one)?.decorators ?? [one]).map((one) => decorator(one, scope, guard));
}
function givenToMethod(site, method) {
  const { node, scope, guard, inner } = site;
  const found3 = [];
  for (const one of node.decorator_list) {
    const given4 = methodDecorators(one);
    if (given4?.name === method) found3.push(...given4.decorators.map((each) => decorator(each, scope, guard)));
  }
  const table4 = assigned3(site, "method_decorators");
  if (table4?.type === "Dict") for (const [at, key] of table4.keys.entries()) {
    const list = table4.values[at];
    if (key?.type === "Constant" && key.value === method && list) found3.push(...elementsOf2(list, inner, guard, true).reverse().map((each) => decorator(each.node, each.scope, each.guard)));
  }
  return found3;
}

// src/extract/python/routes/parameters.ts
function parametersOf({ args: { posonlyargs, args, kwonlyargs, defaults: defaults2, kw_defaults: keywordDefaults } }) {
  const plain5 = [...posonlyargs, ...args];
  const first2 = plain5.length - defaults2.length;
  const positional = plain5.map(({ arg, annotation }, at) => ({ name: arg, annotation, fallback: defaults2[at - first2] ?? null }));
  return [...positional, ...kwonlyargs.map(({ arg, annotation }, at) => ({ name: arg, annotation, fallback: keywordDefaults[at] ?? null }))];
}

// src/extract/python/routes/host.ts
function hostRef(node, scope, guard) {
  const name = hostName(node, scope);
  if (name !== null) return { kind: "name", name, at: rangeOf3(node) };
  if (isImported(node, scope)) return { kind: "name", name: node.id, at: rangeOf3(node) };
  return memberOfParameter(node, scope, 0) ?? toValue(node, scope, guard, 40);
}
function isImported(node, scope) {
  return node.type === "Name" && find2(scope, node.id)?.defs.some(({ kind: kind2 }) => kind2 === "import") === true;
}
function memberOfParameter(node, scope, depth) {
  if (depth > deepest11) return null;
  if (node.type === "Call") {
    const callee = memberOfParameter(node.func, scope, depth + 1);
    return callee === null ? null : { kind: "call", callee, args: [], named: [], at: rangeOf3(node) };
  }
  if (node.type === "Name") {
    const def = find2(scope, node.id)?.defs.findLast(({ kind: kind2 }) => kind2 === "value");
    return def?.value?.type === "Attribute" ? memberOfParameter(def.value, def.scope, depth + 1) : null;
  }
  if (node.type !== "Attribute" || node.value.type !== "Name") return null;
  const owner = annotationOf2(node.value, scope);
  return owner === null ? null : { kind: "member", on: owner, name: node.attr, at: rangeOf3(node) };
}
function annotationOf2(node, scope) {
  const def = node.type === "Name" ? find2(scope, node.id)?.defs.find(({ kind: kind2 }) => kind2 === "param") : void 0;
  const annotation = def?.annotation ?? null;
  const name = annotation === null ? null : annotation.type === "Name" ? annotation.id : text(annotation);
  return name === null || !/^[A-Z]\w{1,80}$/.test(name) ? null : { kind: "name", name, at: rangeOf3(node) };
}
function hostName(node, scope, depth = 0) {
  if (depth > deepest11) return null;
  if (node.type === "Attribute") {
    if (node.value.type !== "Name") return null;
    const owner = node.value.id === "self" || node.value.id === "cls" ? classOf(scope) : null;
    return owner?.attributes.has(node.attr) === true || owner?.names.has(node.attr) === true ? `${owner.symbol}.${node.attr}` : null;
  }
  if (node.type !== "Name") return null;
  const known2 = find2(scope, node.id);
  if (known2?.scope.kind !== "function") return null;
  if (known2.defs.some(({ kind: kind2 }) => kind2 === "import")) return null;
  const def = lastOf(known2.defs, node.id);
  if (def === void 0) return null;
  if (def.kind === "value" && def.value !== null && (def.value.type === "Name" || def.value.type === "Attribute") && def.value !== node) return hostName(def.value, def.scope, depth + 1);
  if (def.kind === "value" && def.value?.type === "Call" && def.value.func.type === "Name" && /^[a-z_]/.test(def.value.func.id)) return null;
  return `${known2.scope.symbol}.${node.id}`;
}
var deepest11 = 8;
function lastOf(defs, name) {
  const wraps = ({ value }) => value?.type === "Call" && [...value.args, ...value.keywords.map((each) => each.value)].some((given4) => given4.type === "Name" && given4.id === name);
  const own2 = defs.filter((def) => !wraps(def));
  return own2.findLast((def) => def.kind === "value" || def.kind === "param") ?? own2.at(-1) ?? defs.at(-1);
}
function madeHosts(code2, makes) {
  const found3 = [];
  for (const { node, value, scope, guard } of code2.assignments) {
    if (value?.type !== "Call") continue;
    const what = qualify(value.func, scope) ?? ownClass(value.func, scope);
    if (what === null || !makes(what)) continue;
    const name = node.type === "Name" ? nameOf2(node.id, scope) : node.type === "Attribute" ? hostName(node, scope) : null;
    if (name !== null) found3.push({ node: value, scope, guard, name, made: what, at: rangeOf3(value) });
  }
  return found3;
}
function ownClass(node, scope) {
  const known2 = node.type === "Name" ? find2(scope, node.id) : null;
  const code2 = known2?.defs.find((def) => def.code?.type === "ClassDef")?.code;
  return known2 === null || code2 === void 0 || code2 === null ? null : nameOf2(code2.name, known2.scope);
}
function nameOf2(name, scope) {
  return scope.symbol === "" ? name : `${scope.symbol}.${name}`;
}
function handing(code2, isHost) {
  const returned4 = /* @__PURE__ */ new Map();
  for (const { returns: returns2, inner } of code2.functions) {
    for (const { node } of returns2) {
      const name = node.value === null ? null : hostName(node.value, inner) ?? ownModuleName(node.value, inner);
      if (name !== null && isHost(name) && !returned4.has(name)) returned4.set(name, inner.symbol);
    }
  }
  return returned4;
}
function ownModuleName(node, scope) {
  return node.type === "Name" && find2(scope, node.id)?.scope.kind === "module" ? node.id : null;
}
function inheritedHost(node, scope, guard) {
  if (node.type !== "Attribute" || node.value.type !== "Name" || node.value.id !== "self" && node.value.id !== "cls") return null;
  const owner = classOf(scope);
  if (owner === null || owner.node.type !== "ClassDef" || owner.attributes.has(node.attr) || owner.names.has(node.attr)) return null;
  const { bases: bases2 } = owner.node;
  if (bases2.length === 0) return null;
  return { name: `${owner.symbol}.${node.attr}`, bases: bases2.map((base) => ({ kind: "member", on: toValue(base, owner.parent ?? owner, guard, 20), name: node.attr, at: rangeOf3(node) })) };
}
function keptParameter(node, scope) {
  if (node.type !== "Attribute" || node.value.type !== "Name" || node.value.id !== "self") return null;
  const defs = classOf(scope)?.attributes.get(node.attr) ?? [];
  const [def] = defs;
  return defs.length === 1 && def?.value?.type === "Name" ? { name: def.value, scope: def.scope } : null;
}
function parameterOf2(start, inner) {
  const kept2 = keptParameter(start, inner);
  const [node, scope] = kept2 === null ? [start, inner] : [kept2.name, kept2.scope];
  if (node.type !== "Name") return void 0;
  const known2 = find2(scope, node.id);
  const home = known2?.scope.kind === "function" ? functionOf(known2.scope) : null;
  if (home === null || home.node.type === "Module" || !("args" in home.node) || known2?.defs.some((def) => def.kind === "param") !== true) return void 0;
  if (home.node.type === "Lambda") return void 0;
  const all4 = parametersOf(home.node);
  const own2 = home.self === "" ? all4 : all4.slice(1);
  const index = own2.findIndex(({ name }) => name === node.id);
  if (index < 0) return void 0;
  const owner = annotationOf2(node, scope);
  const names = own2.slice(0, 20).map(({ name, fallback }) => ({ name, ...fallback && { fallback: toValue(fallback, home, null, 20) } }));
  return { parameterOf: { function: home.symbol, index, ...own2.length > 1 && { names } }, ...owner && { bases: [owner] } };
}

// src/extract/python/routes/aiohttp.ts
var verbs3 = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "head", "options", "view", "route", "static"]);
var adders2 = new Set(["get", "post", "put", "patch", "delete", "head", "options", "view", "static"].map((verb) => `add_${verb}`));
var application = /^aiohttp\.(?:web|web_app)\.Application$/;
var table3 = /^aiohttp\.(?:web|web_routedef)\.RouteTableDef$/;
function* aiohttpRoutes(document, code2, file2) {
  const added3 = callsOf(document, ...adders2, "add_route", "add_routes", "add_subapp");
  const imports = code2.imports.some(({ from }) => from === "aiohttp" || from.startsWith("aiohttp.") || from === "aiohttp_cors");
  if (!imports && !added3.some(({ node, scope }) => onRouter(node, scope))) return;
  const other = code2.imports.some(({ from }) => /^(?:fastapi|flask|quart|starlette|falcon|sanic)(?:\.|$)/.test(from));
  yield* new Aiohttp(document, code2, file2).facts(added3.filter(({ node, scope }) => !other || onRouter(node, scope)), imports && !other);
}
function onRouter({ func }, scope) {
  const method = boundMethod(func, scope);
  return method?.value.type === "Attribute" && method.value.attr === "router";
}
var Aiohttp = class {
  parameters = /* @__PURE__ */ new Map();
  hosts = /* @__PURE__ */ new Set();
  document;
  code;
  file;
  constructor(document, code2, file2) {
    this.document = document;
    this.code = code2;
    this.file = file2;
  }
  *facts(added3, imports) {
    yield* this.made();
    if (imports) {
      yield* this.streams();
      yield* this.lists();
      yield* this.decorated();
    }
    for (const site of added3) yield* this.added(site);
    yield* this.middlewares();
    if (imports || this.hosts.size > 0) yield* this.handedOn();
    yield* this.parameters.values();
  }
  *made() {
    const made2 = madeHosts(this.code, (what) => application.test(what) || table3.test(what));
    for (const { name } of made2) this.hosts.add(name);
    const returned4 = handing(this.code, (name) => this.hosts.has(name));
    for (const { node, scope, guard, name, made: what, at } of made2) {
      const given4 = keyword(node, "middlewares");
      const safeguards2 = given4 ? elementsOf2(given4, scope, guard).map((one) => middleware(one)) : [];
      yield { kind: "router", framework: "aiohttp", name, is: table3.test(what) ? "router" : "application", safeguards: safeguards2, ...returned4.has(name) && { returnedBy: returned4.get(name) }, at };
    }
  }
  // ---- lists of web.get(…) and decorators ---------------------------------------------------------------------
  /** A handler that another file registers and that answers with a stream is a controller of one route. */
  *streams() {
    for (const { node, inner, owner } of this.code.functions) {
      const first2 = owner ? node.args.args[1] : node.args.args[0];
      if (!first2 || !/req/i.test(first2.arg) || node.decorator_list.some((one) => one.type === "Call" && verbs3.has(lastName(one.func)))) continue;
      const at = { start: node.start, end: node.start + 4 + node.name.length };
      const name = { kind: "name", name: inner.symbol, at };
      const transport = transportOf(name, this.code, this.file);
      if (transport === "http") continue;
      yield { kind: "router", framework: "aiohttp", name: inner.symbol, is: "controller", safeguards: [], at };
      yield { kind: "route", framework: "aiohttp", on: name, methods: transport === "websocket" ? [] : ["*"], pattern: { kind: "literal", value: "", at }, transport, handler: name, safeguards: [], at };
    }
  }
  /** `routes = [web.get("/a", a)]` of the module, and functions that return such a list. */
  *lists() {
    for (const [name, defs] of this.code.root.names) {
      const elements = defs.flatMap(({ value, kind: kind2, many, scope, guard }) => value === null || kind2 !== "value" && kind2 !== "add" ? [] : kind2 === "add" && !many ? [{ node: value, scope, guard, part: false }] : elementsOf2(value, scope, guard));
      if (elements.some(({ node, scope }) => isRoute(node, scope))) yield* this.list(name, elements, elements[0].node);
    }
    for (const { returns: returns2, inner } of this.code.functions) {
      for (const { node, scope, guard } of returns2) {
        if (node.value === null || node.value.type !== "List" && node.value.type !== "Name") continue;
        const elements = elementsOf2(node.value, scope, guard);
        if (elements.some((one) => isRoute(one.node, one.scope))) yield* this.list(`${inner.symbol}.routes`, elements, node.value, inner.symbol);
      }
    }
  }
  *list(name, elements, at, returnedBy) {
    this.hosts.add(name);
    yield { kind: "router", framework: "aiohttp", name, is: "router", safeguards: [], ...returnedBy !== void 0 && { returnedBy }, at: rangeOf3(at) };
    for (const element of elements) yield* this.element(element, { kind: "name", name, at: rangeOf3(at) });
  }
  *element({ node, scope, guard, part }, on) {
    if (node.type === "Call" && isRoute(node, scope)) yield* this.route(node, lastName(node.func), { node, scope, guard }, on);
    else if (part) yield use(on, null, [{ what: hostRef(node, scope, guard), how: "middleware", at: rangeOf3(node) }], node);
  }
  /** `@routes.get("/a")`, `@routes.view("/a")` on a class. */
  *decorated() {
    for (const site of this.code.functions) {
      const { node, scope, guard, inner } = site;
      for (const one of node.decorator_list) {
        if (!this.isDeclaration(one, scope)) continue;
        const handler2 = { kind: "name", name: inner.symbol, at: { start: node.start, end: node.start } };
        const on = this.host(one.func.value, scope, guard);
        const safeguards2 = methodSafeguards(site, (other) => this.isDeclaration(other, scope));
        const verb = one.func.attr;
        const path = argument(one, verb === "route" ? 1 : 0, "path");
        if (path && on) yield this.routeFact(one, on, methodsOf(verb, one), toValue(path, scope, guard, 60), handler2, safeguards2);
      }
    }
    for (const { node, scope, guard, inner } of this.code.classes) {
      for (const one of node.decorator_list) {
        const path = this.isDeclaration(one, scope) ? argument(one, 0, "path") : null;
        const on = path && this.isDeclaration(one, scope) ? this.host(one.func.value, scope, guard) : null;
        if (path && on) yield { ...use(on, toValue(path, scope, guard, 60), [{ what: { kind: "name", name: inner.symbol, at: rangeOf3(one) }, how: "middleware", at: rangeOf3(one) }], one), mounts: true };
      }
    }
  }
  isDeclaration(node, scope) {
    if (node.type !== "Call" || node.func.type !== "Attribute" || !verbs3.has(node.func.attr)) return false;
    const on = qualify(node.func.value, scope);
    return on !== null && table3.test(on.replace(/\(\)$/, "")) || /routes?$|router|table/i.test(lastName(node.func.value));
  }
  // ---- calls ----------------------------------------------------------------------------------------------------
  *added({ node, scope, guard }) {
    const called5 = boundMethod(node.func, scope);
    if (called5 === null) return;
    const { attr, value } = called5;
    const resource = attr === "add_route" ? resourceOf(value, scope) : null;
    const on = this.host(resource ? resource.on : value, scope, guard);
    if (on === null) return;
    if (attr === "add_routes") {
      const list = argument(node, 0, "routes");
      if (list) for (const element of elementsOf2(list, scope, guard)) yield* this.element(element, on);
    } else if (attr === "add_subapp") {
      const [prefix, sub] = [argument(node, 0, "prefix"), argument(node, 1, "subapp")];
      if (prefix && sub) yield use(on, toValue(prefix, scope, guard, 60), [{ what: hostRef(sub, scope, guard), how: "middleware", at: rangeOf3(sub) }], node);
    } else if (resource) {
      const handler2 = argument(node, 1, "handler");
      if (handler2) yield* this.answered(node, on, methodsOf("route", node), toValue(resource.path, scope, guard, 60), handler2, { node, scope, guard });
    } else if (attr !== "add_route" || node.args.length + node.keywords.length >= 3) yield* this.route(node, attr.slice(4), { node, scope, guard }, on);
  }
  *route(node, verb, site, on) {
    const { scope, guard } = site;
    const shift = verb === "route" ? 1 : 0;
    const path = verb === "static" ? argument(node, 0, "prefix") : argument(node, shift, "path");
    const handler2 = argument(node, shift + 1, "handler");
    if (path === null) return;
    const pattern = toValue(path, scope, guard, 60);
    if (verb === "static") yield { kind: "route", framework: "aiohttp", on, methods: ["GET"], pattern, transport: "static", safeguards: [], at: rangeOf3(node) };
    else if (handler2 !== null) yield* this.answered(node, on, methodsOf(verb, node), pattern, handler2, site);
  }
  *answered(node, on, methods3, pattern, given4, { scope, guard }) {
    const { view, safeguards: safeguards2 } = unwrap(given4, scope, guard);
    const handler2 = handlerRef(view, scope, guard);
    if (lastName(node.func).endsWith("view") || methods3[0] === "*" && /View$/.test(lastName(view))) {
      yield { ...use(on, pattern, [...safeguards2, { what: handler2, how: "middleware", at: handler2.at }], node), mounts: true };
    } else yield this.routeFact(node, on, methods3, pattern, handler2, safeguards2);
  }
  routeFact(node, on, methods3, pattern, handler2, safeguards2) {
    const transport = transportOf(handler2, this.code, this.file);
    return { kind: "route", framework: "aiohttp", on, methods: transport === "websocket" ? [] : methods3, pattern, transport, handler: handler2, safeguards: safeguards2, at: rangeOf3(node) };
  }
  /** `app.middlewares.append(check)`. */
  *middlewares() {
    for (const { node, scope, guard } of this.code.effects) {
      if (node.func.type !== "Attribute" || node.func.value.type !== "Attribute" || node.func.value.attr !== "middlewares") continue;
      const on = this.host(node.func.value.value, scope, guard);
      const given4 = node.args.at(-1);
      if (!on || !given4) continue;
      const elements = node.func.attr === "extend" ? elementsOf2(given4, scope, guard) : [{ node: given4, scope, guard, part: false }];
      yield use(on, null, elements.map((one) => middleware(one)), node);
    }
  }
  // ---- hosts ----------------------------------------------------------------------------------------------------
  /** What stands before `.add_get`: an application, its router, a parameter that is one of them. */
  host(node, scope, guard) {
    const owner = routerOwner(node, scope, 0);
    if (owner === null) return null;
    const on = hostRef(owner.node, owner.scope, guard);
    const parameter = parameterOf2(owner.node, owner.scope);
    if (parameter && on.kind === "name" && !this.parameters.has(on.name)) {
      this.parameters.set(on.name, { kind: "router", framework: "aiohttp", name: on.name, is: "router", safeguards: [], ...parameter, at: rangeOf3(owner.node) });
    }
    return on;
  }
  /** `setup_routes(app)`, `setup_routes(app.router)`. */
  *handedOn() {
    const { nodes, scopes, guards: guards2 } = this.code.expressions;
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at];
      const call2 = node.type === "Await" ? node.value : node;
      if (call2.type !== "Call" || notHanding.test(lastName(call2.func))) continue;
      for (const [index, given4] of call2.args.slice(0, 6).entries()) {
        if (given4.type !== "Name" && given4.type !== "Attribute") continue;
        if (!this.isHost(given4, scopes[at])) continue;
        const on = this.host(given4, scopes[at], guards2[at]);
        const what = handlerRef(call2.func, scopes[at], guards2[at]);
        if (on) yield { ...use(on, null, [{ what, how: "middleware", at: rangeOf3(call2) }], call2), argument: index };
      }
    }
  }
  isHost(node, scope) {
    const owner = routerOwner(node, scope, 0);
    if (owner === null) return false;
    const on = hostRef(owner.node, owner.scope, null);
    if (on.kind === "name" && (this.hosts.has(on.name) || this.parameters.has(on.name))) return true;
    const made2 = qualify(owner.node, owner.scope);
    return made2 !== null && application.test(made2.replace(/\(\)$/, "")) || parameterOf2(owner.node, owner.scope) !== void 0 && /^(?:app|application|web_?app)$/.test(lastName(owner.node));
  }
};
var notHanding = /^(?:run_app|AppRunner|TestServer|TestClient|aiohttp_client|isinstance|print|len|str|repr|id|type|getattr|setattr|hasattr|super|append|add_subapp|add_routes|add_route|_run_app)$/;
function boundMethod(node, scope) {
  const known2 = node.type === "Name" ? find2(scope, node.id)?.defs.findLast(({ kind: kind2 }) => kind2 === "value")?.value : node;
  return known2?.type === "Attribute" ? known2 : null;
}
function routerOwner(node, scope, depth) {
  if (depth > 6) return null;
  if (node.type === "Attribute" && node.attr === "router") return routerOwner(node.value, scope, depth + 1);
  if (node.type === "Attribute") return { node, scope };
  if (node.type !== "Name") return null;
  const def = find2(scope, node.id)?.defs.findLast(({ kind: kind2 }) => kind2 === "value" || kind2 === "param");
  if (def?.kind === "value" && def.value?.type === "Attribute" && def.value.attr === "router") return routerOwner(def.value.value, def.scope, depth + 1);
  return { node, scope };
}
function resourceOf(node, scope) {
  const known2 = node.type === "Name" ? find2(scope, node.id)?.defs.findLast(({ kind: kind2 }) => kind2 === "value")?.value : node;
  let call2 = known2;
  for (let depth = 0; depth < 3 && call2?.type === "Call" && lastName(call2.func) === "add" && call2.args[0]; depth++) [call2] = call2.args;
  if (call2?.type !== "Call" || call2.func.type !== "Attribute" || call2.func.attr !== "add_resource") return null;
  const path = argument(call2, 0, "path");
  return path ? { on: call2.func.value, path } : null;
}
function isRoute(node, scope) {
  if (node.type !== "Call" || !verbs3.has(lastName(node.func))) return false;
  return /^aiohttp\.(?:web|web_routedef)\.\w+$/.test(qualify(node.func, scope) ?? "");
}
function methodsOf(verb, call2) {
  if (verb === "view") return ["*"];
  if (verb !== "route") return [verb.toUpperCase()];
  const given4 = text(argument(call2, 0, "method"));
  return [given4?.toUpperCase() ?? "*"];
}
function middleware({ node, scope, guard }) {
  return { what: handlerRef(node, scope, guard), how: "middleware", at: rangeOf3(node) };
}
function use(on, under2, chain, at) {
  return { kind: "use", framework: "aiohttp", on, ...under2 && { under: under2 }, chain, at: rangeOf3(at) };
}

// src/extract/python/routes/permissions-by-action.ts
var inherited = { permissions: [], inherits: true };
function permissionsByAction(site, code2) {
  const method = site.methods.find(({ node }) => node.name === "get_permissions");
  if (!method || method.node.body.length === 0) return null;
  const returns2 = method.returns.map(({ node, scope, guard }) => ({ guards: guardValues(guard), value: node.value ? toValue(node.value, scope, guard, 200) : null }));
  const assignments4 = code2.assignments.filter(({ node, scope }) => scope === method.inner && node.type === "Attribute" && node.attr === "permission_classes").map(({ value, scope, guard }) => ({ guards: guardValues(guard), value: value ? toValue(value, scope, guard, 200) : null }));
  return (asked) => {
    for (const { guards: guards2, value } of returns2) {
      const isReached = all3(guards2, asked);
      if (isReached === null || value === null) return null;
      if (!isReached) continue;
      const answer = read2(value, asked);
      return answer?.inherits === true && answer.permissions.length === 0 ? fromAssignments(assignments4, asked) : answer;
    }
    return null;
  };
}
function fromAssignments(assignments4, asked) {
  let answer = inherited;
  for (const { guards: guards2, value } of assignments4) {
    const isReached = all3(guards2, asked);
    if (isReached === null || value === null) return null;
    if (isReached) answer = read2(value, asked);
  }
  return answer;
}
function all3(guards2, asked) {
  let result = true;
  for (const test2 of guards2) {
    const one = holds(test2, asked, 0);
    if (one === false) return false;
    if (one === null) result = null;
  }
  return result;
}
function read2(value, asked, depth = 0) {
  if (depth > 20) return null;
  if (value.kind === "conditional") {
    const test2 = holds(value.test, asked, 0);
    return test2 === null ? null : read2(test2 ? value.then : value.otherwise, asked, depth + 1);
  }
  if (value.kind === "join") {
    const parts3 = value.parts.map((part) => read2(part, asked, depth + 1));
    return parts3.reduce((all4, part) => all4 && part && { permissions: [...all4.permissions, ...part.permissions], inherits: all4.inherits || part.inherits }, { permissions: [], inherits: false });
  }
  if (value.kind === "map-over") return read2(value.source, asked, depth + 1);
  if (value.kind === "list") return { permissions: value.items.map(permission2), inherits: false };
  if (value.kind === "member" && value.name === "permission_classes") return inherited;
  if (value.kind === "call" && value.callee.kind === "member" && value.callee.name === "get_permissions") return inherited;
  return null;
}
function permission2(item) {
  return { what: item.kind === "call" && item.args.length === 0 && item.named.length === 0 ? item.callee : item, how: "permission", at: item.at };
}
function holds(test2, asked, depth) {
  if (depth > 20) return null;
  switch (test2.kind) {
    case "not": {
      const of = holds(test2.of, asked, depth + 1);
      return of === null ? null : !of;
    }
    case "and":
    case "or": {
      const parts3 = test2.parts.map((part) => holds(part, asked, depth + 1));
      const telling2 = test2.kind === "or";
      return parts3.includes(telling2) ? telling2 : parts3.includes(null) ? null : !telling2;
    }
    case "compare": {
      const left = subject(test2.left, asked);
      if (left === null) return null;
      const right = words2(test2.right);
      if (right === null) return null;
      const isIn = right.includes(left);
      return test2.op === "==" || test2.op === "in" ? isIn : test2.op === "!=" || test2.op === "not in" ? !isIn : null;
    }
    default:
      return null;
  }
}
function subject(value, asked) {
  if (value.kind === "opaque" && value.why === "request" && value.name === "method") return asked.method;
  if (value.kind !== "member") return null;
  if (value.name === "action") return asked.action;
  return value.name === "method" && value.on.kind === "member" && value.on.name === "request" ? asked.method : null;
}
function words2(value) {
  if (value.kind === "literal") return typeof value.value === "string" ? [value.value] : null;
  if (value.kind === "list") return value.items.every((item) => item.kind === "literal") ? value.items.map((item) => String(item.value)) : null;
  const name = value.kind === "member" || value.kind === "name" ? value.name : "";
  return name === "SAFE_METHODS" ? ["GET", "HEAD", "OPTIONS"] : null;
}

// src/extract/python/routes/view-classes.ts
var verbs4 = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "head", "options"]);
var none2 = [];
var kind = (framework2, methods3, actions2 = "") => ({ framework: framework2, methods: methods3 === "" ? none2 : methods3.split(" "), actions: actions2 === "" ? none2 : actions2.split(" ") });
var changing = "create update partial_update destroy";
var own = /* @__PURE__ */ new Map([
  ["TemplateView", kind("django", "GET")],
  ["ListView", kind("django", "GET")],
  ["DetailView", kind("django", "GET")],
  ["RedirectView", kind("django", "GET POST PUT PATCH DELETE")],
  ["FormView", kind("django", "GET POST")],
  ["CreateView", kind("django", "GET POST")],
  ["UpdateView", kind("django", "GET POST")],
  ["DeleteView", kind("django", "GET POST")],
  ["ArchiveIndexView", kind("django", "GET")],
  ["YearArchiveView", kind("django", "GET")],
  ["MonthArchiveView", kind("django", "GET")],
  ["WeekArchiveView", kind("django", "GET")],
  ["DayArchiveView", kind("django", "GET")],
  ["TodayArchiveView", kind("django", "GET")],
  ["DateDetailView", kind("django", "GET")],
  ["LoginView", kind("django", "GET POST")],
  ["LogoutView", kind("django", "POST")],
  ["PasswordChangeView", kind("django", "GET POST")],
  ["PasswordChangeDoneView", kind("django", "GET")],
  ["PasswordResetView", kind("django", "GET POST")],
  ["PasswordResetDoneView", kind("django", "GET")],
  ["PasswordResetConfirmView", kind("django", "GET POST")],
  ["PasswordResetCompleteView", kind("django", "GET")],
  ["JavaScriptCatalog", kind("django", "GET")],
  ["JSONCatalog", kind("django", "GET")],
  ["APIView", kind("drf", "")],
  ["GenericAPIView", kind("drf", "")],
  ["CreateAPIView", kind("drf", "POST")],
  ["ListAPIView", kind("drf", "GET")],
  ["RetrieveAPIView", kind("drf", "GET")],
  ["DestroyAPIView", kind("drf", "DELETE")],
  ["UpdateAPIView", kind("drf", "PUT PATCH")],
  ["ListCreateAPIView", kind("drf", "GET POST")],
  ["RetrieveUpdateAPIView", kind("drf", "GET PUT PATCH")],
  ["RetrieveDestroyAPIView", kind("drf", "GET DELETE")],
  ["RetrieveUpdateDestroyAPIView", kind("drf", "GET PUT PATCH DELETE")],
  ["ObtainAuthToken", kind("drf", "POST")],
  ["ViewSet", kind("drf", "")],
  ["GenericViewSet", kind("drf", "")],
  ["ViewSetMixin", kind("drf", "")],
  ["ModelViewSet", kind("drf", "", `list retrieve ${changing}`)],
  ["ReadOnlyModelViewSet", kind("drf", "", "list retrieve")],
  ["ListModelMixin", kind("drf", "", "list")],
  ["CreateModelMixin", kind("drf", "", "create")],
  ["RetrieveModelMixin", kind("drf", "", "retrieve")],
  ["UpdateModelMixin", kind("drf", "", "update partial_update")],
  ["DestroyModelMixin", kind("drf", "", "destroy")],
  ["MethodView", kind("flask", "")],
  ["Resource", kind("flask", "")],
  ["RequestHandler", kind("tornado", "")],
  ["WebSocketHandler", kind("tornado", "")],
  ["StaticFileHandler", kind("tornado", "GET")],
  ["RedirectHandler", kind("tornado", "GET")],
  ["SockJSConnection", kind("tornado", "")],
  ["HTTPEndpoint", kind("starlette", "")],
  ["WebSocketEndpoint", kind("starlette", "")],
  ["WebsocketConsumer", kind("django", "")],
  ["AsyncWebsocketConsumer", kind("django", "")],
  ["JsonWebsocketConsumer", kind("django", "")],
  ["AsyncJsonWebsocketConsumer", kind("django", "")]
]);
var roots = [
  [/^(?:rest_framework|rest_framework_\w+|drf_\w+|djoser|dj_rest_auth)\./, "drf"],
  [/^(?:django|channels|wagtail|formtools|django_\w+|braces|extra_views|allauth)\./, "django"],
  [/^aiohttp\./, "aiohttp"],
  [/^(?:tornado|jupyter_server|notebook|jupyterhub)\./, "tornado"],
  [/^(?:starlette|fastapi)\./, "starlette"],
  [/^(?:flask|quart|flask_\w+|apiflask)\./, "flask"]
];
function frameworkOf(name) {
  for (const [root, framework2] of roots) if (root.test(name)) return framework2;
  return null;
}
function ownView(name) {
  const framework2 = frameworkOf(name);
  const last2 = name.slice(name.lastIndexOf(".") + 1);
  const known2 = own.get(last2);
  if (framework2 === null) return null;
  if (known2) return known2.framework === framework2 || framework2 === "drf" || framework2 === "django" ? known2 : null;
  return { framework: framework2, methods: none2, actions: none2 };
}
var looks = /(?:View|ViewSet|Viewset|Handler|Resource|Endpoint|Consumer|API)(?:Base|Mixin)?$/;
var bySuffix = [
  [/APIView$|View[Ss]et$|ViewSetMixin$/, "drf"],
  [/RequestHandler$|(?:Page|API|Base|WebSocket)Handler$/, "tornado"],
  [/Resource$|MethodView$/, "flask"],
  [/Consumer$/, "django"]
];
function viewFramework(site, code2, depth = 0) {
  for (const base of site.node.bases) {
    const name = qualify(base, site.scope);
    const framework2 = name === null ? null : frameworkOf(name);
    if (name?.endsWith(".Application") === true) return null;
    if (framework2 !== null && name !== null && (own.has(lastName(base)) || looks.test(lastName(base)) || framework2 !== "flask" && /\.(?:views|generic|generics|viewsets|mixins|endpoints)\./.test(name))) return framework2;
  }
  if (depth > 8) return null;
  for (const base of site.node.bases) {
    const above = baseInFile(base, site, code2);
    const framework2 = above && viewFramework(above, code2, depth + 1);
    if (framework2) return framework2;
  }
  return depth === 0 ? likely(site, code2) : null;
}
function baseInFile(base, site, { classes: classes3 }) {
  if (base.type !== "Name") return null;
  const home = find2(site.scope, base.id)?.scope;
  return classes3.find((one) => one.node.name === base.id && one.scope === home && one !== site) ?? null;
}
function likely(site, code2) {
  const names = site.node.bases.map((base) => lastName(base));
  const answers3 = site.methods.some(({ node }) => verbs4.has(node.name));
  if (!names.some((name) => looks.test(name)) && !(answers3 && names.length > 0 && looks.test(site.node.name))) return null;
  for (const [suffix, framework2] of bySuffix) if (names.some((name) => suffix.test(name))) return framework2;
  const imported3 = new Set(code2.imports.map(({ from }) => frameworkOf(`${from}.`)));
  for (const framework2 of ["drf", "tornado", "aiohttp", "flask", "starlette", "django"]) if (imported3.has(framework2)) return framework2;
  return names.some((name) => name.endsWith("View")) ? "django" : names.some((name) => name.endsWith("Handler")) && answers3 ? "tornado" : null;
}
function inheritedKinds(site, code2) {
  return site.node.bases.flatMap((base) => {
    const name = qualify(base, site.scope);
    const known2 = name === null ? null : ownView(name);
    return known2 && (known2.methods.length > 0 || known2.actions.length > 0) && baseInFile(base, site, code2) === null ? [known2] : [];
  });
}

// src/extract/python/routes/controllers.ts
function* controllers(code2) {
  for (const site of code2.classes) {
    if (site.node.bases.length === 0 && !isMixin(site)) continue;
    const framework2 = isMixin(site) && site.node.bases.length === 0 ? mixinFramework(code2) : viewFramework(site, code2);
    if (framework2 !== null) yield* controller(site, framework2, code2);
  }
}
function isMixin({ node, methods: methods3 }) {
  return /Mixin$|^Base|Base$/.test(node.name) && methods3.some((method) => verbs4.has(method.node.name) || /^(?:dispatch|prepare|test_func|get_permissions|check_permissions)$/.test(method.node.name));
}
function mixinFramework({ imports }) {
  const from = (root) => imports.some((one) => one.from === root || one.from.startsWith(`${root}.`));
  return from("rest_framework") ? "drf" : from("django") ? "django" : from("tornado") ? "tornado" : null;
}
function* controller(site, framework2, code2) {
  const { node, scope, guard, inner } = site;
  const { safeguards: safeguards2, replaces } = classSafeguards(site);
  const routes = [...ownRoutes(site, framework2), ...inheritedRoutes(site, framework2, code2)];
  const byAction = framework2 === "drf" ? permissionsByAction(site, code2) : null;
  const answered = byAction === null ? routes : routes.map((route) => withPermissions(route, byAction));
  const isKnown = byAction !== null && answered.every((route, at) => route !== routes[at]);
  yield {
    kind: "router",
    framework: framework2,
    name: inner.symbol,
    is: "controller",
    // where the method was read to the end it is in the routes
    safeguards: isKnown ? safeguards2.filter(({ what }) => !(what.kind === "name" && what.name === `${inner.symbol}.get_permissions`)) : safeguards2,
    bases: node.bases.map((base) => toValue(base, scope, guard, 20)),
    ...replaces.length > 0 && { replaces },
    at: { start: node.start, end: node.start + 6 + node.name.length }
  };
  yield* answered.map(({ action: _action, ...route }) => route);
}
function withPermissions(route, byAction) {
  const answer = byAction({ action: route.action, method: route.methods[0] ?? "GET" });
  if (answer === null) return route;
  if (answer.inherits) return { ...route, safeguards: [...route.safeguards, ...answer.permissions] };
  return { ...route, safeguards: [...route.safeguards.filter(({ how }) => how !== "permission"), ...answer.permissions], replaces: [.../* @__PURE__ */ new Set([...route.replaces ?? [], "permission"])] };
}
var actions = /* @__PURE__ */ new Map([
  ["list", ["GET", false]],
  ["create", ["POST", false]],
  ["retrieve", ["GET", true]],
  ["update", ["PUT", true]],
  ["partial_update", ["PATCH", true]],
  ["destroy", ["DELETE", true]]
]);
function* ownRoutes(site, framework2) {
  const allowed = allowedMethods(site);
  const isSocket = answersSockets(site);
  for (const method of site.methods) {
    const { name } = method.node;
    const at = { start: method.node.start, end: method.node.start + 4 + name.length };
    const base = { kind: "route", framework: framework2, on: self(site), handler: symbol(method), at, action: name };
    if (isSocket && sockets.has(name) && !(name === "open" && site.methods.some(({ node }) => node.name === "get"))) {
      yield { ...base, methods: [], pattern: literal3("", at), transport: "websocket", safeguards: methodSafeguards(method) };
    } else if (verbs4.has(name)) {
      const methods3 = [name.toUpperCase()].filter((one) => allowed === null || allowed.has(one));
      if (methods3.length > 0) yield { ...base, methods: methods3, pattern: literal3("", at), transport: isSocket && name === "get" ? "websocket" : "http", safeguards: [...givenToMethod(site, name), ...methodSafeguards(method)] };
    } else if (framework2 === "drf") {
      yield* viewSetRoute(site, method, base, allowed);
    } else if (name === "dispatch_request" && framework2 === "flask") {
      yield { ...base, methods: flaskMethods(site), pattern: literal3("", at), transport: "http", safeguards: methodSafeguards(method) };
    }
  }
}
function* viewSetRoute(site, method, base, allowed) {
  const extra = extraAction(method, site);
  const standard = extra === null ? actions.get(base.action) : void 0;
  if (standard) {
    const [verb, detail2] = standard;
    if (isViewSet(site) && allowed?.has(verb) !== false) yield { ...base, methods: [verb], pattern: literal3(detail2 ? lookup(site) : "", base.at), transport: "http", safeguards: [...givenToMethod(site, base.action), ...methodSafeguards(method)] };
    return;
  }
  if (extra === null) return;
  const { call: call2 } = extra;
  const detail = call2 && lastName(call2.func) === "action" ? isTrue2(keyword(call2, "detail") ?? call2.args[1]) : call2 !== null && lastName(call2.func) === "detail_route";
  const path = (call2 && text(keyword(call2, "url_path"))) ?? extra.of ?? base.action;
  const { safeguards: safeguards2, replaces } = given2(call2, method);
  yield {
    ...base,
    methods: extra.methods,
    pattern: literal3(`${detail ? lookup(site) : ""}${path.replace(/\/$/, "")}/`, base.at),
    transport: "http",
    safeguards: [...safeguards2, ...givenToMethod(site, base.action), ...methodSafeguards(method, (node) => node === extra.decorator)],
    ...replaces.length > 0 && { replaces }
  };
}
function extraAction({ node }, site) {
  for (const decorator2 of node.decorator_list) {
    if (decorator2.type === "Call" && /^(?:action|detail_route|list_route)$/.test(lastName(decorator2.func))) {
      const listed5 = keyword(decorator2, "methods") ?? (lastName(decorator2.func) === "action" ? decorator2.args[0] : void 0);
      const named6 = listed5?.type === "List" || listed5?.type === "Tuple" || listed5?.type === "Set" ? listed5.elts.flatMap((one) => text(one)?.toUpperCase() ?? lastName(one).toUpperCase()) : [];
      return { decorator: decorator2, call: decorator2, methods: named6.length > 0 ? named6 : listed5 ? ["*"] : ["GET"], of: null };
    }
    if (decorator2.type === "Attribute" && decorator2.value.type === "Attribute" && decorator2.value.attr === "mapping") {
      const of = lastName(decorator2.value.value);
      const first2 = site.methods.find((method) => method.node.name === of && method.node !== node);
      const call2 = first2?.node.decorator_list.find((one) => one.type === "Call" && lastName(one.func) === "action") ?? null;
      return { decorator: decorator2, call: call2, methods: [decorator2.attr.toUpperCase()], of };
    }
  }
  return null;
}
function given2(call2, { scope, guard }) {
  const safeguards2 = [];
  const replaces = [];
  for (const [name, how] of listNames) {
    const list = call2 && keyword(call2, name);
    if (!list) continue;
    const { safeguards: listed5, whole } = classList(list, scope, guard, how);
    safeguards2.push(...listed5);
    if (whole) replaces.push(how);
  }
  return { safeguards: safeguards2, replaces };
}
function isTrue2(node) {
  return node?.type === "Constant" && node.value === true;
}
function* inheritedRoutes(site, framework2, code2) {
  const allowed = allowedMethods(site);
  const written4 = new Set(site.methods.map(({ node }) => node.name));
  const at = { start: site.node.start, end: site.node.start + 6 + site.node.name.length };
  const base = { kind: "route", framework: framework2, on: self(site), transport: "http", safeguards: [], handler: { kind: "name", name: site.inner.symbol, at }, at };
  const seen = /* @__PURE__ */ new Set();
  for (const { methods: methods3, actions: of } of inheritedKinds(site, code2)) {
    for (const method of methods3) {
      const name = method.toLowerCase();
      if (written4.has(name) || allowed?.has(method) === false || seen.has(name)) continue;
      seen.add(name);
      yield { ...base, methods: [method], pattern: literal3("", at), safeguards: givenToMethod(site, name), action: name };
    }
    for (const action of of) {
      const standard = actions.get(action);
      if (!standard || written4.has(action) || allowed?.has(standard[0]) === false || seen.has(action)) continue;
      seen.add(action);
      yield { ...base, methods: [standard[0]], pattern: literal3(standard[1] ? lookup(site) : "", at), safeguards: givenToMethod(site, action), action };
    }
  }
}
var sockets = /* @__PURE__ */ new Set(["connect", "websocket_connect", "open", "on_open", "on_connect"]);
function answersSockets({ node, methods: methods3 }) {
  return node.bases.some((base) => /Consumer$|WebSocket|Websocket|SockJS/.test(lastName(base))) || methods3.some(({ node: { name } }) => name === "on_message" || name === "websocket_receive" || name === "receive_json");
}
function isViewSet({ node }) {
  return /View[Ss]et/.test(node.name) || node.bases.some((base) => /View[Ss]et|ModelMixin$/.test(lastName(base)));
}
function allowedMethods(site) {
  const list = assigned3(site, "http_method_names");
  if (list?.type !== "List" && list?.type !== "Tuple") return null;
  return new Set(list.elts.flatMap((one) => text(one)?.toUpperCase() ?? []));
}
function flaskMethods(site) {
  const list = assigned3(site, "methods");
  return list?.type === "List" || list?.type === "Tuple" || list?.type === "Set" ? list.elts.map((one) => text(one)?.toUpperCase() ?? "*") : ["GET"];
}
function lookup(site) {
  return `<${text(assigned3(site, "lookup_url_kwarg")) ?? text(assigned3(site, "lookup_field")) ?? "pk"}>/`;
}
function self({ node, inner }) {
  return { kind: "name", name: inner.symbol, at: rangeOf3(node) };
}
function symbol({ inner, node }) {
  return { kind: "name", name: inner.symbol, at: { start: node.start, end: node.start } };
}
function literal3(value, at) {
  return { kind: "literal", value, at };
}

// src/extract/python/routes/error-handlers.ts
var decorators2 = /* @__PURE__ */ new Map([["exception_handler", 1], ["errorhandler", 0], ["app_errorhandler", 0]]);
var registering = /* @__PURE__ */ new Map([["add_exception_handler", 1], ["register_error_handler", 0]]);
function* errorHandlers(document, code2, framework2) {
  for (const site of code2.functions) for (const decorator2 of site.node.decorator_list) yield* decorated2(site, decorator2, framework2);
  for (const site of code2.classes) yield* ofClass(site, framework2);
  for (const { node, scope, guard } of callsOf(document, ...registering.keys())) {
    const type2 = argument(node, 0, "exc_class_or_status_code", "code_or_exception");
    const handler2 = argument(node, 1, "handler", "f");
    if (handler2 !== null) yield { kind: "error-handler", framework: framework2, handler: handlerRef(handler2, scope, guard), parameter: registering.get(lastName(node.func)) ?? 0, types: typesOf2(type2, framework2), at: rangeOf3(node) };
  }
  for (const { node, scope, guard } of callsOf(document, "FastAPI", "Starlette")) {
    const given4 = keyword(node, "exception_handlers");
    if (given4?.type !== "Dict") continue;
    for (const [at, handler2] of given4.values.entries()) yield { kind: "error-handler", framework: framework2, handler: handlerRef(handler2, scope, guard), parameter: 1, types: typesOf2(given4.keys[at] ?? null, framework2), at: rangeOf3(handler2) };
  }
}
function* decorated2({ inner }, decorator2, framework2) {
  const callee = decorator2.type === "Call" ? decorator2.func : decorator2;
  if (callee.type !== "Attribute") return;
  const parameter = decorators2.get(callee.attr);
  const at = rangeOf3(decorator2);
  if (parameter !== void 0) yield { kind: "error-handler", framework: framework2, handler: named2(inner.symbol, decorator2), parameter, types: decorator2.type === "Call" ? typesOf2(decorator2.args[0] ?? null, framework2) : [], at };
  else if (callee.attr === "middleware" && decorator2.type === "Call" && text(decorator2.args[0]) === "http") yield { kind: "error-handler", framework: framework2, handler: named2(inner.symbol, decorator2), types: [], at };
}
function* ofClass({ node, methods: methods3 }, framework2) {
  const name = framework2 === "django" ? "process_exception" : node.bases.some((base) => lastName(base) === "BaseHTTPMiddleware") ? "dispatch" : "";
  for (const { node: method, inner } of methods3) {
    if (method.name === name) yield { kind: "error-handler", framework: framework2, handler: { kind: "name", name: inner.symbol, at: rangeOf3(method) }, ...framework2 === "django" && { parameter: 1 }, types: [], at: { start: method.start, end: method.start + method.name.length + 4 } };
  }
}
function* djangoErrorHandlers(code2) {
  for (const site of code2.classes) yield* ofClass(site, "django");
  if (!code2.imports.some(({ from, imported: imported3 }) => from === "rest_framework.views" && (imported3 === "exception_handler" || imported3 === null))) return;
  for (const { node, inner } of code2.functions) {
    const [first2, second, ...others3] = node.args.args;
    if (first2 !== void 0 && second?.arg === "context" && others3.length === 0) yield { kind: "error-handler", framework: "drf", handler: { kind: "name", name: inner.symbol, at: rangeOf3(node) }, parameter: 0, types: [], at: { start: node.start, end: node.start + node.name.length + 4 } };
  }
}
function named2(name, at) {
  return { kind: "name", name, at: rangeOf3(at) };
}
function typesOf2(type2, framework2) {
  if (type2 === null) return [];
  if (type2.type === "Constant" && type2.literal === "int") return Number(type2.value) === 500 ? framework2 === "flask" ? ["InternalServerError"] : [] : [String(type2.value)];
  if (type2.type === "Tuple" || type2.type === "List") return type2.elts.map((one) => lastName(one));
  return [lastName(type2)];
}

// src/extract/python/routes/safeguards.ts
function dependency(node, scope, guard, annotated2) {
  if (node.type !== "Call" || !/^(?:Depends|Security|Provide)$/.test(lastName(node.func))) return null;
  const on = node.args[0] ?? keyword(node, "dependency") ?? annotated2;
  return on === void 0 || on === null ? null : memberOfParameter(on, scope, 0) ?? toValue(on, scope, guard, 40);
}
function dependencyList(call2, scope, guard) {
  const written4 = keyword(call2, "dependencies");
  if (written4 === null) return [];
  const given4 = written4.type === "IfExp" ? written4.body : written4;
  if (given4.type === "List" || given4.type === "Tuple") {
    return given4.elts.flatMap((element) => {
      const what = dependency(element, scope, guard);
      return what === null ? [{ what: toValue(element, scope, guard, 40), how: "dependency", at: rangeOf3(element) }] : [{ what, how: "dependency", at: rangeOf3(element) }];
    });
  }
  return [{ what: toValue(given4, scope, guard, 60), how: "dependency", at: rangeOf3(given4) }];
}
var plain3 = /^(?:str|int|float|bool|bytes|list|dict|set|tuple|List|Dict|Set|Tuple|Optional|Union|Any|Literal|Request|Response|WebSocket|BackgroundTasks|UploadFile|File|UUID|UUID4|datetime|date|Decimal|Path|Session|AsyncSession|Enum|None|Callable|Iterable|Sequence)$/;
function parameterDependencies({ node, scope, guard }) {
  const found3 = [];
  for (const { annotation, fallback } of parametersOf(node)) {
    const what = (fallback && dependency(fallback, scope, guard, annotation ?? void 0)) ?? (annotation && annotatedDependency(annotation, scope, guard));
    if (what !== null) found3.push({ what, how: "dependency", at: rangeOf3(fallback ?? annotation ?? node) });
  }
  return found3;
}
function attributeDependencies({ inner }, { assignments: assignments4 }) {
  const found3 = [];
  for (const { node, value, annotation, guard, scope } of assignments4) {
    if (scope !== inner) continue;
    const what = (value && dependency(value, scope, guard, annotation ?? void 0)) ?? (annotation?.type === "Subscript" ? annotatedDependency(annotation, scope, guard) : null);
    if (what !== null) found3.push({ what, how: "dependency", at: rangeOf3(node) });
  }
  return found3;
}
function annotatedDependency(annotation, scope, guard) {
  if (annotation.type === "Subscript" && lastName(annotation.value) === "Annotated" && annotation.slice.type === "Tuple") {
    const [type2, ...rest] = annotation.slice.elts;
    for (const each of rest) {
      const what = dependency(each, scope, guard, type2);
      if (what !== null) return what;
    }
    return null;
  }
  if (annotation.type !== "Name" && annotation.type !== "Attribute") return null;
  return plain3.test(lastName(annotation)) ? null : toValue(annotation, scope, guard, 20);
}
function decoratorSafeguards(nodes, scope, guard, except) {
  return nodes.filter((node) => !except(node)).map((node) => ({ what: toValue(node, scope, guard, 40), how: "decorator", at: rangeOf3(node) }));
}

// src/extract/python/routes/frameworks.ts
var application2 = (framework2) => ({ framework: framework2, is: "application" });
var router = (framework2) => ({ framework: framework2, is: "router" });
var hosts = /* @__PURE__ */ new Map([
  ["fastapi.FastAPI", application2("fastapi")],
  ["fastapi.applications.FastAPI", application2("fastapi")],
  ["fastapi.APIRouter", router("fastapi")],
  ["fastapi.routing.APIRouter", router("fastapi")],
  ["starlette.applications.Starlette", application2("starlette")],
  ["starlette.routing.Router", router("starlette")],
  ["flask.Flask", application2("flask")],
  ["quart.Quart", application2("flask")],
  ["apiflask.APIFlask", application2("flask")],
  ["flask_openapi3.OpenAPI", application2("flask")],
  ["flask.Blueprint", router("flask")],
  ["quart.Blueprint", router("flask")],
  ["apiflask.APIBlueprint", router("flask")],
  ["flask_smorest.Blueprint", router("flask")],
  ["flask.blueprints.Blueprint", router("flask")],
  ["flask_openapi3.APIBlueprint", router("flask")],
  ["flask_restful.Api", router("flask")],
  ["flask_restx.Api", router("flask")],
  ["flask_restplus.Api", router("flask")],
  ["flask_restx.Namespace", router("flask")],
  ["flask_restplus.Namespace", router("flask")],
  ["flask_smorest.Api", router("flask")],
  ["flask_rebar.Rebar", router("flask")]
]);
var namespaceCalls = /^flask_rest(?:x|plus)\.Api\(\)\.namespace$/;
function hostsOf(code2) {
  const found3 = [];
  for (const { node, name, made: made2, scope, guard, at } of madeHosts(code2, (what) => hosts.has(what) || namespaceCalls.test(what) || baseOf(what, code2) !== null)) {
    const kind2 = hosts.get(made2) ?? hosts.get(baseOf(made2, code2) ?? "") ?? router("flask");
    found3.push({ kind: "router", ...kind2, name, ...prefixOf(node, made2, kind2, scope, guard), safeguards: dependencyList(node, scope, guard), at });
  }
  return found3;
}
function baseOf(made2, { classes: classes3 }) {
  const site = classes3.find((one) => one.inner.symbol === made2);
  for (const base of site?.node.bases ?? []) {
    const name = qualify(base, site.scope);
    if (name !== null && hosts.has(name)) return name;
  }
  return null;
}
function prefixOf(node, made2, { framework: framework2 }, scope, guard) {
  const byName2 = made2.endsWith(".namespace") || made2.endsWith(".Namespace");
  const own2 = keyword(node, framework2 === "fastapi" ? "prefix" : "url_prefix") ?? keyword(node, byName2 ? "path" : "prefix");
  if (own2 !== null) return { prefix: toValue(own2, scope, guard, 60) };
  const named6 = byName2 ? text(node.args[0]) : null;
  return named6 === null ? {} : { prefix: { kind: "literal", value: `/${named6}`, at: rangeOf3(node) } };
}

// src/extract/python/routes/handed.ts
var mostArguments = 12;
var others2 = /^(?:include_router|register_blueprint|mount|add_namespace|register_router|run|print|isinstance|getattr|setattr|hasattr|len|append|add_api_route|add_route|add_url_rule|add_middleware|TestClient|FastAPI|Flask)$/;
var routerly = /(?:^|_)(?:router|routers|blueprint|bp)$/;
function* handedOn(code2, framework2, known2) {
  const { nodes, scopes, guards: guards2 } = code2.expressions;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    const call2 = node.type === "Await" ? node.value : node;
    if (call2.type === "Call" && (guards2[at]?.depth ?? 0) <= 6) yield* handed(call2, scopes[at], guards2[at], framework2, known2);
  }
}
function* handed(call2, scope, guard, framework2, known2) {
  if (others2.test(lastName(call2.func))) return;
  const positional = call2.args.slice(0, mostArguments);
  const named6 = call2.keywords.slice(0, mostArguments);
  const given4 = [...positional.map((value, argument3) => ({ value, place: { argument: argument3 } })), ...named6.flatMap(({ arg, value }) => arg === null ? [] : [{ value, place: { argument: 0, keyword: arg } }])];
  for (const { value, place } of given4) {
    const on = hostGiven(value, scope, guard, known2);
    if (on === null) continue;
    const what = { what: toValue(call2.func, scope, guard, 40), how: "middleware", at: rangeOf3(call2) };
    const all4 = given4.length > 1 ? argumentsOf(positional, named6, scope, guard) : {};
    yield { kind: "use", framework: framework2, on, chain: [what], ...place, ...all4, at: rangeOf3(call2) };
  }
}
function argumentsOf(positional, named6, scope, guard) {
  const byName2 = named6.flatMap(({ arg, value }) => arg === null ? [] : [{ name: arg, value: hostRef(value, scope, guard) }]);
  return { given: positional.map((one) => hostRef(one, scope, guard)), ...byName2.length > 0 && { named: byName2 } };
}
function hostGiven(node, scope, guard, known2) {
  if (node.type !== "Name" && node.type !== "Attribute") return null;
  if (known2.size === 0 && (node.type !== "Name" || !routerly.test(node.id))) return null;
  const host2 = hostRef(node, scope, guard);
  if (host2.kind === "name" && known2.has(host2.name)) return host2;
  if (node.type !== "Name" || !routerly.test(node.id)) return null;
  return find2(scope, node.id)?.defs.some(({ kind: kind2 }) => kind2 === "import") === true ? host2 : null;
}

// src/extract/python/routes/turns.ts
var mostTurns = 60;
var plainly = (node) => node;
function turnsOf(call2, nodes, scope) {
  for (const node of nodes) {
    const loop = node?.type === "Name" ? loopOf(node.id, call2, scope) : null;
    const elements = loop === null ? null : listed(loop.iter, scope);
    if (loop === null || elements === null) continue;
    return elements.slice(0, mostTurns).map((element) => turn(loop.target, element));
  }
  return [plainly];
}
function loopOf(name, call2, scope) {
  const item = find2(scope, name)?.defs.findLast(({ kind: kind2, loop }) => kind2 === "item" && loop !== null && loop.start <= call2.start && call2.end <= loop.end);
  return item?.loop ?? null;
}
function listed(node, scope) {
  if (node?.type === "List" || node?.type === "Tuple" || node?.type === "Set") return node.elts;
  if (node?.type === "Call") return node.func.type === "Attribute" && node.args.length === 0 ? entries2(named3(node.func.value, scope), node.func.attr) : null;
  const value = named3(node, scope);
  return value?.type === "List" || value?.type === "Tuple" ? value.elts : null;
}
function named3(node, scope) {
  if (node?.type !== "Name") return node;
  const defs = find2(scope, node.id)?.defs ?? [];
  return defs.length === 1 && defs[0]?.kind === "value" ? defs[0].value : null;
}
function entries2(node, how) {
  if (node?.type !== "Dict") return null;
  if (how === "values") return node.values;
  if (how !== "items") return null;
  return node.keys.flatMap((key, at) => {
    const value = node.values[at];
    return key === null || value === void 0 ? [] : [{ type: "Tuple", elts: [key, value], ctx: "Load", start: key.start, end: value.end }];
  });
}
function turn(target, element) {
  const bound = /* @__PURE__ */ new Map();
  if (target?.type === "Name") bound.set(target.id, element);
  else if ((target?.type === "Tuple" || target?.type === "List") && (element.type === "Tuple" || element.type === "List")) {
    for (const [at, each] of target.elts.entries()) {
      const given4 = element.elts[at];
      if (each.type === "Name" && given4 !== void 0) bound.set(each.id, given4);
    }
  }
  return (node) => node?.type === "Name" ? bound.get(node.id) ?? node : node;
}

// src/extract/python/routes/decorated.ts
var verbs5 = /* @__PURE__ */ new Set(["get", "post", "put", "delete", "patch", "head", "options", "trace"]);
var anyPath = /* @__PURE__ */ new Set(["route", "api_route", "websocket", "websocket_route", "ws", ...verbs5]);
var handsRouter = /\brouter\s{0,2}=\s{0,2}\w{0,40}router\b/;
function* decoratedRoutes(document, code2, { text: text2 }) {
  const made2 = hostsOf(code2);
  const known2 = new Set(made2.map(({ name }) => name));
  const framework2 = made2[0]?.framework ?? imported2(code2) ?? calledFramework(document) ?? (addsToImported(code2) ? "flask" : null);
  if (framework2 === null) {
    if (handsRouter.test(text2)) yield* handedOn(code2, "fastapi", /* @__PURE__ */ new Set());
    return;
  }
  const parameters3 = /* @__PURE__ */ new Map();
  const file2 = { document, code: code2, framework: framework2, parameters: parameters3 };
  const facts = [...functionRoutes(file2), ...classRoutes(file2), ...calledRoutes(file2), ...uses(file2), ...errorHandlers(document, code2, framework2)];
  facts.push(...handedOn(code2, framework2, /* @__PURE__ */ new Set([...known2, ...parameters3.keys()])));
  const returned4 = handing(code2, (name) => known2.has(name));
  for (const host2 of made2) yield { ...host2, ...returned4.has(host2.name) && { returnedBy: returned4.get(host2.name) } };
  yield* parameters3.values();
  yield* facts;
}
function calledFramework(document) {
  if (callsOf(document, "include_router", "add_api_route").length > 0) return "fastapi";
  return callsOf(document, "register_blueprint", "add_url_rule").length > 0 ? "flask" : null;
}
function addsToImported({ imports, functions: functions3 }) {
  if (imports.some(({ from }) => /^(?:aiohttp|sanic|litestar|starlite|tornado|django|falcon|bottle|robyn|blacksheep|nicegui|discord|telebot|pyrogram|click|typer)\b/.test(from))) return false;
  return functions3.some(({ node }) => node.decorator_list.some((one) => declaration(one) !== null));
}
function imported2({ imports }) {
  for (const { from } of imports) {
    const root = from.split(".", 1)[0] ?? "";
    if (root === "fastapi" || root === "fastapi_users") return "fastapi";
    if (root === "starlette") return "starlette";
    if (root === "flask" || root === "quart" || root === "apiflask" || root.startsWith("flask_")) return "flask";
  }
  return null;
}
function hostAt(node, scope, guard, file2) {
  const host2 = hostRef(node, scope, guard);
  const parameter = parameterOf2(node, scope);
  if (parameter !== void 0 && host2.kind === "name" && !file2.parameters.has(host2.name)) {
    file2.parameters.set(host2.name, { kind: "router", framework: file2.framework, name: host2.name, is: "router", safeguards: [], ...parameter, at: rangeOf3(node) });
  }
  const inherited2 = parameter === void 0 && host2.kind !== "name" ? inheritedHost(node, scope, guard) : null;
  if (inherited2 === null) return host2;
  if (!file2.parameters.has(inherited2.name)) file2.parameters.set(inherited2.name, { kind: "router", framework: file2.framework, is: "router", safeguards: [], ...inherited2, at: rangeOf3(node) });
  return { kind: "name", name: inherited2.name, at: rangeOf3(node) };
}
function declaration(node) {
  if (node.type !== "Call" || node.func.type !== "Attribute" || !anyPath.has(node.func.attr)) return null;
  return { call: node, on: node.func.value, verb: node.func.attr };
}
function* functionRoutes(file2) {
  for (const site of file2.code.functions) {
    const { node, scope, guard, inner } = site;
    if (node.decorator_list.length === 0) continue;
    const others3 = decoratorSafeguards(node.decorator_list, scope, guard, (one) => declaration(one) !== null);
    for (const decorator2 of node.decorator_list) {
      const declared4 = declaration(decorator2);
      const route = declared4 && routeOf(declared4, scope, guard, file2);
      if (route === null || route === void 0) continue;
      const safeguards2 = [...others3, ...route.safeguards, ...file2.framework === "flask" ? [] : [...viewDependencies(site), ...parameterDependencies(site)]];
      yield { ...route, transport: transportOf2(route, site), safeguards: safeguards2, handler: { kind: "name", name: inner.symbol, at: { start: node.start, end: node.start } } };
    }
  }
}
function viewDependencies({ owner }) {
  const [decorator2] = owner?.node.decorator_list ?? [];
  if (owner === null || decorator2 === void 0) return [];
  return [{ what: { kind: "member", on: named4(owner.inner.symbol, decorator2), name: "__init__", at: rangeOf3(decorator2) }, how: "dependency", at: rangeOf3(decorator2) }];
}
function routeOf({ call: call2, on, verb }, scope, guard, file2) {
  const path = argument(call2, 0, "path", "rule");
  if (path === null && !verbs5.has(verb)) return null;
  const isSocket = verb.startsWith("websocket") || verb === "ws";
  return {
    kind: "route",
    framework: file2.framework,
    on: hostAt(on, scope, guard, file2),
    methods: isSocket ? [] : verbs5.has(verb) ? [verb.toUpperCase()] : methodsOf2(call2),
    pattern: path === null ? { kind: "literal", value: "", at: rangeOf3(call2) } : toValue(path, scope, guard, 60),
    transport: isSocket ? "websocket" : "http",
    safeguards: dependencyList(call2, scope, guard),
    ...guard && { guards: guardValues(guard) },
    at: rangeOf3(call2)
  };
}
function methodsOf2(call2) {
  const given4 = keyword(call2, "methods");
  if (given4 === null) return ["GET"];
  if (given4.type !== "List" && given4.type !== "Tuple" && given4.type !== "Set") return ["*"];
  const named6 = given4.elts.map((one) => text(one)?.toUpperCase() ?? "*");
  return named6.length === 0 ? ["GET"] : named6;
}
var streams = /EventSourceResponse|ServerSentEvent/;
function transportOf2({ transport }, { node }) {
  if (transport !== "http") return transport;
  for (const one of nodesBelow(node.body, 4e3)) {
    if (one.type === "Constant" && one.literal === "str" && typeof one.value === "string" && one.value.startsWith("text/event-stream")) return "sse";
    if (one.type === "Name" && streams.test(one.id)) return "sse";
  }
  return transport;
}
function* classRoutes(file2) {
  for (const { node, scope, guard, inner } of file2.code.classes) {
    for (const decorator2 of node.decorator_list) {
      const declared4 = declaration(decorator2);
      if (declared4?.verb !== "route") continue;
      for (const path of declared4.call.args) yield mount(hostAt(declared4.on, scope, guard, file2), file2.framework, decorator2, toValue(path, scope, guard, 60), [named4(inner.symbol, decorator2)]);
    }
  }
}
function named4(symbol2, at) {
  return { kind: "name", name: symbol2, at: rangeOf3(at) };
}
function mount(on, framework2, at, under2, mounted3, before = [], guard = null) {
  const chain = [...before, ...mounted3.map((what) => ({ what, how: "middleware", at: what.at }))];
  return { kind: "use", framework: framework2, on, ...under2 && { under: under2 }, chain, ...guard && { guards: guardValues(guard) }, at: rangeOf3(at) };
}
var adding = /* @__PURE__ */ new Set(["add_api_route", "add_route", "add_url_rule", "add_api_websocket_route", "add_websocket_route", "add_resource"]);
function* calledRoutes(file2) {
  for (const { node, scope, guard } of callsOf(file2.document, ...adding)) {
    if (node.func.type !== "Attribute") continue;
    const { attr, value } = node.func;
    const on = hostAt(value, scope, guard, file2);
    if (attr === "add_resource") {
      const resource = node.args[0];
      if (resource) for (const path2 of node.args.slice(1)) yield mount(on, file2.framework, node, toValue(path2, scope, guard, 60), [toValue(resource, scope, guard, 40)]);
      continue;
    }
    const path = argument(node, 0, "path", "rule");
    const handler2 = attr === "add_url_rule" ? argument(node, 2, "view_func") : argument(node, 1, "endpoint", "route");
    if (path === null || handler2 === null) continue;
    for (const turn2 of turnsOf(node, [path, handler2], scope)) yield* added2(node, { path: turn2(path), handler: turn2(handler2), on, isSocket: attr.includes("websocket") }, { node, scope, guard }, file2);
  }
  yield* listedRoutes(file2);
}
function* added2(call2, { path, handler: handler2, on, isSocket }, { scope, guard }, file2) {
  const pattern = toValue(path, scope, guard, 60);
  const view = handler2.type === "Call" && handler2.func.type === "Attribute" && handler2.func.attr === "as_view" ? handler2.func.value : null;
  if (view !== null) {
    yield mount(on, file2.framework, call2, pattern, [toValue(view, scope, guard, 40)]);
    return;
  }
  const target = toValue(handler2, scope, guard, 40);
  const safeguards2 = [...dependencyList(call2, scope, guard), ...wrapping2(handler2, scope, guard)];
  yield { kind: "route", framework: file2.framework, on, methods: isSocket ? [] : methodsOf2(call2), pattern, transport: isSocket ? "websocket" : "http", handler: unwrapped(target), safeguards: safeguards2, at: rangeOf3(call2) };
}
function wrapping2(handler2, scope, guard) {
  return handler2.type === "Call" && handler2.args.length === 1 ? [{ what: toValue(handler2.func, scope, guard, 40), how: "decorator", at: rangeOf3(handler2) }] : [];
}
function unwrapped(value) {
  return value.kind === "call" && value.args.length === 1 && value.args[0] !== void 0 ? value.args[0] : value;
}
function* listedRoutes(file2) {
  for (const { node, scope, guard } of callsOf(file2.document, "Starlette", "Router", "Mount", "FastAPI")) {
    const routes = keyword(node, "routes");
    const list = routes?.type === "List" ? routes : routes?.type === "Name" ? listOf(routes.id, file2.code) : null;
    const on = list === null ? null : madeName(node, file2.code);
    if (list === null || on === null) continue;
    for (const element of list.elts) yield* listed2(element, named4(on, node), "", scope, guard, file2, 0);
  }
}
function listOf(name, { assignments: assignments4 }) {
  for (const { node, value } of assignments4) if (node.type === "Name" && node.id === name && value?.type === "List") return value;
  return null;
}
function madeName(call2, code2) {
  const found3 = code2.assignments.find(({ value }) => value === call2);
  if (found3?.node.type !== "Name") return null;
  return found3.scope.symbol === "" ? found3.node.id : `${found3.scope.symbol}.${found3.node.id}`;
}
function* listed2(element, on, before, scope, guard, file2, depth) {
  if (element.type !== "Call" || depth > 5) return;
  const kind2 = lastName(element.func);
  const path = argument(element, 0, "path");
  const written4 = text(path);
  if (path === null) return;
  const pattern = before === "" ? toValue(path, scope, guard, 60) : { kind: "literal", value: before + (written4 ?? ""), at: rangeOf3(path) };
  if (kind2 === "Mount") {
    const routes = keyword(element, "routes");
    const app = argument(element, 1, "app");
    if (routes?.type === "List") for (const inner of routes.elts) yield* listed2(inner, on, before + (written4 ?? ""), scope, guard, file2, depth + 1);
    else if (app !== null) yield* mounted(element, on, pattern, app, scope, guard, file2);
  } else if (kind2 === "Route" || kind2 === "WebSocketRoute" || kind2 === "APIRoute") {
    const handler2 = argument(element, 1, "endpoint");
    if (handler2 === null) return;
    const isSocket = kind2 === "WebSocketRoute";
    const target = toValue(handler2, scope, guard, 40);
    yield { kind: "route", framework: file2.framework, on, methods: isSocket ? [] : methodsOf2(element), pattern, transport: isSocket ? "websocket" : "http", handler: unwrapped(target), safeguards: wrapping2(handler2, scope, guard), at: rangeOf3(element) };
  }
}
var hooks2 = /* @__PURE__ */ new Map([["before_request", false], ["before_app_request", true], ["before_websocket", false]]);
function* uses(file2) {
  for (const { node, scope, guard } of callsOf(file2.document, "include_router", "register_blueprint", "register_api", "add_namespace", "mount", "add_middleware", "register_router")) {
    if (node.func.type !== "Attribute") continue;
    const on = hostAt(node.func.value, scope, guard, file2);
    yield* used(node, on, node.func.attr, { node, scope, guard }, file2);
  }
  for (const { node, scope, guard } of callsOf(file2.document, ...hooks2.keys())) if (node.func.type === "Attribute" && node.args[0]) yield hook(node.func, hostRef(node.args[0], scope, guard), scope, guard, file2);
  for (const { node, scope, guard, inner } of file2.code.functions) {
    for (const decorator2 of node.decorator_list) {
      const attribute2 = decorator2.type === "Call" ? decorator2.func : decorator2;
      if (attribute2.type !== "Attribute") continue;
      if (hooks2.has(attribute2.attr)) yield hook(attribute2, named4(inner.symbol, decorator2), scope, guard, file2);
      else if (attribute2.attr === "middleware" && decorator2.type === "Call" && text(decorator2.args[0]) === "http") {
        const safeguard = { what: named4(inner.symbol, decorator2), how: "middleware", http: true, at: rangeOf3(decorator2) };
        yield { kind: "use", framework: file2.framework, on: hostAt(attribute2.value, scope, guard, file2), chain: [safeguard], at: rangeOf3(decorator2) };
      }
    }
  }
  yield* madeWith(file2);
  yield* wrapped(file2);
}
function* wrapped(file2) {
  const imports = file2.code.imports.some(({ from }) => from.startsWith("flask_"));
  for (const { node, name, scope, guard } of !imports ? [] : madeHosts(file2.code, (what) => /^flask_\w+\.Api$/.test(what))) {
    const app = argument(node, 0, "app", "blueprint");
    if (app !== null) yield mount(hostAt(app, scope, guard, file2), "flask", node, null, [named4(name, node)]);
  }
  for (const { node, scope, guard } of callsOf(file2.document, "init_app")) {
    const app = argument(node, 0, "app");
    if (app === null || node.func.type !== "Attribute") continue;
    const extension = hostRef(node.func.value, scope, guard);
    if (/api|rest/i.test(lastName(node.func.value))) yield mount(hostAt(app, scope, guard, file2), "flask", node, null, [extension]);
  }
}
function hook(node, what, scope, guard, file2) {
  const isGlobal = hooks2.get(node.attr) === true;
  return { kind: "use", framework: "flask", ...!isGlobal && { on: hostAt(node.value, scope, guard, file2) }, chain: [{ what, how: "hook", at: rangeOf3(node) }], at: rangeOf3(node) };
}
function* used(node, on, how, { scope, guard }, file2) {
  if (how === "mount") {
    const path = argument(node, 0, "path");
    const app = argument(node, 1, "app");
    if (path !== null && app !== null) yield* mounted(node, on, toValue(path, scope, guard, 60), app, scope, guard, file2);
    return;
  }
  if (how === "add_middleware") {
    const what = argument(node, 0, "middleware_class");
    if (what !== null) yield { kind: "use", framework: file2.framework, on, chain: [{ what: withOptions(what, node, scope, guard), how: "middleware", at: rangeOf3(node) }], at: rangeOf3(node) };
    return;
  }
  const child = argument(node, 0, "router", "blueprint", "ns", "namespace", "api");
  if (child === null) return;
  const prefix = keyword(node, "url_prefix") ?? keyword(node, "prefix") ?? (how === "add_namespace" ? argument(node, 1, "path") : null);
  for (const turn2 of turnsOf(node, [child, prefix], scope)) {
    const path = turn2(prefix);
    const under2 = path === null ? null : toValue(path, scope, guard, 60);
    const fact8 = mount(on, file2.framework, node, under2, [hostAt(turn2(child), scope, guard, file2)], dependencyList(node, scope, guard), guard);
    yield path !== null && (how === "register_blueprint" || how === "add_namespace") ? { ...fact8, overridesPrefix: true } : fact8;
  }
}
function* mounted(node, on, pattern, app, scope, guard, file2) {
  const value = app.type === "Call" ? toValue(app, scope, guard, 60) : hostRef(app, scope, guard);
  const called5 = app.type === "Call" ? qualify(app.func, scope) ?? "" : "";
  if (/\bStaticFiles$/.test(called5)) {
    yield { kind: "route", framework: file2.framework, on, methods: ["GET"], pattern, transport: "static", handler: value, safeguards: [], at: rangeOf3(node) };
  } else yield mount(on, file2.framework, node, pattern, [value]);
}
function withOptions(what, node, scope, guard) {
  const callee = toValue(what, scope, guard, 40);
  const rest = node.keywords.filter(({ arg }) => arg !== null && arg !== "middleware_class");
  return { kind: "call", callee, args: [], named: rest.map(({ arg, value }) => ({ name: arg ?? "", value: toValue(value, scope, guard, 40) })), at: rangeOf3(node) };
}
function* madeWith(file2) {
  for (const { node, scope, guard } of callsOf(file2.document, "FastAPI", "Starlette")) {
    const list = keyword(node, "middleware");
    const on = list?.type === "List" ? madeName(node, file2.code) : null;
    if (list?.type !== "List" || on === null) continue;
    for (const element of list.elts) {
      const what = element.type === "Call" && lastName(element.func) === "Middleware" ? element.args[0] : null;
      if (element.type !== "Call" || !what) continue;
      yield { kind: "use", framework: file2.framework, on: named4(on, node), chain: [{ what: withOptions(what, element, scope, guard), how: "middleware", at: rangeOf3(element) }], at: rangeOf3(element) };
    }
  }
}

// src/extract/python/routes/channels.ts
function* channels(code2, urls) {
  for (const { node, value, scope, guard } of code2.assignments) {
    if (node.type !== "Name" || value?.type !== "Call" || lastName(value.func) !== "ProtocolTypeRouter") continue;
    const [table4] = value.args;
    if (table4?.type !== "Dict") continue;
    const name = scope.symbol === "" ? node.id : `${scope.symbol}.${node.id}`;
    const at = rangeOf3(node);
    yield { kind: "router", framework: "django", name, is: "application", safeguards: [], at };
    for (const [index, key] of table4.keys.entries()) {
      const served = table4.values[index];
      if (served && text(key) !== null) yield* protocol({ kind: "name", name, at }, served, scope, guard, urls);
    }
  }
}
function* protocol(on, served, scope, guard, urls) {
  const chain = [];
  let node = served;
  for (let depth = 0; depth < 12 && node.type === "Call" && lastName(node.func) !== "URLRouter"; depth++) {
    const [inner] = node.args;
    if (!inner) return;
    chain.push({ what: toValue(node.func, scope, guard, 40), how: "middleware", at: rangeOf3(node.func) });
    node = inner;
  }
  const list = node.type === "Call" ? node.args[0] : void 0;
  if (!list) return;
  const mount2 = (what) => ({ kind: "use", framework: "django", on, chain: [...chain, { what, how: "middleware", at: what.at }], at: rangeOf3(node) });
  if (list.type === "Name" || list.type === "Attribute") {
    yield mount2(hostRef(list, scope, guard));
    return;
  }
  const { name, facts } = urls.anonymous(list, scope, guard);
  yield mount2({ kind: "name", name, at: rangeOf3(list) });
  yield* facts;
}

// src/extract/python/routes/django-settings.ts
var defaults = /* @__PURE__ */ new Map([
  ["DEFAULT_PERMISSION_CLASSES", "permission"],
  ["DEFAULT_AUTHENTICATION_CLASSES", "authentication"],
  ["DEFAULT_THROTTLE_CLASSES", "throttle"]
]);
function* djangoSettings(code2) {
  for (const site of code2.assignments) {
    const { node, value, scope } = site;
    if (value === null || scope.kind === "function" || scope.kind === "inner") continue;
    if (node.type === "Name") yield* setting(node.id, value, site);
    else if (node.type === "Subscript" && node.value.type === "Name" && node.value.id === "REST_FRAMEWORK") {
      const how = defaults.get(text(node.slice) ?? "");
      if (how !== void 0) yield* use2("drf", classList(value, scope, site.guard, how).safeguards, value);
    }
  }
  for (const { node, scope, guard } of code2.effects) {
    if (node.func.type !== "Attribute" || node.func.value.type !== "Name" || node.func.value.id !== "MIDDLEWARE" || scope.kind !== "module") continue;
    const added3 = node.args.at(-1);
    if (added3) yield* use2("django", middleware2(node.func.attr === "extend" ? added3 : null, added3, scope, guard, "MIDDLEWARE"), node);
  }
}
function* setting(name, value, { node, scope, guard }) {
  switch (name) {
    case "ROOT_URLCONF": {
      const at = rangeOf3(node);
      yield { kind: "router", framework: "django", name, is: "application", safeguards: [], at };
      const what = toValue(value, scope, guard, 40);
      yield { kind: "use", framework: "django", on: { kind: "name", name, at }, chain: [{ what, how: "middleware", at: what.at }], at };
      return;
    }
    case "MIDDLEWARE":
    case "MIDDLEWARE_CLASSES":
      yield* use2("django", middleware2(value, value, scope, guard, name), node);
      return;
    case "REST_FRAMEWORK":
      if (value.type !== "Dict") return;
      for (const [at, key] of value.keys.entries()) {
        const how = defaults.get(text(key) ?? "");
        const list = value.values[at];
        if (how !== void 0 && list) yield* use2("drf", classList(list, scope, guard, how).safeguards, key ?? list);
      }
  }
}
function middleware2(list, one, scope, guard, own2) {
  const elements = list === null ? [{ node: one, scope, guard, part: false }] : elementsOf2(list, scope, guard, list.type !== "Name" || list.id !== own2);
  return elements.flatMap((element) => {
    const dotted2 = text(element.node);
    return dotted2 === null || element.part ? [] : [{ what: { kind: "literal", value: dotted2, at: rangeOf3(element.node) }, how: "middleware", at: rangeOf3(element.node) }];
  });
}
function* use2(framework2, chain, at) {
  if (chain.length > 0) yield { kind: "use", framework: framework2, chain, at: rangeOf3(at) };
}

// src/extract/python/routes/drf.ts
var foreign = /^(?:fastapi|starlette|aiohttp|ninja|tornado|flask|aiogram|channels|litellm)\b/;
function* viewSetRouters(document, code2) {
  const registers = callsOf(document, "register").filter(({ node, scope }) => isRegister(node, scope));
  if (registers.length === 0) return;
  const made2 = madeHosts(code2, (what) => /Router$/.test(what) && !foreign.test(what) && what.slice(what.lastIndexOf(".") + 1) !== "APIRouter");
  const names = new Set(made2.map(({ name }) => name));
  const returned4 = handing(code2, (name) => names.has(name));
  const prefixes = /* @__PURE__ */ new Map();
  for (const { node, scope, guard, name, at } of made2) {
    const prefix = nestedPrefix(node, scope, guard, prefixes);
    if (prefix) prefixes.set(name, prefix);
    yield { kind: "router", framework: "drf", name, is: "router", ...prefix && { prefix }, safeguards: [], ...returned4.has(name) && { returnedBy: returned4.get(name) }, at };
  }
  const parameters3 = /* @__PURE__ */ new Map();
  for (const { node, scope, guard } of registers) {
    if (node.func.type !== "Attribute") continue;
    const on = hostRef(node.func.value, scope, guard);
    const parameter = parameterOf2(node.func.value, scope);
    if (parameter && on.kind === "name") parameters3.set(on.name, { kind: "router", framework: "drf", name: on.name, is: "router", safeguards: [], ...parameter, at: rangeOf3(node.func.value) });
    const viewSet = argument(node, 1, "viewset");
    const prefix = argument(node, 0, "prefix");
    if (!viewSet || !prefix) continue;
    const what = toValue(viewSet, scope, guard, 40);
    yield { kind: "use", framework: "drf", on, under: slashed(prefix, scope, guard), chain: [{ what, how: "middleware", at: what.at }], mounts: true, at: rangeOf3(node) };
  }
  yield* parameters3.values();
}
function isRegister(node, scope) {
  const prefix = argument(node, 0, "prefix");
  const view = argument(node, 1, "viewset");
  if (node.func.type !== "Attribute" || !prefix || !view || view.type !== "Name" && view.type !== "Attribute") return false;
  const isRouter = /router|urls/i.test(lastName(node.func.value)) || (qualify(node.func.value, scope)?.endsWith("Router()") ?? false);
  return isRouter ? prefix.type !== "Name" || /prefix|url|path|name/i.test(prefix.id) : text(prefix) !== null && /View[Ss]et$/.test(lastName(view));
}
function slashed(node, scope, guard) {
  const value = toValue(node, scope, guard, 60);
  if (value.kind === "literal") return typeof value.value === "string" && value.value !== "" ? { ...value, value: `${value.value.replace(/^\^|\/?\$?$/g, "")}/` } : value;
  return { kind: "join", parts: [value, { kind: "literal", value: "/", at: value.at }], at: value.at };
}
function nestedPrefix(node, scope, guard, prefixes) {
  const parent = argument(node, 0, "parent_router");
  const prefix = argument(node, 1, "parent_prefix");
  if (!/Nested/.test(lastName(node.func)) || !parent || !prefix) return null;
  const at = rangeOf3(node);
  const lookup2 = text(keyword(node, "lookup")) ?? "nested_1";
  const host2 = hostRef(parent, scope, guard);
  const above = host2.kind === "name" ? prefixes.get(host2.name) : void 0;
  const parts3 = [slashed(prefix, scope, guard), { kind: "literal", value: `<${lookup2}_pk>/`, at }];
  return { kind: "join", parts: above ? [above, ...parts3] : parts3, at };
}
function* functionViews(code2) {
  for (const site of code2.functions) {
    if (site.owner !== null || site.node.decorator_list.length === 0) continue;
    const view = viewOf(site);
    if (view === null) continue;
    const { framework: framework2, methods: methods3, safeguards: safeguards2, replaces } = view;
    const { node, inner } = site;
    const at = { start: node.start, end: node.start + 4 + node.name.length };
    const name = { kind: "name", name: inner.symbol, at };
    yield { kind: "router", framework: framework2, name: inner.symbol, is: "controller", safeguards: safeguards2, ...replaces.length > 0 && { replaces }, at };
    yield { kind: "route", framework: framework2, on: name, methods: methods3, pattern: { kind: "literal", value: "", at }, transport: "http", handler: name, safeguards: [], at };
  }
}
var fixed = /* @__PURE__ */ new Map([["require_GET", ["GET"]], ["require_POST", ["POST"]], ["require_safe", ["GET", "HEAD"]]]);
function viewOf({ node, scope, guard }) {
  const view = { framework: "django", methods: [], safeguards: [], replaces: [] };
  let isView = false;
  for (const one of node.decorator_list) {
    const name = lastName(one.type === "Call" ? one.func : one);
    const methods3 = fixed.get(name) ?? (one.type === "Call" && (name === "api_view" || name === "require_http_methods") ? listed3(one) : name === "api_view" ? ["GET"] : null);
    const how = one.type === "Call" ? listNames.get(name) : void 0;
    if (methods3 !== null) {
      view.methods = [...methods3];
      isView = true;
      if (name === "api_view" || qualify(one, scope)?.startsWith("rest_framework") === true) view.framework = "drf";
    } else if (how !== void 0 && one.type === "Call" && one.args[0]) {
      const { safeguards: safeguards2, whole } = classList(one.args[0], scope, guard, how);
      view.safeguards.push(...safeguards2);
      if (whole) view.replaces.push(how);
    } else view.safeguards.push({ what: toValue(one, scope, guard, 40), how: "decorator", at: rangeOf3(one) });
  }
  return isView ? view : null;
}
function listed3(call2) {
  const list = argument(call2, 0, "http_method_names", "request_method_list");
  if (list === null) return ["GET"];
  if (list.type !== "List" && list.type !== "Tuple" && list.type !== "Set") return ["*"];
  return list.elts.map((one) => text(one)?.toUpperCase() ?? "*");
}

// src/extract/python/routes/url-lists.ts
var declaring3 = /* @__PURE__ */ new Set(["path", "re_path", "url"]);
var deepest12 = 12;
var UrlLists = class {
  code;
  constructor(code2) {
    this.code = code2;
  }
  *modules() {
    for (const [name, defs] of this.code.root.names) {
      const lists3 = defs.filter((def) => def.value !== null && (def.kind === "value" || def.kind === "add"));
      if (lists3.length === 0) continue;
      const elements = lists3.flatMap(({ value, kind: kind2, many, scope, guard }) => value === null ? [] : kind2 === "add" && !many ? [{ node: value, scope, guard, part: false }] : elementsOf2(value, scope, guard));
      if (!/^(?:websocket_)?urlpatterns$/.test(name) && !elements.some(({ node, scope }) => isUrl(node, scope))) continue;
      yield* this.host(name, elements, lists3[0]);
    }
  }
  *host(name, elements, at, depth = 0) {
    yield { kind: "router", framework: "django", name, is: "router", safeguards: [], at: rangeOf3(at) };
    const on = { kind: "name", name, at: rangeOf3(at) };
    for (const element of elements) yield* this.element(element, on, depth, "");
  }
  /** A list that has no name of its own: its host's name and its facts. */
  anonymous(node, scope, guard, depth = 0) {
    const name = `urlpatterns@${String(node.start)}`;
    return { name, facts: this.host(name, elementsOf2(node, scope, guard), node, depth) };
  }
  *element({ node, scope, guard, part }, on, depth, module2) {
    if (depth > deepest12) return;
    const site = { node, scope, guard };
    if (node.type === "Call") {
      const name = lastName(node.func);
      if (isUrl(node, scope)) yield* this.entry(node, argument(node, 0, "route", "regex"), argument(node, 1, "view"), site, on, depth, module2);
      else if (name === "static" || name === "staticfiles_urlpatterns") yield staticFiles(node, site, on);
      else if (name === "i18n_patterns" || name === "patterns") yield* this.patterns(node, site, on, depth, name === "patterns" ? text(node.args[0]) ?? "" : module2);
      else if (name === "format_suffix_patterns" && node.args[0]) yield* this.parts(node.args[0], site, on, depth, module2);
      else if (name === "include") yield* this.include(node, { kind: "literal", value: "", at: rangeOf3(node) }, [], site, on, depth);
      else if (part) yield use3(on, null, [mounted2(listRef(node, scope, guard, this.code))], node);
    } else if (node.type === "Tuple" && module2 !== "" && !part) {
      yield* this.entry(node, node.elts[0] ?? null, node.elts[1] ?? null, site, on, depth, module2);
    } else if (part && (node.type === "Name" || node.type === "Attribute")) {
      if (on.kind !== "name" || node.type !== "Name" || on.name !== node.id) yield use3(on, null, [mounted2(listRef(node, scope, guard, this.code))], node);
    }
  }
  /** `i18n_patterns(path(…), …)`, Django 1's `patterns('shop.views', url(…), …)`. */
  *patterns(node, { scope, guard }, on, depth, module2) {
    for (const one of node.args) {
      if (one.type === "Starred") yield* this.parts(one.value, { node, scope, guard }, on, depth, module2);
      else yield* this.element({ node: one, scope, guard, part: false }, on, depth + 1, lastName(node.func) === "patterns" ? `${module2}.` : module2);
    }
  }
  *parts(node, { scope, guard }, on, depth, module2) {
    for (const element of elementsOf2(node, scope, guard)) yield* this.element(element, on, depth + 1, module2);
  }
  *entry(node, route, given4, site, on, depth, module2) {
    if (route === null || given4 === null) return;
    const { scope, guard } = site;
    const pattern = patternOf(route, scope, guard);
    const { view, safeguards: safeguards2 } = unwrap(given4, scope, guard);
    const base = { kind: "route", framework: "django", on, methods: ["*"], pattern, transport: "http", safeguards: safeguards2, at: rangeOf3(node) };
    const called5 = view.type === "Call" ? lastName(view.func) : "";
    if (view.type === "Call" && (called5 === "include" || called5 === "decorator_include")) {
      yield* this.include(view, pattern, safeguards2, site, on, depth);
    } else if (view.type === "Call" && view.func.type === "Attribute" && called5 === "as_view") {
      yield* classView(view, view.func.value, base, site);
    } else if (view.type === "Call" && view.func.type === "Attribute" && called5 === "as_asgi") {
      yield { ...use3(on, pattern, [...safeguards2, mounted2(toValue(view.func.value, scope, guard, 40))], node), mounts: true };
    } else if (view.type === "Attribute" && view.attr === "urls") {
      if (isAdmin(view, scope)) yield { ...base, handler: toValue(view, scope, guard, 40), safeguards: [...safeguards2, adminCheck(view, scope, guard)] };
      else yield use3(on, pattern, [...safeguards2, mounted2(listRef(view, scope, guard, this.code))], node);
    } else if (view.type === "List" || view.type === "Tuple" && view.elts[0]?.type === "List") {
      yield* this.nested(view.type === "Tuple" ? view.elts[0] : view, pattern, safeguards2, site, on, depth);
    } else {
      const old = text(view);
      const handler2 = old === null ? handlerRef(view, scope, guard) : { kind: "literal", value: module2.length > 1 && !old.startsWith(module2) ? `${module2}${old}` : old, at: rangeOf3(view) };
      yield { ...base, handler: handler2 };
    }
  }
  *nested(list, under2, safeguards2, { scope, guard }, on, depth) {
    const { name, facts } = this.anonymous(list, scope, guard, depth + 1);
    yield use3(on, under2, [...safeguards2, mounted2({ kind: "name", name, at: rangeOf3(list) })], list);
    yield* facts;
  }
  /** `include('shop.urls')`, `include((patterns, 'shop'))`, `include(router.urls)`, `decorator_include(login_required, 'shop.urls')`. */
  *include(node, under2, before, site, on, depth) {
    const { scope, guard } = site;
    const decorates = lastName(node.func) === "decorator_include";
    const safeguards2 = [...before];
    if (decorates && node.args[0]) for (const one of elementsOf2(node.args[0], scope, guard)) safeguards2.push({ what: toValue(one.node, scope, guard, 40), how: "decorator", at: rangeOf3(one.node) });
    const first2 = decorates ? argument(node, 1, "arg") : argument(node, 0, "arg");
    const target = first2?.type === "Tuple" ? first2.elts[0] : first2;
    if (!target) return;
    if (target.type === "List" || target.type === "BinOp") yield* this.nested(target, under2, safeguards2, site, on, depth);
    else if (target.type === "Attribute" && isAdmin(target, scope)) yield { kind: "route", framework: "django", on, methods: ["*"], pattern: under2, transport: "http", handler: toValue(target, scope, guard, 40), safeguards: [...safeguards2, adminCheck(target, scope, guard)], at: rangeOf3(node) };
    else yield use3(on, under2, [...safeguards2, mounted2(listRef(target, scope, guard, this.code))], node);
  }
};
function isUrl(node, scope) {
  if (node.type !== "Call") return false;
  const name = qualify(node.func, scope);
  if (name !== null && /^(?:django\.(?:conf\.)?urls\.|channels\.)/.test(name)) return /\.(?:path|re_path|url)$/.test(name);
  return declaring3.has(lastName(node.func)) && node.func.type === "Name" && (node.args.length >= 2 || keyword(node, "view") !== null) && !/^(?:tornado|flask|os|pathlib|starlette)\b/.test(name ?? "");
}
function patternOf(node, scope, guard) {
  const inner = node.type === "Call" && node.args.length === 1 && text(node.args[0]) !== null ? node.args[0] : node;
  return toValue(inner, scope, guard, 60);
}
function use3(on, under2, chain, at) {
  return { kind: "use", framework: "django", on, ...under2 && { under: under2 }, chain, at: rangeOf3(at) };
}
function mounted2(what) {
  return { what, how: "middleware", at: what.at };
}
function listRef(node, scope, guard, code2) {
  const owner = node.type === "Attribute" && node.attr === "urls" ? node.value : node.type === "Call" && node.func.type === "Attribute" && node.func.attr === "get_urls" ? node.func.value : null;
  if (owner?.type === "Name" && find2(scope, owner.id)?.defs.some(({ kind: kind2 }) => kind2 === "value") === true && code2.root.names.has(owner.id)) return hostRef(owner, scope, guard);
  return hostRef(node, scope, guard);
}
function isAdmin(node, scope) {
  const written4 = dotted(node);
  return written4 !== null && (qualify(node, scope) === "django.contrib.admin.site.urls" || /admin\w*(?:\.site)?\.urls$/i.test(written4));
}
function adminCheck(node, scope, guard) {
  const at = rangeOf3(node);
  return { what: { kind: "member", on: toValue(node.value, scope, guard, 20), name: "has_permission", at }, how: "permission", at };
}
function* classView(call2, view, base, { scope, guard }) {
  const what = toValue(view, scope, guard, 40);
  const own2 = given3(call2, scope, guard);
  const table4 = argument(call2, 0, "actions");
  if (table4?.type === "Dict") {
    for (const [at, key] of table4.keys.entries()) {
      const method = text(key);
      const action = table4.values[at] ? text(table4.values[at]) : null;
      if (method === null || action === null) continue;
      yield { ...base, framework: "drf", ...own2, safeguards: [...base.safeguards, ...own2.safeguards], methods: [method.toUpperCase()], handler: { kind: "member", on: what, name: action, at: what.at } };
    }
    return;
  }
  const known2 = ownView(qualify(view, scope) ?? "");
  if (known2 && known2.methods.length > 0) yield { ...base, framework: known2.framework, ...own2, safeguards: [...base.safeguards, ...own2.safeguards], methods: known2.methods, handler: what };
  else yield { ...use3(base.on, base.pattern, [...base.safeguards, ...own2.safeguards, mounted2(what)], base.at), mounts: true };
}
function given3(call2, scope, guard) {
  const safeguards2 = [];
  const replaces = [];
  for (const [name, how] of listNames) {
    const list = keyword(call2, name);
    if (!list) continue;
    safeguards2.push(...classList(list, scope, guard, how).safeguards);
    replaces.push(how);
  }
  return { safeguards: safeguards2, ...replaces.length > 0 && { replaces } };
}
function staticFiles(node, { scope, guard }, on) {
  const prefix = argument(node, 0, "prefix");
  const pattern = prefix ? toValue(prefix, scope, guard, 40) : { kind: "name", name: "STATIC_URL", at: rangeOf3(node) };
  return { kind: "route", framework: "django", on, methods: ["GET"], pattern, transport: "static", safeguards: [], at: rangeOf3(node) };
}

// src/extract/python/routes/django.ts
function* djangoRoutes(document, code2, _file) {
  const urls = new UrlLists(code2);
  yield* djangoSettings(code2);
  yield* functionViews(code2);
  yield* viewSetRouters(document, code2);
  yield* urls.modules();
  yield* channels(code2, urls);
  yield* djangoErrorHandlers(code2);
}

// src/extract/python/routes/identity.ts
var known = /^(?:is_authenticated|authed|is_authed|is_logged_in|logged_in|user_logged_in)$/;
var ofCaller = /^(?:state\.|scope\.)?(?:user|current_user|identity|auth_user|user_id)(?:\.|$)|^state\.(?:current_)?(?:admin|account|member|principal)(?:_id)?(?:\.|$)/;
var identities = /^(?:state\.|scope\.)?session(?:\.|$)/;
var qualified = /^(?:flask_login\.(?:utils\.)?current_user|flask_security\.current_user|(?:flask|quart)\.session|(?:flask|quart)\.g\.(?:user|current_user|identity|user_id))(?:\.|$)/;
function isIdentity(node, scope, depth = 0) {
  if (depth > 6) return false;
  if (node.type === "Call") {
    if (known.test(lastName(node.func))) return true;
    return node.func.type === "Attribute" && node.func.attr === "get" && isIdentity(node.func.value, scope, depth + 1);
  }
  if (node.type === "Attribute" && known.test(node.attr)) return true;
  if (node.type === "Subscript") return isIdentity(node.value, scope, depth + 1);
  const path = requestPath(node, scope) ?? "";
  if (ofCaller.test(path) || identities.test(path) || qualified.test(qualify(node, scope) ?? "")) return true;
  const value = node.type === "Name" ? find2(scope, node.id)?.defs.find((def) => def.kind === "value")?.value : null;
  return value !== null && value !== void 0 && value !== node && isIdentity(value, scope, depth + 1);
}
function missesCaller(nodes, scope) {
  return nodes.some((node) => node.type === "If" && isLack(node.test, scope) && node.body.some((statement) => statement.type === "Raise" && statement.exc?.type === "Call" && isUnknown(statement.exc)));
}
function isLack(test2, scope) {
  const left = test2.type === "UnaryOp" && test2.op === "Not" ? test2.operand : test2.type === "Compare" && test2.ops[0] === "Is" ? test2.left : null;
  const value = left?.type === "Name" ? find2(scope, left.id)?.defs.find((def) => def.kind === "value")?.value ?? null : left;
  return value !== null && (stateOf(value, scope) ?? requestPath(value, scope) ?? "").startsWith("state.");
}
function stateOf(node, scope) {
  const on = node.type === "Call" && lastName(node.func) === "getattr" ? node.args[0] : void 0;
  return on !== void 0 && requestPath(on, scope) === "state" ? "state." : null;
}
function isUnknown({ args, keywords }) {
  return [...args, ...keywords.map(({ value }) => value)].some((node) => node.type === "Constant" ? node.value === 401 : /^(?:HTTP_401_|UNAUTHORIZED$)/.test(lastName(node)));
}
function isStranger(test2, scope, depth = 0) {
  if (depth > 6) return false;
  if (test2.type === "UnaryOp" && test2.op === "Not") return hasIdentity(test2.operand, scope, depth + 1);
  if (test2.type === "BoolOp") return test2.values.some((value) => isStranger(value, scope, depth + 1));
  if (test2.type !== "Compare") return false;
  const [op, right] = [test2.ops[0], test2.comparators[0]];
  if (op === "NotIn") return right !== void 0 && isIdentity(right, scope);
  return op === "Is" && right?.type === "Constant" && right.literal === "none" && isIdentity(test2.left, scope);
}
function hasIdentity(test2, scope, depth) {
  if (depth > 6) return false;
  return test2.type === "BoolOp" ? test2.values.some((value) => hasIdentity(value, scope, depth + 1)) : isIdentity(test2, scope);
}
function turnsStrangersAway(nodes, scope) {
  for (const node of nodes) {
    if (node.type !== "If") continue;
    if (node.body.length <= 4 && answers2(node.body.at(-1)) && isStranger(node.test, scope)) return true;
    if (answers2(node.orelse.at(-1)) && (decides3(node.test) || hasPositive(node.test, scope))) return true;
  }
  return false;
}
function decides3(test2) {
  return test2.type === "Call" && /^_?(?:check_permissions?|has_permissions?|is_allowed|is_authorized|authorize)$/.test(lastName(test2.func));
}
var goesOn = /^(?:get_response|call_next|next|render|render_template|redirect|super|dispatch)$|login|sign_?in/i;
function answers2(last2) {
  if (last2?.type !== "Return" || last2.value === null) return false;
  const call2 = last2.value.type === "Await" ? last2.value.value : last2.value.type === "Tuple" ? last2.value.elts[0] : last2.value;
  if (call2?.type === "Dict") return true;
  return call2?.type === "Call" && !goesOn.test(lastName(call2.func)) && /response|json|error|fail|message|abort|deny|reject|result/i.test(lastName(call2.func) + (call2.func.type === "Attribute" ? lastName(call2.func.value) : ""));
}
function sparesStrangers(body, scope) {
  const rest = body.filter((statement) => !(statement.type === "If" && statement.orelse.length === 0 && (hasPositive(statement.test, scope) || !isAboutCallers(statement))));
  return rest.length < body.length && refusalIn(rest) !== "strong" && !turnsStrangersAway(nodesBelow(rest, 2e3), scope);
}
function hasPositive(test2, scope, depth = 0) {
  if (test2.type === "BoolOp" && test2.op === "And" && depth < 6) return test2.values.some((value) => hasPositive(value, scope, depth + 1));
  return isIdentity(test2, scope);
}
var callers = /auth|token|user|session|log(?:ged)?_?in|credential|api_?key|header|cookie|permission|admin|role|jwt|sign|secret|account|member|anonymous|public|exempt|allow|white|skip|endpoint|path|\bg\b/i;
function isAboutCallers({ test: test2, body }) {
  for (const node of nodesBelow([test2], 200)) if (callers.test(nameAt(node))) return true;
  return body.some((inner) => inner.type === "If" && isAboutCallers(inner) && !/^(?:endpoint|path)$/.test(nameAt(inner.test)) && !isPathTest(inner.test));
}
function isPathTest(test2) {
  return test2.type === "Compare" && /^(?:endpoint|path|path_info|blueprint)$/.test(lastName(test2.left));
}
function nameAt(node) {
  if (node.type === "Name") return node.id;
  return node.type === "Attribute" ? node.attr : "";
}

// src/extract/python/routes/limited.ts
function limitedTo(body, isPath2, scope) {
  const within = [];
  const rest = [];
  for (const statement of body) {
    const starts2 = statement.type === "If" && statement.orelse.length === 0 && (refusalIn(statement.body) === "strong" || turnsAway(statement.body)) ? startsIn(statement.test, isPath2, scope, 0) : [];
    if (starts2.length === 0) rest.push(statement);
    within.push(...starts2);
  }
  return within.length > 0 && refusalIn(rest) !== "strong" ? within : [];
}
function startsIn(test2, isPath2, scope, depth) {
  if (test2.type === "BoolOp" && depth < 4) return test2.values.flatMap((value) => startsIn(value, isPath2, scope, depth + 1));
  if (test2.type !== "Call" || test2.func.type !== "Attribute" || test2.func.attr !== "startswith" || !isPath2(test2.func.value)) return [];
  const [start] = test2.args;
  const given4 = start === void 0 ? [] : start.type === "Tuple" ? start.elts : [start];
  return given4.map((one) => {
    const value = toValue(one, scope, null, 20);
    return { kind: "join", parts: [value, { kind: "literal", value: "*", at: value.at }], at: value.at };
  });
}
function turnsAway(body) {
  for (const node of nodesBelow(body, 400)) {
    if (node.type === "Raise") return true;
    if (node.type !== "Return" || node.value === null) continue;
    const call2 = node.value.type === "Await" ? node.value.value : node.value;
    if (call2.type !== "Call" || !/get_response|call_next|^next$|super/.test(lastName(call2.func))) return call2.type !== "Constant";
  }
  return false;
}

// src/extract/python/routes/guards.ts
var mostSteps2 = 3e3;
var mostCalls2 = 12;
var speaking2 = /auth|40[13]|forbidden|denied|credential|permission|cookie|session|\buser\b|current_user|jwt|token|api[_-]?key|signature|login|verif|require|guard|protect|allowed/i;
function* guards(code2, text2) {
  const usesLibrary = code2.imports.some(({ from }) => libraryModule.test(from));
  for (const [at, site] of code2.functions.entries()) {
    const isSilent2 = site.node.body.length === 0 || !speaking2.test(text2.slice(site.node.start, site.node.end));
    if (isSilent2 && parameterDependencies(site).length === 0) continue;
    const fact8 = guardOf(withInner(code2.functions, at, site), usesLibrary);
    if (fact8 !== null) yield fact8;
  }
  for (const site of code2.classes) yield* made(site, code2);
}
function* made(site, code2) {
  const { node, scope, guard, inner } = site;
  const own2 = attributeDependencies(site, code2).map(({ what }) => what);
  const isView = node.decorator_list.length > 0 && site.methods.some((method) => method.node.decorator_list.length > 0);
  if (own2.length === 0 && !isView) return;
  const bases2 = node.bases.map((base) => ({ kind: "member", on: toValue(base, scope, guard, 20), name: "__init__", at: rangeOf3(base) }));
  yield { kind: "guard", symbol: `${inner.symbol}.__init__`, reads: [], refuses: false, verifies: false, calls: [...own2, ...bases2], at: { start: node.start, end: node.start + node.name.length + 6 } };
}
var deciding = /auth|login|token|user|session|permission|verif|check|guard|require|protect|jwt|credential|api_?key|identity|role|admin|access|secur|scope|tenant|current|account|_key\b|resolve_/i;
var answering = /(?:^|\.)(?:has_permission|has_object_permission|test_func|is_authorized|is_authenticated|authorized_userid|permits)$/;
function guardOf(all4, usesLibrary) {
  const [site] = all4;
  const { node, inner } = site;
  const seen = new Seen(inner, usesLibrary);
  const nodes = nodesBelow(node.body, mostSteps2);
  for (const one of nodes) seen.visit(one);
  if (missesCaller(nodes, inner)) seen.known();
  parameters2(site, seen);
  const dependencies = all4.flatMap((one) => parameterDependencies(one)).map(({ what }) => what);
  if (all4.some(sendsToLogin)) seen.refuses = true;
  const refusal = refusalOf2(all4);
  if (turnsStrangersAway(nodes, inner)) seen.refuses = true;
  const isLenient = refusal === "strong" && (onlyWhenGiven(site) || isHook(site) && sparesStrangers(node.body, inner));
  const isDirect = [...seen.reads].some((read3) => read3 !== "user" && read3 !== "session");
  const refuses = seen.refuses || refusal === "strong" && !isLenient || refusal === "weak" && (answering.test(inner.symbol) || isDirect && nodes.some((one) => one.type === "Raise" && one.exc !== null));
  const calls3 = [...dependencies, ...handedBack(site), ...madeFor(site), ...seen.calls.slice(0, mostCalls2)];
  if (seen.reads.size === 0 && !refuses && dependencies.length === 0 && !(calls3.length > 0 && (deciding.test(inner.symbol) || calls3.some((call2) => isOwnCheck(call2, inner.symbol))))) return null;
  return {
    kind: "guard",
    symbol: inner.symbol,
    reads: [...seen.reads],
    refuses,
    verifies: seen.verifies || seen.compares && seen.reads.size > 0,
    calls: calls3,
    ...isLenient && { optional: true },
    ...!refuses && !isLenient && calls3.length > 0 && site.returns.some(({ node: { value } }) => value === null || value.type === "Constant" && value.literal === "none") && { optional: true },
    ...pathsOf(site, seen),
    at: { start: node.start, end: node.start + node.name.length + 4 }
  };
}
function isOwnCheck(call2, symbol2) {
  if (call2.kind !== "member" || call2.on.kind !== "name" || !(call2.on.name === "self" || symbol2.startsWith(`${call2.on.name}.`))) return false;
  return /(?:^|_)(?:auth|access|permissions?)(?:_|$)|authenticat|authoriz/.test(call2.name);
}
function pathsOf({ node, inner }, { lets }) {
  const only = limitedTo(node.body, (path) => isPath(path, inner), inner);
  if (only.length > 0) return { only };
  return lets.length > 0 ? { lets } : {};
}
function isHook({ node }) {
  return node.decorator_list.some((decorator2) => /^before_(?:app_)?request$/.test(lastName(decorator2.type === "Call" ? decorator2.func : decorator2)));
}
function handedBack({ returns: returns2, inner }) {
  return returns2.slice(0, 4).flatMap(({ node: { value }, guard }) => {
    const named6 = value?.type === "IfExp" ? [value.body, value.orelse] : [value];
    return named6.flatMap((one) => one?.type === "Name" ? [toValue(one, inner, guard, 20)] : []).filter(({ kind: kind2 }) => kind2 === "name");
  });
}
function madeFor({ node: { returns: returns2 }, scope, guard }) {
  return returns2 !== null && (returns2.type === "Name" || returns2.type === "Attribute") && /Verif|Guard|Authenticat|Checker/.test(lastName(returns2)) ? [toValue(returns2, scope, guard, 20)] : [];
}
function refusalOf2(all4) {
  let found3 = null;
  for (const { node } of all4) {
    if (found3 === "strong") break;
    found3 = refusalIn(node.body) ?? found3;
  }
  return found3;
}
function onlyWhenGiven({ node, inner }) {
  const all4 = straight(node.body);
  const others3 = all4.filter((statement) => !(statement.type === "If" && statement.orelse.length === 0 && presence(statement.test, inner)));
  return others3.length < all4.length && refusalIn(others3) !== "strong";
}
function straight(body, depth = 0) {
  return body.flatMap((statement) => {
    if (depth > 6) return [statement];
    if (statement.type === "Try") return [...straight(statement.body, depth + 1), ...statement.handlers.flatMap((each) => each.body), ...straight(statement.orelse, depth + 1)];
    return statement.type === "With" || statement.type === "AsyncWith" ? straight(statement.body, depth + 1) : [statement];
  });
}
function presence(test2, scope) {
  if (test2.type === "BoolOp") return test2.op === "And" && test2.values.some((value) => presence(value, scope));
  if (test2.type === "Compare") return (test2.ops[0] === "IsNot" || test2.ops[0] === "NotEq") && presence(test2.left, scope);
  if (test2.type === "NamedExpr") return presence(test2.value, scope);
  const path = requestPath(test2, scope) ?? (test2.type === "Name" ? localPath(test2.id, scope) : null);
  return path === null ? test2.type === "Name" && isReadFromRequest(test2.id, scope) : credentialAt(path) !== null;
}
function isReadFromRequest(name, scope) {
  const value = /token|credential|api_?key|jwt/i.test(name) ? find2(scope, name)?.defs.find((def) => def.kind === "value")?.value : null;
  return value?.type === "Call" && value.args.some((given4) => given4.type === "Name" && /^(?:request|req|websocket|conn(?:ection)?)$/.test(given4.id));
}
function localPath(name, scope) {
  const value = find2(scope, name)?.defs.find((def) => def.kind === "value")?.value ?? null;
  return value === null ? null : requestPath(value, scope);
}
function withInner(functions3, at, site) {
  let end = at + 1;
  while (end < functions3.length && functions3[end].node.start < site.node.end) end++;
  return [site, ...functions3.slice(at + 1, end)];
}
function sendsToLogin({ returns: returns2, inner }) {
  return returns2.some(({ node: { value }, guard }) => {
    const call2 = value?.type === "Await" ? value.value : value;
    if (call2?.type !== "Call" || guard === null || !toLogin.test(lastName(call2.func)) || isOfKnown(guard, inner)) return false;
    return [...call2.args, ...call2.keywords.map((one) => one.value)].some(leadsToLogin) && isAbsence(guard.test) !== guard.negated;
  });
}
function isOfKnown(guard, scope) {
  for (let at = guard; at !== null; at = at.parent) if (!at.negated && hasPositive(at.test, scope)) return true;
  return false;
}
function isAbsence(test2) {
  if (test2.type === "UnaryOp") return test2.op === "Not";
  if (test2.type === "Compare") return test2.ops[0] === "Is" || test2.ops[0] === "NotIn" || test2.ops[0] === "Eq";
  return test2.type === "BoolOp" && test2.values.some(isAbsence);
}
var checks = /compare_digest|^(?:_?(?:verify|check|validate|is_valid|authenticate|decode|introspect|get_user|get_current|load_user|lookup|find|get_by|fetch)(?:_\w+)?|unsign|checkpw|execute|exec|scalar\w{0,10}|first|one_or_none|get_or_none|filter|filter_by|where|aget|hget|safe_str_cmp)$/;
var toLogin = /^(?:redirect|RedirectResponse|HttpResponseRedirect|HTTPFound|HTTPSeeOther)$/;
var library2 = [
  [/^flask_jwt_extended\.(?:verify_jwt_in_request|jwt_required)$/, "bearer", true],
  [/^flask_jwt_extended\.(?:get_jwt_identity|get_jwt|get_current_user|current_user)$/, "bearer", false],
  [/^flask_login\.(?:current_user|utils\.current_user)$|^flask_security\.current_user$/, "user", false],
  [/^flask\.session$|^quart\.session$/, "session", false],
  [/^flask\.g\.(?:user|current_user|identity)/, "user", false],
  [/^aiohttp_session\.get_session$|^aiohttp_security\.(?:check_authorized|authorized_userid|check_permission)$/, "session", true]
];
var libraryModule = /^(?:flask|quart|aiohttp_se)/;
var refusing2 = /^_?(?:authenticate|authorize|authorise)(?:_\w{1,40})?_or_(?:raise|fail|abort|deny|reject|40[13])$/;
function isOwnDeciding(given4) {
  return given4.type === "Attribute" && given4.value.type === "Name" && given4.value.id === "self" && deciding.test(given4.attr);
}
var Seen = class {
  reads = /* @__PURE__ */ new Set();
  calls = [];
  lets = [];
  refuses = false;
  verifies = false;
  compares = false;
  // something with something
  scope;
  usesLibrary;
  constructor(scope, usesLibrary) {
    this.scope = scope;
    this.usesLibrary = usesLibrary;
  }
  visit(node) {
    switch (node.type) {
      case "Name":
        this.named(node);
        return;
      case "Attribute":
        this.named(node);
        this.read(node);
        return;
      case "Subscript":
        this.read(node);
        return;
      case "Call":
        this.read(node);
        this.called(node);
        return;
      case "Compare":
        this.compared(node);
        return;
      default:
    }
  }
  /** Somebody else has looked who calls, and left a note. */
  known() {
    this.reads.add("user");
    this.verifies = true;
  }
  named(node) {
    if (!this.usesLibrary && (node.type !== "Name" || node.id !== "current_user")) return;
    const name = qualify(node, this.scope) ?? "";
    if (node.type === "Name" && name === node.id && node.id === "current_user") this.reads.add("user");
    if (!name.includes(".")) return;
    for (const [pattern, credential2, decides4] of library2) {
      if (!pattern.test(name)) continue;
      this.reads.add(credential2);
      this.verifies = true;
      this.refuses ||= decides4;
    }
  }
  read(node) {
    const path = requestPath(node, this.scope);
    const credential2 = path === null ? null : credentialAt(path);
    if (credential2 === null) return;
    this.reads.add(credential2);
    if (credential2 === "user" || credential2 === "session") this.verifies = true;
  }
  called(node) {
    const name = lastName(node.func);
    if (checks.test(name)) this.verifies = true;
    if (name === "login_required" || name === "redirect_to_login") {
      this.reads.add("user");
      this.refuses = true;
      this.verifies = true;
    }
    if (refusing2.test(name)) {
      this.known();
      this.refuses = true;
    }
    if (name === "startswith" && node.func.type === "Attribute" && isPath(node.func.value, this.scope) && node.args[0]) {
      const start = toValue(node.args[0], this.scope, null, 40);
      this.lets.push({ kind: "join", parts: [start, { kind: "literal", value: "*", at: start.at }], at: start.at });
    }
    if (deciding.test(name) && this.calls.length < mostCalls2 && !/^(?:get|post|put|patch|delete|isinstance|getattr|print|len|str)$/.test(name)) this.calls.push(toValue(node.func, this.scope, null, 20));
    for (const given4 of node.args) if (isOwnDeciding(given4) && this.calls.length < mostCalls2) this.calls.push(toValue(given4, this.scope, null, 20));
  }
  compared(node) {
    const right = node.comparators[0];
    const op = node.ops[0];
    if (right === void 0 || op === void 0) return;
    if (isPath(node.left, this.scope) && (op === "In" || op === "Eq" || op === "NotIn")) this.lets.push(toValue(right, this.scope, null, 60));
    else if ((op === "Eq" || op === "NotEq" || op === "In" || op === "NotIn") && !(right.type === "Constant" && (right.value === "" || right.literal === "none"))) this.compares = true;
  }
};
function isPath(node, scope) {
  const path = requestPath(node, scope);
  if (path !== null) return path === "url.path" || path === "path" || path === "path_info" || path === "scope.path" || path === "endpoint";
  return node.type === "Name" && /^(?:path|request_path|url_path)$/.test(node.id);
}
function leadsToLogin(node) {
  const written4 = text(node) ?? (node.type === "Call" ? text(node.args[0]) : null) ?? (node.type === "Name" || node.type === "Attribute" ? lastName(node) : null);
  return written4 !== null && /log_?in|sign_?in|auth|sso/i.test(written4);
}
var header = /^(?:headers|meta)\.(.+)$/;
function credentialAt(path) {
  if (/^(?:headers|meta)\.authorization$|^authorization(?:\.|$)|^auth(?:\.|$)/.test(path)) return "bearer";
  if (/^cookies(?:\.|$)/.test(path)) return "cookie";
  if (/^session(?:\.|$)/.test(path)) return "session";
  if (ofCaller.test(path)) return "user";
  const name = header.exec(path)?.[1];
  if (name !== void 0) return headerCredential(name);
  return /^(?:query_params|args|get|query|path_params)\.(?:\w{0,20}token|api_?key|key|access_token|signature|sig|secret)$/.test(path) ? "query" : null;
}
function headerCredential(name) {
  if (name === "authorization") return "bearer";
  if (/signature|integrity|hmac/.test(name)) return "signature";
  return /api-?key|token|secret|(?:^|-)auth|(?:^x-|-)key$|password|session/.test(name) && !/csrf|xsrf|idempotency/.test(name) ? "api-key" : null;
}
var schemes = /* @__PURE__ */ new Map([
  ["OAuth2PasswordBearer", "bearer"],
  ["OAuth2AuthorizationCodeBearer", "bearer"],
  ["HTTPBearer", "bearer"],
  ["OpenIdConnect", "bearer"],
  ["HTTPBasic", "basic"],
  ["HTTPDigest", "basic"],
  ["APIKeyHeader", "api-key"],
  ["APIKeyQuery", "query"],
  ["APIKeyCookie", "cookie"]
]);
function parameters2({ node, inner }, seen) {
  for (const { name: arg, annotation, fallback } of parametersOf(node)) {
    for (const source of [fallback, ...annotated(annotation)]) {
      if (source?.type !== "Call") continue;
      const credential2 = credentialOf(source, arg, inner);
      if (credential2 !== null) seen.reads.add(credential2);
    }
    if (fallback?.type !== "Call" && /^(?:token|access_token|api_?key|x_api_key|authorization|auth_token|jwt)$/.test(arg) && !inner.symbol.includes(".")) seen.reads.add("query");
    const type2 = annotation === null ? "" : lastName(annotation);
    if (type2 === "HTTPAuthorizationCredentials") seen.reads.add("bearer");
    else if (type2 === "HTTPBasicCredentials") seen.reads.add("basic");
  }
}
function annotated(annotation) {
  return annotation?.type === "Subscript" && annotation.slice.type === "Tuple" ? annotation.slice.elts.slice(1) : [];
}
function credentialOf(call2, parameter, scope) {
  const kind2 = lastName(call2.func);
  if (kind2 === "Depends" || kind2 === "Security") {
    const on = call2.args[0];
    const name2 = on === void 0 ? null : qualify(on, scope);
    return name2 === null ? null : schemes.get(/([A-Za-z0-9]+)\(\)$/.exec(name2)?.[1] ?? "") ?? null;
  }
  const name = (text(keyword(call2, "alias")) ?? parameter).toLowerCase().replaceAll("_", "-");
  if (kind2 === "Header") return headerCredential(name);
  if (kind2 === "Cookie") return /sess|token|auth|jwt|sid\b|user/.test(name) ? "cookie" : null;
  return kind2 === "Query" && /^(?:token|api-?key|key|access-token|signature)$/.test(name) ? "query" : null;
}

// src/extract/python/routes/tornado.ts
var application3 = /^tornado\.(?:web|wsgi)\.(?:Application|WSGIApplication)$/;
var rules = /^(?:url|URLSpec|Rule|HostMatches)$/;
function* tornadoRoutes(document, code2, { text: source }) {
  const added3 = callsOf(document, "add_handlers", "add_transforms").filter(({ node }) => lastName(node.func) === "add_handlers");
  const isTornado = code2.imports.some(({ from }) => /^(?:tornado|jupyter_server|notebook|jupyterhub)(?:\.|$)/.test(from));
  if (isTornado) yield* applications4(document, code2);
  const parameters3 = /* @__PURE__ */ new Map();
  for (const site of added3) yield* addition(site, parameters3);
  yield* parameters3.values();
  if (isTornado || source.includes("Handler")) yield* lists2(code2, isTornado);
}
function* applications4(document, code2) {
  const classes3 = new Set(code2.classes.filter(({ node, scope }) => node.bases.some((base) => application3.test(qualify(base, scope) ?? ""))).map(({ inner }) => inner.symbol));
  for (const { node, inner } of code2.classes) {
    if (classes3.has(inner.symbol)) yield host(inner.symbol, "application", { start: node.start, end: node.start + 6 + node.name.length });
  }
  for (const { node, scope, guard } of callsOf(document, "Application", "WSGIApplication")) {
    if (!application3.test(qualify(node.func, scope) ?? "")) continue;
    const name = nameOf3(node, code2, scope);
    const returnedBy = returning(node, name, code2);
    yield { ...host(name, "application", node), ...returnedBy !== null && { returnedBy } };
    yield* listed4(argument(node, 0, "handlers"), { kind: "name", name, at: rangeOf3(node) }, { node, scope, guard });
  }
  for (const site of callsOf(document, "__init__", "update", "dict")) {
    const owner = classOf(site.scope);
    if (owner === null || !classes3.has(owner.symbol)) continue;
    const { node } = site;
    const isInit = lastName(node.func) === "__init__";
    const positional = isInit ? node.args.find((one) => !(one.type === "Name" && one.id === site.scope.self) && one.type !== "Starred") : void 0;
    yield* listed4(keyword(node, "handlers") ?? positional ?? null, { kind: "name", name: owner.symbol, at: rangeOf3(node) }, site);
  }
}
function host(name, is, at) {
  return { kind: "router", framework: "tornado", name, is, safeguards: [], at: rangeOf3(at) };
}
function nameOf3(call2, code2, scope) {
  const assigned4 = code2.assignments.find(({ value }) => value === call2);
  if (assigned4) {
    const named6 = assigned4.node.type === "Name" && assigned4.scope.symbol === "" ? { kind: "name", name: assigned4.node.id } : hostRef(assigned4.node, assigned4.scope, null);
    if (named6.kind === "name") return named6.name;
  }
  const symbol2 = functionOf(scope)?.symbol;
  return symbol2 === void 0 ? `application@${String(call2.start)}` : `${symbol2}.application@${String(call2.start)}`;
}
function returning(call2, name, { functions: functions3 }) {
  for (const { returns: returns2, inner } of functions3) {
    for (const { node } of returns2) {
      if (node.value === call2) return inner.symbol;
      if (node.value?.type === "Name" && `${inner.symbol}.${node.value.id}` === name) return inner.symbol;
    }
  }
  return null;
}
function* addition(site, parameters3) {
  const { node, scope, guard } = site;
  if (node.func.type !== "Attribute") return;
  const list = argument(node, 1, "host_handlers");
  if (!list) return;
  const on = hostRef(node.func.value, scope, guard);
  const parameter = parameterOf2(node.func.value, scope);
  if (parameter && on.kind === "name") parameters3.set(on.name, { ...host(on.name, "router", node.func.value), ...parameter });
  yield* listed4(list, on, site);
}
function* lists2(code2, isTornado) {
  const scopes = [code2.root, ...code2.classes.map(({ inner }) => inner)];
  for (const scope of scopes) {
    for (const [name, defs] of scope.names) {
      const elements = defs.flatMap(({ value, kind: kind2, many, scope: where, guard }) => value === null || kind2 !== "value" && kind2 !== "add" ? [] : kind2 === "add" && !many ? [{ node: value, scope: where, guard, part: false }] : elementsOf2(value, where, guard));
      if (!elements.some(({ node, scope: where }) => isEntry(node, where, isTornado))) continue;
      const symbol2 = scope.symbol === "" ? name : `${scope.symbol}.${name}`;
      yield host(symbol2, "router", elements[0].node);
      for (const element of elements) yield* entry(element, { kind: "name", name: symbol2, at: rangeOf3(element.node) });
    }
  }
  if (isTornado) yield* returned2(code2);
}
function* returned2({ functions: functions3 }) {
  for (const { returns: returns2, inner } of functions3) {
    for (const { node, scope, guard } of returns2) {
      if (node.value?.type !== "List" && node.value?.type !== "Name" && node.value?.type !== "BinOp") continue;
      const elements = elementsOf2(node.value, scope, guard);
      if (!elements.some((one) => isEntry(one.node, one.scope, true))) continue;
      const name = `${inner.symbol}.handlers`;
      yield { ...host(name, "router", node.value), returnedBy: inner.symbol };
      for (const element of elements) yield* entry(element, { kind: "name", name, at: rangeOf3(node.value) });
      break;
    }
  }
}
function isEntry(node, scope, isTornado) {
  if (node.type === "Call") return rules.test(lastName(node.func)) && /^tornado\./.test(qualify(node.func, scope) ?? "");
  if (node.type !== "Tuple" || node.elts.length < 2 || node.elts.length > 4) return false;
  const [path, handler2] = node.elts;
  const last2 = handler2 ? lastName(handler2) : "";
  const isPath2 = path?.type === "JoinedStr" || path?.type === "BinOp" || path?.type === "Call" || (text(path)?.includes("/") ?? false);
  return isPath2 && (last2.endsWith("Handler") || isTornado && /^[A-Z]\w*[a-z]/.test(last2) && text(path)?.startsWith("/") === true);
}
function* listed4(list, on, { scope, guard }) {
  if (list === null || list.type === "Dict" || list.type === "Constant") return;
  for (const element of elementsOf2(list, scope, guard)) yield* entry(element, on);
}
function isLocalList(node, scope) {
  const known2 = node.type === "Name" ? find2(scope, node.id) : null;
  return known2?.scope.kind === "function" && known2.defs.some(({ kind: kind2, value }) => kind2 === "value" && value?.type === "List");
}
function* entry({ node, scope, guard, part }, on, depth = 0) {
  if (part && node.type !== "Tuple" && !(node.type === "Call" && rules.test(lastName(node.func)))) {
    const inside2 = depth < 4 && node.type === "Call" ? node.args.filter((one) => isLocalList(one, scope)) : [];
    for (const one of inside2) for (const element of elementsOf2(one, scope, guard)) yield* entry(element, on, depth + 1);
    if (inside2.length === 0 && (on.kind !== "name" || node.type !== "Name" || node.id !== on.name)) yield use4(on, null, hostRef(node, scope, guard), node);
    return;
  }
  const [path, handler2] = node.type === "Tuple" ? [node.elts[0], node.elts[1]] : node.type === "Call" ? [argument(node, 0, "pattern", "matcher"), argument(node, 1, "handler", "target")] : [];
  if (!path || !handler2) return;
  const matcher = path.type === "Call" && /Matches$/.test(lastName(path.func)) ? path.args[0] ?? path : path;
  const pattern = toValue(matcher, scope, guard, 60);
  const old = text(handler2);
  const what = old === null ? toValue(handler2, scope, guard, 40) : { kind: "literal", value: old, at: rangeOf3(handler2) };
  const own2 = /^tornado\.web\.(StaticFileHandler|RedirectHandler|FallbackHandler|ErrorHandler)$/.exec(qualify(handler2, scope) ?? "")?.[1];
  if (handler2.type === "List") {
    if (depth < 4) for (const element of elementsOf2(handler2, scope, guard)) yield* entry(element, on, depth + 1);
  } else if (own2 === "ErrorHandler") return;
  else if (own2 !== void 0) yield { kind: "route", framework: "tornado", on, methods: own2 === "FallbackHandler" ? ["*"] : ["GET"], pattern, transport: own2 === "StaticFileHandler" ? "static" : "http", handler: what, safeguards: [], at: rangeOf3(node) };
  else yield { ...use4(on, pattern, what, node), mounts: true };
}
function use4(on, under2, what, at) {
  const chain = [{ what, how: "middleware", at: what.at }];
  return { kind: "use", framework: "tornado", on, ...under2 && { under: under2 }, chain, at: rangeOf3(at) };
}

// src/extract/python/routes/index.ts
var frameworks2 = [decoratedRoutes, djangoRoutes, aiohttpRoutes, tornadoRoutes];
var web = /\b(?:fastapi\w*|starlette|flask\w*|quart\w*|apiflask|django|rest_framework|ninja|aiohttp\.web|aiohttp import|aiohttp_\w+|tornado|channels|sanic|litestar)\b|urlpatterns|\.(?:register_blueprint|include_router|add_api_route|add_url_rule|before_request)\b|\brouter=\w{0,40}router\b|^@(?:bp|api|router|app|blueprint)\.\w+\(|\brequest\.(?:headers|cookies|META|session|user|auth)/im;
var routesExtractor = {
  topic: "routes",
  formats: ["python"],
  triggers: [
    "fastapi",
    "starlette",
    "apirouter",
    "flask",
    "quart",
    "blueprint",
    "urlpatterns",
    "rest_framework",
    "django.views",
    "django.http",
    "aiohttp",
    "tornado",
    "authorization",
    "unauthorized",
    "forbidden",
    "login_required",
    "@bp.",
    "@api.",
    "@router.",
    "@app.",
    "@blueprint.",
    "root_urlconf",
    "middleware = [",
    "middleware += [",
    "viewset",
    "apiview",
    "as_view",
    "view)",
    "handler)",
    "resource)",
    "consumer)",
    "protocoltyperouter",
    "add_routes",
    "add_handlers",
    "router.add_",
    ".include_router(",
    "router=router",
    "middlewaremixin",
    "process_request",
    "process_exception",
    "router=api_router"
  ],
  inside: [
    ".route(",
    "blueprint(",
    '.get("/',
    ".get('/",
    '.post("',
    ".post('",
    '.put("',
    '.delete("',
    ".websocket(",
    ".include_router",
    ".add_api_route",
    ".add_middleware",
    ".register_blueprint",
    ".add_url_rule",
    ".mount(",
    ".add_route",
    ".add_resource",
    "@app.",
    "fastapi(",
    "apirouter(",
    "flask(",
    "before_request",
    "(app)",
    "(app,",
    "(application",
    ".app)",
    ".app,",
    "authorization",
    "401",
    "403",
    "unauthorized",
    "forbidden",
    "credentials",
    "permission",
    ".cookies",
    "session[",
    "session.get(",
    "request.session",
    "request.user",
    "current_user",
    "jwt",
    "api_key",
    "api-key",
    "event-stream",
    "eventsource",
    "wraps(",
    "_user(",
    "authenticat",
    "verify_",
    "require_",
    "exception_handler(",
    "errorhandler(",
    "register_error_handler",
    "urlpatterns",
    ".register(",
    "as_view",
    "web.get",
    "web.post",
    "web.put",
    "web.delete",
    "web.route",
    "web.view",
    "router.add_",
    "add_routes",
    "add_subapp",
    "application(",
    "handlers = ",
    "websocketresponse",
    "self.action",
    "allowany",
    "isauthenticated"
  ],
  extract: extract14
};
function* extract14(document, file2) {
  const code2 = web.test(file2.text) ? outlineOf(document) : null;
  if (!code2) return;
  for (const framework2 of frameworks2) yield* framework2(document, code2, file2);
  yield* controllers(code2);
  yield* guards(code2, file2.text);
}

// src/extract/returned-rows.ts
var page = /^\s{0,10}(?:await )?(?:\w{1,40}\.){0,3}\w{0,40}(?:render|template)\w{0,40}\(/i;
var mostRounds = 5;
var longestStatement = 400;
function isGivenBack(body, query, exits2) {
  const names = holders(body, query.at);
  for (const exit of body.matchAll(exits2)) {
    const start = exit.index + exit[0].length;
    const given4 = statementFrom(body, start);
    if (page.test(given4)) continue;
    if (start <= query.at && query.at < start + given4.length) return !projects(given4.slice(query.at - start));
    if (exit.index > query.at && [...names].some((name) => holdsWhole(given4, name))) return true;
  }
  return false;
}
function holders(body, at) {
  const names = /* @__PURE__ */ new Set();
  const first2 = assignedBefore(body, at);
  if (first2 === null) return names;
  names.add(first2);
  const assignments4 = [...body.matchAll(/^[ \t]{0,80}(?:const |let |var )?(\w{1,60})(?:\s?:\s?[\w[\], |<>]{1,60})?\s?=(?!=)\s?(.{1,400})$/gm)];
  for (let round = 0; round < mostRounds; round++) {
    const before = names.size;
    for (const [, name, value] of assignments4) {
      if (name !== void 0 && value !== void 0 && !names.has(name) && [...names].some((held) => holdsWhole(value, held))) names.add(name);
    }
    if (names.size === before) break;
  }
  return names;
}
function assignedBefore(body, at) {
  const before = body.slice(Math.max(0, at - longestStatement), at);
  const found3 = [...before.matchAll(/(?:^|\n)[ \t]{0,80}(?:const |let |var )?(?:\{\s?)?(\w{1,60})(?:\s?\})?(?:\s?:\s?[\w[\], |<>.]{1,60})?\s?=(?!=)/g)].at(-1);
  if (found3?.[1] === void 0) return null;
  const between = before.slice(found3.index + found3[0].length);
  return /\n\s{0,80}(?:if|for|return|else|try)\b|\n\s{0,40}\n/.test(between) ? null : found3[1];
}
function statementFrom(text2, start) {
  let depth = 0;
  const end = Math.min(text2.length, start + 1200);
  for (let at = start; at < end; at++) {
    const unit = text2[at];
    if (unit === "(" || unit === "[" || unit === "{") depth++;
    else if (unit === ")" || unit === "]" || unit === "}") depth--;
    if (depth < 0 || depth === 0 && (unit === "\n" || unit === ";")) return text2.slice(start, at);
  }
  return text2.slice(start, end);
}
function holdsWhole(expression, name) {
  if (!expression.includes(name)) return false;
  if (/\bcls\s?=\s?\w/.test(expression)) return false;
  const item = new RegExp(String.raw`\bfor\s{1,3}(\w{1,40})\s{1,3}in\s{1,3}${name}\b`).exec(expression);
  if (item?.[1] !== void 0) return uses2(expression.slice(0, item.index), item[1]);
  return uses2(expression, name);
}
var unwrapping = String.raw`\s?\.(?:fetchall|fetchone|all|first|one|one_or_none|scalars|mappings|scalar|scalar_one_or_none|scalar_one|to_dict|dict|toObject|toJSON|_asdict|_mapping)\b`;
function uses2(expression, name) {
  const whole = new RegExp(String.raw`(?<![\w."'])${name}(?=${unwrapping}|(?!\s?[\w."'\[(:=?]|\s(?:is|if|and|or|in|not)\b))`).exec(expression);
  if (whole === null) return false;
  const before = expression.slice(0, whole.index);
  if (/(?<![\w.])(?!dict|list|zip)(?!\w{0,30}(?:json|response)\w{0,10}\()[a-z_]\w{0,60}\(\s?\w[\w.]{0,60},[\w.\s,]{0,80}$/i.test(before)) return false;
  return !/\b(?:len|bool|sum|min|max|any|all|count|isinstance|str|set|not|\w{0,30}(?:token|jwt|response|out|public|serial|schema|validate|render|create|encode|sign|login|handle|redirect|from_orm)\w{0,30})\s?[( ]\s?[\w.\s,]{0,40}$/i.test(before);
}
function projects(rest) {
  return /\.(?:count|exists|scalar|delete|update|with_entities|values_list|values|only|select|distinct|project)\(/.test(rest);
}

// src/extract/python/rows.ts
var rowsExtractor = {
  topic: "rows",
  formats: ["python"],
  triggers: ["select * from", "modelserializer"],
  inside: [],
  accompanies: [],
  extract: extract15
};
var longest3 = 12e3;
var queries = [/\bselect\s{1,4}\*\s{1,10}from\s{1,4}["'`]?(\w{1,60})/gi, /\b(?:query|select|get|scalars)\(\s?(?:\w{1,30}\.)?([A-Z]\w{1,60})\s?[,)]/g];
var speaks = /select\s{1,4}\*\s|\b(?:query|select)\(\s?(?:\w{1,30}\.)?[A-Z]|\.get\([A-Z]|ModelSerializer/i;
function* extract15(document, file2) {
  const code2 = outlineOf(document);
  if (!code2 || !mayReturn(code2, file2.text)) return;
  const text2 = withoutComments(file2.text, "python");
  for (const site of code2.functions) yield* returned3(site, text2);
  for (const site of code2.classes) yield* serializer(site, text2);
}
function mayReturn(code2, text2) {
  return allColumns.test(text2) || code2.functions.some(({ node }) => node.decorator_list.length > 0) && speaks.test(text2) || text2.includes("ModelSerializer");
}
var allColumns = /\bselect\s{1,4}\*\s/i;
var declared3 = /\bresponse_model\s?=/;
var shaped = /->\s?(?!None|dict|Dict|Any|list|List|Optional)(?:Page\[|LimitOffsetPage\[)?[A-Z]\w{0,60}(?:Response|Read|Out|Public|Schema|DTO|Dto|Result|View)\w{0,20}|->\s?(?:list|List|Optional)\[\s?\w{0,60}(?:Response|Read|Out|Public|Schema|DTO|Dto|View)/;
function* returned3({ node, inner }, text2) {
  const body = text2.slice(node.start, Math.min(node.end, node.start + longest3));
  if (!speaks.test(body)) return;
  const decorated3 = node.decorator_list.map(({ start, end }) => text2.slice(start, end)).join("\n");
  if (declared3.test(decorated3) || shaped.test(body.slice(0, 800))) return;
  for (const [at, pattern] of queries.entries()) {
    if (at === 1 && node.decorator_list.length === 0) continue;
    for (const match2 of body.matchAll(pattern)) {
      const query = { table: match2[1] ?? "", at: match2.index };
      if (!isGivenBack(body, query, /\breturn\s{1,3}(?:\w{0,40}(?:jsonify|JSONResponse|jsonable_encoder|json)\(\s?)?/g)) continue;
      yield { kind: "rows", symbol: inner.symbol, by: at === 0 ? "sql" : "orm", table: query.table, at: { start: node.start + match2.index, end: node.start + match2.index + match2[0].length } };
      break;
    }
  }
}
function* serializer({ node, inner }, text2) {
  if (!node.bases.some(({ start: start2, end }) => /ModelSerializer$/.test(text2.slice(start2, end)))) return;
  const body = text2.slice(node.start, Math.min(node.end, node.start + longest3));
  const fields3 = /\n\s{1,20}fields\s?=\s?(?:['"]__all__['"]|serializers\.ALL_FIELDS)|\n\s{1,20}exclude\s?=\s?([[(][^\])]{0,600}[\])])/.exec(body);
  const model = /\n\s{1,20}model\s?=\s?(?:\w{1,60}\.){0,3}(\w{1,60})/.exec(body)?.[1];
  if (fields3 === null || model === void 0) return;
  const leaves = [...(fields3[1] ?? "").matchAll(/['"](\w{1,60})['"]/g), ...body.matchAll(/['"](\w{1,60})['"]\s?:\s?\{[^}]{0,200}write_only/g), ...body.matchAll(/\n\s{1,20}(\w{1,60})\s?=\s?[\w.]{1,80}\([^)]{0,300}write_only\s?=\s?True/g)].map((match2) => match2[1] ?? "");
  const start = node.start + fields3.index + (/^\n\s{1,20}/.exec(fields3[0])?.[0].length ?? 0);
  yield { kind: "rows", symbol: inner.symbol, by: "serializer", table: model, ...leaves.length > 0 && { leaves }, at: { start, end: node.start + fields3.index + fields3[0].length } };
}

// src/extract/python/schema-setup.ts
var schemaSetupExtractor = {
  topic: "schema-setup",
  formats: ["python"],
  triggers: ["create_all", "generate_schemas", "create_tables", "create table if not exists"],
  extract: extract16
};
function* extract16(document, file2) {
  const byHand = commandsOf(document);
  for (const { node, guard } of callsOf(document, "create_all", "run_sync", "create_tables")) {
    if (byHand.some(({ start, end }) => start <= node.start && node.end <= end)) continue;
    const handed2 = node.args.map((argument3) => dotted(argument3) ?? "").find((name) => name.endsWith(".create_all"));
    const what = handed2 ?? dotted(node.func) ?? "";
    const by = /(?:metadata|^db|\.db|database)\.create_all$/i.test(what) ? "sqlalchemy" : /^\w*(?:db|database)\w*\.create_tables$/i.test(what) ? "peewee" : null;
    if (by !== null) yield { kind: "schema-setup", by, what, guards: guardValues(guard), at: rangeOf3(node) };
  }
  for (const { node, guard } of callsOf(document, "register_tortoise", "RegisterTortoise", "generate_schemas")) {
    const asked = keyword(node, "generate_schemas");
    if (dotted(node.func)?.endsWith("Tortoise.generate_schemas") === true || asked?.type === "Constant" && asked.value === true) yield { kind: "schema-setup", by: "tortoise", what: "generate_schemas", guards: guardValues(guard), at: rangeOf3(node) };
  }
  yield* statements(withoutComments(file2.text, "python"));
}
function commandsOf(document) {
  const isCommand2 = (name) => /(?:^|\.)(?:command|option)$/.test(name) && /manager|cli|click|typer|command/i.test(name);
  return (outlineOf(document)?.functions ?? []).flatMap(({ node }) => node.decorator_list.some((one) => isCommand2(dotted(one.type === "Call" ? one.func : one) ?? "")) ? [node] : []);
}
function* statements(text2) {
  const match2 = /\bcreate\s{1,4}table\s{1,4}if\s{1,4}not\s{1,4}exists\b/i.exec(text2);
  if (match2 !== null) yield { kind: "schema-setup", by: "sql", what: "CREATE TABLE IF NOT EXISTS", guards: [], at: { start: match2.index, end: match2.index + match2[0].length } };
}

// src/extract/python/tls.ts
var tlsExtractor = {
  topic: "tls",
  formats: ["python"],
  triggers: ["verify=", "verify =", "verify_ssl", "ssl_verify", "verify_cert", "no_verify", "validate_cert", "insecure_skip", "CERT_NONE", "check_hostname", "ssl=", "ssl =", "unverified", "OPT_X_TLS", "tlsInsecure", "tlsAllowInvalid", "cert_reqs", "ssl_certificate_validation", "PYTHONHTTPSVERIFY", "GIT_SSL_NO"],
  extract: extract17
};
function* extract17(document) {
  const code2 = outlineOf(document);
  if (!code2) return;
  const modules = new Set(code2.imports.map(({ from }) => from.split(".", 1)[0] ?? ""));
  for (const { node, scope, guard } of sitesOf(document).dicts) yield* fromOptions(node, scope, guard);
  const spread = /* @__PURE__ */ new Set();
  for (const sites2 of sitesOf(document).calls.values()) {
    for (const site of sites2) {
      yield* fromCall3(site, modules);
      for (const { arg, value } of site.node.keywords) if (arg === null) yield* fromSpread(value, site.scope, spread);
    }
  }
  yield* assignments3(code2, sitesOf(document).calls);
}
function fact7(option3, value, offWhen, guard, at) {
  return { kind: "tls-verify", option: option3, value, offWhen, guards: guardValues(guard), at: rangeOf3(at) };
}
var methods2 = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "head", "options", "request", "send", "stream", "ws_connect", "websocket_connect", "Client", "AsyncClient", "Session", "ClientSession", "client", "create_client", "resource", "HTTPTransport", "AsyncHTTPTransport", "Connection", "connect", "fetch"]);
var clientLibraries = ["requests", "httpx", "boto3", "aiohttp", "urllib3", "niquests", "curl_cffi", "requests_html", "cloudscraper", "tls_client", "botocore", "aiobotocore", "requests_toolbelt", "grequests", "hvac", "websockets", "asyncpg"];
var plain4 = /* @__PURE__ */ new Map([
  ["verify_ssl", "falsy"],
  ["ssl_verify", "falsy"],
  ["verify_certs", "falsy"],
  ["verify_cert", "falsy"],
  ["validate_certs", "falsy"],
  ["validate_cert", "falsy"],
  ["ssl_check_hostname", "falsy"],
  ["tlsInsecure", "truthy"],
  ["tlsAllowInvalidCertificates", "truthy"],
  ["tlsAllowInvalidHostnames", "truthy"],
  ["disable_ssl_certificate_validation", "truthy"],
  ["insecure_skip_verify", "truthy"]
]);
function* fromCall3({ node, scope, guard }, modules) {
  const last2 = lastName(node.func);
  for (const { arg, value } of isInClear(node) ? [] : node.keywords) {
    const off = arg === null ? null : optionOff(arg, value, last2, node, scope, modules);
    if (arg === null || off === null) continue;
    const given4 = toValue(value, scope, guard, 60);
    if (off === "always" || mayBeOff(given4, off)) yield { ...fact7(arg, given4, off, guard, value), ...isProbe(node, last2, scope) && { probe: true } };
  }
  if (last2 === "_create_unverified_context") yield fact7("unverified-context", toValue(node, scope, guard, 20), "always", guard, node);
  if (last2 === "set_option" && node.args.length >= 2) {
    const [option3, value] = node.args;
    if (option3 && value && lastName(option3) === "OPT_X_TLS_REQUIRE_CERT" && /^OPT_X_TLS_(?:NEVER|ALLOW)$/.test(lastName(value))) yield fact7("OPT_X_TLS_REQUIRE_CERT", toValue(value, scope, guard, 20), "always", guard, node);
  }
}
function isInClear({ args, keywords }) {
  const given4 = [args[0], ...keywords.map(({ arg, value }) => arg !== null && /url|uri|host|endpoint/i.test(arg) ? value : null)];
  return given4.some((node) => /^http:\/\/|^https:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/.test(text(node) ?? ""));
}
var harmless2 = /* @__PURE__ */ new Set(["verify", "timeout", "allow_redirects", "follow_redirects", "stream", "proxies"]);
function isProbe({ args, keywords, func }, last2, scope) {
  return last2 === "head" && args.length === 1 && keywords.every(({ arg }) => arg !== null && harmless2.has(arg)) && /^(?:requests|httpx)\.head$/.test(qualify(func, scope) ?? "");
}
function* fromSpread(node, scope, seen) {
  const defs = node.type === "Name" ? find2(scope, node.id)?.defs ?? [] : [];
  for (const def of defs) {
    const { value: options } = def;
    if (options?.type !== "Dict" || seen.has(options)) continue;
    seen.add(options);
    for (const [at, key] of options.keys.entries()) {
      const name = text(key) ?? "";
      const value = options.values[at];
      const off = plain4.get(name);
      if (off === void 0 || !value) continue;
      const given4 = toValue(fallbackOf2(value), def.scope, def.guard, 60);
      if (mayBeOff(given4, off)) yield fact7(name, given4, off, def.guard, value);
    }
  }
}
function fallbackOf2(value) {
  const fallback = value.type === "Call" && lastName(value.func) === "get" && text(value.args[0]) !== null ? value.args[1] : void 0;
  return fallback?.type === "Constant" && fallback.literal === "bool" ? fallback : value;
}
function* fromOptions(options, scope, guard) {
  for (let at = 0; at < options.keys.length; at++) {
    const name = text(options.keys[at] ?? null);
    const value = options.values[at];
    if (name !== null && value && (isCertNone(value) && (name === "cert_reqs" || name === "verify_mode") || asksNoCertificate(name, value))) yield fact7(name, toValue(value, scope, guard, 60), "always", guard, value);
  }
}
function optionOff(name, value, last2, call2, scope, modules) {
  if (text(value) !== null && !isCertNone(value)) return name === "ssl_cert_reqs" && text(value) === "none" ? "always" : null;
  if (isCertNone(value)) return name === "cert_reqs" || name === "ssl_cert_reqs" || name === "validate" || name === "verify_mode" ? "always" : null;
  const known2 = plain4.get(name);
  if (known2 !== void 0) return known2;
  if (name === "ssl_cert_reqs" && value.type === "Constant") return "falsy";
  if (name === "verify") return isClient(last2, call2, scope, modules) ? "falsy" : null;
  if (name === "ssl") return (last2 === "TCPConnector" || methods2.has(last2)) && modules.has("aiohttp") && value.type === "Constant" && value.literal === "bool" ? "falsy" : null;
  return null;
}
function mayBeOff(value, off) {
  if (value.kind === "literal") return off === "truthy" ? Boolean(value.value) : !value.value;
  return value.kind !== "opaque";
}
function isClient(last2, call2, scope, modules) {
  if (!methods2.has(last2) && !/(?:Client|Session|Transport)$/.test(last2)) return false;
  const name = qualify(call2.func, scope) ?? "";
  if (clientLibraries.some((library3) => name.startsWith(`${library3}.`))) return true;
  return clientLibraries.some((library3) => modules.has(library3)) && !name.startsWith("jwt.");
}
function isCertNone(value) {
  return lastName(value) === "CERT_NONE" || text(value) === "CERT_NONE";
}
function asksNoCertificate(name, value) {
  return name === "ssl_cert_reqs" && (isCertNone(value) || value.type === "Constant" && value.literal === "none");
}
var speaks2 = ["send", "sendall", "write", "recv", "read", "makefile", "request", "sendfile"];
function looksAtCertificate(scope, calls3) {
  const calledHere = (name) => calls3.get(name)?.some((site) => site.scope === scope) === true;
  return calledHere("wrap_socket") && calledHere("getpeercert") && !speaks2.some(calledHere);
}
function* assignments3(code2, calls3) {
  for (const site of code2.assignments) {
    yield* ifUnset(site);
    const found3 = fromAssignment(site);
    if (!found3 || !site.value) continue;
    const given4 = toValue(site.value, site.scope, site.guard, 60);
    if (found3.off === "always" || mayBeOff(given4, found3.off)) yield { ...fact7(found3.option, given4, found3.off, site.guard, site.node), ...looksAtCertificate(site.scope, calls3) && { probe: true } };
  }
}
var switches = /* @__PURE__ */ new Map([
  ["PYTHONHTTPSVERIFY", ["0"]],
  ["CURL_CA_BUNDLE", [""]],
  ["REQUESTS_CA_BUNDLE", [""]],
  ["GIT_SSL_NO_VERIFY", ["1", "true"]],
  ["NODE_TLS_REJECT_UNAUTHORIZED", ["0"]]
]);
function* ifUnset({ node, value, scope, guard }) {
  if (node.type !== "Attribute" || value?.type !== "Constant" || value.literal !== "bool" || guard === null || guard.negated) return;
  const off = plain4.get(node.attr);
  const { test: test2 } = guard;
  const given4 = toValue(value, scope, null, 5);
  if (off === void 0 || !mayBeOff(given4, off)) return;
  if (test2.type === "Compare" && test2.ops[0] === "Is" && dotted(test2.left) === dotted(node) && test2.comparators[0]?.type === "Constant") yield fact7(node.attr, given4, off, guard.parent, node);
}
function fromAssignment({ node, value, scope }) {
  if (value === null) return null;
  if (node.type === "Subscript") {
    const key = text(node.slice) ?? "";
    const given4 = text(value);
    if (asksNoCertificate(key, value) || key === "ssl_cert_reqs" && given4 === "none") return { option: key, off: "always" };
    return given4 !== null && switches.get(key)?.includes(given4) && lastName(node.value) === "environ" ? { option: key, off: "always" } : null;
  }
  if (node.type !== "Attribute") return null;
  if (node.attr === "verify_mode" && isCertNone(value)) return { option: "verify_mode", off: "always" };
  if (node.attr === "check_hostname") return { option: "check_hostname", off: "falsy" };
  if (node.attr === "_create_default_https_context" && lastName(value) === "_create_unverified_context") return { option: "_create_default_https_context", off: "always" };
  if (node.attr !== "verify") return null;
  const owner = qualify(node.value, scope) ?? dotted(node.value) ?? "";
  return /^(?:requests|httpx|niquests)\.|session|client/i.test(owner) && text(value) === null ? { option: "verify", off: "falsy" } : null;
}

// src/extract/python/connecting.ts
var makers = [
  [/^(?:sqlalchemy|sqlmodel)\.(?:[\w.]{1,30}\.)?create_(?:async_)?engine$/, "engine"],
  [/^(?:pymongo\.(?:Async)?MongoClient|pymongo\.mongo_client\.MongoClient|motor\.motor_asyncio\.AsyncIOMotorClient|neo4j\.(?:Async)?GraphDatabase\.driver|elasticsearch\.(?:Async)?Elasticsearch)$/, "pool"],
  [/^(?:redis\.(?:asyncio\.)?(?:client\.)?(?:Strict)?Redis(?:\.from_url)?|redis\.(?:asyncio\.)?from_url|aioredis\.(?:from_url|Redis|create_redis_pool))$/, "pool"],
  [/^(?:asyncpg|aiomysql|aiopg)\.create_pool$|^psycopg2\.pool\.\w+$|^psycopg_pool\.\w+$/, "pool"],
  [/^(?:psycopg2|psycopg|pymysql|MySQLdb|mysql\.connector|pyodbc|asyncpg|aiomysql|aiopg|oracledb|cx_Oracle|pymssql)\.connect$|^psycopg\.(?:Async)?Connection\.connect$/, "connection"]
];
var lastWords = /^(?:create_engine|create_async_engine|(?:Async)?MongoClient|AsyncIOMotorClient|driver|(?:Async)?Elasticsearch|(?:Strict)?Redis|from_url|create_redis_pool|create_pool|\w*ConnectionPool|connect)$/;
var connectingExtractor = {
  topic: "connecting",
  formats: ["python"],
  triggers: ["create_engine(", "create_async_engine("],
  inside: ["create_engine(", "create_async_engine(", "mongoclient(", "create_pool(", "from_url("],
  accompanies: [...servingWords, "mongoclient", "graphdatabase", "elasticsearch", "redis", "create_pool", "connectionpool", ".connect("],
  extract: extract18
};
function* extract18(document, { text: text2 }) {
  const code2 = outlineOf(document);
  if (!code2 || code2.functions.length === 0) return;
  const records = /* @__PURE__ */ new Map();
  for (const [last2, sites2] of sitesOf(document).calls) if (lastWords.test(last2)) for (const site of sites2) make(site, records, text2);
  if (records.size > 0 || answering2.test(text2)) for (const lead of leadsOf(text2)) note2(lead, code2.functions, records);
  for (const { node, inner } of code2.functions) {
    const record = records.get(inner.symbol);
    if (record !== void 0) yield { kind: "connecting", symbol: inner.symbol, ...record.makes && { makes: record.makes }, calls: [...record.calls.values()], at: { start: node.start, end: node.start + node.name.length + 4 } };
  }
}
function recordAt(symbol2, records) {
  const record = records.get(symbol2) ?? { calls: /* @__PURE__ */ new Map() };
  records.set(symbol2, record);
  return record;
}
function make({ node, scope, guard }, records, text2) {
  const home = functionOf(scope);
  const name = home === null ? null : qualify(node.func, scope);
  const family = name === null ? void 0 : makers.find(([pattern]) => pattern.test(name))?.[1];
  if (home === null || name === null || family === void 0) return;
  if (!isKept2(home, guard, text2) && !/sqlite|:memory:/i.test(text2.slice(node.start, node.end))) recordAt(home.symbol, records).makes ??= { what: maker(name), family, at: rangeOf3(node.func) };
}
function isKept2(home, guard, text2) {
  for (let at = guard; at !== null; at = at.parent) if (/\bis None\b|\bnot (?:\w+\.)*_?(?:\w*(?:engine|client|pool|conn|redis|db|instance)\w*)\b|not in\b|==\s?None/i.test(text2.slice(at.test.start, at.test.end))) return true;
  const { node } = home;
  if (node.type !== "FunctionDef" && node.type !== "AsyncFunctionDef") return false;
  if (node.decorator_list.some((one) => /cache|singleton|resource|startup|on_event|listens_for|fixture/i.test(text2.slice(one.start, one.end)))) return true;
  return node.name !== "__init__" && /\bglobal\s|app\.state\.|\bcls\._|\bself\._?(?:pool|engine|client|redis|db|conn)\w{0,20}\s?=/.test(text2.slice(node.start, node.end));
}
var answering2 = /@\w{1,40}\.(?:get|post|put|patch|delete|route|api_route|websocket)\(|\bDepends\(|\b(?:APIView|ViewSet|MethodView|RequestHandler|View)\)|\bdef \w{1,60}\(request\b/;
var called4 = /(?<![.\w])(?:(?:Depends|Security|Provide)\(\s?(\w{3,60})\s?[,)]|(self\.)?(\w{3,60})\()/g;
function* leadsOf(text2) {
  for (const match2 of text2.matchAll(called4)) {
    const [whole, given4, self2, direct] = match2;
    const name = given4 ?? direct ?? "";
    if (mayLead(name) && !lastWords.test(name) && !/(?:def|class)\s{1,3}$/.test(text2.slice(Math.max(0, match2.index - 8), match2.index))) yield { name, own: self2 !== void 0, at: { start: match2.index, end: match2.index + whole.length } };
  }
}
function note2({ name, own: own2, at }, functions3, records) {
  const home = innermost(functions3, at.start);
  if (home === null) return;
  const { symbol: symbol2 } = home.inner;
  const called5 = own2 ? `${symbol2.slice(0, Math.max(0, symbol2.lastIndexOf(".")))}.${name}` : name;
  const { calls: calls3 } = recordAt(symbol2, records);
  if (calls3.size < mostLeads) calls3.set(called5, { kind: "name", name: called5, at });
}
function innermost(functions3, offset) {
  let low = 0;
  let high = functions3.length;
  while (low < high) {
    const middle2 = low + high >> 1;
    if (functions3[middle2].node.start <= offset) low = middle2 + 1;
    else high = middle2;
  }
  for (let at = low - 1; at >= Math.max(0, low - 40); at--) if (functions3[at].node.end > offset) return functions3[at];
  return null;
}

// src/extract/python/loop-queries.ts
var loopQueriesExtractor = { topic: "loop-queries", formats: ["python"], triggers: [], inside: [], accompanies: [".fetch(", ".fetchall(", ".fetch_all(", ".all()", ".objects.", ".scalars(", ".query(", ".execute("], extract: extract19 };
var words3 = {
  loop: /^([ \t]{1,60})(?:async )?for (?<items>[\w, ()]{1,80}) in (?<rows>[^\n]{1,200}):[ \t]*(?:#[^\n]*)?$/gm,
  rows: /\.fetch(?:all|_all|many)?\(|\.(?:all|to_list|scalars)\([^()]{0,40}\)$|\bscalars\([^]{0,400}\)\.all\(\)|\.objects\.(?:filter|all|exclude|order_by|select_related)\(|\.query\([^]{0,300}\.all\(\)|(?:cursor|conn|db|session)\.execute\([^]{0,300}\)$/,
  query: /\.execute\(\s*(?:text\(\s*)?(?:f?["']{1,3}\s*SELECT\b|(?:sa\.|sqlalchemy\.)?select\()|\.fetch(?:one|_one|row|val|all|_all)\(|\b(?:db|session|s|self\.db|self\.session|db\.session)\.(?:query|scalar|scalars|get)\((?=\s*[A-Z(]|\s*(?:sa\.)?select)|\.objects\.(?:get|filter|exclude|all|count)\(|\b[A-Z]\w{1,40}\.query\.(?:get|filter|filter_by)\(|\.find_one\(/i,
  bodyOf: (text2, match2) => bodyBelow(text2, match2.index + match2[0].length, (match2[1] ?? "").length)
};
function* extract19(document, { text: text2 }) {
  if (document.kind === "python") yield* loopQueries(text2, words3);
}
var longest4 = 3e3;
function bodyBelow(text2, from, indent2) {
  const below = text2.slice(from, from + longest4);
  const lines = below.split("\n");
  let length = lines[0]?.length ?? 0;
  for (const line of lines.slice(1)) {
    if (line.trim() !== "" && line.length - line.trimStart().length <= indent2) break;
    length += line.length + 1;
  }
  return below.slice(0, length).replaceAll(/#[^\n]*/g, (found3) => " ".repeat(found3.length));
}

// src/extract/python/outbound.ts
var outboundExtractor = {
  topic: "outbound",
  formats: ["python"],
  triggers: ["smtplib.smtp"],
  inside: ["smtplib.", "openai(", "urlopen("],
  accompanies: ["requests.", "requests import", "requests as", "niquests", "smtplib", "imaplib", "ftplib", "urlopen", "openai", "anthropic", "timeout=none", "timeout =none", "timeout= none", "timeout = none"],
  extract: extract20
};
var verbs6 = "(?:get|post|put|patch|delete|head|options|request)";
var libraries = [
  { name: new RegExp(`^(?:requests|niquests)\\.(?:(?:api|sessions)\\.)?(?:${verbs6}|(?:[Ss]ession)\\(\\)\\.(?:${verbs6}|send))$`), library: "requests", at: -1, waits: "for-ever" },
  { name: /^smtplib\.SMTP(?:_SSL)?$/, library: "smtplib", at: 3, waits: "for-ever" },
  { name: /^imaplib\.IMAP4(?:_SSL)?$/, library: "imaplib", at: 6, waits: "for-ever" },
  { name: /^ftplib\.FTP(?:_TLS)?$/, library: "ftplib", at: 4, waits: "for-ever" },
  { name: /^urllib\.request\.urlopen$/, library: "urllib", at: 2, waits: "for-ever" },
  { name: /^openai\.(?:Async)?(?:Azure)?OpenAI$/, library: "openai", at: -1, waits: "minutes" },
  { name: /^anthropic\.(?:Async)?Anthropic$/, library: "anthropic", at: -1, waits: "minutes" }
];
var words4 = ["get", "post", "put", "patch", "delete", "head", "options", "request", "send", "SMTP", "SMTP_SSL", "IMAP4", "IMAP4_SSL", "FTP", "FTP_TLS", "urlopen", "OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI", "Anthropic", "AsyncAnthropic"];
var mostCalls3 = 20;
function* extract20(document, { text: text2 }) {
  let limits = null;
  let count = 0;
  for (const { node, scope } of callsOf(document, ...words4)) {
    const name = qualify(node.func, scope);
    if (name === null || count >= mostCalls3) continue;
    const library3 = libraries.find((one) => one.name.test(name));
    if (library3 !== void 0 && isUntimed(node, library3) && !(limits ??= limitsOf(text2)).has(library3.library)) {
      count++;
      yield factOf3(name, library3.library, isSwitchedOff(node) ? "switched-off" : library3.waits, node);
    }
  }
  for (const { node, scope } of text2.includes("httpx") ? callsOf(document, ...words4.slice(0, 8), "stream", "Client", "AsyncClient") : []) {
    const name = isSwitchedOff(node) ? qualify(node.func, scope) : null;
    if (name?.startsWith("httpx.") === true && ++count <= mostCalls3) yield factOf3(name, "httpx", "switched-off", node);
  }
}
function limitsOf(text2) {
  const found3 = /* @__PURE__ */ new Set();
  if (/setdefaulttimeout\(/.test(text2)) for (const one of ["smtplib", "imaplib", "ftplib", "urllib"]) found3.add(one);
  if (/timeout\w{0,20}adapter|class \w{0,40}\((?:requests\.)?(?:adapters\.)?(?:HTTPAdapter|Session)\)|\.request\s?=\s?(?:functools\.)?partial\(|kwargs\.setdefault\(\s?['"]timeout/i.test(text2)) found3.add("requests");
  if (/\btimeout\s?=|http_client\s?=/.test(text2)) for (const one of ["openai", "anthropic"]) found3.add(one);
  return found3;
}
function isUntimed({ args, keywords }, { at }) {
  if (args.some(({ type: type2 }) => type2 === "Starred") || at >= 0 && args.length > at) return false;
  if (keywords.some(({ arg }) => arg === null)) return false;
  const given4 = keywords.find(({ arg }) => arg === "timeout");
  return given4 === void 0 || isNone2(given4.value);
}
function isSwitchedOff(node) {
  const given4 = keyword(node, "timeout");
  return given4 !== null && isNone2(given4);
}
function isNone2(node) {
  return node.type === "Constant" && node.literal === "none";
}
function factOf3(name, library3, waits, node) {
  return { kind: "untimed-call", what: name.replaceAll("()", "").replace(/^urllib\.request\./, "").slice(0, 60), library: library3, waits, at: rangeOf3(node.func) };
}

// src/extract/python/swallowed.ts
var swallowedExtractor = { topic: "swallowed", formats: ["python"], triggers: ["except exception: pass"], inside: [], accompanies: ["except:", "except "], concerns: ({ text: text2 }) => passes.test(text2), extract: extract21 };
var passes = /\bexcept\b[^\n]{0,200}:[^\n]{0,200}\n?[ \t]{0,80}(?:pass|continue|\.\.\.)/;
var handler = /^([ \t]{0,80})except(?:[ \t]*|[ \t]+\(?[\w., \t]{0,120}\b(?:Exception|BaseException)\b[\w., \t]{0,120}\)?(?:[ \t]+as[ \t]+\w{1,40})?[ \t]*):[ \t]*(?:(pass|continue|\.\.\.)[ \t]*)?(#[^\n]{0,300})?\r?$/gm;
var nothing3 = /^(?:pass|continue|\.\.\.)[ \t]*(#.*)?$/;
var mostLines3 = 12;
function* extract21(document, { text: text2 }) {
  if (document.kind !== "python" || !passes.test(text2)) return;
  const places2 = [];
  for (const match2 of text2.matchAll(handler)) {
    const [whole, indent2 = "", only, comment] = match2;
    if (places2.length >= mostPlaces) break;
    const end = match2.index + whole.length;
    if (isReason(comment) || only === void 0 && !doesNothing(text2, end, indent2.length) || isQuoted(text2, match2.index)) continue;
    const tried = triedBefore(text2, match2.index, indent2);
    if (tried === null || isHarmless(tried, whole) || isLastResort(text2, match2.index, indent2.length)) continue;
    places2.push({ start: match2.index + indent2.length, end });
  }
  const [first2] = places2;
  if (first2 !== void 0) yield { kind: "swallowed", places: places2, at: first2 };
}
function doesNothing(text2, from, indent2) {
  let found3 = false;
  let at = from;
  for (let line = 0; line < mostLines3 && at < text2.length; line++) {
    const start = at + 1;
    const end = lineEnd5(text2, start);
    at = end;
    const content = text2.slice(start, end).trim();
    if (content === "") continue;
    const isComment = content.startsWith("#");
    if (indentOf2(text2, start) <= indent2) {
      if (isComment) continue;
      return found3;
    }
    if (isComment) {
      if (isReason(content)) return false;
      continue;
    }
    const statement = nothing3.exec(content);
    if (statement === null || isReason(statement[1])) return false;
    found3 = true;
  }
  return found3;
}
function lineEnd5(text2, from) {
  const end = text2.indexOf("\n", from);
  return end < 0 ? text2.length : end;
}
function indentOf2(text2, start) {
  let at = start;
  while (text2[at] === " " || text2[at] === "	") at++;
  return at - start;
}
var longestTry = 6e3;
function triedBefore(text2, handlerAt, indent2) {
  const before = `${handlerAt <= longestTry ? "\n" : ""}${text2.slice(Math.max(0, handlerAt - longestTry), handlerAt)}`;
  const at = before.lastIndexOf(`
${indent2}try:`);
  if (at < 0) return before.length < longestTry || !before.includes(`${indent2}try`) ? null : before;
  return before.slice(before.indexOf(":", at) + 1);
}
function isHarmless(tried, handlerLine) {
  const lines = tried.split("\n").map((line) => line.replace(/#.*$/, "").trim()).filter((line) => line !== "" && !/^except\b/.test(line));
  if (lines.length === 0 || lines.every((line) => line === "pass")) return false;
  if (/^(?:import|from)\s/.test(lines[0] ?? "") && (lines.length <= 2 || handlerLine.startsWith("e"))) return true;
  if (handlerLine.includes("CancelledError") && lines.every((line) => /^await\b/.test(line))) return true;
  return lines.length <= 6 && isCleanup(lines);
}
var quiet = /^(?:__del__|__exit__|__aexit__|a?close\w*|_?(?:clean_?up|shutdown|tear_?down|stop|disconnect|dispose|release|terminate|kill)\w*)$/;
function isLastResort(text2, handlerAt, indent2) {
  let limit = indent2;
  const lines = text2.slice(Math.max(0, handlerAt - longestTry), handlerAt).split("\n");
  for (let at = lines.length - 1; at >= 0 && limit > 0; at--) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const depth = indentOf2(line, 0);
    if (depth >= limit) continue;
    limit = depth;
    const opened = line.trim();
    if (opened.startsWith("finally")) return true;
    const name = /^(?:async )?def (\w{1,80})/.exec(opened)?.[1];
    if (name !== void 0) return quiet.test(name);
  }
  return false;
}
function isQuoted(text2, at) {
  for (const quotes of ['"""', "'''"]) {
    let count = 0;
    for (let next2 = text2.indexOf(quotes); next2 >= 0 && next2 < at; next2 = text2.indexOf(quotes, next2 + 3)) count++;
    if (count % 2 === 1) return true;
  }
  return false;
}

// src/extract/python/logs.ts
var deepest13 = 6;
function* logs(document) {
  for (const { node, scope, guard } of callsOf(document, "debug", "info", "warning", "warn", "error", "critical", "exception", "log", "print")) {
    const level = levelOf(node);
    const home = functionOf(scope);
    if (level === null || home === null) continue;
    for (const found3 of [...node.args, ...node.keywords.flatMap(({ arg, value }) => arg === "extra" || arg === null ? [value] : [])].flatMap((argument3) => written3(argument3, scope, 0))) {
      yield { kind: "log", ...found3, level, symbol: home.symbol, guards: guardValues(guard), at: rangeOf3(node) };
    }
  }
}
function levelOf({ func }) {
  if (func.type === "Name") return func.id === "print" ? "info" : null;
  if (func.type !== "Attribute" || !/^_?(?:log|logger|logging|LOG|LOGGER)$|_(?:log|logger)$/.test(lastName(func.value))) return null;
  return func.attr === "debug" ? "debug" : "info";
}
function written3(node, scope, depth) {
  if (depth > deepest13) return [];
  const all4 = (nodes) => nodes.flatMap((each) => written3(each, scope, depth + 1));
  switch (node.type) {
    case "Name":
    case "Attribute":
      return ofName(node);
    case "Subscript":
      return ofKey(text(node.slice), node);
    case "JoinedStr":
      return all4(node.values);
    case "FormattedValue":
      return all4([node.value]);
    case "BinOp":
      return node.op === "Add" ? all4([node.left, node.right]) : node.op === "Mod" ? all4([node.right]) : [];
    case "Tuple":
    case "List":
      return all4(node.elts);
    case "Dict":
      return all4(node.values);
    case "Call":
      return ofCall(node, all4);
    default:
      return [];
  }
}
function ofName(node) {
  const name = dotted(node);
  if (name === null) return [];
  if (/^(?:self\.)?(?:request|req)\.headers$/.test(name)) return [{ what: "headers", name }];
  const last2 = lastName(node);
  const found3 = confidential(last2);
  const what = found3 === "perhaps" && last2 === last2.toUpperCase() ? null : found3;
  return what === null ? [] : [{ what, name }];
}
function ofKey(key, { value }) {
  const what = key === null ? null : confidential(key);
  return key === null || what === null ? [] : [{ what, name: `${lastName(value)}[${key}]` }];
}
function ofCall(call2, all4) {
  const name = lastName(call2.func);
  if (call2.func.type === "Name") return /^(?:str|repr|dict)$/.test(name) ? all4(call2.args) : [];
  if (name === "format") return all4([...call2.args, ...call2.keywords.map(({ value }) => value)]);
  if (name === "dumps") return all4(call2.args.slice(0, 1));
  const key = (name === "get" || name === "getenv") && call2.args.length === 1 ? text(call2.args[0]) : null;
  const what = key === null ? null : confidential(key);
  return key === null || what === null ? [] : [{ what, name: key }];
}

// src/extract/python/safeguards.ts
function* safeguards(code2, file2) {
  let text2 = null;
  const uses3 = (name) => isUsedIn(name, text2 ??= withoutComments(file2.text, "python"));
  for (const site of code2.classes) {
    const is = kindOfClass(site);
    if (is !== null) yield { kind: "safeguard", symbol: site.inner.symbol, is, ...uses3(site.node.name) && { used: true }, ...isIdleClass(site, is) && { idle: true }, at: named5(site.node, 6) };
  }
  for (const site of code2.functions) yield* ofFunction2(site, uses3);
  for (const site of code2.assignments) yield* ofLimiter(site, uses3);
  const names = code2.imports.flatMap(({ local }) => /^[A-Za-z]\w{2,60}(?:Middleware|Limiter)$|^(?:limiter|\w{1,30}_(?:middleware|exception_handler))$/.test(local) && !uses3(local) ? [local] : []);
  if (names.length > 0) yield { kind: "idle-imports", names, at: { start: 0, end: 0 } };
}
function named5({ start, name }, keyword2) {
  return { start, end: start + keyword2 + name.length };
}
var abstract = /^(?:_|Base|Abstract)|(?:Base|Mixin|Protocol|Interface)$/;
function kindOfClass({ node, methods: methods3, inner }) {
  if (abstract.test(node.name) || inner.symbol.includes(".")) return null;
  const bases2 = node.bases.map(lastName);
  if (bases2.some((base) => /^(?:ABC|Protocol)$/.test(base))) return null;
  if (bases2.some((base) => /^(?:BasePermission|IsAuthenticated|IsAdminUser)$/.test(base))) return "permission";
  if (bases2.some((base) => /^(?:BaseHTTPMiddleware|MiddlewareMixin)$/.test(base))) return "middleware";
  return /Middleware$/.test(node.name) && bases2.length === 0 && methods3.some(takesScope) ? "middleware" : null;
}
function takesScope({ node: { name, args } }) {
  return name === "__call__" && args.args.map(({ arg }) => arg).join().endsWith("scope,receive,send");
}
function isIdleClass({ node, methods: methods3 }, is) {
  if (is !== "permission" || saysOpen.test(node.name) || !node.bases.some((base) => lastName(base) === "BasePermission")) return false;
  const answers3 = methods3.filter(({ node: { name } }) => name === "has_permission" || name === "has_object_permission");
  return answers3.some(({ node: { name } }) => name === "has_permission") && answers3.every(({ node: { body } }) => isTrue3(body)) && methods3.length === answers3.length;
}
function* ofFunction2({ node, inner, owner, scope }, uses3) {
  if (owner !== null || scope.kind !== "module" || node.name.startsWith("test")) return;
  const is = decides.test(node.name) ? "guard" : isExceptionHandler(node, inner.symbol) ? "exception-handler" : null;
  if (is === null) return;
  const isIdle = is === "guard" && !saysOpen.test(node.name) && (isTrue3(node.body) || isEmptyDecorator(node));
  const isRegistered = node.decorator_list.length > 0;
  yield { kind: "safeguard", symbol: inner.symbol, is, ...(isRegistered || uses3(node.name)) && { used: true }, ...isIdle && { idle: true }, at: named5(node, node.type === "FunctionDef" ? 4 : 10) };
}
function isExceptionHandler({ name, args }, symbol2) {
  if (!/(?:exception|error)_handler$/.test(name) || symbol2.includes(".")) return false;
  const [first2, second] = args.args;
  return args.args.length === 2 && /^_?(?:request|req)$/.test(first2?.arg ?? "") && second?.annotation !== null && second?.annotation !== void 0 && /(?:Error|Exception)$/.test(lastName(second.annotation));
}
function working(body) {
  const [first2] = body;
  return first2?.type === "Expr" && first2.value.type === "Constant" && first2.value.literal === "str" ? body.slice(1) : body;
}
function isTrue3(body) {
  const [only, ...more] = working(body);
  return only?.type === "Return" && more.length === 0 && only.value?.type === "Constant" && only.value.literal === "bool" && only.value.value === true;
}
function isEmptyDecorator({ args, body }) {
  const given4 = args.args[0]?.arg;
  const [wrapper, result, ...more] = working(body);
  if (given4 === void 0 || more.length > 0 || result?.type !== "Return") return false;
  if (wrapper?.type !== "FunctionDef" && wrapper?.type !== "AsyncFunctionDef") return false;
  const [only, ...others3] = working(wrapper.body);
  return others3.length === 0 && only?.type === "Return" && result.value?.type === "Name" && result.value.id === wrapper.name && calls2(only.value, given4);
}
function calls2(node, name) {
  const call2 = node?.type === "Await" ? node.value : node;
  return call2?.type === "Call" && call2.func.type === "Name" && call2.func.id === name;
}
function* ofLimiter({ node, value, scope }, uses3) {
  if (scope.kind !== "module" || node.type !== "Name" || value?.type !== "Call" || dotted(value.func) !== "Limiter") return;
  if (value.keywords.some(({ arg }) => arg === null || /_limits$/.test(arg))) return;
  yield { kind: "safeguard", symbol: node.id, is: "limiter", ...uses3(node.id) && { used: true }, at: { start: node.start, end: node.end } };
}

// src/extract/python/served-folders.ts
function* servedFolders(document) {
  for (const { node, scope, guard } of callsOf(document, "StaticFiles", "Flask", "send_from_directory", "add_static", "static")) {
    const given4 = folderArgument(node, scope);
    const folder2 = given4 === null ? null : folderOf(given4.node, scope, given4.from, 0);
    if (folder2 !== null) yield { kind: "static-folder", by: lastName(node.func), ...folder2, guards: guardValues(guard), at: rangeOf3(node) };
  }
}
function folderArgument(call2, scope) {
  const name = lastName(call2.func);
  if (name === "StaticFiles") return found2(keyword(call2, "directory") ?? call2.args[0], "process");
  if (name === "Flask") return found2(keyword(call2, "static_folder"), "file");
  if (name === "send_from_directory") return isGiven(argument(call2, 1, "path", "filename"), scope) ? found2(argument(call2, 0, "directory"), "file") : null;
  const isAiohttp = name === "add_static" || (qualify(call2.func, scope) ?? "").startsWith("aiohttp.web.");
  return isAiohttp ? found2(argument(call2, 1, "path"), "process") : null;
}
function isGiven(node, scope) {
  return node?.type === "Name" && find2(scope, node.id)?.defs.every(({ kind: kind2 }) => kind2 === "param") === true;
}
function found2(node, from) {
  return node === null || node === void 0 ? null : { node, from };
}
function folderOf(node, scope, from, depth) {
  if (depth > 8) return null;
  const next2 = (inner) => folderOf(inner, scope, from, depth + 1);
  const plain5 = text(node);
  if (plain5 !== null) return plain5.startsWith("/") || plain5.includes("://") ? null : { folder: plain5, from };
  if (node.type === "Name") {
    const defs = find2(scope, node.id)?.defs ?? [];
    const [only] = defs;
    return defs.length === 1 && only?.kind === "value" && only.value !== null ? folderOf(only.value, only.scope, "process", depth + 1) : null;
  }
  if (node.type === "Attribute") return node.attr === "parent" ? up(next2(node.value)) : node.attr === "root_path" ? { folder: ".", from: "file" } : null;
  if (node.type === "BinOp" && node.op === "Div") return joined(next2(node.left), text(node.right));
  return node.type === "Call" ? ofCall2(node, next2) : null;
}
var thisFile = "__file__";
function ofCall2(call2, next2) {
  const name = lastName(call2.func);
  const [first2, ...rest] = call2.args;
  if (name === "getcwd" || name === "cwd") return { folder: ".", from: "process" };
  if (name === "resolve" || name === "absolute") return call2.func.type === "Attribute" ? next2(call2.func.value) : null;
  if (first2 === void 0) return null;
  const base = first2.type === "Name" && first2.id === "__file__" ? { folder: thisFile, from: "file" } : null;
  switch (name) {
    case "Path":
    case "abspath":
    case "realpath":
    case "str":
      return base ?? next2(first2);
    case "dirname":
      return up(base ?? next2(first2));
    case "join":
      return rest.reduce((folder2, part) => joined(folder2, text(part)), next2(first2));
    default:
      return null;
  }
}
function up(folder2) {
  if (folder2 === null) return null;
  return { ...folder2, folder: folder2.folder === thisFile ? "." : `${folder2.folder}/..` };
}
function joined(folder2, part) {
  return folder2 === null || part === null || part.startsWith("/") || folder2.folder === thisFile ? null : { ...folder2, folder: `${folder2.folder}/${part}` };
}

// src/extract/python/tokens.ts
function* tokenReads(document, { text: source }) {
  for (const { node, scope, guard } of callsOf(document, "decode", "get_unverified_claims")) {
    const how = howRead(node, scope);
    if (how === null) continue;
    const home = functionOf(scope);
    if (how === "unverified" && (isChecked(node, home, source) || isOthers(node.args[0]))) continue;
    yield { kind: "token-read", by: `jwt.${lastName(node.func)}`, how, symbol: home?.symbol ?? "", guards: guardValues(guard), at: rangeOf3(node) };
  }
}
function howRead(call2, scope) {
  const name = qualify(call2.func, scope) ?? "";
  if (name.endsWith("get_unverified_claims")) return "unverified";
  if (!/(?:^|\.)jwt\.(?:api_jwt\.)?decode$|^jwt\.PyJWT\(\)\.decode$/.test(name)) return null;
  if (listsNone(keyword(call2, "algorithms"))) return "no-algorithm";
  return isOff(keyword(call2, "verify")) || turnsOff(keyword(call2, "options"), scope) ? "unverified" : null;
}
function isOff(node) {
  return node?.type === "Constant" && node.literal === "bool" && node.value === false;
}
function listsNone(node) {
  return (node?.type === "List" || node?.type === "Tuple") && node.elts.some((each) => text(each)?.toLowerCase() === "none");
}
function turnsOff(node, scope) {
  const defs = node?.type === "Name" ? find2(scope, node.id)?.defs ?? [] : [];
  const options = defs.length === 1 ? defs[0]?.value ?? null : node;
  return options?.type === "Dict" && options.keys.some((key, at) => text(key) === "verify_signature" && isOff(options.values[at]));
}
var checks2 = /get_signing_key|jwks|\.verify\(|verify_(?:token|jwt|signature)|decode_token|public_key|introspect|expire|\bexp\b["']?\]/i;
var decoding = /\bdecode\(/g;
var longest5 = 6e3;
function isChecked(call2, home, source) {
  if (home === null) return false;
  const body = source.slice(home.node.start, Math.min(home.node.end, home.node.start + longest5));
  const others3 = body.slice(0, call2.start - home.node.start) + body.slice(call2.end - home.node.start);
  return checks2.test(others3) || (others3.match(decoding)?.length ?? 0) > 0;
}
function isOthers(node) {
  return /id_?token|assertion|client_secret/i.test(node === void 0 ? "" : lastName(node) || (node.type === "Subscript" ? text(node.slice) ?? "" : ""));
}

// src/extract/python/wiring.ts
var riding = { formats: ["python"], triggers: [], inside: [] };
var confidentialWords = ["passw", "passphrase", "passcode", "pwd", "api_key", "apikey", "api-key", "private_key", "privatekey", "private-key", "encryption_key", "encryptionkey", "encryption-key", "secret", "token", "jwt", "auth", "bearer", "cookie", "otp", "credentials", "headers"];
var wiringExtractors = [
  {
    ...riding,
    topic: "safeguards",
    accompanies: [],
    extract(document, file2) {
      const code2 = outlineOf(document);
      return code2 ? safeguards(code2, file2) : [];
    }
  },
  { ...riding, topic: "token-reads", accompanies: ["jwt", "jose"], extract: tokenReads },
  { ...riding, topic: "served-folders", accompanies: ["staticfiles", "static_folder", "send_from_directory", "add_static", "aiohttp"], extract: servedFolders },
  { ...riding, topic: "logs", accompanies: confidentialWords, extract: logs }
];

// src/extract/python/index.ts
var silent2 = /* @__PURE__ */ new Set(["test", "vendored", "generated"]);
var topics = [
  envExtractor,
  dotenvExtractor2,
  corsExtractor,
  credentialUseExtractor,
  emptyCredentialExtractor,
  authSwitchExtractor,
  refusalExtractor,
  credentialsExtractor,
  tlsExtractor,
  debugExtractor,
  routesExtractor,
  processesExtractor,
  activityExtractor,
  containersExtractor,
  memoryStoresExtractor,
  lateImportsExtractor,
  diskExtractor,
  limitsExtractor,
  rowsExtractor,
  schemaSetupExtractor,
  swallowedExtractor,
  outboundExtractor,
  connectingExtractor,
  loopQueriesExtractor,
  ...wiringExtractors
];
var pythonExtractors = [
  moduleExtractor,
  columnsExtractor,
  ...topics.map((topic) => ({ ...topic, extract: (document, file2) => silent2.has(file2.role) ? [] : topic.extract(document, file2) }))
];

// src/extract/tables.ts
var tablesExtractor = {
  topic: "tables",
  formats: ["python"],
  triggers: ["create table"],
  *extract(_document, file2) {
    yield* columns(file2.text);
  }
};
var opening = /\bcreate[ \t\r\n]{1,8}(?:temp(?:orary)?[ \t]{1,4}|unlogged[ \t]{1,4})?table[ \t\r\n]{1,8}(?:if[ \t\r\n]{1,8}not[ \t\r\n]{1,8}exists[ \t\r\n]{1,8})?/gi;
var identifier2 = /["'`[]?[\w{}$]{1,80}["'`\]]?(?:\.["'`[]?[\w{}$]{1,80}["'`\]]?)?/y;
var longest6 = 2e4;
var mostTables = 200;
var constraints = /* @__PURE__ */ new Set(["primary", "foreign", "unique", "constraint", "check", "index", "key", "exclude", "like", "fulltext", "spatial", "period"]);
function* columns(text2) {
  let tables2 = 0;
  for (const match2 of text2.matchAll(opening)) {
    if (++tables2 > mostTables) return;
    const name = wordAt(text2, match2.index + match2[0].length);
    if (name === null) continue;
    const open2 = text2.indexOf("(", name.end);
    if (open2 < 0 || open2 - name.end > 20 || text2.slice(name.end, open2).trim() !== "") continue;
    const table4 = bare2(name.text);
    for (const part of parts2(text2, open2 + 1)) {
      const column = columnOf(text2, part, table4);
      if (column !== null) yield column;
    }
  }
}
function wordAt(text2, start) {
  identifier2.lastIndex = start;
  const match2 = identifier2.exec(text2);
  return match2 === null ? null : { start, end: start + match2[0].length, text: match2[0] };
}
function bare2(name) {
  const last2 = name.slice(name.lastIndexOf(".") + 1).replace(/["'`[\]]/g, "");
  return last2.includes("{") || last2.includes("$") ? "" : last2;
}
function parts2(text2, start) {
  const found3 = [];
  let depth = 0;
  let from = start;
  const limit = Math.min(text2.length, start + longest6);
  for (let at = start; at < limit; at++) {
    const unit = text2[at];
    if (unit === "-" && text2[at + 1] === "-") {
      while (at < limit && text2[at] !== "\n") at++;
      if (text2.slice(from, at).trimStart().startsWith("--")) from = at;
    } else if (unit === "(") depth++;
    else if (unit === ")" && depth > 0) depth--;
    else if (unit === ")" || unit === "," && depth === 0) {
      found3.push({ start: from, end: at });
      from = at + 1;
      if (unit === ")") return found3;
    }
  }
  return [];
}
function columnOf(text2, part, table4) {
  let start = part.start;
  while (start < part.end && /[\s\\]/.test(text2[start] ?? "")) start++;
  const name = wordAt(text2, start);
  if (name === null || name.end > part.end) return null;
  const plain5 = bare2(name.text);
  if (plain5 === "" || constraints.has(plain5.toLowerCase())) return null;
  const type2 = /^[ \t]{1,20}([A-Za-z][\w ]{0,30})/.exec(text2.slice(name.end, Math.min(part.end, name.end + 60)));
  if (type2?.[1] === void 0) return null;
  return { kind: "column", by: "sql", table: table4, name: plain5, type: type2[1].trim().split(" ")[0] ?? "", at: { start, end: name.end } };
}

// src/auditor.ts
function auditor(ruleSet) {
  return createAuditor(ruleSet, [...configExtractors, ...pythonExtractors, tablesExtractor], typescriptTriggers, [dataflowExtractor]);
}
export {
  auditor
};
