import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/model/facts.ts
var noFacts = { kinds: [], of: () => [] };
function groupFacts(facts) {
  if (facts.length === 0) return noFacts;
  const groups = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    const group = groups.get(fact.kind);
    if (group === void 0) groups.set(fact.kind, [fact]);
    else group.push(fact);
  }
  return { kinds: [...groups.keys()], of: (kind) => groups.get(kind) ?? [] };
}
function joinFacts(one, other) {
  return { kinds: [.../* @__PURE__ */ new Set([...one.kinds, ...other.kinds])], of: (kind) => [...one.of(kind), ...other.of(kind)] };
}

// src/audit/record.ts
var emptyRecord = { format: null, size: 0, facts: noFacts, problems: [], suppressions: [], skips: [], failures: [] };

export {
  noFacts,
  groupFacts,
  joinFacts,
  emptyRecord
};
