// Changed files in a checkout that nobody trusts: links, names that lead out, files that changed meanwhile.
import { lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/publish/replace-file.ts';
import { temporaryFolder } from '../support/dist.ts';

const [old, fresh] = [Buffer.from('old\n'), Buffer.from('new\n')];

function tree(): { root: string; outside: string } {
  const [root, outside] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(root, 'a'));
  mkdirSync(join(root, '.git'));
  for (const path of [join(root, 'a/b'), join(root, '.git/config'), join(outside, 'b')]) writeFileSync(path, old);
  symlinkSync(outside, join(root, 'out'));
  symlinkSync('a', join(root, 'in'));
  symlinkSync(join(outside, 'b'), join(root, 'link'));
  return { root, outside };
}

test('a file is replaced whole', async () => {
  const { root } = tree();
  expect(await replaceFile(root, 'a/b', old, fresh)).toBe('written');
  expect([readFileSync(join(root, 'a/b'), 'utf8'), readdirSync(join(root, 'a'))]).toEqual(['new\n', ['b']]);
});

test('one that changed, or is gone, stays as it is', async () => {
  const { root } = tree();
  expect(await replaceFile(root, 'a/b', Buffer.from('other\n'), fresh)).toBe('changed');
  expect(await replaceFile(root, 'a/c', old, fresh)).toBe('changed');
  expect([readFileSync(join(root, 'a/b'), 'utf8'), readdirSync(join(root, 'a'))]).toEqual(['old\n', ['b']]);
});

test.each(['out/b', 'in/b', 'link', '../b', 'a/../a/b', '.git/config', 'a'])('%s is refused', async (path) => {
  const { root, outside } = tree();
  expect(await replaceFile(root, path, old, fresh)).toBe('refused');
  expect([readFileSync(join(outside, 'b'), 'utf8'), readFileSync(join(root, 'a/b'), 'utf8'), readFileSync(join(root, '.git/config'), 'utf8'), lstatSync(join(root, 'link')).isSymbolicLink()]).toEqual(['old\n', 'old\n', 'old\n', true]);
});
