// What the secret scanner has to know of values in general.
import { isDummy } from './placeholder.ts';
import { entropy, looksRandom } from './randomness.ts';
import { isDeniedBeside, isToldOff } from './said.ts';

export const secretPolicy = { isDummy, isToldOff, isDeniedBeside, entropy, looksRandom };
