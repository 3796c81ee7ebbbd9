// static/serves-source: a folder of code or secrets is served as files. CWE-552, CWE-538.
import { projectRule } from '../../src/model/rule.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { reachOf } from '../../src/link/resolve.ts';
import { servedOf } from '../../src/link/served-folders.ts';

export const rule = projectRule({
  id: 'static/serves-source',
  severity: 'P0',
  confidence: 'high',
  *check(project) {
    const seen = new Set<string>();
    for (const fact of project.of('static-folder')) {
      if (fact.role !== 'production' || (fact.guards.length > 0 && developmentReach(reachOf(project, fact.path, fact.guards)))) continue;
      const served = servedOf(project, fact);
      if (served === null || seen.has(`${fact.path}\0${served.folder}`)) continue;
      seen.add(`${fact.path}\0${served.folder}`);
      yield {
        path: fact.path,
        at: fact.at,
        message: served.what,
        ...(served.bare && { severity: 'P2' as const }),
        data: { by: fact.by, folder: served.folder === '' ? '.' : served.folder, example: served.example },
        symbol: fact.by,
        cause: `serves ${fact.path} ${served.folder}`,
      };
    }
  },
});
