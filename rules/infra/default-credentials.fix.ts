// infra/default-credentials: a variable that falls back to a known password has to be given when the stack is started. One that is written
// out may be repeated in files that nobody sees here: a person has to change them together.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { required } from './required-variable.ts';

export const fix: Fixer = (problem, textOf) => {
  if (problem.message !== 'fallback' || (problem.related ?? []).some(({ note }) => note === 'also-here')) return null;
  return /URL|URI|DSN|CONNECTION/i.test(String(problem.data?.['name'])) ? null : fixOf('fix-required', false, placesOf(problem, textOf, []), required);
};
