// workflow/excessive-permissions: the token may read, and no more. Jobs that write have to be given their scopes then.
import type { Fixer } from '../../src/model/fixing.ts';
import { countOf, fixOf, placesOf, type Place } from '../../src/edit/places.ts';
import { insert, replace, breakAt, type TextEdit } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => {
  const places = placesOf(problem, textOf, ['also'], countOf(problem));
  if (problem.message === 'everything') return fixOf('fix-read-all', false, places, ({ at, written }) => (/^permissions:\s+write-all$/.test(written) ? replace(at.end - 'write-all'.length, at.end, 'read-all') : null));
  return problem.message === 'unsaid' || problem.message === 'unsaid-open' ? fixOf('fix-read', false, places, limited) : null;
};

function limited({ text }: Place): TextEdit | null {
  const jobs = [...text.matchAll(/^jobs:[ \t]*(?:#.*)?$/gm)];
  const [first] = jobs;
  if (first === undefined || jobs.length > 1 || /^permissions:/m.test(text)) return null;
  const end = breakAt(text, first.index);
  return insert(first.index, `permissions:${end}  contents: read${end}${end}`);
}
