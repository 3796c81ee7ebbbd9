// Overviews of more repositories than a step summary holds, and of what a scan alone would not give.
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { OrganisationResult, RepositoryAudit } from '../../src/model/organisation.ts';
import { briefAudit, judgeOverview, overviewOf, partOf } from '../../src/policy/organisation.ts';
import { overviewMarkdown } from '../../src/report/organisation/markdown.ts';
import { overviewText } from '../../src/report/organisation/text.ts';
import { noColors } from '../../src/report/colors.ts';
import { wordsOf } from '../../src/report/words.ts';
import { table } from '../golden/prose.ts';
import { golden as result } from '../golden/result.ts';

const tool = { name: 'readiness-gate', version: '1', rulesDigest: 'a' };
const audited = briefAudit({ name: 'x/y', defaultBranch: 'main' }, result);

function organisation(count: number, change: (index: number) => Partial<RepositoryAudit> = () => ({})): OrganisationResult {
  const audits = Array.from({ length: count }, (_none, index): RepositoryAudit => ({ ...audited, name: `acme/repository-${String(index).padStart(5, '0')}`, ...change(index) }));
  const listing = { owner: 'acme', server: 'https://github.com', repositories: audits.map(({ name, defaultBranch }) => ({ name, defaultBranch })), leftOut: [] };
  return judgeOverview(overviewOf(tool, listing, null, audits, []));
}

test('Markdown fits into a step summary, and says how many repositories it leaves out', () => {
  const markdown = overviewMarkdown(organisation(8000), wordsOf('en', table));
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
  const rows = markdown.match(/^\| \[`acme\//gm)?.length ?? 0;
  const sections = markdown.match(/^### \[`acme\//gm)?.length ?? 0;
  expect(rows).toBeGreaterThan(500);
  expect(sections).toBeGreaterThan(100);
  expect(markdown).toContain(`${8000 - rows} more repositories: there was no room here`);
  expect(markdown).toContain(`${8000 - sections} more repositories: there was no room here`);
  expect(markdown).toContain('8000 repositories');
});

test('the gravest come first: what could not be audited, what failed, then by findings', () => {
  const outcomes = ['passed', 'failed', 'error'] as const;
  const told = organisation(3, (index) => ({ conclusion: outcomes[index] ?? 'passed', ...(index === 2 ? { figures: null, reasons: [{ message: 'clone-failed', data: { detail: 'no' } }] } : {}) }));
  expect(told.conclusion).toBe('error');
  const text = overviewText(told, wordsOf('en', table), { colors: noColors, width: 80, quiet: false, verbose: false });
  expect([...text.matchAll(/acme\/repository-0000(\d)/g)].map(([, digit]) => digit)).toEqual(['2', '1', '0']);
  expect(text).toContain('It could not be fetched: no');
  expect(text).toContain('3 repositories (1 passed, 1 failed, 1 could not be audited)');
});

test('a repository with more P0 than are kept says how many more', () => {
  const one = result.findings.find(({ severity, status }) => severity === 'P0' && status !== 'fixed' && status !== 'suppressed') as Finding;
  const many = briefAudit({ name: 'x/y', defaultBranch: 'main' }, { ...result, findings: Array.from({ length: 70 }, (_none, at) => ({ ...one, fingerprint: String(at) })), counts: { ...result.counts, bySeverity: { P0: 70, P1: 0, P2: 0, P3: 0 } } });
  expect(many.figures?.findings).toHaveLength(50);
  expect(many.figures?.rules).toEqual([{ ruleId: one.ruleId, severity: 'P0', count: 70 }]);
  expect(overviewMarkdown(organisation(1, () => many), wordsOf('en', table))).toContain('20 more P0 and P1 findings');
  expect(overviewMarkdown(organisation(1, () => many), wordsOf('zh-CN', table))).toContain('另有 20 个 P0 和 P1 级问题');
});

test.each([1, 2, 3, 7, 40])('parts of a list in %i shards: none twice, none missed, sizes that differ by one at most', (of) => {
  const all = Array.from({ length: 23 }, (_none, at) => ({ name: `n${(at * 7) % 23}` }));
  const parts = Array.from({ length: of }, (_none, at) => partOf(all, { index: at + 1, of }));
  expect(parts.flat().map(({ name }) => name).sort()).toEqual(all.map(({ name }) => name).sort());
  const sizes = parts.map(({ length }) => length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});
