// docker/python-env: the variable is set where the image that ships begins.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { lineEnd, linesAfter } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) =>
  fixOf('fix-unbuffered', true, placesOf(problem, textOf, []), ({ at, text, written }) =>
    /^FROM\s/i.test(written) && text.slice(at.end, lineEnd(text, at.end)).trim() === '' ? linesAfter(text, at.end, ['ENV PYTHONUNBUFFERED=1']) : null,
  );
