import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/model/rule.ts
function fileRule(rule) {
  return { ...rule, scope: "file" };
}
function projectRule(rule) {
  return { ...rule, scope: "project" };
}
function policyRule(rule) {
  return { ...rule, scope: "policy" };
}
function ruleMatches(pattern, id) {
  return pattern === id || pattern === "*" || pattern.endsWith("/*") && id.startsWith(pattern.slice(0, -1));
}
var mostEvidence = 20;

export {
  fileRule,
  projectRule,
  policyRule,
  ruleMatches,
  mostEvidence
};
