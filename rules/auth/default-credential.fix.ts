// auth/default-credential: the variable has no default any more: without it nothing starts.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { replace } from '../../src/edit/text.ts';
import { required } from '../infra/required-variable.ts';

const fallback = /^os\.(?:getenv|environ\.get)\(\s*(["'])([A-Za-z_]\w*)\1\s*,\s*(["'])[^"'\\\r\n]*\3\s*,?\s*\)$/;

export const fix: Fixer = (problem, textOf) => {
  const alone = placesOf(problem, textOf, []);
  if (problem.message === 'supplied') return (problem.related ?? []).some(({ note }) => note.startsWith('also')) ? null : fixOf('fix-required', false, alone, required);
  if (problem.message !== 'fallback') return null;
  return fixOf('fix-no-default', false, alone, ({ at, written }) => {
    const found = fallback.exec(written);
    return found === null ? null : replace(at.start, at.end, `os.environ[${found[1] ?? ''}${found[2] ?? ''}${found[1] ?? ''}]`);
  });
};
