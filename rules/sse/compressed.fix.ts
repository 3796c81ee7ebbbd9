// sse/compressed: event streams are left out of what is packed, everything else stays.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf, type Place } from '../../src/edit/places.ts';
import { insert, replace, type TextEdit } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => fixOf('fix-left-out', true, placesOf(problem, textOf, []), problem.message === 'packed-by-app' ? filtered : unnamed);

/** `gzip_types … text/event-stream …;` */
function unnamed({ at, written }: Place): TextEdit | null {
  const found = /^gzip_types\s[^;*]*?(\s+text\/event-stream)(?=[\s;])/.exec(written);
  if (found === null || !/^gzip_types\s+(?:\S+\s+)?\S+\s*;?/.test(written.replace(found[1] ?? '', '')) || /^gzip_types\s*;/.test(written.replace(found[1] ?? '', ''))) return null;
  const start = at.start + found[0].length - (found[1]?.length ?? 0);
  return replace(start, start + (found[1]?.length ?? 0), '');
}

/** https://github.com/expressjs/compression#filter-1 */
function filtered({ at, written }: Place): TextEdit | null {
  const found = /^[\w.]+\.use\(\s*([A-Za-z_$][\w$]*)\(\s*\)\s*\)$/.exec(written);
  if (found === null) return null;
  const name = found[1] ?? '';
  const open = at.start + written.indexOf(`${name}(`, written.indexOf('.use(')) + name.length + 1;
  return insert(open, `{ filter: (req, res) => !String(res.getHeader('Content-Type')).includes('text/event-stream') && ${name}.filter(req, res) }`);
}
