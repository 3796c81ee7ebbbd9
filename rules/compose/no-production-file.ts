// compose/no-production-file: one Compose file that builds the source serves development and production alike.
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { composeFiles } from '../../src/link/compose/load.ts';
import type { StackService } from '../../src/link/compose/service.ts';
import { fileName } from '../../src/link/paths.ts';
import { isOrchestrated } from '../docker/shipped.ts';
import { deployedStacks } from './deployed.ts';
import { sourceMounts } from './source-mounted.ts';

export const rule = projectRule({
  id: 'compose/no-production-file',
  severity: 'P3',
  confidence: 'medium',
  *check(project) {
    if (isOrchestrated(project) || isPlatform(project)) return;
    const files = composeFiles(project);
    if ([...files.keys()].some((path) => layerName.test(fileName(path)) || layerFolder.test(path))) return;
    const depth = (path = ''): number => path.split('/').length;
    for (const { stack } of [...deployedStacks(project)].sort((a, b) => depth(a.stack.files[0]) - depth(b.stack.files[0]))) {
      const [path = ''] = stack.files;
      const file = files.get(path);
      const built = stack.services.find(({ build }) => build !== null);
      if (file?.role !== 'production' || built === undefined || !/^(?:docker-)?compose\.ya?ml$/i.test(fileName(path))) continue;
      if (isForServer(project, stack.services)) continue;
      yield { path, at: file.at, message: 'found', data: { service: built.name } };
      return; // one a repository
    }
  },
});

/** What it builds is to keep running there, and is not mounted from the source: the one file is that of production. */
function isForServer(project: Project, services: readonly StackService[]): boolean {
  const built = services.filter(({ build }) => build !== null);
  return built.some(({ restart }) => restart === 'always' || restart === 'unless-stopped') && built.every((service) => sourceMounts(project, service).length === 0);
}

/** Somebody tells environments apart, by files beside each other or in folders. */
const layerName = /(?:^|[._-])(?:prod|production|deploy|release|live|staging|stage|dev|devel|development|local|override|base|common|debug)(?=[._-])/i;
const layerFolder = /(?:^|\/)(?:prod|production|deploy(?:ment)?s?|staging|dev|development|local|\.devcontainer)\//i;

function isPlatform(project: Project): boolean {
  return [...project.files.values()].some(({ path, role }) => role === 'production' && /(?:^|\/)(?:fly\.toml|render\.ya?ml|railway\.(?:toml|json)|app\.ya?ml|cloudbuild\.ya?ml|heroku\.yml|Procfile|vercel\.json|captain-definition|[\w/-]+\.tf)$/.test(path));
}
