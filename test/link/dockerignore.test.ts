// The cases of moby/patternmatcher's own tests, and of Docker's documentation.
import { describe, expect, it } from 'vitest';
import { ignoredBy } from '../../src/link/dockerignore.ts';

const ignored = (path: string, ...patterns: string[]): boolean => ignoredBy(patterns.map((pattern) => ({ pattern, at: { start: 0, end: 0 } }))).isIgnored(path);

describe('.dockerignore', () => {
  it.each([
    ['**', 'file'], ['**', 'dir/file'], ['**/', 'file'], ['**/', 'dir/file'], ['**/**', 'dir/file'], ['dir/**', 'dir/file'], ['dir/**', 'dir/dir2/file'],
    ['**/dir', 'dir'], ['**/dir', 'a/dir'], ['**/dir2/*', 'dir/dir2/file'], ['**/dir2/**', 'dir/dir2/dir2/file'], ['**file', 'file'], ['**file', 'dir/file'],
    ['**/file', 'dir/dir/file'], ['**/file*', 'dir/dir/file.txt'], ['**/file*txt', 'dir/dir/file.txt'], ['**/file*.txt*', 'dir/dir/file.txt'], ['**/**/*.txt', 'dir/dir/file.txt'],
    ['file[0-9]', 'file1'], ['a/**/b', 'a/b'], ['a/**/b', 'a/c/d/b'], ['.*', '.foo'], ['abc.def', 'abc.def'], ['**/foo/bar', 'dir/foo/bar'], ['abc/**', 'abc/def/ghi'],
    ['**/.foo', '.foo'], ['**/.foo', 'bar/.foo'], ['/docs', 'docs/a.md'], ['node_modules/', 'node_modules/a/b'], ['*/temp*', 'dir/temporary.txt'], ['*/*/temp*', 'a/b/temp'], ['temp?', 'tempa'], ['./a//b/', 'a/b/c'],
  ])('%s leaves out %s', (pattern, path) => {
    expect(ignored(path, pattern)).toBe(true);
  });

  it.each([
    ['dir/**', 'dir'], ['dir/**', 'dir2/file'], ['**/dir2/*', 'dir/dir2'], ['file[0-9]', 'filea'], ['**/file*txt', 'dir/dir/file.doc'], ['.env', 'api/.env'], ['.*', 'foo/.env'],
    ['abc.def', 'abcdef'], ['**/foo/bar', 'foobar'], ['a/**/b', 'ab'], ['*.md', 'docs/a.md'], ['# .env', '.env'], ['temp?', 'temp'], ['node_modules', 'web/node_modules/a'],
  ])('%s keeps %s', (pattern, path) => {
    expect(ignored(path, pattern)).toBe(false);
  });

  it('takes the last pattern that says something', () => {
    expect(ignored('README.md', '*.md', '!README.md')).toBe(false);
    expect(ignored('README-secret.md', '*.md', '!README*.md', 'README-secret.md')).toBe(true);
    expect(ignored('README-secret.md', '*.md', 'README-secret.md', '!README*.md')).toBe(false);
    expect(ignored('src/main.py', '*', '!src')).toBe(false);
    expect(ignored('web/dist/a.js', '**', '!web/dist')).toBe(false);
  });

  it('is done soon with a hostile pattern', () => {
    expect(ignored('a'.repeat(900), `${'*a'.repeat(140)}b`)).toBe(false);
  });
});
