// Helper of the rule tests: a small project of files -> what one rule says of it.
import { configExtractors } from '../../src/extract/config.ts';
import { groupFacts } from '../../src/model/facts.ts';
import { link } from '../../src/link/project.ts';
import type { Problem } from '../../src/model/finding.ts';
import type { ProjectFile } from '../../src/model/project.ts';
import { lineStarts, locate } from '../../src/model/range.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Role } from '../../src/model/file.ts';
import { roleOf } from '../../src/config/roles.ts';
import { formatOf } from '../../src/parse/format.ts';
import { parse } from '../../src/parse/parse.ts';

/** `path:line severity message`, sorted; configuration formats only. */
export function verdicts(rule: Rule, files: Readonly<Record<string, string>>, role?: Role): string[] {
  const found: (Problem & { path: string })[] = [];
  const audited = Object.entries(files).map(([path, text]) => {
    const file = { path, blob: '', size: text.length, role: role ?? roleOf(path), format: formatOf(path, text), text };
    const document = parse(file);
    const facts = document ? configExtractors.filter((each) => each.formats.includes(file.format)).flatMap((each) => [...each.extract(document, file)]) : [];
    if (rule.scope === 'file') for (const problem of rule.check(file, facts)) found.push({ ...problem, path });
    return { path, role: file.role, format: file.format, facts: groupFacts(facts) };
  });
  const others: ProjectFile[] = [];
  if (rule.scope === 'project') found.push(...rule.check(link(audited, others)));
  return found.map(({ path, at, severity, message }) => `${path}:${locate(path, lineStarts(files[path] ?? ''), at).startLine} ${severity ?? rule.severity} ${message}`).sort();
}
