// Report files inside an untrusted checkout.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync, lstatSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeReport } from '../../src/publish/files.ts';

let folder: string;
let root: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'files-')));
  root = join(folder, 'checkout');
  mkdirSync(root);
  mkdirSync(join(folder, 'outside'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('makes folders, replaces an older file, leaves nothing else behind', async () => {
  await writeReport(root, 'out/deep/a.json', 'one');
  const path = await writeReport(root, 'out/deep/a.json', 'two');
  expect(path).toBe(join(root, 'out/deep/a.json'));
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(join(root, 'out/deep'))).toEqual(['a.json']);
});

test('a folder that is a link out of the checkout is refused, before anything is made', async () => {
  symlinkSync(join(folder, 'outside'), join(root, 'out'));
  await expect(writeReport(root, 'out/new/a.json', 'x')).rejects.toMatchObject({ id: 'output-refused' });
  expect(readdirSync(join(folder, 'outside'))).toEqual([]);
});

test('a dangling link as folder is refused', async () => {
  symlinkSync(join(folder, 'nowhere'), join(root, 'out'));
  await expect(writeReport(root, 'out/a.json', 'x')).rejects.toMatchObject({ id: 'output-refused' });
});

test('a link as the file is replaced, not followed', async () => {
  writeFileSync(join(folder, 'outside/victim'), 'old');
  symlinkSync(join(folder, 'outside/victim'), join(root, 'a.json'));
  await writeReport(root, 'a.json', 'x');
  expect(readFileSync(join(folder, 'outside/victim'), 'utf8')).toBe('old');
  expect(lstatSync(join(root, 'a.json')).isSymbolicLink()).toBe(false);
});

test('a link that stays inside is followed; a path outside is the caller’s choice', async () => {
  mkdirSync(join(root, 'real'));
  symlinkSync('real', join(root, 'alias'));
  await writeReport(root, 'alias/a.json', 'x');
  expect(existsSync(join(root, 'real/a.json'))).toBe(true);
  await writeReport(root, '../outside/b.json', 'y');
  expect(readFileSync(join(folder, 'outside/b.json'), 'utf8')).toBe('y');
});

test('a folder in the place of the file', async () => {
  mkdirSync(join(root, 'a.json'));
  await expect(writeReport(root, 'a.json', 'x')).rejects.toMatchObject({ id: 'output-is-folder' });
});
