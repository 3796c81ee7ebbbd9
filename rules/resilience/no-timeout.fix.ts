// resilience/no-timeout: a minute, for calls of libraries that wait for ever. A slower answer becomes an error.
import type { Fixer } from '../../src/model/fixing.ts';
import { countOf, fixOf, placesOf } from '../../src/edit/places.ts';
import { addArgument, argumentsOf } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => {
  if (problem.message !== 'for-ever' || !problem.path.endsWith('.py') || !['requests', 'smtplib', 'urllib', 'ftplib'].includes(String(problem.data?.['library']))) return null;
  return fixOf('fix-timeout', false, placesOf(problem, textOf, ['also-here'], countOf(problem)), ({ text, at }) => {
    const behind = /^\s*(?=\()/.exec(text.slice(at.end))?.[0];
    const open = at.end + (behind?.length ?? 0);
    const given = behind === undefined ? null : argumentsOf(text, open, 'python');
    if (given === null || given.some(({ start, end }) => /^\*\*|^timeout\s*=|\bfor\b/.test(text.slice(start, end)))) return null;
    return addArgument(text, open, 'python', 'timeout=60');
  });
};
