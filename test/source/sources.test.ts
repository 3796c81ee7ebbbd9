import { mkdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { commitSource } from '../../src/source/commit.ts';
import { workingTreeSource } from '../../src/source/working-tree.ts';
import { Repository } from '../support/repository.ts';

/** Everything a source hands over: text by path, and reasons. */
async function contents(source: Source): Promise<{ texts: Record<string, string>; skipped: Record<string, string> }> {
  const { files, notScanned } = await source.list();
  const texts: Record<string, string> = {};
  const skipped = Object.fromEntries(notScanned.map(({ path, reason }) => [path, reason as string]));
  await source.read(files, ({ path }, content) => {
    if (content instanceof Uint8Array) texts[path] = Buffer.from(content).toString('utf8');
    else if (content !== null) skipped[path] = content.reason;
  });
  return { texts, skipped };
}

describe('working tree', () => {
  it('audits tracked files even when ignored, untracked ones unless ignored', async () => {
    const repository = Repository.init();
    repository.commit({ '.env': 'A=1\n', 'a.py': 'x\n' });
    repository.write({ '.gitignore': '.env\n*.log\n', 'new.py': 'y\n', 'x.log': 'z\n' });
    const { texts } = await contents(workingTreeSource(repository.root));
    expect(Object.keys(texts).sort()).toEqual(['.env', '.gitignore', 'a.py', 'new.py']);
  });

  it('reads what stands in the working tree, not in the index', async () => {
    const repository = Repository.init();
    repository.commit({ 'a.py': 'old\n' });
    repository.write({ 'a.py': 'new\n' });
    expect((await contents(workingTreeSource(repository.root))).texts).toEqual({ 'a.py': 'new\n' });
  });

  it('knows of tracked files that are not checked out, and forgets those that somebody removed', async () => {
    const repository = Repository.init();
    repository.commit({ 'a.py': 'x\n', 'far/b.bin': 'of a partial clone\n', 'gone.py': 'removed\n', 'sparse/c.py': 'left out\n' });
    const object = repository.git('rev-parse', 'HEAD:far/b.bin');
    unlinkSync(join(repository.root, '.git/objects', object.slice(0, 2), object.slice(2)));
    repository.git('update-index', '--skip-worktree', 'sparse/c.py');
    for (const path of ['far/b.bin', 'gone.py', 'sparse/c.py']) unlinkSync(join(repository.root, path));
    const { texts, skipped } = await contents(workingTreeSource(repository.root));
    expect(texts).toEqual({ 'a.py': 'x\n' });
    expect(skipped).toEqual({ 'far/b.bin': 'unreadable', 'sparse/c.py': 'unreadable' });
  });

  it('follows no link: neither a file nor a folder that became one', async () => {
    const repository = Repository.init();
    repository.commit({ 'dir/a.py': 'x\n', 'b.py': 'y\n' });
    symlinkSync('/etc/hostname', join(repository.root, 'link.txt'));
    repository.git('add', 'link.txt');
    unlinkSync(join(repository.root, 'b.py'));
    symlinkSync('/etc/hostname', join(repository.root, 'b.py'));
    unlinkSync(join(repository.root, 'dir/a.py'));
    const { rmdirSync } = await import('node:fs');
    rmdirSync(join(repository.root, 'dir'));
    symlinkSync('/etc', join(repository.root, 'dir'));
    const { texts, skipped } = await contents(workingTreeSource(repository.root));
    expect(texts).toEqual({});
    expect(skipped).toMatchObject({ 'link.txt': 'symlink', 'b.py': 'symlink' });
  });

  it('runs no filter, hook or monitor of the repository', async () => {
    const repository = Repository.init();
    repository.commit({ '.gitattributes': '*.py filter=evil diff=evil\n', 'a.py': 'x\n' });
    const canary = join(repository.root, 'ran');
    for (const key of ['filter.evil.clean', 'filter.evil.smudge', 'diff.evil.command', 'diff.evil.textconv', 'core.fsmonitor', 'core.pager', 'diff.external']) repository.git('config', key, `touch ${canary}; cat`);
    repository.write({ 'a.py': 'changed\n' });
    await contents(workingTreeSource(repository.root));
    await contents(commitSource(repository.root, repository.git('rev-parse', 'HEAD')));
    expect((await import('node:fs')).existsSync(canary)).toBe(false);
  });

  it('works outside Git and passes over installed dependencies', async () => {
    const folder = new Repository();
    folder.write({ 'a.py': 'x\n', 'node_modules/m/index.js': 'y\n', '.gitignore': 'secret.txt\n', 'secret.txt': 's\n', 'sub/.gitignore': 'b.py\n', 'sub/b.py': 'b\n' });
    const { texts, skipped } = await contents(workingTreeSource(folder.root));
    expect(Object.keys(texts).sort()).toEqual(['.gitignore', 'a.py', 'sub/.gitignore']);
    expect(skipped).toEqual({ node_modules: 'excluded', 'secret.txt': 'excluded', 'sub/b.py': 'excluded' });
  });

  it('audits a folder that a repository around it ignores', async () => {
    const repository = Repository.init();
    repository.commit({ '.gitignore': 'inner/\n' });
    mkdirSync(join(repository.root, 'inner'));
    repository.write({ 'inner/a.py': 'x\n' });
    expect((await contents(workingTreeSource(join(repository.root, 'inner')))).texts).toEqual({ 'a.py': 'x\n' });
  });
});

describe('commit', () => {
  it('reads by object ID, whatever attributes hide from a patch', async () => {
    const repository = Repository.init();
    const commit = repository.commit({ '.gitattributes': '*.py -diff -text\n', 'a.py': 'x\n', 'ü\n.py': 'newline\n' });
    repository.write({ 'a.py': 'later\n' });
    expect((await contents(commitSource(repository.root, commit))).texts).toEqual({ '.gitattributes': '*.py -diff -text\n', 'a.py': 'x\n', 'ü\n.py': 'newline\n' });
  });

  it('keeps empty files, and lists large ones, links and submodules with the reason', async () => {
    const repository = Repository.init();
    symlinkSync('a.py', join(repository.root, 'link'));
    repository.write({ 'large.bin': new Uint8Array(6 * 1024 * 1024) });
    const first = repository.commit({ 'empty.py': '', 'a.py': 'x\n' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${first},module`);
    repository.git('commit', '-q', '-m', 'module');
    const { texts, skipped } = await contents(commitSource(repository.root, repository.git('rev-parse', 'HEAD')));
    expect(texts).toEqual({ 'empty.py': '', 'a.py': 'x\n' });
    expect(skipped).toEqual({ 'large.bin': 'too-large', link: 'symlink', module: 'submodule' });
  });

  it('says which objects are missing', async () => {
    const repository = Repository.init();
    const commit = repository.commit({ 'a.py': 'x\n', 'b.py': 'y\n' });
    const blob = repository.git('rev-parse', `${commit}:a.py`);
    unlinkSync(join(repository.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { texts, skipped } = await contents(commitSource(repository.root, commit));
    expect(texts).toEqual({ 'b.py': 'y\n' });
    expect(skipped).toEqual({ 'a.py': 'missing-object' });
  });
});
