import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  languages
} from "./chunk-IQ43PRIU.js";
import {
  ruleMatches
} from "./chunk-TFLXTTRC.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";
import {
  require_dist
} from "./chunk-3IY3VZY3.js";
import {
  __toESM
} from "./chunk-VVXIB3GI.js";

// src/config/parse.ts
var import_yaml = __toESM(require_dist(), 1);
var roles = ["production", "test", "example", "documentation", "development", "vendored", "generated"];
var severities = ["P0", "P1", "P2", "P3"];
function parseConfig(path, text, ruleIds) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, uniqueKeys: true, strict: true, maxAliasCount: 0 });
  const broken = document.errors[0];
  if (broken !== void 0) throw new AuditError("config-syntax", { path, line: lines.linePos(broken.pos[0]).line, detail: broken.message.split(/:\s|:$|\n/)[0] ?? "" });
  if (document.contents === null) return {};
  const reader = new Reader(path, lines);
  const top = reader.map(document.contents, "", ["fail-on", "language", "rules", "paths", "exclude", "ignore"]);
  const parsed = {
    ...reader.optional(top, "fail-on", (node, key) => ({ failOn: reader.choice(node, key, [...severities, "none"]) })),
    ...reader.optional(top, "language", (node, key) => ({ language: reader.choice(node, key, languages) })),
    ...reader.optional(top, "rules", (node, key) => ({ rules: ruleSettings(reader, node, key, ruleIds) })),
    ...reader.optional(top, "paths", (node, key) => ({ roles: rolePaths(reader, node, key) })),
    ...reader.optional(top, "exclude", (node, key) => ({ exclude: reader.strings(node, key) })),
    ...reader.optional(top, "ignore", (node, key) => ({ ignores: reader.list(node, key).map((item, index) => ignore(reader, item, `${key}[${index}]`, ruleIds)) }))
  };
  return parsed;
}
function ruleSettings(reader, node, key, ruleIds) {
  const settings = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of reader.entries(node, key)) {
    settings[reader.rule(name, value, key, ruleIds)] = reader.choice(value, `${key}.${name}`, ["off", ...severities]);
  }
  return settings;
}
function rolePaths(reader, node, key) {
  return reader.entries(node, key).map(([name, value]) => {
    const role = roles.find((candidate) => candidate === name);
    if (role === void 0) throw reader.error(value, "config-unknown-key", { key: `${key}.${shown(name)}`, known: roles.join(", ") });
    return { role, paths: reader.strings(value, `${key}.${name}`) };
  });
}
function ignore(reader, node, key, ruleIds) {
  const map = reader.map(node, key, ["rule", "paths", "reason", "expires", "owner"]);
  const need = (name) => {
    const value = map.get(name);
    if (value === void 0) throw reader.error(node, "config-missing-key", { key: `${key}.${name}` });
    return value;
  };
  const rule = need("rule");
  const reason = reader.string(need("reason"), `${key}.reason`).trim();
  if (reason === "") throw reader.error(need("reason"), "config-missing-key", { key: `${key}.reason` });
  const expires = map.get("expires");
  const owner = map.get("owner");
  const paths = map.get("paths");
  return {
    rule: reader.rule(reader.string(rule, `${key}.rule`), rule, `${key}.rule`, ruleIds),
    paths: paths === void 0 ? [] : reader.strings(paths, `${key}.paths`),
    reason,
    ...expires === void 0 ? {} : { expires: reader.date(expires, `${key}.expires`) },
    ...owner === void 0 ? {} : { owner: reader.string(owner, `${key}.owner`) },
    line: reader.line(node)
  };
}
function shown(value) {
  return /^[A-Za-z][A-Za-z/*_-]{0,39}$|^.{0,4}$/.test(value) ? value : `${value.slice(0, 4)}\u2026`;
}
var Reader = class {
  #path;
  #lines;
  constructor(path, lines) {
    this.#path = path;
    this.#lines = lines;
  }
  line(node) {
    return this.#lines.linePos(node.range?.[0] ?? 0).line;
  }
  error(node, id, data) {
    return new AuditError(id, { path: this.#path, line: this.line(node), ...data });
  }
  wrong(node, key, expected) {
    const value = (0, import_yaml.isMap)(node) ? "{\u2026}" : (0, import_yaml.isSeq)(node) ? "[\u2026]" : shown(String((0, import_yaml.isScalar)(node) ? node.value : ""));
    return this.error(node, "config-wrong-value", { key, expected, value });
  }
  entries(node, key) {
    if (!(0, import_yaml.isMap)(node)) throw this.wrong(node, key === "" ? "(file)" : key, "a mapping");
    return node.items.map((item) => {
      if (!(0, import_yaml.isScalar)(item.key) || item.value === null) throw this.wrong(item.key, (0, import_yaml.isScalar)(item.key) ? shown(String(item.key.value)) : key, "a value");
      return [String(item.key.value), item.value];
    });
  }
  map(node, key, allowed) {
    const found = new Map(this.entries(node, key));
    for (const [name, value] of found) {
      if (!allowed.includes(name)) throw this.error(value, "config-unknown-key", { key: key === "" ? shown(name) : `${key}.${shown(name)}`, known: allowed.join(", ") });
    }
    return found;
  }
  optional(map, key, read) {
    const node = map.get(key);
    return node === void 0 ? {} : read(node, key);
  }
  list(node, key) {
    if (!(0, import_yaml.isSeq)(node)) throw this.wrong(node, key, "a list");
    return node.items;
  }
  string(node, key) {
    if (!(0, import_yaml.isScalar)(node) || typeof node.value !== "string") throw this.wrong(node, key, "a string");
    return node.value;
  }
  strings(node, key) {
    return this.list(node, key).map((item, index) => {
      const text = this.string(item, `${key}[${index}]`);
      if (text === "") throw this.wrong(item, `${key}[${index}]`, "a glob");
      return text;
    });
  }
  choice(node, key, allowed) {
    const value = (0, import_yaml.isScalar)(node) ? String(node.value) : "";
    const found = allowed.find((candidate) => candidate === value || candidate === "off" && value === "false");
    if (found === void 0) throw this.error(node, "config-wrong-value", { key, value: shown(value), expected: allowed.join(" | ") });
    return found;
  }
  rule(name, node, key, ruleIds) {
    if (!ruleIds.some((id) => ruleMatches(name, id))) throw this.error(node, "config-unknown-rule", { rule: shown(name) });
    return name;
  }
  date(node, key) {
    const value = this.string(node, key);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw this.wrong(node, key, "YYYY-MM-DD");
    return value;
  }
};
export {
  parseConfig
};
