// The command line: exit codes, one line for each mistake, both languages, `rules` and `explain`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, reportOf, runCli, temporaryFolder } from '../support/dist.ts';

const bad = 'export const ADMIN_PASSWORD = process.env.ADMIN_PASSWORD || "admin";\n';

/** A folder without Git, with these files. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

describe('exit codes', () => {
  it.each<[number, string, Record<string, string>, string[]]>([
    [0, 'nothing found', { 'a.py': 'X = 1\n' }, ['scan']],
    [1, 'a P1 found', { 'src/app.ts': bad }, ['scan']],
    [0, 'the gate off', { 'src/app.ts': bad }, ['scan', '--fail-on', 'none']],
    [0, 'a finding of another rule', { 'src/app.ts': bad }, ['scan', '--rule', 'secret/*']],
    [1, 'a finding of that rule', { 'src/app.ts': bad }, ['scan', '--rule=auth/default-credential']],
    [0, 'a finding elsewhere', { 'src/app.ts': bad, 'lib/a.ts': '' }, ['scan', '--path', 'lib/**']],
    [1, 'a finding below a folder', { 'src/app.ts': bad, 'lib/a.ts': '' }, ['scan', '--path', './src/']],
    [0, 'its rule off by configuration', { 'src/app.ts': bad, 'readiness.yml': 'rules:\n  auth/default-credential: off\n' }, ['scan']],
    [0, 'its gate off by configuration', { 'src/app.ts': bad, '.github/readiness.yml': 'fail-on: none\n' }, ['scan']],
    [1, 'the command line before the configuration', { 'src/app.ts': bad, 'readiness.yml': 'fail-on: none\n' }, ['scan', '--fail-on', 'P3']],
    [1, 'another configuration', { 'src/app.ts': bad, 'readiness.yml': 'fail-on: none\n', 'mine.yml': '' }, ['scan', '--config', 'mine.yml']],
  ])('%i: %s', (code, _what, files, args) => {
    const ran = runCli(args, { cwd: folder(files) });
    expect([ran.code, ran.stderr]).toEqual([code, '']);
  });
});

const mistakes: readonly [string, string[], RegExp][] = [
  ['an unknown command', ['scna'], /Unknown command scna/],
  ['an unknown option', ['scan', '--formt', 'json'], /Unknown option --formt/],
  ['an option of another command', ['compare', 'HEAD', '--ref', 'HEAD'], /Unknown option --ref/],
  ['an option that the command would ignore', ['rules', '--fail-on', 'P0'], /Unknown option --fail-on/],
  ['a format that the command does not have', ['rules', '--format', 'sarif'], /--format must be text \| json, not sarif/],
  ['an option named like a method of objects', ['scan', '--toString'], /Unknown option --toString/],
  ['a command named like one', ['constructor'], /Unknown command constructor/],
  ['a value that is missing', ['scan', '--format'], /--format needs a value/],
  ['a value too many', ['scan', '--quiet=yes'], /--quiet must be given without a value/],
  ['a wrong value', ['scan', '--fail-on', 'high'], /--fail-on must be P0 \| P1 \| P2 \| P3 \| none, not high/],
  ['a wrong language', ['scan', '--language', 'de'], /--language must be en \| zh-CN, not de/],
  ['a wrong number', ['scan', '--jobs', '0'], /--jobs must be/],
  ['an argument too many', ['scan', '.', 'x'], /Unexpected argument x/],
  ['no base', ['compare'], /compare needs BASE/],
  ['no ID', ['explain'], /explain needs ID/],
  ['an unknown ID', ['explain', 'cors/wildcart'], /There is no rule cors\/wildcart; did you mean cors\/wildcard\?/],
  ['an ID like nothing', ['explain', 'zzz'], /There is no rule zzz/],
  ['an unknown rule', ['scan', '--rule', 'cors/none'], /There is no rule cors\/none/],
  ['a folder that does not exist', ['scan', 'nowhere'], /nowhere does not exist/],
  ['a file as a folder', ['scan', 'a.py'], /a\.py is not a folder/],
  ['a path that matches nothing', ['scan', '--path', 'wbe'], /Nothing was audited in wbe/],
  ['an empty path', ['scan', '--path', ''], /--path needs a value/],
  ['no configuration', ['scan', '--config', 'none.yml'], /none\.yml does not exist/],
  ['a configuration that is wrong', ['scan', '--config', 'wrong.yml'], /wrong\.yml:2: unknown key failon/],
  ['no repository', ['compare', 'HEAD'], /not a Git repository/],
  ['a commit without a repository', ['scan', '--ref', 'HEAD'], /not a Git repository/],
  ['a report that is a folder', ['scan', '--output', 'json=.'], /it is a folder/],
  ['a report below a file', ['scan', '--output', 'json=a.py/report.json'], /could not be written: /],
];

describe('one line, exit code 2', () => {
  const cwd = folder({ 'a.py': 'X = 1\n', 'wrong.yml': '# ours\nfailon: P0\n' });

  it.each(mistakes)('%s', (_what, args, expected) => {
    const ran = runCli(args, { cwd });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^readiness-gate: [^\n]+\n$/);
    expect(ran.stderr).toMatch(expected);
  });

  it('in Chinese', () => {
    const ran = runCli(['scan', '--fail-on', 'high', '--language', 'zh-CN'], { cwd });
    expect(ran.stderr).toBe('readiness-gate: --fail-on 应为 P0 | P1 | P2 | P3 | none，而不是 high。\n');
    expect(runCli(['explain', 'zzz', '--language=zh-CN'], { cwd }).stderr).toMatch(/不存在规则 zzz/);
  });

  it('an empty folder', () => {
    const ran = runCli(['scan'], { cwd: folder({}) });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^readiness-gate: Nothing was audited in [^\n]+\n$/);
  });

  it('nothing but binary files', () => {
    const ran = runCli(['scan', '--exclude'], { cwd: folder({ 'a.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) }) });
    expect(ran.code).toBe(2);
  });
});

describe('help and version', () => {
  it.each([[['--help']], [['scan', '--help']], [['compare', '-h']], [['rules', '--help']], [['explain', '--help']]])('%j', (args) => {
    const [en, zh] = [runCli(args), runCli([...args, '--language', 'zh-CN'])];
    expect([en.code, en.stderr, zh.code]).toEqual([0, '', 0]);
    expect(en.stdout).toMatch(/^Usage: readiness-gate/m);
    expect(zh.stdout).toMatch(/^用法：readiness-gate/m);
  });

  it('without a command is a mistake', () => {
    const ran = runCli([]);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toMatch(/^Usage:/m);
  });

  it('--version', () => {
    expect(runCli(['--version']).stdout).toMatch(/^readiness-gate \d+\.\d+\.\d+\n$/);
  });
});

describe('reports', () => {
  it('each in its file, and the one on stdout', () => {
    const cwd = folder({ 'src/app.ts': bad });
    const ran = runCli(['scan', '--output', 'json=out/a.json', '-o', 'sarif=out/a.sarif', '--output', 'html=out/a.html', '--output=markdown=out/a.md'], { cwd });
    expect(ran.stdout).toContain('auth/default-credential');
    expect(JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8'))).toMatchObject({ schemaVersion: 1, verdict: { conclusion: 'failed' } });
    expect(JSON.parse(readFileSync(join(cwd, 'out/a.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(join(cwd, 'out/a.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(join(cwd, 'out/a.md'), 'utf8')).toMatch(/^# /);
  });

  it('on stdout nothing where its format went to a file', () => {
    const cwd = folder({ 'src/app.ts': bad });
    const ran = runCli(['scan', '--format', 'json', '--output', 'a=b.json'], { cwd });
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    expect(readFileSync(join(cwd, 'a=b.json'), 'utf8')).toMatch(/^\{/);
  });

  it('--quiet leaves the summary, in the language of the configuration', () => {
    const cwd = folder({ 'src/app.ts': bad, 'readiness.yml': 'language: zh-CN\n' });
    const [whole, quiet] = [runCli(['scan'], { cwd }).stdout, runCli(['scan', '--quiet'], { cwd }).stdout];
    expect(whole).toContain('auth/default-credential');
    expect(quiet).not.toContain('auth/default-credential');
    expect(quiet).toContain('未通过');
  });

  it.each<[string, string[], Record<string, string>]>([
    ['a pipe', [], {}],
    ['NO_COLOR', [], { NO_COLOR: '1' }],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }],
  ])('without colour: %s', (_what, args, env) => {
    expect(runCli(['scan', ...args], { cwd: folder({ 'src/app.ts': bad }), env }).stdout).not.toContain('\u001b');
  });

  it('to a reader that stops early', () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`src/app${index}.ts`, bad])));
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${join(dist, 'cli.js')}" scan --format json; echo "code $?" >&2`.replace(';', ' | head -1;')], { cwd, encoding: 'utf8' });
    expect(stdout).toBe('{\n');
    expect(stderr).toBe('code 0\n'); // of head, and not a word of ours
  });
});

describe('rules and explain', () => {
  const listed = JSON.parse(runCli(['rules', '--format', 'json']).stdout) as { rules: { id: string; severity: string; title: string }[] };

  it('lists every rule in both languages', () => {
    const [en, zh] = [runCli(['rules']), runCli(['rules', '--language', 'zh-CN'])];
    expect([en.code, zh.code, en.stderr + zh.stderr]).toEqual([0, 0, '']);
    for (const { id } of listed.rules) expect(en.stdout.includes(id) && zh.stdout.includes(id), id).toBe(true);
    expect(zh.stdout).toMatch(/\p{Script=Han}/u);
    expect(listed.rules.length).toBeGreaterThan(250);
  });

  it.each(['cors/wildcard', 'secret/github-pat', 'auth/default-credential'])('explains %s', (id) => {
    const [en, zh, json] = [runCli(['explain', id]), runCli(['explain', id, '--language', 'zh-CN']), runCli(['explain', id, '--format', 'json'])];
    expect([en.code, zh.code, json.code, en.stderr]).toEqual([0, 0, 0, '']);
    expect(en.stdout).toContain(id);
    expect(zh.stdout).toMatch(/\p{Script=Han}/u);
    expect(JSON.parse(json.stdout)).toMatchObject({ id });
  });
});

it('a suppression of another rule is not unused where only some rules are asked for', () => {
  const cwd = folder({ 'src/app.ts': `// readiness-ignore auth/default-credential -- public on purpose\n${bad}` });
  expect(reportOf(runCli(['scan', '--format', 'json', '--rule', 'secret/*'], { cwd })).findings).toEqual([]);
  expect(reportOf(runCli(['scan', '--format', 'json'], { cwd })).findings.map(({ status }) => status)).toEqual(['suppressed']);
});
