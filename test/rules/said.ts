// Helper of the rule tests: a small project through the whole engine -> `path:line severity message` of one rule, sorted.
import { scanFiles } from '../support/memory.ts';

export async function said(rule: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const { result } = await scanFiles(files, { apart: true });
  const mine = result.findings.filter(({ ruleId }) => ruleId === rule);
  return mine.map(({ location, severity, message }) => `${location.path}:${location.startLine} ${severity} ${message}`).sort();
}
