import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  styleOf
} from "./chunk-HZ7WU2SK.js";
import {
  printLines
} from "./chunk-GRTRMOWS.js";
import "./chunk-RJUFRGEC.js";
import {
  loadWords,
  plainStyle
} from "./chunk-RHMBYNT5.js";
import {
  writeReport
} from "./chunk-6KORCXNZ.js";
import "./chunk-PYGVMB2Z.js";
import "./chunk-IZ3IFEQU.js";
import "./chunk-JNYPPKQ6.js";
import "./chunk-U6SEALJ2.js";
import "./chunk-IQ43PRIU.js";
import "./chunk-TFLXTTRC.js";
import "./chunk-CNWCVQ4V.js";
import "./chunk-7L4SKV35.js";
import "./chunk-4WT76G7G.js";
import "./chunk-4CRQQEO6.js";
import "./chunk-IBGPIOPE.js";
import "./chunk-NR2PJG7T.js";
import "./chunk-VVXIB3GI.js";

// src/cli/organisation/deliver.ts
async function deliverOverview(result, language, options) {
  const words = await loadWords(language);
  for (const { format, path } of options.outputs) await writeReport(process.cwd(), path, await renderOverview(result, format, words, plainStyle));
  if (options.outputs.some(({ format }) => format === options.format)) return;
  printLines(await renderOverview(result, options.format, words, styleOf(options)));
}
async function renderOverview(result, format, words, style) {
  if (format === "json") return (await import("./chunk-2O4WIKYN.js")).overviewJson(result, words);
  if (format === "markdown") return (await import("./chunk-RZE2ER4W.js")).overviewMarkdown(result, words);
  return (await import("./chunk-HASLTHMG.js")).overviewText(result, words, style);
}
export {
  deliverOverview
};
