// secret/dotenv-not-ignored: a line more in .gitignore. Tracked files stay tracked.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { linesAtEnd } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => (problem.message === 'not-ignored' ? fixOf('fix-ignore', true, placesOf(problem, textOf, []), ({ text }) => linesAtEnd(text, ['.env'])) : null);
