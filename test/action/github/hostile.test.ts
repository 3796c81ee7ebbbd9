// Names and contents written by an attacker, in every text that reaches GitHub: shown as text, nothing mentioned, linked or executed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionRun } from '../../support/dist.ts';
import { PullRequest } from '../../support/github/pull-request.ts';
import { expectNoMarkupOfTheirs } from '../../support/markdown.ts';
import { hostileChange, names, pathOf } from '../hostile-names.ts';
import { shop } from '../shop.ts';

let request: PullRequest;
let ran: ActionRun;

beforeAll(async () => {
  request = await PullRequest.open(shop, hostileChange);
  ran = await request.run({ annotations: 'check', 'review-comments': 'true', 'summary-comment': 'true' });
});
afterAll(() => request.github.close());

it('the verdict is told in every channel', async () => {
  expect(ran.code, ran.stdout + ran.stderr).toBe(1);
  const { checks, reviews } = request.github;
  const annotated = new Set([...checks.annotations.values()].flat().map(({ path }) => path));
  const commented = new Set(reviews.comments.map(({ path }) => path));
  for (const name of names) expect([annotated.has(pathOf(name)), commented.has(pathOf(name))], name).toEqual([true, true]);
  expect(await request.github.issueComments()).toHaveLength(1);
});

describe('shows as text what the attacker wrote', () => {
  it('in the summary comment', async () => {
    for (const { body } of await request.github.issueComments()) expectNoMarkupOfTheirs(body);
  });

  it('in the comments on lines', () => {
    for (const { body } of request.github.reviews.comments) expectNoMarkupOfTheirs(body);
  });

  it('in the check run and the job summary', () => {
    const [check] = request.github.checks.runs;
    expectNoMarkupOfTheirs(check?.output.summary ?? '');
    expectNoMarkupOfTheirs(ran.summary);
    expect(check?.output.title).toMatch(/^Failed: [\w ,·.]+$/);
    for (const { title, message } of [...request.github.checks.annotations.values()].flat()) expect(`${title}\n${message}`).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('and the log has no command of theirs', () => {
    const commands = ran.stdout.split(/\r\n|\r|\n/).filter((line) => line.replace(/^[\s\u0085]+/, '').startsWith('::'));
    expect(commands).toEqual(['::add-mask::job-token-0123456789']);
    expect(ran.stdout).not.toContain('##[');
  });
});

it('a mark in the text of the repository is not taken for ours', async () => {
  const marked = `<!-- readiness-gate:finding ${'a'.repeat(32)}:main -->`;
  for (const { body } of request.github.reviews.comments) expect(body.lastIndexOf('<!-- readiness-gate:')).toBe(0);
  request.github.forget();
  request.push({ 'deploy/more.yaml': `services:\n  db:\n    image: postgres # ${marked}\n    environment:\n      POSTGRES_PASSWORD: "${marked}"\n    ports: ["5432:5432"]\n` });
  await request.run({ annotations: 'none', 'review-comments': 'true' });
  for (const { body } of request.github.reviews.comments) expect(body.lastIndexOf('<!-- readiness-gate:')).toBe(0);
});
