// docker/dev-server: what ships is started with a server that is made for a developer's machine. Those that the debug family reports by
// their options (`--reload`, `runserver`, `nodemon`) are left to it.
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { projectRule } from '../../src/model/rule.ts';
import { stepsOf } from '../../src/link/images.ts';
import { developmentServerOf, isOfDevelopers } from './development-server.ts';
import { isOverruled, shippedImages } from './shipped.ts';

export const rule = projectRule({
  id: 'docker/dev-server',
  severity: 'P1',
  confidence: 'high',
  *check(project) {
    const seen = new Set<string>();
    for (const image of shippedImages(project)) {
      const at = stepsOf(image, 'start').at(-1)?.at;
      if (at === undefined || seen.has(image.path) || isOverruled(image) || saidByDebug(project, image.path, at)) continue;
      const found = developmentServerOf(project, image);
      if (found === null) continue;
      seen.add(image.path);
      yield { path: image.path, at, message: 'found', data: { server: found.server }, symbol: found.server, severity: isOfDevelopers(project, image) ? 'P2' : 'P1', related: found.related };
    }
  },
});

function saidByDebug(project: Project, path: string, at: Range): boolean {
  return project.of('debug').some((fact) => fact.path === path && fact.what === 'command' && fact.at.start < at.end && at.start < fact.at.end);
}
