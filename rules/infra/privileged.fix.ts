// infra/privileged: the right is taken away, from a program that is not known to need it (P1). What it does with it stops working.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { replace } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => {
  const related = problem.related ?? [];
  if (problem.severity !== 'P1' || !['privileged', 'escalation'].includes(problem.message) || related.length === 20 || related.some(({ note }) => !['also-privileged', 'also-escalation'].includes(note))) return null;
  return fixOf('fix-unprivileged', false, placesOf(problem, textOf, ['also-privileged', 'also-escalation']), ({ at, written }) => (/^(?:privileged|allowPrivilegeEscalation):\s+true$/.test(written) ? replace(at.end - 4, at.end, 'false') : null));
};
