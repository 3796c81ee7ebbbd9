import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  severities
} from "./chunk-GKJWFSXU.js";
import {
  noColors
} from "./chunk-JNYPPKQ6.js";
import {
  plain
} from "./chunk-HU7KOTBS.js";
import {
  AuditError
} from "./chunk-MNCA2QGL.js";
import {
  ruleMatches
} from "./chunk-46VOWHZZ.js";
import {
  decodeUtf8,
  describe,
  lineStarts,
  locate,
  scannable
} from "./chunk-67GQNKDX.js";
import {
  emptyRecord,
  joinFacts,
  noFacts
} from "./chunk-YECZGDYU.js";
import {
  __commonJS,
  __toESM
} from "./chunk-VVXIB3GI.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan2 = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan2;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants2 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants2;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants2.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants2.globChars(opts.windows);
      const EXTGLOB_CHARS = constants2.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume2 = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume2(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token.tokensIndex];
          open2.type = "text";
          open2.value = literal;
          open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open2.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push(open2);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume2(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume2(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume2("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume2(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume2(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume2(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume2(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume2(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants2.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan2 = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants2 = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch4 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch4(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch4.compileRe(glob, options) : picomatch4.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch4(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch4.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch4.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch4.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch4.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch4.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch4.isMatch = (str, patterns, options) => picomatch4(patterns, options)(str);
    picomatch4.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch4.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch4.scan = (input, options) => scan2(input, options);
    picomatch4.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch4.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch4.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch4.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch4.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch4.constants = constants2;
    module.exports = picomatch4;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch4(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch4, pico);
    module.exports = picomatch4;
  }
});

// src/source/git.ts
import { spawn } from "node:child_process";
var hardened = [
  "-c",
  "core.fsmonitor=",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.untrackedCache=false",
  "-c",
  "core.alternateRefsCommand=",
  "-c",
  "diff.external=",
  "-c",
  "protocol.ext.allow=never",
  "-c",
  "protocol.file.allow=user",
  "-c",
  "submodule.recurse=false"
];
function environment() {
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.startsWith("GIT_") || name === "GIT_SSL_CAINFO") env[name] = value;
  }
  return { ...env, GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", GIT_OPTIONAL_LOCKS: "0", GIT_NO_REPLACE_OBJECTS: "1", GIT_NO_LAZY_FETCH: "1", GIT_LITERAL_PATHSPECS: "1", LC_ALL: "C" };
}
function gitArguments(root, args) {
  return [...hardened, "-c", `safe.directory=${root}`, "-C", root, ...args];
}
function startGit(root, args, settings = {}) {
  return spawn("git", gitArguments(root, args), { env: { ...environment(), ...settings }, stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
}
function git(root, args, input = "", settings = {}) {
  return new Promise((resolve2, reject) => {
    const child = startGit(root, args, settings);
    const out = [];
    const err = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    child.on("error", (error) => {
      reject(error.code === "ENOENT" ? new AuditError("git-not-found") : error);
    });
    child.on("close", (code) => resolve2({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString("utf8").trim() }));
    child.stdin.on("error", () => void 0);
    child.stdin.end(input);
  });
}
async function gitOutput(root, args, input = "") {
  const run = await git(root, args, input);
  if (run.code !== 0) throw new AuditError("git-failed", { command: `git ${args[0] ?? ""}`, detail: run.stderr.split("\n")[0] ?? "" });
  return run.stdout;
}
async function resolveCommit(root, revision) {
  if (revision.startsWith("-") || revision.includes("\0")) return null;
  const run = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const id = run.stdout.toString("latin1").trim();
  return run.code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : null;
}
async function topLevel(folder) {
  const run = await git(folder, ["rev-parse", "--show-toplevel"]);
  return run.code === 0 ? run.stdout.toString("utf8").replace(/\n$/, "") : null;
}
function records(bytes) {
  const found = [];
  let from = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
    found.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return found;
}

// src/version.ts
var tool = {
  name: "readiness-gate",
  version: true ? "0.1.0" : "0.0.0-source",
  rulesDigest: true ? "9521df667fee" : "source"
};

// src/publish/files.ts
import { constants } from "node:fs";
import { lstat, mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
async function writeReport(root, path, text) {
  const target = resolve(root, path);
  await refuseEscape(root, target, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    const kind = await kindOf(target);
    if (kind === "folder") throw new AuditError("output-is-folder", { path });
    if (kind === "device") await writeTo(target, text, constants.O_WRONLY);
    else await replace(dirname(target), target, text);
  } catch (error) {
    const { code } = error;
    throw typeof code === "string" ? new AuditError("notice.output-failed", { path, error: code }) : error;
  }
  return target;
}
async function refuseEscape(root, target, path) {
  if (!isInside(resolve(root), target) || target === resolve(root)) return;
  const home = await realpath(root);
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    const real = await realpath(folder).catch(() => null);
    if (real === null && await lstat(folder).catch(() => null) === null) continue;
    if (real === null || !isInside(home, real)) throw new AuditError("output-refused", { path, root });
    return;
  }
}
function isInside(folder, path) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
async function kindOf(target) {
  const own = await lstat(target).catch(() => null);
  if (own === null) return "absent";
  if (own.isDirectory()) return "folder";
  if (own.isFile()) return "file";
  if (!own.isSymbolicLink()) return "device";
  const led = await realpath(target).catch(() => "");
  return /^\/(?:dev|proc)\//.test(led) ? "device" : "file";
}
async function replace(folder, target, text) {
  const temporary = join(folder, `.${basename(target).slice(0, 100)}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    await writeTo(temporary, text, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
async function writeTo(path, text, flags) {
  const file = await open(path, flags, 420);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

// src/report/messages/cli.ts
var sharedEn = `  --format FORMAT          text, json, sarif, markdown or html (default text)
  --output FILE            write the report to FILE; FORMAT=FILE may be given several times
  --language LANGUAGE      en or zh-CN (default en)
  --fail-on SEVERITY       P0, P1, P2, P3 or none (default P1)
  --config FILE            the configuration file (default .github/readiness.yml or readiness.yml)
  --rule ID                only this rule or 'family/*'; repeatable
  --path GLOB              only files that match; repeatable
  --jobs N                 accepted; the audit runs in one thread, which measured fastest
  --cache DIR              keep the audit of each file here (default: in the user's cache folder)
  --no-cache               audit every file anew
  --no-color               no colour
  --quiet                  the summary only
  --verbose                list existing and suppressed findings and files not scanned, too`;
var sharedZh = `  --format FORMAT          输出格式：text、json、sarif、markdown 或 html（默认 text）
  --output FILE            将报告写入 FILE；可用 FORMAT=FILE 的形式指定多次
  --language LANGUAGE      en 或 zh-CN（默认 en）
  --fail-on SEVERITY       P0、P1、P2、P3 或 none（默认 P1）
  --config FILE            配置文件（默认 .github/readiness.yml 或 readiness.yml）
  --rule ID                只运行该规则或 'family/*'，可重复指定
  --path GLOB              只审计匹配的文件，可重复指定
  --jobs N                 可指定，但目前单线程实测最快，因此不另开线程
  --cache DIR              各文件审计结果的缓存目录（默认位于用户缓存目录）
  --no-cache               不使用缓存，重新审计所有文件
  --no-color               不使用颜色
  --quiet                  只输出概要
  --verbose                同时列出原有问题、已豁免问题和未审计的文件`;
var exitEn = "Exit codes: 0 passed, 1 gate failed, 2 could not audit.";
var exitZh = "退出码：0 通过，1 未通过门禁，2 无法完成审计。";
var cliTexts = {
  help: {
    en: `Audits a repository for production readiness.

Usage: readiness-gate COMMAND [OPTIONS]

Commands:
  scan [PATH]              full audit of a working tree (default: the current folder)
  compare BASE [HEAD]      what HEAD (default: the working tree) adds to and fixes of BASE
  rules                    list every rule and control
  explain ID               a rule's problem, risk, fix and samples

Run 'readiness-gate COMMAND --help' for the options of a command.
${exitEn}`,
    "zh-CN": `审计代码仓库是否具备上线条件。

用法：readiness-gate COMMAND [OPTIONS]

命令：
  scan [PATH]              全量审计工作区（默认当前目录）
  compare BASE [HEAD]      对比 HEAD（默认工作区）相对 BASE 新增和修复了哪些问题
  rules                    列出全部规则和控制项
  explain ID               查看规则的问题、风险、修复方法和示例

运行 'readiness-gate COMMAND --help' 查看该命令的选项。
${exitZh}`
  },
  "help-scan": {
    en: `Audits a working tree, or a commit, in full.

Usage: readiness-gate scan [PATH] [OPTIONS]

  --ref COMMIT             audit this commit instead of the working tree
${sharedEn}

${exitEn}`,
    "zh-CN": `全量审计工作区或某个提交。

用法：readiness-gate scan [PATH] [OPTIONS]

  --ref COMMIT             审计指定提交，而不是工作区
${sharedZh}

${exitZh}`
  },
  "help-compare": {
    en: `Compares two states of a repository; only what is new can fail.

Usage: readiness-gate compare BASE [HEAD] [OPTIONS]

BASE and HEAD are commits, branches or tags; without HEAD the working tree is compared.
Configuration and suppressions come from BASE.

${sharedEn}

${exitEn}`,
    "zh-CN": `对比仓库的两个状态，只有新增问题才会导致不通过。

用法：readiness-gate compare BASE [HEAD] [OPTIONS]

BASE 和 HEAD 可以是提交、分支或标签；省略 HEAD 时与工作区对比。
配置和豁免均取自 BASE。

${sharedZh}

${exitZh}`
  },
  "help-rules": {
    en: `Lists every rule and control.

Usage: readiness-gate rules [OPTIONS]

  --format FORMAT          text or json (default text)
  --language LANGUAGE      en or zh-CN (default en)`,
    "zh-CN": `列出全部规则和控制项。

用法：readiness-gate rules [OPTIONS]

  --format FORMAT          text 或 json（默认 text）
  --language LANGUAGE      en 或 zh-CN（默认 en）`
  },
  "help-explain": {
    en: `Explains a rule: the problem, the risk, the fix, how to check it, and samples.

Usage: readiness-gate explain ID [OPTIONS]

  --format FORMAT          text or json (default text)
  --language LANGUAGE      en or zh-CN (default en)`,
    "zh-CN": `说明一条规则：问题、风险、修复方法、验收标准和示例。

用法：readiness-gate explain ID [OPTIONS]

  --format FORMAT          text 或 json（默认 text）
  --language LANGUAGE      en 或 zh-CN（默认 en）`
  },
  "progress-listing": { en: "Listing files", "zh-CN": "正在列出文件" },
  "progress-auditing": { en: "Auditing {done} of {total} files", "zh-CN": "正在审计文件 {done}/{total}" },
  "progress-linking": { en: "Relating files to each other", "zh-CN": "正在关联各文件" },
  "progress-comparing": { en: "Comparing with the base", "zh-CN": "正在与基准对比" },
  "wrote-file": { en: "Wrote {path}", "zh-CN": "已写入 {path}" },
  "log-base-head": { en: "Base {base}, head {head}", "zh-CN": "基准 {base}，当前 {head}" }
};

// src/report/messages/report.ts
var reportTexts = {
  "note.also": {
    en: "the same mistake stands here too",
    "zh-CN": "此处有同样的问题"
  },
  "note.effect": {
    en: "this is where it takes effect",
    "zh-CN": "影响体现在此处"
  },
  colon: { en: ": ", "zh-CN": "：" },
  aside: { en: " ({text})", "zh-CN": "（{text}）" },
  "list-separator": { en: ", ", "zh-CN": "、" },
  "tool-name": { en: "Readiness Gate", "zh-CN": "Readiness Gate" },
  "severity-P0": { en: "fix before anything else", "zh-CN": "必须立即修复" },
  "severity-P1": { en: "high", "zh-CN": "高" },
  "severity-P2": { en: "medium", "zh-CN": "中" },
  "severity-P3": { en: "improvement", "zh-CN": "建议改进" },
  "confidence-high": { en: "high", "zh-CN": "高" },
  "confidence-medium": { en: "medium", "zh-CN": "中" },
  "confidence-low": { en: "low", "zh-CN": "低" },
  "status-new": { en: "new", "zh-CN": "新增" },
  "status-existing": { en: "existing", "zh-CN": "原有" },
  "status-fixed": { en: "fixed", "zh-CN": "已修复" },
  "status-suppressed": { en: "suppressed", "zh-CN": "已豁免" },
  "status-pending": { en: "suppression pending", "zh-CN": "豁免待合并" },
  "area-security": { en: "Security", "zh-CN": "安全性" },
  "area-reliability": { en: "Reliability", "zh-CN": "可靠性" },
  "area-observability": { en: "Observability", "zh-CN": "可观测性" },
  "area-deployability": { en: "Deployability", "zh-CN": "可部署性" },
  "area-maintainability": { en: "Maintainability", "zh-CN": "可维护性" },
  "area-governance": { en: "Governance", "zh-CN": "治理" },
  "control-pass": { en: "met", "zh-CN": "已满足" },
  "control-partial": { en: "partly met", "zh-CN": "部分满足" },
  "control-fail": { en: "not met", "zh-CN": "未满足" },
  "control-not-applicable": { en: "not applicable", "zh-CN": "不适用" },
  "control-unknown": { en: "not judged", "zh-CN": "未判定" },
  "level-blocked": { en: "blocked", "zh-CN": "禁止上线" },
  "level-not-ready": { en: "not ready", "zh-CN": "尚未就绪" },
  "level-nearly-ready": { en: "nearly ready", "zh-CN": "接近就绪" },
  "level-ready": { en: "ready", "zh-CN": "已就绪" },
  "reason-binary": { en: "binary", "zh-CN": "二进制文件" },
  "reason-too-large": { en: "too large", "zh-CN": "文件过大" },
  "reason-symlink": { en: "symbolic link", "zh-CN": "符号链接" },
  "reason-submodule": { en: "submodule", "zh-CN": "子模块" },
  "reason-unreadable": { en: "unreadable", "zh-CN": "无法读取" },
  "reason-missing-object": { en: "Git object missing", "zh-CN": "缺少 Git 对象" },
  "reason-undecodable": { en: "neither UTF-8 nor UTF-16", "zh-CN": "不是 UTF-8 或 UTF-16 编码" },
  "reason-excluded": { en: "excluded", "zh-CN": "已排除" },
  "reason-parse-error": { en: "syntax error (audited in part)", "zh-CN": "语法错误（仅部分审计）" },
  "reason-limit": { en: "cut short by a limit", "zh-CN": "因超出限制而中途停止" },
  "phase-1": { en: "Security baseline", "zh-CN": "安全基线" },
  "phase-2": { en: "Deployment baseline", "zh-CN": "部署基线" },
  "phase-3": { en: "Architecture and reliability", "zh-CN": "架构与可靠性" },
  "phase-4": { en: "Observability and quality", "zh-CN": "可观测性与质量" },
  // labels of a finding
  problem: { en: "Problem", "zh-CN": "问题描述" },
  risk: { en: "Risk", "zh-CN": "风险" },
  fix: { en: "Fix", "zh-CN": "修复" },
  acceptance: { en: "Acceptance", "zh-CN": "验收" },
  effort: { en: "Effort", "zh-CN": "工作量" },
  references: { en: "References", "zh-CN": "参考" },
  "why-believed": { en: "Why", "zh-CN": "依据" },
  place: { en: "Place", "zh-CN": "位置" },
  severity: { en: "Severity", "zh-CN": "级别" },
  confidence: { en: "Confidence", "zh-CN": "置信度" },
  status: { en: "Status", "zh-CN": "状态" },
  finding: { en: "Finding", "zh-CN": "问题" },
  rule: { en: "Rule", "zh-CN": "规则" },
  area: { en: "Area", "zh-CN": "领域" },
  score: { en: "Score", "zh-CN": "得分" },
  before: { en: "Before", "zh-CN": "之前" },
  change: { en: "Change", "zh-CN": "变化" },
  control: { en: "Control", "zh-CN": "控制项" },
  evidence: { en: "Evidence", "zh-CN": "证据" },
  file: { en: "File", "zh-CN": "文件" },
  reason: { en: "Reason", "zh-CN": "原因" },
  phase: { en: "Phase", "zh-CN": "阶段" },
  places: { en: "Places", "zh-CN": "处数" },
  overall: { en: "Overall", "zh-CN": "总分" },
  hours: { en: "{hours} h", "zh-CN": "{hours} 小时" },
  "safe-fix": { en: "Can be applied by `readiness-gate fix`", "zh-CN": "可用 `readiness-gate fix` 自动修复" },
  "suppressed-because": { en: "Suppressed: {reason}", "zh-CN": "豁免理由：{reason}" },
  warning: { en: "Warning", "zh-CN": "警告" },
  error: { en: "Error", "zh-CN": "错误" },
  // headings
  summary: { en: "Summary", "zh-CN": "概要" },
  findings: { en: "Findings", "zh-CN": "问题清单" },
  "new-findings": { en: "New findings", "zh-CN": "新增问题" },
  "pending-findings": { en: "Findings whose suppression is pending", "zh-CN": "豁免待合并的问题" },
  "fixed-findings": { en: "Fixed findings", "zh-CN": "已修复问题" },
  "existing-findings": { en: "Existing findings", "zh-CN": "原有问题" },
  "suppressed-findings": { en: "Suppressed findings", "zh-CN": "已豁免问题" },
  scores: { en: "Scores", "zh-CN": "得分" },
  controls: { en: "Controls", "zh-CN": "控制项" },
  roadmap: { en: "Roadmap", "zh-CN": "整改路线" },
  "not-scanned": { en: "Not scanned", "zh-CN": "未审计的文件" },
  notices: { en: "Notices", "zh-CN": "提示" },
  "do-first": { en: "What to do first", "zh-CN": "首要整改事项" },
  scope: { en: "Scope", "zh-CN": "审计范围" },
  "audit-report": { en: "Production readiness audit", "zh-CN": "生产就绪审计报告" },
  // sentences
  "found-nothing": { en: "No findings.", "zh-CN": "未发现问题。" },
  "found-nothing-new": { en: "No new findings.", "zh-CN": "没有新增问题。" },
  "findings-line": { en: "Findings: {counts}", "zh-CN": "问题：{counts}" },
  "open-by-severity": { en: "Open: {counts}", "zh-CN": "待处理：{counts}" },
  "count-new": { en: "{count} new", "zh-CN": "新增 {count}" },
  "count-existing": { en: "{count} existing", "zh-CN": "原有 {count}" },
  "count-fixed": { en: "{count} fixed", "zh-CN": "已修复 {count}" },
  "count-suppressed": { en: "{count} suppressed", "zh-CN": "已豁免 {count}" },
  "count-pending": { en: "{count} pending", "zh-CN": "豁免待合并 {count}" },
  "count-open": { en: "{count} open", "zh-CN": "待处理 {count}" },
  "existing-not-listed": {
    en: "{count} existing {count#finding is|findings are} not listed (--verbose lists {count#it|them}).",
    "zh-CN": "另有 {count} 个原有问题未列出（使用 --verbose 查看）。"
  },
  "not-scanned-count": { en: "{count} {count#file|files} not scanned: {reasons}", "zh-CN": "{count} 个文件未审计：{reasons}" },
  "reason-count": { en: "{count} {reason}", "zh-CN": "{reason} {count}" },
  "scanned-count": {
    en: "{files} {files#file|files} ({size}) audited in {seconds} s",
    "zh-CN": "已审计 {files} 个文件（{size}），用时 {seconds} 秒"
  },
  "compared-with": { en: "Compared with `{base}`", "zh-CN": "对比基准：`{base}`" },
  "audited-commit": { en: "Commit `{head}`", "zh-CN": "提交：`{head}`" },
  "audited-root": { en: "Audited: `{root}`", "zh-CN": "审计对象：`{root}`" },
  "rule-set": { en: "{name} {version}, rule set {digest}", "zh-CN": "{name} {version}，规则集 {digest}" },
  "also-at": { en: "also at {place}", "zh-CN": "另见 {place}" },
  "more-places": { en: "and {count} more {count#place|places}", "zh-CN": "及另外 {count} 处" },
  "more-rows": {
    en: "{count} more {count#finding is|findings are} not shown here; see the report files or the log.",
    "zh-CN": "另有 {count} 个问题未在此显示，请查看报告文件或日志。"
  },
  "more-notices": { en: "{count} more {count#notice|notices}", "zh-CN": "另有 {count} 条提示" },
  "more-files": { en: "{count} more {count#file|files}", "zh-CN": "另有 {count} 个文件" },
  "annotations-not-shown": {
    en: "{count} more {count#finding has|findings have} no annotation because GitHub shows ten of each kind; the job summary lists {count#it|them}.",
    "zh-CN": "另有 {count} 个问题没有行内注释（GitHub 每类最多显示 10 条），完整列表见作业摘要。"
  },
  "fixed-in-section": { en: "This change fixes {count} {count#finding|findings}.", "zh-CN": "本次变更修复了 {count} 个问题。" },
  "score-capped-P0": {
    en: "An open P0 caps the overall score at 39, an open P1 at 69, whatever the rest.",
    "zh-CN": "只要存在未解决的 P0，总分不超过 39；存在未解决的 P1，总分不超过 69。"
  },
  "score-not-judged": { en: "not judged", "zh-CN": "未评分" },
  "roadmap-intro": {
    en: "Effort counts the first place of a rule in full and each further place as a quarter.",
    "zh-CN": "工作量估算：同一规则的首处按全额计，其余每处按四分之一计。"
  },
  "phase-total": { en: "{hours} h in this phase", "zh-CN": "本阶段共 {hours} 小时" },
  "total-effort": { en: "Total effort: {hours} h", "zh-CN": "总工作量：{hours} 小时" },
  "sarif-dropped": {
    en: "{count} less grave results were left out: a run may hold {limit}.",
    "zh-CN": "另有 {count} 个较轻的结果未写入：单次运行最多包含 {limit} 个。"
  },
  "sarif-kept-out": {
    en: "{suppressed} suppressed and {fixed} fixed findings are left out, because code scanning would open alerts for them.",
    "zh-CN": "未写入 {suppressed} 个已豁免和 {fixed} 个已修复的问题，否则代码扫描会为它们创建告警。"
  },
  "sarif-root": { en: "The root folder of the audited repository.", "zh-CN": "被审计仓库的根目录。" },
  "cut-to-fit": { en: "This summary was shortened to fit the size that GitHub accepts.", "zh-CN": "摘要超出 GitHub 的大小上限，已作删减。" },
  // the HTML report
  filters: { en: "Filters", "zh-CN": "筛选" },
  "filter-text": { en: "Search findings", "zh-CN": "搜索问题" },
  "filter-all-areas": { en: "All areas", "zh-CN": "全部领域" },
  "filter-all-statuses": { en: "All statuses", "zh-CN": "全部状态" },
  "filter-reset": { en: "Reset filters", "zh-CN": "重置筛选" },
  "filter-shown": { en: "{shown} of {total} findings shown", "zh-CN": "显示 {shown} / {total} 个问题" },
  "skip-to-findings": { en: "Skip to the findings", "zh-CN": "跳到问题列表" },
  "marked-line": { en: "this line", "zh-CN": "问题所在行" },
  // rules and explain
  "rules-title": { en: "Rules", "zh-CN": "规则" },
  "secret-kinds": { en: "{count} kinds of secret", "zh-CN": "{count} 种密钥" },
  "secret-what": { en: "Kind", "zh-CN": "种类" },
  vendor: { en: "Vendor", "zh-CN": "厂商" },
  documentation: { en: "documentation", "zh-CN": "文档" },
  "any-vendor": { en: "the vendor", "zh-CN": "相应厂商" },
  "any-secret": { en: "credential", "zh-CN": "凭据" },
  "any-page": { en: "its documentation", "zh-CN": "其官方文档页面" },
  "rules-count": { en: "{rules} {rules#rule|rules}, {controls} {controls#control|controls}", "zh-CN": "共 {rules} 条规则、{controls} 个控制项" },
  "rules-hint": { en: "Read one with `readiness-gate explain ID`.", "zh-CN": "使用 `readiness-gate explain ID` 查看某条规则的说明。" },
  "sample-bad": { en: "Reported", "zh-CN": "会报告" },
  "sample-good": { en: "Not reported", "zh-CN": "不会报告" },
  "rule-suppress": {
    en: "To suppress at one place, with a reason: `readiness-ignore {rule} -- reason` in a comment on the line or the line above.",
    "zh-CN": "如需豁免某一处：在该行或上一行的注释中写 `readiness-ignore {rule} -- 理由`（理由必填）。"
  }
};

// src/report/messages/verdict.ts
var verdictTexts = {
  // conclusions
  "verdict-passed": { en: "Passed", "zh-CN": "通过" },
  "verdict-failed": { en: "Failed", "zh-CN": "未通过" },
  "verdict-error": { en: "Could not audit", "zh-CN": "无法完成审计" },
  // reasons of the gate
  "gate.new-findings": {
    en: "{count} new {severity} {count#finding|findings}.",
    "zh-CN": "新增 {count} 个 {severity} 级问题。"
  },
  "gate.open-findings": {
    en: "{count} open {severity} {count#finding|findings}.",
    "zh-CN": "有 {count} 个 {severity} 级问题待处理。"
  },
  "gate.no-new-findings": {
    en: "No new finding at {failOn} or above.",
    "zh-CN": "没有新增 {failOn} 及以上级别的问题。"
  },
  "gate.no-findings": {
    en: "No finding at {failOn} or above.",
    "zh-CN": "没有 {failOn} 及以上级别的问题。"
  },
  "gate.off": {
    en: "The gate is off (fail-on: none); findings are reported only.",
    "zh-CN": "门禁已关闭（fail-on: none），仅报告问题，不影响结论。"
  },
  "gate.rule-threw": {
    en: "There {count#was|were} {count} internal {count#error|errors}; part of the audit is missing.",
    "zh-CN": "发生 {count} 次内部错误，部分审计缺失。"
  },
  "gate.missing-objects": {
    en: "{count} {count#file|files} could not be read from the Git objects at hand, {path} first; the verdict would be incomplete.",
    "zh-CN": "有 {count} 个文件缺少 Git 对象而无法读取（首个为 {path}），结论不完整。"
  },
  // notices
  "notice.rule-threw": {
    en: "{rule} failed with an internal error, what it would have found is missing; please report this: {error}",
    "zh-CN": "{rule} 发生内部错误，本次结果缺少它的发现，请反馈此问题：{error}"
  },
  "notice.suppression-expired": {
    en: "The suppression of {rule} expired on {expires}; it no longer applies.",
    "zh-CN": "对 {rule} 的豁免已于 {expires} 到期，不再生效。"
  },
  "notice.pending-suppression": {
    en: "This change adds a suppression of {rule}; it takes effect once merged.",
    "zh-CN": "本次变更新增了对 {rule} 的豁免，合并后才会生效。"
  },
  "notice.config-pending": {
    en: "This change edits the audit configuration; the verdict uses the configuration of the base, the edit takes effect once merged.",
    "zh-CN": "本次变更修改了审计配置；本次结论仍以基准分支的配置为准，合并后才会生效。"
  },
  "notice.workflow-edited": {
    en: "This change edits the workflow that runs this gate; review it by hand.",
    "zh-CN": "本次变更修改了运行本门禁的工作流，请人工复核。"
  },
  "notice.base-missing-full": {
    en: "The base commit could not be had, so everything was audited and nothing was compared: {detail}.",
    "zh-CN": "无法获取基准提交，已改为全量审计，未做对比：{detail}。"
  },
  "notice.output-failed": {
    en: "{path} could not be written: {error}.",
    "zh-CN": "无法写入 {path}：{error}。"
  },
  "notice.summary-failed": {
    en: "The step summary could not be written: {error}.",
    "zh-CN": "无法写入步骤摘要：{error}。"
  },
  // errors: exit code 2
  "git-not-found": {
    en: "git was not found; install it and make sure that it is on the PATH.",
    "zh-CN": "找不到 git，请安装并确认其位于 PATH 中。"
  },
  "git-failed": { en: "{command} failed: {detail}", "zh-CN": "{command} 执行失败：{detail}" },
  "not-a-repository": {
    en: "{path} is not a Git repository; comparing needs one.",
    "zh-CN": "{path} 不是 Git 仓库，无法进行对比。"
  },
  "path-not-found": { en: "{path} does not exist.", "zh-CN": "{path} 不存在。" },
  "path-not-a-folder": { en: "{path} is not a folder.", "zh-CN": "{path} 不是目录。" },
  "commit-not-found": {
    en: "The commit {commit} is not in this repository; fetch it, or check the name.",
    "zh-CN": "仓库中没有提交 {commit}，请先拉取，或检查名称是否正确。"
  },
  "missing-base": {
    en: "The base commit could not be had: {detail}. Give the workflow `contents: read`, or check out with `fetch-depth: 0`.",
    "zh-CN": "无法获取基准提交：{detail}。请为工作流授予 `contents: read` 权限，或在检出时设置 `fetch-depth: 0`。"
  },
  "nothing-scanned": {
    en: "Nothing was audited in {root}: no file there could be read as text.",
    "zh-CN": "{root} 中没有可审计的文本文件。"
  },
  "no-checkout": {
    en: "There is no Git checkout in {path}; run actions/checkout before this step.",
    "zh-CN": "{path} 中没有 Git 检出，请在此步骤之前运行 actions/checkout。"
  },
  "event-unreadable": { en: "The event payload {path} could not be read: {detail}", "zh-CN": "无法读取事件数据 {path}：{detail}" },
  "config-not-found": { en: "The configuration file {path} does not exist.", "zh-CN": "配置文件 {path} 不存在。" },
  "config-syntax": { en: "{path}:{line}: not valid YAML: {detail}", "zh-CN": "{path}:{line}：YAML 语法错误：{detail}" },
  "config-unknown-key": {
    en: "{path}:{line}: unknown key {key}; known here: {known}",
    "zh-CN": "{path}:{line}：未知的键 {key}；此处可用的键：{known}"
  },
  "config-wrong-value": {
    en: "{path}:{line}: {key} must be {expected}, not {value}",
    "zh-CN": "{path}:{line}：{key} 应为 {expected}，而不是 {value}"
  },
  "config-missing-key": { en: "{path}:{line}: {key} is missing", "zh-CN": "{path}:{line}：缺少 {key}" },
  "config-unknown-rule": {
    en: "{path}:{line}: there is no rule {rule}; see `readiness-gate rules`",
    "zh-CN": "{path}:{line}：不存在规则 {rule}；可用 `readiness-gate rules` 查看全部规则"
  },
  "input-wrong-value": {
    en: "The input {name} must be {expected}, not {value}.",
    "zh-CN": "输入参数 {name} 应为 {expected}，而不是 {value}。"
  },
  "usage-unknown-command": {
    en: "Unknown command {command}; see `readiness-gate --help`.",
    "zh-CN": "未知命令 {command}；请查看 `readiness-gate --help`。"
  },
  "usage-unknown-option": {
    en: "Unknown option {option}; see `readiness-gate {command} --help`.",
    "zh-CN": "未知选项 {option}；请查看 `readiness-gate {command} --help`。"
  },
  "usage-missing-value": { en: "{option} needs a value.", "zh-CN": "{option} 需要一个值。" },
  "usage-wrong-value": {
    en: "{option} must be {expected}, not {value}.",
    "zh-CN": "{option} 应为 {expected}，而不是 {value}。"
  },
  "usage-missing-argument": {
    en: "{command} needs {argument}; see `readiness-gate {command} --help`.",
    "zh-CN": "{command} 缺少参数 {argument}；请查看 `readiness-gate {command} --help`。"
  },
  "usage-too-many-arguments": {
    en: "Unexpected argument {argument}; see `readiness-gate {command} --help`.",
    "zh-CN": "多余的参数 {argument}；请查看 `readiness-gate {command} --help`。"
  },
  "unknown-rule": {
    en: "There is no rule {rule}; see `readiness-gate rules`.",
    "zh-CN": "不存在规则 {rule}；可用 `readiness-gate rules` 查看全部规则。"
  },
  "unknown-rule-near": {
    en: "There is no rule {rule}; did you mean {near}?",
    "zh-CN": "不存在规则 {rule}；您是否想查看 {near}？"
  },
  "output-refused": {
    en: "{path} was not written: it leads outside {root} through a symbolic link.",
    "zh-CN": "未写入 {path}：该路径经符号链接指向了 {root} 之外。"
  },
  "output-is-folder": { en: "{path} was not written: it is a folder.", "zh-CN": "未写入 {path}：它是一个目录。" },
  "internal-error": {
    en: "Internal error; this is a bug of the gate, please report it with the lines below.",
    "zh-CN": "内部错误：这是本工具的缺陷，请附上以下信息反馈。"
  }
};

// src/report/messages/index.ts
var messages = { ...verdictTexts, ...reportTexts, ...cliTexts };

// src/report/words.ts
var noProse = { rules: {}, controls: {}, kinds: {} };
function wordsOf(language, table = noProse) {
  const pick = (text, otherwise) => text?.[language] ?? otherwise;
  const named = (record, key) => Object.hasOwn(record, key) ? record[key] : void 0;
  const t = (id, data = {}) => plain({ template: messages[id][language], data });
  const prose = (ruleId) => proseOf(table, ruleId);
  const kind = (ruleId) => kindData(table, ruleId, language);
  const told = (ruleId, text, data = {}) => ({ template: bent(text[language], kindOf2(table, ruleId), language), data: { ...kind(ruleId), ...data } });
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
      const named2 = kindOf2(table, ruleId);
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
  return kindOf2(table, ruleId) ? table.secret : void 0;
}
function ruleWith(table, family, message) {
  return Object.keys(table.rules).find((id) => id.startsWith(`${family}/`) && Object.hasOwn(table.rules[id]?.messages ?? {}, message)) ?? "";
}
function kindData(table, ruleId, language) {
  const kind = kindOf2(table, ruleId);
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
function kindOf2(table, ruleId) {
  const id = ruleId.startsWith("secret/") ? ruleId.slice(7) : "";
  return !Object.hasOwn(table.rules, ruleId) && Object.hasOwn(table.kinds, id) ? table.kinds[id] : void 0;
}
function unknown(id, data) {
  const names2 = Object.keys(data);
  return { template: names2.length ? `${id} (${names2.map((name) => `${name}: {${name}}`).join(", ")})` : id, data };
}

// src/cli/render.ts
var plainStyle = { colors: noColors, width: 100, quiet: false, verbose: false };
async function loadWords(language) {
  const { prose } = await import("./chunk-4L4FKAW3.js");
  return wordsOf(language, prose);
}
async function render({ result, frames: frames2 }, format, words, style, { repository, sarif } = {}) {
  const page = { frames: frames2, ...repository === void 0 ? {} : { repository } };
  switch (format) {
    case "text":
      return (await import("./chunk-3GVMXG37.js")).text(result, words, { frames: frames2, ...style });
    case "json":
      return (await import("./chunk-725WNCQC.js")).json(result, words);
    case "sarif":
      return (await import("./chunk-DFUQ35DN.js")).sarif(result, words, sarif);
    case "markdown":
      return (await import("./chunk-X55D3JN2.js")).markdown(result, words, page);
    case "html":
      return (await import("./chunk-7SAZGOEB.js")).html(result, words, page);
    default:
      return format;
  }
}

// src/report/error-line.ts
function errorLine(error, language) {
  if (!(error instanceof AuditError)) return messages["internal-error"][language];
  const text = Object.hasOwn(messages, error.id) ? messages[error.id] : void 0;
  return text === void 0 ? error.message : plain({ template: text[language], data: error.data });
}

// src/config/file.ts
var configPaths = [".github/readiness.yml", "readiness.yml", ".github/readiness.yaml", "readiness.yaml"];
async function findConfig(source, paths = configPaths) {
  for (const listed of await source.find(paths)) {
    let text = null;
    await source.read([listed], (_file, content) => {
      if (content instanceof Uint8Array) text = new TextDecoder().decode(content);
    });
    if (text !== null) return { path: listed.path, text };
  }
  return null;
}

// src/model/config.ts
var defaultConfig = Object.freeze({
  failOn: "P1",
  language: "en",
  rules: {},
  roles: [],
  exclude: [],
  ignores: []
});

// src/config/effective.ts
async function effectiveConfig(file, inputs, ruleIds) {
  const fromFile = file === null ? {} : (await import("./chunk-KTVWIOGB.js")).parseConfig(file.path, file.text, ruleIds);
  return Object.freeze({
    ...defaultConfig,
    ...fromFile,
    ...inputs.failOn === void 0 ? {} : { failOn: inputs.failOn },
    ...inputs.language === void 0 ? {} : { language: inputs.language }
  });
}

// src/config/roles.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
var folders = new Map(
  [
    ["vendored", "node_modules vendor vendors vendored third_party third-party thirdparty 3rdparty bower_components jspm_packages site-packages .venv venv virtualenv .yarn .pnpm-store pods _vendor"],
    ["generated", "dist build out .next .nuxt .output .svelte-kit __generated__ generated coverage htmlcov storybook-static .turbo __snapshots__"],
    ["test", "test tests unittest unittests unit-tests __tests__ __mocks__ testing spec specs e2e cypress playwright fixtures __fixtures__ testdata test-data test_data testutils test-utils mocks integration-tests integration_tests unit_tests loadtest load-tests benchmarks evals"],
    ["example", "example examples sample samples demo demos tutorial tutorials cookbook cookbooks playground playgrounds quickstart quickstarts boilerplate-examples notebooks"],
    ["documentation", "docs doc documentation wiki website-docs docs_src"],
    ["development", "dev .devcontainer .vscode .idea .storybook .husky devcontainer dev-env devenv local-dev docker-dev"]
  ].flatMap(([role, names2]) => names2.split(" ").map((name) => [name, role]))
);
var exampleFolder = /[_-](?:examples?|samples?)$/;
var names = [
  ["generated", /\.min\.(?:js|css|mjs)$|\.bundle\.js$|\.map$|[._-](?:generated|pb2|pb2_grpc|pb|gen)\.[a-z]{2,4}$|\.g\.[a-z]+$|^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|flake\.lock)$|\.lockb?$/],
  ["test", /^(?:unit_?)?tests?(?:_settings)?\.py$|^mocks?\.[cm]?[jt]sx?$|\.mocks?\.[cm]?[jt]sx?$|^test[-_][\w.-]*\.(?:conf|ya?ml|json)$|^test_.*\.py$|_test\.(?:py|go|js|ts)$|[.-](?:test|tests|spec|e2e|cy|stories|story)\.[cm]?[jt]sx?$|^conftest\.py$|^(?:vitest|jest|playwright|cypress|karma)\.[a-z.]*config\.[a-z]+$|^jest\.setup|\.snap$|^(?:docker-)?compose[._-](?:test|tests|testing|ci|e2e|cypress|playwright)\b|^\.env[._-](?:test|testing|ci)$/],
  ["example", /\.(?:example|sample|dist|tmpl|tpl|template)$|[._-](?:example|sample)\.[a-z0-9]+$|^(?:example|sample)[._-]|^\.env[._-](?:example|sample|template|dist)(?:\..*)?$|^env\.(?:example|sample|template)$|\.example\.|\.sample\.|\.ipynb$/],
  ["documentation", /\.(?:md|mdx|rst|adoc|asciidoc|markdown)$|^(?:readme|changelog|contributing|license|licence|notice|authors|history|security)(?:\..*)?$/],
  ["development", /^(?:docker-)?compose[._-](?:dev|develop|development|local|override|debug|devcontainer)\b.*\.ya?ml$|^(?:docker-)?compose\.(?:.*[._-])?(?:dev|local|override)\.ya?ml$|^dockerfile[._-](?:dev|development|local|debug|test)$|^(?:dev|local|development)\.dockerfile$|^\.env\.(?:dev|development|local|.*\.local)$|^(?:dev|local|development|debug)(?:_settings|_base|_common)?\.py$|^settings_(?:dev|local|development)\.py$|^(?:dev|development|local)\.(?:ya?ml|toml|json|env|ini|conf)$|[._-](?:dev|development|local)\.(?:ya?ml|toml|json|env|conf)$|^webpack\.dev|^tiltfile$|^vagrantfile$|^\.flaskenv$/]
];
var strength = ["vendored", "generated", "test", "example", "documentation", "development"];
function roleClassifier(config) {
  const folderRoles = /* @__PURE__ */ new Map();
  const overrides = config.roles.map(({ role, paths }) => ({ role, matches: (0, import_picomatch.default)([...paths], { dot: true }) }));
  return (path) => {
    for (let index = overrides.length - 1; index >= 0; index--) {
      const override = overrides[index];
      if (override?.matches(path) === true) return override.role;
    }
    return roleOf(path, folderRoles);
  };
}
function roleOf(path, known = /* @__PURE__ */ new Map()) {
  const lower = path.toLowerCase();
  const slash = lower.lastIndexOf("/");
  const fromFolders = rolesOfFolder(lower.slice(0, Math.max(0, slash)), known);
  const name = lower.slice(slash + 1);
  const fromName = names.find(([, pattern]) => pattern.test(name))?.[0];
  return strength.find((role) => role === fromName || fromFolders.has(role)) ?? "production";
}
function rolesOfFolder(folder, known) {
  let roles = known.get(folder);
  if (roles === void 0) {
    roles = new Set(folder.split("/").flatMap((segment) => folders.get(segment) ?? (exampleFolder.test(segment) ? ["example"] : [])));
    known.set(folder, roles);
  }
  return roles;
}

// src/run/cache.ts
var noCache = { isEmpty: () => true, get: () => void 0, set: () => void 0, state: () => void 0, setState: () => void 0, save: () => void 0 };

// src/run/disk-cache.ts
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";
function openCache(folder, digest) {
  return new DiskCache(folder, digest);
}
var mostStates = 12;
var DiskCache = class {
  #folder;
  #digest;
  #fresh = /* @__PURE__ */ new Map();
  #freshStates = /* @__PURE__ */ new Map();
  #used = /* @__PURE__ */ new Set();
  #bytes = Buffer.alloc(0);
  #entries;
  constructor(folder, digest) {
    this.#folder = folder;
    this.#digest = digest;
  }
  isEmpty() {
    return !existsSync(this.#recordsPath());
  }
  get(key) {
    this.#entries ??= this.#load();
    const entry = this.#entries.get(key);
    if (entry === void 0) return void 0;
    this.#used.add(entry);
    const [, format, size, start, kinds, rest] = entry;
    const facts = kinds === null ? noFacts : new StoredFacts(this.#bytes, start, kinds);
    return { ...rest ?? emptyRecord, format, size, facts };
  }
  set(key, record) {
    this.#fresh.set(key, record);
  }
  state(key) {
    try {
      return JSON.parse(readFileSync(this.#statePath(key), "utf8"));
    } catch {
      return void 0;
    }
  }
  setState(key, audit) {
    this.#freshStates.set(key, audit);
  }
  /** Keeps the records that this run used and made; every file is replaced in one step. */
  save() {
    if (this.#fresh.size === 0 && this.#freshStates.size === 0) return;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 448 });
      if (this.#fresh.size > 0) replace2(this.#recordsPath(), this.#serialized());
      for (const [key, audit] of this.#freshStates) replace2(this.#statePath(key), Buffer.from(JSON.stringify(audit)));
      this.#tidy();
    } catch {
    }
  }
  #recordsPath() {
    return join2(this.#folder, `records-${this.#digest}.bin`);
  }
  #statePath(key) {
    return join2(this.#folder, `state-${this.#digest}-${key}.json`);
  }
  /** The file ends with the index and, in ten digits, the index's length. */
  #load() {
    try {
      this.#bytes = readFileSync(this.#recordsPath());
      const length = Number(this.#bytes.toString("latin1", this.#bytes.length - 10));
      const index = JSON.parse(this.#bytes.toString("utf8", this.#bytes.length - 10 - length, this.#bytes.length - 10));
      return new Map(index.map((entry) => [entry[0], entry]));
    } catch {
      return /* @__PURE__ */ new Map();
    }
  }
  #serialized() {
    const pieces = [];
    const index = [];
    let at = 0;
    const add2 = (piece) => {
      pieces.push(piece);
      at += piece.length;
    };
    for (const entry of this.#used) {
      const [key, format, size, start, kinds, rest] = entry;
      if (this.#fresh.has(key)) continue;
      index.push([key, format, size, at, kinds, rest]);
      if (kinds !== null) add2(this.#bytes.subarray(start, start + kinds.reduce((sum, [, length]) => sum + length, 0)));
    }
    for (const [key, { format, size, facts, ...rest }] of this.#fresh) {
      const start = at;
      const kinds = facts.kinds.map((kind) => {
        const json = Buffer.from(JSON.stringify(facts.of(kind)));
        add2(json);
        return [kind, json.length];
      });
      const isPlain = Object.values(rest).every((list) => list.length === 0);
      index.push([key, format, size, start, kinds.length === 0 ? null : kinds, isPlain ? null : rest]);
    }
    const end = Buffer.from(JSON.stringify(index));
    return Buffer.concat([...pieces, end, Buffer.from(String(end.length).padStart(10, "0"))]);
  }
  /** Leaves no file of other rule sets, and of the states the newest. */
  #tidy() {
    const states = [];
    for (const name of readdirSync(this.#folder)) {
      if (!/^(?:records|state)-[\w-]+\.(?:bin|json|jsonl)$/.test(name)) continue;
      const path = join2(this.#folder, name);
      if (name.startsWith(`state-${this.#digest}-`)) states.push({ path, time: statSync(path).mtimeMs });
      else if (path !== this.#recordsPath()) rmSync(path, { force: true });
    }
    states.sort((a, b) => b.time - a.time);
    for (const { path } of states.slice(mostStates)) rmSync(path, { force: true });
  }
};
function replace2(path, content) {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, content, { mode: 384 });
  renameSync(temporary, path);
}
var StoredFacts = class {
  kinds;
  #bytes;
  #stored;
  #start;
  #parsed = /* @__PURE__ */ new Map();
  constructor(bytes, start, stored) {
    this.#bytes = bytes;
    this.#start = start;
    this.#stored = stored;
    this.kinds = stored.map(([kind]) => kind);
  }
  of(kind) {
    const known = this.#parsed.get(kind);
    if (known !== void 0) return known;
    const facts = this.#read(kind);
    this.#parsed.set(kind, facts);
    return facts;
  }
  #read(wanted) {
    let at = this.#start;
    for (const [kind, length] of this.#stored) {
      if (kind === wanted) return JSON.parse(this.#bytes.toString("utf8", at, at + length));
      at += length;
    }
    return [];
  }
};

// src/run/knowledge.ts
function knowledgeOf({ rules, controls, secrets }) {
  const areas2 = new Map(controls.map(({ id, area }) => [id, area]));
  const entries = /* @__PURE__ */ new Map();
  const enter = ({ id, severity, confidence, covers }) => {
    const control = id.slice(0, id.indexOf("/"));
    entries.set(id, { id, severity, confidence: confidence ?? "high", control, area: areas2.get(control) ?? "maintainability", covers: covers ?? [] });
  };
  for (const rule of rules) enter(rule);
  for (const { id, severity } of secrets) enter({ id: `secret/${id}`, severity: severity ?? "P0" });
  return { rules: entries, controls };
}

// src/link/project.ts
var moduleFormats = /* @__PURE__ */ new Set(["python", "javascript", "typescript", "vue"]);
var ships = /* @__PURE__ */ new Set(["production", "development"]);
var LinkedProject = class {
  files;
  missing = /* @__PURE__ */ new Set();
  #audited;
  #facts = /* @__PURE__ */ new Map();
  #modules = /* @__PURE__ */ new Map();
  #holders;
  constructor(audited, files) {
    this.#audited = new Map(audited.map((file) => [file.path, file]));
    this.files = files;
  }
  module(path) {
    if (this.#modules.has(path)) return this.#modules.get(path);
    const file = this.#audited.get(path);
    const fact = file?.facts.of("module")[0];
    const module = file === void 0 || fact === void 0 ? void 0 : { ...fact, path, role: file.role };
    if (file !== void 0 && fact === void 0 && moduleFormats.has(file.format) && ships.has(file.role)) this.missing.add(path);
    this.#modules.set(path, module);
    return module;
  }
  of(kind) {
    let facts = this.#facts.get(kind);
    if (facts === void 0) {
      facts = this.#holdersOf(kind).flatMap((file) => this.#located(file, kind));
      this.#facts.set(kind, facts);
    }
    return facts;
  }
  #located({ path, role, facts }, kind) {
    return facts.of(kind).map((fact) => ({ ...fact, path, role }));
  }
  #holdersOf(kind) {
    if (this.#holders === void 0) {
      const holders = /* @__PURE__ */ new Map();
      for (const file of this.#audited.values()) {
        for (const each of file.facts.kinds) {
          const list = holders.get(each);
          if (list === void 0) holders.set(each, [file]);
          else list.push(file);
        }
      }
      this.#holders = holders;
    }
    return this.#holders.get(kind) ?? [];
  }
};
function link(files, others) {
  const all = /* @__PURE__ */ new Map();
  for (const file of others) all.set(file.path, file);
  for (const { path, role, format } of files) all.set(path, { path, role, format });
  return new LinkedProject(files, all);
}

// src/audit/project.ts
function auditProject(files, others, ruleSet, now) {
  const ruleMs = /* @__PURE__ */ new Map();
  let last = now();
  const lap = (what) => {
    const time = now();
    ruleMs.set(what, time - last);
    last = time;
  };
  const audited = files.map(({ file, record }) => ({ path: file.path, role: file.role, format: record.format, facts: record.facts }));
  const project = link(audited, others);
  lap("link");
  const problems = [];
  const failures = [];
  for (const { file, record } of files) {
    for (const { ruleId, problem } of record.problems) problems.push({ ruleId, problem: { ...problem, path: file.path } });
    for (const failure of record.failures) failures.push({ ...failure, path: file.path });
  }
  for (const rule of ruleSet.rules) {
    if (rule.scope !== "project") continue;
    runRule(rule, project, problems, failures);
    lap(rule.id);
  }
  const evidence = [];
  for (const control of ruleSet.controls) {
    try {
      for (const { path, at, note } of control.evidence(project)) evidence.push({ control: control.id, path, offset: at?.start ?? 0, note });
    } catch (error) {
      failures.push({ what: `control ${control.id}`, detail: describe(error) });
    }
  }
  lap("controls");
  return { project, problems, evidence, failures, ruleMs };
}
function runRule(rule, project, problems, failures) {
  try {
    for (const problem of rule.check(project)) problems.push({ ruleId: rule.id, problem });
  } catch (error) {
    failures.push({ what: rule.id, detail: describe(error) });
  }
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// src/policy/anchor.ts
var lineLimit = 2e4;
function changedLines(base, head, basePath) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    let lines = known.get(path);
    if (lines === void 0) {
      lines = base.has(basePath(path)) ? addedLines(base.text(basePath(path)), head.text(path)) : "all";
      known.set(path, lines);
    }
    return lines;
  };
}
function addedLines(before, after) {
  const added = /* @__PURE__ */ new Set();
  if (before === after) return added;
  const old = before.split(/\r\n|\r|\n/);
  const now = after.split(/\r\n|\r|\n/);
  if (old.length > lineLimit || now.length > lineLimit) return added;
  let line = 1;
  for (const part of diffArrays(old, now, { maxEditLength: 5e3 }) ?? []) {
    if (part.removed) continue;
    if (part.added) for (let index = 0; index < part.value.length; index++) added.add(line + index);
    line += part.value.length;
  }
  return added;
}
function anchor(draft, changed) {
  const touched = ({ path, startLine, endLine }) => {
    const lines = changed(path);
    if (lines === "all") return true;
    for (let line = startLine; line <= Math.min(endLine, startLine + 200); line++) if (lines.has(line)) return true;
    return false;
  };
  if (touched(draft.location)) return draft;
  const cause = draft.related.find(touched);
  if (cause === void 0) return draft;
  const { note: _note, data: _data, ...location } = cause;
  return { ...draft, location, related: [{ ...draft.location, note: "@effect", data: {} }, ...draft.related.filter((place) => place !== cause)] };
}

// src/policy/fingerprint.ts
import { createHash } from "node:crypto";
function identify(drafts2) {
  const order = [...drafts2].sort((a, b) => a.problem.at.start - b.problem.at.start);
  const seen = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Map();
  for (const draft of order) {
    const key = keyOf(draft, draft.location.path);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    numbers.set(draft, count);
  }
  return drafts2.map((draft) => {
    const key = keyOf(draft, draft.location.path);
    const fingerprint = createHash("sha256").update(`v1\0${key}\0${numbers.get(draft) ?? 0}`).digest("hex").slice(0, 32);
    return { ...draft, key, fingerprint };
  });
}
function keyOf(draft, path) {
  return `${looseKeyOf(draft, path)}\0${draft.problem.symbol ?? ""}`;
}
function looseKeyOf(draft, path) {
  return `${draft.rule.id}\0${draft.problem.message}\0${draft.content}\0${path}`;
}

// src/policy/compare.ts
function pair(base, head, renamed) {
  const before = /* @__PURE__ */ new Map();
  const left = new Set(base.drafts);
  const now = (draft) => renamed.get(draft.location.path) ?? draft.location.path;
  for (const key of [keyOf, looseKeyOf]) {
    const groups = /* @__PURE__ */ new Map();
    for (const draft of left) add(groups, key(draft, now(draft)), draft);
    const open2 = /* @__PURE__ */ new Map();
    for (const draft of head.drafts) if (!before.has(draft)) add(open2, key(draft, draft.location.path), draft);
    for (const [identity, candidates] of open2) {
      for (const [mine, theirs] of bestPairs(candidates, groups.get(identity) ?? [], head.texts, base.texts)) {
        before.set(mine, theirs);
        left.delete(theirs);
      }
    }
  }
  return { before, fixed: [...left] };
}
function add(groups, key, draft) {
  const group = groups.get(key);
  if (group === void 0) groups.set(key, [draft]);
  else group.push(draft);
}
var pairLimit = 4e4;
function bestPairs(mine, theirs, head, base) {
  if (theirs.length === 0) return [];
  if (mine.length * theirs.length > pairLimit) return mine.slice(0, theirs.length).map((draft, index) => [draft, theirs[index] ?? draft]);
  const scored = [];
  for (const draft of mine) {
    for (const other of theirs) {
      scored.push({ pair: [draft, other], score: likeness(neighbours(draft, head), neighbours(other, base)) - Math.abs(draft.location.startLine - other.location.startLine) / 1e6 });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  const used = /* @__PURE__ */ new Set();
  const pairs = [];
  for (const { pair: candidate } of scored) {
    if (used.has(candidate[0]) || used.has(candidate[1])) continue;
    used.add(candidate[0]).add(candidate[1]);
    pairs.push(candidate);
  }
  return pairs;
}
var reach = 5;
function neighbours(draft, texts) {
  const { path, startLine, endLine } = draft.location;
  const lines = (from, step) => Array.from({ length: reach }, (_, index) => texts.line(path, from + step * index).trim());
  return { above: lines(startLine - 1, -1), below: lines(endLine + 1, 1) };
}
function likeness(a, b) {
  let score = 0;
  for (const side of ["above", "below"]) {
    for (let index = 0; index < reach; index++) if (a[side][index] === b[side][index]) score += 1 / (index + 1);
  }
  return score;
}

// src/policy/draft.ts
var Texts = class _Texts {
  #texts;
  #starts = /* @__PURE__ */ new Map();
  constructor(texts) {
    this.#texts = texts;
  }
  /** These and others; where both have a path, these. */
  joined(others) {
    return new _Texts(new Map([...others, ...this.#texts]));
  }
  text(path) {
    return this.#texts.get(path) ?? "";
  }
  has(path) {
    return this.#texts.has(path);
  }
  starts(path) {
    let starts = this.#starts.get(path);
    if (starts === void 0) {
      starts = lineStarts(this.text(path));
      this.#starts.set(path, starts);
    }
    return starts;
  }
  locate(path, at) {
    return locate(path, this.starts(path), at);
  }
  /** A 1-based line without its end. */
  line(path, line) {
    const starts = this.starts(path);
    const from = starts[line - 1];
    return from === void 0 ? "" : this.text(path).slice(from, starts[line] ?? this.text(path).length).replace(/[\r\n]+$/, "");
  }
};
function drafts(problems, rules, texts, config) {
  const found = [];
  for (const { ruleId, problem } of problems) {
    const rule = rules.get(ruleId);
    if (rule === void 0) throw new Error(`no rule ${ruleId}`);
    const setting = settingOf(config, ruleId);
    if (setting === "off") continue;
    found.push({
      rule,
      problem,
      severity: setting ?? problem.severity ?? rule.severity,
      location: texts.locate(problem.path, problem.at),
      related: (problem.related ?? []).map((place) => ({ ...texts.locate(place.path, place.at), note: place.note, data: place.data ?? {} })),
      content: contentOf(problem, texts)
    });
  }
  return found.sort(bySeverityThenPlace);
}
function settingOf(config, ruleId) {
  const exact = config.rules[ruleId];
  if (exact !== void 0) return exact;
  const pattern = Object.keys(config.rules).find((key) => key !== ruleId && ruleMatches(key, ruleId));
  return pattern === void 0 ? void 0 : config.rules[pattern];
}
var contentLimit = 2e3;
function contentOf(problem, texts) {
  if (problem.secret !== void 0) return problem.secret.hash;
  const code = texts.text(problem.path).slice(problem.at.start, Math.min(problem.at.end, problem.at.start + contentLimit));
  return code.replace(/\s+/g, "").replace(/['`]/g, '"').replace(/,(?=[)\]}])/g, "").replace(/[,;]$/, "");
}
function bySeverityThenPlace(a, b) {
  return compareText(a.severity, b.severity) || compareText(a.location.path, b.location.path) || a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compareText(a.rule.id, b.rule.id);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/policy/frames.ts
var context = 1;
var longest = 6;
var width = 160;
function frames(drafts2, all, texts) {
  const masks = masksByPath(all);
  const found = /* @__PURE__ */ new Map();
  for (const draft of drafts2) found.set(draft.fingerprint, frame(draft, masks.get(draft.location.path) ?? [], texts));
  return found;
}
function masksByPath(all) {
  const masks = /* @__PURE__ */ new Map();
  for (const { problem } of all) {
    const own = (problem.mask ?? []).map((range) => ({ ...range, preview: "" }));
    if (problem.secret !== void 0) own.push({ ...problem.at, preview: problem.secret.preview });
    if (own.length > 0) masks.set(problem.path, [...masks.get(problem.path) ?? [], ...own]);
  }
  return masks;
}
function frame(draft, masks, texts) {
  const { path, startLine, endLine, startColumn, endColumn } = draft.location;
  if (startLine === endLine && startColumn === endColumn) return [];
  const starts = texts.starts(path);
  const moved = (draft.problem.mask ?? []).length > 0 && (path !== draft.problem.path || draft.related.some(({ note }) => note === "@effect"));
  const lines = [];
  for (let line = Math.max(1, startLine - context); line <= Math.min(starts.length, endLine + context); line++) {
    if (line > startLine + longest && line <= endLine) continue;
    const raw = texts.line(path, line);
    const { text, column } = masked(raw, starts[line - 1] ?? 0, moved ? [...masks, ...quoted(raw, starts[line - 1] ?? 0)] : masks);
    const own = line >= startLine && line <= endLine;
    const from = line === startLine ? column(startColumn) : 1;
    const to = line === endLine ? column(endColumn) : text.length + 1;
    const cut = Math.max(0, Math.min(from - 40, text.length - width));
    const shown = text.slice(cut, cut + width);
    lines.push(own ? { line, text: shown, startColumn: Math.max(1, from - cut), endColumn: Math.min(shown.length + 1, Math.max(from + 1, to) - cut) } : { line, text: text.slice(0, width) });
  }
  return lines;
}
function quoted(raw, lineStart) {
  return [...raw.matchAll(/"[^"]*"|'[^']*'|`[^`]*`/g)].map((match) => ({ start: lineStart + match.index + 1, end: lineStart + match.index + match[0].length - 1, preview: "" }));
}
function masked(raw, lineStart, masks) {
  const own = masks.filter((mask) => mask.start < lineStart + raw.length && mask.end > lineStart).map((mask) => ({ from: Math.max(0, mask.start - lineStart), to: Math.min(raw.length, mask.end - lineStart), text: mask.start >= lineStart ? `${mask.preview.slice(0, 4)}****` : "****" })).sort((a, b) => a.from - b.from);
  const shifts = [];
  let text = "";
  let done = 0;
  for (const { from, to, text: mask } of own) {
    if (to <= done) continue;
    text += raw.slice(done, Math.max(done, from));
    shifts.push({ from, to, at: text.length, length: mask.length });
    text += mask;
    done = to;
  }
  text += raw.slice(done);
  return {
    text,
    column: (original) => {
      const offset = original - 1;
      let delta = 0;
      for (const { from, to, at, length } of shifts) {
        if (offset < from) break;
        if (offset < to) return at + 1;
        delta = at + length - to;
      }
      return offset + delta + 1;
    }
  };
}

// src/policy/gate.ts
function judge(findings, failOn, comparing, errors) {
  const blocking = failOn === "none" ? [] : findings.filter(({ status, severity }) => counts(status, comparing) && severity <= failOn);
  if (errors.length > 0) return { conclusion: "error", failOn, reasons: errors };
  if (blocking.length === 0) return { conclusion: "passed", failOn, reasons: [] };
  const reasons = severities.map((severity) => ({ severity, count: blocking.filter((finding) => finding.severity === severity).length })).filter(({ count }) => count > 0).map(({ severity, count }) => ({ message: comparing ? "gate.new-findings" : "gate.open-findings", data: { severity, count } }));
  return { conclusion: "failed", failOn, reasons };
}
function counts(status, comparing) {
  return status === "new" || !comparing && (status === "existing" || status === "pending");
}

// src/policy/merge.ts
function mergeCauses(drafts2) {
  return joinCauses(withoutCovered(drafts2));
}
function withoutCovered(drafts2) {
  const byPath2 = /* @__PURE__ */ new Map();
  for (const draft of drafts2) {
    if (draft.rule.covers.length === 0) continue;
    const list = byPath2.get(draft.location.path);
    if (list === void 0) byPath2.set(draft.location.path, [draft]);
    else list.push(draft);
  }
  return drafts2.filter((draft) => {
    const others = byPath2.get(draft.location.path) ?? [];
    return !others.some((other) => other !== draft && other.rule.covers.some((pattern) => ruleMatches(pattern, draft.rule.id)) && shareLine(other, draft));
  });
}
function shareLine(a, b) {
  return a.location.startLine <= b.location.endLine && b.location.startLine <= a.location.endLine;
}
function joinCauses(drafts2) {
  const kept = [];
  const first = /* @__PURE__ */ new Map();
  for (const draft of drafts2) {
    const { cause } = draft.problem;
    const index = cause === void 0 ? void 0 : first.get(cause);
    const into = index === void 0 ? void 0 : kept[index];
    if (index === void 0 || into === void 0) {
      if (cause !== void 0) first.set(cause, kept.length);
      kept.push(draft);
      continue;
    }
    const place = { ...draft.location, note: "@also", data: {} };
    kept[index] = { ...into, related: unique([...into.related, place, ...draft.related], into) };
  }
  return kept;
}
function unique(places, draft) {
  const seen = /* @__PURE__ */ new Set([placeKey(draft.location)]);
  return places.filter((place) => {
    const key = placeKey(place);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function placeKey(place) {
  return `${place.path}\0${place.startLine}\0${place.startColumn}`;
}

// src/policy/renames.ts
var threshold = 0.5;
var pairLimit2 = 2e5;
function renames(gone, come, base, head) {
  const candidates = [];
  const similar = gone.length * come.length <= pairLimit2;
  const comeLines = new Map(come.map((path) => [path, similar ? lineCounts(head.text(path)) : void 0]));
  for (const from of gone) {
    const text = base.text(from);
    const lines = similar ? lineCounts(text) : void 0;
    for (const to of come) {
      const other = comeLines.get(to);
      const score = text === head.text(to) ? 1 : lines !== void 0 && other !== void 0 ? similarity(lines, other) : 0;
      if (score >= threshold) candidates.push({ from, to, score: score + nameBonus(from, to) });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const found = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const { from, to } of candidates) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  return found;
}
function nameBonus(from, to) {
  return from.slice(from.lastIndexOf("/") + 1) === to.slice(to.lastIndexOf("/") + 1) ? 0.01 : 0;
}
function lineCounts(text) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const key = line.trim();
    if (key !== "") counts2.set(key, (counts2.get(key) ?? 0) + 1);
  }
  return counts2;
}
function similarity(a, b) {
  let shared = 0;
  let total = 0;
  for (const [line, count] of a) {
    shared += line.length * Math.min(count, b.get(line) ?? 0);
    total += line.length * count;
  }
  let other = 0;
  for (const [line, count] of b) other += line.length * count;
  const larger = Math.max(total, other);
  return larger === 0 ? 0 : shared / larger;
}

// src/policy/score.ts
var areas = ["security", "reliability", "observability", "deployability", "maintainability", "governance"];
var weights = { P0: 8, P1: 4, P2: 2, P3: 1 };
var credit = { pass: 1, partial: 0.5, fail: 0 };
function judgeControls(controls, open2, evidence) {
  return controls.map((control) => {
    const against = open2.filter((finding) => finding.control === control.id);
    const shown = evidence.filter((place) => place.control === control.id);
    const places = [...against.map(({ location, ruleId }) => ({ path: location.path, startLine: location.startLine, note: ruleId })), ...shown.map(({ path, startLine, note }) => ({ path, startLine, note }))];
    return { id: control.id, area: control.area, status: statusOf(against, shown.length > 0), evidence: places.slice(0, 20), effortHours: control.effortHours };
  });
}
function statusOf(against, shown) {
  if (against.some(({ severity }) => severity === "P0" || severity === "P1")) return "fail";
  if (against.length > 0) return "partial";
  return shown ? "pass" : "not-applicable";
}
function scoreOf(controls, rules, open2) {
  const weight = /* @__PURE__ */ new Map();
  for (const rule of rules) weight.set(rule.control, Math.max(weight.get(rule.control) ?? 0, weights[rule.severity]));
  const mean = (judged) => {
    let sum = 0;
    let total = 0;
    for (const { id, status } of judged) {
      if (status === "not-applicable" || status === "unknown") continue;
      sum += credit[status] * (weight.get(id) ?? 1);
      total += weight.get(id) ?? 1;
    }
    return total === 0 ? null : Math.round(sum / total * 100);
  };
  const overall = mean(controls);
  const cap = open2.some(({ severity }) => severity === "P0") ? 39 : open2.some(({ severity }) => severity === "P1") ? 69 : 100;
  const byArea = Object.fromEntries(areas.map((area) => [area, mean(controls.filter((control) => control.area === area))]));
  return { overall: overall === null ? null : Math.min(overall, cap), areas: byArea };
}

// src/policy/suppress.ts
var import_picomatch2 = __toESM(require_picomatch2(), 1);
function silencer(suppressions, today) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const suppression of suppressions.inline) {
    if (suppression.reason === "") continue;
    const key = `${suppression.path}\0${suppression.covers}`;
    byPlace.set(key, [...byPlace.get(key) ?? [], suppression]);
  }
  const ignores = suppressions.ignores.filter((ignore) => !isExpired(ignore, today)).map((ignore) => ({ ignore, matches: ignore.paths.length === 0 ? () => true : (0, import_picomatch2.default)([...ignore.paths], { dot: true }) }));
  return (draft) => {
    for (const { path, startLine, endLine } of [draft.location, ...draft.related]) {
      for (let line = startLine; line <= Math.min(endLine, startLine + 50); line++) {
        const inline = byPlace.get(`${path}\0${line}`)?.find((suppression) => suppression.rules.some((rule) => ruleMatches(rule, draft.rule.id)));
        if (inline !== void 0) return { by: "inline", reason: inline.reason, source: inline };
      }
    }
    const found = ignores.find(({ ignore, matches }) => ruleMatches(ignore.rule, draft.rule.id) && matches(draft.location.path));
    return found === void 0 ? void 0 : { by: "config", reason: found.ignore.reason, source: found.ignore };
  };
}
function isExpired(ignore, today) {
  return ignore.expires !== void 0 && ignore.expires < today;
}

// src/policy/result.ts
function auditVerdict(state, config, knowledge, run) {
  const found = settle(state, config, knowledge);
  const silence = silencer({ inline: state.suppressions, ignores: config.ignores }, run.today);
  const used = /* @__PURE__ */ new Set();
  const judged = found.map((draft) => {
    const silent = silence(draft);
    if (silent !== void 0) used.add(silent.source);
    return { draft, finding: toFinding(draft, silent === void 0 ? "existing" : "suppressed", silent) };
  });
  const voids = identify(mergeCauses(drafts(voidSuppressions(state, used), knowledge.rules, state.texts, config)));
  const complete = [...judged, ...voids.map((draft) => ({ draft, finding: toFinding(draft, "existing") }))];
  return assemble(complete, { all: state.all, texts: state.texts, evidence: state.evidence, comparing: false }, config, knowledge, run);
}
function comparisonVerdict(base, head, config, knowledge, run) {
  const before = settle(withVoids(base, config, knowledge, run.today), config, knowledge);
  const now = settle(withVoids(head, config, knowledge, run.today), config, knowledge);
  const renamed = renamedPaths(base, head, before, now);
  const { before: pairs, fixed } = pair({ drafts: before, texts: base.texts }, { drafts: now, texts: head.texts }, renamed);
  const original = new Map([...renamed].map(([from, to]) => [to, from]));
  const changed = changedLines(base.texts, head.texts, (path) => original.get(path) ?? path);
  const speak = silences(base, head, config, run.today, original);
  const judged = [];
  const notices = [];
  for (const draft of now) {
    const old = pairs.get(draft);
    const worse = old !== void 0 && draft.severity < old.severity;
    const { silent, pending } = speak(draft, old);
    if (pending) notices.push({ level: "warning", message: "notice.pending-suppression", data: { rule: draft.rule.id }, path: draft.location.path, line: draft.location.startLine });
    const status = silent !== void 0 && !worse ? "suppressed" : old === void 0 || worse ? "new" : pending ? "pending" : "existing";
    const placed = status === "new" ? anchor(draft, changed) : draft;
    judged.push({ draft: placed, finding: toFinding(placed, status, status === "suppressed" ? silent : void 0) });
  }
  const scoresBefore = scoresOf(before.map((draft) => toFinding(draft, "existing")), base.evidence, knowledge).scores;
  const fixedOnes = fixed.map((draft) => ({ draft, finding: toFinding(draft, "fixed") }));
  const verdict = assemble([...judged, ...fixedOnes], { all: head.all, texts: head.texts, evidence: head.evidence, comparing: true, scoresBefore }, config, knowledge, { ...run, notices: [...run.notices, ...notices] });
  const baseFrames = frames(fixed, base.all, base.texts);
  return { result: verdict.result, frames: new Map([...baseFrames, ...verdict.frames]) };
}
function settle(state, config, knowledge) {
  return identify(mergeCauses(drafts(state.problems, knowledge.rules, state.texts, config)));
}
function renamedPaths(base, head, before, now) {
  const gone = new Set(before.map(({ location }) => location.path).filter((path) => !head.paths.has(path)));
  const come = new Set(now.map(({ location }) => location.path).filter((path) => !base.paths.has(path)));
  return renames([...gone], [...come], base.texts, head.texts);
}
function silences(base, head, config, today, original) {
  const inBase = silencer({ inline: base.suppressions, ignores: config.ignores }, today);
  const configured = silencer({ inline: [], ignores: config.ignores }, today);
  const inHead = silencer({ inline: head.suppressions, ignores: [] }, today);
  const known = new Set(base.suppressions.map(({ path, rules, reason }) => `${path}\0${rules.join()}\0${reason}`));
  return (draft, old) => {
    const settled = (old === void 0 ? void 0 : inBase(old)) ?? configured(draft);
    if (settled !== void 0) return { silent: settled, pending: false };
    const mine = inHead(draft);
    if (mine === void 0) return { silent: void 0, pending: false };
    const { path, rules, reason } = mine.source;
    const merged = draft.problem.secret === void 0 && known.has(`${original.get(path) ?? path}\0${rules.join()}\0${reason}`);
    return { silent: merged ? mine : void 0, pending: !merged };
  };
}
function withVoids(state, config, knowledge, today) {
  if (state.suppressions.length === 0) return state;
  const silence = silencer({ inline: state.suppressions, ignores: config.ignores }, today);
  const used = new Set(settle(state, config, knowledge).map((draft) => silence(draft)?.source));
  return { ...state, problems: [...state.problems, ...voidSuppressions(state, used)] };
}
function voidSuppressions(state, used) {
  const problems = [];
  for (const suppression of state.suppressions) {
    if (suppression.role !== "production" && suppression.role !== "development") continue;
    const at = { start: suppression.start, end: suppression.start + "readiness-ignore".length };
    const data = { rules: suppression.rules.join(", ") };
    if (suppression.reason === "") problems.push({ ruleId: "suppression/without-reason", problem: { message: "without-reason", data, path: suppression.path, at } });
    else if (!used.has(suppression)) problems.push({ ruleId: "suppression/unused", problem: { message: "unused", data, path: suppression.path, at } });
  }
  return problems;
}
function toFinding(draft, status, silent) {
  const { rule, problem, severity, location, related, fingerprint } = draft;
  return {
    ruleId: rule.id,
    control: rule.control,
    area: rule.area,
    severity,
    confidence: problem.confidence ?? rule.confidence,
    status,
    message: problem.message,
    data: problem.data ?? {},
    location,
    related,
    fingerprint,
    ...problem.secret === void 0 ? {} : { secret: problem.secret },
    ...silent === void 0 ? {} : { suppression: { by: silent.by, reason: silent.reason } }
  };
}
function scoresOf(open2, evidence, knowledge) {
  const controls = judgeControls(knowledge.controls, open2, evidence);
  return { controls, scores: scoreOf(controls, knowledge.rules.values(), open2) };
}
function assemble(judged, whole, config, knowledge, run) {
  const findings = judged.map(({ draft, finding }) => ({ ...finding, rule: draft.rule })).sort(bySeverityThenPlace).map(({ rule: _rule, ...finding }) => finding);
  const open2 = findings.filter(({ status }) => status !== "fixed" && status !== "suppressed");
  const { controls, scores } = scoresOf(open2, whole.evidence, knowledge);
  const result = {
    tool: run.tool,
    target: run.target,
    verdict: judge(findings, config.failOn, whole.comparing, run.errors),
    findings,
    controls,
    scores,
    ...whole.scoresBefore === void 0 ? {} : { scoresBefore: whole.scoresBefore },
    notScanned: run.notScanned,
    counts: countsOf(findings),
    stats: run.stats,
    notices: run.notices
  };
  const shown = judged.filter(({ finding }) => finding.status !== "fixed").map(({ draft }) => draft);
  return { result, frames: frames(shown, whole.all, whole.texts) };
}
function countsOf(findings) {
  const open2 = findings.filter(({ status }) => status !== "fixed" && status !== "suppressed");
  const by = (list) => Object.fromEntries(severities.map((severity) => [severity, list.filter((finding) => finding.severity === severity).length]));
  const statuses = ["new", "existing", "fixed", "suppressed", "pending"];
  return {
    bySeverity: by(open2),
    newBySeverity: by(findings.filter(({ status }) => status === "new")),
    byStatus: Object.fromEntries(statuses.map((status) => [status, findings.filter((finding) => finding.status === status).length]))
  };
}

// src/run/files.ts
var import_picomatch3 = __toESM(require_picomatch2(), 1);
import { createHash as createHash2 } from "node:crypto";

// src/run/scripts.ts
var helperFrom = 128 * 1024;
var shareFrom = 512 * 1024;
var Scripts = class {
  #engine;
  #auditor;
  #waiting = [];
  #bytes = 0;
  #helper;
  constructor(engine, auditor) {
    this.#engine = engine;
    this.#auditor = auditor;
  }
  /** `done` is called no later than the end of `finish`. The bytes are copied. */
  add(want, file, done) {
    const waiting = { want, input: { ...file, bytes: new Uint8Array(file.bytes) }, done };
    this.#bytes += file.bytes.length;
    if (this.#helper === void 0 && this.#bytes > helperFrom) {
      this.#helper = this.#engine.startHelper?.((task) => this.#inline(task));
      const before = this.#waiting;
      this.#waiting = [];
      for (const one of before) this.#pass(one);
    }
    this.#pass(waiting);
  }
  async finish() {
    await this.#helper?.finish(shareFrom);
    for (const { done, ...task } of this.#waiting) done(await this.#inline(task));
    this.#waiting = [];
  }
  #pass(waiting) {
    if (this.#helper?.add(waiting.want, waiting.input, waiting.done) !== true) this.#waiting.push(waiting);
  }
  async #inline({ want, input }) {
    this.#auditor.useTypescript(await this.#engine.loadTypescript());
    if (want === "module") return { ...emptyRecord, facts: this.#auditor.module(input) };
    return this.#auditor.audit(this.#auditor.scan(input)) ?? emptyRecord;
  }
};

// src/run/files.ts
var FileAudits = class {
  #engine;
  #cache;
  #known = /* @__PURE__ */ new Map();
  #auditor;
  #scripts;
  constructor(engine, cache) {
    this.#engine = engine;
    this.#cache = cache;
  }
  async audit(source, roleOf2, exclude, progress) {
    const listing = await source.list();
    const notScanned = [...listing.notScanned];
    const excluded = exclude.length === 0 ? () => false : (0, import_picomatch3.default)([...exclude], { dot: true });
    const files = /* @__PURE__ */ new Map();
    const open2 = [];
    for (const listed of listing.files) {
      if (excluded(listed.path)) notScanned.push({ path: listed.path, reason: "excluded" });
      else {
        const role = roleOf2(listed.path);
        const record = this.#lookup(listed, role);
        if (record === void 0) open2.push(listed);
        else files.set(listed.path, { listed, role, record });
      }
    }
    await this.#auditOpen(source, open2, roleOf2, (listed, record) => files.set(listed.path, { listed, role: roleOf2(listed.path), record }), notScanned, progress);
    const ordered = /* @__PURE__ */ new Map();
    for (const { path } of listing.files) {
      const entry = files.get(path);
      if (entry !== void 0) ordered.set(path, entry);
    }
    let bytes = 0;
    for (const [path, { record }] of ordered) {
      bytes += record.size;
      for (const skip of record.skips) notScanned.push({ path, ...skip });
    }
    return { files: ordered, notScanned, bytes };
  }
  /** What modules define that were not read because they hold no topic's words; by path. */
  async modules(source, files, paths) {
    const found = /* @__PURE__ */ new Map();
    const open2 = [];
    for (const path of paths) {
      const entry = files.get(path);
      if (entry === void 0) continue;
      const known = this.#recall(moduleKeyOf(entry));
      if (known === void 0) open2.push(entry.listed);
      else found.set(path, known.facts);
    }
    if (open2.length === 0) return found;
    const auditor = await this.#loadAuditor();
    const scripts = this.#scriptsFor(auditor);
    await source.read(open2, ({ path }, content) => {
      const entry = files.get(path);
      if (entry === void 0 || !(content instanceof Uint8Array)) return;
      const keep = (record) => {
        this.#remember(moduleKeyOf(entry), record);
        found.set(path, record.facts);
      };
      const input = { path, blob: entry.listed.blob ?? "", role: entry.role, bytes: content };
      if (entry.record.format === "python") keep({ ...emptyRecord, facts: auditor.module(input) });
      else scripts.add("module", input, keep);
    });
    await scripts.finish();
    return found;
  }
  #loadAuditor() {
    return this.#auditor ??= this.#engine.loadAuditor();
  }
  #scriptsFor(auditor) {
    return this.#scripts ??= new Scripts(this.#engine, auditor);
  }
  #remember(key, record) {
    if (this.#known.has(key)) return;
    this.#known.set(key, record);
    this.#cache.set(key, record);
  }
  #lookup(listed, role) {
    if (listed.blob === null) return void 0;
    return this.#recall(keyOf2(listed.path, listed.blob, role));
  }
  #recall(key) {
    const known = this.#known.get(key);
    if (known !== void 0) return known;
    const cached = this.#cache.get(key);
    if (cached !== void 0) this.#known.set(key, cached);
    return cached;
  }
  async #auditOpen(source, open2, roleOf2, put, notScanned, progress) {
    if (open2.length === 0) return;
    const auditor = await this.#loadAuditor();
    const scripts = this.#scriptsFor(auditor);
    const byPath2 = new Map(open2.map((listed) => [listed.path, listed]));
    let done = 0;
    const keep = ({ path, blob, role }, record) => {
      const listed = byPath2.get(path);
      if (listed === void 0) return;
      this.#remember(keyOf2(path, blob, role), record);
      put({ ...listed, blob }, record);
      progress(++done, open2.length);
    };
    const batch = new Batch(auditor, (scanned) => {
      const record = auditor.audit(scanned);
      if (record !== void 0) keep(scanned.input, record);
      else scripts.add("record", scanned.input, (late) => keep(scanned.input, late));
    });
    await source.read(scriptsFirst(open2), (listed, content) => {
      if (content === null) return;
      if (!(content instanceof Uint8Array)) {
        notScanned.push({ path: listed.path, ...content });
        return;
      }
      const input = { path: listed.path, blob: listed.blob ?? blobId(content), role: roleOf2(listed.path), bytes: content };
      const known = listed.blob === null ? this.#recall(keyOf2(input.path, input.blob, input.role)) : void 0;
      if (known === void 0) batch.add(input);
      else keep(input, known);
    });
    batch.flush();
    await scripts.finish();
  }
};
function scriptsFirst(open2) {
  const isScript = ({ path }) => /\.(?:[cm]?[jt]sx?|vue)$/i.test(path);
  return [...open2.filter(isScript), ...open2.filter((listed) => !isScript(listed))];
}
var batchSize = 2 * 1024 * 1024;
var Batch = class {
  #auditor;
  #take;
  #bytes = Buffer.allocUnsafeSlow(batchSize);
  #filled = 0;
  #inputs = [];
  constructor(auditor, take) {
    this.#auditor = auditor;
    this.#take = take;
  }
  add(input) {
    const { length } = input.bytes;
    if (this.#filled + length > batchSize) this.flush();
    if (length > batchSize) {
      this.#take(this.#auditor.scan(input));
      return;
    }
    const bytes = this.#bytes.subarray(this.#filled, this.#filled + length);
    bytes.set(input.bytes);
    this.#filled += length;
    this.#inputs.push({ ...input, bytes });
  }
  flush() {
    const scanned = this.#inputs.map((input) => this.#auditor.scan(input));
    for (const one of scanned) this.#take(one);
    this.#inputs = [];
    this.#filled = 0;
  }
};
function keyOf2(path, blob, role) {
  return `${blob}\0${role}\0${path}`;
}
function moduleKeyOf({ listed, role }) {
  return `module\0${keyOf2(listed.path, listed.blob ?? "", role)}`;
}
function blobId(bytes) {
  return createHash2("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/run/state.ts
import { createHash as createHash3 } from "node:crypto";
async function stateKey(source, { roles, exclude }) {
  const identity = await source.identity();
  return identity === null ? null : createHash3("sha256").update(JSON.stringify([identity, roles, exclude])).digest("hex").slice(0, 32);
}
function isKeepable({ failures, notScanned, spoken, files }) {
  return files > 0 && failures.length === 0 && !notScanned.some(({ reason }) => reason === "missing-object") && spoken.every(({ raw }) => raw === void 0);
}

// src/run/texts.ts
async function textsOf(source, files) {
  return new Texts(await read(source, files));
}
async function withShown(texts, base, shown, head) {
  const wanted = new Map(shown.filter(({ path }) => !texts.has(path)).map(({ path, blob }) => [path, blob]));
  if (wanted.size === 0) return texts;
  const found = await base.find([...wanted.keys()]);
  const isSame = ({ path, blob }) => blob !== null && blob === wanted.get(path);
  const others = await read(base, found.filter((file) => !isSame(file)));
  for (const file of found) if (isSame(file)) others.set(file.path, head.text(file.path));
  return texts.joined(others);
}
async function read(source, files) {
  const texts = /* @__PURE__ */ new Map();
  await source.read(files, ({ path }, content) => {
    if (!(content instanceof Uint8Array)) return;
    const decoded = scannable(content);
    if ("utf8" in decoded) texts.set(path, decoded.text ?? decodeUtf8(decoded.utf8));
  });
  return texts;
}

// src/run/stopwatch.ts
var Stopwatch = class {
  #start = performance.now();
  #last = this.#start;
  #phases = /* @__PURE__ */ new Map();
  lap(phase) {
    const now = performance.now();
    this.add(phase, now - this.#last);
    this.#last = now;
  }
  add(phase, milliseconds) {
    this.#phases.set(phase, (this.#phases.get(phase) ?? 0) + milliseconds);
  }
  total() {
    return Math.round(performance.now() - this.#start);
  }
  phases() {
    return Object.fromEntries([...this.#phases].map(([phase, time]) => [phase, Math.round(time * 10) / 10]));
  }
};

// src/run/pipeline.ts
async function scan(source, run) {
  const watch = new Stopwatch();
  const audits = new FileAudits(run.engine, run.cache);
  const side = notEmpty(await auditSide(source, await recalled(source, run), audits, run, watch, "files"), source);
  const knowledge = knowledgeOf(run.engine.ruleSet);
  run.cache.save();
  const facts = runFacts(run, { root: source.root, ...source.commit === void 0 ? {} : { head: source.commit } }, [side], watch);
  return auditVerdict(side.state, run.config, knowledge, facts);
}
async function compare(base, head, run) {
  const watch = new Stopwatch();
  const audits = new FileAudits(run.engine, run.cache);
  const [known, knownNow] = await Promise.all([recalled(base, run), recalled(head, run)]);
  if (knownNow.audit === void 0) void head.list().catch(() => void 0);
  const before = await auditSide(base, known, audits, run, watch, "base");
  const now = notEmpty(await auditSide(head, knownNow, audits, run, watch, "head"), head);
  const texts = await withShown(before.state.texts, base, now.audit.spoken, now.state.texts);
  const knowledge = knowledgeOf(run.engine.ruleSet);
  run.cache.save();
  const target = { root: head.root, ...base.commit === void 0 ? {} : { base: base.commit }, ...head.commit === void 0 ? {} : { head: head.commit } };
  return comparisonVerdict({ ...before.state, texts }, now.state, run.config, knowledge, runFacts(run, target, [now, before], watch));
}
async function recalled(source, run) {
  const key = await stateKey(source, run.config);
  return { key, audit: key === null ? void 0 : run.cache.state(key) };
}
async function auditSide(source, { key, audit: known }, audits, run, watch, name) {
  watch.lap(name);
  const { audit, texts } = known === void 0 ? await auditState(source, audits, run, watch, name) : { audit: known, texts: await textsOf(source, known.spoken) };
  if (known === void 0 && key !== null && isKeepable(audit)) run.cache.setState(key, audit);
  watch.lap(`${name}.texts`);
  const problems = audit.problems.filter(({ ruleId, problem }) => run.wants(ruleId, problem.path));
  const suppressions = audit.suppressions.filter((suppression) => isJudged(suppression, problems, run));
  return { audit, state: { problems, all: audit.problems, evidence: audit.evidence, suppressions, texts, paths: new Set(audit.paths) } };
}
async function auditState(source, audits, run, watch, name) {
  const audited = await audits.audit(source, run.roleOf, run.config.exclude, run.progress);
  watch.lap(name);
  const others = audited.notScanned.filter(({ path }) => !audited.files.has(path)).map(({ path }) => ({ path, role: run.roleOf(path), format: null }));
  const { problems, evidence, failures, ruleMs } = await auditLinked(source, audited, others, audits, run);
  watch.lap(`${name}.project`);
  for (const [rule, time] of ruleMs) watch.add(`rule.${rule}`, time);
  const suppressions = [...audited.files.values()].flatMap(({ listed, role, record }) => record.suppressions.map((suppression) => ({ ...suppression, path: listed.path, role })));
  const places = [...problems.flatMap(({ problem }) => [problem, ...problem.related ?? []]), ...suppressions];
  const listedOf = (paths2) => [...new Set(paths2)].flatMap((path) => audited.files.get(path)?.listed ?? []);
  const texts = await textsOf(source, listedOf([...places, ...evidence].map(({ path }) => path)));
  const located = evidence.map(({ control, path, offset, note }) => ({ control, path, note, startLine: texts.locate(path, { start: offset, end: offset }).startLine }));
  const paths = [...audited.files.keys(), ...others.map(({ path }) => path)];
  const spoken = listedOf(places.map(({ path }) => path));
  return { audit: { files: audited.files.size, bytes: audited.bytes, notScanned: audited.notScanned, problems, suppressions, evidence: located, failures, paths, spoken }, texts };
}
var mostRounds = 6;
async function auditLinked(source, { files }, others, audits, run) {
  const modules = /* @__PURE__ */ new Map();
  for (let round = 0; ; round++) {
    const linked = [...files.values()].map((entry) => {
      const { file, record } = auditedPath(entry);
      const more = modules.get(file.path);
      return { file, record: more === void 0 ? record : { ...record, facts: joinFacts(record.facts, more) } };
    });
    const project = auditProject(linked, others, run.engine.ruleSet, () => performance.now());
    const missing = [...project.project.missing].filter((path) => !modules.has(path));
    if (missing.length === 0 || round === mostRounds) return project;
    for (const [path, facts] of await audits.modules(source, files, missing)) modules.set(path, facts);
    if (!missing.some((path) => modules.has(path))) return project;
  }
}
function auditedPath({ listed, role, record }) {
  return { file: { path: listed.path, role, format: record.format }, record };
}
function notEmpty(side, source) {
  if (side.audit.files === 0) throw new AuditError("nothing-scanned", { root: source.root });
  return side;
}
function isJudged({ path, rules }, problems, run) {
  return run.wants("suppression/unused", path) || problems.some(({ ruleId, problem }) => problem.path === path && rules.some((rule) => ruleMatches(rule, ruleId)));
}
function runFacts(run, target, sides, watch) {
  const [head] = sides;
  const missing = sides.flatMap(({ audit }) => audit.notScanned.filter(({ reason }) => reason === "missing-object"));
  const errors = missing.length === 0 ? [] : [{ message: "gate.missing-objects", data: { count: missing.length, path: missing[0]?.path ?? "" } }];
  const notices = [];
  for (const { what, detail, path } of sides.flatMap(({ audit }) => audit.failures)) {
    notices.push({ level: "error", message: "notice.rule-threw", data: { rule: what, error: detail }, ...path === void 0 ? {} : { path } });
  }
  if (notices.length > 0) errors.push({ message: "gate.rule-threw", data: { count: notices.length } });
  return {
    tool: run.tool,
    target,
    notScanned: [...head.audit.notScanned].sort(byPath),
    stats: { files: head.audit.files, bytes: head.audit.bytes, durationMs: watch.total(), phases: watch.phases() },
    errors,
    notices,
    today: run.today
  };
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

// src/source/entry.ts
function filesAt(files, paths) {
  const byPath2 = new Map(files.map((file) => [file.path, file]));
  return paths.flatMap((path) => byPath2.get(path) ?? []);
}
function namePath(bytes) {
  const path = bytes.toString("utf8");
  return path.includes("�") && !Buffer.from(path, "utf8").equals(bytes) ? { path, raw: Buffer.from(bytes) } : { path };
}
function addEntry(listing, mode, blob, name) {
  const named = namePath(name);
  if (mode === "120000") listing.notScanned.push({ path: named.path, reason: "symlink" });
  else if (mode === "160000") listing.notScanned.push({ path: named.path, reason: "submodule" });
  else listing.files.push({ ...named, blob, size: null });
}
function parseEntries(output, order) {
  const listing = { files: [], notScanned: [] };
  let last = "";
  for (const record of records(output)) {
    const tab = record.indexOf(9);
    const [mode = "", second = "", third = ""] = record.toString("latin1", 0, tab).split(" ");
    const name = record.subarray(tab + 1);
    const key = name.toString("latin1");
    if (order === "index" && key === last) continue;
    last = key;
    addEntry(listing, mode, order === "tree" ? third : second, name);
  }
  return listing;
}

// src/source/limits.ts
var sizeLimit = 5 * 1024 * 1024;

// src/source/commit.ts
var mostArguments = 200;
function commitSource(root, commit) {
  let listing;
  const list = () => listing ??= gitOutput(root, ["ls-tree", "-r", "-z", "--full-tree", commit]).then((output) => parseEntries(output, "tree"));
  return {
    root,
    commit,
    list,
    find: async (paths) => {
      const few = paths.length <= mostArguments;
      const { files } = few ? parseEntries(await gitOutput(root, ["ls-tree", "-z", "--full-tree", commit, "--", ...paths]), "tree") : await list();
      return filesAt(files, paths);
    },
    identity: async () => commit,
    read: (files, take) => readBlobs(root, files, take),
    close: async () => void 0
  };
}
function readBlobs(root, files, take) {
  if (files.length === 0) return Promise.resolve();
  return new Promise((resolve2, reject) => {
    const child = startGit(root, ["cat-file", "--batch", "--buffer"]);
    const state = { index: 0, left: -1, chunks: null };
    let rest = Buffer.alloc(0);
    let failed = false;
    const stop = (error) => {
      failed = true;
      child.kill();
      reject(error);
    };
    child.on("error", stop);
    child.stdout.on("data", (chunk) => {
      if (failed) return;
      try {
        rest = consume(rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk, state, files, take);
      } catch (error) {
        stop(error);
      }
    });
    child.on("close", (code) => {
      if (failed) return;
      if (state.index < files.length) reject(new AuditError("git-failed", { command: "git cat-file", detail: `exit code ${code ?? -1}` }));
      else resolve2();
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(files.map((file) => `${file.blob}
`).join(""));
  });
}
function consume(bytes, state, files, take) {
  let at = 0;
  while (at < bytes.length) {
    const file = files[state.index];
    if (file === void 0) return Buffer.alloc(0);
    if (state.left === -1) {
      const end = bytes.indexOf(10, at);
      if (end === -1) return bytes.subarray(at);
      const [, type = "", size = ""] = bytes.toString("latin1", at, end).split(" ");
      at = end + 1;
      if (type !== "blob") {
        if (/^(commit|tree|tag)$/.test(type)) throw new AuditError("git-failed", { command: "git cat-file", detail: `${file.blob ?? ""} is a ${type}` });
        state.index++;
        take(file, { reason: "missing-object", detail: file.blob ?? "" });
        continue;
      }
      state.left = Number(size) + 1;
      state.chunks = Number(size) > sizeLimit ? null : [];
      continue;
    }
    const piece = bytes.subarray(at, at + state.left);
    state.chunks?.push(piece);
    at += piece.length;
    state.left -= piece.length;
    if (state.left > 0) continue;
    state.index++;
    state.left = -1;
    const [only, ...more] = state.chunks ?? [];
    if (state.chunks === null || only === void 0) take(file, { reason: "too-large" });
    else {
      const whole = more.length === 0 ? only : Buffer.concat([only, ...more]);
      take(file, whole.subarray(0, whole.length - 1));
    }
    state.chunks = null;
  }
  return Buffer.alloc(0);
}

export {
  require_picomatch2 as require_picomatch,
  configPaths,
  findConfig,
  effectiveConfig,
  roleClassifier,
  noCache,
  openCache,
  knowledgeOf,
  scan,
  compare,
  git,
  gitOutput,
  resolveCommit,
  topLevel,
  records,
  filesAt,
  namePath,
  parseEntries,
  sizeLimit,
  commitSource,
  tool,
  writeReport,
  messages,
  plainStyle,
  loadWords,
  render,
  errorLine
};
