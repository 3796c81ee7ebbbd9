// proxy/no-body-limit: a bound that leaves room for files. What is larger is refused then.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { replace } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => {
  if ((problem.related ?? []).length === 8) return null;
  return fixOf('fix-limit', false, placesOf(problem, textOf, ['also']), ({ at, written }) => {
    const found = /^client_max_body_size\s+(0[kmg]?)\s*;$/i.exec(written);
    return found === null ? null : replace(at.start + written.indexOf(found[1] ?? '0'), at.start + written.indexOf(found[1] ?? '0') + (found[1]?.length ?? 0), '100m');
  });
};
