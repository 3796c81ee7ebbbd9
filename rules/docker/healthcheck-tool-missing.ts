// docker/healthcheck-tool-missing: a probe calls a program that its image does not have, so it always fails. Facts: the base images' own
// contents (src/link/base-images.ts) and what the build installs.
import type { ShellCommand } from '../../src/model/image-build.ts';
import type { Project } from '../../src/model/project.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Range } from '../../src/model/range.ts';
import { projectRule } from '../../src/model/rule.ts';
import { baseImage, probeTools, tellsOf } from '../../src/link/base-images.ts';
import { toolIn } from '../../src/link/image-tools.ts';
import { imagesOf, stepsOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { isOpen } from '../../src/link/build-variables.ts';
import { fileName } from '../../src/link/paths.ts';
import { servesDevelopment } from '../infra/deployment.ts';

interface Probe {
  readonly path: string;
  readonly at: Range;
  readonly commands: readonly ShellCommand[];
  readonly image: Image | null; // null: an image of others
  readonly name: string; // the image that must have the program
  readonly development: boolean;
}

export const rule = projectRule({
  id: 'docker/healthcheck-tool-missing',
  severity: 'P1',
  confidence: 'high',
  *check(project) {
    const seen = new Set<string>();
    for (const probe of probes(project)) {
      const tool = missingTool(probe);
      const key = `${probe.path} ${probe.at.start}`;
      if (tool === null || seen.has(key)) continue;
      seen.add(key);
      yield { ...problemOf(probe, tool), path: probe.path };
    }
  },
});

function* probes(project: Project): Iterable<Probe> {
  const built = new Set<object>();
  for (const image of imagesOf(project)) {
    if (image.role !== 'production' && image.role !== 'development') continue;
    const own = stepsOf(image, 'probe').at(-1);
    const development = image.role !== 'production';
    if (own !== undefined && own.commands !== null) yield { path: image.path, at: own.at, commands: own.commands, image, name: image.root, development };
    for (const use of image.uses) {
      built.add(use);
      if (use.probe !== undefined) yield { path: use.path, at: use.probeAt ?? use.at, commands: use.probe, image, name: image.root, development: use.role !== 'production' || servesDevelopment(project, use.path) };
    }
  }
  for (const use of project.of('build-use')) {
    if (use.context !== undefined || use.image === undefined || use.probe === undefined || built.has(use) || isOpen(use.image) || (use.role !== 'production' && use.role !== 'development')) continue;
    yield { path: use.path, at: use.probeAt ?? use.at, commands: use.probe, image: null, name: use.image, development: use.role !== 'production' || servesDevelopment(project, use.path) };
  }
}

/** The first program that is not there, unless another one stands in for it (`curl … || wget …`). */
function missingTool({ commands, image, name }: Probe): string | null {
  const used = commands.flatMap((command) => ({ tool: fileName(command.words[0] ?? ''), maybe: command.maybe === true }));
  if (used.some(({ tool }) => /^(?:command|which|type|test|\[|if)$/.test(tool))) return null;
  const known = used.filter(({ tool }) => probeTools.has(tool));
  const presence = (tool: string): string => (image !== null ? toolIn(image, tool) : ofOthers(name, tool));
  if (known.some(({ tool, maybe }) => maybe && presence(tool) !== 'missing')) return null;
  return known.find(({ tool, maybe }) => !maybe && presence(tool) === 'missing')?.tool ?? null;
}

function ofOthers(name: string, tool: string): 'there' | 'missing' | 'unknown' {
  const base = baseImage(name);
  return base === null || !tellsOf(base, tool) ? 'unknown' : base.tools.includes(tool) ? 'there' : 'missing';
}

function problemOf(probe: Probe, tool: string): Problem {
  const from = probe.image?.chain[0];
  const related: Related[] = from === undefined || probe.image === null ? [] : [{ path: probe.image.path, at: from.at, note: 'base', data: { base: probe.name } }];
  return { at: probe.at, message: probe.image === null ? 'image' : 'missing', data: { tool, base: probe.name }, severity: probe.development ? 'P2' : 'P1', symbol: tool, related };
}
