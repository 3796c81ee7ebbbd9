// suppression/unused: the comment goes, alone or with its line.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { lineEnd, lineStart, nextLine, replace } from '../../src/edit/text.ts';

const opener = /[ \t]*(#|\/\/|\/\*|<!--|--|;|\{\/\*|\{#|%)\s*$/;
const closers: Readonly<Record<string, string>> = { '/*': '*/', '{/*': '*/}', '<!--': '-->', '{#': '#}' };

export const fix: Fixer = (problem, textOf) =>
  fixOf('fix-remove', true, placesOf(problem, textOf, []), ({ text, at }) => {
    const start = lineStart(text, at.start);
    const end = lineEnd(text, at.start);
    const before = opener.exec(text.slice(start, at.start));
    if (before === null) return null;
    const closer = closers[before[1] ?? ''];
    if (closer !== undefined && !text.slice(at.start, end).trimEnd().endsWith(closer)) return null;
    if (closer !== undefined && text.indexOf(closer, at.start) < text.slice(0, end).trimEnd().length - closer.length) return null;
    const alone = text.slice(start, start + before.index).trim() === '';
    return alone ? replace(start, nextLine(text, at.start), '') : replace(start + before.index, end, '');
  });
