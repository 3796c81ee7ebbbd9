// Helper of the tests of fixes: a small project -> the same with a rule's fixes applied, and what an audit says of the change.
import { applied, editsOf, isFixable } from '../../src/edit/apply.ts';
import { compareFiles, scanFiles, type Files } from '../support/memory.ts';

export interface Fixed {
  readonly files: Files; // those that changed
  readonly safe: readonly boolean[]; // of each fix
  readonly left: number; // findings of the rule that stay
  readonly come: readonly string[]; // `rule path` of what is new
}

/** `at`: only the finding in this file. */
export async function fixed(rule: string, files: Files, at?: string): Promise<Fixed> {
  const { result } = await scanFiles(files);
  const findings = result.findings.filter(isFixable).filter(({ ruleId, status, location }) => ruleId === rule && status === 'existing' && (at === undefined || location.path === at));
  const edits = editsOf(findings, (path) => files[path] ?? '');
  const changed = Object.fromEntries([...edits].map(([path, own]) => [path, applied(files[path] ?? '', own)]));
  const after = await compareFiles(files, { ...files, ...changed });
  return {
    files: changed,
    safe: findings.map(({ fix }) => fix.safe),
    left: after.result.findings.filter(({ ruleId, status }) => ruleId === rule && status !== 'fixed' && status !== 'suppressed').length,
    come: after.result.findings.filter(({ status }) => status === 'new').map(({ ruleId, location }) => `${ruleId} ${location.path}`),
  };
}
