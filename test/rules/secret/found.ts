// Scans a text for secrets of all kinds, as the audit of a file does.
import { genericSecrets } from '../../../rules/secret/generic.ts';
import { secretPolicy } from '../../../rules/secret/policy.ts';
import { providerSecrets } from '../../../rules/secret/providers/index.ts';
import { compileKeywords, createHits } from '../../../src/audit/keywords.ts';
import { compileSecrets } from '../../../src/audit/secrets.ts';
import { toTextHits } from '../../../src/audit/text-hits.ts';
import { roleOf } from '../../../src/config/roles.ts';

const scanner = compileSecrets([...providerSecrets, ...genericSecrets], secretPolicy);
const keywords = compileKeywords(scanner.words);

/** `severity rule` of every secret that a change brings in, in the order of the text. */
export function found(text: string, path: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const hits = toTextHits(text, bytes, keywords.scan(bytes, createHits()), keywords);
  const { problems } = scanner.scan({ path, blob: '', size: bytes.length, role: roleOf(path), format: 'text', text }, bytes, hits);
  return problems.map((problem) => `${problem.whenNew ?? problem.severity} ${problem.ruleId.slice(7)}`);
}
