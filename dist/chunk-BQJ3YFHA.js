import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  AuditError,
  fileRule,
  policyRule,
  projectRule,
  ruleMatches
} from "./chunk-RJEM2XDQ.js";
import {
  decodeUtf8,
  describe,
  emptyRecord,
  lineStarts,
  locate,
  noFacts,
  scannable
} from "./chunk-UPCYE3TI.js";
import {
  Mark,
  defaultText,
  partsOf,
  someWithin,
  variablesOf,
  within
} from "./chunk-TIOTOFY2.js";
import {
  noColors
} from "./chunk-JNYPPKQ6.js";
import {
  plain
} from "./chunk-HU7KOTBS.js";
import {
  hidden,
  severities
} from "./chunk-IBGPIOPE.js";
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
    exports.basename = (path2, { windows } = {}) => {
      const segs = path2.split(windows ? /[\\/]/ : "/");
      const last2 = segs[segs.length - 1];
      if (last2 === "") {
        return segs[segs.length - 2];
      }
      return last2;
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
    var depth = (token3) => {
      if (token3.isPrefix !== true) {
        token3.depth = token3.isGlobstar ? Infinity : 1;
      }
    };
    var scan2 = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens2 = [];
      const parts2 = [];
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
      let token3 = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next2;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token3.backslashes = true;
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
              backslashes = token3.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token3.isBrace = true;
              isGlob = token3.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token3.isBrace = true;
              isGlob = token3.isGlob = true;
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
                isBrace = token3.isBrace = true;
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
          tokens2.push(token3);
          token3 = { value: "", depth: 0, isGlob: false };
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
            isGlob = token3.isGlob = true;
            isExtglob = token3.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token3.backslashes = true;
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
          if (prev === CHAR_ASTERISK) isGlobstar = token3.isGlobstar = true;
          isGlob = token3.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token3.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next2 = advance())) {
            if (next2 === CHAR_BACKWARD_SLASH) {
              backslashes = token3.backslashes = true;
              advance();
              continue;
            }
            if (next2 === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token3.isBracket = true;
              isGlob = token3.isGlob = true;
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
          negated = token3.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token3.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token3.backslashes = true;
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
          tokens2.push(token3);
        }
        state.tokens = tokens2;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens2[idx].isPrefix = true;
              tokens2[idx].value = prefix;
            } else {
              tokens2[idx].value = value2;
            }
            depth(tokens2[idx]);
            state.maxDepth += tokens2[idx].depth;
          }
          if (i >= start) {
            parts2.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts2.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens2[tokens2.length - 1].value = value;
          depth(tokens2[tokens2.length - 1]);
          state.maxDepth += tokens2[tokens2.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts2;
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
      const parts2 = [];
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
              parts2.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts2.push(value);
      return parts2;
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
    var parseRepeatedExtglob = (pattern2, requireEnd = true) => {
      if (pattern2[0] !== "+" && pattern2[0] !== "*" || pattern2[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern2.length; i++) {
        const ch = pattern2[i];
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
            if (requireEnd === true && i !== pattern2.length - 1) {
              return;
            }
            return {
              type: pattern2[0],
              body: pattern2.slice(2, i),
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
    var getStarExtglobSequenceChars = (pattern2) => {
      let index = 0;
      const chars = [];
      while (index < pattern2.length) {
        const match = parseRepeatedExtglob(pattern2.slice(index), false);
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
    var repeatedExtglobRecursion = (pattern2) => {
      let depth = 0;
      let value = pattern2.trim();
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
      const tokens2 = [bos];
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
        tokens: tokens2
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
      const append = (token3) => {
        state.output += token3.output != null ? token3.output : token3.value;
        consume2(token3.value);
      };
      const negate3 = () => {
        let count2 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count2++;
        }
        if (count2 % 2 === 0) {
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
        tokens2.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token3 = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token3.prev = prev;
        token3.parens = state.parens;
        token3.output = state.output;
        token3.startIndex = state.index;
        token3.tokensIndex = tokens2.length;
        const output = (opts.capture ? "(" : "") + token3.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token3);
      };
      const extglobClose = (token3) => {
        const literal = input.slice(token3.startIndex, state.index + 1);
        const body = input.slice(token3.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token3.type === "plus" || token3.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token3.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open3 = tokens2[token3.tokensIndex];
          open3.type = "text";
          open3.value = literal;
          open3.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token3.tokensIndex + 1; i < tokens2.length; i++) {
            tokens2[i].value = "";
            tokens2[i].output = "";
            delete tokens2[i].suffix;
          }
          state.output = token3.output + open3.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token3.close + (opts.capture ? ")" : "");
        let rest;
        if (token3.type === "negate") {
          let extglobStar = star;
          if (token3.inner && token3.inner.length > 1 && token3.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token3.close = `)$))${extglobStar}`;
          }
          if (token3.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token3.close = `)${expression})${extglobStar})`;
          }
          if (token3.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first2, rest, index) => {
          if (first2 === "\\") {
            backslashes = true;
            return m;
          }
          if (first2 === "?") {
            if (esc) {
              return esc + first2 + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first2 === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first2 === "*") {
            if (esc) {
              return esc + first2 + (rest ? star : "");
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
          const next2 = peek();
          if (next2 === "/" && opts.bash !== true) {
            continue;
          }
          if (next2 === "." || next2 === ";") {
            continue;
          }
          if (!next2) {
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
                  if (!bos.output && tokens2.indexOf(prev) === 1) {
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
          const open3 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open3);
          push(open3);
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
            const arr = tokens2.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens2.pop();
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
            tokens2.pop();
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
            const next2 = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next2) || next2 === "<" && !/<([!=]|\w+>)/.test(remaining())) {
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
            negate3();
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
          const before2 = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before2 && (before2.type === "star" || before2.type === "globstar");
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
            const after2 = input[state.index + 4];
            if (after2 && after2 !== "/") {
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
        const token3 = { type: "star", value, output: star };
        if (opts.bash === true) {
          token3.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token3.output = nodot + token3.output;
          }
          push(token3);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token3.output = value;
          push(token3);
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
        push(token3);
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
        for (const token3 of state.tokens) {
          state.output += token3.output != null ? token3.output : token3.value;
          if (token3.suffix) {
            state.output += token3.suffix;
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
      let isIgnored2 = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored2 = picomatch4(opts.ignore, ignoreOpts, returnState);
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
        if (isIgnored2(input)) {
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
      const format2 = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format2 ? format2(input) : input;
      if (match === false) {
        output = format2 ? format2(input) : input;
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
    picomatch4.parse = (pattern2, options) => {
      if (Array.isArray(pattern2)) return pattern2.map((p) => picomatch4.parse(p, options));
      return parse(pattern2, { ...options, fastpaths: false });
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

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key3, value) => {
      Object.defineProperty(object, key3, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern2, start) => {
      const { length } = pattern2;
      let index = start + 1;
      let negated = EMPTY;
      const lead2 = pattern2[index];
      if (lead2 === "!" || lead2 === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern2[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern2[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern2[index + 1] !== "]") {
          index++;
          let to = pattern2[index];
          if (to === ESCAPE) {
            to = pattern2[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern2[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern2[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern2[end - 1] === ":") {
            const name = pattern2.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern2[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "";
    var TRAILING_DOUBLESTAR = "";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern2) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern2;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern2[index];
        if (char === ESCAPE) {
          const escaped = pattern2[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern2.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern2, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run2, space) => space ? run2.slice(0, run2.length - run2.length % 2) + SPACE : run2,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern2) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor2 = !REGEX_INNER_SLASH.test(pattern2) ? "(?:^|\\/)" : "^";
          return anchor2 + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last2 = source[source.length - 1];
          if (!last2 || last2 === TRAILING_WILDCARD || last2 === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last2 === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run2, at2) => {
      let separator = EMPTY;
      for (let index = at2 + 1; index < run2.length && !run2[index].wildcard; index++) {
        separator += run2[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens2 = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens2.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens2.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens2.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens2.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens2.push({ boundary: char });
          index++;
        } else {
          tokens2.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run2 = [];
      const flush = () => {
        let lastWildcard;
        run2.forEach((token3, at2) => {
          if (token3.wildcard) {
            lastWildcard = at2;
          }
        });
        run2.forEach((token3, at2) => {
          if (!token3.wildcard) {
            out += token3.single;
            return;
          }
          out += at2 === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run2, at2)})[^\\/])*`;
        });
        run2 = [];
      };
      tokens2.forEach((token3) => {
        if (token3.boundary === void 0) {
          run2.push(token3);
          return;
        }
        flush();
        out += token3.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern2) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern2)) {
        pattern2 = "**";
      }
      const { source, sources } = extractBrackets(pattern2);
      const replaced2 = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required2]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern2);
          }
          if (required2 !== UNDEFINED && prev.indexOf(required2) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern2)) : prev;
        },
        source
      );
      return sources.length ? replaced2.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced2;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head2 = prefix.slice(0, -1);
      const last2 = prefix[prefix.length - 1];
      return last2 === TRAILING_WILDCARD ? `${head2}$` : last2 === TRAILING_DOUBLESTAR ? head2 : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path2) => {
      const end = path2.length - 1;
      const index = path2.lastIndexOf(
        SLASH,
        path2[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path2 : path2.slice(index + 1);
    };
    var parentOf = (path2) => {
      if (path2.charCodeAt(0) === SLASH_CODE || path2.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path2.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path2.length - 1;
      const cut = path2.lastIndexOf(
        SLASH,
        path2.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path2.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern2) => pattern2 && isString(pattern2);
    var splitPattern = (pattern2) => (pattern2[pattern2.length - 1] === "\r" ? pattern2.slice(0, -1) : pattern2).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern2, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern2;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key3 = UNDERSCORE + MODE_IGNORE;
        if (this[key3]) {
          return this[key3];
        }
        return this._make(MODE_IGNORE, key3);
      }
      get checkRegex() {
        const key3 = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key3]) {
          return this[key3];
        }
        return this._make(MODE_CHECK_IGNORE, key3);
      }
      _make(mode, key3) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key3, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count2 = 0;
      while (str[str.length - count2 - 1] === ESCAPE) {
        count2++;
      }
      return count2 % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body.slice(0, lineEnd);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern2, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern2[0] === BOM ? pattern2.slice(1) : pattern2;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last2 = body[body.length - 1];
      if (last2 === SPACE || stripLineEnd && (last2 === "\r" || last2 === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern2,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern2, index) {
        if (pattern2 && pattern2[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern2._rules._rules);
          this._basenameCount += pattern2._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern2);
        const raw = isStr ? pattern2 : pattern2.pattern;
        const rule60 = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern2.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule60) {
          this._added = true;
          this._rules.push(rule60);
          if (matchesBasename(rule60.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern2) {
        this._added = false;
        this._split = isString(pattern2);
        this._stripBOM = !this._split || pattern2[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern2) : pattern2
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path2) {
        const rules2 = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules2.length - 1; index >= 0; index--) {
          const rule60 = rules2[index];
          if (rule60.checkRegex.test(path2)) {
            ignored = !rule60.negative;
            unignored = rule60.negative;
            matchedRule = rule60.negative ? UNDEFINED : rule60;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path2, mode) {
        const rules2 = this._rules;
        const { length } = rules2;
        const shortcut = this._basenameCount * 2 >= length;
        const basename2 = shortcut ? basenameOf(path2) : path2;
        for (let index = length - 1; index >= 0; index--) {
          const rule60 = rules2[index];
          if (rule60[mode].test(
            shortcut && rule60._basenameOnly ? basename2 : path2
          )) {
            const { negative } = rule60;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule60;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path2, originalPath, doThrow) => {
      if (!isString(path2)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path2) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path2)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path2) => {
      const first2 = path2.charCodeAt(0);
      if (first2 === SLASH_CODE) {
        return true;
      }
      if (first2 !== DOT_CODE) {
        return false;
      }
      if (path2.length === 1) {
        return true;
      }
      const second = path2.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path2.length === 2 || path2.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern2) {
        if (this._rules.add(pattern2)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern2) {
        return this.add(pattern2);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path2) {
        checkPath(
          path2,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path2 ? this._t(path2, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path2 = convertPath(target);
        if (!path2 || path2.charCodeAt(path2.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path2);
        }
        const dir = this._t(path2, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path2);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path2, cache) {
        if (path2 in cache) {
          return cache[path2];
        }
        const parentPath = parentOf(path2);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path2] = parent && parent.ignored ? parent : this._rules.test(path2, MODE_IGNORE);
      }
      ignores(path2) {
        return this._test(path2, this._ignoreCache, convertPath(path2)).ignored;
      }
      createFilter() {
        return (path2) => !this.ignores(path2);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path2) {
        return this._test(path2, this._testCache, convertPath(path2));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path2) => checkPath(convertPath(path2), path2, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path2) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path2) || isNotRelative(path2);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/heap.ts
import { setFlagsFromString } from "node:v8";
setFlagsFromString("--heap-growing-percent=25");

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
  const run2 = await git(root, args, input);
  if (run2.code !== 0) throw new AuditError("git-failed", { command: `git ${args[0] ?? ""}`, detail: run2.stderr.split("\n")[0] ?? "" });
  return run2.stdout;
}
async function resolveCommit(root, revision) {
  if (revision.startsWith("-") || revision.includes("\0")) return null;
  const run2 = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const id = run2.stdout.toString("latin1").trim();
  return run2.code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : null;
}
async function topLevel(folder2) {
  const run2 = await git(folder2, ["rev-parse", "--show-toplevel"]);
  return run2.code === 0 ? run2.stdout.toString("utf8").replace(/\n$/, "") : null;
}
function records(bytes2) {
  const found2 = [];
  let from = 0;
  for (let at2 = bytes2.indexOf(0); at2 !== -1; at2 = bytes2.indexOf(0, from)) {
    found2.push(bytes2.subarray(from, at2));
    from = at2 + 1;
  }
  return found2;
}

// src/version.ts
var tool = {
  name: "readiness-gate",
  version: true ? "0.1.0" : "0.0.0-source",
  rulesDigest: true ? "4e92699d01af" : "source"
};

// src/publish/files.ts
import { constants } from "node:fs";
import { lstat, mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
async function writeReport(root, path2, text2) {
  const target = resolve(root, path2);
  await refuseEscape(root, target, path2);
  try {
    await mkdir(dirname(target), { recursive: true });
    const kind = await kindOf(target);
    if (kind === "folder") throw new AuditError("output-is-folder", { path: path2 });
    if (kind === "device") await writeTo(target, text2, constants.O_WRONLY);
    else await replace(dirname(target), target, text2);
  } catch (error) {
    const { code } = error;
    throw typeof code === "string" ? new AuditError("notice.output-failed", { path: path2, error: code }) : error;
  }
  return target;
}
async function refuseEscape(root, target, path2) {
  if (!isInside(resolve(root), target) || target === resolve(root)) return;
  const home = await realpath(root);
  for (let folder2 = dirname(target); ; folder2 = dirname(folder2)) {
    const real2 = await realpath(folder2).catch(() => null);
    if (real2 === null && await lstat(folder2).catch(() => null) === null) continue;
    if (real2 === null || !isInside(home, real2)) throw new AuditError("output-refused", { path: path2, root });
    return;
  }
}
function isInside(folder2, path2) {
  const way = relative(folder2, path2);
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
async function replace(folder2, target, text2) {
  const temporary = join(folder2, `.${basename(target).slice(0, 100)}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    await writeTo(temporary, text2, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
async function writeTo(path2, text2, flags) {
  const file2 = await open(path2, flags, 420);
  try {
    await file2.writeFile(text2);
  } finally {
    await file2.close();
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
  routes [PATH]            the route inventory: every endpoint and what authenticates its callers
  rules                    list every rule and control
  explain ID               a rule's problem, risk, fix and samples

Run 'readiness-gate COMMAND --help' for the options of a command.
${exitEn}`,
    "zh-CN": `审计代码仓库是否具备上线条件。

用法：readiness-gate COMMAND [OPTIONS]

命令：
  scan [PATH]              全量审计工作区（默认当前目录）
  compare BASE [HEAD]      对比 HEAD（默认工作区）相对 BASE 新增和修复了哪些问题
  routes [PATH]            路由清单：每个接口，以及由什么对调用方做身份认证
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
  "help-routes": {
    en: `Lists the routes of a working tree, or of a commit, and what authenticates their callers.

Usage: readiness-gate routes [PATH] [OPTIONS]

  --ref COMMIT             the routes of this commit instead of the working tree
  --format FORMAT          text, json or markdown (default text)
  --language LANGUAGE      en or zh-CN (default en)
  --config FILE            the configuration file (default .github/readiness.yml or readiness.yml)
  --path GLOB              only routes declared in files that match; repeatable
  --cache DIR              keep the audit of each file here (default: in the user's cache folder)
  --no-cache               audit every file anew
  --no-color               no colour`,
    "zh-CN": `列出工作区或某个提交的全部路由，以及由什么对调用方做身份认证。

用法：readiness-gate routes [PATH] [OPTIONS]

  --ref COMMIT             列出指定提交的路由，而不是工作区的
  --format FORMAT          text、json 或 markdown（默认 text）
  --language LANGUAGE      en 或 zh-CN（默认 en）
  --config FILE            配置文件（默认 .github/readiness.yml 或 readiness.yml）
  --path GLOB              只列出在匹配文件中声明的路由，可重复指定
  --cache DIR              各文件审计结果的缓存目录（默认位于用户缓存目录）
  --no-cache               不使用缓存，重新审计所有文件
  --no-color               不使用颜色`
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
  // the route inventory
  "route-methods": { en: "Method", "zh-CN": "方法" },
  "route-path": { en: "Path", "zh-CN": "路径" },
  "route-authentication": { en: "Authentication", "zh-CN": "身份认证" },
  "route-guard": { en: "Guard", "zh-CN": "认证方式" },
  "route-place": { en: "Declared at", "zh-CN": "声明位置" },
  "route-authentication-required": { en: "required", "zh-CN": "必须" },
  "route-authentication-optional": { en: "optional", "zh-CN": "可选" },
  "route-authentication-presence": { en: "unverified", "zh-CN": "未校验" },
  "route-authentication-none": { en: "none", "zh-CN": "无" },
  "route-authentication-unknown": { en: "unknown", "zh-CN": "无法判断" },
  "routes-count": { en: "{routes} {routes#route|routes}, {open} without authentication", "zh-CN": "共 {routes} 条路由，其中 {open} 条没有身份认证" },
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
  const pick = (text2, otherwise) => text2?.[language] ?? otherwise;
  const named8 = (record, key3) => Object.hasOwn(record, key3) ? record[key3] : void 0;
  const t = (id, data = {}) => plain({ template: messages[id][language], data });
  const prose2 = (ruleId) => proseOf(table, ruleId);
  const kind = (ruleId) => kindData(table, ruleId, language);
  const told = (ruleId, text2, data = {}) => ({ template: bent(text2[language], kindOf2(table, ruleId), language), data: { ...kind(ruleId), ...data } });
  const say = (ruleId, id, data) => {
    const text2 = named8(prose2(ruleId)?.messages ?? {}, id);
    return text2 ? told(ruleId, text2, data) : unknown(id, data);
  };
  return {
    language,
    t,
    phrase: (id, data = {}) => ({ template: messages[id][language], data }),
    reason: ({ message, data }) => {
      const text2 = named8(messages, message);
      return text2 ? { template: text2[language], data } : unknown(message, data);
    },
    rule: (ruleId, chapter) => {
      const text2 = prose2(ruleId)?.[chapter];
      return text2 ? told(ruleId, text2) : { template: ruleId, data: {} };
    },
    message: (finding) => say(finding.ruleId, finding.message, finding.data),
    note: (finding, related) => isPolicyNote(related.note) ? { template: messages[policyNotes[related.note]][language], data: {} } : say(finding.ruleId, related.note, related.data),
    fixTitle: (finding) => finding.fix ? say(finding.ruleId, finding.fix.title, finding.data) : null,
    references: (ruleId) => {
      const named9 = kindOf2(table, ruleId);
      return [.../* @__PURE__ */ new Set([...prose2(ruleId)?.references ?? [], ...named9 ? [named9.docs, named9.revoke ?? named9.docs] : []])];
    },
    effortHours: (ruleId) => prose2(ruleId)?.effortHours ?? 0,
    control: (id) => ({ template: pick(named8(table.controls, id)?.title, id), data: {} }),
    evidence: (controlId, note) => {
      const own = named8(named8(table.controls, controlId)?.notes ?? {}, note);
      if (own) return { template: own[language], data: {} };
      const ruleId = prose2(note) ? note : ruleWith(table, controlId, note);
      const title = prose2(ruleId)?.title;
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
function bent(template3, kind, language) {
  if (!kind) return template3;
  if (!kind.vendor) template3 = template3.replace(/\{vendor\} ?\{what\}/g, "{what}").replace(/^\{what\}/, capital(kind.what[language]));
  template3 = template3.replaceAll("{vendor}{what}", "{vendor} {what}");
  const first2 = template3.includes("{vendor}") ? kind.vendor : kind.what.en;
  return /^[aeio]/i.test(first2) ? template3.replace(/\b([Aa]) (?=\{(?:vendor|what)\})/g, "$1n ") : template3;
}
function capital(text2) {
  return text2.slice(0, 1).toUpperCase() + text2.slice(1);
}
function kindOf2(table, ruleId) {
  const id = ruleId.startsWith("secret/") ? ruleId.slice(7) : "";
  return !Object.hasOwn(table.rules, ruleId) && Object.hasOwn(table.kinds, id) ? table.kinds[id] : void 0;
}
function unknown(id, data) {
  const names3 = Object.keys(data);
  return { template: names3.length ? `${id} (${names3.map((name) => `${name}: {${name}}`).join(", ")})` : id, data };
}

// src/cli/render.ts
var plainStyle = { colors: noColors, width: 100, quiet: false, verbose: false };
async function loadWords(language) {
  const { prose: prose2 } = await import("./chunk-JOKDVHFE.js");
  return wordsOf(language, prose2);
}
async function render({ result, frames: frames2 }, format2, words2, style, { repository, sarif } = {}) {
  const page = { frames: frames2, ...repository === void 0 ? {} : { repository } };
  switch (format2) {
    case "text":
      return (await import("./chunk-RFQMW7PJ.js")).text(result, words2, { frames: frames2, ...style });
    case "json":
      return (await import("./chunk-42R3RAXW.js")).json(result, words2);
    case "sarif":
      return (await import("./chunk-DFUQ35DN.js")).sarif(result, words2, sarif);
    case "markdown":
      return (await import("./chunk-KWII6NIQ.js")).markdown(result, words2, page);
    case "html":
      return (await import("./chunk-ON4MZZGY.js")).html(result, words2, page);
    default:
      return format2;
  }
}

// src/report/error-line.ts
function errorLine(error, language) {
  if (!(error instanceof AuditError)) return messages["internal-error"][language];
  const text2 = Object.hasOwn(messages, error.id) ? messages[error.id] : void 0;
  return text2 === void 0 ? error.message : plain({ template: text2[language], data: error.data });
}

// src/config/file.ts
var configPaths = [".github/readiness.yml", "readiness.yml", ".github/readiness.yaml", "readiness.yaml"];
async function findConfig(source, paths = configPaths) {
  for (const listed of await source.find(paths)) {
    let text2 = null;
    await source.read([listed], (_file, content) => {
      if (content instanceof Uint8Array) text2 = new TextDecoder().decode(content);
    });
    if (text2 !== null) return { path: listed.path, text: text2 };
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
async function effectiveConfig(file2, inputs, ruleIds) {
  const fromFile = file2 === null ? {} : (await import("./chunk-X3ABEOJL.js")).parseConfig(file2.path, file2.text, ruleIds);
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
    ["vendored", "node_modules vendor vendors vendored third_party third-party thirdparty 3rdparty bower_components jspm_packages site-packages .venv venv virtualenv .yarn .pnpm-store _vendor"],
    ["generated", "dist build out .next .nuxt .output .svelte-kit __generated__ generated coverage htmlcov storybook-static .turbo __snapshots__"],
    ["test", "test tests unittest unittests unit-tests __tests__ __mocks__ testing spec specs e2e cypress playwright fixtures __fixtures__ testdata test-data test_data testutils test-utils test-helpers test_helpers mocks integration-tests integration_tests integrationtest integrationtests unit_tests loadtest loadtests load-tests benchmarks evals"],
    ["example", "example examples sample samples demo demos tutorial tutorials cookbook cookbooks playground playgrounds quickstart quickstarts boilerplate-examples notebooks"],
    ["documentation", "docs doc documentation wiki website-docs docs_src"],
    ["development", "dev .devcontainer .vscode .idea .storybook .husky devcontainer dev-env devenv local-dev docker-dev"]
  ].flatMap(([role, names3]) => names3.split(" ").map((name) => [name, role]))
);
var cocoaPods = "Pods";
var packages = new Set("requests_oauthlib oauthlib urllib3 certifi idna chardet charset_normalizer cherrypy cheroot portend tempora jaraco paho bs4 soupsieve html5lib webencodings bleach httplib2 httpcore jinja2 markupsafe mako werkzeug itsdangerous simplejson pkg_resources dateutil pytz tzlocal apscheduler pyasn1 feedparser mutagen xmltodict defusedxml configobj importlib_metadata importlib_resources more_itertools typing_extensions pygments unidecode six".split(" "));
var packageFiles = /* @__PURE__ */ new Map([
  ["requests", /^(?:__\w+|_internal_utils|adapters|api|auth|certs|compat|cookies|exceptions|help|hooks|models|packages|sessions|status_codes|structures|utils)\b/],
  ["websocket", /^_[a-z]/],
  ["dns", /^(?:_[a-z]|a?sync|dnssec|message\.|name\.|query\.|quic\/|rd|resolver\.|tsig|zone)/],
  ["jwt", /^(?:api_jw|algorithms|jwks_client)/]
]);
var broughtAlong = /(?:^|\/)(?:libs?|ext|externals?)\/([a-z]\w*)(?:\/(.+))?\.py$/;
var exampleFolder = /[_-](?:examples?|samples?)$/;
var testFolder = /^(?:tests|e2e)[_-]|[_-](?:tests|testing|e2e)$|^test[_-](?:infra(?:structure)?|env(?:ironment)?|setup|stack|harness|compose|docker)$/;
var names = [
  ["generated", /\.min\.(?:js|css|mjs)$|\.bundle\.js$|\.map$|[._-](?:generated|pb2|pb2_grpc|pb|gen)\.[a-z]{2,4}$|\.g\.[a-z]+$|^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|flake\.lock)$|\.lockb?$/],
  ["vendored", /^(?!migrat|upgrade|update|release|patch)[a-z][\w.]*(?:-[a-z][\w.]*)*-v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?(?:[.-](?:min|slim|bundle|custom))?\.js$/],
  ["test", /^(?:unit_?)?tests?(?:_settings)?\.py$|^mocks?\.[cm]?[jt]sx?$|\.mocks?\.[cm]?[jt]sx?$|^test[-_][\w.-]*\.(?:conf|ya?ml|json)$|^test_.*\.py$|_test\.(?:py|go|js|ts)$|[.-](?:test|tests|spec|e2e|cy|stories|story)\.[cm]?[jt]sx?$|^conftest\.py$|^(?:vitest|jest|playwright|cypress|karma)\.[a-z.]*config\.[a-z]+$|^(?:vitest|jest|playwright|cypress)[.-](?:setup|global-?setup|workspace)\b|\.snap$|^(?:docker-)?compose[._-](?:test|tests|testing|ci|e2e|cypress|playwright)\b|^\.env[._-](?:test|testing|ci)$/],
  ["example", /\.(?:example|sample|dist|tmpl|tpl|template)$|[._-](?:example|sample)\.[a-z0-9]+$|^(?:example|sample)[._-]|^\.env[._-](?:example|sample|template|dist)(?:\..*)?$|^env\.(?:example|sample|template)$|\.example\.|\.sample\.|\.ipynb$/],
  ["documentation", /\.(?:md|mdx|rst|adoc|asciidoc|markdown)$|^(?:readme|changelog|contributing|license|licence|notice|authors|history|security)(?:\..*)?$/],
  ["development", /^(?:docker-)?compose[._-](?:dev|develop|development|local|override|debug|devcontainer)\b.*\.ya?ml$|^(?:docker-)?compose\.(?:.*[._-])?(?:dev|local|override)\.ya?ml$|^dockerfile[._-](?:dev|development|local|debug|test)(?:[._-][\w.-]+)?$|^(?:dev|local|development)\.dockerfile$|^\.env\.(?:dev|development|local|.*\.local)$|^(?:dev|local|development|debug|local_dev(?:elopment)?)(?:_settings|_base|_common)?\.py$|^settings_(?:dev|local|development)\.py$|^(?:dev|development|local)\.(?:ya?ml|toml|json|env|ini|conf)$|[._-](?:dev|development|local)\.(?:ya?ml|toml|json|env|conf)$|^webpack\.dev|^tiltfile$|^vagrantfile$|^\.flaskenv$/]
];
var strength = ["vendored", "generated", "test", "example", "documentation", "development"];
function roleClassifier(config) {
  const folderRoles = /* @__PURE__ */ new Map();
  const overrides = config.roles.map(({ role, paths }) => ({ role, matches: (0, import_picomatch.default)([...paths], { dot: true }) }));
  return (path2) => {
    for (let index = overrides.length - 1; index >= 0; index--) {
      const override = overrides[index];
      if (override?.matches(path2) === true) return override.role;
    }
    return roleOf(path2, folderRoles);
  };
}
function roleOf(path2, known3 = /* @__PURE__ */ new Map()) {
  const lower2 = path2.toLowerCase();
  const slash = lower2.lastIndexOf("/");
  if (lower2.endsWith(".py") && isBroughtAlong(lower2)) return "vendored";
  const fromFolders = rolesOfFolder(path2.slice(0, Math.max(0, slash)), known3);
  const name = lower2.slice(slash + 1);
  const fromName = names.find(([, pattern2]) => pattern2.test(name))?.[0];
  return strength.find((role) => role === fromName || fromFolders.has(role)) ?? "production";
}
function isBroughtAlong(path2) {
  const [, name = "", file2 = ""] = broughtAlong.exec(path2) ?? [];
  return packages.has(name) || packageFiles.get(name)?.test(`${file2}.`) === true;
}
function rolesOfFolder(folder2, known3) {
  let roles = known3.get(folder2);
  if (roles === void 0) {
    roles = new Set(folder2.split("/").flatMap((segment) => roleOfFolder(segment) ?? []));
    known3.set(folder2, roles);
  }
  return roles;
}
function roleOfFolder(segment) {
  if (segment === cocoaPods) return "vendored";
  const lower2 = segment.toLowerCase();
  return folders.get(lower2) ?? (testFolder.test(lower2) ? "test" : exampleFolder.test(lower2) ? "example" : void 0);
}

// src/link/paths.ts
function folderOf(path2) {
  const slash = path2.lastIndexOf("/");
  return slash < 0 ? "" : path2.slice(0, slash);
}
function fileName(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
}
function inFolder(folder2, name) {
  if (name === "") return folder2;
  return folder2 === "" ? name : `${folder2}/${name}`;
}
function joinPath(from, relative2) {
  const segments = from === "" ? [] : from.split("/");
  for (const segment of relative2.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === void 0) return null;
  }
  return segments.join("/");
}
function ancestors(folder2) {
  const found2 = [folder2];
  let at2 = folder2;
  while (at2 !== "") {
    at2 = folderOf(at2);
    found2.push(at2);
  }
  return found2;
}
function isWithin(folder2, path2) {
  return folder2 === "" || path2.startsWith(`${folder2}/`);
}

// src/link/imports.ts
var known = /* @__PURE__ */ new WeakMap();
var mostRoots = 200;
var rootMarkers = /* @__PURE__ */ new Set(["pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "manage.py", "Pipfile"]);
function rootsOf(project) {
  let roots = known.get(project.files);
  if (roots === void 0) {
    const folders2 = foldersOf(project);
    roots = { python: pythonRoots(project), packages: packagesOf(project), aliases: aliasesOf(project), folders: folders2, parents: parentsOf(project, folders2), answers: /* @__PURE__ */ new Map() };
    known.set(project.files, roots);
  }
  return roots;
}
function pythonRoots(project) {
  const roots = /* @__PURE__ */ new Set([""]);
  for (const path2 of project.files.keys()) {
    if (roots.size >= mostRoots) break;
    const name = fileName(path2);
    if (rootMarkers.has(name)) {
      roots.add(folderOf(path2));
      continue;
    }
    if (name !== "__init__.py") continue;
    const parent = folderOf(folderOf(path2));
    if (folderOf(path2) !== "" && !project.files.has(inFolder(parent, "__init__.py"))) roots.add(parent);
  }
  return [...roots].sort((a, b) => a.length - b.length);
}
function foldersOf(project) {
  const folders2 = /* @__PURE__ */ new Set();
  for (const path2 of project.files.keys()) {
    let folder2 = folderOf(path2);
    while (folder2 !== "" && !folders2.has(folder2)) {
      folders2.add(folder2);
      folder2 = folderOf(folder2);
    }
  }
  return folders2;
}
function parentsOf(project, folders2) {
  const parents = /* @__PURE__ */ new Map();
  const add3 = (path2, name) => {
    const known3 = parents.get(name);
    if (known3 === void 0) parents.set(name, /* @__PURE__ */ new Set([folderOf(path2)]));
    else known3.add(folderOf(path2));
  };
  for (const path2 of project.files.keys()) if (path2.endsWith(".py")) add3(path2, fileName(path2).slice(0, -3));
  for (const folder2 of folders2) add3(folder2, fileName(folder2));
  return parents;
}
function packagesOf(project) {
  const packages2 = /* @__PURE__ */ new Map();
  for (const fact of project.of("package")) {
    if (!packages2.has(fact.name)) packages2.set(fact.name, { folder: folderOf(fact.path), main: fact.main });
  }
  return packages2;
}
function aliasesOf(project) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const fact of project.of("path-alias")) {
    const folder2 = folderOf(fact.path);
    const base = joinPath(folder2, fact.base ?? ".") ?? folder2;
    const list = byFolder.get(folder2) ?? [];
    for (const { pattern: pattern2, targets } of fact.aliases) {
      const star = pattern2.indexOf("*");
      const places2 = targets.map((target) => joinPath(base, target)).filter((target) => target !== null);
      list.push({ before: star < 0 ? pattern2 : pattern2.slice(0, star), after: star < 0 ? null : pattern2.slice(star + 1), targets: places2 });
    }
    if (fact.base !== void 0) list.push({ before: "", after: "", targets: [inFolder(base, "*")] });
    byFolder.set(folder2, list);
  }
  return byFolder;
}
function resolveModule(project, from, specifier, language) {
  const roots = rootsOf(project);
  const relative2 = specifier.startsWith(".");
  const key3 = `${language === "python" ? "p" : "j"} ${relative2 ? from : folderOf(from)} ${specifier}`;
  const remembered2 = roots.answers.get(key3);
  if (remembered2 !== void 0) return remembered2;
  const answer2 = language === "python" ? pythonModule(project, roots, from, specifier) : scriptModule(project, roots, from, specifier);
  roots.answers.set(key3, answer2);
  return answer2;
}
function buildsOn(project, path2, base, hops = 1) {
  return project.module(path2)?.imports.some((each) => {
    const target = each.imported === "*" ? resolveModule(project, path2, each.from, "python") : null;
    return target === base || target !== null && hops > 1 && buildsOn(project, target, base, hops - 1);
  }) === true;
}
function isPackage(project, from, specifier) {
  const roots = rootsOf(project);
  const key3 = `k ${specifier.startsWith(".") ? from : folderOf(from)} ${specifier}`;
  const remembered2 = roots.answers.get(key3);
  if (remembered2 !== void 0) return remembered2 !== null;
  const found2 = candidateFolders(roots, from, specifier).find((folder2) => roots.folders.has(folder2)) ?? null;
  roots.answers.set(key3, found2);
  return found2 !== null;
}
function pythonModule(project, roots, from, specifier) {
  for (const folder2 of candidateFolders(roots, from, specifier)) {
    const file2 = `${folder2}.py`;
    if (!specifier.endsWith(".") && project.files.has(file2) && file2 !== from) return file2;
    const init = inFolder(folder2, "__init__.py");
    if (project.files.has(init)) return init;
  }
  return null;
}
function candidateFolders(roots, from, specifier) {
  let dots = 0;
  while (specifier[dots] === ".") dots++;
  const rest = specifier.slice(dots).replaceAll(".", "/");
  if (dots > 0) {
    let base = folderOf(from);
    for (let up2 = 1; up2 < dots && base !== null; up2++) base = base === "" ? null : folderOf(base);
    return base === null ? [] : [inFolder(base, rest)];
  }
  const slash = rest.indexOf("/");
  const parents = roots.parents.get(slash < 0 ? rest : rest.slice(0, slash));
  if (parents === void 0) return [];
  const nearest3 = ancestors(folderOf(from));
  const found2 = /* @__PURE__ */ new Set();
  for (const root of [...nearest3, ...nearest3.map((folder2) => inFolder(folder2, "src")), ...roots.python]) if (parents.has(root)) found2.add(inFolder(root, rest));
  return [...found2];
}
var suffixes = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".vue", ".json", ".d.ts"];
var compiled = { ".js": [".ts", ".tsx"], ".jsx": [".tsx"], ".mjs": [".mts"], ".cjs": [".cts"] };
function scriptModule(project, roots, from, specifier) {
  if (specifier.startsWith(".")) {
    const target = joinPath(folderOf(from), specifier);
    return target === null ? null : probe(project, target);
  }
  return aliased(project, roots, from, specifier) ?? packaged(project, roots, specifier) ?? conventional(project, from, specifier);
}
function probe(project, target) {
  if (project.files.has(target)) return target;
  for (const suffix of suffixes) if (project.files.has(target + suffix)) return target + suffix;
  const dot = target.lastIndexOf(".");
  for (const suffix of compiled[dot < 0 ? "" : target.slice(dot)] ?? []) {
    const source = target.slice(0, dot) + suffix;
    if (project.files.has(source)) return source;
  }
  for (const suffix of suffixes) {
    const index = inFolder(target, `index${suffix}`);
    if (project.files.has(index)) return index;
  }
  return null;
}
function aliased(project, roots, from, specifier) {
  if (roots.aliases.size === 0) return null;
  for (const folder2 of ancestors(folderOf(from))) {
    for (const { before: before2, after: after2, targets } of roots.aliases.get(folder2) ?? []) {
      const star = matchAlias(specifier, before2, after2);
      if (star === null) continue;
      for (const target of targets) {
        const found2 = probe(project, target.replace("*", () => star));
        if (found2 !== null) return found2;
      }
    }
  }
  return null;
}
function matchAlias(specifier, before2, after2) {
  if (after2 === null) return specifier === before2 ? "" : null;
  if (specifier.length < before2.length + after2.length) return null;
  if (!specifier.startsWith(before2) || !specifier.endsWith(after2)) return null;
  return specifier.slice(before2.length, specifier.length - after2.length);
}
function packaged(project, roots, specifier) {
  if (roots.packages.size === 0) return null;
  const parts2 = specifier.split("/");
  const length = specifier.startsWith("@") ? 2 : 1;
  const entry = roots.packages.get(parts2.slice(0, length).join("/"));
  if (entry === void 0) return null;
  const rest = parts2.slice(length).join("/");
  if (rest !== "") return probe(project, inFolder(entry.folder, rest)) ?? probe(project, inFolder(entry.folder, `src/${rest}`));
  const main = entry.main === void 0 ? null : joinPath(entry.folder, entry.main);
  const source = main === null ? null : probe(project, main);
  return source ?? probe(project, inFolder(entry.folder, "src/index")) ?? probe(project, inFolder(entry.folder, "index"));
}
function conventional(project, from, specifier) {
  const short = specifier.startsWith("@/") || specifier.startsWith("~/") ? specifier.slice(2) : null;
  if (short === null && !specifier.startsWith("src/")) return null;
  for (const folder2 of ancestors(folderOf(from))) {
    const found2 = short === null ? probe(project, inFolder(folder2, specifier)) : probe(project, inFolder(folder2, `src/${short}`)) ?? probe(project, inFolder(folder2, short));
    if (found2 !== null) return found2;
  }
  return null;
}

// src/link/names.ts
var tables = /* @__PURE__ */ new WeakMap();
var longestChain = 12;
function namesOf(module) {
  let names3 = tables.get(module);
  if (names3 === void 0) {
    names3 = {
      bindings: grouped(module.bindings, (binding) => binding.name),
      classes: firstOf(module.classes),
      functions: firstOf(module.functions),
      imports: grouped(module.imports, (fact) => fact.local),
      stars: module.imports.filter((fact) => fact.imported === "*" && fact.local === "*")
    };
    tables.set(module, names3);
  }
  return names3;
}
function grouped(items, key3) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(key3(item));
    if (group === void 0) groups.set(key3(item), [item]);
    else group.push(item);
  }
  return groups;
}
function firstOf(items) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const item of items) byName2.set(item.name, item);
  return byName2;
}
function resolveName(project, path2, name) {
  return lookup(project, path2, name, [], 0);
}
function lookup(project, path2, name, via, depth) {
  const module = project.module(path2);
  if (module === void 0 || depth > longestChain) return null;
  const names3 = namesOf(module);
  const bindings = names3.bindings.get(name);
  const imports = names3.imports.get(name);
  if (bindings !== void 0 && !(imports !== void 0 && bindings.every((each) => refersToItself(each, name)))) {
    return { kind: "bindings", path: path2, bindings, via };
  }
  const classFact = names3.classes.get(name);
  if (classFact !== void 0) return { kind: "class", path: path2, class: classFact, via };
  const functionFact = names3.functions.get(name);
  if (functionFact !== void 0) return { kind: "function", path: path2, function: functionFact, via };
  const imported = imports?.[imports.length - 1];
  if (imported !== void 0) return followImport(project, path2, module, imported, via, depth);
  for (const star of names3.stars) {
    const target = resolveModule(project, path2, star.from, module.language);
    const found2 = target === null || target === path2 ? null : lookup(project, target, name, [...via, importStep(path2, star)], depth + 1);
    if (found2 !== null) return found2;
  }
  return null;
}
function refersToItself(binding, name) {
  const { value } = binding;
  return value.kind === "literal" && value.value === null || value.kind === "name" && value.name === name;
}
function importStep(path2, fact) {
  return { path: path2, at: fact.at, note: "imported-here" };
}
function followImport(project, path2, module, fact, via, depth) {
  const steps = [...via, importStep(path2, fact)];
  const target = resolveModule(project, path2, fact.from, module.language);
  if (module.language === "javascript") {
    if (target === null) return { kind: "external", module: fact.from, name: fact.imported, via: steps };
    if (fact.imported === null || fact.imported === "*") return { kind: "module", path: target, via: steps };
    return exported(project, target, fact.imported, steps, depth + 1) ?? { kind: "module", path: target, via: steps };
  }
  if (fact.imported === null) return pythonModule2(project, path2, fact, target, steps);
  if (target !== null) {
    const found2 = lookup(project, target, fact.imported, steps, depth + 1);
    if (found2 !== null) return found2;
  }
  return submodule(project, path2, fact, steps);
}
function pythonModule2(project, path2, fact, target, via) {
  const specifier = fact.from !== fact.local && fact.from.startsWith(`${fact.local}.`) ? fact.local : fact.from;
  const file2 = specifier === fact.from ? target : resolveModule(project, path2, specifier, "python");
  if (file2 !== null) return { kind: "module", path: file2, via };
  if (isPackage(project, path2, specifier)) return { kind: "package", path: path2, specifier, via };
  return { kind: "external", module: specifier, name: null, via };
}
function submodule(project, path2, fact, via) {
  const specifier = fact.from.endsWith(".") ? `${fact.from}${fact.imported}` : `${fact.from}.${fact.imported}`;
  const file2 = resolveModule(project, path2, specifier, "python");
  if (file2 !== null) return { kind: "module", path: file2, via };
  if (isPackage(project, path2, specifier)) return { kind: "package", path: path2, specifier, via };
  return { kind: "external", module: fact.from, name: fact.imported, via };
}
function exported(project, path2, name, via, depth) {
  const module = project.module(path2);
  if (module === void 0 || depth > longestChain) return null;
  const fact = module.exports.find((each) => each.exported === name) ?? defaultOf(module, name);
  if (fact !== void 0) {
    if (fact.from !== void 0) {
      const target = resolveModule(project, path2, fact.from, "javascript");
      const step = { path: path2, at: fact.at, note: "imported-here" };
      if (target === null) return { kind: "external", module: fact.from, name: fact.local, via };
      if (fact.local === null || fact.local === "*") return { kind: "module", path: target, via: [...via, step] };
      return exported(project, target, fact.local, [...via, step], depth + 1);
    }
    const local3 = fact.local === null ? null : lookup(project, path2, fact.local, via, depth + 1);
    if (local3 !== null) return local3;
    if (fact.value !== void 0) return { kind: "value", path: path2, value: fact.value, via };
  }
  for (const star of module.exports) {
    if (star.exported !== "*" || star.from === void 0) continue;
    const target = resolveModule(project, path2, star.from, "javascript");
    const found2 = target === null ? null : exported(project, target, name, via, depth + 1);
    if (found2 !== null) return found2;
  }
  return entryOfDefault(project, path2, module, name, via) ?? lookup(project, path2, name, via, depth + 1);
}
function defaultOf(module, name) {
  return name === "default" ? module.exports.find((each) => each.exported === "module.exports") : void 0;
}
function entryOfDefault(project, path2, module, name, via) {
  for (const fact of module.exports) {
    if (fact.value?.kind !== "map") continue;
    for (const { key: key3, value } of fact.value.entries) {
      if (key3.kind !== "literal" || key3.value !== name) continue;
      if (value.kind === "name" && value.name !== name) return lookup(project, path2, value.name, via, 1);
      if (value.kind !== "name") return { kind: "value", path: path2, value, via };
    }
  }
  return null;
}
function resolveMember(project, path2, name) {
  const module = project.module(path2);
  if (module === void 0) return null;
  if (module.language === "javascript") return exported(project, path2, name, [], 0);
  const found2 = lookup(project, path2, name, [], 0);
  if (found2 !== null) return found2;
  if (!path2.endsWith("__init__.py")) return null;
  const file2 = resolveModule(project, path2, `.${name}`, "python");
  return file2 === null ? null : { kind: "module", path: file2, via: [] };
}
function resolveInPackage(project, path2, specifier, name) {
  const below = specifier.endsWith(".") ? `${specifier}${name}` : `${specifier}.${name}`;
  const file2 = resolveModule(project, path2, below, "python");
  if (file2 !== null) return { kind: "module", path: file2, via: [] };
  return isPackage(project, path2, below) ? { kind: "package", path: path2, specifier: below, via: [] } : null;
}
function returnedBy(target) {
  if (target.kind === "function") return target.function.returns.map(({ value }) => value);
  const values = target.kind === "value" ? [target.value] : target.bindings.map(({ value }) => value);
  return values.flatMap((value) => value.kind === "function" ? value.returns : []);
}

// src/link/classes.ts
var deepest = 10;
function targetOf(project, path2, value, depth = 0) {
  if (depth > deepest) return null;
  if (value.kind === "name") return resolveName(project, path2, value.name);
  if (value.kind !== "member") return null;
  const on = targetOf(project, path2, value.on, depth + 1);
  if (on?.kind === "module") return resolveMember(project, on.path, value.name);
  if (on?.kind === "package") return resolveInPackage(project, on.path, on.specifier, value.name);
  if (on?.kind === "external") return { ...on, name: on.name === null ? value.name : `${on.name}.${value.name}` };
  return null;
}
function instanceClass(project, path2, value, depth = 0) {
  if (depth > deepest) return null;
  if (value.kind === "call" || value.kind === "new") {
    const target2 = targetOf(project, path2, value.callee);
    if (target2?.kind === "class") return target2;
    if (target2?.kind !== "function") return null;
    return firstClass(target2.function.returns.map((each) => instanceClass(project, target2.path, each.value, depth + 1)));
  }
  if (value.kind !== "name" && value.kind !== "member") return null;
  const target = targetOf(project, path2, value);
  if (target?.kind === "class") return target;
  if (target?.kind !== "bindings") return null;
  return firstClass(target.bindings.map((each) => instanceClass(project, target.path, each.value, depth + 1)));
}
function firstClass(found2) {
  return found2.find((each) => each !== null) ?? null;
}
function lineage(project, start) {
  const found2 = [start];
  for (let at2 = 0; at2 < found2.length && found2.length < 20; at2++) {
    const each = found2[at2];
    if (each === void 0) break;
    for (const base of each.class.bases) {
      const target = targetOf(project, each.path, base.kind === "call" ? base.callee : base.kind === "index" ? base.on : base);
      if (target?.kind !== "class") continue;
      if (!found2.some((known3) => known3.class === target.class)) found2.push({ path: target.path, class: target.class });
    }
  }
  return found2;
}
function findField(project, start, name) {
  for (const each of lineage(project, start)) {
    let found2 = null;
    for (const field of each.class.fields) if (field.name === name) found2 = field;
    if (found2 !== null) return { ...each, field: found2 };
  }
  return null;
}
function findMethod(project, start, name) {
  for (const { path: path2, class: owner } of lineage(project, start)) {
    const module = project.module(path2);
    const found2 = module === void 0 ? void 0 : namesOf(module).functions.get(`${owner.name}.${name}`);
    if (found2 !== void 0) return { path: path2, function: found2 };
  }
  return null;
}
function fieldOf(project, start, name) {
  const found2 = findField(project, start, name);
  if (found2?.field.value !== void 0) return { path: found2.path, value: found2.field.value };
  const method = findMethod(project, start, name);
  const only = method?.function.returns[0];
  return method === null || only === void 0 || method.function.returns.length > 1 ? null : { path: method.path, value: only.value };
}
function settingsClass(project, path2, annotation2) {
  const name = annotation2 === void 0 ? void 0 : settingsName.exec(annotation2)?.[1];
  const target = name === void 0 ? null : resolveName(project, path2, name);
  return target?.kind === "class" ? target : null;
}
var settingsName = /^["']?(?:Optional\[)?(\w*(?:Settings|Config|Configuration|Options))(?:\]|\s*\|\s*None)?["']?$/;
function isSelf(value) {
  const name = value.kind === "opaque" || value.kind === "name" ? value.name : void 0;
  return name === "self" || name === "cls" || name === "this";
}
function ownClass(project, path2, value) {
  return isSelf(value) ? classAround(project, path2, value.at.start) : null;
}
function classAround(project, path2, offset) {
  const module = project.module(path2);
  if (module === void 0) return null;
  let best = null;
  for (const each of module.classes) {
    if (each.at.start <= offset && offset < each.at.end && (best === null || each.at.start >= best.at.start)) best = each;
  }
  return best === null ? null : { path: path2, class: best };
}

// src/link/concrete.ts
var gap = "￼";
var dynamic = { kind: "unknown", why: "dynamic" };
var missing = { kind: "scalar", value: null };
function scalar(value) {
  return { kind: "scalar", value };
}
function truth(value, language) {
  switch (value.kind) {
    case "scalar":
      return Boolean(value.value);
    case "list":
      return language === "javascript" || value.items.length > 0;
    case "map":
      return language === "javascript" || value.entries.size > 0;
    case "unknown":
      return value.why === "random" ? true : null;
    case "external":
      return null;
    case "class":
    case "instance":
    case "function":
    case "module":
      return true;
    default:
      return value;
  }
}
function textOf(value) {
  if (value.kind !== "scalar") return void 0;
  return value.value === null ? "" : String(value.value);
}
function lengthOf(value) {
  if (value.kind === "list") return scalar(value.items.length);
  return value.kind === "scalar" && typeof value.value === "string" ? scalar(value.value.length) : dynamic;
}
function same(left, right) {
  if (left.kind === "scalar" && right.kind === "scalar") return left.value === right.value;
  if (left.kind === "unknown" || right.kind === "unknown") return null;
  if (left.kind === "external" || right.kind === "external") return null;
  if (left.kind !== right.kind) return false;
  return left.kind === "list" && right.kind === "list" && left.items.length !== right.items.length ? false : null;
}
function contains(item, within3) {
  if (within3.kind === "list") {
    let answer2 = false;
    for (const each of within3.items) {
      const equal3 = same(item, each);
      if (equal3 === true) return true;
      if (equal3 === null) answer2 = null;
    }
    return answer2;
  }
  if (item.kind !== "scalar" || typeof item.value !== "string") return null;
  if (within3.kind === "map") return within3.entries.has(item.value);
  if (within3.kind === "scalar" && typeof within3.value === "string") return within3.value.includes(item.value);
  return null;
}
function compare(op, left, right) {
  const answer2 = compared(op, left, right);
  return answer2 === null ? dynamic : scalar(answer2);
}
function compared(op, left, right) {
  switch (op) {
    case "==":
      return same(left, right);
    case "!=":
      return negate(same(left, right));
    case "in":
      return contains(left, right);
    case "not in":
      return negate(contains(left, right));
    case "matches":
      return null;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return ordered(op, left, right);
    default:
      return op;
  }
}
function ordered(op, left, right) {
  if (left.kind !== "scalar" || right.kind !== "scalar") return null;
  if (typeof left.value !== "number" || typeof right.value !== "number") return null;
  if (op === "<") return left.value < right.value;
  if (op === "<=") return left.value <= right.value;
  if (op === ">") return left.value > right.value;
  return left.value >= right.value;
}
function negate(answer2) {
  return answer2 === null ? null : !answer2;
}
var trueWords = /* @__PURE__ */ new Set(["true", "1", "yes", "on", "t", "y", "enable", "enabled"]);
var falseWords = /* @__PURE__ */ new Set(["false", "0", "no", "off", "f", "n", "", "none", "null", "disable", "disabled"]);
function booleanOf(value) {
  if (value.kind !== "scalar") return value.kind === "unknown" ? value : dynamic;
  if (typeof value.value !== "string") return scalar(Boolean(value.value));
  const word = value.value.trim().toLowerCase();
  if (trueWords.has(word)) return scalar(true);
  return falseWords.has(word) ? scalar(false) : dynamic;
}
function cast(value, to) {
  if (to === void 0 || value.kind !== "scalar" || value.value === null) return value;
  switch (to) {
    case "bool":
      return booleanOf(value);
    case "number":
      return numberOf(value);
    case "string":
      return scalar(String(value.value));
    case "list":
      return listOf(String(value.value));
    case "json":
      return parseJson(String(value.value));
    default:
      return to;
  }
}
function numberOf(value) {
  if (value.kind !== "scalar" || value.value === null) return dynamic;
  const number = typeof value.value === "string" ? Number(value.value.trim() || "x") : Number(value.value);
  return Number.isNaN(number) ? dynamic : scalar(number);
}
function listOf(text2) {
  if (text2.trimStart().startsWith("[")) {
    const parsed = parseJson(text2);
    if (parsed.kind === "list") return parsed;
  }
  return { kind: "list", items: split(text2, ",") };
}
function split(text2, separator) {
  const parts2 = [];
  for (const part2 of text2.split(separator, 200)) {
    const trimmed3 = part2.trim();
    if (trimmed3 !== "") parts2.push(scalar(trimmed3));
  }
  return parts2;
}
var longestJson = 2e4;
function parseJson(text2) {
  if (text2.length > longestJson) return dynamic;
  try {
    return fromJson(JSON.parse(text2), 0);
  } catch {
    return dynamic;
  }
}
function fromJson(value, depth) {
  if (depth > 20) return dynamic;
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return scalar(value);
  if (Array.isArray(value)) return { kind: "list", items: value.slice(0, 200).map((item) => fromJson(item, depth + 1)) };
  if (typeof value !== "object") return dynamic;
  const entries = /* @__PURE__ */ new Map();
  for (const [key3, item] of Object.entries(value)) entries.set(key3, fromJson(item, depth + 1));
  return { kind: "map", entries };
}

// src/link/instances.ts
var deepest2 = 6;
function makerOf(project, path2, value, depth = 0) {
  if (depth > deepest2) return null;
  if (value.kind === "new" || value.kind === "call") return calledMaker(project, path2, value.callee);
  if (value.kind !== "name" && value.kind !== "member") return null;
  const target = whole(project, targetOf(project, path2, value));
  if (target?.kind === "value") return makerOf(project, target.path, target.value, depth + 1);
  const [first2] = target?.kind === "bindings" ? target.bindings : [];
  return target?.kind !== "bindings" || first2 === void 0 ? null : makerOf(project, target.path, first2.value, depth + 1);
}
function calledMaker(project, path2, callee) {
  const target = whole(project, required(project, path2, callee) ?? targetOf(project, path2, callee));
  if (target?.kind === "class") return { kind: "class", class: target };
  if (target?.kind === "function") return { kind: "function", path: target.path, name: target.function.name };
  const [first2] = target?.kind === "bindings" ? target.bindings : [];
  return target?.kind === "bindings" && first2?.value.kind === "function" ? { kind: "function", path: target.path, name: first2.name } : null;
}
function whole(project, target) {
  if (target?.kind !== "module" || project.module(target.path)?.language !== "javascript") return target;
  const given = resolveMember(project, target.path, "default");
  return given?.kind === "module" ? null : given;
}
function required(project, path2, callee) {
  if (callee.kind !== "call" || callee.callee.kind !== "name" || callee.callee.name !== "require") return null;
  const [specifier] = callee.args;
  const file2 = specifier?.kind === "literal" && typeof specifier.value === "string" ? resolveModule(project, path2, specifier.value, "javascript") : null;
  return file2 === null ? null : { kind: "module", path: file2, via: [] };
}

// src/link/known-guards.ts
var known2 = [
  // Flask and its extensions
  [/^flask_login\.(?:login_required|fresh_login_required)$/, "required"],
  [/^flask_jwt_extended\.(?:jwt_required|fresh_jwt_required|jwt_refresh_token_required)\b/, "required"],
  [/^flask_jwt_extended\.jwt_optional\b/, "optional"],
  [/^flask_jwt\.jwt_required\b/, "required"],
  [/^flask_security\.(?:decorators\.)?(?:auth_required|login_required|roles_required|roles_accepted|permissions_required|permissions_accepted|token_required|auth_token_required|http_auth_required)\b/, "required"],
  [/^flask_httpauth\.\w+\(\)\.login_required\b/, "required"],
  [/^flask_basicauth\.BasicAuth\(\)\.required$/, "required"],
  [/^flask_(?:user|praetorian)\.(?:login_required|auth_required|roles_required)\b/, "required"],
  [/^authlib\.integrations\.\w+\.ResourceProtector\(\)/, "required"],
  // Django and Django REST framework
  [/^django\.contrib\.auth\.decorators\.(?:login_required|permission_required|user_passes_test)\b/, "required"],
  [/^django\.contrib\.auth\.mixins\.(?:LoginRequiredMixin|PermissionRequiredMixin|UserPassesTestMixin|AccessMixin)$/, "required"],
  [/^django\.contrib\.auth\.middleware\.LoginRequiredMiddleware$/, "required"],
  [/^django\.contrib\.admin\.views\.decorators\.staff_member_required\b/, "required"],
  [/^django\.contrib\.admin\./, "required"],
  [/^rest_framework\.permissions\.(?:IsAuthenticated|IsAdminUser|DjangoModelPermissions|DjangoObjectPermissions)$/, "required"],
  [/^rest_framework\.permissions\.(?:IsAuthenticatedOrReadOnly|DjangoModelPermissionsOrAnonReadOnly)$/, "optional"],
  [/^rest_framework\.permissions\.AllowAny$/, "none"],
  [/^rest_framework_api_key\.permissions\.HasAPIKey$/, "required"],
  // FastAPI, Starlette
  [/^fastapi_users\.(?:\w+\.)*\w+\(\)\.current_user\b/, "required"],
  [/^fastapi\.security\.(?:oauth2\.)?OAuth2PasswordRequestForm/, "none"],
  [/^starlette\.authentication\.requires\b/, "required"],
  [/^fastapi\.security\.(?:\w+\.)*(?:OAuth2(?!PasswordRequestForm)\w*|HTTPBearer|HTTPBasic|HTTPDigest|APIKey\w+|OpenIdConnect)\b/, "presence"],
  [/^aiohttp_security\.(?:api\.)?(?:check_authorized|check_permission|login_required|has_permission)\b/, "required"],
  [/^tornado\.web\.authenticated$/, "required"],
  // Node
  [/^passport\.(?:default\.)?authenticate\b/, "required"],
  [/^(?:express-jwt|koa-jwt|express-oauth2-jwt-bearer|express-openid-connect|connect-ensure-login|express-basic-auth|koa-basic-auth|koa-passport)\b/, "required"],
  [/^@nestjs\/passport\.AuthGuard\b/, "required"],
  [/^hono\/(?:jwt|bearer-auth|basic-auth|jwk)\b/, "required"],
  [/^next-auth\/middleware\b/, "required"],
  [/^@fastify\/(?:basic-auth|bearer-auth)\b/, "required"],
  [/^@clerk\/(?:express|fastify|clerk-sdk-node)\.(?:requireAuth|ClerkExpressRequireAuth)\b/, "required"],
  [/^supertokens-node\/recipe\/session\/framework\/\w+\.verifySession\b/, "required"],
  [/^keycloak-connect\.(?:default\(\)\.)?protect\b/, "required"]
];
var answers = /* @__PURE__ */ new Map();
var mostAnswers = 5e3;
function knownGuard(name) {
  let answer2 = answers.get(name);
  if (answer2 === void 0) {
    answer2 = known2.find(([pattern2]) => pattern2.test(name))?.[1] ?? null;
    if (answers.size < mostAnswers) answers.set(name, answer2);
  }
  return answer2;
}

// src/link/naming.ts
function externalName(project, path2, value, depth = 0) {
  if (depth > 8) return null;
  if (value.kind === "call" || value.kind === "new") {
    const callee = externalName(project, path2, value.callee, depth + 1);
    return callee === null ? null : `${callee}()`;
  }
  if (value.kind !== "name" && value.kind !== "member") return null;
  const target = targetOf(project, path2, value);
  if (target?.kind === "external") return target.name === null || target.name === "default" || target.name === "*" ? target.module : `${target.module}.${target.name}`;
  if (target?.kind === "bindings") return target.bindings[0] === void 0 ? null : externalName(project, target.path, target.bindings[0].value, depth + 1);
  if (target !== null || value.kind !== "member") return null;
  const on = externalName(project, path2, value.on, depth + 1);
  return on === null ? null : `${on}.${value.name}`;
}
function nameOf(value) {
  switch (value.kind) {
    case "name":
      return value.name;
    case "member": {
      const on = nameOf(value.on);
      return on === "" ? value.name : `${on}.${value.name}`;
    }
    case "call":
    case "new": {
      const wrapped = nameOf(value.callee);
      const inner = /^(?:Depends|Security|UseGuards)$/.test(wrapped) && value.args[0] !== void 0 ? nameOf(value.args[0]) : "";
      return inner === "" ? wrapped : inner;
    }
    case "opaque":
      return value.name ?? "";
    default:
      return "";
  }
}

// src/link/outcome.ts
var mostOutcomes = 24;
var mostSteps = 12;
function certain(value) {
  return { value, origin: "code", reach: "always", certainty: "certain", steps: [], variables: [] };
}
var unresolved = { ...certain(dynamic), certainty: "possible" };
function withValue(outcome, value) {
  return value === outcome.value ? outcome : { ...outcome, value };
}
var originRank = { code: 0, unset: 1, "env-default": 2, supply: 3 };
function combine(left, right, value) {
  const graver3 = originRank[left.origin] >= originRank[right.origin] ? left.origin : right.origin;
  return {
    value,
    origin: graver3 === "unset" && right.origin === "code" ? "env-default" : graver3,
    // unset first, something else then
    reach: both(left.reach, right.reach),
    certainty: left.certainty === "certain" && right.certainty === "certain" ? "certain" : "possible",
    steps: mergeSteps(left.steps, right.steps),
    variables: right.variables.length === 0 ? left.variables : [.../* @__PURE__ */ new Set([...left.variables, ...right.variables])],
    supply: left.supply ?? right.supply
  };
}
function mergeSteps(first2, second) {
  if (second.length === 0 || first2.length >= mostSteps) return first2;
  if (first2.length === 0) return second;
  const fresh = second.filter((step) => !first2.some((each) => each.path === step.path && each.at.start === step.at.start));
  return [...first2, ...fresh].slice(0, mostSteps);
}
function afterStep(step, outcomes2) {
  return outcomes2.map((outcome) => ({ ...outcome, steps: mergeSteps([step], outcome.steps) }));
}
function both(left, right) {
  if (left === "always" || left === right) return right;
  if (right === "always") return left;
  if (left === "never" || right === "never") return "never";
  if (left === "unknown") return right;
  return right === "unknown" ? left : "never";
}
function distinct(outcomes2) {
  if (outcomes2.length < 2) return [...outcomes2];
  const seen = /* @__PURE__ */ new Map();
  for (const outcome of outcomes2) {
    const key3 = `${outcome.origin}|${outcome.reach}|${outcome.supply?.path ?? ""}:${outcome.supply?.at.start ?? ""}|${keyOf(outcome.value, 0)}`;
    if (!seen.has(key3)) seen.set(key3, outcome);
    if (seen.size >= mostOutcomes) break;
  }
  return [...seen.values()];
}
function keyOf(value, depth) {
  if (depth > 4) return "…";
  switch (value.kind) {
    case "scalar":
      return `${typeof value.value}:${String(value.value)}`;
    case "list":
      return `[${value.items.slice(0, 20).map((item) => keyOf(item, depth + 1)).join(",")}]`;
    case "map":
      return `{${[...value.entries].slice(0, 20).map(([key3, item]) => `${key3}=${keyOf(item, depth + 1)}`).join(",")}}`;
    case "class":
    case "instance":
      return `${value.kind}:${value.path}:${value.class.name}`;
    case "function":
      return `function:${value.path}:${value.function.name}`;
    case "module":
      return `module:${value.path}`;
    case "external":
      return `external:${value.module}:${value.name}`;
    case "unknown":
      return `unknown:${value.why}:${value.text ?? ""}`;
    default:
      return value;
  }
}

// src/link/context.ts
function languageOf(context2) {
  return context2.project.module(context2.path)?.language ?? "python";
}
function elsewhere(context2, path2, changes = {}) {
  return { ...context2, path: path2, depth: context2.depth + 1, parameters: void 0, item: void 0, self: void 0, ...changes };
}
function visiting(context2, key3, run2) {
  if (context2.visiting.has(key3)) return [unresolved];
  return run2({ ...context2, visiting: new Set(context2.visiting).add(key3) });
}
function varied(operands, make) {
  const first2 = operands.map((each) => each[0] ?? unresolved);
  const found2 = [make(first2)];
  for (const [at2, each] of operands.entries()) {
    for (const outcome of each.slice(1, 8)) {
      if (found2.length >= 24) return distinct(found2);
      found2.push(make(first2.with(at2, outcome)));
    }
  }
  return distinct(found2);
}

// src/link/supplies.ts
var shipped = /* @__PURE__ */ new Set(["production", "development"]);
var mostSupplies = 8;
function indexOf(project) {
  const supplies = /* @__PURE__ */ new Map();
  for (const fact of project.of("supply")) {
    if (!shipped.has(fact.role) || fact.by === "ci") continue;
    const list = supplies.get(fact.name);
    if (list === void 0) supplies.set(fact.name, [fact]);
    else list.push(fact);
  }
  const required2 = /* @__PURE__ */ new Set();
  for (const read3 of project.of("env-read")) if (read3.required) required2.add(`${read3.path}:${read3.at.start}`);
  return { supplies, required: required2 };
}
function suppliesFor(project, variable3, reader) {
  const all2 = project.once(indexOf).supplies.get(variable3);
  if (all2 === void 0) return [];
  const above = all2.filter((fact) => isWithin(folderOf(fact.path), reader));
  const chosen = above.length > 0 ? above : all2.filter((fact) => fact.by !== "dotenv");
  return [...chosen].sort((a, b) => Number(a.role === "development") - Number(b.role === "development")).slice(0, mostSupplies);
}
function isRequiredRead(project, path2, start) {
  return project.once(indexOf).required.has(`${path2}:${start}`);
}

// src/link/environment.ts
function readOutcomes(context2, read3) {
  const found2 = [...defaults(context2, read3)];
  if (context2.supplies && !context2.inSupply) {
    for (const name of read3.names) found2.push(...supplied(context2, name, read3));
  }
  return distinct(found2);
}
function defaults(context2, read3) {
  const variables = read3.names;
  const step = { path: context2.path, at: read3.at, note: "default-here" };
  if (read3.fallback === void 0) {
    if (context2.inSupply) return [{ ...certain(dynamic), variables }];
    const required2 = read3.required === true || isRequiredRead(context2.project, context2.path, read3.at.start);
    return [{ ...certain(required2 ? dynamic : missing), origin: "unset", variables, steps: [step] }];
  }
  return afterStep(step, context2.evaluate(context2, read3.fallback)).map((outcome) => ({
    ...outcome,
    value: cast(outcome.value, read3.cast),
    origin: outcome.origin === "supply" ? "supply" : "env-default",
    variables: [.../* @__PURE__ */ new Set([...variables, ...outcome.variables])]
  }));
}
function supplied(context2, name, read3) {
  const found2 = [];
  for (const fact of suppliesFor(context2.project, name, context2.path)) {
    const step = { path: fact.path, at: fact.at, note: "supplied-here" };
    const inner = elsewhere(context2, fact.path, { inSupply: true });
    for (const outcome of context2.evaluate(inner, fact.value)) {
      found2.push({
        ...outcome,
        value: cast(outcome.value, read3.cast),
        origin: "supply",
        certainty: "possible",
        variables: [name],
        steps: mergeSteps([step], outcome.steps),
        supply: { path: fact.path, role: fact.role, by: fact.by, at: fact.at, service: fact.service }
      });
    }
  }
  return found2;
}
function castOf(annotation2) {
  if (annotation2 === void 0) return void 0;
  const type = annotation2.toLowerCase();
  if (/\b(?:list|set|tuple|sequence|frozenset|iterable)\b/.test(type)) return "list";
  if (/\b(?:dict|mapping)\b/.test(type)) return "json";
  if (/\bbool(?:ean)?\b/.test(type)) return "bool";
  return /^(?:optional\[)?(?:int|float|number|positiveint)\b/.test(type) ? "number" : void 0;
}

// src/link/guards.ts
var mostExpressions = 300;
var deepest3 = 24;
function guardedBy(project, path2, guards) {
  if (guards.length === 0) return "always";
  const production = conjunction(project, path2, guards, "production");
  const development = conjunction(project, path2, guards, "development");
  if (production === false) {
    const isDead = development === false && conjunction(project, path2, guards, "staging") === false;
    return isDead ? "never" : "development-only";
  }
  if (development === false) return "production-only";
  return production === true && development === true ? "always" : "unknown";
}
function underMain(guards) {
  return guards.some((guard) => guard.kind === "compare" && guard.op === "==" && (isMain(guard.left) || isMain(guard.right)));
}
function isMain(value) {
  if (value.kind === "name") return value.name === "__name__";
  return value.kind === "member" && value.name === "main" && value.on.kind === "name" && value.on.name === "require";
}
function conjunction(project, path2, guards, world) {
  const asked = { project, world, left: mostExpressions };
  return all(guards, (guard) => holds(asked, path2, guard, 0));
}
function all(items, ask) {
  let answer2 = true;
  for (const item of items) {
    const each = ask(item);
    if (each === false) return false;
    if (each === null) answer2 = null;
  }
  return answer2;
}
function any(items, ask) {
  return negate2(all(items, (item) => negate2(ask(item))));
}
function negate2(answer2) {
  return answer2 === null ? null : !answer2;
}
function holds(asked, path2, value, depth) {
  if (depth > deepest3 || asked.left-- <= 0) return null;
  switch (value.kind) {
    case "literal":
      return Boolean(value.value);
    case "not":
      return negate2(holds(asked, path2, value.of, depth + 1));
    case "and":
      return all(value.parts, (part2) => holds(asked, path2, part2, depth + 1));
    case "or":
      return any(value.parts, (part2) => holds(asked, path2, part2, depth + 1));
    case "conditional": {
      const test = holds(asked, path2, value.test, depth + 1);
      return test === null ? null : holds(asked, path2, test ? value.then : value.otherwise, depth + 1);
    }
    case "compare":
      return compared2(asked, path2, value.op, value.left, value.right, depth);
    case "env":
      return flag(asked.world, value.name);
    case "name":
    case "member":
      return flag(asked.world, value.name) ?? followed(asked, path2, value, depth);
    case "index":
      return flag(asked.world, lastName(value));
    case "call":
      return called(asked, path2, value, depth);
    default:
      return null;
  }
}
function called(asked, path2, value, depth) {
  const { callee, args } = value;
  if (callee.kind === "member" && /^starts_?with$/i.test(callee.name) && args[0] !== void 0) {
    return compared2(asked, path2, "==", callee.on, args[0], depth);
  }
  const inner = stripped(value);
  if (inner !== value) return holds(asked, path2, inner, depth + 1);
  if (args.length > 0) return null;
  return flag(asked.world, lastName(callee)) ?? (callee.kind === "name" || callee.kind === "member" ? followed(asked, path2, callee, depth) : null);
}
function followed(asked, path2, value, depth) {
  const meaning = meaningOf(asked.project, path2, value);
  return meaning === null ? null : holds(asked, meaning.path, meaning.value, depth + 1);
}
function meaningOf(project, path2, value) {
  if (value.kind === "name") {
    const target = resolveName(project, path2, value.name);
    if (target?.kind === "bindings") {
      const last2 = target.bindings[target.bindings.length - 1];
      return last2 === void 0 || target.bindings.length > 1 ? null : { path: target.path, value: last2.value };
    }
    if (target?.kind !== "function") return null;
    const only = target.function.returns[0];
    return only === void 0 || target.function.returns.length > 1 ? null : { path: target.path, value: only.value };
  }
  if (value.kind !== "member") return null;
  const owner = instanceClass(project, path2, value.on);
  return owner === null ? null : fieldOf(project, owner, value.name);
}
function compared2(asked, path2, op, left, right, depth) {
  if (op === "!=") return negate2(compared2(asked, path2, "==", left, right, depth));
  if (op === "not in") return negate2(compared2(asked, path2, "in", left, right, depth));
  if (op !== "==" && op !== "in") return null;
  const subject = stripped(left);
  const object = stripped(right);
  if (op === "in" && object.kind === "list") return any(object.items, (item) => equal(asked, path2, subject, item, depth));
  if (op === "in" && object.kind === "name") {
    const meaning = meaningOf(asked.project, path2, object);
    if (meaning?.value.kind === "list") return any(meaning.value.items, (item) => equal(asked, path2, subject, item, depth));
  }
  return equal(asked, path2, subject, object, depth) ?? equal(asked, path2, object, subject, depth);
}
function equal(asked, path2, subject, word, depth) {
  if (subject.kind === "literal") return null;
  const text2 = wordOf(asked.project, path2, word);
  if (text2 === null) return null;
  const name = lastName(subject);
  const standing = standings.get(text2);
  if (standing !== void 0 && speaksOfEnvironment(asked.project, path2, subject, depth)) return standing === asked.world;
  const on = booleans.get(text2);
  const switched = flag(asked.world, name);
  return on === void 0 || switched === null ? null : switched === on;
}
function speaksOfEnvironment(project, path2, subject, depth) {
  if (namesEnvironment(lastName(subject))) return true;
  if (depth > deepest3) return false;
  const meaning = meaningOf(project, path2, subject);
  return meaning !== null && namesEnvironment(lastName(stripped(meaning.value)));
}
var standings = new Map([
  ...["production", "prod", "prd", "live", "release"].map((word) => [word, "production"]),
  ...["development", "develop", "dev", "local", "localhost", "test", "tests", "testing", "unittest", "ci", "e2e", "debug", "sandbox"].map((word) => [word, "development"]),
  ...["staging", "stage", "stg", "uat", "qa", "preprod", "preview"].map((word) => [word, "staging"])
]);
var booleans = new Map([
  ...["true", "1", "yes", "on"].map((word) => [word, true]),
  ...["false", "0", "no", "off", ""].map((word) => [word, false])
]);
function wordOf(project, path2, value) {
  if (value.kind === "literal") return value.value === null ? null : String(value.value).toLowerCase();
  if (value.kind === "member") {
    const name = value.name === "value" ? lastName(value.on) : value.name;
    return standings.has(name.toLowerCase()) ? name.toLowerCase() : null;
  }
  if (value.kind !== "name") return null;
  const meaning = meaningOf(project, path2, value);
  return meaning?.value.kind === "literal" && typeof meaning.value.value === "string" ? meaning.value.value.toLowerCase() : null;
}
var transparent = /* @__PURE__ */ new Set(["lower", "upper", "strip", "trim", "tolowercase", "touppercase", "tostring", "casefold", "value", "bool", "str", "int", "string", "boolean", "number"]);
function stripped(value) {
  let at2 = value;
  for (let step = 0; step < 8; step++) {
    if (at2.kind === "call" && at2.callee.kind === "member" && transparent.has(at2.callee.name.toLowerCase())) at2 = at2.callee.on;
    else if (at2.kind === "call" && at2.callee.kind === "name" && transparent.has(at2.callee.name.toLowerCase()) && at2.args[0] !== void 0) at2 = at2.args[0];
    else if (at2.kind === "member" && at2.name === "value") at2 = at2.on;
    else if (at2.kind === "or" && at2.parts[0] !== void 0 && at2.parts.slice(1).every((part2) => part2.kind === "literal")) at2 = at2.parts[0];
    else break;
  }
  return at2;
}
function lastName(value) {
  if (value.kind === "name" || value.kind === "member" || value.kind === "env") return value.name;
  if (value.kind === "index") return value.key.kind === "literal" && typeof value.key.value === "string" ? value.key.value : "";
  if (value.kind === "opaque") return value.name ?? "";
  if (value.kind !== "call") return "";
  const first2 = value.args[0];
  if (value.callee.kind === "member" && first2?.kind === "literal" && typeof first2.value === "string") return first2.value.slice(first2.value.lastIndexOf(".") + 1);
  return value.callee.kind === "name" || value.callee.kind === "member" ? value.callee.name : "";
}
function snake(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}
var environmentWords = /* @__PURE__ */ new Set(["env", "environment", "stage", "mode", "profile", "tier"]);
function namesEnvironment(name) {
  return snake(name).split("_").some((part2) => environmentWords.has(part2) || part2.endsWith("env"));
}
var developmentFlag = /^_*(?:(?:is|in|app|flask|django|fastapi|api|enable|use|run|running|server|under|node)_)*(?:debug|dev|devel|development|local|localhost|test|tests|testing|pytest)(?:_(?:mode|env|environment|enabled|server|run|running))?$/;
var productionFlag = /^_*(?:(?:is|in|app|server|running|node)_)*(?:prod|production|live)(?:_(?:mode|env|environment|enabled))?$/;
function flag(world, name) {
  const flat3 = snake(name);
  if (flat3.length > 40) return null;
  if (world === "staging") return null;
  if (developmentFlag.test(flat3)) return world === "development";
  return productionFlag.test(flat3) ? world === "production" : null;
}

// src/link/running.ts
function runs(context2, guards) {
  const reach3 = guardedBy(context2.project, context2.path, guards);
  if (reach3 !== "unknown") return reach3;
  let answer2 = "always";
  for (const guard of guards) {
    const holds3 = holdsAsShipped(context2, guard);
    if (holds3 === false) return "never";
    if (holds3 === null) answer2 = "unknown";
  }
  return answer2;
}
function holdsAsShipped(context2, guard) {
  if (guardedBy(context2.project, context2.path, [guard]) === "always") return true;
  const language = languageOf(context2);
  let all2 = true;
  let any3 = false;
  let isKnown2 = true;
  for (const { value, supply } of context2.evaluate(context2, guard)) {
    const answer2 = truth(value, language);
    if (answer2 === null && supply !== void 0) continue;
    if (answer2 === null) isKnown2 = false;
    if (answer2 !== true) all2 = false;
    if (answer2 !== false) any3 = true;
  }
  if (isKnown2 && !any3) return false;
  return isKnown2 && all2 ? true : null;
}

// src/link/members.ts
function memberOutcomes(context2, value) {
  const owner = selfOf(context2, value.on);
  if (owner !== null) return ofClass(context2, owner, value.name);
  const target = targetOf(context2.project, context2.path, value);
  if (target !== null && target.kind !== "external") return targetOutcomes(context2, target);
  const found2 = dottedBinding(context2, value.on, value.name) ?? entryOutcomes(context2, value.on, value.name);
  if (found2 !== null) return found2;
  return distinct(context2.evaluate(context2, value.on).flatMap((on) => ofConcrete(context2, on, value.name)));
}
function indexOutcomes(context2, value) {
  if (value.key.kind === "literal" && typeof value.key.value === "string") {
    const key4 = value.key.value;
    const found2 = dottedBinding(context2, value.on, key4) ?? flaskSetting(context2, value.on, key4) ?? entryOutcomes(context2, value.on, key4);
    if (found2 !== null) return found2;
  }
  const keys = context2.evaluate(context2, value.key);
  const key3 = keys[0]?.value;
  return distinct(context2.evaluate(context2, value.on).map((on) => withValue(on, at(on.value, key3))));
}
function at(on, key3) {
  if (key3?.kind !== "scalar") return dynamic;
  if (on.kind === "list" && typeof key3.value === "number") return on.items.at(key3.value) ?? missing;
  if (on.kind === "map" && typeof key3.value === "string") return on.entries.get(key3.value) ?? missing;
  return on.kind === "unknown" ? on : dynamic;
}
function entryOutcomes(context2, on, name) {
  const entry = entryOf(shapeOf(context2, on, 0), name);
  if (entry === null) return null;
  const inner = elsewhere(context2, entry.path);
  return afterStep(defined(entry.path, entry.value.at), inner.evaluate(inner, entry.value));
}
function shapeOf(context2, value, depth) {
  if (depth > 8) return null;
  if (value.kind === "map") return { path: context2.path, value };
  if (value.kind === "index" && value.key.kind === "literal") return entryOf(shapeOf(context2, value.on, depth + 1), String(value.key.value));
  const target = targetOf(context2.project, context2.path, value);
  if (target?.kind === "value") return target;
  if (target?.kind === "bindings") {
    const only = target.bindings[0];
    return only === void 0 || target.bindings.length > 1 ? null : { path: target.path, value: only.value };
  }
  return value.kind === "member" ? entryOf(shapeOf(context2, value.on, depth + 1), value.name) : null;
}
function entryOf(shape, name) {
  if (shape?.value.kind !== "map") return null;
  let found2 = null;
  for (const { key: key3, value } of shape.value.entries) if (key3.kind === "literal" && key3.value === name) found2 = { path: shape.path, value };
  return found2;
}
function selfOf(context2, value) {
  return isSelf(value) ? context2.self ?? classAround(context2.project, context2.path, value.at.start) : null;
}
function ofConcrete(context2, on, name) {
  const found2 = member(context2, on.value, name);
  if (on.steps.length === 0 && on.reach === "always" && on.origin === "code" && on.certainty === "certain") return found2;
  return found2.map((each) => combine(on, each, each.value));
}
function member(context2, on, name) {
  switch (on.kind) {
    case "class":
    case "instance":
      return ofClass(context2, on, name);
    case "module": {
      const target = resolveMember(context2.project, on.path, name);
      return target === null ? [unresolved] : targetOutcomes(context2, target);
    }
    case "map":
      return [certain(on.entries.get(name) ?? dynamic)];
    case "scalar":
      if (name === "length") return [certain(lengthOf(on))];
      return name === "value" ? [certain(on)] : [unresolved];
    case "external":
      if (on.module === "django.conf" && on.name === "settings") return djangoSetting(context2, name);
      return [certain({ ...on, name: on.name === "" ? name : `${on.name}.${name}` })];
    case "unknown":
      return [{ ...unresolved, value: on }];
    case "list":
      return name === "length" ? [certain(lengthOf(on))] : [unresolved];
    case "function":
      return [unresolved];
    default:
      return on;
  }
}
function ofClass(context2, owner, name) {
  const found2 = findField(context2.project, owner, name);
  if (found2 !== null) return visiting(context2, `${found2.path}:${found2.field.at.start}`, (inner) => fieldOutcomes(inner, found2, owner));
  const method = findMethod(context2.project, owner, name);
  if (method === null) return [unresolved];
  if (!isProperty(method.function)) return [certain({ kind: "function", ...method })];
  return returnsOf(elsewhere(context2, method.path, { self: owner }), method.path, method.function);
}
var propertyDecorators = /* @__PURE__ */ new Set(["property", "cached_property", "computed_field", "get", "cached"]);
function isProperty(method) {
  return method.decorators.some((each) => {
    const name = each.kind === "call" ? each.callee : each;
    return (name.kind === "name" || name.kind === "member") && propertyDecorators.has(name.name);
  });
}
function fieldOutcomes(context2, { path: path2, class: owner, field }, self) {
  const inner = elsewhere(context2, path2, { self });
  const value = defaultOf2(field);
  const nested = value === void 0 ? settingsClass(context2.project, path2, field.annotation) : null;
  if (nested !== null) return [{ ...certain({ kind: "instance", ...nested }), certainty: "possible" }];
  if (owner.settings !== void 0) {
    return readOutcomes(inner, { names: variablesOf(owner, field), fallback: value, cast: castOf(field.annotation), at: field.at, required: value === void 0 });
  }
  if (value === void 0) return [{ ...certain(dynamic), steps: [defined(path2, field.at)] }];
  return afterStep(defined(path2, field.at), context2.evaluate(inner, value));
}
function defined(path2, at2) {
  return { path: path2, at: at2, note: "defined-here" };
}
function defaultOf2(field) {
  const { value } = field;
  if (value?.kind !== "call") return value;
  const { callee, args, named: named8 } = value;
  const name = callee.kind === "name" || callee.kind === "member" ? callee.name : "";
  if (name !== "Field" && name !== "field") return value;
  const given = named8.find((argument) => argument.name === "default")?.value ?? args[0];
  if (given !== void 0) return given.kind === "opaque" ? void 0 : given;
  const factory = named8.find((argument) => argument.name === "default_factory")?.value;
  if (factory === void 0) return void 0;
  return factory.kind === "function" ? factory.returns[0] : { kind: "call", callee: factory, args: [], named: [], at: factory.at };
}
function targetOutcomes(context2, target) {
  const found2 = standsFor(context2, target);
  return target.via.length === 0 ? found2 : found2.map((each) => ({ ...each, steps: mergeSteps(target.via, each.steps) }));
}
function standsFor(context2, target) {
  switch (target.kind) {
    case "bindings":
      return bindingOutcomes(elsewhere(context2, target.path), target.bindings);
    case "value":
      return afterStep(defined(target.path, target.value.at), context2.evaluate(elsewhere(context2, target.path), target.value));
    case "class":
      return [certain({ kind: "class", path: target.path, class: target.class })];
    case "function":
      return [certain({ kind: "function", path: target.path, function: target.function })];
    case "module":
      return [certain({ kind: "module", path: target.path })];
    case "external":
      return [certain({ kind: "external", module: target.module, name: target.name ?? "" })];
    case "package":
      return [unresolved];
    default:
      return target;
  }
}
function bindingOutcomes(context2, bindings) {
  let found2 = [];
  for (const binding of bindings.slice(0, 40)) {
    const reach3 = runs(context2, binding.guards);
    if (reach3 === "never") continue;
    const key3 = `${context2.path}:${binding.at.start}`;
    const values = visiting(context2, key3, (inner) => context2.evaluate(inner, binding.value));
    const fresh = afterStep(defined(context2.path, binding.at), values).map((each) => ({
      ...each,
      reach: both(reach3, each.reach),
      certainty: reach3 === "unknown" ? "possible" : each.certainty
    }));
    if (binding.mutation !== void 0) found2 = distinct([...reach3 === "always" ? [] : found2, ...added(found2, fresh)]);
    else found2 = reach3 === "always" ? fresh : distinct([...found2, ...fresh]);
  }
  return found2.length === 0 ? [unresolved] : found2;
}
function added(before2, more) {
  const found2 = [];
  for (const base of before2.length === 0 ? [unresolved] : before2) {
    for (const extra of more) {
      const value = joined(base.value, extra.value);
      found2.push({ ...extra, value, steps: mergeSteps(extra.steps, base.steps), reach: both(base.reach, extra.reach) });
    }
  }
  return found2;
}
function joined(base, extra) {
  if (base.kind === "map" && extra.kind === "map") return { kind: "map", entries: new Map([...base.entries, ...extra.entries]) };
  const items = base.kind === "list" ? base.items : [];
  return { kind: "list", items: [...items, ...extra.kind === "list" ? extra.items : [extra]] };
}
function returnsOf(context2, path2, called3) {
  if (called3.returns.length === 0) return [unresolved];
  return visiting(context2, `${path2}()${called3.at.start}`, (inner) => {
    const found2 = [];
    for (const { value, guards } of called3.returns.slice(0, 12)) {
      const reach3 = runs(inner, guards);
      if (reach3 === "never") continue;
      const step = { path: path2, at: value.at, note: "defined-here" };
      for (const each of afterStep(step, inner.evaluate(inner, value))) found2.push({ ...each, reach: both(reach3, each.reach) });
      if (reach3 === "always") break;
    }
    if (found2.length === 0) return [unresolved];
    return distinct(found2);
  });
}
function dottedBinding(context2, on, name) {
  const prefix = dottedName(on, 0);
  const module = prefix === null ? void 0 : context2.project.module(context2.path);
  const bindings = module === void 0 ? void 0 : namesOf(module).bindings.get(`${prefix}.${name}`);
  return bindings === void 0 ? null : bindingOutcomes(elsewhere(context2, context2.path), bindings);
}
function dottedName(value, depth) {
  if (depth > 6) return null;
  if (value.kind === "name") return value.name;
  const on = value.kind === "member" ? dottedName(value.on, depth + 1) : null;
  return on === null || value.kind !== "member" ? null : `${on}.${value.name}`;
}
function djangoSetting(context2, name) {
  const found2 = [];
  for (const path2 of djangoModules(context2.project)) {
    const bindings = moduleBindings(context2.project, path2, name);
    if (bindings !== void 0) found2.push(...bindingOutcomes(elsewhere(context2, path2), bindings));
  }
  return found2.length === 0 ? [unresolved] : distinct(found2);
}
function flaskSetting(context2, on, name) {
  if (on.kind !== "member" || on.name !== "config" || languageOf(context2) !== "python" || name !== name.toUpperCase()) return null;
  for (const { path: path2, role, trait } of context2.project.of("code-trait")) {
    const module = trait === "application-configuration" && role === "production" ? context2.project.module(path2) : void 0;
    if (module === void 0) continue;
    const bindings = namesOf(module).bindings.get(`app.config.${name}`);
    if (bindings !== void 0) return bindingOutcomes(elsewhere(context2, path2), bindings);
    for (const owner of module.classes) {
      if (/config|settings/i.test(owner.name) && owner.fields.some((field) => field.name === name)) return ofClass(context2, { path: path2, class: owner }, name);
    }
  }
  return null;
}
function djangoModules(project) {
  return project.of("code-trait").flatMap(({ path: path2, role, trait }) => trait === "django-settings" && role === "production" ? [path2] : []);
}
function moduleBindings(project, path2, name) {
  const module = project.module(path2);
  return module === void 0 ? void 0 : namesOf(module).bindings.get(name);
}

// src/link/calls.ts
function callOutcomes(context2, value) {
  const service = configRead(context2, value);
  if (service !== null) return service;
  if (value.callee.kind === "member") {
    const method = methodCall(context2, value, value.callee);
    if (method !== null) return method;
  }
  const found2 = [];
  for (const callee of context2.evaluate(context2, value.callee)) found2.push(...invoked(context2, callee, value));
  return found2.length === 0 ? [unresolved] : distinct(found2);
}
function invoked(context2, callee, value) {
  const called3 = callee.value;
  switch (called3.kind) {
    case "class":
      return [withValue(callee, { kind: "instance", path: called3.path, class: called3.class })];
    case "function": {
      const self = selfFor(context2, value, called3.path, called3.function.name);
      const parameters = bound(context2, called3.function.params, value, self !== void 0);
      const results = returnsOf(elsewhere(context2, called3.path, { parameters, self }), called3.path, called3.function);
      const made3 = results.every((each) => each.value.kind === "unknown") ? settingsClass(context2.project, called3.path, called3.function.result) : null;
      if (made3 !== null) return [withValue({ ...callee, certainty: "possible" }, { kind: "instance", path: made3.path, class: made3.class })];
      return results.map((each) => ({ ...each, steps: mergeSteps(callee.steps, each.steps) }));
    }
    case "external":
      return external(context2, called3, value);
    default:
      return [unresolved];
  }
}
function selfFor(context2, value, path2, name) {
  const dot = name.lastIndexOf(".");
  if (dot < 0) return void 0;
  const module = context2.project.module(path2);
  const owner = module?.classes.find((each) => each.name === name.slice(0, dot));
  return owner === void 0 ? classAround(context2.project, path2, value.at.start) ?? void 0 : { path: path2, class: owner };
}
function bound(context2, params, value, isMethod) {
  const parameters = /* @__PURE__ */ new Map();
  const own = isMethod && (params[0]?.name === "self" || params[0]?.name === "cls") ? params.slice(1) : params;
  for (const [at2, param] of own.slice(0, 20).entries()) {
    const given = value.named.find((argument) => argument.name === param.name)?.value ?? value.args[at2];
    const from = given ?? param.fallback;
    if (from !== void 0) parameters.set(param.name, context2.evaluate(context2, from));
  }
  return parameters;
}
var serviceNames = /^_?(?:app|nest)?_?config(?:uration)?_?(?:service)?$/i;
function configRead(context2, value) {
  if (languageOf(context2) !== "javascript" || value.callee.kind !== "member") return null;
  const { name, on } = value.callee;
  if (name !== "get" && name !== "getOrThrow") return null;
  const owner = on.kind === "member" || on.kind === "name" || on.kind === "opaque" ? on.name : void 0;
  const key3 = value.args[0];
  if (owner === void 0 || !serviceNames.test(owner) || key3?.kind !== "literal" || typeof key3.value !== "string") return null;
  if (!/^[A-Z][A-Z0-9_]*$/.test(key3.value)) return null;
  const fallback = value.args[1]?.kind === "map" ? void 0 : value.args[1];
  return readOutcomes(context2, { names: [key3.value], fallback, at: value.at, required: name === "getOrThrow" });
}
var text = (change) => (on, args) => {
  if (on.kind !== "scalar" || typeof on.value !== "string") return on.kind === "unknown" ? on : null;
  const changed = change(on.value, args);
  return changed === null ? null : scalar(changed);
};
var first = (args) => {
  const given = args[0];
  return given?.kind === "scalar" && typeof given.value === "string" ? given.value : null;
};
var trimmed = text((given, args) => stripChars(given, first(args), true, true));
var lower = text((given) => given.toLowerCase());
var upper = text((given) => given.toUpperCase());
var same2 = (on) => on;
var splitMethod = (on, args) => {
  if (on.kind === "unknown") return on;
  if (on.kind !== "scalar" || typeof on.value !== "string") return null;
  if (on.value === "" && args.length > 0) return { kind: "list", items: [scalar("")] };
  return { kind: "list", items: split(on.value, first(args) ?? " ") };
};
var replaced = text((given, args) => {
  const [from, to] = [args[0], args[1]];
  if (from?.kind !== "scalar" || to?.kind !== "scalar" || typeof from.value !== "string" || from.value === "") return null;
  return given.split(from.value).join(String(to.value));
});
var methods = new Map([
  ["lower", lower],
  ["toLowerCase", lower],
  ["casefold", lower],
  ["upper", upper],
  ["toUpperCase", upper],
  ["strip", trimmed],
  ["trim", trimmed],
  ["lstrip", text((given, args) => stripChars(given, first(args), true, false))],
  ["rstrip", text((given, args) => stripChars(given, first(args), false, true))],
  ["split", splitMethod],
  ["replace", replaced],
  ["replaceAll", replaced],
  ["startswith", text((given, args) => startsOrEnds(given, args, true))],
  ["startsWith", text((given, args) => startsOrEnds(given, args, true))],
  ["endswith", text((given, args) => startsOrEnds(given, args, false))],
  ["endsWith", text((given, args) => startsOrEnds(given, args, false))],
  ["join", joinMethod],
  ["concat", concatMethod],
  ["get", getMethod],
  ["filter", (on) => on.kind === "list" ? { kind: "list", items: on.items.filter((item) => truth(item, "javascript") !== false) } : null],
  ...["encode", "decode", "toString", "get_secret_value", "copy", "slice", "unicode_string", "expanduser", "resolve", "valueOf"].map((name) => [name, same2])
]);
function stripChars(given, chars, start, end) {
  const drop = (unit) => unit !== void 0 && (chars === null ? unit.trim() === "" : chars.includes(unit));
  let from = 0;
  let to = given.length;
  while (start && from < to && drop(given[from])) from++;
  while (end && to > from && drop(given[to - 1])) to--;
  return given.slice(from, to);
}
function startsOrEnds(given, args, start) {
  const part2 = first(args);
  if (part2 === null) return null;
  return start ? given.startsWith(part2) : given.endsWith(part2);
}
function joinMethod(on, args) {
  const list = on.kind === "list" ? on : args[0];
  const separator = on.kind === "list" ? first(args) ?? "," : textOf(on);
  if (list?.kind !== "list" || separator === void 0) return null;
  const parts2 = list.items.map(textOf);
  return parts2.every((part2) => part2 !== void 0) ? scalar(parts2.join(separator)) : null;
}
function concatMethod(on, args) {
  if (on.kind !== "list") return null;
  return { kind: "list", items: [...on.items, ...args.flatMap((arg) => arg.kind === "list" ? arg.items : [arg])] };
}
function getMethod(on, args) {
  const key3 = first(args);
  if (on.kind !== "map" || key3 === null) return null;
  return on.entries.get(key3) ?? args[1] ?? scalar(null);
}
function methodCall(context2, value, callee) {
  const method = methods.get(callee.name);
  if (method === void 0) return null;
  const args = value.args.map((arg) => context2.evaluate(context2, arg)[0] ?? unresolved);
  const given = args.map((arg) => arg.value);
  const on = context2.evaluate(context2, callee.on);
  const joining2 = args.find((arg) => callee.name === "join" && arg.value.kind === "list");
  if (on.some(({ value: each }) => each.kind === "instance" || each.kind === "class" || each.kind === "external" || each.kind === "module")) return null;
  return on.map((each) => {
    const changed = method(each.value, given);
    const outcome = changed === null ? { ...each, value: each.value.kind === "unknown" ? each.value : dynamic } : withValue(each, changed);
    return joining2 === void 0 ? outcome : { ...outcome, origin: joining2.origin, variables: joining2.variables };
  });
}
var converters = new Map([
  ...["bool", "Boolean"].map((name) => [name, (value, context2) => truthOf(value, context2)]),
  ...["int", "float", "Number", "parseInt", "parseFloat", "Number.parseInt"].map((name) => [name, numberOf]),
  ["len", lengthOf],
  ...["str", "String", "SecretStr", "Secret", "Path", "AnyHttpUrl", "HttpUrl", "URL", "cast", "Object.freeze"].map((name) => [name, (value) => value]),
  ...["list", "set", "tuple", "frozenset", "sorted", "Array.from", "Set", "CommaSeparatedStrings", "Csv"].map((name) => [name, listFrom]),
  ...["json.loads", "JSON.parse", "ast.literal_eval", "literal_eval", "loads", "orjson.loads", "yaml.safe_load"].map((name) => [name, (value) => jsonOf(value)]),
  ...["strtobool", "str2bool", "str_to_bool", "to_bool", "asbool", "parse_bool", "parseBool", "parseBoolean", "parse_boolean", "is_true", "isTrue", "string_to_bool", "toBoolean", "boolean", "yn"].map((name) => [name, booleanOf])
]);
function truthOf(value, context2) {
  const answer2 = truth(value, languageOf(context2));
  return answer2 === null ? dynamic : scalar(answer2);
}
function listFrom(value) {
  if (value.kind === "list" || value.kind === "unknown") return value;
  if (value.kind === "scalar" && typeof value.value === "string") return { kind: "list", items: split(value.value, ",") };
  return dynamic;
}
function jsonOf(value) {
  return value.kind === "scalar" && typeof value.value === "string" ? parseJson(value.value) : dynamic;
}
var randomModules = /^(?:secrets|uuid|random|nanoid|uuidv4|crypto|node:crypto|os\.urandom|django\.core\.management\.utils|cryptography\.fernet)$/;
var randomCalls = /(?:^|\.)(?:token_urlsafe|token_hex|token_bytes|urandom|uuid[147]|randomUUID|randomBytes|random_bytes|getRandomValues|nanoid|get_random_secret_key|get_random_string|generate_key|randbytes|choices|generateSecret)$/;
function isRandom(module, name) {
  const full = module === "" ? name : `${module}.${name}`;
  return randomCalls.test(full) || randomModules.test(module) && /^(?:default|v4|random|choice|)$/.test(name);
}
var random = { kind: "unknown", why: "random" };
function external(context2, callee, value) {
  const { module, name } = callee;
  if (isRandom(module, name)) return [certain(random)];
  const convert = converters.get(module === "" ? name : `${module}.${name}`) ?? converters.get(name.slice(name.lastIndexOf(".") + 1));
  const argument = value.args[0] ?? namedValue(value.named);
  if (convert === void 0) return outside(context2, value, argument);
  if (argument === void 0) return [certain(name === "list" || name === "set" || name === "Set" ? { kind: "list", items: [] } : dynamic)];
  return distinct(context2.evaluate(context2, argument).map((each) => withValue(each, convert(each.value, context2))));
}
function namedValue(named8) {
  return named8.find((argument) => argument.name === "default")?.value;
}
function outside(context2, value, argument) {
  if (argument === void 0 || value.kind === "new") return [unresolved];
  const isMadeAnew = context2.evaluate(context2, argument).some((each) => each.value.kind === "unknown" && each.value.why === "random");
  return isMadeAnew ? [certain(random)] : [unresolved];
}

// src/link/resolve.ts
var deepest4 = 60;
var mostExpressions2 = 4e3;
var limit = { ...unresolved, value: { kind: "unknown", why: "limit" } };
function outcomes(project, path2, value, options = {}) {
  return evaluate(contextFor(project, path2, options), value);
}
function reachOf(project, path2, guards) {
  return guards.length === 0 ? "always" : runs(contextFor(project, path2, {}), guards);
}
function contextFor(project, path2, options) {
  return { project, path: path2, depth: 0, budget: { left: mostExpressions2 }, visiting: /* @__PURE__ */ new Set(), supplies: options.supplies ?? true, evaluate };
}
function evaluate(outer, value) {
  if (outer.depth > deepest4 || outer.budget.left-- <= 0) return [limit];
  const context2 = { ...outer, depth: outer.depth + 1 };
  switch (value.kind) {
    case "literal":
      return [certain(scalar(value.value))];
    case "list":
      return listOutcomes(context2, value.items);
    case "map":
      return mapOutcomes(context2, value);
    case "name":
      return nameOutcomes(context2, value.name);
    case "member":
      return memberOutcomes(context2, value);
    case "index":
      return indexOutcomes(context2, value);
    case "env":
      return readOutcomes(context2, { names: [value.name], fallback: value.fallback, cast: value.cast, at: value.at });
    case "call":
    case "new":
      return callOutcomes(context2, value);
    default:
      return operation(context2, value);
  }
}
function operation(context2, value) {
  switch (value.kind) {
    case "or":
      return chain(context2, value.parts, value.nullish ? notNull : (each) => truth(each, languageOf(context2)));
    case "and":
      return chain(context2, value.parts, (each) => opposite(truth(each, languageOf(context2))));
    case "not":
      return context2.evaluate(context2, value.of).map((each) => withValue(each, fromAnswer(opposite(truth(each.value, languageOf(context2))))));
    case "compare":
      return varied(
        [context2.evaluate(context2, value.left), context2.evaluate(context2, value.right)],
        ([left = unresolved, right = unresolved]) => combine(left, right, compare(value.op, left.value, right.value))
      );
    case "conditional":
      return conditional(context2, value);
    case "join":
      return varied(value.parts.slice(0, 60).map((part2) => context2.evaluate(context2, part2)), joined2);
    case "map-over":
      return mappedOver(context2, value);
    case "opaque":
      return opaque(context2, value);
    case "function":
      return [certain(dynamic)];
    default:
      return value;
  }
}
function fromAnswer(answer2) {
  return answer2 === null ? dynamic : scalar(answer2);
}
function opposite(answer2) {
  return answer2 === null ? null : !answer2;
}
function notNull(value) {
  if (value.kind === "scalar") return value.value !== null;
  return value.kind === "unknown" && value.why !== "random" ? null : true;
}
function chain(context2, parts2, stops) {
  const found2 = [];
  let reaching2 = [certain(missing)];
  for (const [at2, part2] of parts2.slice(0, 20).entries()) {
    const next2 = [];
    for (const outcome of context2.evaluate(context2, part2)) {
      for (const before2 of reaching2) {
        const here = combine(before2, outcome, outcome.value);
        const answer2 = at2 === parts2.length - 1 ? true : stops(outcome.value);
        if (answer2 !== false) found2.push(here);
        if (answer2 === false) next2.push(here);
        else if (answer2 === null) next2.push({ ...here, reach: both(here.reach, "unknown"), certainty: "possible" });
      }
    }
    reaching2 = distinct(next2);
    if (reaching2.length === 0) break;
  }
  return found2.length === 0 ? [unresolved] : distinct(found2);
}
function conditional(context2, value) {
  const reach3 = guardedBy(context2.project, context2.path, [value.test]);
  const otherwise = guardedBy(context2.project, context2.path, [{ kind: "not", of: value.test, at: value.test.at }]);
  const found2 = [];
  const take = (test, branch, when) => {
    for (const each of context2.evaluate(context2, branch)) {
      const outcome = combine(test, each, each.value);
      found2.push({ ...outcome, reach: both(when, each.reach), certainty: when === "unknown" ? "possible" : outcome.certainty });
    }
  };
  if (reach3 !== "unknown") {
    if (reach3 !== "never") take(certain(missing), value.then, reach3);
    if (otherwise !== "never") take(certain(missing), value.otherwise, otherwise);
    return distinct(found2);
  }
  for (const test of context2.evaluate(context2, value.test)) {
    const answer2 = truth(test.value, languageOf(context2));
    if (answer2 !== false) take(test, value.then, answer2 === null ? "unknown" : "always");
    if (answer2 !== true) take(test, value.otherwise, answer2 === null ? "unknown" : "always");
  }
  return distinct(found2);
}
function nameOutcomes(context2, name) {
  const parameter = context2.parameters?.get(name);
  if (parameter !== void 0) return parameter;
  const target = resolveName(context2.project, context2.path, name);
  if (target !== null) return targetOutcomes(context2, target);
  if (name === "undefined" || name === "None") return [certain(missing)];
  return [certain({ kind: "external", module: "", name })];
}
var mostItems = 300;
function listOutcomes(context2, items) {
  return varied(
    items.slice(0, mostItems).map((item) => context2.evaluate(context2, item)),
    (chosen) => fold(chosen, { kind: "list", items: chosen.map((each) => each.value) })
  );
}
function fold(chosen, value) {
  let outcome = certain(value);
  for (const each of chosen) {
    if (each.origin === "code" && each.steps.length === 0 && each.reach === "always" && each.certainty === "certain") continue;
    outcome = combine(outcome, each, value);
  }
  return outcome;
}
function mapOutcomes(context2, value) {
  const entries = value.entries.slice(0, mostItems);
  const operands = entries.map((entry) => context2.evaluate(context2, entry.value));
  return varied(operands, (chosen) => {
    const made3 = /* @__PURE__ */ new Map();
    for (const [at2, { key: key3 }] of entries.entries()) {
      const each = chosen[at2]?.value ?? dynamic;
      if (key3.kind === "literal") made3.set(String(key3.value), each);
      else if (key3.kind === "opaque" && each.kind === "map") for (const [name, item] of each.entries) made3.set(name, item);
    }
    return fold(chosen, { kind: "map", entries: made3 });
  });
}
function joined2(chosen) {
  let text2 = "";
  let complete = true;
  let isRandom3 = false;
  for (const { value } of chosen) {
    const part2 = textOf(value);
    if (part2 === void 0) complete = false;
    if (value.kind === "unknown" && value.why === "random") isRandom3 = true;
    text2 += part2 ?? (value.kind === "unknown" ? value.text ?? gap : gap);
  }
  const lists = chosen.every(({ value }) => value.kind === "list");
  if (lists && chosen.length > 0) return fold(chosen, { kind: "list", items: chosen.flatMap(({ value }) => value.kind === "list" ? value.items : []) });
  if (complete) return fold(chosen, scalar(text2));
  return fold(chosen, { kind: "unknown", why: isRandom3 ? "random" : "dynamic", text: text2 });
}
function mappedOver(context2, value) {
  const found2 = [];
  for (const source of context2.evaluate(context2, value.source)) {
    if (source.value.kind !== "list") {
      found2.push(withValue(source, source.value.kind === "unknown" ? source.value : dynamic));
      continue;
    }
    const items = source.value.items.slice(0, mostItems).map((item) => context2.evaluate({ ...context2, item }, value.element)[0] ?? unresolved);
    const kept2 = items.map((each) => each.value).filter((each) => textOf(each) !== "");
    found2.push(combine(source, fold(items, dynamic), { kind: "list", items: kept2 }));
  }
  return distinct(found2);
}
function opaque(context2, value) {
  if (value.why === "item" && context2.item !== void 0) return [certain(context2.item)];
  const parameter = value.name === void 0 ? void 0 : context2.parameters?.get(value.name);
  if (parameter !== void 0) return parameter;
  const isInput2 = value.why === "request" || value.why === "parameter";
  return [{ ...unresolved, value: isInput2 ? { kind: "unknown", why: "input" } : dynamic }];
}

// src/link/guarding.ts
var deepest5 = 30;
var Guarding = class {
  #project;
  #facts = /* @__PURE__ */ new Map();
  // by path and symbol
  #ofOwner = /* @__PURE__ */ new Map();
  // by path and class
  #decorations = /* @__PURE__ */ new Map();
  // what a Fastify application is decorated with, by name
  #methods = /* @__PURE__ */ new Map();
  // of classes, by their own names
  #behaviours = /* @__PURE__ */ new Map();
  #running = 0;
  #judged = /* @__PURE__ */ new Map();
  constructor(project) {
    this.#project = project;
    for (const fact of project.of("guard")) {
      add(this.#facts, key(fact.path, fact.symbol), fact);
      const dot = fact.symbol.indexOf(".");
      if (/^(?:fastify|request|reply)\.\w+$/.test(fact.symbol)) add(this.#decorations, fact.symbol.slice(dot + 1), fact);
      if (/^[A-Z]\w*\.\w+$/.test(fact.symbol)) add(this.#methods, fact.symbol.slice(dot + 1), fact);
      if (dot > 0) add(this.#ofOwner, key(fact.path, fact.symbol.slice(0, dot)), fact);
    }
  }
  judge(path2, what) {
    const isName = what.kind === "name" || what.kind === "member" && what.on.kind === "name" && what.on.name !== "this" && what.on.name !== "self";
    const id = `${path2}\0${isName ? "" : what.at.start}\0${isName ? "" : what.at.end}\0${nameOf(what)}`;
    let judged9 = this.#judged.get(id);
    if (judged9 === void 0) {
      const behaviour = noBehaviour();
      const found2 = this.#look(path2, what, behaviour, 0);
      const isTold = found2 && !(authenticationOf(behaviour) === "none" && this.#givesUnread(path2, what));
      judged9 = { authentication: isTold ? authenticationOf(behaviour) : mayDecide(nameOf(what)) ? "unknown" : "none", path: behaviour.place?.path ?? path2, symbol: behaviour.place?.symbol ?? nameOf(what), skips: behaviour.skips, needs: behaviour.needs, lets: behaviour.lets, only: behaviour.only, ofUser: isOfUser(behaviour) };
      this.#judged.set(id, judged9);
    }
    return judged9;
  }
  /** A factory of the project whose result stands nowhere in its text: `return load(settings.auth_type)`. */
  #givesUnread(path2, what) {
    if (what.kind !== "call") return false;
    const { callee } = what;
    const target = targetOf(this.#project, path2, callee);
    const owner = callee.kind === "member" && target === null ? instanceClass(this.#project, path2, callee.on) : null;
    const made3 = target?.kind === "function" ? target.function : owner === null || callee.kind !== "member" ? void 0 : findMethod(this.#project, owner, callee.name)?.function;
    return made3 !== void 0 && made3.returns.some(({ value }) => value.kind === "call" || value.kind === "opaque");
  }
  /** False where nothing is known of what the value names. */
  #look(path2, value, into, depth) {
    if (depth > deepest5) return false;
    const next2 = depth + 1;
    switch (value.kind) {
      case "name":
      case "member":
        return this.#named(path2, value, into, next2);
      case "call":
      case "new":
        return this.#called(path2, value, into, next2);
      case "index":
        return value.key.kind === "list" && value.key.items.slice(1).some((item) => this.#look(path2, item, into, next2));
      case "or":
      case "and":
      case "list":
        return (value.kind === "list" ? value.items : value.parts).map((part2) => this.#look(path2, part2, into, next2)).some(Boolean);
      case "literal":
        return typeof value.value === "string" && this.#dotted(path2, value.value, value.at, into, next2);
      case "not":
        return this.#look(path2, value.of, into, next2);
      case "conditional":
        return [value.then, value.otherwise].map((part2) => this.#look(path2, part2, into, next2)).some(Boolean);
      default:
        return false;
    }
  }
  /** `shop.middleware.RequireLogin`, as Django's settings name it. */
  #dotted(path2, name, at2, into, depth) {
    const dot = name.lastIndexOf(".");
    if (dot <= 0 || !/^[\w.]{1,200}$/.test(name)) return false;
    const known3 = knownGuard(name);
    if (known3 !== null) {
      into.known = graver(into.known, known3);
      return true;
    }
    const file2 = resolveModule(this.#project, path2, name.slice(0, dot), "python");
    return file2 !== null && this.#look(file2, { kind: "name", name: name.slice(dot + 1), at: at2 }, into, depth);
  }
  #called(path2, value, into, depth) {
    const { callee, args, named: named8 } = value;
    const last2 = callee.kind === "name" || callee.kind === "member" ? callee.name : "";
    if (/^(?:Depends|Security|UseGuards|permission_classes|method_decorator|applyDecorators|compose)$/.test(last2)) {
      return [...args, ...named8.map((argument) => argument.value)].map((argument) => this.#look(path2, argument, into, depth)).some(Boolean);
    }
    const external2 = externalName(this.#project, path2, callee);
    if (external2 !== null && /^(?:koa-)?passport\b.*authenticate$/.test(external2) && args[0]?.kind === "literal" && signsIn.test(String(args[0].value))) return true;
    if (external2 !== null && /\bjwt_required$/.test(external2) && named8.some(({ name, value: given }) => name === "optional" && given.kind === "literal" && given.value === true)) {
      into.known = graver(into.known, "optional");
      return true;
    }
    if (external2 !== null && isOptional(value)) {
      if (knownGuard(external2) === null) return false;
      into.known = graver(into.known, "optional");
      return true;
    }
    if (external2 === null && isOptional(value)) {
      const inner = noBehaviour();
      if (!this.#look(path2, callee, inner, depth)) return false;
      if (authenticationOf(inner) !== "none") into.known = graver(into.known, "optional");
      return true;
    }
    const listed = /^(?:auth|verifyAny|every|some|except)$/.test(last2) ? args.filter(({ kind }) => kind === "list") : [];
    if (listed.length > 0) return listed.map((list) => this.#look(path2, list, into, depth)).some(Boolean);
    return this.#made(path2, value, into, depth) || this.#look(path2, callee, into, depth);
  }
  /** The function that a factory gives for these arguments: `authorizer(required=False)`. */
  #made(path2, value, into, depth) {
    const target = targetOf(this.#project, path2, value.callee);
    if (target !== null && (target.kind === "function" || target.kind === "bindings" || target.kind === "value")) {
      for (const returned of returnedBy(target).slice(0, 4)) if (returned.kind === "call" && this.#look(target.path, returned, into, depth)) return true;
    }
    if (target?.kind !== "function" || target.function.returns.length === 0) return false;
    const made3 = outcomes(this.#project, path2, value).flatMap(({ value: each }) => each.kind === "function" ? [each] : []);
    return made3.slice(0, 4).map((each) => this.#function(each.path, each.function.name, into)).some(Boolean);
  }
  #named(path2, value, into, depth) {
    if (value.kind === "name" && this.#function(path2, value.name, into)) return true;
    const target = targetOf(this.#project, path2, value) ?? (value.kind === "name" ? resolveMember(this.#project, path2, value.name) : null);
    const external2 = target === null || target.kind === "external" || target.kind === "bindings" ? externalName(this.#project, path2, value) : null;
    const known3 = external2 === null ? null : knownGuard(external2);
    if (known3 !== null) {
      into.known = graver(into.known, known3);
      return true;
    }
    if (target !== null) return this.#target(target, into, depth, value.name);
    if (value.kind !== "member") return false;
    const owner = instanceClass(this.#project, path2, value.on) ?? ownClass(this.#project, path2, value.on);
    if (owner !== null) return this.#method(owner, value.name, into);
    return this.#decorated(value, into) || this.#given(path2, value, into) || this.#onlyMethod(value.name, into);
  }
  /** `self.providers.auth.auth_wrapper()`: of something that nobody can tell, by a name that few classes have and that says what it is for. */
  #onlyMethod(name, into) {
    const facts = deciding.test(name) && name.length > 6 ? this.#methods.get(name) ?? [] : [];
    if (facts.length === 0 || facts.length > 3) return false;
    for (const fact of facts) this.#take(fact, into);
    return true;
  }
  /** A member that a class of a module or a function gives: `new Session(db).check`. */
  #given(path2, value, into) {
    const maker = makerOf(this.#project, path2, value.on);
    if (maker === null) return false;
    return maker.kind === "class" ? this.#method(maker.class, value.name, into) : this.#function(maker.path, `${maker.name}.${value.name}`, into);
  }
  /** `fastify.authenticate`, `app.requireUser`: a member that some file defines by that name. */
  #decorated(value, into) {
    const facts = this.#decorations.get(value.name) ?? [];
    for (const fact of facts.slice(0, 3)) this.#take(fact, into);
    return facts.length > 0;
  }
  /** `name`: the member that led there. */
  #target(target, into, depth, name) {
    if (depth > deepest5) return false;
    switch (target.kind) {
      case "function":
        return this.#function(target.path, target.function.name, into);
      case "class":
        return this.#class(target, into);
      case "bindings": {
        const first2 = target.bindings[0];
        if (first2 !== void 0 && this.#function(target.path, first2.name, into)) return true;
        return target.bindings.slice(0, 4).map(({ value }) => this.#look(target.path, value, into, depth)).some(Boolean);
      }
      case "value":
        return this.#function(target.path, name ?? "default", into) || this.#function(target.path, "default", into) || this.#look(target.path, target.value, into, depth);
      case "module": {
        if (this.#function(target.path, "default", into)) return true;
        const given = resolveMember(this.#project, target.path, "default");
        return given !== null && given.kind !== "module" && this.#target(given, into, depth + 1);
      }
      default:
        return false;
    }
  }
  #function(path2, symbol, into) {
    const facts = this.#facts.get(key(path2, symbol));
    if (facts === void 0) {
      const module = this.#project.module(path2);
      return module !== void 0 && namesOf(module).functions.has(symbol);
    }
    for (const fact of facts) this.#take(fact, into);
    return true;
  }
  /** What any method of the class or its bases does: which of them the framework calls differs. */
  #class(start, into) {
    let found2 = true;
    for (const { path: path2, class: each } of lineage(this.#project, start)) {
      for (const fact of this.#ofOwner.get(key(path2, each.name)) ?? []) this.#take(fact, into);
      for (const base of each.bases) {
        const external2 = externalName(this.#project, path2, base.kind === "call" ? base.callee : base);
        const strategy = base.kind === "call" && base.args[0]?.kind === "literal" ? String(base.args[0].value) : "";
        const known3 = external2 === null ? null : signsIn.test(strategy) ? "none" : knownGuard(external2);
        if (known3 !== null) into.known = graver(into.known, known3);
        else if (external2 !== null && mayDecide(external2)) found2 = false;
      }
    }
    return found2 || into.known !== null || into.reads.size > 0;
  }
  #method(owner, name, into) {
    for (const { path: path2, class: each } of lineage(this.#project, owner)) if (this.#facts.has(key(path2, `${each.name}.${name}`))) return this.#function(path2, `${each.name}.${name}`, into);
    return findMethod(this.#project, owner, name) !== null;
  }
  #take(fact, into) {
    if (/csrf|xsrf|rate_?limit|throttl/i.test(fact.symbol)) return true;
    const { reads, refuses, verifies, known: known3, skips, needs, lets, only } = this.#whole(fact);
    into.place ??= { path: fact.path, symbol: fact.symbol };
    for (const read3 of reads) into.reads.add(read3);
    into.refuses ||= refuses;
    into.verifies ||= verifies;
    if (known3 !== null) into.known = graver(into.known, known3);
    into.skips.push(...skips);
    into.needs.push(...needs);
    into.lets.push(...lets);
    into.only.push(...only);
    return true;
  }
  /** What the function does together with those that it hands on to. In a circle each counts once. */
  #whole(fact) {
    const done = this.#behaviours.get(fact);
    if (done !== void 0) return done;
    const whole2 = { ...noBehaviour(), reads: new Set(fact.reads), refuses: fact.refuses, verifies: fact.verifies };
    if (fact.refuses && fact.reads.length === 0 && fact.needs !== void 0 && fact.symbol.endsWith(".canActivate")) whole2.known = "required";
    whole2.skips.push(...fact.skips ?? []);
    whole2.needs.push(...fact.needs ?? []);
    for (const value of fact.lets ?? []) whole2.lets.push({ path: fact.path, value });
    for (const value of fact.only ?? []) whole2.only.push({ path: fact.path, value });
    this.#behaviours.set(fact, whole2);
    if (this.#running < deepest5) {
      this.#running++;
      for (const call2 of fact.calls) this.#look(fact.path, call2, whole2, 0);
      this.#running--;
    }
    if (fact.optional !== true) return whole2;
    const isAnything = authenticationOf(whole2) !== "none";
    const lenient = { ...noBehaviour(), reads: whole2.reads, known: isAnything ? "optional" : null, lets: whole2.lets };
    this.#behaviours.set(fact, lenient);
    return lenient;
  }
};
function noBehaviour() {
  return { reads: /* @__PURE__ */ new Set(), refuses: false, verifies: false, known: null, skips: [], needs: [], lets: [], only: [], place: null };
}
var signsIn = /^(?:local|google|facebook|github|gitlab|twitter|linkedin|apple|microsoft|azure\w*|discord|steam|saml|oauth2?|oidc|openidconnect|auth0|ldap\w*|magic\w*)(?:-\w+)*$/i;
function mayDecide(name) {
  return deciding.test(name) && !/throttl|rate_?limit|csrf|helmet|logg|cache|cors\b|compress|OAuth2PasswordRequestForm/i.test(name);
}
var deciding = /auth|login|permission|verif|guard|protect|jwt|credential|api_?key|admin|secur|require|signed_?in/i;
function authenticationOf({ reads, refuses, verifies, known: known3 }) {
  if (known3 === "required") return "required";
  if (reads.size > 0 && refuses) return verifies ? "required" : "presence";
  if (known3 === "optional" && refuses) return "required";
  if (known3 === "presence") return refuses && verifies ? "required" : "presence";
  if (known3 !== null) return known3;
  return reads.size > 0 && verifies ? "optional" : "none";
}
function isOfUser({ reads }) {
  return reads.size > 0 && [...reads].every((read3) => read3 === "user" || read3 === "session");
}
var weight = { none: 0, unknown: 1, presence: 2, optional: 3, required: 4 };
function graver(one, other) {
  return one === null || weight[other] > weight[one] ? other : one;
}
function strongest(all2) {
  return all2.reduce((best, each) => graver(best, each), "none");
}
function isOptional({ named: named8, args }) {
  const options = [...named8, ...args.flatMap((argument) => argument.kind === "map" ? argument.entries.flatMap(({ key: name, value }) => name.kind === "literal" ? [{ name: String(name.value), value }] : []) : [])];
  return options.some(({ name, value }) => value.kind === "literal" && (/^(?:optional|credentialsOptional|public|is_?public|allow_?anonymous)$/i.test(name) && value.value === true || /^(?:auto_error|credentialsRequired)$/.test(name) && value.value === false));
}
function add(map, at2, value) {
  const list = map.get(at2);
  if (list === void 0) map.set(at2, [value]);
  else list.push(value);
}
function key(path2, name) {
  return `${path2}\0${name}`;
}

// src/link/handed.ts
var Handing = class {
  #project;
  #use;
  #called;
  #names;
  /** `called`: the host that stands for the parameter in which `use` hands its own. */
  constructor(project, use, called3) {
    this.#project = project;
    this.#use = use;
    this.#called = called3;
    this.#names = called3.parameterOf?.names ?? [];
  }
  isOwn(path2, { function: name }) {
    return path2 === this.#called.path && name === this.#called.parameterOf?.function;
  }
  /** What the call gives for a parameter that is a host in the function. */
  host({ index }) {
    return this.#use.given?.[index] ?? this.#named(this.#names[index]?.name);
  }
  /** A path with the parameters in it read; as it was where there are none. */
  path(value) {
    if (value.kind === "join") return value.parts.some(isParameter) ? { ...value, parts: value.parts.map((part2) => this.#read(part2)) } : value;
    return this.#read(value);
  }
  #read(value) {
    if (value.kind !== "opaque" || value.why !== "parameter") return value;
    const index = this.#names.findIndex(({ name }) => name === value.name);
    if (index < 0) return value;
    const given = this.#use.given?.[index] ?? this.#named(value.name);
    const text2 = given === void 0 ? this.#text(this.#called.path, this.#names[index]?.fallback) : this.#text(this.#use.path, given);
    return text2 === void 0 ? value : { kind: "literal", value: text2, at: value.at };
  }
  #named(name) {
    return this.#use.named?.find((each) => each.name === name)?.value;
  }
  #text(path2, value) {
    if (value === void 0) return void 0;
    const known3 = outcomes(this.#project, path2, value).filter(({ origin }) => origin !== "unset");
    return known3[0] === void 0 ? void 0 : textOf(known3[0].value);
  }
};
function isParameter(value) {
  return value.kind === "opaque" && value.why === "parameter";
}

// src/link/project.ts
var forGood = Number.POSITIVE_INFINITY;
var moduleFormats = /* @__PURE__ */ new Set(["python", "javascript", "typescript", "vue"]);
function ships({ role }) {
  return role === "production" || role === "development";
}
var LinkedProject = class {
  files;
  missing = /* @__PURE__ */ new Set();
  unfollowed = /* @__PURE__ */ new Set();
  inVain = 0;
  #learned = 0;
  #audited;
  #facts = /* @__PURE__ */ new Map();
  #modules = /* @__PURE__ */ new Map();
  // null: none, for good
  #followed = /* @__PURE__ */ new Map();
  #made = /* @__PURE__ */ new Map();
  #holders;
  constructor(audited, others) {
    const files2 = /* @__PURE__ */ new Map();
    for (const file2 of others) files2.set(file2.path, file2);
    for (const file2 of audited) files2.set(file2.path, file2);
    this.files = files2;
    this.#audited = new Map(audited.map((file2) => [file2.path, file2]));
  }
  module(path2) {
    const known3 = this.#modules.get(path2);
    if (known3 !== void 0) return known3 ?? void 0;
    const file2 = this.#audited.get(path2);
    const fact = file2?.facts.of("module")[0];
    if (file2 !== void 0 && fact === void 0 && isReadable(file2)) {
      this.missing.add(path2);
      this.inVain++;
      return void 0;
    }
    const module = file2 === void 0 || fact === void 0 ? null : located(fact, file2);
    this.#modules.set(path2, module);
    return module ?? void 0;
  }
  dataflows(path2) {
    const facts = this.#followed.get(path2);
    if (facts !== void 0) return facts;
    const file2 = this.#audited.get(path2);
    if (file2 !== void 0 && isReadable(file2)) {
      this.unfollowed.add(path2);
      this.inVain++;
    }
    return [];
  }
  of(kind) {
    if (kind === "module") this.inVain++;
    let facts = this.#facts.get(kind);
    if (facts === void 0) {
      facts = kind === "module" ? this.#allModules() : this.#holdersOf(kind).flatMap((file2) => file2.facts.of(kind).map((fact) => located(fact, file2)));
      this.#facts.set(kind, facts);
    }
    return facts;
  }
  once(make, of = this) {
    let all2 = this.#made.get(make);
    if (all2 === void 0) this.#made.set(make, all2 = /* @__PURE__ */ new WeakMap());
    const known3 = all2.get(of);
    if (known3 !== void 0 && known3.asOf >= this.#learned) {
      if (known3.asOf !== forGood) this.inVain++;
      return known3.value;
    }
    const before2 = this.inVain;
    const value = make(this, of);
    all2.set(of, { value, asOf: this.inVain === before2 ? forGood : this.#learned });
    return value;
  }
  learn(modules, followed2) {
    for (const path2 of this.missing) {
      const file2 = this.#audited.get(path2);
      const fact = modules.get(path2)?.of("module")[0];
      this.#modules.set(path2, file2 === void 0 || fact === void 0 ? null : located(fact, file2));
    }
    for (const path2 of this.unfollowed) this.#followed.set(path2, followed2.get(path2)?.of("dataflow") ?? []);
    this.missing.clear();
    this.unfollowed.clear();
    this.#facts.delete("module");
    this.#learned++;
  }
  /** In the order of the files, those that were read later too. */
  #allModules() {
    const all2 = [];
    for (const { path: path2, facts } of this.#audited.values()) {
      const module = facts.kinds.includes("module") ? this.module(path2) : this.#modules.get(path2);
      if (module !== void 0 && module !== null) all2.push(module);
    }
    return all2;
  }
  #holdersOf(kind) {
    if (this.#holders === void 0) {
      const holders = /* @__PURE__ */ new Map();
      for (const file2 of this.#audited.values()) {
        for (const each of file2.facts.kinds) {
          const list = holders.get(each);
          if (list === void 0) holders.set(each, [file2]);
          else list.push(file2);
        }
      }
      this.#holders = holders;
    }
    return this.#holders.get(kind) ?? [];
  }
};
function isReadable(file2) {
  return moduleFormats.has(file2.format) && ships(file2);
}
function located(fact, { path: path2, role }) {
  return { ...fact, path: path2, role };
}
function link(files2, others) {
  return new LinkedProject(files2, others);
}

// src/link/host-contents.ts
var hooksFile = /\/[_.]?auto_?hooks\.[cm]?[jt]s$/i;
var deepest6 = 14;
var nothing = { routes: [], middleware: [], mounts: [] };
var HostContents = class {
  /** Hosts whose contents count as another's. */
  merged = /* @__PURE__ */ new Set();
  #project;
  #hosts;
  #own = /* @__PURE__ */ new Map();
  #whole = /* @__PURE__ */ new Map();
  #callers;
  constructor(project, hosts) {
    this.#project = project;
    this.#hosts = hosts;
    for (const fact of project.of("route")) {
      const host = fact.on === void 0 || !ships(fact) ? null : hosts.of(fact.path, fact.on);
      if (host !== null) this.#at(host).routes.push({ fact, order: [fact.at.start] });
    }
    for (const use of project.of("use")) {
      const host = use.on === void 0 || !ships(use) ? null : hosts.of(use.path, use.on);
      if (host !== null) this.#place(host, use);
    }
  }
  /** Hosts that are mounted on another. */
  children() {
    return new Set([...this.#own.values()].flatMap(({ mounts }) => mounts.map(({ child }) => child)));
  }
  of(host, depth = 0) {
    const known3 = this.#whole.get(host);
    if (known3 !== void 0) return known3;
    const own = this.#own.get(host);
    if (own === void 0 || depth > deepest6) return own ?? nothing;
    const all2 = { routes: [...own.routes], middleware: [...own.middleware], mounts: [] };
    for (const mount of own.mounts) {
      if (isAlias(mount)) this.#merge(mount, all2, depth);
      else for (const child of this.#handedAs(host, mount)) all2.mounts.push(child === mount.child ? mount : { ...mount, child });
    }
    if (depth === 0) this.#whole.set(host, all2);
    return all2;
  }
  #at(host) {
    let own = this.#own.get(host);
    if (own === void 0) this.#own.set(host, own = { routes: [], middleware: [], mounts: [] });
    return own;
  }
  #place(host, use) {
    const own = this.#at(host);
    const order2 = [use.at.start];
    if (use.folder !== void 0) {
      for (const found2 of this.#inFolder(use)) own.mounts.push({ use, before: [], order: order2, ...found2 });
      return;
    }
    const before2 = [];
    let mounts = 0;
    for (const safeguard of use.chain.flatMap((each) => this.#spread(use.path, each))) {
      const children = this.#hosts.mounted(use, safeguard.what).filter((child) => child !== host);
      for (const child of children) own.mounts.push({ use, child, before: [...before2], order: order2 });
      mounts += children.length;
      if (children.length > 0) continue;
      if (use.mounts === true && safeguard === use.chain.at(-1)) own.routes.push({ fact: answering(use, safeguard), order: order2 });
      else if (use.argument === void 0 || !this.#isOwnFunction(use.path, safeguard.what)) before2.push(safeguard);
    }
    if (mounts === 0 && use.mounts !== true) for (const safeguard of before2) own.middleware.push({ use, safeguard, order: order2 });
  }
  /** A constant list in a chain counts as its elements. */
  #spread(path2, safeguard) {
    const { what } = safeguard;
    if (what.kind === "name" && this.#hosts.of(path2, what) !== null) return [safeguard];
    const target = what.kind === "name" ? targetOf(this.#project, path2, what) : null;
    const list = target?.kind === "bindings" && target.path === path2 ? target.bindings[0]?.value : what;
    return list?.kind === "list" ? list.items.slice(0, 40).map((item) => ({ ...safeguard, what: item })) : [safeguard];
  }
  /** A function of the project that is handed the application and adds nothing to it is no safeguard. */
  #isOwnFunction(path2, value) {
    const target = targetOf(this.#project, path2, value);
    if (target !== null) return target.kind === "function" || target.kind === "class";
    const module = this.#project.module(path2);
    return module !== void 0 && namesOf(module).functions.has(nameOf(value));
  }
  /** Fastify's autoload: the default function of every file below, under its folder. */
  #inFolder({ path: path2, folder: folder2 }) {
    const base = folder2 === void 0 ? null : joinPath(folderOf(path2), folder2.path);
    if (base === null || folder2 === void 0) return [];
    const loaded = this.#hosts.all.filter((child) => child.path.startsWith(`${base}/`) && child.parameterOf !== void 0 && this.#isDefault(child));
    const hooks = folder2.hooks === void 0 ? [] : loaded.filter((child) => hooksFile.test(child.path));
    return loaded.flatMap((child) => {
      if (hooks.includes(child)) return [];
      const own = folderOf(child.path);
      const inside = own.slice(base.length + 1);
      const prefix = folder2.parameters === true ? inside.replaceAll(/(^|\/)_(\w+)/g, "$1:$2") : inside;
      const before2 = hooks.filter((each) => folderOf(each.path) === own || folder2.hooks === "below" && own.startsWith(`${folderOf(each.path)}/`));
      return [{ child, folder: folder2.flat === true ? "" : prefix, ...before2.length > 0 && { hooks: before2 } }];
    });
  }
  /** Whether the function that is handed the host is what its file exports. */
  #isDefault({ path: path2, parameterOf }) {
    if (parameterOf?.function === "default") return true;
    return this.#project.module(path2)?.exports.some(({ exported: exported2, local: local3 }) => (exported2 === "default" || exported2 === "module.exports") && local3 === parameterOf?.function) === true;
  }
  #merge(mount, all2, depth) {
    this.merged.add(mount.child);
    const inner = this.of(mount.child, depth + 1);
    const handing = new Handing(this.#project, mount.use, mount.child);
    const at2 = (placed) => ({ ...placed, order: [...mount.order, ...placed.order] });
    for (const each of inner.routes) all2.routes.push(at2({ ...each, fact: withPattern(each.fact, handing) }));
    all2.middleware.push(...inner.middleware.map(at2));
    for (const each of inner.mounts) {
      for (const child of this.#given(handing, mount, each.child)) all2.mounts.push(at2({ ...each, child, use: withPath(each.use, handing) }));
    }
  }
  /** Where a function mounts one of its parameters on another, what it was called with. */
  #given(handing, { use }, child) {
    if (child.parameterOf === void 0 || !handing.isOwn(child.path, child.parameterOf)) return [child];
    const value = handing.host(child.parameterOf);
    const host = value === void 0 ? null : this.#hosts.of(use.path, value);
    return host === null ? [] : [host];
  }
  /** A parameter that is mounted on a host of the function itself: what the callers hand in its place, else what its class is said to have. */
  #handedAs(parent, { use, child }) {
    const { parameterOf, bases } = child;
    if (parameterOf === void 0 || use.argument !== void 0 || use.folder !== void 0 || parent.path === child.path && parent.parameterOf?.function === parameterOf.function) return [child];
    const callers = this.#callersOf(child);
    if (callers.length > 0) return callers;
    const typed = (bases ?? []).flatMap((base) => this.#hosts.of(child.path, base) ?? []);
    return typed.length > 0 ? typed : [child];
  }
  #callersOf(child) {
    if (this.#callers === void 0) {
      const callers = /* @__PURE__ */ new Map();
      for (const [host, { mounts }] of this.#own) {
        for (const mount of mounts) if (isAlias(mount) && mount.child.parameterOf !== void 0) callers.set(mount.child, [...callers.get(mount.child) ?? [], host]);
      }
      this.#callers = callers;
    }
    return this.#callers.get(child) ?? [];
  }
};
function withPath(use, handing) {
  const under = use.under === void 0 ? void 0 : handing.path(use.under);
  return under === use.under ? use : { ...use, under };
}
function withPattern(fact, handing) {
  const pattern2 = handing.path(fact.pattern);
  return pattern2 === fact.pattern ? fact : { ...fact, pattern: pattern2 };
}
function isAlias({ use, child }) {
  if (child.shared === true) return true;
  return use.argument !== void 0 && use.encapsulated !== true && use.under === void 0 && use.folder === void 0;
}
function answering(use, { what, at: at2 }) {
  const before2 = use.chain.slice(0, -1);
  return { kind: "route", framework: use.framework, methods: ["*"], pattern: use.under ?? { kind: "literal", value: "", at: at2 }, transport: "http", handler: what, safeguards: before2, at: use.at, path: use.path, role: use.role };
}

// src/link/hosts.ts
var deepest7 = 10;
function hostsOf(project) {
  const all2 = project.of("router");
  return new Index(project, all2.filter(ships));
}
var Index = class {
  all;
  #project;
  #named = /* @__PURE__ */ new Map();
  #returned = /* @__PURE__ */ new Map();
  #handed = /* @__PURE__ */ new Map();
  constructor(project, all2) {
    this.#project = project;
    this.all = all2;
    for (const host of all2) {
      const { path: path2, name, returnedBy: returnedBy2, parameterOf } = host;
      if (!this.#named.has(key2(path2, name))) this.#named.set(key2(path2, name), host);
      if (returnedBy2 !== void 0) this.#returned.set(key2(path2, returnedBy2), host);
      if (parameterOf === void 0) continue;
      const list = this.#handed.get(key2(path2, parameterOf.function));
      if (list === void 0) this.#handed.set(key2(path2, parameterOf.function), [host]);
      else list.push(host);
    }
  }
  of(path2, value) {
    return this.#of(path2, value, 0);
  }
  mounted(use, value) {
    const function_ = this.#functionAt(use.path, value, 0);
    if (function_ !== null) {
      const handed = (this.#handed.get(function_) ?? []).filter((each) => isHandedTo(each, use));
      if (handed.length > 0) return handed;
    }
    const host = this.of(use.path, value);
    return host === null ? [] : [host];
  }
  #of(path2, value, depth) {
    if (depth > deepest7) return null;
    const next2 = depth + 1;
    switch (value.kind) {
      case "name": {
        const own = this.#named.get(key2(path2, value.name));
        return own ?? this.#ofTarget(targetOf(this.#project, path2, value), next2) ?? this.#ofImport(path2, value.name);
      }
      case "member":
        return this.#ofTarget(targetOf(this.#project, path2, value), next2) ?? this.#ofMember(path2, value, next2);
      case "call":
      case "new":
        return this.#ofCall(path2, value, next2);
      case "literal":
        return typeof value.value === "string" ? this.#ofModule(path2, value.value) : null;
      case "or":
      case "and":
        return this.#first(path2, value.parts, next2);
      case "conditional":
        return this.#first(path2, [value.then, value.otherwise], next2);
      default:
        return null;
    }
  }
  #first(path2, values, depth) {
    for (const value of values) {
      const found2 = this.#of(path2, value, depth);
      if (found2 !== null) return found2;
    }
    return null;
  }
  #ofTarget(target, depth) {
    switch (target?.kind) {
      case "bindings": {
        const [first2] = target.bindings;
        if (first2 === void 0) return null;
        return this.#named.get(key2(target.path, first2.name)) ?? this.#first(target.path, target.bindings.map(({ value }) => value), depth);
      }
      case "class":
        return this.#named.get(key2(target.path, target.class.name)) ?? this.#routerOfClass(target);
      case "value":
        return this.#of(target.path, target.value, depth);
      case "module":
        return this.#named.get(key2(target.path, "default")) ?? this.#named.get(key2(target.path, "urlpatterns")) ?? this.#ofDefault(target.path, depth);
      default:
        return null;
    }
  }
  /** The router that the instances of a class have. */
  #routerOfClass(owner) {
    for (const { path: path2, class: each } of lineage(this.#project, owner)) {
      for (const name of ["router", "_router", "api_router", "blueprint"]) {
        const found2 = this.#named.get(key2(path2, `${each.name}.${name}`));
        if (found2 !== void 0) return found2;
      }
    }
    return null;
  }
  /** `const router = require('express').Router(); module.exports = router`: the name that is exported is the host's, whatever it was made of. */
  #ofImport(path2, local3) {
    const module = this.#project.module(path2);
    const fact = module?.imports.findLast((each) => each.local === local3);
    const file2 = module === void 0 || fact === void 0 ? null : resolveModule(this.#project, path2, fact.from, module.language);
    return file2 === null || fact === void 0 ? null : this.#exported(file2, fact.imported);
  }
  #exported(path2, name) {
    const wanted = name === null || name === "*" ? "default" : name;
    const fact = this.#project.module(path2)?.exports.find(({ exported: exported2 }) => exported2 === wanted || wanted === "default" && exported2 === "module.exports");
    return fact?.local === void 0 || fact.local === null ? null : this.#named.get(key2(path2, fact.local)) ?? null;
  }
  /** What a JavaScript module gives whoever requires it. */
  #ofDefault(path2, depth) {
    const target = depth > deepest7 || this.#project.module(path2)?.language !== "javascript" ? null : resolveMember(this.#project, path2, "default");
    return (target?.kind === "module" ? null : this.#ofTarget(target, depth + 1)) ?? this.#exported(path2, null);
  }
  /** `new UserRoutes().router`, `container.router`, `this.app` of a class elsewhere. */
  #ofMember(path2, value, depth) {
    if (value.name === "urls" || value.name === "default") return this.#of(path2, value.on, depth);
    const owner = instanceClass(this.#project, path2, value.on) ?? ownClass(this.#project, path2, value.on);
    if (owner === null) return null;
    for (const { path: at2, class: each } of lineage(this.#project, owner)) {
      const found2 = this.#named.get(key2(at2, `${each.name}.${value.name}`));
      if (found2 !== void 0) return found2;
      const field = each.fields.find(({ name }) => name === value.name)?.value;
      const host = field === void 0 ? null : this.#of(at2, field, depth);
      if (host !== null) return host;
    }
    return null;
  }
  #ofCall(path2, value, depth) {
    const { callee } = value;
    const required2 = requiredFile(this.#project, path2, value);
    if (required2 !== null) return this.#ofTarget({ kind: "module", path: required2, via: [] }, depth);
    if (callee.kind === "member" && returningOwner.has(callee.name)) return this.#of(path2, callee.on, depth);
    const function_ = this.#functionAt(path2, callee, depth);
    const returned = function_ === null ? void 0 : this.#returned.get(function_);
    if (returned !== void 0) return returned;
    const instance = instanceClass(this.#project, path2, value);
    if (instance !== null) return this.#named.get(key2(instance.path, instance.class.name)) ?? this.#routerOfClass(instance);
    return this.#ofReturns(path2, callee, depth);
  }
  /** A function whose one return names a host. */
  #ofReturns(path2, callee, depth) {
    const target = targetOf(this.#project, path2, callee);
    if (target?.kind !== "function") return null;
    return this.#first(target.path, target.function.returns.map(({ value }) => value), depth);
  }
  /** `include("shop.urls")`: a module of Django by its dotted name. */
  #ofModule(path2, name) {
    if (!/^[\w.]{1,200}$/.test(name)) return null;
    const file2 = resolveModule(this.#project, path2, name, "python");
    return file2 === null ? null : this.#named.get(key2(file2, "urlpatterns")) ?? null;
  }
  /** The key of the function that an expression names: its own file's by symbol, or an imported one. */
  #functionAt(path2, value, depth) {
    if (depth > deepest7) return null;
    if (value.kind === "name") {
      const own = key2(path2, value.name);
      if (this.#handed.has(own) || this.#returned.has(own)) return own;
    }
    if (value.kind === "call" || value.kind === "new") {
      const required2 = requiredFile(this.#project, path2, value);
      return required2 === null ? null : this.#defaultFunction(required2);
    }
    const target = targetOf(this.#project, path2, value);
    if (target?.kind === "class") return key2(target.path, `${target.class.name}.${this.#project.module(target.path)?.language === "python" ? "__init__" : "constructor"}`);
    if (target?.kind === "function") return key2(target.path, target.function.name);
    if (target?.kind === "bindings" && target.bindings[0] !== void 0) {
      const own = key2(target.path, target.bindings[0].name);
      if (this.#handed.has(own) || this.#returned.has(own)) return own;
      const { value: bound3 } = target.bindings[0];
      const inline = inlineFunction(bound3, 0);
      if (inline !== null) return key2(target.path, inline);
      return bound3.kind === "name" || bound3.kind === "member" ? this.#functionAt(target.path, bound3, depth + 1) : null;
    }
    if (target?.kind === "module" || target?.kind === "value") return this.#defaultFunction(target.path);
    if (value.kind !== "member") return null;
    const owner = instanceClass(this.#project, path2, value.on) ?? ownClass(this.#project, path2, value.on);
    return owner === null ? null : key2(owner.path, `${owner.class.name}.${value.name}`);
  }
  /** `module.exports = register` of a file is what `require` of it calls. */
  #defaultFunction(path2) {
    const anonymous = key2(path2, "default");
    if (this.#handed.has(anonymous) || this.#returned.has(anonymous)) return anonymous;
    const local3 = this.#project.module(path2)?.exports.find(({ exported: exported2 }) => exported2 === "default" || exported2 === "module.exports")?.local;
    if (local3 === void 0 || local3 === null) return anonymous;
    const isClass = this.#project.module(path2)?.classes.some(({ name }) => name === local3) === true;
    return key2(path2, isClass ? `${local3}.constructor` : local3);
  }
};
function isHandedTo({ name, parameterOf }, use) {
  if (use.keyword !== void 0) return name.endsWith(`.${use.keyword}`);
  return parameterOf?.index === (use.argument ?? 0) && parameterOf.property === use.property;
}
function requiredFile(project, path2, { callee, args }) {
  const specifier = callee.kind === "name" && callee.name === "require" && args[0]?.kind === "literal" ? args[0].value : null;
  return typeof specifier === "string" ? resolveModule(project, path2, specifier, "javascript") : null;
}
function inlineFunction(value, depth) {
  if (value.kind === "function") return `handler@${value.at.start}`;
  if (value.kind !== "call" || depth > 3) return null;
  for (const argument of value.args) {
    const found2 = inlineFunction(argument, depth + 1);
    if (found2 !== null) return found2;
  }
  return null;
}
var returningOwner = /* @__PURE__ */ new Set(["routes", "middleware", "callback", "as_view", "withTypeProvider", "allowedMethods", "basePath", "getInstance", "getRouter", "get_router"]);
function key2(path2, name) {
  return `${path2}\0${name}`;
}

// src/link/marks.ts
function metadataKeys(project, path2, value, depth = 0) {
  if (depth > 5) return [];
  const call2 = value.kind === "call" ? value : null;
  const callee = call2?.callee ?? value;
  const own = nameOf(callee);
  if (own === "SetMetadata") return call2?.args[0] === void 0 ? [] : [textAt(project, path2, call2.args[0]), nameOf(call2.args[0])];
  if (own === "applyDecorators") return (call2?.args ?? []).flatMap((argument) => metadataKeys(project, path2, argument, depth + 1));
  const target = targetOf(project, path2, callee);
  if (target === null || target.kind === "external" || target.kind === "module" || target.kind === "package" || target.kind === "class") return [own];
  return [own, ...returnedBy(target).flatMap((each) => each.kind === "call" ? metadataKeys(project, target.path, each, depth + 1) : [])];
}
function textAt(project, path2, value) {
  const text2 = textOf(outcomes(project, path2, value)[0]?.value ?? { kind: "unknown", why: "dynamic" });
  return text2 ?? nameOf(value);
}

// src/link/evidence.ts
function worst(outcomes2, isBad) {
  const possible = outcomes2.filter((each) => each.reach !== "never");
  const hasBetter = possible.some((each) => !forDevelopment(each) && each.value.kind !== "unknown" && !isBad(each.value));
  const fallback = possible.findLast((each) => each.supply === void 0);
  const bad = possible.filter((each) => isBad(each.value) && (each.reach !== "unknown" || !hasBetter && each === fallback));
  const live = bad.filter((each) => !forDevelopment(each));
  const supplied2 = live.find((each) => each.supply !== void 0);
  if (supplied2 !== void 0) return supplied2;
  if (outcomes2.some((each) => overrules(each, isBad))) return null;
  return live[0] ?? bad[0] ?? null;
}
function overrules({ supply, value }, isBad) {
  return supply?.role === "production" && supply.by !== "dotenv" && value.kind !== "unknown" && !isBad(value);
}
function forDevelopment(outcome) {
  return outcome.reach === "development-only" || outcome.supply?.role === "development";
}
function developmentReach(reach3) {
  return reach3 === "development-only" || reach3 === "never";
}
var mostRelated = 6;
function relatedTo(outcome, primary) {
  const found2 = [];
  for (const step of outcome.steps) {
    if (step.note === "imported-here" || overlaps(step, primary)) continue;
    const nested = found2.findIndex((each) => overlaps(each, step));
    if (nested >= 0) found2[nested] = narrower(found2[nested], step);
    else if (found2.length < mostRelated) found2.push({ path: step.path, at: step.at, note: step.note });
  }
  return found2;
}
function narrower(known3, step) {
  const fresh = { path: step.path, at: step.at, note: step.note };
  if (known3 === void 0) return fresh;
  return known3.at.end - known3.at.start <= step.at.end - step.at.start ? known3 : fresh;
}
function overlaps(a, b) {
  return a.path === b.path && a.at.start < b.at.end && b.at.start < a.at.end;
}
function sourceOf(outcome) {
  return outcome.steps.findLast((step) => step.note === "defined-here" || step.note === "default-here");
}

// src/link/route-paths.ts
function joined3(prefix, path2) {
  if (path2 === "") return prefix;
  if (prefix === "") return /^[/^(]/.test(path2) ? path2 : `/${path2}`;
  return `${prefix.replace(/\/+$/, "")}/${path2.replace(/^\^?\/*/, "")}`;
}
function covers(under, path2) {
  const start = under.replace(/\/?\*?$/, "");
  return start === "" || path2 === start || path2.startsWith(`${start}/`);
}
function matchesPath(pattern2, path2) {
  if (pattern2 === path2 || pattern2.replace(/\/$/, "") === path2.replace(/\/$/, "")) return true;
  const not = /^(.*?)\/?\(\(\?!([^()]{0,400})\)\.[*+]\)$/.exec(pattern2);
  if (not !== null) return path2.startsWith(not[1] ?? "") && !(not[2] ?? "").split("|").some((part2) => startsLike(path2.slice((not[1] ?? "").length).replace(/^\//, ""), part2));
  const star = /^(.*?)(?:\/?:\w+\*|\/?\(\.\*\)|\/?\{\*\w+\}|\*+)$/.exec(pattern2);
  return star !== null && path2.startsWith(star[1] ?? "");
}
function startsLike(rest, part2) {
  if (/^\.\*\\+\.(?:\.\*|\w*)$/.test(part2)) return rest.includes(".");
  const plain3 = part2.replaceAll("\\", "").replace(/\$$/, "");
  return plain3 !== "" && /^[\w./-]+$/.test(plain3) && rest.startsWith(plain3);
}

// src/link/routes.ts
var deepest8 = 14;
var mostRoutes = 2e4;
function routesOf(project) {
  return project.once(inventory);
}
function inventory(project) {
  return new Inventory(project).made();
}
var Inventory = class {
  #project;
  #hosts;
  #guarding;
  #found = [];
  #ids = /* @__PURE__ */ new Set();
  #reached = /* @__PURE__ */ new Set();
  #contents;
  #everywhere;
  // of no host in particular
  constructor(project) {
    this.#project = project;
    this.#hosts = hostsOf(project);
    this.#guarding = new Guarding(project);
    this.#everywhere = project.of("use").filter((use) => use.on === void 0 && ships(use));
    this.#contents = new HostContents(project, this.#hosts);
  }
  made() {
    const applications = this.#hosts.all.filter((host) => host.is === "application");
    const mounted = this.#contents.children();
    for (const application of [...applications.filter((each) => !mounted.has(each)), ...applications.filter((each) => mounted.has(each))]) {
      if (!this.#reached.has(application)) this.#visit(application, { prefix: "", standing: this.#global(application), application, visited: /* @__PURE__ */ new Set() }, 0);
    }
    this.#automatic(applications);
    this.#fileRoutes();
    return this.#found.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.at.start - b.at.start);
  }
  #visit(host, way, depth, replaced2) {
    if (depth > deepest8 || way.visited.has(host) || this.#found.length >= mostRoutes) return;
    this.#reached.add(host);
    const prefix = joined3(way.prefix, replaced2 ?? this.#prefixOf(host));
    const standing = [...withoutReplaced(way.standing, host.replaces), ...this.#inherited(host)];
    const visited = new Set(way.visited).add(host);
    const { routes, middleware, mounts } = this.#contents.of(host);
    for (const { fact, order: order2 } of routes) {
      const inner = { ...way, prefix, visited, standing: [...standing, ...this.#before(middleware, order2, this.#text(fact.path, fact.pattern))] };
      if (!this.#answered(fact, inner, depth)) this.#emit(fact, inner);
    }
    for (const { use, child, before: before2, order: order2, folder: folder2, hooks = [] } of mounts) {
      const under = folder2 ?? (use.under === void 0 ? "" : this.#text(use.path, use.under));
      const beside = hooks.flatMap((each) => this.#before(this.#contents.of(each).middleware, [Number.MAX_SAFE_INTEGER], ""));
      const inherited = [...standing, ...this.#before(middleware, order2, under), ...standingOf(use.path, before2), ...beside];
      const inner = { ...way, standing: inherited, visited, ...this.#onlyDevelopment(use), prefix: use.overridesPrefix === true ? prefix : joined3(prefix, under) };
      this.#visit(child, inner, depth + 1, use.overridesPrefix === true ? under : void 0);
    }
    const taken = new Set(routes.flatMap(({ fact }) => fact.methods.map((method) => `${method} ${this.#text(fact.path, fact.pattern)}`)));
    for (const { fact } of this.#inheritedRoutes(host)) {
      const name = `${fact.methods[0] ?? ""} ${this.#text(fact.path, fact.pattern)}`;
      if (!taken.has(name)) this.#emit(fact, { ...way, prefix, standing });
      taken.add(name);
    }
  }
  /** Its own, else that of the base that made it. */
  #prefixOf(host, depth = 0) {
    if (host.prefix !== void 0) return this.#text(host.path, host.prefix);
    const [base] = depth > 8 ? [] : this.#bases(host);
    return base === void 0 ? "" : this.#prefixOf(base, depth + 1);
  }
  /** Mounted or declared under a condition that does not hold where it ships. */
  #onlyDevelopment({ path: path2, guards = [] }) {
    return guards.length > 0 && developmentReach(reachOf(this.#project, path2, guards)) ? { development: true } : {};
  }
  /** The host's own safeguards behind those of its bases, but for the kinds that it replaces. */
  #inherited(host, depth = 0) {
    const bases = depth > 8 ? [] : this.#bases(host).flatMap((base) => this.#inherited(base, depth + 1));
    return [...bases.filter(({ safeguard }) => host.replaces?.includes(safeguard.how) !== true), ...standingOf(host.path, host.safeguards)];
  }
  #inheritedRoutes(host, depth = 0) {
    if (depth > 8) return [];
    return this.#bases(host).flatMap((base) => [...this.#contents.of(base).routes, ...this.#inheritedRoutes(base, depth + 1)]);
  }
  /** Where a class answers the route: its verbs with their safeguards, or the one action that is named. */
  #answered(fact, way, depth) {
    const { handler } = fact;
    const whole2 = handler === void 0 || depth > deepest8 ? null : this.#hosts.of(fact.path, handler);
    const controller = whole2 ?? (handler?.kind === "member" ? this.#hosts.of(fact.path, handler.on) : null);
    if (controller?.is !== "controller" || way.visited.has(controller)) return false;
    this.#reached.add(controller);
    const standing = [...withoutReplaced(way.standing, controller.replaces), ...this.#inherited(controller)];
    const own = [...this.#contents.of(controller).routes, ...this.#inheritedRoutes(controller)];
    const wanted = whole2 !== null ? own : own.filter(({ fact: inner }) => inner.handler?.kind === "name" && inner.handler.name === `${controller.name}.${handler?.kind === "member" ? handler.name : ""}`);
    if (wanted.length === 0 && whole2 !== null) return false;
    if (wanted.length === 0) this.#emit(fact, { ...way, standing });
    for (const { fact: inner } of wanted) {
      const methods2 = whole2 !== null && fact.methods.includes("*") ? inner.methods : fact.methods;
      const transport = fact.transport === "http" ? inner.transport : fact.transport;
      this.#emit({ ...inner, methods: methods2, transport }, { ...way, standing: [...standing, ...standingOf(fact.path, fact.safeguards)] }, fact);
    }
    return true;
  }
  /** The classes whose routes a controller inherits. */
  #bases(host) {
    return (host.bases ?? []).flatMap((base) => {
      const found2 = this.#hosts.of(host.path, base);
      return found2 === null || found2 === host ? [] : [found2];
    });
  }
  #before(middleware, order2, path2) {
    return middleware.filter(({ use, order: at2 }) => (use.ordered !== true || isBefore(at2, order2)) && (use.under === void 0 || covers(this.#text(use.path, use.under), path2)) && this.#applies(use, path2)).map(({ use, safeguard }) => ({ path: use.path, safeguard }));
  }
  #applies(use, path2) {
    const matches2 = (patterns) => patterns.some((pattern2) => matchesPath(this.#text(use.path, pattern2), path2));
    return (use.only === void 0 || matches2(use.only)) && (use.except === void 0 || !matches2(use.except));
  }
  /** What runs before every route of an application, wherever it is declared. */
  #global(application) {
    return this.#everywhere.filter((use) => sameFamily(use.framework, application.framework) && use.only === void 0 && use.except === void 0 && samePackage(use.path, application.path)).flatMap((use) => defaults2(use));
  }
  /** Controllers that the framework finds by itself hang on the application of their package. */
  #automatic(applications) {
    for (const host of this.#hosts.all) {
      if (host.automatic !== true || this.#reached.has(host)) continue;
      const near3 = nearest(host.path, applications.filter(({ framework }) => framework === host.framework));
      const parts2 = near3 === void 0 ? [] : this.#hosts.all.filter((other) => other.framework === host.framework && (other === near3 || other.parameterOf !== void 0 && samePackage(other.path, near3.path)));
      const standing = parts2.flatMap((part2) => [...standingOf(part2.path, part2.safeguards), ...this.#before(this.#contents.of(part2).middleware, [Number.MAX_SAFE_INTEGER], "")]);
      const prefixed = parts2.find(({ prefix }) => prefix !== void 0);
      for (const own of this.#texts(host.path, host.prefix)) {
        const setting2 = { application: near3 ?? host, own, prefixed, versioned: parts2.find(({ versioning }) => versioning !== void 0) };
        this.#reached.add(host);
        this.#controller(host, [...this.#global(near3 ?? host), ...standing], setting2);
      }
    }
  }
  #controller(host, before2, { application, own, prefixed, versioned }) {
    const standing = [...withoutReplaced(before2, host.replaces), ...this.#inherited(host)];
    const general2 = prefixed?.prefix === void 0 ? "" : joined3("", this.#text(prefixed.path, prefixed.prefix));
    for (const { fact } of [...this.#contents.of(host).routes, ...this.#inheritedRoutes(host)]) {
      for (const path2 of this.#texts(fact.path, fact.pattern)) {
        const local3 = joined3(joined3("", own), path2);
        const isExcepted = prefixed?.prefixExcept?.some((except) => this.#texts(prefixed.path, except).some((pattern2) => matchesPath(`/${pattern2.replace(/^\//, "")}`, local3))) === true;
        const isSocket = fact.transport === "websocket";
        const prefix = isSocket || isExcepted ? "" : joined3(general2, this.#version(fact, host, versioned));
        this.#emit({ ...fact, pattern: { kind: "literal", value: path2, at: fact.at } }, { prefix: joined3(prefix, own), standing, application });
      }
    }
  }
  /** `v1` of a URI with versions: the route's own, its controller's, or what the application falls back to. */
  #version(fact, host, versioned) {
    const { versioning } = versioned ?? {};
    if (versioned === void 0 || versioning === void 0) return "";
    const version2 = fact.version === void 0 ? host.version === void 0 ? void 0 : this.#texts(host.path, host.version)[0] : this.#texts(fact.path, fact.version)[0];
    const chosen = version2 ?? (versioning.fallback === void 0 ? void 0 : this.#texts(versioned.path, versioning.fallback)[0]);
    return chosen === void 0 || chosen === "" || chosen.includes("{") ? "" : `${this.#text(versioned.path, versioning.prefix)}${chosen}`;
  }
  /** Routes that stand for themselves: a file's path is theirs. */
  #fileRoutes() {
    for (const fact of this.#project.of("route")) {
      if (fact.on !== void 0 || !ships(fact)) continue;
      const url2 = this.#text(fact.path, fact.pattern);
      const standing = this.#everywhere.filter((use) => sameFamily(use.framework, fact.framework) && samePackage(use.path, fact.path) && this.#applies(use, url2)).flatMap((use) => defaults2(use));
      this.#emit(fact, { prefix: "", standing });
    }
  }
  /** `declared`: where the route stands, when a class elsewhere answers it. */
  #emit(fact, { prefix, standing, application, development }, declared = fact) {
    const url2 = joined3(prefix, this.#text(declared.path, declared.pattern)) || "/";
    const guards = [];
    const before2 = standing.filter(({ safeguard, general: general2 }) => fact.replaces?.includes(safeguard.how) !== true && (general2 !== "drf" || fact.framework === "drf"));
    for (const { path: path2, safeguard } of [...before2, ...standingOf(fact.path, fact.safeguards)]) {
      const { what, how, at: at2 } = safeguard;
      if (fact.transport === "websocket" && (safeguard.http === true || this.#seesOnlyHttp(path2, what, how))) continue;
      const { authentication: authentication2, skips, needs, lets, only, ofUser } = this.#guarding.judge(path2, what);
      const marked = skips.length + needs.length === 0 ? [] : this.#marksOf(fact);
      const isLifted = skips.some((name) => marked.includes(name)) || needs.length > 0 && !needs.some((name) => marked.includes(name)) || lets.some((each) => this.#lets(each, url2)) || only.length > 0 && !only.some((each) => this.#lets(each, url2));
      guards.push({ path: path2, at: at2, how, name: nameOf(what), authentication: isLifted || authentication2 === "optional" && ofUser && (how === "middleware" || how === "hook") ? "none" : behind(guards, authentication2, ofUser) });
    }
    for (const mark of fact.marks ?? []) {
      const { authentication: authentication2 } = this.#guarding.judge(fact.path, mark);
      if (authentication2 === "required" || authentication2 === "presence") guards.push({ path: fact.path, at: mark.at, how: "decorator", name: nameOf(mark), authentication: authentication2 });
    }
    const handler = fact.handler === void 0 ? null : this.#handler(fact.path, fact.handler);
    if (fact.handler !== void 0) {
      const { authentication: authentication2, path: path2, symbol } = this.#guarding.judge(fact.path, fact.handler);
      if (authentication2 !== "unknown" && strongest([verdict(guards), authentication2]) !== verdict(guards)) guards.push({ path: path2, at: handler?.at ?? fact.at, how: "handler", name: symbol, authentication: authentication2 });
      for (const decorator of handler?.decorators ?? []) guards.push({ path: handler.path, at: decorator.at, how: "decorator", name: nameOf(decorator), authentication: this.#guarding.judge(handler.path, decorator).authentication });
    }
    const authentication = verdict(guards);
    if (this.#isKnown(declared, [fact.methods.join(), url2, fact.transport, authentication, application?.path, application?.name].join(" "))) return;
    this.#found.push({
      methods: fact.methods,
      url: url2,
      transport: fact.transport,
      framework: application?.framework ?? fact.framework,
      ...handler && { handler: { path: handler.path, at: handler.at, symbol: handler.symbol } },
      guards,
      authentication,
      ...application && { application: { path: application.path, at: application.at, name: application.name } },
      ...development === true ? { development } : this.#onlyDevelopment(declared),
      path: declared.path,
      at: declared.at
    });
  }
  /** Mounted in either branch of a condition it is one route. */
  #isKnown({ path: path2, at: at2 }, what) {
    const id = `${path2} ${at2.start} ${what}`;
    if (this.#ids.has(id)) return true;
    this.#ids.add(id);
    return false;
  }
  /** Classes of Starlette's BaseHTTPMiddleware never see a WebSocket. */
  #seesOnlyHttp(path2, what, how) {
    if (how !== "middleware") return false;
    const target = targetOf(this.#project, path2, what.kind === "call" ? what.callee : what);
    return target?.kind === "class" && target.class.bases.some((base) => /BaseHTTPMiddleware$/.test(nameOf(base)));
  }
  /** Names and metadata keys of the decorators on the route and on its controller. */
  #marksOf(fact) {
    const host = fact.on === void 0 ? null : this.#hosts.of(fact.path, fact.on);
    const own = (fact.marks ?? []).flatMap((mark) => metadataKeys(this.#project, fact.path, mark));
    return [...own, ...(host?.marks ?? []).flatMap((mark) => metadataKeys(this.#project, host.path, mark))];
  }
  /** Whether an allow-list of a middleware names the path. */
  #lets({ path: path2, value }, url2) {
    const plain3 = url2.startsWith("^") ? joined3("", url2.slice(1)) : url2;
    for (const outcome of outcomes(this.#project, path2, value)) {
      const items = outcome.value.kind === "list" ? outcome.value.items : [outcome.value];
      for (const item of items) {
        const text2 = textOf(item);
        if (text2 !== void 0 && text2 !== "" && matchesPath(text2, plain3)) return true;
      }
    }
    return false;
  }
  #handler(path2, value) {
    if (value.kind === "name") {
      const module = this.#project.module(path2);
      const own = module === void 0 ? void 0 : namesOf(module).functions.get(value.name);
      if (own !== void 0) return { path: path2, at: own.at, symbol: own.name, decorators: [] };
      if (value.name.includes("@") || value.name.includes(".")) return { path: path2, at: value.at, symbol: value.name, decorators: [] };
    }
    if (value.kind === "call") {
      const made3 = targetOf(this.#project, path2, value.callee);
      return made3?.kind === "function" ? { path: made3.path, at: made3.function.at, symbol: made3.function.name, decorators: [] } : null;
    }
    const target = targetOf(this.#project, path2, value);
    if (target?.kind === "function") return { path: target.path, at: target.function.at, symbol: target.function.name, decorators: target.path === path2 ? [] : target.function.decorators };
    if (target?.kind === "bindings" && target.bindings[0] !== void 0) return { path: target.path, at: target.bindings[0].at, symbol: target.bindings[0].name, decorators: [] };
    if (target?.kind === "value") return { path: target.path, at: target.value.at, symbol: nameOf(value), decorators: [] };
    return null;
  }
  /** One path or several: `@Controller(['a', 'b'])`. */
  #texts(path2, value) {
    if (value === void 0) return [""];
    if (value.kind !== "list") return [this.#text(path2, value)];
    return value.items.length === 0 ? [""] : value.items.map((item) => this.#text(path2, item));
  }
  #text(path2, value) {
    if (value.kind === "literal") return String(value.value ?? "");
    const known3 = outcomes(this.#project, path2, value).filter(({ origin }) => origin !== "unset");
    const text2 = known3.length === 0 ? void 0 : textOf(known3[0].value);
    return text2 ?? "{…}";
  }
};
function defaults2(use) {
  return use.chain.map((safeguard) => ({ path: use.path, safeguard, general: use.framework }));
}
function withoutReplaced(standing, kinds3) {
  return kinds3 === void 0 ? standing : standing.filter(({ safeguard, general: general2 }) => general2 === void 0 || !kinds3.includes(safeguard.how));
}
function standingOf(path2, safeguards) {
  return safeguards.map((safeguard) => ({ path: path2, safeguard }));
}
function behind(guards, authentication, ofUser) {
  return authentication === "presence" && ofUser && !guards.some((guard) => guard.authentication === "presence") ? "required" : authentication;
}
function verdict(guards) {
  return strongest(guards.map(({ authentication }) => authentication));
}
function sameFamily(one, other) {
  const family = (name) => name === "drf" ? "django" : name === "starlette" ? "fastapi" : name;
  return family(one) === family(other);
}
function samePackage(one, other) {
  return one.split("/", 1)[0] === other.split("/", 1)[0] || folderOf(one) === "" || folderOf(other) === "";
}
function nearest(path2, applications) {
  const shared4 = (other) => {
    const [own, theirs] = [path2.split("/"), other.split("/")];
    let count2 = 0;
    while (count2 < own.length - 1 && own[count2] === theirs[count2]) count2++;
    return count2;
  };
  const depth = ({ path: other }) => other.split("/").length;
  return [...applications].sort((a, b) => shared4(b.path) - shared4(a.path) || depth(a) - depth(b))[0];
}
function isBefore(one, other) {
  for (let at2 = 0; at2 < one.length && at2 < other.length; at2++) if (one[at2] !== other[at2]) return one[at2] < other[at2];
  return one.length <= other.length;
}

// rules/api/control.ts
var control = {
  id: "api",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const route of routesOf(project)) if (project.files.get(route.path)?.role === "production") yield { path: route.path, at: route.at, note: "answers" };
  }
};

// rules/auth/control.ts
var access = /secret|passw|token|api_?key|auth|credential|jwt|session|login|admin/i;
function speaksOfAccess(guard) {
  return someWithin(guard, (value) => (value.kind === "name" || value.kind === "member" || value.kind === "env") && access.test(value.name));
}
var control2 = {
  id: "auth",
  area: "security",
  effortHours: 16,
  *evidence(project) {
    for (const fact of project.of("credential-use")) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "checked" };
    for (const fact of project.of("refusal")) if (fact.role === "production" && fact.guards.some((guard) => speaksOfAccess(guard))) yield { path: fact.path, at: fact.at, note: "refuses" };
  }
};

// rules/concurrency/control.ts
var control3 = {
  id: "concurrency",
  area: "reliability",
  effortHours: 8,
  *evidence(project) {
    for (const fact of project.of("activity")) if (fact.role === "production" && fact.async && fact.calls.length > 0) yield { path: fact.path, at: fact.at, note: "asynchronous" };
  }
};

// rules/cors/control.ts
var control4 = {
  id: "cors",
  area: "security",
  effortHours: 2,
  *evidence(project) {
    for (const fact of project.of("cors")) if (fact.role === "production") yield { path: fact.path, at: fact.originsAt ?? fact.at, note: "policy" };
  }
};

// rules/db/control.ts
var control5 = {
  id: "db",
  area: "reliability",
  effortHours: 8,
  *evidence(project) {
    for (const fact of project.of("migration")) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "migrates" };
  }
};

// rules/debug/control.ts
var control6 = {
  id: "debug",
  area: "security",
  effortHours: 1,
  *evidence(project) {
    for (const fact of project.of("debug")) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "off" };
  }
};

// src/link/request.ts
var upload = [[/(?:^|\.)(?:originalFilename|original_filename)$/, "file-name"], [/(?:^|\.)(?:originalname|filename)$/, null]];
var starlette = [
  [/^(?:query_params|url\.query)/, "query"],
  [/^path_params/, "segment"],
  [/^headers/, "header"],
  [/^cookies/, "cookie"],
  [/^form\(\)\..*\.filename$/, "file-name"],
  [/^(?:json\(\)|form\(\)|body\(\)|stream\(\)|multipart)/, "body"],
  [/^(?:receive_(?:text|json|bytes)\(\)|iter_\w+\(\)|receive\(\))/, "message"]
];
var flask = [
  [/^args/, "query"],
  [/^view_args/, "segment"],
  [/^headers/, "header"],
  [/^cookies/, "cookie"],
  [/^files\..*filename$/, "file-name"],
  [/^files/, "file"],
  [/^(?:form|values|json|get_json\(\)|data|get_data\(\)|stream)/, "body"]
];
var django = [
  [/^(?:GET|query_params)/, "query"],
  [/^(?:headers|META)/, "header"],
  [/^COOKIES/, "cookie"],
  [/^FILES\..*\.name$/, null],
  [/^FILES/, "file"],
  // Django cuts the name to its last part itself
  [/^(?:POST|body|data|PUT)/, "body"]
];
var aiohttp = [
  [/^match_info/, "segment"],
  [/^(?:query|rel_url\.query)/, "query"],
  [/^headers/, "header"],
  [/^cookies/, "cookie"],
  [/^(?:post\(\)|multipart\(\)).*filename$/, "file-name"],
  [/^(?:json\(\)|post\(\)|text\(\)|read\(\)|content|multipart\(\))/, "body"]
];
var express = [
  ...upload,
  [/^files?\..*(?:data|buffer)$/, "file"],
  [/^files?(?:\.|$)/, null],
  [/^(?:body|rawBody)/, "body"],
  [/^query/, "query"],
  [/^(?:params|param\(\))/, "path"],
  [/^(?:headers|header\(\)|get\(\))/, "header"],
  [/^(?:cookies|signedCookies)/, "cookie"],
  [/^(?:file|parts|files)\(\)/, "file"]
];
var koa = [
  ...upload,
  [/^(?:request\.)?files?\..*\.name$/, "file-name"],
  [/^(?:request\.)?files?(?:\.|$)/, null],
  [/^(?:request\.)?(?:body|rawBody)/, "body"],
  [/^(?:request\.)?query/, "query"],
  [/^params/, "path"],
  [/^(?:request\.)?(?:headers?|get\(\))/, "header"],
  [/^cookies/, "cookie"]
];
var hono = [
  [/^req\.(?:parseBody\(\)|formData\(\)).*\.name$/, "file-name"],
  [/^req\.(?:json\(\)|text\(\)|parseBody\(\)|formData\(\)|valid\(\)|body|arrayBuffer\(\))/, "body"],
  [/^req\.(?:query|queries)\(\)/, "query"],
  [/^req\.param\(\)/, "path"],
  [/^req\.header\(\)/, "header"]
];
var next = [
  ...express,
  [/^formData\(\).*\.name$/, "file-name"],
  [/^(?:json\(\)|text\(\)|formData\(\).*|arrayBuffer\(\))/, "body"],
  [/^(?:nextUrl\.)?searchParams/, "query"],
  [/^headers/, "header"],
  [/^cookies/, "cookie"],
  [/^(?:nextUrl|url)\.(?:searchParams|search)/, "query"]
];
var http = [[/^url/, "path"], [/^headers/, "header"]];
var tables2 = { fastapi: starlette, starlette, flask, django, drf: django, aiohttp, tornado: [], express, koa, fastify: express, nestjs: express, hono, next, http };
function requestSource(project, route, path2, parameter, index, members2) {
  const part2 = partOf(project, route, path2, parameter, index, members2);
  const { annotation: annotation2 } = parameter;
  return part2 === null ? null : { part: part2, name: [parameter.name, ...members2.filter((member3) => member3 !== "*")].join("."), ...annotation2 !== void 0 && members2.every((member3) => wholes.test(member3)) && { type: { path: path2, name: annotation2 } } };
}
var wholes = /^(?:\*|dict\(\)|model_dump\(\)|to_dict\(\)|1)$/;
function partOf(project, route, path2, parameter, index, members2) {
  switch (route.framework) {
    case "fastapi":
      return ofFastApi(project, route, path2, parameter, members2);
    case "starlette":
    case "aiohttp":
    case "express":
    case "koa":
    case "fastify":
    case "hono":
    case "http":
      return index === 0 ? within2(route.framework, members2) : null;
    case "flask":
      return ofUrl(route, parameter.name);
    case "django":
    case "drf":
      return index === 0 ? within2(route.framework, members2) : ofUrl(route, parameter.name);
    case "tornado":
      return "segment";
    case "next":
      return ofNext(index, parameter, members2);
    case "nestjs":
      return ofNest(project, path2, parameter, members2);
  }
}
function within2(framework, members2) {
  const joined5 = members2.join(".");
  for (const [pattern2, part2] of tables2[framework]) if (pattern2.test(joined5)) return part2;
  return null;
}
function globalSource(framework, name, members2) {
  const made3 = (part2) => part2 === null ? null : { part: part2, name: [name.replace(/^.*\./, ""), ...members2].join(".") };
  if (/^self\.get_/.test(name)) return made3(name.includes("body") ? "body" : "query");
  if (name === "self.kwargs") return made3("segment");
  if (name === "self.request") return made3(framework === "tornado" ? /^(?:body|arguments|files)/.test(members2.join(".")) ? "body" : null : within2(framework === "django" || framework === "drf" ? framework : "flask", members2));
  if (name === "this.ctx" || name === "this.request") return made3(within2("koa", members2));
  if (/cookies$/.test(name)) return made3("cookie");
  if (/headers$/.test(name)) return made3("header");
  if (/(?:readBody|getQuery)$/.test(name)) return made3("body");
  return made3(within2("flask", members2));
}
var simple = /^(?:Optional\[|Union\[|List\[|list\[|Set\[|set\[|Sequence\[|tuple\[|Tuple\[)*(?:str|bytes|Any|typing\.Any|dict|Dict|list|object)\b/;
var files = /\bUploadFile\b/;
var plain2 = /^(?:Optional\[)?(?:int|float|bool|UUID\d?|uuid\.UUID|datetime(?:\.\w+)?|date|Decimal|Literal\[.*|PositiveInt|NonNegativeInt|conint.*)\]?(?:\s*\|\s*None)?$/;
function ofFastApi(project, route, path2, { name, annotation: annotation2, source, dependency }, members2) {
  if (dependency !== void 0) return null;
  if (annotation2 === void 0 && source === void 0) return parametersIn(route.url).has(name) ? ofUrl(route, name) : /^(?:request|req|websocket|ws)$/.test(name) ? within2("fastapi", members2) : "query";
  const type = annotation2 ?? "";
  if (/(?:^|\.|\[)(?:Request|WebSocket|HTTPConnection)\b/.test(type)) return within2("fastapi", members2);
  if (files.test(type)) return members2.includes("filename") ? "file-name" : members2.some((member3) => /^(?:read\(\)|file)$/.test(member3)) ? "file" : null;
  if (plain2.test(type)) return null;
  const inUrl = ofUrl(route, name);
  if (inUrl !== null) return inUrl;
  switch (source) {
    case "Header":
      return "header";
    case "Cookie":
      return "cookie";
    case "Body":
    case "Form":
      return "body";
    case "File":
      return "file";
    case "Query":
      return simple.test(type) ? "query" : null;
  }
  if (simple.test(type)) return /dict|Dict|Any|list\b|List\b/.test(type) ? "body" : "query";
  return ofModel(project, path2, type, members2);
}
function ofModel(project, path2, type, members2) {
  const name = /(\w+)\]*(?:\s*\|\s*None)?$/.exec(type)?.[1] ?? "";
  const target = targetOf(project, path2, { kind: "name", name, at: { start: 0, end: 0 } });
  if (target?.kind !== "class") return null;
  const bases = lineage(project, target).flatMap(({ class: each }) => each.bases.map((base) => base.kind === "name" || base.kind === "member" ? base.name : ""));
  if (bases.some((base) => /Enum$/.test(base))) return null;
  const [field] = members2;
  const known3 = field === void 0 || field.endsWith("()") ? null : findField(project, target, field);
  return known3?.field.annotation !== void 0 && (plain2.test(known3.field.annotation) || /^(?:number|boolean|Date)\b/.test(known3.field.annotation)) ? null : "body";
}
var latest = { url: "", found: /* @__PURE__ */ new Map() };
function parametersIn(url2) {
  if (latest.url === url2) return latest.found;
  const found2 = /* @__PURE__ */ new Map();
  for (const [, starlette2, converter, flask2, other] of url2.matchAll(/\{(\w+)(?::(\w+))?\}|<(?:(\w+)(?:\([^)]*\))?:)?(\w+)>/g)) found2.set(starlette2 ?? other ?? "", converter ?? flask2 ?? "str");
  latest = { url: url2, found: found2 };
  return found2;
}
function ofUrl({ url: url2 }, name) {
  const converter = parametersIn(url2).get(name);
  if (converter === void 0) return null;
  return /^path$/.test(converter) ? "path" : /^(?:int|float|uuid|UUID)$/.test(converter) ? null : "segment";
}
function ofNext(index, parameter, members2) {
  if (index === 0) return within2("next", members2);
  return index === 1 && members2[0] === "params" ? "segment" : index === 1 && /params/.test(parameter.name) ? "segment" : null;
}
function ofNest(project, path2, { source, annotation: annotation2 }, members2) {
  switch (source) {
    case "@Body":
      return annotation2 === void 0 || /^(?:any|unknown|string|object|Record<|\{)/.test(annotation2) ? "body" : ofModel(project, path2, annotation2, members2) ?? null;
    case "@Query":
      return annotation2 !== void 0 && /^(?:number|boolean)/.test(annotation2) ? null : "query";
    case "@Param":
      return "path";
    case "@Headers":
      return "header";
    case "@Cookies":
      return "cookie";
    case "@UploadedFile":
    case "@UploadedFiles":
      return null;
    // multer cuts the name to its last part
    case "@Req":
    case "@Request":
      return within2("express", members2);
    default:
      return null;
  }
}

// src/link/dataflow.ts
var checking = /valid|safe|allow|sanit|verif|permit|whitelist|check|assert|ensure|guard/i;
var deepest9 = 3;
var mostFlows = 5e3;
var mostOfRoute = 200;
function flowsOf(project) {
  return project.once(flows);
}
function flows(project) {
  return project.once(following).flows();
}
function following(project) {
  return new Following(project);
}
var Following = class {
  #project;
  #facts = /* @__PURE__ */ new Map();
  #callees = /* @__PURE__ */ new Map();
  #found = /* @__PURE__ */ new Map();
  // by route: one whose functions were not all there yet is gone through again
  #declared = /* @__PURE__ */ new Map();
  // what a route was given to answer, by its place
  #handlers = /* @__PURE__ */ new Map();
  #settled = /* @__PURE__ */ new Set();
  // routes all of whose functions were followed
  #visits = 0;
  #routes = [];
  constructor(project) {
    this.#project = project;
    for (const { path: path2, at: at2, handler } of project.of("route")) if (handler?.kind === "call") this.#declared.set(placeOf(path2, at2), handler);
  }
  flows() {
    const routes = routesOf(this.#project);
    if (routes !== this.#routes) for (const route of this.#routes) this.#found.delete(route);
    this.#routes = routes;
    for (const route of routes) this.#settle(route, () => this.#handling(route).flatMap(({ path: path2, fact }) => this.#project.files.get(path2)?.role === "production" ? [this.#entry(path2, fact)] : []));
    for (const handler of this.#project.of("error-handler")) if (handler.role === "production") this.#uncaught(handler);
    return this.#shortest();
  }
  /** A handler of what nobody caught answers for every route. */
  #uncaught(handler) {
    let route = this.#handlers.get(handler);
    if (route === void 0) this.#handlers.set(handler, route = { methods: ["*"], url: "/*", transport: "http", framework: handler.framework, guards: [], authentication: "unknown", path: handler.path, at: handler.at });
    const exception = { from: { exception: handler.types, handed: true }, members: [], marks: 0 };
    this.#settle(route, () => {
      const target = this.#callee(handler.path, handler.handler.kind === "call" ? handler.handler.callee : handler.handler);
      const answering2 = (target === null ? [] : this.#answering(target)).filter(({ fact }) => handler.takes === void 0 || fact.parameters.length === handler.takes);
      return answering2.map(({ path: path2, fact }) => ({ ...this.#entry(path2, fact), given: (index) => index === handler.parameter ? [exception] : [] }));
    });
  }
  /** Goes through what answers there, again and again until nothing of it is missing. */
  #settle(route, entries) {
    if (this.#settled.has(route)) return;
    const before2 = this.#project.inVain;
    this.#found.delete(route);
    for (const frame2 of entries()) {
      this.#visits = 0;
      this.#visit(route, frame2);
    }
    if (this.#project.inVain === before2) this.#settled.add(route);
  }
  #answering({ path: path2, symbol, at: at2 }) {
    if (this.#project.files.get(path2)?.role !== "production") return [];
    const module = this.#project.module(path2);
    const known3 = at2 ?? this.#fact(path2, symbol)?.at ?? (module === void 0 ? void 0 : namesOf(module).functions.get(symbol)?.at);
    return known3 === void 0 ? [] : this.#made({ path: path2, symbol, at: known3 }).map((fact) => ({ path: path2, fact }));
  }
  /** One a place, of the route from which least happens on the way. */
  #shortest() {
    const all2 = /* @__PURE__ */ new Map();
    for (const route of [...this.#routes, ...this.#handlers.values()]) {
      for (const [key3, flow] of this.#found.get(route) ?? []) {
        const known3 = all2.get(key3);
        if (known3 === void 0 ? all2.size < mostFlows : bits(known3.marks) > bits(flow.marks)) all2.set(key3, flow);
      }
    }
    return [...all2.values()];
  }
  #handling(route) {
    const { handler } = route;
    const declared = this.#declared.get(placeOf(route.path, route.at));
    const wrapped = declared === void 0 ? [] : this.#wrapped(route.path, declared);
    return [...handler === void 0 ? [] : this.#made(handler).map((fact) => ({ path: handler.path, fact })), ...wrapped];
  }
  /** `asyncHandler(list)`, `asyncHandler(makeList())`: what the wrapper is handed. */
  #wrapped(path2, value, depth = 0) {
    if (value.kind !== "call" || depth > 3) return [];
    return value.args.flatMap((given) => {
      const inner = given.kind === "call" ? given.callee : given;
      const target = this.#callee(path2, inner);
      const at2 = target === null ? void 0 : this.#fact(target.path, target.symbol)?.at ?? target.at;
      const own = target === null || at2 === void 0 ? [] : this.#made({ ...target, at: at2 }).map((fact) => ({ path: target.path, fact }));
      return [...own, ...this.#wrapped(path2, given, depth + 1)];
    });
  }
  /** The function itself; where it makes the handler, what it makes; `users.create` is `create` in the file that exports it. */
  #made({ path: path2, symbol, at: at2 }) {
    const own = this.#fact(path2, symbol) ?? this.#fact(path2, symbol.slice(symbol.lastIndexOf(".") + 1));
    const made3 = this.#project.dataflows(path2).filter((fact) => fact !== own && fact.symbol.includes("@") && at2.start <= fact.at.start && fact.at.end <= at2.end);
    return own === void 0 ? made3 : [own, ...made3];
  }
  #fact(path2, symbol) {
    let facts = this.#facts.get(path2);
    if (facts === void 0) {
      const before2 = this.#project.inVain;
      facts = new Map(this.#project.dataflows(path2).map((fact) => [fact.symbol, fact]));
      if (this.#project.inVain === before2) this.#facts.set(path2, facts);
    }
    return facts.get(symbol);
  }
  #entry(path2, fact) {
    const given = (index) => {
      const dependency = fact.parameters[index]?.dependency;
      return dependency === void 0 ? [{ from: { parameter: index, of: fact, path: path2 }, members: [], marks: 0 }] : this.#depended(path2, dependency);
    };
    return { path: path2, fact, given, depth: 0, via: [], asksRights: fact.asksRights === true, answers: true, results: /* @__PURE__ */ new Map() };
  }
  /** What a dependency of FastAPI's gives back: its own parameters are the caller's too. */
  #depended(path2, dependency) {
    const target = this.#callee(path2, dependency);
    const fact = target === null ? void 0 : this.#fact(target.path, target.symbol);
    if (target === null || fact === void 0 || this.#visits++ > 300) return [];
    const frame2 = { path: target.path, fact, given: (index) => fact.parameters[index]?.dependency === void 0 ? [{ from: { parameter: index, of: fact, path: target.path }, members: [], marks: 0 }] : [], depth: 2, via: [], asksRights: false, answers: false, results: /* @__PURE__ */ new Map() };
    return fact.returns.flatMap((trace) => this.#roots(frame2, trace));
  }
  #visit(route, frame2) {
    if (this.#visits++ > 300) return;
    for (const sink of frame2.fact.sinks) if (sink.sink !== "answer" || frame2.answers) for (const trace of sink.traces) for (const root of this.#roots(frame2, trace)) this.#reach(route, frame2, sink, root);
    if (frame2.depth >= deepest9) return;
    frame2.fact.calls.forEach((call2, index) => {
      this.#enter(route, frame2, call2, index);
    });
  }
  #enter(route, frame2, call2, index) {
    const carried = call2.args.map(({ at: at2, traces }) => ({ at: at2, roots: traces.flatMap((trace) => this.#roots(frame2, trace)) })).filter(({ roots }) => roots.some((root) => "exception" in root.from || this.#source(route, root) !== null));
    const answers2 = frame2.answers && frame2.fact.returns.some(({ origin }) => origin.from === "result" && origin.call === index) && this.#callee(frame2.path, call2.callee)?.path === frame2.path;
    if (carried.length === 0 && !answers2) return;
    const inner = this.#inner(frame2, call2, carried);
    if (inner !== null) this.#visit(route, { ...inner, answers: answers2 });
  }
  #inner(frame2, call2, carried) {
    const target = this.#callee(frame2.path, call2.callee);
    const fact = target === null ? void 0 : this.#fact(target.path, target.symbol);
    if (target === null || fact === void 0) return null;
    const given = (index) => carried.find(({ at: at2 }) => at2 === index || at2 === fact.parameters[index]?.name)?.roots ?? [];
    return { path: target.path, fact, given, depth: frame2.depth + 1, via: [...frame2.via, { path: frame2.path, at: call2.at }], asksRights: frame2.asksRights || fact.asksRights === true, answers: false, results: /* @__PURE__ */ new Map() };
  }
  #reach(route, frame2, sink, root) {
    if ((root.marks & (Mark.number | Mark.digest | Mark.checked)) !== 0 || !mattersIn(sink.sink, root.slots)) return;
    if ("exception" in root.from ? root.from.handed === true && !speaks(frame2.path, root) : sink.sink === "answer") return;
    const from = "exception" in root.from ? { part: "exception", name: root.members.join("."), types: root.from.exception } : this.#source(route, root);
    if (from === null) return;
    const field = sink.sink === "record" || sink.sink === "filter" ? root.slots?.[0] : void 0;
    const key3 = `${frame2.path}:${String(sink.at.start)}:${sink.sink}:${from.part}${field === void 0 ? "" : `:${field}`}`;
    const found2 = this.#found.get(route) ?? /* @__PURE__ */ new Map();
    this.#found.set(route, found2);
    const known3 = found2.get(key3);
    if (known3 !== void 0 && bits(known3.marks) <= bits(root.marks)) return;
    if (known3 === void 0 && found2.size >= mostOfRoute) return;
    found2.set(key3, { path: frame2.path, at: sink.at, sink: sink.sink, name: sink.name, from, marks: root.marks, route: known3?.route ?? route, via: known3?.via ?? frame2.via, ...field !== void 0 && { field }, ...frame2.asksRights && { asksRights: true }, ..."exception" in root.from && root.from.handed === true && { uncaught: true } });
  }
  #source(route, { from, members: members2 }) {
    if ("global" in from) return globalSource(route.framework, from.global, members2);
    if ("exception" in from) return null;
    const parameter = from.of.parameters[from.parameter];
    return parameter === void 0 ? null : requestSource(this.#project, route, from.path, parameter, from.parameter, members2);
  }
  #roots(frame2, trace) {
    const { origin } = trace;
    const marks = trace.marks | (this.#passed(frame2, trace) ? Mark.checked : 0);
    const on = (root) => descended(root, origin.path, marks, trace.slots);
    switch (origin.from) {
      case "parameter":
        return frame2.given(origin.index).flatMap(on);
      case "global":
        return [{ from: { global: origin.name }, members: origin.path, marks, slots: trace.slots }];
      case "exception":
        return [{ from: { exception: origin.types }, members: origin.path, marks, slots: trace.slots }];
      case "result":
        return this.#result(frame2, origin.call).flatMap(on);
    }
  }
  #result(frame2, index) {
    const known3 = frame2.results.get(index);
    if (known3 !== void 0) return known3;
    frame2.results.set(index, []);
    const call2 = frame2.fact.calls[index];
    if (call2 === void 0 || frame2.depth >= deepest9 || this.#visits++ > 300) return [];
    const inner = this.#inner(frame2, call2, call2.args.map(({ at: at2, traces }) => ({ at: at2, roots: traces.flatMap((trace) => this.#roots(frame2, trace)) })));
    const roots = inner === null ? [] : inner.fact.returns.flatMap((trace) => this.#roots(inner, trace)).slice(0, 12);
    frame2.results.set(index, roots);
    return roots;
  }
  /** Whether one of the functions that were asked about the value compares it with what is allowed, or one that it went through throws where it may not pass. */
  #passed(frame2, { origin, tests = [], demands = [] }) {
    return tests.some((index) => this.#looksAt(frame2, index, origin, false)) || demands.some((index) => this.#looksAt(frame2, index, origin, true));
  }
  #looksAt(frame2, index, origin, mustThrow) {
    const call2 = frame2.fact.calls[index];
    if (call2 === void 0) return false;
    const isNamedSo = checking.test(nameOf2(call2.callee));
    const target = this.#callee(frame2.path, call2.callee);
    const fact = target === null ? void 0 : this.#fact(target.path, target.symbol);
    if (target === null || fact === void 0) return isNamedSo;
    const asked = call2.args.filter(({ traces }) => traces.some((trace) => isSame(trace.origin, origin))).map(({ at: at2 }) => typeof at2 === "number" ? at2 : fact.parameters.findIndex(({ name }) => name === at2));
    const compares = asked.length === 0 ? fact.tested.length > 0 : asked.some((at2) => fact.tested.includes(at2));
    return mustThrow ? this.#throws(target.path, fact) && (compares || isNamedSo) : compares || isNamedSo;
  }
  #throws(path2, fact, depth = 0) {
    if (fact.throws === true) return true;
    return depth < 2 && fact.calls.length < 30 && fact.calls.some(({ callee }) => {
      const target = this.#callee(path2, callee);
      const inner = target === null ? void 0 : this.#fact(target.path, target.symbol);
      return target !== null && inner !== void 0 && this.#throws(target.path, inner, depth + 1);
    });
  }
  #callee(path2, value) {
    let callee = this.#callees.get(value);
    if (callee === void 0) {
      const before2 = this.#project.inVain;
      callee = this.#resolved(path2, value);
      if (this.#project.inVain === before2) this.#callees.set(value, callee);
    }
    return callee;
  }
  #resolved(path2, value) {
    if (value.kind === "name") {
      const module = this.#project.module(path2);
      if (module !== void 0 && namesOf(module).functions.has(value.name)) return { path: path2, symbol: value.name };
      if (/[.@]/.test(value.name)) return this.#inherited(path2, value.name) ?? { path: path2, symbol: value.name };
    }
    const target = targetOf(this.#project, path2, value);
    switch (target?.kind) {
      case "function":
        return { path: target.path, symbol: target.function.name, at: target.function.at };
      case "bindings":
        return target.bindings[0] === void 0 ? null : { path: target.path, symbol: target.bindings[0].name, at: target.bindings[0].at };
      case "value":
        return { path: target.path, symbol: nameOf2(value), at: target.value.at };
    }
    if (value.kind !== "member") return null;
    const owner = instanceClass(this.#project, path2, value.on) ?? ownClass(this.#project, path2, value.on);
    const method = owner === null ? null : findMethod(this.#project, owner, value.name);
    return method === null ? null : { path: method.path, symbol: method.function.name };
  }
  /** `Store.save` where a base of `Store` defines it. */
  #inherited(path2, symbol) {
    const dot = symbol.lastIndexOf(".");
    const module = dot > 0 ? this.#project.module(path2) : void 0;
    const owner = module?.classes.find(({ name }) => name === symbol.slice(0, dot));
    const method = owner === void 0 ? null : findMethod(this.#project, { path: path2, class: owner }, symbol.slice(dot + 1));
    return method === null ? null : { path: method.path, symbol: method.function.name };
  }
};
var places = {
  "url": /^(?:ur[il]|baseURL|host(?:name)?|href|origin|\*|0)$/,
  "sql": /^(?:text|sql|query|statement|\*|0)$/,
  "template": /^(?:template|source|text|\*|0)$/,
  "path-read": /^(?:path|file(?:name)?|src|\*|0)$/,
  "path-write": /^(?:path|file(?:name)?|dst|dest|\*|0)$/,
  "path-delete": /^(?:path|file(?:name)?|\*|0)$/
};
function mattersIn(sink, slots) {
  const [slot] = slots ?? [];
  return slot === void 0 || (places[sink]?.test(slot) ?? true);
}
function speaks(path2, { members: [first2], marks }) {
  return first2 === void 0 ? path2.endsWith(".py") || (marks & Mark.joined) !== 0 : spoken.test(first2);
}
var spoken = /^(?:\*|args|message|msg|reason|stack|stderr|stdout|output|sqlMessage|sql|detail|details|data|body|description|cause|errmsg|error|errors|hint|orig|original_exception|strerror|text|statusText|toString\(\)|__cause__|__traceback__)$/;
function descended(root, path2, marks, slots) {
  let own = root.slots ?? [];
  let rest = path2;
  while (own.length > 0 && rest[0] !== void 0) {
    const left = within(own, rest[0]);
    if (left === null) return [];
    own = left;
    rest = rest.slice(1);
  }
  const all2 = [...slots ?? [], ...own].slice(0, 3);
  return [{ from: root.from, members: [...root.members, ...rest].slice(0, 8), marks: root.marks | marks, ...all2.length > 0 && { slots: all2 } }];
}
function placeOf(path2, at2) {
  return `${path2}:${String(at2.start)}`;
}
function isSame(one, other) {
  switch (one.from) {
    case "parameter":
      return other.from === "parameter" && one.index === other.index;
    case "result":
      return other.from === "result" && one.call === other.call;
    case "global":
      return other.from === "global" && one.name === other.name;
    case "exception":
      return false;
  }
}
function nameOf2(value) {
  return value.kind === "name" || value.kind === "member" ? value.name : "";
}
function bits(marks) {
  let count2 = 0;
  for (let rest = marks; rest > 0; rest >>= 1) count2 += rest & 1;
  return count2;
}

// rules/error/control.ts
var control7 = {
  id: "error",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const flow of flowsOf(project)) if (flow.from.part === "exception") yield { path: flow.path, at: flow.at, note: "contained" };
  }
};

// rules/frontend/control.ts
var control8 = {
  id: "frontend",
  area: "security",
  effortHours: 8,
  *evidence(project) {
    for (const kind of ["markup", "browser-secret", "local-login"]) {
      for (const fact of project.of(kind)) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "handled" };
    }
  }
};

// rules/infra/control.ts
var control9 = {
  id: "infra",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const service of project.of("service")) {
      if (service.role !== "production") continue;
      const bound3 = service.ports.find((port) => port.published && port.address !== null && /^127\.|^\[?::1/.test(defaultText(port.address) ?? ""));
      if (bound3) yield { path: service.path, at: bound3.at, note: "bound" };
    }
    for (const fact of project.of("supply")) {
      const outside2 = fact.by === "compose" && fact.role === "production" && fact.value.kind === "env" && fact.value.fallback === void 0;
      if (outside2 && /PASSWORD|PASS$/.test(fact.name)) yield { path: fact.path, at: fact.at, note: "from-outside" };
    }
  }
};

// rules/inject/control.ts
var control10 = {
  id: "inject",
  area: "security",
  effortHours: 8,
  *evidence(project) {
    for (const flow of flowsOf(project)) if (/^(?:sql|command|template|code|deserialize|url)$/.test(flow.sink)) yield { path: flow.path, at: flow.at, note: "contained" };
  }
};

// rules/input/control.ts
var control11 = {
  id: "input",
  area: "security",
  effortHours: 8,
  *evidence(project) {
    for (const fact of project.of("handling")) if (fact.role === "production" && fact.body === "checked") yield { path: fact.path, at: fact.at, note: "checked" };
  }
};

// rules/lifecycle/control.ts
var control12 = {
  id: "lifecycle",
  area: "reliability",
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of("shutdown")) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "ends" };
    for (const fact of project.of("activity")) if (fact.role === "production" && fact.hook === "stop") yield { path: fact.path, at: fact.at, note: "ends" };
  }
};

// rules/logging/control.ts
var control13 = {
  id: "logging",
  area: "security",
  effortHours: 3,
  *evidence(project) {
    const first2 = routesOf(project).find(({ application, handler }) => application !== void 0 && handler !== void 0);
    if (first2 !== void 0) yield { path: first2.path, at: first2.at, note: "serves" };
  }
};

// rules/network/control.ts
var control14 = {
  id: "network",
  area: "security",
  effortHours: 2,
  *evidence(project) {
    for (const fact of project.of("bind")) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "listens" };
  }
};

// rules/path/control.ts
var control15 = {
  id: "path",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const flow of flowsOf(project)) if (flow.sink.startsWith("path-")) yield { path: flow.path, at: flow.at, note: "contained" };
  }
};

// src/link/serving.ts
var farthest = 3;
function servingOf(project) {
  return project.once(made);
}
function made(project) {
  const handlers = /* @__PURE__ */ new Map();
  for (const route of routesOf(project)) {
    if (route.development === true || route.transport === "static") continue;
    const path2 = route.handler?.path ?? route.path;
    const list = handlers.get(path2);
    if (list === void 0) handlers.set(path2, [route]);
    else list.push(route);
  }
  return { handlers, distance: distances(project, [...handlers.keys()]) };
}
function distances(project, from) {
  const late = new Map(project.of("late-imports").map((fact) => [fact.path, fact.imports]));
  const modules = new Map(project.of("module").filter(ships).map((module) => [module.path, module]));
  const distance = new Map(from.map((path2) => [path2, 0]));
  let edge = from;
  for (let step = 1; step <= farthest && edge.length > 0; step++) {
    const next2 = [];
    for (const path2 of edge) {
      const module = modules.get(path2);
      for (const target of [...module === void 0 ? [] : importedFiles(project, path2, module), ...lateFiles(project, path2, late.get(path2) ?? [])]) {
        if (distance.has(target)) continue;
        distance.set(target, step);
        next2.push(target);
      }
    }
    edge = next2;
  }
  return distance;
}
function* importedFiles(project, path2, module) {
  for (const { from, imported, typeOnly } of module.imports) {
    if (typeOnly === true) continue;
    const file2 = resolveModule(project, path2, from, module.language);
    if (file2 !== null) yield file2;
    const below = imported === null || imported === "*" || module.language === "javascript" ? null : resolveModule(project, path2, from.endsWith(".") ? `${from}${imported}` : `${from}.${imported}`, "python");
    if (below !== null) yield below;
  }
  for (const { from } of module.exports) {
    const file2 = from === void 0 ? null : resolveModule(project, path2, from, module.language);
    if (file2 !== null) yield file2;
  }
}
function* lateFiles(project, path2, imports) {
  for (const { from, name } of imports) {
    for (const specifier of [from, from.endsWith(".") ? `${from}${name}` : `${from}.${name}`]) {
      const file2 = resolveModule(project, path2, specifier, "python");
      if (file2 !== null) yield file2;
    }
  }
}

// rules/perf/control.ts
var control16 = {
  id: "perf",
  area: "reliability",
  effortHours: 6,
  *evidence(project) {
    const { distance } = servingOf(project);
    for (const { path: path2, role, at: at2 } of project.of("connecting")) if (role === "production" && distance.get(path2) === 0) yield { path: path2, at: at2, note: "connects" };
  }
};

// rules/query/control.ts
var control17 = {
  id: "query",
  area: "security",
  effortHours: 8,
  *evidence(project) {
    for (const flow of flowsOf(project)) if (flow.sink === "sql" || flow.sink === "filter") yield { path: flow.path, at: flow.at, note: "contained" };
  }
};

// rules/ratelimit/control.ts
var control18 = {
  id: "ratelimit",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of("limiter")) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "limits" };
  }
};

// rules/resilience/control.ts
var control19 = {
  id: "resilience",
  area: "reliability",
  effortHours: 6,
  *evidence(project) {
    for (const { path: path2, role, loop } of project.of("activity")) if (role === "production" && loop?.failures === "handled") yield { path: path2, at: loop.at, note: "handles" };
  }
};

// rules/route/control.ts
var control20 = {
  id: "route",
  area: "reliability",
  effortHours: 2,
  *evidence(project) {
    const first2 = routesOf(project).find(({ application }) => application !== void 0);
    if (first2 !== void 0) yield { path: first2.path, at: first2.at, note: "declared" };
  }
};

// rules/safeguard/control.ts
var control21 = {
  id: "safeguard",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of("safeguard")) if (fact.role === "production" && fact.idle !== true && (fact.is === "guard" || fact.is === "permission")) yield { path: fact.path, at: fact.at, note: "decides" };
  }
};

// rules/secret/control.ts
var credential = /(?:password|passwd|secret|token|api_?key|private_?key|credential)s?$/i;
var control22 = {
  id: "secret",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const read3 of project.of("env-read")) {
      if (read3.role === "production" && read3.fallback === void 0 && credential.test(read3.name)) yield { path: read3.path, at: read3.at, note: "from-environment" };
    }
  }
};

// rules/state/control.ts
var control23 = {
  id: "state",
  area: "reliability",
  effortHours: 16,
  *evidence(project) {
    for (const fact of project.of("volume")) if (fact.role === "production" && fact.is === "kept" && fact.source === void 0) yield { path: fact.path, at: fact.at, note: "kept" };
  }
};

// rules/static/control.ts
var control24 = {
  id: "static",
  area: "security",
  effortHours: 2,
  *evidence(project) {
    for (const fact of project.of("static-folder")) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "serves" };
  }
};

// rules/suppression/control.ts
var control25 = { id: "suppression", area: "governance", effortHours: 1, evidence: () => [] };

// rules/tls/control.ts
var control26 = {
  id: "tls",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of("tls-verify")) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "verifies" };
  }
};

// rules/upload/control.ts
var control27 = {
  id: "upload",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of("upload")) if (fact.role === "production" && fact.size === "checked") yield { path: fact.path, at: fact.at, note: "bounded" };
  }
};

// rules/wiring/control.ts
var control28 = {
  id: "wiring",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of("safeguard")) if (fact.role === "production" && fact.used === true) yield { path: fact.path, at: fact.at, note: "used" };
  }
};

// rules/auth/sensitive-route.ts
var changing = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH", "DELETE"]);
var open2 = /log_?-?in|log_?-?out|sign_?-?(?:in|up|out)|regist|auth|token|refresh|session|password|passwd|forgot|reset|recover|verif|confirm|activat|otp|captcha|sso|saml|oidc|csrf|call_?back|web_?-?hook|hook|health|ping|ready|live|status|metrics|docs|openapi|swagger|public|anonymous|guest|contact|subscri|newsletter|track|analytic|collect|telemetry|event|beacon|invit|share|embed|graphql|trpc|rpc|well-known|feedback|waitlist|csp|report|preview|install|setup|onboard|search|query|static|assets|proxy|mcp|sse|socket|test|demo|example|error|not_?found|fallback|notify|ipn|payment|check|exist|avail|open|favicon|redeem|validate|vote|comment|join|apply|merchant|\.\w{2,4}$/i;
function changesState({ methods: methods2, transport, development }) {
  return development !== true && transport === "http" && methods2.some((method) => changing.has(method));
}
var reading = /(?:^|[.@_])(?:get|list|find|fetch|filter|load|read|count|calculate)(?=[A-Z_]|s?$)/;
var selection = /\/(?:filter(?:ed)?|list|find|fetch|count|aggregate|lookup)(?:[-_/][^/]*)?$/i;
var members = /\/(?:users?|accounts?|customers?|members?)\/?$/i;
function isMeantForAll({ methods: methods2, url: url2, handler }) {
  if (methods2.every((method) => method === "POST") && (selection.test(url2) || members.test(url2) && !/admin/i.test(url2) || reading.test(handler?.symbol ?? ""))) return true;
  return url2 === "/" || /^\/?[*(^]|\{…\}/.test(url2) || open2.test(url2) || open2.test(handler?.symbol ?? "");
}
function byApplication(routes) {
  const groups = /* @__PURE__ */ new Map();
  for (const route of routes) {
    const { application } = route;
    if (application === void 0) continue;
    const key3 = `${application.path}\0${application.at.start}`;
    const group = groups.get(key3);
    if (group === void 0) groups.set(key3, [route]);
    else group.push(route);
  }
  return groups;
}
function named({ methods: methods2, url: url2 }) {
  return `${methods2.join(", ")} ${url2}`;
}
function recognisesCallers(project, path2) {
  const part2 = path2.includes("/") ? `${path2.split("/", 1)[0]}/` : "";
  const isPython2 = path2.endsWith(".py");
  const uses2 = project.of("credential-use").filter((fact) => fact.role === "production" && fact.path.startsWith(part2) && fact.path.endsWith(".py") === isPython2);
  return uses2.some((fact) => !isOfAnother(project, fact.path, path2));
}
function isOfAnother(project, path2, asked) {
  if (path2 === asked || !routesOf(project).some(({ application, authentication }) => application?.path === path2 && authentication !== "none")) return false;
  return !isImported(project, path2, asked) && !isImported(project, asked, path2);
}
function isImported(project, by, path2) {
  const module = project.module(by);
  return module?.imports.some(({ from }) => resolveModule(project, by, from, module.language) === path2) === true;
}

// rules/api/returns-secrets.ts
var mostListed = 10;
var grave = /^(?:hashed_?|encrypted_?)?passw(?:or)?d_?(?:hash(?:ed)?|digest)?$|^pass(?:word)?_?hash$|^(?:access|refresh|oauth)_?token$|^client_?secret$|^(?:secret|private)_?key$|^totp_?secret$/i;
var secret = /^(?:bot|auth|session|api|reset|bearer)_?token$|^secret$|^api_?key$|^webhook_?secret$/i;
var sealed = /encrypt|fernet|hash(?:ed)?field|secret(?:field|text)/i;
var rule = projectRule({
  id: "api/returns-secrets",
  severity: "P1",
  confidence: "medium",
  *check(project) {
    const leaks = leaksOf(project);
    const tables3 = /* @__PURE__ */ new Map();
    for (const leak2 of leaks) tables3.set(leak2.rows.table, [...tables3.get(leak2.rows.table) ?? [], leak2]);
    for (const [table, [first2, ...others]] of tables3) {
      if (first2 === void 0) continue;
      const place2 = first2.route ?? first2.rows;
      const names3 = [...new Set(first2.columns.map(({ name }) => name))];
      yield {
        path: place2.path,
        at: place2.at,
        message: first2.route === null ? "serializer" : "route",
        data: { route: first2.route === null ? first2.rows.symbol : named(first2.route), table, columns: names3.slice(0, 4).join(", ") },
        severity: [first2, ...others].every(({ route }) => route !== null && isForAdministrators(route)) ? "P2" : severityOf(names3, table, project),
        related: [
          ...first2.route === null ? [] : [{ path: first2.rows.path, at: first2.rows.at, note: "read" }],
          ...first2.columns.slice(0, 1).map(({ path: path2, at: at2 }) => ({ path: path2, at: at2, note: "column" })),
          ...others.slice(0, mostListed).map(({ route, rows: rows12 }) => ({ path: (route ?? rows12).path, at: (route ?? rows12).at, note: "also" }))
        ],
        symbol: table,
        cause: `returns-secrets ${table}`
      };
    }
  }
});
function severityOf(columns, table, project) {
  const gravest = columns.filter((name) => grave.test(name));
  if (gravest.length === 0) return "P2";
  return gravest.every((name) => shared.test(name)) && !isAccount(table, project) ? "P2" : "P1";
}
function isForAdministrators({ authentication, guards }) {
  return authentication === "required" && guards.some(({ name }) => /admin|superuser|is_?staff/i.test(name));
}
var shared = /^password$/i;
function isAccount(table, project) {
  const all2 = project.of("column").filter((column) => column.table.toLowerCase() === table.toLowerCase());
  return all2.length < 3 || /user|account|member|admin|customer|credential|auth|connection|server|smtp|database/i.test(table) || all2.some(({ name }) => /user_?name|e_?mail|login|hash|salt|phone|host|is_(?:staff|admin|active)|^role/i.test(name));
}
function leaksOf(project) {
  const columns = project.of("column").filter(({ role, name, type }) => role === "production" && (grave.test(name) || secret.test(name)) && !sealed.test(type));
  const of = ({ table, leaves = [] }) => columns.filter((column) => column.table.toLowerCase() === table.toLowerCase() && !leaves.includes(column.name));
  const rows12 = project.of("rows").filter((fact) => fact.role === "production" && of(fact).length > 0);
  if (rows12.length === 0) return [];
  const givers = new Map(rows12.map((fact) => [`${fact.path}\0${fact.symbol}`, fact]));
  const leaks = rows12.filter(({ by }) => by === "serializer").map((fact) => ({ rows: fact, route: null, columns: of(fact) }));
  for (const route of routesOf(project)) {
    const fact = route.development === true ? void 0 : giverOf(project, route, givers);
    if (fact !== void 0) leaks.push({ rows: fact, route, columns: of(fact) });
  }
  return leaks;
}
function giverOf(project, { handler }, givers) {
  if (handler === void 0) return void 0;
  const own = givers.get(`${handler.path}\0${handler.symbol}`);
  if (own !== void 0) return own;
  const module = project.module(handler.path);
  const returns = module === void 0 ? [] : namesOf(module).functions.get(handler.symbol)?.returns ?? [];
  for (const { value } of returns) {
    const target = value.kind === "call" ? targetOf(project, handler.path, value.callee) : null;
    const found2 = target?.kind === "function" ? givers.get(`${target.path}\0${target.function.name}`) : void 0;
    if (found2 !== void 0) return found2;
  }
  return void 0;
}

// src/link/settings-modules.ts
var forDevelopers = /(?:^|\/)(?:settings|config|configs|configuration|environments?)\/(?:[\w-]*?[._-])?(?:local|dev|devel|development|ci|test|tests|testing|unittest)(?:[._-][\w-]*)?\.(?:py|[cm]?[jt]s)$/i;
var shipping = /prod|live|release|deploy/i;
function isSettingsForDevelopment(project, path2) {
  if (!forDevelopers.test(path2) || shipping.test(fileName(path2))) return false;
  const folder2 = folderOf(path2);
  for (const { path: other, role } of project.files.values()) {
    if (role !== "production" || folderOf(other) !== folder2 || forDevelopers.test(other)) continue;
    const module = project.module(other);
    if (module?.imports.some(({ from }) => resolveModule(project, other, from, module.language) === path2) === true) return false;
  }
  return true;
}
var named2 = /local|overrid|secret|private|custom|production/i;
function roomForOwn(project, path2) {
  const module = project.module(path2);
  if (module?.language !== "python") return null;
  const own = module.imports.filter(({ from, imported, optional }) => {
    if (imported !== "*" || resolveModule(project, path2, from, "python") !== null) return false;
    const file2 = `${from.slice(from.lastIndexOf(".") + 1)}.py`;
    if (optional === true && named2.test(file2)) return true;
    return project.of("ignore").some(({ file: by, patterns }) => by === "gitignore" && patterns.some(({ pattern: pattern2 }) => fileName(pattern2.trim()) === file2));
  });
  if (own.length === 0) return null;
  return own.some(({ optional }) => optional !== true) ? "required" : "optional";
}

// src/link/refusals.ts
function refusalOf(project, path2, names3, text2) {
  const wanted = new Set(names3.map(flat));
  for (const refusal of project.of("refusal")) {
    if (refusal.role !== "production" || refusal.guards.length === 0 || !isOneProgram(path2, refusal.path)) continue;
    const { names: named8, texts } = project.once(mentionsOf, refusal);
    const rejectsText = text2 !== void 0 && text2.length > 2 && texts.has(text2);
    const speaksOfIt = rejectsText || [...wanted].some((name) => named8.has(name));
    if (speaksOfIt && refusesAsShipped(project, refusal, rejectsText)) return refusal;
  }
  return null;
}
function isOneProgram(path2, other) {
  const [top, otherTop] = [topFolder(path2), topFolder(other)];
  return top === otherTop || top === "" || otherTop === "";
}
function topFolder(path2) {
  return path2.slice(0, Math.max(0, path2.indexOf("/")));
}
function flat(name) {
  return name.slice(name.lastIndexOf(".") + 1).replaceAll("_", "").replaceAll("-", "").toLowerCase();
}
function mentionsOf(project, refusal) {
  const names3 = /* @__PURE__ */ new Set();
  const texts = /* @__PURE__ */ new Set();
  for (const guard of refusal.guards) collect(project, refusal.path, guard, names3, texts, 0);
  return { names: names3, texts };
}
function collect(project, path2, value, names3, texts, depth) {
  if (depth > 30 || names3.size + texts.size > 400) return;
  if (value.kind === "literal" && typeof value.value === "string") {
    texts.add(value.value);
    if (value.value.length < 60) names3.add(flat(value.value));
  }
  if (value.kind === "name" || value.kind === "member" || value.kind === "env") names3.add(flat(value.name));
  if (value.kind === "name" && depth < 20) {
    const target = resolveName(project, path2, value.name);
    if (target?.kind === "bindings") for (const binding of target.bindings.slice(0, 3)) collect(project, target.path, binding.value, names3, texts, depth + 20);
  }
  if (value.kind === "member" && value.on.kind === "name") return depth < 20 ? collectMember(project, path2, value.on.name, value.name, names3, texts, depth) : void 0;
  for (const part2 of partsOf(value)) if (!isFallback(value, part2)) collect(project, path2, part2, names3, texts, depth + 1);
}
function collectMember(project, path2, owner, name, names3, texts, depth) {
  names3.add(flat(owner));
  const target = resolveName(project, path2, owner);
  if (target?.kind !== "bindings") return;
  for (const { value } of target.bindings.slice(0, 3)) {
    const entry = value.kind === "map" ? value.entries.find(({ key: key3 }) => key3.kind === "literal" && key3.value === name) : void 0;
    if (entry !== void 0) collect(project, target.path, entry.value, names3, texts, depth + 20);
  }
}
function isFallback(value, part2) {
  if (part2.kind !== "literal") return false;
  return value.kind === "env" ? value.fallback === part2 : value.kind === "or" && part2 === value.parts.at(-1) && value.parts.some((each) => each.kind === "env");
}
function refusesAsShipped(project, refusal, rejectsText) {
  const { path: path2 } = refusal;
  const reach3 = guardedBy(project, path2, refusal.guards);
  if (reach3 === "development-only" || reach3 === "never") return false;
  const language = project.module(path2)?.language ?? "python";
  for (const guard of refusal.guards) {
    for (const part2 of guard.kind === "and" ? guard.parts : [guard]) {
      if (guardedBy(project, path2, [part2]) !== "unknown") continue;
      const answers2 = outcomes(project, path2, part2, { supplies: false }).map((each) => truth(each.value, language));
      if (answers2.every((answer2) => answer2 === false)) return false;
      if (!rejectsText && someWithin(part2, isInput)) return false;
    }
  }
  return true;
}
function isInput(value) {
  return value.kind === "opaque" && value.name !== "this" && value.name !== "self";
}

// rules/auth/credential-name.ts
var stores = new Set(
  "db database rabbit postgres postgresql pg pgsql mysql mariadb mongo mongodb redis valkey rabbitmq amqp minio s3 neo4j elastic elasticsearch opensearch clickhouse influx influxdb milvus qdrant weaviate cassandra oracle mssql sqlserver kafka nats mqtt celery broker couchdb arangodb etcd memcached sql surrealdb timescale nebula graph".split(" ")
);
var foreign = new Set(
  "aws r2 oss cos gcs azure stripe paypal recaptcha captcha hcaptcha turnstile google github gitlab facebook twitter discord slack telegram wechat weixin alipay twilio sendgrid mailgun smtp mail email imap pop3 ldap ftp sftp ssh proxy openai anthropic sentry datadog oauth oauth2 client consumer keycloak auth0 okta cognito supabase firebase cloudinary zoom linkedin apple microsoft azuread entra shopify notion jira vault consul docker registry npm git kube sms push vapid remote upstream external partner seed seeder test mock demo dummy example sample".split(" ")
);
var general = new Set("api app application server service services internal admin administrator auth authn authentication authenticate authorization instance access bearer master system backend default static shared http https web console dashboard ui basic user my the gateway proxy node main global private secret initial first super superuser root operator login".split(" "));
var passwordWords = /* @__PURE__ */ new Set(["password", "passwd", "pwd", "pass", "passphrase"]);
var testing = /* @__PURE__ */ new Set(["e2", "e2e", "test", "tests", "testing", "playwright", "cypress"]);
var owners = /* @__PURE__ */ new Set(["admin", "administrator", "superuser", "super", "root", "console", "dashboard", "login", "master", "operator", "superadmin", "initial", "sysadmin", "flower"]);
var signing = /(?:^|_)(?:(?:jwt|jws|session|sessions|cookie|cookies|auth|nextauth|better_auth|access_token|refresh_token|token|signing|signature|encryption|encrypt|crypto|aes|fernet|hmac|csrf|app|application|flask|django|hash|hashing|iron|passport|payload|webhook|state|internal|admin|security|users?|reset|verification|server|magic_link)_(?:secret|secrets|secret_key|signing_key|private_key|salt)|(?:jwt|jws|signing|signature|encryption|encrypt|crypto|aes(?:_?(?:128|192|256))?|fernet|hmac|secret)_key)$/;
var ambiguous = /(?:^|_)(?:session|cookie|token|csrf|state|auth|app|hash|storage|security)_key$/;
var bareSecrets = /* @__PURE__ */ new Set(["secret", "secret_key", "secrets", "secretkey", "jwtsecret", "jwt_secret_key", "secret_token", "secret_key_base", "app_keys", "config_keys", "jwt_key", "token_key", "auth_key", "signing_key", "encryption_key", "app_key", "master_key", "private_key"]);
var tokens = /(?:^|_)(?:(?:api|admin|auth|access|bearer|internal|service|master|server|static|gateway)_)?(?:api_key|apikey|api_keys|api_token|admin_token|auth_token|access_key|bearer_token|internal_token|internal_key|service_token|master_key|admin_key|auth_key|access_token|api_secret|service_key|(?:auth|access)_code|(?:auth|api|access)_tokens)$/;
function doorOf(name, isFallback3) {
  const flat3 = snake2(name.slice(name.lastIndexOf(".") + 1)).replace(/(?<=_(?:secret|key))_(?:hmac|hs(?:256|384|512))$/, "");
  if (flat3.length > 80) return null;
  const words2 = flat3.split("_").filter((word) => word !== "");
  const isStore2 = words2.some((word) => stores.has(word));
  if (words2.some((word) => passwordWords.has(word) || /pass(?:word|wd)$/.test(word))) return isStore2 ? "store" : passwordDoor(words2);
  if (isStore2) return words2.some((word) => word === "secret" || word === "key" || word === "token") ? "store" : null;
  if (words2.some((word) => foreign.has(word))) return null;
  if (ambiguous.test(flat3)) return isFallback3 ? "entry" : null;
  if (bareSecrets.has(flat3) || signing.test(flat3)) return isPublic(words2) ? null : "entry";
  return tokens.test(flat3) && words2.every((word) => general.has(word) || /^(?:keys?|apikey|tokens?|secret|code|raw)$/.test(word)) ? "entry" : null;
}
function isForeign(name) {
  return snake2(name).split("_").some((word) => foreign.has(word));
}
function isPasswordName(name) {
  return snake2(name).split("_").some((word) => passwordWords.has(word));
}
function passwordDoor(words2) {
  if (words2.some((word) => testing.has(word))) return null;
  if (words2.some((word) => owners.has(word) || /^(?:admin|root|superuser)/.test(word))) return "entry";
  if (words2.includes("management") && words2.some((word) => /^(?:users?|accounts?)$/.test(word))) return "entry";
  if (words2.some((word) => foreign.has(word))) return null;
  if (words2.some((word) => word === "default" || word === "initial") && words2.some((word) => /^(?:users?|accounts?|employees?|members?)$/.test(word))) return "entry";
  return words2.every((word) => passwordWords.has(word) || general.has(word)) ? "entry" : null;
}
function isPublic(words2) {
  return words2.some((word) => word === "public" || word === "publishable" || word === "name" || word === "header" || word === "prefix" || word === "id");
}
function snake2(name) {
  return name.replaceAll(/[-.\s]+/g, "_").replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase();
}
var nothing2 = /* @__PURE__ */ new Set(["none", "null", "undefined", "nil", "true", "false", "n/a", "na", "empty", "-", "*"]);
var fieldNames = /^(?:x[-_])?(?:api[-_]?key|auth(?:orization|[-_]?token)?|access[-_]?token|refresh[-_]?token|bearer|token|password|passwd|secret|session(?:[-_]?(?:id|token))?|credentials?|jwt|key|cookie|user|username)$/i;
var notNeeded = /^(?:empty|dummy|fake|not[-_ ]?(?:needed|required|used|set|defined|a[-_ ]?(?:real[-_ ]?)?(?:password|secret|key|token))|no[-_ ]?defined|no[-_ ]?(?:key|api[-_ ]?key|auth)(?:[-_ ]?(?:needed|required))?|ollama|lm[-_ ]?studio|unused|placeholder|dummy[-_ ]?\w{0,8}|fake[-_ ]?\w{0,8}|x+|sk-[a-z-]{1,20})$/i;
function isCredentialText(text2, name, how) {
  const trimmed3 = text2.trim();
  if (trimmed3 === "" || trimmed3.length > 200 || nothing2.has(trimmed3.toLowerCase()) || notNeeded.test(trimmed3)) return false;
  if (/^\W{1,3}$|^-{4}/.test(trimmed3)) return false;
  if (/:\/\/|^(?:\.{0,2}|~)\/|\$\{|\{\{|^<|\n|^%|^[A-Za-z]:\\/.test(trimmed3)) return false;
  if (how === "env-fallback") return true;
  if (how !== "argument" && selector.test(trimmed3)) return false;
  const flatName = name.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
  const flatText = trimmed3.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
  if (how === "constant" && (flatText === flatName || /\s/.test(trimmed3) || /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(trimmed3))) return false;
  if (tokens.test(snake2(name)) && how !== "argument" && !isGuessable(trimmed3) && !snake2(name).split("_").includes(flatText)) return false;
  if (how === "setting") return flatText !== flatName && !/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(trimmed3);
  if (how === "argument") return !/^pass|passw/i.test(name) || isGuessable(trimmed3);
  return fieldNames.test(trimmed3) ? /secret/i.test(name) && /^secret$/i.test(trimmed3) : isChosen(trimmed3);
}
var weak = /secret|change|passw|admin|root|dev|default|123|qwerty|super|hush|shh|guess|insecure|your[-_ ]|my[-_ ]?(?:jwt|app|key)|keyboard ?cat|example|demo|foo|dummy|letmein|hello|abc|todo|fixme/i;
var selector = /^[#.][a-z][\w-]*$/;
function isRedacted(text2) {
  return text2.includes(hidden);
}
function isGuessable(text2) {
  return !isRedacted(text2) && weak.test(text2);
}
function isChosen(text2) {
  if (/\.(?:crt|key|pem|cer|json|ya?ml|txt)$|^[\w-]+(?:\.[\w-]+){2,}$/i.test(text2)) return false;
  if (/^[a-z]+(?:[_-][a-z]+)*$/i.test(text2) && /(?:token|key|cookie|header|id|name|type|field|session|auth|csrf\w*)$/i.test(text2)) return false;
  return isGuessable(text2) || text2.length >= 12 && /\d/.test(text2) && /[A-Za-z]/.test(text2);
}

// rules/auth/credential-place.ts
function servesDevelopment(project, { path: path2, at: at2 }) {
  if (isSettingsForDevelopment(project, path2)) return true;
  const around2 = classAround(project, path2, at2.start)?.class;
  if (around2 === void 0) return false;
  return testClass.test(around2.name) || around2.fields.some(({ name, value }) => name === "TESTING" && value?.kind === "literal" && value.value === true);
}
function isChosenByDevelopers(project, { path: path2, at: at2 }) {
  const name = classAround(project, path2, at2.start)?.class.name;
  if (name === void 0 || !/^(?:Dev(?:el(?:opment)?)?|Local)(?![a-z])/.test(name)) return false;
  const names3 = (value, one) => value.kind === "name" && one.test(value.name);
  const isApart = (value) => value.kind === "conditional" && value.test.kind === "opaque" && value.then.kind === "name" && value.then.name === name && names3(value.otherwise, /^prod/i);
  return project.module(path2)?.functions.some(({ returns }) => returns.some(({ value }) => isApart(value))) === true;
}
var testClass = /^(?:Unit)?Test(?:s|ing)?(?![a-z])|(?:Test|Testing)(?:Config|Configuration|Settings)?$/;
var byHand = /(?:^|[/._-])seed(?:s|er|ers|data|ing)?(?:[/._-]|$)|(?:^|\/)data(?:\/users?)?\.[cm]?[jt]s$|(?:^|[/._-])(?:fakers?|fixtures|populate(?:_\w+)?|dummy(?:_\w+)?|(?:create_)?(?:demo|test|mock|dev|sample)_?data|factories)(?:[/._-]|$)|(?:^|\/)\.?scripts?\//i;
function isByHand(project, path2) {
  if (byHand.test(path2)) return true;
  const makesUp = project.module(path2)?.imports.some(({ from }) => /^(?:faker|factory|factory_boy|mimesis|model_bakery|@faker-js\/faker)(?:\.|$)/.test(from)) === true;
  return makesUp && !project.of("route").some((route) => route.path === path2);
}
function isFilledIn(project, source, names3) {
  const wanted = new Set([...names3, nameAt(project, source) ?? ""].map(last));
  return project.of("module").some(
    ({ role, bindings }) => role === "production" && bindings.some(({ name, value }) => name.includes(".") && wanted.has(last(name)) && value.kind === "call" && [...value.args, ...value.named.map((each) => each.value)].some((given) => given.kind === "member" && given.name === last(name)))
  );
}
function last(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}
function nameAt(project, { path: path2, at: at2 }) {
  const module = project.module(path2);
  const field = module?.classes.flatMap(({ fields }) => fields).find((each) => each.at.start === at2.start);
  const name = (field ?? module?.bindings.find((each) => each.at.start === at2.start))?.name;
  return name === void 0 ? null : last(name);
}

// rules/infra/products.ts
var products = [
  { name: "PostgreSQL", image: /^(?:.*\/)?(?:postgres(?:ql)?(?:-repmgr)?|postgis|pgvector|pgvecto-rs|timescaledb(?:-ha)?|supabase\/postgres|vectorchord.*|paradedb)$/, ports: { 5432: "datastore" } },
  { name: "PgBouncer", image: /(?:^|\/)(?:pgbouncer|pgpool|supavisor)$/, ports: { 5432: "datastore", 6432: "datastore" } },
  { name: "MySQL", image: /(?:^|\/)(?:mysql(?:-server)?|percona(?:-server)?)$/, ports: { 3306: "datastore", 33060: "datastore" } },
  { name: "MariaDB", image: /(?:^|\/)mariadb(?:-galera)?$/, ports: { 3306: "datastore" } },
  { name: "MongoDB", image: /(?:^|\/)(?:mongo(?:db)?|mongodb-community-server|percona-server-mongodb)$/, ports: { 27017: "datastore", 27018: "datastore", 27019: "datastore" }, open: "no-password", credential: /^(?:MONGO_INITDB_ROOT_(?:USERNAME|PASSWORD)(?:_FILE)?|MONGODB_(?:ROOT_)?PASSWORD(?:_FILE)?|MONGODB_INITDB_ROOT_PASSWORD)$/ },
  { name: "Redis", image: /(?:^|\/)(?:redis|redis-stack(?:-server)?|valkey|keydb|dragonfly|redis-alpine)$/, ports: { 6379: "datastore", 8001: "admin" }, open: "no-password", credential: /^(?:REDIS_PASSWORD(?:_FILE)?|REDIS_ARGS|VALKEY_PASSWORD(?:_FILE)?|DFLY_requirepass|VALKEY_EXTRA_FLAGS|REDIS_EXTRA_FLAGS|KEYDB_PASSWORD)$/ },
  { name: "Elasticsearch", image: /(?:^|\/)elasticsearch(?:-(?!exporter|head|hq|curator|dump)[\w-]+)?$/, ports: { 9200: "datastore", 9300: "datastore" } },
  { name: "OpenSearch", image: /(?:^|\/)(?:opensearch|wazuh-indexer)$/, ports: { 9200: "datastore", 9600: "metrics" } },
  { name: "MinIO", image: /(?:^|\/)minio$/, ports: { 9e3: "datastore", 9001: "admin" }, open: "default-account", credential: /^(?:MINIO_ROOT_PASSWORD(?:_FILE)?|MINIO_SECRET_KEY(?:_FILE)?|MINIO_CONFIG_ENV_FILE)$/ },
  // Filer and master ask for nothing, the S3 port for the keys it is given: https://github.com/seaweedfs/seaweedfs/wiki/Security-Overview
  { name: "SeaweedFS", image: /(?:^|\/)seaweedfs$/, ports: { 8333: "datastore", 8888: "datastore", 8080: "datastore", 9333: "admin" } },
  { name: "Milvus", image: /(?:^|\/)milvus$/, ports: { 19530: "datastore", 9091: "metrics" } },
  { name: "Qdrant", image: /(?:^|\/)qdrant$/, ports: { 6333: "datastore", 6334: "datastore" }, open: "no-password", credential: /^QDRANT__SERVICE__(?:API_KEY|READ_ONLY_API_KEY)$/ },
  { name: "Weaviate", image: /(?:^|\/)weaviate$/, ports: { 8080: "datastore", 50051: "datastore" } },
  { name: "Chroma", image: /(?:^|\/)chroma$/, ports: { 8e3: "datastore" }, open: "no-password", credential: /^CHROMA_(?:SERVER_AUTH\w*|AUTH\w*)$/ },
  { name: "ClickHouse", image: /(?:^|\/)clickhouse(?:-server)?$/, ports: { 8123: "datastore", 9e3: "datastore", 9004: "datastore", 9005: "datastore" } },
  { name: "Neo4j", image: /(?:^|\/)neo4j$/, ports: { 7474: "admin", 7473: "admin", 7687: "datastore" } },
  { name: "CockroachDB", image: /(?:^|\/)cockroach(?:db)?$/, ports: { 26257: "datastore", 8080: "admin" } },
  { name: "Cassandra", image: /(?:^|\/)(?:cassandra|scylla)$/, ports: { 9042: "datastore", 7e3: "datastore", 9160: "datastore" } },
  { name: "CouchDB", image: /(?:^|\/)couchdb$/, ports: { 5984: "datastore" } },
  { name: "InfluxDB", image: /(?:^|\/)influxdb$/, ports: { 8086: "datastore" } },
  { name: "SQL Server", image: /(?:^|\/)(?:mssql\/server|mssql-server-linux|azure-sql-edge)$/, ports: { 1433: "datastore" } },
  { name: "Oracle Database", image: /(?:^|\/)oracle-(?:xe|free)(?:-.*)?$/, ports: { 1521: "datastore" } },
  { name: "Memcached", image: /(?:^|\/)memcached$/, ports: { 11211: "datastore" }, open: "no-password", credential: /^MEMCACHED_PASSWORD$/ },
  { name: "etcd", image: /(?:^|\/)etcd$/, ports: { 2379: "datastore", 2380: "datastore" } },
  { name: "ZooKeeper", image: /(?:^|\/)(?:zookeeper|cp-zookeeper)$/, ports: { 2181: "datastore" } },
  { name: "Consul", image: /(?:^|\/)consul$/, ports: { 8500: "admin" } },
  { name: "SurrealDB", image: /(?:^|\/)surrealdb$/, ports: { 8e3: "datastore" } },
  { name: "Typesense", image: /(?:^|\/)typesense$/, ports: { 8108: "datastore" } },
  { name: "Meilisearch", image: /(?:^|\/)meilisearch$/, ports: { 7700: "datastore" } },
  { name: "ArangoDB", image: /(?:^|\/)arangodb$/, ports: { 8529: "datastore" } },
  { name: "LDAP", image: /(?:^|\/)openldap$/, ports: { 389: "datastore", 1389: "datastore" } },
  { name: "pgAdmin", image: /(?:^|\/)pgadmin4$/, ports: { 80: "admin", 443: "admin", 5050: "admin" } },
  { name: "Adminer", image: /(?:^|\/)adminer$/, ports: { 8080: "admin" } },
  { name: "phpMyAdmin", image: /(?:^|\/)phpmyadmin$/, ports: { 80: "admin", 8080: "admin" } },
  { name: "pgweb", image: /(?:^|\/)pgweb$/, ports: { 8081: "admin" } },
  { name: "mongo-express", image: /(?:^|\/)mongo-express$/, ports: { 8081: "admin" } },
  { name: "RedisInsight", image: /(?:^|\/)redisinsight$/, ports: { 5540: "admin", 8001: "admin" } },
  { name: "Redis Commander", image: /(?:^|\/)redis-commander$/, ports: { 8081: "admin" } },
  { name: "CloudBeaver", image: /(?:^|\/)cloudbeaver$/, ports: { 8978: "admin" } },
  { name: "CH-UI", image: /(?:^|\/)ch-ui$/, ports: { 3488: "admin", 5521: "admin" } },
  { name: "Portainer", image: /(?:^|\/)portainer(?:-ce|-ee)?$/, ports: { 9e3: "admin", 9443: "admin", 8e3: "admin" } },
  { name: "Kafka UI", image: /(?:^|\/)(?:kafka-ui|akhq|kafdrop)$/, ports: { 8080: "admin", 9e3: "admin" } },
  { name: "Attu", image: /(?:^|\/)attu$/, ports: { 3e3: "admin" } },
  { name: "Flower", image: /(?:^|\/)flower$/, ports: { 5555: "admin" } },
  { name: "RabbitMQ", image: /(?:^|\/)rabbitmq$/, ports: { 15672: "admin", 5672: "queue", 5671: "queue", 25672: "queue", 15692: "metrics" }, open: "default-account", credential: /^(?:RABBITMQ_DEFAULT_PASS(?:_FILE)?|RABBITMQ_PASSWORD)$/ },
  { name: "Kafka", image: /(?:^|\/)(?:kafka|cp-kafka|redpanda|kafka-native)$/, ports: { 9092: "queue", 9093: "queue", 9094: "queue", 29092: "queue", 9644: "admin" } },
  { name: "NATS", image: /(?:^|\/)nats(?:-streaming)?$/, ports: { 4222: "queue", 8222: "metrics" } },
  { name: "ActiveMQ", image: /(?:^|\/)activemq(?:-classic|-artemis)?$/, ports: { 8161: "admin", 61616: "queue" } },
  { name: "Prometheus", image: /(?:^|\/)prometheus$/, ports: { 9090: "metrics" } },
  { name: "Alertmanager", image: /(?:^|\/)alertmanager$/, ports: { 9093: "metrics" } },
  { name: "Pushgateway", image: /(?:^|\/)pushgateway$/, ports: { 9091: "metrics" } },
  { name: "node exporter", image: /(?:^|\/)node-exporter$/, ports: { 9100: "metrics" } },
  { name: "cAdvisor", image: /(?:^|\/)cadvisor$/, ports: { 8080: "metrics" } },
  { name: "database exporter", image: /(?:^|\/)(?:postgres[_-]exporter|redis_exporter|mysqld-exporter|blackbox-exporter|mongodb_exporter)$/, ports: { 9187: "metrics", 9121: "metrics", 9104: "metrics", 9115: "metrics", 9216: "metrics" } },
  { name: "Loki", image: /(?:^|\/)loki$/, ports: { 3100: "metrics" } },
  { name: "Jaeger", image: /(?:^|\/)(?:all-in-one|jaeger)$/, ports: { 16686: "dashboard", 4317: "metrics", 4318: "metrics", 14268: "metrics" } },
  { name: "Grafana", image: /(?:^|\/)grafana(?:-oss|-enterprise)?$/, ports: { 3e3: "dashboard" }, open: "default-account", credential: /^GF_SECURITY_(?:ADMIN_PASSWORD(?:__FILE)?|DISABLE_INITIAL_ADMIN_CREATION)$/, configuration: /^\/etc\/grafana(?:\/grafana\.ini|\/custom\.ini)?\/?$/ },
  { name: "Alloy", image: /(?:^|\/)grafana\/alloy$/, ports: { 12345: "dashboard", 4317: "metrics", 4318: "metrics" } },
  // Traces hold prompts and answers; no login unless told to: https://arize.com/docs/phoenix/self-hosting/features/authentication
  { name: "Phoenix", image: /(?:^|\/)arizephoenix\/phoenix$/, ports: { 6006: "dashboard", 4317: "metrics", 9090: "metrics" } },
  { name: "Kibana", image: /(?:^|\/)(?:kibana(?:-oss)?|opensearch-dashboards|wazuh-dashboard)$/, ports: { 5601: "dashboard" } },
  { name: "Zipkin", image: /(?:^|\/)zipkin(?:-slim)?$/, ports: { 9411: "dashboard" } },
  { name: "Grafana LGTM", image: /(?:^|\/)otel-lgtm$/, ports: { 3e3: "dashboard", 4317: "metrics", 4318: "metrics" } },
  // Neither asks for a login unless told to: https://mailpit.axllent.org/docs/configuration/http/, https://github.com/mailhog/MailHog/blob/master/docs/Auth.md
  { name: "Mailpit", image: /(?:^|\/)mailpit$/, ports: { 8025: "dashboard" } },
  { name: "MailHog", image: /(?:^|\/)mailhog$/, ports: { 8025: "dashboard" } },
  // Every call is allowed unless an authorizer is plugged in: https://docs.temporal.io/self-hosted-guide/security
  { name: "Temporal", image: /(?:^|\/)temporalio\/(?:auto-setup|server|temporal)$/, ports: { 7233: "datastore", 8233: "admin" } },
  { name: "Temporal UI", image: /(?:^|\/)temporalio\/(?:ui|web)$/, ports: { 8080: "admin", 8088: "admin" } },
  // No authentication of its own: https://docs.vespa.ai/en/security/securing-your-vespa-installation.html
  { name: "Vespa", image: /(?:^|\/)vespaengine\/vespa$/, ports: { 8080: "datastore", 8081: "datastore", 19071: "admin" } },
  // No authentication: whoever reaches it runs, pulls and deletes models. https://docs.ollama.com/api/authentication
  { name: "Ollama", image: /(?:^|\/)ollama$/, ports: { 11434: "datastore" } },
  { name: "Docker daemon", image: /(?:^|\/)docker(?:-socket-proxy)?$/, ports: { 2375: "admin", 2376: "admin" } }
];
var portAlone = {
  5432: ["PostgreSQL", "datastore"],
  3306: ["MySQL", "datastore"],
  6379: ["Redis", "datastore"],
  27017: ["MongoDB", "datastore"],
  9200: ["Elasticsearch", "datastore"],
  19530: ["Milvus", "datastore"],
  6333: ["Qdrant", "datastore"],
  11211: ["Memcached", "datastore"],
  1433: ["SQL Server", "datastore"],
  9042: ["Cassandra", "datastore"],
  7687: ["Neo4j", "datastore"],
  2375: ["Docker daemon", "admin"],
  15672: ["RabbitMQ", "admin"],
  5672: ["RabbitMQ", "queue"],
  9092: ["Kafka", "queue"]
};
function imageOf(service) {
  const { image: image2 } = service;
  if (image2?.kind !== "join") return image2 ? defaultText(image2) : null;
  return image2.parts.map((part2) => defaultText(part2) ?? "?").join("");
}
function baseOf(project, { path: path2, build }) {
  const file2 = build === void 0 ? null : joinPath(folderOf(path2), inFolder(build, "Dockerfile"));
  const from = file2 === null ? void 0 : project.of("image").findLast((fact) => fact.op === "from" && fact.lastStage && fact.path === file2);
  return from?.value ? defaultText(from.value) : null;
}
function isPublic2(port) {
  if (!port.published) return false;
  if (port.address === null) return true;
  const address = defaultText(port.address);
  return address !== null && /^(?:0\.0\.0\.0|\[?::\]?|\*|)$/.test(address.trim());
}
function isStore(service) {
  const product = productOf(imageOf(service));
  return product !== null && Object.values(product.ports).some((kind) => kind === "datastore" || kind === "queue");
}
function startedBy(service) {
  const line = commandLine(service);
  const isOpenFlower = /\bcelery\b.{0,200}\sflower\b/.test(line) && !/auth|\$/.test(line);
  return isOpenFlower ? products.find(({ name }) => name === "Flower") ?? null : null;
}
function commandLine({ command }) {
  if (!command) return "";
  return command.kind === "list" ? command.items.map((item) => defaultText(item) ?? "$").join(" ") : defaultText(command) ?? "$";
}
function productOf(image2) {
  if (image2 === null) return null;
  const name = image2.toLowerCase().replace(/@sha256:.*$/, "").replace(/:[^/:]*$/, "").replace(/^[\w.-]+\.[\w.-]+(?::\d+)?\//, "");
  return products.find((product) => product.image.test(name)) ?? null;
}
var shared2 = /* @__PURE__ */ new Set(["9200", "9092"]);
function portUse(port, product, named8) {
  const own = product?.ports[port];
  if (product && own) return { product: product.name, kind: own };
  const alone = named8 && product === null && shared2.has(port) ? void 0 : portAlone[port];
  return alone && (product === null || product.name === alone[0]) ? { product: alone[0], kind: alone[1] } : null;
}

// rules/infra/backing.ts
var tool2 = /(?:^|\/)(?:mc|minio-client|mailcatcher|maildev|localstack|stripe-mock|stripe-cli|busybox|alpine|[\w-]+-local|[\w-]+-emulator|azurite|tempo|otel\/[\w-]+|opentelemetry-collector[\w-]*|swagger-ui|ngrok|keycloak|openldap|elasticmq[\w-]*|wiremock|toxiproxy|temporalio\/admin-tools|dejavu|tabix|dbgate|phpredisadmin|sqlpad)(?::|@|$)/;
function isBacking(project, service) {
  if (service.build !== void 0) return false;
  if (service.image === void 0) return true;
  const image2 = imageOf(service);
  if (image2 === null) return false;
  return productOf(image2) !== null || tool2.test(image2) || isOfOthers(project, image2) && !mayUseStores(project, service);
}
function isOfOthers(project, image2) {
  const names3 = project.once(programs);
  return names3.size > 0 && image2.toLowerCase().replace(/(?:@|:[^/]*$).*/, "").split("/").every((part2) => !names3.has(flat2(part2)));
}
function programs(project) {
  const names3 = new Set(project.of("package").flatMap(({ name }) => name.split("/").map(flat2)));
  for (const path2 of project.files.keys()) if (path2.endsWith("/__init__.py")) names3.add(flat2(fileName(folderOf(path2))));
  names3.delete("");
  return names3;
}
function flat2(name) {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
function mayUseStores(project, service) {
  if (service.envFiles !== void 0) return true;
  const stores2 = new Set(project.of("service").filter((other) => other.path === service.path && isStore(other)).map(({ name }) => name));
  if (service.dependsOn?.some((name) => stores2.has(name)) || names2(commandLine(service), stores2)) return true;
  return project.of("supply").some(({ path: path2, service: of, value }) => {
    if (path2 !== service.path || of !== service.name) return false;
    const text2 = defaultText(value);
    return text2 === null || names2(text2, stores2);
  });
}
function names2(text2, stores2) {
  return text2.includes("$") || text2.split(/[^\w.-]+/).some((word) => stores2.has(word));
}

// rules/infra/deployment.ts
var productionName = /(?:^|[._-])(?:prod|production|deploy|release|live)(?=[._-]|$)/i;
var developmentName = /(?:^|[._-])(?:dev|devel|develop|development|debug|test|tests|testing|local|localhost|ci|e2e|bench|benchmark|demo|example|sample|template|playground|worktree|override|build)(?=[._-]|$)|compose[._-](?:db|databases?|migrate|migrations?|deps|dependencies)(?=[._-])/i;
var productionFolder = /(?:^|\/)\.?(?:prod|production|deploy(?:ment)?s?)\//i;
var sideFolder = /(?:^|\/)(?:profiling|bench(?:mark)?s?|load-?tests?|e2e|perf|hack|contrib|extras?|scripts|tools|dev|local|development|\.(?!docker\/|deploy|k8s|kube|platform|aws|azure|ebextensions)[^/]+)\//i;
var developmentProfiles = /^(?:dev|develop|development|test|tests|testing|debug|local|tools?|ci|e2e|dev-.*|.*-dev)$/i;
function servesDevelopment2(project, path2) {
  const verdicts = project.once(verdictsByPath);
  let verdict2 = verdicts.get(path2);
  if (verdict2 === void 0) {
    verdict2 = saysDevelopment(project, path2) || runsFromSource(project, path2) || hasProductionSibling(project, path2) || isBackingOnly(project, path2);
    verdicts.set(path2, verdict2);
  }
  return verdict2;
}
function verdictsByPath() {
  return /* @__PURE__ */ new Map();
}
function saysDevelopment(project, path2) {
  if (developmentFile(path2) || sideFolder.test(path2) && !isChartValues(project, path2)) return true;
  return project.of("service").some((service) => service.path === path2 && service.development === true);
}
var environmentName = /^(?:[A-Z]+_)?ENV(?:IRONMENT)?(?:_TYPE)?$/;
function runsFromSource(project, path2) {
  const built = project.of("service").filter((service) => service.path === path2 && service.build !== void 0);
  if (built.length === 0 || !built.every((service) => service.source === true) || productionName.test(fileName(path2)) || productionFolder.test(path2)) return false;
  const files2 = new Set(built.flatMap((service) => (service.envFiles ?? []).map((name) => joinPath(folderOf(path2), name))));
  return project.of("supply").some((fact) => fact.by === "dotenv" && files2.has(fact.path) && environmentName.test(fact.name) && /^(?:dev|develop|development|local)$/i.test(defaultText(fact.value) ?? ""));
}
function isDevelopmentEnvFile(project, path2) {
  if (project.files.get(path2)?.format !== "dotenv") return false;
  const readers = project.of("service").filter((service) => (service.envFiles ?? []).some((name) => joinPath(folderOf(service.path), name) === path2));
  return readers.length > 0 && readers.every((service) => servesDevelopment2(project, service.path));
}
function developmentFile(path2) {
  return developmentName.test(path2.slice(path2.lastIndexOf("/") + 1));
}
function isChartValues(project, path2) {
  return project.files.has(inFolder(folderOf(path2), "Chart.yaml"));
}
function hasProductionSibling(project, path2) {
  const slash = path2.lastIndexOf("/") + 1;
  const folder2 = path2.slice(0, slash);
  if (!/^(?:docker-)?compose\.ya?ml$/i.test(path2.slice(slash))) return false;
  for (const file2 of project.files.values()) {
    if (!/\.ya?ml$/i.test(file2.path) || !/compose/i.test(file2.path) || file2.path === path2) continue;
    const at2 = file2.path.lastIndexOf("/") + 1;
    const below = file2.path.slice(0, at2);
    if (isOverlay(project, file2.path)) continue;
    if (below.startsWith(folder2) && (productionName.test(file2.path.slice(at2)) || /(?:^|\/)(?:prod|production|deploy|deployment)\/$/i.test(below.slice(folder2.length)))) return true;
  }
  return false;
}
function isOverlay(project, path2) {
  return project.of("service").some((service) => service.path === path2 && service.overlay === true);
}
function isBackingOnly(project, path2) {
  const folder2 = folderOf(path2);
  const beside = project.of("service").filter((service) => service.by === "compose" && folderOf(service.path) === folder2);
  if (!beside.some((service) => service.path === path2 && isStore(service))) return false;
  if (productionName.test(path2.slice(path2.lastIndexOf("/") + 1)) || productionFolder.test(path2)) return false;
  return beside.every((service) => isBacking(project, service) || service.path !== path2 && (service.role !== "production" || saysDevelopment(project, service.path)));
}
function isDevelopmentService(service) {
  return service.profiles.length > 0 && service.profiles.every((profile) => developmentProfiles.test(profile));
}
function* deployedServices(project) {
  for (const service of project.of("service")) {
    if (service.role !== "production" || isDevelopmentService(service) || isPipeline(service.path)) continue;
    yield { service, development: servesDevelopment2(project, service.path) };
  }
}
function* deployedSupplies(project) {
  const sleeping = /* @__PURE__ */ new Set();
  for (const service of project.of("service")) if (isDevelopmentService(service)) sleeping.add(`${service.path}\0${service.name}`);
  for (const fact of project.of("supply")) {
    if (fact.role === "production" && !isPipeline(fact.path) && !sleeping.has(`${fact.path}\0${fact.service ?? ""}`)) yield fact;
  }
}
function isPipeline(path2) {
  return /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure-pipelines|woodpecker)(?:\/|[.-])/.test(path2);
}

// rules/debug/entry.ts
var otherEntries = /* @__PURE__ */ new Set(["wsgi.py", "asgi.py", "gunicorn.conf.py", "gunicorn_config.py", "gunicorn.py", "Procfile", "uwsgi.ini", "app.yaml", "serverless.yml", "vercel.json", "zappa_settings.json", "passenger_wsgi.py", "manage.py"]);
function started(project, path2) {
  const commands = project.once(commandsOf);
  if (commands.length === 0) return [...project.files.keys()].some((file2) => otherEntries.has(fileName(file2))) ? "otherwise" : "unknown";
  const name = fileName(path2);
  const module = `${folderOf(path2).replaceAll("/", ".")}.${name.slice(0, -3)}`.replace(/^\./, "");
  const runs2 = commands.some((words2) => words2.some((word, at2) => endsWithPath(word, path2, name) || words2[at2 - 1] === "-m" && (word === module || module.endsWith(`.${word}`))));
  return runs2 ? "by-deployment" : "otherwise";
}
function mayRunFlask(project) {
  const commands = project.once(commandsOf);
  return commands.length === 0 || commands.some((words2) => words2.some((word, at2) => fileName(word) === "flask" || word.endsWith(".py") && /^python[\d.]*$/.test(fileName(words2[at2 - 1] ?? ""))));
}
function endsWithPath(word, path2, name) {
  if (!word.endsWith(name)) return false;
  const bare2 = word.replace(/^\.?\/+/, "");
  return bare2 === name || path2.endsWith(`/${bare2}`) || bare2 === path2 || bare2.endsWith(`/${path2}`) || bare2.endsWith(`/${name}`);
}
function commandsOf(project) {
  const found2 = [];
  for (const fact of project.of("image")) {
    if (fact.role === "production" && fact.value !== void 0 && (fact.op === "cmd" || fact.op === "entrypoint")) found2.push(words(project, fact.path, fact.value));
  }
  for (const fact of project.of("service")) {
    if (fact.role === "production" && fact.command !== void 0 && !servesDevelopment2(project, fact.path)) found2.push(words(project, fact.path, fact.command));
  }
  return found2.filter((each) => each.length > 0);
}
function words(project, path2, value) {
  const result = outcomes(project, path2, value, { supplies: false })[0]?.value;
  const texts = result?.kind === "list" ? result.items.map((item) => textOf(item) ?? "") : [result === void 0 ? "" : textOf(result) ?? ""];
  return texts.flatMap((text2) => text2.split(/[\s;&|"']+/)).filter((word) => word !== "");
}

// rules/secret/names.ts
var passwordWords2 = /* @__PURE__ */ new Set(["password", "passwd", "pwd", "passphrase", "passwort", "pass", "passw", "userpass", "dbpass", "dbpassword", "userpassword", "rootpassword", "mypassword", "adminpassword", "senha", "contrasena", "sshpass", "pgpassword", "psw", "pword", "passcode"]);
var keyWords = /* @__PURE__ */ new Set(["token", "secret", "apikey", "secretkey", "accesskey", "accesstoken", "authtoken", "clientsecret", "appsecret", "privatekey", "bearer", "credential", "credentials", "creds", "authkey", "apitoken", "apisecret", "keysecret", "masterkey", "encryptionkey", "signingkey", "refreshtoken", "idtoken", "jwtsecret", "appkey", "secretaccesskey", "sessiontoken", "authorization", "secrets", "tokens", "cookiesecret", "apikeys", "servicekey", "licensekey", "sharedkey", "accountkey", "authtokens", "xapikey"]);
var keyQualifiers = /* @__PURE__ */ new Set(["api", "secret", "access", "private", "encryption", "encrypt", "decryption", "signing", "sign", "signature", "auth", "master", "service", "account", "admin", "app", "client", "license", "jwt", "session", "webhook", "deploy", "ssh", "hmac", "aes", "subscription", "function", "functions", "management", "integration", "ingestion", "write", "read", "shared", "security", "server", "token", "salt", "hash", "cookie", "wallet", "fernet", "role", "license", "consumer", "merchant", "pay", "cipher", "crypt", "validation", "secretkey", "rsa", "ecdsa", "dsa", "crypto", "bot", "openai", "qwen", "deepseek", "dashscope", "zhipu", "moonshot", "openrouter", "anthropic", "llm", "ai", "gemini", "groq", "x"]);
var harmlessTails = /* @__PURE__ */ new Set(["prod", "production", "live", "staging", "stage", "dev", "uat", "base", "value", "val", "string", "str", "v", "one", "two", "primary", "secondary", "main", "old", "new", "b", "bytes", "plain", "raw", "text", "b64", "base64", "encoded", "hex", "default", "backup", "env", "us", "eu", "cn", "sandbox", "local", "test", "commit", "const", "constant", "literal", "data", "current", "real"]);
var publicWords = /* @__PURE__ */ new Set(["public", "pub", "publishable", "anon", "anonymous", "site", "sitekey", "csrf", "xsrf", "authenticity", "non", "nonmatching", "redacted", "masked", "hidden", "blank", "unchanged", "tiktoken", "detokenize", "store", "vault", "csrfmiddleware", "csrftoken", "xsrftoken", "csrfmiddlewaretoken", "next", "page", "nextpage", "continuation", "pagination", "cursor", "cancellation", "cancel", "design", "eos", "bos", "unk", "sep", "pad", "cls", "mask", "stop", "special", "max", "min", "num", "total", "input", "output", "prompt", "completion", "reset", "idempotency", "cache", "sort", "partition", "primary", "foreign", "resume", "sync", "verification", "dsn", "etag", "commit", "fake", "dummy", "mock", "example", "sample", "invalid", "wrong", "bad", "expired", "test", "integrity", "checksum", "digest", "expected", "i18n", "lang", "locale", "translation", "bypass", "compass", "hashed", "encrypted", "sha256", "sha2", "sha1", "sha512", "md5", "bcrypt", "sha", "sealed", "react", "map", "turnstile", "recaptcha", "captcha", "publickey", "publictoken", "algolia", "search", "posthog", "firebase", "segment", "rudder", "rudderstack", "amplitude", "mixpanel", "ga", "gtm", "analytics", "tracking", "measurement", "telemetry"]);
var wordBreak = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)/;
var remembered = /* @__PURE__ */ new Map();
function credentialKind(name) {
  const known3 = remembered.get(name);
  if (known3 !== void 0) return known3;
  const kind = judge(name);
  if (remembered.size >= 4096) remembered.clear();
  remembered.set(name, kind);
  return kind;
}
var publicName = /chatwoot.*(?:sdk|website|widget)|website_?token$|^write_?key$/i;
var products2 = /* @__PURE__ */ new Set(["onepassword", "1password"]);
function judge(name) {
  if (publicName.test(name)) return null;
  const words2 = name.split(wordBreak).filter((word) => word !== "").map((word) => word.toLowerCase());
  let last2 = words2.length - 1;
  while (last2 > 0 && (harmlessTails.has(words2[last2]) || /^\d+$/.test(words2[last2])) && !isCredentialWord(words2, last2)) last2--;
  for (let at2 = 0; at2 <= last2; at2++) {
    if (publicWords.has(words2[at2])) return null;
  }
  return kindAt(words2, last2);
}
var openKey = /map|pusher|sentry|vapid|measure|stripe_?key$|index|sort|group|order|lookup|primary|object|_size_key$/i;
function mayBeKey(name) {
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_KEY$/.test(name) || openKey.test(name)) return false;
  return !name.toLowerCase().split("_").some((word) => publicWords.has(word));
}
function isCredentialWord(words2, at2) {
  return kindAt(words2, at2) !== null;
}
function kindAt(words2, at2) {
  const word = words2[at2];
  if (word === void 0) return null;
  if (passwordWords2.has(word)) return "password";
  if (keyWords.has(word)) return "key";
  const before2 = words2[at2 - 1];
  if ((word === "key" || word === "keys") && before2 !== void 0 && (keyQualifiers.has(before2) || /[a-z]{2}api$/.test(before2))) return "key";
  if (word === "auth" && before2 !== void 0 && at2 === words2.length - 1) return "key";
  if (word.length > 6 && !products2.has(word) && /(?:password|passwd|apikey|secretkey|secret|token)$/.test(word)) return /passw/.test(word) ? "password" : "key";
  return null;
}

// rules/secret/randomness.ts
var commonPairs = new Set(
  "a:bcdgilmnprstuvy b:aeiloru c:acehiklortu d:aeiosu e:abcdefglmnprstvx f:aefilo g:aehir h:aeio i:abcdefglmnoprstvz k:eis l:adeilostuy m:abeiop n:acdefginost o:abcdglmnoprstuvw p:aeiloprstu q:u r:acdegimorstuy s:acehilopstu t:acehilorstuy u:abceilmnprst v:aei w:aei y:p z:e".split(" ").flatMap((group) => [...group.slice(2)].map((second) => group[0] + second))
);
function entropy(text2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < text2.length; at2++) {
    const unit = text2.charCodeAt(at2);
    counts2.set(unit, (counts2.get(unit) ?? 0) + 1);
  }
  let bits2 = 0;
  for (const count2 of counts2.values()) bits2 -= count2 / text2.length * Math.log2(count2 / text2.length);
  return bits2;
}
function wordiness(text2) {
  const lower2 = text2.toLowerCase();
  let pairs = 0;
  let common = 0;
  for (let at2 = 0; at2 + 1 < lower2.length; at2++) {
    if (!isLetter(lower2.charCodeAt(at2)) || !isLetter(lower2.charCodeAt(at2 + 1))) continue;
    pairs++;
    if (commonPairs.has(lower2.slice(at2, at2 + 2))) common++;
  }
  return pairs < 4 ? 0.5 : common / pairs;
}
var hexadecimal = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
var uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function isHex(text2) {
  return hexadecimal.test(text2);
}
function isUuid(text2) {
  return uuid.test(text2);
}
function looksRandom(text2) {
  const letters = count(text2, isLetter);
  const digits2 = count(text2, isDigit);
  if (isHex(text2)) return digits2 >= 3 && letters >= 2 && text2.length >= 16 && entropy(text2) >= 2.9;
  const least = Math.min(3.3, Math.log2(text2.length) - 0.75);
  if (entropy(text2) < least) return false;
  const words2 = wordiness(text2);
  if (digits2 === 0) return text2.length >= 16 && words2 < 0.5 && turns(text2) >= text2.length / 6;
  const shuffled = turns(text2) / text2.length;
  return words2 < 0.62 || shuffled >= 0.4 && words2 < 0.8;
}
function looksScrambled(text2) {
  return text2.length >= 12 && /^[A-Za-z]+$/.test(text2) && entropy(text2) >= 2.9 && wordiness(text2) <= (turns(text2) >= 3 ? 0.42 : text2.length >= 14 ? 0.36 : 0);
}
function turns(text2) {
  let changes = 0;
  for (let at2 = 1; at2 < text2.length; at2++) {
    if (classOf(text2.charCodeAt(at2)) !== classOf(text2.charCodeAt(at2 - 1))) changes++;
  }
  return changes;
}
function classes(text2) {
  const seen = /* @__PURE__ */ new Set();
  for (let at2 = 0; at2 < text2.length; at2++) seen.add(classOf(text2.charCodeAt(at2)));
  return seen.size;
}
function classOf(unit) {
  if (unit >= 97 && unit <= 122) return 0;
  if (unit >= 65 && unit <= 90) return 1;
  return isDigit(unit) ? 2 : 3;
}
function count(text2, test) {
  let total = 0;
  for (let at2 = 0; at2 < text2.length; at2++) if (test(text2.charCodeAt(at2))) total++;
  return total;
}
function isLetter(unit) {
  return unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90;
}
function isDigit(unit) {
  return unit >= 48 && unit <= 57;
}

// rules/secret/placeholder.ts
function unreal(value) {
  if (isReference(value)) return "reference";
  if (documented.has(value) || isFiller(value) || isInterleaved(value) || placeholderWord.test(value)) return "placeholder";
  return spelledOut(value) ?? (isExpression(value) ? "expression" : null);
}
function isDummy(secret3) {
  return documented.has(secret3) || image.test(secret3) || isFiller(secret3) || dummyWord.test(secret3);
}
var image = /lEQVR4|JREFUe|SURBVH|SUVORK5|JRU5Erk|lFTkSuQ/;
var sampleLead = /(?:placeholder|examples?|sample|e\.g\.?|for instance|例如|示例|比如|如)["'`]?\s{0,3}(?:[:=(]|=>|是|为|：|，)?\s{0,3}[[{(]{0,2}\s{0,40}["'`]{0,2}$/i;
function isSampleLead(before2) {
  return sampleLead.test(before2);
}
var documented = new Set(
  [
    ["AKIAIOSFODNN7", "EXAMPLE"],
    // AWS documentation
    ["wJalrXUtnFEMI/K7MDENG/bPxRfiCY", "EXAMPLEKEY"],
    ["AKIAI44QH8DHB", "EXAMPLE"],
    ["je7MtGbClwBF/2Zp9Utk/h3yCo8nvb", "EXAMPLEKEY"],
    ["Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/", "K1SZFPTOtr/KBHBeksoGMGw=="],
    // Azurite, Cosmos emulator
    ["C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw", "/Jw=="],
    ["4eC39HqLyjWDarjt", "T1zdp7dc"],
    // Stripe documentation
    ["sk_te", "st_4eC39HqLyjWDarjt", "T1zdp7dc"],
    ["6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI".slice(0, 20), "AJcZVRqyHh71UMIEGNQ_MXjiZKhI".slice(3)],
    // reCAPTCHA test key
    ["6LeIxAcTAAAAAGG", "-vFI1TnRWxMZNFuojJ4WifJWe"],
    ["6fe4476ee5a18328", "82e326b506d14126"],
    // DocSearch, search only
    ["33f!!", "lloppa"],
    // NuGet documentation
    ["hal+9", "ooo_da!sY"],
    ["A0Zr98j/3yX ", "R~XHH!jmN]LWX/,?RT"],
    // Flask documentation
    ["1x00000000000000000000", "00AA"]
    // Turnstile test keys
  ].map((parts2) => parts2.join(""))
);
var template = /\$\{|\$\(|\{\{|\{%|<%|#\{|%\{|\$\[\[|%\([\w.]+\)s|@@|__[A-Z][A-Z_]+__/;
var variable = /^\$[A-Za-z_]\w*|^%[A-Za-z_]\w*%$|^\$env:|^@\w+@$|^\$\d$/;
var pointer = /^#\/[\w$~%.-]+(?:\/[\w$~%.{}-]*)*$/;
var bracketed = /^<[^<>]*>$|^\[[^[\]]*\]$|^\{[^{}]*\}$|^\([^()]*\)$|<[A-Za-z][\w .:|/-]*>/;
var format = /^%[-\d.]*[sdvqxr]|%[sdv]$|^\{\d*\}|\{[A-Za-z_][\w.]*\}/;
var store = /^(?:vault|secret|secrets|ssm|env|file|ref\+|op|akv|gcp|awssm|awsssm|aws-ssm|azurekv|keyvault|doppler|infisical|bws|pass|keychain|cmd|exec|sm|arn:aws[\w-]*|projects)[:/]/i;
var sealed2 = /^(?:ENC[[(]|\{cipher\}|!vault|\$ANSIBLE_VAULT|\$[126][aby]?\$|\$argon2|\$scrypt|\$pbkdf2|pbkdf2[_:]|scrypt:|bcrypt[_$:]|argon2|\{(?:SSHA|SHA|MD5|CRYPT|bcrypt|noop)|SCRAM-SHA|gAAAAA[\w-]{40}|md5[0-9a-f]{32}$|AQICAH)|:?\$2[abxy]?\$\d\d\$/i;
var hash = /^(?:[a-z]{1,8}-)?(?:sha(?:1|224|256|384|512)|md5|blake2b|blake3|sri)[-:=~]/i;
function isReference(value) {
  return pointer.test(value) || template.test(value) || variable.test(value) || bracketed.test(value) || format.test(value) || store.test(value) || sealed2.test(value) || hash.test(value);
}
var masked = /(\d{3,6})(?:-\1){2}|\*{3,}|•{3,}|…|\.{3}|#{4,}|_{5,}|-{6,}|[xX]{4,}|^[xX*.?#_-]+$/;
var keyboard = /qwerty|asdfgh|zxcvbn|qazwsx|1q2w3e|1qaz2wsx|deadbeef|cafebabe|baadf00d|badc0ffee|abc123|123abc|abcd1234|foobar|lorem|loremipsum/i;
function isFiller(value) {
  return masked.test(value) || keyboard.test(value) || isMonotonous(value) || isPeriodic(value) || longestSequence(value) >= 7;
}
function isMonotonous(value) {
  let run2 = 1;
  let longest2 = 1;
  for (let at2 = 1; at2 < value.length; at2++) {
    run2 = value.charCodeAt(at2) === value.charCodeAt(at2 - 1) ? run2 + 1 : 1;
    if (run2 > longest2) longest2 = run2;
  }
  if (longest2 >= 6 && longest2 >= value.length / 16) return true;
  if (value.length >= 12 && /^(?:(.)\1{2,7})+$/.test(value)) return true;
  return value.length >= 8 && new Set(value).size <= Math.min(4, value.length / 3);
}
function isPeriodic(value) {
  if (value.length < 6 || value.length > 512) return false;
  return (value + value).indexOf(value, 1) < value.length;
}
function isInterleaved(value) {
  if (value.length < 10 || value.length > 512) return false;
  const every = (from) => [...value].filter((_, at2) => at2 % 2 === from).join("");
  return longestSequence(every(0)) >= 5 && longestSequence(every(1)) >= 5;
}
function longestSequence(value) {
  let longest2 = 1;
  let up2 = 1;
  let down = 1;
  for (let at2 = 1; at2 < value.length; at2++) {
    const step = value.charCodeAt(at2) - value.charCodeAt(at2 - 1);
    const wraps = value[at2 - 1] === "9" && (value[at2] === "0" || value[at2] === "a" || value[at2] === "A");
    up2 = step === 1 || wraps ? up2 + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    longest2 = Math.max(longest2, up2, down);
  }
  return longest2;
}
var dummyWord = /fake(?:token|key|secret|password)|characters?long|non-?existent|example|placeholder|change[-_]?me|change[-_]?this|your[-_]|[-_]your|redacted|replace[-_]?(?:me|with|this)|insert[-_]|dummy|notreal|not[-_]a[-_]real|sample[-_]|fake[-_]|[-_]fake|test[-_]?key|mock[-_]|[-_]here$|todo[-_]|secretlint-disable/i;
var placeholderWord = /example|placeholder|change|your|redact|replace|insert|dummy|sample|fixme|insecure|notreal|undefined|(?:^|[^A-Za-z])(?:test(?:ing|er|s)?|fake|my|mock|foo|bar|baz|demo|todo|none|null|nil|here|true|false|tbd|temp|tmp|default|invalid|wrong|bogus|not|xxx|abc|n\/a|unset|unused|empty|optional|required|enter|put|any|some|old|new|development|local|localhost|sandbox)(?=$|[^A-Za-z])|测试|示例|你的|您的|替换|修改|密码|密钥|请/i;
var vocabulary = new Set(
  "a about access account ad add admin administrator after agent ai alice an and any api app application apps at auth authentication authorization aws azure backend base be bearer before best bob board bot browser bucket build but by ca cache char chars characters cert client cloud code company confirm conn connection consumer cookie credential credentials cred creds crypt csrf current dashboard data database db default demo deploy dev developer development do docker django elastic elasticsearch email empty encrypt encryption end enough enter env environment error esc expired field file first flask for forgot form free from front frontend generate generated gitea github gitlab google grafana graphql guest hash hello help here hex hmac home host hunter id if in incorrect input insecure internal invalid is it jenkins john jwt kafka key keycloak keys kibana laravel length less letmein letters licence license linux local localhost log login long longer machine mail main manager mariadb master me min mini minimum minio mint missing mongo mongodb mq must my mysql n8n name nest neo neo4j new nextauth no node none not null number oauth of off ok old on one online only open openai openssl operator option or oracle orm our owner pass passcode passphrase passwd passwort password passwords pg php phrase pin please postgres postgresql prisma private prod production project protected proxy public put pw pwd qwerty rabbit rabbitmq rails rand random read real redis refresh register remote repeat replace req require required reset retype rest root ruby safe salt same sa scott secret secrets secure security seed select send server service session set shared short should show sign signature signin signing signup simple site some sonar spring sql sqlserver ssh ssl staging start store string strong super supersecret superuser sure symbol sys system temp temporary tester test testing text that the them this tiger to toor token tokens tom too tmp twilio two type un undefined unsafe update use user username users using value valid vault verify very wait wallet was web webhook welcome with word work world write wrong x xyz yes you your zone".split(" ")
);
var weakWords = /admin|root|postgres|mysql|mongo|redis|rabbit|minio|guest|password|passwd|pass|pwd|123|letmein|welcome|tiger|changeit|elastic|grafana|sonar|neo4j|toor|user|secret/i;
function spelledOut(value) {
  if (value.length > 100) return null;
  const plain3 = value.toLowerCase();
  if (!/[a-z]/.test(plain3)) return /^\d{0,5}$|^(?:19|20)\d{6}$/.test(plain3) || longestSequence(plain3) >= Math.min(6, plain3.length - 1) ? "default" : null;
  if (plain3.length >= 8 && plain3.replace(/[^a-z]/g, "").length < 3) return null;
  const leet = asLetters(plain3);
  if (/^[a-z]+[-_@.]?(?:123\d*|12|1|01|007|20[12]\d|321)[!@#]?$/.test(plain3)) return "default";
  for (const reading2 of [plain3, leet, leet.replace(/[a-z]*$/, ""), asLetters(plain3.replace(/[^a-z]+$/, ""))]) {
    const runs2 = reading2.match(/[a-z]+/g);
    if (runs2 !== null && runs2.every(isSpelled)) return weakWords.test(plain3) ? "default" : "placeholder";
  }
  return null;
}
function asLetters(plain3) {
  return plain3.replace(/[@4]/g, "a").replace(/0/g, "o").replace(/[$5]/g, "s").replace(/3/g, "e").replace(/1/g, "i");
}
function isSpelled(letters) {
  const reachable = new Uint8Array(letters.length + 1);
  reachable[0] = 1;
  for (let from = 0; from < letters.length; from++) {
    if (reachable[from] === 0) continue;
    for (let to = from + 1; to <= Math.min(letters.length, from + 14); to++) {
      if (vocabulary.has(letters.slice(from, to))) reachable[to] = 1;
    }
  }
  return reachable[letters.length] === 1;
}
var path = /^(?:[A-Za-z]:)?[\\/]|^\.{1,2}[\\/]|^~\/|\.(?:pem|key|crt|cer|json|ya?ml|txt|env|py|[cm]?[jt]sx?|go|rb|php|java|html?|css|md|sh|p12|pfx|jks|conf|cfg|ini|toml|xml|svg|png|sql|csv|log)$/i;
var url = /^[a-z][a-z0-9+.-]*:\/\/|^www\.|^mailto:/i;
var mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
var call = /[A-Za-z_]\w*\(|\)$|^(?:process|os|env|config|settings|self|this|props|params|req|request|options|args|ctx|context|user|data|state|form|row|res|response|secrets|vars|var|local|module|import|await|new|return|typeof|lambda|function|async)\b[.\s[(?]/;
var member2 = /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*|\[[^\]]*\]|::\w+|->\w+)+;?$/;
var identifier = /^[A-Za-z_$]+$|^[a-z]+(?:_[a-z0-9]+)+$|^[A-Z]+(?:_[A-Z0-9]+)+$|^[a-z]+(?:-[a-z]+)+\d?$|^[a-z]+(?:[A-Z][a-z]+)+\d*$|^(?:[A-Z][a-z]+)+\d?$/;
var date = /^\d{4}-\d\d-\d\d(?:[T ]|$)|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/;
var version = /^[v^~<>=]*\d+(?:\.\d+)+(?:[-+.]?\w*)*$/;
var markup = /^<|>$|<\/|&(?:lt|gt|amp|quot|nbsp);|^[#.][A-Za-z][\w-]*$|^#[0-9a-f]{3,8}$|^\\|\^\[|\[\^|\\[dwsb]|\(\?|\.\*|\.\+/i;
function isExpression(value) {
  if (isSlug(value) || isPattern(value)) return true;
  if (path.test(value) || url.test(value) || mail.test(value) || call.test(value) || date.test(value) || version.test(value) || markup.test(value)) return true;
  return /\s/.test(value) || member2.test(value) && !/\d.*\d.*\d/.test(value);
}
function isPattern(value) {
  return /\[[^\]]*(?:A-Z|a-z|0-9|\\[dsw])[^\]]*\]/.test(value);
}
function isSlug(value) {
  const parts2 = value.split(/[-_.:/]/);
  if (parts2.length < 2) return false;
  return parts2.every((part2) => /^(?:[A-Za-z]+|\d{1,4}|[A-Za-z]{2,}\d{1,3}|[a-z]\d{1,2}[a-z]?)$/.test(part2)) && parts2.some((part2) => /^[A-Za-z]{3,}\d{0,2}$/.test(part2)) && wordiness(parts2.join("")) >= 0.5;
}
function isIdentifier(value) {
  return identifier.test(value);
}

// rules/infra/weak-password.ts
var defaults3 = new Set(
  "postgres postgresql p0stgr3s p0stgres adm1n s3cret s3cr3t admin administrator root password passwd passw0rd p@ssw0rd pass pwd pw secret guest test tests testing example demo user username default mysql mariadb redis mongo mongodb minio minioadmin minio123 miniosecret minio_password rabbitmq rabbit elastic neo4j grafana keycloak sa docker dev devpass prom-operator toor letmein welcome qwerty abc123 changeit foobared foobar airflow superset nacos sonar zabbix nexus kibana couchdb clickhouse cassandra oracle system manager tiger temporal".split(" ")
);
var suffixed = /^(?:admin|root|password|passw0rd|pass|postgres|mysql|redis|mongo|minio|rabbit(?:mq)?|test|user|guest|secret|dev|demo|elastic|grafana|qwerty)[-_@.!]?(?:\d|password|passwd|pwd|secret|admin|root|user|test|dev)*[!@#.]?$/i;
var counting = /^(?:0*1?2?3?4?5?6?7?8?9?0?|1{3,}|0{3,}|6{3,}|8{3,}|(?:123){2,3}|112233|121212|654321|987654321)$/;
var toChange = /^(?:please[-_ ]?)?change[-_ ]?(?:me|this|it|now|pass\w*)\b|^changeme\d*!?$|^changethis\d*$|^(?:your|my|insert|enter|replace|set|update)[-_ ]|^<[^<>]+>$|[-_]change[-_]?me$|^replaceme$|^your\w*password\w*$|[-_]here$|^(?:some|a|any)?[-_ ]?random[-_ ]?(?:string|value|secret|key|password)|^replace[-_ ]?(?:me|this|with)\b|^(?:foo|bar|baz)$/i;
var descriptive = /(?:secure|strong|complex|safe)[a-z_-]{0,24}(?:password|passwd|secret|key)|(?:password|secret|key)[a-z_-]{0,24}(?:should|must|please|insecure|change|update)/i;
var afterName = /^[a-z][a-z0-9]{1,30}(?:[-_][a-z0-9]{1,30}){0,3}[-_](?:password|passwd|pass|secret(?:[-_]?key)?)(?:[-_]?\d{1,4})?$/i;
var named3 = /^(?=.*(?:PASS|SECRET|KEY))[A-Z]+(?:[_-][A-Z]+)+$/;
var shouted = /^(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|SECRET|SENHA|CONTRASE[NÑ]A|CLAVE|PASSWORT|KENNWORT|MOTDEPASSE)$/;
function weaknessOf(password2, around2) {
  const value = password2.trim();
  const lower2 = value.toLowerCase();
  if (lower2 === "" || value.length > 60 || /[\s{}$]/.test(value)) return null;
  if (/^(?:null|none|nil|undefined|true|false)$/.test(lower2)) return null;
  if (toChange.test(value) || named3.test(value) || shouted.test(value) || /^[A-Za-z_-]+\d?$/.test(value) && descriptive.test(value)) return "placeholder";
  if (defaults3.has(lower2) || suffixed.test(lower2) || counting.test(lower2)) return "default";
  if (around2.user !== void 0 && lower2 === around2.user.toLowerCase()) return "same-as-user";
  if ((around2.names ?? []).some((name) => lower2 === name.toLowerCase() || isDomainOf(lower2, name.toLowerCase()))) return "same-as-user";
  const kind = unreal(value);
  if (kind === "default") return "default";
  return afterName.test(value) ? "descriptive" : null;
}
function isDomainOf(value, name) {
  return name.length > 2 && /^[a-z]{2,5}\.[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(value) && value.endsWith(`.${name}`);
}

// rules/infra/accounts.ts
var serverVariables = [
  [/^(?:POSTGRES(?:QL)?|PG)_(?:POSTGRES_)?PASSWORD$|^PGPASSWORD$/, "PostgreSQL"],
  [/^MYSQL_(?:ROOT_)?PASSWORD$/, "MySQL"],
  [/^MARIADB_(?:ROOT_)?PASSWORD$/, "MariaDB"],
  [/^MONGO_INITDB_ROOT_PASSWORD$|^MONGODB_(?:ROOT_)?PASSWORD$|^MONGODB_INITDB_ROOT_PASSWORD$/, "MongoDB"],
  [/^MINIO_(?:ROOT_PASSWORD|SECRET_KEY|SECRET_ACCESS_KEY)$/, "MinIO"],
  [/^GF_SECURITY_ADMIN_PASSWORD$|^GRAFANA_(?:ADMIN_)?PASSWORD$/, "Grafana"],
  [/^RABBITMQ_(?:DEFAULT_PASS|PASSWORD)$/, "RabbitMQ"],
  [/^(?:ELASTIC|ELASTICSEARCH|KIBANA)_PASSWORD$/, "Elasticsearch"],
  [/^OPENSEARCH_INITIAL_ADMIN_PASSWORD$/, "OpenSearch"],
  [/^(?:KEYCLOAK_ADMIN|KC_BOOTSTRAP_ADMIN)_PASSWORD$/, "Keycloak"],
  [/^PGADMIN_DEFAULT_PASSWORD$/, "pgAdmin"],
  [/^NEO4J_(?:AUTH|PASSWORD)$/, "Neo4j"],
  [/^CLICKHOUSE_(?:ADMIN_)?PASSWORD$/, "ClickHouse"],
  [/^(?:MSSQL_)?SA_PASSWORD$/, "SQL Server"],
  [/^(?:REDIS|VALKEY|KEYDB)_PASSWORD$/, "Redis"],
  [/^ME_CONFIG_(?:BASICAUTH|MONGODB_ADMIN)PASSWORD$/, "mongo-express"],
  [/^COUCHDB_PASSWORD$/, "CouchDB"],
  [/^(?:DOCKER_)?INFLUXDB_(?:INIT_|ADMIN_|USER_)?PASSWORD$/, "InfluxDB"],
  [/^ARANGO_ROOT_PASSWORD$/, "ArangoDB"],
  [/^_AIRFLOW_WWW_USER_PASSWORD$/, "Airflow"],
  [/^MEILI_MASTER_KEY$/, "Meilisearch"],
  [/^TYPESENSE_API_KEY$/, "Typesense"],
  [/^ACTIVEMQ_(?:ADMIN_)?PASSWORD$/, "ActiveMQ"],
  [/^LDAP_ADMIN_PASSWORD$/, "LDAP"]
];
function isServerVariable(name) {
  return serverVariables.some(([pattern2]) => pattern2.test(name));
}
var namesUser = /(?:USER(?:NAME)?|_DB|DATABASE|DB_NAME|_NAME|KEYCLOAK_ADMIN)$/i;
var openSwitches = [
  [/^POSTGRES_HOST_AUTH_METHOD$/, /^trust$/i, "PostgreSQL"],
  [/^(?:MYSQL|MARIADB)_ALLOW_EMPTY(?:_ROOT)?_PASSWORD$/, /^(?:1|true|yes|on)$/i, "MySQL"],
  [/^NEO4J_AUTH$/, /^none$/i, "Neo4j"]
];
function* suppliedAccounts(project) {
  const byFile2 = userNames(project);
  const off = switchedOff(project);
  for (const fact of deployedSupplies(project)) {
    if (fact.by !== "compose" && fact.by !== "kubernetes") continue;
    for (const account of accountsIn(project, fact, fact.by, byFile2.get(fact.path) ?? [])) {
      const prefix = /^[A-Z0-9]+(?=_)/.exec(fact.name)?.[0];
      yield !account.server && off.has(`${fact.path}\0${fact.service ?? ""}\0${prefix}`) ? { ...account, unused: true } : account;
    }
  }
}
function switchedOff(project) {
  const off = /* @__PURE__ */ new Set();
  for (const { path: path2, service, name, value } of project.of("supply")) {
    const prefix = /^([A-Z0-9]+)_ENABLED?$/.exec(name)?.[1];
    if (prefix !== void 0 && value.kind === "literal" && /^(?:false|0|no|off)$/i.test(String(value.value))) off.add(`${path2}\0${service ?? ""}\0${prefix}`);
  }
  return off;
}
function* envFileAccounts(project) {
  for (const { service, facts } of readEnvFiles(project)) {
    const beside = facts.filter((fact) => namesUser.test(fact.name)).flatMap((fact) => defaultText(fact.value) ?? []);
    for (const fact of facts) {
      for (const account of accountsIn(project, { ...fact, service: service.name }, "compose", beside)) yield { ...account, usedAt: { path: service.path, at: service.nameAt } };
    }
  }
}
function* readEnvFiles(project) {
  const byPath2 = /* @__PURE__ */ new Map();
  for (const fact of project.of("supply")) {
    if (fact.by !== "dotenv" || fact.role !== "production") continue;
    const list = byPath2.get(fact.path);
    if (list) list.push(fact);
    else byPath2.set(fact.path, [fact]);
  }
  for (const service of project.of("service")) {
    if (service.role !== "production" || service.by !== "compose" || isDevelopmentService(service)) continue;
    for (const name of service.envFiles ?? []) {
      const facts = byPath2.get(joinPath(folderOf(service.path), name) ?? "");
      if (facts) yield { service, facts };
    }
  }
}
function userNames(project) {
  const names3 = /* @__PURE__ */ new Map();
  for (const fact of project.of("supply")) {
    if (!namesUser.test(fact.name)) continue;
    const text2 = defaultText(fact.value);
    if (text2 === null || text2 === "") continue;
    const list = names3.get(fact.path);
    if (list) list.push(text2);
    else names3.set(fact.path, [text2]);
  }
  return names3;
}
function* accountsIn(project, fact, by, beside) {
  const product = serverVariables.find(([pattern2]) => pattern2.test(fact.name))?.[1];
  const base = { by, path: fact.path, at: fact.at, valueAt: fact.value.at, service: fact.service ?? "", name: fact.name, server: product !== void 0 };
  const { text: text2, fallback, from } = effective(project, fact);
  if (text2 === null || text2 === "") return;
  const place2 = from ? { path: from.path, at: from.at, valueAt: from.value.at, usedAt: { path: fact.path, at: fact.at } } : {};
  const open3 = openSwitches.find(([name, value]) => name.test(fact.name) && value.test(text2));
  if (open3) {
    yield { ...base, ...place2, product: open3[2], password: "", weakness: "switch", fallback, server: true };
    return;
  }
  if (/^[a-z][\w+.-]*:\/\/|^[\w.-]{1,40}:[^@\s]{1,60}@(?:tcp|unix)\(/i.test(text2)) {
    const url2 = credentialsOf(text2);
    const weakness2 = url2 ? weaknessOf(url2.password, { user: url2.user }) : null;
    if (url2 && weakness2) yield { ...base, ...place2, product: url2.scheme, password: url2.password, weakness: weakness2, fallback, server: false, host: url2.host };
    return;
  }
  if (product === void 0 && credentialKind(fact.name) !== "password") return;
  const password2 = fact.name === "NEO4J_AUTH" ? text2.slice(text2.indexOf("/") + 1) : text2;
  const weakness = weaknessOf(password2, { names: beside });
  if (weakness) yield { ...base, ...place2, product: product ?? fact.service ?? "", password: password2, weakness, fallback };
}
function effective(project, fact) {
  const { value } = fact;
  const variable3 = value.kind === "env" ? value.name : null;
  const beside = variable3 !== null && fact.by === "compose" ? dotenvBeside(project, fact.path, variable3) : void 0;
  if (beside) return { text: defaultText(beside.value), fallback: false, from: beside };
  return { text: defaultText(value), fallback: hasFallback(value) };
}
function hasFallback(value) {
  return value.kind === "env" || value.kind === "join" && value.parts.some(hasFallback);
}
function dotenvBeside(project, path2, variable3) {
  return project.once(dotenvs).get(`${path2.slice(0, path2.lastIndexOf("/") + 1)}.env\0${variable3}`);
}
function dotenvs(project) {
  const index = /* @__PURE__ */ new Map();
  for (const fact of project.of("supply")) if (fact.by === "dotenv" && /(?:^|\/)\.env$/.test(fact.path) && fact.role === "production") index.set(`${fact.path}\0${fact.name}`, fact);
  return index;
}
function credentialsOf(url2) {
  const match = /^([a-z][a-z0-9]*)[a-z0-9+.-]*:\/\/([^\s:/@]*):([^\s/@]+)@([^\s/@:?,]+)/i.exec(url2);
  if (match) return { scheme: match[1] ?? "", user: match[2] ?? "", password: match[3] ?? "", host: match[4] ?? "" };
  const plain3 = /^([\w.-]{1,40}):([^@\s]{1,60})@(?:tcp|unix)\(([^:)]*)/.exec(url2);
  return plain3 ? { scheme: "MySQL", user: plain3[1] ?? "", password: plain3[2] ?? "", host: plain3[3] ?? "" } : null;
}
function* valuesAccounts(project) {
  for (const fact of project.of("account")) {
    if (fact.by !== "helm" || !(fact.role === "production" || fact.role === "development" && isChartValues(project, fact.path)) || /(?:^|\/)ci\/|values[._-](?:ci|test|dev|local\w*|example|sample|kind|minikube|e2e|lint|unit-?tests?|schema|validat\w+)\b/.test(fact.path)) continue;
    const text2 = defaultText(fact.password);
    const user = fact.user ? defaultText(fact.user) ?? void 0 : void 0;
    const weakness = text2 === null ? null : weaknessOf(text2, user === void 0 ? {} : { user });
    if (text2 === null || weakness === null) continue;
    yield { by: "helm", path: fact.path, at: fact.at, valueAt: fact.password.at, service: "", name: fact.name, product: fact.name.split(".")[0] ?? "", password: text2, weakness, fallback: false, server: true, ...fact.exposed === true ? { exposed: true } : {} };
  }
}
function* scriptAccounts(project) {
  for (const fact of project.of("account")) {
    if (fact.by !== "script" || fact.role !== "production" || started(project, fact.path) !== "by-deployment") continue;
    const text2 = defaultText(fact.password);
    const user = fact.user ? defaultText(fact.user) ?? void 0 : void 0;
    const weakness = text2 === null ? null : weaknessOf(text2, user === void 0 ? {} : { user });
    if (text2 === null || weakness === null) continue;
    yield { by: "script", path: fact.path, at: fact.at, valueAt: fact.password.at, service: "", name: fact.name, product: "", password: text2, weakness, fallback: hasFallback(fact.password), server: true };
  }
}

// rules/pipelines.ts
var folder = /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure-pipelines|woodpecker|semaphore|teamcity|ci)(?:\/|[.-])/i;
var file = /(?:^|\/)(?:\.?(?:travis|appveyor|drone|cirrus)\.ya?ml|(?:azure|bitbucket)-pipelines?[^/]*\.ya?ml|jenkinsfile[^/]*)$/i;
function isPipeline2(path2) {
  return folder.test(path2) || file.test(path2);
}

// rules/secret/assignment.ts
var nameLimit = 80;
var valueLimit = 2048;
function readAssignment(text2, at2, mayName = () => true) {
  let nameStart = at2;
  while (nameStart > 0 && at2 - nameStart < nameLimit && isNameUnit(text2.charCodeAt(nameStart - 1))) nameStart--;
  let nameEnd = at2;
  while (nameEnd < text2.length && nameEnd - at2 < nameLimit && isNameUnit(text2.charCodeAt(nameEnd))) nameEnd++;
  const call2 = isCall(text2.charCodeAt(nameEnd), text2.charCodeAt(nameEnd + 1));
  if (!call2 && !mayOperate(text2.charCodeAt(nameEnd)) && text2.charCodeAt(nameStart - 1) !== 123) return null;
  const name = text2.slice(nameStart, nameEnd).replace(/^[-.$]+|[-.]+$/g, "");
  if (!mayName(name)) return null;
  if (text2.charCodeAt(nameStart - 1) === 123 && text2.charCodeAt(nameStart - 2) === 36) return readDefault(text2, name, nameStart, nameEnd);
  const operator = call2 ? { kind: "(", end: nameEnd + 1 } : readOperator(text2, nameStart, nameEnd);
  if (operator === null) return null;
  const value = readValue(text2, operator.end, operator.kind);
  if (value === null || value.end - value.start < 4) return null;
  return { name, nameStart, nameEnd, operator: operator.kind, value: text2.slice(value.start, value.end), ...value };
}
function assignedName(bytes2, at2) {
  let start = at2;
  while (start > 0 && at2 - start < nameLimit && isNameUnit(bytes2[start - 1])) start--;
  let end = at2;
  while (end < bytes2.length && end - at2 < nameLimit && isNameUnit(bytes2[end])) end++;
  if (!isCall(bytes2[end] ?? 0, bytes2[end + 1] ?? 0) && bytes2[start - 1] !== 123 && !mayGive(bytes2, start, end)) return null;
  while (start < end && (bytes2[start] === 45 || bytes2[start] === 46 || bytes2[start] === 36)) start++;
  while (end > start && (bytes2[end - 1] === 45 || bytes2[end - 1] === 46)) end--;
  return String.fromCharCode(...bytes2.subarray(start, end));
}
function mayGive(bytes2, start, end) {
  if (!mayOperate(bytes2[end] ?? 0)) return false;
  let at2 = end;
  while (isBetween(bytes2[at2])) at2++;
  const unit = bytes2[at2];
  if (unit === 44 ? isQuote(bytes2[start - 1] ?? 0) : operators.has(unit)) return true;
  if (isBlank(bytes2[end]) && (types.has(unit) || bytes2[start] === 45 || isInstruction(bytes2, start) || isQuote(bytes2[skipBlanks(bytes2, end)]))) return true;
  while (isBetween(bytes2[at2]) || bytes2[at2] === 44 || bytes2[at2] === 45 || bytes2[at2] === 10 || bytes2[at2] === 13) at2++;
  return bytes2[at2] === 118 || bytes2[at2] === 86 || bytes2[at2] === 100;
}
var unitsIn = (text2) => new Set([...text2].map((unit) => unit.charCodeAt(0)));
var operators = unitsIn(":=?|.+->o");
var types = unitsIn("s[Sc");
function isInstruction(bytes2, start) {
  let at2 = start - 1;
  while (isBlank(bytes2[at2])) at2--;
  return at2 < start - 1 && (bytes2[at2] === 86 || bytes2[at2] === 71);
}
function skipBlanks(bytes2, from) {
  let at2 = from;
  while (isBlank(bytes2[at2])) at2++;
  return at2;
}
function isBlank(unit) {
  return unit === 32 || unit === 9;
}
function isBetween(unit) {
  return isBlank(unit) || unit === 92 || isQuote(unit) || unit === 41 || unit === 93;
}
function isCall(unit, next2) {
  return unit === 40 && isQuote(next2);
}
var substitution = /:?[-=]([^}"'`\s$]{4,200})\}|:([^}"'`\s$?+=-][^}"'`\s$]{3,200})\}/y;
function readDefault(text2, name, nameStart, nameEnd) {
  substitution.lastIndex = nameEnd;
  const match = substitution.exec(text2);
  if (match === null) return null;
  const value = match[1] ?? match[2];
  const start = substitution.lastIndex - 1 - value.length;
  return { name, nameStart, nameEnd, operator: "default", value, start, end: start + value.length, quoted: true };
}
function isNameUnit(unit) {
  return unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit >= 48 && unit <= 57 || unit === 95 || unit === 45 || unit === 46 || unit === 36;
}
var afterName2 = /(?:\\?["'`])?[ \t]*[)\]]?[ \t]*(?:(:{0,3}=>?|\?\?=?|\|\|=?|[?.+]=|=>|->|:|>|,|or(?=[ \t]+["']))(?![=~])|(?=["' \t]))/y;
var annotation = /[ \t]*(?:[A-Za-z_][\w.]*(?:[<[][\w., |]{0,40}[>\]])?(?:[ \t]*\|[ \t]*[A-Za-z]\w*){0,3}\??)[ \t]*=(?![=>~])/y;
var goType = /[ \t]+(?:string|\[\]byte|String|str|char\*?)[ \t]*=(?![=>~])/y;
var pair = /\\?["']?[ \t]*,?\s{0,40}-?[ \t]*\\?["']?(?:value|Value|VALUE|defaultValue|default)\\?["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,8}/y;
var pairName = /(?:name|Name|NAME|key|Key)\\?["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,8}\\?["']?$/;
function readOperator(text2, nameStart, nameEnd) {
  if (!mayOperate(text2.charCodeAt(nameEnd))) return null;
  if (isPairName(text2, nameStart)) {
    pair.lastIndex = nameEnd;
    if (pair.test(text2)) return { kind: "pair", end: pair.lastIndex };
  }
  goType.lastIndex = nameEnd;
  if (goType.test(text2)) return { kind: "=", end: goType.lastIndex };
  afterName2.lastIndex = nameEnd;
  const match = afterName2.exec(text2);
  if (match === null) return null;
  const end = afterName2.lastIndex;
  const symbol = match[1];
  if (symbol === void 0) return text2.charCodeAt(nameEnd) <= 32 && isSpaced(text2, nameStart, nameEnd) ? { kind: " ", end } : null;
  if (symbol === ":") {
    annotation.lastIndex = end;
    return annotation.test(text2) ? { kind: "=", end: annotation.lastIndex } : { kind: ":", end };
  }
  if (symbol === "=>" || symbol === "->") return { kind: "=>", end };
  if (symbol === ">") return text2[nameStart - 1] === "<" ? { kind: ">", end } : null;
  if (symbol === ",") return match[0].length > 1 && isQuote(text2.charCodeAt(nameStart - 1)) ? { kind: ",", end } : null;
  if (symbol === "or" || symbol.startsWith("?") || symbol.startsWith("|")) return { kind: symbol.endsWith("=") ? "=" : "||", end };
  return { kind: "=", end };
}
function mayOperate(unit) {
  switch (unit) {
    case 9:
    case 10:
    case 13:
    case 32:
    case 34:
    case 39:
    case 41:
    case 43:
    case 44:
    case 58:
    case 61:
    case 62:
    case 63:
    case 92:
    case 93:
    case 96:
    case 124:
      return true;
    default:
      return false;
  }
}
function isPairName(text2, nameStart) {
  const before2 = text2.charCodeAt(nameStart - 1);
  if (before2 !== 34 && before2 !== 39 && before2 !== 32 && before2 !== 61) return false;
  return pairName.test(text2.slice(Math.max(0, nameStart - 20), nameStart));
}
function isSpaced(text2, nameStart, nameEnd) {
  if (text2[nameStart] === "-" && text2[nameStart + 1] === "-") return true;
  const before2 = text2.slice(Math.max(0, nameStart - 14), nameStart);
  if (/(?:^|\n)[ \t]*(?:ENV|ARG)[ \t]+$/.test(before2)) return true;
  return /^(?:password|by)$/i.test(text2.slice(nameStart, nameEnd)) && /\b(?:WITH|USER|ROLE|ENCRYPTED|SET)\s+$/i.test(text2.slice(Math.max(0, nameStart - 20), nameStart)) && /^[ \t]+'/.test(text2.slice(nameEnd, nameEnd + 4));
}
function isQuote(unit) {
  return unit === 34 || unit === 39 || unit === 96;
}
var beforeValue = /[ \t]*(?:[|>][-+]?[ \t]*\r?\n[ \t]+|\r?\n[ \t]*(?=["']))?(?:\((?=["']))?(?:(?:[fFbBrRuU@L]|new String\()(?=["'`]))?/y;
var beforeElement = /\s{0,40}(?:<!\[CDATA\[)?/y;
function readValue(text2, from, operator) {
  const lead2 = operator === ">" ? beforeElement : beforeValue;
  lead2.lastIndex = from;
  lead2.test(text2);
  let start = Math.max(from, lead2.lastIndex);
  const limit2 = Math.min(text2.length, start + valueLimit);
  const escaped = text2[start] === "\\" && isQuote(text2.charCodeAt(start + 1));
  if (escaped) start++;
  const quote = text2.charCodeAt(start);
  if (isQuote(quote) && operator !== ">") {
    const triple = text2.charCodeAt(start + 1) === quote && text2.charCodeAt(start + 2) === quote;
    start += triple ? 3 : 1;
    const end2 = quotedEnd(text2, start, limit2, quote, escaped);
    return end2 === null ? null : { ...withoutBlanks(text2, start, end2), quoted: true };
  }
  const end = operator === ">" ? elementEnd(text2, start, limit2) : bareEnd(text2, start, limit2);
  return end === null ? null : { start, end, quoted: false };
}
function withoutBlanks(text2, from, to) {
  let start = from;
  let end = to;
  while (start < end && text2.charCodeAt(start) === 32) start++;
  while (end > start && text2.charCodeAt(end - 1) === 32) end--;
  return { start, end };
}
function quotedEnd(text2, start, limit2, quote, escaped) {
  for (let at2 = start; at2 < limit2; at2++) {
    const unit = text2.charCodeAt(at2);
    if (unit === 10 && quote !== 96) return null;
    if (unit === 92) {
      if (escaped && text2.charCodeAt(at2 + 1) === quote) return at2;
      at2++;
    } else if (unit === quote) return at2;
  }
  return null;
}
function elementEnd(text2, start, limit2) {
  for (let at2 = start; at2 < limit2; at2++) {
    const unit = text2.charCodeAt(at2);
    if (unit === 60 || unit === 93 || unit <= 32) return at2;
  }
  return null;
}
function bareEnd(text2, start, limit2) {
  let end = start;
  while (end < limit2) {
    const unit = text2.charCodeAt(end);
    if (unit <= 32 || unit === 34 || unit === 39 || unit === 96 || unit === 92) break;
    end++;
  }
  if (end === limit2 && limit2 < text2.length) return null;
  while (end > start && isTrailing(text2, start, end)) end--;
  return end;
}
function isTrailing(text2, start, end) {
  const last2 = text2[end - 1];
  if (last2 === "," || last2 === ";") return true;
  const opening2 = last2 === ")" ? "(" : last2 === "]" ? "[" : last2 === "}" ? "{" : null;
  return opening2 !== null && !text2.slice(start, end - 1).includes(opening2);
}

// rules/secret/context.ts
var developmentOnly = /(?:^|[/._-])(?:dev|devel|development|(?<!usr\/)local|localhost|test|tests|testing|ci|e2e|example|sample|demo|mock|stub|playground|playwright|cypress|sandbox|seeds?|seed(?:er|ers|ing|data)|populate|fixtures?)(?=[/._-]|$)/i;
function isDevelopmentOnly(path2) {
  return developmentOnly.test(path2);
}
var sampleWords = /* @__PURE__ */ new Set(["sample", "samples", "example", "examples", "mock", "mocks", "mocked", "fixture", "fixtures", "dummy", "fake", "stub", "stubs"]);
var wordBreak2 = /[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/;
var mostLines = 500;
var documented2 = /^\s*\.\. (?:sourcecode|code|code-block|literalinclude)::|^\W{0,80}(?:example|sample)s?\s(?:requests?|responses?|output|input|usage|payload|body)\b/i;
function isSample(text2, at2) {
  let lineStart = text2.lastIndexOf("\n", at2 - 1) + 1;
  const own = text2.slice(Math.max(lineStart, at2 - 300), at2);
  if (/^\s*\*/.test(own)) return isBelowExampleTag(text2, lineStart);
  if (own.split(/[{[(]/).slice(0, -1).some(namesSample)) return true;
  let indent = indentOf(text2, lineStart);
  for (let lines = 0; lines < mostLines && indent > 0 && lineStart > 0; lines++) {
    const lineEnd = lineStart - 1;
    lineStart = text2.lastIndexOf("\n", lineEnd - 1) + 1;
    const start = indentOf(text2, lineStart);
    if (start >= indent || lineStart + start >= lineEnd) continue;
    indent = start;
    const line = text2.slice(lineStart, Math.min(lineEnd, lineStart + 200));
    if (documented2.test(line) || namesSample(head(line))) return true;
  }
  return false;
}
function indentOf(text2, lineStart) {
  let at2 = lineStart;
  while (text2.charCodeAt(at2) === 32 || text2.charCodeAt(at2) === 9 || text2.charCodeAt(at2) === 13) at2++;
  return at2 - lineStart;
}
function head(line) {
  return /^\s*(?:#|\/\/)/.test(line) ? "" : /^[^={(]*/.exec(line)[0];
}
function namesSample(text2) {
  const name = /[\w$.-]+["'`]?\s{0,4}(?:[:=][^:=]{0,60})?$/.exec(text2);
  return name !== null && name[0].split(wordBreak2).some((word) => sampleWords.has(word.toLowerCase()));
}
var tagReach = 60;
function isBelowExampleTag(text2, from) {
  let lineStart = from;
  for (let lines = 0; lines < tagReach && lineStart > 0; lines++) {
    const lineEnd = lineStart - 1;
    lineStart = text2.lastIndexOf("\n", lineEnd - 1) + 1;
    const tag = /^\s*\/?\*+\s*(@\w+)?/.exec(text2.slice(lineStart, Math.min(lineEnd, lineStart + 200)));
    if (tag === null) return false;
    if (tag[1] !== void 0) return tag[1] === "@example";
  }
  return false;
}
function isInSentence(text2, at2) {
  return /^\s*(?:#|\/\/|\*|--|;|<!--)\s*\S.*(?:\b[A-Za-z']{2,}[,.:]?\s+){3}/.test(lineBefore(text2, at2));
}
function isInDevelopmentScript(text2, at2, path2) {
  return /(?:^|\/)package\.json$/.test(path2) && /^\s*"(?:dev|develop|development|test|tests|e2e)(?:[:._-][\w:.-]{0,60})?"\s*:\s*"/.test(lineBefore(text2, at2));
}
function isInLoopbackUrl(text2, at2) {
  return /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d{1,5})?[/?][^\s"'`<>]{0,300}$/i.test(lineBefore(text2, at2));
}
function isInHref(text2, at2) {
  return /(?:\bhref\s?=\s?["'`{]{1,2}|\]\()https?:\/\/[^\s"'`<>()]{1,300}$/i.test(lineBefore(text2, at2));
}
var testMail = /ethereal\.email|(?:sandbox\.)?smtp\.mailtrap\.io/i;
function isForTestMail(text2, { nameStart, end }) {
  return testMail.test(text2.slice(Math.max(0, nameStart - 250), end + 250));
}
function isInPageComment(text2, at2, path2) {
  if (!/\.(?:vue|svelte|astro|[sx]?html?|mdx?|ejs|hbs|jsp|php)$/i.test(path2)) return false;
  const open3 = text2.lastIndexOf("<!--", at2);
  return open3 >= 0 && text2.lastIndexOf("-->", at2) < open3 && text2.indexOf("-->", at2) >= 0;
}
function lineBefore(text2, at2) {
  return text2.slice(Math.max(text2.lastIndexOf("\n", at2 - 1) + 1, at2 - 400), at2);
}
var tableReach = 5e3;
var leastEntries = 100;
function isInTable(text2, { name, nameStart, end }, path2) {
  if (!/^[A-Z0-9]{1,10}$/.test(name) || !/\.json[c5]?$/i.test(path2)) return false;
  const near3 = text2.slice(Math.max(0, nameStart - tableReach), end + tableReach);
  return (near3.match(/"[A-Z0-9$]{1,10}"\s{0,4}:\s{0,4}"/g)?.length ?? 0) >= leastEntries;
}
function isInList(text2, { operator, nameStart, end }) {
  if (operator !== ",") return false;
  let depth = 0;
  for (let at2 = nameStart - 2; at2 >= 0 && at2 > nameStart - 400; at2--) {
    const unit = text2[at2];
    if (unit === ")" || unit === "]" || unit === "}") depth++;
    else if ((unit === "(" || unit === "[" || unit === "{") && --depth < 0) {
      return unit !== "(" && !(/^\s*$/.test(text2.slice(at2 + 1, nameStart - 1)) && /^["'`]?\s*,?\s*[\]}]/.test(text2.slice(end, end + 40)));
    }
  }
  return depth === 0 && nameStart > 400;
}
var vendors = /(?:qiniu|aliyun|alibaba|oss|cos|obs|bos|aws|s3|minio|volc)\w*accesskey$/;
function isPublicHalf(text2, { name, nameStart, end }) {
  const plain3 = name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
  if (plain3.endsWith("consumerkey")) return true;
  if (!plain3.endsWith("accesskey") || /secretaccesskey$|azure/.test(plain3)) return false;
  return vendors.test(plain3) || /secret_?(?:access_?)?key|access_?key_?secret/i.test(`${text2.slice(Math.max(0, nameStart - 250), nameStart)} ${text2.slice(end, end + 250)}`);
}
function isIdToo(text2, { value, start, end }) {
  const from = Math.max(0, start - 300);
  const near3 = `${text2.slice(from, start)} ${text2.slice(end, end + 300)}`;
  const at2 = near3.indexOf(value);
  return at2 >= 0 && /(?:_id|Id|ID)["']?\s{0,4}[:=]\s{0,4}["'`]?$/.test(near3.slice(Math.max(0, at2 - 40), at2));
}

// rules/secret/headers.ts
var scheme = /(bearer|basic|token|api-?token|api-?key|digest)[ \t]{1,4}([\w.~+/=:|-]{8,2048})(?![\w.([{])/iy;
var lead = /(?:authorization|auth)["'\\\]]{0,4}\s{0,4}(?:[:=,]|=>)(?:\s{0,8}|\s{0,16}-\s{0,4})(?:[a-z]{1,2}(?=["'`]))?["'`\\]{0,2}\s?(?:api-)?$|["'`](?:api-)?$/i;
function mayAuthorize(bytes2, at2) {
  let index = at2;
  while (isLetter(bytes2[index]) || bytes2[index] === 45) index++;
  if (bytes2[index] !== 32 && bytes2[index] !== 9) return false;
  const start = skipBlanks(bytes2, index);
  index = start;
  let drawn = (bytes2[at2] | 32) === 98 && (bytes2[at2 + 1] | 32) === 97;
  for (let unit = bytes2[index]; unit > 32 && unit < 127 && index - start < 2048; unit = bytes2[++index]) drawn ||= unit >= 48 && unit <= 57;
  return drawn && index - start >= 8;
}
function findAuthorization(text2, at2, _file) {
  scheme.lastIndex = at2;
  const match = scheme.exec(text2);
  if (match === null || !lead.test(text2.slice(Math.max(0, at2 - 60), at2))) return null;
  const value = match[2];
  const start = at2 + match[0].length - value.length;
  const place2 = { start, end: start + value.length, symbol: "Authorization", data: { name: "Authorization" } };
  if (match[1].toLowerCase() === "basic") {
    return isRealPair(value) ? { ...place2, severity: "P0", message: "basic-auth" } : null;
  }
  if (value.length < 16 || unreal(value) !== null || value.startsWith("eyJ") || !/\d/.test(value)) return null;
  if (isUuid(value)) return { ...place2, severity: "P2", confidence: "low", message: "bearer" };
  return looksRandom(value) ? { ...place2, severity: value.length >= 20 ? "P0" : "P1", message: "bearer" } : null;
}
function isRealPair(encoded) {
  if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(encoded)) return false;
  const pair3 = decodeBase64(encoded);
  if (pair3 === null) return false;
  const colon = pair3.indexOf(":");
  if (colon === -1) return false;
  return isRealPassword(pair3.slice(colon + 1), pair3.slice(0, colon)) || pair3.length === colon + 1 && isRealPassword(pair3.slice(0, colon), "");
}
function isRealPassword(password2, user) {
  if (password2.length < 6 || password2 === user || /[^\x20-\x7e]/.test(password2) || unreal(password2) !== null) return false;
  if (/^(?:user(?:name)?|foo|test|demo)$/i.test(user) && !looksRandom(password2)) return false;
  return classes(password2) >= 2 && /[\d!@#$%^&*?]/.test(password2) || password2.length >= 10 && looksRandom(password2);
}
function decodeBase64(encoded) {
  try {
    const text2 = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    return /^[\t\n\r -~]*$/.test(text2) ? text2 : null;
  } catch {
    return null;
  }
}
var curlUser = /(?:^|[ \t\n])(?:-u|--user|--proxy-user|-U)(?:=|[ \t]{0,5})(?:"([^"\n]{3,200})"|'([^'\n]{3,200})'|([^\s"'`]{3,200}(?:["'][^"'\n]{1,100}["'])?))/;
function findCurlUser(text2, at2, _file) {
  const command = commandFrom(text2, at2);
  const match = curlUser.exec(command);
  if (match === null) return null;
  const pair3 = match[1] ?? match[2] ?? match[3];
  const colon = pair3.indexOf(":");
  if (colon === -1 || /[$`<{[]/.test(pair3) && /\$\{?\w+|\$\(|<\w|\{\{|\[\w+\]/.test(pair3)) return null;
  const quoted2 = /^["']/.test(pair3.slice(colon + 1)) ? 1 : 0;
  const password2 = pair3.slice(colon + 1 + quoted2).replace(/["']$/, "");
  const user = pair3.slice(0, colon);
  const [secret3, from] = password2 === "" ? [user, 0] : [password2, colon + 1 + quoted2];
  if (!isRealPassword(secret3, password2 === "" ? "" : user)) return null;
  const start = at2 + match.index + match[0].indexOf(pair3) + from;
  return { start, end: start + secret3.length, severity: "P0", message: "basic-auth", symbol: "curl", data: { name: "curl -u" } };
}
function commandFrom(text2, at2) {
  const reach3 = text2.slice(at2, at2 + 1500);
  let end = 0;
  for (let lines = 0; lines < 8; lines++) {
    const next2 = reach3.indexOf("\n", end);
    if (next2 === -1) return reach3;
    end = next2 + 1;
    if (reach3.charCodeAt(next2 - 1) !== 92 && reach3.slice(next2 - 2, next2) !== "\\\r") break;
  }
  return reach3.slice(0, end);
}
var authEntry = /^_?auth["']?\s{0,4}[:=]\s{0,8}["']?([A-Za-z0-9+/]{8,}={0,2})/;
function mayBeEntry(bytes2, at2) {
  let index = at2 + 4;
  if (bytes2[index] === 34 || bytes2[index] === 39) index++;
  while (bytes2[index] <= 32) index++;
  return bytes2[index] === 58 || bytes2[index] === 61 || bytes2[index] >= 128;
}
function findRegistryAuth(text2, at2, _file) {
  const from = text2[at2 - 1] === "_" ? at2 - 1 : at2;
  const match = authEntry.exec(text2.slice(from, from + 2e3));
  if (match === null || !isRealPair(match[1])) return null;
  const start = from + match[0].lastIndexOf(match[1]);
  return { start, end: start + match[1].length, severity: "P0", message: "basic-auth", symbol: "auth", data: { name: "auth" } };
}
var netrc = /machine\s+([\w.-]{1,200})\s+login\s+\S{1,200}\s+password\s+(\S{4,200})/y;
function findNetrc(text2, at2, _file) {
  netrc.lastIndex = at2;
  const match = netrc.exec(text2);
  if (match === null || unreal(match[2]) !== null) return null;
  const end = at2 + match[0].length;
  return { start: end - match[2].length, end, severity: "P0", message: "basic-auth", symbol: "netrc", data: { name: match[1] } };
}

// rules/secret/said.ts
function isToldOff(text2, start, end, role) {
  if (isSampleLead(text2.slice(Math.max(0, start - 40), start)) || isDenied(text2, start, end)) return true;
  return role === "test" && (isCommented(text2, start) || testsRedaction(text2));
}
var denial = /\b(?:dummy|fake[ds]?|bogus|non-?existent|made[ -]up|not (?:a |an )?(?:real|live|actual|valid)|isn't (?:a )?(?:real|live|valid))\b/i;
var denialBehind = /\b(?:placeholder|sample|example)\b/i;
var comment = /^\s*(?:#|\/\/|--|\/?\*)/;
var commentBehind = /(?:^|\s)(?:\/\/|#|\/\*)(.{0,200})/;
function isDenied(text2, start, end) {
  const lineStart = text2.lastIndexOf("\n", start - 1) + 1;
  if (comment.test(text2.slice(lineStart, start))) return false;
  const behind2 = commentBehind.exec(text2.slice(end, end + 300).split("\n", 1)[0]);
  if (behind2 !== null && (denial.test(behind2[1]) || denialBehind.test(behind2[1]))) return true;
  const above = text2.slice(text2.lastIndexOf("\n", lineStart - 2) + 1, Math.max(0, lineStart - 1)).slice(0, 300);
  return comment.test(above) && denial.test(above);
}
function isCommented(text2, at2) {
  return comment.test(text2.slice(Math.max(text2.lastIndexOf("\n", at2 - 1) + 1, at2 - 400), at2));
}
var blockReach = 2e3;
var filledInLater = /\byour[-_ ]|<[a-z][\w -]*>|@(?:domain|example|your)|example\.(?:com|org|net)|change[-_ ]?me|\bx{4,}|\.\.\./i;
var headsExample = /^[\s#]{1,20}examples?:?[\s-]*$/i;
function isAmongPlaceholders(text2, start, end) {
  const isOff = (line) => /^\s*#/.test(line);
  if (!isOff(text2.slice(text2.lastIndexOf("\n", start - 1) + 1, start))) return false;
  const before2 = text2.slice(Math.max(0, start - blockReach), start).split("\n").slice(0, -1).reverse();
  const after2 = text2.slice(end, end + blockReach).split("\n").slice(1);
  return [before2, after2].some((lines) => lines.slice(0, until(lines, (line) => !isOff(line))).some((line) => filledInLater.test(line) || headsExample.test(line)));
}
function until(lines, stops) {
  const at2 = lines.findIndex(stops);
  return at2 < 0 ? lines.length : at2;
}
var stringReach = 4e3;
var iniLines = /(?:^|\\n)(?:\s*#[^\\"]{0,400}|[\w.-]{1,80} = [^\\"]{1,400})(?=\\n|$)/g;
function isInPrefilledText(text2, at2, path2) {
  if (!/\.json[c5]?$/i.test(path2)) return false;
  const line = text2.slice(Math.max(text2.lastIndexOf("\n", at2) + 1, at2 - stringReach), at2);
  const open3 = line.lastIndexOf('"');
  if (open3 < 0 || line[open3 - 1] === "\\") return false;
  const close = text2.indexOf('"', at2);
  if (close < 0 || close - at2 > stringReach) return false;
  return (text2.slice(at2 - line.length + open3 + 1, close).match(iniLines)?.length ?? 0) >= 2;
}
function testsRedaction(text2) {
  return /\bredact|\[redacted|\bscrub|\bsaniti[sz]e|secret.?scan|\bmask(?:s|ed|ing)?\b/i.test(text2);
}

// rules/secret/credential.ts
var configuration = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.?(?:npmrc|yarnrc|pypirc|netrc|pgpass|my\.cnf|s3cfg|boto|gemrc|curlrc|envrc|htpasswd)|dockerfile[^/]*|[^/]*\.dockerfile|containerfile[^/]*|makefile|procfile|credentials|config)$|\.(?:ya?ml|toml|ini|cfg|conf|cnf|properties|env|tfvars|config|xml|plist|sh|bash|zsh|fish|ps1|bat|cmd|service|desktop|http|rest|sql|json[c5]?|txt|log|md|rst|adoc|ipynb|credentials|secrets?|prefs|reg|har|curl|out)$/i;
var lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|composer\.lock|gemfile\.lock|go\.sum|mix\.lock|packages\.lock\.json|flake\.lock|podfile\.lock|deno\.lock|gradle\.lockfile|\.terraform\.lock\.hcl)$/i;
var translation = /(?:^|\/)(?:i18n|locales?|lang|languages?|translations?|messages|l10n|_locales|nls)(?:\/|\.|_|-)|(?:^|\/)messages[^/]*\.(?:json|ya?ml|properties|po)$|\.(?:po|pot|xlf|xliff|arb|strings|resx|svg|css|s[ac]ss|less|map|lock|sum|snap|csv|tsv|bib|tex)$/i;
var variablesFile = /(?:^|\/)\.env[^/]*$|\.env$/i;
var publishable = /^(?:pk_(?:live|test)_|pk\.eyJ|phc_|sb_publishable_|6L[a-zA-Z0-9_-]{38}$|G-[A-Z0-9]{8,12}$|UA-\d|eyJ[\w-]+\.eyJ[\w-]+\.)/;
var owned = /^(?:\d{4,16}:[\w-]{20,50}$|gh[pousr]_|github_pat_|glpat-|xox[a-z]-|xapp-|A[KS]IA[A-Z0-9]{16}$|SG\.|npm_|eyJ[\w-]+(?:\.|$))/;
var browserName = /^(?:VITE|REACT_APP|EXPO_PUBLIC|GATSBY|NUXT_PUBLIC|VUE_APP|PUBLIC)_/;
function isSearchKey(text2, assignment) {
  if (!/api_?key$/i.test(assignment.name) || assignment.value.length !== 32) return false;
  return /indexName|index_name|docsearch|algolia/i.test(text2.slice(Math.max(0, assignment.nameStart - 250), assignment.end + 250));
}
function isReadOnly(value) {
  return /^[\da-f-]{36}\|read$/.test(decodeBase64(value) ?? "");
}
function isCredential(name) {
  return credentialKind(name) !== null;
}
function mayBeCredential(name) {
  return isCredential(name) || mayBeKey(name);
}
var leastUnnamed = 32;
function mayBeAssigned(bytes2, at2, file2) {
  const name = assignedName(bytes2, at2);
  return name !== null && (isCredential(name) || mayBeKey(name) && variablesFile.test(file2.path));
}
function findCredential(text2, at2, file2) {
  const assignment = readAssignment(text2, at2, variablesFile.test(file2.path) ? mayBeCredential : isCredential);
  if (assignment === null || text2[assignment.nameStart - 1] === "/") return null;
  const named8 = credentialKind(assignment.name);
  const kind = named8 ?? (assignment.value.length >= leastUnnamed ? "key" : null);
  if (kind === null || lockFile.test(file2.path) || translation.test(file2.path)) return null;
  if (assignment.operator === "," && (/\.(?:json[c5]?|ya?ml)$/i.test(file2.path) || isInList(text2, assignment))) return null;
  if (assignment.operator === ":" && text2[assignment.nameStart - 1] === ":") return null;
  const bare2 = !assignment.quoted && assignment.operator !== ">";
  const config = configuration.test(file2.path);
  const written3 = trimmed2(assignment, config);
  if (bare2 && !config && !isInText(text2, assignment.nameStart, assignment.start + written3.length)) return null;
  if (written3.length < 6 || written3.length > 1024 && !isBareKey(assignment.name, written3) || !mayBeReal(written3, isWhole(assignment, file2)) || endsInOwnName(written3, assignment.name) || isPartOfCode(text2, assignment)) return null;
  if (publishable.test(written3) || owned.test(written3) || isReadOnly(written3) || isSearchKey(text2, assignment)) return null;
  const value = readable(written3);
  if (value !== written3 && unreal(value) !== null) return null;
  const judged9 = kind === "password" ? judgePassword(value, assignment, config, bare2) : judgeKey(value, assignment, bare2 && !config, isWhole(assignment, file2));
  if (judged9 === null || isSample(text2, assignment.nameStart) || isIdToo(text2, assignment) || isInTable(text2, assignment, file2.path) || isInHref(text2, assignment.nameStart)) return null;
  const grave2 = named8 === null && judged9 === "P0" ? "P1" : judged9;
  const severity = grave2 < "P2" && isMinor(text2, assignment, file2) ? "P2" : grave2;
  return {
    start: assignment.start,
    end: assignment.start + written3.length,
    severity,
    confidence: severity === "P0" ? "high" : severity === "P1" ? "medium" : "low",
    message: kind === "password" ? "named-password" : "named-key",
    symbol: assignment.name,
    data: { name: assignment.name }
  };
}
function isMinor(text2, assignment, { path: path2 }) {
  const { name, nameStart, end } = assignment;
  if (isAmongPlaceholders(text2, nameStart, end) || isInPrefilledText(text2, nameStart, path2)) return true;
  if (isDevelopmentOnly(path2) || isPipeline2(path2) || browserName.test(name) || isPublicHalf(text2, assignment)) return true;
  return isInSentence(text2, nameStart) || isInPageComment(text2, nameStart, path2) || isInLoopbackUrl(text2, nameStart) || isInDevelopmentScript(text2, nameStart, path2) || isForTestMail(text2, assignment);
}
function isWhole(assignment, file2) {
  return assignment.quoted || assignment.operator === "=" && variablesFile.test(file2.path);
}
function mayBeReal(value, whole2) {
  const reason = unreal(value);
  return reason === null || reason === "expression" && whole2 && isMixture(value);
}
function endsInOwnName(value, name) {
  const last2 = /[_.:-]([A-Za-z]{4,})$/.exec(value)?.[1]?.toLowerCase();
  return last2 !== void 0 && name.toLowerCase().endsWith(last2);
}
function isMixture(value) {
  return !isPattern(value) && value.length >= 24 && /^[\x21-\x7e]+$/.test(value) && classes(value) >= 3 && entropy(value) >= 4 && wordiness(value) < 0.6 && /\d.*\d/.test(value) && !/^[\w.]+\(|:\/\//.test(value);
}
function trimmed2(assignment, config) {
  if (assignment.quoted) return assignment.value;
  const cut = config ? assignment.value.replace(/[,;]$/, "") : assignment.value;
  const query = /^[\w.~%+/!$*-]+(?=&(?:amp;)?[\w.-]+=)/.exec(cut);
  return query === null ? cut : query[0];
}
function readable(value) {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{6,}={0,2}$/.test(value)) return value;
  return decodeBase64(value)?.trim() ?? value;
}
function isInText(text2, nameStart, end) {
  if (/["'`\\]/.test(text2[end] ?? "")) return true;
  const before2 = text2.slice(Math.max(0, nameStart - 200), nameStart);
  return /^\s*(?:#|\/\/|\*|--|;|<!--)/.test(before2.slice(before2.lastIndexOf("\n") + 1));
}
function isPartOfCode(text2, assignment) {
  const after2 = text2.slice(assignment.end + (assignment.quoted ? 1 : 0), assignment.end + 12);
  if (assignment.quoted) return /^\s*(?:\+(?!=)|%\s|\.format|\.replace|\?|:\s*["'\w]+\s*[,}])/.test(after2) && assignment.operator !== "," && assignment.operator !== ":";
  return /^[ \t]*[([?]/.test(after2);
}
function isBareKey(name, value) {
  return /private|rsa|secret/i.test(name) && value.length >= 300 && /^MI[IG][A-Za-z0-9+/]{300,}={0,2}$/.test(value);
}
var keyAlphabet = /^[\w.~+/=:@!#$%^&*|-]+$/;
function judgeKey(value, assignment, inCode2, whole2) {
  if (value.length < 12 || !(keyAlphabet.test(value) || whole2 && isMixture(value))) return null;
  if (isBareKey(assignment.name, value)) return "P0";
  if (isUuid(value)) return "P2";
  if (!looksRandom(value) || !/\d/.test(value) && (value.length < 20 || /[_.-]/.test(value))) return null;
  if (isIdentifier(value) && (inCode2 || wordiness(value) >= 0.5)) return null;
  if (inCode2 && (value.length < 20 || classes(value) < 2 || /[.:(]/.test(value))) return null;
  if (isFallback2(assignment)) return value.length >= 20 ? "P1" : "P2";
  if (isHex(value)) return value.length >= 32 ? "P0" : "P1";
  if (value.length >= 20 && entropy(value) >= 3.5) return "P0";
  return value.length >= 16 ? "P1" : "P2";
}
var variable2 = /^[A-Z][A-Z0-9_]+$/;
function isVariable(assignment) {
  return variable2.test(assignment.name) && (assignment.operator === "=" || assignment.operator === ":");
}
function isFallback2(assignment) {
  return assignment.operator === "," || assignment.operator === "(" || assignment.operator === "||" || assignment.operator === "default";
}
var digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i;
function judgePassword(value, assignment, config, bare2) {
  if (value.length > 128 || !/^[\x21-\x7e\xa1-\xff]+$/.test(value) || isUuid(value) || digest.test(value) && !variable2.test(assignment.name)) return null;
  const digit = /\d/.test(value);
  if (/^\d+$/.test(value)) return config && value.length <= 20 ? "P2" : null;
  const symbol = /[!@#$%^&*?+=~]/.test(value);
  const random4 = value.length >= 10 && digit && looksRandom(value) || looksScrambled(value);
  if ((isIdentifier(value) || !digit && !symbol) && !random4) return config && isVariable(assignment) ? "P2" : null;
  if (bare2 && !config) return random4 && value.length >= 12 && digit && !/[.:(]/.test(value) ? "P1" : null;
  const mixed = classes(value) >= 3 && value.length >= 8;
  if (isFallback2(assignment)) return mixed || random4 ? assignment.operator === "default" ? "P1" : "P2" : null;
  if (config) return mixed || random4 ? "P0" : value.length >= 8 ? "P1" : "P2";
  return random4 || mixed && digit ? "P1" : "P2";
}

// rules/secret/urls.ts
var databases = /* @__PURE__ */ new Set(["postgres", "postgresql", "mysql", "mysql2", "mariadb", "mongodb", "mongo", "redis", "rediss", "amqp", "amqps", "mssql", "sqlserver", "oracle", "cockroachdb", "clickhouse", "clickhouses", "couchdb", "couchbase", "neo4j", "bolt", "ldap", "ldaps", "smtp", "smtps", "imap", "imaps", "nats", "kafka", "memcached", "cassandra", "elasticsearch", "snowflake", "redshift", "vertica", "db2", "firebird", "influxdb", "mqtt", "mqtts", "libsql", "sqlalchemy", "valkey", "starrocks", "doris", "dm", "kingbase", "oceanbase"]);
var web = /* @__PURE__ */ new Set(["http", "https", "ftp", "ftps", "sftp", "ssh", "git", "svn", "ws", "wss", "socks5", "socks5h", "socks4", "socks", "scp", "webdav", "davs", "rtsp", "rtmp", "proxy"]);
var longestUrl = 400;
function findDatabaseUrl(text2, at2, file2) {
  return findUserInfo(text2, at2, file2, (scheme2) => databases.has(scheme2), "connection-string");
}
function findBasicAuthUrl(text2, at2, file2) {
  return findUserInfo(text2, at2, file2, (scheme2) => web.has(scheme2), "basic-auth-url");
}
function findUserInfo(text2, at2, file2, knows, message) {
  const end = userInfoEnd(text2, at2 + 3);
  if (end === null) return null;
  const colon = at2 + 3 + text2.slice(at2 + 3, end).indexOf(":");
  if (colon < at2 + 3) return null;
  const scheme2 = /[a-z][a-z0-9+.-]*$/i.exec(text2.slice(Math.max(0, at2 - 30), at2))?.[0].toLowerCase();
  if (scheme2 === void 0 || !scheme2.split(/[+:]/).some(knows)) return null;
  const password2 = text2.slice(colon + 1, end);
  const host = /^[\w.-]+/.exec(text2.slice(end + 1, end + 200))?.[0];
  if (host === void 0) return null;
  if (isReportingKey(text2.slice(at2, end + 200))) return null;
  const severity = judge2(decoded(password2), decoded(text2.slice(at2 + 3, colon)), host, file2);
  return severity === null ? null : { start: colon + 1, end, severity, confidence: severity === "P0" ? "high" : "medium", message, symbol: scheme2, data: { host } };
}
function isReportingKey(url2) {
  return /^:\/\/[0-9a-f]{32}:[0-9a-f]{32}@[\w.-]{1,100}(?::\d{1,5})?(?:\/[\w.-]{1,40}){0,3}\/\d{1,20}(?![\w./-])/.test(url2);
}
function mayHoldUser(bytes2, at2) {
  const limit2 = Math.min(bytes2.length, at2 + 3 + longestUrl * 3);
  for (let index = at2 + 3; index < limit2; index++) {
    const unit = bytes2[index];
    if (unit === 64) return true;
    if (unit === 47 || endsUrl(unit)) return false;
  }
  return false;
}
function endsUrl(unit) {
  return unit <= 32 || unit === 34 || unit === 39 || unit === 96 || unit === 60 || unit === 62 || unit === 92 || unit === 63;
}
function userInfoEnd(text2, from) {
  const limit2 = Math.min(text2.length, from + longestUrl);
  let found2 = null;
  for (let at2 = from; at2 < limit2; at2++) {
    const unit = text2.charCodeAt(at2);
    if (unit === 64) found2 = at2;
    else if (endsUrl(unit)) break;
    else if (unit === 47 || unit === 35 || unit === 44) {
      if (found2 !== null || unit === 47) break;
    }
  }
  return found2;
}
function decoded(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
var local = /^(?:localhost|127\.|0\.0\.0\.0|host\.docker\.internal|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
var nowhere = /(?:^|\.)(?:example|invalid|test|localdomain)$|(?:^|\.)example\.(?:com|org|net)$|^(?:your|my|some|db-?host|hostname|host|server|domain|site|url|proxy|proxyserver|registry|address)(?:[.-]|$)|(?:^|[.-])(?:your|my)[-.]?(?:domain|host|server|company|org|proxy|db)/i;
function isPublic3(host) {
  return host.includes(".") && !local.test(host);
}
function isCluster(host) {
  const drawn = /(?:^|\.)([a-z0-9]{5,12})\.(?:mongodb\.net|[a-z]{2}-[a-z]+-\d\.rds\.amazonaws\.com|documents\.azure\.com)$/.exec(host)?.[1] ?? "";
  return /\d/.test(drawn) && /[a-z]/.test(drawn) && unreal(drawn) === null;
}
function isAnybody(user) {
  return /^(?:user(?:name)?|usr|login|foo|bar)$/i.test(user);
}
function judge2(password2, user, host, file2) {
  if (password2.length < 4 || /[\s{}<>()]/.test(password2) || password2 === user || password2 === host || nowhere.test(host)) return null;
  const reason = unreal(password2);
  if (reason !== null) return isPublic3(host) && (reason === "default" && /[a-z]\d/i.test(password2) || /^\d{6,}$/.test(password2) && isCluster(host) && user !== "" && !isAnybody(user)) ? "P1" : null;
  if (isAnybody(user) && !looksRandom(password2)) return null;
  const strong = password2.length >= 8 && classes(password2) >= 3 || password2.length >= 10 && looksRandom(password2) || looksScrambled(password2);
  if (/^[A-Za-z_-]+$/.test(password2) && !strong) return null;
  if (local.test(host) || file2.role === "development") return strong ? "P2" : "P3";
  if (!isPublic3(host)) return strong ? "P1" : "P2";
  return strong ? "P0" : "P1";
}
var adoServer = /(?:^|[;"'\s])(?:server|data source|host|addr(?:ess)?|network address|datasource)\s{0,4}=\s{0,4}([^;"'\s]{2,200})/i;
function mayBeProperty(bytes2, at2) {
  const before2 = bytes2[at2 - 1] ?? 0;
  if (before2 > 32 && before2 < 128 && before2 !== 59 && before2 !== 34 && before2 !== 39 && before2 !== 63 && before2 !== 38) return false;
  let end = at2 + (bytes2[at2 + 1] === 97 || bytes2[at2 + 1] === 65 ? 8 : 3);
  while (bytes2[end] <= 32) end++;
  return bytes2[end] === 61 || bytes2[end] >= 128;
}
function findKeyValueConnection(text2, at2, file2) {
  const key3 = /^(?:password|pwd)\s{0,2}=\s{0,2}/i.exec(text2.slice(at2, at2 + 16));
  if (key3 === null || !/[;"'\s?&]/.test(text2[at2 - 1] ?? "")) return null;
  const start = at2 + key3[0].length;
  const quoted2 = text2[start] === "'" || text2[start] === '"' ? 1 : 0;
  const password2 = /^[^;"'\s&\\]{4,128}/.exec(text2.slice(start + quoted2, start + quoted2 + 130))?.[0];
  if (password2 === void 0) return null;
  const line = around(text2, at2, 300);
  const server = adoServer.exec(line)?.[1] ?? /jdbc:[\w:]{2,30}\/\/([\w.-]+)/i.exec(line)?.[1];
  if (server === void 0 || !/;|jdbc:/.test(line)) return null;
  const severity = judge2(password2, "", server.replace(/^tcp:/i, "").split(/[,:\\]/)[0], file2);
  return severity === null ? null : { start: start + quoted2, end: start + quoted2 + password2.length, severity, confidence: severity === "P0" ? "high" : "medium", message: "connection-string", symbol: "connection", data: { host: server } };
}
function around(text2, at2, reach3) {
  const before2 = text2.slice(Math.max(0, at2 - reach3), at2);
  const after2 = text2.slice(at2, at2 + reach3).split("\n", 1)[0];
  return before2.slice(before2.lastIndexOf("\n") + 1) + after2;
}

// rules/secret/in-image.ts
var envFile = /(?:^|\/)\.env(?:\.(?!example|sample|template|dist|test|ci|tmpl|default)[\w-]+)*$/i;
var keyFile = /(?:^|\/)(?:id_rsa|id_ed25519|id_ecdsa|\.pypirc|\.netrc|\.git-credentials|credentials\.json|service[-_]?account[\w-]*\.json)$/i;
var developmentStage = /^(?:dev|develop|development|debug|test|tests|local|ci)/;
var rule2 = fileRule({
  id: "secret/in-image",
  severity: "P0",
  covers: ["secret/generic-credential", "secret/connection-string", "secret/basic-auth-url", "secret/connection-properties"],
  *check(file2, facts) {
    if (file2.format !== "dockerfile" || file2.role !== "production" && file2.role !== "development") return;
    for (const fact of facts) if (fact.kind === "image") yield* instructionProblems(file2, fact, facts);
  }
});
function* instructionProblems(file2, fact, facts) {
  if (fact.op === "copy") yield* copied(file2, fact, facts);
  if (fact.op !== "env" && fact.op !== "arg") return;
  const severity = secretSeverity(file2, fact);
  if (severity === null || fact.name === void 0) return;
  yield {
    at: fact.at,
    message: fact.op,
    data: { name: fact.name },
    severity: inDevelopment(file2, fact) && severity !== "P2" ? "P2" : severity,
    symbol: fact.name,
    mask: fact.value ? [fact.value.at] : []
  };
}
function secretSeverity(file2, fact) {
  if (fact.name === void 0 || !fact.value || /_FILE$|_PATH$|_DIR$/.test(fact.name)) return null;
  const text2 = defaultText(fact.value);
  if (text2 === null || text2 === "") return null;
  const start = fact.value.at.start;
  const scheme2 = text2.indexOf("://");
  const found2 = findCredential(file2.text, fact.at.start, file2) ?? (scheme2 < 0 ? null : findDatabaseUrl(file2.text, start + scheme2, file2));
  if (found2) return found2.severity === "P2" || found2.severity === "P3" ? null : "P0";
  return isKnownAccount(fact) ? "P1" : null;
}
function isKnownAccount({ op, lastStage, name, value }) {
  const text2 = (value && defaultText(value)) ?? "";
  if (op !== "env" || !lastStage || name === void 0 || !value || credentialKind(name) === null || doorOf(name, true) === null) return false;
  return unreal(text2) === "default" || isWordFallback(value, text2);
}
function isWordFallback(value, text2) {
  return value.kind === "env" && /^[A-Za-z]{3,20}$/.test(text2) && unreal(text2) !== "placeholder";
}
function inDevelopment(file2, fact) {
  return file2.role === "development" || developmentStage.test(fact.stageName ?? "");
}
function* copied(file2, fact, facts) {
  if (developmentStage.test(fact.stageName ?? "")) return;
  const ships2 = fact.lastStage || isBase(fact, facts);
  for (const source of fact.sources ?? []) {
    const isEnv = envFile.test(source);
    if (!isEnv && !keyFile.test(source)) continue;
    yield {
      at: fact.at,
      message: isEnv ? "copy-env" : "copy-key",
      data: { file: source },
      severity: file2.role === "development" || !ships2 ? "P2" : isEnv ? "P0" : "P1",
      confidence: ships2 ? "high" : "medium",
      symbol: source
    };
  }
}
function isBase(fact, facts) {
  const name = fact.stageName ?? "";
  return name !== "" && facts.some((other) => other.kind === "image" && other.op === "from" && other.lastStage && other.value?.kind === "literal" && String(other.value.value).toLowerCase() === name);
}

// rules/auth/supplied.ts
function* suppliedSecrets(project) {
  const readers = readersOf(project);
  for (const fact of deployedSupplies(project)) {
    const reader = readers.get(fact.path);
    if (!(deploys(fact) || reader !== void 0 || shipsInImage(project, fact) || isLoadedKey(project, fact)) || isServerVariable(fact.name)) continue;
    if (doorOf(fact.name, true) !== "entry" || credentialKind(fact.name) === "password" || notOurs.test(fact.name)) continue;
    const found2 = judged(fact, servesDevelopment2(project, fact.path) || reader !== void 0 && servesDevelopment2(project, reader.path));
    if (found2 !== null) yield reader === void 0 ? found2 : { ...found2, related: [{ path: reader.path, at: reader.nameAt, note: "used-here" }] };
  }
}
var notOurs = /access_?key$|(?:pusher|soketi|reverb|vapid)\w*key$/i;
function readersOf(project) {
  const readers = /* @__PURE__ */ new Map();
  for (const { service, facts } of readEnvFiles(project)) {
    const path2 = facts[0]?.path ?? "";
    if (!readers.has(path2) || !servesDevelopment2(project, service.path)) readers.set(path2, service);
  }
  return readers;
}
var developmentStage2 = /^(?:dev|develop|development|debug|test|tests|local|ci)/;
function shipsInImage(project, { by, path: path2, at: at2, service }) {
  if (by !== "dockerfile" || developmentStage2.test(service ?? "")) return false;
  const instruction = project.of("image").find((fact) => fact.path === path2 && fact.op === "env" && fact.at.start === at2.start);
  return instruction?.lastStage === true && !isKnownAccount(instruction);
}
function deploys({ by, path: path2 }) {
  return by === "compose" || by === "kubernetes" || by === "dotenv" && /(?:^|\/)\.env\.(?:prod|production|live)$/.test(path2);
}
function isLoadedKey(project, { by, path: path2, name, value }) {
  if (by !== "dotenv" || !/(?:^|\/)\.env$/.test(path2) || weaknessOf(defaultText(value) ?? "", {}) === "placeholder") return false;
  return project.of("dotenv-load").some(({ role }) => role === "production") && project.once(signingVariables).has(name);
}
function signingVariables(project) {
  const keys = project.of("credential-default").filter(({ role, how, name }) => role === "production" && how === "argument" && /^(?:jwt_secret|session_secret|auth_secret|key)$/.test(name));
  return new Set(keys.flatMap((fact) => outcomes(project, fact.path, fact.value, { supplies: false }).flatMap((each) => each.variables)));
}
var prose = /^[A-Za-z]{2,}(?:[ ,;:.!'-]+[A-Za-z]+){3,}[.!]*$/;
var phrase = /^[A-Z]?[a-z]+(?:[_-][A-Z]?[a-z]+)*$/;
var guessedByTrying = 16;
function judged(fact, development) {
  const text2 = defaultText(fact.value)?.trim() ?? "";
  if (isRedacted(text2)) return null;
  const known3 = weaknessOf(text2, {});
  const plain3 = known3 === "placeholder" ? text2.toLowerCase() : text2;
  if (text2 !== "secret" && !isCredentialText(plain3, fact.name, "setting")) return null;
  const weakness = prose.test(text2) ? "placeholder" : known3 ?? (text2.length < guessedByTrying || isGuessable(text2) || phrase.test(text2) ? "default" : null);
  if (weakness === null) return null;
  const severity = weakness === "placeholder" ? development ? "P3" : "P2" : development ? "P2" : fact.by === "dockerfile" ? "P1" : "P0";
  return {
    path: fact.path,
    at: fact.at,
    message: weakness === "placeholder" ? "supplied-placeholder" : "supplied",
    data: { name: fact.name },
    severity,
    confidence: "medium",
    mask: [fact.value.at],
    symbol: fact.service === void 0 ? fact.name : `${fact.service}.${fact.name}`,
    cause: `default-credential ${fact.path} ${fact.name} ${text2}`
  };
}

// rules/auth/default-credential.ts
var rule3 = projectRule({
  id: "auth/default-credential",
  severity: "P0",
  covers: ["secret/generic-credential"],
  *check(project) {
    yield* oneEach([...inCode(project)]);
    yield* suppliedSecrets(project);
  }
});
function* inCode(project) {
  for (const fact of project.of("credential-default")) {
    if (fact.role !== "production" || underMain(fact.guards) || isPublicKey(fact.value) || servesDevelopment(project, fact) || isShownToOthers(fact)) continue;
    const door = fact.how === "argument" ? argumentDoor(fact.name) : doorOf(fact.name, fact.how === "env-fallback");
    const found2 = door === null ? null : judged2(project, fact, door === "entry" && isClients(project, fact) ? "store" : door);
    if (found2 !== null) yield found2;
  }
}
function* oneEach(found2) {
  const kept2 = /* @__PURE__ */ new Map();
  for (const one of [...found2].sort((a, b) => (a.severity ?? "P0").localeCompare(b.severity ?? "P0"))) {
    const others = kept2.get(one.path) ?? [];
    if (others.some((other) => other.cause !== one.cause && other.at.start < one.at.end && one.at.start < other.at.end)) continue;
    kept2.set(one.path, [...others, one]);
    yield one;
  }
}
function replacedLater(project, fact) {
  if (fact.name !== "SECRET_KEY" || fact.how !== "setting") return false;
  return project.of("module").some(({ path: path2, role, bindings }) => path2 !== fact.path && role === "production" && bindings.some(({ name, value }) => name === fact.name && value.kind !== "literal") && buildsOn(project, path2, fact.path));
}
function isShownToOthers({ name, value }) {
  if (value.kind !== "or" || isPasswordName(name)) return false;
  return value.parts.some((part2) => part2.kind === "member" && someWithin(part2, (one) => (one.kind === "member" || one.kind === "name") && isForeign(one.name)));
}
function isClients(project, { path: path2, name, value, at: at2 }) {
  if (value.kind !== "or" || !/^(?:password|passwd|pass|pwd)$/i.test(name.slice(name.lastIndexOf(".") + 1))) return false;
  const owner = classAround(project, path2, at2.start);
  const isOwn = (part2) => part2.kind === "member" && (isSelf(part2.on) || part2.on.kind === "name" && part2.on.name === owner?.class.name);
  if (!value.parts.some(isOwn)) return false;
  return owner !== null && owner.class.settings === void 0 && lineage(project, owner).some((each) => each.class.fields.some((field) => /^(?:host|hostname)$/i.test(field.name)));
}
function judged2(project, fact, door) {
  const all2 = outcomes(project, fact.path, fact.value, { supplies: false });
  const outcome = worst(all2, (value) => isKnown(value, fact)) ?? (signsWithNothing(project, fact) ? worst(all2, (value) => value.kind === "scalar" && value.value === "") : null);
  const reach3 = both(reachOf(project, fact.path, fact.guards), outcome?.reach ?? "always");
  if (developmentReach(reach3)) return null;
  if (outcome?.value.kind !== "scalar") return door === "entry" && all2.some((each) => isRandom2(each.value)) ? random2(project, fact) : null;
  const names3 = [fact.name, ...outcome.variables];
  const source = fact.how === "argument" ? sourceOf(outcome) ?? fact : fact;
  const text2 = String(outcome.value.value);
  if (refusalOf(project, fact.path, names3, text2) !== null) return null;
  const replaced2 = replacedLater(project, fact);
  if (replaced2 && !isRedacted(text2)) return null;
  if (text2 === "" ? isFilledIn(project, source, names3) : fact.name === storeOfSettings && !isGuessable(text2)) return null;
  const isMild = door === "store" || replaced2 || isByHand(project, source.path) || isChosenByDevelopers(project, fact) || fact.how === "argument" && fact.name === "cookie_secret";
  return {
    path: source.path,
    at: source.at,
    message: replaced2 ? "replaced" : outcome.value.value === "" ? "empty" : door === "store" ? "store" : isOverridable(project, fact, outcome) ? "fallback" : "fixed",
    ...source === fact && { mask: literalsIn(fact.value, 0) },
    data: { name: fact.how === "argument" ? outcome.variables[0] ?? nameAt(project, source) ?? fact.name : fact.name },
    // A cookie parser's secret matters where cookies are signed with it, which sessions do with one of their own.
    severity: isMild ? "P2" : severityBeside(roomForOwn(project, source.path), text2 === "" && /webhook/i.test(names3.join())),
    confidence: outcome.certainty === "certain" ? "high" : "medium",
    related: source === fact ? relatedTo(outcome, fact) : [...relatedTo(outcome, source), { path: fact.path, at: fact.at, note: "used-here" }],
    symbol: fact.name,
    cause: `default-credential ${causeOf(fact, outcome)}`
  };
}
function severityBeside(room, isOfWebhook) {
  return room === "required" ? "P2" : room === "optional" || isOfWebhook ? "P1" : "P0";
}
function causeOf(fact, outcome) {
  const source = sourceOf(outcome);
  if (source !== void 0 && fact.how === "argument") return `${source.path} ${outcome.variables[0] ?? source.at.start}`;
  return fact.how === "constant" ? `${fact.path} ${fact.at.start}` : `${fact.path.replace(/\.prod(?:uction)?(?=\.[jt]s$)/, "")} ${fact.name}`;
}
var storeOfSettings = "DATABASE_PASSWORD";
function signsWithNothing(project, { how, path: path2 }) {
  return how === "argument" && project.module(path2)?.language === "python";
}
function isOverridable(project, fact, outcome) {
  return fact.how === "env-fallback" || outcome.variables.length > 0 || classAround(project, fact.path, fact.at.start)?.class.settings !== void 0;
}
function literalsIn(value, depth) {
  if (value.kind === "literal") return typeof value.value === "string" && value.value !== "" ? [value.at] : [];
  return depth > 12 ? [] : partsOf(value).flatMap((part2) => literalsIn(part2, depth + 1));
}
function isPublicKey(value) {
  return (value.kind === "name" || value.kind === "member") && /public/i.test(value.name);
}
function argumentDoor(name) {
  if (name === "key") return "entry";
  return /api|token|access/i.test(name) ? null : doorOf(name, false);
}
function isKnown(value, fact) {
  return value.kind === "scalar" && typeof value.value === "string" && isCredentialText(value.value, fact.name, fact.how);
}
function isRandom2(value) {
  return value.kind === "unknown" && value.why === "random";
}
function random2(project, fact) {
  if (!/secret|jwt|session|sign|encrypt/i.test(fact.name) || refusalOf(project, fact.path, [fact.name]) !== null) return null;
  return { path: fact.path, at: fact.at, message: "random", data: { name: fact.name }, severity: "P2", symbol: fact.name };
}

// rules/auth/switch-name.ts
var turnsOn = new Set("authenabled enableauth authrequired requireauth useauth authenticationenabled enableauthentication requireauthentication isauthenabled apiauthenabled enableapiauth authenable authenticationrequired needauth enablelogin loginrequired requirelogin enforceauth".split(" "));
var turnsOff = new Set("disableauth authdisabled skipauth noauth bypassauth authbypass disableauthentication authdisable authenticationdisabled skipauthentication bypassauthentication disableapiauth disablelogin logindisabled skipauthcheck autologin".split(" "));
var bare = /^(?:is_?)?(?:enabled?|disabled?|required?)$/i;
function ownedName(owner, name) {
  return bare.test(name) ? `${owner}.${name}` : name;
}
function openWhen(name) {
  const parts2 = name.split(".");
  const last2 = parts2.pop() ?? "";
  const owner = parts2.pop() ?? "";
  const flat3 = (bare.test(last2) ? owner + last2 : last2).replaceAll(/[^A-Za-z]/g, "").toLowerCase().replace(part, "");
  if (turnsOn.has(flat3)) return false;
  return turnsOff.has(flat3) ? true : null;
}
var part = /^(?:app|api|web|server|service|gateway|mcp|backend|global)(?=.*auth)/;
function isBrowserVariable(name) {
  return /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|VUE_APP|NG_APP|EXPO_PUBLIC|GATSBY|PUBLIC)_/.test(name);
}
function isOpenMode(value) {
  return value.kind === "scalar" && typeof value.value === "string" && /^(?:disabled?|none|off|no[_-]?op|null|dummy|no[_-]?auth|anonymous|open|public|insecure)$/i.test(value.value);
}

// rules/auth/disabled-by-default.ts
var rule4 = projectRule({
  id: "auth/disabled-by-default",
  severity: "P0",
  *check(project) {
    const reported = /* @__PURE__ */ new Set();
    for (const found2 of [...bySwitch(project), ...byName(project), ...bySupply(project)]) {
      const key3 = `${found2.path}:${found2.at.start}`;
      if (reported.has(key3)) continue;
      reported.add(key3);
      yield found2;
    }
  }
});
function* bySwitch(project) {
  for (const { path: path2, role, at: at2, test, symbol } of project.of("auth-switch")) {
    if (role !== "production" || guardedBy(project, path2, [test]) === "development-only") continue;
    const asked = { path: path2, at: at2, value: test, symbol, names: namesIn(test) };
    const found2 = [...judged3(project, asked, (value) => truth(value, "python") === true)];
    yield* found2.length > 0 ? found2 : byMode(project, asked);
  }
}
function namesIn(value) {
  if (value.kind === "member") return [value.on.kind === "member" || value.on.kind === "name" ? ownedName(value.on.name, value.name) : value.name];
  if (value.kind === "name" || value.kind === "env") return [value.name];
  if (value.kind === "not") return namesIn(value.of);
  if (value.kind === "compare") return namesIn(value.left);
  return value.kind === "or" ? [...new Set(value.parts.flatMap(namesIn))] : [];
}
function* byMode(project, asked) {
  const wanted = new Set(asked.names.map(flat));
  for (const { path: path2, role, at: at2, name, fallback } of project.of("env-read")) {
    if (role !== "production" || fallback === void 0 || !wanted.has(flat(name)) || !isOneProgram(asked.path, path2)) continue;
    const read3 = { kind: "env", name, fallback, at: at2 };
    for (const found2 of judged3(project, { path: path2, at: at2, value: read3, symbol: asked.symbol, names: [name, ...asked.names] }, isOpenMode)) {
      const place2 = found2.message === "default-off" ? { path: path2, at: at2 } : {};
      yield { ...found2, ...place2, confidence: "medium", related: switchOf(asked) };
    }
  }
}
function* byName(project) {
  for (const setting2 of project.of("setting")) {
    const open3 = openWhen(setting2.name) ?? openWhen(setting2.variables[0] ?? "");
    if (open3 === null || setting2.role !== "production" || setting2.fallback === void 0) continue;
    const { path: path2, at: at2, name, variables } = setting2;
    yield* judged3(project, { path: path2, at: at2, value: readOf(setting2), symbol: name, names: [name, ...variables] }, (value) => truth(asBoolean(value), "python") === open3);
  }
}
function isYetToBeSet(project, { path: path2, at: at2 }) {
  const binding = project.module(path2)?.bindings.find((each) => each.at.start === at2.start);
  return binding?.value.kind === "literal" && binding.value.value === null;
}
function readOf({ variables, fallback, at: at2, owner }) {
  const value = fallback ?? { kind: "literal", value: null, at: at2 };
  const [name] = variables;
  return owner === void 0 || name === void 0 ? value : { kind: "env", name, fallback: value, at: at2 };
}
function asBoolean(value) {
  return value.kind === "scalar" && typeof value.value === "string" && value.value !== "" ? booleanOf(value) : value;
}
var deployedFile = /(?:^|\/)\.env(?:\.(?:prod|production|live))?$/;
function* bySupply(project) {
  const read3 = new Set(project.of("env-read").map((fact) => fact.name));
  for (const setting2 of project.of("setting")) for (const variable3 of setting2.variables) read3.add(variable3);
  for (const { path: path2, role, at: at2, name, value, by, service } of project.of("supply")) {
    const open3 = openWhen(name);
    if (open3 === null || role !== "production" || by === "ci" || !read3.has(name) || isBrowserVariable(name) || by === "dotenv" && !deployedFile.test(path2)) continue;
    const given = outcomes(project, path2, value, { supplies: false }).map((each) => truth(asBoolean(each.value), "python"));
    if (given[0] === open3) yield { path: path2, at: at2, message: "supplied", data: { name }, severity: severityIn(project, path2), symbol: service ?? name, cause: `auth-off ${path2} ${name}` };
  }
}
function severityIn(project, path2) {
  return servesDevelopment2(project, path2) ? "P2" : "P0";
}
function* judged3(project, asked, isOpen5) {
  const all2 = outcomes(project, asked.path, asked.value).filter(({ supply }) => supply?.by !== "dotenv" || deployedFile.test(supply.path));
  const gravest = worst(all2, isOpen5);
  if (gravest === null || forDevelopment(gravest) || gravest.variables.length > 0 && gravest.variables.every(isBrowserVariable)) return;
  const names3 = [...asked.names, ...gravest.variables];
  const name = gravest.variables[0] ?? asked.names[0] ?? asked.symbol;
  const fallback = gravest.supply === void 0 ? gravest : worst(all2.filter((each) => each.supply === void 0), isOpen5);
  const shipped2 = fallback === null || forDevelopment(fallback) ? null : atSource(asked, fallback, name);
  if (gravest.supply !== void 0) {
    const { path: path2, at: at2, service } = gravest.supply;
    const related = [...switchOf(asked), ...shipped2 === null ? [] : [{ path: shipped2.path, at: shipped2.at, note: "default-here" }]];
    yield { path: path2, at: at2, message: "supplied", data: { name }, severity: severityIn(project, path2), symbol: service ?? name, related: apart(related), cause: `auth-off ${path2} ${name}` };
  }
  if (shipped2 === null || fallback === null) return;
  if (fallback.origin === "code" && fallback.variables.length === 0 && (isYetToBeSet(project, shipped2) || isOwnAttribute(asked) || !names3.some((each) => openWhen(each) !== null))) return;
  const refusal = refusalOf(project, asked.path, names3);
  if (refusal !== null && (isOpen5 !== isOpenMode || refusal.guards.some((guard) => refusesNone(guard, names3))) || isExtraGate(project, names3)) return;
  yield shipped2;
}
function refusesNone(guard, names3) {
  const wanted = new Set(names3.map(flat));
  const isMode = (each) => (each.kind === "name" || each.kind === "member" || each.kind === "env") && wanted.has(flat(each.name)) || each.kind === "literal" && wanted.has(flat(String(each.value)));
  const isNone = (each) => each.kind === "literal" && (!each.value || isOpenMode({ kind: "scalar", value: each.value })) || each.kind === "member" && isOpenMode({ kind: "scalar", value: each.name });
  return someWithin(guard, (each) => each.kind === "not" && isMode(each.of) || each.kind === "compare" && someWithin(each.left, isMode) && someWithin(each.right, isNone));
}
function isOwnAttribute({ value, symbol }) {
  const isSelf2 = (on) => on.kind === "opaque" && on.name === "this" || on.kind === "name" && symbol.startsWith(`${on.name}.`);
  return !/settings|config/i.test(symbol) && someWithin(value, (each) => each.kind === "member" && isSelf2(each.on));
}
function isExtraGate(project, names3) {
  if (!names3.some((name) => /basic_?auth|http_?auth|(?:ip|white|allow)_?list/i.test(name))) return false;
  return project.of("credential-use").some(({ role, scheme: scheme2 }) => role === "production" && (scheme2 === "session" || scheme2 === "bearer"));
}
function atSource(asked, outcome, name) {
  const source = sourceOf(outcome) ?? asked;
  const isElsewhere = source.path !== asked.path || source.at.start !== asked.at.start;
  const related = relatedTo(outcome, source);
  return {
    path: source.path,
    at: source.at,
    message: "default-off",
    data: { name },
    confidence: outcome.certainty === "certain" ? "high" : "medium",
    related: isElsewhere ? [...switchOf(asked), ...related.filter((each) => each.path !== asked.path || each.at.start !== asked.at.start)] : related,
    symbol: name,
    cause: `auth-off ${source.path} ${name}`
  };
}
function switchOf({ path: path2, at: at2 }) {
  return [{ path: path2, at: at2, note: "switch-here" }];
}
function apart(related) {
  return related.filter((each, at2) => related.findIndex((other) => other.path === each.path && other.at.start === each.at.start) === at2);
}

// src/link/feeds.ts
var mostSteps2 = 200;
function readsBehind(project, path2, value) {
  const found2 = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const todo = [{ path: path2, value }];
  for (let step = 0; step < mostSteps2; step++) {
    const next2 = todo.pop();
    if (next2 === void 0) break;
    const { value: at2 } = next2;
    if (at2.kind === "env") addWithin(project, next2.path, at2.at, found2);
    const target = at2.kind === "name" || at2.kind === "member" ? targetOf(project, next2.path, at2) : null;
    if (target?.kind === "bindings" || target?.kind === "function") {
      const key3 = `${target.path}:${target.kind === "function" ? target.function.at.start : target.bindings[0]?.at.start ?? ""}`;
      if (seen.has(key3)) continue;
      seen.add(key3);
      if (target.kind === "function") addWithin(project, target.path, target.function.at, found2);
      else for (const binding of target.bindings) todo.push({ path: target.path, value: binding.value });
    } else {
      for (const part2 of partsOf(at2)) todo.push({ path: next2.path, value: part2 });
    }
  }
  return [...found2];
}
function addWithin(project, path2, at2, found2) {
  for (const read3 of project.once(readsByPath).get(path2) ?? []) if (read3.at.start < at2.end && at2.start < read3.at.end) found2.add(read3);
}
function readsByPath(project) {
  const table = /* @__PURE__ */ new Map();
  for (const read3 of project.of("env-read")) {
    const list = table.get(read3.path);
    if (list === void 0) table.set(read3.path, [read3]);
    else list.push(read3);
  }
  return table;
}

// rules/auth/empty-credential-opens.ts
var rule5 = projectRule({
  id: "auth/empty-credential-opens",
  severity: "P0",
  *check(project) {
    for (const fact of project.of("empty-credential-opens")) {
      if (fact.role !== "production") continue;
      if (developmentReach(reachOf(project, fact.path, fact.guards))) continue;
      const found2 = judged4(project, fact);
      if (found2 !== null) yield found2;
    }
  }
});
function judged4(project, fact) {
  const empty = emptiness(project, fact);
  if (empty === null) return null;
  const name = empty.variables[0] ?? nameOf3(fact);
  if (refusalOf(project, fact.path, [nameOf3(fact), ...empty.variables]) !== null) return null;
  const forged = isOfEvents(name) || isOfEvents(nameOf3(fact));
  return {
    path: fact.path,
    at: fact.at,
    message: forged ? "forged" : "opens",
    data: { name },
    severity: isOfMetrics(`${name} ${fact.symbol}`) ? "P2" : forged ? "P1" : "P0",
    related: empty.related,
    symbol: fact.symbol,
    cause: `empty-credential ${name}`
  };
}
function emptiness(project, fact) {
  const all2 = outcomes(project, fact.path, fact.credential);
  const outcome = worst(all2, (value) => truth(value, "python") === false);
  if (outcome !== null) return outcome.reach === "development-only" ? null : { variables: outcome.variables, related: relatedTo(outcome, fact) };
  if (all2.some((each) => each.value.kind !== "unknown")) return null;
  const reads = readsBehind(project, fact.path, fact.credential).filter((read3) => !read3.required && (read3.fallback === void 0 || read3.fallback.kind === "literal" && !read3.fallback.value));
  if (reads.length === 0) return null;
  return { variables: reads.map((read3) => read3.name), related: reads.slice(0, 3).map((read3) => ({ path: read3.path, at: read3.at, note: "default-here" })) };
}
function nameOf3(fact) {
  const { credential: credential3 } = fact;
  return credential3.kind === "name" || credential3.kind === "member" || credential3.kind === "env" ? credential3.name : fact.symbol;
}
function isOfEvents(name) {
  return /web_?hook|signing|signature/i.test(name);
}
function isOfMetrics(text2) {
  return /metrics|prometheus|health_?check/i.test(text2);
}

// rules/auth/guard-removed.ts
var rule6 = policyRule({ id: "auth/guard-removed", severity: "P1" });

// src/link/containers.ts
function keptContainers(project) {
  return project.once(allKept);
}
function allKept(project) {
  return [...kept(project)];
}
function* kept(project) {
  const facts = project.of("container").filter(({ role }) => role === "production");
  if (facts.length === 0) return;
  const serving = servingOf(project);
  const single = singleClasses(project, new Set(facts.filter(({ held }) => held === "instance").map(({ owner }) => owner)));
  for (const fact of facts) {
    const distance = serving.distance.get(fact.path);
    if (distance === void 0) continue;
    if (fact.held === "instance" && fact.single !== true && !single.has(`${fact.path}#${fact.owner}`)) continue;
    const handlers = handlersOf(fact, serving);
    const grownByHandler = fact.grows.some((growth) => handlers.some((handler) => isWithin2(growth, handler)));
    if (fact.held === "function" && !grownByHandler) continue;
    yield { fact, distance, grownByHandler, handlers: [...new Set(handlers.filter((handler) => fact.used.some((symbol) => isWithin2({ symbol, at: fact.at }, handler))).map(({ symbol }) => symbol))] };
  }
}
function handlersOf(fact, { handlers }) {
  const routes = handlers.get(fact.path) ?? [];
  return routes.flatMap(({ handler, at: at2 }) => handler === void 0 || fact.held === "function" && at2.start < fact.at.start ? [] : [handler]);
}
function isWithin2({ symbol, at: at2 }, handler) {
  if (symbol !== "" && (symbol === handler.symbol || symbol.startsWith(`${handler.symbol}.`))) return true;
  return handler.at.start <= at2.start && at2.end <= handler.at.end;
}
function singleClasses(project, names3) {
  const found2 = /* @__PURE__ */ new Set();
  if (names3.size === 0) return found2;
  for (const module of project.of("module")) {
    if (!ships(module)) continue;
    for (const value of madeAtTop(module)) {
      if (!names3.has(nameOf(value.callee).split(".").at(-1) ?? "")) continue;
      const at2 = instanceClass(project, module.path, value);
      if (at2 !== null) found2.add(`${at2.path}#${at2.class.name}`);
    }
  }
  return found2;
}
function* madeAtTop({ bindings, exports, functions }) {
  for (const { value } of bindings) yield* made2(value);
  for (const { value } of exports) if (value !== void 0) yield* made2(value);
  for (const { decorators, returns } of functions) {
    if (decorators.some((decorator) => /(?:^|\.)(?:lru_cache|cache|singleton)$/.test(nameOf(decorator.kind === "call" ? decorator.callee : decorator)))) for (const { value } of returns) yield* made2(value);
  }
}
function* made2(value) {
  if (value.kind === "call" || value.kind === "new") yield value;
  else if (value.kind === "or") {
    for (const part2 of value.parts) if (part2.kind === "call" || part2.kind === "new") yield part2;
  }
}

// rules/state/kept-state.ts
function isBusiness(matter) {
  return matter === "sessions" || matter === "conversations" || matter === "jobs" || matter === "orders";
}
var generic = /^(?:mem|memory|store|stores|storage|data|items|entries|map|dict|by|id|ids|the|my|all|active|current|pending|in|local|list|state|states|instance|records|registry|lookup|table|index|set|global|_)$/;
function wordsOf2({ name, owner }) {
  const own = split2(name);
  return own.every((word) => generic.test(word)) ? [...split2(owner), ...own] : own;
}
function headOf(fact) {
  const words2 = wordsOf2(fact);
  const by = words2.indexOf("by");
  return (by > 0 ? words2.slice(0, by) : words2).findLast((word) => !generic.test(word)) ?? "";
}
function split2(name) {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
var any2 = (words2, pattern2) => words2.some((word) => pattern2.test(word));
var credential2 = /passw|pwd|hash|^salt$|^secret$/i;
function matterOf({ fact, distance }) {
  const words2 = wordsOf2(fact);
  if (any2(words2, /^(?:diagnostics?|debug|trace|traces|tracing|telemetry|monitor|mock|test|fake)$/)) return "other";
  if (any2(words2, /^(?:cache|cached|caches|memo|memoized|lru|seen|dedup|dedupe)$/)) return "cache";
  if (isUsers(fact, words2)) return "users";
  if (isRevocation(fact, words2)) return "revocation";
  if (any2(words2, /^(?:rate|limit|limits|limiter|ratelimit|attempts|hits|bucket|buckets|counter|counters|counts|metrics|stats|timings|throttle|cooldown|cooldowns|lock|locks|errors|failures|logs|events|last|latest|size|sizes|config|configs|settings|options|timers?|timeouts?|listeners|handlers|hooks|subscribers|subscriptions|connections|clients|sockets|callbacks|watchers)$/)) return "other";
  const head2 = headOf(fact);
  if (/^sessions?$/.test(head2) && !any2(words2, /^(?:db|http|https|aiohttp|requests?|client|clients|sql|sqlalchemy|boto|boto3|browser|browsers|tmux|ssh|sftp|terminal|pty|shell|training|spark|onnx|inference|web|websocket|ws|socket|rtc|webrtc|voice|playwright|factory|makers?|count|token|tokens|names?|paths?|files?|titles?|sandbox|kernel|mcp|transport|transports|locks?|to|of|for)$/)) return "sessions";
  if (/^(?:conversations?|dialogs?|dialogues?|chats)$/.test(head2) && !any2(words2, /^(?:open|modal|ui|files?)$/)) return "conversations";
  if (/^(?:history|histories|messages|memories)$/.test(head2) && (any2(words2, /^(?:chats?|conversations?|messages?|dialog)$/) || hasFields(fact, /^role$/)) && hasFields(fact, /^(?:content|text|parts|message)$/)) return "conversations";
  if (/^(?:jobs?|tasks?|runs|executions|workflows)$/.test(head2) && fact.holds === "map") return "jobs";
  if (head2 === "run" && fact.holds === "map") return "jobs";
  if (/^(?:orders|carts|payments|invoices|bookings|reservations|purchases)$/.test(head2) && distance <= 2) return "orders";
  return "other";
}
function isUsers(fact, words2) {
  if (!any2(words2, /^(?:users?|userdb|usersdb|accounts|credentials|members|customers|admins)$/)) return false;
  return hasFields(fact, credential2) || (fact.seeds ?? []).some((field) => credential2.test(field));
}
var signsOut = /log_?-?out|sign_?-?out|revok|black_?list|deny_?list|invalidat/i;
var signsIn2 = /log_?-?in|sign_?-?in|authenticat|refresh|issue|create_?(?:access_?)?token|generate_?token/i;
function isRevocation(fact, words2) {
  const symbols = fact.used.join(" ");
  const grows = fact.grows.map(({ symbol }) => symbol).join(" ");
  if (any2(words2, /^(?:blacklist|blacklisted|blocklist|denylist|revoked|revocation|revocations|invalidated)$/)) return any2(words2, /^(?:tokens?|jwts?|jti|sessions?)$/) || signsOut.test(grows.replace(/.*\./, "")) || signsOut.test(symbols) && /token|jti|jwt/i.test(symbols);
  if (!any2(words2, /^tokens$/) || any2(words2, /^(?:count|used|usage|total|input|output|prompt|completion|device|push|fcm|by|per|special|stop|ids|max)$/)) return false;
  return signsIn2.test(grows) && (signsOut.test(symbols) || any2(words2, /^(?:refresh|active|valid|issued|session|auth)$/));
}
function hasFields({ grows }, pattern2) {
  return grows.some(({ fields }) => fields.some((field) => pattern2.test(field)));
}
function isOnlyCopy({ live, persisted }) {
  return live !== true && persisted !== true;
}
function isStandIn({ owner, path: path2 }) {
  return /(?:in_?-?memory|^memory|mock|fake|dummy|stub|^local|noop|demo)/i.test(owner) || /(?:^|[/_.-])(?:in_?-?memory|memory|mocks?|fakes?|stubs?|fixtures|demo|seeds?)(?:[/_.-]|$)/i.test(path2);
}
function isSetUp(symbol) {
  return /(?:^|[._])(?:register|init|initialize|initialise|load|setup|set_up|configure|bootstrap|startup|lifespan|on_startup|build|import|discover|subscribe|decorator|wrapper|add_(?:route|handler|command|middleware|listener|tool|plugin)|__init__|__init_subclass__|constructor|onModuleInit|onApplicationBootstrap|use|on|compile|declare|define)(?:$|[A-Z_.])/.test(symbol);
}

// rules/state/places.ts
var most = 3;
function named4({ name, owner, held }) {
  return owner === "" || held === "function" ? name : `${owner}.${name}`;
}
function placesOf({ path: path2, grows }) {
  return grows.slice(0, most).map(({ at: at2 }) => ({ path: path2, at: at2, note: "grows-here" }));
}

// rules/auth/in-memory-revocation.ts
var rule7 = projectRule({
  id: "auth/in-memory-revocation",
  severity: "P0",
  confidence: "medium",
  *check(project) {
    for (const kept2 of keptContainers(project)) {
      const { fact } = kept2;
      if (matterOf(kept2) !== "revocation" || fact.live === true) continue;
      const isSecond = fact.shared === true || !isOnlyCopy(fact) || isStandIn(fact);
      yield {
        path: fact.path,
        at: fact.at,
        message: isSecond ? "fallback" : wordsOf2(fact).some((word) => /black|block|deny|revo|invalid/.test(word)) ? "revoked" : "valid",
        data: { name: named4(fact) },
        severity: isSecond ? "P2" : "P0",
        related: placesOf(fact),
        symbol: named4(fact),
        cause: `kept ${fact.path} ${named4(fact)}`
      };
    }
  }
});

// rules/auth/in-memory-users.ts
var rule8 = projectRule({
  id: "auth/in-memory-users",
  severity: "P0",
  confidence: "medium",
  *check(project) {
    for (const kept2 of keptContainers(project)) {
      const { fact } = kept2;
      if (matterOf(kept2) !== "users" || !isOnlyCopy(fact)) continue;
      yield {
        path: fact.path,
        at: fact.at,
        message: "users",
        data: { name: named4(fact) },
        severity: isStandIn(fact) ? "P2" : "P0",
        related: placesOf(fact),
        symbol: named4(fact),
        cause: `kept ${fact.path} ${named4(fact)}`
      };
    }
  }
});

// rules/auth/jwt-unverified.ts
var rule9 = projectRule({
  id: "auth/jwt-unverified",
  severity: "P0",
  confidence: "high",
  *check(project) {
    const all2 = project.of("token-read").filter(({ role }) => role === "production");
    if (all2.length === 0) return;
    const { distance } = servingOf(project);
    const reads = all2.filter(({ path: path2 }) => distance.has(path2));
    const authenticating = authenticatingIn(project);
    for (const fact of reads) {
      if (fact.guards.length > 0 && developmentReach(reachOf(project, fact.path, fact.guards))) continue;
      const isGuard = fact.how === "no-algorithm" || authenticating.has(lastWord(fact.symbol)) || authenticating.has(fact.symbol.split(".", 1)[0] ?? "");
      yield {
        path: fact.path,
        at: fact.at,
        message: fact.how === "no-algorithm" ? "none" : isGuard ? "guard" : "read",
        data: { by: fact.by, symbol: fact.symbol },
        severity: isGuard && isSure(fact) ? "P0" : "P2",
        symbol: fact.symbol,
        cause: `jwt ${fact.path} ${fact.symbol}`
      };
    }
  }
});
function isSure({ guards }) {
  return guards.length === 0 || guards.every((guard) => !/verify|skip|disable|mode|env|debug|settings|config/i.test(nameOf(guard)));
}
function authenticatingIn(project) {
  const names3 = new Set(routesOf(project).flatMap(({ guards }) => guards.filter(({ authentication }) => authentication !== "none").map(({ name }) => lastWord(name))));
  const called3 = project.of("guard").filter(({ symbol }) => names3.has(lastWord(symbol)) || names3.has(symbol.split(".", 1)[0] ?? "")).flatMap(({ calls }) => calls.map((call2) => lastWord(nameOf(call2))));
  for (const name of called3) if (/auth|token|user|jwt|verif|claims|decode/i.test(name)) names3.add(name);
  return names3;
}
function lastWord(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}

// src/link/limits.ts
function standsBefore(fact, path2) {
  return ships(fact) && (fact.layer === "proxy" || fact.path.endsWith(".py") === path2.endsWith(".py"));
}
function limitersBefore(project, path2) {
  return project.of("limiter").filter((fact) => standsBefore(fact, path2));
}
function bodyLimitsBefore(project, path2) {
  return project.of("body-limit").filter((fact) => standsBefore(fact, path2));
}
function handlingOf(project, { handler }) {
  if (handler === void 0) return void 0;
  const known3 = project.once(handlings);
  return known3.get(`${handler.path}\0${handler.symbol}`) ?? known3.get(`${handler.path}\0${handler.symbol.slice(handler.symbol.lastIndexOf(".") + 1)}`);
}
function handlings(project) {
  return new Map(project.of("handling").map((fact) => [`${fact.path}\0${fact.symbol}`, fact]));
}
var deployment = /(?:^|\/)(?:[\w.-]*Dockerfile[\w.-]*|(?:docker-)?compose[\w.-]*\.ya?ml|Procfile|fly\.toml|render\.ya?ml|app\.ya?ml|vercel\.json|netlify\.toml|railway\.(?:json|toml)|serverless\.ya?ml|Chart\.yaml|ecosystem\.config\.\w+|[\w.-]+\.service|wrangler\.toml|nixpacks\.toml|cloudbuild\.ya?ml|[\w-]*k8s[\w-]*\/.+\.ya?ml|nginx[\w.-]*\.conf)$/i;
function isDeployed(project) {
  return project.once(holdsDeployment);
}
function holdsDeployment(project) {
  return [...project.files.values()].some((file2) => ships(file2) && deployment.test(file2.path));
}

// rules/auth/no-authentication.ts
var mostListed2 = 12;
var rule10 = projectRule({
  id: "auth/no-authentication",
  severity: "P0",
  confidence: "medium",
  *check(project) {
    for (const routes of byApplication(routesOf(project)).values()) {
      const problem5 = judged5(project, routes);
      if (problem5 !== null) yield problem5;
    }
  }
});
function judged5(project, routes) {
  const application = routes[0]?.application;
  if (application === void 0 || project.files.get(application.path)?.role !== "production") return null;
  if (routes.some(({ authentication }) => authentication !== "none")) return null;
  const exposed = routes.filter((route) => changesState(route) && !isMeantForAll(route) && project.files.get(route.path)?.role === "production");
  const [first2] = exposed;
  if (first2 === void 0 || recognisesCallers(project, application.path)) return null;
  const isPure = exposed.every((route) => onlyComputes(project, route));
  return {
    path: application.path,
    at: application.at,
    message: isPure ? "computes" : "open",
    ...(isPure || exposed.every(isOwnChoice)) && { severity: "P2" },
    data: { count: exposed.length, route: named(first2) },
    related: exposed.slice(0, mostListed2).map((route) => ({ path: route.path, at: route.at, note: "open-here", data: { route: named(route) } })),
    symbol: application.name,
    cause: `no-authentication ${application.path} ${application.name}`
  };
}
function isOwnChoice({ url: url2, methods: methods2 }) {
  return methods2.includes("GET") && /\/(?:preferences|theme|lang(?:uage)?|locale)\/?$/i.test(url2);
}
var computing = /partition|cluster|encod|embed|locat|detect|recogni|predict|infer|generat|caption|tags?\b|transcri|translat|summar|classif|segment|tokeni|rank|similar|pars|extract|convert|transform|ocr|analy|comput|calculat|render|resiz|vectori/i;
function onlyComputes(project, route) {
  return computing.test(route.url) && handlingOf(project, route)?.computes === true;
}

// rules/auth/sign-in.ts
var signIn = /(?:^|[/_.-])(?:log_?-?in|sign_?-?in|authenticate|tokens?|access-token|sessions?|auth|login_?check|session\/new)\/?$/i;
var elsewhere2 = /apple|google|github|gitlab|facebook|twitter|discord|microsoft|wechat|weixin|oauth|oidc|saml|sso\b|social|wallet|magic|passkey|webauthn|ldap|telegram|refresh|revoke|push|device|csrf|fcm|apns/i;
function takesPassword(project, route) {
  if (route.transport !== "http" || route.development === true || project.files.get(route.path)?.role !== "production") return false;
  if (!route.methods.some((method) => method === "POST" || method === "*") || !signIn.test(route.url) || elsewhere2.test(route.url)) return false;
  return handlingOf(project, route)?.password === true || route.guards.some(({ name }) => /\blocal(?:Auth)?Guard|passport.*local/i.test(name));
}

// rules/auth/no-brute-force-protection.ts
var mostListed3 = 8;
var rule11 = projectRule({
  id: "auth/no-brute-force-protection",
  severity: "P1",
  confidence: "medium",
  *check(project) {
    const found2 = /* @__PURE__ */ new Map();
    for (const route of routesOf(project)) {
      if (!takesPassword(project, route) || limitersBefore(project, route.path).length > 0) continue;
      const owner = route.application === void 0 ? route.path : `${route.application.path} ${route.application.name}`;
      found2.set(owner, [...found2.get(owner) ?? [], route]);
    }
    for (const [owner, [first2, ...others]] of found2) {
      if (first2 === void 0) continue;
      yield {
        path: first2.path,
        at: first2.at,
        message: "unlimited",
        data: { route: named(first2) },
        severity: isDeployed(project) ? "P1" : "P2",
        related: others.slice(0, mostListed3).map((route) => ({ path: route.path, at: route.at, note: "also", data: { route: named(route) } })),
        symbol: named(first2),
        cause: `brute-force ${owner}`
      };
    }
  }
});

// rules/auth/role-from-client.ts
var privileged = /^(?:roles?|role_?(?:ids?|names?)|user_?roles?|is_?admin(?:istrator)?|admin|is_?super_?user|superuser|is_?staff|permissions?|scopes?|user_?type|access_?level|privileges?|is_?root)$/i;
var administering = /admin|super|staff|role|permi|grant|acl|rbac|casl|polic|privileg|owner|manage|internal|authoriz|^can|invite|install|setup|seed/i;
var joining = /regist|sign_?-?up|join|create_?-?(?:account|user)|\/(?:users?|accounts?|members?|customers?)\/?$/i;
var rule12 = projectRule({
  id: "auth/role-from-client",
  severity: "P0",
  *check(project) {
    const seen = /* @__PURE__ */ new Set();
    for (const flow of flowsOf(project)) {
      const key3 = `${flow.path}:${String(flow.at.start)}`;
      if (flow.sink !== "record" || seen.has(key3) || project.files.get(flow.path)?.role !== "production") continue;
      const found2 = written(project, flow);
      if (found2 === null) continue;
      seen.add(key3);
      yield found2;
    }
  }
});
function written(project, flow) {
  const { path: path2, at: at2, from, marks, route, via } = flow;
  if (!/^(?:body|query|message)$/.test(from.part) || (marks & (Mark.encoded | Mark.joined)) !== 0) return null;
  if (flow.asksRights === true || isForAdministrators2(route) || flow.field !== void 0 && !privileged.test(flow.field)) return null;
  const field = flow.field ?? fieldOfWhole(project, flow);
  if (field === null || isLimited(project, flow, field) || flow.field === void 0 && route.guards.some(({ name }) => /valid|schema|zod|joi|celebrate/i.test(name))) return null;
  return {
    path: path2,
    at: at2,
    message: flow.field === void 0 ? "whole" : "field",
    data: { source: from.name, field, sink: flow.name, route: named(route) },
    severity: severityOf2(route),
    ...route.authentication !== "none" && { confidence: "medium" },
    related: [...via.map((call2) => ({ path: call2.path, at: call2.at, note: "passes-here" })), { path: route.path, at: route.at, note: "enters-here", data: { route: named(route) } }],
    cause: `role-from-client ${path2} ${String(at2.start)}`
  };
}
function severityOf2({ authentication, url: url2, handler }) {
  const isJoining = joining.test(url2) || joining.test(handler?.symbol ?? "");
  if (authentication === "none") return isJoining ? "P0" : "P1";
  return authentication === "unknown" ? "P2" : "P1";
}
function isForAdministrators2({ url: url2, guards, handler, path: path2 }) {
  return administering.test(url2) || administering.test(handler?.symbol ?? "") || /admin/i.test(path2) || guards.some(({ name, authentication }) => administering.test(name) && authentication !== "none" && !/(?:middleware|router|routes)$/i.test(name));
}
function fieldOfWhole(project, { from, name, path: path2 }) {
  if (from.part === "exception") return null;
  const isUntyped = from.type === void 0 || /^(?:any|unknown|object|dict|Dict|Any|Record<|Request|req\b)/.test(from.type.name);
  if (!/(?:^|\.)(?:body|data|json|get_json\(\)|json\(\)|\*|form|POST|values)$/.test(from.name) && isUntyped) return null;
  if (isUntyped) return fieldOfModel(project, path2, name.replace(/\.\w+$/, (end) => /^\.[a-z]/.test(end) ? "" : end));
  const type = classNamed(project, from.type?.path ?? path2, /(\w+)\]*(?:\s*\|\s*(?:None|undefined))?$/.exec(from.type?.name ?? "")?.[1] ?? "");
  return type === null ? null : privilegedOf(project, type);
}
function classNamed(project, path2, name) {
  const target = targetOf(project, path2, name.split(".").slice(1).reduce((on, part2) => ({ kind: "member", on, name: part2, at: nowhere2 }), { kind: "name", name: name.split(".")[0] ?? "", at: nowhere2 }));
  return target?.kind === "class" ? target : null;
}
var nowhere2 = { start: 0, end: 0 };
function privilegedOf(project, type) {
  for (const { class: each } of lineage(project, type)) {
    for (const { name } of each.fields) {
      if (privileged.test(name) && !/Literal\[/.test(findField(project, type, name)?.field.annotation ?? "")) return name;
    }
  }
  return null;
}
function fieldOfModel(project, path2, name) {
  const type = classNamed(project, path2, name);
  const found2 = type === null ? null : privilegedOf(project, type);
  if (found2 !== null) return found2;
  const own = entriesOf(project, path2, name).find(([key3]) => privileged.test(key3));
  return own?.[0] ?? null;
}
function isLimited(project, { path: path2, name }, field) {
  const described = entriesOf(project, path2, name.replace(/\.\w+$/, "")).find(([key3]) => key3 === field)?.[1];
  const words2 = described?.kind === "map" ? described.entries.find(({ key: key3 }) => key3.kind === "literal" && key3.value === "enum")?.value : void 0;
  return words2?.kind === "list" && words2.items.length > 0 && words2.items.every((each) => each.kind === "literal" && typeof each.value === "string" && !/admin|super|root|owner|staff|manager|moderator/i.test(each.value));
}
function entriesOf(project, path2, name) {
  const target = targetOf(project, path2, { kind: "name", name: name.split(".").at(-1) ?? "", at: nowhere2 });
  const module = target === null || !("path" in target) ? void 0 : project.module(target.path);
  return module?.language === "javascript" ? entriesIn(module) : [];
}
function entriesIn({ bindings }) {
  return bindings.flatMap(({ value }) => value.kind === "new" || value.kind === "call" ? value.args : []).flatMap((arg) => arg.kind === "map" ? arg.entries : []).flatMap(({ key: key3, value }) => key3.kind === "literal" && typeof key3.value === "string" ? [[key3.value, value]] : []);
}

// rules/auth/unprotected-route.ts
var leastGuarded = 3;
var leastOpen = 3;
var mostListed4 = 12;
var rule13 = projectRule({
  id: "auth/unprotected-route",
  severity: "P2",
  confidence: "medium",
  *check(project) {
    for (const routes of byApplication(routesOf(project)).values()) {
      const changing2 = routes.filter((route) => changesState(route) && !isMeantForAll(route));
      const guarded = changing2.filter(({ authentication }) => authentication === "required");
      const open3 = changing2.filter((route) => isOpen(route) && project.files.get(route.path)?.role === "production");
      if (open3.length > guarded.length) {
        const problem5 = mostlyOpen(project, routes, open3, guarded);
        if (problem5 !== null) yield problem5;
      } else if (guarded.length >= leastGuarded) {
        for (const route of open3) yield leftOut(route, guarded);
      }
    }
  }
});
function leftOut(route, guarded) {
  const guard = guardOf(guarded);
  return {
    path: route.path,
    at: route.at,
    message: "open",
    data: { route: named(route), guarded: guarded.length, guard: guard?.name ?? "" },
    severity: /(?:^|[/_-])admin/i.test(route.url) ? "P1" : "P2",
    whenNew: "P1",
    // whoever adds it stands before the guarded ones
    related: guard === void 0 ? [] : [{ path: guard.path, at: guard.at, note: "guarded-here" }],
    symbol: named(route),
    cause: `unprotected ${route.path} ${named(route)}`
  };
}
function mostlyOpen(project, routes, open3, guarded) {
  const application = routes[0]?.application;
  if (application === void 0 || project.files.get(application.path)?.role !== "production") return null;
  const known3 = routes.filter(({ authentication }) => authentication !== "none");
  const asking = known3.filter(({ authentication }) => authentication !== "unknown");
  if (asking.length === 0 || open3.length < leastOpen || open3.length <= known3.filter(changesState).length) return null;
  const guard = guardOf(guarded);
  const [first2] = open3;
  const other = asking.find(({ authentication }) => authentication === "required") ?? asking[0];
  return {
    path: application.path,
    at: application.at,
    message: guarded.length === 0 ? "all-open" : "most-open",
    data: { count: open3.length, route: first2 === void 0 ? "" : named(first2), guarded: guarded.length, guard: guard?.name ?? "", other: other === void 0 ? "" : named(other) },
    severity: "P1",
    related: [...open3.slice(0, mostListed4).map((route) => ({ path: route.path, at: route.at, note: "open-here", data: { route: named(route) } })), ...guard === void 0 ? [] : [{ path: guard.path, at: guard.at, note: "guarded-here" }]],
    symbol: application.name,
    cause: `mostly-open ${application.path} ${application.name}`
  };
}
function guardOf(routes) {
  return routes.find(({ guards }) => guards.some(asks))?.guards.findLast(asks);
}
function asks({ authentication }) {
  return authentication === "required";
}
function isOpen({ authentication, guards, handler }) {
  return authentication === "none" && handler !== void 0 && !guards.some((guard) => guard.authentication === "unknown");
}

// rules/auth/unprotected-websocket.ts
var harmless = /public|echo|test|demo|health|ping|hmr|vite|reload|example|status/i;
var rule14 = projectRule({
  id: "auth/unprotected-websocket",
  severity: "P2",
  confidence: "medium",
  *check(project) {
    for (const route of routesOf(project)) {
      if (!isOpen2(route) || project.files.get(route.path)?.role !== "production") continue;
      yield { path: route.path, at: route.at, message: "open", data: { route: route.url }, symbol: route.url, cause: `unprotected-websocket ${route.path} ${route.url}` };
    }
  }
});
function isOpen2({ transport, authentication, handler, guards, url: url2, development }) {
  if (transport !== "websocket" || authentication !== "none" || handler === void 0 || development === true) return false;
  return !guards.some((guard) => guard.authentication === "unknown") && !harmless.test(url2);
}

// src/link/background.ts
function activitiesOf(project) {
  return project.once(activities);
}
function activities(project) {
  const table = /* @__PURE__ */ new Map();
  for (const fact of project.of("activity")) {
    if (fact.role !== "production") continue;
    const file2 = table.get(fact.path) ?? /* @__PURE__ */ new Map();
    table.set(fact.path, file2.set(fact.symbol, fact));
  }
  return table;
}
function functionAt(project, path2, value) {
  if (value.kind === "name" && activitiesOf(project).get(path2)?.has(value.name) === true) return { path: path2, symbol: value.name };
  if (value.kind === "name" || value.kind === "member") {
    const target = targetOf(project, path2, value);
    if (target?.kind === "function") return { path: target.path, symbol: target.function.name };
    if (value.kind === "member") {
      const owner = ownClass(project, path2, value.on) ?? instanceClass(project, path2, value.on);
      const method = owner === null ? null : findMethod(project, owner, value.name);
      if (method !== null) return { path: method.path, symbol: method.function.name };
    }
    if (value.kind === "member" && value.on.kind === "name") return { path: path2, symbol: `${value.on.name}.${value.name}` };
  }
  return value.kind === "name" ? { path: path2, symbol: value.name } : null;
}
function activityOf(project, path2, value) {
  const found2 = functionAt(project, path2, value);
  return found2 === null ? null : activitiesOf(project).get(found2.path)?.get(found2.symbol) ?? null;
}
var deepest10 = 4;
var mostModules = 200;
var mostImports = 3;
function backgroundOf(project, entry) {
  const files2 = importedBy(project, entry);
  const found2 = [];
  const seen = /* @__PURE__ */ new Set();
  const visit = (activity, reach3, imported, depth) => {
    if (seen.has(activity) || depth > deepest10) return;
    seen.add(activity);
    for (const start of activity.starts) found2.push(backgroundAt(project, activity, start, reach3, imported));
    for (const value of activity.calls) {
      const next2 = activityOf(project, activity.path, value);
      if (next2 !== null) visit(next2, reach3, imported, depth + 1);
    }
  };
  for (const path2 of files2) {
    for (const activity of activitiesOf(project).get(path2)?.values() ?? []) {
      if (activity.hook === "start" || activity.symbol === "") visit(activity, "always", activity.symbol === "", 0);
    }
  }
  return found2;
}
function backgroundAt(project, { path: path2, locked: outerLocked }, start, outer, imported) {
  const own = reachOf(project, path2, start.guards);
  const runs2 = start.what.flatMap((value) => activityOf(project, path2, value) ?? []);
  return {
    path: path2,
    start,
    imported,
    reach: own === "always" ? outer : own,
    runs: runs2[0] ?? null,
    shared: runs2.some(({ shared: shared4 }) => shared4 === true),
    locked: outerLocked === true || runs2.some(({ locked }) => locked === true)
  };
}
function importedBy(project, entry) {
  const seen = /* @__PURE__ */ new Set([entry]);
  let edge = [entry];
  for (let step = 0; step < mostImports && edge.length > 0; step++) {
    edge = edge.flatMap((path2) => importsOf(project, path2)).filter((path2) => !seen.has(path2));
    for (const path2 of edge) if (seen.size < mostModules) seen.add(path2);
  }
  return seen;
}
function importsOf(project, path2) {
  const module = project.module(path2);
  return (module?.imports ?? []).flatMap(({ from, imported, typeOnly }) => {
    if (module === void 0 || typeOnly === true) return [];
    const target = resolveModule(project, path2, from, module.language);
    const inner = module.language === "python" && imported !== null && imported !== "*" ? resolveModule(project, path2, from.endsWith(".") ? `${from}${imported}` : `${from}.${imported}`, "python") : null;
    return [target, inner].filter((each) => each !== null);
  });
}

// src/link/commands.ts
function servedBy(project) {
  return project.once(servers);
}
function servers(project) {
  return [...commandLines(project)].flatMap(({ path: path2, at: at2, text: text2 }) => serversIn(text2).map((server) => ({ ...server, path: path2, at: at2, folder: folderOf(path2) })));
}
function* commandLines(project) {
  for (const fact of project.of("command")) if (fact.role === "production") yield { path: fact.path, at: fact.at, text: lineOf(project, fact.path, fact.line) };
  for (const fact of project.of("image")) {
    if (fact.role !== "production" || fact.value === void 0 || fact.op !== "cmd" && fact.op !== "entrypoint" || !fact.lastStage) continue;
    if (!/dev|test|debug/i.test(fact.stageName ?? "")) yield { path: fact.path, at: fact.at, text: lineOf(project, fact.path, fact.value) };
  }
  for (const fact of project.of("service")) {
    if (ships(fact) && fact.role === "production" && fact.command !== void 0 && fact.development !== true) yield { path: fact.path, at: fact.command.at, text: lineOf(project, fact.path, fact.command) };
  }
}
function lineOf(project, path2, value) {
  const parts2 = value.kind === "list" ? value.items : value.kind === "join" ? value.parts : [value];
  const texts = parts2.slice(0, 200).map((part2) => {
    if (part2.kind === "literal") return String(part2.value ?? "");
    if (part2.kind === "join") return lineOf(project, path2, part2);
    const found2 = outcomes(project, path2, part2).find((outcome) => outcome.value.kind === "scalar" && outcome.value.value !== null);
    return found2?.value.kind === "scalar" ? String(found2.value.value) : "?";
  });
  return texts.join(value.kind === "list" ? " " : "").replaceAll(/\s+/g, " ").slice(0, 5e3);
}
var program = /(?:^|[\s/"'])(uvicorn|gunicorn|hypercorn|granian|pm2(?:-runtime|-docker)?|fastapi run)(?=\s)/;
function serversIn(line) {
  return line.split(/&&|\|\||;|\s\|\s/).flatMap((part2) => {
    const found2 = program.exec(part2);
    if (found2 === null) return [];
    const by = found2[1]?.startsWith("pm2") === true ? "pm2" : found2[1] === "fastapi run" ? "fastapi" : found2[1];
    const words2 = part2.slice(found2.index + found2[0].length).trim().split(" ").map((word) => word.replaceAll(/^["']+|["']+$/g, ""));
    if (words2.includes("--reload")) return [];
    const workers = option(words2, by === "pm2" ? /^(?:-i|--instances)$/ : /^(?:-w|--workers)$/);
    const settings = option(words2, /^(?:-c|--config)$/);
    const application = by === "pm2" ? words2.find((word) => /\.[cm]?[jt]s$/.test(word) && !/config/.test(word)) : words2.find((word, at2) => (by === "fastapi" ? /\.py$/.test(word) : /^[\w.]+(?::[\w.()]+)$/.test(word)) && !/^\d/.test(word) && !(words2[at2 - 1] ?? "").startsWith("-"));
    return [{ by, ...workers !== void 0 && { workers }, ...application !== void 0 && { application }, ...words2.includes("--preload") && { preload: true }, ...by === "gunicorn" && settings !== void 0 && { settings } }];
  });
}
function option(words2, name) {
  for (const [at2, word] of words2.entries()) {
    const equals = word.indexOf("=");
    if (equals > 0 && name.test(word.slice(0, equals))) return word.slice(equals + 1);
    if (name.test(word)) return words2[at2 + 1];
    if (/^-[wi](?:\d+|max)$/.test(word) && name.test(word.slice(0, 2))) return word.slice(2);
  }
  return void 0;
}

// src/link/workers.ts
function multiplied(project) {
  const found2 = [];
  for (const served of servedBy(project)) {
    const { path: path2, at: at2, by, folder: folder2 } = served;
    const count2 = counted(served.workers ?? (by === "gunicorn" && served.settings === void 0 ? concurrency(project, folder2) : void 0));
    if (count2 !== 1) found2.push({ path: path2, at: at2, by, count: count2, folder: folder2, entry: entryOf2(project, served), ...served.preload && { preload: true } });
  }
  for (const fact of project.of("processes")) {
    if (fact.role !== "production" || reachOf(project, fact.path, fact.guards) === "never") continue;
    const count2 = countOf(project, fact.path, fact.count);
    if (count2 === 1) continue;
    const folder2 = folderOf(fact.path);
    const served = servedBy(project).find((one) => fact.by === "gunicorn" && one.by === "gunicorn" && (one.settings === void 0 || fact.path.endsWith(one.settings.replace(/^(?:python:|\.\/)/, "").split("/").at(-1) ?? "")));
    if (fact.by === "gunicorn" && served === void 0) continue;
    const entry = served !== void 0 ? entryOf2(project, served) : applicationFile(project, fact.path, fact.application);
    found2.push({ path: fact.path, at: fact.at, by: fact.by, count: count2, folder: folder2, entry });
  }
  return found2;
}
function counted(text2) {
  if (text2 === void 0 || text2 === "?" || text2 === "") return 1;
  const number = Number(text2);
  if (/^(?:max|0|-1)$/.test(text2) || /nproc|cpu/i.test(text2)) return null;
  return Number.isInteger(number) && number > 0 ? number : 1;
}
function concurrency(project, folder2) {
  const set = project.of("supply").find(({ name, role, path: path2 }) => name === "WEB_CONCURRENCY" && role === "production" && folderOf(path2) === folder2);
  return set?.value.kind === "literal" ? String(set.value.value) : void 0;
}
function countOf(project, path2, value) {
  if (mentions(value, /cpu_count|cpus|availableParallelism|numCPUs/i)) return null;
  for (const { value: found2, reach: reach3 } of outcomes(project, path2, value)) {
    if (found2.kind === "scalar" && reach3 !== "never" && found2.value !== null && typeof found2.value !== "boolean") return counted(String(found2.value));
  }
  return 1;
}
function mentions(value, name, depth = 8) {
  if ((value.kind === "name" || value.kind === "member") && name.test(value.name)) return true;
  return depth > 0 && partsOf(value).some((part2) => mentions(part2, name, depth - 1));
}
function entryOf2(project, { application, folder: folder2, by, path: path2 }) {
  if (application === void 0) return by === "fastapi" ? discovered(project, folder2) : null;
  return by === "pm2" || application.includes("/") ? scriptFile(project, folder2, application) : moduleFile(project, folder2, path2, application.split(":", 1)[0] ?? "");
}
function discovered(project, folder2) {
  for (const candidate of ["main.py", "app.py", "api.py", "app/main.py", "app/app.py", "app/api.py"]) if (project.files.has(inFolder(folder2, candidate))) return inFolder(folder2, candidate);
  return null;
}
function applicationFile(project, path2, application) {
  if (application === void 0) return path2;
  if (application.kind === "literal" && typeof application.value === "string") {
    const text2 = application.value;
    return /\.[cm]?[jt]s$|\//.test(text2) ? scriptFile(project, folderOf(path2), text2) : moduleFile(project, folderOf(path2), path2, text2.split(":", 1)[0] ?? "");
  }
  return path2;
}
function moduleFile(project, folder2, from, module) {
  const inside = module.replaceAll(".", "/");
  for (const candidate of [`${inside}.py`, `${inside}/__init__.py`]) {
    for (let at2 = folder2; at2 !== null; at2 = at2 === "" ? null : folderOf(at2)) if (project.files.has(inFolder(at2, candidate))) return inFolder(at2, candidate);
  }
  const resolved = resolveModule(project, from.replace(/[^/]*$/, "x.py"), module, "python");
  if (resolved !== null) return resolved;
  const ending = `/${inside}.py`;
  const matching = [...project.files.values()].filter(({ path: path2, role }) => role === "production" && path2.endsWith(ending));
  return matching.length === 1 ? matching[0]?.path ?? null : null;
}
function scriptFile(project, folder2, script) {
  const plain3 = script.replace(/^\.\//, "");
  const source = plain3.replace(/^(?:dist|build|lib|out)\//, "src/").replace(/\.[cm]?js$/, ".ts");
  for (const candidate of [plain3, `${plain3}.js`, source, `${source}.ts`, source.replace(/^src\//, "")]) if (project.files.has(inFolder(folder2, candidate))) return inFolder(folder2, candidate);
  return null;
}

// rules/concurrency/background-task-per-worker.ts
var mostRelated2 = 8;
var rule15 = projectRule({
  id: "concurrency/background-task-per-worker",
  severity: "P1",
  confidence: "medium",
  *check(project) {
    if (!project.of("activity").some(({ starts, role }) => role === "production" && starts.length > 0)) return;
    const found2 = /* @__PURE__ */ new Map();
    for (const workers of multiplied(project)) {
      if (workers.entry === null) continue;
      for (const background of backgroundOf(project, workers.entry)) {
        if (!repeats(background, workers)) continue;
        const key3 = `${background.path}\0${background.start.at.start}`;
        const known3 = found2.get(key3);
        if (known3) known3.by.push(workers);
        else found2.set(key3, { background, by: [workers] });
      }
    }
    for (const { background, by } of found2.values()) yield problemOf(project, background, by);
  }
});
function repeats({ start, runs: runs2, reach: reach3, locked, imported }, { preload }) {
  if (locked || developmentReach(reach3) || imported && preload === true) return false;
  if (start.how === "task" || start.how === "thread") return runs2?.loop !== void 0;
  return start.how !== "scheduler";
}
function problemOf(project, { path: path2, start, runs: runs2, shared: shared4, reach: reach3 }, by) {
  const [first2] = by;
  const counted2 = by.find(({ count: count2 }) => count2 !== null)?.count ?? null;
  return {
    path: path2,
    at: start.at,
    message: counted2 === null ? "repeated" : "repeated-times",
    data: { count: counted2 ?? 0, task: runs2?.symbol.split(".").at(-1) ?? "", by: first2?.by ?? "" },
    severity: shared4 && reach3 === "always" ? "P1" : "P2",
    related: [
      ...by.slice(0, mostRelated2).map((one) => ({ path: one.path, at: one.at, note: "workers-here" })),
      ...runs2 === null ? [] : [{ path: runs2.path, at: runs2.loop?.at ?? runs2.at, note: "runs-here" }]
    ],
    symbol: runs2?.symbol ?? "",
    cause: `per-worker ${path2} ${runs2?.symbol ?? start.at.start}`
  };
}

// rules/concurrency/blocking-in-async.ts
var mostRelated3 = 15;
var rule16 = projectRule({
  id: "concurrency/blocking-in-async",
  severity: "P2",
  confidence: "medium",
  *check(project) {
    const handlers = handlersOf2(project);
    if (handlers.size === 0) return;
    for (const [path2, activities2] of activitiesOf(project)) {
      const groups = /* @__PURE__ */ new Map();
      for (const activity of activities2.values()) {
        if (!onLoop(activity, handlers)) continue;
        for (const blocked of blockedIn(project, activity)) {
          const { family } = blocked.blocking;
          groups.set(family, [...groups.get(family) ?? [], blocked]);
        }
      }
      for (const [family, blocked] of groups) {
        const [first2] = blocked;
        if (first2 === void 0) continue;
        const { blocking, activity, behind: behind2 } = first2;
        yield {
          path: path2,
          at: blocking.at,
          message: path2.endsWith(".py") ? blocking.via === void 0 ? "blocks" : "blocks-through" : blocking.via === void 0 ? "blocks-node" : "blocks-node-through",
          data: { what: blocking.what, function: shown(activity.symbol), via: blocking.via ?? "", count: blocked.length },
          related: [
            ...behind2?.blocking[0] === void 0 ? [] : [{ path: behind2.path, at: behind2.blocking[0].at, note: "waits-here" }],
            ...blocked.slice(1, mostRelated3).map((one) => ({ path: path2, at: one.blocking.at, note: "also-here", data: { what: one.blocking.what } }))
          ],
          symbol: activity.symbol,
          cause: `blocking ${path2} ${family}`
        };
      }
    }
  }
});
function shown(symbol) {
  return symbol.includes("@") ? "handler" : symbol;
}
function handlersOf2(project) {
  const found2 = /* @__PURE__ */ new Set();
  for (const { handler, framework, development } of routesOf(project)) {
    if (handler === void 0 || development === true || framework === "flask" || framework === "django" || framework === "drf") continue;
    found2.add(`${handler.path}\0${handler.symbol}`);
  }
  return found2;
}
function onLoop({ path: path2, symbol, async: isAsync, hook: hook2 }, handlers) {
  if (hook2 !== void 0) return false;
  if (path2.endsWith(".py")) return isAsync && !/(?:^|\/)(?:scripts?|cli|tools?|migrations?|alembic|management\/commands)\//.test(path2);
  return handlers.has(`${path2}\0${symbol}`);
}
function blockedIn(project, activity) {
  const found2 = activity.blocking.map((blocking) => ({ activity, blocking }));
  for (const call2 of activity.calls) {
    const behind2 = activityOf(project, activity.path, call2);
    const inner = behind2?.blocking[0];
    if (!behind2 || !inner || behind2.path === activity.path || behind2.async && behind2.path.endsWith(".py")) continue;
    found2.push({ activity, behind: behind2, blocking: { what: inner.what, family: inner.family, via: behind2.symbol, at: call2.at } });
  }
  return found2;
}

// rules/cors/answers.ts
var hook = /middleware|after_?request|before_?request|process_response|dispatch|__call__|prepare|hook|set_default_headers|end_headers/i;
var passesOn = /^(?:next|call_next|get_response|handler)$/;
var helper = /headers|add_?cors|allow_?cross|cross_?origin|respond|send_?(?:json|response)/i;
var central = /(?:server|app|index|main|middlewares?|cors|proxy|gateway|worker|_headers)\b/i;
var ownServer = /^(?:node:)?https?$|^http\.server$|^BaseHTTPServer$/;
var many = 3;
function answersOf(project, fact) {
  if (fact.narrowed === "route") return "one";
  if (fact.by !== "header") return isForPaths(project, fact) ? "path" : "all";
  if (fact.narrowed === "files" || fact.guards.some(isOnePath)) return "one";
  const around2 = project.module(fact.path)?.functions.filter(({ at: at2 }) => at2.start <= fact.at.start && fact.at.end <= at2.end) ?? [];
  if (around2.length === 0) return isCentral(fact.path) ? "all" : "one";
  if (around2.some((each) => isOfOneHandler(project, each))) return "one";
  const registered = registrationsOf(project, fact.path, around2);
  if (registered.includes("all")) return "all";
  if (around2.some(({ name }) => /(?:^|\.)intercept$/.test(name))) return "one";
  if (registered.length > 0) return registered.every((each) => each === "path") ? "path" : registered.length < many ? "one" : "all";
  if (around2.some(isHook)) return "all";
  return around2.some((each) => helper.test(each.name) && isShared(project, fact.path, each)) ? "all" : "one";
}
function isForPaths(project, { path: path2, at: at2 }) {
  const held = project.module(path2)?.bindings.find(({ value }) => value.at.start <= at2.start && at2.end <= value.at.end)?.name;
  const uses2 = project.of("use").filter((use) => use.path === path2 && use.chain.some(({ what }) => what.at.start <= at2.start && at2.end <= what.at.end || held !== void 0 && what.kind === "name" && what.name === held));
  return uses2.length > 0 && uses2.every(({ only }) => only?.every(isPath) === true);
}
function isOnePath(guard) {
  if (guard.kind === "and") return guard.parts.some(isOnePath);
  return guard.kind === "compare" && guard.op === "==" && [guard.left, guard.right].some((side) => side.kind === "literal" && typeof side.value === "string" && side.value.startsWith("/"));
}
function isCentral(path2) {
  return central.test(path2.slice(path2.lastIndexOf("/") + 1));
}
function isHook({ name, params, decorators }) {
  return hook.test(name) || params.some((each) => passesOn.test(each.name)) || decorators.some((each) => hook.test(lastName2(each)));
}
function isOfOneHandler(project, { name }) {
  const [owner = "", method] = name.split(".").slice(-2);
  if (method === void 0 || !/^(?:set_default_headers|prepare)$/.test(method) || /base|abstract|mixin|common/i.test(owner)) return false;
  return !project.of("module").some(({ classes: classes2 }) => classes2.some(({ bases }) => bases.some((base) => lastName2(base) === owner)));
}
function lastName2(value) {
  if (value.kind === "call" || value.kind === "new") return lastName2(value.callee);
  return value.kind === "name" ? value.name.slice(value.name.lastIndexOf(".") + 1) : value.kind === "member" ? value.name : "";
}
function isShared(project, path2, { name }) {
  const module = project.module(path2);
  const isServer = module?.imports.some(({ from, typeOnly }) => ownServer.test(from) && typeOnly !== true) === true || module?.classes.some(({ methods: methods2 }) => methods2.some((each) => /^do_[A-Z]+$/.test(each))) === true;
  if (isServer || isCentral(path2)) return true;
  const outer = name.slice(0, `${name}.`.indexOf("."));
  const users = project.of("module").filter(({ path: user, role, imports }) => role === "production" && user !== path2 && imports.some((each) => each.local === outer && isFrom(project, user, each.from, path2)));
  return users.length >= many;
}
function isFrom(project, user, specifier, path2) {
  return resolveModule(project, user, specifier, project.module(path2)?.language ?? "python") === path2;
}
function registrationsOf(project, path2, around2) {
  const names3 = new Set(around2.flatMap(({ name }) => name.split(".")));
  const isIt = (user, what) => {
    const name = lastName2(what);
    if (!names3.has(name)) return false;
    return user === path2 || project.module(user)?.imports.some((each) => each.local === name && resolveModule(project, user, each.from, project.module(path2)?.language ?? "python") !== null) === true;
  };
  const found2 = [];
  for (const { path: user, role, chain: chain2, only } of project.of("use")) if (role === "production" && chain2.some(({ what }) => isIt(user, what))) found2.push(only?.every(isPath) === true ? "path" : "all");
  for (const { path: user, role, is, safeguards } of project.of("router")) if (role === "production" && safeguards.some(({ what }) => isIt(user, what))) found2.push(is === "controller" ? "part" : "all");
  for (const { path: user, role, safeguards } of project.of("route")) if (role === "production" && safeguards.some(({ what }) => isIt(user, what))) found2.push("part");
  return found2;
}
function isPath(value) {
  switch (value.kind) {
    case "literal":
      return typeof value.value === "string" && !/[*:(]/.test(value.value);
    case "map":
      return value.entries.some(({ key: key3, value: held }) => key3.kind === "literal" && key3.value === "path" && isPath(held));
    case "join":
      return value.parts.some((part2) => part2.kind === "literal") && value.parts.every((part2) => part2.kind !== "literal" || isPath(part2));
    case "conditional":
      return isPath(value.then) && isPath(value.otherwise);
    default:
      return false;
  }
}

// rules/cors/flask-settings.ts
var setting = "CORS_ORIGINS";
var settingsFile = /(?:^|\/)(?:\w*(?:settings|config|default)\w*\.py|(?:settings|config)\/\w+\.py)$/i;
function configuredOrigins(project, fact) {
  if (fact.by !== "flask-cors" || fact.origins !== void 0 || fact.defaultOrigins !== "*") return [];
  const isSetting = ({ by, origins, defaultOrigins, role, path: path2 }) => by === fact.by && origins !== void 0 && defaultOrigins === void 0 && role === "production" && isOneProgram(fact.path, path2);
  if (project.of("cors").some(isSetting)) return "told";
  const found2 = [];
  for (const { path: path2, role } of project.files.values()) {
    if (role !== "production" || !settingsFile.test(path2) || !isOneProgram(fact.path, path2)) continue;
    const module = project.module(path2);
    const held = [...(module?.bindings ?? []).filter(({ name }) => name === setting).map(({ value }) => value), ...(module?.classes ?? []).flatMap(({ fields }) => fields.filter(({ name }) => name === setting).map(({ value }) => value))];
    for (const origins of held) if (origins !== void 0) found2.push({ path: path2, origins });
  }
  return found2;
}

// rules/cors/libraries.ts
var echoing = /* @__PURE__ */ new Set(["starlette", "flask-cors", "sanic", "django-cors-headers", "aiohttp-cors", "falcon", "litestar", "starlite", "socketio", "koa-cors", "hapi", "strapi", "graphql-yoga", "middy-cors"]);
var willing = /* @__PURE__ */ new Set(["socketio", "strapi", "graphql-yoga", "elysia-cors"]);
function echoesStar(by) {
  return echoing.has(by);
}
function allowsCredentialsUnasked(by) {
  return willing.has(by);
}

// rules/cors/pattern.ts
var everything = /* @__PURE__ */ new Set(["", ".", ".*", ".+", ".*?", ".+?", "[^/]*", "[^/]+", "\\S*", "\\S+", "\\s\\S*", "[\\s\\S]*", "[\\s\\S]+", "*"]);
var schemes = ["https?://", "http://", "https://", "https?:\\/\\/", "http:\\/\\/", "https:\\/\\/", ".*://", "(http|https)://", "(https?)://", "(?:http|https)://", "\\w+://", "https?:"];
var ports = ["(:\\d+)?", "(:[0-9]+)?", "(?::\\d+)?", "(:.*)?", "/?", "(/.*)?"];
function matchesEverything(pattern2) {
  let text2 = pattern2.trim();
  if (text2.length > 200) return false;
  const last2 = text2.lastIndexOf("/");
  if (text2.startsWith("/") && last2 > 0 && /^[a-z]*$/.test(text2.slice(last2 + 1))) text2 = text2.slice(1, last2);
  text2 = unwrapped(text2);
  const scheme2 = schemes.find((each) => text2.startsWith(each));
  if (scheme2 !== void 0) text2 = unwrapped(text2.slice(scheme2.length));
  else if (text2 === "") return false;
  const port = ports.find((each) => text2.endsWith(each));
  if (port !== void 0) text2 = text2.slice(0, -port.length);
  return everything.has(unwrapped(text2));
}
function unwrapped(text2) {
  let inner = text2;
  for (let round = 0; round < 4; round++) {
    if (inner.startsWith("^")) inner = inner.slice(1);
    if (inner.endsWith("$") && !inner.endsWith("\\$")) inner = inner.slice(0, -1);
    const group = /^\((?:\?:)?([^()]*)\)$/.exec(inner);
    if (group?.[1] === void 0) break;
    inner = group[1];
  }
  return inner;
}

// rules/cors/wildcard.ts
var fixed = certain({ kind: "scalar", value: "*" });
var rule17 = projectRule({
  id: "cors/wildcard",
  severity: "P1",
  *check(project) {
    for (const fact of project.of("cors")) {
      if (fact.role !== "production" && fact.role !== "development") continue;
      const opening2 = openingOf(project, fact);
      const reach3 = opening2 === null ? "never" : both(reachOf(project, fact.path, fact.guards), opening2.outcome.reach);
      if (opening2 !== null && reach3 !== "never") {
        yield problem(project, fact, opening2, fact.role === "development" || developmentReach(reach3) || forDevelopment(opening2.outcome));
      }
    }
  }
});
function problem(project, fact, { message, outcome }, development) {
  const at2 = message === "pattern" && fact.pattern !== void 0 ? fact.pattern.at : fact.originsAt ?? fact.at;
  const isStar = (message === "any" || message === "default") && !echoesStar(fact.by);
  const answers2 = answersOf(project, fact);
  const isMild = answers2 === "path" || fact.narrowed === "by-origin-check" || isReplaced(project, fact);
  const credentials = !isStar && !isMild && allowsCredentials(project, fact);
  const cookie = isStar || isMild || fact.credentials !== void 0 || !allowsCredentialsUnasked(fact.by) ? void 0 : cookieUse(project, fact.path);
  const isUnread = credentials && readsHeadersOnly(project, fact.path);
  const severity = development ? "P3" : credentials && !isUnread || cookie !== void 0 ? "P0" : isMild || answers2 === "one" ? "P2" : "P1";
  const related = relatedTo(outcome, { path: fact.path, at: at2 });
  if (cookie !== void 0 && !development) related.push({ path: cookie.path, at: cookie.at, note: "cookie-here" });
  return {
    path: fact.path,
    at: at2,
    message: development ? "development" : isUnread ? "credentials-unread" : credentials ? `${message}-credentials` : isMild ? mildly(fact, answers2) : message,
    data: { by: fact.by },
    severity,
    confidence: outcome.certainty === "certain" && outcome.supply === void 0 ? "high" : "medium",
    related,
    symbol: fact.by,
    cause: causeOf2(fact, outcome)
  };
}
function mildly(fact, answers2) {
  return answers2 === "path" ? "one-path" : fact.narrowed === "by-origin-check" ? "checked-elsewhere" : "replaced";
}
function isReplaced(project, fact) {
  if (fact.by !== "django-cors-headers") return false;
  return project.of("cors").some(({ path: path2, role, by, origins }) => path2 !== fact.path && by === fact.by && role === "production" && origins?.kind === "literal" && origins.value === false && buildsOn(project, path2, fact.path, 2));
}
function causeOf2(fact, outcome) {
  if (fact.by === "django-cors-headers") return `cors ${fact.path} ${fact.by}`;
  const source = sourceOf(outcome);
  return source === void 0 ? `cors ${fact.path} ${fact.by}` : `cors ${source.path} ${source.at.start}`;
}
function openingOf(project, fact) {
  if (fact.pattern !== void 0) {
    const outcome = worst(outcomes(project, fact.path, fact.pattern), isOpenPattern);
    if (outcome !== null) return { message: "pattern", outcome };
  }
  if (fact.reflects === true) return { message: "reflected", outcome: fixed };
  if (fact.origins !== void 0) {
    const outcome = worst(outcomes(project, fact.path, fact.origins), isOpen3);
    if (outcome !== null) return { message: outcome.value.kind === "scalar" && outcome.value.value === true && fact.by !== "django-cors-headers" ? "reflected" : "any", outcome };
  }
  if (fact.origins !== void 0 || fact.pattern !== void 0) return null;
  const configured = configuredOrigins(project, fact);
  if (configured === "told") return null;
  if (configured.length > 0) {
    const outcome = worst(configured.flatMap(({ path: path2, origins }) => outcomes(project, path2, origins)), isOpen3);
    return outcome === null ? null : { message: "any", outcome };
  }
  if (fact.defaultOrigins === "reflect") return { message: "reflected", outcome: fixed };
  return fact.defaultOrigins === "*" ? { message: "default", outcome: fixed } : null;
}
function isOpen3(value) {
  if (value.kind === "list") return value.items.some(isOpen3);
  if (value.kind !== "scalar") return false;
  if (value.value === true) return true;
  if (typeof value.value !== "string") return false;
  return value.value.split(",").some((part2) => part2.trim() === "*" || isWholeWeb(part2.trim()));
}
function isWholeWeb(text2) {
  return text2 === "http://*" || text2 === "https://*" || text2 === "*://*" || text2.includes(".") && matchesEverything(text2);
}
function isOpenPattern(value) {
  if (value.kind === "list") return value.items.some(isOpenPattern);
  return value.kind === "scalar" && typeof value.value === "string" && matchesEverything(value.value);
}
function allowsCredentials(project, fact) {
  if (fact.credentials === void 0) return false;
  const isTrue = (value) => value.kind === "scalar" && value.value === "false" ? false : truth(value, "python") === true;
  return worst(outcomes(project, fact.path, fact.credentials), isTrue) !== null;
}
function cookieUse(project, path2) {
  return credentialUses(project, path2).find(({ scheme: scheme2 }) => scheme2 === "cookie" || scheme2 === "session");
}
function readsHeadersOnly(project, path2) {
  const uses2 = credentialUses(project, path2);
  return uses2.length > 0 && uses2.every(({ scheme: scheme2 }) => scheme2 === "bearer" || scheme2 === "api-key");
}
function credentialUses(project, path2) {
  const home = packageOf(project, path2);
  return project.of("credential-use").filter((fact) => fact.role === "production" && !/\.(?:tsx|jsx|vue|html)$/.test(fact.path) && isOneProgram(path2, fact.path) && packageOf(project, fact.path) === home);
}
function packageOf(project, path2) {
  for (let end = path2.lastIndexOf("/"); end > 0; end = path2.lastIndexOf("/", end - 1)) {
    const folder2 = path2.slice(0, end);
    if (project.files.has(`${folder2}/package.json`) || project.files.has(`${folder2}/pyproject.toml`)) return folder2;
  }
  return "";
}

// rules/db/no-migrations.ts
var tool3 = /(?:^|\/)(?:alembic\.ini|alembic|migrations?|db_?migrations?|migrate|drizzle|drizzle\.config\.\w+|knexfile\.\w+|flyway\w*|liquibase\w*|\.sequelizerc|dbmate|atlas\.hcl|schema\.prisma)(?:\/|$)|(?:^|\/)V?\d{1,14}_{1,2}[\w-]+\.(?:up\.)?sql$|migrat\w*\.(?:py|[cm]?[jt]s|sql|sh)$/i;
var toolModule = /^(?:playhouse\.migrate|peewee_migrate|peewee_migrations|flask_migrate|alembic|yoyo|aerich|umzug|node-pg-migrate)(?=\.|\/|$)/;
var rule18 = projectRule({
  id: "db/no-migrations",
  severity: "P1",
  confidence: "medium",
  *check(project) {
    const setups = project.of("schema-setup").filter((fact) => fact.role === "production" && !developmentReach(reachOf(project, fact.path, fact.guards)));
    if (setups.length === 0 || [...project.files.keys()].some((path2) => tool3.test(path2))) return;
    if (setups.some(({ path: path2 }) => project.module(path2)?.imports.some(({ from }) => toolModule.test(from)) === true)) return;
    const served = setups.filter((fact) => isServed(project, fact));
    const [first2, ...others] = [...served].sort((a, b) => Number(a.by === "sql") - Number(b.by === "sql"));
    if (first2 === void 0) return;
    const byHand2 = project.of("migration").find((fact) => fact.role === "production");
    yield {
      path: first2.path,
      at: first2.at,
      message: byHand2 === void 0 ? "none" : "by-hand",
      data: { what: first2.what },
      severity: byHand2 === void 0 && first2.by !== "sql" && isDeployed(project) ? "P1" : "P2",
      // statements by hand may be a cache's
      related: [...byHand2 === void 0 ? [] : [{ path: byHand2.path, at: byHand2.at, note: "changed" }], ...others.slice(0, 6).map(({ path: path2, at: at2 }) => ({ path: path2, at: at2, note: "also" }))],
      cause: "no-migrations"
    };
  }
});
function isServed(project, { path: path2 }) {
  const part2 = path2.includes("/") ? `${path2.split("/", 1)[0]}/` : "";
  return routesOf(project).some((route) => route.path.startsWith(part2) && route.path.endsWith(".py") === path2.endsWith(".py") && project.files.get(route.path)?.role === "production");
}

// rules/debug/enabled.ts
var rule19 = projectRule({
  id: "debug/enabled",
  severity: "P1",
  *check(project) {
    for (const fact of project.of("debug")) {
      if (fact.role !== "production") continue;
      const found2 = judged6(project, fact);
      if (found2 !== null) yield found2;
    }
  }
});
var milder = { "source-maps": "P3", graphql: "P2", "uvicorn-reload": "P2" };
function judged6(project, fact) {
  const outcome = worst(outcomes(project, fact.path, fact.value), isOn);
  if (outcome === null) return null;
  if (outcome.supply !== void 0 && project.of("debug").some(({ path: path2, at: at2 }) => path2 === outcome.supply?.path && at2.start < outcome.supply.at.end && outcome.supply.at.start < at2.end)) return null;
  const reach3 = both(reachOf(project, fact.path, fact.guards), outcome.reach);
  if (reach3 === "never" || isAskedFor(project, fact)) return null;
  const development = developmentReach(reach3) || forDevelopment(outcome) || overriddenLater(project, fact);
  if (development) return null;
  return {
    path: fact.path,
    at: fact.at,
    message: fact.what,
    severity: severityOf3(project, fact),
    confidence: outcome.certainty === "certain" && !underMain(fact.guards) ? "high" : "medium",
    related: relatedTo(outcome, fact),
    symbol: fact.what
  };
}
function isAskedFor(project, { path: path2, what, value, guards }) {
  if (value.kind !== "literal") return false;
  const isSet = (part2) => what === "flask-config" && part2.kind === "member" && part2.name === "debug";
  return guards.some((guard) => {
    const parts2 = guard.kind === "or" ? guard.parts.filter((part2) => !isSet(part2)) : [guard];
    return someWithin(guard, isSwitch) && !someWithin(guard, ({ kind }) => kind === "not") && parts2.every((part2) => worst(outcomes(project, path2, part2), isOn) === null);
  });
}
function isSwitch(value) {
  const name = value.kind === "name" || value.kind === "member" || value.kind === "opaque" || value.kind === "env" ? value.name : value.kind === "literal" ? value.value : null;
  return typeof name === "string" && /debug|devel/i.test(name);
}
function isOn(value) {
  if (value.kind === "scalar" && typeof value.value === "string") return /^(?:true|1|yes|on|inline|hidden)$/i.test(value.value.trim());
  return value.kind === "scalar" && truth(value, "python") === true;
}
function severityOf3(project, fact) {
  if (fact.what === "command" && project.files.get(fact.path)?.format !== "dockerfile") return "P2";
  const grave2 = fact.loopback === true || replacedLocally(project, fact) ? "P2" : milder[fact.what] ?? "P1";
  if (project.files.get(fact.path)?.format === "yaml" && servesDevelopment2(project, fact.path)) return "P3";
  if (isForFlaskCommand(project, fact.path) || isDevelopmentEnvFile(project, fact.path)) return "P3";
  if (fact.what === "flask-config" && project.files.get(fact.path)?.format === "yaml" && !mayRunFlask(project)) return "P2";
  if (!underMain(fact.guards)) return grave2;
  const how = started(project, fact.path);
  if (how === "by-deployment") return fact.what === "uvicorn-reload" ? "P1" : grave2;
  return how === "otherwise" ? "P3" : grave2;
}
function replacedLocally(project, fact) {
  if (fact.what !== "django-debug") return false;
  const imports = project.module(fact.path)?.imports ?? [];
  return imports.some((each) => each.imported === "*" && each.optional === true && each.at.start > fact.at.start && resolveModule(project, fact.path, each.from, "python") === null);
}
function overriddenLater(project, fact) {
  if (fact.what !== "django-debug") return false;
  const folder2 = folderOf(fact.path);
  return [...project.files.values()].some(({ path: path2, role }) => role === "production" && path2 !== fact.path && path2.endsWith(".py") && folderOf(path2) === folder2 && buildsOn(project, path2, fact.path) && setsOff(project, path2)) || project.of("debug").some(({ path: path2, role, what, value }) => path2 !== fact.path && what === "django-debug" && role === "production" && value.kind === "literal" && value.value === false && buildsOn(project, path2, fact.path));
}
function setsOff(project, path2) {
  const last2 = project.module(path2)?.bindings.filter(({ name }) => name === "DEBUG").at(-1);
  return last2 !== void 0 && worst(outcomes(project, path2, last2.value), isOn) === null;
}
function isForFlaskCommand(project, path2) {
  if (project.files.get(path2)?.format !== "dotenv") return false;
  const names3 = project.of("supply").filter((fact) => fact.path === path2).map(({ name }) => name);
  if (names3.filter((name) => name.startsWith("FLASK_")).length * 2 <= names3.length) return false;
  const given = project.of("service").some((service) => (service.envFiles ?? []).some((name) => joinPath(folderOf(service.path), name) === path2));
  const shipped2 = project.of("image").some(({ op, lastStage, sources }) => op === "copy" && lastStage && (sources ?? []).some((source) => /^(?:\.\/?)?$/.test(source) || fileName(source) === fileName(path2)));
  return !given && !shipped2;
}

// rules/inject/reaching.ts
function* reaching(project, rule60, isHarm) {
  const seen = /* @__PURE__ */ new Set();
  for (const flow of flowsOf(project)) {
    const { path: path2, at: at2, from, name, route, via } = flow;
    const key3 = `${path2}:${String(at2.start)}`;
    if (seen.has(key3) || project.files.get(path2)?.role !== "production") continue;
    const harm = isHarm(flow);
    if (harm === null) continue;
    const severity = harm.severity ?? (isPrivileged(route) ? "P1" : void 0);
    seen.add(key3);
    const places2 = [...via, ...via.length === 0 && route.path === path2 ? [] : [route]];
    yield {
      ...harm,
      ...severity !== void 0 && { severity },
      path: path2,
      at: at2,
      data: { source: from.name === "" ? from.part : from.name, sink: name, route: named(route) },
      related: [...via.map((call2) => ({ path: call2.path, at: call2.at, note: "passes-here" })), { path: route.path, at: route.at, note: "enters-here", data: { route: named(route) } }].slice(0, Math.max(1, places2.length + 1)),
      cause: from.name === "" ? `${rule60} ${key3}` : `${rule60} ${route.path} ${String(route.at.start)} ${from.part} ${from.name}`
      // what is done to the value once mends all its places
    };
  }
}
function isPrivileged({ guards }) {
  return guards.some(({ authentication, name }) => authentication !== "none" && /admin|super_?user|is_?staff/i.test(name) && !/(?:middleware|router|routes)$/i.test(name));
}

// rules/error/leaks-exception-text.ts
var broad = /* @__PURE__ */ new Set(["Exception", "BaseException", "Error", "Throwable"]);
var foreign2 = /^(?:OSError|IOError|HTTPError|HTTPStatusError|RequestException|RequestError|ConnectionError|SQLAlchemyError|IntegrityError|OperationalError|ProgrammingError|DatabaseError|ClientError|PyMongoError|RuntimeError|SubprocessError|CalledProcessError|StripeError|SignatureError)$/;
var emptied = /(?:^|\.)(?:res|resp|response|reply|rep|c|ctx|context|NextResponse|Response)\.jsonp?$/;
var rule20 = projectRule({
  id: "error/leaks-exception-text",
  severity: "P1",
  *check(project) {
    for (const problem5 of reaching(project, "error/leaks-exception-text", leak)) yield { ...problem5, cause: `leaks ${problem5.path}` };
  }
});
function leak({ sink, name, from, marks, route, uncaught }) {
  if (sink !== "response" && sink !== "answer" || from.part !== "exception" || (marks & (Mark.development | Mark.narrowed)) !== 0) return null;
  const isBroad = from.types.length === 0 || from.types.some((type) => broad.has(type));
  if (!isBroad && !from.types.some((type) => foreign2.test(type))) return null;
  const what = /stack|traceback/.test(from.name) ? "stack" : "text";
  return { message: uncaught === true ? `uncaught-${what}` : what, severity: isBroad && !(from.name === "" && emptied.test(name)) && !isPrivileged(route) ? "P1" : "P2" };
}

// rules/error/swallowed.ts
var aside = /(?:^|\/)(?:scripts?|cli|tools?|bin|hack|ci|migrations?|alembic|management\/commands|benchmarks?|notebooks?|seeds?)\/|(?:^|\/)(?:populate|seed|fill|demo|conftest|setup|manage)\w{0,30}\.py$/;
var rule21 = projectRule({
  id: "error/swallowed",
  severity: "P2",
  confidence: "medium",
  *check(project) {
    const { distance } = servingOf(project);
    for (const { path: path2, role, at: at2, places: places2 } of project.of("swallowed")) {
      if (role !== "production" || !(distance.has(path2) || path2.endsWith(".py") && distance.size > 0 && !aside.test(path2))) continue;
      yield {
        path: path2,
        at: at2,
        message: path2.endsWith(".py") ? "passed" : "empty",
        related: places2.slice(1).map((place2) => ({ path: path2, at: place2, note: "also-here" })),
        cause: `swallowed ${path2}`
      };
    }
  }
});

// rules/frontend/fake-login.ts
var mock = /(?:^|\/)(?:_*mocks?_*|fixtures?|msw|demo|prototype)(?:\/|\.)|\.mock\./i;
var rule22 = fileRule({
  id: "frontend/fake-login",
  severity: "P0",
  *check(file2, facts) {
    if (file2.role !== "production" || mock.test(file2.path)) return;
    for (const fact of facts) {
      if (fact.kind !== "local-login") continue;
      yield { at: fact.at, message: fact.how, data: { name: fact.name }, symbol: fact.symbol, cause: `local-login ${file2.path}` };
    }
  }
});

// rules/frontend/secret-in-storage.ts
var rule23 = fileRule({
  id: "frontend/secret-in-storage",
  severity: "P1",
  *check(file2, facts) {
    if (file2.role !== "production") return;
    for (const fact of facts) {
      if (fact.kind !== "browser-secret") continue;
      yield {
        at: fact.at,
        message: fact.encrypted === true ? "encrypted" : fact.what,
        data: { name: fact.name, store: fact.store },
        severity: severityOf4(fact),
        confidence: severityOf4(fact) === "P1" ? "high" : "medium",
        symbol: fact.symbol,
        cause: `browser-secret ${file2.path} ${fact.name}`
      };
    }
  }
});
function severityOf4({ what, encrypted }) {
  return what === "password" && encrypted !== true ? "P1" : "P2";
}

// rules/frontend/unsafe-html.ts
var rule24 = fileRule({
  id: "frontend/unsafe-html",
  severity: "P2",
  *check(file2, facts) {
    if (file2.role !== "production" || collected.test(file2.path)) return;
    for (const fact of facts) {
      if (fact.kind !== "markup") continue;
      const judged9 = judge3(fact);
      if (judged9 === null) continue;
      const { source, grade } = judged9;
      yield {
        at: fact.at,
        message: source.markdown === true ? "markdown" : grade === "proven" ? "from-outside" : "unproven",
        data: { sink: fact.sink, source: source.text },
        confidence: grade === "proven" ? "high" : "medium",
        related: Math.abs(source.at.start - fact.at.start) > 200 ? [{ path: file2.path, at: source.at, note: "data-here" }] : [],
        symbol: fact.symbol,
        cause: `markup ${file2.path} ${fact.symbol}`
      };
    }
  }
});
var collected = /(?:^|\/)(?:emails?|staticfiles|static_root|collectedstatic|wwwroot\/lib)\//i;
function judge3(fact) {
  const judged9 = fact.sources.flatMap((source) => {
    const grade = gradeOf(source, fact);
    return grade === null ? [] : [{ source, grade }];
  });
  return judged9.find(({ grade }) => grade === "proven") ?? judged9[0] ?? null;
}
var rendered = /html|markup|svg|template|dom|widget|embed/i;
var rich = /content|body|text|desc|article|post|excerpt|summary|detail|note|answer|reply|response|comment|message|output|bio|article/i;
var operators2 = /about|home_?page|announce|notice|footer|agreement|privacy|policy|legal|banner|copyright|changelog|release|update|license|licence|terms/i;
var programs2 = /(?:^|\.)(?:provider|plugin|locale|language|lang|theme|engine|driver|type|kind|format|country|currency|time_?zone|permission)s?(?:\[\w{1,20}\])?\.(?:name|title|label|text|display_?name|description)$/i;
var answer = /^response(?:Text|XML)$/;
function gradeOf(source, fact) {
  if (source.origin === "parameter" || source.through !== void 0) return null;
  const isRich = source.part === void 0 && source.markdown !== true && rich.test(source.field);
  const isProven = source.origin === "response" || source.origin === "message" || source.origin === "address";
  if (programs2.test(source.text) || answer.test(source.field)) return isProven ? "unsure" : null;
  if (rendered.test(source.field)) return isProven ? "unsure" : null;
  if (isProven && source.prose && fact.discarded !== true && source.notice !== true && source.part !== "attribute" && !isRich && !operators2.test(source.text)) return "proven";
  return source.prose || source.origin === "address" ? "unsure" : null;
}

// rules/infra/open-services.ts
function* openServices(project) {
  const supplies = suppliesByService(project);
  for (const { service, development } of deployedServices(project)) {
    const product = productOf(imageOf(service));
    const given = supplies.get(`${service.path}\0${service.name}`) ?? [];
    if (product === null || service.by !== "compose") continue;
    yield* requirepass(service, product, development);
    const severity = development ? "P2" : "P0";
    if (product.name === "Elasticsearch" || product.name === "OpenSearch") yield* searchEngine(service, product, given, severity);
    else if (!isOpen4(service, product, given)) continue;
    else if (isPublished(service, product)) yield found(service, product, severity);
    else if (!development && product.open === "no-password" && product.name !== "Memcached") yield { ...found(service, product, "P2"), message: "neighbours" };
  }
}
function suppliesByService(project) {
  const index = /* @__PURE__ */ new Map();
  for (const fact of project.of("supply")) {
    if (fact.by !== "compose") continue;
    const key3 = `${fact.path}\0${fact.service ?? ""}`;
    const list = index.get(key3);
    if (list) list.push(fact);
    else index.set(key3, [fact]);
  }
  return index;
}
function isOpen4(service, product, given) {
  if (product.open === void 0 || service.envFiles !== void 0) return false;
  if (given.some((fact) => product.credential?.test(fact.name))) return false;
  if (product.configuration !== void 0 && service.mounts?.some((path2) => product.configuration?.test(path2))) return false;
  const command = commandLine(service);
  const script = /^(?:\S*\/)?(?:ba|a)?sh -l?c ["']?(?:exec )?mongod (?:[\w./=:-]+\s?)+["']?$/.exec(command)?.[0];
  return !/requirepass|--auth\b|aclfile|\.conf\b|--config\b|keyfile|--api-key|\$|entrypoint/i.test(command) && (script !== void 0 || !/\b(?:ba)?sh\b/i.test(command));
}
function isPublished(service, product) {
  return service.ports.some((port) => port.container in product.ports && isPublic2(port));
}
function found(service, product, severity) {
  return { path: service.path, at: service.nameAt, message: product.open ?? "no-password", data: { product: product.name, service: service.name, name: product.name }, severity, confidence: "medium", symbol: service.name };
}
function* searchEngine(service, product, given, severity) {
  if (!isPublished(service, product)) return;
  const off = given.find(({ name, value }) => {
    const text2 = defaultText(value) ?? "";
    return /^xpack\.security\.enabled$/.test(name) && /^false$/i.test(text2) || /^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/.test(name) && /^true$/i.test(text2);
  });
  if (off) yield { ...found(service, product, severity), at: off.at, message: "no-authentication", data: { product: product.name, name: off.name, service: service.name }, confidence: "high" };
}
function* requirepass(service, product, development) {
  const match = /--requirepass[= ]["']?([^\s"']+)/.exec(commandLine(service));
  const weakness = match?.[1] === void 0 ? null : weaknessOf(match[1], { names: [service.name] });
  if (!weakness || !service.command) return;
  const published2 = isPublished(service, product);
  const mild = weakness === "placeholder" || weakness === "descriptive" && !published2;
  const severity = mild ? development ? "P3" : "P2" : development ? "P2" : published2 ? "P0" : "P1";
  const fallback = service.command.kind === "join" || service.command.kind === "env" || service.command.kind === "list" && service.command.items.some((item) => item.kind !== "literal");
  yield { path: service.path, at: service.command.at, message: weakness === "descriptive" ? weakness : fallback ? "fallback" : "fixed", data: { name: "--requirepass", product: "Redis" }, severity, symbol: service.name, mask: [service.command.at] };
}

// rules/infra/reach.ts
function reachOfAccount(project, account) {
  if (account.by === "helm") return account.exposed !== true && chartStore.test(account.name) ? "neighbours" : "unknown";
  if (account.by === "script") return "unknown";
  if (account.by === "kubernetes") return inCluster(project, account);
  const from = account.usedAt?.path ?? account.path;
  const stack = stackOf(project, account.by === "compose" && project.files.get(account.path)?.format === "yaml" ? account.path : from);
  const targets = targetsOf(stack, account);
  if (targets.length === 0) return account.host !== void 0 && !account.host.includes(".") ? "elsewhere" : "unknown";
  const names3 = new Set(targets.map(({ name }) => name));
  const published2 = (service) => service.hostNetwork === true || service.ports.some(isPublic2);
  if (stack.some((service) => names3.has(service.name) && published2(service))) return "world";
  const products3 = targets.map((service) => productOf(imageOf(service))?.name ?? "");
  return stack.some((service) => published2(service) && products3.some((name) => shows(productOf(imageOf(service))?.name ?? "", name))) ? "world" : "neighbours";
}
function inCluster(project, account) {
  const folder2 = folderOf(account.path);
  const near3 = project.of("service").filter((service) => service.by === "kubernetes" && folderOf(service.path) === folder2);
  const targets = targetsOf(near3, account);
  if (targets.length === 0) return "unknown";
  const listened = new Set(targets.flatMap((service) => [...Object.keys(productOf(imageOf(service))?.ports ?? {}), ...service.ports.map(({ container }) => container)]));
  const open3 = targets.some(({ hostNetwork }) => hostNetwork === true) || near3.some(({ ports: ports2 }) => ports2.some((port) => isPublic2(port) && listened.has(port.container)));
  return open3 ? "world" : "neighbours";
}
var chartStore = /(?:^|\.)(?:postgres(?:ql)?(?:-ha)?|mysql|mariadb|mongo(?:db)?|redis|valkey|rabbitmq|clickhouse|elasticsearch|opensearch|neo4j|cassandra|minio)\./i;
function shows(tool4, store2) {
  if (tool4 === "Adminer") return /^(?:PostgreSQL|MySQL|MariaDB|SQL Server|Oracle Database|MongoDB)$/.test(store2);
  return tool4 === "phpMyAdmin" && /^(?:MySQL|MariaDB)$/.test(store2);
}
function stackOf(project, path2) {
  const folder2 = folderOf(path2);
  const near3 = project.of("service").filter((service) => service.by === "compose" && (service.path === path2 || service.role === "production" && folderOf(service.path) === folder2 && !developmentFile(service.path)));
  const own = new Set(near3.filter((service) => service.path === path2 && service.overlay !== true).map(({ name }) => name));
  const instead = new Set(near3.filter((service) => service.path !== path2 && service.overlay !== true && own.has(service.name)).map((service) => service.path));
  return near3.filter((service) => !instead.has(service.path));
}
var storeVariable = /(?:^|_)(?:DB|DATABASE|SQL|PG|POSTGRES(?:QL)?|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|RABBIT(?:MQ)?|AMQP|ELASTIC(?:SEARCH)?|OPENSEARCH|CLICKHOUSE|NEO4J|MINIO|S3)(?:_|PASS)/;
function opensStore(name) {
  return storeVariable.test(name);
}
function targetsOf(stack, account) {
  if (account.host !== void 0) return stack.filter(({ name }) => name === account.host);
  const stores2 = stack.filter(isStore);
  const own = stores2.filter(({ name }) => name === account.service);
  if (own.length > 0) return own;
  if (!account.server) return opensStore(account.name) ? stores2 : namedBy(account, stack);
  return stores2.filter((service) => sameFamily2(productOf(imageOf(service))?.name ?? "", account.product));
}
function namedBy(account, stack) {
  const prefix = /^([A-Z][A-Z0-9]*)_(?:[A-Z]+_)*PASS/i.exec(account.name)?.[1]?.toLowerCase();
  return stack.filter(({ name }) => name !== account.service && name.toLowerCase() === prefix);
}
function sameFamily2(name, other) {
  const family = (each) => each === "MariaDB" ? "MySQL" : each;
  return family(name) === family(other);
}

// rules/infra/default-credentials.ts
var rule25 = projectRule({
  id: "infra/default-credentials",
  severity: "P0",
  covers: ["secret/connection-string", "secret/connection-properties", "secret/basic-auth-url", "secret/generic-credential", "secret/kubernetes-secret"],
  *check(project) {
    for (const group of grouped2([...suppliedAccounts(project), ...envFileAccounts(project), ...valuesAccounts(project), ...scriptAccounts(project)])) yield problem2(project, group);
    yield* openServices(project);
  }
});
function grouped2(accounts) {
  const groups = /* @__PURE__ */ new Map();
  for (const account of accounts) {
    const key3 = JSON.stringify([account.path, account.weakness === "switch" ? [account.name, account.service] : account.password, account.weakness]);
    const group = groups.get(key3);
    if (!group) groups.set(key3, [account]);
    else if (group.every((other) => other.at.start !== account.at.start)) group.push(account);
  }
  return [...groups.values()];
}
var ownLogin = /ADMIN|SUPERUSER|LOGIN|BASIC_?AUTH|(?:^|_)WEB_|(?:^|_)UI_/i;
function problem2(project, group) {
  const graded = group.map((account) => ({ account, severity: severityOf5(project, account) }));
  const isUse = ({ account }) => !account.server && account.host === void 0 && (opensStore(account.name) || !ownLogin.test(account.name));
  const hasServer = group.some(({ server }) => server);
  const rank3 = (each) => hasServer && isUse(each) ? "P4" : each.severity;
  graded.sort((a, b) => rank3(a).localeCompare(rank3(b)) || Number(b.account.server) - Number(a.account.server) || a.account.at.start - b.account.at.start);
  const sorted = graded.map(({ account }) => account);
  const [first2, ...rest] = sorted;
  const related = rest.slice(0, 10).map(({ path: path2, at: at2, name }) => ({ path: path2, at: at2, note: "also-here", data: { name } }));
  if (first2.usedAt) related.push({ ...first2.usedAt, note: "used-here" });
  return {
    path: first2.path,
    at: first2.at,
    message: messageOf(first2),
    data: { name: first2.name, product: first2.product },
    severity: graded[0]?.severity ?? "P0",
    confidence: first2.server ? "high" : "medium",
    related,
    symbol: first2.service === "" ? first2.name : `${first2.service}.${first2.name}`,
    mask: sorted.filter((account) => account.path === first2.path).map((account) => account.valueAt)
  };
}
function messageOf(account) {
  if (account.weakness === "switch") return "no-authentication";
  if (account.weakness === "placeholder" || account.weakness === "descriptive") return account.weakness;
  if (account.by !== "compose") return account.by;
  return account.fallback ? "fallback" : "fixed";
}
function severityOf5(project, account) {
  const development = account.by !== "script" && servesDevelopment2(project, account.path) || account.usedAt !== void 0 && servesDevelopment2(project, account.usedAt.path);
  if (account.weakness === "placeholder") return development ? "P3" : "P2";
  const reach3 = reachOfAccount(project, account);
  if (account.weakness === "descriptive") return development ? "P3" : reach3 === "world" ? "P0" : "P2";
  if (development || account.unused === true) return "P2";
  if (reach3 === "elsewhere") return "P1";
  return reach3 === "neighbours" || account.weakness === "switch" && !isPublished2(project, account) ? "P1" : "P0";
}
function isPublished2(project, account) {
  return project.of("service").some((service) => service.path === account.path && service.name === account.service && service.ports.some(isPublic2));
}

// rules/infra/exposed-port.ts
var rule26 = projectRule({
  id: "infra/exposed-port",
  severity: "P0",
  *check(project) {
    const seen = /* @__PURE__ */ new Set();
    for (const { service, development } of deployedServices(project)) {
      if (service.internal === true || isFrontDoor(service)) continue;
      yield* once(problems(project, service, development), seen);
    }
  }
});
function* once(found2, seen) {
  for (const problem5 of found2) {
    const key3 = `${problem5.path}\0${problem5.at.start}`;
    if (!seen.has(key3)) yield problem5;
    seen.add(key3);
  }
}
function* problems(project, service, development) {
  const image2 = imageOf(service);
  const product = productOf(image2 ?? baseOf(project, service)) ?? startedBy(service);
  const uses2 = service.ports.flatMap((port) => {
    const use = isPublic2(port) ? portUse(port.container, product, image2 !== null || service.build !== void 0) : null;
    return use ? [{ port, use }] : [];
  });
  for (const { port, use } of uses2) {
    yield {
      path: service.path,
      at: port.at,
      message: service.by === "kubernetes" ? `kubernetes-${use.kind}` : service.hostNetwork === true ? "host-network" : use.kind,
      data: { service: service.name, product: use.product, port: port.container, host: port.host ?? port.container },
      severity: severityOf6(use.kind, development),
      confidence: product ? "high" : "medium",
      symbol: service.name,
      related: development ? [] : [{ path: service.path, at: service.nameAt, note: "service-here", data: { service: service.name } }]
    };
  }
}
function severityOf6(kind, development) {
  if (kind === "datastore" || kind === "admin") return development ? "P2" : "P0";
  return development ? "P3" : "P2";
}
function isFrontDoor(service) {
  const image2 = imageOf(service) ?? "";
  return /(?:^|\/)(?:traefik|nginx|caddy|haproxy|envoy|kong|cloudflared)(?::|@|$)/.test(image2);
}

// rules/inject/command.ts
var rule27 = projectRule({
  id: "inject/command",
  severity: "P0",
  check: (project) => reaching(project, "inject/command", ({ sink, from, marks }) => sink === "command" && from.part !== "exception" && (marks & Mark.encoded) === 0 ? { message: "shell" } : null)
});

// rules/inject/deserialization.ts
var rule28 = projectRule({
  id: "inject/deserialization",
  severity: "P0",
  check: (project) => reaching(project, "inject/deserialization", ({ sink, from, marks }) => {
    if (from.part === "exception" || sink !== "code" && sink !== "deserialize") return null;
    return sink === "code" ? (marks & Mark.after) === 0 ? { message: "code" } : null : { message: "objects" };
  })
});

// rules/inject/sql.ts
var rule29 = projectRule({
  id: "inject/sql",
  severity: "P0",
  check: (project) => reaching(project, "inject/sql", ({ sink, from, marks }) => sink === "sql" && from.part !== "exception" && (marks & Mark.joined) !== 0 && (marks & Mark.encoded) === 0 ? { message: "joined" } : null)
});

// rules/inject/ssrf.ts
var rule30 = projectRule({
  id: "inject/ssrf",
  severity: "P2",
  confidence: "medium",
  check: (project) => reaching(project, "inject/ssrf", ({ sink, from, marks }) => sink === "url" && /^(?:body|query|message|path)$/.test(from.part) && (marks & Mark.after) === 0 ? { message: "address" } : null)
  // many products let callers name an address, and guard it where the request is made
});

// rules/inject/template.ts
var rule31 = projectRule({
  id: "inject/template",
  severity: "P0",
  check: (project) => reaching(project, "inject/template", ({ sink, from, marks }) => sink === "template" && from.part !== "exception" && (marks & Mark.encoded) === 0 ? { message: "source" } : null)
});

// rules/input/unvalidated-body.ts
var mostListed5 = 12;
var validating = /valid|schema|celebrate|joi|zod|yup|ajv|check|sanitiz|\bbody$|dto|pipe/i;
var rule32 = projectRule({
  id: "input/unvalidated-body",
  severity: "P2",
  confidence: "medium",
  *check(project) {
    const found2 = /* @__PURE__ */ new Map();
    for (const route of routesOf(project)) {
      if (!changesState(route) || project.files.get(route.path)?.role !== "production") continue;
      const owner = route.application === void 0 ? route.path.split("/", 1)[0] ?? "" : `${route.application.path} ${route.application.name}`;
      for (const place2 of [...rawBody(project, route), ...shapeless(project, route)]) found2.set(owner, [...found2.get(owner) ?? [], place2]);
    }
    for (const [owner, [first2, ...others]] of found2) {
      if (first2 === void 0) continue;
      yield {
        path: first2.path,
        at: first2.at,
        message: first2.message,
        data: { route: named(first2.route), count: others.length + 1 },
        related: others.slice(0, mostListed5).map(({ path: path2, at: at2, route }) => ({ path: path2, at: at2, note: "also", data: { route: named(route) } })),
        symbol: named(first2.route),
        cause: `unvalidated ${owner}`
      };
    }
  }
});
function* rawBody(project, route) {
  const handling = handlingOf(project, route);
  if (handling?.body !== "raw" || route.framework === "fastify" || /web_?-?hook/i.test(route.url)) return;
  if (route.guards.some(({ name }) => validating.test(name))) return;
  yield { path: handling.path, at: handling.at, route, message: "raw" };
}
var anything = /^(?:Optional\[)?(?:[Ll]ist|Sequence)\[\s?(?:dict|Dict(?:\[[^\]]{0,40}\])?|Any)\s?\]/;
function* shapeless(project, route) {
  const handling = handlingOf(project, route);
  for (const shape of handling?.shapes ?? []) {
    const target = targetOf(project, handling.path, { kind: "name", name: shape, at: handling.at });
    if (target?.kind !== "class") continue;
    for (const field of target.class.fields) if (anything.test(field.annotation ?? "") && !/max_(?:length|items)/.test(JSON.stringify(field.value ?? null))) yield { path: target.path, at: field.at, route, message: "shapeless" };
  }
}

// rules/lifecycle/no-graceful-shutdown.ts
var mostRelated4 = 20;
var rule33 = projectRule({
  id: "lifecycle/no-graceful-shutdown",
  severity: "P3",
  confidence: "medium",
  *check(project) {
    const routes = routesOf(project);
    if (routes.length === 0) return;
    yield* deafServers(project);
    yield* droppedTasks(project);
  }
});
function* deafServers(project) {
  const ending = project.of("shutdown").filter(({ role }) => role === "production");
  const told = /* @__PURE__ */ new Set();
  for (const { path: path2, at: at2, role } of project.of("listen")) {
    const part2 = partOf2(project, path2);
    if (role !== "production" || told.has(part2) || ending.some((one) => partOf2(project, one.path) === part2)) continue;
    if (!routesOf(project).some((route) => partOf2(project, route.path) === part2)) continue;
    told.add(part2);
    yield { path: path2, at: at2, message: "deaf", data: {}, cause: `deaf ${part2}` };
  }
}
function partOf2(project, path2) {
  for (let at2 = path2.lastIndexOf("/"); at2 >= 0; at2 = path2.lastIndexOf("/", at2 - 1)) {
    const folder2 = path2.slice(0, at2);
    if (project.files.has(`${folder2}/package.json`)) return folder2;
    if (at2 === 0) break;
  }
  return "";
}
function* droppedTasks(project) {
  const dropped = [...activitiesOf(project)].flatMap(([path2, activities2]) => [...activities2.values()].flatMap(({ starts }) => starts.filter(({ how, kept: kept2 }) => how === "task" && !kept2).map(({ at: at2 }) => ({ path: path2, at: at2 }))));
  const [first2, ...others] = dropped;
  if (first2 === void 0) return;
  yield {
    ...first2,
    message: "dropped",
    data: { count: dropped.length },
    related: others.slice(0, mostRelated4).map((one) => ({ ...one, note: "dropped-here" })),
    cause: "dropped tasks"
  };
}

// rules/logging/sensitive-data.ts
var mostListed6 = 8;
var rule34 = projectRule({
  id: "logging/sensitive-data",
  severity: "P1",
  confidence: "medium",
  *check(project) {
    const logs = project.of("log").filter(({ role }) => role === "production");
    if (logs.length === 0) return;
    const { distance } = servingOf(project);
    const asking = new Set(project.of("handling").flatMap(({ path: path2, symbol, password: password2 }) => password2 === true ? [`${path2}\0${symbol}`] : []));
    const told = logs.filter((fact) => distance.has(fact.path) && !isDevelopment(project, fact) && (fact.what !== "body" || asking.has(`${fact.path}\0${fact.symbol}`)));
    for (const [first2, ...others] of byFunction(told)) {
      yield {
        path: first2.path,
        at: first2.at,
        message: first2.what === "headers" || first2.what === "body" ? first2.what : "secret",
        data: { name: first2.name },
        severity: severityOf7(first2),
        related: others.slice(0, mostListed6).map((each) => ({ path: each.path, at: each.at, note: "also", data: { name: each.name } })),
        symbol: first2.symbol,
        cause: `logged ${first2.path} ${first2.symbol}`
      };
    }
  }
});
function isDevelopment(project, { path: path2, guards }) {
  return guards.length > 0 && developmentReach(reachOf(project, path2, guards));
}
var firstStart = /init|boot|seed|ensure|default|set_?up|generat|first|create_?(?:super)?_?(?:admin|user|root)/i;
var takesPassword2 = /log_?in|sign_?(?:in|up)|regist|passw|credential/i;
function severityOf7({ what, level, symbol }) {
  return level === "debug" || what === "perhaps" || what === "body" && !takesPassword2.test(symbol) || what === "password" && firstStart.test(symbol) ? "P2" : "P1";
}
function byFunction(all2) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all2) {
    const key3 = `${each.path}\0${each.symbol}`;
    const group = groups.get(key3);
    if (group === void 0) groups.set(key3, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap((group) => {
    const [first2, ...others] = group.sort((a, b) => severityOf7(a).localeCompare(severityOf7(b)) || a.at.start - b.at.start);
    return first2 === void 0 ? [] : [[first2, ...others]];
  });
}

// rules/network/binds-all-without-auth.ts
var mostRelated5 = 3;
var leastOpen2 = 2;
var rule35 = projectRule({
  id: "network/binds-all-without-auth",
  severity: "P1",
  confidence: "medium",
  *check(project) {
    const told = /* @__PURE__ */ new Set();
    for (const bind of project.of("bind")) {
      if (bind.role !== "production" || reachOf(project, bind.path, bind.guards) === "development-only") continue;
      const outcome = worst(outcomes(project, bind.path, bind.host), isEverything);
      if (outcome === null) continue;
      const routes = servedBy2(project, bind);
      const open3 = routes.filter((route) => changesState(route) && !isMeantForAll(route));
      if (open3.length === 0 || routes.some(({ authentication }) => authentication !== "none") || recognisesCallers(project, open3[0]?.application?.path ?? bind.path)) continue;
      const written3 = outcome.steps.findLast(({ note }) => note === "default-here" || note === "defined-here");
      const place2 = written3 ?? { path: bind.path, at: bind.at };
      const key3 = `${place2.path} ${place2.at.start}`;
      if (told.has(key3)) continue;
      told.add(key3);
      yield {
        path: place2.path,
        at: place2.at,
        message: "open",
        severity: open3.length >= leastOpen2 ? "P1" : "P2",
        data: { count: open3.length, route: `${open3[0]?.methods.join(", ") ?? ""} ${open3[0]?.url ?? ""}` },
        related: [
          ...relatedTo(outcome, place2),
          ...written3 === void 0 ? [] : [{ path: bind.path, at: bind.at, note: "listens-here" }],
          ...open3.slice(0, mostRelated5).map((route) => ({ path: route.path, at: route.at, note: "open-here" }))
        ],
        cause: `binds ${place2.path} ${place2.at.start}`
      };
    }
  }
});
function isEverything(value) {
  return value.kind === "scalar" && (value.value === "0.0.0.0" || value.value === "::");
}
function servedBy2(project, bind) {
  const routes = routesOf(project).filter(({ path: path2 }) => project.files.get(path2)?.role === "production");
  const file2 = applicationFile(project, bind.path, bind.application);
  const own = routes.filter(({ application }) => application?.path === file2);
  if (own.length > 0) return own;
  const applications = new Set(routes.map(({ application }) => application?.path ?? ""));
  return applications.size === 1 && !applications.has("") ? routes : [];
}

// rules/path/traversal.ts
var harmless2 = Mark.basename | Mark.encoded | Mark.content;
var lesser = /^(?:PIL|cv2|pandas|numpy|openpyxl|docx|pypdf|PyPDF2|fitz|pdfplumber)\.|(?:^|\.)(?:listdir|scandir|walk|iterdir|r?glob|readdir(?:Sync)?|opendir(?:Sync)?)$/;
var rule36 = projectRule({
  id: "path/traversal",
  severity: "P0",
  check: (project) => reaching(project, "path/traversal", ({ sink, name, from, marks }) => {
    if (!isTraversal({ sink, from, marks })) return null;
    const isMeant = (marks & Mark.absolute) !== 0 || sink === "path-read" && (marks & Mark.named) !== 0;
    return { message: sink === "path-read" ? "read" : sink === "path-write" ? "write" : "delete", ...isMeant ? { severity: "P2" } : lesser.test(name) && { severity: "P1" } };
  })
});
function isTraversal({ sink, from, marks }) {
  return sink.startsWith("path-") && (marks & harmless2) === 0 && /^(?:body|query|path|header|cookie|message)$/.test(from.part);
}

// rules/perf/n-plus-one.ts
var farthest2 = 2;
var aside2 = /(?:^|\/)(?:scripts?|cli|migrations?|alembic|seeds?|seeders?|management|tasks?|jobs?|workers?|cron)\//;
var rule37 = projectRule({
  id: "perf/n-plus-one",
  severity: "P2",
  confidence: "medium",
  *check(project) {
    const files2 = /* @__PURE__ */ new Map();
    const { distance } = servingOf(project);
    for (const fact of project.of("loop-query")) {
      if (fact.role !== "production" || (distance.get(fact.path) ?? farthest2 + 1) > farthest2 || aside2.test(fact.path)) continue;
      files2.set(fact.path, [...files2.get(fact.path) ?? [], fact]);
    }
    for (const [path2, [first2, ...others]] of files2) {
      if (first2 === void 0) continue;
      yield {
        path: path2,
        at: first2.at,
        message: "each",
        data: { rows: first2.rows },
        related: [{ path: path2, at: first2.loop, note: "loop" }, ...others.map(({ at: at2 }) => ({ path: path2, at: at2, note: "also-here" }))],
        cause: `n-plus-one ${path2}`
      };
    }
  }
});

// src/link/connecting.ts
var deepest11 = 3;
var mostSteps3 = 40;
function madePerRequest(project) {
  const table = tableOf(project);
  const found2 = /* @__PURE__ */ new Map();
  if (![...table.values()].some((file2) => [...file2.values()].some(({ makes }) => makes !== void 0))) return [];
  for (const [path2, routes] of servingOf(project).handlers) {
    for (const route of routes) {
      const start = table.get(path2)?.get(route.handler?.symbol ?? "");
      for (const fact of start === void 0 ? [] : reached(project, table, start)) {
        if (!makesOne(fact)) continue;
        const known3 = found2.get(fact) ?? { fact, routes: [] };
        found2.set(fact, known3);
        known3.routes.push(route);
      }
    }
  }
  return [...found2.values()];
}
function makesOne(fact) {
  return fact.makes !== void 0;
}
function tableOf(project) {
  const table = /* @__PURE__ */ new Map();
  for (const fact of project.of("connecting")) {
    if (fact.role !== "production") continue;
    const file2 = table.get(fact.path) ?? /* @__PURE__ */ new Map();
    table.set(fact.path, file2.set(fact.symbol, fact));
  }
  return table;
}
function reached(project, table, start) {
  const seen = /* @__PURE__ */ new Set([start]);
  let edge = [start];
  for (let step = 0; step < deepest11 && edge.length > 0; step++) {
    const next2 = [];
    for (const { path: path2, calls } of edge) {
      for (const call2 of calls) {
        const fact = calledBy(project, table, path2, call2);
        if (fact === void 0 || seen.has(fact) || seen.size >= mostSteps3) continue;
        seen.add(fact);
        next2.push(fact);
      }
    }
    edge = next2;
  }
  return seen;
}
function calledBy(project, table, path2, call2) {
  if (call2.kind !== "name") return void 0;
  const here = table.get(path2);
  const own = here?.get(call2.name) ?? here?.get(`${call2.name}.__init__`) ?? here?.get(`${call2.name}.constructor`);
  if (own !== void 0) return own;
  const target = targetOf(project, path2, call2);
  if (target?.kind === "function") return table.get(target.path)?.get(target.function.name);
  if (target === null) return importedLate(project, table, path2, call2.name);
  if (target.kind !== "class") return void 0;
  const method = findMethod(project, target, "__init__") ?? findMethod(project, target, "constructor");
  return method === null ? void 0 : table.get(method.path)?.get(method.function.name);
}
function importedLate(project, table, path2, name) {
  for (const fact of project.of("late-imports")) {
    const from = fact.path === path2 ? fact.imports.find((one) => one.name === name)?.from : void 0;
    const file2 = from === void 0 ? null : resolveModule(project, path2, from, "python");
    const there = file2 === null ? void 0 : table.get(file2);
    if (there !== void 0) return there.get(name) ?? there.get(`${name}.__init__`);
  }
  return void 0;
}

// rules/perf/no-connection-pool.ts
var rule38 = projectRule({
  id: "perf/no-connection-pool",
  severity: "P2",
  confidence: "medium",
  *check(project) {
    for (const { fact, routes } of madePerRequest(project)) {
      const { path: path2, symbol, makes } = fact;
      yield {
        path: path2,
        at: makes.at,
        message: makes.family,
        data: { what: makes.what, function: symbol.includes("@") ? "handler" : symbol, count: routes.length },
        related: routes.slice(0, 8).map((route) => ({ path: route.path, at: route.at, note: "route", data: { url: route.url } })),
        symbol,
        cause: `connecting ${path2} ${symbol}`
      };
    }
  }
});

// rules/query/from-client.ts
var rule39 = projectRule({
  id: "query/from-client",
  severity: "P0",
  check: (project) => reaching(project, "query/from-client", ({ sink, from, marks }) => sink === "sql" && /^(?:body|query|message)$/.test(from.part) && (marks & (Mark.joined | Mark.encoded)) === 0 ? { message: "whole" } : null)
});

// rules/ratelimit/ip-only.ts
var rule40 = projectRule({
  id: "ratelimit/ip-only",
  severity: "P2",
  confidence: "medium",
  *check(project) {
    const limiters = project.of("limiter").filter((fact) => ships(fact) && fact.purpose === "requests");
    const behind2 = new Set(project.of("body-limit").map(({ path: path2 }) => path2));
    const zones = limiters.filter(({ per, path: path2 }) => per === "address" && behind2.has(path2));
    const [first2] = zones;
    if (first2?.role !== "production" || limiters.some(({ layer }) => layer === "application") || !routesOf(project).some(({ authentication }) => authentication === "required")) return;
    yield { path: first2.path, at: first2.at, message: "address", related: zones.slice(1, 6).map(({ path: path2, at: at2 }) => ({ path: path2, at: at2, note: "also" })), cause: "ratelimit-ip-only" };
  }
});

// rules/ratelimit/not-applied.ts
var mostListed7 = 6;
var local2 = /(?:^|[/_-])(?:local|dev|mock|fake|stub|debug)(?:[/_-]|\.\w+$)/i;
var rule41 = projectRule({
  id: "ratelimit/not-applied",
  severity: "P1",
  confidence: "medium",
  *check(project) {
    for (const routes of byApplication(routesOf(project)).values()) {
      const application = routes[0]?.application;
      if (application === void 0 || project.files.get(application.path)?.role !== "production") continue;
      const working = routes.filter((route) => works(route) && project.files.get(route.path)?.role === "production" && !isSaidElsewhere(project, route));
      const [first2] = working;
      if (first2 === void 0 || limitersBefore(project, application.path).some(({ purpose }) => purpose === "requests")) continue;
      const open3 = working.filter(({ authentication }) => authentication !== "required");
      yield {
        path: application.path,
        at: application.at,
        message: open3.length > 0 ? "open" : "signed-in",
        data: { count: working.length, route: named(open3[0] ?? first2) },
        severity: open3.length > 0 && isDeployed(project) && !limitsElsewhere(project) && !local2.test(application.path) ? "P1" : "P2",
        related: (open3.length > 0 ? open3 : working).slice(0, mostListed7).map((route) => ({ path: route.path, at: route.at, note: "reached", data: { route: named(route) } })),
        symbol: application.name,
        cause: `ratelimit ${application.path} ${application.name}`
      };
    }
  }
});
function limitsElsewhere(project) {
  return project.of("limiter").some((fact) => ships(fact) && fact.purpose === "requests");
}
function isSaidElsewhere(project, route) {
  return takesPassword(project, route) && limitersBefore(project, route.path).length === 0;
}
var leaving = /(?:log|sign)[-_]?(?:out|off)\/?$/i;
function works(route) {
  return route.development !== true && !leaving.test(route.url) && (changesState(route) || route.transport === "websocket" || route.transport === "sse");
}

// rules/resilience/no-retry-backoff.ts
var rule42 = projectRule({
  id: "resilience/no-retry-backoff",
  severity: "P3",
  confidence: "medium",
  *check(project) {
    if (routesOf(project).length === 0) return;
    for (const [path2, activities2] of activitiesOf(project)) {
      for (const { loop, symbol, shared: shared4 } of activities2.values()) {
        if (loop?.pace !== "fixed" || loop.failures !== "passed-over" || shared4 !== true) continue;
        yield { path: path2, at: loop.at, message: "fixed", data: { function: symbol }, symbol, cause: `backoff ${path2} ${symbol}` };
      }
    }
  }
});

// rules/resilience/no-timeout.ts
var aside3 = /(?:^|\/)(?:scripts?|cli|tools?\/(?:dev|ci)|bin|hack|ci|migrations?|alembic|management\/commands|benchmarks?|notebooks?|evals?)\//;
var rule43 = projectRule({
  id: "resilience/no-timeout",
  severity: "P2",
  *check(project) {
    for (const calls of grouped3(project).values()) {
      const [first2, ...others] = calls;
      if (first2 === void 0) continue;
      const { path: path2, at: at2, what, library, waits } = first2;
      yield {
        path: path2,
        at: at2,
        message: waits,
        data: { what, library, count: calls.length },
        ...waits === "minutes" && { severity: "P3" },
        related: others.slice(0, 15).map((other) => ({ path: other.path, at: other.at, note: "also-here", data: { what: other.what } })),
        cause: waits === "minutes" ? `timeout ${library}` : `timeout ${path2} ${library}`
      };
    }
  }
});
function grouped3(project) {
  const limited = new Set(project.of("default-timeout").map(({ library }) => library));
  const { distance } = servingOf(project);
  const groups = /* @__PURE__ */ new Map();
  for (const call2 of project.of("untimed-call")) {
    const { path: path2, role, library, waits } = call2;
    if (role !== "production" || limited.has(library) || aside3.test(path2)) continue;
    if (path2.endsWith(".py") ? waits === "minutes" && distance.size === 0 : !distance.has(path2)) continue;
    const key3 = waits === "minutes" ? library : `${path2}\0${library}`;
    groups.set(key3, [...groups.get(key3) ?? [], call2]);
  }
  return groups;
}

// src/link/shadowing.ts
var inOrder = /* @__PURE__ */ new Set(["fastapi", "starlette", "express", "nestjs"]);
var mostOnHost = 400;
function shadowedOf(project) {
  const hosts = /* @__PURE__ */ new Map();
  const prefersSpecific = project.of("module").some(({ imports }) => imports.some(({ from }) => from === "@nestjs/platform-fastify"));
  for (const fact of project.of("route")) {
    const { on } = fact;
    if (fact.framework === "nestjs" && prefersSpecific) continue;
    if (on?.kind !== "name" || !ships(fact) || !inOrder.has(fact.framework) && fact.framework !== "flask") continue;
    if (fact.transport !== "http" && fact.transport !== "static") continue;
    if ((fact.guards ?? []).length > 0 || fact.version !== void 0 || fact.pattern.kind !== "literal") continue;
    const key3 = `${fact.path}\0${on.name}`;
    const list = hosts.get(key3);
    if (list === void 0) hosts.set(key3, [fact]);
    else list.push(fact);
  }
  const handsOver = new Map(project.of("hands-over").map((fact) => [fact.path, new Set(fact.symbols)]));
  return [...hosts.values()].flatMap((facts) => facts.length < 2 ? [] : onHost(project, facts.slice(0, mostOnHost), handsOver));
}
function mountedTooLate(project) {
  const roots = project.of("route").filter((fact) => isPython(fact) && ships(fact) && (fact.guards ?? []).length === 0 && isRoot(fact));
  return roots.flatMap((by) => {
    const uses2 = project.of("use").filter((use) => use.path === by.path && mountsRouter(use) && sameHost(use.on, by.on) && use.at.start > by.at.end && (use.guards ?? []).length === 0);
    return uses2.length === 0 ? [] : [{ by, uses: uses2 }];
  });
}
function isPython({ framework }) {
  return framework === "fastapi" || framework === "starlette";
}
function isRoot({ transport, pattern: pattern2, methods: methods2 }) {
  if (pattern2.kind !== "literal") return false;
  const text2 = String(pattern2.value);
  return transport === "static" ? text2 === "/" || text2 === "" : /^\/?\{\w+:path\}$/.test(text2) && methods2.includes("GET");
}
function mountsRouter({ chain: chain2 }) {
  const last2 = chain2.at(-1);
  return last2 !== void 0 && last2.how === "middleware" ? /rout|api/i.test(nameOf(last2.what)) && !/middleware/i.test(nameOf(last2.what)) : false;
}
function sameHost(one, other) {
  return one?.kind === "name" && other?.kind === "name" && one.name === other.name;
}
function onHost(project, facts, handsOver) {
  const placed = [];
  const found2 = [];
  for (const fact of [...facts].sort((a, b) => a.at.start - b.at.start)) {
    const segments = segmentsOf(fact);
    if (segments === null) continue;
    const before2 = placed.find((each) => answersFirst(each, { fact, segments }));
    const method = before2 === void 0 ? void 0 : shared3(before2.fact, fact);
    if (before2 !== void 0 && method !== void 0 && !sameHandler(before2.fact, fact) && answersAlways(project, before2.fact, handsOver)) found2.push({ route: fact, by: before2.fact, how: howShadowed(before2, segments), method });
    placed.push({ fact, segments });
  }
  return found2;
}
function howShadowed({ fact, segments }, later) {
  if (fact.transport === "static") return "mount";
  if (segments.some(({ is }) => is === "rest")) return "catch-all";
  return segments.every((segment, at2) => segment.is === later[at2]?.is) ? "duplicate" : "parameter";
}
function answersFirst(one, other) {
  return other.fact.transport === "http" && shared3(one.fact, other.fact) !== void 0 && matches(one.segments, other.segments) && (inOrder.has(one.fact.framework) || equal2(one.segments, other.segments));
}
function shared3(one, other) {
  if (one.methods.includes("*")) return one.transport === "static" ? void 0 : other.methods[0];
  return other.methods.every((method) => one.methods.includes(method)) ? other.methods[0] : void 0;
}
function sameHandler(one, other) {
  return one.handler !== void 0 && other.handler !== void 0 && nameOf(one.handler) === nameOf(other.handler) && one.handler.kind === "name" && !isInline(one.handler);
}
function isInline(value) {
  return value.kind === "name" && value.name.includes("handler@");
}
function answersAlways(project, { framework, path: path2, handler, transport }, handsOver) {
  if (framework !== "express") return true;
  if (handler === void 0 || transport === "static") return false;
  const module = project.module(path2);
  if (handler.kind === "name" && module !== void 0 && (isInline(handler) || namesOf(module).functions.has(handler.name))) return handsOver.get(path2)?.has(handler.name) !== true;
  const target = targetOf(project, path2, handler);
  return target?.kind === "function" && handsOver.get(target.path)?.has(target.function.name) !== true;
}
function matches(one, other) {
  for (const [at2, segment] of one.entries()) {
    if (segment.is === "rest") return other[at2] !== void 0 && endsLike(one.slice(at2 + 1), other.slice(at2 + 1));
    const there = other[at2];
    if (segment.is === "text" && segment.text === "" && there?.is === "text" && there.text === "") continue;
    if (there === void 0 || there.is === "rest" || there.is === "text" && there.text === "" || segment.is === "text" && (there.is !== "text" || there.text !== segment.text)) return false;
  }
  return one.length === other.length;
}
function endsLike(tail, other) {
  return tail.length === 0 || other.length >= tail.length && matches(tail, other.slice(other.length - tail.length));
}
function equal2(one, other) {
  return one.length === other.length && one.every((segment, at2) => segment.is === other[at2]?.is && (segment.is !== "text" || segment.text === other[at2].text));
}
function segmentsOf({ pattern: pattern2, framework }) {
  if (pattern2.kind !== "literal" || typeof pattern2.value !== "string") return null;
  const text2 = pattern2.value.replace(/^\//, "");
  const isNode = framework === "express" || framework === "nestjs";
  const found2 = [];
  for (const part2 of (isNode ? text2.replace(/\/$/, "") : text2).split("/")) {
    const segment = isNode ? nodeSegment(part2) : pythonSegment(part2, framework);
    if (segment === null) return null;
    found2.push(segment);
  }
  return found2;
}
function nodeSegment(part2) {
  if (/^:\w+$/.test(part2)) return { is: "any" };
  if (part2 === "*" || part2 === "(.*)" || part2 === "{*splat}" || /^\*\w+$/.test(part2)) return { is: "rest" };
  return /^[\w.~@-]*$/.test(part2) ? { is: "text", text: part2 } : null;
}
function pythonSegment(part2, framework) {
  if (framework === "flask") return /^[\w.~@<>:-]*$/.test(part2) ? { is: "text", text: part2 } : null;
  if (/^\{\w+\}$/.test(part2)) return { is: "any" };
  if (/^\{\w+:path\}$/.test(part2)) return { is: "rest" };
  return /^[\w.~@-]*$/.test(part2) ? { is: "text", text: part2 } : null;
}

// rules/route/shadowed.ts
var rule44 = projectRule({
  id: "route/shadowed",
  severity: "P1",
  confidence: "high",
  *check(project) {
    for (const group of byCause(shadowedOf(project))) yield hidden2(group);
    for (const { by, uses: uses2 } of mountedTooLate(project)) {
      const [first2] = uses2;
      if (first2 !== void 0) yield { path: first2.path, at: first2.at, message: "late", data: { by: textOf2(by.pattern) }, related: [{ path: by.path, at: by.at, note: "answers" }], symbol: "late", cause: `late ${by.path} ${by.at.start}` };
    }
  }
});
function hidden2([first2, ...others]) {
  const { route, by, how, method } = first2;
  return {
    path: route.path,
    at: route.at,
    message: how === "duplicate" ? "duplicate" : "shadowed",
    data: { route: `${method} ${textOf2(route.pattern)}`, by: textOf2(by.pattern) },
    related: [{ path: by.path, at: by.at, note: "answers" }, ...others.slice(0, 12).map((each) => ({ path: each.route.path, at: each.route.at, note: "also", data: { route: `${each.method} ${textOf2(each.route.pattern)}` } }))],
    symbol: `${method} ${textOf2(route.pattern)}`,
    cause: `shadowed ${route.path} ${by.at.start}`
  };
}
function byCause(all2) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all2) {
    const group = groups.get(each.by);
    if (group === void 0) groups.set(each.by, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}
function textOf2(pattern2) {
  return pattern2.kind === "literal" ? `/${String(pattern2.value ?? "").replace(/^\//, "")}` : "";
}

// src/link/unwired.ts
function unwiredOf(project) {
  const candidates = project.of("safeguard").filter((fact) => fact.used !== true && fact.role === "production");
  if (candidates.length === 0) return [];
  const served = routesOf(project).filter(({ application, development }) => application !== void 0 && development !== true && project.files.get(application.path)?.role === "production");
  const possible = candidates.flatMap((safeguard) => {
    const routes = served.filter(({ application }) => application !== void 0 && near(safeguard.path, application.path));
    return routes.length === 0 ? [] : [{ safeguard, routes }];
  });
  if (possible.length === 0) return [];
  const mentions2 = mentionsOf2(project, new Set(possible.map(({ safeguard }) => safeguard.path)));
  const unnamed = possible.filter(({ safeguard: { path: path2, symbol } }) => !mentions2.names.has(symbol) && !mentions2.files.has(path2));
  return unnamed.some(needsAll) && !readsAll(project) ? unnamed.filter((each) => !needsAll(each)) : unnamed;
}
function needsAll({ safeguard: { is, path: path2 } }) {
  return path2.endsWith(".py") && (is === "guard" || is === "exception-handler" || is === "permission");
}
var mostUnread = 60;
function readsAll(project) {
  const known3 = new Set(project.of("module").map(({ path: path2 }) => path2));
  const unread = [...project.files.values()].filter((file2) => file2.format === "python" && ships(file2) && !known3.has(file2.path));
  if (unread.length > mostUnread) return false;
  for (const { path: path2 } of unread) project.module(path2);
  return true;
}
function mentionsOf2(project, definers) {
  const names3 = /* @__PURE__ */ new Set();
  const files2 = /* @__PURE__ */ new Set();
  const stems = new Set([...definers].map(stemOf));
  const idle = new Map(project.of("idle-imports").map((fact) => [fact.path, new Set(fact.names)]));
  for (const module of project.of("module")) {
    if (!ships(module) || isBarrel(module)) continue;
    for (const { from, imported, local: local3 } of module.imports) {
      if (idle.get(module.path)?.has(local3) === true) continue;
      if (imported !== null) names3.add(imported);
      const isWhole2 = imported === null || imported === "*" || imported === "default";
      if (isWhole2 ? !stems.has(lastWord2(from)) : !stems.has(imported)) continue;
      const specifier = isWhole2 ? from : from.endsWith(".") ? `${from}${imported}` : `${from}.${imported}`;
      const file2 = resolveModule(project, module.path, specifier, module.language);
      if (file2 !== null && file2 !== module.path) files2.add(file2);
      else if (file2 === null && isBare(from)) {
        for (const path2 of definers) if (`/${path2.replace(/\.\w+$/, "")}`.endsWith(`/${from.replace(/\.js$/, "")}`)) files2.add(path2);
      }
    }
    for (const { name, value } of module.bindings) if (/^[A-Z_]+$/.test(name)) noteNames(value, names3);
  }
  for (const { chain: chain2 } of project.of("use")) for (const { what } of chain2) noteNames(what, names3);
  return { names: names3, files: files2 };
}
function isBare(specifier) {
  return specifier.includes("/") && /^[\w-]/.test(specifier) && !specifier.includes(":");
}
function noteNames(value, names3) {
  someWithin(value, (part2) => {
    if (part2.kind === "literal" && typeof part2.value === "string" && part2.value.includes(".")) names3.add(lastWord2(part2.value));
    return false;
  }, 6);
}
function isBarrel({ path: path2, functions, classes: classes2, bindings }) {
  return path2.endsWith("__init__.py") && functions.length === 0 && classes2.length === 0 && bindings.every(({ name }) => name.startsWith("__"));
}
function stemOf(path2) {
  const stem = fileName(path2).replace(/\.\w+$/, "");
  return stem === "index" || stem === "__init__" ? fileName(folderOf(path2)) : stem;
}
function lastWord2(specifier) {
  return specifier.replace(/\.(?:[cm]?[jt]sx?)$/, "").replace(/^.*[./]/, "");
}
var parts = /^(?:packages|apps|libs|services|projects|modules|plugins)\/[^/]+/;
function near(one, other) {
  if (one.endsWith(".py") !== other.endsWith(".py")) return false;
  const unit = (path2) => parts.exec(path2)?.[0] ?? path2.split("/", 1)[0] ?? "";
  return unit(one) === unit(other) || !other.includes("/") && !parts.test(one);
}

// rules/safeguard/no-op.ts
var rule45 = projectRule({
  id: "safeguard/no-op",
  severity: "P1",
  confidence: "medium",
  *check(project) {
    const idle = project.of("safeguard").filter((fact) => fact.idle === true && fact.role === "production");
    if (idle.length === 0) return;
    const guarding = guardNames(project);
    const overridden = basesOf(project);
    const unused = new Set(unwiredOf(project).map(({ safeguard }) => `${safeguard.path}\0${safeguard.symbol}`));
    for (const fact of idle) {
      if (overridden.has(fact.symbol) || unused.has(`${fact.path}\0${fact.symbol}`)) continue;
      const isAsked = guarding.has(fact.symbol);
      yield { path: fact.path, at: fact.at, message: isAsked ? "asked" : "defined", data: { name: fact.symbol }, severity: isAsked ? "P1" : "P2", symbol: fact.symbol, cause: `no-op ${fact.path} ${fact.symbol}` };
    }
  }
});
function guardNames(project) {
  return new Set(routesOf(project).flatMap(({ guards }) => guards.map(({ name }) => name.replace(/^.*\./, ""))));
}
function basesOf(project) {
  return new Set(project.of("module").flatMap(({ classes: classes2 }) => classes2.flatMap(({ bases }) => bases.map((base) => nameOf(base).replace(/^.*\./, "")))));
}

// rules/secret/dotenv-path.ts
var deepest12 = 24;
var sameFile = /* @__PURE__ */ new Set(["resolve", "absolute", "expanduser", "as_posix", "toString", "strip", "normalize"]);
var conversions = /* @__PURE__ */ new Set(["Path", "PurePath", "str", "abspath", "realpath", "normpath", "fileURLToPath", "fspath", "String", "find_dotenv", "expanduser"]);
var joiners = /* @__PURE__ */ new Set(["join", "joinpath", "resolve"]);
function loadedPaths(project, file2, value) {
  if (value.kind === "list") return value.items.slice(0, 20).flatMap((item) => loadedPaths(project, file2, item));
  if (value.kind === "conditional") return [...loadedPaths(project, file2, value.then), ...loadedPaths(project, file2, value.otherwise)];
  if (value.kind === "or") return value.parts.slice(0, 20).flatMap((part2) => loadedPaths(project, file2, part2));
  if (value.kind === "name") {
    const target = targetOf(project, file2, value);
    const last2 = target?.kind === "bindings" ? target.bindings[target.bindings.length - 1] : void 0;
    if (target?.kind === "bindings" && last2 !== void 0 && last2.value.kind === "list") return loadedPaths(project, target.path, last2.value);
  }
  const found2 = place(project, file2, value, 0);
  return found2 === null ? [] : [{ ...found2, written: { path: file2, at: value.at } }];
}
function place(project, file2, value, depth) {
  if (depth > deepest12) return null;
  switch (value.kind) {
    case "literal":
      return typeof value.value === "string" ? { path: value.value, from: "relative" } : null;
    case "name":
      return named5(project, file2, value, depth);
    case "member":
      if (value.name === "parent" || value.name === "dirname") return up(value.name === "dirname" ? { path: file2, from: "file" } : place(project, file2, value.on, depth + 1), 1);
      return value.name === "url" || value.name === "filename" ? { path: file2, from: "file" } : named5(project, file2, value, depth);
    case "index":
      if (value.on.kind !== "member" || value.on.name !== "parents" || value.key.kind !== "literal") return null;
      return up(place(project, file2, value.on.on, depth + 1), Number(value.key.value) + 1);
    case "join":
      return joined4(value.parts.map((part2) => place(project, file2, part2, depth + 1)), true);
    case "call":
    case "new":
      return called2(project, file2, value, depth);
    default:
      return null;
  }
}
function named5(project, file2, value, depth) {
  if (value.name === "__file__" || value.name === "__filename") return { path: file2, from: "file" };
  if (value.name === "__dirname") return { path: folderOf(file2), from: "file" };
  const target = targetOf(project, file2, value);
  const last2 = target?.kind === "bindings" ? target.bindings[target.bindings.length - 1] : void 0;
  return target?.kind === "bindings" && last2 !== void 0 ? place(project, target.path, last2.value, depth + 1) : null;
}
function called2(project, file2, value, depth) {
  const { callee, args } = value;
  if (callee.kind !== "name" && callee.kind !== "member") return null;
  const { name } = callee;
  const each = () => args.map((arg) => place(project, file2, arg, depth + 1));
  if (name === "cwd" || name === "getcwd") return { path: "", from: "relative" };
  if (name === "dirname") return up(each()[0] ?? null, 1);
  if (callee.kind === "member" && sameFile.has(name) && args.length === 0) return place(project, file2, callee.on, depth + 1);
  if (callee.kind === "member" && name === "joinpath") return joined4([place(project, file2, callee.on, depth + 1), ...each()], false);
  if (conversions.has(name)) return args.length === 1 ? each()[0] ?? null : joined4(each(), false);
  if (joiners.has(name)) return joined4(each(), false);
  if (name === "URL") return up(joined4([{ path: folderOf(file2), from: "file" }, each()[0] ?? null], false), 0);
  return null;
}
function up(found2, levels) {
  if (found2 === null || found2.from === "relative" || !(levels < 40)) return null;
  let { path: path2 } = found2;
  for (let level = 0; level < levels; level++) path2 = folderOf(path2);
  return { path: path2, from: found2.from };
}
function joined4(parts2, asText) {
  let text2 = "";
  let from = "relative";
  for (const [index, part2] of parts2.entries()) {
    if (part2 === null) return null;
    if (index === 0) from = part2.from;
    text2 += (asText || index === 0 ? "" : "/") + part2.path;
  }
  if (from === "relative") return { path: text2, from };
  const path2 = joinPath("", text2);
  return path2 === null ? null : { path: path2, from };
}

// rules/secret/dotenv-fallback.ts
var rule46 = projectRule({
  id: "secret/dotenv-fallback",
  severity: "P1",
  *check(project) {
    for (const [path2, loads] of byFile(project)) {
      const named8 = loads.flatMap((load) => load.file === void 0 ? [] : loadedPaths(project, path2, load.file).map((found2) => ({ load, found: found2 })));
      const alternatives = new Set(named8.map(({ found: found2 }) => found2.path)).size + loads.filter((load) => load.file === void 0).length;
      for (const { load, found: found2 } of named8) {
        const folder2 = folderOf(found2.path);
        if (found2.from === "relative" || !isForeign2(project, path2, folder2)) continue;
        if (alternatives < 2 && isWithin(folderOf(path2), folder2)) continue;
        if (developmentReach(guardedBy(project, path2, load.guards))) continue;
        yield problem3(load, found2, alternatives > 1);
        break;
      }
    }
  }
});
function problem3(load, { path: path2, written: written3 }, isFallback3) {
  const isHere = written3.path === load.path;
  const isInside2 = isHere && written3.at.start >= load.at.start && written3.at.end <= load.at.end;
  return {
    path: load.path,
    at: isHere && !isInside2 ? written3.at : load.at,
    message: isFallback3 ? "fallback" : "foreign",
    data: { file: path2 },
    severity: isFallback3 ? "P1" : "P2",
    related: isHere && !isInside2 ? [{ path: load.path, at: load.at, note: "loaded-here" }] : [],
    symbol: path2
  };
}
function byFile(project) {
  const files2 = /* @__PURE__ */ new Map();
  for (const load of project.of("dotenv-load")) {
    if (load.role !== "production") continue;
    const list = files2.get(load.path);
    if (list === void 0) files2.set(load.path, [load]);
    else list.push(load);
  }
  return files2;
}
var codeFormats = /* @__PURE__ */ new Set(["python", "javascript", "typescript", "vue"]);
var componentFiles = /* @__PURE__ */ new Set(["__init__.py", "main.py", "app.py", "package.json", "pyproject.toml", "requirements.txt", "Dockerfile", ".env.example"]);
function isForeign2(project, path2, folder2) {
  if (isWithin(folder2, path2)) return false;
  for (const file2 of project.files.keys()) {
    if (folderOf(file2) === folder2 && (componentFiles.has(fileName(file2)) || codeFormats.has(project.files.get(file2)?.format ?? null))) return true;
  }
  return false;
}

// rules/secret/dotenv-not-ignored.ts
var import_ignore = __toESM(require_ignore(), 1);
var example = /(?:^|\/)\.?env[._-](?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$/i;
var sideFolder2 = /(?:^|\/)(?:tests?|examples?|docs?|templates?|fixtures|samples?|demos?)\//i;
var rule47 = projectRule({
  id: "secret/dotenv-not-ignored",
  severity: "P2",
  *check(project) {
    const gitignores = project.of("ignore").filter((fact) => fact.file === "gitignore");
    const open3 = uses(project).filter(({ folder: folder2 }) => !project.files.has(`${folder2}.env`) && !isIgnored(gitignores, `${folder2}.env`));
    const [first2] = open3;
    if (!first2) return;
    const root = gitignores.find((fact) => fact.path === ".gitignore") ?? gitignores.find((fact) => first2.path.startsWith(fact.path.slice(0, -".gitignore".length)));
    const related = open3.slice(0, 10).map(({ path: path2, at: at2 }) => ({ path: path2, at: at2, note: "used-here" }));
    if (root) yield { path: root.path, at: lastPattern(root), message: "not-ignored", data: { file: `${first2.folder}.env` }, related };
    else yield { path: first2.path, at: first2.at, message: "no-gitignore", data: { file: `${first2.folder}.env` }, related: related.slice(1) };
  }
});
function uses(project) {
  const found2 = /* @__PURE__ */ new Map();
  const add3 = (folder2, path2, at2) => {
    if (!found2.has(folder2)) found2.set(folder2, { folder: folder2, path: path2, at: at2 });
  };
  for (const file2 of project.files.values()) {
    if (example.test(file2.path) && (file2.role === "example" || file2.role === "production") && !sideFolder2.test(file2.path)) add3(folderBefore(file2.path), file2.path, { start: 0, end: 0 });
  }
  for (const service of project.of("service")) {
    if (service.role === "production" && (service.envFiles ?? []).some((name) => /^(?:\.\/)?\.env$/.test(name))) add3(folderBefore(service.path), service.path, service.nameAt);
  }
  for (const load of project.of("dotenv-load")) {
    if (load.role === "production" && load.file === void 0) add3(packageOf2(project, load.path), load.path, load.at);
  }
  return [...found2.values()];
}
var manifests = ["package.json", "pyproject.toml", "requirements.txt", "Pipfile", "manage.py"];
function packageOf2(project, path2) {
  for (let folder2 = folderBefore(path2); folder2 !== ""; folder2 = folderBefore(folder2.slice(0, -1))) {
    if (manifests.some((name) => project.files.has(folder2 + name))) return folder2;
  }
  return "";
}
function folderBefore(path2) {
  return path2.slice(0, path2.lastIndexOf("/") + 1);
}
function isIgnored(gitignores, path2) {
  const above = gitignores.filter((fact) => path2.startsWith(fact.path.slice(0, -".gitignore".length))).sort((a, b) => b.path.length - a.path.length);
  for (const fact of above) {
    const folder2 = fact.path.slice(0, -".gitignore".length);
    const verdict2 = (0, import_ignore.default)().add(fact.patterns.map(({ pattern: pattern2 }) => pattern2)).test(path2.slice(folder2.length));
    if (verdict2.ignored) return true;
    if (verdict2.unignored) return false;
  }
  return false;
}
function lastPattern(fact) {
  return fact.patterns.at(-1)?.at ?? { start: 0, end: 0 };
}

// rules/secret/age.ts
var madeAt = Date.UTC(2026, 0, 1) / 1e3;
var shortLived = 7 * 86400;
function isOver(until2, from) {
  return until2 < madeAt || from !== void 0 && until2 - from <= shortLived;
}

// rules/secret/providers/checksum.ts
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz";
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function crc32(text2) {
  let crc = 4294967295;
  for (let i = 0; i < text2.length; i++) {
    crc ^= text2.charCodeAt(i) & 255;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
  }
  return (crc ^ 4294967295) >>> 0;
}
function digits(value, alphabet, width2) {
  let out = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) out = alphabet[rest % alphabet.length] + out;
  return out.padStart(width2, "0");
}
function crc32Base62(text2) {
  return digits(crc32(text2), BASE62, 6);
}
function crc32Base36(text2) {
  return digits(crc32(text2), BASE36, 7);
}
function crc32HexLittleEndian(text2) {
  return crc32(text2).toString(16).padStart(8, "0").match(/../g).reverse().join("");
}
function sha256Base32(text2) {
  let bits2 = "";
  for (const word of sha256(text2).slice(0, 2)) bits2 += (word >>> 0).toString(2).padStart(32, "0");
  return bits2.slice(0, 40).match(/.{5}/g).map((group) => BASE32[parseInt(group, 2)]).join("");
}
function hmacSha256(key3, text2) {
  const block = (key3.length > 64 ? bytes(sha256(key3)) : key3).padEnd(64, "\0");
  const mixed = (pad) => [...block].map((unit) => String.fromCharCode(unit.charCodeAt(0) ^ pad)).join("");
  const digest2 = bytes(sha256(mixed(92) + bytes(sha256(mixed(54) + text2))));
  return btoa(digest2).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
function bytes(words2) {
  return words2.map((word) => String.fromCharCode(word >>> 24, word >>> 16 & 255, word >>> 8 & 255, word & 255)).join("");
}
var K = [];
var START = [];
for (let n = 2; K.length < 64; n++) {
  let prime = true;
  for (let d = 2; d * d <= n; d++) prime &&= n % d !== 0;
  if (!prime) continue;
  if (START.length < 8) START.push(Math.sqrt(n) * 2 ** 32 | 0);
  K.push(Math.cbrt(n) * 2 ** 32 | 0);
}
function sha256(text2) {
  const length = (text2.length + 72 >> 6) * 16;
  const words2 = new Int32Array(length);
  for (let i = 0; i < text2.length; i++) words2[i >> 2] |= (text2.charCodeAt(i) & 255) << 24 - (i & 3) * 8;
  words2[text2.length >> 2] |= 128 << 24 - (text2.length & 3) * 8;
  words2[length - 1] = text2.length * 8;
  let state = [...START];
  for (let at2 = 0; at2 < length; at2 += 16) state = sha256Block(state, words2.subarray(at2, at2 + 16));
  return state;
}
function sha256Block(state, block) {
  const w = new Int32Array(64);
  w.set(block);
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    if (i >= 16) {
      const x = w[i - 15];
      const y = w[i - 2];
      w[i] = w[i - 16] + w[i - 7] + (rotate(x, 7) ^ rotate(x, 18) ^ x >>> 3) + (rotate(y, 17) ^ rotate(y, 19) ^ y >>> 10);
    }
    const t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + (e & f ^ ~e & g) + K[i] + w[i] | 0;
    const t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, d + t1 | 0, c, b, a, t1 + t2 | 0];
  }
  return [a, b, c, d, e, f, g, h].map((value, i) => value + state[i] | 0);
}
function rotate(value, by) {
  return value >>> by | value << 32 - by;
}
var checksumMismatch = { severity: "P2", message: "checksum-mismatch" };
function sealed3(length, seal) {
  return ({ secret: secret3 }) => seal(secret3.slice(0, -length)) === secret3 ? true : checksumMismatch;
}

// rules/secret/structures.ts
var begin = /-----BEGIN ((?:[A-Z0-9]{1,12} ){0,4})PRIVATE KEY( BLOCK)?-----/y;
var longestKey = 24e3;
var glue = /\\[nrt]|\\$|["'`+,;#*|\\]|\s|&#(?:10|13|x[aAdD]);|%0[aAdD]|<br ?\/?>/g;
function findPrivateKey(text2, at2, { path: path2 }) {
  begin.lastIndex = at2;
  const head2 = begin.exec(text2);
  if (head2 === null) return null;
  const bodyStart = at2 + head2[0].length;
  const stop = text2.indexOf("-----", bodyStart);
  if (stop === -1 || stop - at2 > longestKey || !text2.startsWith("-----END", stop)) return null;
  const closing = text2.slice(stop + 8, stop + 80).indexOf("-----");
  const end = closing === -1 ? stop : stop + 8 + closing + 5;
  const label = head2[1].trim();
  const raw = text2.slice(bodyStart, stop);
  const lines = raw.replace(/(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset)\s?:[^\n\\]{0,200}/g, "").replace(/\n=[A-Za-z0-9+/]{4}\s*$/, "");
  const body = lines.replace(glue, "");
  if (body.length < 44 || raw.length < 60 || !/^[A-Za-z0-9+/]+={0,2}(?:=[A-Za-z0-9+/]{4})?$/.test(body) || isRepetitive(body)) return null;
  const encrypted = label.startsWith("ENCRYPTED") || /Proc-Type: ?4,ENCRYPTED/.test(raw) || isEncryptedOpenSsh(body);
  const structured = head2[2] !== void 0 || /^(?:M|b3BlbnNzaC1rZXk)/.test(body);
  if (!encrypted && head2[2] === void 0 && body.startsWith("M") && !isKeySequence(lines.replace(glue, (mark) => mark === "+" ? mark : "").replace(/^\++/, ""))) return null;
  const severity = encrypted || isDevelopmentOnly(path2) || isSample(text2, at2) ? "P2" : structured ? "P0" : "P1";
  return { start: at2, end, severity, confidence: structured ? "high" : "medium", message: encrypted ? "private-key-encrypted" : "private-key", symbol: `${label} PRIVATE KEY`.trim(), data: { name: label === "" ? "PKCS #8" : label } };
}
function isRepetitive(body) {
  return new Set(body).size < 20 || /(.)\1{15}/.test(body) && !/A{16}/.test(body);
}
function isKeySequence(body) {
  const bytes2 = bytesOf(body.slice(0, 16));
  if (bytes2[0] !== 48) return false;
  const first2 = bytes2[1] ?? 0;
  const more = first2 < 128 ? 0 : first2 & 127;
  if (more > 3) return false;
  let length = more === 0 ? first2 : 0;
  for (let at2 = 2; at2 < 2 + more; at2++) length = length * 256 + (bytes2[at2] ?? 0);
  const [tag, size2, version2] = bytes2.slice(2 + more);
  return tag === 2 && size2 === 1 && (version2 === 0 || version2 === 1) && Math.floor(body.replace(/=+$/, "").length * 3 / 4) >= length + 2 + more;
}
function bytesOf(base64) {
  try {
    return [...atob(base64)].map((unit) => unit.charCodeAt(0));
  } catch {
    return [];
  }
}
function isEncryptedOpenSsh(body) {
  if (!body.startsWith("b3BlbnNzaC1rZXktdjE")) return false;
  try {
    return !atob(body.slice(0, 40)).includes("none");
  } catch {
    return false;
  }
}
var token = /eyJ[\w-]{8,2000}\.(eyJ[\w-]{8,8000})\.([\w-]{16,2000})(?![\w-])/y;
function findJwt(text2, at2, _file) {
  const before2 = text2.charCodeAt(at2 - 1);
  if (before2 >= 48 && before2 <= 57 || before2 >= 65 && before2 <= 90 || before2 >= 97 && before2 <= 122 || before2 === 95) return null;
  token.lastIndex = at2;
  const match = token.exec(text2);
  if (match === null) return null;
  const header = readJson(match[0].slice(0, match[0].indexOf(".")));
  const payload = readJson(match[1]);
  if (header === null || payload === null || typeof header["alg"] !== "string" || isSample2(payload) || isFillerSignature(match[2]) || isTrivial(header["alg"], match[0])) return null;
  const place2 = { start: at2, end: at2 + match[0].length };
  const role = payload["role"];
  const supabase = typeof payload["ref"] === "string" || typeof payload["iss"] === "string" && payload["iss"].startsWith("supabase");
  if (supabase && role === "anon") return null;
  const { exp, iat } = payload;
  if (typeof exp === "number" && isOver(exp, typeof iat === "number" ? iat : void 0)) return null;
  if (supabase && role === "service_role") {
    return { ...place2, severity: "P0", message: "jwt-service-role", symbol: "service_role", data: { name: typeof payload["ref"] === "string" ? payload["ref"] : "Supabase" } };
  }
  return { ...place2, severity: "P1", confidence: "medium", message: "jwt", symbol: "jwt" };
}
function readJson(part2) {
  const text2 = decodeUtf82(part2);
  if (text2 === null) return null;
  try {
    const value = JSON.parse(text2);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
function decodeUtf82(part2) {
  try {
    return decodeURIComponent(atob(part2.replaceAll("-", "+").replaceAll("_", "/")).replace(/[%\x80-\xff]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, "0")}`));
  } catch {
    return null;
  }
}
function isSample2(payload) {
  const claims = JSON.stringify(payload);
  return payload["sub"] === "1234567890" || payload["iss"] === "supabase-demo" || payload["iss"] === "joe" || /John Doe|Jane Doe|example\.(?:com|org)|"(?:test|demo|dummy|fake|foo|bar|sample)[-_"]|test-?user|localhost|127\.0\.0\.1|testing@/i.test(claims);
}
function isFillerSignature(signature) {
  return new Set(signature).size < 8 || /signature|example|dummy|fake|invalid/i.test(signature);
}
var trivialKeys = ["secret", "test", "your-256-bit-secret", "your-secret-key", "secretkey", "secret-key", "mysecret", "my-secret", "supersecret", "changeme", "change-me", "password", "key", "jwt", "jwt-secret", "jwt_secret", "dev", "example", "admin", "123456", "your-secret", "your_secret_key", "your-jwt-secret", "your_jwt_secret", "your-secret-whatever", "secret123", "shhhhh", "keyboard cat"];
var longestTrivial = 2e3;
function isTrivial(algorithm, jwt) {
  if (algorithm !== "HS256" || jwt.length > longestTrivial) return false;
  const dot = jwt.lastIndexOf(".");
  const signature = jwt.slice(dot + 1);
  return trivialKeys.some((key3) => hmacSha256(key3, jwt.slice(0, dot)) === signature);
}
var kindSecret = /kind["']?[ \t]*:[ \t]*["']?secret["']?[ \t]*(?=[\r\n,}]|$)/iy;
var longestManifest = 6e4;
var dataBlock = /(?:^|\n)([ \t]*)(?:data|"data")[ \t]*:[ \t]*\r?\n((?:(?:\1[ \t]+[^\n]*|[ \t]*#[^\n]*|[ \t]*)(?:\n|$))+)/;
var dataLine = /^[ \t]+["']?([\w.-]{1,100})["']?[ \t]*:[ \t]*(?:[|>][-+]?[ \t]*\r?\n[ \t]+)?["']?([A-Za-z0-9+/]{8,}={0,2})["']?[ \t]*\r?$/gm;
var plainName = /user(?:name)?(?:_in)?$|host(?:name)?$|port$|name$|url$|^ca\.|\.crt$|\.pub$|^tls\.crt$|email$|region$|endpoint$|bucket$|^type$|id$/i;
function mayBeSecret(bytes2, at2, { format: format2 }) {
  return format2 === "yaml" && [9, 32, 34, 39, 58].includes(bytes2[at2 + 4]);
}
var judged7 = { text: "", from: 0, to: 0 };
function findKubernetesSecret(text2, at2, file2) {
  if (file2.format !== "yaml") return null;
  if (judged7.text === text2 && at2 >= judged7.from && at2 < judged7.to) return null;
  kindSecret.lastIndex = at2;
  if (!kindSecret.test(text2)) return null;
  const before2 = text2.slice(Math.max(0, at2 - longestManifest), at2);
  const from = at2 - before2.length + Math.max(0, before2.lastIndexOf("\n---"));
  const after2 = text2.slice(at2, at2 + longestManifest);
  const next2 = after2.indexOf("\n---");
  const manifest = text2.slice(from, at2 + (next2 === -1 ? after2.length : next2));
  judged7 = { text: text2, from, to: from + manifest.length };
  const block = dataBlock.exec(manifest);
  if (block === null) return null;
  const blockStart = from + block.index + block[0].length - block[2].length;
  const found2 = [];
  for (const line of block[2].matchAll(dataLine)) {
    const [, name, encoded] = line;
    const value = decodeBase64(encoded)?.trim();
    if (plainName.test(name)) continue;
    const severity = value === void 0 ? judgeBinary(name, encoded) : judgeValue(value);
    if (severity === null) continue;
    const start = blockStart + line.index + line[0].lastIndexOf(encoded);
    found2.push({ start, end: start + encoded.length, severity, message: "kubernetes-secret", symbol: name, data: { name } });
  }
  return found2;
}
function judgeValue(value) {
  if (value.length < 6 || /-----BEGIN/.test(value) || /[\n{]/.test(value) || /^[\d.]+$/.test(value)) return null;
  const reason = unreal(value);
  if (reason !== null) return reason === "default" ? "P2" : null;
  return /^[A-Za-z_-]+$/.test(value) ? "P2" : "P0";
}
function judgeBinary(name, encoded) {
  return encoded.length >= 24 && credentialKind(name) !== null ? "P1" : null;
}

// rules/secret/generic.ts
function row(id, what, keywords2, find, docs, samples) {
  return { id, vendor: "", what: { en: what[0], "zh-CN": what[1] }, keywords: keywords2, ...typeof find === "function" ? { find } : find, generic: true, docs, samples };
}
var genericSecrets = [
  row("private-key", ["private key", "私钥"], ["-----begin"], findPrivateKey, "https://www.rfc-editor.org/rfc/rfc7468", {
    match: [["-----BEGIN EC PRIVATE", " KEY-----\nMHcCAQEEIGq3f9Xw2LkZp7Vt5YbNc8RmDh4JsQ1uKoAe6TgWxBvFoAoGCCqGSM49\nAwEHoUQDQgAEy7Kd0EdMtpESOwpMuYlTO53yethgMDoYPL64ex2HkX5pRfToUTB5\nHzHbFpn2Gl5657XoXnA5lBTzhHYJGJYhR3==\n-----END EC PRIVATE KEY-----"]],
    ignore: [["-----BEGIN PUBLIC", " KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEy7KdPq3f9Xw2LkZp7Vt5YbNc8RmDh4Js\n-----END PUBLIC KEY-----"], ["-----BEGIN PRIVATE", " KEY-----\n...\n-----END PRIVATE KEY-----"]]
  }),
  row("jwt", ["JSON Web Token", "JSON Web Token（JWT）"], ["eyj"], findJwt, "https://www.rfc-editor.org/rfc/rfc7519", {
    match: [["Cookie: s=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", ".eyJzdWIiOiJzdmMtYmlsbGluZyIsInNjb3BlIjoiYWRtaW4ifQ", ".k3Jx9Qm2Wv7Zt5LpR8sYbNc4Hd6GfTa1UeXoIiKjMqA"]],
    ignore: [["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", ".eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ", ".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"]]
  }),
  row("kubernetes-secret", ["Kubernetes Secret value", "Kubernetes Secret 的值"], ["kind"], { find: findKubernetesSecret, may: mayBeSecret }, "https://kubernetes.io/docs/concepts/configuration/secret/", {
    match: [["kind: Secret\ndata:\n  rabbit: ", "S2o5I3hRMm1adg==\n"]],
    ignore: [["kind: Secret\ndata:\n  username: ", "Ym9va3NlcnZpY2U=\n"], ["kind: ExternalSecret\ndata:\n  rabbit: ", "S2o5I3hRMm1adg==\n"]]
  }),
  row("connection-string", ["connection string with a password", "含密码的连接串"], ["://"], { find: findDatabaseUrl, may: mayHoldUser }, "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1", {
    match: [["postgres://billing:", "k9X2mQ7vLp@db.corp.net:5432/app"]],
    ignore: [["postgres://user:", "password@db.corp.net/app"], ["postgres://app:$", "{DB_PASSWORD}@db.corp.net/app"]]
  }),
  row("connection-properties", ["connection string with a password", "含密码的连接串"], ["password", "pwd"], { find: findKeyValueConnection, may: mayBeProperty }, "https://learn.microsoft.com/dotnet/api/system.data.sqlclient.sqlconnection.connectionstring", {
    match: [["Server=tcp:sql.corp.net,1433;User ID=app;Password=", "k9X2mQ7vLp!;"]],
    ignore: [["Server=sql.corp.net;User ID=app;Password=", "<password>;"]]
  }),
  row("basic-auth-url", ["URL with user name and password", "含用户名和密码的 URL"], ["://"], { find: findBasicAuthUrl, may: mayHoldUser }, "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1", {
    match: [["https://deploy:", "k9X2mQ7vLp@git.corp.net/app.git"]],
    ignore: [["https://user:", "pass@example.com/"], ["https://github.com/@scope/", "a:b"]]
  }),
  row("curl-user", ["user name and password of a curl command", "curl 命令中的用户名和密码"], ["curl"], findCurlUser, "https://curl.se/docs/manpage.html#-u", {
    match: [["curl -u admin:", "k9X2mQ7vLp https://api.corp.net"]],
    ignore: [['curl -u "$USER:', '$PASS" https://api.corp.net'], ["curl -u test:", "test https://api.corp.net"]]
  }),
  row("registry-auth", ["registry credentials", "制品仓库凭据"], ["auth"], { find: findRegistryAuth, may: mayBeEntry }, "https://docs.docker.com/reference/cli/docker/login/", {
    match: [['{"auths":{"r.corp.net":{"auth":"', 'YWRtaW46azlYMm1RN3ZMcA=="}}}']],
    ignore: [['"auth": "', 'dXNlcjpwYXNzd29yZA=="']]
  }),
  row("netrc", ["netrc password", "netrc 密码"], ["machine"], findNetrc, "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html", {
    match: [["machine git.corp.net login deploy password ", "k9X2mQ7vLp"]],
    ignore: [["machine git.corp.net login deploy password ", "$TOKEN"]]
  }),
  row("authorization-header", ["HTTP authorization header", "HTTP Authorization 请求头凭据"], ["bearer", "basic", "token", "api-key", "apikey"], { find: findAuthorization, may: mayAuthorize }, "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2", {
    match: [["Authorization: Bearer ", "k9X2mQ7vLpR8sYbNc4Hd"], ["Authorization: Basic ", "YWRtaW46azlYMm1RN3ZMcA=="]],
    ignore: [["Authorization: Bearer ", "$TOKEN"], ["Authorization: Basic ", "dXNlcjpwYXNzd29yZA=="]]
  }),
  row("generic-credential", ["hard-coded credential", "硬编码的凭据"], ["key", "token", "secret", "pass", "pwd", "cred", "auth", "psw", "bearer"], { find: findCredential, may: mayBeAssigned, standing: "P2" }, "https://cwe.mitre.org/data/definitions/798.html", {
    match: [["API_KEY=", "k9X2mQ7vLpR8sYbNc4HdGf"], ["DB_PASSWORD=", "Tr0ub4dor&3"]],
    ignore: [["API_KEY=", "your-api-key-here"], ["DB_PASSWORD=", "changeme"], ["password = ", "getpass()"]]
  })
];

// rules/secret/providers/row.ts
var kinds = {
  apiKey: { en: "API key", "zh-CN": "API 密钥" },
  apiSecret: { en: "API secret", "zh-CN": "API 密钥(Secret)" },
  apiToken: { en: "API token", "zh-CN": "API 令牌" },
  accessToken: { en: "access token", "zh-CN": "访问令牌" },
  personalToken: { en: "personal access token", "zh-CN": "个人访问令牌" },
  refreshToken: { en: "refresh token", "zh-CN": "刷新令牌" },
  secretKey: { en: "secret key", "zh-CN": "密钥" },
  clientSecret: { en: "OAuth client secret", "zh-CN": "OAuth 客户端密钥" },
  appSecret: { en: "app secret", "zh-CN": "应用密钥(App Secret)" },
  serviceToken: { en: "service token", "zh-CN": "服务令牌" },
  adminKey: { en: "admin key", "zh-CN": "管理密钥" },
  deployToken: { en: "deploy token", "zh-CN": "部署令牌" },
  webhookUrl: { en: "webhook URL", "zh-CN": "Webhook 地址" },
  webhookSecret: { en: "webhook signing secret", "zh-CN": "Webhook 签名密钥" },
  botToken: { en: "bot token", "zh-CN": "机器人令牌" },
  testKey: { en: "test-mode secret key", "zh-CN": "测试模式密钥" },
  accessKeySecret: { en: "secret access key", "zh-CN": "访问密钥(Secret Access Key)" },
  password: { en: "password", "zh-CN": "密码" }
};
function row2({ match, ignore: ignore2 = [], nearMisses: derive, seal, pattern: pattern2, ...facts }) {
  let made3 = typeof pattern2 === "function" ? void 0 : pattern2;
  return {
    ...facts,
    get pattern() {
      return made3 ??= typeof pattern2 === "function" ? pattern2() : pattern2;
    },
    get samples() {
      return {
        match: match.map((template3, i) => fill(template3, `${facts.id}+${i}`, seal)),
        ignore: [...ignore2, ...derive === false ? [] : nearMisses(match[0])].map((template3, i) => fill(template3, `${facts.id}-${i}`))
      };
    }
  };
}
var START2 = String.raw`(?:(?<![A-Za-z0-9_-])|(?<=\\[nrt]))`;
var END = "(?![A-Za-z0-9_-])";
function token2({ body, ...facts }) {
  return row2({ entropy: 3, ...facts, pattern: () => new RegExp(`${START2}(?<secret>${body})${END}`, "g") });
}
function opening(...prefixes) {
  return prefixes.flatMap((prefix) => [..."\"'`=:> \n"].map((before2) => before2 + prefix));
}
var NOUN = "key|token|secret|passw(?:or)?d|\\bpat\\b|_pat|auth|credential|sk\\b";
var REACH = String.raw`(?:[\w.-]{0,40}?|[\w.-]{0,20}?["'\]]{0,2} ?[:=(]{0,2} ?[({]?\s{0,12}["']?[\w.-]{0,24}?)`;
var OPERATOR = String.raw`(?:=>|:{0,3}=|[?.+]=|:|>|,|\|\||\?\?|\()`;
var LINK = String.raw`\w{0,12}\\?["'\x60]?[)\]]{0,2}(?: ?: ?(?:string|str)| string)?[ \t]{0,8}(?:,?\s{0,24}["']?value["']?[ \t]{0,2}[:=]|${OPERATOR})\s{0,24}\\?["'\x60]{0,3}[ ]{0,4}(?:(?:Bearer|Basic|Token|token) )?`;
var links = /* @__PURE__ */ new Map();
function isLink(text2, nouns) {
  let link2 = links.get(nouns);
  if (link2 === void 0) links.set(nouns, link2 = new RegExp(`^${REACH}(?:${nouns})${LINK}$`, "i"));
  return link2.test(text2);
}
function named6({ names: names3, body, nouns = NOUN, sample, variable: variable3, check, ...facts }) {
  let whole2;
  return row2({
    entropy: 3,
    generic: true,
    ...facts,
    pattern: () => new RegExp(`(?:${names3})(?<link>[^;<]{1,110}?)(?<![\\w+/-])(?<secret>${body})(?![\\w+/=-])`, "gi"),
    match: [
      `${variable3}="«${sample}»"`,
      `- name: ${variable3}
  value: «${sample}»`,
      `os.environ.get('${variable3}', '«${sample}»')`,
      ...facts.match ?? []
    ],
    ignore: [`${variable3}=\${${variable3}}`, `${variable3}=os.environ["${variable3}"]`, `${variable3}_FILE=/run/secrets/name`, ...facts.ignore ?? []],
    check: (candidate) => (whole2 ??= new RegExp(`^(?:${body})$`)).test(candidate.secret) && isLink(candidate.match.groups["link"], nouns) && random3(candidate.secret) && (check?.(candidate) ?? true)
  });
}
function random3(text2) {
  if (/your|secret_|token|password|sample|x{4}/i.test(text2)) return false;
  if (/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i.test(text2)) return true;
  const longest2 = text2.split(/[^A-Za-z0-9]+/).reduce((best, piece) => piece.length > best.length && /[A-Za-z]/.test(piece) ? piece : best, "");
  const digits2 = longest2.replace(/[^0-9]/g, "").length;
  if (longest2.length >= 12 && isHex(longest2)) return digits2 > 0 && digits2 < longest2.length && entropy(longest2) >= 2.7;
  return digits2 * 10 >= longest2.length && turns(longest2) * 4 >= longest2.length || looksRandom(text2);
}
function near2(candidate, words2) {
  return words2.test(candidate.text);
}
var alphabets = {
  h: "0123456789abcdef",
  H: "0123456789ABCDEF",
  d: "0123456789",
  l: "abcdefghijklmnopqrstuvwxyz",
  a: "abcdefghijklmnopqrstuvwxyz0123456789",
  A: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
  t: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
  L: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  m: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  w: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-",
  q: "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
  // Bech32
  b: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
};
var HOLE = /<([hHdlaAtLmwbqux])(\d+)>/g;
function fill(template3, seed, seal) {
  const next2 = generator(seed);
  const text2 = template3.replace(HOLE, (_, kind, count2) => {
    if (kind === "x") return "x".repeat(Number(count2));
    if (kind === "u") return `${draw("h", 8, next2)}-${draw("h", 4, next2)}-4${draw("h", 3, next2)}-a${draw("h", 3, next2)}-${draw("h", 12, next2)}`;
    return draw(kind, Number(count2), next2);
  });
  const parts2 = text2.split(/[«»]/);
  return parts2.length === 3 ? [parts2[0], seal ? seal(parts2[1]) : parts2[1], parts2[2]] : parts2;
}
function draw(kind, count2, next2) {
  const alphabet = alphabets[kind];
  let out = "";
  for (let i = 0; i < count2; i++) out += alphabet[next2() % alphabet.length];
  return count2 >= 12 && alphabet.includes("7") && !/\d/.test(out) ? `${out.slice(0, 5)}7${out.slice(6)}` : out;
}
function nearMisses(template3) {
  const holes = [...template3.matchAll(HOLE)];
  const longest2 = holes.reduce((best, hole) => size(hole) > size(best) ? hole : best, holes[0]);
  return [template3.replace(HOLE, (...hole) => `<x${size(hole)}>`), template3.replace(longest2[0], longest2[1] === "u" ? "<h8>-<h4>" : `<${longest2[1]}1>`)];
}
function size(hole) {
  return hole[1] === "u" ? 36 : Number(hole[2]);
}
function generator(seed) {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return (mixed ^ mixed >>> 14) >>> 0;
  };
}

// rules/secret/providers/ai.ts
var { apiKey, apiToken, accessToken, secretKey } = kinds;
var rows = [
  // OpenAI: every key holds base64 of "OpenAI" (T3BlbkFJ) in the middle.
  token2({
    id: "openai-project-key",
    vendor: "OpenAI",
    what: { en: "project API key", "zh-CN": "项目 API 密钥" },
    keywords: ["t3blbkfj"],
    body: "sk-proj-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}",
    docs: "https://platform.openai.com/docs/api-reference/project-api-keys",
    revoke: "https://platform.openai.com/api-keys",
    match: ["OPENAI_API_KEY=«sk-proj-<w74>T3BlbkFJ<w74>»", 'key: "«sk-proj-<w58>T3BlbkFJ<w58>»"'],
    ignore: ["sk-proj-your-key-here", "sk-proj-<w10>T3BlbkFJ<w10>"]
  }),
  token2({
    id: "openai-service-account-key",
    vendor: "OpenAI",
    what: { en: "service account key", "zh-CN": "服务账号密钥" },
    keywords: ["t3blbkfj"],
    body: "sk-(?:svcacct|service)-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}",
    docs: "https://platform.openai.com/docs/api-reference/project-service-accounts",
    revoke: "https://platform.openai.com/api-keys",
    match: ["«sk-svcacct-<w74>T3BlbkFJ<w74>»"],
    ignore: ["sk-svcacct-<w9>T3BlbkFJ<w9>"]
  }),
  token2({
    id: "openai-admin-key",
    vendor: "OpenAI",
    what: kinds.adminKey,
    keywords: ["t3blbkfj"],
    body: "sk-admin-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}",
    docs: "https://platform.openai.com/docs/api-reference/admin-api-keys",
    revoke: "https://platform.openai.com/settings/organization/admin-keys",
    match: ["«sk-admin-<w58>T3BlbkFJ<w58>»"],
    ignore: ["sk-admin-<w9>T3BlbkFJ<w9>"]
  }),
  token2({
    id: "openai-api-key",
    vendor: "OpenAI",
    what: { en: "user API key", "zh-CN": "用户 API 密钥" },
    keywords: ["t3blbkfj"],
    body: "sk-(?:None-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}",
    docs: "https://platform.openai.com/docs/api-reference/authentication",
    revoke: "https://platform.openai.com/api-keys",
    match: ["openai.api_key = '«sk-<m20>T3BlbkFJ<m20>»'"],
    ignore: ["sk-<m20>T3BlbkFJ<m24>"]
  }),
  token2({
    id: "anthropic-api-key",
    vendor: "Anthropic",
    what: apiKey,
    keywords: ["sk-ant-api"],
    body: "sk-ant-api\\d{2}-[A-Za-z0-9_-]{93}AA",
    docs: "https://docs.anthropic.com/en/api/overview",
    revoke: "https://console.anthropic.com/settings/keys",
    match: ["ANTHROPIC_API_KEY=«sk-ant-api03-<w93>AA»"],
    ignore: ["sk-ant-api03-<w93>BB", "ANTHROPIC_API_KEY=sk-ant-api03-..."]
  }),
  token2({
    id: "anthropic-admin-key",
    vendor: "Anthropic",
    what: kinds.adminKey,
    keywords: ["sk-ant-admin"],
    body: "sk-ant-admin\\d{2}-[A-Za-z0-9_-]{93}AA",
    docs: "https://docs.anthropic.com/en/api/administration-api",
    revoke: "https://console.anthropic.com/settings/admin-keys",
    match: ["«sk-ant-admin01-<w93>AA»"],
    ignore: ["sk-ant-admin01-<w20>"]
  }),
  token2({
    id: "anthropic-oauth-token",
    vendor: "Anthropic",
    what: { en: "OAuth access token (Claude Code)", "zh-CN": "OAuth 访问令牌(Claude Code)" },
    keywords: ["sk-ant-oat"],
    body: "sk-ant-oat\\d{2}-[A-Za-z0-9_-]{80,120}",
    docs: "https://docs.anthropic.com/en/docs/claude-code/iam",
    revoke: "https://claude.ai/settings",
    match: ["CLAUDE_CODE_OAUTH_TOKEN=«sk-ant-oat01-<w93>AA»"],
    ignore: ["sk-ant-oat01-<w12>"]
  }),
  token2({
    id: "anthropic-refresh-token",
    vendor: "Anthropic",
    what: kinds.refreshToken,
    keywords: ["sk-ant-ort"],
    body: "sk-ant-ort\\d{2}-[A-Za-z0-9_-]{80,120}",
    docs: "https://docs.anthropic.com/en/docs/claude-code/iam",
    match: ['"refreshToken": "«sk-ant-ort01-<w93>AA»"'],
    ignore: ["sk-ant-ort01-<w12>"]
  }),
  token2({
    id: "anthropic-session-key",
    vendor: "Anthropic",
    what: { en: "claude.ai session key", "zh-CN": "claude.ai 会话密钥" },
    keywords: ["sk-ant-sid"],
    body: "sk-ant-sid\\d{2}-[A-Za-z0-9_-]{80,120}",
    docs: "https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure",
    match: ["sessionKey=«sk-ant-sid01-<w86>AA»"],
    ignore: ["sk-ant-sid01-<w12>"]
  }),
  token2({
    id: "gemini-auth-key",
    vendor: "Google",
    what: { en: "Gemini / Vertex AI express key", "zh-CN": "Gemini / Vertex AI 快速模式密钥" },
    keywords: ["aq.ab8"],
    body: "AQ\\.Ab8[A-Za-z0-9_-]{45,60}",
    docs: "https://ai.google.dev/gemini-api/docs/api-key",
    match: ["GEMINI_API_KEY=«AQ.Ab8<w47>»"]
  }),
  token2({
    id: "groq-api-key",
    vendor: "Groq",
    what: apiKey,
    keywords: ["gsk_"],
    body: "gsk_[A-Za-z0-9]{52}",
    docs: "https://console.groq.com/docs/quickstart",
    revoke: "https://console.groq.com/keys",
    match: ["GROQ_API_KEY=«gsk_<m52>»"],
    ignore: ["gsk_<m51>", "x_gsk_<m52>"]
  }),
  token2({
    id: "xai-api-key",
    vendor: "xAI",
    what: apiKey,
    keywords: ["xai-"],
    body: "xai-[A-Za-z0-9_]{80}",
    docs: "https://docs.x.ai/docs/tutorial",
    revoke: "https://console.x.ai",
    match: ['XAI_API_KEY="«xai-<m80>»"'],
    ignore: ["xai-<m79>"]
  }),
  token2({
    id: "perplexity-api-key",
    vendor: "Perplexity",
    what: apiKey,
    keywords: ["pplx-"],
    body: "pplx-[A-Za-z0-9]{48}",
    entropy: 3.5,
    docs: "https://docs.perplexity.ai/getting-started/quickstart",
    match: ["«pplx-<m48>»"],
    ignore: ["pplx-<m40>"]
  }),
  token2({
    id: "openrouter-api-key",
    vendor: "OpenRouter",
    what: apiKey,
    keywords: ["sk-or-v1-"],
    body: "sk-or-v1-[a-f0-9]{64}",
    docs: "https://openrouter.ai/docs/api-reference/authentication",
    revoke: "https://openrouter.ai/settings/keys",
    match: ["OPENROUTER_API_KEY=«sk-or-v1-<h64>»"],
    ignore: ["sk-or-v1-<h63>"]
  }),
  token2({
    id: "replicate-api-token",
    vendor: "Replicate",
    what: apiToken,
    keywords: ["r8_"],
    body: "r8_[A-Za-z0-9_-]{37}",
    entropy: 3.5,
    docs: "https://replicate.com/docs/topics/security/api-tokens",
    match: ["REPLICATE_API_TOKEN=«r8_<m37>»"],
    ignore: ["r8_<m30>"]
  }),
  // Letters only, as the vendor draws them; entropy keeps identifiers out.
  token2({
    id: "huggingface-token",
    vendor: "Hugging Face",
    what: accessToken,
    keywords: opening("hf_"),
    body: "hf_[A-Za-z]{34}",
    entropy: 3.6,
    docs: "https://huggingface.co/docs/hub/security-tokens",
    revoke: "https://huggingface.co/settings/tokens",
    match: ["HF_TOKEN=«hf_<L34>»"],
    ignore: ["hf_<L33>", "hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
  }),
  token2({
    id: "huggingface-organization-token",
    vendor: "Hugging Face",
    what: { en: "organization API token", "zh-CN": "组织 API 令牌" },
    keywords: ["api_org_"],
    body: "api_org_[A-Za-z]{34}",
    entropy: 3.6,
    docs: "https://huggingface.co/docs/hub/security-tokens",
    match: ["«api_org_<L34>»"],
    ignore: ["api_org_<L20>"]
  }),
  token2({
    id: "together-api-key",
    vendor: "Together AI",
    what: apiKey,
    keywords: ["tgp_v1_"],
    body: "tgp_v1_[A-Za-z0-9_-]{43}",
    docs: "https://docs.together.ai/docs/quickstart",
    match: ["TOGETHER_API_KEY=«tgp_v1_<w43>»"]
  }),
  named6({
    id: "together-legacy-key",
    vendor: "Together AI",
    what: apiKey,
    keywords: ["together_", "together-", "togetherai", "togetherapi"],
    names: "together(?:[_-]?ai)?",
    body: "[a-f0-9]{64}",
    sample: "<h64>",
    variable: "TOGETHER_API_KEY",
    docs: "https://docs.together.ai/docs/quickstart"
  }),
  token2({
    id: "fireworks-api-key",
    vendor: "Fireworks AI",
    what: apiKey,
    keywords: opening("fw_"),
    body: "fw_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{22,24}",
    entropy: 3.5,
    docs: "https://docs.fireworks.ai/getting-started/quickstart",
    match: ["FIREWORKS_API_KEY=«fw_<m24>»"],
    ignore: ["fw_<m18>", "fw_initializeFirmwareTable", "fw_<m30>"]
  }),
  token2({
    id: "nvidia-api-key",
    vendor: "NVIDIA",
    what: apiKey,
    keywords: ["nvapi-"],
    body: "nvapi-[A-Za-z0-9_-]{60,70}",
    docs: "https://docs.nvidia.com/nim/large-language-models/latest/getting-started.html",
    match: ["NVIDIA_API_KEY=«nvapi-<w64>»"]
  }),
  named6({
    id: "mistral-api-key",
    vendor: "Mistral AI",
    what: apiKey,
    keywords: ["mistral"],
    names: "mistral(?:ai)?",
    body: "[A-Za-z0-9]{32}",
    sample: "<m32>",
    variable: "MISTRAL_API_KEY",
    docs: "https://docs.mistral.ai/getting-started/quickstart",
    revoke: "https://console.mistral.ai/api-keys"
  }),
  named6({
    id: "cohere-api-key",
    vendor: "Cohere",
    what: apiKey,
    keywords: ["cohere", "co_api_key"],
    names: "cohere|\\bco(?=_api_key)",
    body: "[A-Za-z0-9]{40}",
    sample: "<m40>",
    variable: "COHERE_API_KEY",
    entropy: 3.5,
    docs: "https://docs.cohere.com/docs/rate-limits",
    revoke: "https://dashboard.cohere.com/api-keys",
    match: ["CO_API_KEY=«<m40>»"]
  }),
  named6({
    id: "ai21-api-key",
    vendor: "AI21 Labs",
    what: apiKey,
    keywords: ["ai21"],
    names: "ai21",
    body: "[A-Za-z0-9]{32}",
    sample: "<m32>",
    variable: "AI21_API_KEY",
    docs: "https://docs.ai21.com/docs/overview"
  }),
  named6({
    id: "deepinfra-api-key",
    vendor: "DeepInfra",
    what: apiKey,
    keywords: ["deepinfra"],
    names: "deepinfra",
    body: "[A-Za-z0-9]{32}",
    sample: "<m32>",
    variable: "DEEPINFRA_API_KEY",
    docs: "https://deepinfra.com/docs/getting-started"
  }),
  named6({
    id: "baseten-api-key",
    vendor: "Baseten",
    what: apiKey,
    keywords: ["baseten"],
    names: "baseten",
    body: "[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}",
    sample: "<m8>.<m32>",
    variable: "BASETEN_API_KEY",
    docs: "https://docs.baseten.co/organization/api-keys"
  }),
  named6({
    id: "voyage-api-key",
    vendor: "Voyage AI",
    what: apiKey,
    keywords: ["voyage"],
    names: "voyage(?:ai)?",
    body: "(?:pa|al)-[A-Za-z0-9_-]{43}",
    sample: "pa-<w43>",
    variable: "VOYAGE_API_KEY",
    docs: "https://docs.voyageai.com/docs/api-key-and-installation"
  }),
  token2({
    id: "jina-api-key",
    vendor: "Jina AI",
    what: apiKey,
    keywords: ["jina_"],
    body: "jina_[a-f0-9]{32}[A-Za-z0-9_-]{28}",
    docs: "https://jina.ai/api-dashboard",
    match: ["JINA_API_KEY=«jina_<h32><w28>»"]
  }),
  token2({
    id: "cerebras-api-key",
    vendor: "Cerebras",
    what: apiKey,
    keywords: ["csk-"],
    body: "csk-[a-z0-9]{48}",
    entropy: 3.5,
    docs: "https://inference-docs.cerebras.ai/quickstart",
    match: ["CEREBRAS_API_KEY=«csk-<a48>»"],
    ignore: ["csk-<a40>"]
  }),
  token2({
    id: "anyscale-api-key",
    vendor: "Anyscale",
    what: apiKey,
    keywords: ["esecret_"],
    body: "(?:esecret|aph0)_[a-z0-9]{26,40}",
    docs: "https://docs.anyscale.com/reference/quickstart-cli",
    match: ["«esecret_<a26>»"]
  }),
  token2({
    id: "friendli-token",
    vendor: "FriendliAI",
    what: kinds.personalToken,
    keywords: ["flp_"],
    body: "flp_[A-Za-z0-9]{46,50}",
    docs: "https://friendli.ai/docs/guides/personal_access_tokens",
    match: ["FRIENDLI_TOKEN=«flp_<m48>»"]
  }),
  named6({
    id: "novita-api-key",
    vendor: "Novita AI",
    what: apiKey,
    keywords: ["novita"],
    names: "novita",
    body: "sk_[A-Za-z0-9_-]{43}",
    sample: "sk_<w43>",
    variable: "NOVITA_API_KEY",
    docs: "https://novita.ai/docs/guides/quickstart"
  }),
  token2({
    id: "runpod-api-key",
    vendor: "RunPod",
    what: apiKey,
    keywords: ["rpa_"],
    body: "rpa_[A-Z0-9]{40}[A-Za-z0-9]{2,8}",
    docs: "https://docs.runpod.io/get-started/api-keys",
    match: ["RUNPOD_API_KEY=«rpa_<A40><a6>»"]
  }),
  named6({
    id: "modal-token-secret",
    vendor: "Modal",
    what: secretKey,
    keywords: ["modal_token", "modal.com"],
    names: "modal(?:\\.com)?",
    body: "as-[A-Za-z0-9]{22}",
    sample: "as-<m22>",
    variable: "MODAL_TOKEN_SECRET",
    docs: "https://modal.com/docs/reference/modal.config"
  }),
  token2({
    id: "e2b-api-key",
    vendor: "E2B",
    what: apiKey,
    keywords: ["e2b_"],
    body: "e2b_[a-f0-9]{40}",
    docs: "https://e2b.dev/docs/api-key",
    match: ["E2B_API_KEY=«e2b_<h40>»"]
  }),
  token2({
    id: "langfuse-secret-key",
    vendor: "Langfuse",
    what: secretKey,
    keywords: ["sk-lf-"],
    body: "sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    docs: "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
    match: ["LANGFUSE_SECRET_KEY=«sk-lf-<u1>»"],
    ignore: ["LANGFUSE_PUBLIC_KEY=pk-lf-<u1>", "sk-lf-1234567890"]
  }),
  token2({
    id: "langsmith-api-key",
    vendor: "LangSmith",
    what: apiKey,
    keywords: ["lsv2_"],
    body: "lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}",
    docs: "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
    match: ["LANGSMITH_API_KEY=«lsv2_pt_<h32>_<h10>»"],
    ignore: ["lsv2_pt_<h32>"]
  }),
  token2({
    id: "langsmith-legacy-key",
    vendor: "LangSmith",
    what: apiKey,
    keywords: ["ls__"],
    body: "ls__[a-f0-9]{32}",
    docs: "https://docs.smith.langchain.com/",
    match: ["LANGCHAIN_API_KEY=«ls__<h32>»"]
  }),
  token2({
    id: "pinecone-api-key",
    vendor: "Pinecone",
    what: apiKey,
    keywords: ["pcsk_"],
    body: "pcsk_[A-Za-z0-9]{4,6}_[A-Za-z0-9]{50,68}",
    docs: "https://docs.pinecone.io/guides/projects/manage-api-keys",
    match: ["PINECONE_API_KEY=«pcsk_<m5>_<m63>»"]
  }),
  named6({
    id: "pinecone-legacy-key",
    vendor: "Pinecone",
    what: apiKey,
    keywords: ["pinecone"],
    names: "pinecone",
    body: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    sample: "<u1>",
    variable: "PINECONE_API_KEY",
    docs: "https://docs.pinecone.io/guides/projects/manage-api-keys"
  }),
  named6({
    id: "weaviate-api-key",
    vendor: "Weaviate",
    what: apiKey,
    keywords: ["weaviate", "wcs_api", "wcd_api"],
    names: "weaviate|wc[sd](?=_api)",
    body: "[A-Za-z0-9]{36,40}",
    sample: "<m36>",
    variable: "WEAVIATE_API_KEY",
    docs: "https://docs.weaviate.io/cloud/manage-clusters/connect"
  }),
  token2({
    id: "turbopuffer-api-key",
    vendor: "turbopuffer",
    what: apiKey,
    keywords: ["tpuf_"],
    body: "tpuf_[A-Za-z0-9]{32}",
    docs: "https://turbopuffer.com/docs/auth",
    match: ["TURBOPUFFER_API_KEY=«tpuf_<m32>»"]
  }),
  token2({
    id: "llamacloud-api-key",
    vendor: "LlamaIndex",
    what: apiKey,
    keywords: ["llx-"],
    body: "llx-[A-Za-z0-9]{48}",
    docs: "https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key",
    match: ["LLAMA_CLOUD_API_KEY=«llx-<m48>»"]
  }),
  token2({
    id: "tavily-api-key",
    vendor: "Tavily",
    what: apiKey,
    keywords: ["tvly-"],
    body: "tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{28,40}(?:-[A-Za-z0-9]{20,60})?",
    docs: "https://docs.tavily.com/documentation/quickstart",
    match: ["TAVILY_API_KEY=«tvly-<m32>»", "«tvly-dev-<m32>»"],
    ignore: ["tvly-YOUR_API_KEY"]
  }),
  named6({
    id: "exa-api-key",
    vendor: "Exa",
    what: apiKey,
    keywords: ["exa_api", "exaapi", "exa-api", "exa("],
    names: "(?<![A-Za-z])exa",
    body: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    sample: "<u1>",
    variable: "EXA_API_KEY",
    docs: "https://docs.exa.ai/reference/quickstart"
  }),
  token2({
    id: "firecrawl-api-key",
    vendor: "Firecrawl",
    what: apiKey,
    keywords: opening("fc-"),
    body: "fc-[a-f0-9]{32}",
    docs: "https://docs.firecrawl.dev/introduction",
    match: ["FIRECRAWL_API_KEY=«fc-<h32>»"],
    ignore: ["fc-<h31>", "fc-YOUR_API_KEY"]
  }),
  named6({
    id: "serper-api-key",
    vendor: "Serper",
    what: apiKey,
    keywords: ["serper"],
    names: "serper(?:\\.dev)?",
    body: "[a-f0-9]{40}",
    sample: "<h40>",
    variable: "SERPER_API_KEY",
    docs: "https://serper.dev/api-key"
  }),
  named6({
    id: "serpapi-api-key",
    vendor: "SerpApi",
    what: apiKey,
    keywords: ["serpapi", "serp_api"],
    names: "serp_?(?=api)",
    body: "[a-f0-9]{64}",
    sample: "<h64>",
    variable: "SERPAPI_API_KEY",
    docs: "https://serpapi.com/search-api"
  }),
  named6({
    id: "brave-search-key",
    vendor: "Brave",
    what: apiKey,
    keywords: ["brave_", "bravesearch", "brave-search", "x-subscription-token"],
    names: "brave|x-subscription(?=-token)",
    body: "BSA[A-Za-z0-9_-]{28}",
    sample: "BSA<w28>",
    variable: "BRAVE_API_KEY",
    docs: "https://api-dashboard.search.brave.com/app/documentation/web-search/get-started"
  }),
  token2({
    id: "elevenlabs-api-key",
    vendor: "ElevenLabs",
    what: apiKey,
    keywords: opening("sk_"),
    body: "sk_[a-f0-9]{48}",
    docs: "https://elevenlabs.io/docs/api-reference/authentication",
    match: ["ELEVENLABS_API_KEY=«sk_<h48>»"],
    ignore: ["sk_<h40>"]
  }),
  named6({
    id: "elevenlabs-legacy-key",
    vendor: "ElevenLabs",
    what: apiKey,
    keywords: ["elevenlabs", "eleven_labs", "eleven_api", "xi-api-key", "xi_api_key"],
    names: "eleven_?(?:labs)?|xi(?=[-_]api)",
    body: "[a-f0-9]{32}",
    sample: "<h32>",
    variable: "ELEVENLABS_API_KEY",
    docs: "https://elevenlabs.io/docs/api-reference/authentication"
  }),
  named6({
    id: "deepgram-api-key",
    vendor: "Deepgram",
    what: apiKey,
    keywords: ["deepgram"],
    names: "deepgram",
    body: "[a-f0-9]{40}",
    sample: "<h40>",
    variable: "DEEPGRAM_API_KEY",
    docs: "https://developers.deepgram.com/docs/create-additional-api-keys"
  }),
  named6({
    id: "assemblyai-api-key",
    vendor: "AssemblyAI",
    what: apiKey,
    keywords: ["assemblyai", "assembly_ai", "aai.settings"],
    names: "assembly_?ai|aai(?=\\.settings)",
    body: "[a-f0-9]{32}",
    sample: "<h32>",
    variable: "ASSEMBLYAI_API_KEY",
    docs: "https://www.assemblyai.com/docs/getting-started",
    match: ['aai.settings.api_key = "«<h32>»"']
  }),
  token2({
    id: "cartesia-api-key",
    vendor: "Cartesia",
    what: apiKey,
    keywords: ["sk_car_"],
    body: "sk_car_[A-Za-z0-9_-]{20,48}",
    docs: "https://docs.cartesia.ai/get-started/make-an-api-request",
    match: ["CARTESIA_API_KEY=«sk_car_<m22>»"]
  }),
  named6({
    id: "clarifai-pat",
    vendor: "Clarifai",
    what: kinds.personalToken,
    keywords: ["clarifai"],
    names: "clarifai",
    body: "[a-f0-9]{32}",
    sample: "<h32>",
    variable: "CLARIFAI_PAT",
    docs: "https://docs.clarifai.com/control/authentication/pat"
  }),
  token2({
    id: "wandb-api-key",
    vendor: "Weights & Biases",
    what: apiKey,
    keywords: ["wandb_v1_"],
    body: "wandb_v1_[A-Za-z0-9_]{60,90}",
    docs: "https://docs.wandb.ai/quickstart",
    match: ["WANDB_API_KEY=«wandb_v1_<m77>»"]
  }),
  named6({
    id: "wandb-legacy-key",
    vendor: "Weights & Biases",
    what: apiKey,
    keywords: ["wandb"],
    names: "wandb",
    body: "(?:local-)?[a-f0-9]{40}",
    sample: "<h40>",
    variable: "WANDB_API_KEY",
    docs: "https://docs.wandb.ai/quickstart"
  }),
  named6({
    id: "comet-api-key",
    vendor: "Comet",
    what: apiKey,
    keywords: ["comet_", "opik_", "comet_ml"],
    names: "comet|opik",
    body: "[A-Za-z0-9]{25}",
    sample: "<m25>",
    variable: "COMET_API_KEY",
    docs: "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/"
  }),
  token2({
    id: "helicone-api-key",
    vendor: "Helicone",
    what: apiKey,
    keywords: ["sk-helicone-"],
    body: "sk-helicone-(?:eu-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}",
    docs: "https://docs.helicone.ai/helicone-headers/helicone-auth",
    match: ["HELICONE_API_KEY=«sk-helicone-<a7>-<a7>-<a7>-<a7>»"],
    ignore: ["sk-helicone-<a7>-<a7>"]
  }),
  token2({
    id: "humanloop-api-key",
    vendor: "Humanloop",
    what: apiKey,
    keywords: ["hl_sk_"],
    body: "hl_sk_[a-f0-9]{48}",
    docs: "https://humanloop.com/docs/guides/organization/create-api-key",
    match: ["HUMANLOOP_API_KEY=«hl_sk_<h48>»"]
  }),
  named6({
    id: "promptlayer-api-key",
    vendor: "PromptLayer",
    what: apiKey,
    keywords: ["promptlayer"],
    names: "promptlayer",
    body: "pl_[a-f0-9]{32}",
    sample: "pl_<h32>",
    variable: "PROMPTLAYER_API_KEY",
    docs: "https://docs.promptlayer.com/quickstart"
  }),
  token2({
    id: "mem0-api-key",
    vendor: "Mem0",
    what: apiKey,
    keywords: opening("m0-"),
    body: "m0-[A-Za-z0-9]{40}",
    entropy: 3.5,
    docs: "https://docs.mem0.ai/platform/quickstart",
    match: ["MEM0_API_KEY=«m0-<m40>»"]
  }),
  token2({
    id: "cursor-api-key",
    vendor: "Cursor",
    what: apiKey,
    keywords: ["crsr_", ...opening("key_")],
    body: "(?:crsr|key)_[a-f0-9]{64}(?!@dotenv)",
    docs: "https://docs.cursor.com/en/account/teams/admin-api",
    match: ["CURSOR_API_KEY=«crsr_<h64>»", "cursor_key: «key_<h64>»"]
  }),
  token2({
    id: "apify-api-token",
    vendor: "Apify",
    what: apiToken,
    keywords: ["apify_api_"],
    body: "apify_api_[A-Za-z0-9]{34,40}",
    docs: "https://docs.apify.com/platform/integrations/api",
    match: ["APIFY_TOKEN=«apify_api_<m36>»"]
  }),
  token2({
    id: "browserbase-api-key",
    vendor: "Browserbase",
    what: apiKey,
    keywords: ["bb_live_"],
    body: "bb_live_[A-Za-z0-9_-]{24,32}",
    docs: "https://docs.browserbase.com/introduction/getting-started",
    match: ["BROWSERBASE_API_KEY=«bb_live_<w27>»"]
  }),
  token2({
    id: "context7-api-key",
    vendor: "Context7",
    what: apiKey,
    keywords: ["ctx7sk-"],
    body: "ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    docs: "https://context7.com/docs/howto/api-keys",
    match: ["CONTEXT7_API_KEY=«ctx7sk-<u1>»"]
  }),
  named6({
    id: "scrapingbee-api-key",
    vendor: "ScrapingBee",
    what: apiKey,
    keywords: ["scrapingbee", "scraping_bee"],
    names: "scraping_?bee",
    body: "[A-Z0-9]{80}",
    sample: "<A80>",
    variable: "SCRAPINGBEE_API_KEY",
    docs: "https://www.scrapingbee.com/documentation/"
  }),
  named6({
    id: "dify-api-key",
    vendor: "Dify",
    what: apiKey,
    keywords: ["dify"],
    names: "(?<![a-z]{2})dify",
    body: "(?:app|dataset)-[A-Za-z0-9]{24}",
    sample: "app-<m24>",
    variable: "DIFY_API_KEY",
    docs: "https://docs.dify.ai/en/guides/application-publishing/developing-with-apis"
  }),
  named6({
    id: "composio-api-key",
    vendor: "Composio",
    what: apiKey,
    keywords: ["composio"],
    names: "composio",
    body: "(?:ak_[A-Za-z0-9_-]{20}|[a-z0-9]{20,24})",
    sample: "ak_<m20>",
    variable: "COMPOSIO_API_KEY",
    docs: "https://docs.composio.dev/docs/authenticating-tools"
  }),
  named6({
    id: "unstructured-api-key",
    vendor: "Unstructured",
    what: apiKey,
    keywords: ["unstructured_", "unstructuredclient"],
    names: "unstructured(?:client)?",
    body: "[A-Za-z0-9]{30}",
    sample: "<m30>",
    variable: "UNSTRUCTURED_API_KEY",
    docs: "https://docs.unstructured.io/api-reference/overview"
  }),
  named6({
    id: "vapi-private-key",
    vendor: "Vapi",
    what: secretKey,
    keywords: ["vapi_"],
    names: "(?<![A-Za-z])vapi",
    nouns: "private_?key|api_?key|token",
    body: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    sample: "<u1>",
    variable: "VAPI_API_KEY",
    docs: "https://docs.vapi.ai/quickstart/phone"
  }),
  row2({
    id: "azure-openai-key",
    vendor: "Microsoft Azure",
    what: { en: "Azure OpenAI / AI services key", "zh-CN": "Azure OpenAI / AI 服务密钥" },
    keywords: ["jqqj9"],
    entropy: 3.5,
    pattern: new RegExp(`${START2}(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?)${END}`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/ai-services/authentication",
    match: ["AZURE_OPENAI_API_KEY=«<m52>JQQJ99BAC<m15>A<m7>»"]
  }),
  named6({
    id: "azure-openai-legacy-key",
    vendor: "Microsoft Azure",
    what: { en: "Azure OpenAI / AI services key", "zh-CN": "Azure OpenAI / AI 服务密钥" },
    keywords: ["azure_openai", "azureopenai", "azure_api_key", "openai_api_key", "openai.azure.com", "cognitiveservices", "ocp-apim-subscription-key", "azure_search", "azure_speech"],
    names: "azure[_-]?openai|azure(?=_api_key)|azure_(?:search|speech)|openai(?=_api_key)|openai\\.azure\\.com[^\\n]{0,80}\\n[^\\n]{0,40}?|cognitiveservices|ocp-apim-subscription(?=-key)",
    body: "[a-f0-9]{32}",
    sample: "<h32>",
    variable: "AZURE_OPENAI_API_KEY",
    docs: "https://learn.microsoft.com/en-us/azure/ai-services/openai/reference"
  })
];

// rules/secret/providers/china.ts
var { apiKey: apiKey2, apiSecret, apiToken: apiToken2, accessKeySecret, accessToken: accessToken2, appSecret, personalToken, secretKey: secretKey2, webhookUrl } = kinds;
var accessKeyId = { en: "access key ID", "zh-CN": "访问密钥 ID(AccessKey ID)" };
var UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var rows2 = [
  // Alibaba Cloud
  token2({
    id: "alibaba-access-key-id",
    vendor: "Alibaba Cloud",
    what: accessKeyId,
    keywords: ["ltai"],
    body: "LTAI(?=[A-Za-z]*\\d)(?:[A-Za-z0-9]{12}|[A-Za-z0-9]{16}|[A-Za-z0-9]{20})",
    severity: "P1",
    docs: "https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair",
    match: ["ALIBABA_CLOUD_ACCESS_KEY_ID=«LTAI5t<m18>»", "accessKeyId: «LTAI<m12>»"],
    ignore: ["LTAI<m9>", "LTAI<m30>"]
  }),
  named6({
    id: "alibaba-access-key-secret",
    vendor: "Alibaba Cloud",
    what: accessKeySecret,
    keywords: ["alibaba", "aliyun", "alicloud", "ali_oss", "oss_", "accesskeysecret", "access_key_secret", "access-key-secret"],
    names: "alibaba|aliyun|alicloud|ali_?oss|(?<![A-Za-z])oss(?=_)|access[_-]?key(?=[_-]?secret)",
    body: "[A-Za-z0-9]{30}",
    sample: "<m30>",
    variable: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
    docs: "https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair",
    revoke: "https://ram.console.aliyun.com/manage/ak",
    match: ['accessKeySecret: "«<m30>»"']
  }),
  token2({
    id: "alibaba-sts-token",
    vendor: "Alibaba Cloud",
    what: { en: "temporary access key (STS)", "zh-CN": "临时访问密钥(STS)" },
    keywords: ["sts.n"],
    body: "STS\\.N[A-Za-z0-9]{20,28}",
    severity: "P1",
    docs: "https://help.aliyun.com/zh/ram/product-overview/what-is-sts",
    match: ["AccessKeyId: «STS.N<m23>»"]
  }),
  // Tencent Cloud
  token2({
    id: "tencent-secret-id",
    vendor: "Tencent Cloud",
    what: { en: "SecretId", "zh-CN": "SecretId" },
    keywords: ["akid"],
    body: "AKID(?=[A-Za-z]*\\d)[A-Za-z0-9]{32}",
    severity: "P1",
    docs: "https://cloud.tencent.com/document/product/598/40488",
    match: ["TENCENTCLOUD_SECRET_ID=«AKID<m32>»"],
    ignore: ["AKID<m20>", "AKIDEXAMPLE"]
  }),
  named6({
    id: "tencent-secret-key",
    vendor: "Tencent Cloud",
    what: { en: "SecretKey", "zh-CN": "SecretKey" },
    keywords: ["tencent", "qcloud", "cos_secret", "txcos"],
    names: "tencent|qcloud|txcos|(?<![a-z])cos(?=_secret)",
    nouns: "secret_?key|secret",
    body: "[A-Za-z0-9]{32}",
    sample: "<m32>",
    variable: "TENCENTCLOUD_SECRET_KEY",
    docs: "https://cloud.tencent.com/document/product/598/40488",
    revoke: "https://console.cloud.tencent.com/cam/capi"
  }),
  // The pair stands together in configuration: SecretId names the vendor, SecretKey only itself.
  row2({
    id: "tencent-secret-pair",
    vendor: "Tencent Cloud",
    what: { en: "SecretKey beside its SecretId", "zh-CN": "与 SecretId 成对的 SecretKey" },
    keywords: ["akid"],
    reach: { before: 20, after: 200 },
    entropy: 3.5,
    pattern: new RegExp(`(?<![A-Za-z0-9])AKID[A-Za-z0-9]{32}(?![A-Za-z0-9])[^\\n]{0,40}\\n?[^\\n]{0,24}secret[_-]?key["']?\\s{0,3}[:=]\\s{0,3}["']?(?<secret>[A-Za-z0-9]{32})${END}`, "gi"),
    docs: "https://cloud.tencent.com/document/product/598/40488",
    match: ['secret_id = "AKID<m32>"\nsecret_key = "«<m32>»"']
  }),
  // Huawei Cloud, Baidu AI Cloud, Volcengine, others
  named6({
    id: "huawei-access-key-id",
    vendor: "Huawei Cloud",
    what: accessKeyId,
    keywords: ["huawei", "hwcloud", "hw_access", "obs_access"],
    names: "huawei|hwcloud|(?<![a-z])(?:hw|obs)(?=_access)",
    nouns: "access_?key(?:_?id)?|\\bak|_ak",
    body: "[A-Z0-9]{20}",
    sample: "<A20>",
    variable: "HUAWEICLOUD_SDK_AK",
    severity: "P1",
    docs: "https://support.huaweicloud.com/usermanual-ca/ca_01_0003.html"
  }),
  named6({
    id: "huawei-secret-access-key",
    vendor: "Huawei Cloud",
    what: accessKeySecret,
    keywords: ["huawei", "hwcloud", "hw_secret", "obs_secret"],
    names: "huawei|hwcloud|(?<![a-z])(?:hw|obs)(?=_secret)",
    nouns: "secret(?:_?access)?_?key|\\bsk|_sk|secret",
    body: "[A-Za-z0-9]{40}",
    sample: "<m40>",
    variable: "HUAWEICLOUD_SDK_SK",
    docs: "https://support.huaweicloud.com/usermanual-ca/ca_01_0003.html"
  }),
  token2({
    id: "baidu-qianfan-key",
    vendor: "Baidu AI Cloud",
    what: { en: "Qianfan API key", "zh-CN": "千帆 API Key" },
    keywords: ["bce-v3/"],
    body: "bce-v3/ALTAK-[A-Za-z0-9]{18,24}/[a-f0-9]{40}",
    docs: "https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5",
    match: ['QIANFAN_API_KEY="«bce-v3/ALTAK-<m21>/<h40>»"'],
    ignore: ["bce-v3/ALTAK-xxx/xxx"]
  }),
  token2({
    id: "baidu-access-key",
    vendor: "Baidu AI Cloud",
    what: accessKeyId,
    keywords: ["altak"],
    body: "ALTAK(?!-)[A-Za-z0-9]{21}",
    severity: "P1",
    docs: "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb",
    match: ["ak: «ALTAK<m21>»"]
  }),
  named6({
    id: "baidu-secret-key",
    vendor: "Baidu AI Cloud",
    what: secretKey2,
    keywords: ["baidu", "qianfan", "wenxin", "ernie_", "bce_"],
    names: "baidu(?![_-]?map)|qianfan|wenxin|ernie|(?<![a-z])bce",
    nouns: "secret_?(?:access_?)?key|api_?key|\\bsk|_sk|_ak",
    body: "(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{24})",
    sample: "<m32>",
    variable: "QIANFAN_SECRET_KEY",
    docs: "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb"
  }),
  token2({
    id: "volcengine-access-key-id",
    vendor: "Volcengine",
    what: accessKeyId,
    keywords: ["aklt", "aktp"],
    body: "AK(?:LT|TP)(?=[A-Za-z]*\\d)[A-Za-z0-9]{40,46}",
    severity: "P1",
    docs: "https://www.volcengine.com/docs/6257/64983",
    match: ["VOLC_ACCESSKEY=«AKLT<m43>»"]
  }),
  named6({
    id: "volcengine-secret-access-key",
    vendor: "Volcengine",
    what: accessKeySecret,
    keywords: ["volc"],
    names: "volc(?:engine)?",
    nouns: "secret|\\bsk|_sk",
    body: "[A-Za-z0-9+/]{56,58}={1,2}",
    sample: "<m58>==",
    variable: "VOLC_SECRETKEY",
    docs: "https://www.volcengine.com/docs/6257/64983"
  }),
  named6({
    id: "volcengine-ark-key",
    vendor: "Volcengine",
    what: { en: "Ark (Doubao) API key", "zh-CN": "火山方舟(豆包)API Key" },
    keywords: ["ark_api", "arkapi", "ark-api", "doubao", "volc"],
    names: "(?<![A-Za-z])ark(?=[_-]?api)|doubao|volc(?:engine)?",
    body: UUID,
    sample: "<u1>",
    variable: "ARK_API_KEY",
    docs: "https://www.volcengine.com/docs/82379/1361424"
  }),
  row2({
    id: "zhipu-api-key",
    vendor: "Zhipu AI",
    what: apiKey2,
    keywords: ["zhipu", "bigmodel", "glm", "zai_", "z.ai", "zai-sdk"],
    reach: { before: 200, after: 300 },
    entropy: 3.5,
    pattern: new RegExp(`${START2}(?<secret>[a-f0-9]{32}\\.[A-Za-z0-9]{16})(?![\\w.-])`, "g"),
    docs: "https://docs.bigmodel.cn/cn/guide/start/quick-start",
    revoke: "https://bigmodel.cn/usercenter/proj-mgmt/apikeys",
    match: ["ZHIPUAI_API_KEY=«<h32>.<m16>»", 'client = ZhipuAI(api_key="«<h32>.<m16>»")'],
    ignore: ['glm_file = "<h32>.json"', "ZHIPUAI_API_KEY=your.api.key"]
  }),
  row2({
    id: "minimax-api-key",
    vendor: "MiniMax",
    what: apiKey2,
    keywords: ["minimax"],
    reach: { before: 60, after: 1600 },
    pattern: new RegExp(`minimax[\\w.-]{0,30}?(?:key|token)["']?\\s{0,3}[:=,]\\s{0,3}["']?(?<secret>eyJ[A-Za-z0-9_-]{20,400}\\.eyJ[A-Za-z0-9_-]{20,800}\\.[A-Za-z0-9_-]{43,400})${END}`, "gi"),
    docs: "https://platform.minimaxi.com/document/Fast%20access",
    match: ["MINIMAX_API_KEY=«eyJ<m33>.eyJ<m200>.<w342>»"]
  }),
  token2({
    id: "minimax-platform-key",
    vendor: "MiniMax",
    what: apiKey2,
    keywords: ["sk-api-", "sk-cp-"],
    body: "sk-(?:api|cp)-[A-Za-z0-9_-]{80,140}",
    docs: "https://platform.minimax.io/docs/guides/quickstart",
    match: ["«sk-cp-<w100>»"]
  }),
  token2({
    id: "coze-access-token",
    vendor: "Coze",
    what: personalToken,
    keywords: opening("pat_", "sat_"),
    body: "(?:pat|sat)_[A-Za-z0-9]{64}",
    docs: "https://www.coze.com/docs/developer_guides/pat",
    revoke: "https://www.coze.cn/open/oauth/pats",
    match: ["COZE_API_TOKEN=«pat_<m64>»"],
    ignore: ["pat_<m32>"]
  }),
  named6({
    id: "stepfun-api-key",
    vendor: "StepFun",
    what: apiKey2,
    keywords: ["stepfun", "step_api"],
    names: "stepfun|(?<![A-Za-z])step(?=_api)",
    body: "[A-Za-z0-9]{56,66}",
    sample: "<m64>",
    variable: "STEPFUN_API_KEY",
    docs: "https://platform.stepfun.com/docs/guide/quick_start"
  }),
  named6({
    id: "lingyiwanwu-api-key",
    vendor: "01.AI",
    what: apiKey2,
    keywords: ["lingyi", "01_ai", "01ai", "yi_api"],
    names: "lingyi(?:wanwu)?|01_?ai|(?<![A-Za-z])yi(?=_api)",
    body: "[a-f0-9]{32}",
    sample: "<h32>",
    variable: "LINGYIWANWU_API_KEY",
    docs: "https://platform.lingyiwanwu.com/docs"
  }),
  named6({
    id: "iflytek-api-secret",
    vendor: "iFLYTEK",
    what: apiSecret,
    keywords: ["xfyun", "iflytek", "xunfei", "xf_", "sparkai", "spark_api", "spark_app"],
    names: "xfyun|iflytek|xunfei|(?<![A-Za-z])xf(?=_)|sparkai|(?<![A-Za-z])spark(?=_a)",
    nouns: "api_?secret|api_?key|app_?key",
    body: "(?:[A-Za-z0-9]{32})",
    sample: "<m32>",
    variable: "XFYUN_API_SECRET",
    docs: "https://www.xfyun.cn/doc/spark/Web.html"
  }),
  token2({
    id: "modelscope-token",
    vendor: "ModelScope",
    what: accessToken2,
    keywords: opening("ms-"),
    body: `ms-${UUID}`,
    docs: "https://modelscope.cn/docs/accounts/token",
    match: ["MODELSCOPE_API_TOKEN=«ms-<u1>»"],
    ignore: ["ms-<h32>"]
  }),
  named6({
    id: "qiniu-secret-key",
    vendor: "Qiniu",
    what: secretKey2,
    keywords: ["qiniu"],
    names: "qiniu",
    nouns: "secret_?key|\\bsk|_sk",
    body: "[A-Za-z0-9_-]{40}",
    sample: "<w40>",
    variable: "QINIU_SECRET_KEY",
    docs: "https://developer.qiniu.com/kodo/1222/access-key"
  }),
  named6({
    id: "ucloud-private-key",
    vendor: "UCloud",
    what: secretKey2,
    keywords: ["ucloud"],
    names: "ucloud",
    nouns: "private_?key|secret_?key|public_?key",
    body: "[A-Za-z0-9+/_-]{40,90}={0,2}",
    sample: "<m44>",
    variable: "UCLOUD_PRIVATE_KEY",
    docs: "https://docs.ucloud.cn/api/summary/get_started"
  }),
  token2({
    id: "jdcloud-access-key",
    vendor: "JD Cloud",
    what: accessKeyId,
    keywords: ["jdc_"],
    body: "JDC_[A-F0-9]{28}",
    severity: "P1",
    docs: "https://docs.jdcloud.com/cn/account-management/accesskey-management",
    match: ["access_key: «JDC_<H28>»"]
  }),
  // Messaging and office
  named6({
    id: "wechat-app-secret",
    vendor: "WeChat",
    what: { en: "AppSecret", "zh-CN": "AppSecret" },
    keywords: ["wechat", "weixin", "wx_", "wxapp", "miniprogram"],
    names: "wechat|weixin|wxapp|(?<![A-Za-z])wx(?=_)|miniprogram",
    nouns: "(?:app_?)?secret",
    body: "[a-f0-9]{32}",
    sample: "<h32>",
    variable: "WECHAT_APP_SECRET",
    docs: "https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html"
  }),
  row2({
    id: "wechat-app-pair",
    vendor: "WeChat",
    what: { en: "AppSecret beside its AppID", "zh-CN": "与 AppID 成对的 AppSecret" },
    keywords: ["appid", "app_id", "app-id"],
    reach: { before: 4, after: 200 },
    entropy: 3,
    pattern: /(?<![A-Za-z0-9])app[_-]?id["']?\s{0,3}[:=]\s{0,3}["']?wx[a-f0-9]{16}["']?[\s,;]{1,24}["']?(?:app[_-]?)?secret["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[a-f0-9]{32})(?![A-Za-z0-9])/gi,
    docs: "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getAccessToken.html",
    match: ['{"appid": "wx<h16>", "secret": "«<h32>»"}']
  }),
  named6({
    id: "wechat-pay-key",
    vendor: "WeChat Pay",
    what: { en: "merchant API key", "zh-CN": "商户 API 密钥" },
    keywords: ["wxpay", "wechatpay", "wechat_pay", "weixinpay", "mch_key", "mchkey", "apiv3", "api_v3_key"],
    names: "wxpay|wechat_?pay|weixinpay|mch(?=_?key)|api_?v3",
    nouns: "key|secret",
    body: "[A-Za-z0-9]{32}",
    sample: "<m32>",
    variable: "WXPAY_API_V3_KEY",
    docs: "https://pay.weixin.qq.com/doc/v3/merchant/4012071382"
  }),
  row2({
    id: "wecom-webhook",
    vendor: "WeCom",
    what: webhookUrl,
    keywords: ["qyapi.weixin.qq.com"],
    pattern: new RegExp(`qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/(?:send|upload_media)\\?key=(?<secret>${UUID})(?![0-9a-f-])`, "gi"),
    entropy: 3,
    docs: "https://developer.work.weixin.qq.com/document/path/91770",
    match: ["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=«<u1>»"],
    ignore: ["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa"]
  }),
  named6({
    id: "wecom-corp-secret",
    vendor: "WeCom",
    what: { en: "application secret", "zh-CN": "应用 Secret" },
    keywords: ["wecom", "qywx", "qyweixin", "wxwork", "corpsecret", "corp_secret", "workweixin", "wework"],
    names: "wecom|qywx|qyweixin|wxwork|workweixin|wework|corp(?=_?secret)",
    nouns: "secret",
    body: "[A-Za-z0-9_-]{43}",
    sample: "<w43>",
    variable: "WECOM_CORP_SECRET",
    docs: "https://developer.work.weixin.qq.com/document/path/90665"
  }),
  row2({
    id: "dingtalk-webhook",
    vendor: "DingTalk",
    what: webhookUrl,
    keywords: ["oapi.dingtalk.com"],
    pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[a-f0-9]{64})(?![A-Za-z0-9])/gi,
    entropy: 3,
    docs: "https://open.dingtalk.com/document/robots/custom-robot-access",
    match: ["https://oapi.dingtalk.com/robot/send?access_token=«<h64>»"]
  }),
  token2({
    id: "dingtalk-robot-secret",
    vendor: "DingTalk",
    what: { en: "robot signing secret", "zh-CN": "机器人加签密钥" },
    keywords: ["dingtalk", "dingding"],
    body: "SEC[a-f0-9]{64}",
    reach: { before: 200, after: 300 },
    docs: "https://open.dingtalk.com/document/robots/customize-robot-security-settings",
    match: ["DINGTALK_SECRET=«SEC<h64>»"]
  }),
  named6({
    id: "dingtalk-app-secret",
    vendor: "DingTalk",
    what: appSecret,
    keywords: ["dingtalk", "dingding"],
    names: "dingtalk|dingding",
    nouns: "secret",
    body: "[A-Za-z0-9_-]{64}",
    sample: "<w64>",
    variable: "DINGTALK_APP_SECRET",
    docs: "https://open.dingtalk.com/document/orgapp/obtain-the-access_token-of-an-internal-app"
  }),
  row2({
    id: "feishu-webhook",
    vendor: "Feishu / Lark",
    what: webhookUrl,
    keywords: ["/open-apis/bot/"],
    pattern: new RegExp(`open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/(?:v2/)?hook/(?<secret>${UUID}|[A-Za-z0-9]{32})(?![0-9A-Za-z-])`, "gi"),
    entropy: 3,
    docs: "https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot",
    match: ["https://open.feishu.cn/open-apis/bot/v2/hook/«<u1>»"]
  }),
  named6({
    id: "feishu-app-secret",
    vendor: "Feishu / Lark",
    what: appSecret,
    keywords: ["feishu", "lark_", "larksuite", "larkapp", "lark-"],
    names: "feishu|lark(?:suite)?",
    nouns: "secret|encrypt_?key",
    body: "[A-Za-z0-9]{32}",
    sample: "<m32>",
    variable: "FEISHU_APP_SECRET",
    docs: "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal"
  }),
  row2({
    id: "feishu-app-pair",
    vendor: "Feishu / Lark",
    what: { en: "app secret beside its app ID", "zh-CN": "与 App ID 成对的 App Secret" },
    keywords: ["cli_"],
    reach: { before: 10, after: 200 },
    entropy: 3.5,
    pattern: /(?<![A-Za-z0-9_])cli_[a-z0-9]{16}(?![A-Za-z0-9])["']?[\s,;]{1,24}["']?[\w-]{0,20}secret["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/gi,
    docs: "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal",
    match: ['app_id = "cli_<a16>"\napp_secret = "«<m32>»"']
  }),
  // Code hosting, push, maps, data
  named6({
    id: "gitee-token",
    vendor: "Gitee",
    what: personalToken,
    keywords: ["gitee"],
    names: "gitee",
    nouns: "token|_pat|secret",
    body: "(?:[a-f0-9]{32}|[a-f0-9]{64})",
    sample: "<h32>",
    variable: "GITEE_TOKEN",
    docs: "https://gitee.com/api/v5/swagger",
    revoke: "https://gitee.com/profile/personal_access_tokens"
  }),
  named6({
    id: "gitcode-token",
    vendor: "GitCode",
    what: personalToken,
    keywords: ["gitcode"],
    names: "gitcode",
    nouns: "token|_pat",
    body: "[A-Za-z0-9_-]{20,24}",
    sample: "<m20>",
    variable: "GITCODE_TOKEN",
    docs: "https://docs.gitcode.com/docs/help/home/user_center/security_management/user_pat"
  }),
  named6({
    id: "jpush-master-secret",
    vendor: "Jiguang",
    what: { en: "push Master Secret", "zh-CN": "推送 Master Secret" },
    keywords: ["jpush", "jiguang"],
    names: "jpush|jiguang",
    nouns: "secret",
    body: "[a-f0-9]{24}",
    sample: "<h24>",
    variable: "JPUSH_MASTER_SECRET",
    docs: "https://docs.jiguang.cn/jpush/server/push/rest_api_v3_push"
  }),
  named6({
    id: "getui-master-secret",
    vendor: "Getui",
    what: { en: "push Master Secret", "zh-CN": "推送 Master Secret" },
    keywords: ["getui", "gt_master"],
    names: "getui|gt(?=_master)",
    nouns: "secret",
    body: "[A-Za-z0-9]{22}",
    sample: "<m22>",
    variable: "GETUI_MASTER_SECRET",
    docs: "https://docs.getui.com/getui/start/accessGuide/"
  }),
  named6({
    id: "agora-certificate",
    vendor: "Agora",
    what: { en: "app certificate", "zh-CN": "App 证书" },
    keywords: ["agora"],
    names: "agora",
    nouns: "certificate",
    body: "[a-f0-9]{32}",
    sample: "<h32>",
    variable: "AGORA_APP_CERTIFICATE",
    docs: "https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server"
  }),
  named6({
    id: "amap-key",
    vendor: "AMap",
    what: { en: "web service key", "zh-CN": "Web 服务 Key" },
    keywords: ["amap", "gaode"],
    names: "(?<![a-z])amap|gaode",
    nouns: "key|secret|jscode",
    body: "[a-f0-9]{32}",
    sample: "<h32>",
    variable: "AMAP_KEY",
    severity: "P2",
    docs: "https://lbs.amap.com/api/webservice/create-project-and-key"
  }),
  token2({
    id: "tencent-map-key",
    vendor: "Tencent Maps",
    what: { en: "web service key", "zh-CN": "Web 服务 Key" },
    keywords: ["bz-"],
    body: "[A-Z0-9]{3}BZ(?:-[A-Z0-9]{5}){5}",
    severity: "P2",
    docs: "https://lbs.qq.com/dev/console/application/mine",
    match: ["https://apis.map.qq.com/ws/place/v1/search?key=«<A3>BZ-<A5>-<A5>-<A5>-<A5>-<A5>»"],
    ignore: ["<A5>-<A5>-<A5>-<A5>-<A5>"]
  }),
  named6({
    id: "baidu-map-key",
    vendor: "Baidu Maps",
    what: { en: "web service key (AK)", "zh-CN": "Web 服务 AK" },
    keywords: ["baidu", "bmap"],
    names: "baidu_?maps?|bmap|baidu(?=_?(?:key|ak)\\b)",
    nouns: "key|ak",
    body: "[A-Za-z0-9]{32}",
    sample: "<m32>",
    variable: "BAIDU_MAP_AK",
    severity: "P2",
    docs: "https://lbsyun.baidu.com/apiconsole/key",
    match: ["this.baidukey = '«<m32>»'"]
  }),
  named6({
    id: "tushare-token",
    vendor: "Tushare",
    what: apiToken2,
    keywords: ["tushare", "ts.set_token"],
    names: "tushare|ts\\.set(?=_token)",
    body: "[a-f0-9]{56}",
    sample: "<h56>",
    variable: "TUSHARE_TOKEN",
    docs: "https://tushare.pro/document/1?doc_id=39",
    match: ["ts.set_token('«<h56>»')"]
  }),
  named6({
    id: "youdao-app-secret",
    vendor: "Youdao",
    what: appSecret,
    keywords: ["youdao"],
    names: "youdao",
    nouns: "secret",
    body: "[A-Za-z0-9]{32}",
    sample: "<m32>",
    variable: "YOUDAO_APP_SECRET",
    docs: "https://ai.youdao.com/DOCSIRMA/html/trans/api/wbfy/index.html"
  }),
  named6({
    id: "yunpian-api-key",
    vendor: "Yunpian",
    what: apiKey2,
    keywords: ["yunpian"],
    names: "yunpian",
    body: "[a-f0-9]{32}",
    sample: "<h32>",
    variable: "YUNPIAN_API_KEY",
    docs: "https://www.yunpian.com/official/document/sms/zh_cn/introduction_brief"
  }),
  token2({
    id: "serverchan-sendkey",
    vendor: "ServerChan",
    what: { en: "SendKey", "zh-CN": "SendKey" },
    keywords: ["sctapi", "serverchan", "send_key", "sendkey"],
    body: "SCT\\d{4,7}T[A-Za-z0-9]{20,28}",
    reach: { before: 200, after: 300 },
    severity: "P1",
    docs: "https://sct.ftqq.com/sendkey",
    match: ["SERVERCHAN_SENDKEY=«SCT<d6>T<m24>»"]
  }),
  named6({
    id: "pushplus-token",
    vendor: "PushPlus",
    what: apiToken2,
    keywords: ["pushplus", "push_plus"],
    names: "push_?plus",
    nouns: "token",
    body: "[a-f0-9]{32}",
    sample: "<h32>",
    variable: "PUSHPLUS_TOKEN",
    severity: "P1",
    docs: "https://www.pushplus.plus/doc/guide/api.html"
  })
];

// rules/secret/providers/cloud.ts
var { accessKeySecret: accessKeySecret2, accessToken: accessToken3, apiKey: apiKey3, apiToken: apiToken3, clientSecret, deployToken, personalToken: personalToken2, refreshToken, secretKey: secretKey3, webhookUrl: webhookUrl2 } = kinds;
var accessKeyId2 = { en: "access key ID", "zh-CN": "访问密钥 ID" };
var UUID2 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var BEDROCK = ["YmVkcm9jay5h", "bWF6b25hd3MuY29t"].join("");
var NOT_BASE64 = "(?<![A-Za-z0-9+/_-])";
var secretKeyLike = /(?<![A-Za-z0-9+/])(?=[^\s"']{0,39}[0-9])(?=[^\s"']{0,39}[A-Z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9+/=])/;
var publishable2 = /authDomain|messagingSenderId|firebaseapp\.com|storageBucket|appspot\.com|google-services|current_key|maps\/(?:api\/js|embed)|youtubei\/|GoogleService-Info/;
var published = /* @__PURE__ */ new Set([1801906344, 2951282494, 1012760538, 137970471, 4223955489, 1783592992, 908569220, 539969167, 523603134, 1804887032, 2495321337, 1633266832, 4292727177, 1546223926, 152739271, 2057380053]);
function isSignatureOver(query) {
  const at2 = (name) => {
    const written3 = new RegExp(`[?&"']${name}=([\\dT:Z%A-]{10,30})`, "i").exec(query)?.[1];
    return written3 === void 0 ? Number.NaN : Date.parse(written3.replaceAll(/%3A/gi, ":")) / 1e3;
  };
  const [from, until2] = [at2("st"), at2("se")];
  return !Number.isNaN(until2) && isOver(until2, Number.isNaN(from) ? void 0 : from);
}
function isMapKey({ text: text2, match }) {
  return /maps?[_-]?(?:\w{0,20}[_-]?)?key\w{0,8}\W{0,20}(?:value\W{1,4})?$/i.test(text2.slice(Math.max(0, match.index - 90), match.index));
}
var rows3 = [
  // Amazon Web Services
  token2({
    id: "aws-access-key-id",
    vendor: "Amazon Web Services",
    what: accessKeyId2,
    keywords: ["akia", "asia", "abia", "acca"],
    body: "(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}",
    severity: "P2",
    docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
    revoke: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    // By itself it opens nothing; with what looks like a secret key beside it, it is half of a pair.
    check: (candidate) => !candidate.secret.endsWith("EXAMPLE") && (!near2(candidate, secretKeyLike) || { severity: "P1" }),
    match: ["aws_access_key_id = «AKIA<t16>»"],
    ignore: ["AKIAIOSFODNN7EXAMPLE", "TODAYINASIAASACKOFRICEFELLOVER", "AKIA<t17>", "AKIA<x12>"]
  }),
  named6({
    id: "aws-secret-access-key",
    vendor: "Amazon Web Services",
    what: accessKeySecret2,
    keywords: ["aws", "secret_access_key", "secretaccesskey", "secret_key", "secret-access-key"],
    names: "(?<![a-z])aws|secret[_-]?(?=access[_-]?key)",
    nouns: "secret(?:[_-]?access)?(?:[_-]?key)?|access[_-]?key",
    body: "[A-Za-z0-9/+]{40}",
    sample: "<b40>",
    variable: "AWS_SECRET_ACCESS_KEY",
    entropy: 4,
    docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    check: ({ secret: secret3 }) => /[A-Z]/.test(secret3) && /[a-z]/.test(secret3),
    match: ["aws_secret_access_key = «<b40>»", 'secretAccessKey: "«<b40>»"'],
    ignore: ["AWS_SECRET_ACCESS_KEY=<b30>EXAMPLEKEY", 'aws_secret_hash = "<h40>"']
  }),
  // A secret key in the company of an access key ID, whatever the two are called.
  row2({
    id: "aws-key-pair",
    vendor: "Amazon Web Services",
    what: { en: "secret access key beside its access key ID", "zh-CN": "与 Access Key ID 成对的访问密钥" },
    keywords: ["akia"],
    reach: { before: 10, after: 160 },
    entropy: 4.2,
    pattern: /(?<![A-Za-z0-9])AKIA[A-Z2-7]{16}(?![A-Za-z0-9])(?:["',;:\s]|\\n){1,8}(?:[\w-]{0,20}(?:secret|sk)[\w-]{0,20}["']?\s{0,3}[:=]\s{0,3})?["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/g,
    docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    check: ({ secret: secret3, match }) => random3(secret3) && /[A-Z]/.test(secret3) && /[a-z]/.test(secret3) && !/aws|secret[_-]?access/i.test(match[0].slice(20, -40)),
    match: ["AKIA<t16>:«<b40>»", 'id = AKIA<t16>\nsk = "«<b40>»"'],
    ignore: ["AKIAIOSFODNN7EXAMPLE:<x40>"]
  }),
  named6({
    id: "aws-session-token",
    vendor: "Amazon Web Services",
    what: { en: "session token (temporary, STS)", "zh-CN": "会话令牌(临时凭证 STS)" },
    keywords: ["session_token", "sessiontoken", "security_token", "x-amz-security-token"],
    reach: { before: 40, after: 1400 },
    severity: "P1",
    names: "aws[_-]?(?=session|security)|(?<![a-z])session(?=_?token)|x-amz-security(?=-token)",
    nouns: "token",
    body: "(?:FwoGZXIvYXdz|IQoJb3JpZ2lu|FQoGZXIvYXdz|FQoDYXdz)[A-Za-z0-9+/]{100,1200}={0,2}",
    sample: "IQoJb3JpZ2lu<b300>",
    variable: "AWS_SESSION_TOKEN",
    docs: "https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html"
  }),
  row2({
    id: "aws-bedrock-api-key",
    vendor: "Amazon Web Services",
    what: { en: "Bedrock API key (long-term)", "zh-CN": "Bedrock API 密钥(长期)" },
    keywords: ["absk"],
    reach: { before: 10, after: 300 },
    entropy: 3,
    pattern: new RegExp(`${NOT_BASE64}(?<secret>ABSK[A-Za-z0-9+/]{100,269}={0,2})(?![A-Za-z0-9+/=])`, "g"),
    docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html",
    match: ["AWS_BEARER_TOKEN_BEDROCK=«ABSKQmVkcm9ja0FQSUtleS1<b109>=»"],
    ignore: ["ABSKQmVkcm9ja0FQSUtleS1<b20>"]
  }),
  row2({
    id: "aws-bedrock-short-term-key",
    vendor: "Amazon Web Services",
    what: { en: "Bedrock API key (short-term)", "zh-CN": "Bedrock API 密钥(短期)" },
    keywords: ["bedrock-api-key-"],
    severity: "P1",
    pattern: new RegExp(`(?<![A-Za-z0-9])(?<secret>bedrock-api-key-${BEDROCK}[A-Za-z0-9+/=]{0,240})`, "g"),
    docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html",
    match: [`«bedrock-api-key-${BEDROCK}<b120>»`],
    nearMisses: false,
    ignore: ["bedrock-api-key-<x24>"]
  }),
  named6({
    id: "aws-ses-smtp-password",
    vendor: "Amazon Web Services",
    what: { en: "SES SMTP password", "zh-CN": "SES SMTP 密码" },
    keywords: ["ses_smtp", "ses_pass", "smtp_pass", "smtppass"],
    names: "(?<![a-z])ses|smtp",
    nouns: "pass(?:word)?",
    body: "B[A-Za-z0-9+/]{43}",
    sample: "B<b43>",
    variable: "SES_SMTP_PASSWORD",
    entropy: 4,
    docs: "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html"
  }),
  token2({
    id: "aws-mws-auth-token",
    vendor: "Amazon",
    what: { en: "Marketplace Web Service token", "zh-CN": "商城网络服务令牌" },
    keywords: ["amzn.mws."],
    body: `amzn\\.mws\\.${UUID2}`,
    docs: "https://developer-docs.amazon.com/sp-api/docs",
    match: ["«amzn.mws.<u1>»"]
  }),
  // Google Cloud
  token2({
    id: "google-api-key",
    vendor: "Google Cloud",
    what: apiKey3,
    keywords: ["aiza"],
    body: "AIza[A-Za-z0-9_-]{35}",
    entropy: 3.8,
    docs: "https://cloud.google.com/docs/authentication/api-keys",
    revoke: "https://console.cloud.google.com/apis/credentials",
    check: (candidate) => !published.has(crc32(candidate.secret)) && (near2(candidate, publishable2) ? { severity: "P3", message: "publishable-key" } : isMapKey(candidate) ? { severity: "P2" } : true),
    match: ["GOOGLE_API_KEY=«AIzaSy<w33>»", "- key: GOOGLE_MAPS_API_KEY\n  value: «AIzaSy<w33>»"],
    ignore: ["AIzaSyabcdefghijklmnopqrstuvwxyz1234567", "AIzaSy<m32>"]
  }),
  row2({
    id: "gcp-service-account",
    vendor: "Google Cloud",
    what: { en: "service account key file", "zh-CN": "服务账号密钥文件" },
    keywords: ['"private_key_id"', '\\"private_key_id\\"'],
    reach: { before: 20, after: 200 },
    pattern: /\\?"private_key_id\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[a-f0-9]{40})\\?"/g,
    entropy: 3,
    docs: "https://cloud.google.com/iam/docs/keys-create-delete",
    revoke: "https://console.cloud.google.com/iam-admin/serviceaccounts",
    check: ({ secret: secret3 }) => random3(secret3),
    match: ['{"type": "service_account", "private_key_id": "«<h40>»", "private_key": "…"}'],
    ignore: ['"private_key_id": "your-key-id"']
  }),
  token2({
    id: "google-oauth-client-secret",
    vendor: "Google",
    what: clientSecret,
    keywords: ["gocspx-"],
    body: "GOCSPX-[A-Za-z0-9_-]{28}",
    docs: "https://support.google.com/cloud/answer/6158849",
    match: ["GOOGLE_CLIENT_SECRET=«GOCSPX-<w28>»"],
    ignore: ["GOCSPX-<w20>"]
  }),
  named6({
    id: "google-oauth-legacy-secret",
    vendor: "Google",
    what: clientSecret,
    keywords: ["google_client_secret", "google_oauth", "googleclientsecret", "google_secret", "google-client-secret", "googleusercontent.com"],
    names: 'google|apps\\.googleusercontent\\.com["\\s,]{1,12}client',
    nouns: "secret",
    body: "[A-Za-z0-9_-]{24}",
    sample: "<m24>",
    variable: "GOOGLE_CLIENT_SECRET",
    entropy: 3.6,
    docs: "https://support.google.com/cloud/answer/6158849",
    match: ['"client_id": "1-a.apps.googleusercontent.com", "client_secret": "«<m24>»"']
  }),
  row2({
    id: "google-refresh-token",
    vendor: "Google",
    what: refreshToken,
    keywords: ["1//0"],
    entropy: 4,
    pattern: /(?<![A-Za-z0-9_/:.-])(?<secret>1\/\/0[A-Za-z0-9][A-Za-z0-9_-]{60,110})(?![A-Za-z0-9_/-])/g,
    docs: "https://developers.google.com/identity/protocols/oauth2",
    match: ['"refresh_token": "«1//0g<w99>»"'],
    ignore: ["1//0<w20>", "https://example.com/1//0<w80>/x"]
  }),
  token2({
    id: "google-oauth-access-token",
    vendor: "Google",
    what: accessToken3,
    keywords: ["ya29."],
    body: "ya29\\.[A-Za-z0-9_-]{60,1024}",
    reach: { before: 10, after: 1100 },
    severity: "P2",
    entropy: 4,
    docs: "https://developers.google.com/identity/protocols/oauth2",
    match: ["«ya29.a0<w150>»"],
    ignore: ["ya29.<m20>"]
  }),
  token2({
    id: "google-recaptcha-secret",
    vendor: "Google",
    what: { en: "reCAPTCHA key", "zh-CN": "reCAPTCHA 密钥" },
    keywords: ["recaptcha"],
    reach: { before: 20, after: 120 },
    body: "6L[c-f][A-Za-z0-9_-]{37}",
    severity: "P3",
    entropy: 3.6,
    docs: "https://developers.google.com/recaptcha/docs/verify",
    // Site key and secret key look alike; only the name tells them apart.
    check: ({ line }) => /secret|private/i.test(line) && !/6LeIxAcT/.test(line) && { severity: "P1" },
    match: ["RECAPTCHA_SECRET_KEY=«6Lc<w37>»"],
    ignore: ["RECAPTCHA_SITE_KEY=6Lc<w37>", "RECAPTCHA_SECRET_KEY=6LeIxAcT<w32>"]
  }),
  row2({
    id: "firebase-server-key",
    vendor: "Firebase",
    what: { en: "Cloud Messaging server key", "zh-CN": "云消息服务器密钥" },
    keywords: [":apa91b"],
    entropy: 4,
    pattern: /(?<![A-Za-z0-9_-])(?<secret>AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134})(?![A-Za-z0-9_-])/g,
    docs: "https://firebase.google.com/docs/cloud-messaging/auth-server",
    match: ["FCM_SERVER_KEY=«AAAA<w7>:APA91b<w134>»"],
    ignore: ["AAAA<w7>:APA91b<w40>"]
  }),
  // Microsoft Azure: keys made since 2021 hold a signature at a fixed place (aka "identifiable keys").
  row2({
    id: "azure-storage-key",
    vendor: "Microsoft Azure",
    what: { en: "storage, Cosmos DB, Batch or API Management key", "zh-CN": "存储、Cosmos DB、Batch 或 API 管理密钥" },
    keywords: ["+ast", "acdb", "+aba", "+amc", "apim"],
    entropy: 4,
    pattern: new RegExp(`${NOT_BASE64}(?<secret>[A-Za-z0-9+/]{76}(?:APIM|ACDb|\\+(?:ABa|AMC|ASt))[A-Za-z0-9+/]{5}[AQgw]==)(?![A-Za-z0-9+/=])`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage",
    match: ["DefaultEndpointsProtocol=https;AccountName=a;AccountKey=«<b76>+ASt<b5>w==»;EndpointSuffix=core.windows.net"],
    ignore: ["AccountKey=<b76>+Xyz<b5>w=="]
  }),
  row2({
    id: "azure-account-key",
    vendor: "Microsoft Azure",
    what: { en: "account key in a connection string", "zh-CN": "连接字符串中的账户密钥" },
    keywords: ["accountkey=", "account_key", "storage_key", "azure_storage"],
    entropy: 4,
    reach: { before: 60, after: 200 },
    pattern: /(?:account|storage)_?(?:access_?)?key["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/gi,
    docs: "https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string",
    // The emulator's key is published and the same everywhere.
    check: ({ secret: secret3 }) => !secret3.startsWith("Eby8vdM02xNOcqFl") && !/(?:APIM|ACDb|\+(?:ABa|AMC|ASt))[A-Za-z0-9+/]{5}[AQgw]==$/.test(secret3),
    match: ["AccountName=a;AccountKey=«<b86>==»;EndpointSuffix=core.windows.net"],
    ignore: ["AccountKey=Eby8vdM02xNOcqFl<b70>=="]
  }),
  row2({
    id: "azure-service-bus-key",
    vendor: "Microsoft Azure",
    what: { en: "Service Bus, Event Hubs, IoT or Relay key", "zh-CN": "Service Bus、事件中心、IoT 或中继密钥" },
    keywords: ["+asb", "+aeh", "+arm", "aiot"],
    entropy: 3.8,
    pattern: new RegExp(`${NOT_BASE64}(?<secret>[A-Za-z0-9+/]{33}(?:AIoT|\\+(?:ASb|AEh|ARm))[A-P][A-Za-z0-9+/]{5}=)(?![A-Za-z0-9+/=])`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas",
    match: ["SharedAccessKey=«<b33>+ASbB<b5>=»"],
    ignore: ["SharedAccessKey=<b33>+XyzB<b5>="]
  }),
  row2({
    id: "azure-shared-access-key",
    vendor: "Microsoft Azure",
    what: { en: "SharedAccessKey of a connection string", "zh-CN": "连接字符串中的 SharedAccessKey" },
    keywords: ["sharedaccesskey="],
    entropy: 3.8,
    pattern: /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/gi,
    check: ({ secret: secret3 }) => !/(?:AIoT|\+(?:ASb|AEh|ARm))[A-P][A-Za-z0-9+/]{5}=$/.test(secret3),
    docs: "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-get-connection-string",
    match: ["Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=«<b43>=»"]
  }),
  row2({
    id: "azure-redis-key",
    vendor: "Microsoft Azure",
    what: { en: "Cache for Redis key", "zh-CN": "Redis 缓存密钥" },
    keywords: ["azca"],
    entropy: 3.8,
    pattern: new RegExp(`${NOT_BASE64}(?<secret>[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=)(?![A-Za-z0-9+/=])`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure",
    match: ["password=«<m33>AzCaB<m5>=»"]
  }),
  row2({
    id: "azure-search-key",
    vendor: "Microsoft Azure",
    what: { en: "AI Search key", "zh-CN": "AI 搜索密钥" },
    keywords: ["azse"],
    entropy: 3.8,
    pattern: new RegExp(`${START2}(?<secret>[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5})${END}`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/search/search-security-api-keys",
    match: ["AZURE_SEARCH_KEY=«<m42>AzSeA<m5>»"]
  }),
  row2({
    id: "azure-container-registry-key",
    vendor: "Microsoft Azure",
    what: { en: "Container Registry password", "zh-CN": "容器注册表密码" },
    keywords: ["+acr"],
    entropy: 3.8,
    pattern: new RegExp(`${NOT_BASE64}(?<secret>[A-Za-z0-9+/]{42}\\+ACR[A-D][A-Za-z0-9+/]{5})(?![A-Za-z0-9+/=])`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication",
    match: ["ACR_PASSWORD=«<b42>+ACRA<b5>»"]
  }),
  row2({
    id: "azure-function-key",
    vendor: "Microsoft Azure",
    what: { en: "Functions key", "zh-CN": "Functions 密钥" },
    keywords: ["azfu"],
    entropy: 3.8,
    pattern: /(?<![A-Za-z0-9_-])(?<secret>[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==)(?![A-Za-z0-9_=-])/g,
    docs: "https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to",
    match: ["code=«<w44>AzFu<w5>A==»"]
  }),
  row2({
    id: "azure-devops-pat",
    vendor: "Azure DevOps",
    what: personalToken2,
    keywords: ["azdo"],
    entropy: 3.8,
    pattern: new RegExp(`${START2}(?<secret>[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})${END}`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
    match: ["AZURE_DEVOPS_PAT=«<m76>AZDO<m4>»"]
  }),
  named6({
    id: "azure-devops-legacy-pat",
    vendor: "Azure DevOps",
    what: personalToken2,
    keywords: ["azure_devops", "azuredevops", "system_accesstoken", "vsts", "ado_pat", "ado_token", "dev.azure.com", "devops_pat"],
    names: "azure_?devops|vsts|(?<![a-z])ado(?=_)|dev\\.azure\\.com|devops(?=_pat)",
    nouns: "_pat|token",
    body: "[a-z2-7]{52}",
    sample: "a7<l48>23",
    variable: "AZURE_DEVOPS_PAT",
    docs: "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
    check: ({ secret: secret3 }) => secret3.replace(/[^2-7]/g, "").length >= 2
  }),
  row2({
    id: "azure-ad-client-secret",
    vendor: "Microsoft Entra",
    what: clientSecret,
    keywords: ["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
    entropy: 3.5,
    pattern: /(?<![A-Za-z0-9_~.-])(?<secret>[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/g,
    docs: "https://learn.microsoft.com/en-us/entra/identity-platform/howto-create-service-principal-portal",
    match: ["AZURE_CLIENT_SECRET=«<m3>8Q~<w34>»"],
    ignore: ["client_secret=<m3>8Q~<m10>"]
  }),
  row2({
    id: "azure-sas-token",
    vendor: "Microsoft Azure",
    what: { en: "shared access signature", "zh-CN": "共享访问签名(SAS)" },
    keywords: ["&sig=", "sig="],
    severity: "P1",
    entropy: 3.8,
    reach: { before: 400, after: 120 },
    pattern: /[?&"'](?:sv|se|sp|sr|st|ss|srt)=[^\s"'<>]{4,300}?&sig=(?<secret>[A-Za-z0-9+/%]{43,60}(?:%3D|=)?)(?![A-Za-z0-9+/%=])/g,
    docs: "https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview",
    check: ({ match }) => /[?&"']sv=\d{4}-\d\d-\d\d|&sv=\d{4}/.test(match[0]) && /se=/.test(match[0]) && !isSignatureOver(match[0]),
    match: ["https://a.blob.core.windows.net/c?sv=2024-11-04&se=2026-12-31T00%3A00%3A00Z&sr=c&sp=rl&sig=«<m41>%2B%3D»"],
    ignore: ["https://a.example/?v=1&sig=<m44>", "https://a.blob.core.windows.net/c?st=2023-05-29T16%3A00%3A00Z&se=2023-05-29T18%3A00%3A00Z&sp=r&sv=2021-08-06&sig=<m41>%2B%3D", "https://a.blob.core.windows.net/c?sv=2024-11-04&st=2030-05-29&se=2030-05-30&sp=r&sig=<m41>%2B%3D"]
  }),
  named6({
    id: "azure-apim-subscription-key",
    vendor: "Microsoft Azure",
    what: { en: "API Management subscription key", "zh-CN": "API 管理订阅密钥" },
    keywords: ["azure-api.net", "apim_subscription", "apim_key"],
    names: "azure-api\\.net|apim",
    body: "[a-f0-9]{32}",
    sample: "<h32>",
    variable: "APIM_SUBSCRIPTION_KEY",
    docs: "https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions"
  }),
  // Others
  token2({ id: "digitalocean-pat", vendor: "DigitalOcean", what: personalToken2, keywords: ["dop_v1_"], body: "dop_v1_[a-f0-9]{64}", docs: "https://docs.digitalocean.com/reference/api/create-personal-access-token/", match: ["DIGITALOCEAN_TOKEN=«dop_v1_<h64>»"], ignore: ["dop_v1_<h60>"] }),
  token2({ id: "digitalocean-oauth-token", vendor: "DigitalOcean", what: accessToken3, keywords: ["doo_v1_"], body: "doo_v1_[a-f0-9]{64}", docs: "https://docs.digitalocean.com/reference/api/oauth/", match: ["«doo_v1_<h64>»"] }),
  token2({ id: "digitalocean-refresh-token", vendor: "DigitalOcean", what: refreshToken, keywords: ["dor_v1_"], body: "dor_v1_[a-f0-9]{64}", docs: "https://docs.digitalocean.com/reference/api/oauth/", match: ["«dor_v1_<h64>»"] }),
  named6({
    id: "digitalocean-spaces-secret",
    vendor: "DigitalOcean",
    what: { en: "Spaces secret key", "zh-CN": "Spaces 密钥" },
    keywords: ["spaces_secret", "digitalocean"],
    names: "spaces|digitalocean",
    nouns: "secret",
    body: "[A-Za-z0-9+/]{43}",
    sample: "<m43>",
    variable: "SPACES_SECRET_KEY",
    docs: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/"
  }),
  token2({ id: "heroku-api-key", vendor: "Heroku", what: apiKey3, keywords: ["hrku-"], body: "HRKU-(?:AA[A-Za-z0-9_-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})", docs: "https://devcenter.heroku.com/articles/authentication", match: ["HEROKU_API_KEY=«HRKU-AA<w58>»", "«HRKU-<u1>»"], ignore: ["HRKU-AA<w20>"] }),
  named6({ id: "heroku-legacy-key", vendor: "Heroku", what: apiKey3, keywords: ["heroku"], names: "heroku", body: UUID2, sample: "<u1>", variable: "HEROKU_API_KEY", docs: "https://devcenter.heroku.com/articles/authentication" }),
  token2({ id: "netlify-token", vendor: "Netlify", what: accessToken3, keywords: ["nfp_", "nfc_", "nfo_"], body: "nf[pco]_[A-Za-z0-9]{36}", docs: "https://docs.netlify.com/api/get-started/", match: ["NETLIFY_AUTH_TOKEN=«nfp_<m36>»"] }),
  named6({ id: "netlify-legacy-token", vendor: "Netlify", what: accessToken3, keywords: ["netlify"], names: "netlify", body: "[A-Za-z0-9=_-]{40,46}", sample: "<m43>", variable: "NETLIFY_AUTH_TOKEN", entropy: 3.5, docs: "https://docs.netlify.com/api/get-started/", check: ({ secret: secret3 }) => !/^nf[pco]_/.test(secret3) }),
  token2({ id: "vercel-token", vendor: "Vercel", what: accessToken3, keywords: ["vcp_", "vci_", "vca_", "vcr_", "vck_"], body: "vc[piark]_[A-Za-z0-9]{20,60}", entropy: 3.5, docs: "https://vercel.com/docs/rest-api", match: ["VERCEL_TOKEN=«vcp_<m56>»", "AI_GATEWAY_API_KEY=«vck_<m56>»"], ignore: ["vcp_<m12>"] }),
  named6({ id: "vercel-legacy-token", vendor: "Vercel", what: accessToken3, keywords: ["vercel_token", "vercel_api", "vercel-token", "verceltoken", "vercel_access"], names: "vercel", nouns: "token", body: "[A-Za-z0-9]{24}", sample: "<m24>", variable: "VERCEL_TOKEN", entropy: 3.5, docs: "https://vercel.com/docs/rest-api" }),
  token2({ id: "vercel-blob-token", vendor: "Vercel", what: { en: "Blob read-write token", "zh-CN": "Blob 读写令牌" }, keywords: ["vercel_blob_rw_"], body: "vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{28,32}", docs: "https://vercel.com/docs/vercel-blob/using-blob-sdk", match: ["BLOB_READ_WRITE_TOKEN=«vercel_blob_rw_<m16>_<m30>»"] }),
  token2({ id: "cloudflare-token", vendor: "Cloudflare", what: apiToken3, keywords: ["cfut_", "cfat_", "cfk_"], body: "cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}", docs: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/", match: ["CLOUDFLARE_API_TOKEN=«cfut_<m40><h8>»"], ignore: ["cfut_<m40>"] }),
  named6({ id: "cloudflare-api-token", vendor: "Cloudflare", what: apiToken3, keywords: ["cloudflare", "cf_api", "cf_token"], names: "cloudflare|(?<![a-z])cf(?=_)", body: "[A-Za-z0-9_-]{40}", sample: "<m40>", variable: "CLOUDFLARE_API_TOKEN", entropy: 3.5, docs: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/", revoke: "https://dash.cloudflare.com/profile/api-tokens" }),
  named6({ id: "cloudflare-global-api-key", vendor: "Cloudflare", what: { en: "global API key", "zh-CN": "全局 API 密钥" }, keywords: ["cloudflare", "cf_api", "x-auth-key"], names: "cloudflare|(?<![a-z])cf(?=_)|x-auth(?=-key)", body: "[a-f0-9]{37}", sample: "<h37>", variable: "CLOUDFLARE_API_KEY", docs: "https://developers.cloudflare.com/fundamentals/api/get-started/keys/" }),
  token2({ id: "cloudflare-origin-ca-key", vendor: "Cloudflare", what: { en: "Origin CA key", "zh-CN": "Origin CA 密钥" }, keywords: ["v1.0-"], body: "v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}", docs: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/", match: ["«v1.0-<h24>-<h146>»"] }),
  token2({ id: "flyio-access-token", vendor: "Fly.io", what: accessToken3, keywords: ["fo1_"], body: "fo1_[A-Za-z0-9_-]{43}", entropy: 3.5, docs: "https://fly.io/docs/security/tokens/", match: ["FLY_API_TOKEN=«fo1_<w43>»"] }),
  row2({
    id: "flyio-macaroon",
    vendor: "Fly.io",
    what: deployToken,
    keywords: ["fm2_", "fm1a_", "fm1r_"],
    reach: { before: 12, after: 1200 },
    entropy: 4,
    pattern: /(?<![A-Za-z0-9+/_-])(?<secret>(?:fm1[ar]|fm2)_[A-Za-z0-9+/]{100,1000}={0,3}(?:,fm2_[A-Za-z0-9+/]{100,1000}={0,3})?)(?![A-Za-z0-9+/=])/g,
    docs: "https://fly.io/docs/security/tokens/",
    match: ['FLY_API_TOKEN="FlyV1 «fm2_<b300>»"'],
    ignore: ["fm2_<b40>"]
  }),
  token2({ id: "render-api-key", vendor: "Render", what: apiKey3, keywords: ["rnd_"], body: "rnd_(?=[A-Za-z]*\\d)[A-Za-z0-9]{28,36}", entropy: 3.6, docs: "https://render.com/docs/api", match: ["RENDER_API_KEY=«rnd_<m32>»"], ignore: ["rnd_<m16>"] }),
  row2({ id: "render-deploy-hook", vendor: "Render", what: { en: "deploy hook URL", "zh-CN": "部署钩子地址" }, keywords: ["api.render.com/deploy/"], severity: "P1", pattern: /api\.render\.com\/deploy\/srv-[a-z0-9]{20}\?key=(?<secret>[A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])/g, docs: "https://render.com/docs/deploy-hooks", match: ["https://api.render.com/deploy/srv-<a20>?key=«<m11>»"] }),
  named6({ id: "railway-token", vendor: "Railway", what: apiToken3, keywords: ["railway"], names: "railway", nouns: "token", body: UUID2, sample: "<u1>", variable: "RAILWAY_TOKEN", docs: "https://docs.railway.com/guides/public-api" }),
  token2({ id: "deno-token", vendor: "Deno Deploy", what: accessToken3, keywords: ["ddp_", "ddw_", "ddo_"], body: "dd[pwo]_[A-Za-z0-9]{36}", docs: "https://docs.deno.com/deploy/api/rest/", match: ["DENO_DEPLOY_TOKEN=«ddp_<m36>»"] }),
  named6({ id: "linode-token", vendor: "Akamai Linode", what: personalToken2, keywords: ["linode"], names: "linode", body: "[a-f0-9]{64}", sample: "<h64>", variable: "LINODE_TOKEN", docs: "https://techdocs.akamai.com/linode-api/reference/get-started" }),
  named6({ id: "vultr-api-key", vendor: "Vultr", what: apiKey3, keywords: ["vultr"], names: "vultr", body: "[A-Z0-9]{36}", sample: "<A36>", variable: "VULTR_API_KEY", docs: "https://www.vultr.com/api/" }),
  named6({ id: "hetzner-api-token", vendor: "Hetzner", what: apiToken3, keywords: ["hcloud", "hetzner"], names: "hcloud|hetzner", nouns: "token|key", body: "[A-Za-z0-9]{64}", sample: "<m64>", variable: "HCLOUD_TOKEN", docs: "https://docs.hetzner.cloud/" }),
  named6({ id: "scaleway-secret-key", vendor: "Scaleway", what: secretKey3, keywords: ["scaleway", "scw_"], names: "scaleway|(?<![a-z])scw(?=_)", nouns: "secret|token", body: UUID2, sample: "<u1>", variable: "SCW_SECRET_KEY", docs: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/" }),
  token2({ id: "scalingo-api-token", vendor: "Scalingo", what: apiToken3, keywords: ["tk-us-"], body: "tk-us-[A-Za-z0-9_-]{48}", docs: "https://developers.scalingo.com/#authentication", match: ["«tk-us-<w48>»"] }),
  named6({ id: "ibm-cloud-api-key", vendor: "IBM Cloud", what: apiKey3, keywords: ["ibmcloud", "ibm_cloud", "watson", "ibm_api"], names: "ibm_?cloud|watsonx?|ibm(?=_api)", body: "[A-Za-z0-9_-]{44}", sample: "<m44>", variable: "IBMCLOUD_API_KEY", entropy: 4, docs: "https://cloud.ibm.com/docs/account?topic=account-userapikey" }),
  named6({ id: "fastly-api-token", vendor: "Fastly", what: apiToken3, keywords: ["fastly"], names: "fastly", body: "[A-Za-z0-9_-]{32}", sample: "<m32>", variable: "FASTLY_API_TOKEN", entropy: 3.5, docs: "https://docs.fastly.com/en/guides/using-api-tokens" }),
  named6({ id: "bunny-access-key", vendor: "bunny.net", what: accessToken3, keywords: ["bunny_", "bunnycdn", "bunny.net"], names: "bunny(?:cdn|\\.net)?", body: `(?:${UUID2}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|${UUID2})`, sample: "<u1>", variable: "BUNNY_API_KEY", docs: "https://docs.bunny.net/reference/bunnynet-api-overview" }),
  named6({ id: "yandex-api-key", vendor: "Yandex Cloud", what: apiKey3, keywords: ["aqvn"], names: "yandex|y(?:c|andex)?_?cloud|api", body: "AQVN[A-Za-z0-9_-]{35,38}", sample: "AQVN<m36>", variable: "YANDEX_API_KEY", docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key" }),
  row2({ id: "yandex-iam-token", vendor: "Yandex Cloud", what: { en: "IAM token", "zh-CN": "IAM 令牌" }, keywords: ["yandex", "yc_token", "iam_token"], severity: "P1", reach: { before: 10, after: 400 }, entropy: 3.5, pattern: new RegExp(`${START2}(?<secret>t1\\.[A-Za-z0-9_-]{1,250}={0,2}\\.[A-Za-z0-9_-]{86}={0,2})(?![A-Za-z0-9_=-])`, "g"), docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token", match: ["YANDEX_TOKEN=«t1.<w60>.<w86>»"] }),
  named6({ id: "yandex-secret-key", vendor: "Yandex Cloud", what: accessKeySecret2, keywords: ["yandex"], names: "yandex", body: "YC[A-Za-z0-9_-]{38}", sample: "YC<w38>", variable: "YANDEX_SECRET_KEY", docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key" }),
  token2({ id: "tailscale-key", vendor: "Tailscale", what: { en: "API, auth or OAuth key", "zh-CN": "API / 认证 / OAuth 密钥" }, keywords: ["tskey-"], body: "tskey-[a-z]{2,20}-[A-Za-z0-9_]{8,40}-[A-Za-z0-9_]{16,60}", docs: "https://tailscale.com/kb/1277/key-prefixes", match: ["TS_AUTHKEY=«tskey-auth-<m17>-<m32>»", "«tskey-api-<m17>-<m32>»"], ignore: ["tskey-auth-xxxx"] }),
  token2({ id: "defined-networking-key", vendor: "Defined Networking", what: apiToken3, keywords: ["dnkey-"], body: "dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}", docs: "https://docs.defined.net/guides/automating-with-api/", match: ["DNKEY_API_TOKEN=«dnkey-<m26>-<m52>»"] }),
  named6({ id: "ngrok-token", vendor: "ngrok", what: { en: "authtoken or API key", "zh-CN": "authtoken 或 API 密钥" }, keywords: ["ngrok"], names: "ngrok", body: "(?:[A-Za-z0-9]{25,30}_\\d[A-Za-z0-9]{20}|(?:cr|ak)_[A-Za-z0-9]{25,30})", sample: "<m27>_5<m20>", variable: "NGROK_AUTHTOKEN", docs: "https://ngrok.com/docs/agent/config/v3/" }),
  named6({ id: "zerotier-api-token", vendor: "ZeroTier", what: apiToken3, keywords: ["zerotier"], names: "zerotier", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "ZEROTIER_CENTRAL_TOKEN", docs: "https://docs.zerotier.com/api/tokens/" }),
  named6({ id: "cloudinary-api-secret", vendor: "Cloudinary", what: kinds.apiSecret, keywords: ["cloudinary"], names: "cloudinary", nouns: "secret", body: "[A-Za-z0-9_-]{27}", sample: "<m27>", variable: "CLOUDINARY_API_SECRET", entropy: 3.5, docs: "https://cloudinary.com/documentation/cloudinary_credentials_tutorial" }),
  row2({ id: "cloudinary-url", vendor: "Cloudinary", what: kinds.apiSecret, keywords: ["cloudinary://"], pattern: /cloudinary:\/\/\d{15}:(?<secret>[A-Za-z0-9_-]{27})@[\w-]{2,60}/g, entropy: 3.5, docs: "https://cloudinary.com/documentation/cloudinary_credentials_tutorial", match: ["CLOUDINARY_URL=cloudinary://<d15>:«<m27>»@demo"], ignore: ["cloudinary://<your_api_key>:<your_api_secret>@demo"] }),
  named6({ id: "imagekit-private-key", vendor: "ImageKit", what: secretKey3, keywords: ["imagekit"], names: "imagekit", body: "private_[A-Za-z0-9+/]{27}=", sample: "private_<m27>=", variable: "IMAGEKIT_PRIVATE_KEY", docs: "https://imagekit.io/docs/api-keys" }),
  named6({ id: "backblaze-key", vendor: "Backblaze", what: { en: "application key", "zh-CN": "应用密钥" }, keywords: ["backblaze", "b2_"], names: "backblaze|(?<![A-Za-z])b2(?=_)", nouns: "key", body: "K00\\d[A-Za-z0-9+/]{27}", sample: "K005<m27>", variable: "B2_APPLICATION_KEY", docs: "https://www.backblaze.com/docs/cloud-storage-application-keys" }),
  named6({ id: "wasabi-secret-key", vendor: "Wasabi", what: accessKeySecret2, keywords: ["wasabi"], names: "wasabi", nouns: "secret", body: "[A-Za-z0-9]{40}", sample: "<m40>", variable: "WASABI_SECRET_KEY", docs: "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key" }),
  row2({ id: "microsoft-teams-webhook", vendor: "Microsoft Teams", what: webhookUrl2, keywords: ["webhook.office.com", "outlook.office.com/webhook"], severity: "P1", entropy: 3, pattern: /(?:[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook)\/[0-9a-z-]{36}@[0-9a-z-]{36}\/IncomingWebhook\/(?<secret>[0-9a-z]{32}\/[0-9a-z-]{36}(?:\/[A-Za-z0-9_-]{20,60})?)/gi, docs: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook", match: ["https://a.webhook.office.com/webhookb2/<u1>@<u1>/IncomingWebhook/«<h32>/<u1>»"] })
];

// rules/secret/providers/compatible.ts
var services = [
  { id: "deepseek-api-key", vendor: "DeepSeek", named: /deepseek|深度求索/i, docs: "https://api-docs.deepseek.com/", sample: "DEEPSEEK_API_KEY=«sk-<h32>»" },
  { id: "dashscope-api-key", vendor: "Alibaba Cloud Model Studio", named: /dashscope|qwen|tongyi|bailian|通义|百炼/i, docs: "https://help.aliyun.com/zh/model-studio/get-api-key", sample: "DASHSCOPE_API_KEY=«sk-<h32>»" },
  { id: "moonshot-api-key", vendor: "Moonshot AI", named: /moonshot|kimi|月之暗面/i, docs: "https://platform.moonshot.cn/docs/intro", sample: "MOONSHOT_API_KEY=«sk-<m48>»" },
  { id: "siliconflow-api-key", vendor: "SiliconFlow", named: /silicon_?(?:flow|cloud)|硅基流动/i, docs: "https://docs.siliconflow.cn/cn/userguide/quickstart", sample: "SILICONFLOW_API_KEY=«sk-<l48>»" },
  { id: "hunyuan-api-key", vendor: "Tencent Hunyuan", named: /hunyuan|lkeap|混元/i, docs: "https://cloud.tencent.com/document/product/1729/111008", sample: "HUNYUAN_API_KEY=«sk-<m48>»" },
  { id: "baichuan-api-key", vendor: "Baichuan", named: /baichuan|百川/i, docs: "https://platform.baichuan-ai.com/docs/api", sample: "BAICHUAN_API_KEY=«sk-<h32>»" },
  { id: "stability-api-key", vendor: "Stability AI", named: /stability|dreamstudio/i, docs: "https://platform.stability.ai/docs/getting-started/authentication", sample: "STABILITY_API_KEY=«sk-<m48>»" },
  { id: "braintrust-api-key", vendor: "Braintrust", named: /braintrust/i, docs: "https://www.braintrust.dev/docs/reference/api/authentication", sample: "BRAINTRUST_API_KEY=«sk-<m48>»" }
];
function serviceOf({ line, text: text2 }) {
  return services.find(({ named: named8 }) => named8.test(line)) ?? services.find(({ named: named8 }) => named8.test(text2));
}
function real({ secret: secret3 }) {
  const body = secret3.slice(3);
  return random3(body) || /^[a-z]{48}$/.test(body) && !/(.)\1{3}|abcdef/.test(body);
}
var keywords = opening("sk-");
var pattern = new RegExp(`${START2}(?<secret>sk-(?![A-Za-z0-9]{20}T3BlbkFJ)(?:[a-f0-9]{32}|[A-Za-z0-9]{48}|[A-Za-z0-9]{51}))${END}`, "g");
var reach = { before: 300, after: 300 };
var rows4 = [
  ...services.map((service) => row2({
    id: service.id,
    vendor: service.vendor,
    what: kinds.apiKey,
    keywords,
    reach,
    entropy: 3,
    pattern,
    docs: service.docs,
    check: (candidate) => real(candidate) && serviceOf(candidate) === service,
    match: [service.sample],
    ignore: ["MY_SERVICE_API_KEY=sk-<h32>", 'key = "sk-1234567890abcdef1234567890abcdef"']
  })),
  row2({
    id: "openai-compatible-key",
    vendor: "OpenAI-compatible service",
    what: kinds.apiKey,
    keywords,
    reach,
    entropy: 3,
    pattern,
    docs: "https://platform.openai.com/docs/api-reference/authentication",
    check: (candidate) => real(candidate) && serviceOf(candidate) === void 0,
    match: ["OPENAI_API_KEY=«sk-<m48>»", 'api_key="«sk-<h32>»"'],
    ignore: ["DEEPSEEK_API_KEY=sk-<h32>", "sk-1234567890abcdef1234567890abcdef", "id: task-<h32>"]
  }),
  token2({
    id: "kimi-api-key",
    vendor: "Moonshot AI",
    what: { en: "Kimi Code key", "zh-CN": "Kimi Code 密钥" },
    keywords: ["sk-kimi-"],
    body: "sk-kimi-[A-Za-z0-9]{40,80}",
    docs: "https://www.kimi.com/coding/docs/",
    match: ["«sk-kimi-<m64>»"]
  })
];

// rules/secret/providers/data.ts
var { adminKey, apiKey: apiKey4, apiSecret: apiSecret2, apiToken: apiToken4, accessToken: accessToken4, password, personalToken: personalToken3, secretKey: secretKey4, serviceToken } = kinds;
var UUID3 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var rows5 = [
  token2({ id: "supabase-access-token", vendor: "Supabase", what: accessToken4, keywords: ["sbp_"], body: "sbp_(?:oauth_|v0_)?[a-f0-9]{40}", docs: "https://supabase.com/docs/reference/api/introduction", match: ["SUPABASE_ACCESS_TOKEN=«sbp_<h40>»"], ignore: ["sbp_<h30>"] }),
  token2({ id: "supabase-secret-key", vendor: "Supabase", what: secretKey4, keywords: ["sb_secret_"], body: "sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}", docs: "https://supabase.com/docs/guides/api/api-keys", match: ["SUPABASE_SECRET_KEY=«sb_secret_<w22>_<w8>»"], ignore: ["sb_publishable_<w22>_<w8>"] }),
  token2({ id: "neon-api-key", vendor: "Neon", what: apiKey4, keywords: ["napi_"], body: "napi_[a-z0-9]{64}", docs: "https://neon.com/docs/manage/api-keys", match: ["NEON_API_KEY=«napi_<a64>»"] }),
  token2({ id: "neon-role-password", vendor: "Neon", what: password, keywords: ["npg_"], body: "npg_(?=[A-Za-z]*\\d)[A-Za-z0-9]{12}", entropy: 3.2, docs: "https://neon.com/docs/connect/connect-from-any-app", match: ["postgresql://owner:«npg_<m12>»@ep-a.neon.tech/db"], ignore: ["npg_<m6>"] }),
  token2({ id: "planetscale-password", vendor: "PlanetScale", what: password, keywords: ["pscale_pw_"], body: "pscale_pw_[A-Za-z0-9_=.-]{32,64}", docs: "https://planetscale.com/docs/concepts/connection-strings", match: ["DATABASE_PASSWORD=«pscale_pw_<w43>»"] }),
  token2({ id: "planetscale-token", vendor: "PlanetScale", what: serviceToken, keywords: ["pscale_tkn_"], body: "pscale_tkn_[A-Za-z0-9_=.-]{32,64}", docs: "https://planetscale.com/docs/concepts/service-tokens", match: ["«pscale_tkn_<w43>»"] }),
  token2({ id: "planetscale-oauth-token", vendor: "PlanetScale", what: accessToken4, keywords: ["pscale_oauth_", "pscale_app_"], body: "pscale_(?:oauth|app_secret)_[A-Za-z0-9_=.-]{32,64}", docs: "https://planetscale.com/docs/concepts/planetscale-oauth-applications", match: ["«pscale_oauth_<w43>»"] }),
  token2({ id: "mongodb-atlas-service-account", vendor: "MongoDB Atlas", what: { en: "service account secret", "zh-CN": "服务账号密钥" }, keywords: ["mdb_sa_sk_"], body: "mdb_sa_sk_[A-Za-z0-9_-]{40}", docs: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/", match: ["«mdb_sa_sk_<w40>»"] }),
  named6({ id: "mongodb-atlas-private-key", vendor: "MongoDB Atlas", what: { en: "API private key", "zh-CN": "API 私钥" }, keywords: ["mongodb_atlas", "atlas_private", "atlas_api", "mcli_private", "mongo_atlas"], names: "mongo(?:db)?_?atlas|atlas(?=_private|_api)|mcli", nouns: "private_?(?:api_?)?key|secret", body: UUID3, sample: "<u1>", variable: "MONGODB_ATLAS_PRIVATE_KEY", docs: "https://www.mongodb.com/docs/atlas/configure-api-access/" }),
  named6({ id: "upstash-token", vendor: "Upstash", what: { en: "REST token", "zh-CN": "REST 令牌" }, keywords: ["upstash", "kv_rest_api_token", "qstash"], names: "upstash|kv(?=_rest)|qstash", nouns: "token", body: "(?:A[A-Za-z0-9_-]{55,70}={0,2}|A[A-Za-z0-9+/]{55,70}={0,2}|eyJ[A-Za-z0-9+/]{90,130}={0,2})", sample: "AX<m58>=", variable: "UPSTASH_REDIS_REST_TOKEN", entropy: 4, docs: "https://upstash.com/docs/redis/features/restapi" }),
  token2({ id: "databricks-token", vendor: "Databricks", what: personalToken3, keywords: ["dapi"], body: "dapi[a-f0-9]{32}(?:-\\d)?", docs: "https://docs.databricks.com/aws/en/dev-tools/auth/pat", match: ["DATABRICKS_TOKEN=«dapi<h32>»", "«dapi<h32>-2»"], ignore: ["dapi<h30>"] }),
  token2({ id: "databricks-oauth-secret", vendor: "Databricks", what: kinds.clientSecret, keywords: ["dose"], body: "dose[a-f0-9]{32}", docs: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m", match: ["DATABRICKS_CLIENT_SECRET=«dose<h32>»"] }),
  named6({ id: "snowflake-pat", vendor: "Snowflake", what: { en: "programmatic access token", "zh-CN": "编程访问令牌" }, keywords: ["snowflake"], reach: { before: 60, after: 700 }, names: "snowflake", body: "eyJraWQiOi[A-Za-z0-9_-]{20,200}\\.eyJ[A-Za-z0-9_-]{40,400}\\.[A-Za-z0-9_-]{80,400}", sample: "eyJraWQiOi<w40>.eyJ<w160>.<w342>", variable: "SNOWFLAKE_TOKEN", docs: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens" }),
  token2({ id: "clickhouse-cloud-secret", vendor: "ClickHouse Cloud", what: { en: "API key secret", "zh-CN": "API 密钥" }, keywords: ["4b1d"], body: "4b1d[A-Za-z0-9]{38}", entropy: 3.8, docs: "https://clickhouse.com/docs/cloud/manage/openapi", match: ["«4b1d<m38>»"], ignore: ["4b1d<h28>"], check: ({ secret: secret3 }) => /[A-Z]/.test(secret3) && /[g-z]/.test(secret3) }),
  named6({ id: "confluent-secret", vendor: "Confluent", what: apiSecret2, keywords: ["confluent", "ccloud"], names: "confluent|ccloud", body: "(?:cflt[A-Za-z0-9+/]{60}|[A-Za-z0-9+/]{64}|[A-Z0-9]{16}|[a-z0-9]{16})", sample: "<m64>", variable: "CONFLUENT_CLOUD_API_SECRET", docs: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html" }),
  token2({ id: "confluent-marked-secret", vendor: "Confluent", what: apiSecret2, keywords: ["cflt"], body: "cflt[A-Za-z0-9+/]{60}", entropy: 4.3, docs: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html", match: ["sasl.password=«cflt<m60>»"], check: ({ line }) => !/confluent|ccloud/i.test(line) }),
  token2({ id: "aiven-token", vendor: "Aiven", what: apiToken4, keywords: ["avns_"], body: "AVNS_[A-Za-z0-9_-]{16,24}", entropy: 3.2, docs: "https://aiven.io/docs/platform/concepts/authentication-tokens", match: ["postgres://avnadmin:«AVNS_<w19>»@pg-a.aivencloud.com:12345/defaultdb"], ignore: ["AVNS_<w6>"] }),
  named6({ id: "cockroachdb-api-key", vendor: "CockroachDB", what: apiKey4, keywords: ["ccdb1_", "cockroach"], names: "cockroach|cc(?=_)|api", body: "CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}", sample: "CCDB1_<m22>_<m40>", variable: "COCKROACH_API_KEY", docs: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access" }),
  token2({ id: "xata-api-key", vendor: "Xata", what: apiKey4, keywords: ["xau_"], body: "xau_[A-Za-z0-9]{28,40}", entropy: 3.6, docs: "https://xata.io/docs/rest-api/authentication", match: ["XATA_API_KEY=«xau_<m33>»"], ignore: ["xau_<m12>"] }),
  token2({ id: "fauna-secret", vendor: "Fauna", what: secretKey4, keywords: ["fnac", "fnad", "fnae", "fnaf"], body: "fnA[CDEFG][A-Za-z0-9_-]{36,52}", entropy: 3.8, docs: "https://docs.fauna.com/", match: ["FAUNA_SECRET=«fnAE<w40>»"], ignore: ["fnAE<m20>"] }),
  row2({ id: "convex-deploy-key", vendor: "Convex", what: kinds.deployToken, keywords: ["convex_deploy", "convex"], reach: { before: 80, after: 400 }, entropy: 3.8, pattern: new RegExp(`(?<![A-Za-z0-9_:-])(?<secret>(?:prod|dev|preview|project):[a-z0-9:-]{4,80}\\|[A-Za-z0-9+/=_-]{40,250})${END}`, "g"), docs: "https://docs.convex.dev/cli/deploy-key-types", match: ['CONVEX_DEPLOY_KEY="«prod:happy-otter-123|<m100>»"'], ignore: ["CONVEX_DEPLOYMENT=prod:happy-otter-123"] }),
  token2({ id: "zilliz-api-key", vendor: "Zilliz", what: apiKey4, keywords: ["zilliz", "milvus"], reach: { before: 100, after: 220 }, body: `(?:db_[a-z0-9]{12,20}:[^\\s"']{8,40}|[a-f0-9]{72,104})`, docs: "https://docs.zilliz.com/docs/manage-api-keys", check: ({ line }) => /token|key/i.test(line), match: ["ZILLIZ_TOKEN=«<h104>»"], entropy: 3.2 }),
  token2({ id: "chroma-api-key", vendor: "Chroma", what: apiKey4, keywords: opening("ck-"), body: "ck-[A-Za-z0-9]{43,48}", entropy: 4, docs: "https://docs.trychroma.com/cloud/getting-started", match: ["CHROMA_API_KEY=«ck-<m44>»"], ignore: ["ck-<m20>"] }),
  named6({ id: "algolia-admin-key", vendor: "Algolia", what: adminKey, keywords: ["algolia"], names: "algolia", nouns: "admin\\w{0,10}|write\\w{0,8}key|secret|monitoring_?key|usage_?key", body: "[a-f0-9]{32}", sample: "<h32>", variable: "ALGOLIA_ADMIN_KEY", docs: "https://www.algolia.com/doc/guides/security/api-keys/", ignore: ["ALGOLIA_SEARCH_KEY=<h32>"] }),
  // Without "admin" in its name it may be the search key, made for pages.
  named6({ id: "algolia-api-key", vendor: "Algolia", what: apiKey4, keywords: ["algolia"], names: "algolia", nouns: "api_?key|token", body: "[a-z0-9]{32}", sample: "<h32>", variable: "ALGOLIA_API_KEY", severity: "P2", docs: "https://www.algolia.com/doc/guides/security/api-keys/", check: ({ match }) => !/search|admin|write|public/i.test(match[0]) }),
  named6({ id: "meilisearch-master-key", vendor: "Meilisearch", what: adminKey, keywords: ["meili"], names: "meili(?:search)?", nouns: "master_?key|admin_?key|api_?key", body: "(?:[a-f0-9]{64}|[A-Za-z0-9_-]{43})", sample: "<w43>", variable: "MEILI_MASTER_KEY", docs: "https://www.meilisearch.com/docs/learn/security/basic_security" }),
  named6({ id: "typesense-api-key", vendor: "Typesense", what: apiKey4, keywords: ["typesense"], names: "typesense", nouns: "admin_?(?:api_?)?key|api_?key", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "TYPESENSE_API_KEY", severity: "P1", docs: "https://typesense.org/docs/guide/install-typesense.html", check: ({ match }) => !/search_?only/i.test(match[0]) }),
  named6({ id: "hasura-admin-secret", vendor: "Hasura", what: adminKey, keywords: ["hasura"], names: "hasura", nouns: "secret", body: "[A-Za-z0-9]{64}", sample: "<m64>", variable: "HASURA_GRAPHQL_ADMIN_SECRET", docs: "https://hasura.io/docs/latest/auth/authentication/admin-secret-access/" }),
  named6({ id: "appwrite-api-key", vendor: "Appwrite", what: apiKey4, keywords: ["appwrite"], names: "appwrite", body: "(?:standard_)?[a-f0-9]{256}", sample: "standard_<h256>", variable: "APPWRITE_API_KEY", docs: "https://appwrite.io/docs/advanced/platform/api-keys" }),
  named6({ id: "influxdb-token", vendor: "InfluxDB", what: apiToken4, keywords: ["influx"], names: "influx(?:db)?", nouns: "token", body: "[A-Za-z0-9_-]{86}==", sample: "<w86>==", variable: "INFLUXDB_TOKEN", entropy: 4.5, docs: "https://docs.influxdata.com/influxdb/v2/admin/tokens/" }),
  token2({ id: "tinybird-token", vendor: "Tinybird", what: adminKey, keywords: ["p.eyj"], body: "p\\.eyJ[A-Za-z0-9_-]{80,200}\\.[A-Za-z0-9_-]{43}", docs: "https://www.tinybird.co/docs/forward/administration/tokens", match: ["TINYBIRD_TOKEN=«p.eyJ<m100>.<w43>»"] }),
  named6({ id: "pinata-api-secret", vendor: "Pinata", what: apiSecret2, keywords: ["pinata"], names: "pinata", nouns: "secret", body: "[a-f0-9]{64}", sample: "<h64>", variable: "PINATA_API_SECRET", docs: "https://docs.pinata.cloud/account-management/api-keys" }),
  named6({ id: "redis-cloud-secret", vendor: "Redis Cloud", what: apiSecret2, keywords: ["rediscloud", "redis_cloud"], names: "redis_?cloud", nouns: "secret_?key|api_?key|access_?key", body: "[A-Za-z0-9]{46,54}", sample: "<m50>", variable: "REDISCLOUD_SECRET_KEY", docs: "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/" }),
  token2({ id: "dbt-cloud-token", vendor: "dbt Cloud", what: serviceToken, keywords: ["dbtc_", "dbtu_"], body: "dbt[cu]_[A-Za-z0-9_-]{38,44}=?", docs: "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens", match: ["DBT_TOKEN=«dbtc_<w40>»"] }),
  named6({ id: "fivetran-api-secret", vendor: "Fivetran", what: apiSecret2, keywords: ["fivetran"], names: "fivetran", nouns: "secret", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "FIVETRAN_API_SECRET", docs: "https://fivetran.com/docs/rest-api/getting-started" }),
  token2({ id: "turso-token", vendor: "Turso", what: apiToken4, keywords: ["turso", "libsql"], reach: { before: 120, after: 900 }, body: "eyJ[A-Za-z0-9_-]{20,60}\\.eyJ[A-Za-z0-9_-]{40,400}\\.[A-Za-z0-9_-]{86}", docs: "https://docs.turso.tech/sdk/authentication", check: ({ line }) => /token|key/i.test(line), match: ["TURSO_AUTH_TOKEN=«eyJ<m33>.eyJ<m150>.<w86>»"] }),
  named6({ id: "looker-client-secret", vendor: "Looker", what: kinds.clientSecret, keywords: ["looker"], names: "(?<![A-Za-z]{2})looker", body: "(?:[A-Za-z0-9]{24}|[A-Za-z0-9]{20})", sample: "<m24>", variable: "LOOKER_CLIENT_SECRET", entropy: 3.2, docs: "https://cloud.google.com/looker/docs/api-auth" }),
  token2({ id: "metabase-api-key", vendor: "Metabase", what: apiKey4, keywords: opening("mb_"), body: "mb_[A-Za-z0-9+/]{43}=", entropy: 4, docs: "https://www.metabase.com/docs/latest/people-and-groups/api-keys", match: ["METABASE_API_KEY=«mb_<m43>=»"] }),
  token2({ id: "tableau-pat", vendor: "Tableau", what: personalToken3, keywords: ["tableau"], reach: { before: 100, after: 200 }, body: "[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}", docs: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm", match: ["TABLEAU_TOKEN=«<m22>==:<m32>»"] }),
  token2({ id: "couchbase-api-secret", vendor: "Couchbase Capella", what: apiSecret2, keywords: ["capella", "couchbase"], reach: { before: 100, after: 200 }, body: "[A-Za-z0-9%!@#]{64}", docs: "https://docs.couchbase.com/cloud/management-api-guide/management-api-intro.html", check: ({ line }) => /(?:capella|couchbase)[\w.-]{0,30}(?:secret|token|key)["']?\s{0,3}[:=]/i.test(line), match: ["CAPELLA_API_SECRET=«<m64>»"], entropy: 4.2 }),
  row2({ id: "elastic-api-key-header", vendor: "Elastic Cloud", what: apiKey4, keywords: ["apikey "], entropy: 4.3, severity: "P1", pattern: /Authorization["']?\s{0,3}[:=,]\s{0,3}["']?ApiKey (?<secret>[A-Za-z0-9+/]{56,64}={0,2})(?![A-Za-z0-9+/=])/gi, docs: "https://www.elastic.co/docs/deploy-manage/api-keys", match: ['curl -H "Authorization: ApiKey «<m58>==»"'] }),
  row2({ id: "kafka-sasl-password", vendor: "Apache Kafka", what: password, keywords: ["sasl.jaas.config", "plainloginmodule", "scramloginmodule"], reach: { before: 60, after: 300 }, entropy: 2.8, pattern: /(?:Plain|Scram)LoginModule\s{1,4}required[^;\n]{0,160}?password\s{0,2}=\s{0,2}\\?["'](?<secret>[^"'\\\s$<>{}]{8,120})\\?["']/g, docs: "https://kafka.apache.org/documentation/#security_sasl_jaasconfig", match: ['sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="«<m20>»";'], ignore: ['PlainLoginModule required username="u" password="${KAFKA_PASSWORD}";'], check: ({ secret: secret3 }) => /\d/.test(secret3) && secret3.length >= 12 && !/secret|password|admin|changeme/i.test(secret3) })
];

// rules/secret/providers/identity.ts
var { accessToken: accessToken5, apiKey: apiKey5, apiToken: apiToken5, clientSecret: clientSecret2, personalToken: personalToken4, secretKey: secretKey5 } = kinds;
var rows6 = [
  named6({ id: "okta-api-token", vendor: "Okta", what: apiToken5, keywords: ["okta", "ssws"], names: "(?<![A-Za-z])okta|ssws", body: "00[A-Za-z0-9_=-]{40}", sample: "00<w40>", variable: "OKTA_API_TOKEN", entropy: 3.8, docs: "https://developer.okta.com/docs/guides/create-an-api-token/main/" }),
  row2({ id: "okta-ssws-header", vendor: "Okta", what: apiToken5, keywords: ["ssws "], entropy: 3.8, pattern: new RegExp(`SSWS (?<secret>00[A-Za-z0-9_-]{40})${END}`, "gi"), docs: "https://developer.okta.com/docs/guides/create-an-api-token/main/", match: ["Authorization: SSWS «00<w40>»"] }),
  named6({ id: "okta-client-secret", vendor: "Okta", what: clientSecret2, keywords: ["okta"], names: "(?<![A-Za-z])okta", nouns: "secret", body: "(?:[A-Za-z0-9_-]{64}|(?!00)[A-Za-z0-9_-]{40})", sample: "<w64>", variable: "OKTA_CLIENT_SECRET", entropy: 4, docs: "https://developer.okta.com/docs/guides/implement-grant-type/clientcreds/main/" }),
  named6({ id: "auth0-client-secret", vendor: "Auth0", what: clientSecret2, keywords: ["auth0"], names: "auth0", nouns: "secret", body: "[A-Za-z0-9_-]{64}", sample: "<w64>", variable: "AUTH0_CLIENT_SECRET", entropy: 4, docs: "https://auth0.com/docs/get-started/applications/rotate-client-secret" }),
  token2({ id: "clerk-secret-key", vendor: "Clerk", what: secretKey5, keywords: ["sk_live_", "sk_test_"], body: "sk_(?:live|test)_(?![a-f0-9]{40}(?![A-Za-z0-9]))[A-Za-z0-9]{40,50}", docs: "https://clerk.com/docs/deployments/clerk-environment-variables", match: ["CLERK_SECRET_KEY=«sk_live_<m42>»"], ignore: ["sk_live_<m60>", "pk_live_<m42>"], check: ({ secret: secret3 }) => secret3.startsWith("sk_live") || { severity: "P2" } }),
  named6({ id: "workos-api-key", vendor: "WorkOS", what: apiKey5, keywords: ["workos"], names: "workos", body: "sk_(?:live_|test_)?[A-Za-z0-9]{50,110}", sample: "sk_live_<m80>", variable: "WORKOS_API_KEY", docs: "https://workos.com/docs/reference/api-keys" }),
  row2({ id: "stytch-secret", vendor: "Stytch", what: secretKey5, keywords: ["secret-live-", "secret-test-"], entropy: 4, pattern: /(?<![A-Za-z0-9_-])(?<secret>secret-(?:live|test)-[A-Za-z0-9_-]{35,48}=?)(?![A-Za-z0-9_=-])/g, docs: "https://stytch.com/docs/api/authentication", match: ["STYTCH_SECRET=«secret-live-<w35>=»"], ignore: ["secret-live-11111111-1111-1111-1111-111111111111"] }),
  row2({ id: "authress-access-key", vendor: "Authress", what: { en: "service client access key", "zh-CN": "服务客户端访问密钥" }, keywords: [".acc-", ".acc_"], entropy: 3, pattern: /(?<![A-Za-z0-9])(?<secret>(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120})(?![A-Za-z0-9+/_=-])/g, docs: "https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning", match: ["«sc_<a10>.<a4>.acc-<a20>.<m43>»"] }),
  named6({ id: "descope-management-key", vendor: "Descope", what: { en: "management key", "zh-CN": "管理密钥" }, keywords: ["descope"], names: "descope", nouns: "management_?key|access_?key", body: "K[A-Za-z0-9]{100,140}", sample: "K2<m120>", variable: "DESCOPE_MANAGEMENT_KEY", docs: "https://docs.descope.com/management/m2m-access-keys" }),
  named6({ id: "kinde-client-secret", vendor: "Kinde", what: clientSecret2, keywords: ["kinde"], names: "kinde", nouns: "secret", body: "[A-Za-z0-9]{44,64}", sample: "<m50>", variable: "KINDE_CLIENT_SECRET", docs: "https://docs.kinde.com/developer-tools/" }),
  named6({ id: "onelogin-client-secret", vendor: "OneLogin", what: clientSecret2, keywords: ["onelogin"], names: "onelogin", nouns: "secret", body: "[a-f0-9]{64}", sample: "<h64>", variable: "ONELOGIN_CLIENT_SECRET", docs: "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials" }),
  named6({ id: "jumpcloud-api-key", vendor: "JumpCloud", what: apiKey5, keywords: ["jumpcloud"], names: "jumpcloud", body: "(?:jca_[A-Za-z0-9]{36}|[a-f0-9]{40})", sample: "<h40>", variable: "JUMPCLOUD_API_KEY", docs: "https://jumpcloud.com/support/jumpcloud-apis1" }),
  named6({ id: "bitwarden-client-secret", vendor: "Bitwarden", what: clientSecret2, keywords: ["bitwarden", "bw_client"], names: "bitwarden|(?<![a-z])bw(?=_client)", nouns: "secret", body: "[A-Za-z0-9]{30}", sample: "<m30>", variable: "BW_CLIENTSECRET", docs: "https://bitwarden.com/help/personal-api-key/" }),
  row2({ id: "bitwarden-access-token", vendor: "Bitwarden", what: accessToken5, keywords: ["bws_access", "bitwarden", "bws"], entropy: 3.5, pattern: /(?<![A-Za-z0-9.])(?<secret>0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)/g, docs: "https://bitwarden.com/help/access-tokens/", match: ["BWS_ACCESS_TOKEN=«0.<u1>.<m30>:<m22>==»"] }),
  named6({ id: "duo-secret-key", vendor: "Duo", what: secretKey5, keywords: ["duo_skey", "duo_secret", "duosecurity", "duo_client"], names: "(?<![a-z])duo(?:security)?", nouns: "secret|skey", body: "[A-Za-z0-9]{40}", sample: "<m40>", variable: "DUO_SKEY", docs: "https://duo.com/docs/authapi" }),
  named6({ id: "keycloak-client-secret", vendor: "Keycloak", what: clientSecret2, keywords: ["keycloak"], names: "keycloak", nouns: "secret", body: "(?:[A-Za-z0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})", sample: "<m32>", variable: "KEYCLOAK_CLIENT_SECRET", severity: "P1", docs: "https://www.keycloak.org/docs/latest/server_admin/" }),
  row2({ id: "intra42-client-secret", vendor: "42", what: clientSecret2, keywords: ["s-s4t2ud-", "s-s4t2af-"], entropy: 3, pattern: /(?<![A-Za-z0-9_-])(?<secret>s-s4t2(?:ud|af)-[a-fA-F0-9]{64})(?![A-Za-z0-9])/g, docs: "https://api.intra.42.fr/apidoc/guides/getting_started", match: ["«s-s4t2ud-<h64>»"] }),
  row2({ id: "wireguard-private-key", vendor: "WireGuard", what: { en: "private or preshared key", "zh-CN": "私钥或预共享密钥" }, keywords: ["privatekey", "presharedkey"], entropy: 4, pattern: /(?<![A-Za-z])P(?:rivate|reshared)Key\s{0,3}=\s{0,3}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/g, docs: "https://www.wireguard.com/quickstart/", check: ({ path: path2, text: text2, role }) => (/\[(?:Interface|Peer)\]|AllowedIPs/.test(text2) || /wg|wireguard|\.conf$/i.test(path2)) && (role === "documentation" ? { severity: "P2" } : true), match: ["[Interface]\nPrivateKey = «<b42>Y=»"], reach: { before: 200, after: 200 } }),
  named6({ id: "fusionauth-api-key", vendor: "FusionAuth", what: apiKey5, keywords: ["fusionauth"], names: "fusionauth", body: "[A-Za-z0-9_-]{43,86}", sample: "<w48>", variable: "FUSIONAUTH_API_KEY", entropy: 4, docs: "https://fusionauth.io/docs/apis/authentication" }),
  named6({ id: "frontegg-api-key", vendor: "Frontegg", what: apiKey5, keywords: ["frontegg"], names: "frontegg", body: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", sample: "<u1>", variable: "FRONTEGG_API_KEY", docs: "https://developers.frontegg.com/" }),
  token2({ id: "unkey-root-key", vendor: "Unkey", what: { en: "root key", "zh-CN": "根密钥" }, keywords: ["unkey_"], body: "unkey_[A-Za-z0-9]{20,32}", entropy: 3.6, docs: "https://www.unkey.com/docs/security/root-keys", match: ["UNKEY_ROOT_KEY=«unkey_<m24>»"] }),
  token2({ id: "arcjet-key", vendor: "Arcjet", what: apiKey5, keywords: ["ajkey_"], body: "ajkey_[a-z0-9]{26,32}", severity: "P1", docs: "https://docs.arcjet.com/", match: ["ARCJET_KEY=«ajkey_<a26>»"] }),
  row2({ id: "cloudflare-turnstile-secret", vendor: "Cloudflare Turnstile", what: secretKey5, keywords: ["0x4aaaaaaa"], severity: "P1", entropy: 3, pattern: /secret[\w.-]{0,20}["']?\s{0,3}[:=]\s{0,3}["']?0x4AAAAAAA(?<secret>[A-Za-z0-9_-]{22,30})(?![A-Za-z0-9_-])/gi, docs: "https://developers.cloudflare.com/turnstile/get-started/", match: ["TURNSTILE_SECRET_KEY=0x4AAAAAAA«<m25>»"], ignore: ["TURNSTILE_SITE_KEY=0x4AAAAAAA<m14>"] }),
  named6({ id: "hcaptcha-secret", vendor: "hCaptcha", what: secretKey5, keywords: ["hcaptcha"], names: "hcaptcha", nouns: "secret", body: "(?:0x[a-fA-F0-9]{40}|ES_[a-f0-9]{32})", sample: "ES_<h32>", variable: "HCAPTCHA_SECRET", severity: "P1", docs: "https://docs.hcaptcha.com/", check: ({ secret: secret3 }) => !/^0x0+$/.test(secret3) }),
  row2({ id: "apple-app-specific-password", vendor: "Apple", what: { en: "app-specific password", "zh-CN": "App 专用密码" }, keywords: ["apple_", "app_specific", "appleid", "notarize"], entropy: 2.8, pattern: /(?:apple|notari[sz]e|app_specific)[\w.-]{0,30}pass(?:word)?["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4})(?![\w-])/gi, docs: "https://support.apple.com/en-us/102654", match: ["APPLE_APP_SPECIFIC_PASSWORD=«<l4>-<l4>-<l4>-<l4>»"], ignore: ["APPLE_APP_SPECIFIC_PASSWORD=abcd-efgh-ijkl-mnop"], check: ({ secret: secret3 }) => !/abcd|xxxx|your|pass|word|here/.test(secret3) }),
  row2({ id: "maxmind-license-key", vendor: "MaxMind", what: { en: "license key", "zh-CN": "许可证密钥" }, keywords: ["_mmk"], entropy: 3.8, pattern: new RegExp(`(?<![A-Za-z0-9_-])(?<secret>[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)${END}`, "g"), docs: "https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key", match: ["MAXMIND_LICENSE_KEY=«<m6>_<m29>_mmk»"] }),
  named6({ id: "portainer-token", vendor: "Portainer", what: personalToken4, keywords: ["ptr_"], names: "portainer|token|key", body: "ptr_[A-Za-z0-9+/_-]{43}=", sample: "ptr_<m43>=", variable: "PORTAINER_TOKEN", docs: "https://docs.portainer.io/api/access" })
];

// rules/secret/providers/messaging.ts
var { accessToken: accessToken6, apiKey: apiKey6, apiSecret: apiSecret3, apiToken: apiToken6, appSecret: appSecret2, botToken, clientSecret: clientSecret3, refreshToken: refreshToken2, webhookSecret, webhookUrl: webhookUrl3 } = kinds;
var UUID4 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var rows7 = [
  // Slack
  token2({ id: "slack-bot-token", vendor: "Slack", what: botToken, keywords: ["xoxb-"], body: "xoxb-(?:\\d{8,14}-\\d{8,14}(?:-[A-Za-z0-9]{18,40}|[A-Za-z0-9-]{0,60})|\\d{8,14}-[A-Za-z0-9]{18,26})", entropy: 2.8, docs: "https://api.slack.com/authentication/token-types", match: ["SLACK_BOT_TOKEN=«xoxb-<d12>-<d13>-<m24>»", "«xoxb-<d12>-<m24>»"], nearMisses: false, ignore: ["xoxb-<x4>-token", "xoxb-<d12>-<d12>-<x24>"], check: ({ secret: secret3 }) => !/0{8}|1234567890|x{6}/i.test(secret3) }),
  token2({ id: "slack-user-token", vendor: "Slack", what: accessToken6, keywords: ["xoxp-", "xoxe-"], body: "xox[pe](?:-\\d{10,13}){3}-[A-Za-z0-9-]{28,34}", docs: "https://api.slack.com/authentication/token-types", match: ["«xoxp-<d12>-<d12>-<d13>-<h32>»"], ignore: ["xoxp-<d10>"] }),
  token2({ id: "slack-app-token", vendor: "Slack", what: { en: "app-level token", "zh-CN": "应用级令牌" }, keywords: ["xapp-"], body: "xapp-\\d-[A-Z0-9]{9,14}-\\d{8,14}-[a-z0-9]{32,66}", docs: "https://api.slack.com/authentication/token-types", match: ["SLACK_APP_TOKEN=«xapp-1-A<A10>-<d13>-<h64>»"] }),
  token2({ id: "slack-app-token-short", vendor: "Slack", what: { en: "app-level token", "zh-CN": "应用级令牌" }, keywords: ["xapp-"], body: "(?:xapp|XAPP)-\\d-[A-Za-z0-9]{4,14}-\\d{2,14}-[A-Za-z0-9]{6,31}", severity: "P1", entropy: 3.2, docs: "https://api.slack.com/authentication/token-types", match: ["«xapp-1-A<A8>-<d8>-<h24>»"], nearMisses: false, ignore: ["xapp-1-<l4>-01-abc"] }),
  token2({ id: "slack-config-token", vendor: "Slack", what: { en: "app configuration token", "zh-CN": "应用配置令牌" }, keywords: ["xoxe.xox"], body: "xoxe\\.xox[bp]-\\d-[A-Za-z0-9]{140,170}", docs: "https://api.slack.com/authentication/config-tokens", match: ["«xoxe.xoxp-1-<m164>»"] }),
  token2({ id: "slack-config-refresh-token", vendor: "Slack", what: refreshToken2, keywords: ["xoxe-"], body: "xoxe-\\d-[A-Za-z0-9]{140,150}", docs: "https://api.slack.com/authentication/config-tokens", match: ["«xoxe-1-<m146>»"] }),
  token2({ id: "slack-legacy-token", vendor: "Slack", what: accessToken6, keywords: ["xoxo-", "xoxs-", "xoxc-", "xoxd-"], body: "(?:xox[os]-\\d{1,13}-\\d{1,13}-\\d{1,13}-[a-fA-F0-9]{8,66}|xoxc-\\d{8,13}-\\d{8,13}-\\d{8,13}-[a-f0-9]{64})", docs: "https://api.slack.com/legacy/custom-integrations/legacy-tokens", match: ["«xoxs-<d10>-<d10>-<d10>-<h40>»"] }),
  token2({ id: "slack-workspace-token", vendor: "Slack", what: { en: "workspace token", "zh-CN": "工作区令牌" }, keywords: ["xoxa-", "xoxr-"], body: "xox[ar]-(?:\\d-)?[A-Za-z0-9]{8,48}(?:-[A-Za-z0-9]{8,48}){0,3}", docs: "https://api.slack.com/authentication/token-types", match: ["«xoxa-2-<m46>»"], ignore: ["xoxa-token"] }),
  row2({ id: "slack-webhook-url", vendor: "Slack", what: webhookUrl3, keywords: ["hooks.slack.com/"], entropy: 3.3, pattern: /hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services|workflows|triggers)\/[A-Za-z0-9+/]{38,84})(?![A-Za-z0-9+/])/gi, docs: "https://api.slack.com/messaging/webhooks", check: ({ secret: secret3 }) => !/X{6}|0{8}|YOUR/i.test(secret3), match: ["https://hooks.slack.com/«services/T<A10>/B<A10>/<m24>»"], ignore: ["https://hooks.slack.com/services/T<A8>/B<A8>/<x24>", "https://hooks.slack.com/services/..."] }),
  named6({ id: "slack-signing-secret", vendor: "Slack", what: webhookSecret, keywords: ["slack_signing", "slack_client_secret", "slacksigning", "signingsecret", "signing_secret", "slack-signing"], names: "slack|(?<![A-Za-z])signing", nouns: "secret", body: "[a-f0-9]{32}", sample: "<h32>", variable: "SLACK_SIGNING_SECRET", severity: "P1", docs: "https://api.slack.com/authentication/verifying-requests-from-slack" }),
  // Discord, Telegram, others
  row2({ id: "discord-bot-token", vendor: "Discord", what: botToken, keywords: ["discord", "bot_token", "bottoken", "client.login", "bot.run"], reach: { before: 120, after: 200 }, entropy: 4, pattern: new RegExp(`${START2}(?<secret>[MNO][A-Za-z\\d]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38})(?![A-Za-z0-9_.-])`, "g"), docs: "https://discord.com/developers/docs/reference#authentication", match: ["DISCORD_TOKEN=«MT<m24>.<w6>.<w38>»"], ignore: ["DISCORD_TOKEN=MT<m10>.<w6>.<w10>"] }),
  row2({ id: "discord-webhook-url", vendor: "Discord", what: webhookUrl3, keywords: ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/", "discord.com/api/v"], severity: "P1", entropy: 4, pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<secret>[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])/gi, docs: "https://discord.com/developers/docs/resources/webhook", match: ["https://discord.com/api/webhooks/<d18>/«<w68>»"], ignore: ["https://discord.com/api/webhooks/123/abc"] }),
  named6({ id: "discord-client-secret", vendor: "Discord", what: clientSecret3, keywords: ["discord"], names: "discord", body: "(?:[A-Za-z0-9=_-]{32}|[a-f0-9]{64})", sample: "<m32>", variable: "DISCORD_CLIENT_SECRET", entropy: 3.3, docs: "https://discord.com/developers/docs/topics/oauth2" }),
  // An ID where the name promises a token: no secret, but a mistake worth a line.
  row2({ id: "discord-application-id", vendor: "Discord", what: { en: "application ID", "zh-CN": "应用 ID" }, keywords: ["discord"], entropy: 2.2, pattern: /discord[\w.-]{0,20}(?:token|secret)["'`]?(?: string)?\s{0,3}(?:=>|[:?.]{0,3}=|:|>|,)\s{0,12}["'`]?(?<secret>\d{17,19}|\d{32})(?!\w)/gi, check: () => ({ severity: "P3", message: "publishable-key" }), docs: "https://discord.com/developers/docs/reference#snowflakes", match: ["DISCORD_TOKEN=«<d18>»"] }),
  row2({
    id: "telegram-bot-token",
    vendor: "Telegram",
    what: botToken,
    keywords: ["telegr", "bot_token", "bottoken", "tg_bot", "tgbot", "aiogram", "telebot", "tgram:", ":aa"],
    reach: { before: 120, after: 160 },
    entropy: 3.5,
    // `bot<token>` is how the API's own URLs write it.
    pattern: /(?:(?<![A-Za-z0-9_:.-])|(?<=\/bot)|(?<=\\[nrt]))(?<secret>\d{8,10}:AA[A-Za-z0-9_-]{33})(?![A-Za-z0-9_-])/g,
    docs: "https://core.telegram.org/bots/api#authorizing-your-bot",
    match: ["TELEGRAM_BOT_TOKEN=«<d10>:AAH<w32>»", "https://api.telegram.org/bot«<d9>:AAE<w32>»/sendMessage"],
    ignore: ["TELEGRAM_BOT_TOKEN=123456789:AA<w10>", 'token = "<d10>:ABcdEfGhIjKlMnOpQrStUvWxYz"'],
    check: ({ secret: secret3 }) => !/1234567890:|123456789:/.test(secret3)
  }),
  named6({ id: "telegram-bot-token-named", vendor: "Telegram", what: botToken, keywords: ["telegr"], names: "telegr(?:am)?", nouns: "token|key|bot|api", body: "\\d{5,16}:A(?!A)[A-Za-z0-9_-]{34}", sample: "<d9>:AB<w33>", variable: "TELEGRAM_BOT_TOKEN", entropy: 3.5, docs: "https://core.telegram.org/bots/api#authorizing-your-bot" }),
  named6({ id: "mattermost-token", vendor: "Mattermost", what: accessToken6, keywords: ["mattermost"], names: "mattermost", body: "[a-z0-9]{26}", sample: "<a26>", variable: "MATTERMOST_TOKEN", entropy: 3.3, docs: "https://developers.mattermost.com/integrate/reference/personal-access-token/" }),
  named6({ id: "line-channel-token", vendor: "LINE", what: { en: "channel access token", "zh-CN": "频道访问令牌" }, keywords: ["line_channel", "linebotapi", "line_bot", "channel_access_token", "channelaccesstoken"], reach: { before: 60, after: 360 }, names: "line|channel", nouns: "token", body: "[A-Za-z0-9+/]{140,180}={0,2}", sample: "<b170>=", variable: "LINE_CHANNEL_ACCESS_TOKEN", entropy: 4.5, docs: "https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/" }),
  token2({ id: "webex-bot-token", vendor: "Webex", what: botToken, keywords: ["webex", "cisco_spark", "ciscospark"], reach: { before: 100, after: 260 }, body: `[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_${UUID4}`, docs: "https://developer.webex.com/docs/bots", match: ["WEBEX_TOKEN=«<m64>_PF84_<u1>»"] }),
  token2({ id: "zulip-api-key", vendor: "Zulip", what: apiKey6, keywords: ["zulip"], reach: { before: 100, after: 200 }, body: "[A-Za-z0-9]{32}", entropy: 3.8, docs: "https://zulip.com/api/api-keys", check: ({ line, secret: secret3 }) => random3(secret3) && /(?:^|[^a-z_])key["']?\s{0,3}[:=]|zulip[_.-]?(?:bot[_.-]?)?(?:api[_.-]?)?key/i.test(line), match: ["ZULIP_API_KEY=«<m32>»"], ignore: ["zulip commit <h32>", "ZULIP__GIPHY_API_KEY=<m32>"] }),
  // Mail
  row2({ id: "sendgrid-api-key", vendor: "SendGrid", what: apiKey6, keywords: ["sg."], entropy: 4, pattern: new RegExp(`(?:(?<![A-Za-z0-9_.-])|(?<=\\\\[nrt]))(?<secret>SG\\.[A-Za-z0-9=_.-]{66})(?![A-Za-z0-9=_-])`, "g"), docs: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys", match: ["SENDGRID_API_KEY=«SG.<w22>.<w43>»"], ignore: ["SG.<w22>.<w20>", "SG.<x22>.<x43>"] }),
  named6({ id: "mailgun-private-key", vendor: "Mailgun", what: apiKey6, keywords: ["mailgun"], names: "mailgun|(?<![a-z])mg", body: "(?:key-[a-f0-9]{32}|[a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8})", sample: "key-<h32>", variable: "MAILGUN_API_KEY", docs: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth", match: ["MAILGUN_API_KEY=«<h32>-<h8>-<h8>»"] }),
  named6({ id: "mailgun-signing-key", vendor: "Mailgun", what: webhookSecret, keywords: ["mailgun"], names: "mailgun", body: "[a-f0-9]{32}", sample: "<h32>", variable: "MAILGUN_WEBHOOK_SIGNING_KEY", severity: "P1", docs: "https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks" }),
  named6({ id: "mailgun-public-key", vendor: "Mailgun", what: { en: "public validation key", "zh-CN": "公开校验密钥" }, keywords: ["pubkey-"], names: "mailgun", body: "pubkey-[a-f0-9]{32}", sample: "pubkey-<h32>", variable: "MAILGUN_PUBLIC_KEY", check: () => ({ severity: "P3", message: "publishable-key" }), docs: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth" }),
  token2({ id: "mailchimp-api-key", vendor: "Mailchimp", what: apiKey6, keywords: ["-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9"], body: "[0-9a-f]{32}-us\\d{1,2}(?!\\))", entropy: 3.2, docs: "https://mailchimp.com/developer/marketing/guides/quick-start/", match: ["MAILCHIMP_API_KEY=«<h32>-us14»"], ignore: ["<h30>-us14"] }),
  token2({ id: "mandrill-api-key", vendor: "Mandrill", what: apiKey6, keywords: ["mandrill"], reach: { before: 100, after: 160 }, body: "md-[A-Za-z0-9_-]{22}", docs: "https://mailchimp.com/developer/transactional/guides/quick-start/", match: ["MANDRILL_API_KEY=«md-<w22>»"] }),
  named6({ id: "mandrill-legacy-key", vendor: "Mandrill", what: apiKey6, keywords: ["mandrill"], names: "mandrill", body: "[A-Za-z0-9_-]{22}", sample: "<m22>", variable: "MANDRILL_API_KEY", entropy: 3.5, docs: "https://mailchimp.com/developer/transactional/guides/quick-start/" }),
  named6({ id: "postmark-server-token", vendor: "Postmark", what: apiToken6, keywords: ["postmark"], names: "postmark", body: UUID4, sample: "<u1>", variable: "POSTMARK_SERVER_TOKEN", docs: "https://postmarkapp.com/developer/api/overview#authentication", ignore: ["POSTMARK_API_TEST"] }),
  token2({ id: "resend-api-key", vendor: "Resend", what: apiKey6, keywords: opening("re_"), body: "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}", entropy: 3.6, docs: "https://resend.com/docs/dashboard/api-keys/introduction", match: ["RESEND_API_KEY=«re_<m8>_<m24>»"], ignore: ["re_123456789", "re_<l6>_<l20>"], check: ({ secret: secret3 }) => /\d/.test(secret3) && /[A-Z]/.test(secret3) }),
  token2({ id: "brevo-api-key", vendor: "Brevo", what: apiKey6, keywords: ["xkeysib-"], body: "xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}", docs: "https://developers.brevo.com/docs/getting-started", match: ["BREVO_API_KEY=«xkeysib-<h64>-<m16>»"] }),
  token2({ id: "brevo-smtp-key", vendor: "Brevo", what: { en: "SMTP key", "zh-CN": "SMTP 密钥" }, keywords: ["xsmtpsib-"], body: "xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}", docs: "https://developers.brevo.com/docs/smtp-integration", match: ["«xsmtpsib-<h64>-<m16>»"] }),
  named6({ id: "mailjet-secret-key", vendor: "Mailjet", what: kinds.secretKey, keywords: ["mailjet", "mj_apikey"], names: "mailjet|mj(?=_)", body: "[a-f0-9]{32}", sample: "<h32>", variable: "MJ_APIKEY_PRIVATE", nouns: "secret|private|key", docs: "https://dev.mailjet.com/email/guides/" }),
  token2({ id: "mailersend-api-token", vendor: "MailerSend", what: apiToken6, keywords: ["mlsn."], body: "mlsn\\.[a-f0-9]{64}", docs: "https://developers.mailersend.com/general.html#authentication", match: ["MAILERSEND_API_KEY=«mlsn.<h64>»"] }),
  named6({ id: "sparkpost-api-key", vendor: "SparkPost", what: apiKey6, keywords: ["sparkpost"], names: "sparkpost", body: "[a-f0-9]{40}", sample: "<h40>", variable: "SPARKPOST_API_KEY", docs: "https://developers.sparkpost.com/api/#header-authentication" }),
  token2({ id: "loops-api-key", vendor: "Loops", what: apiKey6, keywords: ["loops_api", "loops.so"], reach: { before: 60, after: 120 }, body: "[a-f0-9]{32}", docs: "https://loops.so/docs/api-reference/intro", check: ({ line, secret: secret3 }) => random3(secret3) && /loops[\w.-]{0,20}key["']?\s{0,3}[:=]/i.test(line), match: ["LOOPS_API_KEY=«<h32>»"] }),
  named6({ id: "sendbird-token", vendor: "Sendbird", what: apiToken6, keywords: ["sendbird"], names: "sendbird", body: `(?:[a-f0-9]{40}|${UUID4})`, sample: "<h40>", variable: "SENDBIRD_API_TOKEN", docs: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api" }),
  named6({ id: "beamer-api-token", vendor: "Beamer", what: apiToken6, keywords: ["beamer"], names: "beamer", body: "b_[A-Za-z0-9=_-]{44}", sample: "b_<w44>", variable: "BEAMER_API_KEY", docs: "https://www.getbeamer.com/docs/api/" }),
  // SMS, voice, push
  row2({ id: "twilio-api-key", vendor: "Twilio", what: apiKey6, keywords: ["twilio", "sk0", "sk1", "sk2", "sk3", "sk4", "sk5", "sk6", "sk7", "sk8", "sk9", ...opening("ska", "skb", "skc", "skd", "ske", "skf")], severity: "P1", entropy: 3.2, pattern: new RegExp(`(?<![A-Za-z0-9+/_-])(?<secret>SK[0-9a-fA-F]{32})(?![A-Za-z0-9+/=_-])`, "g"), docs: "https://www.twilio.com/docs/iam/api-keys", match: ["TWILIO_API_KEY=«SK<h32>»"], ignore: ["SK<h30>", "TASK<h32>"] }),
  named6({ id: "twilio-auth-token", vendor: "Twilio", what: { en: "auth token or API key secret", "zh-CN": "认证令牌或 API 密钥" }, keywords: ["twilio"], names: "twilio", body: "(?:[a-f0-9]{32}|[A-Za-z0-9]{32})", sample: "<h32>", variable: "TWILIO_AUTH_TOKEN", docs: "https://www.twilio.com/docs/iam/api/authtoken" }),
  row2({ id: "twilio-account-pair", vendor: "Twilio", what: { en: "auth token beside its account SID", "zh-CN": "与账户 SID 成对的认证令牌" }, keywords: ["account_sid", "accountsid"], reach: { before: 20, after: 200 }, entropy: 3.2, pattern: /account_?sid["']?\s{0,3}[:=]\s{0,3}["']?AC[a-f0-9]{32}["']?[\s,;]{1,12}["']?(?:const |let |var )?auth_?token["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[a-f0-9]{32})(?![A-Za-z0-9])/gi, docs: "https://www.twilio.com/docs/iam/api/authtoken", match: ['account_sid = "AC<h32>"\nauth_token = "«<h32>»"'] }),
  named6({ id: "messagebird-access-key", vendor: "Bird (MessageBird)", what: accessToken6, keywords: ["messagebird", "message-bird", "message_bird"], names: "message[_-]?bird", body: `(?:[A-Za-z0-9]{25}|${UUID4})`, sample: "<m25>", variable: "MESSAGEBIRD_ACCESS_KEY", entropy: 3.3, docs: "https://developers.messagebird.com/api/" }),
  named6({ id: "vonage-api-secret", vendor: "Vonage", what: apiSecret3, keywords: ["vonage", "nexmo"], names: "vonage|nexmo", nouns: "secret", body: "[A-Za-z0-9]{16}", sample: "<m16>", variable: "VONAGE_API_SECRET", entropy: 3.2, docs: "https://developer.vonage.com/en/getting-started/concepts/authentication" }),
  named6({ id: "telnyx-api-key", vendor: "Telnyx", what: apiKey6, keywords: ["telnyx"], names: "telnyx", body: "KEY[A-Za-z0-9_-]{55}", sample: "KEY<w55>", variable: "TELNYX_API_KEY", docs: "https://developers.telnyx.com/docs/overview" }),
  named6({ id: "plivo-auth-token", vendor: "Plivo", what: { en: "auth token", "zh-CN": "认证令牌" }, keywords: ["plivo"], names: "plivo", nouns: "token", body: "[A-Za-z0-9]{40}", sample: "<m40>", variable: "PLIVO_AUTH_TOKEN", docs: "https://www.plivo.com/docs/account/api/overview" }),
  token2({ id: "onesignal-api-key", vendor: "OneSignal", what: apiKey6, keywords: ["os_v2_"], body: "os_v2_(?:app|org)_[a-z2-7]{90,110}", docs: "https://documentation.onesignal.com/docs/en/keys-and-ids", match: ["ONESIGNAL_API_KEY=«os_v2_app_a2<l98>»"], entropy: 3 }),
  named6({ id: "pusher-secret", vendor: "Pusher", what: appSecret2, keywords: ["pusher"], names: "pusher", nouns: "secret", body: "[a-f0-9]{20}", sample: "<h20>", variable: "PUSHER_APP_SECRET", entropy: 2.7, docs: "https://pusher.com/docs/channels/getting_started/" }),
  row2({ id: "ably-api-key", vendor: "Ably", what: apiKey6, keywords: ["ably"], reach: { before: 60, after: 160 }, entropy: 3.8, pattern: new RegExp(`${START2}(?<secret>[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43})${END}`, "g"), docs: "https://ably.com/docs/auth/basic", match: ["ABLY_API_KEY=«<m6>.<m6>:<w43>»"] }),
  token2({ id: "pubnub-secret-key", vendor: "PubNub", what: kinds.secretKey, keywords: ["sec-c-"], body: "sec-c-[A-Za-z0-9+/=]{48}", docs: "https://www.pubnub.com/docs/general/setup/account-setup", match: ["PUBNUB_SECRET_KEY=«sec-c-<m48>»"] }),
  token2({ id: "expo-access-token", vendor: "Expo", what: accessToken6, keywords: ["expo_token", "expo_access_token", "eas_token"], reach: { before: 10, after: 120 }, body: "[A-Za-z0-9_-]{40}", entropy: 4, docs: "https://docs.expo.dev/accounts/programmatic-access/", check: ({ line, secret: secret3 }) => random3(secret3) && /(?:expo|eas)[\w.-]{0,20}token["']?\s{0,3}[:=]/i.test(line), match: ["EXPO_TOKEN=«<w40>»"] }),
  // Social
  named6({ id: "twitter-api-secret", vendor: "X (Twitter)", what: apiSecret3, keywords: ["twitter", "x_api_", "x_consumer", "x_access"], names: "twitter|(?<![A-Za-z])x(?=_(?:api|consumer|access))", body: "(?:[A-Za-z0-9]{50}|[A-Za-z0-9]{45}|[A-Za-z0-9]{25}|\\d{15,25}-[A-Za-z0-9]{20,40})", sample: "<m50>", variable: "TWITTER_API_SECRET", entropy: 3.3, docs: "https://docs.x.com/resources/fundamentals/authentication/overview", match: ["TWITTER_ACCESS_TOKEN=«<d19>-<m30>»"] }),
  row2({ id: "twitter-bearer-token", vendor: "X (Twitter)", what: { en: "app bearer token", "zh-CN": "应用 Bearer 令牌" }, keywords: ["aaaaaaaaaaaaaaaaaaaa"], entropy: 3, pattern: /(?<![A-Za-z0-9+/_-])A{22}(?<secret>[A-Za-z0-9%]{70,120})(?![A-Za-z0-9+/=_-])/g, docs: "https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/application-only", check: ({ secret: secret3, line }) => random3(secret3) && (/%[23][0-9A-F]/.test(secret3) || /twitter|bearer/i.test(line)), match: ["TWITTER_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAAA«<m20>%2B<m60>%3D<m10>»"], ignore: ["data:font/woff;base64,AAAAAAAAAAAAAAAAAAAAAA<m90>"] }),
  token2({ id: "facebook-page-token", vendor: "Meta", what: accessToken6, keywords: ["eaa"], body: "EAA[A-Z](?=[A-Za-z]*\\d)[A-Za-z0-9]{100,400}", reach: { before: 10, after: 420 }, entropy: 4, docs: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens", match: ["FB_PAGE_TOKEN=«EAAC<m160>»", "«EAAM<m120>»"], ignore: ["EAAC<m40>"], check: ({ secret: secret3 }) => random3(secret3) }),
  row2({ id: "facebook-app-token", vendor: "Meta", what: { en: "app access token", "zh-CN": "应用访问令牌" }, keywords: ["facebook", "fb_", "access_token="], entropy: 3, pattern: /(?<![A-Za-z0-9|])(?<secret>\d{15,16}(?:\||%7C|%)[A-Za-z0-9_-]{27,40})(?![A-Za-z0-9_-])/gi, check: ({ secret: secret3 }) => /[a-z]/i.test(secret3.slice(17)) && /\d/.test(secret3.slice(17)), docs: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens", match: ["access_token=«<d15>|<w27>»"] }),
  named6({ id: "facebook-app-secret", vendor: "Meta", what: appSecret2, keywords: ["facebook", "fb_app", "fb_client", "instagram", "meta_app", "whatsapp"], names: "facebook|(?<![a-z])fb(?=_)|instagram|meta(?=_app)|whatsapp", body: "[a-f0-9]{32}", sample: "<h32>", variable: "FACEBOOK_APP_SECRET", docs: "https://developers.facebook.com/docs/facebook-login/security" }),
  token2({ id: "instagram-token", vendor: "Meta", what: { en: "Instagram access token", "zh-CN": "Instagram 访问令牌" }, keywords: ["igqv", "igaa"], body: "IG(?:QV|AA)[A-Za-z0-9_-]{100,300}", reach: { before: 10, after: 320 }, entropy: 4, docs: "https://developers.facebook.com/docs/instagram-platform", match: ["«IGQV<m150>»"] }),
  named6({ id: "linkedin-client-secret", vendor: "LinkedIn", what: clientSecret3, keywords: ["linkedin", "linked_in", "linked-in"], names: "linked[_-]?in", body: "(?:WPL_AP1\\.[A-Za-z0-9]{16}\\.[A-Za-z0-9+/]{6,8}={0,2}|[A-Za-z0-9]{16}|[A-Za-z0-9]{14})", sample: "<m16>", variable: "LINKEDIN_CLIENT_SECRET", entropy: 2.9, docs: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow" }),
  named6({ id: "twitch-secret", vendor: "Twitch", what: clientSecret3, keywords: ["twitch"], names: "twitch", body: "[a-z0-9]{30}", sample: "<a30>", variable: "TWITCH_CLIENT_SECRET", entropy: 3.3, docs: "https://dev.twitch.tv/docs/authentication/" }),
  named6({ id: "reddit-client-secret", vendor: "Reddit", what: clientSecret3, keywords: ["reddit", "praw"], names: "reddit|praw", nouns: "secret", body: "[A-Za-z0-9_-]{27,30}", sample: "<w30>", variable: "REDDIT_CLIENT_SECRET", entropy: 3.5, docs: "https://github.com/reddit-archive/reddit/wiki/OAuth2" }),
  named6({ id: "tiktok-client-secret", vendor: "TikTok", what: clientSecret3, keywords: ["tiktok"], names: "tiktok", nouns: "secret", body: "(?:[A-Za-z0-9]{32}|[a-f0-9]{40})", sample: "<m32>", variable: "TIKTOK_CLIENT_SECRET", docs: "https://developers.tiktok.com/doc/oauth-user-access-token-management" }),
  named6({ id: "kakao-api-key", vendor: "Kakao", what: { en: "REST API key or client secret", "zh-CN": "REST API 密钥或客户端密钥" }, keywords: ["kakao"], names: "kakao", nouns: "rest_?api_?key|secret|admin_?key", body: "[A-Za-z0-9]{32}", sample: "<h32>", variable: "KAKAO_CLIENT_SECRET", docs: "https://developers.kakao.com/docs/latest/en/kakaologin/rest-api" }),
  named6({ id: "flickr-secret", vendor: "Flickr", what: apiSecret3, keywords: ["flickr"], names: "flickr", body: "[a-z0-9]{32}", sample: "<h32>", variable: "FLICKR_API_KEY", severity: "P1", docs: "https://www.flickr.com/services/api/auth.oauth.html" }),
  named6({ id: "gitter-token", vendor: "Gitter", what: accessToken6, keywords: ["gitter"], names: "gitter", body: "[a-z0-9_-]{40}", sample: "<a40>", variable: "GITTER_TOKEN", docs: "https://developer.gitter.im/docs/authentication" }),
  row2({ id: "gmail-app-password", vendor: "Google", what: { en: "app password", "zh-CN": "应用专用密码" }, keywords: ["gmail", "mail_password", "host_password", "smtp_pass", "app_password"], entropy: 2.8, pattern: /(?:gmail|mail|host|smtp|app)[\w.-]{0,20}pass(?:word)?["']?\s{0,3}[:=]\s{0,3}["'](?<secret>[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})["']/gi, docs: "https://support.google.com/accounts/answer/185833", match: ['GMAIL_APP_PASSWORD="«<l4> <l4> <l4> <l4>»"'], ignore: ['GMAIL_APP_PASSWORD="your pass word here"', 'EMAIL_HOST_PASSWORD="abcd efgh ijkl mnop"'], check: ({ secret: secret3 }) => !/abcd|xxxx|your|pass|word|here/.test(secret3) }),
  row2({ id: "zapier-webhook-url", vendor: "Zapier", what: webhookUrl3, keywords: ["hooks.zapier.com/"], severity: "P1", pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{5,9}\/[a-z0-9]{6,8})(?![a-z0-9])/gi, docs: "https://help.zapier.com/hc/en-us/articles/8496288690317", match: ["https://hooks.zapier.com/hooks/catch/«<d7>/<a7>»/"], ignore: ["https://hooks.zapier.com/hooks/catch/"] }),
  row2({ id: "power-automate-url", vendor: "Microsoft Power Automate", what: webhookUrl3, keywords: ["/triggers/manual/paths/invoke"], severity: "P1", reach: { before: 300, after: 300 }, entropy: 3.8, pattern: /\/workflows\/[a-f0-9]{32}\/triggers\/manual\/paths\/invoke[^\s"'<>]{0,200}?[?&]sig=(?<secret>[A-Za-z0-9_-]{40,46})(?![A-Za-z0-9_-])/gi, docs: "https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app", match: ["https://a.logic.azure.com:443/workflows/<h32>/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Frun&sv=1.0&sig=«<w43>»"] })
];

// rules/secret/providers/observability.ts
var { accessToken: accessToken7, apiKey: apiKey7, apiSecret: apiSecret4, apiToken: apiToken7, personalToken: personalToken5, secretKey: secretKey6, serviceToken: serviceToken2 } = kinds;
var UUID5 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var ingestKey = { en: "ingest key", "zh-CN": "数据写入密钥" };
var sealGrafana = (rest) => rest + crc32HexLittleEndian(rest.slice(0, -1));
function isSentryPayload(secret3) {
  try {
    return /^\{"iat":[^]*"region_url":/.test(atob(secret3.slice("sntrys_".length).split("_")[0]));
  } catch {
    return false;
  }
}
var rows8 = [
  named6({ id: "datadog-api-key", vendor: "Datadog", what: { en: "API or application key", "zh-CN": "API 密钥或应用密钥" }, keywords: ["datadog", "dd_api", "dd_app", "dd-api", "dd-app", "ddapi"], names: "datadog|(?<![A-Za-z])dd(?=[_-]?(?:api|app))", body: "(?:[a-f0-9]{32}|[a-z0-9]{40})", sample: "<h32>", variable: "DATADOG_API_KEY", docs: "https://docs.datadoghq.com/account_management/api-app-keys/", match: ["DD_APP_KEY=«<h40>»"] }),
  token2({ id: "newrelic-user-key", vendor: "New Relic", what: { en: "user API key", "zh-CN": "用户 API 密钥" }, keywords: ["nrak-"], body: "NRAK-[A-Za-z0-9]{27}", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/", match: ["NEW_RELIC_API_KEY=«NRAK-<A27>»"] }),
  token2({ id: "newrelic-license-key", vendor: "New Relic", what: { en: "license key", "zh-CN": "许可证密钥" }, keywords: ["ffffnral"], body: "(?:[a-f0-9]{32}|[a-z]{2}\\d{2}xx[a-f0-9]{26})FFFFNRAL", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key", match: ["NEW_RELIC_LICENSE_KEY=«<h32>FFFFNRAL»", "«eu01xx<h26>FFFFNRAL»"] }),
  token2({ id: "newrelic-insert-key", vendor: "New Relic", what: { en: "Insights insert or query key", "zh-CN": "Insights 写入/查询密钥" }, keywords: ["nrii-", "nriq-"], body: "NRI[IQ]-[A-Za-z0-9_-]{25,32}", severity: "P1", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/", match: ["«NRII-<w32>»"] }),
  token2({ id: "newrelic-browser-key", vendor: "New Relic", what: { en: "browser key (made to be published)", "zh-CN": "浏览器密钥(可公开)" }, keywords: ["nrjs-", "nrbr-"], body: "NR(?:JS|BR)-[a-f0-9]{19}", severity: "P3", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/", match: ["«NRJS-<h19>»"] }),
  named6({ id: "newrelic-legacy-key", vendor: "New Relic", what: apiKey7, keywords: ["new-relic", "newrelic", "new_relic"], names: "new[-_]?relic", body: "(?:[a-z0-9]{64}|[a-f0-9]{40})", sample: "<h64>", variable: "NEW_RELIC_API_KEY", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/" }),
  row2({
    id: "sentry-org-token",
    vendor: "Sentry",
    what: { en: "organization auth token", "zh-CN": "组织认证令牌" },
    keywords: ["sntrys_ey"],
    reach: { before: 10, after: 420 },
    entropy: 4,
    pattern: /(?<![A-Za-z0-9_-])(?<secret>sntrys_eyJ[A-Za-z0-9+/_]{60,320}={0,2}_[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/])/g,
    check: ({ secret: secret3 }) => isSentryPayload(secret3),
    docs: "https://docs.sentry.io/account/auth-tokens/",
    match: ["SENTRY_AUTH_TOKEN=«sntrys_eyJpYXQiOjE3MDAwMDAwMDAuMCwidXJsIjoiaHR0cHM6Ly9zZW50cnkuaW8iLCJyZWdpb25fdXJsIjoiaHR0cHM6Ly91cy5zZW50cnkuaW8iLCJvcmciOiJ4In0=_<m43>»"],
    ignore: ["sntrys_eyJ<m100>_<m43>"]
  }),
  token2({ id: "sentry-user-token", vendor: "Sentry", what: { en: "user auth token", "zh-CN": "用户认证令牌" }, keywords: ["sntryu_"], body: "sntryu_[a-f0-9]{64}", docs: "https://docs.sentry.io/account/auth-tokens/", match: ["SENTRY_AUTH_TOKEN=«sntryu_<h64>»"] }),
  token2({ id: "sentry-integration-token", vendor: "Sentry", what: { en: "integration auth token", "zh-CN": "集成认证令牌" }, keywords: ["sntrya_", "sntryi_"], body: "sntry[ai]_[a-f0-9]{64}", docs: "https://docs.sentry.io/account/auth-tokens/", match: ["«sntrya_<h64>»"] }),
  named6({ id: "sentry-legacy-token", vendor: "Sentry", what: { en: "auth token", "zh-CN": "认证令牌" }, keywords: ["sentry"], names: "sentry", nouns: "token|api_?key|secret", body: "[a-f0-9]{64}", sample: "<h64>", variable: "SENTRY_AUTH_TOKEN", docs: "https://docs.sentry.io/account/auth-tokens/", ignore: ["SENTRY_DSN=https://<h32>@o0.ingest.sentry.io/0"] }),
  token2({ id: "grafana-service-account-token", vendor: "Grafana", what: { en: "service account token", "zh-CN": "服务账号令牌" }, keywords: ["glsa_"], body: "glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}", check: sealed3(8, sealGrafana), seal: sealGrafana, docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/", match: ["GRAFANA_TOKEN=«glsa_<m32>_»"], ignore: ["glsa_<m32>"] }),
  row2({ id: "grafana-cloud-token", vendor: "Grafana", what: { en: "Cloud access policy token", "zh-CN": "Cloud 访问策略令牌" }, keywords: ["glc_"], reach: { before: 10, after: 420 }, entropy: 3.2, pattern: /(?<![A-Za-z0-9_+/-])(?<secret>glc_[A-Za-z0-9+/]{32,400}={0,3})(?![A-Za-z0-9+/=_])/g, docs: "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/", match: ["«glc_eyJvIjoi<m90>»"], ignore: ["glc_<m16>"] }),
  token2({ id: "grafana-api-key", vendor: "Grafana", what: { en: "API key (legacy)", "zh-CN": "API 密钥(旧版)" }, keywords: ["eyjrijoi"], body: "eyJrIjoi[A-Za-z0-9]{60,400}={0,3}", reach: { before: 10, after: 420 }, entropy: 3.2, docs: "https://grafana.com/docs/grafana/latest/developers/http_api/auth/", match: ["GRAFANA_API_KEY=«eyJrIjoi<m84>==»"], ignore: ["eyJrIjoi<m20>"] }),
  token2({ id: "dynatrace-token", vendor: "Dynatrace", what: apiToken7, keywords: ["dt0c01.", "dt0s01.", "dt0s16.", "dt0s08."], body: "dt0[a-z]\\d{2}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}", entropy: 3.5, docs: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens", match: ["DT_API_TOKEN=«dt0c01.<A24>.<A64>»"], ignore: ["dt0c01.<A24>"] }),
  token2({ id: "honeycomb-key", vendor: "Honeycomb", what: ingestKey, keywords: ["hcaik_", "hcxik_", "hcamk_", "hcxmk_", "hcbik_"], body: "hc[a-z](?:ik|mk)_[a-z0-9]{26}[a-z0-9]{32}", docs: "https://docs.honeycomb.io/configure/environments/manage-api-keys/", match: ["HONEYCOMB_API_KEY=«hcaik_<a58>»"] }),
  named6({ id: "honeycomb-legacy-key", vendor: "Honeycomb", what: apiKey7, keywords: ["honeycomb"], names: "honeycomb", body: "(?:[a-f0-9]{32}|[A-Za-z0-9]{22})", sample: "<m22>", variable: "HONEYCOMB_API_KEY", entropy: 3.2, docs: "https://docs.honeycomb.io/configure/environments/manage-api-keys/" }),
  named6({ id: "pagerduty-api-key", vendor: "PagerDuty", what: apiKey7, keywords: ["pagerduty", "pager_duty", "pd_api"], names: "pager_?duty|(?<![a-z])pd(?=_api)", body: "(?:[uy]\\+[A-Za-z0-9_+-]{18}|[A-Za-z0-9_+-]{20})", sample: "u+<m18>", variable: "PAGERDUTY_API_KEY", entropy: 3.3, docs: "https://support.pagerduty.com/main/docs/api-access-keys" }),
  named6({ id: "opsgenie-api-key", vendor: "Opsgenie", what: apiKey7, keywords: ["opsgenie"], names: "opsgenie", body: UUID5, sample: "<u1>", variable: "OPSGENIE_API_KEY", docs: "https://support.atlassian.com/opsgenie/docs/api-key-management/" }),
  token2({ id: "logfire-token", vendor: "Pydantic Logfire", what: { en: "write token", "zh-CN": "写入令牌" }, keywords: ["pylf_v1_"], body: "pylf_v\\d_[a-z]{2}_[A-Za-z0-9]{40,48}", severity: "P1", docs: "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/", match: ["LOGFIRE_TOKEN=«pylf_v1_us_<m43>»"] }),
  token2({ id: "axiom-token", vendor: "Axiom", what: apiToken7, keywords: ["xaat-", "xapt-"], body: `xa[ap]t-${UUID5}`, docs: "https://axiom.co/docs/reference/tokens", match: ["AXIOM_TOKEN=«xaat-<u1>»"] }),
  named6({ id: "betterstack-token", vendor: "Better Stack", what: apiToken7, keywords: ["betterstack", "better_stack", "logtail", "betteruptime"], names: "better_?stack|logtail|betteruptime", nouns: "token", body: "[A-Za-z0-9]{24}", sample: "<m24>", variable: "LOGTAIL_SOURCE_TOKEN", entropy: 3.3, severity: "P1", docs: "https://betterstack.com/docs/logs/api/getting-started/" }),
  named6({ id: "rollbar-access-token", vendor: "Rollbar", what: accessToken7, keywords: ["rollbar"], names: "rollbar", nouns: "token", body: "(?:[a-f0-9]{32}|[a-f0-9]{128})", sample: "<h32>", variable: "ROLLBAR_ACCESS_TOKEN", severity: "P1", docs: "https://docs.rollbar.com/docs/access-tokens" }),
  named6({ id: "bugsnag-api-key", vendor: "BugSnag", what: apiKey7, keywords: ["bugsnag"], names: "bugsnag", body: "[a-f0-9]{32}", sample: "<h32>", variable: "BUGSNAG_API_KEY", severity: "P3", docs: "https://docs.bugsnag.com/api/" }),
  named6({ id: "airbrake-project-key", vendor: "Airbrake", what: apiKey7, keywords: ["airbrake"], names: "airbrake", body: "(?:[a-f0-9]{32}|[a-f0-9]{40})", sample: "<h32>", variable: "AIRBRAKE_API_KEY", severity: "P2", docs: "https://docs.airbrake.io/docs/devops-tools/api/" }),
  named6({ id: "splunk-hec-token", vendor: "Splunk", what: { en: "HTTP Event Collector token", "zh-CN": "HTTP 事件收集器令牌" }, keywords: ["splunk"], names: "splunk", nouns: "token|authorization", body: UUID5, sample: "<u1>", variable: "SPLUNK_HEC_TOKEN", docs: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector" }),
  named6({ id: "splunk-observability-token", vendor: "Splunk Observability", what: accessToken7, keywords: ["signalfx", "splunk_access", "sfx_"], names: "signalfx|splunk(?=_access)|sfx", nouns: "token", body: "[A-Za-z0-9_-]{22}", sample: "<m22>", variable: "SPLUNK_ACCESS_TOKEN", entropy: 3.5, docs: "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html" }),
  named6({ id: "sumologic-access-key", vendor: "Sumo Logic", what: accessToken7, keywords: ["sumo"], names: "(?<![A-Za-z])sumo(?:logic)?", nouns: "access_?(?:key|id)|token|secret|key", body: "(?:[A-Za-z0-9]{64}|su[A-Za-z0-9]{12})", sample: "<m64>", variable: "SUMOLOGIC_ACCESS_KEY", docs: "https://help.sumologic.com/docs/manage/security/access-keys/" }),
  named6({ id: "loggly-token", vendor: "Loggly", what: { en: "customer token", "zh-CN": "客户令牌" }, keywords: ["loggly"], names: "loggly", nouns: "token", body: UUID5, sample: "<u1>", variable: "LOGGLY_TOKEN", severity: "P1", docs: "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm" }),
  named6({ id: "logzio-token", vendor: "Logz.io", what: apiToken7, keywords: ["logzio", "logz_io", "logz.io"], names: "logz[._]?io", nouns: "token", body: `(?:${UUID5}|[A-Za-z]{32})`, sample: "<u1>", variable: "LOGZIO_TOKEN", severity: "P1", docs: "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/" }),
  named6({ id: "coralogix-key", vendor: "Coralogix", what: apiKey7, keywords: ["cxtp_", "cxup_", "coralogix"], names: "coralogix", body: "(?:cxt[ph]|cxup)_[A-Za-z0-9]{30}", sample: "cxtp_<m30>", variable: "CORALOGIX_PRIVATE_KEY", docs: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/" }),
  token2({ id: "rootly-api-key", vendor: "Rootly", what: apiKey7, keywords: ["rootly_"], body: "rootly_[a-f0-9]{64}", docs: "https://rootly.com/api", match: ["«rootly_<h64>»"] }),
  named6({ id: "uptimerobot-api-key", vendor: "UptimeRobot", what: apiKey7, keywords: ["uptimerobot", "uptime_robot"], names: "uptime_?robot", body: "[um]\\d{6,9}-[A-Za-z0-9]{24}", sample: "u<d7>-<h24>", variable: "UPTIMEROBOT_API_KEY", docs: "https://uptimerobot.com/api/" }),
  named6({ id: "elastic-api-key", vendor: "Elastic", what: apiKey7, keywords: ["elastic_api", "elasticsearch_api", "elastic_cloud", "es_api_key", "elastic-api"], names: "elastic(?:search)?|(?<![a-z])es(?=_api_key)", body: "(?:essu_)?[A-Za-z0-9+/_-]{58,100}={0,2}", sample: "<m58>==", variable: "ELASTIC_API_KEY", entropy: 4.2, docs: "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys" }),
  // Analytics: write keys are made to stand in pages; these are the other ones.
  token2({ id: "posthog-personal-key", vendor: "PostHog", what: { en: "personal API key", "zh-CN": "个人 API 密钥" }, keywords: ["phx_"], body: "phx_[A-Za-z0-9_]{40,50}", docs: "https://posthog.com/docs/api", match: ["POSTHOG_PERSONAL_API_KEY=«phx_<m43>»"], ignore: ["phc_<m43>"] }),
  named6({ id: "mixpanel-secret", vendor: "Mixpanel", what: apiSecret4, keywords: ["mixpanel"], names: "mixpanel", nouns: "secret|service_?account_?pass\\w*", body: "[A-Za-z0-9]{32}", sample: "<h32>", variable: "MIXPANEL_API_SECRET", docs: "https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects#api-secret" }),
  named6({ id: "amplitude-secret-key", vendor: "Amplitude", what: secretKey6, keywords: ["amplitude"], names: "amplitude", nouns: "secret", body: "[a-f0-9]{32}", sample: "<h32>", variable: "AMPLITUDE_SECRET_KEY", docs: "https://amplitude.com/docs/apis/authentication" }),
  token2({ id: "segment-public-api-token", vendor: "Segment", what: { en: "Public API token (secret despite its name)", "zh-CN": "Public API 令牌(名为 Public 但须保密)" }, keywords: ["sgp_"], body: "sgp_(?![a-f0-9]{64}(?![A-Za-z0-9]))[A-Za-z0-9]{64}", docs: "https://segment.com/docs/api/public-api/", match: ["SEGMENT_TOKEN=«sgp_<m64>»"], ignore: ["sgp_<m30>"] }),
  named6({ id: "segment-access-token", vendor: "Segment", what: accessToken7, keywords: ["segment_"], names: "(?<![A-Za-z])segment", nouns: "token|secret", body: "[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{43}", sample: "<w43>.<w43>", variable: "SEGMENT_ACCESS_TOKEN", docs: "https://segment.com/docs/api/config-api/authentication/" }),
  row2({ id: "launchdarkly-sdk-key", vendor: "LaunchDarkly", what: { en: "SDK or API key", "zh-CN": "SDK 或 API 密钥" }, keywords: ["launchdarkly", "ld_sdk", "ldclient", "sdk-"], entropy: 3.2, pattern: new RegExp(`${START2}(?<secret>(?:sdk|api|rel)-${UUID5})${END}`, "g"), docs: "https://launchdarkly.com/docs/home/account/api", match: ["LAUNCHDARKLY_SDK_KEY=«sdk-<u1>»", 'ldclient.set_config(Config("«api-<u1>»"))'], ignore: ["mob-<u1>"] }),
  named6({ id: "launchdarkly-access-token", vendor: "LaunchDarkly", what: accessToken7, keywords: ["launchdarkly"], names: "launchdarkly", body: "[A-Za-z0-9=_-]{40}", sample: "<m40>", variable: "LAUNCHDARKLY_ACCESS_TOKEN", entropy: 3.5, docs: "https://launchdarkly.com/docs/home/account/api", check: ({ secret: secret3 }) => !/^(?:sdk|api|mob|rel)-/.test(secret3) }),
  row2({ id: "statsig-secret-key", vendor: "Statsig", what: { en: "server secret key", "zh-CN": "服务端密钥" }, keywords: ["statsig", "console-"], entropy: 3.8, pattern: new RegExp(`${START2}(?<secret>(?:secret|console)-[A-Za-z0-9]{40,50})${END}`, "g"), docs: "https://docs.statsig.com/access-management/introduction", match: ["STATSIG_SERVER_KEY=«secret-<m43>»"], ignore: ["client-<m43>"] }),
  token2({ id: "growthbook-secret-key", vendor: "GrowthBook", what: secretKey6, keywords: ["secret_admin_", "secret_user_", "secret_readonly_"], body: "secret_(?:admin|user|readonly)_[A-Za-z0-9]{40,50}", docs: "https://docs.growthbook.io/api", match: ["«secret_admin_<m43>»"] }),
  named6({ id: "optimizely-token", vendor: "Optimizely", what: personalToken5, keywords: ["optimizely"], names: "optimizely", nouns: "token", body: "2:[A-Za-z0-9_-]{54,60}", sample: "2:<w56>", variable: "OPTIMIZELY_TOKEN", docs: "https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token" }),
  named6({ id: "statuspage-api-key", vendor: "Atlassian Statuspage", what: apiKey7, keywords: ["statuspage"], names: "statuspage", body: `(?:${UUID5}|[a-f0-9]{64})`, sample: "<u1>", variable: "STATUSPAGE_API_KEY", docs: "https://developer.statuspage.io/#section/Authentication" }),
  token2({ id: "readme-api-key", vendor: "ReadMe", what: apiKey7, keywords: ["rdme_"], body: "rdme_[a-z0-9]{70}", docs: "https://docs.readme.com/main/reference/authentication", match: ["«rdme_<a70>»"] }),
  named6({ id: "thousandeyes-token", vendor: "ThousandEyes", what: apiToken7, keywords: ["thousandeyes"], names: "thousandeyes", body: `(?:${UUID5}|[A-Za-z0-9]{32})`, sample: "<m32>", variable: "THOUSANDEYES_TOKEN", docs: "https://developer.cisco.com/docs/thousandeyes/authentication/" }),
  named6({ id: "meraki-api-key", vendor: "Cisco Meraki", what: apiKey7, keywords: ["meraki"], names: "meraki", body: "[0-9a-f]{40}", sample: "<h40>", variable: "MERAKI_API_KEY", docs: "https://developer.cisco.com/meraki/api-v1/authorization/" }),
  named6({ id: "shodan-api-key", vendor: "Shodan", what: apiKey7, keywords: ["shodan"], names: "shodan", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "SHODAN_API_KEY", docs: "https://developer.shodan.io/api" }),
  named6({ id: "virustotal-api-key", vendor: "VirusTotal", what: apiKey7, keywords: ["virustotal", "virus_total", "vt_api"], names: "virus_?total|vt(?=_api)", body: "[a-f0-9]{64}", sample: "<h64>", variable: "VIRUSTOTAL_API_KEY", docs: "https://docs.virustotal.com/reference/overview" }),
  token2({ id: "stackhawk-api-key", vendor: "StackHawk", what: apiKey7, keywords: ["hawk."], body: "hawk\\.[A-Za-z0-9_-]{20}\\.[A-Za-z0-9_-]{20}", docs: "https://docs.stackhawk.com/apidocs/", match: ["HAWK_API_KEY=«hawk.<w20>.<w20>»"] }),
  token2({ id: "nightfall-api-key", vendor: "Nightfall", what: apiKey7, keywords: ["nf-"], body: "NF-(?=[A-Za-z]*\\d)[A-Za-z0-9]{32}", entropy: 3.6, docs: "https://docs.nightfall.ai/docs/creating-api-key", match: ["«NF-<m32>»"] }),
  named6({ id: "fullstory-api-key", vendor: "FullStory", what: apiKey7, keywords: ["fullstory", "full_story"], names: "full_?story", body: "(?:na1|eu1)\\.[A-Za-z0-9+/]{80,110}={0,2}", sample: "na1.<m100>", variable: "FULLSTORY_API_KEY", docs: "https://developer.fullstory.com/server/authentication/" }),
  token2({ id: "dependency-track-key", vendor: "Dependency-Track", what: apiKey7, keywords: ["odt_"], body: "odt_[A-Za-z0-9]{8}_[A-Za-z0-9]{32}|odt_[A-Za-z0-9]{32}", entropy: 3.5, docs: "https://docs.dependencytrack.org/integrations/rest-api/", match: ["«odt_<m32>»", "«odt_<m8>_<m32>»"] }),
  token2({ id: "prefect-api-key", vendor: "Prefect", what: apiKey7, keywords: ["pnu_", "pnb_"], body: "pn[ub]_[A-Za-z0-9]{36}", docs: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys", match: ["PREFECT_API_KEY=«pnu_<m36>»"] }),
  token2({ id: "inngest-signing-key", vendor: "Inngest", what: { en: "signing key", "zh-CN": "签名密钥" }, keywords: ["signkey-"], body: "signkey-(?:prod|branch|test)-[a-f0-9]{32,64}", docs: "https://www.inngest.com/docs/platform/signing-keys", match: ["INNGEST_SIGNING_KEY=«signkey-prod-<h64>»"] }),
  token2({ id: "trigger-dev-key", vendor: "Trigger.dev", what: secretKey6, keywords: ["tr_prod_", "tr_stg_", "tr_dev_", "tr_pat_"], body: "tr_(?:prod|stg|dev|preview|pat)_[A-Za-z0-9]{20,40}", docs: "https://trigger.dev/docs/apikeys", match: ["TRIGGER_SECRET_KEY=«tr_prod_<m20>»"], entropy: 3.4 }),
  token2({ id: "dagster-cloud-token", vendor: "Dagster", what: serviceToken2, keywords: ["dagster"], reach: { before: 80, after: 160 }, body: "(?:user|agent):[a-z0-9-]{2,40}:[A-Za-z0-9]{32}", docs: "https://docs.dagster.io/deployment/dagster-plus", match: ["DAGSTER_CLOUD_API_TOKEN=«user:acme:<h32>»"] })
];

// rules/secret/providers/payment.ts
var { accessToken: accessToken8, apiKey: apiKey8, apiSecret: apiSecret5, clientSecret: clientSecret4, secretKey: secretKey7, testKey, webhookSecret: webhookSecret2 } = kinds;
var UUID6 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var restrictedKey = { en: "restricted key", "zh-CN": "受限密钥" };
var rows9 = [
  // Stripe and the many who copied its prefixes; Clerk (identity.ts) and Paystack (40 characters) have their own rows.
  token2({ id: "stripe-secret-key", vendor: "Stripe", what: secretKey7, keywords: ["sk_live_", "sk_prod_"], body: "sk_(?:live|prod)_(?=[A-Za-z]*\\d)(?:[A-Za-z0-9]{10,32}|[A-Za-z0-9]{90,247})", docs: "https://docs.stripe.com/keys", revoke: "https://dashboard.stripe.com/apikeys", match: ["STRIPE_SECRET_KEY=«sk_live_<m24>»", "«sk_live_51<m97>»"], ignore: ["pk_live_<m24>", "sk_live_<x24>", "sk_live_51..."] }),
  token2({ id: "stripe-restricted-key", vendor: "Stripe", what: restrictedKey, keywords: ["rk_live_", "rk_prod_"], body: "rk_(?:live|prod)_(?=[A-Za-z]*\\d)[A-Za-z0-9]{10,247}", docs: "https://docs.stripe.com/keys/restricted-api-keys", match: ["«rk_live_<m24>»"], ignore: ["rk_live_<m5>"] }),
  token2({ id: "stripe-test-key", vendor: "Stripe", what: testKey, keywords: ["sk_test_", "rk_test_"], body: "[sr]k_test_(?=[A-Za-z]*\\d)(?:[A-Za-z0-9]{10,32}|[A-Za-z0-9]{90,247})", severity: "P2", docs: "https://docs.stripe.com/keys", match: ["«sk_test_51<m97>»", "«rk_test_<m24>»"], ignore: ["pk_test_<m24>", "sk_test_<m4>"], nearMisses: false, check: ({ secret: secret3 }) => !/4eC39HqLyjWDarjtT1zdp7dc|BQokikJOvBiI2HlWgH4olfQ2/.test(secret3) }),
  token2({ id: "stripe-webhook-secret", vendor: "Stripe", what: webhookSecret2, keywords: ["whsec_"], body: "whsec_(?:[A-Za-z0-9]{32}|[a-f0-9]{64}|[A-Za-z0-9+/]{32,44}={0,2})", severity: "P1", entropy: 3.5, docs: "https://docs.stripe.com/webhooks/signature", match: ["STRIPE_WEBHOOK_SECRET=«whsec_<m32>»"], ignore: ["whsec_<m9>"] }),
  token2({ id: "paystack-secret-key", vendor: "Paystack", what: secretKey7, keywords: ["sk_live_", "sk_test_"], body: "sk_(?:live|test)_[a-f0-9]{40}", docs: "https://paystack.com/docs/api/authentication/", match: ["PAYSTACK_SECRET_KEY=«sk_live_<h40>»"], ignore: ["sk_live_<h39>"], check: ({ secret: secret3 }) => secret3.startsWith("sk_live") || { severity: "P2" } }),
  named6({ id: "razorpay-key-secret", vendor: "Razorpay", what: apiSecret5, keywords: ["razorpay"], names: "razorpay", nouns: "secret", body: "[A-Za-z0-9]{24}", sample: "<m24>", variable: "RAZORPAY_KEY_SECRET", entropy: 3.5, docs: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/" }),
  row2({ id: "razorpay-key-pair", vendor: "Razorpay", what: { en: "key secret beside its key ID", "zh-CN": "与 Key ID 成对的密钥" }, keywords: ["rzp_live_"], reach: { before: 10, after: 160 }, entropy: 3.5, pattern: /rzp_live_[A-Za-z0-9]{14}(?:["',;:\s]){1,6}(?:key_?secret["']?\s{0,3}[:=]\s{0,3})?["']?(?<secret>[A-Za-z0-9]{24})(?![A-Za-z0-9])/gi, docs: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/", match: ['auth=("rzp_live_<m14>", "«<m24>»")'], ignore: ["RAZORPAY_KEY_ID=rzp_live_<m14>"] }),
  token2({ id: "adyen-api-key", vendor: "Adyen", what: apiKey8, keywords: ["aqe"], body: "AQE[a-z][hm][A-Za-z0-9+/]{60,160}={0,2}-[A-Za-z0-9+/]{40,50}={0,2}-[^\\s\"'`]{12,20}", reach: { before: 10, after: 320 }, entropy: 4, docs: "https://docs.adyen.com/development-resources/api-credentials/", match: ["ADYEN_API_KEY=«AQEyhmfx<b90>==-<b43>=-<m16>»"] }),
  token2({ id: "paddle-api-key", vendor: "Paddle", what: apiKey8, keywords: ["pdl_live_apikey_", "pdl_sdbx_apikey_"], body: "pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}", docs: "https://developer.paddle.com/api-reference/about/api-keys", match: ["PADDLE_API_KEY=«pdl_live_apikey_<a26>_<m22>_<m3>»"] }),
  token2({ id: "paddle-webhook-secret", vendor: "Paddle", what: webhookSecret2, keywords: ["pdl_ntfset_"], body: "pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}", severity: "P1", docs: "https://developer.paddle.com/webhooks/signature-verification", match: ["«pdl_ntfset_<a26>_<m32>»"] }),
  token2({ id: "braintree-access-token", vendor: "PayPal Braintree", what: accessToken8, keywords: ["access_token$"], body: "access_token\\$(?:production|sandbox)\\$[a-z0-9]{16}\\$[a-f0-9]{32}", docs: "https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens", match: ["«access_token$production$<a16>$<h32>»"] }),
  named6({ id: "braintree-private-key", vendor: "PayPal Braintree", what: secretKey7, keywords: ["braintree"], names: "braintree", nouns: "private_?key|secret", body: "[a-f0-9]{32}", sample: "<h32>", variable: "BRAINTREE_PRIVATE_KEY", docs: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials" }),
  named6({ id: "paypal-client-secret", vendor: "PayPal", what: clientSecret4, keywords: ["paypal"], names: "paypal", nouns: "secret", body: "E[A-Z][A-Za-z0-9_-]{78}", sample: "EL<w78>", variable: "PAYPAL_CLIENT_SECRET", entropy: 4, docs: "https://developer.paypal.com/api/rest/" }),
  token2({ id: "square-access-token", vendor: "Square", what: accessToken8, keywords: ["sq0atp-", "eaaa"], body: "(?:sq0atp-[A-Za-z0-9_-]{22}|EAAA(?!A)[A-Za-z0-9_-]{60})", entropy: 3.5, docs: "https://developer.squareup.com/docs/build-basics/access-tokens", match: ["SQUARE_ACCESS_TOKEN=«sq0atp-<w22>»", "«EAAA<w60>»"], ignore: ["EAAA<m20>"] }),
  token2({ id: "square-application-secret", vendor: "Square", what: clientSecret4, keywords: ["sq0csp-"], body: "sq0csp-[A-Za-z0-9_\\\\\\]^-]{43}", docs: "https://developer.squareup.com/docs/oauth-api/overview", match: ["«sq0csp-<w43>»"] }),
  token2({ id: "shopify-access-token", vendor: "Shopify", what: accessToken8, keywords: ["shpat_"], body: "shpat_[a-fA-F0-9]{32}", docs: "https://shopify.dev/docs/apps/build/authentication-authorization", match: ["«shpat_<h32>»"], ignore: ["shpat_<h30>"] }),
  token2({ id: "shopify-custom-app-token", vendor: "Shopify", what: { en: "custom app access token", "zh-CN": "自定义应用访问令牌" }, keywords: ["shpca_"], body: "shpca_[a-fA-F0-9]{32}", docs: "https://shopify.dev/docs/apps/build/authentication-authorization", match: ["«shpca_<h32>»"] }),
  token2({ id: "shopify-private-app-token", vendor: "Shopify", what: { en: "private app password", "zh-CN": "私有应用密码" }, keywords: ["shppa_"], body: "shppa_[a-fA-F0-9]{32}", docs: "https://shopify.dev/docs/apps/build/authentication-authorization", match: ["«shppa_<h32>»"] }),
  token2({ id: "shopify-shared-secret", vendor: "Shopify", what: clientSecret4, keywords: ["shpss_"], body: "shpss_[a-fA-F0-9]{32}", docs: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets", match: ["SHOPIFY_API_SECRET=«shpss_<h32>»"] }),
  token2({ id: "shopify-partner-token", vendor: "Shopify", what: { en: "Partner or CLI token", "zh-CN": "合作伙伴或 CLI 令牌" }, keywords: ["prtapi_", "atkn_", "shptka_"], body: "(?:prtapi_[a-f0-9]{32}|atkn_[a-f0-9]{64}|shptka_[a-f0-9]{32})", docs: "https://shopify.dev/docs/api/partner", match: ["«prtapi_<h32>»", "«shptka_<h32>»"] }),
  named6({ id: "plaid-secret", vendor: "Plaid", what: secretKey7, keywords: ["plaid"], names: "(?<![A-Za-z])plaid", body: "(?:[a-z0-9]{30}|[a-z0-9]{24})", sample: "<h30>", variable: "PLAID_SECRET", entropy: 3.2, docs: "https://plaid.com/docs/quickstart/glossary/" }),
  token2({ id: "plaid-access-token", vendor: "Plaid", what: accessToken8, keywords: ["access-sandbox-", "access-development-", "access-production-"], body: `access-(?:sandbox|development|production)-${UUID6}`, docs: "https://plaid.com/docs/api/items/", match: ["«access-production-<u1>»"] }),
  token2({ id: "flutterwave-secret-key", vendor: "Flutterwave", what: secretKey7, keywords: ["flwseck"], body: "FLWSECK(?:_TEST)?-(?:[a-z0-9]{32}-X|[a-z0-9]{32}-[a-z0-9]{11}vt-X|[a-z0-9]{12})", docs: "https://developer.flutterwave.com/docs/authentication", match: ["FLW_SECRET_KEY=«FLWSECK-<a32>-X»", "«FLWSECK_TEST-<a32>-X»", "«FLWSECK_TEST-<a12>»"], ignore: ["FLWPUBK_TEST-<a32>-X", "FLWSECK-<x32>-X"] }),
  token2({ id: "flutterwave-public-key", vendor: "Flutterwave", what: { en: "public key", "zh-CN": "公钥(可公开)" }, keywords: ["flwpubk"], body: "FLWPUBK(?:_TEST)?-[a-z0-9]{32}-X", check: () => ({ severity: "P3", message: "publishable-key" }), docs: "https://developer.flutterwave.com/docs/authentication", match: ["«FLWPUBK_TEST-<a32>-X»"] }),
  token2({ id: "easypost-api-key", vendor: "EasyPost", what: apiKey8, keywords: ["ezak"], body: "EZAK[A-Za-z0-9]{54}", entropy: 3.5, docs: "https://docs.easypost.com/docs/authentication", match: ["«EZAK<m54>»"] }),
  token2({ id: "easypost-test-key", vendor: "EasyPost", what: testKey, keywords: ["eztk"], body: "EZTK[A-Za-z0-9]{54}", entropy: 3.5, severity: "P2", docs: "https://docs.easypost.com/docs/authentication", match: ["«EZTK<m54>»"] }),
  token2({ id: "shippo-api-token", vendor: "Shippo", what: kinds.apiToken, keywords: ["shippo_live_", "shippo_test_"], body: "shippo_(?:live|test)_[a-fA-F0-9]{40}", docs: "https://docs.goshippo.com/docs/guides_general/authentication/", match: ["«shippo_live_<h40>»"] }),
  token2({ id: "duffel-access-token", vendor: "Duffel", what: accessToken8, keywords: ["duffel_live_", "duffel_test_"], body: "duffel_(?:test|live)_[A-Za-z0-9_=-]{43}", docs: "https://duffel.com/docs/api/overview/authentication", match: ["«duffel_live_<w43>»"] }),
  named6({ id: "gocardless-access-token", vendor: "GoCardless", what: accessToken8, keywords: ["gocardless"], names: "gocardless", body: "(?:live|sandbox)_[A-Za-z0-9_=-]{40,42}", sample: "live_<w40>", variable: "GOCARDLESS_ACCESS_TOKEN", docs: "https://developer.gocardless.com/api-reference/#making-requests" }),
  named6({ id: "lob-api-key", vendor: "Lob", what: apiKey8, keywords: ["lob_", "lobapi", "lob.com", "lobtoken", "lob-"], names: "(?<![A-Za-z])lob(?:\\.com)?", body: "(?:live|test)_[a-f0-9]{35}", sample: "live_<h35>", variable: "LOB_API_KEY", docs: "https://docs.lob.com/#tag/Authentication" }),
  named6({ id: "lob-publishable-key", vendor: "Lob", what: { en: "publishable key", "zh-CN": "可公开密钥" }, keywords: ["test_pub_", "live_pub_"], names: "(?<![A-Za-z])lob(?:\\.com)?", body: "(?:live|test)_pub_[a-f0-9]{31}", sample: "live_pub_<h31>", variable: "LOB_PUBLISHABLE_KEY", check: () => ({ severity: "P3", message: "publishable-key" }), docs: "https://docs.lob.com/#tag/Authentication" }),
  token2({ id: "pagarme-api-key", vendor: "Pagar.me", what: apiKey8, keywords: ["ak_live_"], body: "ak_live_[A-Za-z0-9]{30}", docs: "https://docs.pagar.me/reference/autentica%C3%A7%C3%A3o-2", match: ["«ak_live_<m30>»"] }),
  named6({ id: "checkout-secret-key", vendor: "Checkout.com", what: secretKey7, keywords: ["checkout_", "checkout.com", "cko_"], names: "checkout|cko", body: `(?:sk_(?:test_)?${UUID6}|sk_(?:sbox_)?[a-z2-7]{26}[A-Za-z0-9*#$=-]{1,4})`, sample: "sk_<u1>", variable: "CHECKOUT_SECRET_KEY", docs: "https://www.checkout.com/docs/developer-resources/api/api-keys" }),
  token2({ id: "mercadopago-access-token", vendor: "Mercado Pago", what: accessToken8, keywords: ["app_usr-"], body: "APP_USR-\\d{10,20}-\\d{6}-[a-f0-9]{32}-\\d{6,12}", docs: "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials", match: ["MP_ACCESS_TOKEN=«APP_USR-<d16>-<d6>-<h32>-<d9>»"] }),
  named6({ id: "mollie-api-key", vendor: "Mollie", what: apiKey8, keywords: ["mollie"], names: "mollie", body: "live_[A-Za-z0-9]{30,36}", sample: "live_<m30>", variable: "MOLLIE_API_KEY", docs: "https://docs.mollie.com/reference/authentication" }),
  token2({ id: "lemonsqueezy-api-key", vendor: "Lemon Squeezy", what: apiKey8, keywords: ["lemonsqueezy", "lemon_squeezy"], reach: { before: 40, after: 1200 }, body: "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\\.[A-Za-z0-9_-]{200,400}\\.[A-Za-z0-9_-]{512,700}", docs: "https://docs.lemonsqueezy.com/api/getting-started/requests", match: ["LEMONSQUEEZY_API_KEY=«eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.<w314>.<w683>»"] }),
  token2({ id: "polar-access-token", vendor: "Polar", what: accessToken8, keywords: ["polar_oat_", "polar_pat_"], body: "polar_(?:oat|pat)_[A-Za-z0-9]{37,48}", docs: "https://docs.polar.sh/integrate/oat", match: ["POLAR_ACCESS_TOKEN=«polar_oat_<m43>»"] }),
  token2({ id: "settlemint-token", vendor: "SettleMint", what: accessToken8, keywords: ["sm_aat_", "sm_pat_", "sm_sat_"], body: "sm_[aps]at_[A-Za-z0-9]{16}", docs: "https://console.settlemint.com/documentation/platform-components/security-and-authentication/application-access-tokens", match: ["«sm_pat_<m16>»"], ignore: ["sm_pat_<m8>"] }),
  named6({ id: "finicity-secret", vendor: "Finicity", what: secretKey7, keywords: ["finicity"], names: "finicity", body: "(?:[a-f0-9]{32}|[a-z0-9]{20})", sample: "<h32>", variable: "FINICITY_APP_KEY", docs: "https://developer.mastercard.com/open-finance-us/documentation/" }),
  named6({ id: "freshbooks-access-token", vendor: "FreshBooks", what: accessToken8, keywords: ["freshbooks"], names: "freshbooks", body: "[a-z0-9]{64}", sample: "<h64>", variable: "FRESHBOOKS_CLIENT_SECRET", docs: "https://www.freshbooks.com/api/authentication" }),
  named6({ id: "etsy-api-key", vendor: "Etsy", what: apiKey8, keywords: ["etsy"], names: "(?<![A-Za-z])etsy", body: "[a-z0-9]{24}", sample: "<a24>", variable: "ETSY_API_KEY", entropy: 3.3, severity: "P1", docs: "https://developers.etsy.com/documentation/essentials/authentication" }),
  named6({ id: "squarespace-api-key", vendor: "Squarespace", what: apiKey8, keywords: ["squarespace"], names: "squarespace", body: UUID6, sample: "<u1>", variable: "SQUARESPACE_API_KEY", docs: "https://developers.squarespace.com/commerce-apis/authentication-and-permissions" }),
  row2({ id: "freemius-secret-key", vendor: "Freemius", what: secretKey7, keywords: ["secret_key"], entropy: 3.5, pattern: /["']secret_key["']\s{0,4}=>\s{0,4}["'](?<secret>sk_[^\s"']{29})["']/gi, docs: "https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/", check: ({ path: path2 }) => /\.php$/i.test(path2), match: ['"secret_key" => "«sk_<m29>»"'] }),
  // Exchanges and chains
  named6({ id: "binance-api-secret", vendor: "Binance", what: apiSecret5, keywords: ["binance"], names: "binance", body: "[A-Za-z0-9]{64}", sample: "<m64>", variable: "BINANCE_API_SECRET", docs: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security" }),
  named6({ id: "coinbase-api-secret", vendor: "Coinbase", what: apiSecret5, keywords: ["coinbase"], names: "coinbase", body: "(?:[A-Za-z0-9_-]{64}|[A-Za-z0-9]{32}|[A-Za-z0-9+/]{86}==)", sample: "<m32>", variable: "COINBASE_API_SECRET", docs: "https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys" }),
  row2({ id: "coinbase-cloud-key", vendor: "Coinbase", what: { en: "developer platform key", "zh-CN": "开发者平台密钥" }, keywords: ["organizations/"], reach: { before: 4, after: 500 }, pattern: new RegExp(`organizations/${UUID6}/apiKeys/${UUID6}["']?[\\s,;]{1,12}["']?private_?key["']?\\s{0,3}:\\s{0,3}["'](?<secret>-----BEGIN EC PRIVATE KEY-----[A-Za-z0-9+/=\\\\n\\s]{80,300}-----END EC PRIVATE KEY-----)`, "gi"), docs: "https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys", match: ['{"name": "organizations/<u1>/apiKeys/<u1>", "privateKey": "«-----BEGIN EC PRIVATE KEY-----\\n<b160>\\n-----END EC PRIVATE KEY-----»"}'] }),
  named6({ id: "kraken-api-secret", vendor: "Kraken", what: apiSecret5, keywords: ["kraken"], names: "(?<!git)kraken", body: "[A-Za-z0-9/=_+-]{80,90}", sample: "<m86>==", variable: "KRAKEN_API_SECRET", entropy: 4, docs: "https://docs.kraken.com/api/docs/guides/spot-rest-auth" }),
  named6({ id: "kucoin-api-secret", vendor: "KuCoin", what: apiSecret5, keywords: ["kucoin"], names: "kucoin", body: `(?:[a-f0-9]{24}|${UUID6})`, sample: "<u1>", variable: "KUCOIN_API_SECRET", docs: "https://www.kucoin.com/docs/basic-info/connection-method/authentication/creating-a-request" }),
  named6({ id: "okx-api-secret", vendor: "OKX", what: apiSecret5, keywords: ["okx_", "okex", "okx-"], names: "(?<![A-Za-z])okx|okex", nouns: "secret", body: "[A-F0-9]{32}", sample: "<H32>", variable: "OKX_SECRET_KEY", docs: "https://www.okx.com/docs-v5/en/#overview-rest-authentication" }),
  named6({ id: "bybit-api-secret", vendor: "Bybit", what: apiSecret5, keywords: ["bybit"], names: "bybit", nouns: "secret", body: "[A-Za-z0-9]{36}", sample: "<m36>", variable: "BYBIT_API_SECRET", docs: "https://bybit-exchange.github.io/docs/v5/guide" }),
  named6({ id: "bittrex-secret-key", vendor: "Bittrex", what: secretKey7, keywords: ["bittrex"], names: "bittrex", body: "[a-z0-9]{32}", sample: "<h32>", variable: "BITTREX_SECRET_KEY", severity: "P2", docs: "https://bittrex.github.io/api/v3" }),
  token2({ id: "alchemy-auth-token", vendor: "Alchemy", what: { en: "auth token", "zh-CN": "认证令牌" }, keywords: ["alcht_"], body: "alcht_[A-Za-z0-9]{30}", docs: "https://docs.alchemy.com/reference/api-overview", match: ["«alcht_<m30>»"] }),
  row2({ id: "alchemy-api-key", vendor: "Alchemy", what: apiKey8, keywords: ["alchemy.com/v2/", "alchemyapi.io/v2/", "alchemy_api_key", "alchemy_key"], entropy: 3.6, severity: "P1", pattern: /alchemy(?:(?:api)?\.(?:com|io)\/v2\/|_(?:api_)?key["']?\s{0,3}[:=]\s{0,3}["']?)(?<secret>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])/gi, check: ({ secret: secret3 }) => /\d/.test(secret3) && /[A-Z]/.test(secret3), docs: "https://docs.alchemy.com/docs/alchemy-quickstart-guide", match: ["https://eth-mainnet.g.alchemy.com/v2/«<m32>»"], ignore: ["https://eth-mainnet.g.alchemy.com/v2/your-api-key"] }),
  row2({ id: "infura-project-key", vendor: "Infura", what: apiKey8, keywords: ["infura.io/", "infura_"], entropy: 3, severity: "P1", pattern: /infura(?:\.io\/(?:ws\/)?v3\/|_(?:api_?key|project_?(?:id|secret)|key|secret)["']?\s{0,3}[:=]\s{0,3}["']?)(?<secret>[a-f0-9]{32})(?![A-Za-z0-9])/gi, docs: "https://docs.metamask.io/services/how-to/secure-an-api/", match: ["https://mainnet.infura.io/v3/«<h32>»"], ignore: ["https://mainnet.infura.io/v3/YOUR-PROJECT-ID"] }),
  named6({ id: "etherscan-api-key", vendor: "Etherscan", what: apiKey8, keywords: ["etherscan", "bscscan", "polygonscan", "arbiscan", "basescan", "snowtrace"], names: "etherscan|bscscan|polygonscan|arbiscan|basescan|snowtrace", body: "[A-Z0-9]{34}", sample: "<A34>", variable: "ETHERSCAN_API_KEY", severity: "P1", docs: "https://docs.etherscan.io/getting-an-api-key" }),
  named6({
    id: "ethereum-private-key",
    vendor: "Ethereum",
    what: { en: "account private key", "zh-CN": "账户私钥" },
    keywords: ["private_key", "privatekey", "private-key", "deployer_key", "deployer_pk", "wallet_key"],
    names: "private|deployer|wallet",
    nouns: "key|_pk",
    body: "0x[a-f0-9]{64}",
    sample: "0x<h64>",
    variable: "DEPLOYER_PRIVATE_KEY",
    entropy: 3.3,
    docs: "https://ethereum.org/en/developers/docs/accounts/",
    // The accounts of Hardhat, Anvil and Ganache are known to everyone.
    check: ({ secret: secret3 }) => !/^0x(?:ac0974be|59c6995e|5de4111a|7c852118|47e179ec|8b3a350c|92db14e4|4bbbf85c|dbda1821|2a871d07|4f3edf98|6cbed15c)/.test(secret3),
    ignore: ["PRIVATE_KEY=0xac0974be<h56>"]
  }),
  named6({ id: "finnhub-api-key", vendor: "Finnhub", what: apiKey8, keywords: ["finnhub"], names: "finnhub", body: "(?:[a-z0-9]{20}|[a-z0-9]{40})", sample: "<a20>", variable: "FINNHUB_API_KEY", entropy: 3.2, severity: "P1", docs: "https://finnhub.io/docs/api/authentication" }),
  named6({ id: "polygon-io-key", vendor: "Polygon.io", what: apiKey8, keywords: ["polygon_api", "polygon_io", "polygon.io"], names: "polygon(?=_api|_io|\\.io)", body: "[A-Za-z0-9_]{32}", sample: "<m32>", variable: "POLYGON_API_KEY", severity: "P1", docs: "https://polygon.io/docs/rest/quickstart" }),
  token2({ id: "wise-api-token", vendor: "Wise", what: kinds.apiToken, keywords: ["transferwise", "wise_api", "wise_token"], reach: { before: 100, after: 120 }, body: UUID6, docs: "https://docs.wise.com/api-docs/features/authentication-access", check: ({ line }) => /(?:wise)[\w.-]{0,30}(?:key|token)["']?\s{0,3}[:=]/i.test(line), match: ["WISE_API_TOKEN=«<u1>»"], ignore: ["wise_api profile = <u1>"] }),
  token2({ id: "ramp-client-secret", vendor: "Ramp", what: clientSecret4, keywords: ["ramp_sec_"], body: "ramp_sec_[A-Za-z0-9]{48}", docs: "https://docs.ramp.com/developer-api/v1/authorization", match: ["«ramp_sec_<m48>»"] }),
  token2({ id: "recharge-api-token", vendor: "Recharge", what: kinds.apiToken, keywords: ["sk_1x", "sk_2x", "sk_3x", "sk_5x", "sk_10x"], body: "sk_(?:1|2|3|5|10)x[123]_[a-f0-9]{64}", docs: "https://developer.rechargepayments.com/2021-11#authentication", match: ["«sk_1x1_<h64>»"] }),
  row2({ id: "yookassa-secret-key", vendor: "YooKassa", what: secretKey7, keywords: ["yookassa"], reach: { before: 30, after: 120 }, entropy: 3.5, pattern: new RegExp(`yookassa[\\w.-]{0,30}["']?\\s{0,3}[:=]\\s{0,3}["']?(?<secret>(?:live|test)_[A-Za-z0-9_-]{43})${END}`, "gi"), docs: "https://yookassa.ru/developers/using-api/interaction-format", match: ["YOOKASSA_SECRET_KEY=«live_<w43>»"] }),
  row2({ id: "telegram-payments-token", vendor: "Telegram Payments", what: { en: "payment provider token", "zh-CN": "支付提供方令牌" }, keywords: [":live:", ":test:"], severity: "P1", entropy: 2.8, pattern: new RegExp(`${START2}(?<secret>\\d{9,10}:(?:LIVE|TEST):[A-Za-z0-9_-]{5,40})${END}`, "g"), docs: "https://core.telegram.org/bots/payments", match: ["PAYMENT_TOKEN=«<d9>:LIVE:<d9>»"] }),
  named6({ id: "klarna-api-key", vendor: "Klarna", what: apiKey8, keywords: ["klarna"], names: "klarna", body: "klarna_(?:live|test)_api_[A-Za-z0-9+/=_-]{40,260}", sample: "klarna_live_api_<m80>", variable: "KLARNA_API_KEY", docs: "https://docs.klarna.com/api/authentication/" })
];

// rules/secret/providers/saas.ts
var { accessToken: accessToken9, apiKey: apiKey9, apiSecret: apiSecret6, apiToken: apiToken8, clientSecret: clientSecret5, personalToken: personalToken6, refreshToken: refreshToken3, secretKey: secretKey8 } = kinds;
var UUID7 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var rows10 = [
  token2({ id: "linear-api-key", vendor: "Linear", what: apiKey9, keywords: ["lin_api_", "lin_oauth_"], body: "lin_(?:api|oauth)_[A-Za-z0-9]{32,128}", docs: "https://linear.app/developers/graphql", match: ["LINEAR_API_KEY=«lin_api_<m40>»"], ignore: ["lin_api_<m12>"] }),
  token2({ id: "linear-webhook-secret", vendor: "Linear", what: kinds.webhookSecret, keywords: ["lin_wh_"], body: "lin_wh_[A-Za-z0-9]{20,64}", severity: "P1", entropy: 3.4, docs: "https://linear.app/developers/webhooks", match: ["«lin_wh_<m40>»"] }),
  // "linear" stands in every stylesheet: only in compounds.
  named6({ id: "linear-client-secret", vendor: "Linear", what: clientSecret5, keywords: ["linear_api", "linear_client", "linear_token", "linear_secret", "linearclient", "lineartoken", "linearsecret"], names: "(?<![A-Za-z])linear", nouns: "secret|token", body: "[a-f0-9]{32}", sample: "<h32>", variable: "LINEAR_CLIENT_SECRET", docs: "https://linear.app/developers/oauth-2-0-authentication" }),
  token2({ id: "notion-token", vendor: "Notion", what: { en: "integration token", "zh-CN": "集成令牌" }, keywords: ["ntn_"], body: "ntn_\\d{11}[A-Za-z0-9]{35}", entropy: 3.8, docs: "https://developers.notion.com/docs/authorization", match: ["NOTION_TOKEN=«ntn_<d11><m35>»"], ignore: ["ntn_<m20>"] }),
  token2({ id: "notion-legacy-token", vendor: "Notion", what: { en: "integration token", "zh-CN": "集成令牌" }, keywords: opening("secret_"), body: "secret_(?=[A-Za-z]*\\d)[A-Za-z0-9]{43}", entropy: 4, docs: "https://developers.notion.com/docs/authorization", match: ["NOTION_TOKEN=«secret_<m43>»"], ignore: ["secret_<m40>"] }),
  token2({ id: "airtable-pat", vendor: "Airtable", what: personalToken6, keywords: ["airtable"], reach: { before: 200, after: 300 }, body: "pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}", docs: "https://airtable.com/developers/web/guides/personal-access-tokens", match: ["AIRTABLE_TOKEN=«pat<m14>.<h64>»"] }),
  named6({ id: "airtable-api-key", vendor: "Airtable", what: apiKey9, keywords: ["airtable"], names: "airtable", body: "(?:key[A-Za-z0-9]{14}|[a-z0-9]{17})", sample: "key<m14>", variable: "AIRTABLE_API_KEY", entropy: 3, docs: "https://support.airtable.com/docs/creating-personal-access-tokens" }),
  named6({ id: "asana-token", vendor: "Asana", what: { en: "personal access token or client secret", "zh-CN": "个人访问令牌或客户端密钥" }, keywords: ["asana"], names: "(?<![A-Za-z])asana", body: "(?:[0-2]/\\d{10,20}(?:/\\d{10,20})?:[a-f0-9]{32,64}|[a-z0-9]{32})", sample: "2/<d16>/<d16>:<h32>", variable: "ASANA_ACCESS_TOKEN", docs: "https://developers.asana.com/docs/personal-access-token" }),
  row2({ id: "asana-client-id", vendor: "Asana", what: { en: "client ID", "zh-CN": "客户端 ID" }, keywords: ["asana"], entropy: 2.2, pattern: /(?<![A-Za-z])asana[\w.-]{0,20}(?:token|secret)["'`]?(?: string)?\s{0,3}(?:=>|[:?.]{0,3}=|:|>|,)\s{0,12}["'`]?(?<secret>\d{16})(?!\w)/gi, check: () => ({ severity: "P3", message: "publishable-key" }), docs: "https://developers.asana.com/docs/oauth", match: ["ASANA_TOKEN=«<d16>»"] }),
  row2({ id: "atlassian-api-token", vendor: "Atlassian", what: apiToken8, keywords: ["atatt3"], reach: { before: 10, after: 260 }, entropy: 3.8, pattern: /(?<![A-Za-z0-9_-])(?<secret>ATATT3[A-Za-z0-9_=-]{180,200})(?![A-Za-z0-9_=-])/g, docs: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/", revoke: "https://id.atlassian.com/manage-profile/security/api-tokens", match: ["JIRA_API_TOKEN=«ATATT3xFfGF0<w171>=<H8>»"], ignore: ["ATATT3xFfGF0<w40>"] }),
  named6({ id: "atlassian-legacy-token", vendor: "Atlassian", what: apiToken8, keywords: ["atlassian", "confluence", "jira"], names: "atlassian|confluence|jira", body: "[A-Za-z0-9]{24}", sample: "<m20><h4>", variable: "JIRA_API_TOKEN", entropy: 3.5, docs: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/" }),
  named6({ id: "atlassian-data-center-token", vendor: "Atlassian", what: personalToken6, keywords: ["atlassian", "confluence", "jira", "bitbucket"], names: "atlassian|confluence|jira|bitbucket", body: "[MNO][A-Za-z0-9+/]{43}", sample: "NT<b42>", variable: "JIRA_PAT", entropy: 4, docs: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html" }),
  row2({ id: "trello-token", vendor: "Trello", what: apiToken8, keywords: ["trello", ...opening("atta")], reach: { before: 60, after: 160 }, entropy: 3.5, pattern: new RegExp(`${START2}(?<secret>ATTA[a-f0-9]{64}[A-F0-9]{8})${END}`, "g"), docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/", match: ["TRELLO_TOKEN=«ATTA<h64><H8>»"] }),
  named6({ id: "trello-legacy-token", vendor: "Trello", what: apiToken8, keywords: ["trello"], names: "trello", body: "(?:[a-f0-9]{64}|[A-Za-z0-9-]{32})", sample: "<h64>", variable: "TRELLO_TOKEN", docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/" }),
  token2({ id: "figma-pat", vendor: "Figma", what: personalToken6, keywords: ["figd_", "figo_", "figp_"], body: "fig[dop]_[A-Za-z0-9_=-]{40,200}", docs: "https://www.figma.com/developers/api#access-tokens", match: ["FIGMA_TOKEN=«figd_<w40>»"] }),
  token2({ id: "canva-client-secret", vendor: "Canva", what: clientSecret5, keywords: ["cnvca"], body: "cnvca[A-Za-z0-9_-]{40,60}", docs: "https://www.canva.dev/docs/connect/authentication/", match: ["CANVA_CLIENT_SECRET=«cnvca<w48>»"] }),
  token2({ id: "clickup-token", vendor: "ClickUp", what: personalToken6, keywords: opening("pk_"), body: "pk_\\d{6,9}_[A-Z0-9]{32}", docs: "https://developer.clickup.com/docs/authentication", match: ["CLICKUP_TOKEN=«pk_<d8>_<A32>»"], ignore: ["pk_live_<m24>"] }),
  row2({ id: "monday-api-token", vendor: "monday.com", what: apiToken8, keywords: ["monday_", "monday.com", "mondayapi"], reach: { before: 60, after: 500 }, pattern: new RegExp(`monday[\\w.-]{0,30}["']?\\s{0,3}[:=]\\s{0,3}["']?(?<secret>eyJhbGciOiJIUzI1NiJ9\\.eyJ[A-Za-z0-9_-]{100,400}\\.[A-Za-z0-9_-]{43})${END}`, "gi"), docs: "https://developer.monday.com/api-reference/docs/authentication", match: ["MONDAY_API_TOKEN=«eyJhbGciOiJIUzI1NiJ9.eyJ<m150>.<w43>»"] }),
  token2({ id: "dropbox-short-lived-token", vendor: "Dropbox", what: accessToken9, keywords: ["sl."], body: "sl\\.(?:u\\.)?[A-Za-z0-9_=-]{130,1300}", reach: { before: 10, after: 1400 }, entropy: 4, severity: "P1", docs: "https://developers.dropbox.com/oauth-guide", match: ["«sl.<w140>»"] }),
  row2({ id: "dropbox-long-lived-token", vendor: "Dropbox", what: accessToken9, keywords: ["aaaaaaaaaa"], entropy: 3.5, pattern: new RegExp(`${START2}[A-Za-z0-9]{11}A{10}(?<secret>[A-Za-z0-9_=-]{43})${END}`, "g"), docs: "https://developers.dropbox.com/oauth-guide", match: ['dropbox_token = "<m11>AAAAAAAAAA«<w43>»"'], ignore: ["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"], check: ({ secret: secret3, match, line }) => /[a-z]/.test(match[0].slice(0, 11)) && random3(secret3) && !/base64|data:/.test(line) }),
  named6({ id: "dropbox-app-secret", vendor: "Dropbox", what: kinds.appSecret, keywords: ["dropbox"], names: "dropbox", body: "[a-z0-9]{15}", sample: "<a15>", variable: "DROPBOX_APP_SECRET", entropy: 2.9, docs: "https://www.dropbox.com/developers/reference/oauth-guide" }),
  named6({ id: "box-client-secret", vendor: "Box", what: clientSecret5, keywords: ["box_client", "box_secret", "boxappsettings", "box_api", "box_developer", "box_token"], names: "(?<![A-Za-z])box|boxappsettings", nouns: "secret|token", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "BOX_CLIENT_SECRET", docs: "https://developer.box.com/guides/authentication/", match: ['{"boxAppSettings": {"clientSecret": "«<m32>»"}}'] }),
  named6({ id: "intercom-access-token", vendor: "Intercom", what: accessToken9, keywords: ["intercom"], names: "intercom", body: "(?:dG9r[A-Za-z0-9+/]{50,64}={0,2}|[A-Za-z0-9=_-]{60})", sample: "dG9r<m55>=", variable: "INTERCOM_ACCESS_TOKEN", docs: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication" }),
  token2({ id: "hubspot-private-app-token", vendor: "HubSpot", what: { en: "private app token", "zh-CN": "私有应用令牌" }, keywords: ["pat-na", "pat-eu", "pat-ap"], body: "pat-(?:na|eu|ap)\\d-[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}", docs: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview", match: ["HUBSPOT_TOKEN=«pat-na1-<u1>»"] }),
  named6({ id: "hubspot-api-key", vendor: "HubSpot", what: apiKey9, keywords: ["hubspot", "hapikey"], names: "hubspot|ha(?=pikey)", body: "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}", sample: "<u1>", variable: "HUBSPOT_API_KEY", docs: "https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth" }),
  row2({ id: "salesforce-access-token", vendor: "Salesforce", what: accessToken9, keywords: ["00d"], severity: "P1", entropy: 4, pattern: /(?<![A-Za-z0-9])(?<secret>00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9_.]{96})(?![A-Za-z0-9_.])/g, docs: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm", match: ["«00D<m12>!<m96>»"] }),
  token2({ id: "salesforce-refresh-token", vendor: "Salesforce", what: refreshToken3, keywords: ["5aep861"], body: "5Aep861[A-Za-z0-9._=]{70,120}", entropy: 4, docs: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm", match: ["«5Aep861<m80>»"] }),
  named6({ id: "salesforce-client-secret", vendor: "Salesforce", what: clientSecret5, keywords: ["salesforce", "sfdc"], names: "salesforce|sfdc", nouns: "secret", body: "(?:[A-F0-9]{64}|\\d{19})", sample: "<H64>", variable: "SALESFORCE_CLIENT_SECRET", docs: "https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm" }),
  named6({ id: "mapbox-secret-token", vendor: "Mapbox", what: { en: "secret access token", "zh-CN": "私密访问令牌" }, keywords: ["sk.ey"], names: "token|key|mapbox", nouns: "", body: "sk\\.eyJ1[A-Za-z0-9_-]{60,200}\\.[A-Za-z0-9_-]{22}", sample: "sk.eyJ1<m80>.<w22>", variable: "MAPBOX_TOKEN", docs: "https://docs.mapbox.com/help/getting-started/access-tokens/" }),
  named6({ id: "spotify-client-secret", vendor: "Spotify", what: clientSecret5, keywords: ["spotify", "spotipy"], names: "spotify|spotipy", nouns: "secret", body: "[a-f0-9]{32}", sample: "<h32>", variable: "SPOTIFY_CLIENT_SECRET", docs: "https://developer.spotify.com/documentation/web-api/concepts/apps" }),
  token2({ id: "adobe-client-secret", vendor: "Adobe", what: clientSecret5, keywords: ["p8e-", "p8-"], body: "(?:p8e-[A-Za-z0-9-]{32}|p8-[A-Za-z0-9_-]{32})", docs: "https://developer.adobe.com/developer-console/docs/guides/authentication/", match: ["ADOBE_CLIENT_SECRET=«p8e-<m32>»"] }),
  named6({ id: "adobe-api-key", vendor: "Adobe", what: apiKey9, keywords: ["adobe"], names: "adobe", nouns: "secret|token", body: "[a-f0-9]{32}", sample: "<h32>", variable: "ADOBE_CLIENT_SECRET", severity: "P1", docs: "https://developer.adobe.com/developer-console/docs/guides/authentication/" }),
  token2({ id: "adafruit-io-key", vendor: "Adafruit", what: apiKey9, keywords: ["aio_"], body: "aio_[A-Za-z0-9]{28}", docs: "https://io.adafruit.com/api/docs/#authentication", match: ["ADAFRUIT_IO_KEY=«aio_<m28>»"] }),
  named6({ id: "adafruit-legacy-key", vendor: "Adafruit", what: apiKey9, keywords: ["adafruit"], names: "adafruit", body: "[a-z0-9_-]{32}", sample: "<a32>", variable: "ADAFRUIT_API_KEY", docs: "https://io.adafruit.com/api/docs/#authentication" }),
  token2({ id: "postman-api-key", vendor: "Postman", what: apiKey9, keywords: ["pmak-"], body: "PMAK-[a-f0-9]{24}-[a-f0-9]{34}", docs: "https://learning.postman.com/docs/developer/postman-api/authentication/", match: ["«PMAK-<h24>-<h34>»"] }),
  token2({ id: "typeform-token", vendor: "Typeform", what: personalToken6, keywords: ["tfp_"], body: "tfp_[A-Za-z0-9_.=-]{40,59}", entropy: 3.6, docs: "https://www.typeform.com/developers/get-started/personal-access-token/", match: ["TYPEFORM_TOKEN=«tfp_<w59>»"], ignore: ["tfp_<m20>"] }),
  token2({ id: "contentful-pat", vendor: "Contentful", what: { en: "management token", "zh-CN": "管理令牌" }, keywords: ["cfpat-"], body: "CFPAT-[A-Za-z0-9_-]{43}", docs: "https://www.contentful.com/developers/docs/references/authentication/", match: ["CONTENTFUL_MANAGEMENT_TOKEN=«CFPAT-<w43>»"] }),
  named6({ id: "contentful-delivery-token", vendor: "Contentful", what: { en: "delivery or preview token", "zh-CN": "内容分发/预览令牌" }, keywords: ["contentful"], names: "contentful", body: "(?!CFPAT-)[A-Za-z0-9=_-]{43}", sample: "<w43>", variable: "CONTENTFUL_ACCESS_TOKEN", entropy: 3.8, severity: "P2", docs: "https://www.contentful.com/developers/docs/references/authentication/" }),
  named6({ id: "sanity-token", vendor: "Sanity", what: apiToken8, keywords: ["sanity"], names: "(?<![A-Za-z])sanity", nouns: "token|key", body: "sk[A-Za-z0-9]{78,200}", sample: "sk<m120>", variable: "SANITY_API_TOKEN", docs: "https://www.sanity.io/docs/http-auth" }),
  named6({ id: "storyblok-token", vendor: "Storyblok", what: { en: "management token", "zh-CN": "管理令牌" }, keywords: ["storyblok"], names: "storyblok", nouns: "token", body: "(?:[A-Za-z0-9]{22}tt-\\d{5,9}-[A-Za-z0-9_-]{20}|[A-Za-z0-9]{22}tt)", sample: "<m22>tt-<d6>-<m20>", variable: "STORYBLOK_PERSONAL_ACCESS_TOKEN", severity: "P1", docs: "https://www.storyblok.com/docs/api/management/getting-started/authentication" }),
  named6({ id: "ghost-admin-key", vendor: "Ghost", what: kinds.adminKey, keywords: ["ghost_admin", "ghostadmin", "ghost_api"], names: "ghost", nouns: "admin\\w{0,12}|key", body: "[a-f0-9]{24}:[a-f0-9]{64}", sample: "<h24>:<h64>", variable: "GHOST_ADMIN_API_KEY", docs: "https://ghost.org/docs/admin-api/" }),
  named6({ id: "zendesk-token", vendor: "Zendesk", what: apiToken8, keywords: ["zendesk"], names: "zendesk", body: "(?:[A-Za-z0-9]{40}|[a-f0-9]{64})", sample: "<m40>", variable: "ZENDESK_API_TOKEN", entropy: 3.3, docs: "https://support.zendesk.com/hc/en-us/articles/4408889192858" }),
  named6({ id: "freshdesk-api-key", vendor: "Freshworks", what: apiKey9, keywords: ["freshdesk", "freshservice", "freshworks"], names: "freshdesk|freshservice|freshworks", body: "[A-Za-z0-9]{20}", sample: "<m20>", variable: "FRESHDESK_API_KEY", entropy: 3.3, docs: "https://developers.freshdesk.com/api/#authentication" }),
  token2({ id: "frameio-token", vendor: "Frame.io", what: apiToken8, keywords: ["fio-u-"], body: "fio-u-[A-Za-z0-9_=-]{64}", docs: "https://developer.frame.io/docs/getting-started/authentication", match: ["«fio-u-<w64>»"] }),
  named6({ id: "pipedrive-api-token", vendor: "Pipedrive", what: apiToken8, keywords: ["pipedrive"], names: "pipedrive", body: "[a-f0-9]{40}", sample: "<h40>", variable: "PIPEDRIVE_API_TOKEN", docs: "https://pipedrive.readme.io/docs/core-api-concepts-authentication" }),
  token2({ id: "klaviyo-private-key", vendor: "Klaviyo", what: { en: "private API key", "zh-CN": "私有 API 密钥" }, keywords: ["klaviyo"], reach: { before: 200, after: 200 }, body: "pk_(?:[A-Za-z0-9]{6}_)?[a-f0-9]{34}", docs: "https://developers.klaviyo.com/en/docs/authenticate_", match: ["KLAVIYO_API_KEY=«pk_<h34>»"] }),
  named6({ id: "customerio-api-key", vendor: "Customer.io", what: apiKey9, keywords: ["customerio", "customer_io", "customer.io"], names: "customer[._]?io", body: "(?:[a-f0-9]{32}|[a-f0-9]{20})", sample: "<h32>", variable: "CUSTOMERIO_APP_API_KEY", docs: "https://docs.customer.io/integrations/api/" }),
  named6({ id: "activecampaign-api-key", vendor: "ActiveCampaign", what: apiKey9, keywords: ["activecampaign", "active_campaign"], names: "active_?campaign", body: "[a-f0-9]{72}", sample: "<h72>", variable: "ACTIVECAMPAIGN_API_KEY", docs: "https://developers.activecampaign.com/reference/authentication" }),
  named6({ id: "convertkit-api-secret", vendor: "Kit (ConvertKit)", what: apiSecret6, keywords: ["convertkit"], names: "convertkit", nouns: "secret|api_?key", body: "(?:kit_[a-f0-9]{32}|[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{22})", sample: "<w43>", variable: "CONVERTKIT_API_SECRET", docs: "https://developers.kit.com/" }),
  token2({ id: "calcom-api-key", vendor: "Cal.com", what: apiKey9, keywords: ["cal_live_", "cal_test_"], body: "cal_(?:live|test)_[a-f0-9]{32}", docs: "https://cal.com/docs/api-reference/v1/authentication", match: ["CAL_API_KEY=«cal_live_<h32>»"] }),
  token2({ id: "zoho-oauth-token", vendor: "Zoho", what: { en: "OAuth token", "zh-CN": "OAuth 令牌" }, keywords: ["1000."], body: "1000\\.[a-f0-9]{32}\\.[a-f0-9]{32}", docs: "https://www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html", match: ["ZOHO_REFRESH_TOKEN=«1000.<h32>.<h32>»"] }),
  named6({ id: "zoom-client-secret", vendor: "Zoom", what: clientSecret5, keywords: ["zoom_client", "zoom_secret", "zoom_sdk", "zoom_api", "zoom_jwt", "zoomclient", "zoom_webhook", "zoom_video"], names: "(?<![A-Za-z])zoom", nouns: "secret", body: "[A-Za-z0-9]{32,36}", sample: "<m32>", variable: "ZOOM_CLIENT_SECRET", docs: "https://developers.zoom.us/docs/internal-apps/s2s-oauth/" }),
  named6({ id: "docusign-secret", vendor: "Docusign", what: secretKey8, keywords: ["docusign"], names: "docusign", nouns: "secret", body: UUID7, sample: "<u1>", variable: "DOCUSIGN_CLIENT_SECRET", docs: "https://developers.docusign.com/platform/auth/" }),
  named6({ id: "unsplash-key", vendor: "Unsplash", what: secretKey8, keywords: ["unsplash"], names: "unsplash", nouns: "secret|access_?key", body: "[A-Za-z0-9_-]{43}", sample: "<w43>", variable: "UNSPLASH_SECRET_KEY", severity: "P1", docs: "https://unsplash.com/documentation" }),
  named6({ id: "rapidapi-key", vendor: "RapidAPI", what: apiKey9, keywords: ["rapidapi", "x-rapidapi-key"], names: "rapidapi", body: "[A-Za-z0-9_-]{50}", sample: "<h10>msh<h15>p<h6>jsn<h12>", variable: "RAPIDAPI_KEY", docs: "https://docs.rapidapi.com/docs/keys-and-key-rotation" }),
  row2({ id: "rapidapi-marked-key", vendor: "RapidAPI", what: apiKey9, keywords: ["msh"], entropy: 3.3, pattern: new RegExp(`${START2}(?<secret>[a-f0-9]{10}msh[a-f0-9]{15}p1[a-f0-9]{5}jsn[a-f0-9]{12})${END}`, "g"), docs: "https://docs.rapidapi.com/docs/keys-and-key-rotation", match: ['"X-Api-Key": "«<h10>msh<h15>p1<h5>jsn<h12>»"'], check: ({ line }) => !/rapidapi/i.test(line) }),
  named6({ id: "openweather-api-key", vendor: "OpenWeather", what: apiKey9, keywords: ["openweather", "owm_", "pyowm", "weather_api_key", "weatherapi"], names: "openweather(?:map)?|owm|weather(?=_api)|weatherapi", body: "[a-f0-9]{32}", sample: "<h32>", variable: "OPENWEATHER_API_KEY", severity: "P1", docs: "https://openweathermap.org/appid", match: ['WEATHER_API_KEY="«<h32>»"'] }),
  named6({ id: "here-api-key", vendor: "HERE", what: apiKey9, keywords: ["here_api", "here_access", "hereapi"], names: "(?<![A-Za-z])here", nouns: "api_?key|secret", body: "[A-Za-z0-9_-]{43}", sample: "<w43>", variable: "HERE_API_KEY", severity: "P1", entropy: 4, docs: "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide-api/" }),
  named6({ id: "tomtom-api-key", vendor: "TomTom", what: apiKey9, keywords: ["tomtom"], names: "tomtom", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "TOMTOM_API_KEY", severity: "P2", docs: "https://developer.tomtom.com/" }),
  named6({ id: "nytimes-api-key", vendor: "The New York Times", what: apiKey9, keywords: ["nytimes", "new-york-times", "newyorktimes", "nyt_"], names: "nytimes|new-york-times|newyorktimes|nyt(?=_)", body: "[A-Za-z0-9=_-]{32}", sample: "<m32>", variable: "NYTIMES_API_KEY", severity: "P1", entropy: 3.3, docs: "https://developer.nytimes.com/get-started" }),
  named6({ id: "newsapi-key", vendor: "NewsAPI", what: apiKey9, keywords: ["newsapi", "news_api"], names: "news_?(?=api)", body: "[a-f0-9]{32}", sample: "<h32>", variable: "NEWSAPI_KEY", severity: "P1", docs: "https://newsapi.org/docs/authentication" }),
  named6({ id: "deepl-api-key", vendor: "DeepL", what: apiKey9, keywords: ["deepl"], names: "deepl", body: `${UUID7}(?::fx)?`, sample: "<u1>:fx", variable: "DEEPL_API_KEY", docs: "https://developers.deepl.com/docs/getting-started/auth" }),
  named6({ id: "privateai-api-key", vendor: "Private AI", what: apiKey9, keywords: ["privateai", "private_ai", "private-ai"], names: "private[_-]?ai", body: "[a-z0-9]{32}", sample: "<h32>", variable: "PRIVATE_AI_API_KEY", docs: "https://docs.private-ai.com/" }),
  token2({ id: "voiceflow-api-key", vendor: "Voiceflow", what: apiKey9, keywords: ["vf."], body: "VF\\.(?:(?:DM|WS)\\.)?[a-fA-F0-9]{24}\\.[A-Za-z0-9]{16}", docs: "https://docs.voiceflow.com/reference/authentication", match: ["VOICEFLOW_API_KEY=«VF.DM.<h24>.<m16>»"] }),
  token2({ id: "ubidots-token", vendor: "Ubidots", what: apiToken8, keywords: ["bbff-", "bbus-"], body: "BB(?:FF|US)-[A-Za-z0-9]{30}", docs: "https://docs.ubidots.com/reference/authentication", match: ["«BBFF-<m30>»"] }),
  token2({ id: "bannerbear-api-key", vendor: "Bannerbear", what: apiKey9, keywords: ["bb_pr_", "bb_ma_"], body: "bb_(?:pr|ma)_[a-f0-9]{30}", docs: "https://developers.bannerbear.com/#authentication", match: ["«bb_pr_<h30>»"] }),
  token2({ id: "n8n-api-key", vendor: "n8n", what: apiKey9, keywords: ["n8n_api_"], body: "n8n_api_[a-f0-9]{64,96}", docs: "https://docs.n8n.io/api/authentication/", match: ["N8N_API_KEY=«n8n_api_<h96>»"] }),
  token2({ id: "knock-secret-key", vendor: "Knock", what: secretKey8, keywords: ["knock"], reach: { before: 80, after: 120 }, body: "sk_(?:test_)?[A-Za-z0-9_-]{43}", docs: "https://docs.knock.app/developer-tools/api-keys", match: ["KNOCK_API_KEY=«sk_<m43>»"] }),
  token2({ id: "liveblocks-secret-key", vendor: "Liveblocks", what: secretKey8, keywords: ["sk_prod_", "sk_dev_", "liveblocks"], reach: { before: 120, after: 160 }, body: "sk_(?:prod|dev)_[A-Za-z0-9_-]{50,90}", docs: "https://liveblocks.io/docs/authentication", match: ["LIVEBLOCKS_SECRET_KEY=«sk_prod_<w64>»"] }),
  token2({ id: "valtown-api-key", vendor: "Val Town", what: apiKey9, keywords: ["val.town", "vtwn_"], body: "vtwn_[A-Za-z0-9]{20,40}", docs: "https://docs.val.town/guides/generate-api-key/", match: ["VAL_TOWN_API_KEY=«vtwn_<m27>»"] }),
  row2({ id: "tines-webhook-url", vendor: "Tines", what: kinds.webhookUrl, keywords: [".tines.com/webhook/"], severity: "P1", entropy: 3, pattern: /[\w-]{1,60}\.tines\.com\/webhook\/(?<secret>[a-z0-9]{32}\/[a-z0-9]{32})(?![a-z0-9])/gi, docs: "https://www.tines.com/docs/actions/types/webhook/", match: ["https://a.tines.com/webhook/«<a32>/<a32>»"] }),
  named6({ id: "mux-token-secret", vendor: "Mux", what: secretKey8, keywords: ["mux_token", "mux_secret", "muxtoken"], names: "(?<![A-Za-z])mux", nouns: "secret", body: "[A-Za-z0-9+/]{75}", sample: "<m75>", variable: "MUX_TOKEN_SECRET", docs: "https://www.mux.com/docs/core/make-api-requests" }),
  named6({ id: "livekit-api-secret", vendor: "LiveKit", what: apiSecret6, keywords: ["livekit"], names: "livekit", nouns: "secret", body: "[A-Za-z0-9]{42,46}", sample: "<m43>", variable: "LIVEKIT_API_SECRET", docs: "https://docs.livekit.io/home/get-started/authentication/" }),
  named6({ id: "daily-api-key", vendor: "Daily", what: apiKey9, keywords: ["daily_api", "dailyco", "daily.co"], names: "daily(?:co|\\.co)?", nouns: "api_?key", body: "[a-f0-9]{64}", sample: "<h64>", variable: "DAILY_API_KEY", docs: "https://docs.daily.co/reference/rest-api" }),
  named6({ id: "stream-api-secret", vendor: "Stream", what: apiSecret6, keywords: ["stream_api_secret", "stream_secret", "getstream"], names: "stream", nouns: "secret", body: "[a-z0-9]{64}", sample: "<a64>", variable: "STREAM_API_SECRET", docs: "https://getstream.io/chat/docs/" }),
  named6({ id: "browserstack-access-key", vendor: "BrowserStack", what: accessToken9, keywords: ["browserstack"], names: "browserstack", nouns: "key|token", body: "[A-Za-z0-9]{20}", sample: "<m20>", variable: "BROWSERSTACK_ACCESS_KEY", entropy: 3.3, docs: "https://www.browserstack.com/docs/automate/api-reference/selenium/introduction" }),
  named6({ id: "saucelabs-access-key", vendor: "Sauce Labs", what: accessToken9, keywords: ["sauce_access", "saucelabs", "sauce_key"], names: "sauce(?:labs)?", nouns: "key", body: UUID7, sample: "<u1>", variable: "SAUCE_ACCESS_KEY", docs: "https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/" }),
  token2({ id: "percy-token", vendor: "Percy", what: apiToken8, keywords: ["percy"], reach: { before: 60, after: 120 }, body: "(?:web|app|auto|ss|vmw)_[a-f0-9]{64}", docs: "https://www.browserstack.com/docs/percy/get-started/key-concepts", severity: "P1", match: ["PERCY_TOKEN=«web_<h64>»"] }),
  named6({ id: "crowdin-token", vendor: "Crowdin", what: personalToken6, keywords: ["crowdin"], names: "crowdin", body: "[a-f0-9]{80}", sample: "<h80>", variable: "CROWDIN_PERSONAL_TOKEN", docs: "https://support.crowdin.com/developer/authorization/" }),
  named6({ id: "lokalise-token", vendor: "Lokalise", what: apiToken8, keywords: ["lokalise"], names: "lokalise", body: "[a-f0-9]{40}", sample: "<h40>", variable: "LOKALISE_API_TOKEN", docs: "https://docs.lokalise.com/en/articles/1929556-api-and-sdk-tokens" }),
  named6({ id: "todoist-token", vendor: "Todoist", what: apiToken8, keywords: ["todoist"], names: "todoist", body: "[a-f0-9]{40}", sample: "<h40>", variable: "TODOIST_API_TOKEN", docs: "https://developer.todoist.com/" }),
  named6({ id: "webflow-token", vendor: "Webflow", what: apiToken8, keywords: ["webflow"], names: "webflow", nouns: "token|key|secret", body: "[a-f0-9]{64}", sample: "<h64>", variable: "WEBFLOW_API_TOKEN", docs: "https://developers.webflow.com/data/reference/authentication/site-token" }),
  named6({ id: "wakatime-key", vendor: "WakaTime", what: apiKey9, keywords: ["waka_", "wakatime"], names: "waka(?:time)?", body: `waka_${UUID7}`, sample: "waka_<u1>", variable: "WAKATIME_API_KEY", docs: "https://wakatime.com/developers", severity: "P1" }),
  named6({ id: "steam-web-api-key", vendor: "Steam", what: apiKey9, keywords: ["steam_api", "steam_web", "steamapi"], names: "steam", nouns: "key", body: "[A-F0-9]{32}", sample: "<H32>", variable: "STEAM_API_KEY", docs: "https://steamcommunity.com/dev" }),
  named6({ id: "strava-client-secret", vendor: "Strava", what: clientSecret5, keywords: ["strava"], names: "strava", nouns: "secret|token", body: "[a-f0-9]{40}", sample: "<h40>", variable: "STRAVA_CLIENT_SECRET", docs: "https://developers.strava.com/docs/authentication/" }),
  named6({ id: "tmdb-api-key", vendor: "TMDB", what: apiKey9, keywords: ["tmdb"], names: "tmdb", nouns: "key", body: "[a-f0-9]{32}", sample: "<h32>", variable: "TMDB_API_KEY", severity: "P1", docs: "https://developer.themoviedb.org/docs/getting-started" })
];

// rules/secret/providers/vcs.ts
var { accessToken: accessToken10, apiKey: apiKey10, apiToken: apiToken9, clientSecret: clientSecret6, deployToken: deployToken2, personalToken: personalToken7, refreshToken: refreshToken4, serviceToken: serviceToken3 } = kinds;
var UUID8 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var sealGitHub = (rest) => rest + crc32Base62(rest.slice(4));
var github = (id, prefix, what, length = 36) => token2({
  id,
  vendor: "GitHub",
  what,
  keywords: [prefix],
  body: length === 36 ? `${prefix}[A-Za-z0-9]{36}` : `${prefix}[A-Za-z0-9]{36}(?:[A-Za-z0-9]{40})?`,
  check: sealed3(6, sealGitHub),
  seal: sealGitHub,
  docs: "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
  revoke: "https://github.com/settings/tokens",
  match: [`GITHUB_TOKEN=«${prefix}<m${length - 6}>»`, `https://user:«${prefix}<m${length - 6}>»@github.com/a/b.git`],
  ignore: [`${prefix}<m20>`, `${prefix}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`]
});
var sealFineGrained = (secret3) => `${secret3.slice(0, 77)}${sha256Base32(secret3.slice(0, 77))}${secret3.slice(85)}`;
var gitlab = (id, prefix, body, sample, what) => token2({
  id,
  vendor: "GitLab",
  what,
  keywords: [prefix.toLowerCase()],
  body: `${prefix}${body}`,
  docs: "https://docs.gitlab.com/security/tokens/",
  match: [`«${prefix}${sample}»`],
  ignore: [`${prefix}your-token`]
});
var rows11 = [
  github("github-pat", "ghp_", { en: "personal access token (classic)", "zh-CN": "个人访问令牌(经典)" }),
  github("github-oauth-token", "gho_", accessToken10),
  github("github-user-to-server-token", "ghu_", { en: "app user token", "zh-CN": "应用用户令牌" }),
  github("github-server-to-server-token", "ghs_", { en: "app installation token", "zh-CN": "应用安装令牌" }),
  github("github-refresh-token", "ghr_", refreshToken4, 76),
  token2({
    id: "github-fine-grained-pat",
    vendor: "GitHub",
    what: { en: "personal access token (fine-grained)", "zh-CN": "个人访问令牌(细粒度)" },
    keywords: ["github_pat_"],
    body: "github_pat_[A-Za-z0-9_]{82}",
    docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
    revoke: "https://github.com/settings/personal-access-tokens",
    check: ({ secret: secret3 }) => sealFineGrained(secret3) === secret3 ? true : { severity: "P2", message: "checksum-mismatch" },
    seal: sealFineGrained,
    match: ["GH_TOKEN=«github_pat_11<A20>_<m59>»"],
    ignore: ["github_pat_<m22>_<m40>"]
  }),
  token2({ id: "github-app-jwt-token", vendor: "GitHub", what: { en: "app installation token", "zh-CN": "应用安装令牌" }, keywords: ["ghs_"], reach: { before: 10, after: 1800 }, body: "ghs_\\d{1,20}_eyJ[A-Za-z0-9_-]{10,600}\\.eyJ[A-Za-z0-9_-]{10,600}\\.[A-Za-z0-9_-]{40,600}", severity: "P1", docs: "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/about-authentication-with-a-github-app", match: ["«ghs_12345_eyJ<m40>.eyJ<m120>.<w86>»"] }),
  named6({ id: "github-client-secret", vendor: "GitHub", what: clientSecret6, keywords: ["github_client", "github_secret", "githubclient", "github_oauth", "github-client", "gh_client", "github_id"], names: "github|gh(?=_client)", nouns: "secret", body: "[a-f0-9]{40}", sample: "<h40>", variable: "GITHUB_CLIENT_SECRET", docs: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps" }),
  // GitLab
  gitlab("gitlab-pat", "glpat-", "[A-Za-z0-9_-]{20}", "<w20>", personalToken7),
  token2({
    id: "gitlab-pat-routable",
    vendor: "GitLab",
    what: personalToken7,
    keywords: ["glpat-"],
    body: "glpat-[A-Za-z0-9_-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}",
    reach: { before: 10, after: 340 },
    entropy: 3.5,
    docs: "https://docs.gitlab.com/security/tokens/",
    check: sealed3(7, (rest) => rest + crc32Base36(rest)),
    seal: (rest) => rest + crc32Base36(rest),
    match: ["GITLAB_TOKEN=«glpat-<w32>.01.0w»"],
    ignore: ["glpat-xxxxxxxx-xxxxxxxxxxxxxxxxxx.xxxxxxxxx"]
  }),
  gitlab("gitlab-deploy-token", "gldt-", "[A-Za-z0-9_-]{20}", "<w20>", deployToken2),
  gitlab("gitlab-runner-token", "glrt-", "[A-Za-z0-9_-]{20}", "<w20>", { en: "runner authentication token", "zh-CN": "Runner 认证令牌" }),
  token2({ id: "gitlab-runner-token-routable", vendor: "GitLab", what: { en: "runner authentication token", "zh-CN": "Runner 认证令牌" }, keywords: ["glrt-"], body: "glrt-t\\d_[A-Za-z0-9_-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}", reach: { before: 10, after: 340 }, entropy: 3.5, docs: "https://docs.gitlab.com/security/tokens/", match: ["«glrt-t1_<w32>.01.0w<a7>»"] }),
  token2({ id: "gitlab-runner-registration-token", vendor: "GitLab", what: { en: "runner registration token", "zh-CN": "Runner 注册令牌" }, keywords: ["gr1348941"], body: "GR1348941[A-Za-z0-9_-]{20}", entropy: 3.2, docs: "https://docs.gitlab.com/ci/runners/new_creation_workflow/", check: ({ secret: secret3 }) => new Set(secret3.slice(9)).size > 7, match: ["--registration-token «GR1348941<w20>»"], ignore: ["GR134894112312312312312312312"] }),
  gitlab("gitlab-pipeline-trigger-token", "glptt-", "[0-9a-f]{40}", "<h40>", { en: "pipeline trigger token", "zh-CN": "流水线触发令牌" }),
  gitlab("gitlab-ci-job-token", "glcbt-", "[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20}", "<m2>_<w20>", { en: "CI/CD job token", "zh-CN": "CI/CD 作业令牌" }),
  gitlab("gitlab-feed-token", "glft-", "(?:[A-Za-z0-9_-]{20}|[a-f0-9]{64}-\\d{1,10})", "<w20>", { en: "feed token", "zh-CN": "Feed 令牌" }),
  gitlab("gitlab-incoming-mail-token", "glimt-", "[A-Za-z0-9_-]{25}", "<w25>", { en: "incoming mail token", "zh-CN": "收件令牌" }),
  gitlab("gitlab-agent-token", "glagent-", "[A-Za-z0-9_-]{50}", "<w50>", { en: "Kubernetes agent token", "zh-CN": "Kubernetes 代理令牌" }),
  gitlab("gitlab-oauth-secret", "gloas-", "[A-Za-z0-9_-]{64}", "<h64>", clientSecret6),
  gitlab("gitlab-feature-flag-token", "glffct-", "[A-Za-z0-9_-]{20}", "<w20>", { en: "feature flags client token", "zh-CN": "功能开关客户端令牌" }),
  gitlab("gitlab-scim-token", "glsoat-", "[A-Za-z0-9_-]{20}", "<w20>", { en: "SCIM token", "zh-CN": "SCIM 令牌" }),
  row2({ id: "gitlab-session-cookie", vendor: "GitLab", what: { en: "session cookie", "zh-CN": "会话 Cookie" }, keywords: ["_gitlab_session="], severity: "P1", entropy: 3, pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9A-Za-z])/g, docs: "https://docs.gitlab.com/security/tokens/", match: ["Cookie: _gitlab_session=«<h32>»"] }),
  // Other hosts and pipelines
  token2({ id: "bitbucket-app-password", vendor: "Bitbucket", what: { en: "app password", "zh-CN": "应用密码" }, keywords: ["atbb"], body: "ATBB[A-Za-z0-9]{24}[A-F0-9]{8}", docs: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/", match: ["https://user:«ATBB<m24><H8>»@bitbucket.org/a/b.git"], ignore: ["ATBB<m16>"] }),
  row2({ id: "bitbucket-access-token", vendor: "Bitbucket", what: { en: "repository, project or workspace token", "zh-CN": "仓库/项目/工作区令牌" }, keywords: ["atctt3"], reach: { before: 10, after: 260 }, entropy: 3.5, pattern: /(?<![A-Za-z0-9_-])(?<secret>ATCTT3[A-Za-z0-9_-]{150,220}=[A-F0-9]{8})(?![A-Za-z0-9])/g, docs: "https://support.atlassian.com/bitbucket-cloud/docs/repository-access-tokens/", match: ["«ATCTT3xFfG<w176>=<H8>»"] }),
  named6({ id: "bitbucket-client-secret", vendor: "Bitbucket", what: clientSecret6, keywords: ["bitbucket"], names: "bitbucket", body: "(?:[A-Za-z0-9]{32}|[A-Za-z0-9=_-]{64})", sample: "<m32>", variable: "BITBUCKET_CLIENT_SECRET", entropy: 3.5, docs: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/" }),
  token2({ id: "sourcegraph-token", vendor: "Sourcegraph", what: accessToken10, keywords: ["sgp_", "sgd_", "slk_"], body: "(?:sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}|sgd_[a-fA-F0-9]{64}|slk_[a-f0-9]{64})", docs: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token", match: ["SRC_ACCESS_TOKEN=«sgp_<h16>_<h40>»", "«slk_<h64>»"], ignore: ["sgp_<h20>"] }),
  named6({ id: "sourcegraph-legacy-token", vendor: "Sourcegraph", what: accessToken10, keywords: ["sourcegraph"], names: "sourcegraph", body: "[a-f0-9]{40}", sample: "<h40>", variable: "SOURCEGRAPH_TOKEN", docs: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token" }),
  token2({ id: "buildkite-token", vendor: "Buildkite", what: accessToken10, keywords: ["bkua_", "bkct_", "bkat_"], body: "bk(?:ua|ct|at)_[a-zA-Z0-9]{36,60}", docs: "https://buildkite.com/docs/apis/managing-api-tokens", match: ["BUILDKITE_API_TOKEN=«bkua_<h40>»"] }),
  token2({ id: "circleci-token", vendor: "CircleCI", what: personalToken7, keywords: ["ccipat_", "cciprj_"], body: "CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[a-f0-9]{40}", docs: "https://circleci.com/docs/managing-api-tokens/", match: ["CIRCLECI_TOKEN=«CCIPAT_<m22>_<h40>»"] }),
  named6({ id: "circleci-legacy-token", vendor: "CircleCI", what: personalToken7, keywords: ["circleci", "circle_token", "circle_ci", "circle-token"], names: "circle_?ci|circle(?=[_-]token)", body: "[a-f0-9]{40}", sample: "<h40>", variable: "CIRCLECI_TOKEN", docs: "https://circleci.com/docs/managing-api-tokens/" }),
  named6({ id: "travis-token", vendor: "Travis CI", what: accessToken10, keywords: ["travis"], names: "travis", nouns: "token|key|secret", body: "[A-Za-z0-9]{22}", sample: "<m22>", variable: "TRAVIS_TOKEN", entropy: 3.3, docs: "https://docs.travis-ci.com/api/" }),
  named6({ id: "drone-token", vendor: "Drone CI", what: accessToken10, keywords: ["droneci", "drone_token", "drone_rpc", "drone_server"], names: "drone(?:ci)?", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "DRONE_TOKEN", docs: "https://docs.drone.io/cli/configure/" }),
  named6({ id: "codecov-token", vendor: "Codecov", what: { en: "upload token", "zh-CN": "上传令牌" }, keywords: ["codecov"], names: "codecov", body: `(?:${UUID8}|[a-z0-9]{32})`, sample: "<u1>", variable: "CODECOV_TOKEN", severity: "P1", docs: "https://docs.codecov.com/docs/codecov-tokens" }),
  named6({ id: "coveralls-token", vendor: "Coveralls", what: { en: "repository token", "zh-CN": "仓库令牌" }, keywords: ["coveralls"], names: "coveralls", body: "[A-Za-z0-9]{33,37}", sample: "<m33>", variable: "COVERALLS_REPO_TOKEN", severity: "P1", docs: "https://docs.coveralls.io/" }),
  token2({ id: "sonar-token", vendor: "SonarQube", what: accessToken10, keywords: ["squ_", "sqp_", "sqa_", "sqco_"], body: "(?:sq[upa]_[a-f0-9]{40}|sqco_[A-Za-z0-9]{59})", docs: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/", match: ["SONAR_TOKEN=«squ_<h40>»", "«sqco_<m59>»"] }),
  named6({ id: "sonar-legacy-token", vendor: "SonarQube", what: accessToken10, keywords: ["sonar"], names: "sonar(?:qube|cloud)?", nouns: "token|login", body: "(?:[a-f0-9]{40}|(?:squ_|sqp_|sqa_)?[a-z0-9]{40})", sample: "<h40>", variable: "SONAR_TOKEN", docs: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/", check: ({ secret: secret3 }) => !/^sq[upa]_[a-f0-9]{40}$/.test(secret3), match: ["sonar.login=«<h40>»"] }),
  named6({ id: "snyk-token", vendor: "Snyk", what: apiToken9, keywords: ["snyk"], names: "snyk", body: UUID8, sample: "<u1>", variable: "SNYK_TOKEN", docs: "https://docs.snyk.io/snyk-api/authentication-for-api" }),
  row2({ id: "snyk-service-token", vendor: "Snyk", what: serviceToken3, keywords: ["snyk_sat.", "snyk_uat."], entropy: 3.5, pattern: new RegExp(`(?<![A-Za-z0-9])(?<secret>snyk_[su]at\\.[a-z0-9]{8}\\.[A-Za-z0-9._-]{60,240})${END}`, "g"), docs: "https://docs.snyk.io/enterprise-setup/service-accounts", match: ["«snyk_sat.<h8>.<w120>»"] }),
  token2({ id: "harness-token", vendor: "Harness", what: apiKey10, keywords: ["pat.", "sat."], body: "(?:pat|sat)\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}", docs: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys", match: ["«pat.<w22>.<h24>.<m20>»"] }),
  token2({ id: "octopus-deploy-api-key", vendor: "Octopus Deploy", what: apiKey10, keywords: opening("api-"), body: "(?<![/.])API-(?=[A-Z]*\\d)[A-Z0-9]{25,29}", entropy: 3.3, docs: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key", match: ["OCTOPUS_API_KEY=«API-<A26>»"], ignore: ["API-REFERENCE-GUIDE", "API-<A12>"] }),
  token2({ id: "jfrog-reference-token", vendor: "JFrog", what: { en: "Artifactory reference token", "zh-CN": "Artifactory 引用令牌" }, keywords: ["cmvmd"], body: "cmVmd[A-Za-z0-9]{59}", entropy: 4, docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-token", match: ["«cmVmdGtu<m56>»"] }),
  token2({ id: "jfrog-api-key", vendor: "JFrog", what: { en: "Artifactory API key", "zh-CN": "Artifactory API 密钥" }, keywords: ["akcp"], body: "AKCp[A-Za-z0-9]{69}", entropy: 4, docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key", match: ["«AKCp8<m68>»"] }),
  named6({ id: "jfrog-identity-token", vendor: "JFrog", what: { en: "API key or identity token", "zh-CN": "API 密钥或身份令牌" }, keywords: ["jfrog", "artifactory", "bintray", "xray"], names: "jfrog|artifactory|bintray|xray", body: "(?:[A-Za-z0-9]{64}|[A-Za-z0-9]{73})", sample: "<a64>", variable: "ARTIFACTORY_TOKEN", docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens", check: ({ secret: secret3 }) => !/^(?:AKCp|cmVmd)/.test(secret3) }),
  // Packages
  token2({ id: "npm-access-token", vendor: "npm", what: accessToken10, keywords: ["npm_"], body: "npm_[A-Za-z0-9]{36}", check: sealed3(6, sealGitHub), seal: sealGitHub, docs: "https://docs.npmjs.com/about-access-tokens", match: ["//registry.example.com/:_authToken=«npm_<m30>»"], ignore: ["npm_<m20>", "npm_config_cache"] }),
  row2({ id: "npm-legacy-token", vendor: "npm", what: accessToken10, keywords: ["_authtoken", "npm_token"], entropy: 3, pattern: new RegExp(`(?:_authToken|NPM_TOKEN)["']?\\s{0,3}[:=]\\s{0,3}["']?(?<secret>${UUID8})${END}`, "gi"), docs: "https://docs.npmjs.com/about-access-tokens", match: ["//registry.example.com/:_authToken=«<u1>»"], ignore: ["//registry.example.com/:_authToken=${NPM_TOKEN}"] }),
  row2({ id: "npmrc-auth", vendor: "npm", what: { en: "basic credentials of .npmrc", "zh-CN": ".npmrc 中的基本认证凭据" }, keywords: [":_auth", ":_password"], entropy: 3, pattern: /\/\/[^\s=]{3,120}:_(?:auth|password)\s{0,2}=\s{0,2}"?(?<secret>[A-Za-z0-9+/]{16,200}={0,2})(?![A-Za-z0-9+/=])/g, docs: "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc", match: ["//npm.example.com/:_auth=«<b40>»"], ignore: ["//npm.example.com/:_auth=${NPM_AUTH}"] }),
  token2({ id: "pypi-token", vendor: "PyPI", what: apiToken9, keywords: ["pypi-ageichlwas5vcmc", "pypi-agendgvzdc5wexbplm9yz"], reach: { before: 10, after: 1100 }, body: "pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,1000}", docs: "https://packaging.python.org/en/latest/specifications/pypirc/", match: ["password = «pypi-AgEIcHlwaS5vcmc<w150>»"], ignore: ["pypi-AgEIcHlwaS5vcmc<w12>"] }),
  token2({ id: "rubygems-api-key", vendor: "RubyGems", what: apiKey10, keywords: ["rubygems_"], body: "rubygems_[a-f0-9]{48}", docs: "https://guides.rubygems.org/api-key-scopes/", match: ["GEM_HOST_API_KEY=«rubygems_<h48>»"] }),
  token2({ id: "nuget-api-key", vendor: "NuGet", what: apiKey10, keywords: opening("oy2"), body: "oy2[a-z0-9]{43}", entropy: 3.5, docs: "https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package", match: ["NUGET_API_KEY=«oy2<a43>»"], ignore: ["oy2<a40>"] }),
  token2({ id: "crates-io-token", vendor: "crates.io", what: apiToken9, keywords: opening("cio"), body: "cio(?=[A-Za-z]*\\d)[A-Za-z0-9]{32}", entropy: 3.8, docs: "https://doc.rust-lang.org/cargo/reference/publishing.html", match: ["CARGO_REGISTRY_TOKEN=«cio<m32>»"], ignore: ["cio<m20>"] }),
  token2({ id: "clojars-token", vendor: "Clojars", what: deployToken2, keywords: ["clojars_"], body: "CLOJARS_[a-z0-9]{60}", docs: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens", match: ["«CLOJARS_<h60>»"] }),
  named6({ id: "hex-api-key", vendor: "Hex.pm", what: apiKey10, keywords: ["hex_api_key", "hex_api"], names: "hex(?=_api)", body: "[a-f0-9]{32}", sample: "<h32>", variable: "HEX_API_KEY", docs: "https://hex.pm/docs/publish" }),
  token2({ id: "docker-hub-pat", vendor: "Docker", what: personalToken7, keywords: ["dckr_pat_", "dckr_oat_"], body: "dckr_(?:pat_[A-Za-z0-9_-]{27}|oat_[A-Za-z0-9_-]{32})", docs: "https://docs.docker.com/security/for-developers/access-tokens/", match: ["DOCKERHUB_TOKEN=«dckr_pat_<w27>»"] }),
  row2({ id: "docker-config-auth", vendor: "Docker", what: { en: "registry credentials of config.json", "zh-CN": "config.json 中的镜像仓库凭据" }, keywords: ['"auths"'], reach: { before: 0, after: 400 }, entropy: 3, pattern: /"auths"\s{0,8}:\s{0,8}\{\s{0,16}"[^"\n]{2,120}"\s{0,8}:\s{0,8}\{[^{}]{0,120}"auth"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{12,200}={0,2})"/g, docs: "https://docs.docker.com/reference/cli/docker/login/", match: ['{"auths": {"registry.example.com": {"auth": "«<b40>»"}}}'], ignore: ['{"auths": {}}'] }),
  named6({ id: "packagecloud-token", vendor: "packagecloud", what: apiToken9, keywords: ["packagecloud"], names: "packagecloud", body: "[a-f0-9]{48}", sample: "<h48>", variable: "PACKAGECLOUD_TOKEN", docs: "https://packagecloud.io/docs/api" }),
  named6({ id: "cloudsmith-api-key", vendor: "Cloudsmith", what: apiKey10, keywords: ["cloudsmith"], names: "cloudsmith", body: "[a-f0-9]{40}", sample: "<h40>", variable: "CLOUDSMITH_API_KEY", docs: "https://help.cloudsmith.io/docs/api-key" }),
  row2({ id: "sidekiq-credentials", vendor: "Sidekiq", what: { en: "Pro/Enterprise gem credentials", "zh-CN": "Pro/Enterprise Gem 凭据" }, keywords: ["contribsys"], entropy: 2.5, pattern: /(?:BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM\w{0,10}["']?(?: string)?\s{0,4}(?:=>|:{0,3}=|[?.]=|:|>|,)\s{0,8}["'`]{0,2}(?<secret>[a-f0-9]{8}:[a-f0-9]{8})(?![a-f0-9])|https?:\/\/[a-f0-9]{8}:[a-f0-9]{8}@(?:gems|enterprise)\.contribsys\.com)/gi, docs: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ", match: ["BUNDLE_ENTERPRISE__CONTRIBSYS__COM=«<h8>:<h8>»"] }),
  // Secret managers and infrastructure as code
  token2({ id: "vault-service-token", vendor: "HashiCorp Vault", what: serviceToken3, keywords: ["hvs."], body: "hvs\\.[A-Za-z0-9_-]{24,120}", entropy: 3.5, docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens", match: ["VAULT_TOKEN=«hvs.CAESI<w90>»"], ignore: ["hvs.<m12>"] }),
  token2({ id: "vault-batch-token", vendor: "HashiCorp Vault", what: { en: "batch token", "zh-CN": "批处理令牌" }, keywords: ["hvb."], body: "hvb\\.[A-Za-z0-9_-]{138,300}", reach: { before: 10, after: 320 }, entropy: 3.5, docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens", match: ["«hvb.<w150>»"] }),
  token2({ id: "vault-recovery-token", vendor: "HashiCorp Vault", what: { en: "recovery token", "zh-CN": "恢复令牌" }, keywords: ["hvr."], body: "hvr\\.[A-Za-z0-9_-]{24,120}", entropy: 3.5, docs: "https://developer.hashicorp.com/vault/docs/concepts/recovery-mode", match: ["«hvr.<w90>»"] }),
  named6({ id: "vault-legacy-token", vendor: "HashiCorp Vault", what: serviceToken3, keywords: ["vault_token", "vault-token", "vaulttoken", "vault_root", "vault_api"], names: "vault", nouns: "token", body: "s\\.[A-Za-z0-9]{24}", sample: "s.<m24>", variable: "VAULT_TOKEN", docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens" }),
  token2({ id: "terraform-cloud-token", vendor: "HCP Terraform", what: apiToken9, keywords: [".atlasv1."], body: "[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,70}", entropy: 3.5, docs: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens", match: ['token = "«<m14>.atlasv1.<m67>»"'] }),
  named6({ id: "consul-token", vendor: "HashiCorp Consul", what: { en: "ACL token", "zh-CN": "ACL 令牌" }, keywords: ["consul_http_token", "consul_token", "consul_acl", "x-consul-token"], names: "consul", nouns: "token", body: UUID8, sample: "<u1>", variable: "CONSUL_HTTP_TOKEN", docs: "https://developer.hashicorp.com/consul/docs/security/acl/tokens" }),
  named6({ id: "nomad-token", vendor: "HashiCorp Nomad", what: { en: "ACL token", "zh-CN": "ACL 令牌" }, keywords: ["nomad_token", "x-nomad-token"], names: "nomad", nouns: "token", body: UUID8, sample: "<u1>", variable: "NOMAD_TOKEN", docs: "https://developer.hashicorp.com/nomad/docs/concepts/acl" }),
  token2({ id: "doppler-token", vendor: "Doppler", what: accessToken10, keywords: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."], body: "dp\\.(?:pt|ct|sa|scim|audit|st(?:\\.[a-z0-9_-]{2,35})?)\\.[A-Za-z0-9]{40,44}", docs: "https://docs.doppler.com/reference/auth-token-formats", match: ["DOPPLER_TOKEN=«dp.st.prd.<m43>»", "«dp.pt.<m43>»"], ignore: ["dp.st.<m20>"] }),
  row2({ id: "onepassword-service-account-token", vendor: "1Password", what: { en: "service account token", "zh-CN": "服务账号令牌" }, keywords: ["ops_ey"], reach: { before: 10, after: 1300 }, entropy: 3.5, pattern: /(?<![A-Za-z0-9_-])(?<secret>ops_eyJ[A-Za-z0-9+/_-]{200,1280}={0,3})(?![A-Za-z0-9+/=_-])/g, docs: "https://developer.1password.com/docs/service-accounts/", match: ["OP_SERVICE_ACCOUNT_TOKEN=«ops_eyJ<m400>»"], ignore: ["ops_eyJ<m60>"] }),
  token2({ id: "onepassword-secret-key", vendor: "1Password", what: { en: "account Secret Key", "zh-CN": "账户密钥(Secret Key)" }, keywords: ["a3-"], body: "A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}", entropy: 3.5, docs: "https://support.1password.com/secret-key/", match: ["«A3-<A6>-<A6>-<A5>-<A5>-<A5>-<A5>»", "«A3-<A6>-<A11>-<A5>-<A5>-<A5>»"], ignore: ["A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX"] }),
  row2({ id: "infisical-service-token", vendor: "Infisical", what: serviceToken3, keywords: ["infisical", ...opening("st.")], reach: { before: 30, after: 200 }, entropy: 3.5, pattern: /(?<![A-Za-z0-9_.-])(?<secret>st\.[a-f0-9]{24}\.[a-f0-9]{32}\.[a-f0-9]{32})(?![A-Za-z0-9_.-])/g, docs: "https://infisical.com/docs/documentation/platform/token", match: ["INFISICAL_TOKEN=«st.<h24>.<h32>.<h32>»"] }),
  token2({ id: "pulumi-token", vendor: "Pulumi", what: accessToken10, keywords: ["pul-"], body: "pul-[a-f0-9]{40}", docs: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/", match: ["PULUMI_ACCESS_TOKEN=«pul-<h40>»"] }),
  token2({ id: "infracost-api-key", vendor: "Infracost", what: apiKey10, keywords: opening("ico-"), body: "(?<![.])ico-(?=[A-Za-z]*\\d)[A-Za-z0-9]{32}", entropy: 3.5, docs: "https://www.infracost.io/docs/cloud_pricing_api/overview/", match: ["INFRACOST_API_KEY=«ico-<m32>»"], ignore: ["ico-<m20>"] }),
  row2({ id: "age-secret-key", vendor: "age", what: { en: "encryption identity", "zh-CN": "加密身份密钥" }, keywords: ["age-secret-key-1"], pattern: /(?<![A-Za-z0-9-])(?<secret>AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})(?![A-Za-z0-9])/g, docs: "https://github.com/FiloSottile/age", match: ["«AGE-SECRET-KEY-1<q58>»"], ignore: ["AGE-SECRET-KEY-1<A20>", "age1<a58>"] }),
  token2({ id: "dotenv-vault-key", vendor: "Dotenv", what: { en: "vault decryption key", "zh-CN": "Vault 解密密钥" }, keywords: ["dotenv://:key_"], body: "key_[a-f0-9]{64}(?=@dotenv)", docs: "https://www.dotenv.org/docs/security/dotenv-key", match: ["DOTENV_KEY=dotenv://:«key_<h64>»@dotenv.org/vault/.env.vault?environment=production"] }),
  row2({ id: "dotenvx-private-key", vendor: "dotenvx", what: { en: "decryption key", "zh-CN": "解密私钥" }, keywords: ["dotenv_private_key"], entropy: 3, pattern: /DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,30})?\s{0,2}=\s{0,2}["']?(?<secret>[a-f0-9]{64})(?![A-Za-z0-9])/g, docs: "https://dotenvx.com/docs/env-keys-file", match: ['DOTENV_PRIVATE_KEY_PRODUCTION="«<h64>»"'], ignore: ['DOTENV_PUBLIC_KEY="<h66>"'] }),
  token2({ id: "openshift-token", vendor: "Red Hat OpenShift", what: accessToken10, keywords: ["sha256~"], body: "sha256~[A-Za-z0-9_-]{43}", entropy: 3.5, docs: "https://docs.redhat.com/en/documentation/openshift_container_platform/", match: ["oc login --token=«sha256~<w43>»"] }),
  row2({ id: "kubernetes-bootstrap-token", vendor: "Kubernetes", what: { en: "kubeadm bootstrap token", "zh-CN": "kubeadm 引导令牌" }, keywords: ["kubeadm"], severity: "P1", entropy: 3, pattern: /kubeadm\s{1,4}join[^\n]{0,120}--token[ =](?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![a-z0-9])/g, check: ({ secret: secret3 }) => secret3 !== ["abcdef", "0123456789abcdef"].join("."), docs: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/", match: ["kubeadm join 10.0.0.1:6443 --token «<a6>.<a16>»"], ignore: ["kubeadm join --token abcdef.0123456789abcdef"] })
];

// rules/secret/providers/index.ts
var providerSecrets = [...rows, ...rows4, ...rows2, ...rows3, ...rows11, ...rows9, ...rows7, ...rows8, ...rows5, ...rows6, ...rows10];

// rules/secret/live.ts
var kinds2 = [...providerSecrets.filter((row3) => row3.generic !== true), ...providerSecrets.filter((row3) => row3.generic === true), ...genericSecrets];
var before = 100;
var after = 300;
function secretsOf({ text: text2, format: format2 }, path2) {
  const lower2 = text2.toLowerCase();
  const asked = kinds2.filter(({ keywords: keywords2 }) => keywords2.some((word) => lower2.includes(word)));
  const file2 = { path: path2, role: "production", format: format2 };
  return (start, end) => {
    const stretch = lower2.slice(start, end);
    for (const row3 of asked) {
      if (!row3.keywords.some((word) => stretch.includes(word))) continue;
      const severity = "find" in row3 ? byFinder(row3) : byPattern(row3);
      if (severity !== null) return severity;
    }
    return null;
    function byFinder(row3) {
      for (const word of row3.keywords) {
        for (let at2 = lower2.indexOf(word, start); at2 >= 0 && at2 < end; at2 = lower2.indexOf(word, at2 + 1)) {
          const found2 = [row3.find(text2, at2, file2) ?? []].flat()[0];
          if (found2 !== void 0) return found2.severity ?? row3.severity ?? "P0";
        }
      }
      return null;
    }
    function byPattern(row3) {
      const offset = Math.max(0, start - before);
      const window = text2.slice(offset, end + after);
      for (const match of window.matchAll(row3.pattern)) {
        const secret3 = match.groups?.["secret"] ?? match[0];
        const at2 = offset + match.index + match[0].indexOf(secret3);
        if (at2 < start || at2 >= end || entropy(secret3) < (row3.entropy ?? 0) || isDummy(secret3)) continue;
        const verdict2 = row3.check?.({ secret: secret3, match, text: window, ...file2, line: text2.slice(start, end) }) ?? true;
        if (verdict2 !== false) return (verdict2 === true ? void 0 : verdict2.severity) ?? row3.severity ?? "P0";
      }
      return null;
    }
  };
}

// rules/secret/dotenv-tracked.ts
var template2 = /[._-](?:example|sample|template|dist|tmpl|tpl|default|defaults|schema|vault|enc|encrypted|gpg|age|sops|test|testing|ci|keys|license|patch|diff)(?:[._-]|$)/i;
var meantToBeTracked = /(?:^|\/)(?:\.flaskenv|\.envrc|[^/.][^/]*\.env|\.env\.(?:dev|development|local-dev|defaults?))$/i;
var publicPrefix = /^(?:VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|GATSBY|VUE_APP|NG_APP|SNOWPACK_PUBLIC|NX_PUBLIC|GENERATE_SOURCEMAP|BROWSER|PORT|SKIP_PREFLIGHT_CHECK|NODE_ENV)(?:_|$)/;
var mostRelated6 = 10;
var rule48 = fileRule({
  id: "secret/dotenv-tracked",
  severity: "P0",
  *check(file2, facts) {
    if (file2.format !== "dotenv" || file2.role !== "production" && file2.role !== "development" || template2.test(file2.path)) return;
    const variables = facts.filter((fact) => fact.kind === "supply");
    const judge5 = secretsOf(file2, ".env");
    const judged9 = variables.map((variable3) => ({ variable: variable3, severity: severityOf8(variable3, judge5) }));
    const real2 = judged9.filter(({ severity }) => severity === "P0" || severity === "P1").map(({ variable: variable3 }) => variable3);
    const [first2] = real2;
    const doubtful = judged9.filter(({ severity }) => severity === "P2").map(({ variable: variable3 }) => variable3);
    const told = first2 === void 0 ? doubtful : real2;
    if (first2 === void 0 && (meantToBeTracked.test(file2.path) || variables.every((variable3) => publicPrefix.test(variable3.name)))) return;
    const development = file2.role === "development";
    yield {
      at: firstLine(file2),
      message: first2 !== void 0 ? "secrets" : doubtful.length > 0 ? "doubtful" : "settings",
      data: { file: file2.path.slice(file2.path.lastIndexOf("/") + 1), count: told.length, name: told[0]?.name ?? "" },
      severity: first2 === void 0 ? development ? "P3" : "P2" : severityFor(file2, real2),
      related: real2.slice(0, mostRelated6).map(({ at: at2, name }) => ({ path: file2.path, at: at2, note: "value-here", data: { name } })),
      mask: valuesOf(facts)
    };
  }
});
function severityFor(file2, real2) {
  if (file2.role !== "development" && !isDevelopmentOnly(file2.path)) return "P0";
  const there = secretsOf(file2, file2.path);
  return real2.some((variable3) => (severityOf8(variable3, there) ?? "P2") < "P2") ? "P1" : "P2";
}
function severityOf8({ name, value, at: at2 }, judge5) {
  return value.kind === "env" || publicPrefix.test(name) ? null : judge5(at2.start, Math.max(at2.end, value.at.end));
}
function valuesOf(facts) {
  return facts.flatMap((fact) => fact.kind === "supply" ? [fact.value.at] : []);
}
function firstLine(file2) {
  const end = file2.text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? file2.text.length : end };
}

// rules/secret/plaintext-at-rest.ts
var rule49 = projectRule({
  id: "secret/plaintext-at-rest",
  severity: "P1",
  *check(project) {
    const tables3 = /* @__PURE__ */ new Map();
    for (const column of project.of("column")) {
      if (column.role !== "production" || column.by !== "sql" && migration.test(column.path)) continue;
      if (kindOf3(column.name) === null || !readable2.test(column.type)) continue;
      const key3 = `${column.path} ${column.table}`;
      tables3.set(key3, [...tables3.get(key3) ?? [], column]);
    }
    if (tables3.size === 0 || encrypts(project)) return;
    const reported = /* @__PURE__ */ new Set();
    for (const columns of tables3.values()) {
      const first2 = columns[0];
      if (first2 === void 0 || reported.has(nameOfTable(first2))) continue;
      reported.add(nameOfTable(first2));
      yield problem4(first2, columns);
    }
  }
});
var migration = /(?:^|\/)(?:migrations|versions|alembic)\//;
var readable2 = /^(?:text|varchar|char|character|string|unicode|unicodetext|str|nvarchar|longtext|mediumtext|clob|charfield|textfield|json|jsonb)/i;
function kindOf3(name) {
  const flat3 = name.replaceAll("_", "").toLowerCase();
  if (/^(?:\w*client|app|oauth|consumer)secret$|^\w*secretaccesskey$/.test(flat3)) return "foreign";
  if (/^(?:\w{0,20}refresh|oauth\w{0,12})token$/.test(flat3)) return "own";
  return /^(?:\w{0,20}accesstoken|\w{0,20}privatekey)$/.test(flat3) ? "own" : null;
}
function problem4(first2, columns) {
  const isForeign3 = columns.some(({ name }) => kindOf3(name) === "foreign") && columns.length > 1;
  return {
    path: first2.path,
    at: first2.at,
    message: "readable",
    data: { table: first2.table || "?", columns: [...new Set(columns.map(({ name }) => name))].join(", ") },
    severity: isForeign3 ? "P1" : "P2",
    confidence: "medium",
    related: columns.slice(1, 6).map(({ path: path2, at: at2 }) => ({ path: path2, at: at2, note: "column-here" })),
    symbol: first2.table,
    cause: `plaintext ${nameOfTable(first2)}`
  };
}
function nameOfTable({ table }) {
  return table.replaceAll("_", "").toLowerCase();
}
function encrypts(project) {
  return project.of("code-trait").some(({ trait, role }) => trait === "encryption" && role === "production");
}

// rules/state/in-memory-store.ts
var rule50 = projectRule({
  id: "state/in-memory-store",
  severity: "P0",
  confidence: "medium",
  *check(project) {
    for (const kept2 of keptContainers(project)) if (!isOfDatabase(project, kept2.fact)) yield* fromContainer(kept2);
    for (const fact of project.of("memory-store")) yield* fromLibrary(project, fact);
  }
});
function* fromContainer(kept2) {
  const { fact } = kept2;
  const matter = matterOf(kept2);
  if (!isOnlyCopy(fact)) return;
  const isRecords = matter === "other" && isCollection(kept2);
  if (!isBusiness(matter) && !isRecords) return;
  const isSecond = fact.shared === true || isStandIn(fact) || !isSeenToBeData(fact);
  yield {
    path: fact.path,
    at: fact.at,
    message: isRecords ? "records" : fact.removes.length === 0 ? `${matter}-for-ever` : matter,
    data: { name: named4(fact) },
    severity: isRecords || isSecond ? "P2" : "P0",
    related: placesOf(fact),
    symbol: named4(fact),
    cause: `kept ${fact.path} ${named4(fact)}`
  };
}
function isOfDatabase(project, { path: path2, name }) {
  return /session/i.test(name) && project.module(path2)?.imports.some(({ from }) => /^(?:sqlalchemy|sqlmodel)(?:\.|$)/.test(from)) === true;
}
function isSeenToBeData({ plain: plain3, grows }) {
  return plain3 === true && grows.some(({ fields }) => fields.length > 0);
}
function isCollection({ fact, grownByHandler, handlers }) {
  return grownByHandler && handlers.length >= 2 && fact.grows.some(({ fields }) => fields.length >= 2);
}
function* fromLibrary(project, fact) {
  if (fact.role !== "production" || isHosted(project, fact)) return;
  const reach3 = reachOf(project, fact.path, fact.guards);
  if (developmentReach(reach3)) return;
  const isMiddleware = fact.name.includes("session") && fact.name === fact.name.toLowerCase();
  if (!isMiddleware && !servingOf(project).distance.has(fact.path)) return;
  const severity = fact.fallback === true || reach3 === "unknown" || runsOnce.test(fact.path) ? "P2" : "P0";
  yield {
    path: fact.path,
    at: fact.at,
    message: isMiddleware ? "default-store" : `library-${fact.keeps}`,
    data: { name: fact.name },
    severity,
    symbol: fact.symbol,
    cause: `memory-store ${fact.path} ${fact.name}`
  };
}
var runsOnce = /(?:^|\/)(?:install|installer|setup|wizard)\//i;
function isHosted(project, { name }) {
  return name.endsWith("Saver") && [...project.files.keys()].some((path2) => path2 === "langgraph.json" || path2.endsWith("/langgraph.json"));
}

// src/link/disk.ts
var uploadName = /^(?:\w{1,30}_)?(?:UPLOADS?_(?:DIR|DIRECTORY|FOLDER|PATH)|MEDIA_ROOT)$/i;
var sessionName = /^(?:\w{1,30}_)?SESSIONS?_(?:STORE_|FILE_)?(?:DIR|PATH|FOLDER)$/i;
var passing = /^\/(?:tmp|var\/tmp|dev)\b|(?:^|[/_.-])(?:tmp|temp|cache)(?:[/_.-]|$)/i;
function losingImages(project) {
  const images = [...new Set(project.of("image").filter(({ role }) => role === "production").map(({ path: path2 }) => path2))];
  if (images.length === 0) return [];
  const uses2 = [...usesOf(project)];
  const found2 = [];
  for (const image2 of images) {
    const others = images.filter((other) => other !== image2);
    const own = uses2.filter(({ path: path2 }) => holds2(image2, path2) && !others.some((other) => holds2(other, path2) && contextOf(other).length > contextOf(image2).length));
    const lost = own.filter((use) => !isKeptElsewhere(project, use));
    const losing = lost.length === 0 ? null : judged8(project, image2, lost);
    if (losing !== null && !found2.some((other) => other.uses[0]?.path === losing.uses[0]?.path)) found2.push(losing);
  }
  return found2;
}
function contextOf(image2) {
  const folder2 = folderOf(image2);
  return /(?:^|\/)(?:docker|dockerfiles?|build|deploy|deployment|\.docker|container|containers|infra|ops)$/i.test(folder2) ? folderOf(folder2) : folder2;
}
function holds2(image2, path2) {
  const context2 = contextOf(image2);
  return context2 === "" || path2.startsWith(`${context2}/`);
}
function* usesOf(project) {
  const seen = /* @__PURE__ */ new Set();
  for (const use of [...written2(project), ...read(project), ...bound2(project)]) {
    const key3 = `${use.path} ${use.keeps}`;
    if (!seen.has(key3)) yield use;
    seen.add(key3);
  }
}
function* written2(project) {
  for (const { path: path2, role, at: at2, keeps, where, guards } of project.of("disk-use")) {
    if (role !== "production" || ["never", "development-only"].includes(reachOf(project, path2, guards))) continue;
    const text2 = where === void 0 ? "" : shown2(project, path2, where) ?? "";
    if (!passing.test(text2) && text2 !== ":memory:" && !(keeps === "uploads" && where?.kind === "function")) yield { path: path2, at: at2, keeps };
  }
}
function* read(project) {
  const supplied2 = new Set(project.of("supply").filter(({ by, role }) => by !== "dotenv" && role === "production").map(({ name }) => name));
  for (const { path: path2, role, at: at2, name, fallback } of project.of("env-read")) {
    if (role !== "production" || fallback === void 0 || supplied2.has(name)) continue;
    const keeps = keepsOf(name, defaultText(fallback));
    if (keeps !== null) yield { path: path2, at: at2, keeps };
  }
  for (const { path: path2, role, at: at2, name, variables, fallback } of project.of("setting")) {
    if (role !== "production" || fallback === void 0 || [name, ...variables].some((one) => supplied2.has(one.toUpperCase()))) continue;
    const keeps = keepsOf(name, defaultText(fallback));
    if (keeps !== null) yield { path: path2, at: at2, keeps };
  }
}
function keepsOf(name, text2) {
  if (text2 !== null && (passing.test(text2) || text2 === "")) return null;
  if (uploadName.test(name)) return "uploads";
  if (sessionName.test(name)) return "sessions";
  return text2 !== null && isSqliteFile(text2) ? "database" : null;
}
function isSqliteFile(text2) {
  return /^sqlite(?:\+\w{1,20})?:\/\/\/./.test(text2) && !/:memory:|\/tmp\//.test(text2);
}
function* bound2(project) {
  for (const { path: path2, role, bindings } of project.of("module")) {
    if (role !== "production") continue;
    for (const { name, value, at: at2, guards } of bindings) {
      const last2 = name.slice(name.lastIndexOf(".") + 1);
      const isDatabase = /^(?:SQLALCHEMY_)?DATABASE_UR[IL]$/.test(last2) || last2 === "DATABASES";
      if (!isDatabase && !uploadName.test(last2)) continue;
      if (["never", "development-only"].includes(reachOf(project, path2, guards))) continue;
      if (isDatabase ? isOnDisk(project, path2, value) : keepsOf(last2, shown2(project, path2, value)) !== null) yield { path: path2, at: at2, keeps: isDatabase ? "database" : "uploads" };
    }
  }
}
function isOnDisk(project, path2, value) {
  if (value.kind === "map") {
    const [first2] = value.entries;
    const engine2 = first2?.value.kind === "map" ? first2.value.entries.find(({ key: key3 }) => key3.kind === "literal" && key3.value === "ENGINE")?.value : void 0;
    return engine2?.kind === "literal" && String(engine2.value).endsWith("sqlite3");
  }
  return worst(outcomes(project, path2, value), (each) => isSqliteFile(textOf(each) ?? "")) !== null;
}
function shown2(project, path2, value) {
  const [first2] = outcomes(project, path2, value);
  return first2 === void 0 ? null : textOf(first2.value) ?? null;
}
var databaseName = /^(?:\w{1,30}_)?(?:DATABASE_UR[IL]|DB_HOST|DB_URL|POSTGRES_HOST|POSTGRES_SERVER|MYSQL_HOST|PGHOST|MONGO\w{0,10})$/;
var databaseImage = /(?:^|\/)(?:postgres|postgis|mysql|mariadb|mongo|mssql|cockroach|pgvector|percona)/i;
var objectStore = /(?:^|_)(?:S3|MINIO|R2|GCS|OSS|COS|BUCKET|CLOUDINARY|AZURE_STORAGE|STORAGE_(?:TYPE|BACKEND|PROVIDER|DRIVER))(?:_|$)/;
function isKeptElsewhere(project, { keeps }) {
  const deployed = project.of("supply").filter(({ role, by }) => role === "production" && by !== "dotenv");
  if (keeps === "database") {
    return deployed.some(({ name, value }) => databaseName.test(name) && !/sqlite|file:/.test(defaultText(value) ?? "")) || project.of("service").some(({ role, image: image2 }) => role === "production" && databaseImage.test(defaultText(image2) ?? ""));
  }
  return keeps === "uploads" && (deployed.some(({ name }) => objectStore.test(name)) || project.of("env-read").some(({ name, role }) => role === "production" && objectStore.test(name)));
}
var foreign3 = /^\/(?:var\/lib|bitnami|etc|qdrant|root\/\.ollama|usr|prometheus|grafana|letsencrypt|certs?|minio|nginx|var\/log|logs?)\b|node_modules|\/logs?$/;
function judged8(project, image2, uses2) {
  const volumes = project.of("volume").filter(({ role, is, target }) => role === "production" && is === "kept" && !foreign3.test(target));
  if (volumes.some(({ source: source2 }) => source2 === void 0)) return null;
  const context2 = contextOf(image2);
  const service = project.of("service").find((each) => each.role === "production" && each.development !== true && each.by === "compose" && each.build !== void 0 && joinPath(folderOf(each.path), each.build) === context2);
  const source = volumes.find(({ path: path2 }) => service === void 0 || service.path === path2);
  return { image: image2, uses: uses2, ...service && { service }, ...source && { source } };
}

// rules/state/local-disk.ts
var order = ["database", "uploads", "sessions"];
var mostRelated7 = 6;
var rule51 = projectRule({
  id: "state/local-disk",
  severity: "P1",
  confidence: "medium",
  *check(project) {
    for (const losing of losingImages(project)) {
      const uses2 = [...losing.uses].sort((a, b) => order.indexOf(a.keeps) - order.indexOf(b.keeps));
      const [first2] = uses2;
      if (first2 === void 0) continue;
      const isDeployed2 = losing.service !== void 0 && losing.source === void 0;
      yield {
        path: first2.path,
        at: first2.at,
        message: losing.source === void 0 ? first2.keeps : `${first2.keeps}-in-source`,
        data: { image: losing.image },
        severity: isDeployed2 && first2.keeps === "database" ? "P1" : "P2",
        related: [...uses2.slice(1, mostRelated7).map(({ path: path2, at: at2, keeps }) => ({ path: path2, at: at2, note: `also-${keeps}` })), ...run(losing)],
        cause: `local-disk ${losing.image}`
      };
    }
  }
});
function run({ service, source }) {
  if (source !== void 0) return [{ path: source.path, at: source.at, note: "source-mount" }];
  return service === void 0 ? [] : [{ path: service.path, at: service.nameAt, note: "runs-without-volume" }];
}

// rules/state/unbounded-cache.ts
var nearest2 = 1;
var farthest3 = 3;
var rule52 = projectRule({
  id: "state/unbounded-cache",
  severity: "P2",
  confidence: "medium",
  *check(project) {
    for (const kept2 of keptContainers(project)) {
      const { fact, distance } = kept2;
      const matter = matterOf(kept2);
      if (distance > (isBusiness(matter) ? farthest3 : nearest2) || fact.live === true || isSaidElsewhere2(matter, kept2) || isRegistry(fact)) continue;
      if (!isNeverEmptied(fact, matter)) continue;
      yield {
        path: fact.path,
        at: fact.at,
        message: fact.removes.length === 0 ? "never" : "on-demand",
        data: { name: named4(fact) },
        related: placesOf(fact),
        symbol: named4(fact),
        cause: `grows ${fact.path} ${named4(fact)}`
      };
    }
  }
});
function isSaidElsewhere2(matter, { fact, grownByHandler, handlers }) {
  if (matter === "users" || matter === "revocation") return true;
  if (!isOnlyCopy(fact)) return false;
  return isBusiness(matter) || matter === "other" && grownByHandler && handlers.length >= 2 && fact.grows.some(({ fields }) => fields.length >= 2);
}
var deletes = /^_?(?:delete|remove|drop|destroy|reset|clear|logout|log_out|end)(?:_|[A-Z]|$)/;
function isNeverEmptied({ removes }, matter) {
  return removes.length === 0 || isBusiness(matter) && removes.every(({ symbol, how }) => how === "entry" && deletes.test(symbol.slice(symbol.lastIndexOf(".") + 1)));
}
var few = /^(?:gauges?|collectors?|labels|cooldowns?|warned|logged|warnings?|last|at|until|status|statuses|reasons|flags|notified|reported|bots?)$/;
var registries = /^(?:registry|registries|registered|handlers?|routes?|routers?|plugins?|commands?|tools?|models?|providers?|factories|hooks?|listeners?|subscribers?|callbacks?|middlewares?|modules?|types?|schemas?|mappings?|aliases|adapters?|strategies|parsers?|loaders?|converters?|validators?|serializers?|extensions?|components?|services?|clients?|engines?|instances?|templates?|locales?|translations?|settings|config|configs|options|choices|fields?|columns|stats|metrics|counters?|classes|functions|agents?|drivers?|backends?|resources?|permissions?|roles|scopes|jobs?|constants|env|paths)$/;
function isRegistry(fact) {
  return wordsOf2(fact).some((word) => registries.test(word) || few.test(word)) || fact.grows.every(({ symbol }) => isSetUp(symbol)) || /(?:Registry|Factory|Loader|Builder|Container|Manager|Config|Settings|Module|Parser)$/.test(fact.owner);
}

// src/link/served-folders.ts
var secret2 = /^(?:\.env(?:\.(?:local|prod|production|staging))?|id_(?:rsa|ed25519|ecdsa)|[\w.-]+\.(?:pem|key|p12|pfx|jks)|service-?account[\w.-]*\.json|secrets?\.(?:json|ya?ml))$/i;
function servedOf(project, fact) {
  for (const folder2 of foldersOf2(project, fact)) {
    if (isWithin(folder2, fact.path)) return { fact, folder: folder2, what: "source", example: fact.path };
    const found2 = [...project.files.values()].find(({ path: path2 }) => isWithin(folder2, path2) && secret2.test(fileName(path2)) && !(fact.hidesDotfiles === true && fileName(path2).startsWith(".")) && !/public|cert\.pem|example|sample/i.test(fileName(path2)));
    if (found2 !== void 0) return { fact, folder: folder2, what: "secret", example: found2.path };
  }
  return null;
}
function foldersOf2(project, { path: path2, folder: folder2, from }) {
  const home = folderOf(path2);
  const starts = from === "file" ? [home] : ancestors(home);
  const made3 = starts.flatMap((start) => joinPath(start, folder2) ?? []);
  if (from === "file" || /^(?:\.\/?)*$/.test(folder2)) return made3.slice(0, 1);
  return made3.filter((each) => [...project.files.keys()].some((file2) => isWithin(each, file2))).slice(0, 1);
}

// rules/static/serves-source.ts
var rule53 = projectRule({
  id: "static/serves-source",
  severity: "P0",
  confidence: "high",
  *check(project) {
    const seen = /* @__PURE__ */ new Set();
    for (const fact of project.of("static-folder")) {
      if (fact.role !== "production" || fact.guards.length > 0 && developmentReach(reachOf(project, fact.path, fact.guards))) continue;
      const served = servedOf(project, fact);
      if (served === null || seen.has(`${fact.path}\0${served.folder}`)) continue;
      seen.add(`${fact.path}\0${served.folder}`);
      yield {
        path: fact.path,
        at: fact.at,
        message: served.what,
        data: { by: fact.by, folder: served.folder === "" ? "." : served.folder, example: served.example },
        symbol: fact.by,
        cause: `serves ${fact.path} ${served.folder}`
      };
    }
  }
});

// rules/suppression/unused.ts
var rule54 = policyRule({ id: "suppression/unused", severity: "P3" });

// rules/suppression/without-reason.ts
var rule55 = policyRule({ id: "suppression/without-reason", severity: "P2" });

// rules/tls/plaintext-only.ts
var rule56 = projectRule({
  id: "tls/plaintext-only",
  severity: "P1",
  *check(project) {
    for (const fact of project.of("tls-verify")) {
      if (fact.role !== "production") continue;
      if (isInverted(fact)) {
        yield { path: fact.path, at: fact.at, message: "verification-inverted", data: { option: fact.option }, confidence: "medium", symbol: fact.option };
        continue;
      }
      const language = project.module(fact.path)?.language ?? "python";
      const isOff = (value) => {
        if (fact.offWhen === "always") return true;
        const given = truthOf2(value, language, fact.offWhen);
        const isUnset = value.kind === "scalar" && value.value === null;
        return !isUnset && given === (fact.offWhen === "truthy");
      };
      const outcome = worst(outcomes(project, fact.path, fact.value), isOff);
      if (outcome === null) continue;
      const reach3 = both(guardedBy(project, fact.path, fact.guards), outcome.reach);
      if (reach3 === "never" || fact.guards.some((guard) => isChoice(guard, 0)) || isCallersChoice(project, fact) || isOnUnixSocket(project, fact)) continue;
      const development = developmentReach(reach3) || forDevelopment(outcome) || isOnInProduction(guardedBy(project, fact.path, [fact.value]), fact);
      yield {
        path: fact.path,
        at: fact.at,
        message: outcome.origin === "code" ? "verification-off" : "verification-off-by-default",
        data: { option: fact.option },
        severity: development ? "P3" : fact.probe === true || isPreset(project, fact) ? "P2" : "P1",
        confidence: outcome.certainty === "certain" ? "high" : "medium",
        related: relatedTo(outcome, fact),
        symbol: fact.option,
        cause: causeOf3(fact, outcome)
      };
    }
  }
});
function truthOf2(value, language, offWhen) {
  const text2 = value.kind === "scalar" ? value.value : null;
  if (text2 === "0" || text2 === "false") return false;
  return offWhen === "truthy" && typeof text2 === "string" ? /^(?:1|true|yes|on)$/i.test(text2) : truth(value, language);
}
var asksForNone = /^(?:smtp_?|ssl_?|tls_?|allow_?)?(?:ignore|insecure|skip|disable|self_?signed|no_?verify|accept_?(?:any|all|invalid))/i;
function isInverted({ value, offWhen }) {
  return offWhen === "falsy" && (value.kind === "name" || value.kind === "member" || value.kind === "opaque") && asksForNone.test(value.name ?? "");
}
var opens = /^(?:node:)?(?:https?|http2|tls|net)$|^(?:axios|got|undici|node-fetch|cross-fetch|ky|superagent|request|needle|pg|pg-promise|postgres|mysql2?|mariadb|mssql|tedious|mongodb|mongoose|i?o?redis|knex|sequelize|typeorm|drizzle-orm|kafkajs|amqplib|nodemailer|ws|socket\.io-client|ldapjs)(?:\/|$)/;
function isPreset(project, { path: path2 }) {
  return /\.[jt]sx$/.test(path2) && !(project.module(path2)?.imports ?? []).some(({ from }) => opens.test(from));
}
function isOnInProduction(holds3, { offWhen }) {
  return offWhen === "falsy" && holds3 === "production-only" || offWhen === "truthy" && holds3 === "development-only";
}
var choice = /verif|insecure|ignore|skip|self.?sign|trust|strict|fingerprint|pin(?:ned|ning)?$|ssl.?mode|(?:allow|accept|permit).?invalid|no.?verify|no.?(?:tls|ssl|cert\w{0,10}).?valid|reject|unauthori[sz]|bypass|check.?server|cert.?reqs|no.?cert/i;
function isChoice(value, depth) {
  if ((value.kind === "name" || value.kind === "member" || value.kind === "opaque" || value.kind === "env") && choice.test(value.name ?? "")) return true;
  if (value.kind === "literal") return typeof value.value === "string" && choice.test(value.value);
  return depth < 12 && partsOf(value).some((part2) => isChoice(part2, depth + 1));
}
function isCallersChoice(project, { path: path2, value }) {
  return value.kind === "conditional" && isChoice(value.test, 0) && !outcomes(project, path2, value.test).some((each) => each.value.kind === "scalar" && truth(each.value, project.module(path2)?.language ?? "python") !== null);
}
function isOnUnixSocket(project, { path: path2, option: option2 }) {
  if (!/^(?:check_hostname|verify_mode)$/.test(option2)) return false;
  return project.module(path2)?.classes.some(({ bases }) => bases.some((base) => (base.kind === "name" || base.kind === "member") && /(?:^|\.)UnixConnector$/.test(base.name))) === true;
}
function causeOf3(fact, outcome) {
  const source = sourceOf(outcome);
  if (source !== void 0) return `tls-verify ${source.path} ${source.at.start}`;
  return /^(?:check_hostname|verify_mode)$/.test(fact.option) ? `tls-context ${fact.path}` : void 0;
}

// rules/upload/no-limits.ts
var rule57 = projectRule({
  id: "upload/no-limits",
  severity: "P1",
  confidence: "medium",
  *check(project) {
    const found2 = /* @__PURE__ */ new Map();
    const asked = authentications(project);
    for (const upload2 of project.of("upload")) {
      if (upload2.role !== "production" || upload2.size === "checked" || bodyLimitsBefore(project, upload2.path).length > 0) continue;
      if (isHandler(upload2) && !asked.has(`${upload2.path}\0${upload2.symbol}`)) continue;
      const place2 = placeOf2(upload2.path);
      found2.set(place2, [...found2.get(place2) ?? [], upload2]);
    }
    for (const uploads of found2.values()) {
      const [first2, ...others] = [...uploads].sort((a, b) => rank(severityOf9(project, a, asked)) - rank(severityOf9(project, b, asked)) || a.at.start - b.at.start);
      if (first2 === void 0) continue;
      yield {
        path: first2.path,
        at: first2.at,
        message: first2.size === "late" ? "late" : first2.type ? "size" : "any",
        severity: severityOf9(project, first2, asked),
        related: others.slice(0, 8).map((other) => ({ path: other.path, at: other.at, note: "also" })),
        symbol: first2.symbol,
        cause: `upload ${first2.path}`
      };
    }
  }
});
function placeOf2(path2) {
  return path2.replaceAll(/(^|\/)\d{1,3}(?![^/]*\.\w+$)[^/]*(?=\/)/g, "$1#");
}
function isHandler({ by }) {
  return by === "uploadfile" || by === "flask";
}
function authentications(project) {
  return new Map(routesOf(project).flatMap(({ handler, authentication }) => handler === void 0 ? [] : [[`${handler.path}\0${handler.symbol}`, authentication]]));
}
function severityOf9(project, upload2, asked) {
  if (!isDeployed(project)) return "P2";
  if (upload2.size === "late") return asked.get(`${upload2.path}\0${upload2.symbol}`) === "none" ? "P1" : "P2";
  return upload2.memory || !upload2.type ? "P1" : "P2";
}
function rank(severity) {
  return Number(severity.slice(1));
}

// rules/upload/path-traversal.ts
var harmless3 = Mark.basename | Mark.encoded | Mark.content;
var rule58 = projectRule({
  id: "upload/path-traversal",
  severity: "P0",
  *check(project) {
    const others = new Set(flowsOf(project).filter(isTraversal).map(placeOf3));
    yield* reaching(project, "upload/path-traversal", (flow) => {
      const { sink, from, marks } = flow;
      if (!sink.startsWith("path-") || from.part !== "file-name" || (marks & harmless3) !== 0 || others.has(placeOf3(flow))) return null;
      return { message: "named", ...(marks & Mark.glued) !== 0 && { severity: "P1" } };
    });
  }
});
function placeOf3({ path: path2, at: at2 }) {
  return `${path2}:${String(at2.start)}`;
}

// rules/wiring/safeguard-not-wired.ts
var rule59 = projectRule({
  id: "wiring/safeguard-not-wired",
  severity: "P1",
  confidence: "medium",
  *check(project) {
    const files2 = /* @__PURE__ */ new Map();
    for (const each of unwiredOf(project)) files2.set(each.safeguard.path, [...files2.get(each.safeguard.path) ?? [], each]);
    for (const [path2, all2] of files2) {
      const [first2, ...others] = [...all2].sort((a, b) => rank2(a) - rank2(b));
      if (first2 === void 0) continue;
      const { safeguard } = first2;
      yield {
        path: path2,
        at: safeguard.at,
        message: others.length === 0 ? "one" : "several",
        data: { name: safeguard.symbol, others: others.map((each) => each.safeguard.symbol).slice(0, 6).join(", ") },
        severity: rank2(first2) === 0 ? "P1" : "P2",
        related: others.slice(0, 12).map((each) => ({ path: path2, at: each.safeguard.at, note: "also", data: { name: each.safeguard.symbol } })),
        symbol: safeguard.symbol,
        cause: `unwired ${path2}`
      };
    }
  }
});
function rank2({ safeguard, routes }) {
  return isLeftOver(safeguard) || safeguard.is === "guard" && (routes.some(({ authentication }) => authentication !== "none") || !routes.some(changesState)) ? 1 : 0;
}
function isLeftOver({ is, symbol }) {
  return is === "validator" || is === "permission" || /example|sample|custom|demo|legacy|old|deprecated/i.test(symbol);
}

// rules/index.ts
var rules = [
  rule,
  rule3,
  rule4,
  rule5,
  rule6,
  rule7,
  rule8,
  rule9,
  rule10,
  rule11,
  rule12,
  rule13,
  rule14,
  rule15,
  rule16,
  rule17,
  rule18,
  rule19,
  rule20,
  rule21,
  rule22,
  rule23,
  rule24,
  rule25,
  rule26,
  rule27,
  rule28,
  rule29,
  rule30,
  rule31,
  rule32,
  rule33,
  rule34,
  rule35,
  rule36,
  rule37,
  rule38,
  rule39,
  rule40,
  rule41,
  rule42,
  rule43,
  rule44,
  rule45,
  rule46,
  rule47,
  rule48,
  rule2,
  rule49,
  rule50,
  rule51,
  rule52,
  rule53,
  rule54,
  rule55,
  rule56,
  rule57,
  rule58,
  rule59
];
var controls = [
  control,
  control2,
  control3,
  control4,
  control5,
  control6,
  control7,
  control8,
  control9,
  control10,
  control11,
  control12,
  control13,
  control14,
  control15,
  control16,
  control17,
  control18,
  control19,
  control20,
  control21,
  control22,
  control23,
  control24,
  control25,
  control26,
  control27,
  control28
];
var secrets = [
  ...providerSecrets,
  ...genericSecrets
];

// rules/secret/policy.ts
var secretPolicy = { isDummy, isToldOff, entropy, looksRandom };

// src/engine.ts
var ruleSet = { rules, controls, secrets, secretPolicy };
var auditor;
var engine = {
  ruleSet,
  loadAuditor: () => auditor ??= import("./chunk-MBWV2OLS.js").then((module) => module.auditor(ruleSet)),
  loadTypescript: async () => {
    const [parser, { typescriptExtractors, typescriptFollowers }] = await Promise.all([import("./chunk-MRL4S7IX.js"), import("./chunk-NO5SRJ4U.js")]);
    return { parser, extractors: typescriptExtractors, followers: typescriptFollowers };
  }
};

// src/run/cache.ts
var noCache = { isEmpty: () => true, get: () => void 0, set: () => void 0, state: () => void 0, setState: () => void 0, save: () => void 0 };

// src/run/disk-cache.ts
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";
function openCache(folder2, digest2) {
  return new DiskCache(folder2, digest2);
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
  constructor(folder2, digest2) {
    this.#folder = folder2;
    this.#digest = digest2;
  }
  isEmpty() {
    return !existsSync(this.#recordsPath());
  }
  get(key3) {
    this.#entries ??= this.#load();
    const entry = this.#entries.get(key3);
    if (entry === void 0) return void 0;
    this.#used.add(entry);
    const [, format2, size2, start, kinds3, rest] = entry;
    const facts = kinds3 === null ? noFacts : new StoredFacts(this.#bytes, start, kinds3);
    return { ...rest ?? emptyRecord, format: format2, size: size2, facts };
  }
  set(key3, record) {
    this.#fresh.set(key3, record);
  }
  state(key3) {
    try {
      return JSON.parse(readFileSync(this.#statePath(key3), "utf8"));
    } catch {
      return void 0;
    }
  }
  setState(key3, audit) {
    this.#freshStates.set(key3, audit);
  }
  /** Keeps the records that this run used and made; every file is replaced in one step. */
  save() {
    if (this.#fresh.size === 0 && this.#freshStates.size === 0) return;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 448 });
      if (this.#fresh.size > 0) replace2(this.#recordsPath(), this.#serialized());
      for (const [key3, audit] of this.#freshStates) replace2(this.#statePath(key3), Buffer.from(JSON.stringify(audit)));
      this.#tidy();
    } catch {
    }
  }
  #recordsPath() {
    return join2(this.#folder, `records-${this.#digest}.bin`);
  }
  #statePath(key3) {
    return join2(this.#folder, `state-${this.#digest}-${key3}.json`);
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
    let at2 = 0;
    const add3 = (piece) => {
      pieces.push(piece);
      at2 += piece.length;
    };
    for (const entry of this.#used) {
      const [key3, format2, size2, start, kinds3, rest] = entry;
      if (this.#fresh.has(key3)) continue;
      index.push([key3, format2, size2, at2, kinds3, rest]);
      if (kinds3 !== null) add3(this.#bytes.subarray(start, start + kinds3.reduce((sum, [, length]) => sum + length, 0)));
    }
    for (const [key3, { format: format2, size: size2, facts, ...rest }] of this.#fresh) {
      const start = at2;
      const kinds3 = facts.kinds.map((kind) => {
        const json = Buffer.from(JSON.stringify(facts.of(kind)));
        add3(json);
        return [kind, json.length];
      });
      const isPlain = Object.values(rest).every((list) => list.length === 0);
      index.push([key3, format2, size2, start, kinds3.length === 0 ? null : kinds3, isPlain ? null : rest]);
    }
    const end = Buffer.from(JSON.stringify(index));
    return Buffer.concat([...pieces, end, Buffer.from(String(end.length).padStart(10, "0"))]);
  }
  /** Leaves no file of other rule sets, and of the states the newest. */
  #tidy() {
    const states = [];
    for (const name of readdirSync(this.#folder)) {
      if (!/^(?:records|state)-[\w-]+\.(?:bin|json|jsonl)$/.test(name)) continue;
      const path2 = join2(this.#folder, name);
      if (name.startsWith(`state-${this.#digest}-`)) states.push({ path: path2, time: statSync(path2).mtimeMs });
      else if (path2 !== this.#recordsPath()) rmSync(path2, { force: true });
    }
    states.sort((a, b) => b.time - a.time);
    for (const { path: path2 } of states.slice(mostStates)) rmSync(path2, { force: true });
  }
};
function replace2(path2, content) {
  const temporary = `${path2}.${process.pid}`;
  writeFileSync(temporary, content, { mode: 384 });
  renameSync(temporary, path2);
}
var StoredFacts = class {
  kinds;
  #bytes;
  #stored;
  #start;
  #parsed = /* @__PURE__ */ new Map();
  constructor(bytes2, start, stored) {
    this.#bytes = bytes2;
    this.#start = start;
    this.#stored = stored;
    this.kinds = stored.map(([kind]) => kind);
  }
  of(kind) {
    const known3 = this.#parsed.get(kind);
    if (known3 !== void 0) return known3;
    const facts = this.#read(kind);
    this.#parsed.set(kind, facts);
    return facts;
  }
  #read(wanted) {
    let at2 = this.#start;
    for (const [kind, length] of this.#stored) {
      if (kind === wanted) return JSON.parse(this.#bytes.toString("utf8", at2, at2 + length));
      at2 += length;
    }
    return [];
  }
};

// src/run/knowledge.ts
function knowledgeOf({ rules: rules2, controls: controls2, secrets: secrets2 }) {
  const areas2 = new Map(controls2.map(({ id, area }) => [id, area]));
  const entries = /* @__PURE__ */ new Map();
  const enter = ({ id, severity, confidence, covers: covers2 }) => {
    const control29 = id.slice(0, id.indexOf("/"));
    entries.set(id, { id, severity, confidence: confidence ?? "high", control: control29, area: areas2.get(control29) ?? "maintainability", covers: covers2 ?? [] });
  };
  for (const rule60 of rules2) enter(rule60);
  for (const { id, severity } of secrets2) enter({ id: `secret/${id}`, severity: severity ?? "P0" });
  return { rules: entries, controls: controls2 };
}

// src/audit/project.ts
function linkProject(files2, others) {
  return link(files2.map(({ file: file2, record }) => ({ path: file2.path, role: file2.role, format: record.format, facts: record.facts })), others);
}
function askForRoutes(project) {
  try {
    routesOf(project);
  } catch {
    return;
  }
}
function askForFlows(project) {
  try {
    flowsOf(project);
  } catch {
    return;
  }
}
function auditProject(project, files2, ruleSet2, now, ruleMs = /* @__PURE__ */ new Map()) {
  let last2 = now();
  const lap = (what) => {
    const time = now();
    ruleMs.set(what, (ruleMs.get(what) ?? 0) + time - last2);
    last2 = time;
  };
  const problems2 = [];
  const failures = [];
  for (const { file: file2, record } of files2) {
    for (const { ruleId, problem: problem5 } of record.problems) problems2.push({ ruleId, problem: { ...problem5, path: file2.path } });
    for (const failure of record.failures) failures.push({ ...failure, path: file2.path });
  }
  let routes = [];
  try {
    routes = routesOf(project);
  } catch (error) {
    failures.push({ what: "routes", detail: describe(error) });
  }
  lap("routes");
  for (const rule60 of ruleSet2.rules) {
    if (rule60.scope !== "project") continue;
    runRule(rule60, project, problems2, failures);
    lap(rule60.id);
  }
  const evidence = [];
  for (const control29 of ruleSet2.controls) {
    try {
      for (const { path: path2, at: at2, note } of project.once(evidenceOf, control29)) evidence.push({ control: control29.id, path: path2, offset: at2?.start ?? 0, note });
    } catch (error) {
      failures.push({ what: `control ${control29.id}`, detail: describe(error) });
    }
  }
  lap("controls");
  return { problems: problems2, evidence, routes, failures, ruleMs };
}
function evidenceOf(project, control29) {
  return [...control29.evidence(project)];
}
function problemsOf(project, rule60) {
  return [...rule60.check(project)];
}
function runRule(rule60, project, problems2, failures) {
  try {
    for (const problem5 of project.once(problemsOf, rule60)) problems2.push({ ruleId: rule60.id, problem: problem5 });
  } catch (error) {
    failures.push({ what: rule60.id, detail: describe(error) });
  }
}

// src/policy/exposed.ts
function exposures(base, head2) {
  const before2 = /* @__PURE__ */ new Map();
  for (const route of base) if (!before2.has(keyOf2(route))) before2.set(keyOf2(route), route);
  const groups = /* @__PURE__ */ new Map();
  for (const route of head2) {
    if (route.authentication !== "none" || route.handler === void 0 || route.guards.some(({ authentication }) => authentication !== "none")) continue;
    const old = before2.get(keyOf2(route));
    const guard = old?.authentication === "required" ? old.guards.findLast(({ authentication }) => authentication === "required") : void 0;
    if (guard === void 0) continue;
    const key3 = `${guard.path}:${String(guard.startLine)} ${route.path}`;
    const group = groups.get(key3);
    if (group === void 0) groups.set(key3, { routes: [route], guard });
    else group.routes.push(route);
  }
  return [...groups.values()];
}
function keyOf2({ methods: methods2, url: url2, transport }) {
  return `${transport} ${methods2.join()} ${url2}`;
}
var exposedRule = "auth/guard-removed";
function exposedProblems(found2, texts) {
  return found2.flatMap(({ routes, guard }) => {
    const [first2, ...others] = routes;
    if (first2 === void 0) return [];
    const problem5 = {
      ruleId: exposedRule,
      problem: {
        message: "removed",
        data: { route: named7(first2), count: routes.length, guard: guard.name },
        path: first2.path,
        at: lineRange(first2, texts),
        related: others.slice(0, 20).map((route) => ({ path: route.path, at: lineRange(route, texts), note: "open-here", data: { route: named7(route) } })),
        symbol: named7(first2),
        cause: `guard-removed ${first2.path} ${guard.path} ${guard.name}`
      }
    };
    const removed = { path: guard.path, startLine: guard.startLine, startColumn: 1, endLine: guard.startLine, endColumn: 1, note: "stood-here", data: { guard: guard.name } };
    return [{ problem: problem5, removed }];
  });
}
function named7({ methods: methods2, url: url2, transport }) {
  return transport === "websocket" ? `WebSocket ${url2}` : `${methods2.join(", ")} ${url2}`;
}
function lineRange({ path: path2, startLine }, texts) {
  const start = texts.starts(path2)[startLine - 1] ?? 0;
  const line = texts.line(path2, startLine);
  return { start: start + (line.length - line.trimStart().length), end: start + line.length };
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
  addToPath(path2, added2, removed, oldPosInc, options) {
    const last2 = path2.lastComponent;
    if (last2 && !options.oneChangePerToken && last2.added === added2 && last2.removed === removed) {
      return {
        oldPos: path2.oldPos + oldPosInc,
        lastComponent: { count: last2.count + 1, added: added2, removed, previousComponent: last2.previousComponent }
      };
    } else {
      return {
        oldPos: path2.oldPos + oldPosInc,
        lastComponent: { count: 1, added: added2, removed, previousComponent: last2 }
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
function changedLines(base, head2, basePath) {
  const known3 = /* @__PURE__ */ new Map();
  return (path2) => {
    let lines = known3.get(path2);
    if (lines === void 0) {
      lines = base.has(basePath(path2)) ? addedLines(base.text(basePath(path2)), head2.text(path2)) : "all";
      known3.set(path2, lines);
    }
    return lines;
  };
}
function addedLines(before2, after2) {
  const added2 = /* @__PURE__ */ new Set();
  if (before2 === after2) return added2;
  const old = before2.split(/\r\n|\r|\n/);
  const now = after2.split(/\r\n|\r|\n/);
  if (old.length > lineLimit || now.length > lineLimit) return added2;
  let line = 1;
  for (const part2 of diffArrays(old, now, { maxEditLength: 5e3 }) ?? []) {
    if (part2.removed) continue;
    if (part2.added) for (let index = 0; index < part2.value.length; index++) added2.add(line + index);
    line += part2.value.length;
  }
  return added2;
}
function anchor(draft, changed) {
  const touched = ({ path: path2, startLine, endLine }) => {
    const lines = changed(path2);
    if (lines === "all") return true;
    for (let line = startLine; line <= Math.min(endLine, startLine + 200); line++) if (lines.has(line)) return true;
    return false;
  };
  if (touched(draft.location)) return draft;
  const cause = draft.related.find(touched);
  if (cause === void 0) return draft;
  const { note: _note, data: _data, ...location } = cause;
  return { ...draft, location, related: [{ ...draft.location, note: "@effect", data: {} }, ...draft.related.filter((place2) => place2 !== cause)] };
}

// src/policy/fingerprint.ts
import { createHash } from "node:crypto";
function identify(drafts2) {
  const order2 = [...drafts2].sort((a, b) => a.problem.at.start - b.problem.at.start);
  const seen = /* @__PURE__ */ new Map();
  const numbers = /* @__PURE__ */ new Map();
  for (const draft of order2) {
    const key3 = keyOf3(draft, draft.location.path);
    const count2 = seen.get(key3) ?? 0;
    seen.set(key3, count2 + 1);
    numbers.set(draft, count2);
  }
  return drafts2.map((draft) => {
    const key3 = keyOf3(draft, draft.location.path);
    const fingerprint = createHash("sha256").update(`v1\0${key3}\0${numbers.get(draft) ?? 0}`).digest("hex").slice(0, 32);
    return { ...draft, key: key3, fingerprint };
  });
}
function keyOf3(draft, path2) {
  return `${looseKeyOf(draft, path2)}\0${draft.problem.symbol ?? ""}`;
}
function looseKeyOf(draft, path2) {
  return `${draft.rule.id}\0${draft.problem.message}\0${draft.content}\0${path2}`;
}

// src/policy/compare.ts
function pair2(base, head2, renamed) {
  const before2 = /* @__PURE__ */ new Map();
  const left = new Set(base.drafts);
  const now = (draft) => renamed.get(draft.location.path) ?? draft.location.path;
  for (const key3 of [keyOf3, looseKeyOf]) {
    const groups = /* @__PURE__ */ new Map();
    for (const draft of left) add2(groups, key3(draft, now(draft)), draft);
    const open3 = /* @__PURE__ */ new Map();
    for (const draft of head2.drafts) if (!before2.has(draft)) add2(open3, key3(draft, draft.location.path), draft);
    for (const [identity, candidates] of open3) {
      for (const [mine, theirs] of bestPairs(candidates, groups.get(identity) ?? [], head2.texts, base.texts)) {
        before2.set(mine, theirs);
        left.delete(theirs);
      }
    }
  }
  return { before: before2, fixed: [...left] };
}
function add2(groups, key3, draft) {
  const group = groups.get(key3);
  if (group === void 0) groups.set(key3, [draft]);
  else group.push(draft);
}
var pairLimit = 4e4;
function bestPairs(mine, theirs, head2, base) {
  if (theirs.length === 0) return [];
  if (mine.length * theirs.length > pairLimit) return mine.slice(0, theirs.length).map((draft, index) => [draft, theirs[index] ?? draft]);
  const scored = [];
  for (const draft of mine) {
    for (const other of theirs) {
      scored.push({ pair: [draft, other], score: likeness(neighbours(draft, head2), neighbours(other, base)) - Math.abs(draft.location.startLine - other.location.startLine) / 1e6 });
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
var reach2 = 5;
function neighbours(draft, texts) {
  const { path: path2, startLine, endLine } = draft.location;
  const lines = (from, step) => Array.from({ length: reach2 }, (_, index) => texts.line(path2, from + step * index).trim());
  return { above: lines(startLine - 1, -1), below: lines(endLine + 1, 1) };
}
function likeness(a, b) {
  let score = 0;
  for (const side of ["above", "below"]) {
    for (let index = 0; index < reach2; index++) if (a[side][index] === b[side][index]) score += 1 / (index + 1);
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
  text(path2) {
    return this.#texts.get(path2) ?? "";
  }
  has(path2) {
    return this.#texts.has(path2);
  }
  starts(path2) {
    let starts = this.#starts.get(path2);
    if (starts === void 0) {
      starts = lineStarts(this.text(path2));
      this.#starts.set(path2, starts);
    }
    return starts;
  }
  locate(path2, at2) {
    return locate(path2, this.starts(path2), at2);
  }
  /** A 1-based line without its end. */
  line(path2, line) {
    const starts = this.starts(path2);
    const from = starts[line - 1];
    return from === void 0 ? "" : this.text(path2).slice(from, starts[line] ?? this.text(path2).length).replace(/[\r\n]+$/, "");
  }
};
function drafts(problems2, rules2, texts, config) {
  const found2 = [];
  for (const { ruleId, problem: problem5 } of problems2) {
    const rule60 = rules2.get(ruleId);
    if (rule60 === void 0) throw new Error(`no rule ${ruleId}`);
    const setting2 = settingOf(config, ruleId);
    if (setting2 === "off") continue;
    found2.push({
      rule: rule60,
      problem: problem5,
      severity: setting2 ?? problem5.severity ?? rule60.severity,
      location: texts.locate(problem5.path, problem5.at),
      related: (problem5.related ?? []).map((place2) => ({ ...texts.locate(place2.path, place2.at), note: place2.note, data: place2.data ?? {} })),
      content: contentOf(problem5, texts)
    });
  }
  return found2.sort(bySeverityThenPlace);
}
function settingOf(config, ruleId) {
  const exact = config.rules[ruleId];
  if (exact !== void 0) return exact;
  const pattern2 = Object.keys(config.rules).find((key3) => key3 !== ruleId && ruleMatches(key3, ruleId));
  return pattern2 === void 0 ? void 0 : config.rules[pattern2];
}
var contentLimit = 2e3;
function contentOf(problem5, texts) {
  if (problem5.secret !== void 0) return problem5.secret.hash;
  const code = texts.text(problem5.path).slice(problem5.at.start, Math.min(problem5.at.end, problem5.at.start + contentLimit));
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
function frames(drafts2, all2, texts) {
  const masks = masksByPath(all2);
  const found2 = /* @__PURE__ */ new Map();
  for (const draft of drafts2) found2.set(draft.fingerprint, frame(draft, masks.get(draft.location.path) ?? [], texts));
  return found2;
}
function masksByPath(all2) {
  const masks = /* @__PURE__ */ new Map();
  for (const { problem: problem5 } of all2) {
    const own = (problem5.mask ?? []).map((range) => ({ ...range, preview: "" }));
    if (problem5.secret !== void 0) own.push({ ...problem5.at, preview: problem5.secret.preview });
    if (own.length > 0) masks.set(problem5.path, [...masks.get(problem5.path) ?? [], ...own]);
  }
  return masks;
}
function frame(draft, masks, texts) {
  const { path: path2, startLine, endLine, startColumn, endColumn } = draft.location;
  if (startLine === endLine && startColumn === endColumn) return [];
  const starts = texts.starts(path2);
  const moved = (draft.problem.mask ?? []).length > 0 && (path2 !== draft.problem.path || draft.related.some(({ note }) => note === "@effect"));
  const lines = [];
  for (let line = Math.max(1, startLine - context); line <= Math.min(starts.length, endLine + context); line++) {
    if (line > startLine + longest && line <= endLine) continue;
    const raw = texts.line(path2, line);
    const { text: text2, column } = masked2(raw, starts[line - 1] ?? 0, moved ? [...masks, ...quoted(raw, starts[line - 1] ?? 0)] : masks);
    const own = line >= startLine && line <= endLine;
    const from = line === startLine ? column(startColumn) : 1;
    const to = line === endLine ? column(endColumn) : text2.length + 1;
    const cut = Math.max(0, Math.min(from - 40, text2.length - width));
    const shown3 = text2.slice(cut, cut + width);
    lines.push(own ? { line, text: shown3, startColumn: Math.max(1, from - cut), endColumn: Math.min(shown3.length + 1, Math.max(from + 1, to) - cut) } : { line, text: text2.slice(0, width) });
  }
  return lines;
}
function quoted(raw, lineStart) {
  return [...raw.matchAll(/"[^"]*"|'[^']*'|`[^`]*`/g)].map((match) => ({ start: lineStart + match.index + 1, end: lineStart + match.index + match[0].length - 1, preview: "" }));
}
function masked2(raw, lineStart, masks) {
  const own = masks.filter((mask) => mask.start < lineStart + raw.length && mask.end > lineStart).map((mask) => ({ from: Math.max(0, mask.start - lineStart), to: Math.min(raw.length, mask.end - lineStart), text: mask.start >= lineStart ? `${mask.preview.slice(0, 4)}****` : "****" })).sort((a, b) => a.from - b.from);
  const shifts = [];
  let text2 = "";
  let done = 0;
  for (const { from, to, text: mask } of own) {
    if (to <= done) continue;
    text2 += raw.slice(done, Math.max(done, from));
    shifts.push({ from, to, at: text2.length, length: mask.length });
    text2 += mask;
    done = to;
  }
  text2 += raw.slice(done);
  return {
    text: text2,
    column: (original) => {
      const offset = original - 1;
      let delta = 0;
      for (const { from, to, at: at2, length } of shifts) {
        if (offset < from) break;
        if (offset < to) return at2 + 1;
        delta = at2 + length - to;
      }
      return offset + delta + 1;
    }
  };
}

// src/policy/gate.ts
function judge4(findings, failOn, comparing, errors) {
  const blocking = failOn === "none" ? [] : findings.filter(({ status, severity }) => counts(status, comparing) && severity <= failOn);
  if (errors.length > 0) return { conclusion: "error", failOn, reasons: errors };
  if (blocking.length === 0) return { conclusion: "passed", failOn, reasons: [] };
  const reasons = severities.map((severity) => ({ severity, count: blocking.filter((finding) => finding.severity === severity).length })).filter(({ count: count2 }) => count2 > 0).map(({ severity, count: count2 }) => ({ message: comparing ? "gate.new-findings" : "gate.open-findings", data: { severity, count: count2 } }));
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
    for (const path2 of new Set([draft.location, ...draft.related].map((place2) => place2.path))) {
      const list = byPath2.get(path2);
      if (list === void 0) byPath2.set(path2, [draft]);
      else list.push(draft);
    }
  }
  return drafts2.filter((draft) => {
    const others = byPath2.get(draft.location.path) ?? [];
    return !others.some((other) => {
      if (other === draft || !other.rule.covers.some((pattern2) => ruleMatches(pattern2, draft.rule.id))) return false;
      const meet = weight2(other) > weight2(draft) ? overlap : shareLine;
      return [other.location, ...other.related].some((place2) => meet(place2, draft.location));
    });
  });
}
function weight2({ severity, problem: problem5 }) {
  return problem5.whenNew !== void 0 && problem5.whenNew < severity ? problem5.whenNew : severity;
}
function overlap(a, b) {
  const endsBefore = (one, other) => one.endLine < other.startLine || one.endLine === other.startLine && one.endColumn <= other.startColumn;
  return a.path === b.path && !endsBefore(a, b) && !endsBefore(b, a);
}
function shareLine(a, b) {
  return a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;
}
function joinCauses(drafts2) {
  const kept2 = [];
  const first2 = /* @__PURE__ */ new Map();
  for (const draft of drafts2) {
    const { cause } = draft.problem;
    const index = cause === void 0 ? void 0 : first2.get(cause);
    const into = index === void 0 ? void 0 : kept2[index];
    if (index === void 0 || into === void 0) {
      if (cause !== void 0) first2.set(cause, kept2.length);
      kept2.push(draft);
      continue;
    }
    const place2 = { ...draft.location, note: "@also", data: {} };
    kept2[index] = { ...into, related: unique([...into.related, place2, ...draft.related], into) };
  }
  return kept2;
}
function unique(places2, draft) {
  const seen = /* @__PURE__ */ new Set([placeKey(draft.location)]);
  return places2.filter((place2) => {
    const key3 = placeKey(place2);
    if (seen.has(key3)) return false;
    seen.add(key3);
    return true;
  });
}
function placeKey(place2) {
  return `${place2.path}\0${place2.startLine}\0${place2.startColumn}`;
}

// src/policy/renames.ts
var threshold = 0.5;
var pairLimit2 = 2e5;
function renames(gone, come, base, head2) {
  const candidates = [];
  const similar = gone.length * come.length <= pairLimit2;
  const comeLines = new Map(come.map((path2) => [path2, similar ? lineCounts(head2.text(path2)) : void 0]));
  for (const from of gone) {
    const text2 = base.text(from);
    const lines = similar ? lineCounts(text2) : void 0;
    for (const to of come) {
      const other = comeLines.get(to);
      const score = text2 === head2.text(to) ? 1 : lines !== void 0 && other !== void 0 ? similarity(lines, other) : 0;
      if (score >= threshold) candidates.push({ from, to, score: score + nameBonus(from, to) });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const found2 = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const { from, to } of candidates) {
    if (found2.has(from) || taken.has(to)) continue;
    found2.set(from, to);
    taken.add(to);
  }
  return found2;
}
function nameBonus(from, to) {
  return from.slice(from.lastIndexOf("/") + 1) === to.slice(to.lastIndexOf("/") + 1) ? 0.01 : 0;
}
function lineCounts(text2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const line of text2.split("\n")) {
    const key3 = line.trim();
    if (key3 !== "") counts2.set(key3, (counts2.get(key3) ?? 0) + 1);
  }
  return counts2;
}
function similarity(a, b) {
  let shared4 = 0;
  let total = 0;
  for (const [line, count2] of a) {
    shared4 += line.length * Math.min(count2, b.get(line) ?? 0);
    total += line.length * count2;
  }
  let other = 0;
  for (const [line, count2] of b) other += line.length * count2;
  const larger = Math.max(total, other);
  return larger === 0 ? 0 : shared4 / larger;
}

// src/policy/score.ts
var areas = ["security", "reliability", "observability", "deployability", "maintainability", "governance"];
var weights = { P0: 8, P1: 4, P2: 2, P3: 1 };
var credit = { pass: 1, partial: 0.5, fail: 0 };
function judgeControls(controls2, open3, evidence) {
  return controls2.map((control29) => {
    const against = open3.filter((finding) => finding.control === control29.id);
    const shown3 = evidence.filter((place2) => place2.control === control29.id);
    const places2 = [...against.map(({ location, ruleId }) => ({ path: location.path, startLine: location.startLine, note: ruleId })), ...shown3.map(({ path: path2, startLine, note }) => ({ path: path2, startLine, note }))];
    return { id: control29.id, area: control29.area, status: statusOf(against, shown3.length > 0), evidence: places2.slice(0, 20), effortHours: control29.effortHours };
  });
}
function statusOf(against, shown3) {
  if (against.some(({ severity }) => severity === "P0" || severity === "P1")) return "fail";
  if (against.length > 0) return "partial";
  return shown3 ? "pass" : "not-applicable";
}
function scoreOf(controls2, rules2, open3) {
  const weight3 = /* @__PURE__ */ new Map();
  for (const rule60 of rules2) weight3.set(rule60.control, Math.max(weight3.get(rule60.control) ?? 0, weights[rule60.severity]));
  const mean = (judged9) => {
    let sum = 0;
    let total = 0;
    for (const { id, status } of judged9) {
      if (status === "not-applicable" || status === "unknown") continue;
      sum += credit[status] * (weight3.get(id) ?? 1);
      total += weight3.get(id) ?? 1;
    }
    return total === 0 ? null : Math.round(sum / total * 100);
  };
  const overall = mean(controls2);
  const cap = open3.some(({ severity }) => severity === "P0") ? 39 : open3.some(({ severity }) => severity === "P1") ? 69 : 100;
  const byArea = Object.fromEntries(areas.map((area) => [area, mean(controls2.filter((control29) => control29.area === area))]));
  return { overall: overall === null ? null : Math.min(overall, cap), areas: byArea };
}

// src/policy/suppress.ts
var import_picomatch2 = __toESM(require_picomatch2(), 1);
function silencer(suppressions, today) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const suppression of suppressions.inline) {
    if (suppression.reason === "") continue;
    const key3 = `${suppression.path}\0${suppression.covers}`;
    byPlace.set(key3, [...byPlace.get(key3) ?? [], suppression]);
  }
  const ignores = suppressions.ignores.filter((ignore2) => !isExpired(ignore2, today)).map((ignore2) => ({ ignore: ignore2, matches: ignore2.paths.length === 0 ? () => true : (0, import_picomatch2.default)([...ignore2.paths], { dot: true }) }));
  return (draft) => {
    for (const { path: path2, startLine, endLine } of [draft.location, ...draft.related]) {
      for (let line = startLine; line <= Math.min(endLine, startLine + 50); line++) {
        const inline = byPlace.get(`${path2}\0${line}`)?.find((suppression) => suppression.rules.some((rule60) => ruleMatches(rule60, draft.rule.id)));
        if (inline !== void 0) return { by: "inline", reason: inline.reason, source: inline };
      }
    }
    const found2 = ignores.find(({ ignore: ignore2, matches: matches2 }) => ruleMatches(ignore2.rule, draft.rule.id) && matches2(draft.location.path));
    return found2 === void 0 ? void 0 : { by: "config", reason: found2.ignore.reason, source: found2.ignore };
  };
}
function isExpired(ignore2, today) {
  return ignore2.expires !== void 0 && ignore2.expires < today;
}

// src/policy/result.ts
function auditVerdict(state, config, knowledge, run2) {
  const found2 = settle(state, config, knowledge);
  const silence = silencer({ inline: state.suppressions, ignores: config.ignores }, run2.today);
  const used = /* @__PURE__ */ new Set();
  const judged9 = found2.map((draft) => {
    const silent = silence(draft);
    if (silent !== void 0) used.add(silent.source);
    return { draft, finding: toFinding(draft, silent === void 0 ? "existing" : "suppressed", silent) };
  });
  const voids = identify(mergeCauses(drafts(voidSuppressions(state, used), knowledge.rules, state.texts, config)));
  const complete = [...judged9, ...voids.map((draft) => ({ draft, finding: toFinding(draft, "existing") }))];
  return assemble(complete, { all: state.all, texts: state.texts, evidence: state.evidence, comparing: false }, config, knowledge, run2);
}
function comparisonVerdict(base, head2, config, knowledge, run2) {
  const before2 = settle(withVoids(base, config, knowledge, run2.today), config, knowledge);
  const now = withExposed(base, withVoids(head2, config, knowledge, run2.today), config, knowledge);
  const renamed = renamedPaths(base, head2, before2, now);
  const { before: pairs, fixed: fixed2 } = pair2({ drafts: before2, texts: base.texts }, { drafts: now, texts: head2.texts }, renamed);
  const original = new Map([...renamed].map(([from, to]) => [to, from]));
  const changed = changedLines(base.texts, head2.texts, (path2) => original.get(path2) ?? path2);
  const speak = silences(base, head2, config, run2.today, original);
  const judged9 = [];
  const notices = [];
  for (const draft of now) {
    const old = pairs.get(draft);
    const worse = old !== void 0 && draft.severity < old.severity;
    const { silent, pending } = speak(draft, old);
    if (pending) notices.push({ level: "warning", message: "notice.pending-suppression", data: { rule: draft.rule.id }, path: draft.location.path, line: draft.location.startLine });
    const status = silent !== void 0 && !worse ? "suppressed" : old === void 0 || worse ? "new" : pending ? "pending" : "existing";
    const placed = status === "new" ? anchor(graver2(draft, config), changed) : draft;
    judged9.push({ draft: placed, finding: toFinding(placed, status, status === "suppressed" ? silent : void 0) });
  }
  const scoresBefore = scoresOf(before2.map((draft) => toFinding(draft, "existing")), base.evidence, knowledge).scores;
  const fixedOnes = fixed2.map((draft) => ({ draft, finding: toFinding(draft, "fixed") }));
  const verdict2 = assemble([...judged9, ...fixedOnes], { all: head2.all, texts: head2.texts, evidence: head2.evidence, comparing: true, scoresBefore }, config, knowledge, { ...run2, notices: [...run2.notices, ...notices] });
  const baseFrames = frames(fixed2, base.all, base.texts);
  return { result: verdict2.result, frames: new Map([...baseFrames, ...verdict2.frames]) };
}
function settle(state, config, knowledge) {
  return identify(mergeCauses(drafts(state.problems, knowledge.rules, state.texts, config)));
}
function withExposed(base, head2, config, knowledge) {
  const exposed = exposedProblems(exposures(base.routes, head2.routes), head2.texts);
  if (exposed.length === 0) return settle(head2, config, knowledge);
  const removed = new Map(exposed.map((each) => [each.problem.problem, each.removed]));
  return settle({ ...head2, problems: [...head2.problems, ...exposed.map(({ problem: problem5 }) => problem5)] }, config, knowledge).map((draft) => {
    const place2 = removed.get(draft.problem);
    return place2 === void 0 ? draft : { ...draft, related: [...draft.related, place2] };
  });
}
function graver2(draft, config) {
  const { whenNew } = draft.problem;
  return whenNew === void 0 || whenNew >= draft.severity || config.rules[draft.rule.id] !== void 0 ? draft : { ...draft, severity: whenNew };
}
function renamedPaths(base, head2, before2, now) {
  const gone = new Set(before2.map(({ location }) => location.path).filter((path2) => !head2.paths.has(path2)));
  const come = new Set(now.map(({ location }) => location.path).filter((path2) => !base.paths.has(path2)));
  return renames([...gone], [...come], base.texts, head2.texts);
}
function silences(base, head2, config, today, original) {
  const inBase = silencer({ inline: base.suppressions, ignores: config.ignores }, today);
  const configured = silencer({ inline: [], ignores: config.ignores }, today);
  const inHead = silencer({ inline: head2.suppressions, ignores: [] }, today);
  const known3 = new Set(base.suppressions.map(({ path: path2, rules: rules2, reason }) => `${path2}\0${rules2.join()}\0${reason}`));
  return (draft, old) => {
    const settled = (old === void 0 ? void 0 : inBase(old)) ?? configured(draft);
    if (settled !== void 0) return { silent: settled, pending: false };
    const mine = inHead(draft);
    if (mine === void 0) return { silent: void 0, pending: false };
    const { path: path2, rules: rules2, reason } = mine.source;
    const merged = draft.problem.secret === void 0 && known3.has(`${original.get(path2) ?? path2}\0${rules2.join()}\0${reason}`);
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
  const problems2 = [];
  for (const suppression of state.suppressions) {
    if (suppression.role !== "production" && suppression.role !== "development") continue;
    const at2 = { start: suppression.start, end: suppression.start + "readiness-ignore".length };
    const data = { rules: suppression.rules.join(", ") };
    if (suppression.reason === "") problems2.push({ ruleId: "suppression/without-reason", problem: { message: "without-reason", data, path: suppression.path, at: at2 } });
    else if (!used.has(suppression)) problems2.push({ ruleId: "suppression/unused", problem: { message: "unused", data, path: suppression.path, at: at2 } });
  }
  return problems2;
}
function toFinding(draft, status, silent) {
  const { rule: rule60, problem: problem5, severity, location, related, fingerprint } = draft;
  return {
    ruleId: rule60.id,
    control: rule60.control,
    area: rule60.area,
    severity,
    confidence: problem5.confidence ?? rule60.confidence,
    status,
    message: problem5.message,
    data: problem5.data ?? {},
    location,
    related,
    fingerprint,
    ...problem5.secret === void 0 ? {} : { secret: problem5.secret },
    ...silent === void 0 ? {} : { suppression: { by: silent.by, reason: silent.reason } }
  };
}
function scoresOf(open3, evidence, knowledge) {
  const controls2 = judgeControls(knowledge.controls, open3, evidence);
  return { controls: controls2, scores: scoreOf(controls2, knowledge.rules.values(), open3) };
}
function assemble(judged9, whole2, config, knowledge, run2) {
  const findings = judged9.map(({ draft, finding }) => ({ ...finding, rule: draft.rule })).sort(bySeverityThenPlace).map(({ rule: _rule, ...finding }) => finding);
  const open3 = findings.filter(({ status }) => status !== "fixed" && status !== "suppressed");
  const { controls: controls2, scores } = scoresOf(open3, whole2.evidence, knowledge);
  const result = {
    tool: run2.tool,
    target: run2.target,
    verdict: judge4(findings, config.failOn, whole2.comparing, run2.errors),
    findings,
    controls: controls2,
    scores,
    ...whole2.scoresBefore === void 0 ? {} : { scoresBefore: whole2.scoresBefore },
    routes: run2.routes,
    notScanned: run2.notScanned,
    counts: countsOf(findings),
    stats: run2.stats,
    notices: run2.notices
  };
  const shown3 = judged9.filter(({ finding }) => finding.status !== "fixed").map(({ draft }) => draft);
  return { result, frames: frames(shown3, whole2.all, whole2.texts) };
}
function countsOf(findings) {
  const open3 = findings.filter(({ status }) => status !== "fixed" && status !== "suppressed");
  const by = (list) => Object.fromEntries(severities.map((severity) => [severity, list.filter((finding) => finding.severity === severity).length]));
  const statuses = ["new", "existing", "fixed", "suppressed", "pending"];
  return {
    bySeverity: by(open3),
    newBySeverity: by(findings.filter(({ status }) => status === "new")),
    byStatus: Object.fromEntries(statuses.map((status) => [status, findings.filter((finding) => finding.status === status).length]))
  };
}

// src/run/files.ts
var import_picomatch3 = __toESM(require_picomatch2(), 1);
import { createHash as createHash2 } from "node:crypto";
var FileAudits = class {
  #engine;
  #cache;
  #known = /* @__PURE__ */ new Map();
  #auditor;
  #kit;
  constructor(engine2, cache) {
    this.#engine = engine2;
    this.#cache = cache;
  }
  async audit(source, roleOf2, exclude, progress) {
    const listing = await source.list();
    const notScanned = [...listing.notScanned];
    const excluded = exclude.length === 0 ? () => false : (0, import_picomatch3.default)([...exclude], { dot: true });
    const files2 = /* @__PURE__ */ new Map();
    const open3 = [];
    for (const listed of listing.files) {
      if (excluded(listed.path)) notScanned.push({ path: listed.path, reason: "excluded" });
      else {
        const role = roleOf2(listed.path);
        const record = this.#lookup(listed, role);
        if (record === void 0) open3.push(listed);
        else files2.set(listed.path, { listed, role, record });
      }
    }
    await this.#auditOpen(source, open3, roleOf2, (listed, record) => files2.set(listed.path, { listed, role: roleOf2(listed.path), record }), notScanned, progress);
    const ordered2 = /* @__PURE__ */ new Map();
    for (const { path: path2 } of listing.files) {
      const entry = files2.get(path2);
      if (entry !== void 0) ordered2.set(path2, entry);
    }
    let bytes2 = 0;
    for (const [path2, { record }] of ordered2) {
      bytes2 += record.size;
      for (const skip of record.skips) notScanned.push({ path: path2, ...skip });
    }
    return { files: ordered2, notScanned, bytes: bytes2 };
  }
  /** What modules define that were not read because they hold no topic's words; by path. */
  modules(source, files2, paths) {
    return this.#more(source, files2, paths, "module");
  }
  /** Where values go in the functions of these files; by path. */
  followed(source, files2, paths) {
    return this.#more(source, files2, paths, "follow");
  }
  async #more(source, files2, paths, how) {
    const found2 = /* @__PURE__ */ new Map();
    const open3 = [];
    for (const path2 of paths) {
      const entry = files2.get(path2);
      if (entry === void 0) continue;
      const known3 = this.#recall(moreKeyOf(how, entry));
      if (known3 === void 0) open3.push(entry.listed);
      else found2.set(path2, known3.facts);
    }
    if (open3.length === 0) return found2;
    const auditor2 = await this.#loadAuditor();
    if (open3.some(({ path: path2 }) => files2.get(path2)?.record.format !== "python")) auditor2.useTypescript(await this.#loadKit());
    await source.read(open3, ({ path: path2 }, content) => {
      const entry = files2.get(path2);
      if (entry === void 0 || !(content instanceof Uint8Array)) return;
      const facts = auditor2[how]({ path: path2, blob: entry.listed.blob ?? "", role: entry.role, bytes: content });
      this.#remember(moreKeyOf(how, entry), { ...emptyRecord, facts });
      found2.set(path2, facts);
    });
    return found2;
  }
  #loadAuditor() {
    return this.#auditor ??= this.#engine.loadAuditor();
  }
  #loadKit() {
    return this.#kit ??= this.#engine.loadTypescript();
  }
  #remember(key3, record) {
    if (this.#known.has(key3)) return;
    this.#known.set(key3, record);
    this.#cache.set(key3, record);
  }
  #lookup(listed, role) {
    if (listed.blob === null) return void 0;
    return this.#recall(keyOf4(listed.path, listed.blob, role));
  }
  #recall(key3) {
    const known3 = this.#known.get(key3);
    if (known3 !== void 0) return known3;
    const cached = this.#cache.get(key3);
    if (cached !== void 0) this.#known.set(key3, cached);
    return cached;
  }
  async #auditOpen(source, open3, roleOf2, put, notScanned, progress) {
    if (open3.length === 0) return;
    const auditor2 = await this.#loadAuditor();
    const waiting = [];
    const byPath2 = new Map(open3.map((listed) => [listed.path, listed]));
    let done = 0;
    const keep = ({ path: path2, blob, role }, record) => {
      const listed = byPath2.get(path2);
      if (listed === void 0) return;
      this.#remember(keyOf4(path2, blob, role), record);
      put({ ...listed, blob }, record);
      progress(++done, open3.length);
    };
    const batch = new Batch(auditor2, (scanned) => {
      const record = auditor2.audit(scanned);
      if (record !== void 0) keep(scanned.input, record);
      else waiting.push(auditor2.scan({ ...scanned.input, bytes: new Uint8Array(scanned.input.bytes) }));
    });
    await source.read(open3, (listed, content) => {
      if (content === null) return;
      if (!(content instanceof Uint8Array)) {
        notScanned.push({ path: listed.path, ...content });
        return;
      }
      const input = { path: listed.path, blob: listed.blob ?? blobId(content), role: roleOf2(listed.path), bytes: content };
      const known3 = listed.blob === null ? this.#recall(keyOf4(input.path, input.blob, input.role)) : void 0;
      if (known3 === void 0) batch.add(input);
      else keep(input, known3);
    });
    batch.flush();
    if (waiting.length === 0) return;
    auditor2.useTypescript(await this.#loadKit());
    for (const scanned of waiting) {
      const record = auditor2.audit(scanned);
      if (record !== void 0) keep(scanned.input, record);
    }
  }
};
var batchSize = 2 * 1024 * 1024;
var Batch = class {
  #auditor;
  #take;
  #bytes = Buffer.allocUnsafeSlow(batchSize);
  #filled = 0;
  #inputs = [];
  constructor(auditor2, take) {
    this.#auditor = auditor2;
    this.#take = take;
  }
  add(input) {
    const { length } = input.bytes;
    if (this.#filled + length > batchSize) this.flush();
    if (length > batchSize) {
      this.#take(this.#auditor.scan(input));
      return;
    }
    const bytes2 = this.#bytes.subarray(this.#filled, this.#filled + length);
    bytes2.set(input.bytes);
    this.#filled += length;
    this.#inputs.push({ ...input, bytes: bytes2 });
  }
  flush() {
    const scanned = this.#inputs.map((input) => this.#auditor.scan(input));
    for (const one of scanned) this.#take(one);
    this.#inputs = [];
    this.#filled = 0;
  }
};
function keyOf4(path2, blob, role) {
  return `${blob}\0${role}\0${path2}`;
}
function moreKeyOf(how, { listed, role }) {
  return `${how}\0${keyOf4(listed.path, listed.blob ?? "", role)}`;
}
function blobId(bytes2) {
  return createHash2("sha1").update(`blob ${bytes2.length}\0`).update(bytes2).digest("hex");
}

// src/run/texts.ts
async function textsOf(source, files2) {
  return new Texts(await read2(source, files2));
}
async function withShown(texts, base, shown3, head2) {
  const wanted = new Map(shown3.filter(({ path: path2 }) => !texts.has(path2)).map(({ path: path2, blob }) => [path2, blob]));
  if (wanted.size === 0) return texts;
  const found2 = await base.find([...wanted.keys()]);
  const isSame2 = ({ path: path2, blob }) => blob !== null && blob === wanted.get(path2);
  const others = await read2(base, found2.filter((file2) => !isSame2(file2)));
  for (const file2 of found2) if (isSame2(file2)) others.set(file2.path, head2.text(file2.path));
  return texts.joined(others);
}
async function withFiles(texts, source, paths) {
  const wanted = [...new Set(paths)].filter((path2) => !texts.has(path2));
  return wanted.length === 0 ? texts : texts.joined(await read2(source, await source.find(wanted)));
}
async function read2(source, files2) {
  const texts = /* @__PURE__ */ new Map();
  await source.read(files2, ({ path: path2 }, content) => {
    if (!(content instanceof Uint8Array)) return;
    const decoded2 = scannable(content);
    if ("utf8" in decoded2) texts.set(path2, decoded2.text ?? decodeUtf8(decoded2.utf8));
  });
  return texts;
}

// src/run/routes.ts
async function locatedRoutes(routes, source, listedOf) {
  if (routes.length === 0) return [];
  const places2 = routes.flatMap((route) => [route, ...route.guards, ...route.handler === void 0 ? [] : [route.handler]]);
  const texts = await textsOf(source, listedOf(places2.map(({ path: path2 }) => path2)));
  const line = ({ path: path2, at: at2 }) => ({ path: path2, startLine: texts.locate(path2, { start: at2.start, end: at2.start }).startLine });
  return routes.map((route) => ({
    methods: route.methods,
    url: route.url,
    transport: route.transport,
    framework: route.framework,
    authentication: route.authentication,
    guards: route.guards.map((guard) => ({ name: guard.name, how: guard.how, authentication: guard.authentication, ...line(guard) })),
    ...route.handler && { handler: { symbol: route.handler.symbol, ...line(route.handler) } },
    ...line(route)
  }));
}

// src/run/state.ts
import { createHash as createHash3 } from "node:crypto";
async function stateKey(source, { roles, exclude }) {
  const identity = await source.identity();
  return identity === null ? null : createHash3("sha256").update(JSON.stringify([identity, roles, exclude])).digest("hex").slice(0, 32);
}
function isKeepable({ failures, notScanned, spoken: spoken2, files: files2 }) {
  return files2 > 0 && failures.length === 0 && !notScanned.some(({ reason }) => reason === "missing-object") && spoken2.every(({ raw }) => raw === void 0);
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
async function scan(source, run2) {
  const watch = new Stopwatch();
  const audits = new FileAudits(run2.engine, run2.cache);
  const side = notEmpty(await auditSide(source, await recalled(source, run2), audits, run2, watch, "files"), source);
  const knowledge = knowledgeOf(run2.engine.ruleSet);
  run2.cache.save();
  const facts = runFacts(run2, { root: source.root, ...source.commit === void 0 ? {} : { head: source.commit } }, [side], watch);
  return auditVerdict(side.state, run2.config, knowledge, facts);
}
async function compare2(base, head2, run2) {
  const watch = new Stopwatch();
  const audits = new FileAudits(run2.engine, run2.cache);
  const [known3, knownNow] = await Promise.all([recalled(base, run2), recalled(head2, run2)]);
  if (knownNow.audit === void 0) void head2.list().catch(() => void 0);
  const before2 = await auditSide(base, known3, audits, run2, watch, "base");
  const now = notEmpty(await auditSide(head2, knownNow, audits, run2, watch, "head"), head2);
  const texts = await withShown(before2.state.texts, base, now.audit.spoken, now.state.texts);
  const open3 = exposures(before2.audit.routes, now.audit.routes).flatMap(({ routes }) => routes.map(({ path: path2 }) => path2));
  const shown3 = await withFiles(now.state.texts, head2, open3);
  const knowledge = knowledgeOf(run2.engine.ruleSet);
  run2.cache.save();
  const target = { root: head2.root, ...base.commit === void 0 ? {} : { base: base.commit }, ...head2.commit === void 0 ? {} : { head: head2.commit } };
  return comparisonVerdict({ ...before2.state, texts }, { ...now.state, texts: shown3 }, run2.config, knowledge, runFacts(run2, target, [now, before2], watch));
}
async function recalled(source, run2) {
  const key3 = await stateKey(source, run2.config);
  return { key: key3, audit: key3 === null ? void 0 : run2.cache.state(key3) };
}
async function auditSide(source, { key: key3, audit: known3 }, audits, run2, watch, name) {
  watch.lap(name);
  const { audit, texts } = known3 === void 0 ? await auditState(source, audits, run2, watch, name) : { audit: known3, texts: await textsOf(source, known3.spoken) };
  if (known3 === void 0 && key3 !== null && isKeepable(audit)) run2.cache.setState(key3, audit);
  watch.lap(`${name}.texts`);
  const problems2 = audit.problems.filter(({ ruleId, problem: problem5 }) => run2.wants(ruleId, problem5.path));
  const suppressions = audit.suppressions.filter((suppression) => isJudged(suppression, problems2, run2));
  return { audit, state: { problems: problems2, all: audit.problems, evidence: audit.evidence, suppressions, texts, paths: new Set(audit.paths), routes: audit.routes } };
}
async function auditState(source, audits, run2, watch, name) {
  const audited = await audits.audit(source, run2.roleOf, run2.config.exclude, run2.progress);
  watch.lap(name);
  const others = audited.notScanned.filter(({ path: path2 }) => !audited.files.has(path2)).map(({ path: path2 }) => ({ path: path2, role: run2.roleOf(path2), format: null }));
  const { problems: problems2, evidence, routes, failures, ruleMs } = await auditLinked(source, audited, others, audits, run2);
  watch.lap(`${name}.project`);
  for (const [rule60, time] of ruleMs) watch.add(`rule.${rule60}`, time);
  const suppressions = [...audited.files.values()].flatMap(({ listed, role, record }) => record.suppressions.map((suppression) => ({ ...suppression, path: listed.path, role })));
  const places2 = [...problems2.flatMap(({ problem: problem5 }) => [problem5, ...problem5.related ?? []]), ...suppressions];
  const listedOf = (paths2) => [...new Set(paths2)].flatMap((path2) => audited.files.get(path2)?.listed ?? []);
  const texts = await textsOf(source, listedOf([...places2, ...evidence].map(({ path: path2 }) => path2)));
  const located2 = evidence.map(({ control: control29, path: path2, offset, note }) => ({ control: control29, path: path2, note, startLine: texts.locate(path2, { start: offset, end: offset }).startLine }));
  const inventory2 = await locatedRoutes(routes, source, listedOf);
  const paths = [...audited.files.keys(), ...others.map(({ path: path2 }) => path2)];
  const spoken2 = listedOf(places2.map(({ path: path2 }) => path2));
  return { audit: { files: audited.files.size, bytes: audited.bytes, notScanned: audited.notScanned, problems: problems2, suppressions, evidence: located2, routes: inventory2, failures, paths, spoken: spoken2 }, texts };
}
var mostRounds = 20;
async function auditLinked(source, { files: files2 }, others, audits, run2) {
  const linked = [...files2.values()].map(auditedPath);
  const project = linkProject(linked, others);
  const ruleMs = /* @__PURE__ */ new Map();
  const answered = async (ask) => {
    for (let round = 0; ; round++) {
      const answer2 = ask(project);
      if (round === mostRounds || project.missing.size + project.unfollowed.size === 0) return answer2;
      await readMore(source, files2, project, audits);
    }
  };
  await answered(askForRoutes);
  await answered(askForFlows);
  return answered((known3) => auditProject(known3, linked, run2.engine.ruleSet, () => performance.now(), ruleMs));
}
async function readMore(source, files2, project, audits) {
  const modules = await audits.modules(source, files2, project.missing);
  project.learn(modules, await audits.followed(source, files2, project.unfollowed));
}
function auditedPath({ listed, role, record }) {
  return { file: { path: listed.path, role, format: record.format }, record };
}
function notEmpty(side, source) {
  if (side.audit.files === 0) throw new AuditError("nothing-scanned", { root: source.root });
  return side;
}
function isJudged({ path: path2, rules: rules2 }, problems2, run2) {
  return run2.wants("suppression/unused", path2) || problems2.some(({ ruleId, problem: problem5 }) => problem5.path === path2 && rules2.some((rule60) => ruleMatches(rule60, ruleId)));
}
function runFacts(run2, target, sides, watch) {
  const [head2] = sides;
  const missing2 = sides.flatMap(({ audit }) => audit.notScanned.filter(({ reason }) => reason === "missing-object"));
  const errors = missing2.length === 0 ? [] : [{ message: "gate.missing-objects", data: { count: missing2.length, path: missing2[0]?.path ?? "" } }];
  const notices = [];
  for (const { what, detail, path: path2 } of sides.flatMap(({ audit }) => audit.failures)) {
    notices.push({ level: "error", message: "notice.rule-threw", data: { rule: what, error: detail }, ...path2 === void 0 ? {} : { path: path2 } });
  }
  if (notices.length > 0) errors.push({ message: "gate.rule-threw", data: { count: notices.length } });
  return {
    tool: run2.tool,
    target,
    routes: head2.audit.routes,
    notScanned: [...head2.audit.notScanned].sort(byPath),
    stats: { files: head2.audit.files, bytes: head2.audit.bytes, durationMs: watch.total(), phases: watch.phases() },
    errors,
    notices,
    today: run2.today
  };
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

// src/source/entry.ts
function filesAt(files2, paths) {
  const byPath2 = new Map(files2.map((file2) => [file2.path, file2]));
  return paths.flatMap((path2) => byPath2.get(path2) ?? []);
}
function namePath(bytes2) {
  const path2 = bytes2.toString("utf8");
  return path2.includes("�") && !Buffer.from(path2, "utf8").equals(bytes2) ? { path: path2, raw: Buffer.from(bytes2) } : { path: path2 };
}
function addEntry(listing, mode, blob, name) {
  const named8 = namePath(name);
  if (mode === "120000") listing.notScanned.push({ path: named8.path, reason: "symlink" });
  else if (mode === "160000") listing.notScanned.push({ path: named8.path, reason: "submodule" });
  else listing.files.push({ ...named8, blob, size: null });
}
function parseEntries(output, order2) {
  const listing = { files: [], notScanned: [] };
  let last2 = "";
  for (const record of records(output)) {
    const tab = record.indexOf(9);
    const [mode = "", second = "", third = ""] = record.toString("latin1", 0, tab).split(" ");
    const name = record.subarray(tab + 1);
    const key3 = name.toString("latin1");
    if (order2 === "index" && key3 === last2) continue;
    last2 = key3;
    addEntry(listing, mode, order2 === "tree" ? third : second, name);
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
      const few2 = paths.length <= mostArguments;
      const { files: files2 } = few2 ? parseEntries(await gitOutput(root, ["ls-tree", "-z", "--full-tree", commit, "--", ...paths]), "tree") : await list();
      return filesAt(files2, paths);
    },
    identity: async () => commit,
    read: (files2, take) => readBlobs(root, files2, take),
    close: async () => void 0
  };
}
function readBlobs(root, files2, take) {
  if (files2.length === 0) return Promise.resolve();
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
        rest = consume(rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk, state, files2, take);
      } catch (error) {
        stop(error);
      }
    });
    child.on("close", (code) => {
      if (failed) return;
      if (state.index < files2.length) reject(new AuditError("git-failed", { command: "git cat-file", detail: `exit code ${code ?? -1}` }));
      else resolve2();
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(files2.map((file2) => `${file2.blob}
`).join(""));
  });
}
function consume(bytes2, state, files2, take) {
  let at2 = 0;
  while (at2 < bytes2.length) {
    const file2 = files2[state.index];
    if (file2 === void 0) return Buffer.alloc(0);
    if (state.left === -1) {
      const end = bytes2.indexOf(10, at2);
      if (end === -1) return bytes2.subarray(at2);
      const [, type = "", size2 = ""] = bytes2.toString("latin1", at2, end).split(" ");
      at2 = end + 1;
      if (type !== "blob") {
        if (/^(commit|tree|tag)$/.test(type)) throw new AuditError("git-failed", { command: "git cat-file", detail: `${file2.blob ?? ""} is a ${type}` });
        state.index++;
        take(file2, { reason: "missing-object", detail: file2.blob ?? "" });
        continue;
      }
      state.left = Number(size2) + 1;
      state.chunks = Number(size2) > sizeLimit ? null : [];
      continue;
    }
    const piece = bytes2.subarray(at2, at2 + state.left);
    state.chunks?.push(piece);
    at2 += piece.length;
    state.left -= piece.length;
    if (state.left > 0) continue;
    state.index++;
    state.left = -1;
    const [only, ...more] = state.chunks ?? [];
    if (state.chunks === null || only === void 0) take(file2, { reason: "too-large" });
    else {
      const whole2 = more.length === 0 ? only : Buffer.concat([only, ...more]);
      take(file2, whole2.subarray(0, whole2.length - 1));
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
  require_ignore,
  engine,
  noCache,
  openCache,
  knowledgeOf,
  scan,
  compare2 as compare,
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
