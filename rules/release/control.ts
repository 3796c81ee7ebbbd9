// release: a version that turns out bad can be replaced by the one before.
import type { Control } from '../../src/model/rule.ts';
import { deployedStacks, shippedServices } from '../compose/deployed.ts';
import { imageName } from '../../src/link/base-images.ts';
import { isOwnImage } from '../infra/backing.ts';

export const control: Control = {
  id: 'release',
  area: 'deployability',
  effortHours: 3,
  *evidence(project) {
    for (const { stack, development } of deployedStacks(project)) {
      if (development) continue;
      for (const { image, imageAt, imageChosen } of shippedServices(stack)) {
        if (image === null || imageAt === undefined || !isOwnImage(project, image)) continue;
        if (imageChosen || imageName(image).digest || /\d/.test(imageName(image).tag)) yield { ...imageAt, note: 'versioned' };
      }
    }
  },
};
