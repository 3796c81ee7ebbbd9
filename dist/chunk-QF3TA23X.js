import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  leftOutReasons
} from "./chunk-3EYZUFG6.js";
import {
  levelOf
} from "./chunk-DBVB26YB.js";

// src/report/organisation/told.ts
var mostRules = 20;
function levelOfRepository({ figures, conclusion }) {
  return figures === null || conclusion === "error" ? null : levelOf(figures);
}
function conclusionCounts({ repositories }, words) {
  const of = (conclusion) => repositories.filter((repository) => repository.conclusion === conclusion).length;
  const parts = [words.t("org-passed", { count: of("passed") }), words.t("org-failed", { count: of("failed") })];
  if (of("error") > 0) parts.push(words.t("org-errors", { count: of("error") }));
  return parts.join(words.t("list-separator"));
}
function leftOutCounts({ leftOut }, words) {
  return leftOutReasons.map((reason) => ({ reason, count: leftOut.filter((one) => one.reason === reason).length })).filter(({ count }) => count > 0).map(({ reason, count }) => words.t(`left-out-${reason}`, { count })).join(words.t("list-separator"));
}
function reasonsOf({ reasons }, words) {
  return reasons.map((reason) => words.reason(reason));
}
function notListed({ figures }) {
  if (figures === null) return 0;
  return figures.counts.bySeverity.P0 + figures.counts.bySeverity.P1 - figures.findings.length;
}
function gravestFirst(repositories) {
  const rank = { error: 0, failed: 1, passed: 2 };
  const weight = ({ figures }) => Object.values(figures?.counts.bySeverity ?? {});
  return [...repositories].sort((a, b) => {
    if (rank[a.conclusion] !== rank[b.conclusion]) return rank[a.conclusion] - rank[b.conclusion];
    const [of, other] = [weight(a), weight(b)];
    const at = of.findIndex((count, index) => count !== other[index]);
    return at === -1 ? a.name < b.name ? -1 : 1 : (other[at] ?? 0) - (of[at] ?? 0);
  });
}

export {
  mostRules,
  levelOfRepository,
  conclusionCounts,
  leftOutCounts,
  reasonsOf,
  notListed,
  gravestFirst
};
