// docker/port-not-honoured: a platform says by PORT where it sends requests, and the image has the program listen elsewhere.
import type { Project } from '../../src/model/project.ts';
import type { Problem } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import { stepsOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { isWithin } from '../../src/link/paths.ts';
import { commandsOf, shippedImages } from './shipped.ts';

/** Two reads are one choice where they stand this close: `os.getenv("API_PORT") or os.getenv("PORT", "8000")`. */
const oneChoice = 120;

export const rule = projectRule({
  id: 'docker/port-not-honoured',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const seen = new Set<string>();
    for (const image of shippedImages(project)) {
      const problem = overruled(project, image) ?? fixed(image);
      if (problem === null || seen.has(image.path)) continue;
      seen.add(image.path);
      yield { ...problem, path: image.path };
    }
  },
});

/** The image sets the variable that code looks at before PORT. */
function overruled(project: Project, image: Image): Problem | null {
  const reads = project.of('env-read').filter(({ role, path }) => role === 'production' && isWithin(image.context.folder, path));
  for (const step of stepsOf(image, 'env')) {
    if (!/_PORT$/.test(step.name) || !/^\d{2,5}$/.test(step.value ?? '')) continue;
    for (const first of reads) {
      if (first.name !== step.name) continue;
      const second = reads.find(({ name, path, at }) => name === 'PORT' && path === first.path && at.start > first.at.start && at.start - first.at.end < oneChoice);
      if (second !== undefined) return { at: step.at, message: 'overruled', data: { name: step.name, value: step.value ?? '' }, symbol: step.name, related: [{ path: first.path, at: { start: first.at.start, end: second.at.end }, note: 'read' }] };
    }
  }
  return null;
}

/** Heroku gives each process a port: https://devcenter.heroku.com/articles/container-registry-and-runtime#dockerfile-commands-and-runtime */
function fixed(image: Image): Problem | null {
  const use = image.uses.find(({ path }) => path.endsWith('heroku.yml'));
  const at = stepsOf(image, 'start').at(-1)?.at;
  if (use === undefined || at === undefined) return null;
  const words = commandsOf(image).flatMap((command) => command.words);
  const port = words.find((word, index) => /^(?:--port|-p|--bind|-b)$/.test(words[index - 1] ?? '') && /(?:^|:)\d{2,5}$/.test(word)) ?? words.find((word) => /^--(?:port|bind)=\S*\d{2,5}$/.test(word));
  return port === undefined || words.some((word) => /\$\{?PORT\b/.test(word)) ? null : { at, message: 'fixed', data: { port }, related: [{ path: use.path, at: use.at, note: 'platform' }] };
}
