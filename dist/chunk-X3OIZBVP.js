import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/report/tally.ts
function countsLine(result, words) {
  const { byStatus } = result.counts;
  const parts = result.target.base === void 0 ? [words.t("count-open", { count: byStatus.new + byStatus.existing + byStatus.pending })] : [words.t("count-new", { count: byStatus.new }), words.t("count-existing", { count: byStatus.existing }), words.t("count-fixed", { count: byStatus.fixed })];
  parts.push(words.t("count-suppressed", { count: byStatus.suppressed }));
  if (byStatus.pending > 0 && result.target.base !== void 0) parts.push(words.t("count-pending", { count: byStatus.pending }));
  return parts.join(words.t("list-separator"));
}
function notScannedReasons(result, words) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reason } of result.notScanned) {
    const name = words.t(`reason-${reason}`);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reason, count]) => words.t("reason-count", { count, reason })).join(words.t("list-separator"));
}
function sizeOf(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
function verdictReasons(result) {
  const { conclusion, failOn, reasons } = result.verdict;
  if (reasons.length || conclusion !== "passed") return reasons;
  if (failOn === "none") return [{ message: "gate.off", data: {} }];
  return [{ message: result.target.base === void 0 ? "gate.no-findings" : "gate.no-new-findings", data: { failOn } }];
}
function groupedNotices(result) {
  const groups = /* @__PURE__ */ new Map();
  for (const notice of result.notices) {
    const key = JSON.stringify([notice.level, notice.message, notice.data]);
    const group = groups.get(key);
    if (group) group.more++;
    else groups.set(key, { notice, more: 0 });
  }
  return [...groups.values()];
}
function firstOf(items, most, words, show) {
  const shown = items.slice(0, most).map(show);
  return items.length > most ? [...shown, words.t("more-places", { count: items.length - most })] : shown;
}
function moreOf(more, words) {
  return more > 0 ? words.t("aside", { text: words.t("more-places", { count: more }) }) : "";
}

export {
  countsLine,
  notScannedReasons,
  sizeOf,
  verdictReasons,
  groupedNotices,
  firstOf,
  moreOf
};
