// What a folder may hold: `scan` goes on, and says what it passed over. Changes of a working tree as `compare` sees them.
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { newOnes, projectRoot, reportOf, runCli, temporaryFolder, type Report } from '../support/dist.ts';
import { Repository } from '../support/repository.ts';
import { githubToken } from '../action/shop.ts';

const token = (letter: string): string => `TOKEN = "${githubToken(letter)}"\n`;
const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

const scan = (cwd: string, ...args: string[]): Report => reportOf(runCli(['scan', '--format', 'json', ...args], { cwd }));
const places = ({ findings }: Report): string[] => findings.map(({ ruleId, location }) => `${ruleId} ${location.path}:${location.startLine}`).sort();
const valid = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(projectRoot, 'schema/report.schema.json'), 'utf8')) as object);

describe.each(['a folder', 'a repository', 'a commit'])('odd files of %s', (kind) => {
  const root = temporaryFolder();
  const repository = new Repository(root);
  if (kind !== 'a folder') repository.git('init', '-q', '-b', 'main');
  repository.write({
    'little.py': utf16(token('a'), 'le'),
    'big.py': utf16(`\n${token('b')}`, 'be'),
    'bom.py': `\ufeff${token('c')}`,
    'crlf.py': `X = 1\r\nY = 2\r\n${token('d')}`,
    'broken.py': `def f(:\n    x = ((\n${token('e')}`,
    'broken.json': '{ "a": [1, }\n',
    'large.py': Buffer.alloc(5 * 1024 * 1024 + 1, 'x = 1\n'),
    'image.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'deep.json': '['.repeat(100_000),
  });
  symlinkSync('/etc/passwd', join(root, 'link.py'));
  if (kind === 'a commit') repository.commit({});
  if (kind === 'a folder') execFileSync('mkfifo', [join(root, 'pipe.py')]);
  const report = scan(root, ...(kind === 'a commit' ? ['--ref', 'HEAD'] : []));

  it('are read, or passed over with the reason', () => {
    expect(places(report)).toEqual(['secret/github-pat big.py:2', 'secret/github-pat bom.py:1', 'secret/github-pat broken.py:3', 'secret/github-pat crlf.py:3', 'secret/github-pat little.py:1']);
    const reasons = new Map(report.notScanned.map(({ path, reason }) => [path, reason]));
    expect(Object.fromEntries(reasons)).toMatchObject({ 'large.py': 'too-large', 'link.py': 'symlink', 'image.png': 'binary', 'broken.py': 'parse-error', ...(kind === 'a folder' ? { 'pipe.py': 'unreadable' } : {}) });
  });

  it('the report follows its schema', () => {
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
  });
});

it('the text report says what was not audited', () => {
  const cwd = new Repository(temporaryFolder()).write({ 'broken.py': 'def f(:\n', 'a.py': 'X = 1\n' }).root;
  const ran = runCli(['scan', '--verbose'], { cwd });
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/broken\.py.*syntax error/);
});

it.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
  const cwd = new Repository(temporaryFolder()).write({ 'a.py': 'X = 1\n', 'secret.py': token('a') }).root;
  execFileSync('chmod', ['000', join(cwd, 'secret.py')]);
  expect(scan(cwd).notScanned).toEqual([{ path: 'secret.py', reason: 'unreadable', detail: 'EACCES' }]);
});

it('ignored files are audited where they are tracked', () => {
  const repository = Repository.init();
  repository.write({ '.gitignore': '*.env\n', 'a.env': '', 'b.env': `TOKEN=${githubToken('a')}\n` });
  repository.git('add', '-f', 'a.env', '.gitignore');
  repository.write({ 'a.env': `TOKEN=${githubToken('b')}\n` });
  expect(places(scan(repository.root)).filter((place) => place.startsWith('secret/github'))).toEqual(['secret/github-pat a.env:1']);
});

describe('compare', () => {
  const compare = (repository: Repository, ...args: string[]): Report => reportOf(runCli(['compare', ...args, '--format', 'json'], { cwd: repository.root }));
  const started = (): Repository => {
    const repository = Repository.init();
    repository.commit({ 'app/old.py': token('a'), 'app/other.py': 'X = 1\n', 'README.md': '# Shop\n' });
    return repository;
  };

  it('the working tree: staged, unstaged and untracked changes, from a folder below', () => {
    const repository = started();
    repository.write({ 'app/staged.py': token('b') });
    repository.git('add', 'app/staged.py');
    repository.write({ 'app/other.py': `X = 1\n${token('c')}`, 'app/untracked.py': token('d') });
    const report = reportOf(runCli(['compare', 'HEAD', '--format', 'json'], { cwd: join(repository.root, 'app') }));
    expect(newOnes(report)).toEqual(['secret/github-pat app/other.py:2', 'secret/github-pat app/staged.py:1', 'secret/github-pat app/untracked.py:1']);
    expect(report.counts.byStatus).toMatchObject({ new: 3, existing: 1, fixed: 0 });
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
  });

  it('a folder renamed, and a file moved down: nothing new', () => {
    const repository = started();
    repository.git('mv', 'app', 'service');
    repository.write({ 'service/old.py': `\n\n${token('a')}` });
    expect(compare(repository, 'HEAD').counts.byStatus).toMatchObject({ new: 0, existing: 1, fixed: 0 });
  });

  it('a file turned into a symlink: fixed, and not followed', () => {
    const repository = started();
    const elsewhere = new Repository(temporaryFolder()).write({ 'x.py': token('z') });
    repository.write({ 'app/old.py': null });
    symlinkSync(join(elsewhere.root, 'x.py'), join(repository.root, 'app/old.py'));
    const report = compare(repository, 'HEAD');
    expect(report.counts.byStatus).toMatchObject({ new: 0, existing: 0, fixed: 1 });
    expect(report.notScanned).toContainEqual({ path: 'app/old.py', reason: 'symlink' });
  });

  it('a folder turned into a symlink', () => {
    const repository = started();
    const elsewhere = new Repository(temporaryFolder()).write({ 'old.py': token('a'), 'other.py': token('z') });
    execFileSync('rm', ['-r', join(repository.root, 'app')]);
    symlinkSync(elsewhere.root, join(repository.root, 'app'));
    expect(newOnes(compare(repository, 'HEAD'))).toEqual([]);
  });

  it('a file deleted: fixed', () => {
    const repository = started();
    repository.write({ 'app/old.py': null });
    expect(compare(repository, 'HEAD').counts.byStatus).toMatchObject({ new: 0, existing: 0, fixed: 1 });
  });

  it('two commits, by tag and branch', () => {
    const repository = started();
    repository.git('tag', 'v1');
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ 'app/new.py': token('b') });
    expect(newOnes(compare(repository, 'v1', 'topic'))).toEqual(['secret/github-pat app/new.py:1']);
    const ran = runCli(['compare', 'v2'], { cwd: repository.root });
    expect([ran.code, ran.stderr]).toEqual([2, 'readiness-gate: The commit v2 is not in this repository; fetch it, or check the name.\n']);
  });

  it('the configuration and the suppressions of the base', () => {
    const repository = started();
    repository.write({ 'readiness.yml': 'fail-on: none\nexclude: ["**"]\n', 'app/new.py': `# readiness-ignore secret/* -- trust me\n${token('b')}` });
    const ran = runCli(['compare', 'HEAD', '--format', 'json'], { cwd: repository.root });
    expect([ran.code, newOnes(reportOf(ran))]).toEqual([1, ['secret/github-pat app/new.py:2']]);
  });
});
