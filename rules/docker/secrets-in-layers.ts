// docker/secrets-in-layers: a secret that is handed to the build stays in what ships. Values that stand in the file itself are
// secret/in-image's. https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/
import type { Related } from '../../src/model/finding.ts';
import type { BuildStep } from '../../src/model/image-build.ts';
import { projectRule } from '../../src/model/rule.ts';
import { stepsOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { isCredentialName, namedSecrets } from './named-secrets.ts';
import { shippedImages } from './shipped.ts';

export const rule = projectRule({
  id: 'docker/secrets-in-layers',
  severity: 'P0',
  confidence: 'high',
  *check(project) {
    const seen = new Set<string>();
    for (const image of shippedImages(project)) {
      for (const { name, at, used, kept } of secretsOf(image)) {
        if (seen.has(`${image.path} ${name}`)) continue;
        seen.add(`${image.path} ${name}`);
        yield { path: image.path, at: kept?.at ?? at, message: kept === null ? 'argument' : 'variable', data: { name }, severity: kept === null ? 'P1' : 'P0', symbol: name, related: [...(kept === null ? [] : [{ path: image.path, at, note: 'handed-over' }]), ...used.slice(0, 4).map((each): Related => ({ path: image.path, at: each, note: 'used' }))] };
      }
      for (const { name, at, message } of namedSecrets(image, project.of('image-build').find(({ path }) => path === image.path)?.arguments ?? [])) {
        if (seen.has(`${image.path} ${name}`)) continue;
        seen.add(`${image.path} ${name}`);
        yield { path: image.path, at, message, data: { name }, severity: 'P3', symbol: name };
      }
    }
  },
});

interface Handed {
  readonly name: string;
  readonly at: BuildStep['at'];
  readonly used: readonly BuildStep['at'][]; // steps whose record in the image's history holds its value
  readonly kept: { readonly at: BuildStep['at'] } | null; // the variable of the image that takes its value
}

/** Arguments without a default, in the stages that ship: those of other stages do not reach the image. */
function secretsOf(image: Image): Handed[] {
  const found: Handed[] = [];
  for (const { name, value, at } of stepsOf(image, 'arg')) {
    if ((value !== null && value !== '') || !isCredentialName(name)) continue;
    const reference = new RegExp(`\\$\\{?${name}\\b`);
    const kept = stepsOf(image, 'env').find((step) => step.at.start > at.start && step.value !== null && reference.test(step.value)) ?? null;
    const used = stepsOf(image, 'run').flatMap(({ commands, at: place }) => (place.start > at.start && commands.some(({ words }) => words.some((word) => reference.test(word))) ? [place] : []));
    if (kept !== null || used.length > 0) found.push({ name, at, used, kept });
  }
  return found;
}
