// `readiness-gate fix`: what it writes, what it leaves and says of it, and patches that git takes for every kind of text file.
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOf, runCli, temporaryFolder, type Ran } from '../support/dist.ts';
import { Repository } from '../support/repository.ts';
import { githubToken } from '../action/shop.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const app = 'from flask import Flask\napp = Flask(__name__)\n\nif __name__ == "__main__":\n    app.run(host="0.0.0.0", debug=True)\n';
const image = 'FROM python:3.13-slim\nCOPY . .\nCMD ["python", "app.py"]\n';
const stack = 'services:\n  api:\n    build: .\n    ports: ["8000:8000"]\n  db:\n    image: postgres:17\n    restart: always\n    ports:\n      - "5432:5432"\n';

function folder(files: Files): string {
  return new Repository(temporaryFolder()).write(files).root;
}

const fix = (cwd: string, ...args: string[]): Ran => runCli(['fix', '--no-cache', ...args], { cwd });
const textOf = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

describe('writes', () => {
  it('safe fixes alone, and says how many more there are', () => {
    const root = folder({ 'app.py': app, Dockerfile: image, 'compose.yml': stack });
    const ran = fix(root);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(textOf(root, 'app.py')).toBe(app.replace('True', 'False'));
    expect(textOf(root, 'Dockerfile')).toBe(image.replace('slim\n', 'slim\nENV PYTHONUNBUFFERED=1\n'));
    expect(textOf(root, 'compose.yml')).toBe(stack.replace('build: .\n', 'build: .\n    restart: unless-stopped\n'));
    expect(ran.stdout).toMatch(/^Applied 3 fixes in 3 files:\n/);
    expect(ran.stdout).toContain('  P2 app.py:5 debug/enabled Switch it off here\n');
    expect(ran.stdout).toContain('1 more fix alters what works today');
    expect(fix(root).stdout).toMatch(/^Nothing to fix\.\n/);
  });

  it('all, those of a rule, those of a file; in Chinese', () => {
    const files = { 'app.py': app, Dockerfile: image, 'compose.yml': stack };
    const all = folder(files);
    expect(fix(all, '--all').code).toBe(0);
    expect(textOf(all, 'compose.yml')).toContain('"127.0.0.1:5432:5432"');
    const some = folder(files);
    expect(fix(some, '--rule', 'docker/*').stdout).toMatch(/^Applied 1 fix in 1 file:\n/);
    expect(textOf(some, 'app.py')).toBe(app);
    expect(fix(some, '--path', 'app.py', '--language', 'zh-CN').stdout).toMatch(/^已在 1 个文件中应用 1 处修复：\n {2}P2 app\.py:5 debug\/enabled 在此处关闭\n$/);
    expect(textOf(some, 'compose.yml')).toBe(stack);
  });

  it('nothing that is suppressed', () => {
    const root = folder({ 'app.py': app.replace('    app.run', '    # readiness-ignore debug/enabled -- a demo\n    app.run'), Dockerfile: image.replace('COPY', 'ENV PYTHONUNBUFFERED=1\nCOPY') });
    expect([fix(root).stdout, textOf(root, 'app.py').includes('debug=True')]).toEqual(['Nothing to fix.\n', true]);
  });

  it('keeps modes, byte order marks, line ends; no other file appears', () => {
    const marked = `\ufeff${app.replaceAll('\n', '\r\n')}`;
    const root = folder({ 'app.py': marked, Dockerfile: image.trimEnd() });
    chmodSync(join(root, 'app.py'), 0o750);
    expect(fix(root).code).toBe(0);
    expect(textOf(root, 'app.py')).toBe(marked.replace('True', 'False'));
    expect(statSync(join(root, 'app.py')).mode & 0o777).toBe(0o750);
    expect(textOf(root, 'Dockerfile')).toBe(image.trimEnd().replace('slim\n', 'slim\nENV PYTHONUNBUFFERED=1\n'));
    expect(readdirSync(root).sort()).toEqual(['Dockerfile', 'app.py']);
  });
});

describe('leaves', () => {
  it('what is not UTF-8', () => {
    const utf16 = Buffer.from(`\ufeff${app}`, 'utf16le');
    const latin = Buffer.concat([Buffer.from('# \xe9\n', 'latin1'), Buffer.from(image)]);
    const root = folder({ 'app.py': utf16, Dockerfile: latin });
    const ran = fix(root);
    expect([ran.code, ran.stdout.match(/not UTF-8/g)?.length]).toEqual([1, 2]);
    expect([readFileSync(join(root, 'app.py')).equals(utf16), readFileSync(join(root, 'Dockerfile')).equals(latin)]).toEqual([true, true]);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be written', () => {
    const root = folder({ 'app.py': app });
    chmodSync(join(root, 'app.py'), 0o444);
    const ran = fix(root);
    expect([ran.code, textOf(root, 'app.py')]).toEqual([1, app]);
    expect(ran.stdout).toContain('The file could not be written: EACCES.');
  });

  it('what a link leads to', () => {
    const elsewhere = folder({ 'app.py': app });
    const root = folder({ 'readme.md': '# x\n', Dockerfile: image });
    symlinkSync(join(elsewhere, 'app.py'), join(root, 'app.py'));
    symlinkSync(elsewhere, join(root, 'lib'));
    fix(root, '--all');
    expect([textOf(elsewhere, 'app.py'), lstatSync(join(root, 'app.py')).isSymbolicLink()]).toEqual([app, true]);
  });

  it('a fix that brings in another finding: taken back, the others stay', () => {
    const command = 'FROM python:3.13\nENV PYTHONUNBUFFERED=1\nCMD ["uvicorn", "app:app", "--reload"]\n';
    const root = folder({ Dockerfile: command, 'compose.yml': stack });
    const ran = fix(root, '--all');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/It would bring in another finding \((?:docker\/[a-z-]+)\): taken back\./);
    expect([textOf(root, 'Dockerfile'), textOf(root, 'compose.yml').includes('127.0.0.1:5432')]).toEqual([command, true]);
  });
});

describe('--dry-run', () => {
  const kinds: readonly (readonly [string, string, Files])[] = [
    ['plain', 'app.py', { 'app.py': app }],
    ['CRLF', 'app.py', { 'app.py': app.replaceAll('\n', '\r\n') }],
    ['no last line break', 'Dockerfile', { 'app.py': 'X = 1\n', Dockerfile: image.trimEnd() }],
    ['a byte order mark', 'app.py', { 'app.py': `\ufeff${app}` }],
    ['odd names', 'a b/ü"\\\t.py', { 'a b/ü"\\\t.py': app }],
    ['a change at the end', '.gitignore', { '.gitignore': 'dist', '.env.example': 'A=1\n', 'a.py': 'import os\nA = os.getenv("A")\n' }],
  ];

  it.each(kinds)('gives a patch that git takes: %s', (_, path, files) => {
    const repository = Repository.init();
    repository.commit(files);
    const ran = fix(repository.root, '--dry-run');
    expect([ran.code, repository.git('status', '--porcelain')]).toEqual([0, '']);
    expect(ran.stderr).toMatch(/^The patch holds [12] fix/);
    const patch = join(temporaryFolder(), 'fix.patch');
    writeFileSync(patch, ran.stdout);
    repository.git('apply', '--check', patch);
    repository.git('apply', patch);
    const patched = readFileSync(join(repository.root, path));
    repository.git('checkout', '-q', '.');
    expect(fix(repository.root).code).toBe(0);
    expect(readFileSync(join(repository.root, path)).equals(patched)).toBe(true);
  });

  it('in a folder of a repository', () => {
    const repository = Repository.init();
    repository.commit({ 'shop/app.py': app });
    const inside = join(repository.root, 'shop');
    for (const [cwd, path] of [[repository.root, 'shop'], [inside, '.']] as const) {
      execFileSync('git', ['apply', '-'], { cwd, input: fix(cwd, path, '--dry-run').stdout });
      expect(textOf(inside, 'app.py')).toBe(app.replace('True', 'False'));
      repository.git('checkout', '-q', '.');
    }
  });

  it('shows no secret: a change beside one is left out', () => {
    const token = githubToken('q');
    const root = folder({ 'app.py': app.replace('if __name__', `TOKEN = "${token}"\nif __name__`), Dockerfile: image });
    const ran = fix(root, '--dry-run');
    expect(ran.stdout + ran.stderr).not.toContain(token);
    expect([ran.code, ran.stdout.includes('PYTHONUNBUFFERED'), ran.stdout.includes('b/app.py')]).toEqual([0, true, true]); // one line of context is enough
    const nearer = folder({ 'app.py': app.replace('    app.run', `    token = "${token}"\n    app.run`), Dockerfile: image });
    const close = fix(nearer, '--dry-run');
    expect(close.stdout + close.stderr).not.toContain(token);
    expect([close.code, close.stdout.includes('PYTHONUNBUFFERED'), close.stdout.includes('b/app.py')]).toEqual([1, true, false]);
    expect(close.stderr).toContain('The patch would show a secret');
    expect(fix(nearer).code).toBe(0);
    expect(textOf(nearer, 'app.py')).toContain('debug=False');
  });
});

it('the reports carry the change', () => {
  const root = folder({ 'app.py': app });
  const [finding] = reportOf(runCli(['scan', '--format', 'json', '--rule', 'debug/enabled'], { cwd: root })).findings as unknown as { fix: object }[];
  expect(finding?.fix).toEqual({ title: 'Switch it off here', safe: true, edits: [{ path: 'app.py', startLine: 5, startColumn: 35, endLine: 5, endColumn: 39, text: 'False' }] });
  const sarif = JSON.parse(runCli(['scan', '--format', 'sarif', '--rule', 'debug/enabled'], { cwd: root }).stdout) as { runs: { results: { fixes: object[] }[] }[] };
  expect(sarif.runs[0]?.results[0]?.fixes).toEqual([{ description: { text: 'Switch it off here.' }, artifactChanges: [{ artifactLocation: { uri: 'app.py', uriBaseId: '%SRCROOT%' }, replacements: [{ deletedRegion: { startLine: 5, startColumn: 35, endLine: 5, endColumn: 39 }, insertedContent: { text: 'False' } }] }] }]);
});

describe('mistakes', () => {
  it.each([
    [['--fail-on', 'P0'], /Unknown option --fail-on/],
    [['nowhere'], /nowhere does not exist/],
    [['--rule', 'cors/none'], /There is no rule cors\/none/],
    [['--path', 'wbe'], /Nothing was audited in wbe/],
  ])('%j', (args, message) => {
    const ran = fix(folder({ 'a.py': 'X = 1\n' }), ...args);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(message);
  });

  it('help in both languages', () => {
    for (const [language, word] of [['en', 'Usage: readiness-gate fix [PATH]'], ['zh-CN', '用法：readiness-gate fix [PATH]']] as const) expect(runCli(['fix', '--help', '--language', language]).stdout).toContain(word);
  });
});

it('a folder made read-only keeps its file', () => {
  const root = folder({ 'lib/app.py': app, 'a.py': 'X = 1\n' });
  mkdirSync(join(root, 'x'));
  if (process.getuid?.() === 0) return;
  chmodSync(join(root, 'lib'), 0o555);
  const ran = fix(root);
  chmodSync(join(root, 'lib'), 0o755);
  expect([ran.code, textOf(root, 'lib/app.py'), readdirSync(join(root, 'lib'))]).toEqual([1, app, ['app.py']]);
});
