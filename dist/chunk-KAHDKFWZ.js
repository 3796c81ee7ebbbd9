import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  codeSpan,
  table
} from "./chunk-I5JFAHOS.js";
import {
  cut,
  pad,
  width
} from "./chunk-NRSGFV4J.js";
import {
  visible
} from "./chunk-U6SEALJ2.js";
import "./chunk-VVXIB3GI.js";

// src/report/routes.ts
function routesText(routes, words, { colors }) {
  const rows = routes.map((route) => [methodsOf(route), visible(route.url), authenticationOf(route, words), guardsOf(route), placeOf(route)]);
  const head = heads(words);
  const widths = head.map((title, at) => Math.min(mostColumns[at] ?? 60, Math.max(width(title), ...rows.map((row) => width(row[at] ?? "")))));
  const line = (cells) => cells.map((cell, at) => at === cells.length - 1 ? cell : pad(cut(cell, widths[at] ?? 60), widths[at] ?? 60)).join("  ").trimEnd();
  const lines = rows.map((row, at) => colorOf(routes[at]?.authentication ?? "none", colors)(line(row)));
  return `${[colors.bold(line(head)), ...lines, "", summary(routes, words)].join("\n")}
`;
}
var mostColumns = [16, 60, 14, 48, 120];
function routesMarkdown(routes, words) {
  const rows = routes.map((route) => [methodsOf(route), codeSpan(route.url), authenticationOf(route, words), guardsOf(route) === "" ? "" : codeSpan(guardsOf(route)), codeSpan(placeOf(route))]);
  return `${[...table(heads(words), rows), "", summary(routes, words)].join("\n")}
`;
}
function routesJson(routes) {
  return `${JSON.stringify({ schemaVersion: 1, routes }, null, 2)}
`;
}
function heads(words) {
  return [words.t("route-methods"), words.t("route-path"), words.t("route-authentication"), words.t("route-guard"), words.t("route-place")];
}
function methodsOf({ methods, transport }) {
  const marks = { http: "", websocket: "WebSocket", sse: "SSE", static: "static" };
  return [methods.join(","), marks[transport]].filter((part) => part !== "").join(" ");
}
function authenticationOf({ authentication }, words) {
  return words.t(`route-authentication-${authentication}`);
}
function guardsOf({ guards, authentication }) {
  const guard = authentication === "none" ? void 0 : guards.findLast((each) => each.authentication === authentication);
  return guard === void 0 ? "" : visible(`${guard.name} ${guard.path}:${guard.startLine}`);
}
function placeOf({ path, startLine }) {
  return visible(`${path}:${startLine}`);
}
function colorOf(authentication, colors) {
  if (authentication === "none" || authentication === "presence") return colors.yellow;
  return authentication === "required" ? (text) => text : colors.dim;
}
function summary(routes, words) {
  const open = routes.filter(({ authentication }) => authentication === "none" || authentication === "presence").length;
  return words.t("routes-count", { routes: routes.length, open });
}
export {
  routesJson,
  routesMarkdown,
  routesText
};
