import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/report/phrase.ts
var PLACE = /\{([A-Za-z][\w-]*)(?:#((?:[^{}|]|\{[A-Za-z][\w-]*\})*)\|((?:[^{}]|\{[A-Za-z][\w-]*\})*))?\}/g;
function fill(phrase, escape = (value) => value) {
  let filled = "";
  let from = 0;
  for (const match of phrase.template.matchAll(PLACE)) {
    const [whole, name = "", one, many] = match;
    if (!Object.hasOwn(phrase.data, name)) continue;
    const value = phrase.data[name] ?? "";
    filled = join(filled, phrase.template.slice(from, match.index));
    filled = join(filled, one === void 0 ? escape(String(value)) : fill({ template: (Number(value) === 1 ? one : many) ?? "", data: phrase.data }, escape));
    from = match.index + whole.length;
  }
  return join(filled, phrase.template.slice(from));
}
var HAN = new RegExp("\\p{Script=Han}", "u");
var LATIN = /[A-Za-z0-9]/;
function join(left, right) {
  const before = left.at(-1) ?? "";
  const after = right[0] ?? "";
  if (HAN.test(before) && LATIN.test(after) || LATIN.test(before) && HAN.test(after)) return `${left} ${right}`;
  if (before === " " && HAN.test(left.at(-2) ?? "") && HAN.test(after)) return left.slice(0, -1) + right;
  if (after === " " && HAN.test(before) && HAN.test(right[1] ?? "")) return left + right.slice(1);
  return left + right;
}
var HIDDEN = new RegExp("[\\p{Cc}\\u061c\\u180e\\u200b\\u200c\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e0fff}\\p{Cs}]|(?<!\\p{Extended_Pictographic}\\ufe0f?)\\u200d", "gu");
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function visible(text) {
  return text.replace(HIDDEN, (character) => SHORT[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function clip(text, most) {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function plain(phrase) {
  return fill(phrase, visible);
}

export {
  fill,
  visible,
  clip,
  plain
};
