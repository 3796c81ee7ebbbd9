// logging/no-rotation: fifty megabytes at most. What is older than that is gone.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf, type Place } from '../../src/edit/places.ts';
import { importing } from '../../src/edit/python.ts';
import { addArgument, argumentsOf, replace, type TextEdit } from '../../src/edit/text.ts';

const bounds = 'maxBytes=10_000_000, backupCount=5';

export const fix: Fixer = (problem, textOf) => {
  if (!problem.path.endsWith('.py') || (problem.related ?? []).length === 8) return null;
  return fixOf('fix-rotate', false, placesOf(problem, textOf, ['also']), rotating);
};

function rotating({ text, at, written }: Place): readonly TextEdit[] | null {
  const callee = /^(?:logging\.FileHandler|logging\.handlers\.RotatingFileHandler|RotatingFileHandler|\w*(?:logger|log)\.add)\s*(?=\()/i.exec(written)?.[0];
  if (callee === undefined) return null;
  const open = at.start + callee.length;
  const given = argumentsOf(text, open, 'python');
  if (given === null || given.some(({ start, end }) => text.slice(start, end).startsWith('*'))) return null;
  const added = addArgument(text, open, 'python', /\.add$/.test(callee) ? 'rotation="10 MB", retention=5' : bounds);
  if (added === null) return null;
  if (callee !== 'logging.FileHandler') return given.some(({ start, end }) => /^(?:retention|maxBytes|backupCount)\s*=/.test(text.slice(start, end))) ? null : [added];
  const positional = given.filter(({ start, end }) => !/^\w+\s*=(?!=)/.test(text.slice(start, end)));
  const imported = importing(text, 'logging.handlers');
  return imported === null || positional.length > 2 ? null : [replace(at.start, open, 'logging.handlers.RotatingFileHandler'), added, ...imported];
}
