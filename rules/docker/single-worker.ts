// docker/single-worker: the image's Python server answers from one process, which uses one processor and stops as a whole.
import type { Project } from '../../src/model/project.ts';
import type { Related } from '../../src/model/finding.ts';
import type { Range } from '../../src/model/range.ts';
import { projectRule } from '../../src/model/rule.ts';
import { servedBy } from '../../src/link/commands.ts';
import { stepsOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { fileName, isWithin } from '../../src/link/paths.ts';
import { commandsOf, isOrchestrated, isOverruled, shippedImages } from './shipped.ts';

const counts = /^(?:WEB_CONCURRENCY|WORKERS|GUNICORN_CMD_ARGS|UVICORN_WORKERS|WORKERS_PER_CORE|GUNICORN_WORKERS)$/;

export const rule = projectRule({
  id: 'docker/single-worker',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    // Where a platform or cluster runs several containers, one process in each is what it is made for.
    if (isOrchestrated(project) || scales(project)) return;
    const seen = new Set<string>();
    for (const image of shippedImages(project)) {
      const at = stepsOf(image, 'start').at(-1)?.at;
      if (at === undefined || seen.has(image.path) || isOverruled(image) || image.uses.some(({ copies }) => (copies ?? 1) > 1) || isCounted(project, image)) continue;
      const found = single(project, image, at);
      if (found === null) continue;
      seen.add(image.path);
      yield { path: image.path, at, message: 'found', data: { server: found.server }, related: found.related };
    }
  },
});

function scales(project: Project): boolean {
  return [...project.files.values()].some(({ path, role }) => role === 'production' && /(?:^|\/)(?:fly\.toml|app\.ya?ml|cloudbuild\.ya?ml|service\.ya?ml|ecs[\w-]*\.json|task-definition[\w.-]*\.json)$|\.tf$|\.bicep$/.test(path));
}

function isCounted(project: Project, image: Image): boolean {
  return stepsOf(image, 'env').some(({ name }) => counts.test(name)) || project.of('supply').some(({ name, role }) => role === 'production' && counts.test(name));
}

function single(project: Project, image: Image, at: Range): { readonly server: string; readonly related: readonly Related[] } | null {
  const served = servedBy(project).find((each) => each.path === image.path && each.at.start < at.end && at.start < each.at.end);
  if (served !== undefined) return served.workers === undefined && served.settings === undefined && served.by !== 'pm2' ? { server: served.by, related: [] } : null;
  for (const { words } of commandsOf(image)) {
    const script = /^python[\d.]*$/.test(fileName(words[0] ?? '')) ? words.find((word) => word.endsWith('.py')) : undefined;
    if (script === undefined) continue;
    const binds = project.of('bind').filter((fact) => /^(?:uvicorn|hypercorn)$/.test(fact.by) && fact.role === 'production' && isWithin(image.context.folder, fact.path) && fileName(fact.path) === fileName(script));
    const [bind] = binds;
    if (bind !== undefined && binds.length === 1 && !project.of('processes').some(({ path }) => path === bind.path)) return { server: bind.by, related: [{ path: bind.path, at: bind.at, note: 'runs-here' }] };
  }
  return null;
}
