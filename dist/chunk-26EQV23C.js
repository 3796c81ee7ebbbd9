import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  wrap
} from "./chunk-NRSGFV4J.js";
import {
  severityColor
} from "./chunk-JNYPPKQ6.js";
import {
  plainText,
  render,
  renderLine
} from "./chunk-ZMOI22FV.js";
import {
  fill,
  visible
} from "./chunk-U6SEALJ2.js";
import "./chunk-VVXIB3GI.js";

// src/report/explain.ts
var CHAPTERS = ["problem", "risk", "fix", "acceptance"];
function explainText({ entry, samples, mends }, words, { colors, width }) {
  const { id, severity, standing, area } = entry;
  const facts = [words.t(`area-${area}`), renderLine(words.control(entry.control), plainText), `${words.t("effort")}${words.t("colon")}${words.t("hours", { hours: words.effortHours(id) })}`];
  const lines = [
    `${severityColor(severity, colors)(` ${severity} `)} ${colors.bold(renderLine(words.rule(id, "title"), plainText))}  ${colors.dim(id)}`,
    colors.dim(facts.join(" \xB7 ")),
    ...standing === void 0 ? [] : wrap(words.t("rule-standing", { severity: standing }), width),
    ""
  ];
  for (const chapter of CHAPTERS) lines.push(colors.bold(words.t(chapter)), ...indented(render(words.rule(id, chapter), plainText), width), "");
  for (const kind of ["bad", "good"]) {
    for (const sample of samples?.[kind] ?? []) lines.push(colors.bold(words.t(`sample-${kind}`)), ...sampleLines(sample, kind), "");
  }
  const references = words.references(id);
  if (references.length) lines.push(colors.bold(words.t("references")), ...references.map((reference) => `  ${reference}`), "");
  if (mends) lines.push(...wrap(words.t("rule-fix", { rule: id }), width));
  lines.push(...wrap(words.t("rule-suppress", { rule: id }), width));
  return `${lines.join("\n")}
`;
}
function explainJson({ entry, samples, mends }, words) {
  const { id, severity, standing, confidence, control, area } = entry;
  const chapters = Object.fromEntries(CHAPTERS.map((chapter) => [chapter, fill(words.rule(id, chapter))]));
  const rule = {
    schemaVersion: 1,
    id,
    severity,
    ...standing !== void 0 && { standing },
    confidence,
    control,
    area,
    title: fill(words.rule(id, "title")),
    ...chapters,
    effortHours: words.effortHours(id),
    references: words.references(id),
    mends,
    samples: samples ?? { bad: [], good: [] }
  };
  return `${JSON.stringify(rule, null, 2)}
`;
}
function indented(body, width) {
  return body.split("\n").flatMap((line) => line.startsWith("    ") ? [`  ${line}`] : wrap(line, width - 2).map((part) => `  ${part}`.trimEnd()));
}
function sampleLines(sample, kind) {
  return Object.entries(sample.files).flatMap(([path, content]) => {
    const lines = content.trimEnd().split("\n");
    const digits = String(lines.length).length;
    const reported = (line) => kind === "bad" && (sample.at ?? []).includes(`${path}:${line}`);
    return [`  ${visible(path)}`, ...lines.map((line, index) => `  ${reported(index + 1) ? ">" : " "} ${String(index + 1).padStart(digits)} | ${visible(line.replaceAll("	", "    "))}`.trimEnd())];
  });
}
export {
  explainJson,
  explainText
};
