// repo/large-file: a big binary in Git's own history. With Git LFS only a pointer of some hundred bytes lies there:
// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
import { projectRule } from '../../src/model/rule.ts';
import { fileName } from '../../src/link/paths.ts';

const start = { start: 0, end: 1 };
const megabyte = 1024 * 1024;
const largest = 10 * megabyte;
const mostRelated = 20;

export const rule = projectRule({
  id: 'repo/large-file',
  severity: 'P3',
  *check(project) {
    const found = [...project.files.values()].filter(({ size = 0, format, role }) => size > largest && format === null && role !== 'vendored').sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
    const [first, ...others] = found;
    if (first === undefined) return;
    const megabytes = (size: number | undefined): number => Math.round((size ?? 0) / megabyte);
    const related = others.slice(0, mostRelated).map(({ path, size }) => ({ path, at: start, note: 'also', data: { size: megabytes(size) } }));
    yield { path: first.path, at: start, message: 'large', data: { file: fileName(first.path), size: megabytes(first.size), count: found.length }, related, symbol: first.path };
  },
});
