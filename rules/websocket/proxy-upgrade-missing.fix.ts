// websocket/proxy-upgrade-missing: the headers that open a connection are handed on. https://nginx.org/en/docs/http/websocket.html
import type { Fixer } from '../../src/model/fixing.ts';
import { addTo, blockAt, directivesOf, ownOf, wordOf } from '../../src/edit/nginx.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { replace, type TextEdit } from '../../src/edit/text.ts';

const most = 5; // further locations that the rule lists

export const fix: Fixer = (problem, textOf) => {
  if ((problem.related ?? []).filter(({ note }) => note === 'also').length === most) return null;
  return fixOf('fix-upgrade', true, placesOf(problem, textOf, ['also']), ({ text, at }) => {
    const all = directivesOf(text);
    const found = all === null ? null : blockAt(all, at.start);
    if (found === null || ownOf(found.directive, 'proxy_pass').length === 0) return null;
    const { directive, outer } = found;
    const headers = ownOf(directive, 'proxy_set_header');
    // A location with headers of its own has none of those that stand outside it.
    if (headers.length === 0 && (ownOf(directive, 'include').length > 0 || outer.some((block) => ownOf(block, 'proxy_set_header').length + ownOf(block, 'include').length > 0))) return null;
    if (headers.some(({ args }) => args[0]?.text.toLowerCase() === 'connection')) return null;
    const edits: TextEdit[] = [];
    const lines: string[] = [];
    const version = ownOf(directive, 'proxy_http_version')[0];
    const word = version === undefined ? null : wordOf(version, 0);
    if (version === undefined) lines.push('proxy_http_version 1.1;');
    else if (word === null) return null;
    else if (word.text !== '1.1') edits.push(replace(word.start, word.end, '1.1'));
    if (!headers.some(({ args }) => args[0]?.text.toLowerCase() === 'upgrade')) lines.push('proxy_set_header Upgrade $http_upgrade;', 'proxy_set_header Connection "upgrade";');
    const added = lines.length === 0 ? [] : [addTo(text, directive, lines)];
    return added.includes(null) ? null : [...edits, ...added.flatMap((edit) => edit ?? [])];
  });
};
