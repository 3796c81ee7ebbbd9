import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  judgeOverview,
  mergeOverviews,
  readOverview,
  readText
} from "./chunk-6N3H3LE4.js";
import "./chunk-F7UMQCEK.js";
import "./chunk-3EYZUFG6.js";
import "./chunk-RJUFRGEC.js";
import "./chunk-DBVB26YB.js";
import {
  engine,
  knowledgeOf,
  tool
} from "./chunk-IZ3IFEQU.js";
import "./chunk-U6SEALJ2.js";
import "./chunk-IQ43PRIU.js";
import "./chunk-TFLXTTRC.js";
import {
  AuditError
} from "./chunk-CNWCVQ4V.js";
import "./chunk-4WT76G7G.js";
import "./chunk-4CRQQEO6.js";
import "./chunk-IBGPIOPE.js";
import "./chunk-NR2PJG7T.js";
import "./chunk-VVXIB3GI.js";

// src/cli/organisation/merge.ts
function runMerge({ args }) {
  if (args.length === 0) throw new AuditError("usage-missing-argument", { command: "merge", argument: "FILE" });
  const { rules } = knowledgeOf(engine.ruleSet);
  const read = args.map((path) => ({ path, ...readOverview(readText(path), path, sameVersion(path), (id) => rules.has(id)) }));
  const [language = "en", ...others] = new Set(read.map((piece) => piece.language));
  return { result: judgeOverview(mergeOverviews(read)), language: others.length === 0 ? language : "en" };
}
function sameVersion(path) {
  return (version, rulesDigest) => {
    if (version !== tool.version || rulesDigest !== tool.rulesDigest) throw new AuditError("merge-own-version", { path, version: `${version} (${rulesDigest})`, other: `${tool.version} (${tool.rulesDigest})` });
  };
}
export {
  runMerge
};
