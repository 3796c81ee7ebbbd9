// concurrency/blocking-in-async: the pause lets others run meanwhile. Other calls need a library of another kind.
import type { Fixer } from '../../src/model/fixing.ts';
import { countOf, fixOf, placesOf, type Place } from '../../src/edit/places.ts';
import { importing } from '../../src/edit/python.ts';
import { closing, indentAt, lineEnd, lineOf, lineStart, replace, type TextEdit } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => (problem.message === 'blocks' ? fixOf('fix-sleep', true, placesOf(problem, textOf, ['also-here'], countOf(problem)), paused) : null);

/** Only where the pause is a statement of its own, so that no lambda or generator stands round it. */
function paused({ text, at }: Place): readonly TextEdit[] | null {
  const start = lineStart(text, at.start);
  const open = at.start + 'time.sleep'.length;
  if (!text.startsWith('time.sleep(', at.start) || text.slice(start, at.start).trim() !== '' || !isInAsync(text, start)) return null;
  const close = closing(text, open, 'python');
  const imported = importing(text, 'asyncio');
  if (close === null || imported === null || !/^\s*(?:#.*)?$/.test(text.slice(close + 1, lineEnd(text, close)))) return null;
  return [replace(at.start, open, 'await asyncio.sleep'), ...imported];
}

function isInAsync(text: string, from: number): boolean {
  let indent = indentAt(text, from).length;
  for (let start = from; start > 0; ) {
    start = lineStart(text, start - 1);
    const line = lineOf(text, start);
    const own = indentAt(text, start).length;
    if (line.trim() === '' || own >= indent) continue;
    if (/^\s*(?:async\s+def|def|class)\b/.test(line)) return /^\s*async\s+def\b/.test(line);
    indent = own;
  }
  return false;
}
