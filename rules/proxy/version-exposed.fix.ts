// proxy/version-exposed: `server_tokens off` for all of HTTP where the file has that block, else in each of its servers.
import type { Directive } from '../../src/parse/document.ts';
import type { Fixer } from '../../src/model/fixing.ts';
import { addTo, directivesOf, everyDirective, ownOf, wordOf } from '../../src/edit/nginx.ts';
import { fixOf, placesOf, type Place } from '../../src/edit/places.ts';
import { replace, type TextEdit } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => ((problem.related ?? []).length === 8 ? null : fixOf('fix-tokens', true, placesOf(problem, textOf, ['also']), ({ text }: Place) => silenced(text)));

function silenced(text: string): TextEdit[] | null {
  const all = directivesOf(text);
  if (all === null) return null;
  const said: TextEdit[] = [];
  const open: Directive[] = [];
  const blocks = [...everyDirective(all)];
  const http = blocks.find(({ directive }) => directive.name === 'http' && directive.block !== undefined)?.directive;
  for (const { directive, outer } of blocks) {
    if (directive.name === 'server_tokens') {
      const word = wordOf(directive, 0);
      if (word === null) return null;
      if (word.text === 'on') said.push(replace(word.start, word.end, 'off'));
    } else if (directive.name === 'server' && directive.block !== undefined && !outer.some(({ name }) => name === 'stream' || name === 'upstream' || name === 'mail') && ownOf(directive, 'server_tokens').length === 0) open.push(directive);
  }
  const inherited = http !== undefined && ownOf(http, 'server_tokens').length > 0;
  const blocksToEdit = inherited ? [] : http !== undefined ? [http] : open;
  for (const block of blocksToEdit) {
    const edit = addTo(text, block, ['server_tokens off;']);
    if (edit === null) return null;
    said.push(edit);
  }
  return said;
}
