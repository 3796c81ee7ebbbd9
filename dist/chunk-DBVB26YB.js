import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/report/scores.ts
var areas = ["security", "reliability", "observability", "deployability", "maintainability", "governance"];
function levelOf(result) {
  if (result.counts.bySeverity.P0 > 0) return "blocked";
  const overall = result.scores.overall ?? 100;
  if (result.counts.bySeverity.P1 > 0 || overall < 70) return "not-ready";
  return overall < 90 ? "nearly-ready" : "ready";
}
function scoreRows(result) {
  const row = (area, label, score, before2) => ({
    area,
    label,
    score: rounded(score),
    before: rounded(before2),
    change: score === null || before2 === null ? null : (rounded(score) ?? 0) - (rounded(before2) ?? 0)
  });
  const before = result.scoresBefore;
  return [
    row("overall", "overall", result.scores.overall, before?.overall ?? null),
    ...areas.map((area) => row(area, `area-${area}`, result.scores.areas[area], before?.areas[area] ?? null))
  ];
}
function signed(change) {
  if (change === null) return "";
  return change === 0 ? "\xB10" : change > 0 ? `+${change}` : `${change}`;
}
function rounded(score) {
  return score === null ? null : Math.round(score);
}

export {
  areas,
  levelOf,
  scoreRows,
  signed
};
