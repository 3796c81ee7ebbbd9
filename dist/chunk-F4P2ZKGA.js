import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  parseNginx
} from "./chunk-S6LD3KG2.js";
import "./chunk-VVXIB3GI.js";

// src/edit/places.ts
function placesOf(problem, textOf, notes, count) {
  const found = [];
  for (const { path, at } of [problem, ...(problem.related ?? []).filter(({ note }) => notes.includes(note))]) {
    const text = textOf(path);
    if (text === null) return null;
    found.push({ path, at, text, written: text.slice(at.start, at.end) });
  }
  return count !== void 0 && count > found.length ? null : found;
}
function fixOf(title, safe, places, change) {
  const edits = /* @__PURE__ */ new Map();
  for (const place of places ?? []) {
    const made = change(place);
    if (made === null) return null;
    for (const edit of "length" in made ? made : [made]) edits.set(`${place.path}\0${edit.at.start}\0${edit.at.end}\0${edit.text}`, { path: place.path, ...edit });
  }
  return places === null || edits.size === 0 ? null : { title, safe, edits: [...edits.values()] };
}
function countOf({ data }) {
  return typeof data?.["count"] === "number" ? data["count"] : void 0;
}

// src/edit/text.ts
function replace(start, end, text) {
  return { at: { start, end }, text };
}
function insert(at, text) {
  return replace(at, at, text);
}
function lineStart(text, at) {
  for (let start = at; start > 0; start--) if (isBreak(text.charCodeAt(start - 1))) return start;
  return 0;
}
function lineEnd(text, at) {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}
function nextLine(text, at) {
  const end = lineEnd(text, at);
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}
function lineOf(text, at) {
  return text.slice(lineStart(text, at), lineEnd(text, at));
}
function isBreak(unit) {
  return unit === 10 || unit === 13;
}
function breakAt(text, at) {
  const end = lineEnd(text, at);
  const found = /^\r\n|^[\r\n]/.exec(text.slice(end, end + 2))?.[0];
  return found ?? /\r\n|[\r\n]/.exec(text)?.[0] ?? "\n";
}
function indentAt(text, at) {
  return /^[ \t]*/.exec(lineOf(text, at))?.[0] ?? "";
}
function linesAfter(text, at, lines) {
  const next = nextLine(text, at);
  const open = next === text.length && !/[\r\n]$/.test(text) && text !== "";
  const end = breakAt(text, at);
  return open ? insert(next, lines.map((line) => end + line).join("")) : insert(next, lines.map((line) => line + end).join(""));
}
function linesAtEnd(text, lines) {
  return text === "" ? insert(0, lines.map((line) => `${line}
`).join("")) : linesAfter(text, Math.max(0, /[\r\n]$/.test(text) ? text.length : text.length - 1), lines);
}
var closers = { "(": ")", "[": "]", "{": "}" };
function closing(text, open, language) {
  const stack = [];
  for (let at = open; at < text.length; at++) {
    const next = skipped(text, at, language);
    if (next === null) return null;
    if (next > at) {
      at = next - 1;
      continue;
    }
    const unit = text[at] ?? "";
    const closer = closers[unit];
    if (closer !== void 0) stack.push(closer);
    else if (unit === ")" || unit === "]" || unit === "}") {
      if (stack.pop() !== unit) return null;
      if (stack.length === 0) return at;
    }
  }
  return null;
}
function skipped(text, at, language) {
  const unit = text[at];
  if (unit === "`" || unit === "/" && language === "script" && text[at + 1] !== "/" && text[at + 1] !== "*") return language === "script" ? null : at;
  if (language === "python" ? unit === "#" : text.startsWith("//", at)) return lineEnd(text, at);
  if (language === "script" && text.startsWith("/*", at)) {
    const end = text.indexOf("*/", at + 2);
    return end === -1 ? null : end + 2;
  }
  return unit === '"' || unit === "'" ? stringEnd(text, at, language) : at;
}
function stringEnd(text, at, language) {
  const quote = text[at] ?? "";
  const triple = language === "python" && text.startsWith(quote.repeat(3), at);
  const ends = triple ? quote.repeat(3) : quote;
  for (let end = at + ends.length; end < text.length; end++) {
    if (text[end] === "\\") end++;
    else if (text.startsWith(ends, end)) return end + ends.length;
    else if (!triple && isBreak(text.charCodeAt(end))) return null;
  }
  return null;
}
function argumentsOf(text, open, language) {
  const close = closing(text, open, language);
  if (close === null) return null;
  const found = [];
  let start = open + 1;
  const take = (end) => {
    const part = text.slice(start, end);
    const from = start + (part.length - part.trimStart().length);
    if (part.trim() !== "") found.push({ start: from, end: from + part.trim().length });
    start = end + 1;
  };
  for (let at = open + 1; at < close; at++) {
    const next = skipped(text, at, language) ?? at;
    const inner = closers[text[at] ?? ""] === void 0 ? next : closing(text, at, language) ?? at;
    if (text[at] === ",") take(at);
    else if (inner > at) at = closers[text[at] ?? ""] === void 0 ? inner - 1 : inner;
  }
  take(close);
  return found;
}
function addArgument(text, open, language, argument) {
  const found = argumentsOf(text, open, language);
  const last = found?.at(-1);
  if (found === null) return null;
  if (last === void 0) return insert(open + 1, argument);
  if (text.slice(last.start, last.end).includes(language === "python" ? "#" : "//")) return null;
  const alone = text.slice(lineStart(text, last.start), last.start).trim() === "";
  return insert(last.end, alone ? `,${breakAt(text, last.start)}${indentAt(text, last.start)}${argument}` : `, ${argument}`);
}

// rules/infra/required-variable.ts
function required({ path, text, at }) {
  if (!/compose[\w.-]*\.ya?ml$/i.test(path)) return null;
  const line = text.slice(at.start, lineEnd(text, at.start));
  const map = /^((["']?)([A-Za-z_]\w*)\2:[ ]+)(?![|>&*!{["'])(\S+)[ ]*$/.exec(line) ?? /^((["']?)([A-Za-z_]\w*)\2:[ ]+)((["'])[^"'\r\n]*\5)[ ]*$/.exec(line);
  const list = map === null ? /^(([A-Za-z_]\w*)=)(\S+)$/.exec(line) : null;
  const name = map?.[3] ?? list?.[2];
  const head = map?.[1] ?? list?.[1];
  const value2 = map?.[4] ?? list?.[3];
  if (name === void 0 || head === void 0 || value2 === void 0 || /^\$\{?\w+\}?$|:\?/.test(value2)) return null;
  const own = /^["']?\$\{([A-Za-z_]\w*):?-[^{}]*\}["']?$/.exec(value2)?.[1];
  if (own === void 0 && value2.includes("$")) return null;
  const variable = `\${${own ?? name}:?set ${own ?? name}}`;
  return replace(at.start + head.length, at.start + head.length + value2.length, list === null ? `"${variable}"` : variable);
}

// rules/auth/default-credential.fix.ts
var fallback = /^os\.(?:getenv|environ\.get)\(\s*(["'])([A-Za-z_]\w*)\1\s*,\s*(["'])[^"'\\\r\n]*\3\s*,?\s*\)$/;
var fix = (problem, textOf) => {
  const alone = placesOf(problem, textOf, []);
  if (problem.message === "supplied") return (problem.related ?? []).some(({ note }) => note.startsWith("also")) ? null : fixOf("fix-required", false, alone, required);
  if (problem.message !== "fallback") return null;
  return fixOf("fix-no-default", false, alone, ({ at, written }) => {
    const found = fallback.exec(written);
    return found === null ? null : replace(at.start, at.end, `os.environ[${found[1] ?? ""}${found[2] ?? ""}${found[1] ?? ""}]`);
  });
};

// rules/auth/disabled-by-default.fix.ts
var turned = { True: "False", False: "True", true: "false", false: "true", "1": "0", "0": "1", on: "off", off: "on", yes: "no", no: "yes" };
var fix2 = (problem, textOf) => {
  if (problem.message !== "default-off" && problem.message !== "supplied") return null;
  return fixOf("fix-on", false, placesOf(problem, textOf, []), problem.message === "supplied" ? supplied : shipped);
};
function shipped({ text, at }) {
  const start = lineStart(text, at.start);
  const line = text.slice(start, lineEnd(text, start));
  const plain = /^(\s*[\w.]+(?:\s*:\s*[\w[\] |]+)?\s*=\s*)(True|False|true|false)\s*(?:#.*|\/\/.*|,|;)?$/.exec(line);
  const field = /^(\s*[\w.]+\s*(?::\s*[\w[\] |]+)?\s*=\s*Field\(\s*(?:default\s*=\s*)?)(True|False)(?=\s*[,)])/.exec(line);
  const read = [...line.matchAll(/((?:getenv|environ\.get|env|env\.bool|config)\(\s*["']\w+["']\s*,\s*(?:default\s*=\s*)?["']?)(True|False|true|false|1|0|on|off|yes|no)(?=["']?\s*[,)])/g)];
  const found = plain ?? field ?? (read.length === 1 ? read[0] : void 0);
  if (found === void 0 || found === null) return null;
  const from = start + (found.index ?? 0) + (found[1]?.length ?? 0);
  return replace(from, from + (found[2]?.length ?? 0), turned[found[2] ?? ""] ?? "");
}
function supplied({ text, at }) {
  const line = text.slice(at.start, lineEnd(text, at.start));
  const found = /^(["']?\w+(?:=|:[ ]+)["']?)(True|False|true|false|1|0|on|off|yes|no)["']?\s*(?:#.*)?$/.exec(line);
  if (found === null) return null;
  const from = at.start + (found[1]?.length ?? 0);
  return replace(from, from + (found[2]?.length ?? 0), turned[found[2] ?? ""] ?? "");
}

// src/edit/yaml.ts
function columnOf(text, at) {
  return at - lineStart(text, at);
}
function childrenOf(text, at) {
  const own = columnOf(text, at);
  const found = [];
  for (let start = nextLine(text, at); start < text.length; start = nextLine(text, start)) {
    const line = lineOf(text, start);
    const content = line.trimStart();
    if (content === "" || content.startsWith("#")) continue;
    const indent = line.length - content.length;
    if (indent <= own || /^ *\t/.test(line)) break;
    found.push({ start, indent, text: content });
  }
  return found;
}
function entryOf(text, at, name) {
  const children = childrenOf(text, at);
  const indent = children[0]?.indent ?? 0;
  const found = children.find((child) => child.indent === indent && new RegExp(`^(?:${name}|"${name}"|'${name}')\\s*:(?:\\s|$)`).test(child.text));
  return found === void 0 ? null : found.start + found.indent;
}
function addEntry(text, at, entry, after = []) {
  const end = lineEnd(text, at);
  const key = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s:#][^:#\r\n]*?)\s*:(?=\s|$)/.exec(text.slice(at, end))?.[0];
  if (key === void 0) return null;
  const value2 = text.slice(at + key.length, end);
  const flow = /^(\s+)\{(\s*)(\S)?/.exec(value2);
  if (flow !== null) {
    const open = at + key.length + (flow[1]?.length ?? 0) + 1;
    return flow[3] === void 0 ? null : insert(open + (flow[2]?.length ?? 0), flow[3] === "}" ? entry : `${entry}, `);
  }
  if (!/^\s*(?:&[\w-]+\s*)?(?:#.*)?$/.test(value2)) return null;
  const children = childrenOf(text, at);
  const [first] = children;
  if (first === void 0 || /^(?:- |-$|[[{"'|>*&!?])/.test(first.text) || !/^[\w.<-]+\s*:(?:\s|$)/.test(first.text)) return null;
  const line = " ".repeat(first.indent) + entry;
  for (const name of after) {
    const behind = children.find((child) => child.indent === first.indent && new RegExp(`^${name}:\\s+[^\\s#&|>{[]`).test(child.text));
    const next = behind === void 0 ? -1 : children.indexOf(behind) + 1;
    if (behind === void 0 || (children[next]?.indent ?? 0) > first.indent) continue;
    const from = nextLine(text, behind.start);
    const closed = /[\r\n]$/.test(text.slice(0, from));
    return closed ? insert(from, line + breakAt(text, behind.start)) : insert(from, breakAt(text, behind.start) + line);
  }
  return insert(first.start, line + breakAt(text, first.start));
}

// rules/compose/restart-policy.ts
function restarting({ path, text, at }) {
  if (/stack|swarm/i.test(path)) return null;
  return entryOf(text, at.start, "restart") === null && entryOf(text, at.start, "<<") === null ? addEntry(text, at.start, "restart: unless-stopped", ["container_name", "image", "build"]) : null;
}

// rules/compose/no-restart-policy.fix.ts
var fix3 = (problem, textOf) => fixOf("fix-restart", true, placesOf(problem, textOf, ["also"], countOf(problem)), restarting);

// src/edit/python.ts
function importing(text, name) {
  const lines = topLevel(text);
  if (lines === null) return null;
  const root = name.split(".")[0] ?? name;
  const plain = new RegExp(`^import\\s+(?:[\\w.]+\\s*,\\s*)*${name.replaceAll(".", "\\.")}\\s*(?:,|$|#)`);
  if (lines.some(({ text: line }) => plain.test(line))) return [];
  const shadows = new RegExp(`^(?:${root}\\s*[=:]|(?:async\\s+)?(?:def|class)\\s+${root}\\b|(?:from\\s.*)?import\\s.*\\b(?:as\\s+)?${root}\\s*(?:,|$|#))`);
  if (lines.some(({ text: line }) => shadows.test(line) && !new RegExp(`^import\\s+${root}\\s*(?:#|$)`).test(line))) return null;
  const imports = lines.filter(({ text: line }) => /^(?:import\s|from\s)/.test(line) && !/^from\s+__future__\s/.test(line));
  const [first] = imports;
  if (first === void 0) return null;
  const group = firstGroup(text, imports);
  const next = group.find(({ text: line }) => (/^import\s+([\w.]+)/.exec(line)?.[1] ?? "") > name);
  const last = group.at(-1);
  if (next !== void 0 || last === void 0) return [insert((next ?? first).start, `import ${name}${breakAt(text, first.start)}`)];
  return /[\\;]/.test(last.text) ? null : [linesAfter(text, last.start, [`import ${name}`])];
}
function firstGroup(text, imports) {
  const group = [];
  for (const line of imports) {
    const previous = group.at(-1);
    if (previous !== void 0 && nextLine(text, previous.start) !== line.start) break;
    if (/^import\s/.test(line.text)) group.push(line);
    else if (previous !== void 0) break;
  }
  return group;
}
function topLevel(text) {
  const found = [];
  let depth = 0;
  let fresh = true;
  for (let at = 0; at < text.length; at++) {
    if (fresh && depth === 0 && /[A-Za-z_]/.test(text[at] ?? "")) found.push({ start: at, text: text.slice(at, lineEnd(text, at)) });
    fresh = false;
    const next = skipped(text, at, "python");
    if (next === null) return null;
    if (next > at) {
      at = next - 1;
      continue;
    }
    const unit = text[at] ?? "";
    if (unit === "(" || unit === "[" || unit === "{") depth++;
    else if (unit === ")" || unit === "]" || unit === "}") depth = Math.max(0, depth - 1);
    else if (unit === "\\") at += text.startsWith("\r\n", at + 1) ? 2 : 1;
    else if (unit === "\n" || unit === "\r" && text[at + 1] !== "\n") fresh = true;
  }
  return found;
}

// rules/concurrency/blocking-in-async.fix.ts
var fix4 = (problem, textOf) => problem.message === "blocks" ? fixOf("fix-sleep", true, placesOf(problem, textOf, ["also-here"], countOf(problem)), paused) : null;
function paused({ text, at }) {
  const start = lineStart(text, at.start);
  const open = at.start + "time.sleep".length;
  if (!text.startsWith("time.sleep(", at.start) || text.slice(start, at.start).trim() !== "" || !isInAsync(text, start)) return null;
  const close = closing(text, open, "python");
  const imported = importing(text, "asyncio");
  if (close === null || imported === null || !/^\s*(?:#.*)?$/.test(text.slice(close + 1, lineEnd(text, close)))) return null;
  return [replace(at.start, open, "await asyncio.sleep"), ...imported];
}
function isInAsync(text, from) {
  let indent = indentAt(text, from).length;
  for (let start = from; start > 0; ) {
    start = lineStart(text, start - 1);
    const line = lineOf(text, start);
    const own = indentAt(text, start).length;
    if (line.trim() === "" || own >= indent) continue;
    if (/^\s*(?:async\s+def|def|class)\b/.test(line)) return /^\s*async\s+def\b/.test(line);
    indent = own;
  }
  return false;
}

// rules/config/undocumented-env.fix.ts
var fix5 = ({ data }, textOf) => {
  const names = String(data?.["names"] ?? "").split(", ");
  const path = String(data?.["example"] ?? "");
  const text = /example|sample|template|dist/i.test(path.slice(path.lastIndexOf("/") + 1)) ? textOf(path) : null;
  if (text === null || names.length !== data?.["count"] || !names.every((name) => /^[A-Za-z_]\w{0,80}$/.test(name))) return null;
  return { title: "fix-name", safe: true, edits: [{ path, ...linesAtEnd(text, names.map((name) => `# ${name}=`)) }] };
};

// rules/debug/enabled.fix.ts
var leanedOn = /* @__PURE__ */ new Set(["django-debug", "supplied", "graphql", "command"]);
var fix6 = (problem, textOf) => {
  const { message, severity } = problem;
  const change = changes[message];
  if (change === void 0) return null;
  return fixOf(message === "command" ? "fix-command" : "fix-off", !leanedOn.has(message) && severity !== "P3", placesOf(problem, textOf, []), change);
};
var changes = {
  "flask-run": value,
  "fastapi-debug": value,
  "uvicorn-reload": value,
  graphql: (place) => value(place) ?? property(place),
  "source-maps": property,
  "flask-config": (place) => value(place) ?? assigned(place),
  "django-debug": (place) => /^DEBUG\s*=\s*True\b/.test(place.text.slice(place.at.start)) && !/^ALLOWED_HOSTS\s*=\s*(?:[^\s[]|\[\s*[^\s\]])/m.test(place.text) ? null : assigned(place),
  // without hosts it would answer nobody
  supplied: supplied2,
  command
};
function value({ at, written }) {
  return written === "True" ? replace(at.start, at.end, "False") : null;
}
function property({ at, written }) {
  const found = /^(?:(?:\w+|'\w+'|"\w+")\s*:\s*)?true$/.exec(written);
  return found === null ? null : replace(at.end - 4, at.end, "false");
}
var off = { True: "False", TRUE: "FALSE", true: "false", "1": "0", yes: "no", Yes: "No", on: "off", On: "Off" };
function assigned({ at, text }) {
  const start = lineStart(text, at.start);
  const rest = text.slice(at.end, lineEnd(text, at.end));
  const fixed = /^(?:\s*:\s*bool)?\s*=\s*True(?=\s*(?:#.*)?$)/.exec(rest);
  if (fixed !== null) return replace(at.end + fixed[0].length - 4, at.end + fixed[0].length, "False");
  const line = text.slice(start, lineEnd(text, start));
  const fallbacks = [...line.matchAll(/\b(?:getenv|environ\.get|env|env\.bool|config|get_env|strtobool)\(\s*(?:["']\w+["'])\s*,\s*(?:default\s*=\s*)?(["']?)(True|true|TRUE|1|yes|on)\1(?=\s*[,)])/g)];
  const [only] = fallbacks;
  if (only === void 0 || fallbacks.length > 1) return null;
  const word = only[2] ?? "";
  const end = start + only.index + only[0].length - (only[1]?.length ?? 0);
  return replace(end - word.length, end, off[word] ?? "False");
}
function supplied2({ at, text }) {
  const line = text.slice(at.start, lineEnd(text, at.start));
  const found = /^(?:["']?)\w+(?:\s*=|:\s+|\s+)(["']?)(True|TRUE|true|1|yes|Yes|on|On)\1["']?\s*(?:#.*)?$/.exec(line);
  if (found === null) return null;
  const word = found[2] ?? "";
  const start = at.start + found[0].search(new RegExp(`${found[1] ?? ""}${word}${found[1] ?? ""}["']?\\s*(?:#.*)?$`)) + (found[1]?.length ?? 0);
  return replace(start, start + word.length, off[word] ?? "false");
}
function command({ at, written }) {
  const found = [...written.matchAll(/,\s*"--(?:reload|debug)"(?=\s*[,\]])|[ \t]+--(?:reload|debug)(?=[ \t"']|$)/gm)];
  const [only] = found;
  return only === void 0 || found.length > 1 ? null : replace(at.start + only.index, at.start + only.index + only[0].length, "");
}

// rules/docker/copy-too-broad.fix.ts
var fix7 = (problem, textOf) => {
  const paths = String(problem.data?.["paths"] ?? "").split(", ");
  const places = placesOf(problem, textOf, ["root-only"])?.slice(1) ?? null;
  const names = new Set(places?.map(({ written }) => bare(written)));
  if (paths.length >= 6 || !paths.every((path) => path.includes("/") && names.has(path.slice(path.lastIndexOf("/") + 1)))) return null;
  return fixOf("fix-below", false, places, ({ at, text, written }) => lineOf(text, at.start).trim() === written && /^\/?[\w.-]+\/?$/.test(written) ? linesAfter(text, at.start, [`**/${bare(written)}`]) : null);
};
function bare(pattern) {
  return pattern.replace(/^\/|\/$/g, "");
}

// rules/docker/python-env.fix.ts
var fix8 = (problem, textOf) => fixOf(
  "fix-unbuffered",
  true,
  placesOf(problem, textOf, []),
  ({ at, text, written }) => /^FROM\s/i.test(written) && text.slice(at.end, lineEnd(text, at.end)).trim() === "" ? linesAfter(text, at.end, ["ENV PYTHONUNBUFFERED=1"]) : null
);

// rules/ha/single-instance.fix.ts
var fix9 = (problem, textOf) => {
  if (problem.message === "compose" || problem.message === "compose-unwatched") {
    const listed = (problem.related ?? []).filter(({ note }) => note === "also").length;
    return listed === 20 ? null : fixOf("fix-restart", true, placesOf(problem, textOf, ["also"]), restarting);
  }
  if (problem.message !== "unit") return null;
  return fixOf(
    "fix-unit",
    true,
    placesOf(problem, textOf, []),
    ({ text, at }) => /^ExecStart\s*=/.test(lineOf(text, at.start)) && !/\\\s*$/.test(lineOf(text, at.start)) && !/^\s*(?:Restart|RestartSec)\s*=|^\s*Type\s*=\s*oneshot/m.test(text) ? linesAfter(text, at.start, ["Restart=on-failure", "RestartSec=5"]) : null
  );
};

// rules/infra/default-credentials.fix.ts
var fix10 = (problem, textOf) => {
  if (problem.message !== "fallback" || (problem.related ?? []).some(({ note }) => note === "also-here")) return null;
  return /URL|URI|DSN|CONNECTION/i.test(String(problem.data?.["name"])) ? null : fixOf("fix-required", false, placesOf(problem, textOf, []), required);
};

// rules/infra/exposed-port.fix.ts
var fix11 = (problem, textOf) => {
  if (!["datastore", "admin", "queue", "metrics", "dashboard"].includes(problem.message)) return null;
  return fixOf("fix-loopback", false, placesOf(problem, textOf, []), ({ text, at, written }) => {
    const port = String.raw`(?:[\d-]+|\$\{\w+(?::?-\d+)?\})`;
    const short = new RegExp(String.raw`^(["']?)${port}:${port}(?:/(?:tcp|udp))?\1$`).exec(written.trim());
    if (short !== null && text.slice(lineStart(text, at.start), at.start).trim() === "-") {
      return (short[1] ?? "") === "" ? [insert(at.start, '"127.0.0.1:'), insert(at.start + written.trimEnd().length, '"')] : insert(at.start + 1, "127.0.0.1:");
    }
    const indent = at.start - lineStart(text, at.start);
    return /^(?:target|published):/.test(written) && /\bpublished:/.test(written) && !/host_ip/.test(written) ? insert(at.start, `host_ip: 127.0.0.1${breakAt(text, at.start)}${" ".repeat(indent)}`) : null;
  });
};

// rules/infra/privileged.fix.ts
var fix12 = (problem, textOf) => {
  const related = problem.related ?? [];
  if (problem.severity !== "P1" || !["privileged", "escalation"].includes(problem.message) || related.length === 20 || related.some(({ note }) => !["also-privileged", "also-escalation"].includes(note))) return null;
  return fixOf("fix-unprivileged", false, placesOf(problem, textOf, ["also-privileged", "also-escalation"]), ({ at, written }) => /^(?:privileged|allowPrivilegeEscalation):\s+true$/.test(written) ? replace(at.end - 4, at.end, "false") : null);
};

// rules/inject/deserialization.fix.ts
var fix13 = (problem, textOf) => fixOf("fix-safe-load", true, placesOf(problem, textOf, []), ({ text, at, written }) => {
  const callee = /^yaml\.(?:load|full_load|unsafe_load)(?=\()/.exec(written)?.[0];
  const given = callee === void 0 ? null : argumentsOf(text, at.start + callee.length, "python");
  const [first, loader] = given ?? [];
  if (callee === void 0 || given === null || first === void 0 || given.length > 2 || /^\w+\s*=(?!=)|^\*/.test(text.slice(first.start, first.end))) return null;
  if (loader !== void 0 && !/^(?:Loader\s*=\s*)?(?:yaml\.)?(?:C?(?:Unsafe|Full)?Loader)$/.test(text.slice(loader.start, loader.end))) return null;
  return [replace(at.start, at.start + callee.length, "yaml.safe_load"), ...loader === void 0 ? [] : [replace(first.end, loader.end, "")]];
});

// rules/logging/no-rotation.fix.ts
var bounds = "maxBytes=10_000_000, backupCount=5";
var fix14 = (problem, textOf) => {
  if (!problem.path.endsWith(".py") || (problem.related ?? []).length === 8) return null;
  return fixOf("fix-rotate", false, placesOf(problem, textOf, ["also"]), rotating);
};
function rotating({ text, at, written }) {
  const callee = /^(?:logging\.FileHandler|logging\.handlers\.RotatingFileHandler|RotatingFileHandler|\w*(?:logger|log)\.add)\s*(?=\()/i.exec(written)?.[0];
  if (callee === void 0) return null;
  const open = at.start + callee.length;
  const given = argumentsOf(text, open, "python");
  if (given === null || given.some(({ start, end }) => text.slice(start, end).startsWith("*"))) return null;
  const added = addArgument(text, open, "python", /\.add$/.test(callee) ? 'rotation="10 MB", retention=5' : bounds);
  if (added === null) return null;
  if (callee !== "logging.FileHandler") return given.some(({ start, end }) => /^(?:retention|maxBytes|backupCount)\s*=/.test(text.slice(start, end))) ? null : [added];
  const positional = given.filter(({ start, end }) => !/^\w+\s*=(?!=)/.test(text.slice(start, end)));
  const imported = importing(text, "logging.handlers");
  return imported === null || positional.length > 2 ? null : [replace(at.start, open, "logging.handlers.RotatingFileHandler"), added, ...imported];
}

// src/edit/nginx.ts
function directivesOf(text) {
  const { directives, problems } = parseNginx(text);
  return problems.length > 0 ? null : directives;
}
function* everyDirective(directives, outer = []) {
  for (const directive of directives) {
    yield { directive, outer };
    if (directive.block !== void 0) yield* everyDirective(directive.block, [...outer, directive]);
  }
}
function blockAt(directives, start) {
  for (const found of everyDirective(directives)) if (found.directive.at.start === start && found.directive.block !== void 0) return found;
  return null;
}
function addTo(text, { block = [], at }, lines) {
  const first = block[0];
  const last = block.filter(({ block: inner }) => inner === void 0).at(-1) ?? first;
  if (first === void 0 || last === void 0 || lineStart(text, first.at.start) <= at.start) return null;
  const indent = indentAt(text, first.at.start);
  if (indent.length !== first.at.start - lineStart(text, first.at.start)) return null;
  const end = breakAt(text, first.at.start);
  if (last.block !== void 0) return insert(lineStart(text, first.at.start), lines.map((line) => `${indent}${line}${end}`).join(""));
  const behind = text.slice(last.at.end, lineEnd(text, last.at.end));
  return /^\s*(?:#.*)?$/.test(behind) ? insert(lineEnd(text, last.at.end), lines.map((line) => `${end}${indent}${line}`).join("")) : null;
}
function wordOf({ args }, at) {
  const word = args[at];
  return word === void 0 || word.quote !== "" ? null : { text: word.text, start: word.at.start, end: word.at.end };
}
function ownOf({ block = [] }, name) {
  return block.filter((each) => each.name === name);
}

// rules/proxy/alias-traversal.fix.ts
var fix15 = (problem, textOf) => {
  const block = (problem.related ?? []).find(({ note }) => note === "location");
  if (block === void 0 || block.path !== problem.path) return null;
  return fixOf("fix-slash", true, placesOf(problem, textOf, []), ({ text, at }) => {
    const all = directivesOf(text);
    const found = all === null ? null : blockAt(all, block.at.start);
    if (all === null || found === null) return null;
    const path = wordOf(found.directive, found.directive.args.length - 1);
    const alias = ownOf(found.directive, "alias").find((each) => each.at.start === at.start);
    const folder = alias === void 0 ? null : wordOf(alias, 0);
    if (path === null || folder === null || path.text.endsWith("/")) return null;
    const taken = [...everyDirective(all)].some(({ directive }) => directive.name === "location" && directive.args.at(-1)?.text === `${path.text}/`);
    return taken ? null : [insert(path.end, "/"), ...folder.text.endsWith("/") ? [] : [insert(folder.end, "/")]];
  });
};

// rules/proxy/no-body-limit.fix.ts
var fix16 = (problem, textOf) => {
  if ((problem.related ?? []).length === 8) return null;
  return fixOf("fix-limit", false, placesOf(problem, textOf, ["also"]), ({ at, written }) => {
    const found = /^client_max_body_size\s+(0[kmg]?)\s*;$/i.exec(written);
    return found === null ? null : replace(at.start + written.indexOf(found[1] ?? "0"), at.start + written.indexOf(found[1] ?? "0") + (found[1]?.length ?? 0), "100m");
  });
};

// rules/proxy/unsafe-redirect.fix.ts
var fix17 = (problem, textOf) => {
  if (problem.message !== "splits" || problem.data?.["directive"] !== "return" || (problem.related ?? []).length === 8) return null;
  return fixOf("fix-request-uri", true, placesOf(problem, textOf, ["also"]), ({ at, written }) => {
    const found = /^return\s+30[1278]\s+(?:https?|\$scheme):\/\/[^\s;/]+?(\$(?:uri|document_uri)(?:\$is_args\$args|\?\$args)?)\s*;$/.exec(written);
    if (found === null) return null;
    const start = at.start + written.lastIndexOf(found[1] ?? "");
    return replace(start, start + (found[1]?.length ?? 0), "$request_uri");
  });
};

// rules/proxy/version-exposed.fix.ts
var fix18 = (problem, textOf) => (problem.related ?? []).length === 8 ? null : fixOf("fix-tokens", true, placesOf(problem, textOf, ["also"]), ({ text }) => silenced(text));
function silenced(text) {
  const all = directivesOf(text);
  if (all === null) return null;
  const said = [];
  const open = [];
  const blocks = [...everyDirective(all)];
  const http = blocks.find(({ directive }) => directive.name === "http" && directive.block !== void 0)?.directive;
  for (const { directive, outer } of blocks) {
    if (directive.name === "server_tokens") {
      const word = wordOf(directive, 0);
      if (word === null) return null;
      if (word.text === "on") said.push(replace(word.start, word.end, "off"));
    } else if (directive.name === "server" && directive.block !== void 0 && !outer.some(({ name }) => name === "stream" || name === "upstream" || name === "mail") && ownOf(directive, "server_tokens").length === 0) open.push(directive);
  }
  const inherited = http !== void 0 && ownOf(http, "server_tokens").length > 0;
  const blocksToEdit = inherited ? [] : http !== void 0 ? [http] : open;
  for (const block of blocksToEdit) {
    const edit = addTo(text, block, ["server_tokens off;"]);
    if (edit === null) return null;
    said.push(edit);
  }
  return said;
}

// rules/resilience/no-timeout.fix.ts
var fix19 = (problem, textOf) => {
  if (problem.message !== "for-ever" || !problem.path.endsWith(".py") || !["requests", "smtplib", "urllib", "ftplib"].includes(String(problem.data?.["library"]))) return null;
  return fixOf("fix-timeout", false, placesOf(problem, textOf, ["also-here"], countOf(problem)), ({ text, at }) => {
    const behind = /^\s*(?=\()/.exec(text.slice(at.end))?.[0];
    const open = at.end + (behind?.length ?? 0);
    const given = behind === void 0 ? null : argumentsOf(text, open, "python");
    if (given === null || given.some(({ start, end }) => /^\*\*|^timeout\s*=|\bfor\b/.test(text.slice(start, end)))) return null;
    return addArgument(text, open, "python", "timeout=60");
  });
};

// rules/secret/dotenv-not-ignored.fix.ts
var fix20 = (problem, textOf) => problem.message === "not-ignored" ? fixOf("fix-ignore", true, placesOf(problem, textOf, []), ({ text }) => linesAtEnd(text, [".env"])) : null;

// rules/sse/compressed.fix.ts
var fix21 = (problem, textOf) => fixOf("fix-left-out", true, placesOf(problem, textOf, []), problem.message === "packed-by-app" ? filtered : unnamed);
function unnamed({ at, written }) {
  const found = /^gzip_types\s[^;*]*?(\s+text\/event-stream)(?=[\s;])/.exec(written);
  if (found === null || !/^gzip_types\s+(?:\S+\s+)?\S+\s*;?/.test(written.replace(found[1] ?? "", "")) || /^gzip_types\s*;/.test(written.replace(found[1] ?? "", ""))) return null;
  const start = at.start + found[0].length - (found[1]?.length ?? 0);
  return replace(start, start + (found[1]?.length ?? 0), "");
}
function filtered({ at, written }) {
  const found = /^[\w.]+\.use\(\s*([A-Za-z_$][\w$]*)\(\s*\)\s*\)$/.exec(written);
  if (found === null) return null;
  const name = found[1] ?? "";
  const open = at.start + written.indexOf(`${name}(`, written.indexOf(".use(")) + name.length + 1;
  return insert(open, `{ filter: (req, res) => !String(res.getHeader('Content-Type')).includes('text/event-stream') && ${name}.filter(req, res) }`);
}

// rules/sse/proxy-buffering.fix.ts
var most = 5;
var fix22 = (problem, textOf) => {
  if ((problem.related ?? []).filter(({ note }) => note === "also").length === most) return null;
  return fixOf("fix-unbuffered", true, placesOf(problem, textOf, ["also"]), ({ text, at }) => {
    const all = directivesOf(text);
    const found = all === null ? null : blockAt(all, at.start);
    const by = ["proxy", "uwsgi", "fastcgi", "scgi"].find((each) => found !== null && ownOf(found.directive, `${each}_pass`).length > 0);
    if (found === null || by === void 0) return null;
    const said = ownOf(found.directive, `${by}_buffering`)[0];
    if (said === void 0) return addTo(text, found.directive, [`${by}_buffering off;`]);
    const word = wordOf(said, 0);
    return word === null ? null : replace(word.start, word.end, "off");
  });
};

// rules/suppression/unused.fix.ts
var opener = /[ \t]*(#|\/\/|\/\*|<!--|--|;|\{\/\*|\{#|%)\s*$/;
var closers2 = { "/*": "*/", "{/*": "*/}", "<!--": "-->", "{#": "#}" };
var fix23 = (problem, textOf) => fixOf("fix-remove", true, placesOf(problem, textOf, []), ({ text, at }) => {
  const start = lineStart(text, at.start);
  const end = lineEnd(text, at.start);
  const before = opener.exec(text.slice(start, at.start));
  if (before === null) return null;
  const closer = closers2[before[1] ?? ""];
  if (closer !== void 0 && !text.slice(at.start, end).trimEnd().endsWith(closer)) return null;
  if (closer !== void 0 && text.indexOf(closer, at.start) < text.slice(0, end).trimEnd().length - closer.length) return null;
  const alone = text.slice(start, start + before.index).trim() === "";
  return alone ? replace(start, nextLine(text, at.start), "") : replace(start + before.index, end, "");
});

// rules/tls/plaintext-only.fix.ts
var options = /\b(?:verify|verify_ssl|rejectUnauthorized|strictSSL)["']?\s*[=:]\s*$/;
var fix24 = (problem, textOf) => {
  if (problem.message !== "verification-off" || !["verify", "verify_ssl", "rejectUnauthorized", "strictSSL"].includes(String(problem.data?.["option"]))) return null;
  return fixOf("fix-verify", false, placesOf(problem, textOf, []), ({ at, text, written }) => {
    const whole = /^(?:["']?\w+["']?\s*[=:]\s*)?(False|false)$/.exec(written);
    if (whole === null || whole[0].length === whole[1]?.length && !options.test(text.slice(lineStart(text, at.start), at.start))) return null;
    return at.end > lineEnd(text, at.start) || /\/\/|#/.test(text.slice(at.end, lineEnd(text, at.end))) ? null : replace(at.end - 5, at.end, whole[1] === "False" ? "True" : "true");
  });
};

// rules/websocket/proxy-upgrade-missing.fix.ts
var most2 = 5;
var fix25 = (problem, textOf) => {
  if ((problem.related ?? []).filter(({ note }) => note === "also").length === most2) return null;
  return fixOf("fix-upgrade", true, placesOf(problem, textOf, ["also"]), ({ text, at }) => {
    const all = directivesOf(text);
    const found = all === null ? null : blockAt(all, at.start);
    if (found === null || ownOf(found.directive, "proxy_pass").length === 0) return null;
    const { directive, outer } = found;
    const headers = ownOf(directive, "proxy_set_header");
    if (headers.length === 0 && (ownOf(directive, "include").length > 0 || outer.some((block) => ownOf(block, "proxy_set_header").length + ownOf(block, "include").length > 0))) return null;
    if (headers.some(({ args }) => args[0]?.text.toLowerCase() === "connection")) return null;
    const edits = [];
    const lines = [];
    const version = ownOf(directive, "proxy_http_version")[0];
    const word = version === void 0 ? null : wordOf(version, 0);
    if (version === void 0) lines.push("proxy_http_version 1.1;");
    else if (word === null) return null;
    else if (word.text !== "1.1") edits.push(replace(word.start, word.end, "1.1"));
    if (!headers.some(({ args }) => args[0]?.text.toLowerCase() === "upgrade")) lines.push("proxy_set_header Upgrade $http_upgrade;", 'proxy_set_header Connection "upgrade";');
    const added = lines.length === 0 ? [] : [addTo(text, directive, lines)];
    return added.includes(null) ? null : [...edits, ...added.flatMap((edit) => edit ?? [])];
  });
};

// rules/workflow/excessive-permissions.fix.ts
var reading = /^(?:actions\/(?:checkout|cache(?:\/\w+)?|setup-\w+|upload-artifact|download-artifact)|docker\/(?:setup-\w+-action|build-push-action|metadata-action|login-action|bake-action)|codecov\/codecov-action|coverallsapp\/github-action|pnpm\/action-setup|oven-sh\/setup-bun|denoland\/setup-deno|astral-sh\/(?:setup-uv|ruff-action)|snok\/install-poetry|abatilo\/actions-poetry|pre-commit\/action|psf\/black|golangci\/golangci-lint-action|dtolnay\/rust-toolchain|hadolint\/hadolint-action|cypress-io\/github-action|swatinem\/rust-cache)@/i;
var writing = /GITHUB_TOKEN|github\.token|\bghcr\.io|\bgit\s+(?:push|commit|tag)\b|(?:^|[\s;&|])gh\s|semantic-release|changeset|\brelease\b|\bdeploy\b|gh-pages|workflow_call|pull_request_target|issue_comment|\bissues:|workflow_run|\bsarif\b|\bpages\b|npm publish|lerna|auto-?commit/i;
var fix26 = (problem, textOf) => {
  const places = placesOf(problem, textOf, ["also"], countOf(problem));
  if (places === null || !places.every(({ text }) => onlyReads(text))) return null;
  if (problem.message === "everything") return fixOf("fix-read-all", false, places, ({ at, written }) => /^permissions:\s+write-all$/.test(written) ? replace(at.end - "write-all".length, at.end, "read-all") : null);
  return problem.message === "unsaid" || problem.message === "unsaid-open" ? fixOf("fix-read", false, places, limited) : null;
};
function onlyReads(text) {
  const actions = [...text.matchAll(/^[ -]*uses:[ ]*["']?([^\s"'#]+)/gm)].map(([, name]) => name ?? "");
  return !writing.test(text) && actions.every((name) => reading.test(name));
}
function limited({ text }) {
  const jobs = [...text.matchAll(/^jobs:[ \t]*(?:#.*)?$/gm)];
  const [first] = jobs;
  if (first === void 0 || jobs.length > 1 || /^permissions:/m.test(text)) return null;
  const end = breakAt(text, first.index);
  return insert(first.index, `permissions:${end}  contents: read${end}${end}`);
}

// rules/workflow/run-step.ts
var odd = /windows|pwsh|powershell|\bcmd\b\s*$|shell:\s*(?!["']?(?:bash|sh)\b)\S/im;
function runStepAt(text, at) {
  if (odd.test(text) || /runs-on:\s*\$\{\{/.test(text) && !/ubuntu|macos/.test(text) || text.includes("	")) return null;
  const inline = /^( *(?:- +)*)run: +(?![|>"'&*!{[])/.exec(lineOf(text, at));
  const header = inline === null ? headerAbove(text, at) : { start: lineStart(text, at), column: inline[1]?.length ?? 0 };
  if (header === null) return null;
  const { start, column } = header;
  const body = inline === null ? nextLine(text, start) : start + inline[0].length;
  const end = inline === null ? blockEnd(text, body, column) : lineEnd(text, at);
  return inline !== null && /^ {2,}\S/.test(lineOf(text, nextLine(text, at))) && indentOf(lineOf(text, nextLine(text, at))) > column ? null : { key: start + column, column, script: { start: body, end }, env: siblingOf(text, start, column, "env"), inline: inline !== null };
}
function headerAbove(text, at) {
  let indent = indentOf(lineOf(text, at));
  for (let start = lineStart(text, at); start > 0; ) {
    start = lineStart(text, start - 1);
    const line = lineOf(text, start);
    if (line.trim() === "" || indentOf(line) >= indent) continue;
    const header = /^( *(?:- +)*)([\w-]+): *[|>][-+\d]* *(?:#.*)?$/.exec(line);
    if (header !== null) return header[2] === "run" && line.includes("|") ? { start, column: header[1]?.length ?? 0 } : null;
    indent = indentOf(line);
  }
  return null;
}
function blockEnd(text, from, column) {
  let start = from;
  for (; start < text.length; start = nextLine(text, start)) {
    const line = lineOf(text, start);
    if (line.trim() !== "" && indentOf(line) <= column) break;
  }
  return start;
}
function siblingOf(text, start, column, name) {
  const find = (line) => line.slice(column).startsWith(`${name}:`) && /^ *(?:- +)*$/.test(line.slice(0, column));
  const isFirst = (line) => line.slice(0, column).includes("-");
  for (let at = start; ; at = lineStart(text, at - 1)) {
    const line = lineOf(text, at);
    if (line.trim() !== "" && indentOf(line) <= column && find(line)) return at + column;
    if (at === 0 || indentOf(line) < column && (isFirst(line) || line.trim() !== "")) break;
  }
  for (let at = nextLine(text, start); at < text.length; at = nextLine(text, at)) {
    const line = lineOf(text, at);
    if (line.trim() === "") continue;
    if (indentOf(line) < column) break;
    if (indentOf(line) === column && find(line)) return at + column;
  }
  return null;
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}

// rules/workflow/shell-quoting.ts
var interprets = /\beval\b|\bssh\b|\b(?:ba|z|da)?sh\b[^\n]*\s-\w*c\b|\b(?:python[\d.]*|node|deno|bun|perl|ruby|php|psql|mysql|sqlite3|awk|sed|jq|yq|envsubst)\b/;
function quotingAt(script, place) {
  const line = script.slice(script.lastIndexOf("\n", place - 1) + 1, (script.indexOf("\n", place) + script.length + 1) % (script.length + 1));
  if (interprets.test(line)) return null;
  const stack = [];
  let quoting = "none";
  for (let at = 0; at < place; at++) {
    if (script.startsWith("${{", at)) {
      const end = script.indexOf("}}", at);
      if (end === -1 || end >= place) return null;
      at = end + 1;
      continue;
    }
    const unit = script[at] ?? "";
    if (quoting === "single") {
      if (unit === "'") quoting = "none";
    } else if (unit === "\\") at++;
    else if (unit === "`" || quoting === "none" && (script.startsWith("<<", at) || script.startsWith("$'", at))) return null;
    else if (unit === '"') quoting = quoting === "double" ? "none" : "double";
    else if (unit === "(" && (quoting === "none" || script[at - 1] === "$")) {
      stack.push(quoting);
      quoting = "none";
    } else if (unit === ")" && quoting === "none") quoting = stack.pop() ?? "none";
    else if (quoting === "none" && unit === "'") quoting = "single";
    else if (quoting === "none" && unit === "#" && /(?:^|[\s;])$/.test(script.slice(Math.max(0, at - 1), at))) {
      const end = script.indexOf("\n", at);
      if (end === -1 || end >= place) return null;
      at = end;
    }
  }
  return quoting;
}

// rules/workflow/script-injection.fix.ts
var most3 = 8;
var fix27 = (problem, textOf) => {
  const places = placesOf(problem, textOf, ["also"]);
  if (places === null || (problem.related ?? []).filter(({ note }) => note === "also").length === most3) return null;
  const steps = /* @__PURE__ */ new Map();
  const edits = [];
  for (const place of places) {
    const edit = indirect(place, steps);
    if (edit === null) return null;
    edits.push(edit);
  }
  const text = places[0]?.text ?? "";
  for (const step of steps.values()) {
    const added = declared(text, step);
    if (added === null) return null;
    edits.push(...added);
  }
  return { title: "fix-environment", safe: true, edits };
};
function indirect({ text, at, written }, steps) {
  const expression = /^\$\{\{\s*([\w.'"()|&,!=<>[\] *-]+?)\s*\}\}$/.exec(written)?.[1];
  const step = runStepAt(text, at.start);
  if (expression === void 0 || step === null || /:\s|\s#/.test(expression)) return null;
  const quoting = quotingAt(text.slice(step.script.start, step.script.end), at.start - step.script.start);
  const mine = steps.get(step.key) ?? { at: step, variables: /* @__PURE__ */ new Map() };
  steps.set(step.key, mine);
  const own = /^env\.([A-Za-z_]\w*)$/.exec(expression)?.[1];
  const name = own ?? mine.variables.get(expression) ?? nameFor(expression, text, [...steps.values()].flatMap(({ variables }) => [...variables.values()]));
  if (own === void 0) mine.variables.set(expression, name);
  return quoting === null ? null : inPlace({ text, at }, quoting, name, step);
}
function inPlace({ text, at }, quoting, name, { inline }) {
  if (quoting === "double") return replace(at.start, at.end, `\${${name}}`);
  if (quoting === "single") return text[at.start - 1] === "'" && text[at.end] === "'" ? replace(at.start - 1, at.end + 1, `"\${${name}}"`) : null;
  const starts = inline && /run: +$/.test(text.slice(Math.max(0, at.start - 20), at.start));
  return starts ? null : replace(at.start, at.end, `"\${${name}}"`);
}
function nameFor(expression, text, taken) {
  const path = /^[\w.-]+$/.test(expression) ? expression.split(".").filter((part) => part !== "github" && part !== "event") : [];
  const words = path.slice(-2).join("_").replace(/\W/g, "_").toUpperCase();
  const base = /^[A-Z]/.test(words) ? words : "OUTSIDE_TEXT";
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}_${count}`;
    if (!taken.includes(name) && !new RegExp(`\\b${name}\\b`).test(text)) return name;
  }
}
function declared(text, { at: { key, column, env }, variables }) {
  const entries = [...variables].map(([expression, name]) => `${name}: \${{ ${expression} }}`);
  if (entries.length === 0) return [];
  if (env !== null) {
    const below = /^( +)\S/.exec(lineOf(text, nextLine(text, env)))?.[1]?.length ?? 0;
    if (entries.length === 1 || below <= column) {
      const edit = entries.length === 1 ? addEntry(text, env, entries[0] ?? "") : null;
      return edit === null ? null : [edit];
    }
    return addEntry(text, env, entries[0] ?? "") === null ? null : [insert(nextLine(text, env), entries.map((entry) => `${" ".repeat(below)}${entry}${breakAt(text, env)}`).join(""))];
  }
  const end = breakAt(text, key);
  const indent = " ".repeat(column);
  return [insert(key, `env:${end}${entries.map((entry) => `${indent}  ${entry}${end}`).join("")}${indent}`)];
}

// rules/fixes.ts
var fixers = {
  "auth/default-credential": fix,
  "auth/disabled-by-default": fix2,
  "compose/no-restart-policy": fix3,
  "concurrency/blocking-in-async": fix4,
  "config/undocumented-env": fix5,
  "debug/enabled": fix6,
  "docker/copy-too-broad": fix7,
  "docker/python-env": fix8,
  "ha/single-instance": fix9,
  "infra/default-credentials": fix10,
  "infra/exposed-port": fix11,
  "infra/privileged": fix12,
  "inject/deserialization": fix13,
  "logging/no-rotation": fix14,
  "proxy/alias-traversal": fix15,
  "proxy/no-body-limit": fix16,
  "proxy/unsafe-redirect": fix17,
  "proxy/version-exposed": fix18,
  "resilience/no-timeout": fix19,
  "secret/dotenv-not-ignored": fix20,
  "sse/compressed": fix21,
  "sse/proxy-buffering": fix22,
  "suppression/unused": fix23,
  "tls/plaintext-only": fix24,
  "websocket/proxy-upgrade-missing": fix25,
  "workflow/excessive-permissions": fix26,
  "workflow/script-injection": fix27
};
export {
  fixers
};
