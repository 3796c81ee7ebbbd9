// proxy/host-spoofing: the name that nginx chose the server by. Behind a port of its own the application no longer sees that port.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { replace } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => {
  if (problem.message !== 'as-sent' || (problem.related ?? []).length === 8) return null;
  return fixOf('fix-host', false, placesOf(problem, textOf, ['also']), ({ at, written }) => {
    const found = /^proxy_set_header\s+Host\s+(\$http_host|\$\{http_host\})\s*;$/i.exec(written);
    if (found === null) return null;
    const start = at.start + written.lastIndexOf(found[1] ?? '');
    return replace(start, start + (found[1]?.length ?? 0), '$host');
  });
};
