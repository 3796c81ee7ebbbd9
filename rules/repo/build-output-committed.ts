// repo/build-output-committed: what a build or a cache writes lies in the repository.
import { projectRule } from '../../src/model/rule.ts';
import { builtFolders, isAction } from '../../src/link/tracked.ts';

const start = { start: 0, end: 1 };
const mostRelated = 20;

export const rule = projectRule({
  id: 'repo/build-output-committed',
  severity: 'P3',
  *check(project) {
    if (isAction(project)) return;
    const [first, ...others] = builtFolders(project);
    const file = first?.files[0];
    if (first === undefined || file === undefined) return;
    const related = others.slice(0, mostRelated).flatMap(({ folder, files }) => (files[0] === undefined ? [] : [{ path: files[0].path, at: start, note: 'also', data: { folder } }]));
    yield { path: file.path, at: start, message: 'committed', data: { folder: first.folder, count: first.files.length, folders: others.length + 1 }, related, symbol: first.folder };
  },
});
