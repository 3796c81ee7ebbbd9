import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/audit/describe.ts
function describe(error, frames = 2) {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error;
  const kind = typeof code === "string" ? `${error.constructor.name} ${code}` : error.constructor.name;
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line) && /:\d+\)?$/.test(line));
  return [kind, ...places.slice(0, frames).map((line) => line.trim().replace(/(?:file:\/\/)?[^\s()]*\//, ""))].join(" | ");
}

// src/model/facts.ts
var noFacts = { kinds: [], of: () => [] };
function groupFacts(facts) {
  if (facts.length === 0) return noFacts;
  const groups = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    const group = groups.get(fact.kind);
    if (group === void 0) groups.set(fact.kind, [fact]);
    else group.push(fact);
  }
  for (const [kind, group] of groups) groups.set(kind, group.slice());
  return { kinds: [...groups.keys()], of: (kind) => groups.get(kind) ?? [] };
}

// src/model/range.ts
function lineStarts(text) {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
  }
  return starts;
}
function lineAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function locate(path, starts, range) {
  const first = lineAt(starts, range.start);
  const last = lineAt(starts, Math.max(range.start, range.end));
  return {
    path,
    startLine: first + 1,
    startColumn: range.start - (starts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: Math.max(range.start, range.end) - (starts[last] ?? 0) + 1
  };
}

// src/audit/decode.ts
var utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
var probe = 8e3;
function scannable(bytes) {
  const order = utf16Order(bytes);
  if (order !== null) {
    const text = new TextDecoder(order === "le" ? "utf-16le" : "utf-16be").decode(bytes);
    return text.includes("\0") ? { reason: "binary" } : { text, utf8: new TextEncoder().encode(text) };
  }
  if (bytes.subarray(0, probe).includes(0)) return { reason: "binary" };
  const marked = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  return { utf8: marked ? bytes.subarray(3) : bytes };
}
function decodeUtf8(bytes) {
  return utf8.decode(bytes);
}
function utf16Order(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "le";
  if (bytes[0] === 254 && bytes[1] === 255) return "be";
  const length = Math.min(bytes.length, 64) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd === length / 2 && even === 0) return "le";
  if (even === length / 2 && odd === 0) return "be";
  return null;
}

// src/audit/record.ts
var emptyRecord = { format: null, size: 0, facts: noFacts, problems: [], suppressions: [], skips: [], failures: [] };

export {
  noFacts,
  groupFacts,
  lineStarts,
  lineAt,
  locate,
  scannable,
  decodeUtf8,
  describe,
  emptyRecord
};
