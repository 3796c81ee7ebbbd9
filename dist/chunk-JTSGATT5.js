import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  fileRule,
  policyRule,
  projectRule
} from "./chunk-46VOWHZZ.js";
import {
  groupFacts
} from "./chunk-YECZGDYU.js";
import {
  defaultText,
  partsOf,
  someWithin,
  variablesOf
} from "./chunk-Y7BNEQZ6.js";
import {
  __commonJS,
  __toESM
} from "./chunk-VVXIB3GI.js";

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
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
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
        (_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
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
          const anchor = !REGEX_INNER_SLASH.test(pattern2) ? "(?:^|\\/)" : "^";
          return anchor + source;
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
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
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
    var separatorAfter = (run, at2) => {
      let separator = EMPTY;
      for (let index = at2 + 1; index < run.length && !run[index].wildcard; index++) {
        separator += run[index].single;
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
      let run = [];
      const flush = () => {
        let lastWildcard;
        run.forEach((token3, at2) => {
          if (token3.wildcard) {
            lastWildcard = at2;
          }
        });
        run.forEach((token3, at2) => {
          if (!token3.wildcard) {
            out += token3.single;
            return;
          }
          out += at2 === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at2)})[^\\/])*`;
        });
        run = [];
      };
      tokens2.forEach((token3) => {
        if (token3.boundary === void 0) {
          run.push(token3);
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
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern2);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
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
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
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
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
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
      const last = body[body.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
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
        const rule16 = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern2.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule16) {
          this._added = true;
          this._rules.push(rule16);
          if (matchesBasename(rule16.body)) {
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
          const rule16 = rules2[index];
          if (rule16.checkRegex.test(path2)) {
            ignored = !rule16.negative;
            unignored = rule16.negative;
            matchedRule = rule16.negative ? UNDEFINED : rule16;
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
        const basename = shortcut ? basenameOf(path2) : path2;
        for (let index = length - 1; index >= 0; index--) {
          const rule16 = rules2[index];
          if (rule16[mode].test(
            shortcut && rule16._basenameOnly ? basename : path2
          )) {
            const { negative } = rule16;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule16;
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

// src/run/helper.ts
import { Worker } from "node:worker_threads";
function claim(claims, number) {
  return Atomics.compareExchange(claims, number, 0, 1) === 0;
}
function toAnswer(number, { facts, ...record }) {
  return { number, record, facts: facts.kinds.flatMap((kind) => facts.of(kind)) };
}
var capacity = 1 << 16;
var Helper = class {
  #worker;
  #inline;
  #claims = new Int32Array(new SharedArrayBuffer(4 * capacity));
  #pending = /* @__PURE__ */ new Map();
  #count = 0;
  #settled;
  #hasFailed = false;
  constructor(script, inline) {
    this.#inline = inline;
    const workerData = { claims: this.#claims };
    this.#worker = new Worker(script, { workerData });
    this.#worker.on("message", ({ number, record, facts }) => this.#settle(number, { ...record, facts: groupFacts(facts) }));
    this.#worker.on("error", () => this.#fail());
    this.#worker.on("exit", () => this.#fail());
    this.#worker.unref();
  }
  /** The input's bytes must stay as they are until `done`. False: it can take no more. */
  add(want, input, done) {
    if (this.#count === capacity || this.#hasFailed) return false;
    const task = { number: this.#count++, want, input };
    this.#pending.set(task.number, { ...task, done });
    this.#worker.postMessage(task);
    return true;
  }
  /** Waits for all tasks. While more than `spare` bytes are left to begin, this thread takes its share, from the end. */
  async finish(spare) {
    let left = 0;
    for (const { number, input } of this.#pending.values()) if (Atomics.load(this.#claims, number) === 0) left += input.bytes.length;
    for (const task of [...this.#pending.values()].reverse()) {
      if (left <= spare) break;
      left -= task.input.bytes.length;
      if (claim(this.#claims, task.number)) this.#settle(task.number, await this.#inline(task));
      else if (this.#pending.size > 0) left = Math.min(left, spare);
    }
    if (this.#pending.size === 0) return;
    this.#worker.ref();
    await new Promise((settled) => this.#settled = settled);
    this.#worker.unref();
    if (this.#hasFailed) for (const task of this.#pending.values()) this.#settle(task.number, await this.#inline(task));
  }
  #settle(number, record) {
    const pending = this.#pending.get(number);
    this.#pending.delete(number);
    pending?.done(record);
    if (this.#pending.size === 0) this.#settled?.();
  }
  #fail() {
    this.#hasFailed = true;
    this.#settled?.();
  }
};

// src/engine.ts
import { availableParallelism } from "node:os";

// rules/auth/control.ts
var access = /secret|passw|token|api_?key|auth|credential|jwt|session|login|admin/i;
function speaksOfAccess(guard) {
  return someWithin(guard, (value) => (value.kind === "name" || value.kind === "member" || value.kind === "env") && access.test(value.name));
}
var control = {
  id: "auth",
  area: "security",
  effortHours: 16,
  *evidence(project) {
    for (const fact of project.of("credential-use")) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "checked" };
    for (const fact of project.of("refusal")) if (fact.role === "production" && fact.guards.some((guard) => speaksOfAccess(guard))) yield { path: fact.path, at: fact.at, note: "refuses" };
  }
};

// rules/cors/control.ts
var control2 = {
  id: "cors",
  area: "security",
  effortHours: 2,
  *evidence(project) {
    for (const fact of project.of("cors")) if (fact.role === "production") yield { path: fact.path, at: fact.originsAt ?? fact.at, note: "policy" };
  }
};

// rules/debug/control.ts
var control3 = {
  id: "debug",
  area: "security",
  effortHours: 1,
  *evidence(project) {
    for (const fact of project.of("debug")) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "off" };
  }
};

// rules/infra/control.ts
var control4 = {
  id: "infra",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const service of project.of("service")) {
      if (service.role !== "production") continue;
      const bound2 = service.ports.find((port) => port.published && port.address !== null && /^127\.|^\[?::1/.test(defaultText(port.address) ?? ""));
      if (bound2) yield { path: service.path, at: bound2.at, note: "bound" };
    }
    for (const fact of project.of("supply")) {
      const outside2 = fact.by === "compose" && fact.role === "production" && fact.value.kind === "env" && fact.value.fallback === void 0;
      if (outside2 && /PASSWORD|PASS$/.test(fact.name)) yield { path: fact.path, at: fact.at, note: "from-outside" };
    }
  }
};

// rules/secret/control.ts
var credential = /(?:password|passwd|secret|token|api_?key|private_?key|credential)s?$/i;
var control5 = {
  id: "secret",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const read of project.of("env-read")) {
      if (read.role === "production" && read.fallback === void 0 && credential.test(read.name)) yield { path: read.path, at: read.at, note: "from-environment" };
    }
  }
};

// rules/suppression/control.ts
var control6 = { id: "suppression", area: "governance", effortHours: 1, evidence: () => [] };

// rules/tls/control.ts
var control7 = {
  id: "tls",
  area: "security",
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of("tls-verify")) if (fact.role === "production") yield { path: fact.path, at: fact.at, note: "verifies" };
  }
};

// src/link/paths.ts
function folderOf(path2) {
  const slash = path2.lastIndexOf("/");
  return slash < 0 ? "" : path2.slice(0, slash);
}
function fileName(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1);
}
function inFolder(folder, name) {
  if (name === "") return folder;
  return folder === "" ? name : `${folder}/${name}`;
}
function joinPath(from, relative) {
  const segments = from === "" ? [] : from.split("/");
  for (const segment of relative.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === void 0) return null;
  }
  return segments.join("/");
}
function ancestors(folder) {
  const found2 = [folder];
  let at2 = folder;
  while (at2 !== "") {
    at2 = folderOf(at2);
    found2.push(at2);
  }
  return found2;
}
function isWithin(folder, path2) {
  return folder === "" || path2.startsWith(`${folder}/`);
}

// src/link/imports.ts
var known = /* @__PURE__ */ new WeakMap();
var mostRoots = 200;
var rootMarkers = /* @__PURE__ */ new Set(["pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "manage.py", "Pipfile"]);
function rootsOf(project) {
  let roots = known.get(project);
  if (roots === void 0) {
    roots = { python: pythonRoots(project), packages: packagesOf(project), aliases: aliasesOf(project), folders: foldersOf(project), answers: /* @__PURE__ */ new Map() };
    known.set(project, roots);
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
  const folders = /* @__PURE__ */ new Set();
  for (const path2 of project.files.keys()) {
    let folder = folderOf(path2);
    while (folder !== "" && !folders.has(folder)) {
      folders.add(folder);
      folder = folderOf(folder);
    }
  }
  return folders;
}
function packagesOf(project) {
  const packages = /* @__PURE__ */ new Map();
  for (const fact of project.of("package")) {
    if (!packages.has(fact.name)) packages.set(fact.name, { folder: folderOf(fact.path), main: fact.main });
  }
  return packages;
}
function aliasesOf(project) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const fact of project.of("path-alias")) {
    const folder = folderOf(fact.path);
    const base = joinPath(folder, fact.base ?? ".") ?? folder;
    const list = byFolder.get(folder) ?? [];
    for (const { pattern: pattern2, targets } of fact.aliases) {
      const star = pattern2.indexOf("*");
      const places = targets.map((target) => joinPath(base, target)).filter((target) => target !== null);
      list.push({ before: star < 0 ? pattern2 : pattern2.slice(0, star), after: star < 0 ? null : pattern2.slice(star + 1), targets: places });
    }
    if (fact.base !== void 0) list.push({ before: "", after: "", targets: [inFolder(base, "*")] });
    byFolder.set(folder, list);
  }
  return byFolder;
}
function resolveModule(project, from, specifier, language) {
  const roots = rootsOf(project);
  const relative = specifier.startsWith(".");
  const key = `${language === "python" ? "p" : "j"} ${relative ? from : folderOf(from)} ${specifier}`;
  const remembered2 = roots.answers.get(key);
  if (remembered2 !== void 0) return remembered2;
  const answer = language === "python" ? pythonModule(project, roots, from, specifier) : scriptModule(project, roots, from, specifier);
  roots.answers.set(key, answer);
  return answer;
}
function buildsOn(project, path2, base) {
  return project.module(path2)?.imports.some((each) => each.imported === "*" && resolveModule(project, path2, each.from, "python") === base) === true;
}
function isPackage(project, from, specifier) {
  const roots = rootsOf(project);
  return candidateFolders(roots, from, specifier).some((folder) => roots.folders.has(folder));
}
function pythonModule(project, roots, from, specifier) {
  for (const folder of candidateFolders(roots, from, specifier)) {
    const file = `${folder}.py`;
    if (!specifier.endsWith(".") && project.files.has(file) && file !== from) return file;
    const init = inFolder(folder, "__init__.py");
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
  if (rest === "") return [];
  const nearest = ancestors(folderOf(from));
  const found2 = [];
  for (const root of [...nearest, ...nearest.map((folder) => inFolder(folder, "src")), ...roots.python]) {
    const candidate = inFolder(root, rest);
    if (!found2.includes(candidate)) found2.push(candidate);
  }
  return found2;
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
  for (const folder of ancestors(folderOf(from))) {
    for (const { before, after, targets } of roots.aliases.get(folder) ?? []) {
      const star = matchAlias(specifier, before, after);
      if (star === null) continue;
      for (const target of targets) {
        const found2 = probe(project, target.replace("*", () => star));
        if (found2 !== null) return found2;
      }
    }
  }
  return null;
}
function matchAlias(specifier, before, after) {
  if (after === null) return specifier === before ? "" : null;
  if (specifier.length < before.length + after.length) return null;
  if (!specifier.startsWith(before) || !specifier.endsWith(after)) return null;
  return specifier.slice(before.length, specifier.length - after.length);
}
function packaged(project, roots, specifier) {
  if (roots.packages.size === 0) return null;
  const parts = specifier.split("/");
  const length = specifier.startsWith("@") ? 2 : 1;
  const entry = roots.packages.get(parts.slice(0, length).join("/"));
  if (entry === void 0) return null;
  const rest = parts.slice(length).join("/");
  if (rest !== "") return probe(project, inFolder(entry.folder, rest)) ?? probe(project, inFolder(entry.folder, `src/${rest}`));
  const main = entry.main === void 0 ? null : joinPath(entry.folder, entry.main);
  const source = main === null ? null : probe(project, main);
  return source ?? probe(project, inFolder(entry.folder, "src/index")) ?? probe(project, inFolder(entry.folder, "index"));
}
function conventional(project, from, specifier) {
  const short = specifier.startsWith("@/") || specifier.startsWith("~/") ? specifier.slice(2) : null;
  if (short === null && !specifier.startsWith("src/")) return null;
  for (const folder of ancestors(folderOf(from))) {
    const found2 = short === null ? probe(project, inFolder(folder, specifier)) : probe(project, inFolder(folder, `src/${short}`)) ?? probe(project, inFolder(folder, short));
    if (found2 !== null) return found2;
  }
  return null;
}

// src/link/names.ts
var tables = /* @__PURE__ */ new WeakMap();
var longestChain = 12;
function namesOf(module) {
  let names = tables.get(module);
  if (names === void 0) {
    names = {
      bindings: grouped(module.bindings, (binding) => binding.name),
      classes: firstOf(module.classes),
      functions: firstOf(module.functions),
      imports: grouped(module.imports, (fact) => fact.local),
      stars: module.imports.filter((fact) => fact.imported === "*" && fact.local === "*")
    };
    tables.set(module, names);
  }
  return names;
}
function grouped(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === void 0) groups.set(key(item), [item]);
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
  const names = namesOf(module);
  const bindings = names.bindings.get(name);
  const imports = names.imports.get(name);
  if (bindings !== void 0 && !(imports !== void 0 && bindings.every((each) => refersToItself(each, name)))) {
    return { kind: "bindings", path: path2, bindings, via };
  }
  const classFact = names.classes.get(name);
  if (classFact !== void 0) return { kind: "class", path: path2, class: classFact, via };
  const functionFact = names.functions.get(name);
  if (functionFact !== void 0) return { kind: "function", path: path2, function: functionFact, via };
  const imported = imports?.[imports.length - 1];
  if (imported !== void 0) return followImport(project, path2, module, imported, via, depth);
  for (const star of names.stars) {
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
  const file = specifier === fact.from ? target : resolveModule(project, path2, specifier, "python");
  if (file !== null) return { kind: "module", path: file, via };
  if (isPackage(project, path2, specifier)) return { kind: "package", path: path2, specifier, via };
  return { kind: "external", module: specifier, name: null, via };
}
function submodule(project, path2, fact, via) {
  const specifier = fact.from.endsWith(".") ? `${fact.from}${fact.imported}` : `${fact.from}.${fact.imported}`;
  const file = resolveModule(project, path2, specifier, "python");
  if (file !== null) return { kind: "module", path: file, via };
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
    const local2 = fact.local === null ? null : lookup(project, path2, fact.local, via, depth + 1);
    if (local2 !== null) return local2;
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
    for (const { key, value } of fact.value.entries) {
      if (key.kind !== "literal" || key.value !== name) continue;
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
  const file = resolveModule(project, path2, `.${name}`, "python");
  return file === null ? null : { kind: "module", path: file, via: [] };
}
function resolveInPackage(project, path2, specifier, name) {
  const below = specifier.endsWith(".") ? `${specifier}${name}` : `${specifier}.${name}`;
  const file = resolveModule(project, path2, below, "python");
  if (file !== null) return { kind: "module", path: file, via: [] };
  return isPackage(project, path2, below) ? { kind: "package", path: path2, specifier: below, via: [] } : null;
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
      if (!found2.some((known6) => known6.class === target.class)) found2.push({ path: target.path, class: target.class });
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
function classAround(project, path2, offset) {
  const module = project.module(path2);
  if (module === void 0) return null;
  let best = null;
  for (const each of module.classes) {
    if (each.at.start <= offset && offset < each.at.end && (best === null || each.at.start >= best.at.start)) best = each;
  }
  return best === null ? null : { path: path2, class: best };
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
function developmentReach(reach2) {
  return reach2 === "development-only" || reach2 === "never";
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
function narrower(known6, step) {
  const fresh = { path: step.path, at: step.at, note: step.note };
  if (known6 === void 0) return fresh;
  return known6.at.end - known6.at.start <= step.at.end - step.at.start ? known6 : fresh;
}
function overlaps(a, b) {
  return a.path === b.path && a.at.start < b.at.end && b.at.start < a.at.end;
}
function sourceOf(outcome) {
  return outcome.steps.findLast((step) => step.note === "defined-here" || step.note === "default-here");
}

// src/link/guards.ts
var mostExpressions = 300;
var deepest2 = 24;
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
  let answer = true;
  for (const item of items) {
    const each = ask(item);
    if (each === false) return false;
    if (each === null) answer = null;
  }
  return answer;
}
function any(items, ask) {
  return negate(all(items, (item) => negate(ask(item))));
}
function negate(answer) {
  return answer === null ? null : !answer;
}
function holds(asked, path2, value, depth) {
  if (depth > deepest2 || asked.left-- <= 0) return null;
  switch (value.kind) {
    case "literal":
      return Boolean(value.value);
    case "not":
      return negate(holds(asked, path2, value.of, depth + 1));
    case "and":
      return all(value.parts, (part) => holds(asked, path2, part, depth + 1));
    case "or":
      return any(value.parts, (part) => holds(asked, path2, part, depth + 1));
    case "conditional": {
      const test = holds(asked, path2, value.test, depth + 1);
      return test === null ? null : holds(asked, path2, test ? value.then : value.otherwise, depth + 1);
    }
    case "compare":
      return compared(asked, path2, value.op, value.left, value.right, depth);
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
    return compared(asked, path2, "==", callee.on, args[0], depth);
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
      const last = target.bindings[target.bindings.length - 1];
      return last === void 0 || target.bindings.length > 1 ? null : { path: target.path, value: last.value };
    }
    if (target?.kind !== "function") return null;
    const only = target.function.returns[0];
    return only === void 0 || target.function.returns.length > 1 ? null : { path: target.path, value: only.value };
  }
  if (value.kind !== "member") return null;
  const owner = instanceClass(project, path2, value.on);
  return owner === null ? null : fieldOf(project, owner, value.name);
}
function compared(asked, path2, op, left, right, depth) {
  if (op === "!=") return negate(compared(asked, path2, "==", left, right, depth));
  if (op === "not in") return negate(compared(asked, path2, "in", left, right, depth));
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
  if (depth > deepest2) return false;
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
    else if (at2.kind === "or" && at2.parts[0] !== void 0 && at2.parts.slice(1).every((part) => part.kind === "literal")) at2 = at2.parts[0];
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
  return snake(name).split("_").some((part) => environmentWords.has(part) || part.endsWith("env"));
}
var developmentFlag = /^_*(?:(?:is|in|app|flask|django|fastapi|api|enable|use|run|running|server|under|node)_)*(?:debug|dev|devel|development|local|localhost|test|tests|testing|pytest)(?:_(?:mode|env|environment|enabled|server|run|running))?$/;
var productionFlag = /^_*(?:(?:is|in|app|server|running|node)_)*(?:prod|production|live)(?:_(?:mode|env|environment|enabled))?$/;
function flag(world, name) {
  const flat2 = snake(name);
  if (flat2.length > 40) return null;
  if (world === "staging") return null;
  if (developmentFlag.test(flat2)) return world === "development";
  return productionFlag.test(flat2) ? world === "production" : null;
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
function contains(item, within) {
  if (within.kind === "list") {
    let answer = false;
    for (const each of within.items) {
      const equal2 = same(item, each);
      if (equal2 === true) return true;
      if (equal2 === null) answer = null;
    }
    return answer;
  }
  if (item.kind !== "scalar" || typeof item.value !== "string") return null;
  if (within.kind === "map") return within.entries.has(item.value);
  if (within.kind === "scalar" && typeof within.value === "string") return within.value.includes(item.value);
  return null;
}
function compare(op, left, right) {
  const answer = compared2(op, left, right);
  return answer === null ? dynamic : scalar(answer);
}
function compared2(op, left, right) {
  switch (op) {
    case "==":
      return same(left, right);
    case "!=":
      return negate2(same(left, right));
    case "in":
      return contains(left, right);
    case "not in":
      return negate2(contains(left, right));
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
function negate2(answer) {
  return answer === null ? null : !answer;
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
  const parts = [];
  for (const part of text2.split(separator, 200)) {
    const trimmed3 = part.trim();
    if (trimmed3 !== "") parts.push(scalar(trimmed3));
  }
  return parts;
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
  for (const [key, item] of Object.entries(value)) entries.set(key, fromJson(item, depth + 1));
  return { kind: "map", entries };
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
  const graver = originRank[left.origin] >= originRank[right.origin] ? left.origin : right.origin;
  return {
    value,
    origin: graver === "unset" && right.origin === "code" ? "env-default" : graver,
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
    const key = `${outcome.origin}|${outcome.reach}|${outcome.supply?.path ?? ""}:${outcome.supply?.at.start ?? ""}|${keyOf(outcome.value, 0)}`;
    if (!seen.has(key)) seen.set(key, outcome);
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
      return `{${[...value.entries].slice(0, 20).map(([key, item]) => `${key}=${keyOf(item, depth + 1)}`).join(",")}}`;
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
function languageOf(context) {
  return context.project.module(context.path)?.language ?? "python";
}
function elsewhere(context, path2, changes = {}) {
  return { ...context, path: path2, depth: context.depth + 1, parameters: void 0, item: void 0, self: void 0, ...changes };
}
function visiting(context, key, run) {
  if (context.visiting.has(key)) return [unresolved];
  return run({ ...context, visiting: new Set(context.visiting).add(key) });
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
var known2 = /* @__PURE__ */ new WeakMap();
var shipped = /* @__PURE__ */ new Set(["production", "development"]);
var mostSupplies = 8;
function indexOf(project) {
  let index = known2.get(project);
  if (index === void 0) {
    const supplies = /* @__PURE__ */ new Map();
    for (const fact of project.of("supply")) {
      if (!shipped.has(fact.role) || fact.by === "ci") continue;
      const list = supplies.get(fact.name);
      if (list === void 0) supplies.set(fact.name, [fact]);
      else list.push(fact);
    }
    const required = /* @__PURE__ */ new Set();
    for (const read of project.of("env-read")) if (read.required) required.add(`${read.path}:${read.at.start}`);
    index = { supplies, required };
    known2.set(project, index);
  }
  return index;
}
function suppliesFor(project, variable2, reader) {
  const all2 = indexOf(project).supplies.get(variable2);
  if (all2 === void 0) return [];
  const above = all2.filter((fact) => isWithin(folderOf(fact.path), reader));
  const chosen = above.length > 0 ? above : all2.filter((fact) => fact.by !== "dotenv");
  return [...chosen].sort((a, b) => Number(a.role === "development") - Number(b.role === "development")).slice(0, mostSupplies);
}
function isRequiredRead(project, path2, start) {
  return indexOf(project).required.has(`${path2}:${start}`);
}

// src/link/environment.ts
function readOutcomes(context, read) {
  const found2 = [...defaults(context, read)];
  if (context.supplies && !context.inSupply) {
    for (const name of read.names) found2.push(...supplied(context, name, read));
  }
  return distinct(found2);
}
function defaults(context, read) {
  const variables = read.names;
  const step = { path: context.path, at: read.at, note: "default-here" };
  if (read.fallback === void 0) {
    if (context.inSupply) return [{ ...certain(dynamic), variables }];
    const required = read.required === true || isRequiredRead(context.project, context.path, read.at.start);
    return [{ ...certain(required ? dynamic : missing), origin: "unset", variables, steps: [step] }];
  }
  return afterStep(step, context.evaluate(context, read.fallback)).map((outcome) => ({
    ...outcome,
    value: cast(outcome.value, read.cast),
    origin: outcome.origin === "supply" ? "supply" : "env-default",
    variables: [.../* @__PURE__ */ new Set([...variables, ...outcome.variables])]
  }));
}
function supplied(context, name, read) {
  const found2 = [];
  for (const fact of suppliesFor(context.project, name, context.path)) {
    const step = { path: fact.path, at: fact.at, note: "supplied-here" };
    const inner = elsewhere(context, fact.path, { inSupply: true });
    for (const outcome of context.evaluate(inner, fact.value)) {
      found2.push({
        ...outcome,
        value: cast(outcome.value, read.cast),
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

// src/link/running.ts
function runs(context, guards) {
  const reach2 = guardedBy(context.project, context.path, guards);
  if (reach2 !== "unknown") return reach2;
  let answer = "always";
  for (const guard of guards) {
    const holds2 = holdsAsShipped(context, guard);
    if (holds2 === false) return "never";
    if (holds2 === null) answer = "unknown";
  }
  return answer;
}
function holdsAsShipped(context, guard) {
  if (guardedBy(context.project, context.path, [guard]) === "always") return true;
  const language = languageOf(context);
  let all2 = true;
  let any2 = false;
  let isKnown2 = true;
  for (const { value, supply } of context.evaluate(context, guard)) {
    const answer = truth(value, language);
    if (answer === null && supply !== void 0) continue;
    if (answer === null) isKnown2 = false;
    if (answer !== true) all2 = false;
    if (answer !== false) any2 = true;
  }
  if (isKnown2 && !any2) return false;
  return isKnown2 && all2 ? true : null;
}

// src/link/members.ts
function memberOutcomes(context, value) {
  const owner = selfOf(context, value.on);
  if (owner !== null) return ofClass(context, owner, value.name);
  const target = targetOf(context.project, context.path, value);
  if (target !== null && target.kind !== "external") return targetOutcomes(context, target);
  const found2 = dottedBinding(context, value.on, value.name) ?? entryOutcomes(context, value.on, value.name);
  if (found2 !== null) return found2;
  return distinct(context.evaluate(context, value.on).flatMap((on) => ofConcrete(context, on, value.name)));
}
function indexOutcomes(context, value) {
  if (value.key.kind === "literal" && typeof value.key.value === "string") {
    const key2 = value.key.value;
    const found2 = dottedBinding(context, value.on, key2) ?? flaskSetting(context, value.on, key2) ?? entryOutcomes(context, value.on, key2);
    if (found2 !== null) return found2;
  }
  const keys = context.evaluate(context, value.key);
  const key = keys[0]?.value;
  return distinct(context.evaluate(context, value.on).map((on) => withValue(on, at(on.value, key))));
}
function at(on, key) {
  if (key?.kind !== "scalar") return dynamic;
  if (on.kind === "list" && typeof key.value === "number") return on.items.at(key.value) ?? missing;
  if (on.kind === "map" && typeof key.value === "string") return on.entries.get(key.value) ?? missing;
  return on.kind === "unknown" ? on : dynamic;
}
function entryOutcomes(context, on, name) {
  const entry = entryOf(shapeOf(context, on, 0), name);
  if (entry === null) return null;
  const inner = elsewhere(context, entry.path);
  return afterStep(defined(entry.path, entry.value.at), inner.evaluate(inner, entry.value));
}
function shapeOf(context, value, depth) {
  if (depth > 8) return null;
  if (value.kind === "map") return { path: context.path, value };
  if (value.kind === "index" && value.key.kind === "literal") return entryOf(shapeOf(context, value.on, depth + 1), String(value.key.value));
  const target = targetOf(context.project, context.path, value);
  if (target?.kind === "value") return target;
  if (target?.kind === "bindings") {
    const only = target.bindings[0];
    return only === void 0 || target.bindings.length > 1 ? null : { path: target.path, value: only.value };
  }
  return value.kind === "member" ? entryOf(shapeOf(context, value.on, depth + 1), value.name) : null;
}
function entryOf(shape, name) {
  if (shape?.value.kind !== "map") return null;
  let found2 = null;
  for (const { key, value } of shape.value.entries) if (key.kind === "literal" && key.value === name) found2 = { path: shape.path, value };
  return found2;
}
function selfOf(context, value) {
  const name = value.kind === "opaque" || value.kind === "name" ? value.name : void 0;
  if (name !== "self" && name !== "cls" && name !== "this") return null;
  return context.self ?? classAround(context.project, context.path, value.at.start);
}
function ofConcrete(context, on, name) {
  const found2 = member(context, on.value, name);
  if (on.steps.length === 0 && on.reach === "always" && on.origin === "code" && on.certainty === "certain") return found2;
  return found2.map((each) => combine(on, each, each.value));
}
function member(context, on, name) {
  switch (on.kind) {
    case "class":
    case "instance":
      return ofClass(context, on, name);
    case "module": {
      const target = resolveMember(context.project, on.path, name);
      return target === null ? [unresolved] : targetOutcomes(context, target);
    }
    case "map":
      return [certain(on.entries.get(name) ?? dynamic)];
    case "scalar":
      if (name === "length") return [certain(lengthOf(on))];
      return name === "value" ? [certain(on)] : [unresolved];
    case "external":
      if (on.module === "django.conf" && on.name === "settings") return djangoSetting(context, name);
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
function ofClass(context, owner, name) {
  const found2 = findField(context.project, owner, name);
  if (found2 !== null) return visiting(context, `${found2.path}:${found2.field.at.start}`, (inner) => fieldOutcomes(inner, found2, owner));
  const method = findMethod(context.project, owner, name);
  if (method === null) return [unresolved];
  if (!isProperty(method.function)) return [certain({ kind: "function", ...method })];
  return returnsOf(elsewhere(context, method.path, { self: owner }), method.path, method.function);
}
var propertyDecorators = /* @__PURE__ */ new Set(["property", "cached_property", "computed_field", "get", "cached"]);
function isProperty(method) {
  return method.decorators.some((each) => {
    const name = each.kind === "call" ? each.callee : each;
    return (name.kind === "name" || name.kind === "member") && propertyDecorators.has(name.name);
  });
}
function fieldOutcomes(context, { path: path2, class: owner, field }, self) {
  const inner = elsewhere(context, path2, { self });
  const value = defaultOf2(field);
  if (owner.settings !== void 0) {
    return readOutcomes(inner, { names: variablesOf(owner, field), fallback: value, cast: castOf(field.annotation), at: field.at, required: value === void 0 });
  }
  if (value === void 0) return [{ ...certain(dynamic), steps: [defined(path2, field.at)] }];
  return afterStep(defined(path2, field.at), context.evaluate(inner, value));
}
function defined(path2, at2) {
  return { path: path2, at: at2, note: "defined-here" };
}
function defaultOf2(field) {
  const { value } = field;
  if (value?.kind !== "call") return value;
  const { callee, args, named: named4 } = value;
  const name = callee.kind === "name" || callee.kind === "member" ? callee.name : "";
  if (name !== "Field" && name !== "field") return value;
  const given = named4.find((argument) => argument.name === "default")?.value ?? args[0];
  if (given !== void 0) return given.kind === "opaque" ? void 0 : given;
  const factory = named4.find((argument) => argument.name === "default_factory")?.value;
  if (factory === void 0) return void 0;
  return factory.kind === "function" ? factory.returns[0] : { kind: "call", callee: factory, args: [], named: [], at: factory.at };
}
function targetOutcomes(context, target) {
  const found2 = standsFor(context, target);
  return target.via.length === 0 ? found2 : found2.map((each) => ({ ...each, steps: mergeSteps(target.via, each.steps) }));
}
function standsFor(context, target) {
  switch (target.kind) {
    case "bindings":
      return bindingOutcomes(elsewhere(context, target.path), target.bindings);
    case "value":
      return afterStep(defined(target.path, target.value.at), context.evaluate(elsewhere(context, target.path), target.value));
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
function bindingOutcomes(context, bindings) {
  let found2 = [];
  for (const binding of bindings.slice(0, 40)) {
    const reach2 = runs(context, binding.guards);
    if (reach2 === "never") continue;
    const key = `${context.path}:${binding.at.start}`;
    const values = visiting(context, key, (inner) => context.evaluate(inner, binding.value));
    const fresh = afterStep(defined(context.path, binding.at), values).map((each) => ({
      ...each,
      reach: both(reach2, each.reach),
      certainty: reach2 === "unknown" ? "possible" : each.certainty
    }));
    if (binding.mutation !== void 0) found2 = distinct([...reach2 === "always" ? [] : found2, ...added(found2, fresh)]);
    else found2 = reach2 === "always" ? fresh : distinct([...found2, ...fresh]);
  }
  return found2.length === 0 ? [unresolved] : found2;
}
function added(before, more) {
  const found2 = [];
  for (const base of before.length === 0 ? [unresolved] : before) {
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
function returnsOf(context, path2, called3) {
  if (called3.returns.length === 0) return [unresolved];
  return visiting(context, `${path2}()${called3.at.start}`, (inner) => {
    const found2 = [];
    for (const { value, guards } of called3.returns.slice(0, 12)) {
      const reach2 = runs(inner, guards);
      if (reach2 === "never") continue;
      const step = { path: path2, at: value.at, note: "defined-here" };
      for (const each of afterStep(step, inner.evaluate(inner, value))) found2.push({ ...each, reach: both(reach2, each.reach) });
      if (reach2 === "always") break;
    }
    if (found2.length === 0) return [unresolved];
    return distinct(found2);
  });
}
function dottedBinding(context, on, name) {
  const prefix = dottedName(on, 0);
  const module = prefix === null ? void 0 : context.project.module(context.path);
  const bindings = module === void 0 ? void 0 : namesOf(module).bindings.get(`${prefix}.${name}`);
  return bindings === void 0 ? null : bindingOutcomes(elsewhere(context, context.path), bindings);
}
function dottedName(value, depth) {
  if (depth > 6) return null;
  if (value.kind === "name") return value.name;
  const on = value.kind === "member" ? dottedName(value.on, depth + 1) : null;
  return on === null || value.kind !== "member" ? null : `${on}.${value.name}`;
}
function djangoSetting(context, name) {
  const found2 = [];
  for (const path2 of djangoModules(context.project)) {
    const bindings = moduleBindings(context.project, path2, name);
    if (bindings !== void 0) found2.push(...bindingOutcomes(elsewhere(context, path2), bindings));
  }
  return found2.length === 0 ? [unresolved] : distinct(found2);
}
function flaskSetting(context, on, name) {
  if (on.kind !== "member" || on.name !== "config" || languageOf(context) !== "python" || name !== name.toUpperCase()) return null;
  for (const { path: path2, role, trait } of context.project.of("code-trait")) {
    const module = trait === "application-configuration" && role === "production" ? context.project.module(path2) : void 0;
    if (module === void 0) continue;
    const bindings = namesOf(module).bindings.get(`app.config.${name}`);
    if (bindings !== void 0) return bindingOutcomes(elsewhere(context, path2), bindings);
    for (const owner of module.classes) {
      if (/config|settings/i.test(owner.name) && owner.fields.some((field) => field.name === name)) return ofClass(context, { path: path2, class: owner }, name);
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
function callOutcomes(context, value) {
  const service = configRead(context, value);
  if (service !== null) return service;
  if (value.callee.kind === "member") {
    const method = methodCall(context, value, value.callee);
    if (method !== null) return method;
  }
  const found2 = [];
  for (const callee of context.evaluate(context, value.callee)) found2.push(...invoked(context, callee, value));
  return found2.length === 0 ? [unresolved] : distinct(found2);
}
function invoked(context, callee, value) {
  const called3 = callee.value;
  switch (called3.kind) {
    case "class":
      return [withValue(callee, { kind: "instance", path: called3.path, class: called3.class })];
    case "function": {
      const self = selfFor(context, value, called3.path, called3.function.name);
      const parameters = bound(context, called3.function.params, value, self !== void 0);
      const results = returnsOf(elsewhere(context, called3.path, { parameters, self }), called3.path, called3.function);
      return results.map((each) => ({ ...each, steps: mergeSteps(callee.steps, each.steps) }));
    }
    case "external":
      return external(context, called3, value);
    default:
      return [unresolved];
  }
}
function selfFor(context, value, path2, name) {
  const dot = name.lastIndexOf(".");
  if (dot < 0) return void 0;
  const module = context.project.module(path2);
  const owner = module?.classes.find((each) => each.name === name.slice(0, dot));
  return owner === void 0 ? classAround(context.project, path2, value.at.start) ?? void 0 : { path: path2, class: owner };
}
function bound(context, params, value, isMethod) {
  const parameters = /* @__PURE__ */ new Map();
  const own = isMethod && (params[0]?.name === "self" || params[0]?.name === "cls") ? params.slice(1) : params;
  for (const [at2, param] of own.slice(0, 20).entries()) {
    const given = value.named.find((argument) => argument.name === param.name)?.value ?? value.args[at2];
    const from = given ?? param.fallback;
    if (from !== void 0) parameters.set(param.name, context.evaluate(context, from));
  }
  return parameters;
}
var serviceNames = /^_?(?:app|nest)?_?config(?:uration)?_?(?:service)?$/i;
function configRead(context, value) {
  if (languageOf(context) !== "javascript" || value.callee.kind !== "member") return null;
  const { name, on } = value.callee;
  if (name !== "get" && name !== "getOrThrow") return null;
  const owner = on.kind === "member" || on.kind === "name" || on.kind === "opaque" ? on.name : void 0;
  const key = value.args[0];
  if (owner === void 0 || !serviceNames.test(owner) || key?.kind !== "literal" || typeof key.value !== "string") return null;
  if (!/^[A-Z][A-Z0-9_]*$/.test(key.value)) return null;
  const fallback = value.args[1]?.kind === "map" ? void 0 : value.args[1];
  return readOutcomes(context, { names: [key.value], fallback, at: value.at, required: name === "getOrThrow" });
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
  const part = first(args);
  if (part === null) return null;
  return start ? given.startsWith(part) : given.endsWith(part);
}
function joinMethod(on, args) {
  const list = on.kind === "list" ? on : args[0];
  const separator = on.kind === "list" ? first(args) ?? "," : textOf(on);
  if (list?.kind !== "list" || separator === void 0) return null;
  const parts = list.items.map(textOf);
  return parts.every((part) => part !== void 0) ? scalar(parts.join(separator)) : null;
}
function concatMethod(on, args) {
  if (on.kind !== "list") return null;
  return { kind: "list", items: [...on.items, ...args.flatMap((arg) => arg.kind === "list" ? arg.items : [arg])] };
}
function getMethod(on, args) {
  const key = first(args);
  if (on.kind !== "map" || key === null) return null;
  return on.entries.get(key) ?? args[1] ?? scalar(null);
}
function methodCall(context, value, callee) {
  const method = methods.get(callee.name);
  if (method === void 0) return null;
  const args = value.args.map((arg) => context.evaluate(context, arg)[0] ?? unresolved);
  const given = args.map((arg) => arg.value);
  const on = context.evaluate(context, callee.on);
  const joining = args.find((arg) => callee.name === "join" && arg.value.kind === "list");
  if (on.some(({ value: each }) => each.kind === "instance" || each.kind === "class" || each.kind === "external" || each.kind === "module")) return null;
  return on.map((each) => {
    const changed = method(each.value, given);
    const outcome = changed === null ? { ...each, value: each.value.kind === "unknown" ? each.value : dynamic } : withValue(each, changed);
    return joining === void 0 ? outcome : { ...outcome, origin: joining.origin, variables: joining.variables };
  });
}
var converters = new Map([
  ...["bool", "Boolean"].map((name) => [name, (value, context) => truthOf(value, context)]),
  ...["int", "float", "Number", "parseInt", "parseFloat", "Number.parseInt"].map((name) => [name, numberOf]),
  ["len", lengthOf],
  ...["str", "String", "SecretStr", "Secret", "Path", "AnyHttpUrl", "HttpUrl", "URL", "cast", "Object.freeze"].map((name) => [name, (value) => value]),
  ...["list", "set", "tuple", "frozenset", "sorted", "Array.from", "Set", "CommaSeparatedStrings", "Csv"].map((name) => [name, listFrom]),
  ...["json.loads", "JSON.parse", "ast.literal_eval", "literal_eval", "loads", "orjson.loads", "yaml.safe_load"].map((name) => [name, (value) => jsonOf(value)]),
  ...["strtobool", "str2bool", "str_to_bool", "to_bool", "asbool", "parse_bool", "parseBool", "parseBoolean", "parse_boolean", "is_true", "isTrue", "string_to_bool", "toBoolean", "boolean", "yn"].map((name) => [name, booleanOf])
]);
function truthOf(value, context) {
  const answer = truth(value, languageOf(context));
  return answer === null ? dynamic : scalar(answer);
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
function external(context, callee, value) {
  const { module, name } = callee;
  if (isRandom(module, name)) return [certain(random)];
  const convert = converters.get(module === "" ? name : `${module}.${name}`) ?? converters.get(name.slice(name.lastIndexOf(".") + 1));
  const argument = value.args[0] ?? namedValue(value.named);
  if (convert === void 0) return outside(context, value, argument);
  if (argument === void 0) return [certain(name === "list" || name === "set" || name === "Set" ? { kind: "list", items: [] } : dynamic)];
  return distinct(context.evaluate(context, argument).map((each) => withValue(each, convert(each.value, context))));
}
function namedValue(named4) {
  return named4.find((argument) => argument.name === "default")?.value;
}
function outside(context, value, argument) {
  if (argument === void 0 || value.kind === "new") return [unresolved];
  const isMadeAnew = context.evaluate(context, argument).some((each) => each.value.kind === "unknown" && each.value.why === "random");
  return isMadeAnew ? [certain(random)] : [unresolved];
}

// src/link/resolve.ts
var deepest3 = 60;
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
  if (outer.depth > deepest3 || outer.budget.left-- <= 0) return [limit];
  const context = { ...outer, depth: outer.depth + 1 };
  switch (value.kind) {
    case "literal":
      return [certain(scalar(value.value))];
    case "list":
      return listOutcomes(context, value.items);
    case "map":
      return mapOutcomes(context, value);
    case "name":
      return nameOutcomes(context, value.name);
    case "member":
      return memberOutcomes(context, value);
    case "index":
      return indexOutcomes(context, value);
    case "env":
      return readOutcomes(context, { names: [value.name], fallback: value.fallback, cast: value.cast, at: value.at });
    case "call":
    case "new":
      return callOutcomes(context, value);
    default:
      return operation(context, value);
  }
}
function operation(context, value) {
  switch (value.kind) {
    case "or":
      return chain(context, value.parts, value.nullish ? notNull : (each) => truth(each, languageOf(context)));
    case "and":
      return chain(context, value.parts, (each) => opposite(truth(each, languageOf(context))));
    case "not":
      return context.evaluate(context, value.of).map((each) => withValue(each, fromAnswer(opposite(truth(each.value, languageOf(context))))));
    case "compare":
      return varied(
        [context.evaluate(context, value.left), context.evaluate(context, value.right)],
        ([left = unresolved, right = unresolved]) => combine(left, right, compare(value.op, left.value, right.value))
      );
    case "conditional":
      return conditional(context, value);
    case "join":
      return varied(value.parts.slice(0, 60).map((part) => context.evaluate(context, part)), joined2);
    case "map-over":
      return mappedOver(context, value);
    case "opaque":
      return opaque(context, value);
    case "function":
      return [certain(dynamic)];
    default:
      return value;
  }
}
function fromAnswer(answer) {
  return answer === null ? dynamic : scalar(answer);
}
function opposite(answer) {
  return answer === null ? null : !answer;
}
function notNull(value) {
  if (value.kind === "scalar") return value.value !== null;
  return value.kind === "unknown" && value.why !== "random" ? null : true;
}
function chain(context, parts, stops) {
  const found2 = [];
  let reaching = [certain(missing)];
  for (const [at2, part] of parts.slice(0, 20).entries()) {
    const next = [];
    for (const outcome of context.evaluate(context, part)) {
      for (const before of reaching) {
        const here = combine(before, outcome, outcome.value);
        const answer = at2 === parts.length - 1 ? true : stops(outcome.value);
        if (answer !== false) found2.push(here);
        if (answer === false) next.push(here);
        else if (answer === null) next.push({ ...here, reach: both(here.reach, "unknown"), certainty: "possible" });
      }
    }
    reaching = distinct(next);
    if (reaching.length === 0) break;
  }
  return found2.length === 0 ? [unresolved] : distinct(found2);
}
function conditional(context, value) {
  const reach2 = guardedBy(context.project, context.path, [value.test]);
  const otherwise = guardedBy(context.project, context.path, [{ kind: "not", of: value.test, at: value.test.at }]);
  const found2 = [];
  const take = (test, branch, when) => {
    for (const each of context.evaluate(context, branch)) {
      const outcome = combine(test, each, each.value);
      found2.push({ ...outcome, reach: both(when, each.reach), certainty: when === "unknown" ? "possible" : outcome.certainty });
    }
  };
  if (reach2 !== "unknown") {
    if (reach2 !== "never") take(certain(missing), value.then, reach2);
    if (otherwise !== "never") take(certain(missing), value.otherwise, otherwise);
    return distinct(found2);
  }
  for (const test of context.evaluate(context, value.test)) {
    const answer = truth(test.value, languageOf(context));
    if (answer !== false) take(test, value.then, answer === null ? "unknown" : "always");
    if (answer !== true) take(test, value.otherwise, answer === null ? "unknown" : "always");
  }
  return distinct(found2);
}
function nameOutcomes(context, name) {
  const parameter = context.parameters?.get(name);
  if (parameter !== void 0) return parameter;
  const target = resolveName(context.project, context.path, name);
  if (target !== null) return targetOutcomes(context, target);
  if (name === "undefined" || name === "None") return [certain(missing)];
  return [certain({ kind: "external", module: "", name })];
}
var mostItems = 300;
function listOutcomes(context, items) {
  return varied(
    items.slice(0, mostItems).map((item) => context.evaluate(context, item)),
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
function mapOutcomes(context, value) {
  const entries = value.entries.slice(0, mostItems);
  const operands = entries.map((entry) => context.evaluate(context, entry.value));
  return varied(operands, (chosen) => {
    const made = /* @__PURE__ */ new Map();
    for (const [at2, { key }] of entries.entries()) {
      const each = chosen[at2]?.value ?? dynamic;
      if (key.kind === "literal") made.set(String(key.value), each);
      else if (key.kind === "opaque" && each.kind === "map") for (const [name, item] of each.entries) made.set(name, item);
    }
    return fold(chosen, { kind: "map", entries: made });
  });
}
function joined2(chosen) {
  let text2 = "";
  let complete = true;
  let isRandom3 = false;
  for (const { value } of chosen) {
    const part = textOf(value);
    if (part === void 0) complete = false;
    if (value.kind === "unknown" && value.why === "random") isRandom3 = true;
    text2 += part ?? (value.kind === "unknown" ? value.text ?? gap : gap);
  }
  const lists = chosen.every(({ value }) => value.kind === "list");
  if (lists && chosen.length > 0) return fold(chosen, { kind: "list", items: chosen.flatMap(({ value }) => value.kind === "list" ? value.items : []) });
  if (complete) return fold(chosen, scalar(text2));
  return fold(chosen, { kind: "unknown", why: isRandom3 ? "random" : "dynamic", text: text2 });
}
function mappedOver(context, value) {
  const found2 = [];
  for (const source of context.evaluate(context, value.source)) {
    if (source.value.kind !== "list") {
      found2.push(withValue(source, source.value.kind === "unknown" ? source.value : dynamic));
      continue;
    }
    const items = source.value.items.slice(0, mostItems).map((item) => context.evaluate({ ...context, item }, value.element)[0] ?? unresolved);
    const kept = items.map((each) => each.value).filter((each) => textOf(each) !== "");
    found2.push(combine(source, fold(items, dynamic), { kind: "list", items: kept }));
  }
  return distinct(found2);
}
function opaque(context, value) {
  if (value.why === "item" && context.item !== void 0) return [certain(context.item)];
  const parameter = value.name === void 0 ? void 0 : context.parameters?.get(value.name);
  if (parameter !== void 0) return parameter;
  const isInput2 = value.why === "request" || value.why === "parameter";
  return [{ ...unresolved, value: isInput2 ? { kind: "unknown", why: "input" } : dynamic }];
}

// src/link/refusals.ts
var known3 = /* @__PURE__ */ new WeakMap();
function refusalOf(project, path2, names, text2) {
  const wanted = new Set(names.map(flat));
  for (const refusal of project.of("refusal")) {
    if (refusal.role !== "production" || refusal.guards.length === 0 || !isOneProgram(path2, refusal.path)) continue;
    const { names: named4, texts } = mentionsOf(project, refusal);
    const rejectsText = text2 !== void 0 && text2.length > 2 && texts.has(text2);
    const speaksOfIt = rejectsText || [...wanted].some((name) => named4.has(name));
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
  let table = known3.get(project);
  if (table === void 0) {
    table = /* @__PURE__ */ new Map();
    known3.set(project, table);
  }
  let mentions = table.get(refusal);
  if (mentions === void 0) {
    const names = /* @__PURE__ */ new Set();
    const texts = /* @__PURE__ */ new Set();
    for (const guard of refusal.guards) collect(project, refusal.path, guard, names, texts, 0);
    mentions = { names, texts };
    table.set(refusal, mentions);
  }
  return mentions;
}
function collect(project, path2, value, names, texts, depth) {
  if (depth > 30 || names.size + texts.size > 400) return;
  if (value.kind === "literal" && typeof value.value === "string") {
    texts.add(value.value);
    if (value.value.length < 60) names.add(flat(value.value));
  }
  if (value.kind === "name" || value.kind === "member" || value.kind === "env") names.add(flat(value.name));
  if (value.kind === "name" && depth < 20) {
    const target = resolveName(project, path2, value.name);
    if (target?.kind === "bindings") for (const binding of target.bindings.slice(0, 3)) collect(project, target.path, binding.value, names, texts, depth + 20);
  }
  for (const part of partsOf(value)) collect(project, path2, part, names, texts, depth + 1);
}
function refusesAsShipped(project, refusal, rejectsText) {
  const { path: path2 } = refusal;
  const reach2 = guardedBy(project, path2, refusal.guards);
  if (reach2 === "development-only" || reach2 === "never") return false;
  const language = project.module(path2)?.language ?? "python";
  for (const guard of refusal.guards) {
    for (const part of guard.kind === "and" ? guard.parts : [guard]) {
      if (guardedBy(project, path2, [part]) !== "unknown") continue;
      const answers = outcomes(project, path2, part, { supplies: false }).map((each) => truth(each.value, language));
      if (answers.every((answer) => answer === false)) return false;
      if (!rejectsText && someWithin(part, isInput)) return false;
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
var general = new Set("api app application server service services internal admin administrator auth authorization access bearer master system backend default static shared http https web console dashboard ui basic user my the gateway proxy node main global private secret initial first super superuser root operator login".split(" "));
var passwordWords = /* @__PURE__ */ new Set(["password", "passwd", "pwd", "pass", "passphrase"]);
var owners = /* @__PURE__ */ new Set(["admin", "administrator", "superuser", "super", "root", "console", "dashboard", "login", "master", "operator", "superadmin", "initial", "sysadmin"]);
var signing = /(?:^|_)(?:(?:jwt|jws|session|sessions|cookie|cookies|auth|nextauth|better_auth|access_token|refresh_token|token|signing|signature|encryption|encrypt|crypto|aes|fernet|hmac|csrf|app|application|flask|django|hash|hashing|iron|passport|payload|webhook|state|internal|admin|security|users?|reset|verification)_(?:secret|secrets|secret_key|signing_key|private_key|salt)|(?:jwt|jws|signing|signature|encryption|encrypt|crypto|aes(?:_?(?:128|192|256))?|fernet|hmac|secret)_key)$/;
var ambiguous = /(?:^|_)(?:session|cookie|token|csrf|state|auth|app|hash|storage|security)_key$/;
var bareSecrets = /* @__PURE__ */ new Set(["secret", "secret_key", "secrets", "secretkey", "jwtsecret", "jwt_secret_key", "secret_token", "secret_key_base", "jwt_key", "token_key", "auth_key", "signing_key", "encryption_key", "app_key", "master_key", "private_key"]);
var tokens = /(?:^|_)(?:(?:api|admin|auth|access|bearer|internal|service|master|server|static|gateway)_)?(?:api_key|apikey|api_keys|api_token|admin_token|auth_token|access_key|bearer_token|internal_token|service_token|master_key|admin_key|auth_key|access_token|api_secret|service_key)$/;
function doorOf(name, isFallback2) {
  const flat2 = snake2(name.slice(name.lastIndexOf(".") + 1));
  if (flat2.length > 80) return null;
  const words2 = flat2.split("_").filter((word) => word !== "");
  const isStore = words2.some((word) => stores.has(word));
  if (words2.some((word) => passwordWords.has(word) || /pass(?:word|wd)$/.test(word))) return isStore ? "store" : passwordDoor(words2);
  if (isStore) return words2.some((word) => word === "secret" || word === "key" || word === "token") ? "store" : null;
  if (words2.some((word) => foreign.has(word))) return null;
  if (ambiguous.test(flat2)) return isFallback2 ? "entry" : null;
  if (bareSecrets.has(flat2) || signing.test(flat2)) return isPublic(words2) ? null : "entry";
  return tokens.test(flat2) && words2.every((word) => general.has(word) || /^(?:keys?|apikey|tokens?|secret)$/.test(word)) ? "entry" : null;
}
function passwordDoor(words2) {
  if (words2.some((word) => owners.has(word) || /^(?:admin|root|superuser)/.test(word))) return "entry";
  if (words2.some((word) => foreign.has(word))) return null;
  return words2.every((word) => passwordWords.has(word) || general.has(word)) ? "entry" : null;
}
function isPublic(words2) {
  return words2.some((word) => word === "public" || word === "publishable" || word === "name" || word === "header" || word === "prefix" || word === "id");
}
function snake2(name) {
  return name.replaceAll(/[-.\s]+/g, "_").replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase();
}
var nothing = /* @__PURE__ */ new Set(["none", "null", "undefined", "nil", "true", "false", "n/a", "na", "empty", "-", "*"]);
var fieldNames = /^(?:x[-_])?(?:api[-_]?key|auth(?:orization|[-_]?token)?|access[-_]?token|refresh[-_]?token|bearer|token|password|passwd|secret|session(?:[-_]?(?:id|token))?|credentials?|jwt|key|cookie|user|username)$/i;
var notNeeded = /^(?:empty|dummy|fake|not[-_ ]?(?:needed|required|used|set|a[-_ ]?(?:real[-_ ]?)?(?:password|secret|key|token))|no[-_ ]?(?:key|api[-_ ]?key|auth)(?:[-_ ]?(?:needed|required))?|ollama|lm[-_ ]?studio|unused|placeholder|dummy[-_ ]?\w{0,8}|fake[-_ ]?\w{0,8}|x+|sk-[a-z-]{1,20})$/i;
function isCredentialText(text2, name, how) {
  const trimmed3 = text2.trim();
  if (trimmed3 === "" || trimmed3.length > 200 || nothing.has(trimmed3.toLowerCase()) || notNeeded.test(trimmed3)) return false;
  if (/:\/\/|^\.{0,2}\/|\$\{|\{\{|^<|\n|^%|^[A-Za-z]:\\/.test(trimmed3)) return false;
  if (how === "env-fallback") return true;
  const flatName = name.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
  const flatText = trimmed3.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
  if (how === "constant" && (flatText === flatName || /\s/.test(trimmed3) || /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(trimmed3))) return false;
  if (tokens.test(snake2(name)) && how !== "argument" && !weak.test(trimmed3)) return false;
  if (how === "setting") return flatText !== flatName && !/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(trimmed3);
  if (how === "argument") return !/^pass|passw/i.test(name) || weak.test(trimmed3);
  return fieldNames.test(trimmed3) ? /secret/i.test(name) && /^secret$/i.test(trimmed3) : isChosen(trimmed3);
}
var weak = /secret|change|passw|admin|root|dev|default|123|qwerty|super|hush|shh|guess|insecure|your[-_ ]|my[-_ ]?(?:jwt|app|key)|keyboard ?cat|example|demo|foo|dummy|letmein|hello|abc|todo|fixme/i;
function isGuessable(text2) {
  return weak.test(text2);
}
function isChosen(text2) {
  if (/\.(?:crt|key|pem|cer|json|ya?ml|txt)$|^[\w-]+(?:\.[\w-]+){2,}$/i.test(text2)) return false;
  if (/^[a-z]+(?:[_-][a-z]+)*$/i.test(text2) && /(?:token|key|cookie|header|id|name|type|field|session|auth|csrf\w*)$/i.test(text2)) return false;
  return weak.test(text2) || text2.length >= 12 && /\d/.test(text2) && /[A-Za-z]/.test(text2);
}

// rules/secret/names.ts
var passwordWords2 = /* @__PURE__ */ new Set(["password", "passwd", "pwd", "passphrase", "passwort", "pass", "passw", "userpass", "dbpass", "dbpassword", "userpassword", "rootpassword", "mypassword", "adminpassword", "senha", "contrasena", "sshpass", "pgpassword", "psw", "pword", "passcode"]);
var keyWords = /* @__PURE__ */ new Set(["token", "secret", "apikey", "secretkey", "accesskey", "accesstoken", "authtoken", "clientsecret", "appsecret", "privatekey", "bearer", "credential", "credentials", "creds", "authkey", "apitoken", "apisecret", "keysecret", "masterkey", "encryptionkey", "signingkey", "refreshtoken", "idtoken", "jwtsecret", "appkey", "secretaccesskey", "sessiontoken", "authorization", "secrets", "tokens", "cookiesecret", "apikeys", "servicekey", "licensekey", "sharedkey", "accountkey", "authtokens", "xapikey"]);
var keyQualifiers = /* @__PURE__ */ new Set(["api", "secret", "access", "private", "encryption", "encrypt", "decryption", "signing", "sign", "signature", "auth", "master", "service", "account", "admin", "app", "client", "license", "jwt", "session", "webhook", "deploy", "ssh", "hmac", "aes", "subscription", "function", "functions", "management", "integration", "ingestion", "write", "read", "shared", "security", "server", "token", "salt", "hash", "cookie", "wallet", "fernet", "role", "license", "consumer", "merchant", "pay", "cipher", "crypt", "validation", "secretkey", "rsa", "ecdsa", "dsa", "crypto", "bot", "openai", "qwen", "deepseek", "dashscope", "zhipu", "moonshot", "openrouter", "anthropic", "llm", "ai", "gemini", "groq", "x"]);
var harmlessTails = /* @__PURE__ */ new Set(["prod", "production", "live", "staging", "stage", "dev", "uat", "base", "value", "val", "string", "str", "v", "one", "two", "primary", "secondary", "main", "old", "new", "b", "bytes", "plain", "raw", "text", "b64", "base64", "encoded", "hex", "default", "backup", "env", "us", "eu", "cn", "sandbox", "local", "test", "commit", "const", "constant", "literal", "data", "current", "real"]);
var publicWords = /* @__PURE__ */ new Set(["public", "pub", "publishable", "anon", "anonymous", "site", "sitekey", "csrf", "xsrf", "authenticity", "non", "nonmatching", "redacted", "masked", "hidden", "blank", "unchanged", "tiktoken", "detokenize", "store", "vault", "csrfmiddleware", "csrftoken", "xsrftoken", "csrfmiddlewaretoken", "next", "page", "nextpage", "continuation", "pagination", "cursor", "cancellation", "cancel", "design", "eos", "bos", "unk", "sep", "pad", "cls", "mask", "stop", "special", "max", "min", "num", "total", "input", "output", "prompt", "completion", "reset", "idempotency", "cache", "sort", "partition", "primary", "foreign", "resume", "sync", "verification", "dsn", "etag", "commit", "fake", "dummy", "mock", "example", "sample", "invalid", "wrong", "bad", "expired", "test", "integrity", "checksum", "digest", "expected", "i18n", "lang", "locale", "translation", "bypass", "compass", "hashed", "encrypted", "sha256", "sha2", "sha1", "sha512", "md5", "bcrypt", "sha", "sealed", "react", "map", "turnstile", "recaptcha", "captcha", "publickey", "publictoken", "algolia", "search", "posthog", "firebase", "segment", "amplitude", "mixpanel", "ga", "gtm", "analytics", "tracking", "measurement", "telemetry"]);
var wordBreak = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)/;
var remembered = /* @__PURE__ */ new Map();
function credentialKind(name) {
  const known6 = remembered.get(name);
  if (known6 !== void 0) return known6;
  const kind = judge(name);
  if (remembered.size >= 4096) remembered.clear();
  remembered.set(name, kind);
  return kind;
}
function judge(name) {
  const words2 = name.split(wordBreak).filter((word) => word !== "").map((word) => word.toLowerCase());
  let last = words2.length - 1;
  while (last > 0 && (harmlessTails.has(words2[last]) || /^\d+$/.test(words2[last])) && !isCredentialWord(words2, last)) last--;
  for (let at2 = 0; at2 <= last; at2++) {
    if (publicWords.has(words2[at2])) return null;
  }
  return kindAt(words2, last);
}
function isCredentialWord(words2, at2) {
  return kindAt(words2, at2) !== null;
}
function kindAt(words2, at2) {
  const word = words2[at2];
  if (word === void 0) return null;
  if (passwordWords2.has(word)) return "password";
  if (keyWords.has(word)) return "key";
  const before = words2[at2 - 1];
  if ((word === "key" || word === "keys") && before !== void 0 && keyQualifiers.has(before)) return "key";
  if (word === "auth" && before !== void 0 && at2 === words2.length - 1) return "key";
  if (word.length > 6 && /(?:password|passwd|apikey|secretkey|secret|token)$/.test(word)) return /passw/.test(word) ? "password" : "key";
  return null;
}

// rules/infra/products.ts
var products = [
  { name: "PostgreSQL", image: /^(?:.*\/)?(?:postgres(?:ql)?(?:-repmgr)?|postgis|pgvector|pgvecto-rs|timescaledb(?:-ha)?|supabase\/postgres|vectorchord.*|paradedb)$/, ports: { 5432: "datastore" } },
  { name: "PgBouncer", image: /(?:^|\/)(?:pgbouncer|pgpool|supavisor)$/, ports: { 5432: "datastore", 6432: "datastore" } },
  { name: "MySQL", image: /(?:^|\/)(?:mysql(?:-server)?|percona(?:-server)?)$/, ports: { 3306: "datastore", 33060: "datastore" } },
  { name: "MariaDB", image: /(?:^|\/)mariadb(?:-galera)?$/, ports: { 3306: "datastore" } },
  { name: "MongoDB", image: /(?:^|\/)(?:mongo(?:db)?|mongodb-community-server|percona-server-mongodb)$/, ports: { 27017: "datastore", 27018: "datastore", 27019: "datastore" }, open: "no-password", credential: /^(?:MONGO_INITDB_ROOT_(?:USERNAME|PASSWORD)(?:_FILE)?|MONGODB_(?:ROOT_)?PASSWORD(?:_FILE)?|MONGODB_INITDB_ROOT_PASSWORD)$/ },
  { name: "Redis", image: /(?:^|\/)(?:redis|redis-stack(?:-server)?|valkey|keydb|dragonfly|redis-alpine)$/, ports: { 6379: "datastore", 8001: "admin" }, open: "no-password", credential: /^(?:REDIS_PASSWORD(?:_FILE)?|REDIS_ARGS|VALKEY_PASSWORD(?:_FILE)?|DFLY_requirepass|VALKEY_EXTRA_FLAGS|REDIS_EXTRA_FLAGS|KEYDB_PASSWORD)$/ },
  { name: "Elasticsearch", image: /(?:^|\/)elasticsearch(?:-oss)?$/, ports: { 9200: "datastore", 9300: "datastore" } },
  { name: "OpenSearch", image: /(?:^|\/)opensearch$/, ports: { 9200: "datastore", 9600: "metrics" } },
  { name: "MinIO", image: /(?:^|\/)minio$/, ports: { 9e3: "datastore", 9001: "admin" }, open: "default-account", credential: /^(?:MINIO_ROOT_PASSWORD(?:_FILE)?|MINIO_SECRET_KEY(?:_FILE)?|MINIO_CONFIG_ENV_FILE)$/ },
  { name: "Milvus", image: /(?:^|\/)milvus$/, ports: { 19530: "datastore", 9091: "metrics" } },
  { name: "Qdrant", image: /(?:^|\/)qdrant$/, ports: { 6333: "datastore", 6334: "datastore" }, open: "no-password", credential: /^QDRANT__SERVICE__(?:API_KEY|READ_ONLY_API_KEY)$/ },
  { name: "Weaviate", image: /(?:^|\/)weaviate$/, ports: { 8080: "datastore", 50051: "datastore" } },
  { name: "Chroma", image: /(?:^|\/)chroma$/, ports: { 8e3: "datastore" }, open: "no-password", credential: /^CHROMA_(?:SERVER_AUTH\w*|AUTH\w*)$/ },
  { name: "ClickHouse", image: /(?:^|\/)clickhouse(?:-server)?$/, ports: { 8123: "datastore", 9e3: "datastore", 9004: "datastore", 9005: "datastore" } },
  { name: "Neo4j", image: /(?:^|\/)neo4j$/, ports: { 7474: "admin", 7473: "admin", 7687: "datastore" } },
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
  { name: "mongo-express", image: /(?:^|\/)mongo-express$/, ports: { 8081: "admin" } },
  { name: "RedisInsight", image: /(?:^|\/)redisinsight$/, ports: { 5540: "admin", 8001: "admin" } },
  { name: "Redis Commander", image: /(?:^|\/)redis-commander$/, ports: { 8081: "admin" } },
  { name: "CloudBeaver", image: /(?:^|\/)cloudbeaver$/, ports: { 8978: "admin" } },
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
  { name: "Grafana", image: /(?:^|\/)grafana(?:-oss|-enterprise)?$/, ports: { 3e3: "dashboard" }, open: "default-account", credential: /^GF_SECURITY_(?:ADMIN_PASSWORD(?:__FILE)?|DISABLE_INITIAL_ADMIN_CREATION)$/ },
  { name: "Kibana", image: /(?:^|\/)(?:kibana(?:-oss)?|opensearch-dashboards)$/, ports: { 5601: "dashboard" } },
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
function productOf(image2) {
  if (image2 === null) return null;
  const name = image2.toLowerCase().replace(/@sha256:.*$/, "").replace(/:[^/:]*$/, "").replace(/^[\w.-]+\.[\w.-]+(?::\d+)?\//, "");
  return products.find((product) => product.image.test(name)) ?? null;
}
var shared = /* @__PURE__ */ new Set(["9200", "9092"]);
function portUse(port, product, named4) {
  const own = product?.ports[port];
  if (product && own) return { product: product.name, kind: own };
  const alone = named4 && product === null && shared.has(port) ? void 0 : portAlone[port];
  return alone && (product === null || product.name === alone[0]) ? { product: alone[0], kind: alone[1] } : null;
}

// rules/infra/deployment.ts
var known4 = /* @__PURE__ */ new WeakMap();
var productionName = /(?:^|[._-])(?:prod|production|deploy|release|live)(?=[._-]|$)/i;
var developmentName = /(?:^|[._-])(?:dev|devel|develop|development|debug|test|tests|testing|local|localhost|ci|e2e|bench|benchmark|demo|example|sample|template|playground|worktree|override|build)(?=[._-]|$)|compose[._-](?:db|databases?|migrate|migrations?|deps|dependencies)(?=[._-])/i;
var sideFolder = /(?:^|\/)(?:profiling|bench(?:mark)?s?|load-?tests?|perf|hack|contrib|scripts|tools|dev|local|development|\.(?!docker\/|deploy|k8s|kube|platform|aws|azure|ebextensions)[^/]+)\//i;
var developmentProfiles = /^(?:dev|develop|development|test|tests|testing|debug|local|tools?|ci|e2e|dev-.*|.*-dev)$/i;
function servesDevelopment(project, path2) {
  let verdicts = known4.get(project);
  if (verdicts === void 0) {
    verdicts = /* @__PURE__ */ new Map();
    known4.set(project, verdicts);
  }
  let verdict = verdicts.get(path2);
  if (verdict === void 0) {
    verdict = developmentName.test(path2.slice(path2.lastIndexOf("/") + 1)) || sideFolder.test(path2) || project.of("service").some((service) => service.path === path2 && service.development === true) || hasProductionSibling(project, path2) || isBackingOnly(project, path2);
    verdicts.set(path2, verdict);
  }
  return verdict;
}
function hasProductionSibling(project, path2) {
  const slash = path2.lastIndexOf("/") + 1;
  const folder = path2.slice(0, slash);
  if (!/^(?:docker-)?compose\.ya?ml$/i.test(path2.slice(slash))) return false;
  for (const file of project.files.values()) {
    if (!/\.ya?ml$/i.test(file.path) || !/compose/i.test(file.path) || file.path === path2) continue;
    const at2 = file.path.lastIndexOf("/") + 1;
    const below = file.path.slice(0, at2);
    if (below.startsWith(folder) && (productionName.test(file.path.slice(at2)) || /(?:^|\/)(?:prod|production|deploy|deployment)\/$/i.test(below.slice(folder.length)))) return true;
  }
  return false;
}
function isBackingOnly(project, path2) {
  const folder = path2.slice(0, path2.lastIndexOf("/") + 1);
  const beside = project.of("service").filter((service) => service.by === "compose" && service.path.startsWith(folder) && !service.path.slice(folder.length).includes("/"));
  if (beside.length === 0 || !beside.some((service) => service.path === path2)) return false;
  if (beside.some((service) => service.role === "production" && !isBacking(service))) return false;
  if ([...project.files.values()].some(({ path: file, role }) => role === "production" && platformFile.test(file) && isRelated(folder, file))) return true;
  return project.of("image").some((fact) => fact.role === "production" && (fact.op === "cmd" || fact.op === "entrypoint") && isRelated(folder, fact.path));
}
var platformFile = /(?:^|\/)(?:render\.yaml|fly\.toml|vercel\.json|netlify\.toml|Procfile|app\.json|azure\.yaml|railway\.(?:toml|json)|app\.yaml|amplify\.yml|apprunner\.yaml|heroku\.yml|\.do\/(?:app|deploy\.template)\.yaml)$/;
function isRelated(folder, path2) {
  return path2.startsWith(folder) || folder.startsWith(path2.slice(0, path2.lastIndexOf("/") + 1));
}
function isBacking(service) {
  const image2 = service.image ? defaultText(service.image) : null;
  if (image2 === null) return service.build === void 0;
  return service.build === void 0 && (productOf(image2) !== null || /(?:^|\/)(?:mc|minio-client|mailpit|mailhog|mailcatcher|maildev|localstack|stripe-mock|stripe-cli|busybox|alpine|[\w-]+-local|[\w-]+-emulator|azurite|tempo|otel\/[\w-]+|opentelemetry-collector[\w-]*|swagger-ui|ngrok|keycloak|openldap|zipkin|elasticmq[\w-]*|wiremock)(?::|@|$)/.test(image2));
}
function isDevelopmentService(service) {
  return service.profiles.length > 0 && service.profiles.every((profile) => developmentProfiles.test(profile));
}
function* deployedServices(project) {
  for (const service of project.of("service")) {
    if (service.role !== "production" || isDevelopmentService(service) || isPipeline(service.path)) continue;
    yield { service, development: servesDevelopment(project, service.path) };
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

// rules/secret/randomness.ts
var commonPairs = new Set(
  "a:bcdgilmnprstuvy b:aeiloru c:acehiklortu d:aeiosu e:abcdefglmnprstvx f:aefilo g:aehir h:aeio i:abcdefglmnoprstvz k:eis l:adeilostuy m:abeiop n:acdefginost o:abcdglmnoprstuvw p:aeiloprstu q:u r:acdegimorstuy s:acehilopstu t:acehilorstuy u:abceilmnprst v:aei w:aei y:p z:e".split(" ").flatMap((group) => [...group.slice(2)].map((second) => group[0] + second))
);
function entropy(text2) {
  const counts = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < text2.length; at2++) {
    const unit = text2.charCodeAt(at2);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  let bits = 0;
  for (const count2 of counts.values()) bits -= count2 / text2.length * Math.log2(count2 / text2.length);
  return bits;
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
  if (documented.has(value) || isFiller(value) || placeholderWord.test(value)) return "placeholder";
  return spelledOut(value) ?? (isExpression(value) ? "expression" : null);
}
function isDummy(secret) {
  return documented.has(secret) || image.test(secret) || isFiller(secret) || dummyWord.test(secret);
}
var image = /lEQVR4|JREFUe|SURBVH|SUVORK5|JRU5Erk|lFTkSuQ/;
var sampleLead = /(?:placeholder|examples?|sample|e\.g\.?|for instance|例如|示例|比如|如)["'`]?\s{0,3}(?:[:=(]|=>|是|为|：|，)?\s{0,3}[[{(]{0,2}\s{0,40}["'`]{0,2}$/i;
function isSampleLead(before) {
  return sampleLead.test(before);
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
  ].map((parts) => parts.join(""))
);
var template = /\$\{|\$\(|\{\{|\{%|<%|#\{|%\{|\$\[\[|%\([\w.]+\)s|@@|__[A-Z][A-Z_]+__/;
var variable = /^\$[A-Za-z_]\w*|^%[A-Za-z_]\w*%$|^\$env:|^@\w+@$|^\$\d$/;
var bracketed = /^<[^<>]*>$|^\[[^[\]]*\]$|^\{[^{}]*\}$|^\([^()]*\)$|<[A-Za-z][\w .:|/-]*>/;
var format = /^%[-\d.]*[sdvqxr]|%[sdv]$|^\{\d*\}|\{[A-Za-z_][\w.]*\}/;
var store = /^(?:vault|secret|secrets|ssm|env|file|ref\+|op|akv|gcp|awssm|awsssm|aws-ssm|azurekv|keyvault|doppler|infisical|bws|pass|keychain|cmd|exec|sm|arn:aws[\w-]*|projects)[:/]/i;
var sealed = /^(?:ENC[[(]|\{cipher\}|!vault|\$ANSIBLE_VAULT|\$[126][aby]?\$|\$argon2|\$scrypt|\$pbkdf2|pbkdf2[_:]|scrypt:|bcrypt[_$:]|argon2|\{(?:SSHA|SHA|MD5|CRYPT|bcrypt|noop)|SCRAM-SHA|md5[0-9a-f]{32}$|AQICAH)|:?\$2[abxy]?\$\d\d\$/i;
var hash = /^(?:[a-z]{1,8}-)?(?:sha(?:1|224|256|384|512)|md5|blake2b|blake3|sri)[-:=~]/i;
function isReference(value) {
  return template.test(value) || variable.test(value) || bracketed.test(value) || format.test(value) || store.test(value) || sealed.test(value) || hash.test(value);
}
var masked = /(\d{3,6})(?:-\1){2}|\*{3,}|•{3,}|…|\.{3}|#{4,}|_{5,}|-{6,}|[xX]{4,}|^[xX*.?#_-]+$/;
var keyboard = /qwerty|asdfgh|zxcvbn|qazwsx|1q2w3e|1qaz2wsx|deadbeef|cafebabe|baadf00d|badc0ffee|abc123|123abc|abcd1234|foobar|lorem|loremipsum/i;
function isFiller(value) {
  return masked.test(value) || keyboard.test(value) || isMonotonous(value) || isPeriodic(value) || longestSequence(value) >= 7;
}
function isMonotonous(value) {
  let run = 1;
  let longest = 1;
  for (let at2 = 1; at2 < value.length; at2++) {
    run = value.charCodeAt(at2) === value.charCodeAt(at2 - 1) ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  if (longest >= 6 && longest >= value.length / 16) return true;
  return value.length >= 8 && new Set(value).size <= Math.min(4, value.length / 3);
}
function isPeriodic(value) {
  if (value.length < 6 || value.length > 512) return false;
  return (value + value).indexOf(value, 1) < value.length;
}
function longestSequence(value) {
  let longest = 1;
  let up2 = 1;
  let down = 1;
  for (let at2 = 1; at2 < value.length; at2++) {
    const step = value.charCodeAt(at2) - value.charCodeAt(at2 - 1);
    const wraps = value[at2 - 1] === "9" && (value[at2] === "0" || value[at2] === "a" || value[at2] === "A");
    up2 = step === 1 || wraps ? up2 + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    longest = Math.max(longest, up2, down);
  }
  return longest;
}
var dummyWord = /example|placeholder|change[-_]?me|change[-_]?this|your[-_]|[-_]your|redacted|replace[-_]?(?:me|with|this)|insert[-_]|dummy|notreal|not[-_]a[-_]real|sample[-_]|fake[-_]|[-_]fake|test[-_]?key|mock[-_]|[-_]here$|todo[-_]|secretlint-disable/i;
var placeholderWord = /example|placeholder|change|your|redact|replace|insert|dummy|sample|fixme|insecure|notreal|undefined|(?:^|[^A-Za-z])(?:test(?:ing|er|s)?|fake|my|mock|foo|bar|baz|demo|todo|none|null|nil|here|true|false|tbd|temp|tmp|default|invalid|wrong|bogus|not|xxx|abc|n\/a|unset|unused|empty|optional|required|enter|put|any|some|old|new|development|local|localhost|sandbox)(?=$|[^A-Za-z])|测试|示例|你的|您的|替换|修改|密码|密钥|请/i;
var vocabulary = new Set(
  "a about access account ad add admin administrator after agent ai alice an and any api app application apps at auth authentication authorization aws azure backend base be bearer before best bob board bot browser bucket build but by ca cache char chars characters cert client cloud code company confirm conn connection consumer cookie credential credentials cred creds crypt csrf current dashboard data database db default demo deploy dev developer development do docker django elastic elasticsearch email empty encrypt encryption end enough enter env environment error esc expired field file first flask for forgot form free from front frontend generate generated gitea github gitlab google grafana graphql guest hash hello help here hex hmac home host hunter id if in incorrect input insecure internal invalid is it jenkins john jwt kafka key keycloak keys kibana laravel length less letmein letters linux local localhost log login long longer machine mail main manager mariadb master me min mini minimum minio mint missing mongo mongodb mq must my mysql n8n name nest neo neo4j new nextauth no node none not null number oauth of off ok old on one online only open openai openssl operator option or oracle orm our owner pass passcode passphrase passwd passwort password passwords pg php phrase pin please postgres postgresql prisma private prod production project protected proxy public put pw pwd qwerty rabbit rabbitmq rails rand random read real redis refresh register remote repeat replace req require required reset retype rest root ruby safe salt same sa scott secret secrets secure security seed select send server service session set shared short should show sign signature signin signing signup simple site some sonar spring sql sqlserver ssh ssl staging start store string strong super supersecret superuser sure symbol sys system temp temporary tester test testing text that the them this tiger to toor token tokens tom too tmp twilio two type un undefined unsafe update use user username users using value valid vault verify very wait wallet was web webhook welcome with word work world write wrong x xyz yes you your zone".split(" ")
);
var weakWords = /admin|root|postgres|mysql|mongo|redis|rabbit|minio|guest|password|passwd|pass|pwd|123|letmein|welcome|tiger|changeit|elastic|grafana|sonar|neo4j|toor|user|secret/i;
function spelledOut(value) {
  if (value.length > 100) return null;
  const plain = value.toLowerCase();
  if (!/[a-z]/.test(plain)) return /^\d{0,5}$|^(?:19|20)\d{6}$/.test(plain) || longestSequence(plain) >= Math.min(6, plain.length - 1) ? "default" : null;
  if (plain.length >= 8 && plain.replace(/[^a-z]/g, "").length < 3) return null;
  const leet = plain.replace(/[@4]/g, "a").replace(/0/g, "o").replace(/[$5]/g, "s").replace(/3/g, "e").replace(/1/g, "i");
  if (/^[a-z]+[-_@.]?(?:123\d*|12|1|01|007|20[12]\d|321)[!@#]?$/.test(plain)) return "default";
  for (const reading of [plain, leet, leet.replace(/[a-z]*$/, "")]) {
    const runs2 = reading.match(/[a-z]+/g);
    if (runs2 !== null && runs2.every(isSpelled)) return weakWords.test(plain) ? "default" : "placeholder";
  }
  return null;
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
  if (isSlug(value)) return true;
  if (path.test(value) || url.test(value) || mail.test(value) || call.test(value) || date.test(value) || version.test(value) || markup.test(value)) return true;
  return /\s/.test(value) || member2.test(value) && !/\d.*\d.*\d/.test(value);
}
function isSlug(value) {
  const parts = value.split(/[-_.:/]/);
  if (parts.length < 2) return false;
  return parts.every((part) => /^(?:[A-Za-z]+|\d{1,4}|[A-Za-z]{2,}\d{1,3}|[a-z]\d{1,2}[a-z]?)$/.test(part)) && parts.some((part) => /^[A-Za-z]{3,}\d{0,2}$/.test(part)) && wordiness(parts.join("")) >= 0.5;
}
function isIdentifier(value) {
  return identifier.test(value);
}

// rules/infra/weak-password.ts
var defaults2 = new Set(
  "postgres postgresql p0stgr3s p0stgres adm1n s3cret s3cr3t admin administrator root password passwd passw0rd p@ssw0rd pass pwd pw secret guest test tests testing example demo user username default mysql mariadb redis mongo mongodb minio minioadmin minio123 miniosecret minio_password rabbitmq rabbit elastic neo4j grafana keycloak sa docker dev devpass prom-operator toor letmein welcome qwerty abc123 changeit foobared foobar airflow superset nacos sonar zabbix nexus kibana couchdb clickhouse cassandra oracle system manager tiger temporal".split(" ")
);
var suffixed = /^(?:admin|root|password|passw0rd|pass|postgres|mysql|redis|mongo|minio|rabbit(?:mq)?|test|user|guest|secret|dev|demo|elastic|grafana|qwerty)[-_@.!]?(?:\d|password|passwd|pwd|secret|admin|root|user|test|dev)*[!@#.]?$/i;
var counting = /^(?:0*1?2?3?4?5?6?7?8?9?0?|1{3,}|0{3,}|6{3,}|8{3,}|(?:123){2,3}|112233|121212|654321|987654321)$/;
var toChange = /^(?:please[-_ ]?)?change[-_ ]?(?:me|this|it|now|pass\w*)\b|^changeme\d*!?$|^changethis\d*$|^(?:your|my|insert|enter|replace|set|update)[-_ ]|^<[^<>]+>$|[-_]change[-_]?me$|^replaceme$|^your\w*password\w*$|[-_]here$|^(?:some|a|any)?[-_ ]?random[-_ ]?(?:string|value|secret|key|password)|^replace[-_ ]?(?:me|this|with)\b|^(?:foo|bar|baz)$/i;
var descriptive = /(?:secure|strong|complex|safe)[a-z_-]{0,24}(?:password|passwd|secret|key)|(?:password|secret|key)[a-z_-]{0,24}(?:should|must|please|insecure|change|update)/i;
var named = /^(?=.*(?:PASS|SECRET|KEY))[A-Z]+(?:[_-][A-Z]+)+$/;
function weaknessOf(password2, around2) {
  const value = password2.trim();
  const lower2 = value.toLowerCase();
  if (lower2 === "" || value.length > 60 || /[\s{}$]/.test(value)) return null;
  if (/^(?:null|none|nil|undefined|true|false)$/.test(lower2)) return null;
  if (toChange.test(value) || named.test(value) || /^[A-Za-z_-]+\d?$/.test(value) && descriptive.test(value)) return "placeholder";
  if (defaults2.has(lower2) || suffixed.test(lower2) || counting.test(lower2)) return "default";
  if (around2.user !== void 0 && lower2 === around2.user.toLowerCase()) return "same-as-user";
  if ((around2.names ?? []).some((name) => name.length > 2 && lower2 === name.toLowerCase())) return "same-as-user";
  const kind = unreal(value);
  return kind === "default" ? "default" : null;
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
var namesUser = /(?:USER(?:NAME)?|_DB|DATABASE|DB_NAME|_NAME)$/i;
var openSwitches = [
  [/^POSTGRES_HOST_AUTH_METHOD$/, /^trust$/i, "PostgreSQL"],
  [/^(?:MYSQL|MARIADB)_ALLOW_EMPTY(?:_ROOT)?_PASSWORD$/, /^(?:1|true|yes|on)$/i, "MySQL"],
  [/^NEO4J_AUTH$/, /^none$/i, "Neo4j"]
];
function* suppliedAccounts(project) {
  const byService = userNames(project);
  for (const fact of deployedSupplies(project)) {
    const beside = byService.get(`${fact.path}\0${fact.service ?? ""}`) ?? [];
    if (fact.by === "compose" || fact.by === "kubernetes") yield* accountsIn(project, fact, fact.by, beside);
  }
}
function* envFileAccounts(project) {
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
      const facts = byPath2.get(joinPath(folderOf(service.path), name) ?? "") ?? [];
      const beside = facts.filter((fact) => namesUser.test(fact.name)).flatMap((fact) => defaultText(fact.value) ?? []);
      for (const fact of facts) {
        for (const account of accountsIn(project, { ...fact, service: service.name }, "compose", beside)) yield { ...account, usedAt: { path: service.path, at: service.nameAt } };
      }
    }
  }
}
function userNames(project) {
  const names = /* @__PURE__ */ new Map();
  for (const fact of project.of("supply")) {
    if (!namesUser.test(fact.name)) continue;
    const text2 = defaultText(fact.value);
    if (text2 === null || text2 === "") continue;
    const key = `${fact.path}\0${fact.service ?? ""}`;
    const list = names.get(key);
    if (list) list.push(text2);
    else names.set(key, [text2]);
  }
  return names;
}
function* accountsIn(project, fact, by, beside) {
  const product = serverVariables.find(([pattern2]) => pattern2.test(fact.name))?.[1];
  const base = { by, path: fact.path, at: fact.at, valueAt: fact.value.at, service: fact.service ?? "", name: fact.name, server: product !== void 0 };
  const { text: text2, fallback, from } = effective(project, fact);
  if (text2 === null || text2 === "") return;
  const place2 = from ? { path: from.path, at: from.at, valueAt: from.value.at, usedAt: { path: fact.path, at: fact.at } } : {};
  const open = openSwitches.find(([name, value]) => name.test(fact.name) && value.test(text2));
  if (open) {
    yield { ...base, ...place2, product: open[2], password: "", weakness: "switch", fallback, server: true };
    return;
  }
  if (/^[a-z][\w+.-]*:\/\/|^[\w.-]{1,40}:[^@\s]{1,60}@(?:tcp|unix)\(/i.test(text2)) {
    const url2 = credentialsOf(text2);
    const weakness2 = url2 ? weaknessOf(url2.password, { user: url2.user }) : null;
    if (url2 && weakness2) yield { ...base, ...place2, product: url2.scheme, password: url2.password, weakness: weakness2, fallback, server: false };
    return;
  }
  if (product === void 0 && credentialKind(fact.name) !== "password") return;
  const password2 = fact.name === "NEO4J_AUTH" ? text2.slice(text2.indexOf("/") + 1) : text2;
  const weakness = weaknessOf(password2, { names: beside });
  if (weakness) yield { ...base, ...place2, product: product ?? fact.service ?? "", password: password2, weakness, fallback };
}
function effective(project, fact) {
  const { value } = fact;
  const variable2 = value.kind === "env" ? value.name : null;
  const beside = variable2 !== null && fact.by === "compose" ? dotenvBeside(project, fact.path, variable2) : void 0;
  if (beside) return { text: defaultText(beside.value), fallback: false, from: beside };
  return { text: defaultText(value), fallback: hasFallback(value) };
}
function hasFallback(value) {
  return value.kind === "env" || value.kind === "join" && value.parts.some(hasFallback);
}
var dotenvs = /* @__PURE__ */ new WeakMap();
function dotenvBeside(project, path2, variable2) {
  let index = dotenvs.get(project);
  if (index === void 0) {
    index = /* @__PURE__ */ new Map();
    dotenvs.set(project, index);
    for (const fact of project.of("supply")) if (fact.by === "dotenv" && /(?:^|\/)\.env$/.test(fact.path) && fact.role === "production") index.set(`${fact.path}\0${fact.name}`, fact);
  }
  return index.get(`${path2.slice(0, path2.lastIndexOf("/") + 1)}.env\0${variable2}`);
}
function credentialsOf(url2) {
  const match = /^([a-z][a-z0-9]*)[a-z0-9+.-]*:\/\/([^\s:/@]*):([^\s/@]+)@[^\s/@]/i.exec(url2);
  if (match) return { scheme: match[1] ?? "", user: match[2] ?? "", password: match[3] ?? "" };
  const plain = /^([\w.-]{1,40}):([^@\s]{1,60})@(?:tcp|unix)\(/.exec(url2);
  return plain ? { scheme: "MySQL", user: plain[1] ?? "", password: plain[2] ?? "" } : null;
}
function* valuesAccounts(project) {
  for (const fact of project.of("account")) {
    if (fact.role !== "production" || /(?:^|\/)ci\/|values[._-](?:ci|test|dev|local|example|sample|kind|minikube|e2e)\b/.test(fact.path)) continue;
    const text2 = defaultText(fact.password);
    const user = fact.user ? defaultText(fact.user) ?? void 0 : void 0;
    const weakness = text2 === null ? null : weaknessOf(text2, user === void 0 ? {} : { user });
    if (text2 === null || weakness === null) continue;
    yield { by: "helm", path: fact.path, at: fact.at, valueAt: fact.password.at, service: "", name: fact.name, product: fact.name.split(".")[0] ?? "", password: text2, weakness, fallback: false, server: true };
  }
}

// rules/auth/supplied.ts
function* suppliedSecrets(project) {
  for (const fact of deployedSupplies(project)) {
    if (!deploys(fact) || isServerVariable(fact.name)) continue;
    if (doorOf(fact.name, true) !== "entry" || credentialKind(fact.name) === "password" || /access_?key$/i.test(fact.name)) continue;
    const found2 = judged(project, fact);
    if (found2 !== null) yield found2;
  }
}
function deploys({ by, path: path2 }) {
  return by === "compose" || by === "kubernetes" || by === "dotenv" && /(?:^|\/)\.env\.(?:prod|production|live)$/.test(path2);
}
var guessedByTrying = 16;
function judged(project, fact) {
  const text2 = defaultText(fact.value)?.trim() ?? "";
  if (text2 === "" || !isCredentialText(text2, fact.name, "setting")) return null;
  const weakness = weaknessOf(text2, {}) ?? (text2.length < guessedByTrying || isGuessable(text2) ? "default" : null);
  if (weakness === null) return null;
  const development = servesDevelopment(project, fact.path);
  const severity = weakness === "placeholder" ? development ? "P3" : "P2" : development ? "P2" : "P0";
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
var rule = projectRule({
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
    if (fact.role !== "production" || underMain(fact.guards) || isPublicKey(fact.value) || replacedLater(project, fact)) continue;
    const door = fact.how === "argument" ? argumentDoor(fact.name) : doorOf(fact.name, fact.how === "env-fallback");
    const found2 = door === null ? null : judged2(project, fact, door);
    if (found2 !== null) yield found2;
  }
}
function* oneEach(found2) {
  const kept = /* @__PURE__ */ new Map();
  for (const one of [...found2].sort((a, b) => (a.severity ?? "P0").localeCompare(b.severity ?? "P0"))) {
    const others = kept.get(one.path) ?? [];
    if (others.some((other) => other.cause !== one.cause && other.at.start < one.at.end && one.at.start < other.at.end)) continue;
    kept.set(one.path, [...others, one]);
    yield one;
  }
}
function replacedLater(project, fact) {
  if (fact.name !== "SECRET_KEY" || fact.how !== "setting") return false;
  return project.of("setting").some(({ path: path2, role, name, variables }) => path2 !== fact.path && name === fact.name && role === "production" && variables.length > 0 && buildsOn(project, path2, fact.path));
}
function judged2(project, fact, door) {
  const all2 = outcomes(project, fact.path, fact.value, { supplies: false });
  const outcome = worst(all2, (value) => isKnown(value, fact)) ?? (signsWithNothing(project, fact) ? worst(all2, (value) => value.kind === "scalar" && value.value === "") : null);
  const reach2 = both(reachOf(project, fact.path, fact.guards), outcome?.reach ?? "always");
  if (developmentReach(reach2)) return null;
  if (outcome?.value.kind !== "scalar") return door === "entry" && all2.some((each) => isRandom2(each.value)) ? random2(project, fact) : null;
  const names = [fact.name, ...outcome.variables];
  const source = fact.how === "argument" ? sourceOf(outcome) ?? fact : fact;
  if (refusalOf(project, fact.path, names, String(outcome.value.value)) !== null) return null;
  return {
    path: source.path,
    at: source.at,
    message: outcome.value.value === "" ? "empty" : door === "store" ? "store" : isOverridable(project, fact, outcome) ? "fallback" : "fixed",
    ...source === fact && { mask: literalsIn(fact.value, 0) },
    data: { name: fact.how === "argument" ? outcome.variables[0] ?? fact.name : fact.name },
    // A cookie parser's secret matters where cookies are signed with it, which sessions do with one of their own.
    severity: door === "store" || seeding.test(source.path) || fact.how === "argument" && fact.name === "cookie_secret" ? "P2" : "P0",
    confidence: outcome.certainty === "certain" ? "high" : "medium",
    related: source === fact ? relatedTo(outcome, fact) : [...relatedTo(outcome, source), { path: fact.path, at: fact.at, note: "used-here" }],
    symbol: fact.name,
    cause: `default-credential ${causeOf(fact, outcome)}`
  };
}
function causeOf(fact, outcome) {
  const source = sourceOf(outcome);
  if (source !== void 0 && fact.how === "argument") return `${source.path} ${outcome.variables[0] ?? source.at.start}`;
  return fact.how === "constant" ? `${fact.path} ${fact.at.start}` : `${fact.path} ${fact.name}`;
}
var seeding = /(?:^|[/._-])seed(?:s|er|ers|data|ing)?(?:[/._-]|$)|(?:^|\/)data\/users?\.[cm]?[jt]s$/i;
function signsWithNothing(project, { how, path: path2 }) {
  return how === "argument" && project.module(path2)?.language === "python";
}
function isOverridable(project, fact, outcome) {
  return fact.how === "env-fallback" || outcome.variables.length > 0 || classAround(project, fact.path, fact.at.start)?.class.settings !== void 0;
}
function literalsIn(value, depth) {
  if (value.kind === "literal") return typeof value.value === "string" && value.value !== "" ? [value.at] : [];
  return depth > 12 ? [] : partsOf(value).flatMap((part) => literalsIn(part, depth + 1));
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
var turnsOff = new Set("disableauth authdisabled skipauth noauth bypassauth authbypass disableauthentication authdisable authenticationdisabled skipauthentication bypassauthentication disableapiauth disablelogin skipauthcheck autologin".split(" "));
function openWhen(name) {
  const flat2 = name.slice(name.lastIndexOf(".") + 1).replaceAll(/[^A-Za-z]/g, "").toLowerCase();
  if (turnsOn.has(flat2)) return false;
  return turnsOff.has(flat2) ? true : null;
}

// rules/auth/disabled-by-default.ts
var rule2 = projectRule({
  id: "auth/disabled-by-default",
  severity: "P0",
  *check(project) {
    const reported = /* @__PURE__ */ new Set();
    for (const found2 of [...bySwitch(project), ...byName(project), ...bySupply(project)]) {
      const key = `${found2.path}:${found2.at.start}`;
      if (reported.has(key)) continue;
      reported.add(key);
      yield found2;
    }
  }
});
function* bySwitch(project) {
  for (const { path: path2, role, at: at2, test, symbol } of project.of("auth-switch")) {
    if (role !== "production" || guardedBy(project, path2, [test]) === "development-only") continue;
    const found2 = judged3(project, { path: path2, at: at2, value: test, symbol, names: namesIn(test) }, (value) => truth(value, "python") === true);
    if (found2 !== null) yield found2;
  }
}
function namesIn(value) {
  if (value.kind === "name" || value.kind === "member" || value.kind === "env") return [value.name];
  if (value.kind === "not") return namesIn(value.of);
  if (value.kind === "compare") return namesIn(value.left);
  return [];
}
function* byName(project) {
  for (const setting of project.of("setting")) {
    const open = openWhen(setting.name) ?? openWhen(setting.variables[0] ?? "");
    if (open === null || setting.role !== "production" || setting.fallback === void 0) continue;
    const { path: path2, at: at2, name, variables } = setting;
    const found2 = judged3(project, { path: path2, at: at2, value: readOf(setting), symbol: name, names: [name, ...variables] }, (value) => truth(asBoolean(value), "python") === open);
    if (found2 !== null) yield found2;
  }
}
function readOf({ variables, fallback, at: at2, owner }) {
  const value = fallback ?? { kind: "literal", value: null, at: at2 };
  const [name] = variables;
  return owner === void 0 || name === void 0 ? value : { kind: "env", name, fallback: value, at: at2 };
}
function asBoolean(value) {
  return value.kind === "scalar" && typeof value.value === "string" && value.value !== "" ? booleanOf(value) : value;
}
function* bySupply(project) {
  const read = new Set(project.of("env-read").map((fact) => fact.name));
  for (const setting of project.of("setting")) for (const variable2 of setting.variables) read.add(variable2);
  for (const { path: path2, role, at: at2, name, value, by, service } of project.of("supply")) {
    const open = openWhen(name);
    if (open === null || role !== "production" || by === "ci" || !read.has(name)) continue;
    const given = outcomes(project, path2, value, { supplies: false }).map((each) => truth(asBoolean(each.value), "python"));
    if (given[0] === open) yield { path: path2, at: at2, message: "supplied", data: { name }, symbol: service ?? name, cause: `auth-off ${path2} ${name}` };
  }
}
function judged3(project, asked, isOpen3) {
  const outcome = worst(outcomes(project, asked.path, asked.value), isOpen3);
  if (outcome === null || forDevelopment(outcome)) return null;
  const names = [...asked.names, ...outcome.variables];
  const name = outcome.variables[0] ?? asked.names[0] ?? asked.symbol;
  if (outcome.supply !== void 0) {
    const { path: path2, at: at2, service } = outcome.supply;
    return { path: path2, at: at2, message: "supplied", data: { name }, symbol: service ?? name, related: switchOf(asked), cause: `auth-off ${path2} ${name}` };
  }
  if (outcome.origin === "code" && outcome.variables.length === 0 && !names.some((each) => openWhen(each) !== null)) return null;
  if (refusalOf(project, asked.path, names) !== null || isExtraGate(project, names)) return null;
  return atSource(project, asked, outcome, name);
}
function isExtraGate(project, names) {
  if (!names.some((name) => /basic_?auth|http_?auth|(?:ip|white|allow)_?list/i.test(name))) return false;
  return project.of("credential-use").some(({ role, scheme: scheme2 }) => role === "production" && (scheme2 === "session" || scheme2 === "bearer"));
}
function atSource(project, asked, outcome, name) {
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

// src/link/feeds.ts
var mostSteps2 = 200;
function readsBehind(project, path2, value) {
  const found2 = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const todo = [{ path: path2, value }];
  for (let step = 0; step < mostSteps2; step++) {
    const next = todo.pop();
    if (next === void 0) break;
    const { value: at2 } = next;
    if (at2.kind === "env") addWithin(project, next.path, at2.at, found2);
    const target = at2.kind === "name" || at2.kind === "member" ? targetOf(project, next.path, at2) : null;
    if (target?.kind === "bindings" || target?.kind === "function") {
      const key = `${target.path}:${target.kind === "function" ? target.function.at.start : target.bindings[0]?.at.start ?? ""}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (target.kind === "function") addWithin(project, target.path, target.function.at, found2);
      else for (const binding of target.bindings) todo.push({ path: target.path, value: binding.value });
    } else {
      for (const part of partsOf(at2)) todo.push({ path: next.path, value: part });
    }
  }
  return [...found2];
}
function addWithin(project, path2, at2, found2) {
  for (const read of readsOf(project, path2)) if (read.at.start < at2.end && at2.start < read.at.end) found2.add(read);
}
var byPath = /* @__PURE__ */ new WeakMap();
function readsOf(project, path2) {
  let table = byPath.get(project);
  if (table === void 0) {
    table = /* @__PURE__ */ new Map();
    for (const read of project.of("env-read")) {
      const list = table.get(read.path);
      if (list === void 0) table.set(read.path, [read]);
      else list.push(read);
    }
    byPath.set(project, table);
  }
  return table.get(path2) ?? [];
}

// rules/auth/empty-credential-opens.ts
var rule3 = projectRule({
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
  const name = empty.variables[0] ?? nameOf(fact);
  if (refusalOf(project, fact.path, [nameOf(fact), ...empty.variables]) !== null) return null;
  return {
    path: fact.path,
    at: fact.at,
    message: "opens",
    data: { name },
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
  const reads = readsBehind(project, fact.path, fact.credential).filter((read) => !read.required && (read.fallback === void 0 || read.fallback.kind === "literal" && !read.fallback.value));
  if (reads.length === 0) return null;
  return { variables: reads.map((read) => read.name), related: reads.slice(0, 3).map((read) => ({ path: read.path, at: read.at, note: "default-here" })) };
}
function nameOf(fact) {
  const { credential: credential2 } = fact;
  return credential2.kind === "name" || credential2.kind === "member" || credential2.kind === "env" ? credential2.name : fact.symbol;
}

// rules/cors/pattern.ts
var everything = /* @__PURE__ */ new Set(["", ".", ".*", ".+", ".*?", ".+?", "[^/]*", "[^/]+", "\\S*", "\\S+", "\\s\\S*", "[\\s\\S]*", "[\\s\\S]+", "*"]);
var schemes = ["https?://", "http://", "https://", "https?:\\/\\/", "http:\\/\\/", "https:\\/\\/", ".*://", "(http|https)://", "(https?)://", "(?:http|https)://", "\\w+://", "https?:"];
var ports = ["(:\\d+)?", "(:[0-9]+)?", "(?::\\d+)?", "(:.*)?", "/?", "(/.*)?"];
function matchesEverything(pattern2) {
  let text2 = pattern2.trim();
  if (text2.length > 200) return false;
  const last = text2.lastIndexOf("/");
  if (text2.startsWith("/") && last > 0 && /^[a-z]*$/.test(text2.slice(last + 1))) text2 = text2.slice(1, last);
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
var byHeader = /^(?:header|next|nginx|caddy|vercel|netlify|cloudflare|firebase|serverless|traefik|ingress)/;
var fixed = certain({ kind: "scalar", value: "*" });
var rule4 = projectRule({
  id: "cors/wildcard",
  severity: "P1",
  *check(project) {
    for (const fact of project.of("cors")) {
      if (fact.role !== "production" && fact.role !== "development") continue;
      const opening2 = openingOf(project, fact);
      const reach2 = opening2 === null ? "never" : both(reachOf(project, fact.path, fact.guards), opening2.outcome.reach);
      if (opening2 !== null && reach2 !== "never") {
        yield problem(project, fact, opening2, fact.role === "development" || developmentReach(reach2) || forDevelopment(opening2.outcome));
      }
    }
  }
});
function problem(project, fact, { message, outcome }, development) {
  const at2 = message === "pattern" && fact.pattern !== void 0 ? fact.pattern.at : fact.originsAt ?? fact.at;
  const credentials = allowsCredentials(project, fact);
  const cookie = credentials || fact.credentials !== void 0 || byHeader.test(fact.by) ? void 0 : cookieUse(project, fact.path);
  const refused = byHeader.test(fact.by) && message === "any" && outcome.value.kind === "scalar" && outcome.value.value === "*";
  const severity = development ? "P3" : credentials && !refused || cookie !== void 0 ? "P0" : isOneResponse(project, fact) ? "P2" : "P1";
  const related = relatedTo(outcome, { path: fact.path, at: at2 });
  if (cookie !== void 0 && !development) related.push({ path: cookie.path, at: cookie.at, note: "cookie-here" });
  return {
    path: fact.path,
    at: at2,
    message: development ? "development" : credentials && !refused ? `${message}-credentials` : message,
    data: { by: fact.by },
    severity,
    confidence: outcome.certainty === "certain" && outcome.supply === void 0 ? "high" : "medium",
    related,
    symbol: fact.by,
    cause: causeOf2(fact, outcome)
  };
}
function causeOf2(fact, outcome) {
  const source = sourceOf(outcome);
  return source === void 0 ? `cors ${fact.path} ${fact.by}` : `cors ${source.path} ${source.at.start}`;
}
function openingOf(project, fact) {
  if (fact.pattern !== void 0) {
    const outcome = worst(outcomes(project, fact.path, fact.pattern), isOpenPattern);
    if (outcome !== null) return { message: "pattern", outcome };
  }
  if (fact.origins !== void 0) {
    const outcome = worst(outcomes(project, fact.path, fact.origins), isOpen);
    if (outcome !== null) return { message: outcome.value.kind === "scalar" && outcome.value.value === true && fact.by !== "django-cors-headers" ? "reflected" : "any", outcome };
  }
  if (fact.reflects === true) return { message: "reflected", outcome: fixed };
  if (fact.origins !== void 0 || fact.pattern !== void 0) return null;
  if (fact.defaultOrigins === "reflect") return { message: "reflected", outcome: fixed };
  return fact.defaultOrigins === "*" ? { message: "default", outcome: fixed } : null;
}
function isOpen(value) {
  if (value.kind === "list") return value.items.some(isOpen);
  if (value.kind !== "scalar") return false;
  if (value.value === true) return true;
  if (typeof value.value !== "string") return false;
  return value.value.split(",").some((part) => part.trim() === "*" || isWholeWeb(part.trim()));
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
var everyResponse = /middleware|after_?request|before_?request|process_response|dispatch|headers|add_?cors|allow_?cross|cross_?origin|__call__|prepare|interceptor|hook|respond|send_?(?:json|response)/i;
function isOneResponse(project, fact) {
  if (fact.by !== "header") return false;
  const around2 = project.module(fact.path)?.functions.filter(({ at: at2 }) => at2.start <= fact.at.start && fact.at.end <= at2.end) ?? [];
  if (around2.length === 0) return !/(?:server|app|index|main|middlewares?|cors|proxy|gateway|worker|_headers)\b/i.test(fact.path.slice(fact.path.lastIndexOf("/") + 1));
  return !around2.some(({ name, params, decorators }) => everyResponse.test(name) || params.some((each) => /^(?:next|call_next|get_response|handler)$/.test(each.name)) || decorators.some((each) => everyResponse.test(lastName2(each))));
}
function lastName2(value) {
  if (value.kind === "call") return lastName2(value.callee);
  return value.kind === "name" || value.kind === "member" ? value.name : "";
}
function cookieUse(project, path2) {
  return project.of("credential-use").find((fact) => {
    if (fact.role !== "production" || /\.(?:tsx|jsx|vue|html)$/.test(fact.path)) return false;
    return (fact.scheme === "cookie" || fact.scheme === "session") && isOneProgram(path2, fact.path);
  });
}

// rules/debug/entry.ts
var otherEntries = /* @__PURE__ */ new Set(["wsgi.py", "asgi.py", "gunicorn.conf.py", "gunicorn_config.py", "gunicorn.py", "Procfile", "uwsgi.ini", "app.yaml", "serverless.yml", "vercel.json", "zappa_settings.json", "passenger_wsgi.py", "manage.py"]);
function started(project, path2) {
  const commands = commandsOf(project);
  if (commands.length === 0) return [...project.files.keys()].some((file) => otherEntries.has(fileName(file))) ? "otherwise" : "unknown";
  const name = fileName(path2);
  const module = `${folderOf(path2).replaceAll("/", ".")}.${name.slice(0, -3)}`.replace(/^\./, "");
  const runs2 = commands.some((words2) => words2.some((word, at2) => endsWithPath(word, path2, name) || words2[at2 - 1] === "-m" && (word === module || module.endsWith(`.${word}`))));
  return runs2 ? "by-deployment" : "otherwise";
}
function endsWithPath(word, path2, name) {
  if (!word.endsWith(name)) return false;
  const bare = word.replace(/^\.?\/+/, "");
  return bare === name || path2.endsWith(`/${bare}`) || bare === path2 || bare.endsWith(`/${path2}`) || bare.endsWith(`/${name}`);
}
var known5 = /* @__PURE__ */ new WeakMap();
function commandsOf(project) {
  let commands = known5.get(project);
  if (commands === void 0) {
    const found2 = [];
    for (const fact of project.of("image")) {
      if (fact.role === "production" && fact.value !== void 0 && (fact.op === "cmd" || fact.op === "entrypoint")) found2.push(words(project, fact.path, fact.value));
    }
    for (const fact of project.of("service")) {
      if (fact.role === "production" && fact.command !== void 0 && !servesDevelopment(project, fact.path)) found2.push(words(project, fact.path, fact.command));
    }
    commands = found2.filter((each) => each.length > 0);
    known5.set(project, commands);
  }
  return commands;
}
function words(project, path2, value) {
  const result = outcomes(project, path2, value, { supplies: false })[0]?.value;
  const texts = result?.kind === "list" ? result.items.map((item) => textOf(item) ?? "") : [result === void 0 ? "" : textOf(result) ?? ""];
  return texts.flatMap((text2) => text2.split(/[\s;&|"']+/)).filter((word) => word !== "");
}

// rules/debug/enabled.ts
var rule5 = projectRule({
  id: "debug/enabled",
  severity: "P1",
  *check(project) {
    for (const fact of project.of("debug")) {
      if (fact.role !== "production") continue;
      const found2 = judged5(project, fact);
      if (found2 !== null) yield found2;
    }
  }
});
var milder = { "source-maps": "P3", graphql: "P2", "uvicorn-reload": "P2" };
function judged5(project, fact) {
  const outcome = worst(outcomes(project, fact.path, fact.value), isOn);
  if (outcome === null) return null;
  if (outcome.supply !== void 0 && project.of("debug").some(({ path: path2, at: at2 }) => path2 === outcome.supply?.path && at2.start < outcome.supply.at.end && outcome.supply.at.start < at2.end)) return null;
  const reach2 = both(reachOf(project, fact.path, fact.guards), outcome.reach);
  if (reach2 === "never") return null;
  const development = developmentReach(reach2) || forDevelopment(outcome) || overriddenLater(project, fact);
  if (development) return null;
  return {
    path: fact.path,
    at: fact.at,
    message: fact.what,
    severity: severityOf(project, fact),
    confidence: outcome.certainty === "certain" && !underMain(fact.guards) ? "high" : "medium",
    related: relatedTo(outcome, fact),
    symbol: fact.what
  };
}
function isOn(value) {
  if (value.kind === "scalar" && typeof value.value === "string") return /^(?:true|1|yes|on|inline|hidden)$/i.test(value.value.trim());
  return value.kind === "scalar" && truth(value, "python") === true;
}
function severityOf(project, fact) {
  if (fact.what === "command" && project.files.get(fact.path)?.format !== "dockerfile") return "P2";
  const grave = milder[fact.what] ?? "P1";
  if (project.files.get(fact.path)?.format === "yaml" && servesDevelopment(project, fact.path)) return "P3";
  if (!underMain(fact.guards)) return grave;
  const how = started(project, fact.path);
  if (how === "by-deployment") return fact.what === "uvicorn-reload" ? "P1" : grave;
  return how === "otherwise" ? "P3" : grave;
}
function overriddenLater(project, fact) {
  if (fact.what !== "django-debug") return false;
  return project.of("debug").some(({ path: path2, role, what, value }) => path2 !== fact.path && what === "django-debug" && role === "production" && value.kind === "literal" && value.value === false && buildsOn(project, path2, fact.path));
}

// rules/infra/open-services.ts
function* openServices(project) {
  const supplies = suppliesByService(project);
  for (const { service, development } of deployedServices(project)) {
    const image2 = service.image ? defaultText(service.image) : null;
    const product = productOf(image2);
    const given = supplies.get(`${service.path}\0${service.name}`) ?? [];
    if (product === null || service.by !== "compose") continue;
    yield* requirepass(service, development);
    const severity = development ? "P2" : "P0";
    if (product.name === "Elasticsearch" || product.name === "OpenSearch") yield* searchEngine(service, product, given, severity);
    else if (isOpen2(service, product, given)) yield found(service, product, severity);
  }
}
function suppliesByService(project) {
  const index = /* @__PURE__ */ new Map();
  for (const fact of project.of("supply")) {
    if (fact.by !== "compose") continue;
    const key = `${fact.path}\0${fact.service ?? ""}`;
    const list = index.get(key);
    if (list) list.push(fact);
    else index.set(key, [fact]);
  }
  return index;
}
function isOpen2(service, product, given) {
  if (product.open === void 0 || service.envFiles !== void 0 || !isPublished(service, product)) return false;
  if (given.some((fact) => product.credential?.test(fact.name))) return false;
  const command = commandLine(service);
  return !/requirepass|--auth\b|aclfile|\.conf\b|--config\b|keyfile|--api-key|\$|entrypoint|\bsh\b|\bbash\b/i.test(command);
}
function isPublished(service, product) {
  return service.ports.some((port) => port.published && port.container in product.ports && (port.address === null || /^(?:0\.0\.0\.0|::|)$/.test(defaultText(port.address) ?? "?")));
}
function commandLine(service) {
  const { command } = service;
  if (!command) return "";
  return command.kind === "list" ? command.items.map((item) => defaultText(item) ?? "$").join(" ") : defaultText(command) ?? "$";
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
function* requirepass(service, development) {
  const match = /--requirepass[= ]["']?([^\s"']+)/.exec(commandLine(service));
  const weakness = match?.[1] === void 0 ? null : weaknessOf(match[1], { names: [service.name] });
  if (!weakness || !service.command) return;
  const severity = weakness === "placeholder" ? development ? "P3" : "P2" : development ? "P2" : "P0";
  const fallback = service.command.kind === "join" || service.command.kind === "env" || service.command.kind === "list" && service.command.items.some((item) => item.kind !== "literal");
  yield { path: service.path, at: service.command.at, message: fallback ? "fallback" : "fixed", data: { name: "--requirepass", product: "Redis" }, severity, symbol: service.name, mask: [service.command.at] };
}

// rules/infra/default-credentials.ts
var rule6 = projectRule({
  id: "infra/default-credentials",
  severity: "P0",
  covers: ["secret/connection-string", "secret/connection-properties", "secret/basic-auth-url", "secret/generic-credential", "secret/kubernetes-secret"],
  *check(project) {
    for (const group of grouped2([...suppliedAccounts(project), ...envFileAccounts(project), ...valuesAccounts(project)])) yield problem2(project, group);
    yield* openServices(project);
  }
});
function grouped2(accounts) {
  const groups = /* @__PURE__ */ new Map();
  for (const account of accounts) {
    const key = JSON.stringify([account.path, account.weakness === "switch" ? [account.name, account.service] : account.password, account.weakness]);
    const group = groups.get(key);
    if (!group) groups.set(key, [account]);
    else if (group.every((other) => other.at.start !== account.at.start)) group.push(account);
  }
  return [...groups.values()];
}
function problem2(project, group) {
  const sorted = [...group].sort((a, b) => Number(b.server) - Number(a.server) || a.at.start - b.at.start);
  const [first2, ...rest] = sorted;
  const related = rest.slice(0, 10).map(({ path: path2, at: at2, name }) => ({ path: path2, at: at2, note: "also-here", data: { name } }));
  if (first2.usedAt) related.push({ ...first2.usedAt, note: "used-here" });
  return {
    path: first2.path,
    at: first2.at,
    message: messageOf(first2),
    data: { name: first2.name, product: first2.product },
    severity: severityOf2(project, first2),
    confidence: first2.server ? "high" : "medium",
    related,
    symbol: first2.service === "" ? first2.name : `${first2.service}.${first2.name}`,
    mask: sorted.filter((account) => account.path === first2.path).map((account) => account.valueAt)
  };
}
function messageOf(account) {
  if (account.weakness === "switch") return "no-authentication";
  if (account.weakness === "placeholder") return "placeholder";
  if (account.by !== "compose") return account.by;
  return account.fallback ? "fallback" : "fixed";
}
function severityOf2(project, account) {
  const development = servesDevelopment(project, account.path) || account.usedAt !== void 0 && servesDevelopment(project, account.usedAt.path);
  if (account.weakness === "switch" && !development && !isPublished2(project, account)) return "P1";
  if (account.weakness === "placeholder") return development ? "P3" : "P2";
  return development ? "P2" : "P0";
}
function isPublished2(project, account) {
  return project.of("service").some((service) => service.path === account.path && service.name === account.service && service.ports.some((port) => port.published));
}

// rules/infra/exposed-port.ts
var rule7 = projectRule({
  id: "infra/exposed-port",
  severity: "P0",
  *check(project) {
    const seen = /* @__PURE__ */ new Set();
    for (const { service, development } of deployedServices(project)) {
      if (service.internal === true || isFrontDoor(service)) continue;
      yield* once(problems(service, development), seen);
    }
  }
});
function* once(found2, seen) {
  for (const problem5 of found2) {
    const key = `${problem5.path}\0${problem5.at.start}`;
    if (!seen.has(key)) yield problem5;
    seen.add(key);
  }
}
function* problems(service, development) {
  const image2 = service.image ? defaultText(service.image) : null;
  const product = productOf(image2);
  const uses2 = service.ports.flatMap((port) => {
    const use = port.published && isPublic2(port) ? portUse(port.container, product, image2 !== null) : null;
    return use ? [{ port, use }] : [];
  });
  for (const { port, use } of uses2) {
    yield {
      path: service.path,
      at: port.at,
      message: service.by === "kubernetes" ? `kubernetes-${use.kind}` : use.kind,
      data: { service: service.name, product: use.product, port: port.container, host: port.host ?? port.container },
      severity: severityOf3(use.kind, development),
      confidence: product ? "high" : "medium",
      symbol: service.name,
      related: development ? [] : [{ path: service.path, at: service.nameAt, note: "service-here", data: { service: service.name } }]
    };
  }
}
function severityOf3(kind, development) {
  if (kind === "datastore" || kind === "admin") return development ? "P2" : "P0";
  return development ? "P3" : "P2";
}
function isPublic2(port) {
  if (port.address === null) return true;
  const address = defaultText(port.address);
  return address !== null && /^(?:0\.0\.0\.0|\[?::\]?|\*|)$/.test(address.trim());
}
function isFrontDoor(service) {
  const image2 = service.image ? defaultText(service.image) ?? "" : "";
  return /(?:^|\/)(?:traefik|nginx|caddy|haproxy|envoy|kong|cloudflared)(?::|@|$)/.test(image2);
}

// rules/secret/dotenv-path.ts
var deepest4 = 24;
var sameFile = /* @__PURE__ */ new Set(["resolve", "absolute", "expanduser", "as_posix", "toString", "strip", "normalize"]);
var conversions = /* @__PURE__ */ new Set(["Path", "PurePath", "str", "abspath", "realpath", "normpath", "fileURLToPath", "fspath", "String", "find_dotenv", "expanduser"]);
var joiners = /* @__PURE__ */ new Set(["join", "joinpath", "resolve"]);
function loadedPaths(project, file, value) {
  if (value.kind === "list") return value.items.slice(0, 20).flatMap((item) => loadedPaths(project, file, item));
  if (value.kind === "conditional") return [...loadedPaths(project, file, value.then), ...loadedPaths(project, file, value.otherwise)];
  if (value.kind === "or") return value.parts.slice(0, 20).flatMap((part) => loadedPaths(project, file, part));
  if (value.kind === "name") {
    const target = targetOf(project, file, value);
    const last = target?.kind === "bindings" ? target.bindings[target.bindings.length - 1] : void 0;
    if (target?.kind === "bindings" && last !== void 0 && last.value.kind === "list") return loadedPaths(project, target.path, last.value);
  }
  const found2 = place(project, file, value, 0);
  return found2 === null ? [] : [{ ...found2, written: { path: file, at: value.at } }];
}
function place(project, file, value, depth) {
  if (depth > deepest4) return null;
  switch (value.kind) {
    case "literal":
      return typeof value.value === "string" ? { path: value.value, from: "relative" } : null;
    case "name":
      return named2(project, file, value, depth);
    case "member":
      if (value.name === "parent" || value.name === "dirname") return up(value.name === "dirname" ? { path: file, from: "file" } : place(project, file, value.on, depth + 1), 1);
      return value.name === "url" || value.name === "filename" ? { path: file, from: "file" } : named2(project, file, value, depth);
    case "index":
      if (value.on.kind !== "member" || value.on.name !== "parents" || value.key.kind !== "literal") return null;
      return up(place(project, file, value.on.on, depth + 1), Number(value.key.value) + 1);
    case "join":
      return joined3(value.parts.map((part) => place(project, file, part, depth + 1)), true);
    case "call":
    case "new":
      return called2(project, file, value, depth);
    default:
      return null;
  }
}
function named2(project, file, value, depth) {
  if (value.name === "__file__" || value.name === "__filename") return { path: file, from: "file" };
  if (value.name === "__dirname") return { path: folderOf(file), from: "file" };
  const target = targetOf(project, file, value);
  const last = target?.kind === "bindings" ? target.bindings[target.bindings.length - 1] : void 0;
  return target?.kind === "bindings" && last !== void 0 ? place(project, target.path, last.value, depth + 1) : null;
}
function called2(project, file, value, depth) {
  const { callee, args } = value;
  if (callee.kind !== "name" && callee.kind !== "member") return null;
  const { name } = callee;
  const each = () => args.map((arg) => place(project, file, arg, depth + 1));
  if (name === "cwd" || name === "getcwd") return { path: "", from: "relative" };
  if (name === "dirname") return up(each()[0] ?? null, 1);
  if (callee.kind === "member" && sameFile.has(name) && args.length === 0) return place(project, file, callee.on, depth + 1);
  if (callee.kind === "member" && name === "joinpath") return joined3([place(project, file, callee.on, depth + 1), ...each()], false);
  if (conversions.has(name)) return args.length === 1 ? each()[0] ?? null : joined3(each(), false);
  if (joiners.has(name)) return joined3(each(), false);
  if (name === "URL") return up(joined3([{ path: folderOf(file), from: "file" }, each()[0] ?? null], false), 0);
  return null;
}
function up(found2, levels) {
  if (found2 === null || found2.from === "relative" || !(levels < 40)) return null;
  let { path: path2 } = found2;
  for (let level = 0; level < levels; level++) path2 = folderOf(path2);
  return { path: path2, from: found2.from };
}
function joined3(parts, asText) {
  let text2 = "";
  let from = "relative";
  for (const [index, part] of parts.entries()) {
    if (part === null) return null;
    if (index === 0) from = part.from;
    text2 += (asText || index === 0 ? "" : "/") + part.path;
  }
  if (from === "relative") return { path: text2, from };
  const path2 = joinPath("", text2);
  return path2 === null ? null : { path: path2, from };
}

// rules/secret/dotenv-fallback.ts
var rule8 = projectRule({
  id: "secret/dotenv-fallback",
  severity: "P1",
  *check(project) {
    for (const [path2, loads] of byFile(project)) {
      const named4 = loads.flatMap((load) => load.file === void 0 ? [] : loadedPaths(project, path2, load.file).map((found2) => ({ load, found: found2 })));
      const alternatives = new Set(named4.map(({ found: found2 }) => found2.path)).size + loads.filter((load) => load.file === void 0).length;
      for (const { load, found: found2 } of named4) {
        const folder = folderOf(found2.path);
        if (found2.from === "relative" || !isForeign(project, path2, folder)) continue;
        if (alternatives < 2 && isWithin(folderOf(path2), folder)) continue;
        if (developmentReach(guardedBy(project, path2, load.guards))) continue;
        yield problem3(load, found2, alternatives > 1);
        break;
      }
    }
  }
});
function problem3(load, { path: path2, written }, isFallback2) {
  const isHere = written.path === load.path;
  const isInside = isHere && written.at.start >= load.at.start && written.at.end <= load.at.end;
  return {
    path: load.path,
    at: isHere && !isInside ? written.at : load.at,
    message: isFallback2 ? "fallback" : "foreign",
    data: { file: path2 },
    severity: isFallback2 ? "P1" : "P2",
    related: isHere && !isInside ? [{ path: load.path, at: load.at, note: "loaded-here" }] : [],
    symbol: path2
  };
}
function byFile(project) {
  const files = /* @__PURE__ */ new Map();
  for (const load of project.of("dotenv-load")) {
    if (load.role !== "production") continue;
    const list = files.get(load.path);
    if (list === void 0) files.set(load.path, [load]);
    else list.push(load);
  }
  return files;
}
var codeFormats = /* @__PURE__ */ new Set(["python", "javascript", "typescript", "vue"]);
var componentFiles = /* @__PURE__ */ new Set(["__init__.py", "main.py", "app.py", "package.json", "pyproject.toml", "requirements.txt", "Dockerfile", ".env.example"]);
function isForeign(project, path2, folder) {
  if (isWithin(folder, path2)) return false;
  for (const file of project.files.keys()) {
    if (folderOf(file) === folder && (componentFiles.has(fileName(file)) || codeFormats.has(project.files.get(file)?.format ?? null))) return true;
  }
  return false;
}

// rules/secret/dotenv-not-ignored.ts
var import_ignore = __toESM(require_ignore(), 1);
var example = /(?:^|\/)\.?env[._-](?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$/i;
var sideFolder2 = /(?:^|\/)(?:tests?|examples?|docs?|templates?|fixtures|samples?|demos?)\//i;
var rule9 = projectRule({
  id: "secret/dotenv-not-ignored",
  severity: "P2",
  *check(project) {
    const gitignores = project.of("ignore").filter((fact) => fact.file === "gitignore");
    const open = uses(project).filter(({ folder }) => !project.files.has(`${folder}.env`) && !isIgnored(gitignores, `${folder}.env`));
    const [first2] = open;
    if (!first2) return;
    const root = gitignores.find((fact) => fact.path === ".gitignore") ?? gitignores.find((fact) => first2.path.startsWith(fact.path.slice(0, -".gitignore".length)));
    const related = open.slice(0, 10).map(({ path: path2, at: at2 }) => ({ path: path2, at: at2, note: "used-here" }));
    if (root) yield { path: root.path, at: lastPattern(root), message: "not-ignored", data: { file: `${first2.folder}.env` }, related };
    else yield { path: first2.path, at: first2.at, message: "no-gitignore", data: { file: `${first2.folder}.env` }, related: related.slice(1) };
  }
});
function uses(project) {
  const found2 = /* @__PURE__ */ new Map();
  const add = (folder, path2, at2) => {
    if (!found2.has(folder)) found2.set(folder, { folder, path: path2, at: at2 });
  };
  for (const file of project.files.values()) {
    if (example.test(file.path) && (file.role === "example" || file.role === "production") && !sideFolder2.test(file.path)) add(folderBefore(file.path), file.path, { start: 0, end: 0 });
  }
  for (const service of project.of("service")) {
    if (service.role === "production" && (service.envFiles ?? []).some((name) => /^(?:\.\/)?\.env$/.test(name))) add(folderBefore(service.path), service.path, service.nameAt);
  }
  for (const load of project.of("dotenv-load")) {
    if (load.role === "production" && load.file === void 0) add("", load.path, load.at);
  }
  return [...found2.values()];
}
function folderBefore(path2) {
  return path2.slice(0, path2.lastIndexOf("/") + 1);
}
function isIgnored(gitignores, path2) {
  const above = gitignores.filter((fact) => path2.startsWith(fact.path.slice(0, -".gitignore".length))).sort((a, b) => b.path.length - a.path.length);
  for (const fact of above) {
    const folder = fact.path.slice(0, -".gitignore".length);
    const verdict = (0, import_ignore.default)().add(fact.patterns.map(({ pattern: pattern2 }) => pattern2)).test(path2.slice(folder.length));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
function lastPattern(fact) {
  return fact.patterns.at(-1)?.at ?? { start: 0, end: 0 };
}

// rules/secret/assignment.ts
var nameLimit = 80;
var valueLimit = 2048;
function readAssignment(text2, at2, mayName = () => true) {
  let nameStart = at2;
  while (nameStart > 0 && at2 - nameStart < nameLimit && isNameUnit(text2.charCodeAt(nameStart - 1))) nameStart--;
  let nameEnd = at2;
  while (nameEnd < text2.length && nameEnd - at2 < nameLimit && isNameUnit(text2.charCodeAt(nameEnd))) nameEnd++;
  const call2 = isCall(text2, nameEnd);
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
function isCall(text2, nameEnd) {
  return text2.charCodeAt(nameEnd) === 40 && isQuote(text2.charCodeAt(nameEnd + 1));
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
var afterName = /(?:\\?["'`])?[ \t]*[)\]]?[ \t]*(?:(:{0,3}=>?|\?\?=?|\|\|=?|[?.+]=|=>|->|:|>|,|or(?=[ \t]+["']))(?![=~])|(?=["' \t]))/y;
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
  afterName.lastIndex = nameEnd;
  const match = afterName.exec(text2);
  if (match === null) return null;
  const end = afterName.lastIndex;
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
  const before = text2.charCodeAt(nameStart - 1);
  if (before !== 34 && before !== 39 && before !== 32 && before !== 61) return false;
  return pairName.test(text2.slice(Math.max(0, nameStart - 20), nameStart));
}
function isSpaced(text2, nameStart, nameEnd) {
  if (text2[nameStart] === "-" && text2[nameStart + 1] === "-") return true;
  const before = text2.slice(Math.max(0, nameStart - 14), nameStart);
  if (/(?:^|\n)[ \t]*(?:ENV|ARG)[ \t]+$/.test(before)) return true;
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
  const last = text2[end - 1];
  if (last === "," || last === ";") return true;
  const opening2 = last === ")" ? "(" : last === "]" ? "[" : last === "}" ? "{" : null;
  return opening2 !== null && !text2.slice(start, end - 1).includes(opening2);
}

// rules/secret/headers.ts
var scheme = /(bearer|basic|token|api-?token|api-?key|digest)[ \t]{1,4}([\w.~+/=:|-]{8,2048})(?![\w.([{])/iy;
var lead = /(?:authorization|auth)["'\\\]]{0,4}\s{0,4}(?:[:=,]|=>)(?:\s{0,8}|\s{0,16}-\s{0,4})(?:[a-z]{1,2}(?=["'`]))?["'`\\]{0,2}\s?(?:api-)?$|["'`](?:api-)?$/i;
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
  const pair2 = decodeBase64(encoded);
  if (pair2 === null) return false;
  const colon = pair2.indexOf(":");
  if (colon === -1) return false;
  return isRealPassword(pair2.slice(colon + 1), pair2.slice(0, colon)) || pair2.length === colon + 1 && isRealPassword(pair2.slice(0, colon), "");
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
  const pair2 = match[1] ?? match[2] ?? match[3];
  const colon = pair2.indexOf(":");
  if (colon === -1 || /[$`<{[]/.test(pair2) && /\$\{?\w+|\$\(|<\w|\{\{|\[\w+\]/.test(pair2)) return null;
  const quoted = /^["']/.test(pair2.slice(colon + 1)) ? 1 : 0;
  const password2 = pair2.slice(colon + 1 + quoted).replace(/["']$/, "");
  const user = pair2.slice(0, colon);
  const [secret, from] = password2 === "" ? [user, 0] : [password2, colon + 1 + quoted];
  if (!isRealPassword(secret, password2 === "" ? "" : user)) return null;
  const start = at2 + match.index + match[0].indexOf(pair2) + from;
  return { start, end: start + secret.length, severity: "P0", message: "basic-auth", symbol: "curl", data: { name: "curl -u" } };
}
function commandFrom(text2, at2) {
  const reach2 = text2.slice(at2, at2 + 1500);
  let end = 0;
  for (let lines = 0; lines < 8; lines++) {
    const next = reach2.indexOf("\n", end);
    if (next === -1) return reach2;
    end = next + 1;
    if (reach2.charCodeAt(next - 1) !== 92 && reach2.slice(next - 2, next) !== "\\\r") break;
  }
  return reach2.slice(0, end);
}
var authEntry = /^_?auth["']?\s{0,4}[:=]\s{0,8}["']?([A-Za-z0-9+/]{8,}={0,2})/;
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

// rules/secret/credential.ts
var configuration = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.?(?:npmrc|yarnrc|pypirc|netrc|pgpass|my\.cnf|s3cfg|boto|gemrc|curlrc|envrc|htpasswd)|dockerfile[^/]*|[^/]*\.dockerfile|containerfile[^/]*|makefile|procfile|credentials|config)$|\.(?:ya?ml|toml|ini|cfg|conf|cnf|properties|env|tfvars|config|xml|plist|sh|bash|zsh|fish|ps1|bat|cmd|service|desktop|http|rest|sql|json[c5]?|txt|log|md|rst|adoc|ipynb|credentials|secrets?|prefs|reg|har|curl|out)$/i;
var lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|composer\.lock|gemfile\.lock|go\.sum|mix\.lock|packages\.lock\.json|flake\.lock|podfile\.lock|deno\.lock|gradle\.lockfile|\.terraform\.lock\.hcl)$/i;
var translation = /(?:^|\/)(?:i18n|locales?|lang|languages?|translations?|messages|l10n|_locales|nls)(?:\/|\.|_|-)|(?:^|\/)messages[^/]*\.(?:json|ya?ml|properties|po)$|\.(?:po|pot|xlf|xliff|arb|strings|resx|svg|css|s[ac]ss|less|map|lock|sum|snap|csv|tsv|bib|tex)$/i;
var developmentOnly = /(?:^|[/._-])(?:dev|devel|development|local|localhost|test|tests|testing|ci|e2e|example|sample|demo|mock|stub|playground|playwright|cypress|sandbox)(?=[/._-]|$)|(?:^|\/)\.(?:github|gitlab|circleci|buildkite|woodpecker|ci)(?:\/|[-.])/i;
var publishable = /^(?:pk_(?:live|test)_|pk\.eyJ|phc_|sb_publishable_|6L[a-zA-Z0-9_-]{38}$|G-[A-Z0-9]{8,12}$|UA-\d|eyJ[\w-]+\.eyJ[\w-]+\.)/;
var owned = /^(?:\d{4,16}:[\w-]{20,50}$|gh[pousr]_|github_pat_|glpat-|xox[a-z]-|xapp-|A[KS]IA[A-Z0-9]{16}$|SG\.|npm_|eyJ[\w-]+(?:\.|$))/;
var browserName = /^(?:VITE|REACT_APP|EXPO_PUBLIC|GATSBY|NUXT_PUBLIC|VUE_APP|PUBLIC)_/;
function isSearchKey(text2, assignment) {
  if (!/api_?key$/i.test(assignment.name) || assignment.value.length !== 32) return false;
  return /indexName|index_name|docsearch|algolia/i.test(text2.slice(Math.max(0, assignment.nameStart - 250), assignment.end + 250));
}
function isCredential(name) {
  return credentialKind(name) !== null;
}
function findCredential(text2, at2, file) {
  const assignment = readAssignment(text2, at2, isCredential);
  if (assignment === null) return null;
  const kind = text2[assignment.nameStart - 1] === "/" ? null : credentialKind(assignment.name);
  if (kind === null || lockFile.test(file.path) || translation.test(file.path)) return null;
  if (assignment.operator === "," && /\.(?:json[c5]?|ya?ml)$/i.test(file.path)) return null;
  if (assignment.operator === ":" && text2[assignment.nameStart - 1] === ":") return null;
  const bare = !assignment.quoted && assignment.operator !== ">";
  const config = configuration.test(file.path);
  const written = trimmed2(assignment, config);
  if (written.length < 6 || written.length > 1024 && !isBareKey(assignment.name, written) || !mayBeReal(written, assignment) || isPartOfCode(text2, assignment)) return null;
  if (publishable.test(written) || owned.test(written) || isSearchKey(text2, assignment)) return null;
  if (bare && !config && !isInText(text2, assignment.nameStart, assignment.start + written.length)) return null;
  const value = readable(written);
  if (value !== written && unreal(value) !== null) return null;
  const judged7 = kind === "password" ? judgePassword(value, assignment, config, bare) : judgeKey(value, assignment, config, bare);
  if (judged7 === null) return null;
  const severity = judged7 < "P2" && (developmentOnly.test(file.path) || browserName.test(assignment.name)) ? "P2" : judged7;
  return {
    start: assignment.start,
    end: assignment.start + written.length,
    severity,
    confidence: severity === "P0" ? "high" : severity === "P1" ? "medium" : "low",
    message: kind === "password" ? "named-password" : "named-key",
    symbol: assignment.name,
    data: { name: assignment.name }
  };
}
function mayBeReal(value, assignment) {
  const reason = unreal(value);
  return reason === null || reason === "expression" && assignment.quoted && isMixture(value);
}
function isMixture(value) {
  return value.length >= 24 && /^[\x21-\x7e]+$/.test(value) && classes(value) >= 3 && entropy(value) >= 4 && wordiness(value) < 0.6 && /\d.*\d/.test(value) && !/^[\w.]+\(|:\/\//.test(value);
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
  const before = text2.slice(Math.max(0, nameStart - 200), nameStart);
  return /^\s*(?:#|\/\/|\*|--|;|<!--)/.test(before.slice(before.lastIndexOf("\n") + 1));
}
function isPartOfCode(text2, assignment) {
  const after = text2.slice(assignment.end + (assignment.quoted ? 1 : 0), assignment.end + 12);
  if (assignment.quoted) return /^\s*(?:\+(?!=)|%\s|\.format|\.replace|\?|:\s*["'\w]+\s*[,}])/.test(after) && assignment.operator !== "," && assignment.operator !== ":";
  return /^[ \t]*[([?]/.test(after);
}
function isBareKey(name, value) {
  return /private|rsa|secret/i.test(name) && value.length >= 300 && /^MI[IG][A-Za-z0-9+/]{300,}={0,2}$/.test(value);
}
var keyAlphabet = /^[\w.~+/=:@!#$%^&*|-]+$/;
function judgeKey(value, assignment, config, bare) {
  if (value.length < 12 || !(keyAlphabet.test(value) || assignment.quoted && isMixture(value))) return null;
  if (isBareKey(assignment.name, value)) return "P0";
  if (isUuid(value)) return "P2";
  if (!looksRandom(value) || !/\d/.test(value) && (value.length < 20 || /[_.-]/.test(value))) return null;
  if (isIdentifier(value) && (bare && !config || wordiness(value) >= 0.5)) return null;
  if (bare && !config && (value.length < 20 || classes(value) < 2 || /[.:(]/.test(value))) return null;
  if (isFallback(assignment)) return value.length >= 20 ? "P1" : "P2";
  if (isHex(value)) return value.length >= 32 ? "P0" : "P1";
  if (value.length >= 20 && entropy(value) >= 3.5) return "P0";
  return value.length >= 16 ? "P1" : "P2";
}
function isVariable(assignment) {
  return /^[A-Z][A-Z0-9_]+$/.test(assignment.name) && (assignment.operator === "=" || assignment.operator === ":");
}
function isFallback(assignment) {
  return assignment.operator === "," || assignment.operator === "(" || assignment.operator === "||" || assignment.operator === "default";
}
function judgePassword(value, assignment, config, bare) {
  if (value.length > 128 || !/^[\x21-\x7e\xa1-\xff]+$/.test(value) || isUuid(value)) return null;
  const digit = /\d/.test(value);
  if (/^\d+$/.test(value)) return config && value.length <= 20 ? "P2" : null;
  const symbol = /[!@#$%^&*?+=~]/.test(value);
  const random4 = value.length >= 10 && digit && looksRandom(value) || looksScrambled(value);
  if ((isIdentifier(value) || !digit && !symbol) && !random4) return config && isVariable(assignment) ? "P2" : null;
  if (bare && !config) return random4 && value.length >= 12 && digit && !/[.:(]/.test(value) ? "P1" : null;
  const mixed = classes(value) >= 3 && value.length >= 8;
  if (isFallback(assignment)) return mixed || random4 ? assignment.operator === "default" ? "P1" : "P2" : null;
  if (config) return mixed || random4 ? "P0" : value.length >= 8 ? "P1" : "P2";
  return random4 || mixed && digit ? "P1" : "P2";
}

// rules/secret/urls.ts
var databases = /* @__PURE__ */ new Set(["postgres", "postgresql", "mysql", "mysql2", "mariadb", "mongodb", "mongo", "redis", "rediss", "amqp", "amqps", "mssql", "sqlserver", "oracle", "cockroachdb", "clickhouse", "clickhouses", "couchdb", "couchbase", "neo4j", "bolt", "ldap", "ldaps", "smtp", "smtps", "imap", "imaps", "nats", "kafka", "memcached", "cassandra", "elasticsearch", "snowflake", "redshift", "vertica", "db2", "firebird", "influxdb", "mqtt", "mqtts", "libsql", "sqlalchemy", "valkey", "starrocks", "doris", "dm", "kingbase", "oceanbase"]);
var web = /* @__PURE__ */ new Set(["http", "https", "ftp", "ftps", "sftp", "ssh", "git", "svn", "ws", "wss", "socks5", "socks5h", "socks4", "socks", "scp", "webdav", "davs", "rtsp", "rtmp", "proxy"]);
var longestUrl = 400;
function findDatabaseUrl(text2, at2, file) {
  return findUserInfo(text2, at2, file, (scheme2) => databases.has(scheme2), "connection-string");
}
function findBasicAuthUrl(text2, at2, file) {
  return findUserInfo(text2, at2, file, (scheme2) => web.has(scheme2), "basic-auth-url");
}
function findUserInfo(text2, at2, file, knows, message) {
  const end = userInfoEnd(text2, at2 + 3);
  if (end === null) return null;
  const colon = at2 + 3 + text2.slice(at2 + 3, end).indexOf(":");
  if (colon < at2 + 3) return null;
  const scheme2 = /[a-z][a-z0-9+.-]*$/i.exec(text2.slice(Math.max(0, at2 - 30), at2))?.[0].toLowerCase();
  if (scheme2 === void 0 || !scheme2.split(/[+:]/).some(knows)) return null;
  const password2 = text2.slice(colon + 1, end);
  const host = /^[\w.-]+/.exec(text2.slice(end + 1, end + 200))?.[0];
  if (host === void 0) return null;
  const severity = judge2(decoded(password2), decoded(text2.slice(at2 + 3, colon)), host, file);
  return severity === null ? null : { start: colon + 1, end, severity, confidence: severity === "P0" ? "high" : "medium", message, symbol: scheme2, data: { host } };
}
function userInfoEnd(text2, from) {
  const limit2 = Math.min(text2.length, from + longestUrl);
  let found2 = null;
  for (let at2 = from; at2 < limit2; at2++) {
    const unit = text2.charCodeAt(at2);
    if (unit === 64) found2 = at2;
    else if (unit <= 32 || unit === 34 || unit === 39 || unit === 96 || unit === 60 || unit === 62 || unit === 92 || unit === 63) break;
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
function judge2(password2, user, host, file) {
  if (password2.length < 4 || /[\s{}<>()]/.test(password2) || password2 === user || password2 === host || nowhere.test(host)) return null;
  const reason = unreal(password2);
  if (reason !== null) return reason === "default" && /[a-z]\d/i.test(password2) && isPublic3(host) ? "P1" : null;
  if (/^(?:user(?:name)?|usr|login|foo|bar)$/i.test(user) && !looksRandom(password2)) return null;
  const strong = password2.length >= 8 && classes(password2) >= 3 || password2.length >= 10 && looksRandom(password2) || looksScrambled(password2);
  if (/^[A-Za-z_-]+$/.test(password2) && !strong) return null;
  if (local.test(host) || file.role === "development") return strong ? "P2" : "P3";
  if (!isPublic3(host)) return strong ? "P1" : "P2";
  return strong ? "P0" : "P1";
}
var adoServer = /(?:^|[;"'\s])(?:server|data source|host|addr(?:ess)?|network address|datasource)\s{0,4}=\s{0,4}([^;"'\s]{2,200})/i;
function findKeyValueConnection(text2, at2, file) {
  const key = /^(?:password|pwd)\s{0,2}=\s{0,2}/i.exec(text2.slice(at2, at2 + 16));
  if (key === null || !/[;"'\s?&]/.test(text2[at2 - 1] ?? "")) return null;
  const start = at2 + key[0].length;
  const quoted = text2[start] === "'" || text2[start] === '"' ? 1 : 0;
  const password2 = /^[^;"'\s&\\]{4,128}/.exec(text2.slice(start + quoted, start + quoted + 130))?.[0];
  if (password2 === void 0) return null;
  const line = around(text2, at2, 300);
  const server = adoServer.exec(line)?.[1] ?? /jdbc:[\w:]{2,30}\/\/([\w.-]+)/i.exec(line)?.[1];
  if (server === void 0 || !/;|jdbc:/.test(line)) return null;
  const severity = judge2(password2, "", server.replace(/^tcp:/i, "").split(/[,:\\]/)[0], file);
  return severity === null ? null : { start: start + quoted, end: start + quoted + password2.length, severity, confidence: severity === "P0" ? "high" : "medium", message: "connection-string", symbol: "connection", data: { host: server } };
}
function around(text2, at2, reach2) {
  const before = text2.slice(Math.max(0, at2 - reach2), at2);
  const after = text2.slice(at2, at2 + reach2).split("\n", 1)[0];
  return before.slice(before.lastIndexOf("\n") + 1) + after;
}

// rules/secret/dotenv-tracked.ts
var template2 = /[._-](?:example|sample|template|dist|tmpl|tpl|default|defaults|schema|vault|enc|encrypted|gpg|age|sops|test|testing|ci|keys|patch|diff)(?:[._-]|$)/i;
var meantToBeTracked = /(?:^|\/)(?:\.flaskenv|\.envrc|[^/.][^/]*\.env|\.env\.(?:dev|development|local-dev|defaults?))$/i;
var publicPrefix = /^(?:VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|GATSBY|VUE_APP|NG_APP|SNOWPACK_PUBLIC|NX_PUBLIC|GENERATE_SOURCEMAP|BROWSER|PORT|SKIP_PREFLIGHT_CHECK|NODE_ENV)(?:_|$)/;
var mostRelated2 = 10;
var rule10 = fileRule({
  id: "secret/dotenv-tracked",
  severity: "P0",
  *check(file, facts) {
    if (file.format !== "dotenv" || file.role !== "production" && file.role !== "development" || template2.test(file.path)) return;
    const variables = facts.filter((fact) => fact.kind === "supply");
    const real2 = variables.filter((variable2) => isReal(file, variable2));
    const [first2] = real2;
    if (first2 === void 0 && (meantToBeTracked.test(file.path) || variables.every((variable2) => publicPrefix.test(variable2.name)))) return;
    const development = file.role === "development";
    yield {
      at: firstLine(file),
      message: first2 === void 0 ? "settings" : "secrets",
      data: { file: file.path.slice(file.path.lastIndexOf("/") + 1), count: real2.length, name: first2?.name ?? "" },
      severity: first2 === void 0 ? development ? "P3" : "P2" : development ? "P1" : "P0",
      related: real2.slice(0, mostRelated2).map(({ at: at2, name }) => ({ path: file.path, at: at2, note: "value-here", data: { name } })),
      mask: valuesOf(facts)
    };
  }
});
function isReal(file, variable2) {
  if (variable2.value.kind === "env" || publicPrefix.test(variable2.name)) return false;
  const found2 = findCredential(file.text, variable2.at.start, { ...file, path: ".env" }) ?? database(file, variable2);
  return found2 !== null && (found2.severity === void 0 || found2.severity === "P0" || found2.severity === "P1");
}
function database(file, variable2) {
  const scheme2 = file.text.slice(variable2.value.at.start, variable2.value.at.end).indexOf("://");
  return scheme2 < 0 ? null : findDatabaseUrl(file.text, variable2.value.at.start + scheme2, file);
}
function valuesOf(facts) {
  return facts.flatMap((fact) => fact.kind === "supply" ? [fact.value.at] : []);
}
function firstLine(file) {
  const end = file.text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? file.text.length : end };
}

// rules/secret/in-image.ts
var envFile = /(?:^|\/)\.env(?:\.(?!example|sample|template|dist|test|ci|tmpl|default)[\w-]+)*$/i;
var keyFile = /(?:^|\/)(?:id_rsa|id_ed25519|id_ecdsa|\.pypirc|\.netrc|\.git-credentials|credentials\.json|service[-_]?account[\w-]*\.json)$/i;
var developmentStage = /^(?:dev|develop|development|debug|test|tests|local|ci)/;
var rule11 = fileRule({
  id: "secret/in-image",
  severity: "P0",
  covers: ["secret/generic-credential", "secret/connection-string", "secret/basic-auth-url", "secret/connection-properties"],
  *check(file, facts) {
    if (file.format !== "dockerfile" || file.role !== "production" && file.role !== "development") return;
    for (const fact of facts) if (fact.kind === "image") yield* instructionProblems(file, fact, facts);
  }
});
function* instructionProblems(file, fact, facts) {
  if (fact.op === "copy") yield* copied(file, fact, facts);
  if (fact.op !== "env" && fact.op !== "arg") return;
  const severity = secretSeverity(file, fact);
  if (severity === null || fact.name === void 0) return;
  yield {
    at: fact.at,
    message: fact.op,
    data: { name: fact.name },
    severity: inDevelopment(file, fact) && severity !== "P2" ? "P2" : severity,
    symbol: fact.name,
    mask: fact.value ? [fact.value.at] : []
  };
}
function secretSeverity(file, fact) {
  if (fact.name === void 0 || !fact.value || /_FILE$|_PATH$|_DIR$/.test(fact.name)) return null;
  const text2 = defaultText(fact.value);
  if (text2 === null || text2 === "") return null;
  const start = fact.value.at.start;
  const scheme2 = text2.indexOf("://");
  const found2 = findCredential(file.text, fact.at.start, file) ?? (scheme2 < 0 ? null : findDatabaseUrl(file.text, start + scheme2, file));
  if (found2) return found2.severity === "P2" || found2.severity === "P3" ? null : "P0";
  if (fact.op === "env" && fact.lastStage && credentialKind(fact.name) !== null && unreal(text2) === "default") return "P1";
  return null;
}
function inDevelopment(file, fact) {
  return file.role === "development" || developmentStage.test(fact.stageName ?? "");
}
function* copied(file, fact, facts) {
  if (developmentStage.test(fact.stageName ?? "")) return;
  const ships = fact.lastStage || isBase(fact, facts);
  for (const source of fact.sources ?? []) {
    const isEnv = envFile.test(source);
    if (!isEnv && !keyFile.test(source)) continue;
    yield {
      at: fact.at,
      message: isEnv ? "copy-env" : "copy-key",
      data: { file: source },
      severity: file.role === "development" || !ships ? "P2" : isEnv ? "P0" : "P1",
      confidence: ships ? "high" : "medium",
      symbol: source
    };
  }
}
function isBase(fact, facts) {
  const name = fact.stageName ?? "";
  return name !== "" && facts.some((other) => other.kind === "image" && other.op === "from" && other.lastStage && other.value?.kind === "literal" && String(other.value.value).toLowerCase() === name);
}

// rules/secret/plaintext-at-rest.ts
var rule12 = projectRule({
  id: "secret/plaintext-at-rest",
  severity: "P1",
  *check(project) {
    const tables2 = /* @__PURE__ */ new Map();
    for (const column of project.of("column")) {
      if (column.role !== "production" || column.by !== "sql" && migration.test(column.path)) continue;
      if (kindOf(column.name) === null || !readable2.test(column.type)) continue;
      const key = `${column.path} ${column.table}`;
      tables2.set(key, [...tables2.get(key) ?? [], column]);
    }
    if (tables2.size === 0 || encrypts(project)) return;
    const reported = /* @__PURE__ */ new Set();
    for (const columns of tables2.values()) {
      const first2 = columns[0];
      if (first2 === void 0 || reported.has(nameOfTable(first2))) continue;
      reported.add(nameOfTable(first2));
      yield problem4(first2, columns);
    }
  }
});
var migration = /(?:^|\/)(?:migrations|versions|alembic)\//;
var readable2 = /^(?:text|varchar|char|character|string|unicode|unicodetext|str|nvarchar|longtext|mediumtext|clob|charfield|textfield|json|jsonb)/i;
function kindOf(name) {
  const flat2 = name.replaceAll("_", "").toLowerCase();
  if (/^(?:\w*client|app|oauth|consumer)secret$|^\w*secretaccesskey$/.test(flat2)) return "foreign";
  if (/^(?:\w{0,20}refresh|oauth\w{0,12})token$/.test(flat2)) return "own";
  return /^(?:\w{0,20}accesstoken|\w{0,20}privatekey)$/.test(flat2) ? "own" : null;
}
function problem4(first2, columns) {
  const isForeign2 = columns.some(({ name }) => kindOf(name) === "foreign") && columns.length > 1;
  return {
    path: first2.path,
    at: first2.at,
    message: "readable",
    data: { table: first2.table || "?", columns: [...new Set(columns.map(({ name }) => name))].join(", ") },
    severity: isForeign2 ? "P1" : "P2",
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

// rules/suppression/unused.ts
var rule13 = policyRule({ id: "suppression/unused", severity: "P3" });

// rules/suppression/without-reason.ts
var rule14 = policyRule({ id: "suppression/without-reason", severity: "P2" });

// rules/tls/plaintext-only.ts
var rule15 = projectRule({
  id: "tls/plaintext-only",
  severity: "P1",
  *check(project) {
    for (const fact of project.of("tls-verify")) {
      if (fact.role !== "production") continue;
      const language = project.module(fact.path)?.language ?? "python";
      const isOff = (value) => {
        if (fact.offWhen === "always") return true;
        const given = value.kind === "scalar" && (value.value === "0" || value.value === "false") ? false : truth(value, language);
        const isUnset = value.kind === "scalar" && value.value === null;
        return !isUnset && given === (fact.offWhen === "truthy");
      };
      const outcome = worst(outcomes(project, fact.path, fact.value), isOff);
      if (outcome === null) continue;
      const reach2 = both(guardedBy(project, fact.path, fact.guards), outcome.reach);
      if (reach2 === "never" || fact.guards.some((guard) => isChoice(guard, 0))) continue;
      const development = developmentReach(reach2) || forDevelopment(outcome);
      yield {
        path: fact.path,
        at: fact.at,
        message: outcome.origin === "code" ? "verification-off" : "verification-off-by-default",
        data: { option: fact.option },
        severity: development ? "P3" : "P1",
        confidence: outcome.certainty === "certain" ? "high" : "medium",
        related: relatedTo(outcome, fact),
        symbol: fact.option,
        cause: causeOf3(fact, outcome)
      };
    }
  }
});
var choice = /verif|insecure|ignore|skip|self.?sign|trust|strict|fingerprint|pin(?:ned|ning)?$|ssl.?mode|(?:allow|accept|permit).?invalid|no.?verify|reject|unauthori[sz]|bypass|check.?server/i;
function isChoice(value, depth) {
  if ((value.kind === "name" || value.kind === "member" || value.kind === "opaque" || value.kind === "env") && choice.test(value.name ?? "")) return true;
  if (value.kind === "literal") return typeof value.value === "string" && choice.test(value.value);
  return depth < 12 && partsOf(value).some((part) => isChoice(part, depth + 1));
}
function causeOf3(fact, outcome) {
  const source = sourceOf(outcome);
  if (source !== void 0) return `tls-verify ${source.path} ${source.at.start}`;
  return /^(?:check_hostname|verify_mode)$/.test(fact.option) ? `tls-context ${fact.path}` : void 0;
}

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
function row({ match, ignore: ignore2 = [], nearMisses: derive, seal, pattern: pattern2, ...facts }) {
  let made = typeof pattern2 === "function" ? void 0 : pattern2;
  return {
    ...facts,
    get pattern() {
      return made ??= typeof pattern2 === "function" ? pattern2() : pattern2;
    },
    get samples() {
      return {
        match: match.map((template3, i) => fill(template3, `${facts.id}+${i}`, seal)),
        ignore: [...ignore2, ...derive === false ? [] : nearMisses(match[0])].map((template3, i) => fill(template3, `${facts.id}-${i}`))
      };
    }
  };
}
var START = String.raw`(?:(?<![A-Za-z0-9_-])|(?<=\\[nrt]))`;
var END = "(?![A-Za-z0-9_-])";
function token({ body, ...facts }) {
  return row({ entropy: 3, ...facts, pattern: () => new RegExp(`${START}(?<secret>${body})${END}`, "g") });
}
function opening(...prefixes) {
  return prefixes.flatMap((prefix) => [..."\"'`=:> \n"].map((before) => before + prefix));
}
var NOUN = "key|token|secret|passw(?:or)?d|\\bpat\\b|_pat|auth|credential|sk\\b";
var REACH = String.raw`(?:[\w.-]{0,40}?|[\w.-]{0,20}?["'\]]{0,2} ?[:=(]{0,2} ?[({]?\s{0,12}["']?[\w.-]{0,24}?)`;
var OPERATOR = String.raw`(?:=>|:{0,3}=|[?.+]=|:|>|,|\|\||\?\?|\()`;
var LINK = String.raw`\w{0,12}\\?["'\x60]?[)\]]{0,2}(?: ?: ?(?:string|str)| string)?[ \t]{0,8}(?:,?\s{0,24}["']?value["']?[ \t]{0,2}[:=]|${OPERATOR})\s{0,24}\\?["'\x60]{0,3}[ ]{0,4}(?:(?:Bearer|Basic|Token|token) )?`;
var links = /* @__PURE__ */ new Map();
function isLink(text2, nouns) {
  let link = links.get(nouns);
  if (link === void 0) links.set(nouns, link = new RegExp(`^${REACH}(?:${nouns})${LINK}$`, "i"));
  return link.test(text2);
}
function named3({ names, body, nouns = NOUN, sample, variable: variable2, check, ...facts }) {
  let whole;
  return row({
    entropy: 3,
    generic: true,
    ...facts,
    pattern: () => new RegExp(`(?:${names})(?<link>[^;<]{1,110}?)(?<![\\w+/-])(?<secret>${body})(?![\\w+/=-])`, "gi"),
    match: [
      `${variable2}="«${sample}»"`,
      `- name: ${variable2}
  value: «${sample}»`,
      `os.environ.get('${variable2}', '«${sample}»')`,
      ...facts.match ?? []
    ],
    ignore: [`${variable2}=\${${variable2}}`, `${variable2}=os.environ["${variable2}"]`, `${variable2}_FILE=/run/secrets/name`, ...facts.ignore ?? []],
    check: (candidate) => (whole ??= new RegExp(`^(?:${body})$`)).test(candidate.secret) && isLink(candidate.match.groups["link"], nouns) && random3(candidate.secret) && (check?.(candidate) ?? true)
  });
}
function random3(text2) {
  if (/your|secret_|token|password|sample|x{4}/i.test(text2)) return false;
  if (/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i.test(text2)) return true;
  const longest = text2.split(/[^A-Za-z0-9]+/).reduce((best, piece) => piece.length > best.length && /[A-Za-z]/.test(piece) ? piece : best, "");
  const digits2 = longest.replace(/[^0-9]/g, "").length;
  if (longest.length >= 12 && isHex(longest)) return digits2 > 0 && digits2 < longest.length && entropy(longest) >= 2.7;
  return digits2 * 10 >= longest.length && turns(longest) * 4 >= longest.length || looksRandom(text2);
}
function near(candidate, words2) {
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
  const next = generator(seed);
  const text2 = template3.replace(HOLE, (_, kind, count2) => {
    if (kind === "x") return "x".repeat(Number(count2));
    if (kind === "u") return `${draw("h", 8, next)}-${draw("h", 4, next)}-4${draw("h", 3, next)}-a${draw("h", 3, next)}-${draw("h", 12, next)}`;
    return draw(kind, Number(count2), next);
  });
  const parts = text2.split(/[«»]/);
  return parts.length === 3 ? [parts[0], seal ? seal(parts[1]) : parts[1], parts[2]] : parts;
}
function draw(kind, count2, next) {
  const alphabet = alphabets[kind];
  let out = "";
  for (let i = 0; i < count2; i++) out += alphabet[next() % alphabet.length];
  return count2 >= 12 && alphabet.includes("7") && !/\d/.test(out) ? `${out.slice(0, 5)}7${out.slice(6)}` : out;
}
function nearMisses(template3) {
  const holes = [...template3.matchAll(HOLE)];
  const longest = holes.reduce((best, hole) => size(hole) > size(best) ? hole : best, holes[0]);
  return [template3.replace(HOLE, (...hole) => `<x${size(hole)}>`), template3.replace(longest[0], longest[1] === "u" ? "<h8>-<h4>" : `<${longest[1]}1>`)];
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
  token({
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
  token({
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
  token({
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
  token({
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
  token({
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
  token({
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
  token({
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
  token({
    id: "anthropic-refresh-token",
    vendor: "Anthropic",
    what: kinds.refreshToken,
    keywords: ["sk-ant-ort"],
    body: "sk-ant-ort\\d{2}-[A-Za-z0-9_-]{80,120}",
    docs: "https://docs.anthropic.com/en/docs/claude-code/iam",
    match: ['"refreshToken": "«sk-ant-ort01-<w93>AA»"'],
    ignore: ["sk-ant-ort01-<w12>"]
  }),
  token({
    id: "anthropic-session-key",
    vendor: "Anthropic",
    what: { en: "claude.ai session key", "zh-CN": "claude.ai 会话密钥" },
    keywords: ["sk-ant-sid"],
    body: "sk-ant-sid\\d{2}-[A-Za-z0-9_-]{80,120}",
    docs: "https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure",
    match: ["sessionKey=«sk-ant-sid01-<w86>AA»"],
    ignore: ["sk-ant-sid01-<w12>"]
  }),
  token({
    id: "gemini-auth-key",
    vendor: "Google",
    what: { en: "Gemini / Vertex AI express key", "zh-CN": "Gemini / Vertex AI 快速模式密钥" },
    keywords: ["aq.ab8"],
    body: "AQ\\.Ab8[A-Za-z0-9_-]{45,60}",
    docs: "https://ai.google.dev/gemini-api/docs/api-key",
    match: ["GEMINI_API_KEY=«AQ.Ab8<w47>»"]
  }),
  token({
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
  token({
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
  token({
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
  token({
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
  token({
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
  token({
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
  token({
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
  token({
    id: "together-api-key",
    vendor: "Together AI",
    what: apiKey,
    keywords: ["tgp_v1_"],
    body: "tgp_v1_[A-Za-z0-9_-]{43}",
    docs: "https://docs.together.ai/docs/quickstart",
    match: ["TOGETHER_API_KEY=«tgp_v1_<w43>»"]
  }),
  named3({
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
  token({
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
  token({
    id: "nvidia-api-key",
    vendor: "NVIDIA",
    what: apiKey,
    keywords: ["nvapi-"],
    body: "nvapi-[A-Za-z0-9_-]{60,70}",
    docs: "https://docs.nvidia.com/nim/large-language-models/latest/getting-started.html",
    match: ["NVIDIA_API_KEY=«nvapi-<w64>»"]
  }),
  named3({
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
  named3({
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
  named3({
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
  named3({
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
  named3({
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
  named3({
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
  token({
    id: "jina-api-key",
    vendor: "Jina AI",
    what: apiKey,
    keywords: ["jina_"],
    body: "jina_[a-f0-9]{32}[A-Za-z0-9_-]{28}",
    docs: "https://jina.ai/api-dashboard",
    match: ["JINA_API_KEY=«jina_<h32><w28>»"]
  }),
  token({
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
  token({
    id: "anyscale-api-key",
    vendor: "Anyscale",
    what: apiKey,
    keywords: ["esecret_"],
    body: "(?:esecret|aph0)_[a-z0-9]{26,40}",
    docs: "https://docs.anyscale.com/reference/quickstart-cli",
    match: ["«esecret_<a26>»"]
  }),
  token({
    id: "friendli-token",
    vendor: "FriendliAI",
    what: kinds.personalToken,
    keywords: ["flp_"],
    body: "flp_[A-Za-z0-9]{46,50}",
    docs: "https://friendli.ai/docs/guides/personal_access_tokens",
    match: ["FRIENDLI_TOKEN=«flp_<m48>»"]
  }),
  named3({
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
  token({
    id: "runpod-api-key",
    vendor: "RunPod",
    what: apiKey,
    keywords: ["rpa_"],
    body: "rpa_[A-Z0-9]{40}[A-Za-z0-9]{2,8}",
    docs: "https://docs.runpod.io/get-started/api-keys",
    match: ["RUNPOD_API_KEY=«rpa_<A40><a6>»"]
  }),
  named3({
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
  token({
    id: "e2b-api-key",
    vendor: "E2B",
    what: apiKey,
    keywords: ["e2b_"],
    body: "e2b_[a-f0-9]{40}",
    docs: "https://e2b.dev/docs/api-key",
    match: ["E2B_API_KEY=«e2b_<h40>»"]
  }),
  token({
    id: "langfuse-secret-key",
    vendor: "Langfuse",
    what: secretKey,
    keywords: ["sk-lf-"],
    body: "sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    docs: "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
    match: ["LANGFUSE_SECRET_KEY=«sk-lf-<u1>»"],
    ignore: ["LANGFUSE_PUBLIC_KEY=pk-lf-<u1>", "sk-lf-1234567890"]
  }),
  token({
    id: "langsmith-api-key",
    vendor: "LangSmith",
    what: apiKey,
    keywords: ["lsv2_"],
    body: "lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}",
    docs: "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
    match: ["LANGSMITH_API_KEY=«lsv2_pt_<h32>_<h10>»"],
    ignore: ["lsv2_pt_<h32>"]
  }),
  token({
    id: "langsmith-legacy-key",
    vendor: "LangSmith",
    what: apiKey,
    keywords: ["ls__"],
    body: "ls__[a-f0-9]{32}",
    docs: "https://docs.smith.langchain.com/",
    match: ["LANGCHAIN_API_KEY=«ls__<h32>»"]
  }),
  token({
    id: "pinecone-api-key",
    vendor: "Pinecone",
    what: apiKey,
    keywords: ["pcsk_"],
    body: "pcsk_[A-Za-z0-9]{4,6}_[A-Za-z0-9]{50,68}",
    docs: "https://docs.pinecone.io/guides/projects/manage-api-keys",
    match: ["PINECONE_API_KEY=«pcsk_<m5>_<m63>»"]
  }),
  named3({
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
  named3({
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
  token({
    id: "turbopuffer-api-key",
    vendor: "turbopuffer",
    what: apiKey,
    keywords: ["tpuf_"],
    body: "tpuf_[A-Za-z0-9]{32}",
    docs: "https://turbopuffer.com/docs/auth",
    match: ["TURBOPUFFER_API_KEY=«tpuf_<m32>»"]
  }),
  token({
    id: "llamacloud-api-key",
    vendor: "LlamaIndex",
    what: apiKey,
    keywords: ["llx-"],
    body: "llx-[A-Za-z0-9]{48}",
    docs: "https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key",
    match: ["LLAMA_CLOUD_API_KEY=«llx-<m48>»"]
  }),
  token({
    id: "tavily-api-key",
    vendor: "Tavily",
    what: apiKey,
    keywords: ["tvly-"],
    body: "tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{28,40}(?:-[A-Za-z0-9]{20,60})?",
    docs: "https://docs.tavily.com/documentation/quickstart",
    match: ["TAVILY_API_KEY=«tvly-<m32>»", "«tvly-dev-<m32>»"],
    ignore: ["tvly-YOUR_API_KEY"]
  }),
  named3({
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
  token({
    id: "firecrawl-api-key",
    vendor: "Firecrawl",
    what: apiKey,
    keywords: opening("fc-"),
    body: "fc-[a-f0-9]{32}",
    docs: "https://docs.firecrawl.dev/introduction",
    match: ["FIRECRAWL_API_KEY=«fc-<h32>»"],
    ignore: ["fc-<h31>", "fc-YOUR_API_KEY"]
  }),
  named3({
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
  named3({
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
  named3({
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
  token({
    id: "elevenlabs-api-key",
    vendor: "ElevenLabs",
    what: apiKey,
    keywords: opening("sk_"),
    body: "sk_[a-f0-9]{48}",
    docs: "https://elevenlabs.io/docs/api-reference/authentication",
    match: ["ELEVENLABS_API_KEY=«sk_<h48>»"],
    ignore: ["sk_<h40>"]
  }),
  named3({
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
  named3({
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
  named3({
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
  token({
    id: "cartesia-api-key",
    vendor: "Cartesia",
    what: apiKey,
    keywords: ["sk_car_"],
    body: "sk_car_[A-Za-z0-9_-]{20,48}",
    docs: "https://docs.cartesia.ai/get-started/make-an-api-request",
    match: ["CARTESIA_API_KEY=«sk_car_<m22>»"]
  }),
  named3({
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
  token({
    id: "wandb-api-key",
    vendor: "Weights & Biases",
    what: apiKey,
    keywords: ["wandb_v1_"],
    body: "wandb_v1_[A-Za-z0-9_]{60,90}",
    docs: "https://docs.wandb.ai/quickstart",
    match: ["WANDB_API_KEY=«wandb_v1_<m77>»"]
  }),
  named3({
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
  named3({
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
  token({
    id: "helicone-api-key",
    vendor: "Helicone",
    what: apiKey,
    keywords: ["sk-helicone-"],
    body: "sk-helicone-(?:eu-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}",
    docs: "https://docs.helicone.ai/helicone-headers/helicone-auth",
    match: ["HELICONE_API_KEY=«sk-helicone-<a7>-<a7>-<a7>-<a7>»"],
    ignore: ["sk-helicone-<a7>-<a7>"]
  }),
  token({
    id: "humanloop-api-key",
    vendor: "Humanloop",
    what: apiKey,
    keywords: ["hl_sk_"],
    body: "hl_sk_[a-f0-9]{48}",
    docs: "https://humanloop.com/docs/guides/organization/create-api-key",
    match: ["HUMANLOOP_API_KEY=«hl_sk_<h48>»"]
  }),
  named3({
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
  token({
    id: "mem0-api-key",
    vendor: "Mem0",
    what: apiKey,
    keywords: opening("m0-"),
    body: "m0-[A-Za-z0-9]{40}",
    entropy: 3.5,
    docs: "https://docs.mem0.ai/platform/quickstart",
    match: ["MEM0_API_KEY=«m0-<m40>»"]
  }),
  token({
    id: "cursor-api-key",
    vendor: "Cursor",
    what: apiKey,
    keywords: ["crsr_", ...opening("key_")],
    body: "(?:crsr|key)_[a-f0-9]{64}(?!@dotenv)",
    docs: "https://docs.cursor.com/en/account/teams/admin-api",
    match: ["CURSOR_API_KEY=«crsr_<h64>»", "cursor_key: «key_<h64>»"]
  }),
  token({
    id: "apify-api-token",
    vendor: "Apify",
    what: apiToken,
    keywords: ["apify_api_"],
    body: "apify_api_[A-Za-z0-9]{34,40}",
    docs: "https://docs.apify.com/platform/integrations/api",
    match: ["APIFY_TOKEN=«apify_api_<m36>»"]
  }),
  token({
    id: "browserbase-api-key",
    vendor: "Browserbase",
    what: apiKey,
    keywords: ["bb_live_"],
    body: "bb_live_[A-Za-z0-9_-]{24,32}",
    docs: "https://docs.browserbase.com/introduction/getting-started",
    match: ["BROWSERBASE_API_KEY=«bb_live_<w27>»"]
  }),
  token({
    id: "context7-api-key",
    vendor: "Context7",
    what: apiKey,
    keywords: ["ctx7sk-"],
    body: "ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    docs: "https://context7.com/docs/howto/api-keys",
    match: ["CONTEXT7_API_KEY=«ctx7sk-<u1>»"]
  }),
  named3({
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
  named3({
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
  named3({
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
  named3({
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
  named3({
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
  row({
    id: "azure-openai-key",
    vendor: "Microsoft Azure",
    what: { en: "Azure OpenAI / AI services key", "zh-CN": "Azure OpenAI / AI 服务密钥" },
    keywords: ["jqqj9"],
    entropy: 3.5,
    pattern: new RegExp(`${START}(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?)${END}`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/ai-services/authentication",
    match: ["AZURE_OPENAI_API_KEY=«<m52>JQQJ99BAC<m15>A<m7>»"]
  }),
  named3({
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
  token({
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
  named3({
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
  token({
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
  token({
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
  named3({
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
  row({
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
  named3({
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
  named3({
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
  token({
    id: "baidu-qianfan-key",
    vendor: "Baidu AI Cloud",
    what: { en: "Qianfan API key", "zh-CN": "千帆 API Key" },
    keywords: ["bce-v3/"],
    body: "bce-v3/ALTAK-[A-Za-z0-9]{18,24}/[a-f0-9]{40}",
    docs: "https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5",
    match: ['QIANFAN_API_KEY="«bce-v3/ALTAK-<m21>/<h40>»"'],
    ignore: ["bce-v3/ALTAK-xxx/xxx"]
  }),
  token({
    id: "baidu-access-key",
    vendor: "Baidu AI Cloud",
    what: accessKeyId,
    keywords: ["altak"],
    body: "ALTAK(?!-)[A-Za-z0-9]{21}",
    severity: "P1",
    docs: "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb",
    match: ["ak: «ALTAK<m21>»"]
  }),
  named3({
    id: "baidu-secret-key",
    vendor: "Baidu AI Cloud",
    what: secretKey2,
    keywords: ["baidu", "qianfan", "wenxin", "ernie_", "bce_"],
    names: "baidu|qianfan|wenxin|ernie|(?<![a-z])bce",
    nouns: "secret_?(?:access_?)?key|api_?key|\\bsk|_sk|_ak",
    body: "(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{24})",
    sample: "<m32>",
    variable: "QIANFAN_SECRET_KEY",
    docs: "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb"
  }),
  token({
    id: "volcengine-access-key-id",
    vendor: "Volcengine",
    what: accessKeyId,
    keywords: ["aklt", "aktp"],
    body: "AK(?:LT|TP)(?=[A-Za-z]*\\d)[A-Za-z0-9]{40,46}",
    severity: "P1",
    docs: "https://www.volcengine.com/docs/6257/64983",
    match: ["VOLC_ACCESSKEY=«AKLT<m43>»"]
  }),
  named3({
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
  named3({
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
  row({
    id: "zhipu-api-key",
    vendor: "Zhipu AI",
    what: apiKey2,
    keywords: ["zhipu", "bigmodel", "glm", "zai_", "z.ai", "zai-sdk"],
    reach: { before: 200, after: 300 },
    entropy: 3.5,
    pattern: new RegExp(`${START}(?<secret>[a-f0-9]{32}\\.[A-Za-z0-9]{16})(?![\\w.-])`, "g"),
    docs: "https://docs.bigmodel.cn/cn/guide/start/quick-start",
    revoke: "https://bigmodel.cn/usercenter/proj-mgmt/apikeys",
    match: ["ZHIPUAI_API_KEY=«<h32>.<m16>»", 'client = ZhipuAI(api_key="«<h32>.<m16>»")'],
    ignore: ['glm_file = "<h32>.json"', "ZHIPUAI_API_KEY=your.api.key"]
  }),
  row({
    id: "minimax-api-key",
    vendor: "MiniMax",
    what: apiKey2,
    keywords: ["minimax"],
    reach: { before: 60, after: 1600 },
    pattern: new RegExp(`minimax[\\w.-]{0,30}?(?:key|token)["']?\\s{0,3}[:=,]\\s{0,3}["']?(?<secret>eyJ[A-Za-z0-9_-]{20,400}\\.eyJ[A-Za-z0-9_-]{20,800}\\.[A-Za-z0-9_-]{43,400})${END}`, "gi"),
    docs: "https://platform.minimaxi.com/document/Fast%20access",
    match: ["MINIMAX_API_KEY=«eyJ<m33>.eyJ<m200>.<w342>»"]
  }),
  token({
    id: "minimax-platform-key",
    vendor: "MiniMax",
    what: apiKey2,
    keywords: ["sk-api-", "sk-cp-"],
    body: "sk-(?:api|cp)-[A-Za-z0-9_-]{80,140}",
    docs: "https://platform.minimax.io/docs/guides/quickstart",
    match: ["«sk-cp-<w100>»"]
  }),
  token({
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
  named3({
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
  named3({
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
  named3({
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
  token({
    id: "modelscope-token",
    vendor: "ModelScope",
    what: accessToken2,
    keywords: opening("ms-"),
    body: `ms-${UUID}`,
    docs: "https://modelscope.cn/docs/accounts/token",
    match: ["MODELSCOPE_API_TOKEN=«ms-<u1>»"],
    ignore: ["ms-<h32>"]
  }),
  named3({
    id: "qiniu-secret-key",
    vendor: "Qiniu",
    what: secretKey2,
    keywords: ["qiniu"],
    names: "qiniu",
    nouns: "secret_?key|access_?key|\\bsk|_sk|_ak",
    body: "[A-Za-z0-9_-]{40}",
    sample: "<w40>",
    variable: "QINIU_SECRET_KEY",
    docs: "https://developer.qiniu.com/kodo/1222/access-key"
  }),
  named3({
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
  token({
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
  named3({
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
  row({
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
  named3({
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
  row({
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
  named3({
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
  row({
    id: "dingtalk-webhook",
    vendor: "DingTalk",
    what: webhookUrl,
    keywords: ["oapi.dingtalk.com"],
    pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[a-f0-9]{64})(?![A-Za-z0-9])/gi,
    entropy: 3,
    docs: "https://open.dingtalk.com/document/robots/custom-robot-access",
    match: ["https://oapi.dingtalk.com/robot/send?access_token=«<h64>»"]
  }),
  token({
    id: "dingtalk-robot-secret",
    vendor: "DingTalk",
    what: { en: "robot signing secret", "zh-CN": "机器人加签密钥" },
    keywords: ["dingtalk", "dingding"],
    body: "SEC[a-f0-9]{64}",
    reach: { before: 200, after: 300 },
    docs: "https://open.dingtalk.com/document/robots/customize-robot-security-settings",
    match: ["DINGTALK_SECRET=«SEC<h64>»"]
  }),
  named3({
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
  row({
    id: "feishu-webhook",
    vendor: "Feishu / Lark",
    what: webhookUrl,
    keywords: ["/open-apis/bot/"],
    pattern: new RegExp(`open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/(?:v2/)?hook/(?<secret>${UUID}|[A-Za-z0-9]{32})(?![0-9A-Za-z-])`, "gi"),
    entropy: 3,
    docs: "https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot",
    match: ["https://open.feishu.cn/open-apis/bot/v2/hook/«<u1>»"]
  }),
  named3({
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
  row({
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
  named3({
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
  named3({
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
  named3({
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
  named3({
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
  named3({
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
  named3({
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
  named3({
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
  named3({
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
  named3({
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
  token({
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
  named3({
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
function digits(value, alphabet, width) {
  let out = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) out = alphabet[rest % alphabet.length] + out;
  return out.padStart(width, "0");
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
  let bits = "";
  for (const word of sha256(text2).slice(0, 2)) bits += (word >>> 0).toString(2).padStart(32, "0");
  return bits.slice(0, 40).match(/.{5}/g).map((group) => BASE32[parseInt(group, 2)]).join("");
}
var K = [];
var START2 = [];
for (let n = 2; K.length < 64; n++) {
  let prime = true;
  for (let d = 2; d * d <= n; d++) prime &&= n % d !== 0;
  if (!prime) continue;
  if (START2.length < 8) START2.push(Math.sqrt(n) * 2 ** 32 | 0);
  K.push(Math.cbrt(n) * 2 ** 32 | 0);
}
function sha256(text2) {
  const length = (text2.length + 72 >> 6) * 16;
  const words2 = new Int32Array(length);
  for (let i = 0; i < text2.length; i++) words2[i >> 2] |= (text2.charCodeAt(i) & 255) << 24 - (i & 3) * 8;
  words2[text2.length >> 2] |= 128 << 24 - (text2.length & 3) * 8;
  words2[length - 1] = text2.length * 8;
  let state = [...START2];
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
function sealed2(length, seal) {
  return ({ secret }) => seal(secret.slice(0, -length)) === secret ? true : checksumMismatch;
}

// rules/secret/providers/cloud.ts
var { accessKeySecret: accessKeySecret2, accessToken: accessToken3, apiKey: apiKey3, apiToken: apiToken3, clientSecret, deployToken, personalToken: personalToken2, refreshToken, secretKey: secretKey3, webhookUrl: webhookUrl2 } = kinds;
var accessKeyId2 = { en: "access key ID", "zh-CN": "访问密钥 ID" };
var UUID2 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var BEDROCK = ["YmVkcm9jay5h", "bWF6b25hd3MuY29t"].join("");
var NOT_BASE64 = "(?<![A-Za-z0-9+/_-])";
var secretKeyLike = /(?<![A-Za-z0-9+/])(?=[^\s"']{0,39}[0-9])(?=[^\s"']{0,39}[A-Z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9+/=])/;
var publishable2 = /authDomain|messagingSenderId|firebaseapp\.com|storageBucket|appspot\.com|google-services|current_key|maps\/api\/js|GoogleService-Info/;
var published = /* @__PURE__ */ new Set([1801906344, 2951282494, 1012760538, 137970471, 4223955489, 1783592992, 908569220, 539969167, 523603134, 1804887032, 2495321337, 1633266832, 4292727177, 1546223926, 152739271, 2057380053]);
var rows3 = [
  // Amazon Web Services
  token({
    id: "aws-access-key-id",
    vendor: "Amazon Web Services",
    what: accessKeyId2,
    keywords: ["akia", "asia", "abia", "acca"],
    body: "(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}",
    severity: "P2",
    docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
    revoke: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    // By itself it opens nothing; with what looks like a secret key beside it, it is half of a pair.
    check: (candidate) => !candidate.secret.endsWith("EXAMPLE") && (!near(candidate, secretKeyLike) || { severity: "P1" }),
    match: ["aws_access_key_id = «AKIA<t16>»"],
    ignore: ["AKIAIOSFODNN7EXAMPLE", "TODAYINASIAASACKOFRICEFELLOVER", "AKIA<t17>", "AKIA<x12>"]
  }),
  named3({
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
    check: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret),
    match: ["aws_secret_access_key = «<b40>»", 'secretAccessKey: "«<b40>»"'],
    ignore: ["AWS_SECRET_ACCESS_KEY=<b30>EXAMPLEKEY", 'aws_secret_hash = "<h40>"']
  }),
  // A secret key in the company of an access key ID, whatever the two are called.
  row({
    id: "aws-key-pair",
    vendor: "Amazon Web Services",
    what: { en: "secret access key beside its access key ID", "zh-CN": "与 Access Key ID 成对的访问密钥" },
    keywords: ["akia"],
    reach: { before: 10, after: 160 },
    entropy: 4.2,
    pattern: /(?<![A-Za-z0-9])AKIA[A-Z2-7]{16}(?![A-Za-z0-9])(?:["',;:\s]|\\n){1,8}(?:[\w-]{0,20}(?:secret|sk)[\w-]{0,20}["']?\s{0,3}[:=]\s{0,3})?["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/g,
    docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
    check: ({ secret, match }) => random3(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret) && !/aws|secret[_-]?access/i.test(match[0].slice(20, -40)),
    match: ["AKIA<t16>:«<b40>»", 'id = AKIA<t16>\nsk = "«<b40>»"'],
    ignore: ["AKIAIOSFODNN7EXAMPLE:<x40>"]
  }),
  named3({
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
  row({
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
  row({
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
  named3({
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
  token({
    id: "aws-mws-auth-token",
    vendor: "Amazon",
    what: { en: "Marketplace Web Service token", "zh-CN": "商城网络服务令牌" },
    keywords: ["amzn.mws."],
    body: `amzn\\.mws\\.${UUID2}`,
    docs: "https://developer-docs.amazon.com/sp-api/docs",
    match: ["«amzn.mws.<u1>»"]
  }),
  // Google Cloud
  token({
    id: "google-api-key",
    vendor: "Google Cloud",
    what: apiKey3,
    keywords: ["aiza"],
    body: "AIza[A-Za-z0-9_-]{35}",
    entropy: 3.8,
    docs: "https://cloud.google.com/docs/authentication/api-keys",
    revoke: "https://console.cloud.google.com/apis/credentials",
    check: (candidate) => !published.has(crc32(candidate.secret)) && (near(candidate, publishable2) ? { severity: "P3", message: "publishable-key" } : true),
    match: ["GOOGLE_API_KEY=«AIzaSy<w33>»"],
    ignore: ["AIzaSyabcdefghijklmnopqrstuvwxyz1234567", "AIzaSy<m32>"]
  }),
  row({
    id: "gcp-service-account",
    vendor: "Google Cloud",
    what: { en: "service account key file", "zh-CN": "服务账号密钥文件" },
    keywords: ['"private_key_id"', '\\"private_key_id\\"'],
    reach: { before: 20, after: 200 },
    pattern: /\\?"private_key_id\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[a-f0-9]{40})\\?"/g,
    entropy: 3,
    docs: "https://cloud.google.com/iam/docs/keys-create-delete",
    revoke: "https://console.cloud.google.com/iam-admin/serviceaccounts",
    check: ({ secret }) => random3(secret),
    match: ['{"type": "service_account", "private_key_id": "«<h40>»", "private_key": "…"}'],
    ignore: ['"private_key_id": "your-key-id"']
  }),
  token({
    id: "google-oauth-client-secret",
    vendor: "Google",
    what: clientSecret,
    keywords: ["gocspx-"],
    body: "GOCSPX-[A-Za-z0-9_-]{28}",
    docs: "https://support.google.com/cloud/answer/6158849",
    match: ["GOOGLE_CLIENT_SECRET=«GOCSPX-<w28>»"],
    ignore: ["GOCSPX-<w20>"]
  }),
  named3({
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
  row({
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
  token({
    id: "google-oauth-access-token",
    vendor: "Google",
    what: accessToken3,
    keywords: ["ya29."],
    body: "ya29\\.[A-Za-z0-9_-]{60,1024}",
    reach: { before: 10, after: 1100 },
    severity: "P1",
    entropy: 4,
    docs: "https://developers.google.com/identity/protocols/oauth2",
    match: ["«ya29.a0<w150>»"],
    ignore: ["ya29.<m20>"]
  }),
  token({
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
  row({
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
  row({
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
  row({
    id: "azure-account-key",
    vendor: "Microsoft Azure",
    what: { en: "account key in a connection string", "zh-CN": "连接字符串中的账户密钥" },
    keywords: ["accountkey=", "account_key", "storage_key", "azure_storage"],
    entropy: 4,
    reach: { before: 60, after: 200 },
    pattern: /(?:account|storage)_?(?:access_?)?key["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/gi,
    docs: "https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string",
    // The emulator's key is published and the same everywhere.
    check: ({ secret }) => !secret.startsWith("Eby8vdM02xNOcqFl") && !/(?:APIM|ACDb|\+(?:ABa|AMC|ASt))[A-Za-z0-9+/]{5}[AQgw]==$/.test(secret),
    match: ["AccountName=a;AccountKey=«<b86>==»;EndpointSuffix=core.windows.net"],
    ignore: ["AccountKey=Eby8vdM02xNOcqFl<b70>=="]
  }),
  row({
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
  row({
    id: "azure-shared-access-key",
    vendor: "Microsoft Azure",
    what: { en: "SharedAccessKey of a connection string", "zh-CN": "连接字符串中的 SharedAccessKey" },
    keywords: ["sharedaccesskey="],
    entropy: 3.8,
    pattern: /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/gi,
    check: ({ secret }) => !/(?:AIoT|\+(?:ASb|AEh|ARm))[A-P][A-Za-z0-9+/]{5}=$/.test(secret),
    docs: "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-get-connection-string",
    match: ["Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=«<b43>=»"]
  }),
  row({
    id: "azure-redis-key",
    vendor: "Microsoft Azure",
    what: { en: "Cache for Redis key", "zh-CN": "Redis 缓存密钥" },
    keywords: ["azca"],
    entropy: 3.8,
    pattern: new RegExp(`${NOT_BASE64}(?<secret>[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=)(?![A-Za-z0-9+/=])`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure",
    match: ["password=«<m33>AzCaB<m5>=»"]
  }),
  row({
    id: "azure-search-key",
    vendor: "Microsoft Azure",
    what: { en: "AI Search key", "zh-CN": "AI 搜索密钥" },
    keywords: ["azse"],
    entropy: 3.8,
    pattern: new RegExp(`${START}(?<secret>[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5})${END}`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/search/search-security-api-keys",
    match: ["AZURE_SEARCH_KEY=«<m42>AzSeA<m5>»"]
  }),
  row({
    id: "azure-container-registry-key",
    vendor: "Microsoft Azure",
    what: { en: "Container Registry password", "zh-CN": "容器注册表密码" },
    keywords: ["+acr"],
    entropy: 3.8,
    pattern: new RegExp(`${NOT_BASE64}(?<secret>[A-Za-z0-9+/]{42}\\+ACR[A-D][A-Za-z0-9+/]{5})(?![A-Za-z0-9+/=])`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication",
    match: ["ACR_PASSWORD=«<b42>+ACRA<b5>»"]
  }),
  row({
    id: "azure-function-key",
    vendor: "Microsoft Azure",
    what: { en: "Functions key", "zh-CN": "Functions 密钥" },
    keywords: ["azfu"],
    entropy: 3.8,
    pattern: /(?<![A-Za-z0-9_-])(?<secret>[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==)(?![A-Za-z0-9_=-])/g,
    docs: "https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to",
    match: ["code=«<w44>AzFu<w5>A==»"]
  }),
  row({
    id: "azure-devops-pat",
    vendor: "Azure DevOps",
    what: personalToken2,
    keywords: ["azdo"],
    entropy: 3.8,
    pattern: new RegExp(`${START}(?<secret>[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})${END}`, "g"),
    docs: "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
    match: ["AZURE_DEVOPS_PAT=«<m76>AZDO<m4>»"]
  }),
  named3({
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
    check: ({ secret }) => secret.replace(/[^2-7]/g, "").length >= 2
  }),
  row({
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
  row({
    id: "azure-sas-token",
    vendor: "Microsoft Azure",
    what: { en: "shared access signature", "zh-CN": "共享访问签名(SAS)" },
    keywords: ["&sig=", "sig="],
    severity: "P1",
    entropy: 3.8,
    reach: { before: 400, after: 120 },
    pattern: /[?&"'](?:sv|se|sp|sr|st|ss|srt)=[^\s"'<>]{4,300}?&sig=(?<secret>[A-Za-z0-9+/%]{43,60}(?:%3D|=)?)(?![A-Za-z0-9+/%=])/g,
    docs: "https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview",
    check: ({ match }) => /[?&"']sv=\d{4}-\d\d-\d\d|&sv=\d{4}/.test(match[0]) && /se=/.test(match[0]),
    match: ["https://a.blob.core.windows.net/c?sv=2024-11-04&se=2026-12-31T00%3A00%3A00Z&sr=c&sp=rl&sig=«<m41>%2B%3D»"],
    ignore: ["https://a.example/?v=1&sig=<m44>"]
  }),
  named3({
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
  token({ id: "digitalocean-pat", vendor: "DigitalOcean", what: personalToken2, keywords: ["dop_v1_"], body: "dop_v1_[a-f0-9]{64}", docs: "https://docs.digitalocean.com/reference/api/create-personal-access-token/", match: ["DIGITALOCEAN_TOKEN=«dop_v1_<h64>»"], ignore: ["dop_v1_<h60>"] }),
  token({ id: "digitalocean-oauth-token", vendor: "DigitalOcean", what: accessToken3, keywords: ["doo_v1_"], body: "doo_v1_[a-f0-9]{64}", docs: "https://docs.digitalocean.com/reference/api/oauth/", match: ["«doo_v1_<h64>»"] }),
  token({ id: "digitalocean-refresh-token", vendor: "DigitalOcean", what: refreshToken, keywords: ["dor_v1_"], body: "dor_v1_[a-f0-9]{64}", docs: "https://docs.digitalocean.com/reference/api/oauth/", match: ["«dor_v1_<h64>»"] }),
  named3({
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
  token({ id: "heroku-api-key", vendor: "Heroku", what: apiKey3, keywords: ["hrku-"], body: "HRKU-(?:AA[A-Za-z0-9_-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})", docs: "https://devcenter.heroku.com/articles/authentication", match: ["HEROKU_API_KEY=«HRKU-AA<w58>»", "«HRKU-<u1>»"], ignore: ["HRKU-AA<w20>"] }),
  named3({ id: "heroku-legacy-key", vendor: "Heroku", what: apiKey3, keywords: ["heroku"], names: "heroku", body: UUID2, sample: "<u1>", variable: "HEROKU_API_KEY", docs: "https://devcenter.heroku.com/articles/authentication" }),
  token({ id: "netlify-token", vendor: "Netlify", what: accessToken3, keywords: ["nfp_", "nfc_", "nfo_"], body: "nf[pco]_[A-Za-z0-9]{36}", docs: "https://docs.netlify.com/api/get-started/", match: ["NETLIFY_AUTH_TOKEN=«nfp_<m36>»"] }),
  named3({ id: "netlify-legacy-token", vendor: "Netlify", what: accessToken3, keywords: ["netlify"], names: "netlify", body: "[A-Za-z0-9=_-]{40,46}", sample: "<m43>", variable: "NETLIFY_AUTH_TOKEN", entropy: 3.5, docs: "https://docs.netlify.com/api/get-started/", check: ({ secret }) => !/^nf[pco]_/.test(secret) }),
  token({ id: "vercel-token", vendor: "Vercel", what: accessToken3, keywords: ["vcp_", "vci_", "vca_", "vcr_", "vck_"], body: "vc[piark]_[A-Za-z0-9]{20,60}", entropy: 3.5, docs: "https://vercel.com/docs/rest-api", match: ["VERCEL_TOKEN=«vcp_<m56>»", "AI_GATEWAY_API_KEY=«vck_<m56>»"], ignore: ["vcp_<m12>"] }),
  named3({ id: "vercel-legacy-token", vendor: "Vercel", what: accessToken3, keywords: ["vercel_token", "vercel_api", "vercel-token", "verceltoken", "vercel_access"], names: "vercel", nouns: "token", body: "[A-Za-z0-9]{24}", sample: "<m24>", variable: "VERCEL_TOKEN", entropy: 3.5, docs: "https://vercel.com/docs/rest-api" }),
  token({ id: "vercel-blob-token", vendor: "Vercel", what: { en: "Blob read-write token", "zh-CN": "Blob 读写令牌" }, keywords: ["vercel_blob_rw_"], body: "vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{28,32}", docs: "https://vercel.com/docs/vercel-blob/using-blob-sdk", match: ["BLOB_READ_WRITE_TOKEN=«vercel_blob_rw_<m16>_<m30>»"] }),
  token({ id: "cloudflare-token", vendor: "Cloudflare", what: apiToken3, keywords: ["cfut_", "cfat_", "cfk_"], body: "cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}", docs: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/", match: ["CLOUDFLARE_API_TOKEN=«cfut_<m40><h8>»"], ignore: ["cfut_<m40>"] }),
  named3({ id: "cloudflare-api-token", vendor: "Cloudflare", what: apiToken3, keywords: ["cloudflare", "cf_api", "cf_token"], names: "cloudflare|(?<![a-z])cf(?=_)", body: "[A-Za-z0-9_-]{40}", sample: "<m40>", variable: "CLOUDFLARE_API_TOKEN", entropy: 3.5, docs: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/", revoke: "https://dash.cloudflare.com/profile/api-tokens" }),
  named3({ id: "cloudflare-global-api-key", vendor: "Cloudflare", what: { en: "global API key", "zh-CN": "全局 API 密钥" }, keywords: ["cloudflare", "cf_api", "x-auth-key"], names: "cloudflare|(?<![a-z])cf(?=_)|x-auth(?=-key)", body: "[a-f0-9]{37}", sample: "<h37>", variable: "CLOUDFLARE_API_KEY", docs: "https://developers.cloudflare.com/fundamentals/api/get-started/keys/" }),
  token({ id: "cloudflare-origin-ca-key", vendor: "Cloudflare", what: { en: "Origin CA key", "zh-CN": "Origin CA 密钥" }, keywords: ["v1.0-"], body: "v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}", docs: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/", match: ["«v1.0-<h24>-<h146>»"] }),
  token({ id: "flyio-access-token", vendor: "Fly.io", what: accessToken3, keywords: ["fo1_"], body: "fo1_[A-Za-z0-9_-]{43}", entropy: 3.5, docs: "https://fly.io/docs/security/tokens/", match: ["FLY_API_TOKEN=«fo1_<w43>»"] }),
  row({
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
  token({ id: "render-api-key", vendor: "Render", what: apiKey3, keywords: ["rnd_"], body: "rnd_(?=[A-Za-z]*\\d)[A-Za-z0-9]{28,36}", entropy: 3.6, docs: "https://render.com/docs/api", match: ["RENDER_API_KEY=«rnd_<m32>»"], ignore: ["rnd_<m16>"] }),
  row({ id: "render-deploy-hook", vendor: "Render", what: { en: "deploy hook URL", "zh-CN": "部署钩子地址" }, keywords: ["api.render.com/deploy/"], severity: "P1", pattern: /api\.render\.com\/deploy\/srv-[a-z0-9]{20}\?key=(?<secret>[A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])/g, docs: "https://render.com/docs/deploy-hooks", match: ["https://api.render.com/deploy/srv-<a20>?key=«<m11>»"] }),
  named3({ id: "railway-token", vendor: "Railway", what: apiToken3, keywords: ["railway"], names: "railway", nouns: "token", body: UUID2, sample: "<u1>", variable: "RAILWAY_TOKEN", docs: "https://docs.railway.com/guides/public-api" }),
  token({ id: "deno-token", vendor: "Deno Deploy", what: accessToken3, keywords: ["ddp_", "ddw_", "ddo_"], body: "dd[pwo]_[A-Za-z0-9]{36}", docs: "https://docs.deno.com/deploy/api/rest/", match: ["DENO_DEPLOY_TOKEN=«ddp_<m36>»"] }),
  named3({ id: "linode-token", vendor: "Akamai Linode", what: personalToken2, keywords: ["linode"], names: "linode", body: "[a-f0-9]{64}", sample: "<h64>", variable: "LINODE_TOKEN", docs: "https://techdocs.akamai.com/linode-api/reference/get-started" }),
  named3({ id: "vultr-api-key", vendor: "Vultr", what: apiKey3, keywords: ["vultr"], names: "vultr", body: "[A-Z0-9]{36}", sample: "<A36>", variable: "VULTR_API_KEY", docs: "https://www.vultr.com/api/" }),
  named3({ id: "hetzner-api-token", vendor: "Hetzner", what: apiToken3, keywords: ["hcloud", "hetzner"], names: "hcloud|hetzner", nouns: "token|key", body: "[A-Za-z0-9]{64}", sample: "<m64>", variable: "HCLOUD_TOKEN", docs: "https://docs.hetzner.cloud/" }),
  named3({ id: "scaleway-secret-key", vendor: "Scaleway", what: secretKey3, keywords: ["scaleway", "scw_"], names: "scaleway|(?<![a-z])scw(?=_)", nouns: "secret|token", body: UUID2, sample: "<u1>", variable: "SCW_SECRET_KEY", docs: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/" }),
  token({ id: "scalingo-api-token", vendor: "Scalingo", what: apiToken3, keywords: ["tk-us-"], body: "tk-us-[A-Za-z0-9_-]{48}", docs: "https://developers.scalingo.com/#authentication", match: ["«tk-us-<w48>»"] }),
  named3({ id: "ibm-cloud-api-key", vendor: "IBM Cloud", what: apiKey3, keywords: ["ibmcloud", "ibm_cloud", "watson", "ibm_api"], names: "ibm_?cloud|watsonx?|ibm(?=_api)", body: "[A-Za-z0-9_-]{44}", sample: "<m44>", variable: "IBMCLOUD_API_KEY", entropy: 4, docs: "https://cloud.ibm.com/docs/account?topic=account-userapikey" }),
  named3({ id: "fastly-api-token", vendor: "Fastly", what: apiToken3, keywords: ["fastly"], names: "fastly", body: "[A-Za-z0-9_-]{32}", sample: "<m32>", variable: "FASTLY_API_TOKEN", entropy: 3.5, docs: "https://docs.fastly.com/en/guides/using-api-tokens" }),
  named3({ id: "bunny-access-key", vendor: "bunny.net", what: accessToken3, keywords: ["bunny_", "bunnycdn", "bunny.net"], names: "bunny(?:cdn|\\.net)?", body: `(?:${UUID2}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|${UUID2})`, sample: "<u1>", variable: "BUNNY_API_KEY", docs: "https://docs.bunny.net/reference/bunnynet-api-overview" }),
  named3({ id: "yandex-api-key", vendor: "Yandex Cloud", what: apiKey3, keywords: ["aqvn"], names: "yandex|y(?:c|andex)?_?cloud|api", body: "AQVN[A-Za-z0-9_-]{35,38}", sample: "AQVN<m36>", variable: "YANDEX_API_KEY", docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key" }),
  row({ id: "yandex-iam-token", vendor: "Yandex Cloud", what: { en: "IAM token", "zh-CN": "IAM 令牌" }, keywords: ["yandex", "yc_token", "iam_token"], severity: "P1", reach: { before: 10, after: 400 }, entropy: 3.5, pattern: new RegExp(`${START}(?<secret>t1\\.[A-Za-z0-9_-]{1,250}={0,2}\\.[A-Za-z0-9_-]{86}={0,2})(?![A-Za-z0-9_=-])`, "g"), docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token", match: ["YANDEX_TOKEN=«t1.<w60>.<w86>»"] }),
  named3({ id: "yandex-secret-key", vendor: "Yandex Cloud", what: accessKeySecret2, keywords: ["yandex"], names: "yandex", body: "YC[A-Za-z0-9_-]{38}", sample: "YC<w38>", variable: "YANDEX_SECRET_KEY", docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key" }),
  token({ id: "tailscale-key", vendor: "Tailscale", what: { en: "API, auth or OAuth key", "zh-CN": "API / 认证 / OAuth 密钥" }, keywords: ["tskey-"], body: "tskey-[a-z]{2,20}-[A-Za-z0-9_]{8,40}-[A-Za-z0-9_]{16,60}", docs: "https://tailscale.com/kb/1277/key-prefixes", match: ["TS_AUTHKEY=«tskey-auth-<m17>-<m32>»", "«tskey-api-<m17>-<m32>»"], ignore: ["tskey-auth-xxxx"] }),
  token({ id: "defined-networking-key", vendor: "Defined Networking", what: apiToken3, keywords: ["dnkey-"], body: "dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}", docs: "https://docs.defined.net/guides/automating-with-api/", match: ["DNKEY_API_TOKEN=«dnkey-<m26>-<m52>»"] }),
  named3({ id: "ngrok-token", vendor: "ngrok", what: { en: "authtoken or API key", "zh-CN": "authtoken 或 API 密钥" }, keywords: ["ngrok"], names: "ngrok", body: "(?:[A-Za-z0-9]{25,30}_\\d[A-Za-z0-9]{20}|(?:cr|ak)_[A-Za-z0-9]{25,30})", sample: "<m27>_5<m20>", variable: "NGROK_AUTHTOKEN", docs: "https://ngrok.com/docs/agent/config/v3/" }),
  named3({ id: "zerotier-api-token", vendor: "ZeroTier", what: apiToken3, keywords: ["zerotier"], names: "zerotier", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "ZEROTIER_CENTRAL_TOKEN", docs: "https://docs.zerotier.com/api/tokens/" }),
  named3({ id: "cloudinary-api-secret", vendor: "Cloudinary", what: kinds.apiSecret, keywords: ["cloudinary"], names: "cloudinary", nouns: "secret", body: "[A-Za-z0-9_-]{27}", sample: "<m27>", variable: "CLOUDINARY_API_SECRET", entropy: 3.5, docs: "https://cloudinary.com/documentation/cloudinary_credentials_tutorial" }),
  row({ id: "cloudinary-url", vendor: "Cloudinary", what: kinds.apiSecret, keywords: ["cloudinary://"], pattern: /cloudinary:\/\/\d{15}:(?<secret>[A-Za-z0-9_-]{27})@[\w-]{2,60}/g, entropy: 3.5, docs: "https://cloudinary.com/documentation/cloudinary_credentials_tutorial", match: ["CLOUDINARY_URL=cloudinary://<d15>:«<m27>»@demo"], ignore: ["cloudinary://<your_api_key>:<your_api_secret>@demo"] }),
  named3({ id: "imagekit-private-key", vendor: "ImageKit", what: secretKey3, keywords: ["imagekit"], names: "imagekit", body: "private_[A-Za-z0-9+/]{27}=", sample: "private_<m27>=", variable: "IMAGEKIT_PRIVATE_KEY", docs: "https://imagekit.io/docs/api-keys" }),
  named3({ id: "backblaze-key", vendor: "Backblaze", what: { en: "application key", "zh-CN": "应用密钥" }, keywords: ["backblaze", "b2_"], names: "backblaze|(?<![A-Za-z])b2(?=_)", nouns: "key", body: "K00\\d[A-Za-z0-9+/]{27}", sample: "K005<m27>", variable: "B2_APPLICATION_KEY", docs: "https://www.backblaze.com/docs/cloud-storage-application-keys" }),
  named3({ id: "wasabi-secret-key", vendor: "Wasabi", what: accessKeySecret2, keywords: ["wasabi"], names: "wasabi", nouns: "secret", body: "[A-Za-z0-9]{40}", sample: "<m40>", variable: "WASABI_SECRET_KEY", docs: "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key" }),
  row({ id: "microsoft-teams-webhook", vendor: "Microsoft Teams", what: webhookUrl2, keywords: ["webhook.office.com", "outlook.office.com/webhook"], severity: "P1", entropy: 3, pattern: /(?:[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook)\/[0-9a-z-]{36}@[0-9a-z-]{36}\/IncomingWebhook\/(?<secret>[0-9a-z]{32}\/[0-9a-z-]{36}(?:\/[A-Za-z0-9_-]{20,60})?)/gi, docs: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook", match: ["https://a.webhook.office.com/webhookb2/<u1>@<u1>/IncomingWebhook/«<h32>/<u1>»"] })
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
  return services.find(({ named: named4 }) => named4.test(line)) ?? services.find(({ named: named4 }) => named4.test(text2));
}
function real({ secret }) {
  const body = secret.slice(3);
  return random3(body) || /^[a-z]{48}$/.test(body) && !/(.)\1{3}|abcdef/.test(body);
}
var keywords = opening("sk-");
var pattern = new RegExp(`${START}(?<secret>sk-(?![A-Za-z0-9]{20}T3BlbkFJ)(?:[a-f0-9]{32}|[A-Za-z0-9]{48}|[A-Za-z0-9]{51}))${END}`, "g");
var reach = { before: 300, after: 300 };
var rows4 = [
  ...services.map((service) => row({
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
  row({
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
  token({
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
  token({ id: "supabase-access-token", vendor: "Supabase", what: accessToken4, keywords: ["sbp_"], body: "sbp_(?:oauth_|v0_)?[a-f0-9]{40}", docs: "https://supabase.com/docs/reference/api/introduction", match: ["SUPABASE_ACCESS_TOKEN=«sbp_<h40>»"], ignore: ["sbp_<h30>"] }),
  token({ id: "supabase-secret-key", vendor: "Supabase", what: secretKey4, keywords: ["sb_secret_"], body: "sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}", docs: "https://supabase.com/docs/guides/api/api-keys", match: ["SUPABASE_SECRET_KEY=«sb_secret_<w22>_<w8>»"], ignore: ["sb_publishable_<w22>_<w8>"] }),
  token({ id: "neon-api-key", vendor: "Neon", what: apiKey4, keywords: ["napi_"], body: "napi_[a-z0-9]{64}", docs: "https://neon.com/docs/manage/api-keys", match: ["NEON_API_KEY=«napi_<a64>»"] }),
  token({ id: "neon-role-password", vendor: "Neon", what: password, keywords: ["npg_"], body: "npg_(?=[A-Za-z]*\\d)[A-Za-z0-9]{12}", entropy: 3.2, docs: "https://neon.com/docs/connect/connect-from-any-app", match: ["postgresql://owner:«npg_<m12>»@ep-a.neon.tech/db"], ignore: ["npg_<m6>"] }),
  token({ id: "planetscale-password", vendor: "PlanetScale", what: password, keywords: ["pscale_pw_"], body: "pscale_pw_[A-Za-z0-9_=.-]{32,64}", docs: "https://planetscale.com/docs/concepts/connection-strings", match: ["DATABASE_PASSWORD=«pscale_pw_<w43>»"] }),
  token({ id: "planetscale-token", vendor: "PlanetScale", what: serviceToken, keywords: ["pscale_tkn_"], body: "pscale_tkn_[A-Za-z0-9_=.-]{32,64}", docs: "https://planetscale.com/docs/concepts/service-tokens", match: ["«pscale_tkn_<w43>»"] }),
  token({ id: "planetscale-oauth-token", vendor: "PlanetScale", what: accessToken4, keywords: ["pscale_oauth_", "pscale_app_"], body: "pscale_(?:oauth|app_secret)_[A-Za-z0-9_=.-]{32,64}", docs: "https://planetscale.com/docs/concepts/planetscale-oauth-applications", match: ["«pscale_oauth_<w43>»"] }),
  token({ id: "mongodb-atlas-service-account", vendor: "MongoDB Atlas", what: { en: "service account secret", "zh-CN": "服务账号密钥" }, keywords: ["mdb_sa_sk_"], body: "mdb_sa_sk_[A-Za-z0-9_-]{40}", docs: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/", match: ["«mdb_sa_sk_<w40>»"] }),
  named3({ id: "mongodb-atlas-private-key", vendor: "MongoDB Atlas", what: { en: "API private key", "zh-CN": "API 私钥" }, keywords: ["mongodb_atlas", "atlas_private", "atlas_api", "mcli_private", "mongo_atlas"], names: "mongo(?:db)?_?atlas|atlas(?=_private|_api)|mcli", nouns: "private_?(?:api_?)?key|secret", body: UUID3, sample: "<u1>", variable: "MONGODB_ATLAS_PRIVATE_KEY", docs: "https://www.mongodb.com/docs/atlas/configure-api-access/" }),
  named3({ id: "upstash-token", vendor: "Upstash", what: { en: "REST token", "zh-CN": "REST 令牌" }, keywords: ["upstash", "kv_rest_api_token", "qstash"], names: "upstash|kv(?=_rest)|qstash", nouns: "token", body: "(?:A[A-Za-z0-9_-]{55,70}={0,2}|A[A-Za-z0-9+/]{55,70}={0,2}|eyJ[A-Za-z0-9+/]{90,130}={0,2})", sample: "AX<m58>=", variable: "UPSTASH_REDIS_REST_TOKEN", entropy: 4, docs: "https://upstash.com/docs/redis/features/restapi" }),
  token({ id: "databricks-token", vendor: "Databricks", what: personalToken3, keywords: ["dapi"], body: "dapi[a-f0-9]{32}(?:-\\d)?", docs: "https://docs.databricks.com/aws/en/dev-tools/auth/pat", match: ["DATABRICKS_TOKEN=«dapi<h32>»", "«dapi<h32>-2»"], ignore: ["dapi<h30>"] }),
  token({ id: "databricks-oauth-secret", vendor: "Databricks", what: kinds.clientSecret, keywords: ["dose"], body: "dose[a-f0-9]{32}", docs: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m", match: ["DATABRICKS_CLIENT_SECRET=«dose<h32>»"] }),
  named3({ id: "snowflake-pat", vendor: "Snowflake", what: { en: "programmatic access token", "zh-CN": "编程访问令牌" }, keywords: ["snowflake"], reach: { before: 60, after: 700 }, names: "snowflake", body: "eyJraWQiOi[A-Za-z0-9_-]{20,200}\\.eyJ[A-Za-z0-9_-]{40,400}\\.[A-Za-z0-9_-]{80,400}", sample: "eyJraWQiOi<w40>.eyJ<w160>.<w342>", variable: "SNOWFLAKE_TOKEN", docs: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens" }),
  token({ id: "clickhouse-cloud-secret", vendor: "ClickHouse Cloud", what: { en: "API key secret", "zh-CN": "API 密钥" }, keywords: ["4b1d"], body: "4b1d[A-Za-z0-9]{38}", entropy: 3.8, docs: "https://clickhouse.com/docs/cloud/manage/openapi", match: ["«4b1d<m38>»"], ignore: ["4b1d<h28>"], check: ({ secret }) => /[A-Z]/.test(secret) && /[g-z]/.test(secret) }),
  named3({ id: "confluent-secret", vendor: "Confluent", what: apiSecret2, keywords: ["confluent", "ccloud"], names: "confluent|ccloud", body: "(?:cflt[A-Za-z0-9+/]{60}|[A-Za-z0-9+/]{64}|[A-Z0-9]{16}|[a-z0-9]{16})", sample: "<m64>", variable: "CONFLUENT_CLOUD_API_SECRET", docs: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html" }),
  token({ id: "confluent-marked-secret", vendor: "Confluent", what: apiSecret2, keywords: ["cflt"], body: "cflt[A-Za-z0-9+/]{60}", entropy: 4.3, docs: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html", match: ["sasl.password=«cflt<m60>»"], check: ({ line }) => !/confluent|ccloud/i.test(line) }),
  token({ id: "aiven-token", vendor: "Aiven", what: apiToken4, keywords: ["avns_"], body: "AVNS_[A-Za-z0-9_-]{16,24}", entropy: 3.2, docs: "https://aiven.io/docs/platform/concepts/authentication-tokens", match: ["postgres://avnadmin:«AVNS_<w19>»@pg-a.aivencloud.com:12345/defaultdb"], ignore: ["AVNS_<w6>"] }),
  named3({ id: "cockroachdb-api-key", vendor: "CockroachDB", what: apiKey4, keywords: ["ccdb1_", "cockroach"], names: "cockroach|cc(?=_)|api", body: "CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}", sample: "CCDB1_<m22>_<m40>", variable: "COCKROACH_API_KEY", docs: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access" }),
  token({ id: "xata-api-key", vendor: "Xata", what: apiKey4, keywords: ["xau_"], body: "xau_[A-Za-z0-9]{28,40}", entropy: 3.6, docs: "https://xata.io/docs/rest-api/authentication", match: ["XATA_API_KEY=«xau_<m33>»"], ignore: ["xau_<m12>"] }),
  token({ id: "fauna-secret", vendor: "Fauna", what: secretKey4, keywords: ["fnac", "fnad", "fnae", "fnaf"], body: "fnA[CDEFG][A-Za-z0-9_-]{36,52}", entropy: 3.8, docs: "https://docs.fauna.com/", match: ["FAUNA_SECRET=«fnAE<w40>»"], ignore: ["fnAE<m20>"] }),
  row({ id: "convex-deploy-key", vendor: "Convex", what: kinds.deployToken, keywords: ["convex_deploy", "convex"], reach: { before: 80, after: 400 }, entropy: 3.8, pattern: new RegExp(`(?<![A-Za-z0-9_:-])(?<secret>(?:prod|dev|preview|project):[a-z0-9:-]{4,80}\\|[A-Za-z0-9+/=_-]{40,250})${END}`, "g"), docs: "https://docs.convex.dev/cli/deploy-key-types", match: ['CONVEX_DEPLOY_KEY="«prod:happy-otter-123|<m100>»"'], ignore: ["CONVEX_DEPLOYMENT=prod:happy-otter-123"] }),
  token({ id: "zilliz-api-key", vendor: "Zilliz", what: apiKey4, keywords: ["zilliz", "milvus"], reach: { before: 100, after: 220 }, body: `(?:db_[a-z0-9]{12,20}:[^\\s"']{8,40}|[a-f0-9]{72,104})`, docs: "https://docs.zilliz.com/docs/manage-api-keys", check: ({ line }) => /token|key/i.test(line), match: ["ZILLIZ_TOKEN=«<h104>»"], entropy: 3.2 }),
  token({ id: "chroma-api-key", vendor: "Chroma", what: apiKey4, keywords: opening("ck-"), body: "ck-[A-Za-z0-9]{43,48}", entropy: 4, docs: "https://docs.trychroma.com/cloud/getting-started", match: ["CHROMA_API_KEY=«ck-<m44>»"], ignore: ["ck-<m20>"] }),
  named3({ id: "algolia-admin-key", vendor: "Algolia", what: adminKey, keywords: ["algolia"], names: "algolia", nouns: "admin\\w{0,10}|write\\w{0,8}key|secret|monitoring_?key|usage_?key", body: "[a-f0-9]{32}", sample: "<h32>", variable: "ALGOLIA_ADMIN_KEY", docs: "https://www.algolia.com/doc/guides/security/api-keys/", ignore: ["ALGOLIA_SEARCH_KEY=<h32>"] }),
  // Without "admin" in its name it may be the search key, made for pages.
  named3({ id: "algolia-api-key", vendor: "Algolia", what: apiKey4, keywords: ["algolia"], names: "algolia", nouns: "api_?key|token", body: "[a-z0-9]{32}", sample: "<h32>", variable: "ALGOLIA_API_KEY", severity: "P2", docs: "https://www.algolia.com/doc/guides/security/api-keys/", check: ({ match }) => !/search|admin|write|public/i.test(match[0]) }),
  named3({ id: "meilisearch-master-key", vendor: "Meilisearch", what: adminKey, keywords: ["meili"], names: "meili(?:search)?", nouns: "master_?key|admin_?key|api_?key", body: "(?:[a-f0-9]{64}|[A-Za-z0-9_-]{43})", sample: "<w43>", variable: "MEILI_MASTER_KEY", docs: "https://www.meilisearch.com/docs/learn/security/basic_security" }),
  named3({ id: "typesense-api-key", vendor: "Typesense", what: apiKey4, keywords: ["typesense"], names: "typesense", nouns: "admin_?(?:api_?)?key|api_?key", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "TYPESENSE_API_KEY", severity: "P1", docs: "https://typesense.org/docs/guide/install-typesense.html", check: ({ match }) => !/search_?only/i.test(match[0]) }),
  named3({ id: "hasura-admin-secret", vendor: "Hasura", what: adminKey, keywords: ["hasura"], names: "hasura", nouns: "secret", body: "[A-Za-z0-9]{64}", sample: "<m64>", variable: "HASURA_GRAPHQL_ADMIN_SECRET", docs: "https://hasura.io/docs/latest/auth/authentication/admin-secret-access/" }),
  named3({ id: "appwrite-api-key", vendor: "Appwrite", what: apiKey4, keywords: ["appwrite"], names: "appwrite", body: "(?:standard_)?[a-f0-9]{256}", sample: "standard_<h256>", variable: "APPWRITE_API_KEY", docs: "https://appwrite.io/docs/advanced/platform/api-keys" }),
  named3({ id: "influxdb-token", vendor: "InfluxDB", what: apiToken4, keywords: ["influx"], names: "influx(?:db)?", nouns: "token", body: "[A-Za-z0-9_-]{86}==", sample: "<w86>==", variable: "INFLUXDB_TOKEN", entropy: 4.5, docs: "https://docs.influxdata.com/influxdb/v2/admin/tokens/" }),
  token({ id: "tinybird-token", vendor: "Tinybird", what: adminKey, keywords: ["p.eyj"], body: "p\\.eyJ[A-Za-z0-9_-]{80,200}\\.[A-Za-z0-9_-]{43}", docs: "https://www.tinybird.co/docs/forward/administration/tokens", match: ["TINYBIRD_TOKEN=«p.eyJ<m100>.<w43>»"] }),
  named3({ id: "pinata-api-secret", vendor: "Pinata", what: apiSecret2, keywords: ["pinata"], names: "pinata", nouns: "secret", body: "[a-f0-9]{64}", sample: "<h64>", variable: "PINATA_API_SECRET", docs: "https://docs.pinata.cloud/account-management/api-keys" }),
  named3({ id: "redis-cloud-secret", vendor: "Redis Cloud", what: apiSecret2, keywords: ["rediscloud", "redis_cloud"], names: "redis_?cloud", nouns: "secret_?key|api_?key|access_?key", body: "[A-Za-z0-9]{46,54}", sample: "<m50>", variable: "REDISCLOUD_SECRET_KEY", docs: "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/" }),
  token({ id: "dbt-cloud-token", vendor: "dbt Cloud", what: serviceToken, keywords: ["dbtc_", "dbtu_"], body: "dbt[cu]_[A-Za-z0-9_-]{38,44}=?", docs: "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens", match: ["DBT_TOKEN=«dbtc_<w40>»"] }),
  named3({ id: "fivetran-api-secret", vendor: "Fivetran", what: apiSecret2, keywords: ["fivetran"], names: "fivetran", nouns: "secret", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "FIVETRAN_API_SECRET", docs: "https://fivetran.com/docs/rest-api/getting-started" }),
  token({ id: "turso-token", vendor: "Turso", what: apiToken4, keywords: ["turso", "libsql"], reach: { before: 120, after: 900 }, body: "eyJ[A-Za-z0-9_-]{20,60}\\.eyJ[A-Za-z0-9_-]{40,400}\\.[A-Za-z0-9_-]{86}", docs: "https://docs.turso.tech/sdk/authentication", check: ({ line }) => /token|key/i.test(line), match: ["TURSO_AUTH_TOKEN=«eyJ<m33>.eyJ<m150>.<w86>»"] }),
  named3({ id: "looker-client-secret", vendor: "Looker", what: kinds.clientSecret, keywords: ["looker"], names: "(?<![A-Za-z]{2})looker", body: "(?:[A-Za-z0-9]{24}|[A-Za-z0-9]{20})", sample: "<m24>", variable: "LOOKER_CLIENT_SECRET", entropy: 3.2, docs: "https://cloud.google.com/looker/docs/api-auth" }),
  token({ id: "metabase-api-key", vendor: "Metabase", what: apiKey4, keywords: opening("mb_"), body: "mb_[A-Za-z0-9+/]{43}=", entropy: 4, docs: "https://www.metabase.com/docs/latest/people-and-groups/api-keys", match: ["METABASE_API_KEY=«mb_<m43>=»"] }),
  token({ id: "tableau-pat", vendor: "Tableau", what: personalToken3, keywords: ["tableau"], reach: { before: 100, after: 200 }, body: "[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}", docs: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm", match: ["TABLEAU_TOKEN=«<m22>==:<m32>»"] }),
  token({ id: "couchbase-api-secret", vendor: "Couchbase Capella", what: apiSecret2, keywords: ["capella", "couchbase"], reach: { before: 100, after: 200 }, body: "[A-Za-z0-9%!@#]{64}", docs: "https://docs.couchbase.com/cloud/management-api-guide/management-api-intro.html", check: ({ line }) => /(?:capella|couchbase)[\w.-]{0,30}(?:secret|token|key)["']?\s{0,3}[:=]/i.test(line), match: ["CAPELLA_API_SECRET=«<m64>»"], entropy: 4.2 }),
  row({ id: "elastic-api-key-header", vendor: "Elastic Cloud", what: apiKey4, keywords: ["apikey "], entropy: 4.3, severity: "P1", pattern: /Authorization["']?\s{0,3}[:=,]\s{0,3}["']?ApiKey (?<secret>[A-Za-z0-9+/]{56,64}={0,2})(?![A-Za-z0-9+/=])/gi, docs: "https://www.elastic.co/docs/deploy-manage/api-keys", match: ['curl -H "Authorization: ApiKey «<m58>==»"'] }),
  row({ id: "kafka-sasl-password", vendor: "Apache Kafka", what: password, keywords: ["sasl.jaas.config", "plainloginmodule", "scramloginmodule"], reach: { before: 60, after: 300 }, entropy: 2.8, pattern: /(?:Plain|Scram)LoginModule\s{1,4}required[^;\n]{0,160}?password\s{0,2}=\s{0,2}\\?["'](?<secret>[^"'\\\s$<>{}]{8,120})\\?["']/g, docs: "https://kafka.apache.org/documentation/#security_sasl_jaasconfig", match: ['sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="«<m20>»";'], ignore: ['PlainLoginModule required username="u" password="${KAFKA_PASSWORD}";'], check: ({ secret }) => /\d/.test(secret) && secret.length >= 12 && !/secret|password|admin|changeme/i.test(secret) })
];

// rules/secret/providers/identity.ts
var { accessToken: accessToken5, apiKey: apiKey5, apiToken: apiToken5, clientSecret: clientSecret2, personalToken: personalToken4, secretKey: secretKey5 } = kinds;
var rows6 = [
  named3({ id: "okta-api-token", vendor: "Okta", what: apiToken5, keywords: ["okta", "ssws"], names: "(?<![A-Za-z])okta|ssws", body: "00[A-Za-z0-9_=-]{40}", sample: "00<w40>", variable: "OKTA_API_TOKEN", entropy: 3.8, docs: "https://developer.okta.com/docs/guides/create-an-api-token/main/" }),
  row({ id: "okta-ssws-header", vendor: "Okta", what: apiToken5, keywords: ["ssws "], entropy: 3.8, pattern: new RegExp(`SSWS (?<secret>00[A-Za-z0-9_-]{40})${END}`, "gi"), docs: "https://developer.okta.com/docs/guides/create-an-api-token/main/", match: ["Authorization: SSWS «00<w40>»"] }),
  named3({ id: "okta-client-secret", vendor: "Okta", what: clientSecret2, keywords: ["okta"], names: "(?<![A-Za-z])okta", nouns: "secret", body: "(?:[A-Za-z0-9_-]{64}|(?!00)[A-Za-z0-9_-]{40})", sample: "<w64>", variable: "OKTA_CLIENT_SECRET", entropy: 4, docs: "https://developer.okta.com/docs/guides/implement-grant-type/clientcreds/main/" }),
  named3({ id: "auth0-client-secret", vendor: "Auth0", what: clientSecret2, keywords: ["auth0"], names: "auth0", nouns: "secret", body: "[A-Za-z0-9_-]{64}", sample: "<w64>", variable: "AUTH0_CLIENT_SECRET", entropy: 4, docs: "https://auth0.com/docs/get-started/applications/rotate-client-secret" }),
  token({ id: "clerk-secret-key", vendor: "Clerk", what: secretKey5, keywords: ["sk_live_", "sk_test_"], body: "sk_(?:live|test)_(?![a-f0-9]{40}(?![A-Za-z0-9]))[A-Za-z0-9]{40,50}", docs: "https://clerk.com/docs/deployments/clerk-environment-variables", match: ["CLERK_SECRET_KEY=«sk_live_<m42>»"], ignore: ["sk_live_<m60>", "pk_live_<m42>"], check: ({ secret }) => secret.startsWith("sk_live") || { severity: "P2" } }),
  named3({ id: "workos-api-key", vendor: "WorkOS", what: apiKey5, keywords: ["workos"], names: "workos", body: "sk_(?:live_|test_)?[A-Za-z0-9]{50,110}", sample: "sk_live_<m80>", variable: "WORKOS_API_KEY", docs: "https://workos.com/docs/reference/api-keys" }),
  row({ id: "stytch-secret", vendor: "Stytch", what: secretKey5, keywords: ["secret-live-", "secret-test-"], entropy: 4, pattern: /(?<![A-Za-z0-9_-])(?<secret>secret-(?:live|test)-[A-Za-z0-9_-]{35,48}=?)(?![A-Za-z0-9_=-])/g, docs: "https://stytch.com/docs/api/authentication", match: ["STYTCH_SECRET=«secret-live-<w35>=»"], ignore: ["secret-live-11111111-1111-1111-1111-111111111111"] }),
  row({ id: "authress-access-key", vendor: "Authress", what: { en: "service client access key", "zh-CN": "服务客户端访问密钥" }, keywords: [".acc-", ".acc_"], entropy: 3, pattern: /(?<![A-Za-z0-9])(?<secret>(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120})(?![A-Za-z0-9+/_=-])/g, docs: "https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning", match: ["«sc_<a10>.<a4>.acc-<a20>.<m43>»"] }),
  named3({ id: "descope-management-key", vendor: "Descope", what: { en: "management key", "zh-CN": "管理密钥" }, keywords: ["descope"], names: "descope", nouns: "management_?key|access_?key", body: "K[A-Za-z0-9]{100,140}", sample: "K2<m120>", variable: "DESCOPE_MANAGEMENT_KEY", docs: "https://docs.descope.com/management/m2m-access-keys" }),
  named3({ id: "kinde-client-secret", vendor: "Kinde", what: clientSecret2, keywords: ["kinde"], names: "kinde", nouns: "secret", body: "[A-Za-z0-9]{44,64}", sample: "<m50>", variable: "KINDE_CLIENT_SECRET", docs: "https://docs.kinde.com/developer-tools/" }),
  named3({ id: "onelogin-client-secret", vendor: "OneLogin", what: clientSecret2, keywords: ["onelogin"], names: "onelogin", nouns: "secret", body: "[a-f0-9]{64}", sample: "<h64>", variable: "ONELOGIN_CLIENT_SECRET", docs: "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials" }),
  named3({ id: "jumpcloud-api-key", vendor: "JumpCloud", what: apiKey5, keywords: ["jumpcloud"], names: "jumpcloud", body: "(?:jca_[A-Za-z0-9]{36}|[a-f0-9]{40})", sample: "<h40>", variable: "JUMPCLOUD_API_KEY", docs: "https://jumpcloud.com/support/jumpcloud-apis1" }),
  named3({ id: "bitwarden-client-secret", vendor: "Bitwarden", what: clientSecret2, keywords: ["bitwarden", "bw_client"], names: "bitwarden|(?<![a-z])bw(?=_client)", nouns: "secret", body: "[A-Za-z0-9]{30}", sample: "<m30>", variable: "BW_CLIENTSECRET", docs: "https://bitwarden.com/help/personal-api-key/" }),
  row({ id: "bitwarden-access-token", vendor: "Bitwarden", what: accessToken5, keywords: ["bws_access", "bitwarden", "bws"], entropy: 3.5, pattern: /(?<![A-Za-z0-9.])(?<secret>0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)/g, docs: "https://bitwarden.com/help/access-tokens/", match: ["BWS_ACCESS_TOKEN=«0.<u1>.<m30>:<m22>==»"] }),
  named3({ id: "duo-secret-key", vendor: "Duo", what: secretKey5, keywords: ["duo_skey", "duo_secret", "duosecurity", "duo_client"], names: "(?<![a-z])duo(?:security)?", nouns: "secret|skey", body: "[A-Za-z0-9]{40}", sample: "<m40>", variable: "DUO_SKEY", docs: "https://duo.com/docs/authapi" }),
  named3({ id: "keycloak-client-secret", vendor: "Keycloak", what: clientSecret2, keywords: ["keycloak"], names: "keycloak", nouns: "secret", body: "(?:[A-Za-z0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})", sample: "<m32>", variable: "KEYCLOAK_CLIENT_SECRET", severity: "P1", docs: "https://www.keycloak.org/docs/latest/server_admin/" }),
  row({ id: "intra42-client-secret", vendor: "42", what: clientSecret2, keywords: ["s-s4t2ud-", "s-s4t2af-"], entropy: 3, pattern: /(?<![A-Za-z0-9_-])(?<secret>s-s4t2(?:ud|af)-[a-fA-F0-9]{64})(?![A-Za-z0-9])/g, docs: "https://api.intra.42.fr/apidoc/guides/getting_started", match: ["«s-s4t2ud-<h64>»"] }),
  row({ id: "wireguard-private-key", vendor: "WireGuard", what: { en: "private or preshared key", "zh-CN": "私钥或预共享密钥" }, keywords: ["privatekey", "presharedkey"], entropy: 4, pattern: /(?<![A-Za-z])P(?:rivate|reshared)Key\s{0,3}=\s{0,3}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])/g, docs: "https://www.wireguard.com/quickstart/", check: ({ path: path2, text: text2 }) => /\[(?:Interface|Peer)\]|AllowedIPs/.test(text2) || /wg|wireguard|\.conf$/i.test(path2), match: ["[Interface]\nPrivateKey = «<b42>Y=»"], reach: { before: 200, after: 200 } }),
  named3({ id: "fusionauth-api-key", vendor: "FusionAuth", what: apiKey5, keywords: ["fusionauth"], names: "fusionauth", body: "[A-Za-z0-9_-]{43,86}", sample: "<w48>", variable: "FUSIONAUTH_API_KEY", entropy: 4, docs: "https://fusionauth.io/docs/apis/authentication" }),
  named3({ id: "frontegg-api-key", vendor: "Frontegg", what: apiKey5, keywords: ["frontegg"], names: "frontegg", body: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", sample: "<u1>", variable: "FRONTEGG_API_KEY", docs: "https://developers.frontegg.com/" }),
  token({ id: "unkey-root-key", vendor: "Unkey", what: { en: "root key", "zh-CN": "根密钥" }, keywords: ["unkey_"], body: "unkey_[A-Za-z0-9]{20,32}", entropy: 3.6, docs: "https://www.unkey.com/docs/security/root-keys", match: ["UNKEY_ROOT_KEY=«unkey_<m24>»"] }),
  token({ id: "arcjet-key", vendor: "Arcjet", what: apiKey5, keywords: ["ajkey_"], body: "ajkey_[a-z0-9]{26,32}", severity: "P1", docs: "https://docs.arcjet.com/", match: ["ARCJET_KEY=«ajkey_<a26>»"] }),
  row({ id: "cloudflare-turnstile-secret", vendor: "Cloudflare Turnstile", what: secretKey5, keywords: ["0x4aaaaaaa"], severity: "P1", entropy: 3, pattern: /secret[\w.-]{0,20}["']?\s{0,3}[:=]\s{0,3}["']?0x4AAAAAAA(?<secret>[A-Za-z0-9_-]{22,30})(?![A-Za-z0-9_-])/gi, docs: "https://developers.cloudflare.com/turnstile/get-started/", match: ["TURNSTILE_SECRET_KEY=0x4AAAAAAA«<m25>»"], ignore: ["TURNSTILE_SITE_KEY=0x4AAAAAAA<m14>"] }),
  named3({ id: "hcaptcha-secret", vendor: "hCaptcha", what: secretKey5, keywords: ["hcaptcha"], names: "hcaptcha", nouns: "secret", body: "(?:0x[a-fA-F0-9]{40}|ES_[a-f0-9]{32})", sample: "ES_<h32>", variable: "HCAPTCHA_SECRET", severity: "P1", docs: "https://docs.hcaptcha.com/", check: ({ secret }) => !/^0x0+$/.test(secret) }),
  row({ id: "apple-app-specific-password", vendor: "Apple", what: { en: "app-specific password", "zh-CN": "App 专用密码" }, keywords: ["apple_", "app_specific", "appleid", "notarize"], entropy: 2.8, pattern: /(?:apple|notari[sz]e|app_specific)[\w.-]{0,30}pass(?:word)?["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[a-z]{4}-[a-z]{4}-[a-z]{4}-[a-z]{4})(?![\w-])/gi, docs: "https://support.apple.com/en-us/102654", match: ["APPLE_APP_SPECIFIC_PASSWORD=«<l4>-<l4>-<l4>-<l4>»"], ignore: ["APPLE_APP_SPECIFIC_PASSWORD=abcd-efgh-ijkl-mnop"], check: ({ secret }) => !/abcd|xxxx|your|pass|word|here/.test(secret) }),
  row({ id: "maxmind-license-key", vendor: "MaxMind", what: { en: "license key", "zh-CN": "许可证密钥" }, keywords: ["_mmk"], entropy: 3.8, pattern: new RegExp(`(?<![A-Za-z0-9_-])(?<secret>[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)${END}`, "g"), docs: "https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key", match: ["MAXMIND_LICENSE_KEY=«<m6>_<m29>_mmk»"] }),
  named3({ id: "portainer-token", vendor: "Portainer", what: personalToken4, keywords: ["ptr_"], names: "portainer|token|key", body: "ptr_[A-Za-z0-9+/_-]{43}=", sample: "ptr_<m43>=", variable: "PORTAINER_TOKEN", docs: "https://docs.portainer.io/api/access" })
];

// rules/secret/providers/messaging.ts
var { accessToken: accessToken6, apiKey: apiKey6, apiSecret: apiSecret3, apiToken: apiToken6, appSecret: appSecret2, botToken, clientSecret: clientSecret3, refreshToken: refreshToken2, webhookSecret, webhookUrl: webhookUrl3 } = kinds;
var UUID4 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var rows7 = [
  // Slack
  token({ id: "slack-bot-token", vendor: "Slack", what: botToken, keywords: ["xoxb-"], body: "xoxb-(?:\\d{8,14}-\\d{8,14}(?:-[A-Za-z0-9]{18,40}|[A-Za-z0-9-]{0,60})|\\d{8,14}-[A-Za-z0-9]{18,26})", entropy: 2.8, docs: "https://api.slack.com/authentication/token-types", match: ["SLACK_BOT_TOKEN=«xoxb-<d12>-<d13>-<m24>»", "«xoxb-<d12>-<m24>»"], nearMisses: false, ignore: ["xoxb-<x4>-token", "xoxb-<d12>-<d12>-<x24>"], check: ({ secret }) => !/0{8}|1234567890|x{6}/i.test(secret) }),
  token({ id: "slack-user-token", vendor: "Slack", what: accessToken6, keywords: ["xoxp-", "xoxe-"], body: "xox[pe](?:-\\d{10,13}){3}-[A-Za-z0-9-]{28,34}", docs: "https://api.slack.com/authentication/token-types", match: ["«xoxp-<d12>-<d12>-<d13>-<h32>»"], ignore: ["xoxp-<d10>"] }),
  token({ id: "slack-app-token", vendor: "Slack", what: { en: "app-level token", "zh-CN": "应用级令牌" }, keywords: ["xapp-"], body: "xapp-\\d-[A-Z0-9]{9,14}-\\d{8,14}-[a-z0-9]{32,66}", docs: "https://api.slack.com/authentication/token-types", match: ["SLACK_APP_TOKEN=«xapp-1-A<A10>-<d13>-<h64>»"] }),
  token({ id: "slack-app-token-short", vendor: "Slack", what: { en: "app-level token", "zh-CN": "应用级令牌" }, keywords: ["xapp-"], body: "(?:xapp|XAPP)-\\d-[A-Za-z0-9]{4,14}-\\d{2,14}-[A-Za-z0-9]{6,31}", severity: "P1", entropy: 3.2, docs: "https://api.slack.com/authentication/token-types", match: ["«xapp-1-A<A8>-<d8>-<h24>»"], nearMisses: false, ignore: ["xapp-1-<l4>-01-abc"] }),
  token({ id: "slack-config-token", vendor: "Slack", what: { en: "app configuration token", "zh-CN": "应用配置令牌" }, keywords: ["xoxe.xox"], body: "xoxe\\.xox[bp]-\\d-[A-Za-z0-9]{140,170}", docs: "https://api.slack.com/authentication/config-tokens", match: ["«xoxe.xoxp-1-<m164>»"] }),
  token({ id: "slack-config-refresh-token", vendor: "Slack", what: refreshToken2, keywords: ["xoxe-"], body: "xoxe-\\d-[A-Za-z0-9]{140,150}", docs: "https://api.slack.com/authentication/config-tokens", match: ["«xoxe-1-<m146>»"] }),
  token({ id: "slack-legacy-token", vendor: "Slack", what: accessToken6, keywords: ["xoxo-", "xoxs-", "xoxc-", "xoxd-"], body: "(?:xox[os]-\\d{1,13}-\\d{1,13}-\\d{1,13}-[a-fA-F0-9]{8,66}|xoxc-\\d{8,13}-\\d{8,13}-\\d{8,13}-[a-f0-9]{64})", docs: "https://api.slack.com/legacy/custom-integrations/legacy-tokens", match: ["«xoxs-<d10>-<d10>-<d10>-<h40>»"] }),
  token({ id: "slack-workspace-token", vendor: "Slack", what: { en: "workspace token", "zh-CN": "工作区令牌" }, keywords: ["xoxa-", "xoxr-"], body: "xox[ar]-(?:\\d-)?[A-Za-z0-9]{8,48}(?:-[A-Za-z0-9]{8,48}){0,3}", docs: "https://api.slack.com/authentication/token-types", match: ["«xoxa-2-<m46>»"], ignore: ["xoxa-token"] }),
  row({ id: "slack-webhook-url", vendor: "Slack", what: webhookUrl3, keywords: ["hooks.slack.com/"], entropy: 3.3, pattern: /hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services|workflows|triggers)\/[A-Za-z0-9+/]{38,84})(?![A-Za-z0-9+/])/gi, docs: "https://api.slack.com/messaging/webhooks", check: ({ secret }) => !/X{6}|0{8}|YOUR/i.test(secret), match: ["https://hooks.slack.com/«services/T<A10>/B<A10>/<m24>»"], ignore: ["https://hooks.slack.com/services/T<A8>/B<A8>/<x24>", "https://hooks.slack.com/services/..."] }),
  named3({ id: "slack-signing-secret", vendor: "Slack", what: webhookSecret, keywords: ["slack_signing", "slack_client_secret", "slacksigning", "signingsecret", "signing_secret", "slack-signing"], names: "slack|(?<![A-Za-z])signing", nouns: "secret", body: "[a-f0-9]{32}", sample: "<h32>", variable: "SLACK_SIGNING_SECRET", severity: "P1", docs: "https://api.slack.com/authentication/verifying-requests-from-slack" }),
  // Discord, Telegram, others
  row({ id: "discord-bot-token", vendor: "Discord", what: botToken, keywords: ["discord", "bot_token", "bottoken", "client.login", "bot.run"], reach: { before: 120, after: 200 }, entropy: 4, pattern: new RegExp(`${START}(?<secret>[MNO][A-Za-z\\d]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38})(?![A-Za-z0-9_.-])`, "g"), docs: "https://discord.com/developers/docs/reference#authentication", match: ["DISCORD_TOKEN=«MT<m24>.<w6>.<w38>»"], ignore: ["DISCORD_TOKEN=MT<m10>.<w6>.<w10>"] }),
  row({ id: "discord-webhook-url", vendor: "Discord", what: webhookUrl3, keywords: ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/", "discord.com/api/v"], severity: "P1", entropy: 4, pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<secret>[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])/gi, docs: "https://discord.com/developers/docs/resources/webhook", match: ["https://discord.com/api/webhooks/<d18>/«<w68>»"], ignore: ["https://discord.com/api/webhooks/123/abc"] }),
  named3({ id: "discord-client-secret", vendor: "Discord", what: clientSecret3, keywords: ["discord"], names: "discord", body: "(?:[A-Za-z0-9=_-]{32}|[a-f0-9]{64})", sample: "<m32>", variable: "DISCORD_CLIENT_SECRET", entropy: 3.3, docs: "https://discord.com/developers/docs/topics/oauth2" }),
  // An ID where the name promises a token: no secret, but a mistake worth a line.
  row({ id: "discord-application-id", vendor: "Discord", what: { en: "application ID", "zh-CN": "应用 ID" }, keywords: ["discord"], entropy: 2.2, pattern: /discord[\w.-]{0,20}(?:token|secret)["'`]?(?: string)?\s{0,3}(?:=>|[:?.]{0,3}=|:|>|,)\s{0,12}["'`]?(?<secret>\d{17,19}|\d{32})(?!\w)/gi, check: () => ({ severity: "P3", message: "publishable-key" }), docs: "https://discord.com/developers/docs/reference#snowflakes", match: ["DISCORD_TOKEN=«<d18>»"] }),
  row({
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
    check: ({ secret }) => !/1234567890:|123456789:/.test(secret)
  }),
  named3({ id: "telegram-bot-token-named", vendor: "Telegram", what: botToken, keywords: ["telegr"], names: "telegr(?:am)?", nouns: "token|key|bot|api", body: "\\d{5,16}:A(?!A)[A-Za-z0-9_-]{34}", sample: "<d9>:AB<w33>", variable: "TELEGRAM_BOT_TOKEN", entropy: 3.5, docs: "https://core.telegram.org/bots/api#authorizing-your-bot" }),
  named3({ id: "mattermost-token", vendor: "Mattermost", what: accessToken6, keywords: ["mattermost"], names: "mattermost", body: "[a-z0-9]{26}", sample: "<a26>", variable: "MATTERMOST_TOKEN", entropy: 3.3, docs: "https://developers.mattermost.com/integrate/reference/personal-access-token/" }),
  named3({ id: "line-channel-token", vendor: "LINE", what: { en: "channel access token", "zh-CN": "频道访问令牌" }, keywords: ["line_channel", "linebotapi", "line_bot", "channel_access_token", "channelaccesstoken"], reach: { before: 60, after: 360 }, names: "line|channel", nouns: "token", body: "[A-Za-z0-9+/]{140,180}={0,2}", sample: "<b170>=", variable: "LINE_CHANNEL_ACCESS_TOKEN", entropy: 4.5, docs: "https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/" }),
  token({ id: "webex-bot-token", vendor: "Webex", what: botToken, keywords: ["webex", "cisco_spark", "ciscospark"], reach: { before: 100, after: 260 }, body: `[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_${UUID4}`, docs: "https://developer.webex.com/docs/bots", match: ["WEBEX_TOKEN=«<m64>_PF84_<u1>»"] }),
  token({ id: "zulip-api-key", vendor: "Zulip", what: apiKey6, keywords: ["zulip"], reach: { before: 100, after: 200 }, body: "[A-Za-z0-9]{32}", entropy: 3.8, docs: "https://zulip.com/api/api-keys", check: ({ line, secret }) => random3(secret) && /(?:^|[^a-z])key["']?\s{0,3}[:=]|zulip[\w.-]{0,20}key/i.test(line), match: ["ZULIP_API_KEY=«<m32>»"], ignore: ["zulip commit <h32>"] }),
  // Mail
  row({ id: "sendgrid-api-key", vendor: "SendGrid", what: apiKey6, keywords: ["sg."], entropy: 4, pattern: new RegExp(`(?:(?<![A-Za-z0-9_.-])|(?<=\\\\[nrt]))(?<secret>SG\\.[A-Za-z0-9=_.-]{66})(?![A-Za-z0-9=_-])`, "g"), docs: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys", match: ["SENDGRID_API_KEY=«SG.<w22>.<w43>»"], ignore: ["SG.<w22>.<w20>", "SG.<x22>.<x43>"] }),
  named3({ id: "mailgun-private-key", vendor: "Mailgun", what: apiKey6, keywords: ["mailgun"], names: "mailgun|(?<![a-z])mg", body: "(?:key-[a-f0-9]{32}|[a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8})", sample: "key-<h32>", variable: "MAILGUN_API_KEY", docs: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth", match: ["MAILGUN_API_KEY=«<h32>-<h8>-<h8>»"] }),
  named3({ id: "mailgun-signing-key", vendor: "Mailgun", what: webhookSecret, keywords: ["mailgun"], names: "mailgun", body: "[a-f0-9]{32}", sample: "<h32>", variable: "MAILGUN_WEBHOOK_SIGNING_KEY", severity: "P1", docs: "https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks" }),
  named3({ id: "mailgun-public-key", vendor: "Mailgun", what: { en: "public validation key", "zh-CN": "公开校验密钥" }, keywords: ["pubkey-"], names: "mailgun", body: "pubkey-[a-f0-9]{32}", sample: "pubkey-<h32>", variable: "MAILGUN_PUBLIC_KEY", check: () => ({ severity: "P3", message: "publishable-key" }), docs: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth" }),
  token({ id: "mailchimp-api-key", vendor: "Mailchimp", what: apiKey6, keywords: ["-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9"], body: "[0-9a-f]{32}-us\\d{1,2}(?!\\))", entropy: 3.2, docs: "https://mailchimp.com/developer/marketing/guides/quick-start/", match: ["MAILCHIMP_API_KEY=«<h32>-us14»"], ignore: ["<h30>-us14"] }),
  token({ id: "mandrill-api-key", vendor: "Mandrill", what: apiKey6, keywords: ["mandrill"], reach: { before: 100, after: 160 }, body: "md-[A-Za-z0-9_-]{22}", docs: "https://mailchimp.com/developer/transactional/guides/quick-start/", match: ["MANDRILL_API_KEY=«md-<w22>»"] }),
  named3({ id: "mandrill-legacy-key", vendor: "Mandrill", what: apiKey6, keywords: ["mandrill"], names: "mandrill", body: "[A-Za-z0-9_-]{22}", sample: "<m22>", variable: "MANDRILL_API_KEY", entropy: 3.5, docs: "https://mailchimp.com/developer/transactional/guides/quick-start/" }),
  named3({ id: "postmark-server-token", vendor: "Postmark", what: apiToken6, keywords: ["postmark"], names: "postmark", body: UUID4, sample: "<u1>", variable: "POSTMARK_SERVER_TOKEN", docs: "https://postmarkapp.com/developer/api/overview#authentication", ignore: ["POSTMARK_API_TEST"] }),
  token({ id: "resend-api-key", vendor: "Resend", what: apiKey6, keywords: opening("re_"), body: "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}", entropy: 3.6, docs: "https://resend.com/docs/dashboard/api-keys/introduction", match: ["RESEND_API_KEY=«re_<m8>_<m24>»"], ignore: ["re_123456789", "re_<l6>_<l20>"], check: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret) }),
  token({ id: "brevo-api-key", vendor: "Brevo", what: apiKey6, keywords: ["xkeysib-"], body: "xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}", docs: "https://developers.brevo.com/docs/getting-started", match: ["BREVO_API_KEY=«xkeysib-<h64>-<m16>»"] }),
  token({ id: "brevo-smtp-key", vendor: "Brevo", what: { en: "SMTP key", "zh-CN": "SMTP 密钥" }, keywords: ["xsmtpsib-"], body: "xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}", docs: "https://developers.brevo.com/docs/smtp-integration", match: ["«xsmtpsib-<h64>-<m16>»"] }),
  named3({ id: "mailjet-secret-key", vendor: "Mailjet", what: kinds.secretKey, keywords: ["mailjet", "mj_apikey"], names: "mailjet|mj(?=_)", body: "[a-f0-9]{32}", sample: "<h32>", variable: "MJ_APIKEY_PRIVATE", nouns: "secret|private|key", docs: "https://dev.mailjet.com/email/guides/" }),
  token({ id: "mailersend-api-token", vendor: "MailerSend", what: apiToken6, keywords: ["mlsn."], body: "mlsn\\.[a-f0-9]{64}", docs: "https://developers.mailersend.com/general.html#authentication", match: ["MAILERSEND_API_KEY=«mlsn.<h64>»"] }),
  named3({ id: "sparkpost-api-key", vendor: "SparkPost", what: apiKey6, keywords: ["sparkpost"], names: "sparkpost", body: "[a-f0-9]{40}", sample: "<h40>", variable: "SPARKPOST_API_KEY", docs: "https://developers.sparkpost.com/api/#header-authentication" }),
  token({ id: "loops-api-key", vendor: "Loops", what: apiKey6, keywords: ["loops_api", "loops.so"], reach: { before: 60, after: 120 }, body: "[a-f0-9]{32}", docs: "https://loops.so/docs/api-reference/intro", check: ({ line, secret }) => random3(secret) && /loops[\w.-]{0,20}key["']?\s{0,3}[:=]/i.test(line), match: ["LOOPS_API_KEY=«<h32>»"] }),
  named3({ id: "sendbird-token", vendor: "Sendbird", what: apiToken6, keywords: ["sendbird"], names: "sendbird", body: `(?:[a-f0-9]{40}|${UUID4})`, sample: "<h40>", variable: "SENDBIRD_API_TOKEN", docs: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api" }),
  named3({ id: "beamer-api-token", vendor: "Beamer", what: apiToken6, keywords: ["beamer"], names: "beamer", body: "b_[A-Za-z0-9=_-]{44}", sample: "b_<w44>", variable: "BEAMER_API_KEY", docs: "https://www.getbeamer.com/docs/api/" }),
  // SMS, voice, push
  row({ id: "twilio-api-key", vendor: "Twilio", what: apiKey6, keywords: ["twilio", "sk0", "sk1", "sk2", "sk3", "sk4", "sk5", "sk6", "sk7", "sk8", "sk9", ...opening("ska", "skb", "skc", "skd", "ske", "skf")], severity: "P1", entropy: 3.2, pattern: new RegExp(`(?<![A-Za-z0-9+/_-])(?<secret>SK[0-9a-fA-F]{32})(?![A-Za-z0-9+/=_-])`, "g"), docs: "https://www.twilio.com/docs/iam/api-keys", match: ["TWILIO_API_KEY=«SK<h32>»"], ignore: ["SK<h30>", "TASK<h32>"] }),
  named3({ id: "twilio-auth-token", vendor: "Twilio", what: { en: "auth token or API key secret", "zh-CN": "认证令牌或 API 密钥" }, keywords: ["twilio"], names: "twilio", body: "(?:[a-f0-9]{32}|[A-Za-z0-9]{32})", sample: "<h32>", variable: "TWILIO_AUTH_TOKEN", docs: "https://www.twilio.com/docs/iam/api/authtoken" }),
  row({ id: "twilio-account-pair", vendor: "Twilio", what: { en: "auth token beside its account SID", "zh-CN": "与账户 SID 成对的认证令牌" }, keywords: ["account_sid", "accountsid"], reach: { before: 20, after: 200 }, entropy: 3.2, pattern: /account_?sid["']?\s{0,3}[:=]\s{0,3}["']?AC[a-f0-9]{32}["']?[\s,;]{1,12}["']?(?:const |let |var )?auth_?token["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[a-f0-9]{32})(?![A-Za-z0-9])/gi, docs: "https://www.twilio.com/docs/iam/api/authtoken", match: ['account_sid = "AC<h32>"\nauth_token = "«<h32>»"'] }),
  named3({ id: "messagebird-access-key", vendor: "Bird (MessageBird)", what: accessToken6, keywords: ["messagebird", "message-bird", "message_bird"], names: "message[_-]?bird", body: `(?:[A-Za-z0-9]{25}|${UUID4})`, sample: "<m25>", variable: "MESSAGEBIRD_ACCESS_KEY", entropy: 3.3, docs: "https://developers.messagebird.com/api/" }),
  named3({ id: "vonage-api-secret", vendor: "Vonage", what: apiSecret3, keywords: ["vonage", "nexmo"], names: "vonage|nexmo", nouns: "secret", body: "[A-Za-z0-9]{16}", sample: "<m16>", variable: "VONAGE_API_SECRET", entropy: 3.2, docs: "https://developer.vonage.com/en/getting-started/concepts/authentication" }),
  named3({ id: "telnyx-api-key", vendor: "Telnyx", what: apiKey6, keywords: ["telnyx"], names: "telnyx", body: "KEY[A-Za-z0-9_-]{55}", sample: "KEY<w55>", variable: "TELNYX_API_KEY", docs: "https://developers.telnyx.com/docs/overview" }),
  named3({ id: "plivo-auth-token", vendor: "Plivo", what: { en: "auth token", "zh-CN": "认证令牌" }, keywords: ["plivo"], names: "plivo", nouns: "token", body: "[A-Za-z0-9]{40}", sample: "<m40>", variable: "PLIVO_AUTH_TOKEN", docs: "https://www.plivo.com/docs/account/api/overview" }),
  token({ id: "onesignal-api-key", vendor: "OneSignal", what: apiKey6, keywords: ["os_v2_"], body: "os_v2_(?:app|org)_[a-z2-7]{90,110}", docs: "https://documentation.onesignal.com/docs/en/keys-and-ids", match: ["ONESIGNAL_API_KEY=«os_v2_app_a2<l98>»"], entropy: 3 }),
  named3({ id: "pusher-secret", vendor: "Pusher", what: appSecret2, keywords: ["pusher"], names: "pusher", nouns: "secret", body: "[a-f0-9]{20}", sample: "<h20>", variable: "PUSHER_APP_SECRET", entropy: 2.7, docs: "https://pusher.com/docs/channels/getting_started/" }),
  row({ id: "ably-api-key", vendor: "Ably", what: apiKey6, keywords: ["ably"], reach: { before: 60, after: 160 }, entropy: 3.8, pattern: new RegExp(`${START}(?<secret>[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43})${END}`, "g"), docs: "https://ably.com/docs/auth/basic", match: ["ABLY_API_KEY=«<m6>.<m6>:<w43>»"] }),
  token({ id: "pubnub-secret-key", vendor: "PubNub", what: kinds.secretKey, keywords: ["sec-c-"], body: "sec-c-[A-Za-z0-9+/=]{48}", docs: "https://www.pubnub.com/docs/general/setup/account-setup", match: ["PUBNUB_SECRET_KEY=«sec-c-<m48>»"] }),
  token({ id: "expo-access-token", vendor: "Expo", what: accessToken6, keywords: ["expo_token", "expo_access_token", "eas_token"], reach: { before: 10, after: 120 }, body: "[A-Za-z0-9_-]{40}", entropy: 4, docs: "https://docs.expo.dev/accounts/programmatic-access/", check: ({ line, secret }) => random3(secret) && /(?:expo|eas)[\w.-]{0,20}token["']?\s{0,3}[:=]/i.test(line), match: ["EXPO_TOKEN=«<w40>»"] }),
  // Social
  named3({ id: "twitter-api-secret", vendor: "X (Twitter)", what: apiSecret3, keywords: ["twitter", "x_api_", "x_consumer", "x_access"], names: "twitter|(?<![A-Za-z])x(?=_(?:api|consumer|access))", body: "(?:[A-Za-z0-9]{50}|[A-Za-z0-9]{45}|[A-Za-z0-9]{25}|\\d{15,25}-[A-Za-z0-9]{20,40})", sample: "<m50>", variable: "TWITTER_API_SECRET", entropy: 3.3, docs: "https://docs.x.com/resources/fundamentals/authentication/overview", match: ["TWITTER_ACCESS_TOKEN=«<d19>-<m30>»"] }),
  row({ id: "twitter-bearer-token", vendor: "X (Twitter)", what: { en: "app bearer token", "zh-CN": "应用 Bearer 令牌" }, keywords: ["aaaaaaaaaaaaaaaaaaaa"], entropy: 3, pattern: /(?<![A-Za-z0-9+/_-])A{22}(?<secret>[A-Za-z0-9%]{70,120})(?![A-Za-z0-9+/=_-])/g, docs: "https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/application-only", check: ({ secret, line }) => random3(secret) && (/%[23][0-9A-F]/.test(secret) || /twitter|bearer/i.test(line)), match: ["TWITTER_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAAA«<m20>%2B<m60>%3D<m10>»"], ignore: ["data:font/woff;base64,AAAAAAAAAAAAAAAAAAAAAA<m90>"] }),
  token({ id: "facebook-page-token", vendor: "Meta", what: accessToken6, keywords: ["eaa"], body: "EAA[A-Z](?=[A-Za-z]*\\d)[A-Za-z0-9]{100,400}", reach: { before: 10, after: 420 }, entropy: 4, docs: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens", match: ["FB_PAGE_TOKEN=«EAAC<m160>»", "«EAAM<m120>»"], ignore: ["EAAC<m40>"], check: ({ secret }) => random3(secret) }),
  row({ id: "facebook-app-token", vendor: "Meta", what: { en: "app access token", "zh-CN": "应用访问令牌" }, keywords: ["facebook", "fb_", "access_token="], entropy: 3, pattern: /(?<![A-Za-z0-9|])(?<secret>\d{15,16}(?:\||%7C|%)[A-Za-z0-9_-]{27,40})(?![A-Za-z0-9_-])/gi, check: ({ secret }) => /[a-z]/i.test(secret.slice(17)) && /\d/.test(secret.slice(17)), docs: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens", match: ["access_token=«<d15>|<w27>»"] }),
  named3({ id: "facebook-app-secret", vendor: "Meta", what: appSecret2, keywords: ["facebook", "fb_app", "fb_client", "instagram", "meta_app", "whatsapp"], names: "facebook|(?<![a-z])fb(?=_)|instagram|meta(?=_app)|whatsapp", body: "[a-f0-9]{32}", sample: "<h32>", variable: "FACEBOOK_APP_SECRET", docs: "https://developers.facebook.com/docs/facebook-login/security" }),
  token({ id: "instagram-token", vendor: "Meta", what: { en: "Instagram access token", "zh-CN": "Instagram 访问令牌" }, keywords: ["igqv", "igaa"], body: "IG(?:QV|AA)[A-Za-z0-9_-]{100,300}", reach: { before: 10, after: 320 }, entropy: 4, docs: "https://developers.facebook.com/docs/instagram-platform", match: ["«IGQV<m150>»"] }),
  named3({ id: "linkedin-client-secret", vendor: "LinkedIn", what: clientSecret3, keywords: ["linkedin", "linked_in", "linked-in"], names: "linked[_-]?in", body: "(?:WPL_AP1\\.[A-Za-z0-9]{16}\\.[A-Za-z0-9+/]{6,8}={0,2}|[A-Za-z0-9]{16}|[A-Za-z0-9]{14})", sample: "<m16>", variable: "LINKEDIN_CLIENT_SECRET", entropy: 2.9, docs: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow" }),
  named3({ id: "twitch-secret", vendor: "Twitch", what: clientSecret3, keywords: ["twitch"], names: "twitch", body: "[a-z0-9]{30}", sample: "<a30>", variable: "TWITCH_CLIENT_SECRET", entropy: 3.3, docs: "https://dev.twitch.tv/docs/authentication/" }),
  named3({ id: "reddit-client-secret", vendor: "Reddit", what: clientSecret3, keywords: ["reddit", "praw"], names: "reddit|praw", nouns: "secret", body: "[A-Za-z0-9_-]{27,30}", sample: "<w30>", variable: "REDDIT_CLIENT_SECRET", entropy: 3.5, docs: "https://github.com/reddit-archive/reddit/wiki/OAuth2" }),
  named3({ id: "tiktok-client-secret", vendor: "TikTok", what: clientSecret3, keywords: ["tiktok"], names: "tiktok", nouns: "secret", body: "(?:[A-Za-z0-9]{32}|[a-f0-9]{40})", sample: "<m32>", variable: "TIKTOK_CLIENT_SECRET", docs: "https://developers.tiktok.com/doc/oauth-user-access-token-management" }),
  named3({ id: "kakao-api-key", vendor: "Kakao", what: { en: "REST API key or client secret", "zh-CN": "REST API 密钥或客户端密钥" }, keywords: ["kakao"], names: "kakao", nouns: "rest_?api_?key|secret|admin_?key", body: "[A-Za-z0-9]{32}", sample: "<h32>", variable: "KAKAO_CLIENT_SECRET", docs: "https://developers.kakao.com/docs/latest/en/kakaologin/rest-api" }),
  named3({ id: "flickr-secret", vendor: "Flickr", what: apiSecret3, keywords: ["flickr"], names: "flickr", body: "[a-z0-9]{32}", sample: "<h32>", variable: "FLICKR_API_KEY", severity: "P1", docs: "https://www.flickr.com/services/api/auth.oauth.html" }),
  named3({ id: "gitter-token", vendor: "Gitter", what: accessToken6, keywords: ["gitter"], names: "gitter", body: "[a-z0-9_-]{40}", sample: "<a40>", variable: "GITTER_TOKEN", docs: "https://developer.gitter.im/docs/authentication" }),
  row({ id: "gmail-app-password", vendor: "Google", what: { en: "app password", "zh-CN": "应用专用密码" }, keywords: ["gmail", "mail_password", "host_password", "smtp_pass", "app_password"], entropy: 2.8, pattern: /(?:gmail|mail|host|smtp|app)[\w.-]{0,20}pass(?:word)?["']?\s{0,3}[:=]\s{0,3}["'](?<secret>[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})["']/gi, docs: "https://support.google.com/accounts/answer/185833", match: ['GMAIL_APP_PASSWORD="«<l4> <l4> <l4> <l4>»"'], ignore: ['GMAIL_APP_PASSWORD="your pass word here"', 'EMAIL_HOST_PASSWORD="abcd efgh ijkl mnop"'], check: ({ secret }) => !/abcd|xxxx|your|pass|word|here/.test(secret) }),
  row({ id: "zapier-webhook-url", vendor: "Zapier", what: webhookUrl3, keywords: ["hooks.zapier.com/"], severity: "P1", pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{5,9}\/[a-z0-9]{6,8})(?![a-z0-9])/gi, docs: "https://help.zapier.com/hc/en-us/articles/8496288690317", match: ["https://hooks.zapier.com/hooks/catch/«<d7>/<a7>»/"], ignore: ["https://hooks.zapier.com/hooks/catch/"] }),
  row({ id: "power-automate-url", vendor: "Microsoft Power Automate", what: webhookUrl3, keywords: ["/triggers/manual/paths/invoke"], severity: "P1", reach: { before: 300, after: 300 }, entropy: 3.8, pattern: /\/workflows\/[a-f0-9]{32}\/triggers\/manual\/paths\/invoke[^\s"'<>]{0,200}?[?&]sig=(?<secret>[A-Za-z0-9_-]{40,46})(?![A-Za-z0-9_-])/gi, docs: "https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app", match: ["https://a.logic.azure.com:443/workflows/<h32>/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Frun&sv=1.0&sig=«<w43>»"] })
];

// rules/secret/providers/observability.ts
var { accessToken: accessToken7, apiKey: apiKey7, apiSecret: apiSecret4, apiToken: apiToken7, personalToken: personalToken5, secretKey: secretKey6, serviceToken: serviceToken2 } = kinds;
var UUID5 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var ingestKey = { en: "ingest key", "zh-CN": "数据写入密钥" };
var sealGrafana = (rest) => rest + crc32HexLittleEndian(rest.slice(0, -1));
function isSentryPayload(secret) {
  try {
    return /^\{"iat":[^]*"region_url":/.test(atob(secret.slice("sntrys_".length).split("_")[0]));
  } catch {
    return false;
  }
}
var rows8 = [
  named3({ id: "datadog-api-key", vendor: "Datadog", what: { en: "API or application key", "zh-CN": "API 密钥或应用密钥" }, keywords: ["datadog", "dd_api", "dd_app", "dd-api", "dd-app", "ddapi"], names: "datadog|(?<![A-Za-z])dd(?=[_-]?(?:api|app))", body: "(?:[a-f0-9]{32}|[a-z0-9]{40})", sample: "<h32>", variable: "DATADOG_API_KEY", docs: "https://docs.datadoghq.com/account_management/api-app-keys/", match: ["DD_APP_KEY=«<h40>»"] }),
  token({ id: "newrelic-user-key", vendor: "New Relic", what: { en: "user API key", "zh-CN": "用户 API 密钥" }, keywords: ["nrak-"], body: "NRAK-[A-Za-z0-9]{27}", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/", match: ["NEW_RELIC_API_KEY=«NRAK-<A27>»"] }),
  token({ id: "newrelic-license-key", vendor: "New Relic", what: { en: "license key", "zh-CN": "许可证密钥" }, keywords: ["ffffnral"], body: "(?:[a-f0-9]{32}|[a-z]{2}\\d{2}xx[a-f0-9]{26})FFFFNRAL", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key", match: ["NEW_RELIC_LICENSE_KEY=«<h32>FFFFNRAL»", "«eu01xx<h26>FFFFNRAL»"] }),
  token({ id: "newrelic-insert-key", vendor: "New Relic", what: { en: "Insights insert or query key", "zh-CN": "Insights 写入/查询密钥" }, keywords: ["nrii-", "nriq-"], body: "NRI[IQ]-[A-Za-z0-9_-]{25,32}", severity: "P1", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/", match: ["«NRII-<w32>»"] }),
  token({ id: "newrelic-browser-key", vendor: "New Relic", what: { en: "browser key (made to be published)", "zh-CN": "浏览器密钥(可公开)" }, keywords: ["nrjs-", "nrbr-"], body: "NR(?:JS|BR)-[a-f0-9]{19}", severity: "P3", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/", match: ["«NRJS-<h19>»"] }),
  named3({ id: "newrelic-legacy-key", vendor: "New Relic", what: apiKey7, keywords: ["new-relic", "newrelic", "new_relic"], names: "new[-_]?relic", body: "(?:[a-z0-9]{64}|[a-f0-9]{40})", sample: "<h64>", variable: "NEW_RELIC_API_KEY", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/" }),
  row({
    id: "sentry-org-token",
    vendor: "Sentry",
    what: { en: "organization auth token", "zh-CN": "组织认证令牌" },
    keywords: ["sntrys_ey"],
    reach: { before: 10, after: 420 },
    entropy: 4,
    pattern: /(?<![A-Za-z0-9_-])(?<secret>sntrys_eyJ[A-Za-z0-9+/_]{60,320}={0,2}_[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/])/g,
    check: ({ secret }) => isSentryPayload(secret),
    docs: "https://docs.sentry.io/account/auth-tokens/",
    match: ["SENTRY_AUTH_TOKEN=«sntrys_eyJpYXQiOjE3MDAwMDAwMDAuMCwidXJsIjoiaHR0cHM6Ly9zZW50cnkuaW8iLCJyZWdpb25fdXJsIjoiaHR0cHM6Ly91cy5zZW50cnkuaW8iLCJvcmciOiJ4In0=_<m43>»"],
    ignore: ["sntrys_eyJ<m100>_<m43>"]
  }),
  token({ id: "sentry-user-token", vendor: "Sentry", what: { en: "user auth token", "zh-CN": "用户认证令牌" }, keywords: ["sntryu_"], body: "sntryu_[a-f0-9]{64}", docs: "https://docs.sentry.io/account/auth-tokens/", match: ["SENTRY_AUTH_TOKEN=«sntryu_<h64>»"] }),
  token({ id: "sentry-integration-token", vendor: "Sentry", what: { en: "integration auth token", "zh-CN": "集成认证令牌" }, keywords: ["sntrya_", "sntryi_"], body: "sntry[ai]_[a-f0-9]{64}", docs: "https://docs.sentry.io/account/auth-tokens/", match: ["«sntrya_<h64>»"] }),
  named3({ id: "sentry-legacy-token", vendor: "Sentry", what: { en: "auth token", "zh-CN": "认证令牌" }, keywords: ["sentry"], names: "sentry", nouns: "token|api_?key|secret", body: "[a-f0-9]{64}", sample: "<h64>", variable: "SENTRY_AUTH_TOKEN", docs: "https://docs.sentry.io/account/auth-tokens/", ignore: ["SENTRY_DSN=https://<h32>@o0.ingest.sentry.io/0"] }),
  token({ id: "grafana-service-account-token", vendor: "Grafana", what: { en: "service account token", "zh-CN": "服务账号令牌" }, keywords: ["glsa_"], body: "glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}", check: sealed2(8, sealGrafana), seal: sealGrafana, docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/", match: ["GRAFANA_TOKEN=«glsa_<m32>_»"], ignore: ["glsa_<m32>"] }),
  row({ id: "grafana-cloud-token", vendor: "Grafana", what: { en: "Cloud access policy token", "zh-CN": "Cloud 访问策略令牌" }, keywords: ["glc_"], reach: { before: 10, after: 420 }, entropy: 3.2, pattern: /(?<![A-Za-z0-9_+/-])(?<secret>glc_[A-Za-z0-9+/]{32,400}={0,3})(?![A-Za-z0-9+/=_])/g, docs: "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/", match: ["«glc_eyJvIjoi<m90>»"], ignore: ["glc_<m16>"] }),
  token({ id: "grafana-api-key", vendor: "Grafana", what: { en: "API key (legacy)", "zh-CN": "API 密钥(旧版)" }, keywords: ["eyjrijoi"], body: "eyJrIjoi[A-Za-z0-9]{60,400}={0,3}", reach: { before: 10, after: 420 }, entropy: 3.2, docs: "https://grafana.com/docs/grafana/latest/developers/http_api/auth/", match: ["GRAFANA_API_KEY=«eyJrIjoi<m84>==»"], ignore: ["eyJrIjoi<m20>"] }),
  token({ id: "dynatrace-token", vendor: "Dynatrace", what: apiToken7, keywords: ["dt0c01.", "dt0s01.", "dt0s16.", "dt0s08."], body: "dt0[a-z]\\d{2}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}", entropy: 3.5, docs: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens", match: ["DT_API_TOKEN=«dt0c01.<A24>.<A64>»"], ignore: ["dt0c01.<A24>"] }),
  token({ id: "honeycomb-key", vendor: "Honeycomb", what: ingestKey, keywords: ["hcaik_", "hcxik_", "hcamk_", "hcxmk_", "hcbik_"], body: "hc[a-z](?:ik|mk)_[a-z0-9]{26}[a-z0-9]{32}", docs: "https://docs.honeycomb.io/configure/environments/manage-api-keys/", match: ["HONEYCOMB_API_KEY=«hcaik_<a58>»"] }),
  named3({ id: "honeycomb-legacy-key", vendor: "Honeycomb", what: apiKey7, keywords: ["honeycomb"], names: "honeycomb", body: "(?:[a-f0-9]{32}|[A-Za-z0-9]{22})", sample: "<m22>", variable: "HONEYCOMB_API_KEY", entropy: 3.2, docs: "https://docs.honeycomb.io/configure/environments/manage-api-keys/" }),
  named3({ id: "pagerduty-api-key", vendor: "PagerDuty", what: apiKey7, keywords: ["pagerduty", "pager_duty", "pd_api"], names: "pager_?duty|(?<![a-z])pd(?=_api)", body: "(?:[uy]\\+[A-Za-z0-9_+-]{18}|[A-Za-z0-9_+-]{20})", sample: "u+<m18>", variable: "PAGERDUTY_API_KEY", entropy: 3.3, docs: "https://support.pagerduty.com/main/docs/api-access-keys" }),
  named3({ id: "opsgenie-api-key", vendor: "Opsgenie", what: apiKey7, keywords: ["opsgenie"], names: "opsgenie", body: UUID5, sample: "<u1>", variable: "OPSGENIE_API_KEY", docs: "https://support.atlassian.com/opsgenie/docs/api-key-management/" }),
  token({ id: "logfire-token", vendor: "Pydantic Logfire", what: { en: "write token", "zh-CN": "写入令牌" }, keywords: ["pylf_v1_"], body: "pylf_v\\d_[a-z]{2}_[A-Za-z0-9]{40,48}", severity: "P1", docs: "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/", match: ["LOGFIRE_TOKEN=«pylf_v1_us_<m43>»"] }),
  token({ id: "axiom-token", vendor: "Axiom", what: apiToken7, keywords: ["xaat-", "xapt-"], body: `xa[ap]t-${UUID5}`, docs: "https://axiom.co/docs/reference/tokens", match: ["AXIOM_TOKEN=«xaat-<u1>»"] }),
  named3({ id: "betterstack-token", vendor: "Better Stack", what: apiToken7, keywords: ["betterstack", "better_stack", "logtail", "betteruptime"], names: "better_?stack|logtail|betteruptime", nouns: "token", body: "[A-Za-z0-9]{24}", sample: "<m24>", variable: "LOGTAIL_SOURCE_TOKEN", entropy: 3.3, severity: "P1", docs: "https://betterstack.com/docs/logs/api/getting-started/" }),
  named3({ id: "rollbar-access-token", vendor: "Rollbar", what: accessToken7, keywords: ["rollbar"], names: "rollbar", nouns: "token", body: "(?:[a-f0-9]{32}|[a-f0-9]{128})", sample: "<h32>", variable: "ROLLBAR_ACCESS_TOKEN", severity: "P1", docs: "https://docs.rollbar.com/docs/access-tokens" }),
  named3({ id: "bugsnag-api-key", vendor: "BugSnag", what: apiKey7, keywords: ["bugsnag"], names: "bugsnag", body: "[a-f0-9]{32}", sample: "<h32>", variable: "BUGSNAG_API_KEY", severity: "P3", docs: "https://docs.bugsnag.com/api/" }),
  named3({ id: "airbrake-project-key", vendor: "Airbrake", what: apiKey7, keywords: ["airbrake"], names: "airbrake", body: "(?:[a-f0-9]{32}|[a-f0-9]{40})", sample: "<h32>", variable: "AIRBRAKE_API_KEY", severity: "P2", docs: "https://docs.airbrake.io/docs/devops-tools/api/" }),
  named3({ id: "splunk-hec-token", vendor: "Splunk", what: { en: "HTTP Event Collector token", "zh-CN": "HTTP 事件收集器令牌" }, keywords: ["splunk"], names: "splunk", nouns: "token|authorization", body: UUID5, sample: "<u1>", variable: "SPLUNK_HEC_TOKEN", docs: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector" }),
  named3({ id: "splunk-observability-token", vendor: "Splunk Observability", what: accessToken7, keywords: ["signalfx", "splunk_access", "sfx_"], names: "signalfx|splunk(?=_access)|sfx", nouns: "token", body: "[A-Za-z0-9_-]{22}", sample: "<m22>", variable: "SPLUNK_ACCESS_TOKEN", entropy: 3.5, docs: "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html" }),
  named3({ id: "sumologic-access-key", vendor: "Sumo Logic", what: accessToken7, keywords: ["sumo"], names: "(?<![A-Za-z])sumo(?:logic)?", nouns: "access_?(?:key|id)|token|secret|key", body: "(?:[A-Za-z0-9]{64}|su[A-Za-z0-9]{12})", sample: "<m64>", variable: "SUMOLOGIC_ACCESS_KEY", docs: "https://help.sumologic.com/docs/manage/security/access-keys/" }),
  named3({ id: "loggly-token", vendor: "Loggly", what: { en: "customer token", "zh-CN": "客户令牌" }, keywords: ["loggly"], names: "loggly", nouns: "token", body: UUID5, sample: "<u1>", variable: "LOGGLY_TOKEN", severity: "P1", docs: "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm" }),
  named3({ id: "logzio-token", vendor: "Logz.io", what: apiToken7, keywords: ["logzio", "logz_io", "logz.io"], names: "logz[._]?io", nouns: "token", body: `(?:${UUID5}|[A-Za-z]{32})`, sample: "<u1>", variable: "LOGZIO_TOKEN", severity: "P1", docs: "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/" }),
  named3({ id: "coralogix-key", vendor: "Coralogix", what: apiKey7, keywords: ["cxtp_", "cxup_", "coralogix"], names: "coralogix", body: "(?:cxt[ph]|cxup)_[A-Za-z0-9]{30}", sample: "cxtp_<m30>", variable: "CORALOGIX_PRIVATE_KEY", docs: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/" }),
  token({ id: "rootly-api-key", vendor: "Rootly", what: apiKey7, keywords: ["rootly_"], body: "rootly_[a-f0-9]{64}", docs: "https://rootly.com/api", match: ["«rootly_<h64>»"] }),
  named3({ id: "uptimerobot-api-key", vendor: "UptimeRobot", what: apiKey7, keywords: ["uptimerobot", "uptime_robot"], names: "uptime_?robot", body: "[um]\\d{6,9}-[A-Za-z0-9]{24}", sample: "u<d7>-<h24>", variable: "UPTIMEROBOT_API_KEY", docs: "https://uptimerobot.com/api/" }),
  named3({ id: "elastic-api-key", vendor: "Elastic", what: apiKey7, keywords: ["elastic_api", "elasticsearch_api", "elastic_cloud", "es_api_key", "elastic-api"], names: "elastic(?:search)?|(?<![a-z])es(?=_api_key)", body: "(?:essu_)?[A-Za-z0-9+/_-]{58,100}={0,2}", sample: "<m58>==", variable: "ELASTIC_API_KEY", entropy: 4.2, docs: "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys" }),
  // Analytics: write keys are made to stand in pages; these are the other ones.
  token({ id: "posthog-personal-key", vendor: "PostHog", what: { en: "personal API key", "zh-CN": "个人 API 密钥" }, keywords: ["phx_"], body: "phx_[A-Za-z0-9_]{40,50}", docs: "https://posthog.com/docs/api", match: ["POSTHOG_PERSONAL_API_KEY=«phx_<m43>»"], ignore: ["phc_<m43>"] }),
  named3({ id: "mixpanel-secret", vendor: "Mixpanel", what: apiSecret4, keywords: ["mixpanel"], names: "mixpanel", nouns: "secret|service_?account_?pass\\w*", body: "[A-Za-z0-9]{32}", sample: "<h32>", variable: "MIXPANEL_API_SECRET", docs: "https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects#api-secret" }),
  named3({ id: "amplitude-secret-key", vendor: "Amplitude", what: secretKey6, keywords: ["amplitude"], names: "amplitude", nouns: "secret", body: "[a-f0-9]{32}", sample: "<h32>", variable: "AMPLITUDE_SECRET_KEY", docs: "https://amplitude.com/docs/apis/authentication" }),
  token({ id: "segment-public-api-token", vendor: "Segment", what: { en: "Public API token (secret despite its name)", "zh-CN": "Public API 令牌(名为 Public 但须保密)" }, keywords: ["sgp_"], body: "sgp_(?![a-f0-9]{64}(?![A-Za-z0-9]))[A-Za-z0-9]{64}", docs: "https://segment.com/docs/api/public-api/", match: ["SEGMENT_TOKEN=«sgp_<m64>»"], ignore: ["sgp_<m30>"] }),
  named3({ id: "segment-access-token", vendor: "Segment", what: accessToken7, keywords: ["segment_"], names: "(?<![A-Za-z])segment", nouns: "token|secret", body: "[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{43}", sample: "<w43>.<w43>", variable: "SEGMENT_ACCESS_TOKEN", docs: "https://segment.com/docs/api/config-api/authentication/" }),
  row({ id: "launchdarkly-sdk-key", vendor: "LaunchDarkly", what: { en: "SDK or API key", "zh-CN": "SDK 或 API 密钥" }, keywords: ["launchdarkly", "ld_sdk", "ldclient", "sdk-"], entropy: 3.2, pattern: new RegExp(`${START}(?<secret>(?:sdk|api|rel)-${UUID5})${END}`, "g"), docs: "https://launchdarkly.com/docs/home/account/api", match: ["LAUNCHDARKLY_SDK_KEY=«sdk-<u1>»", 'ldclient.set_config(Config("«api-<u1>»"))'], ignore: ["mob-<u1>"] }),
  named3({ id: "launchdarkly-access-token", vendor: "LaunchDarkly", what: accessToken7, keywords: ["launchdarkly"], names: "launchdarkly", body: "[A-Za-z0-9=_-]{40}", sample: "<m40>", variable: "LAUNCHDARKLY_ACCESS_TOKEN", entropy: 3.5, docs: "https://launchdarkly.com/docs/home/account/api", check: ({ secret }) => !/^(?:sdk|api|mob|rel)-/.test(secret) }),
  row({ id: "statsig-secret-key", vendor: "Statsig", what: { en: "server secret key", "zh-CN": "服务端密钥" }, keywords: ["statsig", "console-"], entropy: 3.8, pattern: new RegExp(`${START}(?<secret>(?:secret|console)-[A-Za-z0-9]{40,50})${END}`, "g"), docs: "https://docs.statsig.com/access-management/introduction", match: ["STATSIG_SERVER_KEY=«secret-<m43>»"], ignore: ["client-<m43>"] }),
  token({ id: "growthbook-secret-key", vendor: "GrowthBook", what: secretKey6, keywords: ["secret_admin_", "secret_user_", "secret_readonly_"], body: "secret_(?:admin|user|readonly)_[A-Za-z0-9]{40,50}", docs: "https://docs.growthbook.io/api", match: ["«secret_admin_<m43>»"] }),
  named3({ id: "optimizely-token", vendor: "Optimizely", what: personalToken5, keywords: ["optimizely"], names: "optimizely", nouns: "token", body: "2:[A-Za-z0-9_-]{54,60}", sample: "2:<w56>", variable: "OPTIMIZELY_TOKEN", docs: "https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token" }),
  named3({ id: "statuspage-api-key", vendor: "Atlassian Statuspage", what: apiKey7, keywords: ["statuspage"], names: "statuspage", body: `(?:${UUID5}|[a-f0-9]{64})`, sample: "<u1>", variable: "STATUSPAGE_API_KEY", docs: "https://developer.statuspage.io/#section/Authentication" }),
  token({ id: "readme-api-key", vendor: "ReadMe", what: apiKey7, keywords: ["rdme_"], body: "rdme_[a-z0-9]{70}", docs: "https://docs.readme.com/main/reference/authentication", match: ["«rdme_<a70>»"] }),
  named3({ id: "thousandeyes-token", vendor: "ThousandEyes", what: apiToken7, keywords: ["thousandeyes"], names: "thousandeyes", body: `(?:${UUID5}|[A-Za-z0-9]{32})`, sample: "<m32>", variable: "THOUSANDEYES_TOKEN", docs: "https://developer.cisco.com/docs/thousandeyes/authentication/" }),
  named3({ id: "meraki-api-key", vendor: "Cisco Meraki", what: apiKey7, keywords: ["meraki"], names: "meraki", body: "[0-9a-f]{40}", sample: "<h40>", variable: "MERAKI_API_KEY", docs: "https://developer.cisco.com/meraki/api-v1/authorization/" }),
  named3({ id: "shodan-api-key", vendor: "Shodan", what: apiKey7, keywords: ["shodan"], names: "shodan", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "SHODAN_API_KEY", docs: "https://developer.shodan.io/api" }),
  named3({ id: "virustotal-api-key", vendor: "VirusTotal", what: apiKey7, keywords: ["virustotal", "virus_total", "vt_api"], names: "virus_?total|vt(?=_api)", body: "[a-f0-9]{64}", sample: "<h64>", variable: "VIRUSTOTAL_API_KEY", docs: "https://docs.virustotal.com/reference/overview" }),
  token({ id: "stackhawk-api-key", vendor: "StackHawk", what: apiKey7, keywords: ["hawk."], body: "hawk\\.[A-Za-z0-9_-]{20}\\.[A-Za-z0-9_-]{20}", docs: "https://docs.stackhawk.com/apidocs/", match: ["HAWK_API_KEY=«hawk.<w20>.<w20>»"] }),
  token({ id: "nightfall-api-key", vendor: "Nightfall", what: apiKey7, keywords: ["nf-"], body: "NF-(?=[A-Za-z]*\\d)[A-Za-z0-9]{32}", entropy: 3.6, docs: "https://docs.nightfall.ai/docs/creating-api-key", match: ["«NF-<m32>»"] }),
  named3({ id: "fullstory-api-key", vendor: "FullStory", what: apiKey7, keywords: ["fullstory", "full_story"], names: "full_?story", body: "(?:na1|eu1)\\.[A-Za-z0-9+/]{80,110}={0,2}", sample: "na1.<m100>", variable: "FULLSTORY_API_KEY", docs: "https://developer.fullstory.com/server/authentication/" }),
  token({ id: "dependency-track-key", vendor: "Dependency-Track", what: apiKey7, keywords: ["odt_"], body: "odt_[A-Za-z0-9]{8}_[A-Za-z0-9]{32}|odt_[A-Za-z0-9]{32}", entropy: 3.5, docs: "https://docs.dependencytrack.org/integrations/rest-api/", match: ["«odt_<m32>»", "«odt_<m8>_<m32>»"] }),
  token({ id: "prefect-api-key", vendor: "Prefect", what: apiKey7, keywords: ["pnu_", "pnb_"], body: "pn[ub]_[A-Za-z0-9]{36}", docs: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys", match: ["PREFECT_API_KEY=«pnu_<m36>»"] }),
  token({ id: "inngest-signing-key", vendor: "Inngest", what: { en: "signing key", "zh-CN": "签名密钥" }, keywords: ["signkey-"], body: "signkey-(?:prod|branch|test)-[a-f0-9]{32,64}", docs: "https://www.inngest.com/docs/platform/signing-keys", match: ["INNGEST_SIGNING_KEY=«signkey-prod-<h64>»"] }),
  token({ id: "trigger-dev-key", vendor: "Trigger.dev", what: secretKey6, keywords: ["tr_prod_", "tr_stg_", "tr_dev_", "tr_pat_"], body: "tr_(?:prod|stg|dev|preview|pat)_[A-Za-z0-9]{20,40}", docs: "https://trigger.dev/docs/apikeys", match: ["TRIGGER_SECRET_KEY=«tr_prod_<m20>»"], entropy: 3.4 }),
  token({ id: "dagster-cloud-token", vendor: "Dagster", what: serviceToken2, keywords: ["dagster"], reach: { before: 80, after: 160 }, body: "(?:user|agent):[a-z0-9-]{2,40}:[A-Za-z0-9]{32}", docs: "https://docs.dagster.io/deployment/dagster-plus", match: ["DAGSTER_CLOUD_API_TOKEN=«user:acme:<h32>»"] })
];

// rules/secret/providers/payment.ts
var { accessToken: accessToken8, apiKey: apiKey8, apiSecret: apiSecret5, clientSecret: clientSecret4, secretKey: secretKey7, testKey, webhookSecret: webhookSecret2 } = kinds;
var UUID6 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var restrictedKey = { en: "restricted key", "zh-CN": "受限密钥" };
var rows9 = [
  // Stripe and the many who copied its prefixes; Clerk (identity.ts) and Paystack (40 characters) have their own rows.
  token({ id: "stripe-secret-key", vendor: "Stripe", what: secretKey7, keywords: ["sk_live_", "sk_prod_"], body: "sk_(?:live|prod)_(?=[A-Za-z]*\\d)(?:[A-Za-z0-9]{10,32}|[A-Za-z0-9]{90,247})", docs: "https://docs.stripe.com/keys", revoke: "https://dashboard.stripe.com/apikeys", match: ["STRIPE_SECRET_KEY=«sk_live_<m24>»", "«sk_live_51<m97>»"], ignore: ["pk_live_<m24>", "sk_live_<x24>", "sk_live_51..."] }),
  token({ id: "stripe-restricted-key", vendor: "Stripe", what: restrictedKey, keywords: ["rk_live_", "rk_prod_"], body: "rk_(?:live|prod)_(?=[A-Za-z]*\\d)[A-Za-z0-9]{10,247}", docs: "https://docs.stripe.com/keys/restricted-api-keys", match: ["«rk_live_<m24>»"], ignore: ["rk_live_<m5>"] }),
  token({ id: "stripe-test-key", vendor: "Stripe", what: testKey, keywords: ["sk_test_", "rk_test_"], body: "[sr]k_test_(?=[A-Za-z]*\\d)(?:[A-Za-z0-9]{10,32}|[A-Za-z0-9]{90,247})", severity: "P2", docs: "https://docs.stripe.com/keys", match: ["«sk_test_51<m97>»", "«rk_test_<m24>»"], ignore: ["pk_test_<m24>", "sk_test_<m4>"], nearMisses: false, check: ({ secret }) => !/4eC39HqLyjWDarjtT1zdp7dc|BQokikJOvBiI2HlWgH4olfQ2/.test(secret) }),
  token({ id: "stripe-webhook-secret", vendor: "Stripe", what: webhookSecret2, keywords: ["whsec_"], body: "whsec_(?:[A-Za-z0-9]{32}|[a-f0-9]{64}|[A-Za-z0-9+/]{32,44}={0,2})", severity: "P1", entropy: 3.5, docs: "https://docs.stripe.com/webhooks/signature", match: ["STRIPE_WEBHOOK_SECRET=«whsec_<m32>»"], ignore: ["whsec_<m9>"] }),
  token({ id: "paystack-secret-key", vendor: "Paystack", what: secretKey7, keywords: ["sk_live_", "sk_test_"], body: "sk_(?:live|test)_[a-f0-9]{40}", docs: "https://paystack.com/docs/api/authentication/", match: ["PAYSTACK_SECRET_KEY=«sk_live_<h40>»"], ignore: ["sk_live_<h39>"], check: ({ secret }) => secret.startsWith("sk_live") || { severity: "P2" } }),
  named3({ id: "razorpay-key-secret", vendor: "Razorpay", what: apiSecret5, keywords: ["razorpay"], names: "razorpay", nouns: "secret", body: "[A-Za-z0-9]{24}", sample: "<m24>", variable: "RAZORPAY_KEY_SECRET", entropy: 3.5, docs: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/" }),
  row({ id: "razorpay-key-pair", vendor: "Razorpay", what: { en: "key secret beside its key ID", "zh-CN": "与 Key ID 成对的密钥" }, keywords: ["rzp_live_"], reach: { before: 10, after: 160 }, entropy: 3.5, pattern: /rzp_live_[A-Za-z0-9]{14}(?:["',;:\s]){1,6}(?:key_?secret["']?\s{0,3}[:=]\s{0,3})?["']?(?<secret>[A-Za-z0-9]{24})(?![A-Za-z0-9])/gi, docs: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/", match: ['auth=("rzp_live_<m14>", "«<m24>»")'], ignore: ["RAZORPAY_KEY_ID=rzp_live_<m14>"] }),
  token({ id: "adyen-api-key", vendor: "Adyen", what: apiKey8, keywords: ["aqe"], body: "AQE[a-z][hm][A-Za-z0-9+/]{60,160}={0,2}-[A-Za-z0-9+/]{40,50}={0,2}-[^\\s\"'`]{12,20}", reach: { before: 10, after: 320 }, entropy: 4, docs: "https://docs.adyen.com/development-resources/api-credentials/", match: ["ADYEN_API_KEY=«AQEyhmfx<b90>==-<b43>=-<m16>»"] }),
  token({ id: "paddle-api-key", vendor: "Paddle", what: apiKey8, keywords: ["pdl_live_apikey_", "pdl_sdbx_apikey_"], body: "pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}", docs: "https://developer.paddle.com/api-reference/about/api-keys", match: ["PADDLE_API_KEY=«pdl_live_apikey_<a26>_<m22>_<m3>»"] }),
  token({ id: "paddle-webhook-secret", vendor: "Paddle", what: webhookSecret2, keywords: ["pdl_ntfset_"], body: "pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}", severity: "P1", docs: "https://developer.paddle.com/webhooks/signature-verification", match: ["«pdl_ntfset_<a26>_<m32>»"] }),
  token({ id: "braintree-access-token", vendor: "PayPal Braintree", what: accessToken8, keywords: ["access_token$"], body: "access_token\\$(?:production|sandbox)\\$[a-z0-9]{16}\\$[a-f0-9]{32}", docs: "https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens", match: ["«access_token$production$<a16>$<h32>»"] }),
  named3({ id: "braintree-private-key", vendor: "PayPal Braintree", what: secretKey7, keywords: ["braintree"], names: "braintree", nouns: "private_?key|secret", body: "[a-f0-9]{32}", sample: "<h32>", variable: "BRAINTREE_PRIVATE_KEY", docs: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials" }),
  named3({ id: "paypal-client-secret", vendor: "PayPal", what: clientSecret4, keywords: ["paypal"], names: "paypal", nouns: "secret", body: "E[A-Z][A-Za-z0-9_-]{78}", sample: "EL<w78>", variable: "PAYPAL_CLIENT_SECRET", entropy: 4, docs: "https://developer.paypal.com/api/rest/" }),
  token({ id: "square-access-token", vendor: "Square", what: accessToken8, keywords: ["sq0atp-", "eaaa"], body: "(?:sq0atp-[A-Za-z0-9_-]{22}|EAAA(?!A)[A-Za-z0-9_-]{60})", entropy: 3.5, docs: "https://developer.squareup.com/docs/build-basics/access-tokens", match: ["SQUARE_ACCESS_TOKEN=«sq0atp-<w22>»", "«EAAA<w60>»"], ignore: ["EAAA<m20>"] }),
  token({ id: "square-application-secret", vendor: "Square", what: clientSecret4, keywords: ["sq0csp-"], body: "sq0csp-[A-Za-z0-9_\\\\\\]^-]{43}", docs: "https://developer.squareup.com/docs/oauth-api/overview", match: ["«sq0csp-<w43>»"] }),
  token({ id: "shopify-access-token", vendor: "Shopify", what: accessToken8, keywords: ["shpat_"], body: "shpat_[a-fA-F0-9]{32}", docs: "https://shopify.dev/docs/apps/build/authentication-authorization", match: ["«shpat_<h32>»"], ignore: ["shpat_<h30>"] }),
  token({ id: "shopify-custom-app-token", vendor: "Shopify", what: { en: "custom app access token", "zh-CN": "自定义应用访问令牌" }, keywords: ["shpca_"], body: "shpca_[a-fA-F0-9]{32}", docs: "https://shopify.dev/docs/apps/build/authentication-authorization", match: ["«shpca_<h32>»"] }),
  token({ id: "shopify-private-app-token", vendor: "Shopify", what: { en: "private app password", "zh-CN": "私有应用密码" }, keywords: ["shppa_"], body: "shppa_[a-fA-F0-9]{32}", docs: "https://shopify.dev/docs/apps/build/authentication-authorization", match: ["«shppa_<h32>»"] }),
  token({ id: "shopify-shared-secret", vendor: "Shopify", what: clientSecret4, keywords: ["shpss_"], body: "shpss_[a-fA-F0-9]{32}", docs: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets", match: ["SHOPIFY_API_SECRET=«shpss_<h32>»"] }),
  token({ id: "shopify-partner-token", vendor: "Shopify", what: { en: "Partner or CLI token", "zh-CN": "合作伙伴或 CLI 令牌" }, keywords: ["prtapi_", "atkn_", "shptka_"], body: "(?:prtapi_[a-f0-9]{32}|atkn_[a-f0-9]{64}|shptka_[a-f0-9]{32})", docs: "https://shopify.dev/docs/api/partner", match: ["«prtapi_<h32>»", "«shptka_<h32>»"] }),
  named3({ id: "plaid-secret", vendor: "Plaid", what: secretKey7, keywords: ["plaid"], names: "(?<![A-Za-z])plaid", body: "(?:[a-z0-9]{30}|[a-z0-9]{24})", sample: "<h30>", variable: "PLAID_SECRET", entropy: 3.2, docs: "https://plaid.com/docs/quickstart/glossary/" }),
  token({ id: "plaid-access-token", vendor: "Plaid", what: accessToken8, keywords: ["access-sandbox-", "access-development-", "access-production-"], body: `access-(?:sandbox|development|production)-${UUID6}`, docs: "https://plaid.com/docs/api/items/", match: ["«access-production-<u1>»"] }),
  token({ id: "flutterwave-secret-key", vendor: "Flutterwave", what: secretKey7, keywords: ["flwseck"], body: "FLWSECK(?:_TEST)?-(?:[a-z0-9]{32}-X|[a-z0-9]{32}-[a-z0-9]{11}vt-X|[a-z0-9]{12})", docs: "https://developer.flutterwave.com/docs/authentication", match: ["FLW_SECRET_KEY=«FLWSECK-<a32>-X»", "«FLWSECK_TEST-<a32>-X»", "«FLWSECK_TEST-<a12>»"], ignore: ["FLWPUBK_TEST-<a32>-X", "FLWSECK-<x32>-X"] }),
  token({ id: "flutterwave-public-key", vendor: "Flutterwave", what: { en: "public key", "zh-CN": "公钥(可公开)" }, keywords: ["flwpubk"], body: "FLWPUBK(?:_TEST)?-[a-z0-9]{32}-X", check: () => ({ severity: "P3", message: "publishable-key" }), docs: "https://developer.flutterwave.com/docs/authentication", match: ["«FLWPUBK_TEST-<a32>-X»"] }),
  token({ id: "easypost-api-key", vendor: "EasyPost", what: apiKey8, keywords: ["ezak"], body: "EZAK[A-Za-z0-9]{54}", entropy: 3.5, docs: "https://docs.easypost.com/docs/authentication", match: ["«EZAK<m54>»"] }),
  token({ id: "easypost-test-key", vendor: "EasyPost", what: testKey, keywords: ["eztk"], body: "EZTK[A-Za-z0-9]{54}", entropy: 3.5, severity: "P2", docs: "https://docs.easypost.com/docs/authentication", match: ["«EZTK<m54>»"] }),
  token({ id: "shippo-api-token", vendor: "Shippo", what: kinds.apiToken, keywords: ["shippo_live_", "shippo_test_"], body: "shippo_(?:live|test)_[a-fA-F0-9]{40}", docs: "https://docs.goshippo.com/docs/guides_general/authentication/", match: ["«shippo_live_<h40>»"] }),
  token({ id: "duffel-access-token", vendor: "Duffel", what: accessToken8, keywords: ["duffel_live_", "duffel_test_"], body: "duffel_(?:test|live)_[A-Za-z0-9_=-]{43}", docs: "https://duffel.com/docs/api/overview/authentication", match: ["«duffel_live_<w43>»"] }),
  named3({ id: "gocardless-access-token", vendor: "GoCardless", what: accessToken8, keywords: ["gocardless"], names: "gocardless", body: "(?:live|sandbox)_[A-Za-z0-9_=-]{40,42}", sample: "live_<w40>", variable: "GOCARDLESS_ACCESS_TOKEN", docs: "https://developer.gocardless.com/api-reference/#making-requests" }),
  named3({ id: "lob-api-key", vendor: "Lob", what: apiKey8, keywords: ["lob_", "lobapi", "lob.com", "lobtoken", "lob-"], names: "(?<![A-Za-z])lob(?:\\.com)?", body: "(?:live|test)_[a-f0-9]{35}", sample: "live_<h35>", variable: "LOB_API_KEY", docs: "https://docs.lob.com/#tag/Authentication" }),
  named3({ id: "lob-publishable-key", vendor: "Lob", what: { en: "publishable key", "zh-CN": "可公开密钥" }, keywords: ["test_pub_", "live_pub_"], names: "(?<![A-Za-z])lob(?:\\.com)?", body: "(?:live|test)_pub_[a-f0-9]{31}", sample: "live_pub_<h31>", variable: "LOB_PUBLISHABLE_KEY", check: () => ({ severity: "P3", message: "publishable-key" }), docs: "https://docs.lob.com/#tag/Authentication" }),
  token({ id: "pagarme-api-key", vendor: "Pagar.me", what: apiKey8, keywords: ["ak_live_"], body: "ak_live_[A-Za-z0-9]{30}", docs: "https://docs.pagar.me/reference/autentica%C3%A7%C3%A3o-2", match: ["«ak_live_<m30>»"] }),
  named3({ id: "checkout-secret-key", vendor: "Checkout.com", what: secretKey7, keywords: ["checkout_", "checkout.com", "cko_"], names: "checkout|cko", body: `(?:sk_(?:test_)?${UUID6}|sk_(?:sbox_)?[a-z2-7]{26}[A-Za-z0-9*#$=-]{1,4})`, sample: "sk_<u1>", variable: "CHECKOUT_SECRET_KEY", docs: "https://www.checkout.com/docs/developer-resources/api/api-keys" }),
  token({ id: "mercadopago-access-token", vendor: "Mercado Pago", what: accessToken8, keywords: ["app_usr-"], body: "APP_USR-\\d{10,20}-\\d{6}-[a-f0-9]{32}-\\d{6,12}", docs: "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials", match: ["MP_ACCESS_TOKEN=«APP_USR-<d16>-<d6>-<h32>-<d9>»"] }),
  named3({ id: "mollie-api-key", vendor: "Mollie", what: apiKey8, keywords: ["mollie"], names: "mollie", body: "live_[A-Za-z0-9]{30,36}", sample: "live_<m30>", variable: "MOLLIE_API_KEY", docs: "https://docs.mollie.com/reference/authentication" }),
  token({ id: "lemonsqueezy-api-key", vendor: "Lemon Squeezy", what: apiKey8, keywords: ["lemonsqueezy", "lemon_squeezy"], reach: { before: 40, after: 1200 }, body: "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\\.[A-Za-z0-9_-]{200,400}\\.[A-Za-z0-9_-]{512,700}", docs: "https://docs.lemonsqueezy.com/api/getting-started/requests", match: ["LEMONSQUEEZY_API_KEY=«eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.<w314>.<w683>»"] }),
  token({ id: "polar-access-token", vendor: "Polar", what: accessToken8, keywords: ["polar_oat_", "polar_pat_"], body: "polar_(?:oat|pat)_[A-Za-z0-9]{37,48}", docs: "https://docs.polar.sh/integrate/oat", match: ["POLAR_ACCESS_TOKEN=«polar_oat_<m43>»"] }),
  token({ id: "settlemint-token", vendor: "SettleMint", what: accessToken8, keywords: ["sm_aat_", "sm_pat_", "sm_sat_"], body: "sm_[aps]at_[A-Za-z0-9]{16}", docs: "https://console.settlemint.com/documentation/platform-components/security-and-authentication/application-access-tokens", match: ["«sm_pat_<m16>»"], ignore: ["sm_pat_<m8>"] }),
  named3({ id: "finicity-secret", vendor: "Finicity", what: secretKey7, keywords: ["finicity"], names: "finicity", body: "(?:[a-f0-9]{32}|[a-z0-9]{20})", sample: "<h32>", variable: "FINICITY_APP_KEY", docs: "https://developer.mastercard.com/open-finance-us/documentation/" }),
  named3({ id: "freshbooks-access-token", vendor: "FreshBooks", what: accessToken8, keywords: ["freshbooks"], names: "freshbooks", body: "[a-z0-9]{64}", sample: "<h64>", variable: "FRESHBOOKS_CLIENT_SECRET", docs: "https://www.freshbooks.com/api/authentication" }),
  named3({ id: "etsy-api-key", vendor: "Etsy", what: apiKey8, keywords: ["etsy"], names: "(?<![A-Za-z])etsy", body: "[a-z0-9]{24}", sample: "<a24>", variable: "ETSY_API_KEY", entropy: 3.3, severity: "P1", docs: "https://developers.etsy.com/documentation/essentials/authentication" }),
  named3({ id: "squarespace-api-key", vendor: "Squarespace", what: apiKey8, keywords: ["squarespace"], names: "squarespace", body: UUID6, sample: "<u1>", variable: "SQUARESPACE_API_KEY", docs: "https://developers.squarespace.com/commerce-apis/authentication-and-permissions" }),
  row({ id: "freemius-secret-key", vendor: "Freemius", what: secretKey7, keywords: ["secret_key"], entropy: 3.5, pattern: /["']secret_key["']\s{0,4}=>\s{0,4}["'](?<secret>sk_[^\s"']{29})["']/gi, docs: "https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/", check: ({ path: path2 }) => /\.php$/i.test(path2), match: ['"secret_key" => "«sk_<m29>»"'] }),
  // Exchanges and chains
  named3({ id: "binance-api-secret", vendor: "Binance", what: apiSecret5, keywords: ["binance"], names: "binance", body: "[A-Za-z0-9]{64}", sample: "<m64>", variable: "BINANCE_API_SECRET", docs: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security" }),
  named3({ id: "coinbase-api-secret", vendor: "Coinbase", what: apiSecret5, keywords: ["coinbase"], names: "coinbase", body: "(?:[A-Za-z0-9_-]{64}|[A-Za-z0-9]{32}|[A-Za-z0-9+/]{86}==)", sample: "<m32>", variable: "COINBASE_API_SECRET", docs: "https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys" }),
  row({ id: "coinbase-cloud-key", vendor: "Coinbase", what: { en: "developer platform key", "zh-CN": "开发者平台密钥" }, keywords: ["organizations/"], reach: { before: 4, after: 500 }, pattern: new RegExp(`organizations/${UUID6}/apiKeys/${UUID6}["']?[\\s,;]{1,12}["']?private_?key["']?\\s{0,3}:\\s{0,3}["'](?<secret>-----BEGIN EC PRIVATE KEY-----[A-Za-z0-9+/=\\\\n\\s]{80,300}-----END EC PRIVATE KEY-----)`, "gi"), docs: "https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys", match: ['{"name": "organizations/<u1>/apiKeys/<u1>", "privateKey": "«-----BEGIN EC PRIVATE KEY-----\\n<b160>\\n-----END EC PRIVATE KEY-----»"}'] }),
  named3({ id: "kraken-api-secret", vendor: "Kraken", what: apiSecret5, keywords: ["kraken"], names: "(?<!git)kraken", body: "[A-Za-z0-9/=_+-]{80,90}", sample: "<m86>==", variable: "KRAKEN_API_SECRET", entropy: 4, docs: "https://docs.kraken.com/api/docs/guides/spot-rest-auth" }),
  named3({ id: "kucoin-api-secret", vendor: "KuCoin", what: apiSecret5, keywords: ["kucoin"], names: "kucoin", body: `(?:[a-f0-9]{24}|${UUID6})`, sample: "<u1>", variable: "KUCOIN_API_SECRET", docs: "https://www.kucoin.com/docs/basic-info/connection-method/authentication/creating-a-request" }),
  named3({ id: "okx-api-secret", vendor: "OKX", what: apiSecret5, keywords: ["okx_", "okex", "okx-"], names: "(?<![A-Za-z])okx|okex", nouns: "secret", body: "[A-F0-9]{32}", sample: "<H32>", variable: "OKX_SECRET_KEY", docs: "https://www.okx.com/docs-v5/en/#overview-rest-authentication" }),
  named3({ id: "bybit-api-secret", vendor: "Bybit", what: apiSecret5, keywords: ["bybit"], names: "bybit", nouns: "secret", body: "[A-Za-z0-9]{36}", sample: "<m36>", variable: "BYBIT_API_SECRET", docs: "https://bybit-exchange.github.io/docs/v5/guide" }),
  named3({ id: "bittrex-secret-key", vendor: "Bittrex", what: secretKey7, keywords: ["bittrex"], names: "bittrex", body: "[a-z0-9]{32}", sample: "<h32>", variable: "BITTREX_SECRET_KEY", severity: "P2", docs: "https://bittrex.github.io/api/v3" }),
  token({ id: "alchemy-auth-token", vendor: "Alchemy", what: { en: "auth token", "zh-CN": "认证令牌" }, keywords: ["alcht_"], body: "alcht_[A-Za-z0-9]{30}", docs: "https://docs.alchemy.com/reference/api-overview", match: ["«alcht_<m30>»"] }),
  row({ id: "alchemy-api-key", vendor: "Alchemy", what: apiKey8, keywords: ["alchemy.com/v2/", "alchemyapi.io/v2/", "alchemy_api_key", "alchemy_key"], entropy: 3.6, severity: "P1", pattern: /alchemy(?:(?:api)?\.(?:com|io)\/v2\/|_(?:api_)?key["']?\s{0,3}[:=]\s{0,3}["']?)(?<secret>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])/gi, check: ({ secret }) => /\d/.test(secret) && /[A-Z]/.test(secret), docs: "https://docs.alchemy.com/docs/alchemy-quickstart-guide", match: ["https://eth-mainnet.g.alchemy.com/v2/«<m32>»"], ignore: ["https://eth-mainnet.g.alchemy.com/v2/your-api-key"] }),
  row({ id: "infura-project-key", vendor: "Infura", what: apiKey8, keywords: ["infura.io/", "infura_"], entropy: 3, severity: "P1", pattern: /infura(?:\.io\/(?:ws\/)?v3\/|_(?:api_?key|project_?(?:id|secret)|key|secret)["']?\s{0,3}[:=]\s{0,3}["']?)(?<secret>[a-f0-9]{32})(?![A-Za-z0-9])/gi, docs: "https://docs.metamask.io/services/how-to/secure-an-api/", match: ["https://mainnet.infura.io/v3/«<h32>»"], ignore: ["https://mainnet.infura.io/v3/YOUR-PROJECT-ID"] }),
  named3({ id: "etherscan-api-key", vendor: "Etherscan", what: apiKey8, keywords: ["etherscan", "bscscan", "polygonscan", "arbiscan", "basescan", "snowtrace"], names: "etherscan|bscscan|polygonscan|arbiscan|basescan|snowtrace", body: "[A-Z0-9]{34}", sample: "<A34>", variable: "ETHERSCAN_API_KEY", severity: "P1", docs: "https://docs.etherscan.io/getting-an-api-key" }),
  named3({
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
    check: ({ secret }) => !/^0x(?:ac0974be|59c6995e|5de4111a|7c852118|47e179ec|8b3a350c|92db14e4|4bbbf85c|dbda1821|2a871d07|4f3edf98|6cbed15c)/.test(secret),
    ignore: ["PRIVATE_KEY=0xac0974be<h56>"]
  }),
  named3({ id: "finnhub-api-key", vendor: "Finnhub", what: apiKey8, keywords: ["finnhub"], names: "finnhub", body: "(?:[a-z0-9]{20}|[a-z0-9]{40})", sample: "<a20>", variable: "FINNHUB_API_KEY", entropy: 3.2, severity: "P1", docs: "https://finnhub.io/docs/api/authentication" }),
  named3({ id: "polygon-io-key", vendor: "Polygon.io", what: apiKey8, keywords: ["polygon_api", "polygon_io", "polygon.io"], names: "polygon(?=_api|_io|\\.io)", body: "[A-Za-z0-9_]{32}", sample: "<m32>", variable: "POLYGON_API_KEY", severity: "P1", docs: "https://polygon.io/docs/rest/quickstart" }),
  token({ id: "wise-api-token", vendor: "Wise", what: kinds.apiToken, keywords: ["transferwise", "wise_api", "wise_token"], reach: { before: 100, after: 120 }, body: UUID6, docs: "https://docs.wise.com/api-docs/features/authentication-access", check: ({ line }) => /(?:wise)[\w.-]{0,30}(?:key|token)["']?\s{0,3}[:=]/i.test(line), match: ["WISE_API_TOKEN=«<u1>»"], ignore: ["wise_api profile = <u1>"] }),
  token({ id: "ramp-client-secret", vendor: "Ramp", what: clientSecret4, keywords: ["ramp_sec_"], body: "ramp_sec_[A-Za-z0-9]{48}", docs: "https://docs.ramp.com/developer-api/v1/authorization", match: ["«ramp_sec_<m48>»"] }),
  token({ id: "recharge-api-token", vendor: "Recharge", what: kinds.apiToken, keywords: ["sk_1x", "sk_2x", "sk_3x", "sk_5x", "sk_10x"], body: "sk_(?:1|2|3|5|10)x[123]_[a-f0-9]{64}", docs: "https://developer.rechargepayments.com/2021-11#authentication", match: ["«sk_1x1_<h64>»"] }),
  row({ id: "yookassa-secret-key", vendor: "YooKassa", what: secretKey7, keywords: ["yookassa"], reach: { before: 30, after: 120 }, entropy: 3.5, pattern: new RegExp(`yookassa[\\w.-]{0,30}["']?\\s{0,3}[:=]\\s{0,3}["']?(?<secret>(?:live|test)_[A-Za-z0-9_-]{43})${END}`, "gi"), docs: "https://yookassa.ru/developers/using-api/interaction-format", match: ["YOOKASSA_SECRET_KEY=«live_<w43>»"] }),
  row({ id: "telegram-payments-token", vendor: "Telegram Payments", what: { en: "payment provider token", "zh-CN": "支付提供方令牌" }, keywords: [":live:", ":test:"], severity: "P1", entropy: 2.8, pattern: new RegExp(`${START}(?<secret>\\d{9,10}:(?:LIVE|TEST):[A-Za-z0-9_-]{5,40})${END}`, "g"), docs: "https://core.telegram.org/bots/payments", match: ["PAYMENT_TOKEN=«<d9>:LIVE:<d9>»"] }),
  named3({ id: "klarna-api-key", vendor: "Klarna", what: apiKey8, keywords: ["klarna"], names: "klarna", body: "klarna_(?:live|test)_api_[A-Za-z0-9+/=_-]{40,260}", sample: "klarna_live_api_<m80>", variable: "KLARNA_API_KEY", docs: "https://docs.klarna.com/api/authentication/" })
];

// rules/secret/providers/saas.ts
var { accessToken: accessToken9, apiKey: apiKey9, apiSecret: apiSecret6, apiToken: apiToken8, clientSecret: clientSecret5, personalToken: personalToken6, refreshToken: refreshToken3, secretKey: secretKey8 } = kinds;
var UUID7 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var rows10 = [
  token({ id: "linear-api-key", vendor: "Linear", what: apiKey9, keywords: ["lin_api_", "lin_oauth_"], body: "lin_(?:api|oauth)_[A-Za-z0-9]{32,128}", docs: "https://linear.app/developers/graphql", match: ["LINEAR_API_KEY=«lin_api_<m40>»"], ignore: ["lin_api_<m12>"] }),
  token({ id: "linear-webhook-secret", vendor: "Linear", what: kinds.webhookSecret, keywords: ["lin_wh_"], body: "lin_wh_[A-Za-z0-9]{20,64}", severity: "P1", entropy: 3.4, docs: "https://linear.app/developers/webhooks", match: ["«lin_wh_<m40>»"] }),
  // "linear" stands in every stylesheet: only in compounds.
  named3({ id: "linear-client-secret", vendor: "Linear", what: clientSecret5, keywords: ["linear_api", "linear_client", "linear_token", "linear_secret", "linearclient", "lineartoken", "linearsecret"], names: "(?<![A-Za-z])linear", nouns: "secret|token", body: "[a-f0-9]{32}", sample: "<h32>", variable: "LINEAR_CLIENT_SECRET", docs: "https://linear.app/developers/oauth-2-0-authentication" }),
  token({ id: "notion-token", vendor: "Notion", what: { en: "integration token", "zh-CN": "集成令牌" }, keywords: ["ntn_"], body: "ntn_\\d{11}[A-Za-z0-9]{35}", entropy: 3.8, docs: "https://developers.notion.com/docs/authorization", match: ["NOTION_TOKEN=«ntn_<d11><m35>»"], ignore: ["ntn_<m20>"] }),
  token({ id: "notion-legacy-token", vendor: "Notion", what: { en: "integration token", "zh-CN": "集成令牌" }, keywords: opening("secret_"), body: "secret_(?=[A-Za-z]*\\d)[A-Za-z0-9]{43}", entropy: 4, docs: "https://developers.notion.com/docs/authorization", match: ["NOTION_TOKEN=«secret_<m43>»"], ignore: ["secret_<m40>"] }),
  token({ id: "airtable-pat", vendor: "Airtable", what: personalToken6, keywords: ["airtable"], reach: { before: 200, after: 300 }, body: "pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}", docs: "https://airtable.com/developers/web/guides/personal-access-tokens", match: ["AIRTABLE_TOKEN=«pat<m14>.<h64>»"] }),
  named3({ id: "airtable-api-key", vendor: "Airtable", what: apiKey9, keywords: ["airtable"], names: "airtable", body: "(?:key[A-Za-z0-9]{14}|[a-z0-9]{17})", sample: "key<m14>", variable: "AIRTABLE_API_KEY", entropy: 3, docs: "https://support.airtable.com/docs/creating-personal-access-tokens" }),
  named3({ id: "asana-token", vendor: "Asana", what: { en: "personal access token or client secret", "zh-CN": "个人访问令牌或客户端密钥" }, keywords: ["asana"], names: "(?<![A-Za-z])asana", body: "(?:[0-2]/\\d{10,20}(?:/\\d{10,20})?:[a-f0-9]{32,64}|[a-z0-9]{32})", sample: "2/<d16>/<d16>:<h32>", variable: "ASANA_ACCESS_TOKEN", docs: "https://developers.asana.com/docs/personal-access-token" }),
  row({ id: "asana-client-id", vendor: "Asana", what: { en: "client ID", "zh-CN": "客户端 ID" }, keywords: ["asana"], entropy: 2.2, pattern: /(?<![A-Za-z])asana[\w.-]{0,20}(?:token|secret)["'`]?(?: string)?\s{0,3}(?:=>|[:?.]{0,3}=|:|>|,)\s{0,12}["'`]?(?<secret>\d{16})(?!\w)/gi, check: () => ({ severity: "P3", message: "publishable-key" }), docs: "https://developers.asana.com/docs/oauth", match: ["ASANA_TOKEN=«<d16>»"] }),
  row({ id: "atlassian-api-token", vendor: "Atlassian", what: apiToken8, keywords: ["atatt3"], reach: { before: 10, after: 260 }, entropy: 3.8, pattern: /(?<![A-Za-z0-9_-])(?<secret>ATATT3[A-Za-z0-9_=-]{180,200})(?![A-Za-z0-9_=-])/g, docs: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/", revoke: "https://id.atlassian.com/manage-profile/security/api-tokens", match: ["JIRA_API_TOKEN=«ATATT3xFfGF0<w171>=<H8>»"], ignore: ["ATATT3xFfGF0<w40>"] }),
  named3({ id: "atlassian-legacy-token", vendor: "Atlassian", what: apiToken8, keywords: ["atlassian", "confluence", "jira"], names: "atlassian|confluence|jira", body: "[A-Za-z0-9]{24}", sample: "<m20><h4>", variable: "JIRA_API_TOKEN", entropy: 3.5, docs: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/" }),
  named3({ id: "atlassian-data-center-token", vendor: "Atlassian", what: personalToken6, keywords: ["atlassian", "confluence", "jira", "bitbucket"], names: "atlassian|confluence|jira|bitbucket", body: "[MNO][A-Za-z0-9+/]{43}", sample: "NT<b42>", variable: "JIRA_PAT", entropy: 4, docs: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html" }),
  row({ id: "trello-token", vendor: "Trello", what: apiToken8, keywords: ["trello", ...opening("atta")], reach: { before: 60, after: 160 }, entropy: 3.5, pattern: new RegExp(`${START}(?<secret>ATTA[a-f0-9]{64}[A-F0-9]{8})${END}`, "g"), docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/", match: ["TRELLO_TOKEN=«ATTA<h64><H8>»"] }),
  named3({ id: "trello-legacy-token", vendor: "Trello", what: apiToken8, keywords: ["trello"], names: "trello", body: "(?:[a-f0-9]{64}|[A-Za-z0-9-]{32})", sample: "<h64>", variable: "TRELLO_TOKEN", docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/" }),
  token({ id: "figma-pat", vendor: "Figma", what: personalToken6, keywords: ["figd_", "figo_", "figp_"], body: "fig[dop]_[A-Za-z0-9_=-]{40,200}", docs: "https://www.figma.com/developers/api#access-tokens", match: ["FIGMA_TOKEN=«figd_<w40>»"] }),
  token({ id: "canva-client-secret", vendor: "Canva", what: clientSecret5, keywords: ["cnvca"], body: "cnvca[A-Za-z0-9_-]{40,60}", docs: "https://www.canva.dev/docs/connect/authentication/", match: ["CANVA_CLIENT_SECRET=«cnvca<w48>»"] }),
  token({ id: "clickup-token", vendor: "ClickUp", what: personalToken6, keywords: opening("pk_"), body: "pk_\\d{6,9}_[A-Z0-9]{32}", docs: "https://developer.clickup.com/docs/authentication", match: ["CLICKUP_TOKEN=«pk_<d8>_<A32>»"], ignore: ["pk_live_<m24>"] }),
  row({ id: "monday-api-token", vendor: "monday.com", what: apiToken8, keywords: ["monday_", "monday.com", "mondayapi"], reach: { before: 60, after: 500 }, pattern: new RegExp(`monday[\\w.-]{0,30}["']?\\s{0,3}[:=]\\s{0,3}["']?(?<secret>eyJhbGciOiJIUzI1NiJ9\\.eyJ[A-Za-z0-9_-]{100,400}\\.[A-Za-z0-9_-]{43})${END}`, "gi"), docs: "https://developer.monday.com/api-reference/docs/authentication", match: ["MONDAY_API_TOKEN=«eyJhbGciOiJIUzI1NiJ9.eyJ<m150>.<w43>»"] }),
  token({ id: "dropbox-short-lived-token", vendor: "Dropbox", what: accessToken9, keywords: ["sl."], body: "sl\\.(?:u\\.)?[A-Za-z0-9_=-]{130,1300}", reach: { before: 10, after: 1400 }, entropy: 4, severity: "P1", docs: "https://developers.dropbox.com/oauth-guide", match: ["«sl.<w140>»"] }),
  row({ id: "dropbox-long-lived-token", vendor: "Dropbox", what: accessToken9, keywords: ["aaaaaaaaaa"], entropy: 3.5, pattern: new RegExp(`${START}[A-Za-z0-9]{11}A{10}(?<secret>[A-Za-z0-9_=-]{43})${END}`, "g"), docs: "https://developers.dropbox.com/oauth-guide", match: ['dropbox_token = "<m11>AAAAAAAAAA«<w43>»"'], ignore: ["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"], check: ({ secret, match, line }) => /[a-z]/.test(match[0].slice(0, 11)) && random3(secret) && !/base64|data:/.test(line) }),
  named3({ id: "dropbox-app-secret", vendor: "Dropbox", what: kinds.appSecret, keywords: ["dropbox"], names: "dropbox", body: "[a-z0-9]{15}", sample: "<a15>", variable: "DROPBOX_APP_SECRET", entropy: 2.9, docs: "https://www.dropbox.com/developers/reference/oauth-guide" }),
  named3({ id: "box-client-secret", vendor: "Box", what: clientSecret5, keywords: ["box_client", "box_secret", "boxappsettings", "box_api", "box_developer", "box_token"], names: "(?<![A-Za-z])box|boxappsettings", nouns: "secret|token", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "BOX_CLIENT_SECRET", docs: "https://developer.box.com/guides/authentication/", match: ['{"boxAppSettings": {"clientSecret": "«<m32>»"}}'] }),
  named3({ id: "intercom-access-token", vendor: "Intercom", what: accessToken9, keywords: ["intercom"], names: "intercom", body: "(?:dG9r[A-Za-z0-9+/]{50,64}={0,2}|[A-Za-z0-9=_-]{60})", sample: "dG9r<m55>=", variable: "INTERCOM_ACCESS_TOKEN", docs: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication" }),
  token({ id: "hubspot-private-app-token", vendor: "HubSpot", what: { en: "private app token", "zh-CN": "私有应用令牌" }, keywords: ["pat-na", "pat-eu", "pat-ap"], body: "pat-(?:na|eu|ap)\\d-[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}", docs: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview", match: ["HUBSPOT_TOKEN=«pat-na1-<u1>»"] }),
  named3({ id: "hubspot-api-key", vendor: "HubSpot", what: apiKey9, keywords: ["hubspot", "hapikey"], names: "hubspot|ha(?=pikey)", body: "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}", sample: "<u1>", variable: "HUBSPOT_API_KEY", docs: "https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth" }),
  row({ id: "salesforce-access-token", vendor: "Salesforce", what: accessToken9, keywords: ["00d"], severity: "P1", entropy: 4, pattern: /(?<![A-Za-z0-9])(?<secret>00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9_.]{96})(?![A-Za-z0-9_.])/g, docs: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm", match: ["«00D<m12>!<m96>»"] }),
  token({ id: "salesforce-refresh-token", vendor: "Salesforce", what: refreshToken3, keywords: ["5aep861"], body: "5Aep861[A-Za-z0-9._=]{70,120}", entropy: 4, docs: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm", match: ["«5Aep861<m80>»"] }),
  named3({ id: "salesforce-client-secret", vendor: "Salesforce", what: clientSecret5, keywords: ["salesforce", "sfdc"], names: "salesforce|sfdc", nouns: "secret", body: "(?:[A-F0-9]{64}|\\d{19})", sample: "<H64>", variable: "SALESFORCE_CLIENT_SECRET", docs: "https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm" }),
  named3({ id: "mapbox-secret-token", vendor: "Mapbox", what: { en: "secret access token", "zh-CN": "私密访问令牌" }, keywords: ["sk.ey"], names: "token|key|mapbox", nouns: "", body: "sk\\.eyJ1[A-Za-z0-9_-]{60,200}\\.[A-Za-z0-9_-]{22}", sample: "sk.eyJ1<m80>.<w22>", variable: "MAPBOX_TOKEN", docs: "https://docs.mapbox.com/help/getting-started/access-tokens/" }),
  named3({ id: "spotify-client-secret", vendor: "Spotify", what: clientSecret5, keywords: ["spotify", "spotipy"], names: "spotify|spotipy", nouns: "secret", body: "[a-f0-9]{32}", sample: "<h32>", variable: "SPOTIFY_CLIENT_SECRET", docs: "https://developer.spotify.com/documentation/web-api/concepts/apps" }),
  token({ id: "adobe-client-secret", vendor: "Adobe", what: clientSecret5, keywords: ["p8e-", "p8-"], body: "(?:p8e-[A-Za-z0-9-]{32}|p8-[A-Za-z0-9_-]{32})", docs: "https://developer.adobe.com/developer-console/docs/guides/authentication/", match: ["ADOBE_CLIENT_SECRET=«p8e-<m32>»"] }),
  named3({ id: "adobe-api-key", vendor: "Adobe", what: apiKey9, keywords: ["adobe"], names: "adobe", nouns: "secret|token", body: "[a-f0-9]{32}", sample: "<h32>", variable: "ADOBE_CLIENT_SECRET", severity: "P1", docs: "https://developer.adobe.com/developer-console/docs/guides/authentication/" }),
  token({ id: "adafruit-io-key", vendor: "Adafruit", what: apiKey9, keywords: ["aio_"], body: "aio_[A-Za-z0-9]{28}", docs: "https://io.adafruit.com/api/docs/#authentication", match: ["ADAFRUIT_IO_KEY=«aio_<m28>»"] }),
  named3({ id: "adafruit-legacy-key", vendor: "Adafruit", what: apiKey9, keywords: ["adafruit"], names: "adafruit", body: "[a-z0-9_-]{32}", sample: "<a32>", variable: "ADAFRUIT_API_KEY", docs: "https://io.adafruit.com/api/docs/#authentication" }),
  token({ id: "postman-api-key", vendor: "Postman", what: apiKey9, keywords: ["pmak-"], body: "PMAK-[a-f0-9]{24}-[a-f0-9]{34}", docs: "https://learning.postman.com/docs/developer/postman-api/authentication/", match: ["«PMAK-<h24>-<h34>»"] }),
  token({ id: "typeform-token", vendor: "Typeform", what: personalToken6, keywords: ["tfp_"], body: "tfp_[A-Za-z0-9_.=-]{40,59}", entropy: 3.6, docs: "https://www.typeform.com/developers/get-started/personal-access-token/", match: ["TYPEFORM_TOKEN=«tfp_<w59>»"], ignore: ["tfp_<m20>"] }),
  token({ id: "contentful-pat", vendor: "Contentful", what: { en: "management token", "zh-CN": "管理令牌" }, keywords: ["cfpat-"], body: "CFPAT-[A-Za-z0-9_-]{43}", docs: "https://www.contentful.com/developers/docs/references/authentication/", match: ["CONTENTFUL_MANAGEMENT_TOKEN=«CFPAT-<w43>»"] }),
  named3({ id: "contentful-delivery-token", vendor: "Contentful", what: { en: "delivery or preview token", "zh-CN": "内容分发/预览令牌" }, keywords: ["contentful"], names: "contentful", body: "(?!CFPAT-)[A-Za-z0-9=_-]{43}", sample: "<w43>", variable: "CONTENTFUL_ACCESS_TOKEN", entropy: 3.8, severity: "P2", docs: "https://www.contentful.com/developers/docs/references/authentication/" }),
  named3({ id: "sanity-token", vendor: "Sanity", what: apiToken8, keywords: ["sanity"], names: "(?<![A-Za-z])sanity", nouns: "token|key", body: "sk[A-Za-z0-9]{78,200}", sample: "sk<m120>", variable: "SANITY_API_TOKEN", docs: "https://www.sanity.io/docs/http-auth" }),
  named3({ id: "storyblok-token", vendor: "Storyblok", what: { en: "management token", "zh-CN": "管理令牌" }, keywords: ["storyblok"], names: "storyblok", nouns: "token", body: "(?:[A-Za-z0-9]{22}tt-\\d{5,9}-[A-Za-z0-9_-]{20}|[A-Za-z0-9]{22}tt)", sample: "<m22>tt-<d6>-<m20>", variable: "STORYBLOK_PERSONAL_ACCESS_TOKEN", severity: "P1", docs: "https://www.storyblok.com/docs/api/management/getting-started/authentication" }),
  named3({ id: "ghost-admin-key", vendor: "Ghost", what: kinds.adminKey, keywords: ["ghost_admin", "ghostadmin", "ghost_api"], names: "ghost", nouns: "admin\\w{0,12}|key", body: "[a-f0-9]{24}:[a-f0-9]{64}", sample: "<h24>:<h64>", variable: "GHOST_ADMIN_API_KEY", docs: "https://ghost.org/docs/admin-api/" }),
  named3({ id: "zendesk-token", vendor: "Zendesk", what: apiToken8, keywords: ["zendesk"], names: "zendesk", body: "(?:[A-Za-z0-9]{40}|[a-f0-9]{64})", sample: "<m40>", variable: "ZENDESK_API_TOKEN", entropy: 3.3, docs: "https://support.zendesk.com/hc/en-us/articles/4408889192858" }),
  named3({ id: "freshdesk-api-key", vendor: "Freshworks", what: apiKey9, keywords: ["freshdesk", "freshservice", "freshworks"], names: "freshdesk|freshservice|freshworks", body: "[A-Za-z0-9]{20}", sample: "<m20>", variable: "FRESHDESK_API_KEY", entropy: 3.3, docs: "https://developers.freshdesk.com/api/#authentication" }),
  token({ id: "frameio-token", vendor: "Frame.io", what: apiToken8, keywords: ["fio-u-"], body: "fio-u-[A-Za-z0-9_=-]{64}", docs: "https://developer.frame.io/docs/getting-started/authentication", match: ["«fio-u-<w64>»"] }),
  named3({ id: "pipedrive-api-token", vendor: "Pipedrive", what: apiToken8, keywords: ["pipedrive"], names: "pipedrive", body: "[a-f0-9]{40}", sample: "<h40>", variable: "PIPEDRIVE_API_TOKEN", docs: "https://pipedrive.readme.io/docs/core-api-concepts-authentication" }),
  token({ id: "klaviyo-private-key", vendor: "Klaviyo", what: { en: "private API key", "zh-CN": "私有 API 密钥" }, keywords: ["klaviyo"], reach: { before: 200, after: 200 }, body: "pk_(?:[A-Za-z0-9]{6}_)?[a-f0-9]{34}", docs: "https://developers.klaviyo.com/en/docs/authenticate_", match: ["KLAVIYO_API_KEY=«pk_<h34>»"] }),
  named3({ id: "customerio-api-key", vendor: "Customer.io", what: apiKey9, keywords: ["customerio", "customer_io", "customer.io"], names: "customer[._]?io", body: "(?:[a-f0-9]{32}|[a-f0-9]{20})", sample: "<h32>", variable: "CUSTOMERIO_APP_API_KEY", docs: "https://docs.customer.io/integrations/api/" }),
  named3({ id: "activecampaign-api-key", vendor: "ActiveCampaign", what: apiKey9, keywords: ["activecampaign", "active_campaign"], names: "active_?campaign", body: "[a-f0-9]{72}", sample: "<h72>", variable: "ACTIVECAMPAIGN_API_KEY", docs: "https://developers.activecampaign.com/reference/authentication" }),
  named3({ id: "convertkit-api-secret", vendor: "Kit (ConvertKit)", what: apiSecret6, keywords: ["convertkit"], names: "convertkit", nouns: "secret|api_?key", body: "(?:kit_[a-f0-9]{32}|[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{22})", sample: "<w43>", variable: "CONVERTKIT_API_SECRET", docs: "https://developers.kit.com/" }),
  token({ id: "calcom-api-key", vendor: "Cal.com", what: apiKey9, keywords: ["cal_live_", "cal_test_"], body: "cal_(?:live|test)_[a-f0-9]{32}", docs: "https://cal.com/docs/api-reference/v1/authentication", match: ["CAL_API_KEY=«cal_live_<h32>»"] }),
  token({ id: "zoho-oauth-token", vendor: "Zoho", what: { en: "OAuth token", "zh-CN": "OAuth 令牌" }, keywords: ["1000."], body: "1000\\.[a-f0-9]{32}\\.[a-f0-9]{32}", docs: "https://www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html", match: ["ZOHO_REFRESH_TOKEN=«1000.<h32>.<h32>»"] }),
  named3({ id: "zoom-client-secret", vendor: "Zoom", what: clientSecret5, keywords: ["zoom_client", "zoom_secret", "zoom_sdk", "zoom_api", "zoom_jwt", "zoomclient", "zoom_webhook", "zoom_video"], names: "(?<![A-Za-z])zoom", nouns: "secret", body: "[A-Za-z0-9]{32,36}", sample: "<m32>", variable: "ZOOM_CLIENT_SECRET", docs: "https://developers.zoom.us/docs/internal-apps/s2s-oauth/" }),
  named3({ id: "docusign-secret", vendor: "Docusign", what: secretKey8, keywords: ["docusign"], names: "docusign", nouns: "secret", body: UUID7, sample: "<u1>", variable: "DOCUSIGN_CLIENT_SECRET", docs: "https://developers.docusign.com/platform/auth/" }),
  named3({ id: "unsplash-key", vendor: "Unsplash", what: secretKey8, keywords: ["unsplash"], names: "unsplash", nouns: "secret|access_?key", body: "[A-Za-z0-9_-]{43}", sample: "<w43>", variable: "UNSPLASH_SECRET_KEY", severity: "P1", docs: "https://unsplash.com/documentation" }),
  named3({ id: "rapidapi-key", vendor: "RapidAPI", what: apiKey9, keywords: ["rapidapi", "x-rapidapi-key"], names: "rapidapi", body: "[A-Za-z0-9_-]{50}", sample: "<h10>msh<h15>p<h6>jsn<h12>", variable: "RAPIDAPI_KEY", docs: "https://docs.rapidapi.com/docs/keys-and-key-rotation" }),
  row({ id: "rapidapi-marked-key", vendor: "RapidAPI", what: apiKey9, keywords: ["msh"], entropy: 3.3, pattern: new RegExp(`${START}(?<secret>[a-f0-9]{10}msh[a-f0-9]{15}p1[a-f0-9]{5}jsn[a-f0-9]{12})${END}`, "g"), docs: "https://docs.rapidapi.com/docs/keys-and-key-rotation", match: ['"X-Api-Key": "«<h10>msh<h15>p1<h5>jsn<h12>»"'], check: ({ line }) => !/rapidapi/i.test(line) }),
  named3({ id: "openweather-api-key", vendor: "OpenWeather", what: apiKey9, keywords: ["openweather", "owm_", "pyowm", "weather_api_key", "weatherapi"], names: "openweather(?:map)?|owm|weather(?=_api)|weatherapi", body: "[a-f0-9]{32}", sample: "<h32>", variable: "OPENWEATHER_API_KEY", severity: "P1", docs: "https://openweathermap.org/appid", match: ['WEATHER_API_KEY="«<h32>»"'] }),
  named3({ id: "here-api-key", vendor: "HERE", what: apiKey9, keywords: ["here_api", "here_access", "hereapi"], names: "(?<![A-Za-z])here", nouns: "api_?key|secret", body: "[A-Za-z0-9_-]{43}", sample: "<w43>", variable: "HERE_API_KEY", severity: "P1", entropy: 4, docs: "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide-api/" }),
  named3({ id: "tomtom-api-key", vendor: "TomTom", what: apiKey9, keywords: ["tomtom"], names: "tomtom", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "TOMTOM_API_KEY", severity: "P2", docs: "https://developer.tomtom.com/" }),
  named3({ id: "nytimes-api-key", vendor: "The New York Times", what: apiKey9, keywords: ["nytimes", "new-york-times", "newyorktimes", "nyt_"], names: "nytimes|new-york-times|newyorktimes|nyt(?=_)", body: "[A-Za-z0-9=_-]{32}", sample: "<m32>", variable: "NYTIMES_API_KEY", severity: "P1", entropy: 3.3, docs: "https://developer.nytimes.com/get-started" }),
  named3({ id: "newsapi-key", vendor: "NewsAPI", what: apiKey9, keywords: ["newsapi", "news_api"], names: "news_?(?=api)", body: "[a-f0-9]{32}", sample: "<h32>", variable: "NEWSAPI_KEY", severity: "P1", docs: "https://newsapi.org/docs/authentication" }),
  named3({ id: "deepl-api-key", vendor: "DeepL", what: apiKey9, keywords: ["deepl"], names: "deepl", body: `${UUID7}(?::fx)?`, sample: "<u1>:fx", variable: "DEEPL_API_KEY", docs: "https://developers.deepl.com/docs/getting-started/auth" }),
  named3({ id: "privateai-api-key", vendor: "Private AI", what: apiKey9, keywords: ["privateai", "private_ai", "private-ai"], names: "private[_-]?ai", body: "[a-z0-9]{32}", sample: "<h32>", variable: "PRIVATE_AI_API_KEY", docs: "https://docs.private-ai.com/" }),
  token({ id: "voiceflow-api-key", vendor: "Voiceflow", what: apiKey9, keywords: ["vf."], body: "VF\\.(?:(?:DM|WS)\\.)?[a-fA-F0-9]{24}\\.[A-Za-z0-9]{16}", docs: "https://docs.voiceflow.com/reference/authentication", match: ["VOICEFLOW_API_KEY=«VF.DM.<h24>.<m16>»"] }),
  token({ id: "ubidots-token", vendor: "Ubidots", what: apiToken8, keywords: ["bbff-", "bbus-"], body: "BB(?:FF|US)-[A-Za-z0-9]{30}", docs: "https://docs.ubidots.com/reference/authentication", match: ["«BBFF-<m30>»"] }),
  token({ id: "bannerbear-api-key", vendor: "Bannerbear", what: apiKey9, keywords: ["bb_pr_", "bb_ma_"], body: "bb_(?:pr|ma)_[a-f0-9]{30}", docs: "https://developers.bannerbear.com/#authentication", match: ["«bb_pr_<h30>»"] }),
  token({ id: "n8n-api-key", vendor: "n8n", what: apiKey9, keywords: ["n8n_api_"], body: "n8n_api_[a-f0-9]{64,96}", docs: "https://docs.n8n.io/api/authentication/", match: ["N8N_API_KEY=«n8n_api_<h96>»"] }),
  token({ id: "knock-secret-key", vendor: "Knock", what: secretKey8, keywords: ["knock"], reach: { before: 80, after: 120 }, body: "sk_(?:test_)?[A-Za-z0-9_-]{43}", docs: "https://docs.knock.app/developer-tools/api-keys", match: ["KNOCK_API_KEY=«sk_<m43>»"] }),
  token({ id: "liveblocks-secret-key", vendor: "Liveblocks", what: secretKey8, keywords: ["sk_prod_", "sk_dev_", "liveblocks"], reach: { before: 120, after: 160 }, body: "sk_(?:prod|dev)_[A-Za-z0-9_-]{50,90}", docs: "https://liveblocks.io/docs/authentication", match: ["LIVEBLOCKS_SECRET_KEY=«sk_prod_<w64>»"] }),
  token({ id: "valtown-api-key", vendor: "Val Town", what: apiKey9, keywords: ["val.town", "vtwn_"], body: "vtwn_[A-Za-z0-9]{20,40}", docs: "https://docs.val.town/guides/generate-api-key/", match: ["VAL_TOWN_API_KEY=«vtwn_<m27>»"] }),
  row({ id: "tines-webhook-url", vendor: "Tines", what: kinds.webhookUrl, keywords: [".tines.com/webhook/"], severity: "P1", entropy: 3, pattern: /[\w-]{1,60}\.tines\.com\/webhook\/(?<secret>[a-z0-9]{32}\/[a-z0-9]{32})(?![a-z0-9])/gi, docs: "https://www.tines.com/docs/actions/types/webhook/", match: ["https://a.tines.com/webhook/«<a32>/<a32>»"] }),
  named3({ id: "mux-token-secret", vendor: "Mux", what: secretKey8, keywords: ["mux_token", "mux_secret", "muxtoken"], names: "(?<![A-Za-z])mux", nouns: "secret", body: "[A-Za-z0-9+/]{75}", sample: "<m75>", variable: "MUX_TOKEN_SECRET", docs: "https://www.mux.com/docs/core/make-api-requests" }),
  named3({ id: "livekit-api-secret", vendor: "LiveKit", what: apiSecret6, keywords: ["livekit"], names: "livekit", nouns: "secret", body: "[A-Za-z0-9]{42,46}", sample: "<m43>", variable: "LIVEKIT_API_SECRET", docs: "https://docs.livekit.io/home/get-started/authentication/" }),
  named3({ id: "daily-api-key", vendor: "Daily", what: apiKey9, keywords: ["daily_api", "dailyco", "daily.co"], names: "daily(?:co|\\.co)?", nouns: "api_?key", body: "[a-f0-9]{64}", sample: "<h64>", variable: "DAILY_API_KEY", docs: "https://docs.daily.co/reference/rest-api" }),
  named3({ id: "stream-api-secret", vendor: "Stream", what: apiSecret6, keywords: ["stream_api_secret", "stream_secret", "getstream"], names: "stream", nouns: "secret", body: "[a-z0-9]{64}", sample: "<a64>", variable: "STREAM_API_SECRET", docs: "https://getstream.io/chat/docs/" }),
  named3({ id: "browserstack-access-key", vendor: "BrowserStack", what: accessToken9, keywords: ["browserstack"], names: "browserstack", nouns: "key|token", body: "[A-Za-z0-9]{20}", sample: "<m20>", variable: "BROWSERSTACK_ACCESS_KEY", entropy: 3.3, docs: "https://www.browserstack.com/docs/automate/api-reference/selenium/introduction" }),
  named3({ id: "saucelabs-access-key", vendor: "Sauce Labs", what: accessToken9, keywords: ["sauce_access", "saucelabs", "sauce_key"], names: "sauce(?:labs)?", nouns: "key", body: UUID7, sample: "<u1>", variable: "SAUCE_ACCESS_KEY", docs: "https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/" }),
  token({ id: "percy-token", vendor: "Percy", what: apiToken8, keywords: ["percy"], reach: { before: 60, after: 120 }, body: "(?:web|app|auto|ss|vmw)_[a-f0-9]{64}", docs: "https://www.browserstack.com/docs/percy/get-started/key-concepts", severity: "P1", match: ["PERCY_TOKEN=«web_<h64>»"] }),
  named3({ id: "crowdin-token", vendor: "Crowdin", what: personalToken6, keywords: ["crowdin"], names: "crowdin", body: "[a-f0-9]{80}", sample: "<h80>", variable: "CROWDIN_PERSONAL_TOKEN", docs: "https://support.crowdin.com/developer/authorization/" }),
  named3({ id: "lokalise-token", vendor: "Lokalise", what: apiToken8, keywords: ["lokalise"], names: "lokalise", body: "[a-f0-9]{40}", sample: "<h40>", variable: "LOKALISE_API_TOKEN", docs: "https://docs.lokalise.com/en/articles/1929556-api-and-sdk-tokens" }),
  named3({ id: "todoist-token", vendor: "Todoist", what: apiToken8, keywords: ["todoist"], names: "todoist", body: "[a-f0-9]{40}", sample: "<h40>", variable: "TODOIST_API_TOKEN", docs: "https://developer.todoist.com/" }),
  named3({ id: "webflow-token", vendor: "Webflow", what: apiToken8, keywords: ["webflow"], names: "webflow", nouns: "token|key|secret", body: "[a-f0-9]{64}", sample: "<h64>", variable: "WEBFLOW_API_TOKEN", docs: "https://developers.webflow.com/data/reference/authentication/site-token" }),
  named3({ id: "wakatime-key", vendor: "WakaTime", what: apiKey9, keywords: ["waka_", "wakatime"], names: "waka(?:time)?", body: `waka_${UUID7}`, sample: "waka_<u1>", variable: "WAKATIME_API_KEY", docs: "https://wakatime.com/developers", severity: "P1" }),
  named3({ id: "steam-web-api-key", vendor: "Steam", what: apiKey9, keywords: ["steam_api", "steam_web", "steamapi"], names: "steam", nouns: "key", body: "[A-F0-9]{32}", sample: "<H32>", variable: "STEAM_API_KEY", docs: "https://steamcommunity.com/dev" }),
  named3({ id: "strava-client-secret", vendor: "Strava", what: clientSecret5, keywords: ["strava"], names: "strava", nouns: "secret|token", body: "[a-f0-9]{40}", sample: "<h40>", variable: "STRAVA_CLIENT_SECRET", docs: "https://developers.strava.com/docs/authentication/" }),
  named3({ id: "tmdb-api-key", vendor: "TMDB", what: apiKey9, keywords: ["tmdb"], names: "tmdb", nouns: "key", body: "[a-f0-9]{32}", sample: "<h32>", variable: "TMDB_API_KEY", severity: "P1", docs: "https://developer.themoviedb.org/docs/getting-started" })
];

// rules/secret/providers/vcs.ts
var { accessToken: accessToken10, apiKey: apiKey10, apiToken: apiToken9, clientSecret: clientSecret6, deployToken: deployToken2, personalToken: personalToken7, refreshToken: refreshToken4, serviceToken: serviceToken3 } = kinds;
var UUID8 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var sealGitHub = (rest) => rest + crc32Base62(rest.slice(4));
var github = (id, prefix, what, length = 36) => token({
  id,
  vendor: "GitHub",
  what,
  keywords: [prefix],
  body: length === 36 ? `${prefix}[A-Za-z0-9]{36}` : `${prefix}[A-Za-z0-9]{36}(?:[A-Za-z0-9]{40})?`,
  check: sealed2(6, sealGitHub),
  seal: sealGitHub,
  docs: "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
  revoke: "https://github.com/settings/tokens",
  match: [`GITHUB_TOKEN=«${prefix}<m${length - 6}>»`, `https://user:«${prefix}<m${length - 6}>»@github.com/a/b.git`],
  ignore: [`${prefix}<m20>`, `${prefix}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`]
});
var sealFineGrained = (secret) => `${secret.slice(0, 77)}${sha256Base32(secret.slice(0, 77))}${secret.slice(85)}`;
var gitlab = (id, prefix, body, sample, what) => token({
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
  token({
    id: "github-fine-grained-pat",
    vendor: "GitHub",
    what: { en: "personal access token (fine-grained)", "zh-CN": "个人访问令牌(细粒度)" },
    keywords: ["github_pat_"],
    body: "github_pat_[A-Za-z0-9_]{82}",
    docs: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
    revoke: "https://github.com/settings/personal-access-tokens",
    check: ({ secret }) => sealFineGrained(secret) === secret ? true : { severity: "P2", message: "checksum-mismatch" },
    seal: sealFineGrained,
    match: ["GH_TOKEN=«github_pat_11<A20>_<m59>»"],
    ignore: ["github_pat_<m22>_<m40>"]
  }),
  token({ id: "github-app-jwt-token", vendor: "GitHub", what: { en: "app installation token", "zh-CN": "应用安装令牌" }, keywords: ["ghs_"], reach: { before: 10, after: 1800 }, body: "ghs_\\d{1,20}_eyJ[A-Za-z0-9_-]{10,600}\\.eyJ[A-Za-z0-9_-]{10,600}\\.[A-Za-z0-9_-]{40,600}", severity: "P1", docs: "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/about-authentication-with-a-github-app", match: ["«ghs_12345_eyJ<m40>.eyJ<m120>.<w86>»"] }),
  named3({ id: "github-client-secret", vendor: "GitHub", what: clientSecret6, keywords: ["github_client", "github_secret", "githubclient", "github_oauth", "github-client", "gh_client", "github_id"], names: "github|gh(?=_client)", nouns: "secret", body: "[a-f0-9]{40}", sample: "<h40>", variable: "GITHUB_CLIENT_SECRET", docs: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps" }),
  // GitLab
  gitlab("gitlab-pat", "glpat-", "[A-Za-z0-9_-]{20}", "<w20>", personalToken7),
  token({
    id: "gitlab-pat-routable",
    vendor: "GitLab",
    what: personalToken7,
    keywords: ["glpat-"],
    body: "glpat-[A-Za-z0-9_-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}",
    reach: { before: 10, after: 340 },
    entropy: 3.5,
    docs: "https://docs.gitlab.com/security/tokens/",
    check: sealed2(7, (rest) => rest + crc32Base36(rest)),
    seal: (rest) => rest + crc32Base36(rest),
    match: ["GITLAB_TOKEN=«glpat-<w32>.01.0w»"],
    ignore: ["glpat-xxxxxxxx-xxxxxxxxxxxxxxxxxx.xxxxxxxxx"]
  }),
  gitlab("gitlab-deploy-token", "gldt-", "[A-Za-z0-9_-]{20}", "<w20>", deployToken2),
  gitlab("gitlab-runner-token", "glrt-", "[A-Za-z0-9_-]{20}", "<w20>", { en: "runner authentication token", "zh-CN": "Runner 认证令牌" }),
  token({ id: "gitlab-runner-token-routable", vendor: "GitLab", what: { en: "runner authentication token", "zh-CN": "Runner 认证令牌" }, keywords: ["glrt-"], body: "glrt-t\\d_[A-Za-z0-9_-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}", reach: { before: 10, after: 340 }, entropy: 3.5, docs: "https://docs.gitlab.com/security/tokens/", match: ["«glrt-t1_<w32>.01.0w<a7>»"] }),
  token({ id: "gitlab-runner-registration-token", vendor: "GitLab", what: { en: "runner registration token", "zh-CN": "Runner 注册令牌" }, keywords: ["gr1348941"], body: "GR1348941[A-Za-z0-9_-]{20}", entropy: 3.2, docs: "https://docs.gitlab.com/ci/runners/new_creation_workflow/", check: ({ secret }) => new Set(secret.slice(9)).size > 7, match: ["--registration-token «GR1348941<w20>»"], ignore: ["GR134894112312312312312312312"] }),
  gitlab("gitlab-pipeline-trigger-token", "glptt-", "[0-9a-f]{40}", "<h40>", { en: "pipeline trigger token", "zh-CN": "流水线触发令牌" }),
  gitlab("gitlab-ci-job-token", "glcbt-", "[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20}", "<m2>_<w20>", { en: "CI/CD job token", "zh-CN": "CI/CD 作业令牌" }),
  gitlab("gitlab-feed-token", "glft-", "(?:[A-Za-z0-9_-]{20}|[a-f0-9]{64}-\\d{1,10})", "<w20>", { en: "feed token", "zh-CN": "Feed 令牌" }),
  gitlab("gitlab-incoming-mail-token", "glimt-", "[A-Za-z0-9_-]{25}", "<w25>", { en: "incoming mail token", "zh-CN": "收件令牌" }),
  gitlab("gitlab-agent-token", "glagent-", "[A-Za-z0-9_-]{50}", "<w50>", { en: "Kubernetes agent token", "zh-CN": "Kubernetes 代理令牌" }),
  gitlab("gitlab-oauth-secret", "gloas-", "[A-Za-z0-9_-]{64}", "<h64>", clientSecret6),
  gitlab("gitlab-feature-flag-token", "glffct-", "[A-Za-z0-9_-]{20}", "<w20>", { en: "feature flags client token", "zh-CN": "功能开关客户端令牌" }),
  gitlab("gitlab-scim-token", "glsoat-", "[A-Za-z0-9_-]{20}", "<w20>", { en: "SCIM token", "zh-CN": "SCIM 令牌" }),
  row({ id: "gitlab-session-cookie", vendor: "GitLab", what: { en: "session cookie", "zh-CN": "会话 Cookie" }, keywords: ["_gitlab_session="], severity: "P1", entropy: 3, pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9A-Za-z])/g, docs: "https://docs.gitlab.com/security/tokens/", match: ["Cookie: _gitlab_session=«<h32>»"] }),
  // Other hosts and pipelines
  token({ id: "bitbucket-app-password", vendor: "Bitbucket", what: { en: "app password", "zh-CN": "应用密码" }, keywords: ["atbb"], body: "ATBB[A-Za-z0-9]{24}[A-F0-9]{8}", docs: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/", match: ["https://user:«ATBB<m24><H8>»@bitbucket.org/a/b.git"], ignore: ["ATBB<m16>"] }),
  row({ id: "bitbucket-access-token", vendor: "Bitbucket", what: { en: "repository, project or workspace token", "zh-CN": "仓库/项目/工作区令牌" }, keywords: ["atctt3"], reach: { before: 10, after: 260 }, entropy: 3.5, pattern: /(?<![A-Za-z0-9_-])(?<secret>ATCTT3[A-Za-z0-9_-]{150,220}=[A-F0-9]{8})(?![A-Za-z0-9])/g, docs: "https://support.atlassian.com/bitbucket-cloud/docs/repository-access-tokens/", match: ["«ATCTT3xFfG<w176>=<H8>»"] }),
  named3({ id: "bitbucket-client-secret", vendor: "Bitbucket", what: clientSecret6, keywords: ["bitbucket"], names: "bitbucket", body: "(?:[A-Za-z0-9]{32}|[A-Za-z0-9=_-]{64})", sample: "<m32>", variable: "BITBUCKET_CLIENT_SECRET", entropy: 3.5, docs: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/" }),
  token({ id: "sourcegraph-token", vendor: "Sourcegraph", what: accessToken10, keywords: ["sgp_", "sgd_", "slk_"], body: "(?:sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}|sgd_[a-fA-F0-9]{64}|slk_[a-f0-9]{64})", docs: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token", match: ["SRC_ACCESS_TOKEN=«sgp_<h16>_<h40>»", "«slk_<h64>»"], ignore: ["sgp_<h20>"] }),
  named3({ id: "sourcegraph-legacy-token", vendor: "Sourcegraph", what: accessToken10, keywords: ["sourcegraph"], names: "sourcegraph", body: "[a-f0-9]{40}", sample: "<h40>", variable: "SOURCEGRAPH_TOKEN", docs: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token" }),
  token({ id: "buildkite-token", vendor: "Buildkite", what: accessToken10, keywords: ["bkua_", "bkct_", "bkat_"], body: "bk(?:ua|ct|at)_[a-zA-Z0-9]{36,60}", docs: "https://buildkite.com/docs/apis/managing-api-tokens", match: ["BUILDKITE_API_TOKEN=«bkua_<h40>»"] }),
  token({ id: "circleci-token", vendor: "CircleCI", what: personalToken7, keywords: ["ccipat_", "cciprj_"], body: "CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[a-f0-9]{40}", docs: "https://circleci.com/docs/managing-api-tokens/", match: ["CIRCLECI_TOKEN=«CCIPAT_<m22>_<h40>»"] }),
  named3({ id: "circleci-legacy-token", vendor: "CircleCI", what: personalToken7, keywords: ["circleci", "circle_token", "circle_ci", "circle-token"], names: "circle_?ci|circle(?=[_-]token)", body: "[a-f0-9]{40}", sample: "<h40>", variable: "CIRCLECI_TOKEN", docs: "https://circleci.com/docs/managing-api-tokens/" }),
  named3({ id: "travis-token", vendor: "Travis CI", what: accessToken10, keywords: ["travis"], names: "travis", nouns: "token|key|secret", body: "[A-Za-z0-9]{22}", sample: "<m22>", variable: "TRAVIS_TOKEN", entropy: 3.3, docs: "https://docs.travis-ci.com/api/" }),
  named3({ id: "drone-token", vendor: "Drone CI", what: accessToken10, keywords: ["droneci", "drone_token", "drone_rpc", "drone_server"], names: "drone(?:ci)?", body: "[A-Za-z0-9]{32}", sample: "<m32>", variable: "DRONE_TOKEN", docs: "https://docs.drone.io/cli/configure/" }),
  named3({ id: "codecov-token", vendor: "Codecov", what: { en: "upload token", "zh-CN": "上传令牌" }, keywords: ["codecov"], names: "codecov", body: `(?:${UUID8}|[a-z0-9]{32})`, sample: "<u1>", variable: "CODECOV_TOKEN", severity: "P1", docs: "https://docs.codecov.com/docs/codecov-tokens" }),
  named3({ id: "coveralls-token", vendor: "Coveralls", what: { en: "repository token", "zh-CN": "仓库令牌" }, keywords: ["coveralls"], names: "coveralls", body: "[A-Za-z0-9]{33,37}", sample: "<m33>", variable: "COVERALLS_REPO_TOKEN", severity: "P1", docs: "https://docs.coveralls.io/" }),
  token({ id: "sonar-token", vendor: "SonarQube", what: accessToken10, keywords: ["squ_", "sqp_", "sqa_", "sqco_"], body: "(?:sq[upa]_[a-f0-9]{40}|sqco_[A-Za-z0-9]{59})", docs: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/", match: ["SONAR_TOKEN=«squ_<h40>»", "«sqco_<m59>»"] }),
  named3({ id: "sonar-legacy-token", vendor: "SonarQube", what: accessToken10, keywords: ["sonar"], names: "sonar(?:qube|cloud)?", nouns: "token|login", body: "(?:[a-f0-9]{40}|(?:squ_|sqp_|sqa_)?[a-z0-9]{40})", sample: "<h40>", variable: "SONAR_TOKEN", docs: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/", check: ({ secret }) => !/^sq[upa]_[a-f0-9]{40}$/.test(secret), match: ["sonar.login=«<h40>»"] }),
  named3({ id: "snyk-token", vendor: "Snyk", what: apiToken9, keywords: ["snyk"], names: "snyk", body: UUID8, sample: "<u1>", variable: "SNYK_TOKEN", docs: "https://docs.snyk.io/snyk-api/authentication-for-api" }),
  row({ id: "snyk-service-token", vendor: "Snyk", what: serviceToken3, keywords: ["snyk_sat.", "snyk_uat."], entropy: 3.5, pattern: new RegExp(`(?<![A-Za-z0-9])(?<secret>snyk_[su]at\\.[a-z0-9]{8}\\.[A-Za-z0-9._-]{60,240})${END}`, "g"), docs: "https://docs.snyk.io/enterprise-setup/service-accounts", match: ["«snyk_sat.<h8>.<w120>»"] }),
  token({ id: "harness-token", vendor: "Harness", what: apiKey10, keywords: ["pat.", "sat."], body: "(?:pat|sat)\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}", docs: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys", match: ["«pat.<w22>.<h24>.<m20>»"] }),
  token({ id: "octopus-deploy-api-key", vendor: "Octopus Deploy", what: apiKey10, keywords: opening("api-"), body: "(?<![/.])API-(?=[A-Z]*\\d)[A-Z0-9]{25,29}", entropy: 3.3, docs: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key", match: ["OCTOPUS_API_KEY=«API-<A26>»"], ignore: ["API-REFERENCE-GUIDE", "API-<A12>"] }),
  token({ id: "jfrog-reference-token", vendor: "JFrog", what: { en: "Artifactory reference token", "zh-CN": "Artifactory 引用令牌" }, keywords: ["cmvmd"], body: "cmVmd[A-Za-z0-9]{59}", entropy: 4, docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-token", match: ["«cmVmdGtu<m56>»"] }),
  token({ id: "jfrog-api-key", vendor: "JFrog", what: { en: "Artifactory API key", "zh-CN": "Artifactory API 密钥" }, keywords: ["akcp"], body: "AKCp[A-Za-z0-9]{69}", entropy: 4, docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key", match: ["«AKCp8<m68>»"] }),
  named3({ id: "jfrog-identity-token", vendor: "JFrog", what: { en: "API key or identity token", "zh-CN": "API 密钥或身份令牌" }, keywords: ["jfrog", "artifactory", "bintray", "xray"], names: "jfrog|artifactory|bintray|xray", body: "(?:[A-Za-z0-9]{64}|[A-Za-z0-9]{73})", sample: "<a64>", variable: "ARTIFACTORY_TOKEN", docs: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens", check: ({ secret }) => !/^(?:AKCp|cmVmd)/.test(secret) }),
  // Packages
  token({ id: "npm-access-token", vendor: "npm", what: accessToken10, keywords: ["npm_"], body: "npm_[A-Za-z0-9]{36}", check: sealed2(6, sealGitHub), seal: sealGitHub, docs: "https://docs.npmjs.com/about-access-tokens", match: ["//registry.example.com/:_authToken=«npm_<m30>»"], ignore: ["npm_<m20>", "npm_config_cache"] }),
  row({ id: "npm-legacy-token", vendor: "npm", what: accessToken10, keywords: ["_authtoken", "npm_token"], entropy: 3, pattern: new RegExp(`(?:_authToken|NPM_TOKEN)["']?\\s{0,3}[:=]\\s{0,3}["']?(?<secret>${UUID8})${END}`, "gi"), docs: "https://docs.npmjs.com/about-access-tokens", match: ["//registry.example.com/:_authToken=«<u1>»"], ignore: ["//registry.example.com/:_authToken=${NPM_TOKEN}"] }),
  row({ id: "npmrc-auth", vendor: "npm", what: { en: "basic credentials of .npmrc", "zh-CN": ".npmrc 中的基本认证凭据" }, keywords: [":_auth", ":_password"], entropy: 3, pattern: /\/\/[^\s=]{3,120}:_(?:auth|password)\s{0,2}=\s{0,2}"?(?<secret>[A-Za-z0-9+/]{16,200}={0,2})(?![A-Za-z0-9+/=])/g, docs: "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc", match: ["//npm.example.com/:_auth=«<b40>»"], ignore: ["//npm.example.com/:_auth=${NPM_AUTH}"] }),
  token({ id: "pypi-token", vendor: "PyPI", what: apiToken9, keywords: ["pypi-ageichlwas5vcmc", "pypi-agendgvzdc5wexbplm9yz"], reach: { before: 10, after: 1100 }, body: "pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,1000}", docs: "https://packaging.python.org/en/latest/specifications/pypirc/", match: ["password = «pypi-AgEIcHlwaS5vcmc<w150>»"], ignore: ["pypi-AgEIcHlwaS5vcmc<w12>"] }),
  token({ id: "rubygems-api-key", vendor: "RubyGems", what: apiKey10, keywords: ["rubygems_"], body: "rubygems_[a-f0-9]{48}", docs: "https://guides.rubygems.org/api-key-scopes/", match: ["GEM_HOST_API_KEY=«rubygems_<h48>»"] }),
  token({ id: "nuget-api-key", vendor: "NuGet", what: apiKey10, keywords: opening("oy2"), body: "oy2[a-z0-9]{43}", entropy: 3.5, docs: "https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package", match: ["NUGET_API_KEY=«oy2<a43>»"], ignore: ["oy2<a40>"] }),
  token({ id: "crates-io-token", vendor: "crates.io", what: apiToken9, keywords: opening("cio"), body: "cio(?=[A-Za-z]*\\d)[A-Za-z0-9]{32}", entropy: 3.8, docs: "https://doc.rust-lang.org/cargo/reference/publishing.html", match: ["CARGO_REGISTRY_TOKEN=«cio<m32>»"], ignore: ["cio<m20>"] }),
  token({ id: "clojars-token", vendor: "Clojars", what: deployToken2, keywords: ["clojars_"], body: "CLOJARS_[a-z0-9]{60}", docs: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens", match: ["«CLOJARS_<h60>»"] }),
  named3({ id: "hex-api-key", vendor: "Hex.pm", what: apiKey10, keywords: ["hex_api_key", "hex_api"], names: "hex(?=_api)", body: "[a-f0-9]{32}", sample: "<h32>", variable: "HEX_API_KEY", docs: "https://hex.pm/docs/publish" }),
  token({ id: "docker-hub-pat", vendor: "Docker", what: personalToken7, keywords: ["dckr_pat_", "dckr_oat_"], body: "dckr_(?:pat_[A-Za-z0-9_-]{27}|oat_[A-Za-z0-9_-]{32})", docs: "https://docs.docker.com/security/for-developers/access-tokens/", match: ["DOCKERHUB_TOKEN=«dckr_pat_<w27>»"] }),
  row({ id: "docker-config-auth", vendor: "Docker", what: { en: "registry credentials of config.json", "zh-CN": "config.json 中的镜像仓库凭据" }, keywords: ['"auths"'], reach: { before: 0, after: 400 }, entropy: 3, pattern: /"auths"\s{0,8}:\s{0,8}\{\s{0,16}"[^"\n]{2,120}"\s{0,8}:\s{0,8}\{[^{}]{0,120}"auth"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/]{12,200}={0,2})"/g, docs: "https://docs.docker.com/reference/cli/docker/login/", match: ['{"auths": {"registry.example.com": {"auth": "«<b40>»"}}}'], ignore: ['{"auths": {}}'] }),
  named3({ id: "packagecloud-token", vendor: "packagecloud", what: apiToken9, keywords: ["packagecloud"], names: "packagecloud", body: "[a-f0-9]{48}", sample: "<h48>", variable: "PACKAGECLOUD_TOKEN", docs: "https://packagecloud.io/docs/api" }),
  named3({ id: "cloudsmith-api-key", vendor: "Cloudsmith", what: apiKey10, keywords: ["cloudsmith"], names: "cloudsmith", body: "[a-f0-9]{40}", sample: "<h40>", variable: "CLOUDSMITH_API_KEY", docs: "https://help.cloudsmith.io/docs/api-key" }),
  row({ id: "sidekiq-credentials", vendor: "Sidekiq", what: { en: "Pro/Enterprise gem credentials", "zh-CN": "Pro/Enterprise Gem 凭据" }, keywords: ["contribsys"], entropy: 2.5, pattern: /(?:BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM\w{0,10}["']?(?: string)?\s{0,4}(?:=>|:{0,3}=|[?.]=|:|>|,)\s{0,8}["'`]{0,2}(?<secret>[a-f0-9]{8}:[a-f0-9]{8})(?![a-f0-9])|https?:\/\/[a-f0-9]{8}:[a-f0-9]{8}@(?:gems|enterprise)\.contribsys\.com)/gi, docs: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ", match: ["BUNDLE_ENTERPRISE__CONTRIBSYS__COM=«<h8>:<h8>»"] }),
  // Secret managers and infrastructure as code
  token({ id: "vault-service-token", vendor: "HashiCorp Vault", what: serviceToken3, keywords: ["hvs."], body: "hvs\\.[A-Za-z0-9_-]{24,120}", entropy: 3.5, docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens", match: ["VAULT_TOKEN=«hvs.CAESI<w90>»"], ignore: ["hvs.<m12>"] }),
  token({ id: "vault-batch-token", vendor: "HashiCorp Vault", what: { en: "batch token", "zh-CN": "批处理令牌" }, keywords: ["hvb."], body: "hvb\\.[A-Za-z0-9_-]{138,300}", reach: { before: 10, after: 320 }, entropy: 3.5, docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens", match: ["«hvb.<w150>»"] }),
  token({ id: "vault-recovery-token", vendor: "HashiCorp Vault", what: { en: "recovery token", "zh-CN": "恢复令牌" }, keywords: ["hvr."], body: "hvr\\.[A-Za-z0-9_-]{24,120}", entropy: 3.5, docs: "https://developer.hashicorp.com/vault/docs/concepts/recovery-mode", match: ["«hvr.<w90>»"] }),
  named3({ id: "vault-legacy-token", vendor: "HashiCorp Vault", what: serviceToken3, keywords: ["vault_token", "vault-token", "vaulttoken", "vault_root", "vault_api"], names: "vault", nouns: "token", body: "s\\.[A-Za-z0-9]{24}", sample: "s.<m24>", variable: "VAULT_TOKEN", docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens" }),
  token({ id: "terraform-cloud-token", vendor: "HCP Terraform", what: apiToken9, keywords: [".atlasv1."], body: "[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,70}", entropy: 3.5, docs: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens", match: ['token = "«<m14>.atlasv1.<m67>»"'] }),
  named3({ id: "consul-token", vendor: "HashiCorp Consul", what: { en: "ACL token", "zh-CN": "ACL 令牌" }, keywords: ["consul_http_token", "consul_token", "consul_acl", "x-consul-token"], names: "consul", nouns: "token", body: UUID8, sample: "<u1>", variable: "CONSUL_HTTP_TOKEN", docs: "https://developer.hashicorp.com/consul/docs/security/acl/tokens" }),
  named3({ id: "nomad-token", vendor: "HashiCorp Nomad", what: { en: "ACL token", "zh-CN": "ACL 令牌" }, keywords: ["nomad_token", "x-nomad-token"], names: "nomad", nouns: "token", body: UUID8, sample: "<u1>", variable: "NOMAD_TOKEN", docs: "https://developer.hashicorp.com/nomad/docs/concepts/acl" }),
  token({ id: "doppler-token", vendor: "Doppler", what: accessToken10, keywords: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."], body: "dp\\.(?:pt|ct|sa|scim|audit|st(?:\\.[a-z0-9_-]{2,35})?)\\.[A-Za-z0-9]{40,44}", docs: "https://docs.doppler.com/reference/auth-token-formats", match: ["DOPPLER_TOKEN=«dp.st.prd.<m43>»", "«dp.pt.<m43>»"], ignore: ["dp.st.<m20>"] }),
  row({ id: "onepassword-service-account-token", vendor: "1Password", what: { en: "service account token", "zh-CN": "服务账号令牌" }, keywords: ["ops_ey"], reach: { before: 10, after: 1300 }, entropy: 3.5, pattern: /(?<![A-Za-z0-9_-])(?<secret>ops_eyJ[A-Za-z0-9+/_-]{200,1280}={0,3})(?![A-Za-z0-9+/=_-])/g, docs: "https://developer.1password.com/docs/service-accounts/", match: ["OP_SERVICE_ACCOUNT_TOKEN=«ops_eyJ<m400>»"], ignore: ["ops_eyJ<m60>"] }),
  token({ id: "onepassword-secret-key", vendor: "1Password", what: { en: "account Secret Key", "zh-CN": "账户密钥(Secret Key)" }, keywords: ["a3-"], body: "A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}", entropy: 3.5, docs: "https://support.1password.com/secret-key/", match: ["«A3-<A6>-<A6>-<A5>-<A5>-<A5>-<A5>»", "«A3-<A6>-<A11>-<A5>-<A5>-<A5>»"], ignore: ["A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX"] }),
  row({ id: "infisical-service-token", vendor: "Infisical", what: serviceToken3, keywords: ["infisical", ...opening("st.")], reach: { before: 30, after: 200 }, entropy: 3.5, pattern: /(?<![A-Za-z0-9_.-])(?<secret>st\.[a-f0-9]{24}\.[a-f0-9]{32}\.[a-f0-9]{32})(?![A-Za-z0-9_.-])/g, docs: "https://infisical.com/docs/documentation/platform/token", match: ["INFISICAL_TOKEN=«st.<h24>.<h32>.<h32>»"] }),
  token({ id: "pulumi-token", vendor: "Pulumi", what: accessToken10, keywords: ["pul-"], body: "pul-[a-f0-9]{40}", docs: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/", match: ["PULUMI_ACCESS_TOKEN=«pul-<h40>»"] }),
  token({ id: "infracost-api-key", vendor: "Infracost", what: apiKey10, keywords: opening("ico-"), body: "(?<![.])ico-(?=[A-Za-z]*\\d)[A-Za-z0-9]{32}", entropy: 3.5, docs: "https://www.infracost.io/docs/cloud_pricing_api/overview/", match: ["INFRACOST_API_KEY=«ico-<m32>»"], ignore: ["ico-<m20>"] }),
  row({ id: "age-secret-key", vendor: "age", what: { en: "encryption identity", "zh-CN": "加密身份密钥" }, keywords: ["age-secret-key-1"], pattern: /(?<![A-Za-z0-9-])(?<secret>AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})(?![A-Za-z0-9])/g, docs: "https://github.com/FiloSottile/age", match: ["«AGE-SECRET-KEY-1<q58>»"], ignore: ["AGE-SECRET-KEY-1<A20>", "age1<a58>"] }),
  token({ id: "dotenv-vault-key", vendor: "Dotenv", what: { en: "vault decryption key", "zh-CN": "Vault 解密密钥" }, keywords: ["dotenv://:key_"], body: "key_[a-f0-9]{64}(?=@dotenv)", docs: "https://www.dotenv.org/docs/security/dotenv-key", match: ["DOTENV_KEY=dotenv://:«key_<h64>»@dotenv.org/vault/.env.vault?environment=production"] }),
  row({ id: "dotenvx-private-key", vendor: "dotenvx", what: { en: "decryption key", "zh-CN": "解密私钥" }, keywords: ["dotenv_private_key"], entropy: 3, pattern: /DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,30})?\s{0,2}=\s{0,2}["']?(?<secret>[a-f0-9]{64})(?![A-Za-z0-9])/g, docs: "https://dotenvx.com/docs/env-keys-file", match: ['DOTENV_PRIVATE_KEY_PRODUCTION="«<h64>»"'], ignore: ['DOTENV_PUBLIC_KEY="<h66>"'] }),
  token({ id: "openshift-token", vendor: "Red Hat OpenShift", what: accessToken10, keywords: ["sha256~"], body: "sha256~[A-Za-z0-9_-]{43}", entropy: 3.5, docs: "https://docs.redhat.com/en/documentation/openshift_container_platform/", match: ["oc login --token=«sha256~<w43>»"] }),
  row({ id: "kubernetes-bootstrap-token", vendor: "Kubernetes", what: { en: "kubeadm bootstrap token", "zh-CN": "kubeadm 引导令牌" }, keywords: ["kubeadm"], severity: "P1", entropy: 3, pattern: /kubeadm\s{1,4}join[^\n]{0,120}--token[ =](?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![a-z0-9])/g, check: ({ secret }) => secret !== ["abcdef", "0123456789abcdef"].join("."), docs: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/", match: ["kubeadm join 10.0.0.1:6443 --token «<a6>.<a16>»"], ignore: ["kubeadm join --token abcdef.0123456789abcdef"] })
];

// rules/secret/providers/index.ts
var providerSecrets = [...rows, ...rows4, ...rows2, ...rows3, ...rows11, ...rows9, ...rows7, ...rows8, ...rows5, ...rows6, ...rows10];

// rules/secret/structures.ts
var begin = /-----BEGIN ((?:[A-Z0-9]{1,12} ){0,4})PRIVATE KEY( BLOCK)?-----/y;
var longestKey = 24e3;
var glue = /\\[nrt]|\\$|["'`+,;#*|\\]|\s|&#(?:10|13|x[aAdD]);|%0[aAdD]|<br ?\/?>/g;
function findPrivateKey(text2, at2, _file) {
  begin.lastIndex = at2;
  const head = begin.exec(text2);
  if (head === null) return null;
  const bodyStart = at2 + head[0].length;
  const stop = text2.indexOf("-----", bodyStart);
  if (stop === -1 || stop - at2 > longestKey || !text2.startsWith("-----END", stop)) return null;
  const closing = text2.slice(stop + 8, stop + 80).indexOf("-----");
  const end = closing === -1 ? stop : stop + 8 + closing + 5;
  const label = head[1].trim();
  const raw = text2.slice(bodyStart, stop);
  const body = raw.replace(/(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset)\s?:[^\n\\]{0,200}/g, "").replace(/\n=[A-Za-z0-9+/]{4}\s*$/, "").replace(glue, "");
  if (body.length < 44 || raw.length < 60 || !/^[A-Za-z0-9+/]+={0,2}(?:=[A-Za-z0-9+/]{4})?$/.test(body) || isRepetitive(body)) return null;
  const encrypted = label.startsWith("ENCRYPTED") || /Proc-Type: ?4,ENCRYPTED/.test(raw) || isEncryptedOpenSsh(body);
  const structured = head[2] !== void 0 || /^(?:M|b3BlbnNzaC1rZXk)/.test(body);
  const severity = encrypted ? "P2" : structured ? "P0" : "P1";
  return { start: at2, end, severity, confidence: structured ? "high" : "medium", message: encrypted ? "private-key-encrypted" : "private-key", symbol: `${label} PRIVATE KEY`.trim(), data: { name: label === "" ? "PKCS #8" : label } };
}
function isRepetitive(body) {
  return new Set(body).size < 20 || /(.)\1{15}/.test(body) && !/A{16}/.test(body);
}
function isEncryptedOpenSsh(body) {
  if (!body.startsWith("b3BlbnNzaC1rZXktdjE")) return false;
  try {
    return !atob(body.slice(0, 40)).includes("none");
  } catch {
    return false;
  }
}
var token2 = /eyJ[\w-]{8,2000}\.(eyJ[\w-]{8,8000})\.([\w-]{16,2000})(?![\w-])/y;
var madeAt = Date.UTC(2026, 0, 1) / 1e3;
var shortLived = 7 * 86400;
function findJwt(text2, at2, _file) {
  const before = text2.charCodeAt(at2 - 1);
  if (before >= 48 && before <= 57 || before >= 65 && before <= 90 || before >= 97 && before <= 122 || before === 95) return null;
  token2.lastIndex = at2;
  const match = token2.exec(text2);
  if (match === null) return null;
  const header = readJson(match[0].slice(0, match[0].indexOf(".")));
  const payload = readJson(match[1]);
  if (header === null || payload === null || typeof header["alg"] !== "string" || isSample(payload) || isFillerSignature(match[2])) return null;
  const place2 = { start: at2, end: at2 + match[0].length };
  const role = payload["role"];
  const supabase = typeof payload["ref"] === "string" || typeof payload["iss"] === "string" && payload["iss"].startsWith("supabase");
  if (supabase && role === "anon") return null;
  const { exp, iat } = payload;
  if (typeof exp === "number" && (exp < madeAt || typeof iat === "number" && exp - iat <= shortLived)) return null;
  if (supabase && role === "service_role") {
    return { ...place2, severity: "P0", message: "jwt-service-role", symbol: "service_role", data: { name: typeof payload["ref"] === "string" ? payload["ref"] : "Supabase" } };
  }
  return { ...place2, severity: "P1", confidence: "medium", message: "jwt", symbol: "jwt" };
}
function readJson(part) {
  const text2 = decodeUtf8(part);
  if (text2 === null) return null;
  try {
    const value = JSON.parse(text2);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
function decodeUtf8(part) {
  try {
    return decodeURIComponent(atob(part.replaceAll("-", "+").replaceAll("_", "/")).replace(/[%\x80-\xff]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, "0")}`));
  } catch {
    return null;
  }
}
function isSample(payload) {
  const claims = JSON.stringify(payload);
  return payload["sub"] === "1234567890" || payload["iss"] === "supabase-demo" || payload["iss"] === "joe" || /John Doe|Jane Doe|example\.(?:com|org)|"(?:test|demo|dummy|fake|foo|bar|sample)[-_"]|test-?user|localhost|127\.0\.0\.1|testing@/i.test(claims);
}
function isFillerSignature(signature) {
  return new Set(signature).size < 8 || /signature|example|dummy|fake|invalid/i.test(signature);
}
var kindSecret = /kind["']?[ \t]*:[ \t]*["']?secret["']?[ \t]*(?=[\r\n,}]|$)/iy;
var longestManifest = 6e4;
var dataBlock = /(?:^|\n)([ \t]*)(?:data|"data")[ \t]*:[ \t]*\r?\n((?:(?:\1[ \t]+[^\n]*|[ \t]*#[^\n]*|[ \t]*)(?:\n|$))+)/;
var dataLine = /^[ \t]+["']?([\w.-]{1,100})["']?[ \t]*:[ \t]*(?:[|>][-+]?[ \t]*\r?\n[ \t]+)?["']?([A-Za-z0-9+/]{8,}={0,2})["']?[ \t]*\r?$/gm;
var plainName = /user(?:name)?(?:_in)?$|host(?:name)?$|port$|name$|url$|^ca\.|\.crt$|\.pub$|^tls\.crt$|email$|region$|endpoint$|bucket$|^type$|id$/i;
var judged6 = { text: "", from: 0, to: 0 };
function findKubernetesSecret(text2, at2, file) {
  if (file.format !== "yaml") return null;
  if (judged6.text === text2 && at2 >= judged6.from && at2 < judged6.to) return null;
  kindSecret.lastIndex = at2;
  if (!kindSecret.test(text2)) return null;
  const before = text2.slice(Math.max(0, at2 - longestManifest), at2);
  const from = at2 - before.length + Math.max(0, before.lastIndexOf("\n---"));
  const after = text2.slice(at2, at2 + longestManifest);
  const next = after.indexOf("\n---");
  const manifest = text2.slice(from, at2 + (next === -1 ? after.length : next));
  judged6 = { text: text2, from, to: from + manifest.length };
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
function row2(id, what, keywords2, find, docs, samples) {
  return { id, vendor: "", what: { en: what[0], "zh-CN": what[1] }, keywords: keywords2, find, generic: true, docs, samples };
}
var genericSecrets = [
  row2("private-key", ["private key", "私钥"], ["-----begin"], findPrivateKey, "https://www.rfc-editor.org/rfc/rfc7468", {
    match: [["-----BEGIN EC PRIVATE", " KEY-----\nMHcCAQEEIGq3f9Xw2LkZp7Vt5YbNc8RmDh4JsQ1uKoAe6TgWxBvFoAoGCCqGSM49\nAwEHoUQDQgAEy7Kd\n-----END EC PRIVATE KEY-----"]],
    ignore: [["-----BEGIN PUBLIC", " KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEy7KdPq3f9Xw2LkZp7Vt5YbNc8RmDh4Js\n-----END PUBLIC KEY-----"], ["-----BEGIN PRIVATE", " KEY-----\n...\n-----END PRIVATE KEY-----"]]
  }),
  row2("jwt", ["JSON Web Token", "JSON Web Token（JWT）"], ["eyj"], findJwt, "https://www.rfc-editor.org/rfc/rfc7519", {
    match: [["Cookie: s=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", ".eyJzdWIiOiJzdmMtYmlsbGluZyIsInNjb3BlIjoiYWRtaW4ifQ", ".k3Jx9Qm2Wv7Zt5LpR8sYbNc4Hd6GfTa1UeXoIiKjMqA"]],
    ignore: [["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", ".eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ", ".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"]]
  }),
  row2("kubernetes-secret", ["Kubernetes Secret value", "Kubernetes Secret 的值"], ["kind"], findKubernetesSecret, "https://kubernetes.io/docs/concepts/configuration/secret/", {
    match: [["kind: Secret\ndata:\n  rabbit: ", "S2o5I3hRMm1adg==\n"]],
    ignore: [["kind: Secret\ndata:\n  username: ", "Ym9va3NlcnZpY2U=\n"], ["kind: ExternalSecret\ndata:\n  rabbit: ", "S2o5I3hRMm1adg==\n"]]
  }),
  row2("connection-string", ["connection string with a password", "含密码的连接串"], ["://"], findDatabaseUrl, "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1", {
    match: [["postgres://billing:", "k9X2mQ7vLp@db.corp.net:5432/app"]],
    ignore: [["postgres://user:", "password@db.corp.net/app"], ["postgres://app:$", "{DB_PASSWORD}@db.corp.net/app"]]
  }),
  row2("connection-properties", ["connection string with a password", "含密码的连接串"], ["password", "pwd"], findKeyValueConnection, "https://learn.microsoft.com/dotnet/api/system.data.sqlclient.sqlconnection.connectionstring", {
    match: [["Server=tcp:sql.corp.net,1433;User ID=app;Password=", "k9X2mQ7vLp!;"]],
    ignore: [["Server=sql.corp.net;User ID=app;Password=", "<password>;"]]
  }),
  row2("basic-auth-url", ["URL with user name and password", "含用户名和密码的 URL"], ["://"], findBasicAuthUrl, "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1", {
    match: [["https://deploy:", "k9X2mQ7vLp@git.corp.net/app.git"]],
    ignore: [["https://user:", "pass@example.com/"], ["https://github.com/@scope/", "a:b"]]
  }),
  row2("curl-user", ["user name and password of a curl command", "curl 命令中的用户名和密码"], ["curl"], findCurlUser, "https://curl.se/docs/manpage.html#-u", {
    match: [["curl -u admin:", "k9X2mQ7vLp https://api.corp.net"]],
    ignore: [['curl -u "$USER:', '$PASS" https://api.corp.net'], ["curl -u test:", "test https://api.corp.net"]]
  }),
  row2("registry-auth", ["registry credentials", "制品仓库凭据"], ["auth"], findRegistryAuth, "https://docs.docker.com/reference/cli/docker/login/", {
    match: [['{"auths":{"r.corp.net":{"auth":"', 'YWRtaW46azlYMm1RN3ZMcA=="}}}']],
    ignore: [['"auth": "', 'dXNlcjpwYXNzd29yZA=="']]
  }),
  row2("netrc", ["netrc password", "netrc 密码"], ["machine"], findNetrc, "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html", {
    match: [["machine git.corp.net login deploy password ", "k9X2mQ7vLp"]],
    ignore: [["machine git.corp.net login deploy password ", "$TOKEN"]]
  }),
  row2("authorization-header", ["HTTP authorization header", "HTTP Authorization 请求头凭据"], ["bearer", "basic", "token", "api-key", "apikey"], findAuthorization, "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2", {
    match: [["Authorization: Bearer ", "k9X2mQ7vLpR8sYbNc4Hd"], ["Authorization: Basic ", "YWRtaW46azlYMm1RN3ZMcA=="]],
    ignore: [["Authorization: Bearer ", "$TOKEN"], ["Authorization: Basic ", "dXNlcjpwYXNzd29yZA=="]]
  }),
  row2("generic-credential", ["hard-coded credential", "硬编码的凭据"], ["key", "token", "secret", "pass", "pwd", "cred", "auth", "psw", "bearer"], findCredential, "https://cwe.mitre.org/data/definitions/798.html", {
    match: [["API_KEY=", "k9X2mQ7vLpR8sYbNc4HdGf"], ["DB_PASSWORD=", "Tr0ub4dor&3"]],
    ignore: [["API_KEY=", "your-api-key-here"], ["DB_PASSWORD=", "changeme"], ["password = ", "getpass()"]]
  })
];

// rules/index.ts
var rules = [
  rule,
  rule2,
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
  rule15
];
var controls = [
  control,
  control2,
  control3,
  control4,
  control5,
  control6,
  control7
];
var secrets = [
  ...providerSecrets,
  ...genericSecrets
];

// rules/secret/policy.ts
var secretPolicy = { isDummy, isSampleLead, entropy };

// src/engine.ts
var ruleSet = { rules, controls, secrets, secretPolicy };
var isBundle = import.meta.url.endsWith(".js");
var auditor;
var engine = {
  ruleSet,
  loadAuditor: () => auditor ??= import("./chunk-C74HB762.js").then((module) => module.auditor(ruleSet)),
  loadTypescript: async () => {
    const [parser, { typescriptExtractors }] = await Promise.all([import("./chunk-IT4B2IQF.js"), import("./chunk-PB72VFDD.js")]);
    return { parser, extractors: typescriptExtractors };
  },
  ...isBundle && availableParallelism() > 1 && { startHelper: (inline) => new Helper(new URL("./worker.js", import.meta.url), inline) }
};

export {
  require_ignore,
  claim,
  toAnswer,
  engine
};
