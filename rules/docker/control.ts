// docker: images are built for production: a user of their own, pinned bases, a probe, a small context.
import type { Control } from '../../src/model/rule.ts';
import { stepsOf } from '../../src/link/images.ts';
import { shippedImages } from './shipped.ts';

export const control: Control = {
  id: 'docker',
  area: 'deployability',
  effortHours: 6,
  *evidence(project) {
    for (const image of shippedImages(project)) {
      const user = stepsOf(image, 'user').at(-1);
      if (user !== undefined && !/^(?:root|0)(?::|$)/.test(user.value)) yield { path: image.path, at: user.at, note: 'own-user' };
      const probe = stepsOf(image, 'probe').at(-1);
      if (probe !== undefined && probe.commands !== null) yield { path: image.path, at: probe.at, note: 'probe' };
      const { ignoreFile } = image.context;
      if (ignoreFile !== null && ignoreFile.patterns.length > 0) yield { path: ignoreFile.path, note: 'ignore-file' };
    }
  },
};
