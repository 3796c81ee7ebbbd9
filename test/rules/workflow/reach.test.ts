import { describe, expect, it } from 'vitest';
import { rule as checkout } from '../../../rules/workflow/untrusted-checkout.ts';
import { rule as injection } from '../../../rules/workflow/script-injection.ts';
import { verdicts } from '../project.ts';

const path = '.github/workflows/a.yml';

function injected(on: string, condition: string, more = ''): string[] {
  return verdicts(injection, { [path]: `on:\n${on}\n${more}jobs:\n  a:\n    if: ${condition}\n    runs-on: x\n    steps:\n      - run: echo "\${{ github.event.issue.title || github.event.pull_request.title }}"\n` }).map((each) => each.replace(/^[^ ]+ /, ''));
}

describe('who gets a script run', () => {
  it.each([
    ['  issues:', 'always()', ['P0 open']],
    ['  issues: { types: [labeled] }', 'true', ['P2 gated']],
    ['  issues:', "github.event.issue.user.login == 'ada'", []],
    ['  issues:', "contains(fromJSON('[\"OWNER\",\"MEMBER\"]'), github.event.issue.author_association)", []],
    ['  issues:', "github.event.issue.author_association != 'NONE'", ['P2 gated']],
    ['  issues:', "contains(github.event.issue.labels.*.name, 'ok')", ['P2 gated']],
    ['  issues:\n  push:', "github.event_name != 'issues'", []],
    ['  pull_request_target:', 'github.event.pull_request.head.repo.fork == false', []],
    ['  pull_request_target:', 'github.event.pull_request.head.repo.full_name != github.repository', ['P0 open']],
    ['  pull_request_target: { types: [closed] }', 'github.event.pull_request.merged', ['P2 gated']],
    ['  pull_request:', 'true', ['P2 by-fork']],
    ['  workflow_dispatch:', 'true', []],
  ])('%s, if %s', (on, condition, expected) => {
    expect(injected(on, condition)).toEqual(expected);
  });

  it('weighs what the token may do', () => {
    expect(injected('  issues:', 'true', 'permissions: {}\n')).toEqual(['P1 weak']);
    expect(injected('  issues:', 'true', 'permissions:\n  issues: write\n')).toEqual(['P0 open']);
  });

  it('follows runs to what starts them', () => {
    const follower = 'on:\n  workflow_run: { workflows: [CI] }\njobs:\n  a:\n    steps:\n      - run: echo ${{ github.event.workflow_run.head_branch }}\n';
    const first = (on: string): string => `name: CI\non: ${on}\njobs: {}\n`;
    expect(verdicts(injection, { [path]: follower, '.github/workflows/ci.yml': first('[push]') })).toEqual([]);
    expect(verdicts(injection, { [path]: follower, '.github/workflows/ci.yml': first('[push, pull_request]') })).toEqual([`${path}:6 P0 open`]);
    // what follows a run that follows another runs on the default branch
    expect(verdicts(injection, { [path]: follower, '.github/workflows/ci.yml': first('{ workflow_run: { workflows: [Test] } }'), '.github/workflows/test.yml': 'name: Test\non: pull_request\njobs: {}\n' })).toEqual([]);
  });

  it('looks through reusable workflows and outputs of steps', () => {
    const called = 'on:\n  workflow_call:\n    inputs: { title: { type: string } }\njobs:\n  a:\n    steps:\n      - id: t\n        env:\n          T: ${{ inputs.title }}\n        run: echo "name=$T" >> "$GITHUB_OUTPUT"\n      - run: echo ${{ steps.t.outputs.name }}\n';
    const caller = 'on: issues\njobs:\n  b:\n    uses: ./.github/workflows/a.yml\n    with:\n      title: ${{ github.event.issue.title }}\n';
    expect(verdicts(injection, { [path]: called, '.github/workflows/b.yml': caller })).toEqual([`${path}:11 P0 open`]);
    expect(verdicts(injection, { [path]: called })).toEqual([]);
  });
});

describe('whose code is run', () => {
  const job = (uses: string, run: string, extra = ''): string[] =>
    verdicts(checkout, { [path]: `on: pull_request_target\njobs:\n  a:\n    steps:\n      - uses: ${uses}\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n${extra}      - run: ${run}\n` }).map((each) => each.replace(/^[^ ]+ /, ''));

  it.each([
    ['actions/checkout@v4.2.2', 'npm ci', '', ['P0 executed']],
    ['actions/checkout@v4', 'npm ci', '', ['P2 refused']],
    ['actions/checkout@v7', 'npm ci', '          allow-unsafe-pr-checkout: true\n', ['P0 executed']],
    ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', 'npm ci', '', ['P2 refused']],
    ['actions/checkout@v2', 'npm ci --ignore-scripts', '', ['P2 brought']],
    ['actions/checkout@v2', 'cd pr && make', '          path: pr\n', ['P0 executed']],
    ['actions/checkout@v2', 'make', '          path: pr\n', []],
  ])('%s, then %s', (uses, run, extra, expected) => {
    expect(job(uses, run, extra)).toEqual(expected);
  });

  it('knows the head that a step looked up, and who may ask for it', () => {
    const commented = (condition: string): string[] =>
      verdicts(checkout, { [path]: `on: issue_comment\njobs:\n  a:\n    if: ${condition}\n    steps:\n      - id: pr\n        run: echo "sha=$(gh api repos/x/y/pulls/1 --jq .head.sha)" >> $GITHUB_OUTPUT\n      - uses: actions/checkout@v7\n        with:\n          ref: \${{ steps.pr.outputs.sha }}\n      - run: ./scripts/test.sh\n` }).map((each) => each.replace(/^[^ ]+ /, ''));
    expect(commented("startsWith(github.event.comment.body, '/test')")).toEqual(['P0 executed']);
    expect(commented("contains(fromJSON('[\"OWNER\"]'), github.event.comment.author_association)")).toEqual([]);
  });
});
