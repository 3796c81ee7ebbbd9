// Names and contents written by an attacker: the log holds no command but ours, and the summary shows them as text.
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAction, type ActionRun } from '../support/dist.ts';
import { Repository } from '../support/repository.ts';
import { expectNoMarkupOfTheirs } from '../support/markdown.ts';
import { hostileChange, names, pathOf } from './hostile-names.ts';
import { shop } from './shop.ts';

let ran: ActionRun;

beforeAll(() => {
  const repository = Repository.init();
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const before = repository.commit(shop);
  const after = repository.commit(hostileChange, '::error::owned\n\n##[error]owned');
  ran = runAction(repository.checkout('refs/heads/main', 1).root, { name: 'push', payload: { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } } });
});

/** Lines as the runner reads them. */
const lines = (): string[] => ran.stdout.split(/\r\n|\r|\n/);

it('finds a token in every file', () => {
  expect(ran.code, ran.stdout + ran.stderr).toBe(1);
  const paths = new Set(ran.report?.findings.filter(({ ruleId }) => ruleId === 'secret/github-pat').map(({ location }) => location.path));
  expect([...paths].sort()).toEqual(names.map(pathOf).sort());
});

describe('the log', () => {
  it('has no command but our annotations', () => {
    const commands = lines().filter((line) => line.replace(/^[\s\u0085]+/, '').startsWith('::'));
    expect(commands.filter((line) => !/^::(?:error|warning|notice) title=P[0-3] [^:]*,file=[^:]*,line=\d+,endLine=\d+[^:]*::/.test(line))).toEqual([]);
    expect(commands.length).toBeLessThanOrEqual(30);
    expect(commands.length).toBeGreaterThan(0);
  });

  it('has no command of the older form anywhere in a line', () => {
    expect(lines().filter((line) => !line.startsWith('::') && line.includes('##['))).toEqual([]);
  });

  it('has no control or bidirectional character', () => {
    expect(ran.stdout).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe('the summary', () => {
  it('has no markup of theirs', () => {
    expectNoMarkupOfTheirs(ran.summary);
  });

  it('has rows of equal width', () => {
    const tables = ran.summary.split('\n').filter((line) => line.startsWith('|'));
    const widths = new Set(tables.map((line) => line.replaceAll('\\|', '').split('|').length));
    expect(widths.size).toBeLessThanOrEqual(3); // one width a table
    expect(tables.length).toBeGreaterThan(names.length);
  });

  it('stays one line a finding', () => {
    expect(ran.summary.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line))).toEqual([]);
  });
});

it('leaves the checkout as it was', () => {
  const repository = Repository.init();
  repository.commit(shop);
  const checkout = repository.checkout('refs/heads/main', 1);
  runAction(checkout.root, { name: 'schedule', payload: {} });
  expect(execFileSync('git', ['-C', checkout.root, 'status', '--porcelain', '--ignored'], { encoding: 'utf8' })).toBe('');
});
