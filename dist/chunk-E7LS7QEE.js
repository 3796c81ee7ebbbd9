import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  bySeverity,
  mostRelated,
  scopeOf,
  thingsToDoFirst
} from "./chunk-DFVQTNOW.js";
import {
  placeUrl
} from "./chunk-CZ4HLK7U.js";
import {
  parts
} from "./chunk-6JUIRWML.js";
import {
  roadmap,
  sum
} from "./chunk-IQI7IQPO.js";
import {
  countsLine,
  firstOf,
  groupedNotices,
  moreOf,
  verdictReasons
} from "./chunk-X3OIZBVP.js";
import "./chunk-I5JFAHOS.js";
import {
  areas,
  levelOf,
  scoreRows,
  signed
} from "./chunk-DBVB26YB.js";
import "./chunk-NRSGFV4J.js";
import {
  render,
  renderLine
} from "./chunk-ZMOI22FV.js";
import {
  visible
} from "./chunk-U6SEALJ2.js";
import "./chunk-4CRQQEO6.js";
import {
  severities
} from "./chunk-IBGPIOPE.js";
import "./chunk-VVXIB3GI.js";

// src/report/html.ts
import { createHash } from "node:crypto";

// src/report/html-assets.ts
var STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #f4f6f8; --line: #d0d7de; --quiet: #57606a; --link: #0550ae; --mark: #fff1b8; --p0: #a40e26; --p1: #a33b00; --p2: #7a5300; --p3: #0550ae; --good: #116329; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --soft: #161b22; --line: #3d444d; --quiet: #9ea7b3; --link: #79b8ff; --mark: #4b3b00; --p0: #ff8f9a; --p1: #ffab70; --p2: #e3b341; --p3: #79b8ff; --good: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
a { color: var(--link); }
h1 { margin: 0 0 .5rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 1rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { margin: 2rem 0 .75rem; }
h4 { margin: 0; font-size: 1.05rem; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: .875rem; overflow-wrap: anywhere; }
:not(pre) > code { background: var(--soft); border-radius: 4px; padding: .1em .3em; }
pre { margin: .5rem 0; padding: .75rem; overflow-x: auto; background: var(--soft); border: 1px solid var(--line); border-radius: 6px; }
pre code { overflow-wrap: normal; }
mark { background: var(--mark); color: inherit; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; color: var(--quiet); padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--soft); }
td.number { text-align: end; white-space: nowrap; }
meter { width: 10rem; height: 1rem; vertical-align: middle; }
article { border: 1px solid var(--line); border-inline-start-width: 5px; border-radius: 6px; padding: 1rem; margin: 0 0 1rem; }
article[data-severity=P0] { border-inline-start-color: var(--p0); } article[data-severity=P1] { border-inline-start-color: var(--p1); }
article[data-severity=P2] { border-inline-start-color: var(--p2); } article[data-severity=P3] { border-inline-start-color: var(--p3); }
.badge { display: inline-block; border: 1px solid currentcolor; border-radius: 4px; padding: 0 .4em; font-weight: 600; font-size: .875rem; }
.P0 { color: var(--p0); } .P1 { color: var(--p1); } .P2 { color: var(--p2); } .P3 { color: var(--p3); }
.passed { color: var(--good); } .failed, .error { color: var(--p0); }
.quiet { color: var(--quiet); }
.places { padding-inline-start: 1.5rem; } .places > li { margin: .75rem 0; }
dl { margin: .5rem 0; } dt { font-weight: 600; margin-top: .5rem; } dd { margin: 0; } dd > p { margin: .25rem 0; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; margin-bottom: 1rem; }
fieldset { border: 0; padding: 0; margin: 0; display: flex; gap: .75rem; } legend { padding: 0; float: inline-start; margin-inline-end: .75rem; }
label { display: inline-flex; gap: .35rem; align-items: center; }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: .2rem .5rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
summary { cursor: pointer; }
.skip { position: absolute; inset-inline-start: -999rem; } .skip:focus { inset-inline-start: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
[hidden] { display: none !important; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #f4f6f8; --line: #999; --quiet: #444; --link: #000; --mark: #eee; --p0: #a40e26; --p1: #a33b00; --p2: #7a5300; --p3: #0550ae; --good: #116329; } body { max-width: none; padding: 0; font-size: 11pt; } form, .skip { display: none; } article, tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } pre { white-space: pre-wrap; } }
`;
var SCRIPT = `
const form = document.getElementById('filters');
const places = [...document.querySelectorAll('[data-place]')];
const shownText = document.getElementById('shown');
const apply = () => {
  const data = new FormData(form);
  const wanted = new Set(data.getAll('severity'));
  const words = String(data.get('text')).toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const place of places) {
    const rule = place.closest('article');
    const text = () => (rule.firstElementChild.textContent + ' ' + place.textContent).toLowerCase();
    const fits = wanted.has(rule.dataset.severity) && (!data.get('area') || data.get('area') === rule.dataset.area) && (!data.get('status') || data.get('status') === place.dataset.status) && (!words.length || words.every((word) => text().includes(word)));
    place.hidden = !fits;
    if (fits) shown++;
  }
  for (const group of document.querySelectorAll('article, section[data-group]')) group.hidden = !group.querySelector('[data-place]:not([hidden])');
  shownText.textContent = shownText.dataset.template.replace('%s', shown).replace('%t', places.length);
};
if (form) {
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
addEventListener('beforeprint', () => { for (const folded of document.querySelectorAll('details')) folded.open = true; });
`;

// src/report/html-escape.ts
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function escapeHtml(text) {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
function anchor(label, url) {
  return /^https:\/\//i.test(url) ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${label}</a>` : label;
}
function pre(text) {
  return `<pre><code>${text.split("\n").map((line) => escapeHtml(line.replaceAll("	", "    "))).join("\n")}</code></pre>`;
}
var htmlText = {
  text: escapeHtml,
  code: (plain) => `<code>${escapeHtml(plain)}</code>`,
  block: (block, line) => {
    if (block.kind === "paragraph") return `<p>${line(block.text)}</p>`;
    if (block.kind === "code") return pre(block.text);
    const list = block.ordered ? "ol" : "ul";
    return `<${list}>${block.items.map((item) => `<li>${line(item)}</li>`).join("")}</${list}>`;
  }
};

// src/report/html-tables.ts
var MOST_EVIDENCE = 5;
function scores(result, words) {
  const compared = result.scoresBefore !== void 0;
  const rows = scoreRows(result).map(({ label, score, before, change }) => [
    words.t(label),
    score === null ? words.t("score-not-judged") : `<meter min="0" max="100" low="70" high="90" optimum="100" value="${score}">${score}</meter> ${score}`,
    ...compared ? [before === null ? "" : String(before), signed(change)] : []
  ]);
  const head = [words.t("area"), words.t("score"), ...compared ? [words.t("before"), words.t("change")] : []];
  return [`<h2>${words.t("scores")}</h2>`, table(head, rows, words.t("score-capped-P0"))];
}
function controls(result, words, repository) {
  if (!result.controls.length) return [];
  const rows = result.controls.map(({ id, area, status, evidence, effortHours }) => {
    const shown = firstOf(evidence, MOST_EVIDENCE, words, (one) => `${place(one, repository)} ${renderLine(words.evidence(id, one.note), htmlText)}`);
    const effort = status === "fail" || status === "partial" ? words.t("hours", { hours: effortHours }) : "";
    return [renderLine(words.control(id), htmlText), words.t(`area-${area}`), words.t(`control-${status}`), shown.join("<br>"), effort];
  });
  return [`<h2>${words.t("controls")}</h2>`, table([words.t("control"), words.t("area"), words.t("status"), words.t("evidence"), words.t("effort")], rows)];
}
function plan(result, words) {
  const phases = roadmap(result, words);
  if (!phases.length) return [];
  const lines = [`<h2>${words.t("roadmap")}</h2>`, `<p>${words.t("roadmap-intro")}</p>`];
  for (const { phase, items, effortHours } of phases) {
    const rows = items.map(({ ruleId, severity, count, effortHours: hours }) => [
      severity,
      `${renderLine(words.rule(ruleId, "title"), htmlText)} <code>${escapeHtml(ruleId)}</code>`,
      String(count),
      words.t("hours", { hours })
    ]);
    lines.push(`<h3>${phase}. ${words.t(`phase-${phase}`)}</h3>`, table([words.t("severity"), words.t("finding"), words.t("places"), words.t("effort")], rows, words.t("phase-total", { hours: effortHours })));
  }
  return [...lines, `<p>${words.t("total-effort", { hours: sum(phases) })}</p>`];
}
function closing(status, result, words) {
  const list = result.findings.filter((finding) => finding.status === status);
  if (!list.length) return [];
  const suppressed = status === "suppressed";
  const rows = list.map((finding) => [
    finding.severity,
    `${renderLine(words.rule(finding.ruleId, "title"), htmlText)} <code>${escapeHtml(finding.ruleId)}</code>`,
    place(finding.location),
    ...suppressed ? [escapeHtml(finding.suppression?.reason ?? "")] : []
  ]);
  const head = [words.t("severity"), words.t("finding"), words.t("place"), ...suppressed ? [words.t("reason")] : []];
  return [`<h2>${words.t(`${status}-findings`)}${words.t("aside", { text: list.length })}</h2>`, table(head, rows)];
}
function notices(result, words, repository) {
  if (!result.notices.length) return [];
  const items = groupedNotices(result).map(({ notice, more }) => {
    const at = notice.path === void 0 ? "" : `${place({ path: notice.path, startLine: notice.line ?? 1 }, repository)} `;
    return `<li><strong>${words.t(notice.level)}</strong>${words.t("colon")}${at}${renderLine(words.reason(notice), htmlText)}${moreOf(more, words)}</li>`;
  });
  return [`<h2>${words.t("notices")}</h2>`, `<ul>${items.join("")}</ul>`];
}
function notScanned(result, words) {
  if (!result.notScanned.length) return [];
  const rows = result.notScanned.map(({ path, reason, detail }) => [`<code>${escapeHtml(path)}</code>`, escapeHtml(words.t(`reason-${reason}`)) + (detail ? ` <code>${escapeHtml(detail)}</code>` : "")]);
  const title = `${words.t("not-scanned")}${words.t("aside", { text: rows.length })}`;
  return [`<h2>${title}</h2>`, `<details><summary>${title}</summary>`, table([words.t("file"), words.t("reason")], rows), "</details>"];
}
function place(at, repository) {
  const label = `<code>${escapeHtml(`${at.path}:${at.startLine}`)}</code>`;
  return repository ? anchor(label, placeUrl(at, repository)) : label;
}
function table(head, rows, caption = "") {
  const body = rows.map(([name = "", ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return [
    "<table>",
    caption ? `<caption>${caption}</caption>` : "",
    `<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody>`,
    "</table>"
  ].join("");
}

// src/report/html.ts
function html(result, words, options = {}) {
  const policy = `default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const title = `${words.t("audit-report")}${words.t("colon")}${result.target.root}`;
  return [
    "<!doctype html>",
    `<html lang="${words.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    `<a class="skip" href="#findings">${words.t("skip-to-findings")}</a>`,
    ...header(result, words),
    "<main>",
    ...scores(result, words),
    ...first(result, words, options),
    ...findings(result, words, options),
    ...closing("fixed", result, words),
    ...closing("suppressed", result, words),
    ...controls(result, words, options.repository),
    ...plan(result, words),
    ...notices(result, words, options.repository),
    ...notScanned(result, words),
    "</main>",
    `<script>${SCRIPT}</script>`,
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
function hash(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
function header(result, words) {
  const { conclusion } = result.verdict;
  return [
    "<header>",
    `<h1>${words.t("audit-report")}</h1>`,
    `<p><strong class="${conclusion}">${words.t(`verdict-${conclusion}`)}</strong>${words.t("colon")}${words.t(`level-${levelOf(result)}`)}</p>`,
    `<ul>${verdictReasons(result).map((reason) => `<li>${renderLine(words.reason(reason), htmlText)}</li>`).join("")}</ul>`,
    `<p>${escapeHtml(words.t("findings-line", { counts: countsLine(result, words) }))}</p>`,
    `<ul class="quiet">${scopeOf(result, words).map((phrase) => `<li>${renderLine(phrase, htmlText)}</li>`).join("")}</ul>`,
    "</header>"
  ];
}
function first(result, words, options) {
  const groups = thingsToDoFirst(result);
  if (!groups.length) return [];
  const items = groups.map(({ ruleId, findings: [top] }) => top ? `<li>${badge(top)} ${renderLine(words.rule(ruleId, "title"), htmlText)}${words.t("colon")}${place2(top.location, options.repository)}</li>` : "");
  return [`<h2>${words.t("do-first")}</h2>`, `<ol>${items.join("")}</ol>`];
}
function findings(result, words, options) {
  const groups = bySeverity(result);
  const lines = [`<h2 id="findings" tabindex="-1">${words.t("findings")}</h2>`];
  if (!groups.length) return [...lines, `<p>${words.t("found-nothing")}</p>`];
  lines.push(...filters(result, words));
  for (const { severity, count, rules } of groups) {
    lines.push("<section data-group>", `<h3>${severity}${words.t("colon")}${words.t(`severity-${severity}`)}${words.t("aside", { text: count })}</h3>`);
    for (const group of rules) lines.push(...article(group, result, words, options));
    lines.push("</section>");
  }
  return lines;
}
function filters(result, words) {
  const option = (value, label) => `<option value="${value}">${label}</option>`;
  const statuses = ["new", "existing", "pending"].filter((status) => result.counts.byStatus[status] > 0);
  const shown = words.t("filter-shown", { shown: "%s", total: "%t" });
  return [
    `<form id="filters" hidden aria-label="${words.t("filters")}">`,
    `<fieldset><legend>${words.t("severity")}</legend>${severities.map((severity) => `<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity}</label>`).join("")}</fieldset>`,
    `<label>${words.t("area")} <select name="area">${option("", words.t("filter-all-areas"))}${areas.map((area) => option(area, words.t(`area-${area}`))).join("")}</select></label>`,
    `<label>${words.t("status")} <select name="status">${option("", words.t("filter-all-statuses"))}${statuses.map((status) => option(status, words.t(`status-${status}`))).join("")}</select></label>`,
    `<label>${words.t("filter-text")} <input type="search" name="text" autocomplete="off"></label>`,
    `<button type="reset">${words.t("filter-reset")}</button>`,
    `<output id="shown" aria-live="polite" data-template="${escapeHtml(shown)}"></output>`,
    "</form>"
  ];
}
function article({ ruleId, findings: places }, result, words, options) {
  const [top] = places;
  if (!top) return [];
  const chapters = ["problem", "risk", "fix", "acceptance"].map((chapter) => `<dt>${words.t(chapter)}</dt><dd>${render(words.rule(ruleId, chapter), htmlText)}</dd>`);
  const references = words.references(ruleId).map((reference) => anchor(escapeHtml(reference), reference));
  return [
    `<article data-severity="${top.severity}" data-area="${top.area}">`,
    `<h4>${badge(top)} ${renderLine(words.rule(ruleId, "title"), htmlText)} <code>${escapeHtml(ruleId)}</code></h4>`,
    `<ol class="places">${places.map((finding) => placeItem(finding, result, words, options)).join("")}</ol>`,
    `<details${top.severity <= "P1" ? " open" : ""}><summary>${words.t("problem")}${words.t("list-separator")}${words.t("risk")}${words.t("list-separator")}${words.t("fix")}</summary>`,
    `<dl>${chapters.join("")}<dt>${words.t("effort")}</dt><dd>${words.t("hours", { hours: words.effortHours(ruleId) })}</dd>`,
    references.length ? `<dt>${words.t("references")}</dt><dd>${references.join(words.t("list-separator"))}</dd>` : "",
    "</dl></details>",
    "</article>"
  ];
}
function placeItem(finding, result, words, options) {
  const facts = [
    ...result.target.base === void 0 ? [] : [words.t(`status-${finding.status}`)],
    `${words.t("confidence")}${words.t("colon")}${words.t(`confidence-${finding.confidence}`)}`
  ];
  const related = firstOf(finding.related, mostRelated, words, (one) => `${place2(one, options.repository)} ${renderLine(words.note(finding, one), htmlText)}`);
  return [
    `<li data-place data-status="${finding.status}">${place2(finding.location, options.repository)}<span class="quiet">${words.t("aside", { text: facts.join(words.t("list-separator")) })}</span>`,
    `<br>${renderLine(words.message(finding), htmlText)}`,
    code(options.frames?.get(finding.fingerprint) ?? []),
    finding.fix?.safe === true && finding.status !== "suppressed" ? `<p>${renderLine(words.phrase("safe-fix"), htmlText)}</p>` : "",
    related.length ? `<p>${words.t("why-believed")}${words.t("colon")}</p><ul>${related.map((one) => `<li>${one}</li>`).join("")}</ul>` : "",
    "</li>"
  ].join("");
}
function code(frame) {
  if (!frame.length) return "";
  const digits = Math.max(...frame.map((line) => String(line.line).length));
  const lines = frame.map((line) => {
    const [before, marked, after] = parts(line);
    return `${String(line.line).padStart(digits)} | ${escapeHtml(before)}${marked ? `<mark>${escapeHtml(marked)}</mark>` : ""}${escapeHtml(after)}`;
  });
  return `<pre tabindex="0"><code>${lines.join("\n")}</code></pre>`;
}
function place2(at, repository) {
  const label = `<code>${escapeHtml(`${at.path}:${at.startLine}`)}</code>`;
  return repository ? anchor(label, placeUrl(at, repository)) : label;
}
function badge({ severity }) {
  return `<span class="badge ${severity}">${severity}</span>`;
}
export {
  html
};
