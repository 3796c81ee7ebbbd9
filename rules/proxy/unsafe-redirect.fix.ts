// proxy/unsafe-redirect: a redirect to the same path names it as the client sent it, encoded, with its query.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { replace } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => {
  if (problem.message !== 'splits' || problem.data?.['directive'] !== 'return' || (problem.related ?? []).length === 8) return null;
  return fixOf('fix-request-uri', true, placesOf(problem, textOf, ['also']), ({ at, written }) => {
    const found = /^return\s+30[1278]\s+(?:https?|\$scheme):\/\/[^\s;/]+?(\$(?:uri|document_uri)(?:\$is_args\$args|\?\$args)?)\s*;$/.exec(written);
    if (found === null) return null;
    const start = at.start + written.lastIndexOf(found[1] ?? '');
    return replace(start, start + (found[1]?.length ?? 0), '$request_uri');
  });
};
