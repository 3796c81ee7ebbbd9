// docker/no-dockerignore: everything that lies in the folder may go into the build. https://docs.docker.com/build/concepts/context/#dockerignore-files
import type { Problem, Related } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import { contextCopies, takesAll } from '../../src/link/image-copies.ts';
import type { Image } from '../../src/link/images.ts';
import { shippedImages } from './shipped.ts';

/** One a context: its images share the file that is missing. */
export const rule = projectRule({
  id: 'docker/no-dockerignore',
  severity: 'P2',
  confidence: 'high',
  *check(project) {
    const byContext = new Map<string, (Problem & { path: string })[]>();
    for (const image of shippedImages(project)) {
      if (image.context.ignoreFile !== null) continue;
      const problem = problemOf(image);
      if (problem !== null) byContext.set(image.context.folder, [...(byContext.get(image.context.folder) ?? []), { ...problem, path: image.path }]);
    }
    for (const problems of byContext.values()) {
      const [first, ...others] = problems.sort((a, b) => (a.severity ?? 'P2').localeCompare(b.severity ?? 'P2'));
      if (first === undefined) continue;
      const also = others.filter(({ path }) => path !== first.path).slice(0, 8).map(({ path, at }): Related => ({ path, at, note: 'also' }));
      yield { ...first, related: also };
    }
  },
});

function problemOf(image: Image): Problem | null {
  const copies = contextCopies(image);
  const all = copies.filter(({ step }) => takesAll(step));
  const [whole] = [...all.filter(({ ships }) => ships), ...all];
  const data = { context: image.context.folder === '' ? '.' : image.context.folder };
  if (whole !== undefined) return { at: whole.step.at, message: whole.ships ? 'ships' : 'builds', data, severity: 'P2' };
  // What is copied by name stays what it is.
  return copies.length === 0 ? null : { at: image.shipped.at, message: 'selective', data, severity: 'P3' };
}
