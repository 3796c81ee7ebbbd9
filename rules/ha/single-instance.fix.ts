// ha/single-instance: Docker and systemd start again what has ended. Pods need a controller, which nobody can write for them.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { linesAfter, lineOf } from '../../src/edit/text.ts';
import { restarting } from '../compose/restart-policy.ts';

export const fix: Fixer = (problem, textOf) => {
  if (problem.message === 'compose' || problem.message === 'compose-unwatched') {
    const listed = (problem.related ?? []).filter(({ note }) => note === 'also').length;
    return listed === 20 ? null : fixOf('fix-restart', true, placesOf(problem, textOf, ['also']), restarting);
  }
  if (problem.message !== 'unit') return null;
  return fixOf('fix-unit', true, placesOf(problem, textOf, []), ({ text, at }) =>
    /^ExecStart\s*=/.test(lineOf(text, at.start)) && !/\\\s*$/.test(lineOf(text, at.start)) && !/^\s*(?:Restart|RestartSec)\s*=|^\s*Type\s*=\s*oneshot/m.test(text) ? linesAfter(text, at.start, ['Restart=on-failure', 'RestartSec=5']) : null,
  );
};
