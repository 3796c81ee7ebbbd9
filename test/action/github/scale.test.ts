// Ten thousand findings: the gravest are all seen, every number is exact, and GitHub is asked for no more than it takes.
import { expect, it } from 'vitest';
import { PullRequest } from '../../support/github/pull-request.ts';
import { githubToken, shop } from '../shop.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const token = (number: number): string => githubToken(`${letters[number % 52] ?? ''}${letters[Math.floor(number / 52) % 52] ?? ''}${letters[Math.floor(number / 2704)] ?? ''}`);

const PER_FILE = 100;
const file = (from: number, count: number): string => Array.from({ length: count }, (_value, index) => `TOKEN_${String(from + index)} = "${token(from + index)}"\n`).join('');

it('10,000 findings', { timeout: 240_000 }, async ({ onTestFinished }) => {
  const grave = { 'app/hook.py': file(0, 40) };
  const others = Object.fromEntries(Array.from({ length: 100 }, (_value, index) => [`tests/test_${String(index)}.py`, file(40 + index * PER_FILE, index === 99 ? PER_FILE - 40 : PER_FILE)]));
  const request = await PullRequest.open(shop, { ...grave, ...others });
  onTestFinished(() => request.github.close());
  const { github } = request;
  const start = performance.now();
  const ran = await request.run({ annotations: 'check', 'review-comments': 'true', 'summary-comment': 'true' });
  console.log(`${String(Math.round(performance.now() - start) / 1000)} s, ${String(github.writes.length)} writes`);
  expect([ran.code, ran.outputs['new-findings'], ran.outputs['new-p0']], ran.stdout.slice(0, 3000)).toEqual([1, '10000', '40']);
  expect(github.writes.length).toBeLessThanOrEqual(20);
  expect(github.recorded.filter(({ status }) => status === 422)).toEqual([]);
  const annotated = [...github.checks.annotations.values()].flat();
  expect(annotated.filter(({ title }) => title.startsWith('P0'))).toHaveLength(40);
  expect(annotated.slice(0, 40).every(({ title }) => title.startsWith('P0'))).toBe(true);
  const more = 10_000 - annotated.length;
  for (const text of [ran.summary, github.checks.runs[0]?.output.summary ?? '']) expect(text).toContain(`${String(more)} more findings have no annotation`);
  expect(Buffer.byteLength(ran.summary)).toBeLessThan(1024 * 1024);
  const [comment] = await github.issueComments();
  expect(comment?.body.length).toBeLessThan(65_536);
  for (const text of [ran.summary, comment?.body ?? '']) {
    const rows = text.split('\n').filter((line) => line.startsWith('| **P')).length;
    expect(rows).toBeGreaterThanOrEqual(40);
    expect(text).toContain(`${String(10_000 - rows)} more findings`);
    expect(text).toContain('New findings (10000)');
  }
  expect(github.reviews.comments).toHaveLength(30);
  expect(ran.stdout).toContain(`${String(10_000 - 30)} new findings have no comment`);
  github.forget();
  await request.run({ annotations: 'check', 'review-comments': 'true', 'summary-comment': 'true' });
  expect(github.writes).toEqual([]);
});
