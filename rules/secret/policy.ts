// What the secret scanner has to know of values in general.
import { isDummy } from './placeholder.ts';
import { entropy } from './randomness.ts';

export const secretPolicy = { isDummy, entropy };
