// proxy/alias-traversal: location and folder both end with a slash, so that nothing else begins with them.
import type { Fixer } from '../../src/model/fixing.ts';
import { blockAt, directivesOf, everyDirective, ownOf, wordOf } from '../../src/edit/nginx.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { insert } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => {
  const block = (problem.related ?? []).find(({ note }) => note === 'location');
  if (block === undefined || block.path !== problem.path) return null;
  return fixOf('fix-slash', true, placesOf(problem, textOf, []), ({ text, at }) => {
    const all = directivesOf(text);
    const found = all === null ? null : blockAt(all, block.at.start);
    if (all === null || found === null) return null;
    const path = wordOf(found.directive, found.directive.args.length - 1);
    const alias = ownOf(found.directive, 'alias').find((each) => each.at.start === at.start);
    const folder = alias === undefined ? null : wordOf(alias, 0);
    if (path === null || folder === null || path.text.endsWith('/')) return null;
    const taken = [...everyDirective(all)].some(({ directive }) => directive.name === 'location' && directive.args.at(-1)?.text === `${path.text}/`);
    return taken ? null : [insert(path.end, '/'), ...(folder.text.endsWith('/') ? [] : [insert(folder.end, '/')])];
  });
};
