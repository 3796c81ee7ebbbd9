// sse/proxy-buffering: the location that serves the stream hands on what comes as it comes.
import type { Fixer } from '../../src/model/fixing.ts';
import { addTo, blockAt, directivesOf, ownOf, wordOf } from '../../src/edit/nginx.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { replace } from '../../src/edit/text.ts';

const most = 5; // further locations that the rule lists

export const fix: Fixer = (problem, textOf) => {
  if ((problem.related ?? []).filter(({ note }) => note === 'also').length === most) return null;
  return fixOf('fix-unbuffered', true, placesOf(problem, textOf, ['also']), ({ text, at }) => {
    const all = directivesOf(text);
    const found = all === null ? null : blockAt(all, at.start);
    const by = ['proxy', 'uwsgi', 'fastcgi', 'scgi'].find((each) => found !== null && ownOf(found.directive, `${each}_pass`).length > 0);
    if (found === null || by === undefined) return null;
    const said = ownOf(found.directive, `${by}_buffering`)[0];
    if (said === undefined) return addTo(text, found.directive, [`${by}_buffering off;`]);
    const word = wordOf(said, 0);
    return word === null ? null : replace(word.start, word.end, 'off');
  });
};
