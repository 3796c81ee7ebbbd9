import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  pathsOf,
  printLines
} from "./chunk-GRTRMOWS.js";
import {
  loadWords,
  plainStyle,
  render
} from "./chunk-RHMBYNT5.js";
import {
  writeReport
} from "./chunk-6KORCXNZ.js";
import {
  engine,
  knowledgeOf
} from "./chunk-IZ3IFEQU.js";
import {
  noColors
} from "./chunk-JNYPPKQ6.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";
import {
  __commonJS,
  __toESM
} from "./chunk-VVXIB3GI.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/cli/deliver.ts
var import_picocolors = __toESM(require_picocolors(), 1);
async function deliver({ verdict, config }, options) {
  const words = await loadWords(config.language);
  for (const { format, path } of options.outputs) await writeReport(process.cwd(), path, await render(verdict, format, words, plainStyle));
  if (options.outputs.some(({ format }) => format === options.format)) return;
  printLines(await render(verdict, options.format, words, styleOf(options)));
}
function styleOf(options) {
  const terminal = process.stdout.isTTY === true;
  const colored = options.color ?? (terminal && (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb");
  return { colors: colored ? import_picocolors.default.createColors(true) : noColors, width: terminal ? process.stdout.columns : plainStyle.width, quiet: options.quiet, verbose: options.verbose };
}
async function describeRules(options) {
  const words = await loadWords(options.language ?? "en");
  const { rulesText, rulesJson } = await import("./chunk-P4GCU3JZ.js");
  const { rules, controls } = knowledgeOf(engine.ruleSet);
  const entries = [...rules.values()];
  return options.format === "json" ? rulesJson(entries, controls, words) : rulesText(entries, controls, words, styleOf(options));
}
async function explainRule(id, options) {
  const { rules } = knowledgeOf(engine.ruleSet);
  const entry = rules.get(id);
  if (entry === void 0) {
    const near = nearest(id, [...rules.keys()]);
    throw near === void 0 ? new AuditError("unknown-rule", { rule: id }) : new AuditError("unknown-rule-near", { rule: id, near });
  }
  const words = await loadWords(options.language ?? "en");
  const [{ explainText, explainJson }, { samples }, { fixers }] = await Promise.all([import("./chunk-26EQV23C.js"), import("./chunk-4ZSZDG5T.js"), import("./chunk-F4P2ZKGA.js")]);
  const whole = { entry, samples: samples[id], mends: Object.hasOwn(fixers, id) };
  return options.format === "json" ? explainJson(whole, words) : explainText(whole, words, styleOf(options));
}
async function listRoutes({ verdict, config }, options) {
  const words = await loadWords(config.language);
  const { routesText, routesJson, routesMarkdown } = await import("./chunk-KAHDKFWZ.js");
  const inPaths = pathsOf(options);
  const routes = verdict.result.routes.filter(({ path }) => inPaths(path));
  if (options.format === "json") return routesJson(routes);
  return options.format === "markdown" ? routesMarkdown(routes, words) : routesText(routes, words, styleOf(options));
}
function nearest(id, known) {
  const name = id.slice(id.indexOf("/") + 1);
  const sameName = known.find((candidate) => candidate.endsWith(`/${name}`));
  if (sameName !== void 0) return sameName;
  const shared = (candidate) => {
    let length = 0;
    while (length < id.length && candidate[length] === id[length]) length++;
    return length;
  };
  const best = [...known].sort((a, b) => shared(b) - shared(a))[0];
  return best !== void 0 && shared(best) >= 4 ? best : void 0;
}

export {
  deliver,
  styleOf,
  describeRules,
  explainRule,
  listRoutes
};
