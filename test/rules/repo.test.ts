// repo/*: what depends on sizes and on how a file came into the list.
import { expect, test } from 'vitest';
import { rule as large } from '../../rules/repo/large-file.ts';
import { rule as runtime } from '../../rules/repo/runtime-data-committed.ts';
import { rule as dependencies } from '../../rules/repo/dependencies-committed.ts';
import { link } from '../../src/link/project.ts';
import type { ProjectFile } from '../../src/model/project.ts';
import type { Rule } from '../../src/model/rule.ts';
import { roleOf } from '../../src/config/roles.ts';

const megabyte = 1024 * 1024;

function said(rule: Rule, files: readonly Pick<ProjectFile, 'path' | 'size'>[], format: ProjectFile['format'] = null): string[] {
  const others = files.map((file) => ({ ...file, role: roleOf(file.path), format }));
  return rule.scope !== 'project' ? [] : [...rule.check(link([], others))].map(({ path, message, severity, related }) => `${path} ${message} ${severity ?? rule.severity} +${related?.length ?? 0}`);
}

test('big binaries are one finding, the biggest first; a pointer of Git LFS is small', () => {
  expect(said(large, [{ path: 'a.npy', size: 11 * megabyte }, { path: 'b.npy', size: 92 * megabyte }, { path: 'c.npy', size: 130 }, { path: 'd.npy', size: 9 * megabyte }])).toEqual(['b.npy large P3 +1']);
});

test('what is ignored, a link or empty is not committed data', () => {
  expect(said(runtime, [{ path: 'db.sqlite3' }, { path: 'app.db', size: 0 }])).toEqual([]);
  expect(said(runtime, [{ path: 'db.sqlite3', size: 4096 }, { path: 'seed.db', size: 4096 }, { path: 'tests/a.db', size: 4096 }])).toEqual(['db.sqlite3 database P2 +0']);
});

test('many packages weigh more than a stray one; sources may be called node_modules', () => {
  const packages = Array.from({ length: 25 }, (_, at) => ({ path: `node_modules/p${at}/package.json`, size: 100 }));
  expect(said(dependencies, [{ path: 'package.json', size: 10 }, ...packages])).toEqual(['node_modules/p0/package.json committed P1 +0']);
  expect(said(dependencies, [{ path: 'package.json', size: 10 }, ...packages.slice(0, 3)])).toEqual(['node_modules/p0/package.json committed P2 +0']);
  expect(said(dependencies, [{ path: 'package.json', size: 10 }, ...packages.map(({ path, size }) => ({ path: `packages/${path}`, size }))])).toEqual([]);
});
