// infra/default-credentials: the password has to be given when the stack is started. Where others repeat it, a person has to change them together.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { required } from './required-variable.ts';

export const fix: Fixer = (problem, textOf) => {
  if (!['fixed', 'fallback'].includes(problem.message) || (problem.related ?? []).some(({ note }) => note === 'also-here')) return null;
  return /URL|URI|DSN|CONNECTION/i.test(String(problem.data?.['name'])) ? null : fixOf('fix-required', false, placesOf(problem, textOf, []), required);
};
