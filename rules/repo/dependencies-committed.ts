// repo/dependencies-committed: what an installer brings lies in the repository.
import { projectRule } from '../../src/model/rule.ts';
import { installedFolders, isAction } from '../../src/link/tracked.ts';

const start = { start: 0, end: 1 };

export const rule = projectRule({
  id: 'repo/dependencies-committed',
  severity: 'P1',
  *check(project) {
    if (isAction(project)) return;
    for (const { folder, files } of installedFolders(project)) {
      const [first] = files;
      if (first !== undefined) yield { path: first.path, at: start, message: 'committed', data: { folder, count: files.length }, severity: files.length >= 20 ? 'P1' : 'P2', symbol: folder };
    }
  },
});
