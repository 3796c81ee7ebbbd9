// The report issue's text: what is ours in it, when it counts as changed, and names of an attacker.
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { languages } from '../../src/model/text.ts';
import { reportIssue } from '../../src/report/issue.ts';
import { MOST_ENTRIES, readHistory } from '../../src/report/issue-history.ts';
import { reportMarks, reportParts } from '../../src/report/marker.ts';
import { wordsOf } from '../../src/report/words.ts';
import { hostile, hostileNames } from '../golden/hostile.ts';
import { table } from '../golden/prose.ts';
import { golden } from '../golden/result.ts';
import { expectNoMarkupOfTheirs } from '../support/markdown.ts';

const url = 'https://github.example/acme/shop';
const words = wordsOf('en', table);
const { start, end } = reportMarks('');

function audit(head: string, change: Partial<Result> = {}): Result {
  const { scoresBefore: _before, ...result } = golden;
  return { ...result, target: { root: '.', head }, findings: golden.findings.filter(({ status }) => status !== 'fixed'), ...change };
}

function write(result: Result, standing: string | null, today = '2026-03-02', language: (typeof languages)[number] = 'en'): string {
  const commit = result.target.head ?? '';
  return reportIssue(result, wordsOf(language, table), { folder: '', today, repository: { url, commit } }).write(standing).body;
}

const [a, b, c] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)] as const;
const rows = (body: string): readonly (readonly [string, string])[] => readHistory(reportParts(body, '')?.ours ?? '').entries.map(({ date, commit }) => [date, commit]);

describe('what counts as a change', () => {
  const first = write(audit(a), null);

  it('a later commit of which all the same is told: none', () => {
    expect(write(audit(b), first, '2026-03-09')).toBe(first);
  });

  it('the same figures at other places: another text, and no entry', () => {
    const moved = audit(b, { findings: audit(b).findings.map((finding) => ({ ...finding, location: { ...finding.location, startLine: finding.location.startLine + 7, endLine: finding.location.endLine + 7 } })) });
    const second = write(moved, first, '2026-03-09');
    expect(second).toContain(`/blob/${b}/`);
    expect(second).not.toContain(`/blob/${a}/`);
    expect(rows(second)).toEqual([['2026-03-02', a]]);
    expect(write({ ...moved, target: { root: '.', head: c } }, second, '2026-03-16')).toBe(second);
  });

  it('other figures: an entry with its change', () => {
    const second = write(audit(b, { scores: { ...golden.scores, overall: 39 } }), first, '2026-03-09');
    expect(rows(second)).toEqual([['2026-03-02', a], ['2026-03-09', b]]);
    expect(second).toMatch(/^\| 2026-03-09 \| \[`b{8}`\]\(https:\/\/github\.example\/acme\/shop\/commit\/b{40}\) \| blocked \| 39 \| \+8 \| 2 \| 1 \| 1 \| 0 \|\n\| 2026-03-02 /m);
  });

  it('a text that somebody changed inside our part: put right', () => {
    expect(write(audit(a), first.replace('## ⛔', '## ✅'))).toBe(first);
  });

  it('no more entries than are kept', () => {
    let body = first;
    for (let index = 0; index < 60; index++) body = write(audit(a, { scores: { ...golden.scores, overall: index } }), body);
    expect(rows(body)).toHaveLength(MOST_ENTRIES);
  });
});

describe('our part', () => {
  const first = write(audit(a), null);
  const better = audit(b, { scores: { ...golden.scores, overall: 39 } });

  it.each<readonly [string, string, string]>([
    ['between texts', `above\n\n${first}\n\nbelow`, `above\n\n${write(better, first)}\n\nbelow`],
    ['with the editor’s line ends', `above\r\n${first.replaceAll('\n', '\r\n')}\r\nbelow`, `above\r\n${write(better, first)}\r\nbelow`],
    ['without its last line goes on to the end', `above\n${first.replace(end, '')}\nlost`, `above\n${write(better, first)}`],
    ['beside a mark that is quoted', `see \`${start}\`\n> ${start}\n${first}`, `see \`${start}\`\n> ${start}\n${write(better, first)}`],
  ])('%s', (_name, standing, expected) => {
    expect(write(better, standing)).toBe(expected);
  });

  it('of another folder is not ours', () => {
    const issue = reportIssue(audit(a), words, { folder: 'services/api', today: '2026-03-02' });
    expect([issue.isOurs(first), issue.isOurs(issue.write(null).body), issue.title]).toEqual([false, true, 'Production readiness audit (services/api)']);
  });
});

describe.each(languages)('names of an attacker, %s', (language) => {
  it.each(hostileNames)('%j', (name) => {
    const { scoresBefore: _before, target: _target, ...result } = hostile(name);
    const body = write({ ...result, target: { root: name, head: a } }, null, '2026-03-02', language);
    expectNoMarkupOfTheirs(body);
    expect(body.match(/^<!-- readiness-gate:/gm)).toHaveLength(3);
    expect(reportParts(`x\n${body}\ny`, '')).toEqual({ before: 'x\n', ours: body, after: '\ny' });
    expect(rows(body)).toEqual([['2026-03-02', a]]);
  });
});
