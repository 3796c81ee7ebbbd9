// state/local-disk: databases, uploads or sessions on the disk of a container that nobody keeps. CWE-664.
import { projectRule } from '../../src/model/rule.ts';
import type { Related } from '../../src/model/finding.ts';
import { losingImages } from '../../src/link/disk.ts';
import type { DiskUse, Losing } from '../../src/link/disk.ts';
import { misplacedVolumes } from './misplaced-volume.ts';
import { unkeptStores } from './unkept-store.ts';

const order = ['database', 'uploads', 'sessions'] as const satisfies readonly DiskUse['keeps'][];
const mostRelated = 6;

export const rule = projectRule({
  id: 'state/local-disk',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    for (const losing of losingImages(project)) {
      const uses = [...losing.uses].sort((a, b) => order.indexOf(a.keeps) - order.indexOf(b.keeps));
      const [first] = uses;
      if (first === undefined) continue;
      const isDeployed = losing.service !== undefined && losing.source === undefined;
      yield {
        path: first.path,
        at: first.at,
        message: losing.source === undefined ? first.keeps : `${first.keeps}-in-source`,
        data: { image: losing.image },
        severity: isDeployed && first.keeps === 'database' ? 'P1' : 'P2',
        related: [...uses.slice(1, mostRelated).map(({ path, at, keeps }): Related => ({ path, at, note: `also-${keeps}` })), ...run(losing)],
        cause: `local-disk ${losing.image}`,
      };
    }
    yield* unkeptStores(project);
    yield* misplacedVolumes(project);
  },
});

function run({ service, source }: Losing): Related[] {
  if (source !== undefined) return [{ path: source.path, at: source.at, note: 'source-mount' }];
  return service === undefined ? [] : [{ path: service.path, at: service.nameAt, note: 'runs-without-volume' }];
}
