// What the secret scanner has to know of values in general.
import { isDummy, isSampleLead } from './placeholder.ts';
import { entropy, looksRandom } from './randomness.ts';

export const secretPolicy = { isDummy, isSampleLead, entropy, looksRandom };
