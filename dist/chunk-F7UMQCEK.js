import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  levelOf
} from "./chunk-DBVB26YB.js";
import {
  fill
} from "./chunk-U6SEALJ2.js";

// src/report/organisation/json.ts
var overviewKind = "organisation-audit";
var listingKind = "organisation-listing";
function overviewJson(result, words) {
  const { tool, owner, server, listing, total, shard, conclusion, repositories, leftOut, rules } = result;
  const told = {
    schemaVersion: 1,
    kind: overviewKind,
    tool,
    owner,
    server,
    listing: { digest: listing, total },
    ...shard === null ? {} : { shard },
    language: words.language,
    verdict: { conclusion },
    repositories: repositories.map((repository) => jsonRepository(repository, words)),
    leftOut,
    rules: rules.map((rule) => ({ ...rule, title: fill(words.rule(rule.ruleId, "title")) }))
  };
  return `${JSON.stringify(told, null, 2)}
`;
}
function jsonRepository({ name, defaultBranch, conclusion, reasons, figures }, words) {
  const told = { name, defaultBranch, conclusion, reasons: reasons.map((reason) => jsonReason(reason, words)) };
  if (figures === null) return told;
  const { head, failOn, scores, counts, rules, findings, stats } = figures;
  return { ...told, head, failOn, level: levelOf({ counts, scores }), scores, counts, rules, findings: findings.map((finding) => jsonFinding(finding, words)), stats };
}
function jsonReason({ message, data }, words) {
  return { id: message, data, text: fill(words.reason({ message, data })) };
}
function jsonFinding({ ruleId, severity, message, data, path, startLine, fingerprint }, words) {
  return { ruleId, severity, title: fill(words.rule(ruleId, "title")), message: fill(words.message({ ruleId, message, data })), messageId: message, data, path, startLine, fingerprint };
}
function listingJson({ owner, server, repositories, leftOut }, digest, shards) {
  const told = { schemaVersion: 1, kind: listingKind, owner, server, digest, repositories, leftOut, ...shards.length === 0 ? {} : { shards: shards.map(({ index, of }) => `${index}/${of}`) } };
  return `${JSON.stringify(told, null, 2)}
`;
}

export {
  overviewKind,
  listingKind,
  overviewJson,
  listingJson
};
