// compose/source-mounted: the folder of the source stands over what the image holds, so that it is not the image that runs.
import type { Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Mount } from '../../src/link/compose/mounts.ts';
import type { StackService } from '../../src/link/compose/service.ts';
import type { Stack } from '../../src/link/compose/stacks.ts';
import { ancestors, folderOf, isWithin, joinPath } from '../../src/link/paths.ts';
import { deployedStacks, shippedServices } from './deployed.ts';

interface Mounted {
  readonly service: StackService;
  readonly mount: Mount;
}

export const rule = projectRule({
  id: 'compose/source-mounted',
  severity: 'P2',
  confidence: 'high',
  *check(project) {
    const seen = new Set<string>();
    const stacks = deployedStacks(project);
    for (const { stack, development } of stacks) {
      if (development && !(stacks.length === 1 && isUnnamed(stack))) continue; // the only one serves production too, or nothing does
      const [first, ...others] = shippedServices(stack).flatMap((service) => sourceMounts(project, service));
      if (first === undefined || seen.has(first.mount.path)) continue;
      seen.add(first.mount.path);
      yield {
        path: first.mount.path,
        at: first.mount.at,
        message: first.service.build === null ? 'unbuilt' : 'found',
        data: { service: first.service.name, source: first.mount.source, target: first.mount.target },
        related: others.slice(0, 8).map(({ service, mount }): Related => ({ path: mount.path, at: mount.at, note: 'also', data: { service: service.name } })),
        symbol: first.service.name,
      };
    }
  },
});

/** Nothing in its files' names says what it is for. */
function isUnnamed({ files, services }: Stack): boolean {
  return files.every((path) => /^(?:docker-)?compose\.ya?ml$/.test(path)) && services.some(({ restart }) => restart === 'always' || restart === 'unless-stopped');
}

const runtime = /(?:^|\/)(?:node|python|php|ruby|golang|bun|deno|openjdk|eclipse-temurin|composer|tiangolo\/[\w-]+)(?::|@|$)/;
/** Folders that a container reads at its own places, and what people change there: no program of the image. */
const configuration = /^\/(?:workspaces?\/|etc|docker-entrypoint|var\/(?:log|lib)|usr\/share\/nginx|run|tmp|data|config|backups?|root\/\.|home\/\w+\/\.)|(?:^|\/)(?:migrations?|uploads?|media|static|public|templates?|logs?|data|config|conf|certs?|models?|plugins?|extensions|custom\w*|fixtures|seeds?|sql|scripts|notebooks|dags|workspaces?|docs|assets)\/?$/;

/** A program of the repository where the image has its own, or where an image of the bare language has none. */
export function sourceMounts(project: Project, service: StackService): Mounted[] {
  const context = service.build?.context ?? null;
  if (context === null && !runtime.test(service.image ?? '')) return [];
  return service.mounts.flatMap((mount) => {
    const folder = mount.kind === 'bind' && /^\.|^\$\{?PWD\}?/.test(mount.source) ? joinPath(mount.home, mount.source.replace(/^\$\{?PWD\}?/, '.')) : null;
    if (folder === null || configuration.test(mount.target) || !project.once(programFolders).has(folder)) return [];
    const isSource = context === null || folder === context || isWithin(context, folder);
    return isSource ? [{ service, mount }] : [];
  });
}

/** Folders that hold programs, at any depth. */
function programFolders(project: Project): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { path, role } of project.files.values()) {
    if (role !== 'production' || !/\.(?:py|[cm]?[jt]sx?|go|rb|php|java|kt|rs|ex|cs)$/.test(path)) continue;
    for (const folder of ancestors(folderOf(path))) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
