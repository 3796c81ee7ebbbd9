// Scans and comparisons of files that exist only in a test.
import { createHash } from 'node:crypto';
import { parseConfig } from '../../src/config/parse.ts';
import { roleClassifier } from '../../src/config/roles.ts';
import { engine } from '../../src/engine.ts';
import { defaultConfig, type Config } from '../../src/model/config.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Source } from '../../src/model/source.ts';
import type { Verdict } from '../../src/policy/result.ts';
import { noCache } from '../../src/run/cache.ts';
import { knowledgeOf } from '../../src/run/knowledge.ts';
import { compare, scan, type Run } from '../../src/run/pipeline.ts';

export type Files = Readonly<Record<string, string>>;

export function memorySource(files: Files): Source {
  return {
    root: '.',
    list: async () => ({ files: Object.entries(files).map(([path, text]) => ({ path, blob: createHash('sha1').update(text).digest('hex'), size: text.length })), notScanned: [] }),
    find: async (paths) => paths.filter((path) => files[path] !== undefined).map((path) => ({ path, blob: null, size: null })),
    identity: async () => null,
    read: async (listed, take) => {
      for (const file of listed) take(file, Buffer.from(files[file.path] ?? ''));
    },
    close: async () => undefined,
  };
}

function runWith(config: Config): Run {
  return { engine, config, roleOf: roleClassifier(config), cache: noCache, tool: { name: 'readiness-gate', version: '0', rulesDigest: '0' }, today: '2026-01-01', progress: () => undefined, wants: () => true };
}

function configOf(text: string): Config {
  return { ...defaultConfig, ...parseConfig('readiness.yml', text, [...knowledgeOf(engine.ruleSet).rules.keys()]) };
}

/** Without the limits of what has always been there: what each finding weighs by its own kind. */
const unlimited = { ...engine, ruleSet: { ...engine.ruleSet, rules: engine.ruleSet.rules.map((rule) => ({ ...rule, standing: undefined })) } };

export async function scanFiles(files: Files, more: Partial<Run> = {}): Promise<Verdict> {
  return scan(memorySource(files), { ...runWith(configOf(files['readiness.yml'] ?? '')), engine: unlimited, ...more });
}

export async function compareFiles(base: Files, head: Files): Promise<Verdict> {
  return compare(memorySource(base), memorySource(head), runWith(configOf(base['readiness.yml'] ?? '')));
}

/** `rule path:line status` of every finding, sorted: what a test looks at. */
export function briefly(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId, location, status }) => `${ruleId} ${location.path}:${location.startLine} ${status}`).sort();
}
