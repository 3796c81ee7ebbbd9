import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  messages
} from "./chunk-6KORCXNZ.js";
import {
  noColors
} from "./chunk-JNYPPKQ6.js";
import {
  plain
} from "./chunk-U6SEALJ2.js";

// src/report/words.ts
var noProse = { rules: {}, controls: {}, kinds: {} };
function wordsOf(language, table = noProse) {
  const pick = (text, otherwise) => text?.[language] ?? otherwise;
  const named = (record, key) => Object.hasOwn(record, key) ? record[key] : void 0;
  const t = (id, data = {}) => plain({ template: messages[id][language], data });
  const prose = (ruleId) => proseOf(table, ruleId);
  const kind = (ruleId) => kindData(table, ruleId, language);
  const told = (ruleId, text, data = {}) => ({ template: bent(text[language], kindOf(table, ruleId), language), data: { ...kind(ruleId), ...data } });
  const say = (ruleId, id, data) => {
    const text = named(prose(ruleId)?.messages ?? {}, id);
    return text ? told(ruleId, text, data) : unknown(id, data);
  };
  return {
    language,
    t,
    phrase: (id, data = {}) => ({ template: messages[id][language], data }),
    reason: ({ message, data }) => {
      const text = named(messages, message);
      return text ? { template: text[language], data } : unknown(message, data);
    },
    rule: (ruleId, chapter) => {
      const text = prose(ruleId)?.[chapter];
      return text ? told(ruleId, text) : { template: ruleId, data: {} };
    },
    message: (finding) => say(finding.ruleId, finding.message, finding.data),
    note: (finding, related) => isPolicyNote(related.note) ? { template: messages[policyNotes[related.note]][language], data: {} } : say(finding.ruleId, related.note, related.data),
    fixTitle: (finding) => finding.fix ? say(finding.ruleId, finding.fix.title, finding.data) : null,
    references: (ruleId) => {
      const named2 = kindOf(table, ruleId);
      return [.../* @__PURE__ */ new Set([...prose(ruleId)?.references ?? [], ...named2 ? [named2.docs, named2.revoke ?? named2.docs] : []])];
    },
    effortHours: (ruleId) => prose(ruleId)?.effortHours ?? 0,
    control: (id) => ({ template: pick(named(table.controls, id)?.title, id), data: {} }),
    evidence: (controlId, note) => {
      const own = named(named(table.controls, controlId)?.notes ?? {}, note);
      if (own) return { template: own[language], data: {} };
      const ruleId = prose(note) ? note : ruleWith(table, controlId, note);
      const title = prose(ruleId)?.title;
      return title ? told(ruleId, title) : { template: note, data: {} };
    }
  };
}
var policyNotes = { "@also": "note.also", "@effect": "note.effect" };
function isPolicyNote(note) {
  return Object.hasOwn(policyNotes, note);
}
function proseOf(table, ruleId) {
  if (Object.hasOwn(table.rules, ruleId)) return table.rules[ruleId];
  return kindOf(table, ruleId) ? table.secret : void 0;
}
function ruleWith(table, family, message) {
  return Object.keys(table.rules).find((id) => id.startsWith(`${family}/`) && Object.hasOwn(table.rules[id]?.messages ?? {}, message)) ?? "";
}
function kindData(table, ruleId, language) {
  const kind = kindOf(table, ruleId);
  if (!kind) return {};
  return { vendor: kind.vendor || messages["any-vendor"][language], what: kind.what[language], docs: kind.docs, revoke: kind.revoke ?? kind.docs };
}
function bent(template, kind, language) {
  if (!kind) return template;
  if (!kind.vendor) template = template.replace(/\{vendor\} ?\{what\}/g, "{what}").replace(/^\{what\}/, capital(kind.what[language]));
  template = template.replaceAll("{vendor}{what}", "{vendor} {what}");
  const first = template.includes("{vendor}") ? kind.vendor : kind.what.en;
  return /^[aeio]/i.test(first) ? template.replace(/\b([Aa]) (?=\{(?:vendor|what)\})/g, "$1n ") : template;
}
function capital(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function kindOf(table, ruleId) {
  const id = ruleId.startsWith("secret/") ? ruleId.slice(7) : "";
  return !Object.hasOwn(table.rules, ruleId) && Object.hasOwn(table.kinds, id) ? table.kinds[id] : void 0;
}
function unknown(id, data) {
  const names = Object.keys(data);
  return { template: names.length ? `${id} (${names.map((name) => `${name}: {${name}}`).join(", ")})` : id, data };
}

// src/cli/render.ts
var plainStyle = { colors: noColors, width: 100, quiet: false, verbose: false };
async function loadWords(language) {
  const { prose } = await import("./chunk-27C4K7FJ.js");
  return wordsOf(language, prose);
}
async function render({ result, frames }, format, words, style, { repository, sarif } = {}) {
  const page = { frames, ...repository === void 0 ? {} : { repository } };
  switch (format) {
    case "text":
      return (await import("./chunk-67EIQRXW.js")).text(result, words, { frames, ...style });
    case "json":
      return (await import("./chunk-BIRDKVLE.js")).json(result, words);
    case "sarif":
      return (await import("./chunk-ZAPZL2XQ.js")).sarif(result, words, sarif);
    case "markdown":
      return (await import("./chunk-NECXQ2OR.js")).markdown(result, words, page);
    case "html":
      return (await import("./chunk-E7LS7QEE.js")).html(result, words, page);
    default:
      return format;
  }
}

export {
  plainStyle,
  loadWords,
  render
};
