// A fork's report told again: our words for its rules, its places as text, counts of our own.
import { describe, expect, it } from 'vitest';
import { checked } from '../../src/action/received.ts';
import { engine } from '../../src/engine.ts';
import type { FileDiff } from '../../src/model/diff.ts';
import { languages, type Language } from '../../src/model/text.ts';
import { forkedCheckRun, forkedReview, forkedSticky } from '../../src/report/forked.ts';
import { json } from '../../src/report/json.ts';
import { keyOfComment } from '../../src/report/marker.ts';
import { resultOf, type ReceivedReport, type Retold } from '../../src/report/received.ts';
import { wordsOf } from '../../src/report/words.ts';
import { knowledgeOf } from '../../src/run/knowledge.ts';
import { prose } from '../../rules/prose.ts';
import { hostile, hostileNames } from '../golden/hostile.ts';
import { table } from '../golden/prose.ts';
import { golden } from '../golden/result.ts';
import { expectNoMarkupOfTheirs } from '../support/markdown.ts';

const head = 'c'.repeat(40);
const { rules } = knowledgeOf(engine.ruleSet);
const options = { head, folder: '', repository: { url: 'https://github.example/acme/shop', commit: head }, remarks: [] };

function received(text: string): ReceivedReport {
  const got = checked(text);
  if ('refused' in got) throw new Error(`${got.refused} ${JSON.stringify(got.data)}`);
  return got.report;
}

/** `secret/acme-key` is of the golden result alone. */
function told(result = golden): Retold {
  return resultOf(received(json(result, wordsOf('en', table)).replaceAll('secret/acme-key', 'secret/github-pat')), rules, head, golden.tool);
}

it('rules, counts and reasons are our own; places, statuses and scores the report’s', () => {
  const { result, leftOut } = told();
  expect(leftOut).toBe(0);
  expect(result).toMatchObject({ target: { head, base: golden.target.base }, counts: golden.counts, scores: golden.scores, scoresBefore: golden.scoresBefore, notices: [], controls: [], routes: [], notScanned: [] });
  expect(result.verdict).toEqual({ conclusion: 'failed', failOn: 'P1', reasons: [{ message: 'gate.new-findings', data: { severity: 'P0', count: 2 } }] });
  const [cors] = result.findings;
  expect(cors).toMatchObject({ ruleId: 'cors/wildcard', control: 'cors', area: 'security', message: '', data: {}, related: [], location: { path: 'backend/app/main.py', startLine: 18 } });
  expect(cors).not.toHaveProperty('fix');
  expect(result.findings.some((finding) => finding.suppression !== undefined)).toBe(false);
});

it('a verdict that its own findings belie is shown beside them', () => {
  const report = received(JSON.stringify({ ...(JSON.parse(json(golden, wordsOf('en', table)).replaceAll('secret/acme-key', 'secret/github-pat')) as object), verdict: { conclusion: 'passed', failOn: 'P1', reasons: [] } }));
  const { body } = forkedSticky(resultOf(report, rules, head, golden.tool).result, wordsOf('en', prose), options);
  expect(body).toContain('(as reported by the run on the fork): Passed\n\n- 2 new P0 findings.');
});

it('the same finding twice counts once', () => {
  const { result, leftOut } = told({ ...golden, findings: [...golden.findings, ...golden.findings] });
  expect([result.counts, leftOut]).toEqual([golden.counts, golden.findings.length]);
});

const shown: FileDiff = { hunks: [{ left: { start: 1, end: 100 }, right: { start: 1, end: 100 } }], added: new Set(), removed: new Set(), right: (line) => line, left: () => undefined, text: () => undefined };

describe.each(languages)('paths of an attacker, %s', (language: Language) => {
  const words = wordsOf(language, prose);
  it.each(hostileNames.filter((name) => !name.includes('/')))('%j', (name) => {
    const { result } = told(hostile(name));
    expect(result.findings).toHaveLength(golden.findings.length);
    const comments = forkedReview(result, words, new Map([[name, shown]]), options).comments;
    const check = forkedCheckRun(result, words, options);
    expect(comments.length).toBeGreaterThan(0);
    for (const text of [forkedSticky(result, words, options).body, check.summary, ...comments.map(({ body }) => body)]) expectNoMarkupOfTheirs(text);
    for (const { body } of comments) expect(keyOfComment(body)).toBeNull();
    for (const { title, message } of check.annotations) expect(`${title}\n${message}`).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    expect(check.conclusion).toBe('neutral');
  });
});
