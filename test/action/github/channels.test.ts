// Every channel on a GitHub that does what it is asked: what is written, that it is written once, and that a fix takes it back.
import { describe, expect, it, type TestContext } from 'vitest';
import { PullRequest, type Files } from '../../support/github/pull-request.ts';
import { bot } from '../../support/github/server.ts';
import { shop, topic } from '../shop.ts';

const fixable = { 'scan-history': 'false' } as const; // where a later commit is to be the whole fix: a secret's earlier one would stay
const all = { annotations: 'check', 'review-comments': 'true', 'summary-comment': 'true', ...fixable } as const;

async function opened({ onTestFinished }: Pick<TestContext, 'onTestFinished'>, base: Files = shop, head: Files = topic, later: Files = {}): Promise<PullRequest> {
  const request = await PullRequest.open(base, head, later);
  onTestFinished(() => request.github.close());
  return request;
}

const rules = (request: PullRequest): string[] => request.github.reviews.comments.filter(({ user }) => user.login === bot).map(({ body, path, line, side }) => `${/`([\w-]+\/[\w-]+)`/.exec(body)?.[1] ?? '?'} ${path}:${String(line)} ${side}`).sort();
const sticky = async (request: PullRequest): Promise<string[]> => (await request.github.issueComments()).filter(({ user }) => user.login === bot).map(({ body }) => body);
const commands = (stdout: string): string[] => stdout.split('\n').filter((line) => /^::(?:error|warning|notice)/.test(line));

describe.concurrent('a pull request', { timeout: 120_000 }, () => {
  it('gets a check run, a review and a comment; the same again writes nothing; a fix turns all of them', async (context) => {
    const request = await opened(context);
    const { github } = request;
    const first = await request.run(all);
    expect([first.code, first.outputs['new-findings']], first.stdout + first.stderr).toEqual([1, '2']);
    const [check] = github.checks.runs;
    expect(check).toMatchObject({ name: 'Readiness Gate', head_sha: request.head, conclusion: 'failure', output: { title: expect.stringContaining('1 new P0 finding') } });
    const annotated = github.checks.annotations.get(check?.id ?? 0) ?? [];
    expect(annotated.map(({ path, start_line: line, annotation_level: level }) => `${path}:${String(line)} ${level}`).sort()).toEqual(['app/hook.py:1 failure', 'app/settings.py:1 failure']);
    expect(commands(first.stdout)).toEqual([]);
    expect(rules(request)).toEqual(['cors/wildcard app/settings.py:1 RIGHT', 'secret/github-pat app/hook.py:1 RIGHT']);
    expect(await sticky(request)).toEqual([expect.stringMatching(/^<!-- readiness-gate:summary {2}-->\n## ❌ /)]);
    expect(github.writes.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /repos/acme/shop/check-runs', 'POST /repos/acme/shop/pulls/1/reviews', 'POST /repos/acme/shop/issues/1/comments']);

    github.forget();
    const second = await request.run(all, { depth: 'full' });
    expect([second.code, second.outputs], second.stdout).toEqual([1, { ...first.outputs, 'json-file': second.outputs['json-file'] }]);
    expect(github.writes).toEqual([]);

    github.forget();
    request.push({ 'app/hook.py': 'TOKEN = os.environ["TOKEN"]\n' });
    const half = await request.run(all);
    expect(half.outputs['new-findings']).toBe('1');
    expect(github.writes).toHaveLength(3); // a check of the new head, a thread resolved, the comment edited
    expect(github.reviews.threads.map(({ resolved }) => resolved).sort()).toEqual([false, true]);
    expect(github.reviews.reviews).toBe(1);

    request.push({ 'app/settings.py': shop['app/settings.py'] ?? '' });
    const good = await request.run(all);
    expect([good.code, good.outputs.conclusion]).toEqual([0, 'passed']);
    expect(github.checks.runs.at(-1)).toMatchObject({ head_sha: request.head, conclusion: 'success' });
    expect(github.reviews.threads.every(({ resolved }) => resolved)).toBe(true);
    expect(await sticky(request)).toEqual([expect.stringMatching(/^<!-- readiness-gate:summary {2}-->\n## ✅ /)]);

    request.push({ 'app/settings.py': topic['app/settings.py'] ?? '' }); // it comes back: told again
    await request.run(all);
    expect(rules(request).filter((line) => line.startsWith('cors/'))).toHaveLength(2);
  });

  it('is searched for our comments over all pages, and nobody else is believed to be us', async (context) => {
    const request = await opened(context);
    const { github } = request;
    for (let index = 0; index < 130; index++) {
      await github.call('POST', '/repos/acme/shop/issues/1/comments', { body: index % 2 === 0 ? `Comment ${String(index)}` : '<!-- readiness-gate:summary  -->\nmine' }, 'mallory');
      github.reviews.add('mallory', { path: 'app/hook.py', line: 1, body: `<!-- readiness-gate:finding ${'a'.repeat(32)}:main -->\nmine` });
    }
    await request.run({ 'review-comments': 'true', 'summary-comment': 'true', annotations: 'none' });
    expect(rules(request)).toHaveLength(2);
    expect(await sticky(request)).toHaveLength(1);
    github.forget();
    await request.run({ 'review-comments': 'true', 'summary-comment': 'true', annotations: 'none' });
    expect(github.writes).toEqual([]);
    expect(github.recorded.filter(({ path }) => path.includes('page=2')).length).toBeGreaterThanOrEqual(2);
    request.push({ 'app/hook.py': null, 'app/settings.py': shop['app/settings.py'] ?? '' });
    await request.run({ 'review-comments': 'true', 'summary-comment': 'true', annotations: 'none' });
    expect(github.reviews.threads.filter(({ resolved }) => resolved)).toHaveLength(2);
    expect((await github.issueComments()).filter(({ body }) => body.includes('mine'))).toHaveLength(65);
  });

  it('keeps threads that others wrote in', async (context) => {
    const request = await opened(context);
    const { github } = request;
    const inputs = { 'review-comments': 'true', annotations: 'none' };
    await request.run(inputs);
    const answered = github.reviews.comments.find(({ path }) => path === 'app/hook.py');
    github.reviews.add('mallory', { path: 'app/hook.py', line: 1, body: 'Is it live?', in_reply_to_id: answered?.id });
    request.push({ 'app/hook.py': null });
    await request.run(inputs);
    expect(github.reviews.threads.every(({ resolved }) => !resolved)).toBe(true);
    expect(answered?.body).toMatch(/^<!-- readiness-gate:fixed [0-9a-f]{32}:main -->\n✅ \*\*Fixed/);
    expect(github.reviews.comments).toHaveLength(3);
    github.forget();
    await request.run(inputs);
    expect(github.writes).toEqual([]);
  });

  it.for<readonly [string, (reviews: PullRequest['github']['reviews']) => void]>([
    ['may not resolve', (reviews) => (reviews.mayResolve = false)],
    ['has no GraphQL', (reviews) => (reviews.hasGraphql = false)],
  ])('whose token %s has its fixed comments marked', async ([_name, limit], context) => {
    const request = await opened(context);
    limit(request.github.reviews);
    const inputs = { 'review-comments': 'true', annotations: 'none', language: 'zh-CN', ...fixable };
    await request.run(inputs);
    request.push({ 'app/hook.py': null, 'app/settings.py': shop['app/settings.py'] ?? '' });
    const ran = await request.run(inputs);
    expect(ran.code).toBe(0);
    expect(request.github.reviews.comments.map(({ body }) => body.split('\n')[1])).toEqual(Array(2).fill('✅ **已修复：该问题不再存在。**'));
    expect(request.github.reviews.threads.every(({ resolved }) => !resolved)).toBe(true);
  });

  it('is told of a secret that an earlier commit holds, on no line of the head, until the branch is rewritten', async (context) => {
    const request = await opened(context, shop, { 'app/hook.py': topic['app/hook.py'] ?? '' });
    request.push({ 'app/hook.py': 'import os\n\nprint("hello")\n' });
    const inputs = { ...all, 'scan-history': 'true' };
    const told = await request.run(inputs);
    expect([told.code, told.outputs['new-findings']]).toEqual([0, '1']);
    expect(request.github.reviews.comments).toEqual([]); // it stands on no line of the head, and files are commented on for what blocks
    const [run] = request.github.checks.runs;
    expect(request.github.checks.annotations.get(run?.id ?? 0)?.map(({ path, start_line }) => `${path}:${String(start_line)}`)).toEqual(['app/hook.py:1']);
    expect((await sticky(request))[0]).toContain('secret/in-history');
    request.rewrite({ 'app/hook.py': 'import os\n\nprint("hello")\n' });
    const green = await request.run(inputs);
    expect([green.code, green.outputs['new-findings'], request.github.checks.runs.at(-1)?.conclusion]).toEqual([0, '0', 'success']);
  });

  it('is commented on at the lines of its own head, where the merge moved them', async (context) => {
    const lines = Array.from({ length: 30 }, (_value, index) => `X${String(index)} = ${String(index)}\n`);
    const file = (above: string, origin: string): string => `${above}${lines.join('')}ORIGINS = ["${origin}"]\n`;
    const base = { ...shop, 'app/settings.py': file('', 'https://shop.example.org') };
    const request = await opened(context, base, { 'app/settings.py': file('', '*') }, { 'app/settings.py': file('# one\n# two\n# three\n', 'https://shop.example.org') });
    const ran = await request.run({ 'review-comments': 'true', annotations: 'none' });
    expect(ran.report?.findings.find(({ status }) => status === 'new')?.location.startLine).toBe(34);
    expect(rules(request)).toEqual(['cors/wildcard app/settings.py:31 RIGHT']);
    request.github.reviews.comments.length = 0;
    await request.run({ 'review-comments': 'true', annotations: 'none', base: 'main' });
    expect(rules(request)).toEqual(['cors/wildcard app/settings.py:31 RIGHT']);
  });

  it('that hides its text from diffs is commented on all the same', async (context) => {
    const request = await opened(context, shop, { ...topic, '.gitattributes': '*.py -diff -text binary linguist-generated\n' });
    await request.run({ 'review-comments': 'true', annotations: 'none' });
    expect(rules(request)).toHaveLength(2);
  });

  it('gets what GitHub takes of a review; the rest stays in the summary', async (context) => {
    const files = Object.fromEntries(Array.from({ length: 7 }, (_value, index) => [`app/hook${String(index)}.py`, (topic['app/hook.py'] ?? '').replace('TOKEN', `TOKEN_${String(index)}`)]));
    const request = await opened(context, shop, { ...files, 'app/settings.py': topic['app/settings.py'] ?? '' });
    request.github.reviews.refusedPaths.add('app/hook0.py');
    const ran = await request.run(all);
    expect(ran.code).toBe(1);
    expect(rules(request)).toHaveLength(Number(ran.outputs['new-findings']) - 1);
    expect(ran.stdout).toContain('1 new finding has no comment');
    expect(ran.summary).toContain('app/hook0.py');
    expect(request.github.writes.length).toBeLessThanOrEqual(9);
  });

  it('is offered a suggestion, which mends what it stands on when it is taken; none where it is not asked for', async (context) => {
    const path = '.github/workflows/greet.yml';
    const workflow = 'name: greet\non: issues\npermissions: {}\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Greet\n        run: echo "Hello ${{ github.event.issue.title }}"\n';
    const request = await opened(context, shop, { [path]: workflow });
    await request.run({ 'review-comments': 'true', suggestions: 'false', annotations: 'none' });
    const offering = ({ body }: { readonly body: string }): boolean => body.includes('```suggestion');
    expect([request.github.reviews.comments.length > 0, request.github.reviews.comments.filter(offering)]).toEqual([true, []]);
    request.github.reviews.comments.length = request.github.reviews.threads.length = 0;
    await request.run({ 'review-comments': 'true', annotations: 'none' });
    const comment = request.github.reviews.comments.find(offering);
    const [, , text = ''] = /^(`{3,})suggestion\n([\s\S]*?)\n\1$/m.exec(comment?.body ?? '') ?? [];
    const [first, last] = [comment?.start_line ?? comment?.line ?? 0, comment?.line ?? 0];
    const lines = workflow.split('\n');
    const taken = [...lines.slice(0, first - 1), text, ...lines.slice(last)].join('\n');
    expect(taken).not.toContain('Hello ${{');
    expect(taken).toContain('${{ github.event.issue.title }}'); // in `env`, where it is no code
    request.push({ [path]: taken });
    const ran = await request.run({ 'review-comments': 'true', annotations: 'none' });
    expect([ran.code, ran.report?.findings.filter(({ ruleId }) => ruleId === 'workflow/script-injection')]).toEqual([0, []]);
    expect(request.github.reviews.threads.find(({ comment: id }) => id === comment?.id)?.resolved).toBe(true);
  });

  it('that deletes a guard is commented on where it stood', async (context) => {
    const auth = 'from fastapi import Header, HTTPException\n\ndef verify(x_api_key: str = Header()):\n    if not check_key(x_api_key):\n        raise HTTPException(status_code=401)\n';
    const main = (guard: string): string => `from fastapi import Depends, FastAPI\nfrom auth import verify\nfrom items import router as items\n\n# One line\n# and another\napp = FastAPI(\n    title="Shop",\n${guard}    version="1",\n)\napp.include_router(items)\n`;
    const items = 'from fastapi import APIRouter\n\nrouter = APIRouter(prefix="/items")\n\n@router.post("/")\ndef create(item: dict): ...\n\n@router.delete("/{id}")\ndef remove(id: int): ...\n';
    const request = await opened(context, { 'auth.py': auth, 'items.py': items, 'main.py': main('    dependencies=[Depends(verify)],\n') }, { 'main.py': main('') });
    const ran = await request.run({ 'review-comments': 'true' });
    expect(ran.code, ran.stdout).toBe(1);
    expect(rules(request)).toContain('auth/guard-removed main.py:9 LEFT');
  });

  it('that deletes the file of a guard is commented on in what is deleted; the check points at the head', async (context) => {
    const auth = 'from fastapi import Header, HTTPException\n\ndef verify(x_api_key: str = Header()):\n    if not check_key(x_api_key):\n        raise HTTPException(status_code=401)\n';
    const guarded = 'from fastapi import APIRouter, Depends\nfrom auth import verify\nfrom items import router as items\n\nrouter = APIRouter(dependencies=[Depends(verify)])\nrouter.include_router(items)\n';
    const main = (module: string): string => `from fastapi import FastAPI\nfrom ${module} import router\n\napp = FastAPI()\napp.include_router(router)\n`;
    const items = 'from fastapi import APIRouter\n\nrouter = APIRouter(prefix="/items")\n\n@router.post("/")\ndef create(item: dict): ...\n';
    const request = await opened(context, { 'auth.py': auth, 'items.py': items, 'guarded.py': guarded, 'main.py': main('guarded') }, { 'main.py': main('items'), 'guarded.py': null });
    const ran = await request.run(all);
    expect(ran.report?.findings.find(({ ruleId }) => ruleId === 'auth/guard-removed')?.location).toMatchObject({ path: 'items.py', startLine: 5 });
    expect(rules(request)).toContain('auth/guard-removed guarded.py:5 LEFT');
    expect([...request.github.checks.annotations.values()].flat().map(({ path }) => path)).not.toContain('guarded.py');
  });
});

describe.concurrent('runs beside each other', { timeout: 180_000 }, () => {
  it('gates of two folders: each closes its own comments alone, and none is written twice', async (context) => {
    const request = await opened(context, shop, { ...topic, 'web/hook.py': (topic['app/hook.py'] ?? '').replace('TOKEN', 'OTHER') });
    const { github } = request;
    const both = async (): Promise<void> => {
      for (const path of ['app', 'web']) await request.run({ ...all, path });
    };
    await both();
    const commented = rules(request);
    expect(commented.length).toBeGreaterThan(1);
    github.forget();
    await both();
    expect(github.writes).toEqual([]);
    expect(github.reviews.threads.filter(({ resolved }) => resolved)).toEqual([]);
    await request.run(all); // and one of all of it
    expect(rules(request)).toEqual(commented);
    request.push({ 'app/hook.py': null, 'app/settings.py': shop['app/settings.py'] ?? '' });
    await both();
    const open = github.reviews.threads.filter(({ resolved }) => !resolved).map(({ comment }) => github.reviews.comments.find(({ id }) => id === comment)?.path);
    expect(open).toEqual(['web/hook.py']);
  });

  it('two of one commit at once: one comment is left, and a fix turns all that they wrote', async (context) => {
    const request = await opened(context);
    const { github } = request;
    github.fault = ({ method }) => (method === 'POST' ? { slow: 1500 } : null); // both look before either has written
    await Promise.all([request.run(all), request.run(all)]);
    github.fault = () => null;
    await request.run(all);
    expect(await sticky(request)).toHaveLength(1);
    const open = (): unknown[] => github.reviews.threads.filter(({ resolved }) => !resolved);
    expect(open()).toHaveLength(2);
    request.push({ 'app/hook.py': null, 'app/settings.py': shop['app/settings.py'] ?? '' });
    await request.run(all);
    expect(open()).toEqual([]);
    expect(await sticky(request)).toEqual([expect.stringMatching(/^<!-- readiness-gate:summary {2}-->\n## ✅ /)]);
  });

  it('a run that ends after the run of a newer commit takes nothing back', async (context) => {
    const request = await opened(context);
    const { github } = request;
    const late = request.prepare(all);
    request.push({ 'app/hook.py': null, 'app/settings.py': shop['app/settings.py'] ?? '' });
    await request.run(all);
    const before = [await sticky(request), rules(request)];
    github.forget();
    const ran = await late();
    expect([ran.code, ran.outputs['new-findings']], ran.stdout).toEqual([1, '2']);
    expect([await sticky(request), rules(request)]).toEqual(before);
    expect(github.writes.map(({ path }) => path)).toEqual(['/repos/acme/shop/check-runs']); // of its own commit
    for (const text of [ran.stdout, ran.summary]) expect(text).toContain(`the pull request has commit ${request.head.slice(0, 12)} by now`);
  });

  it('an app’s token whose name is not to be had for now writes nothing a second time', async (context) => {
    const request = await opened(context);
    const { github } = request;
    const name = 'gate-app[bot]';
    await github.call('POST', '/repos/acme/shop/issues/1/comments', { body: '<!-- readiness-gate:summary  -->\nof another bot' });
    github.fault = ({ path }) => (path === '/graphql' ? { answer: { status: 502, body: { message: 'Bad Gateway' } } } : null);
    const ran = await request.run({ ...all, annotations: 'none' });
    expect([ran.code, github.writes], name).toEqual([1, []]);
    expect(ran.summary).toContain('pull-requests: write');
  });
});

describe.concurrent('where channels are not for', { timeout: 60_000 }, () => {
  it.for(['merge_group', 'push', 'schedule'] as const)('%s gets a check run and no comment', async (event, context) => {
    const request = await opened(context);
    const ran = await request.run(all, { event });
    expect(ran.code).toBe(event === 'schedule' ? 0 : 1);
    expect(request.github.checks.runs).toMatchObject([{ head_sha: request.merge, conclusion: event === 'schedule' ? 'success' : 'failure' }]);
    expect([request.github.reviews.comments, await request.github.issueComments()]).toEqual([[], []]);
  });

  it.for(['pull_request_review', 'pull_request_review_comment'] as const)('%s is about the pull request: old debt is none of it', async (event, context) => {
    const request = await opened(context);
    const ran = await request.run(all, { event });
    expect([ran.code, ran.outputs['new-findings'], ran.outputs['score-change']], ran.stdout).toEqual([1, '2', expect.stringMatching(/^-?\d+$/)]);
    expect(rules(request)).toHaveLength(2);
    request.push({ 'app/hook.py': null, 'app/settings.py': shop['app/settings.py'] ?? '' });
    expect((await request.run({ ...all, ...fixable }, { event })).code).toBe(0);
  });

  it('pull_request_target reads the head as data and comments on it', async (context) => {
    const request = await opened(context);
    const ran = await request.run(all, { event: 'pull_request_target' });
    expect([ran.code, ran.outputs['new-findings']], ran.stdout).toEqual([1, '2']);
    expect(rules(request)).toHaveLength(2);
    expect(request.github.checks.runs).toMatchObject([{ head_sha: request.head }]);
  });

  it('auto takes a check run; commands and none make no request; without a token there are commands', async (context) => {
    const request = await opened(context);
    const { github } = request;
    expect(commands((await request.run({}, { ref: 'head' })).stdout)).toEqual([]);
    expect(github.checks.runs).toHaveLength(1);
    github.forget();
    expect(commands((await request.run({ annotations: 'commands' })).stdout)).toHaveLength(2);
    expect(commands((await request.run({ annotations: 'none' })).stdout)).toEqual([]);
    expect(commands((await request.run({ token: '' })).stdout)).toHaveLength(2);
    expect(github.recorded).toEqual([]);
    const asked = await request.run({ ...all, token: '' });
    expect(asked.code).toBe(1);
    for (const permission of ['checks: write', 'pull-requests: write']) expect(asked.summary).toContain(permission);
  });

  it('a folder of a repository has a check and a comment of its own', async (context) => {
    const request = await opened(context);
    await request.run({ ...all, path: 'app' });
    await request.run(all);
    expect(request.github.checks.runs.map(({ name }) => name)).toEqual(['Readiness Gate (app)', 'Readiness Gate']);
    expect(await sticky(request)).toHaveLength(2);
  });
});
