// docker/no-multistage: what programs are built with ships along with them. https://docs.docker.com/build/building/multi-stage/
import type { ShellCommand } from '../../src/model/image-build.ts';
import { projectRule } from '../../src/model/rule.ts';
import { startOf, stepsOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { fileName } from '../../src/link/paths.ts';
import { shippedImages } from './shipped.ts';

export const rule = projectRule({
  id: 'docker/no-multistage',
  severity: 'P3',
  confidence: 'medium',
  *check(project) {
    const seen = new Set<string>();
    for (const image of shippedImages(project)) {
      if (seen.has(image.path) || startOf(image) === null) continue;
      const found = built(image);
      if (found === null) continue;
      seen.add(image.path);
      yield { path: image.path, at: found.at, message: found.what, data: { tool: found.tool } };
    }
  },
});

interface Built {
  readonly what: 'compiles' | 'bundles' | 'toolchain';
  readonly tool: string;
  readonly at: ShellCommand['at'];
}

function built(image: Image): Built | null {
  const commands = stepsOf(image, 'run').flatMap((step) => step.commands);
  const removes = commands.some(({ words }) => /^(?:apt-get|apt|apk)$/.test(words[0] ?? '') && words.some((word) => /^(?:purge|remove|autoremove|del)$/.test(word)));
  const prunes = commands.some(({ words }) => words.includes('prune') || (words[0] === 'rm' && words.includes('node_modules')));
  for (const { words, at } of commands) {
    const [program = '', first = '', second = ''] = words.map((word) => fileName(word));
    if ((program === 'go' && /^(?:build|install)$/.test(first)) || (program === 'cargo' && /^(?:build|install)$/.test(first)) || (/^(?:mvnw?|gradlew?)$/.test(program) && words.some((word) => /package|build|install|assemble|bootJar/.test(word))) || (program === 'dotnet' && first === 'publish')) return { what: 'compiles', tool: program, at };
    if (/^(?:npm|pnpm|yarn|bun)$/.test(program) && (first === 'build' || (first === 'run' && second.startsWith('build'))) && !prunes) return { what: 'bundles', tool: program, at };
    if (/^(?:apt-get|apt|apk)$/.test(program) && !removes && !words.some((word) => word === '--virtual' || word === '-t') && words.some((word) => /^(?:build-essential|build-base|gcc|g\+\+)$/.test(word))) return { what: 'toolchain', tool: words.find((word) => /^(?:build-essential|build-base|gcc|g\+\+)$/.test(word)) ?? '', at };
  }
  return null;
}
